// Lithuanian. All dates are written out in their cases, because stems reach other words: vasara (summer) is no
// February, sausas (dry) no January, liepė (ordered) no July. Kova is a fight and, with the accusative's hook, March;
// balandis a pigeon: both need a word beside them. News writes "2022 m. sausio 5 d." and names the country in the
// genitive (Rusijos prezidentas); kinas is a cinema, indai dishes.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'lt',
  name: 'Lithuanian',
  detection: {
    lt: {
      scripts: 'Latin',
      frequent:
        'ir|į|kad|su|iš|yra|o|tai|bei|apie|jis|ne|bet|už|nuo|kaip|per|buvo|jo|dėl|metų|jų|tik|savo|pat|po|prie|ar|' +
        'iki|taip|dar|pagal|ji|jau|gali|bus|kuris|kuri|kurie|kurių|būti|daugiau|kai|jie|mes|šiuo|šis|ši|šios|tačiau|' +
        'prieš|tarp|metu|metais|sakė|teigė|pranešė|pasak|lietuvos|lietuvoje|lietuva|vilniaus|vilniuje|seimo|' +
        'vyriausybė|prezidentas|ministras|policija|eurų|mln|tūkst|žmonių|žmonės|šalies|asmenų|dabar|vis|labai|kur|' +
        'todėl|nors|nes|arba|viena|vienas|du|dvi|trys|pirmą|naujas|buvęs|teismas|dienos|dieną|šiandien|vakar|kitų|' +
        'kiti|visi|visų|reikia|galima|nėra|mano|jos|jam|kas|ką|šių|šio|šią|tokių|pačių|be|nei|net|jei|jeigu|kol|' +
        'kuriame|kurią|kurios|kuriuos|metus|proc|procentų|rusijos|ukrainos|europos|jav|karo|savivaldybės|' +
        'vyriausybės|teismo|policijos|teigia|sako|kalbėjo|pridūrė|nurodė|bns|pirmadienį|antradienį|trečiadienį|' +
        'ketvirtadienį|penktadienį|šeštadienį|sekmadienį|metai|apskrities|buvusi|buvę|turi|gruodžio|sausio|darbo|' +
        'daug|vieną|tą|tuo',
      affixes:
        '*ų|*ių|*ams|*iais|*uose|*ose|*yje|*imas|*imo|*ybė|*ybės|*ojo|*ai|*iai|*inis|*iau|*amas|*tas|*jimo|*ius|*os|' +
        '*ti|*uo*|*ie*|*šk*',
    },
  },
  dates: {
    months: [
      'sausį|sausiui|sausiu|sausyje',
      'vasarį|vasariui|vasariu|vasaryje',
      'kovą|kovui',
      'balandį|balandžiui|balandyje',
      'gegužę|gegužei|gegužėje',
      'birželį|birželiui|birželyje',
      'liepą|liepai|liepoje',
      'rugpjūtį|rugpjūčiui|rugpjūtyje',
      'rugsėjį|rugsėjui|rugsėjyje',
      'spalį|spaliui|spalyje',
      'lapkritį|lapkričiui|lapkrityje',
      'gruodį|gruodžiui|gruodyje',
    ],
    weekdays: [
      'sekmadienio|sekmadienį|sekmadieniui|sekmadienyje',
      'pirmadienio|pirmadienį|pirmadieniui|pirmadienyje',
      'antradienio|antradienį|antradieniui|antradienyje',
      'trečiadienio|trečiadienį|trečiadieniui|trečiadienyje',
      'ketvirtadienio|ketvirtadienį|ketvirtadieniui|ketvirtadienyje',
      'penktadienio|penktadienį|penktadieniui|penktadienyje',
      'šeštadienio|šeštadienį|šeštadieniui|šeštadienyje',
    ],
    comingWeekdays: [
      'iki sekmadienio|iki pat sekmadienio',
      'iki pirmadienio|iki pat pirmadienio',
      'iki antradienio|iki pat antradienio',
      'iki trečiadienio|iki pat trečiadienio',
      'iki ketvirtadienio|iki pat ketvirtadienio',
      'iki penktadienio|iki pat penktadienio',
      'iki šeštadienio|iki pat šeštadienio',
    ],
    relativeDays: {
      '-2': 'užvakar|užvakar vakare',
      '-1':
        'vakar vakare|vakar ryte|vakar rytą|vakar naktį|vakar dieną|vakar popiet|praėjusią naktį|vakarykštis|' +
        'vakarykščio|vakarykštį|vakarykštė|vakarykštės|vakarykštę',
      0: 'šįvakar|šįryt|šiąnakt|šiandien ryte|šiandien vakare|šiandien popiet|šiandienos',
      1: 'rytoj ryte|rytoj vakare|rytojaus|rytdienos',
      2: 'poryt',
    },
    daysAgo: 'prieš # dienas|prieš # dienų|prieš # paras|prieš # parų|prieš # d.',
    dayCounts: 'dvi|tris|keturias|penkias|šešias|septynias|aštuonias|devynias|dešimt',
    last:
      'praėjęs|praėjusi|praėjusį|praėjusią|praėjusio|praėjusios|praėjusių|praėjusiais|praėjusius|praėjusiam|' +
      'praėjusiame|praėjusioje|pernai',
    current: 'šis|ši|šį|šią|šio|šios|šių|šiais|šiam|šiame|šioje|einamųjų|šiemet',
    next: 'kitą|kitos|kito|kitais|kitų|ateinantį|ateinančią|ateinančio|ateinančios|ateinančių|ateinančiais|būsimų',
    units: {
      week: 'savaitė|savaitės|savaitę|savaitei|savaitėje',
      month: 'mėnuo|mėnesio|mėnesį|mėnesiui|mėn',
      year: 'metai|metų|metais|metams',
    },
    connectors: 'm|d|metų|dieną|dienos',
    before: 'nuo|iki|ligi|iki pat|naktį į|naktis į|šiemet|pernai',
    range: 'iki|ligi|ir iki',
    ordinalEndings: 'ąją|oji|osios|ajai|ojo|osis|ąjį|ajam|ųjų|ieji|ais|ose|ąja|tą|ta|tos|ios|iąją|toji|tąją|tosios',
    dayWords: {
      pirmąją: 1,
      pirmosios: 1,
      pirmoji: 1,
    },
    dayParts: 'rytą|ryte|ryto|vakarą|vakare|vakaro|naktį|nakties|popietę|popiet|dieną|vidurdienį|priešpiet|vidurnaktį',
    periods: {
      year: { '-1': 'pernai|praėjusiais metais|pernykščiais metais', 0: 'šiemet|šįmet', 1: 'kitąmet' },
    },
    // Short weekdays that are other abbreviations: pr. Kr., ir kt., tr.
    without: 'sk|pr|an|tr|kt',
    every: 'kiekvieną|kas',
    dayTens: { dvidešimt: 20, trisdešimt: 30 },
    maxEnding: 0,
    // Kovas is also a rook and "fights", kova (kovą without its hook) a fight, balandis a pigeon.
    guarded: 'kovas|kovą|balandis',
    capitalised: false,
  },
  names: {
    titles:
      'prezident*|viceprezident*|eksprezident*|premjer*|vicepremjer*|ekspremjer*|ministras pirmininkas|' +
      'ministro pirmininko|ministrė pirmininkė|ministrės pirmininkės|ministr*|viceministr*|eksministr*|' +
      'užsienio reikalų ministras|užsienio reikalų ministro|užsienio reikalų ministrui|krašto apsaugos ministras|' +
      'krašto apsaugos ministro|vidaus reikalų ministrė|vidaus reikalų ministras|finansų ministrė|finansų ministras|' +
      'teisingumo ministrė|teisingumo ministras|sveikatos apsaugos ministras|švietimo ministrė|kultūros ministras|' +
      'energetikos ministras|aplinkos ministras|susisiekimo ministras|valstybės sekretor*|generalinis sekretorius|' +
      'generalinio sekretoriaus|kanclerė|kancleris|kanclerio|kancleriui|kanclerės|komisar*|eurokomisar*|' +
      'seimo pirmininkė|seimo pirmininkas|seimo pirmininko|seimo pirmininkės|seimo narys|seimo nario|seimo narė|' +
      'seimo narės|parlamentar*|europarlamentar*|pirminink*|vicepirminink*|frakcijos seniūnas|frakcijos seniūnė|' +
      'lyder*|opozicijos lyderis|opozicijos lyderė|partijos pirmininkas|partijos pirmininkė|meras|mero|merui|merą|' +
      'merė|merės|vicemeras|vicemerė|gubernator*|senator*|ambasador*|pasiuntin*|atstovas|atstovo|atstovė|atstovės|' +
      'atstovas spaudai|atstovė spaudai|patarėj*|vyriausioji patarėja|policijos generalinis komisaras|' +
      'policijos komisaras|komisaras|pareigūn*|prokuror*|generalinė prokurorė|generalinis prokuroras|teisėj*|' +
      'advokat*|direktor*|generalinis direktorius|generalinio direktoriaus|vadov*|vadovas|vadovė|viršinink*|' +
      'valdybos pirmininkas|verslininkas|verslininko|verslininkė|įkūrėjas|general*|pulkinink*|majoras|majoro|' +
      'kapitonas|kapitono|leitenant*|admirol*|kariuomenės vadas|kariuomenės vado|vadas|vado|karalius|karaliaus|' +
      'karaliui|karalienė|karalienės|princas|princo|princui|princesė|princesės|hercog*|imperator*|sultonas|emyras|' +
      'šeichas|popiežius|popiežiaus|popiežiui|vyskupas|vyskupo|arkivyskup*|kardinol*|patriarch*|kunigas|kunigo|' +
      'imamas|rabinas|ajatola|profesor*|docent*|daktar*|dr|prof|ekonomist*|vyriausiasis ekonomistas|analitik*|' +
      'politolog*|istorik*|mokslinink*|žurnalist*|redaktor*|vyriausiasis redaktorius|korespondent*|rašytoj*|poetas|' +
      'poetė|režisier*|aktorius|aktoriaus|aktorė|aktorės|dainininkas|dainininkė|atlikėj*|laidos vedėjas|' +
      'laidos vedėja|trener*|vyriausiasis treneris|puolėj*|gynėj*|vartininkas|vartininko|krepšinink*|futbolinink*|' +
      'tenisinink*|čempion*|aktyvist*|diktator*|gydytoj*|vyriausiasis gydytojas|epidemiolog*|ponas|ponia|seras|' +
      'lordas|lordė|visuomenininkas|teisininkas|teisininkė',
    organisationWords:
      'ministerij*|užsienio reikalų ministerija|departament*|tarnyb*|tarnyba|agentūr*|inspekcij*|komisariat*|' +
      'policij*|prokuratūr*|teism*|teismas|teismo|apygardos teismas|apeliacinis teismas|konstitucinis teismas|' +
      'vyriausybė|vyriausybės|vyriausybei|seimas|seimo|seimui|seime|parlament*|kongres*|senatas|senato|savivaldyb*|' +
      'taryba|tarybos|taryboje|saugumo taryba|saugumo tarybos|komisij*|komitet*|universitet*|institut*|akademij*|' +
      'kolegij*|mokykl*|gimnazij*|ligonin*|klinik*|bankas|banko|banke|centrinis bankas|partij*|sąjung*|konservator*|' +
      'socialdemokrat*|asociacij*|federacij*|konfederacij*|organizacij*|fondas|fondo|bendrov*|įmon*|koncern*|grup*|' +
      'holding*|uab|ab|vši|klubas|klubo|lyga|lygos|lygoje|laikrašt*|naujienų agentūra|radijas|televizij*|leidykl*|' +
      'muziej*|teatr*|bažnyči*|vyskupij*|kariuomen*|brigad*|batalion*|judėjim*|frontas|fronto|centras|centro|centre|' +
      'ambasad*|konsulat*|oro linijos|oro uostas|metropolij*',
    placeWords:
      'miestas|miesto|mieste|miestą|miestai|sostinė|sostinės|sostinėje|miestelis|miestelio|miestelyje|kaimas|kaimo|' +
      'kaime|rajonas|rajono|rajone|seniūnija|seniūnijos|seniūnijoje|apskritis|apskrities|apskrityje|sritis|srities|' +
      'srityje|provincija|provincijos|provincijoje|valstija|valstijos|valstijoje|regionas|regiono|regione|' +
      'respublika|respublikos|respublikoje|karalystė|karalystės|sala|salos|saloje|salų|pusiasalis|pusiasalio|įlanka|' +
      'įlankos|sąsiauris|sąsiaurio|jūra|jūros|jūroje|vandenynas|vandenyno|ežeras|ežero|upė|upės|upėje|kalnas|kalno|' +
      'kalnai|kalnų|kalnuose|slėnis|miškas|parkas|parko|parke|aikštė|aikštės|aikštėje|gatvė|gatvės|gatvėje|' +
      'prospektas|prospekto|plentas|tiltas|uostas|uosto|uoste|siena|pakrantė|stotis|greitkelis',
    joiners: 'ir|von|van|of|the|la|le|del|di|da|de|al|el|bin|ibn|&',
    neverNames:
      'tai|tas|ta|tie|tos|šis|ši|šie|šios|šiuo|šių|jis|ji|jie|jos|jo|jų|mes|jūs|aš|tu|savo|mūsų|jūsų|ir|o|bet|' +
      'tačiau|arba|ar|bei|nors|nes|kad|kai|kol|jei|jeigu|taigi|todėl|taip|ne|nėra|yra|buvo|bus|būtų|dar|jau|vis|tik|' +
      'net|labai|dabar|tada|kur|kas|kaip|kodėl|kada|kiek|kuris|kuri|kurie|kurios|į|iš|su|be|už|nuo|iki|per|po|prie|' +
      'prieš|pagal|pasak|anot|dėl|apie|tarp|virš|visi|visos|visas|visa|viskas|daugelis|keli|kelios|kai kurie|kitas|' +
      'kita|kiti|kitos|tokie|pats|pati|patys|vienas|viena|du|dvi|trys|keturi|penki|šeši|septyni|aštuoni|devyni|' +
      'dešimt|pirmas|pirmoji|pirmasis|antras|trečias|naujas|nauja|nauji|didelis|didžiausias|geras|daugiau|mažiau|' +
      'beveik|maždaug|kartu|be to|taip pat|tuo metu|vėliau|anksčiau|galiausiai|galbūt|deja|beje|pavyzdžiui|' +
      'naujienos|lietuvoje|užsienyje|verslas|politika|sportas|kultūra|nuomonė|nuotrauka|nuotraukos|foto|video|' +
      'vaizdo|tiesiogiai|skaitykite|skaityti|žiūrėkite|žiūrėti|klausykite|dalintis|prenumeruokite|reklama|' +
      'atnaujinta|paskelbta|šaltinis|bns|elta|eltos|lrt|vyriausybė|policija|teismas|partija|žmonės|žmonių|vyras|' +
      'vyrai|vyro|moteris|moterys|moters|vaikai|vaikas|dievas|internetas|koronavirusas|metai|metų|metais|šiuo metu|' +
      'dažnai|kartais|kasmet|reikia|galima',
    endings:
      'iams|iais|iuose|iaus|iumi|iuje|iui|uose|ams|ais|oje|oms|omis|ose|ėje|yje|uje|umi|aus|ius|ios|iai|ių|iu|io|is|' +
      'ys|as|us|os|ės|ai|ei|ui|ą|ę|į|ų|o|e|a|y|i|u',
    prefixes: '',
  },
  stopWords:
    'ir|į|kad|su|iš|yra|o|tai|bei|apie|jis|ne|bet|už|nuo|kaip|per|buvo|jo|dėl|jų|tik|savo|pat|po|prie|ar|iki|taip|' +
    'dar|pagal|ji|jau|gali|bus|kuris|kuri|kurie|kurių|būti|daugiau|kai|jie|mes|šiuo|šis|ši|šios|tačiau|prieš|tarp|' +
    'metu|dabar|vis|labai|kur|todėl|nors|nes|arba|viena|vienas|kitų|kiti|visi|visų|reikia|galima|nėra|mano|jos|jam|' +
    'kas|ką|šių|šio|šią|tokių|pačių|be|nei|net|jei|jeigu|kol|kuriame|kurią|kurios|kuriuos|tą|tuo|to|tas|ta|tie|tos|' +
    'tų|tam|tame|toje|aš|tu|jūs|mane|tave|mus|jus|mums|jums|jai|jiems|joms|juos|jas|juo|ja|mūsų|jūsų|tavo|pats|pati|' +
    'patys|čia|ten|tada|kada|kodėl|kiek|kažkas|nieko|niekas|nebuvo|būtų|buvusi|buvę|turi|turėjo|ypač|beveik|maždaug|' +
    'virš|tarsi|lyg|negu|dažnai|visada|niekada|gal|galbūt|taigi|juk|va|štai|visas|visa|visos|pas|anot|pasak',
  boilerplate:
    'skaitykite taip pat|taip pat skaitykite|skaityti daugiau|skaityti visą|skaitykite daugiau|taip pat žiūrėkite|' +
    'žiūrėkite taip pat|žiūrėti daugiau|susiję straipsniai|susijusios naujienos|susijusios temos|susiję įrašai|' +
    'daugiau naujienų|populiariausi straipsniai|skaitomiausi straipsniai|skaitomiausios naujienos|naujausios naujienos|' +
    'rekomenduojame perskaityti|reklama:|straipsnio tęsinys po reklama|rėmimo turinys|užsakymo nr|' +
    'dalintis straipsniu|dalintis facebook|dalinkitės straipsniu|pasidalinkite|rašyti komentarą|palikite komentarą|' +
    'parašykite komentarą|komentuoti gali|prisijunkite, kad|norėdami komentuoti|prenumeruokite naujienlaiškį|' +
    'užsiprenumeruokite|gaukite naujienlaiškį|sekite mus|sekite naujienas|visos teisės saugomos|' +
    'visos teisės ginamos|kopijuoti, platinti|copyright ©|© copyright|nuotr.|' +
    'nuotrauka:|asociatyvi nuotr|šaltinis:|šaltiniai:|ši svetainė naudoja slapukus|svetainėje naudojami slapukai|' +
    'šioje svetainėje naudojami slapukai|mes naudojame slapukus|privatumo politika|slapukų politika|' +
    'el. pašto adresas nebus skelbiamas|būtini laukeliai pažymėti|atšaukti atsakymą|pastebėjote klaidą|' +
    'radote klaidą|pažymėkite klaidą|paskelbta:|atnaujinta:|eiti prie turinio|pereiti prie turinio|vyr. redaktorius:',
  multipliers: {
    šimtas: 100,
    šimtai: 100,
    šimtų: 100,
    tūkst: 1e3,
    tūkstantis: 1e3,
    tūkstančiai: 1e3,
    tūkstančių: 1e3,
    tūkstančius: 1e3,
    mln: 1e6,
    milijonas: 1e6,
    milijonai: 1e6,
    milijonų: 1e6,
    milijonus: 1e6,
    milijoną: 1e6,
    mlrd: 1e9,
    milijardas: 1e9,
    milijardai: 1e9,
    milijardų: 1e9,
    milijardus: 1e9,
    trln: 1e12,
    trilijonas: 1e12,
    trilijonų: 1e12,
  },
  places: {
    AE: {
      names:
        'JAE|Jungtinių Arabų Emyratų|Jungtiniuose Arabų Emyratuose|Jungtiniams Arabų Emyratams|Emyratai|Emyratų|' +
        'Emyratams|Emyratus|Emyratais|Emyratuose',
    },
    AF: {
      names: 'Afganistanas|Afganistano|Afganistanui|Afganistaną|Afganistanu|Afganistane',
      adjectives: 'afganai|afganų|afganams|afganus|afganišk*',
    },
    AL: { adjectives: 'albanai|albanų|albanams|albanus|albanišk*' },
    AM: { adjectives: 'armėnas|armėnai|armėnų|armėnams|armėnus|armėnais|armėnišk*' },
    AR: { adjectives: 'argentiniet*|argentinieč*' },
    AT: { adjectives: 'austras|austrai|austrų|austrams|austrus|austrais|austrišk*' },
    AU: { adjectives: 'australiet*|australieč*' },
    AZ: {
      names: 'Azerbaidžanas|Azerbaidžano|Azerbaidžanui|Azerbaidžaną|Azerbaidžanu|Azerbaidžane',
      adjectives: 'azerbaidžaniet*|azerbaidžanieč*',
    },
    BA: {
      names: 'Bosnija|Bosnijos|Bosnijoje|Bosniją|Bosnijos ir Hercegovinos|Bosnijoje ir Hercegovinoje',
      adjectives: 'bosniet*|bosnieč*|bosnas|bosnai|bosnų|bosnams|bosnus|bosnais',
    },
    BD: { names: 'Bangladešas|Bangladešo|Bangladešui|Bangladešą|Bangladešu|Bangladeše' },
    BE: { adjectives: 'belgas|belgai|belgų|belgams|belgus|belgais|belgišk*' },
    BG: { adjectives: 'bulgaras|bulgarai|bulgarų|bulgarams|bulgarus|bulgarais|bulgarišk*' },
    BO: { adjectives: 'boliviet*|bolivieč*' },
    BR: { adjectives: 'brazilas|brazilai|brazilų|brazilams|brazilus|brazilais' },
    BY: {
      names: 'Gudija|Gudijos',
      adjectives: 'baltarusių|baltarusiai|baltarusiams|baltarusius|baltarusis|baltarusišk*',
    },
    CA: { adjectives: 'kanadiet*|kanadieč*' },
    CD: {
      names: 'Kongo Demokratinė Respublika|Kongo Demokratinės Respublikos|Kongo Demokratinėje Respublikoje|KDR',
      adjectives: 'kongiet*|kongieč*',
    },
    CG: { names: 'Kongo Respublika|Kongo Respublikos' },
    CH: { adjectives: 'šveicaras|šveicarai|šveicarų|šveicarams|šveicarus|šveicarais|šveicarišk*' },
    CL: { adjectives: 'čiliet*|čilieč*' },
    CN: { names: 'Kinijos Liaudies Respublika|Kinijos Liaudies Respublikos|KLR', adjectives: 'kiniet*|kinieč*|kinams' },
    CO: { adjectives: 'kolumbiet*|kolumbieč*' },
    CU: { adjectives: 'kubiet*|kubieč*' },
    CY: { names: 'Kipras|Kipro|Kiprui|Kiprą|Kipru|Kipre', adjectives: 'kipriet*|kiprieč*' },
    CZ: { names: 'Čekijos Respublika', adjectives: 'čekišk*' },
    DE: {
      names: 'Vokietijos Federacinė Respublika|VFR|Rytų Vokietija|Vakarų Vokietija',
      adjectives: 'vokiet*|vokieč*|vokišk*',
    },
    DK: { adjectives: 'danų|danams|danus|danišk*' },
    DZ: { names: 'Alžyras|Alžyro|Alžyrui|Alžyrą|Alžyru|Alžyre', adjectives: 'alžyriet*|alžyrieč*' },
    EC: { names: 'Ekvadoras|Ekvadoro|Ekvadorui|Ekvadorą|Ekvadoru|Ekvadore' },
    EE: { adjectives: 'estas|estai|estų|estams|estus|estais|estišk*' },
    EG: { names: 'Egiptas|Egipto|Egiptui|Egiptą|Egiptu|Egipte', adjectives: 'egiptiet*|egiptieč*' },
    ES: { adjectives: 'ispanas|ispanai|ispanų|ispanams|ispanus|ispanais|ispanišk*' },
    ET: { adjectives: 'etiopiet*|etiopieč*' },
    FI: { adjectives: 'suomis|suomiai|suomių|suomiams|suomius|suomišk*' },
    FR: { adjectives: 'prancūzas|prancūzai|prancūzų|prancūzams|prancūzus|prancūzais|prancūzišk*' },
    GB: {
      names:
        'Didžioji Britanija|Didžiosios Britanijos|Didžiojoje Britanijoje|Didžiąją Britaniją|Didžiajai Britanijai|' +
        'D. Britanija|D. Britanijos|D. Britanijoje|Jungtinė Karalystė|Jungtinės Karalystės|Jungtinėje Karalystėje|' +
        'Jungtinę Karalystę|Jungtinei Karalystei|JK|Britanija|Britanijos|Britanijoje|Britaniją',
      adjectives: 'britas|britai|britų|britams|britus|britais|britišk*',
    },
    'GB-ENG': {
      names: 'Anglija|Anglijos|Anglijoje|Angliją|Anglijai',
      adjectives: 'anglas|anglai|anglų|anglams|anglus|anglais|anglišk*',
    },
    'GB-NIR': { names: 'Šiaurės Airija|Šiaurės Airijos|Šiaurės Airijoje' },
    'GB-SCT': {
      names: 'Škotija|Škotijos|Škotijoje|Škotiją',
      adjectives: 'škotas|škotai|škotų|škotams|škotus|škotais|škotišk*',
    },
    'GB-WLS': { names: 'Velsas|Velso|Velsui|Velsą|Velsu|Velse', adjectives: 'velsiet*|velsieč*' },
    GE: {
      names: 'Sakartvelas|Sakartvelo|Sakartvele|Sakartvelą|Sakartvelui|Gruzija|Gruzijos|Gruzijoje',
      adjectives:
        'gruzinas|gruzinai|gruzinų|gruzinams|gruzinus|gruzinais|kartvelas|kartvelai|kartvelų|kartvelams|kartvelus|' +
        'kartvelais|gruzinišk*',
    },
    GL: { adjectives: 'grenlandas|grenlandai|grenlandų|grenlandams|grenlandus|grenlandais' },
    GR: { adjectives: 'graikas|graikai|graikų|graikams|graikus|graikais|graikišk*' },
    HK: { names: 'Honkongas|Honkongo|Honkongui|Honkongą|Honkongu|Honkonge', adjectives: 'honkongiet*|honkongieč*' },
    HR: { adjectives: 'kroatas|kroatai|kroatų|kroatams|kroatus|kroatais|kroatišk*' },
    HT: { names: 'Haitis|Haitio|Haitiui|Haitį|Haitiu|Haityje', adjectives: 'haitiet*|haitieč*' },
    HU: { adjectives: 'vengras|vengrai|vengrų|vengrams|vengrus|vengrais|vengrišk*' },
    ID: { adjectives: 'indoneziet*|indonezieč*' },
    IE: { names: 'Airijos Respublika', adjectives: 'airis|airiai|airių|airiams|airius|airišk*' },
    IL: { names: 'Izraelis|Izraelio|Izraeliui|Izraelį|Izraeliu|Izraelyje', adjectives: 'izraeliet*|izraelieč*' },
    IQ: { names: 'Irakas|Irako|Irakui|Iraką|Iraku|Irake', adjectives: 'irakiet*|irakieč*' },
    IR: { names: 'Iranas|Irano|Iranui|Iraną|Iranu|Irane|Persija|Persijos', adjectives: 'iraniet*|iranieč*' },
    IS: { adjectives: 'islandas|islandai|islandų|islandams|islandus|islandais|islandišk*' },
    IT: { adjectives: 'italas|italai|italų|italams|italus|italais|itališk*' },
    JO: { adjectives: 'jordaniet*|jordanieč*' },
    JP: { adjectives: 'japonas|japonai|japonų|japonams|japonus|japonais|japonišk*' },
    KE: { adjectives: 'keniet*|kenieč*' },
    KG: {
      names: 'Kirgizija|Kirgizstanas|Kirgizstano|Kirgizstane',
      adjectives: 'kirgizas|kirgizai|kirgizų|kirgizams|kirgizus|kirgizais',
    },
    KP: { names: 'Šiaurės Korėja|Šiaurės Korėjos|Šiaurės Korėjoje', adjectives: 'šiaurės korėjiet*|šiaurės korėjieč*' },
    KR: { names: 'Pietų Korėja|Pietų Korėjos|Pietų Korėjoje', adjectives: 'pietų korėjiet*|pietų korėjieč*' },
    KW: { names: 'Kuveitas|Kuveito|Kuveitui|Kuveitą|Kuveitu|Kuveite' },
    KZ: {
      names: 'Kazachstanas|Kazachstano|Kazachstanui|Kazachstaną|Kazachstanu|Kazachstane|Kazachija|Kazachijos',
      adjectives: 'kazachas|kazachai|kazachų|kazachams|kazachus|kazachais',
    },
    LB: { names: 'Libanas|Libano|Libanui|Libaną|Libanu|Libane', adjectives: 'libaniet*|libanieč*' },
    LT: {
      names: 'Lietuvos Respublika|Lietuvos Respublikos',
      adjectives:
        'lietuvis|lietuviai|lietuvių|lietuviams|lietuvius|lietuviui|lietuvio|lietuvį|lietuviais|lietuvė|lietuvės|' +
        'lietuvišk*',
    },
    LU: { names: 'Liuksemburgas|Liuksemburgo|Liuksemburgui|Liuksemburgą|Liuksemburgu|Liuksemburge' },
    LV: { adjectives: 'latvis|latviai|latvių|latviams|latvius|latvio|latvišk*' },
    LY: { adjectives: 'libiet*|libieč*' },
    MA: { names: 'Marokas|Maroko|Marokui|Maroką|Maroku|Maroke', adjectives: 'marokiet*|marokieč*' },
    MD: { adjectives: 'moldavas|moldavai|moldavų|moldavams|moldavus|moldavais|moldavišk*' },
    ME: { adjectives: 'juodkalniet*|juodkalnieč*' },
    MK: { names: 'Makedonija|Makedonijos', adjectives: 'makedoniet*|makedonieč*' },
    ML: { names: 'Malis|Malio|Maliui|Malį|Malyje' },
    MM: { names: 'Mianmaras|Mianmaro|Mianmarui|Mianmarą|Mianmaru|Mianmare|Birma|Birmos' },
    MN: { adjectives: 'mongolas|mongolai|mongolų|mongolams|mongolus|mongolais' },
    MT: { adjectives: 'maltiet*|maltieč*' },
    MX: { adjectives: 'meksikiet*|meksikieč*' },
    MY: { adjectives: 'malaiziet*|malaizieč*' },
    NG: { adjectives: 'nigeriet*|nigerieč*' },
    NL: {
      names:
        'Nyderlandai|Nyderlandų|Nyderlandams|Nyderlandus|Nyderlandais|Nyderlanduose|Olandija|Olandijos|Olandijoje|' +
        'Olandiją',
      adjectives: 'olandas|olandai|olandų|olandams|olandus|olandais|olandišk*',
    },
    NO: { adjectives: 'norvegas|norvegai|norvegų|norvegams|norvegus|norvegais|norvegišk*' },
    NP: { names: 'Nepalas|Nepalo|Nepalui|Nepalą|Nepalu|Nepale', adjectives: 'nepaliet*|nepalieč*' },
    NZ: {
      names: 'Naujosios Zelandijos|Naujojoje Zelandijoje|Naująją Zelandiją|Naujajai Zelandijai',
      adjectives: 'naujosios zelandiet*|naujosios zelandieč*',
    },
    PH: {
      names: 'Filipinai|Filipinų|Filipinams|Filipinus|Filipinais|Filipinuose',
      adjectives: 'filipiniet*|filipinieč*',
    },
    PK: {
      names: 'Pakistanas|Pakistano|Pakistanui|Pakistaną|Pakistanu|Pakistane',
      adjectives: 'pakistaniet*|pakistanieč*',
    },
    PL: { adjectives: 'lenkas|lenkai|lenkų|lenkams|lenkus|lenkais|lenkišk*' },
    PS: {
      names: 'Vakarų Krantas|Vakarų Krante|Vakarų Kranto|Palestinos teritorijos',
      adjectives: 'palestiniet*|palestinieč*',
    },
    PT: { adjectives: 'portugalas|portugalai|portugalų|portugalams|portugalus|portugalais|portugališk*' },
    QA: { names: 'Kataras|Kataro|Katarui|Katarą|Kataru|Katare' },
    RO: { adjectives: 'rumunas|rumunai|rumunų|rumunams|rumunus|rumunais|rumunišk*' },
    RS: { adjectives: 'serbas|serbai|serbų|serbams|serbus|serbais|serbišk*' },
    RU: {
      names: 'Rusijos Federacija|Rusijos Federacijos|RF|Sovietų Sąjunga|Sovietų Sąjungos|Sovietų Sąjungoje|SSRS',
      adjectives: 'rusas|rusai|rusų|rusams|rusus|rusais|rusišk*',
    },
    SA: {
      names: 'Saudo Arabija|Saudo Arabijos|Saudo Arabijoje|Saudo Arabiją',
      adjectives: 'saudo arabas|saudo arabai|saudo arabų|saudo arabams|saudo arabus|saudo arabais',
    },
    SD: { names: 'Sudanas|Sudano|Sudanui|Sudaną|Sudanu|Sudane', adjectives: 'sudaniet*|sudanieč*' },
    SE: { adjectives: 'švedas|švedai|švedų|švedams|švedus|švedais|švedišk*' },
    SG: { names: 'Singapūras|Singapūro|Singapūrui|Singapūrą|Singapūru|Singapūre' },
    SI: { adjectives: 'slovėnas|slovėnai|slovėnų|slovėnams|slovėnus|slovėnais' },
    SK: { adjectives: 'slovakas|slovakai|slovakų|slovakams|slovakus|slovakais' },
    SN: { names: 'Senegalas|Senegalo|Senegalui|Senegalą|Senegalu|Senegale' },
    SO: { names: 'Somalis|Somalio|Somaliui|Somalį|Somaliu|Somalyje', adjectives: 'somaliet*|somalieč*' },
    SS: { names: 'Pietų Sudano|Pietų Sudane' },
    SY: { adjectives: 'siriet*|sirieč*' },
    TH: { names: 'Tailandas|Tailando|Tailandui|Tailandą|Tailandu|Tailande', adjectives: 'tailandiet*|tailandieč*' },
    TN: { names: 'Tunisas|Tuniso|Tunisui|Tunisą|Tunisu|Tunise', adjectives: 'tunisiet*|tunisieč*' },
    TR: { adjectives: 'turkas|turkai|turkų|turkams|turkus|turkais|turkišk*' },
    TW: { names: 'Taivanas|Taivano|Taivanui|Taivaną|Taivanu|Taivane', adjectives: 'taivaniet*|taivanieč*' },
    TZ: { adjectives: 'tanzaniet*|tanzanieč*' },
    UA: { adjectives: 'ukrainiet*|ukrainieč*|ukrainietišk*' },
    UG: { adjectives: 'ugandiet*|ugandieč*' },
    US: {
      names:
        'JAV|Jungtinės Valstijos|Jungtinių Valstijų|Jungtinėse Valstijose|Jungtinėms Valstijoms|Jungtines Valstijas|' +
        'Jungtinėmis Valstijomis|Jungtinės Amerikos Valstijos|Jungtinių Amerikos Valstijų|' +
        'Jungtinėse Amerikos Valstijose|Amerika|Amerikos|Amerikoje|Ameriką|Amerikai',
      adjectives: 'amerikiet*|amerikieč*',
    },
    UZ: {
      names: 'Uzbekistanas|Uzbekistano|Uzbekistanui|Uzbekistaną|Uzbekistanu|Uzbekistane',
      adjectives: 'uzbekas|uzbekai|uzbekų|uzbekams|uzbekus|uzbekais',
    },
    VA: { names: 'Vatikanas|Vatikano|Vatikanui|Vatikaną|Vatikanu|Vatikane|Šventasis Sostas|Šventojo Sosto' },
    VE: { adjectives: 'venesueliet*|venesuelieč*' },
    VN: { names: 'Vietnamas|Vietnamo|Vietnamui|Vietnamą|Vietnamu|Vietname', adjectives: 'vietnamiet*|vietnamieč*' },
    XK: { names: 'Kosovas|Kosovo|Kosovui|Kosovą|Kosovu|Kosove', adjectives: 'kosoviet*|kosovieč*' },
    YE: { names: 'Jemenas|Jemeno|Jemenui|Jemeną|Jemenu|Jemene', adjectives: 'jemeniet*|jemenieč*' },
    ZA: {
      names:
        'Pietų Afrikos Respublika|Pietų Afrikos Respublikos|Pietų Afrikos Respublikoje|Pietų Afrikos Respubliką|PAR',
    },
    ZW: { names: 'Zimbabvės|Zimbabvėje' },
    'geonames-593116': { names: 'Vilnius|Vilniaus|Vilniui|Vilnių|Vilniuje|Vilniumi', adjectives: 'vilniet*|vilnieč*' },
    'geonames-598316': { names: 'Kaunas|Kauno|Kaunui|Kauną|Kaunu|Kaune', adjectives: 'kauniet*|kaunieč*' },
    'geonames-598098': {
      names: 'Klaipėda|Klaipėdos|Klaipėdoje|Klaipėdą|Klaipėdai',
      adjectives: 'klaipėdiet*|klaipėdieč*',
    },
    'geonames-594739': {
      names: 'Šiauliai|Šiaulių|Šiauliams|Šiaulius|Šiauliais|Šiauliuose',
      adjectives: 'šiauliet*|šiaulieč*',
    },
    'geonames-596128': {
      names: 'Panevėžys|Panevėžio|Panevėžiui|Panevėžį|Panevėžiu|Panevėžyje',
      adjectives: 'panevėžiet*|panevėžieč*',
    },
    'geonames-456172': { names: 'Ryga|Rygos|Rygoje|Rygą|Rygai' },
    'geonames-588409': {
      names: 'Talinas|Talino|Talinui|Taliną|Talinu|Taline|Tallinnas|Tallinno|Tallinnui|Tallinną|Tallinnu|Tallinne',
    },
    'geonames-756135': { names: 'Varšuva|Varšuvos|Varšuvoje|Varšuvą|Varšuvai' },
    'geonames-625144': { names: 'Minskas|Minsko|Minskui|Minską|Minsku|Minske' },
    'geonames-524901': { names: 'Maskva|Maskvos|Maskvoje|Maskvą|Maskvai' },
    'geonames-498817': {
      names:
        'Sankt Peterburgas|Sankt Peterburgo|Sankt Peterburgui|Sankt Peterburgą|Sankt Peterburgu|Sankt Peterburge|' +
        'Peterburgas|Peterburgo|Peterburgui|Peterburgą|Peterburgu|Peterburge',
    },
    'geonames-554234': {
      names:
        'Kaliningradas|Kaliningrado|Kaliningradui|Kaliningradą|Kaliningradu|Kaliningrade|Karaliaučius|Karaliaučiaus|' +
        'Karaliaučiuje',
    },
    'geonames-703448': {
      names: 'Kijevas|Kijevo|Kijevui|Kijevą|Kijevu|Kijeve|Kyjivas|Kyjivo|Kyjivui|Kyjivą|Kyjivu|Kyjive',
    },
    'geonames-706483': {
      names:
        'Charkivas|Charkivo|Charkivui|Charkivą|Charkivu|Charkive|Charkovas|Charkovo|Charkovui|Charkovą|Charkovu|' +
        'Charkove',
    },
    'geonames-698740': { names: 'Odesa|Odesos|Odesoje|Odesą' },
    'geonames-702550': { names: 'Lvivas|Lvivo|Lvivui|Lvivą|Lvivu|Lvive|Lvovas|Lvovo|Lvovui|Lvovą|Lvovu|Lvove' },
    'geonames-706448': { names: 'Chersonas|Chersono|Chersonui|Chersoną|Chersonu|Chersone' },
    'geonames-701822': { names: 'Mariupolis|Mariupolio|Mariupoliui|Mariupolį|Mariupoliu|Mariupolyje' },
    'geonames-709717': { names: 'Doneckas|Donecko|Doneckui|Donecką|Donecku|Donecke' },
    'geonames-702658': { names: 'Luhanskas|Luhansko|Luhanskui|Luhanską|Luhansku|Luhanske' },
    'geonames-2643743': { names: 'Londonas|Londono|Londonui|Londoną|Londonu|Londone' },
    'geonames-2988507': { names: 'Paryžius|Paryžiaus|Paryžiui|Paryžių|Paryžiuje|Paryžiumi' },
    'geonames-2950159': { names: 'Berlynas|Berlyno|Berlynui|Berlyną|Berlynu|Berlyne' },
    'geonames-2867714': { names: 'Miunchenas|Miuncheno|Miunchenui|Miuncheną|Miunchenu|Miunchene' },
    'geonames-2800866': { names: 'Briuselis|Briuselio|Briuseliui|Briuselį|Briuseliu|Briuselyje' },
    'geonames-3169070': { names: 'Roma|Romos|Romoje|Romą' },
    'geonames-264371': { names: 'Atėnai|Atėnų|Atėnuose|Atėnus' },
    'geonames-3067696': { names: 'Praha|Prahos|Prahoje' },
    'geonames-2761369': { names: 'Viena|Vienos|Vienoje|Vieną' },
    'geonames-3054643': { names: 'Budapeštas|Budapešto|Budapeštui|Budapeštą|Budapeštu|Budapešte' },
    'geonames-683506': { names: 'Bukareštas|Bukarešto|Bukareštui|Bukareštą|Bukareštu|Bukarešte' },
    'geonames-792680': { names: 'Belgradas|Belgrado|Belgradui|Belgradą|Belgradu|Belgrade' },
    'geonames-2660646': { names: 'Ženeva|Ženevos|Ženevoje' },
    'geonames-2747373': { names: 'Haga|Hagos|Hagoje' },
    'geonames-2673730': { names: 'Stokholmas|Stokholmo|Stokholmui|Stokholmą|Stokholmu|Stokholme' },
    'geonames-658225': { names: 'Helsinkis|Helsinkio|Helsinkyje|Helsinkį' },
    'geonames-2618425': { names: 'Kopenhaga|Kopenhagos|Kopenhagoje' },
    'geonames-3143244': { names: 'Oslas|Oslo|Osle|Oslą' },
    'geonames-4140963': { names: 'Vašingtonas|Vašingtono|Vašingtonui|Vašingtoną|Vašingtonu|Vašingtone' },
    'geonames-5128581': { names: 'Niujorkas|Niujorko|Niujorkui|Niujorką|Niujorku|Niujorke' },
    'geonames-1816670': { names: 'Pekinas|Pekino|Pekinui|Pekiną|Pekinu|Pekine' },
    'geonames-1850147': { names: 'Tokijas|Tokijo|Tokijuje' },
    'geonames-745044': { names: 'Stambulas|Stambulo|Stambului|Stambulą|Stambulu|Stambule' },
    'geonames-170654': { names: 'Damaskas|Damasko|Damaskui|Damaską|Damasku|Damaske' },
    'geonames-98182': { names: 'Bagdadas|Bagdado|Bagdadui|Bagdadą|Bagdadu|Bagdade' },
    'geonames-112931': { names: 'Teheranas|Teherano|Teheranui|Teheraną|Teheranu|Teherane' },
    'geonames-1138958': { names: 'Kabulas|Kabulo|Kabului|Kabulą|Kabulu|Kabule' },
    'geonames-281184': { names: 'Jeruzalė|Jeruzalės|Jeruzalėje' },
    'geonames-611717': { names: 'Tbilisis|Tbilisio|Tbilisyje|Tbilisį' },
  },
} satisfies LanguagePack;
