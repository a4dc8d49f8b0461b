using NewsReader.Articles;
using NewsReader.Extraction;

namespace NewsReader.Archive.Events;

/// <summary>Knows every event of the archive and gives articles that report the same one the same id.</summary>
/// <remarks>When articles come or go, only the stories they are like are grouped anew. An event keeps its id while most of its articles stay
/// together; a new one takes its id from its name and its first article. Rebuilt from the articles; used by one thread at a time.</remarks>
public sealed class EventDirectory : IDisposable
{
    /// <summary>Rule of the evidence of an event that an article only shares with others and does not name.</summary>
    public const string SharedRule = "reports the same event as other articles";

    /// <summary>Articles grouped together at most; it bounds the cost of one article in a story without end.</summary>
    private const int MostTogether = 400;

    private readonly EventStore _store;

    /// <param name="dataSource">A SQLite file, made when it is not there, or <c>:memory:</c>.</param>
    public EventDirectory(string dataSource) => _store = new EventStore(dataSource);

    /// <summary>Notes the articles' events and gives each the event it belongs to.</summary>
    public IReadOnlyList<AnnotatedArticle> Join(IReadOnlyList<AnnotatedArticle> articles)
    {
        var features = articles.Select(EventFeatureReader.Read).DistinctBy(f => f.Article).ToList();
        var ids = features.ConvertAll(f => f.Article);
        features.RemoveAll(_store.Holds);
        _store.Change(() =>
        {
            var before = new Dictionary<string, string>(StringComparer.Ordinal);
            var left = new HashSet<string>(StringComparer.Ordinal);
            features.ForEach(f => Remove(f.Article, before, left));
            _store.Add(features);
            Regroup(features, left, before);
            _store.Fresh(ids);
        });
        return [.. articles.Select(Give)];
    }

    /// <summary>Takes articles out that are no longer in the archive.</summary>
    public void Forget(IReadOnlyCollection<string> articles)
    {
        if (articles.Count == 0)
        {
            return;
        }

        _store.Change(() =>
        {
            var before = new Dictionary<string, string>(StringComparer.Ordinal);
            var left = new HashSet<string>(StringComparer.Ordinal);
            foreach (var article in articles)
            {
                Remove(article, before, left);
            }

            Regroup([], left, []);
            _store.Sweep(before.Values);
        });
    }

    /// <summary>The id of the event an article reports; <c>null</c> where it reports none that is known.</summary>
    public string? EventOf(string article) => _store.EventOf(article);

    /// <summary>An article with the event it belongs to now.</summary>
    public AnnotatedArticle Give(AnnotatedArticle annotated)
    {
        var article = annotated.Article;
        var own = annotated.Event is { } stated && stated.Evidence.Rule != SharedRule ? stated : null;
        if (_store.PlaceOf(article.Id.Value) is not (var id, var likeness) || _store.Find(id) is not { } known)
        {
            return annotated with { Event = own };
        }

        var evidence = own?.Evidence ?? article.EvidenceAt(article.Blocks.IsEmpty ? default : article.Blocks[0].Span, SharedRule, Math.Round(likeness, 2));
        return annotated with { Event = new ArticleEvent(id, known.Name, own?.Kind ?? (EventResolver.IsOwn(known.Kind) ? EventSummary.NotStated : known.Kind), known.Date ?? own?.Date, evidence) };
    }

    /// <summary>Articles whose event has changed since they were given it.</summary>
    public IReadOnlyList<string> NextToRewrite(int count) => _store.Stale(count);

    /// <summary>Says that the articles are written with the events they belong to.</summary>
    public void Rewritten(IReadOnlyCollection<string> articles) => _store.Fresh(articles);

    /// <summary>An event with its articles and why each is among them; <c>null</c> where there is none of that id.</summary>
    public EventReport? Report(string id)
    {
        if (_store.Find(id) is not { } summary)
        {
            return null;
        }

        var members = _store.OfEvent(id);
        var features = members.Select(m => m.Features).ToList();
        return EventReporter.Report(summary, new EventGroup([.. features], members[0].Story, [.. features.Select(f => _store.LikenessOf(f.Article))], []), _store.Weights(features));
    }

    public void Dispose() => _store.Dispose();

    private void Remove(string article, Dictionary<string, string> before, HashSet<string> left)
    {
        if (_store.Remove(article) is var (id, story))
        {
            before[article] = id;
            left.Add(story);
        }
    }

    private void Regroup(List<EventFeatures> added, HashSet<string> left, Dictionary<string, string> before)
    {
        foreach (var group in Touched(added, left))
        {
            var members = _store.OfStories(group.Stories).Select(m => (m.Event, m.Features)).Where(m => !group.Added.Any(a => a.Article == m.Features.Article)).ToList();
            members.AddRange(group.Added.Select(a => (before.GetValueOrDefault(a.Article, ""), a)));
            var held = members.ToDictionary(m => m.Features.Article, m => m.Event, StringComparer.Ordinal);
            var features = members.Select(m => m.Features).ToList();
            Assign(features is [var only] ? [EventGroup.Of(only)] : EventGrouper.Group(features, _store.Weights(features)), held);
        }
    }

    /// <summary>New articles and the stories they are like, in sets that have nothing to do with each other.</summary>
    private List<StorySet> Touched(List<EventFeatures> added, HashSet<string> left)
    {
        var sets = left.Where(s => s.Length > 0).Order(StringComparer.Ordinal).Select(s => new StorySet([s], [], _store.OfStories([s]).Count)).ToList();
        foreach (var article in added)
        {
            var set = new StorySet([], [article], 1);
            foreach (var (_, story, other) in Alike(article))
            {
                if (set.Holds(story, other))
                {
                    continue;
                }

                var found = sets.FirstOrDefault(s => s.Holds(story, other)) ?? (story.Length > 0 ? new StorySet([story], [], _store.OfStories([story]).Count) : null);
                if (found is not null && set.Size + found.Size <= MostTogether)
                {
                    sets.Remove(found);
                    set = new StorySet([.. set.Stories, .. found.Stories], [.. set.Added, .. found.Added], set.Size + found.Size);
                }
            }

            sets.Add(set);
        }

        return sets;
    }

    private IEnumerable<(double Likeness, string Story, string Article)> Alike(EventFeatures article)
    {
        var candidates = _store.Candidates(article);
        if (candidates.Count == 0)
        {
            return [];
        }

        var weights = _store.Weights(candidates.Select(c => c.Features).Append(article));
        var own = weights.Vector(article);
        return candidates.Select(c => (Likeness: EventLikeness.Of(article, c.Features, Cosine(own, weights.Vector(c.Features)), weights), c.Story, c.Features.Article))
            .Where(c => c.Likeness >= EventLikeness.Same).OrderByDescending(c => c.Likeness).ThenBy(c => c.Article, StringComparer.Ordinal);
    }

    private static double Cosine(Dictionary<string, double> a, Dictionary<string, double> b) => a.Sum(w => w.Value * b.GetValueOrDefault(w.Key));

    /// <summary>Each group takes the id that most of its articles had, the largest group first; what is left over begins an event.</summary>
    private void Assign(IReadOnlyList<EventGroup> groups, Dictionary<string, string> held)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in groups.OrderByDescending(g => g.Members.Length).ThenBy(g => g.Members[0].Article, StringComparer.Ordinal))
        {
            var known = group.Members.Length > 1 || group.Members[0].Name is not null;
            var summary = EventResolver.Resolve(group);
            summary = summary with { Id = known ? KeptId(group, held, taken) ?? NewId(summary, group) : "" };
            var changed = known && _store.Find(summary.Id) != summary;
            if (changed)
            {
                _store.Save(summary);
            }

            taken.Add(summary.Id);
            foreach (var (member, likeness) in group.Members.Zip(group.Likeness))
            {
                _store.Assign(member.Article, group.Story, summary.Id, likeness, changed || held[member.Article] != summary.Id);
            }
        }

        _store.Sweep(held.Values.Distinct(StringComparer.Ordinal));
    }

    private static string? KeptId(EventGroup group, Dictionary<string, string> held, HashSet<string> taken) =>
        group.Members.Select(m => held[m.Article]).Where(id => id.Length > 0 && !taken.Contains(id)).GroupBy(id => id, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key).FirstOrDefault();

    private string NewId(EventSummary summary, EventGroup group)
    {
        var first = group.Members.OrderBy(m => m.Published is null).ThenBy(m => m.Published?.First).ThenBy(m => m.Article, StringComparer.Ordinal).First().Article;
        var letters = 5;
        while (letters < first.Length && _store.Find(EventResolver.IdOf(summary, first, letters)) is not null)
        {
            letters++;
        }

        return EventResolver.IdOf(summary, first, letters);
    }

    private sealed record StorySet(IReadOnlyList<string> Stories, IReadOnlyList<EventFeatures> Added, int Size)
    {
        public bool Holds(string story, string article) => story.Length > 0 ? Stories.Contains(story) : Added.Any(a => a.Article == article);
    }
}
