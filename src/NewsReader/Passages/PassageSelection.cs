namespace NewsReader.Passages;

/// <summary>What a browser says was selected: words and hints, never trusted as they come.</summary>
/// <param name="Text">The selected words as the page shows them.</param>
/// <param name="Before">Up to 64 characters before them.</param>
/// <param name="After">Up to 64 characters behind them.</param>
/// <param name="FirstBlock">Ordinal of the block the selection begins in; <c>null</c> where the page could not tell.</param>
/// <param name="LastBlock">Ordinal of the block it ends in.</param>
public sealed record PassageSelection(string Text, string Before = "", string After = "", int? FirstBlock = null, int? LastBlock = null);
