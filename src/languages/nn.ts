// Norwegian in its other written standard, of the western press, NRK and the agency NPK. Its own words part it from
// Bokmål: tysdag, laurdag, veke, i morgon, kviterussar. Mars is the planet as well as the month and August a given
// name, so both need a word beside them. "Førre veke" is last week; "siste veka" also the last one of many, so siste
// turns no date. Finne means to find.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'nn',
  name: 'Norwegian Nynorsk',
  detection: {
    nn: {
      scripts: 'Latin',
      frequent:
        'og|i|det|er|på|som|til|ein|at|av|for|med|har|dei|ikkje|den|om|eit|var|frå|han|men|seg|så|vi|ved|seier|også|' +
        'etter|kan|vil|vart|skal|ut|no|mot|over|eller|ho|når|vere|hadde|då|blir|mange|opp|inn|år|to|meir|alle|kvar|' +
        'under|få|får|må|kjem|berre|sidan|før|noko|nokon|andre|sjølv|både|kva|dette|desse|deira|blei|vorte|dersom|' +
        'går|kunne|skulle|ville|hans|fleire|første|store|nye|ifølgje|norske|noreg|regjeringa|politiet|statsminister|' +
        'kroner|mellom|igjen|utan|korleis|eg|meg|mykje|svært|gjennom|dag|veke|tid|fortel|meiner|skriv|opplyser|sjå|' +
        'fekk|saman|enn|bli|gjere|gjer|barn|blitt|vore|òg|sin|sine|sitt|denne|nokre|fordi|heile|heilt|same|' +
        'tidlegare|blant|medan|henne|oss|ingen|difor|allereie|sa|npk|måndag|tysdag|onsdag|torsdag|fredag|laurdag|' +
        'søndag|menn|kvinner|born|menneske|tre|millionar|prosent|kommune|kommunen|saka|retten|landet|president|' +
        'eigen|eige|eigne|måtte|held|ser',
      affixes:
        '*ane|*ande|*inga|*ingar|*else|*aren|*anes|*heit|*heita|*ske|*leg|*lege|*sjon|*sjonen|*skap|*menn|*asjon|' +
        '*dde|*øy*|*kk*|*eid*|*au*|kv*|kj*|*jell*|*legg*',
    },
  },
  dates: {
    months: [
      'januars',
      'februars',
      'mars månad',
      'aprils',
      'mai månad',
      'junis',
      'julis',
      'augusts',
      'sept|septembers',
      'oktobers',
      'novembers',
      'desembers',
    ],
    weekdays: [
      'sundag|søndagen|sundagen|søndagens|søndags',
      'måndagen|måndagens|måndags',
      'tysdagen|tysdagens|tysdags|tirsdag',
      'onsdagen|onsdagens|onsdags',
      'torsdagen|torsdagens|torsdags',
      'fredagen|fredagens|fredags',
      'laurdagen|laurdagens|laurdags|lørdag',
    ],
    relativeDays: {
      '-2': 'i førgår|førgår|i forgårs',
      '-1': 'igår|i går kveld|i går ettermiddag|i går morgon|i går føremiddag|i går natt',
      0: 'idag|i kveld|i ettermiddag|i føremiddag|i formiddag|i natt|i morges|i dag morgon|i dag tidleg|no i kveld',
      1: 'imorgon|i morgon tidleg|i morgon kveld|i morgon ettermiddag|i morgon føremiddag|i morgen',
      2: 'i overmorgon',
    },
    daysAgo: 'for # dagar sidan|for # døgn sidan',
    dayCounts: 'to|tre|fire|fem|seks|sju|åtte|ni|ti',
    last: 'førre|sist|førige',
    current: 'denne|dette|inneverande',
    next: 'neste|komande|førstkomande|kommande',
    units: {
      week: 'veke|veka',
      month: 'månad|månaden|månads',
      year: 'år|året|års',
    },
    connectors: 'den|året',
    // The last two are several years and must not be read as one; "om søndagen" is every Sunday.
    before:
      'om søndagen|om måndagen|om tysdagen|om onsdagen|om torsdagen|om fredagen|om laurdagen|i|frå|til|sidan|innan|etter|før|den|rundt|omkring|starten av|slutten av|midten av|byrjinga av|utgangen av|' +
      'utløpet av|heile|inntil|fram til|i løpet av|medio|ultimo|primo|mellom|dei neste år|dei komande år',
    range: 'til|og til|til og med|fram til',
    ordinalEndings: '.|te|de',
    dayWords: {
      første: 1,
      fyrste: 1,
      syttande: 17,
    },
    dayParts:
      'morgon|føremiddag|formiddag|ettermiddag|kveld|natt|morgonen|føremiddagen|ettermiddagen|kvelden|natta|middag|' +
      'midnatt',
    without: 'må|mån|søn|on|to|la|fr|ti|sø|ty',
    every: 'kvar',
    maxEnding: 0,
    // "Mars" is the planet, "August" a man; "mai" a short form that is also a name.
    guarded: 'mars|august|mai',
    capitalised: false,
  },
  names: {
    titles:
      'president|presidenten|visepresident|visepresidenten|ekspresident|eks-president|statsminister|statsministeren|' +
      'statsråd|statsråden|minister|ministeren|utanriksminister|utanriksministeren|forsvarsminister|' +
      'forsvarsministeren|finansminister|finansministeren|justisminister|justisministeren|helseminister|' +
      'helseministeren|næringsminister|klimaminister|samferdselsminister|kunnskapsminister|kulturminister|' +
      'olje- og energiminister|landbruksminister|innanriksminister|fiskeriminister|arbeidsminister|kommunalminister|' +
      'statssekretær|statssekretæren|forbundskanslar|forbundskanslaren|kanslar|generalsekretær|generalsekretæren|' +
      'kommissær|stortingsrepresentant|stortingsrepresentanten|stortingspresident|stortingspresidenten|partileiar|' +
      'partileiaren|nestleiar|nestleiaren|leiar|leiaren|parlamentarisk leiar|opposisjonsleiar|opposisjonsleiaren|' +
      'byrådsleiar|byråd|ordførar|ordføraren|varaordførar|fylkesordførar|statsforvaltar|fylkesmann|guvernør|' +
      'guvernøren|senator|senatoren|borgarmeister|borgarmeisteren|ambassadør|ambassadøren|talsmann|talsmannen|' +
      'talskvinne|talsperson|pressetalsmann|kommunikasjonssjef|politimeister|politimeisteren|politiinspektør|' +
      'politiadvokat|politiadvokaten|politioverbetjent|operasjonsleiar|operasjonsleiaren|innsatsleiar|' +
      'innsatsleiaren|etterforskingsleiar|vaktleiar|påtaleleiar|statsadvokat|statsadvokaten|riksadvokat|' +
      'riksadvokaten|aktor|dommar|dommaren|tingrettsdommar|sorenskrivar|høgsterettsdommar|advokat|advokaten|' +
      'forsvarar|forsvararen|bistandsadvokat|direktør|direktøren|administrerande direktør|konsernsjef|konsernsjefen|' +
      'sjef|sjefen|dagleg leiar|styreleiar|styreleiaren|gründer|milliardær|helsedirektør|helsedirektøren|' +
      'sjefsøkonom|økonom|general|generalen|generalmajor|generalløytnant|oberst|oberstløytnant|major|kaptein|' +
      'admiral|forsvarssjef|forsvarssjefen|konge|kongen|kong|dronning|dronninga|kronprins|kronprinsen|kronprinsesse|' +
      'kronprinsessa|prins|prinsen|prinsesse|prinsessa|keisar|sultan|emir|sjeik|pave|paven|biskop|biskopen|preses|' +
      'erkebiskop|kardinal|patriark|prest|presten|sokneprest|imam|rabbinar|ayatolla|professor|førsteamanuensis|' +
      'forskar|forskaren|seniorforskar|overlege|kommuneoverlege|smittevernoverlege|lege|doktor|dr|analytikar|' +
      'historikar|journalist|redaktør|sjefredaktør|ansvarleg redaktør|korrespondent|forfattar|forfattaren|regissør|' +
      'skodespelar|skodespelaren|artist|artisten|songar|songaren|komikar|programleiar|landslagssjef|landslagstrenar|' +
      'trenar|trenaren|hovudtrenar|spiss|spissen|keeper|keeperen|midtstoppar|midtbanespelar|skiløpar|skiskyttar|' +
      'langrennsløpar|verdsmeister|aktivist|aktivisten|diktator|herr|fru|frøken|sir|lord|lady',
    organisationWords:
      'departementet|departement|utanriksdepartementet|forsvarsdepartementet|justisdepartementet|helsedepartementet|' +
      'finansdepartementet|direktoratet|direktorat|helsedirektoratet|folkehelseinstituttet|tilsynet|mattilsynet|' +
      'etaten|politidistrikt|politiet|kripos|økokrim|tingrett|tingretten|lagmannsrett|lagmannsretten|høgsterett|' +
      'domstolen|domstol|påtalemakta|stortinget|parlamentet|kongressen|senatet|kommune|kommunen|fylkeskommune|' +
      'fylkeskommunen|fylkestinget|universitet|universitetet|universitetssjukehus|sjukehus|sjukehuset|helseføretak|' +
      'høgskulen|høgskule|institutt|instituttet|akademi|skule|bank|banken|sentralbanken|parti|partiet|høgre|' +
      'arbeidarpartiet|senterpartiet|framstegspartiet|forbundet|forbund|mållag|mållaget|bondelag|lag|foreininga|' +
      'foreining|organisasjonen|organisasjon|unionen|union|rådet|råd|kommisjonen|kommisjon|komiteen|komité|nemnda|' +
      'utvalet|utval|byrå|byrået|fond|fondet|selskap|selskapet|konsernet|gruppa|group|holding|as|asa|klubb|klubben|' +
      'idrettslag|fotballklubb|fk|il|bk|if|ligaen|eliteserien|avis|avisa|nyhendebyrå|radio|kringkasting|forlag|' +
      'museum|museet|teater|teateret|kyrkje|kyrkja|hæren|sjøforsvaret|luftforsvaret|rørsla|rørsle|fronten|senter|' +
      'senteret|ambassaden|ambassade|lufthamn|stiftinga|stifting',
    placeWords:
      'by|byen|hovudstad|hovudstaden|bygd|bygda|tettstad|bydel|bydelen|forstad|fylke|fylket|provins|provinsen|' +
      'region|regionen|delstat|delstaten|stat|republikk|republikken|kongerike|kongeriket|øy|øya|øyane|halvøy|' +
      'halvøya|fjord|fjorden|sund|sundet|vik|vika|bukt|bukta|hav|havet|stretet|kanalen|elv|elva|innsjø|vatn|vatnet|' +
      'fjell|fjellet|fjella|dal|dalen|skog|skogen|breen|park|parken|plass|torg|torget|gate|gata|veg|vegen|bru|brua|' +
      'tunnel|tunnelen|hamn|hamna|grensa|kysten|strand|stranda|stasjon|riksveg|fylkesveg',
    joiners: 'og|for|av|i|på|til|ved|under|den|det|dei|der|von|van|of|the|la|le|del|di|da|al|el|bin|ibn|&',
    neverNames:
      'det|den|dei|der|ein|ei|eit|han|ho|vi|me|eg|du|man|i|på|for|til|frå|med|ved|om|under|over|etter|før|sidan|' +
      'medan|når|dersom|viss|men|og|eller|så|då|difor|dessutan|dermed|deretter|her|kvar|kva|kven|korleis|kvifor|' +
      'kva for|ifølgje|både|ingen|ingenting|alle|alt|mange|fleire|nokon|nokre|noko|andre|denne|dette|desse|same|' +
      'samstundes|samtidig|sjølv|også|òg|ikkje|no|seinare|tidlegare|allereie|endeleg|elles|kanskje|ja|nei|nyhende|' +
      'nyheiter|siste|utanriks|innanriks|sport|debatt|kultur|pengar|politikk|foto|arkivfoto|video|direkte|les|sjå|' +
      'høyr|følg|annonse|oppdatert|publisert|kjelde|ntb|npk|regjeringa|politiet|retten|partiet|to|tre|fire|fem|seks|' +
      'sju|åtte|ni|ti|første|tredje|ny|nye|nytt|stor|store|stort|god|gode|flest|fleste|meir|mest|rundt|cirka|mellom|' +
      'blant|gjennom|trass|på grunn|hos|utan|mot|innan|ut|opp|ned|inn|kort|fakta|mann|menn|kvinne|kvinner|born|' +
      'kvart|heile|slik|saman|fordi|hennar|hans|deira|vår|våre|min|din|sin|gud|internett|korona|likevel|ville|' +
      'skulle|kan|vil|skal|har|er|var',
    endings: 's',
    prefixes: '',
  },
  stopWords:
    'og|i|det|er|på|som|til|ein|at|av|for|med|har|dei|ikkje|den|om|eit|var|frå|han|men|seg|så|vi|ved|også|òg|etter|' +
    'kan|vil|vart|skal|ut|no|mot|over|eller|ho|når|vere|hadde|då|blir|mange|opp|inn|meir|alle|kvar|under|få|får|må|' +
    'kjem|berre|sidan|før|noko|nokon|nokre|andre|sjølv|både|kva|dette|desse|deira|blei|vorte|dersom|går|kunne|' +
    'skulle|ville|hans|fleire|ifølgje|mellom|igjen|utan|korleis|eg|meg|mykje|svært|gjennom|fekk|saman|enn|bli|gjere|' +
    'gjer|blitt|vore|sin|sine|sitt|denne|fordi|heile|heilt|same|blant|medan|henne|oss|ingen|difor|allereie|måtte|' +
    'kvart|anna|annan|du|deg|din|ditt|dine|min|mitt|mine|vår|vårt|våre|hennar|kven|kvifor|her|der|ja|nei|litt|lite|' +
    'langt|alltid|aldri|ofte|gå|gjekk|kom|ta|tek|tatt|teke|rundt|hos|trass|likevel|slik|ei|me|dykk|ned|fram|gi|gir|' +
    'gav|står|vera|verte|vert',
  boilerplate:
    'les også|les meir|les heile saka|les heile|sjå også|høyr også|artikkelen held fram|saka held fram under|' +
    'saka blir oppdatert|annonse:|annonsørinnhald|del på facebook|del på twitter|del artikkelen|del saka|' +
    'skriv ein kommentar|legg igjen ein kommentar|logg inn for å|du må vere innlogga|du må vera innlogga|' +
    'bli abonnent|kjøp abonnement|få nyheitsbrev|meld deg på nyheitsbrevet|meld deg på nyhendebrevet|' +
    'abonner på nyheitsbrev|følg oss på|alle rettar reserverte|copyright ©|© copyright|' +
    'foto:|arkivfoto:|illustrasjonsfoto:|kjelde:|kjelder:|relaterte artiklar|relaterte saker|mest lese|siste nytt|' +
    'siste nyheiter|andre les også|tilrådde saker|vi brukar informasjonskapslar|' +
    'vi bruker informasjonskapslar|denne nettstaden brukar informasjonskapslar|vi brukar cookies|' +
    'personvernerklæring|personvern og informasjonskapslar|e-postadressa di blir ikkje|obligatoriske felt er merkte|' +
    'avbryt svar|ansvarleg redaktør:|tips oss|har du tips|send oss tips|publisert:|oppdatert:|hopp til innhald|' +
    'gå til hovudinnhald|fann du ein feil|artikkelen er over',
  multipliers: {
    dusin: 12,
    hundre: 100,
    tusen: 1000,
    tusenar: 1000,
    mill: 1000000,
    million: 1000000,
    millionar: 1000000,
    mio: 1000000,
    millionane: 1000000,
    millioner: 1000000,
    mrd: 1000000000,
    milliard: 1000000000,
    milliardar: 1000000000,
    milliardane: 1000000000,
    milliarder: 1000000000,
    billion: 1000000000000,
    billionar: 1000000000000,
  },
  places: {
    AD: { adjectives: 'andorransk|andorranske|andorranar*' },
    AE: {
      names: 'Emirata|Sameinte arabiske emirat|Dei sameinte arabiske emirata|Emiratane|UAE',
      adjectives: 'emiratisk|emiratiske',
    },
    AF: { adjectives: 'afghansk|afghanske|afghanar*' },
    AG: { adjectives: 'antiguansk|antiguanske|antiguanar*' },
    AL: { adjectives: 'albansk|albanske|albanar*' },
    AM: { adjectives: 'armensk|armenske|armenar*' },
    AO: { adjectives: 'angolansk|angolanske|angolanar*' },
    AR: { adjectives: 'argentinsk|argentinske|argentinar*' },
    AT: { adjectives: 'austerriksk|austerrikske|austerrikar*|østerriksk|østerrikske' },
    AU: { adjectives: 'australsk|australske|australiar*' },
    AX: { names: 'Åland', adjectives: 'ålandsk|ålandske' },
    AZ: { names: 'Aserbajdsjan|Azerbaijan', adjectives: 'aserbajdsjansk|aserbajdsjanske|aserbajdsjanar*' },
    BA: { names: 'Bosnia|Bosnia-Hercegovina', adjectives: 'bosnisk|bosniske|bosniar*' },
    BB: { adjectives: 'barbadisk|barbadiske|barbadiansk|barbadianske' },
    BD: { adjectives: 'bangladeshisk|bangladeshiske' },
    BE: { adjectives: 'belgisk|belgiske|belgiar*' },
    BF: { adjectives: 'burkinsk|burkinske|burkinabisk|burkinabiske' },
    BG: { adjectives: 'bulgarsk|bulgarske|bulgarar*' },
    BH: { adjectives: 'bahrainsk|bahrainske|bahreinsk|bahreinske|bahrainar*' },
    BI: { adjectives: 'burundisk|burundiske|burundiar*' },
    BJ: { adjectives: 'beninsk|beninske|beninesisk|beninesiske' },
    BN: { adjectives: 'bruneisk|bruneiske|bruneiar*' },
    BO: { adjectives: 'boliviansk|bolivianske|bolivianar*' },
    BR: { adjectives: 'brasiliansk|brasilianske|brasilianar*' },
    BS: { adjectives: 'bahamansk|bahamanske|bahamanar*' },
    BT: { adjectives: 'bhutansk|bhutanske|bhutanesisk|bhutanesiske|bhutanar*' },
    BW: { adjectives: 'botswansk|botswanske|botswanar*' },
    BY: {
      names: 'Belarus|Kviterussland',
      adjectives: 'belarusisk|belarusiske|kviterussisk|kviterussiske|kviterussar*|belarusar*',
    },
    BZ: { adjectives: 'belizisk|beliziske|belizeansk|belizeanske' },
    CA: { adjectives: 'kanadisk|kanadiske|canadisk|canadiske|kanadiar*|canadiar*' },
    CD: { names: 'DR Kongo|Kongo-Kinshasa', adjectives: 'kongolesisk|kongolesiske|kongolesar*' },
    CF: { adjectives: 'sentralafrikansk|sentralafrikanske|sentralafrikanar*' },
    CG: { names: 'Kongo-Brazzaville' },
    CH: { adjectives: 'sveitsisk|sveitsiske|sveitsar*' },
    CI: { adjectives: 'ivoriansk|ivorianske|ivorisk|ivoriske|ivorianar*' },
    CL: { adjectives: 'chilensk|chilenske|chilenar*' },
    CM: { adjectives: 'kamerunsk|kamerunske|kamerunar*' },
    CN: { names: 'Folkerepublikken Kina', adjectives: 'kinesisk|kinesiske|kinesar*' },
    CO: { adjectives: 'colombiansk|colombianske|colombianar*' },
    CR: { adjectives: 'costaricansk|costaricanske|costarikansk|costarikanske|costaricanar*' },
    CU: { adjectives: 'kubansk|kubanske|cubansk|cubanske|kubanar*|cubanar*' },
    CV: { adjectives: 'kappverdisk|kappverdiske|kappverdiar*' },
    CY: { adjectives: 'kypriotisk|kypriotiske|kypriot*' },
    CZ: { names: 'Tsjekkia', adjectives: 'tsjekkisk|tsjekkiske|tsjekkar*' },
    DE: {
      names: 'Forbundsrepublikken|Vest-Tyskland|Aust-Tyskland',
      adjectives: 'tysk|tyske|tyskar*|vesttysk|vesttyske|austtysk|austtyske',
    },
    DJ: { adjectives: 'djiboutisk|djiboutiske' },
    DK: { adjectives: 'dansk|danske|danskane|danskar*' },
    DO: { adjectives: 'dominikansk|dominikanske' },
    DZ: { adjectives: 'algerisk|algeriske|algeriar*' },
    EC: { adjectives: 'ecuadoriansk|ecuadorianske|ecuadorianar*' },
    EE: { adjectives: 'estisk|estiske|estlendar*' },
    EG: { adjectives: 'egyptisk|egyptiske|egyptar*' },
    ER: { adjectives: 'eritreisk|eritreiske|eritreansk|eritreanske|eritrear*' },
    ES: { adjectives: 'spansk|spanske|spanjol*' },
    ET: { adjectives: 'etiopisk|etiopiske|etiopiar*' },
    FI: { adjectives: 'finsk|finske|finnane|finlendar*' },
    FJ: { adjectives: 'fijiansk|fijianske|fijianar*' },
    FM: { adjectives: 'mikronesisk|mikronesiske|mikronesiar*' },
    FO: { adjectives: 'færøysk|færøyske|færøying*' },
    FR: { adjectives: 'fransk|franske|franskmann|franskmannen|franskmenn|franskmennene' },
    GA: { adjectives: 'gabonsk|gabonske|gabonesisk|gabonesiske|gabonar*' },
    GB: {
      names: 'Det sameinte kongeriket|Sameinte kongeriket|UK',
      adjectives: 'britisk|britiske|briten|britar|britane|britanes',
    },
    'GB-ENG': { names: 'England', adjectives: 'engelsk|engelske|engelskmann|engelskmannen|engelskmenn|engelskmennene' },
    'GB-NIR': { names: 'Nord-Irland', adjectives: 'nordirsk|nordirske' },
    'GB-SCT': { names: 'Skottland', adjectives: 'skotsk|skotske|skotten|skottar|skottane' },
    'GB-WLS': { names: 'Wales', adjectives: 'walisisk|walisiske|walisar*' },
    GD: { adjectives: 'grenadisk|grenadiske' },
    GE: { adjectives: 'georgisk|georgiske|georgiar*' },
    GH: { adjectives: 'ghanesisk|ghanesiske|ghanesar*' },
    GL: { adjectives: 'grønlandsk|grønlandske|grønlendar*' },
    GM: { adjectives: 'gambisk|gambiske|gambiar*' },
    GN: { adjectives: 'guineansk|guineanske|guineanar*' },
    GQ: { adjectives: 'ekvatorialguineansk|ekvatorialguineanske' },
    GR: { adjectives: 'gresk|greske|grekar*' },
    GT: {
      adjectives:
        'guatemalsk|guatemalske|guatemalansk|guatemalanske|guatemaltekisk|guatemaltekiske|guatemalanar*|guatemaltekar*',
    },
    GW: { adjectives: 'bissauguineansk|bissauguineanske|guinea-bissauisk|guinea-bissauiske' },
    GY: { adjectives: 'guyansk|guyanske|guyanar*' },
    HK: { names: 'Hong Kong', adjectives: 'hongkongsk|hongkongske' },
    HN: { adjectives: 'honduransk|honduranske|honduranar*' },
    HR: { adjectives: 'kroatisk|kroatiske|kroat|kroaten|kroatar|kroatane' },
    HT: { adjectives: 'haitisk|haitiske|haitiar*|haitiansk|haitianske' },
    HU: { adjectives: 'ungarsk|ungarske|ungarar*' },
    ID: { adjectives: 'indonesisk|indonesiske|indonesiar*' },
    IE: { names: 'Republikken Irland', adjectives: 'irsk|irske|irlendar*' },
    IL: { adjectives: 'israelsk|israelske|israelar*' },
    IN: { adjectives: 'indisk|indiske|indar|indarar|indaren|indarane' },
    IQ: { adjectives: 'irakisk|irakiske|iraksk|irakske|irakar*' },
    IR: { names: 'Persia', adjectives: 'iransk|iranske|iranar*|persisk|persiske' },
    IS: { adjectives: 'islandsk|islandske|islending*' },
    IT: { adjectives: 'italiensk|italienske|italienar*' },
    JM: { adjectives: 'jamaicansk|jamaicanske|jamaicanar*' },
    JO: { adjectives: 'jordansk|jordanske|jordanar*' },
    JP: { adjectives: 'japansk|japanske|japanar*' },
    KE: { adjectives: 'kenyansk|kenyanske|kenyanar*' },
    KG: { names: 'Kirgistan', adjectives: 'kirgisisk|kirgisiske|kirgisar*' },
    KH: { adjectives: 'kambodsjansk|kambodsjanske|kambodsjanar*' },
    KI: { adjectives: 'kiribatisk|kiribatiske' },
    KM: { adjectives: 'komorisk|komoriske' },
    KP: { adjectives: 'nordkoreansk|nordkoreanske|nordkoreanar*' },
    KR: { adjectives: 'sørkoreansk|sørkoreanske|sørkoreanar*' },
    KW: { adjectives: 'kuwaitisk|kuwaitiske|kuwaitar*' },
    KZ: { names: 'Kazakhstan', adjectives: 'kasakhstansk|kasakhstanske|kasakhisk|kasakhiske|kasakhstanar*' },
    LA: { adjectives: 'laotisk|laotiske|laotar*' },
    LB: { adjectives: 'libanesisk|libanesiske|libanesar*' },
    LI: { adjectives: 'liechtensteinsk|liechtensteinske|liechtensteinar*' },
    LK: { adjectives: 'srilankisk|srilankiske|srilankar*' },
    LR: { adjectives: 'liberisk|liberiske|liberiansk|liberianske|liberiar*' },
    LS: { adjectives: 'lesothisk|lesothiske' },
    LT: { adjectives: 'litauisk|litauiske|litauar*' },
    LU: { names: 'Luxemburg', adjectives: 'luxembourgsk|luxembourgske|luxembourgar*' },
    LV: { adjectives: 'latvisk|latviske|latviar*' },
    LY: { adjectives: 'libysk|libyske|libyar*' },
    MA: { adjectives: 'marokkansk|marokkanske|marokkanar*' },
    MC: { adjectives: 'monegaskisk|monegaskiske|monegaskar*' },
    MD: { names: 'Moldova', adjectives: 'moldovsk|moldovske' },
    ME: { adjectives: 'montenegrinsk|montenegrinske|montenegrinar*' },
    MG: { adjectives: 'gassisk|gassiske|madagassisk|madagassiske|madagassar*' },
    MH: { adjectives: 'marshallesisk|marshallesiske' },
    MK: { names: 'Makedonia', adjectives: 'makedonsk|makedonske|nordmakedonsk|nordmakedonske|makedonar*' },
    ML: { adjectives: 'malisk|maliske' },
    MM: { names: 'Myanmar|Burma', adjectives: 'burmesisk|burmesiske|burmesar*' },
    MN: { adjectives: 'mongolsk|mongolske|mongolar*' },
    MR: { adjectives: 'mauritansk|mauritanske|mauretansk|mauretanske|mauritanar*|mauretanar*' },
    MT: { adjectives: 'maltesisk|maltesiske|maltesar*' },
    MU: { adjectives: 'mauritisk|mauritiske|mauritiar*' },
    MV: { adjectives: 'maldivisk|maldiviske' },
    MW: { adjectives: 'malawisk|malawiske|malawiar*' },
    MX: { adjectives: 'meksikansk|meksikanske|meksikanar*' },
    MY: { adjectives: 'malaysisk|malaysiske|malaysiar*' },
    MZ: { adjectives: 'mosambikisk|mosambikiske|mosambikansk|mosambikanske|mosambikar*' },
    NA: { adjectives: 'namibisk|namibiske|namibiar*' },
    NE: { adjectives: 'nigersk|nigerske' },
    NG: { adjectives: 'nigeriansk|nigerianske|nigerianar*' },
    NI: { adjectives: 'nicaraguansk|nicaraguanske|nicaraguanar*' },
    NL: { names: 'Holland', adjectives: 'nederlandsk|nederlandske|nederlendar*|hollandsk|hollandske|hollendar*' },
    NO: { names: 'Norge|Kongeriket Noreg', adjectives: 'norsk|norske|nordmann|nordmannen|nordmenn|nordmennene' },
    NP: { adjectives: 'nepalsk|nepalske|nepalar*' },
    NR: { adjectives: 'naurisk|nauriske|nauruisk|nauruiske' },
    NZ: { names: 'Ny-Zealand|New Zealand', adjectives: 'newzealandsk|newzealandske|newzealendar*' },
    OM: { adjectives: 'omansk|omanske|omanar*' },
    PA: { adjectives: 'panamansk|panamanske|panamanar*' },
    PE: { adjectives: 'peruansk|peruanske|peruanar*' },
    PG: { adjectives: 'papuanyguineansk|papuanyguineanske|papua-nyguineansk|papua-nyguineanske' },
    PH: { adjectives: 'filippinsk|filippinske|filippinar*' },
    PK: { adjectives: 'pakistansk|pakistanske|pakistanar*' },
    PL: { adjectives: 'polsk|polske|polakk|polakken|polakkar|polakkane' },
    PR: { adjectives: 'puertoricansk|puertoricanske|puertorikansk|puertorikanske|puertoricanar*|puertorikanar*' },
    PS: { names: 'Palestina|Vestbreidda', adjectives: 'palestinsk|palestinske|palestinar*' },
    PT: { adjectives: 'portugisisk|portugisiske|portugisar*' },
    PW: { adjectives: 'palauisk|palauiske' },
    PY: { adjectives: 'paraguayansk|paraguayanske|paraguaysk|paraguayske|paraguayanar*' },
    QA: { adjectives: 'qatarsk|qatarske' },
    RO: { adjectives: 'rumensk|rumenske|rumenar*' },
    RS: { adjectives: 'serbisk|serbiske|serbar|serbarar|serbaren|serbarane' },
    RU: {
      names: 'Den russiske føderasjonen|Sovjetunionen|Sovjetsamveldet',
      adjectives: 'russisk|russiske|russar*|sovjetisk|sovjetiske',
    },
    RW: { adjectives: 'rwandisk|rwandiske|rwandar*' },
    SA: { adjectives: 'saudiarabisk|saudiarabiske|saudisk|saudiske|saudi-arabisk|saudi-arabiske|saudiarabar*' },
    SC: { adjectives: 'seychellisk|seychelliske' },
    SD: { adjectives: 'sudansk|sudanske|sudanar*' },
    SE: { adjectives: 'svensk|svenske|svenskar|svenskane|svensken' },
    SG: { adjectives: 'singaporsk|singaporske|singaporar*' },
    SI: { adjectives: 'slovensk|slovenske|slovenar*' },
    SK: { adjectives: 'slovakisk|slovakiske|slovakar*' },
    SL: { adjectives: 'sierraleonsk|sierraleonske|sierraleonar*' },
    SM: { adjectives: 'sanmarinsk|sanmarinske|sanmarinesisk|sanmarinesiske' },
    SN: { adjectives: 'senegalesisk|senegalesiske|senegalesar*' },
    SO: { adjectives: 'somalisk|somaliske|somaliar*' },
    SR: { adjectives: 'surinamsk|surinamske|surinamesisk|surinamesiske|surinamar*' },
    SS: { adjectives: 'sørsudansk|sørsudanske' },
    SV: { adjectives: 'salvadoransk|salvadoranske|salvadoranar*' },
    SY: { adjectives: 'syrisk|syriske|syrar|syrarar|syraren|syrarane' },
    SZ: { adjectives: 'swazilandsk|swazilandske|eswatinisk|eswatiniske|swazilendar*' },
    TD: { adjectives: 'tsjadisk|tsjadiske|tsjadiar*' },
    TG: { adjectives: 'togolesisk|togolesiske|togolesar*' },
    TH: { adjectives: 'thailandsk|thailandske|thailendar*' },
    TJ: { adjectives: 'tadsjikisk|tadsjikiske|tadsjikistansk|tadsjikistanske|tadsjikar*' },
    TL: {
      adjectives:
        'austtimoresisk|austtimoresiske|timoresisk|timoresiske|aust-timoresisk|aust-timoresiske|austtimoresar*',
    },
    TM: { adjectives: 'turkmensk|turkmenske|turkmenistansk|turkmenistanske|turkmenar*' },
    TN: { adjectives: 'tunisisk|tunisiske|tunisiar*' },
    TO: { adjectives: 'tongansk|tonganske|tonganar*' },
    TR: { adjectives: 'tyrkisk|tyrkiske|tyrkar*' },
    TT: { adjectives: 'trinidadisk|trinidadiske|trinidadiansk|trinidadianske' },
    TV: { adjectives: 'tuvalsk|tuvalske|tuvaluisk|tuvaluiske' },
    TW: { adjectives: 'taiwansk|taiwanske|taiwanar*' },
    TZ: { adjectives: 'tanzaniansk|tanzanianske' },
    UA: { adjectives: 'ukrainsk|ukrainske|ukrainar*' },
    UG: { adjectives: 'ugandisk|ugandiske|ugandar*' },
    US: { names: 'Dei sameinte statane|Sambandsstatane|Amerika', adjectives: 'amerikansk|amerikanske|amerikanar*' },
    UY: { adjectives: 'uruguayansk|uruguayanske|uruguaysk|uruguayske|uruguayanar*' },
    UZ: { adjectives: 'usbekisk|usbekiske|usbekar*' },
    VA: { names: 'Vatikanet', adjectives: 'vatikansk|vatikanske' },
    VE: { adjectives: 'venezuelansk|venezuelanske|venezuelanar*' },
    VN: { adjectives: 'vietnamesisk|vietnamesiske|vietnamesar*' },
    VU: { adjectives: 'vanuatisk|vanuatiske|vanuatuisk|vanuatuiske' },
    WS: { adjectives: 'samoansk|samoanske|samoanar*' },
    XK: { adjectives: 'kosovoalbansk|kosovoalbanske|kosovarsk|kosovarske' },
    YE: { adjectives: 'jemenittisk|jemenittiske|jemenitt*' },
    ZA: { adjectives: 'sørafrikansk|sørafrikanske|sørafrikanar*' },
    ZM: { adjectives: 'zambisk|zambiske|zambiar*' },
    ZW: { adjectives: 'zimbabwisk|zimbabwiske|zimbabwar*' },
    'geonames-524901': { names: 'Moskva' },
    'geonames-703448': { names: 'Kyiv|Kiev' },
    'geonames-706483': { names: 'Kharkiv|Kharkov' },
    'geonames-698740': { names: 'Odesa|Odessa' },
    'geonames-2618425': { names: 'København' },
    'geonames-2711537': { names: 'Göteborg|Gøteborg' },
    'geonames-3161732': { names: 'Bergen', adjectives: 'bergensk|bergenske' },
    'geonames-3133880': { names: 'Trondheim' },
    'geonames-756135': { names: 'Warszawa' },
    'geonames-2761369': { names: 'Wien' },
    'geonames-3169070': { names: 'Roma' },
    'geonames-264371': { names: 'Aten' },
    'geonames-3067696': { names: 'Praha' },
    'geonames-2800866': { names: 'Brussel' },
    'geonames-2660646': { names: 'Genève|Geneve' },
    'geonames-2747373': { names: 'Haag' },
    'geonames-792680': { names: 'Beograd' },
    'geonames-1816670': { names: 'Beijing' },
    'geonames-170654': { names: 'Damaskus' },
    'geonames-98182': { names: 'Bagdad' },
    'geonames-112931': { names: 'Teheran' },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations': 'Dei sameinte nasjonane|Sambandet av Dei sameinte nasjonane|FN',
    'organisation:un-security-council': 'FNs tryggingsråd|Tryggingsrådet|FNs tryggleiksråd|Tryggleiksrådet',
    'organisation:un-general-assembly': 'FNs generalforsamling|FNs hovudforsamling',
    'organisation:un-human-rights-council': 'FNs menneskerettsråd',
    'organisation:unhcr': 'FNs høgkommissær for flyktningar|Høgkommissæren for flyktningar',
    'organisation:unicef': 'FNs barnefond',
    'organisation:world-food-programme': 'Verdas matvareprogram|FNs matvareprogram|WFP',
    'organisation:who': 'Verdas helseorganisasjon|Verdshelseorganisasjonen|WHO',
    'organisation:iaea': 'Det internasjonale atomenergibyrået|IAEA',
    'organisation:international-court-of-justice':
      'Den internasjonale domstolen|Den internasjonale domstolen i Haag|ICJ',
    'organisation:international-criminal-court': 'Den internasjonale straffedomstolen|ICC',
    'organisation:european-court-of-human-rights': 'Den europeiske menneskerettsdomstolen|EMD',
    'organisation:nato': 'forsvarsalliansen Nato|Atlanterhavspakta',
    'organisation:osce': 'Organisasjonen for tryggleik og samarbeid i Europa|OSSE',
    'organisation:european-union': 'Den europeiske unionen|Den europeiske union|EU',
    'organisation:european-commission': 'EU-kommisjonen|Europakommisjonen',
    'organisation:european-parliament': 'Europaparlamentet|EU-parlamentet',
    'organisation:european-council': 'Det europeiske rådet',
    'organisation:council-of-europe': 'Europarådet',
    'organisation:european-central-bank': 'Den europeiske sentralbanken|ESB|ECB',
    'organisation:court-of-justice-of-the-eu': 'EU-domstolen',
    'organisation:imf': 'Det internasjonale pengefondet|Pengefondet|IMF',
    'organisation:world-bank': 'Verdsbanken',
    'organisation:wto': 'Verdas handelsorganisasjon|Verdshandelsorganisasjonen|WTO',
    'organisation:african-union': 'Den afrikanske unionen',
    'organisation:arab-league': 'Den arabiske ligaen',
    'organisation:cis': 'Samveldet av uavhengige statar',
    'organisation:red-cross': 'Raude Krossen|Raudekrossen|Røde Kors|Den internasjonale Raude Kross-komiteen',
    'organisation:red-crescent': 'Raude Halvmåne',
    'organisation:doctors-without-borders': 'Legar utan grenser|Leger Uten Grenser',
    'organisation:reporters-without-borders': 'Reporterar utan grenser|Reportere uten grenser',
    'organisation:save-the-children': 'Redd Barna',
    'organisation:nobel-committee': 'Nobelkomiteen',
    'organisation:kremlin': 'Kreml',
    'organisation:white-house': 'Det kvite hus|Det kvite huset',
    'organisation:us-state-department': 'USAs utanriksdepartement|det amerikanske utanriksdepartementet',
    'organisation:us-congress': 'USAs kongress|den amerikanske kongressen',
    'organisation:us-senate': 'USAs senat|det amerikanske senatet',
    'organisation:us-house': 'Representanthuset|Representantane sitt hus',
    'organisation:us-supreme-court': 'USAs høgsterett|amerikansk høgsterett',
    'organisation:federal-reserve': 'USAs sentralbank|den amerikanske sentralbanken',
    'organisation:hezbollah': 'Hizbollah',
    'organisation:islamic-state': 'Den islamske staten',
    'organisation:al-qaeda': 'Al-Qaida|Al Qaida',
    'organisation:taliban': 'taliban|talibanarane',
    'organisation:houthis': 'houthi*|houthi-opprørarane|houthiopprørarane',
    'organisation:bundestag': 'Forbundsdagen',
    'organisation:state-duma': 'Dumaen|Statsdumaen',
    'organisation:muslim-brotherhood': 'Den muslimske brorskapen|Det muslimske brorskapet',
    'organisation:vatican-holy-see': 'Den heilage stolen|Pavestolen',
    'person:dmitry-medvedev': 'Dmitrij Medvedev',
    'person:sergei-shoigu': 'Sergej Sjojgu|~Sjojgu',
    'person:dmitry-peskov': 'Dmitrij Peskov',
    'person:maria-zakharova': 'Marija Zakharova|Maria Zakharova',
    'person:yevgeny-prigozhin': 'Jevgenij Prigozjin|~Prigozjin',
    'person:alexei-navalny': 'Aleksej Navalnyj|~Navalnyj',
    'person:mikhail-mishustin': 'Mikhail Misjustin|~Misjustin',
    'person:mikhail-gorbachev': 'Mikhail Gorbatsjov|~Gorbatsjov',
    'person:mikhail-khodorkovsky': 'Mikhail Khodorkovskij|~Khodorkovskij',
    'person:volodymyr-zelensky': 'Volodymyr Zelenskyj|~Zelenskyj',
    'person:petro-poroshenko': 'Petro Porosjenko|~Porosjenko',
    'person:viktor-yanukovych': 'Viktor Janukovitsj|Viktor Janukovytsj|~Janukovitsj|~Janukovytsj',
    'person:yulia-tymoshenko': 'Julia Tymosjenko|Julija Tymosjenko|~Tymosjenko|~Timosjenko',
    'person:viktor-yushchenko': 'Viktor Jusjtsjenko|~Jusjtsjenko',
    'person:valerii-zaluzhnyi': 'Valerij Zaluzjnyj|~Zaluzjnyj',
    'person:denys-shmyhal': 'Denys Sjmyhal|~Sjmyhal',
    'person:vitali-klitschko': 'Vitalij Klytsjko|Vitali Klitsjko',
    'person:alexander-lukashenko':
      'Aleksandr Lukasjenko|Aleksander Lukasjenko|Alexander Lukasjenko|Aleksandr Lukasjenka|~Lukasjenko|' +
      '~Lukasjenka',
    'person:sviatlana-tsikhanouskaya':
      'Svetlana Tikhanovskaja|Svjatlana Tsikhanowskaja|Svetlana Tsikhanovskaja|~Tikhanovskaja',
    'person:queen-elizabeth-ii': 'dronning Elizabeth|dronning Elizabeth II',
    'person:king-charles-iii': 'kong Charles|kong Charles III|prins Charles',
    'person:prince-william': 'prins William',
    'person:prince-harry': 'prins Harry',
    'person:princess-diana': 'prinsesse Diana',
    'person:ali-khamenei': 'ayatolla Khamenei|ayatolla Ali Khamenei|Ali Khamenei',
    'person:hassan-rouhani': 'Hassan Rouhani|Hassan Rohani',
    'person:yasser-arafat': 'Yasir Arafat|Yassir Arafat',
    'person:muammar-gaddafi': 'Muammar Gaddafi|Moammar Gaddafi|Muammar Khadafi',
    'person:osama-bin-laden': 'Osama bin Laden|Usama bin Laden',
    'person:abdel-fattah-el-sisi': 'Abdel Fattah al-Sisi|Abdel Fatah al-Sisi',
    'person:pope-francis': 'pave Frans|pave Francis',
    'person:pope-john-paul-ii': 'Johannes Paul II|pave Johannes Paul',
    'person:pope-benedict-xvi': 'Benedikt XVI|pave Benedikt',
    'person:pope-leo-xiv': 'pave Leo',
    'person:joseph-stalin': 'Josef Stalin',
    'person:mikheil-saakashvili': 'Mikheil Saakasjvili|Mikhail Saakasjvili|~Saakasjvili',
    'person:nikol-pashinyan': 'Nikol Pasjinjan|Nikol Pasjinian|~Pasjinjan',
    'person:ilham-aliyev': 'Ilham Alijev',
    'person:nursultan-nazarbayev': 'Nursultan Nazarbajev|Nursultan Nasarbajev|~Nazarbajev|~Nasarbajev',
    'person:kassym-jomart-tokayev': 'Kasym-Zjomart Tokajev|Kasym-Sjomart Tokajev|~Tokajev',
  },
} satisfies LanguagePack;
