using System.Collections.Immutable;
using NewsReader.Archive.Statements;
using NewsReader.Text;

namespace NewsReader.Web.Components.Wordings;

/// <summary>Writes two wordings as one text, in which what only one of them has is marked.</summary>
public static class WordingPieces
{
    /// <summary>The second wording with its own punctuation, and in it what the first one has besides.</summary>
    /// <param name="first">The wording compared with.</param>
    /// <param name="second">The wording drawn.</param>
    /// <param name="difference">Of these two, in this order.</param>
    /// <param name="leftOut">Whether what the first has besides is written too.</param>
    public static ImmutableArray<WordingPiece> Of(string first, string second, WordDifference difference, bool leftOut = true)
    {
        var pieces = ImmutableArray.CreateBuilder<WordingPiece>();
        var at = 0;
        for (var i = 0; i < difference.Runs.Length; i++)
        {
            var run = difference.Runs[i];
            if (run.Kind is WordRunKind.LeftOut)
            {
                if (leftOut)
                {
                    Word(pieces, new WordingPiece(WordingMark.LeftOut, run.First.In(first), i));
                }

                continue;
            }

            Between(pieces, second[at..run.Second.Start]);
            if (leftOut && run.Kind is WordRunKind.Changed)
            {
                Word(pieces, new WordingPiece(WordingMark.LeftOut, run.First.In(first), i));
            }

            Word(pieces, new WordingPiece(run.Kind is WordRunKind.Kept ? WordingMark.Kept : WordingMark.Added, run.Second.In(second), i));
            at = run.Second.End;
        }

        Between(pieces, QuotedWords.Shown(second[at..]));
        return pieces.ToImmutable();
    }

    private static void Between(ImmutableArray<WordingPiece>.Builder pieces, string text)
    {
        if (text.Length > 0)
        {
            pieces.Add(new WordingPiece(WordingMark.None, text));
        }
    }

    /// <summary>A word keeps its distance from the one before it, which may be of the other wording.</summary>
    private static void Word(ImmutableArray<WordingPiece>.Builder pieces, WordingPiece piece)
    {
        if (pieces.Count > 0 && char.IsLetterOrDigit(pieces[^1].Text[^1]))
        {
            pieces.Add(new WordingPiece(WordingMark.None, " "));
        }

        pieces.Add(piece);
    }
}
