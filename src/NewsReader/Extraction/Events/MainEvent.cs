using NewsReader.Articles;

namespace NewsReader.Extraction.Events;

/// <summary>The occasion most of an article's words were said at.</summary>
/// <param name="Mention">The mention that names it best.</param>
/// <param name="Mentions">All that were found of it, in reading order.</param>
/// <param name="Probability">How sure it is that the article reports from there, 0 to 1.</param>
internal sealed record MainEvent(EventMention Mention, IReadOnlyList<EventMention> Mentions, double Probability)
{
    /// <summary>Whether it is plainly the one; otherwise it only tells where the words may have been said.</summary>
    public bool IsPlain => Probability >= OccasionSigns.LeastProbability;

    /// <summary>Every occasion the article mentions.</summary>
    public IReadOnlyList<EventMention> Around { get; init; } = [];

    /// <summary>The event in the article's words.</summary>
    public ArticleEvent Of(Article article, SaidOn? saidOn)
    {
        var named = Mention.Unnamed ? Mentions.FirstOrDefault(m => !m.Unnamed) ?? Mention : Mention;
        var name = named.Span.In(article.Text);
        return new ArticleEvent(StableHash.Of($"{article.Id}/{name}", 10), name, Mention.Noun.Kind, saidOn?.Value, article.EvidenceAt(named.Span, "occasion of most of the words", Math.Round(Probability, 2)));
    }
}
