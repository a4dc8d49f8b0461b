using NewsReader.Text;

namespace NewsReader.Articles;

/// <summary>The line before the first sentence that says where, and often when and for whom, a report was written.</summary>
/// <param name="Place">As printed, for example <c>MOSCOW</c>.</param>
/// <param name="Agency">As printed, for example <c>AA</c>.</param>
/// <param name="Month">1 to 12 where it gives a month.</param>
/// <param name="Day">1 to 31 where it gives a day.</param>
/// <param name="Source">Where it stands in the decoded source; it is not part of the article's text.</param>
public sealed record Dateline(string Place, string? Agency, int? Month, int? Day, TextSpan Source);
