using NodaTime;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Proposals;

/// <summary>The screening (审查) of a proposal.</summary>
public sealed record Screening
{
    /// <summary>By whom: the college, the working group, the proposals committee.</summary>
    public string? By { get; init; }

    /// <summary>On which day.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Whether it goes on, at the last screening onto the docket (立案).</summary>
    public bool Accepted { get; init; }

    /// <summary>The ground, where it does not.</summary>
    public RefusalGround? Ground { get; init; }

    /// <summary>The reason in the screeners' own words.</summary>
    public string? Reason { get; init; }

    internal static Shape<Screening> Shape { get; } = Shapes.Of<Screening>(static v => new()
    {
        By = v.Optional("by", "由谁审查", "by", Forms.Name, static s => s.By),
        On = v.Optional("on", "日期", "day", Forms.Day, static s => s.On),
        Accepted = v.Required("accepted", "通过（立案）", "accepted", Forms.YesNo, static s => s.Accepted),
        Ground = v.Optional("ground", "不予立案的理由", "ground of refusal", RefusalGround.Form, static s => s.Ground),
        Reason = v.Optional("reason", "说明", "in words", Forms.Paragraph, static s => s.Reason),
    });
}
