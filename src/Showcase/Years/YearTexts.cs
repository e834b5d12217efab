using System.Globalization;
using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Unions;

namespace UnionGovernance.Showcase.Years;

/// <summary>What the pages on a union's year say themselves.</summary>
internal static class YearTexts
{
    public static Words Year { get; } = Headings.OfRecord("/academicYear");

    public static Words Calendar { get; } = new("学年日历", "Year calendar");

    public static Words CalendarLead { get; } = new(
        "一事一行：任职、成立、清点、召开……逐行办理，得到学生会的记录。这里按月列出每件事。",
        "One act a line: taking office, setting up, counting, meeting … Done in order, they give the union's record. Here is every act, by month.");

    public static Words Chart { get; } = new("组织架构图", "Organisation chart");

    public static Words ChartLead { get; } = new(
        "任何一天的主席团、工作部门和在任人员；已离任和尚未到任的不在图上。志愿者和后备队伍不是工作人员，另外计数。",
        "Presidium, departments and who serves, on any day; whoever has left or is still to come is not on it. Volunteers and reserve teams are no staff and are counted apart.");

    /// <summary>The pages that show a year, each with its address.</summary>
    public static (string Address, Words Name)[] Pages { get; } =
    [
        ("/year", Calendar), ("/year/chart", Chart), ("/year/selections", SelectionTexts.Selections), ("/year/activities", ServiceTexts.Activities),
        ("/year/satisfaction", ServiceTexts.Satisfaction),
    ];

    public static Words AddAct { get; } = new("记一件事", "Enter an act");

    public static Words Start { get; } = new("开启本校的学年", "Start your own year");

    public static Words StartLead { get; } = new(
        "写明是哪个学生会、哪一学年，就有了一份年度文件；以后每件事填一张表，日历随即更新。文件只在您手里，随表单走，请记得下载。",
        "Say whose year it is and which, and there is a file of it; every further act is one form, and the calendar changes at once. Only you have the file: it travels with the forms, so remember to download it.");

    public static Words Started { get; } = new("学年已开启", "The year is opened");

    public static Words StartedLead { get; } = new(
        "第一行已写好。下面选一件事记下去，或先下载年度文件。",
        "The first line is written. Choose an act below to go on, or download the file first.");

    public static Words AddOwnLead { get; } = new(
        "选一种事项，填好后在您的年度文件末尾加一行。文件随表单走，请记得下载。",
        "Choose an act, fill it in, and one line is added to the end of your year's file, which travels with the forms; remember to download it.");

    public static Words AnotherAct { get; } = new("再记别的事", "Enter another act");

    public static Words AddLead { get; } = new(
        "选一种事项，填好后在您的年度文件末尾加一行。文件只在您手里：请把它粘贴在下面，再下载回去。",
        "Choose an act, fill it in, and one line is added to the end of your year's file. Only you have the file: paste it below, and download it again.");

    /// <summary>A month as people write it: 2024年9月.</summary>
    public static Words MonthOf(int year, int month) => new($"{year}年{month}月", $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {year}");

    public static Words HasFile { get; } = new("已有年度文件？", "Is there a year's file already?");

    public static Words HasFileLead { get; } = new(
        "选本站存出的年度文件，接着记。文件不保存，随本页的表单走。",
        "Choose a year's file as this site saves it, and go on with it. It is not kept: it travels with the form of this page.");

    public static Words Paste { get; } = new("或贴上文件的内容", "Or paste what stands in it");

    public static Words YourFile { get; } = new("您的年度文件（每行一个 JSON；第一行开启年度）", "Your year's file (one JSON object a line; the first opens the year)");

    public static Words Show { get; } = new("查看", "Show");

    public static Words Add { get; } = new("加一行", "Add the line");

    public static Words DownloadYear { get; } = new("下载年度文件", "Download the year");

    public static Words Added { get; } = new("已加在文件末尾", "Added to the end of the file");

    public static Words Refused { get; } = new("不予认可的行（自相矛盾，或与前文矛盾，没有算进学年）", "Lines that are refused: they contradict themselves or what came before, and do not count");

    public static Words After { get; } = new("同一对象的这一行没有办理，先改正它", "this line about the same was refused: mend it first");

    public static Words NotDone { get; } = Headings.Of(Refusal.Label);

    public static Words Found { get; } = new("不合规定的行（做了，照算）", "Lines that break a rule: done, and counted");

    public static Words FoundLead { get; } = new(
        "历史是怎样就怎样：这些事已经做了，所以照录，并记下违反了哪一条规定。",
        "A history is what it was: these were done, so they are kept, with the rule that each of them breaks.");

    public static Words Breaches { get; } = new("做了而不合规定的事", "What was done against a rule");

    public static Words AgainstRule { get; } = Headings.Of(Breach.Label);

    public static Words Reason { get; } = Headings.OfRecord("/breaches/reason");

    public static Words NoReason { get; } = Headings.Of(Breach.NoReason);

    public static Words NotAdded { get; } = new("还没有加入文件", "Not yet added to the file");

    public static Words GoOn { get; } = new(
        "这件事不合下列规定。确要照办的，请在“理由”中写明为什么，再加一行；理由会记在行里，和所违反的规定列在一起。",
        "This act breaks the rules below. To go on with it, say why under reason and add the line again; the reason is kept in the line, and shown beside the finding.");

    public static Words Cannot { get; } = new("这件事与文件中的内容矛盾，没有加入文件。", "The act contradicts what is in the file, and was not added.");

    public static Words Day { get; } = Headings.OfYear("tookOffice", "on");

    /// <summary>The days of a week, from Monday on.</summary>
    public static Words[] Weekdays { get; } = [new("一", "Mo"), new("二", "Tu"), new("三", "We"), new("四", "Th"), new("五", "Fr"), new("六", "Sa"), new("日", "Su")];

    public static Words Acts(int count) => new($"{count}件事", count == 1 ? "1 act" : $"{count} acts");

    public static Words Line { get; } = new("行", "Line");

    public static Words Act { get; } = Headings.OfRecord("/breaches/act");

    public static Words By { get; } = new("办理", "By");

    public static Words OnWhichDay { get; } = new("哪一天", "On which day");

    public static Words OfSpan { get; } = new(
        "评估截至日期没有写到哪一天，图上画的是其中最后一天；上限和覆盖只写每一天都如此的结论。所写的是",
        "The day of assessment is no single day. The chart is that of the last it may be; limits and reach tell only what is so on every one. It says");

    public static Words Presidium { get; } = Headings.Of(StructureRules.PresidiumSize(1).Name);

    public static Words Chair { get; } = new("轮值执行主席", "rotating executive chair");

    public static Words Body { get; } = Headings.OfYear("tookOffice", "department");

    public static Words Serving { get; } = new("在任", "Serving");

    public static Words Person { get; } = Headings.OfYear("tookOffice", "name");

    public static Words Post { get; } = Headings.OfYear("tookOffice", "post");

    public static Words Term { get; } = new("任期（首日、末日均含）", "Term (both ends included)");

    public static Words Open { get; } = new("未定", "open");

    public static Words Unplaced { get; } = new("未写明部门", "department not stated");

    public static Words Apart { get; } = new("另外计数，不是工作人员", "Counted apart: no staff");

    public static Words NotAUnions { get; } = new("承担不属于学生会的职能", "It performs what is not a union's");

    public static Words Groups { get; } = new("专项工作小组和临时项目组", "Working groups and project teams");

    public static Words Findings { get; } = new("图上不应有的", "What should not be there");

    public static Words NoFindings { get; } = new("没有：只有主席团和工作部门，职务都在规定之内。", "Nothing: presidium and departments only, every post a permitted one.");

    public static Words Colleges { get; } = new("学院学生会的覆盖", "Reach of college unions");

    public static Words College { get; } = Headings.OfYear("collegeCounted", "college");

    public static Words Students { get; } = Headings.Of(Bodies.Students);

    public static Words PerStaff { get; } = new("学生 / 工作人员", "Students / staff");

    public static Words UpToCap { get; } = new("上限还容", "Up to the cap");

    public static Words Helper { get; } = Headings.OfYear("leagueHelpNamed", "helper");

    public static Words InReach { get; } = new($"{ReachRules.Threshold}人以上：满{ReachRules.Cap}人或有专人", FormattableString.Invariant($"Over {ReachRules.Threshold:N0}: {ReachRules.Cap} staff or help"));

    public static Words People { get; } = CountForm.Heads.Unit;

    public static Words NotADay { get; } = new("应为日期，如 2025-03-01", "a date such as 2025-03-01 is expected");

    public static Words OnePerLine { get; } = new("一行一个", "one a line");

    public static Words AsJson { get; } = new("JSON", "JSON");

    public static Words NotSaid { get; } = new("不写", "not said");
}
