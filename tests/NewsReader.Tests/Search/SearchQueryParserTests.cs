using NewsReader.Search;

namespace NewsReader.Tests.Search;

public sealed class SearchQueryParserTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("putin abbas", "(putin AND abbas)")]
    [InlineData("Putin AND Abbas", "(putin AND abbas)")]
    [InlineData("putin abbas OR hamas", "(putin AND (abbas OR hamas))")]
    [InlineData("(putin abbas) OR hamas", "((putin AND abbas) OR hamas)")]
    [InlineData("-war peace", "(-war AND peace)")]
    [InlineData("NOT war NOT (a OR b)", "(-war AND -(a OR b))")]
    [InlineData("peace - war", "(peace AND war)")]
    [InlineData("peace – war", "(peace AND war)")]
    [InlineData("\"Peace Talks\"", "\"peace talks\"")]
    [InlineData("“peace talks” «мирные переговоры» „Frieden jetzt“", "(\"peace talks\" AND \"мирные переговоры\" AND \"frieden jetzt\")")]
    [InlineData("state-owned", "\"state owned\"")]
    [InlineData("U.N.", "un")]
    [InlineData("minist*", "\"minist*\"")]
    [InlineData("ceasefire~ trade~1", "(ceasefire~2 AND trade~1)")]
    [InlineData("peace NEAR/3 \"the talks\"", "(\"peace\" NEAR/3 \"the talks\")")]
    [InlineData("a1 NEAR b1 NEAR c1", "((\"a1\" NEAR/10 \"b1\") AND (\"b1\" NEAR/10 \"c1\"))")]
    [InlineData("speaker:Putin said:\"two states\"", "(speaker:putin AND said:\"two states\")")]
    [InlineData("Speaker: putin", "speaker:putin")]
    [InlineData("speaker:(putin OR abbas)", "(speaker:putin OR speaker:abbas)")]
    [InlineData("date:2019-03..2019-05", "date:2019-03..2019-05")]
    [InlineData("date:\"2019\"", "date:2019")]
    [InlineData("10:30 http://a.b/c", "(\"10 30\" AND \"http ab c\")")]
    [InlineData("北京会议", "\"北京 京会 会议\"")]
    [InlineData("京", "\"京*\"")]
    [InlineData("السلام", "السلام")]
    [InlineData("Ёлка", "елка")]
    [InlineData("or and not near", "(or AND and AND not AND near)")]
    [InlineData("peace near/3 talks", "(\"peace\" NEAR/3 \"talks\")")]
    [InlineData("peace NEAR/1000 talks", "(\"peace\" NEAR/1000 \"talks\")")]
    [InlineData("date:(2019 OR 2021-05)", "(date:2019 OR date:2021-05)")]
    [InlineData("date:(2019 -2019-03)", "(date:2019 AND -date:2019-03)")]
    [InlineData("date:2020..2019", "date:2019..2020")]
    [InlineData("date:2019-05..2019", "date:2019-05..2019")]
    [InlineData("date:2019-2021", "date:2019..2021")]
    [InlineData("date:2019–2021", "date:2019..2021")]
    [InlineData("date:2019…2021", "date:2019..2021")]
    [InlineData("date:2019-3-5", "date:2019-03-05")]
    [InlineData("date:2019/3", "date:2019-03")]
    [InlineData("what? peace & war, $100", "(what AND peace AND war AND 100)")]
    [InlineData("ferry,pier;quay", "(ferry AND pier AND quay)")]
    [InlineData("1,100 ferries, speaker:strand,", "(\"1 100\" AND ferries AND speaker:strand)")]
    [InlineData("Live: Putin speaks", "(live AND putin AND speaks)")]
    public void A_query_is_read_as_it_is_meant(string query, string expected)
    {
        var read = SearchQueryParser.Parse(query);
        read.ToString().ShouldBe(expected);
        read.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("peace \"talks", "\"", "(peace AND \"talks\")")]
    [InlineData("(peace talks", "(", "(peace AND talks)")]
    [InlineData("peace) talks", ")", "(peace AND talks)")]
    [InlineData("peace OR", "OR", "peace")]
    [InlineData("OR peace", "OR", "peace")]
    [InlineData("AND peace", "AND", "peace")]
    [InlineData("peace NEAR", "NEAR", "peace")]
    [InlineData("NEAR peace", "NEAR", "peace")]
    [InlineData("(a1 b1) NEAR c1", "NEAR", "((a1 AND b1) AND c1)")]
    [InlineData("peace NOT", "NOT", "peace")]
    [InlineData("date:soon peace", "soon", "peace")]
    [InlineData("date: peace", "peace", "")]
    [InlineData("speaker:", "speaker:", "")]
    [InlineData("speaker: OR peace", "speaker:", "peace")]
    [InlineData("peace m*", "m*", "peace")]
    [InlineData("peace *", "*", "peace")]
    [InlineData("state-owned~", "state-owned~", "\"state owned\"")]
    [InlineData("...!", "...!", "")]
    [InlineData("peace\"", "\"", "peace")]
    [InlineData("peace \U0001F600", "\U0001F600", "peace")]
    [InlineData("peace ()", "()", "peace")]
    [InlineData("peace speaker:()", "()", "peace")]
    [InlineData("peace \"\"", "\"\"", "peace")]
    [InlineData("said:“…” peace", "“…”", "peace")]
    [InlineData("peace *ment", "*ment", "(peace AND ment)")]
    [InlineData("wom*n", "wom*n", "\"wom n\"")]
    [InlineData("wom?n", "wom?n", "\"wom n\"")]
    [InlineData("\"peace talks\"~5", "~5", "\"peace talks\"")]
    [InlineData("peace~3", "peace~3", "peace")]
    [InlineData("peace~0.8", "peace~0.8", "peace")]
    [InlineData("author:smith", "author:smith", "\"author smith\"")]
    [InlineData("author:\"John Smith\"", "author:", "(author AND \"john smith\")")]
    [InlineData("date:2019-02-30 peace", "2019-02-30", "peace")]
    [InlineData("date:2019-2020-2021 peace", "2019-2020-2021", "peace")]
    public void What_cannot_be_read_is_an_error_at_its_place_and_the_rest_still_runs(string query, string place, string rest)
    {
        var read = SearchQueryParser.Parse(query);
        read.Errors[0].Span.In(query).ShouldBe(place);
        read.ToString().ShouldBe(rest);
    }

    [Fact]
    public void Hostile_queries_are_read_without_harm()
    {
        foreach (var piece in new[] { "(", ")", "-", "NOT ", "a OR ", "\"", "a NEAR ", "speaker:", "a*", "~", "((a) ", "\ud800", "a AND ", "“" })
        {
            var query = string.Concat(Enumerable.Repeat(piece, 5_000 / piece.Length));
            SearchQueryParser.Parse(query).Errors.Length.ShouldBeLessThanOrEqualTo(query.Length);
        }
    }

    [Fact]
    public void Random_scraps_are_always_read_and_every_error_points_into_the_query()
    {
        var random = new Random(5);
        string[] scraps = ["(", ")", "-", "\"", "“", "”", " ", " OR ", " AND ", " NOT ", " NEAR/2 ", "speaker:", "date:", "said:", "2019", "..", "war", "北京", "*", "~", "~2", ":", "é", "\ud83d\ude00", "\ud800"];
        for (var i = 0; i < 5_000; i++)
        {
            var query = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => scraps[random.Next(scraps.Length)]));
            var read = SearchQueryParser.Parse(query);
            read.Errors.ShouldAllBe(e => e.Span.Start >= 0 && e.Span.End <= query.Length && e.Message.Length > 0, query);
        }
    }
}
