namespace NewsReader.Archive.Events;

/// <summary>A word of an article as events are told apart by it.</summary>
/// <param name="Form">Folded, without inflection.</param>
/// <param name="Count">How often it stands there; words of the opening count twice.</param>
/// <param name="Name">Whether it is written with a capital where only names are.</param>
public readonly record struct EventTerm(string Form, int Count, bool Name);
