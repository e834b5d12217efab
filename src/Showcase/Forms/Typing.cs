using Microsoft.Extensions.Primitives;

namespace UnionGovernance.Showcase.Forms;

/// <summary>Types a record into a form, input by input.</summary>
internal sealed class Typing
{
    private readonly Dictionary<string, StringValues> _values = new(StringComparer.Ordinal);

    /// <summary>Types into an input; a second time beside what it holds, as two ticked boxes of one name do.</summary>
    public void Type(string name, string value) => _values[name] = StringValues.Concat(_values.GetValueOrDefault(name), value);

    public Typed Done() => new(_values);
}
