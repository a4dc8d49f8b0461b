using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>Finds the words a text directive names, by the steps of the specification: terms lie within one block, word boundaries count, and
/// prefix and suffix stand right beside the words.</summary>
public sealed class TextDirectiveFinder
{
    private readonly MatchKey _key;
    private readonly HashSet<int> _blockStarts;

    public TextDirectiveFinder(PassageText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _key = text.Key;
        _blockStarts = [.. text.Blocks.Select(block => _key.ToKey(new TextSpan(block.Start, text.Text.Length)).Start)];
    }

    /// <summary>The first place, over the text; <c>null</c> where there is none.</summary>
    public TextSpan? Find(TextDirective directive) => FindFrom(directive, 0) is { } found ? _key.ToText(found) : null;

    /// <summary>Whether the directive names exactly this place and no later one.</summary>
    public bool NamesOnly(TextDirective directive, TextSpan place)
    {
        var wanted = _key.ToKey(place);
        return FindFrom(directive, 0) == wanted && FindFrom(directive, wanted.Start + 1) is null;
    }

    private TextSpan? FindFrom(TextDirective directive, int from)
    {
        var (start, end) = (MatchKey.Fold(directive.Start), directive.End is null ? null : MatchKey.Fold(directive.End));
        var (prefix, suffix) = (directive.Prefix is null ? null : MatchKey.Fold(directive.Prefix), directive.Suffix is null ? null : MatchKey.Fold(directive.Suffix));
        var wholeEnd = end is not null || suffix is null;
        if (prefix is null)
        {
            return Places(start, from, startBounded: true, wholeEnd).Select(place => Completed(place, end, suffix)).FirstOrDefault(found => found is not null);
        }

        foreach (var before in Places(prefix, 0, startBounded: true, endBounded: false))
        {
            var at = PastSpace(before.End);
            if (at >= from && StandsAt(start, at, startBounded: false, wholeEnd) && Completed(new TextSpan(at, at + start.Length), end, suffix) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The match from its first words to the end term and suffix; <c>null</c> where they do not follow.</summary>
    private TextSpan? Completed(TextSpan start, string? end, string? suffix)
    {
        if (end is null)
        {
            return Follows(start.End, suffix) ? start : null;
        }

        foreach (var last in Places(end, start.End, startBounded: true, endBounded: suffix is null))
        {
            if (Follows(last.End, suffix))
            {
                return new TextSpan(start.Start, last.End);
            }
        }

        return null;
    }

    private bool Follows(int at, string? suffix) => suffix is null || StandsAt(suffix, PastSpace(at), startBounded: false, endBounded: true);

    private IEnumerable<TextSpan> Places(string term, int from, bool startBounded, bool endBounded)
    {
        for (var at = term.Length == 0 ? -1 : Next(term, from); at >= 0; at = Next(term, at + 1))
        {
            if (StandsAt(term, at, startBounded, endBounded))
            {
                yield return new TextSpan(at, at + term.Length);
            }
        }
    }

    private int Next(string term, int from) => from > _key.Length ? -1 : _key.Value.IndexOf(term, from, StringComparison.Ordinal);

    private bool StandsAt(string term, int at, bool startBounded, bool endBounded) =>
        at + term.Length <= _key.Length && _key.Value.AsSpan(at).StartsWith(term, StringComparison.Ordinal)
        && (!startBounded || _key.IsWordEdge(at) || _blockStarts.Contains(at)) && (!endBounded || _key.IsWordEdge(at + term.Length))
        && !Enumerable.Range(at + 1, Math.Max(0, term.Length - 1)).Any(_blockStarts.Contains);

    private int PastSpace(int at) => at < _key.Length && _key.Value[at] == ' ' ? at + 1 : at;

}
