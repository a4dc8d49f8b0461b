namespace NewsReader.Archive.Statements;

/// <summary>Decides which sentences are which statement.</summary>
internal sealed class StatementSettling(PreparedCommands commands, StatementStore store)
{
    /// <summary>Decides anew the statements of sentences whose links have changed; a statement keeps its id while most of its sentences stay together.</summary>
    /// <param name="changed">Sentences; those of articles that are gone by now are passed over.</param>
    public void Settle(IEnumerable<long> changed)
    {
        var seen = new HashSet<long>();
        var sets = new List<List<long>>();
        foreach (var said in changed.Order().Where(s => IsKept(SaidNumber.ArticleOf(s))))
        {
            if (!seen.Contains(said))
            {
                sets.Add(store.Together(said));
                seen.UnionWith(sets[^1]);
            }
        }

        var before = new Dictionary<long, long>();
        foreach (var said in seen)
        {
            if (commands.First("SELECT statement FROM statement_said WHERE said = ?1", r => (long?)r.Number(0), said) is { } statement)
            {
                before[said] = statement;
            }
        }

        var taken = new HashSet<long>();
        foreach (var set in sets.OrderByDescending(s => s.Count).ThenBy(s => s[0]))
        {
            Assign(set, before, taken);
        }

        Sweep(before.Values.Distinct());
    }

    /// <summary>Sentences of an article that is gone are of no statement any more.</summary>
    public void Forget(long article)
    {
        var (first, last) = SaidNumber.RangeOf(article);
        var left = commands.All("SELECT DISTINCT statement FROM statement_said WHERE said >= ?1 AND said < ?2", r => r.Number(0), first, last);
        commands.Run("DELETE FROM statement_said WHERE said >= ?1 AND said < ?2", first, last);
        Sweep(left);
    }

    private bool IsKept(long article) => commands.First("SELECT 1 FROM said_articles WHERE number = ?1", _ => true, article);

    private void Sweep(IEnumerable<long> statements)
    {
        foreach (var number in statements)
        {
            commands.Run("DELETE FROM statements WHERE number = ?1 AND NOT EXISTS (SELECT 1 FROM statement_said WHERE statement = ?1)", number);
        }
    }

    private void Assign(List<long> set, Dictionary<long, long> before, HashSet<long> taken)
    {
        foreach (var said in set)
        {
            commands.Run("DELETE FROM statement_said WHERE said = ?1", said);
        }

        var articles = set.Select(SaidNumber.ArticleOf).Distinct().Count();
        if (articles < 2)
        {
            return;
        }

        var speaker = set.Select(s => store.Sentence(s).Report.SpeakerId).FirstOrDefault(s => s is not null) ?? "";
        var kept = set.Where(before.ContainsKey).Select(s => before[s]).Where(n => !taken.Contains(n)).GroupBy(n => n).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => (long?)g.Key).FirstOrDefault();
        var number = kept ?? New(set, speaker);
        taken.Add(number);
        commands.Run("UPDATE statements SET speaker = ?2, articles = ?3 WHERE number = ?1", number, speaker, articles);
        foreach (var said in set)
        {
            commands.Run("INSERT INTO statement_said VALUES (?1, ?2, ?3)", said, number, store.Sentence(said).Report.Event);
        }
    }

    private long New(List<long> set, string speaker)
    {
        var made = StatementResolver.Resolve(null, [.. set.Select(store.Sentence)]) ?? throw new InvalidOperationException("A statement has reports in two articles.");
        var id = made.Id;
        for (var again = 2; commands.First("SELECT 1 FROM statements WHERE id = ?1", _ => true, id); again++)
        {
            id = $"{made.Id}-{again}";
        }

        return commands.First("INSERT INTO statements (id, speaker, articles) VALUES (?1, ?2, 0) RETURNING number", r => r.Number(0), id, speaker);
    }
}
