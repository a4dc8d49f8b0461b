namespace NewsReader.Archive.Senses;

/// <summary>How much of two sentences means the same.</summary>
/// <param name="OfFirst">The share of the first one's words, by how much they say, that the second has too; 0 to 1.</param>
/// <param name="OfSecond">The share of the second one's.</param>
/// <param name="Words">How many words they share that say something.</param>
internal readonly record struct SenseOverlap(double OfFirst, double OfSecond, int Words)
{
    /// <summary>0 to 1: both shares, the smaller one counting more.</summary>
    public double Likeness => OfFirst + OfSecond == 0 ? 0 : 2 * OfFirst * OfSecond / (OfFirst + OfSecond);
}
