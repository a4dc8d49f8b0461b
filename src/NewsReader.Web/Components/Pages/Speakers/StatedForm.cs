using System.Collections.Immutable;
using NewsReader.Articles;
using NewsReader.Extraction;

namespace NewsReader.Web.Components.Pages.Speakers;

/// <summary>A role or a name as articles state it.</summary>
/// <param name="Words">As they write it.</param>
/// <param name="Articles">Those that do, the earliest first.</param>
public sealed record StatedForm(string Words, ImmutableArray<Article> Articles)
{
    /// <summary>When it was first and last stated, as far as dates are known.</summary>
    public (PartialDate First, PartialDate Last)? Time
    {
        get
        {
            var dates = Articles.Select(a => a.Published?.Value).OfType<PartialDate>().OrderBy(d => d.First).ToList();
            return dates.Count == 0 ? null : (dates[0], dates[^1]);
        }
    }

    /// <summary>The roles articles give a speaker, the first stated first.</summary>
    /// <param name="id">The speaker's.</param>
    /// <param name="articles">Articles that list the speaker.</param>
    public static ImmutableArray<StatedForm> Roles(string id, IEnumerable<AnnotatedArticle> articles) => Of(id, articles, s => s.Roles, StringComparer.CurrentCultureIgnoreCase);

    /// <summary>The names articles give a speaker, the most used first.</summary>
    /// <param name="id">The speaker's.</param>
    /// <param name="articles">Articles that list the speaker.</param>
    public static ImmutableArray<StatedForm> Names(string id, IEnumerable<AnnotatedArticle> articles) =>
        [.. Of(id, articles.ToList(), s => s.Aliases.Append(s.Name), StringComparer.CurrentCulture, written: true).OrderByDescending(f => f.Articles.Length)];

    private static ImmutableArray<StatedForm> Of(string id, IEnumerable<AnnotatedArticle> articles, Func<Speaker, IEnumerable<string>> forms, StringComparer comparer, bool written = false) =>
        [.. articles.SelectMany(a => a.Speakers.Where(s => s.Id == id).SelectMany(forms).Distinct(comparer).Where(w => !written || a.Article.Text.Contains(w, StringComparison.Ordinal)).Select(w => (Words: w, a.Article)))
            .GroupBy(f => f.Words, comparer)
            .Select(g => new StatedForm(g.First().Words, [.. g.Select(f => f.Article).DistinctBy(a => a.Id).OrderBy(a => a.Published?.Value is null).ThenBy(a => a.Published?.Value?.First)]))
            .OrderBy(f => f.Time is null).ThenBy(f => f.Time?.First.First).ThenByDescending(f => f.Articles.Length)];
}
