using System.Collections.Immutable;
using NewsReader.Articles;
using NewsReader.Curation;
using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>Makes links to passages and reads them again.</summary>
public sealed class PassageLinks(CurationDatabase database, PassageStore store, PassageRelocation relocation, TimeProvider time)
{
    /// <summary>The most passages one link may hold.</summary>
    public const int MostPassages = 20;

    private byte[]? _secret;

    /// <summary>The link to one place or, for several, to all of them in the order given; the same places give the same link.</summary>
    /// <returns>The link's id.</returns>
    public async Task<string> MakeAsync(Article article, IReadOnlyList<TextSpan> spans, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentOutOfRangeException.ThrowIfZero(spans.Count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(spans.Count, MostPassages);
        var secret = _secret ??= await database.SecretAsync("passages", cancellation);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var text = PassageText.Of(article);
        var ids = new List<string>();
        foreach (var span in spans)
        {
            var record = PassageDescriber.Describe(text, article.Id.Value, article.Language, span, secret, today);
            ids.Add((await store.SaveAsync(record, article.Text, cancellation)).Id);
        }

        string[] distinct = [.. ids.Distinct(StringComparer.Ordinal)];
        if (distinct.Length == 1)
        {
            return distinct[0];
        }

        var set = PassageId.Of(secret, ["set", .. distinct]);
        await store.SaveSetAsync(set, distinct, cancellation);
        return set;
    }

    /// <summary>Whether a link to that article was made here, be the article still there or not.</summary>
    public async Task<bool> KnowsAsync(string articleId, string id, CancellationToken cancellation = default) =>
        PassageId.Parse(id) is { } parsed && (await store.BehindAsync(parsed, cancellation)).Any(record => record.ArticleId == articleId);

    /// <summary>What a link holds, located in the article as it is now; empty where there is no such link to this article.</summary>
    public async Task<ImmutableArray<PassageReading>> ReadAsync(Article article, string id, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        var behind = PassageId.Parse(id) is { } parsed ? await store.BehindAsync(parsed, cancellation) : [];
        PassageRecord[] records = [.. behind.Where(record => record.ArticleId == article.Id.Value)];
        var located = records.Length == 0 ? [] : await relocation.LocateAsync(article, records, cancellation);
        var readings = ImmutableArray.CreateBuilder<PassageReading>(records.Length);
        for (var i = 0; i < records.Length; i++)
        {
            readings.Add(new PassageReading(records[i], located[i], await WordingAsync(records[i], cancellation)));
        }

        return readings.ToImmutable();
    }

    /// <summary>The words as they were linked: whole in the record, or in the revision it was made over.</summary>
    private async Task<string> WordingAsync(PassageRecord record, CancellationToken cancellation) =>
        record.Tail.Length == 0 ? record.Quote
        : await store.RevisionAsync(record.ArticleId, record.Revision, cancellation) is { } stored ? new TextSpan(record.Start, record.End).In(stored)
        : record.Quote + " […] " + record.Tail;
}
