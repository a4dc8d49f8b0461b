namespace NewsReader.Archive.Statements;

/// <summary>What speaks for it that a report is of a statement, beside the statement's fullest report.</summary>
public enum JoinedBy
{
    /// <summary>It is the fullest report itself.</summary>
    Itself,

    /// <summary>Most of its unusual words, five in a row, or words in quotation marks are the same.</summary>
    Words,

    /// <summary>Other words of the same meaning or matter, and nothing else that both have of the speaker is as alike.</summary>
    Meaning,

    /// <summary>The same in another language.</summary>
    Translation,
}
