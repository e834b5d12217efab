using NodaTime;

namespace UnionGovernance.Charters.Adoption;

/// <summary>A step taken to bring a charter into effect.</summary>
public sealed record AdoptionAct
{
    /// <summary>Which.</summary>
    public AdoptionStep Step { get; init; }

    /// <summary>On which day.</summary>
    public LocalDate On { get; init; }

    /// <summary>By which body.</summary>
    public string? By { get; init; }

    /// <summary>By which document.</summary>
    public string? Document { get; init; }

    /// <summary>Whether it was agreed to. Nothing reads as agreed, for a step taken is a step taken; a no must be entered.</summary>
    public bool? Agreed { get; init; }

    /// <summary>For the congress: the delegates due.</summary>
    public int? Due { get; init; }

    /// <summary>For the congress: the delegates present.</summary>
    public int? Present { get; init; }

    /// <summary>For the congress: the votes for the charter.</summary>
    public int? For { get; init; }
}
