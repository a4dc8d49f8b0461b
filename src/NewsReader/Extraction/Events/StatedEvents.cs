using NewsReader.Articles;

namespace NewsReader.Extraction.Events;

/// <summary>Reads an occasion as the file's owner states it.</summary>
internal static class StatedEvents
{
    public static ArticleEvent? Read(Article article)
    {
        if (article.StatedEvent is not { } stated)
        {
            return null;
        }

        var kind = stated.Value.Split(' ').Select(w => EventNouns.Find(w)).LastOrDefault(n => n is not null)?.Kind ?? "meeting";
        return new ArticleEvent(StableHash.Of($"stated/{stated.Value}", 10), stated.Value, kind, null, stated.Evidence);
    }
}
