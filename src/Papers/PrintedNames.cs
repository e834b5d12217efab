namespace UnionGovernance.Papers;

/// <summary>Names of unions as papers print them: what stands for a name that nobody gave is a line to fill in, and a graduate union is called one.</summary>
internal static class PrintedNames
{
    private static readonly string _school = Blank.Mark("学校名称");
    private static readonly string _college = Blank.Mark("学院名称");

    extension(UnionName name)
    {
        /// <summary>The names of school and college, one after the other.</summary>
        public string Printed => $"{(name.IsSchoolNamed ? name.School : _school)}{name.PrintedCollege}";

        /// <summary>The name of the college; nothing where the union is the school's own.</summary>
        public string? PrintedCollege => name.IsCollegeNamed ? name.College : _college;
    }

    extension(UnionYear union)
    {
        /// <summary>The union's whole name.</summary>
        public string Printed => $"{union.Name.Printed}{union.Kind.Label.Chinese}";
    }

    extension(UnionKind kind)
    {
        /// <summary>Whom such a union is of.</summary>
        public string Members => kind == UnionKind.StudentUnion ? "学生" : "研究生";

        /// <summary>Words of ours that speak of a student union, as they are said of such a one.</summary>
        public string Said(string ours) => kind == UnionKind.StudentUnion ? ours
            : ours.Replace("学生会", "研究生会", StringComparison.Ordinal).Replace("学生代表大会", "研究生代表大会", StringComparison.Ordinal).Replace("所代表的学生", "所代表的研究生", StringComparison.Ordinal);
    }

    /// <summary>What a text leaves to fill in for names that nobody gave.</summary>
    /// <param name="text">The text of a paper.</param>
    /// <param name="source">The file that it is written from.</param>
    public static IEnumerable<Blank> Missing(string text, SourceFile source)
    {
        var whose = source == SourceFile.Year ? "open /record" : string.Empty;
        if (text.Contains(_school, StringComparison.Ordinal))
        {
            yield return new("学校名称", $"{whose}/school");
        }

        if (text.Contains(_college, StringComparison.Ordinal))
        {
            yield return new("学院名称", $"{whose}/college");
        }
    }
}
