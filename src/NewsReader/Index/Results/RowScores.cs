using System.Buffers;

namespace NewsReader.Index.Results;

/// <summary>Relevance by row, in an array lent for one search.</summary>
internal sealed class RowScores : IDisposable
{
    public RowScores(int rows)
    {
        Values = ArrayPool<float>.Shared.Rent(rows);
        Values.AsSpan(0, rows).Clear();
    }

    /// <summary>Zeros at first; at least as long as there are rows.</summary>
    public float[] Values { get; }

    public void Dispose() => ArrayPool<float>.Shared.Return(Values);
}
