using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Course;

/// <summary>What a preparatory meeting adopts.</summary>
public enum PreparatoryItem
{
    /// <summary>大会议程.</summary>
    Agenda,

    /// <summary>大会主席团名单.</summary>
    CongressPresidium,

    /// <summary>监票人名单.</summary>
    Scrutineers,

    /// <summary>代表资格审查报告.</summary>
    CredentialsReport,

    /// <summary>选举办法: adopted here by some congresses, by others at the session, and asked for of none.</summary>
    ElectionRules,
}

/// <summary>How <see cref="PreparatoryItem"/> is written.</summary>
public static class PreparatoryItems
{
    private static readonly ChoiceForm<PreparatoryItem> _form = new(
    [
        new(PreparatoryItem.Agenda, "agenda", new("大会议程", "agenda")),
        new(PreparatoryItem.CongressPresidium, "congressPresidium", new("大会主席团名单", "congress presidium")),
        new(PreparatoryItem.Scrutineers, "scrutineers", new("监票人名单", "scrutineers")),
        new(PreparatoryItem.CredentialsReport, "credentialsReport", new("代表资格审查报告", "credentials report")),
        new(PreparatoryItem.ElectionRules, "electionRules", new("选举办法", "election rules")),
    ]);

    extension(PreparatoryItem item)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<PreparatoryItem> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(item).Label;
    }
}
