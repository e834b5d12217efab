using System.Text;
using UnionGovernance.Json;

namespace UnionGovernance.Cli.Written;

/// <summary>Writes to a terminal, a file or another program, with every character that nobody sees made visible: a file's name may hold one, and a terminal obeys some.</summary>
/// <param name="inner">Where it is written.</param>
internal sealed class SeenWriter(TextWriter inner) : TextWriter
{
    private readonly StringBuilder _half = new();
    private bool _begun;

    /// <summary>Where it is written.</summary>
    public TextWriter Inner => inner;

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void WriteLine() => Told(inner.NewLine);

    /// <inheritdoc/>
    public override void WriteLine(string? value)
    {
        Write(value.AsSpan());
        Told(inner.NewLine);
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.IsEmpty)
        {
            return;
        }

        // A table for a spreadsheet begins with a byte-order mark.
        if (!_begun && buffer[0] == '\uFEFF')
        {
            Told("\uFEFF");
            buffer = buffer[1..];
        }

        _begun = true;
        _half.Append(buffer);
        var text = _half.ToString();
        _half.Clear();
        if (text.Length > 0 && char.IsHighSurrogate(text[^1]))
        {
            // The other half of the character comes next.
            _half.Append(text[^1]);
            text = text[..^1];
        }

        // A return alone would let what follows stand over what came before.
        Told(string.Join("\r\n", text.Split("\r\n").Select(static t => UnseenCharacters.Show(t, static rune => rune.Value is '\n' or '\t'))));
    }

    private void Told(string text)
    {
        try
        {
            inner.Write(text);
        }
        catch (IOException e)
        {
            throw new UntoldException(e);
        }
    }

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();
}
