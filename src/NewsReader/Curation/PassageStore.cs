using System.Globalization;
using Dapper;

namespace NewsReader.Curation;

/// <summary>Keeps the records behind passage links, and the revisions of article texts they were made over.</summary>
public sealed class PassageStore(CurationDatabase database)
{
    private const string Columns = """
        id AS Id, article_id AS ArticleId, language AS Language, quote AS Quote, tail AS Tail, key_hash AS KeyHash, before AS Before, after AS After,
        start_at AS StartAt, end_at AS EndAt, block AS Block, sentence AS Sentence, occurrence AS Occurrence, occurrences AS Occurrences,
        revision AS Revision, made AS Made
        """;

    /// <summary>Keeps the record and the text it was made over, and returns what is kept under its id: the first record saved there stays.</summary>
    /// <param name="record">The passage.</param>
    /// <param name="text">The article's whole text at <see cref="PassageRecord.Revision"/>.</param>
    /// <param name="cancellation">Gives up before anything is written.</param>
    public async Task<PassageRecord> SaveAsync(PassageRecord record, string text, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        var made = Day(record.Made);
        await using var connection = await database.OpenAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await connection.ExecuteAsync(
            """
            INSERT INTO passages (id, article_id, language, quote, tail, key_hash, before, after, start_at, end_at, block, sentence, occurrence, occurrences, revision, made)
            VALUES (@Id, @ArticleId, @Language, @Quote, @Tail, @KeyHash, @Before, @After, @Start, @End, @Block, @Sentence, @Occurrence, @Occurrences, @Revision, @made)
            ON CONFLICT (id) DO NOTHING
            """,
            new
            {
                record.Id, record.ArticleId, record.Language, record.Quote, record.Tail, record.KeyHash, record.Before, record.After,
                record.Start, record.End, record.Block, record.Sentence, record.Occurrence, record.Occurrences, record.Revision, made,
            },
            transaction);
        var kept = await connection.QuerySingleAsync<Row>($"SELECT {Columns} FROM passages WHERE id = @Id", new { record.Id }, transaction);
        if (kept.Revision == record.Revision)
        {
            await connection.ExecuteAsync(
                "INSERT INTO article_revisions (article_id, revision, body, kept) VALUES (@ArticleId, @Revision, @text, @made) ON CONFLICT (article_id, revision) DO NOTHING",
                new { record.ArticleId, record.Revision, text, made },
                transaction);
        }

        await transaction.CommitAsync(cancellation);
        return kept.ToRecord();
    }

    public async Task<PassageRecord?> FindAsync(string id, CancellationToken cancellation = default)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return (await connection.QuerySingleOrDefaultAsync<Row>($"SELECT {Columns} FROM passages WHERE id = @id", new { id }))?.ToRecord();
    }

    /// <summary>All passages of these articles, an article's in the order of the text they were made over.</summary>
    public async Task<IReadOnlyList<PassageRecord>> OfArticlesAsync(IEnumerable<string> articleIds, CancellationToken cancellation = default)
    {
        await using var connection = await database.OpenAsync(cancellation);
        var rows = await connection.QueryAsync<Row>($"SELECT {Columns} FROM passages WHERE article_id IN @articleIds ORDER BY article_id, start_at, id", new { articleIds });
        return [.. rows.Select(row => row.ToRecord())];
    }

    /// <summary>The kept text of an article at a revision; <c>null</c> where none was kept.</summary>
    public async Task<string?> RevisionAsync(string articleId, string revision, CancellationToken cancellation = default)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return await connection.QuerySingleOrDefaultAsync<string>(
            "SELECT body FROM article_revisions WHERE article_id = @articleId AND revision = @revision", new { articleId, revision });
    }

    /// <summary>Keeps an ordered set of passages under one id; a set saved before stays as it is.</summary>
    public async Task SaveSetAsync(string setId, IReadOnlyList<string> passageIds, CancellationToken cancellation = default)
    {
        await using var connection = await database.OpenAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await connection.ExecuteAsync(
            "INSERT INTO passage_sets (set_id, ordinal, passage_id) VALUES (@setId, @ordinal, @passageId) ON CONFLICT (set_id, ordinal) DO NOTHING",
            passageIds.Select((passageId, ordinal) => new { setId, ordinal, passageId }),
            transaction);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>The passages a link names, in order: one for a passage, several for a set, none for an unknown id.</summary>
    public async Task<IReadOnlyList<PassageRecord>> BehindAsync(string id, CancellationToken cancellation = default)
    {
        if (await FindAsync(id, cancellation) is { } one)
        {
            return [one];
        }

        await using var connection = await database.OpenAsync(cancellation);
        var rows = await connection.QueryAsync<Row>(
            $"SELECT {Columns} FROM passage_sets JOIN passages ON passages.id = passage_sets.passage_id WHERE set_id = @id ORDER BY ordinal", new { id });
        return [.. rows.Select(row => row.ToRecord())];
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A row as both engines give it back: whole numbers of either width, days as text.</summary>
    private sealed class Row
    {
        public string Id { get; init; } = "";

        public string ArticleId { get; init; } = "";

        public string Language { get; init; } = "";

        public string Quote { get; init; } = "";

        public string Tail { get; init; } = "";

        public string KeyHash { get; init; } = "";

        public string Before { get; init; } = "";

        public string After { get; init; } = "";

        public int StartAt { get; init; }

        public int EndAt { get; init; }

        public int Block { get; init; }

        public string Sentence { get; init; } = "";

        public int Occurrence { get; init; }

        public int Occurrences { get; init; }

        public string Revision { get; init; } = "";

        public string Made { get; init; } = "";

        public PassageRecord ToRecord() => new()
        {
            Id = Id, ArticleId = ArticleId, Language = Language, Quote = Quote, Tail = Tail, KeyHash = KeyHash, Before = Before, After = After,
            Start = StartAt, End = EndAt, Block = Block, Sentence = Sentence, Occurrence = Occurrence, Occurrences = Occurrences,
            Revision = Revision, Made = DateOnly.ParseExact(Made, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }
}
