using NewsReader.Archive.Copies;

namespace NewsReader.Web.Components.Pages.Search;

/// <summary>A copy below the result that stands for it.</summary>
/// <param name="Copy">The copy.</param>
/// <param name="At">Its own place among the results, from 1; <c>null</c> where it is none of them.</param>
/// <param name="Quote">The quote it has the words in; <c>null</c> where the whole text is a copy.</param>
public sealed record FoldedCopy(Copy Copy, int? At, string? Quote = null);
