using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using NewsReader.Articles;
using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>A text that passages point into: its words, its blocks and its match key.</summary>
public sealed class PassageText
{
    private MatchKey? _key;
    private string? _revision;

    private PassageText(string text, ImmutableArray<TextSpan> blocks)
    {
        Text = text;
        Blocks = blocks;
    }

    public string Text { get; }

    /// <summary>Where the blocks stand, ascending.</summary>
    public ImmutableArray<TextSpan> Blocks { get; }

    /// <summary>Made when it is first asked for.</summary>
    public MatchKey Key => _key ??= MatchKey.Of(Text);

    /// <summary>Names this wording of the article; worked out when it is first asked for.</summary>
    public string Revision => _revision ??= RevisionOf(Text);

    public static PassageText Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new PassageText(article.Text, [.. article.Blocks.Select(block => block.Span)]);
    }

    /// <summary>A text whose blocks are its lines, as a kept revision is.</summary>
    public static PassageText Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var blocks = ImmutableArray.CreateBuilder<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (end > start)
            {
                blocks.Add(new TextSpan(start, end));
            }

            start = end + 1;
        }

        return new PassageText(text, blocks.ToImmutable());
    }

    /// <summary>The name of a wording: the first 16 hexadecimal digits of its SHA-256.</summary>
    public static string RevisionOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));

    /// <summary>Ordinal of the block that holds the position, or of the last one before it; 0 in a text without blocks.</summary>
    public int BlockAt(int position)
    {
        var found = Blocks.BinarySearch(new TextSpan(position, int.MaxValue));
        return Math.Max(0, (found < 0 ? ~found : found + 1) - 1);
    }
}
