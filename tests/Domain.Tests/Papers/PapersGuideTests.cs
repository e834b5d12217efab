using System.Globalization;
using System.Text;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Congresses;
using UnionGovernance.Tests.Congresses;
using UnionGovernance.Tests.Oversight;

namespace UnionGovernance.Tests.Papers;

/// <summary>The guide to the papers, made from the papers themselves.</summary>
public sealed class PapersGuideTests
{
    private const string Congress = """
        # The papers of a congress

        `union-governance congress papers FILE --out DIR` writes all of them from one file, each as Markdown and HTML. Every fact that a paper needs
        is listed with its place in the file; a fact that is missing stays visible as 〔待填〕 and is listed at the paper's end. A result is
        announced only when the count holds. This page is made from the papers themselves, with the sample of `samples/congress`.


        """;

    private const string Year = """
        # The papers of a year

        They are written from a year's file, one act a line, such as `samples/full-university.year.jsonl`. The place of a fact is the act on whose
        line it stands, then the pointer on that line.


        """;

    [Fact]
    public void The_guide_to_the_papers_is_made_from_them() =>
        Golden.Check(Part(Congress, CongressPapers.Write(Sample.Review)) + "\n" + Part(Year, YearPapersTests.Sample.Concat(YearOfOversight.Papers(YearOfOversight.Whole))), "docs", "guide", "papers.md");

    private static string Part(string opening, IEnumerable<PaperWriting> papers)
    {
        var text = new StringBuilder(opening.ReplaceLineEndings("\n"));
        foreach (var kind in papers.GroupBy(w => w.Form.Id))
        {
            var (form, facts) = (kind.First().Form, kind.First().Facts);
            text.Append(CultureInfo.InvariantCulture, $"## {form.Id}: {kind.First().Paper!.Title}\n\n");
            text.Append(CultureInfo.InvariantCulture, $"- Addressee: {form.Addressee.Chinese} ({form.Addressee.English})\n- Signatory: {form.Signatory.Chinese} ({form.Signatory.English})\n- Attachments: {form.Attachments.Chinese} ({form.Attachments.English})\n\n");
            text.Append("| fact | 事实 | place in the file |\n|---|---|---|\n");
            foreach (var fact in facts)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {fact.Label.English} | {fact.Label.Chinese} | {(fact.JsonPointer.Length == 0 ? "left to the hand that signs" : $"`{fact.JsonPointer}`")} |\n");
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }
}
