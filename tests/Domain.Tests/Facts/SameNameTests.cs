using System.Diagnostics;
using System.Globalization;
using System.Text;
using UnionGovernance.Facts;

namespace UnionGovernance.Tests.Facts;

/// <summary>Our table against another's: Python has Unicode's own, and .NET has none where it runs without the data of cultures, as here.</summary>
public sealed class SameNameTests
{
    private const string Script = """
        import sys, unicodedata
        for line in open(sys.argv[1], encoding="utf-8"):
            text = "".join(chr(int(c, 16)) for c in line.split())
            print(" ".join("%X" % ord(c) for c in unicodedata.normalize("NFD", text)))
        """;

    [Fact]
    public void The_runtime_cannot_tell() => Assert.NotEqual("李", "\uF9E1".Normalize());

    /// <summary>Every character alone, and thousands of texts of letters and marks in any order.</summary>
    [Fact]
    public void A_form_is_that_of_Unicode()
    {
        Assert.SkipUnless(
            Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator).Any(static f => File.Exists(Path.Combine(f, "python3"))) == true,
            "no python3 on the PATH, with which the table is compared: apt-get install python3");
        var random = new Random(18);
        string[] marks = ["\u0300", "\u0301", "\u0323", "\u0345", "\u031b", "\u0f71", "\u0f72", "\u05b0", "\u3099", "\u0e38", "a", "ệ", "李", "\uF9E1", "한", "\u1100", "\u1161", "\u0344", "\U0002F800"];
        List<string> texts =
        [
            .. Enumerable.Range(0x20, 0x2FFFF).Where(static c => c is < 0xD800 or > 0xDFFF).Select(static c => new Rune(c).ToString()),
            .. Enumerable.Range(0, 5000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => marks[random.Next(marks.Length)]))),
        ];
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, texts.Select(Points));
            using var script = Process.Start(new ProcessStartInfo("python3", ["-c", Script, file]) { RedirectStandardOutput = true })!;
            var theirs = script.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);

            Assert.Equal(texts.Count, theirs.Length);
            Assert.All(texts.Zip(theirs), static t => Assert.Equal(t.Second, Points(SameName.Form(t.First))));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Points(string text) => string.Join(' ', text.EnumerateRunes().Select(static r => r.Value.ToString("X", CultureInfo.InvariantCulture)));
}
