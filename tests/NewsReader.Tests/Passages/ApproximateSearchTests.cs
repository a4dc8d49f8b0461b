using NewsReader.Passages;

namespace NewsReader.Tests.Passages;

public sealed class ApproximateSearchTests
{
    private const string Letters = "abcdeéш的";

    [Fact]
    public void Edits_are_counted_as_letter_by_letter_comparison_counts_them()
    {
        var random = new Random(5);
        for (var round = 0; round < 300; round++)
        {
            var (pattern, text) = (Text(random, random.Next(1, 200)), Text(random, random.Next(0, 200)));
            ApproximateSearch.Distance(pattern, text).ShouldBe(Table(pattern, text, anchored: true)[^1], $"{pattern} in {text}");
            new ApproximateSearch(pattern).Distances(text).ShouldBe(Table(pattern, text, anchored: false), $"{pattern} in {text}");
        }
    }

    [Theory]
    [InlineData(20)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(150)]
    public void A_long_text_is_searched_in_parts_with_what_one_search_finds(int length)
    {
        var random = new Random(length);
        for (var round = 0; round < 30; round++)
        {
            var pattern = Text(random, length);
            var text = Text(random, 3000 + random.Next(9));
            for (var i = random.Next(5); i >= 0; i--)
            {
                // Whole and damaged copies at random places: also where the parts meet.
                var copy = pattern.Remove(random.Next(length), 1).Insert(random.Next(length - 1), "x");
                text = text.Insert(Math.Clamp(random.Next(5) * text.Length / 4 + random.Next(-length, length), 0, text.Length), copy);
            }

            var most = length * 2 / 5;
            new ApproximateSearch(pattern).Ends(text, most).ShouldBe(Minima(Table(pattern, text, anchored: false), most));
        }
    }

    private static IEnumerable<ApproximateEnd> Minima(int[] distances, int most) =>
        Enumerable.Range(1, distances.Length - 1)
            .Where(at => distances[at] > 0 && distances[at] <= most && distances[at] <= distances[at - 1] && (at + 1 == distances.Length || distances[at] < distances[at + 1]))
            .Select(at => new ApproximateEnd(at, distances[at]));

    private static string Text(Random random, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => Letters[random.Next(Letters.Length)]));

    /// <summary>The last row of the textbook's table.</summary>
    private static int[] Table(string pattern, string text, bool anchored)
    {
        int[] row = [.. Enumerable.Range(0, text.Length + 1).Select(at => anchored ? at : 0)];
        for (var i = 1; i <= pattern.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= text.Length; j++)
            {
                var best = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (pattern[i - 1] == text[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], best);
            }
        }

        return row;
    }
}
