using NewsReader.Text;

namespace NewsReader.Tests.Passages;

/// <summary>What an edit made of a text, and where that left a passage of it.</summary>
/// <param name="Name">The kind of edit.</param>
/// <param name="Was">The text before.</param>
/// <param name="Passage">Where the passage stood in it.</param>
/// <param name="Now">The text after.</param>
/// <param name="Truth">Where it stands now; <c>null</c> where the edit took it out.</param>
internal sealed record TextEdit(string Name, string Was, TextSpan Passage, string Now, TextSpan? Truth);
