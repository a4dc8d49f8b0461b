using NewsReader.Archive.Conflicts;

namespace NewsReader.Web.Api.Answers;

/// <summary>Two reports of the same words that contradict each other.</summary>
/// <param name="About">speaker, venue or date.</param>
/// <param name="FirstValue">What the first says about it.</param>
/// <param name="SecondValue">What the second says.</param>
public sealed record ConflictAnswer(string About, string Words, string FirstValue, ReportAnswer First, string SecondValue, ReportAnswer Second)
{
    public static ConflictAnswer Of(Conflict conflict) => new(
        Urls.NameOf(conflict.Kind), conflict.Words, conflict.FirstValue, ReportAnswer.Of(conflict.First), conflict.SecondValue, ReportAnswer.Of(conflict.Second));
}
