using NewsReader.Extraction;
using NewsReader.Index.Matching;
using NewsReader.Search;
using NewsReader.Text.Analysis;

namespace NewsReader.Index.Results;

/// <summary>Finds articles on the same matter: those that share the words that are frequent in one article and rare in the others.</summary>
internal static class SimilarArticles
{
    private const int MostWords = 20;
    private const int FewestShared = 3;
    private const int ShortestWord = 3;
    private const int TitleWeight = 4;

    /// <summary>A word that more than this part of all articles has tells nothing of what an article is about.</summary>
    private const double Common = 0.3;

    public static List<SearchHit> Of(AnnotatedArticle annotated, int count, IEngineReading engine)
    {
        var facets = engine.Facets;
        var shared = new int[facets.RowCount];
        var evaluator = new QueryEvaluator(engine, quotes: false);
        using var found = new Found(facets.RowCount, scores =>
        {
            var alike = new RowBits(facets.RowCount);
            foreach (var form in Telling(annotated, engine))
            {
                foreach (var row in evaluator.Evaluate(new PhraseNode(QueryField.Text, [form], false, default), scores).ToArray())
                {
                    if (++shared[row] == FewestShared && facets.Ids[row] != annotated.Article.Id.Value)
                    {
                        alike.Add(row);
                    }
                }
            }

            return alike;
        });
        var best = new ResultOrder(facets, found.Scores, quotes: false, SearchSort.Relevance).Page(found.Rows, 0, count);
        return [.. best.Select(r => new SearchHit { Article = engine.Read(r), Score = found.Scores?[r] ?? 0 })];
    }

    /// <summary>The words that say most of what an article is about, as tf-idf has it.</summary>
    private static IEnumerable<string> Telling(AnnotatedArticle annotated, IEngineReading engine)
    {
        var words = ArticleWords.Of(annotated);
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (word, weight) in words.Title.Select(w => (w, TitleWeight)).Concat(words.Body.Select(w => (w, 1))).Where(w => IsTelling(w.w.Form)))
        {
            frequencies[word.Form] = frequencies.GetValueOrDefault(word.Form) + weight;
        }

        var matcher = new WordMatcher(engine, quotes: false);
        var all = Math.Max(1, engine.Facets.LiveCount);
        return (from f in frequencies
                let articles = matcher.Documents(new WordNode(QueryField.Text, f.Key, default))
                where articles > 1 && (articles <= FewestShared || articles < all * Common)
                orderby f.Value * Math.Log((double)(all + 1) / articles) descending, f.Key
                select f.Key).Take(MostWords);
    }

    private static bool IsTelling(string form) => form.Length >= ShortestWord && form != Words.Border && !form.All(char.IsDigit);
}
