using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Tests.Editions;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Years;

/// <summary>The invented university's year, act by act, comes to the record that is kept of it.</summary>
public sealed class FullUniversityYearTests
{
    private static readonly byte[] _file = File.ReadAllBytes(RepositoryRoot.File("samples", "full-university.year.jsonl"));
    private static readonly byte[] _record = File.ReadAllBytes(RepositoryRoot.File("samples", "full-university.json"));
    private static readonly YearReplay _replay = YearReplay.Of(YearFile.Read(_file).Value!);

    [Fact]
    public void No_line_is_refused() =>
        Assert.Empty(_replay.Refused.Select(r => $"{r.Line.Number}: {string.Join(' ', r.Refusals.Select(x => x.Because.English))}"));

    [Fact]
    public void Replayed_it_gives_the_record_byte_for_byte() =>
        Assert.Equal(System.Text.Encoding.UTF8.GetString(_record), System.Text.Encoding.UTF8.GetString(RecordFile.Write(_replay.Record)));

    [Fact]
    public void The_file_stands_in_the_one_form() => Assert.Equal(_file, YearFile.Write(YearFile.Read(_file).Value!));

    /// <summary>What an act gives is not filled in by hand: the opening holds no fact that the year shows, but the two figures kept to differ from the roster, and what the seal's own register shows.</summary>
    [Fact]
    public void The_opening_fills_in_by_hand_only_what_no_act_gives()
    {
        var opening = _replay.History.Opening;

        Assert.Equal(
            ["/structure/staff", "/structure/presidium", "/structure/largeOrManyCampuses", "/seal/registeredAndSigned", "/seal/useApprovedBy", "/seal/takingOut", "/seal/blankSheets", "/seal/writtenRulesCover"],
            RecordFacts.All.Where(p => p.MeasureStated(opening).Known != Known.Unknown).Select(p => p.JsonPointer));
        Assert.DoesNotContain(opening.Remarks, r => r.Statement is not null);
    }

    /// <summary>Without its acts the year leaves open what only they give.</summary>
    [Fact]
    public void The_opening_alone_leaves_indicators_undetermined()
    {
        var opening = _replay.History.Opening;
        var open = Assessed.Of(opening).All.Where(f => f.Verdict == Verdict.Undetermined).Select(f => f.Item.Rule.Id);

        Assert.Superset(new HashSet<string> { "structure.flat", "departments.count", "posts.permitted", "congress.held", "goal.reach" }, open.ToHashSet());
    }

    /// <summary>The acts decide as the same facts do when a school enters them as figures.</summary>
    [Fact]
    public void It_is_assessed_as_the_same_facts_entered_as_figures()
    {
        var figures = RecordFile.Read(_record).Value!;
        var edition = RuleBook.National.Fitting(figures)[0];
        var (acted, entered) = (Assessed.Of(_replay.Record, edition), Assessed.Of(figures, edition));

        Assert.Equal(
            entered.All.Select(f => (f.Item.Rule.Id, f.Verdict, string.Join(' ', f.BrokenBy))),
            acted.All.Select(f => (f.Item.Rule.Id, f.Verdict, string.Join(' ', f.BrokenBy))));
        Assert.DoesNotContain(acted.All, static f => f.Verdict == Verdict.Undetermined);
    }
}
