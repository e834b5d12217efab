using System.Text;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Tests.Congresses;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Years;

/// <summary>A year's file: one act a line, every fault at its line.</summary>
public sealed class YearFileTests
{
    private const string Open = """{"act":"open","record":{"school":"某校","kind":"studentUnion","level":"school","academicYear":"2024-2025"}}""";

    [Fact]
    public void Every_fault_is_told_at_once_with_its_line_and_place()
    {
        var reading = Read(
            """{"act":"open","record":{"school":"某校","kind":"union","level":"school","academicYear":"2024-2025"}}""",
            """{"act":"congressHold","on":"2025-05-17"}""",
            "",
            """{"on":"2025-05-17"}""",
            """{"act":"congressHeld","on":"17.5.2025","proceedings":{}}""",
            """{"act":"congressHeld" "on":1}""",
            """{"act":"open"}""",
            """[]""");

        Assert.Null(reading.Value);
        Assert.Equal(
            [(1, "/record/kind"), (2, "/act"), (4, "/act"), (5, "/on"), (6, ""), (7, "/act"), (8, "")],
            reading.Faults.Where(f => !f.JsonPointer.StartsWith("/proceedings", StringComparison.Ordinal)).Select(f => (f.Line!.Value, f.JsonPointer)));
        Assert.Equal("第2行 /act：读到 \"congressHold\"，没有这种事项，是否想写 \"congressHeld\"（召开学代会）", reading.Faults[1].Describe(Language.Chinese));
        Assert.Equal("line 6: found byte 23; each line should be one sound JSON object (paired brackets, quotes, commas; at most 17 levels)", reading.Faults.Single(f => f.Line == 6).Describe(Language.English));
    }

    /// <remarks>Whoever writes the act in Chinese is told the acts that are called nearly so; nobody is answered with the whole list.</remarks>
    [Theory]
    [InlineData("就任职务", "tookOffice")]
    [InlineData("设立部门", "departmentSetUp")]
    [InlineData("召开学代会", "congressHeld")]
    [InlineData("撤销工作部门", "bodyDissolved")]
    [InlineData("述职评议", "appraisal")]
    [InlineData("招募志愿者", "volunteersRecruited")]
    public void An_unknown_act_is_answered_with_those_that_are_called_nearly_so(string word, string near)
    {
        var said = Assert.Single(Read(Open, $$"""{"act":"{{word}}","on":"2025-05-17"}""").Faults).Expected;

        Assert.Contains(near, said.Chinese, StringComparison.Ordinal);
        Assert.InRange(said.Chinese.Split('"').Length / 2, 1, 3);
    }

    [Theory]
    [InlineData("\"qqqqqqqqqqqqqqqqqqqqqqqqqqqqqq\"")]
    [InlineData("\"吃饭\"")]
    public void An_act_that_resembles_none_is_answered_with_one_of_each_kind(string word)
    {
        var said = Assert.Single(Read(Open, $$"""{"act":{{word}},"on":"2025-05-17"}""").Faults).Expected;

        Assert.InRange(said.Chinese.Split('"').Length / 2, 5, 12);
        Assert.Contains("docs/guide/year.md", said.English, StringComparison.Ordinal);
    }

    /// <summary>JSON syntax allows what is no Unicode text, in a name as in a value.</summary>
    [Theory]
    [InlineData("{\"\\ud800\":1}", "/act")]
    [InlineData("{\"act\":\"\\ud800\"}", "/act")]
    [InlineData("{\"act\":7}", "/act")]
    [InlineData("\"act\"", "")]
    [InlineData("{\"act\":\"groupSetUp\",\"\\ud800\":1,\"on\":\"2024-10-12\",\"group\":\"a\"}", "")]
    public void A_line_that_is_no_act_is_a_fault_and_no_exception(string line, string at) =>
        Assert.Equal((2, at), Read(Open, line).Faults.Select(f => (f.Line!.Value, f.JsonPointer)).Single());

    /// <summary>A file cut anywhere is read to its faults.</summary>
    [Fact]
    public void A_file_cut_anywhere_never_throws()
    {
        var bytes = Encoding.UTF8.GetBytes($"{Open}\n" + """{"act":"tookOffice","on":"2024-09-01","by":["团委"],"person":"甲","presidium":true}""");

        Assert.All(Enumerable.Range(0, bytes.Length - 1), n => Assert.True(YearFile.Read(bytes.AsSpan(0, n)).Value is not null || YearFile.Read(bytes.AsSpan(0, n)).FaultCount > 0));
        Assert.Single(YearFile.Read(bytes).Value!.Lines);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n  \n")]
    public void An_empty_file_opens_no_year(string text) =>
        Assert.Equal(string.Empty, Assert.Single(YearFile.Read(Encoding.UTF8.GetBytes(text)).Faults).JsonPointer);

    [Fact]
    public void The_first_line_opens_the_year_and_no_other_does()
    {
        Assert.Equal([1], Read("""{"act":"congressHeld","on":"2025-05-17","proceedings":{}}""").Faults.Select(f => f.Line!.Value).Distinct());
        Assert.Equal([2], Read(Open, Open).Faults.Select(f => f.Line!.Value));
    }

    [Fact]
    public void Lines_are_counted_with_the_blank_ones_and_may_end_in_carriage_returns()
    {
        var line = Encoding.UTF8.GetString(YearFile.WriteLine(new CongressHeld { On = new(2025, 6, 30), By = ["团委"], Proceedings = Sample.Proceedings }));
        var reading = YearFile.Read(Encoding.UTF8.GetBytes($"\uFEFF{Open}\r\n\r\n{line}"));

        Assert.Empty(reading.Faults);
        var only = Assert.Single(reading.Value!.Lines);
        Assert.Equal((3, new NodaTime.LocalDate(2025, 6, 30), "团委"), (only.Number, only.Act.On, only.Act.By[0]));
        Assert.Equal(line, Encoding.UTF8.GetString(YearFile.WriteLine(only.Act)));
    }

    [Fact]
    public void Writing_what_was_read_gives_the_same_bytes()
    {
        var history = new YearHistory(
            RecordFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", "full-university.json"))).Value!,
            [new(2, new CongressHeld { On = new(2025, 6, 30), Proceedings = Sample.Proceedings })]);
        var bytes = YearFile.Write(history);

        Assert.Equal(bytes, YearFile.Write(YearFile.Read(bytes).Value!));
    }

    [Fact]
    public void The_shipped_schema_is_the_one_the_code_reads_by() =>
        Golden.Check(Encoding.UTF8.GetString(YearFile.Schema()), "schemas", "year.schema.json");

    /// <summary>Whoever writes a year by hand finds every act and every member of it here.</summary>
    [Fact]
    public void The_guide_lists_every_act_with_what_it_takes()
    {
        var page = new StringBuilder(
            """
            # The year

            A union's academic year is kept in one file, `year.jsonl`: one JSON object a line. The first line opens the year with the record as it
            stood, `{"act":"open","record":{…}}`, which says whose year it is and holds what no act gives: the size of the school, its
            paragraphs, claims and corrective actions. Every other line is one act, with its day in `on` and who acted in `by`: bodies and persons
            by name, never by a personal number. What somebody states in a document is an act too (`stated`).
            `union-governance year new FILE --record RECORD` (or `--school 虚构大学 --year 2024`) starts a file with that first line and lists the acts that may follow.

            `union-governance year replay FILE --out RECORD` does the acts in the order of the file and writes the record, as of the day that
            the opening names in `asOf` (today, if it names none). A history is what it was, and reality breaks rules. So there are three answers;
            [life-cycles.md](life-cycles.md) has every case:

            - The act is taken.
            - It breaks a rule: an appraisal without students' delegates, a step of a selection left out. It is taken all the same, and becomes a finding
              with its rule, in the list that `year replay` prints, on the page of the year, in the record's `breaches`, the ledger and the report. Why it
              was done so stands in the line's `reason`, and is shown beside the finding.
            - It contradicts itself or what came before: it ended before it began, or somebody is not there. It is refused, and no record is written.

            Whoever is about to act, on the page that adds a line or by `YearReplay.Ask`, is told before, and goes on only with a reason.
            `--strict` asks the same of a whole file: where a line breaks a rule without a `reason`, nothing is written, and the exit code is 2.

            What no rule of an act asks – a ninth presidium member, a post outside the permitted names – is found by the assessment of the record.

            One act proves what it shows, and nothing of those that nobody entered. One approved activity is no proof that the League committee reviews
            all of them; two hearings entered are at least two; a training that some missed is a no only where there was no other. What hangs on all acts of
            a kind is known where somebody states that every one of them is in the file, up to that day (`actsListed`, which names activities, hearings,
            study, selections, appraisals or recognitions): on the day that the record is judged at, on a later one, or once the academic year is over.
            Of a day of assessment that is known as a month it stays open.

            A line of a day outside the academic year is taken and asked about (存疑), and is not counted where acts are counted by the year; so is a training of
            all staff to which fewer were due than serve that day. A line that is refused names an earlier one about the same person, body or thing that
            was refused as well: mend that one first.

            Terms include both their first day and their last.

            A star marks what an act cannot be without. Made by a test from the code.

            """);
        foreach (var (word, words) in YearFile.Acts)
        {
            page.Append("\n## `").Append(word).Append("`\n\n").Append(words.Chinese).Append(" · ").Append(words.English).Append("\n\n");
            foreach (var field in YearFile.Fields(word)!.Value)
            {
                page.Append("- `").Append(field.JsonPointer).Append('`').Append(field.IsRequired ? "\\* " : " ").Append(field.Words.Chinese).Append(" · ").Append(field.Words.English)
                    .Append(field.Kind switch { FieldKind.Day => " (day)", FieldKind.YesNo => " (true or false)", FieldKind.Lines => " (list)", FieldKind.Json => " (object)", FieldKind.Number => " (whole number)", _ => string.Empty })
                    .Append(field.Choices.Length > 0 ? $": {string.Join(", ", field.Choices.Select(c => $"`{c.Word}` {c.Label.Chinese}"))}" : string.Empty).Append('\n');
            }
        }

        Golden.Check(page.ToString(), "docs", "guide", "year.md");
    }

    private static Reading<YearHistory> Read(params ReadOnlySpan<string> lines) => YearFile.Read(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
}
