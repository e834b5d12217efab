namespace UnionGovernance.Endurance;

/// <summary>Writes one piece after another and tells what was acknowledged, as soon as it was.</summary>
internal static class Writer
{
    // So long after a writer that speaks too soon has spoken, its piece is stored: longer than any killing takes.
    private static readonly TimeSpan _tooSoon = TimeSpan.FromMilliseconds(200);

    /// <summary>Writes until it is killed, or until so many were acknowledged.</summary>
    /// <param name="work">What it writes.</param>
    /// <param name="name">Whose pieces they are.</param>
    /// <param name="most">How many.</param>
    /// <param name="tell">Hears of each piece.</param>
    /// <param name="isHonest">Whether it tells of a piece once the store acknowledged it; one that tells before shows that the runs see a loss.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>A task.</returns>
    public static async Task RunAsync(Work work, string name, int most, Action<Acknowledged> tell, bool isHonest, CancellationToken cancellationToken)
    {
        await work.BeginAsync(cancellationToken);
        for (var told = 0; told < most;)
        {
            var next = work.Next(name);
            if (!isHonest)
            {
                tell(next);
                await Task.Delay(_tooSoon, cancellationToken);
            }

            if (await work.WriteAsync(cancellationToken))
            {
                told++;
                if (isHonest)
                {
                    tell(next);
                }
            }
        }
    }
}
