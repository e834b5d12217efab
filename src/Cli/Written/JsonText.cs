using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace UnionGovernance.Cli.Written;

/// <summary>JSON as the program prints it: indented, Chinese as it is written.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions _form = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, _form))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
