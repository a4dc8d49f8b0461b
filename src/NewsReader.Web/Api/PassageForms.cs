using NewsReader.Passages;

namespace NewsReader.Web.Api;

/// <summary>The forms a passage can be copied in.</summary>
public static class PassageForms
{
    /// <summary>Name as the address has it, media type, and what a reader calls it.</summary>
    public static IReadOnlyList<(string Name, string MediaType, string Label)> All { get; } =
    [
        ("text", "text/plain", "Text"),
        ("markdown", "text/markdown", "Markdown"),
        ("html", "text/plain", "HTML"),
        ("bibtex", "application/x-bibtex", "BibTeX"),
        ("ris", "application/x-research-info-systems", "RIS"),
        ("csl", "application/vnd.citationstyles.csl+json", "CSL JSON"),
        ("annotation", "application/ld+json", "W3C annotation"),
    ];

    /// <summary>The passage in that form; <c>null</c> for a form that is not known.</summary>
    public static string? Write(string form, SharedPassage passage, string article) => form switch
    {
        "text" => PassageCopies.Text(passage),
        "markdown" => PassageCopies.Markdown(passage),
        "html" => PassageCopies.Html(passage),
        "bibtex" => Citations.BibTeX(passage),
        "ris" => Citations.Ris(passage),
        "csl" => Citations.CslJson(passage),
        "annotation" => WebAnnotation.Json(passage, article),
        _ => null,
    };
}
