using System.Text.Json;

namespace UnionGovernance.Facts;

/// <summary>Reads JSON text, names and objects, and reports what cannot be read.</summary>
internal static class Json
{
    public static Dictionary<string, JsonElement>? Members(JsonElement element, string at, string[] known, Faults faults)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            faults.Add(at, Show(element), "应为一个对象 { … }");
            return null;
        }

        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            if (NameOf(member) is not { } name)
            {
                faults.Add(at, "含孤立代理项的字段名", "字段名应为合法的 Unicode 文字");
            }
            else if (Array.IndexOf(known, name) < 0)
            {
                // Beyond the faults that are shown, only their number matters.
                if (faults.Full)
                {
                    faults.AddUnseen(1);
                    continue;
                }

                faults.Add(
                    $"{at}/{Escape(name)}",
                    $"{name} = {Show(member.Value)}",
                    NearestName.Of(name, known) is { } near ? $"没有这个字段，是否想写 {near}" : $"没有这个字段，可用的有 {Few(known)}");
            }
            else if (!members.TryAdd(name, member.Value))
            {
                faults.Add($"{at}/{Escape(name)}", Show(member.Value), "同一字段只能出现一次");
            }
        }

        return members;
    }

    public static string? TextOf(JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // An escaped lone surrogate: JSON syntax allows it, Unicode text does not.
            return null;
        }
    }

    public static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    public static string Show(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "一个对象",
        JsonValueKind.Array => "一个数组",
        _ => element.GetRawText(),
    };

    private static string Few(string[] known) =>
        known.Length <= 12 ? string.Join("、", known) : $"{string.Join("、", known.Take(12))} 等 {known.Length} 个";
}
