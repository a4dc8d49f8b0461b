using System.Collections.Immutable;
using NewsReader.Articles;
using NewsReader.Text;

namespace NewsReader.Web.Components.Pages.Reader;

/// <summary>A stretch of the file an article was read from.</summary>
/// <param name="Span">Over the decoded source.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Reason">Why it was left out; <c>null</c> for everything else.</param>
public sealed record SourcePiece(TextSpan Span, SourcePieceKind Kind, string? Reason)
{
    /// <summary>Most characters that are shown at once.</summary>
    public const int Most = 200_000;

    /// <summary>Characters shown before and behind what the article was made of: a file may hold many articles.</summary>
    private const int Around = 2_000;

    /// <summary>The pieces of the part of the source that the article was made of, in order and without gaps.</summary>
    /// <param name="article">The article.</param>
    /// <param name="source">The decoded source that its positions count in.</param>
    public static ImmutableArray<SourcePiece> Of(Article article, string source)
    {
        var fate = new int[source.Length];
        Array.Fill(fate, -1);
        for (var i = 0; i < article.Removed.Length; i++)
        {
            Paint(fate, article.Removed[i].Source, i);
        }

        foreach (var kept in article.Map.Segments)
        {
            Paint(fate, new TextSpan(kept.Source, kept.Source + kept.SourceLength), article.Removed.Length);
        }

        var shown = Shown(fate);
        var pieces = ImmutableArray.CreateBuilder<SourcePiece>();
        for (var start = shown.Start; start < shown.End;)
        {
            var end = EndOfRun(fate, source, start, shown.End);
            pieces.Add(fate[start] < 0 ? new SourcePiece(new TextSpan(start, end), SourcePieceKind.Markup, null)
                : fate[start] < article.Removed.Length ? new SourcePiece(new TextSpan(start, end), SourcePieceKind.LeftOut, article.Removed[fate[start]].Reason)
                : new SourcePiece(new TextSpan(start, end), SourcePieceKind.Kept, null));
            start = end;
        }

        return pieces.DrainToImmutable();
    }

    private static void Paint(int[] fate, TextSpan span, int value)
    {
        var end = Math.Min(span.End, fate.Length);
        for (var i = Math.Max(0, span.Start); i < end; i++)
        {
            fate[i] = value;
        }
    }

    private static TextSpan Shown(int[] fate)
    {
        var first = Array.FindIndex(fate, f => f >= 0);
        var start = Math.Max(0, first - Around);
        var end = first < 0 ? fate.Length : Math.Min(fate.Length, Array.FindLastIndex(fate, f => f >= 0) + 1 + Around);
        return new TextSpan(start, Math.Min(end, start + Most));
    }

    /// <summary>Space between two stretches of the same fate belongs to them.</summary>
    private static int EndOfRun(int[] fate, string source, int start, int last)
    {
        var end = start + 1;
        for (var at = end; at < last && (fate[at] == fate[start] || (fate[at] < 0 && char.IsWhiteSpace(source[at]))); at++)
        {
            end = fate[at] == fate[start] ? at + 1 : end;
        }

        return end;
    }
}
