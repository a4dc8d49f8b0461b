using System.Collections.Immutable;
using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>Shows two wordings as one text: what stayed, what went, what came.</summary>
public static class WordDifference
{
    /// <summary>The pieces in reading order; where words were replaced the removed ones come first. Typography alone is no difference.</summary>
    public static ImmutableArray<DifferencePiece> Between(string was, string now)
    {
        var (old, current) = (Words(was), Words(now));
        var places = WordAlignment.Whole([.. old.Select(word => word.Folded)], [.. current.Select(word => word.Folded)]);
        var pieces = new Pieces(was, now);
        var at = 0;
        for (var i = 0; i < old.Count; i++)
        {
            var place = places[i];
            if (place >= 0 && current[place].Folded == old[i].Folded)
            {
                pieces.Added(current.Skip(at).Take(place - at));
                pieces.Same(current[place]);
                at = place + 1;
            }
            else
            {
                pieces.Removed(old[i]);
            }
        }

        pieces.Added(current.Skip(at));
        return pieces.ToImmutable();
    }

    private static List<(string Folded, TextSpan Span)> Words(string text)
    {
        var key = MatchKey.Of(text, Folding.Wording);
        return [.. KeyWords.Of(key.Value).Select(word => (word.In(key.Value), key.ToText(word)))];
    }

    /// <summary>Joins words of one kind that follow each other, with whatever stands between them.</summary>
    private sealed class Pieces(string was, string now)
    {
        private readonly ImmutableArray<DifferencePiece>.Builder _pieces = ImmutableArray.CreateBuilder<DifferencePiece>();
        private (DifferenceKind Kind, TextSpan Span)? _open;

        public void Same((string, TextSpan Span) word) => Extend(DifferenceKind.Same, word.Span);

        public void Removed((string, TextSpan Span) word) => Extend(DifferenceKind.Removed, word.Span);

        public void Added(IEnumerable<(string, TextSpan Span)> words)
        {
            foreach (var word in words)
            {
                Extend(DifferenceKind.Added, word.Span);
            }
        }

        public ImmutableArray<DifferencePiece> ToImmutable()
        {
            Close();
            return _pieces.ToImmutable();
        }

        private void Extend(DifferenceKind kind, TextSpan span)
        {
            if (_open is { } open && open.Kind == kind)
            {
                _open = (kind, TextSpan.Cover(open.Span, span));
                return;
            }

            Close();
            _open = (kind, span);
        }

        private void Close()
        {
            if (_open is { } open)
            {
                _pieces.Add(new DifferencePiece(open.Kind, open.Span.In(open.Kind == DifferenceKind.Removed ? was : now)));
            }

            _open = null;
        }
    }
}
