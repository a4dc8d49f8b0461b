using System.Runtime.InteropServices;
using System.Text.Json;

namespace NewsReader.Archive.Copies;

/// <summary>Which articles hold a hash of a sketch.</summary>
/// <remarks>What is added is kept in memory until <see cref="Save"/>: the more is written together, the fewer pages of the table are written for each.</remarks>
internal sealed class SketchHashes(PreparedCommands commands)
{
    public const string Schema = "CREATE TABLE IF NOT EXISTS copy_hashes (hash INTEGER NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (hash, number)) WITHOUT ROWID";

    private readonly Dictionary<long, int> _last = [];
    private readonly List<(long Hash, int Number, int Before)> _added = [];

    /// <summary>Hashes that are not written yet.</summary>
    public int Unsaved => _added.Count;

    /// <summary>Whether nothing was ever written.</summary>
    public bool IsTableEmpty { get; set; }

    public void Add(long number, ReadOnlySpan<long> hashes)
    {
        foreach (var hash in hashes)
        {
            ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, hash, out var isKnown);
            _added.Add((hash, (int)number, isKnown ? last : -1));
            last = _added.Count - 1;
        }
    }

    /// <summary>Takes an article out; to be called when all is written.</summary>
    public void Remove(long number, ReadOnlySpan<long> hashes)
    {
        foreach (var hash in hashes)
        {
            commands.Run("DELETE FROM copy_hashes WHERE hash = ?1 AND number = ?2", hash, number);
        }
    }

    /// <summary>How many of the hashes each article shares that shares any.</summary>
    public Dictionary<long, int> Shared(IReadOnlyList<long> hashes)
    {
        var shared = new Dictionary<long, int>();
        foreach (var hash in hashes)
        {
            for (var at = _last.GetValueOrDefault(hash, -1); at >= 0; at = _added[at].Before)
            {
                shared[_added[at].Number] = shared.GetValueOrDefault(_added[at].Number) + 1;
            }
        }

        if (!IsTableEmpty && hashes.Count > 0)
        {
            foreach (var number in commands.All("SELECT number FROM json_each(?1) JOIN copy_hashes ON hash = value", r => r.Number(0), JsonSerializer.Serialize(hashes)))
            {
                shared[number] = shared.GetValueOrDefault(number) + 1;
            }
        }

        return shared;
    }

    /// <summary>Writes what was added.</summary>
    public void Save()
    {
        _added.Sort();
        foreach (var (hash, number, _) in _added)
        {
            commands.Run("INSERT INTO copy_hashes VALUES (?1, ?2)", hash, number);
        }

        IsTableEmpty &= _added.Count == 0;
        Forget();
    }

    /// <summary>Lets go of what was not written.</summary>
    public void Forget()
    {
        _added.Clear();
        _last.Clear();
    }
}
