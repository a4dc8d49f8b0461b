using System.Globalization;
using NewsReader.Search;

namespace NewsReader.Web.Components.Pages.Search;

/// <summary>What a person reads for facets and their values.</summary>
public static class FacetNames
{
    /// <summary>The facet's name in English, the key of its translation.</summary>
    public static string Of(FacetField field) => field switch
    {
        FacetField.Verb => "How it was said",
        FacetField.Kind => "Kind of quote",
        _ => field.ToString(),
    };

    public static string Of(FacetField field, FacetValue value, Texts texts) => value.Value == FacetValue.NotStated
        ? texts["not stated"]
        : field switch
        {
            FacetField.Language => Language(value.Value, texts),
            FacetField.Kind => texts[value.Value],
            _ => value.Label,
        };

    /// <summary>A language by its name in the reader's language.</summary>
    public static string Language(string tag, Texts texts)
    {
        if (tag is "und" or "")
        {
            return texts["unknown language"];
        }

        try
        {
            var culture = CultureInfo.GetCultureInfo(tag, predefinedOnly: true);
            return culture.DisplayName;
        }
        catch (CultureNotFoundException)
        {
            return tag;
        }
    }
}
