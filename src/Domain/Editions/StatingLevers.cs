using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Changing;
using UnionGovernance.Selections;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Posts;

namespace UnionGovernance.Editions;

/// <summary>What nobody states may be stated, and then be as it is asked. Where it turned out otherwise, another plan would be made.</summary>
internal static class StatingLevers
{
    /// <summary>The levers on a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="leaves">What is asked of it, part by part.</param>
    /// <param name="called">What people call someone of a roster.</param>
    public static IEnumerable<Lever<UnionRecord>> Of(UnionRecord record, ImmutableArray<Requirement<UnionRecord>> leaves, Func<string, string> called)
    {
        var open = leaves.Where(l => l is not Every<UnionRecord, Member> && l.Judge(record) == Verdict.Undetermined).ToList();
        foreach (var values in open.SelectMany(static l => l.CriticalValues().Select(v => (Leaf: l, Value: v))).GroupBy(static v => v.Value.Path).Where(static v => v.Key != RecordFacts.AsOf))
        {
            var path = values.Key;
            List<Requirement<UnionRecord>> of = [.. values.Select(static v => v.Leaf).Distinct()];
            List<CriticalValue<UnionRecord>> all = [.. leaves.SelectMany(static l => l.CriticalValues()).Where(v => v.Path == path)];
            List<(Func<UnionRecord, UnionRecord> Give, List<Requirement<UnionRecord>> Met)> cases =
            [
                .. CriticalValue<UnionRecord>.CasesOf([.. all, .. all.DistinctBy(static v => v.GetType()).SelectMany(v => v.Bounds(record))])
                .Select(c => AsStated(path, c.Give, record)).Where(give => path.Agrees(record, give(record)))
                .Select(give => (Give: give, Met: of.Where(l => l.Judge(give(record)) == Verdict.Met).ToList()))
                .Where(static c => c.Met.Count > 0).DistinctBy(static c => string.Join(' ', c.Met.Select(static l => l.Canonical))),
            ];
            // Of limits of which the one is within the other that one is told.
            bool IsWithin(Requirement<UnionRecord> one, Requirement<UnionRecord> other) => one != other && cases.All(c => !c.Met.Contains(one) || c.Met.Contains(other)) && cases.Any(c => c.Met.Contains(other) && !c.Met.Contains(one));
            foreach (var (give, met) in cases)
            {
                yield return new()
                {
                    About = path.JsonPointer,
                    Effort = 0,
                    IsStating = true,
                    Step = (r, _) => give(r),
                    Forget = path.Forget,
                    Say = _ => Stated(path, path.Measure(record).Known == Known.Given, [.. met.Where(l => !met.Exists(m => IsWithin(m, l)))]),
                    Facts = [path],
                };
            }
        }

        // Whoever a roster leaves out holds no other post than those who are on it.
        if (record.Members is { IsComplete: false, List.Count: > 0 } && leaves.Any(static l => l is PermittedPosts) && !(StructureFacts.Staff.Stated(record) is { Known: Known.Given, Low: var heads } && heads > record.Members.List.Count))
        {
            FactPath complete = new FactPath<UnionRecord, bool>("/members/complete", RecordForm.Staff, YesNoForm.Instance, static r => r.Members.Complete, static (r, f) => r with { Members = r.Members with { Complete = f } });
            yield return new()
            {
                About = complete.JsonPointer,
                Effort = 0,
                IsStating = true,
                Step = static (r, _) => r with { Members = r.Members with { Complete = Fact.Given(true) } },
                Forget = static r => r with { Members = r.Members with { Complete = default } },
                Say = static _ => new("补全工作人员名单，写明名单完整（如其余人员的职务也合规定）", "complete the roster of staff, and say that it is (if the posts of the others are permitted)"),
                Facts = [complete],
            };
        }

        // Where it is told that there are more than it lists, the posts are stated instead: those that it shows, and no others.
        else if (record.Members is { IsComplete: false, List.Count: > 0 } && record.Structure.Posts.Known == Known.Unknown && leaves.Any(static l => l is PermittedPosts))
        {
            yield return new()
            {
                About = StructureFacts.Posts.JsonPointer,
                Effort = 0,
                IsStating = true,
                Step = static (r, _) => StructureFacts.Posts.Read(r) is { Known: Known.Given or Known.Within, Low: var held } ? StructureFacts.Posts.Write(r, Fact.Given(held)) : r,
                Forget = StructureFacts.Posts.Forget,
                Say = static _ => new("补全工作人员名单，或写明“所设职务”（如其余人员的职务也合规定）", "complete the roster of staff, or state the posts (if those of the others are permitted)"),
                Facts = [StructureFacts.Posts],
            };
        }

        // Of those of whom too little is known, and of those whom a roster leaves out, nobody breaks what is asked.
        foreach (var every in leaves.OfType<Every<UnionRecord, Member>>().DistinctBy(static e => e.Exceptions).Where(e => e.Exceptions.Read(record).Known != Known.Given && e.Told(record).Known != Known.Given))
        {
            yield return new()
            {
                About = every.Exceptions.JsonPointer,
                Effort = 0,
                IsStating = true,
                Step = (r, _) => every.Told(r) is { Known: Known.Given or Known.Within, Low: var broken } ? every.Exceptions.Write(r, Fact.Given(broken)) : every.Exceptions.Write(r, Fact.Given(0)),
                Forget = every.Exceptions.Forget,
                Say = _ => AsClause(every, record, called),
                SayFor = (_, _) => new(AsClause(every, record, called), [.. Untold(every, record, called, Language.Chinese).Zip(Untold(every, record, called, Language.English), static (zh, en) => new Words(zh, en))]),
                Facts = [every.Exceptions],
            };
        }
    }

    // A share is stated of as many heads as there are known to be, and as a percentage where nobody says how many.
    private static Func<UnionRecord, UnionRecord> AsStated(FactPath<UnionRecord> path, Func<UnionRecord, UnionRecord> give, UnionRecord record)
    {
        if (path is not FactPath<UnionRecord, Share> share || share.Stated(give(record)) is not { Known: Known.Given, Low: { IsOfNothing: false } value })
        {
            return give;
        }

        var whole = share.Read(record) is { Known: Known.Within } known && known.Low.Whole == known.High.Whole ? known.Low.Whole : Share.OfPercentages;
        var heads = value.HeadsOf(whole);
        return heads > whole ? give : r => share.Write(r, Fact.Given(new Share((int)heads, whole)));
    }

    private static Words Stated(FactPath<UnionRecord> path, bool lacksStatement, List<Requirement<UnionRecord>> met)
    {
        var (chinese, english) = (path.Label.Chinese, path.Label.English);
        var asked = met.Where(l => l.Describe(Language.Chinese) != chinese).ToList();
        string In(Requirement<UnionRecord> l, Language language) => l.Describe(language) is var told && told.StartsWith(path.Label.In(language), StringComparison.Ordinal) ? told[path.Label.In(language).Length..].TrimStart('：', ':', ' ') : told;
        return lacksStatement ? new($"补写{Quotation.Of(chinese)}由谁、何时、以何文件说明", $"supply the statement of \"{english}\": who says so, when, in which document")
            : asked.Count == 0 ? new($"补填{Quotation.Of(chinese)}（如为“是”）", $"supply \"{english}\" (if yes)")
            : new($"补填{Quotation.Of(chinese)}（如{string.Join("、", asked.Select(l => In(l, Language.Chinese)))}）", $"supply \"{english}\" (if {string.Join(", ", asked.Select(l => In(l, Language.English)))})");
    }

    private static Words AsClause(Every<UnionRecord, Member> every, UnionRecord record, Func<string, string> called) =>
        Words.Of(language => string.Join(language == Language.Chinese ? "；" : "; ", Untold(every, record, called, language)));

    // What is not told of those on a roster, of those whom it leaves out, or of all where there is none.
    private static List<string> Untold(Every<UnionRecord, Member> every, UnionRecord record, Func<string, string> called, Language language)
    {
        var (chinese, label) = (language == Language.Chinese, every.Exceptions.Label.In(language));
        var told = every.Group.Read(record).List.Where(m => every.Part.Judge(m) == Verdict.Undetermined && StructureCounts.IsStudent(m) is not { Known: Known.Given, Low: false })
            .GroupBy(m => string.Join(string.Empty, every.Part.Explain(m).Missing().Select(p => chinese ? Quotation.Of(p.Label.Chinese) : $" \"{p.Label.English}\"").Distinct()))
            .Select(g => (Names: LeverWords.Named([.. g.Select(m => called(m.Id))], language), Facts: g.Key))
            .Select(g => chinese ? $"补填{g.Names}的{g.Facts}" : $"supply{g.Facts} of {g.Names}").ToList();
        if (!record.Members.IsComplete)
        {
            told.Add(record.Members.List.Count > 0 ? (chinese ? $"补全工作人员名单，或写明{Quotation.Of(label)}人数" : $"complete the roster of staff, or state \"{label}\"")
                : chinese ? $"补填{Quotation.Of(label)}（如为0人）" : $"supply \"{label}\" (if none)");
        }

        return told;
    }
}
