namespace NewsReader.Archive.Events;

/// <summary>Chooses words by what they tell before anything is known about the archive.</summary>
internal static class TellingTerms
{
    private const int MostOnStack = 512;

    /// <summary>The most telling of some words, in the order they are given; of equals the first by their forms.</summary>
    public static EventTerm[] Choose(ReadOnlySpan<EventTerm> terms, int count)
    {
        if (terms.Length <= count)
        {
            return terms.ToArray();
        }

        Span<double> weights = terms.Length <= MostOnStack ? stackalloc double[terms.Length] : new double[terms.Length];
        Span<double> ordered = terms.Length <= MostOnStack ? stackalloc double[terms.Length] : new double[terms.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            ordered[i] = weights[i] = EventWeights.Alone(terms[i]);
        }

        ordered.Sort();
        var least = ordered[^count];
        var last = LastOfEquals(terms, weights, least, count - (terms.Length - 1 - ordered.LastIndexOf(least)));
        var chosen = new List<EventTerm>(count);
        for (var i = 0; i < terms.Length; i++)
        {
            if (weights[i] > least || (weights[i] == least && string.CompareOrdinal(terms[i].Form, last) <= 0))
            {
                chosen.Add(terms[i]);
            }
        }

        return [.. chosen];
    }

    /// <summary>The form of the last word for which there is room, of those that tell as much as the least telling one.</summary>
    private static string LastOfEquals(ReadOnlySpan<EventTerm> terms, ReadOnlySpan<double> weights, double least, int room)
    {
        var forms = new List<string>();
        for (var i = 0; i < terms.Length; i++)
        {
            if (weights[i] == least)
            {
                forms.Add(terms[i].Form);
            }
        }

        forms.Sort(StringComparer.Ordinal);
        return forms[room - 1];
    }
}
