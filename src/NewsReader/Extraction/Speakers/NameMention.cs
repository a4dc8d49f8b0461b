using NewsReader.Text;

namespace NewsReader.Extraction.Speakers;

/// <summary>A run of capitalised words that names a person, organisation or place.</summary>
/// <param name="Span">All of it, with the role or title before the name.</param>
/// <param name="NameSpan">The name alone.</param>
/// <param name="Parts">The words of the name.</param>
/// <param name="Role">The role before the name, for example <c>Russian President</c>.</param>
/// <param name="Apposition">The role behind the name, for example <c>chief executive of the shipyard</c>.</param>
/// <param name="Gender">What a title or given name tells.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Form">What kind of name it looks like.</param>
/// <param name="Subject">Whether a verb follows it, as behind a subject.</param>
internal sealed record NameMention(TextSpan Span, TextSpan NameSpan, string[] Parts, string? Role, string? Apposition, Gender Gender, int Sentence, NameForm Form, bool Subject)
{
    public string Last => Parts[^1];

    /// <summary>Whether a comma follows: the name of an apposition, whose verb comes later.</summary>
    public bool Apposed { get; init; }
}
