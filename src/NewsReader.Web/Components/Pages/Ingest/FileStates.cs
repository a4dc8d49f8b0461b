using NewsReader.Ingest;

namespace NewsReader.Web.Components.Pages.Ingest;

/// <summary>What a person reads for what the ingest does and what became of a file.</summary>
public static class FileStates
{
    public static string Of(FileState state) => state switch
    {
        FileState.Waiting => "Waiting",
        FileState.Indexed => "Newly read",
        FileState.Unchanged => "Unchanged",
        FileState.Skipped => "Skipped",
        FileState.Failed => "Failed",
        FileState.Vanished => "Vanished",
        _ => "Removed",
    };

    public static string Of(IngestPhase phase) => phase switch
    {
        IngestPhase.Idle => "Up to date",
        IngestPhase.Listing => "Comparing the folder with what is known",
        IngestPhase.Reading => "Reading files",
        IngestPhase.Removing => "Taking out what vanished",
        IngestPhase.Joining => "Joining names across articles",
        _ => "Stopped",
    };
}
