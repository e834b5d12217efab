using System.Collections.Immutable;
using static UnionGovernance.Law.Pages;

namespace UnionGovernance.Law;

/// <summary>How single schools vote: defaults that a charter may change.</summary>
/// <remarks>Where two schools differ both stand, and a charter chooses.</remarks>
public static class ElectionExamples
{
    /// <summary>For, against, abstention, and where it is allowed another name.</summary>
    public static Provision ValidBallot { get; } = new(
        "ELE-01",
        OneSchool.Document,
        "选举办法",
        new("所选人数不超过应选名额的选票有效，超过的无效，看不清的部分无效。", "A ballot is valid with no more names than seats and void with more; what cannot be read is void."),
        Force.LocalExample)
    {
        SeenAt = [Serigynews, Oougou],
    };

    /// <summary>Equal is valid.</summary>
    public static Provision ReturnedWithinIssued { get; } = new(
        "ELE-02",
        OneSchool.Document,
        "选举办法",
        new("收回的选票不比发出的多，选举才有效。", "An election is valid where no more ballots come back than went out."),
        Force.LocalExample)
    {
        SeenAt = [Serigynews, Sysu],
    };

    /// <summary>The sources disagree.</summary>
    public static Provision MoreThanHalf { get; } = new(
        "ELE-03",
        OneSchool.Document,
        "选举办法",
        new("赞成票过半才当选：一校以实到代表计，一校以有效票计。", "Whoever is elected has more than half: of those present in one school, of the valid ballots in another."),
        Force.LocalExample)
    {
        SeenAt = [Serigynews, Baoxiangjia],
    };

    /// <summary>The sources disagree.</summary>
    public static Provision Ties { get; } = new(
        "ELE-04",
        OneSchool.Document,
        "选举办法",
        new("末位同票时，一校由大会主席团组织代表举手再定，一校都不当选、名额空着。", "A tie at the last seat is settled by a show of hands in one school and leaves the seat open in another."),
        Force.LocalExample)
    {
        SeenAt = [Baoxiangjia, Oougou],
    };

    /// <summary>Seen at two schools.</summary>
    public static Provision NoProxy { get; } = new(
        "ELE-05",
        OneSchool.Document,
        "选举办法",
        new("不能请别人代投。", "Nobody votes for another."),
        Force.LocalExample)
    {
        SeenAt = [Serigynews, Oougou],
    };

    /// <summary>The only number seen.</summary>
    public static Provision Scrutineers { get; } = new(
        "ELE-06",
        OneSchool.Document,
        "选举办法",
        new("监票人从不是候选人的代表中推选、经大会通过，一名总监票人，另有若干名，如共三名。", "Scrutineers are delegates who are no candidates, adopted by the congress: one chief and several others, such as three."),
        Force.LocalExample)
    {
        SeenAt = [Serigynews, Oougou],
    };

    /// <summary>Seen at two schools.</summary>
    public static Provision SecretBallot { get; } = new(
        "ELE-07",
        OneSchool.Document,
        "选举办法",
        new("选举用无记名投票。", "An election is by secret ballot."),
        Force.LocalExample)
    {
        SeenAt = [Oougou, Sysu],
    };

    /// <summary>Looked for and not found.</summary>
    public static Provision PresidiumSurplus { get; } = new(
        "ELE-08",
        OneSchool.Document,
        "选举办法",
        new("主席团选举差额多少，未见全国性数字；各校通行的是候选人多于名额。", "How many more candidates than seats an election of the presidium needs was found nowhere; schools have more."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At()],
        IsGap = true,
        SeenAt = [Oougou],
    };

    /// <summary>Seen at one college.</summary>
    public static Provision TopThree { get; } = new(
        "ELE-09",
        OneSchool.Document,
        "选举办法",
        new("一个学院由当选委员中得票前三名组成主席团，设一名执行主席轮值。", "In one college the three with most votes of an elected committee are the presidium, with one executive chair in turn."),
        Force.LocalExample)
    {
        SeenAt = [Baoxiangjia],
    };

    /// <summary>Inferred; no national term of office was seen.</summary>
    public static Provision YearOfOffice { get; } = new(
        "ELE-10",
        OneSchool.Document,
        "任期",
        new("代表和主席团随每年的学代会换届，任期一年。", "Delegates and presidium change with the yearly congress and serve one year."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At()],
        Attestation = Attestation.Inferred,
        SeenAt = [Szcu],
    };

    /// <summary>All of them.</summary>
    public static ImmutableArray<Provision> All { get; } =
    [
        ValidBallot, ReturnedWithinIssued, MoreThanHalf, Ties, NoProxy, Scrutineers, SecretBallot, PresidiumSurplus, TopThree,
        YearOfOffice,
    ];
}
