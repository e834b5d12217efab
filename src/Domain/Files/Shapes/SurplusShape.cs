using System.Text.Json;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Files.Shapes;

/// <summary>A surplus of candidates. 120 % is read as 20 %, and exactly 100 % is refused, for it is read in two ways.</summary>
internal sealed class SurplusShape : Shape<Share>
{
    private SurplusShape()
    {
    }

    public static SurplusShape Instance { get; } = new();

    public override bool Read(JsonElement element, string at, Faults faults, out Share value)
    {
        if (!ShareShape.Any.Read(element, at, faults, out value))
        {
            return false;
        }

        if (Surplus.Read(value) is { } surplus && surplus < new Share(1, 1))
        {
            value = surplus;
            return true;
        }

        faults.Add(at, JsonDom.Show(element), new(
                "100%有两种读法（等额，或多出一倍），200%以上无从理解；请写差额部分，如 \"20%\"",
                "100% is read in two ways (as many as seats, or twice as many), and 200% or more in none; write the surplus alone, such as \"20%\""));
        return false;
    }

    public override void Write(Utf8JsonWriter json, Share value) => ShareShape.Any.Write(json, value);

    public override void WriteSchema(Utf8JsonWriter json) => ShareShape.Any.WriteSchema(json);
}
