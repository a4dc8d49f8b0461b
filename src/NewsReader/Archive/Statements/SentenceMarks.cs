using System.Runtime.InteropServices;

namespace NewsReader.Archive.Statements;

/// <summary>Numbers under which the archive finds other articles whose sentences may report the same words.</summary>
/// <param name="Words">The event, who speaks there, and words in a row, whoever said them and wherever.</param>
/// <param name="Days">Who spoke on which day: says little where many report of somebody every day.</param>
internal sealed record SentenceMarks(long[] Words, long[] Days)
{
    public static SentenceMarks None { get; } = new([], []);

    /// <summary>Words in a row that make a mark.</summary>
    private const int Row = 5;

    /// <summary>Words of a row that must say something: "at the end of the" finds everything and nothing.</summary>
    private const int FewestTelling = 2;

    /// <summary>Marks of an article of long speeches; what is beyond says no more.</summary>
    private const int Most = 2_000;

    public long[] All => [.. Words, .. Days];

    /// <summary>The marks of an article.</summary>
    public static SentenceMarks Of(IReadOnlyList<SaidSentence> sentences)
    {
        var marks = new HashSet<long>();
        string? speaker = null;
        foreach (var report in sentences.Select(s => s.Report).Where(r => r.Event is not null))
        {
            marks.Add(WordKey.Of(report.Event));
            if (report.SpeakerId is not null && report.SpeakerId != speaker)
            {
                speaker = report.SpeakerId;
                marks.UnionWith(report.Sounds.Marks.Select(m => WordKey.Of($"{report.Event}\n{m}")));
            }
        }

        foreach (var sentence in sentences)
        {
            AddRows(marks, sentence);
        }

        return new SentenceMarks([.. marks.Take(Most)], [.. DaysOf(sentences)]);
    }

    /// <summary>Each full name with its day and the next one: reports of one day apart share a mark.</summary>
    private static HashSet<long> DaysOf(IReadOnlyList<SaidSentence> sentences)
    {
        var days = new HashSet<long>();
        foreach (var report in sentences.Select(s => s.Report))
        {
            if (report.NameAcross is { } name && report.DayNumber is { } day)
            {
                days.Add(WordKey.Of($"{name}\n{day}"));
                days.Add(WordKey.Of($"{name}\n{day + 1}"));
            }
        }

        return days;
    }

    /// <summary>Of two neighbouring rows one is kept, so six words in a row always share a mark: winnowing (Schleimer, Wilkerson, Aiken 2003).</summary>
    private static void AddRows(HashSet<long> marks, SaidSentence sentence)
    {
        var words = sentence.Words.AsSpan();
        long? before = null;
        var rows = 0;
        for (var i = 0; i + Row <= words.Length; i++)
        {
            var row = words.Slice(i, Row);
            if (CountTelling(row, sentence.Telling) < FewestTelling)
            {
                continue;
            }

            var mark = WordKey.Of(MemoryMarshal.Cast<long, char>(row));
            if (before is { } last)
            {
                marks.Add(Math.Min(last, mark));
            }

            before = mark;
            rows++;
        }

        if (rows == 1 && before is { } only)
        {
            marks.Add(only);
        }
    }

    private static int CountTelling(ReadOnlySpan<long> row, TellingWords telling)
    {
        var count = 0;
        foreach (var word in row)
        {
            count += telling.WeightOf(word) > 0 ? 1 : 0;
        }

        return count;
    }
}
