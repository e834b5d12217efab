using Microsoft.EntityFrameworkCore.Migrations;

namespace UnionGovernance.Storage.PostgreSql.Migrations;

/// <summary>
/// An entry follows the last one of its seal and is never changed. Of two writers that see the same last entry the unique keys let one through.
/// </summary>
internal sealed partial class RegisterIsAppendOnly : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE FUNCTION register_follows() RETURNS trigger LANGUAGE plpgsql AS $$
            DECLARE head register%ROWTYPE;
            BEGIN
              SELECT * INTO head FROM register WHERE school = NEW.school AND seal = NEW.seal ORDER BY sequence DESC LIMIT 1;
              IF NEW.sequence <> 1 + COALESCE(head.sequence, 0) OR NEW.previous <> COALESCE(head.digest, decode(repeat('00', 32), 'hex')) THEN
                RAISE EXCEPTION 'an entry follows the last entry of its register' USING ERRCODE = 'integrity_constraint_violation';
              END IF;
              RETURN NEW;
            END $$;
            """);
        migrationBuilder.Sql("""
            CREATE FUNCTION register_is_only_appended_to() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              RAISE EXCEPTION 'a register is only appended to' USING ERRCODE = 'integrity_constraint_violation';
            END $$;
            """);
        migrationBuilder.Sql("CREATE TRIGGER register_follows BEFORE INSERT ON register FOR EACH ROW EXECUTE FUNCTION register_follows();");
        migrationBuilder.Sql("CREATE TRIGGER register_is_not_changed BEFORE UPDATE OR DELETE ON register FOR EACH ROW EXECUTE FUNCTION register_is_only_appended_to();");
        migrationBuilder.Sql("CREATE TRIGGER register_is_not_emptied BEFORE TRUNCATE ON register FOR EACH STATEMENT EXECUTE FUNCTION register_is_only_appended_to();");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP TRIGGER register_follows ON register;");
        migrationBuilder.Sql("DROP TRIGGER register_is_not_changed ON register;");
        migrationBuilder.Sql("DROP TRIGGER register_is_not_emptied ON register;");
        migrationBuilder.Sql("DROP FUNCTION register_follows;");
        migrationBuilder.Sql("DROP FUNCTION register_is_only_appended_to;");
    }
}
