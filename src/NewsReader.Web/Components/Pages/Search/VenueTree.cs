using System.Collections.Immutable;
using NewsReader.Search;

namespace NewsReader.Web.Components.Pages.Search;

/// <summary>Puts venues below the places that hold them.</summary>
public static class VenueTree
{
    /// <summary>Each place after the one that holds it, where that is listed; otherwise in the order given.</summary>
    public static ImmutableArray<VenueBranch> Of(ImmutableArray<FacetValue> values)
    {
        var branches = ImmutableArray.CreateBuilder<VenueBranch>(values.Length);
        Grow(null, 0);
        return branches.DrainToImmutable();

        void Grow(FacetValue? within, int depth)
        {
            foreach (var value in values.Where(v => Parent(v) == within))
            {
                branches.Add(new VenueBranch(value, depth, depth == 0 ? value.Label : value.Value[(value.Value.LastIndexOf('/') + 1)..]));
                Grow(value, depth + 1);
            }
        }

        FacetValue? Parent(FacetValue value) => values
            .Where(v => v.Value.Length < value.Value.Length && value.Value.StartsWith(v.Value + "/", StringComparison.Ordinal))
            .MaxBy(v => v.Value.Length);
    }
}
