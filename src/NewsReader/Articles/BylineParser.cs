using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsReader.Text;

namespace NewsReader.Articles;

/// <summary>Reads who wrote a report from a byline or a credit.</summary>
internal static partial class BylineParser
{
    private static readonly FrozenSet<string> Particles =
        "de del della di da das do dos du van von der den ter ten bin bint ibn al el la le les y e i san st. st mac mc o' abu ben af zu zur".Split(' ').ToFrozenSet();

    /// <summary>Words that make a line something other than a person's name.</summary>
    private static readonly FrozenSet<string> NoName =
        ("staff reuters news agency agencies reporter reporters correspondent correspondents editor editors editorial desk writer writers press team bureau newsroom service services the our online web wire special "
        + "posted published updated by from for with and or of in at on media network times post daily journal herald tribune gazette magazine newspaper international weekly group guest contributor columnist admin redaction redaktion redacción rédaction "
        + "редакция корреспондент share comments comment read more follow photo photos video university institute ministry january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What follows these is a place, an outlet or a day.</summary>
    private static readonly FrozenSet<string> Elsewhere =
        "in for of at from on published posted updated publiziert veröffentlicht am publié publicado pubblicato publicerad".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name found, with its place in the text.</summary>
    public readonly record struct Name(string Value, TextSpan Span);

    /// <summary>The people named in a line such as <c>By Elena Teslova and Cem Yazar, Reuters</c>; empty where it is no byline.</summary>
    public static List<Name> Line(string text)
    {
        var match = text.Length <= 160 ? By().Match(text) : Match.Empty;
        return match.Success ? Names(text, match.Length, WrittenDate.FindAll(text).Select(d => d.Span.Start).FirstOrDefault(start => start > match.Length, text.Length)) : [];
    }

    /// <summary>The person of a line such as <c>Joan Pike Environment correspondent</c> or <c>Joan Pike, Tides editor</c>; <c>null</c> where it is none.</summary>
    public static Name? WithOffice(string text) =>
        text.Length <= 80 && Office().Match(text) is { Success: true } match && match.Groups["name"] is var name && IsPerson(name.Value) ? new Name(Cased(name.Value), new TextSpan(name.Index, name.Index + name.Length)) : null;

    /// <summary>Names in a list parted by commas and "and", up to the first part that is none.</summary>
    public static List<Name> Names(string text, int from, int to)
    {
        var names = new List<Name>();
        foreach (var part in Parts(text, from, to))
        {
            if (IsPerson(part.In(text)))
            {
                names.Add(new Name(Cased(part.In(text)), part));
            }
            else if (names.Count > 0 || part.Start > from)
            {
                break;
            }
        }

        return names;
    }

    /// <summary>Whether the words are built like a person's name: two to five, each with a capital, none of them an office.</summary>
    public static bool IsPerson(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 5
            && text.Length <= 60
            && words.All(w => !NoName.Contains(w.TrimEnd('.')) && (Particles.Contains(w) || IsNameWord(w)))
            && words.Count(w => !Particles.Contains(w)) >= 2;
    }

    private static bool IsNameWord(string word) =>
        (char.IsUpper(word[0]) || (char.GetUnicodeCategory(word[0]) == System.Globalization.UnicodeCategory.OtherLetter))
        && word.All(c => char.IsLetter(c) || c is '.' or '-' or '\'' or '’' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark);

    /// <summary>The parts of a list; what follows "in", "for" and the like is a place or an outlet and is left out.</summary>
    private static IEnumerable<TextSpan> Parts(string text, int from, int to)
    {
        var start = from;
        var isName = true;
        foreach (var match in Separator().Matches(text, from).Where(m => m.Index + m.Length <= to))
        {
            if (isName)
            {
                yield return Trimmed(text, start, match.Index);
            }

            start = match.Index + match.Length;
            isName = !Elsewhere.Contains(match.Value.Trim());
        }

        if (isName)
        {
            yield return Trimmed(text, start, to);
        }
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '.' or ':'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or ',' or ';' or ')'))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    /// <summary>Names in capitals are printed the way their owners write them.</summary>
    private static string Cased(string name) =>
        name.Any(char.IsLower) ? name : System.Globalization.CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant());

    [GeneratedRegex(@"\A(?:(?:written |story |words |text |report )?by|von|par|por|di|door|автор|авторы|текст|بقلم|كتب|كتبت|yazan|haber)(?:\s*:\s*|\s+)|\Aauthors?\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex By();

    [GeneratedRegex(@"\A(?<name>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}\.)?(?: (?:van|von|de|der|del|di|bin|al|el|le|la))* \p{Lu}[\p{L}'’-]+)(?:,| in \p{Lu}[\p{L} ]{1,30},?)? (?:[\p{L}&-]+ ){0,3}(?:correspondent|reporter|editor|columnist|writer|korrespondent(?:in)?|redakteur(?:in)?)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Office();

    [GeneratedRegex(@"\s*[,;|&•·/]\s*(?:and\s+)?|\s+(?:and|und|et|y|e|en|и|و|ve|in|for|of|at|from|on|published|posted|updated|publiziert|veröffentlicht|am|publié|publicado|pubblicato|publicerad)\s+|\s+[-–—]\s+|(?<=\p{Ll}{2})\.\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
