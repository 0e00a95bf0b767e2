// Norwegian in its larger written standard. Mars is the planet as well as the month and August a given name, so both
// need a word beside them. "Syttende mai" is written out as often as 17. mai. "Forrige uke" is last week, "siste uke"
// also the last one of many, so only forrige and sist turn a date. Definite demonyms (russerne, britene) stand where
// the genitive s is put on.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'nb',
  name: 'Norwegian Bokmål',
  detection: {
    nb: {
      scripts: 'Latin',
      frequent:
        'og|i|det|er|på|som|til|en|at|av|for|med|har|de|ikke|den|om|et|var|fra|han|men|seg|så|vi|ved|sier|også|' +
        'etter|kan|vil|ble|skal|ut|nå|mot|over|eller|hun|når|være|hadde|da|blir|mange|opp|inn|år|to|mer|alle|hvor|' +
        'under|få|får|må|kommer|bare|siden|før|noe|noen|andre|selv|både|hva|dette|disse|deres|blitt|hvis|går|kunne|' +
        'skulle|ville|hans|flere|første|store|nye|ifølge|norske|norge|regjeringen|politiet|statsminister|kroner|' +
        'mellom|igjen|uten|hvordan|jeg|meg|mye|svært|gjennom|dag|uke|tid|forteller|mener|skriver|opplyser|se|fikk|' +
        'sammen|enn|bli|gjøre|gjør|sin|sine|sitt|denne|man|fordi|hele|helt|samme|tidligere|blant|mens|ham|henne|oss|' +
        'ingen|derfor|allerede|sa|ntb|oslo|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|menn|kvinner|barn|' +
        'mennesker|tre|millioner|prosent|kommune|saken|retten|landet|president|usa|tror|måtte|holder|ser|tatt|hver|' +
        'fram|frem|minst',
      affixes:
        '*ene|*ende|*ning|*else|*elser|*eren|*erens|*enes|*het|*heten|*ske|*lig|*lige|*sjon|*sjonen|*ingen|*menn|' +
        '*asjon|*dde|*øy*|*kk*|*eid*|*øk*|*skap|kj*|skj*',
    },
  },
  dates: {
    months: [
      'januars',
      'februars',
      'mars måned',
      'aprils',
      'mai måned',
      'junis',
      'julis',
      'augusts',
      'sept|septembers',
      'oktobers',
      'novembers',
      'desembers',
    ],
    weekdays: [
      'søndagen|søndagens|søndags',
      'mandagen|mandagens|mandags',
      'tirsdagen|tirsdagens|tirsdags|tirs',
      'onsdagen|onsdagens|onsdags',
      'torsdagen|torsdagens|torsdags|tors',
      'fredagen|fredagens|fredags',
      'lørdagen|lørdagens|lørdags',
    ],
    relativeDays: {
      '-2': 'i forgårs|forgårs',
      '-1': 'igår|i går kveld|i går ettermiddag|i går morges|i går formiddag|i går natt',
      0: 'i natt|natt til i dag|idag|i kveld|i ettermiddag|i formiddag|i morges|i dag tidlig|i dag morges|nå i kveld',
      1: 'imorgen|i morgen tidlig|i morgen kveld|i morgen ettermiddag|i morgen formiddag',
      2: 'i overimorgen',
    },
    daysAgo: 'for # dager siden|for # døgn siden',
    dayCounts: 'to|tre|fire|fem|seks|sju|åtte|ni|ti',
    last: 'forrige|sist|foregående',
    current: 'denne|dette|inneværende',
    next: 'neste|kommende|førstkommende',
    units: {
      week: 'uke|uka|uken|ukes',
      month: 'måned|måneden|måneds',
      year: 'år|året|års',
    },
    connectors: 'den|året',
    // The phrases at its end are several years and must not be read as one; "om søndagen" is every Sunday.
    before:
      'om søndagen|om mandagen|om tirsdagen|om onsdagen|om torsdagen|om fredagen|om lørdagen|i|fra|til|siden|innen|etter|før|den|rundt|omkring|starten av|slutten av|midten av|begynnelsen av|utgangen av|' +
      'utløpet av|hele|inntil|fram til|frem til|i løpet av|medio|ultimo|primo|mellom|de neste år|de kommende år|' +
      'kommende år',
    range: 'til|og til|til og med|fram til|frem til',
    ordinalEndings: '.|te|de',
    dayWords: {
      første: 1,
      syttende: 17,
    },
    dayParts:
      'morgen|formiddag|ettermiddag|kveld|natt|morgenen|formiddagen|ettermiddagen|kvelden|natten|natta|midnatt|' +
      'middag',
    // One: "kan man 17. mai".
    without: 'man',
    every: 'hver',
    maxEnding: 0,
    // "Mars" is the planet, "August" a man; "mai" a short form that is also a name.
    guarded: 'mars|august|mai',
    capitalised: false,
  },
  names: {
    titles:
      'president|presidenten|visepresident|visepresidenten|ekspresident|eks-president|tidligere president|' +
      'statsminister|statsministeren|statsråd|statsråden|minister|ministeren|utenriksminister|utenriksministeren|' +
      'forsvarsminister|forsvarsministeren|finansminister|finansministeren|justisminister|justisministeren|' +
      'helseminister|helseministeren|næringsminister|klimaminister|samferdselsminister|kunnskapsminister|' +
      'kulturminister|olje- og energiminister|landbruksminister|innenriksminister|fiskeriminister|arbeidsminister|' +
      'statssekretær|statssekretæren|forbundskansler|forbundskansleren|kansler|generalsekretær|generalsekretæren|' +
      'kommisjonsleder|kommissær|stortingsrepresentant|stortingsrepresentanten|stortingspresident|' +
      'stortingspresidenten|parlamentariker|partileder|partilederen|nestleder|nestlederen|leder|lederen|' +
      'parlamentarisk leder|opposisjonsleder|opposisjonslederen|byrådsleder|byråd|ordfører|ordføreren|varaordfører|' +
      'fylkesordfører|statsforvalter|fylkesmann|guvernør|guvernøren|senator|senatoren|borgermester|borgermesteren|' +
      'ambassadør|ambassadøren|talsmann|talsmannen|talskvinne|talsperson|pressetalsmann|pressesjef|' +
      'kommunikasjonssjef|politimester|politimesteren|politiinspektør|politiadvokat|politiadvokaten|' +
      'politioverbetjent|politibetjent|operasjonsleder|operasjonslederen|innsatsleder|innsatslederen|' +
      'etterforskningsleder|vaktleder|påtaleleder|statsadvokat|statsadvokaten|riksadvokat|riksadvokaten|aktor|' +
      'dommer|dommeren|tingrettsdommer|sorenskriver|høyesterettsdommer|advokat|advokaten|forsvarer|forsvareren|' +
      'bistandsadvokat|direktør|direktøren|administrerende direktør|konsernsjef|konsernsjefen|sjef|sjefen|' +
      'styreleder|styrelederen|gründer|milliardær|helsedirektør|helsedirektøren|assisterende helsedirektør|' +
      'sjeføkonom|økonom|forskningssjef|general|generalen|generalmajor|generalløytnant|oberst|oberstløytnant|major|' +
      'kaptein|admiral|forsvarssjef|forsvarssjefen|konge|kongen|kong|dronning|dronningen|kronprins|kronprinsen|' +
      'kronprinsesse|kronprinsessen|prins|prinsen|prinsesse|prinsessen|keiser|sultan|emir|sjeik|pave|paven|biskop|' +
      'biskopen|preses|erkebiskop|kardinal|patriark|prest|sokneprest|imam|rabbiner|ayatolla|professor|' +
      'førsteamanuensis|forsker|seniorforsker|overlege|kommuneoverlege|smittevernoverlege|lege|doktor|dr|analytiker|' +
      'historiker|journalist|redaktør|sjefredaktør|ansvarlig redaktør|korrespondent|forfatter|forfatteren|regissør|' +
      'skuespiller|skuespilleren|artist|artisten|sanger|komiker|programleder|landslagssjef|landslagssjefen|' +
      'landslagstrener|trener|treneren|hovedtrener|spiss|spissen|keeper|keeperen|midtstopper|midtbanespiller|' +
      'skiløper|skiskytter|langrennsløper|verdensmester|aktivist|aktivisten|diktator|herr|fru|frøken|sir|lord|lady',
    organisationWords:
      'departementet|departement|utenriksdepartementet|forsvarsdepartementet|justisdepartementet|helsedepartementet|' +
      'finansdepartementet|direktoratet|direktorat|helsedirektoratet|folkehelseinstituttet|tilsynet|datatilsynet|' +
      'mattilsynet|etaten|politidistrikt|politiet|kripos|økokrim|tingrett|tingretten|lagmannsrett|lagmannsretten|' +
      'høyesterett|domstolen|domstol|påtalemyndigheten|stortinget|parlamentet|kongressen|senatet|kommune|kommunen|' +
      'fylkeskommune|fylkeskommunen|universitet|universitetet|universitetssykehus|universitetssjukehus|sykehus|' +
      'sykehuset|helseforetak|høgskolen|høyskolen|høgskole|institutt|instituttet|akademi|skole|bank|banken|' +
      'sentralbank|sentralbanken|parti|partiet|høyre|arbeiderpartiet|senterpartiet|fremskrittspartiet|forbundet|' +
      'forbund|fagforbundet|forening|foreningen|organisasjon|organisasjonen|union|unionen|råd|rådet|kommisjonen|' +
      'kommisjon|komiteen|komité|nemnda|utvalget|utvalg|byrå|byrået|fond|fondet|selskap|selskapet|konsernet|gruppen|' +
      'group|holding|as|asa|klubb|klubben|idrettslag|fotballklubb|fk|il|bk|if|ligaen|eliteserien|avis|avisa|avisen|' +
      'nyhetsbyrå|radio|kringkasting|forlag|museum|museet|teater|teatret|kirke|kirken|hær|hæren|sjøforsvaret|' +
      'luftforsvaret|garde|bevegelsen|bevegelse|fronten|senter|senteret|ambassaden|ambassade|lufthavn|airlines|' +
      'stiftelsen|stiftelse',
    placeWords:
      'by|byen|hovedstad|hovedstaden|bygd|bygda|tettsted|bydel|bydelen|forstad|fylke|fylket|provins|provinsen|' +
      'region|regionen|delstat|delstaten|stat|republikk|republikken|kongerike|kongeriket|øy|øya|øyene|halvøy|' +
      'halvøya|fjord|fjorden|sund|sundet|vik|vika|bukt|bukta|hav|havet|stredet|kanalen|elv|elva|elven|innsjø|vann|' +
      'vannet|vatnet|fjell|fjellet|fjellene|dal|dalen|skog|skogen|breen|park|parken|plass|torg|torget|gate|gata|vei|' +
      'veien|bru|brua|tunnel|tunnelen|havn|havna|grensen|grensa|kysten|strand|stranda|stasjon|riksvei|fylkesvei',
    joiners: 'og|for|av|i|på|til|ved|under|den|det|de|der|von|van|of|the|la|le|del|di|da|al|el|bin|ibn|&',
    neverNames:
      'det|den|de|der|en|et|ei|han|hun|vi|jeg|du|man|i|på|for|til|fra|med|ved|om|under|over|etter|før|siden|mens|' +
      'når|hvis|dersom|men|og|eller|så|da|derfor|dessuten|dermed|deretter|her|hvor|hva|hvem|hvordan|hvorfor|hvilken|' +
      'hvilke|ifølge|både|ingen|ingenting|alle|alt|mange|flere|noen|noe|andre|denne|dette|disse|samme|samtidig|selv|' +
      'også|ikke|nå|senere|tidligere|allerede|endelig|ellers|kanskje|ja|nei|nyheter|siste|utenriks|innenriks|sport|' +
      'debatt|kultur|penger|politikk|foto|arkivfoto|video|direkte|les|se|hør|følg|annonse|oppdatert|publisert|kilde|' +
      'ntb|regjeringen|politiet|retten|partiet|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|første|tredje|ny|nye|nytt|' +
      'stor|store|stort|god|gode|flest|fleste|mer|mest|rundt|cirka|mellom|blant|gjennom|tross|på grunn|hos|uten|mot|' +
      'innen|ut|opp|ned|inn|kort|fakta|mann|menn|kvinne|kvinner|barn|hver|hvert|hele|slik|sammen|fordi|hennes|hans|' +
      'deres|vår|våre|min|din|sin|gud|internett|korona|likevel|imidlertid|ap|frp|ville|skulle|kan|vil|skal|har|er|' +
      'var',
    endings: 's',
    prefixes: '',
  },
  stopWords:
    'og|i|det|er|på|som|til|en|at|av|for|med|har|de|ikke|den|om|et|var|fra|han|men|seg|så|vi|ved|også|etter|kan|vil|' +
    'ble|skal|ut|nå|mot|over|eller|hun|når|være|hadde|da|blir|mange|opp|inn|mer|alle|hvor|under|få|får|må|kommer|' +
    'bare|siden|før|noe|noen|andre|selv|både|hva|dette|disse|deres|blitt|hvis|går|kunne|skulle|ville|hans|flere|' +
    'ifølge|mellom|igjen|uten|hvordan|jeg|meg|mye|svært|gjennom|fikk|sammen|enn|bli|gjøre|gjør|sin|sine|sitt|denne|' +
    'man|fordi|hele|helt|samme|blant|mens|ham|henne|oss|ingen|derfor|allerede|måtte|hver|hvert|annet|annen|du|deg|' +
    'din|ditt|dine|min|mitt|mine|vår|vårt|våre|hennes|hvem|hvorfor|hvilken|her|der|ja|nei|litt|lite|langt|alltid|' +
    'aldri|ofte|gå|gikk|kom|ta|tar|tatt|rundt|hos|tross|dersom|likevel|imidlertid|slik|ei|ned|fram|frem|la|gi|gir|' +
    'ga|satt|står',
  boilerplate:
    'les også|les mer|les hele saken|les hele|se også|hør også|artikkelen fortsetter|saken fortsetter under|' +
    'artikkelen fortsetter under annonsen|saken oppdateres|annonse:|annonsørinnhold|del på facebook|del på twitter|' +
    'del artikkelen|del saken|skriv en kommentar|legg igjen en kommentar|legg inn en kommentar|logg inn for å|' +
    'du må være innlogget|du må være logget inn|bli abonnent|kjøp abonnement|få nyhetsbrev|meld deg på nyhetsbrevet|' +
    'meld deg på vårt nyhetsbrev|abonner på nyhetsbrev|følg oss på|alle rettigheter forbeholdt|' +
    'copyright ©|© copyright|foto:|arkivfoto:|illustrasjonsfoto:|kilde:|kilder:|relaterte artikler|relaterte saker|' +
    'mest lest|siste nytt|siste nyheter|andre leser også|anbefalte saker|vi bruker informasjonskapsler|' +
    'dette nettstedet bruker informasjonskapsler|vi bruker cookies|denne nettsiden bruker cookies|' +
    'personvernerklæring|personvern og informasjonskapsler|din e-postadresse vil ikke bli publisert|' +
    'obligatoriske felt er merket|avbryt svar|ansvarlig redaktør:|tips oss|har du tips|send oss tips|publisert:|' +
    'oppdatert:|hopp til innhold|gå til hovedinnhold|fant du en feil|artikkelen er over|denne artikkelen er over|' +
    'hei! denne artikkelen',
  multipliers: {
    dusin: 12,
    hundre: 100,
    tusen: 1000,
    tusener: 1000,
    mill: 1000000,
    million: 1000000,
    millioner: 1000000,
    mio: 1000000,
    mrd: 1000000000,
    milliard: 1000000000,
    milliarder: 1000000000,
    billion: 1000000000000,
    billioner: 1000000000000,
  },
  places: {
    AD: { adjectives: 'andorransk|andorranske|andorraner*' },
    AE: {
      names: 'Emiratene|Forente arabiske emirater|De forente arabiske emirater|UAE',
      adjectives: 'emiratisk|emiratiske',
    },
    AF: { adjectives: 'afghansk|afghanske|afghaner*' },
    AG: { adjectives: 'antiguansk|antiguanske|antiguaner*' },
    AL: { adjectives: 'albansk|albanske|albaner*' },
    AM: { adjectives: 'armensk|armenske|armener*' },
    AO: { adjectives: 'angolansk|angolanske|angolaner*' },
    AR: { adjectives: 'argentinsk|argentinske|argentiner*' },
    AT: { adjectives: 'østerriksk|østerrikske|østerriker*' },
    AU: { adjectives: 'australsk|australske|australier*' },
    AX: { names: 'Åland', adjectives: 'ålandsk|ålandske' },
    AZ: {
      names: 'Azerbaijan|Aserbajdsjan',
      adjectives: 'aserbajdsjansk|aserbajdsjanske|aserisk|aseriske|aserbajdsjaner*',
    },
    BA: {
      names: 'Bosnia|Bosnia og Hercegovina|Bosnia og Herzegovina|Bosnia-Herzegovina',
      adjectives: 'bosnisk|bosniske|bosnier*',
    },
    BB: { adjectives: 'barbadisk|barbadiske|barbadiansk|barbadianske' },
    BD: { adjectives: 'bangladeshisk|bangladeshiske|bangladesher*' },
    BE: { adjectives: 'belgisk|belgiske|belgier*' },
    BF: { adjectives: 'burkinsk|burkinske|burkinabisk|burkinabiske' },
    BG: { adjectives: 'bulgarsk|bulgarske|bulgarer*' },
    BH: { adjectives: 'bahrainsk|bahrainske|bahreinsk|bahreinske|bahrainer*' },
    BI: { adjectives: 'burundisk|burundiske|burundier*' },
    BJ: { adjectives: 'beninsk|beninske|beninesisk|beninesiske' },
    BN: { adjectives: 'bruneisk|bruneiske|bruneier*' },
    BO: { adjectives: 'boliviansk|bolivianske|bolivianer*' },
    BR: { adjectives: 'brasiliansk|brasilianske|brasilianer*' },
    BS: { adjectives: 'bahamansk|bahamanske|bahamaner*' },
    BT: { adjectives: 'bhutansk|bhutanske|bhutanesisk|bhutanesiske|bhutaner*' },
    BW: { adjectives: 'botswansk|botswanske|botswaner*' },
    BY: {
      names: 'Belarus|Hviterussland',
      adjectives: 'belarusisk|belarusiske|hviterussisk|hviterussiske|hviterusser*|belaruser*',
    },
    BZ: { adjectives: 'belizisk|beliziske|belizeansk|belizeanske' },
    CA: { adjectives: 'kanadisk|kanadiske|canadisk|canadiske|kanadier*|canadier*' },
    CD: { names: 'DR Kongo|Kongo-Kinshasa|DR Congo', adjectives: 'kongolesisk|kongolesiske|kongoleser*' },
    CF: { adjectives: 'sentralafrikansk|sentralafrikanske|sentralafrikaner*' },
    CG: { names: 'Kongo-Brazzaville' },
    CH: { adjectives: 'sveitsisk|sveitsiske|sveitser|sveitsere|sveitseren|sveitserne' },
    CI: { adjectives: 'ivoriansk|ivorianske|ivorisk|ivoriske|ivorianer*' },
    CL: { adjectives: 'chilensk|chilenske|chilener*' },
    CM: { adjectives: 'kamerunsk|kamerunske|kameruner*' },
    CN: { names: 'Folkerepublikken Kina', adjectives: 'kinesisk|kinesiske|kineser*' },
    CO: { adjectives: 'colombiansk|colombianske|colombianer*' },
    CR: { adjectives: 'costaricansk|costaricanske|costarikansk|costarikanske|costaricaner*' },
    CU: { adjectives: 'kubansk|kubanske|cubansk|cubanske|cubaner*|kubaner*' },
    CV: { adjectives: 'kappverdisk|kappverdiske|kappverdier*' },
    CY: { adjectives: 'kypriotisk|kypriotiske|kypriot*' },
    CZ: { names: 'Tsjekkia|Tsjekkiske republikk', adjectives: 'tsjekkisk|tsjekkiske|tsjekker*' },
    DE: {
      names: 'Forbundsrepublikken|Vest-Tyskland|Øst-Tyskland',
      adjectives: 'tysk|tyske|tysker*|vesttysk|vesttyske|østtysk|østtyske',
    },
    DJ: { adjectives: 'djiboutisk|djiboutiske' },
    DK: { adjectives: 'dansk|danske|danskene|dansker*' },
    DO: { adjectives: 'dominikansk|dominikanske' },
    DZ: { adjectives: 'algerisk|algeriske|algerier*' },
    EC: { adjectives: 'ecuadoriansk|ecuadorianske|ecuadorianer*' },
    EE: { adjectives: 'estisk|estiske|estlender*|esterne' },
    EG: { adjectives: 'egyptisk|egyptiske|egypter*' },
    ER: { adjectives: 'eritreisk|eritreiske|eritreer*' },
    ES: { adjectives: 'spansk|spanske|spanjol*' },
    ET: { adjectives: 'etiopisk|etiopiske|etiopier*' },
    FI: { adjectives: 'finsk|finske|finnene|finlender*' },
    FJ: { adjectives: 'fijiansk|fijianske|fijianer*' },
    FM: { adjectives: 'mikronesisk|mikronesiske|mikronesier*' },
    FO: { adjectives: 'færøysk|færøyske|færøying*' },
    FR: { adjectives: 'fransk|franske|franskmann|franskmannen|franskmenn|franskmennene' },
    GA: { adjectives: 'gabonsk|gabonske|gabonesisk|gabonesiske|gaboner*' },
    GB: {
      names: 'Det forente kongerike|Forente kongerike|UK',
      adjectives: 'britisk|britiske|briten|briter|britene|britenes',
    },
    'GB-ENG': { names: 'England', adjectives: 'engelsk|engelske|engelskmann|engelskmannen|engelskmenn|engelskmennene' },
    'GB-NIR': { names: 'Nord-Irland', adjectives: 'nordirsk|nordirske' },
    'GB-SCT': { names: 'Skottland', adjectives: 'skotsk|skotske|skotten|skotter|skottene' },
    'GB-WLS': { names: 'Wales', adjectives: 'walisisk|walisiske|waliser*' },
    GD: { adjectives: 'grenadisk|grenadiske' },
    GE: { adjectives: 'georgisk|georgiske|georgier*' },
    GH: { adjectives: 'ghanesisk|ghanesiske|ghaneser*' },
    GL: { adjectives: 'grønlandsk|grønlandske|grønlender*' },
    GM: { adjectives: 'gambisk|gambiske|gambier*' },
    GN: { adjectives: 'guineansk|guineanske|guineaner*' },
    GQ: { adjectives: 'ekvatorialguineansk|ekvatorialguineanske' },
    GR: { adjectives: 'gresk|greske|greker*' },
    GT: {
      adjectives:
        'guatemalsk|guatemalske|guatemalansk|guatemalanske|guatemaltekisk|guatemaltekiske|guatemalaner*|guatemalteker*',
    },
    GW: { adjectives: 'bissauguineansk|bissauguineanske|guinea-bissauisk|guinea-bissauiske' },
    GY: { adjectives: 'guyansk|guyanske|guyaner*' },
    HK: { names: 'Hong Kong', adjectives: 'hongkongsk|hongkongske' },
    HN: { adjectives: 'honduransk|honduranske|honduraner*' },
    HR: { adjectives: 'kroatisk|kroatiske|kroat|kroaten|kroater|kroatene' },
    HT: { adjectives: 'haitisk|haitiske|haitier*|haitiansk|haitianske' },
    HU: { adjectives: 'ungarsk|ungarske|ungarer*' },
    ID: { adjectives: 'indonesisk|indonesiske|indonesier*' },
    IE: { names: 'Republikken Irland', adjectives: 'irsk|irske|irlender*' },
    IL: { adjectives: 'israelsk|israelske|israeler*' },
    IN: { adjectives: 'indisk|indiske|inder|indere|inderen|inderne' },
    IQ: { adjectives: 'irakisk|irakiske|iraksk|irakske|iraker*' },
    IR: { names: 'Persia', adjectives: 'iransk|iranske|iraner*|persisk|persiske' },
    IS: { adjectives: 'islandsk|islandske|islending*' },
    IT: { adjectives: 'italiensk|italienske|italiener*' },
    JM: { adjectives: 'jamaicansk|jamaicanske|jamaicaner*' },
    JO: { adjectives: 'jordansk|jordanske|jordaner*' },
    JP: { adjectives: 'japansk|japanske|japaner*' },
    KE: { adjectives: 'kenyansk|kenyanske|kenyaner*' },
    KG: { names: 'Kirgistan', adjectives: 'kirgisisk|kirgisiske|kirgiser*' },
    KH: { adjectives: 'kambodsjansk|kambodsjanske|kambodsjaner*' },
    KI: { adjectives: 'kiribatisk|kiribatiske' },
    KM: { adjectives: 'komorisk|komoriske' },
    KP: { adjectives: 'nordkoreansk|nordkoreanske|nordkoreaner*' },
    KR: { adjectives: 'sørkoreansk|sørkoreanske|sørkoreaner*' },
    KW: { adjectives: 'kuwaitisk|kuwaitiske|kuwaiter*' },
    KZ: { names: 'Kazakhstan', adjectives: 'kasakhstansk|kasakhstanske|kasakhisk|kasakhiske|kasakhstaner*' },
    LA: { adjectives: 'laotisk|laotiske|laoter*' },
    LB: { adjectives: 'libanesisk|libanesiske|libaneser*' },
    LI: { adjectives: 'liechtensteinsk|liechtensteinske|liechtensteiner*' },
    LK: { adjectives: 'srilankisk|srilankiske|srilanker*' },
    LR: { adjectives: 'liberisk|liberiske|liberiansk|liberianske|liberier*' },
    LS: { adjectives: 'lesothisk|lesothiske' },
    LT: { adjectives: 'litauisk|litauiske|litauer*' },
    LU: { names: 'Luxembourg', adjectives: 'luxembourgsk|luxembourgske|luxembourger*' },
    LV: { adjectives: 'latvisk|latviske|latvier*' },
    LY: { adjectives: 'libysk|libyske|libyer*' },
    MA: { adjectives: 'marokkansk|marokkanske|marokkaner*' },
    MC: { adjectives: 'monegaskisk|monegaskiske|monegasker*' },
    MD: { names: 'Moldova', adjectives: 'moldovsk|moldovske|moldover|moldovere|moldoverne' },
    ME: { adjectives: 'montenegrinsk|montenegrinske|montenegriner*' },
    MG: { adjectives: 'gassisk|gassiske|madagassisk|madagassiske|madagasser*' },
    MH: { adjectives: 'marshallesisk|marshallesiske' },
    MK: { names: 'Makedonia', adjectives: 'makedonsk|makedonske|nordmakedonsk|nordmakedonske|makedoner*' },
    ML: { adjectives: 'malisk|maliske|malier|maliere|malierne' },
    MM: { names: 'Myanmar|Burma', adjectives: 'burmesisk|burmesiske|burmeser*' },
    MN: { adjectives: 'mongolsk|mongolske|mongoler*' },
    MR: { adjectives: 'mauritansk|mauritanske|mauretansk|mauretanske|mauritaner*|mauretaner*' },
    MT: { adjectives: 'maltesisk|maltesiske|malteser|maltesere|malteserne' },
    MU: { adjectives: 'mauritisk|mauritiske|mauritier*' },
    MV: { adjectives: 'maldivisk|maldiviske' },
    MW: { adjectives: 'malawisk|malawiske|malawier*' },
    MX: { adjectives: 'meksikansk|meksikanske|meksikaner*' },
    MY: { adjectives: 'malaysisk|malaysiske|malaysier*' },
    MZ: { adjectives: 'mosambikisk|mosambikiske|mosambikansk|mosambikanske|mosambiker*' },
    NA: { adjectives: 'namibisk|namibiske|namibier*' },
    NE: { adjectives: 'nigersk|nigerske' },
    NG: { adjectives: 'nigeriansk|nigerianske|nigerianer*' },
    NI: { adjectives: 'nicaraguansk|nicaraguanske|nicaraguaner*' },
    NL: { names: 'Holland', adjectives: 'nederlandsk|nederlandske|nederlender*|hollandsk|hollandske|hollender*' },
    NO: { names: 'Noreg|Kongeriket Norge', adjectives: 'norsk|norske|nordmann|nordmannen|nordmenn|nordmennene' },
    NP: { adjectives: 'nepalsk|nepalske|nepaler*' },
    NR: { adjectives: 'naurisk|nauriske|nauruisk|nauruiske' },
    NZ: { names: 'Ny-Zealand|New Zealand', adjectives: 'newzealandsk|newzealandske|newzealender*' },
    OM: { adjectives: 'omansk|omanske|omaner*' },
    PA: { adjectives: 'panamansk|panamanske|panamaner*' },
    PE: { adjectives: 'peruansk|peruanske|peruaner*' },
    PG: { adjectives: 'papuanyguineansk|papuanyguineanske|papua-nyguineansk|papua-nyguineanske' },
    PH: { adjectives: 'filippinsk|filippinske|filippiner*' },
    PK: { adjectives: 'pakistansk|pakistanske|pakistaner*' },
    PL: { adjectives: 'polsk|polske|polakk|polakken|polakker|polakkene' },
    PR: { adjectives: 'puertoricansk|puertoricanske|puertorikansk|puertorikanske|puertoricaner*|puertorikaner*' },
    PS: { names: 'Palestina|Vestbredden', adjectives: 'palestinsk|palestinske|palestiner*' },
    PT: { adjectives: 'portugisisk|portugisiske|portugiser*' },
    PW: { adjectives: 'palauisk|palauiske' },
    PY: { adjectives: 'paraguayansk|paraguayanske|paraguaysk|paraguayske|paraguayaner*' },
    QA: { adjectives: 'qatarsk|qatarske|qatarer*' },
    RO: { adjectives: 'rumensk|rumenske|rumener*' },
    RS: { adjectives: 'serbisk|serbiske|serber|serbere|serberen|serberne' },
    RU: {
      names: 'Den russiske føderasjon|Sovjetunionen',
      adjectives: 'russisk|russiske|russer|russere|russeren|russerne|russernes|sovjetisk|sovjetiske',
    },
    RW: { adjectives: 'rwandisk|rwandiske|rwander*' },
    SA: { adjectives: 'saudiarabisk|saudiarabiske|saudisk|saudiske|saudi-arabisk|saudi-arabiske|saudiaraber*' },
    SC: { adjectives: 'seychellisk|seychelliske' },
    SD: { adjectives: 'sudansk|sudanske|sudaner*' },
    SE: { adjectives: 'svensk|svenske|svensker|svenskene|svensken' },
    SG: { adjectives: 'singaporsk|singaporske|singaporer*' },
    SI: { adjectives: 'slovensk|slovenske|slovener*' },
    SK: { adjectives: 'slovakisk|slovakiske|slovak|slovaker|slovakene' },
    SL: { adjectives: 'sierraleonsk|sierraleonske|sierraleoner*' },
    SM: { adjectives: 'sanmarinsk|sanmarinske|sanmarinesisk|sanmarinesiske' },
    SN: { adjectives: 'senegalesisk|senegalesiske|senegaleser*' },
    SO: { adjectives: 'somalisk|somaliske|somalier*' },
    SR: { adjectives: 'surinamsk|surinamske|surinamesisk|surinamesiske|surinamer*' },
    SS: { adjectives: 'sørsudansk|sørsudanske' },
    SV: { adjectives: 'salvadoransk|salvadoranske|salvadoraner*' },
    SY: { adjectives: 'syrisk|syriske|syrer|syrere|syreren|syrerne' },
    SZ: { adjectives: 'swazilandsk|swazilandske|eswatinisk|eswatiniske|swazilender*' },
    TD: { adjectives: 'tsjadisk|tsjadiske|tsjadier*' },
    TG: { adjectives: 'togolesisk|togolesiske|togoleser*' },
    TH: { adjectives: 'thailandsk|thailandske|thailender*' },
    TJ: { adjectives: 'tadsjikisk|tadsjikiske|tadsjikistansk|tadsjikistanske|tadsjiker*' },
    TL: {
      adjectives: 'østtimoresisk|østtimoresiske|timoresisk|timoresiske|øst-timoresisk|øst-timoresiske|østtimoreser*',
    },
    TM: { adjectives: 'turkmensk|turkmenske|turkmenistansk|turkmenistanske|turkmener*' },
    TN: { adjectives: 'tunisisk|tunisiske|tunisier*' },
    TO: { adjectives: 'tongansk|tonganske|tonganer*' },
    TR: { names: 'Tyrkia', adjectives: 'tyrkisk|tyrkiske|tyrker*' },
    TT: { adjectives: 'trinidadisk|trinidadiske|trinidadiansk|trinidadianske' },
    TV: { adjectives: 'tuvalsk|tuvalske|tuvaluisk|tuvaluiske' },
    TW: { adjectives: 'taiwansk|taiwanske|taiwaner*' },
    TZ: { adjectives: 'tanzaniansk|tanzanianske|tanzanianer*' },
    UA: { adjectives: 'ukrainsk|ukrainske|ukrainer*' },
    UG: { adjectives: 'ugandisk|ugandiske|ugander*' },
    US: {
      names: 'De forente stater|Forente stater|Amerika|Sambandsstatene',
      adjectives: 'amerikansk|amerikanske|amerikaner*',
    },
    UY: { adjectives: 'uruguayansk|uruguayanske|uruguaysk|uruguayske|uruguayaner*' },
    UZ: { adjectives: 'usbekisk|usbekiske|usbeker*' },
    VA: { names: 'Vatikanet|Den hellige stol', adjectives: 'vatikansk|vatikanske' },
    VE: { adjectives: 'venezuelansk|venezuelanske|venezuelaner*' },
    VN: { adjectives: 'vietnamesisk|vietnamesiske|vietnameser*' },
    VU: { adjectives: 'vanuatisk|vanuatiske|vanuatuisk|vanuatuiske' },
    WS: { adjectives: 'samoansk|samoanske|samoaner*' },
    XK: { adjectives: 'kosovoalbansk|kosovoalbanske|kosovarsk|kosovarske|kosovoalbaner*' },
    YE: { adjectives: 'jemenittisk|jemenittiske|jemenitt*' },
    ZA: { adjectives: 'sørafrikansk|sørafrikanske|sørafrikaner*' },
    ZM: { adjectives: 'zambisk|zambiske|zambier*' },
    ZW: { adjectives: 'zimbabwisk|zimbabwiske|zimbabwer*' },
    'geonames-524901': { names: 'Moskva' },
    'geonames-703448': { names: 'Kyiv|Kiev' },
    'geonames-706483': { names: 'Kharkiv|Kharkov' },
    'geonames-698740': { names: 'Odesa|Odessa' },
    'geonames-2618425': { names: 'København' },
    'geonames-2711537': { names: 'Göteborg|Gøteborg' },
    'geonames-3161732': { names: 'Bergen', adjectives: 'bergensk|bergenske|bergenser*' },
    'geonames-3133880': { names: 'Trondheim|Trondhjem', adjectives: 'trondheimsk|trondheimske' },
    'geonames-756135': { names: 'Warszawa' },
    'geonames-2761369': { names: 'Wien' },
    'geonames-3169070': { names: 'Roma' },
    'geonames-264371': { names: 'Aten|Athen' },
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
    'organisation:united-nations': 'De forente nasjoner|Forente nasjoner|FN',
    'organisation:un-security-council': 'FNs sikkerhetsråd|Sikkerhetsrådet',
    'organisation:un-general-assembly': 'FNs generalforsamling',
    'organisation:un-human-rights-council': 'FNs menneskerettighetsråd|FNs menneskerettsråd',
    'organisation:unhcr': 'FNs høykommissær for flyktninger|Høykommissæren for flyktninger',
    'organisation:unicef': 'FNs barnefond',
    'organisation:world-food-programme': 'Verdens matvareprogram|FNs matvareprogram|WFP',
    'organisation:who': 'Verdens helseorganisasjon|WHO',
    'organisation:iaea': 'Det internasjonale atomenergibyrået|IAEA',
    'organisation:international-court-of-justice':
      'Den internasjonale domstolen|Den internasjonale domstolen i Haag|ICJ',
    'organisation:international-criminal-court': 'Den internasjonale straffedomstolen|ICC',
    'organisation:european-court-of-human-rights':
      'Den europeiske menneskerettsdomstolen|Den europeiske menneskerettighetsdomstolen|EMD',
    'organisation:nato': 'forsvarsalliansen Nato|Atlanterhavspakten',
    'organisation:osce': 'Organisasjonen for sikkerhet og samarbeid i Europa|OSSE',
    'organisation:european-union': 'Den europeiske union|EU',
    'organisation:european-commission': 'EU-kommisjonen|Europakommisjonen',
    'organisation:european-parliament': 'Europaparlamentet|EU-parlamentet',
    'organisation:european-council': 'Det europeiske råd',
    'organisation:council-of-europe': 'Europarådet',
    'organisation:european-central-bank': 'Den europeiske sentralbanken|ESB|ECB',
    'organisation:court-of-justice-of-the-eu': 'EU-domstolen',
    'organisation:imf': 'Det internasjonale pengefondet|Pengefondet|IMF',
    'organisation:world-bank': 'Verdensbanken',
    'organisation:wto': 'Verdens handelsorganisasjon|WTO',
    'organisation:african-union': 'Den afrikanske union',
    'organisation:arab-league': 'Den arabiske liga',
    'organisation:cis': 'Samveldet av uavhengige stater',
    'organisation:red-cross': 'Røde Kors|Den internasjonale Røde Kors-komiteen',
    'organisation:red-crescent': 'Røde Halvmåne',
    'organisation:doctors-without-borders': 'Leger Uten Grenser',
    'organisation:reporters-without-borders': 'Reportere uten grenser',
    'organisation:save-the-children': 'Redd Barna',
    'organisation:nobel-committee': 'Nobelkomiteen',
    'organisation:kremlin': 'Kreml',
    'organisation:white-house': 'Det hvite hus',
    'organisation:us-state-department': 'USAs utenriksdepartement|det amerikanske utenriksdepartementet',
    'organisation:us-congress': 'USAs kongress|den amerikanske kongressen',
    'organisation:us-senate': 'USAs senat|det amerikanske senatet',
    'organisation:us-house': 'Representantenes hus',
    'organisation:us-supreme-court': 'USAs høyesterett|amerikansk høyesterett',
    'organisation:federal-reserve': 'USAs sentralbank|den amerikanske sentralbanken',
    'organisation:hezbollah': 'Hizbollah',
    'organisation:islamic-state': 'Den islamske staten',
    'organisation:al-qaeda': 'Al-Qaida|Al Qaida',
    'organisation:taliban': 'taliban|talibanerne',
    'organisation:houthis': 'houthi*|houthi-opprørerne|houthiopprørerne|houthibevegelsen',
    'organisation:bundestag': 'Forbundsdagen',
    'organisation:state-duma': 'Dumaen|Statsdumaen',
    'organisation:muslim-brotherhood': 'Det muslimske brorskapet|Den muslimske brorskapsbevegelsen',
    'organisation:vatican-holy-see': 'Den hellige stol|Pavestolen',
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
