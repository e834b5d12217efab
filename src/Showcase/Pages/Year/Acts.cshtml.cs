using Microsoft.AspNetCore.Mvc;
using UnionGovernance.Showcase.Years;

namespace UnionGovernance.Showcase.Pages.Year;

/// <summary>Which act is to be entered.</summary>
internal sealed class ActsModel(SampleYear sample, Today today) : YearPage(sample, today)
{
    public void OnPost([FromForm] string? year) => Read(year);
}
