// Albanian, of Albania and Kosovo. CLDR knows the names of countries, months and days in one form; news sets them in
// five cases, definite or not (Turqi, Turqia, Turqisë, Turqinë). Country and city names are written out in those
// forms, because a stem would reach other words: gjerman* (German) reaches Gjermani, mal* reaches both Mali and a
// mountain.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'sq',
  name: 'Albanian',
  detection: {
    sq: {
      scripts: 'Latin',
      frequent:
        'e|të|në|dhe|për|me|i|një|se|që|nga|së|është|më|do|ka|u|ku|nuk|si|por|ai|kjo|ky|janë|edhe|këtë|tij|ishte|' +
        'kishte|pas|mbi|tha|duke|pa|shumë|gjatë|deri|kur|ose|ndërsa|saj|tyre|vetëm|këto|kanë|jetë|vit|viti|vitin|' +
        'vitit|dy|tre|parë|mund|duhet|jo|ajo|ata|asaj|atë|atij|kësaj|këtij|qenë|qe|nëse|sepse|ndaj|kundër|midis|' +
        'mes|lidhur|sipas|shqipëri|shqipërisë|shqipëria|tiranë|tiranës|kosovë|kosovës|kosova|kryeministri|' +
        'kryeministër|presidenti|qeveria|qeverisë|ministri|policia|policisë|njerëz|persona|lekë|euro|milionë|sot|' +
        'dje|tani|ditë|dita|orë|cilat|cili|cila|çdo|gjithë|disa|ishin|bërë|bëri|bën|bëhet|thotë|shprehur|tjetër|' +
        'tjera|kështu|pra|kam|ke|kemi|jam|jemi|mbrëmje|kë|cilin|cilën|gjithashtu|po|veç|pasi|para|nën|nëpër|' +
        'brenda|jashtë|rreth|drejt|asnjë|asgjë|dikush|diçka|gjithçka|mirë|keq|madh|madhe|vogël|ri|re|reja|rinj|' +
        'fundit|javën|javë|muaj|muajin|kohë|kohës|herë|heri|punë|punës|shtet|shteti',
      affixes:
        '*imit|*eve|*ave|*ës|*së|*në|*ëve|*imi|*uar|*ojë|*ohet|*ojnë|*ishte|*tar|*tare|*ëri|*ëria|*ive|*inë|*ët|' +
        '*it|*xh*|*gj*|*sh*|*nj*|*dh*',
    },
  },
  dates: {
    months: [
      'janari|janarit|janarin',
      'shkurti|shkurtit|shkurtin',
      'marsi|marsit|marsin',
      'prilli|prillit|prillin',
      'maji|majit|majin',
      'qershori|qershorit|qershorin',
      'korriku|korrikut|korrikun',
      'gushti|gushtit|gushtin',
      'shtatori|shtatorit|shtatorin',
      'tetori|tetorit|tetorin',
      'nëntori|nëntorit|nëntorin|nent',
      'dhjetori|dhjetorit|dhjetorin',
    ],
    // të dielën: on Sunday. Bare hënë (moon) and marta (a given name) are left out.
    weekdays: [
      'të dielën|e dielë|e diela|së dielës|të dielave|të dielat|dielën|dielë',
      'të hënën|e hëna|së hënës|të hënave|të hënat',
      'të martën|e marta|së martës|të martave|të martat|martën',
      'të mërkurën|e mërkura|së mërkurës|të mërkurave|të mërkurat|mërkurën|mërkurë',
      'të enjten|e enjtja|së enjtes|të enjteve|të enjtet|enjten|enjte',
      'të premten|e premtja|së premtes|të premteve|të premtet|premten|premte',
      'të shtunën|e shtuna|së shtunës|të shtunave|të shtunat|shtunën|shtunë',
    ],
    relativeDays: {
      '-2': 'pardje',
      '-1': 'dje|mbrëmë|dje mbrëma|dje në mbrëmje',
      '0': 'sot|sonte',
      '1': 'nesër',
      '2': 'pasnesër',
    },
    daysAgo: 'para # ditësh|# ditë më parë',
    dayCounts: 'dy|tri|katër|pesë|gjashtë|shtatë|tetë|nëntë|dhjetë',
    last: 'e kaluar|i kaluar|të kaluar|e kaluara|të kaluarën|e shkuar|i shkuar|të shkuar',
    current: 'këtë|kjo|ky|këtij|kësaj',
    next: 'e ardhshme|i ardhshëm|të ardhshëm|të ardhshme|tjetër',
    units: {
      day: 'ditë|dita|ditën|ditës|ditësh',
      week: 'javë|java|javën|javës|javësh',
      month: 'muaj|muaji|muajin|muajit|muajsh',
      year: 'vit|viti|vitin|vitit|vite|vjet|vitesh|vjetësh',
    },
    connectors: 'muaj|muaji|muajin|muajit|të|i|viti|vitit|vitin',
    before: 'më|në|nga|që nga|prej|deri|deri më|deri në|para|pas|gjatë|datë|data|datën|datës|ditën e|më datë|më datën',
    range: 'deri|deri më|deri në|deri te',
    dayParts: 'në mëngjes|paradite|pasdite|mbrëma|në mbrëmje|natën|mbrëmja',
    periods: {
      year: { '-1': 'vitin e kaluar|vitin e shkuar|vitit të kaluar', 0: 'sivjet|këtë vit', 1: 'vitin e ardhshëm' },
    },
    every: 'çdo',
    maxEnding: 4,
    // Abbreviations of CLDR that are words or beginnings of words: janë (are), nën (under), pritet (is expected),
    // maj (May, also majtas, left).
    guarded: 'jan|shk|mar|pri|maj|maja|majt|qer|korr|gush|sht|tet|nën|nent|dhj|die|hën|mër|enj|pre|mars' + '|shkurt',
    capitalised: false,
  },
  names: {
    titles:
      'president|presidenti|presidentit|presidentin|presidente|presidentja|presidentes|presidenten|' +
      'ish-president|ish-presidenti|ish-presidentit|ish-presidentin|nënpresidenti|nënpresidentit|' +
      'nënpresidentja|zëvendëspresidenti|zëvendëspresidentja|kryeministri|kryeministrit|kryeministrin|' +
      'kryeministër|kryeministre|kryeministrja|kryeministres|kryeministren|ish-kryeministri|ish-kryeministrit|' +
      'ish-kryeministrin|zëvendëskryeministri|zëvendëskryeministrja|ministri|ministrit|ministrin|ministër|' +
      'ministre|ministrja|ministres|ministren|ish-ministri|ish-ministrja|zëvendësministri|zëvendësministrja|' +
      'ministri i jashtëm|ministrit të jashtëm|ministrin e jashtëm|ministrja e jashtme|' +
      'ministri i punëve të jashtme|ministrja e punëve të jashtme|ministri i mbrojtjes|ministrit të mbrojtjes|' +
      'ministrja e mbrojtjes|ministri i brendshëm|ministri i financave|ministrja e financave|' +
      'ministri i drejtësisë|ministri i shëndetësisë|ministrja e shëndetësisë|kancelari|kancelarit|kancelarin|' +
      'kancelare|kancelarja|kancelares|kancelaren|kryetari|kryetarit|kryetarin|kryetar|kryetarja|kryetares|' +
      'kryetaren|kreu|kreut|kreun|krerët|shefi|shefit|shefin|shefja|lideri|liderit|liderin|lider|liderja|' +
      'udhëheqësi|udhëheqësit|udhëheqësin|udhëheqësja|sekretari|sekretarit|sekretarin|sekretarja|' +
      'sekretari i përgjithshëm|sekretarit të përgjithshëm|sekretari i shtetit|sekretarin e shtetit|zëdhënësi|' +
      'zëdhënësit|zëdhënësin|zëdhënësja|zëdhënëses|deputeti|deputetit|deputetja|senatori|senatorit|senatorja|' +
      'ambasadori|ambasadorit|ambasadorja|diplomati|i dërguari|komisioneri|komisionerja|përfaqësuesi|' +
      'përfaqësuesja|gjenerali|gjeneralit|gjeneral|koloneli|admirali|komandanti|komandantit|mbreti|mbretit|' +
      'mbretin|mbretëresha|mbretëreshës|mbretëreshën|princi|princit|princesha|papa|papës|papën|sheiku|emiri|' +
      'sulltani|guvernatori|guvernatorja|prokurori|prokurorja|gjykatësi|gjykatësja|avokati|avokatja|profesor|' +
      'profesori|profesorja|doktor|doktori|dr|prof|zoti|zotit|z|zonja|zonjës|znj|zonjusha|imzot|drejtori|' +
      'drejtorit|drejtorja|trajneri|trajnerit|sulmuesi|mesfushori|portieri|analisti|gazetari|gazetarja|' +
      'regjisori|aktori|aktorja|këngëtari|këngëtarja|shkrimtari|shkrimtarja|homologu|homologut|homologun' +
      '|kryebashkiaku|kryebashkiakja|prefekti|nënkryetari|nënkryetarja|kryeprokurori|patriarku|kardinali|' +
      'peshkopi|kryepeshkopi|ajatollahu|ajatollah|imami|emisari|ish-kryetari|ish-kancelarja|ish-ministrit|' +
      'profesoresha',
    organisationWords:
      'ministri|ministria|ministrisë|ministrinë|qeveri*|parlament*|kuvend*|universitet*|bank*|parti|partia|' +
      'partisë|partinë|lëvizj*|këshill*|komision*|komitet*|agjenci*|gjykat*|prokurori*|polici*|ushtri*|' +
      'federat*|shoqat*|sindikat*|fondacion*|institut*|kompani*|korporat*|grup*|klub*|aleanc*|organizat*|' +
      'bashkim*|unioni|unionit|forum*|qendr*|drejtori|drejtoria|drejtorisë|televizion*|gazet*|radio*|spital*|' +
      'kisha|kishës|kishën|akademi*|ambasad*|bord*|fondi|fondit|autoritet*',
    placeWords:
      'qytet*|lum|lumi|lumit|lumin|krahin*|rajon*|qark*|ngushtic*|ishull*|ishuj*|gadishull*|mal|mali|malit|' +
      'malet|det|deti|detit|liqen*|fshat*|komun*|bashki|bashkia|bashkisë|rrug*|shesh*|aeroport*|port|porti|' +
      'portit|provinc*|distrikt*|republik*|mbretëri*|luginë|lugina|luginës|luginën|lagj*|gji|gjiri|gjirit',
    joiners: 'e|i|të|së|dhe|për|në|me|nga|de|da|del|di|al|el|bin|von|van|der',
    neverNames:
      'krime|krimet|krimi|krimit|krimin|krimeve|' +
      'jugor|jugore|verior|veriore|lindor|lindore|perëndimor|perëndimore|qendror|qendrore|lindje|perëndim|' +
      'jug|veri|jashtëm|jashtme|brendshëm|brendshme|' +
      'Në|Nga|Për|Me|Më|Një|Kjo|Ky|Këto|Këta|Kështu|Ai|Ajo|Ata|Ato|Ne|Ju|Unë|Ti|Por|Dhe|Edhe|Ndërsa|Ndërkaq|' +
      'Ndërkohë|Megjithatë|Megjithëse|Po|Jo|Nuk|Mos|Do|Duke|Kur|Ku|Si|Sipas|Pas|Para|Gjatë|Deri|Që|Se|Sepse|' +
      'Pasi|Prej|Mbi|Nën|Ndër|Ndërmjet|Midis|Brenda|Jashtë|Përveç|Rreth|Lidhur|Përballë|Përmes|Kundër|Falë|Sot|' +
      'Dje|Nesër|Tani|Tashmë|Më parë|Disa|Shumë|Gjithë|Të gjitha|Të gjithë|Asnjë|Secili|Tjetër|Të tjerë|Kush|' +
      'Çfarë|Cili|Cila|Pse|Sa|Nëse|Edhe pse|Prandaj|Atëherë|Pastaj|Fillimisht|Së fundi|Gjithashtu|Po ashtu|' +
      'Madje|Vetëm|Sidomos|Veçanërisht|Ende|Ishte|Është|Janë|Ishin|Ka|Kanë|Kishte|U|I|E|Të|Së|Dy|Tre|Tri|Katër|' +
      'Pesë|Gjashtë|Shtatë|Tetë|Nëntë|Dhjetë|Qindra|Mijëra|Miliona|Burime|Burimet|Autoritetet|Zyrtarë|Zyrtarët|' +
      'Policia|Qeveria|Presidenti|Kryeministri|Ministri|Lajme|Foto|Video|Lexo|Shpërndaje|Burimi|Redaksia|' +
      'Perëndimi|Perëndimit|Lindja|Veriu|Jugu',
    endings: 'ëve|eve|ave|ist|ja|je|së|në|it|in|ut|un|ët|ës|ën|es|en|et|as|an|ve|sh|i|u|a|e|ë|n|s|t',
    prefixes: '',
  },
  stopWords:
    'të|e|në|i|dhe|për|me|një|që|nga|se|do|u|më|si|nuk|ka|është|së|ai|kjo|duke|këtë|janë|kanë|ishte|por|edhe|' +
    'po|ky|pas|ajo|mund|tha|kishte|tij|saj|tyre|ata|vetëm|shumë|dy|jo|kur|deri|kësaj|këtij|ndaj|ndërsa|te|tek|' +
    'prej|ose|gjatë|para|sipas|disa|ku|këto|këta|duhet|qenë|ishin|bërë|mbi|ne|na|unë|ju|im|tim|jam|je|jemi|' +
    'jeni|kam|kemi|kishin|pasi|sepse|nëse|çdo|gjithë|gjitha|tjera|tjerë|tjetër|cila|cili|cilat|cilët|cilën|' +
    "ndër|ndërmjet|midis|nën|brenda|jashtë|rreth|lidhur|kundër|pra|mos|s'|nëpër|tani|ende|gjithashtu|ashtu|" +
    'kështu|sa|pse|kush|atë|asaj|atij|atyre|vet|vetë|dhënë|thënë|parë|qoftë|madje|megjithatë|prandaj|drejt|' +
    'përmes|veç|bëhet|bën|ditë|vit|vjet|herë',
  boilerplate:
    'shpërndaje|shpërndaje në|shpërndani|shpërndaje këtë artikull|lexo edhe|lexo më shumë|lexoni edhe|' +
    'lexo po ashtu|lexo gjithashtu|lini një koment|lini një përgjigje|lini një përgjigje anuloje përgjigjen|' +
    'shkruaj një koment|adresa juaj email nuk do të publikohet|fushat e nevojshme janë shënuar me|' +
    'fushat e domosdoshme janë shënuar|ruaje emrin tim, email-in|lajme të ngjashme|artikuj të ngjashëm|' +
    "mund t'ju interesojë|mund t’ju interesojë|na ndiqni në|na ndiqni edhe në|ndiqni kanalin tonë|" +
    'bashkohuni me ne|abonohu|abonohuni në|regjistrohu në buletinin|të gjitha të drejtat e rezervuara|' +
    'të gjitha të drejtat janë të rezervuara|foto:|foto ilustrim|burimi i fotos|ky sajt përdor cookies|' +
    'kjo faqe përdor cookies|shkarko aplikacionin|më të lexuarat|etiketa:|kliko këtu',
  multipliers: {
    qind: 100,
    qindra: 100,
    mijë: 1000,
    mijëra: 1000,
    mijërave: 1000,
    mijërash: 1000,
    milion: 1000000,
    milionë: 1000000,
    mln: 1000000,
    milionësh: 1000000,
    milionëve: 1000000,
    milioni: 1000000,
    milionët: 1000000,
    miliard: 1000000000,
    miliardë: 1000000000,
    mld: 1000000000,
    miliardësh: 1000000000,
    miliardëve: 1000000000,
    miliardi: 1000000000,
    miliardët: 1000000000,
    mlrd: 1000000000,
    trilion: 1000000000000,
    trilionë: 1000000000000,
    trilionësh: 1000000000000,
    trilionëve: 1000000000000,
  },
  // Forms in order: indefinite, definite, genitive and dative, accusative.
  places: {
    AD: { names: 'Andorrë|Andorra|Andorrës|Andorrën', adjectives: 'andorran*' },
    AE: {
      names: 'Emiratet e Bashkuara Arabe|Emirateve të Bashkuara Arabe|Emiratet|Emirateve|EBA',
      adjectives: 'emiratas*',
    },
    AF: {
      names: 'Afganistan|Afganistani|Afganistanit|Afganistanin',
      adjectives: 'afgan|afganë|afganët|afganëve|afganes',
    },
    AG: { names: 'Antigua dhe Barbuda', adjectives: 'antiguan*' },
    AL: { names: 'Shqipëri|Shqipëria|Shqipërisë|Shqipërinë|Republika e Shqipërisë', adjectives: 'shqiptar*' },
    AM: {
      names: 'Armeni|Armenia|Armenisë|Armeninë',
      adjectives: 'armen|armenë|armenët|armenëve|armenes|armenen|armenit|armenin',
    },
    AO: { names: 'Angolë|Angola|Angolës|Angolën', adjectives: 'angolan*' },
    AR: { names: 'Argjentinë|Argjentina|Argjentinës|Argjentinën', adjectives: 'argjentinas*' },
    AT: { names: 'Austri|Austria|Austrisë|Austrinë', adjectives: 'austriak*' },
    AU: { names: 'Australi|Australia|Australisë|Australinë', adjectives: 'australian*' },
    AZ: {
      names: 'Azerbajxhan|Azerbajxhani|Azerbajxhanit|Azerbajxhanin',
      adjectives: 'azer|azerë|azerët|azerëve|azeres|azeri|azerit|azerbajxhanas*',
    },
    BA: {
      names:
        'Bosnja|Bosnjë|Bosnjës|Bosnjën|Bosnja dhe Hercegovina|Bosnjës dhe Hercegovinës|' +
        'Bosnjën dhe Hercegovinën|Bosnje-Hercegovina|Bosnjë-Hercegovinës',
      adjectives: 'boshnjak*|bosnjak*',
    },
    BB: { names: 'Barbados|Barbadosi|Barbadosit', adjectives: 'barbadian*' },
    BD: { names: 'Bangladesh|Bangladeshu|Bangladeshut|Bangladeshun', adjectives: 'bangladeshas*|bengal*' },
    BE: {
      names: 'Belgjikë|Belgjika|Belgjikës|Belgjikën',
      adjectives: 'belg|belgi|belgit|belgin|belgë|belgët|belgëve|belges|belgen',
    },
    BF: { names: 'Burkina Faso|Burkina Fasos|Burkina Fason', adjectives: 'burkinas*' },
    BG: {
      names: 'Bullgari|Bullgaria|Bullgarisë|Bullgarinë',
      adjectives: 'bullgar|bullgarit|bullgarin|bullgarë|bullgarët|bullgarëve|bullgares|bullgaren',
    },
    BH: { names: 'Bahrejn|Bahrejni|Bahrejnit|Bahrejnin', adjectives: 'bahrejnas*' },
    BI: { names: 'Burundi|Burundit|Burundin', adjectives: 'burundas*' },
    BJ: { names: 'Benin|Benini|Beninit|Beninin', adjectives: 'beninas*' },
    BN: { names: 'Brunei|Bruneit|Brunein', adjectives: 'bruneas*' },
    BO: { names: 'Bolivi|Bolivia|Bolivisë|Bolivinë', adjectives: 'bolivian*' },
    BR: { names: 'Brazil|Brazili|Brazilit|Brazilin', adjectives: 'brazilian*' },
    BS: { names: 'Bahamas|Bahamet|Bahameve', adjectives: 'bahamez*' },
    BT: { names: 'Butan|Butani|Butanit|Butanin', adjectives: 'butanez*' },
    BW: { names: 'Botsvanë|Botsvana|Botsvanës|Botsvanën', adjectives: 'botsvanas*' },
    BY: {
      names: 'Bjellorusi|Bjellorusia|Bjellorusisë|Bjellorusinë|Bellorusi|Bellorusia|Bellorusisë|Bellorusinë',
      adjectives: 'bjellorus|bjellorusë|bjellorusët|bjellorusëve|bjellorusit|bjelloruses|bellorus|bellorusë|bellorusët',
    },
    BZ: { names: 'Beliz|Belizi|Belizit|Belizin', adjectives: 'belizian*' },
    CA: { names: 'Kanada|Kanadaja|Kanadasë|Kanadanë', adjectives: 'kanadez*' },
    CD: {
      names:
        'Kongo|Kongos|Kongon|Republika Demokratike e Kongos|Republikën Demokratike të Kongos|' +
        'Republikës Demokratike të Kongos|RD Kongo|RDK',
      adjectives: 'kongolez*',
    },
    CF: {
      names: 'Republika e Afrikës Qendrore|Republikën e Afrikës Qendrore|Republikës së Afrikës Qendrore',
      adjectives: 'centrafrikan*',
    },
    CG: { names: 'Kongo-Brazavil|Republika e Kongos|Republikën e Kongos|Republikës së Kongos' },
    CH: { names: 'Zvicër|Zvicra|Zvicrës|Zvicrën', adjectives: 'zviceran*' },
    CI: { names: 'Bregu i Fildishtë|Bregut të Fildishtë|Bregun e Fildishtë', adjectives: 'ivorian*' },
    CL: { names: 'Kili|Kilit|Kilin', adjectives: 'kilian*' },
    CM: { names: 'Kamerun|Kameruni|Kamerunit|Kamerunin', adjectives: 'kamerunas*' },
    CN: { names: 'Kinë|Kina|Kinës|Kinën', adjectives: 'kinez*' },
    CO: { names: 'Kolumbi|Kolumbia|Kolumbisë|Kolumbinë', adjectives: 'kolumbian*' },
    CR: { names: 'Kosta Rika|Kosta Rikë|Kosta Rikës|Kosta Rikën', adjectives: 'kostarikan*' },
    CU: { names: 'Kubë|Kuba|Kubës|Kubën', adjectives: 'kuban*' },
    CV: { names: 'Kepi i Gjelbër|Kepit të Gjelbër|Kepi Verde', adjectives: 'kepverdian*' },
    CY: { names: 'Qipro|Qiproja|Qipros|Qipron', adjectives: 'qipriot*' },
    CZ: {
      names: 'Çeki|Çekia|Çekisë|Çekinë|Republika Çeke|Republikës Çeke|Republikën Çeke',
      adjectives: 'çek|çekë|çekët|çekëve|çekes|çeken|çeku|çekut',
    },
    DE: {
      names: 'Gjermani|Gjermania|Gjermanisë|Gjermaninë',
      adjectives: 'gjerman|gjermanit|gjermanin|gjermanë|gjermanët|gjermanëve|gjermanes|gjermanen',
    },
    DJ: { names: 'Xhibuti|Xhibutit|Xhibutin', adjectives: 'xhibutas*' },
    DK: { names: 'Danimarkë|Danimarka|Danimarkës|Danimarkën', adjectives: 'danez*' },
    DM: { names: 'Dominikës' },
    DO: { names: 'Republika Dominikane|Republikës Dominikane|Republikën Dominikane', adjectives: 'dominikan*' },
    DZ: { names: 'Algjeri|Algjeria|Algjerisë|Algjerinë', adjectives: 'algjerian*' },
    EC: { names: 'Ekuador|Ekuadori|Ekuadorit|Ekuadorin', adjectives: 'ekuadorian*' },
    EE: { names: 'Estoni|Estonia|Estonisë|Estoninë', adjectives: 'estonez*' },
    EG: { names: 'Egjipt|Egjipti|Egjiptit|Egjiptin', adjectives: 'egjiptian*' },
    EH: {
      names: 'Sahara Perëndimore|Saharaja Perëndimore|Saharasë Perëndimore|Saharanë Perëndimore',
      adjectives: 'saharavi',
    },
    ER: { names: 'Eritre|Eritrea|Eritresë|Eritrenë|Eritreja', adjectives: 'eritreas*' },
    ES: { names: 'Spanjë|Spanja|Spanjës|Spanjën', adjectives: 'spanjoll*' },
    ET: { names: 'Etiopi|Etiopia|Etiopisë|Etiopinë', adjectives: 'etiopas*|etiopian*' },
    FI: { names: 'Finlandë|Finlanda|Finlandës|Finlandën', adjectives: 'finlandez*' },
    FJ: { names: 'Fixhi|Fixhit|Fixhin', adjectives: 'fixhian*' },
    FM: { names: 'Mikronezi|Mikronezia|Mikronezisë|Mikronezinë', adjectives: 'mikronezian*' },
    FR: { names: 'Francë|Franca|Francës|Francën', adjectives: 'francez*|frëng|frënge' },
    GA: { names: 'Gabon|Gaboni|Gabonit|Gabonin', adjectives: 'gabonez*' },
    GB: {
      names:
        'Mbretëria e Bashkuar|Mbretërisë së Bashkuar|Mbretërinë e Bashkuar|Britania|Britani|Britanisë|' +
        'Britaninë|Britania e Madhe|Britanisë së Madhe|Britaninë e Madhe',
      adjectives: 'britanik*|anglez*',
    },
    'GB-ENG': { names: 'Angli|Anglia|Anglisë|Anglinë' },
    'GB-NIR': { names: 'Irlanda e Veriut|Irlandës së Veriut|Irlandën e Veriut' },
    'GB-SCT': { names: 'Skoci|Skocia|Skocisë|Skocinë', adjectives: 'skocez*' },
    'GB-WLS': { names: 'Uells|Uellsi|Uellsit', adjectives: 'uellsian*' },
    GD: { names: 'Grenada|Grenadës' },
    GE: { names: 'Gjeorgji|Gjeorgjia|Gjeorgjisë|Gjeorgjinë', adjectives: 'gjeorgjian*' },
    GH: { names: 'Ganë|Gana|Ganës|Ganën', adjectives: 'ganez*' },
    GL: {
      names: 'Grënlandë|Grënlanda|Grënlandës|Grënlandën|Groenlandë|Groenlanda|Groenlandës|Groenlandën',
      adjectives: 'grënlandez*|groenlandez*',
    },
    GM: { names: 'Gambi|Gambia|Gambisë|Gambinë', adjectives: 'gambian*' },
    GN: { names: 'Guinea|Guineja|Guinesë|Guinenë|Guine', adjectives: 'guineas*' },
    GQ: { names: 'Guinea Ekuatoriale|Guinesë Ekuatoriale|Guineja Ekuatoriale' },
    GR: {
      names: 'Greqi|Greqia|Greqisë|Greqinë',
      adjectives: 'grek|greki|grekit|grekin|grekë|grekët|grekëve|grekes|greken',
    },
    GT: { names: 'Guatemalë|Guatemala|Guatemalës|Guatemalën', adjectives: 'guatemalas*' },
    GW: { names: 'Guinea-Bisau|Guine-Bisau|Guinesë-Bisau' },
    GY: { names: 'Guajanë|Guajana|Guajanës|Guajanën', adjectives: 'guajanez*' },
    HK: { names: 'Hong Kong|Hong Kongu|Hong Kongut|Hong Kongun', adjectives: 'hongkongas*' },
    HN: { names: 'Honduras|Hondurasi|Hondurasit|Hondurasin', adjectives: 'honduran*' },
    HR: {
      names: 'Kroaci|Kroacia|Kroacisë|Kroacinë',
      adjectives: 'kroat|kroatit|kroatin|kroatë|kroatët|kroatëve|kroates|kroaten|kroati',
    },
    HT: { names: 'Haiti|Haitit|Haitin', adjectives: 'haitian*' },
    HU: { names: 'Hungari|Hungaria|Hungarisë|Hungarinë', adjectives: 'hungarez*' },
    ID: { names: 'Indonezi|Indonezia|Indonezisë|Indonezinë', adjectives: 'indonezian*' },
    IE: { names: 'Irlandë|Irlanda|Irlandës|Irlandën|Republika e Irlandës', adjectives: 'irlandez*' },
    IL: { names: 'Izrael|Izraeli|Izraelit|Izraelin', adjectives: 'izraelit*|izraelian*' },
    IN: {
      names: 'India|Indi|Indisë|Indinë',
      adjectives: 'indian|indianë|indianët|indianëve|indianes|indiani|indianit',
    },
    IQ: { names: 'Irak|Iraku|Irakut|Irakun', adjectives: 'irakian*' },
    IR: { names: 'Iran|Irani|Iranit|Iranin', adjectives: 'iranian*' },
    IS: { names: 'Islandë|Islanda|Islandës|Islandën', adjectives: 'islandez*' },
    IT: { names: 'Itali|Italia|Italisë|Italinë', adjectives: 'italian*' },
    JM: { names: 'Xhamajkë|Xhamajka|Xhamajkës|Xhamajkën', adjectives: 'xhamajkan*' },
    JO: { names: 'Jordani|Jordania|Jordanisë|Jordaninë', adjectives: 'jordanez*' },
    JP: { names: 'Japoni|Japonia|Japonisë|Japoninë', adjectives: 'japonez*' },
    KE: { names: 'Keni|Kenia|Kenisë|Keninë|Kenias', adjectives: 'keniot*|kenian|keniane|kenianët' },
    KG: {
      names:
        'Kirgizi|Kirgizia|Kirgizisë|Kirgizinë|Kirgistan|Kirgistani|Kirgistanit|Kirgistanin|Kirgizistan|' +
        'Kirgizistani|Kirgizistanit|Kirgizistanin',
      adjectives: 'kirgiz|kirgize|kirgizët',
    },
    KH: { names: 'Kamboxhi|Kamboxhia|Kamboxhisë|Kamboxhinë', adjectives: 'kamboxhian*' },
    KI: { names: 'Kiribati|Kiribatit', adjectives: 'kiribatian*' },
    KM: { names: 'Komoret|Komoreve|Ishujt Komore', adjectives: 'komorian*' },
    KN: { names: 'Shën Kits e Nevis' },
    KP: {
      names: 'Korea e Veriut|Koreja e Veriut|Koresë së Veriut|Korenë e Veriut|Koreja Veriore|Koresë Veriore',
      adjectives: 'verikorean*|koreanoverior*|veriorekorean*',
    },
    KR: {
      names: 'Korea e Jugut|Koreja e Jugut|Koresë së Jugut|Korenë e Jugut|Koreja Jugore|Koresë Jugore',
      adjectives: 'jugkorean*|korean|koreanë|koreanët',
    },
    KW: { names: 'Kuvajt|Kuvajti|Kuvajtit|Kuvajtin', adjectives: 'kuvajtian*' },
    KZ: {
      names: 'Kazakistan|Kazakistani|Kazakistanit|Kazakistanin|Kazakstan|Kazakstani|Kazakstanit|Kazakstanin',
      adjectives: 'kazak|kazake|kazakët|kazakëve|kazakistanez*',
    },
    LA: { names: 'Laosi|Laosit|Laosin|Laos', adjectives: 'laosian*' },
    LB: { names: 'Liban|Libani|Libanit|Libanin', adjectives: 'libanez*' },
    LC: { names: 'Shën Luçia' },
    LI: { names: 'Lihtenshtajn|Lihtenshtajni|Lihtenshtajnit|Lihtenshtajnin', adjectives: 'lihtenshtajnas*' },
    LK: { names: 'Sri Lankë|Sri Lanka|Sri Lankës|Sri Lankën', adjectives: 'srilankez*|srilankas*' },
    LR: { names: 'Liberi|Liberia|Liberisë|Liberinë', adjectives: 'liberian*' },
    LS: { names: 'Lesoto|Lesotos|Lesoton', adjectives: 'lesotas*' },
    LT: { names: 'Lituani|Lituania|Lituanisë|Lituaninë', adjectives: 'lituanez*|lituan|lituane' },
    LU: { names: 'Luksemburg|Luksemburgu|Luksemburgut|Luksemburgun', adjectives: 'luksemburgas*' },
    LV: { names: 'Letoni|Letonia|Letonisë|Letoninë', adjectives: 'letonez*' },
    LY: {
      names: 'Libi|Libia|Libisë|Libinë',
      adjectives: 'libian|libianë|libianët|libianëve|libianes|libianen|libianit',
    },
    MA: { names: 'Marok|Maroku|Marokut|Marokun', adjectives: 'maroken*' },
    MC: { names: 'Monako|Monakos|Monakon', adjectives: 'monegask*' },
    MD: { names: 'Moldavi|Moldavia|Moldavisë|Moldavinë|Moldova|Moldovë|Moldovës|Moldovën', adjectives: 'moldav*' },
    ME: { names: 'Mali i Zi|Malit të Zi|Malin e Zi|Mal të Zi', adjectives: 'malazez*|malazias*' },
    MG: { names: 'Madagaskar|Madagaskari|Madagaskarit|Madagaskarin', adjectives: 'malagas*' },
    MH: { names: 'Ishujt Marshall' },
    MK: {
      names:
        'Maqedonia e Veriut|Maqedonisë së Veriut|Maqedoninë e Veriut|Maqedoni të Veriut|Maqedoni|Maqedonia|' +
        'Maqedonisë|Maqedoninë|RMV',
      adjectives: 'maqedonas*',
    },
    ML: { adjectives: 'malian|maliane|malianët' },
    MM: { names: 'Mianmar|Mianmari|Mianmarit|Mianmarin|Burma|Birmania|Birmanisë', adjectives: 'birman*|mianmarez*' },
    MN: {
      names: 'Mongoli|Mongolia|Mongolisë|Mongolinë',
      adjectives: 'mongol|mongolit|mongolin|mongolë|mongolët|mongolëve|mongoles|mongolen',
    },
    MO: { names: 'Makao|Makaos' },
    MR: { names: 'Mauritani|Mauritania|Mauritanisë|Mauritaninë', adjectives: 'mauritanas*|mauritanian*' },
    MT: { names: 'Maltë|Malta|Maltës|Maltën', adjectives: 'maltez*' },
    MU: { names: 'Mauricius|Mauriciusi|Mauriciusit', adjectives: 'mauritian*' },
    MV: { names: 'Maldive|Maldivet|Maldiveve', adjectives: 'maldivian*' },
    MW: { names: 'Malavi|Malavit', adjectives: 'malavian*' },
    MX: { names: 'Meksikë|Meksika|Meksikës|Meksikën|Meksiko|Meksikos|Meksikon', adjectives: 'meksikan*' },
    MY: { names: 'Malajzi|Malajzia|Malajzisë|Malajzinë', adjectives: 'malajzian*' },
    MZ: { names: 'Mozambik|Mozambiku|Mozambikut|Mozambikun', adjectives: 'mozambikas*' },
    NA: { names: 'Namibi|Namibia|Namibisë|Namibinë', adjectives: 'namibian*' },
    NE: { names: 'Nigerit|Nigerin|Niger', adjectives: 'nigeras*' },
    NG: { names: 'Nigeri|Nigeria|Nigerisë|Nigerinë', adjectives: 'nigerian*' },
    NI: { names: 'Nikaragua|Nikaraguas|Nikaraguan|Nikaraguaja', adjectives: 'nikaraguan*' },
    NL: { names: 'Holandë|Holanda|Holandës|Holandën|Vendet e Ulëta', adjectives: 'holandez*' },
    NO: { names: 'Norvegji|Norvegjia|Norvegjisë|Norvegjinë', adjectives: 'norvegjez*' },
    NP: { names: 'Nepal|Nepali|Nepalit|Nepalin', adjectives: 'nepalez*' },
    NR: { names: 'Nauru|Naurut', adjectives: 'nauruan*' },
    NZ: { names: 'Zelanda e Re|Zelandës së Re|Zelandën e Re', adjectives: 'neozelandez*' },
    OM: { names: 'Oman|Omani|Omanit|Omanin', adjectives: 'omanez*' },
    PA: { names: 'Panama|Panamaja|Panamasë|Panamanë', adjectives: 'panamez*' },
    PE: { names: 'Peruja|Perusë|Perunë|Peru', adjectives: 'peruan*' },
    PG: { names: 'Papua Guineja e Re|Papua Guinea e Re|Papua Guinesë së Re', adjectives: 'papuas*' },
    PH: { names: 'Filipinet|Filipineve|Filipine', adjectives: 'filipinas*' },
    PK: { names: 'Pakistan|Pakistani|Pakistanit|Pakistanin', adjectives: 'pakistanez*' },
    PL: {
      names: 'Poloni|Polonia|Polonisë|Poloninë',
      adjectives: 'polak|polakë|polakët|polakëve|polakes|polaku|polakut|polonez*',
    },
    PR: { names: 'Porto Riko|Porto Rikos', adjectives: 'portorikan*' },
    PS: {
      names:
        'Palestinë|Palestina|Palestinës|Palestinën|Territoret palestineze|territoreve palestineze|' +
        'territoret e okupuara palestineze',
      adjectives: 'palestinez*',
    },
    PT: { names: 'Portugali|Portugalia|Portugalisë|Portugalinë', adjectives: 'portugez*' },
    PW: { names: 'Palau|Palaut', adjectives: 'palauan*' },
    PY: { names: 'Paraguai|Paraguait|Paraguajin|Paraguaj', adjectives: 'paraguaian*' },
    QA: { names: 'Katar|Katari|Katarit|Katarin', adjectives: 'katarez*|katarian*' },
    RO: {
      names: 'Rumani|Rumania|Rumanisë|Rumaninë',
      adjectives: 'rumun|rumunit|rumunin|rumunë|rumunët|rumunëve|rumunes|rumunen|rumuni',
    },
    RS: {
      names: 'Serbi|Serbia|Serbisë|Serbinë',
      adjectives: 'serb|serbit|serbin|serbë|serbët|serbëve|serbes|serben',
    },
    RU: {
      names: 'Rusi|Rusia|Rusisë|Rusinë|Federata Ruse|Federatës Ruse|Federatën Ruse|Federacioni Rus|Federacionit Rus',
      adjectives: 'rus|rusë|rusët|rusëve|ruses|rusen|rusit|rusin',
    },
    RW: { names: 'Ruandë|Ruanda|Ruandës|Ruandën', adjectives: 'ruandez*' },
    SA: {
      names: 'Arabia Saudite|Arabisë Saudite|Arabinë Saudite|Arabi Saudite',
      adjectives: 'saudit|saudite|sauditët|sauditëve',
    },
    SB: { names: 'Ishujt Solomon|Ishujve Solomon' },
    SC: { names: 'Sejshelle|Sejshellet|Sejshelleve', adjectives: 'sejshellas*' },
    SD: { names: 'Sudan|Sudani|Sudanit|Sudanin', adjectives: 'sudanez*' },
    SE: { names: 'Suedi|Suedia|Suedisë|Suedinë', adjectives: 'suedez*' },
    SG: { names: 'Singapor|Singapori|Singaporit|Singaporin', adjectives: 'singaporian*' },
    SI: {
      names: 'Slloveni|Sllovenia|Sllovenisë|Slloveninë',
      adjectives: 'slloven|sllovenit|sllovenin|sllovenë|sllovenët|sllovenëve|sllovenes|sllovenen',
    },
    SK: {
      names: 'Sllovaki|Sllovakia|Sllovakisë|Sllovakinë',
      adjectives: 'sllovak|sllovakë|sllovakët|sllovakëve|sllovakes|sllovaku|sllovakut',
    },
    SL: { names: 'Siera Leone|Sierra Leone|Siera Leones|Sierra Leones', adjectives: 'sierraleonas*|sierra-leonas*' },
    SM: { names: 'San Marino|San Marinos|San Marinon', adjectives: 'sanmarinas*' },
    SN: { names: 'Senegal|Senegali|Senegalit|Senegalin', adjectives: 'senegalez*' },
    SO: { names: 'Somali|Somalia|Somalisë|Somalinë', adjectives: 'somalez*' },
    SR: { names: 'Surinam|Surinami|Surinamit', adjectives: 'surinamez*' },
    SS: { names: 'Sudani i Jugut|Sudanit të Jugut|Sudanin e Jugut|Sudanin Jugor', adjectives: 'sudanojugor*' },
    ST: { names: 'Sao Tome dhe Principe' },
    SV: { names: 'Salvador|Salvadori|Salvadorit|El Salvador|El Salvadori|El Salvadorit', adjectives: 'salvadorian*' },
    SY: {
      names: 'Siri|Siria|Sirisë|Sirinë',
      adjectives: 'sirian|sirianë|sirianët|sirianëve|sirianes|sirianen|siriani|sirianit',
    },
    SZ: { names: 'Esvatini|Esvatinit|Suazilendi', adjectives: 'svazilandez*' },
    TD: { names: 'Çad|Çadi|Çadit|Çadin', adjectives: 'çadian*' },
    TG: { names: 'Togo|Togos|Togon', adjectives: 'togolez*' },
    TH: { names: 'Tajlandë|Tajlanda|Tajlandës|Tajlandën', adjectives: 'tajlandez*' },
    TJ: { names: 'Taxhikistan|Taxhikistani|Taxhikistanit|Taxhikistanin', adjectives: 'taxhik|taxhike|taxhikët' },
    TL: { names: 'Timori Lindor|Timorit Lindor|Timor Lindor', adjectives: 'timorez*' },
    TM: {
      names: 'Turkmenistan|Turkmenistani|Turkmenistanit|Turkmenistanin',
      adjectives: 'turkmen|turkmene|turkmenët',
    },
    TN: { names: 'Tunizi|Tunizia|Tunizisë|Tunizinë', adjectives: 'tunizian*' },
    TO: { names: 'Tonga|Tongas|Tongës', adjectives: 'tongan*' },
    TR: {
      names: 'Turqi|Turqia|Turqisë|Turqinë',
      adjectives: 'turk|turq|turqit|turqve|turke|turkes|turken|turku|turkut|turkun',
    },
    TT: { names: 'Trinidad dhe Tobago|Trinidadi dhe Tobago', adjectives: 'trinidadas*' },
    TV: { names: 'Tuvalu' },
    TW: { names: 'Tajvan|Tajvani|Tajvanit|Tajvanin', adjectives: 'tajvanez*' },
    TZ: { names: 'Tanzani|Tanzania|Tanzanisë|Tanzaninë', adjectives: 'tanzanian*' },
    UA: { names: 'Ukrainë|Ukraina|Ukrainës|Ukrainën', adjectives: 'ukrainas*|ukrahinas*' },
    UG: { names: 'Ugandë|Uganda|Ugandës|Ugandën', adjectives: 'ugandez*' },
    US: {
      names:
        'Shtetet e Bashkuara|Shteteve të Bashkuara|Shtetet e Bashkuara të Amerikës|' +
        'Shteteve të Bashkuara të Amerikës|SHBA|SHBA-ja|SHBA-ve|SHBA-të|SHBA-në|SHBA-së|Amerikë|Amerika|' +
        'Amerikës|Amerikën',
      adjectives: 'amerikan|amerikanë|amerikanët|amerikanëve|amerikanes|amerikanen|amerikani|amerikanit|amerikanin',
    },
    UY: { names: 'Uruguai|Uruguait|Uruguain|Uruguaj', adjectives: 'uruguaian*' },
    UZ: { names: 'Uzbekistan|Uzbekistani|Uzbekistanit|Uzbekistanin', adjectives: 'uzbek|uzbeke|uzbekët' },
    VA: { names: 'Vatikan|Vatikani|Vatikanit|Vatikanin|Selia e Shenjtë|Selisë së Shenjtë', adjectives: 'vatikanas*' },
    VC: { names: 'Shën Vincenti dhe Grenadinet' },
    VE: { names: 'Venezuelë|Venezuela|Venezuelës|Venezuelën', adjectives: 'venezuelian*' },
    VN: { names: 'Vietnam|Vietnami|Vietnamit|Vietnamin', adjectives: 'vietnamez*' },
    VU: { names: 'Vanuatu|Vanuatut' },
    WS: { names: 'Samoa|Samoas', adjectives: 'samoan*' },
    XK: {
      names: 'Kosovë|Kosova|Kosovës|Kosovën|Republika e Kosovës|Republikës së Kosovës|Republikën e Kosovës',
      adjectives: 'kosovar*',
    },
    YE: { names: 'Jemen|Jemeni|Jemenit|Jemenin', adjectives: 'jemenas*|jemenitë|jemenitët' },
    ZA: {
      names: 'Afrika e Jugut|Afrikës së Jugut|Afrikën e Jugut|Afrikën Jugore|Afrika Jugore',
      adjectives: 'afrikanojugor*|jugafrikan*',
    },
    ZM: { names: 'Zambi|Zambia|Zambisë|Zambinë', adjectives: 'zambian*' },
    ZW: { names: 'Zimbabve|Zimbabveja|Zimbabvesë|Zimbabvenë', adjectives: 'zimbabvean*' },
    'geonames-524901': { names: 'Moskë|Moska|Moskës|Moskën', adjectives: 'moskovit*' },
    'geonames-498817': { names: 'Shën Petersburg|Shën Petersburgu|Shën Petersburgut' },
    'geonames-703448': { names: 'Kiev|Kievi|Kievit|Kievin|Kyiv|Kyivi|Kyivit|Kyivin' },
    'geonames-706483': { names: 'Harkiv|Harkivi|Harkivit|Harkivin|Kharkiv|Kharkivi|Kharkivit|Kharkivin' },
    'geonames-698740': { names: 'Odesë|Odesa|Odesës|Odesën' },
    'geonames-702550': { names: 'Lviv|Lvivi|Lvivit|Lvivin' },
    'geonames-709930': { names: 'Dnipro|Dnipros|Dnipron' },
    'geonames-709717': { names: 'Doneck|Donecku|Doneckut|Doneckun|Donetsk|Donetsku|Donetskut|Donetskun' },
    'geonames-702658': { names: 'Luhansk|Luhansku|Luhanskut|Luhanskun|Lugansk|Lugansku|Luganskut|Luganskun' },
    'geonames-701822': { names: 'Mariupol|Mariupoli|Mariupolit|Mariupolin' },
    'geonames-706448': { names: 'Herson|Hersoni|Hersonit|Hersonin|Kherson|Khersoni|Khersonit|Khersonin' },
    'geonames-694423': { names: 'Sevastopol|Sevastopoli|Sevastopolit|Sevastopolin' },
    'geonames-2643743': { names: 'Londër|Londra|Londrës|Londrën', adjectives: 'londinez*' },
    'geonames-2988507': { names: 'Paris|Parisi|Parisit|Parisin', adjectives: 'parizian*' },
    'geonames-2950159': { names: 'Berlin|Berlini|Berlinit|Berlinin', adjectives: 'berlinez*' },
    'geonames-2867714': { names: 'Mynih|Mynihu|Mynihut|Mynihun|Munih|Munihu|Munihut' },
    'geonames-2925533': { names: 'Frankfurt|Frankfurti|Frankfurtit' },
    'geonames-4140963': {
      names: 'Uashington|Uashingtoni|Uashingtonit|Uashingtonin|Vashington|Vashingtoni|Vashingtonit|Vashingtonin',
    },
    'geonames-5128581': { names: 'Nju Jork|Nju Jorku|Nju Jorkut|Nju Jorkun|New Yorku|New Yorkut|New Yorkun' },
    'geonames-5368361': { names: 'Los Anxhelos|Los Anxhelosi|Los Anxhelosit' },
    'geonames-4887398': { names: 'Çikago|Çikagos|Çikagon' },
    'geonames-1816670': { names: 'Pekin|Pekini|Pekinit|Pekinin' },
    'geonames-1796236': { names: 'Shangai|Shangait|Shangain|Shanghai|Shanghait' },
    'geonames-1850147': { names: 'Tokio|Tokios|Tokion|Tokjo|Tokjos' },
    'geonames-323786': { names: 'Ankara|Ankaraja|Ankarasë|Ankaranë' },
    'geonames-745044': { names: 'Stamboll|Stambolli|Stambollit|Stambollin' },
    'geonames-2800866': { names: 'Bruksel|Brukseli|Brukselit|Brukselin', adjectives: 'brukselas*' },
    'geonames-112931': { names: 'Teheran|Teherani|Teheranit|Teheranin' },
    'geonames-281184': {
      names: 'Jerusalem|Jerusalemi|Jerusalemit|Jerusalemin|Jeruzalem|Jeruzalemi|Jeruzalemit|Jeruzalemin',
    },
    'geonames-293397': { names: 'Tel Aviv|Tel Avivi|Tel Avivit|Tel Avivin' },
    'geonames-170654': { names: 'Damask|Damasku|Damaskut|Damaskun' },
    'geonames-170063': { names: 'Alepo|Alepos|Alepon' },
    'geonames-98182': { names: 'Bagdad|Bagdadi|Bagdadit|Bagdadin' },
    'geonames-1138958': { names: 'Kabul|Kabuli|Kabulit|Kabulin' },
    'geonames-1261481': { names: 'Nju Delhi|Nju Delhit|Nju Delhin' },
    'geonames-1176615': { names: 'Islamabad|Islamabadi|Islamabadit|Islamabadin' },
    'geonames-3169070': { names: 'Romë|Roma|Romës|Romën', adjectives: 'romak*' },
    'geonames-3173435': { names: 'Milano|Milanos|Milanon' },
    'geonames-3117735': { names: 'Madrid|Madridi|Madridit|Madridin' },
    'geonames-756135': { names: 'Varshavë|Varshava|Varshavës|Varshavën' },
    'geonames-2761369': { names: 'Vjenë|Vjena|Vjenës|Vjenën' },
    'geonames-2657896': { names: 'Cyrih|Cyrihu|Cyrihut|Cyrihun' },
    'geonames-2661552': { names: 'Bernë|Berna|Bernës|Bernën' },
    'geonames-625144': { names: 'Minsk|Minsku|Minskut|Minskun' },
    'geonames-611717': { names: 'Tbilisi|Tbilisit|Tbilisin' },
    'geonames-616052': { names: 'Jerevan|Jerevani|Jerevanit|Jerevanin|Erevan|Erevani|Erevanit|Erevanin' },
    'geonames-587084': { names: 'Baku|Bakusë|Bakunë|Bakuja' },
    'geonames-3183875': { names: 'Tiranë|Tirana|Tiranës|Tiranën', adjectives: 'tiranas*' },
    'geonames-3185728': { names: 'Durrësi|Durrësit|Durrësin' },
    'geonames-3183719': { names: 'Vlorë|Vlora|Vlorës|Vlorën' },
    'geonames-3184081': { names: 'Shkodër|Shkodra|Shkodrës|Shkodrën' },
    'geonames-786714': { names: 'Prishtinë|Prishtina|Prishtinës|Prishtinën' },
    'geonames-786712': { names: 'Prizren|Prizreni|Prizrenit|Prizrenin' },
    'geonames-787157': { names: 'Pejë|Peja|Pejës|Pejën' },
    'geonames-789225': {
      names: 'Mitrovicë|Mitrovica|Mitrovicës|Mitrovicën|Mitrovica e Veriut|Mitrovicës së Veriut|Mitrovicën e Veriut',
    },
    'geonames-792680': { names: 'Beograd|Beogradi|Beogradit|Beogradin' },
    'geonames-785842': { names: 'Shkup|Shkupi|Shkupit|Shkupin' },
    'geonames-785082': { names: 'Tetovë|Tetova|Tetovës|Tetovën' },
    'geonames-3193044': { names: 'Podgoricë|Podgorica|Podgoricës|Podgoricën' },
    'geonames-3191281': { names: 'Sarajevë|Sarajeva|Sarajevës|Sarajevën|Sarajevo|Sarajevos' },
    'geonames-3186886': { names: 'Zagreb|Zagrebi|Zagrebit|Zagrebin' },
    'geonames-3196359': { names: 'Lublanë|Lublana|Lublanës|Lublanën|Lubjana|Lubjanës|Lubjanë' },
    'geonames-264371': { names: 'Athinë|Athina|Athinës|Athinën' },
    'geonames-734077': { names: 'Selanik|Selaniku|Selanikut|Selanikun' },
    'geonames-727011': { names: 'Sofja|Sofje|Sofjes|Sofjen' },
    'geonames-683506': { names: 'Bukuresht|Bukureshti|Bukureshtit|Bukureshtin' },
    'geonames-3054643': { names: 'Budapest|Budapesti|Budapestit|Budapestin' },
    'geonames-3067696': { names: 'Pragë|Praga|Pragës|Pragën' },
    'geonames-2673730': { names: 'Stokholm|Stokholmi|Stokholmit|Stokholmin' },
    'geonames-2618425': { names: 'Kopenhagen|Kopenhageni|Kopenhagenit|Kopenhagenin' },
    'geonames-3143244': { names: 'Oslo|Oslos|Oslon' },
    'geonames-658225': { names: 'Helsinki|Helsinkit|Helsinkin' },
    'geonames-456172': { names: 'Rigë|Riga|Rigës|Rigën' },
    'geonames-593116': { names: 'Vilnius|Vilniusi|Vilniusit|Vilniusin' },
    'geonames-588409': { names: 'Talin|Talini|Talinit|Talinin' },
    'geonames-2267057': { names: 'Lisbonë|Lisbona|Lisbonës|Lisbonën' },
    'geonames-2964574': { names: 'Dublin|Dublini|Dublinit|Dublinin' },
    'geonames-2759794': { names: 'Amsterdam|Amsterdami|Amsterdamit|Amsterdamin' },
    'geonames-2747373': { names: 'Hagë|Haga|Hagës|Hagën' },
    'geonames-360630': { names: 'Kajro|Kajros|Kajron|Kairo|Kairos' },
    'geonames-108410': { names: 'Riad|Riadi|Riadit|Riadin|Rijad|Rijadi|Rijadit|Rijadin' },
    'geonames-104515': { names: 'Mekë|Meka|Mekës|Mekën' },
    'geonames-290030': { names: 'Dohë|Doha|Dohës|Dohën' },
    'geonames-292223': { names: 'Dubai|Dubait|Dubain' },
    'geonames-292968': { names: 'Abu Dabi|Abu Dabit|Abu Dabin|Abu Dhabi|Abu Dhabit' },
    'geonames-276781': { names: 'Bejrut|Bejruti|Bejrutit|Bejrutin' },
    'geonames-250441': { names: 'Aman|Amani|Amanit|Amanin' },
    'geonames-71137': { names: 'Sanaa|Sanaja|Sanasë|Sanaas' },
    'geonames-2210247': { names: 'Tripoli|Tripolit|Tripolin' },
    'geonames-2464470': { names: 'Tunisi|Tunisit' },
    'geonames-2507480': { names: 'Algjer|Algjerit' },
    'geonames-379252': { names: 'Kartum|Kartumi|Kartumit|Kartumin|Khartum|Khartumi|Khartumit|Khartumin' },
    'geonames-344979': { names: 'Adis Abeba|Adis Abebës|Adis Abebë|Addis Abeba' },
    'geonames-1835848': { names: 'Seul|Seuli|Seulit|Seulin' },
    'geonames-1871859': {
      names:
        'Penian|Peniani|Penianit|Penianin|Phenian|Pheniani|Phenianit|Phenianin|Pyongyang|Pyongyangu|' +
        'Pyongyangut|Pyongyangun',
    },
    'geonames-1668341': { names: 'Taipei|Taipeit|Taipein' },
    'geonames-1642911': { names: 'Xhakartë|Xhakarta|Xhakartës|Xhakartën' },
    'geonames-1581130': { names: 'Hanoi|Hanoit|Hanoin' },
    'geonames-1526273': { names: 'Astanë|Astana|Astanës|Astanën|Nur-Sultan|Nursulltan' },
    'geonames-1526384': { names: 'Almati|Almatit' },
    'geonames-1512569': { names: 'Tashkent|Tashkenti|Tashkentit|Tashkentin' },
    'geonames-618426': { names: 'Kishinau|Kishinaut|Kishinjev|Kishinev|Kishinevi' },
    'geonames-3128760': { names: 'Barcelonë|Barcelona|Barcelonës|Barcelonën' },
  },
} satisfies LanguagePack;
