using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Custody;

namespace UnionGovernance.Tests.Seals;

/// <summary>What a register shows of the facts that the edition asks for.</summary>
public sealed class RecordedSealTests
{
    [Theory]
    [InlineData(SealState.InCustody, true)]
    [InlineData(SealState.Out, true)]
    [InlineData(SealState.NotMade, null)]
    [InlineData(SealState.Made, null)]
    [InlineData(SealState.Lost, null)]
    [InlineData(SealState.Destroyed, null)]
    public void A_seal_has_a_named_custodian_while_it_is_kept(SealState state, bool? named) =>
        Assert.Equal(named is { } given ? Fact.Given(given) : default, RecordedSeal.Facts(Lives.In(state), null).NamedCustodian);

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(null, null)]
    public void Only_whoever_holds_the_sheets_can_say_that_they_are_signed(bool? sheetsSigned, bool? expected)
    {
        var history = Lives.In(SealState.InCustody);
        Assert.Equal(default, RecordedSeal.Facts(history, sheetsSigned).RegisteredAndSigned);
        Assert.Empty(history.Take(Lives.Stamped));

        Assert.Equal(expected is { } given ? Fact.Given(given) : default, RecordedSeal.Facts(history, sheetsSigned).RegisteredAndSigned);
    }

    /// <summary>What nobody approved is registered and signed all the same; what was entered without its copies, or for no request, is not.</summary>
    [Fact]
    public void A_use_that_is_not_entered_in_full_is_a_no_whoever_signed_it()
    {
        Assert.Equal(Fact.Given(true), After(Lives.Stamped with { Request = "2" }));
        Assert.Equal(Fact.Given(false), After(Lives.Stamped with { Copies = null }));
        Assert.Equal(Fact.Given(false), After(Lives.Stamped with { Request = null }));
        Assert.Equal(Fact.Given(false), After(Lives.Request("3") with { Purpose = null }, Lives.Stamped with { Request = "3" }));
        Assert.Equal(default, After(Lives.Request("3") with { Purpose = null }));

        static Fact<bool> After(params SealAct[] acts) => RecordedSeal.Facts(SealHistory.Of([.. Lives.InCustody, .. acts], new(), Lives.Today), true).RegisteredAndSigned;
    }

    /// <summary>The record of last year takes the custodian of last year.</summary>
    [Fact]
    public void A_record_takes_the_seal_as_it_was_on_the_day_that_it_is_judged_at()
    {
        var history = SealHistory.Of([.. Lives.InCustody, Lives.HandedOver with { At = Lives.Start.PlusDays(10) }, Lives.Lost with { At = Lives.Start.PlusDays(20) }], new(), Lives.Today);
        UnionRecord On(int days) => RecordedSeal.Enter(
            new() { Union = new(new("某校"), UnionKind.StudentUnion, UnionLevel.School, new(2024)), AsOf = Fact.Given(Lives.Start.Date.PlusDays(days)) }, history, null);

        Assert.Equal("团委办公室", On(9).RemarkAt("/seal/namedCustodian")!.Statement!.By);
        Assert.Equal("沈", On(10).RemarkAt("/seal/namedCustodian")!.Statement!.By);
        Assert.Equal(default, On(20).Seal.NamedCustodian);
    }

    /// <summary>What the register says of its sheets goes before what was typed; where it says nothing, what was typed stays.</summary>
    [Theory]
    [InlineData(true, false, true)]
    [InlineData(null, false, false)]
    public void What_the_register_shows_goes_before_what_was_typed(bool? sheetsSigned, bool typed, bool entered)
    {
        var history = SealHistory.Of([.. Lives.InCustody, Lives.Stamped with { Request = "1" }], new(), Lives.Today);
        UnionRecord record = new() { Union = new(new("某校"), UnionKind.StudentUnion, UnionLevel.School, new(2024)), Seal = new() { RegisteredAndSigned = Fact.Given(typed) } };

        Assert.Equal(Fact.Given(entered), RecordedSeal.Enter(record, history, sheetsSigned).Seal.RegisteredAndSigned);
    }

    /// <summary>An approver of the roster's name who is no teacher is a student, whoever else is on the roster.</summary>
    [Theory]
    [InlineData("周", false, true)]
    [InlineData("周", true, false)]
    [InlineData("吴", false, false)]
    public void An_approver_on_the_roster_is_a_student_unless_a_teacher(string name, bool teacher, bool student)
    {
        var history = SealHistory.Of([.. Lives.InCustody, Lives.Stamped], new(), Lives.Today);
        UnionRecord record = new()
        {
            Union = new(new("某校"), UnionKind.StudentUnion, UnionLevel.School, new(2024)),
            Members = new() { List = [new() { Id = "1", Name = Fact.Given(name), Teacher = Fact.Given(teacher) }, new() { Id = "2", Name = Fact.Given("郑"), Teacher = Fact.Given(true) }] },
        };

        Assert.Equal(student, RecordedSeal.Enter(record, history, null).Seal.UseApprovedBy == Fact.Given(UseApprover.Student));
    }

    /// <summary>Whoever stamped without an approval did so: the record keeps it beside the facts, once, with the rule.</summary>
    [Fact]
    public void What_was_done_with_the_seal_against_a_rule_is_a_breach_of_the_record()
    {
        var history = Lives.In(SealState.InCustody);
        history.Take(Lives.Stamped with { Request = "2", By = "李" });
        UnionRecord record = new() { Union = new(new("某校"), UnionKind.StudentUnion, UnionLevel.School, new(2024)) };

        var entered = RecordedSeal.Enter(record, history, null);
        Assert.Equal([("stamped", "seal.by-its-custodian", "SEA-01"), ("stamped", "seal.approved-first", "SEA-02")], entered.Breaches.Select(b => (b.Act, b.Rule, b.Provision)));
        Assert.Equal(new("用印", "stamped"), UnionGovernance.Years.ActNames.Of("stamped"));
        Assert.Equal(entered, RecordedSeal.Enter(entered, history, null));

        Assert.Empty(RecordedSeal.Breaches(history, record with { Union = record.Union with { Year = new(2023) } }));
        Assert.Empty(RecordedSeal.Breaches(history, record with { AsOf = Fact.Given(Lives.Start.Date.PlusDays(-1)) }));
        Assert.Equal(2, RecordedSeal.Breaches(history, record with { AsOf = Fact.Given(Lives.Start.Date) }).Count);
    }

    [Fact]
    public void The_receipt_is_the_statement_on_which_the_named_custodian_rests()
    {
        var record = RecordFile.Read("""{"school":"某校","kind":"studentUnion","level":"school","academicYear":"2024-2025"}"""u8.ToArray()).Value!;
        Assert.Equal(Verdict.Undetermined, SealCustodyRules.Custodian.Requirement.Judge(record));

        var entered = RecordedSeal.Enter(record, Lives.In(SealState.InCustody), null);

        Assert.Equal(Verdict.Met, SealCustodyRules.Custodian.Requirement.Judge(entered));
        Assert.Equal(new Statement("团委办公室", Fact.Given(Lives.Start.Date), "签收单"), entered.RemarkAt("/seal/namedCustodian")!.Statement);
        Assert.Equal(record.Seal.WrittenRulesCover, entered.Seal.WrittenRulesCover);
        Assert.Equal(record, RecordedSeal.Enter(record, Lives.In(SealState.Lost), null));
    }

    [Theory]
    [InlineData(SealState.InCustody, true)]
    [InlineData(SealState.Made, false)]
    [InlineData(SealState.Lost, false)]
    public void Whom_the_League_committee_named_approves_while_the_seal_is_kept(SealState state, bool known) =>
        Assert.Equal(known ? Fact.Given(UseApprover.LeagueCommittee) : default, RecordedSeal.Facts(Lives.In(state), null).UseApprovedBy);

    /// <remarks>Whoever named them: a student on the roster of staff stays one. Of a teacher on it, a secretary-general, nothing is asked.</remarks>
    [Theory]
    [InlineData(null, UseApprover.Student)]
    [InlineData(false, UseApprover.Student)]
    [InlineData(true, UseApprover.LeagueCommittee)]
    public void An_approver_on_the_roster_of_staff_is_a_student_unless_a_teacher(bool? teacher, UseApprover expected)
    {
        var history = Lives.In(SealState.InCustody);
        var record = RecordFile.Read("""{"school":"某校","kind":"studentUnion","level":"school","academicYear":"2024-2025"}"""u8.ToArray()).Value! with
        {
            Members = new() { List = [new() { Id = "1", Name = Fact.Given(history.Approver!), Teacher = teacher is { } told ? Fact.Given(told) : default }] },
        };

        var entered = RecordedSeal.Enter(record, history, null);

        Assert.Equal(Fact.Given(expected), entered.Seal.UseApprovedBy);
        Assert.Equal(expected == UseApprover.Student, RecordDoubts.Of(entered).Any(static d => d.Id == "doubt.seal-approved-by-student"));
    }
}
