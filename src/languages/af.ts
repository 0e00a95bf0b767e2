// Afrikaans, as Netwerk24, Maroela Media and OFM write it. Months and weekdays are capitalised, parts of the day are glued to
// the weekday ("Saterdagaand", "gisteroggend"). "Julie", "April" and "September" are names of people too and "Jan" a first
// name, so that these need company. Titles are abbreviated with a full stop (mnr., genl.maj., ds.). "SA" is South Africa.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'af',
  name: 'Afrikaans',
  detection: {
    af: {
      scripts: 'Latin',
      frequent:
        "die|van|en|in|is|het|'n|om|te|vir|dat|wat|op|met|sy|hy|nie|aan|word|as|ook|was|by|deur|na|sal|uit|oor|" +
        'kan|haar|hulle|maar|ons|sê|toe|tot|of|so|daar|hierdie|moet|teen|hul|kon|nog|net|mense|meer|jaar|een|' +
        'twee|dit|ek|jy|sou|baie|voor|tussen|tydens|terwyl|onder|omdat|volgens|waar|wanneer|gaan|gesê|polisie|' +
        'regering|jare|dae|hoe|haal|nou|eerste|nuwe|groot|ander|weer|wil|sodat|sedert|elke|dié|jou|my|geen|sowat|' +
        'ná|wees|kom|vroeg|gister|vandag|maak|geword|vrou|man|land|nadat|wie|egter|al|se|hom|af|dan|drie|vier|' +
        'dag|week|maand|president|minister|hof|saak|skool|kinders|huis|werk|verlede|reeds|sowel|waarin|waarop|' +
        'daarvan|hiervan|daarna|steeds|alle|kry|lewe|dink|weet|laat|begin|kyk|miljoen|persent|rand|kaapstad|' +
        'pretoria|johannesburg|suid|afrika|noord|tyd|deel|eie|lank|plaas|beter|gebruik|aangesien|weens|vanaf|' +
        'sonder|binne|agter|saam',
      affixes:
        '*heid|*lik|*like|*asie|*isie|*tjie|*jie|*êr|*skap|*ering|*eerde|*ende|ver*|ge*|*uy*|*aai*|*ooi*|*eeu*|' +
        '*oei*|*oë*|*eë*|*ies|*iese|*ys*',
    },
  },
  dates: {
    months: ['', '', '', '', '', '', '', '', 'Sept', '', '', ''],
    weekdays: ['', '', '', '', '', '', ''],
    relativeDays: {
      '-2': 'eergister|eergisteraand|eergisteroggend',
      '-1': 'gister|gisteraand|gisteroggend|gistermiddag|gisternag|gistermôre',
      '0': 'vandag|vanoggend|vanmiddag|vanaand|vannag|vanmôre',
      '1': 'môre|môreoggend|môremiddag|môreaand',
      '2': 'oormôre',
    },
    daysAgo: '# dae gelede',
    dayCounts: 'twee|drie|vier|vyf|ses|sewe|agt|nege|tien',
    last: 'verlede|afgelope|vorige|laas',
    current: 'hierdie',
    next: 'volgende|komende|aanstaande|eerskomende',
    periods: {
      week: {
        '-1': 'laasweek',
        '0': 'vandeesweek',
      },
      year: {
        '-1': 'laasjaar',
        '0': 'vanjaar',
      },
    },
    units: {
      day: 'dag|dae',
      week: 'week|weke',
      month: 'maand|maande',
      year: 'jaar|jare',
    },
    connectors: 'van|van die jaar|jaar',
    before:
      'Goeie Vrydag|no more|more than|any more|and more|once more|Thomas More|op|in|sedert|sinds|vanaf|tot|tot in|gedurende|tydens|einde|begin|middel|laat|laat in|vroeg|vroeg in|' +
      'vroeër in|later in|tussen|op die|teen einde|die maand|goeie môre|goeiemôre',
    range: 'tot|tot en met|t/m|tot op|-|–|—',
    ordinalEndings: 'ste|de',
    dayParts: 'oggend|middag|namiddag|voormiddag|aand|nag|môre|oggend vroeg',
    every: 'elke',
    maxEnding: 0,
    guarded: 'Jan|Julie|April|September|Augustus|Mei|Mar|So|Ma|Di|Wo|Do|Vr|Sa|Des',
    capitalised: true,
    order: 'dmy',
  },
  names: {
    titles:
      'president|oud-president|oudpresident|voormalige president|visepresident|adjunkpresident|' +
      'waarnemende president|pres|staatshoof|regeringshoof|premier|eerste minister|oudpremier|voormalige premier|' +
      'adjunkpremier|minister|oudminister|oud-minister|voormalige minister|adjunkminister|' +
      'minister van buitelandse sake|minister van verdediging|minister van finansies|minister van polisie|' +
      'minister van gesondheid|minister van justisie|minister van onderwys|minister van landbou|polisieminister|' +
      'kabinetslid|lur|kanselier|oudkanselier|burgemeester|burgemeesteres|oudburgemeester|' +
      'uitvoerende burgemeester|raadslid|rdl|speaker|speaker van die parlement|hoofsweep|sweep|parlementslid|' +
      'lid van die parlement|senator|kongreslid|goewerneur|gouverneur|koning|koningin|prins|prinses|kroonprins|' +
      'keiser|sultan|emir|sjeik|hertog|hertogin|pous|kardinaal|aartsbiskop|oudaartsbiskop|biskop|ds|dominee|' +
      'predikant|pastoor|pater|imam|rabbi|ajatolla|moderator|generaal|genl|luitenant-generaal|lt.genl|ltgenl|' +
      'generaal-majoor|genl.maj|genlmaj|brigadier|brig|brig.genl|kolonel|kol|luitenant-kolonel|lt.kol|luitenant|' +
      'lt|majoor|maj|kaptein|kapt|sersant|sers|konstabel|konst|adjudant-offisier|speurder|speurder-konstabel|' +
      'inspekteur|polisiekommissaris|nasionale polisiekommissaris|provinsiale polisiekommissaris|kommissaris|' +
      'superintendent|admiraal|veldmaarskalk|hoof|hoof van die weermag|regter|hoofregter|regter-president|' +
      'waarnemende regter|appèlregter|landdros|streeklanddros|aanklaer|staatsaanklaer|' +
      'nasionale direkteur van openbare vervolging|openbare beskermer|advokaat|adv|prokureur|' +
      'regsverteenwoordiger|beskuldigde|moordbeskuldigde|verdagte|voorsitter|ondervoorsitter|leier|' +
      'opposisieleier|provinsiale leier|nasionale leier|partyleier|leierskapkandidaat|sekretaris-generaal|' +
      'sekretaris|algemene sekretaris|hoofsekretaris|tesourier|woordvoerder|polisiewoordvoerder|segsman|segsvrou|' +
      'mediaskakel|ambassadeur|hoëkommissaris|gesant|spesiale gesant|direkteur|direkteur-generaal|' +
      'uitvoerende direkteur|besturende direkteur|uitvoerende hoof|hoof- uitvoerende beampte|hub|' +
      'hoof uitvoerende beampte|hoofbestuurder|bestuurder|stigter|sakeman|sakevrou|miljardêr|boer|professor|prof|' +
      'dr|dokter|doktor|rektor|visekanselier|skoolhoof|onderwyser|onderwyseres|ekonoom|hoofekonoom|ontleder|' +
      'politieke ontleder|kenner|navorser|historikus|wetenskaplike|viroloog|joernalis|redakteur|hoofredakteur|' +
      'skrywer|skryfster|digter|akteur|aktrise|sanger|sangeres|musikant|regisseur|rolprentmaker|kunstenaar|' +
      'afrigter|springbokafrigter|hoofafrigter|kaptein van die springbokke|springbokkaptein|losskakel|' +
      'skrumskakel|haker|agtsteman|vleuel|heelagter|kolwer|bouler|snelbouler|paaltjiewagter|doelwagter|atleet|' +
      'kampioen|aktivis|diktator|mnr|meneer|mev|mevrou|me|mej|juffrou|oom|tannie|wyle|sir|lord|mr',
    organisationWords:
      'ministerie|departement|staatsdepartement|kantoor|universiteit|instituut|kollege|skool|hoërskool|laerskool|' +
      'akademie|bank|reserwebank|party|alliansie|demokratiese alliansie|kongres|vryheidsfront|raad|komitee|' +
      'kommissie|hof|hooggeregshof|konstitusionele hof|appèlhof|landdroshof|parlement|wetgewer|senaat|' +
      'vergadering|nasionale vergadering|agentskap|owerheid|buro|organisasie|vereniging|unie|vakbond|federasie|' +
      'konfederasie|liga|koalisie|front|beweging|stigting|fonds|trust|maatskappy|klub|span|koerant|tydskrif|' +
      'uitsaaikorporasie|radio|televisie|tv|media|polisie|polisiediens|valke|weermag|vloot|lugmag|magte|brigade|' +
      'bataljon|eenheid|burgermag|kerk|gemeente|sinode|hospitaal|kliniek|museum|teater|biblioteek|beurs|sentrum|' +
      'laboratorium|forum|afriforum|solidariteit|eskom|transnet|korporasie|groep|beheerliggaam|munisipaliteit|' +
      'metro|metroraad|stadsraad|stadsbestuur|regering|ambassade|kabinet|sekretariaat|diens|inkomstediens|' +
      'vervolgingsgesag|skou|bpk|edms|fc|rugby|inc|ltd',
    placeWords:
      'stad|dorp|dorpie|voorstad|township|plakkerskamp|wyk|rivier|spruit|meer|dam|see|oseaan|baai|golf|straat|' +
      'kanaal|eiland|eilande|argipel|skiereiland|kaap|berg|berge|bergreeks|koppie|krans|pas|vallei|vlakte|' +
      'woestyn|bos|woud|park|wildtuin|natuurreservaat|reservaat|provinsie|staat|graafskap|streek|distrik|gebied|' +
      'republiek|koninkryk|grens|grenspos|kus|strand|hawe|lughawe|plein|laan|weg|snelweg|pad|brug|stadion|noord|' +
      'suid|oos|wes|noordelike|suidelike|oostelike|westelike|sentraal|plaas',
    joiners: 'van|van die|van der|van den|die|de|du|le|la|der|den|ter|en|vir|in|aan|op|of|the|and|bin|ibn|abu|von|al',
    neverNames:
      "die|'n|dit|dié|hierdie|daardie|hy|sy|hulle|ons|ek|jy|jou|jul|julle|u|my|haar|hom|hul|wie|wat|waar|wanneer|" +
      'waarom|hoekom|hoe|watter|en|maar|of|want|omdat|aangesien|terwyl|intussen|nadat|voordat|voor|ná|na|nou|toe|' +
      'dan|daarna|later|vroeër|gister|vandag|môre|vanoggend|vanaand|vannag|gisteraand|in|op|aan|by|met|sonder|' +
      'van|vanaf|vir|tot|teen|tussen|onder|oor|uit|deur|binne|buite|agter|langs|volgens|weens|danksy|tydens|' +
      'gedurende|sedert|sinds|ondanks|benewens|buiten|as|indien|sodra|hoewel|alhoewel|ofskoon|tensy|sodat|dat|' +
      'ook|nog|reeds|al|net|slegs|selfs|steeds|weer|egter|nogtans|tog|dus|daarom|gevolglik|boonop|verder|voorts|' +
      'ten slotte|eindelik|onlangs|tans|altyd|nooit|soms|dikwels|gewoonlik|miskien|dalk|moontlik|natuurlik|ja|' +
      "nee|nie|geen|niks|niemand|almal|alle|alles|elke|elkeen|sommige|baie|min|meer|meeste|verskeie|ander|nog 'n|" +
      'een|twee|drie|vier|vyf|ses|sewe|agt|nege|tien|honderd|duisend|derduisende|honderde|eerste|tweede|derde|' +
      'laaste|nuwe|groot|beste|is|was|word|het|kan|kon|sal|sou|moet|mag|daar|hier|so|sulke|soos|sê|luidens|' +
      "polisie|owerhede|kenners|bronne|inwoners|mense|boere|ouers|kinders|foto|foto's|video|lees|kyk|luister|" +
      'kliek|nuus|jongste|brekende nuus|opgedateer|mening|redaksie|onderhoud|ontleding|christen|christene|moslem|' +
      'moslems|jood|jode|katoliek|europese|afrika|afrikane|arabiese|afrikaans|afrikaanse|afrikaner|god|here|' +
      'internet|covid|koronavirus|omikron|twitter|facebook|whatsapp|instagram',
    endings: '',
    prefixes: '',
  },
  stopWords:
    "die|van|en|in|is|het|'n|om|te|vir|dat|wat|op|met|sy|hy|nie|aan|word|as|ook|was|by|deur|na|sal|uit|oor|kan|" +
    'haar|hulle|maar|ons|sê|toe|tot|of|so|daar|hierdie|daardie|moet|teen|hul|kon|nog|net|meer|een|twee|drie|dit|' +
    'ek|jy|sou|baie|voor|tussen|tydens|terwyl|onder|omdat|volgens|waar|wanneer|gaan|gesê|hoe|nou|eerste|ander|' +
    'weer|wil|wou|sodat|sedert|elke|dié|jou|my|geen|sowat|ná|wees|kom|gister|vandag|maak|geword|nadat|voordat|' +
    'wie|egter|al|se|hom|af|dan|jaar|jare|dag|dae|reeds|waarin|waarop|daarvan|hiervan|daarna|steeds|alle|kry|' +
    'laat|weens|vanaf|sonder|binne|agter|saam|altyd|selfs|tog|mag|moes|mog|u|jul|julle|ja|nee|niks|niemand|iets|' +
    'iemand|almal|sulke|soos|indien|hoewel|want|dus|daarom|intussen|onlangs|tans|luidens|gedurende|sinds|ten|ter|' +
    'hê|had|waarom|hoekom|watter|elkeen|sommige|verskeie|beide|eie|slegs|vroeër|later|bo|tyd|deel',
  boilerplate:
    "lewer kommentaar|los 'n kommentaar|laat 'n kommentaar|laat 'n antwoord|maak 'n opvolg-bydrae|" +
    'jou e-posadres sal nie gepubliseer word nie|u e-posadres sal nie|verpligte velde word|verpligte velde is|' +
    'stoor my naam, e-pos|kanselleer antwoord|teken in om kommentaar|meld aan om kommentaar|' +
    'jy moet aangemeld wees|lees ook|lees meer|lees nog|lees verder|lees die volledige|lees hier|kyk ook|' +
    'kyk hier|luister hier|sien ook|verwante artikels|verwante nuus|verwante stories|meer oor hierdie onderwerp|' +
    'meer nuus|ander stories|deel hierdie|deel op facebook|deel op twitter|deel via|klik hier|kliek hier|' +
    'kliek om te deel|volg ons op|volg maroela media|teken in op|teken in vir ons|skryf in vir|skryf in op ons|' +
    'ontvang ons nuusbrief|kry ons nuusbrief|alle regte voorbehou|kopiereg ©|© kopiereg|copyright ©|foto:|' +
    "foto's:|bron:|advertensie|adverteer by ons|etikette:|ons gebruik koekies|hierdie webwerf gebruik koekies|" +
    'hierdie webtuiste gebruik koekies|privaatheidsbeleid|terme en voorwaardes|terug na bo|' +
    'stuur vir ons jou nuus|wenke vir die redaksie',
  multipliers: {
    dosyn: 12,
    honderd: 100,
    honderde: 100,
    honderdtal: 100,
    duisend: 1000,
    duisende: 1000,
    duisendtal: 1000,
    miljoen: 1000000,
    miljoene: 1000000,
    mn: 1000000,
    miljard: 1000000000,
    miljarde: 1000000000,
    mjd: 1000000000,
    biljoen: 1000000000000,
    triljoen: 1000000000000000000,
  },
  places: {
    AD: { adjectives: 'Andorrees|Andorrese' },
    AE: {
      names: 'Verenigde Arabiese Emirate|VAE',
      adjectives: 'Emirati',
    },
    AF: {
      names: 'Afghanistan|Afganistan',
      adjectives: 'Afghaans|Afghaanse|Afgaans|Afgaanse|Afghane|Afgane',
    },
    AG: { adjectives: 'Antiguaans|Antiguaanse' },
    AL: {
      names: 'Albanië',
      adjectives: 'Albanees|Albanese',
    },
    AM: {
      adjectives: 'Armeens|Armeense|Armeniër|Armeniërs',
    },
    AO: {
      names: 'Angola',
      adjectives: 'Angolees|Angolese',
    },
    AR: {
      adjectives: 'Argentyns|Argentynse|Argentyn|Argentyne',
    },
    AT: {
      adjectives: 'Oostenryks|Oostenrykse|Oostenryker|Oostenrykers',
    },
    AU: {
      adjectives: 'Australies|Australiese|Australiër|Australiërs|Aussie|Aussies',
    },
    AZ: {
      names: 'Azerbeidjan|Aserbeidjan',
      adjectives: 'Azerbeidjans|Azerbeidjanse|Azeri',
    },
    BA: {
      names: 'Bosnië|Bosnië-Herzegowina',
      adjectives: 'Bosnies|Bosniese|Bosniër|Bosniërs',
    },
    BB: { adjectives: 'Barbadiaans|Barbadiaanse' },
    BD: {
      names: 'Bangladesj|Bangladesh',
      adjectives: 'Bangladesji|Bangladesjies|Bangladesjiese',
    },
    BE: {
      adjectives: 'Belgies|Belgiese|Belg|Belge',
    },
    BF: { adjectives: 'Burkinees|Burkinese' },
    BG: {
      names: 'Bulgarye',
      adjectives: 'Bulgaars|Bulgaarse|Bulgaar|Bulgare',
    },
    BH: { adjectives: "Bahreins|Bahreinse|Bahreini|Bahreini's" },
    BI: { adjectives: 'Burundies|Burundiese|Burundees|Burundese' },
    BJ: { adjectives: 'Beninees|Beninese' },
    BO: {
      names: 'Bolivië',
      adjectives: 'Boliviaans|Boliviaanse',
    },
    BR: {
      adjectives: 'Brasiliaans|Brasiliaanse|Brasiliaan|Brasiliane',
    },
    BS: { adjectives: 'Bahamaans|Bahamaanse|Bahamiaans|Bahamiaanse' },
    BT: { adjectives: 'Bhoetanees|Bhoetanese|Bhutanees|Bhutanese|Boetanees|Boetanese' },
    BW: {
      names: 'Botswana',
      adjectives: 'Botswaans|Botswaanse',
    },
    BY: {
      names: 'Belarus|Wit-Rusland|Belo-Rusland',
      adjectives: 'Belarussies|Belarussiese|Wit-Russies|Wit-Russiese',
    },
    BZ: { adjectives: 'Belizeaans|Belizeaanse' },
    CA: {
      adjectives: 'Kanadees|Kanadese',
    },
    CD: {
      names: 'Demokratiese Republiek die Kongo|Demokratiese Republiek Kongo|DR Kongo|DRK',
      adjectives: 'Kongolees|Kongolese',
    },
    CF: { adjectives: 'Sentraal-Afrikaans|Sentraal-Afrikaanse' },
    CH: {
      adjectives: 'Switsers|Switserse|Switser',
    },
    CI: { adjectives: 'Ivoriaans|Ivoriaanse|Ivoriaan|Ivoriane|Ivoriër|Ivoriërs' },
    CL: {
      adjectives: 'Chileens|Chileense',
    },
    CM: {
      adjectives: 'Kameroens|Kameroense',
    },
    CN: {
      names: 'Sjina|Volksrepubliek China|China',
      adjectives: 'Chinees|Chinese|Sjinees|Sjinese',
    },
    CO: {
      names: 'Kolombië',
      adjectives: 'Colombiaans|Colombiaanse|Kolombiaans|Kolombiaanse',
    },
    CR: { adjectives: 'Costa Ricaans|Costa Ricaanse|Costa Ricaan|Costa Ricane|Costa-Ricaans|Costa-Ricaanse' },
    CU: {
      adjectives: 'Kubaans|Kubaanse|Kubaan|Kubane',
    },
    CV: { adjectives: 'Kaap-Verdies|Kaap-Verdiese|Kaapverdies|Kaapverdiese' },
    CY: {
      names: 'Siprus',
      adjectives: 'Sipriotiese|Siprioot|Sipriote',
    },
    CZ: {
      names: 'Tsjeggiese Republiek|Tsjeggië',
      adjectives: 'Tsjeggies|Tsjeggiese',
    },
    DE: {
      names: 'Bondsrepubliek Duitsland',
      adjectives: 'Duits|Duitse|Duitser|Duitsers',
    },
    DJ: { adjectives: 'Djiboeties|Djiboetiese|Djiboetiër|Djiboetiërs' },
    DK: {
      adjectives: 'Deens|Deense',
    },
    DO: { adjectives: 'Dominikaans|Dominikaanse' },
    DZ: {
      adjectives: 'Algeryns|Algerynse|Algeryn|Algeryne',
    },
    EC: {
      names: 'Ecuador',
      adjectives: 'Ecuadoriaans|Ecuadoriaanse',
    },
    EE: {
      names: 'Estland',
      adjectives: 'Estnies|Estniese',
    },
    EG: {
      adjectives: 'Egipties|Egiptiese|Egiptenaar|Egiptenare',
    },
    EH: {
      names: 'Wes-Sahara',
    },
    ER: { adjectives: 'Eritrees|Eritrese|Eritreër|Eritreërs' },
    ES: {
      adjectives: 'Spaans|Spaanse|Spanjaard|Spanjaarde',
    },
    ET: {
      adjectives: 'Ethiopies|Ethiopiese|Ethiopiër|Ethiopiërs|Etiopiese',
    },
    FI: {
      adjectives: 'Fins|Finse|Finne',
    },
    FJ: {
      names: 'Fidji|Fiji',
      adjectives: 'Fidjiaans|Fidjiaanse|Fidjianers',
    },
    FM: { adjectives: 'Mikronesies|Mikronesiese' },
    FR: {
      adjectives: 'Frans|Franse|Fransman|Fransmanne',
    },
    GA: { adjectives: 'Gaboenees|Gaboenese|Gabonees|Gabonese' },
    GB: {
      names: 'Groot-Brittanje|Brittanje',
      adjectives: 'Brits|Britse|Brit|Britte|Engels|Engelse|Engelsman|Engelsmanne',
    },
    'GB-ENG': {
      names: 'Engeland',
    },
    'GB-SCT': {
      names: 'Skotland',
      adjectives: 'Skots|Skotse|Skot|Skotte',
    },
    'GB-WLS': {
      names: 'Wallis',
      adjectives: 'Walliese|Wallieser|Walliesers',
    },
    'GB-NIR': {
      names: 'Noord-Ierland',
      adjectives: 'Noord-Iers|Noord-Ierse',
    },
    GD: { adjectives: 'Grenadaans|Grenadaanse' },
    GE: {
      adjectives: 'Georgies|Georgiese|Georgiër|Georgiërs',
    },
    GH: {
      names: 'Ghana',
      adjectives: 'Ghanees|Ghanese',
    },
    GL: { adjectives: 'Groenlands|Groenlandse|Groenlander|Groenlanders' },
    GM: { adjectives: 'Gambies|Gambiese|Gambiër|Gambiërs' },
    GN: { adjectives: 'Guinees|Guinese' },
    GQ: { adjectives: 'Ekwatoriaal-Guinees|Ekwatoriaal-Guinese' },
    GR: {
      adjectives: 'Grieks|Griekse|Griek|Grieke',
    },
    GT: { adjectives: 'Guatemalaans|Guatemalaanse|Guatemalteeks|Guatemalteekse' },
    GW: { adjectives: 'Bissau-Guinees|Bissau-Guinese' },
    GY: { adjectives: 'Guyaans|Guyaanse|Guyanees|Guyanese' },
    HK: {
      names: 'Hongkong|Hong Kong',
      adjectives: 'Hongkongs|Hongkongse',
    },
    HN: { adjectives: 'Hondurees|Hondurese|Honduraans|Honduraanse' },
    HR: {
      adjectives: 'Kroaties|Kroatiese|Kroaat|Kroate',
    },
    HT: {
      adjectives: 'Haïtiaans|Haïtiaanse',
    },
    HU: {
      adjectives: 'Hongaars|Hongaarse|Hongaar|Hongare',
    },
    ID: {
      adjectives: 'Indonesies|Indonesiese|Indonesiër|Indonesiërs',
    },
    IE: {
      names: 'Republiek Ierland',
      adjectives: 'Iers|Ierse|Ier|Iere',
    },
    IL: {
      names: 'Israel',
      adjectives: "Israelies|Israeliese|Israeli|Israeli's|Israelis|Israeliet",
    },
    IN: {
      adjectives: 'Indies|Indiese|Indiër|Indiërs',
    },
    IQ: {
      names: 'Irak',
      adjectives: 'Irakees|Irakse|Irakese|Iraki',
    },
    IR: {
      names: 'Persië',
      adjectives: 'Iranees|Iranse|Irannees|Irannese|Iraniër|Iraniërs|Persies|Persiese',
    },
    IS: {
      names: 'Ysland',
      adjectives: 'Yslands|Yslandse|Yslander|Yslanders',
    },
    IT: {
      adjectives: 'Italiaans|Italiaanse|Italianer|Italianers',
    },
    JM: {
      names: 'Jamaika',
      adjectives: 'Jamaikaans|Jamaikaanse',
    },
    JO: {
      adjectives: 'Jordaniese|Jordanies|Jordaniër|Jordaniërs',
    },
    JP: {
      names: 'Japan',
      adjectives: 'Japannees|Japannese|Japanees|Japanese|Japanner|Japanners',
    },
    KE: {
      adjectives: 'Keniaans|Keniaanse|Keniaan|Keniane',
    },
    KG: { adjectives: 'Kirgisies|Kirgisiese|Kirgies|Kirgiese' },
    KH: { adjectives: 'Kambodjaans|Kambodjaanse|Kambodjaan|Kambodjane' },
    KI: { adjectives: 'Kiribaties|Kiribatiese' },
    KM: { adjectives: 'Comoraans|Comoraanse' },
    KP: {
      adjectives: 'Noord-Koreaans|Noord-Koreaanse|Noord-Koreaan|Noord-Koreane',
    },
    KR: {
      names: 'Korea',
      adjectives: 'Suid-Koreaans|Suid-Koreaanse|Suid-Koreaan|Suid-Koreane|Koreaans|Koreaanse',
    },
    KW: { adjectives: "Koeweits|Koeweitse|Koeweiti|Koeweiti's" },
    KZ: {
      names: 'Kasakstan|Kazakhstan',
      adjectives: 'Kazaks|Kazakse|Kasaks|Kasakse',
    },
    LA: { adjectives: 'Laotiaans|Laotiaanse|Laotiaan|Laotiane|Laoties|Laotiese' },
    LB: {
      names: 'Lebanon',
      adjectives: 'Libanees|Libanese|Lebanees|Lebanese',
    },
    LI: { adjectives: 'Liechtensteins|Liechtensteinse|Liechtensteiner|Liechtensteiners' },
    LK: {
      names: 'Sri Lanka',
      adjectives: 'Sri Lankaans|Sri Lankaanse|Sri Lankaan|Sri Lankane',
    },
    LR: {
      names: 'Liberië',
      adjectives: 'Liberies|Liberiese',
    },
    LS: {
      names: 'Lesotho',
      adjectives: 'Basotho|Lesothaanse',
    },
    LT: {
      names: 'Litaue',
      adjectives: 'Litaus|Litause',
    },
    LU: {
      adjectives: 'Luxemburgs|Luxemburgse',
    },
    LV: {
      names: 'Letland',
      adjectives: 'Letlands|Letlandse',
    },
    LY: {
      adjectives: 'Libies|Libiese|Libiër|Libiërs',
    },
    MA: {
      adjectives: 'Marokkaans|Marokkaanse|Marokkaan|Marokkane',
    },
    MC: { adjectives: 'Monegaskies|Monegaskiese|Monegask|Monegaske' },
    MD: {
      names: 'Moldowa',
      adjectives: 'Moldowies|Moldowiese',
    },
    ME: {
      names: 'Montenegro',
      adjectives: 'Montenegryns|Montenegrynse',
    },
    MG: {
      names: 'Madagaskar',
      adjectives: 'Malgassies|Malgassiese',
    },
    MH: { adjectives: 'Marshallees|Marshallese' },
    MK: {
      names: 'Macedonië',
      adjectives: 'Macedonies|Macedoniese',
    },
    ML: {
      names: 'Mali',
      adjectives: 'Malinees|Malinese',
    },
    MM: {
      names: 'Myanmar|Birma',
      adjectives: 'Birmaans|Birmaanse|Myanmarese',
    },
    MN: { adjectives: 'Mongools|Mongoolse|Mongole|Mongolies|Mongoliese' },
    MR: { adjectives: 'Mauritaans|Mauritaanse|Mauritanies|Mauritaniese|Mauritaniër|Mauritaniërs' },
    MT: { adjectives: 'Maltees|Maltese|Maltesers' },
    MU: {
      names: 'Mauritius',
      adjectives: 'Mauritiaans|Mauritiaanse',
    },
    MV: { adjectives: 'Maledivies|Malediviese' },
    MW: {
      names: 'Malawi',
      adjectives: 'Malawies|Malawiese|Malawiër|Malawiërs',
    },
    MX: {
      adjectives: 'Mexikaans|Mexikaanse|Meksikaans|Meksikaanse|Mexikaan|Mexikane',
    },
    MY: {
      adjectives: 'Maleisies|Maleisiese',
    },
    MZ: {
      names: 'Mosambiek',
      adjectives: 'Mosambieks|Mosambiekse|Mosambieker|Mosambiekers',
    },
    NA: {
      adjectives: 'Namibies|Namibiese|Namibiër|Namibiërs',
    },
    NE: {
      names: 'Niger',
      adjectives: 'Nigerees|Nigerese',
    },
    NG: {
      adjectives: 'Nigeries|Nigeriese|Nigeriër|Nigeriërs',
    },
    NI: { adjectives: 'Nicaraguaans|Nicaraguaanse|Nicaraguaan|Nicaraguane|Nikaraguaans|Nikaraguaanse' },
    NL: {
      names: 'Holland',
      adjectives: 'Nederlands|Nederlandse|Nederlander|Nederlanders|Hollands|Hollandse|Hollander|Hollanders',
    },
    NO: {
      adjectives: 'Noors|Noorse',
    },
    NP: {
      names: 'Nepal',
      adjectives: 'Nepalees|Nepalese',
    },
    NR: { adjectives: 'Nauruaans|Nauruaanse' },
    NZ: {
      adjectives: 'Nieu-Seelands|Nieu-Seelandse|Nieu-Seelander|Nieu-Seelanders',
    },
    OM: { adjectives: "Omaans|Omaanse|Omani|Omani's" },
    PA: { adjectives: 'Panamees|Panamese' },
    PE: {
      names: 'Peru',
      adjectives: 'Peruaans|Peruaanse',
    },
    PG: { adjectives: 'Papoea-Nieu-Guinees|Papoea-Nieu-Guinese' },
    PH: {
      adjectives: 'Filippyns|Filippynse|Filippyn',
    },
    PK: {
      names: 'Pakistan',
      adjectives: "Pakistans|Pakistanse|Pakistani|Pakistani's",
    },
    PL: {
      adjectives: 'Pools|Poolse',
    },
    PR: { adjectives: 'Puerto Ricaans|Puerto Ricaanse|Puerto Ricaan|Puerto Ricane|Puerto-Ricaans|Puerto-Ricaanse' },
    PS: {
      names: 'Palestina|Wesoewer',
      adjectives: 'Palestyns|Palestynse|Palestyn|Palestyne',
    },
    PT: {
      names: 'Portugal',
      adjectives: 'Portugees|Portugese',
    },
    PY: { adjectives: 'Paraguayaans|Paraguayaanse|Paraguaans|Paraguaanse|Paraguayaan|Paraguayane' },
    QA: {
      names: 'Katar',
      adjectives: 'Katarese|Katarees',
    },
    RO: {
      names: 'Roemenië',
      adjectives: 'Roemeens|Roemeense|Roemeen|Roemene',
    },
    RS: {
      adjectives: 'Serwies|Serwiese|Serwiër|Serwiërs',
    },
    RU: {
      names: 'Russiese Federasie',
      adjectives: 'Russies|Russiese|Rus|Russe',
    },
    RW: {
      names: 'Rwanda',
      adjectives: 'Rwandees|Rwandese',
    },
    SA: {
      names: 'Saudi-Arabië',
      adjectives: "Saoedies|Saoediese|Saoedi-Arabies|Saoedi-Arabiese|Saoedi's",
    },
    SC: { adjectives: 'Seychels|Seychelse|Seychellees|Seychellese' },
    SD: {
      names: 'Sudan',
      adjectives: 'Soedannees|Soedannese|Soedanees|Soedanese',
    },
    SE: {
      adjectives: 'Sweeds|Sweedse|Sweed',
    },
    SG: {
      adjectives: 'Singapoers|Singapoerse',
    },
    SI: {
      adjectives: 'Sloweens|Sloweense',
    },
    SK: {
      names: 'Slowakye',
      adjectives: 'Slowaaks|Slowaakse',
    },
    SL: {
      names: 'Sierra Leone',
      adjectives: 'Sierra Leoons|Sierra Leoonse|Sierra-Leoons|Sierra-Leoonse|Sierra Leonees|Sierra Leonese',
    },
    SM: { adjectives: 'San Marinees|San Marinese|San-Marinees|San-Marinese' },
    SN: {
      names: 'Senegal',
      adjectives: 'Senegalees|Senegalese',
    },
    SO: {
      adjectives: 'Somalies|Somaliese|Somaliër|Somaliërs',
    },
    SR: { adjectives: 'Surinaams|Surinaamse|Surinamer|Surinamers' },
    SS: {
      adjectives: 'Suid-Soedannees|Suid-Soedannese|Suid-Soedanese',
    },
    SV: { adjectives: 'Salvadoraans|Salvadoraanse|Salvadoriaans|Salvadoriaanse|Salvadoraan|Salvadorane' },
    SY: {
      adjectives: 'Siries|Siriese|Siriër|Siriërs',
    },
    SZ: {
      names: 'Eswatini|Swaziland',
      adjectives: "Swazi|Swazi's",
    },
    TD: {
      adjectives: 'Tsjadies|Tsjadiese',
    },
    TG: { adjectives: 'Togolees|Togolese' },
    TH: {
      names: 'Thailand',
      adjectives: 'Thais|Thaise|Thailander|Thailanders|Thailandse',
    },
    TJ: { adjectives: 'Tadjiks|Tadjikse|Tadjikies|Tadjikiese|Tadjik' },
    TL: { adjectives: 'Oos-Timorees|Oos-Timorese|Timorees|Timorese' },
    TM: { adjectives: 'Turkmeens|Turkmeense|Turkmeen|Turkmene' },
    TN: {
      adjectives: 'Tunisies|Tunisiese|Tunisiër|Tunisiërs',
    },
    TO: { adjectives: 'Tongaans|Tongaanse|Tongaan|Tongane' },
    TR: {
      names: 'Turkië',
      adjectives: 'Turks|Turkse|Turk|Turke',
    },
    TT: { adjectives: 'Trinidads|Trinidadse|Trinidadiaans|Trinidadiaanse' },
    TV: { adjectives: 'Tuvaluaans|Tuvaluaanse' },
    TW: {
      names: 'Taiwan',
      adjectives: 'Taiwannees|Taiwannese|Taiwanees|Taiwanese',
    },
    TZ: {
      adjectives: 'Tanzanies|Tanzaniese|Tanzaniër|Tanzaniërs',
    },
    UA: {
      adjectives: 'Oekraïens|Oekraïense|Oekraïner|Oekraïners',
    },
    UG: {
      names: 'Uganda',
      adjectives: 'Ugandees|Ugandese',
    },
    US: {
      names: 'VSA|Verenigde State|V.S.A.|VS|Amerika',
      adjectives: 'Amerikaans|Amerikaanse|Amerikaner|Amerikaners',
    },
    UY: {
      names: 'Uruguay',
      adjectives: 'Uruguaans|Uruguaanse',
    },
    UZ: {
      adjectives: 'Oesbeeks|Oesbeekse',
    },
    VA: {
      names: 'Vatikaan|Vatikaanstad|Heilige Stoel',
      adjectives: 'Vatikaans|Vatikaanse',
    },
    VE: {
      names: 'Venezuela',
      adjectives: 'Venezolaans|Venezolaanse',
    },
    VN: {
      names: 'Viëtnam|Vietnam',
      adjectives: 'Viëtnamees|Viëtnamese|Vietnamese',
    },
    VU: { adjectives: 'Vanuatuaans|Vanuatuaanse' },
    WS: {
      names: 'Samoa',
      adjectives: 'Samoaans|Samoaanse|Samoane',
    },
    XK: {
      names: 'Kosovo',
      adjectives: 'Kosovaars|Kosovaarse|Kosovaar|Kosovare',
    },
    YE: {
      adjectives: 'Jemenities|Jemenitiese|Jemenitiete',
    },
    ZA: {
      names: 'SA|Suid-Afrika|S.A.|RSA|Republiek van Suid-Afrika',
      adjectives: 'Suid-Afrikaans|Suid-Afrikaanse|Suid-Afrikaner|Suid-Afrikaners',
    },
    ZM: {
      adjectives: 'Zambies|Zambiese|Zambiër|Zambiërs',
    },
    ZW: {
      names: 'Zimbabwe',
      adjectives: 'Zimbabwies|Zimbabwiese|Zimbabwiër|Zimbabwiërs',
    },
    'geonames-3369157': {
      names: 'Kaapstad',
      adjectives: 'Kapenaar|Kapenaars|Kaapstadse',
    },
    'geonames-524901': {
      names: 'Moskou',
    },
    'geonames-703448': {
      names: 'Kiëf|Kijif|Kiev|Kyiv',
    },
    'geonames-2643743': {
      names: 'Londen',
      adjectives: 'Londenaar|Londenaars',
    },
    'geonames-2988507': {
      names: 'Parys',
    },
    'geonames-2950159': {
      names: 'Berlyn',
    },
    'geonames-2800866': {
      names: 'Brussel',
    },
    'geonames-2747373': {
      names: 'Den Haag',
    },
    'geonames-1816670': {
      names: 'Peking|Beijing',
    },
    'geonames-281184': {
      names: 'Jerusalem',
    },
    'geonames-2267057': {
      names: 'Lissabon',
    },
    'geonames-360630': {
      names: 'Kaïro',
    },
    'geonames-2761369': {
      names: 'Wene',
    },
    'geonames-756135': {
      names: 'Warskou',
    },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations': 'Verenigde Nasies|VN',
    'organisation:un-security-council':
      'VN se Veiligheidsraad|VN-Veiligheidsraad|Veiligheidsraad van die Verenigde Nasies|Verenigde Nasies se Veiligheidsraad',
    'organisation:un-general-assembly':
      'VN se Algemene Vergadering|Algemene Vergadering van die VN|Algemene Vergadering van die Verenigde Nasies',
    'organisation:unhcr': 'VN-vlugtelingagentskap|VN se vlugtelingagentskap',
    'organisation:unicef': 'VN se kinderfonds',
    'organisation:world-food-programme': 'Wêreldvoedselprogram',
    'organisation:who': 'Wêreldgesondheidsorganisasie|WGO',
    'organisation:iaea': 'Internasionale Atoomenergieagentskap|Internasionale Atoomenergie-agentskap|IAEA',
    'organisation:international-criminal-court': 'Internasionale Strafhof|Internasionale Misdaadhof',
    'organisation:international-court-of-justice':
      'Internasionale Geregshof|Internasionale Hof van Geregtigheid|Wêreldhof',
    'organisation:nato': 'NAVO|Noord-Atlantiese Verdragsorganisasie',
    'organisation:osce': 'Organisasie vir Veiligheid en Samewerking in Europa|OVSE',
    'organisation:european-union': 'Europese Unie|EU',
    'organisation:european-commission': 'Europese Kommissie',
    'organisation:european-parliament': 'Europese Parlement',
    'organisation:european-council': 'Europese Raad',
    'organisation:council-of-europe': 'Raad van Europa',
    'organisation:european-central-bank': 'Europese Sentrale Bank|ESB',
    'organisation:european-court-of-human-rights': 'Europese Hof vir Menseregte|Europese Menseregtehof',
    'organisation:imf': 'Internasionale Monetêre Fonds|IMF',
    'organisation:world-bank': 'Wêreldbank',
    'organisation:wto': 'Wêreldhandelsorganisasie',
    'organisation:opec': 'Opec|OPUL',
    'organisation:brics': 'Brics|BRICS-lande',
    'organisation:african-union': 'Afrika-unie|AU',
    'organisation:arab-league': 'Arabiese Liga',
    'organisation:commonwealth-of-nations': 'Statebond',
    'organisation:red-cross': 'Rooi Kruis|Rooikruis',
    'organisation:red-crescent': 'Rooi Halfmaan',
    'organisation:doctors-without-borders': 'Dokters sonder Grense',
    'organisation:white-house': 'Wit Huis|Withuis',
    'organisation:us-state-department':
      'Amerikaanse departement van buitelandse sake|Amerikaanse ministerie van buitelandse sake',
    'organisation:us-congress': 'Amerikaanse Kongres',
    'organisation:us-senate': 'Amerikaanse Senaat',
    'organisation:us-supreme-court': 'Amerikaanse hooggeregshof',
    'organisation:hezbollah': 'Hezbollah|Hisbolla|Hezbolla',
    'organisation:islamic-state': 'Islamitiese Staat',
    'organisation:al-qaeda': 'Al-Kaïda|Al-Kaida',
    'organisation:houthis': "Houthi's|Houthi-rebelle|Houthi",
    'organisation:african-national-congress': 'ANC',
    'organisation:state-duma': 'Doema',
    'person:vladimir-putin': 'Wladimir Poetin|Vladimir Poetin|Wladimir Putin|~Poetin',
    'person:volodymyr-zelensky':
      'Wolodimir Zelenski|Wolodymyr Zelenski|Wolodimir Zelenskyj|Volodimir Zelenski|~Zelenski',
    'person:sergey-lavrov': 'Sergei Lawrof|Sergei Lavrof|Sergej Lawrof',
    'person:alexander-lukashenko': 'Aleksander Loekasjenko|Alexander Loekasjenko|~Loekasjenko',
    'person:mikhail-gorbachev': 'Michail Gorbatsjof|~Gorbatsjof',
    'person:boris-yeltsin': 'Boris Jeltsin',
    'person:joseph-stalin': 'Josef Stalin',
    'person:queen-elizabeth-ii': 'koningin Elizabeth|koningin Elizabeth II',
    'person:king-charles-iii': 'koning Charles|koning Charles III',
    'person:pope-francis': 'pous Franciskus',
    'person:pope-leo-xiv': 'pous Leo|Pous Leo XIV',
    'person:pope-benedict-xvi': 'pous Benedictus',
    'person:pope-john-paul-ii': 'pous Johannes Paulus II',
  },
} satisfies LanguagePack;
