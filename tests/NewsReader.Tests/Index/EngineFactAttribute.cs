using Xunit.Sdk;

namespace NewsReader.Tests.Index;

/// <summary>A test of the contract: skipped, by name, for an engine this build does not hold.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("NewsReader.Tests.Index.EngineFactDiscoverer", "NewsReader.Tests")]
public sealed class EngineFactAttribute : FactAttribute;
