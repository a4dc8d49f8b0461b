namespace NewsReader.Extraction.Words;

/// <summary>What a word can be, as far as attribution needs to know.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Determiner = 1,

    /// <summary>A pronoun that can be a subject: he, she, they, we, it.</summary>
    Pronoun = 1 << 1,
    Preposition = 1 << 2,

    /// <summary>and, or, but.</summary>
    Coordinator = 1 << 3,

    /// <summary>because, if, when, while.</summary>
    Subordinator = 1 << 4,

    /// <summary>who, which.</summary>
    Relative = 1 << 5,

    /// <summary>that, que, dass, что.</summary>
    That = 1 << 6,
    Auxiliary = 1 << 7,
    Modal = 1 << 8,
    Negation = 1 << 9,
    Adverb = 1 << 10,

    /// <summary>A common finite verb that does not report speech.</summary>
    Verb = 1 << 11,

    /// <summary>Mr., Dr., Sen.: stands before a name and is no role by itself.</summary>
    Honorific = 1 << 12,

    /// <summary>president, minister, spokesman.</summary>
    Role = 1 << 13,

    /// <summary>Stands between an organisation's name: ministry, party, council.</summary>
    Organisation = 1 << 14,
    Weekday = 1 << 15,
    Month = 1 << 16,

    /// <summary>today, yesterday, week, month: words for a time.</summary>
    Time = 1 << 17,
    Feminine = 1 << 18,
    Masculine = 1 << 19,

    /// <summary>A given name.</summary>
    GivenName = 1 << 20,

    /// <summary>van, de, bin: joins the parts of a name.</summary>
    Particle = 1 << 21,

    /// <summary>A plural noun for people: officials, critics, experts.</summary>
    Group = 1 << 22,

    /// <summary>his, her, their.</summary>
    Possessive = 1 << 23,

    /// <summary>if, whether, how, why, what.</summary>
    Question = 1 << 24,

    /// <summary>A noun for somebody's words: statement, remarks, speech.</summary>
    SpeechNoun = 1 << 25,

    /// <summary>A pronoun that is always an object: him, me, us, them.</summary>
    Object = 1 << 26,

    /// <summary>Russian, French: of a country or its people.</summary>
    Demonym = 1 << 27,

    /// <summary>A noun for an occasion: rally, interview, summit.</summary>
    Occasion = 1 << 28,

    /// <summary>A verb for what somebody thinks, wants or does with words: hopes, wants, agreed, ran on.</summary>
    Attitude = 1 << 29,

    Function = Determiner | Pronoun | Preposition | Coordinator | Subordinator | Relative | That | Auxiliary | Modal | Negation | Possessive | Question | Object,
    FiniteSign = Auxiliary | Modal | Verb,
}
