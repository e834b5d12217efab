using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Interchange.Oscal;

/// <summary>A rule book as a catalog of controls: a group an edition, a control a line.</summary>
internal sealed record OscalCatalog(OscalHead Head, OscalIds Ids, Sequence<OscalCatalog.Group> Groups, Sequence<Provision> Provisions)
{
    public static OscalCatalog Of(RuleBook book, LocalDate on, string library)
    {
        var ids = new OscalIds($"catalog\n{book.Hash}\n{library}");
        Sequence<Group> groups =
        [
            .. book.Editions.SelectMany(e => new Group[]
            {
                new(e.Id, e.Title, [.. e.Items.Select(i => Control.Of(e, i, ids))]),
                new($"{e.Id}.opinions", new($"{e.Title.Chinese}：{TenMeasures.BesideTable.Chinese}", $"{e.Title.English}: {TenMeasures.BesideTable.English}"), [.. book.OpinionsBeside(e).Select(i => Control.Of(e, i, ids))]),
            }).Where(static g => g.Controls.Count > 0),
            .. book.Goals.Count == 0 ? Array.Empty<Group>() : [new("goals", new("学校自定目标", "Goals of a school's own"), [.. book.Goals.Select(g => Control.Of(null, new(string.Empty, g, Attestation.Seen, Mark.None), ids))])],
        ];
        return new(
            new(new("高校学生会组织改革规则", "Reform rules of university student unions"), on, library, book.Hash),
            ids,
            groups,
            [.. groups.SelectMany(static g => g.Controls).SelectMany(static c => c.Item.Rule.Basis.Provisions).Distinct()]);
    }

    /// <summary>Controls that stand together. A group of OSCAL holds controls or groups, and not both.</summary>
    internal sealed record Group(string Id, Words Title, Sequence<Control> Controls)
    {
        public static Shape<Group> Shape { get; } = Shapes.Written<Group>(static v =>
        {
            v.Required("id", OscalParts.Theirs, Forms.AnyText, static g => OscalText.Token(g.Id));
            v.Required("title", OscalParts.Theirs, Forms.AnyText, static g => OscalText.Prose(g.Title.Chinese));
            v.Required("props", OscalParts.Theirs, Forms.Each(OscalProperty.Shape), static g => OscalProperty.Of(("title-en", g.Title.English))!);
            v.Required("controls", OscalParts.Theirs, Forms.Each(Control.Shape), static g => g.Controls);
        });
    }

    /// <summary>A rule.</summary>
    internal sealed record Control(string Id, Item Item, OscalIds Ids)
    {
        private static readonly Shape<(string Id, CriticalValue<UnionRecord> Limit)> _parameter = Shapes.Written<(string Id, CriticalValue<UnionRecord> Limit)>(static v =>
        {
            v.Required("id", OscalParts.Theirs, Forms.AnyText, static p => p.Id);
            v.Required("props", OscalParts.Theirs, Forms.Each(OscalProperty.Shape), static p => OscalProperty.Of(("fact", p.Limit.Path.JsonPointer))!);
            v.Required("label", OscalParts.Theirs, Forms.AnyText, static p => OscalText.Prose(p.Limit.Path.Label.Chinese));
            v.Required("values", OscalParts.Theirs, Forms.Each(Forms.AnyText), static p => [OscalText.Value(p.Limit)]);
        });

        private static readonly Shape<string> _link = Shapes.Written<string>(static v =>
        {
            v.Required("href", OscalParts.Theirs, Forms.AnyText, static uuid => $"#{uuid}");
            v.Required("rel", OscalParts.Theirs, Forms.AnyText, static _ => "reference");
        });

        private static readonly Shape<(string Id, string Name, string Prose)> _part = Shapes.Written<(string Id, string Name, string Prose)>(static v =>
        {
            v.Required("id", OscalParts.Theirs, Forms.AnyText, static p => p.Id);
            v.Required("name", OscalParts.Theirs, Forms.AnyText, static p => p.Name);
            v.Required("prose", OscalParts.Theirs, Forms.AnyText, static p => p.Prose);
        });

        public static Control Of(Edition? edition, Item item, OscalIds ids) => new(OscalParts.Control(edition, item.Rule), item, ids);

        public static Shape<Control> Shape { get; } = Shapes.Written<Control>(static v =>
        {
            v.Required("id", OscalParts.Theirs, Forms.AnyText, static c => c.Id);
            v.Required("title", OscalParts.Theirs, Forms.AnyText, static c => OscalText.Prose(c.Item.Rule.Title.Chinese));
            v.Optional("params", OscalParts.Theirs, Forms.Each(_parameter), static c => c.Limits() is { Count: > 0 } limits ? limits : null);
            v.Required("props", OscalParts.Theirs, Forms.Each(OscalProperty.Shape), static c => OscalProperty.Of(
                ("rule", c.Item.Rule.Id), ("label", c.Item.Number), ("title-en", c.Item.Rule.Title.English), ("mark", c.Item.Mark.ToString()), ("force", c.Item.Rule.Basis.Force.ToString()),
                ("attestation", c.Item.Rule.Basis.Attestation.ToString()), ("document", c.Item.Rule.Basis.Document), ("place", c.Item.Rule.Basis.Place))!);
            v.Optional("links", OscalParts.Theirs, Forms.Each(_link), static c => c.Item.Rule.Basis.Provisions is { Count: > 0 } provisions ? provisions.Select(p => c.Ids.Of("provision", p.Id)) : null);
            v.Required("parts", OscalParts.Theirs, Forms.Each(_part), static c =>
                [(OscalParts.Statement(c.Id), "statement", OscalText.Prose(Words.Of(c.Item.Rule.Requirement.Describe)))]);
        });

        private List<(string Id, CriticalValue<UnionRecord> Limit)> Limits() =>
        [
            .. Item.Rule.Requirement.Leaves().SelectMany(static l => l.CriticalValues()).Where(static l => OscalText.Value(l).Length > 0).Distinct()
                .Select((l, i) => (FormattableString.Invariant($"{Id}_prm_{i + 1}"), l)),
        ];
    }

    private static readonly Shape<string> _address = Shapes.Written<string>(static v => v.Required("href", OscalParts.Theirs, Forms.AnyText, static href => href));

    private static readonly Shape<(OscalIds Ids, Provision Provision)> _resource = Shapes.Written<(OscalIds Ids, Provision Provision)>(static v =>
    {
        v.Required("uuid", OscalParts.Theirs, Forms.AnyText, static r => r.Ids.Of("provision", r.Provision.Id));
        v.Required("title", OscalParts.Theirs, Forms.AnyText, static r => OscalText.Prose($"{r.Provision.Document.Citation} {r.Provision.Heading}"));
        v.Required("description", OscalParts.Theirs, Forms.AnyText, static r => OscalText.Prose(r.Provision.Says));
        v.Required("props", OscalParts.Theirs, Forms.Each(OscalProperty.Shape), static r => OscalProperty.Of(("provision", r.Provision.Id), ("force", r.Provision.Force.ToString()))!);
        v.Optional("rlinks", OscalParts.Theirs, Forms.Each(_address), static r => r.Provision.SeenAt.Count > 0 ? r.Provision.SeenAt : null);
    });

    private static readonly Shape<OscalCatalog> _backMatter = Shapes.Written<OscalCatalog>(static v =>
        v.Required("resources", OscalParts.Theirs, Forms.Each(_resource), static c => c.Provisions.Select(p => (c.Ids, p))));

    private static readonly Shape<OscalCatalog> _catalog = Shapes.Written<OscalCatalog>(static v =>
    {
        v.Required("uuid", OscalParts.Theirs, Forms.AnyText, static c => c.Ids.Of("catalog"));
        v.Required("metadata", OscalParts.Theirs, OscalHead.Shape, static c => c.Head);
        v.Required("groups", OscalParts.Theirs, Forms.Each(Group.Shape), static c => c.Groups);
        v.Optional("back-matter", OscalParts.Theirs, _backMatter, static c => c.Provisions.Count > 0 ? c : null);
    });

    public static Shape<OscalCatalog> Shape { get; } = Shapes.Written<OscalCatalog>(static v => v.Required("catalog", OscalParts.Theirs, _catalog, static c => c));
}
