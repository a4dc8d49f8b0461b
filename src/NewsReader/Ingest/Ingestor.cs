using System.Collections.Immutable;
using System.Diagnostics;
using NewsReader.Archive;
using NewsReader.Archive.Copies;
using NewsReader.Archive.Events;
using NewsReader.Archive.Identities;
using NewsReader.Archive.Statements;
using NewsReader.Articles;
using NewsReader.Curation;
using NewsReader.Extraction;
using NewsReader.Extraction.Venues;
using NewsReader.Files;
using NewsReader.Index;
using NewsReader.Passages;

namespace NewsReader.Ingest;

/// <summary>Brings the index up to date with the folder; <see cref="RunAsync(IReadOnlyCollection{string}?, CancellationToken)"/> is the whole journey.</summary>
/// <remarks>One run at a time. A run may end at any moment, also by a kill: the next one takes up where it ended.</remarks>
public sealed class Ingestor
{
    private const int RewrittenTogether = 200;
    private const int RecalledTogether = 2000;

    private readonly ArticleFolder _folder;
    private readonly IngestLedger _ledger;
    private readonly IArticleIndex _index;
    private readonly SpeakerDirectory _speakers;
    private readonly EventDirectory _events;
    private readonly CopyDirectory _copies;
    private readonly StatementDirectory _statements;
    private readonly PassageRelocation _passages;
    private readonly IdentityDecisions _decisions;
    private readonly IngestProgress _progress;
    private readonly FolderComparison _comparison;
    private readonly BatchReader _reader;
    private readonly ArticleNaming _naming;
    private readonly TimeProvider _time;
    private readonly string? _places;

    public Ingestor(
        ArticleFolder folder, IngestLedger ledger, IArticleIndex index, SpeakerDirectory speakers, EventDirectory events, CopyDirectory copies,
        StatementDirectory statements, IdentityDecisions decisions, ArticleRenames renames, PassageRelocation passages, IngestProgress progress, IngestOptions options, TimeProvider time, ImportedPlaces? places = null)
    {
        (_folder, _ledger, _index, _speakers, _events, _copies, _statements, _decisions, _passages, _progress, _time) = (folder, ledger, index, speakers, events, copies, statements, decisions, passages, progress, time);
        _comparison = new FolderComparison(folder, ledger, options, time);
        _reader = new BatchReader(new PatientReader(new FileReader(folder, time, null, places), time, options.Workers, options.ReadTimeout), ledger, options, Gate);
        _places = places?.Stamp;
        _naming = new ArticleNaming(ledger, copies, renames);
    }

    /// <summary>Holds the run while it is closed.</summary>
    public PauseGate Gate { get; } = new();

    /// <summary>Names the code that reads files and the places it knows: others may read them otherwise, and then all are read again.</summary>
    private string Rules => $"{typeof(Ingestor).Assembly.ManifestModule.ModuleVersionId:N} {_index.Engine} {_places}".TrimEnd();

    /// <summary>Lists the folder, reads what is new or changed, joins it to what is known, and writes it to the index.</summary>
    /// <exception cref="IOException">The folder cannot be listed, or the index or ledger cannot be written.</exception>
    public Task<IngestReport> RunAsync(CancellationToken cancellation = default) => RunAsync(null, cancellation);

    /// <summary>As <see cref="RunAsync(CancellationToken)"/>, but looks only into folders that are known to hold all that has changed.</summary>
    /// <param name="changed">The folders, relative to the archive, each ending with a slash; <c>null</c> or the empty name for the whole archive.</param>
    /// <param name="cancellation">Ends the run.</param>
    public async Task<IngestReport> RunAsync(IReadOnlyCollection<string>? changed, CancellationToken cancellation)
    {
        var started = _time.GetTimestamp();
        _progress.Begin();
        await RecallAsync(cancellation);
        _ledger.BeginRun(Rules, await _index.CountAsync(cancellation), _time.GetUtcNow());
        var message = _comparison.Run(changed, cancellation);
        message = string.Join("; ", new[] { message, await FollowPeopleAsync(cancellation) }.Where(m => m.Length > 0));
        await _naming.LoadAsync(cancellation);

        var tally = new Tally { Counts = _ledger.Count() };
        _progress.Enter(IngestPhase.Reading, tally.Counts.Waiting, tally.Counts);
        await ReadAsync(tally, cancellation);
        await RemoveVanishedAsync(tally, cancellation);
        await RewriteAsync(tally, cancellation);

        var counts = _ledger.Count();
        var texts = _copies.CountTexts();
        _progress.Finish(counts, texts, message);
        return new IngestReport(
            _folder.Root, _ledger.Run, counts, texts, tally.Read, tally.Renamed, tally.Rewritten, _comparison.Unsettled + tally.BeingWritten, _time.GetElapsedTime(started), message,
            [.. _ledger.Find(FileState.Skipped, "", 0, IngestReport.MostProblems).Concat(_ledger.Find(FileState.Failed, "", 0, IngestReport.MostProblems))
                .OrderBy(f => f.Path, PathOrder.Instance).Take(IngestReport.MostProblems)]);
    }

    /// <summary>A ledger that was lost learns from the index which articles of which files it holds: those of files that are gone are to be removed.</summary>
    private async Task RecallAsync(CancellationToken cancellation)
    {
        if (_ledger.IsNew)
        {
            await foreach (var held in _index.ListAsync(cancellation).Select(a => (a.Article.Path, a.Article.Id.Value)).Chunk(RecalledTogether).WithCancellation(cancellation))
            {
                _ledger.Recall(held);
            }
        }
    }

    /// <summary>Takes up what the archive's owner and its users say about speakers; returns what could not be read of it.</summary>
    private async Task<string> FollowPeopleAsync(CancellationToken cancellation)
    {
        var authority = AuthorityFile.Read(_folder.Root);
        var decisions = await _decisions.ListAsync(cancellation);
        _speakers.Follow([.. authority.Entries.SelectMany(IdentityRule.Of), .. decisions.Where(d => d.Undone is null).Select(IdentityRule.Of)]);
        return string.Join("; ", authority.Problems);
    }

    /// <summary>Ids, then identities, then statements, then the index, then the ledger: in this order nothing is lost or doubled wherever a run ends.</summary>
    /// <remarks>No two stages write the same file but the ledger, whose writers wait for each other.</remarks>
    private Task ReadAsync(Tally tally, CancellationToken cancellation) => Conveyor.RunAsync(
        _reader.ReadAsync(cancellation).Select(files => new Batch(files)), b => NameAsync(b, cancellation), RelateAsync, b => WriteAsync(b, tally, cancellation));

    /// <summary>Takes articles to what the archive knows of others: speakers, events and statements together cost what reading costs, and what writing costs.</summary>
    private Task RelateAsync(Batch batch)
    {
        Join(batch);
        Compare(batch);
        return Task.CompletedTask;
    }

    /// <summary>Gives the articles their ids, and joins them to their copies: a stage of its own, because it mostly waits for the disk.</summary>
    private async Task NameAsync(Batch batch, CancellationToken cancellation)
    {
        (batch.Files, var renamed) = await _naming.NameAsync(batch.Files, cancellation);
        batch.Articles = [.. batch.Files.SelectMany(r => r.Articles)];
        batch.Removed = [.. batch.Files.SelectMany(r => Outdated(r.File, batch.Before[r.File.Path]))];
        batch.Renamed = renamed.Count;
        batch.Articles = _copies.Join(batch.Articles);
        _copies.Forget(batch.Removed);

        // The ids of renamed files are those of their new names now: both is noted before the next batch is named.
        _ledger.Intend(batch.Files.Where(r => r.File.State is FileState.Indexed).Select(r => r.File));
        _ledger.Complete(renamed);
    }

    private void Join(Batch batch)
    {
        batch.Articles = _events.Join(_speakers.Join(batch.Articles));
        _speakers.Forget(batch.Removed);
        _events.Forget(batch.Removed);
    }

    private void Compare(Batch batch)
    {
        _statements.Add(batch.Articles);
        _statements.Forget(batch.Removed);
    }

    private async Task WriteAsync(Batch batch, Tally tally, CancellationToken cancellation)
    {
        if (batch.Articles.Count > 0 || batch.Removed.Count > 0)
        {
            await _index.WriteAsync(batch.Articles, [.. batch.Removed.Select(id => new ArticleId(id))], cancellation);
            await _passages.RelocateAsync([.. batch.Articles.Select(found => found.Article)], cancellation);
        }

        _ledger.Complete([.. batch.Files.Select(r => r.File.State is FileState.Skipped ? r.File with { Articles = [] } : r.File)]);
        tally.Add(batch.Files, batch.Before, batch.Renamed);
        _progress.Advance(batch.Files.Count, batch.Files[^1].File.Path, tally.Counts);
    }

    /// <summary>Articles that a file had and no longer has. One that could not be read this time keeps what it had.</summary>
    private static IEnumerable<string> Outdated(FileRecord file, ImmutableArray<string> before) => file.State switch
    {
        FileState.Indexed => before.Except(file.Articles),
        FileState.Skipped => before,
        _ => [],
    };

    private async Task RemoveVanishedAsync(Tally tally, CancellationToken cancellation)
    {
        _progress.Enter(IngestPhase.Removing, 0, tally.Counts);
        while (_ledger.Next(FileState.Vanished, "", RewrittenTogether) is { Count: > 0 } vanished)
        {
            await Gate.WaitAsync(cancellation);
            var removed = vanished.SelectMany(f => f.Articles).ToList();
            await _index.WriteAsync([], [.. removed.Select(id => new ArticleId(id))], cancellation);
            Forget(removed);
            _statements.Forget(removed);
            _ledger.Complete([.. vanished.Select(f => f with { State = FileState.Removed })]);
            _progress.Advance(vanished.Count, vanished[^1].Path, tally.Counts);
        }
    }

    /// <summary>Rewrites articles whose speakers go by another name, or whose event or copies are others, since other articles were read or removed.</summary>
    private async Task RewriteAsync(Tally tally, CancellationToken cancellation)
    {
        _speakers.Settle();
        _progress.Enter(IngestPhase.Joining, 0, tally.Counts);
        while (NextToRewrite() is { Count: > 0 } ids)
        {
            await Gate.WaitAsync(cancellation);
            var found = new List<AnnotatedArticle>();
            foreach (var id in ids)
            {
                if (await _index.FindAsync(new ArticleId(id), cancellation) is { } article)
                {
                    found.Add(_copies.Give(_events.Give(_speakers.Rename(article))));
                }
            }

            _statements.Add(found);
            await _index.WriteAsync(found, [], cancellation);
            _speakers.Rewritten(ids);
            _events.Rewritten(ids);
            _copies.Rewritten(ids);
            tally.Rewritten += found.Count;
            _progress.Advance(ids.Count, "", tally.Counts);
        }

        _speakers.Settled();
    }

    private IReadOnlyList<string> NextToRewrite() =>
        _speakers.NextToRewrite(RewrittenTogether) is { Count: > 0 } renamed ? renamed
        : _events.NextToRewrite(RewrittenTogether) is { Count: > 0 } moved ? moved
        : _copies.NextToRewrite(RewrittenTogether);

    private void Forget(IReadOnlyCollection<string> removed)
    {
        _speakers.Forget(removed);
        _events.Forget(removed);
        _copies.Forget(removed);
    }

    /// <summary>Files read together, with what the stages have made of them so far.</summary>
    private sealed class Batch(IReadOnlyList<FileReading> files)
    {
        public IReadOnlyList<FileReading> Files { get; set; } = files;

        /// <summary>The articles each file had, by its path.</summary>
        public Dictionary<string, ImmutableArray<string>> Before { get; } = files.ToDictionary(r => r.File.Path, r => r.File.Articles, StringComparer.Ordinal);

        public IReadOnlyList<AnnotatedArticle> Articles { get; set; } = [];

        /// <summary>Articles that the files had and no longer have.</summary>
        public IReadOnlyList<string> Removed { get; set; } = [];

        /// <summary>How many files were recognised under a new name.</summary>
        public int Renamed { get; set; }
    }

    /// <summary>What a run has done so far.</summary>
    private sealed class Tally
    {
        /// <summary>Kept in step here: to count a large ledger after each batch would cost more than the batch.</summary>
        public FileCounts Counts { get; set; } = FileCounts.None;

        public int Read { get; private set; }

        public int Renamed { get; private set; }

        public int Rewritten { get; set; }

        public int BeingWritten { get; private set; }

        public void Add(IReadOnlyList<FileReading> readings, Dictionary<string, ImmutableArray<string>> before, int renamed)
        {
            int Now(FileState state) => readings.Count(r => r.File.State == state);
            Counts = Counts with
            {
                Waiting = Counts.Waiting - readings.Count + Now(FileState.Waiting),
                Indexed = Counts.Indexed + Now(FileState.Indexed),
                Unchanged = Counts.Unchanged + Now(FileState.Unchanged),
                Skipped = Counts.Skipped + Now(FileState.Skipped),
                Failed = Counts.Failed + Now(FileState.Failed),
                Articles = Counts.Articles + readings.Where(r => r.File.State is FileState.Indexed or FileState.Skipped).Sum(r => r.Articles.Length - before[r.File.Path].Length),
            };
            Read += readings.Count;
            Renamed += renamed;
            BeingWritten += readings.Count(r => r.File.State is FileState.Waiting);
        }
    }
}
