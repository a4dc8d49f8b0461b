using System.Collections.Immutable;
using NewsReader.Extraction.Quotes;
using NewsReader.Text;

namespace NewsReader.Extraction.Speakers;

/// <summary>Lists who speaks in an article, in order of first speaking.</summary>
internal static class SpeakerList
{
    public static ImmutableArray<Speaker> Of(List<FoundQuote> quotes)
    {
        var speakers = ImmutableArray.CreateBuilder<Speaker>();
        foreach (var group in quotes.Where(q => q.Source is not null).GroupBy(q => q.Source?.Name ?? "", StringComparer.Ordinal))
        {
            var source = group.Select(q => q.Source).First();
            if (source is null)
            {
                continue;
            }

            var person = source.Person;
            var mentions = person is null
                ? group.Select(q => q.Quote.SpeakerMention).OfType<TextSpan>()
                : person.Mentions.Select(m => m.NameSpan).Concat(person.OtherMentions);
            speakers.Add(new Speaker(SpeakerId.Of(source.Name), source.Name, source.Kind, [.. person?.Roles ?? []], [.. person?.Aliases ?? []], [.. mentions.Distinct().Order()]));
        }

        return speakers.ToImmutable();
    }
}
