using NewsReader.Passages;

namespace NewsReader.Tests.Passages;

public sealed class WordAlignmentTests
{
    private const int Mismatch = -5;
    private const int GapOpen = -11;
    private const int GapExtend = -1;

    [Fact]
    public void Words_are_laid_where_the_score_is_highest()
    {
        var random = new Random(11);
        for (var round = 0; round < 500; round++)
        {
            int[] text = [.. Enumerable.Range(0, random.Next(1, 60)).Select(_ => random.Next(12))];
            int[] wanted = [.. text.Skip(random.Next(text.Length)).Take(random.Next(1, 25)).Select(word => random.Next(4) == 0 ? random.Next(12) : word)];
            int[] weights = [.. wanted.Select(_ => random.Next(6, 15))];
            var places = WordAlignment.Align(wanted, text, weights);
            places.Where(place => place >= 0).ShouldBeInOrder();
            ScoreOf(places, wanted, text, weights).ShouldBe(Best(wanted, text, weights));
        }
    }

    [Theory]
    [InlineData("the cable is dead", "the cable is dead", "0 1 2 3")]
    [InlineData("the cable is dead", "the old cable is dead", "0 2 3 4")]
    [InlineData("the old cable is dead", "the cable is dead", "0 -1 1 2 3")]
    [InlineData("the cable is dead", "the wire is dead", "0 1 2 3")]
    [InlineData("", "the cable", "")]
    public void Wordings_are_laid_along_each_other_from_end_to_end(string was, string now, string places) =>
        string.Join(' ', WordAlignment.Whole(Words(was), Words(now))).ShouldBe(places);

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What places laid by hand would be worth: agreement, disagreement and gaps between them.</summary>
    private static int ScoreOf(int[] places, int[] wanted, int[] text, int[] weights)
    {
        var (score, lastWanted, lastPlace) = (0, -1, -1);
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] < 0)
            {
                continue;
            }

            score += wanted[i] == text[places[i]] ? weights[i] : Mismatch;
            score += lastWanted < 0 ? 0 : Gap(i - lastWanted - 1) + Gap(places[i] - lastPlace - 1);
            (lastWanted, lastPlace) = (i, places[i]);
        }

        return score;
    }

    private static int Gap(int length) => length == 0 ? 0 : GapOpen + (length - 1) * GapExtend;

    /// <summary>The best local score, by trying every gap.</summary>
    private static int Best(int[] wanted, int[] text, int[] weights)
    {
        var scores = new int[wanted.Length + 1, text.Length + 1];
        var best = 0;
        for (var i = 1; i <= wanted.Length; i++)
        {
            for (var j = 1; j <= text.Length; j++)
            {
                var score = Math.Max(0, scores[i - 1, j - 1] + (wanted[i - 1] == text[j - 1] ? weights[i - 1] : Mismatch));
                score = Math.Max(score, Enumerable.Range(1, i).Max(length => scores[i - length, j] + Gap(length)));
                score = Math.Max(score, Enumerable.Range(1, j).Max(length => scores[i, j - length] + Gap(length)));
                scores[i, j] = score;
                best = Math.Max(best, score);
            }
        }

        return best;
    }
}
