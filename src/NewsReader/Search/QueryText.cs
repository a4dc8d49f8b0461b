namespace NewsReader.Search;

/// <summary>Writes parts of a query for logs and tests.</summary>
internal static class QueryText
{
    public static string Of(QueryField field, string words) => field == QueryField.Text ? words : $"{field.ToString().ToLowerInvariant()}:{words}";
}
