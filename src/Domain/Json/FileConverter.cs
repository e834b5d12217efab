using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace UnionGovernance.Json;

/// <summary>Reads and writes what a file holds inside a caller's own JSON, by the file's own reader: as strictly, and with all faults.</summary>
/// <typeparam name="T">What the file holds.</typeparam>
/// <param name="file">The file.</param>
internal sealed class FileConverter<T>(JsonFile<T> file) : JsonConverter<T>
    where T : class
{
    /// <inheritdoc/>
    /// <exception cref="UnsoundFileException">What stands there is no such file: the message names every fault with its place in it.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The text as it stands: a member that stands twice is for the file's reader to find.
        using var document = JsonDocument.ParseValue(ref reader);
        var reading = file.Read(Encoding.UTF8.GetBytes(document.RootElement.GetRawText()));
        return reading.Value ?? throw new UnsoundFileException([.. reading.Faults], reading.FaultCount);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRawValue(file.Write(value).AsSpan().TrimEnd((byte)'\n'), skipInputValidation: true);
    }
}
