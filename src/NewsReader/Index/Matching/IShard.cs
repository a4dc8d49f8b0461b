namespace NewsReader.Index.Matching;

/// <summary>A part of an embedded engine's index with document numbers of its own: a segment, or all of it.</summary>
internal interface IShard
{
    /// <summary>The row of each document: an article's row for lists of articles, a quote's for lists of quotes; -1 for one that is gone.</summary>
    int[] Rows { get; }

    /// <summary>The documents that hold a term; <c>null</c> where none does.</summary>
    Cursor? Open(WordField field, string term, TermDetail detail);

    /// <summary>About how many documents hold a term.</summary>
    int Count(WordField field, string term);

    /// <summary>One cursor after the other for every folded word that begins so; a cursor is good until the next one.</summary>
    IEnumerable<Cursor> OpenAll(WordField field, string start, TermDetail detail);

    /// <summary>The document of a row, or -1 where it is not in this shard.</summary>
    int DocumentOf(int row, bool quote);
}
