using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace UnionGovernance.Storage.PostgreSql.Migrations
{
    /// <inheritdoc />
    internal sealed partial class First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "schools",
                columns: table => new
                {
                    school = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_schools", x => x.school);
                });

            migrationBuilder.CreateTable(
                name: "congresses",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    name = table.Column<string>(type: "text", nullable: false),
                    school = table.Column<string>(type: "text", nullable: false),
                    college = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    academic_year = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_congresses", x => x.id);
                    table.ForeignKey(
                        name: "FK_congresses_schools_school",
                        column: x => x.school,
                        principalTable: "schools",
                        principalColumn: "school",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "records",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    school = table.Column<string>(type: "text", nullable: false),
                    college = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    academic_year = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_records", x => x.id);
                    table.UniqueConstraint("AK_records_school_id", x => new { x.school, x.id });
                    table.ForeignKey(
                        name: "FK_records_schools_school",
                        column: x => x.school,
                        principalTable: "schools",
                        principalColumn: "school",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "register",
                columns: table => new
                {
                    school = table.Column<string>(type: "text", nullable: false),
                    seal = table.Column<string>(type: "text", nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    previous = table.Column<byte[]>(type: "bytea", nullable: false),
                    digest = table.Column<byte[]>(type: "bytea", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_register", x => new { x.school, x.seal, x.sequence });
                    table.ForeignKey(
                        name: "FK_register_schools_school",
                        column: x => x.school,
                        principalTable: "schools",
                        principalColumn: "school",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "years",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    school = table.Column<string>(type: "text", nullable: false),
                    college = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    academic_year = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_years", x => x.id);
                    table.ForeignKey(
                        name: "FK_years_schools_school",
                        column: x => x.school,
                        principalTable: "schools",
                        principalColumn: "school",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "colleges",
                columns: table => new
                {
                    record_id = table.Column<int>(type: "integer", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    id = table.Column<string>(type: "text", nullable: true),
                    school = table.Column<string>(type: "text", nullable: false),
                    kind_edges = table.Column<int>(type: "integer", nullable: false),
                    kind_high = table.Column<string>(type: "text", nullable: false),
                    kind_known = table.Column<string>(type: "text", nullable: false),
                    kind_low = table.Column<string>(type: "text", nullable: false),
                    league_help_edges = table.Column<int>(type: "integer", nullable: false),
                    league_help_high = table.Column<bool>(type: "boolean", nullable: false),
                    league_help_known = table.Column<string>(type: "text", nullable: false),
                    league_help_low = table.Column<bool>(type: "boolean", nullable: false),
                    staff_edges = table.Column<int>(type: "integer", nullable: false),
                    staff_high = table.Column<int>(type: "integer", nullable: false),
                    staff_known = table.Column<string>(type: "text", nullable: false),
                    staff_low = table.Column<int>(type: "integer", nullable: false),
                    students_edges = table.Column<int>(type: "integer", nullable: false),
                    students_high = table.Column<int>(type: "integer", nullable: false),
                    students_known = table.Column<string>(type: "text", nullable: false),
                    students_low = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_colleges", x => new { x.record_id, x.position });
                    table.ForeignKey(
                        name: "FK_colleges_records_school_record_id",
                        columns: x => new { x.school, x.record_id },
                        principalTable: "records",
                        principalColumns: new[] { "school", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "members",
                columns: table => new
                {
                    record_id = table.Column<int>(type: "integer", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    id = table.Column<string>(type: "text", nullable: true),
                    school = table.Column<string>(type: "text", nullable: false),
                    college_edges = table.Column<int>(type: "integer", nullable: false),
                    college_high = table.Column<string>(type: "text", nullable: true),
                    college_known = table.Column<string>(type: "text", nullable: false),
                    college_low = table.Column<string>(type: "text", nullable: true),
                    failed_courses_edges = table.Column<int>(type: "integer", nullable: false),
                    failed_courses_high = table.Column<int>(type: "integer", nullable: false),
                    failed_courses_known = table.Column<string>(type: "text", nullable: false),
                    failed_courses_low = table.Column<int>(type: "integer", nullable: false),
                    from_college_union_edges = table.Column<int>(type: "integer", nullable: false),
                    from_college_union_high = table.Column<bool>(type: "boolean", nullable: false),
                    from_college_union_known = table.Column<string>(type: "text", nullable: false),
                    from_college_union_low = table.Column<bool>(type: "boolean", nullable: false),
                    in_presidium_edges = table.Column<int>(type: "integer", nullable: false),
                    in_presidium_high = table.Column<bool>(type: "boolean", nullable: false),
                    in_presidium_known = table.Column<string>(type: "text", nullable: false),
                    in_presidium_low = table.Column<bool>(type: "boolean", nullable: false),
                    name_edges = table.Column<int>(type: "integer", nullable: false),
                    name_high = table.Column<string>(type: "text", nullable: true),
                    name_known = table.Column<string>(type: "text", nullable: false),
                    name_low = table.Column<string>(type: "text", nullable: true),
                    political_status_edges = table.Column<int>(type: "integer", nullable: false),
                    political_status_high = table.Column<string>(type: "text", nullable: false),
                    political_status_known = table.Column<string>(type: "text", nullable: false),
                    political_status_low = table.Column<string>(type: "text", nullable: false),
                    post_edges = table.Column<int>(type: "integer", nullable: false),
                    post_high = table.Column<string>(type: "text", nullable: true),
                    post_known = table.Column<string>(type: "text", nullable: false),
                    post_low = table.Column<string>(type: "text", nullable: true),
                    rank_last_term_edges = table.Column<int>(type: "integer", nullable: false),
                    rank_last_term_known = table.Column<string>(type: "text", nullable: false),
                    rank_last_term_high_part = table.Column<int>(type: "integer", nullable: false),
                    rank_last_term_high_whole = table.Column<int>(type: "integer", nullable: false),
                    rank_last_term_low_part = table.Column<int>(type: "integer", nullable: false),
                    rank_last_term_low_whole = table.Column<int>(type: "integer", nullable: false),
                    rank_last_year_edges = table.Column<int>(type: "integer", nullable: false),
                    rank_last_year_known = table.Column<string>(type: "text", nullable: false),
                    rank_last_year_high_part = table.Column<int>(type: "integer", nullable: false),
                    rank_last_year_high_whole = table.Column<int>(type: "integer", nullable: false),
                    rank_last_year_low_part = table.Column<int>(type: "integer", nullable: false),
                    rank_last_year_low_whole = table.Column<int>(type: "integer", nullable: false),
                    rank_since_enrolment_edges = table.Column<int>(type: "integer", nullable: false),
                    rank_since_enrolment_known = table.Column<string>(type: "text", nullable: false),
                    rank_since_enrolment_high_part = table.Column<int>(type: "integer", nullable: false),
                    rank_since_enrolment_high_whole = table.Column<int>(type: "integer", nullable: false),
                    rank_since_enrolment_low_part = table.Column<int>(type: "integer", nullable: false),
                    rank_since_enrolment_low_whole = table.Column<int>(type: "integer", nullable: false),
                    study_level_edges = table.Column<int>(type: "integer", nullable: false),
                    study_level_high = table.Column<string>(type: "text", nullable: false),
                    study_level_known = table.Column<string>(type: "text", nullable: false),
                    study_level_low = table.Column<string>(type: "text", nullable: false),
                    year_of_study_edges = table.Column<int>(type: "integer", nullable: false),
                    year_of_study_high = table.Column<int>(type: "integer", nullable: false),
                    year_of_study_known = table.Column<string>(type: "text", nullable: false),
                    year_of_study_low = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_members", x => new { x.record_id, x.position });
                    table.ForeignKey(
                        name: "FK_members_records_school_record_id",
                        columns: x => new { x.school, x.record_id },
                        principalTable: "records",
                        principalColumns: new[] { "school", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_colleges_school_record_id",
                table: "colleges",
                columns: new[] { "school", "record_id" });

            migrationBuilder.CreateIndex(
                name: "IX_congresses_school_college_kind_level_academic_year_name",
                table: "congresses",
                columns: new[] { "school", "college", "kind", "level", "academic_year", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_members_school_record_id",
                table: "members",
                columns: new[] { "school", "record_id" });

            migrationBuilder.CreateIndex(
                name: "IX_records_school_college_kind_level_academic_year",
                table: "records",
                columns: new[] { "school", "college", "kind", "level", "academic_year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_register_school_seal_previous",
                table: "register",
                columns: new[] { "school", "seal", "previous" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_years_school_college_kind_level_academic_year",
                table: "years",
                columns: new[] { "school", "college", "kind", "level", "academic_year" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "colleges");

            migrationBuilder.DropTable(
                name: "congresses");

            migrationBuilder.DropTable(
                name: "members");

            migrationBuilder.DropTable(
                name: "register");

            migrationBuilder.DropTable(
                name: "years");

            migrationBuilder.DropTable(
                name: "records");

            migrationBuilder.DropTable(
                name: "schools");
        }
    }
}
