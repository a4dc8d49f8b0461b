using System.Collections.Immutable;
using NewsReader.Extraction;

namespace NewsReader.Ingest;

/// <summary>What was found in one file, or why nothing was.</summary>
/// <param name="Path">As it is named in the output, with forward slashes.</param>
/// <param name="Articles">In the file's order.</param>
/// <param name="Error"><c>null</c> where the file was read.</param>
public sealed record ExtractedFile(string Path, ImmutableArray<AnnotatedArticle> Articles, string? Error);
