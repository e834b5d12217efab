using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace UnionGovernance.Storage.Sqlite.Migrations;

/// <summary>Who is a teacher, and who a woman: columns of the roster, so that questions over them are asked of the database. Kept records say it of the rows that are there.</summary>
[DbContext(typeof(SqliteContext))]
[Migration("20261130020000_WhoIsATeacherOrAWoman")]
internal sealed class WhoIsATeacherOrAWoman : Migration
{
    private static readonly string[] _facts = ["teacher", "woman"];

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var fact in _facts)
        {
            migrationBuilder.AddColumn<int>($"{fact}_edges", "members", "INTEGER", nullable: false, defaultValue: 0);
            migrationBuilder.AddColumn<bool>($"{fact}_high", "members", "INTEGER", nullable: false, defaultValue: false);
            migrationBuilder.AddColumn<string>($"{fact}_known", "members", "TEXT", nullable: false, defaultValue: "Unknown");
            migrationBuilder.AddColumn<bool>($"{fact}_low", "members", "INTEGER", nullable: false, defaultValue: false);
            migrationBuilder.Sql($"""
                UPDATE members SET
                  {fact}_known = 'Given',
                  {fact}_low = (SELECT json_extract(m.value, '$.{fact}') FROM records r, json_each(r.text, '$.members.list') m WHERE r.id = members.record_id AND m.key = members.position),
                  {fact}_high = (SELECT json_extract(m.value, '$.{fact}') FROM records r, json_each(r.text, '$.members.list') m WHERE r.id = members.record_id AND m.key = members.position)
                WHERE (SELECT json_extract(m.value, '$.{fact}') FROM records r, json_each(r.text, '$.members.list') m WHERE r.id = members.record_id AND m.key = members.position) IS NOT NULL;
                """);
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
