namespace NewsReader.Extraction.Words;

/// <summary>A lexicon entry: a word form and what it can be.</summary>
internal sealed class Word(string text, WordClass classes, Cue? cue, CueForm form)
{
    public static readonly Word Unknown = new("", WordClass.None, null, CueForm.None);

    /// <summary>Lower case; empty for words the lexicon does not know.</summary>
    public string Text { get; } = text;

    public WordClass Classes { get; } = classes;

    /// <summary>The reporting verb it is a form of.</summary>
    public Cue? Cue { get; } = cue;

    public CueForm Form { get; } = form;

    public Word With(WordClass more) => new(Text, Classes | more, Cue, Form);

    public Word With(Cue cue, CueForm form) => Cue is null ? new(Text, Classes, cue, form) : new(Text, Classes, Cue, Form | form);
}
