using System.Text.RegularExpressions;
using NewsReader.Text;

namespace NewsReader.Articles;

/// <summary>Knows the captions of pictures among paragraphs by the credit they end with. Rules: <c>docs/extraction/cleaning.md</c>.</summary>
internal static partial class Captions
{
    private const int Longest = 400;

    public static void Mark(ArticleDraft draft)
    {
        for (var i = 0; i < draft.Blocks.Length; i++)
        {
            var block = draft.Blocks[i];
            if (block.Kind == BlockKind.Caption && BylineParser.IsPerson(block.Text))
            {
                block.Removed = "picture credit";
            }

            if (block is not { Kind: BlockKind.Paragraph, Source.Region: PageRegion.Main } || block.Text.Length > Longest || block.Phrase is not null || !Credit().IsMatch(block.Text))
            {
                continue;
            }

            block.Kind = BlockKind.Caption;
            if (i > 0 && draft.Blocks[i - 1] is { IsKept: true } above && BlockShape.Words(above.Text) >= 3 && block.Folded.StartsWith(above.Folded, StringComparison.Ordinal))
            {
                above.Removed = "caption repeated";
            }
        }
    }

    [GeneratedRegex(@"[.!?”""’…)] ?\(?(?:Photograph|Photo|Picture|Image|Illustration|Foto|Bild|Фото|Fotoğraf|Photographie|Crédit|Credit|Immagine)(?: by|:| ©|/)[^.]{2,60}\)?\z"
        + @"|\((?:AP|AFP|EPA|Reuters|REUTERS|Getty|Xinhua)(?: Photo| Images)?/[^)]{2,60}\)\.?\z"
        + @"|\b\p{Lu}[\p{L} .'’-]{2,40}/(?:Getty Images|Alamy|AP|AFP|Reuters|REUTERS|EPA|dpa|Shutterstock|AAP|PA|TASS|Anadolu)\.?\z"
        + @"|\bPhotograph: [^.]{2,60}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Credit();
}
