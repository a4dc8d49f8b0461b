using NewsReader.Text;

namespace NewsReader.Extraction.Speakers;

/// <summary>A person of an article while mentions are being joined.</summary>
internal sealed class Person
{
    /// <summary>The words of the fullest form of the name.</summary>
    public required string[] Parts { get; set; }

    public Gender Gender { get; set; }

    public List<string> Roles { get; } = [];

    /// <summary>Other forms of the name.</summary>
    public List<string> Aliases { get; } = [];

    public List<NameMention> Mentions { get; } = [];

    /// <summary>Pronouns and descriptions that mean the person.</summary>
    public List<TextSpan> OtherMentions { get; } = [];

    public string Name => string.Join(' ', Parts);

    public string Last => Parts[^1];
}
