using Dapper;
using NewsReader.Curation;
using NewsReader.Passages;
using NewsReader.Tests.Curation;
using NewsReader.Text;

namespace NewsReader.Tests.Passages;

public sealed class PassageLinksTests
{
    private static readonly string[] Paragraphs =
    [
        "Ministers agree on the cable",
        "The four ministers signed the agreement in Batumi on Friday after two days of talks.",
        "“We will not wait another winter,” the Georgian minister told reporters at the opera house.",
        "The cable is to carry 1,300 megawatts by the end of the decade.",
    ];

    [Fact]
    public async Task The_same_selection_gives_the_same_link()
    {
        await using var temporary = await TemporaryDatabase.CreateAsync();
        var links = Links(temporary);
        var article = ArticleOf.Paragraphs(Paragraphs);
        var first = await links.MakeAsync(article, [article.Span("not wait another winter")]);
        (await links.MakeAsync(article, [article.Span(" not wait another winter")])).ShouldBe(first);
        (await links.MakeAsync(article, [article.Span("wait another winter")])).ShouldNotBe(first);
        first.Length.ShouldBe(10);
        PassageId.Parse(first.ToUpperInvariant()).ShouldBe(first);
    }

    [Fact]
    public async Task A_link_opens_at_its_words_and_keeps_their_wording_when_the_article_changes()
    {
        await using var temporary = await TemporaryDatabase.CreateAsync();
        var links = Links(temporary);
        var article = ArticleOf.Paragraphs(Paragraphs);
        var id = await links.MakeAsync(article, [article.Span(Paragraphs[2])]);
        var shortened = ArticleOf.Paragraphs(Paragraphs[0], Paragraphs[1], Paragraphs[3]);

        var now = (await links.ReadAsync(article, id)).ShouldHaveSingleItem();
        now.Located.Status.ShouldBe(PassageStatus.Exact);
        now.Located.Span.ShouldBe(article.Span(Paragraphs[2]));
        var later = (await links.ReadAsync(shortened, id)).ShouldHaveSingleItem();
        later.Located.Status.ShouldBe(PassageStatus.Gone);
        later.Wording.ShouldBe(Paragraphs[2]);
    }

    [Fact]
    public async Task Reading_an_article_again_finds_its_passages_before_anybody_asks()
    {
        await using var temporary = await TemporaryDatabase.CreateAsync();
        var links = Links(temporary);
        var article = ArticleOf.Paragraphs(Paragraphs);
        var corrected = ArticleOf.Paragraphs([.. Paragraphs.Select(paragraph => paragraph.Replace("1,300", "1,500", StringComparison.Ordinal))]);
        var id = await links.MakeAsync(article, [article.Span(Paragraphs[3])]);
        (await Relocation(temporary).RelocateAsync([corrected, article])).ShouldBe(2);

        // Without the words of the earlier text only what was found then can tell where they are.
        await using (var connection = await temporary.Database.OpenAsync())
        {
            await connection.ExecuteAsync("DELETE FROM article_revisions; UPDATE passages SET quote = 'x', before = '', after = ''");
            (await connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM passage_locations")).ShouldBe(1);
        }

        var located = (await links.ReadAsync(corrected, id)).ShouldHaveSingleItem().Located;
        located.Status.ShouldBe(PassageStatus.Changed);
        located.Span.ShouldBe(corrected.Blocks[3].Span);
    }

    [Fact]
    public async Task Other_places_are_kept_with_the_best_one()
    {
        await using var temporary = await TemporaryDatabase.CreateAsync();
        var locations = new PassageLocations(temporary.Database);
        var links = Links(temporary);
        var article = ArticleOf.Paragraphs(Paragraphs);
        var id = await links.MakeAsync(article, [article.Span(Paragraphs[1])]);
        var found = new PassageLocation(id, "0123456789abcdef", "Ambiguous", new TextSpan(3, 90), [new TextSpan(100, 187), new TextSpan(200, 287)], 1);
        await locations.SaveAsync([found with { Status = "Gone", Span = null, Rivals = [] }], rules: 1);
        await locations.SaveAsync([found], rules: 2);
        var kept = (await locations.FindAsync([id], found.Revision, rules: 2)).ShouldHaveSingleItem();
        kept.Span.ShouldBe(found.Span);
        kept.Rivals.ShouldBe(found.Rivals);
        (await locations.FindAsync([id], found.Revision, rules: 1)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Several_passages_keep_their_order_in_one_link()
    {
        await using var temporary = await TemporaryDatabase.CreateAsync();
        var links = Links(temporary);
        var article = ArticleOf.Paragraphs(Paragraphs);
        var id = await links.MakeAsync(article, [article.Span("1,300 megawatts"), article.Span("in Batumi on Friday")]);
        (await links.ReadAsync(article, id)).Select(reading => reading.Wording).ShouldBe(["1,300 megawatts", "in Batumi on Friday"]);
    }

    [Fact]
    public async Task An_id_never_made_reads_as_nothing()
    {
        await using var temporary = await TemporaryDatabase.CreateAsync();
        (await Links(temporary).ReadAsync(ArticleOf.Paragraphs(Paragraphs), "0000000000")).ShouldBeEmpty();
        (await Links(temporary).ReadAsync(ArticleOf.Paragraphs(Paragraphs), "../../etc")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"We will not wait another winter,\" the Georgian minister", "“We will not wait another winter,” the Georgian minister")]
    [InlineData("after two days of talks.\n“We will not", "after two days of talks.\n\n“We will not")]
    public void A_selection_is_found_by_its_words(string selected, string words)
    {
        var article = ArticleOf.Paragraphs(Paragraphs);
        SelectionFinder.Find(PassageText.Of(article), new PassageSelection(selected)).ShouldBe(article.Span(words));
    }

    [Fact]
    public void Words_the_article_does_not_hold_are_refused() =>
        SelectionFinder.Find(PassageText.Of(ArticleOf.Paragraphs(Paragraphs)), new PassageSelection("We will wait another winter")).ShouldBeNull();

    [Fact]
    public void Context_chooses_between_equal_words()
    {
        var article = ArticleOf.Paragraphs("The minister said no on Monday.", "The minister said no on Friday.");
        var second = SelectionFinder.Find(PassageText.Of(article), new PassageSelection("The minister said no", "", " on Friday.", 1, 1)).ShouldNotBeNull();
        second.Start.ShouldBe(article.Blocks[1].Span.Start);
    }

    private static PassageLinks Links(TemporaryDatabase temporary) => new(temporary.Database, new PassageStore(temporary.Database), Relocation(temporary), TimeProvider.System);

    private static PassageRelocation Relocation(TemporaryDatabase temporary) => new(new PassageStore(temporary.Database), new PassageLocations(temporary.Database));
}
