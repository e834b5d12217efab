using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionGovernance.Papers;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;
using UnionGovernance.Showcase.Paperwork;
using UnionGovernance.Showcase.Seals;

namespace UnionGovernance.Showcase.Pages.Seal;

internal sealed class CustodyModel(SampleSeal sample, SamplePapers papers) : PageModel
{
    public SealRegister Register { get; } = sample.Register;

    public SealHistory History => Register.History;

    /// <summary>The acts of custody, without the uses.</summary>
    public IEnumerable<SealEntry> Custody => Register.Entries.Where(static e => e.Act is not (UseRequested or UseApproved or Stamped));

    public ImmutableArray<PaperWriting> Papers => papers.From(SourceFile.Seal);
}
