using System.Collections.Frozen;
using NewsReader.Extraction.Words;

namespace NewsReader.Extraction.Dates;

/// <summary>Answers whether the words before a date look back or ahead: "met on Friday", "will meet on Friday", "is due Friday", "the trial opens Friday".</summary>
internal static class TenseFinder
{
    private const int Reach = 10;

    /// <summary>What stands in the present and is still to come: nobody writes "the fair opens Tuesday" of a fair that has opened.</summary>
    private static readonly FrozenSet<string> Timetable = (
        "begin begins open opens start starts end ends close closes meet meets convene convenes arrive arrives leave leaves depart departs return returns resume resumes reopen reopens vote votes launch launches expire expires face faces air airs premiere premieres "
        + "beginning opening starting ending closing meeting convening arriving leaving departing returning resuming reopening voting launching expiring holding hosting travelling traveling heading flying").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Past forms that no ending shows.</summary>
    private static readonly FrozenSet<string> Past = (
        "was were had did took began came went made got gave saw knew became left met led held put ran won lost paid kept brought spent sent built stood hit fell grew rose wore drew spoke broke chose drove flew sank struck swept shot bought sold").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TimetableLookup = Timetable.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PastLookup = Past.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The tense of the words before token <paramref name="at"/>, from <paramref name="first"/> on.</summary>
    public static Tense Before(string text, Token[] tokens, int first, int at)
    {
        for (var i = at - 1; i >= Math.Max(first, at - Reach); i--)
        {
            if (tokens[i].Kind != TokenKind.Word)
            {
                continue;
            }

            if (LooksAhead(text, tokens, i, first, at) || Scheduled(text, tokens, i, first, at))
            {
                return Tense.Future;
            }

            if (i > first && tokens[i - 1].Word.Text == "be")
            {
                // "will be held": a participle has no tense.
                continue;
            }

            if ((tokens[i].Word.Form & CueForm.Past) != 0 || tokens[i].Ending == WordEnding.Ed || PastLookup.Contains(Letters(text, tokens[i])))
            {
                return Tense.Past;
            }
        }

        return Tense.Unknown;
    }

    /// <summary>The tense of the first verb behind a date that opens its sentence: "On Monday, the council will vote".</summary>
    public static Tense Behind(string text, Token[] tokens, int at, int end)
    {
        for (var i = at; i < Math.Min(end, at + Reach); i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Capital)
            {
                continue;
            }

            if (tokens[i].Word.Text is "will" or "would" or "may")
            {
                return Tense.Future;
            }

            if ((tokens[i].Word.Form & CueForm.Past) != 0 || PastLookup.Contains(Letters(text, tokens[i])))
            {
                return Tense.Past;
            }
        }

        return Tense.Unknown;
    }

    private static ReadOnlySpan<char> Letters(string text, Token token) => text.AsSpan(token.Span.Start, token.Span.Length);

    /// <summary>Verbs whose infinitive was done when they were: "moved to quell the rumours Wednesday", "threatened to leave Thursday".</summary>
    private static readonly FrozenSet<string> Done = (
        "promised pledged vowed threatened offered refused declined moved sought tried rushed took failed began started continued managed attempted struggled hastened returned travelled traveled went came gathered stood stopped paused turned "
        + "appeared seemed worked proceeded strove hurried flew drove sent had made used got responded reacted convened met").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DoneLookup = Done.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"will", "is scheduled", "asked to appear". What was promised on a day ("threatened to leave Thursday") was promised then, and "announced plans Tuesday" looks back.</summary>
    private static bool LooksAhead(string text, Token[] tokens, int i, int first, int at)
    {
        var word = tokens[i].Word;
        return word.Text is "will" or "scheduled" or "expected" or "due" or "shall" or "planned" or "upcoming" or "set" or "until" or "would" or "may" or "might" or "must" || word.Text.EndsWith("'ll", StringComparison.Ordinal)
            || (word.Text == "plans" && !(i > first && ((tokens[i - 1].Word.Form & CueForm.Past) != 0 || tokens[i - 1].Ending == WordEnding.Ed || tokens[i - 1].Is(WordClass.Possessive | WordClass.Determiner))))
            || (word.Text == "to" && i + 1 < at && Infinitive(tokens[i + 1]) && !WasDone(text, tokens, i - 1, first));
    }

    /// <summary>"to |meet", not "to |voters".</summary>
    private static bool Infinitive(Token token) => token.Kind == TokenKind.Word && !token.Capital && !token.Is(WordClass.Function) && token.Ending is not (WordEnding.S or WordEnding.Ing or WordEnding.Ly);

    private static bool WasDone(string text, Token[] tokens, int at, int first)
    {
        at -= at > first && tokens[at].Ending == WordEnding.Ly ? 1 : 0;
        return at >= first && DoneLookup.Contains(Letters(text, tokens[at]));
    }

    /// <summary>"the trial opens Tuesday", "we leave on Monday", "the board is meeting on Monday", "the deadline is Monday".</summary>
    private static bool Scheduled(string text, Token[] tokens, int i, int first, int at)
    {
        if (tokens[i].Capital || i == first)
        {
            return false;
        }

        var before = tokens[i - 1];
        if (TimetableLookup.Contains(Letters(text, tokens[i])))
        {
            return tokens[i].Ending == WordEnding.Ing ? before.Word.Text is "is" or "are" or "am" or "be" or "i'm" or "we're" or "they're" or "he's" or "she's"
                : tokens[i].Ending == WordEnding.S ? !before.Is(WordClass.Determiner | WordClass.Possessive | WordClass.Preposition) && before.Kind == TokenKind.Word
                : before.Is(WordClass.Pronoun) || before.Ending == WordEnding.S;
        }

        return i == at - 1 && tokens[i].Word.Text is "is" or "are" && !tokens[at].Word.Text.StartsWith("to", StringComparison.Ordinal);
    }
}
