using NewsReader.Passages;
using NewsReader.Tests.Articles;
using Xunit.Abstractions;

namespace NewsReader.Tests.Passages;

/// <summary>Passages are found again after edits, measured.</summary>
/// <param name="output">Where the figures go.</param>
public sealed class RelocationTests(ITestOutputHelper output)
{
    private const double EnoughRecall = 97.0;
    private const double EnoughRecallByWords = 92.0;

    private static readonly bool IsLong = Environment.GetEnvironmentVariable("NEWSREADER_TESTS") == "long";

    [Theory]
    [InlineData("Arabic")]
    [InlineData("Hebrew")]
    [InlineData("Chinese")]
    [InlineData("Japanese")]
    [InlineData("Thai")]
    [InlineData("Hindi")]
    public void Passages_in_every_script_are_found_after_edits(string language)
    {
        var (report, other) = Languages.Reports(language);
        Measure([(report, other), (other, report)], rounds: IsLong ? 40 : 6, seed: 17);
    }

    [Fact]
    public void Passages_of_the_samples_are_found_after_edits()
    {
        string[] texts = [.. Directory.EnumerateFiles(Repository.Samples, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .SelectMany(file => SampleArticlesTests.Read(Path.GetRelativePath(Repository.Samples, file)).Articles).Select(article => article.Text.Replace("\n\n", "\n", StringComparison.Ordinal))];

        // The next but six: its neighbours report the same event, often in the same words.
        Measure([.. texts.Select((text, i) => (text, texts[(i + 7) % texts.Length])).Where((_, i) => IsLong || i % 5 == 0)], rounds: IsLong ? 6 : 1, seed: 29);
    }

    private void Measure(IReadOnlyList<(string Text, string Other)> texts, int rounds, int seed)
    {
        var (whole, byWords) = (new RelocationScore(), new RelocationScore());
        var random = new Random(seed);
        foreach (var (text, other) in texts)
        {
            var editor = new TextEditor(random, other);
            foreach (var edit in Enumerable.Range(0, rounds).SelectMany(_ => editor.Picks(text)).SelectMany(pick => editor.Edits(text, pick)))
            {
                var was = PassageText.Of(edit.Was);
                var now = PassageText.Of(edit.Now);
                var record = PassageDescriber.Describe(was, "a", "und", edit.Passage, new byte[32], default);
                whole.Add(edit, PassageLocator.Locate(record, now, was));
                byWords.Add(edit, PassageLocator.Locate(record, now, null));
            }
        }

        output.WriteLine($"with the earlier text: {whole}\nby the record alone: {byWords}");
        whole.Count.ShouldBeGreaterThan(700);
        whole.ShouldReach(EnoughRecall);
        byWords.ShouldReach(EnoughRecallByWords);
    }
}
