using Microsoft.Extensions.Primitives;

namespace UnionGovernance.Showcase.Forms;

/// <summary>What was typed into a form, kept as it was typed.</summary>
internal sealed class Typed(IReadOnlyDictionary<string, StringValues> values)
{
    public static Typed Nothing { get; } = new(new Dictionary<string, StringValues>());

    public static Typed In(IFormCollection form) => new(form.ToDictionary(StringComparer.Ordinal));

    public string this[string name] => values.TryGetValue(name, out var found) ? found.ToString() : string.Empty;

    /// <returns>What was typed without the space around it, or nothing if that leaves nothing.</returns>
    /// <param name="name">The field.</param>
    public string? Text(string name) => this[name].Trim() is { Length: > 0 } text ? text : null;

    public IEnumerable<string> All(string name) => values.TryGetValue(name, out var found) ? found.OfType<string>() : [];

    /// <summary>What was typed into several fields, as a fault shows it.</summary>
    public static Words Shown(IEnumerable<string?> texts)
    {
        var text = string.Join(' ', texts.OfType<string>());
        return new(text, text);
    }

    public bool Ticked(string name, string value) => All(name).Contains(value, StringComparer.Ordinal);
}
