using NewsReader.Extraction.Events;

namespace NewsReader.Extraction.Words;

/// <summary>English function words, roles and people words.</summary>
internal static class EnglishWords
{
    public static Dictionary<string, Word> Load()
    {
        var list = new WordList();
        FunctionWords(list);
        Times(list);
        People(list);
        list.Add(WordClass.Organisation, Organisations);
        list.Add(WordClass.Occasion, EventNouns.Words);
        list.Add(WordClass.GivenName | WordClass.Masculine, GivenNames.Masculine);
        list.Add(WordClass.GivenName | WordClass.Feminine, GivenNames.Feminine);
        list.Add(WordClass.GivenName, GivenNames.Either);
        list.Add(WordClass.Particle, "van von der den de del della di da la le du dos das bin ibn ben al el abu abd ul ur ter ten y");
        EnglishCues.AddTo(list);
        return list.Words;
    }

    private static void FunctionWords(WordList list)
    {
        list.Add(WordClass.Determiner, "the a an this these those some any each every no another both all many several few most such its one two three four five six seven eight nine ten dozens hundreds thousands other more");
        list.Add(WordClass.Pronoun, "he she they we i it you who everyone everybody someone somebody nobody others");
        list.Add(WordClass.Masculine, "he his him himself mr mr. sir king prince father husband son brother congressman spokesman chairman lord duke sheikh sheik emperor gentleman man boy businessman lawmaker's");
        list.Add(WordClass.Feminine, "she her hers herself mrs mrs. ms ms. miss queen princess mother wife daughter sister congresswoman spokeswoman chairwoman dame lady duchess empress woman girl businesswoman");
        list.Add(WordClass.Object, "him me us them himself herself themselves itself myself");
        list.Add(WordClass.Possessive, "his her their my our your whose");
        list.Add(WordClass.None, "attending opened began started convened words view opinion confidence concern fear doubt regret optimism disappointment frustration surprise belief recent excerpts transcript explores shows found finds published conducted visited toured sat sitting down up stop campaign stump released publishing conducted commissioned live spending town room past same day strike storm release letter letters call appear appeared appearing attend address participate deliver delivered delivering start beginning end sidelines close kicked hosting holding interviewed planning invited opening according carried cited out early late speaking spoke speaks addressing addressed scheduled due planned upcoming set previous forthcoming future ahead ago last next anticipated ten"); list.Add(WordClass.Preposition, "of in on at by for with from to about into over after before under between against during through without within among amid amidst upon toward towards across behind beyond near despite including via per inside outside off around along alongside like unlike than following regarding concerning until till throughout");
        list.Add(WordClass.Coordinator, "and or but nor yet &");
        list.Add(WordClass.Subordinator, "because if when while as although though since unless whereas whether so where how why what once");
        list.Add(WordClass.Question, "if whether how why what where when which");
        list.Add(WordClass.Relative, "who which whom");
        list.Add(WordClass.That, "that");
        list.Add(WordClass.Auxiliary, "is are was were be been being am has have had having do does did isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't he's she's it's they're we're i'm i've we've they've he'd she'd they'd we'd i'd he'll she'll they'll we'll i'll it'll there's that's");
        list.Add(WordClass.Modal, "will would can could should may might must shall won't wouldn't can't cannot couldn't shouldn't mustn't");
        list.Add(WordClass.Negation, "not never n't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't neither hardly");
        list.Add(WordClass.Adverb, "also then now later again once still just even only already often always repeatedly recently previously earlier first further furthermore however moreover meanwhile instead too therefore thus nevertheless nonetheless initially finally eventually subsequently separately simply clearly publicly privately apparently reportedly allegedly famously once quickly immediately bluntly flatly explicitly correctly falsely wrongly angrily jokingly sarcastically proudly there here ever rather quite almost actually basically essentially consistently long have since simultaneously afterwards afterward elsewhere specifically particularly especially openly candidly firmly strongly sharply softly quietly loudly briefly formally officially tearfully succinctly emphatically optimistically perhaps maybe indeed");
        list.Add(WordClass.Verb, "threw shot struck swept hung dealt laid slept understood withdrew overcame arose bore bent bound blew burst clung crept dug fled flung froze heard knelt lent lit rang rid sank shed shone shut slid spun split spread sprang stole stuck swung tore wept wound came went made took got gave saw knew became left met led held put ran set won lost paid kept brought began spent sent built stood hit cut fell grew rose wore drew spoke broke chose drove ate flew forgot hid rode shook sold sought caught taught thought felt fought bought wants want wanted needs need needed seems seem seemed appears appear appeared looks look looked goes makes takes gets gives sees knows becomes leaves meets leads holds comes works work worked hopes hope hoped plans believes believe believed feels feel thinks think likes loves hates tries try tried used uses called calls asked asks helped helps showed shows show means meant includes included remains remained began begins started starts expects expected refused declined agreed agrees decided continues continued received turned moved lived died killed passed faced faces supports supported opposed opposes backed voted visited arrived returned served joined signed ended attended hosted became ran runs");
        list.Add(WordClass.Attitude, "want wants wanted wanting hope hopes hoped hoping believe believes believed believing think thinks thought thinking feel feels felt feeling see sees saw seeing seen know knows knew knowing known consider considers considered considering plan plans planned planning seek seeks sought seeking support supports supported supporting oppose opposes opposed opposing expect expects expected expecting need needs needed fear fears feared worry worries worried like likes liked love loves loved hate hates hated try tried trying agree decided decide favor favors favored favoring prefer prefers preferred back backs backed backing reject rails railed railing vent vented spoke speak speaks speaking talk talks talked talking discuss discusses discussed discussing treat treats treated suspect suspects suspected doubt doubts doubted regret regrets regretted resist resists resisted knocked knocks knock ripped rips hit hits hitting target targets targeted ended opened closed signed signs signing posted sent used uses using determined find finds found lashed warn coined adopted issued issue issues issuing published wrote gave give gives giving made make makes making");
        list.Add(WordClass.SpeechNoun, "statement statements remarks remark speech interview interviews letter tweet tweets post posts comment comments address message e-mail email news-release release report article column memo note op-ed testimony announcement claim claims argument suggestion warning allegation allegations");
    }

    private static void Times(WordList list)
    {
        list.Add(WordClass.Weekday | WordClass.Time, "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays");
        list.Add(WordClass.Month | WordClass.Time, "january february march april june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. sept jan feb aug oct nov dec");
        list.Add(WordClass.Time, "today yesterday tomorrow tonight morning afternoon evening night week month year weekend midnight noon weeks months years days hours");
    }

    private static void People(WordList list)
    {
        list.Add(WordClass.Honorific, "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady sheikh sheik ayatollah imam rabbi rev rev. reverend father hon. st. saint mx.");
        list.Add(WordClass.Honorific | WordClass.Role, "sen. rep. gov. gen. lt. col. maj. capt. sgt. adm. cmdr. cpl. lt sens. reps. atty. pres. det. insp. supt.");
        list.Add(WordClass.Role, "republican democrat president vice-president minister secretary chancellor premier senator representative congressman congresswoman governor mayor ambassador envoy king queen prince princess emperor pope cardinal archbishop bishop patriarch chairman chairwoman chair chief director head leader commissioner commissioner-general general colonel major captain lieutenant sergeant admiral commander judge justice attorney prosecutor lawyer spokesman spokeswoman spokesperson deputy speaker candidate nominee front-runner frontrunner executive ceo cfo founder co-founder owner manager coach professor doctor analyst economist strategist adviser advisor aide counsel counselor official officer sheriff detective inspector superintendent principal dean historian author writer columnist correspondent reporter journalist editor host anchor commentator activist organizer organiser scientist researcher engineer artist actor actress singer director-general vice treasurer delegate councilman councilwoman councillor alderman lawmaker legislator mp mep diplomat monarch ruler president-elect incumbent pastor priest physician surgeon nurse teacher student veteran farmer voter resident neighbor neighbour witness businessman businesswoman billionaire mogul entrepreneur investor partner member chairperson undersecretary under-secretary pollster undersecretary-general secretary-general co-chair co-chairman lobbyist");
        list.Add(WordClass.Group, "officials critics experts analysts lawmakers authorities police prosecutors lawyers attorneys republicans democrats conservatives liberals supporters opponents aides advisers advisors researchers scientists economists scholars activists residents witnesses investigators doctors organizers organisers protesters demonstrators diplomats sources leaders members senators representatives ministers governors candidates observers historians voters people executives investors traders journalists reporters spokesmen insiders strategists allies advocates opponents students teachers workers families neighbors neighbours friends colleagues militants rebels troops commanders firefighters detectives some others many commentators pollsters americans palestinians israelis russians ukrainians");
        list.Add(WordClass.Demonym, "american russian french german british english chinese japanese israeli palestinian iranian iraqi syrian turkish greek italian spanish portuguese mexican canadian australian indian pakistani afghan ukrainian polish hungarian romanian bulgarian serbian croatian georgian armenian azerbaijani kazakh kyrgyz uzbek egyptian libyan tunisian maltese moroccan algerian saudi qatari emirati jordanian lebanese yemeni kuwaiti korean vietnamese thai indonesian malaysian filipino philippine brazilian argentine chilean colombian venezuelan cuban south african nigerian kenyan ethiopian dutch belgian swiss austrian swedish norwegian danish finnish irish scottish welsh european latvian lithuanian estonian belarusian czech slovak slovenian bosnian albanian macedonian moldovan");
    }

    private const string Organisations = "department ministry university college institute institution foundation council commission committee party bank agency association union federation company corporation corp corp. inc inc. co. ltd llc group organization organisation court congress parliament senate house assembly government administration bureau office authority board club league school hospital church army navy police force service services network news times post journal press tribune herald gazette center centre museum society coalition campaign alliance movement fund trust partners project forum initiative administration embassy consulate cabinet kremlin pentagon hezbollah hamas taliban nato un eu u.n. e.u. u.s. white union bloc airlines airport industries holdings systems technologies media radio tv television magazine daily weekly caucus pac survey poll study report research inspectorate directorate secretariat";
}
