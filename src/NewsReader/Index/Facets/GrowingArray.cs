namespace NewsReader.Index.Facets;

/// <summary>An array that only grows: what was added stays as it is, so a reader may keep <see cref="Items"/> while a writer adds more.</summary>
internal sealed class GrowingArray<T>
{
    private T[] _items = new T[16];

    public int Count { get; private set; }

    /// <summary>The array itself, at least <see cref="Count"/> long.</summary>
    public T[] Items => _items;

    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count++] = item;
    }
}
