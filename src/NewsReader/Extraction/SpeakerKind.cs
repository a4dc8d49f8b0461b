namespace NewsReader.Extraction;

public enum SpeakerKind
{
    Person,
    Organisation,

    /// <summary>Several unnamed people, for example <c>officials</c>.</summary>
    Group,
}
