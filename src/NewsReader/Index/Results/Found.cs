using System.Buffers;
using NewsReader.Index.Matching;

namespace NewsReader.Index.Results;

/// <summary>The rows that a query's words find, and how relevant each is, in an array that is lent as long as somebody holds this.</summary>
internal sealed class Found : IDisposable
{
    private int _holders = 1;

    /// <param name="rows">One more than the highest row, where relevance is wanted; otherwise 0.</param>
    /// <param name="find">Finds the rows and adds up their relevance.</param>
    public Found(int rows, Func<float[]?, RowBits> find)
    {
        if (rows > 0)
        {
            Scores = ArrayPool<float>.Shared.Rent(rows);
            Scores.AsSpan(0, rows).Clear();
        }

        Rows = find(Scores);
    }

    public RowBits Rows { get; }

    /// <summary>By row; at least as long as there are rows.</summary>
    public float[]? Scores { get; }

    /// <summary>Holds this for one more; <c>false</c> where nobody holds it any longer.</summary>
    public bool Hold()
    {
        for (var holders = Volatile.Read(ref _holders); holders > 0; holders = Volatile.Read(ref _holders))
        {
            if (Interlocked.CompareExchange(ref _holders, holders + 1, holders) == holders)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Lets go; the last one gives the array back.</summary>
    public void Dispose()
    {
        if (Interlocked.Decrement(ref _holders) == 0 && Scores is not null)
        {
            ArrayPool<float>.Shared.Return(Scores);
        }
    }
}
