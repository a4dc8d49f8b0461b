using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Quotes;

/// <summary>Finds through whom words came: "as reported by TASS", ", he said, according to the newspaper", "the agency quoted him as saying", "she told Reuters".</summary>
internal static class RelayFinder
{
    /// <summary>A report that holds another one is its relay when that makes up more than this share of it.</summary>
    private const double Most = 0.5;

    /// <summary>Marks the statements of the sentence, from <paramref name="first"/> on, that came through somebody.</summary>
    public static void Find(string text, Sentence sentence, List<Statement> statements, int first)
    {
        var by = ReportedBy(sentence.Units);
        for (var i = first; by is not null && i < statements.Count; i++)
        {
            statements[i].Relay = by;
        }

        for (var i = first; i < statements.Count; i++)
        {
            statements[i].Relay ??= ToldTo(text, sentence.Units, statements[i]);
        }

        for (var i = statements.Count - 1; i >= first; i--)
        {
            if (statements[i] is { Source: { } source, Cue: { } cue, Announcing: false } outer && Relays(cue) && Inner(statements, first, outer) is { } inner)
            {
                inner.Relay = source;
                statements.RemoveAt(i);
            }
        }
    }

    /// <summary>"she told Reuters", "he told Coast TV's Lea Holm": the outlet that has the words from the speaker.</summary>
    private static TextSpan? ToldTo(string text, Unit[] units, Statement statement)
    {
        if (statement is not { Cue.Lemma: "tell", CueSpan: { } cue })
        {
            return null;
        }

        var begin = Array.FindIndex(units, u => u.Span.Start >= cue.End);
        begin += begin >= 0 && units[begin].Is(WordClass.Determiner) ? 1 : 0;
        var end = begin;
        while (end >= 0 && end < units.Length && units[end].IsWord && units[end].Token.NameLike && !units[end].Is(WordClass.Time))
        {
            end++;
        }

        return end > begin && Events.Outlets.Ends(text.AsSpan(units[end - 1].Span.Start, units[end - 1].Span.Length)) ? TextSpan.Cover(units[begin].Span, units[end - 1].Span) : null;
    }

    private static bool Relays(Cue cue) => cue == AccordingFinder.AccordingTo || cue.Lemma is "report" or "quote";

    /// <summary>The statement that makes up most of what the outer one reports.</summary>
    private static Statement? Inner(List<Statement> statements, int first, Statement outer)
    {
        for (var i = first; i < statements.Count; i++)
        {
            var inner = statements[i];
            if (inner == outer || inner.Announcing || inner.Source is null)
            {
                continue;
            }

            var covered = inner.Parts.Sum(p => outer.Parts.Exists(o => o.Contains(p)) ? p.Length : 0);
            if (covered + (inner.Source?.Length ?? 0) + (inner.CueSpan?.Length ?? 0) > Most * outer.Parts.Sum(p => p.Length))
            {
                return inner;
            }
        }

        return null;
    }

    /// <summary>"as reported by", "quoted by", "as saying by" and the name that follows.</summary>
    private static TextSpan? ReportedBy(Unit[] units)
    {
        for (var i = 1; i + 2 < units.Length; i++)
        {
            if (units[i].IsWord && units[i].Token.Word.Text is "reported" or "quoted" or "cited" or "carried" or "saying" && units[i + 1].IsWord && units[i + 1].Token.Word.Text == "by"
                && ObjectFinder.From(units, i + 2) is { } relay && units[relay.End - 1].Token.NameLike)
            {
                var begin = relay.First;
                while (begin < relay.End - 1 && units[begin].Is(WordClass.Determiner))
                {
                    begin++;
                }

                return new TextSpan(units[begin].Span.Start, units[relay.End - 1].Span.End);
            }
        }

        return null;
    }
}
