namespace NewsReader.Passages;

/// <summary>How much of a difference in writing a key overlooks.</summary>
public enum Folding
{
    /// <summary>Overlooks typography, case and accents: for finding.</summary>
    Matching,

    /// <summary>Overlooks typography alone (quotation marks, dashes, spaces, Unicode forms): for saying that words are the same.</summary>
    Wording,
}
