namespace NewsReader.Archive.Events;

/// <summary>Orders words by what they tell before anything is known about the archive.</summary>
internal static class TellingTerms
{
    /// <summary>The most telling of some words, the most telling first; of equals the first by its form.</summary>
    public static EventTerm[] First(ReadOnlySpan<EventTerm> terms, int count)
    {
        var weighed = new (double Weight, EventTerm Term)[terms.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            weighed[i] = (EventWeights.Alone(terms[i]), terms[i]);
        }

        Array.Sort(weighed, static (a, b) => a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight) : string.CompareOrdinal(a.Term.Form, b.Term.Form));
        var first = new EventTerm[Math.Min(count, weighed.Length)];
        for (var i = 0; i < first.Length; i++)
        {
            first[i] = weighed[i].Term;
        }

        return first;
    }
}
