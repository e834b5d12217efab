using UnionGovernance.Unions;

namespace UnionGovernance.Showcase.Workbooks;

/// <summary>What the pages say of workbooks. What is said of cells is the library's.</summary>
internal static class WorkbookTexts
{
    public static Words Forms { get; } = new("空白表格", "Blank forms");

    public static Words FormsLead { get; } = new(
        "下载后在 Excel 或 WPS 里填写，再在上面上传。不知道的留空，空白不等于“否”。",
        "Fill one in with Excel or WPS and upload it above. Leave blank what is not known; a blank is never a no.");

    public static Words RecordForm { get; } = new("整份记录（.xlsx）", "A whole record (.xlsx)");

    public static Words RosterForm { get; } = new("工作人员名单（.xlsx）", "A roster of the staff (.xlsx)");

    public static Words OwnRoster { get; } = new("学校自己的名单", "A school's own roster");

    public static Words OwnRosterLead { get; } = new(
        "上传的是学校自己的名单时，年级要按学年折算，请写明学年。",
        "Where the file is a school's own roster, years of enrolment are counted from the academic year: please name it.");

    public static Words Year { get; } = new("学年的起始年", "First year of the academic year");

    public static Words YearHint { get; } = new("如 2024（2024—2025 学年）", "such as 2024, for 2024-2025");

    public static Words Sheet { get; } = new("读哪一张表", "Which sheet");

    public static Words SheetHint { get; } = new("几张像名单而表头不同时才要填，如“主席团、办公室”", "only where several of different heads look like rosters, such as 主席团、办公室");

    public static Words Window { get; } = new("“排名”没有写明口径时", "Where a rank names no window");

    public static Words Ask { get; } = new("不指定，列出来问", "leave it open and be asked");

    public static Words LastTerm { get; } = new("最近1个学期", "last term");

    public static Words LastYear { get; } = new("最近1学年", "last year");

    public static Words SinceEnrolment { get; } = new("入学以来", "since enrolment");

    public static Words AskYear { get; } = new(
        "这不是整份记录，而像学校自己的名单。请写明学年的起始年，再读一次。",
        "This is no whole record; it looks like a school's own roster. Please name the first year of the academic year and read it again.");

    public static Words Read { get; } = new("再读一次", "Read it again");

    public static Words Staff { get; } = Headings.Of(MemberFacts.Heading);

    public static Words Errors { get; } = new("要改的", "To be mended");

    public static Words Hints { get; } = new("请核对的", "To be looked at");

    public static Words Skipped { get; } = new("跳过的", "Passed over");

    public static Words Sound { get; } = new("没有错误，名单可以使用。", "There is no error: the roster can be used.");

    public static Words Decided { get; } = new("名单自己就能判定的", "What the roster decides by itself");

    public static Words DecidedLead { get; } = new(
        "按校级学生会、名单列全了所有工作人员判定。其余的要看别的事实：填入表单，接着填。",
        "Judged as the whole staff of a school's student union. The rest hangs on other facts: fill it into the form, and go on there.");

    public static Words OnToForm { get; } = new("填入表单，接着填别的", "Fill it into the form, and go on");

    public static Words FilledIn { get; } = new(
        "名单已填入表单。请写明学校、组织、层级，再填其余知道的，不知道的留空。名单是否完整也请写明：",
        "The roster is filled in. Name the school, its union and level, and fill in what else you know; leave blank what you do not. Say, too, whether the roster is complete:");

    public static Words NotUsed { get; } = new("有错误的行改好以前不能使用。", "Rows with an error cannot be used until it is mended.");

    public static Words Marked { get; } = new("下载标注过的工作簿", "Download the marked workbook");

    public static Words MarkedLead { get; } = new(
        "就是你上传的文件：有错的格标红，要核对的标黄，最后一列“核对意见”写明怎么改。改好后可以再上传。",
        "It is your own file: cells at fault in red, cells to look at in yellow, and a last column 核对意见 that says what to do. Mend it and upload it again.");

    public static Words TooLarge { get; } = new("工作簿太大或列太多，不能标注。", "The workbook is too large to be marked, or has too many columns.");

    public static Words More { get; } = new("条没有列出，都在标注过的工作簿里", "more are in the marked workbook only");

    public static Words NoRecord { get; } = new(
        "这不是整份记录，不能在表单中打开；学校自己的名单请在上传页检查。",
        "This is no whole record and cannot be opened in the form; a school's own roster is checked on the upload page.");

    public static Words Another { get; } = new("上传另一个文件", "Upload another file");
}
