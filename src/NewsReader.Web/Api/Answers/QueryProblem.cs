namespace NewsReader.Web.Api.Answers;

/// <summary>What could not be read of the query; the rest was searched for.</summary>
/// <param name="Start">Where it begins in the query.</param>
/// <param name="End">Where it ends in the query.</param>
public sealed record QueryProblem(int Start, int End, string Message);
