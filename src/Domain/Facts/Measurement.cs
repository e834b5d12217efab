using UnionGovernance.Json;

namespace UnionGovernance.Facts;

/// <summary>A fact as it was found.</summary>
/// <param name="Path">Its name.</param>
/// <param name="Form">How its values are shown.</param>
/// <param name="Known">How far it is known.</param>
/// <param name="Low">The lower bound, or nothing where nothing is known.</param>
/// <param name="High">The upper bound, or nothing where nothing is known.</param>
/// <param name="Edges">Which bounds are excluded.</param>
public sealed record Measurement(FactPath Path, IFactForm Form, Known Known, object? Low, object? High, Edges Edges)
{
    /// <summary>The limits that it was held against, where it is a share: it is never shown so rounded that it lies on the other side of one.</summary>
    public Sequence<Share> Limits { get; init; } = [];

    /// <summary>The two figures, where they cannot both be: rules judge by the hull of both, or by nothing, but neither says that.</summary>
    public Conflict? Conflict { get; init; }

    /// <summary>The fact in words, without its name.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Such as 31人, 2人至3人, 不足1/2, 未知; 填报45人，名单46人 where figure and roster disagree.</returns>
    public string Describe(Language language) => Known switch
    {
        _ when Conflict is { } conflict => conflict.InWords(language),
        Known.Given => Form.Beside(Limits).Show(Low!, language),
        Known.Within => Form.Beside(Limits).ShowWithin(Low!, High!, Edges, language),
        _ => Known.Label.In(language),
    };

    internal static Measurement Of<TValue>(FactPath path, FactForm<TValue> form, Fact<TValue> fact)
        where TValue : notnull
    {
        if (fact.Known is not (Known.Given or Known.Within))
        {
            return new(path, form, fact.Known, null, null, Edges.Included);
        }

        object low = fact.Low;
        return new(path, form, fact.Known, low, fact.Known == Known.Given ? low : fact.High, fact.Edges);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Path}：{Describe(Language.Chinese)}";

    internal static Shape<Measurement> Shape { get; } = Shapes.Written<Measurement>("measurement", static v =>
    {
        v.Required("path", "事实的位置", "place of the fact", Forms.AnyText, static m => m.Path.JsonPointer);
        v.Required("label", "事实名称", "name of the fact", Words.Told, static m => m.Path.Label);
        v.Required("known", "已知程度", "how far it is known", UnionGovernance.Known.Form, static m => m.Known);
        v.Optional("value", "数值", "value, where it is given", MeasuredValueForm.Instance, static m => m.Known == Known.Given ? m.Valued(m.Low!) : null);
        v.Optional("low", "下限", "lower bound, where it is known within bounds", MeasuredValueForm.Instance, static m => m.Bound(m.Low));
        v.Optional("high", "上限", "upper bound, where it is known within bounds", MeasuredValueForm.Instance, static m => m.Bound(m.High));
        v.Optional("lowExcluded", "不含下限", "the lower bound is excluded", Forms.YesNo, static m => m.Edges.HasFlag(Edges.LowExcluded));
        v.Optional("highExcluded", "不含上限", "the upper bound is excluded", Forms.YesNo, static m => m.Edges.HasFlag(Edges.HighExcluded));
        v.Required("words", "文字", "in words", Words.Told, static m => Words.Of(m.Describe));
    });

    private (IMeasuredForm Form, object Value)? Valued(object value) => Form is IMeasuredForm form ? (form, value) : null;

    private (IMeasuredForm Form, object Value)? Bound(object? value) => Known == Known.Within && Form is IMeasuredForm form && !form.IsNoBound(value!) ? (form, value!) : null;
}
