using NodaTime;
using UnionGovernance.Tests;

namespace UnionGovernance.Cli.Tests;

/// <summary>Arguments that are not understood are answered in one sentence each, in the language that is spoken, with the way to the usage; never by the parser's own English, and never by a fault of ours.</summary>
public sealed class MisreadTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("assess --editon x.json", "--editon：没有这个选项，是否想写 --edition", "--editon: there is no such option; --edition may be meant")]
    [InlineData("assess --foo", "--foo：没有这个选项", "--foo: there is no such option")]
    [InlineData("assess a.json b.json", "b.json：多出来的参数", "b.json: one argument too many")]
    [InlineData("asess a.json", "asess：没有这个命令，是否想写 assess", "asess: there is no such command; assess may be meant")]
    [InlineData("lint", "lint：没有这个命令", "lint: there is no such command")]
    [InlineData("papers write a.json --out o", "write：没有这个命令", "write: there is no such command")]
    [InlineData("why", "须写明 RECORD：记录文件（JSON 或工作簿）", "RECORD is required: ")]
    [InlineData("assess a.json --edition 2023—2024学年自评表", "可写“2023—2024学年自评表（校级） · 学生会”「school-2023-2024」、“2023—2024学年自评表（校级） · 研究生会”", "there are “")]
    [InlineData("record", "请写明要做什么：少一个子命令", "say what to do: a command is missing")]
    [InlineData("record new --year 2024", "须写明 FILE", "FILE is required")]
    [InlineData("record new a.json --out b.json --year 2024", "FILE 和 --out 是同一个文件，二者取一", "FILE and --out are the same file: one of the two")]
    [InlineData("record new --year 2024 --out", "--out：没有写值", "--out: its value is missing")]
    [InlineData("why", "须写明 RECORD：记录文件（JSON 或工作簿），如 记录.json；还没有的，先用 union-governance record new 记录.json 新建", "RECORD is required: a record (JSON or a workbook), such as record.json; whoever has none begins with union-governance record new record.json")]
    [InlineData("wording check", "须写明 FILE：用语文件（JSON）", "FILE is required: a wording (JSON)")]
    [InlineData("record new a.json", "须写明 --year", "--year is required")]
    [InlineData("record new a.json --year", "--year：没有写值", "--year: its value is missing")]
    [InlineData("record new a.json --year 1", "--year 1：应为四位的起始年，如 2024，或 2024-2025", "--year 1: the first year is expected, in four digits, such as 2024, or 2024-2025")]
    [InlineData("record form a.xlsx --year 去年", "--year 去年：应为四位的起始年", "--year 去年: the first year is expected")]
    [InlineData("store get --school x --store s.db --out o.json --year 0", "--year 0：应为四位的起始年", "--year 0: the first year is expected")]
    [InlineData("assess a.json --format foo", "--format foo：只能是 table、json、markdown、csv、xlsx 之一", "--format foo: one of table, json, markdown, csv, xlsx is expected")]
    [InlineData("assess a.json --format table --format json", "--format：只能写一个值", "--format: takes one value only")]
    [InlineData("assess a.json --as-of 明天", "--as-of 明天：应为日期", "--as-of 明天: a date")]
    [InlineData("assess a.json --as-of 2026-02-30", "--as-of 2026-02-30：2026年2月只有28天，请核对日期", "--as-of 2026-02-30: February 2026 had 28 days")]
    [InlineData("assess @none", "@none：没有这个参数文件", "@none: there is no such file of arguments")]
    [InlineData("roster import a.xlsx r.json --out o.json --window ever", "--window ever：只能是 last-term、last-year、since-enrolment 之一", "--window ever: one of last-term, last-year, since-enrolment is expected")]
    [InlineData("papers make a.json --out o --paper foo", "--paper foo：没有这种文书，可写“自评报告”「", "--paper foo: there is no such paper; there are “")]
    [InlineData("papers make a.json --out o --paper 整改台帐", "--paper 整改台帐：没有这种文书，是否想写“整改台账”「", "--paper 整改台帐: there is no such paper; “")]
    [InlineData("assess a.json --edition school-2032-2024", "--edition school-2032-2024：没有这个版本的指标表，是否想写“", "--edition school-2032-2024: there is no such edition; “")]
    [InlineData("diff 去年 今年", "BEFORE 去年：没有这个版本的指标表，可写“", "BEFORE 去年: there is no such edition; there are “")]
    public void Each_is_told_in_a_sentence(string arguments, string chinese, string english)
    {
        foreach (var (language, says) in new[] { ("zh", chinese), ("en", english) })
        {
            var (exit, output, error) = Run(["--lang", language, .. arguments.Split(' ')]);

            Assert.Equal((2, string.Empty), (exit, output));
            Assert.Contains(says, error, StringComparison.Ordinal);
            Assert.Contains(language == "zh" ? "用法：union-governance" : "Usage: union-governance", error, StringComparison.Ordinal);
            Assert.All(["Unrecognized", "Required", "Must be", "Cannot parse", "Exception", "was not matched"], word => Assert.DoesNotContain(word, error, StringComparison.Ordinal));
        }
    }

    /// <summary>A part of a name is enough where no other has it.</summary>
    [Fact]
    public void A_part_of_a_papers_name_names_it()
    {
        Run("papers", "make", Sample("figures-only.json"), "--paper", "台账", "--out", _folder.FullName);

        Assert.Equal(["整改台账"], _folder.EnumerateFiles("*.md").Select(static f => f.Name.Split('-')[0]).Distinct());
    }

    /// <summary>Whoever does not know what there is to do is shown it, at every level.</summary>
    [Theory]
    [InlineData("papers write", "  list  ", "  make  ")]
    [InlineData("", "  assess  ", "  store  ")]
    [InlineData("record", "  new  ", "  import  ")]
    [InlineData("store register", "  put  ", "  verify  ")]
    public void Without_a_command_those_that_there_are_are_listed(string arguments, params string[] listed)
    {
        foreach (var language in new[] { "zh", "en" })
        {
            var (exit, output, error) = Run([.. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--lang", language]);

            Assert.Equal((2, string.Empty), (exit, output));
            Assert.All(listed, command => Assert.Contains(command, error, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("２０２４")]
    [InlineData("二〇二四")]
    [InlineData("2024-2025")]
    [InlineData("2024—2025学年")]
    public void A_year_is_taken_as_people_write_it(string year)
    {
        var file = Path.Combine(_folder.FullName, "record.json");

        Assert.Equal(0, Run("record", "new", file, "--year", year).Exit);
        Assert.Contains("\"2024-2025\"", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025年6月30日")]
    [InlineData("２０２５－６－３０")]
    [InlineData("二〇二五年六月三十日")]
    [InlineData("2025/6/30")]
    public void A_day_is_taken_as_people_write_it(string day) => Assert.Contains("截至 2025-06-30", Run("assess", Sample("figures-only.json"), "--as-of", day).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("工作人员人数=四十五")]
    [InlineData("工作人员人数=４５人")]
    [InlineData("工作人员人数=45")]
    public void A_figure_to_try_is_taken_as_people_write_it(string set) => Assert.Equal(Run("whatif", Sample("figures-only.json"), "--set", "工作人员人数=45").Output, Run("whatif", Sample("figures-only.json"), "--set", set).Output);

    [Fact]
    public void A_figure_to_try_that_may_be_any_is_asked_about_without_the_names_of_a_file()
    {
        var (exit, _, error) = Run("whatif", Sample("figures-only.json"), "--set", "工作人员人数=约45");

        Assert.Equal(2, exit);
        Assert.Contains("“约”请写出上下限", error, StringComparison.Ordinal);
        Assert.DoesNotContain("atLeast", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("why")]
    [InlineData("next")]
    [InlineData("plan")]
    [InlineData("actions")]
    [InlineData("whatif", "--set", "工作人员人数=45")]
    [InlineData("diff", "school-2022-2023", "school-2023-2024", "--record")]
    public void A_folder_in_place_of_a_file_is_called_one(params string[] arguments)
    {
        string[] given = arguments is [var whatif, .. { Length: 2 } set] && whatif == "whatif" ? [whatif, _folder.FullName, .. set] : [.. arguments, _folder.FullName];

        Assert.Contains("这是文件夹，这里要一个文件。读整个文件夹的有 assess", Run(given).Error, StringComparison.Ordinal);
        Assert.Contains("is a folder, and a file is expected", Run([.. given, "--lang", "en"]).Error, StringComparison.Ordinal);
    }

    /// <summary>A record in place of a file of lines is said to be one, once; every other kind in GivenKindTests.</summary>
    [Fact]
    public void A_file_of_another_kind_is_told_once()
    {
        var (exit, _, error) = Run("year", "replay", Sample("full-university.json"), "--out", Path.Combine(_folder.FullName, "o.json"));

        Assert.Equal(2, exit);
        Assert.Equal("full-university.json：这是记录，这里要的是年度文件；记录请用 assess, record check\n", error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_file_where_a_folder_is_to_be_is_told_in_words()
    {
        var file = Path.Combine(_folder.FullName, "there");
        File.WriteAllText(file, string.Empty);

        Assert.Contains("“there”是一个文件，这里要写进文件夹；请另取一个文件夹名", Run("report", Sample("figures-only.json"), "--out", file).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_templates_is_told()
    {
        Assert.Contains("文件夹里没有模板", Run("templates", "lint", _folder.FullName).Error, StringComparison.Ordinal);
        Assert.Equal(2, Run("templates", "lint", _folder.FullName).Exit);
        Assert.Equal(0, Run("templates", "lint").Exit);
    }

    [Theory]
    [InlineData("assess")]
    [InlineData("record new")]
    [InlineData("roster import")]
    [InlineData("store get")]
    [InlineData("")]
    public void Help_is_in_one_language_and_no_line_ends_in_blanks(string command)
    {
        foreach (var language in new[] { "zh", "en" })
        {
            var (exit, output, _) = Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", language]);

            Assert.Equal(0, exit);
            Assert.All(output.Split(Environment.NewLine), static line => Assert.Equal(line.TrimEnd(), line));
            Assert.DoesNotContain(language == "zh" ? "Usage" : "用法", output, StringComparison.Ordinal);
            Assert.DoesNotContain("          " + "          " + "               ", output, StringComparison.Ordinal);
        }
    }

    /// <summary>What is to be attested is said before the questions, not only once a yes was given.</summary>
    [Fact]
    public void Next_says_at_once_which_answers_need_a_statement()
    {
        var lines = Run("next", Sample("figures-only.json")).Output.Split(Environment.NewLine);
        var marked = lines.Count(static l => l.EndsWith("（须说明）", StringComparison.Ordinal));

        Assert.True(marked > 0);
        Assert.Contains(lines.Take(3), l => l.Contains($"其中{marked}项（标“须说明”）答“是”时", StringComparison.Ordinal));
    }

    private static string Sample(string name) => RepositoryRoot.File(Path.Combine("samples", name));

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (CommandLine.Run(arguments, new LocalDate(2025, 9, 1), output, error), output.ToString(), error.ToString());
    }
}
