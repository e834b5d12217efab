using System.Text.Json;
using NodaTime;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Rules;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests;

/// <summary>What another school's system meets first: facts from its nullable columns, a roster from its rows, a record inside its JSON, questions put together.</summary>
public sealed class CallersTests
{
    private sealed record Row(string Xm, string? Zw, int? Bjgms, bool? Dy, (int, int)? Pm);

    private static readonly Row[] _rows =
    [
        new("秦致远", "学习部部长", 0, true, (3, 120)),
        new("白若兰", " ", null, null, null),
    ];

    [Fact]
    public void What_nobody_entered_is_unknown_and_neither_no_nor_nought()
    {
        Assert.Equal(Fact.Unknown<int>(), Fact.FromNullable((int?)null));
        Assert.Equal(Fact.Given(0), Fact.FromNullable((int?)0));
        Assert.Equal(Fact.Unknown<bool>(), Fact.FromNullable((bool?)null));
        Assert.Equal(Fact.Given(false), Fact.FromNullable((bool?)false));
        Assert.Equal(Fact.Unknown<string>(), Fact.FromNullable("  "));
        Assert.Equal(Fact.Unknown<string>(), Fact.FromNullable((string?)null));
        Assert.Equal(Fact.Given("学习部部长"), Fact.FromNullable(" 学习部部长 "));
        Assert.Equal(Fact.Unknown<LocalDate>(), Fact.FromNullable((DateOnly?)null));
        Assert.Equal(Fact.Given(new LocalDate(2025, 5, 9)), Fact.FromNullable((DateOnly?)new DateOnly(2025, 5, 9)));
        Assert.Equal(Fact.Given(new LocalDate(2025, 5, 9)), Fact.Given(new DateOnly(2025, 5, 9)));
    }

    [Fact]
    public void A_value_is_a_fact_stated_exactly_and_comes_out_of_no_other()
    {
        Fact<int> staff = 46;

        Assert.Equal(Fact.Given(46), staff);
        Assert.True(staff.TryGet(out var heads));
        Assert.Equal(46, heads);
        Assert.False(Fact.Within(45, 46).TryGet(out _));
        Assert.False(Fact.Unknown<int>().TryGet(out _));
        Assert.False(Fact.NotApplicable<int>().TryGet(out _));
    }

    [Fact]
    public void A_fact_reads_in_a_log_as_it_is_known()
    {
        Assert.Equal("46", Fact.Given(46).ToString());
        Assert.Equal("6..8", Fact.Within(6, 8).ToString());
        Assert.Equal(">1/2..<2/3", Fact.Within(new Share(1, 2), new Share(2, 3), Edges.LowExcluded | Edges.HighExcluded).ToString());
        Assert.Equal("2025-05-09", Fact.Given(new LocalDate(2025, 5, 9)).ToString());
        Assert.Equal("unknown", default(Fact<int>).ToString());
        Assert.Equal("not applicable", Fact.NotApplicable<Share>().ToString());
    }

    [Fact]
    public void A_roster_is_made_from_a_schools_own_rows()
    {
        var staff = Roster.From(_rows, static m => m.Name(static r => r.Xm).Post(static r => r.Zw).FailedCourses(static r => r.Bjgms).InPresidium(static r => r.Dy).RankLastTerm(static r => r.Pm));

        Assert.Equal(
            [
                new() { Id = "1", Name = "秦致远", Post = "学习部部长", FailedCourses = 0, InPresidium = true, RankLastTerm = new Share(3, 120) },
                new Member { Id = "2", Name = "白若兰" },
            ],
            staff.List);
        Assert.False(staff.IsComplete);
        Assert.True(Roster.From(_rows.AsQueryable(), static m => m.Id(static r => r.Xm), complete: true).IsComplete);
        Assert.Equal("白若兰", Roster.From(_rows, static m => m.Id(static r => r.Xm)).List[1].Id);
        Assert.Empty(Roster.From(Array.Empty<Row>(), static m => m.Name(static r => r.Xm)).List);
    }

    /// <summary>Nobody is made of a row that is nobody, and none is dropped: all that are wrong are told with their rows.</summary>
    [Fact]
    public void Rows_that_are_nobody_are_told_all_at_once_and_nobody_is_made_of_them()
    {
        Row[] rows = [.. _rows, new(" ", null, 1, null, null), new(null!, null, null, null, null), new("闻思远", null, null, null, null)];
        var named = Assert.Throws<UnsoundRowsException>(() => Roster.From(rows, static m => m.Name(static r => r.Xm).FailedCourses(static r => r.Bjgms)));
        var byId = Assert.Throws<UnsoundRowsException>(() => Roster.From([_rows[0], _rows[0], rows[3]], static m => m.Id(static r => r.Xm)));

        Assert.Equal([(3, "/name"), (4, string.Empty)], named.Faults.Select(static f => (f.Line!.Value, f.JsonPointer)));
        Assert.StartsWith("第3行 /name：没有姓名", named.Message, StringComparison.Ordinal);
        Assert.Equal([(2, "/id"), (3, "/id")], byId.Faults.Select(static f => (f.Line!.Value, f.JsonPointer)));

        // A roster without names, of which somebody is known to have failed nothing.
        Assert.Equal(["1", "2"], Roster.From([rows[0], rows[2]], static m => m.FailedCourses(static r => r.Bjgms)).List.Select(static m => m.Id));
        Assert.Throws<UnsoundRowsException>(() => Roster.From(rows, static m => m.FailedCourses(static r => r.Bjgms)));
    }

    [Fact]
    public void A_record_inside_a_callers_own_JSON_is_read_and_written_as_in_its_file()
    {
        var options = new JsonSerializerOptions { Converters = { RecordFile.Converter } };
        var record = new UnionRecord
        {
            Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
            Structure = new() { Staff = 31, Departments = Fact.Within(6, 8) },
        };

        var json = JsonSerializer.Serialize(new Submission(7, record), options);
        var back = JsonSerializer.Deserialize<Submission>(json, options);

        Assert.Equal(new(7, record), back);
        Assert.Equal(RecordFile.Write(record), RecordFile.Write(back!.Record!));
        Assert.Null(JsonSerializer.Deserialize<Submission>("""{"Id":7,"Record":null}""", options)!.Record);
    }

    [Fact]
    public void A_record_inside_JSON_that_is_no_record_is_refused_with_every_fault()
    {
        var options = new JsonSerializerOptions { Converters = { RecordFile.Converter, ProceedingsFile.Converter } };

        var said = Assert.Throws<UnsoundFileException>(() => JsonSerializer.Deserialize<Submission>("""{"Id":7,"Record":{"school":"虚构大学","school":"虚构大学","structure":{"staff":-3,"presidium":"六"}}}""", options)).Message;

        Assert.All(["/school", "/structure/staff", "/structure/presidium"], at => Assert.Contains(at, said, StringComparison.Ordinal));
        Assert.Throws<UnsoundFileException>(() => JsonSerializer.Deserialize<Proceedings>("[]", options));
    }

    [Fact]
    public void Questions_are_put_together_with_and_or_and_not()
    {
        var (few, many, six) = (new AtMost<UnionRecord, int>(StructureFacts.Staff, 40), new AtMost<UnionRecord, int>(StructureFacts.Staff, 60), new AtMost<UnionRecord, int>(StructureFacts.Departments, 6));
        Requirement<UnionRecord> large = new Is<UnionRecord>(StructureFacts.LargeOrManyCampuses);

        Assert.Equal(new All<UnionRecord>([few, six, large]).Canonical, (few & six & large).Canonical);
        Assert.Equal(new Any<UnionRecord>([few, new All<UnionRecord>([many, large])]).Canonical, (few | (many & large)).Canonical);
        Assert.Equal(new Not<UnionRecord>(large).Canonical, (!large).Canonical);

        var of51 = new UnionRecord { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)), Structure = new() { Staff = 51 } };
        Assert.Equal(Verdict.Undetermined, (few | (many & large)).Judge(of51));
        Assert.Equal(Verdict.NotMet, (few & large).Judge(of51));
    }

    private sealed record Submission(int Id, UnionRecord? Record);
}
