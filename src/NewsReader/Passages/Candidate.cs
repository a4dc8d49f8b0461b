using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>A place that may be the passage. All values from 0 to 1.</summary>
/// <param name="Span">Where, over the current text's key.</param>
/// <param name="Quote">How alike the words are, letter by letter.</param>
/// <param name="Shared">How much of the words is there, word by word.</param>
/// <param name="Before">How far the words before agree.</param>
/// <param name="After">How far the words behind agree.</param>
/// <param name="Score">All of it together.</param>
internal readonly record struct Candidate(TextSpan Span, double Quote, double Shared, double Before, double After, double Score)
{
    public double Context => Math.Max(Before, After);

    /// <summary>How far the words right beside it agree, with nothing in between, on the better side.</summary>
    public double Adjacent { get; init; }
}
