namespace UnionGovernance.Office.Workbooks.Reading;

/// <summary>What a cell holds.</summary>
internal enum CellKind
{
    /// <summary>Text, typed or made by a formula.</summary>
    Text,

    /// <summary>A number that is no date.</summary>
    Number,

    /// <summary>A number shown as a date or a time.</summary>
    Date,

    /// <summary>TRUE or FALSE.</summary>
    YesNo,

    /// <summary>An error such as #N/A.</summary>
    Error,

    /// <summary>A formula whose result the file does not hold.</summary>
    Uncomputed,
}
