namespace NewsReader.Index.Matching;

/// <summary>Which documents of a shard can have a phrase, as far as it is known which of its words follow each other where.</summary>
internal static class PhraseCandidates
{
    /// <returns>Ascending; <c>null</c> where nothing is known.</returns>
    public static List<int>? Of(IShard shard, WordField field, IReadOnlyList<string> forms)
    {
        List<int>? candidates = null;
        for (var i = 1; i < forms.Count; i++)
        {
            if (shard.Pair(field, forms[i - 1], forms[i]) is { } pair)
            {
                var having = pair.Select(p => p.Document);
                candidates = candidates is null ? [.. having] : Shared(candidates, having);
            }
        }

        return candidates;
    }

    private static List<int> Shared(List<int> these, IEnumerable<int> those)
    {
        var shared = new List<int>();
        var at = 0;
        foreach (var document in those)
        {
            while (at < these.Count && these[at] < document)
            {
                at++;
            }

            if (at < these.Count && these[at] == document)
            {
                shared.Add(document);
            }
        }

        return shared;
    }
}
