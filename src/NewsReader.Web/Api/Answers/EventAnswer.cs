namespace NewsReader.Web.Api.Answers;

/// <summary>An event with its reports and the statements that at least two of them share.</summary>
/// <param name="Total">Articles that report it.</param>
/// <param name="Articles">The earliest first, at most as many as were asked for.</param>
public sealed record EventAnswer(string Id, string Name, string Kind, string? Date, int Total, ArticleSummary[] Articles, StatementAnswer[] Statements);
