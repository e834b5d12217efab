using UnionGovernance.Json;

namespace UnionGovernance;

/// <summary>What schools read in two ways, as a school may settle it. The defaults are printed wherever they decide.</summary>
public sealed record RecordOptions
{
    /// <summary>Whether first-years are excused from the rule on failed courses too. By default they are excused from the rank only.</summary>
    public bool FirstYearsMayFail { get; init; }

    /// <summary>Whether the first place counts in a major of one to three students, where it lies beyond 30 %. By default the figure alone decides.</summary>
    public bool FirstOfTinyMajorCounts { get; init; }

    internal static Shape<RecordOptions> Shape { get; } = Shapes.Of<RecordOptions>(static v => new()
    {
        FirstYearsMayFail = v.Optional("firstYearsMayFail", "一年级新生不作课业要求", "first-years may fail", Forms.YesNo, static o => (bool?)o.FirstYearsMayFail) ?? false,
        FirstOfTinyMajorCounts = v.Optional("firstOfTinyMajorCounts", "小专业第一名视为符合", "first of a tiny major counts", Forms.YesNo, static o => (bool?)o.FirstOfTinyMajorCounts) ?? false,
    });
}
