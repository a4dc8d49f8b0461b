using System.Buffers;

namespace NewsReader.Text.Html;

/// <summary>Cuts a page into texts and tags, with the place of each in the source.</summary>
/// <param name="source">The decoded page or document.</param>
/// <param name="isXml">Whether it is XML: no element's content is special, and CDATA is text. Document types are passed over, so entities they
/// declare are never expanded.</param>
internal sealed class HtmlTokenizer(string source, bool isXml = false)
{
    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\r\n\f");
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");
    private static readonly SearchValues<char> AttributeEnds = SearchValues.Create(" \t\r\n\f/>=");
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \t\r\n\f>");

    private int _at;

    /// <summary>Reports a start tag.</summary>
    public delegate void StartTag(string name, TextSpan tag, List<HtmlAttribute>? attributes, bool selfClosing);

    public void Run(Action<TextSpan> text, StartTag start, Action<string, TextSpan> close)
    {
        var textStart = 0;
        while (_at < source.Length)
        {
            var open = source.IndexOf('<', _at);
            if (open < 0 || open + 1 >= source.Length)
            {
                break;
            }

            var next = source[open + 1];
            var closes = next == '/' && open + 2 < source.Length && char.IsAsciiLetter(source[open + 2]);
            if (!closes && !char.IsAsciiLetter(next) && next is not ('!' or '?' or '/'))
            {
                _at = open + 1;
                continue;
            }

            Flush(text, textStart, open);
            if (closes || char.IsAsciiLetter(next))
            {
                Tag(open, closes, text, start, close);
            }
            else if (isXml && source.AsSpan(open).StartsWith("<![CDATA[", StringComparison.Ordinal))
            {
                Characters(open, text);
            }
            else
            {
                SkipComment(open);
            }

            textStart = _at;
        }

        Flush(text, textStart, source.Length);
    }

    private static void Flush(Action<TextSpan> text, int start, int end)
    {
        if (end > start)
        {
            text(new TextSpan(start, end));
        }
    }

    private void Characters(int open, Action<TextSpan> text)
    {
        var start = open + "<![CDATA[".Length;
        var end = source.IndexOf("]]>", start, StringComparison.Ordinal);
        Flush(text, start, end < 0 ? source.Length : end);
        _at = end < 0 ? source.Length : end + 3;
    }

    private void SkipComment(int open)
    {
        var isComment = source.AsSpan(open).StartsWith("<!--", StringComparison.Ordinal);
        var end = isComment ? source.IndexOf("-->", Math.Min(open + 2, source.Length), StringComparison.Ordinal) : source.IndexOf('>', open);
        if (isXml && !isComment && end > 0 && source.AsSpan(open, end - open).Contains('['))
        {
            // The declarations inside a document type.
            var close = source.IndexOf("]>", open, StringComparison.Ordinal);
            end = close < 0 ? source.Length - 1 : close + 1;
        }

        _at = end < 0 ? source.Length : end + (isComment ? 3 : 1);
    }

    private void Tag(int open, bool closes, Action<TextSpan> text, StartTag start, Action<string, TextSpan> close)
    {
        var nameStart = open + (closes ? 2 : 1);
        _at = EndOf(nameStart, NameEnds);
        var name = source[nameStart..Math.Min(_at, nameStart + 40)].ToLowerInvariant();
        var attributes = Attributes(out var selfClosing);
        var tag = new TextSpan(open, _at);
        if (closes)
        {
            close(name, tag);
            return;
        }

        start(name, tag, attributes, selfClosing);
        if (!isXml && HtmlNames.RawText.Contains(name))
        {
            var end = name == "title" ? TitleEnd() : source.IndexOf("</" + name, _at, StringComparison.OrdinalIgnoreCase);
            Flush(text, _at, end < 0 ? source.Length : end);
            _at = end < 0 ? source.Length : end;
        }
    }

    /// <summary>Where the title's text ends; authors who forget its end tag go on with the next line of the head.</summary>
    private int TitleEnd()
    {
        var tag = source.IndexOf('<', _at);
        return tag < 0 || tag + 1 >= source.Length ? -1 : tag;
    }

    /// <summary>Reads attributes up to behind the closing angle bracket, or the end of the source.</summary>
    private List<HtmlAttribute>? Attributes(out bool selfClosing)
    {
        List<HtmlAttribute>? attributes = null;
        selfClosing = false;
        while (_at < source.Length && source[_at] != '>')
        {
            selfClosing = source[_at] == '/';
            if (selfClosing || Spaces.Contains(source[_at]))
            {
                _at++;
                continue;
            }

            var nameStart = _at;
            _at = EndOf(_at + 1, AttributeEnds);
            var name = source[nameStart.._at];
            SkipSpaces();
            var value = _at < source.Length && source[_at] == '=' ? Value() : new TextSpan(_at, _at);
            (attributes ??= []).Add(new HtmlAttribute(name.ToLowerInvariant(), value));
        }

        _at = Math.Min(_at + 1, source.Length);
        return attributes;
    }

    private TextSpan Value()
    {
        _at++;
        SkipSpaces();
        if (_at >= source.Length)
        {
            return new TextSpan(_at, _at);
        }

        var quote = source[_at];
        if (quote is '"' or '\'')
        {
            var start = ++_at;
            var end = source.IndexOf(quote, _at);
            end = end < 0 ? source.Length : end;
            _at = Math.Min(end + 1, source.Length);
            return new TextSpan(start, end);
        }

        var first = _at;
        _at = EndOf(_at, ValueEnds);
        return new TextSpan(first, _at);
    }

    private void SkipSpaces()
    {
        while (_at < source.Length && Spaces.Contains(source[_at]))
        {
            _at++;
        }
    }

    private int EndOf(int from, SearchValues<char> ends)
    {
        if (from >= source.Length)
        {
            return source.Length;
        }

        var length = source.AsSpan(from).IndexOfAny(ends);
        return length < 0 ? source.Length : from + length;
    }
}
