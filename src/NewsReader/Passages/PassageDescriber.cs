using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsReader.Articles;
using NewsReader.Curation;
using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>Writes down what is needed to find a passage again.</summary>
public static class PassageDescriber
{
    /// <summary>The longest passage kept whole, in code units.</summary>
    public const int WholeLength = 1500;

    /// <summary>How much of either end is kept of a longer passage.</summary>
    public const int EndLength = 300;

    /// <summary>How much is kept of what stands before and after.</summary>
    public const int ContextLength = 96;

    /// <summary>Describes the words at <paramref name="span"/>, trimmed of white space and widened to whole characters as a reader sees them.</summary>
    /// <exception cref="ArgumentException">The span holds no words.</exception>
    public static PassageRecord Describe(Article article, TextSpan span, ReadOnlySpan<byte> secret, DateOnly made)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Describe(PassageText.Of(article), article.Id.Value, article.Language, span, secret, made);
    }

    internal static PassageRecord Describe(PassageText text, string articleId, string language, TextSpan span, ReadOnlySpan<byte> secret, DateOnly made)
    {
        span = Snap(text.Text, text.Key.Widen(Snap(text.Text, span)));
        var key = text.Key.ToKey(span);
        if (key.IsEmpty)
        {
            throw new ArgumentException("A passage needs words.", nameof(span));
        }

        var words = span.In(text.Text);
        var folded = key.In(text.Key.Value);
        var places = text.Key.All(folded);
        var before = text.Text[Cut(text.Text, Math.Max(0, span.Start - ContextLength))..span.Start];
        var after = text.Text[span.End..Cut(text.Text, Math.Min(text.Text.Length, span.End + ContextLength))];
        return new PassageRecord
        {
            Id = PassageId.Of(secret, articleId, language, folded, MatchKey.Fold(before), MatchKey.Fold(after), Twin(text.Key.Value, places, key)),
            ArticleId = articleId,
            Language = language,
            Quote = words.Length <= WholeLength ? words : words[..Cut(words, EndLength)],
            Tail = words.Length <= WholeLength ? "" : words[Cut(words, words.Length - EndLength)..],
            KeyHash = HashOf(folded),
            Before = before,
            After = after,
            Start = span.Start,
            End = span.End,
            Block = text.BlockAt(span.Start),
            Sentence = SentenceAround(text, span),
            Occurrence = places.IndexOf(key.Start) + 1,
            Occurrences = places.Length,
            Revision = text.Revision,
            Made = made,
        };
    }

    internal static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    /// <summary>Trims white space and takes in whole grapheme clusters, so that no mark or surrogate is cut from its letter.</summary>
    internal static TextSpan Snap(string text, TextSpan span)
    {
        var start = Math.Clamp(span.Start, 0, text.Length);
        var end = Math.Clamp(span.End, start, text.Length);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end > start ? new TextSpan(ClusterStart(text, start), ClusterStart(text, end) is var e && e == end ? end : e + StringInfo.GetNextTextElementLength(text, e)) : new TextSpan(start, start);
    }

    /// <summary>The start of the grapheme cluster the position lies in; clusters are read from the nearest white space before it.</summary>
    private static int ClusterStart(string text, int position)
    {
        if (position <= 0 || position >= text.Length)
        {
            return position;
        }

        var at = position;
        while (at > 0 && position - at < 64 && !(char.IsAsciiLetterOrDigit(text[at]) || char.IsWhiteSpace(text[at])))
        {
            at--;
        }

        while (at < position)
        {
            var next = at + StringInfo.GetNextTextElementLength(text, at);
            if (next > position)
            {
                return at;
            }

            at = next;
        }

        return at;
    }

    private static int Cut(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;

    /// <summary>Tells apart places that share words and context, as a repeated line does; empty for the usual passage.</summary>
    private static string Twin(string key, IReadOnlyList<int> places, TextSpan at)
    {
        string Around(int start) => key[Math.Max(0, start - ContextLength)..start] + '\n' + key[(start + at.Length)..Math.Min(key.Length, start + at.Length + ContextLength)];
        if (places.Count < 2)
        {
            return "";
        }

        var own = Around(at.Start);
        var earlier = places.Count(place => place < at.Start && Around(place) == own);
        return earlier == 0 ? "" : earlier.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>From the sentence end before to the one behind, within the blocks the passage touches; at most 600 code units.</summary>
    private static string SentenceAround(PassageText text, TextSpan span)
    {
        if (text.Blocks.IsEmpty)
        {
            return span.In(text.Text);
        }

        var from = Math.Max(text.Blocks[text.BlockAt(span.Start)].Start, span.Start - EndLength);
        var to = Math.Min(text.Blocks[text.BlockAt(span.End - 1)].End, span.End + EndLength);
        var start = span.Start;
        while (start > from && !EndsSentence(text.Text, start))
        {
            start--;
        }

        var end = span.End;
        while (end < to && !EndsSentence(text.Text, end))
        {
            end++;
        }

        var sentence = text.Text[Math.Min(start, span.Start)..Math.Max(end, span.End)].Trim();
        return sentence.Length <= 2 * EndLength ? sentence : sentence[..Cut(sentence, 2 * EndLength)];
    }

    private static bool EndsSentence(string text, int at) =>
        at > 1 && (text[at - 1] is '。' or '！' or '？' || (at < text.Length && char.IsWhiteSpace(text[at]) && text[at - 1] is '.' or '!' or '?' or '؟' or '।'));
}
