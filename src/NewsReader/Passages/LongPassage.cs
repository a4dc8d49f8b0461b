using NewsReader.Curation;
using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>Finds a passage again of which only head and tail were kept, because it is long and its revision was not.</summary>
internal static class LongPassage
{
    public static LocatedPassage Locate(PassageRecord record, PassageText current)
    {
        var head = PassageLocator.Locate(record with { Tail = "", After = "" }, current, null);
        var tail = PassageLocator.Locate(record with { Quote = record.Tail, Tail = "", Before = "" }, current, null);
        if (Joined(head, tail, record.End - record.Start) is not { } span)
        {
            var rest = IsSure(head) ? head : tail;
            return IsSure(rest) ? rest with { Status = PassageStatus.Possible, Rivals = [] } : new LocatedPassage(PassageStatus.Gone, null, [], 0);
        }

        var same = PassageDescriber.HashOf(current.Key.ToKey(span).In(current.Key.Value)) == record.KeyHash;
        var ends = IsSure(head) && IsSure(tail) && (head.Status != PassageStatus.Moved || tail.Status != PassageStatus.Moved) ? PassageStatus.Exact : PassageStatus.Moved;
        return new LocatedPassage(same ? ends : PassageStatus.Changed, span, [], same ? 1 : Math.Min(head.Similarity, tail.Similarity));
    }

    /// <summary>From head to tail, where both are sure and not far apart, or one is and the length says that the other is right too.</summary>
    private static TextSpan? Joined(LocatedPassage head, LocatedPassage tail, int length)
    {
        if (head.Span is not { } first || tail.Span is not { } last || last.Start < first.Start || !(IsSure(head) || IsSure(tail)))
        {
            return null;
        }

        var span = TextSpan.Cover(first, last);
        var (least, most) = IsSure(head) && IsSure(tail) ? (0, 2 * length) : (length * 3 / 4, length * 4 / 3);
        return span.Length >= least && span.Length <= most ? span : null;
    }

    private static bool IsSure(LocatedPassage located) => located.Status is not (PassageStatus.Gone or PassageStatus.Possible);
}
