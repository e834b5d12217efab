using System.Runtime.CompilerServices;
using UnionGovernance.Acts;
using UnionGovernance.Json;
using UnionGovernance.Selections;
using UnionGovernance.Selections.Applications;
using UnionGovernance.Unions;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Years;

/// <summary>What an act holds stands on its line: a member that its table forgets would be lost in every file.</summary>
public sealed class ActLineTests
{
    private static readonly Variant<Act>[] _variants = [.. YearSubjects.Acts.SelectMany(static h => h.Acts)];

    [Fact]
    public void Every_member_of_an_act_is_on_its_line() => Assert.All(
        typeof(Act).Assembly.GetTypes().Where(static t => t.IsSubclassOf(typeof(Act)) && !t.IsAbstract),
        static type => Assert.Equal(
            type.GetProperties().Count(static p => p.CanWrite),
            Line(type).Parts.Count(static p => p.Kind != FieldKind.Nothing)));

    [Fact]
    public void Every_fact_of_a_candidate_and_of_their_materials_is_handed_in_by_its_name()
    {
        var materials = MaterialsFacts.Shape.Ask(new(string.Empty, new("材料", "materials"), IsRequired: true, FieldKind.Json));

        Assert.Equal(["/person", .. MaterialsFacts.All.Select(static f => f.JsonPointer)], materials.Parts.Select(static p => p.JsonPointer));
        Assert.Equal(["/person/id", .. MemberFacts.All.Remove(MemberFacts.Teacher).Select(static f => $"/person{f.JsonPointer}")], materials.At("/person").Parts.Select(static p => p.JsonPointer));
    }

    private static Field Line(Type act) => Assert.Single(_variants, v => v.Takes((Act)RuntimeHelpers.GetUninitializedObject(act))).Ask();
}
