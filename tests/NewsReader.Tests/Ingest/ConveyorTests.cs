using System.Runtime.CompilerServices;
using NewsReader.Ingest;

namespace NewsReader.Tests.Ingest;

public sealed class ConveyorTests
{
    [Fact]
    public async Task EveryStageTakesAllThingsInTheirOrder()
    {
        var (first, second, third) = (new List<int>(), new List<int>(), new List<int>());

        await Conveyor.RunAsync(Numbers(50), Into(first), Into(second), Into(third));

        Assert.All([first, second, third], s => Assert.Equal(Enumerable.Range(1, 50), s));
    }

    [Fact]
    public async Task AStageWorksWhileTheNextOneIsBusy()
    {
        var handed = new TaskCompletionSource();

        await Conveyor.RunAsync(
            Numbers(2),
            n =>
            {
                if (n == 2)
                {
                    handed.SetResult();
                }

                return Task.CompletedTask;
            },
            _ => handed.Task.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task WhatWasHandedOnBeforeAFaultIsFinished()
    {
        var done = new List<int>();

        var thrown = await Assert.ThrowsAsync<InvalidDataException>(() => Conveyor.RunAsync(Numbers(50), FailingAt(5), Into(done)));

        Assert.Equal("5", thrown.Message);
        Assert.Equal([1, 2, 3, 4], done);
    }

    [Fact]
    public async Task StagesBeforeAFaultStop()
    {
        var begun = new List<int>();

        var thrown = await Assert.ThrowsAsync<InvalidDataException>(() => Conveyor.RunAsync(Numbers(int.MaxValue), Into(begun), FailingAt(5), Into([])));

        Assert.Equal("5", thrown.Message);
        Assert.InRange(begun.Count, 5, 1000);
    }

    [Fact]
    public async Task CancellingEndsAllStages()
    {
        using var cancelled = new CancellationTokenSource();
        var done = new List<int>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Conveyor.RunAsync(
            Numbers(int.MaxValue, cancelled.Token), Into([]), async n =>
            {
                done.Add(n);
                if (n == 3)
                {
                    await cancelled.CancelAsync();
                }
            }));

        Assert.Contains(3, done);
        Assert.InRange(done.Count, 3, 1000);
    }

    private static Func<int, Task> Into(List<int> list) => n =>
    {
        list.Add(n);
        return Task.CompletedTask;
    };

    private static Func<int, Task> FailingAt(int number) => n => n == number ? Task.FromException(new InvalidDataException($"{n}")) : Task.CompletedTask;

    private static async IAsyncEnumerable<int> Numbers(int count, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (var n = 1; n <= count; n++)
        {
            await Task.Yield();
            cancellation.ThrowIfCancellationRequested();
            yield return n;
        }
    }
}
