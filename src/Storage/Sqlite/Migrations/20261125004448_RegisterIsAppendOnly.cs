using Microsoft.EntityFrameworkCore.Migrations;

namespace UnionGovernance.Storage.Sqlite.Migrations;

/// <summary>
/// An entry follows the last one of its seal and is never changed. A replacing insert deletes without asking the trigger against
/// deletion; it is refused before it inserts, whether it names the place in the chain or the row.
/// </summary>
internal sealed partial class RegisterIsAppendOnly : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE TRIGGER register_follows BEFORE INSERT ON register
            WHEN NEW.sequence <> 1 + COALESCE((SELECT MAX(sequence) FROM register WHERE school = NEW.school AND seal = NEW.seal), 0)
              OR NEW.previous <> COALESCE((SELECT digest FROM register WHERE school = NEW.school AND seal = NEW.seal ORDER BY sequence DESC LIMIT 1), zeroblob(32))
              OR EXISTS (SELECT 1 FROM register WHERE rowid = NEW.rowid)
            BEGIN SELECT RAISE(ABORT, 'an entry follows the last entry of its register'); END;
            """);
        migrationBuilder.Sql("CREATE TRIGGER register_is_not_changed BEFORE UPDATE ON register BEGIN SELECT RAISE(ABORT, 'a register is only appended to'); END;");
        migrationBuilder.Sql("CREATE TRIGGER register_is_not_cut BEFORE DELETE ON register BEGIN SELECT RAISE(ABORT, 'a register is only appended to'); END;");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP TRIGGER register_follows;");
        migrationBuilder.Sql("DROP TRIGGER register_is_not_changed;");
        migrationBuilder.Sql("DROP TRIGGER register_is_not_cut;");
    }
}
