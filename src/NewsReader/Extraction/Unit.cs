using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction;

/// <summary>A token, or a whole quotation taken as one.</summary>
/// <param name="Span">Over the article's text; a quotation's includes its marks.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Quotation">Index of the quotation, or -1.</param>
/// <param name="Token">The token; for a quotation its opening mark.</param>
/// <param name="Pauses">Whether it is a quotation whose last character is a comma or ends a sentence: what follows is outside its clause.</param>
internal readonly record struct Unit(TextSpan Span, int FirstToken, int EndToken, int Quotation, Token Token, bool Pauses)
{
    public bool IsQuotation => Quotation >= 0;

    public bool Is(WordClass classes) => !IsQuotation && Token.Is(classes);

    public bool IsMark(char mark) => !IsQuotation && Token.IsMark(mark);

    public bool IsWord => !IsQuotation && Token.Kind == TokenKind.Word;

    /// <summary>How many tokens it stands for.</summary>
    public int Count => EndToken - FirstToken;
}
