// Turkmen in the Latin letters of Turkmenistan (ý, ň, ž, ä). State media dominate: "2022-nji ýylyň 5-nji ýanwarynda", the titles of the
// president and of the national leader. The month names of 2002 to 2008 are left out, as they are words, people and a town
// (Türkmenbaşy, Oguz, Ruhnama). Traps: duşenbe is Monday and the Tajik capital, anna Friday and a given name, both asked for
// "güni"; ertir is tomorrow, "ertir bilen" in the morning; türki is Turkic, not Turkish (türk).
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'tk',
  name: 'Turkmen',
  detection: {
    tk: {
      scripts: 'Latin',
      frequent:
        'we|bu|bir|bilen|üçin|hem|da|de|bolan|boýunça|türkmenistanyň|türkmenistan|prezidenti|döwlet|ýurdumyzyň|' +
        'ýurdumyzda|aşgabat|ýylyň|ýyl|ýylda|ol|onuň|olar|olaryň|biz|biziň|men|siz|köp|her|has|iň|uly|täze|birinji|' +
        'iki|üç|diýdi|edýär|bolýar|bolup|edip|edildi|boldy|etdi|edilen|bolar|şol|şeýle|şonuň|ýaly|ýöne|emma|soň|' +
        'soňra|öň|arasynda|barada|garşy|tarapyndan|döwürde|gün|güni|şu|ähli|hormatly|gurbanguly|berdimuhamedow|' +
        'serdar|halkara|milli|halk|jemgyýeti|ministri|ministrligi|hökümeti|ykdysady|ösüş|ösdürmek|geçirildi|' +
        'maksady|hyzmatdaşlyk|aýdylýar|habar|adam|adamlar|dünýä|ýok|bar|näme|nähili|haçan|welin|çenli|prezident|' +
        'arkadag|welaýatynyň|welaýaty|şäheri|şäherinde|etrabynyň|aşgabatda|döwletiň|bilim|ylym|medeniýet|türkmen|' +
        'saglygy|goraýyş|ulgamynda|ulgamynyň|babatda|bellenildi|bellenilişi|geçiriler|guraldy|gatnaşdy|möhüm|ýagny|' +
        'ýurduň|ýurtda|edilýär|eden|etmek|bolmak|onda|ony|oňa|şonda|munuň|muny|hiç|diňe|beýleki|' +
        'ilki|soňky|ýaş|ýaşlar|çaga|iş|işleri|başlygy|mejlisiň|dollar|manat|million|müň|göterim|türkiýe|orsýet|' +
        'russiýa|hytaý|azatlyk|ýerli|bolsa|eger|sebäpli|ýa|hakynda',
      affixes:
        '*lary|*leri|*lar|*ler|*ynda|*inde|*yndan|*inden|*dyr|*dir|*ýar|*ýär|*yny|*ynyň|*iniň|*mak|*mek|*ylan|' +
        '*ilen|*lyk|*lik|*ýa*|*äz*|*aý*',
    },
  },
  dates: {
    months: [
      'ýanwar|ýanwaryň|ýanwara|ýanwarda|ýanwardan|ýanwardaky|ýanwary|ýanwarynda|ýanwaryndan|ýanwaryndaky|' +
        'ýanwaryna|ýanwarynyň|ýanwar aýy|ýanwar aýynda|ýanwar aýynyň|ýanwar aýyndan|ýanwar aýyna|ýanwar aýyndaky',

      'fewral|fewralyň|fewrala|fewralda|fewraldan|fewraldaky|fewraly|fewralynda|fewralyndan|fewralyndaky|' +
        'fewralyna|fewralynyň|fewral aýy|fewral aýynda|fewral aýynyň|fewral aýyndan|fewral aýyna|fewral aýyndaky',

      'mart|martyň|marta|martda|martdan|martdaky|marty|martynda|martyndan|martyndaky|martyna|martynyň|mart aýy|' +
        'mart aýynda|mart aýynyň|mart aýyndan|mart aýyna|mart aýyndaky',

      'aprel|apreliň|aprele|aprelde|aprelden|apreldeki|apreli|aprelinde|aprelinden|aprelindeki|apreline|' +
        'apreliniň|aprel aýy|aprel aýynda|aprel aýynyň|aprel aýyndan|aprel aýyna|aprel aýyndaky',

      'maý|maýyň|maýa|maýda|maýdan|maýdaky|maýy|maýynda|maýyndan|maýyndaky|maýyna|maýynyň|maý aýy|maý aýynda|' +
        'maý aýynyň|maý aýyndan|maý aýyna|maý aýyndaky',

      'iýun|iýunyň|iýuna|iýunda|iýundan|iýundaky|iýuny|iýunynda|iýunyndan|iýunyndaky|iýunyna|iýunynyň|iýun aýy|' +
        'iýun aýynda|iýun aýynyň|iýun aýyndan|iýun aýyna|iýun aýyndaky',

      'iýul|iýulyň|iýula|iýulda|iýuldan|iýuldaky|iýuly|iýulynda|iýulyndan|iýulyndaky|iýulyna|iýulynyň|iýul aýy|' +
        'iýul aýynda|iýul aýynyň|iýul aýyndan|iýul aýyna|iýul aýyndaky',

      'awgust|awgustyň|awgusta|awgustda|awgustdan|awgustdaky|awgusty|awgustynda|awgustyndan|awgustyndaky|' +
        'awgustyna|awgustynyň|awgust aýy|awgust aýynda|awgust aýynyň|awgust aýyndan|awgust aýyna|awgust aýyndaky',

      'sentýabr|sentýabryň|sentýabra|sentýabrda|sentýabrdan|sentýabrdaky|sentýabry|sentýabrynda|sentýabryndan|' +
        'sentýabryndaky|sentýabryna|sentýabrynyň|sentýabr aýy|sentýabr aýynda|sentýabr aýynyň|sentýabr aýyndan|' +
        'sentýabr aýyna|sentýabr aýyndaky',

      'oktýabr|oktýabryň|oktýabra|oktýabrda|oktýabrdan|oktýabrdaky|oktýabry|oktýabrynda|oktýabryndan|' +
        'oktýabryndaky|oktýabryna|oktýabrynyň|oktýabr aýy|oktýabr aýynda|oktýabr aýynyň|oktýabr aýyndan|' +
        'oktýabr aýyna|oktýabr aýyndaky',

      'noýabr|noýabryň|noýabra|noýabrda|noýabrdan|noýabrdaky|noýabry|noýabrynda|noýabryndan|noýabryndaky|' +
        'noýabryna|noýabrynyň|noýabr aýy|noýabr aýynda|noýabr aýynyň|noýabr aýyndan|noýabr aýyna|noýabr aýyndaky',

      'dekabr|dekabryň|dekabra|dekabrda|dekabrdan|dekabrdaky|dekabry|dekabrynda|dekabryndan|dekabryndaky|' +
        'dekabryna|dekabrynyň|dekabr aýy|dekabr aýynda|dekabr aýynyň|dekabr aýyndan|dekabr aýyna|dekabr aýyndaky',
    ],
    weekdays: [
      'ýekşenbe|ýekşenbe güni|ýekşenbe gün|ýekşenbe günden|ýekşenbe günine|ýekşenbe güninden|ýekşenbe güniniň|' +
        'ýekşenbe günde|ýekşenbe güninde|ýekşenbe günki|ýekşenbede|ýekşenbeden',

      'duşenbe|duşenbe güni|duşenbe gün|duşenbe günden|duşenbe günine|duşenbe güninden|duşenbe güniniň|' +
        'duşenbe günde|duşenbe güninde|duşenbe günki',

      'sişenbe|sişenbe güni|sişenbe gün|sişenbe günden|sişenbe günine|sişenbe güninden|sişenbe güniniň|' +
        'sişenbe günde|sişenbe güninde|sişenbe günki|sişenbede|sişenbeden',

      'çarşenbe|çarşenbe güni|çarşenbe gün|çarşenbe günden|çarşenbe günine|çarşenbe güninden|çarşenbe güniniň|' +
        'çarşenbe günde|çarşenbe güninde|çarşenbe günki|çarşenbede|çarşenbeden',

      'penşenbe|penşenbe güni|penşenbe gün|penşenbe günden|penşenbe günine|penşenbe güninden|penşenbe güniniň|' +
        'penşenbe günde|penşenbe güninde|penşenbe günki|penşenbede|penşenbeden',

      'anna|anna güni|anna gün|anna günden|anna günine|anna güninden|anna güniniň|anna günde|anna güninde|' +
        'anna günki',

      'şenbe|şenbe güni|şenbe gün|şenbe günden|şenbe günine|şenbe güninden|şenbe güniniň|şenbe günde|' +
        'şenbe güninde|şenbe günki|şenbede|şenbeden',
    ],
    relativeDays: {
      '-2': 'öňňin',
      '-1': 'düýn|düýnki|düýn agşam|düýn gije|düýn irden|düýn öýlän',
      '0': 'şu gün|şugün|bu gün|şu gün irden|şu gün agşam|şu gije|bu gije|şu agşam',
      '1': 'ertir|ertirki|ertir irden|ertir agşam',
      '2': 'birigün|birisigün',
    },
    daysAgo: '# gün öň|# gün ozal|mundan # gün öň|mundan # gün ozal',
    dayCounts: 'iki|üç|dört|bäş|alty|ýedi|sekiz|dokuz|on',
    last: 'geçen|öten',
    current: 'şu|bu',
    next: 'indiki|geljek|gelýän|öňümizdäki',
    turns: 'before',
    units: {
      day: 'gün|güni|günde|günden|gününde|günüň|günlerinde',
      week: 'hepde|hepdede|hepdäniň|hepdesi|hepdesinde|hepdeden|hepdä|hepdesiniň',
      month: 'aý|aýy|aýda|aýyň|aýynda|aýynyň|aýdan|aýyndan|aýyna|aýdaky',
      year: 'ýyl|ýyly|ýylda|ýylyň|ýyldan|ýyla|ýylynda|ýylynyň|ýylyndan|ýylky|ýyldaky',
    },
    // maýa: to May, and capital.
    before: 'senesi|duşenbe,|bu maýa|şu maýa|geçen maýa',
    after: 'başynda|ortasynda|ortalarynda|ahyrynda|aýagynda|soňunda|aýynda|ahyryna',
    range: 'bilen',
    ordinalEndings:
      'nji|njy|ji|jy|i|y|si|sy|ne|na|ine|yna|sine|syna|nde|nda|inde|ynda|sinde|synda|nden|ndan|inden|yndan|den|dan|' +
      'da|de|iň|yň|niň|nyň|siniň',
    dayParts: 'güni|günki|ertir bilen|ertirden|irden|öýlän',
    every: 'her',
    maxEnding: 0,
    // "Duşenbe," is no weekday but opens datelines of the capital, hence `before`. duşenbe: also the capital, anna: a given name; marta and mart begin names, maý is of May alone; geç and sen are words.
    guarded: 'duşenbe|anna|ann|marta|maý|maýa|maýy|mar|sen|okt|few|pen|duş|siş',
    capitalised: false,
  },
  names: {
    titles:
      'prezident|prezidenti|prezidentiniň|prezidentimiz|hormatly prezidentimiz|hormatly prezident|' +
      'türkmenistanyň prezidenti|öňki prezident|öňki prezidenti|wise-prezident|wise-prezidenti|milli lider|' +
      'milli lideri|türkmen halkynyň milli lideri|gahryman arkadag|gahryman arkadagymyz|döwlet baştutany|' +
      'döwlet baştutanymyz|hökümet baştutany|baştutany|premýer-ministr|premýer-ministri|premýer|wise-premýer|' +
      'wise-premýeri|ministrler kabinetiniň başlygynyň orunbasary|ministr|ministri|ministriniň orunbasary|' +
      'daşary işler ministri|içeri işler ministri|goranmak ministri|milli howpsuzlyk ministri|adalat ministri|' +
      'maliýe ministri|ykdysadyýet ministri|maliýe we ykdysadyýet ministri|saglygy goraýyş ministri|bilim ministri|' +
      'medeniýet ministri|energetika ministri|öňki ministr|kansler|kansleri|döwlet sekretary|baş sekretar|' +
      'baş sekretary|sekretar|sekretary|metbugat sekretary|metbugat wekili|başlyk|başlygy|başlygynyň orunbasary|' +
      'mejlisiň başlygy|halk maslahatynyň başlygy|spiker|spikeri|lider|lideri|ýolbaşçy|ýolbaşçysy|müdir|müdiri|' +
      'häkim|häkimi|welaýat häkimi|şäher häkimi|etrap häkimi|deputat|deputaty|mejlisiň deputaty|senator|senatory|' +
      'ilçi|ilçisi|adatdan daşary we doly ygtyýarly ilçisi|konsul|baş konsuly|wekil|wekili|ýörite wekili|' +
      'hemişelik wekili|geňeşçi|geňeşçisi|kömekçi|kömekçisi|ombudsmen|komissar|komissary|ýokary komissary|' +
      'gubernator|gubernatory|meri|general|general-leýtenant|general-maýor|general-polkownik|polkownik|' +
      'podpolkownik|maýor|kapitan|leýtenant|admiral|serkerde|serkerdesi|belent serkerdebaşysy|korol|koroly|patyşa|' +
      'patyşasy|şazada|mirasdüşer şazada|emir|emiri|soltan|soltany|şeýh|müfti|müftüsi|imam|imamy|kazy|rim papasy|' +
      'papa|patriarh|aýatolla|prokuror|prokurory|baş prokuror|baş prokurory|sudýa|kazyýet başlygy|sülçi|aklawçy|' +
      'aklawçysy|professor|akademik|doktor|direktor|direktory|baş direktor|baş direktory|ýerine ýetiriji direktory|' +
      'rektor|rektory|baş tälimçi|baş tälimçisi|tälimçi|tälimçisi|hüjümçi|hüjümçisi|derwezeçi|derwezeçisi|goragçy|' +
      'goragçysy|futbolçy|žurnalist|žurnalisti|habarçy|habarçysy|blogçy|ýazyjy|şahyr|režissýor|aktýor|aktrisa|' +
      'aýdymçy|halk artisti|at gazanan artisti|bilermen|analitik|ykdysatçy|telekeçi|aktiwist|hukuk goraýjy|kärdeşi|' +
      'birinji zenan|jenap|hanym|aga',
    organisationWords:
      'ministrlik*|ministrligi*|komitet*|komissiýa*|parlament*|mejlis|mejlisi*|halk maslahaty*|senat|senaty*|' +
      'hökümet|hökümeti*|ministrler kabineti*|uniwersitet*|institut*|akademiýa*|ylymlar akademiýasy*|bank|banky*|' +
      'merkezi bank*|partiýa*|hereketi*|geňeşi*|agentlik*|agentligi*|gullugy*|müdirlik*|müdirligi*|departament*|' +
      'kazyýet|kazyýeti*|prokuratura*|polisiýa*|goşuny*|ýaragly güýçler*|federasiýa*|assosiasiýa*|birleşik|' +
      'birleşigi*|bileleşigi*|soýuz|gor|gaznasy*|kompaniýa*|korporasiýa*|konserni*|konsern|holding*|kluby*|' +
      'guramasy*|gurama|alýans*|forum*|merkezi*|telekanal*|teleýaýlym*|gazet*|radio*|hassahana*|ilçihana*|' +
      'konsullyk*|konsullygy*|teatr*|muzeý*|zawod*|häkimlik|häkimligi*|howa ýollary|jemgyýeti*',
    placeWords:
      'şäheri*|şäher|etraby*|etrap|welaýaty*|welaýat|obasy*|oba|şäherçesi*|geňeşligi|ştaty*|prowinsiýasy*|sebiti*|' +
      'sebit|respublikasy*|derýasy*|köli*|deňzi*|aýlagy*|bogazy*|adasy*|adalary*|ýarym adasy*|dagy*|daglary*|' +
      'geçelgesi*|jülgesi*|çöli*|köçesi*|şaýoly*|meýdançasy*|howa menzili*|porty*|menzili*|köprüsi*|etrapçasy*',
    joiners: 'we|üçin|boýunça|de|da|del|di|la|le|el|al|ibn|bin|fon|wan|der|ogly|gyzy',
    neverNames:
      'Bu|Ol|Onuň|Ony|Oňa|Olar|Olaryň|Olary|Şu|Şol|Munuň|Muny|Muňa|Mundan|Şeýle|Biz|Biziň|Siz|Siziň|Men|Meniň|Sen|' +
      'Bir|Iki|Üç|Dört|Bäş|Alty|Ýedi|Sekiz|Dokuz|On|Ýüz|Müň|Million|Birinji|Ikinji|Ilkinji|Soňky|Täze|Köne|Uly|' +
      'Kiçi|Ýaş|Aýal|Erkek|Çaga|Çagalar|Emma|Ýöne|Emma-da|We|Hem|Şeýle hem|Şeýle-de|Şonuň|Şonuň bilen birlikde|' +
      'Mundan başga-da|Mundan başga|Bellesek|Belläp geçsek|Sebäbi|Eger|Ýa|Ýa-da|Näme|Nähili|Näme üçin|Nirede|Kim|' +
      'Haýsy|Her|Ähli|Hemme|Hiç|Käbir|Beýleki|Başga|Öz|Geçen|Öten|Indiki|Düýn|Ertir|Indi|Häzir|Häzirki|Entek|Soň|' +
      'Soňra|Ýene|Öň|Ozal|Iň|Has|Köp|Az|Takmynan|Umuman|Hususan-da|Meselem|Onuň sözlerine görä|Maglumatlara görä|' +
      'Habarda|Waka|Netijede|Duşuşykda|Mejlisde|Çärede|Dabarada|Prezident|Hormatly|Gahryman|Arkadag|Ministr|' +
      'Ministrlik|Hökümet|Polisiýa|Deputat|Bilermen|Bilermenler|Habar|Habarlar|Täzelikler|Surat|Foto|Wideo|Çeşme|' +
      'Giňişleýin|Okaň|Demirgazyk|Günorta|Gündogar|Günbatar|Merkezi|Hawa|Ýok|Bar|Edil|Dünýä|Internet|Adam|Adamlar|' +
      'Halk|Ýurt|Diňe|Türki|Hudaý|Berkarar|Mal|Maly|Malyny|Malyň|Mala|Maldan|Mallar',
    endings:
      'larynyň|leriniň|laryndan|lerinden|larynda|lerinde|laryň|leriň|lardan|lerden|larda|lerde|lara|lere|lary|leri|' +
      'lar|ler|daky|däki|ynyň|iniň|yndan|inden|ynda|inde|syndan|sinden|synda|sinde|syny|sini|synyň|siniň|nyň|niň|' +
      'dan|den|da|de|ny|ni|na|nä|ne|yň|iň|ly|li|ça|çe|sy|si|y|a|e',
    prefixes: '',
  },
  stopWords:
    'we|bu|bir|bilen|üçin|hem|da|de|bolan|boýunça|ol|onuň|ony|oňa|onda|ondan|olar|olaryň|olary|olara|biz|biziň|' +
    'bize|men|meniň|maňa|sen|siz|siziň|köp|az|her|has|iň|örän|diýdi|diýip|diýen|diýýär|diýlip|edýär|edip|eden|etdi|' +
    'etmek|edilen|edildi|edilýär|edil|bolýar|bolup|boldy|bolar|bolsa|bolmak|bolmagy|bolmady|bolanda|şol|şu|şeýle|' +
    'şonuň|şonda|şondan|ýaly|kimin|ýöne|emma|soň|soňra|öň|ozal|arasynda|barada|hakynda|garşy|tarapyndan|ähli|hemme|' +
    'ýok|bar|näme|kim|nähili|haçan|nirede|haýsy|ýa|ýa-da|eger|sebäbi|welin|çenli|munuň|muny|muňa|mundan|öz|özi|' +
    'öziniň|gerek|zerur|mümkin|ýene|häzir|häzirki|indi|entek|diňe|bile|birlikde|şeýle-de|hem-de|käbir|beýleki|' +
    'başga|içinde|üstünde|astynda|öňünde|arkaly|hökmünde|bagly|degişli|görä|laýyklykda|berdi|aldy|geldi|iki|täze|' +
    'mi|my|ha|hatda|hiç|takmynan|umuman|babatda',
  boilerplate:
    'paýlaşmak|paýlaş:|paýlaşyň|dostlaryňyz bilen paýlaşyň|bizi yzarlaň|biziň telegram kanalymyz|' +
    'telegram kanalymyza agza boluň|kanalymyza agza boluň|agza boluň|ýazylyň|habarlarymyza ýazylyň|şeýle hem okaň|' +
    'şeýle-de okaň|ýene okaň|şuny hem okaň|meňzeş habarlar|degişli habarlar|beýleki habarlar|soňky habarlar|' +
    'iň soňky habarlar|köp okalanlar|iň köp okalan|ähli hukuklar goralan|ähli hukuklary goralan|awtorlyk hukugy goralan|' +
    'saýtyň maglumatlaryndan|maglumatlar ulanylanda|materiallar ulanylanda|salgylanma hökman|teswir ýazyň|' +
    'teswir ýazmak|teswirler|teswir goşmak|pikiriňizi ýazyň|siziň e-mail|elektron salgyňyz|foto:|surat:|wideo:|' +
    'çeşme:|mahabat|bellikler:|teglar:|giňişleýin okaň|dowamyny oka|çap et|mobil programmamyzy|bu saýt cookie|' +
    'gözleg netijeleri',
  multipliers: {
    ýüz: 100,
    ýüzlerçe: 100,
    ýüzden: 100,
    müň: 1000,
    müňlerçe: 1000,
    müňe: 1000,
    müňden: 1000,
    müňi: 1000,
    müňlük: 1000,
    müňläp: 1000,
    million: 1000000,
    mln: 1000000,
    milliona: 1000000,
    milliondan: 1000000,
    milliony: 1000000,
    millionyň: 1000000,
    millionlarça: 1000000,
    millionlyk: 1000000,
    milliard: 1000000000,
    mlrd: 1000000000,
    milliarda: 1000000000,
    milliarddan: 1000000000,
    milliardy: 1000000000,
    milliardyň: 1000000000,
    milliardlarça: 1000000000,
    milliardlyk: 1000000000,
    trillion: 1000000000000,
    trln: 1000000000000,
    trilliona: 1000000000000,
    trilliondan: 1000000000000,
  },
  places: {
    AD: { adjectives: 'andorraly' },
    AE: { names: 'BAE|Birleşen Arap Emirlikleriniň|Emirlikler' },
    AF: { names: 'Owganystanyň', adjectives: 'owgan|owganystanly' },
    AL: { adjectives: 'alban|albaniýaly' },
    AM: { names: 'Ermenistan Respublikasy', adjectives: 'ermeni|ermenistanly' },
    AO: { adjectives: 'angolaly' },
    AR: { names: 'Argentina', adjectives: 'argentinaly' },
    AT: { adjectives: 'awstriýaly' },
    AU: { adjectives: 'awstraliýaly' },
    AZ: { names: 'Azerbaýjan Respublikasy', adjectives: 'azerbaýjanly' },
    BA: { adjectives: 'bosniýaly' },
    BB: { adjectives: 'barbadosly' },
    BD: { adjectives: 'bangladeşli' },
    BE: { adjectives: 'belgiýaly' },
    BF: { adjectives: 'burkina-fasoly' },
    BG: { adjectives: 'bolgar|bolgariýaly' },
    BH: { adjectives: 'bahreýnli' },
    BI: { adjectives: 'burundili' },
    BJ: { adjectives: 'beninli' },
    BN: { adjectives: 'bruneýli' },
    BO: { adjectives: 'boliwiýaly' },
    BR: { adjectives: 'braziliýaly' },
    BS: { adjectives: 'bagamly' },
    BT: { adjectives: 'butanly' },
    BW: { adjectives: 'botswanaly' },
    BY: { names: 'Belarus|Belarus Respublikasy|Belorussiýa', adjectives: 'belarusly|belarus*' },
    BZ: { adjectives: 'belizli' },
    CA: { adjectives: 'kanadaly' },
    CD: { names: 'Kongo Demokratik Respublikasy' },
    CF: { adjectives: 'merkezi afrikaly' },
    CH: { adjectives: 'şweýsariýaly' },
    CI: { adjectives: 'kot-d’iwuarly' },
    CL: { adjectives: 'çilili' },
    CM: { adjectives: 'kamerunly' },
    CN: { names: 'HHR|Hytaý Halk Respublikasy', adjectives: 'hytaýly|hytaýça' },
    CO: { adjectives: 'kolumbiýaly' },
    CR: { adjectives: 'kosta-rikaly' },
    CU: { adjectives: 'kubaly' },
    CV: { adjectives: 'kabo-werdeli' },
    CY: { adjectives: 'kiprli' },
    CZ: { adjectives: 'çehiýaly|çehler' },
    DE: { names: 'GFR|Germaniýa Federatiw Respublikasy', adjectives: 'nemes|germaniýaly' },
    DJ: { adjectives: 'jibutili' },
    DK: { adjectives: 'daniýaly' },
    DZ: { adjectives: 'alžirli' },
    EC: { adjectives: 'ekwadorly' },
    EE: { adjectives: 'estoniýaly' },
    EG: { adjectives: 'müsürli' },
    ER: { adjectives: 'eritreýaly' },
    ES: { adjectives: 'ispan|ispaniýaly' },
    ET: { adjectives: 'efiopiýaly' },
    FI: { adjectives: 'finlýandiýaly|finler' },
    FJ: { adjectives: 'fijili' },
    FM: { adjectives: 'mikroneziýaly' },
    FR: { adjectives: 'fransuz|fransiýaly' },
    GA: { adjectives: 'gabonly' },
    GB: { names: 'Beýik Britaniýa|Britaniýa|Angliýa', adjectives: 'britaniýaly|iňlis' },
    'GB-ENG': { adjectives: 'angliýaly' },
    'GB-SCT': { names: 'Şotlandiýa', adjectives: 'şotlandiýaly' },
    'GB-WLS': { names: 'Uels' },
    GD: { adjectives: 'grenadaly' },
    GE: { adjectives: 'gruzin|gruziýaly' },
    GL: { adjectives: 'grenlandiýaly' },
    GM: { adjectives: 'gambiýaly' },
    GN: { adjectives: 'gwineýaly' },
    GR: { names: 'Gresiýanyň', adjectives: 'grek|gresiýaly' },
    GT: { adjectives: 'gwatemalaly' },
    GY: { adjectives: 'gaýanaly' },
    HK: { adjectives: 'gonkongly' },
    HN: { adjectives: 'gondurasly' },
    HR: { adjectives: 'horwat|horwatiýaly' },
    HT: { adjectives: 'gaitili' },
    HU: { adjectives: 'wengr|wengriýaly' },
    ID: { adjectives: 'indoneziýaly' },
    IE: { adjectives: 'irlandiýaly' },
    IL: { adjectives: 'ysraýylly' },
    IN: { adjectives: 'hindistanly' },
    IQ: { adjectives: 'yrakly' },
    IR: { names: 'Eýran Yslam Respublikasy|EYR', adjectives: 'eýranly' },
    IS: { adjectives: 'islandiýaly' },
    IT: { adjectives: 'italýan|italiýaly' },
    JM: { adjectives: 'ýamaýkaly' },
    JO: { adjectives: 'iordaniýaly' },
    JP: { adjectives: 'ýapon|ýaponiýaly' },
    KE: { adjectives: 'keniýaly' },
    KG: { names: 'Gyrgyz Respublikasy', adjectives: 'gyrgyz|gyrgyzystanly' },
    KH: { adjectives: 'kambojaly' },
    KM: { adjectives: 'komorly' },
    KP: { names: 'KHDR', adjectives: 'demirgazyk koreýaly' },
    KR: { names: 'Koreýa Respublikasy', adjectives: 'günorta koreýaly' },
    KW: { adjectives: 'kuweýtli' },
    KZ: { names: 'Gazagystan Respublikasy', adjectives: 'gazak|gazagystanly' },
    LA: { adjectives: 'laosly' },
    LB: { adjectives: 'liwanly' },
    LI: { adjectives: 'lihtenşteýnli' },
    LK: { adjectives: 'şri-lankaly' },
    LR: { adjectives: 'liberiýaly' },
    LS: { adjectives: 'lesotoly' },
    LT: { adjectives: 'litwaly' },
    LU: { adjectives: 'lýuksemburgly' },
    LV: { adjectives: 'latwiýaly' },
    LY: { adjectives: 'liwiýaly' },
    MA: { adjectives: 'marokkoly' },
    MC: { adjectives: 'monakoly' },
    MD: { adjectives: 'moldowaly' },
    ME: { adjectives: 'çernogoriýaly' },
    MG: { adjectives: 'madagaskarly' },
    MK: { adjectives: 'makedoniýaly|demirgazyk makedoniýaly' },
    ML: { adjectives: 'malili' },
    MM: { adjectives: 'mýanmaly' },
    MN: { adjectives: 'mongol|mongoliýaly' },
    MR: { adjectives: 'mawritaniýaly' },
    MT: { adjectives: 'maltaly' },
    MU: { adjectives: 'mawrikiýli' },
    MV: { adjectives: 'maldiwli' },
    MW: { adjectives: 'malawili' },
    MX: { adjectives: 'meksikaly' },
    MY: { adjectives: 'malaýziýaly' },
    MZ: { adjectives: 'mozambikli' },
    NA: { adjectives: 'namibiýaly' },
    NE: { adjectives: 'nigerli' },
    NG: { adjectives: 'nigeriýaly' },
    NI: { adjectives: 'nikaragualy' },
    NL: { names: 'Niderland|Gollandiýa', adjectives: 'gollandiýaly|niderlandly' },
    NO: { adjectives: 'norwegiýaly' },
    NP: { names: 'Nepal', adjectives: 'nepally' },
    NZ: { adjectives: 'täze zelandiýaly' },
    OM: { names: 'Oman', adjectives: 'omanly' },
    PA: { adjectives: 'panamaly' },
    PE: { adjectives: 'peruly' },
    PH: { names: 'Filippin', adjectives: 'filippinli' },
    PK: { names: 'Pakistan', adjectives: 'pakistanly' },
    PL: { adjectives: 'polşaly|polýak' },
    PR: { adjectives: 'puerto-rikoly' },
    PS: { adjectives: 'palestinaly' },
    PT: { adjectives: 'portugal|portugaliýaly' },
    PY: { adjectives: 'paragwaýly' },
    QA: { names: 'Katar Döwleti', adjectives: 'katarly' },
    RO: { adjectives: 'rumyn|rumyniýaly' },
    RS: { adjectives: 'serb|serbiýaly' },
    RU: { names: 'RF|Russiýa Federasiýasy|Orsýet', adjectives: 'russiýaly|orsýetli|rus|ruslar|ruslaryň|rusça' },
    RW: { adjectives: 'ruandaly' },
    SA: { names: 'Saud Arabystanynyň|Saud Arabystany Patyşalygy', adjectives: 'saud arabystanly' },
    SC: { adjectives: 'seýşelli' },
    SD: { adjectives: 'sudanly' },
    SE: { adjectives: 'şwesiýaly|şwed' },
    SG: { adjectives: 'singapurly' },
    SI: { adjectives: 'sloweniýaly' },
    SK: { adjectives: 'slowakiýaly' },
    SM: { adjectives: 'san-marinoly' },
    SN: { adjectives: 'senegally' },
    SO: { adjectives: 'somalili' },
    SR: { adjectives: 'surinamly' },
    SS: { adjectives: 'günorta sudanly' },
    SV: { adjectives: 'salwadorly' },
    SY: { adjectives: 'siriýaly' },
    TD: { adjectives: 'çadly' },
    TG: { adjectives: 'togoly' },
    TH: { adjectives: 'taýlandly' },
    TJ: { names: 'Täjigistan Respublikasy', adjectives: 'täjik|täjigistanly' },
    TM: { names: 'Türkmenistanyň|Garaşsyz Türkmenistan', adjectives: 'türkmen|türkmenistanly' },
    TN: { adjectives: 'tunisli' },
    TR: { names: 'Türkiýe Respublikasy', adjectives: 'türkiýeli|türk' },
    TW: { adjectives: 'taýwanly' },
    TZ: { adjectives: 'tanzaniýaly' },
    UA: { adjectives: 'ukrainaly' },
    UG: { adjectives: 'ugandaly' },
    US: { names: 'Amerika|Birleşen Ştatlar|Amerikanyň Birleşen Ştatlarynyň', adjectives: 'amerikaly|amerikan' },
    UY: { adjectives: 'urugwaýly' },
    UZ: { names: 'Özbegistan Respublikasy', adjectives: 'özbek|özbegistanly' },
    VA: { adjectives: 'watikanly' },
    VE: { adjectives: 'wenesuelaly' },
    VN: { adjectives: 'wýetnamly' },
    WS: { adjectives: 'samoaly' },
    XK: { adjectives: 'kosowoly' },
    YE: { adjectives: 'ýemenli' },
    ZA: { names: 'GAR|Günorta Afrika Respublikasy', adjectives: 'günorta afrikaly' },
    'geonames-162183': { names: 'Aşgabat', adjectives: 'aşgabatly' },
    'geonames-1219649': { names: 'Türkmenabat' },
    'geonames-601734': { names: 'Daşoguz' },
    'geonames-524901': { names: 'Moskwa', adjectives: 'moskwaly' },
    'geonames-703448': { names: 'Kiýew' },
    'geonames-1512569': { names: 'Daşkent' },
    'geonames-1526273': { names: 'Astana|Nur-Sultan' },
    'geonames-1526384': { names: 'Almaty' },
    'geonames-1528675': { names: 'Bişkek' },
    'geonames-1221874': { names: 'Duşenbe' },
    'geonames-112931': { names: 'Tähran|Tehran' },
    'geonames-1138958': { names: 'Kabul' },
    'geonames-323786': { names: 'Ankara' },
    'geonames-745044': { names: 'Stambul' },
    'geonames-587084': { names: 'Baku' },
    'geonames-1816670': { names: 'Pekin' },
    'geonames-2643743': { names: 'London' },
    'geonames-2988507': { names: 'Pariž' },
    'geonames-2950159': { names: 'Berlin' },
    'geonames-4140963': { names: 'Waşington' },
    'geonames-2800866': { names: 'Brýussel' },
    'geonames-2660646': { names: 'Ženewa' },
    'geonames-2761369': { names: 'Wena' },
    ZM: { adjectives: 'zambiýaly' },
    ZW: { adjectives: 'zimbabweli' },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations': 'Birleşen Milletler Guramasy*|BMG',
    'organisation:un-security-council': 'BMG-niň Howpsuzlyk Geňeşi*',
    'organisation:un-general-assembly': 'BMG-niň Baş Assambleýasy*',
    'organisation:unicef': 'ÝUNISEF|BMG-niň Çagalar gaznasy*',
    'organisation:unesco': 'ÝUNESKO',
    'organisation:who': 'Bütindünýä saglygy goraýyş guramasy*|BSGG',
    'organisation:iaea': 'Atom energiýasy boýunça halkara agentligi*|MAGATE',
    'organisation:international-criminal-court': 'Halkara jenaýat sudy*',
    'organisation:international-court-of-justice': 'Halkara Adalat sudy*',
    'organisation:osce': 'Ýewropada howpsuzlyk we hyzmatdaşlyk guramasy*|ÝHHG',
    'organisation:european-union': 'Ýewropa Bileleşigi*|Ýewropa Birleşigi*|ÝB',
    'organisation:european-commission': 'Ýewropa Komissiýasy*|Ýewropa komissiýasynyň',
    'organisation:european-parliament': 'Ýewropa parlamenti*|Ýewroparlament*',
    'organisation:council-of-europe': 'Ýewropa Geňeşi*',
    'organisation:imf': 'Halkara pul gaznasy*|Halkara walýuta gaznasy*|HPG',
    'organisation:world-bank': 'Bütindünýä banky*|Dünýä banky*',
    'organisation:wto': 'Bütindünýä söwda guramasy*|BSG',
    'organisation:opec': 'OPEK',
    'organisation:oic': 'Yslam hyzmatdaşlyk guramasy*',
    'organisation:sco': 'Şanhaý hyzmatdaşlyk guramasy*|ŞHG',
    'organisation:cis': 'Garaşsyz Döwletleriň Arkalaşygy*|GDA',
    'organisation:organization-of-turkic-states': 'Türki Döwletler Guramasy*|Türki Döwletleriň Guramasy*',
    'organisation:asian-development-bank': 'Aziýanyň ösüş banky*|Aziýa ösüş banky*',
    'organisation:red-cross': 'Gyzyl Haç*',
    'organisation:red-crescent': 'Gyzyl Ýarymaý*',
    'organisation:amnesty-international': 'Halkara Günä geçiş',
    'organisation:kremlin': 'Kreml',
    'organisation:white-house': 'Ak tam|Ak tamyň|Ak tamda|Ak jaý',
    'organisation:us-state-department': 'ABŞ-nyň Döwlet departamenti*|ABŞ-nyň Döwlet sekretarlygy*',
    'organisation:us-congress': 'ABŞ-nyň Kongresi*',
    'organisation:us-senate': 'ABŞ-nyň Senaty*',
    'organisation:state-duma': 'Döwlet dumasy*',
    'organisation:hezbollah': 'Hizbullah*|Hezbolla*',
    'organisation:islamic-state': 'Yslam döwleti*|YŞYD',
    'organisation:al-qaeda': 'Al-Kaýda*|Al-Kaida*',
    'organisation:taliban': 'Talyban*|Taliban*',
    'person:vladimir-putin': 'Wladimir Putin',
    'person:volodymyr-zelensky': 'Wolodimir Zelenskiý|Wladimir Zelenskiý|~Zelenskiý',
    'person:sergey-lavrov': 'Sergeý Lawrow|~Lawrow',
    'person:dmitry-peskov': 'Dmitriý Peskow|~Peskow',
    'person:dmitry-medvedev': 'Dmitriý Medwedew',
    'person:alexander-lukashenko': 'Aleksandr Lukaşenko|~Lukaşenko',
    'person:recep-tayyip-erdogan': 'Rejep Taýyp Erdogan|Rejep Taýip Erdogan',
    'person:joe-biden': 'Jo Baýden|Joe Baýden|~Baýden',
    'person:donald-trump': 'Donald Tramp|~Tramp',
    'person:barack-obama': 'Barak Obama',
    'person:antony-blinken': 'Entoni Blinken',
    'person:boris-johnson': 'Boris Jonson',
    'person:emmanuel-macron': 'Emmanuel Makron|~Makron',
    'person:olaf-scholz': 'Olaf Şols',
    'person:ursula-von-der-leyen': 'Ursula fon der Leýen',
    'person:benjamin-netanyahu': 'Benýamin Netanýahu|~Netanýahu',
    'person:ali-khamenei': 'Ali Hameneýi|~Hameneýi',
    'person:hassan-rouhani': 'Hasan Rohani|Hassan Rohani',
    'person:ebrahim-raisi': 'Ybraýym Raisi|Ebrahim Raýisi',
    'person:xi-jinping': 'Si Szinpin|Si Szinpiň',
    'person:antonio-guterres': 'Antoniu Guterriş|Antonio Guterriş|~Guterriş',
    'person:shavkat-mirziyoyev': 'Şawkat Mirziýoýew|~Mirziýoýew',
    'person:kassym-jomart-tokayev': 'Kasym-Žomart Tokaýew|~Tokaýew',
    'person:nursultan-nazarbayev': 'Nursultan Nazarbaýew|~Nazarbaýew',
    'person:sadyr-japarov': 'Sadyr Žaparow',
    'person:emomali-rahmon': 'Emomali Rahmon',
    'person:ilham-aliyev': 'Ilham Aliýew|~Aliýew',
    'person:heydar-aliyev': 'Geýdar Aliýew|Heýdar Aliýew',
    'person:gurbanguly-berdimuhamedow':
      'Gurbanguly Berdimuhamedow|Gurbanguly Berdimuhamedowyň|Gahryman Arkadagymyz Gurbanguly Berdimuhamedow',
    'person:islam-karimov': 'Yslam Karimow',
  },
} satisfies LanguagePack;
