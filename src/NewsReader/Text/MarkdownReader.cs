using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsReader.Files;

namespace NewsReader.Text;

/// <summary>Reads Markdown with front matter: its blocks without the marks, and the fields before them.</summary>
public sealed class MarkdownReader : ITextReader
{
    /// <summary>Deeper nesting than any person writes; beyond it the text is read as plain lines.</summary>
    private const int Deepest = 100;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UsePreciseSourceLocation().Build();

    public bool Reads(FileFormat format) => format is FileFormat.Markdown;

    public IEnumerable<SourceDocument> Read(SourceText source) => [Read(source.Text)];

    private static SourceDocument Read(string text)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig refuses what is nested too deeply.
            return new SourceDocument(PlainTextReader.Blocks(text), [], null, ["It is nested too deeply to be read as Markdown and was read as plain text."]);
        }

        var blocks = new MarkdownBlocks(text);
        var fields = ImmutableArray<SourceField>.Empty;
        var warnings = ImmutableArray<string>.Empty;
        foreach (var block in document)
        {
            if (block is YamlFrontMatterBlock matter)
            {
                (fields, warnings) = FrontMatter(text, matter);
            }
            else
            {
                blocks.Add(block, BlockKind.Paragraph, 0, 0);
            }
        }

        return new SourceDocument(blocks.Found, fields, null, warnings);
    }

    private static (ImmutableArray<SourceField> Fields, ImmutableArray<string> Warnings) FrontMatter(string text, YamlFrontMatterBlock matter)
    {
        var start = text.IndexOf('\n', matter.Span.Start) + 1;
        var length = matter.Lines.Count == 0 ? 0 : Math.Max(0, matter.Span.End + 1 - start);
        var yaml = text.Substring(start, length);
        var fence = yaml.LastIndexOf("\n---", StringComparison.Ordinal);
        var reading = YamlFields.Read(fence < 0 ? yaml : yaml[..fence], start, "front matter");
        return (reading.Fields, [.. reading.Faults.Select(f => YamlFields.Warning("front matter", (f.Line + 1, f.Fault)))]);
    }

    /// <summary>Writes a document's tree out as blocks.</summary>
    private sealed class MarkdownBlocks(string text)
    {
        private readonly ImmutableArray<SourceBlock>.Builder _blocks = ImmutableArray.CreateBuilder<SourceBlock>();
        private readonly BlockTextBuilder _builder = new();
        private readonly List<TextLink> _links = [];

        public ImmutableArray<SourceBlock> Found => _blocks.ToImmutable();

        public void Add(Block block, BlockKind kind, int level, int depth)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    AddLeaf(heading, BlockKind.Heading, heading.Level);
                    break;
                case TableRow row:
                    AddRow(row);
                    break;
                case QuoteBlock quote when depth < Deepest:
                    AddAll(quote, BlockKind.Quotation, 0, depth);
                    break;
                case ListItemBlock item when depth < Deepest:
                    AddAll(item, BlockKind.ListItem, level, depth);
                    break;
                case ListBlock list when depth < Deepest:
                    AddAll(list, kind, kind == BlockKind.ListItem ? level + 1 : 1, depth);
                    break;
                case ContainerBlock container when depth < Deepest && container is not LinkReferenceDefinitionGroup:
                    AddAll(container, kind, level, depth);
                    break;
                case HtmlBlock html:
                    AddHtml(html);
                    break;
                case CodeBlock code:
                    AddSource(code);
                    break;
                case LeafBlock leaf:
                    AddLeaf(leaf, kind, level);
                    break;
            }
        }

        private void AddAll(ContainerBlock container, BlockKind kind, int level, int depth)
        {
            foreach (var inner in container)
            {
                Add(inner, kind, level, depth + 1);
            }
        }

        private void AddLeaf(LeafBlock leaf, BlockKind kind, int level)
        {
            Append(leaf.Inline, 0);
            Flush(kind, level);
        }

        private void AddRow(TableRow row)
        {
            foreach (var cell in row.OfType<TableCell>())
            {
                if (!_builder.IsEmpty)
                {
                    _builder.AppendDecoded(" | ", cell.Span.Start, cell.Span.Start);
                }

                foreach (var leaf in cell.OfType<LeafBlock>())
                {
                    Append(leaf.Inline, 0);
                }
            }

            Flush(BlockKind.TableRow, 0);
        }

        private void AddSource(CodeBlock code)
        {
            foreach (var line in code.Lines.Lines.AsSpan(0, code.Lines.Count))
            {
                _builder.Append(text, Math.Min(line.Position, text.Length), Math.Min(line.Position + line.Slice.Length, text.Length));
                _builder.AppendSpace(line.Position + line.Slice.Length, line.Position + line.Slice.Length);
            }

            Flush(BlockKind.Paragraph, 0);
        }

        private void AddHtml(HtmlBlock html)
        {
            var end = Math.Min(html.Span.End + 1, text.Length);
            var page = HtmlReader.Read(text[html.Span.Start..end]);
            foreach (var block in page.Blocks)
            {
                var segments = block.Map.Segments.Select(s => s with { Source = s.Source + html.Span.Start });
                _blocks.Add(block with { Map = new OffsetMap([.. segments]), Region = PageRegion.Main });
            }
        }

        private void Append(ContainerInline? container, int depth)
        {
            foreach (var inline in container ?? Enumerable.Empty<Inline>())
            {
                switch (inline)
                {
                    case LiteralInline literal:
                        AppendLiteral(literal.Content.AsSpan(), literal.Span.Start, literal.Span.End + 1);
                        break;
                    case CodeInline code:
                        AppendLiteral(code.Content, code.Span.Start + code.DelimiterCount, code.Span.End + 1 - code.DelimiterCount);
                        break;
                    case HtmlEntityInline entity:
                        _builder.AppendDecoded(entity.Transcoded.ToString(), entity.Span.Start, entity.Span.End + 1);
                        break;
                    case AutolinkInline auto:
                        AppendAddress(auto);
                        break;
                    case LineBreakInline line:
                        _builder.AppendSpace(line.Span.Start, line.Span.End + 1);
                        break;
                    case LinkInline { IsImage: true }:
                        break;
                    case LinkInline link when depth < Deepest:
                        AppendLink(link, depth);
                        break;
                    case ContainerInline inner when depth < Deepest:
                        Append(inner, depth + 1);
                        break;
                }
            }
        }

        private void AppendLink(LinkInline link, int depth)
        {
            var start = _builder.NextStart;
            Append(link, depth + 1);
            Note(link.Url, start);
        }

        /// <summary>Notes a link over the words since <paramref name="start"/>; only addresses of the web lead anywhere.</summary>
        private void Note(string? address, int start)
        {
            if (Uri.TryCreate(address, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) && _builder.Length > start)
            {
                _links.Add(new TextLink(new TextSpan(start, _builder.Length), url.AbsoluteUri));
            }
        }

        private void AppendAddress(AutolinkInline address)
        {
            var start = _builder.NextStart;
            AppendLiteral(address.Url, address.Span.Start + 1, address.Span.End);
            Note(address.IsEmail ? null : address.Url, start);
        }

        /// <summary>Keeps the map exact where the words stand in the source as they are; an escaped character maps to its escape.</summary>
        private void AppendLiteral(ReadOnlySpan<char> words, int start, int end)
        {
            start = Math.Clamp(start, 0, text.Length);
            end = Math.Clamp(end, start, text.Length);
            var own = text.AsSpan(start, end - start);
            if (own.EndsWith(words))
            {
                _builder.Append(text, end - words.Length, end);
            }
            else if (own.IndexOf(words) is >= 0 and var at)
            {
                _builder.Append(text, start + at, start + at + words.Length);
            }
            else
            {
                _builder.AppendDecoded(words.ToString(), start, end);
            }
        }

        private void Flush(BlockKind kind, int level)
        {
            var (words, map) = _builder.Build();
            if (words.Length > 0)
            {
                _blocks.Add(new SourceBlock(kind, words, map, PageRegion.Main, level, _builder.Placed(_links, words)));
            }

            _links.Clear();
        }
    }
}
