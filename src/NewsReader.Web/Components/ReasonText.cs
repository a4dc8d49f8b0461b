namespace NewsReader.Web.Components;

/// <summary>Says in the reader's language why a file was not read. What the machine itself says, such as the text of an error, stays as it is.</summary>
public static class ReasonText
{
    /// <summary>Reasons that end in what they speak of.</summary>
    private static readonly string[] Openings = ["the file is larger than ", "larger than ", "renamed to ", "the folder could not be listed: ", "it could not be read: ", "reading it was given up, because nothing more of it came for ", "the packing breaks off, and the text with it, at byte "];

    public static string Of(string reason, Texts texts) => Openings.FirstOrDefault(o => reason.StartsWith(o, StringComparison.Ordinal)) is { } opening
        ? texts[opening + "{0}", reason[opening.Length..]]
        : reason.Length == 0 ? "" : texts[reason];
}
