using NodaTime;
using UnionGovernance.Activities.Media;
using UnionGovernance.Tests.Years;

namespace UnionGovernance.Tests.Activities;

public sealed class MediaRegisterTests
{
    private static readonly LocalDate _day = new(2024, 5, 4);
    private static readonly AccountRegistered _opened = new() { Account = "江南学子", On = _day, Platform = "微信公众号", ReviewedBy = "团委宣传部" };
    private static readonly MediaAct[] _acts = [_opened, new AccountReviewerChanged { Account = "江南学子", On = _day, ReviewedBy = "团委办公室" }, new AccountClosed { Account = "江南学子", On = _day }];

    [Theory]
    [InlineData(0, "+ o o")]
    [InlineData(1, "o + +")]
    [InlineData(3, "o o o")]
    public void Every_state_takes_or_refuses_every_act(int taken, string expected) =>
        Assert.Equal(expected.Split(' '), _acts.Select(act => After(_acts[..taken]).Take(act) is [var refusal] && refusal.By.Id == "media.in-order" ? "o" : "+"));

    [Fact]
    public void An_account_names_who_reviews_it()
    {
        Assert.Equal("media.reviewed", Assert.Single(After().Told(_opened with { ReviewedBy = null })).By.Id);
        Assert.Equal("media.reviewed", Assert.Single(After(_opened).Told((AccountReviewerChanged)_acts[1] with { ReviewedBy = null })).By.Id);
    }

    [Fact]
    public void Who_reviewed_on_a_day_is_answered_for_every_day()
    {
        var account = Assert.Single(After(_opened, _acts[1] with { On = _day.PlusDays(3) }, _acts[2] with { On = _day.PlusDays(5) }).Accounts);

        Assert.Equal(
            [null, "团委宣传部", "团委宣传部", "团委办公室", "团委办公室", null],
            new[] { -1, 0, 2, 3, 5, 6 }.Select(d => account.ReviewerOn(_day.PlusDays(d))));
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void A_post_by_an_account_outside_its_days_is_found(int days, bool found)
    {
        var register = After(_opened, _acts[2] with { On = _day.PlusDays(5) }, new KeyDatePosted { KeyDate = "五四青年节", Topic = "青春", Account = "江南学子", On = _day.PlusDays(days) });

        Assert.Equal(found, register.Findings.Length == 1);
    }

    [Fact]
    public void A_post_of_which_nobody_said_which_account_is_no_finding() =>
        Assert.Empty(After(new KeyDatePosted { KeyDate = "五四青年节", Topic = "青春", On = _day }).Findings);

    [Fact]
    public void Lectures_and_posts_stand_by_date()
    {
        var register = After(new KeyDatePosted { KeyDate = "五四青年节", Topic = "青春", On = _day }, new LectureGiven { Topic = "学党史", On = _day.PlusDays(-1), Listeners = 120 });

        Assert.Equal([("学党史", true), ("青春", false)], register.Themes.Select(t => (t.Topic, t.IsLecture)));
    }

    [Fact]
    public void A_closed_account_may_be_registered_again_the_day_after_and_not_on_its_last_day()
    {
        Assert.Equal("media.in-order", Assert.Single(After(_acts).Take(_opened)).By.Id);
        Assert.Empty(After(_acts).Take(_opened with { On = _day.PlusDays(1) }));
        Assert.Equal("year.not-before", Assert.Single(After(_opened).Take(_acts[2] with { On = _day.PlusDays(-1) })).By.Id);
    }

    private static MediaRegister After(params MediaAct[] acts)
    {
        var register = new MediaRegister();
        Assert.All(acts, a => Assert.Empty(register.Take(a)));
        return register;
    }
}
