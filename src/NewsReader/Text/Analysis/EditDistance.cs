namespace NewsReader.Text.Analysis;

/// <summary>How many letters two words differ by: insertions, deletions, substitutions and exchanged neighbours (optimal string alignment).</summary>
public static class EditDistance
{
    /// <summary>Whether the distance is at most <paramref name="most"/>, counted in UTF-16 code units.</summary>
    public static bool IsWithin(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
        {
            return false;
        }

        var width = b.Length + 1;
        Span<int> rows = width * 3 <= 384 ? stackalloc int[width * 3] : new int[width * 3];
        for (var j = 0; j < width; j++)
        {
            rows[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var current = rows.Slice(i % 3 * width, width);
            var above = rows.Slice((i + 2) % 3 * width, width);
            var twoAbove = rows.Slice((i + 1) % 3 * width, width);
            if (Row(a, b, i, current, above, twoAbove) > most)
            {
                return false;
            }
        }

        return rows[a.Length % 3 * width + b.Length] <= most;
    }

    private static int Row(string a, string b, int i, Span<int> current, Span<int> above, Span<int> twoAbove)
    {
        var least = current[0] = i;
        for (var j = 1; j <= b.Length; j++)
        {
            var substituted = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            current[j] = Math.Min(substituted, Math.Min(above[j], current[j - 1]) + 1);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            {
                current[j] = Math.Min(current[j], twoAbove[j - 2] + 1);
            }

            least = Math.Min(least, current[j]);
        }

        return least;
    }
}
