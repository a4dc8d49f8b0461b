using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using NewsReader.Articles;
using NewsReader.Curation;
using NewsReader.Passages;
using NewsReader.Text;

namespace NewsReader.Benchmarks;

/// <summary>Finding a passage of 600 characters again in an article of 5,000 words, uncached, with and without the text it was made over.</summary>
[MemoryDiagnoser]
public class LocatePassage
{
    private static readonly string[] Vocabulary =
        ("the of and to in a that was on for said minister port cable grain talks agreement after before Tuesday Friday city coast harbour terminal reporters ship road border "
         + "government opposition spokeswoman contract ministry transport energy winter price market farmer union strike court hearing committee network arctic ferry island bridge "
         + "evening morning crowd speech question answer promise deadline report letter engineer worker silo tonnes megawatts percent budget election treaty fishing fleet captain").Split(' ');

    private Article _now = Of("-");
    private PassageRecord? _record;
    private string? _stored;

    [Params("a slip", "another context", "one word in ten", "taken out")]
    public string Edit { get; set; } = "";

    [Params(true, false)]
    public bool Stored { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(20240611);
        var paragraphs = Enumerable.Range(0, 100).Select(_ => string.Join(' ', Enumerable.Range(0, 50).Select(_ => Vocabulary[random.Next(Vocabulary.Length)])) + ".").ToArray();
        var was = Of(paragraphs);
        var span = new TextSpan(was.Blocks[50].Span.Start, was.Blocks[50].Span.Start + 600);
        _record = PassageDescriber.Describe(was, span, new byte[32], default);
        _stored = Stored ? was.Text : null;
        _now = Of([.. Edited(was.Text, span, random).Split("\n\n")]);
    }

    [Benchmark]
    public LocatedPassage Locate() => PassageLocator.Locate(_record!, _now, _stored); // made in the setup

    private string Edited(string text, TextSpan span, Random random) => Edit switch
    {
        "a slip" => text.Insert(span.Start + 300, "x"),
        "another context" => text[..(text.Length / 4)] + "\n\n" + span.In(text) + "\n\n" + text[(3 * text.Length / 4)..],
        "one word in ten" => string.Join(' ', text.Split(' ').Select(word => random.Next(10) == 0 ? "quay" : word)),
        _ => text.Remove(span.Start, span.Length),
    };

    private static Article Of(params string[] paragraphs)
    {
        var text = string.Join("\n\n", paragraphs);
        var at = 0;
        var blocks = ImmutableArray.CreateBuilder<ArticleBlock>();
        foreach (var paragraph in paragraphs)
        {
            blocks.Add(new ArticleBlock(BlockKind.Paragraph, new TextSpan(at, at + paragraph.Length), 0));
            at += paragraph.Length + 2;
        }

        return new Article { Id = new ArticleId("0a1b2c3d4e"), Path = "a.txt", ContentHash = "", Language = "en", Title = "", Text = text, Blocks = blocks.ToImmutable(), Map = OffsetMap.Identity(text.Length) };
    }
}
