using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Content;

namespace Generator.Knowledge;

/// <summary>An article understood (条目): what a case, a method, a source and a page have in common.</summary>
public abstract class Entry
{
    public required Article Article { get; init; }

    public required LocalText Title { get; init; }

    /// <summary>A sentence or two; for cases and methods at most 120 characters in the first language.</summary>
    public required LocalText Summary { get; init; }

    /// <summary>When it was first published here.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>When the text was last compared with its sources.</summary>
    public required DateOnly? LastVerified { get; init; }

    /// <summary>When it should be compared again; once past, <see cref="Diagnostics.MetadataRules.ReviewOverdue"/>.</summary>
    public required DateOnly? ReviewBy { get; init; }

    /// <summary>Earlier addresses, without language folder and ending: <c>cases/old-name</c>.</summary>
    public required ImmutableArray<string> Aliases { get; init; }

    /// <summary>What it was written from; empty for sources and pages of text.</summary>
    public required ImmutableArray<Source> Sources { get; init; }

    /// <summary>Its terms, by the id of the taxonomy, in the order they were written.</summary>
    public required FrozenDictionary<string, ImmutableArray<Term>> Terms { get; init; }

    /// <summary>The name of its folder.</summary>
    public string Id => Article.Id;

    /// <summary>Folder and id, unique over all kinds: <c>cases/luojiang-yehua</c>.</summary>
    public string Key => $"{Article.Folder}/{Article.Id}";

    /// <summary>Its terms in one taxonomy, empty when it has none.</summary>
    public ImmutableArray<Term> TermsOf(string taxonomy) => Terms.GetValueOrDefault(taxonomy, []);

    public override string ToString() => Key;
}

/// <summary>来源: the printed text a fact comes from.</summary>
public sealed class Source : Entry
{
    public required SourceType Type { get; init; }

    public required LocalText Author { get; init; }

    public required LocalText Publisher { get; init; }

    /// <summary>The date it was printed.</summary>
    public required PartialDate? Published { get; init; }

    /// <summary>版次, as printed.</summary>
    public required string? Page { get; init; }

    /// <summary>版面 or column.</summary>
    public required LocalText Section { get; init; }

    /// <summary>Whom the source itself credits (据《湖南日报》).</summary>
    public required LocalText Credit { get; init; }

    /// <summary>Who holds the rights, and what the library does with the text.</summary>
    public required LocalText Rights { get; init; }

    public required string? Url { get; init; }

    /// <summary>The text in hand breaks off.</summary>
    public required bool IsTruncated { get; init; }

    /// <summary>The stored text without white space, in which quotations are looked up; null when none is stored. Never published.</summary>
    public required string? FoldedText { get; init; }

    /// <summary>A text is stored but could not be read, which was reported; no quotation can be looked up in it.</summary>
    public required bool IsTextUnreadable { get; init; }
}

/// <summary>来源类型: what a source is.</summary>
public enum SourceType
{
    Newspaper,
    Web,
    PolicyDocument,
    Report,
}

/// <summary>工作法: a named, repeatable way of working. It is a term of its taxonomy too.</summary>
public sealed class Method : Entry
{
    public required Term Term { get; init; }

    /// <summary>Other names; found by search.</summary>
    public required LocalList AlsoKnownAs { get; init; }

    /// <summary>The parts its name counts: the four 社, the five households.</summary>
    public required LocalList Parts { get; init; }

    /// <summary>The earliest date at which the sources show it.</summary>
    public required PartialDate? FirstSeen { get; init; }
}

/// <summary>页面: about, contribute.</summary>
public sealed class StaticPage : Entry;
