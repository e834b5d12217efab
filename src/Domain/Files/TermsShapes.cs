using UnionGovernance.Activities.Study;
using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Appraisals.Terms;
using UnionGovernance.Files.Shapes;
using UnionGovernance.Oversight.Guides;
using UnionGovernance.Oversight.Terms;
using UnionGovernance.Seals.Terms;
using UnionGovernance.Selections.Terms;

namespace UnionGovernance.Files;

/// <summary>How the terms of each subject stand in the file of a charter; those of the congress stand in its own file too.</summary>
internal static class TermsShapes
{
    private static readonly YesNoShape _yesNo = YesNoShape.Instance;
    private static readonly WholeShape _weight = new(1, 1000);
    private static readonly WholeShape _points = new(0, 1000);
    private static readonly WholeShape _witnesses = new(0, 100);

    private static readonly ObjectShape<AspectWeight> _aspectWeight = new ObjectShape<AspectWeight>(new())
        .Required("aspect", new("方面", "aspect"), new ChoiceShape<Aspect>(Aspect.Form), static w => w.Aspect, static (w, v) => w with { Aspect = v })
        .Required("weight", new("权重", "weight"), _weight, static w => w.Weight, static (w, v) => w with { Weight = v });

    private static readonly ObjectShape<GroupWeight> _groupWeight = new ObjectShape<GroupWeight>(new())
        .Required("group", new("评议者", "who rates"), new ChoiceShape<RaterGroup>(RaterGroup.Form), static w => w.Group, static (w, v) => w with { Group = v })
        .Required("weight", new("权重", "weight"), _weight, static w => w.Weight, static (w, v) => w with { Weight = v });

    public static ObjectShape<SelectionTerms> Selection { get; } = new ObjectShape<SelectionTerms>(new())
        .Optional("fullChainForDepartments", new("工作部门成员也走主席团候选人的程序", "departments take the presidium's chain"), _yesNo, static t => (bool?)t.FullChainForDepartments, static (t, v) => t with { FullChainForDepartments = v })
        .Optional("publication", new("结果须公示", "the result is published"), _yesNo, static t => (bool?)t.Publication, static (t, v) => t with { Publication = v })
        .Optional("cadreYears", new("须有的学生骨干经历（年）", "years as a cadre"), new WholeShape(0, 10), static t => t.CadreYears, static (t, v) => t with { CadreYears = v })
        .Optional("staggeredWindows", new("两级纳新须错开", "the windows of the two levels are staggered"), _yesNo, static t => (bool?)t.StaggeredWindows, static (t, v) => t with { StaggeredWindows = v });

    public static ObjectShape<StudyTerms> Study { get; } = new ObjectShape<StudyTerms>(new())
        .Optional("months", new("须学习的月份", "months in which study is asked"), new ListShape<int>(new WholeShape(1, 12), most: 12), static t => t.Months, static (t, v) => t with { Months = v })
        .Optional("perMonth", new("每月至少几次", "least meetings in a month"), new WholeShape(0, 31), static t => (int?)t.PerMonth, static (t, v) => t with { PerMonth = v })
        .Optional("branchPerTerm", new("团支部每学期至少几次", "least meetings of the League branch in a term"), new WholeShape(0, 100), static t => t.BranchPerSemester, static (t, v) => t with { BranchPerSemester = v });

    public static ObjectShape<AppraisalTerms> Appraisal { get; } = new ObjectShape<AppraisalTerms>(new())
        .Optional("aspects", new("各方面权重", "weights of the aspects"), new ListShape<AspectWeight>(_aspectWeight), static t => t.Aspects, static (t, v) => t with { Aspects = v })
        .Optional("groups", new("各组权重（不写则一票算一次）", "weights of the groups; left out, every ballot counts once"), new ListShape<GroupWeight>(_groupWeight), static t => t.Groups, static (t, v) => t with { Groups = v })
        .Optional("most", new("每方面满分", "most points for an aspect"), _points, static t => (int?)t.Most, static (t, v) => t with { Most = v })
        .Optional("excellentFrom", new("优秀分数线（含）", "excellent from, inclusive"), _points, static t => (int?)t.ExcellentFrom, static (t, v) => t with { ExcellentFrom = v })
        .Optional("competentFrom", new("称职分数线（含）", "competent from, inclusive"), _points, static t => (int?)t.CompetentFrom, static (t, v) => t with { CompetentFrom = v })
        .Optional("basicallyCompetentFrom", new("基本称职分数线（含）", "basically competent from, inclusive"), _points, static t => (int?)t.BasicallyCompetentFrom, static (t, v) => t with { BasicallyCompetentFrom = v })
        .Optional("excellentAtMost", new("优秀最高比例", "greatest share of the excellent"), ShareShape.OfWhole, static t => t.ExcellentAtMost, static (t, v) => t with { ExcellentAtMost = v })
        .Optional("recognitionFrom", new("何等次以上可以表彰", "recognition from which result on"), new ChoiceShape<Grade>(Grade.Form), static t => (Grade?)t.RecognitionFrom, static (t, v) => t with { RecognitionFrom = v });

    public static ObjectShape<OversightTerms> Oversight { get; } = new ObjectShape<OversightTerms>(new())
        .Optional("partyContact", new("分管学生会的党组织领导", "Party leader who looks after the union"), new ChoiceShape<PartyPost>(PartyPost.Form), static t => (PartyPost?)t.PartyContact, static (t, v) => t with { PartyContact = v });

    public static ObjectShape<SealTerms> Seal { get; } = new ObjectShape<SealTerms>(new())
        .Optional("ownRequests", new("审批人可以批准自己的申请", "approvers may approve their own requests"), _yesNo, static t => (bool?)t.OwnRequests, static (t, v) => t with { OwnRequests = v })
        .Optional("blankSheets", new("可以在空白纸上盖章", "blank sheets may be stamped"), _yesNo, static t => (bool?)t.BlankSheets, static (t, v) => t with { BlankSheets = v })
        .Optional("takingOut", new("公章带出办公室", "taking the seal out"), new ChoiceShape<TakingOut>(TakingOut.Form), static t => (TakingOut?)t.TakingOut, static (t, v) => t with { TakingOut = v })
        .Optional("handoverWitnesses", new("移交的监交人最少几名", "least witnesses of a handover"), _witnesses, static t => (int?)t.HandoverWitnesses, static (t, v) => t with { HandoverWitnesses = v })
        .Optional("destructionWitnesses", new("销毁的监销人最少几名", "least witnesses of a destruction"), _witnesses, static t => (int?)t.DestructionWitnesses, static (t, v) => t with { DestructionWitnesses = v });
}
