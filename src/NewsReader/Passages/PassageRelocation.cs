using System.Collections.Immutable;
using NewsReader.Articles;
using NewsReader.Curation;

namespace NewsReader.Passages;

/// <summary>Finds each passage once in each wording of its article, and keeps where it was.</summary>
public sealed class PassageRelocation(PassageStore store, PassageLocations locations)
{
    /// <summary>Names the code that seeks: another build may seek otherwise.</summary>
    private static readonly int Rules = BitConverter.ToInt32(typeof(PassageRelocation).Assembly.ManifestModule.ModuleVersionId.ToByteArray());

    /// <summary>Where the passages of an article are now, in their order.</summary>
    public async Task<ImmutableArray<LocatedPassage>> LocateAsync(Article article, IReadOnlyList<PassageRecord> records, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(records);
        var revision = PassageText.RevisionOf(article.Text);
        string[] moved = [.. records.Where(record => record.Revision != revision).Select(record => record.Id)];
        var known = moved.Length == 0 ? [] : (await locations.FindAsync(moved, revision, Rules, cancellation)).ToDictionary(found => found.PassageId, Read, StringComparer.Ordinal);
        var sought = await SeekAsync(article, [.. records.Where(record => record.Revision != revision && !known.ContainsKey(record.Id))], cancellation);
        if (sought.Count > 0)
        {
            await locations.SaveAsync([.. sought.Select(found => Written(found.Key, revision, found.Value))], Rules, cancellation);
        }

        return [.. records.Select(record => known.GetValueOrDefault(record.Id) ?? sought.GetValueOrDefault(record.Id) ?? PassageLocator.Unmoved(record))];
    }

    /// <summary>Finds all passages of articles whose text may have changed, so that nobody who opens a link waits for it.</summary>
    /// <returns>How many passages these articles have.</returns>
    public async Task<int> RelocateAsync(IReadOnlyCollection<Article> articles, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var passages = (await store.OfArticlesAsync(articles.Select(article => article.Id.Value), cancellation)).ToLookup(record => record.ArticleId, StringComparer.Ordinal);
        var count = 0;
        foreach (var article in articles.Where(article => passages.Contains(article.Id.Value)))
        {
            count += (await LocateAsync(article, [.. passages[article.Id.Value]], cancellation)).Length;
        }

        return count;
    }

    private async Task<Dictionary<string, LocatedPassage>> SeekAsync(Article article, IReadOnlyList<PassageRecord> records, CancellationToken cancellation)
    {
        var found = new Dictionary<string, LocatedPassage>(StringComparer.Ordinal);
        if (records.Count == 0)
        {
            return found;
        }

        var text = PassageText.Of(article);
        foreach (var made in records.GroupBy(record => record.Revision, StringComparer.Ordinal))
        {
            var stored = await store.RevisionAsync(article.Id.Value, made.Key, cancellation) is { } body ? PassageText.Of(body) : null;
            foreach (var record in made)
            {
                found[record.Id] = PassageLocator.Locate(record, text, stored);
            }
        }

        return found;
    }

    private static PassageLocation Written(string id, string revision, LocatedPassage found) => new(id, revision, found.Status.ToString(), found.Span, found.Rivals, found.Similarity);

    private static LocatedPassage Read(PassageLocation kept) => new(Enum.Parse<PassageStatus>(kept.Status), kept.Span, kept.Rivals, kept.Similarity);
}
