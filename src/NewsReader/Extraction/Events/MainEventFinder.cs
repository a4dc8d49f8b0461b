using NewsReader.Extraction.Quotes;

namespace NewsReader.Extraction.Events;

/// <summary>Finds the occasion an article reports from: the one most of its quotes were said at, where the text says so.</summary>
/// <remarks>A quote belongs to the occasion its own sentence names, or else to the one its speaker spoke at before; what the opening of the report
/// names holds for quotes nothing else is said of. Occasions of last month or next week take their quotes away and are never the main one.</remarks>
internal sealed class MainEventFinder
{
    /// <summary>The part of the quotes that somebody has of whom nearly the whole article is.</summary>
    private const double MostOfAll = 0.8;

    /// <summary>Body sentences that tell where the main words were said.</summary>
    private const int Opening = EventTieFinder.Opening;

    /// <summary>"Berg spoke to the Coast Journal." holds for the first words this many sentences on.</summary>
    private const int Announces = 2;

    /// <summary>A speaker's first words count for an occasion named this many sentences later.</summary>
    private const int LooksBack = 12;

    private readonly EventTieFinder _ties;
    private readonly List<FoundQuote> _quotes;
    private readonly Dictionary<string, Occasion> _occasions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Occasion> _byKind = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Occasion Occasion, int Sentence)> _bySpeaker = new(StringComparer.Ordinal);
    private readonly HashSet<string> _titled = new(StringComparer.Ordinal);
    private string? _dominant;
    private Occasion? _opening;
    private Occasion? _latest;
    private (Occasion Occasion, int Sentence)? _announced;

    private MainEventFinder(EventTieFinder ties, List<FoundQuote> quotes) => (_ties, _quotes) = (ties, quotes);

    /// <summary>The likeliest occasion; <see cref="MainEvent.IsPlain"/> where the text states it clearly.</summary>
    public static MainEvent? Find(List<EventMention> mentions, EventTieFinder ties, List<FoundQuote> quotes) => new MainEventFinder(ties, quotes).Find(mentions) is { } main ? main with { Around = mentions } : null;

    private MainEvent? Find(List<EventMention> mentions)
    {
        _titled.UnionWith(_ties.TitleKinds());
        _dominant = Dominant();
        var all = mentions.Select(m => (Mention: m, Tie: _ties.Of(m))).Where(m => m.Tie != EventTie.None).ToList();
        var bySentence = all.Where(m => m.Tie != EventTie.Named).ToLookup(m => m.Mention.Sentence);
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
        all.FindAll(m => m.Tie == EventTie.Named).ForEach(m => AddNamed(m.Mention));
        return Choose(given);
    }

    /// <summary>What the first sentences only name may still be what the report is from, if nothing else is.</summary>
    private void AddNamed(EventMention mention)
    {
        var key = $"{mention.Noun.Kind}|named";
        if (_occasions.TryGetValue(key, out var named))
        {
            named.Mentions.Add(mention);
        }
        else if (!_occasions.Values.Any(o => !o.First.Elsewhere && o.First.Noun.Kind == mention.Noun.Kind))
        {
            _occasions[key] = new Occasion(mention) { IsOnlyNamed = true };
        }
    }

    private void Read(int sentence, List<(EventMention Mention, EventTie Tie)> tied, int first, int end, Occasion?[] given)
    {
        Occasion? own = null;
        foreach (var (mention, tie) in tied.OrderBy(t => t.Mention.Outlet is null))
        {
            var occasion = own is not null && ((own.First.Noun.Kind == mention.Noun.Kind && mention.Noun.Personal) || (tie == EventTie.Spoken && own.IsMeantBy(mention))) ? own.With(mention) : Known(mention, first < end ? SpeakerOf(_quotes[first]) : null);
            occasion.Spoken |= tie == EventTie.Spoken;
            own = tie == EventTie.Spoken && (own is null || own.First.Elsewhere) ? occasion : own;
            if (!mention.Elsewhere && (tie == EventTie.Reported || first == end) && _ties.PlaceOf(sentence) < Opening)
            {
                _opening = _opening is null || (tie == EventTie.Spoken && !_opening.Spoken) || (InTitle(occasion) && !InTitle(_opening) && (occasion.Spoken || !_opening.Spoken)) ? occasion : _opening;
            }
        }

        _latest = own ?? _latest;
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
            if ((speaker ?? _dominant) is { } spoke && own is not null)
            {
                _bySpeaker[spoke] = (own, sentence);
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

    /// <summary>Whether a noun can speak of an occasion of another kind again: "the meeting" of the talks named before.</summary>
    public static bool Alike(string named, string resumed) => named == resumed
        || (resumed == "meeting" && named is "talks" or "summit" or "visit" or "conference" or "forum" or "briefing" or "hearing")
        || (resumed == "conference" && named is "summit" or "forum" or "meeting" or "talks")
        || (resumed == "speech" && named is "rally" or "conference" or "ceremony" or "summit" or "forum" or "debate");

    /// <summary>“It stops,” Berg said. … Berg told a rally: her first words were said there, too, however far on, if no other occasion of hers is told.</summary>
    private void LookBack(Occasion?[] given)
    {
        var later = new Dictionary<string, (Occasion Occasion, int Sentence)>(StringComparer.Ordinal);
        var several = new HashSet<string>(StringComparer.Ordinal);
        for (var i = given.Length - 1; i >= 0; i--)
        {
            if ((SpeakerOf(_quotes[i]) ?? _dominant) is { } speaker && given[i] is { } occasion)
            {
                if (later.TryGetValue(speaker, out var other) && other.Occasion != occasion)
                {
                    several.Add(speaker);
                }

                later[speaker] = (occasion, _quotes[i].Sentence);
            }
        }

        later.Clear();
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
            else if (later.TryGetValue(speaker, out var found) && (!several.Contains(speaker) || found.Sentence - _quotes[i].Sentence <= LooksBack))
            {
                given[i] = found.Occasion;
            }
        }
    }

    private MainEvent? Choose(Occasion?[] given)
    {
        var chooser = new OccasionChooser(_ties, _occasions.Values, _quotes, given);
        if (chooser.Choose() is not var (chosen, probability))
        {
            return null;
        }

        var best = chosen.First.Unnamed ? NamedFor(chosen) : chosen;
        return new MainEvent(best.First, best.Mentions, probability);
    }

    /// <summary>Delegates are told things at the summit that the article names elsewhere.</summary>
    private Occasion NamedFor(Occasion unnamed)
    {
        var named = _occasions.Values.FirstOrDefault(o => o != unnamed && !o.First.Elsewhere && !o.First.Unnamed && !o.First.Noun.Personal && o.Place(_ties) < Opening && Alike(o.First.Noun.Kind, unnamed.First.Noun.Kind));
        if (named is null)
        {
            return unnamed;
        }

        named.Mentions.AddRange(unnamed.Mentions);
        return named;
    }

    private bool InTitle(Occasion occasion) => _titled.Contains(occasion.First.Noun.Kind);

    /// <summary>Whom nearly all words are given to: a description nobody could resolve ("the diplomat said in an interview") means them.</summary>
    private string? Dominant()
    {
        var named = _quotes.Where(q => _ties.PlaceOf(q.Sentence) >= 0 && SpeakerOf(q) is not null).ToList();
        return Principal() is { } principal && named.Count(q => SpeakerOf(q) == principal) >= MostOfAll * named.Count ? principal : null;
    }

    /// <summary>Who is quoted most.</summary>
    private string? Principal() =>
        _quotes.Where(q => _ties.PlaceOf(q.Sentence) >= 0 && SpeakerOf(q) is not null).GroupBy(SpeakerOf).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key;
}
