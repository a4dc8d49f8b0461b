namespace NewsReader.Web.Api.Answers;

/// <summary>Results published in one month.</summary>
public sealed record MonthAnswer(int Year, int Month, int Count);
