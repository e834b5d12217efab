using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Papers;
using UnionGovernance.Rules;

namespace UnionGovernance.Showcase;

/// <summary>What the pages say themselves. Names of facts, rules and verdicts are the library's.</summary>
internal static class Texts
{
    public static Words Site { get; } = new("学生会规则", "Union Governance");

    public static Words Skip { get; } = new("跳到正文", "Skip to the content");

    public static Words Menu { get; } = new("主菜单", "Main menu");

    public static Words Home { get; } = new("首页", "Home");

    public static Words Sample { get; } = new("样例", "Sample");

    public static Words Foot { get; } = new(
        "服务器不保存任何内容：填的数、传的文件，只用于当次判定；开了脚本时，填的内容只留在您这个标签页里，关掉就没有了。样例里的学校和人名都是虚构的。",
        "The server keeps nothing: what you type or upload is used for that one verdict only; with scripts on, what you typed stays in this tab alone until it is closed. Schools and people of the samples are invented.");

    /// <summary>What people come to do, each with its page.</summary>
    public static (string Address, Words Verb)[] Verbs { get; } =
    [
        ("/check", new("查我校", "Check")),
        ("/congress", new("办学代会", "Congress")),
        ("/year", new("记学年", "Year")),
        ("/charter", new("写章程", "Charter")),
        ("/papers", new("写文书", "Papers")),
        ("/seal/verify", new("验公章", "Seal")),
        ("/rules", new("看规则", "Rules")),
    ];

    public static Words More { get; } = new("更多", "More");

    public static (string Address, Words Name)[] FootLinks { get; } =
    [
        ("/about", AboutTexts.Title),
        ("/sources", new("文件与出处", "Documents and sources")),
        ("/province", ProvinceTexts.Title),
        ("/upload", new("上传记录或名单", "Upload a record or a roster")),
        ("/developers", new("给开发者", "For developers")),
    ];

    /// <returns>Whether a page stands under a verb of the menu.</returns>
    public static bool IsUnder(string path, string address) =>
        path.StartsWith($"/{address.Split('/')[1]}", StringComparison.Ordinal)
        || (address == "/check" && (path.StartsWith("/next", StringComparison.Ordinal) || path.StartsWith("/record", StringComparison.Ordinal) || path.StartsWith("/upload", StringComparison.Ordinal)));

    public static Words Promise { get; } = new("填几个数，就知道你校学生会哪里不合规、怎么改。", "Enter a few figures and see where your student union breaks the rules, and what would mend it.");

    public static Words RefusedForm { get; } = new(
        "这张表单放得太久，或不是从本站的页面提交的，所以什么也没有办。您填的都在下面（文件要重新选），再按一次按钮就行。",
        "The form was open for too long, or was not sent from a page of this site, so nothing was done. All that you filled in is below (a file is to be chosen again); press the button once more.");

    public static Words Assessment { get; } = Headings.Of(AssessmentFile.Field.Words);

    public static Words AsOf { get; } = FindingColumns.AsOf.AsHeading();

    public static Words Today { get; } = new("记录未写明截至日期，取今日", "the record names no day; today is taken");

    public static Words Year { get; } = Headings.OfRecord("/academicYear");

    public static Words Source { get; } = Headings.OfRecord("/source");

    public static Words Edition { get; } = Headings.OfRecord("/edition");

    public static Words Findings { get; } = new("逐项结论", "Findings");

    /// <summary>How many, behind a verdict.</summary>
    public static Words CountOf(int count) => new($"{count}项", $": {count}");

    public static Words ForDevelopers { get; } = new("给开发者", "For developers");

    public static Words EditionId { get; } = new("命令行和文件中的编号", "Its id on the command line and in files");

    public static Words OpinionsSay { get; } = new(
        "2019年《意见》对以后每个学年都适用，指标表没有重复的也一样。以下各项不在本表之内。",
        "The opinions of 2019 apply to every later year, also where the table does not repeat them. None of these is a line of the table.");

    public static Words Goals { get; } = Headings.OfRecord("/goals");

    public static Words LeftOut { get; } = new("读取时去掉的", "Left out in reading");

    public static Words SettleFirst { get; } = new("填报的数字与完整的名单不一致。请先改正其中一处；在此之前不写文书。", "A stated figure and a complete roster disagree. Put one of the two right first; until then no paper is written.");

    public static Words Doubts { get; } = Headings.Of(Doubt.Heading);

    public static Words DoubtsSay { get; } = new("以下各处不像是任何一个学生会的实情，请核对；结论不因此改变。", "No union is like this; please check. The verdicts do not change.");

    public static Words Expired { get; } = new("已过期", "Expired");

    public static Words Conflicts { get; } = Headings.OfAssessment("/conflicts");

    public static Words Stated { get; } = new("填报", "Stated");

    public static Words Counted { get; } = new("按名单", "Counted");

    public static Words Fact { get; } = Headings.Of(FindingColumns.Fact);

    public static Words Number { get; } = FindingColumns.Number;

    public static Words Verdict { get; } = FindingColumns.Verdict;

    public static Words Rule { get; } = new("指标", "Indicator");

    public static Words Measured { get; } = FindingColumns.Measured;

    public static Words Claim { get; } = FindingColumns.Claim;

    public static Words Todo { get; } = FindingColumns.ToDo;

    public static Words Inferred { get; } = FindingColumns.NumberInferred;

    public static Words Missing { get; } = Headings.Of(FindingColumns.Missing);

    public static Words Mend { get; } = new("改法", "Mend");

    public static Words AnyOf { get; } = new("以下任一即可", "any one of these is enough");

    public static Words Notes { get; } = new("另说明", "Also to be said");

    public static Words BrokenBy { get; } = Headings.Of(FindingColumns.BrokenBy);

    public static Words SchoolReason { get; } = new("学校说明", "The school's reason");

    public static Words OnStatement { get; } = new("据说明", "On the statement of");

    public static Words OtherSamples { get; } = new("其他样例", "Other samples");

    public static Words Report { get; } = Headings.Of(PaperKinds.All.First(static k => k.Id == "self-assessment-report").Title);

    public static Words Asked { get; } = Headings.OfAssessment("/findings/limit");

    public static Words MissingFacts { get; } = new("待补的事实", "Facts still missing");

    public static Words Remarks { get; } = new("学校原话", "The school's own words");

    public static Words Planned { get; } = new("计划", "Planned");

    public static Words Term { get; } = new("所指届次", "Term");

    public static Words Evidence { get; } = new("佐证", "Evidence");

    public static Words Reason { get; } = Headings.OfRecord("/breaches/reason");

    public static Words InferredFact { get; } = new("此事实系推断", "this fact is inferred");

    public static Words Statements { get; } = new("所据说明", "Statements it rests on");

    public static Words By { get; } = Headings.OfAssessment("/findings/statements/by");

    public static Words On { get; } = Headings.OfCongress("/course/on");

    public static Words Document { get; } = Headings.OfCongress("/course/document");

    public static Words Standing { get; } = Headings.OfAssessment("/findings/claim");

    public static Words Provision { get; } = Headings.OfRecord("/breaches/source");

    public static Words ProvisionAttestation { get; } = new("出处可靠程度", "How well the provision is known");

    public static Words ItemAttestation { get; } = new("编号可靠程度", "How well the number is known");

    public static Words Force { get; } = Headings.OfAssessment("/findings/provision/force");

    public static Words Mark { get; } = Headings.OfAssessment("/findings/item/mark");

    public static Words None { get; } = Headings.Of(PaperKind.None);

    public static Words Back { get; } = new("回到评估", "Back to the assessment");

    public static Words NoEdition { get; } = new("该学年没有可用的指标表，请选定一份。", "No edition fits this academic year. Please choose one.");

    public static Words SeveralEditions { get; } = new(
        "该学年有多份指标表，须由人选定，请选一份。", "Several editions fit this academic year. A person chooses; please choose one.");

    public static Words OtherEdition { get; } = new(
        "所选指标表不是这一级、这类组织的，请换一份。", "The edition is for another level or kind of union. Please choose another.");

    public static Words ChooseEdition { get; } = new("选择指标表", "Choose an edition");

    public static Words ByYear { get; } = new("按学年自动选定", "by the academic year");

    public static Words FillInTitle { get; } = new("填写记录", "Fill in a record");

    public static Words FillInLead { get; } = new(
        "不知道的留“未知”即可，未知不算不符合。知道范围的可以只填一端。学校、组织、层级、学年必填。",
        "Leave what you do not know as unknown; unknown is never counted against you. Where you know bounds only, one of them is enough. School, union, level and year are required.");

    public static Words Union { get; } = new("学校与学年", "School and year");

    public static Words School { get; } = Headings.OfRecord("/school");

    public static Words Kind { get; } = Headings.OfRecord("/kind");

    public static Words Level { get; } = Headings.OfRecord("/level");

    public static Words YearHint { get; } = new("如 2023-2024", "such as 2023-2024");

    public static Words AsOfAsked { get; } = new("截至（不填则取今日）", "As of (left empty, today is taken)");

    public static Words Unknown { get; } = Known.Unknown.Label;

    public static Words Given { get; } = new("已知", "known");

    public static Words NotApplicable { get; } = Known.NotApplicable.Label;

    public static Words Yes { get; } = Answer.Yes.Label;

    public static Words No { get; } = Answer.No.Label;

    public static Words PleaseChoose { get; } = new("请选择", "please choose");

    public static Words StepOrder { get; } = new("按实际先后填 1、2、3……，未进行的留空", "Number the steps in the order taken; leave empty what was not done");

    public static Words OnePerLine { get; } = new("每行一项", "one per line");

    public static Words PerhapsMore { get; } = new("可能还有其他", "there may be others");

    public static Words Check { get; } = new("检查", "Check");

    public static Words Assess { get; } = new("评估", "Assess");

    public static Words Download { get; } = new("下载记录", "Download the record");

    public static Words Faults { get; } = new("记录有误，请改正", "The record has faults");

    public static Words FaultsAre { get; } = new("共", "In all");

    public static Words Untold { get; } = new(
        "选了“未知”或“不适用”，却填了内容：请改选“已知”，或清空", "something is filled in, but “known” is not chosen");

    public static Words Sound { get; } = new("记录无误", "The record is sound");

    public static Words NothingMissing { get; } = new("各项指标所需的事实都已填写。", "Every fact that the indicators need is there.");

    public static Words StillMissing { get; } = new("还缺的事实", "What is still missing");

    public static Words MissingFor { get; } = new("用于指标", "Needed for");

    public static Words UploadTitle { get; } = new("上传记录", "Upload a record");

    public static Words UploadLead { get; } = new(
        "选择一份记录（JSON 文件或 Excel 工作簿），检查并评估；也可以检查学校自己的名单。文件不保存。",
        "Choose a record (a JSON file or an Excel workbook) to have it checked and assessed, or a school's own roster to have it checked. It is not kept.");

    public static Words File { get; } = Headings.Of(FindingColumns.File);

    public static Words MostBytes { get; } = new(".json（UTF-8）或 .xlsx，不超过 16 MiB", ".json (in UTF-8) or .xlsx, at most 16 MiB");

    public static Words EmptyFile { get; } = new("这是一个空文件，请核对是否选错。", "The file is empty; please check that it is the right one.");

    public static Words NoFile { get; } = new("请先选择文件。", "Please choose a file first.");

    public static Words RulesTitle { get; } = new("规则书", "The rule book");

    public static Words RulesLead { get; } = new(
        "已收录的各份指标表。名称和要求是本项目自己的话，不是官方文本。", "The editions that are known. Titles and requirements are in this project's own words, not the official text.");

    public static Words SourcesTitle { get; } = new("文件与出处", "Documents and sources");

    public static Words SourcesLead { get; } = new(
        "收集到的规定，一份文件一组：说了什么（本项目自己的话）、效力、是否见到原文、在哪里见到。有几处网址是他处的副本，内容与高校的副本一致，所署学校不可靠。",
        "What was collected of the law, document by document: what it says in this project's own words, its force, how well it is known, and where it was seen. Several addresses are copies on odd hosts whose text agrees with copies at universities; the school that such a copy names is not to be relied on.");

    public static Words Issuer { get; } = new("制定单位", "Issued by");

    public static Words HoldsFrom { get; } = new("自", "Holds from");

    public static Words Says { get; } = new("规定", "It says");

    public static Words SeenAt { get; } = new("见于", "Seen at");

    public static Words NoText { get; } = new("全国性文本未见", "no national text found");

    public static Words Items { get; } = new("项", "items");

    public static Words CharterTitle { get; } = new("章程可定的读法", "What a charter may settle");

    public static Words CharterLead { get; } = new(
        "下列各点各校读法不一，由章程定；未定时用默认读法。", "Schools read these points in two ways, and a charter settles them; until then the default is used.");

    public static Words CharterQuestion { get; } = new("要定的事", "To be settled");

    public static Words Default { get; } = Headings.Of(CharterOption.ByDefault);

    public static Words Alternative { get; } = new("另一读法", "Alternative");

    public static Words DefaultReason { get; } = new("默认的理由", "Why that is the default");

    public static Words AllEditions { get; } = new("全部指标表", "All editions");

    public static Words ReportLead { get; } = new(
        "据样例记录写成的自评报告，签发稿在前，待补清单在后；不知道的内容不写，留在清单上。", "The report written from the sample's record, in Chinese as it is filed: the signing copy, then its work sheet; what is not known is not written, and stands on the sheet.");

    public static Words DownloadWord { get; } = new("下载 Word 文件（.docx）", "Download as Word (.docx)");

    public static Words DownloadHtml { get; } = new("下载网页（.html）", "Download as a web page (.html)");

    public static Words DownloadMarkdown { get; } = new("下载 Markdown", "Download as Markdown");

    public static Words Blanks { get; } = new("处待填", "blanks");
}
