using System.Numerics;

namespace NewsReader.Index.Matching;

/// <summary>Which documents of a shard can have a phrase, as far as is known without reading where its words stand.</summary>
internal static class PhraseCandidates
{
    /// <returns>Ascending; <c>null</c> where nothing is known.</returns>
    public static List<int>? Of(IShard shard, WordField field, IReadOnlyList<string> forms, RowBits? within)
    {
        var common = forms.Select(f => shard.PlacesOf(field, f)).ToList();
        ulong[]? rows = null;
        for (var second = 1; second < common.Count; second++)
        {
            for (var first = 0; first < second; first++)
            {
                if (common[first] is { } a && common[second] is { } b)
                {
                    a.Sift(b, second - first, rows ??= Begin(a, within));
                }
            }
        }

        return rows is null ? null : Documents(shard, rows, field.IsOfQuotes());
    }

    private static ulong[] Begin(CommonPlaces places, RowBits? within)
    {
        var rows = new ulong[places.Word.Rows.Length];
        if (within is null)
        {
            Array.Fill(rows, ulong.MaxValue);
        }
        else
        {
            within.Words.AsSpan(places.Word.FirstWord, rows.Length).CopyTo(rows);
        }

        return rows;
    }

    private static List<int> Documents(IShard shard, ulong[] rows, bool quotes)
    {
        var first = shard.RowRange(quotes).First >> 6;
        var all = new RowBits((first + rows.Length) << 6);
        rows.CopyTo(all.Words, first);
        return shard.DocumentsOf(all, quotes);
    }
}
