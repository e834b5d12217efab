using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Terms;

/// <summary>What a charter says of the seats of each class (班级团支部): as many for every one, or a share of its students.</summary>
/// <remarks>Where a charter says it, the classes come to their seats by themselves and the seats of a unit are theirs together: nothing is shared out by largest remainder.</remarks>
public sealed record ClassQuota
{
    /// <summary>The seats of every class, however large it is, in heads; nothing where they follow its students.</summary>
    public int? Seats { get; init; }

    /// <summary>The share of a class's own students; nothing where every class has as many.</summary>
    public Share? Share { get; init; }

    /// <summary>How the share becomes whole heads; said wherever there is a share.</summary>
    public ClassRounding? Rounding { get; init; }

    /// <summary>The least seats of a class beside its share, in heads: a class whose rounded share is less has these. Default 0.</summary>
    public int AtLeast { get; init; }

    /// <summary>The seats of a class.</summary>
    /// <param name="students">Its students, in heads, zero or more; nothing where nobody said.</param>
    /// <returns>The seats, in heads; nothing where they follow students whom nobody counted.</returns>
    internal int? SeatsOf(int? students) => Seats ?? (students is { } heads && Rounded(heads) is { } rounded ? Math.Max(rounded, AtLeast) : null);

    /// <summary>The share of a class in whole heads, before <see cref="AtLeast"/>.</summary>
    internal int? Rounded(int students)
    {
        if (Share is not { } share)
        {
            return null;
        }

        var (product, whole) = ((long)share.Part * students, (long)share.Whole);
        return (int)(Rounding switch
        {
            ClassRounding.Up => (product + whole - 1) / whole,
            ClassRounding.Down => product / whole,
            _ => ((2 * product) + whole) / (2 * whole),
        });
    }

    /// <summary>From what a class comes to its seats, such as 各班级团支部的代表名额为其学生人数的10%，四舍五入，不足1名的按1名计.</summary>
    /// <returns>The words, without a full stop.</returns>
    public Words Describe() => Seats is { } seats
        ? new($"每个班级团支部的代表名额为{seats}名", $"every class has {seats}")
        : new(
            $"各班级团支部的代表名额为其学生人数的{Share?.InChinese()}，{Rounding?.Label.Chinese}{(AtLeast > 0 ? $"，不足{AtLeast}名的按{AtLeast}名计" : string.Empty)}",
            $"every class has {Share?.InWords().English} of its students, {Rounding?.Label.English}{(AtLeast > 0 ? $", and at least {AtLeast}" : string.Empty)}");

    private static readonly Form<int> _some = Forms.Whole(1, 1000);
    private static readonly Form<int> _any = Forms.Whole(0, 1000);
    private static readonly Words _either = new(
        "各班一样多的写 seats，按学生数的写 share 和 rounding，二者只写其一",
        "either seats, as many for every class, or share and rounding, by its students, is expected, not both");

    internal static Shape<ClassQuota> Shape { get; } = Shapes.Of<ClassQuota>(
        static v => new()
        {
            Seats = v.Optional("seats", "每班名额", "seats of every class", _some, static q => q.Seats),
            Share = v.Optional("share", "占班级学生的比例", "share of a class's students", Forms.Share, static q => q.Share),
            Rounding = v.Optional("rounding", "取整方式", "rounding", ClassRounding.Form, static q => q.Rounding),
            AtLeast = v.Optional("atLeast", "每班至少几名", "least seats of a class", _any, static q => q.AtLeast),
        },
        static (ref input, q) =>
        {
            if (q.Wrong() is var (member, found))
            {
                input.RefuseAt(member, found, _either);
            }
        });

    // One of the two ways, and all that belongs to it.
    private (string Member, Words Found)? Wrong() => this switch
    {
        { Seats: null, Share: null } => ("seats", Input.Absent),
        { Seats: not null, Share: { } share } => ("share", Shown($"\"{share}\"")),
        { Seats: not null, Rounding: { } rounding } => ("rounding", Shown($"\"{ClassRounding.Form.Of(rounding).Word}\"")),
        { Seats: not null, AtLeast: > 0 and var least } => ("atLeast", Shown(FormattableString.Invariant($"{least}"))),
        { Share: not null, Rounding: null } => ("rounding", Input.Absent),
        _ => null,
    };

    private static Words Shown(string text) => new(text, text);
}
