using System.Diagnostics;
using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using UnionGovernance.Congresses;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Benchmarks;

/// <summary>A country's figures in partitions of PostgreSQL, loaded by COPY and judged by the same requirements as SQL; the first ten thousand judged in memory too.</summary>
/// <remarks>Run by hand, on a database that may be written to: <c>million ROWS CONNECTION</c>. What rests on rosters, lists or statements is named and left out.</remarks>
internal static class Million
{
    private const int Chunk = 10_000;
    private const int Partitions = 8;

    public static async Task RunAsync(int rows, string connection)
    {
        var options = new DbContextOptionsBuilder<Country>().UseNpgsql(connection).Options;
        await using var country = new Country(options);
        country.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        await CreateAsync(country);
        var clock = Stopwatch.StartNew();
        await LoadAsync(country, connection, rows);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows} records made and loaded by COPY into {Partitions} partitions in {clock.Elapsed.TotalSeconds:F1} s"));
        await country.Database.ExecuteSqlRawAsync("ANALYZE figures");

        var (asked, memory) = (new List<(Rule Rule, Dictionary<Verdict, Expression<Func<Figures, bool>>> Is)>(), Records.Make(Math.Min(rows, Chunk), 0.1));
        foreach (var rule in Rulebook.Rules)
        {
            try
            {
                asked.Add((rule, Enum.GetValues<Verdict>().ToDictionary(static v => v, v => Row.Of(rule.Requirement.Filter(v, Row.Columns)))));
            }
            catch (NotSupportedException e)
            {
                Console.WriteLine($"left out: {rule.Id}: {e.Message}");
            }
        }

        var differing = 0;
        foreach (var (rule, verdicts) in asked)
        {
            foreach (var (verdict, holds) in verdicts)
            {
                var found = (await country.Rows.Where(r => r.Id < memory.Length).Where(holds).Select(static r => r.Id).ToListAsync()).ToHashSet();
                differing += Enumerable.Range(0, memory.Length).Count(i => found.Contains(i) != (rule.Requirement.Judge(memory[i]) == verdict));
            }
        }

        Console.WriteLine($"{asked.Count} rules over {memory.Length} records, in memory and as SQL: {differing} verdicts differ");
        var whole = Stopwatch.StartNew();
        foreach (var (rule, verdicts) in asked)
        {
            clock.Restart();
            var counts = new List<string>();
            var sum = 0;
            foreach (var (verdict, holds) in verdicts)
            {
                var count = await country.Rows.CountAsync(holds);
                sum += count;
                counts.Add($"{verdict} {count}");
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rule.Id}: {string.Join(", ", counts)}{(sum == rows ? string.Empty : " (not one verdict each)")}; {clock.Elapsed.TotalMilliseconds:F0} ms"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{asked.Count} rules, four verdicts each, over {rows} records: {whole.Elapsed.TotalSeconds:F1} s"));
        await ExplainAsync(country, asked[0].Is[Verdict.NotMet]);
    }

    private static async Task CreateAsync(Country country)
    {
        var create = country.Database.GenerateCreateScript();
        var end = create.LastIndexOf(");", StringComparison.Ordinal);
        await country.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS figures");
        var partitioned = $"{create[..end]}) PARTITION BY HASH (id)";
        await country.Database.ExecuteSqlRawAsync(partitioned);
        foreach (var part in Enumerable.Range(0, Partitions))
        {
            await country.Database.ExecuteSqlRawAsync(string.Create(CultureInfo.InvariantCulture, $"CREATE TABLE figures_{part} PARTITION OF figures FOR VALUES WITH (MODULUS {Partitions}, REMAINDER {part})"));
        }
    }

    private static async Task LoadAsync(Country country, string connection, int rows)
    {
        var columns = country.Model.FindEntityType(typeof(Figures))!.GetFlattenedProperties().Select(static p => (Name: p.GetColumnName(StoreObjectIdentifier.Table("figures"))!, Read: Reader(p))).ToList();
        await using var loading = new NpgsqlConnection(connection);
        await loading.OpenAsync();
        await using var copy = await loading.BeginBinaryImportAsync($"COPY figures ({string.Join(", ", columns.Select(static c => $"\"{c.Name}\""))}) FROM STDIN (FORMAT BINARY)");
        for (var from = 0; from < rows; from += Chunk)
        {
            foreach (var (i, record) in Records.Make(Math.Min(Chunk, rows - from), 0.1, seed: from / Chunk).Index())
            {
                var row = Row.Of(from + i, record);
                await copy.StartRowAsync();
                foreach (var (_, read) in columns)
                {
                    switch (read(row))
                    {
                        case bool yes:
                            await copy.WriteAsync(yes);
                            break;
                        case var number:
                            await copy.WriteAsync(Convert.ToInt32(number, CultureInfo.InvariantCulture));
                            break;
                    }
                }
            }
        }

        await copy.CompleteAsync();
    }

    private static Func<Figures, object> Reader(IProperty property)
    {
        var row = Expression.Parameter(typeof(Figures));
        return Expression.Lambda<Func<Figures, object>>(Expression.Convert(Of(property), typeof(object)), row).Compile();

        Expression Of(IPropertyBase member) => Expression.Property(member.DeclaringType is IComplexType { ComplexProperty: var within } ? Of(within) : row, member.PropertyInfo!);
    }

    private static async Task ExplainAsync(Country country, Expression<Func<Figures, bool>> holds)
    {
        await using var command = country.Rows.Where(holds).GroupBy(static _ => 1).Select(static g => g.Count()).CreateDbCommand();
        await country.Database.OpenConnectionAsync();
        command.CommandText = $"EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) {command.CommandText}";
        await using var plan = await command.ExecuteReaderAsync();
        while (await plan.ReadAsync())
        {
            Console.WriteLine(plan.GetString(0));
        }
    }

    /// <summary>What is stored of a union: the facts that the rules ask, each as how far it is known and its bounds.</summary>
    internal sealed record Figures
    {
        public int Id { get; init; }

        public Fact<int> Staff { get; init; }

        public Fact<int> Presidium { get; init; }

        public Fact<int> Departments { get; init; }

        public Fact<bool> LargeOrManyCampuses { get; init; }

        public Fact<int> NotPartyOrLeague { get; init; }

        public Fact<int> OutsideRank { get; init; }

        public Fact<int> WithFailedCourse { get; init; }

        public Fact<Share> FromCollegeUnions { get; init; }

        public Fact<Share> DelegateShare { get; init; }

        public Fact<Share> NonCadreShare { get; init; }

        public Fact<DelegateElection> DelegatesElected { get; init; }

        public Fact<ElectingBody> PresidiumElectedBy { get; init; }

        public Fact<bool> ReportedToFederation { get; init; }

        public Fact<Share> StudentShare { get; init; }

        public Fact<bool> DeputySecretaryNamed { get; init; }

        public Fact<bool> SecretaryGeneralAppointed { get; init; }

        public Fact<int> Hearings { get; init; }

        public Fact<int> CollegesOutOfReach { get; init; }

        public Fact<bool> Measured { get; init; }
    }

    /// <summary>The rows, each fact in columns of its own.</summary>
    internal sealed class Country(DbContextOptions<Country> options) : DbContext(options)
    {
        public DbSet<Figures> Rows => Set<Figures>();

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var row = modelBuilder.Entity<Figures>().ToTable("figures");
            row.Property(static r => r.Id).HasColumnName("id").ValueGeneratedNever();
            foreach (var fact in typeof(Figures).GetProperties().Where(static p => p.PropertyType.IsGenericType))
            {
                row.ComplexProperty(fact.PropertyType, fact.Name, static of =>
                {
                    foreach (var bound in (string[])[nameof(Fact<>.Low), nameof(Fact<>.High)])
                    {
                        var type = of.Metadata.ComplexType.ClrType.GetGenericArguments()[0];
                        if (type == typeof(Share))
                        {
                            of.ComplexProperty<Share>(bound, static share =>
                            {
                                share.Property(static s => s.Part);
                                share.Property(static s => s.Whole);
                            });
                        }
                        else
                        {
                            of.Property(type, bound);
                        }
                    }
                });
            }
        }
    }

    /// <summary>A record as a row, and a question of records as one of rows: counted when it is loaded, a figure is what the roster told.</summary>
    private sealed class Row : ExpressionVisitor, IFactColumns<UnionRecord>
    {
        private readonly ParameterExpression _row = Expression.Parameter(typeof(Figures));

        public static IFactColumns<UnionRecord> Columns { get; } = new Row();

        public static Figures Of(int id, UnionRecord record) => (Figures)_facts.Aggregate((object)new Figures { Id = id }, (row, fact) => fact(row, record));

        public static Expression<Func<Figures, bool>> Of(Expression<Func<UnionRecord, bool>> question)
        {
            var row = new Row();
            return Expression.Lambda<Func<Figures, bool>>(row.Visit(question.Body), row._row);
        }

        public Expression<Func<UnionRecord, Fact<TValue>>> Of<TValue>(FactPath<UnionRecord, TValue> path)
            where TValue : notnull
        {
            var record = Expression.Parameter(typeof(UnionRecord));
            return typeof(Figures).GetProperty(Name(path)) is null
                ? throw new NotSupportedException($"{path.JsonPointer} has no column.")
                : Expression.Lambda<Func<UnionRecord, Fact<TValue>>>(Expression.Call(typeof(Row), nameof(At), [typeof(TValue)], record, Expression.Constant(Name(path))), record);
        }

        protected override Expression VisitMethodCall(MethodCallExpression node) =>
            node.Method.DeclaringType == typeof(Row) ? Expression.Property(_row, (string)((ConstantExpression)node.Arguments[1]).Value!) : base.VisitMethodCall(node);

        // Never called: it marks the place of a fact until the row is known.
        private static Fact<TValue> At<TValue>(UnionRecord record, string name)
            where TValue : notnull => throw new NotSupportedException($"{name} of {record} stands in a column.");

        private static string Name(FactPath path) => path.JsonPointer[(path.JsonPointer.LastIndexOf('/') + 1)..] is var name ? char.ToUpperInvariant(name[0]) + name[1..] : string.Empty;

        private static readonly List<Func<object, UnionRecord, object>> _facts =
            [.. RecordFacts.All.Select(static p => (Path: p, Property: typeof(Figures).GetProperty(Name(p)))).Where(static p => p.Property is not null).Select(static p => Put(p.Path, p.Property!))];

        private static Func<object, UnionRecord, object> Put(FactPath<UnionRecord> path, System.Reflection.PropertyInfo property)
        {
            var read = path.GetType().GetMethod("Read")!.CreateDelegate(typeof(Func<,>).MakeGenericType(typeof(UnionRecord), property.PropertyType), path);
            return (row, record) =>
            {
                property.SetValue(row, read.DynamicInvoke(record));
                return row;
            };
        }
    }
}
