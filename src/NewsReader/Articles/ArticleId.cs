namespace NewsReader.Articles;

/// <summary>Names an article for good: ten characters of Crockford's base 32, safe in a URL.</summary>
public readonly record struct ArticleId(string Value)
{
    public override string ToString() => Value;
}
