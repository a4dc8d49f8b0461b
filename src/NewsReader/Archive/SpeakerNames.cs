using System.Collections.Immutable;
using NewsReader.Extraction;

namespace NewsReader.Archive;

/// <summary>Gives an article's speakers the names they have in the whole archive.</summary>
public static class SpeakerNames
{
    /// <summary>The article with its speakers and quotes renamed; speakers that turn out to be one are joined.</summary>
    /// <param name="article">As extraction or an earlier renaming left it.</param>
    /// <param name="nameOf">The name of a speaker; <c>null</c> leaves it as it is.</param>
    public static AnnotatedArticle Give(AnnotatedArticle article, Func<Speaker, SpeakerName?> nameOf)
    {
        var speakers = new List<Speaker>();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var speaker in article.Speakers)
        {
            var given = nameOf(speaker) is { } name ? Renamed(speaker, name) : speaker;
            names.TryAdd(speaker.Name, given.Name);
            var same = speakers.FindIndex(s => s.Id == given.Id);
            if (same >= 0)
            {
                speakers[same] = Joined(speakers[same], given);
            }
            else
            {
                speakers.Add(given);
            }
        }

        return article with
        {
            Speakers = [.. speakers],
            Quotes = [.. article.Quotes.Select(q => q.Speaker is { } speaker && names.GetValueOrDefault(speaker, speaker) is var name && name != speaker ? q with { Speaker = name } : q)],
        };
    }

    private static Speaker Renamed(Speaker speaker, SpeakerName name) => speaker with
    {
        Id = name.Id,
        Name = name.Name,
        Aliases = name.Name == speaker.Name ? speaker.Aliases : [.. speaker.Aliases.Append(speaker.Name).Where(a => a != name.Name).Distinct(StringComparer.Ordinal)],
    };

    private static Speaker Joined(Speaker first, Speaker second) => first with
    {
        Roles = [.. first.Roles.Union(second.Roles, StringComparer.Ordinal)],
        Aliases = [.. first.Aliases.Union(second.Aliases, StringComparer.Ordinal)],
        Mentions = [.. first.Mentions.Concat(second.Mentions).Distinct().Order()],
    };
}
