using System.Collections.Immutable;

namespace NewsReader.Text;

/// <summary>One article's worth of a file as its reader found it: all blocks in reading order and everything the file states.</summary>
/// <param name="Blocks">Every block of text, boilerplate included.</param>
/// <param name="Fields">What the markup or front matter states.</param>
/// <param name="RecordId">Names the record in a file that holds many; <c>null</c> in a file that is one article.</param>
/// <param name="Warnings">What was odd about the file.</param>
public sealed record SourceDocument(ImmutableArray<SourceBlock> Blocks, ImmutableArray<SourceField> Fields, string? RecordId, ImmutableArray<string> Warnings);
