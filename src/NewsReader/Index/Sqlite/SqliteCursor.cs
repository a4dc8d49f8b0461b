using NewsReader.Index.Matching;

namespace NewsReader.Index.Sqlite;

/// <summary>Walks the documents of a <see cref="PostingList"/>.</summary>
/// <param name="rows">Documents and frequencies.</param>
/// <param name="places">Empty where places are not read.</param>
/// <param name="count">How many documents there are.</param>
internal sealed class SqliteCursor(byte[] rows, byte[] places, int count) : Cursor
{
    private int _at, _document, _frequency, _placeAt, _placesLeft;

    public override int Documents => count;

    public override int Frequency => _frequency;

    public override int Next()
    {
        if (_at == rows.Length)
        {
            return End;
        }

        for (; places.Length > 0 && _placesLeft > 0; _placesLeft--)
        {
            PostingList.Read(places, ref _placeAt);
        }

        var step = PostingList.Read(rows, ref _at);
        _document += step >> 1;
        _frequency = (step & 1) == 1 ? 1 : PostingList.Read(rows, ref _at);
        _placesLeft = _frequency;
        return _document;
    }

    public override int Advance(int document)
    {
        int at;
        while ((at = Next()) < document)
        {
        }

        return at;
    }

    public override void ReadPlaces(Span<int> into)
    {
        var place = 0;
        for (var i = 0; i < into.Length; i++)
        {
            into[i] = place += PostingList.Read(places, ref _placeAt);
        }

        _placesLeft = 0;
    }

    public override int Read(Span<int> documents)
    {
        var (read, document, at) = (0, _document, _at);
        for (; read < documents.Length && at < rows.Length; read++)
        {
            var step = PostingList.Read(rows, ref at);
            documents[read] = document += step >> 1;
            if ((step & 1) == 0)
            {
                PostingList.Read(rows, ref at);
            }
        }

        (_document, _at) = (document, at);
        return read;
    }

    public override int Read(Span<int> documents, Span<int> frequencies)
    {
        var (read, document, at) = (0, _document, _at);
        for (; read < documents.Length && at < rows.Length; read++)
        {
            var step = PostingList.Read(rows, ref at);
            documents[read] = document += step >> 1;
            frequencies[read] = (step & 1) == 1 ? 1 : PostingList.Read(rows, ref at);
        }

        (_document, _at) = (document, at);
        return read;
    }
}
