using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NewsReader.Search;

namespace NewsReader.Web.Api;

/// <summary>Describes the parameters of a search for OpenAPI: they are read by <see cref="Urls"/>, so no signature names them.</summary>
internal static class SearchParameters
{
    public static Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        operation.Parameters ??= [];
        Add(operation, "q", "The query, as typed into the search box.");
        foreach (var field in Enum.GetValues<FacetField>().Where(f => f != FacetField.Date).Select(Urls.NameOf))
        {
            Add(operation, field, $"Only results with one of these values of the facet {field}; - for not stated.", many: true);
            Add(operation, $"not.{field}", $"No results with these values of the facet {field}.", many: true);
        }

        Add(operation, "date", "2019, 2019-03, 2019-03-05 or a range such as 2019-03..2019-05, open at either end; - for no date.");
        Add(operation, "view", "articles, quotes, speakers or events.");
        Add(operation, "sort", "relevance, newest or oldest.");
        Add(operation, "page", "From 1.");
        Add(operation, "size", $"Results a page, up to {SearchEndpoints.LargestPage}; 25 unless given.");
        Add(operation, "facets", "Facets to count, separated by commas; all unless given.");
        Add(operation, "facetSize", "Values of each facet; 8 unless given.");
        Add(operation, "facetSort", "count or name.");
        Add(operation, "facetContains", "Only values whose label holds words that begin so.");
        return Task.CompletedTask;
    }

    private static void Add(OpenApiOperation operation, string name, string description, bool many = false)
    {
        var text = new OpenApiSchema { Type = JsonSchemaType.String };
        operation.Parameters?.Add(new OpenApiParameter
        {
            Name = name,
            In = ParameterLocation.Query,
            Description = description,
            Schema = many ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = text } : text,
        });
    }
}
