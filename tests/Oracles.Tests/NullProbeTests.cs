using System.Text;
using FluentValidation;
using RulesEngine.Models;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Tests;

namespace UnionGovernance.Oracles.Tests;

/// <summary>The same rule, the same record, one fact unknown: what each engine answers, each written as its own guide writes rules.</summary>
/// <remarks>Neither of the other two has a word for what is not known; what it answers in its place hangs on the type of the fact and on the form of the rule.</remarks>
public sealed class NullProbeTests
{
    private static readonly (string Rule, string Expression, string[] Facts)[] _rules =
    [
        ("staff.headcount", "f.Staff <= 40 || (f.Large == true && f.Staff <= 60)", ["Staff", "Large"]),
        ("presidium.size", "f.Presidium <= 5", ["Presidium"]),
        ("departments.count", "f.Departments <= 6", ["Departments"]),
        ("eligibility.politics", "f.NotPartyOrLeague == 0", ["NotPartyOrLeague"]),
        ("training.both-seasons", "f.Autumn == true && f.Spring == true", ["Autumn", "Spring"]),
        ("appraisal.each-term", "f.AppraisedInAutumn == true && f.AppraisedInSpring == true", ["AppraisedInAutumn", "AppraisedInSpring"]),
        ("guidance.named", "f.Deputy == true && f.Secretary == true", ["Deputy", "Secretary"]),
    ];

    private static readonly RulesEngine.RulesEngine _engine = new(
        [new Workflow { WorkflowName = "union", Rules = [.. _rules.Select(static r => new RulesEngine.Models.Rule { RuleName = r.Rule, Expression = r.Expression })] }]);

    private static readonly StatedValidator _validator = new();

    /// <summary>A school that keeps every rule, one that breaks every one, and a large one with 45 staff.</summary>
    private static readonly (string Name, Stated Stated)[] _schools =
    [
        ("keeps all", new(31, false, 5, 6, 0, true, true, true, true, true, true)),
        ("breaks all", new(70, false, 7, 9, 2, false, false, false, false, false, false)),
        ("45 staff, large", new(45, true, 5, 6, 0, true, true, true, true, true, true)),
    ];

    /// <summary>Where everything is known all three say the same, so that what they say of the unknown is what sets them apart.</summary>
    [Fact]
    public void Of_what_is_known_all_three_say_the_same() => Assert.All(_schools, static s => Assert.All(_rules, r =>
    {
        var ours = Ours(r.Rule, s.Stated);
        Assert.True(ours is Verdict.Met or Verdict.NotMet);
        Assert.Equal(ours == Verdict.Met, Fluent(r.Rule, s.Stated));
        Assert.Equal(ours == Verdict.Met, Engine(r.Rule, s.Stated));
    }));

    /// <summary>Whatever the fact turns out to be: where one value keeps the rule and another breaks it, ours is undetermined; where all come to the same, it says so already.</summary>
    [Fact]
    public void Ours_is_undetermined_where_the_unknown_decides_and_nowhere_else() => Assert.All(Probes(), static p =>
    {
        var outcomes = _schools.Select(s => Ours(p.Rule, p.Stated.With(p.Fact, s.Stated.Of(p.Fact)))).Distinct().ToList();
        Assert.Equal(outcomes is [var only] ? only : Verdict.Undetermined, Ours(p.Rule, p.Stated));
    });

    [Fact]
    public void The_guide_shows_what_each_answers()
    {
        var probes = Probes().ToList();
        var guide = new StringBuilder("""
            # What nobody stated: the null probe

            Made by a test (`NullProbeTests`). Three schools and seven rules, and of each rule one fact at a time that nobody stated. Each engine has the rules in the form that
            its own guide teaches: requirements here, validators of FluentValidation 12.2.0, expressions of RulesEngine 6.0.1 over nullable properties. Where everything is
            stated all three say the same.

            *Undetermined* is right where the fact decides: with one value the rule is kept, with another it is broken. Where it decides nothing (70 staff are too many however
            large the school is) the verdict stands without it. The other two have no third answer. RulesEngine compares nothing with a limit and finds it broken, so a gap becomes
            an accusation. FluentValidation's limits pass over a number that is not there and find it sound, so a gap becomes a clean report; its `Equal` finds the same gap broken.
            Which of the two it is hangs on how the rule is put, and not on what is known.


            """);
        guide.Append("| School | Rule | Not stated | Here | FluentValidation | RulesEngine |\n|---|---|---|---|---|---|\n");
        foreach (var (school, rule, fact, stated) in probes)
        {
            guide.Append("| ").Append(school).Append(" | `").Append(rule).Append("` | ").Append(fact).Append(" | ").Append(Ours(rule, stated).Describe(Language.English)).Append(" | ")
                .Append(Said(Fluent(rule, stated))).Append(" | ").Append(Said(Engine(rule, stated))).Append(" |\n");
        }

        var open = probes.Where(static p => Ours(p.Rule, p.Stated) == Verdict.Undetermined).ToList();
        guide.Append('\n').Append(System.Globalization.CultureInfo.InvariantCulture, $"Of {open.Count} questions that are open, FluentValidation calls {open.Count(static p => Fluent(p.Rule, p.Stated))} kept and {open.Count(static p => !Fluent(p.Rule, p.Stated))} broken, RulesEngine {open.Count(static p => Engine(p.Rule, p.Stated))} kept and {open.Count(static p => !Engine(p.Rule, p.Stated))} broken.\n");

        Golden.Check(guide.ToString(), "docs", "guide", "null-probe.md");
    }

    private static IEnumerable<(string School, string Rule, string Fact, Stated Stated)> Probes() =>
        from school in _schools from rule in _rules from fact in rule.Facts select (school.Name, rule.Rule, fact, school.Stated.With(fact, null));

    private static string Said(bool kept) => kept ? "met" : "not met";

    private static Verdict Ours(string rule, Stated f)
    {
        static Fact<T> Known<T>(T? value)
            where T : struct => value is { } given ? Fact.Given(given) : default;
        return School2023.Table.RuleOf(rule)!.Requirement.Judge(new()
        {
            // The year is over: what was not held in it is not to come.
            Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
            AsOf = Fact.Given(new NodaTime.LocalDate(2024, 9, 1)),
            Structure = new() { Staff = Known(f.Staff), LargeOrManyCampuses = Known(f.Large), Presidium = Known(f.Presidium), Departments = Known(f.Departments) },
            Eligibility = new() { NotPartyOrLeague = Known(f.NotPartyOrLeague) },
            Training = new() { Autumn = Known(f.Autumn), Spring = Known(f.Spring) },
            Appraisal = new() { Autumn = Known(f.AppraisedInAutumn), Spring = Known(f.AppraisedInSpring) },
            Guidance = new() { DeputySecretaryNamed = Known(f.Deputy), SecretaryGeneralAppointed = Known(f.Secretary) },
        });
    }

    private static bool Fluent(string rule, Stated f) => _validator.Validate(f, options => options.IncludeRuleSets(rule)).IsValid;

    private static bool Engine(string rule, Stated f) =>
        _engine.ExecuteAllRulesAsync("union", new RuleParameter("f", f)).AsTask().GetAwaiter().GetResult().Single(r => r.Rule.RuleName == rule).IsSuccess;

    /// <summary>A record as the other libraries take it: plain properties, of which any may be missing.</summary>
    public sealed record Stated(int? Staff, bool? Large, int? Presidium, int? Departments, int? NotPartyOrLeague, bool? Autumn, bool? Spring, bool? AppraisedInAutumn, bool? AppraisedInSpring, bool? Deputy, bool? Secretary)
    {
        /// <summary>One of them.</summary>
        public object? Of(string fact) => typeof(Stated).GetProperty(fact)!.GetValue(this);

        /// <summary>The record with another value of one of them.</summary>
        public Stated With(string fact, object? value)
        {
            var other = this with { };
            typeof(Stated).GetProperty(fact)!.SetValue(other, value);
            return other;
        }
    }

    private sealed class StatedValidator : AbstractValidator<Stated>
    {
        public StatedValidator()
        {
            RuleSet("staff.headcount", () =>
            {
                RuleFor(static f => f.Staff).LessThanOrEqualTo(40).Unless(static f => f.Large == true);
                RuleFor(static f => f.Staff).LessThanOrEqualTo(60);
            });
            RuleSet("presidium.size", () => RuleFor(static f => f.Presidium).LessThanOrEqualTo(5));
            RuleSet("departments.count", () => RuleFor(static f => f.Departments).LessThanOrEqualTo(6));
            RuleSet("eligibility.politics", () => RuleFor(static f => f.NotPartyOrLeague).Equal(0));
            RuleSet("training.both-seasons", () =>
            {
                RuleFor(static f => f.Autumn).Equal(true);
                RuleFor(static f => f.Spring).Equal(true);
            });
            RuleSet("appraisal.each-term", () =>
            {
                RuleFor(static f => f.AppraisedInAutumn).Equal(true);
                RuleFor(static f => f.AppraisedInSpring).Equal(true);
            });
            RuleSet("guidance.named", () =>
            {
                RuleFor(static f => f.Deputy).Equal(true);
                RuleFor(static f => f.Secretary).Equal(true);
            });
        }
    }
}
