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
        PhraseNode phrase => Any(InOrder(phrase.Field).Select(f => Phrase(f, phrase))),
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
            switch (part)
            {
                case NotNode not:
                    query.Add(new LuceneQueries(reader, quotes, scored: false, languages).Of(not.Part), Occur.MUST_NOT);
                    break;
                case WordNode word when scored:
                    // The exact form only adds to the score: it is looked up where the stems are found.
                    query.Add(Any(Stems(word)), Occur.MUST);
                    query.Add(Exact(word), Occur.SHOULD);
                    break;
                default:
                    query.Add(Of(part), Occur.MUST);
                    break;
            }
        }

        return query;
    }

    private Query Word(WordNode word) => Any(scored ? Stems(word).Append(Exact(word)) : Stems(word));

    /// <summary>Every inflection; in quotes also the speaker's name as it is.</summary>
    private IEnumerable<Query> Stems(WordNode word)
    {
        var stems = languages.Select(l => LuceneTerm.Stem(word.Form, l)).Distinct(StringComparer.Ordinal).Select(s => (Query)new TermQuery(new Term(Terms(word.Field), s)));
        return quotes && word.Field == QueryField.Text ? stems.Append(new TermQuery(new Term(LuceneFields.QuoteSpeaker, word.Form))) : stems;
    }

    private TermQuery Exact(WordNode word) => new(new Term(Terms(word.Field), LuceneTerm.Exact(word.Form)));

    private string Terms(QueryField field) => quotes ? LuceneFields.QuoteTerms : field == QueryField.Said ? LuceneFields.SaidTerms : LuceneFields.Terms;

    private Query Phrase(string field, PhraseNode phrase)
    {
        Query query = phrase.Forms.Length == 1 ? (phrase.LastIsPrefix ? new PrefixQuery(new Term(field, phrase.Forms[0])) : new TermQuery(new Term(field, phrase.Forms[0])))
            : phrase.LastIsPrefix ? PrefixPhrase(field, phrase)
            : WholePhrase(field, phrase);
        query.Boost = field == LuceneFields.Title ? TitleWeight : 1;
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

    private string[] InOrder(QueryField field) => (quotes, field) switch
    {
        (true, QueryField.Said) => [LuceneFields.QuoteSaid],
        (true, _) => [LuceneFields.QuoteSaid, LuceneFields.QuoteSpeaker],
        (false, QueryField.Said) => [LuceneFields.Said],
        _ => [LuceneFields.Title, LuceneFields.Body, LuceneFields.Said],
    };

    /// <summary>An article's reported words follow each other without distance; near is what is near in its text.</summary>
    private string[] Near(QueryField field) => quotes ? InOrder(field) : [LuceneFields.Title, LuceneFields.Body];

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
