using System.Collections.Immutable;

namespace NewsReader.Index;

/// <summary>A facet's value as one article states it.</summary>
/// <param name="Value">What a filter says.</param>
/// <param name="Label">What a person reads.</param>
/// <param name="Aliases">Other names it can be searched by.</param>
public sealed record FieldValue(string Value, string Label, ImmutableArray<string> Aliases);
