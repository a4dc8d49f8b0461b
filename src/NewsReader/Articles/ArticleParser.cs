using System.Collections.Immutable;
using System.Security.Cryptography;
using NewsReader.Files;
using NewsReader.Text;
using NewsReader.Text.Containers;

namespace NewsReader.Articles;

/// <summary>Reads a file's bytes into its articles: decodes, finds blocks, cleans, and reads who, when and for whom.</summary>
public static class ArticleParser
{
    /// <summary>Larger files are not articles; reading one would hold everything else up.</summary>
    public const int LargestFile = 512 << 20;

    private const int LongestDerivedTitle = 120;

    /// <summary>A name stated with less trust than this counts after a byline that stands in the text.</summary>
    private const double LeastBeforeText = 0.8;

    private static readonly ImmutableArray<ITextReader> Readers = [new PlainTextReader(), new HtmlReader(), new MarkdownReader(), new FeedReader(), new NewsMarkupReader(), new NinjsReader()];

    /// <summary>The articles of a file, or why there are none; deterministic, and never throws for what a file contains.</summary>
    /// <param name="path">Relative to the archive folder, with forward slashes.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="sidecarYaml">The text of the <c>.meta.yaml</c> file beside it, where there is one.</param>
    public static ArticleReading Parse(string path, ReadOnlyMemory<byte> bytes, string? sidecarYaml = null)
    {
        if (bytes.Length > LargestFile)
        {
            return ArticleReading.Skip($"larger than {LargestFile >> 20} MB");
        }

        var beside = Beside(path, sidecarYaml);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        var articles = ImmutableArray.CreateBuilder<Article>();
        var reasons = new List<string>();
        foreach (var record in Unpacker.Unpack(path, bytes))
        {
            var read = Read(path, record, hash, beside);
            articles.AddRange(read.Articles);
            if (read.Skipped is { } reason)
            {
                reasons.Add(string.IsNullOrEmpty(record.Id) ? reason : $"{record.Id}: {reason}");
            }

            if (record.Warning is { } warning)
            {
                reasons.Add(string.IsNullOrEmpty(record.Id) ? warning : $"{record.Id}: {warning}");
                if (!read.Articles.IsEmpty)
                {
                    articles[^1] = articles[^1] with { Warnings = articles[^1].Warnings.Add(reasons[^1]) };
                }
            }
        }

        return articles.Count > 0 ? ArticleReading.Of(articles.ToImmutable()) with { Warnings = [.. reasons] } : ArticleReading.Skip(reasons.FirstOrDefault() ?? "it holds no text");
    }

    /// <summary>The decoded source that an article's positions count in; <c>null</c> where the file no longer holds that record.</summary>
    /// <param name="path">As for <see cref="Parse"/>.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="recordId">The article's <see cref="Article.RecordId"/>.</param>
    public static SourceText? Source(string path, ReadOnlyMemory<byte> bytes, string? recordId)
    {
        var record = Unpacker.Unpack(path, bytes).FirstOrDefault(r => r.Skipped is null && (r.Id is null || recordId == r.Id || recordId?.StartsWith(r.Id + "!", StringComparison.Ordinal) == true));
        return record is null ? null : TextDecoder.Decode(record.Bytes.Span, record.Charset);
    }

    private static ArticleReading Read(string path, SourceRecord record, string hash, YamlFields.Reading beside)
    {
        if (record.Skipped is { } reason)
        {
            return ArticleReading.Skip(reason);
        }

        var format = FileFormatDetector.Detect(record.Name, record.Bytes.Span);
        if (Readers.FirstOrDefault(r => r.Reads(format)) is not { } reader)
        {
            return ArticleReading.Skip(Reason(format));
        }

        if (record.Bytes.Length > Unpacker.LargestRecord)
        {
            return ArticleReading.Skip($"larger than {Unpacker.LargestRecord >> 20} MB");
        }

        var source = TextDecoder.Decode(record.Bytes.Span, record.Charset) with { Sha256 = hash };
        var documents = reader.Read(source).Select(d => d with { RecordId = d.RecordId is null ? record.Id : record.Within(d.RecordId), Fields = [.. d.Fields, .. record.Fields] });
        var articles = documents.Select(d => Article(path, source, d, beside)).OfType<Article>().ToImmutableArray();
        return articles.IsEmpty ? ArticleReading.Skip("it holds no text") : ArticleReading.Of(articles);
    }

    private static string Reason(FileFormat format) => format switch
    {
        FileFormat.Unknown => "it is empty",
        FileFormat.Binary => "it is not text",
        FileFormat.Pdf => "PDF files are not read",
        FileFormat.Json => "it is JSON, but not of the kind that news is sent in",
        FileFormat.Xml => "it is XML, but not of a kind that news is sent in",
        _ => "it is not of a kind that articles are read from",
    };

    private static YamlFields.Reading Beside(string path, string? sidecarYaml)
    {
        if (sidecarYaml is null)
        {
            return new YamlFields.Reading([], []);
        }

        var reading = YamlFields.Read(sidecarYaml, null, "stated beside the file");
        var faults = reading.Fields.Zip(reading.Lines).Select(f => (Line: f.Second, Fault: StatedFaults.Of(f.First) is { } fault ? "has a value that is wrong: " + fault : null)).Where(f => f.Fault is not null).Select(f => (f.Line, f.Fault ?? ""));
        return reading with { Faults = [.. reading.Faults.Concat(faults).OrderBy(f => f.Line)], Fields = [.. reading.Fields.Select(f => f with { Confidence = 1 })] };
    }

    private static Article? Article(string path, SourceText source, SourceDocument document, YamlFields.Reading beside)
    {
        var draft = new ArticleDraft(document, beside.Fields);
        Captions.Mark(draft);
        TitleFinder.Find(draft);
        OpeningLines.Read(draft);
        ClosingLines.Read(draft);
        Boilerplate.Remove(draft);
        var url = Url(draft);
        OutletFinder.Find(draft, url);
        var composed = ArticleComposer.Compose(draft);
        if (composed.Text.Length == 0)
        {
            return null;
        }

        return new Article
        {
            Id = ArticleId.Of(path, document.RecordId),
            Path = path,
            RecordId = document.RecordId,
            ContentHash = source.Sha256,
            Language = Language(draft),
            Title = draft.Title ?? DerivedTitle(composed),
            TitleDerived = draft.Title is null,
            Outlet = Placed(draft.Outlet, composed),
            Agency = Placed(draft.Agency, composed),
            Bylines = [.. Bylines(draft).Select(b => Placed(b, composed)).OfType<Stated<string>>()],
            Dateline = draft.Dateline,
            Published = PublicationDateFinder.Find(draft, url) is { } published ? published with { Evidence = Placed(published.Evidence, composed) } : null,
            Fetched = draft.Stated("fetched").Select(f => WrittenDate.Stamp(f.Value) is { } day ? new Stated<PartialDate>(day, ArticleDraft.EvidenceOf(f)) : null).FirstOrDefault(),
            StatedEvent = Stated(draft, "event"),
            StatedVenue = Stated(draft, "venue"),
            Url = url,
            Text = composed.Text,
            Blocks = composed.Blocks,
            Links = composed.Links,
            Map = composed.Map,
            Removed = composed.Removed,
            Warnings = [.. source.Warnings, .. document.Warnings.Select(w => w.StartsWith("front matter, ", StringComparison.Ordinal) ? path + w["front matter".Length..] : w), .. FrontMatterFaults(path, source, document), .. beside.Faults.Select(f => YamlFields.Warning(SidecarOf(path), f))],
        };
    }

    private static IEnumerable<string> FrontMatterFaults(string path, SourceText source, SourceDocument document) =>
        document.Fields.Where(f => f.Rule == "front matter").Select(f => (Line: 1 + source.Text.AsSpan(0, f.Source.Start).Count('\n'), Fault: StatedFaults.Of(f)))
            .Where(f => f.Fault is not null).OrderBy(f => f.Line).Select(f => YamlFields.Warning(path, (f.Line, "has a value that is wrong: " + f.Fault)));

    private static string SidecarOf(string path) => System.IO.Path.ChangeExtension(path, ".meta.yaml");

    private static string? Url(ArticleDraft draft) =>
        draft.Stated("url").Select(f => f.Value).FirstOrDefault(u => Uri.TryCreate(u, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps));

    private static string Language(ArticleDraft draft)
    {
        var stated = draft.Stated("language").Select(f => (f.Value.Trim().Replace('_', '-'), f.Confidence)).FirstOrDefault(f => f.Item1.Length is >= 2 and <= 12);
        var found = LanguageDetector.Detect(draft.Blocks.Where(b => b.IsKept).Select(b => b.Text));
        return stated.Item1 is not null && (found == "und" || stated.Confidence >= 1 || stated.Item1.StartsWith(found, StringComparison.OrdinalIgnoreCase)) ? stated.Item1 : found;
    }

    private static List<Stated<string>> Bylines(ArticleDraft draft)
    {
        var byRule = draft.Stated("byline").GroupBy(f => f.Rule)
            .Select(rule => (rule.First().Confidence, Names: rule.SelectMany(Names).DistinctBy(n => n.Value, StringComparer.OrdinalIgnoreCase).ToList())).Where(rule => rule.Names.Count > 0).ToList();
        return byRule.FirstOrDefault(rule => rule.Confidence >= LeastBeforeText).Names ?? draft.Bylines.DistinctBy(b => b.Value).ToList() switch
        {
            { Count: > 0 } lines => lines,
            _ => byRule.FirstOrDefault().Names ?? [],
        };
    }

    private static IEnumerable<Stated<string>> Names(SourceField field)
    {
        if (field.Confidence >= 1)
        {
            return [new Stated<string>(field.Value, ArticleDraft.EvidenceOf(field))];
        }

        var value = BylineParser.Line(field.Value) is { Count: > 0 } line ? line : BylineParser.Names(field.Value, 0, field.Value.Length);
        return value.Select(n => new Stated<string>(n.Value, ArticleDraft.EvidenceOf(field)));
    }

    private static Stated<string>? Stated(ArticleDraft draft, string name) =>
        draft.Stated(name).FirstOrDefault() is { } field ? new Stated<string>(field.Value, ArticleDraft.EvidenceOf(field)) : null;

    private static Stated<string>? Placed(Stated<string>? stated, ArticleComposer.Composition composed) =>
        stated is null ? null : stated with { Evidence = Placed(stated.Evidence, composed) };

    /// <summary>Adds where the evidence stands in the article's text, if it was kept there.</summary>
    private static Evidence Placed(Evidence evidence, ArticleComposer.Composition composed) =>
        evidence.Source.IsEmpty || evidence.Span is not null ? evidence : evidence with { Span = composed.Map.ToText(evidence.Source) };

    /// <summary>The first sentence of the report, cut at a word.</summary>
    private static string DerivedTitle(ArticleComposer.Composition composed)
    {
        var first = composed.Blocks[0].Span.In(composed.Text);
        var sentence = FirstSentence(first);
        if (sentence.Length <= LongestDerivedTitle)
        {
            return sentence;
        }

        var space = sentence.LastIndexOf(' ', LongestDerivedTitle - 1);
        return sentence[..(space > 40 ? space : LongestDerivedTitle)].TrimEnd(',', ';', ':', ' ') + "…";
    }

    private static string FirstSentence(string text)
    {
        for (var i = 20; i + 2 < text.Length; i++)
        {
            if (text[i] is '.' or '!' or '?' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && char.IsLower(text[i - 1]))
            {
                return text[..i];
            }
        }

        return text.TrimEnd('.');
    }
}
