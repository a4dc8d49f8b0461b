using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NewsReader.Curation;
using NewsReader.Passages;
using NewsReader.Text;

namespace NewsReader.Tests.Passages;

/// <summary>Rows of the suites of web-platform-tests, Chromium, Apache Annotator and Hypothesis.</summary>
/// <remarks>Which rows are not run, and why, stands in docs/passages.md.</remarks>
public sealed class ConformanceTests
{
    [ConformanceFact]
    public void Chromium_directives_are_parsed()
    {
        var wrong = new List<string>();
        foreach (var row in Rows("chromium-parse.json"))
        {
            var (written, expected) = ((string)row[0]!, row[1]?.AsObject());
            var read = TextDirective.Parse(written);
            var same = expected is null ? read is null : read is not null && read.Start == (string?)expected["start"] && (read.End ?? "") == ((string?)expected["end"] ?? "")
                && (read.Prefix ?? "") == ((string?)expected["prefix"] ?? "") && (read.Suffix ?? "") == ((string?)expected["suffix"] ?? "");
            AddUnless(same, wrong, $"{written} was read as {read}");
        }

        wrong.ShouldBeEmpty();
    }

    [ConformanceFact]
    public void Chromium_directives_are_generated()
    {
        var wrong = new List<string>();
        foreach (var row in Rows("chromium-generate.json"))
        {
            var blocks = row[0]!.AsArray().Select(block => (string)block!).ToArray();
            var at = row[1]!.AsArray().Select(number => (int)number!).ToArray();
            var expected = (string)row[2]!;
            var article = ArticleOf.Paragraphs(blocks);
            var span = new TextSpan(article.Blocks[at[0]].Span.Start + at[1], article.Blocks[at[2]].Span.Start + at[3]);
            var made = TextFragment.Make(PassageText.Of(article), span)?.ToString();
            AddUnless(expected.StartsWith("error:", StringComparison.Ordinal) ? made is null : made == expected, wrong, $"expected {expected}, made {made}");
        }

        wrong.ShouldBeEmpty();
    }

    [ConformanceFact]
    public void Web_platform_directives_find_their_range()
    {
        var document = Read("wpt-find-range.json");
        var above = ((string)document["document_above_spacer"]!).Split('\n');
        var below = document["document_below_spacer_blocks"]!.AsArray().Select(block => (string)block!).ToArray();
        var article = ArticleOf.Paragraphs([.. above, .. below]);
        var wrong = new List<string>();
        foreach (var row in document["cases"]!.AsArray().Select(row => row!.AsArray()).Where(row => row.Count == 3 && (string?)row[0] is not ("text=caught,and%20a" or "text=z")))
        {
            var directive = TextDirective.ReadFragment(":~:" + (string)row[0]!).SingleOrDefault();
            var found = directive is null ? null : new TextDirectiveFinder(PassageText.Of(article)).Find(directive);
            AddUnless((bool)row[1]! == (found?.Start >= article.Blocks[above.Length].Span.Start), wrong, $"{row[0]} ({row[2]}) found {found}");
        }

        wrong.ShouldBeEmpty();
    }

    [ConformanceFact]
    public void Web_platform_fragments_lead_where_they_should()
    {
        var document = Read("wpt-text-fragment.json");
        var ids = new List<string>();
        var blocks = new List<string>();
        foreach (var (id, html) in document["document"]!.AsObject().Where(part => part.Key is not ("hidden" or "display-none")))
        {
            foreach (var block in Regex.Split((string)html!, "<br>|<[^>]*>", RegexOptions.NonBacktracking).Where(block => block.Trim().Length > 0))
            {
                ids.Add(id);
                blocks.Add(block.Trim());
            }
        }

        var text = PassageText.Of(ArticleOf.Paragraphs([.. blocks]));
        var wrong = new List<string>();
        foreach (var row in Rows("wpt-text-fragment.json").Where(row => row.Count == 3))
        {
            var fragment = (string)row[0]!;
            var found = TextDirective.ReadFragment(fragment).Select(directive => new TextDirectiveFinder(text).Find(directive)).FirstOrDefault(span => span is not null);
            var element = fragment.TrimStart('#').Split(":~:")[0];
            var leads = found is { } span ? ids[text.BlockAt(span.Start)] : ids.Contains(element) ? element : "top";
            AddUnless(leads == (string)row[1]!, wrong, $"{fragment} ({row[2]}) leads to {leads}");
        }

        wrong.ShouldBeEmpty();
    }

    [ConformanceFact]
    public void Web_platform_percent_encoding_is_read()
    {
        var document = Read("wpt-percent-encoding.json");
        var entries = document["document"]!.AsObject().ToArray();
        var text = PassageText.Of(ArticleOf.Paragraphs([.. entries.Select(entry => (string)entry.Value!)]));
        var wrong = new List<string>();
        foreach (var row in Rows("wpt-percent-encoding.json"))
        {
            var found = TextDirective.ReadFragment(":~:" + (string)row[0]!).Select(directive => new TextDirectiveFinder(text).Find(directive)).FirstOrDefault();
            var leads = found is { } span ? entries[text.BlockAt(span.Start)].Key : "noscroll";
            AddUnless(leads == (string)row[1]!, wrong, $"{row[0]} leads to {leads}");
        }

        wrong.ShouldBeEmpty();
    }

    [ConformanceFact]
    public void The_polyfill_folds_as_the_key_does()
    {
        var wrong = new List<string>();
        foreach (var row in Rows("polyfill-normalize.json"))
        {
            AddUnless(MatchKey.Fold((string)row[0]!) == MatchKey.Fold((string)row[1]!), wrong, $"{row[0]} is folded to {MatchKey.Fold((string)row[0]!)}");
        }

        wrong.ShouldBeEmpty();
    }

    [ConformanceFact]
    public void Annotator_quotes_are_found()
    {
        // A page's head is no article, a quote of no length no passage, and surroundings with a slip in them ("oopsum" for "ipsum") still agree here.
        string[] others = ["text inside <head>", "empty quote", "with prefix, no matches", "with suffix, no matches"];
        var wrong = new List<string>();
        foreach (var (name, test) in Read("annotator-text-quote.json")["match"]!.AsObject().Where(row => !others.Any(row.Key.StartsWith)))
        {
            var selector = test!["selector"]!;
            var quote = (string)selector["exact"]!;
            var text = PassageText.Of(Regex.Replace((string)test["html"]!, "<[^>]*>", "", RegexOptions.NonBacktracking));
            var located = PassageLocator.Locate(Record(quote, (string?)selector["prefix"], (string?)selector["suffix"]), text, null);
            var expected = test["expected"]!.AsArray();
            var same = expected.Count == 0 ? !IsFound(located.Status) : located.Span is { } span && span.In(text.Text) == quote;
            AddUnless(same, wrong, $"{name}: {located.Status} at {located.Span}");
        }

        wrong.ShouldBeEmpty();
    }

    [ConformanceFact]
    public void Annotator_ranges_are_described_and_found_again()
    {
        var wrong = new List<string>();
        var rows = Read("annotator-text-quote.json")["describe"]!.AsObject().SelectMany(group => group.Value!.AsObject()).Where(row => row.Key != "empty quote").ToArray();
        rows.Length.ShouldBe(20);
        foreach (var (name, test) in rows)
        {
            var text = PassageText.Of(Regex.Replace((string)test!["html"]!, "<[^>]*>", "", RegexOptions.NonBacktracking));
            var expected = test["expected"]!;
            var (quote, prefix, suffix) = ((string)expected["exact"]!, (string)expected["prefix"]!, (string)expected["suffix"]!);
            var at = text.Text.IndexOf(prefix + quote + suffix, StringComparison.Ordinal) + prefix.Length;
            var record = PassageDescriber.Describe(text, "a", "en", new TextSpan(at, at + quote.Length), new byte[32], default);
            var found = PassageLocator.Locate(record with { Revision = "another" }, text, null);
            var same = record.Quote == quote && record.Before.EndsWith(prefix, StringComparison.Ordinal) && record.After.StartsWith(suffix, StringComparison.Ordinal) && found.Span == new TextSpan(at, at + quote.Length);
            AddUnless(same, wrong, $"{name}: {record.Before}|{record.Quote}|{record.After} found at {found.Span}");
        }

        wrong.ShouldBeEmpty();
    }

    [ConformanceFact]
    public void Hypothesis_ranges_are_found_by_the_words_a_browser_selects()
    {
        var text = PassageText.Of(Regex.Replace((string)Read("hypothesis-range-specs.json")["fixture"]!, "<[^>]*>", "", RegexOptions.NonBacktracking));
        var wrong = new List<string>();
        foreach (var row in Rows("hypothesis-range-specs.json"))
        {
            var selected = (string)row[4]!;
            var found = SelectionFinder.Find(text, new PassageSelection(selected));
            AddUnless(found is { } span && MatchKey.Fold(span.In(text.Text)) == MatchKey.Fold(selected), wrong, $"{row[5]}: {found?.In(text.Text)}");
        }

        wrong.ShouldBeEmpty();
    }

    [ConformanceFact]
    public void Hypothesis_single_quotes_are_found_and_scored_in_order()
    {
        var fixtures = Read("hypothesis-match-quote.json")["fixtures"]!;
        var (solitude, cities) = ((string)fixtures["solitude"]!, (string)fixtures["twoCities"]!);
        const string Squad = ", as he faced the firing squad";
        string? Found(string text, string quote, string? prefix = null, string? suffix = null) => PassageLocator.Locate(Record(quote, prefix, suffix), PassageText.Of(text), null).Span?.In(text);
        double Score(string quote, string? prefix = null, string? suffix = null) => CandidateFinder.Find(WantedPassage.Of(Record(quote, prefix, suffix), null), PassageText.Of(solitude)) is [var best, ..] ? best.Score : 0;

        Found(solitude, "discover ice").ShouldBe("discover ice");
        Found(cities, solitude).ShouldBeNull();
        Found("", "foobar").ShouldBeNull();
        Found(solitude, "years later", "It used to be many").ShouldBe("years later");
        Found("Some document text", "text", null, "missing").ShouldBe("text");
        double[] quotes = [.. new[] { "Many years later", "Many yers later", "Some years later", "Some years after" }.Select(quote => Score(quote))];
        double[] prefixes = [.. new[] { "Many years later", "Many yers later", "Some years later", "Some years after" }.Select(prefix => Score(Squad, prefix))];
        double[] suffixes = [.. new[] { ", as he faced the firing squad", ", as she faced the firing squad", ", as he awaited the firing squad", ", as he awaited his death" }.Select(suffix => Score("Many years later", null, suffix))];
        foreach (var scores in new[] { quotes, prefixes, suffixes })
        {
            scores.Zip(scores.Skip(1), (better, worse) => better > worse).ShouldAllBe(descending => descending, string.Join(", ", scores));
        }
    }

    [ConformanceFact]
    public void Hypothesis_context_chooses_between_equal_words()
    {
        var document = Read("hypothesis-match-quote.json");
        var text = PassageText.Of((string)document["fixtures"]!["twoCities"]!);
        var wrong = new List<string>();
        foreach (var row in document["context_cases"]!.AsArray().Select(row => row!.AsObject()))
        {
            var located = PassageLocator.Locate(Record((string)row["quote"]!, (string?)row["prefix"], (string?)row["suffix"]), text, null);
            AddUnless(located.Span is { } span && text.Text.AsSpan(span.Start).StartsWith((string)row["expected"]!, StringComparison.Ordinal), wrong, $"{row.ToJsonString()}: {located.Status} at {located.Span}");
        }

        wrong.ShouldBeEmpty();
    }

    [ConformanceFact]
    public void Passages_that_other_readers_lost_to_look_alikes_are_said_to_be_gone()
    {
        var wrong = new List<string>();
        foreach (var row in Read("known-bugs.json")["cases"]!.AsArray().Select(row => row!.AsObject()).Where(row => row["quote"] is not null))
        {
            var quote = (string)row["quote"]!;
            var before = row["before"] is JsonArray blocks ? PassageText.Of(string.Join('\n', blocks.Select(block => (string)block!))) : null;
            var after = PassageText.Of(string.Join('\n', row["after"]!.AsArray().Select(block => (string)block!)));
            var record = before is null ? Record(quote, null, null)
                : PassageDescriber.Describe(before, "a", "en", new TextSpan(before.Text.IndexOf(quote, StringComparison.Ordinal), before.Text.IndexOf(quote, StringComparison.Ordinal) + quote.Length), new byte[32], default);
            foreach (var stored in new[] { null, before })
            {
                var located = PassageLocator.Locate(record, after, stored);
                AddUnless(!IsFound(located.Status), wrong, $"{row["ref"]}: {located.Status} at {located.Span}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    private static bool IsFound(PassageStatus status) => status is not (PassageStatus.Possible or PassageStatus.Gone or PassageStatus.Withdrawn);

    private static PassageRecord Record(string quote, string? prefix, string? suffix) => new()
    {
        Id = "0000000000", ArticleId = "a", Language = "en", Quote = quote, KeyHash = "", Before = prefix ?? "", After = suffix ?? "", Start = 0, End = quote.Length,
        Block = 0, Sentence = quote, Occurrence = 1, Occurrences = 1, Revision = "", Made = default,
    };

    private static void AddUnless(bool right, List<string> wrong, string what)
    {
        if (!right)
        {
            wrong.Add(what);
        }
    }

    private static IEnumerable<JsonArray> Rows(string file) => Read(file)["cases"]!.AsArray().Select(row => row!.AsArray());

    private static JsonNode Read(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(ConformanceFactAttribute.Folder!, file)))!;
}
