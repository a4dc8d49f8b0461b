using System.Collections.Immutable;

namespace NewsReader.Web.Components.Layout;

/// <summary>Languages of the interface, each with its own name for itself.</summary>
public static class InterfaceLanguages
{
    /// <summary>Codes and names, the first one where a browser asks for none of them.</summary>
    public static ImmutableArray<(string Code, string Name)> All { get; } =
    [
        ("en", "English"),
        ("ar", "العربية"),
        ("de", "Deutsch"),
        ("es", "Español"),
        ("fr", "Français"),
        ("ru", "Русский"),
    ];

    public static string[] Codes { get; } = [.. All.Select(l => l.Code)];
}
