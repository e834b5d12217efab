using System.Text;
using UnionGovernance.Json;
using UnionGovernance.Letters;

namespace UnionGovernance.Tests.Letters;

public sealed class LettersFileTests
{
    private static readonly byte[] _sample = File.ReadAllBytes(RepositoryRoot.File("samples", "letters", "full-university.json"));

    [Fact]
    public void The_schema_is_that_of_the_code() => Golden.Check(Encoding.UTF8.GetString(LettersFile.Schema()), "schemas", "letters.schema.json");

    [Fact]
    public void The_sample_is_read_whole_and_written_as_it_stands()
    {
        var reading = LettersFile.Read(_sample);

        Assert.Empty(reading.Faults);
        Assert.Equal(Encoding.UTF8.GetString(_sample), Encoding.UTF8.GetString(LettersFile.Write(reading.Value!)));
    }

    /// <summary>No number is one for all: each letter has its own place, and no letter has two.</summary>
    [Fact]
    public void A_paper_is_named_once() => Assert.Equal(
        "/letters/1", Assert.Single(Read("""{"letters":[{"paper":"甲","number":"1号"},{"paper":"甲","number":"2号"}]}""").Faults).JsonPointer);

    [Theory]
    [InlineData("""{}""", "/letters")]
    [InlineData("""{"letters":[{"number":"1号"}]}""", "/letters/0/paper")]
    [InlineData("""{"letters":[{"paper":"甲","number":""}]}""", "/letters/0/number")]
    [InlineData("""{"letters":[{"paper":"甲","issuedOn":"2025年3月3日"}]}""", "/letters/0/issuedOn")]
    [InlineData("""{"letters":[{"paper":"甲","documentNumber":"1号"}]}""", "/letters/0/documentNumber")]
    [InlineData("""{"letters":[{"paper":"甲","copiesTo":"团委"}]}""", "/letters/0/copiesTo")]
    public void What_a_letter_may_not_hold_is_told_with_its_place(string text, string at) => Assert.Contains(Read(text).Faults, f => f.JsonPointer == at);

    private static Reading<LetterBook> Read(string text) => LettersFile.Read(Encoding.UTF8.GetBytes(text));
}
