using System.Text;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Tests.Json;

/// <summary>Objects: read whole or with every fault, written as they are read, described and asked for by the same lines.</summary>
public sealed class ShapeTests
{
    [Fact]
    public void What_is_absent_means_what_its_line_says() => Assert.Equal(new Club { Name = "棋社" }, Read("""{ "name": "棋社" }""").Value);

    [Fact]
    public void Every_kind_of_line_is_read_and_written_back_byte_for_byte()
    {
        var bytes = Encoding.UTF8.GetBytes(
            """
            {
              "name": "棋社 \\ \"<&'",
              "since": "2024-02-29",
              "open": true,
              "seats": 0,
              "quorum": "2/4",
              "friends": [
                {
                  "id": "甲"
                },
                {
                  "id": "乙",
                  "age": 20
                }
              ],
              "notes": {
                "/a": {
                  "words": "一"
                },
                "/c~d": {}
              },
              "within": {
                "name": "总社"
              }
            }

            """);

        var club = Club.File.Read(bytes).Value!;

        Assert.Equal(new Share(2, 4), club.Quorum);
        Assert.Equal([new("/a", "一"), new("/c~d", null)], club.Notes);
        Assert.Equal("总社", club.Within!.Name);
        Assert.Equal(bytes, Club.File.Write(club));
    }

    /// <summary>A file in another order, with escapes and numbers written otherwise, says the same.</summary>
    [Fact]
    public void The_order_of_a_file_says_nothing() => Assert.Equal(
        new Club { Name = "棋社", Seats = 31, Notes = [new("/a", null), new("/b", null)] },
        Read("""{ "notes": { "/b": {}, "/\u0061": {} }, "se\u0061ts": 3.1e1, "n\u0061me": "\u68cb社" }""").Value);

    [Fact]
    public void What_equals_its_absence_is_not_written() => Assert.Equal(
        "{\n  \"name\": \"棋社\"\n}\n",
        Encoding.UTF8.GetString(Club.File.Write(Read("""{ "name": "棋社", "open": false, "seats": 7, "friends": [], "notes": {} }""").Value!)));

    /// <summary>Unknown and repeated names first, then the members as they are declared, the missing among them; in each part the same again.</summary>
    [Fact]
    public void All_faults_come_at_once_in_one_order()
    {
        var reading = Read("""
            { "within": { "seats": -1, "nam": 1 }, "since": "2023-02-29", "open": null, "open": true, "frends": [],
              "friends": [{ "age": 151 }, { "id": "甲", "age": "1" }, { "id": "甲" }], "quorum": "5/4", "notes": { "/a": [], "/x": {}, "/b": { "words": " " } } }
            """);

        Assert.Null(reading.Value);
        Assert.Equal(
            [
                "/open：读到 true，同一字段只能出现一次",
                "/frends：读到 frends = 一个数组，没有这个字段，是否想写“成员”「friends」",
                "/name：读到 （缺），必须写明这个字段",
                "/since：读到 \"2023-02-29\"，2023年2月只有28天，请核对日期",
                "/open：读到 null，应为 true 或 false；不知道就不写这个字段",
                "/quorum：读到 \"5/4\"，部分 5 大于整体 4，请核对是否填反",
                "/friends/0/id：读到 （缺），必须写明这个字段",
                "/friends/0/age：读到 151，应为 0 至 150 的整数；不知道就不写这个字段",
                "/friends/1/age：读到 \"1\"，数字不加引号，写作 1",
                "/friends/2：读到 甲，列表中不能重名",
                "/notes/~1x：读到 /x = 一个对象，没有这个字段，是否想写“乙”「/b」",
                "/notes/~1a：读到 一个数组，应为一个对象 { … }，其中可写“原话”「words」",
                "/notes/~1b/words：读到 \" \"，应为 1 至 5000 个字的文字；没有就不写这个字段",
                "/within/nam：读到 nam = 1，没有这个字段，是否想写“名称”「name」",
                "/within/name：读到 （缺），必须写明这个字段",
                "/within/seats：读到 -1，应为 0 至 100000 的整数；不知道就不写这个字段",
            ],
            reading.Faults.Select(static f => f.ToString()));
        Assert.Equal(reading.Faults.Length, reading.FaultCount);
    }

    [Theory]
    [InlineData("""{ "name": "\ud800" }""", "/name")]
    [InlineData("""{ "name": "棋社", "\ud800": 1 }""", "")]
    [InlineData("""{ "name": "棋社", "n\ud800me": 1 }""", "")]
    [InlineData("""{ "name": "棋社", "a/b~c": 1 }""", "/a~1b~0c")]
    [InlineData("""{ "name": "棋社", "friends": [{ "id": "1" }, { "id": "2" }, { "id": "2" }, { "id": 4, "x": {} }, [[1], {}]] }""", "/friends")]
    [InlineData("""[1, [2]]""", "")]
    [InlineData("""null""", "")]
    public void A_fault_stands_at_its_place(string json, string at) => Assert.Equal(at, Assert.Single(Read(json).Faults).JsonPointer);

    [Fact]
    public void What_stands_behind_a_list_too_long_is_read_all_the_same() => Assert.Equal(
        ["/name", "/friends"],
        Read("""{ "friends": [{}, {}, {}, { "id": [1, 2] }, [[1], {}], 6], "name": 8 }""").Faults.Select(static f => f.JsonPointer));

    [Fact]
    public void Beyond_the_first_hundred_faults_only_their_number_is_kept()
    {
        var reading = Read($"{{ \"name\": \"棋社\", {string.Join(',', Enumerable.Range(0, 1_000).Select(static i => $"\"x{i}\": [{i}]"))}, \"seats\": -1, \"within\": {{}} }}");

        Assert.Equal((100, 1_002), (reading.Faults.Length, reading.FaultCount));
        Assert.All(reading.Faults, static (f, i) => Assert.Equal($"/x{i}", f.JsonPointer));
    }

    [Fact]
    public void A_file_that_is_no_JSON_has_that_one_fault()
    {
        Assert.Equal(
            "整个文件：读到 第 2 行第 5 字节处，应为合法的 JSON（括号、引号、逗号成对，层次不超过 16）",
            Assert.Single(Read("{ \"x\": 1,\n    }").Faults).ToString());
        Assert.Single(Read("{} {}").Faults);
        Assert.Single(Read("").Faults);
        Assert.Single(Read(string.Concat(Enumerable.Repeat("{\"name\":\"\",\"within\":", 17))).Faults);
        Assert.Single(Read(new string('[', 100_000)).Faults);
    }

    [Fact]
    public void A_file_is_UTF_8_of_at_most_16_mebibytes()
    {
        Assert.Single(Club.File.Read([(byte)'{', 0xFF, (byte)'}']).Faults);
        Assert.Single(Club.File.Read(new byte[FileLimits.MostBytes + 1]).Faults);
        Assert.NotNull(Read("\uFEFF{ \"name\": \"棋社\" }").Value);
    }

    [Fact]
    public void A_stream_is_read_like_bytes()
    {
        using var sound = new MemoryStream("""{ "name": "chess" }"""u8.ToArray());
        using var large = new MemoryStream(new byte[FileLimits.MostBytes + 100_000]);

        Assert.Equal("chess", Club.File.Read(sound).Value!.Name);
        Assert.Single(Club.File.Read(large).Faults);
    }

    [Fact]
    public void What_is_found_is_shown_short()
    {
        var fault = Assert.Single(Read($"{{ \"name\": \"棋社\", \"{new string('长', 1_700_000)}\": \"{new string('短', 100)}\" }}").Faults);
        Assert.Equal(81, fault.Found.Chinese.Length);
        Assert.Equal(81, fault.JsonPointer.Length);
        Assert.Equal($"\"{new string('短', 79)}…", Assert.Single(Read($"{{ \"name\": \"棋社\", \"since\": \"{new string('短', 1_000)}\" }}").Faults).Found.Chinese);
    }

    /// <summary>Views wait for the next object; nobody gets another's values.</summary>
    [Fact]
    public void Many_files_are_read_at_once() => Parallel.For(0, 2_000, static i =>
    {
        var club = Read($$"""{ "name": "{{i}}", "within": { "name": "{{i}}+", "within": { "name": "{{i}}++", "seats": {{i}} } }, "friends": [{ "id": "{{i}}" }] }""").Value!;
        Assert.Equal(($"{i}", 7, $"{i}+", $"{i}++", i, $"{i}"), (club.Name, club.Seats, club.Within!.Name, club.Within.Within!.Name, club.Within.Within.Seats, club.Friends[0].Id));
    });

    [Fact]
    public void The_schema_comes_from_the_lines() => Assert.Equal(
        """
        {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"社团","$ref":"#/$defs/club","$defs":{"club":{"type":"object","properties":{
        "name":{"title":"名称","description":"name","type":"string","pattern":"\\S","maxLength":200},
        "since":{"title":"成立","description":"since","type":"string","format":"date","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},
        "open":{"title":"开放","description":"open","type":"boolean"},
        "seats":{"title":"席位","description":"seats","type":"integer","minimum":0,"maximum":100000},
        "quorum":{"title":"法定人数","description":"quorum","type":"string","pattern":"^([0-9]+(\\.[0-9]{1,2})?%|[0-9]+/[1-9][0-9]*)$"},
        "friends":{"title":"成员","description":"friends","type":"array","maxItems":3,"items":{"type":"object","properties":{
        "id":{"title":"编号","description":"id","type":"string","pattern":"\\S","maxLength":200},
        "age":{"title":"年龄","description":"age","type":"integer","minimum":0,"maximum":150}},"required":["id"],"additionalProperties":false}},
        "notes":{"title":"旁注","description":"notes","type":"object","properties":{
        "/b":{"title":"乙","description":"b","type":"object","properties":{"words":{"title":"原话","description":"words","type":"string","pattern":"\\S","maxLength":5000}},"additionalProperties":false},
        "/a":{"title":"甲","description":"a","type":"object","properties":{"words":{"title":"原话","description":"words","type":"string","pattern":"\\S","maxLength":5000}},"additionalProperties":false},
        "/c~d":{"title":"丙","description":"c","type":"object","properties":{"words":{"title":"原话","description":"words","type":"string","pattern":"\\S","maxLength":5000}},"additionalProperties":false}},"additionalProperties":false},
        "within":{"title":"所属","description":"within","$ref":"#/$defs/club"}},"required":["name"],"additionalProperties":false}}}
        """.Replace("\n", string.Empty, StringComparison.Ordinal),
        System.Text.Json.Nodes.JsonNode.Parse(Club.File.Schema())!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

    [Fact]
    public void The_fields_of_a_form_come_from_the_lines() => Assert.Equal(
        [
            ("/name", true, FieldKind.Text), ("/since", false, FieldKind.Day), ("/open", false, FieldKind.YesNo), ("/seats", false, FieldKind.Number),
            ("/quorum", false, FieldKind.Text), ("/friends", false, FieldKind.Rows), ("/notes", false, FieldKind.Group), ("/within", false, FieldKind.Json),
        ],
        Club.Shape.Ask(new(string.Empty, new("社团", "club"), IsRequired: true, FieldKind.Json)).Parts.Select(static f => (f.JsonPointer, f.IsRequired, f.Kind)));

    [Fact]
    public void An_initialiser_takes_every_line_each_time_in_one_order()
    {
        var turns = 0;
        var conditional = Shapes.Of<Friend>(v => turns++ == 0
            ? new(v.Required("id", "编号", "id", Forms.Name, static f => f.Id), v.Optional("age", "年龄", "age", Forms.Seats, static f => f.Age))
            : new(v.Required("id", "编号", "id", Forms.Name, static f => f.Id), null));
        Assert.Contains("takes every line", Assert.Throws<InvalidOperationException>(() => ReadAs(conditional)).Message, StringComparison.Ordinal);

        turns = 0;
        var shuffled = Shapes.Of<Note>(v => turns++ == 0
            ? new(v.Required("id", "编号", "id", Forms.Name, static n => n.At), v.Optional("age", "年龄", "age", Forms.Name, static n => n.Words))
            : new(v.Optional("age", "年龄", "age", Forms.Name, static n => n.Words)!, v.Required("id", "编号", "id", Forms.Name, static n => n.At)));
        Assert.Contains("one order", Assert.Throws<InvalidOperationException>(() => ReadAs(shuffled)).Message, StringComparison.Ordinal);

        static object? ReadAs<T>(Form<T> form)
            where T : class => new JsonFile<T>("t", form).Read("""{ "id": "1" }"""u8);
    }

    [Fact]
    public void No_shape_has_a_name_twice() => Assert.Throws<ArgumentException>(static () => Shapes.Of<Friend>(static v =>
        new(v.Required("id", "编号", "id", Forms.Name, static f => f.Id), v.Optional("id", "年龄", "age", Forms.Seats, static f => f.Age))));

    /// <summary>Outcomes are declared like anything else, and nothing that is read may hold one.</summary>
    [Fact]
    public void An_outcome_is_written_and_described_and_never_read()
    {
        var outcome = Shapes.Written<Friend>(static v =>
        {
            v.Required("who", "谁", "who", Forms.Name, static f => f.Id);
            v.Optional("age", "年龄", "age", Forms.Seats, static f => f.Age);
            v.Required("years", "各年", "years", Forms.Each(Forms.Seats), static f => Enumerable.Range(0, f.Age ?? 0));
        });
        var file = new JsonFile<Friend>("结果", outcome);

        Assert.Equal("{\n  \"who\": \"甲\",\n  \"age\": 2,\n  \"years\": [\n    0,\n    1\n  ]\n}\n", Encoding.UTF8.GetString(file.Write(new("甲", 2))));
        Assert.Equal("{\n  \"who\": \"乙\",\n  \"years\": []\n}\n", Encoding.UTF8.GetString(file.Write(new("乙", null))));
        Assert.Throws<NotSupportedException>(() => file.Read("{}"u8));
        Assert.Throws<ArgumentException>(() => Shapes.Of<Club>(v => new() { Name = string.Empty, Friends = v.Required("f", "成员", "f", Forms.List(outcome), static c => c.Friends) }));
    }

    private static Reading<Club> Read(string json) => Club.File.Read(Encoding.UTF8.GetBytes(json));
}
