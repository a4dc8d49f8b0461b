using System.Collections.Immutable;
using NewsReader.Extraction;

namespace NewsReader.Ingest;

/// <summary>What reading one file gave.</summary>
/// <param name="File">With its new state and reason; <see cref="FileState.Waiting"/> where it was still being written.</param>
/// <param name="Articles">In the file's order; empty unless it is <see cref="FileState.Indexed"/>.</param>
internal sealed record FileReading(FileRecord File, ImmutableArray<AnnotatedArticle> Articles);
