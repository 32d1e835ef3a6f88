using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Configuration;

/// <summary>A taxonomy cannot take a name that something else has.</summary>
public sealed class TaxonomyClashTests
{
    [Theory]
    [InlineData("field: themes", "field: title")]
    [InlineData("field: themes", "field: sources")]
    [InlineData("field: themes", "field: region")]
    [InlineData("path: themes", "path: cases")]
    [InlineData("path: themes", "path: en")]
    [InlineData("path: themes", "path: assets")]
    public void A_field_or_folder_that_is_taken_is_reported_where_it_stands(string declared, string taken)
    {
        var site = Site.Minimal.Replace(Site.Config, declared, taken);
        Assert.Contains(site.Build().Findings, f => f.Rule.Id == "KB203" && f.Location.File == Site.Config && f.Location.Line > 1);
    }
}
