using System.CommandLine;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Commands;

/// <summary><c>health</c>: asks a running application whether it is ready, for containers that have no other client.</summary>
public static class HealthCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static Command Build()
    {
        var url = new Option<string>("--url") { Description = "Address of the application.", DefaultValueFactory = _ => WebHost.DefaultUrl };
        var command = new Command("health", "Ask a running NewsReader whether it is ready. Exit status 1 where it is not.") { url };
        command.SetAction(async (parsed, cancellation) =>
        {
            var address = Uri.TryCreate(parsed.GetRequiredValue(url), UriKind.Absolute, out var parsedUrl) ? parsedUrl : throw new CommandException($"'{parsed.GetRequiredValue(url)}' is no address.");
            using var client = new HttpClient { BaseAddress = address, Timeout = Patience };
            try
            {
                using var answer = await client.GetAsync(Health.Ready, cancellation);
                Console.Write(await answer.Content.ReadAsStringAsync(cancellation));
                return answer.IsSuccessStatusCode ? CommandLine.Done : CommandLine.Faulty;
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
            {
                throw new CommandException($"No answer from {address}: {e.Message}");
            }
        });
        return command;
    }
}
