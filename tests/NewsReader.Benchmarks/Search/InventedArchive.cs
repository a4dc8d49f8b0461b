using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Text;

namespace NewsReader.Benchmarks.Search;

/// <summary>An archive of any size, made article by article and never stored: article number n is always the same.</summary>
/// <remarks>About 350 words and three quotes an article; 5,000 speakers, 2,000 events, 500 venues, 240 months, 200 outlets.</remarks>
internal sealed class InventedArchive
{
    private const int Sentences = 20;
    private const int QuotesEach = 3;

    private static readonly Evidence Stated = new(default, null, "", "generated", 1);
    private static readonly string[] Verbs = ["say", "tell", "add", "claim", "warn", "stress", "ask", "insist", "note", "argue", "deny", "promise"];
    private static readonly string[] Languages = ["en", "en", "en", "en", "en", "en", "fr", "de"];

    private readonly string[] _speakers;

    public InventedArchive() => _speakers = [.. Enumerable.Range(0, 5_000).Select(i => Named(i, 2))];

    public ZipfWords Words { get; } = new(200_000);

    public AnnotatedArticle this[int number]
    {
        get
        {
            var random = new Random(number);
            var text = new StringBuilder();
            var blocks = ImmutableArray.CreateBuilder<ArticleBlock>();
            var quotes = ImmutableArray.CreateBuilder<Quote>();
            var title = Sentence(random, 8);
            Append(text, blocks, BlockKind.Title, title);
            for (var paragraph = 0; paragraph < Sentences / 4; paragraph++)
            {
                AppendParagraph(text, blocks, quotes, random, paragraph);
            }

            return Annotated(number, random, title, text.ToString(), blocks.ToImmutable(), quotes.ToImmutable());
        }
    }

    private AnnotatedArticle Annotated(int number, Random random, string title, string text, ImmutableArray<ArticleBlock> blocks, ImmutableArray<Quote> quotes)
    {
        var happening = (int)(2_000 * Math.Pow(random.NextDouble(), 2));
        var venue = (int)(500 * Math.Pow(random.NextDouble(), 2));
        var month = random.Next(240);
        return new AnnotatedArticle
        {
            Article = new Article
            {
                Id = new ArticleId(number.ToString("0000000000", CultureInfo.InvariantCulture)),
                Path = $"{number}.txt",
                ContentHash = new string('0', 64),
                Language = Languages[random.Next(Languages.Length)],
                Title = title,
                Outlet = new Stated<string>($"Outlet {(int)(200 * Math.Pow(random.NextDouble(), 2))}", Stated),
                Published = new PublicationDate(new PartialDate(2005 + (month / 12), (month % 12) + 1, random.Next(1, 29)), null, Stated),
                Text = text,
                Blocks = blocks,
                Map = OffsetMap.Identity(text.Length),
            },
            Quotes = quotes,
            Speakers = [.. quotes.Select(q => q.Speaker).OfType<string>().Distinct().Select(s => new Speaker(s, s, SpeakerKind.Person, [], [], []))],
            Event = random.Next(4) == 0 ? null : new ArticleEvent($"event-{happening}", Named(happening, 3), "summit", null, Stated),
            Venue = random.Next(4) == 0 ? null : new Venue($"Hall {venue}", $"City {venue % 100}", $"Country {venue % 20}", Stated),
        };
    }

    private void AppendParagraph(StringBuilder text, ImmutableArray<ArticleBlock>.Builder blocks, ImmutableArray<Quote>.Builder quotes, Random random, int paragraph)
    {
        text.Append("\n\n");
        var start = text.Length;
        text.AppendJoin(' ', Enumerable.Range(0, 3).Select(_ => Sentence(random, 17)));
        if (paragraph < QuotesEach)
        {
            var said = text.Append(" “").Length;
            text.Append(Sentence(random, 20));
            var span = new TextSpan(said, text.Length);
            var speaker = random.Next(6) == 0 ? null : _speakers[(int)(_speakers.Length * Math.Pow(random.NextDouble(), 3))];
            quotes.Add(new Quote
            {
                Id = $"q{paragraph}", Kind = (QuoteKind)random.Next(3), Span = span, Parts = [span], Quoted = [span], Text = text.ToString(span.Start, span.Length),
                Speaker = speaker, Verb = Verbs[random.Next(Verbs.Length)], Confidence = 1, Rule = "generated",
            });
            text.Append("” said ").Append(speaker ?? "they").Append('.');
        }
        else
        {
            text.Append(' ').Append(Sentence(random, 17));
        }

        blocks.Add(new ArticleBlock(BlockKind.Paragraph, new TextSpan(start, text.Length), 0));
    }

    private static void Append(StringBuilder text, ImmutableArray<ArticleBlock>.Builder blocks, BlockKind kind, string words)
    {
        blocks.Add(new ArticleBlock(kind, new TextSpan(text.Length, text.Length + words.Length), 0));
        text.Append(words);
    }

    private string Sentence(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Words.Next(random))) + ".";

    private string Named(int number, int words)
    {
        var random = new Random(number + 1_000_000);
        return string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(2_000, 60_000)]));
    }
}
