using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using NewsReader.Text.Analysis;

namespace NewsReader.Index.Lucene;

/// <summary>Hands analysed words to Lucene as they are; a border takes a position and leaves it empty.</summary>
internal sealed class WordStream : TokenStream
{
    private readonly IEnumerable<string> _forms;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _position;
    private IEnumerator<string>? _reading;

    public WordStream(IEnumerable<string> forms)
    {
        _forms = forms;
        _term = AddAttribute<ICharTermAttribute>();
        _position = AddAttribute<IPositionIncrementAttribute>();
    }

    public override void Reset()
    {
        base.Reset();
        _reading?.Dispose();
        _reading = _forms.GetEnumerator();
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        var step = 1;
        while (_reading is not null && _reading.MoveNext())
        {
            var form = _reading.Current;
            if (form == Words.Border)
            {
                step++;
                continue;
            }

            _term.SetEmpty().Append(form);
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
