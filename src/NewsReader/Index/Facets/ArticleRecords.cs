using NewsReader.Search;

namespace NewsReader.Index.Facets;

/// <summary>By article row, side by side in sixteen bytes, the numbers of its event, venue, date and outlet and of up to three speakers.</summary>
/// <remarks>These five facets have too many values for sets of rows. So a row found asks the memory once for all of them; from columns it would be six
/// times. What does not fit in here (more speakers, a higher number) is looked up in the columns.</remarks>
internal sealed class ArticleRecords
{
    /// <summary>Numbers in a record.</summary>
    public const int Size = 8;

    /// <summary>Where speakers begin; one that is not there is 0.</summary>
    public const int FirstSpeaker = 4;

    /// <summary>Where it is not 0, the row does not fit.</summary>
    public const int Unfit = 7;

    /// <summary>What stands before the speakers, in this order.</summary>
    public static readonly FacetField[] Fields = [FacetField.Event, FacetField.Venue, FacetField.Date, FacetField.Outlet];

    private readonly GrowingArray<ushort> _items = new();

    public ushort[] Items => _items.Items;

    /// <summary>Adds the next row.</summary>
    /// <param name="values">As <see cref="Fields"/> name them.</param>
    /// <param name="speakers">Its different speakers; 0 alone for none.</param>
    public void Add(ReadOnlySpan<int> values, ReadOnlySpan<int> speakers)
    {
        Span<ushort> record = stackalloc ushort[Size];
        record.Clear();
        if (speakers.Length > Unfit - FirstSpeaker || values.ContainsAnyExceptInRange(0, ushort.MaxValue) || speakers.ContainsAnyExceptInRange(0, ushort.MaxValue))
        {
            record[Unfit] = 1;
        }
        else
        {
            Put(values, record);
            Put(speakers, record[FirstSpeaker..]);
        }

        foreach (var number in record)
        {
            _items.Add(number);
        }
    }

    private static void Put(ReadOnlySpan<int> numbers, Span<ushort> record)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            record[i] = (ushort)numbers[i];
        }
    }
}
