using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace UnionGovernance.Storage.Sqlite.Migrations;

/// <summary>Rosters are found by the record, with which their key begins: a second index over the same rows made every saving dearer and no question cheaper.</summary>
[DbContext(typeof(SqliteContext))]
[Migration("20261201010000_RostersByTheirKey")]
internal sealed class RostersByTheirKey : Migration
{
    private static readonly string[] _rosters = ["members", "colleges"];
    private static readonly string[] _indexed = ["school", "record_id"];

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var roster in _rosters)
        {
            migrationBuilder.DropIndex($"IX_{roster}_school_record_id", roster);
        }
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var roster in _rosters)
        {
            migrationBuilder.CreateIndex($"IX_{roster}_school_record_id", roster, _indexed);
        }
    }
}
