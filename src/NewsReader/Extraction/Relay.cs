using NewsReader.Text;

namespace NewsReader.Extraction;

/// <summary>An agency or outlet that passed the words on without having said them.</summary>
public sealed record Relay(string Name, TextSpan Span);
