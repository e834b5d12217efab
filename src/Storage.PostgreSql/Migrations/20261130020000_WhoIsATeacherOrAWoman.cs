using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace UnionGovernance.Storage.PostgreSql.Migrations;

/// <summary>Who is a teacher, and who a woman: columns of the roster, so that questions over them are asked of the database. Kept records say it of the rows that are there.</summary>
[DbContext(typeof(PostgreSqlContext))]
[Migration("20261130020000_WhoIsATeacherOrAWoman")]
internal sealed class WhoIsATeacherOrAWoman : Migration
{
    private static readonly string[] _facts = ["teacher", "woman"];
    private static readonly string[] _read = ["records", "members"];

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // Row-level security holds for the owner's own statements too, and every school's rows are to be filled.
        foreach (var table in _read)
        {
            migrationBuilder.Sql($"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY;");
        }

        foreach (var fact in _facts)
        {
            migrationBuilder.AddColumn<int>($"{fact}_edges", "members", "integer", nullable: false, defaultValue: 0);
            migrationBuilder.AddColumn<bool>($"{fact}_high", "members", "boolean", nullable: false, defaultValue: false);
            migrationBuilder.AddColumn<string>($"{fact}_known", "members", "text", nullable: false, defaultValue: "Unknown");
            migrationBuilder.AddColumn<bool>($"{fact}_low", "members", "boolean", nullable: false, defaultValue: false);
            migrationBuilder.Sql($"""
                UPDATE members SET {fact}_known = 'Given', {fact}_low = told.is_so, {fact}_high = told.is_so
                FROM (
                  SELECT r.id, m.position - 1 AS position, (m.value ->> '{fact}')::boolean AS is_so
                  FROM records r, jsonb_array_elements(r.text::jsonb -> 'members' -> 'list') WITH ORDINALITY AS m (value, position)
                  WHERE m.value ->> '{fact}' IS NOT NULL
                ) told
                WHERE told.id = members.record_id AND told.position = members.position;
                """);
        }

        foreach (var table in _read)
        {
            migrationBuilder.Sql($"ALTER TABLE {table} FORCE ROW LEVEL SECURITY;");
        }
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var column in _facts.SelectMany(static f => (string[])[$"{f}_edges", $"{f}_high", $"{f}_known", $"{f}_low"]))
        {
            migrationBuilder.DropColumn(column, "members");
        }
    }
}
