using NewsReader.Extraction.Words;

namespace NewsReader.Extraction.Quotes;

/// <summary>A reporting verb in a sentence with its auxiliaries and adverbs.</summary>
/// <param name="First">First unit of the group.</param>
/// <param name="Verb">The unit of the verb itself.</param>
/// <param name="End">Behind the last unit of the verb, a particle included ("point out").</param>
/// <param name="Cue">The verb.</param>
/// <param name="Mood">How it stands.</param>
/// <param name="Negated">Whether the group denies that anything was said.</param>
internal readonly record struct VerbGroup(int First, int Verb, int End, Cue Cue, VerbMood Mood, bool Negated);
