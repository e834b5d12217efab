using System.Text;
using System.Text.Json;
using CsCheck;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Json;

/// <summary>In a text of a file everything can be seen; blanks at its ends are left out, and that is said.</summary>
public sealed class UnseenCharactersTests
{
    [Theory]
    [InlineData(0x0A, "第 3 个字处有换行，这里只写一行，请删去")]
    [InlineData(0x0D, "第 3 个字处有换行，这里只写一行，请删去")]
    [InlineData(0x09, "第 3 个字处有制表符，请改用空格")]
    [InlineData(0x00, "第 3 个字处有看不见或各机显示不一的字符 ⟨U+0000⟩，请删去或改写")]
    [InlineData(0x1B, "第 3 个字处有看不见或各机显示不一的字符 ⟨U+001B⟩，请删去或改写")]
    [InlineData(0x7F, "第 3 个字处有看不见或各机显示不一的字符 ⟨U+007F⟩，请删去或改写")]
    [InlineData(0x85, "第 3 个字处有看不见或各机显示不一的字符 ⟨U+0085⟩，请删去或改写")]
    [InlineData(0x202E, "第 3 个字处有看不见或各机显示不一的字符 ⟨U+202E⟩，请删去或改写")]
    [InlineData(0x200B, "第 3 个字处有看不见或各机显示不一的字符 ⟨U+200B⟩，请删去或改写")]
    [InlineData(0x2028, "第 3 个字处有看不见或各机显示不一的字符 ⟨U+2028⟩，请删去或改写")]
    [InlineData(0x2029, "第 3 个字处有看不见或各机显示不一的字符 ⟨U+2029⟩，请删去或改写")]
    [InlineData(0x2066, "第 3 个字处有看不见或各机显示不一的字符 ⟨U+2066⟩，请删去或改写")]
    [InlineData(0x00AD, "第 3 个字处有看不见或各机显示不一的字符 ⟨U+00AD⟩，请删去或改写")]
    [InlineData(0x3164, "第 3 个字处有看不见或各机显示不一的字符 ⟨U+3164⟩，请删去或改写")]
    [InlineData(0xFE0F, "第 3 个字处有看不见或各机显示不一的字符 ⟨U+FE0F⟩，请删去或改写")]
    [InlineData(0xFEFF, "第 3 个字处有看不见或各机显示不一的字符 ⟨U+FEFF⟩，请删去或改写")]
    [InlineData(0xE000, "第 3 个字处有看不见或各机显示不一的字符 ⟨U+E000⟩，请删去或改写")]
    [InlineData(0x0378, "第 3 个字处有看不见或各机显示不一的字符 ⟨U+0378⟩，请删去或改写")]
    [InlineData(0xE0041, "第 3 个字处有看不见或各机显示不一的字符 ⟨U+E0041⟩，请删去或改写")]
    [InlineData(0x10FFFD, "第 3 个字处有看不见或各机显示不一的字符 ⟨U+10FFFD⟩，请删去或改写")]
    [InlineData(0x2FFFE, "第 3 个字处有看不见或各机显示不一的字符 ⟨U+2FFFE⟩，请删去或改写")]
    public void A_name_with_a_character_that_nobody_sees_is_refused_at_its_place(int character, string expected)
    {
        var fault = Assert.Single(Read($"虚构{new Rune(character)}大学").Faults);

        Assert.Equal(("/school", expected), (fault.JsonPointer, fault.Expected.Chinese));
        Assert.DoesNotContain(fault.Describe(Language.English).EnumerateRunes(), UnseenCharacters.Contain);
    }

    [Theory]
    [InlineData("虚构大学（滨海校区）")]
    [InlineData("Fictitious University of Ágnes")]
    [InlineData("虚构 大学")]
    [InlineData("虚构　大学")]
    [InlineData("𠮷野大学")]
    [InlineData("\U000323B0大学")]
    [InlineData("阿依努尔·买买提大学")]
    [InlineData("😀大学")]
    public void A_name_in_any_script_is_a_name(string name) => Assert.Equal(name, Assert.IsType<UnionRecord>(Read(name).Value).Union.Name.School);

    [Theory]
    [InlineData(" 虚构大学", "虚构大学", "“ 虚构大学”", " of “ 虚构大学”")]
    [InlineData("虚构大学\u3000", "虚构大学", "“虚构大学\u3000”", " of “虚构大学\u3000”")]
    [InlineData("\u00A0虚构大学\t\n", "虚构大学", "“\u00A0虚构大学⟨U+0009⟩ ”", " of “\u00A0虚构大学⟨U+0009⟩ ”")]
    [InlineData(" 一所名字超过二十个字因而不再整个写出来的虚构大学", "一所名字超过二十个字因而不再整个写出来的虚构大学", "", "")]
    public void Blanks_at_the_ends_are_left_out_and_that_is_said(string given, string name, string shown, string of)
    {
        var reading = Read(given);

        Assert.Equal(name, Assert.IsType<UnionRecord>(reading.Value).Union.Name.School);
        Assert.Equal([$"/school：{shown}首尾的空白已去掉", $"/school: blanks at {(of.Length > 0 ? $"the ends{of}" : "its ends")} were left out"], [.. reading.Notes.Select(static n => n.Describe(Language.Chinese)), .. reading.Notes.Select(static n => n.Describe(Language.English))]);
        Assert.Empty(Read(name).Notes);
    }

    [Fact]
    public void A_paragraph_keeps_its_breaks_in_one_form_and_holds_nothing_else_unseen()
    {
        Assert.Equal("第一段\n\n第二段", Paragraph("第一段\r\n\r\n第二段\n").Value!.Paragraphs[0].Text);
        Assert.Equal("第 4 个字处有制表符，请改用空格", Assert.Single(Paragraph("第一段\t第二段").Faults).Expected.Chinese);
        Assert.Equal("第 4 个字处有看不见或各机显示不一的字符 ⟨U+202E⟩，请删去或改写", Assert.Single(Paragraph("第一段\u202E第二段").Faults).Expected.Chinese);
    }

    [Fact]
    public void A_record_made_in_code_is_held_to_the_same()
    {
        var record = new UnionRecord { Union = new(new("虚构\n大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)) };

        Assert.Equal("/school", Assert.Single(Assert.IsType<AssessmentOutcome.Refused>(RuleBook.National.Assess(record)).Faults).JsonPointer);
    }

    [Fact]
    public void The_names_of_years_congresses_members_and_posts_are_held_to_the_same()
    {
        var record = Encoding.UTF8.GetString(RecordFile.Write(new UnionRecord { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)) })).ReplaceLineEndings(" ");

        Assert.Equal((2, "/person"), Faulty(YearFile.Read(Encoding.UTF8.GetBytes($$"""{ "act": "open", "record": {{record}} }{{"\n"}}{ "act": "tookOffice", "on": "2023-10-01", "person": "甲\u200B", "post": "主席", "presidium": true }"""))));
        Assert.Equal((null, "/school"), Faulty(ProceedingsFile.Read(Encoding.UTF8.GetBytes("""{ "school": "虚构\u202E大学", "kind": "studentUnion", "level": "school", "academicYear": "2023-2024" }"""))));
        Assert.Equal((null, "/structure/posts/0"), Faulty(RecordFile.Read(Encoding.UTF8.GetBytes(
            """{ "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2023-2024", "structure": { "posts": ["部\u0000长"] } }"""))));
        Assert.Equal((null, "/members/list/0/name"), Faulty(RecordFile.Read(Encoding.UTF8.GetBytes(
            """{ "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2023-2024", "members": { "list": [{ "id": "m1", "name": "张\n三" }] } }"""))));
    }

    [Fact]
    public void The_name_of_an_unknown_member_is_shown_with_what_nobody_sees()
    {
        var fault = Assert.Single(RecordFile.Read(Encoding.UTF8.GetBytes(
            """{ "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2023-2024", "sta\u202Eff": 1 }""")).Faults);

        Assert.Equal("/sta⟨U+202E⟩ff", fault.JsonPointer);
    }

    [Fact]
    public void Whatever_is_read_holds_nothing_unseen_and_no_blank_at_an_end() => Gen.Int[0, 0x10FFFF].Where(Rune.IsValid).Select(static c => new Rune(c).ToString()).Array[1, 5].Select(string.Concat).Sample(
        static text =>
        {
            if (Read(text).Value is { Union.Name.School: var name })
            {
                Assert.Equal(name.Trim(), name);
                Assert.DoesNotContain(name.EnumerateRunes(), UnseenCharacters.Contain);
                Assert.Equal(name, UnseenCharacters.Show(name));
            }
        },
        iter: 20_000);

    private static (int? Line, string Pointer) Faulty<T>(Reading<T> reading)
        where T : class => (reading.Faults[0].Line, reading.Faults[0].JsonPointer);

    private static Reading<UnionRecord> Read(string school) => RecordFile.Read(Encoding.UTF8.GetBytes(
        $$"""{ "school": {{Quoted(school)}}, "kind": "studentUnion", "level": "school", "academicYear": "2023-2024" }"""));

    private static Reading<UnionRecord> Paragraph(string text) => RecordFile.Read(Encoding.UTF8.GetBytes(
        $$"""{ "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2023-2024", "paragraphs": { "1": {{Quoted(text)}} } }"""));

    private static string Quoted(string text) => JsonSerializer.Serialize(text, JsonSerializerOptions.Default);

    /// <summary>What is passed at a glance is seen: no character that is refused is among it, in no block.</summary>
    [Fact]
    public void What_is_plain_at_a_glance_holds_no_character_that_nobody_sees() => Assert.All(
        Enumerable.Range(0, 0xD800).Concat(Enumerable.Range(0xE000, 0x2000)).Where(static c => UnseenCharacters.IsPlain(char.ToString((char)c))),
        static c => Assert.False(UnseenCharacters.Contain(new Rune(c)), $"U+{c:X4}"));

    [Theory]
    [InlineData(80, "")]
    [InlineData(81, "…")]
    [InlineData(82, "…")]
    [InlineData(83, "…")]
    [InlineData(5000, "…")]
    public void What_was_found_is_shown_to_its_eightieth_character(int length, string end)
    {
        var fault = Assert.Single(RecordFile.Read(Encoding.UTF8.GetBytes($"{{\"school\":\"虚构大学\",\"kind\":\"studentUnion\",\"level\":\"school\",\"academicYear\":\"2024-2025\",\"asOf\":\"{new string('a', length - 2)}\"}}")).Faults);

        Assert.Equal($"\"{new string('a', Math.Min(length - 2, 79))}{(length == 80 ? "\"" : string.Empty)}{end}", fault.Found.Chinese);
    }
}
