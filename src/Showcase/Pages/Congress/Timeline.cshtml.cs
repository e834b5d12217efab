using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionGovernance.Congresses;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Congresses;
using UnionGovernance.Showcase.Congresses;

namespace UnionGovernance.Showcase.Pages.Congress;

internal sealed class TimelineModel(SampleCongress sample) : PageModel
{
    public CongressReview Review { get; } = sample.Review;

    public IEnumerable<PaperWriting> Papers => CongressPapers.Write(Review);
}
