namespace NewsReader.Extraction.Words;

/// <summary>English verbs that report words, with their inflected forms.</summary>
internal static class EnglishCues
{
    private const CueUse Say = CueUse.Direct | CueUse.Clause | CueUse.Bare | CueUse.Object;
    private const CueUse State = CueUse.Direct | CueUse.Clause | CueUse.Object;
    private const CueUse Tell = Say | CueUse.Hearer;
    private const CueUse Speak = CueUse.Direct | CueUse.Object;
    private const CueUse Claim = CueUse.Direct | CueUse.Clause | CueUse.Object;
    private const CueUse Judge = CueUse.Object;

    // A lemma alone inflects regularly; lemma/third/past/participle/gerund spells the forms out.
    private const string SayVerbs = "say/says/said/said/saying claim insist argue note add announce suggest explain acknowledge admit/admits/admitted/admitted/admitting warn predict promise confirm conclude declare report estimate state allege assert maintain contend stress emphasize emphasise reiterate write/writes/wrote/written/writing tweet concede complain charge/charges/charged/charged/charging boast joke testify indicate imply reveal caution deny";
    private const string StateVerbs = "quip/quips/quipped/quipped/quipping respond reply observe recall remark repeat disclose pledge vow underscore underline affirm reaffirm mention lament counter continue agree post retort";
    private const string Nouns = "claim report note state estimate charge comment remark post joke promise pledge vow quip repeat reply counter boast demand request signal fear question attack call praise blame label brand slam voice reference tweet text email e-mail quote rant laugh sigh whisper scream shout cry yell chant muse answer hint echo reason press offer relate account propose cast paint advocate rebuke term compliment credit attribute question welcome mock tout attack guarantee decree rule certificate snap hail express dispute caution";
    private const string TellVerbs = "tell/tells/told/told/telling inform remind notify assure advise warn";
    private const string SpeakVerbs = "ask shout yell chant begin/begins/began/begun/beginning exclaim wonder conclude answer read/reads/read/read/reading declaim scream cry whisper mutter murmur joke muse opine interject elaborate proclaim pronounce sing/sings/sang/sung/singing recite urge comment gush rail scoff snap/snaps/snapped/snapped/snapping implore plead tease thunder fume crow marvel grumble blog/blogs/blogged/blogged/blogging e-mail email text retweet deadpan/deadpans/deadpanned/deadpanned/deadpanning demand beg/begs/begged/begged/begging bellow rant reason recount intone echo reflect sigh laugh offer relate volunteer inquire query press quote/quotes/quoted/quoted/quoting bark";
    private const string ClauseVerbs = "put/puts/put/put/putting point/points/pointed/pointed/pointing highlight signal reckon fear hint speculate propose recommend demand request urge swear/swears/swore/sworn/swearing guarantee clarify specify argue assert reason certify decree rule testify stipulate intimate profess attest verify proclaim recount rage fume grumble muse tease reflect marvel gripe jest wonder exclaim gush lament interject sneer crow confess/confesses/confessed/confessed/confessing";
    private const string JudgeVerbs = "call describe praise criticize criticise condemn accuse blame label brand dub/dubs/dubbed/dubbed/dubbing denounce slam/slams/slammed/slammed/slamming mock dismiss hail characterize characterise liken express cite reject voice convey decry blast attack defend urge demand portray deride ridicule refer/refers/referred/referred/referring applaud celebrate rebuke chide lambaste lambast tout term compare deplore thank welcome credit attribute question compliment commend salute bemoan cast/casts/cast/cast/casting berate chastise paint pronounce pan/pans/panned/panned/panning trumpet promise pledge advocate endorse proclaim reference invoke depict scold disparage liken bash deem renounce warn regard nickname propose discuss announce outline acknowledge declare highlight justify";

    public static void AddTo(WordList list)
    {
        Add(list, SayVerbs, Say);
        Add(list, StateVerbs, State);
        Add(list, TellVerbs, Tell);
        Add(list, SpeakVerbs, Speak);
        Add(list, ClauseVerbs, Claim);
        Add(list, JudgeVerbs, Judge);
        foreach (var lemma in Nouns.Split(' '))
        {
            if (list.Words.TryGetValue(lemma, out var word) && word.Cue is { } cue)
            {
                MarkNoun(list, cue);
            }
        }
    }

    private static void Add(WordList list, string verbs, CueUse uses)
    {
        foreach (var entry in verbs.Split(' '))
        {
            var forms = entry.Contains('/') ? entry.Split('/') : Inflect(entry);
            var cue = new Cue(forms[0], uses | (list.Words.TryGetValue(forms[0], out var known) && known.Cue is { } before ? before.Uses : CueUse.None));
            Replace(list, cue, forms);
        }
    }

    private static void MarkNoun(WordList list, Cue cue)
    {
        var marked = cue with { Uses = cue.Uses | CueUse.AlsoNoun };
        foreach (var (form, word) in list.Words.Where(w => w.Value.Cue == cue).ToList())
        {
            list.Words[form] = new Word(form, word.Classes, marked, word.Form);
        }
    }

    private static void Replace(WordList list, Cue cue, string[] forms)
    {
        foreach (var form in forms.Distinct())
        {
            var known = list.Words.TryGetValue(form, out var word) ? word : new Word(form, WordClass.None, null, CueForm.None);
            var kinds = CueForm.None;
            for (var i = 0; i < forms.Length; i++)
            {
                kinds |= forms[i] == form ? Kinds[i] : CueForm.None;
            }

            list.Words[form] = new Word(form, known.Classes, cue, kinds);
        }
    }

    private static readonly CueForm[] Kinds = [CueForm.Base, CueForm.ThirdPerson, CueForm.Past, CueForm.Participle, CueForm.Gerund];

    /// <summary>The five forms of a regular verb.</summary>
    private static string[] Inflect(string lemma)
    {
        if (lemma.EndsWith('e'))
        {
            return [lemma, lemma + "s", lemma + "d", lemma + "d", (lemma.EndsWith("ee", StringComparison.Ordinal) ? lemma : lemma[..^1]) + "ing"];
        }

        if (lemma.EndsWith('y') && !"aeou".Contains(lemma[^2]))
        {
            return [lemma, lemma[..^1] + "ies", lemma[..^1] + "ied", lemma[..^1] + "ied", lemma + "ing"];
        }

        var third = lemma.EndsWith("ss", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal) || lemma.EndsWith("ch", StringComparison.Ordinal) ? lemma + "es" : lemma + "s";
        return [lemma, third, lemma + "ed", lemma + "ed", lemma + "ing"];
    }
}
