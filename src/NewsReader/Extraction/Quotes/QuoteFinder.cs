using System.Collections.Immutable;
using NewsReader.Extraction.Speakers;
using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Quotes;

/// <summary>Finds the quotes of an article: statements, what continues them, and whose they are.</summary>
internal static class QuoteFinder
{
    public static List<FoundQuote> Find(Reading reading, SpeakerResolver resolver)
    {
        var statements = Statements(reading, resolver.People);
        Continuations.Join(reading, statements);
        FollowingWordsFinder.Find(reading, statements);
        var kept = StatementChooser.Choose(statements);
        var ids = new QuoteIds();
        var quotes = new List<FoundQuote>(kept.Count);
        foreach (var statement in kept)
        {
            if (Make(reading, resolver, statement, ids) is { } quote)
            {
                quotes.Add(quote);
            }
        }

        return quotes;
    }

    /// <summary>The reports of each sentence, before quotes that go on are joined.</summary>
    private static List<Statement> Statements(Reading reading, People people)
    {
        var statements = new List<Statement>();
        var eastAsian = new EastAsianFinder(reading.Text);
        var quotedWords = new QuotedWordsFinder(reading);
        var spokenWords = new SpokenWordsFinder(reading);
        TranscriptFinder.FindTurns(reading, people, statements);
        var spoken = statements.Select(s => reading.Sentences[s.Sentence].Block).ToHashSet();
        foreach (var sentence in reading.Sentences)
        {
            if (spoken.Contains(sentence.Block))
            {
                continue;
            }

            var first = statements.Count;
            if (EastAsianFinder.Reads(reading.Article.Language))
            {
                eastAsian.Find(sentence, statements);
                continue;
            }

            StatementFinder.Find(sentence, statements);
            AccordingFinder.Find(sentence, statements);
            RelayFinder.Find(reading.Text, sentence, statements, first);
            if (statements.Count == first)
            {
                TranscriptFinder.Find(sentence, statements);
            }

            if (statements.Count == first)
            {
                ColonFinder.Find(sentence, statements);
            }

            spokenWords.Find(sentence, statements, first);
            quotedWords.Find(sentence, statements, first);
        }

        LookingBackFinder.Find(reading, statements);
        return statements;
    }

    private static FoundQuote? Make(Reading reading, SpeakerResolver resolver, Statement statement, QuoteIds ids)
    {
        var quoted = new List<TextSpan>();
        var parts = new List<TextSpan>();
        var bare = false;
        foreach (var part in statement.Parts)
        {
            bare |= Read(reading, part, parts, quoted);
        }

        if (parts.Count == 0)
        {
            return null;
        }

        if (statement.IsVerbatim)
        {
            quoted = parts;
            bare = false;
        }

        var kind = quoted.Count == 0 ? QuoteKind.Indirect : bare ? QuoteKind.Mixed : QuoteKind.Direct;
        var source = statement.Given ?? SourceOf(reading, resolver, statement);
        var text = string.Join(' ', parts.Select(p => p.In(reading.Text)));
        var quote = new Quote
        {
            Id = ids.Of(text),
            Kind = kind,
            Span = new TextSpan(parts[0].Start, parts[^1].End),
            Parts = [.. parts],
            Quoted = [.. quoted],
            Text = text,
            Speaker = source?.Name,
            SpeakerMention = statement.Source,
            Cue = statement.CueSpan,
            Verb = statement.Cue is { Lemma.Length: > 0 } cue ? cue.Lemma : null,
            ReportedBy = statement.Relay is { } relay ? new Relay(relay.In(reading.Text), relay) : null,
            Confidence = Math.Round(statement.Confidence * (source?.Certainty ?? 0.8), 2),
            Rule = statement.Rule,
        };
        return new FoundQuote(quote, source, statement.Sentence);
    }

    private static Source? SourceOf(Reading reading, SpeakerResolver resolver, Statement statement)
    {
        var sentence = reading.Sentences[statement.SourceSentence ?? statement.Sentence];
        if (statement.Phrase is { } phrase)
        {
            return resolver.Resolve(sentence, phrase);
        }

        if (statement.AboutWhom)
        {
            return resolver.ResolveOnly(sentence, statement.Start);
        }

        // Spanish leaves out "él" and "ella": «No esperaremos», dijo.
        return reading.Article.Language == "es" && statement.CueSpan is { } cue && statement.Parts[0].End <= cue.Start ? resolver.ResolveLeftOut(sentence, cue.Start) : null;
    }

    /// <summary>Adds a part without the marks at its edges; answers whether words stand in it outside quotation marks.</summary>
    private static bool Read(Reading reading, TextSpan part, List<TextSpan> parts, List<TextSpan> quoted)
    {
        var at = part.Start;
        var bare = false;
        var first = quoted.Count;
        for (var i = FirstQuotation(reading.Quotations, part.Start); i < reading.Quotations.Length && reading.Quotations[i].Outer.Start < part.End; i++)
        {
            bare |= HasWords(reading.Text, at, reading.Quotations[i].Outer.Start);
            quoted.Add(reading.Quotations[i].Inner);
            at = reading.Quotations[i].Outer.End;
        }

        bare |= HasWords(reading.Text, at, part.End);
        if (bare || quoted.Count == first)
        {
            parts.Add(part);
        }
        else
        {
            parts.AddRange(quoted.Skip(first));
        }

        return bare;
    }

    private static int FirstQuotation(QuotedSpan[] quotations, int position)
    {
        int low = 0, high = quotations.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quotations[middle].Outer.End <= position) { low = middle + 1; } else { high = middle; }
        }

        return low;
    }

    private static bool HasWords(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
