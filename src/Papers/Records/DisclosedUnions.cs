using System.Collections.Immutable;
using UnionGovernance.Papers.Blocks;
using UnionGovernance.Selections;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Charts;
using UnionGovernance.Unions.Groups;
using UnionGovernance.Unions.Posts;
using UnionGovernance.Unions.Serving;
using UnionGovernance.Years;

namespace UnionGovernance.Papers.Records;

/// <summary>The unions that one disclosure is of: the school's first, then those of its colleges, of one kind and year.</summary>
internal sealed class DisclosedUnions
{
    private readonly bool _maskNames;
    private readonly YearReplay? _year;

    private DisclosedUnions(ImmutableArray<AssessedUnion> unions, PaperSources sources)
    {
        (Unions, _maskNames, _year) = (unions, sources.MaskNames, sources.Year);
        Rules = new(School, sources);
    }

    public ImmutableArray<AssessedUnion> Unions { get; }

    public UnionRecord School => Unions[0].Record;

    /// <summary>What is printed of rules on candidates, elections, delegates and appraisal.</summary>
    public DisclosedRules Rules { get; }

    /// <summary>The departments, with who heads each where the year tells it; by the charter where there is no year, and none where there is neither.</summary>
    public ImmutableArray<ChartBox> Departments =>
        _year is { FaultCount: 0 } year && year.History.Opening.Union == School.Union && School.AsOf is { Known: Known.Given, Low: var day }
        && OrganisationChart.Of(year.Subject<PresidiumAndDepartments>(), year.Subject<WorkingGroups>(), day).Departments.ToList() is { Count: > 0 } standing
            ? [.. standing.Select(d => new ChartBox(d.Body.Name, string.Join('、', d.Serving.Where(static s => s.Head).Select(NameOf).OfType<string>())))]
            : Rules.Charter is { } charter ? [.. charter.Departments.Select(static d => new ChartBox(d, string.Empty))]
            : Named;

    // The departments that posts name, where they are as many as there are; where nobody says how many, those of a roster that names all staff.
    private ImmutableArray<ChartBox> Named
    {
        get
        {
            var posts = School.Members.List.Where(static m => m.Post.Known == Known.Given).SelectMany(static m => PostReading.Of(m.Post.Low).Posts.Select(p => (Member: m, Post: p)))
                .Where(static p => p.Post.Department is not null).ToList();
            var names = posts.SelectMany(static p => p.Post.Department!.Split('、')).Distinct(StringComparer.Ordinal).ToList();
            return names.Count > 0 && (StructureFacts.Departments.Read(School) is { Known: Known.Given, Low: var departments } ? departments == names.Count : School.Members.IsComplete && StructureFacts.Departments.Read(School).Known == Known.Unknown)
                ? [.. names.Select(n => new ChartBox(n, string.Join('、', posts.Where(p => p.Post.Title == "部长" && p.Post.Department!.Split('、').Contains(n)).Select(p => NameOf(p.Member)).OfType<string>())))] : [];
        }
    }

    /// <summary>One for the student unions and one for the graduate unions; none where no school's union, or more than one, is of that kind.</summary>
    /// <exception cref="ArgumentException">Unions of two years are mixed.</exception>
    public static IEnumerable<DisclosedUnions> Each(PaperSources sources) => AssessedUnion.Each(sources)
        .GroupBy(static u => u.Record.Union.Kind)
        .Where(static kind => kind.Count(static u => u.Record.Union.Level == UnionLevel.School) == 1)
        .Select(kind => kind.Select(static u => u.Record.Union.Year).Distinct().Count() > 1
            ? throw new ArgumentException("A disclosure is of unions of one academic year.", nameof(sources))
            : new DisclosedUnions([.. kind.OrderBy(static u => u.Record.Union.Level)], sources));

    /// <summary>What the work sheet says of all of them.</summary>
    public WorkNotes Notes()
    {
        var all = Unions.Select(static u => u.Notes(Told.Kept | Told.Answers)).ToList();
        return new(
            [.. all.SelectMany(static n => n.Expired)],
            [.. all.SelectMany(static n => n.Standing)],
            [.. all.SelectMany(static n => n.Attested)],
            [.. all.SelectMany(static n => n.Contradicting).Append(new("指导人员一节", "据回忆列出，未见原文", "对照当年的公开要求"))],
            [.. all.SelectMany(static n => n.Drafted)],
            [.. all.SelectMany(static n => n.People)]);
    }

    /// <summary>A member's name as it is published; nothing where nobody stated it.</summary>
    public string? NameOf(Member member) => member.Name is { Known: Known.Given, Low: var name } ? _maskNames ? NameMask.Of(name) : name : null;

    private string? NameOf(Service service) => School.Members.List.FirstOrDefault(m => m.Id == service.Person) is { } member ? NameOf(member)
        : service.Name is { } name && _maskNames ? NameMask.Of(name) : service.Name;
}
