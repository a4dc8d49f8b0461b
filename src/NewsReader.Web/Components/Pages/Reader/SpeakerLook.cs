using System.Collections.Immutable;
using System.Globalization;
using NewsReader.Extraction;

namespace NewsReader.Web.Components.Pages.Reader;

/// <summary>How one speaker's quotes look in an article: initials, and a colour that goes with a line pattern.</summary>
/// <param name="Name">The speaker; <c>null</c> for quotes whose speaker is not stated.</param>
/// <param name="Initials">One to three characters, different for every speaker of the article.</param>
/// <param name="Class">The colour and pattern, as the style sheet names them.</param>
/// <param name="Quotes">The ids of this speaker's quotes, in the order of the article.</param>
public sealed record SpeakerLook(string? Name, string Initials, string Class, ImmutableArray<string> Quotes)
{
    /// <summary>Colours and patterns that the style sheet knows.</summary>
    private const int Looks = 8;

    /// <summary>The looks of all who are quoted, in the order in which they first speak; unknown speakers last.</summary>
    public static ImmutableArray<SpeakerLook> Of(ImmutableArray<Quote> quotes)
    {
        var looks = ImmutableArray.CreateBuilder<SpeakerLook>();
        foreach (var said in quotes.GroupBy(q => q.Speaker).OrderBy(g => g.Key is null))
        {
            var initials = said.Key is { } name ? InitialsOf(name) : "?";
            var alike = looks.Count(l => l.Initials.TrimEnd("23456789".ToCharArray()) == initials);
            looks.Add(new SpeakerLook(
                said.Key,
                alike == 0 ? initials : string.Create(CultureInfo.InvariantCulture, $"{initials}{alike + 1}"),
                said.Key is null ? "said-by-unknown" : string.Create(CultureInfo.InvariantCulture, $"said-by-{looks.Count % Looks}"),
                [.. said.Select(q => q.Id)]));
        }

        return looks.DrainToImmutable();
    }

    private static string InitialsOf(string name)
    {
        var words = name.Split([' ', '-', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        var letters = words.Select(w => StringInfo.GetNextTextElement(w)).Where(e => char.IsLetterOrDigit(e, 0)).ToArray();
        return letters.Length switch
        {
            0 => "?",
            1 => letters[0].ToUpperInvariant(),
            _ => (letters[0] + letters[^1]).ToUpperInvariant(),
        };
    }
}
