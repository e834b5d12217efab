using System.Text;
using UnionGovernance.Editions;

namespace UnionGovernance.Tests.Files;

/// <summary>A form's own words by rule id: read with every fault, written back as they were read.</summary>
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

    [Fact]
    public void A_stream_is_read_like_bytes()
    {
        using var stream = new MemoryStream("""{ "staff.headcount": "x" }"""u8.ToArray());
        Assert.Equal("x", WordingFile.Read(stream).Value!.Texts["staff.headcount"]);
    }
}
