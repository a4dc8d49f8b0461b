namespace NewsReader.Index;

/// <summary>Takes the first few of many without sorting them all.</summary>
internal static class BestOf
{
    /// <summary>The first <paramref name="count"/> in order.</summary>
    public static int[] Take(List<int> items, int count, IComparer<int> order)
    {
        if (count > items.Count / 4)
        {
            var all = items.ToArray();
            Array.Sort(all, order);
            return all.AsSpan(0, Math.Min(count, all.Length)).ToArray();
        }

        // The worst of the best so far stands at the top and gives way.
        var heap = new PriorityQueue<int, int>(count + 1, Comparer<int>.Create((a, b) => order.Compare(b, a)));
        foreach (var item in items)
        {
            if (heap.Count < count)
            {
                heap.Enqueue(item, item);
            }
            else if (count > 0 && order.Compare(item, heap.Peek()) < 0)
            {
                heap.DequeueEnqueue(item, item);
            }
        }

        var best = new int[heap.Count];
        for (var i = best.Length - 1; i >= 0; i--)
        {
            best[i] = heap.Dequeue();
        }

        return best;
    }
}
