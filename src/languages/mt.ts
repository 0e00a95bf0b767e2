// Maltese. Article and prepositions stand before a name with a hyphen (fl-Ukrajna, mill-Eġittu), so countries are
// listed without the article that CLDR gives them; adjectives agree in three forms (Russu, Russa, Russi). Il-Ġimgħa is
// Friday, il-ġimgħa the week; it-Tnejn is Monday, it-tnejn the two of them: such days need "nhar", a date or a
// preposition.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'mt',
  name: 'Maltese',
  detection: {
    mt: {
      scripts: 'Latin',
      frequent:
        "ta'|li|il|u|l|f'|tal|fil|ma'|minn|għal|mill|lil|dan|din|kien|jew|biex|fuq|ukoll|kienet|kienu|qal|hija|" +
        "huma|hu|hi|hemm|aktar|wara|qabel|bejn|mal|lill|b'|x'|kif|meta|fejn|għaliex|jekk|imma|iżda|anke|bħal|bħala|" +
        'dawn|dak|dik|dawk|kull|ħafna|nies|persuni|sena|snin|jum|ġurnata|xahar|illum|ilbieraħ|għada|malta|għawdex|' +
        'malti|maltin|maltija|gvern|prim|ministru|president|pulizija|qorti|partit|laburista|nazzjonalista|' +
        'parlament|tliet|żewġ|tnejn|wieħed|waħda|ġdid|ġdida|ġodda|kbir|kbira|ewwel|ewro|miljun|eluf|kontra|' +
        'mingħajr|matul|skont|fost|qed|qiegħed|qegħdin|se|sejjer|għandu|għandha|għandhom|kellu|kellha|ikun|tkun|' +
        "ikunu|ikollu|jista'|tista'|jistgħu|jgħid|qalet|qalu|spjega|żied|sar|saret|saru|dwar|kollha|aħna|jien|int|" +
        'mhux|ma|kemm|biss|diġà|għadu|għadha|ieħor|oħra|oħrajn|sabiex|filwaqt|peress|waqt|permezz|minħabba|hekk|' +
        'issa|hawn|bil|tas|tan|tad|tat|tar|taċ|tax|id|is|fis|fit|fid|fir|ix',
      affixes:
        '*jiet|*ijiet|*azzjoni|*zzjoni|*iet|*ment|*hom|*ija|*ista|*ijja|*aġġ|*ett|*ttiv|*tà|ji*|ti*|jit*|mi*|*għ*|' +
        '*ħ*|*ż*|*jj*|*xx*',
    },
  },
  dates: {
    months: ['', '', '', "t'April", '', '', '', "Awissu|t'Awwissu", '', "t'Ottubru", '', ''],
    // Il-Ġimgħa is Friday and, in small letters, the week; it-tnejn, it-tlieta and l-erbgħa are two, three and four.
    weekdays: [
      "nhar il-Ħadd|nhar ta' Ħadd|tal-Ħadd|sal-Ħadd|mill-Ħadd|f'nhar ta' Ħadd",
      "nhar it-Tnejn|nhar ta' Tnejn|tat-Tnejn|sat-Tnejn|mit-Tnejn|f'nhar ta' Tnejn",
      "nhar it-Tlieta|nhar ta' Tlieta|tat-Tlieta|sat-Tlieta|mit-Tlieta",
      "nhar l-Erbgħa|nhar ta' Erbgħa|tal-Erbgħa|sal-Erbgħa|mill-Erbgħa",
      "nhar il-Ħamis|nhar ta' Ħamis|tal-Ħamis|sal-Ħamis|mill-Ħamis",
      "nhar il-Ġimgħa|nhar ta' Ġimgħa|f'nhar ta' Ġimgħa",
      "nhar is-Sibt|nhar ta' Sibt|tas-Sibt|sas-Sibt|mis-Sibt|f'nhar ta' Sibt",
    ],
    relativeDays: {
      '-2': 'jumejn ilu',
      '-1':
        'ilbieraħ|il-bieraħ|il-bieraħ filgħaxija|il-bieraħ filgħodu|ilbieraħ filgħaxija|ilbieraħ filgħodu|' +
        'ilbieraħ wara nofsinhar|il-bieraħ wara nofsinhar',
      '0': 'llum|llejla|il-lejla|llum filgħodu|llum wara nofsinhar|llum filgħaxija|illum|dalgħodu|illejla|illum filgħodu|illum wara nofsinhar|illum filgħaxija',
      '1': 'għada|għada filgħodu|għada filgħaxija',
      '2': 'pitgħada',
    },
    daysAgo: '# ijiem ilu|# jum ilu|# ġranet ilu',
    dayCounts: 'żewġ|tlett|erbat|ħamest|sitt|sebat|tmint|disat|għaxart',
    last: 'li għadda|li għaddiet|li għaddew|l-imgħoddi|l-imgħoddija',
    current: 'dan|din|kurrenti',
    next: 'li ġej|li ġejja|li jmiss|li tmiss|id-dieħel|d-dieħla|id-dieħla',
    units: {
      day: 'jum|jiem|ijiem|ġurnata|ġranet',
      week: 'ġimgħa|il-ġimgħa|tal-ġimgħa|ġimgħat|ġimgħatejn',
      month: 'xahar|ix-xahar|xhur|xahrejn',
      year: 'sena|is-sena|tas-sena|snin|sentejn',
    },
    connectors: "ta'|tal-|tal|tas-sena|ta' l-|tax-xahar|is-sena",
    before:
      'il-Ġimgħa l-Kbira|nhar il-Ġimgħa l-Kbira|tal-Ġimgħa l-Kbira|nhar|sena wara|sena wara sena|snin wara|sentejn wara|xahar wara|xhur wara|ġimgħa wara|ġimgħat wara|jum wara|' +
      "ijiem wara|jiem wara|ġranet wara|f'nhar|minn|mill-|mit-|mid-|mis-|sa|sal-|sat-|sas-|fil-|fl-|fit-|fid-|" +
      "qabel|matul|dakinhar|lejlet|lejn|għal|għall-|f'nofs|f'nofs ta'|fl-aħħar ta'|fil-bidu ta'|tmiem|" +
      "lejn l-aħħar ta'|sa mill-|data|bejn|bejn il-|bejn it-|xahar",
    range: 'sa|sal-|sat-|sas-|sad-|san-|sar-|saċ-|sax-|saż-',
    dayWords: { 'l-ewwel': 1, ewwel: 1 },
    dayParts: 'filgħodu|filgħaxija|wara nofsinhar|waranofsinhar|billejl|bil-lejl|fil-għodu',
    without: 'ta|wara|next|this|last',
    periods: {
      week: { '0': 'dil-ġimgħa' },
      month: { '0': 'dax-xahar' },
      year: { '0': 'dis-sena' },
    },
    every: 'kull',
    maxEnding: 0,
    // CLDR's short names Sib, Set and Mar are also words.
    guarded:
      'it-tnejn|tat-tnejn|sat-tnejn|mit-tnejn|it-tlieta|tat-tlieta|sat-tlieta|mit-tlieta|l-erbgħa|tal-erbgħa|' +
      'sal-erbgħa|mill-erbgħa|il-ġimgħa|jan|fra|mar|apr|mej|ġun|lul|aww|set|ott|nov|diċ|tne|tli|erb|ħam|ġim|sib|ħad',
    capitalised: false,
    order: 'dmy',
  },
  names: {
    titles:
      'president|presidenta|president emeritu|viċi president|viċi-president|eks president|prim ministru|' +
      'prim imħallef|viċi prim ministru|eks prim ministru|deputat prim ministru|ministru|ministra|ministri|' +
      'eks ministru|ministru tal-finanzi|ministru għall-affarijiet barranin|ministru tal-affarijiet barranin|' +
      'ministru għall-affarijiet ewropej|ministru għas-saħħa|ministru tas-saħħa|ministru tal-intern|' +
      'ministru tad-difiża|ministru għall-ġustizzja|ministru għall-edukazzjoni|ministru għal għawdex|' +
      'segretarju parlamentari|segretarju tal-istat|segretarju ġenerali|segretarja parlamentari|' +
      'segretarju permanenti|kap|kap tal-oppożizzjoni|kap tal-partit|viċi kap|mexxej|mexxejja|deputat mexxej|' +
      'kap eżekuttiv|kelliem|kelliema|kelliemi|deputat|deputata|deputati|membru parlamentari|ewroparlamentari|' +
      'membru tal-parlament ewropew|senatur|senatriċi|kanċillier|sindku|sindka|viċi sindku|gvernatur|ambaxxatur|' +
      'ambaxxatriċi|kummissarju|kummissarja|kummissarju ewropew|kummissarju tal-pulizija|ombudsman|avukat|avukata|' +
      'avukat ġenerali|avukat tal-istat|prosekutur|imħallef|imħallfa|maġistrat|maġistrata|spettur|spettriċi|' +
      'supretendent|surġent|kuntistabbli|kurunell|logutenent kurunell|maġġur|kaptan|brigadier|ġeneral|ammirall|re|' +
      'reġina|prinċep|prinċipessa|imperatur|xeikk|sultan|emir|papa|il-papa|kardinal|arċisqof|isqof|patri|dun|' +
      'kappillan|monsinjur|mons|imam|ajatollah|sur|is-sur|sinjur|sinjura|is-sinjura|mrs|ms|mr|dr|dott|prof|' +
      'professur|professura|perit|inġinier|tabib|tabiba|direttur|direttriċi|direttur ġenerali|chairman|ċermen|' +
      'chairperson|kandidat|kandidata|kowċ|coach|plejer|goalkeeper|atleta|ġurnalist|ġurnalista|awtur|awtriċi|' +
      'kittieb|kittieba|attur|attriċi|kantant|kantanta|mużiċist|artist|artista|ekonomista|espert|esperta|attivist|' +
      'attivista|negozjant|kuntrattur|konsulent|konsulenta|speaker|rettur|omologu|kollega|il-prosekutur ġenerali',
    organisationWords:
      'ministeru|gvern|il-gvern|parlament|parlament ewropew|senat|kungress|università|istitut|kulleġġ|akkademja|' +
      'bank|bank ċentrali|partit|moviment|alleanza|koalizzjoni|unjoni|kunsill|kunsill lokali|kummissjoni|kumitat|' +
      'awtorità|aġenzija|servizz|dipartiment|direttorat|qorti|tribunal|prosekuzzjoni|pulizija|forzi armati|armata|' +
      'federazzjoni|assoċjazzjoni|għaqda|konfederazzjoni|unjin|fond|fondazzjoni|kumpanija|korporazzjoni|grupp|' +
      'klabb|organizzazzjoni|forum|ċentru|stazzjon|gazzetta|radju|sptar|knisja|kurja|arċidjoċesi|ambaxxata|' +
      'konsolat|teatru|mużew|kamra|kamra tal-avukati|fabbrika|linja tal-ajru|korp|korp tal-pulizija|entità|uffiċċju',
    placeWords:
      'belt|il-belt|raħal|il-raħal|lokalità|gżira|il-gżira|gżejjer|triq|triq il-|pjazza|misraħ|bajja|port|il-port|' +
      'ajruport|għolja|muntanja|wied|xmara|lag|baħar|il-baħar|kanal|fliegu|golf|stretti|ras|peniżola|deżert|' +
      'provinċja|reġjun|distrett|stat|kontea|repubblika|renju|arċipelagu|parroċċa|subborg|kosta|xatt|daħla|foresta',
    joiners:
      "ta'|tal|tat|tas|tad|tan|tar|taċ|tax|taż|u|għal|għall|għat|għas|fil|l|il|it|is|id|in|ir|ix|iċ|iż|de|di|da|" +
      'del|la|le|von|van|der|al|el|bin|ibn',
    neverNames:
      'Il|L|It|Is|Id|In|Ir|Ix|Iċ|Iż|Dan|Din|Dawn|Dak|Dik|Dawk|Hu|Hi|Huwa|Hija|Huma|Aħna|Jien|Intom|Int|Fil|Fl|Fis|' +
      "Fit|Fid|Fir|Minn|Mill|Mal|Ma'|Ma|Mhux|Meta|Fejn|Kif|Kemm|Għaliex|Għalfejn|Min|X'|Xi|Jekk|Iżda|Imma|Izda|" +
      'Għalhekk|Hekk|Għax|Biex|Sabiex|Billi|Peress|Minħabba|Filwaqt|Waqt|Matul|Wara|Qabel|Bejn|Fost|Fuq|Taħt|' +
      'Kontra|Mingħajr|Barra|Barra minn hekk|Minkejja|Madankollu|Skont|Dwar|Permezz|Għal|Għall|Bħal|Bħala|Anke|' +
      'Ukoll|Aktar|Iktar|L-aktar|Biss|Diġà|Issa|Illum|Ilbieraħ|Il-bieraħ|Għada|Dalgħodu|Illejla|Sadanittant|Intant|' +
      "Mela|Hemm|Hawn|Hemmhekk|Kien|Kienet|Kienu|Qal|Qalet|Qalu|Qed|Se|Għandu|Għandha|Jista'|Ikun|Sar|Saret|Kull|" +
      "Kulħadd|Ħafna|Xejn|Ħadd|Wieħed|Waħda|Tnejn|Żewġ|Tliet|Erba'|Ħames|Għaxar|L-ewwel|It-tieni|Ġdid|Ġdida|Kbir|" +
      'Raġel|Mara|Nies|Persuna|Persuni|Pulizija|Il-Pulizija|Il-Gvern|Gvern|Il-Qorti|Ministru|President|Sorsi|' +
      'Ritratti|Ritratt|Filmat|Aħbarijiet|Aqra|Ara|Alla|Internet|Ewro|Il-Punent',
    endings: '',
    prefixes: '',
  },
  stopWords:
    "il|l|it|is|id|in|ir|ix|iċ|iż|u|li|ta'|tal|tat|tas|tad|tan|tar|taċ|tax|taż|fil|fl|fit|fis|fid|fir|fin|f'|b'|" +
    "bil|bl|bis|bit|bid|minn|mill|mit|mis|mid|ma'|mal|mas|mat|lil|lill|lit|lis|għal|għall|għat|għas|fuq|taħt|bejn|" +
    'fost|dwar|skont|wara|qabel|matul|waqt|kontra|mingħajr|permezz|minħabba|biex|sabiex|billi|peress|filwaqt|meta|' +
    "fejn|kif|kemm|jekk|iżda|imma|jew|anke|ukoll|bħal|bħala|hekk|għalhekk|għax|għaliex|x'|xi|min|dan|din|dawn|dak|" +
    'dik|dawk|hu|hi|huwa|hija|huma|aħna|jien|int|intom|tiegħu|tagħha|tagħhom|tagħna|tiegħi|tiegħek|tagħkom|kien|' +
    "kienet|kienu|qed|se|ser|għandu|għandha|għandhom|kellu|kellha|kellhom|jista'|tista'|jistgħu|ikun|tkun|ikunu|" +
    'ikollu|hemm|hawn|mhux|ma|la|lanqas|qatt|dejjem|diġà|issa|mbagħad|kull|kollha|ħafna|aktar|iktar|biss|stess|' +
    'ieħor|oħra|oħrajn|wieħed|waħda|żewġ|tliet|sa|sal|sas|lejn|barra|madwar',
  boilerplate:
    'aqra wkoll|aqra aktar|aqra iktar|aqra l-istorja kollha|ara wkoll|ara aktar|ara l-filmat|aħbarijiet relatati|' +
    'artikli relatati|artikli oħra|aktar aħbarijiet|l-aħħar aħbarijiet|l-aktar moqrija|l-aktar aħbarijiet moqrija|' +
    'ixxerja fuq|ixxerja l-artiklu|aqsam din l-istorja|aqsam l-artiklu|ikkummenta fuq|ħalli kumment|' +
    'ħalli l-kumment tiegħek|ħalli tweġiba|ħalli risposta|ikteb kumment|' +
    'l-indirizz elettroniku tiegħek mhux se|l-email tiegħek mhux se|l-oqsma meħtieġa huma mmarkati|' +
    'id-drittijiet kollha riżervati|drittijiet kollha riżervati|dan is-sit juża l-cookies|' +
    'dan is-sit juża cookies|dan il-websajt juża|nużaw il-cookies|politika tal-privatezza|' +
    'termini u kundizzjonijiet|ritratt:|ritratti:|ritratt tal-arkivju|filmat:|sors:|kreditu tar-ritratt|tags:|' +
    'reklamar|segwina fuq|segwuna fuq|segwi l-paġna|ingħaqad magħna fuq|ingħaqdu magħna fuq|abbona għan-newsletter|' +
    'abbona fin-newsletter|irreġistra għan-newsletter|niżżel l-app|ibagħtilna r-ritratti|ibagħat l-istorja tiegħek',
  multipliers: {
    mija: 100,
    mitt: 100,
    elf: 1000,
    elef: 1000,
    eluf: 1000,
    miljun: 1000000,
    miljuni: 1000000,
    biljun: 1000000000,
    biljuni: 1000000000,
    miljard: 1000000000,
    miljardi: 1000000000,
    triljun: 1000000000000,
    triljuni: 1000000000000,
  },
  places: {
    AD: { adjectives: 'andorran|andorrana|andorrani' },
    AE: { names: 'Emirati Għarab Magħquda|Emirati' },
    AF: { names: 'Afganistan', adjectives: 'afgan|afgana|afgani' },
    AL: { names: 'Albanija', adjectives: 'albaniż|albaniża|albaniżi' },
    AM: { names: 'Armenja', adjectives: 'armen|armena|armeni' },
    AO: { adjectives: 'angolan|angolana|angolani' },
    AR: { names: 'Arġentina', adjectives: 'arġentin|arġentini' },
    AT: { names: 'Awstrija', adjectives: 'awstrijak|awstrijaka|awstrijaċi' },
    AU: { names: 'Awstralja', adjectives: 'awstraljan|awstraljana|awstraljani' },
    AZ: { names: 'Ażerbajġan', adjectives: 'ażeri|ażerbajġani' },
    BA: { names: 'Bożnija-Ħerzegovina|Bożnija|Bożnja', adjectives: 'bożnijaku|bożnijaka|bożnijaċi' },
    BD: { names: 'Bangladesh' },
    BE: { names: 'Belġju', adjectives: 'belġjan|belġjana|belġjani' },
    BG: { names: 'Bulgarija', adjectives: 'bulgaru|bulgara|bulgari' },
    BO: { adjectives: 'bolivjan|bolivjana|bolivjani' },
    BR: { names: 'Brażil', adjectives: 'brażiljan|brażiljana|brażiljani' },
    BT: { adjectives: 'butaniż|butaniża|butaniżi' },
    BW: { adjectives: 'botswanan|botswanana|botswanani' },
    BY: { names: 'Belarussja', adjectives: 'belarussu|belarussa|belarussi' },
    CA: { names: 'Kanada', adjectives: 'kanadiż|kanadiża|kanadiżi' },
    CD: { names: 'Repubblika Demokratika tal-Kongo|RDK', adjectives: 'kongoliż|kongoliżi' },
    CF: { adjectives: 'ċentru-afrikan|ċentru-afrikana|ċentru-afrikani' },
    CH: { names: 'Iżvizzera', adjectives: 'żvizzeru|żvizzera|żvizzeri' },
    CI: { adjectives: 'ivorjan|ivorjana|ivorjani' },
    CL: { names: 'Ċili', adjectives: 'ċilen|ċilena|ċileni' },
    CM: { adjectives: 'kameruniż|kameruniża|kameruniżi|kamerunjan|kamerunjana|kamerunjani' },
    CN: { names: 'Ċina|Repubblika Popolari taċ-Ċina', adjectives: 'ċiniż|ċiniża|ċiniżi' },
    CO: { names: 'Kolombja', adjectives: 'kolombjan|kolombjana|kolombjani' },
    CR: { adjectives: 'kostarikan|kostarikana|kostarikani' },
    CU: { names: 'Kuba', adjectives: 'kuban|kubana|kubani' },
    CY: { names: 'Ċipru', adjectives: 'ċiprijott|ċiprijotta|ċiprijotti' },
    CZ: { names: 'Repubblika Ċeka|Ċekja', adjectives: 'ċek|ċeka|ċeki' },
    DE: { names: 'Ġermanja', adjectives: 'ġermaniż|ġermaniża|ġermaniżi' },
    DK: { names: 'Danimarka', adjectives: 'daniż|daniża|daniżi' },
    DO: { adjectives: 'dominikan|dominikana|dominikani' },
    DZ: { names: 'Alġerija', adjectives: 'alġerin|alġerina|alġerini' },
    EC: { adjectives: 'ekwadorjan|ekwadorjana|ekwadorjani|ekwadoran|ekwadorana|ekwadorani' },
    EE: { names: 'Estonja', adjectives: 'estonjan|estonjana|estonjani' },
    EG: { names: 'Eġittu', adjectives: 'eġizzjan|eġizzjana|eġizzjani' },
    ER: { names: 'Eritrea', adjectives: 'eritrej' },
    ES: { names: 'Spanja', adjectives: 'spanjol|spanjola|spanjoli' },
    ET: { names: 'Etjopja', adjectives: 'etjopjan|etjopjana|etjopjani' },
    FI: { names: 'Finlandja', adjectives: 'finlandiż|finlandiża|finlandiżi' },
    FJ: { adjectives: 'fiġjan|fiġjana|fiġjani' },
    FM: { adjectives: 'mikroneżjan|mikroneżjana|mikroneżjani' },
    FR: { names: 'Franza', adjectives: 'franċiż|franċiża|franċiżi' },
    GA: { adjectives: 'gaboniż|gaboniża|gaboniżi' },
    GB: {
      names: 'Renju Unit|Gran Brittanja|Brittanja',
      adjectives: 'brittaniku|brittanika|brittaniċi|ingliż|ingliża|ingliżi',
    },
    'GB-ENG': { names: 'Ingilterra' },
    'GB-NIR': { names: "Irlanda ta' Fuq|Irlanda ta’ Fuq" },
    'GB-SCT': { names: 'Skozja', adjectives: 'skoċċiż|skoċċiża|skoċċiżi' },
    'GB-WLS': { names: 'Wales' },
    GE: { names: 'Georgia|Ġeorġja', adjectives: 'ġeorġjan|ġeorġjana|ġeorġjani' },
    GH: { names: 'Ghana', adjectives: 'ganiż|ganiża|ganiżi|ghanjan|ghanjana|ghanjani|ganjan|ganjana|ganjani' },
    GM: { adjectives: 'gambjan|gambjana|gambjani' },
    GN: { adjectives: 'ginean|gineana|gineani' },
    GR: { names: 'Greċja', adjectives: 'grieg|griega|griegi' },
    GT: { adjectives: 'gwatemalan|gwatemalana|gwatemalani' },
    GY: { adjectives: 'gujaniż|gujaniża|gujaniżi' },
    HK: { names: 'Hong Kong' },
    HN: { adjectives: 'honduran|hondurana|hondurani' },
    HR: { names: 'Kroazja', adjectives: 'kroat|kroata|kroati' },
    HT: { adjectives: 'ħaitjan|ħaitjana|ħaitjani|haitjan|haitjana|haitjani' },
    HU: { names: 'Ungerija', adjectives: 'ungeriż|ungeriża|ungeriżi' },
    ID: { names: 'Indoneżja', adjectives: 'indoneżjan|indoneżjana|indoneżjani' },
    IE: { names: 'Irlanda', adjectives: 'irlandiż|irlandiża|irlandiżi' },
    IL: { names: 'Iżrael', adjectives: 'iżraeljan|iżraeljana|iżraeljani' },
    IN: { names: 'Indja', adjectives: 'indjan|indjana|indjani' },
    IQ: { names: 'Iraq', adjectives: 'iraqin|iraqina|iraqini' },
    IR: { names: 'Iran|Repubblika Iżlamika tal-Iran', adjectives: 'iranjan|iranjana|iranjani' },
    IS: { names: 'Iżlanda', adjectives: 'iżlandiż|iżlandiża|iżlandiżi' },
    IT: { names: 'Italja', adjectives: 'taljan|taljana|taljani' },
    JM: { adjectives: 'ġamajkan|ġamajkana|ġamajkani' },
    JO: { names: 'Ġordan', adjectives: 'ġordaniż|ġordaniża|ġordaniżi' },
    JP: { names: 'Ġappun', adjectives: 'ġappuniż|ġappuniża|ġappuniżi' },
    KE: { names: 'Kenja', adjectives: 'kenjan|kenjana|kenjani' },
    KG: { adjectives: 'kirgiż|kirgiża|kirgiżi' },
    KH: { adjectives: 'kambodjan|kambodjana|kambodjani' },
    KP: { names: "Korea ta’ Fuq|Korea ta' Fuq" },
    KR: { names: "Korea t’Isfel|Korea t'Isfel" },
    KW: { names: 'Kuwajt', adjectives: 'kuwajtjan|kuwajtjana|kuwajtjani' },
    KZ: { names: 'Każakistan', adjectives: 'każak|każaka|każaki' },
    LB: { names: 'Libanu', adjectives: 'libaniż|libaniża|libaniżi' },
    LK: { adjectives: 'sri lankan|sri lankana|sri lankani|srilankan|srilankana|srilankani' },
    LR: { adjectives: 'liberjan|liberjana|liberjani' },
    LT: { names: 'Litwanja', adjectives: 'litwan|litwana|litwani' },
    LU: { names: 'Lussemburgu', adjectives: 'lussemburgiż|lussemburgiża|lussemburgiżi' },
    LV: { names: 'Latvja', adjectives: 'latvjan|latvjana|latvjani' },
    LY: { names: 'Libja', adjectives: 'libjan|libjana|libjani' },
    MA: { names: 'Marokk', adjectives: 'marokkin|marokkina|marokkini' },
    MD: { names: 'Moldova', adjectives: 'moldovan|moldovana|moldovani' },
    ME: { names: 'Montenegro', adjectives: 'montenegrin|montenegrina|montenegrini' },
    MK: { names: "Maċedonja ta’ Fuq|Maċedonja ta' Fuq|Maċedonja", adjectives: 'maċedonjan|maċedonjana|maċedonjani' },
    ML: { names: 'Mali', adjectives: 'maljan|maljana|maljani' },
    MM: { names: 'Mjanmar|Burma' },
    MN: { adjectives: 'mongol|mongola|mongoli' },
    MR: { adjectives: 'mawritan|mawritana|mawritani|mauritan|mauritana|mauritani' },
    MT: { names: "Repubblika ta' Malta|Gżejjer Maltin", adjectives: 'malti|maltija|maltin' },
    MV: { adjectives: 'maldivjan|maldivjana|maldivjani' },
    MW: { adjectives: 'malawjan|malawjana|malawjani' },
    MX: { names: 'Messiku', adjectives: 'messikan|messikana|messikani' },
    MY: { adjectives: 'malasjan|malasjana|malasjani|malażjan|malażjana|malażjani' },
    MZ: { adjectives: 'możambikan|możambikana|możambikani|mozambikan|mozambikana|mozambikani' },
    NA: { adjectives: 'namibjan|namibjana|namibjani' },
    NG: { names: 'Niġerja', adjectives: 'niġerjan|niġerjana|niġerjani' },
    NI: { adjectives: 'nikaragwan|nikaragwana|nikaragwani' },
    NL: { names: 'Netherlands|Olanda|Pajjiżi l-Baxxi', adjectives: 'olandiż|olandiża|olandiżi' },
    NO: { names: 'Norveġja', adjectives: 'norveġiż|norveġiża|norveġiżi' },
    NP: { adjectives: 'nepaliż|nepaliża|nepaliżi' },
    NZ: { names: 'New Zealand', adjectives: 'new zealandiż|new zealandiża|new zealandiżi' },
    OM: { adjectives: 'omani' },
    PA: { adjectives: 'panaman|panamana|panamani' },
    PE: { adjectives: 'peruvjan|peruvjana|peruvjani' },
    PH: { names: 'Filippini', adjectives: 'filippin|filippina' },
    PK: { names: 'Pakistan', adjectives: 'pakistani' },
    PL: { names: 'Polonja', adjectives: 'pollakk|pollakka|pollakki' },
    PR: { adjectives: 'portorikan|portorikana|portorikani|puertorikan|puertorikana|puertorikani' },
    PS: { names: 'Territorji Palestinjani|Palestina', adjectives: 'palestinjan|palestinjana|palestinjani' },
    PT: { names: 'Portugall', adjectives: 'portugiż|portugiża|portugiżi' },
    PY: { adjectives: 'paragwajan|paragwajana|paragwajani' },
    QA: { names: 'Qatar', adjectives: 'qatarjan|qatarjana|qatarjani|qatari' },
    RO: { names: 'Rumanija', adjectives: 'rumen|rumena|rumeni' },
    RS: { names: 'Serbja', adjectives: 'serb|serba|serbi' },
    RU: { names: 'Russja|Federazzjoni Russa', adjectives: 'russu|russa|russi' },
    RW: { adjectives: 'rwandiż|rwandiża|rwandiżi|rwandan|rwandana|rwandani' },
    SA: { names: 'Arabja Sawdija|Arabia Sawdija', adjectives: 'sawdi|sawdija|sawdin' },
    SD: { names: 'Sudan', adjectives: 'sudaniż|sudaniża|sudaniżi' },
    SE: { names: 'Iżvezja', adjectives: 'żvediż|żvediża|żvediżi' },
    SG: { names: 'Singapor', adjectives: 'singaporjan|singaporjana|singaporjani' },
    SI: { names: 'Slovenja', adjectives: 'sloven|slovena|sloveni' },
    SK: { names: 'Slovakkja', adjectives: 'slovakk|slovakka|slovakki' },
    SM: { adjectives: 'sammariniż|sammariniża|sammariniżi|sanmariniż|sanmariniża|sanmariniżi' },
    SN: { names: 'Senegal', adjectives: 'senegaliż|senegaliża|senegaliżi' },
    SO: { names: 'Somalja', adjectives: 'somalu|somala|somali' },
    SR: { adjectives: 'surinamiż|surinamiża|surinamiżi' },
    SS: { names: "Sudan t’Isfel|Sudan t'Isfel" },
    SV: { adjectives: 'salvadoran|salvadorana|salvadorani|salvadorjan|salvadorjana|salvadorjani' },
    SY: { names: 'Sirja', adjectives: 'sirjan|sirjana|sirjani' },
    TD: { adjectives: 'ċadjan|ċadjana|ċadjani' },
    TG: { adjectives: 'togoliż|togoliża|togoliżi' },
    TH: { names: 'Tajlandja', adjectives: 'tajlandiż|tajlandiża|tajlandiżi' },
    TJ: { adjectives: 'taġik|taġika|taġiki' },
    TL: { adjectives: 'timoriż|timoriża|timoriżi' },
    TM: { adjectives: 'turkmen|turkmena|turkmeni' },
    TN: { names: 'Tuneżija', adjectives: 'tuneżin|tuneżina|tuneżini' },
    TR: { names: 'Turkija', adjectives: 'tork|torka|torok' },
    TT: { adjectives: 'trinidadjan|trinidadjana|trinidadjani' },
    TW: { names: 'Tajwan', adjectives: 'tajwaniż|tajwaniża|tajwaniżi' },
    TZ: { adjectives: 'tanżanjan|tanżanjana|tanżanjani' },
    UA: { names: 'Ukrajna', adjectives: 'ukren|ukrena|ukreni|ukrain|ukraini' },
    UG: { names: 'Uganda', adjectives: 'ugandiż|ugandiża|ugandiżi|ugandan|ugandana|ugandani' },
    US: {
      names: 'Istati Uniti|Stati Uniti|Istati Uniti tal-Amerika|Stati Uniti tal-Amerika|Amerika',
      adjectives: 'amerikan|amerikana|amerikani',
    },
    UY: { adjectives: 'urugwajan|urugwajana|urugwajani' },
    UZ: { names: 'Użbekistan', adjectives: 'użbek|użbeka|użbeki' },
    VA: { names: 'Istat tal-Belt tal-Vatikan|Vatikan|Santa Sede|Belt tal-Vatikan' },
    VE: { names: 'Venezwela', adjectives: 'venezwelan|venezwelana|venezwelani' },
    VN: { names: 'Vjetnam', adjectives: 'vjetnamiż|vjetnamiża|vjetnamiżi' },
    WS: { adjectives: 'samojan|samojana|samojani' },
    XK: { names: 'Kosovo', adjectives: 'kosovar|kosovara|kosovari' },
    YE: { names: 'Jemen', adjectives: 'jemenita|jemeniti' },
    ZA: { names: "Afrika t’Isfel|Afrika t'Isfel", adjectives: 'sudafrikan|sudafrikana|sudafrikani' },
    ZM: { adjectives: 'żambjan|żambjana|żambjani' },
    ZW: { names: 'Żimbabwe', adjectives: 'żimbabwjan|żimbabwjana|żimbabwjani|żimbabwan|żimbabwana|żimbabwani' },
    'geonames-170654': { names: 'Damasku' },
    'geonames-1816670': { names: 'Beijing' },
    'geonames-2267057': { names: 'Lisbona' },
    'geonames-2562305': { names: 'il-Belt Valletta|Belt Valletta' },
    'geonames-264371': { names: 'Ateni' },
    'geonames-2643743': { names: 'Londra' },
    'geonames-2660646': { names: 'Ġinevra' },
    'geonames-2761369': { names: 'Vjenna' },
    'geonames-2800866': { names: 'Brussell' },
    'geonames-281184': { names: 'Ġerusalemm' },
    'geonames-2973783': { names: 'Strasburgu' },
    'geonames-2988507': { names: 'Pariġi' },
    'geonames-3067696': { names: 'Praga' },
    'geonames-3169070': { names: 'Ruma' },
    'geonames-3173435': { names: 'Milan' },
    'geonames-360630': { names: 'Kajr' },
    'geonames-524901': { names: 'Moska' },
    'geonames-745044': { names: 'Istanbul' },
    'geonames-756135': { names: 'Varsavja' },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations': 'Nazzjonijiet Magħquda|Ġnus Magħquda|NU|ĠM',
    'organisation:un-security-council':
      'Kunsill tas-Sigurtà tan-Nazzjonijiet Magħquda|Kunsill tas-Sigurtà tan-NU|Kunsill tas-Sigurtà tal-ĠM|' +
      'Kunsill tas-Sigurtà',
    'organisation:un-general-assembly': 'Assemblea Ġenerali tan-Nazzjonijiet Magħquda|Assemblea Ġenerali tan-NU',
    'organisation:world-food-programme': 'Programm Dinji tal-Ikel',
    'organisation:who': 'Organizzazzjoni Dinjija tas-Saħħa|Organizzazzjoni Dinjija għas-Saħħa',
    'organisation:iaea':
      'Aġenzija Internazzjonali tal-Enerġija Atomika|Aġenzija Internazzjonali għall-Enerġija Atomika',
    'organisation:international-criminal-court': 'Qorti Kriminali Internazzjonali',
    'organisation:international-court-of-justice': 'Qorti Internazzjonali tal-Ġustizzja',
    'organisation:osce': 'Organizzazzjoni għas-Sigurtà u l-Kooperazzjoni fl-Ewropa',
    'organisation:european-union': 'Unjoni Ewropea|UE',
    'organisation:european-commission': 'Kummissjoni Ewropea',
    'organisation:european-parliament': 'Parlament Ewropew',
    'organisation:european-council': 'Kunsill Ewropew',
    'organisation:council-of-europe': 'Kunsill tal-Ewropa',
    'organisation:european-central-bank': 'Bank Ċentrali Ewropew|BĊE',
    'organisation:court-of-justice-of-the-eu':
      'Qorti tal-Ġustizzja tal-Unjoni Ewropea|Qorti Ewropea tal-Ġustizzja|QĠUE',
    'organisation:european-court-of-human-rights': 'Qorti Ewropea tad-Drittijiet tal-Bniedem',
    'organisation:imf': 'Fond Monetarju Internazzjonali|FMI',
    'organisation:world-bank': 'Bank Dinji',
    'organisation:wto': 'Organizzazzjoni Dinjija tal-Kummerċ',
    'organisation:african-union': 'Unjoni Afrikana',
    'organisation:arab-league': 'Lega Għarbija',
    'organisation:red-cross': 'Salib l-Aħmar|Salib Aħmar',
    'organisation:white-house': 'Dar il-Bajda',
    'organisation:us-state-department': 'Dipartiment tal-Istat Amerikan',
    'organisation:us-congress': 'Kungress Amerikan|Kungress tal-Istati Uniti',
    'organisation:us-senate': 'Senat Amerikan|Senat tal-Istati Uniti',
    'organisation:us-supreme-court': 'Qorti Suprema Amerikana|Qorti Suprema tal-Istati Uniti',
    'organisation:islamic-state': 'Stat Iżlamiku',
    'person:queen-elizabeth-ii': 'Reġina Eliżabetta|Reġina Eliżabetta II',
    'person:king-charles-iii': 'Re Charles|Re Charles III|Re Karlu III',
    'person:pope-francis': 'Papa Franġisku',
    'person:pope-leo-xiv': 'Papa Ljun|Papa Ljun XIV|Papa Leone XIV',
    'person:pope-benedict-xvi': 'Papa Benedittu',
    'person:pope-john-paul-ii': 'Papa Ġwanni Pawlu II|Ġwanni Pawlu II',
  },
} satisfies LanguagePack;
