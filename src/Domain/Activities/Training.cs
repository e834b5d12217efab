namespace UnionGovernance.Activities;

/// <summary>Study and training of the staff in the academic year.</summary>
public sealed record Training
{
    /// <summary>Whether all staff were trained in autumn. Those away on internship do not break it if they made it up.</summary>
    public Fact<bool> Autumn { get; init; }

    /// <summary>Whether all staff were trained in spring. Those away on internship do not break it if they made it up.</summary>
    public Fact<bool> Spring { get; init; }

    /// <summary>Meetings for theory study, or themed League days, in a month.</summary>
    public Fact<int> StudyPerMonth { get; init; }
}
