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
    šimtus: 100,
    šimto: 100,
    šimtą: 100,
    šimtais: 100,
    tūkst: 1000,
    tūkstantis: 1000,
    tūkstančiai: 1000,
    tūkstančių: 1000,
    tūkstančius: 1000,
    tūkstančio: 1000,
    tūkstantį: 1000,
    tūkstančiams: 1000,
    tūkstančiais: 1000,
    mln: 1000000,
    milijonas: 1000000,
    milijonai: 1000000,
    milijonų: 1000000,
    milijonus: 1000000,
    milijoną: 1000000,
    milijono: 1000000,
    milijonais: 1000000,
    milijonams: 1000000,
    milijonuose: 1000000,
    milijone: 1000000,
    mlrd: 1000000000,
    milijardas: 1000000000,
    milijardai: 1000000000,
    milijardų: 1000000000,
    milijardus: 1000000000,
    milijardo: 1000000000,
    milijardą: 1000000000,
    milijardais: 1000000000,
    milijardams: 1000000000,
    trln: 1000000000000,
    trilijonas: 1000000000000,
    trilijonų: 1000000000000,
    trilijono: 1000000000000,
    trilijonai: 1000000000000,
    trilijonus: 1000000000000,
    trilijoną: 1000000000000,
  },
  places: {
    AD: { adjectives: 'andoriet*|andorieč*' },
    AE: {
      names:
        'JAE|Jungtinių Arabų Emyratų|Jungtiniuose Arabų Emyratuose|Jungtiniams Arabų Emyratams|Emyratai|Emyratų|' +
        'Emyratams|Emyratus|Emyratais|Emyratuose',
      adjectives: 'emyratiet*|emyratieč*',
    },
    AF: {
      names: 'Afganistanas|Afganistano|Afganistanui|Afganistaną|Afganistanu|Afganistane',
      adjectives: 'afganai|afganų|afganams|afganus|afganišk*',
    },
    AG: { adjectives: 'antigviet*|antigvieč*' },
    AL: { adjectives: 'albanai|albanų|albanams|albanus|albanišk*' },
    AM: { adjectives: 'armėnas|armėnai|armėnų|armėnams|armėnus|armėnais|armėnišk*' },
    AO: { adjectives: 'angoliet*|angolieč*' },
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
    BB: { adjectives: 'barbadosiet*|barbadosieč*|barbadiet*|barbadieč*' },
    BD: {
      names: 'Bangladešas|Bangladešo|Bangladešui|Bangladešą|Bangladešu|Bangladeše',
      adjectives: 'bangladešiet*|bangladešieč*',
    },
    BE: { adjectives: 'belgas|belgai|belgų|belgams|belgus|belgais|belgišk*' },
    BF: { adjectives: 'burkinafasiet*|burkinafasieč*|burkiniet*|burkinieč*' },
    BG: { adjectives: 'bulgaras|bulgarai|bulgarų|bulgarams|bulgarus|bulgarais|bulgarišk*' },
    BH: { adjectives: 'bahreiniet*|bahreinieč*' },
    BI: { adjectives: 'burundiet*|burundieč*' },
    BJ: { adjectives: 'beniniet*|beninieč*' },
    BN: { adjectives: 'brunėjiet*|brunėjieč*' },
    BO: { adjectives: 'boliviet*|bolivieč*' },
    BR: { adjectives: 'brazilas|brazilai|brazilų|brazilams|brazilus|brazilais' },
    BS: { adjectives: 'bahamiet*|bahamieč*' },
    BT: { adjectives: 'butaniet*|butanieč*' },
    BW: { adjectives: 'botsvaniet*|botsvanieč*' },
    BY: {
      names: 'Gudija|Gudijos',
      adjectives: 'baltarusių|baltarusiai|baltarusiams|baltarusius|baltarusis|baltarusišk*',
    },
    BZ: { adjectives: 'beliziet*|belizieč*' },
    CA: { adjectives: 'kanadiet*|kanadieč*' },
    CD: {
      names: 'Kongo Demokratinė Respublika|Kongo Demokratinės Respublikos|Kongo Demokratinėje Respublikoje|KDR',
      adjectives: 'kongiet*|kongieč*',
    },
    CF: { adjectives: 'centrafrikiet*|centrafrikieč*' },
    CG: { names: 'Kongo Respublika|Kongo Respublikos' },
    CH: { adjectives: 'šveicaras|šveicarai|šveicarų|šveicarams|šveicarus|šveicarais|šveicarišk*' },
    CL: { adjectives: 'čiliet*|čilieč*' },
    CM: { adjectives: 'kamerūniet*|kamerūnieč*' },
    CN: { names: 'Kinijos Liaudies Respublika|Kinijos Liaudies Respublikos|KLR', adjectives: 'kiniet*|kinieč*|kinams' },
    CO: { adjectives: 'kolumbiet*|kolumbieč*' },
    CR: { adjectives: 'kostarikiet*|kostarikieč*' },
    CU: { adjectives: 'kubiet*|kubieč*' },
    CY: { names: 'Kipras|Kipro|Kiprui|Kiprą|Kipru|Kipre', adjectives: 'kipriet*|kiprieč*' },
    CZ: { names: 'Čekijos Respublika', adjectives: 'čekišk*' },
    DE: {
      names: 'Vokietijos Federacinė Respublika|VFR|Rytų Vokietija|Vakarų Vokietija',
      adjectives: 'vokiet*|vokieč*|vokišk*',
    },
    DJ: { adjectives: 'džibutiet*|džibutieč*' },
    DK: { adjectives: 'danų|danams|danus|danišk*' },
    DZ: { names: 'Alžyras|Alžyro|Alžyrui|Alžyrą|Alžyru|Alžyre', adjectives: 'alžyriet*|alžyrieč*' },
    EC: { names: 'Ekvadoras|Ekvadoro|Ekvadorui|Ekvadorą|Ekvadoru|Ekvadore', adjectives: 'ekvadoriet*|ekvadorieč*' },
    EE: { adjectives: 'estas|estai|estų|estams|estus|estais|estišk*' },
    EG: { names: 'Egiptas|Egipto|Egiptui|Egiptą|Egiptu|Egipte', adjectives: 'egiptiet*|egiptieč*' },
    ER: { adjectives: 'eritrėjiet*|eritrėjieč*' },
    ES: { adjectives: 'ispanas|ispanai|ispanų|ispanams|ispanus|ispanais|ispanišk*' },
    ET: { adjectives: 'etiopiet*|etiopieč*' },
    FI: { adjectives: 'suomis|suomiai|suomių|suomiams|suomius|suomišk*' },
    FJ: { adjectives: 'fidžiet*|fidžieč*' },
    FM: { adjectives: 'mikroneziet*|mikronezieč*' },
    FR: { adjectives: 'prancūzas|prancūzai|prancūzų|prancūzams|prancūzus|prancūzais|prancūzišk*' },
    GA: { adjectives: 'gaboniet*|gabonieč*' },
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
    GD: { adjectives: 'grenadiet*|grenadieč*' },
    GE: {
      names: 'Sakartvelas|Sakartvelo|Sakartvele|Sakartvelą|Sakartvelui|Gruzija|Gruzijos|Gruzijoje',
      adjectives:
        'gruzinas|gruzinai|gruzinų|gruzinams|gruzinus|gruzinais|kartvelas|kartvelai|kartvelų|kartvelams|kartvelus|' +
        'kartvelais|gruzinišk*',
    },
    GH: { adjectives: 'ganiet*|ganieč*' },
    GL: { adjectives: 'grenlandas|grenlandai|grenlandų|grenlandams|grenlandus|grenlandais' },
    GM: { adjectives: 'gambiet*|gambieč*' },
    GN: { adjectives: 'gvinėjiet*|gvinėjieč*' },
    GR: { adjectives: 'graikas|graikai|graikų|graikams|graikus|graikais|graikišk*' },
    GT: { adjectives: 'gvatemaliet*|gvatemalieč*' },
    GY: { adjectives: 'gajaniet*|gajanieč*' },
    HK: { names: 'Honkongas|Honkongo|Honkongui|Honkongą|Honkongu|Honkonge', adjectives: 'honkongiet*|honkongieč*' },
    HN: { adjectives: 'hondūriet*|hondūrieč*' },
    HR: { adjectives: 'kroatas|kroatai|kroatų|kroatams|kroatus|kroatais|kroatišk*' },
    HT: { names: 'Haitis|Haitio|Haitiui|Haitį|Haitiu|Haityje', adjectives: 'haitiet*|haitieč*' },
    HU: { adjectives: 'vengras|vengrai|vengrų|vengrams|vengrus|vengrais|vengrišk*' },
    ID: { adjectives: 'indoneziet*|indonezieč*' },
    IE: { names: 'Airijos Respublika', adjectives: 'airis|airiai|airių|airiams|airius|airišk*' },
    IL: { names: 'Izraelis|Izraelio|Izraeliui|Izraelį|Izraeliu|Izraelyje', adjectives: 'izraeliet*|izraelieč*' },
    IN: { adjectives: 'indišk*|indijiet*|indijieč*' },
    IQ: { names: 'Irakas|Irako|Irakui|Iraką|Iraku|Irake', adjectives: 'irakiet*|irakieč*' },
    IR: { names: 'Iranas|Irano|Iranui|Iraną|Iranu|Irane|Persija|Persijos', adjectives: 'iraniet*|iranieč*' },
    IS: { adjectives: 'islandas|islandai|islandų|islandams|islandus|islandais|islandišk*' },
    IT: { adjectives: 'italas|italai|italų|italams|italus|italais|itališk*' },
    JM: { adjectives: 'jamaikiet*|jamaikieč*' },
    JO: { adjectives: 'jordaniet*|jordanieč*' },
    JP: { adjectives: 'japonas|japonai|japonų|japonams|japonus|japonais|japonišk*' },
    KE: { adjectives: 'keniet*|kenieč*' },
    KG: {
      names: 'Kirgizija|Kirgizstanas|Kirgizstano|Kirgizstane',
      adjectives: 'kirgizas|kirgizai|kirgizų|kirgizams|kirgizus|kirgizais',
    },
    KH: { adjectives: 'kambodžiet*|kambodžieč*' },
    KI: { adjectives: 'kiribatiet*|kiribatieč*' },
    KM: { adjectives: 'komoriet*|komorieč*' },
    KP: { names: 'Šiaurės Korėja|Šiaurės Korėjos|Šiaurės Korėjoje', adjectives: 'šiaurės korėjiet*|šiaurės korėjieč*' },
    KR: { names: 'Pietų Korėja|Pietų Korėjos|Pietų Korėjoje', adjectives: 'pietų korėjiet*|pietų korėjieč*' },
    KW: { names: 'Kuveitas|Kuveito|Kuveitui|Kuveitą|Kuveitu|Kuveite', adjectives: 'kuveitiet*|kuveitieč*' },
    KZ: {
      names: 'Kazachstanas|Kazachstano|Kazachstanui|Kazachstaną|Kazachstanu|Kazachstane|Kazachija|Kazachijos',
      adjectives: 'kazachas|kazachai|kazachų|kazachams|kazachus|kazachais',
    },
    LA: { adjectives: 'laosiet*|laosieč*' },
    LB: { names: 'Libanas|Libano|Libanui|Libaną|Libanu|Libane', adjectives: 'libaniet*|libanieč*' },
    LI: { adjectives: 'lichtenšteiniet*|lichtenšteinieč*' },
    LK: { adjectives: 'šrilankiet*|šrilankieč*' },
    LR: { adjectives: 'liberiet*|liberieč*' },
    LS: { adjectives: 'lesotiet*|lesotieč*' },
    LT: {
      names: 'Lietuvos Respublika|Lietuvos Respublikos',
      adjectives:
        'lietuvis|lietuviai|lietuvių|lietuviams|lietuvius|lietuviui|lietuvio|lietuvį|lietuviais|lietuvė|lietuvės|' +
        'lietuvišk*',
    },
    LU: {
      names: 'Liuksemburgas|Liuksemburgo|Liuksemburgui|Liuksemburgą|Liuksemburgu|Liuksemburge',
      adjectives: 'liuksemburgiet*|liuksemburgieč*',
    },
    LV: { adjectives: 'latvis|latviai|latvių|latviams|latvius|latvio|latvišk*' },
    LY: { adjectives: 'libiet*|libieč*' },
    MA: { names: 'Marokas|Maroko|Marokui|Maroką|Maroku|Maroke', adjectives: 'marokiet*|marokieč*' },
    MC: { adjectives: 'monakiet*|monakieč*' },
    MD: { adjectives: 'moldavas|moldavai|moldavų|moldavams|moldavus|moldavais|moldavišk*' },
    ME: { adjectives: 'juodkalniet*|juodkalnieč*' },
    MG: { adjectives: 'madagaskariet*|madagaskarieč*' },
    MK: { names: 'Makedonija|Makedonijos', adjectives: 'makedoniet*|makedonieč*' },
    ML: { names: 'Malis|Malio|Maliui|Malį|Malyje', adjectives: 'malietis|malietė|malieč*' },
    MM: {
      names: 'Mianmaras|Mianmaro|Mianmarui|Mianmarą|Mianmaru|Mianmare|Birma|Birmos',
      adjectives: 'mianmariet*|mianmarieč*|birmiet*|birmieč*',
    },
    MN: { adjectives: 'mongolas|mongolai|mongolų|mongolams|mongolus|mongolais' },
    MR: { adjectives: 'mauritaniet*|mauritanieč*' },
    MT: { adjectives: 'maltiet*|maltieč*' },
    MU: { adjectives: 'mauricijiet*|mauricijieč*|mauriciet*|mauricieč*' },
    MV: { adjectives: 'maldyviet*|maldyvieč*' },
    MW: { adjectives: 'malaviet*|malavieč*' },
    MX: { adjectives: 'meksikiet*|meksikieč*' },
    MY: { adjectives: 'malaiziet*|malaizieč*' },
    MZ: { adjectives: 'mozambikiet*|mozambikieč*' },
    NA: { adjectives: 'namibiet*|namibieč*' },
    NG: { adjectives: 'nigeriet*|nigerieč*' },
    NI: { adjectives: 'nikaragviet*|nikaragvieč*' },
    NL: {
      names:
        'Nyderlandai|Nyderlandų|Nyderlandams|Nyderlandus|Nyderlandais|Nyderlanduose|Olandija|Olandijos|Olandijoje|' +
        'Olandiją',
      adjectives: 'olandas|olandai|olandų|olandams|olandus|olandais|olandišk*',
    },
    NO: { adjectives: 'norvegas|norvegai|norvegų|norvegams|norvegus|norvegais|norvegišk*' },
    NP: { names: 'Nepalas|Nepalo|Nepalui|Nepalą|Nepalu|Nepale', adjectives: 'nepaliet*|nepalieč*' },
    NR: { adjectives: 'nauruiet*|nauruieč*' },
    NZ: {
      names: 'Naujosios Zelandijos|Naujojoje Zelandijoje|Naująją Zelandiją|Naujajai Zelandijai',
      adjectives: 'naujosios zelandiet*|naujosios zelandieč*',
    },
    OM: { adjectives: 'omaniet*|omanieč*' },
    PA: { adjectives: 'panamiet*|panamieč*' },
    PE: { adjectives: 'peruiet*|peruieč*' },
    PH: {
      names: 'Filipinai|Filipinų|Filipinams|Filipinus|Filipinais|Filipinuose',
      adjectives: 'filipiniet*|filipinieč*',
    },
    PK: {
      names: 'Pakistanas|Pakistano|Pakistanui|Pakistaną|Pakistanu|Pakistane',
      adjectives: 'pakistaniet*|pakistanieč*',
    },
    PL: { adjectives: 'lenkas|lenkai|lenkų|lenkams|lenkus|lenkais|lenkišk*' },
    PR: { adjectives: 'puertorikiet*|puertorikieč*' },
    PS: {
      names: 'Vakarų Krantas|Vakarų Krante|Vakarų Kranto|Palestinos teritorijos',
      adjectives: 'palestiniet*|palestinieč*',
    },
    PT: { adjectives: 'portugalas|portugalai|portugalų|portugalams|portugalus|portugalais|portugališk*' },
    PW: { adjectives: 'palauiet*|palauieč*' },
    PY: { adjectives: 'paragvajiet*|paragvajieč*' },
    QA: { names: 'Kataras|Kataro|Katarui|Katarą|Kataru|Katare', adjectives: 'katariet*|katarieč*' },
    RO: { adjectives: 'rumunas|rumunai|rumunų|rumunams|rumunus|rumunais|rumunišk*' },
    RS: { adjectives: 'serbas|serbai|serbų|serbams|serbus|serbais|serbišk*' },
    RU: {
      names: 'Rusijos Federacija|Rusijos Federacijos|RF|Sovietų Sąjunga|Sovietų Sąjungos|Sovietų Sąjungoje|SSRS',
      adjectives: 'rusas|rusai|rusų|rusams|rusus|rusais|rusišk*',
    },
    RW: { adjectives: 'ruandiet*|ruandieč*' },
    SA: {
      names: 'Saudo Arabija|Saudo Arabijos|Saudo Arabijoje|Saudo Arabiją',
      adjectives: 'saudo arabas|saudo arabai|saudo arabų|saudo arabams|saudo arabus|saudo arabais',
    },
    SC: { adjectives: 'seišeliet*|seišelieč*' },
    SD: { names: 'Sudanas|Sudano|Sudanui|Sudaną|Sudanu|Sudane', adjectives: 'sudaniet*|sudanieč*' },
    SE: { adjectives: 'švedas|švedai|švedų|švedams|švedus|švedais|švedišk*' },
    SG: {
      names: 'Singapūras|Singapūro|Singapūrui|Singapūrą|Singapūru|Singapūre',
      adjectives: 'singapūriet*|singapūrieč*',
    },
    SI: { adjectives: 'slovėnas|slovėnai|slovėnų|slovėnams|slovėnus|slovėnais' },
    SK: { adjectives: 'slovakas|slovakai|slovakų|slovakams|slovakus|slovakais' },
    SL: { adjectives: 'sieraleoniet*|sieraleonieč*' },
    SM: { adjectives: 'sanmariniet*|sanmarinieč*' },
    SN: { names: 'Senegalas|Senegalo|Senegalui|Senegalą|Senegalu|Senegale', adjectives: 'senegaliet*|senegalieč*' },
    SO: { names: 'Somalis|Somalio|Somaliui|Somalį|Somaliu|Somalyje', adjectives: 'somaliet*|somalieč*' },
    SR: { adjectives: 'surinamiet*|surinamieč*' },
    SS: { names: 'Pietų Sudano|Pietų Sudane', adjectives: 'pietų sudaniet*|pietų sudanieč*' },
    SV: { adjectives: 'salvadoriet*|salvadorieč*' },
    SY: { adjectives: 'siriet*|sirieč*' },
    SZ: { adjectives: 'svazilandiet*|svazilandieč*' },
    TD: { adjectives: 'čadiet*|čadieč*' },
    TG: { adjectives: 'togiet*|togieč*' },
    TH: { names: 'Tailandas|Tailando|Tailandui|Tailandą|Tailandu|Tailande', adjectives: 'tailandiet*|tailandieč*' },
    TJ: { adjectives: 'tadžikas|tadžikai|tadžikų|tadžikams|tadžikus|tadžikišk*' },
    TL: { adjectives: 'timoriet*|timorieč*' },
    TM: { adjectives: 'turkmėnas|turkmėnai|turkmėnų|turkmėnams|turkmėnus|turkmėnišk*' },
    TN: { names: 'Tunisas|Tuniso|Tunisui|Tunisą|Tunisu|Tunise', adjectives: 'tunisiet*|tunisieč*' },
    TO: { adjectives: 'tongiet*|tongieč*' },
    TR: { adjectives: 'turkas|turkai|turkų|turkams|turkus|turkais|turkišk*' },
    TT: { adjectives: 'trinidadiet*|trinidadieč*' },
    TV: { adjectives: 'tuvaliet*|tuvalieč*' },
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
    UY: { adjectives: 'urugvajiet*|urugvajieč*' },
    UZ: {
      names: 'Uzbekistanas|Uzbekistano|Uzbekistanui|Uzbekistaną|Uzbekistanu|Uzbekistane',
      adjectives: 'uzbekas|uzbekai|uzbekų|uzbekams|uzbekus|uzbekais',
    },
    VA: { names: 'Vatikanas|Vatikano|Vatikanui|Vatikaną|Vatikanu|Vatikane|Šventasis Sostas|Šventojo Sosto' },
    VE: { adjectives: 'venesueliet*|venesuelieč*' },
    VN: { names: 'Vietnamas|Vietnamo|Vietnamui|Vietnamą|Vietnamu|Vietname', adjectives: 'vietnamiet*|vietnamieč*' },
    VU: { adjectives: 'vanuatiet*|vanuatieč*' },
    WS: { adjectives: 'samoiet*|samoieč*' },
    XK: { names: 'Kosovas|Kosovo|Kosovui|Kosovą|Kosovu|Kosove', adjectives: 'kosoviet*|kosovieč*' },
    YE: { names: 'Jemenas|Jemeno|Jemenui|Jemeną|Jemenu|Jemene', adjectives: 'jemeniet*|jemenieč*' },
    ZA: {
      names:
        'Pietų Afrikos Respublika|Pietų Afrikos Respublikos|Pietų Afrikos Respublikoje|Pietų Afrikos Respubliką|PAR',
      adjectives: 'pietų afrikiet*|pietų afrikieč*',
    },
    ZM: { adjectives: 'zambiet*|zambieč*' },
    ZW: { names: 'Zimbabvės|Zimbabvėje', adjectives: 'zimbabviet*|zimbabvieč*' },
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
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations':
      'Jungtinės Tautos|Jungtinių Tautų|Jungtinėms Tautoms|Jungtines Tautas|Jungtinėse Tautose|' +
      'Jungtinių Tautų Organizacija|Jungtinių Tautų Organizacijos|Jungtinių Tautų Organizacijai|' +
      'Jungtinių Tautų Organizaciją|Jungtinių Tautų Organizacijoje|JT|JTO',
    'organisation:un-security-council':
      'JT Saugumo Taryba|JT Saugumo Tarybos|JT Saugumo Tarybai|JT Saugumo Tarybą|JT Saugumo Taryboje|' +
      'Jungtinių Tautų Saugumo Taryba|Jungtinių Tautų Saugumo Tarybos|Jungtinių Tautų Saugumo Tarybai|' +
      'Jungtinių Tautų Saugumo Tarybą|Jungtinių Tautų Saugumo Taryboje|Saugumo Taryba|Saugumo Tarybos|' +
      'Saugumo Tarybai|Saugumo Tarybą|Saugumo Taryboje',
    'organisation:un-general-assembly':
      'JT Generalinė Asamblėja|JT Generalinės Asamblėjos|JT Generalinei Asamblėjai|JT Generalinę Asamblėją|' +
      'JT Generalinėje Asamblėjoje|Generalinė Asamblėja|Generalinės Asamblėjos|Generalinei Asamblėjai|' +
      'Generalinę Asamblėją|Generalinėje Asamblėjoje|Jungtinių Tautų Generalinė Asamblėja|' +
      'Jungtinių Tautų Generalinės Asamblėjos|Jungtinių Tautų Generalinei Asamblėjai|' +
      'Jungtinių Tautų Generalinę Asamblėją|Jungtinių Tautų Generalinėje Asamblėjoje',
    'organisation:un-human-rights-council':
      'JT Žmogaus teisių taryba|JT Žmogaus teisių tarybos|JT Žmogaus teisių tarybai|JT Žmogaus teisių tarybą|' +
      'JT Žmogaus teisių taryboje',
    'organisation:unhcr':
      'JT pabėgėlių agentūra|JT pabėgėlių agentūros|JT pabėgėlių agentūrai|JT pabėgėlių agentūrą|' +
      'JT pabėgėlių agentūroje|JT vyriausiasis pabėgėlių komisaras',
    'organisation:unicef': 'JT vaikų fondas|JT vaikų fondo|JT vaikų fondui|JT vaikų fondą|JT vaikų fonde',
    'organisation:world-food-programme':
      'Pasaulio maisto programa|Pasaulio maisto programos|Pasaulio maisto programai|Pasaulio maisto programą|' +
      'Pasaulio maisto programoje',
    'organisation:who':
      'Pasaulio sveikatos organizacija|Pasaulio sveikatos organizacijos|Pasaulio sveikatos organizacijai|' +
      'Pasaulio sveikatos organizaciją|Pasaulio sveikatos organizacijoje|PSO',
    'organisation:iaea':
      'Tarptautinė atominės energijos agentūra|Tarptautinės atominės energijos agentūros|' +
      'Tarptautinei atominės energijos agentūrai|Tarptautinę atominės energijos agentūrą|' +
      'Tarptautinėje atominės energijos agentūroje|TATENA',
    'organisation:international-court-of-justice':
      'Tarptautinis Teisingumo Teismas|Tarptautinio Teisingumo Teismo|Tarptautiniam Teisingumo Teismui|' +
      'Tarptautinį Teisingumo Teismą|Tarptautiniame Teisingumo Teisme|TTT',
    'organisation:international-criminal-court':
      'Tarptautinis baudžiamasis teismas|Tarptautinio baudžiamojo teismo|Tarptautiniam baudžiamajam teismui|' +
      'Tarptautinį baudžiamąjį teismą|Tarptautiniame baudžiamajame teisme|TBT',
    'organisation:european-court-of-human-rights':
      'Europos Žmogaus Teisių Teismas|Europos Žmogaus Teisių Teismo|Europos Žmogaus Teisių Teismui|' +
      'Europos Žmogaus Teisių Teismą|Europos Žmogaus Teisių Teisme|EŽTT',
    'organisation:nato':
      'Šiaurės Atlanto aljansas|Šiaurės Atlanto aljanso|Šiaurės Atlanto aljansui|Šiaurės Atlanto aljansą|' +
      'Šiaurės Atlanto aljanse|Šiaurės Atlanto sutarties organizacija|Šiaurės Atlanto sutarties organizacijos|' +
      'Šiaurės Atlanto sutarties organizacijai|Šiaurės Atlanto sutarties organizaciją|' +
      'Šiaurės Atlanto sutarties organizacijoje',
    'organisation:osce':
      'Europos saugumo ir bendradarbiavimo organizacija|Europos saugumo ir bendradarbiavimo organizacijos|' +
      'Europos saugumo ir bendradarbiavimo organizacijai|Europos saugumo ir bendradarbiavimo organizaciją|' +
      'Europos saugumo ir bendradarbiavimo organizacijoje|ESBO',
    'organisation:european-union':
      'Europos Sąjunga|Europos Sąjungos|Europos Sąjungai|Europos Sąjungą|Europos Sąjungoje|ES',
    'organisation:european-commission':
      'Europos Komisija|Europos Komisijos|Europos Komisijai|Europos Komisiją|Europos Komisijoje|EK',
    'organisation:european-parliament':
      'Europos Parlamentas|Europos Parlamento|Europos Parlamentui|Europos Parlamentą|Europos Parlamente|EP',
    'organisation:european-council':
      'Europos Vadovų Taryba|Europos Vadovų Tarybos|Europos Vadovų Tarybai|Europos Vadovų Tarybą|' +
      'Europos Vadovų Taryboje|EVT',
    'organisation:council-of-europe': 'Europos Taryba|Europos Tarybos|Europos Tarybai|Europos Tarybą|Europos Taryboje',
    'organisation:european-central-bank':
      'Europos Centrinis Bankas|Europos Centrinio Banko|Europos Centriniam Bankui|Europos Centrinį Banką|' +
      'Europos Centriniame Banke|ECB',
    'organisation:court-of-justice-of-the-eu':
      'Europos Sąjungos Teisingumo Teismas|Europos Sąjungos Teisingumo Teismo|' +
      'Europos Sąjungos Teisingumo Teismui|Europos Sąjungos Teisingumo Teismą|' +
      'Europos Sąjungos Teisingumo Teisme|ES Teisingumo Teismas|ES Teisingumo Teismo|ES Teisingumo Teismui|' +
      'ES Teisingumo Teismą|ES Teisingumo Teisme|ESTT',
    'organisation:europol': 'Europolas|Europolo|Europolui|Europolą|Europole',
    'organisation:imf':
      'Tarptautinis valiutos fondas|Tarptautinio valiutos fondo|Tarptautiniam valiutos fondui|' +
      'Tarptautinį valiutos fondą|Tarptautiniame valiutos fonde|TVF',
    'organisation:world-bank': 'Pasaulio bankas|Pasaulio banko|Pasaulio bankui|Pasaulio banką|Pasaulio banke',
    'organisation:wto':
      'Pasaulio prekybos organizacija|Pasaulio prekybos organizacijos|Pasaulio prekybos organizacijai|' +
      'Pasaulio prekybos organizaciją|Pasaulio prekybos organizacijoje|PPO',
    'organisation:oecd':
      'Ekonominio bendradarbiavimo ir plėtros organizacija|Ekonominio bendradarbiavimo ir plėtros organizacijos|' +
      'Ekonominio bendradarbiavimo ir plėtros organizacijai|Ekonominio bendradarbiavimo ir plėtros organizaciją|' +
      'Ekonominio bendradarbiavimo ir plėtros organizacijoje|EBPO',
    'organisation:african-union': 'Afrikos Sąjunga|Afrikos Sąjungos|Afrikos Sąjungai|Afrikos Sąjungą|Afrikos Sąjungoje',
    'organisation:arab-league':
      'Arabų Lyga|Arabų Lygos|Arabų Lygai|Arabų Lygą|Arabų Lygoje|Arabų Valstybių Lyga|Arabų Valstybių Lygos|' +
      'Arabų Valstybių Lygai|Arabų Valstybių Lygą|Arabų Valstybių Lygoje',
    'organisation:cis':
      'Nepriklausomų Valstybių Sandrauga|Nepriklausomų Valstybių Sandraugos|Nepriklausomų Valstybių Sandraugai|' +
      'Nepriklausomų Valstybių Sandraugą|Nepriklausomų Valstybių Sandraugoje|NVS',
    'organisation:csto':
      'Kolektyvinio saugumo sutarties organizacija|Kolektyvinio saugumo sutarties organizacijos|' +
      'Kolektyvinio saugumo sutarties organizacijai|Kolektyvinio saugumo sutarties organizaciją|' +
      'Kolektyvinio saugumo sutarties organizacijoje|KSSO',
    'organisation:red-cross':
      'Raudonasis Kryžius|Raudonojo Kryžiaus|Raudonajam Kryžiui|Raudonąjį Kryžių|' +
      'Tarptautinis Raudonojo Kryžiaus komitetas|Tarptautinio Raudonojo Kryžiaus komiteto|' +
      'Tarptautiniam Raudonojo Kryžiaus komitetui|Tarptautinį Raudonojo Kryžiaus komitetą|' +
      'Tarptautiniame Raudonojo Kryžiaus komitete',
    'organisation:interpol': 'Interpolas|Interpolo|Interpolui|Interpolą|Interpole',
    'organisation:kremlin': 'Kremlius|Kremliaus|Kremliui|Kremlių|Kremliuje|Kremliumi',
    'organisation:white-house':
      'Baltieji rūmai|Baltųjų rūmų|Baltiesiems rūmams|Baltuosius rūmus|Baltuosiuose rūmuose|Baltaisiais rūmais',
    'organisation:pentagon': 'Pentagonas|Pentagono|Pentagonui|Pentagoną|Pentagone',
    'organisation:us-state-department':
      'JAV Valstybės departamentas|JAV Valstybės departamento|JAV Valstybės departamentui|' +
      'JAV Valstybės departamentą|JAV Valstybės departamente|Valstybės departamentas|Valstybės departamento|' +
      'Valstybės departamentui|Valstybės departamentą|Valstybės departamente',
    'organisation:us-congress': 'JAV Kongresas|JAV Kongreso|JAV Kongresui|JAV Kongresą|JAV Kongrese',
    'organisation:us-senate': 'JAV Senatas|JAV Senato|JAV Senatui|JAV Senatą|JAV Senate',
    'organisation:us-house':
      'JAV Atstovų Rūmai|JAV Atstovų Rūmų|JAV Atstovų Rūmams|JAV Atstovų Rūmus|JAV Atstovų Rūmuose',
    'organisation:us-supreme-court':
      'JAV Aukščiausiasis Teismas|JAV Aukščiausiojo Teismo|JAV Aukščiausiajam Teismui|JAV Aukščiausiąjį Teismą|' +
      'JAV Aukščiausiajame Teisme',
    'organisation:federal-reserve':
      'Federalinis rezervas|Federalinio rezervo|Federaliniam rezervui|Federaliniį rezervą|' +
      'JAV federalinis rezervų bankas|JAV federalinio rezervų banko|JAV federaliniam rezervų bankui|' +
      'JAV federalinį rezervų banką|JAV federaliniame rezervų banke',
    'organisation:hamas': 'Hamasas|Hamaso|Hamasui|Hamasą|Hamase',
    'organisation:hezbollah': 'Hezbolah|Hizbollah|Hizbullah|Hezbola',
    'organisation:islamic-state':
      'Islamo valstybė|Islamo valstybės|Islamo valstybei|Islamo valstybę|Islamo valstybėje|Islamo valstybe',
    'organisation:al-qaeda': 'Al Kaida|Al-Kaida|Al Qaeda|Al Qaida|al-Qaeda',
    'organisation:taliban': 'Talibanas|Talibano|Talibanui|Talibaną|Talibane|talibai|talibų|talibams|talibus|talibais',
    'organisation:houthis':
      'hučiai|hučių|hučiams|hučius|hučiais|husiai|husių|husiams|husius|husiais|hutai|hutų|hutams|hutus',
    'organisation:bundestag': 'Bundestagas|Bundestago|Bundestagui|Bundestagą|Bundestage',
    'organisation:bundesbank': 'Bundesbankas|Bundesbanko|Bundesbankui|Bundesbanką|Bundesbanke',
    'organisation:state-duma':
      'Valstybės Dūma|Valstybės Dūmos|Valstybės Dūmai|Valstybės Dūmą|Valstybės Dūmoje|Rusijos Dūma|' +
      'Rusijos Dūmos|Rusijos Dūmai|Rusijos Dūmą|Rusijos Dūmoje',
    'organisation:verkhovna-rada':
      'Aukščiausioji Rada|Aukščiausiosios Rados|Aukščiausiajai Radai|Aukščiausiąją Radą|Aukščiausiojoje Radoje',
    'organisation:muslim-brotherhood':
      'Musulmonų brolija|Musulmonų brolijos|Musulmonų brolijai|Musulmonų broliją|Musulmonų brolijoje',
    'person:vladimir-putin':
      'Vladimiras Putinas|Vladimiro Putino|Vladimirui Putinui|Vladimirą Putiną|Vladimiru Putinu|~Putinas|' +
      '~Putino|~Putinui|~Putiną|~Putinu',
    'person:dmitry-medvedev':
      'Dmitrijus Medvedevas|Dmitrijaus Medvedevo|Dmitrijui Medvedevui|Dmitrijų Medvedevą|Dmitrijumi Medvedevu|' +
      '~Medvedevas|~Medvedevo|~Medvedevui|~Medvedevą|~Medvedevu',
    'person:sergey-lavrov':
      'Sergejus Lavrovas|Sergejaus Lavrovo|Sergejui Lavrovui|Sergejų Lavrovą|Sergejumi Lavrovu|~Lavrovas|' +
      '~Lavrovo|~Lavrovui|~Lavrovą|~Lavrovu',
    'person:sergei-shoigu': 'Sergejus Šoigu|Sergejaus Šoigu|Sergejui Šoigu|Sergejų Šoigu|Sergejumi Šoigu|~Šoigu',
    'person:dmitry-peskov':
      'Dmitrijus Peskovas|Dmitrijaus Peskovo|Dmitrijui Peskovui|Dmitrijų Peskovą|Dmitrijumi Peskovu|~Peskovas|' +
      '~Peskovo|~Peskovui|~Peskovą|~Peskovu',
    'person:maria-zakharova':
      'Marija Zacharova|Marijos Zacharovos|Marijai Zacharovai|Mariją Zacharovą|~Zacharova|~Zacharovos|' +
      '~Zacharovai|~Zacharovą',
    'person:yevgeny-prigozhin':
      'Jevgenijus Prigožinas|Jevgenijaus Prigožino|Jevgenijui Prigožinui|Jevgenijų Prigožiną|' +
      'Jevgenijumi Prigožinu|~Prigožinas|~Prigožino|~Prigožinui|~Prigožiną|~Prigožinu',
    'person:alexei-navalny':
      'Aleksejus Navalnas|Aleksejaus Navalno|Aleksejui Navalnui|Aleksejų Navalną|Aleksejumi Navalnu|~Navalnas|' +
      '~Navalno|~Navalnui|~Navalną|~Navalnu',
    'person:mikhail-mishustin':
      'Michailas Mišustinas|Michailo Mišustino|Michailui Mišustinui|Michailą Mišustiną|Michailu Mišustinu|' +
      '~Mišustinas|~Mišustino|~Mišustinui|~Mišustiną|~Mišustinu',
    'person:ramzan-kadyrov':
      'Ramzanas Kadyrovas|Ramzano Kadyrovo|Ramzanui Kadyrovui|Ramzaną Kadyrovą|Ramzanu Kadyrovu|~Kadyrovas|' +
      '~Kadyrovo|~Kadyrovui|~Kadyrovą|~Kadyrovu',
    'person:mikhail-gorbachev':
      'Michailas Gorbačiovas|Michailo Gorbačiovo|Michailui Gorbačiovui|Michailą Gorbačiovą|Michailu Gorbačiovu|' +
      '~Gorbačiovas|~Gorbačiovo|~Gorbačiovui|~Gorbačiovą|~Gorbačiovu',
    'person:boris-yeltsin':
      'Borisas Jelcinas|Boriso Jelcino|Borisui Jelcinui|Borisą Jelciną|Borisu Jelcinu|~Jelcinas|~Jelcino|' +
      '~Jelcinui|~Jelciną|~Jelcinu',
    'person:boris-nemtsov':
      'Borisas Nemcovas|Boriso Nemcovo|Borisui Nemcovui|Borisą Nemcovą|Borisu Nemcovu|~Nemcovas|~Nemcovo|' +
      '~Nemcovui|~Nemcovą|~Nemcovu',
    'person:sergei-skripal':
      'Sergejus Skripalis|Sergejaus Skripalio|Sergejui Skripaliui|Sergejų Skripalį|Sergejumi Skripaliu|' +
      '~Skripalis|~Skripalio|~Skripaliui|~Skripalį|~Skripaliu',
    'person:volodymyr-zelensky':
      'Volodymyras Zelenskis|Volodymyro Zelenskio|Volodymyrui Zelenskiui|Volodymyrą Zelenskį|' +
      'Volodymyru Zelenskiu|~Zelenskis|~Zelenskio|~Zelenskiui|~Zelenskį|~Zelenskiu',
    'person:petro-poroshenko':
      'Petro Porošenka|Petro Porošenkos|Petro Porošenkai|Petro Porošenką|Petro Porošenko|~Porošenka|~Porošenkos|' +
      '~Porošenkai|~Porošenką|~Porošenko',
    'person:viktor-yanukovych':
      'Viktoras Janukovyčius|Viktoro Janukovyčiaus|Viktorui Janukovyčiui|Viktorą Janukovyčių|' +
      'Viktoru Janukovyčiumi|~Janukovyčius|~Janukovyčiaus|~Janukovyčiui|~Janukovyčių|~Janukovyčiumi',
    'person:yulia-tymoshenko': 'Julija Tymošenko|Julijos Tymošenko|Julijai Tymošenko|Juliją Tymošenko|~Tymošenko',
    'person:dmytro-kuleba': 'Dmytro Kuleba|Dmytro Kulebos|Dmytro Kulebai|Dmytro Kulebą',
    'person:vitali-klitschko':
      'Vitalijus Kličko|Vitalijaus Kličko|Vitalijui Kličko|Vitalijų Kličko|Vitalijumi Kličko|Vitalijus Klyčko|' +
      'Vitalijaus Klyčko|Vitalijui Klyčko|Vitalijų Klyčko|Vitalijumi Klyčko',
    'person:alexander-lukashenko':
      'Aliaksandras Lukašenka|Aliaksandro Lukašenkos|Aliaksandrui Lukašenkai|Aliaksandrą Lukašenką|' +
      'Aliaksandru Lukašenka|Aleksandras Lukašenka|Aleksandro Lukašenkos|Aleksandrui Lukašenkai|' +
      'Aleksandrą Lukašenką|Aleksandru Lukašenka|Aleksandras Lukašenko|Aleksandro Lukašenko|' +
      'Aleksandrui Lukašenko|Aleksandrą Lukašenko|Aleksandru Lukašenko|~Lukašenka|~Lukašenkos|~Lukašenkai|' +
      '~Lukašenką',
    'person:sviatlana-tsikhanouskaya':
      'Sviatlana Cichanouskaja|Sviatlanos Cichanouskajos|Sviatlanai Cichanouskajai|Sviatlaną Cichanouskają|' +
      'Svetlana Tichanovskaja|Svetlanos Tichanovskajos|Svetlanai Tichanovskajai|Svetlaną Tichanovskają|' +
      '~Cichanouskaja|~Cichanouskajos|~Cichanouskajai|~Cichanouskają|~Tichanovskaja|~Tichanovskajos|' +
      '~Tichanovskajai|~Tichanovskają',
    'person:recep-tayyip-erdogan':
      'Recepas Tayyipas Erdoganas|Recepo Tayyipo Erdogano|Recepui Tayyipui Erdoganui|Recepą Tayyipą Erdoganą|' +
      'Recepu Tayyipu Erdoganu|Recepas Tayyipas Erdoğanas|Recepo Tayyipo Erdoğano|Recepui Tayyipui Erdoğanui|' +
      'Recepą Tayyipą Erdoğaną|Recepu Tayyipu Erdoğanu|Redžepas Tajipas Erdoganas|Redžepo Tajipo Erdogano|' +
      'Redžepui Tajipui Erdoganui|Redžepą Tajipą Erdoganą|Redžepu Tajipu Erdoganu|~Erdoganas|~Erdogano|' +
      '~Erdoganui|~Erdoganą|~Erdoganu|~Erdoğanas|~Erdoğano|~Erdoğanui|~Erdoğaną|~Erdoğanu',
    'person:joe-biden':
      'Joe Bidenas|Joe Bideno|Joe Bidenui|Joe Bideną|Joe Bidenu|Džo Baidenas|Džo Baideno|Džo Baidenui|' +
      'Džo Baideną|Džo Baidenu|~Bidenas|~Bideno|~Bidenui|~Bideną|~Bidenu',
    'person:donald-trump':
      'Donaldas Trumpas|Donaldo Trumpo|Donaldui Trumpui|Donaldą Trumpą|Donaldu Trumpu|~Trumpo|~Trumpui|~Trumpą',
    'person:barack-obama':
      'Barackas Obama|Baracko Obamos|Barackui Obamai|Baracką Obamą|Baracku Obama|Barakas Obama|Barako Obamos|' +
      'Barakui Obamai|Baraką Obamą|Baraku Obama',
    'person:bill-clinton': 'Billas Clintonas|Billo Clintono|Billui Clintonui|Billą Clintoną|Billu Clintonu',
    'person:hillary-clinton': 'Hillary Clinton|Hilari Klinton',
    'person:mike-pence':
      "Mike Pence'as|Mike Pence'o|Mike Pence'ui|Mike Pence'ą|Mike Pence'u|Mike'as Pence'as|Mike'as Pence'o|" +
      "Mike'as Pence'ui|Mike'as Pence'ą|Mike'as Pence'u|Mike'o Pence'o|Mike'ui Pence'ui|Mike'ą Pence'ą|" +
      "Mike'u Pence'u",
    'person:antony-blinken':
      'Antony Blinkenas|Antony Blinkeno|Antony Blinkenui|Antony Blinkeną|Antony Blinkenu|~Blinkenas|~Blinkeno|' +
      '~Blinkenui|~Blinkeną|~Blinkenu',
    'person:jd-vance':
      "JD Vance'as|JD Vance'o|JD Vance'ui|JD Vance'ą|JD Vance'u|J. D. Vance'as|J. D. Vance'o|J. D. Vance'ui|" +
      "J. D. Vance'ą|J. D. Vance'u",
    'person:john-kerry': 'Johnas Kerry|Johno Kerry|Johnui Kerry|Johną Kerry|Johnu Kerry',
    'person:john-mccain': 'Johnas McCainas|Johno McCainas|Johnui McCainas|Johną McCainas|Johnu McCainas',
    'person:george-w-bush':
      "George'as W. Bushas|George'o W. Busho|George'ui W. Bushui|George'ą W. Bushą|George'u W. Bushu|" +
      "George'as Bushas|George'o Busho|George'ui Bushui|George'ą Bushą|George'u Bushu",
    'person:ronald-reagan':
      'Ronaldas Reaganas|Ronaldo Reagano|Ronaldui Reaganui|Ronaldą Reaganą|Ronaldu Reaganu|~Reaganas|~Reagano|' +
      '~Reaganui|~Reaganą|~Reaganu',
    'person:marco-rubio': 'Marco Rubio',
    'person:pete-hegseth':
      "Pete'as Hegsethas|Pete'o Hegsetho|Pete'ui Hegsethui|Pete'ą Hegsethą|Pete'u Hegsethu|~Hegsethas|~Hegsetho|" +
      '~Hegsethui|~Hegsethą|~Hegsethu',
    'person:boris-johnson': 'Borisas Johnsonas|Boriso Johnsono|Borisui Johnsonui|Borisą Johnsoną|Borisu Johnsonu',
    'person:david-cameron':
      'Davidas Cameronas|Davido Camerono|Davidui Cameronui|Davidą Cameroną|Davidu Cameronu|~Cameronas|~Camerono|' +
      '~Cameronui|~Cameroną|~Cameronu',
    'person:tony-blair':
      'Tony Blairas|Tony Blairo|Tony Blairui|Tony Blairą|Tony Blairu|~Blairas|~Blairo|~Blairui|~Blairą|~Blairu',
    'person:gordon-brown': 'Gordonas Brownas|Gordono Browno|Gordonui Brownui|Gordoną Browną|Gordonu Brownu',
    'person:rishi-sunak':
      'Rishi Sunakas|Rishi Sunako|Rishi Sunakui|Rishi Sunaką|Rishi Sunaku|~Sunakas|~Sunako|~Sunakui|~Sunaką|' +
      '~Sunaku',
    'person:keir-starmer':
      'Keiras Starmeris|Keiro Starmerio|Keirui Starmeriui|Keirą Starmerį|Keiru Starmeriu|Keiras Starmeras|' +
      'Keiro Starmero|Keirui Starmerui|Keirą Starmerą|Keiru Starmeru|~Starmeris|~Starmerio|~Starmeriui|' +
      '~Starmerį|~Starmeriu',
    'person:queen-elizabeth-ii':
      'Elžbieta II|Elžbietos II|Elžbietai II|Elžbietą II|karalienė Elžbieta|karalienės Elžbietos|' +
      'karalienei Elžbietai|karalienę Elžbietą',
    'person:king-charles-iii':
      'Karolis III|Karolio III|Karoliui III|Karolį III|Karoliu III|karalius Karolis|karaliaus Karolio|' +
      'karaliui Karoliui|karalių Karolį|karalius Charlesas|karaliaus Charleso|karaliui Charlesui|' +
      'karalių Charlesą|princas Charlesas|princo Charleso|princui Charlesui|princą Charlesą',
    'person:prince-harry': 'princas Harry|princo Harry|princui Harry|princą Harry',
    'person:prince-william': 'princas Williamas|princo Williamo|princui Williamui|princą Williamą',
    'person:princess-diana': 'princesė Diana|princesės Dianos|princesei Dianai|princesę Dianą',
    'person:olaf-scholz':
      'Olafas Scholzas|Olafo Scholzo|Olafui Scholzui|Olafą Scholzą|Olafu Scholzu|~Scholzas|~Scholzo|~Scholzui|' +
      '~Scholzą|~Scholzu',
    'person:friedrich-merz':
      'Friedrichas Merzas|Friedricho Merzo|Friedrichui Merzui|Friedrichą Merzą|Friedrichu Merzu|~Merzas|~Merzo|' +
      '~Merzui|~Merzą|~Merzu',
    'person:frank-walter-steinmeier':
      'Frankas-Walteris Steinmeieris|Frankas-Walterio Steinmeierio|Frankas-Walteriui Steinmeieriui|' +
      'Frankas-Walterį Steinmeierį|Frankas-Walteriu Steinmeieriu|Frankas Walteris Steinmeieris|' +
      'Franko Walterio Steinmeierio|Frankui Walteriui Steinmeieriui|Franką Walterį Steinmeierį|' +
      'Franku Walteriu Steinmeieriu|~Steinmeieris|~Steinmeierio|~Steinmeieriui|~Steinmeierį|~Steinmeieriu',
    'person:angela-merkel': 'Angela Merkel|Angelos Merkel|Angelai Merkel|Angelą Merkel',
    'person:emmanuel-macron':
      'Emmanuelis Macronas|Emmanuelio Macrono|Emmanueliui Macronui|Emmanuelį Macroną|Emmanueliu Macronu|' +
      '~Macronas|~Macrono|~Macronui|~Macroną|~Macronu',
    'person:francois-hollande':
      "Francois Hollande'as|Francoio Hollande'o|Francoiui Hollande'ui|Francoį Hollande'ą|Francoiu Hollande'u|" +
      "François Hollande'as|François Hollande'o|François Hollande'ui|François Hollande'ą|François Hollande'u|" +
      "~Hollande'as|~Hollande'o|~Hollande'ui|~Hollande'ą|~Hollande'u",
    'person:nicolas-sarkozy': 'Nicolas Sarkozy|Nicolo Sarkozy|Nicolui Sarkozy|Nicolą Sarkozy|Nicolu Sarkozy',
    'person:ursula-von-der-leyen':
      'Ursula von der Leyen|Ursulos von der Leyen|Ursulai von der Leyen|Ursulą von der Leyen|~von der Leyen',
    'person:jens-stoltenberg':
      'Jensas Stoltenbergas|Jenso Stoltenbergo|Jensui Stoltenbergui|Jensą Stoltenbergą|Jensu Stoltenbergu|' +
      '~Stoltenbergas|~Stoltenbergo|~Stoltenbergui|~Stoltenbergą|~Stoltenbergu',
    'person:mark-rutte':
      "Markas Rutte|Marko Rutte|Markui Rutte|Marką Rutte|Marku Rutte|Markas Rutte'as|Marko Rutte'o|" +
      "Markui Rutte'ui|Marką Rutte'ą|Marku Rutte'u",
    'person:charles-michel':
      "Charles'is Michelis|Charles'io Michelio|Charles'iui Micheliui|Charles'į Michelį|Charles'iu Micheliu|" +
      'Charlesas Michelis|Charleso Michelio|Charlesui Micheliui|Charlesą Michelį|Charlesu Micheliu',
    'person:josep-borrell':
      'Josepas Borrellis|Josepo Borrellio|Josepui Borrelliui|Josepą Borrellį|Josepu Borrelliu|Josepas Borrellas|' +
      'Josepo Borrello|Josepui Borrellui|Josepą Borrellą|Josepu Borrellu|~Borrellis|~Borrellio|~Borrelliui|' +
      '~Borrellį|~Borrelliu',
    'person:jean-claude-juncker':
      "Jeanas-Claude'as Junckeris|Jeanas-Claude'o Junckerio|Jeanas-Claude'ui Junckeriui|" +
      "Jeanas-Claude'ą Junckerį|Jeanas-Claude'u Junckeriu|Jeanas Claude'as Junckeris|Jeano Claude'o Junckerio|" +
      "Jeanui Claude'ui Junckeriui|Jeaną Claude'ą Junckerį|Jeanu Claude'u Junckeriu|~Junckeris|~Junckerio|" +
      '~Junckeriui|~Junckerį|~Junckeriu',
    'person:donald-tusk':
      'Donaldas Tuskas|Donaldo Tusko|Donaldui Tuskui|Donaldą Tuską|Donaldu Tusku|~Tuskas|~Tusko|~Tuskui|~Tuską|' +
      '~Tusku',
    'person:andrzej-duda':
      'Andrzejus Duda|Andrzejaus Dudos|Andrzejui Dudai|Andrzejų Dudą|Andrzejumi Duda|Andžejus Duda|' +
      'Andžejaus Dudos|Andžejui Dudai|Andžejų Dudą|Andžejumi Duda',
    'person:kaja-kallas': 'Kaja Kallas|Kajos Kallas|Kajai Kallas|Kają Kallas',
    'person:dalia-grybauskaite':
      'Dalia Grybauskaitė|Dalios Grybauskaitės|Daliai Grybauskaitei|Dalią Grybauskaitę|Dalia Grybauskaite|' +
      '~Grybauskaitė|~Grybauskaitės|~Grybauskaitei|~Grybauskaitę|~Grybauskaite',
    'person:gitanas-nauseda':
      'Gitanas Nausėda|Gitano Nausėdos|Gitanui Nausėdai|Gitaną Nausėdą|Gitanu Nausėda|~Nausėda|~Nausėdos|' +
      '~Nausėdai|~Nausėdą',
    'person:alexander-stubb':
      'Alexanderis Stubbas|Alexanderio Stubbo|Alexanderiui Stubbui|Alexanderį Stubbą|Alexanderiu Stubbu|' +
      'Aleksanderis Stubbas|Aleksanderio Stubbo|Aleksanderiui Stubbui|Aleksanderį Stubbą|Aleksanderiu Stubbu|' +
      '~Stubbas|~Stubbo|~Stubbui|~Stubbą|~Stubbu',
    'person:greta-thunberg': 'Greta Thunberg|Gretos Thunberg|Gretai Thunberg|Gretą Thunberg',
    'person:viktor-orban':
      'Viktoras Orbanas|Viktoro Orbano|Viktorui Orbanui|Viktorą Orbaną|Viktoru Orbanu|Viktoras Orbánas|' +
      'Viktoro Orbáno|Viktorui Orbánui|Viktorą Orbáną|Viktoru Orbánu|~Orbanas|~Orbano|~Orbanui|~Orbaną|~Orbanu|' +
      '~Orbánas|~Orbáno|~Orbánui|~Orbáną|~Orbánu',
    'person:robert-fico': 'Robertas Fico|Roberto Fico|Robertui Fico|Robertą Fico|Robertu Fico',
    'person:pedro-sanchez':
      'Pedro Sanchezas|Pedro Sanchezo|Pedro Sanchezui|Pedro Sanchezą|Pedro Sanchezu|Pedro Sánchezas|' +
      'Pedro Sánchezo|Pedro Sánchezui|Pedro Sánchezą|Pedro Sánchezu',
    'person:silvio-berlusconi':
      'Silvio Berlusconi|Silvijus Berluskonis|Silvijaus Berluskonio|Silvijui Berluskoniui|Silvijų Berluskonį|' +
      'Silvijumi Berluskoniu',
    'person:slobodan-milosevic':
      'Slobodanas Miloševičius|Slobodano Miloševičiaus|Slobodanui Miloševičiui|Slobodaną Miloševičių|' +
      'Slobodanu Miloševičiumi|~Miloševičius|~Miloševičiaus|~Miloševičiui|~Miloševičių|~Miloševičiumi',
    'person:aleksandar-vucic':
      'Aleksandaras Vučičius|Aleksandaro Vučičiaus|Aleksandarui Vučičiui|Aleksandarą Vučičių|' +
      'Aleksandaru Vučičiumi|Aleksandras Vučičius|Aleksandro Vučičiaus|Aleksandrui Vučičiui|Aleksandrą Vučičių|' +
      'Aleksandru Vučičiumi|~Vučičius|~Vučičiaus|~Vučičiui|~Vučičių|~Vučičiumi',
    'person:benjamin-netanyahu':
      'Benjaminas Netanyahu|Benjamino Netanyahu|Benjaminui Netanyahu|Benjaminą Netanyahu|Benjaminu Netanyahu|' +
      'Benjaminas Netanjahu|Benjamino Netanjahu|Benjaminui Netanjahu|Benjaminą Netanjahu|Benjaminu Netanjahu|' +
      '~Netanjahu',
    'person:mahmoud-abbas':
      'Mahmudas Abasas|Mahmudo Abaso|Mahmudui Abasui|Mahmudą Abasą|Mahmudu Abasu|Mahmoudas Abbasas|' +
      'Mahmoudo Abbaso|Mahmoudui Abbasui|Mahmoudą Abbasą|Mahmoudu Abbasu|~Abasas|~Abaso|~Abasui|~Abasą|~Abasu|' +
      '~Abbasas|~Abbaso|~Abbasui|~Abbasą|~Abbasu',
    'person:yasser-arafat':
      'Jasiras Arafatas|Jasiro Arafato|Jasirui Arafatui|Jasirą Arafatą|Jasiru Arafatu|Yasseras Arafatas|' +
      'Yassero Arafato|Yasserui Arafatui|Yasserą Arafatą|Yasseru Arafatu|~Arafatas|~Arafato|~Arafatui|~Arafatą|' +
      '~Arafatu',
    'person:ali-khamenei':
      'Ali Chamenei|Ali Chamenėjus|Ali Chamenėjaus|Ali Chamenėjui|Ali Chamenėjų|Ali Chamenėjumi|~Chamenei|' +
      '~Chamenėjus|~Chamenėjaus|~Chamenėjui|~Chamenėjų|~Chamenėjumi',
    'person:hassan-rouhani':
      'Hassanas Rouhani|Hassano Rouhani|Hassanui Rouhani|Hassaną Rouhani|Hassanu Rouhani|Hasanas Rohanis|' +
      'Hasano Rohanio|Hasanui Rohaniui|Hasaną Rohanį|Hasanu Rohaniu|Hassanas Rohani|Hassano Rohani|' +
      'Hassanui Rohani|Hassaną Rohani|Hassanu Rohani|~Rohani',
    'person:ebrahim-raisi':
      'Ebrahimas Raisi|Ebrahimo Raisi|Ebrahimui Raisi|Ebrahimą Raisi|Ebrahimu Raisi|Ebrahimas Raisis|' +
      'Ebrahimo Raisio|Ebrahimui Raisiui|Ebrahimą Raisį|Ebrahimu Raisiu',
    'person:mahmoud-ahmadinejad':
      'Mahmudas Ahmadinedžadas|Mahmudo Ahmadinedžado|Mahmudui Ahmadinedžadui|Mahmudą Ahmadinedžadą|' +
      'Mahmudu Ahmadinedžadu|Mahmoudas Ahmadinejadas|Mahmoudo Ahmadinejado|Mahmoudui Ahmadinejadui|' +
      'Mahmoudą Ahmadinejadą|Mahmoudu Ahmadinejadu|~Ahmadinedžadas|~Ahmadinedžado|~Ahmadinedžadui|' +
      '~Ahmadinedžadą|~Ahmadinedžadu',
    'person:bashar-al-assad':
      'Bašaras Asadas|Bašaro Asado|Bašarui Asadui|Bašarą Asadą|Bašaru Asadu|Basharas al-Assadas|' +
      'Basharo al-Assado|Basharui al-Assadui|Basharą al-Assadą|Basharas al Assadas|Basharo al Assado|' +
      'Basharui al Assadui|Basharą al Assadą|Bašaras al Asadas|Bašaro al Asado|Bašarui al Asadui|' +
      'Bašarą al Asadą|~Assadas|~Assado|~Assadui|~Assadą|~Assadu|~Asadas|~Asado|~Asadui|~Asadą|~Asadu',
    'person:saddam-hussein':
      'Saddamas Husseinas|Saddamo Husseino|Saddamui Husseinui|Saddamą Husseiną|Saddamu Husseinu|' +
      'Sadamas Huseinas|Sadamo Huseino|Sadamui Huseinui|Sadamą Huseiną|Sadamu Huseinu',
    'person:mohammed-bin-salman':
      'Mohammedas bin Salmanas|Mohammedo bin Salmano|Mohammedui bin Salmanui|Mohammedą bin Salmaną',
    'person:osama-bin-laden':
      'Osama bin Ladenas|Osamos bin Ladeno|Osamai bin Ladenui|Osamą bin Ladeną|Osama bin Ladenu|~bin Ladenas|' +
      '~bin Ladeno|~bin Ladenui|~bin Ladeną',
    'person:muammar-gaddafi':
      'Muammaras Kadhafi|Muammaro Kadhafi|Muammarui Kadhafi|Muammarą Kadhafi|Muammaru Kadhafi|Muamaras Kadafis|' +
      'Muamaro Kadafio|Muamarui Kadafiui|Muamarą Kadafį|Muamaru Kadafiu|Muammaras Gaddafi|Muammaro Gaddafi|' +
      'Muammarui Gaddafi|Muammarą Gaddafi|Muammaru Gaddafi|~Kadhafi|~Kadafis|~Kadafio|~Kadafiui|~Kadafį|~Kadafiu',
    'person:xi-jinping':
      'Xi Jinpingas|Xi Jinpingo|Xi Jinpingui|Xi Jinpingą|Xi Jinpingu|Si Dzinpingas|Si Dzinpingo|Si Dzinpingui|' +
      'Si Dzinpingą|Si Dzinpingu|~Jinpingas|~Jinpingo|~Jinpingui|~Jinpingą|~Jinpingu',
    'person:kim-jong-un':
      'Kim Jong Unas|Kim Jong Uno|Kim Jong Unui|Kim Jong Uną|Kim Jong Unu|Kim Čen Unas|Kim Čen Uno|Kim Čen Unui|' +
      'Kim Čen Uną|Kim Čen Unu|Kim Jong-unas|Kim Jong-uno|Kim Jong-unui|Kim Jong-uną|Kim Jong-unu',
    'person:narendra-modi': 'Narendra Modi',
    'person:imran-khan':
      'Imranas Khanas|Imrano Khano|Imranui Khanui|Imraną Khaną|Imranu Khanu|Imranas Chanas|Imrano Chano|' +
      'Imranui Chanui|Imraną Chaną|Imranu Chanu',
    'person:antonio-guterres':
      'Antonio Guterresas|Antonio Guterreso|Antonio Guterresui|Antonio Guterresą|Antonio Guterresu|~Guterresas|' +
      '~Guterreso|~Guterresui|~Guterresą|~Guterresu',
    'person:kofi-annan':
      'Kofi Annanas|Kofi Annano|Kofi Annanui|Kofi Annaną|Kofi Annanu|~Annanas|~Annano|~Annanui|~Annaną|~Annanu',
    'person:ban-ki-moon':
      'Ban Ki-moonas|Ban Ki-moono|Ban Ki-moonui|Ban Ki-mooną|Ban Ki-moonu|Ban Ki Moonas|Ban Ki Moono|' +
      'Ban Ki Moonui|Ban Ki Mooną|Ban Ki Moonu',
    'person:pope-francis':
      'popiežius Pranciškus|popiežiaus Pranciškaus|popiežiui Pranciškui|popiežių Pranciškų|' + 'popiežiumi Pranciškumi',
    'person:pope-john-paul-ii': 'Jonas Paulius II|Jono Pauliaus II|Jonui Pauliui II',
    'person:pope-benedict-xvi': 'Benediktas XVI|Benedikto XVI|Benediktui XVI|Benediktą XVI',
    'person:pope-leo-xiv':
      'Leonas XIV|Leono XIV|Leonui XIV|Leoną XIV|popiežius Leonas|popiežiaus Leono|popiežiui Leonui|' +
      'popiežių Leoną',
    'person:dalai-lama': 'Dalai Lama|Dalai Lamos|Dalai Lamai|Dalai Lamą',
    'person:elon-musk':
      'Elonas Muskas|Elono Musko|Elonui Muskui|Eloną Muską|Elonu Musku|~Muskas|~Musko|~Muskui|~Muską|~Musku',
    'person:mark-zuckerberg':
      'Markas Zuckerbergas|Marko Zuckerbergo|Markui Zuckerbergui|Marką Zuckerbergą|Marku Zuckerbergu|' +
      '~Zuckerbergas|~Zuckerbergo|~Zuckerbergui|~Zuckerbergą|~Zuckerbergu',
    'person:bill-gates': 'Billas Gatesas|Billo Gateso|Billui Gatesui|Billą Gatesą|Billu Gatesu',
    'person:hugo-chavez':
      'Hugo Chavezas|Hugo Chavezo|Hugo Chavezui|Hugo Chavezą|Hugo Chavezu|Hugo Chávezas|Hugo Chávezo|' +
      'Hugo Chávezui|Hugo Chávezą|Hugo Chávezu|Ugo Čavesas|Ugo Čaveso|Ugo Čavesui|Ugo Čavesą|Ugo Čavesu',
    'person:fidel-castro': 'Fidelis Castro|Fidelio Castro|Fideliui Castro|Fidelį Castro|Fideliu Castro',
    'person:joseph-stalin':
      'Josifas Stalinas|Josifo Stalino|Josifui Stalinui|Josifą Staliną|Josifu Stalinu|~Stalinas|~Stalino|' +
      '~Stalinui|~Staliną|~Stalinu',
    'person:vladimir-lenin':
      'Vladimiras Leninas|Vladimiro Lenino|Vladimirui Leninui|Vladimirą Leniną|Vladimiru Leninu|~Leninas|' +
      '~Lenino|~Leninui|~Leniną|~Leninu',
    'person:adolf-hitler':
      'Adolfas Hitleris|Adolfo Hitlerio|Adolfui Hitleriui|Adolfą Hitlerį|Adolfu Hitleriu|~Hitleris|~Hitlerio|' +
      '~Hitleriui|~Hitlerį|~Hitleriu',
    'person:justin-trudeau': 'Justinas Trudeau|Justino Trudeau|Justinui Trudeau|Justiną Trudeau|Justinu Trudeau',
    'person:mikheil-saakashvili':
      'Michailas Saakašvilis|Michailo Saakašvilio|Michailui Saakašviliui|Michailą Saakašvilį|' +
      'Michailu Saakašviliu|Michailas Saakašvili|Michailo Saakašvili|Michailui Saakašvili|Michailą Saakašvili|' +
      'Michailu Saakašvili|~Saakašvilis|~Saakašvilio|~Saakašviliui|~Saakašvilį|~Saakašviliu|~Saakašvili',
    'person:cristiano-ronaldo': 'Cristiano Ronaldo',
  },
} satisfies LanguagePack;
