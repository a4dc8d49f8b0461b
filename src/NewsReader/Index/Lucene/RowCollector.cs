using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsReader.Index.Matching;

namespace NewsReader.Index.Lucene;

/// <summary>Gathers the rows of the documents found, in whatever order Lucene finds them.</summary>
/// <param name="rows">Row by document, segment after segment.</param>
/// <param name="count">One more than the highest row.</param>
internal sealed class RowCollector(int[] rows, int count, bool scored) : ICollector
{
    private readonly ulong[] _found = new ulong[(count / 64) + 1];
    private readonly float[]? _scores = scored ? new float[count] : null;
    private Scorer? _scorer;
    private int _base;
    private int _total;

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context) => _base = context.DocBase;

    public void Collect(int doc)
    {
        var row = rows[_base + doc];
        _found[row >> 6] |= 1UL << (row & 63);
        _total++;
        if (_scores is not null && _scorer is not null)
        {
            _scores[row] = _scorer.GetScore();
        }
    }

    /// <summary>The rows, ascending.</summary>
    public RowSet ToRows()
    {
        var found = new int[_total];
        var next = 0;
        for (var word = 0; word < _found.Length; word++)
        {
            for (var bits = _found[word]; bits != 0; bits &= bits - 1)
            {
                found[next++] = (word << 6) + System.Numerics.BitOperations.TrailingZeroCount(bits);
            }
        }

        return new RowSet(found, _scores is null ? null : Array.ConvertAll(found, r => _scores[r]));
    }
}
