using NewsReader.Extraction.Quotes;

namespace NewsReader.Extraction.Events;

/// <summary>Finds the occasion an article reports from: the one most of its quotes were said at, where the text says so.</summary>
/// <remarks>A quote belongs to the occasion its own sentence names, or else to the one its speaker spoke at before; what the opening of the report
/// names holds for quotes nothing else is said of. Occasions of last month or next week take their quotes away and are never the main one.</remarks>
internal sealed class MainEventFinder
{
    /// <summary>Where quotes have more than one occasion or none is stated for most of them, none is the main one.</summary>
    private const double LeastShare = 0.7;

    /// <summary>What the opening says words were said at is the main occasion, if this share of all quotes was said there.</summary>
    private const double LeastSpoken = 0.2;

    /// <summary>What the opening only reports needs more: its quotes are not said to have been said there.</summary>
    private const double LeastReported = 0.5;

    /// <summary>A headline that names the kind makes up for some of that.</summary>
    private const double LeastTitled = 0.3;

    /// <summary>The same where words are said to have been said there.</summary>
    private const double LeastTitledSpoken = 0.1;

    /// <summary>Somebody's own occasion further down is the main one where nearly all their words and half of all were said there.</summary>
    private const double MostOfOne = 0.8;

    /// <summary>What is named only further down needs words to go by.</summary>
    private const int FewestQuotes = 3;

    /// <summary>A report that the first sentences present is what the article is about, whoever comments on it.</summary>
    private const int ReportsWithin = 3;

    /// <summary>Body sentences that tell where the main words were said.</summary>
    private const int Opening = EventTieFinder.Opening;

    /// <summary>"Berg spoke to the Coast Journal." holds for the first words this many sentences on.</summary>
    private const int Announces = 2;

    /// <summary>Body sentences in which words are announced for whoever is quoted later.</summary>
    private const int AnnouncesWithin = 4;

    /// <summary>A speaker's first words count for an occasion named this many sentences later.</summary>
    private const int LooksBack = 12;

    private readonly EventTieFinder _ties;
    private readonly List<FoundQuote> _quotes;
    private readonly Dictionary<string, Occasion> _occasions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Occasion> _byKind = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Occasion Occasion, int Sentence)> _bySpeaker = new(StringComparer.Ordinal);
    private readonly HashSet<string> _titled = new(StringComparer.Ordinal);
    private Occasion? _opening;
    private Occasion? _latest;
    private (Occasion Occasion, int Sentence)? _announced;

    private MainEventFinder(EventTieFinder ties, List<FoundQuote> quotes) => (_ties, _quotes) = (ties, quotes);

    /// <summary>The main occasion; <c>null</c> where the text states none clearly.</summary>
    public static MainEvent? Find(List<EventMention> mentions, EventTieFinder ties, List<FoundQuote> quotes) => new MainEventFinder(ties, quotes).Find(mentions) is { } main ? main with { Around = mentions } : null;

    private MainEvent? Find(List<EventMention> mentions)
    {
        _titled.UnionWith(_ties.TitleKinds());
        var bySentence = mentions.Select(m => (Mention: m, Tie: _ties.Of(m))).Where(m => m.Tie != EventTie.None).ToLookup(m => m.Mention.Sentence);
        var given = new Occasion?[_quotes.Count];
        var next = 0;
        foreach (var sentence in bySentence.Select(g => g.Key).Concat(_quotes.Select(q => q.Sentence)).Distinct().Order())
        {
            var first = next;
            while (next < _quotes.Count && _quotes[next].Sentence <= sentence)
            {
                next++;
            }

            Read(sentence, [.. bySentence[sentence]], first, next, given);
        }

        LookBack(given);
        return Choose(given);
    }

    private void Read(int sentence, List<(EventMention Mention, EventTie Tie)> tied, int first, int end, Occasion?[] given)
    {
        Occasion? own = null;
        foreach (var (mention, tie) in tied.OrderBy(t => t.Mention.Outlet is null))
        {
            var occasion = own is not null && own.First.Noun.Kind == mention.Noun.Kind && mention.Noun.Personal ? own.With(mention) : Known(mention, first < end ? SpeakerOf(_quotes[first]) : null);
            occasion.Spoken |= tie == EventTie.Spoken;
            own = tie == EventTie.Spoken && (own is null || own.First.Elsewhere) ? occasion : own;
            if (!mention.Elsewhere && (tie == EventTie.Reported || first == end) && _ties.PlaceOf(sentence) < Opening)
            {
                _opening = _opening is null || (tie == EventTie.Spoken && !_opening.Spoken) || (InTitle(occasion) && !InTitle(_opening) && (occasion.Spoken || !_opening.Spoken)) ? occasion : _opening;
            }
        }

        _latest = own ?? _latest;
        if (own is { First.Noun.Personal: true } && first == end && _ties.PlaceOf(sentence) < AnnouncesWithin)
        {
            own.Known = true;
        }

        // "In an interview with …, the candidate said": whoever is named next spoke there.
        var announces = first == end || Enumerable.Range(first, end - first).All(i => SpeakerOf(_quotes[i]) is null);
        _announced = announces ? own is { First.Noun.Personal: true } ? (own, sentence) : _announced : _announced;
        for (var i = first; i < end; i++)
        {
            var speaker = SpeakerOf(_quotes[i]);
            if (own is null && speaker is not null && _announced is { } announced && sentence - announced.Sentence <= Announces && !_bySpeaker.ContainsKey(speaker))
            {
                _bySpeaker[speaker] = announced;
                _announced = null;
            }

            given[i] = own ?? (speaker is null ? (_announced is { } open && sentence - open.Sentence == 1 ? open.Occasion : null) : _bySpeaker.TryGetValue(speaker, out var before) ? before.Occasion : null);
            if (speaker is not null && own is not null)
            {
                _bySpeaker[speaker] = (own, sentence);
            }
        }
    }

    private static string? SpeakerOf(FoundQuote quote) => quote.Source?.Name;

    private Occasion Known(EventMention mention, string? speaker)
    {
        if (mention.Resumes && Resumed(mention, speaker) is { } before)
        {
            before.Mentions.Add(mention);
            return before;
        }

        var key = $"{mention.Noun.Kind}|{(mention.Noun.Personal ? mention.Outlet ?? speaker ?? "" : "")}|{mention.Elsewhere}";
        if (_occasions.TryGetValue(key, out var known))
        {
            known.Mentions.Add(mention);
            return known;
        }

        return _byKind[mention.Noun.Kind] = _occasions[key] = new Occasion(mention);
    }

    /// <summary>"The meeting" is the talks named before, "the speech" the one held at the rally.</summary>
    private Occasion? Resumed(EventMention mention, string? speaker)
    {
        if (speaker is not null && _bySpeaker.TryGetValue(speaker, out var own) && Alike(own.Occasion.First.Noun.Kind, mention.Noun.Kind))
        {
            return own.Occasion;
        }

        return _latest is not null && Alike(_latest.First.Noun.Kind, mention.Noun.Kind) ? _latest
            : _opening is not null && Alike(_opening.First.Noun.Kind, mention.Noun.Kind) ? _opening
            : _byKind.GetValueOrDefault(mention.Noun.Kind);
    }

    private static bool Alike(string named, string resumed) => named == resumed
        || (resumed == "meeting" && named is "talks" or "summit" or "visit" or "conference" or "forum")
        || (resumed == "conference" && named is "summit" or "forum" or "meeting" or "talks")
        || (resumed == "speech" && named is "rally" or "conference" or "ceremony" or "summit" or "forum" or "debate");

    /// <summary>“It stops,” Berg said. … Berg told a rally: her first words were said there, too.</summary>
    private void LookBack(Occasion?[] given)
    {
        var later = new Dictionary<string, (Occasion Occasion, int Sentence)>(StringComparer.Ordinal);
        for (var i = given.Length - 1; i >= 0; i--)
        {
            if (SpeakerOf(_quotes[i]) is not { } speaker)
            {
                continue;
            }

            if (given[i] is { } occasion)
            {
                later[speaker] = (occasion, _quotes[i].Sentence);
            }
            else if (later.TryGetValue(speaker, out var found) && found.Sentence - _quotes[i].Sentence <= LooksBack)
            {
                given[i] = found.Occasion;
            }
        }
    }

    private MainEvent? Choose(Occasion?[] given)
    {
        double total = 0;
        for (var i = 0; i < given.Length; i++)
        {
            if (_ties.PlaceOf(_quotes[i].Sentence) < 0 || (given[i] is null && SpeakerOf(_quotes[i]) is null))
            {
                continue;
            }

            total++;
            if ((given[i] ?? (_opening is { First.Noun.Personal: false } ? _opening : null)) is { } occasion)
            {
                occasion.Known |= SpeakerOf(_quotes[i]) is not null && _ties.PlaceOf(_quotes[i].Sentence) <= Opening;
                occasion.Weight += given[i] is null && !occasion.Spoken ? 0.5 : 1;
            }
        }

        if (total == 0)
        {
            return _opening is not null && _ties.PlaceOf(_opening.First.Sentence) < 2 ? Make(_opening, 0.5) : null;
        }

        var principal = Principal();
        var best = _occasions.Values.Where(o => !o.First.Elsewhere && Holds(o, total, principal, given))
            .OrderByDescending(IsSubject).ThenByDescending(o => o.Spoken && o.Place(_ties) < Opening).ThenByDescending(o => o.Weight).ThenBy(o => o.First.Span.Start).FirstOrDefault();
        best = best is { First.Unnamed: true } unnamed ? NamedFor(unnamed) : best;
        return best is not null ? Make(best, Math.Min(1, best.Weight / total))
            : _occasions.Values.FirstOrDefault(o => o.First.Noun.Kind == "report" && !o.First.Elsewhere && o.Place(_ties) < ReportsWithin) is { } report ? Make(report, LeastSpoken) : null;
    }

    /// <summary>Whether enough of the words were said there.</summary>
    private bool Holds(Occasion occasion, double total, string? principal, Occasion?[] given)
    {
        var share = occasion.Weight / total;
        var place = occasion.Place(_ties);
        if (InTitle(occasion) && HoldsTitled(occasion, share, place))
        {
            return true;
        }

        if (place < Opening)
        {
            return share >= (!occasion.Spoken ? LeastReported : occasion.Known ? LeastSpoken : LeastShare);
        }

        return total >= FewestQuotes && (!occasion.First.Noun.Personal || Opens(occasion, given)) && (share >= LeastShare || (share >= LeastReported && occasion.First.Noun.Personal && principal is not null && OfSpeaker(principal, occasion, given) >= MostOfOne));
    }

    /// <summary>Whether the article is about a survey or a ruling: the headline and the first sentences say so.</summary>
    private bool IsSubject(Occasion occasion) => occasion.First.Noun.Kind is "report" or "trial" && InTitle(occasion) && occasion.Place(_ties) < ReportsWithin;

    /// <summary>Whether the opening names somebody who spoke there: who appears only further down is not whom the article is about.</summary>
    private bool Opens(Occasion occasion, Occasion?[] given) =>
        _quotes.Where((q, i) => given[i] == occasion).Any(q => q.Source is { } source && _ties.OpensWith(source.Person?.Last ?? source.Name.Split(' ')[^1]));

    /// <summary>Whether an occasion whose kind the headline names is the main one: its first sentences tell of it, or a few words of it.</summary>
    private static bool HoldsTitled(Occasion occasion, double share, int place) =>
        occasion.Spoken ? place < Opening && share >= LeastTitledSpoken
        : occasion.First.Noun.Kind == "report" ? place < Opening
        : !occasion.First.Noun.Personal && (place < ReportsWithin || (place < Opening && share >= LeastTitled));

    /// <summary>Delegates are told things at the summit that the article names elsewhere.</summary>
    private Occasion NamedFor(Occasion unnamed)
    {
        var named = _occasions.Values.FirstOrDefault(o => o != unnamed && !o.First.Elsewhere && !o.First.Unnamed && !o.First.Noun.Personal && o.Place(_ties) < Opening && Alike(o.First.Noun.Kind, unnamed.First.Noun.Kind));
        if (named is null)
        {
            return unnamed;
        }

        named.Mentions.AddRange(unnamed.Mentions);
        named.Weight += unnamed.Weight;
        return named;
    }

    private bool InTitle(Occasion occasion) => _titled.Contains(occasion.First.Noun.Kind);

    /// <summary>Who is quoted most.</summary>
    private string? Principal() =>
        _quotes.Where(q => _ties.PlaceOf(q.Sentence) >= 0 && SpeakerOf(q) is not null).GroupBy(SpeakerOf).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key;

    /// <summary>The share of a speaker's quotes that were said at an occasion.</summary>
    private double OfSpeaker(string speaker, Occasion occasion, Occasion?[] given)
    {
        var (there, all) = (0, 0);
        for (var i = 0; i < given.Length; i++)
        {
            if (SpeakerOf(_quotes[i]) == speaker)
            {
                all++;
                there += given[i] == occasion ? 1 : 0;
            }
        }

        return all == 0 ? 0 : (double)there / all;
    }

    private static MainEvent Make(Occasion occasion, double share) => new(occasion.First, occasion.Mentions, share);
}
