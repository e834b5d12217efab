using System.Collections.Immutable;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Seals.Terms;

/// <summary>The terms of <see cref="SealTerms"/>, each as a question that a charter settles.</summary>
internal static class SealOptions
{
    private static readonly SealTerms _terms = new();

    /// <summary>The options, in the order of the terms.</summary>
    public static ImmutableArray<CharterOption> All { get; } =
    [
        new("seal.handoverWitnesses", new("移交公章须几名监交人", "How many witnesses does a handover need?"), new($"{_terms.HandoverWitnesses}名", $"{_terms.HandoverWitnesses}"), new("不设，或更多", "none, or more"), new("所见办法只要求交接登记签收；有旁人在场，日后才说得清", "the rule seen asks for a signed receipt only; a third person can say later what passed"), [SealExamples.MakingAndHandover]),
        new("seal.ownRequests", new("审批人可否批准自己的用印申请", "May the approver approve a request of their own?"), CharterOption.MayNot, CharterOption.May, new("未见规定；自己批准自己等于没有批准", "no rule is known; approving oneself is no approval"), []),
        new("seal.blankSheets", new("可否在空白纸上盖章", "May a blank sheet be stamped?"), CharterOption.MayNot, new("可以，如留有存根的介绍信", "Yes, such as letters of introduction with a stub"), new("所见办法禁止；个别学校凭负责人签字的存根允许", "the rules seen forbid it; one allows it on a stub that the head signed"), [SealExamples.NoBlankSheets]),
        new("seal.takingOut", new("公章可否带出办公室", "May the seal leave the office?"), TakingOut.WithKeeper.Label.AsHeading(), new("一律不得外带，或不另作要求", "Never, or freely"), new("所见办法要求批准、专人和及时归还；一校一律不许", "the rule seen asks for approval, keeper and prompt return; one school never allows it"), [SealExamples.TakingOut]),
        new("seal.destructionWitnesses", new("销毁停用的公章须几名监销人", "How many witnesses does destruction need?"), new($"{_terms.DestructionWitnesses}名，并留有记录", $"{_terms.DestructionWitnesses}, and a record"), CharterOption.AnotherNumber, new("所见出自一个事业单位的办法，不是学生会", "the rule seen is that of another public body, not of a union"), [SealExamples.Retirement]),
    ];
}
