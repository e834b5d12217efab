using Ardalis.Specification;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Storage.Tests;

/// <summary>A school keeps its staff in a table of its own, behind a repository of its own, and asks our rules of it: a sample, which runs. Nothing of our store is used.</summary>
public sealed class OwnRepositoryTests
{
    /// <summary>Nobody fails a course; a first-year may. Each verdict is found by SQL where memory finds it, and the four part the table.</summary>
    [Fact]
    public async Task Each_verdict_is_asked_of_a_table_that_is_not_ours()
    {
        var token = TestContext.Current.CancellationToken;
        await using var personnel = await Personnel.OpenAsync(token);
        var repository = new Repository<Member>(personnel);
        var staff = await repository.ListAsync(new Everybody(), token);
        var requirement = EligibilityRules.NoFailedCourse(new() { FirstYearsMayFail = true });

        // Nobody asked for an order, so a database has none.
        async Task<IEnumerable<string>> Of(Verdict verdict) => Names(await repository.ListAsync(new WithVerdict<Member>(requirement, verdict), token));
        static IEnumerable<string> Names(IEnumerable<Member> found) => found.Select(m => m.Id).Order(StringComparer.Ordinal);

        Assert.Equal(["大三未挂科", "大二未挂科"], await Of(Verdict.Met));
        Assert.Equal(["大二挂科"], await Of(Verdict.NotMet));
        Assert.Equal(["年级不详", "成绩不详"], await Of(Verdict.Undetermined));
        Assert.Equal(["大一挂科"], await Of(Verdict.NotApplicable));
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            Assert.Equal(Names(staff.Where(m => requirement.Judge(m) == verdict)), await Of(verdict));
            Assert.Equal(Names(new WithVerdict<Member>(requirement, verdict).Evaluate(staff)), await Of(verdict));
        }
    }

    /// <summary>A question of the school's own narrows the rule's and takes a page of it.</summary>
    [Fact]
    public async Task A_page_of_those_who_meet_a_rule_is_a_class_of_three_lines()
    {
        var token = TestContext.Current.CancellationToken;
        await using var personnel = await Personnel.OpenAsync(token);

        var page = await new Repository<Member>(personnel).ListAsync(new MetPage(EligibilityRules.NoFailedCourse(new()), 1), token);

        Assert.Equal("大三未挂科", Assert.Single(page).Id);
    }

    private sealed class Everybody : Specification<Member>;

    private sealed class MetPage : WithVerdict<Member>
    {
        public MetPage(Requirement<Member> requirement, int page)
            : base(requirement, Verdict.Met) => Query.OrderBy(static m => m.YearOfStudy.Low).Skip(page).Take(1);
    }

    /// <summary>What Ardalis.Specification.EntityFrameworkCore gives ready made, where that package is to be had.</summary>
    private sealed class Repository<T>(DbContext context)
        where T : class
    {
        private static readonly IEvaluator[] _evaluators = [WhereEvaluator.Instance, OrderEvaluator.Instance, PaginationEvaluator.Instance];

        public Task<List<T>> ListAsync(ISpecification<T> specification, CancellationToken cancellationToken) =>
            _evaluators.Aggregate(context.Set<T>().AsNoTracking(), (rows, e) => e.GetQuery(rows, specification)).ToListAsync(cancellationToken);
    }

    /// <summary>The school's tables: of what our rules ask about a member, those two facts that it keeps.</summary>
    private sealed class Personnel : DbContext
    {
        private readonly SqliteConnection _connection = new("Data Source=:memory:");

        public static async Task<Personnel> OpenAsync(CancellationToken cancellationToken)
        {
            var personnel = new Personnel();
            await personnel._connection.OpenAsync(cancellationToken);
            await personnel.Database.EnsureCreatedAsync(cancellationToken);
            personnel.AddRange(
                new Member { Id = "大一挂科", YearOfStudy = Fact.Given(1), FailedCourses = Fact.Given(1) },
                new Member { Id = "大二未挂科", YearOfStudy = Fact.Given(2), FailedCourses = Fact.Given(0) },
                new Member { Id = "大二挂科", YearOfStudy = Fact.Given(2), FailedCourses = Fact.Within(1, 3) },
                new Member { Id = "大三未挂科", YearOfStudy = Fact.Given(3), FailedCourses = Fact.Given(0) },
                new Member { Id = "年级不详", FailedCourses = Fact.Given(1) },
                new Member { Id = "成绩不详", YearOfStudy = Fact.Given(4) });
            await personnel.SaveChangesAsync(cancellationToken);
            return personnel;
        }

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            await _connection.DisposeAsync();
        }

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(_connection);

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var row = modelBuilder.Entity<Member>().ToTable("personnel");
            foreach (var fact in MemberFacts.All.Select(static f => new PropertyColumns<Member>().PropertyOf(f)))
            {
                row.Ignore(fact.Name);
            }

            row.ComplexProperty(static m => m.YearOfStudy);
            row.ComplexProperty(static m => m.FailedCourses);
        }
    }
}
