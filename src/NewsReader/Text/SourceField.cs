namespace NewsReader.Text;

/// <summary>Something a file states about its article outside the running text.</summary>
/// <param name="Name">One of <c>title, outlet, byline, published, modified, language, url, event, venue, agency, description</c>.</param>
/// <param name="Value">The value as written.</param>
/// <param name="Source">Where it stands in the decoded source; empty where it has no place of its own.</param>
/// <param name="Rule">What states it, for example <c>json-ld datePublished</c>, <c>front matter</c>, <c>stated beside the file</c>.</param>
/// <param name="Confidence">0 to 1: how far such a statement can be trusted.</param>
public sealed record SourceField(string Name, string Value, TextSpan Source, string Rule, double Confidence);
