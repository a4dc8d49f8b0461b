namespace NewsReader.Index.Sqlite;

/// <summary>Articles whose lists of words stand together: those of one write, or of several joined since.</summary>
/// <param name="Level">How often it was joined.</param>
internal sealed record SqliteBatch(long Id, int Level, int FirstRow, int EndRow, int FirstQuote, int EndQuote);
