using System.Globalization;
using NewsReader.Index.Matching;

namespace NewsReader.Index.Results;

/// <summary>Writes a folded word as texts write it: an index knows <c>etat</c>, and a person reads <c>état</c>.</summary>
internal static class WrittenForm
{
    /// <param name="form">The word folded.</param>
    /// <param name="rows">Articles that hold it; the first is looked into.</param>
    /// <param name="engine">Where they are read.</param>
    /// <returns>In small letters; the folded word itself where the article holds it in its headline alone.</returns>
    public static string Of(string form, RowBits rows, IEngineReading engine)
    {
        if (First(rows) is not { } row)
        {
            return form;
        }

        var annotated = engine.Read(row);
        var words = ArticleWords.Of(annotated);
        return words.Said.Prepend(words.Body).SelectMany(w => w).FirstOrDefault(w => w.Form == form) is { Form: not null } word
            ? word.Span.In(annotated.Article.Text).ToLower(CultureInfo.InvariantCulture)
            : form;
    }

    private static int? First(RowBits rows)
    {
        var word = Array.FindIndex(rows.Words, bits => bits != 0);
        return word < 0 ? null : (word << 6) + System.Numerics.BitOperations.TrailingZeroCount(rows.Words[word]);
    }
}
