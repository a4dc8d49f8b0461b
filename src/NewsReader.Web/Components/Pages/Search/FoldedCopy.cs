using NewsReader.Archive.Copies;

namespace NewsReader.Web.Components.Pages.Search;

/// <summary>A copy below the result that stands for it.</summary>
/// <param name="Copy">The copy.</param>
/// <param name="At">Its own place among the results of this page, from 1; <c>null</c> where it is none of them.</param>
public sealed record FoldedCopy(Copy Copy, int? At);
