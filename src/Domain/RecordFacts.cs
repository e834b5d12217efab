using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Activities;
using UnionGovernance.Appraisals;
using UnionGovernance.Congresses;
using UnionGovernance.Facts;
using UnionGovernance.Oversight;
using UnionGovernance.Rules.Explaining;
using UnionGovernance.Satisfaction;
using UnionGovernance.Seals;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance;

/// <summary>All facts of a record, rosters apart, in the order of the file.</summary>
public static class RecordFacts
{
    /// <summary>学年.</summary>
    public static FactPath AcademicYear { get; } = new UnionYearPath("/academicYear", UnionMembers.AcademicYear);

    /// <summary>评估截至日期.</summary>
    public static FactPath<UnionRecord, LocalDate> AsOf { get; } = new(
        "/asOf", new("评估截至日期", "date of assessment"), DateForm.Instance, static r => r.AsOf, static (r, f) => r with { AsOf = f });

    /// <summary>The facts.</summary>
    public static ImmutableArray<FactPath<UnionRecord>> All { get; } =
    [
        .. PositioningFacts.All, .. StructureFacts.All, .. EligibilityFacts.All, .. SelectionFacts.All, .. CongressFacts.All,
        .. TrainingFacts.All, .. AppraisalFacts.All, .. IncentivesFacts.All, .. GuidanceFacts.All, .. SealFacts.All,
        .. ReachFacts.All, .. SatisfactionFacts.All,
    ];

    /// <summary>What a record knows: its figures, then those on its rosters, what is said of each, and whether a roster names all.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The facts that are known, each with the record that does not know it. One who is listed can be forgotten only after it is forgotten that nobody is left out.</returns>
    public static IEnumerable<KnownFact<UnionRecord>> KnownIn(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return KnownOf(record, All.Prepend(AsOf), of: null)
            .Concat(Listed(record, "/members", MemberFacts.Heading, static r => r.Members, static (r, l) => r with { Members = l }, MemberFacts.All, static m => m.Id))
            .Concat(Listed(record, "/colleges", CollegeUnionFacts.Heading, static r => r.Colleges, static (r, l) => r with { Colleges = l }, CollegeUnionFacts.All, static c => c.Id));
    }

    private static IEnumerable<KnownFact<T>> KnownOf<T>(T subject, IEnumerable<FactPath<T>> facts, string? of) =>
        facts.Select(f => (Path: f, Measured: f.MeasureStated(subject))).Where(static f => f.Measured.Known != Known.Unknown)
            .Select(f => new KnownFact<T>(f.Measured, of, f.Path.Forget));

    private static IEnumerable<KnownFact<UnionRecord>> Listed<T>(
        UnionRecord record, string pointer, Words label, Func<UnionRecord, Roster<T>> read, Func<UnionRecord, Roster<T>, UnionRecord> write, ImmutableArray<FactPath<T>> facts, Func<T, string> id)
    {
        foreach (var (item, at) in read(record).List.Select(static (item, at) => (item, at)))
        {
            var one = id(item);
            FactPath<UnionRecord, string> listing = new($"{pointer}/list/{at}", label, TextForm.Instance, _ => Fact.Given(one), static (r, _) => r);
            yield return new(listing.MeasureStated(record), one, r => read(r) is { IsComplete: false, List: var list } left ? write(r, left with { List = [.. list.Where(m => id(m) != one)] }) : r) { IsOfRoster = true, IsListing = true };
            foreach (var fact in KnownOf(item, facts, one))
            {
                yield return new(fact.Measured, one, r => write(r, read(r) with { List = [.. read(r).List.Select(m => id(m) == one ? fact.Forget(m) : m)] })) { IsOfRoster = true };
            }
        }

        FactPath<UnionRecord, bool> complete = new($"{pointer}/complete", new($"{label.Chinese}名单是否完整", $"is the roster of {label.English} complete"), YesNoForm.Instance, r => read(r).Complete, (r, f) => write(r, read(r) with { Complete = f }));
        if (complete.MeasureStated(record) is { Known: not Known.Unknown } known)
        {
            yield return new(known, null, complete.Forget) { IsOfRoster = true };
        }
    }

    /// <summary>What is asked of a union's year, which is no fact of a record but says which record it is.</summary>
    private sealed record UnionYearPath(string JsonPointer, Words Label) : FactPath(JsonPointer, Label);
}
