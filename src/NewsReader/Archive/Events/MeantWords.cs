using NewsReader.Archive.Senses;

namespace NewsReader.Archive.Events;

/// <summary>Compares what the words of two articles in different languages mean.</summary>
internal static class MeantWords
{
    /// <summary>Senses that say less are everywhere.</summary>
    private const double Least = 2;

    /// <summary>0 to 1: the cosine of the senses of their words; 0 where a language is not known.</summary>
    public static double Likeness(EventFeatures a, EventFeatures b)
    {
        var first = SensesOf(a);
        var second = SensesOf(b);
        return first.Sum(s => s.Value * second.GetValueOrDefault(s.Key));
    }

    private static Dictionary<int, double> SensesOf(EventFeatures features)
    {
        var senses = new Dictionary<int, double>();
        foreach (var term in features.Terms)
        {
            foreach (var sense in WordSenses.Of(term.Form, features.Language).Where(s => WordSenses.WeightOf(s) >= Least))
            {
                senses[sense] = Math.Max(senses.GetValueOrDefault(sense), WordSenses.WeightOf(sense) * (1 + Math.Log(term.Count)));
            }
        }

        var length = Math.Sqrt(senses.Values.Sum(w => w * w));
        return length > 0 ? senses.ToDictionary(s => s.Key, s => s.Value / length) : senses;
    }
}
