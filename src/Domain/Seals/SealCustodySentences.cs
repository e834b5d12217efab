using System.Collections.Immutable;
using UnionGovernance.Rules;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Terms;
using static UnionGovernance.Rules.Figure;
using static UnionGovernance.Rules.Sentence;

namespace UnionGovernance.Seals;

/// <summary>How papers speak of the rule on custody of the seal, and of what a school says of its use beside it.</summary>
internal static class SealCustodySentences
{
    private static readonly ImmutableArray<string> _approval = [CustodyRules.ApprovedFirst.Id, CustodyRules.NotOwnRequest.Id];

    // What a school says of the seal's use, whoever keeps it.
    private static Sequence<Sentence> Use { get; } =
    [
        NoneAgainst([CustodyRules.EnteredInFull.Id, CustodyRules.EnteredInTime.Id], Where(new Is<UnionRecord>(SealFacts.RegisteredAndSigned), $"每次用印都登记并签字。")),
        NoneAgainst(_approval, Where(new OneOf<UnionRecord, UseApprover>(SealFacts.UseApprovedBy, [UseApprover.LeagueCommittee]), $"用印由{League}批准。")),
        NoneAgainst(_approval, Where(new OneOf<UnionRecord, UseApprover>(SealFacts.UseApprovedBy, [UseApprover.SecretaryGeneral]), $"用印由秘书长批准。")),
        NoneAgainst([CustodyRules.TakingOut.Id], Where(new OneOf<UnionRecord, TakingOut>(SealFacts.TakingOut, [TakingOut.Never]), $"公章不得带出办公室。")),
        NoneAgainst([CustodyRules.TakingOut.Id], Where(new OneOf<UnionRecord, TakingOut>(SealFacts.TakingOut, [TakingOut.WithKeeper]), $"公章带出办公室须经批准，由专人保管，按时归还。")),
        NoneAgainst([CustodyRules.NoBlankSheets.Id], Unless(new Is<UnionRecord>(SealFacts.BlankSheets), $"不得在空白纸上盖章。")),
        $"公章管理制度对{ListOf("制度规定的环节", static r => r.Seal.WrittenRulesCover is { Known: Known.Given, Low: var matters } ? matters.Select(static m => m.Label.Chinese) : [])}作了规定。",
    ];

    public static RuleSentences Custodian { get; } = new()
    {
        Topic = "公章",
        Problem = "公章没有专人保管",
        Improvement = "明确公章保管人",
        Kept = [NoneAgainst([CustodyRules.ByItsCustodian.Id, CustodyRules.SignedFor.Id], $"公章由专人保管。"), .. Use],
        KeptInPart = Use,
        Broken = [$"公章没有明确专人保管。"],
        Mended = [$"明确公章保管人，每次用印都登记并签字。"],
    };
}
