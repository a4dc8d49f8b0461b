using System.Collections.Frozen;
using System.Text;

namespace NewsReader.Articles;

/// <summary>The lines that pages print around their articles, as <c>boilerplate.txt</c> lists them.</summary>
internal sealed class BoilerplatePhrases
{
    /// <summary>Longer blocks are paragraphs that begin like a notice by chance.</summary>
    private const int LongestWithWildcard = 400;

    private readonly FrozenDictionary<string, Phrase>.AlternateLookup<ReadOnlySpan<char>> _whole;
    private readonly FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;
    private readonly Phrase[] _open;

    private BoilerplatePhrases(IReadOnlyCollection<Phrase> phrases)
    {
        _whole = phrases.Where(p => p.Parts.Length == 1).DistinctBy(p => p.Parts[0])
            .ToFrozenDictionary(p => p.Parts[0], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _byFirstWord = phrases.Where(p => p.Parts.Length > 1 && HasFirstWord(p.Parts[0])).GroupBy(p => FirstWord(p.Parts[0]).ToString())
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _open = [.. phrases.Where(p => p.Parts.Length > 1 && !HasFirstWord(p.Parts[0]))];
    }

    /// <summary>How far a phrase reaches.</summary>
    public enum Reach
    {
        Line,

        /// <summary>The short lines behind it go too.</summary>
        Section,

        /// <summary>Everything behind it goes too.</summary>
        Rest,
    }

    /// <param name="Parts">What stands between the wildcards; one part for a phrase without.</param>
    /// <param name="Reason">Shown to readers.</param>
    /// <param name="Reach">How far it reaches.</param>
    public sealed record Phrase(string[] Parts, string Reason, Reach Reach)
    {
        /// <summary>Whether it holds a number.</summary>
        public bool IsCounted => Array.Exists(Parts, p => p.Contains('#', StringComparison.Ordinal));
    }

    public static BoilerplatePhrases Default { get; } = Load();

    /// <summary>The phrase a block is, or <c>null</c>.</summary>
    public Phrase? Match(string block)
    {
        if (block.Length > LongestWithWildcard)
        {
            return null;
        }

        var text = Normal(block, stackalloc char[LongestWithWildcard]);
        return _whole.TryGetValue(text, out var whole) ? whole
            : (_byFirstWord.TryGetValue(FirstWord(text), out var phrases) ? First(phrases, text) : null) ?? First(_open, text);
    }

    private static Phrase? First(Phrase[] phrases, ReadOnlySpan<char> text)
    {
        foreach (var phrase in phrases)
        {
            if (IsMatch(phrase, text))
            {
                return phrase;
            }
        }

        return null;
    }

    private static bool IsMatch(Phrase phrase, ReadOnlySpan<char> text)
    {
        var at = 0;
        for (var i = 0; i < phrase.Parts.Length; i++)
        {
            var part = phrase.Parts[i];
            if (i == 0 ? !text.StartsWith(part) : i == phrase.Parts.Length - 1 && part.Length > 0 && !(text.EndsWith(part) && text.Length - part.Length >= at))
            {
                return false;
            }

            var found = part.Length == 0 ? 0 : text[at..].IndexOf(part);
            if (found < 0)
            {
                return false;
            }

            at += found + part.Length;
        }

        return true;
    }

    /// <summary>Lower case, plain quotation marks, numbers as "#", nothing decorative at either end.</summary>
    /// <param name="text">The words.</param>
    /// <param name="room">At least as long.</param>
    private static ReadOnlySpan<char> Normal(ReadOnlySpan<char> text, Span<char> room)
    {
        var length = 0;
        foreach (var c in text.Trim(" -–—•·|»›→←«‹>▶►✉*#☰×+[]<"))
        {
            if (char.IsAsciiDigit(c))
            {
                length -= length > 0 && room[length - 1] == '(' ? 1 : 0; // "Comments (31)" says "comments 31"
                if (length == 0 || room[length - 1] != '#') { room[length++] = '#'; }
            }
            else if (!(c is '.' or ',' && length > 0 && room[length - 1] == '#'))
            {
                room[length++] = c is '’' or '‘' or '`' ? '\'' : Small(c);
            }
        }

        return room[..length].TrimEnd(".:!…? »()");
    }

    /// <summary>In small letters; the Turkish ones with and without a dot are one, since capitals do not tell whose they are.</summary>
    private static char Small(char c) => c is 'İ' or 'ı' ? 'i' : char.ToLowerInvariant(c);

    /// <summary>Where writing has no spaces a phrase ends within what looks like one word.</summary>
    private static bool HasFirstWord(string part) => part.AsSpan().IndexOfAny(' ', ':') >= 0;

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(' ', ':');
        return end < 0 ? text : text[..end];
    }

    private static BoilerplatePhrases Load()
    {
        using var stream = typeof(BoilerplatePhrases).Assembly.GetManifestResourceStream("boilerplate.txt") ?? throw new InvalidOperationException("The list of boilerplate phrases is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var phrases = new List<Phrase>();
        var (reason, reach) = ("", Reach.Line);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                var heading = line.Trim('[', ']').Split(',', StringSplitOptions.TrimEntries);
                (reason, reach) = (heading[0], heading.Length == 1 ? Reach.Line : Enum.Parse<Reach>(heading[1], ignoreCase: true));
            }
            else if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal) || line.StartsWith("# ", StringComparison.Ordinal) && reason.Length > 0)
            {
                var parts = line.Split('*');
                phrases.Add(new Phrase(parts.Length == 1 ? [Normal(line.Replace("#", "0", StringComparison.Ordinal), new char[line.Length]).ToString()] : [.. parts.Select(p => string.Concat(p.Select(Small)))], reason, reach));
            }
        }

        return new BoilerplatePhrases(phrases);
    }
}
