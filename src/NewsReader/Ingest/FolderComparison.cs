using NewsReader.Files;

namespace NewsReader.Ingest;

/// <summary>Walks the folder and the ledger side by side and notes what is new, changed and gone; holds neither in memory.</summary>
internal sealed class FolderComparison(ArticleFolder folder, IngestLedger ledger, IngestOptions options, TimeProvider time)
{
    private const int SavedTogether = 2000;

    /// <summary>File systems keep write times to two seconds at worst; a file read sooner after it was written may have changed unseen.</summary>
    private static readonly TimeSpan Granularity = TimeSpan.FromSeconds(2);

    /// <summary>Files that were being written when they were last looked at, and since when they are as they are.</summary>
    private Dictionary<string, (ArticleFile File, DateTimeOffset Since)> _unsettled = [];

    /// <summary>Files that are to be looked at again soon because they were being written.</summary>
    public int Unsettled => _unsettled.Count;

    /// <summary>Notes every difference in the ledger.</summary>
    /// <param name="changed">Folders that are known to be all that has changed, each ending with a slash; <c>null</c> where that is not known.</param>
    /// <returns>What a person should know; empty where all is well.</returns>
    public string Run(IReadOnlyCollection<string>? changed, CancellationToken cancellation)
    {
        var folders = changed?.Concat(_unsettled.Keys.Select(FolderOf)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();

        // A folder that is gone may be one that cannot be reached: only the whole tells.
        if (folders is null || folders.Exists(f => f.Length == 0 || !folder.Holds(f)))
        {
            folders = [""];
        }

        var kept = 0;
        var below = "";
        var unsettled = new Dictionary<string, (ArticleFile, DateTimeOffset)>();
        foreach (var next in folders)
        {
            if (below.Length > 0 && next.StartsWith(below, StringComparison.Ordinal))
            {
                continue;
            }

            below = next;
            if (Compare(next, unsettled, cancellation) is not { } count)
            {
                return "The archive folder is empty, as an unmounted one is. Its articles are kept until a file is seen in it again.";
            }

            kept += count;
        }

        _unsettled = unsettled;
        return kept > 0 ? $"A folder could not be listed; what is known of {kept} files below it is kept." : "";
    }

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    /// <summary>Compares one folder and all below it; returns how many files below folders that cannot be listed are kept, or <c>null</c> where all seems to be gone.</summary>
    private int? Compare(string below, Dictionary<string, (ArticleFile, DateTimeOffset)> unsettled, CancellationToken cancellation)
    {
        using var listing = folder.List(below).GetEnumerator();
        var isEmpty = !listing.MoveNext();
        if (isEmpty && below.Length == 0 && !options.EmptyFolderRemovesAll && ledger.Count().Files > 0)
        {
            return null;
        }

        var kept = 0;
        var unreadable = "/";
        var changes = new List<FileRecord>();
        foreach (var (file, known) in SideBySide(listing, isEmpty, ledger.InPathOrder(below)))
        {
            cancellation.ThrowIfCancellationRequested();
            unreadable = file is { IsUnreadableFolder: true } ? file.Path : unreadable;
            if (file is not null)
            {
                changes.AddRange(Arrived(file, known, unsettled));
            }
            else if (known is { State: not (FileState.Vanished or FileState.Removed) })
            {
                var isKept = known.Path.StartsWith(unreadable, StringComparison.Ordinal);
                kept += isKept ? 1 : 0;
                changes.AddRange(isKept ? [] : [known with { State = FileState.Vanished, Reason = "" }]);
            }

            Save(changes, SavedTogether);
        }

        Save(changes, 1);
        return kept;
    }

    /// <summary>The record to save of a file that is new or not as the ledger knows it; none where nothing is to be done.</summary>
    private IEnumerable<FileRecord> Arrived(ArticleFile file, FileRecord? known, Dictionary<string, (ArticleFile, DateTimeOffset)> unsettled)
    {
        var record = new FileRecord
        {
            Path = file.Path, State = FileState.Waiting, Length = file.Length, ModifiedAt = file.ModifiedAt, SidecarStamp = file.SidecarStamp, Hash = known?.Hash ?? "",
            Attempts = known?.Length == file.Length && known.ModifiedAt == file.ModifiedAt ? known.Attempts : 0,
        };
        if (file.Refusal is { } refusal)
        {
            var state = refusal.IsFailure ? FileState.Failed : FileState.Skipped;
            return known?.State == state && known.Reason == refusal.Reason ? [] : [record with { State = state, Reason = refusal.Reason, Hash = "" }];
        }

        return IsAsKnown(file, known) || !IsSettled(file, unsettled) ? []
            : [record with { ReadAt = known?.SidecarStamp == file.SidecarStamp && known.State is not FileState.Removed ? known.ReadAt : null }];
    }

    private static bool IsAsKnown(ArticleFile file, FileRecord? known) =>
        known is { State: FileState.Indexed or FileState.Unchanged or FileState.Skipped or FileState.Failed, ReadAt: { } readAt }
        && known.Length == file.Length && known.ModifiedAt == file.ModifiedAt && known.SidecarStamp == file.SidecarStamp
        && readAt - file.ModifiedAt > Granularity;

    /// <summary>Whether the file was left alone long enough; clocks may differ, so one found twice as it was is settled too.</summary>
    private bool IsSettled(ArticleFile file, Dictionary<string, (ArticleFile File, DateTimeOffset Since)> unsettled)
    {
        var now = time.GetUtcNow();
        var age = now - file.ModifiedAt;
        if (age >= options.Settle || options.Settle == TimeSpan.Zero)
        {
            return true;
        }

        var since = _unsettled.TryGetValue(file.Path, out var before) && before.File == file ? before.Since : now;
        if (now - since >= options.Settle)
        {
            return true;
        }

        unsettled[file.Path] = (file, since);
        return false;
    }

    private void Save(List<FileRecord> changes, int atLeast)
    {
        if (changes.Count >= atLeast)
        {
            ledger.Save(changes);
            changes.Clear();
        }
    }

    private static IEnumerable<(ArticleFile? File, FileRecord? Known)> SideBySide(IEnumerator<ArticleFile> listing, bool isEmpty, IEnumerable<FileRecord> ledger)
    {
        using var known = ledger.GetEnumerator();
        var hasKnown = known.MoveNext();
        var hasFile = !isEmpty;
        while (hasFile || hasKnown)
        {
            var order = !hasFile ? 1 : !hasKnown ? -1 : PathOrder.Instance.Compare(listing.Current.Path, known.Current.Path);
            yield return (order <= 0 ? listing.Current : null, order >= 0 ? known.Current : null);
            hasFile = order <= 0 ? listing.MoveNext() : hasFile;
            hasKnown = order >= 0 ? known.MoveNext() : hasKnown;
        }
    }
}
