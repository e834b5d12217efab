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
