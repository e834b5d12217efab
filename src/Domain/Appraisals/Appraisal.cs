namespace UnionGovernance.Appraisals;

/// <summary>The duty appraisal (述职评议) of presidium members and heads of department.</summary>
public sealed record Appraisal
{
    /// <summary>Appraisals held in the academic year, which has two semesters.</summary>
    public Fact<int> TimesInYear { get; init; }

    /// <summary>Whether one was held in the autumn semester.</summary>
    public Fact<bool> Autumn { get; init; }

    /// <summary>Whether one was held in the spring semester.</summary>
    public Fact<bool> Spring { get; init; }

    /// <summary>Those who rated, in heads.</summary>
    public Fact<int> Raters { get; init; }

    /// <summary>Students' delegates among the raters, in heads.</summary>
    public Fact<int> StudentRaters { get; init; }

    /// <summary>Students' delegates by raters.</summary>
    public Fact<Share> StudentShare { get; init; }
}
