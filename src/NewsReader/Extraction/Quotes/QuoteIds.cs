using System.Globalization;
using System.Text;

namespace NewsReader.Extraction.Quotes;

/// <summary>Names quotes by their words: eight letters of a hash, numbered where an article has the same words twice.</summary>
internal sealed class QuoteIds
{
    private readonly Dictionary<string, int> _used = [];

    public string Of(string text)
    {
        var id = StableHash.Of(Plain(text), 8);
        _used[id] = _used.GetValueOrDefault(id) + 1;
        return _used[id] == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{_used[id]}");
    }

    /// <summary>Letters and digits in lower case, so that typography does not change the name.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                plain.Append(char.ToLowerInvariant(c));
            }
        }

        return plain.ToString();
    }
}
