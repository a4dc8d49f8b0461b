using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Dates;

/// <summary>Reads days of the calendar that have a name and the same date every year: Christmas Day, New Year's Eve, May Day.</summary>
internal static class FixedDays
{
    private static readonly (string Name, int Month, int Day)[] Known =
    [
        ("New Year’s Day", 1, 1), ("New Year’s Eve", 12, 31), ("Valentine’s Day", 2, 14), ("St. Patrick’s Day", 3, 17), ("May Day", 5, 1), ("Bastille Day", 7, 14), ("Halloween", 10, 31),
        ("Veterans Day", 11, 11), ("Armistice Day", 11, 11), ("Christmas Eve", 12, 24), ("Christmas Day", 12, 25), ("Boxing Day", 12, 26),
    ];

    public static DateExpression? Read(string text, Token token)
    {
        foreach (var (name, month, day) in Known)
        {
            if (token.First == name[0] && Matches(text, token.Span.Start, name))
            {
                return new DateExpression(new TextSpan(token.Span.Start, token.Span.Start + name.Length), DateMeaning.WithoutYear, null, month, day, null, 0);
            }
        }

        return null;
    }

    private static bool Matches(string text, int start, string name)
    {
        if (start + name.Length > text.Length || (start + name.Length < text.Length && char.IsLetter(text[start + name.Length])))
        {
            return false;
        }

        for (var i = 0; i < name.Length; i++)
        {
            if (text[start + i] != name[i] && !(name[i] == '’' && text[start + i] == '\''))
            {
                return false;
            }
        }

        return true;
    }
}
