using System.CommandLine;
using System.IO.Compression;
using System.Text.Json;
using NewsReader.Passages;

namespace NewsReader.Web.Commands;

/// <summary><c>passages locate</c>: finds passages of earlier texts again in later ones, to measure how well that works.</summary>
public static class PassagesCommand
{
    public static Command Build()
    {
        var cases = new Argument<string>("cases") { Description = "JSON lines with id, before, after, start and end (code points), plain or compressed with gzip." };
        var quoteOnly = new Option<bool>("--quote-only") { Description = "Find them by the words and surroundings a link keeps, without the text it was made over." };
        var locate = new Command("locate", "Print where each case's passage is now, as JSON lines with id, status, start and end.") { cases, quoteOnly };
        locate.SetAction((parsed, cancellation) => Task.Run(() => Locate(parsed.GetRequiredValue(cases), parsed.GetValue(quoteOnly), cancellation), cancellation));
        return new Command("passages", "Measure how passages are found again.") { locate };
    }

    private static int Locate(string path, bool quoteOnly, CancellationToken cancellation)
    {
        using var file = File.OpenRead(path);
        using Stream lines = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(lines);
        using var output = new StreamWriter(Console.OpenStandardOutput());
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                var read = RelocationCase.Parse(line);
                var (status, start, end) = read.Locate(quoteOnly);
                output.WriteLine(JsonSerializer.Serialize(new { id = read.Id, status = Urls.NameOf(status), start, end }));
            }
            catch (JsonException e)
            {
                throw new CommandException($"Line {number} of {path} is no case: {e.Message}");
            }
        }

        return CommandLine.Done;
    }
}
