using System.Collections.Immutable;

namespace NewsReader.Archive.Events;

/// <summary>Joins the most alike groups first, as long as their members are alike on average.</summary>
/// <remarks>Agglomerative clustering with average linkage (Sokal and Michener, 1958). Likeness of joined groups never rises, so a cut at a
/// threshold gives the same groups as stopping there. Ties are broken by position: the result depends on the likeness alone.</remarks>
internal sealed class AverageLinkage
{
    private readonly double[,] _sums;
    private readonly Branch?[] _groups;
    private readonly double[] _best;
    private readonly int[] _with;

    private AverageLinkage(double[,] likeness)
    {
        _sums = (double[,])likeness.Clone();
        var count = likeness.GetLength(0);
        _groups = [.. Enumerable.Range(0, count).Select(i => new Branch([i], 0, null, null))];
        _best = new double[count];
        _with = new int[count];
    }

    /// <summary>A group, and the two it was joined from.</summary>
    /// <param name="Members">Positions.</param>
    /// <param name="Likeness">Of the two parts, on average.</param>
    internal sealed record Branch(ImmutableArray<int> Members, double Likeness, Branch? First, Branch? Second);

    /// <summary>The groups whose parts are at least as alike as <paramref name="least"/>.</summary>
    /// <param name="likeness">Symmetric; the diagonal is not read.</param>
    /// <param name="least">Use <see cref="double.NegativeInfinity"/> for one tree of all.</param>
    public static IReadOnlyList<Branch> Join(double[,] likeness, double least)
    {
        var linkage = new AverageLinkage(likeness);
        linkage.Run(least);
        return [.. linkage._groups.OfType<Branch>()];
    }

    private void Run(double least)
    {
        for (var i = 0; i < _groups.Length; i++)
        {
            FindBest(i);
        }

        while (true)
        {
            var first = -1;
            for (var i = 0; i < _groups.Length; i++)
            {
                first = _groups[i] is not null && _with[i] >= 0 && (first < 0 || _best[i] > _best[first]) ? i : first;
            }

            if (first < 0 || _best[first] < least)
            {
                return;
            }

            Merge(first, _with[first]);
        }
    }

    private void Merge(int first, int second)
    {
        if (_groups[first] is not { } a || _groups[second] is not { } b)
        {
            throw new InvalidOperationException("A group was joined twice.");
        }

        _groups[first] = new Branch(a.Members.AddRange(b.Members), _best[first], a, b);
        _groups[second] = null;
        for (var i = 0; i < _groups.Length; i++)
        {
            _sums[first, i] += _sums[second, i];
            _sums[i, first] = _sums[first, i];
        }

        for (var i = 0; i < _groups.Length; i++)
        {
            if (_groups[i] is not null && (i == first || _with[i] == first || _with[i] == second || Average(i, first) >= _best[i]))
            {
                FindBest(i);
            }
        }
    }

    private void FindBest(int of)
    {
        _with[of] = -1;
        for (var i = 0; i < _groups.Length; i++)
        {
            if (i != of && _groups[i] is not null && Average(of, i) is var average && (_with[of] < 0 || average > _best[of]))
            {
                (_best[of], _with[of]) = (average, i);
            }
        }
    }

    private double Average(int a, int b) =>
        _groups[a] is { } x && _groups[b] is { } y ? _sums[a, b] / ((double)x.Members.Length * y.Members.Length) : double.NegativeInfinity;
}
