using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.Primitives;
using NewsReader.Index;
using NewsReader.Search;
using NewsReader.Web.Api;
using NewsReader.Web.Api.Answers;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Commands;

/// <summary><c>search</c>: asks the index what the search page asks, and prints the answer.</summary>
public static class SearchCommand
{
    private static readonly FacetField[] Fields = [.. Enum.GetValues<FacetField>().Where(f => f != FacetField.Date)];

    public static Command Build()
    {
        var query = new Argument<string[]>("query") { Description = "Words, phrases and fields as in the search box.", Arity = ArgumentArity.ZeroOrMore };
        var single = new[] { ("date", "2019, 2019-03 or a range such as 2019-03..2019-05."), ("view", "articles, quotes, speakers or events."), ("sort", "relevance, newest or oldest."), ("group", "copies: of articles that are one text only the first."), ("page", "From 1.") }
            .Select(o => new Option<string?>($"--{o.Item1}") { Description = o.Item2 }).ToList();
        var many = Fields.SelectMany(f => new[] { Choice($"--{Urls.NameOf(f)}", $"Only this {Urls.NameOf(f)}; may be repeated, - for not stated."), Choice($"--not.{Urls.NameOf(f)}", $"Not this {Urls.NameOf(f)}.") }).ToList();
        var size = new Option<int>("--size") { Description = "Results a page.", DefaultValueFactory = _ => 10 };
        var format = new Option<string>("--format") { Description = "text for people, json for programs.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var archive = ArchiveOption.Archive();
        var data = ArchiveOption.Data();
        var engine = ArchiveOption.Engine();
        var command = new Command("search", "Search the index and print the results. Exit status 1 where there are none.") { query, size, format, archive, data, engine };
        single.ForEach(command.Options.Add);
        many.ForEach(command.Options.Add);
        command.SetAction(async (parsed, cancellation) =>
        {
            var pairs = new List<KeyValuePair<string, StringValues>> { new("q", string.Join(' ', parsed.GetValue(query) ?? [])) };
            pairs.AddRange(single.Where(o => parsed.GetValue(o) is not null).Select(o => KeyValuePair.Create(o.Name[2..], new StringValues(parsed.GetValue(o)))));
            pairs.AddRange(many.Where(o => parsed.GetValue(o) is { Length: > 0 }).Select(o => KeyValuePair.Create(o.Name[2..], new StringValues(parsed.GetValue(o)))));
            if (SearchParameters.MistakeIn(pairs) is { } mistake)
            {
                throw new CommandException(mistake);
            }

            var isJson = parsed.GetValue(format) == "json";
            var request = Urls.ReadSearch(pairs) with { PageSize = Math.Max(0, parsed.GetValue(size)), Facets = isJson ? [.. Enum.GetValues<FacetField>()] : [] };
            var folders = ArchiveFolders.Of(new ArchiveOptions { Folder = parsed.GetValue(archive) ?? "", Data = parsed.GetValue(data) ?? "" });
            await using var store = await ArchiveStore.OpenAsync(folders.Data, parsed.GetValue(engine) ?? "", cancellation);
            return Print(await store.Index.SearchAsync(request, cancellation), isJson);
        });
        return command;
    }

    private static Option<string[]> Choice(string name, string description) => new(name) { Description = description, HelpName = "value" };

    private static int Print(SearchResult result, bool isJson)
    {
        if (isJson)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(SearchAnswer.Of(result), ReportFormat.Options));
        }
        else
        {
            SearchLines.Write(result, Console.Out);
        }

        return result.Total > 0 ? CommandLine.Done : CommandLine.Faulty;
    }
}
