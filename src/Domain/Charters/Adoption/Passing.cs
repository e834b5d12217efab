using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Charters.Adoption;

/// <summary>A congress that passed the charter, as the line below the charter's title names it.</summary>
public sealed record Passing
{
    /// <summary>Whether it made the charter or changed it.</summary>
    public PassingKind Kind { get; init; }

    /// <summary>On which day, as far as anybody knows: a charter of long ago may be known by its year.</summary>
    public Fact<LocalDate> On { get; init; }

    /// <summary>Which congress, by its full name and number.</summary>
    public string By { get; init; } = string.Empty;

    /// <summary>It in Chinese, such as 2024年5月18日某大学第二十次学生代表大会修订.</summary>
    /// <returns>The words, without brackets.</returns>
    public string Describe() => $"{DateForm.Instance.Show(On, Language.Chinese)}{By}{(Kind == PassingKind.Adopted ? "通过" : Kind.Label.Chinese)}";

    internal static Shape<Passing> Shape { get; } = Shapes.Of<Passing>(static v => new()
    {
        Kind = v.Required("kind", "通过还是修改", "adopted or changed", PassingKind.Form, static p => p.Kind),
        On = v.Required("on", "日期", "day", DateForm.Instance, static p => p.On),
        By = v.Required("by", "哪次大会", "which congress", Forms.Name, static p => p.By),
    });
}
