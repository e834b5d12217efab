using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;
using UnionGovernance.Facts;
using UnionGovernance.Selections;
using UnionGovernance.Storage.Rows;
using UnionGovernance.Storage.Verdicts;
using UnionGovernance.Unions;

namespace UnionGovernance.Storage;

/// <summary>The tables, as one school sees them: no query reaches another school's rows, and no change does.</summary>
/// <param name="options">The provider and its connection.</param>
/// <param name="school">The school; without one there are no rows.</param>
internal abstract class StoreContext(DbContextOptions options, string? school) : DbContext(options)
{
    /// <summary>The column by which a row belongs to a school.</summary>
    public const string Owner = "School";

    /// <summary>The place of a row in its list.</summary>
    public const string Position = "Position";

    /// <summary>The record under which a row stands.</summary>
    public const string Record = "RecordId";

    public string? School { get; } = school;

    public DbSet<SchoolRow> Schools => Set<SchoolRow>();

    public DbSet<RecordRow> Records => Set<RecordRow>();

    public DbSet<YearRow> Years => Set<YearRow>();

    public DbSet<CongressRow> Congresses => Set<CongressRow>();

    public DbSet<RegisterRow> Register => Set<RegisterRow>();

    public DbSet<RecordVerdict> Verdicts => Set<RecordVerdict>();

    public DbSet<Member> Members => Set<Member>();

    public DbSet<CollegeUnion> Colleges => Set<CollegeUnion>();

    /// <summary>Enters the school among those that keep something here, if it is not there yet.</summary>
    public async Task EnterSchoolAsync(CancellationToken cancellationToken)
    {
        if (School is not null && !await Schools.AnyAsync(s => s.School == School, cancellationToken).ConfigureAwait(false))
        {
            Add(new SchoolRow { School = School });
        }
    }

    /// <summary>A record's roster, in whatever order; <see cref="Position"/> has its own.</summary>
    public IQueryable<T> RosterOf<T>(int record)
        where T : class =>
        Set<T>().AsNoTracking().Where(r => EF.Property<int>(r, Record) == record);

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        KeepToTheSchool();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        KeepToTheSchool();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // A key of rows under a record begins with the record already.
        configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<Edges>().HaveConversion<int>();
        configurationBuilder.Properties<AcademicYear>().HaveConversion<FirstYear>();
        configurationBuilder.Properties<LocalDate>().HaveConversion<IsoDay>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<SchoolRow>().ToTable("schools").HasKey(static s => s.School);
        Text(modelBuilder.Entity<RecordRow>(), "records").HasIndex(static r => new { r.School, r.College, r.Kind, r.Level, r.AcademicYear }).IsUnique();
        Text(modelBuilder.Entity<YearRow>(), "years").HasIndex(static y => new { y.School, y.College, y.Kind, y.Level, y.AcademicYear }).IsUnique();
        Text(modelBuilder.Entity<CongressRow>(), "congresses").HasIndex(static c => new { c.School, c.College, c.Kind, c.Level, c.AcademicYear, c.Name }).IsUnique();
        Roster(modelBuilder.Entity<Member>(), "members", MemberFacts.All);
        Roster(modelBuilder.Entity<CollegeUnion>(), "colleges", CollegeUnionFacts.All);
        Judged(modelBuilder.Entity<RecordVerdict>());
        Chain(modelBuilder.Entity<RegisterRow>());
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            ColumnNames.Give(entity);
        }
    }

    // The school is asked for wherever a row is changed: an id alone, claimed for one's own school, reaches nothing.
    private EntityTypeBuilder<T> Text<T>(EntityTypeBuilder<T> row, string table)
        where T : TextRow
    {
        row.ToTable(table).HasKey(static r => r.Id);
        row.Ignore(static r => r.Union);
        row.Property(static r => r.Version).IsConcurrencyToken();
        row.Property(static r => r.School).IsConcurrencyToken();
        row.HasOne<SchoolRow>().WithMany().HasForeignKey(static r => r.School).OnDelete(DeleteBehavior.Restrict);
        row.HasQueryFilter(r => r.School == School);
        return row;
    }

    private void Roster<T>(EntityTypeBuilder<T> row, string table, IEnumerable<FactPath<T>> facts)
        where T : class
    {
        UnderRecord(row, table);
        foreach (var fact in facts)
        {
            FactColumns<T>.Map(row, fact);
        }
    }

    // A number, so that a database finds NotMet < Undetermined < Met as the code does; by their names Met would come first.
    private void Judged(EntityTypeBuilder<RecordVerdict> row)
    {
        UnderRecord(row, "verdicts");

        // Who breaks a rule is asked of all records of a school at once.
        row.HasIndex(Owner, Record);
        row.Property(static v => v.Verdict).HasConversion<int>();
        row.Ignore(static v => v.IsJudgedAnew);
        row.Ignore(static v => v.Union);
    }

    // The key to the record names the school too: a row cannot stand under another school's record, whoever writes it.
    private void UnderRecord<T>(EntityTypeBuilder<T> row, string table)
        where T : class
    {
        row.ToTable(table);
        row.Property<string>(Owner).IsRequired().IsConcurrencyToken();
        row.Property<int>(Record);
        row.Property<int>(Position);
        row.HasKey(Record, Position);
        row.HasOne<RecordRow>().WithMany().HasForeignKey(Owner, Record).HasPrincipalKey(static r => new { r.School, r.Id }).OnDelete(DeleteBehavior.Cascade);
        row.HasQueryFilter(r => EF.Property<string>(r, Owner) == School);
    }

    private void Chain(EntityTypeBuilder<RegisterRow> row)
    {
        row.ToTable("register").HasKey(static e => new { e.School, e.Seal, e.Sequence });
        row.Property(static e => e.Sequence).ValueGeneratedNever();
        row.HasIndex(static e => new { e.School, e.Seal, e.Previous }).IsUnique();
        row.HasOne<SchoolRow>().WithMany().HasForeignKey(static e => e.School).OnDelete(DeleteBehavior.Restrict);
        row.HasQueryFilter(e => e.School == School);
    }

    private void KeepToTheSchool()
    {
        foreach (var entry in ChangeTracker.Entries())
        {
            var owner = entry.Property(Owner);
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
                && !(School is not null && School.Equals(owner.CurrentValue) && School.Equals(owner.OriginalValue)))
            {
                throw new InvalidOperationException($"A row of {owner.CurrentValue ?? "no school"} was to be written for {School ?? "no school"}.");
            }
        }
    }

    private sealed class FirstYear() : ValueConverter<AcademicYear, int>(static y => y.First, static first => new(first));

    private sealed class IsoDay() : ValueConverter<LocalDate, string>(static d => LocalDatePattern.Iso.Format(d), static text => LocalDatePattern.Iso.Parse(text).Value);
}
