using NewsReader.Articles;
using NewsReader.Extraction.Quotes;
using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Speakers;

/// <summary>Answers who a source mention means: a name, a pronoun, a description, an organisation or a group.</summary>
internal sealed class SpeakerResolver
{
    private readonly Reading _reading;
    private readonly List<NameMention> _names;
    private readonly People _people;
    private readonly NameMention? _firstNamed;
    private readonly PronounResolver _pronouns;
    private readonly DescriptionResolver _descriptions;
    private readonly VariationResolver _variations;

    public SpeakerResolver(Reading reading)
    {
        _reading = reading;
        _names = HeadlineNames.Settle(reading, TranscriptNames.Settle(reading, NameFinder.Find(reading)));
        _people = People.From(_names);
        _firstNamed = _names.Find(n => n.Form == NameForm.FullName && n.Span.Start > reading.Article.BodyStart);
        _pronouns = new PronounResolver(_names, _people);
        _descriptions = new DescriptionResolver(reading, _people);
        _variations = new VariationResolver(reading.Text, _names, _people);
    }

    public People People => _people;

    /// <summary>Who the phrase means; <c>null</c> for unknown. Ask in reading order: pronouns lean on who spoke before.</summary>
    public Source? Resolve(Sentence sentence, NounPhrase phrase)
    {
        var source = Find(sentence, phrase);
        if (source?.Person is { } person)
        {
            _pronouns.Spoke(person, sentence.Index);
            _variations.Spoke(person, sentence.Index);
            if (!sentence.Units[phrase.End - 1].Token.NameLike)
            {
                person.OtherMentions.Add(SpanOf(sentence, phrase));
            }
        }

        return source;
    }

    /// <summary>Who speaks where the verb's subject is left out: whom the report is about there. Ask in reading order.</summary>
    public Source? ResolveLeftOut(Sentence sentence, int position)
    {
        var source = _pronouns.Resolve(position, sentence.Index, Gender.Unknown);
        if (source?.Person is { } person)
        {
            _pronouns.Spoke(person, sentence.Index);
        }

        return source;
    }

    /// <summary>Who speaks where nobody is named beside the words: the only person the text has been about lately. Ask in reading order.</summary>
    public Source? ResolveOnly(Sentence sentence, int position) => _pronouns.Resolve(position, sentence.Index, Gender.Unknown) is { Certainty: >= 0.9 } only && only.Person is { Parts.Length: > 1 } ? only : null;

    private static TextSpan SpanOf(Sentence sentence, NounPhrase phrase) => new(sentence.Units[phrase.First].Span.Start, sentence.Units[phrase.End - 1].Span.End);

    private Source? Find(Sentence sentence, NounPhrase phrase)
    {
        var units = sentence.Units;
        var head = units[phrase.First];
        if (phrase.Length == 1 && head.Is(WordClass.Relative))
        {
            var before = phrase.First > 0 && units[phrase.First - 1].IsMark(',') ? phrase.First - 2 : phrase.First - 1;
            return SubjectFinder.Before(units, before) is { } antecedent && antecedent.End <= phrase.First && !units[antecedent.First].Is(WordClass.Relative) ? Find(sentence, antecedent) : null;
        }

        if (phrase.Length == 1 && head.Is(WordClass.Pronoun) && head.Token.Word.Text == "i")
        {
            return Author();
        }

        if (phrase.Length == 1 && head.Is(WordClass.Pronoun | WordClass.Object | WordClass.Possessive))
        {
            return _pronouns.Resolve(head, sentence.Index);
        }

        var (first, end) = HeadOf(units, BeforePlace(units, phrase));
        var span = new TextSpan(units[first].Span.Start, units[end - 1].Span.End);
        if (NameEndingAt(span) is { } name && units[end - 1].IsWord)
        {
            // "the Finnish President": an office written like a name.
            if (name.Form == NameForm.Organisation && units[end - 1].Is(WordClass.Role) && _descriptions.Resolve(units, phrase) is { } holder)
            {
                return holder;
            }

            if (VariationResolver.IsNationality(units, phrase))
            {
                return _variations.Resolve(sentence, phrase);
            }

            return Nameless(units[end - 1], end == 1, name) ? null
                : units[end - 1].Is(WordClass.Group) ? new Source(string.Join(' ', name.Parts), SpeakerKind.Group, null, 0.85)
                : Named(name);
        }

        return Described(units, phrase, first, end) ?? _descriptions.Resolve(units, phrase) ?? Delayed(sentence, phrase) ?? (_descriptions.Fits(units, phrase) ? null : _variations.Resolve(sentence, phrase)) ?? Uncased(units, phrase);
    }

    /// <summary>"I" outside quotation marks is who signed the article, where only one did.</summary>
    private Source? Author()
    {
        if (_reading.Article.Bylines is not [var byline])
        {
            return null;
        }

        var person = _people.All.Find(p => p.Name == byline.Value);
        return new Source(byline.Value, SpeakerKind.Person, person, 0.8);
    }

    /// <summary>"…, the country's president said. Speaking in Oslo, Olav Strand …": a report opens with an office and names its holder in the next sentence.</summary>
    private Source? Delayed(Sentence sentence, NounPhrase phrase)
    {
        var units = sentence.Units;
        var head = units[phrase.End - 1];
        if (!head.Is(WordClass.Role) || head.Token.Capital || !units[phrase.First].Is(WordClass.Determiner) || units[phrase.First].Token.Word.Text != "the" || sentence.Block > DelayedWithin)
        {
            return null;
        }

        return _firstNamed is { } next && next is { Subject: true, Role: null, Apposition: null } && next.Sentence == sentence.Index + 1 && _people.Of.GetValueOrDefault(next) is { Roles.Count: 0 } holder
            ? new Source(holder.Name, SpeakerKind.Person, holder, 0.7)
            : null;
    }

    /// <summary>Blocks that can be a report's first paragraph, headlines before it counted.</summary>
    private const int DelayedWithin = 3;

    /// <summary>In a script without capitals a short phrase beside the verb is taken for the name.</summary>
    private Source? Uncased(Unit[] units, NounPhrase phrase)
    {
        phrase = UncasedName.In(_reading.Text, units, phrase);
        var span = new TextSpan(units[phrase.First].Span.Start, units[phrase.End - 1].Span.End);
        var letter = units[phrase.First].Token.First;
        return phrase.Length <= 5 && char.IsLetter(letter) && char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.OtherLetter
            ? new Source(span.In(_reading.Text), SpeakerKind.Person, null, 0.6)
            : null;
    }

    /// <summary>"Foreign minister Anna Berg |of Freedonia": a full name is the person's, whatever stands behind it.</summary>
    private NounPhrase BeforePlace(Unit[] units, NounPhrase phrase)
    {
        for (var i = phrase.First + 2; i < phrase.End - 1; i++)
        {
            if (units[i].IsWord && units[i].Token.Word.Text is "of" or "from" && NameEndingAt(new TextSpan(units[phrase.First].Span.Start, units[i - 1].Span.End)) is { Form: NameForm.FullName })
            {
                return phrase with { End = i };
            }
        }

        return phrase;
    }

    /// <summary>The phrase without what depends on its head: "a spokesman | for the ministry", "Trump's | campaign".</summary>
    private static (int First, int End) HeadOf(Unit[] units, NounPhrase phrase)
    {
        var end = phrase.First + 1;
        while (end < phrase.End && !(units[end].Is(WordClass.Preposition) && !units[end].Is(WordClass.Particle) && (!units[end - 1].Token.NameLike || units[end - 1].Is(WordClass.Group))))
        {
            end++;
        }

        var first = phrase.First;
        for (var i = phrase.First; i < end - 1; i++)
        {
            first = units[i].Token.Kind == TokenKind.Possessive ? i + 1 : first;
        }

        return (first, end);
    }

    /// <summary>The name that ends the span.</summary>
    private NameMention? NameEndingAt(TextSpan span)
    {
        int low = 0, high = _names.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_names[middle].NameSpan.End < span.End) { low = middle + 1; } else { high = middle; }
        }

        return low < _names.Count && _names[low].NameSpan.End == span.End && _names[low].NameSpan.Start >= span.Start ? _names[low] : null;
    }

    /// <summary>Whether a single capitalised word is no name: the first word of a sentence, an abbreviation, a word for a party or an office.</summary>
    private bool Nameless(Unit word, bool opens, NameMention name) =>
        name.Form == NameForm.SingleName && !_people.Of.ContainsKey(name)
        && (word.Is(WordClass.Organisation | WordClass.Demonym | WordClass.Role | WordClass.Adverb) || name.Last.EndsWith('.') || (opens && word.Token.Ending is WordEnding.S or WordEnding.Ly or WordEnding.Ed));

    private Source? Named(NameMention name)
    {
        if (name.Form == NameForm.Organisation)
        {
            return new Source(string.Join(' ', name.Parts), SpeakerKind.Organisation, null, 0.9);
        }

        if (name.Form == NameForm.SingleName && !_people.Of.ContainsKey(name) && (IsAcronym(name.Last) || KnownOrganisations.Contains(name.Last) || Venues.Gazetteer.IsPlace(name.Last)))
        {
            return new Source(name.Last, SpeakerKind.Organisation, null, 0.85);
        }

        var person = _people.Of.GetValueOrDefault(name) ?? _people.AddSingle(name);
        return new Source(person.Name, SpeakerKind.Person, person, person.Parts.Length > 1 ? 1 : 0.9);
    }

    /// <summary>"the Clinton campaign", "Berg's party": a body named after somebody or something, by one name however it is put; an office stays somebody's.</summary>
    private Source? Body(Unit[] units, NounPhrase phrase)
    {
        var words = new List<string>();
        var named = false;
        for (var i = phrase.First; i < phrase.End && !units[i].Is(WordClass.Preposition); i++)
        {
            if (units[i].Token.Kind == TokenKind.Possessive && words.Count > 0 && i + 2 == phrase.End && units[i + 1].Token.Word.Text == "office")
            {
                words[^1] += units[i].Span.In(_reading.Text);
            }
            else if (units[i].IsWord && !units[i].Is(WordClass.Determiner | WordClass.Possessive))
            {
                words.Add(units[i].Span.In(_reading.Text));
                named |= units[i].Token.NameLike;
            }
        }

        return named && words.Count is > 1 and < 6 ? new Source(string.Join(' ', words), SpeakerKind.Organisation, null, 0.85) : null;
    }

    private static bool IsAcronym(string word) => word.Length is > 1 and < 7 && word.All(c => char.IsUpper(c) || c == '.');

    private Source? Described(Unit[] units, NounPhrase phrase, int first, int end)
    {
        var head = units[end - 1];
        if (head.Is(WordClass.Organisation) && head.IsWord && !head.Token.Capital)
        {
            return Body(units, phrase);
        }

        if (!head.Is(WordClass.Group) || head.Is(WordClass.Pronoun))
        {
            return null;
        }

        while (first < end - 1 && units[first].Is(WordClass.Determiner | WordClass.Possessive | WordClass.Preposition))
        {
            first++;
        }

        var name = _reading.Text[units[first].Span.Start..head.Span.End];
        return new Source(name, SpeakerKind.Group, null, 0.8);
    }
}
