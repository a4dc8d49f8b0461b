using System.Collections.Frozen;

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
        ["ТАСС"] = "TASS", ["РИА НОВОСТИ"] = "RIA Novosti", ["ИНТЕРФАКС"] = "Interfax", ["УКРИНФОРМ"] = "Ukrinform", ["THE ASSOCIATED PRESS"] = "Associated Press", ["ASSOCIATED PRESS"] = "Associated Press",
        ["AGENCE FRANCE-PRESSE"] = "Agence France-Presse", ["ANADOLU AGENCY"] = "Anadolu Agency", ["ANADOLU"] = "Anadolu Agency", ["REUTER"] = "Reuters",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The agency's name; <c>null</c> for a code that is not an agency's.</summary>
    /// <param name="code">As printed, for example <c>AA</c>, <c>dpa</c> or <c>Reuters</c>.</param>
    public static string? Named(string code) => Names.GetValueOrDefault(code.Trim());
}
