using NewsReader.Index;

namespace NewsReader.Tests.Index;

/// <summary>The engine a class of contract tests runs on.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EngineAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    /// <summary>Why the tests of an engine are skipped; <c>null</c> where this build holds it.</summary>
    public static string? SkipReason(string name) => ArticleIndex.Engines.Contains(name) ? null : $"The package source has no packages for the engine '{name}', so this build does not hold it.";
}
