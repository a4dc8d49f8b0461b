using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>What kind of words differ between two wordings.</summary>
/// <param name="Same">No word differs.</param>
/// <param name="Typos">Words differ by a letter or two and in nothing else, or do not differ.</param>
/// <param name="Matters">More differs than spelling, word endings and little words, or a number, a name or a negation does.</param>
internal readonly record struct WordChanges(bool Same, bool Typos, bool Matters)
{
    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal)
    {
        "no", "not", "nor", "none", "never", "nobody", "nothing", "without", "cannot", "neither", "deny", "denied", "denies",
        "non", "ne", "pas", "jamais", "nicht", "kein", "keine", "nie", "niemals", "não", "nunca", "jamás", "sin", "не", "нет", "ни", "никогда", "لا", "لم", "لن", "ليس", "لیس", "לא", "אין", "不", "没", "沒", "未", "ない", "नहीं", "न", "ไม่",
    };

    private static readonly Word NoWord = new("", false);

    /// <summary>Articles, prepositions and conjunctions are seldom longer.</summary>
    private const int LongestLittleWord = 3;

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
        var pairs = old.Select((word, i) => (Was: word, Now: places[i] >= 0 ? current[places[i]] : NoWord)).Where(pair => pair.Was.Folded != pair.Now.Folded).ToArray();
        var added = current.Where((_, j) => Array.IndexOf(places, j) < 0).ToArray();
        var counts = pairs.Any(pair => Counts(pair.Was) || Counts(pair.Now)) || added.Any(Counts);
        var weighs = pairs.Any(pair => (Weighs(pair.Was) || Weighs(pair.Now)) && !IsSlight(pair.Was.Folded, pair.Now.Folded)) || added.Any(Weighs);
        var typos = 2 * old.Count(word => Scripts.WritesWithoutSpaces(word.Folded[0])) > old.Count
            ? !counts && IsSlip(was, now)
            : added.Length == 0 && pairs.All(pair => IsTypo(pair.Was.Folded, pair.Now.Folded)) && pairs.Length <= 1 + old.Count / 6;
        return new WordChanges(pairs.Length + added.Length == 0, typos, counts || weighs);
    }

    /// <summary>Where no spaces part words: a character or two put in, left out, replaced or swapped.</summary>
    private static bool IsSlip(string was, string now)
    {
        var (old, current) = (MatchKey.Fold(was), MatchKey.Fold(now));
        return ApproximateSearch.Distance(old, current) <= Math.Clamp(old.Length / 6, 1, 2);
    }

    /// <summary>One letter more, less, other, or two that changed places; words with digits have no typos, and one letter is not another's.</summary>
    private static bool IsTypo(string a, string b) =>
        a.Length + b.Length != 2 && !a.Any(char.IsDigit) && !b.Any(char.IsDigit) && !Negations.Contains(a) && !Negations.Contains(b)
        && (ApproximateSearch.Distance(a, b) <= 1 || (a.Length == b.Length && IsSwap(a, b)));

    private static bool IsSwap(string a, string b)
    {
        var first = Enumerable.Range(0, a.Length).FirstOrDefault(i => a[i] != b[i]);
        return first + 1 < a.Length && a[first] == b[first + 1] && a[first + 1] == b[first] && a.AsSpan(first + 2).SequenceEqual(b.AsSpan(first + 2));
    }

    /// <summary>The same word misspelt or with another ending.</summary>
    private static bool IsSlight(string a, string b) =>
        b.Length > 0 && (IsTypo(a, b) || (a.AsSpan().CommonPrefixLength(b) is var common and >= LongestLittleWord && Math.Max(a.Length, b.Length) - common <= LongestLittleWord));

    /// <summary>Whether a reader would miss the word: a long one, or a character that is a word.</summary>
    private static bool Weighs(Word word) =>
        word.Folded.Length > 0 && (Counts(word) || word.Folded.Length > LongestLittleWord || (Scripts.WritesWithoutSpaces(word.Folded[0]) && word.Folded[0] is not (>= '\u3041' and < '\u30A0')));

    private static bool Counts(Word word) =>
        word.Folded.Length > 0 && (word.Named || word.Folded.Any(char.IsDigit) || Negations.Contains(word.Folded) || NumberWords.Contains(word.Folded) || word.Folded.EndsWith("n't", StringComparison.Ordinal));

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

    /// <param name="Folded">As its key has it; empty where there is no word.</param>
    /// <param name="Named">Whether it is written as a name: a capital inside a sentence.</param>
    private readonly record struct Word(string Folded, bool Named);
}
