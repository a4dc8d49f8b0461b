using System.Security.Cryptography;
using System.Text;

namespace NewsReader.Extraction;

/// <summary>Short names from words, the same on every machine.</summary>
internal static class StableHash
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>The first letters of the SHA-256 of the words in Crockford's base 32; at most 32 of them.</summary>
    public static string Of(string words, int letters)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(words), hash);
        return string.Create(letters, hash.ToArray(), static (name, bytes) =>
        {
            for (var i = 0; i < name.Length; i++)
            {
                name[i] = Alphabet[bytes[i] & 31];
            }
        });
    }
}
