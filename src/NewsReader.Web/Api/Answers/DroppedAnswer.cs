namespace NewsReader.Web.Api.Answers;

/// <summary>What leaving out one choice would find.</summary>
/// <param name="Address">The search without it, below this application's address.</param>
public sealed record DroppedAnswer(string Label, int Total, string Address);
