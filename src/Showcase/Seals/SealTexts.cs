using System.Globalization;
using NodaTime.Text;
using UnionGovernance.Papers.Seals;
using UnionGovernance.Rules;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Showcase.Seals;

/// <summary>What the pages on the seal say themselves.</summary>
internal static class SealTexts
{
    public static Words Custody { get; } = Headings.Of(SealCustodyRules.Custodian.Name);

    public static Words CustodyLead { get; } = new(
        "公章现在在谁手里、经过哪些人、每次用印由谁申请、谁批准、谁盖章。不合规定的登记照样算数，并写明是哪一条规则。",
        "Who holds the seal, through whose hands it went, and who asked for, approved and stamped each use. An entry against a rule counts all the same, and is listed with that rule.");

    public static Words Register { get; } = SealRegister.Label.AsHeading();

    public static Words RegisterLead { get; } = new(
        "每条登记带着上一条的校验值，改动任何一处都会被发现，并指出第一条有问题的登记。登记簿不是电子签名，签字的是打印出来的登记表。",
        "Each entry carries the digest of the one before, so any change is found and the first bad entry named. The register is no electronic signature: what people sign is the printed sheet.");

    public static Words VerifyOwn { get; } = new("核验自己的登记簿", "Verify a register of your own");

    public static Words VerifyOwnLead { get; } = new(
        "上传登记簿文件，马上知道有没有被改动、第一条有问题的是哪一条。文件只用于这一次核验，不留存。",
        "Upload a register and see whether anything was changed, and which entry is the first bad one. The file is used for this once and kept nowhere.");

    public static Words RegisterFile { get; } = new("登记簿文件（.jsonl）", "The register (.jsonl)");

    public static Words Paper { get; } = new("纸上的核对点（可不填）", "The checkpoint on paper (may be left out)");

    public static Words PaperLead { get; } = new(
        "登记表、移交记录和监督报告上印有条数和末条校验值；填上才能证明末尾没有被截去。",
        "Register sheets, handover records and oversight reports print the number of entries and the digest of the last; only with it can it be shown that no tail was cut.");

    public static Words PaperCount { get; } = Headings.Of(CheckpointFile.Field.At("/count").Words);

    public static Words PaperHead { get; } = new("末条校验值（四位一组，照纸上抄）", "Digest of the last entry (in groups of four, as printed)");

    public static Words PaperFile { get; } = new("或核对点文件（.json）", "Or the checkpoint as a file (.json)");

    public static Words VerifyNow { get; } = new("核验", "Verify");

    public static Words NoRegister { get; } = new("还没有选登记簿文件。", "No register was chosen yet.");

    public static Words NoCheckpoint { get; } = new(
        "核对点不完整：条数应为大于0的整数，末条校验值应为64个十六进制数字（0—9、a—f）。请照纸上重抄，或两栏都留空。",
        "The checkpoint is not whole: a number of entries above 0 and a digest of 64 hexadecimal digits (0–9, a–f) are expected. Copy it again from the paper, or leave both empty.");

    public static Words PaperProves { get; } = new(
        "登记之间环环相扣；要证明末尾没有被截去、也没有整本重写，请填纸上的核对点再核验一次。",
        "The entries follow each other; to prove that no tail was cut and nothing written anew, fill in the checkpoint from the paper and verify again.");

    public static Words NoSuchPlace { get; } = new("登记簿没有这一条，请写其中的一条", "The register has no such entry; name one that it has");

    public static Words State { get; } = new("现状", "State");

    public static Words Custodian { get; } = Headings.OfSeal("entrusted", "custodian");

    public static Words Approver { get; } = new("团委指定的审批人", "Approver named by the League committee");

    public static Words Piece { get; } = new("第几枚", "Which piece");

    public static Words Nobody { get; } = new("无", "nobody");

    public static Words Uses { get; } = new("用印", "Uses");

    public static Words Request { get; } = Headings.OfSeal("useRequested", "request");

    public static Words NoRequest { get; } = new("未申请", "none");

    public static Words Document { get; } = Headings.OfSeal("useRequested", "document");

    public static Words Copies { get; } = Headings.OfSeal("useRequested", "copies");

    public static Words Applicant { get; } = Headings.OfSeal("useRequested", "applicant");

    public static Words ApprovedBy { get; } = new("批准人", "Approved by");

    public static Words StampedBy { get; } = Headings.OfSeal("stamped", "by");

    public static Words Open { get; } = new("未办", "open");

    public static Words Papers { get; } = new("公章文书", "Papers of the seal");

    public static Words Found { get; } = Headings.Of(SealPaperWords.Against);

    public static Words Refused { get; } = new("不予认可的登记（自相矛盾，或与前文矛盾，不算数）", "Entries that are refused: they contradict themselves or what came before, and do not count");

    public static Words EnterLead { get; } = new(
        "要把这些事实和不合规定之处写进学生会的记录，请管系统的老师用命令行工具的 seal enter。",
        "To enter these facts, and what is against a rule, into the union's record, whoever runs the program uses its command seal enter.");

    /// <summary>The most of each kind that a page lists of a register that somebody sent.</summary>
    public const int MostListed = 100;

    public static Words OnDefaults { get; } = new("没有章程，按默认约定判断。", "Judged on the default terms, without a charter.");

    public static Words Corrections { get; } = Headings.OfVerification("/corrections");

    public static Words Doubts { get; } = Headings.Of(Doubt.Heading);

    /// <returns>That only the first are listed.</returns>
    public static Words FirstOf(int all) => new($"共 {all} 条，列出前 {MostListed} 条。", $"{all} in all, of which the first {MostListed} are listed.");

    public static Words NoneFound { get; } = new("没有。", "None.");

    public static Words Entry(int place) => new($"第{place}条", $"entry {place}");

    public static Words Place { get; } = new("序号", "Place");

    public static Words Time { get; } = new("时间", "Time");

    public static Words Act { get; } = Headings.OfRecord("/breaches/act");

    public static Words Content { get; } = new("内容", "Content");

    public static Words Chain { get; } = new("校验链", "Chain");

    public static Words ChainAlternative { get; } = new("登记簿的校验链，每格一条登记", "the chain of the register, one box an entry");

    public static Words WithoutPaper { get; } = new("没有核对点", "Without a checkpoint");

    public static Words WithPaper { get; } = new("有一张印着核对点的纸", "With a checkpoint on paper");

    public static Words Tamper { get; } = new("改动一份副本", "Tamper with a copy");

    public static Words TamperLead { get; } = new("选一条登记和一种改法，看核验怎么说。登记簿本身不变。", "Choose an entry and what to do to it, and see what verification says. The register itself stays as it is.");

    public static Words Which { get; } = Headings.OfVerification("/refused/place");

    public static Words What { get; } = new("改了什么", "What is done");

    public static Words Try { get; } = new("改动并核验", "Tamper and verify");

    public static Words Tampered { get; } = new("这份副本", "The copy");

    /// <returns>A member's value as people read it: a time without its T, anything else as it stands.</returns>
    public static string Shown(string value) =>
        LocalDateTimePattern.GeneralIso.Parse(value) is { Success: true, Value: var moment } ? moment.ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture) : value;
}
