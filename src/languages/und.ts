// What holds for a document whose language has no pack, or is unknown: titles that half the world's press shares, the
// organisation and place words of the large languages (a name in a foreign text often keeps them), comment-form leftovers in
// English, international short names of countries. No stop words and no words of dates: those would be guesses. Three
// letters of ending are allowed on months and weekdays, since most languages without a pack inflect.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'und',
  name: 'Undetermined',
  detection: {},
  dates: {
    range: '-|–|—',
    maxEnding: 3,
    capitalised: false,
  },
  names: {
    titles:
      'president|presiden|prezident|presidente|présidente|président|präsident|presidenti|presidentti|predsjednik|' +
      'predsednik|prezydent|preşedintele|președintele|prezidentas|prezidents|elnök|forseti|presidenta|ordfører|' +
      'πρόεδρος|президент|президентът|председател|претседател|ประธานาธิบดี|대통령|प्रधानमंत्री|prime minister|' +
      'premier|premijer|premiér|premierminister|premiärminister|statsminister|statsministeren|pääministeri|' +
      'peaminister|premierul|miniszterelnök|πρωθυπουργός|премиер|премиерът|총리|นายกรัฐมนตรี|minister|ministeren|' +
      'ministern|ministr|minister spraw zagranicznych|ministar|ministrul|ministeri|miniszter|υπουργός|министър|' +
      'министр|міністр|장관|kanzler|kancler|kancelár|kanclerz|chancellor|канцлер|secretary|sekretær|sekretär|' +
      'tajemník|sekretarz|general|generál|generalul|tábornok|генерал|στρατηγός|admiral|colonel|pukovnik|' +
      'plukovník|kapten|kapitän|king|kung|konge|kongen|kuningas|král|król|kralj|király|regele|βασιλιάς|queen|' +
      'drottning|dronning|kuningatar|prince|prins|princ|książę|sultan|sheikh|emir|pope|paven|påven|paavi|papež|' +
      'papież|papa|pápa|πάπας|папа|bishop|biskup|biskop|piispa|püspök|patriarch|imam|ayatollah|mr|mrs|ms|miss|dr|' +
      'prof|professor|profesor|professori|sir|lord|lady|herr|fru|hr|pan|pani|pán|paní|gospodin|gospođa|domnul|' +
      'doamna|κ|κος|кос|sen|gov|gen|col|capt|lt|sgt|rev|hon|ambassador|senator|mayor|borgmester|borgmästare|' +
      'burmistrz|starosta|primar|gradonačelnik|župan|δήμαρχος|кмет|governor|spokesman|judge|coach|director|ceo',
    organisationWords:
      'ministry|ministerio|ministère|ministero|ministério|ministerium|ministerie|ministerstvo|ministerstwo|' +
      'ministarstvo|ministerul|minisztérium|ministeriö|departementet|kementerian|bakanlığı|υπουργείο|' +
      'министерство|міністерство|university|universidad|université|universität|università|universidade|' +
      'universiteit|universitet|universitetet|universitatea|univerzita|uniwersytet|sveučilište|univerzitet|' +
      'egyetem|yliopisto|ülikool|universitas|üniversitesi|πανεπιστήμιο|университет|університет|institute|' +
      'instituto|institut|istituto|instytut|bank|banco|banque|banca|banka|bankası|pankki|τράπεζα|банк|банка|' +
      'party|partido|parti|partei|partito|partij|partiet|partia|strana|stranka|partidul|puolue|párt|partai|' +
      'partisi|κόμμα|партия|партія|council|consejo|conseil|consiglio|rada|vijeće|savet|rådet|съвет|рада|' +
      'committee|comité|comitato|komitet|commission|comisión|komisja|komise|kommission|kommissionen|parliament|' +
      'parlamento|parlement|parlament|sejm|riksdag|stortinget|folketinget|eduskunta|knesset|duma|congress|' +
      'congreso|senate|senado|sénat|senat|court|tribunal|corte|cour|gericht|soud|sąd|sud|agency|agencia|agence|' +
      'agentur|agenzia|agentura|organisation|organization|organización|organizacja|organizace|association|' +
      'asociación|union|unión|unie|unia|unione|união|federation|federación|fédération|federacja|league|liga|' +
      'ligue|alliance|foundation|fundación|fondation|stiftung|company|group|grupo|groupe|gruppe|gruppo|grupa|' +
      'corp|corporation|inc|ltd|llc|plc|gmbh|ag|sa|s.a.|spa|srl|ab|as|asa|a/s|oy|oyj|nv|bv|kft|zrt|d.d.|d.o.o.|' +
      's.r.o.|sp. z o.o.|fc|cf|fk|sk|nk|bk|if|club|police|policía|polizei|politie|polizia|polícia|policie|' +
      'policja|polisen|army|navy|air force|press|media|tv|radio|news|times',
    placeWords:
      'city|stadt|ville|ciudad|città|cidade|stad|staden|by|miasto|město|grad|oraș|kaupunki|linn|kota|şehir|πόλη|' +
      'град|місто|town|village|river|río|fleuve|fluss|fiume|rio|rivier|elv|rzeka|řeka|rijeka|reka|joki|folyó|' +
      'sungai|lake|lago|lac|see|meer|jezioro|jezero|järvi|sea|mar|mer|mare|zee|hav|morze|moře|more|meri|island|' +
      'isla|île|insel|isola|ilha|eiland|ø|wyspa|ostrov|otok|saari|sziget|pulau|mount|monte|mont|berg|góra|hora|' +
      'vuori|gunung|province|provincia|provinsi|provincie|state|estado|état|staat|region|región|région|regione|' +
      'district|oblast|область|county|republic|república|république|republik|repubblica|republika|kingdom|street|' +
      'strasse|straße|rue|calle|via|rua|ulica|utca|gatan|katu|airport|aeropuerto|aéroport|flughafen|aeroporto|' +
      'north|south|east|west|nord|süd|sur|norte|est|ovest',
    joiners:
      "de|del|della|di|do|da|dos|das|du|des|d'|la|le|les|el|los|al|und|and|et|e|y|i|a|og|och|ja|és|și|of|the|for|" +
      'von|van|der|den|af|av|bin|ibn|abu|za|na|pro|dla',
    neverNames:
      'the|a|an|this|that|he|she|it|they|we|in|on|at|for|from|to|and|but|according|after|before|photo|foto|video|' +
      'source|news|live|update|copyright|god|internet|covid|covid-19|coronavirus|facebook|twitter|instagram|' +
      'whatsapp|telegram|youtube|google news',
    endings: '',
    prefixes: '',
  },
  stopWords: '',
  boilerplate:
    'leave a reply|leave a comment|your email address will not be published|required fields are marked|' +
    'save my name, email, and website|you must be logged in to post a comment|notify me of follow-up comments|' +
    'notify me of new posts|cancel reply|share on facebook|share on twitter|share this|click to share|' +
    'follow us on|subscribe to our|sign up for our newsletter|newsletter|all rights reserved|copyright ©|' +
    '© copyright|(c) copyright|photo:|foto:|advertisement|this site uses akismet|this website uses cookies|' +
    'we use cookies|accept all cookies|related articles|related posts|read more|skip to content|back to top',
  multipliers: {},
  places: {
    AE: { names: 'UAE' },
    BA: { names: 'Bosnia|Bosna' },
    CD: { names: 'RDC|RD Congo' },
    CN: { names: 'PRC' },
    GB: { names: 'UK|Britain|England' },
    KP: { names: 'DPRK' },
    MM: { names: 'Burma' },
    NL: { names: 'Holland' },
    TR: { names: 'Türkiye|Turkiye' },
    US: { names: 'USA|U.S.A.|U.S.' },
    VA: { names: 'Vatican' },
    XK: { names: 'Kosovo|Kosova' },
  },
} satisfies LanguagePack;
