namespace NewsReader.Files;

/// <summary>What opening a file gave: its bytes, or the reason why there are none.</summary>
/// <param name="File">The file as it was found when it was read.</param>
/// <param name="Bytes">Empty where it was refused.</param>
/// <param name="SidecarYaml">The text of the <c>.meta.yaml</c> beside it; <c>null</c> where there is none.</param>
/// <param name="Refusal"><c>null</c> where the file was read.</param>
public sealed record FileContent(ArticleFile File, byte[] Bytes, string? SidecarYaml, Refusal? Refusal);
