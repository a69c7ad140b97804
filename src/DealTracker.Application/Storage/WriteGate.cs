namespace DealTracker.Application.Storage;

/// <summary>
/// One writer at a time: SQLite allows no more, and waiting here is fair, where its own retries are not.
/// Nothing is read or parsed behind the gate that could be done before it.
/// </summary>
public sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);

    public async Task<T> PassAsync<T>(Func<Task<T>> write, CancellationToken cancel)
    {
        await gate.WaitAsync(cancel);
        try
        {
            return await write();
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();
}
