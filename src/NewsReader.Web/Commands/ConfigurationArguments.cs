namespace NewsReader.Web.Commands;

/// <summary>Arguments that set configuration values: <c>--Section:Name=value</c> or <c>--Section:Name value</c>.</summary>
public static class ConfigurationArguments
{
    /// <summary>The arguments, each with its value in one word.</summary>
    /// <exception cref="CommandException">One of them is no configuration value; likely a misspelt option.</exception>
    public static IEnumerable<string> Read(IReadOnlyList<string> unmatched)
    {
        for (var i = 0; i < unmatched.Count; i++)
        {
            var argument = unmatched[i];
            if (!argument.StartsWith("--", StringComparison.Ordinal) || !argument.Contains(':'))
            {
                throw new CommandException($"Unknown command or option '{argument}'. --help lists them.");
            }

            yield return argument.Contains('=') ? argument
                : i + 1 < unmatched.Count ? $"{argument}={unmatched[++i]}"
                : throw new CommandException($"'{argument}' has no value.");
        }
    }
}
