using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace NewsReader.Extraction.Speakers;

/// <summary>A key under which the spellings of one name meet: accents, transliterations and Cyrillic letters folded.</summary>
/// <remarks>Made for joining one person's mentions across articles and languages: "Mahmud Abbas" and "Mahmoud Abbas" share a key, "John Smith"
/// and "Joan Smith" do not. Romanisations differ by ou/u, ee/i, kh/h, q/k, y/i/iy, doubled letters and the Arabic article; given names whose vowels
/// differ too are listed.</remarks>
public static class NameKey
{
    private const int LongestOnStack = 64;

    private static readonly FrozenDictionary<string, string> Variants = Families(
        "mahmud mahmoud mahmood mahmut", "muhammad mohammed mohamed mohammad muhammed mohamad muhamed mohamet mukhammad", "ahmad ahmed ahmet akhmad akhmed",
        "yusuf youssef yousef yusef yousuf yussef", "hussein hussain husain husayn hossein husein khusein", "abdullah abdallah abdulla abdalla", "umar omar omer",
        "usama osama", "khalid khaled", "said saeed saied sayed", "hasan hassan", "ibrahim ebrahim ibrahem", "ismail ismael esmail", "mustafa mostafa moustafa mustapha",
        "gaddafi qaddafi kadafi kadhafi gadhafi qadhafi khaddafi", "alexander aleksandr alexandr oleksandr aleksander", "alexei alexey aleksei aleksey alexej", "sergei sergey serguei sergej serhii serhiy",
        "dmitri dmitry dmitriy dimitri dmitrij dmytro", "mikhail michail mikhael", "yevgeny evgeny yevgeni evgeni evgenii yevgeniy", "vladimir wladimir volodymyr", "nikolai nikolay nicolai mykola", "andrei andrey andrej andrii andriy",
        "yuri yury iouri jurij yuriy yurii", "yulia julia yuliya julija iuliia", "zelensky zelenskyy zelenskiy zelenskyi zelenski selenskyj", "yeltsin eltsin jelzin eltsine", "putin poutine", "lavrov lawrow", "khamenei chamenei", "rouhani ruhani rohani",
        "benjamin binyamin benyamin", "netanyahu netanjahu netanyahou", "erdogan erdoğan", "lukashenko lukashenka loukachenko", "poroshenko porochenko", "navalny nawalny navalnyi", "haniyeh haniya haniyah haniye", "kassem qasem qassem kasim qasim", "sulaiman suleiman soleiman suleyman", "soleimani suleimani");

    private static readonly (string From, string To)[] Romanisations =
        [("ou", "u"), ("oo", "u"), ("ee", "i"), ("dzh", "j"), ("dj", "j"), ("kh", "h"), ("gh", "g"), ("q", "k"), ("w", "v"), ("iy", "i"), ("yy", "i"), ("ij", "i"), ("y", "i"), ("x", "ks")];

    private static readonly string[] ArabicArticles = ["al-", "el-", "ar-", "as-", "at-", "ash-", "an-", "ad-"];

    /// <summary>The key of a name; words in their order, joined by a space.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var word in name.Split([' ', '\u00a0'], StringSplitOptions.RemoveEmptyEntries))
        {
            var folded = Word(word);
            if (folded.Length > 0)
            {
                key.Append(key.Length > 0 ? " " : "").Append(folded);
            }
        }

        return key.ToString();
    }

    private static string Word(string word)
    {
        var plain = Plain(word);
        foreach (var article in ArabicArticles)
        {
            plain = plain.Length > article.Length + 2 && plain.StartsWith(article, StringComparison.Ordinal) ? plain[article.Length..] : plain;
        }

        if (plain is "al" or "el")
        {
            return "";
        }

        plain = plain.Replace("-", "", StringComparison.Ordinal);
        return Variants.TryGetValue(plain, out var family) ? family : Fold(plain);
    }

    /// <summary>Lower case without accents and apostrophes, Cyrillic in Latin letters.</summary>
    private static string Plain(string word) => Ascii.IsValid(word) ? PlainAscii(word) : PlainOfAny(word);

    private static string PlainAscii(string word)
    {
        Span<char> plain = word.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[word.Length];
        var length = 0;
        foreach (var c in word)
        {
            if (char.IsAsciiLetterOrDigit(c) || c == '-')
            {
                plain[length++] = char.ToLowerInvariant(c);
            }
        }

        return plain[..length].ToString();
    }

    private static string PlainOfAny(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c) || c == '-')
            {
                plain.Append(Cyrillic(char.ToLowerInvariant(c)) ?? Latin(char.ToLowerInvariant(c)));
            }
        }

        return plain.ToString();
    }

    private static string Latin(char c) => c switch { 'ı' => "i", 'ø' => "o", 'ł' => "l", 'đ' => "d", 'ß' => "ss", 'æ' => "ae", 'œ' => "oe", 'þ' => "th", _ => c.ToString(CultureInfo.InvariantCulture) };

    private static string? Cyrillic(char c)
    {
        const string Letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ";
        var at = Letters.IndexOf(c, StringComparison.Ordinal);
        return at < 0 ? null : ((string[])["a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "sh", "", "y", "", "e", "yu", "ya", "i", "i", "e", "g"])[at];
    }

    private static string Fold(string word)
    {
        foreach (var (from, to) in Romanisations)
        {
            word = word.Replace(from, to, StringComparison.Ordinal);
        }

        Span<char> single = word.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[word.Length];
        var length = 0;
        foreach (var c in word)
        {
            if (length == 0 || single[length - 1] != c)
            {
                single[length++] = c;
            }
        }

        return length == word.Length ? word : single[..length].ToString();
    }

    private static FrozenDictionary<string, string> Families(params string[] families)
    {
        var variants = new Dictionary<string, string>();
        foreach (var family in families)
        {
            var spellings = family.Split(' ');
            foreach (var spelling in spellings)
            {
                variants[Plain(spelling)] = spellings[0];
            }
        }

        return variants.ToFrozenDictionary();
    }
}
