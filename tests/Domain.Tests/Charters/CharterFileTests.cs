using System.Text;
using UnionGovernance.Charters;
using UnionGovernance.Json;

namespace UnionGovernance.Tests.Charters;

public sealed class CharterFileTests
{
    private static readonly byte[] _sample = File.ReadAllBytes(RepositoryRoot.File("samples", "charter", "full-university.json"));

    [Fact]
    public void The_file_is_read_and_written_back_byte_for_byte_and_its_schema_is_the_shipped_one()
    {
        Assert.Equal(_sample, CharterFile.Write(CharterFile.Read(_sample).Value!));
        Golden.Check(Encoding.UTF8.GetString(CharterFile.Schema()), "schemas", "charter.schema.json");
    }

    [Fact]
    public void Every_fault_of_a_file_is_told_at_its_place()
    {
        var reading = CharterFile.Read("""{ "terms": { "school": "", "kind": "club", "level": "school", "staf": 3, "termYears": 0 }, "adoption": [ { "step": "drafted" } ] }"""u8.ToArray());

        Assert.Null(reading.Value);
        Assert.Equal(["/adoption/0/on", "/terms/kind", "/terms/school", "/terms/staf", "/terms/termYears"], reading.Faults.Select(f => f.JsonPointer).Order());
    }
}
