using System.Collections.Immutable;
using NewsReader.Search;

namespace NewsReader.Index.Matching;

/// <summary>Finds rows by the words of their articles or quotes: what an embedded engine is asked for.</summary>
internal interface IWordIndex
{
    /// <summary>The rows that match, ascending.</summary>
    /// <param name="words">Made of words, phrases and nearness in text or quotes only; something is always wanted, not only left out.</param>
    /// <param name="quotes">Whether quote rows are found, or article rows.</param>
    /// <param name="scored">Whether scores are wanted.</param>
    /// <param name="languages">Whose stemming rules apply to some article.</param>
    RowSet Match(QueryNode words, bool quotes, bool scored, ImmutableArray<string> languages);
}
