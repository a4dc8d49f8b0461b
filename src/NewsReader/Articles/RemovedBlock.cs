using NewsReader.Text;

namespace NewsReader.Articles;

/// <summary>Text that stood in the file and is not part of the article.</summary>
/// <param name="Source">Where it stands in the decoded source.</param>
/// <param name="At">The offset in the article's text where it stood.</param>
/// <param name="Text">Its words.</param>
/// <param name="Reason">Why it was taken out, in two or three words a reader understands.</param>
public sealed record RemovedBlock(TextSpan Source, int At, string Text, string Reason);
