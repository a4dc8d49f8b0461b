namespace NewsReader.Index.Facets;

/// <summary>An array that only grows: what was added stays as it is, so a reader may keep <see cref="Items"/> while a writer adds more.</summary>
internal sealed class GrowingArray<T>
{
    private T[] _items = new T[16];
    private int _count;

    public int Count => Volatile.Read(ref _count);

    /// <summary>The array itself, at least <see cref="Count"/> long.</summary>
    public T[] Items => _items;

    /// <summary>What was added so far. The count is read before the array, which is never shorter than an earlier count.</summary>
    public ReadOnlySpan<T> Added
    {
        get
        {
            var count = Count;
            return _items.AsSpan(0, count);
        }
    }

    public void Add(T item)
    {
        if (_count == _items.Length)
        {
            Array.Resize(ref _items, _count * 2);
        }

        _items[_count] = item;
        Volatile.Write(ref _count, _count + 1);
    }
}
