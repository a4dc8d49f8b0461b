using System.Collections.Immutable;
using NewsReader.Search;

namespace NewsReader.Index.Sqlite;

/// <summary>Translates a query's tree into FTS5's query language.</summary>
/// <param name="quotes">Whether the quotes' table is asked, or the articles'.</param>
/// <param name="scored">Whether exact forms should count beside stems; they find nothing that stems do not.</param>
internal sealed class FtsExpression(bool quotes, bool scored, ImmutableArray<string> languages)
{
    /// <summary>No word holds it, so it finds nothing.</summary>
    private const string Nothing = "\"\u00b7\"";

    public string Of(QueryNode node) => node switch
    {
        WordNode word => Word(word),
        PhraseNode phrase => $"{Exact(phrase.Field)} : {Quoted(phrase)}",
        NearNode near => $"{Near(near.Left.Field)} : NEAR({Quoted(near.Left)} {Quoted(near.Right)}, {near.Distance})",
        AnyNode { Parts.IsEmpty: true } => Nothing,
        AnyNode any => $"({string.Join(" OR ", any.Parts.Select(Of))})",
        AllNode all => All(all),
        _ => throw new InvalidOperationException($"{node.GetType().Name} is not made of words."),
    };

    private string All(AllNode all)
    {
        var wanted = $"({string.Join(" AND ", all.Parts.Where(p => p is not NotNode).Select(Of))})";
        var unwanted = all.Parts.OfType<NotNode>().Select(n => Of(n.Part)).ToList();
        return unwanted.Count == 0 ? wanted : $"({wanted} NOT ({string.Join(" OR ", unwanted)}))";
    }

    private string Word(WordNode word)
    {
        var stems = languages.Select(l => Quoted(SqliteTokens.Stem(word.Form, l))).Distinct(StringComparer.Ordinal);
        var stemmed = $"{Stemmed(word.Field)} : ({string.Join(" OR ", stems)})";
        var speaker = quotes && word.Field == QueryField.Text ? $"speaker : {Quoted(word.Form)}" : null;
        var exact = scored ? $"{Exact(word.Field)} : {Quoted(word.Form)}" : speaker;
        return exact is null ? $"({stemmed})" : $"({stemmed} OR {exact})";
    }

    private string Exact(QueryField field) => field == QueryField.Said ? "said" : quotes ? "{said speaker}" : "{title body said}";

    /// <summary>An article's reported words follow each other without distance; near is what is near in its text.</summary>
    private string Near(QueryField field) => quotes ? Exact(field) : "{title body}";

    private string Stemmed(QueryField field) => field == QueryField.Said || quotes ? "ssaid" : "{stitle sbody ssaid}";

    private static string Quoted(PhraseNode phrase) => Quoted(string.Join(' ', phrase.Forms)) + (phrase.LastIsPrefix ? "*" : "");

    // Forms hold letters, digits and marks only, so there is nothing to escape.
    private static string Quoted(string words) => $"\"{words}\"";
}
