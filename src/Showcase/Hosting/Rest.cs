using System.Runtime.InteropServices;

namespace UnionGovernance.Showcase.Hosting;

/// <summary>
/// Gives memory back to the machine, once, when nobody has come for a while. Left to itself, the collector keeps what a rush of heavy pages took, in case
/// of the next.
/// </summary>
internal sealed class Rest : BackgroundService
{
    private static readonly TimeSpan _while = TimeSpan.FromSeconds(15);

    // What compression and threads took outside the collector's heap, glibc keeps as well; other C libraries have no such function.
    private static readonly TrimNative? _trim = OperatingSystem.IsLinux() && NativeLibrary.TryLoad("libc.so.6", out var libc) && NativeLibrary.TryGetExport(libc, "malloc_trim", out var trim)
        ? Marshal.GetDelegateForFunctionPointer<TrimNative>(trim)
        : null;

    private long _requests;
    private long _seen;
    private long _rested;

    /// <summary>Works on a request.</summary>
    public async Task WorkAsync(HttpContext context, RequestDelegate next)
    {
        Interlocked.Increment(ref _requests);
        try
        {
            await next(context);
        }
        finally
        {
            Interlocked.Increment(ref _requests);
        }
    }

    /// <returns>Whether it is time: somebody came since the last rest, and nobody began or was answered since this was last asked.</returns>
    public bool IsDue()
    {
        var requests = Interlocked.Read(ref _requests);
        var isQuiet = requests == _seen;
        _seen = requests;
        if (!isQuiet || requests == _rested)
        {
            return false;
        }

        _rested = requests;
        return true;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(_while);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (IsDue())
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                _trim?.Invoke(0);
            }
        }
    }

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int TrimNative(nuint pad);
}
