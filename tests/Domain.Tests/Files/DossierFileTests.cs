using System.Text;
using UnionGovernance.Editions;
using UnionGovernance.Json;

namespace UnionGovernance.Tests.Files;

public sealed class DossierFileTests
{
    [Fact]
    public void A_file_and_a_folder_hold_the_same_dossier()
    {
        var (union, college) = (Record("虚构大学", "school", "2024-2025"), Record("虚构大学", "college", "2024-2025", "文学院"));
        var file = DossierFile.Read(Encoding.UTF8.GetBytes($$"""{ "records": [{{union}}, {{college}}] }"""));
        var folder = DossierFile.Read([("a.json", Encoding.UTF8.GetBytes(union)), ("b.json", Encoding.UTF8.GetBytes(college))]);

        Assert.Equal(2, file.Value!.Records.Count);
        Assert.Equal(file.Value, folder.Value);
    }

    [Fact]
    public void Faults_of_all_records_come_at_once_with_their_places()
    {
        var reading = DossierFile.Read(Encoding.UTF8.GetBytes(
            $$"""{ "records": [{{Record("虚构大学", "school", "2024-2025")}}, {{Record("虚构大学", "school", "2024-2025")}}, {{Record("虚构大学", "college", "2023-2024", "虚构学院")}}, { "kind": 1 }] }"""));

        Assert.Null(reading.Value);
        Assert.Equal(
            ["/records/1/school", "/records/2/academicYear", "/records/3/school", "/records/3/kind", "/records/3/level"],
            reading.Faults.Select(f => f.JsonPointer));
    }

    /// <summary>A dossier is of one year: a record that does not state its own has no place in it, the first no more than another.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_record_whose_year_nobody_states_is_in_no_dossier(int place)
    {
        string[] records = [Record("虚构大学", "school", "2024-2025"), Record("虚构大学", "college", "2024-2025", "文学院")];
        records[place] = records[place].Replace(""", "academicYear": "2024-2025" """.TrimEnd(), "", StringComparison.Ordinal);
        var reading = DossierFile.Read(Encoding.UTF8.GetBytes($$"""{ "records": [{{string.Join(',', records)}}] }"""));

        Assert.Equal([$"/records/{place}/academicYear"], reading.Faults.Select(f => f.JsonPointer));
        Assert.Equal("档案按学年装订，请写明记录的学年", reading.Faults[0].Expected.Chinese);
    }

    [Theory]
    [InlineData("""{ "records": [] }""")]
    [InlineData("""{ "records": {} }""")]
    [InlineData("""{ }""")]
    [InlineData("""[""")]
    public void What_is_no_dossier_is_a_fault(string json) =>
        Assert.NotEmpty(DossierFile.Read(Encoding.UTF8.GetBytes(json)).Faults);

    [Fact]
    public void What_is_read_is_written_back_byte_for_byte_and_a_stream_is_read_like_bytes()
    {
        var dossier = DossierFile.Read(Encoding.UTF8.GetBytes($$"""{ "records": [{{Record("虚构大学", "school", "2024-2025")}}, {{Record("虚构大学", "college", "2024-2025", "文学院")}}] }""")).Value!;
        var written = DossierFile.Write(dossier);
        using var stream = new MemoryStream(written);

        Assert.True(DossierFile.LooksLikeOne(written));
        Assert.Equal(dossier, DossierFile.Read(stream).Value);
        Assert.Equal(written, DossierFile.Write(DossierFile.Read(written).Value!));
    }

    private static string Record(string school, string level, string year, string? college = null) =>
        $$"""{ "school": "{{school}}",{{(college is null ? "" : $" \"college\": \"{college}\",")}} "kind": "studentUnion", "level": "{{level}}", "academicYear": "{{year}}" }""";
}
