using UnionGovernance.Json;

namespace UnionGovernance.Editions;

/// <summary>Writes the least change as JSON, and the schema of what is written.</summary>
public static class PlanFile
{
    private static readonly ChoiceForm<Outcome> _outcomes = new(
    [
        new(Outcome.Found, "found", new("有方案", "there are plans")),
        new(Outcome.None, "none", new("没有办法", "there is no way")),
        new(Outcome.Undecided, "undecided", new("还不能说", "not decided")),
    ]);

    private static readonly JsonFile<LeastChange> _file = new("最少的改动", Shapes.Written<LeastChange>(static v =>
    {
        v.Required("outcome", "结果", "outcome", _outcomes, static c => c switch { LeastChange.Found => Outcome.Found, LeastChange.None => Outcome.None, _ => Outcome.Undecided });
        v.Required("lines", WhyFile.Sentences, Forms.Each(Words.Told), static c => c.Describe(Language.Chinese).Zip(c.Describe(Language.English), static (zh, en) => new Words(zh, en)));
        v.Optional("plans", "方案，代价相同", "plans, all of the same cost", Forms.Each(Plan.Shape), static c => (c as LeastChange.Found)?.Plans);
        v.Optional("more", "是否还有同样代价的方案", "whether there are more of the same cost", Forms.YesNo, static c => (c as LeastChange.Found)?.AreMore);
        v.Optional("clash", "不能同时符合的规则编号", "rules that are not kept together", Forms.Each(Forms.AnyText), static c => (c as LeastChange.None)?.Clash.Select(static f => f.Item.Rule.Id));
        v.Optional("beside", "不在方案之内的规则", "rules that have no part in it", Forms.Each(LeftOut.Shape), static c => c.Beside.Count > 0 ? c.Beside : null);
    }));

    /// <summary>How it stands within another file.</summary>
    internal static Form<LeastChange> Form() => _file.Form;

    /// <summary>Writes the least change.</summary>
    /// <param name="change">The least change.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Write(LeastChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return _file.Write(change);
    }

    /// <summary>Writes the schema (JSON Schema 2020-12).</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Schema() => _file.Schema();

    private enum Outcome
    {
        Found,
        None,
        Undecided,
    }
}
