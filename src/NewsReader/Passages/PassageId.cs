using System.Security.Cryptography;
using System.Text;

namespace NewsReader.Passages;

/// <summary>Makes the id of a passage: the same selection gives the same id, and none can be made up without the server's key.</summary>
public static class PassageId
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>Ten characters of Crockford's base 32 from a keyed SHA-256 over the parts.</summary>
    /// <param name="secret">The server's key.</param>
    /// <param name="parts">What makes the passage this one; their order and number matter.</param>
    public static string Of(ReadOnlySpan<byte> secret, params ReadOnlySpan<string> parts)
    {
        var message = new StringBuilder();
        foreach (var part in parts)
        {
            message.Append(part.Length).Append(':').Append(part);
        }

        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(message.ToString()), hash);
        var bits = BitConverter.IsLittleEndian ? System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(hash) : BitConverter.ToUInt64(hash);
        Span<char> id = stackalloc char[10];
        for (var i = 0; i < id.Length; i++)
        {
            id[i] = Alphabet[(int)(bits >> (59 - 5 * i)) & 31];
        }

        return new string(id);
    }

    /// <summary>An id as a person may have typed it, in the form it was made in; <c>null</c> for what cannot be one.</summary>
    public static string? Parse(string? typed)
    {
        if (typed is not { Length: 10 })
        {
            return null;
        }

        Span<char> id = stackalloc char[10];
        for (var i = 0; i < id.Length; i++)
        {
            id[i] = char.ToLowerInvariant(typed[i]) switch { 'o' => '0', 'i' or 'l' => '1', var c => c };
            if (!Alphabet.Contains(id[i], StringComparison.Ordinal))
            {
                return null;
            }
        }

        return new string(id);
    }
}
