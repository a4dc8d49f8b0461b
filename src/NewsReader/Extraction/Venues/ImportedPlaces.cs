using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace NewsReader.Extraction.Venues;

/// <summary>Populated places from a GeoNames file that the archive's owner downloaded: allCountries.txt, cities500.txt, cities15000.txt or a country's.</summary>
/// <remarks>
/// Format: https://download.geonames.org/export/dump/readme.txt, 19 columns separated by tabs, no heading. Its names only add to the
/// built-in ones, and one counts only where the text says that a place is meant: behind "in" or "near", or before its state or country.
/// </remarks>
public sealed class ImportedPlaces
{
    private const int Columns = 19;

    /// <summary>Smaller places are left out unless they are the seat of an administration: there are millions, and their names are names of people and things.</summary>
    private const int LeastPopulation = 500;

    /// <summary>Of two places of one name in two countries the larger one is meant where it is so many times as large; else the country stays open.</summary>
    private const int Outweighs = 10;

    private readonly FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _places;

    private ImportedPlaces(Dictionary<string, Entry> places, string stamp)
    {
        _places = places.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        (Count, Stamp) = (places.Count, stamp);
    }

    /// <summary>How many names there are.</summary>
    public int Count { get; }

    /// <summary>Changes with the file: what was read with another one has to be read again.</summary>
    public string Stamp { get; }

    /// <summary>The place of that exact name; without a country where several share the name.</summary>
    internal Place? Find(ReadOnlySpan<char> name) => _places.TryGetValue(name, out var entry) ? new Place(null, entry.Name, entry.Country) : null;

    /// <summary>Reads the file; what is wrong with it is told in words for the person who named it.</summary>
    public static PlacesReading Read(string path)
    {
        if (!File.Exists(path))
        {
            return new PlacesReading(null, $"there is no file '{path}'");
        }

        var places = new Dictionary<string, Entry>(StringComparer.Ordinal);
        var number = 0;
        try
        {
            foreach (var line in File.ReadLines(path, new UTF8Encoding(false, true)))
            {
                number++;
                if (line.Length > 0 && Add(places, line) is { } problem)
                {
                    return new PlacesReading(null, number == 1 && line.StartsWith("PK", StringComparison.Ordinal) ? $"'{path}' is a zip archive; unpack it and name the .txt file inside" : $"'{path}', line {number}: {problem}");
                }
            }
        }
        catch (DecoderFallbackException)
        {
            return new PlacesReading(null, number == 0 && IsZip(path) ? $"'{path}' is a zip archive; unpack it and name the .txt file inside" : $"'{path}' is not UTF-8 text (after line {number})");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new PlacesReading(null, $"'{path}' cannot be read: {e.Message}");
        }

        var file = new FileInfo(path);
        return places.Count == 0 ? new PlacesReading(null, $"'{path}' holds no populated place (feature class P)") : new PlacesReading(new ImportedPlaces(places, $"{file.Length:x}-{file.LastWriteTimeUtc.Ticks:x}"), null);
    }

    private static bool IsZip(string path)
    {
        using var file = File.OpenRead(path);
        return file.ReadByte() == 'P' && file.ReadByte() == 'K';
    }

    private static string? Add(Dictionary<string, Entry> places, string line)
    {
        var fields = line.Split('\t');
        if (fields.Length != Columns)
        {
            return $"{fields.Length} columns separated by tabs, not {Columns}; a GeoNames file such as cities15000.txt is wanted";
        }

        if (!long.TryParse(fields[14], NumberStyles.None, CultureInfo.InvariantCulture, out var people) && fields[14].Length > 0)
        {
            return $"'{fields[14]}' is no population";
        }

        if (fields[8] is not { Length: 2 } || !fields[8].All(char.IsAsciiLetterUpper))
        {
            return fields[8].Length == 0 ? null : $"'{fields[8]}' is no country code of two letters";
        }

        var isSeat = fields[7].StartsWith("PPLA", StringComparison.Ordinal) || fields[7] == "PPLC";
        if (fields[6] != "P" || (people < LeastPopulation && !isSeat))
        {
            return null;
        }

        foreach (var name in new[] { fields[1], fields[2] }.Distinct(StringComparer.Ordinal))
        {
            if (name.Length > 1)
            {
                places[name] = places.TryGetValue(name, out var known) ? known.With(CountryOf(fields[8]), people) : new Entry(fields[1], CountryOf(fields[8]), people);
            }
        }

        return null;
    }

    /// <summary>The English name that the gazetteer uses; a code the system does not know stays as it is.</summary>
    private static string CountryOf(string code)
    {
        try
        {
            var name = new RegionInfo(code).EnglishName;
            return Gazetteer.Find(name) is { Depth: 1, Country: { } known } ? known : name;
        }
        catch (ArgumentException)
        {
            return code;
        }
    }

    private sealed record Entry(string Name, string? Country, long Population)
    {
        public Entry With(string country, long people) =>
            country == Country ? this with { Population = Math.Max(Population, people) }
            : people >= Population * Outweighs ? this with { Country = country, Population = people }
            : Population >= people * Outweighs ? this
            : this with { Country = null, Population = Math.Max(Population, people) };
    }
}
