using UnionGovernance.Json;

namespace UnionGovernance;

/// <summary>How far a fact is known. The default is <see cref="Unknown"/>: what nobody stated is not a no.</summary>
public enum Known
{
    /// <summary>Nobody stated it.</summary>
    Unknown,

    /// <summary>Stated exactly.</summary>
    Given,

    /// <summary>Stated within bounds, such as 两三个, 不足50% or a roster known to be incomplete.</summary>
    Within,

    /// <summary>The question does not arise for this union; the reason stands in the record's remarks.</summary>
    NotApplicable,
}

/// <summary>How <see cref="Known"/> is written.</summary>
public static class KnownWords
{
    private static readonly ChoiceForm<Known> _form = new(
    [
        new(Known.Unknown, nameof(Known.Unknown), new("未知", "unknown")),
        new(Known.Given, nameof(Known.Given), new("确知", "given")),
        new(Known.Within, nameof(Known.Within), new("有范围", "within bounds")),
        new(Known.NotApplicable, nameof(Known.NotApplicable), new("不适用", "not applicable")),
    ]);

    extension(Known known)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<Known> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(known).Label;
    }
}
