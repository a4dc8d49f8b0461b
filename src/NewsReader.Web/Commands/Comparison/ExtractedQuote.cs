namespace NewsReader.Web.Commands.Comparison;

/// <summary>A quote of an extract line, as far as two runs are compared by it.</summary>
/// <param name="Start">UTF-16 code units in the decoded source file.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Text">Its words.</param>
/// <param name="Speaker">Who said them; <c>null</c> for unknown.</param>
public sealed record ExtractedQuote(int Start, int End, string Text, string? Speaker)
{
    /// <summary>The share of both quotes' stretches that they have in common, 0 to 1.</summary>
    public double Overlap(ExtractedQuote other)
    {
        var both = Math.Min(End, other.End) - Math.Max(Start, other.Start);
        return both <= 0 ? 0 : (double)both / (Math.Max(End, other.End) - Math.Min(Start, other.Start));
    }
}
