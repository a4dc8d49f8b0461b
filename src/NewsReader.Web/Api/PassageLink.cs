namespace NewsReader.Web.Api;

/// <summary>A link that was made.</summary>
/// <param name="Id">Ten characters.</param>
/// <param name="Url">The short address, absolute.</param>
public sealed record PassageLink(string Id, string Url);
