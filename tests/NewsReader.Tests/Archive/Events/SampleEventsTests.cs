namespace NewsReader.Tests.Archive.Events;

/// <summary>The ten events of the sample archive, as docs/samples.md describes them.</summary>
public sealed class SampleEventsTests
{
    private static readonly string[][] Documented =
    [
        ["meridian-wire/2023/MW20230915-0417.txt", "levant-observer/2023/black-sea-states-sign-cable-pact-8841.txt", "northstar-daily/2023/09/neighbours-power-line-a1f93c.html",
            "caucasus-monitor/2023/2023-09-15-batumi-grid-summit-what-was-agreed.md", "gazeta-volny/2023/news_20230916_118.txt", "unsorted/saved-from-web/000_7f21c9_grid-deal.txt"],
        ["meridian-wire/2019/MW20190312-0093.txt", "harbour-courier/2019/malta-tunisia-fishing-talks-p1.txt", "courrier-du-golfe/2019/20190312-malte-tunisie-accord-peche.md",
            "levant-observer/2019/analysis-fishing-strip-ready-5120.html"],
        ["levant-observer/2024/tripoli-grain-terminal-opens-11873.txt", "northstar-daily/2024/06/lebanon-grain-terminal-e77b02.html", "meridian-wire/2024/MW20240605-0688.txt", "al-mina/2024/node-40291.html"],
        ["harbour-courier/2022/lady-penrose-hits-pier.html"],
        ["harbour-courier/2022/lady-penrose-inspector-briefing-20221010.txt", "unsorted/saved-from-web/lady-penrose-inspector-briefing-20221010 (1).txt", "meridian-wire/2022/MW20221010-0231.txt",
            "beacon-ledger/2022/ferry-column_final2.txt"],
        ["northstar-daily/2021/02/boreal-link-hearing-0d4e55.html", "beacon-ledger/2021/arctic-network-hearing__print.txt", "meridian-wire/2021/MW20210218-0512.txt"],
        ["the-quay/2020/interview-teresa-vilhena.md", "harbour-courier/2020/weekend_vilhena-lamplighter.txt"],
        ["meridian-wire/2024/MW20241116-0350.txt", "northstar-daily/2024/11/gdansk-herring-rally-5c9a10.html", "the-quay/2024/notes-from-the-fish-market.md", "baltic-standard/2024/4471-rally-herring.txt"],
        ["meridian-wire/2025/MW20250123-0175.txt", "caucasus-monitor/2025/readout-kovalenko-call.html", "elbkurier/2025/2025-01-24_georgien-strom-ukraine.md"],
        ["elbkurier/2025/urteil-reederei-brandt-78112.txt", "meridian-wire/2025/MW20250514-0302.txt", "harbour-courier/2025/brandt-pellets-ruling.html", "the-quay/2025/pellets-a-reckoning.md"],
    ];

    [Fact]
    public void The_events_of_the_sample_archive_come_out_as_documented() =>
        Samples.Articles.GroupBy(a => a.Event?.Id ?? a.Article.Id.Value).Select(g => string.Join('\n', g.Select(a => a.Article.Path).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)
            .ShouldBe(Documented.Select(e => string.Join('\n', e.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_article_of_an_event_calls_it_by_one_name_and_day() =>
        Samples.Articles.Where(a => a.Event is not null).GroupBy(a => a.Event?.Id).ShouldAllBe(g => g.Select(a => new { a.Event!.Name, a.Event.Date }).Distinct().Count() == 1); // only articles with one

    [Theory]
    [InlineData("unsorted/saved-from-web/000_7f21c9_grid-deal.txt", "2023-09-15")]
    [InlineData("gazeta-volny/2023/news_20230916_118.txt", "2023-09-15")]
    [InlineData("baltic-standard/2024/4471-rally-herring.txt", "2024-11-16")]
    [InlineData("beacon-ledger/2022/ferry-column_final2.txt", "2022-10-10")]
    public void An_article_that_only_names_a_weekday_has_its_event_dated_by_the_others(string path, string day) =>
        Samples.At(path).Event.ShouldNotBeNull().Date.ShouldNotBeNull().ToString().ShouldBe(day);
}
