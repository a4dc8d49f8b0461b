namespace NewsReader.Archive.Identities;

/// <summary>What people say about a name.</summary>
public enum IdentityRuleKind
{
    /// <summary>It means the same as another name.</summary>
    Same,

    /// <summary>It does not mean what it would be joined to.</summary>
    Apart,

    /// <summary>It is shown in given words.</summary>
    Shown,

    /// <summary>It has a role.</summary>
    Role,

    /// <summary>It is described at an address.</summary>
    Link,
}
