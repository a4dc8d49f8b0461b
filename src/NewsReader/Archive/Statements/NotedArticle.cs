using System.Collections.Immutable;

namespace NewsReader.Archive.Statements;

/// <summary>An article by the sentences of its quotes, ready to be kept and compared.</summary>
/// <param name="Id">The article's.</param>
/// <param name="Sentences">In reading order; none for an article that is gone, or quotes nobody.</param>
/// <param name="Written">As the archive keeps them.</param>
/// <param name="Marks">As <see cref="SentenceMarks"/> makes them.</param>
internal sealed record NotedArticle(string Id, ImmutableArray<SaidSentence> Sentences, byte[] Written, SentenceMarks Marks)
{
    public static NotedArticle Of(string id, ImmutableArray<SaidSentence> sentences) =>
        sentences.IsEmpty ? Gone(id) : new NotedArticle(id, sentences, StatementStore.Write(sentences), SentenceMarks.Of(sentences));

    public static NotedArticle Gone(string id) => new(id, [], [], SentenceMarks.None);
}
