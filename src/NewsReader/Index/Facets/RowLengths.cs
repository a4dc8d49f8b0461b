namespace NewsReader.Index.Facets;

/// <summary>How long the texts of rows are, roughly: one byte each.</summary>
/// <param name="Codes">By row, as <see cref="Code"/> gives it.</param>
/// <param name="Average">Of the texts' lengths.</param>
internal sealed record RowLengths(byte[] Codes, double Average)
{
    /// <summary>How much a text's length counts, as BM25's b.</summary>
    private const double Weight = 0.75;

    private const double StepsInDouble = 12;

    /// <summary>Twelve steps from a length to its double.</summary>
    public static byte Code(int length) => (byte)Math.Min(255, Math.Round(Math.Log2(1 + length) * StepsInDouble));

    /// <summary>By code: what BM25 adds to a frequency below the line.</summary>
    public float[] Norms(float k1)
    {
        var norms = new float[256];
        for (var code = 0; code < norms.Length; code++)
        {
            norms[code] = (float)(k1 * (1 - Weight + (Weight * Math.Pow(2, code / StepsInDouble) / Math.Max(1, Average))));
        }

        return norms;
    }
}
