// Luxembourgish, as RTL writes it and the German-language papers quote it. All nouns are capitalised, so that many common ones
// stand among the words that are no names. Final -n falls before most consonants (the Eifel rule): "virun zwee Deeg", "viru fënnef
// Deeg", "den 3. Mäerz", "de Freideg". "Mee" is May and, at the head of a sentence, but; "Méi" is more. Adjectives are stems in -esch.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'lb',
  name: 'Luxembourgish',
  detection: {
    lb: {
      scripts: 'Latin',
      frequent:
        "an|de|déi|den|der|d'|vun|ass|fir|mat|op|huet|net|dat|ze|datt|am|si|ech|hien|sech|och|zu|vum|wéi|bei|aus|" +
        'ginn|eng|en|e|engem|enger|et|gi|goufen|gouf|sinn|nach|awer|méi|no|um|iwwer|gëtt|hunn|hätt|kann|mir|hir|' +
        'säin|hier|dem|zum|dës|dëser|dësem|dee|wat|wou|wann|well|mä|mee|ouni|géint|ënner|tëscht|virun|wärend|' +
        'duerch|sollen|soll|muss|misst|wëllt|wier|wär|gesot|seet|nei|lëtzebuerg|lëtzebuerger|regierung|police|' +
        'premier|president|joer|joren|auer|dag|deeg|zwee|dräi|vill|puer|leit|land|all|aner|esou|elo|schonn|just|' +
        'ëmmer|haut|gëschter|muer|rëm|nees|dobäi|doduerch|doriwwer|géif|goung|koum|anere|eise|eis|dann|hat|hate|' +
        'war|waren|bis|zanter|vu|ma|mam|beim|dass|deem|där|déier|keng|keen|kee|kënnen|konnt|goufe|gemaach|komm|' +
        'kënnt|géing|wuert|gemeng|minister|chamber|deputéierten|euro|prozent|persounen|accident|kanner|éischt|' +
        'lescht|leschte|nëmmen|doru|heiansdo',
      affixes:
        '*ung|*ungen|*heet|*keet|*lech|*leche|*lechen|*esch|*esche|*eschen|*schaft|*éieren|*éiert|*ioun|*iounen|' +
        '*zioun|*tioun|*chen|ver*|ge*|*ue*|*éi*|*äi*|*ëtt*|*uer*|*ëscht',
    },
  },
  dates: {
    months: ['', '', '', '', '', '', '', '', 'Sept', '', '', ''],
    weekdays: ['', '', '', '', '', '', ''],
    relativeDays: {
      '-2': 'virgëschter',
      '-1':
        'lescht Nuecht|gëschter|gëschter Owend|gëschter den Owend|gëschter de Mëtteg|gëschter Mëtteg|gëschter de Moien|' +
        'gëschter Moien|gëschter Nomëtteg',
      '0':
        'dëse Moien|dësen Owend|dëse Mëtteg|dësen Nomëtteg|haut|haut de Moien|haut Moien|haut den Owend|haut Owend|haut de Mëtteg|haut Mëtteg|haut Nomëtteg|' +
        'haut den Nomëtteg|haut an der Nuecht|haut moies|haut owes',
      '1': 'muer|muer de Moien|muer Moien|muer den Owend|muer Owend|muer de Mëtteg|muer Mëtteg',
      '2': 'iwwermuer',
    },
    daysAgo: 'virun # Deeg|viru # Deeg',
    dayCounts: 'zwee|dräi|véier|fënnef|sechs|siwen|aacht|néng|zéng',
    last:
      'leschte|leschten|lescht|leschter|leschtem|vergaangene|vergaangenen|vergaangen|vergaange|vergaangener|' +
      'virege|viregen|vireg|vireger',
    current: 'dëse|dësen|dës|dëst|dëser|dësem',
    next: 'nächste|nächsten|nächst|nächster|kommend|kommende|kommenden|kommender',
    units: {
      day: 'Dag|Deeg',
      week: 'Woch|Wochen',
      month: 'Mount|Méint',
      year: 'Joer|Joren|Joers',
    },
    connectors: 'vum|vun|vum Joer|am Joer|de|den',
    before:
      "d'Haut|der Haut|seng Haut|hir Haut|eis Haut|Är Haut|um|am|de|den|dem|vum|zum|bis|bis de|bis den|op de|op den|fir de|fir den|zanter|zënter|zanter dem|" +
      'zanter de|ab|ab dem|virum|virun dem|nom|tëscht dem|tëscht|Enn|Ufank|Mëtt|am Laf vum|géint Enn|spéitstens|' +
      'e|en',
    range: 'bis|bis de|bis den|bis zum|bis op de|bis op den|-|–|—',
    ordinalEndings: 'ten|te|t',
    dayWords: {
      éischten: 1,
      éischte: 1,
    },
    dayParts:
      'moien|owend|nuecht|mëtteg|nomëtteg|virmëtteg|mëttes|moies|owes|nuets|de moien|den owend|de mëtteg|' +
      'den nomëtteg|an der nuecht|fréi',
    // Short weekdays that are other words: den (the), méi (more), son, don, sam.
    without: 'dën|mët|méi|son|don|sam|fre',
    // An ending would make March of Marché.
    every: 'all',
    maxEnding: 0,
    guarded: 'Mee|Méi|Jan|Son|Don|Sam|Fre|August|Mäe|Abr',
    capitalised: true,
  },
  names: {
    titles:
      'president|presidentin|ex-president|ex-presidentin|vizepresident|vizepresidentin|chamberpresident|' +
      'chamberspresident|parteipresident|parteipresidentin|fraktiounschef|fraktiounschefin|fraktiounspresident|' +
      'co-president|co-presidentin|premier|premierminister|premierministesch|ex-premier|ex-premierminister|' +
      'vizepremier|vizepremierminister|vizepremierministesch|regierungschef|regierungschefin|staatschef|' +
      'staatsminister|minister|ministesch|ex-minister|ex-ministesch|ausseminister|ausseministesch|finanzminister|' +
      'finanzministesch|gesondheetsminister|gesondheetsministesch|inneminister|inneministesch|justizminister|' +
      'justizministesch|educatiounsminister|schoulminister|verdeedegungsminister|verdeedegungsministesch|' +
      'ëmweltminister|ëmweltministesch|energieminister|transportminister|mobilitéitsminister|wunnengsbauminister|' +
      'wirtschaftsminister|landwirtschaftsminister|aarbechtsminister|familljeministesch|famillesministesch|' +
      'policeminister|kulturministesch|kanzler|kanzlerin|bundeskanzler|ex-kanzlerin|deputéierten|deputéierte|' +
      'deputéiert|députéierten|ex-deputéierten|europadeputéierten|senator|senatorin|buergermeeschter|' +
      'buergermeeschtesch|schäffen|schäffin|gemengeconseiller|conseiller|grand-duc|groussherzog|groussherzogin|' +
      'ierfgroussherzog|ierfgroussherzogin|prënz|prinzessin|prënzessin|kinnek|kinnigin|keeser|sultan|emir|poopst|' +
      'kardinol|kardinal|äerzbëschof|bëschof|paschtouer|abbé|imam|rabbi|ayatollah|patriarch|general|admiral|' +
      'kolonel|colonel|major|kapitän|commandant|lieutenant|generalsekretär|generalsekretärin|staatssekretär|' +
      'staatssekretärin|eu-kommissär|kommissär|kommissärin|kommissiounspresidentin|héichkommissär|' +
      'spezialgesanten|ambassadeur|ambassadrice|direkter|direktesch|generaldirekter|generaldirektesch|' +
      'policedirekter|polizeidirekter|chef|cheffin|leader|oppositiounschef|oppositiounsleader|gouverneur|' +
      'gouverneurin|affekot|affekotin|riichter|riichterin|procureur|generalstaatsuwalt|staatsuwalt|ombudsman|' +
      'ombudsfra|spriecher|spriecherin|pressespriecher|regierungsspriecher|professer|professesch|professor|proff|' +
      'dokter|doktesch|dr|enseignant|recteur|rektor|ekonomist|ekonomistin|expert|expertin|politolog|historiker|' +
      'historikerin|wëssenschaftler|virolog|fuerscher|journalist|journalistin|redakter|chefredakter|' +
      'schrëftsteller|schrëftstellerin|auteur|autorin|acteur|schauspiller|schauspillerin|sänger|sängerin|museker|' +
      'komponist|regisseur|kënschtler|kënschtlerin|architekt|trainer|nationaltrainer|coach|spiller|spillerin|' +
      'golkipper|kapitän vun der nationalequipe|vëlosfuerer|tennisspiller|tennisspillerin|leefer|weltmeeschter|' +
      'champion|aktivist|aktivistin|diktator|gewerkschaftler|ogbl-president|lcgb-president|här|madame|mme|joffer|' +
      'mr',
    organisationWords:
      'ministère|ministèren|verwaltung|departement|universitéit|uni|institut|schoul|lycée|akademie|bank|' +
      'zentralbank|spuerkeess|sparkeess|partei|vollekspartei|gréng|piraten|rot|staatsrot|conseil|comité|komitee|' +
      'kommissioun|geriicht|tribunal|uewerste geriichtshaff|geriichtshaff|parquet|staatsuwaltschaft|chamber|' +
      'parlament|europaparlament|senat|kongress|versammlung|chambre|chambre de commerce|chambre des salariés|' +
      'agence|agentur|autoritéit|büro|organisatioun|organisatiounen|associatioun|asbl|veräin|verband|federatioun|' +
      'gewerkschaft|ogbl|lcgb|cgfp|union|konfederatioun|liga|koalitioun|front|bewegung|fondatioun|fong|fonds|' +
      'gesellschaft|entreprise|firma|betrib|grupp|konzern|club|equipe|zeitung|journal|magazin|radio|televisioun|' +
      'tv|rtl|police|polizei|groussherzoglech police|arméi|pompjeeën|cgdis|gendarmerie|brigade|kierch|bistum|' +
      'äerzbistum|spidol|klinik|centre hospitalier|chl|chem|musée|musée national|theater|philharmonie|orchester|' +
      'bibliothéik|bourse|zentrum|centre|laboratoire|observatoire|syndicat|syvicol|gemeng|gemengerot|regierung|' +
      'ambassade|konsulat|kabinett|sekretariat|caritas|croix-rouge|inc|ltd|sàrl|sa',
    placeWords:
      'stad|duerf|uertschaft|gemeng|kanton|distrikt|floss|baach|séi|stauséi|mier|ozean|golf|bucht|mierenge|kanal|' +
      'insel|inselen|hallefinsel|kap|bierg|bierger|gebierg|vulkan|dall|däll|wüst|bësch|park|naturpark|provënz|' +
      'bundesland|staat|regioun|republik|kinnekräich|groussherzogtum|grenz|küst|plage|hafen|fluchhafen|gare|plaz|' +
      'place|rue|strooss|avenue|boulevard|route|autobunn|bréck|tunnel|stadion|norden|süden|osten|westen|éislek|' +
      'minett|musel|guttland',
    joiners:
      'vun|vum|vun der|de|den|der|d|la|le|les|du|des|an|a|fir|mat|op|am|um|zu|of|the|and|von|van|bin|ibn|abu|al|' +
      'et|&',
    neverNames:
      'de|den|déi|dat|der|dem|d|en|e|eng|engem|enger|keen|kee|keng|hien|hatt|si|se|et|ech|mir|dir|du|dee|deen|' +
      'där|deem|dës|dësen|dëse|dëst|dëser|säin|säi|seng|hir|hiren|mäin|meng|eis|eisen|är|alleguer|all|alles|vill|' +
      'e puer|puer|aner|aneren|anerer|wien|wat|wou|wéi|wéini|firwat|wéi eng|wéi vill|an|a|oder|awer|mee|mä|well|' +
      'wann|datt|dass|ob|obwuel|wärend|nodeems|ier|bis|zanter|zënter|zanterhier|am|um|op|aus|bei|beim|mat|mam|no|' +
      'nom|vun|vum|virun|virum|zu|zum|zur|iwwer|iwwert|ënner|ëm|duerch|fir|géint|ouni|tëscht|niewent|hannert|' +
      'trotz|wéinst|laut|ausser|ausserdeem|och|nach|nëmmen|schonn|scho|esou|sou|dann|duerno|virdrun|dobäi|dozou|' +
      'dofir|dogéint|dorop|dorun|doran|deemools|do|hei|haut|gëschter|muer|elo|eemol|bis elo|lescht|spéider|' +
      'fréier|mëttlerweil|allerdéngs|trotzdem|dowéinst|also|schliisslech|ëmmer|ni|oft|heiansdo|nees|rëm|vläicht|' +
      'wuel|ronn|knapps|bal|méi|manner|ganz|jo|nee|net|näischt|eent|zwee|zwou|dräi|véier|fënnef|sechs|siwen|' +
      'aacht|néng|zéng|eelef|zwielef|honnert|dausend|éischt|éischten|éischte|zweeten|drëtten|leschten|leschte|' +
      'nei|neie|neien|grouss|ass|sinn|war|waren|huet|hunn|hat|gëtt|ginn|gouf|goufen|kann|soll|muss|wëll|zäit|' +
      'mënsch|mënschen|leit|fra|fraen|mann|männer|kand|kanner|jonker|jonken|jugendlecher|famill|famillen|elteren|' +
      'mamm|papp|jong|meedchen|brudder|schwëster|frënd|persoun|persounen|affer|affekoten|zeien|blesséiert|' +
      'blesséierten|doudeger|doudegen|awunner|bierger|biergerinnen|bevëlkerung|noper|wieler|invitéen|client|' +
      'clienten|mataarbechter|salariéen|salarié|beamten|kolleegen|experten|fuerschung|studie|etude|politik|' +
      'politiker|regierung|oppositioun|majoritéit|wal|walen|walcampagne|ofstëmmung|stëmmen|gesetz|gesetzer|' +
      'gesetzprojet|recht|rechter|uerteel|prozess|enquête|ermëttlungen|untersichung|agenten|pompjeeën|arméi|' +
      'zaldoten|krich|fridden|ugrëff|attack|attentat|bomm|accident|accidenter|chauffer|chaufferin|auto|autoen|' +
      'camion|bus|busser|zuch|zich|tram|vëlo|vëloen|fliger|schëff|strooss|stroossen|stau|trafic|feier|brand|' +
      'explosioun|iwwerschwemmung|iwwerschwemmungen|wieder|reen|schnéi|stuerm|präis|präisser|pai|paien|léin|' +
      'index|steieren|budget|geld|suen|euro|milliounen|milliarden|prozent|wirtschaft|betriber|aarbecht|' +
      'aarbechtsplazen|logement|logementer|wunnengen|haus|haiser|schoul|schoulen|schüler|enseignanten|gesondheet|' +
      'spidol|spideeler|dokteren|patienten|impfung|impfungen|infektiounen|fäll|fall|pandemie|virus|covid|corona|' +
      'omikron|dag|deeg|woch|wochen|mount|méint|joer|joren|stonn|stonnen|minutten|auer|moien|owend|nuecht|land|' +
      'länner|welt|europa|stad|stied|gemengen|plaz|problem|problemer|froen|fro|äntwert|ziel|zuel|zuelen|deel|' +
      'grond|grënn|enn|ufank|foto|fotoen|video|artikel|interview|kommentar|analys|emissioun|noriichten|live|' +
      'update|europäesch|europäer|chrëscht|chrëschten|moslem|moslemen|judd|judden|arabesch|gott|internet|' +
      'facebook|twitter|instagram|whatsapp',
    endings: 's',
    prefixes: '',
    nounsCapitalised: true,
  },
  stopWords:
    'an|a|de|déi|den|der|d|vun|vu|ass|fir|mat|ma|op|huet|net|dat|ze|datt|am|si|ech|hien|hatt|sech|och|zu|vum|wéi|' +
    'bei|aus|ginn|gi|eng|en|e|engem|enger|et|sinn|nach|awer|méi|no|um|iwwer|gëtt|hunn|hätt|kann|mir|hir|säin|säi|' +
    'seng|hier|dem|zum|zur|dës|dësen|dëse|dëser|dësem|dëst|dee|deen|deem|där|wat|wou|wann|well|mä|ouni|géint|' +
    'ënner|tëscht|virun|virum|wärend|duerch|gouf|goufen|goufe|sollen|soll|muss|misst|wëllt|wier|wär|gesot|seet|' +
    'all|aner|aneren|esou|sou|elo|schonn|scho|just|ëmmer|haut|gëschter|muer|rëm|nees|dobäi|doduerch|doriwwer|' +
    'géif|géifen|géing|goung|koum|dann|hat|haten|hate|war|waren|ware|bis|zanter|mam|beim|dass|keng|keen|kee|' +
    'kënnen|konnt|konnten|gemaach|kënnt|zwee|dräi|vill|puer|nëmmen|iwwert|dofir|dozou|dovun|dorop|duerno|' +
    'deemools|firwat|wien|jo|nee|ob|oder|also|trotzdem|allerdéngs|laut|wéinst|eis|eise|meng|mäin|se|du|dir|' +
    'selwer|ganz|bal|ronn|ier|nodeems|obwuel',
  boilerplate:
    'lies och|liest och|liest méi|lies méi|liest weider|méi zum thema|méi zu dësem thema|kuckt och|' +
    'kuck och|lauschtert och|hei liesen|kommentar schreiwen|schreift e kommentar|e kommentar hannerloossen|' +
    'är e-mail-adress gëtt net|deng e-mail-adress gëtt net|obligatoresch felder|aloggen fir ze kommentéieren|' +
    'loggt iech an|umellen fir ze kommentéieren|deelen op facebook|op facebook deelen|op twitter deelen|' +
    'deelt dësen artikel|artikel deelen|klickt hei|hei klicken|follegt eis op|suivéiert eis op|abonnéiert eise|' +
    "abonnéiert iech op|abonnéiert eis|newsletter abonnéieren|mellt iech fir d'newsletter|all rechter virbehalen|" +
    'all rechter reservéiert|tous droits réservés|© copyright|copyright ©|foto:|fotoen:|bild:|quell:|quellen:|' +
    'reklamm:|annonce|tags:|mir benotze cookies|mir benotzen cookies|dës säit benotzt cookies|' +
    'dëse site benotzt cookies|cookie-astellungen|dateschutzerklärung|mentions légales|zréck no uewen|weider artikelen|' +
    'verwandte artikelen|meescht gelies|schéckt eis är|am replay kucken|video op rtl play',
  multipliers: {
    honnert: 100,
    honnerten: 100,
    dausend: 1000,
    dausenden: 1000,
    dausende: 1000,
    millioun: 1000000,
    milliounen: 1000000,
    mio: 1000000,
    milliard: 1000000000,
    milliarden: 1000000000,
    mrd: 1000000000,
    milliarde: 1000000000,
    billioun: 1000000000000,
    billiounen: 1000000000000,
  },
  places: {
    AD: {
      names: 'Andorra',
      adjectives: 'andorranesch*',
    },
    AE: {
      names: 'Vereenegt Arabesch Emirater|Vereenegten Arabeschen Emirater|Emirater|VAE',
      adjectives: 'emiratesch*',
    },
    AF: {
      names: 'Afghanistan',
      adjectives: 'afghanesch*|Afghan|Afghanen|Afghaner',
    },
    AG: { adjectives: 'antiguanesch*' },
    AL: {
      names: 'Albanien',
      adjectives: 'albanesch*|Albaner|Albanerin',
    },
    AM: {
      adjectives: 'armenesch*|Armenier',
    },
    AO: {
      names: 'Angola',
      adjectives: 'angolanesch*',
    },
    AR: {
      adjectives: 'argentinesch*|Argentinier',
    },
    AT: {
      adjectives: 'éisträichesch*|Éisträicher|Éisträicherin',
    },
    AU: {
      adjectives: 'australesch*|Australier',
    },
    AZ: {
      adjectives: 'aserbaidschanesch*',
    },
    BA: {
      names: 'Bosnien|Bosnien-Herzegowina|Bosnien an Herzegowina',
      adjectives: 'bosnesch*|Bosnier',
    },
    BB: { adjectives: 'barbadesch*' },
    BD: { adjectives: 'bangladeschesch*|Bangladeschi' },
    BE: {
      names: 'Belsch|Belgien',
      adjectives: 'belsch|belsche|belschen|belscher|belscht|belgesch*|Belgier',
    },
    BF: {
      names: 'Burkina Faso',
      adjectives: 'burkinesch*',
    },
    BG: {
      names: 'Bulgarien',
      adjectives: 'bulgaresch*|Bulgar|Bulgaren',
    },
    BH: { adjectives: 'bahrainesch*' },
    BI: { adjectives: 'burundesch*' },
    BJ: { adjectives: 'beninesch*' },
    BN: { adjectives: 'bruneiesch*' },
    BO: {
      names: 'Bolivien',
      adjectives: 'bolivianesch*',
    },
    BR: {
      adjectives: 'brasilianesch*|Brasilianer|Brasilianerin',
    },
    BS: { adjectives: 'bahamaesch*|bahamesch*' },
    BT: { adjectives: 'bhutanesch*' },
    BW: { adjectives: 'botsuanesch*' },
    BY: {
      names: 'Belarus|Wäissrussland',
      adjectives: 'wäissrussesch*|belarussesch*',
    },
    BZ: { adjectives: 'belizesch*' },
    CA: {
      adjectives: 'kanadesch*|Kanadier',
    },
    CD: {
      names: 'Demokratesch Republik Kongo|DR Kongo',
      adjectives: 'kongolesesch*|kongoleesesch*|Kongoleser',
    },
    CF: { adjectives: 'zentralafrikanesch*' },
    CH: {
      adjectives: 'schwäizer*|Schwäizer|Schwäizerin',
    },
    CI: { adjectives: 'ivoresch*|Ivorer' },
    CL: {
      names: 'Chile',
      adjectives: 'chilenesch*',
    },
    CM: {
      adjectives: 'kamerunesch*',
    },
    CN: {
      names: 'China|Volleksrepublik China',
      adjectives: 'chinesesch*|chineesesch*|Chines|Chinesen',
    },
    CO: {
      adjectives: 'kolumbianesch*|Kolumbianer',
    },
    CR: { adjectives: 'costa-ricanesch*|costaricanesch*' },
    CU: {
      adjectives: 'kubanesch*|Kubaner',
    },
    CV: {
      names: 'Kapverden|Kap Verden|Kapverd|Cap-Vert|Cabo Verde',
      adjectives: 'kapverdianesch*|kapverdesch*|Kapverdianer',
    },
    CY: {
      names: 'Zypern',
      adjectives: 'zypriotesch*',
    },
    CZ: {
      names: 'Tschechesch Republik',
      adjectives: 'tschechesch*|Tschechen',
    },
    DE: {
      names: 'Bundesrepublik',
      adjectives: 'däitsch|däitsche|däitschen|däitscher|däitscht|däitschem',
    },
    DJ: { adjectives: 'dschibutesch*' },
    DK: {
      adjectives: 'dänesch*',
    },
    DO: { adjectives: 'dominikanesch*' },
    DZ: {
      adjectives: 'algeresch*|Algerier',
    },
    EC: { adjectives: 'ecuadorianesch*|Ecuadorianer' },
    EE: {
      names: 'Estland',
      adjectives: 'estnesch*',
    },
    EG: {
      names: 'Ägypten',
      adjectives: 'egyptesch*|ägyptesch*|Egypter',
    },
    EH: {
      names: 'Westsahara',
    },
    ES: {
      names: 'Spuenien',
      adjectives: 'spuenesch*|spanesch*|Spuenier|Spuenierin',
    },
    'ES-CT': {
      names: 'Katalounien|Katalonien',
      adjectives: 'katalanesch*',
    },
    ER: {
      names: 'Eritrea',
      adjectives: 'eritreesch*|Eritreer',
    },
    ET: {
      names: 'Etiopien',
      adjectives: 'ethiopesch*|etiopesch*|Ethiopier',
    },
    FI: {
      adjectives: 'finnesch*|Finnen',
    },
    FJ: { adjectives: 'fidschianesch*' },
    FM: { adjectives: 'mikronesesch*' },
    FR: {
      adjectives: 'franséisch*|Fransous|Fransousen|Franséisin',
    },
    GA: { adjectives: 'gabunesch*|gabonesch*' },
    GB: {
      names: 'Groussbritannien|Vereenegt Kinnekräich|UK',
      adjectives: 'britesch*|englesch*|Brit|Briten|Brittesch|Englänner',
    },
    'GB-ENG': {
      names: 'England',
    },
    'GB-SCT': {
      names: 'Schottland',
      adjectives: 'schottesch*|Schotten',
    },
    'GB-WLS': {
      names: 'Wales',
      adjectives: 'walisesch*',
    },
    'GB-NIR': {
      names: 'Nordirland',
      adjectives: 'nordiresch*',
    },
    GD: { adjectives: 'grenadesch*' },
    GE: {
      adjectives: 'georgesch*|Georgier',
    },
    GH: {
      names: 'Ghana',
      adjectives: 'ghanaesesch*',
    },
    GL: { adjectives: 'grönlännesch*|Grönlänner' },
    GM: { adjectives: 'gambesch*' },
    GN: { adjectives: 'guineesch*|guineanesch*' },
    GQ: { adjectives: 'equatorialguineesch*' },
    GR: {
      adjectives: 'griichesch*|Griich|Griichen',
    },
    GT: { adjectives: 'guatemaltekesch*' },
    GW: { adjectives: 'guinea-bissauesch*' },
    GY: { adjectives: 'guyanesch*' },
    HK: {
      names: 'Hong Kong|Hongkong',
      adjectives: 'Hongkonger',
    },
    HN: { adjectives: 'honduranesch*' },
    HR: {
      adjectives: 'kroatesch*|Kroat|Kroaten',
    },
    HT: {
      names: 'Haiti',
      adjectives: 'haitianesch*',
    },
    HU: {
      adjectives: 'ungaresch*|Ungar',
    },
    ID: {
      adjectives: 'indonesesch*',
    },
    IE: {
      adjectives: 'iresch*|Irlänner|Iren',
    },
    IL: {
      names: 'Israel',
      adjectives: 'israelesch*|israeelesch*|Israeli|Israelien|Israelier',
    },
    IN: {
      adjectives: 'indesch*|Inder',
    },
    IQ: {
      adjectives: 'irakesch*|Iraker',
    },
    IR: {
      names: 'Iran',
      adjectives: 'iranesch*|iraanesch*|persesch*|Iraner|Iranerin',
    },
    IS: {
      names: 'Island',
      adjectives: 'isländesch*|Islänner',
    },
    IT: {
      adjectives: 'italienesch*|italieenesch*|Italiener|Italienerin',
    },
    JM: { adjectives: 'jamaikanesch*|Jamaikaner' },
    JO: {
      adjectives: 'jordanesch*|Jordanier',
    },
    JP: {
      names: 'Japan',
      adjectives: 'japanesch*|Japaner|Japanerin',
    },
    KE: {
      adjectives: 'kenianesch*|Kenianer',
    },
    KG: { adjectives: 'kirgisesch*' },
    KH: { adjectives: 'kambodschanesch*' },
    KI: { adjectives: 'kiribatesch*' },
    KM: { adjectives: 'komoresch*' },
    KP: {
      adjectives: 'nordkoreanesch*|Nordkoreaner',
    },
    KR: {
      names: 'Korea',
      adjectives: 'südkoreanesch*|koreanesch*|Südkoreaner|Koreaner',
    },
    KW: { adjectives: 'kuwaitesch*' },
    KZ: {
      adjectives: 'kasachesch*',
    },
    LA: { adjectives: 'laotesch*' },
    LB: {
      adjectives: 'libanesesch*|libaneesesch*|Libanes|Libanesen',
    },
    LI: { adjectives: 'liechtensteinesch*|Liechtensteiner' },
    LK: { adjectives: 'sri-lankesch*|srilankesch*' },
    LR: { adjectives: 'liberianesch*|liberesch*' },
    LS: { adjectives: 'lesothesch*' },
    LT: {
      names: 'Litauen',
      adjectives: 'litauesch*',
    },
    LU: {
      names: 'Lëtzebuerg|Groussherzogtum Lëtzebuerg|Luxemburg',
      adjectives: 'lëtzebuergesch*|Lëtzebuerger|Lëtzebuergerin|Lëtzebuergerinnen',
    },
    LV: {
      names: 'Lettland',
      adjectives: 'lettesch*|Letten',
    },
    LY: {
      adjectives: 'libesch*|Libyer',
    },
    MA: {
      adjectives: 'marokkanesch*|Marokkaner',
    },
    MC: { adjectives: 'monegassesch*|Monegass|Monegassen' },
    MD: {
      names: 'Moldawien|Republik Moldau|Moldova',
      adjectives: 'moldawesch*',
    },
    ME: {
      names: 'Montenegro',
      adjectives: 'montenegrinesch*|Montenegriner',
    },
    MG: { adjectives: 'madagassesch*' },
    MH: { adjectives: 'marshallesch*' },
    MK: {
      names: 'Mazedonien|Nordmazedonien',
      adjectives: 'mazedonesch*|nordmazedonesch*|Mazedonier',
    },
    ML: {
      names: 'Mali',
      adjectives: 'malesch*',
    },
    MM: {
      names: 'Myanmar|Birma',
      adjectives: 'birmanesch*',
    },
    MN: { adjectives: 'mongolesch*|Mongol|Mongolen' },
    MR: { adjectives: 'mauretanesch*' },
    MT: { adjectives: 'maltesesch*|malteesesch*|Malteser' },
    MU: { adjectives: 'mauritesch*' },
    MV: { adjectives: 'maledivesch*' },
    MW: { adjectives: 'malawesch*' },
    MX: {
      adjectives: 'mexikanesch*|Mexikaner',
    },
    MY: {
      names: 'Malaysia',
      adjectives: 'malaysesch*',
    },
    MZ: { adjectives: 'mosambikanesch*|mosambikesch*' },
    NA: { adjectives: 'namibesch*|Namibier' },
    NE: {
      names: 'Niger',
      adjectives: 'nigresch*',
    },
    NG: {
      names: 'Nigeria',
      adjectives: 'nigerianesch*|Nigerianer',
    },
    NI: { adjectives: 'nicaraguanesch*' },
    NL: {
      names: 'Nidderlanden|Nidderlänner|Holland',
      adjectives: 'hollännesch*|holländesch*|nidderlännesch*|nidderländesch*|Hollänner|Hollännerin',
    },
    NO: {
      adjectives: 'norwegesch*|Norweger|Norwegerin',
    },
    NP: {
      names: 'Nepal',
      adjectives: 'nepalesesch*',
    },
    NR: { adjectives: 'nauruesch*' },
    NZ: {
      adjectives: 'neiséilännesch*|Neiséilänner',
    },
    OM: { adjectives: 'omanesch*' },
    PA: { adjectives: 'panamaesch*|panamesch*' },
    PE: {
      names: 'Peru',
      adjectives: 'peruanesch*',
    },
    PG: { adjectives: 'papua-neiguineesch*' },
    PH: {
      adjectives: 'philippinesch*',
    },
    PK: {
      names: 'Pakistan',
      adjectives: 'pakistanesch*|Pakistani',
    },
    PL: {
      adjectives: 'polnesch*',
    },
    PR: { adjectives: 'puerto-ricanesch*|puertoricanesch*' },
    PS: {
      names: 'Palestina|Palestinensergebidder|Westjordanland|Cisjordanien',
      adjectives: 'palestinensesch*|Palestinenser|Palestinenserin',
    },
    PT: {
      names: 'Portugal',
      adjectives: 'portugisesch*|Portugis|Portugisen|Portugisin',
    },
    PW: { adjectives: 'palauesch*' },
    PY: { adjectives: 'paraguayesch*|Paraguayer' },
    QA: {
      adjectives: 'kataresch*',
    },
    RO: {
      names: 'Rumänien',
      adjectives: 'rumänesch*|Rumän|Rumänen',
    },
    RS: {
      adjectives: 'serbesch*|Serb|Serben',
    },
    RU: {
      names: 'Russesch Federatioun',
      adjectives: 'russesch*|Russ|Russen|Russin',
    },
    RW: {
      adjectives: 'ruandesch*',
    },
    SA: {
      adjectives: 'saudi-arabesch*|saudesch*|Saudi|Saudien',
    },
    SC: { adjectives: 'seychellesch*' },
    SD: {
      names: 'Sudan',
      adjectives: 'sudanesesch*|sudaneesesch*',
    },
    SE: {
      adjectives: 'schweedesch*|Schwed|Schwedin',
    },
    SG: {
      adjectives: 'singapuresch*',
    },
    SI: {
      adjectives: 'slowenesch*|Slowenen',
    },
    SK: {
      names: 'Slowakei',
      adjectives: 'slowakesch*|Slowaken',
    },
    SL: { adjectives: 'sierra-leonesch*' },
    SM: { adjectives: 'san-marinesesch*|sanmarinesesch*' },
    SN: {
      names: 'Senegal',
      adjectives: 'senegalesesch*|senegaleesesch*',
    },
    SO: {
      names: 'Somalia',
      adjectives: 'somalesch*',
    },
    SR: { adjectives: 'surinamesch*' },
    SS: { adjectives: 'südsudanesesch*|südsudaneesesch*' },
    SV: { adjectives: 'salvadorianesch*' },
    SY: {
      adjectives: 'syresch*|Syrer|Syrerin',
    },
    SZ: { adjectives: 'swasilännesch*' },
    TD: { adjectives: 'tschadesch*' },
    TG: { adjectives: 'togolesesch*|togoleesesch*|togoesch*' },
    TH: {
      names: 'Thailand',
      adjectives: 'thailännesch*|thailändesch*',
    },
    TJ: { adjectives: 'tadschikesch*' },
    TL: { adjectives: 'osttimoresesch*|osttimoreesesch*|timoresesch*|timoreesesch*' },
    TM: { adjectives: 'turkmenesch*' },
    TN: {
      adjectives: 'tunesesch*|Tunesier',
    },
    TO: { adjectives: 'tongaesch*|tonganesch*' },
    TR: {
      names: 'Türkei',
      adjectives: 'tierkesch*|türkesch*|Tierk|Tierken',
    },
    TT: { adjectives: 'trinidadesch*' },
    TV: { adjectives: 'tuvaluesch*' },
    TW: {
      names: 'Taiwan',
      adjectives: 'taiwanesesch*|taiwaneesesch*',
    },
    TZ: {
      adjectives: 'tansanesch*',
    },
    UA: {
      names: 'Ukraine',
      adjectives: 'ukrainesch*|Ukrainer|Ukrainerin',
    },
    UG: {
      names: 'Uganda',
      adjectives: 'ugandesch*',
    },
    US: {
      names: 'USA|Vereenegt Staaten vun Amerika|Vereenegte Staaten|Vereenegt Staate|Vereenegte Staate|Amerika',
      adjectives: 'amerikanesch*|Amerikaner|Amerikanerin',
    },
    UY: { adjectives: 'uruguayesch*|Uruguayer' },
    UZ: {
      adjectives: 'usbekesch*',
    },
    VA: {
      names: 'Vatikan|Helleg Stull',
      adjectives: 'vatikanesch*',
    },
    VE: {
      names: 'Venezuela',
      adjectives: 'venezolanesch*|venezuelanesch*|Venezolaner',
    },
    VN: {
      names: 'Vietnam',
      adjectives: 'vietnamesesch*|vietnameesesch*',
    },
    VU: { adjectives: 'vanuatuesch*' },
    WS: { adjectives: 'samoanesch*' },
    XK: {
      names: 'Kosovo',
      adjectives: 'kosovaresch*|Kosovar|Kosovaren',
    },
    YE: {
      adjectives: 'jemenitesch*',
    },
    ZA: {
      adjectives: 'südafrikanesch*|Südafrikaner',
    },
    ZM: { adjectives: 'sambesch*' },
    ZW: {
      adjectives: 'simbabwesch*',
    },
    'geonames-2800866': {
      names: 'Bréissel',
    },
    'geonames-2988507': {
      names: 'Paräis',
    },
    'geonames-2821164': {
      names: 'Tréier',
    },
    'geonames-2973783': {
      names: 'Stroossbuerg',
    },
    'geonames-3169070': {
      names: 'Roum',
    },
    'geonames-524901': {
      names: 'Moskau',
    },
    'geonames-703448': {
      names: 'Kiew|Kyjiw|Kyiv',
    },
    'geonames-1816670': {
      names: 'Peking',
    },
    'geonames-2747373': {
      names: 'Den Haag',
    },
    'geonames-2761369': {
      names: 'Wien',
    },
    'geonames-756135': {
      names: 'Warschau',
    },
    'geonames-2267057': {
      names: 'Lissabon',
    },
    'geonames-281184': {
      names: 'Jerusalem',
    },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations': 'Vereent Natiounen|Vereente Natiounen|Vereenten Natiounen|UNO',
    'organisation:un-security-council':
      'UN-Sécherheetsrot|UNO-Sécherheetsrot|Weltsécherheetsrot|Sécherheetsrot vun der UNO|' +
      'Sécherheetsrot vun de Vereenten Natiounen',
    'organisation:un-general-assembly':
      'UN-Generalversammlung|UNO-Generalversammlung|UN-Vollversammlung|UNO-Vollversammlung|Generalversammlung vun der UNO',
    'organisation:unhcr': 'UN-Flüchtlingshëllefswierk|UNO-Flüchtlingshëllefswierk',
    'organisation:unicef': 'UN-Kannerhëllefswierk',
    'organisation:world-food-programme': 'Welternärungsprogramm|Weltliewensmëttelprogramm',
    'organisation:who': 'Weltgesondheetsorganisatioun|WHO',
    'organisation:iaea':
      'Internationalen Atomenergie-Agence|Internationalen Atomenergieagence|Internationale Atomenergieagence|' +
      'Internationaler Atomenergieagence|IAEA',
    'organisation:international-criminal-court':
      'Internationale Strofgeriichtshaff|Internationalen Strofgeriichtshaff|Internationale Strofgeriicht',
    'organisation:international-court-of-justice': 'Internationale Geriichtshaff|Internationalen Geriichtshaff',
    'organisation:osce': 'OSZE|OSCE',
    'organisation:european-union': 'Europäesch Unioun|Europäescher Unioun|EU',
    'organisation:european-commission': 'Europäesch Kommissioun|Europäescher Kommissioun|EU-Kommissioun',
    'organisation:european-parliament': 'Europaparlament|EU-Parlament|Europäescht Parlament|Europäesche Parlament',
    'organisation:european-council': 'Europäesche Rot|Europäesche Conseil',
    'organisation:council-of-europe': 'Europarot',
    'organisation:european-central-bank': 'Europäesch Zentralbank|Europäescher Zentralbank|EZB',
    'organisation:court-of-justice-of-the-eu': 'Europäesche Geriichtshaff|Europäeschen Geriichtshaff',
    'organisation:european-court-of-human-rights':
      'Europäesche Mënscherechtsgeriichtshaff|Europäeschen Mënscherechtsgeriichtshaff|' +
      'Europäesche Geriichtshaff fir Mënscherechter',
    'organisation:imf': 'Internationale Währungsfong|Internationale Währungsfonds|IWF',
    'organisation:world-bank': 'Weltbank',
    'organisation:wto': 'Welthandelsorganisatioun|WTO',
    'organisation:african-union': 'Afrikanesch Unioun|Afrikanescher Unioun',
    'organisation:arab-league': 'Arabesch Liga|Arabescher Liga',
    'organisation:red-cross': 'Rout Kräiz|Roude Kräiz',
    'organisation:doctors-without-borders': 'Dokteren ouni Grenzen|Médecins sans frontières',
    'organisation:white-house': 'Wäisst Haus|Wäissen Haus|Wäisst-Haus',
    'organisation:us-state-department': 'US-Ausseministère|US-Ausseministere',
    'organisation:us-congress': 'US-Kongress',
    'organisation:us-senate': 'US-Senat',
    'organisation:us-supreme-court': 'US-Supreme-Court|ieweschten US-Geriicht|ieweschte Geriichtshaff vun den USA',
    'organisation:hezbollah': 'Hisbollah',
    'organisation:islamic-state': 'Islamesche Staat|Islameschen Staat',
    'organisation:al-qaeda': 'Al-Kaida',
    'organisation:houthis': 'Huthi|Houthi-Rebellen|Huthi-Rebellen',
    'person:vladimir-putin': 'Wladimir Putin',
    'person:volodymyr-zelensky': 'Wolodymyr Selenskyj|Volodymyr Selenskyj|Wolodymyr Selensky|~Selenskyj',
    'person:sergey-lavrov': 'Sergej Lawrow|~Lawrow',
    'person:alexander-lukashenko': 'Alexander Lukaschenko|~Lukaschenko',
    'person:queen-elizabeth-ii': 'Kinnigin Elizabeth|Kinnigin Elizabeth II.',
    'person:king-charles-iii': 'Kinnek Charles|Kinnek Charles III.|Kinnek Charles III',
    'person:pope-francis': 'Poopst Franziskus',
    'person:pope-leo-xiv': 'Poopst Leo|Poopst Leo XIV.|Poopst Leo XIV',
    'person:pope-benedict-xvi': 'Poopst Benedikt',
    'person:pope-john-paul-ii': 'Poopst Johannes Paul II|Poopst Jang Paul II',
  },
} satisfies LanguagePack;
