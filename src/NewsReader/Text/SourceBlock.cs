using System.Collections.Immutable;

namespace NewsReader.Text;

/// <summary>One block of text as a format's reader found it, before anything is cleaned away.</summary>
/// <param name="Kind">What the markup says it is; plain text says <see cref="BlockKind.Paragraph"/>.</param>
/// <param name="Text">Its words with white space folded to single spaces, NFC.</param>
/// <param name="Map">From <paramref name="Text"/> to the decoded source.</param>
/// <param name="Region">The part of the page it stands in.</param>
/// <param name="Level">Heading or list depth from 1; 0 where depth means nothing.</param>
/// <param name="Links">Where the block links to: spans over <paramref name="Text"/>.</param>
public sealed record SourceBlock(BlockKind Kind, string Text, OffsetMap Map, PageRegion Region, int Level, ImmutableArray<TextLink> Links);
