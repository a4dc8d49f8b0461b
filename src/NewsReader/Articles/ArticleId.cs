using System.Security.Cryptography;
using System.Text;

namespace NewsReader.Articles;

/// <summary>Names an article for good: ten characters of Crockford's base 32, safe in a URL.</summary>
public readonly record struct ArticleId(string Value)
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 10;

    /// <summary>The name of the article at a path: the first fifty bits of the SHA-256 of path and record.</summary>
    /// <param name="path">Relative to the archive folder, with forward slashes.</param>
    /// <param name="recordId">The record within the file, where a file holds many articles.</param>
    public static ArticleId Of(string path, string? recordId = null)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(recordId is null ? path : path + "\n" + recordId));
        return new ArticleId(string.Create(Length, hash, static (letters, hash) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                var bit = i * 5;
                var pair = (hash[bit / 8] << 8) | hash[(bit / 8) + 1];
                letters[i] = Alphabet[(pair >> (11 - (bit % 8))) & 31];
            }
        }));
    }

    /// <summary>Whether these are all the letters of an id, so that it is not for a lost one that nothing bears it.</summary>
    public static bool IsWhole(string value) => value.Length == Length && value.All(Alphabet.Contains);

    public override string ToString() => Value;
}
