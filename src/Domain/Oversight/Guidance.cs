namespace UnionGovernance.Oversight;

/// <summary>Leadership by the Party committee, guidance by the League committee.</summary>
public sealed record Guidance
{
    /// <summary>Whether the Party organisation regularly hears the union's reports and considers its weighty matters.</summary>
    public Fact<bool> PartyHears { get; init; }

    /// <summary>How often the Party organisation heard the union in the academic year.</summary>
    public Fact<int> Hearings { get; init; }

    /// <summary>Whether one full-time deputy secretary of the League committee, in a college one League officer, is named as guide.</summary>
    public Fact<bool> DeputySecretaryNamed { get; init; }

    /// <summary>The guide's name.</summary>
    public Fact<string> DeputySecretary { get; init; }

    /// <summary>Whether a full-time League cadre, in a college a League teacher, is secretary-general.</summary>
    public Fact<bool> SecretaryGeneralAppointed { get; init; }

    /// <summary>The secretary-general's name.</summary>
    public Fact<string> SecretaryGeneral { get; init; }

    /// <summary>Whether the provincial League committee and federation have checked the union (省级核查, or 复评).</summary>
    public Fact<bool> ProvinceChecked { get; init; }

    /// <summary>The matters that the League committee reviews before they happen.</summary>
    public Fact<Sequence<ReviewedMatter>> LeagueReviews { get; init; }

    /// <summary>Whether important matters and major events are reported to the League committee beforehand.</summary>
    public Fact<bool> AdvanceReport { get; init; }
}
