using System.Numerics;
using NewsReader.Index.Facets;
using NewsReader.Index.Matching;
using NewsReader.Search;

namespace NewsReader.Index.Results;

/// <summary>The order of articles or quotes: a total one, so that pages never overlap.</summary>
/// <param name="scores">Relevance by row; <c>null</c> where all are alike.</param>
internal sealed class ResultOrder(FacetSnapshot snapshot, float[]? scores, bool quotes, SearchSort sort) : IComparer<int>
{
    private readonly float[]? _scores = sort == SearchSort.Relevance ? scores : null;

    /// <summary>The rows of one page, best first.</summary>
    public int[] Page(RowBits rows, int skip, int take)
    {
        if (skip >= rows.Count || take <= 0)
        {
            return [];
        }

        var end = (int)Math.Min(rows.Count, (long)skip + take);
        return (end > rows.Count / 4 ? BestOf.Take([.. rows.ToArray()], end, this) : First(rows, end))[skip..];
    }

    public int Compare(int x, int y)
    {
        var byScore = _scores is null ? 0 : _scores[y].CompareTo(_scores[x]);
        if (byScore != 0)
        {
            return byScore;
        }

        int articleX = quotes ? snapshot.ArticleOf[x] : x, articleY = quotes ? snapshot.ArticleOf[y] : y;
        var byArticle = CompareArticles(snapshot, articleX, articleY, sort);
        return byArticle != 0 ? byArticle : x.CompareTo(y);
    }

    /// <summary>Newest (or oldest) first, without a date last, then by id.</summary>
    public static int CompareArticles(FacetSnapshot snapshot, int x, int y, SearchSort sort)
    {
        int dayX = snapshot.Day[x], dayY = snapshot.Day[y];
        if (dayX != dayY)
        {
            return dayX == 0 ? 1 : dayY == 0 ? -1 : sort == SearchSort.Oldest ? dayX.CompareTo(dayY) : dayY.CompareTo(dayX);
        }

        return string.CompareOrdinal(snapshot.Ids[x], snapshot.Ids[y]);
    }

    /// <summary>The lower the earlier among rows of one relevance, as far as the day tells: thousands may be turned away by it.</summary>
    private int Place(int row)
    {
        var day = snapshot.Day[quotes ? snapshot.ArticleOf[row] : row];
        return day == 0 ? int.MaxValue : sort == SearchSort.Oldest ? day : -day;
    }

    /// <summary>Whether any of some 64 rows is relevant enough.</summary>
    private static bool Reaches(float[] scores, int word, float least)
    {
        var from = word << 6;
        if (from + 64 > scores.Length)
        {
            return true;
        }

        var (sought, reached) = (new Vector<float>(least), Vector<int>.Zero);
        for (var at = from; at < from + 64; at += Vector<float>.Count)
        {
            reached |= Vector.GreaterThanOrEqual(new Vector<float>(scores, at), sought);
        }

        return reached != Vector<int>.Zero;
    }

    /// <summary>No place of some 64 rows is lower.</summary>
    private int FirstPlace(int word)
    {
        var first = word << 6;
        var last = Math.Min(first + 63, (quotes ? snapshot.QuoteCount : snapshot.RowCount) - 1);
        var (from, to) = quotes ? (snapshot.ArticleOf[first] >> 6, snapshot.ArticleOf[last] >> 6) : (word, word);
        var place = int.MaxValue;
        for (; from <= to; from++)
        {
            place = Math.Min(place, sort == SearchSort.Oldest ? snapshot.EarliestDay[from] : -snapshot.LatestDay[from]);
        }

        return place;
    }

    /// <summary>The worst of the best so far stands at the top of a heap and gives way.</summary>
    private int[] First(RowBits rows, int count)
    {
        var heap = new PriorityQueue<int, int>(count + 1, Comparer<int>.Create((a, b) => Compare(b, a)));
        var (least, worst) = (float.NegativeInfinity, int.MaxValue);
        for (var word = 0; word < rows.Words.Length; word++)
        {
            if (rows.Words[word] == 0 || (heap.Count == count && (_scores is null ? FirstPlace(word) > worst : !Reaches(_scores, word, least))))
            {
                continue;
            }

            for (var bits = rows.Words[word]; bits != 0; bits &= bits - 1)
            {
                var row = (word << 6) + BitOperations.TrailingZeroCount(bits);
                var score = _scores is null ? 0 : _scores[row];
                if (score < least || (score == least && Place(row) > worst))
                {
                    continue;
                }

                if (heap.Count < count)
                {
                    heap.Enqueue(row, row);
                }
                else if (Compare(row, heap.Peek()) < 0)
                {
                    heap.DequeueEnqueue(row, row);
                }

                if (heap.Count == count)
                {
                    var last = heap.Peek();
                    (least, worst) = (_scores is null ? 0 : _scores[last], Place(last));
                }
            }
        }

        var best = new int[heap.Count];
        for (var i = best.Length - 1; i >= 0; i--)
        {
            best[i] = heap.Dequeue();
        }

        return best;
    }
}
