using System.Collections.Immutable;
using NewsReader.Text;

namespace NewsReader.Articles;

/// <summary>An article in the making: its blocks and what the stages found so far.</summary>
internal sealed class ArticleDraft
{
    public ArticleDraft(SourceDocument document, IEnumerable<SourceField> beside)
    {
        Blocks = [.. document.Blocks.Select(b => new DraftBlock(b))];
        Fields = [.. beside, .. document.Fields.OrderByDescending(f => f.Confidence)];
    }

    public ImmutableArray<DraftBlock> Blocks { get; }

    /// <summary>What is stated, the most trusted first; what stands beside the file leads.</summary>
    public ImmutableArray<SourceField> Fields { get; }

    public string? Title { get; set; }

    public Stated<string>? Outlet { get; set; }

    public Stated<string>? Agency { get; set; }

    public List<Stated<string>> Bylines { get; } = [];

    public Dateline? Dateline { get; set; }

    /// <summary>Dates that stand alone near the title, in order.</summary>
    public List<Stated<PartialDate>> DateLines { get; } = [];

    /// <summary>The day of a change, where a line says only that.</summary>
    public Stated<PartialDate>? ChangedOn { get; set; }

    public IEnumerable<SourceField> Stated(string name) => Fields.Where(f => f.Name == name);

    /// <summary>Evidence at words of a block; its place in the article's text is added when the text is composed.</summary>
    public static Evidence EvidenceAt(DraftBlock block, TextSpan words, string rule, double confidence) =>
        new(block.SourceOf(words), null, words.In(block.Text), rule, confidence);

    public static Evidence EvidenceOf(SourceField field) => new(field.Source, null, field.Value, field.Rule, field.Confidence);
}
