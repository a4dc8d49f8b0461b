namespace NewsReader.Archive.Senses;

/// <summary>How much of two sentences means the same.</summary>
/// <param name="Meant">What the words say together that mean the same in both, in the measure of <see cref="Events.CommonWords"/>.</param>
/// <param name="Related">The same of other words that belong to one matter.</param>
/// <param name="Words">How many pairs of words say something.</param>
/// <param name="Least">What all words of that sentence say that says less.</param>
/// <param name="NumbersDiffer">Whether both state numbers, and none is the same or the other one rounded.</param>
internal readonly record struct SenseOverlap(double Meant, double Related, int Words, double Least, bool NumbersDiffer);
