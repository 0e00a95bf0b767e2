// Romanian, of Romania and Moldova, with ș and ț below comma or cedilla. Two traps: "mai" is more often "more" than May
// (în mai multe orașe), and "luni" is Monday and months (trei luni). Phrases of both stand below, for the longest match
// wins (both under connectors, where they do nothing). Demonyms are written out where a stem would reach a name (Indiana); the Georgian is left out for Georgiana. Without accents "român" cannot be
// told from "roman" (novel), and is left out.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'ro',
  name: 'Romanian',
  detection: {
    ro: {
      scripts: 'Latin',
      frequent:
        'de|și|în|a|la|cu|pe|care|din|nu|să|că|o|un|mai|este|pentru|au|fi|ce|se|sunt|după|fost|prin|lui|ale|' +
        'al|sau|ca|dar|între|când|astfel|către|foarte|ar|va|vor|avea|am|cel|cea|cei|cele|acest|această|' +
        'aceste|acestea|acești|acestui|acum|ani|an|până|împotriva|potrivit|conform|doar|toate|tot|unei|unui|' +
        'unor|său|sa|sale|lor|fără|despre|astăzi|ieri|asupra|decât|dacă|deja|sub|două|doi|trei|primul|prima|' +
        'nou|noi|noua|mari|mare|spus|declarat|precizat|anunțat|transmis|premierul|președintele|președintelui|' +
        'guvernul|guvernului|poliția|poliției|polițiștii|ministrul|ministerul|român|românia|româniei|română|' +
        'țara|lei|euro|milioane|mii|oameni|persoane|persoanelor|timp|zi|zile|luni|iar|deși|unde|cum|fiind|' +
        'poate|pot|trebuie|făcut|avut|aceasta|acesta|aceștia|însă|oraș|lângă|spune|cât|le|îl|îi|își|ne|vă|eu|' +
        'el|ea|ei|era|erau|aproximativ|peste|mult|multe|mulți|alte|altă|urma|urmă|cazul|cadrul|anul',
      affixes:
        '*ul|*ului|*ilor|*elor|*ție|*ția|*ției|*ții|*ării|*ată|*ească|*ești|*ează|*eni|*tor|*toare|*tului|' +
        '*atul|*iile|*ele|*lui|*ă|*ea*|*oa*|*ii',
    },
  },
  dates: {
    months: [
      'ian',
      'febr|februar',
      'mart',
      'apr',
      'mai',
      'iun',
      'iul',
      'aug',
      'sept|septemvrie',
      'oct|octomvrie',
      'nov|noemvrie',
      'dec',
    ],
    weekdays: [
      'duminică|duminica|duminicii',
      'luni|lunea',
      'marți|marțea|marţi',
      'miercuri|miercurea',
      'joi|joia',
      'vineri|vinerea',
      'sâmbătă|sâmbăta|sîmbătă|sîmbăta',
    ],
    relativeDays: {
      '-2': 'alaltăieri|alaltăseară',
      '-1':
        'ieri|ieri dimineață|ieri după-amiază|ieri seară|ieri la prânz|ieri noapte|ieri la amiază|aseară|azi-noapte|' +
        'azi noapte|noaptea trecută',
      '0':
        'azi|astăzi|azi dimineață|astăzi dimineață|azi după-amiază|azi seară|diseară|astă-seară|' +
        'în această dimineață|în această seară|în cursul zilei de astăzi|în cursul zilei de azi',
      '1': 'mâine|mîine|mâine dimineață|mâine după-amiază|mâine seară',
      '2': 'poimâine',
    },
    daysAgo:
      'acum # zile|acum # de zile|în urmă cu # zile|în urmă cu # de zile|cu # zile în urmă|' + 'cu # de zile în urmă',
    dayCounts: 'două|trei|patru|cinci|șase|șapte|opt|nouă|zece',
    last: 'trecut|trecută|trecute|trecutul|trecutei|trecutului',
    current: 'acest|această|acestei|acestui|acesta|aceasta|asta|curent|curentă|curente',
    next: 'viitor|viitoare|viitoarea|viitorul|următor|următoare|următoarea|următorul',
    units: {
      day: 'zi|ziua|zilei|zile|zilele|zilelor',
      week: 'săptămână|săptămâna|săptămânii|săptămînă|săptămîna',
      month: 'lună|luna|lunii',
      year: 'an|anul|anului',
    },
    connectors:
      'anul|anului|din anul|al anului|a anului|luna|mai întâi|mai mulți|mai multe|mai multă|mai multora|mai mult|mai toți|mai toate|mai tot|mai nimic|mai apoi|mai demult|mai larg|mai largă|mai largi|mai strâns|mai strânsă|mai strânse|mai clar|mai clară|mai dur|mai dură|mai simplu|mai rar|mai des|mai multor|mai mare|' +
      'mai mari|mai mic|mai mică|mai mici|mai puțin|mai puține|mai puțini|mai puțină|mai bine|mai bun|' +
      'mai bună|mai bune|mai buni|mai ales|mai departe|mai devreme|mai târziu|mai greu|mai grea|mai grele|' +
      'mai grei|mai ușor|mai ușoară|mai rău|mai rea|mai sus|mai jos|mai exact|mai este|mai e|mai are|mai au|' +
      'mai am|mai sunt|mai fi|mai fie|mai vechi|mai veche|mai nou|mai noi|mai nouă|mai recent|mai recente|' +
      'mai aproape|mai repede|mai rapid|mai scurt|mai scurtă|mai lung|mai lungă|mai tânăr|mai tineri|' +
      'mai tânără|mai importante|mai important|mai importanți|mai puternic|mai puternice|mai puternică|' +
      'mai ridicat|mai ridicată|mai ridicate|mai scăzut|mai scăzută|mai scăzute|mai scump|mai scumpe|' +
      'mai ieftin|mai ieftine|mai cald|mai rece|mai înalt|mai înalți|mai înalte|mai frumoase|mai frumos|' +
      'mai degrabă|mai bogați|mai bogate|mai săraci|mai cunoscut|mai cunoscute|mai cunoscuți|mai populare|' +
      'mai mediatizate|mai poate|mai pot|mai trebuie|mai vrea|mai avea|mai avut|mai fost|mai fac|mai face|' +
      'mai există|mai rămâne|mai rămas|mai adaugă|mai spune|2 luni|3 luni|4 luni|5 luni|6 luni|7 luni|8 luni|' +
      '9 luni|10 luni|11 luni|12 luni|13 luni|14 luni|15 luni|16 luni|17 luni|18 luni|19 luni|20 de luni|' +
      '21 de luni|22 de luni|23 de luni|24 de luni|25 de luni|30 de luni|36 de luni|40 de luni|48 de luni|' +
      '60 de luni|două luni|trei luni|patru luni|cinci luni|șase luni|șapte luni|opt luni|nouă luni|' +
      'zece luni|unsprezece luni|douăsprezece luni|treisprezece luni|paisprezece luni|cincisprezece luni|' +
      'șaisprezece luni|șaptesprezece luni|optsprezece luni|nouăsprezece luni|câteva luni|multe luni|' +
      'ultimele luni|primele luni|următoarele luni|atâtea luni|lungi luni|celelalte luni|douăzeci de luni|' +
      'luni de zile|luni bune|luni întregi|luni la rând|luni consecutive|Sâmbăta de Sus|Sâmbăta de Jos',
    before:
      'în|din|de|pe|la|până în|până la|până pe|până|data de|ziua de|din data de|la data de|începând cu|' +
      'începând din|după|înainte de|de pe|între|lui|la începutul lui|la sfârșitul lui|începutul|sfârșitul|' +
      'finalul|mijlocul|jumătatea|în luna|din luna|spre|prin|încă din|încă de|seara de|noaptea de|' +
      'dimineața de|abia|cu|pentru',
    range: 'până la|până pe|până în|pînă la|la|spre',
    dayWords: {
      întâi: 1,
      întîi: 1,
    },
    dayParts: 'dimineață|dimineața|la prânz|după-amiază|după-amiaza|după amiază|seară|seara|noapte|noaptea',
    every: 'fiecare',
    maxEnding: 0,
    // mai is "more" far more often than May: its commonest companions stand as phrases under `connectors`, so that the
    // longest match takes "mai multe" whole; so do counted months ("trei luni"), which are no Monday.
    guarded: 'mai|mar|vin|dum|lun|lunea|marțea|miercurea|joia|vinerea',
    capitalised: false,
  },
  names: {
    titles:
      'președinte|președintele|președintelui|președintă|președinta|președintei|președinților|' +
      'fostul președinte|fostului președinte|fosta președintă|vicepreședinte|vicepreședintele|' +
      'vicepreședintelui|vicepreședinta|premier|premierul|premierului|premierii|fostul premier|' +
      'fostului premier|vicepremier*|viceprim-ministru|viceprim-ministrul|prim-ministru|prim-ministrul|' +
      'prim-ministrului|ministru|ministrul|ministrului|ministrei|ministra|miniștrii|miniștrilor|' +
      'ministrul de externe|ministrului de externe|ministrul afacerilor externe|ministrul apărării|' +
      'ministrului apărării|ministrul de interne|ministrul de finanțe|ministrul finanțelor|' +
      'ministrul sănătății|ministrul justiției|ministrul educației|șeful diplomației|secretar de stat|' +
      'secretarul de stat|secretarului de stat|secretar general|secretarul general|secretarului general|' +
      'cancelar|cancelarul|cancelarului|cancelara|lider|liderul|liderului|lidera|șef|șeful|șefului|șefa|' +
      'șefei|deputat|deputatul|deputatului|deputata|senator|senatorul|senatorului|senatoarea|eurodeputat*|' +
      'europarlamentar*|comisar|comisarul|comisarului|comisarul european|primar|primarul|primarului|' +
      'primărița|viceprimar*|prefect|prefectul|prefectului|guvernator|guvernatorul|guvernatorului|' +
      'purtător de cuvânt|purtătorul de cuvânt|purtătorului de cuvânt|purtătoarea de cuvânt|ambasador|' +
      'ambasadorul|ambasadorului|ambasadoarea|consilier|consilierul|consilierului|director|directorul|' +
      'directorului|directoarea|general|generalul|generalului|colonel|colonelul|maior|maiorul|căpitan|' +
      'căpitanul|căpitanului|comandant|comandantul|comisar-șef|comisarul-șef|procuror|procurorul|' +
      'procurorului|procurorul general|procurorului general|procurorul-șef|judecător|judecătorul|' +
      'judecătorului|judecătoarea|avocat|avocatul|avocatului|avocata|avocatul poporului|antrenor|antrenorul|' +
      'antrenorului|selecționer|selecționerul|atacant|atacantul|portar|portarul|fundaș|fundașul|mijlocaș|' +
      'mijlocașul|jucător|jucătorul|tenismen|tenismenul|tenismena|jucătoarea|papa|papei|cardinal|cardinalul|' +
      'arhiepiscop|arhiepiscopul|episcop|episcopul|patriarh|patriarhul|patriarhului|mitropolit|mitropolitul|' +
      'preot|preotul|rege|regele|regelui|regina|reginei|prinț|prințul|prințului|prințesa|prințesei|emir|' +
      'emirul|șeic|șeicul|ayatollah|ayatollahul|imam|imamul|domnul|domnului|doamna|doamnei|dl|dna|profesor|' +
      'profesorul|profesoara|prof|doctor|doctorul|dr|medic|medicul|medicului|regizor|regizorul|actor|actorul|' +
      'actorului|actriță|actrița|actriței|cântăreț|cântărețul|cântăreața|scriitor|scriitorul|scriitoarea|' +
      'jurnalist|jurnalistul|jurnalista|politolog|politologul|analist|analistul|economist|economistul|expert|' +
      'expertul|om de afaceri|omul de afaceri|omului de afaceri|miliardar|miliardarul|activist|activistul|' +
      'colonelului|trimisul special',
    organisationWords:
      'minister*|ministere*|universitat*|institut*|academi*|banc*|banca|băncii|partid*|mișcar*|guvern*|' +
      'parlament*|senat*|camera|camerei|camera deputaților|curte|curtea|curții|tribunal*|judecători*|' +
      'parchet*|direcți*|poliți*|inspectorat*|jandarmeri*|armat*|serviciu*|agenți*|autoritat*|comisi*|' +
      'comitet*|consili*|federați*|asociați*|sindicat*|uniun*|compani*|societat*|corporați*|grup*|fundați*|' +
      'fond*|club*|alianț*|coaliți*|organizați*|centru*|televiziun*|radio|spital*|biseric*|patriarhi*|' +
      'ambasad*|consulat*|teatr*|muze*|lice*|colegiu*|facultat*|congres*|confederați*|institutul național|' +
      'primări*|prefectur*|casa națională|ordinul',
    placeWords:
      'oraș*|municipiu*|municipi*|comun*|sat|satul|satului|râu|râul|râului|județ*|regiun*|raion*|provinci*|' +
      'oblast*|statul|statului|republic*|insul*|peninsul*|mare|marea|mării|lac|lacul|lacului|golf|golful|' +
      'golfului|strâmtoar*|munt*|munte|muntele|dealul|vale|valea|văii|strad*|piața|pieței|bulevard*|calea|' +
      'cartier*|sector*|gara|gării|port|portul|portului|aeroport*|suburbi*|comitat*|deșert*|capul|graniț*|' +
      'ținut*|delta',
    joiners: 'de|din|la|și|al|ale|a|pentru|în|cu|pe|lui|da|di|del|le|von|van|der|bin|ibn|ben|cel',
    neverNames:
      'În|Din|La|Pe|Cu|De|Despre|Pentru|Prin|Printre|Între|Sub|Peste|Până|După|Înainte|Înaintea|Fără|Contra|' +
      'Împotriva|Potrivit|Conform|Lângă|Către|Spre|Față|Datorită|Dintre|El|Ea|Ei|Ele|Noi|Voi|Eu|Tu|Lui|Lor|' +
      'Său|Sa|Nostru|Noastră|Meu|Mea|Acest|Această|Aceste|Acești|Acesta|Aceasta|Acestea|Aceștia|Acel|Acea|' +
      'Acele|Acei|Așa|Astfel|Atunci|Acum|Acolo|Aici|De asemenea|Deja|Încă|Cum|Ce|Când|Care|Cine|Unde|De ce|' +
      'Dacă|Dar|Iar|Și|Sau|Însă|Deși|Totuși|Pentru că|Deoarece|Întrucât|Fiindcă|Ca|Că|Să|Nu|Da|Mai|În plus|' +
      'Pe de altă parte|Între timp|Ulterior|Anterior|Azi|Astăzi|Ieri|Mâine|Anul|În total|Toți|Toate|Tot|' +
      'Fiecare|Mulți|Multe|Unii|Unele|Câțiva|Câteva|Numai|Doar|Chiar|Un|O|Una|Doi|Două|Trei|Patru|Cinci|Șase|' +
      'Șapte|Opt|Nouă|Zece|Primul|Prima|Al|Ai|Ale|Alt|Alte|Alți|Nou|Noua|Noul|Poliția|Polițiștii|Pompierii|' +
      'Guvernul|Președintele|Premierul|Ministrul|Procurorii|Sursa|Surse|Experții|Foto|Video|Citiți|Citește|' +
      'Vezi|Update|Exclusiv|Oamenii|Bărbatul|Femeia|Copiii|Este|Sunt|Era|A|Au|Am|Are|Va|Vor|Poate|Trebuie|Se|' +
      'S-a|Vestul|Estul|Nordul|Sudul|Dumnezeu|Internet|Ora',
    endings: 'ului|iilor|ilor|elor|iei|lui|ul|ei|ii|le|lor|a|i|u',
    prefixes: '',
  },
  stopWords:
    'de|și|în|a|la|cu|pe|care|din|nu|să|că|o|un|este|e|pentru|au|am|ai|are|fi|ce|se|sunt|după|fost|prin|lui|' +
    'ale|al|sau|ca|dar|între|când|astfel|către|foarte|ar|aș|va|vor|avea|avut|cel|cea|cei|cele|celor|acest|' +
    'această|aceste|acestea|acești|acestui|acestei|acestor|acesta|aceasta|aceștia|acum|ani|an|anul|până|' +
    'împotriva|potrivit|conform|doar|toate|toți|tot|unei|unui|unor|unele|unii|său|sa|sale|săi|lor|fără|' +
    'despre|asupra|decât|dacă|deja|sub|peste|două|doi|iar|deși|unde|cum|fiind|poate|pot|trebuie|însă|lângă|' +
    'cât|le|îl|îi|își|ne|vă|eu|tu|el|ea|ei|ele|noi|voi|mă|te|era|erau|dintre|chiar|precum|așa|încă|atunci|' +
    'aici|acolo|nici|fie|fiecare|alte|alți|altă|alt|mult|multe|mulți|numai|ori|deci|apoi|aproximativ|circa|' +
    'urma|cadrul',
  boilerplate:
    'citește și|citește mai mult|citește mai multe|citește integral|citiți și|citiți mai multe|vezi și|' +
    'vezi mai mult|vedeți și|articole similare|articole recomandate|articole asemănătoare|știri similare|' +
    'știri recomandate|recomandările noastre|recomandări|cele mai citite articole|cele mai citite știri|cele mai noi știri|' +
    'te-ar putea interesa|s-ar putea să te intereseze|pe aceeași temă|distribuie pe|distribuie articolul|' +
    'distribuie știrea|share pe facebook|urmărește-ne pe|urmărește știrile|urmăriți-ne pe|' +
    'fii primul care află|abonează-te|abonați-vă|înscrie-te la newsletter|newsletter:|lasă un comentariu|' +
    'lăsați un comentariu|lasă un răspuns|adaugă un comentariu|adaugă comentariu|scrie un comentariu|' +
    'vezi comentariile|comentarii (|adresa ta de email nu va fi publicată|adresa de email nu va fi publicată|' +
    'câmpurile obligatorii sunt marcate|toate drepturile rezervate|preluarea informațiilor|' +
    'articolul este protejat|foto:|sursa foto|sursă foto|credit foto|sursa:|sursă:|publicitate|' +
    'articolul continuă|continuarea articolului|acest site folosește cookies|acest site folosește cookie-uri|' +
    'acest site utilizează|folosim cookie-uri|politica de confidențialitate|termeni și condiții|etichete:|' +
    'taguri:|cuvinte cheie:|ai aflat o știre|ai o informație|descarcă aplicația|susține-ne|' +
    'versiune pentru printare',
  multipliers: {
    zeci: 10,
    duzină: 12,
    duzini: 12,
    sute: 100,
    sută: 100,
    sutei: 100,
    sutelor: 100,
    mie: 1000,
    mii: 1000,
    miilor: 1000,
    mia: 1000,
    miile: 1000,
    mil: 1000000,
    milion: 1000000,
    milioane: 1000000,
    milioanelor: 1000000,
    mln: 1000000,
    milioanele: 1000000,
    mio: 1000000,
    mld: 1000000000,
    miliard: 1000000000,
    miliarde: 1000000000,
    miliardelor: 1000000000,
    mlrd: 1000000000,
    miliardele: 1000000000,
    mrd: 1000000000,
    trilion: 1000000000000,
    trilioane: 1000000000000,
    trilioanelor: 1000000000000,
  },
  places: {
    AD: { adjectives: 'andorran*' },
    AE: { names: 'EAU|Emiratele Arabe Unite|Emiratelor Arabe Unite|Emiratele|Emiratelor', adjectives: 'emiratez*' },
    AF: {
      names: 'Afganistan|Afganistanul|Afganistanului',
      adjectives: 'afgan|afgană|afgane|afgani|afganii|afganilor|afganul',
    },
    AG: { adjectives: 'antiguan*' },
    AL: { names: 'Albania|Albaniei', adjectives: 'albanez*' },
    AM: { names: 'Armenia|Armeniei', adjectives: 'armean|armeană|armeni|armene|armenii|armenilor|armenești' },
    AO: { adjectives: 'angolez*' },
    AR: { names: 'Argentina|Argentinei', adjectives: 'argentinian*|argentinien*' },
    AT: { names: 'Austria|Austriei', adjectives: 'austriac*|austriec*' },
    AU: { names: 'Australia|Australiei', adjectives: 'australian*|australien*' },
    AZ: { names: 'Azerbaidjan|Azerbaidjanul|Azerbaidjanului', adjectives: 'azer|azeri|azeră|azere|azerii' },
    BA: {
      names: 'Bosnia și Herțegovina|Bosniei și Herțegovinei|Bosnia-Herțegovina|Bosniei-Herțegovina|Bosnia|Bosniei',
      adjectives: 'bosniac*',
    },
    BB: { adjectives: 'barbadian*|barbadien*' },
    BD: { names: 'Bangladesh|Bangladeshul|Bangladeshului', adjectives: 'bangladeshean*|bangladeshen*' },
    BE: { names: 'Belgia|Belgiei', adjectives: 'belgian*|belgien*' },
    BF: { adjectives: 'burkinabez*|burkinez*' },
    BG: {
      names: 'Bulgaria|Bulgariei',
      adjectives: 'bulgar|bulgară|bulgare|bulgari|bulgarii|bulgarilor|bulgăresc|bulgărești|bulgărească',
    },
    BH: { adjectives: 'bahreinian*|bahreinien*|bahrainian*|bahrainien*|bahreinez*' },
    BI: { adjectives: 'burundez*' },
    BJ: { adjectives: 'beninez*' },
    BN: { adjectives: 'bruneian*|bruneien*' },
    BO: { adjectives: 'bolivian*|bolivien*' },
    BR: { names: 'Brazilia|Braziliei', adjectives: 'brazilian*|brazilien*' },
    BS: { adjectives: 'bahamez*|bahamian*|bahamien*' },
    BT: { adjectives: 'bhutanez*|butanez*' },
    BW: { adjectives: 'botswanez*' },
    BY: { names: 'Belarus|Belarusul|Belarusului', adjectives: 'belarusă|belaruse|belaruși|belarușii|bielorus*' },
    BZ: { adjectives: 'belizian*|belizien*' },
    CA: { names: 'Canada|Canadei', adjectives: 'canadian*|canadien*' },
    CD: { adjectives: 'congolez*' },
    CF: { adjectives: 'centrafrican*|central-african*' },
    CH: { names: 'Elveția|Elveției', adjectives: 'elvețian*|elvețien*' },
    CI: { adjectives: 'ivorian*|ivorien*' },
    CL: { names: 'Chile|Republica Chile', adjectives: 'chilian*|chilien*' },
    CM: { adjectives: 'camerunez*' },
    CN: { names: 'China|Chinei|Republica Populară Chineză|Republicii Populare Chineze', adjectives: 'chinez*' },
    CO: { names: 'Columbia|Columbiei', adjectives: 'columbian*|columbien*' },
    CR: { adjectives: 'costarican*|costa-rican*' },
    CU: { names: 'Cuba|Cubei', adjectives: 'cubanez*' },
    CV: { adjectives: 'capverdian*|capverdien*' },
    CY: { names: 'Cipru|Ciprul|Ciprului', adjectives: 'cipriot*' },
    CZ: {
      names: 'Cehia|Cehiei|Republica Cehă|Republicii Cehe',
      adjectives: 'ceh|cehă|cehe|cehi|cehii|cehilor|cehesc|cehească|cehești',
    },
    DE: {
      names: 'Germania|Germaniei',
      adjectives:
        'german|germană|germane|germani|germanii|germanilor|germanul|neamț|nemți|nemții|nemților|nemțesc|' +
        'nemțească|nemțești',
    },
    DJ: { adjectives: 'djiboutian*|djiboutien*' },
    DK: { names: 'Danemarca|Danemarcei', adjectives: 'danez*' },
    DO: { adjectives: 'dominican*' },
    DZ: { names: 'Algeria|Algeriei', adjectives: 'algerian*|algerien*' },
    EC: { names: 'Ecuador|Ecuadorul|Ecuadorului', adjectives: 'ecuadorian*|ecuadorien*' },
    EE: { names: 'Estonia|Estoniei', adjectives: 'estonian*|estonien*|eston|estonă|estoni' },
    EG: { names: 'Egipt|Egiptul|Egiptului', adjectives: 'egiptean*|egipten*' },
    ER: { adjectives: 'eritreean*|eritreeen*' },
    ES: { names: 'Spania|Spaniei', adjectives: 'spaniol*' },
    ET: { names: 'Etiopia|Etiopiei', adjectives: 'etiopian*|etiopien*' },
    FI: { names: 'Finlanda|Finlandei', adjectives: 'finlandez*' },
    FJ: { adjectives: 'fijian*|fijien*' },
    FM: { adjectives: 'micronezian*|micronezien*' },
    FR: { names: 'Franța|Franței', adjectives: 'francez*|franțuz*' },
    GA: { adjectives: 'gabonez*' },
    GB: {
      names: 'Marea Britanie|Marii Britanii|Regatul Unit|Regatului Unit|Regatul Unit al Marii Britanii',
      adjectives: 'britanic*|englez*',
    },
    'GB-ENG': { names: 'Anglia|Angliei' },
    'GB-SCT': { names: 'Scoția|Scoției', adjectives: 'scoțian*|scoțien*' },
    'GB-WLS': { names: 'Țara Galilor|Țării Galilor', adjectives: 'galez*' },
    'GB-NIR': { names: 'Irlanda de Nord|Irlandei de Nord', adjectives: 'nord-irlandez*' },
    GD: { adjectives: 'grenadian*|grenadien*' },
    GE: { names: 'Georgia|Georgiei', adjectives: 'georgieni|georgiene|georgienii|georgienilor' },
    GH: { adjectives: 'ghanez*' },
    GL: { adjectives: 'groenlandez*' },
    GM: { adjectives: 'gambian*|gambien*' },
    GN: { adjectives: 'guineez*|guineean*|guineeen*' },
    GQ: { adjectives: 'ecuatoguineean*|ecuatoguineeen*' },
    GR: { names: 'Grecia|Greciei', adjectives: 'grec|greacă|greci|grecii|grecilor|grecesc|grecească|grecești' },
    GT: { adjectives: 'guatemalez*' },
    GY: { adjectives: 'guyanez*' },
    HK: { adjectives: 'hongkongez*' },
    HN: { adjectives: 'honduran*|hondurian*|hondurien*' },
    HR: { names: 'Croația|Croației', adjectives: 'croat|croată|croate|croați|croații|croaților' },
    HT: { adjectives: 'haitian*|haitien*' },
    HU: {
      names: 'Ungaria|Ungariei',
      adjectives: 'maghiar*|ungar|ungară|ungare|unguri|ungurii|ungurilor|unguresc|ungurească|ungurești',
    },
    ID: { names: 'Indonezia|Indoneziei', adjectives: 'indonezian*|indonezien*' },
    IE: { names: 'Irlanda|Irlandei', adjectives: 'irlandez*' },
    IL: { names: 'Israel|Israelul|Israelului', adjectives: 'israelian*|israelien*' },
    IN: { names: 'India|Indiei', adjectives: 'indian|indiene|indieni|indienii|indienilor' },
    IQ: { names: 'Irak|Irakul|Irakului|Iraq', adjectives: 'irakian*|irakien*' },
    IR: { names: 'Iran|Iranul|Iranului', adjectives: 'iranian*|iranien*' },
    IS: { names: 'Islanda|Islandei', adjectives: 'islandez*' },
    IT: { names: 'Italia|Italiei', adjectives: 'italian*|italien*' },
    JM: { adjectives: 'jamaican*' },
    JO: { names: 'Iordania|Iordaniei', adjectives: 'iordanian*|iordanien*' },
    JP: { names: 'Japonia|Japoniei', adjectives: 'japonez*' },
    KE: { names: 'Kenya|Kenyei', adjectives: 'kenyan*|kenyen*' },
    KG: { names: 'Kârgâzstan|Kârgâzstanul|Kârgâzstanului', adjectives: 'kârgâz*' },
    KH: { adjectives: 'cambodgian*|cambodgien*' },
    KM: { adjectives: 'comorian*|comorien*|comorez*' },
    KP: { names: 'Coreea de Nord|Coreei de Nord', adjectives: 'nord-coreean*|nord-coreeen*' },
    KR: { names: 'Coreea de Sud|Coreei de Sud', adjectives: 'sud-coreean*|sud-coreeen*' },
    KW: { names: 'Kuweit|Kuweitul|Kuweitului', adjectives: 'kuweitian*|kuweitien*' },
    KZ: { names: 'Kazahstan|Kazahstanul|Kazahstanului', adjectives: 'kazah|kazahă|kazahe|kazahi|kazahii' },
    LA: { adjectives: 'laoțian*|laoțien*' },
    LB: { names: 'Liban|Libanul|Libanului', adjectives: 'libanez*' },
    LI: { names: 'Liechtenstein|Liechtensteinul|Liechtensteinului', adjectives: 'liechtensteinez*' },
    LK: { adjectives: 'srilankez*|sri-lankez*' },
    LR: { adjectives: 'liberian*|liberien*' },
    LT: { names: 'Lituania|Lituaniei', adjectives: 'lituanian*|lituanien*' },
    LU: { names: 'Luxemburg|Luxemburgul|Luxemburgului', adjectives: 'luxemburghez*' },
    LV: { names: 'Letonia|Letoniei', adjectives: 'leton|letonă|letone|letoni|letonii' },
    LY: { names: 'Libia|Libiei', adjectives: 'libian*|libien*' },
    MA: { names: 'Maroc|Marocul|Marocului', adjectives: 'marocan*' },
    MC: { adjectives: 'monegasc*' },
    MD: {
      names: 'Republica Moldova|Republicii Moldova|Moldova|Moldovei',
      adjectives: 'moldovean*|moldoven*|moldovenesc|moldovenească|moldovenești',
    },
    ME: { names: 'Muntenegru|Muntenegrului', adjectives: 'muntenegrean*|muntenegren*' },
    MG: { adjectives: 'malgaș*' },
    MH: { adjectives: 'marshallez*' },
    MK: {
      names: 'Macedonia de Nord|Macedoniei de Nord|Macedonia|Macedoniei',
      adjectives: 'macedonean*|macedonen*|nord-macedonean*|nord-macedonen*',
    },
    ML: { names: 'Mali', adjectives: 'malian*|malien*' },
    MM: { names: 'Myanmar|Myanmarul|Myanmarului|Birmania|Birmaniei', adjectives: 'birman|birmană|birmani' },
    MN: { names: 'Mongolia|Mongoliei', adjectives: 'mongol|mongolă|mongoli|mongole' },
    MR: { adjectives: 'mauritanian*|mauritanien*' },
    MT: { names: 'Malta|Maltei', adjectives: 'maltez*' },
    MU: { adjectives: 'mauritian*|mauritien*' },
    MV: { adjectives: 'maldivian*|maldivien*' },
    MW: { adjectives: 'malawian*|malawien*' },
    MX: { names: 'Mexic|Mexicul|Mexicului', adjectives: 'mexican*' },
    MY: { names: 'Malaezia|Malaeziei|Malaysia|Malaysiei', adjectives: 'malaezian*|malaezien*|malaysian*|malaysien*' },
    MZ: { adjectives: 'mozambican*' },
    NA: { adjectives: 'namibian*|namibien*' },
    NG: { names: 'Nigeria|Nigeriei', adjectives: 'nigerian*|nigerien*' },
    NI: { adjectives: 'nicaraguan*' },
    NL: { names: 'Olanda|Olandei|Țările de Jos|Țărilor de Jos', adjectives: 'olandez*' },
    NO: { names: 'Norvegia|Norvegiei', adjectives: 'norvegian*|norvegien*' },
    NP: { names: 'Nepal|Nepalul|Nepalului', adjectives: 'nepalez*' },
    NR: { adjectives: 'nauruan*' },
    NZ: { names: 'Noua Zeelandă|Noii Zeelande', adjectives: 'neozeelandez*' },
    OM: { adjectives: 'omanez*' },
    PA: { adjectives: 'panamez*' },
    PE: { names: 'Peru', adjectives: 'peruan*|peruvian*|peruvien*' },
    PH: { names: 'Filipine|Filipinele|Filipinelor', adjectives: 'filipinez*' },
    PK: { names: 'Pakistan|Pakistanul|Pakistanului', adjectives: 'pakistanez*' },
    PL: { names: 'Polonia|Poloniei', adjectives: 'polonez*' },
    PR: { adjectives: 'portorican*|puertorican*' },
    PS: {
      names: 'Palestina|Palestinei|Autoritatea Palestiniană|Autorității Palestiniene',
      adjectives: 'palestinian*|palestinien*',
    },
    PT: { names: 'Portugalia|Portugaliei', adjectives: 'portughez*' },
    PW: { adjectives: 'palauan*' },
    PY: { adjectives: 'paraguayan*' },
    QA: { names: 'Qatar|Qatarul|Qatarului', adjectives: 'qatarez*|qatariot*' },
    RO: { names: 'România|României', adjectives: 'românii|românilor|românesc|românească|românești' },
    RS: { names: 'Serbia|Serbiei', adjectives: 'sârb|sârbă|sârbe|sârbi|sârbii|sârbilor|sârbesc|sârbească|sârbești' },
    RU: {
      names: 'Rusia|Rusiei|Federația Rusă|Federației Ruse',
      adjectives: 'rus|rusă|ruse|ruși|rușii|rușilor|rusul|rusului|rusesc|rusească|rusești|rusoaic*',
    },
    RW: { names: 'Rwanda|Rwandei', adjectives: 'rwandez*' },
    SA: { names: 'Arabia Saudită|Arabiei Saudite', adjectives: 'saudit*|saudiți' },
    SC: { adjectives: 'seychellez*' },
    SD: { names: 'Sudan|Sudanul|Sudanului', adjectives: 'sudanez*' },
    SE: { names: 'Suedia|Suediei', adjectives: 'suedez*' },
    SG: { names: 'Singapore', adjectives: 'singaporez*' },
    SI: { names: 'Slovenia|Sloveniei', adjectives: 'sloven|slovenă|slovene|sloveni|slovenii' },
    SK: { names: 'Slovacia|Slovaciei', adjectives: 'slovac|slovacă|slovace|slovaci|slovacii' },
    SL: { adjectives: 'sierraleonez*|sierra-leonez*' },
    SM: { adjectives: 'sanmarinez*' },
    SN: { names: 'Senegal|Senegalul|Senegalului', adjectives: 'senegalez*' },
    SO: { names: 'Somalia|Somaliei', adjectives: 'somalez*' },
    SR: { adjectives: 'surinamez*' },
    SS: { adjectives: 'sud-sudanez*|sudsudanez*' },
    SV: { adjectives: 'salvadorian*|salvadorien*' },
    SY: { names: 'Siria|Siriei', adjectives: 'sirian*|sirien*' },
    SZ: { adjectives: 'swazilandez*' },
    TD: { adjectives: 'ciadian*|ciadien*' },
    TG: { adjectives: 'togolez*' },
    TH: { names: 'Thailanda|Thailandei', adjectives: 'thailandez*' },
    TJ: { names: 'Tadjikistan|Tadjikistanul|Tadjikistanului', adjectives: 'tadjic*' },
    TL: { adjectives: 'timorez*|est-timorez*' },
    TM: { adjectives: 'turkmen|turkmenă|turkmeni|turkmene|turkmenii|turkmenilor|turkmenul|turkmenului|turkmenei' },
    TN: { names: 'Tunisia|Tunisiei', adjectives: 'tunisian*|tunisien*' },
    TO: { adjectives: 'tongan*' },
    TR: {
      names: 'Turcia|Turciei',
      adjectives: 'turc|turcă|turce|turci|turcii|turcilor|turcul|turcesc|turcească|turcești',
    },
    TT: { adjectives: 'trinidadian*|trinidadien*' },
    TV: { adjectives: 'tuvaluan*' },
    TW: { names: 'Taiwan|Taiwanul|Taiwanului', adjectives: 'taiwanez*' },
    TZ: { adjectives: 'tanzanian*|tanzanien*' },
    UA: { names: 'Ucraina|Ucrainei', adjectives: 'ucrainean*|ucrainen*|ucraineanc*' },
    UG: { names: 'Uganda|Ugandei', adjectives: 'ugandez*' },
    US: {
      names:
        'SUA|Statele Unite|Statelor Unite|Statele Unite ale Americii|Statelor Unite ale Americii|America|' +
        'Americei|Americii',
      adjectives: 'american*|americănc*',
    },
    UY: { names: 'Uruguay|Uruguayul|Uruguayului', adjectives: 'uruguayian*|uruguayien*' },
    UZ: { names: 'Uzbekistan|Uzbekistanul|Uzbekistanului', adjectives: 'uzbec*' },
    VA: { names: 'Vatican|Vaticanul|Vaticanului|Sfântul Scaun|Sfântului Scaun', adjectives: 'vaticanez*' },
    VE: { names: 'Venezuela|Venezuelei', adjectives: 'venezuelean*|venezuelen*' },
    VN: { names: 'Vietnam|Vietnamul|Vietnamului', adjectives: 'vietnamez*' },
    VU: { adjectives: 'vanuatuan*' },
    WS: { adjectives: 'samoan*' },
    XK: { names: 'Kosovo|Kosovoului|Kosovei', adjectives: 'kosovar*' },
    YE: { names: 'Yemen|Yemenul|Yemenului', adjectives: 'yemenit*' },
    ZA: { names: 'Africa de Sud|Africii de Sud', adjectives: 'sud-african*' },
    ZM: { adjectives: 'zambian*|zambien*' },
    ZW: { names: 'Zimbabwe', adjectives: 'zimbabwean*|zimbabwen*' },
    'geonames-683506': {
      names: 'București|Bucureștiul|Bucureștiului|Bucureștilor',
      adjectives: 'bucureștean*|bucureșten*',
    },
    'geonames-681290': { names: 'Cluj-Napoca|Cluj|Clujul|Clujului', adjectives: 'clujean*|clujen*' },
    'geonames-618426': { names: 'Chișinău|Chișinăul|Chișinăului' },
    'geonames-524901': { names: 'Moscova|Moscovei', adjectives: 'moscovit*' },
    'geonames-703448': { names: 'Kiev|Kievul|Kievului', adjectives: 'kievean*|kieven*' },
    'geonames-2643743': { names: 'Londra|Londrei', adjectives: 'londonez*' },
    'geonames-2988507': { names: 'Paris|Parisul|Parisului', adjectives: 'parizian*|parizien*' },
    'geonames-2950159': { names: 'Berlin|Berlinul|Berlinului', adjectives: 'berlinez*' },
    'geonames-2761369': { names: 'Viena|Vienei', adjectives: 'vienez*' },
    'geonames-2800866': { names: 'Bruxelles|Bruxelles-ul|Bruxelles-ului' },
    'geonames-756135': { names: 'Varșovia|Varșoviei' },
    'geonames-3067696': { names: 'Praga|Pragei' },
    'geonames-3054643': { names: 'Budapesta|Budapestei' },
    'geonames-3169070': { names: 'Roma|Romei' },
    'geonames-1816670': { names: 'Beijing|Beijingul|Beijingului' },
    'geonames-4140963': { names: 'Washington|Washingtonul|Washingtonului' },
    'geonames-112931': { names: 'Teheran|Teheranul|Teheranului' },
    'geonames-264371': { names: 'Atena|Atenei', adjectives: 'atenian*|atenien*' },
    'geonames-2747373': { names: 'Haga|Hagăi' },
    'geonames-281184': { names: 'Ierusalim|Ierusalimul|Ierusalimului' },
    'geonames-792680': { names: 'Belgrad|Belgradul|Belgradului' },
    'geonames-727011': { names: 'Sofia|Sofiei' },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations':
      'ONU|Organizația Națiunilor Unite|Organizației Națiunilor Unite|Națiunile Unite|Națiunilor Unite',
    'organisation:un-security-council':
      'Consiliul de Securitate al ONU|Consiliului de Securitate al ONU|Consiliul de Securitate|' +
      'Consiliului de Securitate',
    'organisation:un-general-assembly': 'Adunarea Generală a ONU|Adunării Generale a ONU',
    'organisation:who': 'OMS|Organizația Mondială a Sănătății|Organizației Mondiale a Sănătății',
    'organisation:iaea': 'AIEA|Agenția Internațională pentru Energie Atomică',
    'organisation:world-food-programme': 'Programul Alimentar Mondial',
    'organisation:international-criminal-court': 'CPI|Curtea Penală Internațională|Curții Penale Internaționale',
    'organisation:international-court-of-justice':
      'CIJ|Curtea Internațională de Justiție|Curții Internaționale de Justiție',
    'organisation:nato': 'Alianța Nord-Atlantică|Alianței Nord-Atlantice|Alianța Atlanticului de Nord',
    'organisation:osce': 'OSCE|Organizația pentru Securitate și Cooperare în Europa',
    'organisation:european-union': 'UE|Uniunea Europeană|Uniunii Europene',
    'organisation:european-commission': 'Comisia Europeană|Comisiei Europene',
    'organisation:european-parliament': 'Parlamentul European|Parlamentului European',
    'organisation:european-council': 'Consiliul European|Consiliului European',
    'organisation:council-of-europe': 'Consiliul Europei|Consiliului Europei',
    'organisation:european-central-bank': 'BCE|Banca Centrală Europeană|Băncii Centrale Europene',
    'organisation:european-court-of-human-rights':
      'CEDO|Curtea Europeană a Drepturilor Omului|Curții Europene a Drepturilor Omului',
    'organisation:court-of-justice-of-the-eu':
      'CJUE|Curtea de Justiție a Uniunii Europene|Curții de Justiție a Uniunii Europene|' + 'Curtea de Justiție a UE',
    'organisation:imf': 'FMI|Fondul Monetar Internațional|Fondului Monetar Internațional',
    'organisation:world-bank': 'Banca Mondială|Băncii Mondiale',
    'organisation:wto': 'OMC|Organizația Mondială a Comerțului|Organizației Mondiale a Comerțului',
    'organisation:oecd': 'OCDE|Organizația pentru Cooperare și Dezvoltare Economică',
    'organisation:african-union': 'Uniunea Africană|Uniunii Africane',
    'organisation:arab-league': 'Liga Arabă|Ligii Arabe',
    'organisation:cis': 'CSI|Comunitatea Statelor Independente',
    'organisation:red-cross': 'Crucea Roșie|Crucii Roșii|Comitetul Internațional al Crucii Roșii',
    'organisation:red-crescent': 'Semiluna Roșie',
    'organisation:doctors-without-borders': 'Medici fără frontiere',
    'organisation:reporters-without-borders': 'Reporteri fără frontiere',
    'organisation:kremlin': 'Kremlinul|Kremlinului',
    'organisation:white-house': 'Casa Albă|Casei Albe',
    'organisation:pentagon': 'Pentagonul|Pentagonului',
    'organisation:us-state-department': 'Departamentul de Stat|Departamentului de Stat|Departamentul de Stat al SUA',
    'organisation:us-congress': 'Congresul SUA|Congresului SUA|Congresul american|Congresului american',
    'organisation:us-senate': 'Senatul SUA|Senatului SUA|Senatul american|Senatului american',
    'organisation:us-house': 'Camera Reprezentanților|Camerei Reprezentanților',
    'organisation:us-supreme-court': 'Curtea Supremă a SUA|Curtea Supremă a Statelor Unite|Curții Supreme a SUA',
    'organisation:federal-reserve': 'Rezerva Federală|Rezervei Federale',
    'organisation:islamic-state': 'Statul Islamic|Statului Islamic',
    'organisation:taliban': 'talibanii|talibanilor|talibani',
    'organisation:houthis': 'rebelii houthi|rebelilor houthi',
    'organisation:hezbollah': 'Hezbollahul',
    'organisation:state-duma': 'Duma de Stat',
    'organisation:verkhovna-rada': 'Rada Supremă',
    'person:volodymyr-zelensky': 'Volodimir Zelenski|~Zelenski',
    'person:sergey-lavrov': 'Serghei Lavrov',
    'person:sergei-shoigu': 'Serghei Șoigu|~Șoigu',
    'person:dmitry-medvedev': 'Dmitri Medvedev',
    'person:maria-zakharova': 'Maria Zaharova|~Zaharova',
    'person:mikhail-mishustin': 'Mihail Mișustin|~Mișustin',
    'person:yevgeny-prigozhin': 'Evgheni Prigojin|~Prigojin',
    'person:alexei-navalny': 'Aleksei Navalnîi|Alexei Navalnîi|~Navalnîi',
    'person:mikhail-khodorkovsky': 'Mihail Hodorkovski|~Hodorkovski',
    'person:mikhail-gorbachev': 'Mihail Gorbaciov|~Gorbaciov',
    'person:boris-yeltsin': 'Boris Elțîn|~Elțîn|~Elțin',
    'person:petro-poroshenko': 'Petro Poroșenko|~Poroșenko',
    'person:viktor-yanukovych': 'Viktor Ianukovici|~Ianukovici',
    'person:yulia-tymoshenko': 'Iulia Timoșenko|~Timoșenko',
    'person:alexander-lukashenko': 'Aleksandr Lukașenko|Alexandr Lukașenko|~Lukașenko',
    'person:sviatlana-tsikhanouskaya': 'Svetlana Tihanovskaia|~Tihanovskaia',
    'person:queen-elizabeth-ii': 'Elisabeta a II-a|Elisabeta II|regina Elisabeta|reginei Elisabeta',
    'person:king-charles-iii': 'Charles al III-lea|regele Charles|regelui Charles',
    'person:princess-diana': 'prințesa Diana|prințesei Diana',
    'person:prince-harry': 'prințul Harry|prințului Harry',
    'person:prince-william': 'prințul William|prințului William',
    'person:ali-khamenei': 'ayatollahul Khamenei|aiatolahul Khamenei',
    'person:hassan-rouhani': 'Hassan Rohani|~Rohani',
    'person:muammar-gaddafi': 'Muammar Gaddafi|Muammar Kadhafi',
    'person:slobodan-milosevic': 'Slobodan Miloșevici|~Miloșevici',
    'person:nikol-pashinyan': 'Nikol Pașinian|~Pașinian',
    'person:pope-francis': 'Papa Francisc|Papei Francisc',
    'person:pope-benedict-xvi': 'Benedict al XVI-lea',
    'person:pope-john-paul-ii': 'Ioan Paul al II-lea',
    'person:pope-leo-xiv': 'Leon al XIV-lea',
    'person:joseph-stalin': 'Iosif Stalin',
  },
} satisfies LanguagePack;
