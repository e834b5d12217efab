using NodaTime;
using UnionGovernance.Json;

namespace UnionGovernance.Tests.Json;

/// <summary>What the tests of the codec read: every kind of line once.</summary>
internal sealed record Club
{
    public required string Name { get; init; }

    public LocalDate? Since { get; init; }

    public bool Open { get; init; }

    public int Seats { get; init; } = 7;

    public Share? Quorum { get; init; }

    public Sequence<Friend> Friends { get; init; } = [];

    public Sequence<Note> Notes { get; init; } = [];

    public Club? Within { get; init; }

    public static Line<Club, int> SeatsLine { get; } = new("seats", "席位", "seats", Forms.Seats, static c => c.Seats) { Otherwise = 7 };

    public static Shape<Club> Shape { get; } = Shapes.Defined<Club>("club", static v => new()
    {
        Name = v.Required("name", "名称", "name", Forms.Name, static c => c.Name),
        Since = v.Optional("since", "成立", "since", Forms.Day, static c => c.Since),
        Open = v.Optional("open", "开放", "open", Forms.YesNo, static c => c.Open),
        Seats = v.Of(SeatsLine),
        Quorum = v.Optional("quorum", "法定人数", "quorum", Forms.Share, static c => c.Quorum),
        Friends = v.Optional("friends", "成员", "friends", Forms.List(Friend.Shape, static f => f.Id, most: 3), static c => c.Friends, []),
        Notes = v.Optional("notes", "旁注", "notes", Forms.Named([("/b", new("乙", "b")), ("/a", new("甲", "a")), ("/c~d", new("丙", "c"))], Note.Shape, static n => n.At), static c => c.Notes, []),
        Within = v.Optional("within", "所属", "within", Forms.Later(static () => Shape!), static c => c.Within),
    });

    public static JsonFile<Club> File { get; } = new("社团", Shape);
}

/// <summary>Somebody, made by position.</summary>
internal sealed record Friend(string Id, int? Age)
{
    public static Shape<Friend> Shape { get; } = Shapes.Of<Friend>(static v => new(
        v.Required("id", "编号", "id", Forms.Name, static f => f.Id),
        v.Optional("age", "年龄", "age", Forms.Whole(0, 150), static f => f.Age)));
}

/// <summary>Something called after what it is about.</summary>
internal sealed record Note(string At, string? Words)
{
    public static Shape<Note> Shape { get; } = Shapes.Of<Note>(static v => new(
        v.Key,
        v.Optional("words", "原话", "words", Forms.Paragraph, static n => n.Words)));
}
