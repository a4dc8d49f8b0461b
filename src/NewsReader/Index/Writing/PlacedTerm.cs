namespace NewsReader.Index.Writing;

/// <summary>A term of a text.</summary>
/// <param name="Step">Places from the term before; 1 for neighbours.</param>
/// <param name="Times">Its weight: so often it stands at its place.</param>
internal readonly record struct PlacedTerm(IndexedTerm Term, int Step, int Times);
