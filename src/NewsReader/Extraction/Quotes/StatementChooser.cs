using NewsReader.Text;

namespace NewsReader.Extraction.Quotes;

/// <summary>Keeps statements that do not cut into each other: one may stand inside another, none may overlap.</summary>
internal static class StatementChooser
{
    /// <summary>Two statements that share more of their words than this are one.</summary>
    private const double Same = 0.6;

    public static List<Statement> Choose(List<Statement> statements)
    {
        var ordered = statements.OrderBy(s => s.Start).ThenByDescending(s => s.End).ThenByDescending(s => s.Confidence).ToList();
        var kept = new List<Statement>(ordered.Count);
        foreach (var statement in ordered)
        {
            if (!Displaced(kept, statement))
            {
                kept.Add(statement);
            }
        }

        return kept;
    }

    /// <summary>Whether a kept statement stands in the way; a weaker one gives way itself.</summary>
    private static bool Displaced(List<Statement> kept, Statement statement)
    {
        const int Window = 8;
        for (var i = kept.Count - 1; i >= Math.Max(0, kept.Count - Window); i--)
        {
            var other = kept[i];
            if (other.End <= statement.Start || !Clash(other, statement))
            {
                continue;
            }

            if (other.Confidence >= statement.Confidence)
            {
                return true;
            }

            kept.RemoveAt(i);
        }

        return false;
    }

    private static bool Clash(Statement a, Statement b)
    {
        foreach (var x in a.Parts)
        {
            foreach (var y in b.Parts)
            {
                if (x.Overlaps(y) && (!(x.Contains(y) || y.Contains(x)) || Share(x, y) > Same))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static double Share(TextSpan a, TextSpan b)
    {
        var both = Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
        return (double)both / (Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start));
    }
}
