using Xunit.Sdk;

namespace NewsReader.Tests.Index;

/// <summary>A test of the contract over several cases: skipped, by name, for an engine this build does not hold.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("NewsReader.Tests.Index.EngineTheoryDiscoverer", "NewsReader.Tests")]
public sealed class EngineTheoryAttribute : TheoryAttribute;
