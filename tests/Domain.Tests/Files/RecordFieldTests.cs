using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Selections;
using UnionGovernance.Selections.Applications;
using UnionGovernance.Unions;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Files;

/// <summary>A fact's name stands in its subject and in the shape that takes it; here both are held to be the same.</summary>
public sealed class RecordFieldTests
{
    [Fact]
    public void Every_fact_of_a_record_stands_in_its_part_and_no_part_holds_another() =>
        Assert.Equal(
            RecordFacts.All.Select(static f => f.JsonPointer),
            RecordFile.Field.Parts.Where(static p => p.Kind == FieldKind.Group && p.Parts.All(static f => f.IsFact)).SelectMany(static p => p.Parts).Select(static f => f.JsonPointer));

    [Fact]
    public void Every_fact_of_a_member_and_of_a_college_stands_in_its_row()
    {
        Assert.Equal(MemberFacts.All.Select(static f => f.JsonPointer).Prepend("/id"), Row("/members/list"));
        Assert.Equal(CollegeUnionFacts.All.Select(static f => f.JsonPointer).Prepend("/id"), Row("/colleges/list"));
    }

    /// <summary>What somebody applies with is asked member by member too, and the person's own facts before; who applies is a student.</summary>
    [Fact]
    public void Every_fact_of_an_application_is_asked_for()
    {
        var asked = YearFile.Fields("applied")!.Value.Select(static f => f.JsonPointer).ToHashSet();

        Assert.All(MemberFacts.All.Remove(MemberFacts.Teacher), f => Assert.Contains(asked, a => a.EndsWith(f.JsonPointer, StringComparison.Ordinal)));
        Assert.All(MaterialsFacts.All, f => Assert.Contains(asked, a => a.EndsWith(f.JsonPointer, StringComparison.Ordinal)));
    }

    [Fact]
    public void What_may_not_apply_is_asked_so_and_nothing_else() => Assert.Equal(
        RecordFacts.All.Where(static f => f.MayNotApply).Select(static f => f.JsonPointer),
        RecordFile.Field.Parts.SelectMany(static p => p.Parts).Where(static f => f.MayNotApply).Select(static f => f.JsonPointer));

    [Fact]
    public void A_field_is_found_by_its_place()
    {
        Assert.Equal("人", RecordFile.Field.At("/structure/staff").Unit!.Chinese);
        Assert.Equal("/structure/staff", RecordFile.Field.At("/remarks/~1structure~1staff").Name);
        Assert.Equal("goal.reach", RecordFile.Field.At("/claims/goal.reach").Name);
        Assert.Throws<ArgumentException>(static () => RecordFile.Field.At("/structure/nothing"));
        Assert.Equal("候选人", ProceedingsFile.Field.At("/elections/contests/candidates/name").Words.Chinese);
        Assert.Equal("发出票数", ProceedingsFile.Field.At("/elections/contests/count/ballots/issued").Words.Chinese);
        Assert.Throws<ArgumentException>(static () => ProceedingsFile.Field.At("/elections/0/office"));
    }

    private static IEnumerable<string> Row(string list) => RecordFile.Field.At(list).Parts.Select(static f => f.JsonPointer);
}
