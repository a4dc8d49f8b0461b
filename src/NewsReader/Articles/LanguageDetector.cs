using System.Collections.Frozen;

namespace NewsReader.Articles;

/// <summary>Tells a text's language by its script and by its commonest small words.</summary>
internal static class LanguageDetector
{
    private const int Looked = 6000;
    private const int LeastWords = 8;

    /// <summary>Words that make up a large part of any text and are rare in the neighbouring languages.</summary>
    private static readonly FrozenDictionary<string, string[]> Words = new[]
    {
        ("en", "the of and to in that is was for on with as his he by at it from are which have has been said will this but not they were"),
        ("fr", "le la les de des du et en un une que qui est dans pour sur au aux par avec ne pas plus ce cette il elle sont ont été selon"),
        ("de", "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei"),
        ("es", "el la los las de y en que un una se por con del para su al es más como lo pero sus este ha fue según entre sobre"),
        ("pt", "o os as de e em que um uma do da no na dos das para com não por mais se como foi ao pelo pela são à também"),
        ("it", "il lo la gli le di e che in un una per con del della dei delle non è si da al nel più come sono ha anche alla dal"),
        ("nl", "de het een en van in is dat op te voor met zijn niet aan er om ook als bij door naar uit worden wordt maar heeft"),
        ("tr", "ve bir bu için ile da de olarak olan çok daha gibi sonra kadar ancak en ne olduğunu ise dedi göre tarafından var yeni"),
        ("pl", "w i na z do nie się że jest to od za po przez o jak oraz ale są był dla tym jego które który"),
        ("sv", "och i att det som en på är av för med den till inte har de ett om men från var han"),
        ("da", "og i at det er en til på af for med den der ikke de som har et om fra men han blev også"),
        ("nb", "og i det er på en til av for at med som har ikke den de et om fra men han ble også seg"),
        ("fi", "ja on ei että se oli hän mutta ovat kuin myös joka sekä mukaan ole sen niin"),
        ("ro", "și în de la a cu pe nu din care pentru este mai sunt că o un fost al ale după prin"),
        ("cs", "a v se na je že s z o do k i ve který jsou by po pro za jako ale podle"),
        ("hu", "a az és hogy nem is egy volt meg de csak már még mint ez el ha szerint"),
        ("id", "yang dan di dengan untuk dari ini pada dalam tidak itu akan oleh juga ke adalah kata"),
        ("ru", "и в не на что с по как это он из за для от его о к но был была также который было после"),
        ("uk", "і в у не на що з до та як це за від про його для але був була є також який після"),
        ("bg", "и в на да се за от не е че по са с това като до който след беше които"),
        ("sr", "и у је на се да су за од не са као који то што али би које"),
        ("ar", "في من على إلى أن عن التي الذي هذا مع كما ما لا بعد وقال أو هذه كان وفي قد"),
        ("fa", "و در به از که این را با است برای آن یک های شد خود تا می کرد بر"),
        ("ur", "کے میں کی ہے اور سے کا کو نے ہیں پر یہ کہ اس تھا گیا"),
    }.SelectMany(l => l.Item2.Split(' ').Select(word => (Word: word, Language: l.Item1))).GroupBy(p => p.Word).ToFrozenDictionary(g => g.Key, g => g.Select(p => p.Language).ToArray());

    /// <summary>BCP 47 tag; <c>und</c> where the text is too short or like nothing known.</summary>
    public static string Detect(IEnumerable<string> blocks)
    {
        var scripts = new Dictionary<string, int>();
        var votes = new Dictionary<string, int>();
        int read = 0, words = 0;
        foreach (var block in blocks)
        {
            var text = block.Length > Looked - read ? block[..(Looked - read)] : block;
            read += text.Length;
            words += Count(text, scripts, votes);
            if (read >= Looked)
            {
                break;
            }
        }

        return OwnScript(scripts) ?? (words >= LeastWords && votes.Count > 0 && votes.MaxBy(v => v.Value) is { } best && best.Value * 20 >= words ? best.Key : "und");
    }

    private static int Count(string text, Dictionary<string, int> scripts, Dictionary<string, int> votes)
    {
        var lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[16];
        int words = 0, start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
                if (text[i] >= '\u0370' && Script(text[i]) is { } script)
                {
                    scripts[script] = scripts.GetValueOrDefault(script) + 1;
                }
            }
            else if (start >= 0)
            {
                words++;
                if (i - start <= lower.Length)
                {
                    var length = text.AsSpan(start, i - start).ToLowerInvariant(lower);
                    foreach (var language in lookup.TryGetValue(lower[..length], out var known) ? known : [])
                    {
                        votes[language] = votes.GetValueOrDefault(language) + 1;
                    }
                }

                start = -1;
            }
        }

        scripts["words"] = scripts.GetValueOrDefault("words") + words;
        return words;
    }

    /// <summary>The language of a script that one large language has to itself.</summary>
    private static string? OwnScript(Dictionary<string, int> scripts)
    {
        var words = scripts.GetValueOrDefault("words");
        var (script, count) = scripts.Where(s => s.Key != "words").OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).FirstOrDefault();
        if (script is null || count < 4 || count < words)
        {
            return null;
        }

        return script == "zh" && scripts.GetValueOrDefault("ja") * 10 > count ? "ja" : script == "zh" && scripts.GetValueOrDefault("ko") > count / 2 ? "ko" : script;
    }

    private static string? Script(char c) => c switch
    {
        >= '\u0370' and <= '\u03FF' => "el",
        >= '\u0530' and <= '\u058F' => "hy",
        >= '\u0590' and <= '\u05FF' => "he",
        >= '\u0900' and <= '\u097F' => "hi",
        >= '\u0980' and <= '\u09FF' => "bn",
        >= '\u0B80' and <= '\u0BFF' => "ta",
        >= '\u0E00' and <= '\u0E7F' => "th",
        >= '\u10A0' and <= '\u10FF' => "ka",
        >= '\u3041' and <= '\u30FF' => "ja",
        >= '\u4E00' and <= '\u9FFF' => "zh",
        >= '\uAC00' and <= '\uD7A3' => "ko",
        _ => null,
    };
}
