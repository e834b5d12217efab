using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace UnionGovernance.Storage.Rows;

/// <summary>A record's text with its union and version, as the province reads those of many schools. It is no row of the model, whose rows are each one school's, and is given as it is kept.</summary>
internal sealed record KeptText(string School, string College, string Kind, string Level, int AcademicYear, int Version, string Text)
{
    [NotMapped]
    public UnionYear Union => TextRow.UnionOf(School, College, Enum.Parse<UnionKind>(Kind), Enum.Parse<UnionLevel>(Level), new(AcademicYear));

    /// <summary>The texts that whoever opened the database sees.</summary>
    public static IQueryable<KeptText> Of(StoreContext context) => context.Database.SqlQuery<KeptText>(
        $"""SELECT school AS "School", college AS "College", kind AS "Kind", level AS "Level", academic_year AS "AcademicYear", version AS "Version", text AS "Text" FROM records""");
}
