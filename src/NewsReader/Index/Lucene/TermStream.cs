using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using NewsReader.Index.Writing;

namespace NewsReader.Index.Lucene;

/// <summary>Hands terms to Lucene as the bytes they are; one is used again for text after text.</summary>
internal sealed class TermStream : TokenStream
{
    private readonly TermBytes _bytes = new();
    private readonly IPositionIncrementAttribute _position;
    private int _at;
    private int _given;

    public TermStream()
    {
        AddAttributeImpl(_bytes);
        _position = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <summary>What is handed over next.</summary>
    public List<PlacedTerm> Terms { get; set; } = [];

    public override void Reset() => (_at, _given) = (0, 0);

    public override bool IncrementToken()
    {
        if (_at == Terms.Count)
        {
            _position.PositionIncrement = 0;
            return false;
        }

        var placed = Terms[_at];
        _bytes.Set((_given < placed.Times || placed.Term.Stem is null ? placed.Term : placed.Term.Stem).Utf8);
        _position.PositionIncrement = _given == 0 ? placed.Step : 0;
        _given++;
        if (_given == placed.Times * (placed.Term.Stem is null ? 1 : 2))
        {
            (_at, _given) = (_at + 1, 0);
        }

        return true;
    }

    public override void End() => _position.PositionIncrement = 0;
}
