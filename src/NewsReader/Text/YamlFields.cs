using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NewsReader.Text;

/// <summary>Reads the fields that front matter or a file beside the article states, each with its place.</summary>
internal static class YamlFields
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["title"] = "title",
        ["headline"] = "title",
        ["outlet"] = "outlet",
        ["publisher"] = "outlet",
        ["site"] = "outlet",
        ["bylines"] = "byline",
        ["byline"] = "byline",
        ["author"] = "byline",
        ["authors"] = "byline",
        ["published"] = "published",
        ["date"] = "published",
        ["publishdate"] = "published",
        ["pubdate"] = "published",
        ["updated"] = "modified",
        ["modified"] = "modified",
        ["lastmod"] = "modified",
        ["url"] = "url",
        ["canonical"] = "url",
        ["link"] = "url",
        ["language"] = "language",
        ["lang"] = "language",
        ["agency"] = "agency",
        ["event"] = "event",
        ["venue"] = "venue",
        ["description"] = "description",
        ["subtitle"] = "description",
    };

    /// <summary>Fields of front matter that say how a site generator is to treat the page.</summary>
    private static readonly HashSet<string> OfSiteGenerators = new(
        "layout type draft slug permalink aliases tags tag categories category keywords series section weight menu toc comments image images cover thumbnail featured_image caption template excerpt summary id uid guid source"
            .Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>What was read, and what was wrong with it by line (1 is the first line of <c>yaml</c>).</summary>
    public sealed record Reading(ImmutableArray<SourceField> Fields, ImmutableArray<(int Line, string Fault)> Faults)
    {
        /// <summary>The line of each of <see cref="Fields"/>.</summary>
        public ImmutableArray<int> Lines { get; init; } = [];
    }

    /// <summary>Reads a flat YAML mapping; never throws.</summary>
    /// <param name="yaml">The YAML itself.</param>
    /// <param name="shift">Added to each place, for YAML that stands inside a longer source; <c>null</c> where it has no place in the source.</param>
    /// <param name="rule">What the fields say they were stated by.</param>
    public static Reading Read(string yaml, int? shift, string rule)
    {
        var fields = ImmutableArray.CreateBuilder<SourceField>();
        var faults = ImmutableArray.CreateBuilder<(int, string)>();
        var lines = ImmutableArray.CreateBuilder<int>();
        try
        {
            var parser = new Parser(new StringReader(yaml));
            parser.Consume<StreamStart>();
            if (parser.TryConsume<DocumentStart>(out _))
            {
                ReadMapping(parser, yaml, shift, rule, fields, faults, lines);
            }
        }
        catch (YamlException e)
        {
            faults.Add(((int)e.Start.Line, "is not valid YAML"));
        }

        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The parser has its limits with damaged text; what it read before counts.
            faults.Add((lines.Count > 0 ? lines[^1] : 1, "is followed by what is not valid YAML"));
        }

        return new Reading(fields.ToImmutable(), faults.ToImmutable()) { Lines = lines.ToImmutable() };
    }

    private static void ReadMapping(Parser parser, string yaml, int? shift, string rule, ImmutableArray<SourceField>.Builder fields, ImmutableArray<(int, string)>.Builder faults, ImmutableArray<int>.Builder lines)
    {
        if (!parser.TryConsume<MappingStart>(out _))
        {
            if (!parser.Accept<Scalar>(out var only) || only.Value.Length > 0)
            {
                faults.Add(((int)(parser.Current?.Start.Line ?? 1), "does not begin with a field such as \"title: …\""));
            }

            return;
        }

        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (!parser.TryConsume<Scalar>(out var key))
            {
                faults.Add(((int)(parser.Current?.Start.Line ?? 1), "has a field without a plain name"));
                return;
            }

            ReadValue(parser, key, yaml, shift, rule, fields, faults, lines);
        }
    }

    private static void ReadValue(Parser parser, Scalar key, string yaml, int? shift, string rule, ImmutableArray<SourceField>.Builder fields, ImmutableArray<(int, string)>.Builder faults, ImmutableArray<int>.Builder lines)
    {
        var known = Names.TryGetValue(key.Value, out var name);
        if (!known && (shift is null || !OfSiteGenerators.Contains(key.Value)))
        {
            faults.Add(((int)key.Start.Line, $"has an unknown field \"{key.Value}\""));
        }

        var inList = parser.TryConsume<SequenceStart>(out _);
        do
        {
            if (inList && parser.TryConsume<SequenceEnd>(out _))
            {
                return;
            }

            if (!parser.TryConsume<Scalar>(out var value))
            {
                if (known)
                {
                    faults.Add(((int)(parser.Current?.Start.Line ?? 1), $"has no plain value for \"{key.Value}\""));
                }

                parser.SkipThisAndNestedEvents();
            }
            else if (known && !string.IsNullOrWhiteSpace(value.Value) && value.Value is not ("null" or "~"))
            {
                lines.Add((int)value.Start.Line);
                fields.Add(new SourceField(name ?? "", value.Value.Trim(), Place(value, yaml, shift), rule, 1));
            }
        }
        while (inList);
    }

    private static TextSpan Place(Scalar value, string yaml, int? shift)
    {
        if (shift is not { } by)
        {
            return default;
        }

        var quote = value.Style is ScalarStyle.DoubleQuoted or ScalarStyle.SingleQuoted ? 1 : 0;
        var start = Math.Clamp((int)value.Start.Index + quote, 0, yaml.Length);
        var end = Math.Clamp((int)value.End.Index - quote, start, yaml.Length);
        var length = yaml.AsSpan(start, end - start).TrimEnd().Length;
        return new TextSpan(start, start + length).Shift(by);
    }

    /// <summary>A fault as a warning that names file and line.</summary>
    public static string Warning(string file, (int Line, string Fault) fault) =>
        string.Create(CultureInfo.InvariantCulture, $"{file}, line {fault.Line}: {fault.Fault}.");
}
