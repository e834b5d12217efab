using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Delegates;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Proposals;
using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Files.Shapes;
using UnionGovernance.Selections;

namespace UnionGovernance.Files;

/// <summary>How the proceedings of a congress stand in a file.</summary>
internal static class ProceedingsShapes
{
    private static readonly TextShape _name = TextShape.Name;
    private static readonly TextShape _text = TextShape.Paragraph;
    private static readonly WholeShape _heads = WholeShape.Heads;
    private static readonly WholeShape _seats = WholeShape.Seats;
    private static readonly DateShape _date = DateShape.Instance;
    private static readonly YesNoShape _yesNo = YesNoShape.Instance;
    private static readonly ListShape<string> _names = new(TextShape.Name);

    private static readonly ObjectShape<Branch> _branch = new ObjectShape<Branch>(new())
        .Required("name", new("团支部", "League branch"), _name, static b => b.Name, static (b, v) => b with { Name = v })
        .Optional("students", new("学生数", "students"), _heads, static b => b.Students, static (b, v) => b with { Students = v });

    private static readonly ObjectShape<QuotaUnit> _unit = new ObjectShape<QuotaUnit>(new())
        .Required("name", new("选举单位", "unit"), _name, static u => u.Name, static (u, v) => u with { Name = v })
        .Optional("students", new("学生数", "students"), _heads, static u => u.Students, static (u, v) => u with { Students = v })
        .Optional("branches", new("团支部", "League branches"), new ListShape<Branch>(_branch, static b => b.Name, most: 1000), static u => u.Branches, static (u, v) => u with { Branches = v })
        .Optional("lots", new("抽签结果", "lots drawn"), _names, static u => u.Lots, static (u, v) => u with { Lots = v });

    private static readonly ObjectShape<SocietySeat> _society = new ObjectShape<SocietySeat>(new())
        .Required("name", new("学生社团", "society"), _name, static s => s.Name, static (s, v) => s with { Name = v })
        .Required("seats", new("名额", "seats"), _seats, static s => s.Seats, static (s, v) => s with { Seats = v });

    private static readonly ObjectShape<QuotaPlan> _quotas = new ObjectShape<QuotaPlan>(new())
        .Optional("seats", new("各单位名额合计", "seats of the units together"), _seats, static q => q.Seats, static (q, v) => q with { Seats = v })
        .Optional("reason", new("低于一般比例的理由", "reason for fewer seats than normal"), _text, static q => q.Reason, static (q, v) => q with { Reason = v })
        .Optional("units", new("选举单位", "units"), new ListShape<QuotaUnit>(_unit, static u => u.Name), static q => q.Units, static (q, v) => q with { Units = v })
        .Optional("societies", new("学生社团名额", "seats of societies"), new ListShape<SocietySeat>(_society, static s => s.Name), static q => q.Societies, static (q, v) => q with { Societies = v })
        .Optional("lots", new("抽签结果", "lots drawn"), _names, static q => q.Lots, static (q, v) => q with { Lots = v });

    private static readonly ObjectShape<CongressTerms> _terms = MakeTerms();

    private static readonly ObjectShape<CongressDelegate> _delegate = new ObjectShape<CongressDelegate>(new())
        .Required("id", new("代表证号（不写学号）", "card number, never a student number"), _name, static d => d.Id, static (d, v) => d with { Id = v })
        .Optional("name", new("姓名", "name"), _name, static d => d.Name, static (d, v) => d with { Name = v })
        .Optional("unit", new("选举单位或社团", "unit or society"), _name, static d => d.Unit, static (d, v) => d with { Unit = v })
        .Optional("grade", new("年级（入学年）", "year of entry"), new WholeShape(1900, 2200), static d => d.Grade, static (d, v) => d with { Grade = v })
        .Optional("woman", new("女", "woman"), _yesNo, static d => d.Woman, static (d, v) => d with { Woman = v })
        .Optional("minority", new("少数民族", "ethnic minority"), _yesNo, static d => d.Minority, static (d, v) => d with { Minority = v })
        .Optional("partyMember", new("党员（含预备党员）", "Party member, probationary included"), _yesNo, static d => d.PartyMember, static (d, v) => d with { PartyMember = v })
        .Optional("unionCadre", new("校、院级学生会骨干", "cadre of a union"), _yesNo, static d => d.UnionCadre, static (d, v) => d with { UnionCadre = v })
        .Optional("societyHead", new("学生社团负责人", "head of a society"), _yesNo, static d => d.SocietyHead, static (d, v) => d with { SocietyHead = v })
        .Optional("classOfficer", new("班级骨干", "class officer"), _yesNo, static d => d.ClassOfficer, static (d, v) => d with { ClassOfficer = v })
        .Optional("fullTime", new("全日制在校生", "full-time student"), _yesNo, static d => d.FullTime, static (d, v) => d with { FullTime = v })
        .Optional("onProbation", new("处分期未满", "on probation"), _yesNo, static d => d.OnProbation, static (d, v) => d with { OnProbation = v })
        .Optional("electedBy", new("产生方式", "how elected"), new ChoiceShape<DelegateElection>(DelegateElection.Form), static d => d.ElectedBy, static (d, v) => d with { ElectedBy = v })
        .Optional("substituteFor", new("替补何人（代表证号）", "substitute for (card number)"), _name, static d => d.SubstituteFor, static (d, v) => d with { SubstituteFor = v })
        .Optional("present", new("出席", "present"), _yesNo, static d => d.Present, static (d, v) => d with { Present = v });

    private static readonly ObjectShape<Roster<CongressDelegate>> _delegates = new ObjectShape<Roster<CongressDelegate>>(new())
        .Optional(
            "complete",
            new("是否列全", "whether nobody is left out"),
            _yesNo,
            static r => r.Complete.Known == Known.Given ? r.Complete.Low : null,
            static (r, v) => r with { Complete = Fact.Given(v) })
        .Optional("list", new("代表", "delegates"), new ListShape<CongressDelegate>(_delegate, static d => d.Id), static r => r.List, static (r, v) => r with { List = v });

    private static readonly ObjectShape<Scrutineer> _scrutineer = new ObjectShape<Scrutineer>(new())
        .Required("name", new("姓名", "name"), _name, static s => s.Name, static (s, v) => s with { Name = v })
        .Optional("chief", new("总监票人", "chief"), _yesNo, static s => s.Chief, static (s, v) => s with { Chief = v });

    private static readonly ObjectShape<CourseAct> _act = new ObjectShape<CourseAct>(new())
        .Required("step", new("环节", "step"), new ChoiceShape<CongressStep>(CongressStep.Form), static a => a.Step, static (a, v) => a with { Step = v })
        .Optional("on", new("日期", "day"), _date, static a => a.On, static (a, v) => a with { On = v })
        .Optional("by", new("由谁", "by"), _name, static a => a.By, static (a, v) => a with { By = v })
        .Optional("document", new("文件", "document"), _name, static a => a.Document, static (a, v) => a with { Document = v })
        .Optional("approved", new("是否批准", "whether approved"), _yesNo, static a => a.Approved, static (a, v) => a with { Approved = v })
        .Optional(
            "adopted",
            new("预备会议通过", "adopted by the preparatory meeting"),
            new ListShape<PreparatoryItem>(new ChoiceShape<PreparatoryItem>(PreparatoryItem.Form)),
            static a => a.Adopted,
            static (a, v) => a with { Adopted = v })
        .Optional("to", new("改到", "moved to"), _date, static a => a.To, static (a, v) => a with { To = v })
        .Optional("standingBody", new("常设机构全体人数", "members of the standing body"), _heads, static a => a.StandingBody, static (a, v) => a with { StandingBody = v })
        .Optional("agreed", new("同意人数", "who agreed"), _heads, static a => a.Agreed, static (a, v) => a with { Agreed = v });

    private static readonly ObjectShape<StepDue> _due = new ObjectShape<StepDue>(new())
        .Required("step", new("环节", "step"), new ChoiceShape<CongressStep>(CongressStep.Form), static d => d.Step, static (d, v) => d with { Step = v })
        .Required("by", new("最迟日期（含）", "last day, itself in time"), _date, static d => d.By, static (d, v) => d with { By = v });

    private static readonly ChoiceShape<Manner> _manner = new(Manner.Form);

    private static readonly ObjectShape<BallotCount> _ballots = new ObjectShape<BallotCount>(new())
        .Optional("issued", new("发出", "issued"), _heads, static b => b.Issued, static (b, v) => b with { Issued = v })
        .Optional("returned", new("收回", "returned"), _heads, static b => b.Returned, static (b, v) => b with { Returned = v })
        .Optional("valid", new("有效", "valid"), _heads, static b => b.Valid, static (b, v) => b with { Valid = v })
        .Optional("invalid", new("无效", "invalid"), _heads, static b => b.Invalid, static (b, v) => b with { Invalid = v });

    private static readonly ObjectShape<Vote> _vote = new ObjectShape<Vote>(new())
        .Required("matter", new("表决事项", "matter"), _name, static v => v.Matter, static (v, x) => v with { Matter = x })
        .Optional("kind", new("事项类别", "kind"), new ChoiceShape<VoteMatter>(VoteMatter.Form), static v => v.Kind, static (v, x) => v with { Kind = x })
        .Optional("manner", new("表决方式", "manner"), _manner, static v => v.Manner, static (v, x) => v with { Manner = x })
        .Optional("due", new("应到", "due"), _heads, static v => v.Due, static (v, x) => v with { Due = x })
        .Optional("present", new("实到", "present"), _heads, static v => v.Present, static (v, x) => v with { Present = x })
        .Optional("ballots", new("选票", "ballots"), _ballots, static v => v.Ballots, static (v, x) => v with { Ballots = x })
        .Optional("for", new("赞成", "for"), _heads, static v => v.For, static (v, x) => v with { For = x })
        .Optional("against", new("反对", "against"), _heads, static v => v.Against, static (v, x) => v with { Against = x })
        .Optional("abstain", new("弃权", "abstain"), _heads, static v => v.Abstain, static (v, x) => v with { Abstain = x });

    private static readonly ObjectShape<Candidate> _candidate = new ObjectShape<Candidate>(new())
        .Required("name", new("候选人", "candidate"), _name, static c => c.Name, static (c, v) => c with { Name = v })
        .Optional(
            "steps",
            new("遴选程序", "selection steps"),
            new ListShape<SelectionStep>(new ChoiceShape<SelectionStep>(SelectionStep.Form)),
            static c => c.Steps,
            static (c, v) => c with { Steps = v });

    private static readonly ObjectShape<CandidateVotes> _votes = new ObjectShape<CandidateVotes>(new())
        .Required("name", new("姓名", "name"), _name, static v => v.Name, static (v, x) => v with { Name = x })
        .Required("for", new("赞成", "for"), _heads, static v => v.For, static (v, x) => v with { For = x })
        .Optional("against", new("反对", "against"), _heads, static v => v.Against, static (v, x) => v with { Against = x })
        .Optional("abstain", new("弃权", "abstain"), _heads, static v => v.Abstain, static (v, x) => v with { Abstain = x });

    private static readonly ListShape<CandidateVotes> _voteList = new(_votes, static v => v.Name);

    private static readonly ObjectShape<Tally> _tally = new ObjectShape<Tally>(new())
        .Optional("ballots", new("选票", "ballots"), _ballots, static t => t.Ballots, static (t, v) => t with { Ballots = v })
        .Optional("votes", new("各候选人得票", "votes"), _voteList, static t => t.Votes, static (t, v) => t with { Votes = v })
        .Optional("writeIns", new("另选他人得票", "write-ins"), _voteList, static t => t.WriteIns, static (t, v) => t with { WriteIns = v });

    private static readonly NamedShape<Contest> _contest = new("contest", MakeContest);

    private static readonly ObjectShape<VoterGroup> _voters = new ObjectShape<VoterGroup>(new())
        .Required("name", new("投票人", "voters"), _name, static g => g.Name, static (g, v) => g with { Name = v })
        .Required("weight", new("一票计几票", "how much each vote counts"), _seats, static g => g.Weight, static (g, v) => g with { Weight = v });

    private static readonly ChoiceShape<Office> _office = new(Office.Form);

    private static readonly ObjectShape<Election> _election = new ObjectShape<Election>(new())
        .Required("office", new("选举职务", "office"), _office, static e => e.Office, static (e, v) => e with { Office = v })
        .Optional("by", new("由谁选举", "who elected"), new ChoiceShape<ElectingBody>(ElectingBody.Form), static e => e.By, static (e, v) => e with { By = v })
        .Optional("voters", new("投票人分组", "groups of voters"), new ListShape<VoterGroup>(_voters), static e => e.Voters, static (e, v) => e with { Voters = v })
        .Optional("byElection", new("补选", "by-election"), _yesNo, static e => e.ByElection, static (e, v) => e with { ByElection = v })
        .Optional("contests", new("投票", "contests"), new ListShape<Contest>(_contest), static e => e.Contests, static (e, v) => e with { Contests = v });

    private static readonly ObjectShape<Vacancy> _vacancy = new ObjectShape<Vacancy>(new())
        .Required("office", new("职务", "office"), _office, static v => v.Office, static (v, x) => v with { Office = x })
        .Optional("name", new("离任者", "who left"), _name, static v => v.Name, static (v, x) => v with { Name = x })
        .Optional("on", new("何时起空缺", "since"), _date, static v => v.On, static (v, x) => v with { On = x })
        .Optional("reason", new("原因", "why"), _text, static v => v.Reason, static (v, x) => v with { Reason = x });

    private static readonly ObjectShape<Screening> _screening = new ObjectShape<Screening>(new())
        .Optional("by", new("由谁审查", "by"), _name, static s => s.By, static (s, v) => s with { By = v })
        .Optional("on", new("日期", "day"), _date, static s => s.On, static (s, v) => s with { On = v })
        .Required("accepted", new("通过（立案）", "accepted"), _yesNo, static s => s.Accepted, static (s, v) => s with { Accepted = v })
        .Optional("ground", new("不予立案的理由", "ground of refusal"), new ChoiceShape<RefusalGround>(RefusalGround.Form), static s => s.Ground, static (s, v) => s with { Ground = v })
        .Optional("reason", new("说明", "reason"), _text, static s => s.Reason, static (s, v) => s with { Reason = v });

    private static readonly ObjectShape<Handling> _handling = new ObjectShape<Handling>(new())
        .Required("department", new("承办部门", "department of the school"), _name, static h => h.Department, static (h, v) => h with { Department = v })
        .Optional("on", new("交办日期", "dispatched on"), _date, static h => h.On, static (h, v) => h with { On = v })
        .Optional("due", new("答复期限（含）", "last day for a reply"), _date, static h => h.Due, static (h, v) => h with { Due = v })
        .Optional("repliedOn", new("答复日期", "replied on"), _date, static h => h.RepliedOn, static (h, v) => h with { RepliedOn = v })
        .Optional("reply", new("答复", "reply"), _text, static h => h.Reply, static (h, v) => h with { Reply = v })
        .Optional("satisfied", new("提案人意见", "the proposers' answer"), new ChoiceShape<Satisfied>(Satisfied.Form), static h => h.Satisfied, static (h, v) => h with { Satisfied = v });

    private static readonly ObjectShape<Proposal> _proposal = new ObjectShape<Proposal>(new())
        .Required("number", new("编号", "number"), _name, static p => p.Number, static (p, v) => p with { Number = v })
        .Optional("title", new("名称", "title"), _name, static p => p.Title, static (p, v) => p with { Title = v })
        .Optional("class", new("类别", "class"), _name, static p => p.Class, static (p, v) => p with { Class = v })
        .Optional("matters", new("事项", "matters"), _names, static p => p.Matters, static (p, v) => p with { Matters = v })
        .Optional("summary", new("内容简述", "summary"), _text, static p => p.Summary, static (p, v) => p with { Summary = v })
        .Optional("grounds", new("依据", "grounds"), _text, static p => p.Grounds, static (p, v) => p with { Grounds = v })
        .Optional("proposers", new("提案人", "proposers"), _names, static p => p.Proposers, static (p, v) => p with { Proposers = v })
        .Optional("seconders", new("附议人", "seconders"), _names, static p => p.Seconders, static (p, v) => p with { Seconders = v })
        .Optional("submittedOn", new("提交日期", "handed in on"), _date, static p => p.SubmittedOn, static (p, v) => p with { SubmittedOn = v })
        .Optional("screenings", new("审查", "screenings"), new ListShape<Screening>(_screening), static p => p.Screenings, static (p, v) => p with { Screenings = v })
        .Optional("mergedInto", new("并入", "merged into"), _name, static p => p.MergedInto, static (p, v) => p with { MergedInto = v })
        .Optional("handlings", new("承办", "handlings"), new ListShape<Handling>(_handling), static p => p.Handlings, static (p, v) => p with { Handlings = v })
        .Optional("reportedOn", new("向学代会报告日期", "reported to the congress on"), _date, static p => p.ReportedOn, static (p, v) => p with { ReportedOn = v });

    public static ObjectShape<Proceedings> Whole { get; } = new ObjectShape<Proceedings>(new())
        .Required("school", new("学校", "school"), _name, static p => p.Union.Name.School, static (p, v) => p with { Union = p.Union with { Name = p.Union.Name with { School = v } } })
        .Optional("college", new("院（系）", "college"), _name, static p => p.Union.Name.College, static (p, v) => p with { Union = p.Union with { Name = p.Union.Name with { College = v } } })
        .Required("kind", new("组织", "union"), new ChoiceShape<UnionKind>(UnionKind.Form), static p => p.Union.Kind, static (p, v) => p with { Union = p.Union with { Kind = v } })
        .Required("level", new("层级", "level"), new ChoiceShape<UnionLevel>(UnionLevel.Form), static p => p.Union.Level, static (p, v) => p with { Union = p.Union with { Level = v } })
        .Required("academicYear", new("学年", "academic year"), YearShape.Instance, static p => p.Union.Year, static (p, v) => p with { Union = p.Union with { Year = v } })
        .Optional("number", new("第几次代表大会", "number of the congress"), _seats, static p => p.Number, static (p, v) => p with { Number = v })
        .Optional("committeeTerm", new("第几届委员会", "term of the committee"), _seats, static p => p.CommitteeTerm, static (p, v) => p with { CommitteeTerm = v })
        .Optional("unionTerm", new("第几届学生会", "term of the union"), _seats, static p => p.UnionTerm, static (p, v) => p with { UnionTerm = v })
        .Optional("assembly", new("召开全体学生大会", "an assembly of all students"), _yesNo, static p => p.Assembly, static (p, v) => p with { Assembly = v })
        .Optional("plannedOn", new("批准的召开日期", "day approved"), _date, static p => p.PlannedOn, static (p, v) => p with { PlannedOn = v })
        .Optional("place", new("地点", "place"), _name, static p => p.Place, static (p, v) => p with { Place = v })
        .Optional("asOf", new("截至日期", "as of"), _date, static p => p.AsOf, static (p, v) => p with { AsOf = v })
        .Optional("signedBy", new("落款单位", "signing body"), _name, static p => p.SignedBy, static (p, v) => p with { SignedBy = v })
        .Optional("party", new("同级党组织", "Party organisation"), _name, static p => p.Party, static (p, v) => p with { Party = v })
        .Optional("federation", new("上级学联（校学生会）", "higher federation"), _name, static p => p.Federation, static (p, v) => p with { Federation = v })
        .Optional("terms", new("章程约定", "the charter's terms"), _terms, static p => p.Terms, static (p, v) => p with { Terms = v })
        .Optional("students", new("所代表的学生数", "students represented"), _heads, static p => p.Students, static (p, v) => p with { Students = v })
        .Optional("quotas", new("代表名额", "delegate quotas"), _quotas, static p => p.Quotas, static (p, v) => p with { Quotas = v })
        .Optional("delegates", new("代表", "delegates"), _delegates, static p => p.Delegates, static (p, v) => p with { Delegates = v })
        .Optional("agenda", new("议程", "agenda"), new ListShape<string>(_text), static p => p.Agenda, static (p, v) => p with { Agenda = v })
        .Optional("congressPresidium", new("大会主席团", "congress presidium"), _names, static p => p.CongressPresidium, static (p, v) => p with { CongressPresidium = v })
        .Optional("scrutineers", new("监票人", "scrutineers"), new ListShape<Scrutineer>(_scrutineer, static s => s.Name), static p => p.Scrutineers, static (p, v) => p with { Scrutineers = v })
        .Optional("course", new("进程", "course"), new ListShape<CourseAct>(_act), static p => p.Course, static (p, v) => p with { Course = v })
        .Optional("dues", new("各环节期限", "dates set"), new ListShape<StepDue>(_due), static p => p.Dues, static (p, v) => p with { Dues = v })
        .Optional("votes", new("表决", "votes"), new ListShape<Vote>(_vote), static p => p.Votes, static (p, v) => p with { Votes = v })
        .Optional("elections", new("选举", "elections"), new ListShape<Election>(_election), static p => p.Elections, static (p, v) => p with { Elections = v })
        .Optional("vacancies", new("空缺", "vacancies"), new ListShape<Vacancy>(_vacancy), static p => p.Vacancies, static (p, v) => p with { Vacancies = v })
        .Optional("proposals", new("提案", "proposals"), new ListShape<Proposal>(_proposal, static p => p.Number), static p => p.Proposals, static (p, v) => p with { Proposals = v });

    public static ObjectShape<CongressTerms> Terms => _terms;

    private static ObjectShape<Contest> MakeContest() => new ObjectShape<Contest>(new())
        .Optional("constituency", new("选区", "constituency"), _name, static c => c.Constituency, static (c, v) => c with { Constituency = v })
        .Required("seats", new("应选名额", "seats"), _seats, static c => c.Seats, static (c, v) => c with { Seats = v })
        .Optional("due", new("应到", "due"), _heads, static c => c.Due, static (c, v) => c with { Due = v })
        .Optional("present", new("实到", "present"), _heads, static c => c.Present, static (c, v) => c with { Present = v })
        .Optional("manner", new("表决方式", "manner"), _manner, static c => c.Manner, static (c, v) => c with { Manner = v })
        .Optional("candidates", new("候选人", "candidates"), new ListShape<Candidate>(_candidate, static c => c.Name), static c => c.Candidates, static (c, v) => c with { Candidates = v })
        .Optional("count", new("计票", "count"), _tally, static c => c.Count, static (c, v) => c with { Count = v })
        .Optional("recount", new("第二次独立计票", "second, independent count"), _tally, static c => c.Recount, static (c, v) => c with { Recount = v })
        .Optional("lots", new("抽签结果", "lots drawn"), _names, static c => c.Lots, static (c, v) => c with { Lots = v })
        .Optional("again", new("再次表决", "the vote that settles it"), _contest, static c => c.Again, static (c, v) => c with { Again = v });

    private static ObjectShape<CongressTerms> MakeTerms()
    {
        var defaults = new CongressTerms();
        var share = ShareShape.OfWhole;
        var settlement = new ChoiceShape<Settlement>(Settlement.Form);
        return new ObjectShape<CongressTerms>(defaults)
            .Optional("delegateShare", new("代表占学生的最低比例", "least share of delegates"), share, static t => t.DelegateShare, static (t, v) => t with { DelegateShare = v })
            .Optional("unitFloor", new("每个单位的保底名额", "floor of a unit"), _seats, static t => t.UnitFloor, static (t, v) => t with { UnitFloor = v })
            .Optional("nonCadres", new("非骨干代表最低比例", "least share of non-cadres"), share, static t => t.NonCadres, static (t, v) => t with { NonCadres = v })
            .Optional("eachGrade", new("每个年级最低比例", "least share of each grade"), share, static t => t.EachGrade, static (t, v) => t with { EachGrade = v })
            .Optional("women", new("女代表最低比例", "least share of women"), share, static t => t.Women, static (t, v) => t with { Women = v })
            .Optional("minority", new("少数民族代表最低比例", "least share of minorities"), share, static t => t.Minority, static (t, v) => t with { Minority = v })
            .Optional("partyMembers", new("党员代表最低比例", "least share of Party members"), share, static t => t.PartyMembers, static (t, v) => t with { PartyMembers = v })
            .Optional("societyHeadsAreCadres", new("社团负责人算骨干", "society heads are cadres"), _yesNo, static t => t.SocietyHeadsAreCadres, static (t, v) => t with { SocietyHeadsAreCadres = v })
            .Optional("classOfficersAreCadres", new("班级骨干算骨干", "class officers are cadres"), _yesNo, static t => t.ClassOfficersAreCadres, static (t, v) => t with { ClassOfficersAreCadres = v })
            .Optional("delegateMethod", new("代表产生方式", "how delegates are elected"), new ChoiceShape<DelegateElection>(DelegateElection.Form), static t => t.DelegateMethod, static (t, v) => t with { DelegateMethod = v })
            .Optional("delegateSurplus", new("代表选举差额", "surplus for delegates"), SurplusShape.Instance, static t => t.DelegateSurplus, static (t, v) => t with { DelegateSurplus = v })
            .Optional("presidiumSurplus", new("主席团选举差额", "surplus for the presidium"), SurplusShape.Instance, static t => t.PresidiumSurplus, static (t, v) => t with { PresidiumSurplus = v })
            .Optional("surplusOver", new("差额的计算基数", "over what the surplus is counted"), new ChoiceShape<SurplusBase>(SurplusBase.Form), static t => t.SurplusOver, static (t, v) => t with { SurplusOver = v })
            .Optional("quorum", new("法定人数", "quorum"), MajorityOf(defaults.Quorum, based: false), static t => t.Quorum, static (t, v) => t with { Quorum = v })
            .Optional("resolution", new("一般决议的多数", "majority for a resolution"), MajorityOf(defaults.Resolution), static t => t.Resolution, static (t, v) => t with { Resolution = v })
            .Optional("amendment", new("修改章程的多数", "majority for an amendment"), MajorityOf(defaults.Amendment), static t => t.Amendment, static (t, v) => t with { Amendment = v })
            .Optional("election", new("当选的多数", "majority for election"), MajorityOf(defaults.Election), static t => t.Election, static (t, v) => t with { Election = v })
            .Optional("secretBallot", new("选举须无记名投票", "elections by secret ballot"), _yesNo, static t => t.SecretBallot, static (t, v) => t with { SecretBallot = v })
            .Optional("writeIns", new("可以另选他人", "write-ins allowed"), _yesNo, static t => t.WriteIns, static (t, v) => t with { WriteIns = v })
            .Optional("tie", new("得票相同的处理", "what a tie leads to"), settlement, static t => t.Tie, static (t, v) => t with { Tie = v })
            .Optional("tooFew", new("当选人不足的处理", "what an open seat leads to"), settlement, static t => t.TooFew, static (t, v) => t with { TooFew = v })
            .Optional("scrutineers", new("监票人最少人数（含总监票人）", "least number of scrutineers"), _seats, static t => t.Scrutineers, static (t, v) => t with { Scrutineers = v })
            .Optional("moveDate", new("改期的多数", "majority for moving the date"), MajorityOf(defaults.MoveDate, based: false), static t => t.MoveDate, static (t, v) => t with { MoveDate = v })
            .Optional("delegationMeetings", new("须开代表团会议", "delegations must meet"), _yesNo, static t => t.DelegationMeetings, static (t, v) => t with { DelegationMeetings = v })
            .Optional("seconders", new("附议人最少人数", "least number of seconders"), _seats, static t => t.Seconders, static (t, v) => t with { Seconders = v })
            .Optional("proposalClasses", new("提案类别", "classes of proposals"), _names, static t => t.ProposalClasses, static (t, v) => t with { ProposalClasses = v });
    }

    private static ObjectShape<Majority> MajorityOf(Majority blank, bool based = true)
    {
        var shape = new ObjectShape<Majority>(blank)
            .Optional("share", new("比例", "share"), ShareShape.OfWhole, static m => m.Share, static (m, v) => m with { Share = v })
            .Optional("moreThan", new("超过（不含本数）", "more than, the share itself too little"), _yesNo, static m => m.MoreThan, static (m, v) => m with { MoreThan = v });
        return based
            ? shape.Optional("base", new("基数", "of what"), new ChoiceShape<MajorityBase>(MajorityBase.Form), static m => m.Base, static (m, v) => m with { Base = v })
            : shape;
    }
}
