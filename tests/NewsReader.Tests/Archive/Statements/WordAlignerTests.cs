using NewsReader.Archive.Statements;

namespace NewsReader.Tests.Archive.Statements;

public sealed class WordAlignerTests
{
    [Fact]
    public void What_a_shorter_wording_leaves_out_is_marked_in_the_longer_one() =>
        Show("A grid is only as strong as the neighbour who picks up the phone at three in the morning", "only as strong as the neighbour who picks up the phone")
            .ShouldBe(["LeftOut 'A grid is' ''", "Kept 'only as strong as the neighbour who picks up the phone' 'only as strong as the neighbour who picks up the phone'", "LeftOut 'at three in the morning' ''"]);

    [Fact]
    public void Other_words_in_the_same_place_are_a_change() =>
        Show("we are not going to stop", "we will never stop").ShouldBe(["Kept 'we' 'we'", "Changed 'are not going to' 'will never'", "Kept 'stop' 'stop'"]);

    [Fact]
    public void Typography_case_and_inflection_are_no_difference() =>
        WordAligner.Align("“The silos are full,” she said", "the silo are full SHE said").IsSame.ShouldBeTrue();

    [Fact]
    public void Words_only_the_second_has_are_added() => Show("full of light", "full of morning light").ShouldBe(["Kept 'full of' 'full of'", "Added '' 'morning'", "Kept 'light' 'light'"]);

    [Fact]
    public void Nothing_and_something_differ_in_all_words() => Show("", "a word").ShouldBe(["Added '' 'a word'"]);

    private static IEnumerable<string> Show(string first, string second) =>
        WordAligner.Align(first, second).Runs.Select(r => $"{r.Kind} '{r.First.In(first)}' '{r.Second.In(second)}'");
}
