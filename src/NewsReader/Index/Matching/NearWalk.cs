using NewsReader.Search;

namespace NewsReader.Index.Matching;

/// <summary>Finds two words or phrases near each other in one shard, in either order.</summary>
internal static class NearWalk
{
    public static IEnumerable<int> Of(IShard shard, WordField field, NearNode near, RowBits? within)
    {
        if (PhraseCursor.Open(shard, field, near.Left.Forms, within) is not { } left || PhraseCursor.Open(shard, field, near.Right.Forms, within) is not { } right)
        {
            yield break;
        }

        int a = left.Next(), b = right.Next();
        while (a != Cursor.End && b != Cursor.End)
        {
            if (a == b)
            {
                if (IsNear(left.Starts, near.Left.Forms.Length, right.Starts, near.Right.Forms.Length, near.Distance))
                {
                    yield return a;
                }

                a = left.Next();
            }
            else if (a < b)
            {
                a = left.Advance(b);
            }
            else
            {
                b = right.Advance(a);
            }
        }
    }

    /// <summary>Whether some two places have no more words between them than the distance; each list is walked once.</summary>
    private static bool IsNear(List<int> lefts, int leftLength, List<int> rights, int rightLength, int distance)
    {
        for (int i = 0, j = 0; i < lefts.Count && j < rights.Count;)
        {
            if (Math.Max(rights[j] - (lefts[i] + leftLength), lefts[i] - (rights[j] + rightLength)) <= distance)
            {
                return true;
            }

            if (lefts[i] < rights[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return false;
    }
}
