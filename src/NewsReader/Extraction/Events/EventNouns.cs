using System.Collections.Frozen;

namespace NewsReader.Extraction.Events;

/// <summary>Nouns for occasions and the kind each names.</summary>
internal static class EventNouns
{
    /// <summary>A news conference.</summary>
    public static readonly EventNoun Briefing = new("briefing", 1.5, false);

    private static readonly FrozenDictionary<string, EventNoun> Known = Load();
    private static readonly FrozenDictionary<string, EventNoun>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The occasion a word in any case names, or <c>null</c>.</summary>
    public static EventNoun? Find(ReadOnlySpan<char> word)
    {
        if (word.Length is < 4 or > 16)
        {
            return null;
        }

        Span<char> lower = stackalloc char[16];
        word.ToLowerInvariant(lower);
        return Lookup.TryGetValue(lower[..word.Length], out var noun) ? noun : null;
    }

    private static FrozenDictionary<string, EventNoun> Load()
    {
        var known = new Dictionary<string, EventNoun>();
        void Add(string kind, double weight, bool verb, string words)
        {
            foreach (var word in words.Split(' '))
            {
                known[word] = new EventNoun(kind, weight, verb);
            }
        }

        Add("summit", 2, false, "summit");
        Add("talks", 1.5, false, "talks negotiations consultations");
        Add("visit", 1, true, "visit trip tour");
        Add("meeting", 1, false, "meeting gathering assembly session");
        Add("ceremony", 2, false, "ceremony inauguration funeral commemoration vigil parade signing opening wedding anniversary");
        Add("briefing", 1, false, "briefing");
        Add("hearing", 1.5, false, "hearing");
        Add("interview", 0.8, true, "interview");
        Add("rally", 1.5, false, "rally demonstration march protest");
        Add("call", 0.8, true, "call");
        Add("speech", 0.5, true, "speech address lecture sermon");
        Add("forum", 1, false, "forum debate symposium");
        Add("conference", 1.5, false, "conference convention congress");
        Add("trial", 1, false, "trial arraignment sentencing");
        Add("incident", 0.2, true, "attack explosion earthquake shooting crash fire flood strike bombing airstrike raid storm hurricane");
        Add("statement", 0, true, "statement");
        return known.ToFrozenDictionary();
    }
}
