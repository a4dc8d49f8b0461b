using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace NewsReader.Ingest;

/// <summary>Reads the waiting files in path order, a batch at a time on all processors, one batch ahead of whoever writes.</summary>
internal sealed class BatchReader(PatientReader reader, IngestLedger ledger, IngestOptions options, PauseGate gate)
{
    /// <summary>Files of the first batch: what comes first is soon searchable, and shows that the run gets on. Each next batch is twice as large.</summary>
    private const int First = 32;

    public async IAsyncEnumerable<IReadOnlyList<FileReading>> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var ahead = Channel.CreateBounded<IReadOnlyList<FileReading>>(1);
        var reading = Task.Run(() => FillAsync(ahead.Writer, stop.Token), stop.Token);
        try
        {
            await foreach (var batch in ahead.Reader.ReadAllAsync(cancellation))
            {
                yield return batch;
            }
        }
        finally
        {
            await stop.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task FillAsync(ChannelWriter<IReadOnlyList<FileReading>> writer, CancellationToken cancellation)
    {
        try
        {
            var (after, together) = ("", Math.Min(First, options.BatchFiles));
            while (ledger.Next(FileState.Waiting, after, together) is { Count: > 0 } files)
            {
                foreach (var batch in BySize(files))
                {
                    await gate.WaitAsync(cancellation);
                    await writer.WriteAsync(ReadAll(batch, cancellation), cancellation);
                }

                (after, together) = (files[^1].Path, Math.Min(2 * together, options.BatchFiles));
            }

            writer.Complete();
        }
        catch (Exception e)
        {
            writer.Complete(e);
        }
    }

    private FileReading[] ReadAll(List<FileRecord> files, CancellationToken cancellation)
    {
        ledger.BeginReading(files);
        try
        {
            return reader.Read(files, cancellation);
        }
        finally
        {
            ledger.EndReading();
        }
    }

    /// <summary>Cuts the files into runs that together are not larger than a batch may be, to bound memory; a suspect file stands alone.</summary>
    private IEnumerable<List<FileRecord>> BySize(IReadOnlyList<FileRecord> files)
    {
        var limit = (long)options.BatchMegabytes << 20;
        var batch = new List<FileRecord>();
        long bytes = 0;
        foreach (var file in files)
        {
            if (batch.Count > 0 && (bytes + file.Length > limit || file.Attempts > 0 || batch[^1].Attempts > 0))
            {
                yield return batch;
                (batch, bytes) = ([], 0);
            }

            batch.Add(file);
            bytes += file.Length;
        }

        yield return batch;
    }
}
