using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Activities.Media;

/// <summary>The union's accounts with who reviews them, and what it said at which date.</summary>
public sealed class MediaRegister() : Subject<MediaRegister>(MediaActs.Table)
{
    private readonly List<MediaAccount> _accounts = [];
    private readonly List<MediaAct> _themes = [];

    /// <summary>The accounts, closed ones included, in the order registered.</summary>
    public ImmutableArray<MediaAccount> Accounts => [.. _accounts];

    /// <summary>Lectures and posts by date, those of one day as entered.</summary>
    public ImmutableArray<ThemeLine> Themes =>
    [
        .. _themes.Select(static t => t is KeyDatePosted post
            ? new ThemeLine(post.On, post.KeyDate, post.Topic, post.Account, false)
            : new ThemeLine(t.On, ((LectureGiven)t).KeyDate, ((LectureGiven)t).Topic, null, true)).OrderBy(static l => l.On),
    ];

    /// <inheritdoc/>
    /// <remarks>No fact of the record speaks of accounts, lectures or posts.</remarks>
    public override UnionRecord Enter(UnionRecord record) => record;

    internal Taken Register(AccountRegistered act)
    {
        var before = At(act.Account) is var at and >= 0 ? _accounts[at] : null;
        return new(
            [.. Unreviewed(act.Account, act.ReviewedBy), .. StillRegistered(act, before)],
            () => _accounts.Add(new(act.Account, act.Platform, act.On) { Reviewers = [(act.On, act.ReviewedBy)] }));
    }

    internal Taken ChangeReviewer(AccountReviewerChanged act) =>
        Change(act, act.Account, Unreviewed(act.Account, act.ReviewedBy), account => account with { Reviewers = [.. account.Reviewers, (act.On, act.ReviewedBy)] });

    internal Taken Close(AccountClosed act) => Change(act, act.Account, [], account => account with { To = act.On });

    internal Taken Tell(MediaAct theme) => Taken.Unless(theme is KeyDatePosted post ? ByNobody(post) : null, () => _themes.Add(theme));

    // A post of which nobody said which account may be of one in the register.
    private Refusal? ByNobody(KeyDatePosted post) => post.Account is null || _accounts.Exists(a => a.Name == post.Account && a.StandsOn(post.On)) ? null : new(MediaRules.Reviewed, new(
        $"{DateForm.Instance.Show(post.On, Language.Chinese)}的“{post.Topic}”由未登记的账号“{post.Account}”发布",
        $"{post.Topic} of {DateForm.Instance.Show(post.On, Language.English)} was published by {post.Account}, which is not in the register"));

    private static IEnumerable<Refusal> Unreviewed(string name, string? reviewer) => reviewer is not null ? [] :
        [new(MediaRules.Reviewed, new($"账号“{name}”未写明审核人", $"{name}: whoever reviews it is not named"))];

    private static IEnumerable<Refusal> StillRegistered(AccountRegistered act, MediaAccount? account)
    {
        if (account is { To: null })
        {
            yield return new(MediaRules.InOrder, new($"账号“{act.Account}”已经登记", $"{act.Account} stands in the register already"));
        }
        else if (account?.To is { } last && act.On <= last)
        {
            yield return new(MediaRules.InOrder, new(
                $"账号“{act.Account}”到{DateForm.Instance.Show(last, Language.Chinese)}才注销",
                $"{act.Account} stood in the register until {DateForm.Instance.Show(last, Language.English)}"));
        }
    }

    private static IEnumerable<Refusal> NotRegistered(MediaAct act, string name, MediaAccount? account)
    {
        if (account is not { To: null })
        {
            yield return new(MediaRules.InOrder, account is null
                ? new($"账号“{name}”没有登记", $"{name} is not in the register")
                : new($"账号“{name}”已经注销", $"{name} was closed"));
        }
        else if (ActRules.Early(act.On, new("登记或变更", "its entry or change"), account.Reviewers[^1].From) is { } early)
        {
            yield return early;
        }
    }

    private Taken Change(MediaAct act, string name, IEnumerable<Refusal> against, Func<MediaAccount, MediaAccount> change)
    {
        var at = At(name);
        return new([.. against, .. NotRegistered(act, name, at < 0 ? null : _accounts[at])], () => _accounts[at] = change(_accounts[at]));
    }

    private int At(string name) => _accounts.FindLastIndex(a => a.Name == name);
}
