using System.Globalization;

namespace NewsReader.Web.Components.Pages.Reader;

/// <summary>Says how sure a rule is, in words and in figures.</summary>
public static class ConfidenceText
{
    private const double Strong = 0.9;
    private const double Fair = 0.7;

    /// <param name="confidence">0 to 1.</param>
    /// <param name="texts">The reader's language.</param>
    public static string Of(double confidence, Texts texts) => texts["{0} ({1})",
        confidence >= Strong ? texts["strong"] : confidence >= Fair ? texts["fair"] : texts["weak"],
        confidence.ToString("P0", CultureInfo.CurrentCulture)];
}
