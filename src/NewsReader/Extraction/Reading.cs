using NewsReader.Articles;
using NewsReader.Extraction.Quotes;
using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction;

/// <summary>An article read once: its tokens, its quotations and its sentences, in which a quotation is one unit.</summary>
internal sealed class Reading
{
    /// <summary>Units; what runs on without an end is cut there, which keeps the work linear in the article's length.</summary>
    private const int LongestSentence = 300;

    private Reading(Article article, Token[] tokens, QuotedSpan[] quotations, Sentence[] sentences) =>
        (Article, Tokens, Quotations, Sentences) = (article, tokens, quotations, sentences);

    public Article Article { get; }

    public string Text => Article.Text;

    public Token[] Tokens { get; }

    /// <summary>The outermost quotations, ascending.</summary>
    public QuotedSpan[] Quotations { get; }

    public Sentence[] Sentences { get; }

    /// <summary>The paragraphs of a conversation printed as it was held; none where the article is no such thing.</summary>
    public List<TranscriptTurn> Turns => field ??= TranscriptTurns.Find(this);

    public static Reading Of(Article article)
    {
        var lexicon = Lexicon.For(article.Language);
        var tokens = new List<Token>(article.Text.Length / 5);
        var quotations = new List<QuotedSpan>();
        var sentences = new List<Sentence>();
        var units = new List<Unit>(64);
        for (var b = 0; b < article.Blocks.Length; b++)
        {
            var block = article.Blocks[b];
            var firstToken = tokens.Count;
            var firstQuotation = quotations.Count;
            QuotationMarkFinder.Find(article.Text, block.Span, quotations);
            TitleMarks.Remove(article.Text, quotations, firstQuotation);
            InsertedCues.Split(article.Text, lexicon, quotations, firstQuotation);
            Tokenizer.Read(article.Text, block.Span, lexicon, tokens);
            AddSentences(article, b, tokens, firstToken, quotations, firstQuotation, sentences, units);
        }

        return new Reading(article, [.. tokens], [.. quotations], [.. sentences]);
    }

    private static void AddSentences(Article article, int block, List<Token> tokens, int token, List<QuotedSpan> quotations, int quotation, List<Sentence> sentences, List<Unit> units)
    {
        TextSpan? pending = null;
        foreach (var piece in NewsReader.Text.Sentences.Split(article.Text, article.Blocks[block].Span))
        {
            var span = pending is { } p ? TextSpan.Cover(p, piece) : piece;
            while (quotation < quotations.Count && quotations[quotation].Outer.End <= span.End)
            {
                quotation++;
            }

            if ((quotation < quotations.Count && quotations[quotation].Outer.Start < span.End) || AttributionFollows(article.Text, span, tokens, quotations, quotation))
            {
                // It ends inside a quotation, or the quotation's own end is taken for its end ("“Why?” she asked."): it goes on.
                pending = span;
                continue;
            }

            pending = null;
            token = Add(article.Text, block, span, tokens, token, quotations, sentences, units);
        }

        if (pending is { } rest)
        {
            Add(article.Text, block, rest, tokens, token, quotations, sentences, units);
        }
    }

    /// <summary>Whether a quotation ends the sentence with a question or exclamation mark and the next few words report it.</summary>
    private static bool AttributionFollows(string text, TextSpan sentence, List<Token> tokens, List<QuotedSpan> quotations, int next)
    {
        const int Words = 7;
        if (next == 0 || quotations[next - 1].Outer.End != sentence.End || quotations[next - 1].Inner.Start >= quotations[next - 1].Inner.End || text[quotations[next - 1].Inner.End - 1] is not ('?' or '!' or '…' or '-' or '—'))
        {
            return false;
        }

        var first = FirstFrom(tokens, sentence.End);
        for (var i = first; i < Math.Min(tokens.Count, first + Words) && tokens[i].Kind != TokenKind.QuotationMark && !tokens[i].IsMark('.'); i++)
        {
            if (tokens[i].Word.Cue is { } cue && cue.Takes(CueUse.Direct) && !tokens[i].Capital && (tokens[i].Word.Form & (CueForm.Past | CueForm.ThirdPerson)) != 0)
            {
                return i > first || !tokens[i].Capital;
            }
        }

        return false;
    }

    private static int FirstFrom(List<Token> tokens, int position)
    {
        int low = 0, high = tokens.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Span.Start < position) { low = middle + 1; } else { high = middle; }
        }

        return low;
    }

    private static bool Pauses(string text, QuotedSpan quotation) => quotation.Inner.Length > 0 && text[quotation.Inner.End - 1] is ',' or '.' or '?' or '!' or '…' or ';' or '—';

    private static int Add(string text, int block, TextSpan span, List<Token> tokens, int token, List<QuotedSpan> quotations, List<Sentence> sentences, List<Unit> units)
    {
        units.Clear();
        var quotation = FirstEndingAfter(quotations, span.Start);
        while (token < tokens.Count && tokens[token].Span.Start < span.End)
        {
            if (units.Count == LongestSentence)
            {
                sentences.Add(new Sentence(block, sentences.Count, TextSpan.Cover(units[0].Span, units[^1].Span), [.. units]));
                units.Clear();
            }

            if (quotation < quotations.Count && tokens[token].Span.Start >= quotations[quotation].Outer.Start)
            {
                var first = token;
                while (token < tokens.Count && tokens[token].Span.Start < quotations[quotation].Outer.End)
                {
                    token++;
                }

                units.Add(new Unit(quotations[quotation].Outer, first, token, quotation, tokens[first], Pauses(text, quotations[quotation])));
                quotation++;
                continue;
            }

            units.Add(new Unit(tokens[token].Span, token, token + 1, -1, tokens[token], false));
            token++;
        }

        if (units.Count > 0)
        {
            sentences.Add(new Sentence(block, sentences.Count, TextSpan.Cover(units[0].Span, units[^1].Span), [.. units]));
        }

        return token;
    }

    private static int FirstEndingAfter(List<QuotedSpan> quotations, int position)
    {
        int low = 0, high = quotations.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quotations[middle].Outer.End <= position) { low = middle + 1; } else { high = middle; }
        }

        return low;
    }
}
