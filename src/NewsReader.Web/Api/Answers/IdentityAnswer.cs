using NewsReader.Archive.Identities;

namespace NewsReader.Web.Api.Answers;

/// <summary>One speaker of the archive.</summary>
/// <param name="Aliases">Every spelling with the reason it belongs to the speaker.</param>
/// <param name="Namesakes">Ids of other people of the same name.</param>
/// <param name="Statements">Those that at least two articles report, the most reported first.</param>
public sealed record IdentityAnswer(
    string Id, string Name, string Kind, AliasAnswer[] Aliases, RoleAnswer[] Roles, QuotingOutlet[] QuotedBy, string[] Namesakes, string[] SameAs, StatementAnswer[] Statements)
{
    public static IdentityAnswer Of(SpeakerIdentity speaker, IEnumerable<StatementAnswer> statements) => new(
        speaker.Id, speaker.Name, speaker.Kind.ToString().ToLowerInvariant(), [.. speaker.Aliases.Select(a => new AliasAnswer(a.Name, a.Articles, a.Id, NameOf(a.Reason), a.Source))],
        [.. speaker.Roles.Select(r => new RoleAnswer(r.Role, r.First?.ToString(), r.Last?.ToString(), r.Articles))], [.. speaker.QuotedBy], [.. speaker.Namesakes], [.. speaker.SameAs], [.. statements]);

    private static string NameOf(JoinReason reason) => char.ToLowerInvariant(reason.ToString()[0]) + reason.ToString()[1..];
}
