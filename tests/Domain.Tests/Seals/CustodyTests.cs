using System.Text;
using UnionGovernance.Acts;
using UnionGovernance.Rules;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Terms;

namespace UnionGovernance.Tests.Seals;

/// <summary>The life of a seal: what each state takes, and which rule refuses the rest.</summary>
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
    public void Each_state_takes_its_acts_and_no_others()
    {
        foreach (var (state, takes) in _taken)
        {
            Assert.Empty(Lives.In(state).Refused);
            Assert.Equal(state, Lives.In(state).State);
            Assert.Equal(takes.Order(), Lives.EveryAct(state).Where(a => Lives.In(state).Refuse(a).IsEmpty).Select(a => a.GetType().Name).Order());
        }
    }

    [Fact]
    public void The_guide_has_every_state_and_every_act()
    {
        var states = SealState.Form.Choices;
        var page = new StringBuilder(
            """
            # The life of a seal

            Every state of a seal and every act, in good form: ✓ where the state takes it, otherwise the rule that refuses it. Made by a test
            from the rules themselves; the rules and where they come from stand below. An act that its state takes is still refused by
            every rule whose conditions it does not meet. An act that was entered all the same stays in the register, is listed as
            refused, and changes nothing.

            """);
        page.Append("\n| Act | ").AppendJoin(" | ", states.Select(s => $"{s.Label.Chinese}<br>{s.Label.English}")).Append(" |\n|---|").Append(string.Concat(states.Select(_ => "---|"))).Append('\n');
        foreach (var index in Enumerable.Range(0, Lives.EveryAct(SealState.NotMade).Count))
        {
            page.Append("| ").Append(Lives.EveryAct(SealState.NotMade)[index].GetType().Name).Append(" | ")
                .AppendJoin(" | ", states.Select(s => Lives.In(s.Value).Refuse(Lives.EveryAct(s.Value)[index]) is { IsEmpty: false } refusals
                    ? string.Join(", ", refusals.Select(r => $"`{r.By.Id}`").Distinct())
                    : "✓"))
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

        Assert.Equal(["seal.after-loss"], Ids(history.Take(Lives.Stamped)));
        Assert.Equal(["seal.after-loss"], Ids(history.Take(Lives.Remade)));
        Assert.Empty(history.Take(Lives.Void));
        Assert.Equal(["seal.after-loss"], Ids(history.Take(Lives.Stamped)));
        Assert.Empty(history.Take(Lives.Remade));
        Assert.Equal(["seal.by-its-custodian"], Ids(history.Take(Lives.Stamped)));
        Assert.Empty(history.Take(Lives.Entrusted));
        Assert.Empty(history.Take(Lives.Stamped));
        Assert.Equal(2, history.Piece);
        Assert.Equal([7 + 1, 7 + 2, 7 + 4, 7 + 6], history.Refused.Select(r => r.Place));
    }

    [Fact]
    public void A_former_custodian_stamps_no_more()
    {
        var history = Lives.In(SealState.InCustody);
        Assert.Empty(history.Take(Lives.HandedOver));

        var refusal = Assert.Single(history.Refuse(Lives.Stamped));

        Assert.Equal((CustodyRules.ByItsCustodian, "沈已不再保管公章，保管人是陆"), (refusal.By, refusal.Because.Chinese));
        Assert.Empty(history.Refuse(Lives.Stamped with { By = "陆" }));
        Assert.Equal(["seal.by-its-custodian"], Ids(history.Refuse(Lives.HandedOver)));
    }

    [Fact]
    public void A_seal_that_came_back_to_its_first_custodian_is_stamped_by_that_person()
    {
        var history = Lives.In(SealState.InCustody);
        history.Take(Lives.HandedOver);
        Assert.Empty(history.Take(Lives.HandedOver with { From = "陆", To = "沈" }));

        Assert.Empty(history.Refuse(Lives.Stamped));
        Assert.Contains("陆已不再保管公章", history.Refuse(Lives.Stamped with { By = "陆" }).Single().Because.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Stamping_needs_a_request_that_the_named_approver_approved_and_that_was_not_stamped_yet()
    {
        var history = Lives.In(SealState.InCustody);

        Assert.Equal(["seal.approved-first"], Ids(history.Refuse(Lives.Stamped with { Request = "2" })));
        Assert.Equal(["seal.approved-first"], Ids(history.Refuse(Lives.Stamped with { Request = "9" })));
        Assert.Equal(["seal.approved-first"], Ids(history.Refuse(Lives.Stamped with { Request = null })));
        Assert.Equal(["seal.approved-first"], Ids(history.Refuse(Lives.Approved with { Request = "2", Approver = "郑" })));
        Assert.Equal(["seal.approved-first"], Ids(history.Refuse(Lives.Approved)));
        Assert.Empty(history.Take(Lives.Stamped));
        Assert.Equal(["seal.approved-first"], Ids(history.Refuse(Lives.Stamped)));
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "")]
    [InlineData(3, "seal.approved-first")]
    [InlineData(0, "seal.entered-in-full")]
    [InlineData(null, "seal.entered-in-full")]
    public void No_more_copies_are_stamped_than_were_approved(int? copies, string refused) =>
        Assert.Equal(refused, string.Join(',', Ids(Lives.In(SealState.InCustody).Refuse(Lives.Stamped with { Copies = copies }))));

    [Fact]
    public void Naming_an_approver_says_who_named_whom()
    {
        var history = Lives.In(SealState.InCustody);

        Assert.Empty(history.Refuse(Lives.Named));
        Assert.Equal(["seal.approved-first"], Ids(history.Refuse(Lives.Named with { By = null })));
        Assert.Equal(["seal.approved-first"], Ids(history.Refuse(Lives.Named with { Approver = null })));
    }

    [Fact]
    public void Without_a_named_approver_nothing_is_approved_and_with_another_only_by_that_one()
    {
        var history = SealHistory.Of([Lives.Made, Lives.Entrusted, Lives.Requested], new(), Lives.Today);
        Assert.Equal(["seal.approved-first"], Ids(history.Refuse(Lives.Approved)));

        history = Lives.In(SealState.InCustody);
        Assert.Empty(history.Take(Lives.Named with { Approver = "郑" }));
        Assert.Equal(["seal.approved-first"], Ids(history.Refuse(Lives.Approved with { Request = "2" })));
        Assert.Empty(history.Refuse(Lives.Approved with { Request = "2", Approver = "郑" }));
    }

    [Fact]
    public void A_request_names_document_copies_purpose_and_applicant()
    {
        var history = Lives.In(SealState.InCustody);
        var request = Lives.Request("3");

        Assert.All(
            new[] { request with { Request = null }, request with { Document = null }, request with { Copies = null }, request with { Copies = 0 }, request with { Purpose = null }, request with { Applicant = null }, request with { Request = "2" } },
            r => Assert.Equal(["seal.entered-in-full"], Ids(history.Refuse(r))));
        Assert.Empty(history.Refuse(request));
    }

    [Fact]
    public void A_blank_sheet_is_stamped_only_where_the_charter_allows_it()
    {
        var blank = Lives.Request("3") with { Content = null };
        var empty = Lives.Request("3") with { Content = Digest.Of([]) };

        Assert.Equal(["seal.no-blank-sheets"], Ids(Lives.In(SealState.InCustody).Refuse(blank)));
        Assert.Equal(["seal.no-blank-sheets"], Ids(Lives.In(SealState.InCustody).Refuse(empty)));
        Assert.Empty(Lives.In(SealState.InCustody, new() { BlankSheets = true }).Refuse(blank));
    }

    [Fact]
    public void Nobody_approves_a_request_of_their_own_unless_the_charter_allows_it()
    {
        SealAct[] acts = [Lives.Made, Lives.Named, Lives.Entrusted, Lives.Requested with { Applicant = "周" }];

        Assert.Equal(["seal.not-own-request"], Ids(SealHistory.Of(acts, new(), Lives.Today).Refuse(Lives.Approved)));
        Assert.Empty(SealHistory.Of(acts, new() { OwnRequests = true }, Lives.Today).Refuse(Lives.Approved));
    }

    [Fact]
    public void Witnesses_of_a_handover_are_other_people_than_the_two_and_each_counts_once()
    {
        var history = Lives.In(SealState.InCustody);

        Assert.Equal(["seal.handover-witnessed"], Ids(history.Refuse(Lives.HandedOver with { Witnesses = [] })));
        Assert.Equal(["seal.handover-witnessed"], Ids(history.Refuse(Lives.HandedOver with { Witnesses = ["沈", "陆"] })));
        Assert.Equal(["seal.handover-witnessed"], Ids(Lives.In(SealState.InCustody, new() { HandoverWitnesses = 2 }).Refuse(Lives.HandedOver with { Witnesses = ["周", "周"] })));
        Assert.Empty(Lives.In(SealState.InCustody, new() { HandoverWitnesses = 0 }).Refuse(Lives.HandedOver with { Witnesses = [] }));
    }

    [Fact]
    public void Destruction_needs_two_witnesses_besides_whoever_does_it_and_a_record()
    {
        var history = Lives.In(SealState.Retired);

        Assert.Equal(["seal.destroyed-before-witnesses"], Ids(history.Refuse(Lives.Destroyed with { Witnesses = ["周"] })));
        Assert.Equal(["seal.destroyed-before-witnesses"], Ids(history.Refuse(Lives.Destroyed with { Witnesses = ["周", "秦"] })));
        Assert.Equal(["seal.destroyed-before-witnesses"], Ids(history.Refuse(Lives.Destroyed with { Record = null })));
        Assert.Empty(Lives.In(SealState.Retired, new() { DestructionWitnesses = 1 }).Refuse(Lives.Destroyed with { Witnesses = ["周"] }));
        Assert.Empty(history.Refuse(Lives.Destroyed));
    }

    [Fact]
    public void While_it_is_out_only_its_keeper_stamps_and_only_until_it_is_due_back()
    {
        var history = Lives.In(SealState.Out);
        var byKeeper = Lives.Stamped with { By = "李" };

        Assert.Equal(["seal.by-its-custodian"], Ids(history.Refuse(Lives.Stamped)));
        Assert.Empty(history.Refuse(byKeeper with { At = Lives.Start.PlusHours(8) }));
        Assert.Equal(["seal.taking-out"], Ids(history.Refuse(byKeeper with { At = Lives.Start.PlusHours(8).PlusSeconds(1) })));
        Assert.False(history.IsOverdue(Lives.Start.PlusHours(8)));
        Assert.True(history.IsOverdue(Lives.Start.PlusHours(8).PlusSeconds(1)));
        Assert.Equal(["seal.by-its-custodian"], Ids(history.Refuse(Lives.Returned with { To = "李" })));
        Assert.Empty(history.Take(Lives.Returned with { At = Lives.Start.PlusHours(20) }));
        Assert.Empty(history.Refuse(Lives.Stamped with { At = Lives.Start.PlusHours(20) }));
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
            a => Assert.Equal(["seal.taking-out"], Ids(history.Refuse(a))));
        Assert.Equal(["seal.taking-out"], Ids(Lives.In(SealState.InCustody, new() { TakingOut = TakingOut.Never }).Refuse(Lives.TakenOut)));
        var freely = Lives.In(SealState.InCustody, new() { TakingOut = TakingOut.Freely });
        Assert.Empty(freely.Take(new TakenOut { At = Lives.Start }));
        Assert.Empty(freely.Refuse(Lives.Stamped));
        Assert.Null(freely.IsOverdue(Lives.Start.PlusYears(1)));
    }

    [Fact]
    public void A_seal_is_made_with_approval_and_taken_against_a_receipt()
    {
        Assert.Equal(["seal.made-with-approval"], Ids(Lives.In(SealState.NotMade).Refuse(Lives.Made with { Approval = null })));
        Assert.Equal(["seal.made-with-approval"], Ids(Lives.In(SealState.NotMade).Refuse(Lives.Made with { Maker = null })));
        Assert.Equal(["seal.made-with-approval"], Ids(Lives.In(SealState.Void).Refuse(Lives.Remade with { ApprovedBy = null })));
        Assert.Equal(["seal.signed-for"], Ids(Lives.In(SealState.Made).Refuse(Lives.Entrusted with { Receipt = null })));
        Assert.Equal(["seal.by-its-custodian"], Ids(Lives.In(SealState.Made).Refuse(Lives.Entrusted with { Custodian = null })));
        Assert.Equal(["seal.signed-for"], Ids(Lives.In(SealState.InCustody).Refuse(Lives.HandedOver with { Receipt = null })));
        Assert.Equal(["seal.by-its-custodian"], Ids(Lives.In(SealState.InCustody).Refuse(Lives.HandedOver with { To = null })));
    }

    [Fact]
    public void Loss_is_reported_to_somebody_and_the_seal_declared_void_in_a_notice()
    {
        Assert.Equal(["seal.after-loss"], Ids(Lives.In(SealState.InCustody).Refuse(Lives.Lost with { To = null })));
        Assert.Equal(["seal.after-loss"], Ids(Lives.In(SealState.Lost).Refuse(Lives.Void with { Notice = null })));
        Assert.Equal(["seal.after-retirement"], Ids(Lives.In(SealState.InCustody).Refuse(Lives.Retired with { To = null })));
    }

    [Fact]
    public void An_act_is_entered_no_earlier_than_the_one_before()
    {
        var history = Lives.In(SealState.InCustody);
        Assert.Empty(history.Take(Lives.HandedOver with { At = Lives.Start.PlusDays(2) }));
        var stamped = Lives.Stamped with { By = "陆" };

        Assert.Empty(history.Refuse(stamped with { At = Lives.Start.PlusDays(2) }));
        Assert.Equal(["seal.in-order"], Ids(history.Refuse(stamped with { At = Lives.Start.PlusDays(2).PlusSeconds(-1) })));
    }

    [Fact]
    public void Every_rule_that_refuses_is_named_at_once()
    {
        var act = Lives.HandedOver with { At = Lives.Start.PlusDays(-1), From = "陆", To = "赵", Witnesses = [], Receipt = null };

        Assert.Equal(["seal.dated", "seal.by-its-custodian", "seal.signed-for", "seal.handover-witnessed"], Ids(Lives.In(SealState.InCustody).Refuse(act)));
    }

    internal static IEnumerable<Precondition> Rules() =>
        typeof(CustodyRules).GetProperties().Select(p => (Precondition)p.GetValue(null)!);

    private static IEnumerable<string> Ids(IEnumerable<Refusal> refusals) => refusals.Select(r => r.By.Id);
}
