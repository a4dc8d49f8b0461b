using Xunit.Abstractions;
using Xunit.Sdk;

namespace NewsReader.Tests.Index;

/// <summary>Finds the test cases of an <see cref="EngineTheoryAttribute"/>; a skipped theory is one case.</summary>
public sealed class EngineTheoryDiscoverer(IMessageSink diagnostics) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute)
    {
        var engine = testMethod.TestClass.Class.GetCustomAttributes(typeof(EngineAttribute)).Single().GetNamedArgument<string>(nameof(EngineAttribute.Name));
        return EngineAttribute.SkipReason(engine) is { } reason
            ? [new SkippedTestCase(diagnostics, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod, reason)]
            : new TheoryDiscoverer(diagnostics).Discover(discoveryOptions, testMethod, factAttribute);
    }
}
