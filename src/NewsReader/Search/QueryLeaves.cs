using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using NewsReader.Text;
using NewsReader.Text.Analysis;

namespace NewsReader.Search;

/// <summary>Reads single words, phrases and dates of a query with the analysis that texts are indexed with.</summary>
internal sealed class QueryLeaves(string text, List<QueryError> errors)
{
    public const string DateForms = "date: wants 2019, 2019-03, 2019-03-05 or a range such as 2019-03..2019-05; it was left out.";

    private const int ShortestPrefix = 2;

    private static readonly SearchValues<char> DistanceMarks = SearchValues.Create("0123456789.,");

    public QueryNode? Phrase(QueryToken token, QueryField field)
    {
        var words = Words.Of(text, token.Content);
        if (words.Count == 0 && token.Span.End > token.Content.End)
        {
            Complain(token, "There is no word between these quotation marks; they were left out.");
        }

        return Adjacent(field, words, token.Span, prefix: false, typedAsPhrase: true);
    }

    public QueryNode? Date(QueryToken token)
    {
        if (DateRange.Parse(token.Content.In(text)) is { } range)
        {
            return new DateNode(range, token.Span);
        }

        Complain(token, DateForms);
        return null;
    }

    public QueryNode? Word(QueryToken token, QueryField field)
    {
        var typed = token.Content.In(text);
        var bare = typed.AsSpan().TrimEnd(".,;:!?…'’");
        var words = Words.Of(text, token.Content);
        if (words.Count == 0)
        {
            if (typed.AsSpan().ContainsAny('*', '~') || typed.EnumerateRunes().Any(IsSymbol))
            {
                Complain(token, "There is no word here; it was left out.");
            }

            return null;
        }

        if (bare[0] == '~')
        {
            Complain(token, "A ~ ends one word; for words near each other write peace NEAR/5 talks. It was left out.");
            return null;
        }

        NoteMisunderstandings(token, typed, bare);
        if (bare[^1] == '*')
        {
            return Prefix(token, field, words);
        }

        var tilde = bare.LastIndexOf('~');
        return tilde > 0 && bare[(tilde + 1)..].IndexOfAnyExcept(DistanceMarks) < 0 ? Fuzzy(token, field, bare[(tilde + 1)..]) : Adjacent(field, words, token.Span, prefix: false, typedAsPhrase: false);
    }

    /// <summary>What means something elsewhere and nothing here is said, and its words are searched for.</summary>
    private void NoteMisunderstandings(QueryToken token, string typed, ReadOnlySpan<char> bare)
    {
        if (bare.TrimEnd('*').Contains('*'))
        {
            Complain(token, "A * stands behind a word’s beginning, as in minist*; elsewhere it stands for nothing.");
        }
        else if (bare.IndexOf('?') is > 0 and var at && char.IsLetter(bare[at - 1]) && char.IsLetter(bare[at + 1]) && !bare.Contains('/'))
        {
            Complain(token, "A ? stands for no letter; write the word’s beginning and a *, as in minist*.");
        }

        var colon = typed.IndexOf(':', StringComparison.Ordinal);
        var next = token.Span.Start + colon + 1;
        if (colon > 1 && typed.AsSpan(0, colon).IndexOfAnyExceptInRange('A', 'z') < 0 && next < text.Length && (char.IsLetter(text[next]) || QueryTokens.OpensPhrase(text[next])))
        {
            Complain(token, "{0} is no field, so it was searched for as a word. Fields are date:, event:, outlet:, said:, speaker:, venue:, verb:.", typed[..(colon + 1)]);
        }
    }

    private QueryNode? Prefix(QueryToken token, QueryField field, List<Word> words)
    {
        if (words is [{ Form: var only }] && only.Length < ShortestPrefix && !Unspaced(words[0]))
        {
            Complain(token, "At least two letters must stand before the *; this was left out.");
            return null;
        }

        return Adjacent(field, words, token.Span, prefix: true, typedAsPhrase: false);
    }

    private QueryNode? Fuzzy(QueryToken token, QueryField field, ReadOnlySpan<char> distance)
    {
        var words = Words.Of(text, new TextSpan(token.Content.Start, token.Content.Start + token.Content.In(text).LastIndexOf('~')));
        if (words is not [{ Form: var form }] || distance is not ("" or "1" or "2"))
        {
            Complain(token, "A ~ ends one word, and 1 or 2 may follow it; the word was searched for as it stands.");
            return Adjacent(field, words, token.Span, prefix: false, typedAsPhrase: false);
        }

        return new FuzzyNode(field, form, distance.Length > 0 ? distance[0] - '0' : form.Length < 6 ? 1 : 2, token.Span);
    }

    private void Complain(QueryToken token, string wording, string value = "") => errors.Add(new QueryError(token.Span, wording, value));

    /// <summary>Emoji and currencies; punctuation and signs between words are passed over without a word.</summary>
    private static bool IsSymbol(System.Text.Rune rune) => System.Text.Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.CurrencySymbol;

    /// <summary>What was typed in one piece, or between quotation marks, stands in one piece in the text.</summary>
    private QueryNode? Adjacent(QueryField field, List<Word> words, TextSpan span, bool prefix, bool typedAsPhrase)
    {
        if (words.Count == 0)
        {
            return null;
        }

        // A run of a script without spaces ends in its last character alone: the pairs before it say the same, and the run may go on in the text.
        if (words.Count > 1 && Unspaced(words[^1]) && words[^2].Span.End == words[^1].Span.End)
        {
            words.RemoveAt(words.Count - 1);
            prefix = false;
        }
        else if (Unspaced(words[^1]))
        {
            prefix = true;
        }

        ImmutableArray<string> forms = [.. words.Select(w => w.Form)];
        return forms.Length == 1 && !prefix && !typedAsPhrase ? new WordNode(field, forms[0], span) : new PhraseNode(field, forms, prefix, span);
    }

    private bool Unspaced(Word word) => System.Text.Rune.TryGetRuneAt(text, word.Span.Start, out var rune) && Script.IsUnspaced(rune);
}
