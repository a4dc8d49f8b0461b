using System.Collections.Frozen;

namespace NewsReader.Articles;

/// <summary>The months by name and by the abbreviations that newspapers print.</summary>
internal static class MonthNames
{
    private static readonly FrozenDictionary<string, int> Numbers = new[]
    {
        "january jan januar janvier enero ene janeiro gennaio gen januari ocak oca января январь янв січня січень يناير janv jänner",
        "february feb februar février févr fév febrero fevereiro fev febbraio februari şubat şub февраля февраль фев лютого лютий فبراير شباط",
        "march mar märz mars marzo março maart mrt mart марта март мар березня березень مارس آذار mrz",
        "april apr avril avr abril abr aprile nisan nis апреля апрель апр квітня квітень أبريل نيسان ابريل",
        "may mai mayo maio maggio mag mei mayıs мая май травня травень مايو أيار",
        "june jun juni juin junio junho giugno giu haziran haz июня июнь июн червня червень يونيو حزيران",
        "july jul juli juillet juil julio julho luglio lug temmuz tem июля июль июл липня липень يوليو تموز",
        "august aug août aout agosto ago augustus ağustos ağu августа август авг серпня серпень أغسطس آب",
        "september sep sept septembre septiembre setembro settembre set eylül eyl сентября сентябрь сен вересня вересень سبتمبر أيلول",
        "october oct oktober okt octobre octubre outubro out ottobre ott ekim eki октября октябрь окт жовтня жовтень أكتوبر اكتوبر",
        "november nov novembre noviembre novembro kasım kas ноября ноябрь ноя листопада листопад نوفمبر",
        "december dec dezember dez décembre déc diciembre dic dezembro dicembre aralık ara декабря декабрь дек грудня грудень ديسمبر",
    }.SelectMany((names, i) => names.Split(' ').Select(name => (name, i + 1)))
     .ToFrozenDictionary(p => p.name, p => p.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>1 to 12; 0 for what names no month.</summary>
    public static int Number(ReadOnlySpan<char> name) =>
        Numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name.TrimEnd('.'), out var number) ? number : 0;
}
