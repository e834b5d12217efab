using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance;

/// <summary>At which level of a school a union stands.</summary>
public enum UnionLevel
{
    /// <summary>校级.</summary>
    School,

    /// <summary>院级, 二级: a college, a residential college (书院) or a branch campus.</summary>
    College,
}

/// <summary>How <see cref="UnionLevel"/> is written.</summary>
public static class UnionLevels
{
    private static readonly ChoiceForm<UnionLevel> _form = new(
    [
        new(UnionLevel.School, "school", new("校级", "school")),
        new(UnionLevel.College, "college", new("院级", "college")),
    ]);

    extension(UnionLevel level)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<UnionLevel> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(level).Label;
    }
}
