namespace NewsReader.Extraction.Events;

/// <summary>One occasion with all that an article calls it, while the main one is looked for.</summary>
internal sealed class Occasion(EventMention first)
{
    /// <summary>The mention that names it: the first, unless only hearers told of it and a noun did after.</summary>
    public EventMention First { get; private set; } = first;

    public List<EventMention> Mentions { get; } = [first];

    public int Place(EventTieFinder ties) => ties.PlaceOf(First.Sentence);

    /// <summary>The same with one more mention.</summary>
    public Occasion With(EventMention mention)
    {
        Mentions.Add(mention);
        First = First.Unnamed && !mention.Unnamed ? mention : First;
        return this;
    }

    /// <summary>Whether a mention of the same sentence tells of this one too: "told the audience |at his fundraiser|".</summary>
    public bool IsMeantBy(EventMention mention) =>
        !First.Elsewhere && !mention.Elsewhere && !First.Noun.Personal && !mention.Noun.Personal && (First.Unnamed || mention.Unnamed);

    /// <summary>Whether words are said to have been said there.</summary>
    public bool Spoken { get; set; }

    /// <summary>Whether the first sentences only name it, and nothing is said to have been said there.</summary>
    public bool IsOnlyNamed { get; init; }
}
