using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnionGovernance.Storage.PostgreSql.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Verdicts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "verdicts",
                columns: table => new
                {
                    record_id = table.Column<int>(type: "integer", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    school = table.Column<string>(type: "text", nullable: false),
                    college = table.Column<string>(type: "text", nullable: true),
                    kind = table.Column<string>(type: "text", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    academic_year = table.Column<int>(type: "integer", nullable: false),
                    rule = table.Column<string>(type: "text", nullable: false),
                    edition = table.Column<string>(type: "text", nullable: false),
                    verdict = table.Column<int>(type: "integer", nullable: false),
                    day = table.Column<string>(type: "text", nullable: true),
                    is_own_day = table.Column<bool>(type: "boolean", nullable: false),
                    book_hash = table.Column<string>(type: "text", nullable: false),
                    library_version = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verdicts", x => new { x.record_id, x.position });
                    table.ForeignKey(
                        name: "FK_verdicts_records_school_record_id",
                        columns: x => new { x.school, x.record_id },
                        principalTable: "records",
                        principalColumns: new[] { "school", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_verdicts_school_record_id",
                table: "verdicts",
                columns: new[] { "school", "record_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "verdicts");
        }
    }
}
