using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Building;

public sealed class SiteBuildTests
{
    [Fact]
    public void The_minimal_site_has_no_findings()
    {
        Assert.Equal([], Site.Minimal.Findings());
    }
}
