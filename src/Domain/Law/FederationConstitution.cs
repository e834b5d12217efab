using System.Collections.Immutable;
using NodaTime;
using static UnionGovernance.Law.Pages;

namespace UnionGovernance.Law;

/// <summary>The constitution of the All-China Students' Federation, as its 28th congress amended it in July 2025.</summary>
/// <remarks>That it was amended was read, as it was of 2020 and 2015; of neither newer text was an article seen.</remarks>
public static class FederationConstitution
{
    /// <summary>The document, as amended by the congress of 2 and 3 July 2025.</summary>
    public static Document Document { get; } = new(new("中华全国学生联合会章程（2025年修正）", "Constitution of the All-China Students' Federation, as amended in 2025"))
    {
        Issuer = new("全国学联第二十八次代表大会", "28th congress of the National Federation"),
        From = Fact.Within(new LocalDate(2025, 7, 2), new LocalDate(2025, 7, 3)),
    };

    /// <summary>An older text let unions meet every one or two years. That a congress is due every year rests on the opinions of 2019 and the rules of 2017.</summary>
    public static Provision FrequencyOfCongresses { get; } = new(
        "FED-01",
        Document,
        "修正案",
        new("章程2025年7月修改过；新文本未见，关于学代会多久开一次的规定有没有变，不知道。", "The constitution was amended in July 2025; its new text was not seen, and whether it changes how often unions hold congresses is unknown."),
        Force.Binding)
    {
        IsGap = true,
        SeenAt = [Txdzw, Sdycu],
    };

    /// <summary>All of them.</summary>
    public static ImmutableArray<Provision> All { get; } = [FrequencyOfCongresses];
}
