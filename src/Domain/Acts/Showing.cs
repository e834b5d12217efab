using UnionGovernance.Facts;

namespace UnionGovernance.Acts;

/// <summary>How what acts show enters a record.</summary>
internal static class Showing
{
    /// <returns>The record with the yes and the statement it rests on; a statement that the record has stands, and so does a no that was stated.</returns>
    public static UnionRecord Shows(this UnionRecord record, FactPath<UnionRecord, bool> path, Statement? statement)
    {
        var stated = record.RemarkAt(path.JsonPointer)?.Statement is not null;
        var told = stated && path.Stated(record) == Fact.Given(false) ? record : path.Write(record, Fact.Given(true));
        return stated || statement is null ? told : told.WithStatement(path.JsonPointer, statement);
    }

    /// <returns>The record with a number that acts counted: so many where all of them are listed, else so many at least, and what the record states besides, unless that is less.</returns>
    public static UnionRecord Counts(this UnionRecord record, FactPath<UnionRecord, int> path, int least, int most, bool areListed)
    {
        var stated = path.Stated(record);
        return path.Write(record, areListed ? Fact.Within(least, most)
            : stated is { Known: Known.Given or Known.Within } && stated.High >= least ? Fact.Within(Math.Max(stated.Low, least), stated.High)
            : Fact.Within(least, int.MaxValue));
    }
}
