namespace UnionGovernance.Json;

/// <summary>How a form asks for a member of an act.</summary>
public enum FieldKind
{
    /// <summary>A line of text.</summary>
    Text,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of several words.</summary>
    Choice,

    /// <summary>A share, or bounds of one.</summary>
    Share,

    /// <summary>Several lines of text, or several words, one a line.</summary>
    Lines,

    /// <summary>Whatever has too many parts for one field: its JSON.</summary>
    Json,
}
