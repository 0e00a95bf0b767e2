// Swedish of Sweden and Finland. Days stand with endings and parts of the day glued on (måndagens, måndagskvällen).
// Mars is the planet as well as the month and needs a word beside it. Demonyms are written out where a shorter form is
// another word: skott (shot), lett (smiled), Britt, Ester. "I fjol" is last year.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'sv',
  name: 'Swedish',
  detection: {
    sv: {
      scripts: 'Latin',
      frequent:
        'och|i|att|det|som|en|på|är|av|för|med|den|till|har|de|inte|om|ett|var|han|men|från|vid|så|sig|man|efter|' +
        'kan|vi|hade|eller|där|ska|när|säger|också|nu|över|då|bara|även|får|mot|skulle|ut|hon|blir|många|alla|år|ha|' +
        'vara|mycket|två|blev|blivit|under|sedan|kommer|här|någon|något|några|andra|mer|hur|detta|dem|deras|hans|' +
        'upp|in|än|finns|inom|enligt|utan|genom|måste|själv|sina|sitt|kunde|första|nya|stora|svenska|polisen|' +
        'regeringen|statsminister|procent|kronor|skriver|uppger|dag|vad|vill|går|bli|gör|jag|denna|mellan|igen|både|' +
        'samt|före|vilket|sin|dock|eftersom|bland|sade|sa|varit|fick|dess|ville|hennes|oss|varje|minst|fler|ingen|' +
        'samma|redan|innan|sverige|sveriges|stockholm|måndagen|tisdagen|onsdagen|torsdagen|fredagen|lördagen|' +
        'söndagen|tre|miljoner|personer|människor|kvinnor|män|barn|tid|året|landet|tidigare|hela|dessa|cirka|därför|' +
        'tar|fått|göra|står|gäller|igår',
      affixes:
        '*arna|*erna|*ande|*ning|*ningen|*het|*heten|*iska|*liga|*tion|*tionen|*ade|*orna|*skap|*ats|*ades|*elsen|' +
        '*aren|*gar|*are|*sj*|*skj*|*äng*|*ck*',
    },
  },
  dates: {
    months: [
      'januaris|januari månad',
      'februaris|februari månad',
      'mars månad',
      'aprils|april månad',
      'maj månad',
      'juni månad',
      'juli månad',
      'augustis|augusti månad',
      'sept|septembers',
      'oktobers',
      'novembers',
      'decembers',
    ],
    weekdays: [
      'söndagen|söndagens|söndags|söndagseftermiddagen|på söndagsmorgonen|på söndagsförmiddagen|' +
        'på söndagseftermiddagen|på söndagskvällen|på söndagsnatten',
      'måndagen|måndagens|måndags|måndagseftermiddagen|på måndagsmorgonen|på måndagsförmiddagen|' +
        'på måndagseftermiddagen|på måndagskvällen|på måndagsnatten',
      'tisdagen|tisdagens|tisdags|tisdagseftermiddagen|på tisdagsmorgonen|på tisdagsförmiddagen|' +
        'på tisdagseftermiddagen|på tisdagskvällen|på tisdagsnatten',
      'onsdagen|onsdagens|onsdags|onsdagseftermiddagen|på onsdagsmorgonen|på onsdagsförmiddagen|' +
        'på onsdagseftermiddagen|på onsdagskvällen|på onsdagsnatten',
      'torsdagen|torsdagens|torsdags|torsdagseftermiddagen|på torsdagsmorgonen|på torsdagsförmiddagen|' +
        'på torsdagseftermiddagen|på torsdagskvällen|på torsdagsnatten',
      'fredagen|fredagens|fredags|fredagseftermiddagen|på fredagsmorgonen|på fredagsförmiddagen|' +
        'på fredagseftermiddagen|på fredagskvällen|på fredagsnatten',
      'lördagen|lördagens|lördags|lördagseftermiddagen|på lördagsmorgonen|på lördagsförmiddagen|' +
        'på lördagseftermiddagen|på lördagskvällen|på lördagsnatten',
    ],
    // "På måndag" is ahead, "på måndagen" and "på måndagskvällen" are past.
    comingWeekdays: ['på söndag', 'på måndag', 'på tisdag', 'på onsdag', 'på torsdag', 'på fredag', 'på lördag'],
    relativeDays: {
      '-2': 'i förrgår|iförrgår',
      '-1': 'igår|i går kväll|igår kväll|i går morse|i går eftermiddag|i går förmiddag|i går natt',
      0: 'i natt|inatt|natten till i dag|natten mot i dag|idag|i kväll|ikväll|i eftermiddag|i förmiddag|i morse|imorse|nu i kväll|i dag på morgonen',
      1:
        'imorgon|i morgon kväll|i morgon bitti|imorgon bitti|i morgon eftermiddag|i morgon förmiddag|i morron|' +
        'imorron',
      2: 'i övermorgon|i överimorgon',
    },
    daysAgo: 'för # dagar sedan|för # dagar sen|för # dygn sedan|# dagar sedan',
    dayCounts: 'två|tre|fyra|fem|sex|sju|åtta|nio|tio',
    last: 'förra|förre|gångna|föregående|i fjol',
    current: 'denna|detta|den här|det här|innevarande',
    next: 'nästa|kommande|nästkommande',
    units: {
      week: 'vecka|veckan|veckans',
      month: 'månad|månaden|månadens',
      year: 'år|året|årets|års',
    },
    connectors: 'den|året|år',
    // The last two are several years or weeks and must not be read as one.
    before:
      'i|från|från och med|till|till och med|sedan|före|efter|innan|under|den|kring|runt|omkring|början av|' +
      'slutet av|mitten av|hela|fram till|senast|mellan|utgången av|inför|kommande år|nästa års',
    range: 'till|till och med|och med|fram till|t o m|t.o.m.',
    ordinalEndings: 'e|a',
    dayWords: {
      första: 1,
      förste: 1,
    },
    dayParts:
      'morgon|morgonen|förmiddag|förmiddagen|eftermiddag|eftermiddagen|kväll|kvällen|natt|natten|lunch|middag|' +
      'kvällens|morgonens',
    periods: {
      year: { '-1': 'i fjol|i fjor|fjolåret|föregående år' },
    },
    // Short weekdays without their dots are one and son: "kan man 3 maj", "en son 5 maj".
    without: 'veckan|mån|sön',
    // "Det här är" (this is) is not "det här år".
    accents: true,
    every: 'varje',
    maxEnding: 0,
    // The planet Mars.
    guarded: 'mars|maj',
    capitalised: false,
  },
  names: {
    titles:
      'president|presidenten|presidents|vicepresident|vicepresidenten|expresident|expresidenten|statsminister|' +
      'statsministern|statsministers|vice statsminister|premiärminister|premiärministern|minister|ministern|' +
      'utrikesminister|utrikesministern|försvarsminister|försvarsministern|finansminister|finansministern|' +
      'justitieminister|justitieministern|inrikesminister|inrikesministern|socialminister|socialministern|' +
      'hälsominister|näringsminister|klimatminister|miljöminister|utbildningsminister|kulturminister|' +
      'migrationsminister|arbetsmarknadsminister|infrastrukturminister|energiminister|landsbygdsminister|' +
      'statssekreterare|kabinettssekreterare|statsråd|statsrådet|förbundskansler|förbundskanslern|kansler|' +
      'generalsekreterare|generalsekreteraren|eu-kommissionär|kommissionär|kommissionsordförande|talman|talmannen|' +
      'riksdagsledamot|riksdagsledamoten|partiledare|partiledaren|partisekreterare|gruppledare|språkrör|språkröret|' +
      'oppositionsledare|oppositionsledaren|ledare|ledaren|ordförande|ordföranden|vice ordförande|kommunalråd|' +
      'kommunalrådet|regionråd|finansborgarråd|borgmästare|borgmästaren|landshövding|landshövdingen|guvernör|' +
      'guvernören|senator|senatorn|ambassadör|ambassadören|talesperson|talespersonen|talesman|talesmannen|' +
      'presstalesperson|presstalesman|pressekreterare|kommunikationschef|rikspolischef|rikspolischefen|polischef|' +
      'polismästare|polisinspektör|kriminalkommissarie|kommissarie|polis|vakthavande befäl|förundersökningsledare|' +
      'åklagare|åklagaren|kammaråklagare|kammaråklagaren|chefsåklagare|chefsåklagaren|vice chefsåklagare|' +
      'riksåklagare|riksåklagaren|domare|domaren|rådman|lagman|justitieråd|advokat|advokaten|försvarsadvokat|' +
      'försvarare|målsägandebiträde|direktör|direktören|generaldirektör|generaldirektören|vd|vd:n|koncernchef|chef|' +
      'chefen|styrelseordförande|grundare|grundaren|miljardär|statsepidemiolog|statsepidemiologen|smittskyddsläkare|' +
      'överläkare|läkare|läkaren|doktor|dr|general|generalen|generalmajor|generallöjtnant|överste|överstelöjtnant|' +
      'major|kapten|amiral|överbefälhavare|överbefälhavaren|kung|kungen|drottning|drottningen|kronprins|kronprinsen|' +
      'kronprinsessa|kronprinsessan|prins|prinsen|prinsessa|prinsessan|hertig|kejsare|sultan|emir|shejk|påve|påven|' +
      'biskop|biskopen|ärkebiskop|ärkebiskopen|kardinal|patriark|präst|kyrkoherde|imam|rabbin|ayatolla|professor|' +
      'professorn|docent|forskare|forskaren|analytiker|chefsekonom|chefekonom|ekonom|historiker|journalist|' +
      'journalisten|redaktör|chefredaktör|korrespondent|författare|författaren|regissör|regissören|skådespelare|' +
      'skådespelaren|skådespelerska|artist|artisten|sångare|sångaren|sångerska|komiker|programledare|programledaren|' +
      'förbundskapten|förbundskaptenen|tränare|tränaren|huvudtränare|anfallare|anfallaren|målvakt|målvakten|back|' +
      'mittfältare|lagkapten|världsmästare|skidåkare|skidskytt|aktivist|aktivisten|diktator|herr|fru|fröken|sir|' +
      'lord|lady',
    organisationWords:
      'departementet|departement|utrikesdepartementet|försvarsdepartementet|justitiedepartementet|' +
      'finansdepartementet|socialdepartementet|myndigheten|myndighet|folkhälsomyndigheten|socialstyrelsen|styrelsen|' +
      'verket|verk|naturvårdsverket|trafikverket|migrationsverket|skatteverket|polismyndigheten|polisen|' +
      'säkerhetspolisen|tingsrätt|tingsrätten|hovrätt|hovrätten|högsta domstolen|domstolen|domstol|' +
      'åklagarmyndigheten|riksdagen|parlamentet|kongressen|senaten|kommun|kommunen|region|regionen|landstinget|' +
      'länsstyrelsen|universitet|universitetet|universitetssjukhus|sjukhus|sjukhuset|lasarettet|högskola|högskolan|' +
      'institut|institutet|akademin|akademien|skola|skolan|gymnasiet|bank|banken|riksbanken|parti|partiet|' +
      'moderaterna|socialdemokraterna|centerpartiet|vänsterpartiet|miljöpartiet|kristdemokraterna|liberalerna|' +
      'sverigedemokraterna|samlingspartiet|förbund|förbundet|föreningen|förening|organisationen|organisation|' +
      'unionen|union|rådet|råd|kommissionen|kommission|kommittén|kommitté|nämnden|nämnd|utskottet|byrån|byrå|fonden|' +
      'fond|bolaget|bolag|koncernen|gruppen|group|holding|ab|oyj|klubb|klubben|if|ff|fk|bk|ik|hf|ligan|allsvenskan|' +
      'tidning|tidningen|nyhetsbyrån|nyhetsbyrå|radio|förlag|förlaget|museum|museet|teater|teatern|kyrka|kyrkan|' +
      'församling|armén|flottan|flygvapnet|hemvärnet|rörelsen|rörelse|fronten|centrum|ambassaden|ambassad|flygplats|' +
      'airlines|stiftelsen|stiftelse',
    placeWords:
      'stad|staden|huvudstad|huvudstaden|tätort|by|byn|stadsdel|stadsdelen|förort|förorten|socken|län|länet|' +
      'landskap|landskapet|provins|provinsen|region|regionen|delstat|delstaten|stat|republik|republiken|kungarike|' +
      'kungariket|ö|ön|öarna|halvö|halvön|fjord|sund|sundet|vik|viken|bukten|hav|havet|skärgård|skärgården|kanalen|' +
      'kanal|flod|floden|älv|älven|å|ån|sjö|sjön|berg|berget|bergen|fjäll|fjället|dal|dalen|skog|skogen|park|parken|' +
      'torg|torget|plats|gata|gatan|väg|vägen|bro|bron|hamn|hamnen|gränsen|kusten|strand|stranden|station|stationen',
    joiners: 'och|för|av|i|på|till|vid|under|den|det|de|von|van|of|the|la|le|del|di|da|al|el|bin|ibn|af|&',
    neverNames:
      'det|den|de|en|ett|han|hon|hen|vi|jag|du|ni|man|i|på|för|till|från|med|vid|om|under|över|efter|före|innan|' +
      'sedan|medan|när|då|men|och|eller|så|därför|dessutom|därmed|därefter|här|där|var|vad|vem|hur|varför|vilken|' +
      'vilka|vilket|enligt|både|ingen|inget|inga|alla|allt|många|flera|några|någon|något|andra|denna|detta|dessa|' +
      'samma|samtidigt|själv|också|även|inte|nu|senare|tidigare|redan|äntligen|annars|kanske|ja|nej|nyheter|senaste|' +
      'utrikes|inrikes|sport|debatt|kultur|pengar|ekonomi|politik|foto|bild|arkivbild|video|direkt|läs|se|hör|följ|' +
      'annons|uppdaterad|publicerad|källa|tt|fnb|regeringen|polisen|rätten|partiet|två|tre|fyra|fem|sex|sju|åtta|' +
      'nio|tio|första|tredje|ny|nya|nytt|stor|stora|stort|god|goda|fler|flest|mer|mest|omkring|cirka|mellan|bland|' +
      'genom|trots|hos|utan|mot|inom|ut|upp|ner|in|kort|fakta|män|kvinna|kvinnor|barn|varje|hela|sådan|tillsammans|' +
      'eftersom|hennes|hans|deras|vår|våra|min|din|sin|gud|internet|corona|dock|däremot|ska|kan|vill|har|är|av|att|' +
      'som|dagens|gårdagens',
    endings: 's',
    prefixes: '',
  },
  stopWords:
    'och|i|att|det|som|en|på|är|av|för|med|den|till|har|de|inte|om|ett|var|han|men|från|vid|så|sig|man|efter|kan|vi|' +
    'hade|eller|där|ska|när|också|nu|över|då|bara|även|får|mot|skulle|ut|hon|blir|många|alla|ha|vara|mycket|blev|' +
    'blivit|under|sedan|kommer|här|någon|något|några|andra|mer|hur|detta|dem|deras|hans|upp|in|än|finns|inom|enligt|' +
    'utan|genom|måste|själv|sina|sitt|kunde|vad|vill|går|bli|gör|jag|denna|mellan|igen|både|samt|före|vilket|sin|' +
    'dock|eftersom|bland|varit|fick|dess|ville|hennes|oss|varje|ingen|samma|redan|innan|hela|dessa|cirka|därför|tar|' +
    'fått|göra|står|du|dig|din|ditt|dina|min|mitt|mina|mig|vår|vårt|våra|ni|er|era|henne|honom|vem|varför|vilken|' +
    'vilka|ja|nej|lite|långt|alltid|aldrig|ofta|gå|gick|kom|ta|tog|kring|hos|trots|annan|annat|ner|ändå|kanske|' +
    'skall|ge|ger|gav',
  boilerplate:
    'läs också|läs även|läs mer|läs vidare|läs hela|se också|se även|lyssna på artikeln|artikeln fortsätter|' +
    'artikeln fortsätter under annonsen|texten fortsätter|annons:|annonssamarbete|annons från|dela artikeln|' +
    'dela på facebook|dela på twitter|kommentera artikeln|skriv en kommentar|lämna en kommentar|lämna ett svar|' +
    'kommentarer inaktiverade|logga in för att|du måste vara inloggad|bli prenumerant|prenumerera på|' +
    'teckna prenumeration|få nyhetsbrev|få vårt nyhetsbrev|anmäl dig till vårt nyhetsbrev|följ oss på|' +
    'alla rättigheter förbehållna|copyright ©|© copyright|foto:|bild:|arkivbild:|källa:|källor:|' +
    'relaterade artiklar|relaterat innehåll|mest läst|mest lästa|senaste nytt|senaste nyheterna|fler artiklar|' +
    'rekommenderade artiklar|andra läser|vi använder cookies|den här webbplatsen använder|' +
    'denna webbplats använder cookies|webbplatsen använder cookies|vi använder kakor|hantera cookies|' +
    'integritetspolicy|personuppgiftspolicy|din e-postadress kommer inte|obligatoriska fält är märkta|avbryt svar|' +
    'ansvarig utgivare:|tipsa oss|har du tips|tipsa redaktionen|publicerad:|uppdaterad:|hoppa till innehåll|' +
    'gå till huvudinnehåll|hittade du ett fel|detta är en kommenterande text|det här är en ledartext',
  multipliers: {
    tiotal: 10,
    tiotals: 10,
    dussin: 12,
    dussintals: 12,
    hundra: 100,
    hundratals: 100,
    hundratal: 100,
    tusen: 1000,
    tusentals: 1000,
    tusental: 1000,
    mn: 1000000,
    milj: 1000000,
    miljon: 1000000,
    miljoner: 1000000,
    miljonerna: 1000000,
    mln: 1000000,
    mdr: 1000000000,
    md: 1000000000,
    miljard: 1000000000,
    miljarder: 1000000000,
    miljarderna: 1000000000,
    mrd: 1000000000,
    mlrd: 1000000000,
    biljon: 1000000000000,
    biljoner: 1000000000000,
    biljonerna: 1000000000000,
  },
  places: {
    AD: { adjectives: 'andorransk|andorranska|andorranskt|andorranske|andorran|andorranen|andorraner*' },
    AE: { names: 'Emiraten|Arabemiraten|UAE', adjectives: 'emiratisk|emiratiska|emiratiskt|emiratiske' },
    AF: { adjectives: 'afghansk|afghanska|afghanskt|afghanske|afghan|afghaner*' },
    AG: { adjectives: 'antiguansk|antiguanska|antiguanskt|antiguanske' },
    AL: { adjectives: 'albansk|albanska|albanskt|albanske|alban|albaner*' },
    AM: { adjectives: 'armenisk|armeniska|armeniskt|armeniske|armenier*' },
    AO: { adjectives: 'angolansk|angolanska|angolanskt|angolanske' },
    AR: { adjectives: 'argentinsk|argentinska|argentinskt|argentinske|argentinare|argentinarna' },
    AT: { adjectives: 'österrikisk|österrikiska|österrikiskt|österrikiske|österrikare|österrikarna' },
    AU: {
      adjectives:
        'australisk|australiska|australiskt|australiske|australiensisk|australiensiska|australiensiskt|' +
        'australiensiske|australiensare|australier*',
    },
    AX: { adjectives: 'åländsk|åländska|åländskt|åländske|ålänning*' },
    AZ: {
      adjectives:
        'azerbajdzjansk|azerbajdzjanska|azerbajdzjanskt|azerbajdzjanske|azerisk|azeriska|azeriskt|azeriske|' +
        'azerbajdzjanier*',
    },
    BA: {
      names: 'Bosnien|Bosnien och Herzegovina|Bosnien-Herzegovina',
      adjectives: 'bosnisk|bosniska|bosniskt|bosniske|bosnier*',
    },
    BB: { adjectives: 'barbadisk|barbadiska|barbadiskt|barbadiske|barbadier*' },
    BD: { adjectives: 'bangladeshisk|bangladeshiska|bangladeshiskt|bangladeshiske|bangladeshier*' },
    BE: { adjectives: 'belgisk|belgiska|belgiskt|belgiske|belgare|belgarna' },
    BF: { adjectives: 'burkinsk|burkinska|burkinskt|burkinske|burkinier*' },
    BG: { adjectives: 'bulgarisk|bulgariska|bulgariskt|bulgariske|bulgar|bulgarer*' },
    BH: {
      adjectives:
        'bahrainsk|bahrainska|bahrainskt|bahrainske|bahrainisk|bahrainiska|bahrainiskt|bahrainiske|bahrainare|' +
        'bahrainaren|bahrainarna',
    },
    BI: { adjectives: 'burundisk|burundiska|burundiskt|burundiske|burundier*' },
    BJ: { adjectives: 'beninsk|beninska|beninskt|beninske|beninier*' },
    BN: { adjectives: 'bruneisk|bruneiska|bruneiskt|bruneiske|bruneier*' },
    BO: { adjectives: 'boliviansk|bolivianska|bolivianskt|bolivianske|bolivian|bolivianer*' },
    BR: { adjectives: 'brasiliansk|brasilianska|brasilianskt|brasilianske|brasilianare|brasilianarna' },
    BS: { adjectives: 'bahamansk|bahamanska|bahamanskt|bahamanske|bahaman|bahamanen|bahamaner*' },
    BT: {
      adjectives:
        'bhutanesisk|bhutanesiska|bhutanesiskt|bhutanesiske|bhutansk|bhutanska|bhutanskt|bhutanske|bhutanes|' +
        'bhutanesen|bhutaneser*',
    },
    BW: { adjectives: 'botswansk|botswanska|botswanskt|botswanske|botswanier*' },
    BY: {
      names: 'Belarus|Vitryssland',
      adjectives:
        'belarusisk|belarusiska|belarusiskt|belarusiske|vitrysk|vitryska|vitryskt|vitryske|vitryss|vitryssar*|' +
        'belarusier*',
    },
    BZ: { adjectives: 'belizisk|beliziska|beliziskt|beliziske|belizeansk|belizeanska|belizeanskt|belizeanske' },
    CA: { adjectives: 'kanadensisk|kanadensiska|kanadensiskt|kanadensiske|kanadensare|kanadensarna|kanadick*' },
    CD: {
      names: 'DR Kongo|Kongo-Kinshasa|Demokratiska republiken Kongo',
      adjectives: 'kongolesisk|kongolesiska|kongolesiskt|kongolesiske|kongoles|kongoleser*',
    },
    CF: {
      adjectives:
        'centralafrikansk|centralafrikanska|centralafrikanskt|centralafrikanske|centralafrikan|centralafrikanen|' +
        'centralafrikaner*',
    },
    CG: { names: 'Kongo-Brazzaville' },
    CH: { adjectives: 'schweizisk|schweiziska|schweiziskt|schweiziske|schweizare|schweizarna' },
    CI: { adjectives: 'ivoriansk|ivorianska|ivorianskt|ivorianske|ivorian|ivorianen|ivorianer*' },
    CL: { adjectives: 'chilensk|chilenska|chilenskt|chilenske|chilenare|chilenarna' },
    CM: { adjectives: 'kamerunsk|kamerunska|kamerunskt|kamerunske|kamerunare|kamerunaren|kamerunarna|kamerunier*' },
    CN: { names: 'Folkrepubliken Kina', adjectives: 'kinesisk|kinesiska|kinesiskt|kinesiske|kines|kineser*|kinesen' },
    CO: { adjectives: 'colombiansk|colombianska|colombianskt|colombianske|colombian|colombianer*' },
    CR: { adjectives: 'costaricansk|costaricanska|costaricanskt|costaricanske|costarican|costaricanen|costaricaner*' },
    CU: { adjectives: 'kubansk|kubanska|kubanskt|kubanske|kuban|kubaner*' },
    CV: { adjectives: 'kapverdisk|kapverdiska|kapverdiskt|kapverdiske|kapverdier*' },
    CY: { adjectives: 'cypriotisk|cypriotiska|cypriotiskt|cypriotiske|cypriot|cyprioter*' },
    CZ: { names: 'Tjeckien|Tjeckiska republiken', adjectives: 'tjeckisk|tjeckiska|tjeckiskt|tjeckiske|tjeck|tjecker*' },
    DE: {
      names: 'Förbundsrepubliken|Västtyskland|Östtyskland',
      adjectives:
        'tysk|tyska|tyskt|tyske|tyskar|tyskarna|tyskarnas|tysken|västtysk|västtyska|västtyskt|västtyske|östtysk|' +
        'östtyska|östtyskt|östtyske',
    },
    DJ: { adjectives: 'djiboutisk|djiboutiska|djiboutiskt|djiboutiske|djiboutier*' },
    DK: { adjectives: 'dansk|danska|danskt|danske|danskar|danskarna|danskarnas|dansken' },
    DO: { adjectives: 'dominikansk|dominikanska|dominikanskt|dominikanske' },
    DZ: { adjectives: 'algerisk|algeriska|algeriskt|algeriske|algerier*' },
    EC: { adjectives: 'ecuadoriansk|ecuadorianska|ecuadorianskt|ecuadorianske|ecuadorian*' },
    EE: {
      adjectives: 'estnisk|estniska|estniskt|estniske|estländsk|estländska|estländskt|estländske|esterna|estländare',
    },
    EG: { adjectives: 'egyptisk|egyptiska|egyptiskt|egyptiske|egyptier*' },
    ER: { adjectives: 'eritreansk|eritreanska|eritreanskt|eritreanske|eritrean|eritreaner*' },
    ES: { adjectives: 'spansk|spanska|spanskt|spanske|spanjor|spanjorer*|spanjoren' },
    ET: { adjectives: 'etiopisk|etiopiska|etiopiskt|etiopiske|etiopier*' },
    FI: {
      adjectives:
        'finsk|finska|finskt|finske|finländsk|finländska|finländskt|finländske|finländare|finländarna|finländaren|' +
        'finnarna',
    },
    FJ: { adjectives: 'fijiansk|fijianska|fijianskt|fijianske|fijian|fijianen|fijianer*' },
    FM: { adjectives: 'mikronesisk|mikronesiska|mikronesiskt|mikronesiske|mikronesier*' },
    FO: { adjectives: 'färöisk|färöiska|färöiskt|färöiske|färing*' },
    FR: { adjectives: 'fransk|franska|franskt|franske|fransman|fransmannen|fransmän|fransmännen|fransyska' },
    GA: {
      adjectives:
        'gabonsk|gabonska|gabonskt|gabonske|gabonesisk|gabonesiska|gabonesiskt|gabonesiske|gabones|gabonesen|' +
        'gaboneser*',
    },
    GB: {
      names: 'Förenade kungariket|Storbritannien',
      adjectives: 'brittisk|brittiska|brittiskt|brittiske|britten|britter|britterna|britternas',
    },
    'GB-ENG': {
      names: 'England',
      adjectives: 'engelsk|engelska|engelskt|engelske|engelsman|engelsmannen|engelsmän|engelsmännen',
    },
    'GB-NIR': {
      names: 'Nordirland',
      adjectives: 'nordirländsk|nordirländska|nordirländskt|nordirländske|nordirländare',
    },
    'GB-SCT': { names: 'Skottland', adjectives: 'skotsk|skotska|skotskt|skotske|skotten|skottar|skottarna' },
    'GB-WLS': { names: 'Wales', adjectives: 'walesisk|walesiska|walesiskt|walesiske|walesare' },
    GD: { adjectives: 'grenadisk|grenadiska|grenadiskt|grenadiske' },
    GE: { adjectives: 'georgisk|georgiska|georgiskt|georgiske|georgier*' },
    GH: { adjectives: 'ghanansk|ghananska|ghananskt|ghananske|ghanan|ghananer*' },
    GL: { adjectives: 'grönländsk|grönländska|grönländskt|grönländske|grönländare|grönländarna' },
    GM: { adjectives: 'gambisk|gambiska|gambiskt|gambiske|gambier*' },
    GN: { adjectives: 'guineansk|guineanska|guineanskt|guineanske|guinean|guineanen|guineaner*' },
    GQ: {
      adjectives:
        'ekvatorialguineansk|ekvatorialguineanska|ekvatorialguineanskt|ekvatorialguineanske|ekvatorialguinean|' +
        'ekvatorialguineanen|ekvatorialguineaner*',
    },
    GR: { adjectives: 'grekisk|grekiska|grekiskt|grekiske|grek|greker*|greken' },
    GT: {
      adjectives:
        'guatemalansk|guatemalanska|guatemalanskt|guatemalanske|guatemalan|guatemalanen|guatemalaner*|' +
        'guatemaltekisk|guatemaltekiska|guatemaltekiskt|guatemaltekiske|guatemaltek|guatemalteken|guatemalteker*',
    },
    GW: { adjectives: 'bissauguineansk|bissauguineanska|bissauguineanskt|bissauguineanske' },
    GY: {
      adjectives:
        'guyansk|guyanska|guyanskt|guyanske|guyanansk|guyananska|guyananskt|guyananske|guyanesisk|guyanesiska|' +
        'guyanesiskt|guyanesiske',
    },
    HK: { names: 'Hong Kong', adjectives: 'hongkongsk|hongkongska|hongkongskt|hongkongske' },
    HN: { adjectives: 'honduransk|honduranska|honduranskt|honduranske|honduran|honduranen|honduraner*' },
    HR: { adjectives: 'kroatisk|kroatiska|kroatiskt|kroatiske|kroat|kroater*' },
    HT: { adjectives: 'haitisk|haitiska|haitiskt|haitiske|haitier*' },
    HU: { adjectives: 'ungersk|ungerska|ungerskt|ungerske|ungrare|ungrarna' },
    ID: { adjectives: 'indonesisk|indonesiska|indonesiskt|indonesiske|indones|indoneser*' },
    IE: { names: 'Republiken Irland', adjectives: 'irländsk|irländska|irländskt|irländske|irländare|irländarna' },
    IL: { adjectives: 'israelisk|israeliska|israeliskt|israeliske|israel|israeler*' },
    IN: { adjectives: 'indisk|indiska|indiskt|indiske|indier*' },
    IQ: { adjectives: 'irakisk|irakiska|irakiskt|irakiske|irakier*' },
    IR: { names: 'Persien', adjectives: 'iransk|iranska|iranskt|iranske|iranier*|persisk|persiska|persiskt|persiske' },
    IS: { adjectives: 'isländsk|isländska|isländskt|isländske|islänning*' },
    IT: { adjectives: 'italiensk|italienska|italienskt|italienske|italienare|italienarna' },
    JM: { adjectives: 'jamaicansk|jamaicanska|jamaicanskt|jamaicanske|jamaican*' },
    JO: { adjectives: 'jordansk|jordanska|jordanskt|jordanske|jordanier*' },
    JP: { adjectives: 'japansk|japanska|japanskt|japanske|japaner*' },
    KE: { adjectives: 'kenyansk|kenyanska|kenyanskt|kenyanske|kenyan|kenyaner*' },
    KG: {
      names: 'Kirgistan',
      adjectives: 'kirgizisk|kirgiziska|kirgiziskt|kirgiziske|kirgisisk|kirgisiska|kirgisiskt|kirgisiske',
    },
    KH: { adjectives: 'kambodjansk|kambodjanska|kambodjanskt|kambodjanske|kambodjan|kambodjanen|kambodjaner*' },
    KI: { adjectives: 'kiribatisk|kiribatiska|kiribatiskt|kiribatiske' },
    KM: { adjectives: 'komorisk|komoriska|komoriskt|komoriske' },
    KP: { adjectives: 'nordkoreansk|nordkoreanska|nordkoreanskt|nordkoreanske|nordkorean|nordkoreaner*' },
    KR: { adjectives: 'sydkoreansk|sydkoreanska|sydkoreanskt|sydkoreanske|sydkorean|sydkoreaner*' },
    KW: { adjectives: 'kuwaitisk|kuwaitiska|kuwaitiskt|kuwaitiske|kuwaitier*' },
    KZ: {
      names: 'Kazakhstan',
      adjectives: 'kazakisk|kazakiska|kazakiskt|kazakiske|kazakstansk|kazakstanska|kazakstanskt|kazakstanske|kazaker*',
    },
    LA: { adjectives: 'laotisk|laotiska|laotiskt|laotiske|laotiansk|laotianska|laotianskt|laotianske|laotier*' },
    LB: { adjectives: 'libanesisk|libanesiska|libanesiskt|libanesiske|libanes|libaneser*' },
    LI: {
      adjectives:
        'liechtensteinsk|liechtensteinska|liechtensteinskt|liechtensteinske|liechtensteinisk|liechtensteiniska|' +
        'liechtensteiniskt|liechtensteiniske|liechtensteinare|liechtensteinaren|liechtensteinarna',
    },
    LK: {
      adjectives:
        'lankesisk|lankesiska|lankesiskt|lankesiske|srilankesisk|srilankesiska|srilankesiskt|srilankesiske|lankes|' +
        'lankeser*',
    },
    LR: { adjectives: 'liberiansk|liberianska|liberianskt|liberianske|liberian|liberianen|liberianer*' },
    LS: { adjectives: 'lesothisk|lesothiska|lesothiskt|lesothiske' },
    LT: { adjectives: 'litauisk|litauiska|litauiskt|litauiske|litauer*' },
    LU: { names: 'Luxembourg', adjectives: 'luxemburgsk|luxemburgska|luxemburgskt|luxemburgske|luxemburgare' },
    LV: { adjectives: 'lettisk|lettiska|lettiskt|lettiske|letterna|lettländsk|lettländska|lettländskt|lettländske' },
    LY: { adjectives: 'libysk|libyska|libyskt|libyske|libyer*' },
    MA: { adjectives: 'marockansk|marockanska|marockanskt|marockanske|marockan|marockaner*' },
    MC: { adjectives: 'monegaskisk|monegaskiska|monegaskiskt|monegaskiske|monegask|monegasken|monegasker*' },
    MD: {
      names: 'Moldavien|Moldova',
      adjectives: 'moldavisk|moldaviska|moldaviskt|moldaviske|moldovsk|moldovska|moldovskt|moldovske|moldavier*',
    },
    ME: { adjectives: 'montenegrinsk|montenegrinska|montenegrinskt|montenegrinske|montenegriner*' },
    MG: {
      adjectives:
        'madagaskisk|madagaskiska|madagaskiskt|madagaskiske|madagassisk|madagassiska|madagassiskt|madagassiske|' +
        'malagassisk|malagassiska|malagassiskt|malagassiske|madagass|madagassen|madagasser*',
    },
    MH: { adjectives: 'marshallesisk|marshallesiska|marshallesiskt|marshallesiske' },
    MK: {
      names: 'Makedonien',
      adjectives:
        'makedonsk|makedonska|makedonskt|makedonske|nordmakedonsk|nordmakedonska|nordmakedonskt|nordmakedonske|' +
        'makedonier*',
    },
    ML: { adjectives: 'malisk|maliska|maliskt|maliske|malier|malierna' },
    MM: { names: 'Burma|Myanmar', adjectives: 'burmesisk|burmesiska|burmesiskt|burmesiske|burmes|burmeser*' },
    MN: { adjectives: 'mongolisk|mongoliska|mongoliskt|mongoliske|mongol|mongoler*' },
    MR: {
      adjectives:
        'mauretansk|mauretanska|mauretanskt|mauretanske|mauretanisk|mauretaniska|mauretaniskt|mauretaniske|' +
        'mauretanier*',
    },
    MT: { adjectives: 'maltesisk|maltesiska|maltesiskt|maltesiske|maltesare' },
    MU: {
      adjectives:
        'mauritisk|mauritiska|mauritiskt|mauritiske|mauritiansk|mauritianska|mauritianskt|mauritianske|mauritier*',
    },
    MV: { adjectives: 'maldivisk|maldiviska|maldiviskt|maldiviske|maldivier*' },
    MW: { adjectives: 'malawisk|malawiska|malawiskt|malawiske|malawier*' },
    MX: { adjectives: 'mexikansk|mexikanska|mexikanskt|mexikanske|mexikan|mexikaner*' },
    MY: { adjectives: 'malaysisk|malaysiska|malaysiskt|malaysiske|malaysier*' },
    MZ: { adjectives: 'moçambikisk|moçambikiska|moçambikiskt|moçambikiske|moçambikier*' },
    NA: { adjectives: 'namibisk|namibiska|namibiskt|namibiske|namibier*' },
    NE: { adjectives: 'nigerisk|nigeriska|nigeriskt|nigeriske' },
    NG: { adjectives: 'nigeriansk|nigerianska|nigerianskt|nigerianske|nigerian|nigerianer*' },
    NI: { adjectives: 'nicaraguansk|nicaraguanska|nicaraguanskt|nicaraguanske|nicaraguan|nicaraguanen|nicaraguaner*' },
    NL: {
      names: 'Holland',
      adjectives:
        'nederländsk|nederländska|nederländskt|nederländske|nederländare|nederländarna|holländsk|holländska|' +
        'holländskt|holländske|holländare|holländarna',
    },
    NO: { adjectives: 'norsk|norska|norskt|norske|norrman|norrmannen|norrmän|norrmännen' },
    NP: { adjectives: 'nepalesisk|nepalesiska|nepalesiskt|nepalesiske|nepales|nepaleser*' },
    NR: { adjectives: 'nauruisk|nauruiska|nauruiskt|nauruiske|nauruansk|nauruanska|nauruanskt|nauruanske' },
    NZ: { adjectives: 'nyzeeländsk|nyzeeländska|nyzeeländskt|nyzeeländske|nyzeeländare|nyzeeländarna' },
    OM: { adjectives: 'omansk|omanska|omanskt|omanske|omanier*' },
    PA: { adjectives: 'panamansk|panamanska|panamanskt|panamanske|panaman|panamanen|panamaner*' },
    PE: { adjectives: 'peruansk|peruanska|peruanskt|peruanske|peruan|peruaner*' },
    PG: {
      adjectives:
        'papuanyaguineansk|papuanyaguineanska|papuanyaguineanskt|papuanyaguineanske|papua-nyaguineansk|' +
        'papua-nyaguineanska|papua-nyaguineanskt|papua-nyaguineanske',
    },
    PH: { adjectives: 'filippinsk|filippinska|filippinskt|filippinske|filippinare|filippinier*' },
    PK: { adjectives: 'pakistansk|pakistanska|pakistanskt|pakistanske|pakistanier*' },
    PL: { adjectives: 'polsk|polska|polskt|polske|polack|polacken|polacker*' },
    PR: {
      adjectives: 'puertoricansk|puertoricanska|puertoricanskt|puertoricanske|puertorican|puertoricanen|puertoricaner*',
    },
    PS: { names: 'Palestina|Västbanken', adjectives: 'palestinsk|palestinska|palestinskt|palestinske|palestinier*' },
    PT: { adjectives: 'portugisisk|portugisiska|portugisiskt|portugisiske|portugis|portugiser*' },
    PW: { adjectives: 'palauisk|palauiska|palauiskt|palauiske' },
    PY: {
      adjectives:
        'paraguayansk|paraguayanska|paraguayanskt|paraguayanske|paraguaysk|paraguayska|paraguayskt|paraguayske|' +
        'paraguayan|paraguayanen|paraguayaner*',
    },
    QA: { adjectives: 'qatarisk|qatariska|qatariskt|qatariske|qatarier*' },
    RO: { adjectives: 'rumänsk|rumänska|rumänskt|rumänske|rumän|rumäner*' },
    RS: { adjectives: 'serbisk|serbiska|serbiskt|serbiske|serb|serber|serberna|serbernas' },
    RU: {
      names: 'Ryska federationen|Sovjetunionen',
      adjectives:
        'rysk|ryska|ryskt|ryske|ryss|ryssen|ryssar|ryssarna|ryssarnas|sovjetisk|sovjetiska|sovjetiskt|sovjetiske',
    },
    RW: { adjectives: 'rwandisk|rwandiska|rwandiskt|rwandiske|ruandisk|ruandiska|ruandiskt|ruandiske|rwandier*' },
    SA: {
      names: 'Saudiarabien',
      adjectives: 'saudisk|saudiska|saudiskt|saudiske|saudiarabisk|saudiarabiska|saudiarabiskt|saudiarabiske|saudier*',
    },
    SC: { adjectives: 'seychellisk|seychelliska|seychelliskt|seychelliske|seychellare|seychellaren|seychellarna' },
    SD: { adjectives: 'sudanesisk|sudanesiska|sudanesiskt|sudanesiske|sudanes|sudaneser*' },
    SE: {
      names: 'Konungariket Sverige',
      adjectives: 'svensk|svenska|svenskt|svenske|svenskar|svenskarna|svenskarnas|svensken',
    },
    SG: { adjectives: 'singaporiansk|singaporianska|singaporianskt|singaporianske' },
    SI: { adjectives: 'slovensk|slovenska|slovenskt|slovenske|sloven|slovener*' },
    SK: { adjectives: 'slovakisk|slovakiska|slovakiskt|slovakiske|slovak|slovaker*' },
    SL: {
      adjectives:
        'sierraleonsk|sierraleonska|sierraleonskt|sierraleonske|sierraleonesisk|sierraleonesiska|sierraleonesiskt|' +
        'sierraleonesiske|sierraleonier*',
    },
    SM: {
      adjectives:
        'sanmarinsk|sanmarinska|sanmarinskt|sanmarinske|sanmarinesisk|sanmarinesiska|sanmarinesiskt|sanmarinesiske',
    },
    SN: { adjectives: 'senegalesisk|senegalesiska|senegalesiskt|senegalesiske|senegales*' },
    SO: { adjectives: 'somalisk|somaliska|somaliskt|somaliske|somalier*' },
    SR: {
      adjectives:
        'surinamsk|surinamska|surinamskt|surinamske|surinamesisk|surinamesiska|surinamesiskt|surinamesiske|' +
        'surinamisk|surinamiska|surinamiskt|surinamiske|surinames|surinamesen|surinameser*',
    },
    SS: { adjectives: 'sydsudanesisk|sydsudanesiska|sydsudanesiskt|sydsudanesiske' },
    SV: {
      adjectives:
        'salvadoransk|salvadoranska|salvadoranskt|salvadoranske|salvadoriansk|salvadorianska|salvadorianskt|' +
        'salvadorianske|salvadoran|salvadoranen|salvadoraner*|salvadorian|salvadorianen|salvadorianer*',
    },
    SY: { adjectives: 'syrisk|syriska|syriskt|syriske|syrier*' },
    SZ: {
      adjectives:
        'swaziländsk|swaziländska|swaziländskt|swaziländske|eswatinisk|eswatiniska|eswatiniskt|eswatiniske|' +
        'swaziländare|swaziländaren|swaziländarna',
    },
    TD: { adjectives: 'tchadisk|tchadiska|tchadiskt|tchadiske|tchadier*' },
    TG: { adjectives: 'togolesisk|togolesiska|togolesiskt|togolesiske|togoles|togolesen|togoleser*' },
    TH: { adjectives: 'thailändsk|thailändska|thailändskt|thailändske|thailändare' },
    TJ: {
      adjectives:
        'tadzjikisk|tadzjikiska|tadzjikiskt|tadzjikiske|tadzjikistansk|tadzjikistanska|tadzjikistanskt|' +
        'tadzjikistanske|tadjikisk|tadjikiska|tadjikiskt|tadjikiske|tadzjik|tadzjiken|tadzjiker*',
    },
    TL: {
      adjectives:
        'östtimoresisk|östtimoresiska|östtimoresiskt|östtimoresiske|timoresisk|timoresiska|timoresiskt|timoresiske|' +
        'östtimores|östtimoresen|östtimoreser*',
    },
    TM: {
      adjectives:
        'turkmensk|turkmenska|turkmenskt|turkmenske|turkmenisk|turkmeniska|turkmeniskt|turkmeniske|turkmenistansk|' +
        'turkmenistanska|turkmenistanskt|turkmenistanske|turkmen|turkmenen|turkmener*',
    },
    TN: { adjectives: 'tunisisk|tunisiska|tunisiskt|tunisiske|tunisier*' },
    TO: { adjectives: 'tongansk|tonganska|tonganskt|tonganske|tongan|tonganen|tonganer*' },
    TR: { adjectives: 'turkisk|turkiska|turkiskt|turkiske|turk|turken|turkar|turkarna' },
    TT: {
      adjectives:
        'trinidadisk|trinidadiska|trinidadiskt|trinidadiske|trinidadiansk|trinidadianska|trinidadianskt|' +
        'trinidadianske|trinidadier*',
    },
    TV: { adjectives: 'tuvaluansk|tuvaluanska|tuvaluanskt|tuvaluanske|tuvaluisk|tuvaluiska|tuvaluiskt|tuvaluiske' },
    TW: { adjectives: 'taiwanesisk|taiwanesiska|taiwanesiskt|taiwanesiske|taiwanes|taiwaneser*' },
    TZ: { adjectives: 'tanzanisk|tanzaniska|tanzaniskt|tanzaniske|tanzanier*' },
    UA: { adjectives: 'ukrainsk|ukrainska|ukrainskt|ukrainske|ukrainare|ukrainarna|ukrainarnas|ukrainaren' },
    UG: { adjectives: 'ugandisk|ugandiska|ugandiskt|ugandiske|ugandier*' },
    US: {
      names: 'Förenta staterna|Amerika|Amerikas förenta stater',
      adjectives: 'amerikansk|amerikanska|amerikanskt|amerikanske|amerikan|amerikanen|amerikaner*',
    },
    UY: {
      adjectives:
        'uruguayansk|uruguayanska|uruguayanskt|uruguayanske|uruguaysk|uruguayska|uruguayskt|uruguayske|uruguayan|' +
        'uruguayanen|uruguayaner*',
    },
    UZ: { adjectives: 'uzbekisk|uzbekiska|uzbekiskt|uzbekiske|uzbek|uzbeker*' },
    VA: { names: 'Vatikanen', adjectives: 'vatikansk|vatikanska|vatikanskt|vatikanske' },
    VE: { adjectives: 'venezuelansk|venezuelanska|venezuelanskt|venezuelanske|venezuelan|venezuelaner*' },
    VN: { adjectives: 'vietnamesisk|vietnamesiska|vietnamesiskt|vietnamesiske|vietnames|vietnameser*' },
    VU: { adjectives: 'vanuatisk|vanuatiska|vanuatiskt|vanuatiske|vanuatuisk|vanuatuiska|vanuatuiskt|vanuatuiske' },
    WS: { adjectives: 'samoansk|samoanska|samoanskt|samoanske|samoan|samoanen|samoaner*' },
    XK: {
      adjectives:
        'kosovansk|kosovanska|kosovanskt|kosovanske|kosovoalbansk|kosovoalbanska|kosovoalbanskt|kosovoalbanske|' +
        'kosovoalban*',
    },
    YE: { adjectives: 'jemenitisk|jemenitiska|jemenitiskt|jemenitiske|jemenit*' },
    ZA: { adjectives: 'sydafrikansk|sydafrikanska|sydafrikanskt|sydafrikanske|sydafrikan|sydafrikaner*' },
    ZM: { adjectives: 'zambisk|zambiska|zambiskt|zambiske|zambier*' },
    ZW: { adjectives: 'zimbabwisk|zimbabwiska|zimbabwiskt|zimbabwiske|zimbabwier*' },
    'geonames-524901': { names: 'Moskva' },
    'geonames-703448': { names: 'Kiev|Kyiv' },
    'geonames-706483': { names: 'Charkiv|Kharkiv' },
    'geonames-698740': { names: 'Odessa|Odesa' },
    'geonames-706448': { names: 'Cherson' },
    'geonames-2618425': { names: 'Köpenhamn' },
    'geonames-2673730': {
      names: 'Stockholm',
      adjectives: 'stockholmsk|stockholmska|stockholmskt|stockholmske|stockholmare|stockholmarna',
    },
    'geonames-2711537': { names: 'Göteborg', adjectives: 'göteborgsk|göteborgska|göteborgskt|göteborgske|göteborgare' },
    'geonames-2692969': { names: 'Malmö', adjectives: 'malmöit*' },
    'geonames-658225': { names: 'Helsingfors' },
    'geonames-633679': { names: 'Åbo' },
    'geonames-634963': { names: 'Tammerfors' },
    'geonames-660158': { names: 'Esbo' },
    'geonames-632453': { names: 'Vanda' },
    'geonames-643492': { names: 'Uleåborg' },
    'geonames-756135': { names: 'Warszawa' },
    'geonames-2761369': { names: 'Wien' },
    'geonames-3169070': { names: 'Rom' },
    'geonames-264371': { names: 'Aten' },
    'geonames-3067696': { names: 'Prag' },
    'geonames-2800866': { names: 'Bryssel' },
    'geonames-2660646': { names: 'Genève' },
    'geonames-2747373': { names: 'Haag' },
    'geonames-792680': { names: 'Belgrad' },
    'geonames-1816670': { names: 'Peking' },
    'geonames-170654': { names: 'Damaskus' },
    'geonames-98182': { names: 'Bagdad' },
    'geonames-112931': { names: 'Teheran' },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations': 'Förenta nationerna|FN',
    'organisation:un-security-council': 'FN:s säkerhetsråd|säkerhetsrådet|FN:s säkerhetsråds',
    'organisation:un-general-assembly': 'FN:s generalförsamling|generalförsamlingen',
    'organisation:un-human-rights-council': 'FN:s råd för mänskliga rättigheter|FN:s människorättsråd',
    'organisation:unhcr': 'FN:s flyktingorgan|FN:s flyktingkommissariat',
    'organisation:unicef': 'FN:s barnfond',
    'organisation:world-food-programme': 'Världslivsmedelsprogrammet|FN:s livsmedelsprogram|WFP',
    'organisation:who': 'Världshälsoorganisationen|WHO',
    'organisation:iaea': 'Internationella atomenergiorganet|IAEA',
    'organisation:international-court-of-justice': 'Internationella domstolen|Internationella domstolen i Haag|ICJ',
    'organisation:international-criminal-court': 'Internationella brottmålsdomstolen|ICC',
    'organisation:european-court-of-human-rights': 'Europadomstolen|Europeiska domstolen för mänskliga rättigheter',
    'organisation:nato': 'Nordatlantiska fördragsorganisationen|försvarsalliansen Nato',
    'organisation:osce': 'OSSE|Organisationen för säkerhet och samarbete i Europa',
    'organisation:european-union': 'Europeiska unionen|EU',
    'organisation:european-commission': 'EU-kommissionen|Europeiska kommissionen',
    'organisation:european-parliament': 'Europaparlamentet|EU-parlamentet',
    'organisation:european-council': 'Europeiska rådet',
    'organisation:council-of-europe': 'Europarådet',
    'organisation:european-central-bank': 'Europeiska centralbanken|ECB',
    'organisation:court-of-justice-of-the-eu': 'EU-domstolen|EG-domstolen',
    'organisation:imf': 'Internationella valutafonden|IMF',
    'organisation:world-bank': 'Världsbanken',
    'organisation:wto': 'Världshandelsorganisationen|WTO',
    'organisation:african-union': 'Afrikanska unionen',
    'organisation:arab-league': 'Arabförbundet',
    'organisation:cis': 'Oberoende staters samvälde',
    'organisation:red-cross': 'Röda korset|Internationella rödakorskommittén',
    'organisation:red-crescent': 'Röda halvmånen',
    'organisation:doctors-without-borders': 'Läkare utan gränser',
    'organisation:reporters-without-borders': 'Reportrar utan gränser',
    'organisation:save-the-children': 'Rädda Barnen',
    'organisation:world-economic-forum': 'Världsekonomiskt forum',
    'organisation:nobel-committee': 'Nobelkommittén',
    'organisation:kremlin': 'Kreml',
    'organisation:white-house': 'Vita huset',
    'organisation:us-state-department': 'USA:s utrikesdepartement',
    'organisation:us-congress': 'USA:s kongress|kongressen i USA',
    'organisation:us-senate': 'USA:s senat',
    'organisation:us-house': 'USA:s representanthus|representanthuset',
    'organisation:us-supreme-court': 'USA:s högsta domstol',
    'organisation:federal-reserve': 'USA:s centralbank',
    'organisation:hezbollah': 'Hizbollah|Hizbolla|Hizbullah',
    'organisation:islamic-state': 'Islamiska staten',
    'organisation:al-qaeda': 'al-Qaida',
    'organisation:taliban': 'talibanerna|talibaner|talibanrörelsen|talibanernas',
    'organisation:houthis': 'huthi*|huthirebellerna|houthirebellerna|huthirörelsen',
    'organisation:bundestag': 'förbundsdagen',
    'organisation:state-duma': 'duman|statsduman',
    'organisation:muslim-brotherhood': 'Muslimska brödraskapet',
    'organisation:vatican-holy-see': 'Heliga stolen',
    'person:vladimir-putin': 'Vladimir Putin',
    'person:dmitry-medvedev': 'Dmitrij Medvedev',
    'person:sergei-shoigu': 'Sergej Sjojgu|~Sjojgu',
    'person:dmitry-peskov': 'Dmitrij Peskov',
    'person:maria-zakharova': 'Marija Zacharova|Maria Zacharova|~Zacharova',
    'person:yevgeny-prigozhin': 'Jevgenij Prigozjin|~Prigozjin',
    'person:alexei-navalny': 'Aleksej Navalnyj|~Navalnyj',
    'person:mikhail-mishustin': 'Michail Misjustin|~Misjustin',
    'person:mikhail-gorbachev': 'Michail Gorbatjov|~Gorbatjov',
    'person:mikhail-khodorkovsky': 'Michail Chodorkovskij|~Chodorkovskij',
    'person:volodymyr-zelensky': 'Volodymyr Zelenskyj|~Zelenskyj',
    'person:petro-poroshenko': 'Petro Porosjenko|~Porosjenko',
    'person:viktor-yanukovych': 'Viktor Janukovytj|~Janukovytj',
    'person:yulia-tymoshenko': 'Julia Tymosjenko|Julija Tymosjenko|~Tymosjenko',
    'person:viktor-yushchenko': 'Viktor Jusjtjenko|~Jusjtjenko',
    'person:valerii-zaluzhnyi': 'Valerij Zaluzjnyj|~Zaluzjnyj',
    'person:denys-shmyhal': 'Denys Sjmyhal|~Sjmyhal',
    'person:vitali-klitschko': 'Vitalij Klytjko',
    'person:alexander-lukashenko':
      'Aleksandr Lukasjenko|Alexander Lukasjenko|Aljaksandr Lukasjenka|Aleksandr Lukasjenka|~Lukasjenko|' +
      '~Lukasjenka',
    'person:sviatlana-tsikhanouskaya': 'Svetlana Tichanovskaja|Svjatlana Tsichanouskaja|~Tichanovskaja|~Tsichanouskaja',
    'person:queen-elizabeth-ii': 'drottning Elizabeth|drottning Elizabeth II',
    'person:king-charles-iii': 'kung Charles|kung Charles III|prins Charles',
    'person:prince-william': 'prins William',
    'person:prince-harry': 'prins Harry',
    'person:princess-diana': 'prinsessan Diana',
    'person:ali-khamenei': 'ayatolla Khamenei|ayatolla Ali Khamenei',
    'person:hassan-rouhani': 'Hassan Rohani|Hassan Rouhani|~Rohani',
    'person:mahmoud-ahmadinejad': 'Mahmoud Ahmadinejad|Mahmud Ahmadinejad',
    'person:yasser-arafat': 'Yassir Arafat',
    'person:bashar-al-assad': 'Bashar al-Assad|Bashir al-Assad',
    'person:muammar-gaddafi': 'Muammar Khadaffi|Muammar Gaddafi|Moammar Khadaffi|~Khadaffi',
    'person:osama-bin-laden': 'Usama bin Ladin|Usama bin Laden|~bin Ladin',
    'person:abdel-fattah-el-sisi': 'Abd al-Fattah al-Sisi|Abdel Fattah al-Sisi',
    'person:pope-francis': 'påve Franciskus|påven Franciskus',
    'person:pope-john-paul-ii': 'Johannes Paulus II|påven Johannes Paulus',
    'person:pope-benedict-xvi': 'Benedictus XVI|påven Benedictus',
    'person:pope-leo-xiv': 'påve Leo|påven Leo',
    'person:joseph-stalin': 'Josef Stalin',
    'person:mikheil-saakashvili': 'Micheil Saakasjvili|~Saakasjvili',
    'person:nikol-pashinyan': 'Nikol Pasjinjan|~Pasjinjan',
    'person:ilham-aliyev': 'Ilham Alijev',
    'person:nursultan-nazarbayev': 'Nursultan Nazarbajev|~Nazarbajev',
    'person:kassym-jomart-tokayev': 'Kasym-Zjomart Tokajev|~Tokajev',
  },
} satisfies LanguagePack;
