namespace NewsReader.Archive.Events;

/// <summary>Finds the articles that may report what another one reports, without reading all that is known of them.</summary>
/// <remarks>What is left out cannot be like it: it shares no mark, or too few words, and is not in another language and of the same days.</remarks>
internal sealed class CandidateFinder(PreparedCommands commands, WordCounts counts, ArticleMarks marks)
{
    private const int MostCandidates = 60;
    private const int MostRemembered = 8_000;

    /// <summary>Below this the words of two articles are not alike enough, however roughly they were weighed.</summary>
    private const double Least = 0.85 * EventLikeness.Same;

    private readonly Dictionary<long, WordSketch> _sketches = [];
    private readonly SketchWords _words = new();

    public void Add(long number, WordSketch sketch)
    {
        if (_sketches.Count >= MostRemembered)
        {
            _sketches.Clear();
        }

        _sketches[number] = sketch;
    }

    public void Remove(long number) => _sketches.Remove(number);

    public void Forget() => _sketches.Clear();

    /// <summary>Numbers of other articles that share telling words and may be alike.</summary>
    /// <param name="number">The article's own.</param>
    /// <param name="own">Its marks.</param>
    /// <param name="articles">How many the archive has.</param>
    public List<long> Find(long number, ReadOnlySpan<long> own, int articles)
    {
        var sketch = SketchOf(number);
        var found = marks.MostShared(own, MostCandidates + 1);
        _words.Begin(sketch.Words);
        found.RemoveAll(other => other == number || !MayBeAlike(sketch, SketchOf(other), articles));
        return found;
    }

    /// <summary>The words of the first are those begun with.</summary>
    private bool MayBeAlike(WordSketch a, WordSketch b, int articles) =>
        (a.Language != b.Language && EventLikeness.AreNear(a.Day, b.Day)) || a.Likeness(b, _words, counts, articles) >= Least;

    private WordSketch SketchOf(long number)
    {
        if (!_sketches.TryGetValue(number, out var sketch))
        {
            var bytes = commands.First("SELECT words FROM event_features WHERE number = ?1", r => r.Blob(0).ToArray(), number);
            Add(number, sketch = WordSketch.FromBytes(bytes ?? throw new InvalidDataException("The archive holds an article without words.")));
        }

        return sketch;
    }
}
