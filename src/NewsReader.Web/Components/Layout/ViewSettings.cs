using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;

namespace NewsReader.Web.Components.Layout;

/// <summary>How somebody likes to read: kept in a cookie that says nothing else, so that pages come out right without script.</summary>
/// <param name="Theme"><c>light</c> or <c>dark</c>; empty for what the system says.</param>
/// <param name="Size"><c>small</c> or <c>large</c>; empty for normal.</param>
/// <param name="Width"><c>narrow</c> or <c>wide</c>; empty for normal.</param>
public sealed record ViewSettings(string Theme, string Size, string Width)
{
    private const string Cookie = "newsreader.view";
    private static readonly string[] Themes = ["", "light", "dark"];
    private static readonly string[] Sizes = ["", "small", "large"];
    private static readonly string[] Widths = ["", "narrow", "wide"];
    private static readonly CookieOptions Kept = new() { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, HttpOnly = true, IsEssential = true };

    public static ViewSettings Read(HttpRequest request)
    {
        var parts = (request.Cookies[Cookie] ?? "").Split('.');
        return new ViewSettings(Known(Themes, parts.ElementAtOrDefault(0)), Known(Sizes, parts.ElementAtOrDefault(1)), Known(Widths, parts.ElementAtOrDefault(2)));
    }

    /// <summary>Takes over what a form says, keeps the rest, and leads back to where it was sent from.</summary>
    public static IResult Change(HttpContext context, IFormCollection form)
    {
        var old = Read(context.Request);
        var settings = new ViewSettings(Said(form, "theme", Themes, old.Theme), Said(form, "size", Sizes, old.Size), Said(form, "width", Widths, old.Width));
        context.Response.Cookies.Append(Cookie, $"{settings.Theme}.{settings.Size}.{settings.Width}", Kept);
        if (form["language"].ToString() is { Length: > 0 } language && InterfaceLanguages.Codes.Contains(language))
        {
            context.Response.Cookies.Append(CookieRequestCultureProvider.DefaultCookieName, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language)), Kept);
        }

        return Results.LocalRedirect(IsLocal(form["back"].ToString()) ? form["back"].ToString() : Urls.Home);
    }

    private static bool IsLocal(string path) => path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("/\\", StringComparison.Ordinal);

    private static string Known(string[] values, string? value) => values.Contains(value) ? value ?? "" : "";

    private static string Said(IFormCollection form, string name, string[] values, string old) => form.TryGetValue(name, out var said) && values.Contains(said.ToString()) ? said.ToString() : old;
}
