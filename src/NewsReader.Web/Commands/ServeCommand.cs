using System.CommandLine;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Commands;

/// <summary><c>serve</c>, the default: reads the archive, follows its changes and serves the pages.</summary>
public static class ServeCommand
{
    public static Command Build(string name) => Complete(new Command(name, "Read the archive, follow its changes and serve the pages. The default."));

    /// <summary>Lets the root command serve when no other command is named.</summary>
    public static RootCommand MakeDefault(RootCommand root) => (RootCommand)Complete(root);

    private static Command Complete(Command command)
    {
        var archive = ArchiveOption.Archive();
        var data = ArchiveOption.Data();
        var engine = ArchiveOption.Engine();
        var urls = new Option<string?>("--urls") { Description = $"Addresses to listen on, separated by semicolons. By default {WebHost.DefaultUrl}, which other machines cannot reach.", HelpName = "urls" };
        var passedOn = new[] { "--environment", "--contentRoot", "--applicationName" }.Select(name => new Option<string?>(name) { Hidden = true }).ToList();
        command.Options.Add(archive);
        command.Options.Add(data);
        command.Options.Add(engine);
        command.Options.Add(urls);
        passedOn.ForEach(command.Options.Add);
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(async (parsed, cancellation) =>
        {
            var hosting = passedOn.Append(urls).Where(o => parsed.GetValue(o) is not null).Select(o => $"{o.Name}={parsed.GetValue(o)}");
            var settings = ArchiveOption.ToConfiguration(parsed.GetValue(archive), parsed.GetValue(data), parsed.GetValue(engine));
            await using var app = await WebHost.BuildAsync([.. hosting, .. settings, .. ConfigurationArguments.Read(parsed.UnmatchedTokens)]);
            await app.StartAsync(cancellation);
            StartMessage.Print(app, Console.Out);
            await app.WaitForShutdownAsync(cancellation);
            return CommandLine.Done;
        });
        return command;
    }
}
