namespace NewsReader.Archive.Events;

/// <summary>Compares articles by their weighed words.</summary>
internal static class WordLikeness
{
    /// <summary>The cosine of each pair of vectors of length 1; zero on the diagonal.</summary>
    public static double[,] Compare(IReadOnlyList<Dictionary<string, double>> vectors)
    {
        var likeness = new double[vectors.Count, vectors.Count];
        var holding = new Dictionary<string, List<(int Position, double Weight)>>(StringComparer.Ordinal);
        for (var i = 0; i < vectors.Count; i++)
        {
            foreach (var (word, weight) in vectors[i])
            {
                if (!holding.TryGetValue(word, out var others))
                {
                    holding[word] = others = [];
                }

                foreach (var other in others)
                {
                    likeness[i, other.Position] += weight * other.Weight;
                }

                others.Add((i, weight));
            }
        }

        for (var i = 0; i < vectors.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                likeness[j, i] = likeness[i, j];
            }
        }

        return likeness;
    }
}
