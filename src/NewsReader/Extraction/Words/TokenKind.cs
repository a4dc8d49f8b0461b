namespace NewsReader.Extraction.Words;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    Word,
    Number,
    Possessive,
    QuotationMark,
    Punctuation,
}
