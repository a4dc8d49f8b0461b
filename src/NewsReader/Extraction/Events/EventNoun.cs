namespace NewsReader.Extraction.Events;

/// <summary>What a noun for an occasion tells.</summary>
/// <param name="Kind">One of <see cref="ArticleEvent"/>'s kinds.</param>
/// <param name="AlsoVerb">Whether the word is a verb as well and needs a sign that it is a noun.</param>
/// <param name="Personal">Whether each speaker has their own: an interview, a statement, a call.</param>
internal sealed record EventNoun(string Kind, bool AlsoVerb, bool Personal)
{
    /// <summary>Whether it takes place somewhere: a rally does, a statement does not, and where an interview was given seldom matters.</summary>
    public bool Placed => Kind is not ("statement" or "post" or "report" or "interview" or "call");
}
