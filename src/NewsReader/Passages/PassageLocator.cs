using System.Collections.Immutable;
using NewsReader.Articles;
using NewsReader.Curation;
using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>Finds the words of a passage again in the article as it is now, or says what happened to them.</summary>
public static class PassageLocator
{
    /// <summary>Scores closer than this are rivals.</summary>
    private const double Rivalry = 0.03;

    /// <summary>Locates a passage in an article.</summary>
    /// <param name="record">What was kept of it.</param>
    /// <param name="current">The article as it is now.</param>
    /// <param name="storedRevision">The article's whole text as the passage was made over, where it was kept.</param>
    public static LocatedPassage Locate(PassageRecord record, Article current, string? storedRevision)
    {
        ArgumentNullException.ThrowIfNull(current);
        return Locate(record, PassageText.Of(current), storedRevision is null ? null : PassageText.Of(storedRevision));
    }

    /// <summary>Where a passage is in the text it was made over.</summary>
    internal static LocatedPassage Unmoved(PassageRecord record) => new(PassageStatus.Exact, new TextSpan(record.Start, record.End), [], 1);

    internal static LocatedPassage Locate(PassageRecord record, PassageText current, PassageText? stored)
    {
        var unchanged = stored is null ? current.Revision == record.Revision : current.Text == stored.Text;
        if (unchanged && record.End <= current.Text.Length)
        {
            return Unmoved(record);
        }

        if (stored is null && record.Tail.Length > 0)
        {
            return LongPassage.Locate(record, current);
        }

        var wanted = WantedPassage.Of(record, stored);
        var candidates = CandidateFinder.Find(wanted, current);
        if (candidates.IsEmpty)
        {
            return new LocatedPassage(PassageStatus.Gone, null, [], 0);
        }

        var best = candidates[0];
        var rivals = candidates.Skip(1).Where(c => best.Score - c.Score < Rivalry).Select(c => current.Key.ToText(c.Span)).ToImmutableArray();
        var status = PassageJudgement.Of(wanted, current, best, rivals: !rivals.IsEmpty);
        return status == PassageStatus.Gone
            ? new LocatedPassage(PassageStatus.Gone, null, [], 0)
            : new LocatedPassage(status, WithInvisible(wanted.Words, current.Text, current.Key.ToText(best.Span)), status == PassageStatus.Ambiguous ? rivals : [], best.Quote);
    }

    /// <summary>Takes in the invisible characters that the passage began and ended with, where they still stand there: no key holds them.</summary>
    private static TextSpan WithInvisible(string words, string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        for (var i = words.TakeWhile(c => KeyFolder.IsInvisible(c)).Count() - 1; i >= 0 && start > 0 && text[start - 1] == words[i]; i--)
        {
            start--;
        }

        for (var i = words.Length - words.Reverse().TakeWhile(c => KeyFolder.IsInvisible(c)).Count(); i < words.Length && end < text.Length && text[end] == words[i]; i++)
        {
            end++;
        }

        return new TextSpan(start, end);
    }
}
