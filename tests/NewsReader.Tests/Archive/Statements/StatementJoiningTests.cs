using System.Text;
using NewsReader.Archive.Statements;
using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Tests.Files;

namespace NewsReader.Tests.Archive.Statements;

/// <summary>Which reports of one evening are one statement; the town of Osterlin and its people are invented.</summary>
public sealed class StatementJoiningTests : IDisposable
{
    private const string Bridge = "“We will rebuild the bridge before the first snow, and no family will have to leave its house,” said Mayor Petra Lindqvist.";

    private readonly TemporaryFolder _folder = new();
    private readonly List<StatementDirectory> _opened = [];

    public void Dispose()
    {
        _opened.ForEach(s => s.Dispose());
        _folder.Dispose();
    }

    [Theory]
    [InlineData("ru", "«Мы восстановим мост до первого снега, и ни одной семье не придётся покинуть свой дом», — сказала мэр Петра Линдквист.")]
    [InlineData("de", "„Wir werden die Brücke vor dem ersten Schnee wieder aufbauen, und keine Familie wird ihr Haus verlassen müssen“, sagte Bürgermeisterin Petra Lindqvist.")]
    [InlineData("fr", "« Nous reconstruirons le pont avant la première neige, et aucune famille ne devra quitter sa maison », a déclaré la maire Petra Lindqvist.")]
    [InlineData("es", "«Reconstruiremos el puente antes de la primera nieve y ninguna familia tendrá que abandonar su casa», dijo la alcaldesa Petra Lindqvist.")]
    [InlineData("ar", "وقالت رئيسة البلدية بيترا ليندكفيست: «سنعيد بناء الجسر قبل أول ثلج، ولن تضطر أي عائلة إلى مغادرة بيتها».")]
    public void A_translation_is_the_same_statement(string language, string translation) =>
        Joined(Article("a.txt", "en", Bridge), Article("b.txt", language, translation)).ShouldHaveSingleItem().Variants.Length.ShouldBe(2);

    [Fact]
    public void A_clause_that_tells_who_the_speaker_is_does_not_make_the_words_old() =>
        Joined(Article("a.txt", "en", Bridge), Article("b.txt", "en", Bridge[..^1] + ", who has run the town since 1994.")).ShouldHaveSingleItem();

    [Theory]
    [InlineData("de", "„Die Bank hat mir gesagt, dass sie ein Jahr auf die Zinsen wartet“, sagte Bürgermeisterin Petra Lindqvist.")]
    [InlineData("fr", "« Le médecin de la ville a soigné trente personnes pendant la nuit », a déclaré la maire Petra Lindqvist.")]
    public void Something_else_in_another_language_is_not(string language, string other) =>
        Joined(Article("a.txt", "en", Bridge), Article("b.txt", language, other)).ShouldBeEmpty();

    [Fact]
    public void A_report_in_other_words_is_the_same_statement_where_nothing_else_is_like_it() =>
        Joined(
            Article("a.txt", "en", "“The judges cut our money in half and then asked why the hospital had closed its doors,” said Doctor Alma Reuss."),
            Article("b.txt", "en", "Doctor Alma Reuss said that magistrates had halved the funding and afterwards wondered about the shut clinic. “I am going home to sleep,” she said.")).ShouldHaveSingleItem();

    [Theory]
    [InlineData("“My knees are worn out, and the last climb of my life was the one to this hut,” said warden Ilse Maron.", "Warden Ilse Maron said that her legs were finished and that she would never go up a mountain again.")]
    [InlineData("“Nobody paid for the new organ; we sold plum cakes for eleven years,” said organist Ilse Maron.", "Organist Ilse Maron explained that baking had financed the instrument, over more than a decade.")]
    public void What_is_said_of_the_same_matters_in_other_words_is_one_statement(string first, string second) =>
        Joined(Article("a.txt", "en", first), Article("b.txt", "en", second)).ShouldHaveSingleItem();

    [Fact]
    public void A_report_says_by_what_it_was_joined()
    {
        var statement = Joined(
            Article("a.txt", "en", "“Nobody paid for the new organ; we sold plum cakes for eleven years,” said organist Ilse Maron."),
            Article("b.txt", "en", "“We sold plum cakes for eleven years,” said organist Ilse Maron."),
            Article("c.txt", "en", "Organist Ilse Maron explained that baking had financed the instrument, over more than a decade."),
            Article("d.txt", "de", "„Niemand hat die neue Orgel bezahlt, wir haben elf Jahre lang Pflaumenkuchen verkauft“, sagte Organistin Ilse Maron.")).ShouldHaveSingleItem();
        statement.Variants.ToDictionary(v => v.Report.Article.Path, v => v.Joined).ShouldBe(
            new Dictionary<string, JoinedBy> { ["a.txt"] = JoinedBy.Itself, ["b.txt"] = JoinedBy.Words, ["c.txt"] = JoinedBy.Meaning, ["d.txt"] = JoinedBy.Translation }, ignoreOrder: true);
    }

    [Fact]
    public void What_a_reporter_draws_from_one_sentence_piece_by_piece_is_that_sentence() =>
        Joined(
            Article("a.txt", "en", "“We did not settle who owns the well; we agreed to stop letting it block the road to school,” said Ilse Maron."),
            Article("b.txt", "en", "Ilse Maron said that the owners of the well had not been found but added that it would no longer hold up children on their way to lessons. She said that lunch was late."))
            .ShouldHaveSingleItem().Variants.Count(v => v.Report.Article.Path == "b.txt").ShouldBe(2);

    [Theory]
    [InlineData("“Nobody told that kettle it was old, and now we have to buy another lid,” said cook Ilse Maron.", "“Now we have to buy another lid,” said cook Ilse Maron.")]
    [InlineData("“They never asked us; half of the boats will be burnt in spring,” said skipper Ilse Maron.", "“Half of the boats will be burnt in spring,” said skipper Ilse Maron.")]
    public void A_denial_ends_with_its_clause(string first, string second) => Joined(Article("a.txt", "en", first), Article("b.txt", "en", second)).ShouldHaveSingleItem();

    [Fact]
    public void Parts_of_a_whole_that_differ_keep_two_reports_apart() =>
        Joined(
            Article("a.txt", "en", "“Half of the boats will be sold in spring, and I shall sign nothing that says less,” said skipper Ilse Maron."),
            Article("b.txt", "en", "Skipper Ilse Maron said that a fifth of the boats would be sold in spring and that she would sign nothing less.")).ShouldBeEmpty();

    [Fact]
    public void Translated_words_join_although_one_article_does_not_name_who_speaks() =>
        Joined(
            Article("a.txt", "en", "“We have a thousand apple trees and one old ladder, and the ladder is tired,” said Ilse Maron. “Come in autumn,” she said."),
            Article("b.txt", "de", "„Wir haben tausend Apfelbäume und eine alte Leiter, und die Leiter ist müde“, sagte die 49-Jährige.\n\n„Man wird sehen“, sagte Ilse Maron.")).ShouldHaveSingleItem();

    [Theory]
    [InlineData("ru", "«Мы восстановим мост до первого снега», — сказала мэр Петра Линдквист.")]
    [InlineData("de", "„Wir werden die Brücke vor dem ersten Schnee wieder aufbauen“, sagte Petra Lindkvist.")]
    public void Spellings_of_one_name_in_two_languages_are_one_speaker(string language, string translation) =>
        Joined(Article("a.txt", "en", Bridge), Article("b.txt", language, translation)).ShouldHaveSingleItem();

    [Theory]
    [InlineData("“My knees are worn out, and the last climb of my life was the one to this hut,” said warden Ilse Maron.", "Warden Ilse Maron said that the kitchen would serve soup until midnight.")]
    [InlineData("“One pine in six has died,” said organist Ilse Maron.", "“Five pines in six have died,” said organist Ilse Maron.")]
    [InlineData("“Nobody paid for the new organ; we sold plum cakes for eleven years,” said organist Ilse Maron.", "Organist Ilse Maron explained that three hundred guests had asked for seats.")]
    public void What_is_said_of_other_matters_is_not(string first, string second) =>
        Joined(Article("a.txt", "en", first), Article("b.txt", "en", second)).ShouldBeEmpty();

    [Theory]
    [InlineData("We will close the school in May because the roof is leaking", "the school would not be closed in May although the roof was leaking")]
    [InlineData("The minister knew about the leak in the tunnel", "the minister had known nothing about the leak in the tunnel")]
    [InlineData("The tax on water will rise next year and the farmers will pay it", "the tax on water would fall next year for the farmers")]
    [InlineData("The harbour in Rasna must be dredged before the winter storms", "the harbour in Belvik had to be dredged before the winter storms")]
    [InlineData("We have more customers than before the crisis", "they had fewer customers than before the crisis")]
    [InlineData("Twelve nurses are missing on this ward every night", "twenty nurses were missing on the ward every night")]
    public void A_report_in_other_words_that_says_the_opposite_or_names_something_else_is_not(string first, string second) =>
        Joined(Article("a.txt", "en", $"“{first},” said Ilse Maron."), Article("b.txt", "en", $"Ilse Maron said that {second}.")).ShouldBeEmpty();

    [Fact]
    public void One_speaker_on_one_day_is_one_occasion_where_two_languages_share_no_event()
    {
        AnnotatedArticle[] read = [Article("a.txt", "en", Bridge), Article("b.txt", "ru", "«Мы восстановим мост до первого снега, и ни одной семье не придётся покинуть свой дом», — сказала мэр Петра Линдквист.")];
        Joined([.. read.Select(a => a with { Event = null })]).ShouldHaveSingleItem();
        var later = Article("b.txt", "ru", "«Мы восстановим мост до первого снега, и ни одной семье не придётся покинуть свой дом», — сказала мэр Петра Линдквист.", "2024-04-02");
        Joined(read[0] with { Event = null }, later with { Event = null }).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("“We have read the files and they show that the bell was bought in Turin,” said director Ilse Maron.", "“We have read the files and they show that the bell was stolen in Turin,” said director Ilse Maron.")]
    [InlineData("“The ferry will carry the children of this island to school,” said director Ilse Maron.", "“The ferry will carry the tourists of this island to school,” said director Ilse Maron.")]
    public void Somebodys_own_words_with_another_word_in_one_place_are_two_statements(string first, string second) =>
        Joined(Article("a.txt", "en", first), Article("b.txt", "en", second)).ShouldBeEmpty();

    [Theory]
    [InlineData("“In the northern valley we found twice as many young storks as last year,” said warden Ilse Maron.", "“In the southern valley we found half as many young storks as last year,” said warden Ilse Maron.")]
    [InlineData("“It was the best concert I have given in this hall,” said pianist Ilse Maron.", "“It was the worst concert I have given in this hall,” said pianist Ilse Maron.")]
    [InlineData("“We have ninety nurses here and we shall not send one of them home before the ward is dry,” said matron Ilse Maron.", "“We have ninety nurses here and we shall send one of them home before the ward is dry,” said matron Ilse Maron.")]
    [InlineData("“I voted for the new harbour because I have seen what the storms leave behind,” said councillor Ilse Maron.", "“I voted against the new harbour because I have seen what the storms leave behind,” said councillor Ilse Maron.")]
    [InlineData("“Nine of our wardens did what they were trained to do that night,” said chief Ilse Maron.", "“Nine of our wardens did the opposite of what they were trained to do that night,” said chief Ilse Maron.")]
    [InlineData("“As long as I run this workshop, the looms stay in Osterlin,” said owner Ilse Maron.", "“I can no longer run this workshop if the looms stay in Osterlin,” said owner Ilse Maron.")]
    public void Sentences_of_opposite_meaning_are_two(string first, string second) =>
        Joined(Article("a.txt", "en", first), Article("b.txt", "en", second)).ShouldBeEmpty();

    [Fact]
    public void What_was_read_before_a_restart_is_found_after_it()
    {
        Open().Add([Article("a.txt", "en", Bridge)]);
        var again = Open();
        again.Add([Article("b.txt", "en", Bridge)]);

        again.OfEvent("evening").ShouldHaveSingleItem().Variants.Length.ShouldBe(2);
    }

    [Fact]
    public void The_order_of_reading_does_not_matter_and_an_article_that_is_gone_is_in_no_statement()
    {
        AnnotatedArticle[] articles = [Article("a.txt", "en", Bridge), Article("b.txt", "en", Bridge), Article("c.txt", "de", "„Wir werden die Brücke vor dem ersten Schnee wieder aufbauen“, sagte Bürgermeisterin Petra Lindqvist.")];
        var statements = Open();
        foreach (var article in articles.Reverse())
        {
            statements.Add([article]);
        }

        statements.OfEvent("evening").ShouldHaveSingleItem().Variants.Select(v => v.Report.Article.Path).ShouldBe(["a.txt", "b.txt", "c.txt"], ignoreOrder: true);

        statements.Forget([articles[0].Article.Id.Value]);
        statements.OfEvent("evening").ShouldHaveSingleItem().Variants.Select(v => v.Report.Article.Path).ShouldBe(["b.txt", "c.txt"], ignoreOrder: true);
        statements.Forget([articles[1].Article.Id.Value]);
        statements.OfEvent("evening").ShouldBeEmpty();
    }

    private IReadOnlyList<Statement> Joined(params AnnotatedArticle[] articles)
    {
        var statements = Open();
        statements.Add(articles);
        return statements.OfArticle(articles[0].Article.Id);
    }

    private StatementDirectory Open()
    {
        var statements = new StatementDirectory(Path.Combine(_folder.Path, "statements.db"));
        _opened.Add(statements);
        return statements;
    }

    private static AnnotatedArticle Article(string path, string language, string text, string published = "2024-10-03") =>
        ArticleAnnotator.Annotate(ArticleParser.Parse(path, Encoding.UTF8.GetBytes($"Osterlin\n\n{text}\n"), $"language: {language}\npublished: {published}\n").Articles.Single())
            with { Event = new ArticleEvent("evening", "An evening in Osterlin", "meeting", null, new Evidence(default, null, "", "stated", 1)) };
}
