using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Primitives;
using Microsoft.OpenApi;
using NewsReader.Search;

namespace NewsReader.Web.Api;

/// <summary>The parameters of a search: described for OpenAPI, as no signature names them, and checked, as a misspelt one would answer something else than was asked.</summary>
internal static class SearchParameters
{
    private static readonly (string Name, string Description, string[] Choices)[] Single =
    [
        ("q", "The query, as typed into the search box.", []),
        ("date", "2019, 2019-03, 2019-03-05 or a range such as 2019-03..2019-05, open at either end; - for no date.", []),
        ("from", "The range's beginning by itself.", []),
        ("to", "The range's end by itself.", []),
        ("view", "articles, quotes, speakers or events.", [.. Enum.GetValues<SearchView>().Select(Urls.NameOf)]),
        ("sort", "relevance, newest or oldest.", [.. Enum.GetValues<SearchSort>().Select(Urls.NameOf)]),
        ("group", "copies: of articles that are one text only the first; none unless given.", [Urls.NameOf(SearchGroup.None), Urls.NameOf(SearchGroup.Copies)]),
        ("facets", "Facets to count, separated by commas; all unless given.", []),
        ("facetSort", "count or name.", ["count", "name"]),
        ("facetContains", "Only values whose label holds words that begin so.", []),
    ];

    private static readonly (string Name, string Description, int Least)[] Numbers =
    [
        ("page", "From 1.", 1),
        ("size", $"Results a page, up to {SearchEndpoints.LargestPage}; 25 unless given.", 0),
        ("facetSize", "Values of each facet; 8 unless given.", 0),
    ];

    private static readonly (string Name, string Description)[] Repeated =
    [
        .. from field in Enum.GetValues<FacetField>()
           from not in new[] { false, true }
           let name = Urls.NameOf(field)
           where not || field != FacetField.Date
           select not ? ($"not.{name}", $"No results with these values of the facet {name}; - for not stated.") : (name, $"Only results with one of these values of the facet {name}; - for not stated."),
    ];

    private static readonly string[] Names = [.. Single.Select(p => p.Name), .. Numbers.Select(p => p.Name), .. Repeated.Select(p => p.Name)];

    public static Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        operation.Parameters = [
            .. Single.Select(p => Parameter(p.Name, p.Description, Text(p.Choices))),
            .. Numbers.Select(p => Parameter(p.Name, p.Description, new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = p.Least.ToString(CultureInfo.InvariantCulture) })),
            .. Repeated.Select(p => Parameter(p.Name, p.Description, new OpenApiSchema { Type = JsonSchemaType.Array, Items = Text([]) })),
        ];
        return Task.CompletedTask;
    }

    /// <summary>What of a request cannot be read; <c>null</c> where all can.</summary>
    public static string? MistakeIn(IEnumerable<KeyValuePair<string, StringValues>> query)
    {
        var given = query.ToDictionary(StringComparer.Ordinal);
        if (given.Keys.FirstOrDefault(k => !Names.Contains(k, StringComparer.Ordinal)) is { } unknown)
        {
            return $"'{unknown}' is no parameter of a search. There are: {string.Join(", ", Names)}.";
        }

        if (Urls.UnreadableDate(given) is { } date)
        {
            return $"'{date}' is no date. Write 2019, 2019-03, 2019-03-05 or a range such as 2019-03..2019-05.";
        }

        string Given(string name) => given.GetValueOrDefault(name).ToString();
        var choice = Single.FirstOrDefault(p => p.Choices.Length > 0 && Given(p.Name) is { Length: > 0 } value && !p.Choices.Contains(value, StringComparer.OrdinalIgnoreCase));
        var number = Numbers.FirstOrDefault(p => Given(p.Name) is { Length: > 0 } text && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= p.Least));
        var facet = Given("facets").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(f => Urls.FieldOf(f) is null);
        return choice.Name is not null ? $"'{Given(choice.Name)}' is no {choice.Name}. There are: {string.Join(", ", choice.Choices)}."
            : number.Name is not null ? $"'{Given(number.Name)}' is no {number.Name}: a whole number from {number.Least} is."
            : Given("group").Equals(Urls.NameOf(SearchGroup.Copies), StringComparison.OrdinalIgnoreCase) && Given("view").Length > 0 && !Given("view").Equals(Urls.NameOf(SearchView.Articles), StringComparison.OrdinalIgnoreCase) ? "Only articles have copies: group=copies goes with view=articles."
            : facet is not null ? $"'{facet}' is no facet. There are: {string.Join(", ", Enum.GetValues<FacetField>().Select(Urls.NameOf))}."
            : null;
    }

    private static OpenApiSchema Text(string[] choices) => new()
    {
        Type = JsonSchemaType.String,
        Enum = choices.Length == 0 ? null : [.. choices.Select(c => (System.Text.Json.Nodes.JsonNode)c)],
    };

    private static OpenApiParameter Parameter(string name, string description, OpenApiSchema schema) => new() { Name = name, In = ParameterLocation.Query, Description = description, Schema = schema };
}
