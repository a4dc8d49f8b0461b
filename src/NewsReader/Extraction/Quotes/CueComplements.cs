using NewsReader.Extraction.Words;

namespace NewsReader.Extraction.Quotes;

/// <summary>Knows verbs that report only with what completes them: "pointed out", "expressed hope that", "se dit convaincue que", "выразила уверенность, что".</summary>
internal static class CueComplements
{
    /// <summary>A verb that reports with what completes it.</summary>
    private static readonly Cue Expressing = new("express", CueUse.Clause | CueUse.Object);

    /// <summary>"related that", where "a related fire" and "recounted the votes" report nothing.</summary>
    private static readonly Cue Relating = new("relate", CueUse.Clause | CueUse.Object);

    /// <summary>The verb's cue and the unit behind what completes it; behind the verb itself where nothing does, 0 where it reports nothing alone.</summary>
    public static (Cue Cue, int End) Of(Unit[] units, int at, Cue cue)
    {
        var (first, second) = (TextAt(units, at + 1), TextAt(units, at + 2));
        return cue.Lemma switch
        {
            "point" => (cue, first is "out" ? at + 2 : 0),
            "put" => (cue, first is "it" ? at + 2 : 0),
            "go" => (cue, 0),
            "call" when first is "for" or "on" or "upon" => (cue, at + 2),
            "refer" when first == "to" => (cue, at + 2),
            "relate" or "recount" when first == "that" => (Relating, at + 1),
            "express" or "voice" when IsFeeling(first) && second == "that" => (Expressing, at + 2),
            "dire" when first is "convaincu" or "convaincue" or "convaincus" or "persuadé" or "persuadée" or "persuadés" or "certain" or "certaine" or "sûr" or "sûre" => (cue, at + 2),
            "expresar" when first is "su" && second is "confianza" or "preocupación" or "esperanza" or "temor" or "convicción" => (cue, at + 3),
            "mostrarse" => (cue, first is "convencido" or "convencida" or "convencidos" or "confiado" or "confiada" or "seguro" or "segura" ? at + 2 : 0),
            "sich zeigen" => (cue, first == "sich" && second is "überzeugt" or "zuversichtlich" or "besorgt" or "enttäuscht" or "optimistisch" or "erleichtert" ? at + 3 : 0),
            "es heißt" => (cue, first == "es" ? at + 2 : 0),
            "выразить" => (cue, first is "уверенность" or "надежду" or "мнение" or "сожаление" or "опасение" or "готовность" ? at + 2 : 0),
            _ when IsPrefix(units, at + 1, cue) => (cue, at + 2),
            _ => (cue, at + 1),
        };
    }

    /// <summary>"räumte |ein|, man habe", "kündigte |an|: „…“": the part of a German verb that stands behind it.</summary>
    private static bool IsPrefix(Unit[] units, int at, Cue cue) =>
        cue.Takes(CueUse.Comma) && at + 1 < units.Length && (units[at + 1].IsMark(',') || units[at + 1].IsMark(':')) && TextAt(units, at) is "ein" or "an" or "mit" or "zu" or "aus" or "vor" or "fest" or "hin" or "hinzu" or "klar";

    private static bool IsFeeling(string word) => word is "hope" or "confidence" or "concern" or "fear" or "doubt" or "regret" or "optimism" or "disappointment" or "frustration" or "surprise" or "belief";

    private static string TextAt(Unit[] units, int at) => at < units.Length && units[at].IsWord ? units[at].Token.Word.Text : "";
}
