namespace NewsReader.Web.Commands;

/// <summary>A command cannot do what was asked; the message tells the person who asked why.</summary>
public sealed class CommandException(string message) : Exception(message);
