using NewsReader.Index.Facets;
using NewsReader.Index.Matching;
using NewsReader.Search;

namespace NewsReader.Index.Results;

/// <summary>The order of articles or quotes: a total one, so that pages never overlap.</summary>
internal sealed class ResultOrder(FacetSnapshot snapshot, RowSet found, bool quotes, SearchSort sort) : IComparer<int>
{
    /// <summary>The positions of one page, best first.</summary>
    public List<int> Page(List<int> positions, int skip, int take)
    {
        if (skip >= positions.Count || take <= 0)
        {
            return [];
        }

        var end = (int)Math.Min(positions.Count, (long)skip + take);
        return [.. BestOf.Take(positions, end, this)[skip..]];
    }

    public int Compare(int x, int y)
    {
        var byScore = sort == SearchSort.Relevance && found.Scores is { } scores ? scores[y].CompareTo(scores[x]) : 0;
        if (byScore != 0)
        {
            return byScore;
        }

        int rowX = found.Rows[x], rowY = found.Rows[y];
        int articleX = quotes ? snapshot.ArticleOf[rowX] : rowX, articleY = quotes ? snapshot.ArticleOf[rowY] : rowY;
        var byArticle = CompareArticles(snapshot, articleX, articleY, sort);
        return byArticle != 0 ? byArticle : rowX.CompareTo(rowY);
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
}
