using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Delegates;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses;

/// <summary>What no congress has, with the figures, and that it be checked (存疑).</summary>
/// <param name="Matter">What it concerns, such as 选举：主席团成员.</param>
/// <param name="Text">What is doubted.</param>
public sealed record DoubtedMatter(Words Matter, Words Text)
{
    internal static Shape<DoubtedMatter> Shape { get; } = Shapes.Written<DoubtedMatter>(static v =>
    {
        v.Required("matter", RefusedMatter.Shape["matter"].Words, Words.Shape, static m => m.Matter);
        v.Required("text", Rules.Doubt.Shape["text"].Words, Words.Shape, static m => m.Text);
    });

    /// <summary>Where a session is said to have ended on a later day than the last for which it was called.</summary>
    internal static IEnumerable<DoubtedMatter> Of(CongressCourse course)
    {
        if (course is { LastDay: { } last } && course.Taken(CongressStep.FormalSession) is { Until: { } until } && until > last)
        {
            yield return new(CongressStep.FormalSession.Label, new(
                $"会期到{DateForm.Instance.Show(until, Language.Chinese)}，批准到{DateForm.Instance.Show(last, Language.Chinese)}，请核对",
                $"it lasted until {DateForm.Instance.Show(until, Language.English)} and was approved until {DateForm.Instance.Show(last, Language.English)}; please check"));
        }
    }

    /// <summary>Where several delegates have one name, and neither unit nor grade tells them apart.</summary>
    internal static IEnumerable<DoubtedMatter> Of(Roster<CongressDelegate> delegates) => delegates.List.Where(static d => d.Name is not null).GroupBy(static d => d.Name)
        .SelectMany(static named => Alike([.. named], static d => d.Unit)).SelectMany(static of => Alike(of, static d => d.Grade)).Where(static g => g.Count > 1)
        .Select(static g => new DoubtedMatter(CongressDelegate.Heading, new(
            $"{g.Count}名代表叫{g[0].Name}，单位和年级没有区别开，请核对是否同一人",
            $"{g.Count} delegates are called {g[0].Name}, and neither unit nor grade tells them apart; please check whether they are one person")));

    private static IEnumerable<List<CongressDelegate>> Alike<T>(List<CongressDelegate> namesakes, Func<CongressDelegate, T> by) =>
        namesakes.Exists(d => by(d) is null) ? [namesakes] : namesakes.GroupBy(by).Select(static g => g.ToList());

    /// <summary>Where a rule that only other schools are known to have was not kept: each rule once.</summary>
    internal static IEnumerable<DoubtedMatter> Of(IEnumerable<RefusedMatter> ruledElsewhere) =>
        ruledElsewhere.DistinctBy(static m => m.Refusal.By).Select(static m => new DoubtedMatter(m.Matter, new(
            $"“{m.Refusal.By.Words.Chinese}”只见于个别学校的规定，请核对本校的章程或选举办法是否也这样规定：也这样规定的，大会才是不规范的",
            $"\"{m.Refusal.By.Words.English}\" is known of single schools only; please check whether the school's own charter or election rules say so too: only then was the congress not in due form")));

    /// <summary>Where a matter is carried by exactly half, and no charter is known to say that half is enough: one school's charter says 半数以上, and others may say 过半数.</summary>
    internal static IEnumerable<DoubtedMatter> Of(VoteOutcome outcome, bool underCharter)
    {
        if (outcome.IsCarriedByHalf && !underCharter && outcome.Majority == CongressTerms.Defaults.Resolution)
        {
            yield return new(outcome.Vote.Called, new(
                $"赞成{outcome.Vote.For}票，恰为半数：按“{outcome.Majority.Describe().Chinese}”即为通过，学校规定“过半数”的则未通过，请核对学校的规定",
                $"{outcome.Vote.For} for, exactly half: with \"{outcome.Majority.Describe().English}\" it is carried, with \"more than half\" it is not; please check what the school's rules say"));
        }
    }

    /// <summary>Where more are said to be elected than there were seats, or than stood.</summary>
    internal static IEnumerable<DoubtedMatter> Of(ElectionOutcome outcome)
    {
        var matter = new Words($"选举：{outcome.Election.Office.Label.Chinese}", $"election: {outcome.Election.Office.Label.English}");
        foreach (var contest in outcome.Election.Contests)
        {
            var where = contest.Constituency is { } named ? $"{named}：" : string.Empty;
            if (contest.Elected > contest.Seats)
            {
                yield return new(matter, new($"{where}当选{contest.Elected}人，多于应选名额{contest.Seats}个，请核对", $"{where}{contest.Elected} elected, more than {contest.Seats} seats; please check"));
            }

            if (contest.Elected > contest.Stand)
            {
                yield return new(matter, new($"{where}当选{contest.Elected}人，多于候选人{contest.Stand}人，请核对", $"{where}{contest.Elected} elected, more than {contest.Stand} candidates; please check"));
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Matter}：{Text}";
}
