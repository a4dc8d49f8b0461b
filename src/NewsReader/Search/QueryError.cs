using System.Globalization;
using NewsReader.Text;

namespace NewsReader.Search;

/// <summary>What could not be read of a query; the rest of it still runs.</summary>
/// <param name="Span">Where, in the query as typed.</param>
/// <param name="Wording">What is wrong and what would be right, in English, the key of its translations; <c>{0}</c> stands for the value.</param>
/// <param name="Value">What the wording speaks of; empty where that is always the same.</param>
public sealed record QueryError(TextSpan Span, string Wording, string Value = "")
{
    /// <summary>The wording in English.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Wording, Value);
}
