using System.CommandLine;
using System.Data.Common;
using Microsoft.Extensions.Options;

namespace NewsReader.Web.Commands;

/// <summary>Runs a command: what a person can mend ends with a sentence and exit status 1, never with a stack trace.</summary>
public static class CommandLine
{
    public const int Done = 0;
    public const int Faulty = 1;

    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(20);

    public static async Task<int> RunAsync(RootCommand commands, string[] args)
    {
        var parsed = commands.Parse(args);
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeToStop });
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped.");
            return Faulty;
        }
        catch (Exception e) when (CanBeMended(e))
        {
            await Console.Error.WriteLineAsync(e.Message);
            return Faulty;
        }
    }

    /// <summary>Whether a person can do something about it: files, folders, databases, addresses and options. All else is a fault of ours.</summary>
    private static bool CanBeMended(Exception e) => e
        is CommandException or IOException or UnauthorizedAccessException or DbException or OptionsValidationException
        or InvalidOperationException { InnerException: FormatException or ArgumentException };
}
