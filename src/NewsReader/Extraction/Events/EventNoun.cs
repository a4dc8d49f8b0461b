namespace NewsReader.Extraction.Events;

/// <summary>What a noun for an occasion tells.</summary>
/// <param name="Kind">One of <see cref="ArticleEvent"/>'s kinds.</param>
/// <param name="Weight">How much it counts among several occasions of an article.</param>
/// <param name="AlsoVerb">Whether the word is a verb as well and needs a sign that it is a noun.</param>
internal sealed record EventNoun(string Kind, double Weight, bool AlsoVerb);
