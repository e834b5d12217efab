using System.Collections.Immutable;

namespace UnionGovernance.Rules.Reviewing;

/// <summary>What is wrong with one requirement, whoever is judged by it.</summary>
internal static class RequirementReview
{
    /// <summary>All that is wrong with a requirement and its parts, each once, with a witness.</summary>
    /// <typeparam name="T">What is judged.</typeparam>
    /// <param name="requirement">The requirement.</param>
    /// <param name="subject">Of whom it is asked; nothing else is known of them.</param>
    public static IEnumerable<(FlawKind Kind, Words Because)> Of<T>(Requirement<T> requirement, T subject)
    {
        var (always, never) = (Kept.ByEverybody(requirement, subject), Kept.ByNobody(new Applying<T>(requirement), subject));
        if (always is Entailment<T>.Proved { Cases: var all })
        {
            yield return (FlawKind.Idle, new($"没有组织会不符合：{requirement.Describe(Language.Chinese)}（试过{all}种情形）", $"nobody can break it: {requirement.Describe(Language.English)} (over {all} cases)"));
            yield break;
        }

        if (never is Entailment<T>.Proved { Cases: var none })
        {
            var clash = Kept.Clash([.. requirement.Conjuncts()], subject);
            yield return (FlawKind.Unkeepable, clash.Length > 1
                ? new($"没有组织能符合：{Parts(clash, Language.Chinese)}不能同时成立（试过{none}种情形）", $"nobody can keep it: {Parts(clash, Language.English)} exclude each other (over {none} cases)")
                : new($"没有组织能符合：{requirement.Describe(Language.Chinese)}（试过{none}种情形）", $"nobody can keep it: {requirement.Describe(Language.English)} (over {none} cases)"));
            yield break;
        }

        foreach (var because in new[] { always, never }.OfType<Entailment<T>.Undecided>().SelectMany(static u => u.Because).Distinct())
        {
            yield return (FlawKind.Undecided, because);
        }

        foreach (var flaw in OfParts(requirement, subject))
        {
            yield return flaw;
        }
    }

    private static IEnumerable<(FlawKind Kind, Words Because)> OfParts<T>(Requirement<T> requirement, T subject) => requirement switch
    {
        All<T> all => [.. Repeated(all.Parts, subject, weaker: true), .. Gaps([.. all.Conjuncts().OfType<When<T>>()], subject), .. all.Parts.SelectMany(p => OfParts(p, subject))],
        Any<T> any => [.. Repeated(any.Parts, subject, weaker: false), .. Overlaps(any.Parts, subject), .. Uncovered(any.Parts, subject), .. any.Parts.SelectMany(p => OfParts(p, subject))],
        Not<T> opposite => OfParts(opposite.Part, subject),
        When<T> conditional => [.. Idle(conditional, subject), .. OfParts(conditional.Condition, subject), .. OfParts(conditional.Then, subject)],
        _ => requirement.FlawsOfEach(),
    };

    // Of several that are asked together the weaker says nothing; of several of which one is enough, the stricter.
    private static IEnumerable<(FlawKind Kind, Words Because)> Repeated<T>(ImmutableArray<Requirement<T>> parts, T subject, bool weaker)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            for (var j = 0; j < parts.Length; j++)
            {
                if (i != j && Kept.HaveFactInCommon(parts[i], parts[j]) && Entailment.Of(parts[i], parts[j], subject) is Entailment<T>.Proved { Cases: var cases }
                    && (i < j || Entailment.Of(parts[j], parts[i], subject) is not Entailment<T>.Proved))
                {
                    var (idle, other) = weaker ? (parts[j], parts[i]) : (parts[i], parts[j]);
                    yield return (FlawKind.Repeated, new(
                        $"{Quotation.Of(idle.Describe(Language.Chinese))}不起作用：{(weaker ? "由" : "已含在")}{Quotation.Of(other.Describe(Language.Chinese))}{(weaker ? "得出" : "之中")}（试过{cases}种情形）",
                        $"\"{idle.Describe(Language.English)}\" has no effect: {(weaker ? "it follows from" : "it is within")} \"{other.Describe(Language.English)}\" (over {cases} cases)"));
                }
            }
        }
    }

    // A condition that always holds, or never.
    private static IEnumerable<(FlawKind Kind, Words Because)> Idle<T>(When<T> conditional, T subject)
    {
        var condition = conditional.Condition;
        if (Kept.ByNobody(new Applying<T>(condition), subject) is Entailment<T>.Proved)
        {
            yield return (FlawKind.Idle, new($"条件{Quotation.Of(condition.Describe(Language.Chinese))}不会成立，因此从不要求什么", $"the condition \"{condition.Describe(Language.English)}\" never holds, so that nothing is ever asked"));
        }
        else if (Kept.ByEverybody(condition, subject) is Entailment<T>.Proved)
        {
            yield return (FlawKind.Idle, new($"条件{Quotation.Of(condition.Describe(Language.Chinese))}总是成立，不成其为条件", $"the condition \"{condition.Describe(Language.English)}\" always holds, and is none"));
        }
    }

    // Exceptions are alternatives, each with circumstances in which it holds and with what it then asks.
    private static IEnumerable<(FlawKind Kind, Words Because)> Overlaps<T>(ImmutableArray<Requirement<T>> alternatives, T subject)
    {
        var exceptions = alternatives.Select(Excepted<T>.Of).OfType<Excepted<T>>().ToList();
        for (var i = 0; i < exceptions.Count; i++)
        {
            for (var j = i + 1; j < exceptions.Count; j++)
            {
                var (one, other) = (exceptions[i], exceptions[j]);
                if (Shown(one, other) is { } shown)
                {
                    yield return (FlawKind.Overlap, new(
                        $"两种例外可以同时成立而要求不同：{Quotation.Of(one.Condition.Describe(Language.Chinese))}与{Quotation.Of(other.Condition.Describe(Language.Chinese))}；例如{shown.Describe(Language.Chinese)}，合一处而不合另一处",
                        $"two exceptions may both hold and ask different things: \"{one.Condition.Describe(Language.English)}\" and \"{other.Condition.Describe(Language.English)}\"; {shown.Describe(Language.English)} keeps the one and not the other"));
                }
            }
        }

        Entailment<T>.Refuted? Shown(Excepted<T> one, Excepted<T> other)
        {
            // The one within the other changes nothing, which is said already.
            if (Entailment.Of(one.Whole, other.Whole, subject) is Entailment<T>.Proved || Entailment.Of(other.Whole, one.Whole, subject) is Entailment<T>.Proved)
            {
                return null;
            }

            var both = new All<T>([new Applying<T>(one.Condition), new Applying<T>(other.Condition)]);
            return Entailment.Of(new All<T>([both, one.Limit]), other.Limit, subject) as Entailment<T>.Refuted ?? Entailment.Of(new All<T>([both, other.Limit]), one.Limit, subject) as Entailment<T>.Refuted;
        }
    }

    // Where every alternative has its circumstances, someone may be in none of them.
    private static IEnumerable<(FlawKind Kind, Words Because)> Uncovered<T>(ImmutableArray<Requirement<T>> alternatives, T subject)
    {
        var exceptions = alternatives.Select(Excepted<T>.Of).ToList();
        if (exceptions.Count > 1 && exceptions.TrueForAll(static e => e is not null)
            && Kept.ByEverybody(new Any<T>([.. exceptions.Select(static e => e!.Condition)]), subject) is Entailment<T>.Refuted shown)
        {
            yield return (FlawKind.Gap, new($"各种情形之外还有情形，任何一种要求都用不上：{shown.Describe(Language.Chinese)}", $"beside all cases there is one to which nothing applies: {shown.Describe(Language.English)}"));
        }
    }

    /// <summary>The gaps between ranges of one fact, for each of which something is asked of one and the same.</summary>
    /// <typeparam name="T">What is judged.</typeparam>
    /// <param name="ranges">What is asked, and for which range.</param>
    /// <param name="subject">Of whom it is asked.</param>
    public static IEnumerable<(FlawKind Kind, Words Because)> Gaps<T>(ImmutableArray<When<T>> ranges, T subject)
    {
        foreach (var ofOne in ranges.Where(static r => Paths(r.Condition).Length == 1).GroupBy(static r => (Paths(r.Condition)[0], string.Join(',', Paths(r.Then).Select(static p => p.JsonPointer)))).Where(static g => g.Count() > 1))
        {
            var path = ofOne.Key.Item1;
            if (!path.IsOrdered)
            {
                continue;
            }

            var cases = CriticalValue<T>.CasesOf(ofOne.SelectMany(static r => r.Condition.CriticalValues())).Select(c => c.Give(subject)).Where(s => !path.Measure(s).Equals(path.Measure(subject))).ToList();
            var covered = cases.ConvertAll(s => ofOne.Any(r => r.Condition.Judge(s) == Verdict.Met));
            for (var i = covered.IndexOf(true); i >= 0 && i < covered.LastIndexOf(true); i++)
            {
                if (!covered[i])
                {
                    var shown = path.Measure(cases[i]);
                    yield return (FlawKind.Gap, new($"各范围之间有空档：{path.Label.Chinese}为{shown.Describe(Language.Chinese)}的，什么也没有要求", $"there is a gap between the ranges: where {path.Label.English} is {shown.Describe(Language.English)}, nothing is asked"));
                }
            }
        }
    }

    private static ImmutableArray<Facts.FactPath<T>> Paths<T>(Requirement<T> requirement) => [.. requirement.Leaves().SelectMany(static l => l.CriticalValues()).Select(static v => v.Path).Distinct()];

    private static string Parts<T>(ImmutableArray<Requirement<T>> parts, Language language) => string.Join(language == Language.Chinese ? "与" : " and ", parts.Select(p => language == Language.Chinese ? $"“{p.Describe(language)}”" : $"\"{p.Describe(language)}\""));

    /// <summary>An exception: circumstances, and what is asked in them.</summary>
    private sealed record Excepted<T>(Requirement<T> Whole, Requirement<T> Condition, Requirement<T> Limit)
    {
        public static Excepted<T>? Of(Requirement<T> alternative)
        {
            if (alternative is not All<T> { Parts: var parts })
            {
                return null;
            }

            ImmutableArray<Requirement<T>> circumstances = [.. parts.Where(static p => p.IsOfCircumstances)], limits = [.. parts.Where(static p => !p.IsOfCircumstances)];
            return circumstances.Length == 0 || limits.Length == 0 ? null : new(alternative, Joined(circumstances), Joined(limits));
        }

        private static Requirement<T> Joined(ImmutableArray<Requirement<T>> parts) => parts is [var one] ? one : new All<T>(parts);
    }
}
