using UnionGovernance.Editions;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Custody;

namespace UnionGovernance.Tests.Seals;

/// <summary>What published rules on seals ask, against what the register takes.</summary>
public sealed class SealCaseTests
{
    /// <summary>蚌埠学院, seal rules for student clubs, 2019: https://tuanwei.bbc.edu.cn/2019/0104/c1319a54679/page.htm.</summary>
    /// <remarks>That the seal is not round and is not used outside the school are rules for its maker and its users, and leave no act behind.</remarks>
    [Fact]
    public void A_use_that_lacks_what_the_clubs_register_asks_is_against_a_rule()
    {
        var againstWithout = new Dictionary<string, (SealAct Act, string Rule)>
        {
            ["文件标题"] = (Lives.Request("3") with { Document = null }, "seal.entered-in-full"),
            ["印数"] = (Lives.Stamped with { Copies = null }, "seal.entered-in-full"),
            ["盖章人"] = (Lives.Stamped with { By = null }, "seal.by-its-custodian"),
        };

        Assert.All(againstWithout.Values, lacking => Assert.Equal(lacking.Rule, Assert.Single(Lives.In(SealState.InCustody).Against(lacking.Act)).By.Id));
        // 文件内容: of a sheet of which nobody says what stood on it, nobody knows that it was blank.
        Assert.Contains("SHA-256", Assert.Single(Lives.In(SealState.InCustody).Ask(Lives.Request("3") with { Content = null }).Doubts).Text.Chinese, StringComparison.Ordinal);
    }

    /// <summary>The same rules: the clubs' seal is held by the League committee, which the register takes as the custodian's name.</summary>
    [Fact]
    public void A_seal_that_the_League_committee_holds_is_stamped_by_the_League_committee()
    {
        var history = SealHistory.Of([Lives.Made, Lives.Named, Lives.Entrusted with { Custodian = "校团委" }, Lives.Requested, Lives.Approved], new(), Lives.Today);

        Assert.Equal("seal.by-its-custodian", Assert.Single(history.Against(Lives.Stamped)).By.Id);
        Assert.Empty(history.Against(Lives.Stamped with { By = "校团委" }));
    }

    /// <summary>A form of seal rules for student unions, without a school: https://daodoc.com/fanwen/qitafanwen/6359182.html.</summary>
    /// <remarks>That the office locks the seal up, and that the colleges' registers are looked through each week, leave no act behind; whoever looks takes a checkpoint.</remarks>
    [Fact]
    public void What_the_form_of_seal_rules_asks_is_asked_of_each_act()
    {
        var custody = Lives.In(SealState.InCustody);

        // 批准人签字+登记
        Assert.Equal("seal.approved-first", Assert.Single(custody.Against(Lives.Stamped with { Request = "2" })).By.Id);
        // 经学生会秘书长批准,借用手续
        var bySecretary = SealHistory.Of([.. Lives.InCustody, Lives.Named with { Approver = "秘书长" }], new(), Lives.Today);
        Assert.Empty(bySecretary.Against(Lives.TakenOut with { Approver = "秘书长" }));
        Assert.Equal("seal.taking-out", Assert.Single(bySecretary.Against(Lives.TakenOut)).By.Id);
        Assert.Equal("seal.taking-out", Assert.Single(bySecretary.Against(Lives.TakenOut with { Approver = "秘书长", Keeper = null })).By.Id);
        // 严禁空白介绍信
        Assert.Equal("seal.no-blank-sheets", Assert.Single(custody.Against(Lives.Request("3") with { Document = "介绍信", Content = Digest.Of([]) })).By.Id);
        // 保护现场并上报
        Assert.Equal("seal.after-loss", Assert.Single(custody.Against(Lives.Lost with { To = null })).By.Id);
    }

    /// <summary>
    /// 咸宁职业技术学院, self-assessment report, 2020, measure 10: a named person keeps and uses the seal, every use is registered and signed, and
    /// the written rules cover custody, use, registration and loss. What the report claims, a register shows.
    /// </summary>
    [Fact]
    public void What_the_founding_report_claims_a_register_shows()
    {
        var record = RecordFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", "xianning-2020.json"))).Value!;
        var history = Lives.In(SealState.InCustody);
        Assert.Empty(history.Take(Lives.Stamped));

        var entered = RecordedSeal.Enter(record with { AsOf = Fact.Given(Lives.Start.Date) }, history, sheetsSigned: true);

        Assert.Equal(Fact.Given(true), entered.Seal.NamedCustodian);
        Assert.Equal(Fact.Given(true), entered.Seal.RegisteredAndSigned);
        Assert.Equal(record.Seal.WrittenRulesCover, entered.Seal.WrittenRulesCover);
        Assert.Equal("签收单", entered.RemarkAt("/seal/namedCustodian")!.Statement!.Document);
    }
}
