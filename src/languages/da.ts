// Danish. "Sidste år" is last year but "de sidste år" the last years, år being its own plural: such phrases are listed
// to be passed over. Dates are written out form by form (mandags, mandagens). August is a given name too. "På mandag"
// is the coming Monday, "i mandags" the last one. A stem like indisk* would reach indiskret.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'da',
  name: 'Danish',
  detection: {
    da: {
      scripts: 'Latin',
      frequent:
        'og|i|at|det|er|en|til|af|på|for|med|den|de|ikke|som|der|et|har|var|om|fra|han|kan|vil|men|sig|også|ved|så|' +
        'skal|ud|hun|nu|efter|over|eller|hvor|være|mod|blev|når|have|været|siger|deres|dem|bliver|kunne|meget|mere|' +
        'år|to|hans|jeg|vi|man|mange|op|ind|ned|blevet|mener|før|under|hvis|kommer|går|får|havde|ville|skulle|siden|' +
        'selv|første|flere|andre|alle|store|nye|ifølge|oplyser|både|uden|samt|dansk|danske|regeringen|politiet|' +
        'statsminister|penge|øvrigt|hvad|hvordan|kroner|alt|noget|nogle|bare|gøre|gør|skriver|dag|uge|igen|tid|' +
        'mellem|end|hvilket|da|sin|sine|hendes|denne|dette|disse|blandt|gennem|tidligere|ham|os|ingen|måtte|må|fik|' +
        'tre|mænd|kvinder|børn|mennesker|hele|helt|sagde|lørdag|søndag|tirsdag|mandag|onsdag|fortæller|tror|kun|' +
        'stadig|godt|sammen|gang|millioner|landet|danmark|danmarks|københavn|ritzau|præsident|sagen|anden|hver|jo|' +
        'ser|sit|inden|mindst|samme',
      affixes:
        '*erne|*ende|*ning|*else|*elser|*eren|*erens|*ede|*ernes|*hed|*heden|*ske|*lig|*lige|*tion|*tionen|*ingen|' +
        '*mænd|*øg|*æng*|*æst*|*skab|*agt|*øj*|*ej*|*dt',
    },
  },
  dates: {
    months: [
      'januars',
      'februars',
      'marts måned',
      'aprils',
      'majs',
      'junis',
      'julis',
      'augusts',
      'septembers',
      'oktobers',
      'novembers',
      'decembers',
    ],
    weekdays: [
      'søndagen|søndagens|søndags',
      'mandagen|mandagens|mandags',
      'tirsdagen|tirsdagens|tirsdags',
      'onsdagen|onsdagens|onsdags',
      'torsdagen|torsdagens|torsdags',
      'fredagen|fredagens|fredags',
      'lørdagen|lørdagens|lørdags',
    ],
    comingWeekdays: ['på søndag', 'på mandag', 'på tirsdag', 'på onsdag', 'på torsdag', 'på fredag', 'på lørdag'],
    relativeDays: {
      '-2': 'i forgårs|iforgårs',
      '-1': 'igår|i går aftes|i aftes|i går morges|i går eftermiddags|i går formiddags|i går nat',
      0:
        'i nat|her til formiddag|her til eftermiddag|natten til i dag|idag|i dag|her til morgen|i aften|i eftermiddag|i formiddag|i morges|i middags|her til aften|' +
        'nu til formiddag',
      1: 'imorgen|i morgen tidlig|i morgen aften|i morgen eftermiddag|i morgen formiddag',
      2: 'i overmorgen|iovermorgen',
    },
    daysAgo: 'for # dage siden|for # døgn siden',
    dayCounts: 'to|tre|fire|fem|seks|syv|otte|ni|ti',
    last: 'sidste|forrige|sidst|forgangne|i fjor',
    current: 'denne|dette|indeværende',
    next: 'næste|kommende|førstkommende',
    units: {
      week: 'uge|uges|ugen',
      month: 'måned|måneds|måneden',
      year: 'år|års|året',
    },
    connectors: 'den|d|i|året',
    // Among them what would else read as a date: "de sidste år" are several years, "om søndagen" is every Sunday.
    before:
      'om søndagen|om mandagen|om tirsdagen|om onsdagen|om torsdagen|om fredagen|om lørdagen|i|fra|til|siden|inden|efter|før|den|d|omkring|medio|primo|ultimo|starten af|slutningen af|' +
      'midten af|begyndelsen af|udgangen af|udløbet af|hele|indtil|frem til|de sidste år|de næste år|de kommende år|' +
      'de forgangne år|kommende år|den sidste uge|den sidste måned|det sidste år|denne måneds',
    range: 'til|og til|til og med|frem til',
    ordinalEndings: '.|te|de',
    dayWords: {
      første: 1,
    },
    dayParts:
      'morgen|formiddag|middag|eftermiddag|aften|nat|morges|aftes|morgenen|formiddagen|eftermiddagen|aftenen|natten',
    periods: {
      week: { 0: 'i denne uge' },
      year: { '-1': 'i fjor' },
    },
    // One and son: "en søn 5. maj".
    without: 'man|søn',
    every: 'hver',
    maxEnding: 0,
    guarded: 'august|maj',
    capitalised: false,
  },
  names: {
    titles:
      'præsident|præsidenten|vicepræsident|vicepræsidenten|ekspræsident|eks-præsident|statsminister|statsministeren|' +
      'premierminister|premierministeren|minister|ministeren|udenrigsminister|udenrigsministeren|forsvarsminister|' +
      'forsvarsministeren|finansminister|finansministeren|justitsminister|justitsministeren|indenrigsminister|' +
      'sundhedsminister|sundhedsministeren|klimaminister|erhvervsminister|beskæftigelsesminister|kulturminister|' +
      'undervisningsminister|skatteminister|miljøminister|fødevareminister|transportminister|udlændingeminister|' +
      'socialminister|eks-minister|ministerpræsident|kansler|kansleren|forbundskansler|forbundskansleren|' +
      'generalsekretær|generalsekretæren|kommissær|eu-kommissær|kommissionsformand|formand|formanden|forkvinde|' +
      'næstformand|politisk ordfører|ordfører|partileder|partilederen|partiformand|gruppeformand|leder|lederen|' +
      'oppositionsleder|oppositionslederen|borgmester|borgmesteren|overborgmester|overborgmesteren|rådmand|' +
      'regionsrådsformand|guvernør|guvernøren|senator|senatoren|folketingsmedlem|ambassadør|ambassadøren|talsmand|' +
      'talsmanden|talskvinde|talsperson|pressetalsmand|politidirektør|politiinspektør|vicepolitiinspektør|' +
      'politikommissær|vagtchef|vagtchefen|efterforskningsleder|rigspolitichef|anklager|anklageren|' +
      'specialanklager|senioranklager|statsadvokat|rigsadvokat|dommer|dommeren|højesteretsdommer|advokat|advokaten|' +
      'forsvarsadvokat|forsvarer|direktør|direktøren|administrerende direktør|topchef|chef|chefen|' +
      'bestyrelsesformand|stifter|grundlægger|milliardær|general|generalen|generalmajor|generalløjtnant|oberst|' +
      'oberstløjtnant|major|kaptajn|admiral|kontreadmiral|forsvarschef|forsvarschefen|dronning|dronningen|kong|' +
      'konge|kongen|kronprins|kronprinsen|kronprinsesse|kronprinsessen|prins|prinsen|prinsesse|prinsessen|grev|' +
      'grevinde|kejser|sultan|emir|sheik|pave|paven|biskop|biskoppen|ærkebiskop|kardinal|patriark|præst|præsten|' +
      'sognepræst|imam|rabbiner|ayatollah|professor|lektor|adjunkt|forsker|seniorforsker|overlæge|læge|doktor|dr|' +
      'økonom|cheføkonom|analytiker|chefanalytiker|historiker|journalist|redaktør|chefredaktør|korrespondent|' +
      'forfatter|forfatteren|instruktør|skuespiller|skuespilleren|sanger|sangeren|sangerinde|komiker|tv-vært|' +
      'landstræner|landstræneren|træner|træneren|cheftræner|angriber|angriberen|målmand|målmanden|forsvarsspiller|' +
      'midtbanespiller|anfører|anføreren|cykelrytter|tennisspiller|verdensmester|aktivist|aktivisten|diktator|hr|' +
      'fru|frøken|sir|lord|lady',
    organisationWords:
      'ministeriet|ministerium|udenrigsministeriet|forsvarsministeriet|sundhedsministeriet|justitsministeriet|' +
      'finansministeriet|styrelsen|styrelse|sundhedsstyrelsen|direktoratet|departementet|rigspolitiet|politiet|' +
      'politi|politikreds|domstolen|domstol|højesteret|landsret|landsretten|byret|byretten|anklagemyndigheden|' +
      'folketinget|parlamentet|kongressen|senatet|regionen|kommune|kommunen|universitet|universitetet|' +
      'universitetshospital|hospital|hospitalet|sygehus|institut|instituttet|akademi|skole|gymnasium|bank|banken|' +
      'nationalbanken|nationalbank|parti|partiet|alliancen|fagforening|fagforbund|forbund|forbundet|forening|' +
      'foreningen|organisationen|organisation|union|unionen|råd|rådet|kommissionen|kommission|komité|komiteen|nævn|' +
      'nævnet|udvalg|udvalget|agentur|agenturet|fond|fonden|selskab|selskabet|koncernen|gruppen|group|holding|a/s|' +
      'aps|klub|klubben|boldklub|idrætsforening|if|fc|bk|liga|ligaen|superliga|avis|avisen|nyhedsbureau|radio|' +
      'forlag|museum|museet|teater|teatret|kirke|kirken|stift|hær|hæren|flåde|flåden|flyvevåbnet|garde|bevægelse|' +
      'bevægelsen|fronten|centret|center|lufthavn|airlines|ambassaden|ambassade',
    placeWords:
      'by|byen|hovedstad|hovedstaden|landsby|bydel|forstad|sogn|amt|provins|provinsen|region|delstat|delstaten|stat|' +
      'republik|republikken|kongerige|kongeriget|ø|øen|øerne|halvø|halvøen|fjord|fjorden|sund|sundet|bælt|' +
      'bugt|bugten|hav|havet|strædet|stræde|kanalen|kanal|flod|floden|å|åen|sø|søen|bjerg|bjerget|bjergene|dal|' +
      'dalen|skov|skoven|park|parken|plads|torv|gade|vej|allé|boulevard|bro|broen|havn|havnen|grænsen|kysten|strand|' +
      'stranden|station|motorvej',
    joiners: 'og|for|af|i|på|til|ved|under|den|det|de|der|von|van|of|the|la|le|del|di|da|al|el|bin|ibn|og det|&',
    neverNames:
      'det|den|de|der|en|et|han|hun|vi|jeg|du|man|i|på|for|til|fra|med|ved|om|under|over|efter|før|siden|mens|når|' +
      'hvis|men|og|eller|så|da|dog|derfor|derimod|desuden|dermed|derefter|her|hvor|hvad|hvem|hvordan|hvorfor|' +
      'hvilken|hvilke|ifølge|både|ingen|intet|alle|alt|mange|flere|nogle|noget|andre|denne|dette|disse|samme|' +
      'samtidig|selv|selvom|også|ikke|nu|senere|tidligere|allerede|endelig|ellers|måske|ja|nej|nyheder|seneste|' +
      'udland|indland|sport|debat|kultur|penge|politik|foto|arkivfoto|video|direkte|live|breaking|læs|se|hør|følg|' +
      'annonce|opdateret|publiceret|kilde|ritzau|regeringen|politiet|retten|partiet|to|tre|fire|fem|seks|syv|otte|' +
      'ni|ti|første|anden|tredje|ny|nye|nyt|stor|store|stort|god|gode|flest|fleste|mere|mest|omkring|cirka|mellem|' +
      'blandt|gennem|trods|på grund|hos|uden|mod|inden|ud|op|ned|ind|kort|fakta|mand|mænd|kvinde|kvinder|børn|jo|' +
      'hvert|hver|hele|sådan|sammen|fordi|hendes|hans|deres|vores|min|din|sin|gud|internettet|covid',
    endings: 's',
    prefixes: '',
  },
  stopWords:
    'og|i|at|det|er|en|til|af|på|for|med|den|de|ikke|som|der|et|har|var|om|fra|han|kan|vil|men|sig|også|ved|så|skal|' +
    'ud|hun|nu|efter|over|eller|hvor|være|mod|blev|når|have|været|deres|dem|bliver|kunne|meget|mere|hans|jeg|vi|man|' +
    'mange|op|ind|ned|blevet|før|under|hvis|havde|ville|skulle|siden|selv|flere|andre|alle|både|uden|samt|hvad|' +
    'hvordan|alt|noget|nogle|bare|gøre|gør|igen|mellem|end|hvilket|da|sin|sit|sine|hendes|denne|dette|disse|blandt|' +
    'gennem|ham|os|ingen|må|måtte|kun|stadig|jo|inden|samme|allerede|derfor|fordi|dog|derefter|dermed|mens|du|dig|' +
    'mig|min|mit|mine|din|jer|jeres|vores|hende|hvem|hvorfor|hvilken|her|helt|hele|hver|hvert|ja|nej|lige|langt|' +
    'altid|aldrig|ofte|få|får|fik|gå|går|gik|kom|kommer|tage|tager|cirka|omkring|ifølge|hos|trods',
  boilerplate:
    'læs også|læs mere|læs videre|se også|hør også|artiklen fortsætter|artiklen fortsætter efter annoncen|' +
    'annoncørbetalt indhold|annonce:|del artiklen|del på facebook|del på twitter|del denne artikel|kommentér artiklen|' +
    'skriv en kommentar|skriv kommentar|log ind for at|du skal være logget ind|bliv abonnent|tegn abonnement|' +
    'køb abonnement|tilmeld nyhedsbrev|tilmeld dig vores nyhedsbrev|få vores nyhedsbrev|' +
    'følg os på|følg med på facebook|alle rettigheder forbeholdes|copyright ©|© copyright|foto:|' +
    'arkivfoto:|kilde:|kilder:|relaterede artikler|relateret indhold|relaterede emner|mest læste|seneste nyt|' +
    'seneste nyheder|andre læser også|anbefalet til dig|vi bruger cookies|denne hjemmeside bruger cookies|' +
    'dette website bruger cookies|accepter cookies|cookiepolitik|privatlivspolitik|privatlivs- og cookiepolitik|' +
    'din e-mailadresse vil ikke blive|krævede felter er markeret|annuller svar|giv et svar|opdateret:|publiceret:|' +
    'spring til indhold|gå til hovedindhold|har du et tip|fandt du en fejl|gem artiklen|lyt til artiklen',
  multipliers: {
    dusin: 12,
    hundrede: 100,
    hundred: 100,
    hundreder: 100,
    tusind: 1000,
    tusinde: 1000,
    tusinder: 1000,
    mio: 1000000,
    million: 1000000,
    millioner: 1000000,
    mill: 1000000,
    mln: 1000000,
    mia: 1000000000,
    milliard: 1000000000,
    milliarder: 1000000000,
    mdr: 1000000000,
    mlrd: 1000000000,
    billion: 1000000000000,
    billioner: 1000000000000,
  },
  places: {
    AD: { adjectives: 'andorransk|andorranske|andorraner*' },
    AE: {
      names: 'Emiraterne|Forenede Arabiske Emirater|De Forenede Arabiske Emirater|UAE',
      adjectives: 'emiratisk|emiratiske',
    },
    AF: { adjectives: 'afghansk|afghanske|afghaner*' },
    AG: { adjectives: 'antiguansk|antiguanske|antiguaner*' },
    AL: { adjectives: 'albansk|albanske|albaner*' },
    AM: { adjectives: 'armensk|armenske|armenier*' },
    AO: { adjectives: 'angolansk|angolanske|angolaner*' },
    AR: { adjectives: 'argentinsk|argentinske|argentiner*' },
    AT: { adjectives: 'østrigsk|østrigske|østriger*' },
    AU: { adjectives: 'australsk|australske|australier*' },
    AX: { names: 'Ålandsøerne', adjectives: 'ålandsk|ålandske' },
    AZ: {
      names: 'Azerbaijan|Azerbajdsjan',
      adjectives: 'aserbajdsjansk|aserbajdsjanske|azerbajdsjansk|azerbajdsjanske|aserbajdsjaner*',
    },
    BA: {
      names: 'Bosnien|Bosnien og Hercegovina|Bosnien og Herzegovina|Bosnien-Herzegovina',
      adjectives: 'bosnisk|bosniske|bosnier*',
    },
    BB: { adjectives: 'barbadisk|barbadiske|barbadiansk|barbadianske|barbadianer*' },
    BD: { adjectives: 'bangladeshisk|bangladeshiske|bangladesher*' },
    BE: { adjectives: 'belgisk|belgiske|belgier*' },
    BF: { adjectives: 'burkinsk|burkinske|burkinabisk|burkinabiske' },
    BG: { adjectives: 'bulgarsk|bulgarske|bulgarer*|bulgarer' },
    BH: { adjectives: 'bahrainsk|bahrainske|bahrainer*' },
    BI: { adjectives: 'burundisk|burundiske|burundier*' },
    BJ: { adjectives: 'beninsk|beninske|beninesisk|beninesiske|beniner*' },
    BN: { adjectives: 'bruneisk|bruneiske|bruneier*' },
    BO: { adjectives: 'boliviansk|bolivianske|bolivianer*' },
    BR: { adjectives: 'brasiliansk|brasilianske|brasilianer*' },
    BS: { adjectives: 'bahamansk|bahamanske|bahamaner*' },
    BT: { adjectives: 'bhutansk|bhutanske|bhutanesisk|bhutanesiske|bhutaner*|bhutaneser*' },
    BW: { adjectives: 'botswansk|botswanske|botswaner*' },
    BY: {
      names: 'Belarus|Hviderusland',
      adjectives: 'belarusisk|belarusiske|belarussisk|belarussiske|hviderussisk|hviderussiske|hviderusser*|belaruser*',
    },
    BZ: { adjectives: 'belizisk|beliziske|belizeansk|belizeanske|belizeaner*' },
    CA: { adjectives: 'canadisk|canadiske|canadier*' },
    CD: { names: 'DR Congo|Congo-Kinshasa', adjectives: 'congolesisk|congolesiske|congoleser*' },
    CF: { adjectives: 'centralafrikansk|centralafrikanske|centralafrikaner*' },
    CG: { names: 'Congo-Brazzaville' },
    CH: { adjectives: 'schweizisk|schweiziske|schweizer*' },
    CI: { adjectives: 'ivoriansk|ivorianske|ivorisk|ivoriske|ivorianer*' },
    CL: { adjectives: 'chilensk|chilenske|chilener*' },
    CM: { adjectives: 'camerounsk|camerounske|camerouner*' },
    CN: { names: 'Folkerepublikken Kina', adjectives: 'kinesisk|kinesiske|kineser*' },
    CO: { adjectives: 'colombiansk|colombianske|colombianer*' },
    CR: { adjectives: 'costaricansk|costaricanske|costarikansk|costarikanske|costaricaner*' },
    CU: { adjectives: 'cubansk|cubanske|cubaner*' },
    CV: { adjectives: 'kapverdisk|kapverdiske|kapverdiansk|kapverdianske|kapverdianer*' },
    CY: { adjectives: 'cypriotisk|cypriotiske|cypriot*' },
    CZ: { adjectives: 'tjekkisk|tjekkiske|tjekkerne' },
    DE: {
      names: 'Forbundsrepublikken|Vesttyskland|Østtyskland',
      adjectives: 'tysk|tyske|tysker*|vesttysk|vesttyske|østtysk|østtyske',
    },
    DJ: { adjectives: 'djiboutisk|djiboutiske|djiboutier*' },
    DK: { names: 'Kongeriget Danmark', adjectives: 'dansk|danske|dansker*' },
    DO: { adjectives: 'dominikansk|dominikanske' },
    DZ: { adjectives: 'algerisk|algeriske|algerier*' },
    EC: { adjectives: 'ecuadoriansk|ecuadorianske|ecuadorianer*' },
    EE: { adjectives: 'estisk|estiske|estlænder*|estisktalende' },
    EG: { adjectives: 'egyptisk|egyptiske|egypter*' },
    ER: { adjectives: 'eritreisk|eritreiske|eritreer*' },
    ES: { adjectives: 'spansk|spanske|spanier*' },
    ET: { adjectives: 'etiopisk|etiopiske|etiopier*' },
    FI: { adjectives: 'finsk|finske|finnerne|finlænder*' },
    FJ: { adjectives: 'fijiansk|fijianske|fijianer*' },
    FM: { adjectives: 'mikronesisk|mikronesiske|mikronesier*' },
    FO: { adjectives: 'færøsk|færøske|færing|færinger|færingerne' },
    FR: { adjectives: 'fransk|franske|franskmand|franskmanden|franskmænd|franskmændene' },
    GA: { adjectives: 'gabonsk|gabonske|gabonesisk|gabonesiske|gaboner*|gaboneser*' },
    GB: {
      names: 'Det Forenede Kongerige|Forenede Kongerige|UK',
      adjectives: 'britisk|britiske|briten|briter|briterne|briternes',
    },
    'GB-ENG': { names: 'England', adjectives: 'engelsk|engelske|englænder*' },
    'GB-NIR': { names: 'Nordirland', adjectives: 'nordirsk|nordirske' },
    'GB-SCT': { names: 'Skotland', adjectives: 'skotsk|skotske|skotten|skotter|skotterne' },
    'GB-WLS': { names: 'Wales', adjectives: 'walisisk|walisiske|waliser*' },
    GD: { adjectives: 'grenadisk|grenadiske' },
    GE: { adjectives: 'georgisk|georgiske|georgier*' },
    GH: { adjectives: 'ghanesisk|ghanesiske|ghaneser*' },
    GL: { adjectives: 'grønlandsk|grønlandske|grønlænder*' },
    GM: { adjectives: 'gambisk|gambiske|gambiansk|gambianske|gambier*|gambianer*' },
    GN: { adjectives: 'guineansk|guineanske|guineisk|guineiske|guineaner*' },
    GQ: { adjectives: 'ækvatorialguineansk|ækvatorialguineanske' },
    GR: { adjectives: 'græsk|græske|græker*' },
    GT: { adjectives: 'guatemalansk|guatemalanske|guatemaltekisk|guatemaltekiske|guatemalaner*|guatemalteker*' },
    GW: { adjectives: 'guinea-bissauisk|guinea-bissauiske|guinea-bissauansk|guinea-bissauanske' },
    GY: { adjectives: 'guyansk|guyanske|guyanesisk|guyanesiske|guyaner*|guyaneser*' },
    HK: { names: 'Hong Kong', adjectives: 'hongkongsk|hongkongske' },
    HN: { adjectives: 'honduransk|honduranske|honduraner*' },
    HR: { adjectives: 'kroatisk|kroatiske|kroat|kroaten|kroater|kroaterne' },
    HT: { adjectives: 'haitiansk|haitianske|haitianer*' },
    HU: { adjectives: 'ungarsk|ungarske|ungarer*' },
    ID: { adjectives: 'indonesisk|indonesiske|indoneser*' },
    IE: { names: 'Republikken Irland', adjectives: 'irsk|irske|irer|irere|ireren|irerne|irlænder*' },
    IL: { adjectives: 'israelsk|israelske|israeler*' },
    IN: { adjectives: 'indisk|indiske|inder|inderen|indere|inderne' },
    IQ: { adjectives: 'irakisk|irakiske|iraker*' },
    IR: { names: 'Persien', adjectives: 'iransk|iranske|iraner*|persisk|persiske' },
    IS: { adjectives: 'islandsk|islandske|islænding*' },
    IT: { adjectives: 'italiensk|italienske|italiener*' },
    JM: { adjectives: 'jamaicansk|jamaicanske|jamaicaner*' },
    JO: { adjectives: 'jordansk|jordanske|jordaner*' },
    JP: { adjectives: 'japansk|japanske|japaner*' },
    KE: { adjectives: 'kenyansk|kenyanske|kenyaner*' },
    KG: { names: 'Kirgistan|Kirgizistan', adjectives: 'kirgisisk|kirgisiske|kirgiser*' },
    KH: {
      adjectives:
        'cambodjansk|cambodjanske|cambodiansk|cambodianske|kambodjansk|kambodjanske|cambodjaner*|cambodianer*',
    },
    KI: { adjectives: 'kiribatisk|kiribatiske' },
    KM: { adjectives: 'comorisk|comoriske' },
    KP: { adjectives: 'nordkoreansk|nordkoreanske|nordkoreaner*' },
    KR: { adjectives: 'sydkoreansk|sydkoreanske|sydkoreaner*' },
    KW: { adjectives: 'kuwaitisk|kuwaitiske|kuwaiter*' },
    KZ: { names: 'Kazakhstan', adjectives: 'kasakhisk|kasakhiske|kasakher*|kasakhstansk|kasakhstanske' },
    LA: { adjectives: 'laotisk|laotiske|laotiansk|laotianske|laoter*|laotianer*' },
    LB: { adjectives: 'libanesisk|libanesiske|libaneser*' },
    LI: { adjectives: 'liechtensteinsk|liechtensteinske|liechtensteiner*' },
    LK: { adjectives: 'srilankansk|srilankanske|srilankaner*' },
    LR: { adjectives: 'liberiansk|liberianske|liberisk|liberiske|liberianer*' },
    LS: { adjectives: 'lesothisk|lesothiske' },
    LT: { adjectives: 'litauisk|litauiske|litauer*' },
    LU: { names: 'Luxembourg', adjectives: 'luxembourgsk|luxembourgske|luxembourger*' },
    LV: { adjectives: 'lettisk|lettiske|letterne|letlænder*' },
    LY: { adjectives: 'libysk|libyske|libyer*' },
    MA: { adjectives: 'marokkansk|marokkanske|marokkaner*' },
    MC: { adjectives: 'monegaskisk|monegaskiske|monegasker*' },
    MD: { names: 'Moldavien|Moldova', adjectives: 'moldovisk|moldoviske|moldavisk|moldaviske|moldover|moldovere' },
    ME: { adjectives: 'montenegrinsk|montenegrinske|montenegriner*' },
    MG: { adjectives: 'madagaskisk|madagaskiske|madagassisk|madagassiske|malagassisk|malagassiske|madagasser*' },
    MH: { adjectives: 'marshallesisk|marshallesiske' },
    MK: {
      names: 'Makedonien|Nordmakedonien',
      adjectives: 'makedonsk|makedonske|nordmakedonsk|nordmakedonske|makedoner*',
    },
    ML: { adjectives: 'malisk|maliske|malier*' },
    MM: { names: 'Burma|Myanmar', adjectives: 'burmesisk|burmesiske|burmeser*' },
    MN: { adjectives: 'mongolsk|mongolske|mongoler*' },
    MR: { adjectives: 'mauretansk|mauretanske|mauretanisk|mauretaniske|mauretaner*|mauretanier*' },
    MT: { adjectives: 'maltesisk|maltesiske|malteser*' },
    MU: { adjectives: 'mauritisk|mauritiske|mauritiansk|mauritianske|mauritier*|mauritianer*' },
    MV: { adjectives: 'maldivisk|maldiviske' },
    MW: { adjectives: 'malawisk|malawiske|malawier*|malawianer*' },
    MX: { adjectives: 'mexicansk|mexicanske|mexicaner*' },
    MY: { adjectives: 'malaysisk|malaysiske|malaysier*' },
    MZ: {
      adjectives: 'mozambikansk|mozambikanske|mozambiquisk|mozambiquiske|mosambikansk|mosambikanske|mozambikaner*',
    },
    NA: { adjectives: 'namibisk|namibiske|namibiansk|namibianske|namibier*|namibianer*' },
    NE: { adjectives: 'nigersk|nigerske' },
    NG: { adjectives: 'nigeriansk|nigerianske|nigerianer*' },
    NI: { adjectives: 'nicaraguansk|nicaraguanske|nicaraguaner*' },
    NL: {
      names: 'Nederlandene|Holland',
      adjectives: 'nederlandsk|nederlandske|hollandsk|hollandske|hollænder*|nederlænder*',
    },
    NO: { adjectives: 'norsk|norske|nordmand|nordmanden|nordmænd|nordmændene' },
    NP: { adjectives: 'nepalesisk|nepalesiske|nepaleser*' },
    NR: { adjectives: 'nauruisk|nauruiske|nauruansk|nauruanske' },
    NZ: { names: 'New Zealand', adjectives: 'newzealandsk|newzealandske|newzealænder*' },
    OM: { adjectives: 'omansk|omanske|omaner*' },
    PA: { adjectives: 'panamansk|panamanske|panamaner*' },
    PE: { adjectives: 'peruviansk|peruvianske|peruvianer*' },
    PG: { adjectives: 'papuanyguineansk|papuanyguineanske|papua-nyguineansk|papua-nyguineanske' },
    PH: { adjectives: 'filippinsk|filippinske|filippiner*' },
    PK: { adjectives: 'pakistansk|pakistanske|pakistaner*' },
    PL: { adjectives: 'polsk|polske|polak|polakken|polakker|polakkerne' },
    PR: { adjectives: 'puertoricansk|puertoricanske|puertorikansk|puertorikanske|puertoricaner*|puertorikaner*' },
    PS: { names: 'Palæstina|Vestbredden', adjectives: 'palæstinensisk|palæstinensiske|palæstinenser*' },
    PT: { adjectives: 'portugisisk|portugisiske|portugiser*' },
    PW: { adjectives: 'palauisk|palauiske' },
    PY: { adjectives: 'paraguayansk|paraguayanske|paraguaysk|paraguayske|paraguayaner*' },
    QA: { adjectives: 'qatarsk|qatarske|qatarer*' },
    RO: { adjectives: 'rumænsk|rumænske|rumæner*' },
    RS: { adjectives: 'serbisk|serbiske|serber|serbere|serberen|serberne' },
    RU: {
      names: 'Den Russiske Føderation|Sovjetunionen',
      adjectives: 'russisk|russiske|russer|russere|russeren|russerne|russernes|sovjetisk|sovjetiske',
    },
    RW: { adjectives: 'rwandisk|rwandiske|rwandesisk|rwandesiske|rwander*|rwandeser*' },
    SA: {
      adjectives: 'saudisk|saudiske|saudiarabisk|saudiarabiske|saudi-arabisk|saudi-arabiske|saudier*|saudiaraber*',
    },
    SC: { adjectives: 'seychellisk|seychelliske' },
    SD: { adjectives: 'sudansk|sudanske|sudaneser*' },
    SE: { adjectives: 'svensk|svenske|svensker*' },
    SG: { adjectives: 'singaporeansk|singaporeanske|singaporeaner*' },
    SI: { adjectives: 'slovensk|slovenske|slovener*' },
    SK: { adjectives: 'slovakisk|slovakiske|slovak|slovakken|slovakker|slovakkerne' },
    SL: { adjectives: 'sierraleonsk|sierraleonske|sierraleonesisk|sierraleonesiske|sierraleoner*' },
    SM: { adjectives: 'sanmarinsk|sanmarinske|sanmarinesisk|sanmarinesiske' },
    SN: { adjectives: 'senegalesisk|senegalesiske|senegaleser*' },
    SO: { adjectives: 'somalisk|somaliske|somalier*' },
    SR: { adjectives: 'surinamsk|surinamske|surinamesisk|surinamesiske|surinamer*|surinameser*' },
    SS: { adjectives: 'sydsudansk|sydsudanske' },
    SV: { adjectives: 'salvadoransk|salvadoranske|salvadoriansk|salvadorianske|salvadoraner*|salvadorianer*' },
    SY: { adjectives: 'syrisk|syriske|syrer*' },
    SZ: { adjectives: 'swazilandsk|swazilandske|eswatinisk|eswatiniske' },
    TD: { adjectives: 'tchadisk|tchadiske|tchadiansk|tchadianske|tchader*|tchadianer*' },
    TG: { adjectives: 'togolesisk|togolesiske|togoleser*' },
    TH: { adjectives: 'thailandsk|thailandske|thailænder*' },
    TJ: { adjectives: 'tadsjikisk|tadsjikiske|tadsjikistansk|tadsjikistanske|tadsjiker*' },
    TL: { adjectives: 'østtimoresisk|østtimoresiske|timoresisk|timoresiske|østtimoreser*' },
    TM: { adjectives: 'turkmensk|turkmenske|turkmenistansk|turkmenistanske|turkmener*' },
    TN: { names: 'Tunesien', adjectives: 'tunesisk|tunesiske|tuneser*' },
    TO: { adjectives: 'tongansk|tonganske|tonganesisk|tonganesiske|tonganer*' },
    TR: { adjectives: 'tyrkisk|tyrkiske|tyrker*' },
    TT: { adjectives: 'trinidadisk|trinidadiske|trinidadiansk|trinidadianske|trinidadianer*' },
    TV: { adjectives: 'tuvaluansk|tuvaluanske|tuvaluisk|tuvaluiske' },
    TW: { adjectives: 'taiwansk|taiwanske|taiwaneser*' },
    TZ: { adjectives: 'tanzaniansk|tanzanianske|tanzanianer*' },
    UA: { adjectives: 'ukrainsk|ukrainske|ukrainer*' },
    UG: { adjectives: 'ugandisk|ugandiske|ugander*' },
    US: { names: 'De Forenede Stater|Forenede Stater|Amerika', adjectives: 'amerikansk|amerikanske|amerikaner*' },
    UY: { adjectives: 'uruguayansk|uruguayanske|uruguaysk|uruguayske|uruguayaner*' },
    UZ: { adjectives: 'usbekisk|usbekiske|usbeker*' },
    VA: { names: 'Vatikanet|Den Hellige Stol', adjectives: 'vatikansk|vatikanske' },
    VE: { adjectives: 'venezuelansk|venezuelanske|venezuelaner*' },
    VN: { adjectives: 'vietnamesisk|vietnamesiske|vietnameser*' },
    VU: { adjectives: 'vanuatuisk|vanuatuiske|vanuatisk|vanuatiske' },
    WS: { adjectives: 'samoansk|samoanske|samoaner*' },
    XK: { adjectives: 'kosovoalbansk|kosovoalbanske|kosovarsk|kosovarske|kosovoalbaner*' },
    YE: { adjectives: 'yemenitisk|yemenitiske|yemenit*' },
    ZA: { adjectives: 'sydafrikansk|sydafrikanske|sydafrikaner*' },
    ZM: { adjectives: 'zambisk|zambiske|zambiansk|zambianske|zambier*|zambianer*' },
    ZW: { adjectives: 'zimbabwisk|zimbabwiske|zimbabwer*' },
    'geonames-524901': { names: 'Moskva' },
    'geonames-703448': { names: 'Kyiv|Kijev|Kiev' },
    'geonames-706483': { names: 'Kharkiv|Kharkov' },
    'geonames-698740': { names: 'Odesa|Odessa' },
    'geonames-2618425': { names: 'København|Københavns', adjectives: 'københavnsk|københavnske|københavner*' },
    'geonames-2624652': { names: 'Aarhus|Århus', adjectives: 'aarhusiansk|aarhusianske|aarhusianer*' },
    'geonames-2624886': { names: 'Aalborg|Ålborg' },
    'geonames-2711537': { names: 'Göteborg|Gøteborg' },
    'geonames-756135': { names: 'Warszawa' },
    'geonames-2761369': { names: 'Wien' },
    'geonames-3169070': { names: 'Rom' },
    'geonames-264371': { names: 'Athen' },
    'geonames-3067696': { names: 'Prag' },
    'geonames-2800866': { names: 'Bruxelles' },
    'geonames-2660646': { names: 'Genève|Geneve' },
    'geonames-2747373': { names: 'Haag' },
    'geonames-792680': { names: 'Beograd' },
    'geonames-1816670': { names: 'Beijing' },
    'geonames-170654': { names: 'Damaskus' },
    'geonames-98182': { names: 'Bagdad' },
    'geonames-112931': { names: 'Teheran' },
    'geonames-2611396': { names: 'Tórshavn|Torshavn' },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations': 'De Forenede Nationer|FN',
    'organisation:un-security-council': 'FNs Sikkerhedsråd|FN’s Sikkerhedsråd|Sikkerhedsrådet',
    'organisation:un-general-assembly': 'FNs Generalforsamling|FN’s Generalforsamling',
    'organisation:un-human-rights-council': 'FNs Menneskerettighedsråd|FN’s Menneskerettighedsråd',
    'organisation:unhcr': 'FNs Flygtningehøjkommissariat|FN’s flygtningeorganisation|FNs flygtningeorganisation',
    'organisation:unicef': 'FNs Børnefond|FN’s Børnefond|FNs børneorganisation',
    'organisation:world-food-programme': 'Verdensfødevareprogrammet|FNs Verdensfødevareprogram|FNs fødevareprogram|WFP',
    'organisation:who': 'Verdenssundhedsorganisationen|WHO',
    'organisation:iaea': 'Det Internationale Atomenergiagentur|IAEA',
    'organisation:international-court-of-justice': 'Den Internationale Domstol|Den Internationale Domstol i Haag|ICJ',
    'organisation:international-criminal-court': 'Den Internationale Straffedomstol|ICC',
    'organisation:european-court-of-human-rights':
      'Den Europæiske Menneskerettighedsdomstol|Menneskerettighedsdomstolen',
    'organisation:nato': 'forsvarsalliancen Nato|Atlantpagten',
    'organisation:osce': 'Organisationen for Sikkerhed og Samarbejde i Europa|OSCE',
    'organisation:european-union': 'Den Europæiske Union|EU',
    'organisation:european-commission': 'EU-Kommissionen|Europa-Kommissionen',
    'organisation:european-parliament': 'Europa-Parlamentet|EU-Parlamentet|Europaparlamentet',
    'organisation:european-council': 'Det Europæiske Råd',
    'organisation:council-of-europe': 'Europarådet',
    'organisation:european-central-bank': 'Den Europæiske Centralbank|ECB',
    'organisation:court-of-justice-of-the-eu': 'EU-Domstolen',
    'organisation:imf': 'Den Internationale Valutafond|Valutafonden|IMF',
    'organisation:world-bank': 'Verdensbanken',
    'organisation:wto': 'Verdenshandelsorganisationen|WTO',
    'organisation:african-union': 'Den Afrikanske Union',
    'organisation:arab-league': 'Den Arabiske Liga',
    'organisation:cis': 'Samfundet af Uafhængige Stater|SNG',
    'organisation:red-cross': 'Røde Kors|Internationalt Røde Kors|Den Internationale Røde Kors Komité',
    'organisation:red-crescent': 'Røde Halvmåne',
    'organisation:doctors-without-borders': 'Læger uden Grænser',
    'organisation:reporters-without-borders': 'Journalister uden Grænser|Reportere uden Grænser',
    'organisation:save-the-children': 'Red Barnet',
    'organisation:nobel-committee': 'Nobelkomitéen|Nobelkomiteen',
    'organisation:kremlin': 'Kreml',
    'organisation:white-house': 'Det Hvide Hus',
    'organisation:us-state-department':
      'USAs udenrigsministerium|USA’s udenrigsministerium|det amerikanske udenrigsministerium',
    'organisation:us-congress': 'USAs Kongres|USA’s Kongres|Den Amerikanske Kongres',
    'organisation:us-senate': 'USAs Senat|USA’s Senat|Det Amerikanske Senat',
    'organisation:us-house': 'Repræsentanternes Hus',
    'organisation:us-supreme-court': 'USAs Højesteret|USA’s Højesteret|amerikansk højesteret',
    'organisation:federal-reserve': 'USAs centralbank|USA’s centralbank|den amerikanske centralbank',
    'organisation:hezbollah': 'Hizbollah|Hizbullah',
    'organisation:islamic-state': 'Islamisk Stat',
    'organisation:al-qaeda': 'al-Qaeda|al-Qaida',
    'organisation:taliban': 'talibanerne|taleban|talebanerne',
    'organisation:houthis': 'houthi*|houthibevægelsen|houthioprørerne',
    'organisation:bundestag': 'Forbundsdagen',
    'organisation:state-duma': 'Dumaen|Statsdumaen',
    'organisation:muslim-brotherhood': 'Det Muslimske Broderskab',
    'organisation:vatican-holy-see': 'Den Hellige Stol|Pavestolen',
    'person:dmitry-medvedev': 'Dmitrij Medvedev',
    'person:sergei-shoigu': 'Sergej Sjojgu|~Sjojgu',
    'person:dmitry-peskov': 'Dmitrij Peskov',
    'person:maria-zakharova': 'Marija Sakharova|Maria Zakharova',
    'person:yevgeny-prigozhin': 'Jevgenij Prigozjin|~Prigozjin',
    'person:alexei-navalny': 'Aleksej Navalnyj|~Navalnyj',
    'person:mikhail-mishustin': 'Mikhail Misjustin|~Misjustin',
    'person:mikhail-gorbachev': 'Mikhail Gorbatjov|~Gorbatjov',
    'person:mikhail-khodorkovsky': 'Mikhail Khodorkovskij|~Khodorkovskij',
    'person:volodymyr-zelensky': 'Volodymyr Zelenskyj|~Zelenskyj',
    'person:petro-poroshenko': 'Petro Porosjenko|~Porosjenko',
    'person:viktor-yanukovych': 'Viktor Janukovitj|Viktor Janukovytj|~Janukovitj|~Janukovytj',
    'person:yulia-tymoshenko': 'Julia Timosjenko|Julija Tymosjenko|~Tymosjenko|~Timosjenko',
    'person:viktor-yushchenko': 'Viktor Jusjtjenko|~Jusjtjenko',
    'person:valerii-zaluzhnyi': 'Valerij Zaluzjnyj|~Zaluzjnyj',
    'person:denys-shmyhal': 'Denys Sjmyhal|~Sjmyhal',
    'person:vitali-klitschko': 'Vitalij Klitjko',
    'person:alexander-lukashenko':
      'Aleksandr Lukasjenko|Alexander Lukasjenko|Aleksander Lukasjenko|Aleksandr Lukasjenka|~Lukasjenko|' +
      '~Lukasjenka',
    'person:sviatlana-tsikhanouskaya': 'Svetlana Tikhanovskaja|Svjatlana Tsikhanouskaja|~Tikhanovskaja',
    'person:queen-elizabeth-ii': 'dronning Elizabeth|dronning Elizabeth II',
    'person:king-charles-iii': 'kong Charles|kong Charles III|prins Charles',
    'person:prince-william': 'prins William',
    'person:prince-harry': 'prins Harry',
    'person:princess-diana': 'prinsesse Diana',
    'person:ali-khamenei': 'ayatollah Khamenei|ayatollah Ali Khamenei',
    'person:hassan-rouhani': 'Hassan Rouhani|Hassan Rohani',
    'person:yasser-arafat': 'Yasser Arafat|Yassir Arafat',
    'person:muammar-gaddafi': 'Muammar Gaddafi|Moammar Gaddafi',
    'person:osama-bin-laden': 'Osama bin Laden|Usama bin Laden',
    'person:abdel-fattah-el-sisi': 'Abdel Fattah al-Sisi|Abdel Fatah al-Sisi',
    'person:pope-francis': 'pave Frans|pave Francis',
    'person:pope-john-paul-ii': 'Johannes Paul II|pave Johannes Paul',
    'person:pope-benedict-xvi': 'Benedikt XVI|pave Benedikt',
    'person:pope-leo-xiv': 'pave Leo',
    'person:joseph-stalin': 'Josef Stalin',
    'person:mikheil-saakashvili': 'Mikhail Saakasjvili|~Saakasjvili',
    'person:nikol-pashinyan': 'Nikol Pasjinjan|Nikol Pasjinian|~Pasjinjan',
    'person:ilham-aliyev': 'Ilham Alijev',
    'person:nursultan-nazarbayev': 'Nursultan Nazarbajev|Nursultan Nasarbajev|~Nazarbajev|~Nasarbajev',
    'person:kassym-jomart-tokayev': 'Kasym-Sjomart Tokajev|Kasim-Zjomart Tokajev|~Tokajev',
  },
} satisfies LanguagePack;
