namespace UnionGovernance.Rules;

/// <summary>The documents that rules cite.</summary>
internal static class Sources
{
    public const string Opinions = "中青联发〔2019〕9号《关于推动高校学生会（研究生会）深化改革的若干意见》";
    public const string CongressRules = "中青办联发〔2017〕9号《高校学生代表大会工作规则》";
    public const string Form = "高校学生会组织改革自评表（2020年起历年版本）";

    public static Provision InForm(string place, params ReadOnlySpan<string> ids) =>
        new(Sequence.Of(ids), Form, place, Attestation.Seen, Force.Binding);

    public static Provision InFormInferred(string place, params ReadOnlySpan<string> ids) =>
        new(Sequence.Of(ids), Form, place, Attestation.Inferred, Force.Binding);

    public static Provision InOpinions(string measure, Force force, params ReadOnlySpan<string> ids) =>
        new(Sequence.Of(ids), Opinions, measure, Attestation.Seen, force);

    public static Provision Goal() =>
        new([], "学校自定目标（自评报告所列问题与改进方向）", string.Empty, Attestation.Seen, Force.OwnGoal);

    public static Provision InCongressRules(string place, params ReadOnlySpan<string> ids) =>
        new(Sequence.Of(ids), CongressRules, place, Attestation.Seen, Force.Binding);

    public static Provision LocalExample(string place, params ReadOnlySpan<string> ids) =>
        new(Sequence.Of(ids), "学校自定办法（示例，非全国性规定）", place, Attestation.Seen, Force.LocalExample);

    public static Provision InTime(string place) =>
        new([], "时间先后的必然关系", place, Attestation.Inferred, Force.Binding);

    public static Provision Arithmetic(string place) =>
        new([], "计数的恒等关系", place, Attestation.Inferred, Force.Binding);
}
