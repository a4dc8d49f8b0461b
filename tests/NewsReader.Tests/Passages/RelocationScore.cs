using System.Globalization;
using NewsReader.Passages;
using NewsReader.Text;

namespace NewsReader.Tests.Passages;

/// <summary>How well passages were found again. All shares in percent.</summary>
internal sealed class RelocationScore
{
    private const double RightOverlap = 0.8;

    private readonly List<string> _misses = [];
    private int _there, _right, _wrong, _clipped, _gone, _invented, _altered;

    /// <summary>Of the passages still there, those found where they are.</summary>
    public double Recall => Percent(_right, _there);

    /// <summary>Of the places given, those that are right.</summary>
    public double Precision => Percent(_right, _right + _wrong + _clipped + _invented);

    /// <summary>Of the passages still there, those found where they are not.</summary>
    public double WrongPlace => Percent(_wrong, _there);

    /// <summary>Of the passages no longer there, those found all the same.</summary>
    public double FoundThoughGone => Percent(_invented, _gone);

    /// <summary>How many were said to be exact and are not.</summary>
    public int ExactButAltered => _altered;

    public int Count => _there + _gone;

    public void Add(TextEdit edit, LocatedPassage located)
    {
        var found = located.Status is not (PassageStatus.Gone or PassageStatus.Possible or PassageStatus.Withdrawn) ? located.Span : null;
        if (edit.Truth is not { } truth)
        {
            _gone++;
            _invented += found is null ? 0 : 1;
            Note(found is not null, edit, located);
            return;
        }

        _there++;
        if (found is not { } span)
        {
            Note(true, edit, located);
            return;
        }

        var both = Math.Max(0, Math.Min(truth.End, span.End) - Math.Max(truth.Start, span.Start));
        var right = both >= RightOverlap * TextSpan.Cover(truth, span).Length;
        _right += right ? 1 : 0;
        _wrong += both == 0 ? 1 : 0;
        _clipped += both > 0 && !right ? 1 : 0;
        _altered += located.Status == PassageStatus.Exact && !SameWords(edit.Passage.In(edit.Was), span.In(edit.Now)) ? 1 : 0;
        Note(!right, edit, located);
    }

    /// <param name="recall">The least that is enough.</param>
    public void ShouldReach(double recall)
    {
        var said = ToString();
        Recall.ShouldBeGreaterThanOrEqualTo(recall, said);
        Precision.ShouldBeGreaterThanOrEqualTo(98.5, said);
        WrongPlace.ShouldBeLessThanOrEqualTo(0.5, said);
        FoundThoughGone.ShouldBeLessThanOrEqualTo(1.0, said);
        ExactButAltered.ShouldBe(0, said);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{_there}+{_gone}: recall {Recall:0.0}, precision {Precision:0.0}, wrong place {WrongPlace:0.0}, found though gone {FoundThoughGone:0.0}, exact but altered {_altered}\n{string.Join('\n', _misses.Take(40))}");

    private static bool SameWords(string was, string now) => MatchKey.Of(was, Folding.Wording).Value == MatchKey.Of(now, Folding.Wording).Value;

    private void Note(bool missed, TextEdit edit, LocatedPassage located)
    {
        if (missed)
        {
            _misses.Add($"{edit.Name}: {edit.Passage.In(edit.Was)} → {located.Status} {located.Span?.In(edit.Now)}; truth {edit.Truth?.In(edit.Now)}");
        }
    }

    private static double Percent(int part, int whole) => whole == 0 ? 100 : 100.0 * part / whole;
}
