using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace NewsReader.BrowserTests.Application;

/// <summary>What a browser must fetch before it can paint a page: its HTML and its style sheets, in compressed bytes.</summary>
/// <param name="Parts">Addresses and their bytes.</param>
/// <param name="Compressed">Addresses that the server itself sent compressed.</param>
public sealed partial record PageWeight(IReadOnlyDictionary<string, int> Parts, IReadOnlySet<string> Compressed)
{
    private const int Budget = 40 * 1024;

    /// <summary>Weighs a page. What the server sends uncompressed is compressed here as a publish would do it: an ordinary build compresses no style sheet.</summary>
    /// <param name="client">Has the application's address.</param>
    /// <param name="path">The page.</param>
    /// <param name="coding"><c>br</c> or <c>gzip</c>: what the browser is said to accept.</param>
    public static async Task<PageWeight> OfAsync(HttpClient client, string path, string coding = "br")
    {
        var html = await client.GetStringAsync(new Uri(path, UriKind.Relative));
        var parts = new Dictionary<string, int>(StringComparer.Ordinal);
        var compressed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var address in StyleSheets().Matches(html).Select(m => "/" + m.Groups["address"].Value).Prepend(path))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(coding));
            using var answer = await client.SendAsync(request);
            answer.EnsureSuccessStatusCode();
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            if (answer.Content.Headers.ContentEncoding.Count > 0)
            {
                compressed.Add(address);
            }

            parts[address] = answer.Content.Headers.ContentEncoding.Count > 0 ? bytes.Length : Packed(bytes);
        }

        return new PageWeight(parts, compressed);
    }

    public void ShouldBeUnderBudget()
    {
        Parts.Count.ShouldBeGreaterThan(2); // the page and its style sheets
        Parts.Values.Sum().ShouldBeInRange(5_000, Budget, string.Join('\n', Parts.Select(p => $"{p.Value:N0} {p.Key}")));
    }

    private static int Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(bytes);
        }

        return (int)packed.Length;
    }

    [GeneratedRegex("<link rel=\"stylesheet\" href=\"(?<address>[^\"]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex StyleSheets();
}
