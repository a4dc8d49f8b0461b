using System.Collections.Immutable;

namespace NewsReader.Ingest;

/// <summary>What one run did.</summary>
/// <param name="Archive">The archive folder.</param>
/// <param name="Run">Its number since the ledger was made.</param>
/// <param name="Counts">Files and articles when it ended.</param>
/// <param name="Texts">Different texts among the articles: copies counted once.</param>
/// <param name="Read">Files that were opened.</param>
/// <param name="Renamed">Files recognised under a new name.</param>
/// <param name="Rewritten">Articles rewritten because a speaker's name became another one.</param>
/// <param name="BeingWritten">Files left for a later run because they were being written.</param>
/// <param name="Elapsed">From first to last.</param>
/// <param name="Message">What a person should know; empty where all is well.</param>
/// <param name="Problems">Files that were skipped or failed, in path order; at most <see cref="MostProblems"/>.</param>
public sealed record IngestReport(
    string Archive, int Run, FileCounts Counts, int Texts, int Read, int Renamed, int Rewritten, int BeingWritten, TimeSpan Elapsed, string Message, ImmutableArray<FileRecord> Problems)
{
    public const int MostProblems = 1000;
}
