using System.Collections.Immutable;
using NewsReader.Text;

namespace NewsReader.Web.Components.Marks;

/// <summary>A piece of text in which the same marks hold from end to end.</summary>
/// <param name="Span">Over the article's text; empty only where a second mark begins at the same place and needs its address.</param>
/// <param name="Class">The classes of all marks that hold, <c>null</c> where none does.</param>
/// <param name="Id">The address of the mark that begins here.</param>
/// <param name="Opens">Whether the page opens here.</param>
/// <param name="Begins">What is said before it to those who do not see the mark that begins here.</param>
/// <param name="Ends">What is said to them where it ends.</param>
public readonly record struct MarkedPiece(TextSpan Span, string? Class, string? Id, bool Opens, string? Begins = null, string? Ends = null);

/// <summary>Cuts text at every boundary of every mark, so that marks which overlap never nest.</summary>
public static class MarkedPieces
{
    /// <summary>The pieces of <paramref name="span"/> in order; together they are exactly its text. Marks may overlap and reach out of it.</summary>
    public static IEnumerable<MarkedPiece> Cut(TextSpan span, ImmutableArray<TextMark> marks)
    {
        var within = marks.Where(m => m.Span.Overlaps(span)).ToArray();
        var cuts = within.SelectMany(m => new[] { m.Span.Start, m.Span.End }).Where(c => c > span.Start && c < span.End)
            .Append(span.Start).Append(span.End).Distinct().Order().ToArray();
        for (var i = 0; i + 1 < cuts.Length; i++)
        {
            var piece = new TextSpan(cuts[i], cuts[i + 1]);
            var holding = within.Where(m => m.Span.Contains(piece)).ToArray();
            var beginning = holding.Where(m => m.Id is not null && Math.Max(m.Span.Start, span.Start) == piece.Start && m.Span.Start >= span.Start).ToArray();
            foreach (var further in beginning.Skip(1))
            {
                yield return new MarkedPiece(new TextSpan(piece.Start, piece.Start), further.Class, further.Id, false);
            }

            var classes = holding.Length == 0 ? null : string.Join(' ', holding.Select(m => m.Class).Distinct());
            var begins = holding.FirstOrDefault(m => m.Begins is not null && m.Span.Start == piece.Start).Begins;
            var ends = holding.FirstOrDefault(m => m.Ends is not null && m.Span.End == piece.End).Ends;
            yield return new MarkedPiece(piece, classes, beginning.FirstOrDefault().Id, beginning.Any(m => m.Opens), begins, ends);
        }
    }
}
