using System.Collections.Immutable;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Rules;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Papers.Seals;

/// <summary>One kind of paper of a seal: for which entries it is written, and which facts it prints.</summary>
internal sealed class SealPaper
{
    public SealPaper(PaperForm form) => Form = form;

    public PaperForm Form { get; private init; }

    /// <summary>The names of its facts in the template.</summary>
    public required Sequence<TemplateName> Names
    {
        init => Form = Form with { Names = value };
    }

    /// <summary>The entries of which such a paper is written; the last entry for a paper of the whole register.</summary>
    public required Func<SealRegister, IEnumerable<SealEntry>> Entries { get; init; }

    public required Func<SealRegister, SealEntry, ImmutableArray<PaperFact>> Facts { get; init; }

    /// <summary>Whether an entry that rules refuse refuses the paper; the sheet shows every entry as it stands.</summary>
    public bool OfOneAct { get; init; } = true;

    public IEnumerable<PaperWriting> Write(SealRegister register, PaperTemplates templates)
    {
        ImmutableArray<SealEntry> entries = [.. Entries(register)];
        foreach (var (index, entry) in entries.Index())
        {
            var facts = Facts(register, entry);
            var refusals = OfOneAct && register.History.Refused.FirstOrDefault(r => r.Place == entry.Sequence) is { } refused ? refused.Refusals : [];
            var name = entries.Length == 1 ? Form.Id : FormattableString.Invariant($"{Form.Id}-{index + 1}");
            yield return new(Form, name, facts, refusals.Length > 0 ? null : PaperWriter.Write(templates, Form, $"{register.Seal}{Form.Title.Chinese}", facts), refusals);
        }
    }
}
