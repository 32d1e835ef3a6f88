namespace Generator.Search;

/// <summary>How many of the query's characters each place covers (覆盖), counted term by term in the query's order.</summary>
internal sealed class Coverage
{
    private readonly int[] last;

    public Coverage(int places)
    {
        Covered = new int[places];
        last = new int[places];
        Array.Fill(last, -2);
    }

    public int[] Covered { get; }

    /// <summary>Whether the place has the term just before this one.</summary>
    public bool EndsBefore(int at, int place) => last[at] == place - 1;

    public void Add(int at, QueryTerm term, int place)
    {
        Covered[at] += term.Joins && EndsBefore(at, place) ? 1 : term.Width;
        last[at] = place;
    }
}
