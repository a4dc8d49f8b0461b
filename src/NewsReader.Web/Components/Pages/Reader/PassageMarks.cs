using System.Collections.Immutable;
using System.Globalization;
using NewsReader.Passages;
using NewsReader.Web.Components.Marks;

namespace NewsReader.Web.Components.Pages.Reader;

/// <summary>Draws shared passages into the article: their marks, and the addresses the page opens at.</summary>
public static class PassageMarks
{
    /// <summary>The address of a link's passage, from 1: the first one's is the link's own.</summary>
    public static string IdOf(string link, int ordinal) => ordinal == 1 ? $"p-{link}" : string.Create(CultureInfo.InvariantCulture, $"p-{link}-{ordinal}");

    /// <summary>The address of another place with the same words, from 1.</summary>
    public static string RivalOf(string link, int ordinal, int rival) => string.Create(CultureInfo.InvariantCulture, $"p-{link}-{ordinal}-r{rival}");

    /// <summary>The marks of all passages that have a place; the first of them takes the focus.</summary>
    /// <param name="link">The link's id.</param>
    /// <param name="readings">Its passages.</param>
    /// <param name="begins">Said where a passage begins to those who do not see the mark.</param>
    /// <param name="ends">Said where it ends.</param>
    public static ImmutableArray<TextMark> Of(string link, ImmutableArray<PassageReading> readings, string begins, string ends)
    {
        var marks = ImmutableArray.CreateBuilder<TextMark>();
        for (var i = 0; i < readings.Length; i++)
        {
            if (readings[i].Located.Span is { } span)
            {
                marks.Add(new TextMark(span, ClassOf(readings[i].Located.Status), IdOf(link, i + 1), marks.Count == 0, begins, ends));
            }

            marks.AddRange(readings[i].Located.Rivals.Select((rival, r) => new TextMark(rival, "passage-maybe", RivalOf(link, i + 1, r + 1))));
        }

        return marks.ToImmutable();
    }

    private static string ClassOf(PassageStatus status) => status switch
    {
        PassageStatus.Changed => "passage-changed",
        PassageStatus.Possible => "passage-maybe",
        _ => "passage",
    };
}
