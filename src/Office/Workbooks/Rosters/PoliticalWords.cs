using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using UnionGovernance.Office.Workbooks.Reading;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>What schools write for a political status (政治面貌), and what it is taken for.</summary>
internal static partial class PoliticalWords
{
    private static readonly Dictionary<string, PoliticalStatus> _politics = new(StringComparer.Ordinal)
    {
        ["团员"] = PoliticalStatus.LeagueMember,
        ["共青团员"] = PoliticalStatus.LeagueMember,
        ["中国共青团员"] = PoliticalStatus.LeagueMember,
        ["共产主义青年团员"] = PoliticalStatus.LeagueMember,
        ["中国共产主义青年团团员"] = PoliticalStatus.LeagueMember,
        ["中国共产主义青年团员"] = PoliticalStatus.LeagueMember,
        ["党员"] = PoliticalStatus.PartyMember,
        ["中共党员"] = PoliticalStatus.PartyMember,
        ["共产党员"] = PoliticalStatus.PartyMember,
        ["中国共产党党员"] = PoliticalStatus.PartyMember,
        ["中国共产党员"] = PoliticalStatus.PartyMember,
        ["正式党员"] = PoliticalStatus.PartyMember,
        ["中共正式党员"] = PoliticalStatus.PartyMember,
        ["预备党员"] = PoliticalStatus.ProbationaryPartyMember,
        ["中共预备党员"] = PoliticalStatus.ProbationaryPartyMember,
        ["中国共产党预备党员"] = PoliticalStatus.ProbationaryPartyMember,
        ["群众"] = PoliticalStatus.Neither,
        ["普通群众"] = PoliticalStatus.Neither,
        ["无党派人士"] = PoliticalStatus.Neither,
        ["无党派"] = PoliticalStatus.Neither,
        ["民主党派"] = PoliticalStatus.Neither,
        ["群众或其他"] = PoliticalStatus.Neither,
        ["非党团员"] = PoliticalStatus.Neither,
    };

    // Each status, and each way into the Party, has one of these.
    private static readonly SearchValues<char> _ofStatus = SearchValues.Create("党团众派分发展申预");

    // Whoever is on the way into the Party may be a League member or not.
    private static readonly FrozenSet<string> _onTheWay =
        FrozenSet.ToFrozenSet(["积极分子", "入党积极分子", "发展对象", "入党发展对象", "重点发展对象", "入党申请人", "申请入党", "已递交入党申请书"], StringComparer.Ordinal);

    /// <summary>Political status, alone or with what is said beside it: 中共党员（预备）, 共青团员（入党积极分子）.</summary>
    public static Taken Of(SheetCell cell)
    {
        var text = CellText.Clean(cell.Shown);
        if (_politics.TryGetValue(text, out var alone))
        {
            return Taken.Chosen(cell, text, PoliticalStatus.Form, alone);
        }

        if (!text.AsSpan().ContainsAny(_ofStatus))
        {
            return NoStatus;
        }

        var words = text.Split(['（', '）', '(', ')', '、', '，', ',', '/', '；', ';', '-', '。'], StringSplitOptions.RemoveEmptyEntries).Where(static w => !Dated().IsMatch(w)).ToList();
        var statuses = words.Where(_politics.ContainsKey).Select(static w => _politics[w]).ToHashSet();
        var others = words.Where(static w => !_politics.ContainsKey(w)).ToList();
        var isProbationary = others.RemoveAll(static w => w is "预备" or "预备期") > 0;
        others.RemoveAll(static w => w is "正式" or "保留团籍" or "中共");
        var onTheWay = others.RemoveAll(_onTheWay.Contains) > 0;
        PoliticalStatus? status = statuses.Contains(PoliticalStatus.ProbationaryPartyMember) || (isProbationary && (statuses.Contains(PoliticalStatus.PartyMember) || statuses.Count == 0)) ? PoliticalStatus.ProbationaryPartyMember
            : statuses.Contains(PoliticalStatus.PartyMember) ? PoliticalStatus.PartyMember
            : statuses.Count == 1 ? statuses.Single()
            : null;
        return others.Count == 0 && status is { } known && !(statuses.Contains(PoliticalStatus.Neither) && statuses.Count > 1) ? Taken.Chosen(cell, text, PoliticalStatus.Form, known)
            : onTheWay && others.Count == 0
            ? Taken.Error(new("这不是政治面貌：积极分子、发展对象本人可能是团员，也可能是群众", "this is no political status: such a person may be a League member or not"), new("请填 共青团员 或 群众", "fill in 共青团员 or 群众"))
            : NoStatus;
    }

    private static Taken NoStatus { get; } = Taken.Error(
        new("看不出是哪一种政治面貌", "which political status this is cannot be told"), new("请填 中共党员、中共预备党员、共青团员 或 群众", "fill in 中共党员, 中共预备党员, 共青团员 or 群众"));

    // Dates and the like beside a status.
    [GeneratedRegex(@"^[0-9年月日.]+(?:入党|入团|转正|转为.*|确定|发展|起)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Dated();
}
