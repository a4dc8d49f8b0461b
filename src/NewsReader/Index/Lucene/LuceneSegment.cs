namespace NewsReader.Index.Lucene;

/// <summary>What a segment's documents stand for. A segment never changes, so this is made once for each.</summary>
/// <param name="Rows">By document: the article row of an article, the quote row of a quote; -1 for one that was deleted when this was made.</param>
/// <param name="Articles">The documents that are articles, ascending.</param>
internal sealed record LuceneSegment(int[] Rows, int[] Articles);
