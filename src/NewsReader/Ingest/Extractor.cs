using NewsReader.Archive;
using NewsReader.Archive.Events;
using NewsReader.Archive.Identities;
using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Extraction.Venues;
using NewsReader.Files;

namespace NewsReader.Ingest;

/// <summary>Reads files without an index: speakers and events are joined within the run. The same files give the same answer.</summary>
/// <remarks>A first pass learns who and what there is, a second gives every article its names; only a small run is held in memory between them.</remarks>
public sealed class Extractor
{
    private const int Together = 64;
    private const long HeldInMemory = 32L << 20;

    private readonly SortedDictionary<string, ArticleFile> _files = new(PathOrder.Instance);
    private readonly List<ExtractedFile> _missing = [];
    private readonly FileReader _reader;
    private readonly AuthorityFile _authority;

    /// <param name="paths">Files and folders; files below them are named relative to the one folder, or to the deepest folder all of them lie in.</param>
    /// <param name="published">The publication date of articles whose owner does not state one beside the file.</param>
    /// <param name="maxFileBytes">Larger files are not read.</param>
    /// <param name="time">Tells when a file was read.</param>
    /// <param name="places">Places beyond the built-in ones.</param>
    public Extractor(IReadOnlyList<string> paths, PartialDate? published, long maxFileBytes, TimeProvider time, ImportedPlaces? places = null)
    {
        var named = paths.Select(p => (Asked: p, Real: RealPath.Of(p) ?? Path.GetFullPath(p))).ToList();
        _missing.AddRange(named.Where(p => !Exists(p.Real)).Select(p => new ExtractedFile(p.Asked, [], "there is no such file or folder")));
        var found = named.Where(p => Exists(p.Real)).Select(p => p.Real).ToList();
        var root = found.Count == 0 ? Environment.CurrentDirectory : CommonFolder(found);
        foreach (var file in found.SelectMany(p => ListBelow(p, root, maxFileBytes)))
        {
            _files[file.Path] = file;
        }

        _authority = AuthorityFile.Read(root);
        _missing.AddRange(_authority.Problems.Select(p => new ExtractedFile(AuthorityFile.Name, [], p)));
        _reader = new FileReader(new ArticleFolder(root, maxFileBytes), time, published, places);
    }

    /// <summary>Everything found, in path order; paths that are not there come last.</summary>
    public IEnumerable<ExtractedFile> Run(CancellationToken cancellation = default)
    {
        using var speakers = new SpeakerDirectory(":memory:");
        speakers.Follow([.. _authority.Entries.SelectMany(IdentityRule.Of)]);
        using var events = new EventDirectory(":memory:");
        var held = _files.Values.Sum(f => f.Length) <= HeldInMemory ? new List<FileReading>() : null;
        foreach (var readings in ReadAll(cancellation))
        {
            events.Join(speakers.Join([.. readings.SelectMany(r => r.Articles)]));
            held?.AddRange(readings);
        }

        speakers.Settle();
        foreach (var reading in held ?? ReadAll(cancellation).SelectMany(r => r))
        {
            yield return reading.File.State is FileState.Indexed
                ? new ExtractedFile(reading.File.Path, [.. reading.Articles.Select(a => events.Give(speakers.Rename(a)))], null)
                : new ExtractedFile(reading.File.Path, [], reading.File.Reason);
        }

        foreach (var missing in _missing)
        {
            yield return missing;
        }
    }

    private IEnumerable<FileReading[]> ReadAll(CancellationToken cancellation)
    {
        foreach (var files in _files.Values.Chunk(Together))
        {
            var readings = new FileReading[files.Length];
            Parallel.For(0, files.Length, new ParallelOptions { CancellationToken = cancellation }, i => readings[i] = Read(files[i]));
            yield return readings;
        }
    }

    private FileReading Read(ArticleFile file)
    {
        var record = new FileRecord { Path = file.Path, State = FileState.Waiting, Length = file.Length, ModifiedAt = file.ModifiedAt };
        return file.Refusal is { } refusal ? new FileReading(record with { State = FileState.Failed, Reason = refusal.Reason }, []) : _reader.Read(record);
    }

    private static IEnumerable<ArticleFile> ListBelow(string path, string root, long maxFileBytes)
    {
        var below = Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');
        if (File.Exists(path))
        {
            var info = new FileInfo(path);
            return [new ArticleFile(below, info.Length, info.LastWriteTimeUtc)];
        }

        return new ArticleFolder(path, maxFileBytes).List().Select(f => below == "." ? f : f with { Path = $"{below}/{f.Path}" });
    }

    /// <summary>The one folder, or the deepest one that all paths lie in.</summary>
    private static string CommonFolder(List<string> paths)
    {
        var common = Directory.Exists(paths[0]) ? paths[0] : Path.GetDirectoryName(paths[0]) ?? paths[0];
        foreach (var path in paths)
        {
            while (Path.GetRelativePath(common, path).StartsWith("..", StringComparison.Ordinal) && Path.GetDirectoryName(common) is { } above)
            {
                common = above;
            }
        }

        return common;
    }

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);
}
