using UnionGovernance.Charters;
using UnionGovernance.Seals.Register;
using UnionGovernance.Showcase.Years;

namespace UnionGovernance.Showcase.Seals;

/// <summary>The seal of the invented university's union: its register, and the checkpoint that somebody holds on paper.</summary>
internal sealed class SampleSeal
{
    public SampleSeal(SampleYear year, Today today)
    {
        Register = SealRegister.Of(SealRegisterFile.Read(Read("seal/register")).Value!, year.Replay.Subject<CharterOfTheYear>().Terms.Seal, today.Date);
        Checkpoint = CheckpointFile.Read(Read("seal/checkpoint")).Value!;
    }

    public SealRegister Register { get; }

    public Checkpoint Checkpoint { get; }

    private static byte[] Read(string name)
    {
        using var stream = typeof(SampleSeal).Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
