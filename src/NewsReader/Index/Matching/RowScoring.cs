using NewsReader.Index.Facets;

namespace NewsReader.Index.Matching;

/// <summary>Adds to rows what a term is worth.</summary>
/// <param name="documents">How many there are: for many, what each frequency and length give is worked out beforehand.</param>
internal sealed class RowScoring(float[] scores, RowLengths lengths, float idf, long documents)
{
    private const float K1 = 1.2f;
    private const int Tabled = 16;

    private readonly float[] _norms = lengths.Norms(K1);
    private readonly byte[] _lengths = lengths.Codes;
    private readonly float[]? _table = documents > 16 * Tabled * 256 ? Table(lengths.Norms(K1), idf) : null;

    public void Add(int row, int frequency, float weight) =>
        scores[row] += _table is not null && frequency < Tabled ? weight * _table[(frequency << 8) | _lengths[row]] : weight * Worth(frequency, _norms[_lengths[row]], idf);

    /// <summary>The same for many, each with its frequency.</summary>
    public void Add(ReadOnlySpan<int> rows, ReadOnlySpan<int> frequencies, float weight)
    {
        if (_table is not { } table)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                Add(rows[i], frequencies[i], weight);
            }

            return;
        }

        var (sums, codes) = (scores, _lengths);
        for (var i = 0; i < rows.Length; i++)
        {
            var (row, frequency) = (rows[i], frequencies[i]);
            sums[row] += frequency < Tabled ? weight * table[(frequency << 8) | codes[row]] : weight * Worth(frequency, _norms[codes[row]], idf);
        }
    }

    private static float Worth(int frequency, float norm, float idf) => idf * (K1 + 1) * frequency / (frequency + norm);

    private static float[] Table(float[] norms, float idf)
    {
        var table = new float[Tabled << 8];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = Worth(i >> 8, norms[i & 255], idf);
        }

        return table;
    }
}
