using System.Collections.Immutable;

namespace NewsReader.Web.Components.Plots;

/// <summary>The marks of an axis of counts.</summary>
public static class PlotScale
{
    /// <summary>Round numbers from 0 to the first that is not below <paramref name="highest"/>: at most five.</summary>
    public static ImmutableArray<int> Of(int highest)
    {
        var step = 1;
        while (highest > 4 * (long)step)
        {
            step = Next(step);
        }

        var last = Math.Max(1, (int)Math.Ceiling(highest / (double)step));
        return [.. Enumerable.Range(0, last + 1).Select(i => i * step)];
    }

    /// <summary>1, 2, 5, 10, 20, 50 …</summary>
    private static int Next(int step) => step.ToString(System.Globalization.CultureInfo.InvariantCulture)[0] == '2' ? step / 2 * 5 : step * 2;
}
