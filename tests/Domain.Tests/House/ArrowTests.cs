using Mono.Cecil;

namespace UnionGovernance.Tests.House;

/// <summary>Which folder of the domain uses which, by what the code of each type uses and not by its signatures alone.</summary>
/// <remarks>
/// A folder counts with its subfolders; types that stand in no folder are the root. The root's nouns are anybody's; of the root only the record's
/// table of contents and how it stands in a file may use the subjects.
/// </remarks>
public sealed class ArrowTests
{
    private const string Root = "(root)";
    private static readonly string[] _subjects = ["Activities", "Appraisals", "Congresses", "Oversight", "Satisfaction", "Seals", "Selections", "Unions"];
    private static readonly string[] _above = ["Editions", "Charters", "Years"];

    // The record's table of contents, the one knot: it names every subject, and every subject reads it.
    private static readonly string[] _contents = ["UnionRecord", "RecordFacts", "RecordForm", "RecordFile", "Dossier", "DossierForm", "DossierFile"];
    private static readonly ILookup<string, string> _uses = Uses();

    [Fact]
    public void No_subject_knows_editions_charters_or_the_replay_of_a_year() =>
        Assert.Empty(Between(_subjects, _above));

    [Fact]
    public void The_machinery_of_rules_knows_no_subject() => Assert.Empty(Between(["Rules"], [.. _subjects, .. _above, "Acts"]));

    [Fact]
    public void The_law_knows_nothing_but_the_nouns() => Assert.Empty(Between(["Law"], [.. _subjects, .. _above, "Acts", "Rules", "Facts", "Json"]));

    [Fact]
    public void The_codec_and_the_forms_of_facts_know_no_subject() => Assert.Empty(Between(["Json", "Facts"], [.. _subjects, .. _above, "Acts", "Rules", "Law"]));

    [Fact]
    public void The_kernel_of_acts_knows_no_subject() => Assert.Empty(Between(["Acts"], [.. _subjects, .. _above]));

    [Fact]
    public void Of_the_root_only_the_table_of_contents_knows_the_subjects() =>
        Assert.DoesNotContain(Between([Root], [.. _subjects, .. _above]), static arrow => !_contents.Contains(arrow.Split(' ')[0].Split('.')[^1]));

    [Fact]
    public void No_folder_leads_back_to_itself_but_through_the_records_table_of_contents()
    {
        var arrows = _uses.Where(static f => f.Key != Root).SelectMany(static f => f)
            .Select(static a => (Arrow: a, From: Folder(a.Split(" → ")[0]), To: Folder(a.Split(" → ")[1])))
            .Where(static a => a.To != Root)
            .ToArray();
        Assert.NotEmpty(arrows);

        // A folder that nobody uses, or that uses nobody, stands in no circle: what is left when all such are taken away is one.
        for (var before = int.MaxValue; arrows.Length < before;)
        {
            before = arrows.Length;
            arrows = [.. arrows.Where(a => arrows.Any(b => b.To == a.From) && arrows.Any(b => b.From == a.To))];
        }

        Assert.Empty(arrows.Select(static a => a.Arrow));
    }

    private static IEnumerable<string> Between(string[] from, string[] to) =>
        from.SelectMany(f => _uses[f]).Where(a => to.Contains(Folder(a.Split(" → ")[1]))).Order(StringComparer.Ordinal);

    private static ILookup<string, string> Uses()
    {
        using var module = ModuleDefinition.ReadModule(typeof(UnionRecord).Assembly.Location);
        return module.Types.SelectMany(static outer => Used(outer).Select(used => (From: outer.FullName, To: used)))
            .Where(static a => a.To.StartsWith("UnionGovernance", StringComparison.Ordinal) && Folder(a.From) != Folder(a.To))
            .Distinct()
            .ToLookup(static a => Folder(a.From), static a => $"{a.From} → {a.To}");
    }

    private static string Folder(string type) => type.Split('.') is ["UnionGovernance", var folder, _, ..] ? folder : Root;

    private static IEnumerable<string> Used(TypeDefinition type) => References(type).SelectMany(Parts).Select(static t => Outermost(t).FullName).Where(static n => n.Length > 0);

    private static IEnumerable<TypeReference?> References(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(static i => i.InterfaceType),
        .. type.Fields.Select(static f => f.FieldType),
        .. type.Methods.SelectMany(static m => m.Parameters.Select(static p => p.ParameterType).Append(m.ReturnType)),
        .. type.Methods.Where(static m => m.HasBody).SelectMany(static m => m.Body.Variables.Select(static v => v.VariableType)),
        .. type.Methods.Where(static m => m.HasBody).SelectMany(static m => m.Body.Instructions).SelectMany(static i => i.Operand switch
        {
            GenericInstanceMethod method => (IEnumerable<TypeReference?>)[method.DeclaringType, .. method.GenericArguments],
            MemberReference { DeclaringType: { } declaring } member => [declaring, member as TypeReference],
            TypeReference used => [used],
            _ => [],
        }),
        .. type.NestedTypes.SelectMany(References),
    ];

    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        TypeSpecification wrapped => Parts(wrapped.ElementType),
        _ => [type],
    };

    private static TypeReference Outermost(TypeReference type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
