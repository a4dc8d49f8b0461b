using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace NewsReader.Text.Html;

/// <summary>Reads who wrote an article and when it appeared from elements that the page's author has marked so: by microdata, by <c>rel</c>, by the words of a class name.</summary>
internal static partial class MarkedElements
{
    /// <summary>Longer text than this beside a mark is no name and no date.</summary>
    private const int LongestText = 160;

    /// <summary>So short a text has no more elements inside that matter.</summary>
    private const int MostInside = 40;

    /// <summary>A date in a paragraph longer than this belongs to what it tells.</summary>
    private const int LongestLine = 200;

    private static readonly Mark Author = new("byline", "byline element", 0.7), Date = new("published", "date element", 0.65);

    /// <summary>Words of class names and ids that say what an element holds.</summary>
    private static readonly FrozenDictionary<string, Mark> Marks = new Dictionary<string, Mark>(StringComparer.OrdinalIgnoreCase)
    {
        ["byline"] = Author, ["author"] = Author, ["authors"] = Author, ["writer"] = Author,
        ["date"] = Date, ["timestamp"] = Date, ["published"] = Date, ["pubdate"] = Date, ["posted"] = Date,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> NoDate = "update candidate mandate validate consolidate accommodate".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="root">The page.</param>
    /// <param name="content">Which part of it is the article.</param>
    /// <param name="source">The decoded page.</param>
    public static ImmutableArray<SourceField> Of(HtmlElement root, MainContent content, string source)
    {
        var fields = ImmutableArray.CreateBuilder<SourceField>();
        var title = root.Descendants().FirstOrDefault(e => e.Name == "h1");
        var names = new Dictionary<string, HtmlElement?>();
        foreach (var element in root.Descendants())
        {
            if (MarkOf(element) is { } mark && BelongsToArticle(element, title, content) && Text(element, source) is { Text.Length: > 0 and <= LongestText } text
                && !element.Descendants().Skip(1).Take(MostInside).Any(e => MarkOf(e)?.Field == mark.Field) && (mark.Field != "byline" || IsBesideFirst(names, mark.Rule, element)))
            {
                fields.Add(new SourceField(IsChange(mark, text.Text) ? "modified" : mark.Field, text.Text, text.Span, mark.Rule, mark.Trust));
            }
        }

        return fields.ToImmutable();
    }

    private readonly record struct Mark(string Field, string Rule, double Trust);

    private static Mark? MarkOf(HtmlElement element)
    {
        if (element.Name is "meta" or "link" or "body" or "html" or "form" or "h1")
        {
            return null;
        }

        var property = element.Attribute("itemprop") ?? "";
        if (property.Contains("datePublished", StringComparison.OrdinalIgnoreCase))
        {
            return new Mark("published", "microdata datePublished", 0.9);
        }

        if (element.Name == "time")
        {
            var isPublication = element.Attribute("pubdate") is not null || element.Cue.Contains("publish", StringComparison.Ordinal);
            return new Mark("published", isPublication ? "publication time element" : "time element", isPublication ? 0.9 : 0.7);
        }

        if (property.Contains("author", StringComparison.OrdinalIgnoreCase))
        {
            return new Mark("byline", "microdata author", 0.85);
        }

        if (element.Name == "a" && element.Attribute("rel")?.Contains("author", StringComparison.OrdinalIgnoreCase) == true)
        {
            return new Mark("byline", "author link", 0.8);
        }

        return (element.Attribute("class") ?? element.Attribute("id")) is { Length: > 0 } names ? Named(names) : null;
    }

    private static Mark? Named(string names)
    {
        foreach (var match in Word().EnumerateMatches(names))
        {
            var word = names.AsSpan(match.Index, match.Length);
            if (Marks.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var mark))
            {
                return mark;
            }

            if (word.EndsWith("date", StringComparison.OrdinalIgnoreCase) && !NoDate.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            {
                return Date;
            }
        }

        return null;
    }

    /// <summary>What stands above the headline, behind the article, in a teaser, a comment or a menu speaks of other articles.</summary>
    private static bool BelongsToArticle(HtmlElement element, HtmlElement? title, MainContent content)
    {
        var around = content.Main.Parent is { Name: not ("body" or "html" or "#page") } parent ? parent : content.Main;
        var isInside = element == around || element.Ancestors().Contains(around);
        return (isInside || (element.Tag.Start < content.Main.End && (title is null || element.Tag.Start > title.Tag.Start || element.Ancestors().Take(4).Any(a => a.Name != "body" && a == title.Parent))))
            && content.RegionOf(element) is null or PageRegion.Credits or PageRegion.Main or PageRegion.Header or PageRegion.Around;
    }

    /// <summary>Several authors stand side by side; a name elsewhere is another article's.</summary>
    private static bool IsBesideFirst(Dictionary<string, HtmlElement?> first, string rule, HtmlElement element)
    {
        if (!first.TryGetValue(rule, out var parent))
        {
            first[rule] = element.Parent;
            return true;
        }

        return parent is not null && element.Parent == parent;
    }

    /// <summary>The value: what a machine is given to read, else the words; nothing where the mark stands in a paragraph of running text.</summary>
    private static (string Text, TextSpan Span)? Text(HtmlElement element, string source)
    {
        foreach (var attribute in (ReadOnlySpan<string>)["datetime", "content", "title"])
        {
            if ((attribute != "title" || element.Name is "abbr") && element.Attribute(attribute) is { Length: > 0 } value && element.AttributeSpan(attribute) is { } span)
            {
                return IsInRunningText(element) ? null : (value.Trim(), span);
            }
        }

        var words = new BlockTextBuilder();
        Append(words, element, source);
        var (text, map) = words.Build();
        return text.Length is 0 or > LongestText || IsInRunningText(element) ? null : (text, map.ToSource(new TextSpan(0, text.Length)));
    }

    private static bool IsInRunningText(HtmlElement element) =>
        element.Ancestors().Take(3).FirstOrDefault(a => a.Name is "p" or "li" or "blockquote") is { } line && line.End - line.Tag.End > LongestLine + (element.End - element.Tag.Start);

    // Recursion is safe: the tree is never deeper than 512.
    private static void Append(BlockTextBuilder words, HtmlElement element, string source)
    {
        foreach (var child in element.Children.TakeWhile(_ => words.Length <= LongestText))
        {
            if (child.Element is not { } inner)
            {
                HtmlBlocks.Append(words, source, child.Text);
            }
            else if (!HtmlNames.Unseen.Contains(inner.Name))
            {
                Append(words, inner, source);
                words.AppendSpace(inner.End, inner.End);
            }
        }
    }

    private static bool IsChange(Mark mark, string text) => mark is { Field: "published", Trust: < 0.9 } && Change().IsMatch(text);

    [GeneratedRegex(@"[A-Za-z][a-z]+|[A-Z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\A(?:last )?(?:updated?|modified|changed|aktualisiert|mis à jour|modifié|actualizado|aggiornato|atualizado|обновлено|güncellen?me)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Change();
}
