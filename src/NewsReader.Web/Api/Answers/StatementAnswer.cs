using NewsReader.Archive.Statements;

namespace NewsReader.Web.Api.Answers;

/// <summary>One utterance as several articles report it, the fullest report first.</summary>
/// <param name="Events">Ids of the events it was reported at.</param>
/// <param name="Address">Where it is read, below this application's address.</param>
public sealed record StatementAnswer(string Id, string SpeakerId, string Speaker, string[] Events, VariantAnswer[] Variants, string Address)
{
    public static StatementAnswer Of(Statement statement) => new(
        statement.Id, statement.SpeakerId, statement.Speaker, [.. statement.Events], [.. statement.Variants.Select(VariantAnswer.Of)], Urls.Statement(statement.Id));
}
