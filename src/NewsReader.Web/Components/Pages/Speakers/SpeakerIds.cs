using NewsReader.Extraction;

namespace NewsReader.Web.Components.Pages.Speakers;

/// <summary>Leads from the name a quote gives its speaker to the speaker's id, which facets and addresses use.</summary>
public static class SpeakerIds
{
    /// <summary>The id the article's speaker of this name has in the archive; the name itself where it lists none.</summary>
    public static string IdOf(this AnnotatedArticle found, string name) => found.Speakers.FirstOrDefault(s => s.Name == name)?.Id ?? name;
}
