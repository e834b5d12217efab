using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Interchange;
using UnionGovernance.Rules;
using UnionGovernance.Tests.Editions;
using UnionGovernance.Tests.Records;

namespace UnionGovernance.Tests.Interchange;

public sealed class ResultFileTests
{
    private const string Library = "1.2.3";

    private static readonly LocalDate _day = new(2024, 6, 30);

    public static TheoryData<string> Samples => ["xianning-2020.json", "figures-only.json", "full-university.json"];

    private static Assessment Sample(string name) =>
        RuleBook.National.Assess(RecordFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", name))).Value! with { AsOf = Fact.Given(_day) }).Assessment!;

    [Fact]
    public void The_shipped_schema_of_results_is_the_one_the_code_writes_by() =>
        Golden.Check(Encoding.UTF8.GetString(ResultFile.Schema()), "schemas", "result.schema.json");

    [Fact]
    public void A_result_says_what_it_was_made_by_and_its_values_are_for_machines_beside_words_in_both_languages()
    {
        var record = new UnionRecord
        {
            Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
            Edition = OscalTests.Few.Id,
            AsOf = Fact.Given(_day),
            Structure = new() { Staff = Fact.Within(42, 44), LargeOrManyCampuses = Fact.Given(false) },
            Congress = new() { DelegateShare = Fact.Given(new Share(97, 10_000)), HeldOn = Fact.Given(new LocalDate(2023, 11, 27)) },
        };
        var few = OscalTests.Few with { Items = [.. OscalTests.Few.Items, .. TenMeasures.Table.Items.Where(static i => i.Rule.Id is "congress.delegate-share" or "congress.held")] };
        var book = RuleBook.National.With(few);
        var written = ResultFile.Write(book.Assess(record).Assessment!, library: Library);
        var hash = ResultFile.Read(written, book).Value!.Hash;

        Golden.Check(
            Encoding.UTF8.GetString(written).Replace(book.Hash, "the-hash-of-the-rule-book", StringComparison.Ordinal).Replace(hash, "the-hash-of-all-this", StringComparison.Ordinal),
            "tests", "Domain.Tests", "Interchange", "Result.verified.json");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_is_made_again_is_the_same_byte_for_byte(string sample)
    {
        var written = ResultFile.Write(Sample(sample), library: Library);

        Assert.IsType<Reproduction.Same>(Reproduction.Of(written, library: Library));
    }

    /// <summary>Whatever a record holds, and whichever rules the plan was asked for.</summary>
    [Fact]
    public void Of_any_record_the_same_is_made_again() => Gen.Select(RandomRecord.Any, Gen.Int[0, int.MaxValue - 1]).Sample(
        (record, drawn) =>
        {
            if (RuleBook.National.Assess(record, _day).Assessment is { } assessment)
            {
                var asked = assessment.All.Where((f, i) => f.Verdict == Verdict.NotMet && ((drawn >> i) & 1) == 0).ToHashSet();
                Assert.IsType<Reproduction.Same>(Reproduction.Of(ResultFile.Write(assessment, asked.Contains, Library), library: Library));
            }
        },
        // Each draw judges, plans, writes and makes all of it again.
        iter: 200);

    [Fact]
    public void A_rule_book_is_made_again_too_and_is_known_by_its_hash()
    {
        var written = ResultFile.Write(RuleBook.National, Library);

        Assert.IsType<Reproduction.Same>(Reproduction.Of(written, library: Library));
        Assert.Equal(RuleBook.National.Hash, ResultFile.Read(written).Value!.Provenance.RuleBook);
        var other = Assert.IsType<Reproduction.Differs>(Reproduction.Of(written, RuleBook.National.With(InventedProvince.Table), Library));
        Assert.Contains("规则库", Assert.Single(other.Because).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_version_says_so_and_compares_the_findings()
    {
        var written = ResultFile.Write(Sample("figures-only.json"), library: "0.0.9");

        var differs = Assert.IsType<Reproduction.Differs>(Reproduction.Of(written, library: Library));

        Assert.Equal("the result is of library 0.0.9, this one is 1.2.3", Assert.Single(differs.Because).English);
        Assert.Empty(differs.Turned);
    }

    /// <summary>As if an earlier version had judged otherwise: one rule the other way round, one that there is no more.</summary>
    [Fact]
    public void What_another_version_found_otherwise_is_told_rule_by_rule()
    {
        var file = JsonNode.Parse(ResultFile.Write(Sample("figures-only.json"), library: "0.0.9"))!.AsObject();
        var verdicts = file["verdicts"]!.AsArray();
        var (first, was) = ((string)verdicts[0]!["rule"]!, Enum.Parse<Verdict>((string)verdicts[0]!["verdict"]!));
        var other = was == Verdict.Met ? Verdict.NotMet : Verdict.Met;
        verdicts[0]!["verdict"] = other.ToString();
        verdicts[1]!["rule"] = "rule.of-old";

        var differs = Assert.IsType<Reproduction.Differs>(Reproduction.Of(Resealed(file), library: Library));

        Assert.Equal((first, other, was), (differs.Turned[0].Rule, differs.Turned[0].Before!.Value, differs.Turned[0].Now!.Value));
        Assert.Contains(differs.Turned, static t => t.Rule == "rule.of-old" && t.Now is null);
        Assert.Equal(3, differs.Turned.Count);
    }

    [Fact]
    public void What_was_altered_is_known_by_the_hash()
    {
        var text = Encoding.UTF8.GetString(ResultFile.Write(Sample("figures-only.json"), library: Library));

        Assert.IsType<Reproduction.Altered>(Reproduction.Of(Encoding.UTF8.GetBytes(text.Replace("\"NotMet\"", "\"Met\"", StringComparison.Ordinal)), library: Library));
    }

    /// <summary>The hash is of the content and not of its blanks: what another program wrote anew is the same content, and is told to be written otherwise.</summary>
    [Fact]
    public void Blanks_and_the_order_of_members_leave_the_hash_as_it_is()
    {
        var file = JsonNode.Parse(ResultFile.Write(Sample("figures-only.json"), library: Library))!.AsObject();
        var turned = new JsonObject(file.Reverse().Select(static m => KeyValuePair.Create(m.Key, m.Value?.DeepClone())));

        var differs = Assert.IsType<Reproduction.Differs>(Reproduction.Of(Encoding.UTF8.GetBytes(turned.ToJsonString()), library: Library));

        Assert.Empty(differs.Because);
        Assert.Empty(differs.Turned);
    }

    /// <summary>Version 1.9 may say more: a reader of 1.0 passes over it, says so, and has the rest. Version 2 it does not read.</summary>
    [Fact]
    public void Within_a_major_version_members_may_be_added()
    {
        var file = JsonNode.Parse(ResultFile.Write(Sample("figures-only.json"), library: Library))!.AsObject();
        file["version"] = "1.9";
        file["weather"] = new JsonObject { ["rain"] = true };
        file["provenance"]!["host"] = "elsewhere";

        var reading = ResultFile.Read(Resealed(file));

        Assert.Equal("1.9", reading.Value!.Version);
        Assert.Equal(["/provenance/host", "/weather"], reading.Notes.Select(static n => n.JsonPointer).Order(StringComparer.Ordinal));
        file["version"] = "2.0";
        Assert.Equal("/version", Assert.Single(ResultFile.Read(Resealed(file)).Faults).JsonPointer);
    }

    [Fact]
    public void What_is_no_result_is_refused_and_nothing_is_thrown()
    {
        Assert.IsType<Reproduction.Refused>(Reproduction.Of("{}"u8.ToArray()));
        Assert.IsType<Reproduction.Refused>(Reproduction.Of("[1"u8.ToArray()));
        Assert.IsType<Reproduction.Refused>(Reproduction.Of(File.ReadAllBytes(RepositoryRoot.File("samples", "figures-only.json"))));
    }

    /// <summary>What RFC 8785 asks, by its own example of the order of names and by characters that need escaping.</summary>
    [Fact]
    public void The_canonical_form_is_that_of_rfc_8785()
    {
        var json = "{ \"\\u20ac\": \"Euro Sign\", \"\\r\": \"Carriage Return\", \"1\": \"One\", \"\\u0080\": \"Control\\u007f\", \"\\ud83d\\ude02\": \"Smiley\", \"\\u00f6\": \"\\u000f/\\\"\\\\\\n\", \"hash\": 1, \"a\": [1, 28.5, true, null, {}] }"u8.ToArray();

        Assert.Equal(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"a\":[1,28.5,true,null,{}],\"\u0080\":\"Control\u007f\",\"ö\":\"\\u000f/\\\"\\\\\\n\",\"€\":\"Euro Sign\",\"\ud83d\ude02\":\"Smiley\"}",
            Encoding.UTF8.GetString(CanonicalJson.Of(json, "hash")));
    }

    private static byte[] Resealed(JsonObject file)
    {
        file["hash"] = CanonicalJson.Hash(Encoding.UTF8.GetBytes(file.ToJsonString()), "hash");
        return Encoding.UTF8.GetBytes(file.ToJsonString());
    }
}
