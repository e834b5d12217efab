using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Congresses;
using UnionGovernance.Oversight.Hearings;
using UnionGovernance.Tests.Congresses;
using UnionGovernance.Unions.Groups;
using UnionGovernance.Unions.Serving;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Years;

/// <summary>Acts in the order of the file, each through its subject, and what came of them.</summary>
public sealed class YearReplayTests
{
    private static readonly LocalDate _day = new(2024, 10, 12);

    private static readonly UnionRecord _opening = new()
    {
        Union = new(new(Sample.Proceedings.Union.Name.School), UnionKind.StudentUnion, UnionLevel.School, new(2024)),
        AsOf = Fact.Given(new LocalDate(2025, 6, 30)),
    };

    [Fact]
    public void A_year_without_acts_is_its_opening() => Assert.Equal(_opening, Replay().Record);

    /// <summary>The order is that of the file: what an act stands on comes before it, even where the days are right.</summary>
    [Fact]
    public void An_act_is_refused_where_what_it_stands_on_comes_later_in_the_file()
    {
        var reported = new GroupReported { On = _day, Group = "小组", Matter = "迎新" };
        var setUp = new GroupSetUp { On = _day, Group = "小组" };

        Assert.Empty(Replay(reported, setUp).Refused);
        Assert.Equal([(2, "group.reported-first")], Replay(setUp, reported).Refused.Select(r => (r.Line.Number, r.Refusals.Single().By.Id)));
    }

    [Fact]
    public void A_refused_act_stops_none_after_it_and_every_refused_line_is_named()
    {
        var replay = Replay(
            new TookOffice { On = _day, Person = "甲", Department = "学习部" },
            new DepartmentSetUp { On = _day, Department = "学习部" },
            new TookOffice { On = _day, Person = "乙", Department = "学习部" },
            new LeftOffice { On = _day, Person = "甲" });

        Assert.Equal([2, 5], replay.Refused.Select(r => r.Line.Number));
        Assert.Equal(["乙"], replay.Record.Members.List.Select(m => m.Id));
    }

    /// <summary>The record is told as of a day, and knows nothing of the days after it; the year itself is kept whole.</summary>
    [Fact]
    public void An_act_of_a_day_after_the_record_is_none_of_it_yet()
    {
        HearingHeld Heard(int month, int day) => new() { On = new(2025, month, day), Hearing = $"{month}-{day}", By = ["校党委"] };
        var replay = Replay(Heard(6, 30), Heard(7, 1));

        Assert.Equal(Fact.Given(1), replay.Record.Guidance.Hearings);
        Assert.Equal(2, replay.Subject<HearingsOfTheYear>().All.Length);
    }

    [Fact]
    public void An_act_of_no_subject_is_a_mistake_of_the_program() =>
        Assert.Throws<ArgumentException>(() => Replay(new Unowned { On = _day }));

    [Fact]
    public void A_congress_enters_its_facts()
    {
        var replay = Replay(Held);

        Assert.Equal(FinishedCongress.Facts(Sample.Review), replay.Record.Congress);
        Assert.Equal(Held.Proceedings, replay.Subject<CongressOfTheYear>().Review!.Proceedings);
    }

    [Fact]
    public void A_congress_of_another_union_or_year_or_closed_before_its_last_step_is_refused()
    {
        var last = Sample.Proceedings.Course.Max(a => a.On)!.Value;

        Assert.Equal(["year.of-the-union"], Rules(Held with { Proceedings = Sample.Proceedings with { Union = Sample.Proceedings.Union with { Year = new(2023) } } }));
        Assert.Equal(["year.of-the-union"], Rules(Held with { Proceedings = Sample.Proceedings with { Union = Sample.Proceedings.Union with { Kind = UnionKind.GraduateUnion } } }));
        Assert.Equal(["year.not-before"], Rules(Held with { On = last.PlusDays(-1) }));
        Assert.Empty(Rules(Held with { On = last }));
    }

    private static CongressHeld Held { get; } = new() { On = new(2025, 6, 30), Proceedings = Sample.Proceedings };

    private static IEnumerable<string> Rules(Act act) => Replay(act).Refused.SelectMany(r => r.Refusals).Select(r => r.By.Id);

    private static YearReplay Replay(params Act[] acts) => YearReplay.Of(new(_opening, [.. acts.Select((a, i) => new YearLine(i + 2, a))]));

    private sealed record Unowned : Act;
}
