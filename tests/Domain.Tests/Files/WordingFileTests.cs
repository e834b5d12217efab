using System.Collections.Immutable;
using System.Text;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Files;

/// <summary>A school's own words: read with every fault, held against ours, written back as they were read.</summary>
public sealed class WordingFileTests
{
    [Fact]
    public void Words_are_read_and_written_back_in_the_order_of_their_ids()
    {
        var wording = WordingFile.Read("""{ "staff.headcount": "人数", "presidium.size": "主席团\n人数" }"""u8).Value!;

        Assert.Equal("人数", wording.Texts["staff.headcount"]);
        Assert.Equal("{\n  \"presidium.size\": \"主席团\\n人数\",\n  \"staff.headcount\": \"人数\"\n}\n", Encoding.UTF8.GetString(WordingFile.Write(wording)));
    }

    [Fact]
    public void All_faults_come_at_once_with_their_places() => Assert.Equal(
        ["/nobody.knows", "/staff.headcount", "/staff.headcount", "/presidium.size"],
        WordingFile.Read("""{ "staff.headcount": 1, "nobody.knows": "", "staff.headcount": "x", "presidium.size": " " }"""u8).Faults.Select(static f => f.JsonPointer));

    /// <summary>A file that leaves a figure out, types it, or speaks another language would print what the record does not say.</summary>
    [Theory]
    [InlineData("主席团有几人。", "缺少 {主席团人数}：数字、日期和名称由程序填入，不能丢掉")]
    [InlineData("主席团由{主席团人数}和{秘书长}组成。", "这里没有 {秘书长}，可用的有 {主席团人数}")]
    [InlineData("主席团由{主席团人数}组成", "句末应有句号")]
    [InlineData("主席团由{主席团人数}组成，上届为7人。", "“7”是手写的数字：记录中的数字由程序填入，只有规定的界限照写")]
    [InlineData("主席团由{主席团人数}组成（presidium）。", "文书用中文，不写“presidium”")]
    [InlineData("主席团由{主席团人数}人组成。")]
    [InlineData("主席团共{主席团人数}人。", "{主席团人数} 自带单位，后面不再写“人”")]
    [InlineData("主席团由{主席团人数组成。", "花括号应成对，里面写程序填入的名称", "缺少 {主席团人数}：数字、日期和名称由程序填入，不能丢掉")]
    [InlineData("主席团由{主席团人数}\\n组成。", "应写在一行里")]
    [InlineData("学校主席团由{主席团人数}组成，按章程产生。")]
    public void A_sentence_is_held_against_ours(string own, params string[] faults) =>
        Assert.Equal(faults, WordingFile.Read(Encoding.UTF8.GetBytes($$"""{ "主席团由{主席团人数}组成。": "{{own}}" }""")).Faults.Select(static f => f.Expected.Chinese));

    /// <summary>A count without its unit is none; a limit of the rule may be typed, another may not.</summary>
    [Theory]
    [InlineData("{工作人员人数的数目}名工作人员都是中共党员（含预备党员）或者共青团员。", "全体{工作人员人数的数目}位工作人员都是党员（含预备党员）或者团员。", "{工作人员人数的数目} 后面应有单位，如“名”")]
    [InlineData("主席团人数超过5人。", "主席团人数超过规定的5人。")]
    [InlineData("主席团人数超过5人。", "主席团人数超过6人。", "“6”是手写的数字：记录中的数字由程序填入，只有规定的界限照写")]
    [InlineData("主席团人数超过上限", "主席团成员比规定的人数多了好几位同学，应当予以减少", "标题不超过20个字")]
    [InlineData("主席团人数超过上限", "主席团超员。", "标题和备注末尾不用句号")]
    public void A_unit_a_limit_and_a_heading_are_too(string ours, string own, params string[] faults) =>
        Assert.Equal(faults, WordingText.All().Single(t => t.Key == ours).Faults(own).Select(static f => f.Chinese));

    /// <summary>Whatever is exported may be read back, and replaces nothing until somebody changes it.</summary>
    [Fact]
    public void A_file_of_ours_replaces_nothing()
    {
        var reading = WordingFile.Read(WordingFile.Ours());

        Assert.Empty(reading.Faults);
        Assert.Empty(reading.Value!.Texts);
        Assert.All(WordingText.All(), static t => Assert.Empty(t.Faults(t.Ours)));
    }

    /// <summary>Every sentence that any paper may say of any rule can be put otherwise: none is left out, none named twice.</summary>
    [Fact]
    public void Every_sentence_of_every_rule_may_be_replaced()
    {
        var keys = WordingText.All().Select(static t => t.Key).ToList();
        var rules = RuleBook.National.Editions.SelectMany(static e => e.Items.Concat(RuleBook.National.OpinionsBeside(e))).SelectMany(static i => i.Alternatives.Select(static a => a.Rule).Prepend(i.Rule)).Concat(RuleBook.National.Goals);

        Assert.Equal(keys.Distinct(), keys);
        Assert.Subset(keys.ToHashSet(), rules.Select(static r => r.Sentences!).SelectMany(static s => s.Kept.Concat(s.KeptInPart).Concat(s.Broken).Concat(s.Mended).Concat(s.Remark).SelectMany(static x => x.Written()).Append(s.Problem).Append(s.Improvement)).ToHashSet());
    }

    /// <summary>A sentence in the school's words is said on the same condition, with the record's figures, and its fallbacks stay.</summary>
    [Fact]
    public void A_sentence_in_a_school_s_words_has_the_record_s_figures()
    {
        var wording = new Wording(WordingText.All().Where(static t => t.Use != WordingUse.Form).ToImmutableDictionary(static t => t.Key, static t => t.Ours.EndsWith('。') ? $"经核，{t.Ours}" : t.Ours));
        var rule = StructureRules.StaffHeadcount(40, 60);
        var (ours, own) = (rule.Sentences!, wording.SentencesOf(rule)!);

        foreach (var record in new[] { Of(Fact.Given(39), default), Of(Fact.Given(46), Fact.Given(true)), Of(Fact.Given(46), Fact.Given(false)), Of(default, default) })
        {
            Assert.Equal(ours.Kept.Select(s => s.In(record) is { } said ? $"经核，{said}" : null), own.Kept.Select(s => s.In(record)));
            Assert.Equal(ours.Broken.Select(s => s.In(record) is { } said ? $"经核，{said}" : null), own.Broken.Select(s => s.In(record)));
        }

        Assert.Equal(rule.Sentences, Wording.Own.SentencesOf(rule));

        static UnionRecord Of(Fact<int> staff, Fact<bool> large) => new() { Union = new(new("甲大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)), Structure = new() { Staff = staff, LargeOrManyCampuses = large } };
    }

    /// <summary>What tells of no rule is put otherwise too, value by value: a value that looks like a place of another is none.</summary>
    [Fact]
    public void A_text_that_tells_of_no_rule_has_its_values_in_a_school_s_words()
    {
        var reading = WordingFile.Read("""{ "今后{事项}，按照“{要求}”的要求办理。": "下学年{事项}，严格执行“{要求}”。" }"""u8);

        Assert.Equal("下学年用印，严格执行“先批准{事项}”。", reading.Value!.Say(PaperTexts.Mended, ("事项", "用印"), ("要求", "先批准{事项}")));
        Assert.Equal("今后用印，按照“先批准”的要求办理。", Wording.Own.Say(PaperTexts.Mended, ("事项", "用印"), ("要求", "先批准")));
        Assert.NotEmpty(WordingFile.Read("""{ "今后{事项}，按照“{要求}”的要求办理。": "下学年{事项}。" }"""u8).Faults);
        Assert.Equal(15, WordingText.All().Count(static t => typeof(PaperTexts).GetFields().Any(f => (string)f.GetRawConstantValue()! == t.Key)));
    }

    [Fact]
    public void The_schema_names_every_text() => Golden.Check(Encoding.UTF8.GetString(WordingFile.Schema()), "schemas", "wording.schema.json");

    [Fact]
    public void The_sample_is_sound()
    {
        var wording = WordingFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", "wording", "full-university.json")));

        Assert.Empty(wording.Faults);
        Assert.NotEmpty(wording.Value!.Texts);
    }

    [Fact]
    public void A_stream_is_read_like_bytes()
    {
        using var stream = new MemoryStream("""{ "staff.headcount": "x" }"""u8.ToArray());
        Assert.Equal("x", WordingFile.Read(stream).Value!.Texts["staff.headcount"]);
    }
}
