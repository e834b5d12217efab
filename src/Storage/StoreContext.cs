using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionGovernance.Facts;
using UnionGovernance.Selections;
using UnionGovernance.Storage.Kept;
using UnionGovernance.Unions;

namespace UnionGovernance.Storage;

/// <summary>The tables, as one school sees them: no query reaches another school's rows, and no change does.</summary>
/// <param name="options">The provider and its connection.</param>
/// <param name="school">The school; without one there are no rows.</param>
internal abstract class StoreContext(DbContextOptions options, string? school) : DbContext(options)
{
    /// <summary>The column by which a row belongs to a school.</summary>
    public const string Owner = "School";

    /// <summary>The place of a row in its roster.</summary>
    public const string Position = "Position";

    /// <summary>The record in whose roster a row stands.</summary>
    public const string Record = "RecordId";

    public string? School { get; } = school;

    public DbSet<KeptSchool> Schools => Set<KeptSchool>();

    public DbSet<KeptRecord> Records => Set<KeptRecord>();

    public DbSet<KeptYear> Years => Set<KeptYear>();

    public DbSet<KeptCongress> Congresses => Set<KeptCongress>();

    public DbSet<KeptEntry> Register => Set<KeptEntry>();

    public DbSet<Member> Members => Set<Member>();

    public DbSet<CollegeUnion> Colleges => Set<CollegeUnion>();

    /// <summary>Enters the school among those that keep something here, if it is not there yet.</summary>
    public async Task EnterSchoolAsync(CancellationToken cancellationToken)
    {
        if (School is not null && !await Schools.AnyAsync(s => s.School == School, cancellationToken).ConfigureAwait(false))
        {
            Add(new KeptSchool { School = School });
        }
    }

    /// <summary>Puts a roster in the place of the one that a record had.</summary>
    public void Fill<T>(KeptRecord record, Sequence<T> roster)
        where T : class
    {
        Set<T>().Where(r => EF.Property<int>(r, Record) == record.Id).ExecuteDelete();
        var position = 0;
        foreach (var person in roster)
        {
            var row = Entry(person);
            (row.Property(Owner).CurrentValue, row.Property(Record).CurrentValue, row.Property(Position).CurrentValue) = (School, record.Id, position++);
            row.State = EntityState.Added;
        }
    }

    /// <summary>A record's roster, in its order.</summary>
    public IQueryable<T> RosterOf<T>(int record)
        where T : class =>
        Set<T>().AsNoTracking().Where(r => EF.Property<int>(r, Record) == record).OrderBy(static r => EF.Property<int>(r, Position));

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
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<Edges>().HaveConversion<int>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<KeptSchool>().ToTable("schools").HasKey(static s => s.School);
        Text(modelBuilder.Entity<KeptRecord>(), "records").HasIndex(static r => new { r.School, r.College, r.Kind, r.Level, r.AcademicYear }).IsUnique();
        Text(modelBuilder.Entity<KeptYear>(), "years").HasIndex(static y => new { y.School, y.College, y.Kind, y.Level, y.AcademicYear }).IsUnique();
        Text(modelBuilder.Entity<KeptCongress>(), "congresses").HasIndex(static c => new { c.School, c.College, c.Kind, c.Level, c.AcademicYear, c.Name }).IsUnique();
        Roster(modelBuilder.Entity<Member>(), "members", MemberFacts.All);
        Roster(modelBuilder.Entity<CollegeUnion>(), "colleges", CollegeUnionFacts.All);
        Chain(modelBuilder.Entity<KeptEntry>());
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            ColumnNames.Give(entity);
        }
    }

    // The school is asked for wherever a row is changed: an id alone, claimed for one's own school, reaches nothing.
    private EntityTypeBuilder<T> Text<T>(EntityTypeBuilder<T> row, string table)
        where T : KeptText
    {
        row.ToTable(table).HasKey(static r => r.Id);
        row.Ignore(static r => r.Year);
        row.Property(static r => r.Version).IsConcurrencyToken();
        row.Property(static r => r.School).IsConcurrencyToken();
        row.HasOne<KeptSchool>().WithMany().HasForeignKey(static r => r.School).OnDelete(DeleteBehavior.Restrict);
        row.HasQueryFilter(r => r.School == School);
        return row;
    }

    // The key to the record names the school too: a row cannot stand in another school's roster, whoever writes it.
    private void Roster<T>(EntityTypeBuilder<T> row, string table, IEnumerable<FactPath<T>> facts)
        where T : class
    {
        row.ToTable(table);
        row.Property<string>(Owner).IsRequired().IsConcurrencyToken();
        row.Property<int>(Record);
        row.Property<int>(Position);
        row.HasKey(Record, Position);
        row.HasOne<KeptRecord>().WithMany().HasForeignKey(Owner, Record).HasPrincipalKey(static r => new { r.School, r.Id }).OnDelete(DeleteBehavior.Cascade);
        row.HasQueryFilter(r => EF.Property<string>(r, Owner) == School);
        foreach (var fact in facts)
        {
            FactColumns<T>.Map(row, fact);
        }
    }

    private void Chain(EntityTypeBuilder<KeptEntry> row)
    {
        row.ToTable("register").HasKey(static e => new { e.School, e.Seal, e.Sequence });
        row.Property(static e => e.Sequence).ValueGeneratedNever();
        row.HasIndex(static e => new { e.School, e.Seal, e.Previous }).IsUnique();
        row.HasOne<KeptSchool>().WithMany().HasForeignKey(static e => e.School).OnDelete(DeleteBehavior.Restrict);
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
}
