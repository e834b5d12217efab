using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace UnionGovernance.Storage.PostgreSql.Migrations;

/// <summary>
/// A school's rows are the server's to keep apart: row-level security on every table, the owner's own statements included. The program comes as a role that
/// owns nothing, and so can neither lift it nor switch a trigger off; the province reads by a role of its own.
/// </summary>
[DbContext(typeof(PostgreSqlContext))]
[Migration("20261130010000_SchoolBoundary")]
internal sealed class SchoolBoundaryInTheServer : Migration
{
    private const string Program = "union_governance_program";
    private const string Province = "union_governance_province";

    private static readonly string[] _changed = ["records", "years", "congresses", "members", "colleges", "verdicts"];
    private static readonly string[] _appendedTo = ["schools", "register"];

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // Roles are the server's, and another of its databases may have them already.
        foreach (var role in (string[])[Program, Province])
        {
            migrationBuilder.Sql($"""
                DO $$ BEGIN
                  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{role}') THEN
                    CREATE ROLE {role} NOLOGIN;
                  END IF;
                  IF NOT pg_has_role(current_user, '{role}', 'MEMBER') THEN
                    EXECUTE format('GRANT {role} TO %I', current_user);
                  END IF;
                  EXECUTE format('GRANT USAGE ON SCHEMA %I TO {role}', current_schema());
                EXCEPTION WHEN duplicate_object OR unique_violation THEN
                  NULL;
                END $$;
                """);
            migrationBuilder.Sql($"""GRANT SELECT ON "__EFMigrationsHistory" TO {role};""");
        }

        foreach (var table in _changed.Concat(_appendedTo))
        {
            migrationBuilder.Sql($"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;");
            migrationBuilder.Sql($"ALTER TABLE {table} FORCE ROW LEVEL SECURITY;");
            migrationBuilder.Sql(
                $"CREATE POLICY own_school ON {table} TO {Program} USING (school = current_setting('union_governance.school', true)) WITH CHECK (school = current_setting('union_governance.school', true));");
            migrationBuilder.Sql($"CREATE POLICY every_school ON {table} FOR SELECT TO {Province} USING (true);");
            migrationBuilder.Sql($"GRANT SELECT ON {table} TO {Province};");
        }

        migrationBuilder.Sql($"GRANT SELECT, INSERT, UPDATE, DELETE ON {string.Join(", ", _changed)} TO {Program};");
        migrationBuilder.Sql($"GRANT SELECT, INSERT ON {string.Join(", ", _appendedTo)} TO {Program};");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in _changed.Concat(_appendedTo))
        {
            migrationBuilder.Sql($"REVOKE ALL ON {table} FROM {Program}, {Province};");
            migrationBuilder.Sql($"DROP POLICY own_school ON {table};");
            migrationBuilder.Sql($"DROP POLICY every_school ON {table};");
            migrationBuilder.Sql($"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY;");
            migrationBuilder.Sql($"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY;");
        }

        migrationBuilder.Sql($"""REVOKE ALL ON "__EFMigrationsHistory" FROM {Program}, {Province};""");
    }
}
