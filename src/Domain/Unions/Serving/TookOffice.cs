using NodaTime;
using UnionGovernance.Acts;

namespace UnionGovernance.Unions.Serving;

/// <summary>A student took office: elected to the presidium, or taken into a department. The secretary-general (秘书长), a full-time League cadre, is no student and is named elsewhere.</summary>
public sealed record TookOffice : Act
{
    /// <summary>Whom the roster calls so; never a student number.</summary>
    public string Person { get; init; } = string.Empty;

    /// <summary>Their name; nothing where the roster calls them by it.</summary>
    public string? Name { get; init; }

    /// <summary>The title of the post; nothing where nobody said. A title that is not permitted is a finding.</summary>
    public string? Post { get; init; }

    /// <summary>Whether on the presidium; nothing where nobody said, and then a department says no.</summary>
    public bool? Presidium { get; init; }

    /// <summary>The department, or the standing body.</summary>
    public string? Department { get; init; }

    /// <summary>Whether they head it.</summary>
    public bool Head { get; init; }

    /// <summary>The first day of service, included; nothing where it is the day of the act.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day of service, included; nothing where none is set.</summary>
    public LocalDate? Until { get; init; }
}
