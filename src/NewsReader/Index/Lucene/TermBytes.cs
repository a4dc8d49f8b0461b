using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using Attribute = Lucene.Net.Util.Attribute;

namespace NewsReader.Index.Lucene;

/// <summary>A token's term that is already encoded.</summary>
internal sealed class TermBytes : Attribute, ITermToBytesRefAttribute
{
    public BytesRef BytesRef { get; } = new();

    public void Set(byte[] bytes)
    {
        BytesRef.Bytes = bytes;
        BytesRef.Offset = 0;
        BytesRef.Length = bytes.Length;
    }

    public void FillBytesRef()
    {
        // The bytes are set with every token.
    }

    public override void Clear() => Set([]);

    public override void CopyTo(IAttribute target) => ((TermBytes)target).Set(BytesRef.Bytes);
}
