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
        if (Found(head) is not { } first || Found(tail) is not { } last || last.Start < first.Start || last.End - first.Start > 2 * (record.End - record.Start))
        {
            var rest = Found(head) is not null ? head : tail;
            return Found(rest) is null ? new LocatedPassage(PassageStatus.Gone, null, [], 0) : rest with { Status = PassageStatus.Possible, Rivals = [] };
        }

        var span = TextSpan.Cover(first, last);
        var same = PassageDescriber.HashOf(current.Key.ToKey(span).In(current.Key.Value)) == record.KeyHash;
        var ends = head.Status == PassageStatus.Moved && tail.Status == PassageStatus.Moved ? PassageStatus.Moved : PassageStatus.Exact;
        return new LocatedPassage(same ? ends : PassageStatus.Changed, span, [], same ? 1 : Math.Min(head.Similarity, tail.Similarity));
    }

    private static TextSpan? Found(LocatedPassage located) => located.Status is PassageStatus.Gone or PassageStatus.Possible ? null : located.Span;
}
