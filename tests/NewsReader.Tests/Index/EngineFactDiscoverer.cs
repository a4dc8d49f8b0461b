using Xunit.Abstractions;
using Xunit.Sdk;

namespace NewsReader.Tests.Index;

/// <summary>Finds the test cases of an <see cref="EngineFactAttribute"/>.</summary>
public sealed class EngineFactDiscoverer(IMessageSink diagnostics) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute)
    {
        var engine = testMethod.TestClass.Class.GetCustomAttributes(typeof(EngineAttribute)).Single().GetNamedArgument<string>(nameof(EngineAttribute.Name));
        return EngineAttribute.SkipReason(engine) is { } reason
            ? [new SkippedTestCase(diagnostics, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod, reason)]
            : new FactDiscoverer(diagnostics).Discover(discoveryOptions, testMethod, factAttribute);
    }
}
