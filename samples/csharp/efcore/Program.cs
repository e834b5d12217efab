using Ardalis.Specification;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using UnionGovernance;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

// A school's own students, in a table of its own.
using var connection = new SqliteConnection("Data Source=:memory:");
connection.Open();
using var school = new School(new DbContextOptionsBuilder<School>().UseSqlite(connection).Options);
school.Database.EnsureCreated();
school.Students.AddRange(
    new Student { Name = "秦致远", Post = "学习部部长", Failed = 0, Year = 2 },
    new Student { Name = "白若兰", Post = "学习部副部长", Failed = 2, Year = 3 },
    new Student { Name = "闻思远", Post = "学习部干事", Failed = null, Year = 2 });
school.SaveChanges();

// In memory: a roster from the rows, and the rule that no staff member has failed a course.
var staff = Roster.From(school.Students.OrderBy(s => s.Id), m => m.Name(s => s.Name).Post(s => s.Post).FailedCourses(s => s.Failed).YearOfStudy(s => s.Year), complete: true);
var rule = EligibilityRules.NoFailedCourse(new());
foreach (var member in staff.List)
{
    Console.WriteLine($"{member.Name} {rule.Judge(member)}");
}

// The roster in a record, and what the rules find of it. No clock is read: the day at which it is judged is the record's own.
var record = new UnionRecord
{
    Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
    AsOf = Fact.Given(new DateOnly(2024, 6, 30)),
    Members = staff,
};
var outcome = RuleBook.National.Assess(record);
if (outcome.Assessment is not { } assessment)
{
    throw new InvalidOperationException(outcome.ToString());
}

var study = assessment.Findings.Single(f => f.Item.Rule.Id == "eligibility.study");
Console.WriteLine($"{study.Item.Rule.Title.Chinese}：{study.Verdict}，{string.Join('、', study.BrokenBy.Select(assessment.Called))}");

// In the database: the same rule over facts that the school stores, asked by a specification in a repository of the school's own.
school.Staff.AddRange(staff.List);
school.SaveChanges();
foreach (var verdict in Enum.GetValues<Verdict>())
{
    var found = new Repository<Member>(school).List(new WithVerdict<Member>(rule, verdict));
    Console.WriteLine($"{verdict}: {string.Join('、', found.Select(m => m.Name))}");
}

internal sealed class Student
{
    public int Id { get; init; }

    public required string Name { get; init; }

    public string? Post { get; init; }

    public int? Failed { get; init; }

    public int? Year { get; init; }
}

internal sealed class School(DbContextOptions<School> options) : DbContext(options)
{
    public DbSet<Student> Students => Set<Student>();

    public DbSet<Member> Staff => Set<Member>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        // Of what the rules ask about a member, this school stores three facts; each is a column for how far it is known and two for its bounds.
        var row = modelBuilder.Entity<Member>().ToTable("staff");
        foreach (var fact in MemberFacts.All.Select(f => new PropertyColumns<Member>().PropertyOf(f)))
        {
            row.Ignore(fact.Name);
        }

        row.ComplexProperty(m => m.Name);
        row.ComplexProperty(m => m.YearOfStudy);
        row.ComplexProperty(m => m.FailedCourses);
    }
}

// What Ardalis.Specification.EntityFrameworkCore gives ready made, where that package is used.
internal sealed class Repository<T>(DbContext context)
    where T : class
{
    private static readonly IEvaluator[] _evaluators = [WhereEvaluator.Instance, OrderEvaluator.Instance, PaginationEvaluator.Instance];

    public List<T> List(ISpecification<T> specification) =>
        [.. _evaluators.Aggregate(context.Set<T>().AsNoTracking(), (rows, evaluator) => evaluator.GetQuery(rows, specification))];
}
