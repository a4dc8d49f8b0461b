namespace NewsReader.Archive.Statements;

/// <summary>Sets of sentences that were found to say the same.</summary>
/// <remarks>Disjoint sets (Galler and Fischer, 1964).</remarks>
internal sealed class SentenceSets
{
    private readonly int[] _parents;

    public SentenceSets(int count) => _parents = [.. Enumerable.Range(0, count)];

    public void Join(int a, int b)
    {
        var (first, second) = (Root(a), Root(b));
        _parents[Math.Max(first, second)] = Math.Min(first, second);
    }

    /// <summary>Sets of at least two, each ascending.</summary>
    public IEnumerable<int[]> Sets() => Enumerable.Range(0, _parents.Length).GroupBy(Root).Select(g => g.ToArray()).Where(s => s.Length > 1);

    private int Root(int i)
    {
        while (_parents[i] != i)
        {
            i = _parents[i] = _parents[_parents[i]];
        }

        return i;
    }
}
