using System.Collections.Immutable;
using NewsReader.Text.Analysis;

namespace NewsReader.Index.Matching;

/// <summary>A list of documents that one word of a query asks for.</summary>
/// <param name="Weight">What finding it is worth, beside the word as typed.</param>
/// <param name="Languages">By language number: whether it counts in articles of that language; <c>null</c> where it counts in all.</param>
internal sealed record WordSource(WordField Field, string Term, float Weight, bool[]? Languages)
{
    private const float Inflected = 0.6f;
    private const float Named = 0.5f;

    /// <summary>Every inflection of a word that the languages know; in quotes also the speaker's name as it is.</summary>
    /// <remarks>A stem stands in the index only where it differs from the word. So a word that is its own stem is looked for as it is, but only
    /// in languages in which it is.</remarks>
    public static List<WordSource> Of(string form, WordField field, ImmutableArray<string> languages)
    {
        var sources = new List<WordSource>();
        var plain = new Dictionary<string, bool[]>(StringComparer.Ordinal);
        for (var i = 0; i < languages.Length; i++)
        {
            var stem = Stemmer.Stem(form, languages[i]);
            if (languages[i].Length > 0)
            {
                sources.Add(new WordSource(field, Matching.Term.Inflected(stem, languages[i]), Inflected, null));
            }

            if (Stemmer.Stem(stem, languages[i]) == stem)
            {
                (plain.TryGetValue(stem, out var known) ? known : plain[stem] = new bool[languages.Length])[i] = true;
            }

            // Inflected as typed: among those of its stem already, but worth more.
            if (stem != form)
            {
                (plain.TryGetValue(form, out var known) ? known : plain[form] = new bool[languages.Length])[i] = true;
            }
        }

        sources.AddRange(plain.Select(p => new WordSource(field, p.Key, p.Key == form ? 1 : Inflected, p.Value.All(l => l) ? null : p.Value)));
        return field == WordField.Said ? [.. sources, new WordSource(WordField.Speaker, form, Named, null)] : sources;
    }
}
