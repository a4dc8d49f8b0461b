using System.Collections.Frozen;
using NewsReader.Text.Analysis;

namespace NewsReader.Archive.Events;

/// <summary>How usual a word is in news, so that an archive of three articles tells a telling word from a usual one as well as a large one does.</summary>
/// <remarks>Two rough bands of English news words and the function words of some languages, written from general knowledge of the language;
/// an archive's own counts outweigh them as it grows.</remarks>
internal static class CommonWords
{
    /// <summary>Of articles that hold a name the lists do not know.</summary>
    private const double Name = 0.001;

    /// <summary>Of articles that hold another word the lists do not know.</summary>
    private const double Other = 0.003;

    private const double Frequent = 0.30;
    private const double Usual = 0.12;

    private const string FrequentWords =
        "say said year new people time one two first last also other more make take come go get back day week month man way part old state work want tell told "
        + "report three four many much since around number high long home end lead group official public country government made called use found call show world set own";

    private const string UsualWords =
        "president minister police city house national leader party company business million thousand hundred percent law court case member office spokesman statement "
        + "announce expect plan support meeting meet talk agree agreement decision decide issue problem question answer ask add believe think know see look need help give "
        + "keep hold run move turn start begin continue follow leave return bring put send pay buy sell open close win lose live die kill death dead child woman family friend "
        + "school student university team game play player season point second third five six seven eight nine ten half early late next recent former current local international "
        + "foreign american united states white black young big small little large great good bad best better right left side top full several few least less far near place area "
        + "street town center north south east west night morning hour minute today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february "
        + "march april may june july august september october november december head chief director executive general secretary department service system program order power force "
        + "security military war attack fire car story news press photo video online website site page post write read name word line real free hard important major possible likely "
        + "able available different same such according because though although despite without within until later already always never often again once ever even just only well "
        + "too now then here there really actually";

    private static readonly FrozenSet<string> Functions = (
        "the of and to in a that is for on was with as by at from it he his be have has had are were an not but said they who which this she her will their its or been "
        + "after also when one two would there about more than if out up all into i we you could may before over while still during under against including among another "
        + "between me my your our us him them what how where why do does did so no "
        + "der die das den dem des ein eine einen einem einer und oder aber ist sind war waren wird werden hat haben hatte nicht auch sich mit von vom zu zum zur auf aus bei "
        + "nach vor für uber durch um im am an als wie dass er sie es wir ihr ihre sein seine man noch nur "
        + "le la les un une des du de et ou mais est sont etait a ont ne pas que qui dans sur pour par avec ce cette ces il elle ils nous vous leur leurs son sa ses au aux en "
        + "el los las una unos del y o pero es son era fue ha han no que en con por para su sus se lo al como mas "
        + "и в во на не что он она они мы вы я с со как а но по к у из за от до о об это этот для же бы был была было были его ее их то так "
        + "في من على الى ان هذا هذه التي الذي عن مع كان كانت قد لم لا ما هو هي او ثم كل بعد قبل")
        .Split(' ').Select(w => Folding.Fold(w)).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, double> Shares = Stems(UsualWords).Select(w => (Word: w, Share: Usual))
        .Concat(Stems(FrequentWords).Select(w => (Word: w, Share: Frequent)))
        .GroupBy(w => w.Word, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Max(w => w.Share), StringComparer.Ordinal);

    /// <summary>Whether a folded word only joins others.</summary>
    public static bool IsFunctionWord(string form) => Functions.Contains(form);

    /// <summary>The share of articles expected to hold a word, 0 to 1.</summary>
    public static double ShareOf(string stem, bool name) => Shares.TryGetValue(stem, out var share) ? share : name ? Name : Other;

    private static IEnumerable<string> Stems(string words) => words.Split(' ').Select(w => Stemmer.Stem(w, "en"));
}
