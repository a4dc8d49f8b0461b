using NewsReader.Articles;

namespace NewsReader.Extraction;

/// <summary>When something was said.</summary>
/// <param name="Value">The date with its precision; <c>null</c> where nothing anchors it.</param>
/// <param name="Weekday">English name of the weekday where the text gives one.</param>
/// <param name="Evidence">The words that say so.</param>
public sealed record SaidOn(PartialDate? Value, string? Weekday, Evidence Evidence);
