using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>What kind of words differ between two wordings.</summary>
/// <param name="Same">No word differs.</param>
/// <param name="Typos">Words differ by a letter or two and in nothing else.</param>
/// <param name="Matters">A number, a name or a negation differs.</param>
internal readonly record struct WordChanges(bool Same, bool Typos, bool Matters)
{
    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal)
    {
        "no", "not", "nor", "none", "never", "nobody", "nothing", "without", "cannot", "neither", "deny", "denied", "denies",
        "non", "ne", "pas", "jamais", "nicht", "kein", "keine", "nie", "niemals", "não", "nunca", "jamás", "sin", "не", "нет", "ни", "никогда", "لا", "لم", "لن", "ليس", "لیس", "לא", "אין", "不", "没", "沒", "未", "ない", "नहीं", "न", "ไม่",
    };

    private static readonly HashSet<string> NumberWords = new(StringComparer.Ordinal)
    {
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "dozen", "twenty", "thirty", "forty", "fifty",
        "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "million", "billion", "trillion", "half", "third", "quarter", "percent",
        "hundreds", "thousands", "millions", "billions",
    };

    /// <summary>Compares two wordings as they stand in their articles.</summary>
    public static WordChanges Between(string was, string now)
    {
        var (old, current) = (Words(was), Words(now));
        var places = WordAlignment.Whole([.. old.Select(word => word.Folded)], [.. current.Select(word => word.Folded)]);
        var (differing, typos, matters) = (0, 0, false);
        for (var i = 0; i < old.Count; i++)
        {
            var lies = places[i] >= 0 ? current[places[i]] : default;
            if (lies.Folded != old[i].Folded)
            {
                differing++;
                typos += lies.Folded is not null && IsTypo(old[i].Folded, lies.Folded) ? 1 : 0;
                matters |= Counts(old[i]) || (lies.Folded is not null && Counts(lies));
            }
        }

        var added = current.Where((_, j) => Array.IndexOf(places, j) < 0).ToArray();
        matters |= added.Any(Counts);
        return new WordChanges(differing + added.Length == 0, added.Length == 0 && differing == typos && typos <= 1 + old.Count / 6, matters);
    }

    /// <summary>One letter more, less, other, or two that changed places; words with digits have no typos.</summary>
    private static bool IsTypo(string a, string b) =>
        !a.Any(char.IsDigit) && !b.Any(char.IsDigit) && !Negations.Contains(a) && !Negations.Contains(b)
        && (ApproximateSearch.Distance(a, b) <= 1 || (a.Length == b.Length && IsSwap(a, b)));

    private static bool IsSwap(string a, string b)
    {
        var first = Enumerable.Range(0, a.Length).FirstOrDefault(i => a[i] != b[i]);
        return first + 1 < a.Length && a[first] == b[first + 1] && a[first + 1] == b[first] && a.AsSpan(first + 2).SequenceEqual(b.AsSpan(first + 2));
    }

    private static bool Counts(Word word) =>
        word.Named || word.Folded.Any(char.IsDigit) || Negations.Contains(word.Folded) || NumberWords.Contains(word.Folded) || word.Folded.EndsWith("n't", StringComparison.Ordinal);

    private static List<Word> Words(string text)
    {
        var key = MatchKey.Of(text);
        var words = new List<Word>();
        foreach (var span in KeyWords.Of(key.Value))
        {
            var source = key.ToText(span);
            var starts = source.Start == 0 || EndsSentence(text, source.Start);
            words.Add(new Word(span.In(key.Value), char.IsUpper(text[source.Start]) && !starts));
        }

        return words;
    }

    private static bool EndsSentence(string text, int at)
    {
        while (at > 0 && !char.IsLetterOrDigit(text[at - 1]))
        {
            if (text[--at] is '.' or '!' or '?' or '"' or '“' or ':' or '\n' or '«' or '„')
            {
                return true;
            }
        }

        return at == 0;
    }

    /// <param name="Folded">As its key has it.</param>
    /// <param name="Named">Whether it is written as a name: a capital inside a sentence.</param>
    private readonly record struct Word(string Folded, bool Named);
}
