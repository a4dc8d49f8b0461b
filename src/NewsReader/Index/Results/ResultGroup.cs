namespace NewsReader.Index.Results;

/// <summary>A speaker or an event among the results.</summary>
/// <param name="Number">The value's number.</param>
/// <param name="Label">What a person reads.</param>
/// <param name="Articles">Articles among the results.</param>
/// <param name="Quotes">Quotes among the results.</param>
/// <param name="Newest">Row of the article to show: the newest, or the oldest where the oldest come first.</param>
/// <param name="Row">Row of the article or quote it was found by.</param>
internal sealed record ResultGroup(int Number, string Label, int Articles, int Quotes, int Newest, int Row);
