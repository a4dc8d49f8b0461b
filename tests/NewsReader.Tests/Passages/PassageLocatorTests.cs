using NewsReader.Articles;
using NewsReader.Passages;
using NewsReader.Text;

namespace NewsReader.Tests.Passages;

public sealed class PassageLocatorTests
{
    private static readonly string[] Report =
    [
        "Grain ships leave Tripoli",
        "Three ships loaded with 42,000 tonnes of grain left the new terminal on Tuesday morning, the port authority said.",
        "“This terminal will feed the whole coast before the winter comes,” Port Director Samir Haddad told the crowd on the quay.",
        "The opposition called the ceremony a show. Its spokeswoman, Rana Khoury, asked why the contract had never been published.",
        "Work on the second silo is to begin in March. A road to the border is planned as well, but nobody has said who will pay for it.",
        "The ministry of transport promised an answer within ten days.",
    ];

    public static TheoryData<string, string> Rewritings => new()
    {
        // what becomes of the report, and the status of the third paragraph's quote
        { "nothing", nameof(PassageStatus.Exact) },
        { "a paragraph put in front", nameof(PassageStatus.Exact) },
        { "straight quotation marks", nameof(PassageStatus.Exact) },
        { "a slip of the pen", nameof(PassageStatus.Corrected) },
        { "another number", nameof(PassageStatus.Exact) },
        { "another name", nameof(PassageStatus.Changed) },
        { "a negation", nameof(PassageStatus.Changed) },
        { "moved to the end", nameof(PassageStatus.Exact) },
        { "repeated as a pull quote", nameof(PassageStatus.Exact) },
        { "a sentence put inside", nameof(PassageStatus.Changed) },
        { "taken out", nameof(PassageStatus.Gone) },
        { "another article", nameof(PassageStatus.Gone) },
    };

    [Theory]
    [MemberData(nameof(Rewritings))]
    public void What_became_of_the_words_is_told(string rewriting, string status)
    {
        var (was, now) = (ArticleOf.Paragraphs(Report), ArticleOf.Paragraphs(Rewritten(rewriting)));
        var record = PassageDescriber.Describe(was, was.Span(Report[2]), new byte[32], default);
        foreach (var stored in new[] { was.Text, null })
        {
            var located = PassageLocator.Locate(record, now, stored);
            located.Status.ToString().ShouldBe(status);
            if (located.Span is { } span)
            {
                span.In(now.Text).ShouldStartWith(Rewritten(rewriting).First(paragraph => paragraph.Contains("This terminal", StringComparison.Ordinal))[..8]);
                span.In(now.Text).ShouldEndWith("on the quay.");
            }
        }
    }

    [Fact]
    public void A_changed_number_is_never_a_correction()
    {
        var was = ArticleOf.Paragraphs(Report);
        var now = ArticleOf.Paragraphs([.. Report.Select(paragraph => paragraph.Replace("42,000", "48,000", StringComparison.Ordinal))]);
        var record = PassageDescriber.Describe(was, was.Span(Report[1]), new byte[32], default);
        PassageLocator.Locate(record, now, was.Text).Status.ShouldBe(PassageStatus.Changed);
    }

    [Fact]
    public void A_look_alike_elsewhere_does_not_stand_in_for_what_went()
    {
        var was = ArticleOf.Paragraphs(Report);
        var alike = Report[2].Replace("Samir Haddad", "Karim Saleh", StringComparison.Ordinal).Replace("coast", "valley", StringComparison.Ordinal);
        var now = ArticleOf.Paragraphs(Report[0], Report[1], Report[3], Report[4], alike, Report[5]);
        var record = PassageDescriber.Describe(was, was.Span(Report[2]), new byte[32], default);
        PassageLocator.Locate(record, now, was.Text).Status.ShouldBeOneOf(PassageStatus.Possible, PassageStatus.Gone);
    }

    [Theory]
    [InlineData("\u202A”The cable is dead, and nobody will mourn it\u202C")]
    [InlineData("\u200FThe cable\u00AD is dead, and nobody will mourn it")]
    public void Invisible_characters_at_either_end_stay_with_their_words(string words)
    {
        string Text(string before) => $"{before}The opposition spoke at noon. {words} in this city, the leader said on the steps of the opera house.";
        var was = PassageText.Of(Text(""));
        var now = PassageText.Of(Text("A new paragraph above all of it.\n"));
        var record = PassageDescriber.Describe(was, "a", "en", new TextSpan(was.Text.IndexOf(words, StringComparison.Ordinal), was.Text.IndexOf(words, StringComparison.Ordinal) + words.Length), new byte[32], default);
        foreach (var stored in new[] { was, null })
        {
            var found = PassageLocator.Locate(record, now, stored);
            found.Status.ShouldBe(PassageStatus.Exact);
            found.Span!.Value.In(now.Text).ShouldBe(words); // a passage that is exact has a place
        }
    }

    [Fact]
    public void A_look_alike_set_among_the_old_neighbours_is_no_rewriting()
    {
        const string Passage = "The first boat left the harbour of Port Elias at six with forty islanders on board, and the mayor waved from the pier as he does each spring.";
        const string Neighbour = "A band played until the fog came in.";
        const string Alike = "The last train left the station of Mount Corin at nine with eighty soldiers on board, and the colonel waved from the bridge as he does each autumn.";
        const string After = "Nobody could say when the band had last played at that hour, and nobody asked the harbour master.";
        var was = PassageText.Of($"{Passage}\n{Neighbour}\n{After}\nThe fog stayed for a week.");
        var now = PassageText.Of($"{Neighbour}\n{Alike}\n{After}\nThe fog stayed for a week.");
        var record = PassageDescriber.Describe(was, "a", "en", new TextSpan(0, Passage.Length), new byte[32], default);
        PassageLocator.Locate(record, now, was).Status.ShouldBeOneOf(PassageStatus.Possible, PassageStatus.Gone);
        PassageLocator.Locate(record, now, null).Status.ShouldBeOneOf(PassageStatus.Possible, PassageStatus.Gone);
    }

    [Fact]
    public void A_short_pick_is_taken_only_with_what_stood_around_it()
    {
        var was = ArticleOf.Paragraphs(Report);
        var record = PassageDescriber.Describe(was, was.Span("the contract"), new byte[32], default);
        var now = ArticleOf.Paragraphs("A port is sold", "Nobody at the harbour had seen the contract when the sale was announced in spring.");
        PassageLocator.Locate(record, now, was.Text).Status.ShouldBe(PassageStatus.Possible);
    }

    [Fact]
    public void Equal_words_in_equal_surroundings_are_ambiguous()
    {
        const string Line = "The minister declined to comment on the report when he was asked about it again later that day by everyone who had come to the hall.";
        var was = ArticleOf.Paragraphs("Questions", Line, "One more thing was said on Monday.");
        var record = PassageDescriber.Describe(was, was.Span("declined to comment on the report"), new byte[32], default) with { Before = "The minister ", After = " when he was asked" };
        var now = ArticleOf.Paragraphs("Questions and answers", Line, Line);
        var located = PassageLocator.Locate(record, now, null);
        located.Status.ShouldBe(PassageStatus.Ambiguous);
        located.Rivals.Length.ShouldBe(1);
    }

    [Fact]
    public void A_long_passage_is_found_by_its_head_and_tail()
    {
        string[] paragraphs = [.. Enumerable.Range(1, 40).Select(i => $"Paragraph {i} tells of ship {i * 7} and of its captain, who left port {i * 13} on the morning tide with the others.")];
        var was = ArticleOf.Paragraphs(paragraphs);
        var span = new TextSpan(was.Blocks[5].Span.Start, was.Blocks[34].Span.End);
        var record = PassageDescriber.Describe(was, span, new byte[32], default);
        record.Quote.Length.ShouldBe(300);

        var longer = ArticleOf.Paragraphs(["A note of the editors.", .. paragraphs]);
        PassageLocator.Locate(record, longer, null).ShouldBe(new LocatedPassage(PassageStatus.Exact, span.Shift(longer.Text.Length - was.Text.Length), [], 1));

        var shorter = ArticleOf.Paragraphs([.. paragraphs.Where((_, i) => i != 20)]);
        var changed = PassageLocator.Locate(record, shorter, null);
        changed.Status.ShouldBe(PassageStatus.Changed);
        changed.Span?.Length.ShouldBe(span.Length - paragraphs[20].Length - 2);
    }

    [Theory]
    [InlineData("Arabic")]
    [InlineData("Hebrew")]
    [InlineData("Chinese")]
    [InlineData("Japanese")]
    [InlineData("Thai")]
    [InlineData("Hindi")]
    public void Passages_in_other_scripts_are_found_after_edits(string language)
    {
        var (paragraphs, picked, edited, editedPick) = Languages.Of(language);
        var was = ArticleOf.Paragraphs(paragraphs);
        var record = PassageDescriber.Describe(was, was.Span(picked), new byte[32], default);
        PassageLocator.Locate(record, was, null).ShouldBe(new LocatedPassage(PassageStatus.Exact, was.Span(picked), [], 1));

        var longer = ArticleOf.Paragraphs([paragraphs[^1], .. paragraphs]);
        var moved = PassageLocator.Locate(record, longer, was.Text);
        moved.Status.ShouldBe(PassageStatus.Exact);
        moved.Span?.In(longer.Text).ShouldBe(picked);

        var changed = ArticleOf.Paragraphs(edited);
        var found = PassageLocator.Locate(record, changed, was.Text);
        found.Status.ShouldBeOneOf(PassageStatus.Corrected, PassageStatus.Changed);
        found.Span?.In(changed.Text).ShouldBe(editedPick);

        var without = ArticleOf.Paragraphs([.. paragraphs.Where(paragraph => !paragraph.Contains(picked, StringComparison.Ordinal))]);
        PassageLocator.Locate(record, without, was.Text).Status.ShouldBeOneOf(PassageStatus.Gone, PassageStatus.Possible);
    }

    private static string[] Rewritten(string rewriting) => rewriting switch
    {
        "nothing" => Report,
        "a paragraph put in front" => ["Updated at noon with the answer of the ministry.", .. Report],
        "straight quotation marks" => [.. Report.Select(paragraph => paragraph.Replace('“', '"').Replace('”', '"'))],
        "a slip of the pen" => Replaced("winter comes", "winter come"),
        "another number" => Replaced("42,000", "48,000"),
        "another name" => Replaced("Samir Haddad", "Karim Saleh"),
        "a negation" => Replaced("will feed", "will not feed"),
        "moved to the end" => [.. Report.Where((_, i) => i is not (2 or 3)), Report[2], Report[3]],
        "repeated as a pull quote" => [Report[0], "“This terminal will feed the whole coast before the winter comes”", .. Report[1..]],
        "a sentence put inside" => Replaced("comes,” Port", "comes. Nobody on this quay shall ever ask again where the bread is to come from,” Port"),
        "taken out" => [.. Report.Where((_, i) => i != 2)],
        _ => ["Lanterns over the lake", "The festival ended on Sunday with fireworks and a long queue for the last ferry.", "Organisers counted nine thousand visitors."],
    };

    private static string[] Replaced(string was, string now) => [.. Report.Select(paragraph => paragraph.Replace(was, now, StringComparison.Ordinal))];
}
