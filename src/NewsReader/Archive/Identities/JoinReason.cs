namespace NewsReader.Archive.Identities;

/// <summary>Why a name belongs to an identity.</summary>
public enum JoinReason
{
    /// <summary>It is the name the identity is known by, in this or another spelling.</summary>
    SameName,

    /// <summary>It differs in a middle name, an initial or a suffix only.</summary>
    MiddleName,

    /// <summary>A title or description stands before the name.</summary>
    Title,

    /// <summary>A usual short form of the first name; the roles agree.</summary>
    ShortName,

    /// <summary>The last name alone, where nearly all who bear it in the archive are this one.</summary>
    LastName,

    /// <summary>The same consonants in another language.</summary>
    OtherLanguage,

    /// <summary>An article uses both names for one speaker.</summary>
    OneArticle,

    /// <summary>The authority file says so.</summary>
    Authority,

    /// <summary>A person has decided so.</summary>
    Decision,
}
