using NewsReader.Extraction.Events;

namespace NewsReader.Extraction.Words;

/// <summary>Function words, roles and reporting verbs of the other languages whose quotes are found.</summary>
/// <remarks>A verb's line gives its dictionary form and, behind the colon, the forms that newspapers report with.</remarks>
internal static class OtherLanguages
{
    private const CueUse Say = CueUse.Direct | CueUse.Clause | CueUse.Object;

    public static Dictionary<string, Word> French()
    {
        var list = Names();
        list.Add(WordClass.Determiner, "le la les l' un une des ce cet cette ces aucun aucune chaque plusieurs");
        list.Add(WordClass.Possessive, "son sa ses leur leurs notre nos votre vos mon ma mes");
        list.Add(WordClass.Pronoun, "il elle ils elles on nous vous je j' qui a-t-il a-t-elle ont-ils ont-elles avait-il avait-elle dit-il dit-elle explique-t-il explique-t-elle ajoute-t-il ajoute-t-elle affirme-t-il affirme-t-elle");
        list.Add(WordClass.Masculine, "il monsieur m. a-t-il avait-il dit-il explique-t-il ajoute-t-il affirme-t-il");
        list.Add(WordClass.Feminine, "elle madame mme a-t-elle avait-elle dit-elle explique-t-elle ajoute-t-elle affirme-t-elle");
        list.Add(WordClass.Preposition, "de du d' à au aux en dans sur sous par pour avec sans chez vers entre depuis après avant pendant lors contre selon");
        list.Add(WordClass.Coordinator, "et ou mais ni");
        list.Add(WordClass.Subordinator, "quand lorsque si comme parce puisque alors tandis");
        list.Add(WordClass.That, "que qu'");
        list.Add(WordClass.Relative, "qui dont");
        list.Add(WordClass.Auxiliary, "fait a ont avait avaient est sont était étaient sera seront");
        list.Add(WordClass.Adverb, "se s' également aussi ensuite encore déjà toutefois cependant ainsi notamment");
        list.Add(WordClass.Weekday | WordClass.Time, "lundi mardi mercredi jeudi vendredi samedi dimanche");
        list.Add(WordClass.Role, "président présidente ministre premier chef cheffe directeur directrice porte-parole maire député députée sénateur sénatrice roi reine secrétaire patron patronne ambassadeur ambassadrice avocat avocate professeur docteur docteure médecin chercheur chercheuse juge procureur procureure économiste");
        list.Add(WordClass.Honorific, "m. mme mlle me dr");
        list.Add(WordClass.Organisation, "ministère université parti conseil commission banque agence association union fédération");
        list.Add(WordClass.None, "selon d'après convaincu convaincue convaincus persuadé persuadée persuadés certain certaine sûr sûre");
        Cues(list, "dire:dit|dite|a dit|disait|disent|dit-il|dit-elle;déclarer:déclaré|déclare|déclarait;affirmer:affirmé|affirme|affirme-t-il|affirme-t-elle;ajouter:ajouté|ajoute|ajoute-t-il|ajoute-t-elle;expliquer:expliqué|explique|explique-t-il|explique-t-elle;assurer:assuré|assure;indiquer:indiqué|indique;estimer:estimé|estime;souligner:souligné|souligne;annoncer:annoncé|annonce;préciser:précisé|précise;rappeler:rappelé|rappelle;répondre:répondu|répond;confier:confié|confie;lancer:lancé|lance;dénoncer:dénoncé|dénonce;reconnaître:reconnu|reconnaît;promettre:promis|promet;soupirer:soupire|soupiré;glisser:glissé|glisse;conclure:conclu|conclut;insister:insisté|insiste;juger:jugé|juge;écrire:écrit;prévenir:prévenu|prévient;regretter:regretté|regrette;marteler:martelé|martèle;poursuivre:poursuivi|poursuit;trancher:tranché|tranche;faire savoir:savoir;raconter:raconté|raconte;résumer:résumé|résume;avancer:avancé|avance;noter:noté|note;remarquer:remarqué|remarque;relever:relevé|relève;observer:observé|observe;déplorer:déploré|déplore;plaider:plaidé|plaide;confirmer:confirmé|confirme;admettre:admis|admet;nuancer:nuancé|nuance;ironiser:ironisé|ironise;s'exclamer:exclamé|exclame;s'interroger:interrogé|interroge;avertir:averti|avertit;répéter:répété|répète;détailler:détaillé|détaille");
        return list.Words;
    }

    public static Dictionary<string, Word> German()
    {
        var list = Names();
        list.Add(WordClass.Determiner, "der die das dem den des ein eine einer einem einen eines dieser diese dieses kein keine");
        list.Add(WordClass.Possessive, "sein seine seiner seinem ihr ihre ihrer ihrem unser unsere");
        list.Add(WordClass.Pronoun, "er sie es wir ich ihr man");
        list.Add(WordClass.Masculine, "er herr");
        list.Add(WordClass.Feminine, "sie frau");
        list.Add(WordClass.Preposition, "in im an am auf bei beim mit nach seit von vom zu zum zur aus für gegen ohne um durch über unter vor zwischen während wegen laut");
        list.Add(WordClass.Coordinator, "und oder aber sondern");
        list.Add(WordClass.Subordinator, "wenn weil als ob da obwohl während nachdem bevor");
        list.Add(WordClass.That, "dass daß");
        list.Add(WordClass.Auxiliary, "ist sind war waren hat haben hatte hatten wird werden wurde wurden sei seien habe");
        list.Add(WordClass.Modal, "kann können muss müssen soll sollen will wollen darf werde könne müsse solle wolle");
        list.Add(WordClass.Adverb, "auch jedoch zudem außerdem weiter dagegen nun bereits erneut");
        list.Add(WordClass.Weekday | WordClass.Time, "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag");
        list.Add(WordClass.Role, "präsident präsidentin minister ministerin kanzler kanzlerin bundeskanzler bundeskanzlerin ministerpräsident ministerpräsidentin außenminister außenministerin sprecher sprecherin chef chefin vorsitzende vorsitzender direktor direktorin bürgermeister bürgermeisterin leiter leiterin professor botschafter könig königin papst");
        list.Add(WordClass.Honorific, "herr frau dr dr.");
        list.Add(WordClass.Organisation, "ministerium universität partei bank agentur verband union behörde");
        Cues(list, "sagen:sagte|sagt|sagten;erklären:erklärte|erklärt|erklärten;betonen:betonte|betont|betonten;mitteilen:teilte;sprechen:sprach;warnen:warnte|warnt|warnten;fordern:forderte|fordert|forderten;ergänzen:ergänzte|ergänzt;fügen:fügte;meinen:meinte|meint;berichten:berichtete|berichtet|berichteten;schreiben:schrieb|schreibt|schrieben;antworten:antwortete|antwortet;versichern:versicherte|versichert;behaupten:behauptete|behauptet|behaupteten;kritisieren:kritisierte|kritisiert;unterstreichen:unterstrich|unterstreicht;ankündigen:kündigte;bestätigen:bestätigte|bestätigt;äußern:äußerte;fragen:fragte|fragt;rufen:rief|ruft;nennen:nannte|nennt;bezeichnen:bezeichnete|bezeichnet;hinweisen:wies;sagen lassen:ließ;mahnen:mahnte|mahnt;klagen:klagte|klagt;loben:lobte|lobt;erzählen:erzählte|erzählt;erläutern:erläuterte|erläutert;bekräftigen:bekräftigte|bekräftigt;entgegnen:entgegnete|entgegnet;erwidern:erwiderte;bemerken:bemerkte;anmerken:merkte;beklagen:beklagte|beklagt;verkünden:verkündete;vermuten:vermutete|vermutet;einräumen:räumte|räumt;beteuern:beteuerte|beteuert;drohen:drohte|droht;schildern:schilderte|schildert;dementieren:dementierte;hervorheben:hob;zusichern:sicherte;sich zeigen:zeigte|zeigt|zeigten|gab|gibt;es heißt:heißt|hieß", CueUse.Comma);
        list.Add(WordClass.None, "so zufolge sich überzeugt zuversichtlich besorgt enttäuscht optimistisch erleichtert angaben worten aussage aussagen ansicht auskunft");
        return list.Words;
    }

    public static Dictionary<string, Word> Spanish()
    {
        var list = Names();
        list.Add(WordClass.Determiner, "el la los las un una unos unas este esta estos estas ese esa cada varios varias algunos algunas");
        list.Add(WordClass.Possessive, "su sus nuestro nuestra mi mis");
        list.Add(WordClass.Pronoun, "él ella ellos ellas nosotros yo quien quienes");
        list.Add(WordClass.Masculine, "él señor");
        list.Add(WordClass.Feminine, "ella señora");
        list.Add(WordClass.Preposition, "de del a al en con por para sin sobre entre desde hasta hacia contra según durante tras ante");
        list.Add(WordClass.Coordinator, "y e o u pero ni sino");
        list.Add(WordClass.Subordinator, "cuando si porque como mientras aunque donde");
        list.Add(WordClass.That, "que");
        list.Add(WordClass.Auxiliary, "ha han había habían es son era eran está están fue fueron será serán");
        list.Add(WordClass.None, "acuerdo confianza preocupación esperanza temor convicción convencido convencida convencidos confiado confiada seguro segura");
        list.Add(WordClass.Adverb, "se también además después luego asimismo ya sin");
        list.Add(WordClass.Weekday | WordClass.Time, "lunes martes miércoles jueves viernes sábado domingo");
        list.Add(WordClass.Role, "presidente presidenta ministro ministra primer canciller portavoz jefe jefa director directora alcalde alcaldesa diputado diputada senador senadora rey reina secretario secretaria embajador embajadora gobernador gobernadora vocero vocera abogado abogada profesor profesora experto experta analista concejal concejala");
        list.Add(WordClass.Honorific, "sr. sra. don doña dr. dra.");
        list.Add(WordClass.Organisation, "ministerio universidad partido consejo comisión banco agencia asociación unión federación");
        Cues(list, "decir:dijo|dice|dijeron|dicho|decía;afirmar:afirmó|afirma|afirmaron|afirmado;asegurar:aseguró|asegura|aseguraron|asegurado;señalar:señaló|señala|señalaron|señalado;explicar:explicó|explica|explicado;añadir:añadió|añade|añadido;agregar:agregó|agrega;declarar:declaró|declara|declararon|declarado;indicar:indicó|indica|indicaron;sostener:sostuvo|sostiene;advertir:advirtió|advierte|advertido;anunciar:anunció|anuncia|anunciado;destacar:destacó|destaca;subrayar:subrayó|subraya;manifestar:manifestó|manifiesta;expresar:expresó|expresa;reiterar:reiteró|reitera;insistir:insistió|insiste;recordar:recordó|recuerda;responder:respondió|responde;preguntar:preguntó|pregunta;reconocer:reconoció|reconoce;prometer:prometió|promete;denunciar:denunció|denuncia;escribir:escribió|escribe;concluir:concluyó|concluye;apuntar:apuntó|apunta;comentar:comentó|comenta;lamentar:lamentó|lamenta;zanjar:zanjó|zanja;opinar:opinó|opina|opinaron;precisar:precisó|precisa;alertar:alertó|alerta;avisar:avisó|avisa;matizar:matizó|matiza;ratificar:ratificó|ratifica;criticar:criticó;exigir:exigió|exige;considerar:consideró|considera;relatar:relató|relata;contar:contó|cuenta;detallar:detalló|detalla;enfatizar:enfatizó|enfatiza;resaltar:resaltó|resalta;remarcar:remarcó|remarca;puntualizar:puntualizó|puntualiza;aclarar:aclaró|aclara;admitir:admitió|admite;confirmar:confirmó|confirma;sentenciar:sentenció|sentencia;replicar:replicó|replica;argumentar:argumentó|argumenta;garantizar:garantizó|garantiza;negar:negó|niega;bromear:bromeó|bromea;ironizar:ironizó|ironiza;recalcar:recalcó|recalca;exclamar:exclamó|exclama;contestar:contestó|contesta;sugerir:sugirió|sugiere;mostrarse:mostró|mostraron|muestra");
        return list.Words;
    }

    public static Dictionary<string, Word> Russian()
    {
        var list = new WordList();
        list.Add(WordClass.Determiner, "этот эта это эти тот та те весь вся все каждый один одна");
        list.Add(WordClass.Possessive, "его её ее их наш наша наши свой своя свои");
        list.Add(WordClass.Pronoun, "он она они мы я вы оно кто который которая которые");
        list.Add(WordClass.Masculine, "он его");
        list.Add(WordClass.Feminine, "она её ее");
        list.Add(WordClass.Preposition, "в во на с со к ко о об обо от до из за по под над при про для без у через между перед после около");
        list.Add(WordClass.Coordinator, "и или но а да");
        list.Add(WordClass.Subordinator, "если когда пока хотя как чтобы потому так");
        list.Add(WordClass.That, "что");
        list.Add(WordClass.Auxiliary, "был была было были будет будут есть");
        list.Add(WordClass.Negation, "не ни");
        list.Add(WordClass.Adverb, "также тоже ранее уже затем потом вновь ещё еще");
        list.Add(WordClass.Weekday | WordClass.Time, "понедельник вторник среду четверг пятницу субботу воскресенье");
        list.Add(WordClass.Role, "президент министр премьер премьер-министр глава директор руководитель секретарь пресс-секретарь представитель представительница губернатор мэр депутат сенатор канцлер король королева посол лидер председатель генерал профессор эксперт заместитель замминистра вице-премьер");
        list.Add(WordClass.Group, "эксперты власти чиновники аналитики журналисты источники");
        list.Add(WordClass.None, "уверенность надежду мнение сожаление опасение готовность словам данным информации мнению согласно");
        Cues(list, "сказать:сказал|сказала|сказали|сказано;заявить:заявил|заявила|заявили;отметить:отметил|отметила|отметили;подчеркнуть:подчеркнул|подчеркнула|подчеркнули;сообщить:сообщил|сообщила|сообщили;добавить:добавил|добавила|добавили;пояснить:пояснил|пояснила|пояснили;объяснить:объяснил|объяснила;рассказать:рассказал|рассказала|рассказали;считать:считает|считают;говорить:говорит|говорил|говорила|говорят;утверждать:утверждает|утверждал|утверждают;напомнить:напомнил|напомнила|напомнили;указать:указал|указала|указали;ответить:ответил|ответила|ответили;спросить:спросил|спросила;написать:написал|написала;предупредить:предупредил|предупредила|предупредили;признать:признал|признала;уточнить:уточнил|уточнила|уточнили;обещать:обещал|обещала|пообещал|пообещала;назвать:назвал|назвала|назвали;уверять:уверяет|уверял;заключить:заключил|заключила;подтвердить:подтвердил|подтвердила|подтвердили;заметить:заметил|заметила|заметили;посетовать:посетовал|посетовала;сетовать:сетует;полагать:полагает|полагают;настаивать:настаивает|настаивал|настаивала;констатировать:констатировал|констатировала;резюмировать:резюмировал|резюмировала;возразить:возразил|возразила;поделиться:поделился|поделилась;пожаловаться:пожаловался|пожаловалась;подытожить:подытожил|подытожила;парировать:парировал|парировала;продолжить:продолжил|продолжила;допустить:допустил|допустила;отрицать:отрицает|отрицал|отрицала;прокомментировать:прокомментировал|прокомментировала;сообщать:сообщает|сообщают;заявлять:заявляет|заявляют|заявлял;отмечать:отмечает|отмечают;подчёркивать:подчёркивает|подчеркивает;пояснять:поясняет;добавлять:добавляет;уточнять:уточняет;писать:пишет|пишут;рассказывать:рассказывает;признаться:признался|призналась|признаётся;выразить:выразил|выразила|выразили;пошутить:пошутил|пошутила");
        return list.Words;
    }

    public static Dictionary<string, Word> Turkish()
    {
        var list = new WordList();
        list.Add(WordClass.Determiner, "bir bu şu");
        list.Add(WordClass.Coordinator, "ve veya ama");
        list.Add(WordClass.Adverb, "diye da de");
        list.Add(WordClass.Role, "cumhurbaşkanı başbakan bakan bakanı başkan başkanı sözcü sözcüsü müdür müdürü vali genel");
        Cues(list, "demek:dedi|diyor|dediler;konuşmak:konuştu;söylemek:söyledi|söyledi;belirtmek:belirtti;ifade etmek:kullandı;açıklamak:açıkladı;eklemek:ekledi;vurgulamak:vurguladı;kaydetmek:kaydetti", CueUse.Final);
        return list.Words;
    }

    public static Dictionary<string, Word> Arabic()
    {
        var list = new WordList();
        list.Add(WordClass.Preposition, "في من إلى على عن مع بعد قبل خلال");
        list.Add(WordClass.That, "إن أن بأن إنّ أنّ");
        list.Add(WordClass.Coordinator, "و أو ثم");
        Cues(list, "قال:قال|قالت|وقال|وقالت|يقول|تقول;أضاف:أضاف|أضافت|وأضاف|وأضافت;صرح:صرح|صرحت|وصرح;أكد:أكد|أكدت|وأكد|وأكدت;أوضح:أوضح|أوضحت|وأوضح;أعلن:أعلن|أعلنت|وأعلن;ذكر:ذكر|ذكرت|وذكر;شدد:شدد|وشدد", CueUse.Initial);
        return list.Words;
    }

    private static WordList Names()
    {
        var list = new WordList();

        // "Interview", "briefing" and "forum" are said in many languages.
        list.Add(WordClass.Occasion, EventNouns.Words);
        list.Add(WordClass.GivenName | WordClass.Masculine, GivenNames.Masculine);
        list.Add(WordClass.GivenName | WordClass.Feminine, GivenNames.Feminine);
        list.Add(WordClass.Particle, "van von der den de del della di da la le du dos bin ibn ben al el");
        return list;
    }

    private static void Cues(WordList list, string verbs, CueUse more = CueUse.None)
    {
        foreach (var verb in verbs.Split(';'))
        {
            var colon = verb.IndexOf(':', StringComparison.Ordinal);
            var cue = new Cue(verb[..colon], Say | more);
            foreach (var form in verb[(colon + 1)..].Split('|'))
            {
                var classes = list.Words.TryGetValue(form, out var known) ? known.Classes : WordClass.None;
                list.Words[form] = new Word(form, classes, cue, CueForm.Past | CueForm.Participle);
            }
        }
    }
}
