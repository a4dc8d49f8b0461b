using System.Threading.Channels;

namespace NewsReader.Ingest;

/// <summary>Stages of work beside each other: everything passes one after the other, and every stage takes things in their order.</summary>
internal static class Conveyor
{
    /// <summary>Things that wait between two stages at most, to bound memory.</summary>
    private const int MostWaiting = 1;

    /// <summary>Takes all things through all stages.</summary>
    /// <remarks>When a stage fails, those before it stop, those after it finish what they were handed, and its exception is thrown.</remarks>
    public static async Task RunAsync<T>(IAsyncEnumerable<T> things, params IReadOnlyList<Func<T, Task>> stages)
    {
        var running = new List<Task>();
        Channel<T>? before = null;
        foreach (var stage in stages)
        {
            var after = stage == stages[^1] ? null : Channel.CreateBounded<T>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
            running.Insert(0, StageAsync(before?.Reader.ReadAllAsync() ?? things, before?.Writer, stage, after?.Writer));
            before = after;
        }

        foreach (var stage in running)
        {
            await stage.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        // The last stage that failed stopped those before it: its exception tells why.
        foreach (var stage in running)
        {
            await stage;
        }
    }

    private static Task StageAsync<T>(IAsyncEnumerable<T> things, ChannelWriter<T>? before, Func<T, Task> work, ChannelWriter<T>? after) => Task.Run(async () =>
    {
        try
        {
            await foreach (var thing in things)
            {
                await work(thing);
                if (after is not null)
                {
                    await after.WriteAsync(thing);
                }
            }
        }
        finally
        {
            // Nothing more comes from here, and nothing more is taken.
            after?.TryComplete();
            before?.TryComplete();
        }
    });
}
