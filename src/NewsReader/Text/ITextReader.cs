using NewsReader.Files;

namespace NewsReader.Text;

/// <summary>Reads one file format: finds the blocks of text, their place in the source, and what the file states about itself.</summary>
/// <remarks>Readers keep everything; deciding what is the article and what is debris is <c>Articles.Boilerplate</c>'s work.</remarks>
public interface ITextReader
{
    /// <summary>Whether this reader reads the format.</summary>
    bool Reads(FileFormat format);

    /// <summary>The articles of the source in order; one for most formats.</summary>
    IEnumerable<SourceDocument> Read(SourceText source);
}
