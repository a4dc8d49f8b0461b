using System.Text;

namespace NewsReader.Text;

/// <summary>Guesses the encoding of text that is not UTF-8 and declares nothing, by decoding it every way and asking which letters could be writing.</summary>
internal static class LegacyEncoding
{
    private const int Looked = 1 << 16;

    /// <summary>Where letters tell the encodings hardly apart it is the one most pages without a declaration are in.</summary>
    private const double OfTheWeb = 0.05;

    private const char LastLatin = '\u024F';

    /// <summary>Each single-byte encoding with the letters its languages use, most frequent first.</summary>
    private static readonly (string Name, string Letters)[] SingleByte =
    [
        ("windows-1252", "éèàêçâîôùûëïœæöäüßáíóúñãõåø"),
        ("windows-1251", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєў"),
        ("koi8-r", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"),
        ("windows-1254", "ıişğüçöâ"),
        ("windows-1256", "اليمنترهوبسعدكقفحجطشصخذغزضثءةىئظؤأإآ،ًپچگژ"),
        ("windows-1253", "αοιετσνηυρπκμλωςάόίέύήώγθδφχβξζψ"),
        ("windows-1255", "יוהלאתרבשמנדקחעכפגצזטסםןץףך"),
        ("windows-1250", "ěščřžýáíéůúťďňłąęśżźćńóőűăâîșțđ"),
    ];

    private static readonly string[] MultiByte = ["gb18030", "big5", "shift_jis", "euc-jp", "euc-kr"];

    /// <summary>The encoding with U+FFFD for what it cannot read; some would put a letter of their own there.</summary>
    /// <exception cref="ArgumentException">There is no such encoding.</exception>
    public static Encoding Named(string name) => Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));

    public static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        var sample = Sample(bytes);
        var best = Named("windows-1252");
        var bestScore = double.NegativeInfinity;
        foreach (var (name, letters) in SingleByte)
        {
            var encoding = Named(name);
            Keep(encoding, Writing(encoding.GetString(sample), letters) + (name == "windows-1252" ? OfTheWeb : 0));
        }

        foreach (var name in MultiByte)
        {
            var encoding = Named(name);
            Keep(encoding, EastAsian(encoding.GetString(sample), name));
        }

        return best;

        void Keep(Encoding encoding, double score)
        {
            if (score > bestScore)
            {
                (best, bestScore) = (encoding, score);
            }
        }
    }

    /// <summary>From the line of the first byte above 127, where the evidence begins.</summary>
    private static byte[] Sample(ReadOnlySpan<byte> bytes)
    {
        var first = Math.Max(0, bytes.IndexOfAnyExceptInRange((byte)0, (byte)127));
        var line = bytes[..first].LastIndexOf((byte)'\n') + 1;
        return bytes[line..Math.Min(bytes.Length, line + Looked)].ToArray();
    }

    /// <summary>Mean likelihood of the characters above ASCII; letters must be ones the languages use and stand where letters stand.</summary>
    private static double Writing(string text, string letters)
    {
        double score = 0;
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < 0x80)
            {
                continue;
            }

            count++;
            score += Likelihood(text, i, letters);
        }

        return count == 0 ? 0 : score / count;
    }

    private static double Likelihood(string text, int at, string letters)
    {
        var c = text[at];
        var before = at > 0 ? text[at - 1] : ' ';
        var after = at + 1 < text.Length ? text[at + 1] : ' ';
        if (!char.IsLetter(c))
        {
            return c is '\uFFFD' || char.IsControl(c) ? -3
                : IsTypographic(c) ? (char.IsLetter(before) && char.IsLetter(after) && c is not ('’' or '—' or '–') ? -0.5 : 0.9)
                : char.IsLetter(before) && char.IsLetter(after) ? -1 : 0;
        }

        if (letters[0] > LastLatin && (char.IsAsciiLetter(before) || char.IsAsciiLetter(after)))
        {
            // No language mixes two scripts in one word: this is an accent of a Latin one.
            return -1;
        }

        if (char.IsUpper(c) && char.IsLower(before))
        {
            return -1;
        }

        var lower = char.ToLowerInvariant(c);
        var rank = letters.IndexOf(lower);
        return rank < 0 ? -0.3 : (1 - (rank / (2.0 * letters.Length))) * (char.IsUpper(c) ? 0.6 : 1);
    }

    private static bool IsTypographic(char c) => c is '‘' or '’' or '“' or '”' or '„' or '«' or '»' or '–' or '—' or '…' or '\u00A0' or '€' or '£' or '©' or '№' or '°' or '§' or '•' or '،' or '؟';

    /// <summary>How much of what is above ASCII a newspaper of that language would print; wrongly paired bytes give rare signs.</summary>
    private static double EastAsian(string text, string name)
    {
        int count = 0, common = 0, broken = 0;
        foreach (var c in text)
        {
            if (c < 0x80)
            {
                continue;
            }

            count++;
            broken += c is '\uFFFD' || char.IsControl(c) || c is >= '\uE000' and <= '\uF8FF' or >= '\uFF61' and <= '\uFF9F' ? 1 : 0;
            common += c is >= '\u3041' and <= '\u30FE' ? (name is "shift_jis" or "euc-jp" ? 1 : 0)
                : c is >= '\uAC00' and <= '\uD7A3' ? (name == "euc-kr" ? 1 : 0)
                : name == "euc-kr" && c is >= '\u4E00' and <= '\u9FFF' ? -1 // Korean newspapers print few; misread Chinese is half of them
                : IsCommonHan(c) ? 1 : 0;
        }

        var share = count == 0 ? 0 : (common - (4.0 * broken)) / count;
        return share < 0.25 ? -1 : 0.8 + (share / 2);
    }

    /// <summary>The characters that fill about a third of any Chinese text, in both scripts, with the punctuation beside them.</summary>
    private static bool IsCommonHan(char c) =>
        "的一是不了在人有我他這这個个們们中来來上大為为和國国地到以說说時时要就出會会可也你對对生能而子那得于於着著下自之年過过發发後后作里裡用道行所然家種种事成方多經经麼么去法學学如都同現现當当没沒動动面起看定天分還还進进好小部其些主樣样理心她本前開开但因只從从想實实日軍军者意無无力它與与長长把機机十民第公此已工使情明性知全三又關关點点正業业外將将兩两高間间由問问很最重並并物手應应戰战向頭头文體体政美相見见被利什二等產产或新己制身果加西斯月話话合回特代內内信表化老給给世位次度門门任常先海通教兒儿原東东聲声提立及比員员解水名真論论處处走義义各入幾几口認认條条平系氣气題题活爾尔更別别打女變变四神總总何電电數数安少報报才結结反受目太量再感建務务做接必場场件計计管期市直德資资命山金指克許许統统區区保至隊队形社便空決决治展馬马科司五基眼書书非則则聽听白卻却界達达光放強强即像難难且權权思王象完設设式色路記记南品住告類类求據据程北邊边死張张該该交規规萬万取拉格望覺觉術术領领共確确傳传師师觀观清今切院讓让識识候帶带導导爭争運运，。、；：「」（）？！《》“”".Contains(c, StringComparison.Ordinal);
}
