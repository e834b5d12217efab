using System.Text;
using UnionGovernance.Acts;
using UnionGovernance.Rules;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;
using UnionGovernance.Seals.Terms;

namespace UnionGovernance.Tests.Seals;

/// <summary>The life of a seal: what each state takes, what it takes although a rule is against it, and what contradicts it.</summary>
public sealed class CustodyTests
{
    // Written down from the field, not from the code.
    private static readonly (SealState State, string[] Takes)[] _taken =
    [
        (SealState.NotMade, ["SealMade"]),
        (SealState.Made, ["ApproverNamed", "Entrusted", "ReportedLost", "Retired", "Corrected"]),
        (SealState.InCustody, ["ApproverNamed", "UseRequested", "UseApproved", "Stamped", "TakenOut", "HandedOver", "ReportedLost", "Retired", "Corrected"]),
        (SealState.Out, ["ApproverNamed", "UseRequested", "UseApproved", "Stamped", "Returned", "ReportedLost", "Corrected"]),
        (SealState.Lost, ["ApproverNamed", "DeclaredVoid", "Corrected"]),
        (SealState.Void, ["ApproverNamed", "Remade", "Corrected"]),
        (SealState.Retired, ["ReportedLost", "Destroyed", "Corrected"]),
        (SealState.Destroyed, ["Corrected"]),
    ];

    [Fact]
    public void Of_a_seal_taken_out_it_is_said_whether_the_return_is_unstated_or_too_early()
    {
        var history = Lives.In(SealState.InCustody);

        Assert.Contains("未写明归还时限", history.Against(Lives.TakenOut with { ReturnBy = null }).Select(static r => r.Because.Chinese));
        Assert.Contains("归还时限不晚于带出时间", history.Against(Lives.TakenOut with { ReturnBy = Lives.Start }).Select(static r => r.Because.Chinese));
        Assert.Empty(history.Against(Lives.TakenOut));
    }

    /// <summary>Who kept the seal once is told that they do so no longer; who never did is told who does.</summary>
    [Fact]
    public void Of_a_stranger_it_is_not_said_that_they_keep_the_seal_no_longer()
    {
        var history = SealHistory.Of([.. Lives.InCustody, Lives.HandedOver], new(), Lives.Today);

        Assert.Contains(history.Against(Lives.Stamped with { By = "沈" }), static r => r.Because.Chinese == "沈已不再保管公章，保管人是陆");
        Assert.Contains(history.Against(Lives.Stamped with { By = "外人" }), static r => r.Because.Chinese.EndsWith("是外人，保管人是陆", StringComparison.Ordinal));
    }

    // A seal that is not there is not used, one that is there is not made, and what was not taken out does not come back. An approval stands on its request.
    private static bool Contradicts(SealState state, string act) => act switch
    {
        "SealMade" => state != SealState.NotMade,
        "Corrected" => state == SealState.NotMade,
        _ when state is SealState.NotMade or SealState.Destroyed => true,
        "Returned" => state != SealState.Out,
        "UseApproved" => state == SealState.Made,
        _ => false,
    };

    [Fact]
    public void Each_state_takes_its_acts_finds_others_against_a_rule_and_refuses_what_contradicts_it()
    {
        foreach (var (state, takes) in _taken)
        {
            Assert.Empty(Lives.In(state).Refused);
            Assert.Empty(Lives.In(state).Findings);
            Assert.Equal(state, Lives.In(state).State);
            foreach (var act in Lives.EveryAct(state))
            {
                var (word, review) = (act.GetType().Name, Lives.In(state).Ask(act));
                Assert.Equal((state, word, takes.Contains(word), !Contradicts(state, word)), (state, word, review.IsClear, review.IsTaken));
            }
        }
    }

    /// <summary>Whatever is done against a rule was done: it leads where it leads, and is found with its rule; whatever contradicts leaves all as it was.</summary>
    [Fact]
    public void Every_act_is_taken_and_found_or_refused_and_changes_nothing()
    {
        foreach (var state in SealState.Form.Choices.Select(static c => c.Value))
        {
            foreach (var act in Lives.EveryAct(state))
            {
                var history = Lives.In(state);
                var (review, before) = (history.Ask(act), Shown(history));

                Assert.Equal(review.Refusals.Select(static r => r.By), history.Take(act).Select(static r => r.By));
                Assert.Equal(review.IsTaken ? review.Findings.Select(static f => (f.By, f.Place)) : [], history.Findings.Select(static f => (f.By, f.Place)));
                Assert.Equal(review.IsTaken ? 0 : 1, history.Refused.Length);
                Assert.True(review.IsTaken || before == Shown(history), $"{state}, {act}");
                Assert.True(act is UseRequested or UseApproved or ApproverNamed or Corrected || !review.IsTaken || before != Shown(history) || IsKept(state, act), $"{state}, {act}");
            }
        }

        static string Shown(SealHistory h) => $"{h.State} {h.Custodian} {h.Approver} {h.Outing} {h.Piece} {h.Uses.Count(static u => u.Stamped is not null)}";

        // What was done with the seal before is done once more.
        static bool IsKept(SealState state, SealAct act) => (state, act) is (SealState.InCustody or SealState.Out, Entrusted) or (SealState.Out, TakenOut)
            or (SealState.Lost or SealState.Void, ReportedLost) or (SealState.Void or SealState.Retired, DeclaredVoid) or (SealState.Retired, Retired);
    }

    /// <summary>Whoever is about to act is told, goes on only with a reason, and the reason is kept in the entry for good.</summary>
    [Fact]
    public void An_act_against_a_rule_is_entered_with_its_reason_only()
    {
        var register = SealRegister.Begin("某校学生会", new(), Lives.Today);
        foreach (var act in Lives.InCustody)
        {
            Assert.True(register.Enter(act).IsClear);
        }

        var unapproved = Lives.Stamped with { Request = "2" };
        var told = register.Enter(unapproved);
        Assert.Equal(("seal.approved-first", true, false), (Assert.Single(told.Findings).By.Id, told.IsTaken, told.MayGoOn));
        Assert.Equal((6, 0), (register.Entries.Length, register.History.Findings.Length));

        Assert.True(register.Enter(unapproved with { ReasonAgainstRule = "审批人出差，电话同意" }).MayGoOn);
        Assert.Equal((7, "审批人出差，电话同意"), (register.Entries.Length, Assert.Single(register.History.Findings).Reason));
        Assert.Equal("审批人出差，电话同意", Assert.Single(SealRegister.Of(SealRegisterFile.Read(SealRegisterFile.Write(register.Entries)).Value!, new(), Lives.Today).History.Findings).Reason);

        // What cannot be is entered for no reason.
        Assert.False(register.Enter(Lives.Returned with { ReasonAgainstRule = "补登" }).MayGoOn);
        Assert.Equal(7, register.Entries.Length);
    }

    /// <summary>A handover has an occasion, which is no word on why nobody watched it.</summary>
    [Fact]
    public void The_occasion_of_a_handover_excuses_nothing()
    {
        var unwatched = Lives.HandedOver with { Witnesses = [] };

        Assert.Equal("换届", unwatched.Reason);
        Assert.False(Lives.In(SealState.InCustody).Ask(unwatched).MayGoOn);
        Assert.True(Lives.In(SealState.InCustody).Ask(unwatched with { ReasonAgainstRule = "监交人未到" }).MayGoOn);
    }

    /// <summary>A stamping that was forgotten is entered late: it is found for that, and judged by who kept the seal then.</summary>
    [Fact]
    public void What_is_entered_late_counts_at_its_time()
    {
        var history = Lives.In(SealState.InCustody);
        history.Take(Lives.HandedOver with { At = Lives.Start.PlusDays(2) });
        var forgotten = Lives.Stamped with { At = Lives.Start.PlusDays(1) };

        Assert.Equal(["seal.entered-in-time"], Ids(history.Against(forgotten)));
        Assert.Equal(["seal.entered-in-time", "seal.by-its-custodian"], Ids(history.Against(forgotten with { By = "陆" })));
        Assert.Empty(history.Take(forgotten));
        Assert.Equal(("陆", "沈", Lives.Start.PlusDays(2)), (history.Custodian, history.Uses[0].Stamped!.By, history.Last));
        Assert.Equal([(8, "seal.entered-in-time")], history.Findings.Select(static f => (f.Place, f.By.Id)));
    }

    /// <summary>A loss that is entered late makes what was stamped after it a breach, and a destruction makes it impossible.</summary>
    [Fact]
    public void What_is_entered_late_is_asked_what_it_makes_of_later_entries()
    {
        var history = Lives.In(SealState.InCustody);
        history.Take(Lives.Stamped with { At = Lives.Start.PlusDays(2) });

        Assert.Equal(["seal.in-order", "seal.entered-in-time", "seal.after-retirement"], Ids(history.Against(Lives.Destroyed with { At = Lives.Start.PlusDays(1) })));
        Assert.StartsWith("第7条就不能成立", history.Ask(Lives.Destroyed with { At = Lives.Start.PlusDays(1) }).Refusals[0].Because.Chinese, StringComparison.Ordinal);
        Assert.Empty(history.Take(Lives.Lost with { At = Lives.Start.PlusDays(1) }));
        Assert.Equal([(7, "seal.after-loss"), (8, "seal.entered-in-time")], history.Findings.Select(static f => (f.Place, f.By.Id)));
    }

    /// <summary>Of several entries that could not stand, the first is named.</summary>
    [Fact]
    public void The_first_entry_that_a_late_one_makes_impossible_is_named()
    {
        var history = Lives.In(SealState.InCustody);
        history.Take(Lives.Stamped with { At = Lives.Start.PlusDays(2) });
        history.Take(Lives.TakenOut with { At = Lives.Start.PlusDays(3), ReturnBy = Lives.Start.PlusDays(4) });

        Assert.StartsWith("第7条就不能成立", history.Ask(Lives.Destroyed with { At = Lives.Start.PlusDays(1) }).Refusals[0].Because.Chinese, StringComparison.Ordinal);
    }

    /// <summary>At the moment agreed on a seal is still in time; of one without such a moment nobody can say, and one in its drawer is not out.</summary>
    [Fact]
    public void A_seal_is_overdue_after_the_moment_agreed_on()
    {
        var due = Lives.TakenOut.ReturnBy!.Value;

        Assert.Equal((false, true), (Lives.In(SealState.Out).IsOverdue(due), Lives.In(SealState.Out).IsOverdue(due.PlusSeconds(1))));
        Assert.False(Lives.In(SealState.InCustody).IsOverdue(due.PlusDays(1)));
        Assert.Null(SealHistory.Of([.. Lives.InCustody, Lives.TakenOut with { ReturnBy = null }], new(), Lives.Today).IsOverdue(due.PlusDays(1)));
    }

    /// <summary>In any order of entering, the same acts make the same life, but for what was entered late.</summary>
    [Fact]
    public void The_order_of_entering_changes_no_life()
    {
        SealAct[] acts = [Lives.Entrusted, Lives.Named, Lives.Request("1"), Lives.Approved, Lives.Stamped, Lives.HandedOver, Lives.Request("2"), Lives.TakenOut with { ReturnBy = Lives.Start.PlusDays(100) }, Lives.Returned with { To = "陆" }, Lives.Lost, Lives.Void, Lives.Remade];
        acts = [.. acts.Select(static (a, i) => a with { At = Lives.Start.PlusDays(i + 1) })];
        var right = SealHistory.Of([Lives.Made, .. acts], new(), Lives.Today);
        Assert.Empty(right.Findings);
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            SealAct[] shuffled = [Lives.Made, .. acts];
            random.Shuffle(shuffled.AsSpan(1));
            var (read, told) = (SealHistory.Of(shuffled, new(), Lives.Today), SealHistory.Of([], new(), Lives.Today));
            foreach (var act in shuffled)
            {
                told.Take(act);
            }

            Assert.All(new[] { read, told }, h =>
            {
                Assert.Equal((right.State, right.Custodian, right.Approver, right.Piece, right.Last, right.Uses.Length), (h.State, h.Custodian, h.Approver, h.Piece, h.Last, h.Uses.Length));
                Assert.All(h.Findings, static f => Assert.Equal("seal.entered-in-time", f.By.Id));
                Assert.Empty(h.Refused);
            });
            Assert.Equal(read.Findings.Select(static f => f.Place), told.Findings.Select(static f => f.Place));
        }
    }

    [Fact]
    public void A_use_without_a_request_and_one_stamped_again_are_uses_that_nobody_approved()
    {
        var history = Lives.In(SealState.InCustody);
        history.Take(Lives.Stamped);
        history.Take(Lives.Stamped with { Copies = 1 });
        history.Take(Lives.Stamped with { Request = "9" });

        Assert.Equal([("1", true, 2), ("2", false, null), ("1", false, 1), (null, false, 2)], history.Uses.Select(static u => (u.Requested?.Request, u.Approved is not null, u.Stamped?.Copies)));
        Assert.Equal([8, 9], history.Findings.Select(static f => f.Place));
    }

    [Fact]
    public void The_guide_has_every_state_and_every_act()
    {
        var states = SealState.Form.Choices;
        var page = new StringBuilder(
            """
            # The life of a seal

            What each act, in good form, leads to in each state. There are three answers: the state takes it (✓, or → and the state that it
            leads to); it does so although a rule is against it, which is named and becomes a finding (found:); or the act contradicts itself or
            what came before, and is refused by the named rule. Made by a test from the rules themselves; the rules and where they come from
            stand below. An act that its state takes is still found by every rule whose conditions it does not meet. Whoever is about to enter an
            act is told all this before, and enters one that is against a rule with a reason only (`reasonAgainstRule`), which stays in the entry.
            What is entered late is found for that, and counts at its time.

            """);
        page.Append("\n| Act | ").AppendJoin(" | ", states.Select(s => $"{s.Label.Chinese}<br>{s.Label.English}")).Append(" |\n|---|").Append(string.Concat(states.Select(_ => "---|"))).Append('\n');
        foreach (var index in Enumerable.Range(0, Lives.EveryAct(SealState.NotMade).Count))
        {
            page.Append("| ").Append(Lives.EveryAct(SealState.NotMade)[index].GetType().Name).Append(" | ")
                .AppendJoin(" | ", states.Select(s => Answer(Lives.In(s.Value), Lives.EveryAct(s.Value)[index])))
                .Append(" |\n");
        }

        page.Append("\n| Rule | It asks | Source | Force | Provisions |\n|---|---|---|---|---|\n");
        foreach (var rule in Rules())
        {
            page.Append($"| `{rule.Id}` | {rule.Words.Chinese}<br>{rule.Words.English} | {rule.Basis.Document} {rule.Basis.Place} | {rule.Basis.Force.Describe(Language.English)} | {string.Join(", ", rule.Basis.Provisions.Select(static p => p.Id))} |\n");
        }

        page.Append("\n| Option of the charter | Default | Or | Reason |\n|---|---|---|---|\n");
        foreach (var option in SealOptions.All)
        {
            page.Append($"| `{option.Id}` {option.Question.English} | {option.Default.English} | {option.Alternative.English} | {option.Reason.English} |\n");
        }

        Golden.Check(page.ToString(), "docs", "guide", "seal-custody.md");
    }

    [Fact]
    public void A_lost_seal_is_used_by_nobody_until_it_is_made_again_and_taken_by_a_custodian()
    {
        var history = Lives.In(SealState.Lost);

        Assert.Equal(["seal.after-loss"], Ids(history.Against(Lives.Stamped)));
        Assert.Equal(["seal.after-loss"], Ids(history.Against(Lives.Remade)));
        Assert.Empty(history.Take(Lives.Void));
        Assert.Equal(["seal.after-loss"], Ids(history.Against(Lives.Stamped)));
        Assert.Empty(history.Take(Lives.Remade));
        Assert.Equal(["seal.by-its-custodian"], Ids(history.Against(Lives.Stamped)));
        Assert.Empty(history.Take(Lives.Entrusted));
        Assert.Empty(history.Against(Lives.Stamped));
        Assert.Equal((2, 0), (history.Piece, history.Findings.Length));
    }

    [Fact]
    public void A_former_custodian_stamps_no_more()
    {
        var history = Lives.In(SealState.InCustody);
        Assert.Empty(history.Take(Lives.HandedOver));

        var refusal = Assert.Single(history.Against(Lives.Stamped));

        Assert.Equal((CustodyRules.ByItsCustodian, "沈已不再保管公章，保管人是陆"), (refusal.By, refusal.Because.Chinese));
        Assert.Empty(history.Against(Lives.Stamped with { By = "陆" }));
        Assert.Equal(["seal.by-its-custodian"], Ids(history.Against(Lives.HandedOver)));
    }

    [Fact]
    public void A_seal_that_came_back_to_its_first_custodian_is_stamped_by_that_person()
    {
        var history = Lives.In(SealState.InCustody);
        history.Take(Lives.HandedOver);
        Assert.Empty(history.Take(Lives.HandedOver with { From = "陆", To = "沈" }));

        Assert.Empty(history.Against(Lives.Stamped));
        Assert.Contains("陆已不再保管公章", history.Against(Lives.Stamped with { By = "陆" }).Single().Because.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Stamping_needs_a_request_that_the_named_approver_approved_and_that_was_not_stamped_yet()
    {
        var history = Lives.In(SealState.InCustody);

        Assert.Equal(["seal.approved-first"], Ids(history.Against(Lives.Stamped with { Request = "2" })));
        Assert.Equal(["seal.approved-first"], Ids(history.Against(Lives.Stamped with { Request = "9" })));
        Assert.Equal(["seal.approved-first"], Ids(history.Against(Lives.Stamped with { Request = null })));
        Assert.Equal(["seal.approved-first"], Ids(history.Against(Lives.Approved with { Request = "2", Approver = "郑" })));
        Assert.Equal(["seal.in-order"], Ids(history.Against(Lives.Approved)));
        Assert.Empty(history.Take(Lives.Stamped));
        Assert.Equal(["seal.approved-first"], Ids(history.Against(Lives.Stamped)));
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "")]
    [InlineData(3, "seal.approved-first")]
    [InlineData(0, "seal.entered-in-full")]
    [InlineData(null, "seal.entered-in-full")]
    public void No_more_copies_are_stamped_than_were_approved(int? copies, string refused) =>
        Assert.Equal(refused, string.Join(',', Ids(Lives.In(SealState.InCustody).Against(Lives.Stamped with { Copies = copies }))));

    [Fact]
    public void Naming_an_approver_says_who_named_whom()
    {
        var history = Lives.In(SealState.InCustody);

        Assert.Empty(history.Against(Lives.Named));
        Assert.Equal(["seal.approved-first"], Ids(history.Against(Lives.Named with { By = null })));
        Assert.Equal(["seal.approved-first"], Ids(history.Against(Lives.Named with { Approver = null })));
    }

    [Fact]
    public void Without_a_named_approver_nothing_is_approved_and_with_another_only_by_that_one()
    {
        var history = SealHistory.Of([Lives.Made, Lives.Entrusted, Lives.Requested], new(), Lives.Today);
        Assert.Equal(["seal.approved-first"], Ids(history.Against(Lives.Approved)));

        history = Lives.In(SealState.InCustody);
        Assert.Empty(history.Take(Lives.Named with { Approver = "郑" }));
        Assert.Equal(["seal.approved-first"], Ids(history.Against(Lives.Approved with { Request = "2" })));
        Assert.Empty(history.Against(Lives.Approved with { Request = "2", Approver = "郑" }));
    }

    [Fact]
    public void A_request_names_document_copies_purpose_and_applicant()
    {
        var history = Lives.In(SealState.InCustody);
        var request = Lives.Request("3");

        Assert.All(
            new[] { request with { Request = null }, request with { Document = null }, request with { Copies = null }, request with { Copies = 0 }, request with { Purpose = null }, request with { Applicant = null }, request with { Request = "2" } },
            r => Assert.Equal(["seal.entered-in-full"], Ids(history.Against(r))));
        Assert.Empty(history.Against(request));
    }

    [Fact]
    public void A_blank_sheet_is_stamped_only_where_the_charter_allows_it()
    {
        var blank = Lives.Request("3") with { Content = Digest.Of([]) };

        Assert.Equal(["seal.no-blank-sheets"], Ids(Lives.In(SealState.InCustody).Against(blank)));
        Assert.Empty(Lives.In(SealState.InCustody, new() { BlankSheets = true }).Against(blank));
    }

    /// <summary>That nobody entered a document's SHA-256 is no proof that the sheet was blank: it is asked about, keeps nobody from stamping, and is settled by a correction.</summary>
    [Fact]
    public void A_document_of_which_nobody_says_what_it_held_is_asked_about_and_breaks_no_rule()
    {
        var untold = Lives.Request("3") with { Content = null };
        var history = Lives.In(SealState.InCustody);
        var asked = history.Ask(untold);

        Assert.True(asked is { IsClear: true, MayGoOn: true });
        Assert.Contains("无法判定", Assert.Single(asked.Doubts).Text.Chinese, StringComparison.Ordinal);
        Assert.Empty(history.Take(untold));
        Assert.Empty(history.Findings);
        Assert.Equal(history.Acts.Length, Assert.Single(history.Doubts).Place);
        Assert.Empty(Lives.In(SealState.InCustody, new() { BlankSheets = true }).Ask(untold).Doubts);

        history.Take(new Corrected { At = untold.At, Entry = history.Acts.Length, Member = "content", Right = [Digest.Of("证明"u8).ToString()], By = "孙", Reason = "补填" });
        Assert.Empty(history.Doubts);
    }

    [Fact]
    public void Nobody_approves_a_request_of_their_own_unless_the_charter_allows_it()
    {
        SealAct[] acts = [Lives.Made, Lives.Named, Lives.Entrusted, Lives.Requested with { Applicant = "周" }];

        Assert.Equal(["seal.not-own-request"], Ids(SealHistory.Of(acts, new(), Lives.Today).Against(Lives.Approved)));
        Assert.Empty(SealHistory.Of(acts, new() { OwnRequests = true }, Lives.Today).Against(Lives.Approved));
    }

    [Fact]
    public void Witnesses_of_a_handover_are_other_people_than_the_two_and_each_counts_once()
    {
        var history = Lives.In(SealState.InCustody);

        Assert.Equal(["seal.handover-witnessed"], Ids(history.Against(Lives.HandedOver with { Witnesses = [] })));
        Assert.Equal(["seal.handover-witnessed"], Ids(history.Against(Lives.HandedOver with { Witnesses = ["沈", "陆"] })));
        Assert.Equal(["seal.handover-witnessed"], Ids(Lives.In(SealState.InCustody, new() { HandoverWitnesses = 2 }).Against(Lives.HandedOver with { Witnesses = ["周", "周"] })));
        Assert.Empty(Lives.In(SealState.InCustody, new() { HandoverWitnesses = 0 }).Against(Lives.HandedOver with { Witnesses = [] }));
    }

    [Fact]
    public void Destruction_needs_two_witnesses_besides_whoever_does_it_and_a_record()
    {
        var history = Lives.In(SealState.Retired);

        Assert.Equal(["seal.destroyed-before-witnesses"], Ids(history.Against(Lives.Destroyed with { Witnesses = ["周"] })));
        Assert.Equal(["seal.destroyed-before-witnesses"], Ids(history.Against(Lives.Destroyed with { Witnesses = ["周", "秦"] })));
        Assert.Equal(["seal.destroyed-before-witnesses"], Ids(history.Against(Lives.Destroyed with { Record = null })));
        Assert.Empty(Lives.In(SealState.Retired, new() { DestructionWitnesses = 1 }).Against(Lives.Destroyed with { Witnesses = ["周"] }));
        Assert.Empty(history.Against(Lives.Destroyed));
    }

    [Fact]
    public void While_it_is_out_only_its_keeper_stamps_and_only_until_it_is_due_back()
    {
        var history = Lives.In(SealState.Out);
        var byKeeper = Lives.Stamped with { By = "李" };

        Assert.Equal(["seal.by-its-custodian"], Ids(history.Against(Lives.Stamped)));
        Assert.Empty(history.Against(byKeeper with { At = Lives.Start.PlusHours(8) }));
        Assert.Equal(["seal.taking-out"], Ids(history.Against(byKeeper with { At = Lives.Start.PlusHours(8).PlusSeconds(1) })));
        Assert.False(history.IsOverdue(Lives.Start.PlusHours(8)));
        Assert.True(history.IsOverdue(Lives.Start.PlusHours(8).PlusSeconds(1)));
        Assert.Equal(["seal.by-its-custodian"], Ids(history.Against(Lives.Returned with { To = "李" })));
        Assert.Empty(history.Take(Lives.Returned with { At = Lives.Start.PlusHours(20) }));
        Assert.Empty(history.Against(Lives.Stamped with { At = Lives.Start.PlusHours(20) }));
    }

    [Fact]
    public void Taking_out_asks_for_approver_keeper_and_time_of_return_as_the_charter_says()
    {
        var history = Lives.In(SealState.InCustody);

        Assert.All(
            new[]
            {
                Lives.TakenOut with { Approver = "郑" }, Lives.TakenOut with { Approver = null }, Lives.TakenOut with { Keeper = null },
                Lives.TakenOut with { ReturnBy = null }, Lives.TakenOut with { ReturnBy = Lives.Start },
            },
            a => Assert.Equal(["seal.taking-out"], Ids(history.Against(a))));
        Assert.Equal(["seal.taking-out"], Ids(Lives.In(SealState.InCustody, new() { TakingOut = TakingOut.Never }).Against(Lives.TakenOut)));
        var freely = Lives.In(SealState.InCustody, new() { TakingOut = TakingOut.Freely });
        Assert.Empty(freely.Take(new TakenOut { At = Lives.Start }));
        Assert.Empty(freely.Against(Lives.Stamped));
        Assert.Null(freely.IsOverdue(Lives.Start.PlusYears(1)));
    }

    [Fact]
    public void A_seal_is_made_with_approval_and_taken_against_a_receipt()
    {
        Assert.Equal(["seal.made-with-approval"], Ids(Lives.In(SealState.NotMade).Against(Lives.Made with { Approval = null })));
        Assert.Equal(["seal.made-with-approval"], Ids(Lives.In(SealState.NotMade).Against(Lives.Made with { Maker = null })));
        Assert.Equal(["seal.made-with-approval"], Ids(Lives.In(SealState.Void).Against(Lives.Remade with { ApprovedBy = null })));
        Assert.Equal(["seal.signed-for"], Ids(Lives.In(SealState.Made).Against(Lives.Entrusted with { Receipt = null })));
        Assert.Equal(["seal.by-its-custodian"], Ids(Lives.In(SealState.Made).Against(Lives.Entrusted with { Custodian = null })));
        Assert.Equal(["seal.signed-for"], Ids(Lives.In(SealState.InCustody).Against(Lives.HandedOver with { Receipt = null })));
        Assert.Equal(["seal.by-its-custodian"], Ids(Lives.In(SealState.InCustody).Against(Lives.HandedOver with { To = null })));
    }

    [Fact]
    public void Loss_is_reported_to_somebody_and_the_seal_declared_void_in_a_notice()
    {
        Assert.Equal(["seal.after-loss"], Ids(Lives.In(SealState.InCustody).Against(Lives.Lost with { To = null })));
        Assert.Equal(["seal.after-loss"], Ids(Lives.In(SealState.Lost).Against(Lives.Void with { Notice = null })));
        Assert.Equal(["seal.after-retirement"], Ids(Lives.In(SealState.InCustody).Against(Lives.Retired with { To = null })));
    }

    [Fact]
    public void An_act_is_entered_no_earlier_than_the_one_before()
    {
        var history = Lives.In(SealState.InCustody);
        Assert.Empty(history.Take(Lives.HandedOver with { At = Lives.Start.PlusDays(2) }));
        var stamped = Lives.Stamped with { By = "陆" };

        Assert.Empty(history.Against(stamped with { At = Lives.Start.PlusDays(2) }));
        Assert.Contains("seal.entered-in-time", Ids(history.Against(stamped with { At = Lives.Start.PlusDays(2).PlusSeconds(-1) })));
    }

    [Fact]
    public void Every_rule_that_an_act_breaks_is_named_at_once_and_a_date_that_cannot_be_alone()
    {
        var act = Lives.HandedOver with { From = "陆", To = "赵", Witnesses = [], Receipt = null };

        Assert.Equal(["seal.by-its-custodian", "seal.signed-for", "seal.handover-witnessed"], Ids(Lives.In(SealState.InCustody).Against(act)));
        Assert.Equal(["seal.dated"], Ids(Lives.In(SealState.InCustody).Against(act with { At = Lives.Start.PlusDays(-1) })));
    }

    private static string Answer(SealHistory history, SealAct act)
    {
        var review = history.Ask(act);
        string Named(IEnumerable<Precondition> rules) => string.Join(", ", rules.Select(static r => $"`{r.Id}`").Distinct());
        if (!review.IsTaken)
        {
            return Named(review.Refusals.Select(static r => r.By));
        }

        var before = history.State;
        history.Take(act);
        return (history.State == before ? "✓" : $"→ {history.State.Label.English}") + (review.IsClear ? null : $"; found: {Named(review.Findings.Select(static f => f.By))}");
    }

    internal static IEnumerable<Precondition> Rules() =>
        typeof(CustodyRules).GetProperties().Select(p => (Precondition)p.GetValue(null)!);

    private static IEnumerable<string> Ids(IEnumerable<Refusal> refusals) => refusals.Select(r => r.By.Id);
}
