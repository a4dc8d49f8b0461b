using System.CommandLine;

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
        catch (Exception e) when (e is CommandException or IOException or UnauthorizedAccessException or Microsoft.Extensions.Options.OptionsValidationException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return Faulty;
        }
    }
}
