namespace NewsReader.Web.Components.Plots;

/// <summary>One bar of a plot.</summary>
/// <param name="Label">What it stands for, as a person reads it.</param>
/// <param name="Count">How many.</param>
/// <param name="Url">Where these are listed; <c>null</c> where nowhere.</param>
public sealed record PlotBar(string Label, int Count, string? Url = null);
