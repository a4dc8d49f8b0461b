using NewsReader.Search;

namespace NewsReader.Index.Matching;

/// <summary>Finds a phrase in one shard.</summary>
internal static class PhraseWalk
{
    /// <summary>The documents, ascending, and how often each has it.</summary>
    public static IEnumerable<(int Document, int Frequency)> Of(IShard shard, WordField field, PhraseNode phrase, RowBits? within)
    {
        if (phrase.LastIsPrefix)
        {
            return Unfinished(shard, field, phrase, within);
        }

        if (phrase.Forms.Length == 2 && shard.Pair(field, phrase.Forms[0], phrase.Forms[1]) is { } pair)
        {
            return within is null ? pair : pair.Where(p => shard.Rows[p.Document] is >= 0 and var row && within.Contains(row));
        }

        return PhraseCursor.Open(shard, field, phrase.Forms, within) is { } cursor ? Walk(cursor) : [];
    }

    private static IEnumerable<(int Document, int Frequency)> Walk(PhraseCursor cursor)
    {
        while (cursor.Next() != Cursor.End)
        {
            yield return (cursor.Document, cursor.Starts.Count);
        }
    }

    /// <summary>The last word is only begun: what stands before it is found once, and each word that goes on so is looked for behind it.</summary>
    private static IEnumerable<(int Document, int Frequency)> Unfinished(IShard shard, WordField field, PhraseNode phrase, RowBits? within)
    {
        if (PhraseCursor.Open(shard, field, phrase.Forms[..^1], within) is not { } beginning)
        {
            yield break;
        }

        var documents = new List<int>();
        var places = new List<int[]>();
        while (beginning.Next() != Cursor.End)
        {
            documents.Add(beginning.Document);
            places.Add([.. beginning.Starts.Select(s => s + phrase.Forms.Length - 1)]);
        }

        var frequencies = new int[documents.Count];
        foreach (var last in shard.OpenAll(field, phrase.Forms[^1], TermDetail.Places))
        {
            Count(last, documents, places, frequencies);
        }

        for (var i = 0; i < frequencies.Length; i++)
        {
            if (frequencies[i] > 0)
            {
                yield return (documents[i], frequencies[i]);
            }
        }
    }

    private static void Count(Cursor last, List<int> documents, List<int[]> places, int[] frequencies)
    {
        var i = 0;
        var at = -1;
        var found = new int[16];
        while (i < documents.Count)
        {
            if (at < documents[i] && (at = last.Advance(documents[i])) == Cursor.End)
            {
                return;
            }

            if (at > documents[i])
            {
                i = documents.BinarySearch(i, documents.Count - i, at, null);
                i = i < 0 ? ~i : i;
                continue;
            }

            if (last.Frequency > found.Length)
            {
                found = new int[last.Frequency * 2];
            }

            var here = found.AsSpan(0, last.Frequency);
            last.ReadPlaces(here);
            foreach (var place in here)
            {
                frequencies[i] += Array.BinarySearch(places[i], place) >= 0 ? 1 : 0;
            }

            i++;
        }
    }
}
