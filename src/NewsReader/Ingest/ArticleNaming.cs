using NewsReader.Archive.Copies;
using NewsReader.Articles;
using NewsReader.Curation;
using NewsReader.Extraction;

namespace NewsReader.Ingest;

/// <summary>Gives articles their ids for good: by path, unless the same bytes, or nearly the same text, stood under another name before, or another
/// article has the id.</summary>
/// <remarks>What the path alone does not tell is kept in the database, so the ids outlast the ledger; where the database was lost, the ledger still
/// tells it of files that hold one article, and it is kept anew.</remarks>
internal sealed class ArticleNaming(IngestLedger ledger, CopyDirectory copies, ArticleRenames renames)
{
    private Dictionary<(string Path, string RecordId), string> _kept = [];
    private bool _hasVanished;
    private bool _hasGone;
    private IReadOnlyDictionary<string, string> _owners = new Dictionary<string, string>();

    /// <summary>Recalls what is kept; to be called when the folder was compared and before anything is named.</summary>
    public async Task LoadAsync(CancellationToken cancellation)
    {
        _hasVanished = ledger.Next(FileState.Vanished, "", 1).Count > 0;
        _hasGone = _hasVanished || ledger.Next(FileState.Removed, "", 1).Count > 0;
        _kept = (await renames.ListAsync(cancellation)).ToDictionary(r => (r.Path, r.RecordId), r => r.ArticleId);
    }

    /// <summary>The articles of a batch with their ids, and files gone from the folder whose articles some of them are.</summary>
    public async Task<(IReadOnlyList<FileReading> Named, IReadOnlyList<FileRecord> Renamed)> NameAsync(IReadOnlyList<FileReading> batch, CancellationToken cancellation)
    {
        var named = new List<FileReading>(batch.Count);
        var renamed = new List<FileRecord>();
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        _owners = ledger.OwnersOf(batch.SelectMany(r => r.Articles).Select(a => a.Article.Id.Value));
        foreach (var reading in batch)
        {
            var gone = IsNew(reading) ? BeforeRenaming(reading).FirstOrDefault(g => CanBeRenamed(g, reading, renamed)) : null;
            var articles = new List<AnnotatedArticle>(reading.Articles.Length);
            foreach (var article in reading.Articles)
            {
                var before = gone?.Articles[articles.Count] ?? (reading is { Articles: [_], File.Articles: [var noted] } ? noted : null);
                var id = await IdOfAsync(article.Article, before, taken, cancellation);
                articles.Add(article with { Article = article.Article with { Id = id } });
            }

            named.Add(articles.Count == 0 ? reading : new FileReading(reading.File with { Articles = [.. articles.Select(a => a.Article.Id.Value)] }, [.. articles]));
            if (gone is not null)
            {
                renamed.Add(gone with { State = FileState.Removed, Reason = $"renamed to {reading.File.Path}", Hash = "", Articles = [] });
            }
        }

        return (named, renamed);
    }

    /// <summary>Files gone from the folder that this one may have been: with the same bytes, or vanished in this run with nearly the same text.</summary>
    private IEnumerable<FileRecord> BeforeRenaming(FileReading reading)
    {
        if (_hasGone && ledger.FindGone(reading.File.Hash, reading.File.Path) is { } same)
        {
            yield return same;
        }

        if (!_hasVanished || reading.Articles is not [var only])
        {
            yield break;
        }

        foreach (var id in copies.FindAlike(ShingleSketch.Of(only.Article.Body)))
        {
            if (ledger.OwnerOf(id) is { } path && ledger.At(path) is { State: FileState.Vanished } vanished)
            {
                yield return vanished;
            }
        }
    }

    private static bool CanBeRenamed(FileRecord gone, FileReading reading, List<FileRecord> renamed) =>
        gone.Path != reading.File.Path && gone.Articles.Length == reading.Articles.Length && renamed.TrueForAll(r => r.Path != gone.Path);

    private bool IsNew(FileReading reading) =>
        reading.File.State is FileState.Indexed && reading.File.Articles.IsEmpty && reading.Articles.All(a => !_kept.ContainsKey(KeyOf(a.Article)));

    private async Task<ArticleId> IdOfAsync(Article article, string? before, Dictionary<string, string> taken, CancellationToken cancellation)
    {
        var id = _kept.GetValueOrDefault(KeyOf(article)) ?? before ?? article.Id.Value;
        for (var n = 2; !IsFree(id, article, taken, before); n++)
        {
            id = ArticleId.Of($"{article.Path}\n{n}", article.RecordId).Value;
        }

        taken[id] = article.Path;
        if (_kept.GetValueOrDefault(KeyOf(article), article.Id.Value) != id)
        {
            _kept[KeyOf(article)] = id;
            await renames.SaveAsync(article.Path, article.RecordId, id, cancellation);
        }

        return new ArticleId(id);
    }

    private bool IsFree(string id, Article article, Dictionary<string, string> taken, string? before) =>
        !taken.ContainsKey(id) && (id == before || OwnerOf(id, article) is not { } owner || owner == article.Path);

    /// <summary>The owners of the ids that paths give were asked for together.</summary>
    private string? OwnerOf(string id, Article article) => id == article.Id.Value ? _owners.GetValueOrDefault(id) : ledger.OwnerOf(id);

    private static (string Path, string RecordId) KeyOf(Article article) => (article.Path, article.RecordId ?? "");
}
