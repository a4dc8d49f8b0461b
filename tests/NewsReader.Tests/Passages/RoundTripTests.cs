using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NewsReader.Extraction;
using NewsReader.Passages;
using NewsReader.Tests.Articles;
using NewsReader.Text;
using NewsReader.Web.Components.Pages.Reader;

namespace NewsReader.Tests.Passages;

/// <summary>Describing a place and locating it are inverse functions, tried on random ranges of every sample.</summary>
public sealed partial class RoundTripTests
{
    private static readonly int Ranges = Environment.GetEnvironmentVariable("NEWSREADER_TESTS") == "long" ? 1000 : 100;

    public static TheoryData<string> Samples => SampleArticlesTests.Samples;

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_link_opens_at_exactly_the_range_it_was_made_for(string path)
    {
        var random = new Random(path.Sum(c => c));
        foreach (var article in SampleArticlesTests.Read(path).Articles)
        {
            var text = PassageText.Of(article);
            for (var i = 0; i < Ranges; i++)
            {
                var range = RangeOf(text, random);
                var record = PassageDescriber.Describe(article, range, new byte[32], default);
                var made = new TextSpan(record.Start, record.End);
                PassageLocator.Locate(record, article, null).ShouldBe(new LocatedPassage(PassageStatus.Exact, made, [], 1));

                // The same text under another name is searched word by word and must give the same place.
                var renamed = record with { Revision = "another" };
                var found = PassageLocator.Locate(renamed, article, article.Text);
                found.Status.ShouldBeOneOf(PassageStatus.Exact, PassageStatus.Ambiguous);
                text.Key.ToKey(found.Span ?? default).ShouldBe(text.Key.ToKey(made), $"{made} of {path}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_selection_is_found_where_it_was_made(string path)
    {
        var random = new Random(path.Sum(c => c) + 1);
        foreach (var article in SampleArticlesTests.Read(path).Articles)
        {
            var text = PassageText.Of(article);
            for (var i = 0; i < Ranges; i++)
            {
                var range = RangeOf(text, random);
                var selection = new PassageSelection(
                    range.In(article.Text), article.Text[Math.Max(0, range.Start - 64)..range.Start], article.Text[range.End..Math.Min(article.Text.Length, range.End + 64)],
                    text.BlockAt(range.Start), text.BlockAt(range.End - 1));
                var found = SelectionFinder.Find(text, selection) ?? default;

                // A range that begins inside a dash of two hyphens takes in both.
                Words(text, found).ShouldBe(Words(text, range), $"{range} of {path}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Taking_the_marks_of_a_passage_away_gives_back_the_identical_article(string path)
    {
        var random = new Random(path.Sum(c => c) + 2);
        foreach (var article in SampleArticlesTests.Read(path).Articles)
        {
            var found = ArticleAnnotator.Annotate(article);
            var text = PassageText.Of(article);
            await using var page = new DrawnArticle(found);
            var plain = await page.DrawAsync([]);
            for (var i = 0; i < Ranges; i++)
            {
                // The passages of a link may overlap, and each may run across blocks, quotes and links.
                var readings = Enumerable.Range(0, 1 + i % 3).Select(_ => PassageDescriber.Describe(article, RangeOf(text, random), new byte[32], default))
                    .Select(record => new PassageReading(record, PassageLocator.Unmoved(record), record.Quote)).ToImmutableArray();
                var marked = await page.DrawAsync(PassageMarks.Of("x", readings, "Shared passage:", "End of the shared passage."));
                marked.ShouldContain("<mark");
                Mark().Replace(marked, "").ShouldBe(plain, path);
            }
        }
    }

    [GeneratedRegex("</?mark[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Mark();

    private static TextSpan Words(PassageText text, TextSpan range)
    {
        var key = text.Key.ToKey(range);
        var (start, end) = (key.Start, key.End);
        while (start < end && !char.IsLetterOrDigit(text.Key.Value[start])) { start++; }
        while (end > start && !char.IsLetterOrDigit(text.Key.Value[end - 1])) { end--; }
        return new TextSpan(start, end);
    }

    /// <summary>A range that holds words, from a letter to 1,600 characters long.</summary>
    private static TextSpan RangeOf(PassageText text, Random random)
    {
        while (true)
        {
            var start = random.Next(text.Text.Length - 1);
            var range = new TextSpan(start, Math.Min(text.Text.Length, start + 1 + (int)Math.Pow(10, random.NextDouble() * 3.2)));
            if (!text.Key.ToKey(range).IsEmpty)
            {
                return range;
            }
        }
    }
}
