using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Files;

namespace UnionGovernance.Tests.Congresses;

public sealed class ProceedingsFileTests
{
    private const string Head = """ "school": "某校", "kind": "studentUnion", "level": "school", "academicYear": "2024-2025" """;

    [Fact]
    public void The_sample_is_read_and_written_back_byte_for_byte() =>
        Assert.Equal(Encoding.UTF8.GetString(Sample.Bytes), Encoding.UTF8.GetString(ProceedingsFile.Write(Sample.Proceedings)));

    [Theory]
    [InlineData("congress")]
    [InlineData("congress-quota")]
    [InlineData("congress-count")]
    [InlineData("congress-timeline")]
    public void The_schemas_are_those_of_the_code(string name) => Assert.Equal(
        File.ReadAllText(RepositoryRoot.File("schemas", $"{name}.schema.json")),
        Encoding.UTF8.GetString(name switch
        {
            "congress" => ProceedingsFile.Schema(),
            "congress-quota" => CongressFile.QuotaSchema(),
            "congress-count" => CongressFile.CountSchema(),
            _ => CongressFile.TimelineSchema(),
        }));

    /// <summary>Members of the sample are left out at random, at any depth: whatever is still sound comes back byte for byte.</summary>
    [Fact]
    public void Whatever_is_read_is_written_and_read_the_same() => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            var node = Small.DeepClone();
            Thin(node, new Random(seed));
            var reading = ProceedingsFile.Read(Encoding.UTF8.GetBytes(node.ToJsonString()));
            if (reading.Value is not null)
            {
                var bytes = ProceedingsFile.Write(reading.Value);
                Assert.Equal(bytes, ProceedingsFile.Write(ProceedingsFile.Read(bytes).Value!));
            }
        },
        iter: 10_000);

    [Fact]
    public void Absent_terms_are_the_defaults_and_absent_facts_unknown()
    {
        var read = Read("{" + Head + "}").Value!;

        Assert.Equal(new Proceedings { School = "某校", AcademicYear = 2024 }, read);
        Assert.Equal(new CongressTerms(), read.Terms);
    }

    [Theory]
    [InlineData("""{ "delegateSurplus": "120%" }""", "1/5")]
    [InlineData("""{ "delegateSurplus": "20%" }""", "1/5")]
    [InlineData("""{ "delegateSurplus": "1/10" }""", "1/10")]
    [InlineData("""{ "delegateSurplus": "12.5%" }""", "1/8")]
    public void A_surplus_of_120_per_cent_is_read_as_20(string terms, string share) =>
        Assert.Equal(share, Read($$"""{ {{Head}}, "terms": {{terms}} }""").Value!.Terms.DelegateSurplus.ToString());

    [Fact]
    public void Every_fault_is_told_at_once_with_its_place()
    {
        var reading = Read(
            $$"""
            {
              {{Head}},
              "nummer": 3,
              "plannedOn": "2025-02-30",
              "terms": { "delegateSurplus": "100%", "women": "3/2", "tie": "coin", "quorum": { "base": "due" } },
              "quotas": { "units": [ { "name": "甲", "students": -1 }, { "name": "甲" }, { "students": 3 } ] },
              "elections": [ { "office": "presidium", "contests": [ { "seats": null, "count": { "votes": [ { "name": "甲" } ] } } ] } ],
              "agenda": [ " " ]
            }
            """);

        Assert.Null(reading.Value);
        Assert.Equal(
            [
                "/agenda/0", "/elections/0/contests/0/count/votes/0/for", "/elections/0/contests/0/seats", "/nummer", "/plannedOn", "/quotas/units/0/students",
                "/quotas/units/1", "/quotas/units/2/name", "/terms/delegateSurplus", "/terms/quorum/base", "/terms/tie", "/terms/women",
            ],
            reading.Faults.Select(f => f.JsonPointer).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("""{ "school": "\ud800" }""")]
    [InlineData("""{ "school": "某校", "school": "某校" }""")]
    public void What_is_no_congress_is_refused_without_a_trace(string text) => Assert.NotEmpty(Read(text).Faults);

    [Fact]
    public void Three_hundred_thousand_strangers_are_refused_in_bounded_time()
    {
        var text = new StringBuilder("{" + Head);
        for (var i = 0; i < 300_000; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $",\"x{i}\":0");
        }

        var watch = Stopwatch.StartNew();
        var reading = Read(text.Append('}').ToString());

        Assert.Equal((100, 300_000), (reading.Faults.Length, reading.FaultCount));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20));
    }

    private static JsonNode Small { get; } = Shorten();

    private static Reading<Proceedings> Read(string text) => ProceedingsFile.Read(Encoding.UTF8.GetBytes(text));

    private static JsonNode Shorten()
    {
        var p = Sample.Proceedings;
        return JsonNode.Parse(ProceedingsFile.Write(p with { Delegates = p.Delegates with { List = [.. p.Delegates.List.Take(3)] } }))!;
    }

    private static void Thin(JsonNode? node, Random random)
    {
        if (node is JsonObject members)
        {
            foreach (var name in members.Select(m => m.Key).ToList())
            {
                if (random.Next(12) == 0)
                {
                    members.Remove(name);
                }
                else
                {
                    Thin(members[name], random);
                }
            }
        }
        else if (node is JsonArray list)
        {
            for (var i = list.Count - 1; i >= 0; i--)
            {
                if (random.Next(8) == 0)
                {
                    list.RemoveAt(i);
                }
                else
                {
                    Thin(list[i], random);
                }
            }
        }
    }
}
