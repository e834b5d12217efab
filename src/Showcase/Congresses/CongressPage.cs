using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionGovernance.Congresses;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Showcase.Forms;

namespace UnionGovernance.Showcase.Congresses;

/// <summary>A page that judges what was typed, by itself or within a visitor's own congress, and keeps nothing of it.</summary>
internal abstract class CongressPage : PageModel
{
    /// <summary>The most rows that a form offers by itself; as many as were typed are shown.</summary>
    internal const int MostRows = 200;

    /// <summary>What was typed, judged; nothing before anything was typed, and where it has faults.</summary>
    public CongressReview? Review { get; private set; }

    public IReadOnlyList<Fault> Faults { get; private set; } = [];

    /// <summary>The visitor's congress as its file, with what was typed here; nothing where the page counts for itself.</summary>
    public string? Own { get; private set; }

    /// <summary>Whose congress it is.</summary>
    public UnionYear? Union { get; private set; }

    /// <returns>Whether there is a congress to work on: the visitor's, or none, which is the page's own.</returns>
    protected bool Open(string? congress)
    {
        if (string.IsNullOrEmpty(congress))
        {
            return true;
        }

        if (ProceedingsFile.Read(Encoding.UTF8.GetBytes(congress)).Value is not { } own)
        {
            return false;
        }

        (Own, Union, Review) = (congress, own.Union, CongressReview.Of(own));
        return true;
    }

    /// <returns>The file into which what was typed goes.</returns>
    protected JsonObject Whole() => Own is null ? TypedCongress.Congress() : JsonNode.Parse(Own)!.AsObject();

    protected void Judge(JsonObject file)
    {
        var reading = ProceedingsFile.Read(FieldJson.File(file));
        Faults = reading.Faults;
        Review = reading.Value is { } proceedings ? CongressReview.Of(proceedings) : null;
        if (Own is not null && Review is not null)
        {
            Own = Encoding.UTF8.GetString(ProceedingsFile.Write(Review.Proceedings));
        }
    }

    /// <returns>The rows that were typed and some empty ones while they are at most <see cref="MostRows"/>.</returns>
    protected static int Rows(int typed, int asked) => Math.Max(typed, Math.Clamp(asked, 6, MostRows));
}
