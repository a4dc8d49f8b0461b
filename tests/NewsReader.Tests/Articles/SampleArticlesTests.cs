using System.Globalization;
using System.Text;
using NewsReader.Articles;
using NewsReader.Text;

namespace NewsReader.Tests.Articles;

/// <summary>What must hold for every article, tried on every sample.</summary>
public sealed class SampleArticlesTests
{
    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(Repository.Samples, "*", SearchOption.AllDirectories)
        .Where(f => !f.EndsWith(".yaml", StringComparison.Ordinal))
        .Select(f => Path.GetRelativePath(Repository.Samples, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_word_of_a_clean_text_leads_to_the_same_word_of_its_source(string path)
    {
        var (source, articles) = Read(path);
        foreach (var article in articles)
        {
            foreach (var block in article.Blocks)
            {
                var words = block.Span.In(article.Text);
                foreach (var word in Words(words).Select(w => w.Shift(block.Span.Start)))
                {
                    var from = article.Map.ToSource(word);
                    Folded(System.Net.WebUtility.HtmlDecode(from.In(source))).ShouldBe(Folded(word.In(article.Text)));
                    article.Map.ToText(from).ShouldBe(word);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_removed_block_leads_to_its_words(string path)
    {
        var (source, articles) = Read(path);
        foreach (var removed in articles.SelectMany(a => a.Removed))
        {
            var first = Words(removed.Text).FirstOrDefault();
            Folded(System.Net.WebUtility.HtmlDecode(removed.Source.In(source))).ShouldStartWith(Folded(first.In(removed.Text)));
            removed.Reason.ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_text_is_its_blocks_joined_by_empty_lines(string path)
    {
        foreach (var article in Read(path).Articles)
        {
            string.Join("\n\n", article.Blocks.Select(b => b.Span.In(article.Text))).ShouldBe(article.Text);
            article.Text.IsNormalized(NormalizationForm.FormC).ShouldBeTrue();
            article.Body.ShouldNotBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Evidence_slices_to_its_words(string path)
    {
        var (source, articles) = Read(path);
        foreach (var article in articles)
        {
            var all = article.Bylines.Append(article.Outlet).Append(article.Agency).Select(s => s?.Evidence).Append(article.Published?.Evidence).OfType<Evidence>();
            foreach (var evidence in all.Where(e => !e.Source.IsEmpty))
            {
                Folded(System.Net.WebUtility.HtmlDecode(evidence.Source.In(source))).ShouldBe(Folded(evidence.Text));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Reading_twice_gives_the_same(string path)
    {
        var first = Read(path).Articles;
        var second = Read(path).Articles;
        first.Select(Shown).ShouldBe(second.Select(Shown));
    }

    private static string Shown(Article a) => string.Join('\n', a.Id, a.Title, a.Language, a.Outlet, a.Published, a.Text, string.Join(',', a.Removed), string.Join(',', a.Bylines));

    internal static (string Source, Article[] Articles) Read(string path)
    {
        var file = Path.Combine(Repository.Samples, path);
        var bytes = File.ReadAllBytes(file);
        var sidecar = Path.ChangeExtension(file, ".meta.yaml");
        var reading = ArticleParser.Parse(path, bytes, File.Exists(sidecar) ? File.ReadAllText(sidecar) : null);
        reading.Skipped.ShouldBeNull();
        return (TextDecoder.Decode(bytes).Text, [.. reading.Articles]);
    }

    private static IEnumerable<TextSpan> Words(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            if (end > i)
            {
                yield return new TextSpan(i, end);
            }

            i = Math.Max(end, i + 1);
        }
    }

    private static string Folded(string text) => new([.. text.Normalize().Where(c => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)]);
}
