namespace NewsReader.Benchmarks.Search;

/// <summary>An invented language whose words are as unevenly common as those of a real one: the second half as common as the first, the third a third.</summary>
internal sealed class ZipfWords
{
    private static readonly string[] Syllables =
        [.. from start in "b c d f g h k l m n p r s t v z st tr pl gr".Split(' ') from vowel in "a e i o u ai ou".Split(' ') select start + vowel];

    private readonly string[] _words;
    private readonly double[] _cumulated;

    public ZipfWords(int count)
    {
        _words = [.. Enumerable.Range(0, count).Select(Spell)];
        _cumulated = new double[count];
        var sum = 0.0;
        for (var rank = 0; rank < count; rank++)
        {
            _cumulated[rank] = sum += 1.0 / (rank + 1);
        }
    }

    public string this[int rank] => _words[rank];

    public string Next(Random random)
    {
        var at = Array.BinarySearch(_cumulated, random.NextDouble() * _cumulated[^1]);
        return _words[Math.Min(at < 0 ? ~at : at, _words.Length - 1)];
    }

    /// <summary>Common words are short, and every rank has a spelling of its own.</summary>
    private static string Spell(int rank)
    {
        var word = "";
        for (var rest = rank + Syllables.Length; rest > 0; rest /= Syllables.Length)
        {
            word += Syllables[rest % Syllables.Length];
        }

        return word;
    }
}
