using System.Globalization;
using System.Text;

namespace NewsReader.Archive;

/// <summary>Makes readable addresses of names.</summary>
public static class Slug
{
    /// <summary>Lower-case letters and digits joined by hyphens, accents dropped, cut at a word; other scripts are kept as they are.</summary>
    /// <param name="name">Any words.</param>
    /// <param name="longest">UTF-16 code units.</param>
    public static string Of(string name, int longest)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-' && char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.OtherPunctuation))
            {
                slug.Append('-');
            }
        }

        var whole = slug.ToString().Normalize(NormalizationForm.FormC).Trim('-');
        if (whole.Length <= longest)
        {
            return whole;
        }

        var cut = whole.LastIndexOf('-', longest);
        return whole[..(cut > 0 ? cut : longest)];
    }
}
