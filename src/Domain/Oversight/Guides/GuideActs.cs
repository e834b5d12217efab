using UnionGovernance.Acts;
using UnionGovernance.Json;

namespace UnionGovernance.Oversight.Guides;

/// <summary>The acts of <see cref="GuidesOfTheYear"/>.</summary>
internal static class GuideActs
{
    public static ActTable<GuidesOfTheYear> Table { get; } = new ActTable<GuidesOfTheYear>()
        .Act<GuideNamed>("guideNamed", "明确指导人", "someone is named to guide the union", static v => new()
        {
            Role = Role(v, static a => a.Role),
            Name = v.Required("name", Unions.MemberFacts.Name.Label, Forms.Name, static a => a.Name),
            Standing = v.Optional("standing", "身份", "standing", GuideStanding.Form, static a => a.Standing),
            Post = v.Optional("post", "党组织职务", "post in the Party committee", PartyPost.Form, static a => a.Post),
        }, static (guides, a) => guides.Name(a))
        .Act<GuideLeft>("guideLeft", "指导人离任", "whoever guided the union leaves", static v => new()
        {
            Role = Role(v, static a => a.Role),
            Name = v.Optional("name", "姓名（同一职责有两人在任时写明）", "name, where two serve in the role", Forms.Name, static a => a.Name),
        }, static (guides, a) => guides.Leave(a), isPersonal: true);

    private static GuideRole Role<T>(View<T> v, Func<T, GuideRole> get) => v.Required("role", "职责", "role", GuideRole.Form, get);
}
