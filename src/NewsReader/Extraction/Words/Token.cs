using NewsReader.Text;

namespace NewsReader.Extraction.Words;

/// <summary>A word, number or mark of an article with what the lexicon knows about it.</summary>
/// <param name="Span">Over the article's text.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="First">Its first character.</param>
/// <param name="Word">Its lexicon entry; <see cref="Word.Unknown"/> for words the lexicon does not know.</param>
/// <param name="Capital">Whether it begins with a capital letter.</param>
/// <param name="Ending">What its last letters tell.</param>
internal readonly record struct Token(TextSpan Span, TokenKind Kind, char First, Word Word, bool Capital, WordEnding Ending)
{
    public bool Is(WordClass classes) => (Word.Classes & classes) != 0;

    public bool IsMark(char mark) => Kind == TokenKind.Punctuation && First == mark;

    /// <summary>Whether it can be part of a name: a capitalised word that is not a function word.</summary>
    public bool NameLike => Kind == TokenKind.Word && Capital && !Is(WordClass.Function);
}
