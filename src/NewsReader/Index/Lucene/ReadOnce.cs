using Lucene.Net.Index;

namespace NewsReader.Index.Lucene;

/// <summary>Something that is read out of a segment when it is first asked for.</summary>
/// <remarks>Where that takes long it is read beside, one after the other, and until then those who ask do without. Safe for several threads.</remarks>
internal sealed class ReadOnce<T>
    where T : class
{
    /// <summary>Of so many documents it is read while a search waits.</summary>
    public const int AtOnce = 8_192;

    private static readonly SemaphoreSlim OneByOne = new(1);

    private readonly Lock _lock = new();
    private Task<T>? _reading;

    /// <summary><c>null</c> as long as it is not read.</summary>
    public T? Get(AtomicReader reader, Func<AtomicReader, T> read)
    {
        lock (_lock)
        {
            if (_reading is null && reader.MaxDoc <= AtOnce)
            {
                _reading = Task.FromResult(read(reader));
            }
            else if (_reading is null && reader.TryIncRef())
            {
                _reading = Task.Run(() => ReadBesideAsync(reader, read));
            }

            // Reading that failed is not tried again: searches find without it what they would find with it.
            return _reading is { IsCompletedSuccessfully: true } done ? done.Result : null;
        }
    }

    private static async Task<T> ReadBesideAsync(AtomicReader reader, Func<AtomicReader, T> read)
    {
        await OneByOne.WaitAsync();
        try
        {
            return read(reader);
        }
        finally
        {
            OneByOne.Release();
            reader.DecRef();
        }
    }
}
