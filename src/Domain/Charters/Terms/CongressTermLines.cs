using System.Collections.Immutable;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Rules;
using static UnionGovernance.Charters.Terms.TermBounds;

namespace UnionGovernance.Charters.Terms;

/// <summary>What a charter settles about the congress.</summary>
internal static class CongressTermLines
{
    public static ImmutableArray<CharterTerm> All { get; } =
    [
        Term("moveDate", "moving", static _ => string.Empty, "moveDate") with { Show = static t => t.Congress.MoveDate.Describe(MovesTheDate(t)).Chinese, Preconditions = [CharterRules.Workable], Refuse = static t => Reachable(t.Congress.MoveDate) },
        Term("delegateShare", "delegates", static t => t.DelegateShare.InChinese(), "delegateShare") with
        {
            Own = static t => new ShareAtLeast<UnionRecord>(CongressFacts.DelegateShare, t.Congress.DelegateShare),
            Binding = BindingSchools(CongressRules.DelegateShare),
        },
        Term("unitFloor", "delegates", static t => t.UnitFloor == 0 ? "每个选举单位都有代表" : $"每个选举单位不少于{t.UnitFloor}名", "unitFloor"),
        Term("classQuota", "delegates", static t => t.ClassQuota is { } quota ? $"{quota.Describe().Chinese}。" : string.Empty, "classQuota/seats", "classQuota/share", "classQuota/rounding", "classQuota/atLeast") with { Preconditions = [CharterRules.Workable], Refuse = static t => SomeSeats(t.Congress.ClassQuota) },
        Term("exOfficio", "delegates", static t => t.ExOfficio.Count == 0 ? string.Empty : $"{string.Join('、', t.ExOfficio)}为当然代表，不占选举单位的名额。", "exOfficio"),
        Term("leastHeads", "delegates", static t => LeastHeads(t.LeastHeads), "leastHeads/delegates", "leastHeads/eachGrade", "leastHeads/women", "leastHeads/minority", "leastHeads/partyMembers"),
        Term("nonCadres", "delegates", static t => t.NonCadres.InChinese(), "nonCadres") with
        {
            Own = static t => new ShareAtLeast<UnionRecord>(CongressFacts.NonCadreShare, t.Congress.NonCadres),
            Binding = BindingSchools(CongressRules.NonCadreShare),
        },
        Term("cadres", "delegates", static _ => string.Empty, "societyHeadsAreCadres", "classOfficersAreCadres") with { Show = Cadres },
        Term("composition", "delegates", Composition, "eachGrade", "women", "minority", "partyMembers"),
        Term("delegateMethod", "delegate_election", static t => t.DelegateMethod.Label.Chinese, "delegateMethod") with
        {
            Own = static t => new OneOf<UnionRecord, DelegateElection>(CongressFacts.DelegatesElected, [t.Congress.DelegateMethod]),
            Binding = BindingSchools(CongressRules.DelegatesElected),
        },
        Term("delegateSurplus", "delegate_election", static t => t.DelegateSurplus.InChinese(), "delegateSurplus"),
        Size("preparatoryCommittee", "preparatory_committee", static t => t.PreparatoryCommittee),
        Size("credentialsCommittee", "credentials", static t => t.CredentialsCommittee),
        Term("delegationMeetings", "preparation", static t => t.DelegationMeetings ? "预备会议前召开代表团会议" : "预备会议前可以召开代表团会议", "delegationMeetings"),
        Size("congressPresidium", "congress_presidium", static t => t.CongressPresidium),
        Term("quorum", "quorum", static t => t.Quorum.Reached(), "quorum") with { Preconditions = [CharterRules.Workable], Refuse = static t => Reachable(t.Congress.Quorum) },
        Term("resolution", "resolution", static t => t.Resolution.Describe().Chinese, "resolution") with { Preconditions = [CharterRules.Workable], Refuse = static t => Reachable(t.Congress.Resolution) },
        Term("secretBallot", "election", static t => t.SecretBallot ? "无记名投票" : "大会决定的方式", "secretBallot"),
        Term("writeIns", "election", static t => t.WriteIns ? "可以另选他人，另选的人同样须符合规定的条件" : "不得另选他人", "writeIns"),
        Term("scrutineers", "scrutineers", static t => $"{t.Scrutineers}名", "scrutineers") with { Preconditions = [CharterRules.Workable], Refuse = static t => AtLeastOne(t.Congress.Scrutineers) },
        Term("tellers", "scrutineers", static t => $"{t.Tellers}名", "tellers") with { Preconditions = [CharterRules.Workable], Refuse = static t => AtLeastOne(t.Congress.Tellers) },
        Term("presidiumSurplus", "candidates", static t => t.PresidiumSurplus is { } surplus ? $"差额不低于{surplus.InChinese()}" : "候选人多于应选名额", "presidiumSurplus") with { Own = static t => new MoreCandidates(t.Congress.PresidiumSurplus, t.Congress.SurplusOver) },
        Term("higherSurplus", "candidates", static t => t.HigherSurplus is { } surplus ? $"选举出席上级代表大会的代表，差额不低于{surplus.InChinese()}。" : string.Empty, "higherSurplus"),
        Term("surplusOver", "candidates", static t => t.SurplusOver == SurplusBase.Seats ? "应选名额" : "候选人数", "surplusOver"),
        Term("electionBase", "winners", static t => t.Election.Reached(), "election") with { Preconditions = [CharterRules.Workable], Refuse = static t => Attainable(t.Congress.Election) },
        Term("tie", "winners", static t => t.Tie.OfTie(t.SecretBallot).Chinese, "tie"),
        Term("tooFew", "winners", static t => t.TooFew.OfTooFew(t.SecretBallot).Chinese, "tooFew"),
        Term("seconders", "proposals", static t => t.Seconders == 0 ? "不要求附议" : $"须有{t.Seconders}名以上代表附议", "seconders"),
        Size("proposalCommittee", "proposals", static t => t.ProposalCommittee),
        Term("proposalClasses", "proposals", static t => string.Join('、', t.ProposalClasses), "proposalClasses") with { Preconditions = [CharterRules.Workable], Refuse = static t => Listed(t.Congress.ProposalClasses) },
        Term("amendment", "amendment", static t => t.Amendment.Describe().Chinese, "amendment") with { Preconditions = [CharterRules.Workable], Refuse = static t => Reachable(t.Congress.Amendment) },
    ];

    private static CharterTerm Term(string name, string article, Func<CongressTerms, string> show, params string[] members) => new(
        CongressOptions.All.Single(o => o.Id == $"congress.{name}"), article, t => show(t.Congress), [.. members.Select(static m => $"/congress/{m}")]);

    private static CharterTerm Size(string name, string article, Func<CongressTerms, int> heads) => Term(name, article, t => $"{heads(t)}人", name) with
    {
        Preconditions = [CharterRules.Workable],
        Refuse = t => AtLeastOne(heads(t.Congress)),
    };

    // Where there is no standing body, the presidium meets between congresses.
    private static Words MovesTheDate(CharterTerms terms) =>
        terms.StandingDelegates is null ? new("主席团全体成员", "all of the presidium") : new("常任代表会议全体成员", "all of the standing delegates");

    private static string Cadres(CharterTerms terms)
    {
        var union = $"校、院级{(terms.Kind == UnionKind.StudentUnion ? "学生会" : "研究生会")}骨干";
        return (terms.Congress.SocietyHeadsAreCadres, terms.Congress.ClassOfficersAreCadres) switch
        {
            (false, false) => union,
            (true, false) => $"{union}或者学生社团负责人",
            (false, true) => $"{union}或者班级骨干",
            _ => $"{union}、学生社团负责人或者班级骨干",
        };
    }

    private static string LeastHeads(LeastHeads least)
    {
        string[] floors =
        [
            .. new (string Of, int? Heads)[]
                { ("代表", least.Delegates), ("每个年级的代表", least.EachGrade), ("女代表", least.Women), ("少数民族代表", least.Minority), ("党员代表", least.PartyMembers) }
                .Where(static f => f.Heads is not null)
                .Select(static f => $"{f.Of}不少于{f.Heads}名"),
        ];
        return floors.Length == 0 ? string.Empty : $"以人数计，{string.Join('，', floors)}。";
    }

    private static string Composition(CongressTerms terms)
    {
        string[] floors =
        [
            .. new (string Of, Share? Floor)[] { ("每个年级的代表", terms.EachGrade), ("女代表", terms.Women), ("少数民族代表", terms.Minority), ("党员代表", terms.PartyMembers) }
                .Where(static f => f.Floor is not null)
                .Select(static f => $"{f.Of}不低于{f.Floor!.Value.InChinese()}"),
        ];
        return floors.Length == 0 ? "兼顾年级、性别、民族和政治面貌" : string.Join('，', floors);
    }
}
