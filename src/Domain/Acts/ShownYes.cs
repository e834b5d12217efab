using UnionGovernance.Facts;

namespace UnionGovernance.Acts;

/// <summary>How a yes that acts show enters a record.</summary>
internal static class ShownYes
{
    /// <returns>The record with the yes and the statement it rests on; a statement that the record has stands, and so does a no that was stated.</returns>
    public static UnionRecord Shows(this UnionRecord record, FactPath<UnionRecord, bool> path, Statement? statement)
    {
        var stated = record.RemarkAt(path.JsonPointer)?.Statement is not null;
        var told = stated && path.Stated(record) == Fact.Given(false) ? record : path.Write(record, Fact.Given(true));
        return stated || statement is null ? told : told.WithStatement(path.JsonPointer, statement);
    }
}
