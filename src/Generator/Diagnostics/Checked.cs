using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>What a stage made, with what it found on the way (结果与意见).</summary>
public sealed record Checked<T>(T Value, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Hands the findings to the list of the whole build and returns the value.</summary>
    public T Into(ICollection<Diagnostic> findings)
    {
        foreach (var finding in Findings)
        {
            findings.Add(finding);
        }

        return Value;
    }
}

/// <summary>Makes <see cref="Checked{T}"/> from a value and a list of findings.</summary>
public static class Checked
{
    public static Checked<T> Of<T>(T value, IEnumerable<Diagnostic> findings) => new(value, [.. findings]);
}
