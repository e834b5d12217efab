using UnionGovernance.Acts;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Quotas;

/// <summary>How a quota table is written.</summary>
internal static class QuotaTableLines
{
    public static Shape<QuotaTable> Shape { get; } = Shapes.Written<QuotaTable>(static v =>
    {
        v.Optional("students", CongressFacts.StudentsRepresented.Label, Forms.Whole(0, int.MaxValue), static q => q.Students);
        v.Optional("least", "最低名额", "least seats", Forms.Whole(0, int.MaxValue), static q => q.Least);
        v.Optional("delegates", "代表总数", "delegates", Forms.Whole(0, int.MaxValue), static q => q.Delegates);
        v.Required("enough", "达到一般比例", "enough", VerdictWords.Verdicts, static q => q.Enough);
        v.Optional("shortfall", "代表人数未达到规定", "fewer delegates than is asked", Refusal.Shape, static q => q.Shortfall);
        v.Optional("reason", QuotaPlan.Shape["reason"].Words, Forms.Paragraph, static q => q.Reason);
        v.Required("missing", "学生数未知的单位", "units whose students are unknown", Forms.Each(Forms.Name), static q => q.Missing);
        v.Required("unstated", StepState.Open.Label, Forms.Each(Words.Shape), static q => q.Unstated);
        v.Required("doubts", Rules.Doubt.Shape["text"].Words, Forms.Each(Words.Shape), static q => q.Doubts);
        v.Required("rounds", "计算过程", "rounds", Forms.Each(SharingRound.Shape), static q => q.Apportionment?.Rounds ?? []);
        v.Required("units", "各单位名额", "units", Forms.Each(SeatLine.Shape), static q => q.Apportionment?.Lines ?? []);
        v.Optional("tie", "余数并列", "tie", SeatTie.Shape, static q => q.Apportionment?.Tie);
        v.Required("classes", "各班级名额", "seats of each class", Forms.Each(ClassLine.Shape), static q => q.Classes);
        v.Required("exOfficio", QuotaPlan.Shape["exOfficio"].Words, Forms.Each(ExOfficioSeats.Shape), static q => q.ExOfficio);
        v.Required("constituencies", "选区", "constituencies", Forms.Each(Constituency.Shape), static q => q.Constituencies);
        v.Required("floors", "代表构成要求", "floors", Forms.Each(HeadFloor.Shape), static q => q.Floors);
        v.Required("refusals", Refusal.Heading, Forms.Each(Refusal.Shape), static q => q.Refusals);
    });
}
