using UnionGovernance.Congresses;

namespace UnionGovernance.Showcase.Congresses;

/// <summary>The congress of the invented university.</summary>
internal sealed class SampleCongress
{
    public SampleCongress()
    {
        using var stream = typeof(SampleCongress).Assembly.GetManifestResourceStream("congress/full-university")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        Review = CongressReview.Of(ProceedingsFile.Read(bytes.ToArray()).Value!);
    }

    public CongressReview Review { get; }
}
