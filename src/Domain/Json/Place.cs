using System.Globalization;
using System.Text;

namespace UnionGovernance.Json;

/// <summary>Where reading stands in a file: the names and positions that lead there. It becomes text only when a fault asks.</summary>
/// <param name="root">The JSON Pointer of the value that is read, where it stands within another file.</param>
internal sealed class Place(string root)
{
    private const int Depth = 24;
    private (object? Name, int Index)[] _steps = new (object?, int)[Depth];
    private int _depth;

    /// <summary>Enters a member.</summary>
    /// <param name="name">Its name, as a string or in UTF-8.</param>
    public void Enter(object name) => Push((name, 0));

    /// <summary>Enters a list, before its first element.</summary>
    public void EnterList() => Push((null, -1));

    /// <summary>Goes on to the next element.</summary>
    public void Next() => _steps[_depth - 1].Index++;

    /// <summary>Leaves the member or list entered last.</summary>
    public void Leave() => _depth--;

    /// <returns>The JSON Pointer (RFC 6901).</returns>
    public string Pointer()
    {
        var text = new StringBuilder(root);
        foreach (var (name, index) in _steps.AsSpan(0, _depth))
        {
            text.Append('/');
            _ = name switch
            {
                byte[] utf8 => text.Append(Escape(Encoding.UTF8.GetString(utf8))),
                string known => text.Append(Escape(known)),
                _ => text.Append(CultureInfo.InvariantCulture, $"{index}"),
            };
        }

        return text.ToString();
    }

    /// <returns>A name as it stands in a pointer.</returns>
    public static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private void Push((object?, int) step)
    {
        if (_depth == _steps.Length)
        {
            Array.Resize(ref _steps, _depth * 2);
        }

        _steps[_depth++] = step;
    }
}
