using NewsReader.Extraction.Speakers;

namespace NewsReader.Tests.Extraction;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("Mahmud Darwazeh", "Mahmoud Darwazeh")]
    [InlineData("Sergei Lavrov", "Sergey Lavrov")]
    [InlineData("Александр Коваленко", "Aleksandr Kovalenko")]
    [InlineData("Mohammed al-Sayed", "Muhammad Al Sayed")]
    [InlineData("José García", "Jose Garcia")]
    [InlineData("Volodymyr Zelenskyy", "Volodymyr Zelensky")]
    [InlineData("Øyvind Strand", "Oyvind Strand")]
    [InlineData("Дмитрий Песков", "Dmitry Peskov")]
    public void Spellings_of_one_name_share_a_key(string one, string other) => NameKey.Of(one).ShouldBe(NameKey.Of(other));

    [Theory]
    [InlineData("John Smith", "Joan Smith")]
    [InlineData("Anna Berg", "Anne Berg")]
    [InlineData("Paul Lang", "Paula Lang")]
    [InlineData("Peter Lang", "Peter Long")]
    public void Different_names_do_not(string one, string other) => NameKey.Of(one).ShouldNotBe(NameKey.Of(other));

    [Theory]
    [InlineData("José García", "jose-garcia")]
    [InlineData("Harbour Board", "harbur-board")]
    public void A_speakers_id_is_safe_in_a_url(string name, string id) => SpeakerId.Of(name).ShouldBe(id);

    [Fact]
    public void Names_in_other_scripts_have_ids_of_their_own() => SpeakerId.Of("سامي حداد").ShouldNotBe(SpeakerId.Of("كريم حداد"));
}
