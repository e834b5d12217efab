using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Cells;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>What schools write in the cells of a roster, and what it is taken for. What may mean two things is asked, never chosen.</summary>
internal static partial class RosterValues
{
    private static readonly CountCell _count = new(IsExact: true);
    private static readonly Words _checkColumns = new("请核对是否串列", "check whether the columns have slipped");
    private static readonly Words _typeAsText = new("请把这一列设成文本格式后重填", "set the column to text and type it again");

    /// <summary>Text, cleaned; what was changed is said.</summary>
    public static Taken Text(SheetCell cell)
    {
        var text = cell.Kind == CellKind.Number ? NumberFormat.Digits(cell.Number) : cell.Shown;
        var clean = CellText.Clean(text);
        return clean == text ? new(text)
            : Taken.Hint(clean, new("去掉了多余的空格、看不见的字符，全角的数字和字母改成了半角，间隔号统一为“·”", "needless blanks and unseen characters were dropped, full-width letters and digits halved, middle dots made one"));
    }

    /// <summary>Who somebody is: text, never a number. Notes beside the name are taken off and told.</summary>
    public static Taken Name(SheetCell cell)
    {
        var name = cell.Kind == CellKind.Text ? RosterName.Of(cell.Shown) : null;
        return name switch
        {
            { Kind: RosterName.What.Asked } => Taken.Error(name.Why!, name.Remedy!),
            { Kind: RosterName.What.SameAsAbove } => Taken.Error(
                new("“同上”看不出是不是上一行的人兼任", "whether the person of the row above is meant cannot be told"),
                new("如是兼任，请把职务写到上一行，删去这一行；如不是，请写出姓名", "if so, write the post into the row above and delete this one; if not, write out the name")),
            { Kind: RosterName.What.Person } when !NoName().IsMatch(name.Text) && !RosterName.IsOfADivision(name.Text) => name.Notes.IsEmpty
                ? Text(cell with { Text = cell.Shown.TrimEnd('。', '.') })
                : Taken.Hint(name.Text, new("姓名旁的附注、记号不是姓名，已去掉", "notes and marks beside the name are no part of it, and were taken off")),
            _ => Taken.Error(new("这不像姓名", "this is no name"), _checkColumns),
        };
    }

    /// <summary>A student number as text, to tell people apart by.</summary>
    public static Taken StudentNumber(SheetCell cell) => cell.Kind switch
    {
        CellKind.Number when Math.Abs(cell.Number) >= 1e15 => Taken.Error(
            new("超过15位的数字，Excel 已把后面的位数改成了 0", "Excel keeps 15 digits of a number and has made the others 0"),
            _typeAsText),
        CellKind.Number => Taken.Hint(
            NumberFormat.Digits(cell.Number),
            new("学号是数字格式，前面如有 0 已经丢失", "the number is not text; leading zeros are lost if there were any"),
            new("请把这一列设成文本格式", "set the column to text")),
        CellKind.Text when Scientific().IsMatch(CellText.Clean(cell.Shown)) => Taken.Error(
            new("学号变成了科学计数，原来的位数已看不出", "the number was turned into scientific notation and its digits are lost"),
            _typeAsText),
        CellKind.Text => Text(cell),
        _ => Taken.Error(new("这不像学号", "this is no student number"), _checkColumns),
    };

    /// <summary>Yes or no, with what is said beside it in brackets.</summary>
    public static Taken YesNo(SheetCell cell) => (InBrackets().Match(CellText.Clean(cell.Shown)) is { Success: true } beside, EitherCell.YesNo.Of(InBrackets().Replace(CellText.Clean(cell.Shown), string.Empty))) switch
    {
        (false, { } answer) => new(answer),
        (true, { } answer) => Taken.Hint(answer, new("括号里的说明没有读取", "what stands in brackets was not read")),
        _ => Ambiguous(),
    };

    /// <summary>Courses failed: a count, or an answer to whether there were any.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="isQuestion">Whether the column asks for yes or no, which a figure does not answer.</param>
    public static Taken Failed(SheetCell cell, bool isQuestion)
    {
        var text = CellText.Clean(cell.Shown).TrimEnd('。', '.');
        var courses = Courses().Match(text) is { Success: true } match
            ? Notation.Number(match.Groups["n"].Value)
            : null;
        return courses is { } some && (some > 0 || !text.StartsWith('有')) ? new(some)
            : text is "是" or "有" ? new(new JsonObject { ["atLeast"] = 1 })
            : NoneFailed().IsMatch(text) ? new(0)
            : Pending().IsMatch(text) ? new(null, NoteGrade.Hint, new("成绩还没有出来，按不知道处理", "the results are not out: taken as unknown"), new("出来后请补上门数", "fill in the number when they are"))
            : isQuestion ? Ambiguous()
            : _count.Read(cell) is var count && (count is JsonObject || count.GetValueKind() == System.Text.Json.JsonValueKind.Number) ? new(count)
            : Taken.Error(new("应为门数", "a number of courses is expected"), new("请填 0 或以上的整数；不知道就留空", "fill in a whole number of 0 or more; leave blank if unknown"));
    }

    /// <summary>The same of required courses alone: as many courses were failed, or more.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="isQuestion">Whether the column asks for yes or no.</param>
    public static Taken FailedRequired(SheetCell cell, bool isQuestion)
    {
        var taken = Failed(cell, isQuestion);
        return taken.Value is not { } failed ? taken
            : Taken.Hint(
                failed is JsonObject bounds ? new JsonObject { ["atLeast"] = bounds["atLeast"]?.GetValue<int>() ?? 0 } : new JsonObject { ["atLeast"] = failed.GetValue<int>() },
                new("只是必修课的情况，其他课程未知，按“至少”记", "of required courses only; the others are unknown, so this is the least"),
                new("其他课程也看过的，请另填全部课程的不及格门数", "if the others were looked at too, fill in the failed courses of them all"));
    }

    /// <summary>A man or a woman. No rule asks it, so that what cannot be told keeps nobody out.</summary>
    public static Taken Woman(SheetCell cell) => EitherCell.Woman.Of(CellText.Clean(cell.Shown)) is { } woman
        ? new(woman)
        : new(null, NoteGrade.Hint, new("看不出是男是女，没有读取", "whether a man or a woman cannot be told; not read"), new("请填 男 或 女；不知道就留空", "fill in 男 or 女; leave blank if unknown"));

    private static Taken Ambiguous() => Taken.Error(
        new("√、×、0 之类可以有两种意思，不当作是，也不当作否", "a tick, a cross or a 0 may mean either; it is taken for neither"),
        new("请填 是 或 否（有 或 无）；不知道就留空", "fill in 是 (yes) or 否 (no); leave blank if unknown"));

    [GeneratedRegex(@"^[0-9]|[0-9]{3}|[:：]|盖章", RegexOptions.CultureInvariant)]
    private static partial Regex NoName();

    [GeneratedRegex(@"^[0-9](?:\.[0-9]+)?E\+?[0-9]+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Scientific();

    [GeneratedRegex(@"^(?:有|挂)?(?:课业|课程)?(?:不及格|挂科)?(?<n>[0-9]+|[零一二两三四五六七八九十]+)(?:门|科)(?:次|课|课程)?(?:不及格|挂科)?$|^有[（(](?<n>[0-9]+)[门科][）)]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Courses();

    // A course that is not finished was not failed, and not passed.
    [GeneratedRegex(@"^(?:[0-9]门)?.{0,4}(?:缓考|在修|在读|修读中|未结课|未修完|未考(?:试)?)$|^(?:成绩)?(?:未|尚未|还未|没|没有|还没有?|待)(?:出|公布|录入|登记)(?:来|成绩|分)?$|^(?:暂|尚)?无成绩$|^成绩(?:未|待)定$", RegexOptions.CultureInvariant)]
    private static partial Regex Pending();

    [GeneratedRegex(@"^(?:否|无|没|没有|未|均无|从无|无不及格|无挂科|没有挂科|未挂科|没挂科|无不及格课程|没有不及格|全部(?:合格|及格|通过)|均(?:合格|及格|通过))$", RegexOptions.CultureInvariant)]
    private static partial Regex NoneFailed();

    [GeneratedRegex(@"[（(][^）)]*[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

}
