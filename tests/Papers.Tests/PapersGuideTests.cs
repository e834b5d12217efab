using System.Globalization;
using System.Text;
using UnionGovernance.Papers;

namespace UnionGovernance.Tests.Papers;

/// <summary>The guide to the papers, made from the papers themselves.</summary>
public sealed class PapersGuideTests
{
    private const string Opening = """
        # The papers

        Every paper that there is, by the file that it is written from. `union-governance papers list` prints the same list; `union-governance papers make RECORD --out DIR`
        writes all that a school's files give, with `--charter`, `--congress`, `--year` and `--seal` naming the others. Each paper is one file a form (Markdown, HTML, Word), named in Chinese after its matter or person (遴选报名表-秦致远).
        What is written is the signing copy: it holds no note, no id and no source, and what is not known is a line to fill in or is not said. Beside it stands its work
        sheet (待补清单), which no one signs: first which waivers and which evidence have expired, then what is missing and where it is entered (page and question, sheet and
        cell, or file and member, as facts are entered), what contradicts, what rests on a statement alone, what was drafted, which waivers and evidence there are, and by name who
        does not meet a condition. While a figure and a roster disagree the work sheet alone is written. A result is announced only when it stands.
        A letter (请示, 报告, 通知) has a number, an addressee and a colophon, whose values only its signer knows: they are given [letter by letter](letters.md). The words of a paper are
        those of its template (see [templates](templates.md)); the sentences in which a rule is reported kept, admitted broken and mended are the rule's own. This page is made from the papers themselves, with the samples of the invented university.

        | ![a request, with its number and who authorises it](pictures/paper-request.png) | ![the end of a report](pictures/paper-report.png) | ![a notice](pictures/paper-notice.png) | ![a resolution](pictures/paper-resolution.png) |
        |---|---|---|---|
        | ![a ballot paper](pictures/paper-ballot.png) | ![a count record with a tie](pictures/paper-count.png) | ![the minutes of a hearing](pictures/paper-minutes.png) | ![a self-assessment report](pictures/paper-self-assessment.png) |


        """;

    private static readonly (SourceFile Source, string Opening)[] _parts =
    [
        (SourceFile.Record, "From a record, or a dossier of records: `papers make RECORD`. Which facts they need is what the edition asks; the charter, congress and year give the rules that the disclosure prints."),
        (SourceFile.Charter, "From a charter: `papers make RECORD --charter FILE`. Every term has a default; a term looser than what binds refuses the paper."),
        (SourceFile.Congress, "From a congress, such as `samples/congress/full-university.json`: `congress papers FILE`."),
        (SourceFile.Year, "From a year, one act a line, such as `samples/full-university.year.jsonl`: `year papers FILE`. The place of a fact is the act on whose line it stands, then the pointer on that line."),
        (SourceFile.Seal, "From the register of a seal, such as `samples/seal/union-seal.jsonl`: `seal papers FILE`. The place of a fact is the line, then the pointer on it."),
    ];

    [Fact]
    public void The_guide_to_the_papers_is_made_from_them()
    {
        var papers = WholeSchool.Papers().GroupBy(w => w.Kind.Id).ToDictionary(g => g.Key, g => g.MaxBy(w => w.Facts.Length)!);
        var text = new StringBuilder(Opening.ReplaceLineEndings("\n"));
        foreach (var source in PaperKinds.All.GroupBy(k => k.Source))
        {
            text.Append(CultureInfo.InvariantCulture, $"## {source.Key}\n\n{_parts.Single(p => p.Source == source.Key).Opening}\n\n");
            foreach (var kind in source)
            {
                text.Append(Part(papers[kind.Id]));
            }
        }

        Golden.Check(text.ToString().TrimEnd('\n') + "\n", "docs", "guide", "papers.md");
    }

    private static string Part(PaperWriting paper)
    {
        var kind = paper.Kind;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"### {kind.Id}: {paper.Paper!.Title}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"- Addressee: {kind.Addressee.Chinese} ({kind.Addressee.English})\n- Signatory: {kind.Signatory.Chinese} ({kind.Signatory.English})\n- Attachments: {kind.Attachments.Chinese} ({kind.Attachments.English})\n\n");
        if (paper.Facts.Length == 0)
        {
            return text.ToString();
        }

        text.Append("| fact | 事实 | place in the file |\n|---|---|---|\n");
        foreach (var fact in paper.Facts)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {fact.Label.English} | {fact.Label.Chinese} | {(fact.JsonPointer.Length == 0 ? "left to the hand that signs" : $"`{fact.JsonPointer}`")} |\n");
        }

        return text.Append('\n').ToString();
    }
}
