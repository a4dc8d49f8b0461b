using System.Collections.Immutable;
using System.Text.Json;
using NewsReader.Archive.Events;
using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Text;

namespace NewsReader.Web.Commands;

/// <summary>Writes an article as the extract command prints it: positions are UTF-16 code units in the decoded source file, half-open.</summary>
public static class ArticleLine
{
    public static void WriteError(Utf8JsonWriter json, string file, string error)
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("error", error);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, string file, AnnotatedArticle annotated)
    {
        var article = annotated.Article;
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("id", article.Id.Value);
        json.WriteString("contentHash", $"sha256:{article.ContentHash}");
        json.WriteString("language", article.Language);
        json.WriteString("title", article.Title);
        json.WriteBoolean("titleDerived", article.TitleDerived);
        json.WriteString("outlet", article.Outlet?.Value);
        json.WriteString("agency", article.Agency?.Value);
        WriteStrings(json, "bylines", article.Bylines.Select(b => b.Value));
        WriteDateline(json, article.Dateline);
        WritePublished(json, article.Published);
        WriteSaidOn(json, annotated.SaidOn);
        WriteEvent(json, annotated.Event, annotated.Venue);
        WriteVenue(json, annotated.Venue);
        WriteSpeakers(json, annotated.Speakers);
        WriteQuotes(json, annotated);
        WriteDates(json, annotated);
        json.WriteString("body", article.Body);
        WriteRemoved(json, article);
        WriteStrings(json, "warnings", article.Warnings);
        json.WriteEndObject();
    }

    private static void WriteDateline(Utf8JsonWriter json, Dateline? dateline)
    {
        if (Begin(json, "dateline", dateline) is not { } value)
        {
            return;
        }

        json.WriteString("place", value.Place);
        json.WriteString("agency", value.Agency);
        WriteNumber(json, "month", value.Month);
        WriteNumber(json, "day", value.Day);
        WritePlace(json, value.Source);
        json.WriteEndObject();
    }

    private static void WritePublished(Utf8JsonWriter json, PublicationDate? published)
    {
        if (Begin(json, "published", published) is not { } value)
        {
            return;
        }

        json.WriteString("value", value.Value?.ToString());
        json.WriteString("precision", value.Value?.Precision);
        json.WriteString("notBefore", value.NotBefore?.ToString());
        WriteEvidence(json, value.Evidence);
        json.WriteEndObject();
    }

    private static void WriteSaidOn(Utf8JsonWriter json, SaidOn? saidOn)
    {
        if (Begin(json, "saidOn", saidOn) is not { } value)
        {
            return;
        }

        json.WriteString("value", value.Value?.ToString());
        json.WriteString("weekday", value.Weekday);
        json.WriteString("precision", value.Value?.Precision);
        WriteEvidence(json, value.Evidence);
        json.WriteEndObject();
    }

    private static void WriteEvent(Utf8JsonWriter json, ArticleEvent? occasion, Venue? venue)
    {
        if (Begin(json, "event", occasion) is not { } value)
        {
            return;
        }

        json.WriteString("id", value.Id);
        json.WriteString("name", value.Name);
        json.WriteString("kind", value.Evidence.Rule == EventDirectory.SharedRule ? null : value.Kind);
        json.WriteString("date", value.Date?.ToString());
        json.WriteString("venue", venue is null ? null : string.Join(", ", venue.Path.Reverse()));
        WriteEvidence(json, value.Evidence);
        json.WriteEndObject();
    }

    private static void WriteVenue(Utf8JsonWriter json, Venue? venue)
    {
        if (Begin(json, "venue", venue) is not { } value)
        {
            return;
        }

        json.WriteString("name", value.Name);
        json.WriteString("city", value.City);
        json.WriteString("country", value.Country);
        WriteEvidence(json, value.Evidence);
        json.WriteEndObject();
    }

    private static void WriteSpeakers(Utf8JsonWriter json, ImmutableArray<Speaker> speakers)
    {
        json.WriteStartArray("speakers");
        foreach (var speaker in speakers)
        {
            json.WriteStartObject();
            json.WriteString("id", speaker.Id);
            json.WriteString("name", speaker.Name);
            json.WriteString("kind", Name(speaker.Kind));
            WriteStrings(json, "roles", speaker.Roles);
            WriteStrings(json, "aliases", speaker.Aliases);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteQuotes(Utf8JsonWriter json, AnnotatedArticle annotated)
    {
        json.WriteStartArray("quotes");
        foreach (var quote in annotated.Quotes)
        {
            var map = annotated.Article.Map;
            json.WriteStartObject();
            json.WriteString("id", quote.Id);
            json.WriteString("kind", Name(quote.Kind));
            json.WriteString("text", quote.Text);
            WritePlace(json, map.ToSource(quote.Span));
            WriteSpans(json, "parts", quote.Parts, map);
            WriteSpans(json, "quoted", quote.Quoted, map);
            json.WriteString("speaker", quote.Speaker);
            WriteWords(json, "speakerMention", quote.SpeakerMention, annotated.Article);
            WriteWords(json, "cue", quote.Cue, annotated.Article);
            WriteSaidOn(json, quote.SaidOn);
            if (Begin(json, "reportedBy", quote.ReportedBy) is { } relay)
            {
                json.WriteString("name", relay.Name);
                WritePlace(json, map.ToSource(relay.Span));
                json.WriteEndObject();
            }

            json.WriteNumber("confidence", quote.Confidence);
            json.WriteString("rule", quote.Rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDates(Utf8JsonWriter json, AnnotatedArticle annotated)
    {
        json.WriteStartArray("dates");
        foreach (var date in annotated.Dates)
        {
            json.WriteStartObject();
            WritePlace(json, annotated.Article.Map.ToSource(date.Span));
            json.WriteString("text", date.Text);
            json.WriteString("value", date.Value?.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRemoved(Utf8JsonWriter json, Article article)
    {
        json.WriteStartArray("removed");
        foreach (var block in article.Removed)
        {
            json.WriteStartObject();
            WritePlace(json, block.Source);
            json.WriteString("reason", block.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWords(Utf8JsonWriter json, string name, TextSpan? span, Article article)
    {
        if (span is not { } words)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WritePlace(json, article.Map.ToSource(words));
        json.WriteString("text", words.In(article.Text));
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject("evidence");
        WritePlace(json, evidence.Source);
        json.WriteString("text", evidence.Text);
        json.WriteString("rule", evidence.Rule);
        json.WriteNumber("confidence", evidence.Confidence);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, TextSpan source)
    {
        json.WriteNumber("start", source.Start);
        json.WriteNumber("end", source.End);
    }

    private static void WriteSpans(Utf8JsonWriter json, string name, ImmutableArray<TextSpan> spans, OffsetMap map)
    {
        json.WriteStartArray(name);
        foreach (var source in spans.Select(map.ToSource))
        {
            json.WriteStartArray();
            json.WriteNumberValue(source.Start);
            json.WriteNumberValue(source.End);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Begins an object of that name, or writes null where there is no value.</summary>
    private static T? Begin<T>(Utf8JsonWriter json, string name, T? value)
        where T : class
    {
        if (value is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteStartObject(name);
        }

        return value;
    }

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
