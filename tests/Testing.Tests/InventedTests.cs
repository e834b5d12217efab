using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Json;

namespace UnionGovernance.Testing.Tests;

public sealed class InventedTests
{
    [Theory]
    [InlineData(UnionKind.StudentUnion, UnionLevel.School, "虚构大学学生会")]
    [InlineData(UnionKind.GraduateUnion, UnionLevel.School, "虚构大学研究生会")]
    [InlineData(UnionKind.StudentUnion, UnionLevel.College, "虚构大学文学院学生会")]
    public void A_record_says_which_union_it_is_and_nothing_else(UnionKind kind, UnionLevel level, string title)
    {
        var record = Invented.Record(2023, kind, level);

        Assert.Equal((title, new AcademicYear(2023)), (record.Union.Title, record.Union.Year));
        Assert.Empty(RecordFacts.KnownIn(record));
        Assert.Equal(record, RecordFile.Read(RecordFile.Write(record)).Value);
    }

    [Fact]
    public void Staff_are_as_many_as_asked_each_with_a_name_and_nobody_is_left_out()
    {
        var staff = Invented.Staff(10_000);

        Assert.Equal(10_000, staff.List.Select(static m => m.Name.Low).Distinct().Count());
        Assert.Equal(10_000, staff.List.Select(static m => m.Id).Distinct().Count());
        Assert.True(staff.IsComplete);
        Assert.Empty(Invented.Staff(0).List);
        Assert.Throws<ArgumentOutOfRangeException>(() => Invented.Staff(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Invented.Staff(10_001));
    }

    [Fact]
    public void A_test_says_of_each_what_it_is_about()
    {
        var staff = Invented.Staff(3, static (m, place) => m with { FailedCourses = place });

        Assert.Equal([0, 1, 2], staff.List.Select(static m => m.FailedCourses.Low));
        Assert.Equal(staff, RecordFile.Read(RecordFile.Write(Invented.Record(2023) with { Members = staff })).Value!.Members);
    }

    [Fact]
    public void The_clock_stands_at_noon_in_China()
    {
        var clock = new StandingClock(new(2024, 6, 30));

        Assert.Equal(Instant.FromUtc(2024, 6, 30, 4, 0), clock.GetCurrentInstant());
        Assert.Equal(clock.GetCurrentInstant(), clock.GetCurrentInstant());
        Assert.Equal(new LocalDate(2024, 6, 30), clock.Today);
    }
}
