namespace NewsReader.Web.Api.Answers;

/// <summary>A spelling of a speaker's name.</summary>
/// <param name="Id">The id the name has by itself.</param>
/// <param name="Reason">Why it belongs to the speaker: <c>sameName, middleName, title, shortName, lastName, otherLanguage, oneArticle, authority, decision</c>.</param>
/// <param name="Source">The line of the authority file, or the decision, where that is the reason.</param>
public sealed record AliasAnswer(string Name, int Articles, string Id, string Reason, string? Source);
