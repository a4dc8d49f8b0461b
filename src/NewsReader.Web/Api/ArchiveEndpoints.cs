using Microsoft.AspNetCore.Http.HttpResults;
using NewsReader.Archive;
using NewsReader.Archive.QuoteChecks;
using NewsReader.Archive.Statements;
using NewsReader.Articles;
using NewsReader.Index;
using NewsReader.Search;
using NewsReader.Web.Api.Answers;

namespace NewsReader.Web.Api;

/// <summary>What articles have in common, as JSON.</summary>
public static class ArchiveEndpoints
{
    private const int MostStatements = 100;
    private const int LargestPage = 100;

    public static IEndpointRouteBuilder MapArchive(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/events/{id}", EventAsync).WithSummary("An event with its reports and shared statements");
        app.MapGet("/api/speakers/{id}", Speaker).WithSummary("A speaker with names, roles over time and who quotes them");
        app.MapGet("/api/statements/{id}", Find).WithSummary("One statement with its wordings and how they differ");
        app.MapGet("/api/events/{id}/statements", (string id, int? from, StatementDirectory statements) => Answer(statements.OfEvent(id, MostStatements, Math.Max(0, from ?? 0)))).WithSummary("Statements of an event that several articles report");
        app.MapGet("/api/speakers/{id}/statements", (string id, int? from, StatementDirectory statements) => Answer(statements.OfSpeaker(id, MostStatements, Math.Max(0, from ?? 0)))).WithSummary("Statements of a speaker that several articles report");
        app.MapGet("/api/articles/{id}/statements", (string id, StatementDirectory statements) => Answer(statements.OfArticle(new ArticleId(id)))).WithSummary("Statements of an article that others report too");
        app.MapGet("/api/conflicts", Conflicts).WithSummary("Reports of the same words that contradict each other");
        app.MapGet("/api/check", CheckAsync).WithSummary("The reported wordings nearest to words somebody is said to have said");
        return app;
    }

    private static async Task<Results<Ok<EventAnswer>, NotFound>> EventAsync(string id, IArticleIndex index, StatementDirectory statements, CancellationToken cancellation)
    {
        var found = await index.SearchAsync(new SearchRequest { Filters = [new FacetFilter(FacetField.Event, [id], [])], Sort = SearchSort.Oldest, PageSize = LargestPage }, cancellation);
        return found.Hits.Select(h => h.Article.Event).FirstOrDefault(e => e?.Id == id) is { } held
            ? TypedResults.Ok(new EventAnswer(
                id, held.Name, held.Kind, held.Date?.ToString(), found.Total, [.. found.Hits.Select(h => ArticleSummary.Of(h.Article))], [.. statements.OfEvent(id, MostStatements).Select(StatementAnswer.Of)]))
            : TypedResults.NotFound();
    }

    private static Results<Ok<IdentityAnswer>, NotFound> Speaker(string id, SpeakerDirectory speakers, StatementDirectory statements) =>
        speakers.Find(id) is { } known ? TypedResults.Ok(IdentityAnswer.Of(known, statements.OfSpeaker(known.Id, MostStatements).Select(StatementAnswer.Of))) : TypedResults.NotFound();

    private static Results<Ok<StatementAnswer>, NotFound> Find(string id, StatementDirectory statements) =>
        statements.Find(id) is { } found ? TypedResults.Ok(StatementAnswer.Of(found)) : TypedResults.NotFound();

    private static Ok<StatementAnswer[]> Answer(IEnumerable<Statement> found) => TypedResults.Ok(found.Select(StatementAnswer.Of).ToArray());

    private static Ok<ConflictAnswer[]> Conflicts(string? about, int? from, int? count, StatementDirectory statements) =>
        TypedResults.Ok(statements.Conflicts(Urls.ReadConflictKind(about), Math.Clamp(count ?? LargestPage, 1, LargestPage), Math.Max(0, from ?? 0)).Select(ConflictAnswer.Of).ToArray());

    private static async Task<Results<Ok<QuoteCheckAnswer>, ProblemHttpResult>> CheckAsync(string? words, IArticleIndex index, CancellationToken cancellation) => words?.Trim() is not { Length: > 0 and <= Urls.LongestWords } asked
        ? TypedResults.Problem($"Send 1 to {Urls.LongestWords} characters as 'words'.", statusCode: StatusCodes.Status400BadRequest)
        : TypedResults.Ok(QuoteCheckAnswer.Of(await new QuoteChecker(index).CheckAsync(asked, cancellation)));
}
