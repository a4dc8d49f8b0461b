using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>Finds what a reader selected in the server's own text of the article.</summary>
public static class SelectionFinder
{
    /// <summary>The place of the selected words; <c>null</c> where the article does not hold them, which is how forged quotes are refused.</summary>
    /// <remarks>The words must stand there by their key; context and blocks only choose between several places.</remarks>
    public static TextSpan? Find(PassageText text, PassageSelection selection)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(selection);
        var wanted = MatchKey.Fold(selection.Text);
        var places = text.Key.All(wanted);
        if (places.IsEmpty)
        {
            return null;
        }

        var around = new Agreement(MatchKey.Fold(selection.Before), MatchKey.Fold(selection.After));
        var best = places.Select(start => new TextSpan(start, start + wanted.Length))
            .MaxBy(place => around.Before(text.Key.Value, place.Start) + around.After(text.Key.Value, place.End) + InBlocks(text, place, selection));
        return text.Key.ToText(best);
    }

    private static double InBlocks(PassageText text, TextSpan place, PassageSelection selection)
    {
        var at = text.Key.ToText(place);
        return (selection.FirstBlock == text.BlockAt(at.Start) ? 1 : 0) + (selection.LastBlock == text.BlockAt(Math.Max(at.Start, at.End - 1)) ? 1 : 0);
    }
}
