using System.Collections.Immutable;
using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Index;
using NewsReader.Text;

namespace NewsReader.Web.Components.Pages.Reader;

/// <summary>A block of the body with what stands beside it.</summary>
/// <param name="Ordinal">Place among the article's blocks, from 0.</param>
/// <param name="Block">The block.</param>
/// <param name="Begun">Quotes that begin in it.</param>
/// <param name="Removed">What was taken out before it.</param>
public sealed record ReaderBlock(int Ordinal, ArticleBlock Block, ImmutableArray<Quote> Begun, ImmutableArray<RemovedBlock> Removed)
{
    public bool IsListItem => Block.Kind == BlockKind.ListItem;

    /// <summary>The blocks without title and subtitle, in runs: list items that follow each other are one run, every other block is one alone.</summary>
    public static ImmutableArray<ImmutableArray<ReaderBlock>> Runs(AnnotatedArticle found)
    {
        var runs = ImmutableArray.CreateBuilder<ImmutableArray<ReaderBlock>>();
        foreach (var block in Of(found))
        {
            if (block.IsListItem && block.Removed.IsEmpty && runs.Count > 0 && runs[^1][^1].IsListItem)
            {
                runs[^1] = runs[^1].Add(block);
            }
            else
            {
                runs.Add([block]);
            }
        }

        return runs.DrainToImmutable();
    }

    /// <summary>What was taken out behind the last block.</summary>
    public static ImmutableArray<RemovedBlock> RemovedAtEnd(Article article) =>
        [.. article.Removed.Where(r => article.Blocks.IsEmpty || r.At > article.Blocks[^1].Span.Start)];

    private static IEnumerable<ReaderBlock> Of(AnnotatedArticle found)
    {
        var article = found.Article;
        var title = ArticleWords.TitleSpan(article);
        var from = -1;
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            var block = article.Blocks[i];
            if (block.Span == title || block.Kind == BlockKind.Subtitle)
            {
                continue;
            }

            var begun = found.Quotes.Where(q => block.Span.Contains(q.Span.Start)).ToImmutableArray();
            var removed = article.Removed.Where(r => r.At > from && r.At <= block.Span.Start).ToImmutableArray();
            from = block.Span.Start;
            yield return new ReaderBlock(i, block, begun, removed);
        }
    }
}
