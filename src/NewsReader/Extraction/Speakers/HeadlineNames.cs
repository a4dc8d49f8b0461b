using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Speakers;

/// <summary>Parts names from the words around them in headlines that give every word a capital.</summary>
/// <remarks>"Grid Boss" is nobody's name unless a given name or the report's own text says so; in "Ferry Star Anna Berg Bows Out" the text's
/// "Anna Berg", or else the given name, tells where the name begins.</remarks>
internal static class HeadlineNames
{
    /// <summary>Of the words of more than three letters, how many have a capital where all are given one.</summary>
    private const double CapitalShare = 0.75;

    private const int FewestWords = 2;

    /// <summary>The same in what may be a sentence that begins with a name.</summary>
    private const int FewestOfSentence = 3;

    /// <summary>The names, those of headlines without what is no name.</summary>
    public static List<NameMention> Settle(Reading reading, List<NameMention> names)
    {
        var told = names.FindLastIndex(n => InHeadline(reading, n)) < 0 ? null : names.Where(n => !InHeadline(reading, n)).ToLookup(n => n.Last, StringComparer.Ordinal);
        if (told is null)
        {
            return names;
        }

        var settled = new List<NameMention>(names.Count);
        foreach (var name in names)
        {
            if (!InHeadline(reading, name))
            {
                settled.Add(name);
            }
            else if (told.Contains(name.Last) || HasGivenName(reading, name))
            {
                settled.Add(Cut(reading, name, told[name.Last]));
            }
        }

        return settled;
    }

    /// <summary>Whether it stands in a headline, also in one that a full stop ends, which plain text does not tell from a paragraph.</summary>
    private static bool InHeadline(Reading reading, NameMention name)
    {
        var sentence = reading.Sentences[name.Sentence];
        return reading.Article.Blocks[sentence.Block].Kind is BlockKind.Title or BlockKind.Subtitle || (sentence.Block == 0 && reading.Article.Blocks.Length > 1 && NoWordLacksCapital(sentence.Units));
    }

    private static bool HasGivenName(Reading reading, NameMention name) =>
        Array.Exists(reading.Sentences[name.Sentence].Units, u => u.Is(WordClass.GivenName) && name.NameSpan.Contains(u.Span));

    private static NameMention Cut(Reading reading, NameMention name, IEnumerable<NameMention> told)
    {
        var units = reading.Sentences[name.Sentence].Units;
        if (name.Form != NameForm.FullName || !EveryWordHasCapital(units))
        {
            return name;
        }

        var first = Array.FindIndex(units, u => u.Span.Start == name.NameSpan.Start);
        var given = Array.FindIndex(units, first, name.Parts.Length, u => u.Is(WordClass.GivenName)) - first;
        var form = told.Where(t => t.Form == NameForm.FullName && EndsWith(name.Parts, t.Parts)).MaxBy(t => t.Parts.Length)?.Parts.Length;
        var from = form is { } length ? name.Parts.Length - length : given >= 0 ? given : told.Any() ? name.Parts.Length - 1 : 0;
        from = given >= 0 ? Math.Min(from, given) : from;
        return from == 0 ? name : From(name, units[first + from], from);
    }

    private static NameMention From(NameMention name, Unit begins, int from)
    {
        var span = new TextSpan(begins.Span.Start, name.NameSpan.End);
        var parts = name.Parts[from..];
        var gender = begins.Is(WordClass.Masculine) == begins.Is(WordClass.Feminine) ? Gender.Unknown : begins.Is(WordClass.Masculine) ? Gender.Masculine : Gender.Feminine;
        return name with { Span = span, NameSpan = span, Parts = parts, Role = null, Gender = gender, Form = parts.Length > 1 ? NameForm.FullName : NameForm.SingleName };
    }

    private static bool EndsWith(string[] name, string[] end) => name.Length >= end.Length && name.AsSpan(name.Length - end.Length).SequenceEqual(end);

    /// <summary>The same without exception, also of words of three letters ("Anna Berg |met| Jan Holm").</summary>
    private static bool NoWordLacksCapital(Unit[] units) =>
        units.Count(u => u.IsWord && u.Token.NameLike) >= FewestOfSentence && !Array.Exists(units, u => u.IsWord && u.Span.Length > 2 && !u.Token.Capital && !u.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Coordinator));

    private static bool EveryWordHasCapital(Unit[] units)
    {
        int words = 0, capitals = 0;
        foreach (var unit in units)
        {
            var counts = unit.IsWord && unit.Span.Length > 3;
            words += counts ? 1 : 0;
            capitals += counts && unit.Token.Capital ? 1 : 0;
        }

        return words >= FewestWords && capitals >= CapitalShare * words;
    }
}
