using NewsReader.Archive.Statements;

namespace NewsReader.Tests.Archive.Statements;

/// <summary>Statements of the sample archive that docs/samples.md lists, in the reports whose speaker is found.</summary>
public sealed class SampleStatementsTests
{
    private static readonly Lazy<IReadOnlyList<Statement>> Statements = new(() => [.. Samples.Articles.SelectMany(a => Samples.Statements.OfArticle(a.Article.Id)).DistinctBy(s => s.Id)]);

    [Theory]
    [InlineData("strong as the neighbour", "meridian-wire/2023/MW20230915-0417.txt", "levant-observer/2023/black-sea-states-sign-cable-pact-8841.txt", "northstar-daily/2023/09/neighbours-power-line-a1f93c.html",
        "caucasus-monitor/2023/2023-09-15-batumi-grid-summit-what-was-agreed.md", "unsorted/saved-from-web/000_7f21c9_grid-deal.txt", "caucasus-monitor/2025/readout-kovalenko-call.html", "gazeta-volny/2023/news_20230916_118.txt")]
    [InlineData("asking for a cable", "gazeta-volny/2023/news_20230916_118.txt", "meridian-wire/2023/MW20230915-0417.txt", "levant-observer/2023/black-sea-states-sign-cable-pact-8841.txt", "northstar-daily/2023/09/neighbours-power-line-a1f93c.html",
        "caucasus-monitor/2023/2023-09-15-batumi-grid-summit-what-was-agreed.md", "unsorted/saved-from-web/000_7f21c9_grid-deal.txt")]
    [InlineData("sit in the dark alone", "gazeta-volny/2023/news_20230916_118.txt", "meridian-wire/2023/MW20230915-0417.txt", "levant-observer/2023/black-sea-states-sign-cable-pact-8841.txt", "northstar-daily/2023/09/neighbours-power-line-a1f93c.html",
        "caucasus-monitor/2023/2023-09-15-batumi-grid-summit-what-was-agreed.md", "unsorted/saved-from-web/000_7f21c9_grid-deal.txt")]
    [InlineData("a workplace, not a wall", "meridian-wire/2019/MW20190312-0093.txt", "harbour-courier/2019/malta-tunisia-fishing-talks-p1.txt", "courrier-du-golfe/2019/20190312-malte-tunisie-accord-peche.md",
        "levant-observer/2019/analysis-fishing-strip-ready-5120.html")]
    [InlineData("because of a map", "courrier-du-golfe/2019/20190312-malte-tunisie-accord-peche.md", "meridian-wire/2019/MW20190312-0093.txt", "harbour-courier/2019/malta-tunisia-fishing-talks-p1.txt", "levant-observer/2019/analysis-fishing-strip-ready-5120.html")]
    [InlineData("silos are full of light", "meridian-wire/2024/MW20240605-0688.txt", "levant-observer/2024/tripoli-grain-terminal-opens-11873.txt", "northstar-daily/2024/06/lebanon-grain-terminal-e77b02.html",
        "al-mina/2024/node-40291.html")]
    [InlineData("trägt die Folgen des Sturms", "elbkurier/2025/urteil-reederei-brandt-78112.txt", "harbour-courier/2025/brandt-pellets-ruling.html", "meridian-wire/2025/MW20250514-0302.txt", "the-quay/2025/pellets-a-reckoning.md")]
    [InlineData("silence was cheaper", "northstar-daily/2021/02/boreal-link-hearing-0d4e55.html", "beacon-ledger/2021/arctic-network-hearing__print.txt", "meridian-wire/2021/MW20210218-0512.txt")]
    [InlineData("If you ship plastic", "elbkurier/2025/urteil-reederei-brandt-78112.txt", "harbour-courier/2025/brandt-pellets-ruling.html", "meridian-wire/2025/MW20250514-0302.txt")]
    [InlineData("Give us the quota", "meridian-wire/2024/MW20241116-0350.txt", "northstar-daily/2024/11/gdansk-herring-rally-5c9a10.html", "baltic-standard/2024/4471-rally-herring.txt")]
    public void Reports_of_one_utterance_are_one_statement(string words, params string[] paths) =>
        Statements.Value.Where(s => s.Variants.Any(v => v.Text.Contains(words))).ShouldHaveSingleItem().Variants.Select(v => v.Report.Article.Path).Distinct().ShouldBe(paths, ignoreOrder: true);

    [Theory]
    [InlineData("strong as the neighbour", "asking for a cable")]
    [InlineData("sit in the dark alone", "owned jointly")]
    [InlineData("a workplace, not a wall", "The owners will know it")]
    [InlineData("far too early", "hold the trial")]
    [InlineData("silos are full of light", "wait for a signature")]
    public void Two_utterances_of_one_event_are_two_statements(string words, string others) =>
        Statements.Value.ShouldAllBe(s => !(s.Variants.Any(v => v.Text.Contains(words)) && s.Variants.Any(v => v.Text.Contains(others))));

    [Fact]
    public void A_statement_recalled_later_spans_two_events() =>
        Statements.Value.ShouldContain(s => s.Fullest.Text.Contains("strong as the neighbour") && s.Events.Count() == 2);

    [Fact]
    public void Variants_stand_where_they_say_and_keep_what_the_fullest_has()
    {
        foreach (var statement in Statements.Value)
        {
            statement.Variants.ShouldAllBe(v => v.Text == string.Join(' ', v.Parts.Select(p => p.In(Samples.At(v.Report.Article.Path).Article.Text))));
            statement.Fullest.Difference.IsSame.ShouldBeTrue();
            statement.Variants.Select(v => v.Report.Article.Id).Distinct().Count().ShouldBeGreaterThan(1);
        }
    }

    [Fact]
    public void Ids_are_unique() => Statements.Value.Select(s => s.Id).ShouldBeUnique();
}
