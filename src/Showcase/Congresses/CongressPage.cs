using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionGovernance.Congresses;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Showcase.Forms;

namespace UnionGovernance.Showcase.Congresses;

/// <summary>A page that judges what was typed, and keeps nothing of it.</summary>
internal abstract class CongressPage : PageModel
{
    /// <summary>The most rows that a form offers by itself; as many as were typed are shown.</summary>
    internal const int MostRows = 200;

    /// <summary>What was typed, judged; nothing before anything was typed, and where it has faults.</summary>
    public CongressReview? Review { get; private set; }

    public IReadOnlyList<Fault> Faults { get; private set; } = [];

    protected void Judge(JsonObject file)
    {
        var reading = ProceedingsFile.Read(FieldJson.File(file));
        Faults = reading.Faults;
        Review = reading.Value is { } proceedings ? CongressReview.Of(proceedings) : null;
    }

    /// <returns>The rows that were typed and some empty ones while they are at most <see cref="MostRows"/>.</returns>
    protected static int Rows(int typed, int asked) => Math.Max(typed, Math.Clamp(asked, 6, MostRows));
}
