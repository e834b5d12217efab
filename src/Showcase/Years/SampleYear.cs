using UnionGovernance.Years;

namespace UnionGovernance.Showcase.Years;

/// <summary>The year of the invented university, done once.</summary>
internal sealed class SampleYear
{
    public SampleYear()
    {
        using var stream = typeof(SampleYear).Assembly.GetManifestResourceStream("years/full-university")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        Replay = YearReplay.Of(YearFile.Read(bytes.ToArray()).Value!);
        Calendar = YearCalendar.Of(Replay);
    }

    public YearReplay Replay { get; }

    public YearCalendar Calendar { get; }
}
