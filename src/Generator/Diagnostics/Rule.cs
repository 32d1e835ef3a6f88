using System.Globalization;

namespace Generator.Diagnostics;

/// <summary>How much a finding weighs (轻重): an error stops publication, a warning does not.</summary>
public enum Severity
{
    Error,
    Warning,
}

/// <summary>What a rule says in one language: the message, with <c>{0}</c>, <c>{1}</c> for the particulars, and how to mend it.</summary>
public sealed record RuleText(string Message, string Fix);

/// <summary>One thing that can be wrong in the sources (规则). The id is permanent: it is never reused for another meaning.</summary>
public sealed record Rule(string Id, string Name, Severity Severity, RuleText Zh, RuleText En)
{
    /// <summary>The rule's words in a language; any language but <c>en</c> reads Chinese.</summary>
    public RuleText In(string language) => language == "en" ? En : Zh;

    /// <summary>A finding of this rule at a place.</summary>
    public Diagnostic At(SourceLocation location, params object[] arguments) =>
        new(this, location, [.. arguments.Select(a => Convert.ToString(a, CultureInfo.InvariantCulture) ?? "")]);
}
