using Dapper;
using Microsoft.Data.Sqlite;
using NewsReader.Archive;

namespace NewsReader.Tests.Archive;

public sealed class ArticleMarksTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly PreparedCommands _commands;

    public ArticleMarksTests()
    {
        _connection.Open();
        _connection.Execute(ArticleMarks.SchemaOf("marks"));
        _commands = new PreparedCommands(_connection);
    }

    /// <summary>Marks stand in memory, in the small table and in the large one; the last articles come first wherever they stand.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(1000)]
    public void Articles_are_found_by_their_marks_in_whichever_table_they_stand(int mostYoung)
    {
        var marks = new ArticleMarks(_commands, "marks", mostYoung);
        for (var number = 1; number <= 12; number++)
        {
            marks.Add(number, [7, 100 + number, number % 2]);
            if (number % 3 == 0)
            {
                marks.Save();
            }
        }

        marks.Forget();
        marks.MostShared([7], 100).ShouldBe(Enumerable.Range(1, 12).Select(n => (long)n));
        marks.MostShared([7, 0], 6).ShouldBe([2, 4, 6, 8, 10, 12]);
        marks.MostShared([103], 5).ShouldBe([3]);
    }

    [Fact]
    public void An_article_is_taken_out_of_both_tables()
    {
        var marks = new ArticleMarks(_commands, "marks", mostYoung: 4);
        for (var number = 1; number <= 6; number++)
        {
            marks.Add(number, [7, 100 + number]);
            marks.Save();
        }

        marks.Remove(1, [7, 101]);
        marks.Remove(6, [7, 106]);
        marks.MostShared([7], 100).ShouldBe([2, 3, 4, 5]);
        marks.MostShared([101, 106], 100).ShouldBeEmpty();
    }

    public void Dispose()
    {
        _commands.Dispose();
        _connection.Dispose();
    }
}
