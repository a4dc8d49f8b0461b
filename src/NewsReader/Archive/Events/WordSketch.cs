using System.Runtime.InteropServices;

namespace NewsReader.Archive.Events;

/// <summary>What it takes to tell, sooner than from its features, that an article is not like another.</summary>
/// <param name="Words">Keys of its words, ascending.</param>
/// <param name="Counts">How often each stands there.</param>
/// <param name="Shares">The share of articles expected to hold each.</param>
/// <param name="Language">As in the features.</param>
/// <param name="Day">When it happened or appeared, as the number of a day; 0 where no day is known.</param>
internal sealed record WordSketch(long[] Words, byte[] Counts, Half[] Shares, string Language, int Day)
{
    private const int MostOnStack = 256;

    private float[] _weights = [];
    private double _archive;

    public static WordSketch Of(EventFeatures features)
    {
        var terms = features.Terms;
        var (words, order) = (new long[terms.Length], new int[terms.Length]);
        for (var i = 0; i < words.Length; i++)
        {
            (words[i], order[i]) = (WordKey.Of(terms[i].Form), i);
        }

        Array.Sort(words, order);
        var (counts, shares) = (new byte[words.Length], new Half[words.Length]);
        for (var i = 0; i < words.Length; i++)
        {
            var term = terms[order[i]];
            (counts[i], shares[i]) = ((byte)Math.Min(term.Count, byte.MaxValue), (Half)CommonWords.ShareOf(term.Form, term.Name));
        }

        var day = features.Day ?? features.Published;
        return new WordSketch(words, counts, shares, features.Language, day is { Day: not null } known ? known.First.DayNumber : 0);
    }

    /// <summary>The cosine of the angle between both articles' vectors; some hundredths off where an article was last weighed in a smaller archive.</summary>
    /// <param name="other">The other article.</param>
    /// <param name="own">This one's words.</param>
    /// <param name="counts">How many articles hold a word.</param>
    /// <param name="articles">How many there are.</param>
    public double Likeness(WordSketch other, SketchWords own, WordCounts counts, int articles)
    {
        Weigh(counts, articles);
        other.Weigh(counts, articles);
        var (theirs, weights, otherWeights) = (other.Words, _weights, other._weights);
        double sum = 0;
        for (var i = 0; i < theirs.Length; i++)
        {
            if (own.MayHold(theirs[i]) && own.PlaceOf(theirs[i]) is >= 0 and var at)
            {
                sum += weights[at] * otherWeights[i];
            }
        }

        return sum;
    }

    private void Weigh(WordCounts counts, int articles)
    {
        // Weights follow the logarithm of the archive's size: a fifth more changes them by some hundredths.
        var archive = articles + EventWeights.Imagined;
        if (archive <= 1.2 * _archive)
        {
            return;
        }

        counts.Load(Words);
        Span<double> weights = Words.Length <= MostOnStack ? stackalloc double[Words.Length] : new double[Words.Length];
        double squares = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = EventWeights.Weight(Counts[i], counts.Of(Words[i]), (double)Shares[i], articles);
            squares += weights[i] * weights[i];
        }

        var length = squares > 0 ? Math.Sqrt(squares) : 1;
        _weights = _weights.Length == weights.Length ? _weights : new float[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            _weights[i] = (float)(weights[i] / length);
        }

        _archive = archive;
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream(16 + (Words.Length * 11));
        using var writer = new BinaryWriter(stream);
        writer.Write(Language);
        writer.Write(Day);
        writer.Write(Words.Length);
        writer.Write(MemoryMarshal.AsBytes(Words.AsSpan()));
        writer.Write(Counts);
        writer.Write(MemoryMarshal.AsBytes(Shares.AsSpan()));
        return stream.ToArray();
    }

    public static WordSketch FromBytes(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        var (language, day, words) = (reader.ReadString(), reader.ReadInt32(), new long[reader.ReadInt32()]);
        var (counts, shares) = (new byte[words.Length], new Half[words.Length]);
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(words.AsSpan()));
        reader.BaseStream.ReadExactly(counts);
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(shares.AsSpan()));
        return new WordSketch(words, counts, shares, language, day);
    }
}
