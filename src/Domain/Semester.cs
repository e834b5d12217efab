using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance;

/// <summary>One of the two semesters of an academic year.</summary>
public enum Semester
{
    /// <summary>秋季学期, the first.</summary>
    Autumn,

    /// <summary>春季学期, the second.</summary>
    Spring,
}

/// <summary>How <see cref="Semester"/> is written.</summary>
public static class Semesters
{
    private static readonly ChoiceForm<Semester> _form = new(
    [
        new(Semester.Autumn, "autumn", new("秋季学期", "autumn semester")),
        new(Semester.Spring, "spring", new("春季学期", "spring semester")),
    ]);

    extension(Semester semester)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<Semester> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(semester).Label;
    }
}
