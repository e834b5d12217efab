using UnionGovernance.Acts;
using UnionGovernance.Json;

namespace UnionGovernance.Activities.Media;

/// <summary>The acts of <see cref="MediaRegister"/>.</summary>
internal static class MediaActs
{
    private static readonly Words _keyDate = new("重要节点", "key date");

    public static ActTable<MediaRegister> Table { get; } = new ActTable<MediaRegister>()
        .Act<AccountRegistered>("accountRegistered", "登记媒体账号", "an account is registered", static v => new()
        {
            Account = Account(v, static a => a.Account),
            Platform = v.Optional("platform", "平台", "platform", Forms.Name, static a => a.Platform),
            ReviewedBy = Reviewer(v, static a => a.ReviewedBy),
        }, static (register, a) => register.Register(a))
        .Act<AccountReviewerChanged>("accountReviewerChanged", "更换账号审核人", "an account's reviewer changes", static v => new()
        {
            Account = Account(v, static a => a.Account),
            ReviewedBy = Reviewer(v, static a => a.ReviewedBy),
        }, static (register, a) => register.ChangeReviewer(a))
        .Act<AccountClosed>("accountClosed", "注销媒体账号", "an account is closed", static v => new()
        {
            Account = Account(v, static a => a.Account),
        }, static (register, a) => register.Close(a))
        .Act<LectureGiven>("lectureGiven", "主题宣讲", "a themed lecture is given", static v => new()
        {
            Topic = Topic(v, static a => a.Topic),
            KeyDate = v.Optional("keyDate", _keyDate, Forms.Name, static a => a.KeyDate),
            Listeners = v.Optional("listeners", "听众人数", "listeners", Forms.Heads, static a => a.Listeners),
        }, static (register, a) => register.Tell(a))
        .Act<KeyDatePosted>("keyDatePosted", "重要节点推送", "a post at a key date", static v => new()
        {
            KeyDate = v.Required("keyDate", _keyDate, Forms.Name, static a => a.KeyDate),
            Topic = Topic(v, static a => a.Topic),
            Account = v.Optional("account", "发布账号", "account", Forms.Name, static a => a.Account),
        }, static (register, a) => register.Tell(a));

    private static string Account<T>(View<T> v, Func<T, string> get) => v.Required("account", "账号", "account", Forms.Name, get);

    private static string Topic<T>(View<T> v, Func<T, string> get) => v.Required("topic", "主题", "topic", Forms.Name, get);

    private static string? Reviewer<T>(View<T> v, Func<T, string?> get) => v.Optional("reviewedBy", "审核人", "reviewer", Forms.Name, get);
}
