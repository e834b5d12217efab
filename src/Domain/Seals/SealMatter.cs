using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Seals;

/// <summary>A matter of the seal's written rules.</summary>
public enum SealMatter
{
    /// <summary>保管.</summary>
    Custody,

    /// <summary>使用.</summary>
    Use,

    /// <summary>登记.</summary>
    Registration,

    /// <summary>挂失.</summary>
    LossReport,
}

/// <summary>How <see cref="SealMatter"/> is written.</summary>
public static class SealMatters
{
    private static readonly ChoiceForm<SealMatter> _form = new(
    [
        new(SealMatter.Custody, "custody", new("保管", "custody")),
        new(SealMatter.Use, "use", new("使用", "use")),
        new(SealMatter.Registration, "registration", new("登记", "registration")),
        new(SealMatter.LossReport, "lossReport", new("挂失", "loss report")),
    ]);
    private static readonly ListForm<SealMatter> _listForm = new(_form, ordered: false);

    extension(SealMatter matter)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<SealMatter> Form => _form;

        /// <summary>Several of them.</summary>
        public static ListForm<SealMatter> ListForm => _listForm;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(matter).Label;
    }
}
