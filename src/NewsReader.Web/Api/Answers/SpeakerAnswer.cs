using NewsReader.Extraction;

namespace NewsReader.Web.Api.Answers;

/// <summary>Somebody who speaks in an article.</summary>
public sealed record SpeakerAnswer(string Id, string Name, string Kind, string[] Roles, string[] Aliases, SpanAnswer[] Mentions)
{
    public static SpeakerAnswer Of(Speaker speaker) =>
        new(speaker.Id, speaker.Name, speaker.Kind.ToString().ToLowerInvariant(), [.. speaker.Roles], [.. speaker.Aliases], SpanAnswer.Of(speaker.Mentions));
}
