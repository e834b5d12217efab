using UnionGovernance.Facts;

namespace UnionGovernance.Congresses.Course;

/// <summary>How <see cref="PreparatoryItem"/> is written.</summary>
public static class PreparatoryItems
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<PreparatoryItem> Form { get; } = new(
    [
        new(PreparatoryItem.Agenda, "agenda", new("大会议程", "agenda")),
        new(PreparatoryItem.CongressPresidium, "congressPresidium", new("大会主席团名单", "congress presidium")),
        new(PreparatoryItem.Scrutineers, "scrutineers", new("监票人名单", "scrutineers")),
        new(PreparatoryItem.CredentialsReport, "credentialsReport", new("代表资格审查报告", "credentials report")),
    ]);
}
