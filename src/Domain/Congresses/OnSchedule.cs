using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses;

/// <summary>The yearly congress was held on schedule, judged by academic year.</summary>
/// <remarks>
/// An academic year runs from 1 September to 31 August, both included. While the year assessed is not over, a congress of the year
/// before still counts, for this year's may yet come. A congress after the day of assessment is a plan. Until someone says as of
/// which day to judge, this is undetermined.
/// </remarks>
public sealed record OnSchedule : Requirement<UnionRecord>
{
    /// <inheritdoc/>
    public override string Canonical => Rules.Canonical.Of("onSchedule");

    /// <inheritdoc/>
    public override Verdict Judge(UnionRecord subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        if (subject.AsOf.Known != Known.Given)
        {
            return Verdict.Undetermined;
        }

        var end = subject.Union.Year.LastDay;
        var from = subject.AsOf.Low > end ? subject.Union.Year.FirstDay : subject.Union.Year.FirstDay.PlusYears(-1);
        var to = subject.AsOf.Low < end ? subject.AsOf.Low : end;
        var held = CongressFacts.HeldOn.Read(subject);
        return Bounds.AtLeast(held, from).And(Bounds.AtMost(held, to));
    }

    /// <inheritdoc/>
    public override Explanation Explain(UnionRecord subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return new(Judge(subject), this, [CongressFacts.HeldOn.Measure(subject)], [])
        {
            Wanted = subject.AsOf.Known == Known.Given ? [] : [RecordFacts.AsOf],
        };
    }

    /// <inheritdoc/>
    public override string Describe(Language language) => language == Language.Chinese
        ? "每学年按期召开一次学代会（或全体学生大会）"
        : "the congress or assembly is held once an academic year, on schedule";
}
