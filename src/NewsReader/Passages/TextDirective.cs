using System.Collections.Immutable;
using System.Text;

namespace NewsReader.Passages;

/// <summary>A text directive of a URL: <c>text=prefix-,start,end,-suffix</c>, as the URL Fragment Text Directives specification defines it.</summary>
/// <param name="Start">The words, or the first of them where <paramref name="End"/> is given.</param>
/// <param name="End">The last of them, or <c>null</c>.</param>
/// <param name="Prefix">What stands right before, or <c>null</c>.</param>
/// <param name="Suffix">What stands right behind, or <c>null</c>.</param>
public sealed record TextDirective(string Start, string? End = null, string? Prefix = null, string? Suffix = null)
{
    private const string Delimiter = ":~:";
    private const string Name = "text=";

    /// <summary>Reads what stands behind <c>text=</c>; <c>null</c> where it breaks the grammar.</summary>
    public static TextDirective? Parse(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var terms = value.Split(',').ToList();
        if (terms.Count > 4)
        {
            return null;
        }

        string? prefix = null, suffix = null;
        if (terms[0].EndsWith('-'))
        {
            prefix = terms[0][..^1];
            terms.RemoveAt(0);
        }

        if (terms.Count > 0 && terms[^1].StartsWith('-'))
        {
            suffix = terms[^1][1..];
            terms.RemoveAt(terms.Count - 1);
        }

        if (terms.Count is not (1 or 2) || prefix is "" || suffix is "" || terms.Any(term => term.Length == 0 || term[0] == '-' || term[^1] == '-'))
        {
            return null;
        }

        var decoded = new[] { terms[0], terms.ElementAtOrDefault(1), prefix, suffix }.Select(term => (Written: term, Read: term is null ? null : Decode(term))).ToArray();
        return decoded.Any(term => term.Written is not null && term.Read is null) ? null : new TextDirective(decoded[0].Read ?? "", decoded[1].Read, decoded[2].Read, decoded[3].Read);
    }

    /// <summary>All text directives of a URL's fragment in order; those that break the grammar are left out.</summary>
    /// <param name="fragment">With or without the leading <c>#</c>.</param>
    public static ImmutableArray<TextDirective> ReadFragment(string fragment)
    {
        ArgumentNullException.ThrowIfNull(fragment);
        var at = fragment.IndexOf(Delimiter, StringComparison.Ordinal);
        return at < 0
            ? []
            : [.. fragment[(at + Delimiter.Length)..].Split('&').Where(part => part.StartsWith(Name, StringComparison.Ordinal)).Select(part => Parse(part[Name.Length..])).OfType<TextDirective>()];
    }

    /// <summary>The directive as a fragment: <c>#:~:text=…</c>.</summary>
    public string ToFragment() => $"#{Delimiter}{Name}{ToString()}";

    /// <summary>What stands behind <c>text=</c>, percent-encoded.</summary>
    public override string ToString() => string.Join(',', new[] { Prefix is null ? null : Encode(Prefix) + "-", Encode(Start), End is null ? null : Encode(End), Suffix is null ? null : "-" + Encode(Suffix) }.OfType<string>());

    /// <summary>Percent-encodes everything but letters and digits of ASCII and what no part of a URL minds; the dash and the comma mean something here.</summary>
    private static string Encode(string term) => Uri.EscapeDataString(term).Replace("-", "%2D", StringComparison.Ordinal);

    /// <summary><c>null</c> where a percent sign begins no valid UTF-8.</summary>
    private static string? Decode(string term)
    {
        var bytes = new List<byte>(term.Length);
        for (var i = 0; i < term.Length; i++)
        {
            if (term[i] != '%')
            {
                var rune = Rune.TryGetRuneAt(term, i, out var whole) ? whole : Rune.ReplacementChar;
                bytes.AddRange(Encoding.UTF8.GetBytes(rune.ToString()));
                i += rune.Utf16SequenceLength - 1;
            }
            else if (i + 2 < term.Length && char.IsAsciiHexDigit(term[i + 1]) && char.IsAsciiHexDigit(term[i + 2]))
            {
                bytes.Add(Convert.FromHexString(term.AsSpan(i + 1, 2))[0]);
                i += 2;
            }
            else
            {
                return null;
            }
        }

        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString([.. bytes]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
