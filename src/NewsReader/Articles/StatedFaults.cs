using NewsReader.Text;

namespace NewsReader.Articles;

/// <summary>Finds values that were stated by hand and cannot be what they are stated to be.</summary>
internal static class StatedFaults
{
    /// <summary>What is wrong with a value; <c>null</c> where nothing is.</summary>
    public static string? Of(SourceField field) => field.Name switch
    {
        "published" or "modified" when WrittenDate.Publication(field.Value) is null => $"\"{Shown(field.Value)}\" is no date",
        "url" when !(Uri.TryCreate(field.Value, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)) => $"\"{Shown(field.Value)}\" is no address of a page",
        "language" when !IsLanguage(field.Value) => $"\"{Shown(field.Value)}\" is no language tag such as en or pt-BR",
        _ => null,
    };

    private static bool IsLanguage(string tag) =>
        tag.Length is >= 2 and <= 35 && tag.Split('-', '_') is var parts && parts[0].Length is 2 or 3 && Array.TrueForAll(parts, p => p.Length is >= 1 and <= 8 && p.All(char.IsAsciiLetterOrDigit)) && parts[0].All(char.IsAsciiLetter);

    private static string Shown(string value) => value.Length <= 60 ? value : value[..60] + "…";
}
