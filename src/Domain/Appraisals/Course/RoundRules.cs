using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Appraisals.Course;

/// <summary>What each act of an appraisal asks.</summary>
public static class RoundRules
{
    /// <summary>The charter's scale and weights can be counted with.</summary>
    public static Precondition Scale { get; } = new(
        "appraisal.scale",
        new("等次分数线由高到低且在满分以内，权重为正数且不重复", "The grades' points descend within the scale; weights are positive, and none stands twice"),
        Basis.Arithmetic("评议计分"));

    /// <summary>All five aspects are rated.</summary>
    public static Precondition FiveAspects { get; } = new(
        "appraisal.five-aspects",
        new("评议包括政治态度、道德品行、学习情况、工作成效、纪律作风", "Political attitude, conduct, study, results and discipline are all rated"),
        Opinions2019.FiveAspects);

    /// <summary>A semester has one appraisal.</summary>
    public static Precondition OncePerSemester { get; } = new(
        "appraisal.once-a-term",
        new("同一学期的述职评议部署一次", "The duty appraisal of a semester is called once"),
        Basis.Time("述职评议"));

    /// <summary>Called, rated by a body that meets, concluded: each once, and none before the other.</summary>
    public static Precondition InOrder { get; } = new(
        "appraisal.in-order",
        new("部署之后才述职、召开评议会，评议会上才评分，评分之后才有结果，各一次", "Reports and the meeting follow the call, ratings the meeting, and the result the ratings, once each"),
        Basis.Time("述职评议"));

    /// <summary>Whoever reports or is rated is one for whom the appraisal was called.</summary>
    public static Precondition Called { get; } = new(
        "appraisal.called",
        new("述职、受评议的是部署中的人", "Whoever reports or is rated is one for whom the appraisal was called"),
        Basis.Time("述职评议"));

    /// <summary>Whoever the appraisal was called for reports.</summary>
    public static Precondition Reported { get; } = new(
        "appraisal.reported",
        new("部署中的每个人都述职，没有述职的不评议", "Everyone for whom the appraisal was called reports, and nobody is rated before"),
        Opinions2019.AppraisalEachSemester);

    /// <summary>Students' delegates are more than half of the raters; that the main part means so is inferred.</summary>
    public static Precondition StudentsMain { get; } = new(
        "appraisal.students-main",
        new("评议以学生代表为主：超过评议人数的一半", "Students' delegates are the main part of the raters: more than half"),
        Basis.InferredFrom(Opinions2019.StudentsRate));

    /// <summary>Ballots are within the raters, and points within the scale.</summary>
    public static Precondition Ballots { get; } = new(
        "appraisal.ballots",
        new("票数不多于评议人数，每票在分值范围内，各组各方面只计一次", "No more ballots than raters, none beyond the scale, each group and aspect counted once"),
        Basis.Arithmetic("评议计分"));

    /// <summary>The edge of a quota is settled among those who stand there.</summary>
    public static Precondition Tie { get; } = new(
        "appraisal.tie",
        new("同分只在待定的同分的人中确定", "Equal scores are settled among those who have them and await a decision"),
        Basis.Arithmetic("同分"));

    /// <summary>No more of those at the edge are made excellent than places are left.</summary>
    public static Precondition Edge { get; } = new(
        "appraisal.edge",
        new("同分定为优秀的不超过剩余名额", "No more with equal scores are made excellent than places are left"),
        AppraisalExamples.Grades);

    /// <summary>Recognition rests on the result of an appraisal, never on the post.</summary>
    public static Precondition RestsOnResult { get; } = new(
        "appraisal.basis",
        new("评奖评优、测评加分、推荐以评议结果为依据，不以岗位为依据", "Awards, points and recommendation rest on the result of an appraisal, not on the post"),
        Opinions2019.ResultCounts);

    /// <summary>A post ends on a ground that is on record.</summary>
    public static Precondition Ground { get; } = new(
        "appraisal.ground",
        new("劝退、免职、罢免须有在案的理由", "A post ends on a ground that is on record"),
        AppraisalExamples.Leaving);
}
