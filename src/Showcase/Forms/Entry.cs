using System.Globalization;
using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Showcase.Forms;

/// <summary>Something that the form asks: how what is typed becomes a value of a record's file, and how such a value is typed again.</summary>
/// <param name="Label">What people call it.</param>
/// <remarks>
/// An input's name is the JSON Pointer of its value, with dots for slashes. So a fault finds the input that it speaks of, and what is
/// typed into the page of one language is understood by the other.
/// </remarks>
internal abstract record Entry(Words Label)
{
    /// <returns>What to type, for whoever typed something else; nothing leaves the word to the reader of records.</returns>
    /// <param name="fault">What is wrong.</param>
    public virtual Words? Expected(Fault fault) => null;

    /// <returns>Whether there is anything to write.</returns>
    /// <param name="typed">What was typed.</param>
    /// <param name="at">The name of the input.</param>
    public abstract bool IsFilledIn(Typed typed, string at);

    /// <summary>Writes what was typed. What cannot be what it should is written as text, for the reader of records to find fault with.</summary>
    public abstract void Write(Utf8JsonWriter json, Typed typed, string at);

    /// <summary>Types a value of a sound record, so that writing it again gives the same value.</summary>
    public abstract void Type(JsonElement value, string at, Typing typing);

    /// <returns>Whether typing a value and writing it again gives the same value.</returns>
    public virtual bool CanType(JsonElement value) => true;

    /// <returns>What is typed in two ways that exclude each other.</returns>
    public virtual IEnumerable<Fault> Contradictions(Typed typed, string at) => [];

    /// <returns>The same without blank rows, so that the rows typed and the rows written have the same numbers.</returns>
    public virtual Typed Gathered(Typed typed, string at) => typed;

    /// <returns>This and all that it is made of, with the names of their inputs.</returns>
    public virtual IEnumerable<PlacedEntry> Whole(Typed typed, string at) => [new(this, at, Label)];

    /// <returns>The name of a member's input.</returns>
    public static string Member(string at, string name)
    {
        var escaped = name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
        return at.Length == 0 ? escaped : $"{at}.{escaped}";
    }

    /// <returns>The name of a row's inputs.</returns>
    public static string Row(string at, int row) => string.Create(CultureInfo.InvariantCulture, $"{at}.{row}");
}
