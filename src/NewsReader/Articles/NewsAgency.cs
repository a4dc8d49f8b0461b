using System.Collections.Frozen;
using NewsReader.Text;

namespace NewsReader.Articles;

/// <summary>The news agencies that sign datelines, by the code or name they sign with.</summary>
public static class NewsAgency
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["AA"] = "Anadolu Agency", ["AAP"] = "Australian Associated Press", ["AFP"] = "Agence France-Presse", ["ANI"] = "Asian News International",
        ["ANP"] = "Algemeen Nederlands Persbureau", ["ANSA"] = "ANSA", ["AP"] = "Associated Press", ["APA"] = "Austria Presse Agentur", ["APP"] = "Associated Press of Pakistan",
        ["APS"] = "Algeria Press Service", ["ATS"] = "Keystone-ATS", ["BELGA"] = "Belga", ["BERNAMA"] = "Bernama", ["BLOOMBERG"] = "Bloomberg", ["BNS"] = "Baltic News Service",
        ["BTA"] = "Bulgarian News Agency", ["CNS"] = "China News Service", ["CP"] = "The Canadian Press", ["CTK"] = "Czech News Agency", ["ČTK"] = "Czech News Agency",
        ["DPA"] = "Deutsche Presse-Agentur", ["EFE"] = "EFE", ["IANS"] = "Indo-Asian News Service", ["INTERFAX"] = "Interfax", ["IRNA"] = "Islamic Republic News Agency",
        ["ITAR-TASS"] = "TASS", ["JTA"] = "Jewish Telegraphic Agency", ["KUNA"] = "Kuwait News Agency", ["KYODO"] = "Kyodo News", ["KYODO NEWS"] = "Kyodo News", ["LUSA"] = "Lusa",
        ["MENA"] = "Middle East News Agency", ["MTI"] = "MTI", ["NNA"] = "National News Agency", ["NTB"] = "NTB", ["PA"] = "PA Media", ["PAP"] = "Polish Press Agency",
        ["PETRA"] = "Petra", ["PTI"] = "Press Trust of India", ["REUTERS"] = "Reuters", ["RIA NOVOSTI"] = "RIA Novosti", ["RIA"] = "RIA Novosti", ["RITZAU"] = "Ritzau", ["SANA"] = "Syrian Arab News Agency",
        ["SPA"] = "Saudi Press Agency", ["STT"] = "STT", ["TASS"] = "TASS", ["TT"] = "TT", ["UNB"] = "United News of Bangladesh", ["UPI"] = "United Press International",
        ["UNI"] = "United News of India", ["VNA"] = "Vietnam News Agency", ["WAFA"] = "WAFA", ["WAM"] = "Emirates News Agency", ["XINHUA"] = "Xinhua", ["YONHAP"] = "Yonhap",
        ["新华社"] = "Xinhua", ["新華社"] = "Xinhua", ["中新社"] = "China News Service", ["中新网"] = "China News Service", ["中央社"] = "Central News Agency", ["法新社"] = "Agence France-Presse",
        ["路透社"] = "Reuters", ["美联社"] = "Associated Press", ["美聯社"] = "Associated Press", ["塔斯社"] = "TASS", ["俄新社"] = "RIA Novosti", ["韩联社"] = "Yonhap", ["共同社"] = "Kyodo News", ["埃菲社"] = "EFE",
        ["德新社"] = "Deutsche Presse-Agentur", ["安莎社"] = "ANSA", ["共同"] = "Kyodo News", ["時事"] = "Jiji Press", ["ロイター"] = "Reuters", ["연합뉴스"] = "Yonhap", ["뉴시스"] = "Newsis",
        ["ТАСС"] = "TASS", ["РИА НОВОСТИ"] = "RIA Novosti", ["ИНТЕРФАКС"] = "Interfax", ["УКРИНФОРМ"] = "Ukrinform", ["THE ASSOCIATED PRESS"] = "Associated Press", ["ASSOCIATED PRESS"] = "Associated Press",
        ["AGENCE FRANCE-PRESSE"] = "Agence France-Presse", ["ANADOLU AGENCY"] = "Anadolu Agency", ["ANADOLU"] = "Anadolu Agency", ["REUTER"] = "Reuters",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The agency's name; <c>null</c> for a code that is not an agency's.</summary>
    /// <param name="code">As printed, for example <c>AA</c>, <c>dpa</c> or <c>Reuters</c>.</param>
    public static string? Named(string code) => Names.GetValueOrDefault(code.Trim());

    /// <summary>A name of several words whose initials are the code, as in <c>Anadolu Agency</c> for <c>AA</c>; <c>null</c> where the text has none.</summary>
    /// <param name="code">Two to four capitals.</param>
    /// <param name="text">What may spell it out.</param>
    /// <returns>Where the name stands.</returns>
    public static TextSpan? SpelledOut(string code, string text)
    {
        if (code.Length is < 2 or > 4 || !code.All(char.IsUpper))
        {
            return null;
        }

        for (var at = text.IndexOf(code[0]); at >= 0; at = text.IndexOf(code[0], at + 1))
        {
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && EndOfName(code, text, at) is { } end && IsAgency(text[at..end]))
            {
                return new TextSpan(at, end);
            }
        }

        return null;
    }

    /// <summary>People have initials too; an agency's name says what it does.</summary>
    private static bool IsAgency(string name) =>
        name.Split(' ', '-').Any(w => w is "Agency" or "Press" or "Presse" or "Prensa" or "News" or "Wire" or "Service" or "Agence" or "Agentur" or "Agencia" or "Telegraph" or "Bureau" or "Media" or "Novosti" or "Press-Agentur");

    private static int? EndOfName(string code, string text, int at)
    {
        foreach (var initial in code)
        {
            if (at >= text.Length || text[at] != initial || at + 1 >= text.Length || !char.IsLower(text[at + 1]))
            {
                return null;
            }

            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            at += at < text.Length && text[at] is ' ' or '-' ? 1 : 0;
        }

        return at > 0 && at <= text.Length && !char.IsLetter(text[at - 1]) ? at - 1 : at;
    }
}
