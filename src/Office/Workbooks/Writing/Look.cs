namespace UnionGovernance.Office.Workbooks.Writing;

/// <summary>How a cell of ours looks. All hold text, so that nothing typed is taken for a number, a date or a formula.</summary>
internal enum Look
{
    /// <summary>To fill in.</summary>
    Plain,

    /// <summary>At the head of a column.</summary>
    Head,

    /// <summary>Ours to say, not to change.</summary>
    Grey,
}
