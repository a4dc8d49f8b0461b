using System.Collections.Frozen;

namespace NewsReader.Extraction.Speakers;

/// <summary>Outlets, agencies, pollsters and companies whose one-word names could be taken for last names.</summary>
internal static class KnownOrganisations
{
    private static readonly FrozenSet<string> Names = (
        "Reuters TASS Interfax Xinhua Bloomberg Politico POLITICO Guardian Haaretz Variety Forbes Breitbart BuzzFeed Mashable Vox Axios Slate Salon Newsweek Time Fortune Economist Telegraph Independent Spiegel Bild Corriere Kommersant Izvestia "
        + "RealClearPolitics HuffPollster Gallup Pew Nielsen Quinnipiac Statista YouGov Ipsos Morningstar "
        + "Twitter Facebook Google Amazon Apple Microsoft Intel Uber Boeing Airbus Tesla Netflix Disney Walmart Volkswagen Toyota Gazprom Rosneft Huawei Samsung Goldman Citigroup ExxonMobil Lufthansa EgyptAir Aeroflot "
        + "Congress Parliament Senate Kremlin Pentagon Hamas Hezbollah Fatah Taliban Interpol Europol Greenpeace Oxfam Amnesty Unicef Unesco Bundestag Knesset").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string name) => Names.Contains(name);
}
