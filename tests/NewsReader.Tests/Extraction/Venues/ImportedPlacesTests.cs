using System.IO.Compression;
using System.Text;
using NewsReader.Extraction;
using NewsReader.Extraction.Venues;

namespace NewsReader.Tests.Extraction.Venues;

/// <summary>The lines are invented, in the format of the GeoNames dump.</summary>
public sealed class ImportedPlacesTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"places-{Guid.NewGuid():N}.txt");

    public void Dispose() => File.Delete(_file);

    [Theory]
    [InlineData("Anna Berg spoke at a rally in Östervik on Monday.", "Östervik", "Sweden")]
    [InlineData("Anna Berg spoke at a rally in Ostervik on Monday.", "Östervik", "Sweden")]
    [InlineData("Anna Berg spoke at a rally in Kesten Hollow on Monday.", "Kesten Hollow", "United States")]
    [InlineData("Anna Berg spoke at a rally near Twinford on Monday.", "Twinford", null)]
    [InlineData("Anna Berg spoke at a rally in Twinford, Canada, on Monday.", "Twinford", "Canada")]
    [InlineData("Anna Berg spoke at a rally in Reading, Pennsylvania, on Monday.", "Reading", "United States")]
    public void A_place_of_the_file_is_a_venue_where_the_text_says_so(string text, string city, string? country)
    {
        var venue = ArticleAnnotator.Annotate(TestArticle.Body(text), Places()).Venue;

        (venue?.City, venue?.Country).ShouldBe((city, country));
    }

    [Theory]
    [InlineData("Östervik rallied for the ferry, Anna Berg told a rally on Monday.")]
    [InlineData("The crowd had faith in Holm, Lea Holm told a rally on Monday.")]
    [InlineData("Mobile homes were the talk, Anna Berg told a rally on Monday.")]
    [InlineData("Nice try, Anna Berg told a rally on Monday.")]
    [InlineData("Anna Berg told a rally in March that the ferry would stop.")]
    [InlineData("Anna Berg spoke at a rally in Littledale on Monday.")]
    public void A_word_a_last_name_and_a_hamlet_are_no_places(string text) =>
        (ArticleAnnotator.Annotate(TestArticle.Body(text), Places()).Venue?.City).ShouldBeNull();

    [Fact]
    public void Without_the_file_the_place_is_unknown() =>
        (ArticleAnnotator.Annotate(TestArticle.Body("Anna Berg spoke at a rally in Östervik on Monday.")).Venue?.City).ShouldBeNull();

    [Theory]
    [InlineData("name,country\nÖstervik,SE", "line 1: 1 columns")]
    [InlineData("", "no populated place")]
    public void What_is_no_such_file_is_told(string text, string problem) => Read(text).ShouldContain(problem);

    [Fact]
    public void A_line_that_is_damaged_is_named() =>
        Read($"{Line("Östervik", "Ostervik", "SE", "4000")}\n{Line("Östervik", "Ostervik", "SE", "many")}").ShouldEndWith("line 2: 'many' is no population");

    [Fact]
    public void A_file_that_is_not_there_is_told() => (ImportedPlaces.Read(_file).Problem ?? "").ShouldStartWith("there is no file");

    [Fact]
    public void An_archive_is_to_be_unpacked()
    {
        using (var zip = ZipFile.Open(_file, ZipArchiveMode.Create))
        {
            using var entry = new StreamWriter(zip.CreateEntry("cities.txt").Open());
            entry.Write(Line("Östervik", "Ostervik", "SE", "4000"));
        }

        (ImportedPlaces.Read(_file).Problem ?? "").ShouldContain("unpack it");
    }

    [Fact]
    public void Another_encoding_is_told()
    {
        File.WriteAllBytes(_file, Encoding.Latin1.GetBytes(Line("Östervik", "Ostervik", "SE", "4000")));

        (ImportedPlaces.Read(_file).Problem ?? "").ShouldContain("not UTF-8");
    }

    private string Read(string text)
    {
        File.WriteAllText(_file, text);
        return ImportedPlaces.Read(_file).Problem ?? "";
    }

    private ImportedPlaces Places()
    {
        File.WriteAllLines(_file,
        [
            Line("Östervik", "Ostervik", "SE", "4000"),
            Line("Kesten Hollow", "Kesten Hollow", "US", "900"),
            Line("Twinford", "Twinford", "GB", "5000"),
            Line("Twinford", "Twinford", "CA", "4000"),
            Line("Reading", "Reading", "GB", "200000"),
            Line("Mobile", "Mobile", "US", "200000"),
            Line("March", "March", "GB", "20000"),
            Line("Holm", "Holm", "SE", "2000"),
            Line("Littledale", "Littledale", "GB", "40"),
        ]);
        var places = ImportedPlaces.Read(_file).Places;
        places.ShouldNotBeNull();
        return places;
    }

    private static string Line(string name, string ascii, string country, string people) =>
        string.Join('\t', "1", name, ascii, "", "1.5", "2.5", "P", "PPL", country, "", "", "", "", "", people, "", "10", "Europe/Oslo", "2024-01-01");
}
