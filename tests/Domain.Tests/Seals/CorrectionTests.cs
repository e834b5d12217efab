using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Rules;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Tests.Seals;

/// <summary>A wrong date, or another slip of the pen, stands in the register for good, and neither freezes it nor counts once it was corrected.</summary>
public sealed class CorrectionTests
{
    private static readonly LocalDate _today = new(2025, 6, 1);

    // 2205 was written for 2025, on a machine that did not know better.
    private static SealAct[] WrongYear => [.. Lives.InCustody, Lives.Stamped with { At = new(2205, 3, 4, 9, 0, 0) }];

    private static Corrected OfTheYear => new() { At = new(2025, 3, 5, 9, 0, 0), Entry = 7, Member = "at", Right = ["2025-03-04T09:00:00"], By = "沈", Reason = "年份写错" };

    [Fact]
    public void No_act_is_entered_of_a_day_after_today_and_today_is_in_time()
    {
        var history = SealHistory.Of(Lives.InCustody, new(), _today);

        Assert.Empty(history.Against(Lives.Stamped with { At = new(2025, 6, 1, 23, 59, 59) }));
        var refusal = Assert.Single(history.Against(Lives.Stamped with { At = new(2025, 6, 2, 0, 0, 0) }));
        Assert.Equal(("seal.dated", "时间2025年6月2日0时晚于今天（2025年6月1日）"), (refusal.By.Id, refusal.Because.Chinese));
        Assert.Equal(["seal.dated"], Ids(history.Against(OfTheYear with { Entry = 1, At = new(2025, 6, 2, 0, 0, 0) })));
    }

    [Fact]
    public void No_act_is_dated_before_the_seal_was_made()
    {
        var refusal = Assert.Single(SealHistory.Of(Lives.InCustody, new(), _today).Against(Lives.Stamped with { At = new(2004, 3, 3, 9, 0, 0) }));

        Assert.Equal(("seal.dated", "时间2004年3月3日9时早于公章刻制的时间2025年3月3日9时"), (refusal.By.Id, refusal.Because.Chinese));
    }

    /// <remarks>A correction tells the whole life anew, in the order of the days: what is dated before the making stays wrong by its date, and is not taken for an act without a seal.</remarks>
    [Fact]
    public void What_is_dated_before_the_making_is_so_after_a_correction_too()
    {
        var history = SealHistory.Of([Lives.Made, Lives.Named with { At = new(2004, 3, 3, 9, 0, 0) }, Lives.Named, Lives.Entrusted, Lives.Corrected], new(), _today);

        Assert.Equal([(2, "seal.dated")], history.Refused.Select(static r => (r.Place, r.Refusals[0].By.Id)));
        Assert.Equal(("沈", 1), (history.Custodian, history.Corrections.Length));
    }

    [Fact]
    public void One_wrong_future_date_bars_nothing_that_comes_after_it()
    {
        var register = SealRegister.Of(Registers.Entered(WrongYear).Entries, new(), _today);
        Assert.Equal([7], register.History.Refused.Select(static r => r.Place));

        Assert.True(register.Enter(Lives.HandedOver with { At = new(2025, 3, 6, 9, 0, 0) }).IsClear);

        Assert.Null(register.Verify().FirstBad);
        Assert.Equal("陆", register.History.Custodian);
    }

    /// <summary>On the far side of the wrong date nothing could be entered any more; the correction is taken there too, whatever its own day.</summary>
    [Fact]
    public void A_register_that_a_wrong_date_froze_goes_on_once_it_is_corrected()
    {
        var register = SealRegister.Of(Registers.Entered(WrongYear).Entries, new(), new(2300, 1, 1));
        var handover = Lives.HandedOver with { At = new(2025, 3, 6, 9, 0, 0) };
        Assert.Equal(["seal.entered-in-time"], register.Enter(handover).Findings.Select(static f => f.By.Id));
        Assert.Equal(7, register.Entries.Length);

        Assert.True(register.Enter(OfTheYear).IsClear);
        Assert.True(register.Enter(handover).IsClear);

        Assert.Equal((9, null), (register.Entries.Length, register.Verify().FirstBad));
        Assert.Empty(register.History.Refused);
    }

    [Fact]
    public void What_was_entered_stays_and_counts_as_it_was_corrected()
    {
        var register = SealRegister.Of(Registers.Entered([.. WrongYear, OfTheYear]).Entries, new(), _today);

        Assert.Equal(2205, register.Entries[6].Act.At.Year);
        Assert.Equal((new LocalDateTime(2025, 3, 4, 9, 0), register.Entries[6].Digest), (register.AsCorrected[6].Act.At, register.AsCorrected[6].Digest));
        Assert.Equal(new LocalDateTime(2025, 3, 4, 9, 0), register.History.Uses[0].Stamped!.At);
        Assert.Empty(register.History.Refused);
        Assert.Equal("第7条的时间原登记为2205年3月4日9时，应为2025年3月4日9时（第8条更正）", Assert.Single(register.History.Corrections).Describe().Chinese);
    }

    /// <summary>A name misspelt when the seal was entrusted bars its custodian just as well.</summary>
    [Theory]
    [InlineData(3, "custodian", "沈", "第3条的保管人原登记为审，应为沈（第8条更正）")]
    [InlineData(3, "receipt", "签收单二", "第3条的签收单原登记为签收单，应为签收单二（第8条更正）")]
    [InlineData(4, "copies", "3", "第4条的印数原登记为2，应为3（第8条更正）")]
    [InlineData(4, "content", "0000000000000000000000000000000000000000000000000000000000000001", "（第8条更正）")]
    [InlineData(1, "approval", "〔2025〕2号", "第1条的批准文件原登记为〔2025〕1号，应为〔2025〕2号（第8条更正）")]
    public void Every_member_that_an_act_may_state_can_be_corrected(int entry, string member, string right, string said)
    {
        SealAct[] acts = [Lives.Made, Lives.Named, Lives.Entrusted with { Custodian = "审" }, Lives.Requested, Lives.Approved, Lives.Request("2"), Lives.Named];
        var history = SealHistory.Of([.. acts, new Corrected { At = Lives.Start, Entry = entry, Member = member, Right = [right], By = "团委办公室", Reason = "笔误" }], new(), _today);

        Assert.EndsWith(said, Assert.Single(history.Corrections).Describe().Chinese, StringComparison.Ordinal);
        Assert.Equal(member == "custodian" ? "沈" : "审", history.Custodian);
        Assert.Equal(member == "custodian", history.Against(Lives.Stamped).IsEmpty);
    }

    [Fact]
    public void Witnesses_are_corrected_as_a_list_and_what_nobody_said_is_added()
    {
        SealAct[] acts = [.. Lives.InCustody, Lives.HandedOver with { Witnesses = [], Reason = null }];
        Corrected witnesses = new() { At = Lives.Start, Entry = 7, Member = "witnesses", Right = ["周", "郑"], By = "周", Reason = "漏登" };

        Assert.Equal([7], SealHistory.Of(acts, new(), _today).Findings.Select(static f => f.Place));
        var history = SealHistory.Of([.. acts, witnesses, witnesses with { Member = "reason", Right = ["换届"] }], new(), _today);

        Assert.Empty(history.Findings);
        Assert.Equal(("陆", "换届"), (history.Custodian, ((HandedOver)history.Acts[6]).Reason));
        Assert.Equal("第7条的监交人原来没有登记，应为周、郑（第8条更正）", history.Corrections[0].Describe().Chinese);
    }

    [Fact]
    public void The_last_correction_of_a_member_counts()
    {
        var again = OfTheYear with { Right = ["2025-03-04T10:00:00"] };
        var history = SealHistory.Of([.. WrongYear, OfTheYear, again], new(), _today);

        Assert.Equal(new LocalDateTime(2025, 3, 4, 10, 0), history.Acts[6].At);
        Assert.Equal("第7条的时间原登记为2025年3月4日9时，应为2025年3月4日10时（第9条更正）", history.Corrections[1].Describe().Chinese);
    }

    /// <summary>What is right may be against a rule: it is the truth, and found.</summary>
    [Fact]
    public void An_act_that_was_in_order_only_by_a_slip_is_found_once_that_is_corrected()
    {
        var history = SealHistory.Of([.. Lives.InCustody, Lives.Stamped, new Corrected { At = Lives.Start, Entry = 7, Member = "by", Right = ["李"], By = "周", Reason = "盖章人写错" }], new(), _today);

        Assert.Equal((7, "seal.by-its-custodian"), (Assert.Single(history.Findings).Place, history.Findings[0].By.Id));
    }

    public static TheoryData<Corrected, string> Unsound { get; } = new()
    {
        { OfTheYear with { By = null }, "更正第几条、哪一项、正确内容、更正人、原因须写全" },
        { OfTheYear with { Reason = null }, "更正第几条、哪一项、正确内容、更正人、原因须写全" },
        { OfTheYear with { Right = [] }, "更正第几条、哪一项、正确内容、更正人、原因须写全" },
        { OfTheYear with { Member = null }, "更正第几条、哪一项、正确内容、更正人、原因须写全" },
        { OfTheYear with { Entry = null }, "更正第几条、哪一项、正确内容、更正人、原因须写全" },
        { OfTheYear with { Entry = 9 }, "在它之前没有第9条" },
        { OfTheYear with { Entry = 8 }, "第8条本身是更正，请再次更正原来的第7条" },
        { OfTheYear with { Member = "digest" }, "第7条没有 digest 这一项" },
        { OfTheYear with { Member = "act" }, "第7条没有 act 这一项" },
        { OfTheYear with { Member = "custodian" }, "第7条没有 custodian 这一项" },
        { OfTheYear with { Right = ["2025年3月4日"] }, "第7条的时间不能是“2025年3月4日”" },
        { OfTheYear with { Right = ["12025-03-04T09:00:00"] }, "第7条的时间不能是“12025-03-04T09:00:00”" },
        { OfTheYear with { Member = "copies", Right = ["三"] }, "第7条的印数不能是“三”" },
        { OfTheYear with { Member = "copies", Right = ["03"] }, "第7条的印数不能是“03”" },
        { OfTheYear with { Member = "by", Right = ["沈", "陆"] }, "第7条的盖章人不能是“沈、陆”" },
    };

    [Theory]
    [MemberData(nameof(Unsound))]
    public void A_correction_says_what_it_corrects_and_what_is_right(Corrected correction, string because)
    {
        var history = SealHistory.Of([.. WrongYear, OfTheYear], new(), _today);
        var before = history.Acts;

        var refusal = Assert.Single(history.Take(correction));

        Assert.Equal(("seal.corrected-openly", because), (refusal.By.Id, refusal.Because.Chinese));
        Assert.Equal(before, history.Acts[..8]);
        Assert.Equal([9], history.Refused.Select(static r => r.Place));
    }

    /// <summary>Entered one by one or read from a file, the same acts make the same history.</summary>
    [Fact]
    public void A_history_is_the_same_however_it_was_told()
    {
        SealAct[] acts = [.. WrongYear, Lives.HandedOver with { At = new(2025, 3, 3, 10, 0, 0) }, OfTheYear, Lives.Corrected, OfTheYear with { Entry = 99 }, Lives.Stamped];
        var (told, read) = (SealHistory.Of([], new(), _today), SealHistory.Of(acts, new(), _today));
        foreach (var act in acts)
        {
            told.Take(act);
        }

        Assert.Equal(read.Acts, told.Acts);
        Assert.Equal(read.Refused.Select(static r => (r.Place, string.Join(',', Ids(r.Refusals)))), told.Refused.Select(static r => (r.Place, string.Join(',', Ids(r.Refusals)))));
        Assert.Equal(read.Findings.Select(static f => (f.Place, f.By.Id)), told.Findings.Select(static f => (f.Place, f.By.Id)));
        Assert.Equal((read.Custodian, read.State, read.Last, read.Corrections.Length), (told.Custodian, told.State, told.Last, told.Corrections.Length));
    }

    [Fact]
    public void A_register_of_many_corrections_is_read_to_its_end()
    {
        const int Many = 20_000;
        SealAct[] acts = [.. WrongYear, .. Enumerable.Repeat(OfTheYear, Many)];

        Assert.Equal(Many, SealHistory.Of(acts, new(), _today).Corrections.Length);
    }

    [Fact]
    public void A_corrected_entry_is_chained_like_any_other()
    {
        var entries = Registers.Entered([.. WrongYear, OfTheYear]).Entries;
        var file = SealRegisterFile.Write(entries);

        Assert.Null(SealRegisterFile.Verify(file).FirstBad);
        Assert.Equal(Verdict.Met, SealRegisterFile.Verify(file, SealRegister.Of(entries, new(), _today).Checkpoint(_today)).Verdict);
        Assert.Equal(entries.Select(static e => e.Act), SealRegisterFile.Read(file).Value!.Select(static e => e.Act));
        Assert.Equal(entries[^1].Digest, Digest.Of(entries[^1].Bytes.Span));
    }

    private static IEnumerable<string> Ids(IEnumerable<Refusal> refusals) => refusals.Select(static r => r.By.Id);
}
