using UnionGovernance.Rules;

namespace UnionGovernance.Showcase.Charters;

/// <summary>What the page on the charter says itself.</summary>
internal static class CharterTexts
{
    public static Words Charter { get; } = new("章程", "Charter");

    public static Words Lead { get; } = new(
        "选定章程的各项约定，看章程怎么写。留空的用默认；宽于有约束力的规定的，在那一项写明为什么不行。",
        "Settle the terms and see the charter they make. What is left empty stands at its default; a term looser than what binds is refused where it stands.");

    public static Words Union { get; } = new("哪个组织", "Which union");

    public static Words Default { get; } = ReadingTexts.Default;

    public static Words Or { get; } = Headings.Of(CharterOption.OrElse);

    public static Words Reason { get; } = FindingTexts.Reason;

    public static Words Binds { get; } = new("约束", "Binds");

    public static Words Nothing { get; } = CharterOption.NoNationalRule;

    public static Words Left { get; } = new("用默认", "the default");

    public static Words Reads { get; } = new("章程写作", "The charter reads");

    public static Words Show { get; } = new("看章程", "Show the charter");

    public static Words DownloadJson { get; } = new("下载 charter.json", "Download charter.json");

    public static Words Text { get; } = new("章程全文", "The charter");

    public static Words Changed { get; } = new("与默认不同", "not the default");

    public static Words AllDefault { get; } = new("各条都是默认写法。", "Every article stands at its default.");

    public static Words Differ { get; } = new("与默认不同的条文", "Articles that differ from the defaults");

    public static Words Refused { get; } = new("这份章程不能成立，下列约定须改：", "This charter cannot stand; these terms must change:");

    public static Words Contradictory { get; } = new("互相矛盾，请改其中一项：", "These do not go together; settle one of them otherwise:");

    public static Words Lower { get; } = new("低于一般要求，须写明理由：", "Less than normal; a reason is to be stated:");

    public static Words Months { get; } = new("写月份的数字，如 9 10 11 12 3 4 5 6", "months as numbers, such as 9 10 11 12 3 4 5 6");

    public static Words Unread { get; } = new("有的内容读不懂，改正后再看章程。", "Some of it cannot be read; the charter is shown once that is mended.");
}
