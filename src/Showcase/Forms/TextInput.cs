using UnionGovernance.Facts;
using UnionGovernance.Showcase.Pages;

namespace UnionGovernance.Showcase.Forms;

/// <summary>One line to fill in, at the head of the record.</summary>
internal sealed record TextInput(string Name, Words Label, Words? Hint, RecordModel Page)
{
    public string Value => Page.Typed[Name];

    public IReadOnlyList<Fault> Faults => Page.FaultsAt($"/{Name}");
}
