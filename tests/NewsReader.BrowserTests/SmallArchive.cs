using NewsReader.BrowserTests.Application;

namespace NewsReader.BrowserTests;

/// <summary>The application over five short articles in four scripts, written so that one can say what each query must find.</summary>
public sealed class SmallArchive : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsreader-archive-").FullName;
    private RunningApplication? _application;

    public string Address => _application?.Address ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync()
    {
        Write("quay.md", "Ferry returns to the old quay", "Harbour Post", "2019-03-05", "en", """
            VALLETTA, March 5 - The ferry returned on Tuesday to the old quay, after two winters of repairs that the town had paid for.

            "The harbour opens for every sailor," said Mara Lindqvist, the harbour master.

            Engineers will look at the cranes before the summer season begins.
            """, venue: "Customs House, Valletta, Malta");
        Write("pier.md", "Pier closed after the storm", "Coast Times", "2020-06-14", "en", """
            LISBON, June 14 - The harbour closed its longest pier on Sunday, because the storm had loosened every second plank.

            "Nobody sails from this pier before autumn," warned Olof Strand, the mayor of the town.

            Fishermen moved their boats to the river in the evening.
            """);
        Write("ru.md", "Паром вернулся к причалу", "Вестник гавани", "2021-02-03", "ru", """
            Паром вернулся во вторник к старому причалу после двух зим ремонта, за который заплатил город.

            «Гавань открыта для каждого моряка», — сказала Мара Линдквист.
            """);
        Write("ar.md", "العبّارة تعود إلى الرصيف", "بريد الميناء", "2021-02-04", "ar", """
            عادت العبّارة يوم الثلاثاء إلى الرصيف القديم بعد شتاءين من الإصلاح الذي دفعت المدينة ثمنه.

            وقالت مارا ليندكفيست: «الميناء مفتوح لكل بحّار».
            """);
        Write("zh.md", "渡轮回到旧码头", "港口邮报", "2021-02-05", "zh", """
            经过两个冬天的维修，渡轮星期二回到旧码头，费用由市政府承担。

            港口主任说：“港口向每一位水手开放。”
            """);
        _application = await RunningApplication.StartAsync(RepositoryFolders.Application, _folder, "Production");
    }

    public async Task DisposeAsync()
    {
        if (_application is not null)
        {
            await _application.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private void Write(string name, string title, string outlet, string published, string language, string text, string? venue = null)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, $"---\ntitle: \"{title}\"\noutlet: {outlet}\npublished: {published}\nlanguage: {language}\n{(venue is null ? "" : $"venue: {venue}\n")}---\n\n# {title}\n\n{text}\n");
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddHours(-1));
    }
}
