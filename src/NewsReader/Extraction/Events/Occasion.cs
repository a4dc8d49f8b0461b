namespace NewsReader.Extraction.Events;

/// <summary>One occasion with all that an article calls it, while the main one is looked for.</summary>
internal sealed class Occasion(EventMention first)
{
    public EventMention First { get; } = first;

    public List<EventMention> Mentions { get; } = [first];

    public int Place(EventTieFinder ties) => ties.PlaceOf(First.Sentence);

    /// <summary>The same with one more mention.</summary>
    public Occasion With(EventMention mention)
    {
        Mentions.Add(mention);
        return this;
    }

    /// <summary>Whether words are said to have been said there.</summary>
    public bool Spoken { get; set; }
}
