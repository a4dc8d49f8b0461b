namespace NewsReader.Index.Results;

/// <summary>What was found last in one state of the index: people turn pages, choose filters and look closer at the same words.</summary>
internal sealed class RecentFinds
{
    private const int Most = 3;

    private readonly Lock _lock = new();
    private readonly LinkedList<((string Query, bool Quotes, bool Scored) Asked, Found Found)> _recent = [];

    /// <summary>What was found for the same words, or is found now; to be disposed by the caller.</summary>
    public Found Get((string Query, bool Quotes, bool Scored) asked, Func<Found> find)
    {
        lock (_lock)
        {
            for (var node = _recent.First; node is not null; node = node.Next)
            {
                if (node.Value.Asked == asked && node.Value.Found.Hold())
                {
                    _recent.Remove(node);
                    _recent.AddFirst(node);
                    return node.Value.Found;
                }
            }
        }

        var found = find();
        lock (_lock)
        {
            if (found.Hold())
            {
                _recent.AddFirst((asked, found));
            }

            while (_recent.Count > Most && _recent.Last is { } last)
            {
                last.Value.Found.Dispose();
                _recent.RemoveLast();
            }
        }

        return found;
    }
}
