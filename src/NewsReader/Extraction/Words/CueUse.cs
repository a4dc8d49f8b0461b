namespace NewsReader.Extraction.Words;

/// <summary>What a reporting verb takes.</summary>
[Flags]
internal enum CueUse
{
    None = 0,

    /// <summary>Somebody's very words: asked, “…”.</summary>
    Direct = 1,

    /// <summary>A clause with its conjunction: warned that …</summary>
    Clause = 2,

    /// <summary>A clause without a conjunction: said he would …</summary>
    Bare = 4,

    /// <summary>Words in quotation marks inside its object: praised the “patient work”.</summary>
    Object = 8,

    /// <summary>The hearer before the words: told reporters …</summary>
    Hearer = 16,

    /// <summary>A present form that is a noun as well: claims, notes, reports.</summary>
    AlsoNoun = 64,

    /// <summary>A verb at the sentence's end, its subject at the beginning: Turkish "dedi".</summary>
    Final = 128,

    /// <summary>A verb that stands before its subject: Arabic "قال".</summary>
    Initial = 256,

    /// <summary>A clause behind a comma: German "sagte, die Brücke sei fertig".</summary>
    Comma = 512,
}
