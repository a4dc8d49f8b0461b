namespace NewsReader.Text;

/// <summary>What a block of text is to its article.</summary>
public enum BlockKind
{
    Paragraph,
    Title,
    Subtitle,
    Heading,
    ListItem,
    Quotation,
    Caption,
    TableRow,
}
