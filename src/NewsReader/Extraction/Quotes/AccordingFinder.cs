using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Quotes;

/// <summary>Finds reports that name their source with "according to".</summary>
internal static class AccordingFinder
{
    public static readonly Cue AccordingTo = new("according to", CueUse.Clause);

    /// <summary>Whether words that lead to a source stand at the unit: "according to", "selon", "según", "laut", "по словам".</summary>
    public static bool At(Unit[] units, int i) => LengthAt(units, i) > 0;

    private static int LengthAt(Unit[] units, int i)
    {
        if (!units[i].IsWord)
        {
            return 0;
        }

        var next = i + 1 < units.Length && units[i + 1].IsWord ? units[i + 1].Token.Word.Text : "";
        if (units[i].Token.Word.Text is "как" or "como" && i + 1 < units.Length && units[i + 1].IsWord && units[i + 1].Token.Word.Cue is not null)
        {
            // "Как заметил Странд, …", "Como dijo Berg, …": verb and source are turned.
            return 2;
        }

        return units[i].Token.Word.Text switch
        {
            "according" when next == "to" => 2,
            "selon" or "según" or "laut" or "d'après" or "согласно" => 1,
            "so" when units[i].Token.Word.Classes == WordClass.None && i > 0 && (units[i - 1].IsMark(',') || units[i - 1].IsQuotation) => 1,
            "nach" when next is "angaben" or "worten" or "aussage" or "aussagen" or "ansicht" or "auskunft" => 2,
            "in" when next == "the" && i + 3 < units.Length && units[i + 2].IsWord && units[i + 2].Token.Word.Text is "words" or "view" or "opinion" && units[i + 3].IsWord && units[i + 3].Token.Word.Text == "of" => 4,
            "de" when next == "acuerdo" && i + 2 < units.Length && units[i + 2].IsWord && units[i + 2].Token.Word.Text == "con" => 3,
            "по" when next is "словам" or "данным" or "информации" or "мнению" or "признанию" => 2,
            _ => 0,
        };
    }

    public static void Find(Sentence sentence, List<Statement> found)
    {
        var units = sentence.Units;
        for (var i = 0; i + 1 < units.Length; i++)
        {
            if (LengthAt(units, i) is > 0 and var length && ObjectFinder.From(units, i + length) is { } named && NameBehind(units, By(units, named)) is var source && Content(units, i, source) is { } content)
            {
                found.Add(Make(sentence, source, new TextSpan(units[i].Span.Start, units[i + length - 1].Span.End), Parts(units, content, i, source)));
            }
            else if (PossessorAt(units, i) is { } possessor && Content(units, i, possessor with { End = possessor.End + 1 }) is { } words)
            {
                found.Add(Make(sentence, possessor, new TextSpan(units[i].Span.Start, units[i + 2].Span.End), [TextSpan.Cover(units[words.First].Span, units[words.End - 1].Span)]));
            }
            else if (SourceBefore(units, i) is { } before && Around(units, before, i) is { } rest)
            {
                found.Add(Make(sentence, before, units[i].Span, [TextSpan.Cover(units[rest.First].Span, units[rest.End - 1].Span)]));
            }
        }
    }

    private static Statement Make(Sentence sentence, NounPhrase source, TextSpan cue, List<TextSpan> parts) => new()
    {
        Sentence = sentence.Index,
        Source = new TextSpan(sentence.Units[source.First].Span.Start, sentence.Units[source.End - 1].Span.End),
        Phrase = source,
        CueSpan = cue,
        Cue = AccordingTo,
        Parts = parts,
        Rule = "according to",
        Confidence = 0.85,
    };

    /// <summary>"По |её словам", "in |her words".</summary>
    private static NounPhrase? PossessorAt(Unit[] units, int i) =>
        i + 3 < units.Length && units[i].IsWord && units[i + 1].Is(WordClass.Possessive) && units[i + 2].IsWord && ((units[i].Token.Word.Text, units[i + 2].Token.Word.Text) is ("по", "словам" or "мнению" or "признанию") || (i == 0 && (units[i].Token.Word.Text, units[i + 2].Token.Word.Text) is ("in", "words")))
            ? new NounPhrase(i + 1, i + 2)
            : null;

    /// <summary>German names the source before "zufolge": "Anna Berg |zufolge".</summary>
    private static NounPhrase? SourceBefore(Unit[] units, int i) => i > 0 && units[i].IsWord && units[i].Token.Word.Text == "zufolge" ? SubjectFinder.Before(units, i - 1) : null;

    /// <summary>The clause behind a source that opens it, or else the one before it.</summary>
    private static (int First, int End)? Around(Unit[] units, NounPhrase source, int at)
    {
        var (first, end) = source.First <= 1 ? (at + 1, ContentFinder.TrimEnd(units, at + 1, units.Length)) : (0, ContentFinder.TrimEnd(units, 0, source.First));
        return end > first + 1 || (end > first && units[first].IsQuotation) ? (first, end) : null;
    }

    /// <summary>"according to figures by Anna Berg", "to a report released by the Harbour Board": who made what is named.</summary>
    private static NounPhrase By(Unit[] units, NounPhrase named)
    {
        var at = named.End < units.Length && units[named.End].IsWord && units[named.End].Token.Ending == WordEnding.Ed ? named.End + 1 : named.End;
        return at + 1 < units.Length && !units[named.End - 1].Token.NameLike && units[at].IsWord && units[at].Token.Word.Text == "by" && ObjectFinder.From(units, at + 1) is { } author && units[author.End - 1].Token.NameLike ? author : named;
    }

    /// <summary>"according to the officer in charge, Col. Anna Berg, …": the name that explains the description.</summary>
    private static NounPhrase NameBehind(Unit[] units, NounPhrase described)
    {
        const int Longest = 6;
        if (units[described.End - 1].Token.NameLike)
        {
            return described;
        }

        var comma = described.End;
        while (comma < units.Length && comma - described.End < Longest && units[comma].IsWord && !units[comma].Is(WordClass.FiniteSign))
        {
            comma++;
        }

        return comma < units.Length && units[comma].IsMark(',') && NamedPerson.At(units, comma + 1) is { } name && (name.End == units.Length || units[name.End].Token.Kind == TokenKind.Punctuation) ? name : described;
    }

    /// <summary>The content; both its halves where the clause goes on behind the source: "The bridge, according to the town, will close".</summary>
    private static List<TextSpan> Parts(Unit[] units, (int First, int End) content, int at, NounPhrase source)
    {
        var parts = new List<TextSpan> { new(units[content.First].Span.Start, units[content.End - 1].Span.End) };
        var parted = source.End + 1 < units.Length && content.End <= at && units[source.End].IsMark(',');
        var resumes = parted && units[source.End + 1].IsWord && !units[source.End + 1].Is(WordClass.Relative | WordClass.Coordinator | WordClass.Subordinator)
            && !Array.Exists(units[content.First..content.End], u => u.Is(WordClass.FiniteSign) || u.Token.Ending == WordEnding.Ed);
        if (resumes || (parted && units[source.End + 1].IsQuotation))
        {
            var end = ContentFinder.TrimEnd(units, source.End + 1, units.Length);
            if (end > source.End + 1)
            {
                parts.Add(new TextSpan(units[source.End + 1].Span.Start, units[end - 1].Span.End));
            }
        }

        return parts;
    }

    private static (int First, int End)? Content(Unit[] units, int at, NounPhrase source)
    {
        if (at <= 1 && !units[0].IsQuotation)
        {
            var first = source.End;
            if (first < units.Length && units[first].IsWord && !units[first].Token.Capital && !units[first].Is(WordClass.Preposition) && units[at].Token.Word.Text is "laut" or "nach")
            {
                // "Laut Berg |ist die Fähre zu alt": in German the verb follows at once.
                var rest = ContentFinder.TrimEnd(units, first, units.Length);
                return rest > first + 1 ? (first, rest) : null;
            }

            while (first < units.Length && !units[first].IsMark(',') && first - source.End < 25)
            {
                first++;
            }

            var end = ContentFinder.TrimEnd(units, first, units.Length);
            return end > first + 1 ? (first + 1, end) : null;
        }

        var start = 0;
        for (var i = at - 1; i > 0; i--)
        {
            if (units[i].IsMark(';'))
            {
                start = i + 1;
                break;
            }
        }

        var stop = ContentFinder.TrimEnd(units, start, at);
        return stop > start ? (start, stop) : null;
    }
}
