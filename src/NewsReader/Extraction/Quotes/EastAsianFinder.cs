using NewsReader.Extraction.Speakers;
using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Quotes;

/// <summary>Finds who said what in Chinese and Japanese, where no spaces part words: 王芳说：“…”, “…”王芳说, 王芳表示，…, 据市政府称，…, 田中氏は「…」と述べた.</summary>
/// <remarks>Between two marks stands one run of letters: speaker, what stands before the verb, and the verb at its end.</remarks>
internal sealed class EastAsianFinder(string text)
{
    private const int LongestSource = 18;

    /// <summary>Longer verbs before shorter ones that end like them.</summary>
    private static readonly string[] Verbs =
    [
        "补充说", "補充說", "回应说", "解释说", "解釋說", "警告说", "强调说", "透露说", "表示", "指出", "强调", "強調", "认为", "認為", "补充", "補充", "回应", "回應", "透露", "警告", "宣布", "坦言", "呼吁", "呼籲", "写道", "寫道", "回答", "直言", "解释", "解釋", "重申", "声明", "告诉记者", "告訴記者",
        "说", "說", "称", "稱", "道", "问", "問",
    ];

    /// <summary>Japanese verbs behind と; an ending may follow.</summary>
    private static readonly string[] JapaneseVerbs =
        ["述べ", "語っ", "語り", "話し", "話す", "強調", "説明", "指摘", "主張", "訴え", "答え", "批判", "表明", "明らかに", "言っ", "言う", "発言", "コメント", "し", "反論", "警告", "呼びかけ", "書い"];

    private Sentence? _previous;
    private Source? _last;

    public static bool Reads(string language) => language is ['z', 'h', ..] or ['j', 'a', ..];

    /// <summary>Appends the statements of a sentence; ask in reading order: "he" is who was named last.</summary>
    public void Find(Sentence sentence, List<Statement> found)
    {
        var units = sentence.Units;
        for (var i = 0; i < units.Length; i++)
        {
            if (!units[i].IsWord || units[i].Quotation >= 0)
            {
                continue;
            }

            if ((Chinese(units, i) ?? Japanese(units, i)) is not { } read)
            {
                continue;
            }

            var given = EastAsianNames.IsPronoun(read.Source.In(text)) ? _last : EastAsianNames.Of(read.Source.In(text));
            _last = given ?? _last;
            found.Add(new Statement
            {
                Sentence = read.Words.End <= sentence.Span.Start && _previous is { } before ? before.Index : sentence.Index,
                Source = read.Source,
                Given = given,
                Phrase = null,
                CueSpan = read.Verb,
                Cue = new Cue(read.Verb.In(text), CueUse.Direct | CueUse.Clause),
                Parts = [read.Words],
                Rule = read.Rule,
                Confidence = 0.8,
            });
        }

        _previous = sentence;
    }

    private readonly record struct Report(TextSpan Source, TextSpan Verb, TextSpan Words, string Rule);

    private Report? Chinese(Unit[] units, int at)
    {
        var run = units[at].Span;
        var letters = run.In(text);
        if (Array.Find(Verbs, v => letters.Length > v.Length && letters.EndsWith(v, StringComparison.Ordinal)) is not { } verb)
        {
            return null;
        }

        var cited = letters[0] is '据' or '據';
        var source = new TextSpan(run.Start + (cited ? 1 : 0), EastAsianNames.EndOfSource(text, run.Start, run.End - verb.Length));
        if (source.Length is < 1 or > LongestSource)
        {
            return null;
        }

        var said = new TextSpan(run.End - verb.Length, run.End);
        var next = at + 1 < units.Length ? units[at + 1] : default;
        if (at + 2 < units.Length && IsMark(next, "：:，,"))
        {
            var clause = !units[at + 2].IsQuotation;
            return clause && verb.Length == 1 && !cited && !IsMark(next, "，,：:") ? null : new Report(source, said, Rest(units, at + 2), clause ? cited ? "according to" : "cue before, clause" : "cue before");
        }

        var ends = at + 1 >= units.Length || IsMark(next, "。.；;：:");
        var before = at > 0 && IsMark(units[at - 1], "，,") ? at - 2 : at - 1;
        if (ends && at == 0 && _previous is { } sentence && sentence.Units[^1].IsQuotation)
        {
            // “…。”王芳说。: the full stop stands inside the marks.
            return new Report(source, said, sentence.Units[^1].Span, "cue after");
        }

        return ends && before >= 0 && units[before].IsQuotation ? new Report(source, said, units[before].Span, "cue after")
            : at + 1 < units.Length && next.IsQuotation ? new Report(source, said, next.Span, "cue before") : null;
    }

    /// <summary>田中氏は「…」と述べた; 「…」と田中市長は強調した.</summary>
    private Report? Japanese(Unit[] units, int at)
    {
        var run = units[at].Span;
        if (text[run.Start] != 'と' || at == 0 || !units[at - 1].IsQuotation)
        {
            return null;
        }

        var letters = run.In(text)[1..];
        if (Array.Find(JapaneseVerbs, v => letters.StartsWith(v, StringComparison.Ordinal)) is { } verb)
        {
            var subject = at > 1 ? units[at - 2] : default;
            return at > 1 && subject.IsWord && text[subject.Span.End - 1] is 'は' or 'が' or 'も' && subject.Span.Length is > 1 and <= LongestSource
                ? new Report(new TextSpan(subject.Span.Start, subject.Span.End - 1), new TextSpan(run.Start + 1, run.Start + 1 + verb.Length), units[at - 1].Span, "cue after")
                : null;
        }

        var particle = letters.IndexOfAny(['は', 'が']);
        return particle > 0 && particle <= LongestSource && Array.Find(JapaneseVerbs, v => letters.AsSpan(particle + 1).StartsWith(v, StringComparison.Ordinal)) is { } follows
            ? new Report(new TextSpan(run.Start + 1, run.Start + 1 + particle), new TextSpan(run.Start + 2 + particle, run.Start + 2 + particle + follows.Length), units[at - 1].Span, "inverted cue")
            : null;
    }

    private static bool IsMark(Unit unit, string marks) => !unit.IsQuotation && unit.Token.Kind == TokenKind.Punctuation && marks.Contains(unit.Token.First, StringComparison.Ordinal);

    /// <summary>From a unit to the last one of the sentence, its full stop left out.</summary>
    private static TextSpan Rest(Unit[] units, int first)
    {
        var end = units.Length;
        while (end > first + 1 && IsMark(units[end - 1], "。.！!？?"))
        {
            end--;
        }

        return TextSpan.Cover(units[first].Span, units[end - 1].Span);
    }
}
