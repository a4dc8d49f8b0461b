using System.CommandLine;
using System.Text.Json;
using NewsReader.Articles;
using NewsReader.Ingest;
using NewsReader.Web.Hosting;
using NewsReader.Web.Commands.Comparison;

namespace NewsReader.Web.Commands;

/// <summary><c>extract</c>: reads files or folders without touching index or database and prints one JSON object a line, one for each article.</summary>
public static class ExtractCommand
{
    public static Command Build()
    {
        var paths = new Argument<string[]>("path") { Description = "Files and folders.", Arity = ArgumentArity.OneOrMore };
        var published = new Option<string?>("--published") { Description = "The publication date (2024, 2024-11 or 2024-11-05) of articles whose owner states none beside the file.", HelpName = "date" };
        var format = new Option<string>("--format") { Description = "How the articles are printed.", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl");
        var largest = new Option<int>("--max-megabytes") { Description = "Larger files are not read.", DefaultValueFactory = _ => new IngestOptions().MaxFileMegabytes };
        var places = new Option<string?>("--places") { Description = "A GeoNames file (cities15000.txt, allCountries.txt) whose places are known besides the built-in ones.", HelpName = "file" };
        var compare = new Option<bool>("--compare") { Description = "Compare two earlier outputs of this command, OLD NEW: print the quotes gained, lost and re-attributed, article by article and in sum." };
        var command = new Command("extract", "Print what is found in files or folders as JSON lines. Exit status 1 where a file could not be read.") { paths, published, format, largest, places, compare };
        command.SetAction((parsed, cancellation) =>
        {
            if (parsed.GetValue(compare))
            {
                return Task.FromResult(Compare(parsed.GetRequiredValue(paths)));
            }

            var date = parsed.GetValue(published);
            PartialDate? day = date is null ? null : PartialDate.Parse(date) ?? throw new CommandException($"'{date}' is no date. Write 2024, 2024-11 or 2024-11-05.");
            var known = ArchiveServices.PlacesOf(parsed.GetValue(places));
            return Task.Run(() => Print(new Extractor(parsed.GetRequiredValue(paths), day, (long)parsed.GetValue(largest) << 20, TimeProvider.System, known), cancellation), cancellation);
        });
        return command;
    }

    private static int Compare(string[] outputs)
    {
        if (outputs is not [var before, var after])
        {
            throw new CommandException("--compare takes two files: the old output and the new one.");
        }

        ComparisonReport.Write(Console.Out, ExtractedArticle.ReadAll(before), ExtractedArticle.ReadAll(after));
        return CommandLine.Done;
    }

    private static int Print(Extractor extractor, CancellationToken cancellation)
    {
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = ReportFormat.Options.Encoder });
        var failed = 0;
        foreach (var file in extractor.Run(cancellation))
        {
            foreach (var article in file.Articles)
            {
                ArticleLine.Write(json, file.Path, article);
                EndLine(json, output);
            }

            if (file.Error is not null)
            {
                failed++;
                ArticleLine.WriteError(json, file.Path, file.Error);
                EndLine(json, output);
            }
        }

        return failed == 0 ? CommandLine.Done : CommandLine.Faulty;
    }

    private static void EndLine(Utf8JsonWriter json, Stream output)
    {
        json.Flush();
        json.Reset();
        output.WriteByte((byte)'\n');
    }
}
