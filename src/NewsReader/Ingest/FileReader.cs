using System.Collections.Immutable;
using System.Diagnostics;
using System.Security.Cryptography;
using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Extraction.Venues;
using NewsReader.Files;

namespace NewsReader.Ingest;

/// <summary>Takes one file from its bytes to its annotated articles; whatever goes wrong becomes the file's state and reason.</summary>
/// <param name="folder">Where files are read.</param>
/// <param name="time">Tells when.</param>
/// <param name="places">Places beyond the built-in ones.</param>
/// <param name="published">The publication date of articles whose owner does not state one beside the file; <c>null</c> to go by the text.</param>
internal sealed class FileReader(ArticleFolder folder, TimeProvider time, PartialDate? published = null, ImportedPlaces? places = null)
{
    private const int MostWarnings = 3;
    private const string BesideTheFile = "stated beside the file";

    /// <summary>Begins the reason of a file that was given up, which ends in how long was waited for it.</summary>
    public const string GaveUp = "reading it was given up, because nothing more of it came for ";

    /// <param name="file">As the ledger knows it.</param>
    /// <param name="watch">Is told how the reading gets on.</param>
    public FileReading Read(FileRecord file, ReadWatch? watch = null)
    {
        var now = time.GetUtcNow();
        try
        {
            var content = folder.Read(file.Path, watch is null ? null : watch.GotOn);
            watch?.End();
            return Read(file, content, now);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // One of three places that catch everything: a fault in one file must not stop the others.
            var cause = e.GetBaseException();
            return Ended(file with { ReadAt = now }, FileState.Failed, $"{cause.GetType().Name} in {PlaceOf(e)}: {cause.Message}");
        }
    }

    private FileReading Read(FileRecord file, FileContent content, DateTimeOffset now)
    {
        if (content.Refusal is { } refusal)
        {
            // Whoever keeps it from being read may let go of it.
            return refusal.IsFailure ? Failed(file, refusal.Reason) : Ended(file with { Hash = "", ReadAt = now }, FileState.Skipped, refusal.Reason);
        }

        if (content.File.Length != file.Length || content.File.ModifiedAt != file.ModifiedAt || content.Bytes.LongLength != file.Length)
        {
            return Ended(file, FileState.Waiting, "it is still being written");
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(content.Bytes));
        if (file.ReadAt is not null && file.Hash == hash && file.Articles.Length > 0)
        {
            return Ended(file with { ReadAt = now }, FileState.Unchanged, file.Reason);
        }

        var reading = ArticleParser.Parse(file.Path, content.Bytes, content.SidecarYaml);
        var read = file with { Hash = hash, ReadAt = now, Reason = "", Attempts = 0 };
        return reading.Articles.IsEmpty
            ? Ended(read, FileState.Skipped, reading.Skipped ?? "no article was found in it")
            : new FileReading(read with { State = FileState.Indexed, Reason = Odd(reading) }, [.. reading.Articles.Select(a => ArticleAnnotator.Annotate(Dated(a), places))]);
    }

    /// <summary>A file that could not be read for a reason that may pass: without a time of reading it is read again in the next run.</summary>
    public static FileReading Failed(FileRecord file, string reason) => Ended(file with { Hash = "", ReadAt = null }, FileState.Failed, reason);

    /// <summary>What a person may want to mend, the first few of it.</summary>
    private static string Odd(ArticleReading reading) =>
        string.Join(" ", reading.Warnings.Concat(reading.Articles.SelectMany(a => a.Warnings)).Distinct(StringComparer.Ordinal).Take(MostWarnings));

    private Article Dated(Article article) =>
        published is not { } date || article.Published?.Evidence.Rule == BesideTheFile ? article
            : article with { Published = new PublicationDate(date, null, new Evidence(default, null, date.ToString(), "stated on the command line", 1)) };

    private static FileReading Ended(FileRecord file, FileState state, string reason) => new(file with { State = state, Reason = reason }, []);

    /// <summary>The method of ours that the exception came through last.</summary>
    private static string PlaceOf(Exception e)
    {
        var frames = new StackTrace(e).GetFrames().Select(f => f.GetMethod()).OfType<System.Reflection.MethodBase>();
        var place = frames.FirstOrDefault(m => m.DeclaringType?.Namespace?.StartsWith(nameof(NewsReader), StringComparison.Ordinal) == true);
        return place is null ? "an unknown place" : $"{place.DeclaringType?.Name}.{place.Name}";
    }
}
