using UnionGovernance.Charters;
using UnionGovernance.Charters.Adoption;
using UnionGovernance.Files.Shapes;

namespace UnionGovernance.Files;

/// <summary>How a charter stands in a file.</summary>
internal static class CharterShapes
{
    private static readonly TextShape _name = TextShape.Name;
    private static readonly WholeShape _heads = WholeShape.Heads;
    private static readonly WholeShape _some = new(1, 1000);
    private static readonly YesNoShape _yesNo = YesNoShape.Instance;

    private static readonly ObjectShape<Options> _options = new ObjectShape<Options>(new())
        .Optional("firstYearsMayFail", new("一年级新生不作课业要求", "first-years may fail"), _yesNo, static o => o.FirstYearsMayFail, static (o, v) => o with { FirstYearsMayFail = v })
        .Optional("firstOfTinyMajorCounts", new("小专业第一名视为符合", "first of a tiny major counts"), _yesNo, static o => o.FirstOfTinyMajorCounts, static (o, v) => o with { FirstOfTinyMajorCounts = v });

    public static ObjectShape<CharterTerms> Terms { get; } = new ObjectShape<CharterTerms>(new())
        .Required("school", new("学校", "school"), _name, static t => t.Name.School, static (t, v) => t with { Name = t.Name with { School = v } })
        .Optional("college", new("学院（书院、校区）", "college"), _name, static t => t.Name.College, static (t, v) => t with { Name = t.Name with { College = v } })
        .Required("kind", new("组织", "union"), new ChoiceShape<UnionKind>(UnionKind.Form), static t => t.Kind, static (t, v) => t with { Kind = v })
        .Required("level", new("层级", "level"), new ChoiceShape<UnionLevel>(UnionLevel.Form), static t => t.Level, static (t, v) => t with { Level = v })
        .Optional("diplomaCollege", new("专科学校", "diploma college"), _yesNo, static t => t.DiplomaCollege, static (t, v) => t with { DiplomaCollege = v })
        .Optional("staff", new("工作人员最多几人", "most staff"), _some, static t => t.Staff, static (t, v) => t with { Staff = v })
        .Optional("largeGround", new("学生多或校区多的理由", "ground for a large school"), TextShape.Paragraph, static t => t.LargeGround, static (t, v) => t with { LargeGround = v })
        .Optional("presidium", new("主席团最多几人", "most presidium members"), _some, static t => t.Presidium, static (t, v) => t with { Presidium = v })
        .Optional("departments", new("工作部门", "departments"), new ListShape<string>(_name, static n => n), static t => t.Departments, static (t, v) => t with { Departments = v })
        .Optional("collegeStaff", new("院级组织工作人员最多几人", "most staff of a college's union"), _some, static t => t.CollegeStaff, static (t, v) => t with { CollegeStaff = v })
        .Optional("collegePresidium", new("院级组织主席团最多几人", "most presidium members of a college's union"), _some, static t => t.CollegePresidium, static (t, v) => t with { CollegePresidium = v })
        .Optional("termYears", new("一届任期几年", "years of a term"), new WholeShape(1, 10), static t => t.TermYears, static (t, v) => t with { TermYears = v })
        .Optional("rotatingChair", new("主席团轮值", "rotating chair"), _yesNo, static t => t.RotatingChair, static (t, v) => t with { RotatingChair = v })
        .Optional("standingDelegates", new("常任代表会议人数", "members of the standing committee"), _some, static t => t.StandingDelegates, static (t, v) => t with { StandingDelegates = v })
        .Optional("appraisals", new("一学年述职评议几次", "appraisals in a year"), new WholeShape(1, 12), static t => t.Appraisals, static (t, v) => t with { Appraisals = v })
        .Optional("congress", new("学代会的约定", "what is settled about the congress"), ProceedingsShapes.Terms, static t => t.Congress, static (t, v) => t with { Congress = v })
        .Optional("selection", new("遴选的约定", "what is settled about selection"), TermsShapes.Selection, static t => t.Selection, static (t, v) => t with { Selection = v })
        .Optional("study", new("学习的约定", "what is settled about study"), TermsShapes.Study, static t => t.Study, static (t, v) => t with { Study = v })
        .Optional("appraisal", new("述职评议的约定", "what is settled about the appraisal"), TermsShapes.Appraisal, static t => t.Appraisal, static (t, v) => t with { Appraisal = v })
        .Optional("oversight", new("监督的约定", "what is settled about oversight"), TermsShapes.Oversight, static t => t.Oversight, static (t, v) => t with { Oversight = v })
        .Optional("seal", new("公章的约定", "what is settled about the seal"), TermsShapes.Seal, static t => t.Seal, static (t, v) => t with { Seal = v })
        .Optional("satisfactionIndex", new("学生满意度指数的目标", "goal for the satisfaction index"), ShareShape.OfWhole, static t => (Share?)t.SatisfactionIndex, static (t, v) => t with { SatisfactionIndex = v })
        .Optional("options", new("两种读法的选择", "conditions read in two ways"), _options, static t => t.Options, static (t, v) => t with { Options = v })
        .Optional("approvedBeforeCongress", new("先核准后通过", "approved before the congress"), _yesNo, static t => t.ApprovedBeforeCongress, static (t, v) => t with { ApprovedBeforeCongress = v });

    private static readonly ObjectShape<AdoptionAct> _act = new ObjectShape<AdoptionAct>(new())
        .Required("step", new("环节", "step"), new ChoiceShape<AdoptionStep>(AdoptionStep.Form), static a => a.Step, static (a, v) => a with { Step = v })
        .Required("on", new("日期", "day"), DateShape.Instance, static a => a.On, static (a, v) => a with { On = v })
        .Optional("by", new("由谁", "by"), _name, static a => a.By, static (a, v) => a with { By = v })
        .Optional("document", new("文件", "document"), _name, static a => a.Document, static (a, v) => a with { Document = v })
        .Optional("agreed", new("是否同意", "whether agreed"), _yesNo, static a => a.Agreed, static (a, v) => a with { Agreed = v })
        .Optional("due", new("应到代表", "delegates due"), _heads, static a => a.Due, static (a, v) => a with { Due = v })
        .Optional("present", new("实到代表", "delegates present"), _heads, static a => a.Present, static (a, v) => a with { Present = v })
        .Optional("for", new("赞成票", "votes for"), _heads, static a => a.For, static (a, v) => a with { For = v });

    public static ObjectShape<Charter> Whole { get; } = new ObjectShape<Charter>(new())
        .Required("terms", new("章程约定", "what the charter settles"), Terms, static c => c.Terms, static (c, v) => c with { Terms = v })
        .Optional("adoption", new("生效程序", "its way into effect"), new ListShape<AdoptionAct>(_act), static c => c.Adoption, static (c, v) => c with { Adoption = v });
}
