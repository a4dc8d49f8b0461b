using System.Globalization;
using Microsoft.Extensions.Localization;

namespace NewsReader.Web.Components;

/// <summary>The interface's words in the reader's language. English stands in the pages; other languages in <c>Texts.*.resx</c>.</summary>
public sealed class Texts(IStringLocalizer<Texts> words)
{
    public string this[string english] => words[english];

    public string this[string english, params object[] values] => words[english, values];

    /// <summary>One after the other, with the comma of the reader's language between.</summary>
    public string List(IEnumerable<string> parts) => parts.Aggregate("", (all, part) => all.Length == 0 ? part : this["{0}, {1}", all, part]);

    /// <summary>A counted noun, for example <c>1,204 articles</c>.</summary>
    public string Count(int count, CountedNoun noun) =>
        string.Format(CultureInfo.CurrentCulture, words[$"{noun}.{Plural.FormOf(count, CultureInfo.CurrentUICulture)}"], count);
}
