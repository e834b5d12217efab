using NodaTime;

namespace UnionGovernance.Congresses.Course;

/// <summary>A step taken.</summary>
public sealed record CourseAct
{
    /// <summary>Which.</summary>
    public CongressStep Step { get; init; }

    /// <summary>On which day; nothing where nobody said.</summary>
    public LocalDate? On { get; init; }

    /// <summary>By which body.</summary>
    public string? By { get; init; }

    /// <summary>By which document.</summary>
    public string? Document { get; init; }

    /// <summary>For an approval: whether it was given. Nothing reads as given, for a step taken is a step taken; a no must be entered.</summary>
    public bool? Approved { get; init; }

    /// <summary>For a preparatory meeting: what it adopted.</summary>
    public Sequence<PreparatoryItem> Adopted { get; init; } = [];

    /// <summary>For a date moved: the new day.</summary>
    public LocalDate? To { get; init; }

    /// <summary>For a date moved: the whole standing body, in heads.</summary>
    public int? StandingBody { get; init; }

    /// <summary>For a date moved: how many of them agreed.</summary>
    public int? Agreed { get; init; }
}
