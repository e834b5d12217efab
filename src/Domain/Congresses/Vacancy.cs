using NodaTime;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses;

/// <summary>A place that fell vacant between two congresses.</summary>
public sealed record Vacancy
{
    /// <summary>The office.</summary>
    public Office Office { get; init; }

    /// <summary>Who left it.</summary>
    public string? Name { get; init; }

    /// <summary>Since when.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    internal static Shape<Vacancy> Shape { get; } = Shapes.Of<Vacancy>(static v => new()
    {
        Office = v.Required("office", Election.OfOffice, Office.Form, static o => o.Office),
        Name = v.Optional("name", "离任者", "who left", Forms.Name, static o => o.Name),
        On = v.Optional("on", "何时起空缺", "since", Forms.Day, static o => o.On),
        Reason = v.Optional("reason", "原因", "reason", Forms.Paragraph, static o => o.Reason),
    });
}
