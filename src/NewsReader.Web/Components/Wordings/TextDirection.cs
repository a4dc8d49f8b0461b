using System.Globalization;

namespace NewsReader.Web.Components.Wordings;

/// <summary>Where a text begins to read: told by its language where words of the interface stand within it, which would mislead a browser that looks at letters.</summary>
public static class TextDirection
{
    /// <summary><c>ltr</c>, <c>rtl</c>, or <c>auto</c> for a language that is not known.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static string Of(string language)
    {
        if (language is "und" or "")
        {
            return "auto";
        }

        try
        {
            return CultureInfo.GetCultureInfo(language, predefinedOnly: true).TextInfo.IsRightToLeft ? "rtl" : "ltr";
        }
        catch (CultureNotFoundException)
        {
            return "auto";
        }
    }
}
