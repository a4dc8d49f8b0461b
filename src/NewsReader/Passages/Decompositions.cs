using System.Text;

namespace NewsReader.Passages;

/// <summary>Compatibility decompositions (NFKD) of single characters, each worked out once.</summary>
internal static class Decompositions
{
    private static readonly string?[]?[] Known = new string?[256][];

    public static string Of(Rune rune)
    {
        if (!rune.IsBmp)
        {
            return Decomposed(rune);
        }

        var page = Known[rune.Value >> 8] ??= new string?[256];
        return page[rune.Value & 0xFF] ??= Decomposed(rune);
    }

    private static string Decomposed(Rune rune) => rune.ToString().Normalize(NormalizationForm.FormKD);
}
