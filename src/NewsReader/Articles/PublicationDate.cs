namespace NewsReader.Articles;

/// <summary>When the article appeared, as far as it can be known.</summary>
/// <param name="Value">The date with its precision; <c>null</c> where only a lower bound follows.</param>
/// <param name="NotBefore">The latest day the text is known to look back on.</param>
/// <param name="Evidence">What says so.</param>
public sealed record PublicationDate(PartialDate? Value, PartialDate? NotBefore, Evidence Evidence);
