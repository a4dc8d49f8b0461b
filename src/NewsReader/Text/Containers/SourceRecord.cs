using System.Collections.Immutable;

namespace NewsReader.Text.Containers;

/// <summary>A text taken out of whatever it was packed in: a file, an entry of an archive, a page of a web archive, a message.</summary>
/// <param name="Id">Names it within its file; <c>null</c> where the file is the record.</param>
/// <param name="Name">Its own name, whose ending may tell Markdown from plain text.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Charset">What its wrapping says about its encoding.</param>
/// <param name="Fields">What its wrapping states about it.</param>
/// <param name="Skipped">Why it could not be unpacked.</param>
internal sealed record SourceRecord(string? Id, string Name, ReadOnlyMemory<byte> Bytes, string? Charset, ImmutableArray<SourceField> Fields, string? Skipped = null)
{
    /// <summary>Begins what is said of a record whose packing breaks off: at which byte of it, and its name, follow.</summary>
    public const string BrokenOff = "the packing breaks off, and the text with it, at byte ";

    /// <summary>What is odd about it, though it can be read.</summary>
    public string? Warning { get; init; }

    public static SourceRecord Unreadable(string? id, string name, string reason) => new(id, name, default, null, [], reason);

    /// <summary>Names a record inside this one.</summary>
    public string Within(string id) => Id is null ? id : Id + "!" + id;
}
