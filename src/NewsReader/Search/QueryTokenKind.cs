namespace NewsReader.Search;

internal enum QueryTokenKind
{
    Word,
    Phrase,
    Open,
    Close,
    Minus,
    Field,
    And,
    Or,
    Not,
    Near,
}
