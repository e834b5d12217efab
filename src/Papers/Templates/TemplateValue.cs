namespace UnionGovernance.Papers.Templates;

/// <summary>What stands behind a name in a template, and so what may be done with it.</summary>
public enum TemplateValue
{
    /// <summary>Words within a line: <c>{{ name }}</c> wherever words may stand.</summary>
    Text,

    /// <summary>Tables, points or paragraphs: <c>{{ name }}</c> alone on a line.</summary>
    Block,

    /// <summary>Several of a kind, gone through by <c>for … in</c>; their members are what is printed.</summary>
    List,

    /// <summary>Several names under one: <c>{{ group.name }}</c>.</summary>
    Group,

    /// <summary>Whether something is so, asked by <c>if</c> and not printed.</summary>
    Condition,
}
