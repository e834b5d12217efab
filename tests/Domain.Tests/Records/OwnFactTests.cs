using System.Text;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Records;

/// <summary>What a school states for which the library has no place is kept, printed by its name, and judged by whoever names it.</summary>
public sealed class OwnFactTests
{
    private static readonly FactPath<UnionRecord, int> _complaints = OwnFact.Called(new("食堂意见", "canteen complaints"), new CountForm(new("件", "pieces"), "piece"));
    private static readonly FactPath<UnionRecord, Share> _answered = OwnFact.Called(new("食堂意见答复率", "canteen complaints answered"), ShareForm.Instance);
    private static readonly FactPath<UnionRecord, LocalDate> _opened = OwnFact.Called(new("服务大厅启用时间", "opening of the service hall"), DateForm.Instance);
    private static readonly FactPath<UnionRecord, bool> _keptOpen = OwnFact.Called(new("服务大厅周末开放", "service hall open on weekends"), YesNoForm.Instance);
    private static readonly FactPath<UnionRecord, string> _hall = OwnFact.Called(new("服务大厅名称", "name of the service hall"), TextForm.Instance);
    private static readonly Rule _few = new("goal.own.few-complaints", new("食堂意见不超过20件", "At most 20 complaints"), new AtMost<UnionRecord, int>(_complaints, 20), Basis.OwnGoal);

    private static UnionRecord Nobody { get; } = new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)) };

    [Theory]
    [InlineData("12", 12, 12)]
    [InlineData("12件", 12, 12)]
    [InlineData("十二", 12, 12)]
    [InlineData("2~3", 2, 3)]
    [InlineData("不少于2", 2, int.MaxValue)]
    [InlineData("不足5", 0, 4)]
    public void What_people_write_is_understood_by_whoever_names_it(string value, int low, int high)
    {
        var fact = _complaints.Read(Nobody with { Own = [new("食堂意见", value)] });

        Assert.Equal(Fact.Within(low, high), fact);
    }

    [Fact]
    public void Shares_days_answers_and_texts_are_understood()
    {
        var record = Nobody with { Own = [new("食堂意见答复率", "3/4"), new("服务大厅启用时间", "2024年3月"), new("服务大厅周末开放", "否"), new("服务大厅名称", "青年之家")] };

        Assert.Equal(Fact.Given(new Share(3, 4)), _answered.Read(record));
        Assert.Equal(Fact.Within<LocalDate>(new(2024, 3, 1), new(2024, 3, 31)), _opened.Read(record));
        Assert.Equal(Fact.Given(false), _keptOpen.Read(record));
        Assert.Equal(Fact.Given("青年之家"), _hall.Read(record));
    }

    [Theory]
    [InlineData("约20")]
    [InlineData("若干")]
    [InlineData("-3")]
    public void What_is_not_understood_is_unknown_and_never_nought(string value) =>
        Assert.Equal(Known.Unknown, _complaints.Read(Nobody with { Own = [new("食堂意见", value)] }).Known);

    [Fact]
    public void What_nobody_stated_is_unknown() => Assert.Equal(Known.Unknown, _complaints.Read(Nobody).Known);

    [Fact]
    public void Whatever_a_program_writes_is_read_again()
    {
        foreach (var fact in (Fact<int>[])[Fact.Given(0), Fact.Given(41), Fact.Within(2, 3), Fact.Within(7, int.MaxValue), Fact.Within(0, 9)])
        {
            Assert.Equal(fact, _complaints.Read(_complaints.Write(Nobody, fact)));
        }

        foreach (var fact in (Fact<Share>[])[Fact.Given(new Share(1, 3)), Fact.Within(new Share(1, 3), new Share(1, 2))])
        {
            Assert.Equal(fact, _answered.Read(_answered.Write(Nobody, fact)));
        }

        Assert.Equal(Fact.Given(true), _keptOpen.Read(_keptOpen.Write(Nobody, Fact.Given(true))));
        Assert.Equal(Fact.Given<LocalDate>(new(2024, 3, 5)), _opened.Read(_opened.Write(Nobody, Fact.Given<LocalDate>(new(2024, 3, 5)))));
        Assert.Equal(Fact.Given("青年之家"), _hall.Read(_hall.Write(Nobody, Fact.Given("青年之家"))));
    }

    [Fact]
    public void Writing_takes_the_place_of_what_was_said_and_unknown_takes_it_away()
    {
        var record = _complaints.Write(_hall.Write(Nobody, Fact.Given("青年之家")), Fact.Given(3));

        Assert.Equal(2, record.Own.Count);
        Assert.Equal(new OwnFact("食堂意见", "4"), _complaints.Write(record, Fact.Given(4)).Own[1]);
        Assert.Equal([new OwnFact("服务大厅名称", "青年之家")], _complaints.Write(record, Fact.Unknown<int>()).Own);
    }

    [Fact]
    public void A_fact_that_no_book_names_is_kept_in_the_file_word_for_word()
    {
        var record = Nobody with { Own = [new("食堂意见", "约20件"), new("校友来访", "若干人")] };

        Assert.Equal(record, RecordFile.Read(RecordFile.Write(record)).Value);
        Assert.NotNull(RuleBook.National.Assess(record).Assessment);
    }

    [Fact]
    public void A_book_that_names_it_refuses_a_value_that_is_not_understood_at_its_place()
    {
        var book = RuleBook.National.With(_complaints).With(_keptOpen);
        var file = RecordFile.Write(Nobody with { Own = [new("校友来访", "若干人"), new("食堂意见", "约20件"), new("服务大厅周末开放", "有时")] });

        var reading = RecordFile.Read(file, book);

        Assert.Equal(["/own/1/value", "/own/2/value"], reading.Faults.Select(static f => f.JsonPointer));
        Assert.Equal("“食堂意见”如 41；只知范围写 2~3、不少于2、不足5", reading.Faults[0].Expected.Chinese);
        Assert.Equal("“服务大厅周末开放”应为是或否", reading.Faults[1].Expected.Chinese);
        Assert.IsType<AssessmentOutcome.Refused>(book.Assess(RecordFile.Read(file).Value!));
    }

    [Fact]
    public void A_name_stands_once()
    {
        var file = """{ "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2023-2024", "own": [ { "name": "食堂意见", "value": "1" }, { "name": "食堂意见", "value": "2" } ] }""";

        Assert.Equal("/own/1", Assert.Single(RecordFile.Read(Encoding.UTF8.GetBytes(file)).Faults).JsonPointer);
    }

    [Theory]
    [InlineData("12", "Met")]
    [InlineData("20", "Met")]
    [InlineData("21", "NotMet")]
    [InlineData("15~30", "Undetermined")]
    public void A_goal_of_the_schools_own_judges_it(string value, string verdict)
    {
        var book = RuleBook.National.With(_complaints).With(_few);
        var record = Nobody with { Own = [new("食堂意见", value)], Goals = [_few.Id] };

        var finding = Assert.Single(book.Assess(record).Assessment!.Goals);

        Assert.Equal(verdict, finding.Verdict.ToString());
    }

    [Fact]
    public void A_finding_asks_for_the_fact_by_its_name()
    {
        var finding = Assert.Single(RuleBook.National.With(_few).Assess(Nobody with { Goals = [_few.Id] }).Assessment!.Goals);

        Assert.Equal(Verdict.Undetermined, finding.Verdict);
        Assert.Equal("食堂意见", Assert.Single(finding.Explanation.Missing()).Label.Chinese);
    }

    [Fact]
    public void To_judge_it_again_allocates_nothing()
    {
        var record = Nobody with { Own = [new("校友来访", "若干人"), new("食堂意见", "12")] };
        _few.Requirement.Judge(record);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            _few.Requirement.Judge(record);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Two_facts_are_the_same_whether_or_not_they_were_understood_before()
    {
        var record = Nobody with { Own = [new("食堂意见", "12")] };
        _ = _complaints.Read(record);

        Assert.Equal(Nobody with { Own = [new("食堂意见", "12")] }, record);
        Assert.Equal(13, _complaints.Read(Nobody with { Own = [record.Own[0] with { Value = "13" }] }).Low);
    }

    [Fact]
    public void A_book_that_names_a_fact_is_another_book_and_one_that_names_none_is_not()
    {
        var named = RuleBook.National.With(_complaints);

        Assert.NotEqual(RuleBook.National.Hash, named.Hash);
        Assert.Equal(named, RuleBook.National.With(_complaints).With(_complaints));
        Assert.NotEqual(named, RuleBook.National.With(OwnFact.Called(_complaints.Label, ShareForm.Instance)));
    }

    [Fact]
    public void What_stands_in_a_subject_is_no_fact_of_the_schools_own() =>
        Assert.Throws<ArgumentException>(() => RuleBook.National.With(UnionGovernance.Unions.StructureFacts.Staff));

    [Fact]
    public void A_list_does_not_stand_in_one_line() =>
        Assert.Throws<ArgumentException>(() => OwnFact.Called(new("步骤", "steps"), new ListForm<string>(Forms.Name, ordered: true)));
}
