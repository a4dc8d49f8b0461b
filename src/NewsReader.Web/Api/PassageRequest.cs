using NewsReader.Passages;

namespace NewsReader.Web.Api;

/// <summary>What a page asks a link for.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Revision">The wording of the article that the page shows.</param>
/// <param name="Passages">The selections, in the order the link is to keep.</param>
public sealed record PassageRequest(string Article, string? Revision, IReadOnlyList<PassageSelection> Passages);
