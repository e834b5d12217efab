using System.Text;
using System.Text.Json;

namespace UnionGovernance.Json;

/// <summary>What is being read: the tokens of a file, the place where they stand, and the faults found so far.</summary>
/// <remarks>
/// A form is called with the reader on the first token of its value, and leaves it on the last. What it cannot read it refuses, which passes
/// over the value, so that whatever stands behind it is read all the same.
/// </remarks>
internal ref struct Input
{
    // Enough to show 80 characters of any script.
    private const int MostShown = 400;

    // A UTF-16 code unit in a file, escaped.
    private const int MostBytesOfUnit = 6;

    // Names, posts and most remarks are no longer.
    private const int ShortBytes = 128;

    /// <summary>Begins before the first token.</summary>
    /// <param name="utf8">Sound UTF-8.</param>
    /// <param name="faults">Takes the faults.</param>
    /// <param name="depth">How deep objects and lists may nest.</param>
    /// <param name="at">The JSON Pointer of the value, where it stands within another file.</param>
    public Input(ReadOnlySpan<byte> utf8, Faults faults, int depth, string at = "")
    {
        Json = new(utf8, new JsonReaderOptions { MaxDepth = depth });
        Faults = faults;
        Place = new(at);
    }

    /// <summary>The tokens.</summary>
    public Utf8JsonReader Json;

    /// <summary>Where they stand.</summary>
    public Place Place { get; }

    /// <summary>What was wrong so far.</summary>
    public Faults Faults { get; }

    /// <summary>The name under which the value stands in a map; empty elsewhere.</summary>
    public string Key { get; set; } = string.Empty;

    /// <summary>Facts of which the file says, with a reason, that they do not apply; each by its JSON Pointer in the record.</summary>
    public List<(string JsonPointer, string Reason)> Excuses { get; } = [];

    /// <summary>What is shown for a member that is not there.</summary>
    public static Words Absent { get; } = new("（缺）", "(absent)");

    private static readonly Words _unknown = new("本版本不认识这个字段，已略过", "this version does not know the member, which was passed over");

    private static Words AnObject { get; } = new("一个对象", "an object");

    private static Words AnArray { get; } = new("一个数组", "an array");

    /// <summary>Refuses the value: a fault at its place, with what was found. Passes over it.</summary>
    /// <param name="expected">What is expected instead.</param>
    /// <returns>No, so that a form can return it.</returns>
    public bool Refuse(Words expected)
    {
        if (Faults.Full)
        {
            Faults.AddUnseen(1);
        }
        else
        {
            Faults.Add(Place.Pointer(), Show(), expected);
        }

        Json.Skip();
        return false;
    }

    /// <summary>Adds a fault at the place, and passes over nothing.</summary>
    /// <param name="found">What is there.</param>
    /// <param name="expected">What is expected instead.</param>
    /// <returns>No, so that a form can return it.</returns>
    public readonly bool Refuse(Words found, Words expected)
    {
        if (Faults.Full)
        {
            Faults.AddUnseen(1);
        }
        else
        {
            Faults.Add(Place.Pointer(), found, expected);
        }

        return false;
    }

    /// <summary>Adds a fault at a member of the object at whose place the input stands.</summary>
    /// <param name="member">The member's name.</param>
    /// <param name="found">What is there.</param>
    /// <param name="expected">What is expected instead.</param>
    public readonly void RefuseAt(string member, Words found, Words expected)
    {
        Place.Enter(member);
        Refuse(found, expected);
        Place.Leave();
    }

    /// <summary>Looks ahead for a member of the object on whose first token the input stands. The input itself stays where it is.</summary>
    /// <param name="member">The member's name.</param>
    /// <param name="found">An input that stands on the member's value, if there is one.</param>
    /// <returns>Whether there is one.</returns>
    public readonly bool TryFind(Names member, out Input found)
    {
        found = this;
        while (found.Json.Read() && found.Json.TokenType == JsonTokenType.PropertyName)
        {
            var here = member.Find(ref found.Json, 0) == 0;
            found.Json.Read();
            if (here)
            {
                return true;
            }

            found.Json.Skip();
        }

        return false;
    }

    /// <summary>Refuses a member for its name, which is not known or stands again, and passes over it.</summary>
    /// <param name="again">Whether it stands again.</param>
    /// <param name="known">The names that there are.</param>
    public void RefuseName(bool again, Names known)
    {
        var full = Faults.Full;
        var name = full ? null : NameShown();
        Json.Read();
        if (full)
        {
            // Beyond the faults that are shown, only their number matters.
            Faults.AddUnseen(1);
        }
        else if (name is null)
        {
            Faults.Add(Place.Pointer(), new Words("含孤立代理项的字段名", "a name with a lone surrogate"), new("字段名应为合法的 Unicode 文字", "a name should be sound Unicode text"));
        }
        else
        {
            Place.Enter(name);
            var shown = Show();
            if (again)
            {
                Faults.Add(Place.Pointer(), shown, new("同一字段只能出现一次", "a member may stand once only"));
            }
            else
            {
                Faults.Add(Place.Pointer(), new Words($"{name} = {shown.Chinese}", $"{name} = {shown.English}"), known.Instead(name, Faults));
            }

            Place.Leave();
        }

        Json.Skip();
    }

    /// <summary>Passes over a member that a later version may have added, and says so.</summary>
    public void PassOverName()
    {
        Place.Enter(NameShown() ?? string.Empty);
        Faults.Note(Place.Pointer(), _unknown);
        Place.Leave();
        Json.Read();
        Json.Skip();
    }

    /// <returns>What stands here, in words; at the end of an object or list, the whole of it.</returns>
    public readonly Words Show()
    {
        switch (Json.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.EndObject:
                return AnObject;
            case JsonTokenType.StartArray or JsonTokenType.EndArray:
                return AnArray;
            default:
                var raw = Json.ValueSpan;
                var text = Encoding.UTF8.GetString(raw[..Math.Min(raw.Length, MostShown)]);
                text = Json.TokenType == JsonTokenType.String ? $"\"{text}{(raw.Length > MostShown ? string.Empty : "\"")}" : text;
                return new(text, text);
        }
    }

    /// <returns>The text; nothing where the value is no text, or none that is sound: JSON allows an escaped lone surrogate, Unicode does not.</returns>
    public readonly string? Text() => Json.TokenType == JsonTokenType.String ? TextOrName() : null;

    /// <param name="longest">The longest text that is asked for, in UTF-16 code units.</param>
    /// <returns>The text; nothing where <see cref="Text()"/> has nothing, and where it is so long that it need not be unescaped to be known as too long.</returns>
    public readonly string? Text(int longest) => Json.TokenType == JsonTokenType.String && Json.ValueSpan.Length > MostBytesOfUnit * (long)longest ? null : Text();

    /// <returns>The text in UTF-8; empty where <see cref="Text()"/> has nothing.</returns>
    public readonly ReadOnlySpan<byte> Utf8() =>
        Json.TokenType != JsonTokenType.String ? default
        : !Json.ValueIsEscaped ? Json.ValueSpan
        : Text() is { } text ? Encoding.UTF8.GetBytes(text)
        : default;

    /// <returns>The whole number, however JSON writes it; nothing for 31.5, for what an int cannot hold, and for what is no number.</returns>
    public readonly int? Whole() =>
        Json.TokenType != JsonTokenType.Number ? null
        : Json.TryGetInt32(out var plain) ? plain
        : !Json.ValueSpan.ContainsAny(".eE"u8) ? null
        : WholeNumber.Of(Encoding.UTF8.GetString(Json.ValueSpan));

    // Of a name too long to be shown whole, as much as is shown.
    private readonly string? NameShown() =>
        Json.ValueSpan.Length > MostShown ? Encoding.UTF8.GetString(Json.ValueSpan[..MostShown]) : TextOrName();

    private readonly string? TextOrName()
    {
        if (!Json.ValueIsEscaped)
        {
            return OfSound(Json.ValueSpan);
        }

        try
        {
            return Json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    // The whole file was found to be sound UTF-8 before: a short text, as most are, need not be gone through once more to know its length.
    private static string OfSound(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > ShortBytes)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        Span<char> text = stackalloc char[ShortBytes];
        System.Text.Unicode.Utf8.ToUtf16(utf8, text, out _, out var length);
        return new(text[..length]);
    }
}
