namespace NewsReader.Web.Api.Answers;

/// <summary>A role a speaker is given, with the first and last date of the articles that give it.</summary>
public sealed record RoleAnswer(string Role, string? First, string? Last, int Articles);
