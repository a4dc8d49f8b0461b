namespace NewsReader.Passages;

/// <summary>Whose words a piece of a difference is.</summary>
public enum DifferenceKind
{
    Same,
    Removed,
    Added,
}
