using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Charters;

/// <summary>The charters of all unions of one dossier, drawn from the school's own.</summary>
/// <param name="Charters">One charter a record, in the order of the dossier.</param>
/// <param name="Refusals">The records that are of no union of this school.</param>
public sealed record DossierCharters(ImmutableArray<CharterTerms> Charters, ImmutableArray<Refusal> Refusals)
{
    /// <summary>What dossier and charter hold that no file may hold, the first 100, each with its place in its file; those of the dossier under <c>/dossier</c>. While there is any, nothing else is said.</summary>
    public Sequence<Fault> Faults { get; private init; } = [];

    /// <summary>How many such faults there are in all.</summary>
    public int FaultCount { get; private init; }

    /// <summary>Draws the charters.</summary>
    /// <param name="dossier">The dossier, which says which unions there are.</param>
    /// <param name="school">What the charter of one union of the school settles, of students or of graduates.</param>
    /// <param name="book">The book whose ids the records may name; the national one, if not said.</param>
    /// <returns>The charters. A union of the same kind as the school's has that charter itself; a college's has its own name. Or what is wrong with the dossier and the school's charter.</returns>
    /// <exception cref="ArgumentException"><paramref name="school"/> is a college's.</exception>
    public static DossierCharters Of(Dossier dossier, CharterTerms school, RuleBook? book = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(school);
        var faults = new Faults();
        var settled = CharterFile.Check(school, faults, "/terms");
        if (settled is { Level: not UnionLevel.School })
        {
            throw new ArgumentException("The charters of a school are drawn from that of its own union, not of a college's.", nameof(school));
        }

        DossierFile.Check(dossier, book ?? RuleBook.National, faults, "/dossier");
        if (settled is null || faults.Count > 0)
        {
            return new([], []) { Faults = [.. faults.First], FaultCount = faults.Count };
        }

        school = settled;
        var drawn = dossier.Records.Select(r => (Record: r, Terms: Draw(r, school))).ToList();
        return new(
            [.. drawn.Select(static d => d.Terms).OfType<CharterTerms>()],
            [.. drawn.Where(static d => d.Terms is null).Select(d => new Refusal(ActRules.OfTheUnion, new(
                $"{d.Record.Union.Name}：不是{school.Name.School}的组织（学校名称应相同）",
                $"{d.Record.Union.Name} is no union of {school.Name.School} (the school is to be the same)")))]);
    }

    private static CharterTerms? Draw(UnionRecord record, CharterTerms school) => record.Union.Name.School != school.Name.School ? null
        : record.Union.Level == UnionLevel.School ? OfKind(school, record.Union.Kind)
        : OfCollege(OfKind(school, record.Union.Kind), record.Union.Name);

    // Each union names its own departments, and what speaks of rank and of first-years is no graduate's.
    private static CharterTerms OfKind(CharterTerms school, UnionKind kind) => kind == school.Kind ? school : school with
    {
        Kind = kind,
        Departments = [],
        DiplomaCollege = school.DiplomaCollege && kind == UnionKind.StudentUnion,
        Options = kind == UnionKind.GraduateUnion ? new() : school.Options,
    };

    // The school's caps on its colleges become the college's own; what speaks of the school's union alone falls away.
    private static CharterTerms OfCollege(CharterTerms school, UnionName college) => school with
    {
        Name = college,
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
