using System.Collections.Immutable;
using NewsReader.Extraction;

namespace NewsReader.Archive.Identities;

/// <summary>Names while they are being joined; each set is known by its most frequent name without middle names or titles.</summary>
internal sealed class NameSets
{
    private readonly ImmutableArray<Named> _names;
    private readonly Dictionary<string, string> _parents;
    private readonly Dictionary<string, JoinReason> _reasons = new(StringComparer.Ordinal);

    public NameSets(IEnumerable<NameFacts> names)
    {
        _names = [.. names.Select(n => new Named(n, NameParts.Of(n.Key, n.Name)))];
        _parents = _names.ToDictionary(n => n.Facts.Key, n => n.Facts.Key, StringComparer.Ordinal);
    }

    /// <summary>A name with its parts.</summary>
    internal sealed record Named(NameFacts Facts, NameParts Parts);

    public IEnumerable<Named> People => _names.Where(n => n.Facts.Kind is SpeakerKind.Person);

    /// <summary>All pairs of people that are not joined yet, the more frequent name first.</summary>
    public IEnumerable<(Named First, Named Second)> Pairs()
    {
        var people = People.ToList();
        return people.SelectMany((a, i) => people.Skip(i + 1).Where(b => RootOf(a.Facts.Key) != RootOf(b.Facts.Key)).Select(b => (a, b)));
    }

    public string RootOf(string key)
    {
        while (_parents[key] != key)
        {
            key = _parents[key];
        }

        return key;
    }

    /// <summary>Joins two names and all that is joined to them.</summary>
    /// <param name="to">The name that is kept.</param>
    /// <param name="name">The other.</param>
    /// <param name="reason">Why.</param>
    public void Join(Named to, Named name, JoinReason reason)
    {
        var (root, other) = (RootOf(to.Facts.Key), RootOf(name.Facts.Key));
        if (root != other)
        {
            _parents[other] = root;
            _reasons[other] = reason;
        }
    }

    /// <summary>Every name with the one its set is known by.</summary>
    public IReadOnlyList<JoinedName> Joined() =>
        [.. _names.Select(n => n.Facts.Key).Select(k => new JoinedName(k, RootOf(k), RootOf(k) == k ? JoinReason.SameName : _reasons[k]))];
}
