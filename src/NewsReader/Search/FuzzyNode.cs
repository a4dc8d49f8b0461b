using NewsReader.Text;
using NewsReader.Text.Analysis;

namespace NewsReader.Search;

/// <summary>Words spelt almost like one: the same first letter, and a few letters different behind it.</summary>
/// <param name="Form">The word folded.</param>
/// <param name="Distance">Letters that may differ, 1 or 2.</param>
public sealed record FuzzyNode(QueryField Field, string Form, int Distance, TextSpan Span) : QueryNode(Span)
{
    /// <summary>Whether a folded word is near enough.</summary>
    public bool Accepts(string form) => form.Length > 0 && form[0] == Form[0] && EditDistance.IsWithin(Form, form, Distance);

    public override string ToString() => QueryText.Of(Field, $"{Form}~{Distance}");
}
