using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;
using NewsReader.Articles;
using NewsReader.Index;
using NewsReader.Web.Components.Layout;

namespace NewsReader.Web.Components;

/// <summary>Registers and maps everything a browser sees.</summary>
public static class PagesHosting
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.Replace(ServiceDescriptor.Scoped<AntiforgeryStateProvider, NoAntiforgeryState>());
        services.AddLocalization();
        services.AddScoped<Texts>();
        services.AddHttpContextAccessor();

        // Letters of every script stand in a page as they are, not as numbers.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddResponseCompression(options => options.MimeTypes = ResponseCompressionDefaults.MimeTypes);
        return services;
    }

    /// <summary>Static files, pages and what goes with them. Stands before the endpoints of other rooms: its middleware applies to all of them.</summary>
    public static WebApplication MapPages(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseResponseCompression();
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler(Urls.Error, createScopeForErrors: true);
        }

        app.UseStatusCodePagesWithReExecute(Urls.Status, createScopeForStatusCodePages: true);
        app.Use(KeepProblemsOfPrograms);
        app.UseRequestLocalization(options => options.SetDefaultCulture(InterfaceLanguages.Codes[0]).AddSupportedCultures(InterfaceLanguages.Codes).AddSupportedUICultures(InterfaceLanguages.Codes));
        app.Use(AnswerHeadAsGet);
        app.UseRouting();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapGet(Urls.ResultPath, OpenResultAsync);
        app.MapPost(Urls.View, (HttpContext context, [FromForm] IFormCollection form) => ViewSettings.Change(context, form)).DisableAntiforgery();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null).WithStaticAssets();
        return app;
    }

    /// <summary>People get a page for a status; programs get the status as it is.</summary>
    private static Task KeepProblemsOfPrograms(HttpContext context, RequestDelegate next)
    {
        var forPrograms = context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) || context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal);
        if (forPrograms && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }

        return next(context);
    }

    /// <summary>Those who check links ask for the head alone; the server leaves the body out of the answer.</summary>
    private static Task AnswerHeadAsGet(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Request.Method = HttpMethods.Get;
        }

        return next(context);
    }

    /// <summary>Leads from a place in a search's results to the article there.</summary>
    private static async Task<IResult> OpenResultAsync(HttpContext context, IArticleIndex index, CancellationToken cancellation)
    {
        var request = Urls.ReadSearch(context.Request.Query);
        if (Urls.ReadPlace(context.Request.Query["at"]) is not { } at)
        {
            return Results.Redirect(Urls.Search(request));
        }

        var result = await index.SearchAsync(request with { Page = at, PageSize = 1 }, cancellation);
        return result.Hits is [var hit, ..]
            ? Results.Redirect(Urls.Article(hit.Article.Article.Id, request, at, hit.Quote is { } quote ? $"q-{quote.Id}" : hit.Hits.IsEmpty ? null : "hit-1"))
            : Results.Redirect(Urls.Search(request));
    }
}
