namespace NewsReader.Extraction.Speakers;

/// <summary>What kind of name a run of capitalised words looks like.</summary>
internal enum NameForm : byte
{
    /// <summary>Several words that can be a person's given and last name.</summary>
    FullName,

    /// <summary>One word: a last name, or anything else.</summary>
    SingleName,

    Organisation,
}
