using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using NewsReader.Text.Analysis;

namespace NewsReader.Index.Lucene;

/// <summary>Hands analysed words to Lucene as they are; a border takes a position and leaves it empty.</summary>
internal sealed class WordStream : TokenStream
{
    private readonly IEnumerable<Word> _words;
    private readonly Func<string, string>? _write;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _position;
    private IEnumerator<Word>? _reading;

    /// <param name="write">What is indexed for a word's form; <c>null</c> for the form itself.</param>
    public WordStream(IEnumerable<Word> words, Func<string, string>? write)
    {
        _words = words;
        _write = write;
        _term = AddAttribute<ICharTermAttribute>();
        _position = AddAttribute<IPositionIncrementAttribute>();
    }

    public override void Reset()
    {
        base.Reset();
        _reading?.Dispose();
        _reading = _words.GetEnumerator();
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        var step = 1;
        while (_reading is not null && _reading.MoveNext())
        {
            var form = _reading.Current.Form;
            if (form == Words.Border)
            {
                step++;
                continue;
            }

            _term.SetEmpty().Append(_write is null ? form : _write(form));
            _position.PositionIncrement = step;
            return true;
        }

        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _reading?.Dispose();
        }

        base.Dispose(disposing);
    }
}
