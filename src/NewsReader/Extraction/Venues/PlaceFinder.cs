using NewsReader.Articles;
using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Venues;

/// <summary>Finds places in a sentence, longest name first: known ones, the dateline's, and "Millbrook, Ohio" by the state behind the comma.</summary>
internal sealed class PlaceFinder
{
    private readonly string? _dateline;
    private readonly ImportedPlaces? _imported;
    private readonly Func<string, bool> _isLastName;

    /// <param name="article">Its dateline is known as a place.</param>
    /// <param name="imported">Places beyond the built-in ones.</param>
    /// <param name="isLastName">Whether somebody in the article is called so: "faith in Clinton" is no place.</param>
    public PlaceFinder(Article article, ImportedPlaces? imported, Func<string, bool> isLastName)
    {
        (_imported, _isLastName) = (imported, isLastName);
        if ((article.Dateline?.Place ?? Inner(article)) is not { Length: > 1 } place)
        {
            return;
        }

        var comma = place.IndexOf(',', StringComparison.Ordinal);
        _dateline = Titled(comma < 0 ? place : place[..comma]);
        OfDateline = Gazetteer.Find(_dateline) ?? (comma < 0 ? imported?.Find(_dateline) : null) ?? new Place(null, _dateline, comma < 0 ? null : Gazetteer.CountryBehind(place[(comma + 1)..].Trim()));
    }

    /// <summary>Where the article was written, as its dateline says.</summary>
    public Place? OfDateline { get; }

    /// <summary>The dateline in the article's text, where it stands behind a first paragraph; one at the head of the report is no part of the text.</summary>
    public TextSpan? InnerDateline { get; private set; }

    /// <summary>"OSLO, Norway — …" behind a line about the series or the picture.</summary>
    private string? Inner(Article article)
    {
        const int Deepest = 4;
        for (var i = 1; i < Math.Min(Deepest, article.Blocks.Length); i++)
        {
            var span = article.Blocks[i].Span;
            if (article.Blocks[i].Kind == BlockKind.Paragraph && span.Length > 4 && char.IsUpper(article.Text[span.Start]) && char.IsUpper(article.Text[span.Start + 1])
                && DatelineParser.Parse(span.In(article.Text)) is { } reading && Gazetteer.Find(Titled(reading.Place.Split(',')[0])) is { City: not null })
            {
                InnerDateline = new TextSpan(span.Start + reading.Named.Start, span.Start + reading.Named.End);
                return reading.Place;
            }
        }

        return null;
    }

    private static string Titled(string capitals) =>
        string.Join(' ', capitals.Trim().Split(' ').Select(w => w.Length > 1 && w.All(c => !char.IsLower(c)) ? w[0] + w[1..].ToLowerInvariant() : w));

    /// <summary>A place where it stands.</summary>
    /// <param name="Place">The place.</param>
    /// <param name="First">Its first unit.</param>
    /// <param name="End">Behind its last unit.</param>
    /// <param name="Span">Over the article's text.</param>
    public sealed record FoundPlace(Place Place, int First, int End, TextSpan Span);

    public List<FoundPlace> Find(string text, Sentence sentence)
    {
        var units = sentence.Units;
        var found = new List<FoundPlace>();
        for (var i = 0; i < units.Length; i++)
        {
            if (units[i].IsQuotation || !(units[i].Token.Capital || units[i].Token.Kind == TokenKind.Number))
            {
                continue;
            }

            for (var end = Math.Min(units.Length, i + Gazetteer.LongestName); end > i; end--)
            {
                var span = new TextSpan(units[i].Span.Start, units[end - 1].Span.End);
                if (!units[end - 1].IsQuotation && (Gazetteer.Find(text.AsSpan(span.Start, span.Length)) ?? Other(text, units, i, end) ?? Imported(text, units, i, end)) is { } place && !PartOfName(units, i, end, place)
                    && !(end == i + 1 && Gazetteer.IsAmbiguous(text.AsSpan(span.Start, span.Length)) && !Evident(text, units, i, end)))
                {
                    // "Berlin, New Hampshire": the state says which city of the name it is.
                    var state = place is { City: not null, Site: null } ? StateBehind(text, units, end) : null;
                    found.Add(new FoundPlace(state is not null && state != place.Country ? new Place(null, span.In(text), state) : place, i, end, span));
                    i = end - 1;
                    break;
                }
            }
        }

        return found;
    }

    /// <summary>Whether the words around say that a name means a place: "in Reading", "Reading, Pennsylvania". Somebody's last name needs the state.</summary>
    private bool Evident(string text, Unit[] units, int first, int end) =>
        StateBehind(text, units, end) is not null
        || (first > 0 && units[first - 1].IsWord && units[first - 1].Token.Word.Text is "in" or "near" or "at" or "from" or "to" or "of" or "outside" && !_isLastName(units[end - 1].Span.In(text)));

    /// <summary>An imported place behind "in" or "near"; a word of the language ("in May", "in Police Square") and a last name are none without a state, which <see cref="Other"/> reads.</summary>
    private Place? Imported(string text, Unit[] units, int first, int end)
    {
        if (_imported is null || first == 0 || !units[first - 1].IsWord || units[first - 1].Token.Word.Text is not ("in" or "near" or "outside"))
        {
            return null;
        }

        for (var i = first; i < end; i++)
        {
            if (!units[i].Token.NameLike || (end - first == 1 && (units[i].Token.Word.Text.Length > 0 || _isLastName(units[i].Span.In(text)))))
            {
                return null;
            }
        }

        return _imported.Find(text.AsSpan(units[first].Span.Start, units[end - 1].Span.End - units[first].Span.Start));
    }

    /// <summary>The dateline's place, or a name before a comma and a known state or country.</summary>
    private Place? Other(string text, Unit[] units, int first, int end)
    {
        if (_dateline is not null && text.AsSpan(units[first].Span.Start, units[end - 1].Span.End - units[first].Span.Start).SequenceEqual(_dateline))
        {
            return OfDateline;
        }

        if (end - first > 3 || end + 1 >= units.Length || !units[end].IsMark(',') || first == 0 || !units[first - 1].Is(WordClass.Preposition))
        {
            return null;
        }

        for (var i = first; i < end; i++)
        {
            if (!units[i].Token.NameLike || units[i].Is(WordClass.Time))
            {
                return null;
            }
        }

        return StateBehind(text, units, end) is { } country ? new Place(null, text[units[first].Span.Start..units[end - 1].Span.End], country) : null;
    }

    private static string? StateBehind(string text, Unit[] units, int end)
    {
        if (end >= units.Length || !units[end].IsMark(','))
        {
            return null;
        }

        for (var last = Math.Min(units.Length, end + 3); last > end + 1; last--)
        {
            if (Gazetteer.CountryBehind(text.AsSpan(units[end + 1].Span.Start, units[last - 1].Span.End - units[end + 1].Span.Start)) is { } country)
            {
                return country;
            }
        }

        return null;
    }

    /// <summary>Whether the name goes on, as in "Washington Post" or "Moscow Times", or belongs to a person.</summary>
    private static bool PartOfName(Unit[] units, int first, int end, Place place) =>
        place.Depth < 3 && ((end < units.Length && units[end].Token.NameLike && !units[end].Is(WordClass.Weekday) && !units[end].IsQuotation)
        || (first > 0 && units[first - 1].Is(WordClass.GivenName | WordClass.Honorific) && !units[first - 1].IsQuotation && units[first - 1].Token.Capital));
}
