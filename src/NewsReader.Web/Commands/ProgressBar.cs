using NewsReader.Ingest;
using Spectre.Console;

namespace NewsReader.Web.Commands;

/// <summary>Shows an ingest on a terminal, on standard error; where that is no terminal nothing is drawn.</summary>
public static class ProgressBar
{
    public static async Task<IngestReport> ShowAsync(IngestProgress progress, Func<Task<IngestReport>> run)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        if (Console.IsErrorRedirected)
        {
            return await run();
        }

        return await console.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new SpinnerColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask("Listing");
                void Draw()
                {
                    var now = progress.Snapshot;
                    bar.Description = Describe(now);
                    bar.IsIndeterminate = now.Phase is not IngestPhase.Reading;
                    bar.MaxValue = Math.Max(1, now.Total);
                    bar.Value = now.Done;
                }

                progress.Changed += Draw;
                try
                {
                    return await run();
                }
                finally
                {
                    progress.Changed -= Draw;
                    bar.Value = bar.MaxValue;
                    bar.StopTask();
                }
            });
    }

    private static string Describe(IngestSnapshot now) => now.Phase switch
    {
        IngestPhase.Listing => "Listing",
        IngestPhase.Removing => "Removing what is gone",
        IngestPhase.Joining => "Joining names",
        _ => $"{now.Done:N0} of {now.Total:N0} files, {now.FilesPerSecond:N0} a second",
    };
}
