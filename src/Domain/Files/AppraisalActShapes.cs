using System.Collections.Immutable;
using UnionGovernance.Appraisals.Course;
using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Files.Shapes;

namespace UnionGovernance.Files;

/// <summary>How the appraisals stand among the acts of a year.</summary>
internal static class AppraisalActShapes
{
    private static readonly TextShape _name = TextShape.Name;
    private static readonly TextShape _text = TextShape.Paragraph;
    private static readonly WholeShape _heads = WholeShape.Heads;
    private static readonly ChoiceShape<Semester> _semester = new(Semester.Form);
    private static readonly Words _semesterWords = new("学期", "semester");
    private static readonly Words _person = new("人员编号（不写学号）", "id on the roster, never a student number");

    private static readonly ObjectShape<Reporter> _reporter = new ObjectShape<Reporter>(new())
        .Required("id", _person, _name, static r => r.Id, static (r, v) => r with { Id = v })
        .Optional("name", new("姓名", "name"), _name, static r => r.Name, static (r, v) => r with { Name = v })
        .Optional("post", new("职务", "post"), _name, static r => r.Post, static (r, v) => r with { Post = v })
        .Optional("office", new("任期", "term of office"), _name, static r => r.Office, static (r, v) => r with { Office = v });

    private static readonly ObjectShape<AspectScore> _score = new ObjectShape<AspectScore>(new())
        .Required("aspect", new("方面", "aspect"), new ChoiceShape<Aspect>(Aspect.Form), static s => s.Aspect, static (s, v) => s with { Aspect = v })
        .Required("points", new("总分", "points on all ballots together"), new WholeShape(0, 200_000_000), static s => s.Points, static (s, v) => s with { Points = v })
        .Required("ballots", new("票数", "ballots"), _heads, static s => s.Ballots, static (s, v) => s with { Ballots = v });

    public static ImmutableArray<ActShape> All { get; } =
    [
        new ActShape<AppraisalCalled>("appraisalCalled", new("部署述职评议", "an appraisal is called"), static a => a
            .Required("term", _semesterWords, _semester, static a => a.Semester, static (a, v) => a with { Semester = v })
            .Required("reporters", new("述职人", "who reports"), new ListShape<Reporter>(_reporter, static r => r.Id, most: 500), static a => a.Reporters, static (a, v) => a with { Reporters = v })),
        new ActShape<DutyReported>("dutyReported", new("述职", "someone reports"), static a => a
            .Required("term", _semesterWords, _semester, static a => a.Semester, static (a, v) => a with { Semester = v })
            .Required("person", _person, _name, static a => a.Person, static (a, v) => a with { Person = v })
            .Optional("approach", new("工作指导思想", "approach"), _text, static a => a.Approach, static (a, v) => a with { Approach = v })
            .Optional("performance", new("履职情况", "performance"), _text, static a => a.Performance, static (a, v) => a with { Performance = v })
            .Optional("achievements", new("工作成绩", "achievements"), _text, static a => a.Achievements, static (a, v) => a with { Achievements = v })
            .Optional("problems", new("问题及改进", "problems and remedies"), _text, static a => a.Problems, static (a, v) => a with { Problems = v })
            .Optional("other", new("其他", "other"), _text, static a => a.Other, static (a, v) => a with { Other = v })),
        new ActShape<AppraisalHeld>("appraisalHeld", new("召开评议会", "the body that rates meets"), static a => a
            .Required("term", _semesterWords, _semester, static a => a.Semester, static (a, v) => a with { Semester = v })
            .Optional("studentDelegates", new("参加评议的学生代表", "students' delegates who rate"), _heads, static a => a.StudentDelegates, static (a, v) => a with { StudentDelegates = v })
            .Optional("teachers", new("参加评议的教师", "teachers who rate"), _heads, static a => a.Teachers, static (a, v) => a with { Teachers = v })
            .Optional("others", new("其他参加评议的人", "others who rate"), _heads, static a => a.Others, static (a, v) => a with { Others = v })),
        new ActShape<Rated>("rated", new("评分计票", "ratings are counted"), static a => a
            .Required("term", _semesterWords, _semester, static a => a.Semester, static (a, v) => a with { Semester = v })
            .Required("person", _person, _name, static a => a.Person, static (a, v) => a with { Person = v })
            .Required("group", new("评议者", "who rated"), new ChoiceShape<RaterGroup>(RaterGroup.Form), static a => a.Group, static (a, v) => a with { Group = v })
            .Required("scores", new("各方面计分", "count by aspect"), new ListShape<AspectScore>(_score, most: 5), static a => a.Scores, static (a, v) => a with { Scores = v })),
        new ActShape<AppraisalConcluded>("appraisalConcluded", new("评议结果确定", "the result of an appraisal stands"), static a => a
            .Required("term", _semesterWords, _semester, static a => a.Semester, static (a, v) => a with { Semester = v })),
        new ActShape<EdgeSettled>("edgeSettled", new("同分定等次", "equal scores at the edge are settled"), static a => a
            .Required("term", _semesterWords, _semester, static a => a.Semester, static (a, v) => a with { Semester = v })
            .Required("excellent", new("定为优秀的人", "who is excellent"), new ListShape<string>(_name, static n => n), static a => a.Excellent, static (a, v) => a with { Excellent = v })),
        new ActShape<Recognised>("recognised", new("表彰", "someone is recognised"), static a => a
            .Required("person", _person, _name, static a => a.Person, static (a, v) => a with { Person = v })
            .Required("kind", new("类别", "kind"), new ChoiceShape<Recognition>(Recognition.Form), static a => a.Kind, static (a, v) => a with { Kind = v })
            .Optional("what", new("名称", "its name"), _name, static a => a.What, static (a, v) => a with { What = v })
            .Optional("restsOn", new("依据哪一学期的评议", "the appraisal on which it rests"), _semester, static a => a.RestsOn, static (a, v) => a with { RestsOn = v })),
        new ActShape<PostEnded>("postEnded", new("劝退、免职、罢免", "a post ends"), static a => a
            .Required("person", _person, _name, static a => a.Person, static (a, v) => a with { Person = v })
            .Required("how", new("方式", "how"), new ChoiceShape<PostEnding>(PostEnding.Form), static a => a.How, static (a, v) => a with { How = v })
            .Optional("ground", new("理由", "ground"), new ChoiceShape<EndingGround>(EndingGround.Form), static a => a.Ground, static (a, v) => a with { Ground = v })
            .Optional("restsOn", new("哪一学期的评议", "which appraisal"), _semester, static a => a.RestsOn, static (a, v) => a with { RestsOn = v })
            .Optional("reason", new("事实", "the facts"), _text, static a => a.Reason, static (a, v) => a with { Reason = v })
            .Optional("document", new("文件", "document"), _name, static a => a.Document, static (a, v) => a with { Document = v })),
    ];
}
