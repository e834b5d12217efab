using Microsoft.Extensions.Primitives;
using UnionGovernance.Acts;
using UnionGovernance.Json;
using UnionGovernance.Showcase.Forms;
using UnionGovernance.Years;

namespace UnionGovernance.Showcase.Years;

/// <summary>Makes an act of what was typed into its form.</summary>
internal static class ActForm
{
    public static Reading<Act> Read(string word, IEnumerable<Field> fields, Func<string, StringValues> typed)
    {
        var act = FieldJson.Of(fields, typed);
        act["act"] = word;
        return YearFile.ReadLine(FieldJson.File(act));
    }
}
