using System.Collections.Frozen;
using System.Text;

namespace NewsReader.Articles;

/// <summary>The lines that pages print around their articles, as <c>boilerplate.txt</c> lists them.</summary>
internal sealed class BoilerplatePhrases
{
    /// <summary>Longer blocks are paragraphs that begin like a notice by chance.</summary>
    private const int LongestWithWildcard = 400;

    private readonly FrozenDictionary<string, Phrase> _whole;
    private readonly FrozenDictionary<string, Phrase[]> _byFirstWord;
    private readonly Phrase[] _open;

    private BoilerplatePhrases(IReadOnlyCollection<Phrase> phrases)
    {
        _whole = phrases.Where(p => p.Parts.Length == 1).DistinctBy(p => p.Parts[0]).ToFrozenDictionary(p => p.Parts[0]);
        _byFirstWord = phrases.Where(p => p.Parts.Length > 1 && HasFirstWord(p.Parts[0])).GroupBy(p => FirstWord(p.Parts[0])).ToFrozenDictionary(g => g.Key, g => g.ToArray());
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

        var text = Normal(block);
        if (_whole.TryGetValue(text, out var whole))
        {
            return whole;
        }

        foreach (var phrase in _byFirstWord.GetValueOrDefault(FirstWord(text)) ?? [])
        {
            if (IsMatch(phrase, text))
            {
                return phrase;
            }
        }

        return Array.Find(_open, p => IsMatch(p, text));
    }

    private static bool IsMatch(Phrase phrase, string text)
    {
        var at = 0;
        for (var i = 0; i < phrase.Parts.Length; i++)
        {
            var part = phrase.Parts[i];
            if (i == 0 ? !text.StartsWith(part, StringComparison.Ordinal) : i == phrase.Parts.Length - 1 && part.Length > 0 && !(text.EndsWith(part, StringComparison.Ordinal) && text.Length - part.Length >= at))
            {
                return false;
            }

            var found = part.Length == 0 ? at : text.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + part.Length;
        }

        return true;
    }

    /// <summary>Lower case, plain quotation marks, numbers as "#", nothing decorative at either end.</summary>
    private static string Normal(string text)
    {
        var normal = new StringBuilder(text.Length);
        foreach (var c in text.AsSpan().Trim(" -–—•·|»›→←«‹>▶►✉*#☰×+[]<"))
        {
            if (char.IsAsciiDigit(c))
            {
                normal.Length -= normal.Length > 0 && normal[^1] == '(' ? 1 : 0; // "Comments (31)" says "comments 31"
                if (normal.Length == 0 || normal[^1] != '#') { normal.Append('#'); }
            }
            else if (!(c is '.' or ',' && normal.Length > 0 && normal[^1] == '#'))
            {
                normal.Append(c is '’' or '‘' or '`' ? '\'' : Small(c));
            }
        }

        return normal.ToString().TrimEnd('.', ':', '!', '…', '?', ' ', '»', '(', ')');
    }

    /// <summary>In small letters; the Turkish ones with and without a dot are one, since capitals do not tell whose they are.</summary>
    private static char Small(char c) => c is 'İ' or 'ı' ? 'i' : char.ToLowerInvariant(c);

    /// <summary>Where writing has no spaces a phrase ends within what looks like one word.</summary>
    private static bool HasFirstWord(string part) => part.AsSpan().IndexOfAny(' ', ':') >= 0;

    private static string FirstWord(string text)
    {
        var end = text.AsSpan().IndexOfAny(' ', ':');
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
                phrases.Add(new Phrase(parts.Length == 1 ? [Normal(line.Replace("#", "0", StringComparison.Ordinal))] : [.. parts.Select(p => string.Concat(p.Select(Small)))], reason, reach));
            }
        }

        return new BoilerplatePhrases(phrases);
    }
}
