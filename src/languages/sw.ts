// Swahili of Tanzania and Kenya. Dates stand as "tarehe 3 Januari 2022" and as "Januari 3, 2022"; the first of a month is "mosi". "Jana" is
// yesterday, "mwaka jana" last year and "mwaka juzi" the year before it. Demonyms are nouns with a prefix for one and for many
// (Mkenya, Wakenya) and adjectives in Ki-. "Mali" is also wealth and "Juma" a first name, neither a country nor a week.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'sw',
  name: 'Swahili',
  detection: {
    sw: {
      scripts: 'Latin',
      frequent:
        'na|ya|wa|kwa|katika|ni|la|za|kuwa|hiyo|huo|hilo|hii|hizo|huyo|wao|yake|wake|lake|zake|chake|hao|cha|vya|' +
        'pia|lakini|ambao|ambayo|ambaye|ambalo|ambapo|kama|baada|kabla|kati|juu|chini|bila|dhidi|kuhusu|kutoka|' +
        'hadi|mpaka|wakati|sasa|leo|jana|kesho|mwaka|miaka|siku|mwezi|rais|serikali|waziri|polisi|nchi|watu|mtu|' +
        'kenya|tanzania|nairobi|alisema|amesema|walisema|wamesema|anasema|ilisema|alikuwa|walikuwa|ilikuwa|' +
        'amekuwa|wamekuwa|imekuwa|kufanya|kupata|yeye|sisi|mimi|wewe|ninyi|nini|nani|vipi|lini|wapi|gani|zaidi|' +
        'sana|tu|hata|tena|kila|wote|yote|zote|mmoja|moja|mbili|wawili|tatu|kwanza|mpya|kubwa|mkuu|shilingi|' +
        'milioni|elfu|hivyo|hivi|basi|ili|kwamba|au|ama|si|hakuna|kuna|yupo|wako|kikao|jeshi|hapa|huku|huu|hili|' +
        'hayo|haya|wengine|nyingine|mara|huenda|kutokana|ndani|nje|mbele|bado|ndiyo|hapo|yao|wetu|yetu|mwanamke|' +
        'mtoto|watoto|wananchi|mkoa|wilaya|kaunti|mbunge|bunge|mahakama|chama|timu|dar|salaam|taifa|kazi|habari|' +
        'mwenyekiti',
      affixes:
        'ku*|wa*|ali*|ame*|wali*|wame*|ana*|wana*|ili*|ime*|ki*|vi*|kwa*|m*|*isha|*ika|*iwa|*ini|*eza|*shw*|*mw*|' +
        '*kw*|*ngu|mw*',
    },
  },
  dates: {
    months: ['', 'Febuari', '', 'April', '', '', '', '', '', '', '', 'Disemba|Dis'],
    weekdays: ['', '', '', '', 'Alhamis', '', ''],
    relativeDays: {
      '-2': 'juzi|juzi usiku|juzi jioni|juzi asubuhi|juzi mchana',
      '-1':
        'jana|jana usiku|jana jioni|jana asubuhi|jana mchana|jana alasiri|jana alfajiri|usiku wa jana|' +
        'usiku wa kuamkia jana|hapo jana',
      '0':
        'leo|leo asubuhi|leo mchana|leo jioni|leo usiku|leo alfajiri|leo alasiri|hii leo|usiku wa kuamkia leo|' +
        'asubuhi ya leo',
      '1': 'kesho|kesho asubuhi|kesho jioni|kesho mchana|hapo kesho',
      '2': 'keshokutwa|kesho kutwa',
      '3': 'mtondo',
    },
    daysAgo: 'siku # zilizopita',
    dayCounts: 'mbili|tatu|nne|tano|sita|saba|nane|tisa|kumi',
    turns: 'behind',
    periods: {
      week: { '-1': 'wiki jana' },
      month: { '-1': 'mwezi jana' },
      year: {
        '-1': 'mwaka jana',
        '1': 'mwakani',
        '-2': 'mwaka juzi',
      },
    },
    last: 'iliyopita|uliopita|lililopita|iliyoisha|uliomalizika',
    current: 'hii|huu|hili',
    next: 'ijayo|ujao|lijalo|inayokuja|unaokuja',
    units: {
      day: 'siku',
      week: 'wiki|juma',
      month: 'mwezi',
      year: 'mwaka',
    },
    connectors: 'mwaka|ya mwaka|wa mwaka|ya|wa|mwezi|mwezi wa|ya mwezi|ya mwezi wa|mwezi huu wa',
    before:
      'tarehe|tarehe ya|mwezi|mwezi wa|mnamo|mnamo tarehe|mnamo mwezi|tangu|tangu tarehe|tokea|hadi|mpaka|' +
      'kuanzia|kuanzia tarehe|siku ya|kabla ya|baada ya|kati ya|mwanzoni mwa|mwishoni mwa|mwishoni mwa mwezi|' +
      'mwanzoni mwa mwezi|katikati ya|katikati ya mwezi|ifikapo|ilipofika|usiku wa|asubuhi ya|jioni ya|mchana wa|' +
      'alfajiri ya|katika|katika mwezi wa|katika siku|kwa siku|ndani ya siku|ya siku|za siku',
    range: 'hadi|mpaka|-|–|—',
    dayWords: {
      mosi: 1,
    },
    dayParts: 'asubuhi|mchana|jioni|usiku|alasiri|alfajiri|adhuhuri|usiku wa manane',
    monthFirst: true,
    every: 'kila',
    maxEnding: 0,
    guarded: 'Mei|Mac|Jan|Des|Dis|Ago|Sep|Okt|Nov|Feb|Apr|Jun|Jul',
    capitalised: true,
  },
  names: {
    titles:
      'rais|rais mstaafu|rais mteule|aliyekuwa rais|rais wa zamani|makamu wa rais|makamu rais|' +
      'makamu wa kwanza wa rais|naibu rais|mgombea urais|waziri|waziri mkuu|waziri mkuu wa zamani|' +
      'waziri mkuu mstaafu|aliyekuwa waziri|naibu waziri|naibu waziri mkuu|waziri wa mambo ya nje|' +
      'waziri wa mambo ya ndani|waziri wa ulinzi|waziri wa fedha|waziri wa afya|waziri wa elimu|waziri wa nchi|' +
      'waziri kiongozi|mkuu wa mawaziri|kinara wa mawaziri|katibu mkuu|naibu katibu mkuu|katibu mkuu kiongozi|' +
      'katibu mwenezi|katibu|spika|spika wa bunge|naibu spika|mbunge|aliyekuwa mbunge|mbunge wa zamani|' +
      'mbunge mteule|seneta|gavana|naibu gavana|gavana wa zamani|mwakilishi wa wanawake|mwakilishi|diwani|meya|' +
      'naibu meya|mkuu wa mkoa|mkuu wa wilaya|katibu tawala|mkurugenzi|mkurugenzi mkuu|mkurugenzi mtendaji|' +
      'afisa mtendaji mkuu|mtendaji mkuu|kaimu mkurugenzi|meneja|meneja mkuu|mwenyekiti|makamu mwenyekiti|' +
      'mwenyekiti wa chama|mwanzilishi|msemaji|msemaji mkuu|msemaji wa polisi|msemaji wa jeshi|' +
      'msemaji wa serikali|kamanda|kamanda wa polisi|kamanda wa polisi mkoa|kamishna|kamishna mkuu|' +
      'kamishna jenerali|inspekta|inspekta jenerali|inspekta mkuu|inspekta mkuu wa polisi|igp|dci|mkuu wa polisi|' +
      'mkuu wa majeshi|mkuu wa jeshi|jenerali|luteni jenerali|meja jenerali|brigedia|brigedia jenerali|kanali|' +
      'luteni kanali|meja|kapteni|luteni|sajenti|koplo|konstebo|admirali|jaji|jaji mkuu|jaji mstaafu|' +
      'naibu jaji mkuu|hakimu|hakimu mkazi|hakimu mkuu|wakili|wakili mkuu|mwanasheria|mwanasheria mkuu|' +
      'mwendesha mashtaka|mkurugenzi wa mashtaka|mkaguzi mkuu|profesa|prof|dk|dkt|daktari|mhandisi|mhe|' +
      'mheshimiwa|bwana|bw|bibi|bi|mama|mzee|ndugu|ndg|askofu|askofu mkuu|kadinali|kardinali|papa|baba mtakatifu|' +
      'padri|padre|mchungaji|nabii|mtume|sheikh|shehe|sheikh mkuu|mufti|imamu|imam|ayatollah|kiongozi|' +
      'kiongozi mkuu|kiongozi wa upinzani|kiongozi wa chama|kinara|balozi|mjumbe maalumu|mjumbe maalum|' +
      'mwakilishi maalumu|mfalme|malkia|mwanamfalme|mrithi wa ufalme|sultani|emir|kansela|chansela|' +
      'makamu mkuu wa chuo|mwanahabari|mwandishi|mwandishi wa habari|mtangazaji|mwanamuziki|mwimbaji|msanii|' +
      'mwigizaji|mchekeshaji|kocha|kocha mkuu|kocha msaidizi|mchezaji|mshambuliaji|kiungo|beki|kipa|golikipa|' +
      'nahodha|bondia|mwanariadha|mwamuzi|mfanyabiashara|bilionea|tajiri|mwanaharakati|mchambuzi|mtaalamu|' +
      'mwanasayansi|mtafiti|mhadhiri|mwalimu|mshukiwa|mtuhumiwa|mshtakiwa|marehemu|hayati|mwendazake|dikteta|' +
      'mwasisi',
    organisationWords:
      'wizara|idara|chuo kikuu|chuo|shule|shule ya msingi|shule ya sekondari|taasisi|benki|benki kuu|chama|' +
      'chama cha|muungano|umoja|baraza|kamati|tume|tume ya uchaguzi|mahakama|mahakama kuu|bunge|seneti|' +
      'bunge la seneti|baraza la wawakilishi|mamlaka|shirika|shirikisho|jumuiya|jumuia|kampuni|klabu|timu|polisi|' +
      'jeshi|jeshi la polisi|jeshi la magereza|vikosi|kikosi|hospitali|hospitali ya taifa|hospitali ya rufaa|' +
      'kituo cha afya|kituo cha polisi|kanisa|msikiti|dayosisi|jimbo kuu|makumbusho|gazeti|redio|televisheni|' +
      'runinga|mfuko|wakfu|kituo|serikali|ikulu|ubalozi|wakala|bodi|ofisi|halmashauri|harakati|vuguvugu|mtandao|' +
      'kundi|wanamgambo|ligi|ligi kuu|soko la hisa|maktaba|ushirika|saccos|takukuru|tanesco|tra|ccm|chadema|odm|' +
      'fc|sc|ltd|limited|group|inc',
    placeWords:
      'jiji|mji|manispaa|kijiji|kitongoji|mtaa|kata|tarafa|wilaya|mkoa|kaunti|kaunti ndogo|jimbo|eneo bunge|' +
      'kisiwa|visiwa|mto|ziwa|bahari|ghuba|mlango bahari|mlima|milima|bonde|jangwa|msitu|hifadhi|' +
      'hifadhi ya taifa|mbuga|barabara|daraja|uwanja|uwanja wa ndege|uwanja wa taifa|bandari|mpaka|pwani|ufukwe|' +
      'fukwe|jamhuri|ufalme|nchi|kambi|ukanda|eneo|kaskazini|kusini|mashariki|magharibi|kati',
    joiners: 'ya|wa|la|cha|za|vya|na|kwa|katika|bin|binti|ibn|abu|al|el|ole|arap|de|van|von|of|the|and|for',
    neverNames:
      'na|ya|wa|kwa|katika|ni|la|za|cha|vya|pia|lakini|hata hivyo|hata|ingawa|ijapokuwa|licha|licha ya|kama|' +
      'iwapo|endapo|ikiwa|kwamba|kwani|kwa sababu|kutokana|kutokana na|kufuatia|baada|baada ya|kabla|kabla ya|' +
      'wakati|wakati huo|wakati huohuo|wakati huo huo|mbali|mbali na|aidha|vilevile|vile vile|zaidi|zaidi ya|' +
      'kadhalika|hivyo|kwa hiyo|hivyo basi|basi|sasa|leo|jana|kesho|juzi|kwa sasa|kwa mujibu|kwa mujibu wa|' +
      'kulingana|kulingana na|kwa upande|kwa upande wake|kwa niaba|akizungumza|akiongea|akihutubia|akijibu|' +
      'akifafanua|akitoa|akieleza|alisema|amesema|anasema|wamesema|walisema|imeelezwa|imebainika|inaelezwa|' +
      'inadaiwa|inasemekana|taarifa|ripoti|habari|huyu|hawa|hii|hizi|huu|hili|haya|hiki|hivi|hapa|hapo|huko|huyo|' +
      'hao|hiyo|hizo|huo|hilo|hayo|yeye|wao|sisi|mimi|wewe|nyinyi|ninyi|yule|wale|ile|zile|lile|yale|kila|wote|' +
      'yote|zote|baadhi|baadhi ya|watu|mtu|wengi|wengine|mwingine|mmoja|mwanamume|mwanamke|vijana|wanawake|' +
      'wanaume|watoto|wananchi|wakazi|raia|wanafunzi|walimu|wakulima|mashabiki|maofisa|maafisa|mamlaka|polisi|' +
      'serikali|mkuu|je|nini|nani|lini|wapi|kwa nini|vipi|jinsi|ndiyo|ndio|hapana|si|sio|hakuna|kuna|kulikuwa|' +
      'moja|mbili|tatu|nne|tano|sita|saba|nane|tisa|kumi|mia|elfu|maelfu|mamia|milioni|kwanza|pili|ya kwanza|' +
      'mwisho|mpya|picha|video|soma|tazama|sikiliza|angalia|mada|chanzo|maoni|uchambuzi|tahariri|michezo|' +
      'burudani|muislamu|waislamu|mkristo|wakristo|wakatoliki|wayahudi|mungu|mwenyezi mungu|afrika|ulaya|' +
      'waafrika|mwafrika|wazungu|mzungu|waarabu|kiarabu|kiswahili|kiingereza|internet|intaneti|covid|uviko|' +
      'corona|omicron|facebook|twitter|instagram|whatsapp',
    endings: '',
    prefixes: '',
  },
  stopWords:
    'na|ya|wa|kwa|katika|ni|la|za|kuwa|hiyo|huo|hilo|hii|hizo|huyo|huu|hili|hizi|haya|hayo|hawa|hao|wao|yake|' +
    'wake|lake|zake|chake|vyake|cha|vya|pia|lakini|ambao|ambayo|ambaye|ambalo|ambapo|ambazo|kama|baada|kabla|' +
    'kati|juu|chini|bila|dhidi|kuhusu|kutoka|hadi|mpaka|wakati|sasa|leo|jana|kesho|alisema|amesema|walisema|' +
    'wamesema|anasema|ilisema|alikuwa|walikuwa|ilikuwa|amekuwa|wamekuwa|imekuwa|kufanya|yeye|sisi|mimi|wewe|' +
    'ninyi|nyinyi|nini|nani|vipi|lini|wapi|gani|zaidi|sana|tu|hata|tena|kila|wote|yote|zote|mmoja|moja|mbili|' +
    'wawili|hivyo|hivi|basi|ili|kwamba|au|ama|si|sio|hakuna|kuna|yupo|wako|yangu|wangu|yetu|wetu|yao|lao|zao|' +
    'hapa|hapo|huko|huku|wengine|mwingine|nyingine|mengine|mara|huenda|kutokana|ndani|nje|mbele|nyuma|bado|ndiyo|' +
    'ndio|aidha|tayari|karibu|kupitia|ingawa|iwapo|endapo|kwani|yule|wale|ile|zile|kwake|kwao|kwenye|mwa|pa|ana|' +
    'wana|ina|zina|una|lina|awe|iwe|wawe|angekuwa|tangu|namna|jinsi|baadhi|mwaka|miaka|siku',
  boilerplate:
    'acha maoni|toa maoni|toa maoni yako|andika maoni|weka maoni|acha jibu|barua pepe yako haitachapishwa|' +
    'anwani yako ya barua pepe haitachapishwa|anuani ya barua pepe haitachapishwa|sehemu zinazohitajika|' +
    'nafasi zinazohitajika|ingia ili kutoa maoni|jisajili ili|jisajili kupata|soma pia|soma zaidi|soma hapa|' +
    'soma habari zaidi|pia soma|endelea kusoma|tazama pia|tazama video|angalia pia|sikiliza hapa|' +
    'habari zinazohusiana|habari zinazofanana|makala zinazohusiana|' +
    'mada zinazohusiana|zinazosomwa zaidi|shirikisha wengine|sambaza habari|sambaza kwa|shiriki kwenye|' +
    'share kwenye|bonyeza hapa|bofya hapa|tufuatilie kwenye|tufuate kwenye|ungana nasi|jiunge nasi|' +
    'jiunge na chaneli|pata habari|pakua programu|haki zote zimehifadhiwa|© haki zote|hakimiliki ©|© copyright|' +
    'copyright ©|chanzo cha picha|picha:|maelezo ya picha|chanzo:|tangazo:|matangazo:|tunatumia vidakuzi|' +
    'tovuti hii inatumia vidakuzi|tovuti hii hutumia vidakuzi|sera ya faragha|vigezo na masharti|imehaririwa na|' +
    'imeandaliwa na|mhariri:|mwandishi:',
  multipliers: {
    dazeni: 12,
    darzeni: 12,
    mia: 100,
    mamia: 100,
    elfu: 1000,
    maelfu: 1000,
    laki: 100000,
    malaki: 100000,
    milioni: 1000000,
    mamilioni: 1000000,
    milion: 1000000,
    millioni: 1000000,
    bilioni: 1000000000,
    mabilioni: 1000000000,
    bilion: 1000000000,
    trilioni: 1000000000000,
    trilion: 1000000000000,
    matrilioni: 1000000000000,
  },
  places: {
    AE: {
      names: 'UAE|Umoja wa Falme za Kiarabu|Falme za Kiarabu',
    },
    AF: {
      names: 'Afghanistan',
      adjectives: 'Mwafghanistan|Waafghanistan|Waafghan',
    },
    AL: {
      adjectives: 'Mualbania|Waalbania',
    },
    AM: {
      adjectives: 'Muarmenia|Waarmenia',
    },
    AO: {
      names: 'Angola',
      adjectives: 'Muangola|Waangola',
    },
    AR: {
      names: 'Argentina',
      adjectives: 'Muargentina|Waargentina',
    },
    AT: {
      names: 'Austria',
      adjectives: 'Muaustria|Waaustria',
    },
    AU: {
      names: 'Australia',
      adjectives: 'Muaustralia|Waaustralia',
    },
    AZ: {
      adjectives: 'Muazerbaijani|Waazerbaijani',
    },
    BA: {
      adjectives: 'Mbosnia|Wabosnia',
    },
    BD: {
      names: 'Bangladesh',
      adjectives: 'Mbangladeshi|Wabangladeshi|Mbangladesh|Wabangladesh',
    },
    BE: {
      names: 'Ubelgiji',
      adjectives: 'Mbelgiji|Wabelgiji',
    },
    BF: {
      names: 'Burkina Faso',
      adjectives: 'Mburkinabe|Waburkinabe|Mburkinafaso|Waburkinafaso',
    },
    BG: {
      adjectives: 'Mbulgaria|Wabulgaria',
    },
    BH: {
      adjectives: 'Mbahrain|Wabahrain|Wabahraini',
    },
    BI: {
      names: 'Burundi',
      adjectives: 'Mrundi|Warundi',
    },
    BJ: {
      names: 'Benin',
      adjectives: 'Mbenin|Wabenin',
    },
    BO: {
      adjectives: 'Mbolivia|Wabolivia',
    },
    BR: {
      names: 'Brazil|Brazili',
      adjectives: 'Mbrazili|Mbrazil|Wabrazili|Wabrazil',
    },
    BW: {
      names: 'Botswana',
      adjectives: 'Mbotswana|Wabotswana',
    },
    BY: {
      names: 'Belarus',
      adjectives: 'Mbelarusi|Wabelarusi|Mbelarus|Wabelarus',
    },
    CA: {
      names: 'Canada|Kanada',
      adjectives: 'Mkanada|Wakanada',
    },
    CD: {
      names: 'Jamhuri ya Kidemokrasia ya Kongo|Jamhuri ya Kidemokrasia ya Congo|DRC|DR Congo|DR Kongo|DRC Congo|Congo',
      adjectives: 'Mkongomani|Wakongomani|Mkongo|Wakongo',
    },
    CF: {
      names: 'Jamhuri ya Afrika ya Kati',
    },
    CG: {
      names: 'Congo Brazzaville|Kongo-Brazzaville',
    },
    CH: {
      names: 'Uswizi|Uswisi',
      adjectives: 'Mswisi|Waswisi',
    },
    CI: {
      names: "Ivory Coast|Côte d'Ivoire|Cote d'Ivoire|Kodivaa",
    },
    CL: {
      names: 'Chile',
      adjectives: 'Mchile|Wachile',
    },
    CM: {
      names: 'Cameroon|Kamerun',
      adjectives: 'Mcameroon|Wacameroon',
    },
    CN: {
      names: 'China|Uchina|Jamhuri ya Watu wa China',
      adjectives: 'Mchina|Wachina|Kichina',
    },
    CO: {
      names: 'Colombia',
      adjectives: 'Mkolombia|Wakolombia|Mcolombia|Wacolombia',
    },
    CU: {
      names: 'Cuba',
      adjectives: 'Mcuba|Wacuba',
    },
    CY: {
      adjectives: 'Msaiprasi|Wasaiprasi',
    },
    CZ: {
      names: 'Jamhuri ya Czech',
      adjectives: 'Mczech|Waczech',
    },
    DE: {
      names: 'Ujerumani',
      adjectives: 'Mjerumani|Wajerumani|Kijerumani',
    },
    DJ: {
      names: 'Djibouti',
      adjectives: 'Mdjibouti|Wadjibouti|Mjibuti|Wajibuti',
    },
    DK: {
      names: 'Denmark',
      adjectives: 'Mdenmark|Wadenmark|Mdenmaki|Wadenmaki',
    },
    DZ: {
      names: 'Algeria',
      adjectives: 'Mualgeria|Waalgeria|Mualjeria|Waaljeria',
    },
    EE: {
      adjectives: 'Muestonia|Waestonia',
    },
    EG: {
      names: 'Misri',
      adjectives: 'Mmisri|Wamisri',
    },
    EH: {
      names: 'Sahara Magharibi',
    },
    ER: {
      names: 'Eritrea',
      adjectives: 'Waeritrea',
    },
    ES: {
      names: 'Uhispania|Hispania',
      adjectives: 'Mhispania|Wahispania|Kihispania',
    },
    ET: {
      names: 'Ethiopia|Uhabeshi',
      adjectives: 'Muethiopia|Waethiopia|Mhabeshi|Wahabeshi',
    },
    FI: {
      names: 'Finland',
      adjectives: 'Mfini|Wafini|Kifini',
    },
    FJ: {
      adjectives: 'Mfiji|Wafiji',
    },
    FR: {
      names: 'Ufaransa',
      adjectives: 'Mfaransa|Wafaransa|Kifaransa',
    },
    GA: {
      names: 'Gabon',
      adjectives: 'Mgabon|Wagabon|Wagaboni',
    },
    GB: {
      names: 'Uingereza|Ufalme wa Uingereza|Britania',
      adjectives: 'Muingereza|Mwingereza|Waingereza',
    },
    'GB-ENG': {
      names: 'England',
    },
    'GB-SCT': {
      names: 'Scotland|Uskoti',
      adjectives: 'Mskoti|Waskoti|Mskochi|Waskochi',
    },
    'GB-WLS': {
      adjectives: 'Mwelisi|Wawelisi|Kiwelisi',
    },
    GE: {
      names: 'Georgia',
      adjectives: 'Mjojia|Wajojia|Mgeorgia|Wageorgia',
    },
    GH: {
      names: 'Ghana',
      adjectives: 'Mghana|Waghana',
    },
    GM: {
      names: 'Gambia',
      adjectives: 'Mgambia|Wagambia',
    },
    GN: {
      names: 'Guinea',
      adjectives: 'Mguinea|Waguinea',
    },
    GQ: {
      names: 'Guinea ya Ikweta',
    },
    GR: {
      names: 'Ugiriki',
      adjectives: 'Mgiriki|Wagiriki',
    },
    HR: {
      adjectives: 'Mkroatia|Wakroatia|Mcroatia|Wacroatia|Mkroeshia|Wakroeshia',
    },
    HT: {
      names: 'Haiti',
      adjectives: 'Mhaiti|Wahaiti',
    },
    HU: {
      names: 'Hungary',
      adjectives: 'Mhungaria|Wahungaria',
    },
    ID: {
      names: 'Indonesia',
      adjectives: 'Mindonesia|Waindonesia',
    },
    IE: {
      names: 'Ireland|Ayalandi',
      adjectives: 'Mwairishi|Waairishi|Wairishi',
    },
    IL: {
      names: 'Israel|Israeli',
      adjectives: 'Muisraeli|Mwisraeli|Waisraeli|Waisrael',
    },
    IN: {
      names: 'India',
      adjectives: 'Mhindi|Wahindi',
    },
    IQ: {
      names: 'Iraq|Iraki',
      adjectives: 'Wairaq|Wairaki',
    },
    IR: {
      names: 'Iran|Uajemi',
      adjectives: 'Muirani|Mwirani|Wairani',
    },
    IS: {
      adjectives: 'Mwaisilandi|Waaisilandi',
    },
    IT: {
      names: 'Italia|Itali',
      adjectives: 'Muitaliano|Mwitaliano|Waitaliano|Kiitaliano',
    },
    JM: {
      names: 'Jamaica',
      adjectives: 'Mjamaika|Wajamaika|Mjamaica|Wajamaica',
    },
    JO: {
      names: 'Jordan',
      adjectives: 'Myordani|Wayordani|Mjordan|Wajordan',
    },
    JP: {
      names: 'Japan|Japani',
      adjectives: 'Mjapani|Wajapani',
    },
    KE: {
      names: 'Kenya|Jamhuri ya Kenya',
      adjectives: 'Mkenya|Wakenya|Kikenya',
    },
    KH: {
      adjectives: 'Mkambodia|Wakambodia',
    },
    KM: {
      names: 'Comoro|Comoros|Visiwa vya Comoro',
      adjectives: 'Mcomoro|Wacomoro|Wangazija',
    },
    KP: {
      names: 'Korea Kaskazini',
      adjectives: 'Mkorea Kaskazini|Wakorea Kaskazini',
    },
    KR: {
      names: 'Korea Kusini',
      adjectives: 'Mkorea|Wakorea',
    },
    KW: {
      names: 'Kuwait',
      adjectives: 'Mkuwaiti|Wakuwaiti',
    },
    KZ: {
      adjectives: 'Mkazakhstan|Wakazakhstan',
    },
    LB: {
      names: 'Lebanon|Lebanoni',
      adjectives: 'Walebanon',
    },
    LK: {
      names: 'Sri Lanka',
      adjectives: 'Msri Lanka|Wasri Lanka',
    },
    LR: {
      names: 'Liberia',
      adjectives: 'Mliberia|Waliberia',
    },
    LS: {
      names: 'Lesotho',
      adjectives: 'Msotho|Wasotho|Mlesotho|Walesotho',
    },
    LT: {
      adjectives: 'Mlithuania|Walithuania',
    },
    LV: {
      adjectives: 'Mlatvia|Walatvia',
    },
    LY: {
      names: 'Libya',
      adjectives: 'Mlibya|Walibya',
    },
    MA: {
      names: 'Morocco|Moroko|Maghribi',
      adjectives: 'Mmoroko|Wamoroko|Mmorocco|Wamorocco',
    },
    MD: {
      adjectives: 'Mmoldova|Wamoldova',
    },
    MG: {
      names: 'Madagascar|Madagaska|Bukini',
      adjectives: 'Mmalagasi|Wamalagasi|Mmadagaska|Wamadagaska',
    },
    MK: {
      adjectives: 'Mmasedonia|Wamasedonia',
    },
    ML: {
      names: 'Mali',
      adjectives: 'Mmali|Wamali',
    },
    MM: {
      names: 'Myanmar|Burma',
      adjectives: 'Mmyanmar|Wamyanmar',
    },
    MN: {
      adjectives: 'Mmongolia|Wamongolia',
    },
    MR: {
      adjectives: 'Mmauritania|Wamauritania|Mmoritania|Wamoritania',
    },
    MT: {
      adjectives: 'Mmalta|Wamalta',
    },
    MU: {
      names: 'Mauritius|Morisi',
      adjectives: 'Mmauritius|Wamauritius|Mmorisi|Wamorisi',
    },
    MV: {
      adjectives: 'Mmaldivi|Wamaldivi',
    },
    MW: {
      names: 'Malawi',
      adjectives: 'Mmalawi|Wamalawi',
    },
    MX: {
      names: 'Mexico|Meksiko',
      adjectives: 'Mmeksiko|Wameksiko|Mmexico|Wamexico',
    },
    MY: {
      names: 'Malaysia',
      adjectives: 'Mmalesia|Wamalesia|Mmalaysia|Wamalaysia',
    },
    MZ: {
      names: 'Msumbiji|Mozambique',
      adjectives: 'Mmsumbiji|Wamsumbiji',
    },
    NA: {
      names: 'Namibia',
      adjectives: 'Mnamibia|Wanamibia',
    },
    NE: {
      names: 'Niger',
      adjectives: 'Mniger|Waniger|Mnijeri|Wanijeri',
    },
    NG: {
      names: 'Nigeria',
      adjectives: 'Mnigeria|Wanigeria',
    },
    NI: {
      adjectives: 'Mnikaragua|Wanikaragua',
    },
    NL: {
      names: 'Uholanzi',
      adjectives: 'Mholanzi|Waholanzi',
    },
    NO: {
      names: 'Norway|Norwe',
      adjectives: 'Mnorwe|Wanorwe|Mnorway|Wanorway',
    },
    NP: {
      names: 'Nepal',
      adjectives: 'Mnepali|Wanepali|Mnepal|Wanepal',
    },
    NZ: {
      names: 'New Zealand',
      adjectives: 'Mnyuzilandi|Wanyuzilandi',
    },
    OM: {
      names: 'Oman',
      adjectives: 'Muomani|Waomani',
    },
    PA: {
      adjectives: 'Mpanama|Wapanama',
    },
    PE: {
      adjectives: 'Mperu|Waperu',
    },
    PH: {
      names: 'Ufilipino|Philippines',
      adjectives: 'Mfilipino|Wafilipino|Kifilipino',
    },
    PK: {
      names: 'Pakistan',
      adjectives: 'Mpakistani|Wapakistani',
    },
    PL: {
      names: 'Poland',
      adjectives: 'Mpolandi|Wapolandi|Mpoland|Wapoland',
    },
    PS: {
      names: 'Palestina|Palestine|Ukingo wa Magharibi',
      adjectives: 'Mpalestina|Wapalestina',
    },
    PT: {
      names: 'Ureno',
      adjectives: 'Mreno|Wareno|Kireno',
    },
    PY: {
      adjectives: 'Mparagwai|Waparagwai|Mparaguay|Waparaguay',
    },
    QA: {
      names: 'Qatar',
      adjectives: 'Mqatar|Waqatar|Mkatari|Wakatari',
    },
    RO: {
      names: 'Romania',
      adjectives: 'Mromania|Waromania',
    },
    RS: {
      names: 'Serbia',
      adjectives: 'Mserbia|Waserbia',
    },
    RU: {
      names: 'Urusi|Russia|Shirikisho la Urusi',
      adjectives: 'Mrusi|Warusi|Kirusi',
    },
    RW: {
      names: 'Rwanda',
      adjectives: 'Mnyarwanda|Wanyarwanda',
    },
    SA: {
      names: 'Saudi Arabia|Saudia|Saudi',
      adjectives: 'Msaudi|Wasaudi|Msaudia|Wasaudia',
    },
    SC: {
      names: 'Ushelisheli|Shelisheli',
      adjectives: 'Mshelisheli|Washelisheli',
    },
    SD: {
      names: 'Sudan',
      adjectives: 'Msudan|Wasudan|Wasudani',
    },
    SE: {
      names: 'Sweden|Uswidi',
      adjectives: 'Mswidi|Waswidi',
    },
    SG: {
      names: 'Singapore',
      adjectives: 'Msingapuri|Wasingapuri|Msingapore|Wasingapore',
    },
    SI: {
      adjectives: 'Mslovenia|Waslovenia',
    },
    SK: {
      adjectives: 'Mslovakia|Waslovakia',
    },
    SL: {
      names: 'Sierra Leone',
      adjectives: 'Msierra Leone|Wasierra Leone',
    },
    SN: {
      names: 'Senegal',
      adjectives: 'Msenegal|Wasenegali|Wasenegal',
    },
    SO: {
      names: 'Somalia',
      adjectives: 'Msomali|Wasomali|Kisomali',
    },
    SS: {
      names: 'Sudan Kusini',
      adjectives: 'Msudan Kusini|Wasudan Kusini|Wasudani Kusini',
    },
    SY: {
      names: 'Syria|Siria',
      adjectives: 'Msyria|Wasyria',
    },
    SZ: {
      names: 'Eswatini|Swaziland',
      adjectives: 'Mswazi|Waswazi',
    },
    TD: {
      names: 'Chad',
      adjectives: 'Mchadi|Wachadi|Mchad|Wachad',
    },
    TG: {
      names: 'Togo',
      adjectives: 'Mtogo|Watogo',
    },
    TH: {
      names: 'Thailand',
      adjectives: 'Mtailandi|Watailandi|Mthailand|Wathailand|Mthai|Wathai',
    },
    TJ: {
      adjectives: 'Mtajiki|Watajiki',
    },
    TN: {
      names: 'Tunisia',
      adjectives: 'Mtunisia|Watunisia',
    },
    TR: {
      names: 'Uturuki',
      adjectives: 'Mturuki|Waturuki|Kituruki',
    },
    TW: {
      names: 'Taiwan',
      adjectives: 'Mtaiwan|Wataiwan|Mtaiwani|Wataiwani',
    },
    TZ: {
      names: 'Tanzania|Jamhuri ya Muungano wa Tanzania|Tanzania Bara',
      adjectives: 'Mtanzania|Watanzania|Kitanzania',
    },
    UA: {
      names: 'Ukraine|Ukraini|Ukreni',
      adjectives: 'Waukraine|Muukraine|Mukraine|Waukraini',
    },
    UG: {
      names: 'Uganda',
      adjectives: 'Mganda|Waganda',
    },
    US: {
      names: 'Marekani|Amerika|USA',
      adjectives: 'Mmarekani|Wamarekani|Kimarekani',
    },
    UY: {
      adjectives: 'Muurugwai|Waurugwai|Muruguay|Wauruguay',
    },
    UZ: {
      adjectives: 'Muuzbeki|Wauzbeki',
    },
    VA: {
      names: 'Vatican|Vatikani',
    },
    VE: {
      names: 'Venezuela',
      adjectives: 'Mvenezuela|Wavenezuela',
    },
    VN: {
      names: 'Vietnam',
      adjectives: 'Mvietnam|Wavietnam|Mvietnamu|Wavietnamu',
    },
    XK: {
      names: 'Kosovo',
      adjectives: 'Mkosovo|Wakosovo',
    },
    YE: {
      names: 'Yemen',
      adjectives: 'Wayemen|Wayemeni',
    },
    ZA: {
      names: 'Afrika Kusini',
      adjectives: 'Muafrika Kusini|Mwafrika Kusini|Waafrika Kusini',
    },
    ZM: {
      names: 'Zambia',
      adjectives: 'Mzambia|Wazambia',
    },
    ZW: {
      names: 'Zimbabwe',
      adjectives: 'Mzimbabwe|Wazimbabwe',
    },
    'geonames-360630': {
      names: 'Cairo|Kairo',
    },
    'geonames-281184': {
      names: 'Jerusalem|Yerusalemu',
    },
    'geonames-104515': {
      names: 'Makka|Mecca',
    },
    'geonames-524901': {
      names: 'Moscow|Moskou',
    },
    'geonames-703448': {
      names: 'Kyiv|Kiev',
    },
    'geonames-2643743': {
      names: 'London',
    },
    'geonames-3169070': {
      names: 'Roma',
    },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations': 'Umoja wa Mataifa|UN',
    'organisation:un-security-council':
      'Baraza la Usalama la Umoja wa Mataifa|Baraza la Usalama la UN|Baraza la Usalama',
    'organisation:un-general-assembly': 'Baraza Kuu la Umoja wa Mataifa|Baraza Kuu la UN',
    'organisation:un-human-rights-council': 'Baraza la Haki za Binadamu la Umoja wa Mataifa',
    'organisation:unhcr':
      'Shirika la Umoja wa Mataifa la Kuhudumia Wakimbizi|Shirika la Umoja wa Mataifa la kuwahudumia wakimbizi|' +
      'Shirika la kuhudumia wakimbizi la Umoja wa Mataifa',
    'organisation:unicef':
      'Shirika la Umoja wa Mataifa la Kuhudumia Watoto|Shirika la kuhudumia watoto la Umoja wa Mataifa',
    'organisation:world-food-programme': 'Mpango wa Chakula Duniani|Shirika la Mpango wa Chakula Duniani|WFP',
    'organisation:fao': 'Shirika la Chakula na Kilimo|FAO',
    'organisation:who': 'Shirika la Afya Duniani|Shirika la Afya Ulimwenguni|WHO',
    'organisation:iaea':
      'Shirika la Kimataifa la Nguvu za Atomiki|Shirika la Kimataifa la Nishati ya Atomiki|' +
      'Shirika la Kimataifa la Nishati ya Nyuklia|IAEA',
    'organisation:international-criminal-court':
      'Mahakama ya Kimataifa ya Jinai|Mahakama ya Kimataifa ya Uhalifu|Mahakama ya Kimataifa ya Makosa ya Jinai|' +
      'Mahakama ya Uhalifu ya Kimataifa|ICC',
    'organisation:international-court-of-justice': 'Mahakama ya Kimataifa ya Haki|Mahakama ya Haki ya Kimataifa|ICJ',
    'organisation:nato': 'Jumuiya ya Kujihami ya NATO|Jumuiya ya Kujihami ya Nchi za Magharibi|Jumuiya ya NATO',
    'organisation:osce': 'Shirika la Usalama na Ushirikiano barani Ulaya|OSCE',
    'organisation:european-union': 'Umoja wa Ulaya|Muungano wa Ulaya|EU',
    'organisation:european-commission':
      'Tume ya Ulaya|Kamisheni ya Ulaya|Halmashauri Kuu ya Umoja wa Ulaya|Kamisheni ya Umoja wa Ulaya',
    'organisation:european-parliament': 'Bunge la Ulaya|Bunge la Umoja wa Ulaya',
    'organisation:council-of-europe': 'Baraza la Ulaya',
    'organisation:european-central-bank': 'Benki Kuu ya Ulaya|ECB',
    'organisation:european-court-of-human-rights':
      'Mahakama ya Haki za Binadamu ya Ulaya|Mahakama ya Ulaya ya Haki za Binadamu',
    'organisation:imf': 'Shirika la Fedha Duniani|Shirika la Fedha la Kimataifa|Shirika la Fedha Ulimwenguni|IMF',
    'organisation:world-bank': 'Benki ya Dunia',
    'organisation:wto': 'Shirika la Biashara Duniani|Shirika la Biashara Ulimwenguni|WTO',
    'organisation:opec': 'Shirika la Nchi zinazozalisha mafuta',
    'organisation:african-union': 'Umoja wa Afrika|Muungano wa Afrika',
    'organisation:arab-league': 'Jumuiya ya Nchi za Kiarabu|Umoja wa Nchi za Kiarabu|Jumuiya ya Kiarabu',
    'organisation:ecowas':
      'Jumuiya ya Kiuchumi ya Afrika Magharibi|Jumuiya ya Uchumi ya Afrika Magharibi|' +
      'Jumuiya ya Kiuchumi ya Nchi za Afrika Magharibi',
    'organisation:asean': 'Jumuiya ya Mataifa ya Kusini Mashariki mwa Asia',
    'organisation:red-cross': 'Shirika la Msalaba Mwekundu|Msalaba Mwekundu',
    'organisation:doctors-without-borders': 'Madaktari Wasio na Mipaka|Madaktari wasiokuwa na Mipaka',
    'organisation:amnesty-international': 'Shirika la Amnesty International',
    'organisation:white-house': 'Ikulu ya Marekani|Ikulu ya White House',
    'organisation:kremlin': 'Ikulu ya Kremlin|Ikulu ya Urusi',
    'organisation:us-state-department': 'Wizara ya Mambo ya Nje ya Marekani',
    'organisation:us-congress': 'Bunge la Marekani|Baraza la Congress|Bunge la Congress',
    'organisation:us-senate': 'Seneti ya Marekani|Baraza la Seneti la Marekani',
    'organisation:us-supreme-court': 'Mahakama ya Juu ya Marekani|Mahakama Kuu ya Marekani',
    'organisation:islamic-state': 'Dola la Kiislamu|Kundi la Dola la Kiislamu',
    'organisation:hezbollah': 'Hizbullah|Hezbola',
    'organisation:al-qaeda': 'Al-Qaida|Al Qaida|Alqaeda',
    'organisation:al-shabaab': 'Alshabaab|Al-Shabab',
    'organisation:houthis': 'Wahouthi|Wahuthi|Houthi',
    'organisation:taliban': 'Wataliban',
    'organisation:rapid-support-forces': 'RSF',
    'person:vladimir-putin': 'Vladmir Putin|Vladimiri Putin',
    'person:volodymyr-zelensky': 'Volodymyr Zelenskiy|Volodymir Zelensky|Volodmyr Zelensky',
    'person:queen-elizabeth-ii': 'Malkia Elizabeth|Malkia Elizabeth II|Malkia Elizabeth wa Pili',
    'person:king-charles-iii': 'Mfalme Charles|Mfalme Charles III|Mfalme Charles wa Tatu',
    'person:pope-francis': 'Papa Francis|Papa Fransisko|Papa Francisko|Baba Mtakatifu Francis|Baba Mtakatifu Francisko',
    'person:pope-leo-xiv': 'Papa Leo|Papa Leo XIV|Baba Mtakatifu Leo',
    'person:bashar-al-assad': 'Bashar al Assad|Bashar Assad',
    'person:benjamin-netanyahu': 'Benyamin Netanyahu|Benjamini Netanyahu',
  },
} satisfies LanguagePack;
