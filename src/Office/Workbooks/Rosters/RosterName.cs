using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>What stands in the column of names: one person, somebody who has left, nobody at all, or what must be asked.</summary>
/// <remarks>
/// Schools write notes behind names, marks before them, words in place of a name, and two people in one cell. What is surely no part of a name is
/// taken off and told; what may mean two things is asked.
/// </remarks>
/// <param name="Kind">Which of these.</param>
/// <param name="Text">The name alone; empty where there is none.</param>
/// <param name="Notes">What stood beside it, such as 女, 兼 or *.</param>
/// <param name="Why">Why there is nobody, or what must be asked.</param>
/// <param name="Remedy">What to do.</param>
internal sealed partial record RosterName(RosterName.What Kind, string Text, ImmutableArray<string> Notes, Words? Why = null, Words? Remedy = null)
{
    /// <summary>Why a row has nobody that says again what the columns are.</summary>
    public static Words HeadAgain { get; } = new("重复的表头", "the head again");

    private static readonly ImmutableHashSet<string> _nobody =
    [
        "空缺", "空", "缺", "暂缺", "暂空", "空岗", "待定", "待补", "待选", "待聘", "待招", "未定", "虚位以待", "虚位", "无", "暂无", "没有", "略", "空白", "以下空白", "此处空白", "本页空白",
        "下空", "招募中", "招新中", "续", "续表", "接上页", "续上页", "转下页", "见附件", "见附表", "另附", "未知", "不详", "xx", "xxx", "某某", "某某某", "na", "tbd", "none", "null", "nil",
    ];

    private static readonly ImmutableHashSet<string> _same = ["同上", "同前", "同左"];

    private static readonly ImmutableHashSet<string> _compound =
    [
        "欧阳", "太史", "端木", "上官", "司马", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "诸葛", "尉迟", "公羊", "赫连", "澹台", "皇甫", "宗政", "濮阳", "公冶", "太叔", "申屠",
        "公孙", "慕容", "仲孙", "钟离", "长孙", "宇文", "司徒", "鲜于", "司空", "令狐", "呼延", "百里", "东郭", "西门", "拓跋", "轩辕", "第五",
    ];

    private const string Surnames =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝";

    private static readonly ImmutableHashSet<string> _short = ["女", "男", "兼", "代", "正", "副", "正职", "副职", "兼任", "同学"];

    // Each way of having left has one of these.
    private static readonly SearchValues<char> _leaving = SearchValues.Create("退离卸辞调转免罢撤除劝去换毕任届原员");

    private static readonly Words _severalWhy = new("这一格像是不止一个人", "this looks like more than one person in a cell");
    private static readonly Words _severalRemedy = new("请一人一行分开填；如是一个人的姓名，请去掉中间的符号或空格（少数民族姓名用“·”连接）", "give each a row of their own; if it is one name, leave out what stands between its parts, or join them with ·");

    /// <summary>Which of these it is.</summary>
    internal enum What
    {
        /// <summary>One person.</summary>
        Person,

        /// <summary>Nobody: a vacancy, a blank, a word about the table.</summary>
        Nobody,

        /// <summary>The person of the row above, named by a word for it.</summary>
        SameAsAbove,

        /// <summary>Somebody who is said to have left.</summary>
        Left,

        /// <summary>What may mean two things.</summary>
        Asked,
    }

    /// <summary>Whether notes are of people who have left: they are no staff.</summary>
    /// <param name="note">A note beside a name or a post, such as 已退出; cleaned.</param>
    public static bool TellsOfLeaving(string note) => note.AsSpan().ContainsAny(_leaving) && HasLeft().IsMatch(note);

    /// <summary>Whether a cell in place of a fact says only that there is nothing to say.</summary>
    /// <param name="text">The cell, cleaned.</param>
    public static bool IsPlaceholder(string text) => Signs().Replace(text, string.Empty) is { Length: 0 } or "无" or "暂无" or "不详" or "未知" or "不清楚" or "待定" or "空缺" or "暂缺";

    /// <summary>Whether a cell says that the one above holds for it too.</summary>
    /// <param name="text">The cell, cleaned.</param>
    public static bool IsSameAsAbove(string text) => _same.Contains(text) || text is "〃" or "″" or "\"" or "”" or "''";

    /// <summary>Whether a text is that of a division or of a post, which head those below them: 办公室, 主席团, 部长.</summary>
    /// <param name="text">The text, cleaned.</param>
    public static bool IsOfADivision(string text) => Division().IsMatch(text);

    /// <summary>Reads a cell of names.</summary>
    /// <param name="cell">Its text, as the sheet has it.</param>
    public static RosterName Of(string cell)
    {
        if (cell.Length is 2 or 3 && Han().IsMatch(cell) && !_nobody.Contains(cell) && !_same.Contains(cell) && cell is not ("姓名" or "名字") && !Vacant().IsMatch(cell) && !AboutTheTable().IsMatch(cell))
        {
            return new(What.Person, cell, []);
        }

        var notes = ImmutableArray.CreateBuilder<string>();
        var open = Bracketed().Replace(cell, m =>
        {
            notes.Add(CellText.Clean(m.Groups[1].Value));
            return " ";
        });
        var whole = open.Trim().Length == 0 && notes.Count == 1;
        var bare = CellText.Clean(whole ? notes[0] : open);
        var letters = Signs().Replace(bare, string.Empty);
        if (letters.Length == 0 || _nobody.Contains(letters.ToLowerInvariant()) || Vacant().IsMatch(letters))
        {
            return new(What.Nobody, string.Empty, [], new("不是姓名：空缺、待定一类的字样或符号", "no name, but a word or a sign for a vacancy or a blank"));
        }

        if (IsSameAsAbove(bare))
        {
            return new(What.SameAsAbove, string.Empty, []);
        }

        if (RosterField.Named(bare) == RosterField.Name)
        {
            return new(What.Nobody, string.Empty, [], HeadAgain);
        }

        if (AboutTheTable().IsMatch(bare))
        {
            return new(What.Nobody, string.Empty, [], new("不是姓名，是表格的说明", "no name, but a word about the table"));
        }

        return whole ? Asked(new("整个姓名写在括号里，是否算在内看不出", "the whole name stands in brackets: whether they count cannot be told"), new("是工作人员就去掉括号，不是就删去这一行", "leave out the brackets if they are staff, else delete the row"))
            : OfParts(Marks(open, notes), notes);
    }

    private static RosterName OfParts(string text, ImmutableArray<string>.Builder notes)
    {
        var parts = text.Split(['、', '，', ',', '；', ';', '/', '／', '\\', '|', '｜', '&', '＆', '+', '＋', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(static p => !CellText.IsBlank(p)).ToList();
        var beside = parts.Skip(1).Select(CellText.Clean).Where(_short.Contains).ToList();
        notes.AddRange(beside);
        if (parts.Count - beside.Count > 1)
        {
            return Asked(_severalWhy, _severalRemedy);
        }

        var pieces = parts[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(static p => !CellText.IsBlank(p)).ToList();
        for (; pieces.Count > 1 && _short.Contains(CellText.Clean(pieces[^1])); pieces.RemoveAt(pieces.Count - 1))
        {
            notes.Add(CellText.Clean(pieces[^1]));
        }

        var han = pieces.All(static p => Han().IsMatch(p));
        var name = CellText.Clean(string.Join(' ', pieces));
        if (AndOthers().IsMatch(name) || (Joined().Match(name) is { Success: true } two && IsSurname(two.Groups[1].Value) && IsSurname(two.Groups[2].Value))
            || (han && pieces.Count(static p => p.Length > 1) > 1 && !(pieces.Count == 2 && _compound.Contains(pieces[0]))))
        {
            return Asked(_severalWhy, _severalRemedy);
        }

        if (notes.Any(TellsOfLeaving))
        {
            return new(What.Left, name, [.. notes], new("写明已经离任，不是工作人员", "said to have left: no staff"));
        }

        return notes.FirstOrDefault(static n => Doubtful().IsMatch(n)) is { } doubt
            ? Asked(new($"姓名旁写着“{doubt}”，是否算工作人员看不出", $"“{doubt}” stands beside the name: whether they are staff cannot be told"), new("是工作人员就去掉这个附注，不是就删去这一行", "leave out the note if they are staff, else delete the row"))
            : new(What.Person, name, [.. notes]);
    }

    // Serial numbers before a name, and stars and the like on either side of it.
    private static string Marks(string text, ImmutableArray<string>.Builder notes)
    {
        var before = notes.Count;
        var rest = Serial().Replace(text, m => Noted(m.Value), 1);
        rest = Leading().Replace(rest, m => Noted(m.Value), 1);
        rest = Trailing().Replace(rest, m => Noted(m.Value), 1);
        if (CellText.Clean(rest).Length > 1)
        {
            return rest;
        }

        // 张** is a name of which the rest is masked.
        notes.Count = before;
        return text;

        string Noted(string mark)
        {
            notes.Add(CellText.Clean(mark));
            return string.Empty;
        }
    }

    private static bool IsSurname(string name) => Surnames.Contains(name[0]) || _compound.Contains(name[..2]);

    private static RosterName Asked(Words why, Words remedy) => new(What.Asked, string.Empty, [], why, remedy);

    [GeneratedRegex(@"[（(\[【〔［{]([^）)\]】〕］}]*)(?:[）)\]】〕］}]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"[\p{P}\p{S}\p{Z}\p{Cc}\p{Cf}]", RegexOptions.CultureInvariant)]
    private static partial Regex Signs();

    [GeneratedRegex(@"^(?:.{0,8}(?:部长|主席|干事|成员|负责人|职位|岗位|职务|名额|人选))?(?:空缺|暂缺|缺额|缺员|待定|待补|待补充|待选|待聘|虚位以待|拟招|待招|尚缺)(?:[0-9]+[人名]?)?$|^(?:空|缺)[0-9]+[人名]?$|^以下(?:空白|无.*|为空)$", RegexOptions.CultureInvariant)]
    private static partial Regex Vacant();

    [GeneratedRegex(@"(?:名单|一览表|花名册|名册|汇总表|登记表|统计表)$|^(?:以上|本表|上述|以下|如有)", RegexOptions.CultureInvariant)]
    private static partial Regex AboutTheTable();

    [GeneratedRegex(@"^(?:(?:于|自)?[0-9年月日./-]+起?)?(?:(?:已|已经|现已|均已|主动|自愿|申请|因故|因病|因个人原因|中途)*(?:退出|离任|卸任|离职|辞职|请辞|辞任|退会|离会|退学|转学|转出|调离|调出|免职|免去|罢免|撤职|除名|开除|劝退|离校|去世)|(?:已|已经|现已|均已)(?:退|离|辞|撤|换|换届|毕业|不在任)|不再担任|不在任|非在任|往届|上届|上一届|历任|前任|原任|曾任|原成员|前成员)(?:了|学生会|研究生会|部门|职务|处理)*$", RegexOptions.CultureInvariant)]
    private static partial Regex HasLeft();

    [GeneratedRegex(@"待定|未定|^拟|拟任|候选|候补|替补|试用|见习|停职|休学|保留|存疑|[?？]|后备|储备|预备队|志愿者|教师|老师|指导|非学生|毕业|离任|退出|辞|即将|待|^原|^前", RegexOptions.CultureInvariant)]
    private static partial Regex Doubtful();

    [GeneratedRegex(@"^\s*(?:[（(]?[0-9]{1,3}\s*[.、．)）]|[一二三四五六七八九十]{1,3}\s*[、.．]|[①-⑳])\s*(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Serial();

    [GeneratedRegex(@"^[\s*＊※#＃△▲☆★●○◎◆■□√✓^†‡→]*[*＊※#＃△▲☆★●○◎◆■□√✓^†‡→]", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex(@"[*＊※#＃△▲☆★●○◎◆■□√✓^†‡①-⑳¹²³⁴⁵⁶⁷⁸⁹⁰、，,；;/。.．:：!！][\s*＊※#＃△▲☆★●○◎◆■□√✓^†‡①-⑳¹²³⁴⁵⁶⁷⁸⁹⁰、，,；;/。.．:：!！]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Trailing();

    [GeneratedRegex(@"^[\u3400-\u9fff]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Han();

    [GeneratedRegex("^[^·]{0,10}(?:部|部门|中心|办公室|主席团|秘书处|委员会|学生会|工作组|小组|部长|主席|干事|部员|成员|负责人|教师|老师|学生干部)[:：]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Division();

    // 张三等, 张三等5人.
    [GeneratedRegex(@".{2,}等(?:[0-9]+|[一二三四五六七八九十两]+)?[人名]?$", RegexOptions.CultureInvariant)]
    private static partial Regex AndOthers();

    // 张三和李四, where both begin with a surname.
    [GeneratedRegex(@"^([\u3400-\u9fff]{2,4})[和与及跟]([\u3400-\u9fff]{2,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();
}
