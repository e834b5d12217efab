using UnionGovernance.Facts;

namespace UnionGovernance;

/// <summary>One of the two terms of an academic year.</summary>
public enum AcademicTerm
{
    /// <summary>秋季学期, the first.</summary>
    Autumn,

    /// <summary>春季学期, the second.</summary>
    Spring,
}

/// <summary>How <see cref="AcademicTerm"/> is written.</summary>
public static class AcademicTerms
{
    private static readonly ChoiceForm<AcademicTerm> _form = new(
    [
        new(AcademicTerm.Autumn, "autumn", new("秋季学期", "autumn term")),
        new(AcademicTerm.Spring, "spring", new("春季学期", "spring term")),
    ]);

    extension(AcademicTerm)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<AcademicTerm> Form => _form;
    }

    extension(AcademicTerm term)
    {
        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(term).Label;
    }
}
