using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionGovernance.Congresses;
using UnionGovernance.Papers;
using UnionGovernance.Showcase.Congresses;
using UnionGovernance.Showcase.Paperwork;

namespace UnionGovernance.Showcase.Pages.Congress;

internal sealed class TimelineModel(SampleCongress sample, SamplePapers papers) : PageModel
{
    public CongressReview Review { get; } = sample.Review;

    public ImmutableArray<PaperWriting> Papers => papers.From(SourceFile.Congress);
}
