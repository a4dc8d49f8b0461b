namespace NewsReader.Archive;

/// <summary>Finds articles by what marks them, such as their most telling words: of each mark the articles last read that bear it.</summary>
/// <remarks>What is added is kept in memory until <see cref="Save"/>, then in a small table, and when that has grown in the large one: marks fall all over
/// a table, so the more of them are written together, the fewer of its pages are written for each (a log-structured merge tree of two levels;
/// O'Neil, Cheng, Gawlick, O'Neil 1996).</remarks>
/// <param name="commands">Of the connection that writes.</param>
/// <param name="table">The table's name.</param>
/// <param name="mostYoung">Marks that the small table holds before they are moved.</param>
internal sealed class ArticleMarks(PreparedCommands commands, string table, long mostYoung = ArticleMarks.MostYoung)
{
    /// <summary>Articles looked at for one mark.</summary>
    private const int MostOfOneMark = 200;

    /// <summary>Numbers kept in memory, four bytes each, with what it takes to find them.</summary>
    private const int MostRemembered = 2_500_000;

    private const int CostOfAMark = 24;

    /// <summary>Marks that the small table holds before they are moved: those of some twenty thousand articles, some 20 MB.</summary>
    private const int MostYoung = 1_000_000;

    private readonly Dictionary<long, Holders> _holders = [];
    private readonly List<(long Word, int Number)> _added = [];
    private readonly string _select = $"SELECT number FROM {table} WHERE word = ?1 ORDER BY number DESC LIMIT ?2";
    private readonly string _selectYoung = $"SELECT number FROM {YoungOf(table)} WHERE word = ?1 ORDER BY number DESC LIMIT ?2";
    private readonly string _insert = $"INSERT INTO {YoungOf(table)} VALUES (?1, ?2)";
    private readonly string _delete = $"DELETE FROM {table} WHERE word = ?1 AND number = ?2";
    private readonly string _deleteYoung = $"DELETE FROM {YoungOf(table)} WHERE word = ?1 AND number = ?2";
    private ushort[] _shared = new ushort[1024];
    private int _remembered;

    /// <summary>Marks in the small table; unknown until they are counted.</summary>
    private long? _young;

    /// <summary>Whether a mark that is not in memory is borne by no article.</summary>
    private bool _areAll;

    public static string SchemaOf(string table) => string.Join("; ", new[] { table, YoungOf(table) }.Select(t => $"CREATE TABLE IF NOT EXISTS {t} (word INTEGER NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (word, number)) WITHOUT ROWID"));

    /// <summary>Marks that are not written yet.</summary>
    public int Unsaved => _added.Count;

    /// <summary>Says that no article was added yet.</summary>
    public void BeginEmpty() => _areAll = true;

    /// <summary>Adds an article; its number is higher than those of all before.</summary>
    public void Add(long number, ReadOnlySpan<long> marks)
    {
        foreach (var word in marks)
        {
            HoldersOf(word).Add((int)number, ref _remembered);
            _added.Add((word, (int)number));
        }
    }

    /// <summary>Takes an article out; to be called when all is written.</summary>
    public void Remove(long number, ReadOnlySpan<long> marks)
    {
        foreach (var word in marks)
        {
            commands.Run(_delete, word, number);
            commands.Run(_deleteYoung, word, number);
            _holders.Remove(word);
        }

        // An older article takes the place of the one removed: the next look finds it where all are.
        _areAll = false;
    }

    /// <summary>The articles that share most of the marks, the smaller number first among equals, in ascending order.</summary>
    public List<long> MostShared(ReadOnlySpan<long> marks, int most)
    {
        var touched = new List<int>();
        Span<int> byShared = stackalloc int[marks.Length + 1];
        byShared.Clear();
        foreach (var word in marks)
        {
            foreach (var number in HoldersOf(word).Numbers)
            {
                if (number >= _shared.Length)
                {
                    Array.Resize(ref _shared, Math.Max(number + 1, 2 * _shared.Length));
                }

                if (_shared[number]++ == 0)
                {
                    touched.Add(number);
                }

                byShared[_shared[number] - 1]--;
                byShared[_shared[number]]++;
            }
        }

        var (least, room) = (marks.Length, most);
        while (least > 1 && byShared[least] <= room)
        {
            room -= byShared[least--];
        }

        var found = new List<long>(touched.Where(n => _shared[n] > least).Select(n => (long)n));
        found.AddRange(Smallest(touched.Where(n => _shared[n] == least), room));
        touched.ForEach(n => _shared[n] = 0);
        found.Sort();
        return found;
    }

    /// <summary>Writes what was added.</summary>
    public void Save()
    {
        _added.Sort();
        foreach (var (word, number) in _added)
        {
            commands.Run(_insert, word, number);
        }

        _young = (_young ?? commands.First($"SELECT COUNT(*) FROM {YoungOf(table)}", r => r.Number(0)) - _added.Count) + _added.Count;
        _added.Clear();
        if (_young > mostYoung)
        {
            commands.Run($"INSERT INTO {table} SELECT word, number FROM {YoungOf(table)} ORDER BY word, number");
            commands.Run($"DELETE FROM {YoungOf(table)}");
            _young = 0;
        }

        if (_remembered > MostRemembered)
        {
            Forget();
        }
    }

    /// <summary>Lets go of what is in memory, also of what was not written.</summary>
    public void Forget()
    {
        _holders.Clear();
        _added.Clear();
        _remembered = 0;
        _young = null;
        _areAll = false;
    }

    private static string YoungOf(string table) => $"{table}_young";

    private Holders HoldersOf(long word)
    {
        if (_holders.TryGetValue(word, out var holders))
        {
            return holders;
        }

        _holders[word] = holders = new Holders();
        _remembered += CostOfAMark;
        if (!_areAll)
        {
            // The small table's articles are later than all of the large one.
            var numbers = commands.All(_selectYoung, r => (int)r.Number(0), word, MostOfOneMark);
            if (numbers.Count < MostOfOneMark)
            {
                numbers.AddRange(commands.All(_select, r => (int)r.Number(0), word, MostOfOneMark - numbers.Count));
            }

            for (var i = numbers.Count - 1; i >= 0; i--)
            {
                holders.Add(numbers[i], ref _remembered);
            }
        }

        return holders;
    }

    private static IEnumerable<long> Smallest(IEnumerable<int> numbers, int count)
    {
        var smallest = new PriorityQueue<int, int>(count + 1);
        foreach (var number in numbers)
        {
            if (smallest.Count < count)
            {
                smallest.Enqueue(number, -number);
            }
            else if (count > 0)
            {
                smallest.EnqueueDequeue(number, -number);
            }
        }

        return smallest.UnorderedItems.Select(i => (long)i.Element);
    }

    /// <summary>The last articles that bear a mark, in no order.</summary>
    private sealed class Holders
    {
        private int[] _numbers = [];
        private int _added;

        public ReadOnlySpan<int> Numbers => _numbers.AsSpan(0, Math.Min(_added, _numbers.Length));

        public void Add(int number, ref int remembered)
        {
            if (_added >= _numbers.Length && _numbers.Length < MostOfOneMark)
            {
                var larger = Math.Min(MostOfOneMark, Math.Max(2, 2 * _numbers.Length));
                remembered += larger - _numbers.Length;
                Array.Resize(ref _numbers, larger);
            }

            _numbers[_added++ % MostOfOneMark] = number;
        }
    }
}
