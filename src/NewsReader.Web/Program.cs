using System.CommandLine;
using NewsReader.Web.Commands;

var commands = new RootCommand("NewsReader: who said what, at which event, at which venue, when.")
{
    ServeCommand.Build("serve"),
    IngestCommand.Build(),
    ExtractCommand.Build(),
    SearchCommand.Build(),
    PassagesCommand.Build(),
    HealthCommand.Build(),
};
return await CommandLine.RunAsync(ServeCommand.MakeDefault(commands), args);

/// <summary>The application's entry point.</summary>
public partial class Program;
