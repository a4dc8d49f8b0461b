using System.Globalization;
using System.Runtime.ExceptionServices;

namespace NewsReader.Ingest;

/// <summary>Reads files on several threads, and gives up a file of which nothing more comes, as on a network folder that no longer answers.</summary>
/// <remarks>A thread that waits for such a file cannot be called back: another one takes its place, and what it brings when it returns is not used.</remarks>
/// <param name="reader">Reads one file.</param>
/// <param name="time">Tells how long was waited.</param>
/// <param name="workers">Files read at the same moment.</param>
/// <param name="patience">How long a file may give nothing more.</param>
internal sealed class PatientReader(FileReader reader, TimeProvider time, int workers, TimeSpan patience)
{
    /// <summary>Threads that may wait for ever; then what they wait for is taken to be gone altogether.</summary>
    private const int MostWaiting = 16;

    private const string NotTried = "it was not tried, because too many other files do not answer";

    /// <summary>How often is looked whether a file gets on.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    private readonly FileReader _reader = reader;
    private readonly TimeProvider _time = time;
    private readonly TimeSpan _patience = patience;
    private readonly string _waited = string.Create(CultureInfo.InvariantCulture, $"{patience.TotalSeconds:0.#} s");
    private int _waiting;

    /// <summary>The files' readings, in their order.</summary>
    /// <exception cref="OperationCanceledException">The run is to end; files that are being read then are not waited for.</exception>
    public FileReading[] Read(IReadOnlyList<FileRecord> files, CancellationToken cancellation)
    {
        if (files.Count == 0)
        {
            return [];
        }

        var round = new Round(this, files);
        try
        {
            for (var i = 0; i < Math.Min(workers, files.Count); i++)
            {
                round.Start();
            }

            while (!round.IsDone.Wait(Look, cancellation))
            {
                round.GiveUp();
            }

            return round.Result();
        }
        finally
        {
            round.End();
        }
    }

    /// <summary>Files that are read together.</summary>
    private sealed class Round(PatientReader owner, IReadOnlyList<FileRecord> files)
    {
        private readonly FileReading?[] _readings = new FileReading?[files.Count];
        private readonly ReadWatch?[] _watches = new ReadWatch?[files.Count];
        private int _next = -1, _settled, _working;
        private ExceptionDispatchInfo? _fault;

        public ManualResetEventSlim IsDone { get; } = new();

        public void Start()
        {
            _working++;
            new Thread(Work) { IsBackground = true, Name = "reading files" }.Start();
        }

        /// <summary>Gives up files that have not got on for too long; a thread that does not wait takes the place of each that does.</summary>
        public void GiveUp()
        {
            for (var i = 0; i < files.Count; i++)
            {
                if (Volatile.Read(ref _watches[i]) is { } watch && watch.Silence >= owner._patience && Settle(i, FileReader.Failed(files[i], FileReader.GaveUp + owner._waited)))
                {
                    _working--;
                    if (Interlocked.Increment(ref owner._waiting) < MostWaiting)
                    {
                        Start();
                    }
                }
            }

            while (_working == 0 && Next() is { } left)
            {
                Settle(left, FileReader.Failed(files[left], NotTried));
            }
        }

        public FileReading[] Result()
        {
            _fault?.Throw();
            return [.. _readings.OfType<FileReading>()];
        }

        /// <summary>No thread takes another file.</summary>
        public void End() => Interlocked.Exchange(ref _next, files.Count);

        private void Work()
        {
            try
            {
                while (Next() is { } at)
                {
                    var watch = new ReadWatch(owner._time);
                    Volatile.Write(ref _watches[at], watch);
                    if (!Settle(at, owner._reader.Read(files[at], watch)))
                    {
                        Interlocked.Decrement(ref owner._waiting);
                        return;
                    }
                }
            }
            catch (Exception e)
            {
                // Whoever waits for this thread is to know what ended it.
                _fault = ExceptionDispatchInfo.Capture(e);
                IsDone.Set();
            }
        }

        private int? Next() => Interlocked.Increment(ref _next) is var next && next < files.Count ? next : null;

        /// <summary>Whether nobody else has given the file its reading before.</summary>
        private bool Settle(int at, FileReading reading)
        {
            if (Interlocked.CompareExchange(ref _readings[at], reading, null) is not null)
            {
                return false;
            }

            if (Interlocked.Increment(ref _settled) == files.Count)
            {
                IsDone.Set();
            }

            return true;
        }
    }
}
