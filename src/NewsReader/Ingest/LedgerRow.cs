namespace NewsReader.Ingest;

/// <summary>A row of the ledger's table of files, named as its columns are.</summary>
internal sealed record LedgerRow(string path, long state, string reason, long length, long modified, string sidecar, long read_at, string hash, long run, long attempts)
{
    public static LedgerRow Of(FileRecord f, int run) => new(
        f.Path, (long)(f.State is FileState.Unchanged ? FileState.Indexed : f.State), f.Reason, f.Length, f.ModifiedAt.UtcTicks, f.SidecarStamp, f.ReadAt?.UtcTicks ?? 0, f.Hash, f.State is FileState.Unchanged ? run - 1 : run, f.Attempts);

    public FileRecord ToRecord(int now) => new()
    {
        Path = path,
        State = (FileState)state is FileState.Indexed && run < now ? FileState.Unchanged : (FileState)state,
        Reason = reason,
        Length = length,
        ModifiedAt = new DateTimeOffset(modified, TimeSpan.Zero),
        SidecarStamp = sidecar,
        ReadAt = read_at == 0 ? null : new DateTimeOffset(read_at, TimeSpan.Zero),
        Hash = hash,
        Attempts = (int)attempts,
    };
}
