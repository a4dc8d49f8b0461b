using System.Collections.Immutable;

namespace NewsReader.Passages;

/// <summary>Leads from the code units of a match key to the text it was made from, and back.</summary>
/// <remarks>Kept as runs: most of a key stands one to one in its text, so a map of a whole article is a few hundred entries.</remarks>
internal sealed class KeyMap(ImmutableArray<KeyMap.Run> runs, int length)
{
    /// <summary>Code units from <paramref name="Key"/> on, one to one with the text from <paramref name="Text"/> on; a unit that stands for more
    /// or less than one of the text is a run of its own.</summary>
    /// <param name="Key">Where the run begins in the key.</param>
    /// <param name="Text">Where its first unit begins in the text.</param>
    /// <param name="Width">How much of the text each unit stands for.</param>
    public readonly record struct Run(int Key, int Text, int Width);

    /// <summary>Where the text of a unit begins; for the end of the key, where the text of its last unit ends.</summary>
    public int StartOf(int unit)
    {
        if (unit >= length)
        {
            return length == 0 ? 0 : EndOf(length - 1);
        }

        var run = runs[Holding(unit)];
        return run.Text + unit - run.Key;
    }

    /// <summary>Where the text of a unit ends.</summary>
    public int EndOf(int unit)
    {
        var run = runs[Holding(unit)];
        return run.Text + unit - run.Key + run.Width;
    }

    /// <summary>The first unit whose text begins at or behind an offset; the key's length where none does.</summary>
    public int FirstFrom(int text)
    {
        int low = 0, high = runs.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (LastStart(middle) < text) { low = middle + 1; } else { high = middle; }
        }

        return low == runs.Length ? length : runs[low].Key + Math.Max(0, text - runs[low].Text);
    }

    private int LastStart(int run) => runs[run].Text + (run + 1 < runs.Length ? runs[run + 1].Key : length) - runs[run].Key - 1;

    private int Holding(int unit)
    {
        int low = 0, high = runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (runs[middle].Key <= unit) { low = middle; } else { high = middle - 1; }
        }

        return low;
    }
}
