namespace UnionGovernance;

/// <summary>A language in which the library speaks.</summary>
public enum Language
{
    /// <summary>Chinese, the language of every paper.</summary>
    Chinese,

    /// <summary>English, for messages and pages.</summary>
    English,
}
