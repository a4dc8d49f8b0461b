namespace NewsReader.Web.Components.Wordings;

/// <summary>How a piece of a wording stands to another wording.</summary>
public enum WordingMark
{
    /// <summary>Nothing is marked: typography between words.</summary>
    None,

    /// <summary>Both have it.</summary>
    Kept,

    /// <summary>Only the other wording has it.</summary>
    LeftOut,

    /// <summary>Only this wording has it.</summary>
    Added,
}
