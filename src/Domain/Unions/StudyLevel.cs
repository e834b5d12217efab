using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Unions;

/// <summary>What a student studies for.</summary>
public enum StudyLevel
{
    /// <summary>专科.</summary>
    Diploma,

    /// <summary>本科.</summary>
    Bachelor,

    /// <summary>研究生.</summary>
    Postgraduate,
}

/// <summary>How <see cref="StudyLevel"/> is written.</summary>
public static class StudyLevels
{
    private static readonly ChoiceForm<StudyLevel> _form = new(
    [
        new(StudyLevel.Diploma, "diploma", new("专科", "diploma")),
        new(StudyLevel.Bachelor, "bachelor", new("本科", "bachelor")),
        new(StudyLevel.Postgraduate, "postgraduate", new("研究生", "postgraduate")),
    ]);

    extension(StudyLevel level)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<StudyLevel> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(level).Label;
    }
}
