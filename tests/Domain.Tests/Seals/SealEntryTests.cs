using System.Security.Cryptography;
using System.Text;
using NodaTime;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Tests.Seals;

/// <summary>What is digested, byte by byte.</summary>
public sealed class SealEntryTests
{
    private static readonly SealMade _made = new() { At = new(2024, 9, 2, 9, 0, 0), ApprovedBy = "校团委", Approval = "〔2024〕3号", Maker = "某印章社" };

    /// <summary>So the digest covers how each value is written: 3, "3" and [3] are other bytes, and so are the same members in another order.</summary>
    [Fact]
    public void The_bytes_are_those_of_the_line_without_its_digest()
    {
        var zeros = new string('0', 64);
        var said = $$"""{"seal":"某校学生会","sequence":1,"at":"2024-09-02T09:00:00","act":"made","approvedBy":"校团委","approval":"〔2024〕3号","maker":"某印章社","previous":"{{zeros}}"}""";
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)));

        var entry = SealEntry.Of("某校学生会", 1, _made, Digest.Zero);

        Assert.Equal(said, Encoding.UTF8.GetString(entry.Bytes.Span));
        Assert.Equal(digest, entry.Digest.ToString());
        Assert.Equal($"{said[..^1]},\"digest\":\"{digest}\"}}\n", Encoding.UTF8.GetString(SealRegisterFile.Write([entry])));
    }

    [Fact]
    public void An_entry_is_read_back_from_its_bytes_and_from_no_others()
    {
        var entry = SealEntry.Of("某校学生会", 7, new Destroyed { At = new(2025, 6, 1, 8, 0, 5), By = "甲", Witnesses = ["乙", "丙"], Record = "销毁记录" }, Digest.Of([1]));
        var bytes = entry.Bytes.ToArray();

        var again = SealEntry.Read(bytes, entry.Digest)!;

        Assert.Equal((entry.Seal, entry.Sequence, entry.Act, entry.Previous, entry.Digest), (again.Seal, again.Sequence, again.Act, again.Previous, again.Digest));
        Assert.Null(SealEntry.Read(bytes.AsSpan(1), entry.Digest));
        Assert.Null(SealEntry.Read(bytes.AsSpan(..^1), entry.Digest));
        Assert.Null(SealEntry.Read([.. bytes, 0], entry.Digest));
        Assert.Null(SealEntry.Read([.. bytes[..^1], (byte)' ', (byte)'}'], entry.Digest));
        Assert.Null(SealEntry.Read([], entry.Digest));
        Assert.Null(SealEntry.Read("}"u8, entry.Digest));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("两\n行")]
    [InlineData("两\r行")]
    [InlineData("两\u2028行")]
    [InlineData("两\u2029行")]
    [InlineData("两\u0085行")]
    [InlineData("零\0")]
    public void What_a_line_cannot_hold_is_not_entered(string text)
    {
        Assert.Throws<ArgumentException>("act", () => SealEntry.Of("某校学生会", 1, _made with { Maker = text }, Digest.Zero));
        Assert.Throws<ArgumentException>("seal", () => SealEntry.Of(text, 1, _made, Digest.Zero));
    }

    /// <summary>A second 周 that is the first one with a space behind would approve the first one's request, or watch as a second witness.</summary>
    [Theory]
    [InlineData("周 ")]
    [InlineData(" 周")]
    [InlineData("周\u3000")]
    [InlineData("周\u00a0")]
    [InlineData("周\u200b")]
    [InlineData("周\u200d")]
    [InlineData("\ufeff周")]
    [InlineData("周\u00ad")]
    [InlineData("\u202e周")]
    [InlineData("周\U000e0041")]
    [InlineData("周\u034f")]
    [InlineData("周\u2800")]
    [InlineData("周\u3164")]
    [InlineData("周\uffa0")]
    [InlineData("周\ufe0f")]
    [InlineData("周\ue000")]
    [InlineData("周\u0378")]
    [InlineData("周\ufdd0")]
    [InlineData("周\U0010ffff")]
    public void A_name_that_only_looks_like_another_is_not_entered(string name)
    {
        Assert.Throws<ArgumentException>(() => SealEntry.Of("某校学生会", 1, Lives.Named with { Approver = name }, Digest.Zero));
        Assert.Throws<ArgumentException>(() => SealEntry.Of("某校学生会", 1, Lives.Destroyed with { Witnesses = ["周", name] }, Digest.Zero));
        Assert.Throws<ArgumentException>(() => SealRegister.Begin(name, new(), Lives.Today));
        Assert.False(SealRegister.IsName(name));
        Assert.True(SealRegister.IsName("周"));
    }

    /// <summary>What moves over a border, or into another member, is another text.</summary>
    [Fact]
    public void No_two_entries_have_the_same_bytes()
    {
        SealEntry Of(SealAct act) => SealEntry.Of("某校学生会", 1, act, Digest.Zero);
        SealEntry[] entries =
        [
            Of(Lives.Destroyed with { Witnesses = ["甲乙"] }), Of(Lives.Destroyed with { Witnesses = ["甲", "乙"] }), Of(Lives.Destroyed with { Witnesses = ["乙", "甲"] }),
            Of(Lives.Destroyed with { Witnesses = [] }), Of(Lives.Destroyed with { By = "秦周", Witnesses = ["温"] }), Of(Lives.Destroyed with { By = "秦", Witnesses = ["周温"] }),
            Of(Lives.Made with { Approval = null, Maker = "甲" }), Of(Lives.Made with { Approval = "甲", Maker = null }),
            Of(Lives.Retired with { By = "甲", To = null }), Of(Lives.Retired with { By = null, To = "甲" }), Of(Lives.Returned with { By = "甲", To = null }), Of(Lives.Returned with { By = null, To = "甲" }),
            Of(Lives.Named with { Approver = "\u00e9" }), Of(Lives.Named with { Approver = "e\u0301" }), Of(Lives.Named with { Approver = "\uff45\u0301" }),
            SealEntry.Of("某校学生会1", 1, Lives.Named, Digest.Zero), SealEntry.Of("某校学生会", 11, Lives.Named, Digest.Zero), Of(Lives.Named),
        ];

        Assert.Equal(entries.Length, entries.Select(e => e.Digest).Distinct().Count());
        Assert.All(entries, e => Assert.Equal(e.Act, SealEntry.Read(e.Bytes.Span, e.Digest)!.Act));
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(1)]
    public void A_place_is_read_back_up_to_the_largest(int place)
    {
        var entry = SealEntry.Of("某校学生会", place, _made, Digest.Zero);

        Assert.Equal(place, SealEntry.Read(entry.Bytes.Span, entry.Digest)!.Sequence);
    }

    [Fact]
    public void Half_a_character_is_not_entered()
    {
        // An attribute cannot hold it.
        foreach (var text in new[] { "\ud83d", "\ude00", "印\ud83d章" })
        {
            Assert.Throws<ArgumentException>(() => SealEntry.Of("某校学生会", 1, _made with { Maker = text }, Digest.Zero));
        }

        Assert.Equal("\ud83d\ude00", ((SealMade)SealEntry.Of("某校学生会", 1, _made with { Maker = "\ud83d\ude00" }, Digest.Zero).Act).Maker);
    }

    [Fact]
    public void Times_are_to_the_second_and_places_count_from_one()
    {
        Assert.Throws<ArgumentException>(() => SealEntry.Of("某校学生会", 1, _made with { At = new LocalDateTime(2024, 9, 2, 9, 0, 0).PlusMilliseconds(1) }, Digest.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => SealEntry.Of("某校学生会", 0, _made, Digest.Zero));
        foreach (var year in (int[])[-1, 0, -9998])
        {
            Assert.Throws<ArgumentException>(() => SealEntry.Of("某校学生会", 1, _made with { At = new(year, 9, 2, 9, 0) }, Digest.Zero));
        }

        Assert.Equal(9999, SealEntry.Of("某校学生会", 1, _made with { At = new(9999, 12, 31, 23, 59) }, Digest.Zero).Act.At.Year);
    }

    [Fact]
    public void A_digest_is_written_in_lower_case_only()
    {
        var digest = Digest.Of("某校"u8);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData("某校"u8)), digest.ToString());
        Assert.Equal(digest, Digest.Read(digest.ToString()));
        Assert.Null(Digest.Read(digest.ToString().ToUpperInvariant()));
        Assert.Null(Digest.Read(digest.ToString().AsSpan(1)));
        Assert.Equal(digest, new Digest(digest.ToArray()));
        Assert.Throws<ArgumentException>(() => new Digest([1, 2]));
    }
}
