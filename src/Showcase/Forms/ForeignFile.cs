using UnionGovernance.Json;
using UnionGovernance.Office;
using UnionGovernance.Showcase.Congresses;
using UnionGovernance.Showcase.Seals;
using UnionGovernance.Showcase.Years;

namespace UnionGovernance.Showcase.Forms;

/// <summary>A file that was sent where another kind is expected: that is said once, with the page that reads it, and not fault by fault.</summary>
internal static class ForeignFile
{
    // The pages that read a file; what stands in none of them is read by commands.
    private static readonly (FileContent Kind, Words Page)[] _pages =
    [
        (FileContent.Record, UploadTexts.Title), (FileContent.Workbook, UploadTexts.Title), (FileContent.Congress, WhoseTexts.SendCongress), (FileContent.Year, YearTexts.Calendar), (FileContent.Register, SealTexts.VerifyOwn),
    ];

    /// <returns>What is wrong with a file that is of another kind than is expected; nothing where it is not, and where nobody can tell.</returns>
    /// <param name="bytes">The file.</param>
    /// <param name="wanted">What is expected.</param>
    public static Fault? Of(ReadOnlySpan<byte> bytes, FileContent wanted)
    {
        if (FileContent.Of(bytes) is not { } kind)
        {
            return !FileContent.IsForeignJson(bytes) ? null : new(string.Empty, new(string.Empty, string.Empty), new(
                $"这是别的程序的 JSON 文件，这里要的是{wanted.Label.Chinese}；请核对是否选错了文件", $"this is JSON of another program, and {wanted.Label.English} is expected; see whether it is the right file"));
        }

        if (kind == wanted)
        {
            return null;
        }

        var page = _pages.FirstOrDefault(p => p.Kind == kind).Page;
        return new(string.Empty, new(string.Empty, string.Empty), new(
            $"这是{kind.Label.Chinese}，这里要的是{wanted.Label.Chinese}{(page is null ? string.Empty : $"；{kind.Label.Chinese}请到“{page.Chinese}”打开")}",
            $"this is {kind.Label.English}, and {wanted.Label.English} is expected{(page is null ? string.Empty : $"; open it at \"{page.English}\"")}"));
    }

    /// <returns>What came of reading a file, in which a file of another kind has that one fault.</returns>
    /// <param name="reading">What came of reading it.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="wanted">What is expected.</param>
    /// <typeparam name="T">What was expected to stand in it.</typeparam>
    public static Reading<T> Told<T>(Reading<T> reading, ReadOnlySpan<byte> bytes, FileContent wanted)
        where T : class =>
        reading.FaultCount > 0 && Of(bytes, wanted) is { } foreign ? new(null, [foreign], 1) : reading;
}
