namespace NewsReader.Articles;

/// <summary>A value with the evidence for it.</summary>
public sealed record Stated<T>(T Value, Evidence Evidence);
