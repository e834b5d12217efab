using UnionGovernance;
using UnionGovernance.Papers;
using UnionGovernance.Rules;
using UnionGovernance.Testing;
using UnionGovernance.Unions;

// A rule is tried before it judges anyone: who keeps it, who breaks it, of whom too little is known, and the limit from both its sides.
new RuleTable<UnionRecord>(Province.FewVolunteers.Requirement)
{
    Met = [Volunteers(0)],
    NotMet = [Volunteers(5000)],
    Undetermined = [Invented.Record(2024), Volunteers(Fact.Within(190, 210))],
    Edges = [(Volunteers(200), Volunteers(201))],
}.Check();

new RuleTable<Canteen>(CanteenRules.Heard)
{
    Met = [Heard(3, Fact.Unknown<int>()), Heard(30, 25)],
    NotMet = [Heard(30, 2)],
    Undetermined = [Heard(30, Fact.Unknown<int>()), Heard(Fact.Within(5, 15), 0)],
    Edges = [(Heard(10, 0), Heard(11, 0)), (Heard(11, 10), Heard(11, 9))],
}.Check();

// The province's book judges a record by its own table, its own indicator among the national ones.
var finding = Province.Book.Assess(Volunteers(260)).ExpectAssessed().Expect("invented-province.volunteers", Verdict.NotMet);
Console.WriteLine($"{finding.Item.Number} {finding.Item.Rule.Title.Chinese}：{finding.Verdict}");

// A fact of the school's own, as somebody typed it into the record.
var own = Invented.Record(2024) with { Own = [new("食堂意见", "15~30")], Goals = [Province.FewComplaints.Id] };
var goal = Province.Book.Assess(own).ExpectAssessed().Goals.Single();
Console.WriteLine($"{goal.Item.Rule.Title.Chinese}：{goal.Verdict}，{Province.Complaints.Measure(own).Describe(Language.Chinese)}");

// The school's own subject is judged, explained and asked for what is missing by the same machinery.
var canteen = CanteenRules.Heard.Explain(Heard(30, Fact.Unknown<int>()));
Console.WriteLine($"{canteen.Requirement.Describe(Language.Chinese)}：{canteen.Verdict}，缺{string.Join('、', canteen.Missing().Select(f => f.Label.Chinese))}");

// A paper of the school's own: what nobody stated is a line to fill in.
var report = new OwnPaper<Canteen>(
    "食堂意见办理情况",
    "# {{ title }}\n\n{{ name }}收到意见{{ complaints }}件，已答复{{ answered }}件。\n",
    OwnPaperFact.Text<Canteen>("name", new("食堂名称", "name of the canteen"), c => c.Name),
    OwnPaperFact.Text<Canteen>("complaints", CanteenFacts.Complaints.Label, c => c.Complaints.TryGet(out var n) ? $"{n}" : null),
    OwnPaperFact.Text<Canteen>("answered", CanteenFacts.Answered.Label, c => c.Answered.TryGet(out var n) ? $"{n}" : null));
var paper = report.Write(Heard(30, Fact.Unknown<int>()));
Console.WriteLine($"{paper.Title}：{paper.Blanks.Length} 处待填，{string.Join('、', paper.Blanks.Select(b => b.Label))}");

static UnionRecord Volunteers(Fact<int> heads) => Invented.Record(2024) with { Structure = new() { Volunteers = heads } };

static Canteen Heard(Fact<int> complaints, Fact<int> answered) => new() { Name = "第一食堂", Complaints = complaints, Answered = answered };
