using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance;

/// <summary>Where the public says what it thinks of a disclosure (意见反映), and until when.</summary>
public sealed record Comments
{
    /// <summary>Who takes comments.</summary>
    public string? To { get; init; }

    /// <summary>Until when.</summary>
    public Fact<NodaTime.LocalDate> Until { get; init; }

    /// <summary>An office's telephone number, as it is to be printed.</summary>
    public string? Telephone { get; init; }

    /// <summary>An office's mail address, as it is to be printed.</summary>
    public string? Mail { get; init; }

    internal static Shape<Comments> Shape { get; } = Shapes.Of<Comments>(static v => new()
    {
        To = v.Optional("to", "受理意见的部门", "who takes comments", Forms.Sentence, static c => c.To),
        Until = v.Optional("until", "意见截止日期", "comments until", DateForm.Instance, static c => c.Until),
        Telephone = v.Optional("telephone", "受理部门办公电话", "office telephone", Forms.Sentence, static c => c.Telephone),
        Mail = v.Optional("mail", "受理部门电子邮箱", "office mail", Forms.Sentence, static c => c.Mail),
    });
}
