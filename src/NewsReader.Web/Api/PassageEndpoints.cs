using NewsReader.Articles;
using NewsReader.Curation;
using NewsReader.Extraction;
using NewsReader.Files;
using NewsReader.Index;
using NewsReader.Passages;
using NewsReader.Text;

namespace NewsReader.Web.Api;

/// <summary>Makes passage links and leads from the short address to the article.</summary>
public static class PassageEndpoints
{
    /// <summary>The longest selection a link is made of, in code units.</summary>
    public const int LongestSelection = 20_000;

    private const int LongestBody = 128 * 1024;
    private const int LongestContext = 256;

    public static IEndpointRouteBuilder MapPassages(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/passages", MakeAsync).DisableAntiforgery().WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(LongestBody));
        app.MapGet("/p/{id}", OpenAsync);
        app.MapGet("/articles/{article}/share", ShareAsync);
        app.MapGet("/articles/{article}/p/{id}/packet", PackAsync);
        app.MapGet("/articles/{article}/p/{id}/{form}", CopyAsync);
        app.MapGet("/oembed", EmbedAsync);
        return app;
    }

    /// <summary>Makes a link for what a reader selected. 422 where the article does not hold those words.</summary>
    private static async Task<IResult> MakeAsync(PassageRequest request, HttpContext context, WriteLimits limits, IArticleIndex index, PassageLinks links, CancellationToken cancellation)
    {
        if (limits.Refuse(context) is { } refusal)
        {
            return refusal;
        }

        if (request.Passages is not { Count: >= 1 and <= PassageLinks.MostPassages } passages || passages.Any(TooLong))
        {
            return Results.Problem($"A link holds 1 to {PassageLinks.MostPassages} passages of at most {LongestSelection} characters.", statusCode: StatusCodes.Status400BadRequest);
        }

        if (await index.FindAsync(new ArticleId(request.Article ?? ""), cancellation) is not { } found)
        {
            return Results.Problem("There is no such article.", statusCode: StatusCodes.Status404NotFound);
        }

        var text = PassageText.Of(found.Article);
        var spans = new List<TextSpan>();
        foreach (var selection in passages)
        {
            if (SelectionFinder.Find(text, selection) is not { } span)
            {
                var changed = request.Revision is { } revision && revision != text.Revision;
                return Results.Problem(
                    changed ? "The article has changed since this page was opened." : "The article does not hold these words.",
                    statusCode: StatusCodes.Status422UnprocessableEntity);
            }

            spans.Add(span);
        }

        var id = await links.MakeAsync(found.Article, spans, cancellation);
        return Results.Ok(new PassageLink(id, Absolute(context, Urls.ShortPassage(id))));
    }

    /// <summary>Leads from the short address to the article, which says so itself when it is no longer there. 404 for a link never made.</summary>
    private static async Task<IResult> OpenAsync(string id, PassageStore store, CancellationToken cancellation) =>
        PassageId.Parse(id) is { } parsed && await store.BehindAsync(parsed, cancellation) is [var first, ..]
            ? Results.Redirect(Urls.Passage(new ArticleId(first.ArticleId), parsed))
            : Results.NotFound();

    /// <summary>The way without script: a plain link or form names a quote, a block or a range, and lands on the passage's page.</summary>
    private static async Task<IResult> ShareAsync(
        string article, string? quote, int? block, int? start, int? end, string? revision,
        HttpContext context, WriteLimits limits, IArticleIndex index, PassageLinks links, CancellationToken cancellation)
    {
        if (limits.Refuse(context) is { } refusal)
        {
            return refusal;
        }

        if (await index.FindAsync(new ArticleId(article), cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        if (Named(found, quote, block, start, end, revision) is not { } span)
        {
            return Results.Problem("The article has no such passage now.", statusCode: StatusCodes.Status422UnprocessableEntity);
        }

        return Results.Redirect(Urls.Passage(found.Article.Id, await links.MakeAsync(found.Article, [span], cancellation)));
    }

    /// <summary>The passages of a link, one after the other, in a form that can be pasted.</summary>
    private static async Task<IResult> CopyAsync(string article, string id, string form, HttpContext context, IArticleIndex index, PassageLinks links, CancellationToken cancellation)
    {
        if (PassageForms.All.FirstOrDefault(known => known.Name == form) is not { Name: not null } known
            || await index.FindAsync(new ArticleId(article), cancellation) is not { } found
            || await links.ReadAsync(found.Article, id, cancellation) is not { Length: > 0 } readings)
        {
            return Results.NotFound();
        }

        var written = readings.Select(reading => PassageForms.Write(form, SharedPassage.Of(found, reading, Absolute(context, Urls.ShortPassage(id))), Absolute(context, Urls.Article(found.Article.Id))));
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        return Results.Text(string.Join('\n', written), known.MediaType, System.Text.Encoding.UTF8);
    }

    /// <summary>The passages of a link with their context, source file and hashes in one zip file.</summary>
    private static async Task<IResult> PackAsync(string article, string id, HttpContext context, IArticleIndex index, PassageLinks links, PassageStore store, ArticleFolder folder, CancellationToken cancellation)
    {
        if (await index.FindAsync(new ArticleId(article), cancellation) is not { } found
            || await links.ReadAsync(found.Article, id, cancellation) is not { Length: > 0 } readings)
        {
            return Results.NotFound();
        }

        var earlier = new List<string>();
        foreach (var revision in readings.Select(reading => reading.Record.Revision).Distinct(StringComparer.Ordinal))
        {
            if (await store.RevisionAsync(article, revision, cancellation) is { } text && text != found.Article.Text)
            {
                earlier.Add(text);
            }
        }

        var content = folder.Read(found.Article.Path);
        var link = Absolute(context, Urls.ShortPassage(id));
        var packet = new MemoryStream();
        EvidencePacket.Write(
            packet,
            [.. readings.Select(reading => (SharedPassage.Of(found, reading, link), reading))],
            Absolute(context, Urls.Article(found.Article.Id)),
            earlier,
            content.Refusal is null ? content.Bytes : null);
        packet.Position = 0;
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        return Results.File(packet, "application/zip", $"passage-{id}.zip");
    }

    /// <summary>oEmbed 1.0 for a passage's address: a block quotation without script.</summary>
    private static async Task<IResult> EmbedAsync(string? url, string? format, HttpContext context, IArticleIndex index, PassageLinks links, PassageStore store, CancellationToken cancellation)
    {
        if (format is not (null or "json"))
        {
            return Results.StatusCode(StatusCodes.Status501NotImplemented);
        }

        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Authority != context.Request.Host.Value
            || PassageId.Parse(address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).SkipWhile(part => part != "p").ElementAtOrDefault(1)) is not { } id
            || await store.BehindAsync(id, cancellation) is not [var first, ..]
            || await index.FindAsync(new ArticleId(first.ArticleId), cancellation) is not { } found
            || await links.ReadAsync(found.Article, id, cancellation) is not [var reading, ..])
        {
            return Results.NotFound();
        }

        var passage = SharedPassage.Of(found, reading, Absolute(context, Urls.ShortPassage(id)));
        return Results.Json(new Embedding("rich", "1.0", passage.Article.Title, passage.Article.Outlet?.Value, PassageCopies.Html(passage).TrimEnd(), null, null));
    }

    private static string Absolute(HttpContext context, string path) => $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}{path}";

    private static TextSpan? Named(AnnotatedArticle found, string? quote, int? block, int? start, int? end, string? revision)
    {
        var article = found.Article;
        if (quote is not null)
        {
            return found.Quotes.FirstOrDefault(q => q.Id == quote)?.Span;
        }

        if (block is { } ordinal)
        {
            return ordinal >= 0 && ordinal < article.Blocks.Length ? article.Blocks[ordinal].Span : null;
        }

        // Offsets mean something only in the wording they were counted in.
        return start is >= 0 && end > start && end <= article.Text.Length && end - start <= LongestSelection
            && revision == PassageText.RevisionOf(article.Text) && !string.IsNullOrWhiteSpace(article.Text[start.Value..end.Value])
            ? new TextSpan(start.Value, end.Value)
            : null;
    }

    private static bool TooLong(PassageSelection selection) =>
        selection?.Text is not { Length: > 0 and <= LongestSelection } || selection.Before is not { Length: <= LongestContext } || selection.After is not { Length: <= LongestContext };
}
