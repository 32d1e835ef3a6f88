using Generator.Knowledge;

namespace Generator.Building;

/// <summary>What a build is asked for (生成选项). The time comes from the caller: the library has no clock.</summary>
public sealed record BuildOptions(DateTimeOffset Now)
{
    /// <summary>Publishes articles marked <c>draft</c> as well.</summary>
    public bool IncludeDrafts { get; init; }

    /// <summary>Publishes articles dated after today as well.</summary>
    public bool IncludeFuture { get; init; }

    /// <summary>Reports the mistakes of articles that are held back, too.</summary>
    public bool CheckHeldBack { get; init; }

    /// <summary>Reads every page again as a browser would and follows its links: what <c>check</c> does beyond a build.</summary>
    public bool VerifyOutput { get; init; }

    /// <summary>Takes the place of <c>base_url</c> in <c>site.yml</c>; absolute, ending with a slash.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Told of every page rendered: how many, of how many. Called from several threads.</summary>
    public Action<int, int>? Progress { get; init; }

    internal Publication On(TimeZoneInfo zone) =>
        new(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, zone).DateTime), IncludeDrafts, IncludeFuture, CheckHeldBack);
}
