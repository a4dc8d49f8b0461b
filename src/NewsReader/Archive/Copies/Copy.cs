using NewsReader.Articles;

namespace NewsReader.Archive.Copies;

/// <summary>One article of a group of copies.</summary>
/// <param name="Article">Its id.</param>
/// <param name="Outlet">Where it appeared; <c>null</c> where not stated.</param>
/// <param name="Published">When, as far as known.</param>
/// <param name="Kind">How it stands to the first appearance.</param>
public sealed record Copy(ArticleId Article, string? Outlet, PartialDate? Published, CopyKind Kind);
