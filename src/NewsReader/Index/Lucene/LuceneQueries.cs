using System.Collections.Immutable;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;
using NewsReader.Search;

namespace NewsReader.Index.Lucene;

/// <summary>Translates a query's tree into Lucene's queries.</summary>
/// <param name="quotes">Whether quotes are found, or articles.</param>
/// <param name="scored">Whether exact forms should count beside stems; they find nothing that stems do not.</param>
internal sealed class LuceneQueries(IndexReader reader, bool quotes, bool scored, ImmutableArray<string> languages)
{
    private const float TitleWeight = 4;

    public Query Of(QueryNode node) => node switch
    {
        WordNode word => Word(word),
        PhraseNode phrase => Any(Exact(phrase.Field).Select(f => Phrase(f, phrase))),
        NearNode near => Any(Near(near.Left.Field).Select(f => new SpanNearQuery([Span(f, near.Left), Span(f, near.Right)], near.Distance, inOrder: false))),
        AnyNode any => Any(any.Parts.Select(Of)),
        AllNode all => All(all),
        _ => throw new InvalidOperationException($"{node.GetType().Name} is not made of words."),
    };

    private BooleanQuery All(AllNode all)
    {
        var query = new BooleanQuery();
        foreach (var part in all.Parts)
        {
            query.Add(Of(part is NotNode not ? not.Part : part), part is NotNode ? Occur.MUST_NOT : Occur.MUST);
        }

        return query;
    }

    private Query Word(WordNode word)
    {
        var queries = new List<Query>();
        foreach (var field in Stemmed(word.Field))
        {
            queries.AddRange(languages.Select(l => LuceneStems.Of(word.Form, l)).Distinct(StringComparer.Ordinal).Select(s => TermIn(field, s)));
        }

        IEnumerable<string> exact = scored ? Exact(word.Field) : quotes && word.Field == QueryField.Text ? [LuceneFields.QuoteSpeaker] : [];
        queries.AddRange(exact.Select(f => TermIn(f, word.Form)));
        return Any(queries);
    }

    private Query Phrase(string field, PhraseNode phrase)
    {
        Query query = phrase.Forms.Length == 1 ? (phrase.LastIsPrefix ? new PrefixQuery(new Term(field, phrase.Forms[0])) : new TermQuery(new Term(field, phrase.Forms[0])))
            : phrase.LastIsPrefix ? PrefixPhrase(field, phrase)
            : WholePhrase(field, phrase);
        query.Boost = WeightOf(field);
        return query;
    }

    private static PhraseQuery WholePhrase(string field, PhraseNode phrase)
    {
        var query = new PhraseQuery();
        foreach (var form in phrase.Forms)
        {
            query.Add(new Term(field, form));
        }

        return query;
    }

    private Query PrefixPhrase(string field, PhraseNode phrase)
    {
        Term[] last = [.. LuceneTerms.StartingWith(reader, field, phrase.Forms[^1]).Select(t => new Term(field, t.Form))];
        if (last.Length == 0)
        {
            return new BooleanQuery();
        }

        var query = new MultiPhraseQuery();
        foreach (var form in phrase.Forms[..^1])
        {
            query.Add(new Term(field, form));
        }

        query.Add(last);
        return query;
    }

    private static SpanQuery Span(string field, PhraseNode phrase)
    {
        SpanQuery[] words = [.. phrase.Forms.Select(f => new SpanTermQuery(new Term(field, f)))];
        return words.Length == 1 ? words[0] : new SpanNearQuery(words, 0, inOrder: true);
    }

    private static TermQuery TermIn(string field, string term) => new(new Term(field, term)) { Boost = WeightOf(field) };

    private static float WeightOf(string field) => field is LuceneFields.Title or LuceneFields.TitleStems ? TitleWeight : 1;

    private string[] Exact(QueryField field) => (quotes, field) switch
    {
        (true, QueryField.Said) => [LuceneFields.QuoteSaid],
        (true, _) => [LuceneFields.QuoteSaid, LuceneFields.QuoteSpeaker],
        (false, QueryField.Said) => [LuceneFields.Said],
        _ => [LuceneFields.Title, LuceneFields.Body, LuceneFields.Said],
    };

    private string[] Stemmed(QueryField field) => quotes ? [LuceneFields.QuoteSaidStems]
        : field == QueryField.Said ? [LuceneFields.SaidStems]
        : [LuceneFields.TitleStems, LuceneFields.BodyStems, LuceneFields.SaidStems];

    /// <summary>An article's reported words follow each other without distance; near is what is near in its text.</summary>
    private string[] Near(QueryField field) => quotes ? Exact(field) : [LuceneFields.Title, LuceneFields.Body];

    private static Query Any(IEnumerable<Query> queries)
    {
        var any = new BooleanQuery();
        foreach (var query in queries)
        {
            any.Add(query, Occur.SHOULD);
        }

        return any.Clauses.Count == 1 ? any.Clauses[0].Query : any;
    }
}
