using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Rules;

namespace UnionGovernance.Charters;

/// <summary>The charters of all unions of one dossier, drawn from the school's own.</summary>
/// <param name="Charters">One charter a record, in the order of the dossier.</param>
/// <param name="Refusals">The records that are of no union of this school.</param>
public sealed record DossierCharters(ImmutableArray<CharterTerms> Charters, ImmutableArray<Refusal> Refusals)
{
    /// <summary>Draws the charters.</summary>
    /// <param name="dossier">The dossier, which says which unions there are.</param>
    /// <param name="school">What the charter of one union of the school settles, of students or of graduates.</param>
    /// <returns>The charters. A union of the same kind as the school's has that charter itself; a college's name is what its record's school has beyond the school's own.</returns>
    /// <exception cref="ArgumentException"><paramref name="school"/> is a college's.</exception>
    public static DossierCharters Of(Dossier dossier, CharterTerms school)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(school);
        if (school.Level != UnionLevel.School)
        {
            throw new ArgumentException("The charters of a school are drawn from that of its own union, not of a college's.", nameof(school));
        }

        var drawn = dossier.Records.Select(r => (Record: r, Terms: Draw(r, school))).ToList();
        return new(
            [.. drawn.Select(static d => d.Terms).OfType<CharterTerms>()],
            [.. drawn.Where(static d => d.Terms is null).Select(d => new Refusal(ActRules.OfTheUnion, new(
                $"{d.Record.School}：不是{school.School}的组织（校级记录写学校名称，院级记录在学校名称之后写学院名称）",
                $"{d.Record.School} is no union of {school.School} (a school's record has the school's name, a college's the college's name after it)")))]);
    }

    private static CharterTerms? Draw(UnionRecord record, CharterTerms school) => record.Level == UnionLevel.School
        ? record.School == school.School ? OfKind(school, record.Kind) : null
        : record.School.Length > school.School.Length && record.School.StartsWith(school.School, StringComparison.Ordinal)
            ? OfCollege(OfKind(school, record.Kind), record.School[school.School.Length..])
            : null;

    // Each union names its own departments.
    private static CharterTerms OfKind(CharterTerms school, UnionKind kind) => kind == school.Kind ? school : school with { Kind = kind, Departments = [] };

    // The school's caps on its colleges become the college's own; what speaks of the school's union alone falls away.
    private static CharterTerms OfCollege(CharterTerms school, string college) => school with
    {
        College = college,
        Level = UnionLevel.College,
        Staff = school.CollegeStaff,
        Presidium = school.CollegePresidium,
        CollegeStaff = null,
        CollegePresidium = null,
        LargeGround = null,
        Departments = [],
        StandingDelegates = null,
    };
}
