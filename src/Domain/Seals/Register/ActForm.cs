using UnionGovernance.Seals.Custody;

namespace UnionGovernance.Seals.Register;

/// <summary>How one kind of act is entered: its word, its name, and its members, a line each.</summary>
internal abstract class ActForm(string word, Words label)
{
    public string Word { get; } = word;

    public Words Label { get; } = label;

    public abstract SealAct Blank { get; }

    public abstract IReadOnlyList<ParticularForm<SealAct>> Members { get; }

    public abstract bool Takes(SealAct act);
}
