using Generator.Configuration;
using Generator.Knowledge;

namespace Generator.Pages;

/// <summary>Names a place in full (地名), from the root of its tree down or up, as the language does: 湖南省岳阳市汨罗市, Miluo, Yueyang, Hunan Province.</summary>
public static class PlaceName
{
    public static string Of(Term term, Wording wording)
    {
        var names = term.Path.Select(t => t.Name[wording.Language]);
        return string.Join(wording["place_separator"], wording["place_order"] == "small-first" ? names.Reverse() : names);
    }
}
