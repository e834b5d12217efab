namespace UnionGovernance.Json;

/// <summary>How a value is asked for.</summary>
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

    /// <summary>Several values, each with a name of its own.</summary>
    Group,

    /// <summary>Any number of rows, each of the same values.</summary>
    Rows,

    /// <summary>Whatever has too many parts for one field: its JSON.</summary>
    Json,

    /// <summary>Nothing: it can be one thing only.</summary>
    Nothing,
}
