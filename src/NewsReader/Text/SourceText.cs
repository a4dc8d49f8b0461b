using System.Collections.Immutable;

namespace NewsReader.Text;

/// <summary>A file's bytes decoded, with what was learnt on the way.</summary>
/// <param name="Text">The decoded characters, without a byte-order mark; all source offsets count its UTF-16 code units.</param>
/// <param name="Encoding">The web name of the encoding it was decoded with.</param>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of the bytes.</param>
/// <param name="Warnings">Doubts about the decoding, in words a person can act on.</param>
public sealed record SourceText(string Text, string Encoding, string Sha256, ImmutableArray<string> Warnings);
