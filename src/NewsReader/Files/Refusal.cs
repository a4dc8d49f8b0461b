namespace NewsReader.Files;

/// <summary>Why a file was not read, in words a person can act on.</summary>
/// <param name="Reason">One clause without a full stop.</param>
/// <param name="IsFailure">Whether reading went wrong and may succeed another time; otherwise the file is not for this application.</param>
public sealed record Refusal(string Reason, bool IsFailure);
