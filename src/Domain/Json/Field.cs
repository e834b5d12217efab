using System.Collections.Immutable;
using System.Globalization;

namespace UnionGovernance.Json;

/// <summary>What a form on a page, or a sheet of a workbook, asks for to make one value of a file.</summary>
/// <param name="JsonPointer">The value's place in what is asked for; within one row, its place in the row.</param>
/// <param name="Words">What it is.</param>
/// <param name="IsRequired">Whether nothing can be without it.</param>
/// <param name="Kind">How it is asked for.</param>
public sealed record Field(string JsonPointer, Words Words, bool IsRequired, FieldKind Kind)
{
    private const int MostAsked = 16;

    /// <summary>What the reason is called for which a question does not arise.</summary>
    public static Words ReasonNotToApply { get; } = new("不适用的理由", "why it does not apply");

    /// <summary>Its name in the file: the last of its place.</summary>
    public string Name => JsonPointer[(JsonPointer.LastIndexOf('/') + 1)..].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    /// <summary>The words among which to choose, each with its name; empty where anything may be said.</summary>
    public ImmutableArray<(string Word, Words Label)> Choices { get; init; } = [];

    /// <summary>The members of a group, or of each row.</summary>
    public ImmutableArray<Field> Parts { get; init; } = [];

    /// <summary>What a number counts; nothing where that is not said.</summary>
    public Words? Unit { get; init; }

    /// <summary>Whether it is a fact: unknown if nothing is said, and numbers, days, shares and lists may be known within bounds.</summary>
    public bool IsFact { get; init; }

    /// <summary>What each line of a list is.</summary>
    public FieldKind Each { get; init; } = FieldKind.Text;

    /// <summary>Whether the order of a list says something.</summary>
    public bool Ordered { get; init; }

    /// <summary>Whether it may be said, with a reason, that the question does not arise.</summary>
    public bool MayNotApply { get; init; }

    /// <summary>What is asked in single inputs: a group of a few members member by member, one of many as its JSON.</summary>
    public ImmutableArray<Field> Inputs => Kind switch
    {
        FieldKind.Nothing => [],
        FieldKind.Group when Parts.Length <= MostAsked => [.. Parts.SelectMany(static p => p.Inputs)],
        FieldKind.Group or FieldKind.Rows => [this with { Kind = FieldKind.Json }],
        FieldKind.Lines or FieldKind.Day when IsFact => [this with { Kind = FieldKind.Json }],
        _ => [this],
    };

    /// <summary>Whether nothing but the whole value will do: a day and no month, a number and no bounds.</summary>
    public bool IsExact { get; init; }

    /// <summary>Whether no two rows may have one name, which is the first member that a row cannot be without.</summary>
    public bool IsByName { get; init; }

    /// <summary>Whether it is another of the rows in which it stands, and so has the same parts as they.</summary>
    public bool IsLikeItsRow { get; init; }

    /// <returns>A part by its place. What stands in every row is named without the row's number, such as <c>/course/step</c>.</returns>
    /// <param name="jsonPointer">Its place.</param>
    /// <exception cref="ArgumentException">There is no such part.</exception>
    public Field At(string jsonPointer)
    {
        ArgumentNullException.ThrowIfNull(jsonPointer);
        return Find(jsonPointer) ?? throw new ArgumentException($"Nothing is asked for at {jsonPointer}.", nameof(jsonPointer));
    }

    /// <summary>The name of a place below this one, as people see it: what is asked for in each part, and the row of several.</summary>
    /// <param name="jsonPointer">The place, such as <c>/quotas/units/2/students</c>.</param>
    /// <returns>Such as “各单位名额”部分“单位”第3行“学生人数”; empty where nothing that is asked for leads there.</returns>
    public Words NameOf(string jsonPointer)
    {
        ArgumentNullException.ThrowIfNull(jsonPointer);
        return Follow(jsonPointer).Name;
    }

    /// <summary>The name of a place for whoever keeps the file: what nothing asks for, such as a member that is misspelt, stands in it as the file has it.</summary>
    /// <param name="jsonPointer">The place, such as <c>/structure/stuff</c>.</param>
    /// <returns>Such as “机构与人员”部分“stuff”; empty for the whole file.</returns>
    public Words NameInFile(string jsonPointer)
    {
        ArgumentNullException.ThrowIfNull(jsonPointer);
        var (name, rest) = Follow(jsonPointer);
        foreach (var part in rest.Split('/').Skip(1).Select(static p => p.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
        {
            var item = int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? new Words($"第{index + 1}项", $"item {index + 1}") : new($"“{part}”", $"“{part}”");
            name = new($"{name.Chinese}{item.Chinese}", $"{name.English}{(name.English.Length > 0 ? ", " : string.Empty)}{item.English}");
        }

        return name;
    }

    // As far as what is asked for leads; the rest is not asked for.
    private (Words Name, string Beyond) Follow(string jsonPointer)
    {
        var (field, pointer, rest, chinese, english) = (this, jsonPointer, jsonPointer, string.Empty, string.Empty);
        while (field.Towards(pointer) is { } part)
        {
            var isGroup = chinese.Length == 0 && part.JsonPointer != pointer && part.Kind == FieldKind.Group;
            chinese += $"{Quotation.Of(part.Words.Chinese)}{(isGroup ? "部分" : string.Empty)}";
            english += $"{(english.Length > 0 ? ", " : string.Empty)}“{part.Words.English}”";
            rest = pointer[part.JsonPointer.Length..];
            if (part.IsLikeItsRow)
            {
                pointer = rest;
                continue;
            }

            field = part;
            if (part.Kind == FieldKind.Rows && rest.Split('/', 3) is [_, var row, ..] parts)
            {
                // RFC 6901 calls the one behind the last so.
                var isNew = !int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out var index);
                chinese += isNew ? "新增一行" : $"第{index + 1}行";
                english += isNew ? ", a new row" : $", row {index + 1}";
                pointer = rest = parts.Length > 2 ? $"/{parts[2]}" : string.Empty;
            }
        }

        return (new(chinese, english), rest);
    }

    private Field? Find(string at) => JsonPointer == at ? this
        : Towards(at)?.Find(at) ?? (JsonPointer.Length > 0 && at.StartsWith($"{JsonPointer}/", StringComparison.Ordinal) && at[JsonPointer.Length..] is var inRow ? Towards(inRow)?.Find(inRow) : null);

    private Field? Towards(string at) => Parts.FirstOrDefault(p => at == p.JsonPointer || at.StartsWith($"{p.JsonPointer}/", StringComparison.Ordinal));
}
