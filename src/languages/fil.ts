// Filipino, in Tagalog tabloids and on the sites of the networks, with the English months and names that they mix in. "May" opens
// sentences and means there is ("May 20 katao ang nasugatan", 20 people were hurt): so "May 20" is a date only behind a
// preposition, the month itself being "Mayo". "Linggo" is Sunday, "linggo" a week; "hapon" is the afternoon, "Hapon" Japan.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'fil',
  name: 'Filipino',
  detection: {
    fil: {
      scripts: 'Latin',
      frequent:
        'ang|ng|sa|na|mga|at|ay|si|ni|kay|para|ito|hindi|may|mula|kung|siya|niya|sila|nila|ako|ko|mo|ka|kami|' +
        'namin|natin|tayo|isang|isa|dalawang|dalawa|tatlong|tatlo|din|rin|pa|lang|lamang|daw|raw|kaya|pero|' +
        'ngunit|dahil|upang|habang|nang|noong|ngayong|kapag|kasi|nasa|sina|nina|kanyang|kanilang|kanila|kaniya|' +
        'ating|aming|iyon|iyan|doon|dito|niyang|nitong|naman|ba|nga|po|opo|wala|walang|mayroon|meron|marami|' +
        'maraming|lahat|bawat|bagong|malaking|unang|araw|taon|buwan|gabi|umaga|pangulo|pangulong|pamahalaan|' +
        'gobyerno|pulisya|bansa|pilipinas|pilipino|maynila|tao|taong|sabi|sinabi|ayon|matapos|bago|kanina|' +
        'kahapon|ngayon|bukas|piso|milyon|libo|ginawa|naging|maging|muli|pang|hanggang|laban|tungkol|ilang|kanya|' +
        'o|pag|nito|kina|mas|bilang|nakaraang|kabilang|dating|pulis|suspek|biktima|bayan|lungsod|lalawigan|' +
        'barangay|linggo|oras|pagkatapos|patuloy|pinuno|senador|kongreso|halos|tulad|gaya|siyang|pangunahing|iba|' +
        'ibang|iyong|aniya|dagdag|giit|dapat|maaari|puwede|nakita|umano',
      affixes:
        'nag*|mag*|pag*|pina*|ipina*|naka*|maka*|nagpa*|magpa*|napa*|pinag*|ika*|mang*|*han|*hin|*ang|*ong|*ing|' +
        '*yan|*nga*|*ang*|naki*|makipag*|kina*',
    },
  },
  dates: {
    months: [
      'January|Jan|Jan.',
      'February|Feb|Feb.|Peb.',
      'March',
      'April|Apr|Apr.',
      'noong May|nitong May|ngayong May|sa May|mula May|simula May|hanggang May|hanggang sa May|buwan ng May|' +
        'darating na May|nakaraang May|petsang May|ng May',
      'June|Jun|Jun.',
      'July|Jul.',
      'August|Aug|Aug.',
      'September|Septiyembre|Setiyembre|Septyembre|Sept|Sep',
      'October|Oct|Oct.|Oktobre',
      'November|Nov|Nobiyembre',
      'December|Dec|Dec.|Disiyembre',
    ],
    weekdays: [
      'Sunday',
      'Monday',
      'Tuesday|Tues',
      'Wednesday|Miyerkoles',
      'Thursday|Thurs',
      'Friday|Byernes',
      'Saturday',
    ],
    // Behind sa the coming one: gaganapin sa Lunes; past days stand behind noong and nitong.
    comingWeekdays: [
      'sa Linggo|hanggang Linggo',
      'sa Lunes|hanggang Lunes',
      'sa Martes|hanggang Martes',
      'sa Miyerkules|hanggang Miyerkules',
      'sa Huwebes|hanggang Huwebes',
      'sa Biyernes|hanggang Biyernes',
      'sa Sabado|hanggang Sabado',
    ],
    relativeDays: {
      '-2': 'kamakalawa|kamakalawa ng gabi|kamakalawa ng umaga|kamakalawa ng hapon',
      '-1':
        'kahapon|kagabi|kahapon ng umaga|kahapon ng hapon|kahapon ng gabi|kahapon ng tanghali|' +
        'kahapon ng madaling araw|kahapong|kagabing',
      '0':
        'ngayong araw|ngayong umaga|ngayong hapon|ngayong gabi|ngayong tanghali|kaninang umaga|kaninang hapon|' +
        'kaninang tanghali|kaninang madaling araw|kaninang madaling-araw|kanina|mamayang gabi|mamayang hapon|' +
        'mamayang tanghali',
      '1': 'bukas|bukas ng umaga|bukas ng hapon|bukas ng gabi|bukas ng tanghali',
      '2': 'samakalawa|sa makalawa',
    },
    daysAgo:
      '# araw ang nakalipas|# araw ang nakararaan|# araw ang nakakaraan|# araw na ang nakalipas|# araw na ang nakararaan|# araw na ang nakakaraan|# araw na ang nakaraan|' +
      '# araw na ang nakalilipas',
    dayCounts: 'dalawang|tatlong|apat na|limang|anim na|pitong|walong|siyam na|sampung',
    last:
      'nakaraang|nagdaang|nakalipas na|nakaraan na|noong isang|nung isang|nung nakaraang|noong nakaraang|' +
      'nitong nakaraang|nitong nakalipas na',
    current: 'ngayong|kasalukuyang',
    next: 'susunod na|sa susunod na|darating na|sa darating na|paparating na',
    without: 'sa',
    units: {
      day: 'araw',
      week: 'linggo',
      month: 'buwan',
      year: 'taon',
    },
    connectors: 'ng|ng taong|taong|ng taon|buwan ng|ng buwan ng',
    before:
      'noong|nung|nitong|mula|mula noong|simula|simula noong|hanggang|hanggang sa|bago ang|bago mag|' +
      'pagkatapos ng|araw ng|buwan ng|petsang|ng|nang|gabi ng|umaga ng|hapon ng|tanghali ng|madaling araw ng|' +
      'taong|sa buwan ng|noong buwan ng|para sa|sa buwan|sa taon|sa araw|sa taong|' +
      'bukas sa publiko|mananatiling bukas|nananatiling bukas|bukas para sa|bukas ang loob|bukas na liham|may 1|' +
      'may 2|may 3|may 4|may 5|may 6|may 7|may 8|may 9|may 10|may 11|may 12|may 13|may 14|may 15|may 16|may 17|' +
      'may 18|may 19|may 20|may 21|may 22|may 23|may 24|may 25|may 26|may 27|may 28|may 29|may 30|may 31' +
      '|tuwing Linggo|tuwing Lunes|tuwing Martes|tuwing Miyerkules|tuwing Huwebes|tuwing Biyernes' +
      '|tuwing Sabado|kada Linggo|kada Lunes|kada Martes|kada Miyerkules|kada Huwebes|kada Biyernes' +
      '|kada Sabado|bawat Linggo|bawat Lunes|bawat Martes|bawat Miyerkules|bawat Huwebes|bawat Biyernes' +
      '|bawat Sabado|Saturday Night Live|Miyerkules Santo|Huwebes Santo|Biyernes Santo|Sabado de Gloria' +
      '|Linggo ng Pagkabuhay|Ash Wednesday|Good Friday|Black Saturday|Black Friday|bukas ang isip' +
      '|bukas ang isipan|bukas ang puso|bukas ang tanggapan|bukas ang opisina|bukas ang tindahan' +
      '|bukas ang pinto|bukas ang pintuan|bukas ang linya|bukas ang simbahan|bukas ang palengke' +
      '|bukas ang ilaw|bukas ang aming|bukas siya sa|bukas sila sa|bukas ito sa|bukas naman sa' +
      '|bukas na bukas',
    range: 'hanggang|hanggang sa|-|–|—',
    dayParts: 'ng umaga|ng hapon|ng gabi|ng tanghali|ng madaling araw|ng madaling-araw|umaga|hapon|gabi',
    every: 'tuwing|bawat',
    maxEnding: 0,
    guarded:
      'Mar|Set|Hun|Ago|Dis|Peb|Lin|Lun|Miy|Sab|Abr|Jan|Jan.|Feb|Feb.|Peb.|Apr|Apr.|Jun|Jun.|Jul|Jul.|Aug|Aug.|' +
      'Oct|Oct.|Dec|Dec.|April|June|August|March|sa May|ng May',
    capitalised: true,
  },
  names: {
    titles:
      'si|ni|kay|sina|nina|kina|pangulo|pangulong|dating pangulo|dating pangulong|pang|president|' +
      'former president|bise presidente|vice president|vp|dating bise presidente|presidente|presidenteng|' +
      'presidential candidate|senador|senadora|senadorang|sen|senator|senate president|dating senador|' +
      'kongresista|congressman|congresswoman|cong|kinatawan|rep|representative|house speaker|speaker|ispiker|' +
      'deputy speaker|majority leader|minority leader|mayor|alkalde|vice mayor|bise alkalde|manila mayor|' +
      'gobernador|governor|gov|vice governor|vice gov|bokal|konsehal|councilor|kagawad|kapitan|punong barangay|' +
      'barangay chairman|barangay captain|kalihim|secretary|sec|dating kalihim|executive secretary|' +
      'foreign secretary|defense secretary|justice secretary|health secretary|undersecretary|usec|' +
      'assistant secretary|asec|tagapagsalita|spokesperson|spokesman|presidential spokesperson|punong ministro|' +
      'prime minister|ministro|foreign minister|chancellor|hari|haring|king|reyna|reynang|queen|prinsipe|' +
      'prinsesa|prince|princess|sultan|emir|heneral|gen|general|lt. gen|lt gen|maj. gen|maj gen|brig. gen|' +
      'brig gen|bgen|pgen|pltgen|pmgen|pbgen|police general|col|colonel|pcol|lt. col|lt col|pltcol|major|maj|' +
      'pmaj|capt|captain|pcpt|tenyente|lt|lieutenant|sgt|sarhento|cpl|ssg|pssg|pat|admiral|commodore|hepe|' +
      'pnp chief|hepe ng pnp|chief|afp chief|direktor|director|dir|regional director|police chief|' +
      'executive director|general manager|administrator|komisyoner|commissioner|comm|chairman|chairperson|' +
      'chairwoman|tagapangulo|pinuno|lider|opposition leader|supreme leader|punong mahistrado|chief justice|' +
      'mahistrado|justice|associate justice|hukom|judge|piskal|prosecutor|atty|attorney|abogado|abugado|' +
      'ombudsman|solicitor general|solgen|embahador|ambassador|konsul|consul general|papa|santo papa|pope|' +
      'kardinal|cardinal|arsobispo|archbishop|obispo|bishop|padre|father|fr|rev|reverend|pastor|madre|sister|sr|' +
      'imam|sheikh|dr|dra|doktor|doktora|prof|propesor|professor|engr|inhinyero|arkitekto|ekonomista|analyst|' +
      'political analyst|eksperto|mananaliksik|historyador|guro|titser|mamamahayag|reporter|broadcaster|' +
      'manunulat|makata|aktor|aktres|artista|singer|mang-aawit|komedyante|host|tv host|direktor na|beauty queen|' +
      'miss universe|vlogger|coach|head coach|manlalaro|boksingero|boxing champ|pambansang kamao|olympian|' +
      'kampeon|atleta|aktibista|tycoon|negosyante|bilyonaryo|ginoong|ginang|binibining|g|gng|bb|mr|mrs|ms|sir|' +
      'lord|mang|aling|ka|lolo|lola|tatay|nanay|ate|kuya',
    organisationWords:
      'kagawaran|departamento|department|komisyon|commission|senado|senate|kamara|house of representatives|' +
      'kongreso|congress|korte suprema|supreme court|korte|court|hukuman|sandiganbayan|ombudsman|unibersidad|' +
      'university|kolehiyo|college|paaralan|school|institute|academy|akademya|bangko|bangko sentral|bank|partido|' +
      'party|party-list|partylist|koalisyon|coalition|alliance|alyansa|samahan|kilusan|movement|unyon|union|' +
      'asosasyon|association|federation|pederasyon|foundation|pundasyon|council|konseho|sanggunian|sangguniang|' +
      'komite|committee|lupon|board|ahensiya|ahensya|agency|bureau|kawanihan|tanggapan|office|authority|' +
      'administration|pulisya|pnp|police|police station|afp|hukbo|hukbong|sandatahang lakas|armed forces|army|' +
      'navy|air force|coast guard|brigade|battalion|simbahan|church|diocese|archdiocese|ospital|hospital|' +
      'medical center|klinika|museo|museum|pahayagan|inquirer|news|radyo|radio|telebisyon|network|television|' +
      'kompanya|kumpanya|company|korporasyon|corporation|corp|inc|airlines|grupo|group|center|sentro|pamahalaan|' +
      'gobyerno|government|palasyo|malacañang|malacanang|embahada|embassy|konsulado|league|liga|club|team|united|' +
      'gilas|ltd',
    placeWords:
      'lungsod|lungsod ng|siyudad|city|bayan|munisipalidad|municipality|barangay|brgy|sitio|purok|lalawigan|' +
      'probinsiya|probinsya|province|rehiyon|region|isla|pulo|island|islands|kapuluan|bundok|mount|mt|bulkan|' +
      'ilog|river|lawa|lake|dagat|sea|karagatan|look|bay|golpo|gulf|kipot|strait|baybayin|dalampasigan|beach|' +
      'kalsada|kalye|avenue|ave|street|st|road|highway|expressway|tulay|bridge|paliparan|airport|pantalan|' +
      'daungan|port|parke|park|subdivision|village|distrito|district|estado|state|republika|kaharian|hangganan|' +
      'hilaga|hilagang|timog|silangan|silangang|kanluran|kanlurang|gitnang|north|south|east|west|central|metro',
    joiners:
      'ng|ng mga|sa|at|para sa|de|del|dela|delos|de la|de los|san|santa|sto|sta|y|of|the|and|for|bin|ibn|abu|von|' +
      'van|&',
    neverNames:
      "ang|ng|sa|na|mga|at|ay|ito|iyan|iyon|ito'y|dito|diyan|doon|siya|sila|ako|ikaw|ka|kami|tayo|kayo|niya|nila|" +
      'ko|mo|namin|natin|ninyo|kanya|kanila|akin|iyo|amin|atin|sino|ano|kailan|saan|bakit|paano|alin|ilan|gaano|' +
      'magkano|hindi|huwag|wala|walang|may|mayroon|meron|oo|opo|kung|kapag|pag|habang|dahil|dahil dito|kasi|' +
      "sapagkat|upang|para|pero|ngunit|subalit|gayunman|gayunpaman|samantala|kaya|kaya naman|bagamat|bagama't|" +
      'kahit|maging|bukod|bukod dito|bukod pa|ayon|ayon kay|ayon sa|batay|sabi|sinabi|aniya|giit|dagdag|' +
      'paliwanag|matatandaan|matatandaang|nabatid|umano|diumano|tinatayang|mula|simula|hanggang|noong|nitong|' +
      'nang|ngayon|ngayong|kanina|kahapon|bukas|matapos|pagkatapos|bago|tuwing|una|unang|ikalawa|ikalawang|' +
      'ikatlo|huli|huling|bagong|malaking|maraming|marami|ilang|lahat|lahat ng|bawat|isa|isang|dalawa|dalawang|' +
      'tatlo|tatlong|apat|lima|limang|anim|pito|pitong|walo|siyam|sampu|sampung|daan|libo|libong|milyon|milyong|' +
      'halos|mahigit|higit|umabot|aabot|kabilang|kasama|kasabay|tulad|gaya|sa ngayon|sa kabila|sa kabilang banda|' +
      'sa halip|sa isang|sa kanyang|pati|din|rin|naman|nga|lamang|lang|pa|na lang|tila|posibleng|dapat|maaari|' +
      'maaaring|puwede|pwede|kailangan|muli|muling|patuloy|nagpapatuloy|inaasahan|inaasahang|nakatakda|' +
      'nakatakdang|ipinahayag|inihayag|inamin|iginiit|tiniyak|kinumpirma|inaresto|arestado|patay|sugatan|timbog|' +
      'nasawi|nasugatan|awtoridad|otoridad|pulis|pulisya|gobyerno|pamahalaan|biktima|suspek|residente|tao|bata|' +
      'babae|lalaki|larawan|litrato|video|panoorin|basahin|tingnan|balita|breaking|breaking news|update|just in|' +
      'eksklusibo|muslim|kristiyano|katoliko|diyos|panginoon|asya|asyano|europa|europeo|aprika|arabo|internet|' +
      'covid|omicron|facebook|twitter|tiktok|instagram|netizens|netizen',
    endings: '',
    prefixes: '',
  },
  stopWords:
    'ang|ng|sa|na|mga|at|ay|si|ni|kay|sina|nina|kina|para|ito|iyan|iyon|dito|diyan|doon|nito|niyan|noon|hindi|' +
    'may|mula|kung|siya|niya|sila|nila|ako|ko|mo|ka|ikaw|kayo|ninyo|kami|namin|natin|tayo|isang|isa|dalawang|' +
    'dalawa|tatlong|tatlo|din|rin|pa|lang|lamang|daw|raw|kaya|pero|ngunit|subalit|dahil|upang|habang|nang|noong|' +
    'nitong|ngayong|kapag|pag|kasi|nasa|kanyang|kaniyang|kanya|kanilang|kanila|kaniya|ating|atin|aming|amin|' +
    'aking|akin|iyong|iyo|niyang|naman|ba|nga|po|opo|ho|wala|walang|mayroon|mayroong|meron|merong|marami|' +
    'maraming|lahat|bawat|sabi|sinabi|ayon|matapos|pagkatapos|bago|kanina|kahapon|ngayon|naging|maging|muli|' +
    'muling|pang|hanggang|laban|tungkol|ilang|ilan|o|mas|bilang|kabilang|halos|tulad|gaya|iba|ibang|aniya|dapat|' +
    'maaari|maaaring|puwede|pwede|umano|siyang|sino|ano|anong|saan|kailan|bakit|paano|alin|kahit|bagamat|maliban|' +
    'bukod|pati|samantala|gayunman|mahigit|higit|sobra|dati|dating|rito|roon|ganito|ganoon|ayaw|gusto|nais|' +
    'kailangan|lalo|mismo|kani-kanilang|hinggil|ukol|sana|yata|pala|muna',
  boilerplate:
    'mag-iwan ng komento|mag-iwan ng puna|magkomento|mag-iwan ng tugon|ang iyong email address ay hindi|' +
    'hindi ilalathala ang iyong email|your email address will not be published|leave a comment|leave a reply|' +
    'mag-log in para|basahin din|basahin ang buong|basahin pa|basahin ang kaugnay|magbasa pa|magbasa ng higit|' +
    'read also|read more|related stories|related articles|kaugnay na balita|mga kaugnay na balita|' +
    'mga kaugnay na artikulo|iba pang balita|panoorin ang video|panoorin din|tingnan din|i-share ang|ibahagi sa|' +
    'ibahagi ang|share this|i-click ito|i-click dito|i-click ang|sundan kami sa|i-follow kami|sundan ang|' +
    'follow us on|mag-subscribe sa|mag-subscribe na|subscribe to our|mag-sign up|tumanggap ng balita|' +
    'lahat ng karapatan|all rights reserved|© copyright|copyright ©|larawan:|larawan mula sa|photo:|' +
    'photo courtesy|photo from|pinagmulan:|source:|patalastas|advertisement|para sa karagdagang balita|' +
    'para sa ibang balita|gumagamit ng cookies|gumagamit kami ng cookies|ang website na ito ay gumagamit|' +
    'patakaran sa privacy|privacy policy|mga tag:|tags:|para sa komento|para sa reaksiyon|para sa inyong komento',
  multipliers: {
    dosena: 12,
    dosenang: 12,
    daan: 100,
    daang: 100,
    hundred: 100,
    libo: 1000,
    libong: 1000,
    'libo-libo': 1000,
    thousand: 1000,
    milyon: 1000000,
    milyong: 1000000,
    million: 1000000,
    milyones: 1000000,
    milyun: 1000000,
    milyung: 1000000,
    bilyon: 1000000000,
    bilyong: 1000000000,
    billion: 1000000000,
    trilyon: 1000000000000,
    trilyong: 1000000000000,
    trillion: 1000000000000,
  },
  places: {
    AD: {
      adjectives: 'Andorran',
    },
    AE: {
      names: 'UAE|United Arab Emirates',
      adjectives: 'Emirati',
    },
    AF: {
      names: 'Afghanistan',
      adjectives: 'Afghan',
    },
    AG: {
      adjectives: 'Antiguan|Barbudan',
    },
    AL: {
      adjectives: 'Albanian',
    },
    AM: {
      adjectives: 'Armenian',
    },
    AO: {
      adjectives: 'Angolan',
    },
    AR: {
      names: 'Argentina',
      adjectives: 'Argentinian|Argentine',
    },
    AT: {
      names: 'Austria',
      adjectives: 'Austrian',
    },
    AU: {
      names: 'Australia',
      adjectives: 'Australian|Australyano|Australyanong|Aussie',
    },
    AZ: {
      adjectives: 'Azerbaijani|Azeri',
    },
    BA: {
      adjectives: 'Bosnian',
    },
    BB: {
      adjectives: 'Barbadian',
    },
    BD: {
      names: 'Bangladesh',
      adjectives: 'Bangladeshi',
    },
    BE: {
      names: 'Belgium',
      adjectives: 'Belgian',
    },
    BF: {
      adjectives: 'Burkinabe',
    },
    BG: {
      adjectives: 'Bulgarian',
    },
    BH: {
      names: 'Bahrain',
      adjectives: 'Bahraini',
    },
    BI: {
      adjectives: 'Burundian',
    },
    BJ: {
      adjectives: 'Beninese',
    },
    BN: {
      names: 'Brunei',
      adjectives: 'Bruneian',
    },
    BO: {
      adjectives: 'Bolivian',
    },
    BR: {
      names: 'Brazil',
      adjectives: 'Brazilian|Brasilyano',
    },
    BS: {
      adjectives: 'Bahamian',
    },
    BT: {
      adjectives: 'Bhutanese',
    },
    BW: {
      adjectives: 'Botswanan',
    },
    BY: {
      names: 'Belarus',
      adjectives: 'Belarusian|Belarussian|Byelorussian',
    },
    BZ: {
      adjectives: 'Belizean',
    },
    CA: {
      names: 'Canada|Kanada',
      adjectives: 'Canadian|Kanadyano',
    },
    CD: {
      adjectives: 'Congolese',
    },
    CH: {
      names: 'Switzerland|Suwisa',
      adjectives: 'Swiss',
    },
    CI: {
      adjectives: 'Ivorian',
    },
    CL: {
      names: 'Chile',
      adjectives: 'Chilean',
    },
    CM: {
      adjectives: 'Cameroonian',
    },
    CN: {
      names: "China|Tsina|People's Republic of China|PRC",
      adjectives: 'Chinese|Tsino|Tsinong|Tsinoy|Chino|Intsik|Instik',
    },
    CO: {
      names: 'Colombia',
      adjectives: 'Colombian',
    },
    CR: {
      adjectives: 'Costa Rican',
    },
    CU: {
      names: 'Cuba',
      adjectives: 'Cuban',
    },
    CV: {
      adjectives: 'Cape Verdean|Cabo Verdean',
    },
    CY: {
      names: 'Cyprus',
      adjectives: 'Cypriot',
    },
    CZ: {
      names: 'Czech Republic|Czechia',
      adjectives: 'Czech',
    },
    DE: {
      names: 'Germany|Alemanya',
      adjectives: 'German|Aleman',
    },
    DJ: {
      adjectives: 'Djiboutian',
    },
    DK: {
      names: 'Denmark',
      adjectives: 'Danish',
    },
    DZ: {
      names: 'Algeria',
      adjectives: 'Algerian',
    },
    EC: {
      adjectives: 'Ecuadorian|Ecuadorean',
    },
    EE: {
      adjectives: 'Estonian',
    },
    EG: {
      names: 'Egypt|Ehipto',
      adjectives: 'Egyptian',
    },
    ER: {
      adjectives: 'Eritrean',
    },
    ES: {
      names: 'Spain|Espanya',
      adjectives: 'Kastila|Espanyol|Spanish',
    },
    ET: {
      names: 'Ethiopia',
      adjectives: 'Ethiopian',
    },
    FI: {
      names: 'Finland',
      adjectives: 'Finnish',
    },
    FJ: {
      adjectives: 'Fijian',
    },
    FM: {
      adjectives: 'Micronesian',
    },
    FR: {
      names: 'France|Pransiya|Pransya',
      adjectives: 'French|Pranses',
    },
    GA: {
      adjectives: 'Gabonese',
    },
    GB: {
      names: 'United Kingdom|UK|U.K.|Britain|Great Britain|Britanya|Gran Britanya',
      adjectives: 'British|Briton|Ingles|Britaniko',
    },
    'GB-ENG': {
      names: 'England|Inglatera',
    },
    'GB-SCT': {
      names: 'Scotland',
      adjectives: 'Scottish',
    },
    'GB-WLS': {
      adjectives: 'Welsh',
    },
    GD: {
      adjectives: 'Grenadian',
    },
    GE: {
      names: 'Georgia',
      adjectives: 'Georgian',
    },
    GH: {
      adjectives: 'Ghanaian',
    },
    GL: {
      adjectives: 'Greenlandic|Greenlander',
    },
    GM: {
      adjectives: 'Gambian',
    },
    GN: {
      adjectives: 'Guinean',
    },
    GQ: {
      adjectives: 'Equatorial Guinean|Equatoguinean',
    },
    GR: {
      names: 'Greece|Gresya',
      adjectives: 'Greek|Griyego',
    },
    GT: {
      adjectives: 'Guatemalan',
    },
    GU: {
      names: 'Guam',
    },
    GW: {
      adjectives: 'Bissau-Guinean',
    },
    GY: {
      adjectives: 'Guyanese',
    },
    HK: {
      names: 'Hong Kong|Hongkong',
      adjectives: 'Hongkonger|Hong Konger',
    },
    HN: {
      adjectives: 'Honduran',
    },
    HR: {
      names: 'Croatia',
      adjectives: 'Croatian|Croat',
    },
    HT: {
      names: 'Haiti',
      adjectives: 'Haitian',
    },
    HU: {
      names: 'Hungary',
      adjectives: 'Hungarian',
    },
    ID: {
      names: 'Indonesia',
      adjectives: 'Indonesian|Indonesyo',
    },
    IE: {
      names: 'Ireland',
      adjectives: 'Irish',
    },
    IL: {
      names: 'Israel',
      adjectives: 'Israeli',
    },
    IN: {
      names: 'India',
      adjectives: 'Indian|Indiyano',
    },
    IQ: {
      names: 'Iraq',
      adjectives: 'Iraqi',
    },
    IR: {
      names: 'Iran',
      adjectives: 'Iranian',
    },
    IS: {
      adjectives: 'Icelandic|Icelander',
    },
    IT: {
      names: 'Italy|Italya',
      adjectives: 'Italian|Italyano|Italyanong',
    },
    JM: {
      adjectives: 'Jamaican',
    },
    JO: {
      names: 'Jordan',
      adjectives: 'Jordanian',
    },
    JP: {
      names: 'Japan',
      adjectives: 'Japanese|Hapones|Haponesa',
    },
    KE: {
      names: 'Kenya',
      adjectives: 'Kenyan',
    },
    KG: {
      adjectives: 'Kyrgyz|Kyrgyzstani',
    },
    KH: {
      names: 'Cambodia',
      adjectives: 'Cambodian',
    },
    KM: {
      adjectives: 'Comorian|Comoran',
    },
    KN: {
      adjectives: 'Kittitian|Nevisian',
    },
    KP: {
      names: 'North Korea|NoKor|Hilagang Korea',
      adjectives: 'North Korean',
    },
    KR: {
      names: 'South Korea|SoKor|Timog Korea|Korea',
      adjectives: 'South Korean|Koreano|Koreana|Koreanong|Korean',
    },
    KW: {
      names: 'Kuwait',
      adjectives: 'Kuwaiti',
    },
    KZ: {
      names: 'Kazakhstan',
      adjectives: 'Kazakh|Kazakhstani',
    },
    LA: {
      names: 'Laos',
      adjectives: 'Laotian',
    },
    LB: {
      names: 'Lebanon',
      adjectives: 'Lebanese',
    },
    LC: {
      adjectives: 'Saint Lucian|St Lucian',
    },
    LI: {
      adjectives: 'Liechtensteiner',
    },
    LK: {
      names: 'Sri Lanka',
      adjectives: 'Sri Lankan',
    },
    LR: {
      adjectives: 'Liberian',
    },
    LT: {
      adjectives: 'Lithuanian',
    },
    LU: {
      adjectives: 'Luxembourger|Luxembourgish',
    },
    LV: {
      adjectives: 'Latvian',
    },
    LY: {
      names: 'Libya',
      adjectives: 'Libyan',
    },
    MA: {
      names: 'Morocco',
      adjectives: 'Moroccan',
    },
    MC: {
      adjectives: 'Monegasque',
    },
    MD: {
      adjectives: 'Moldovan|Moldavian',
    },
    ME: {
      adjectives: 'Montenegrin',
    },
    MG: {
      adjectives: 'Malagasy|Madagascan',
    },
    MH: {
      adjectives: 'Marshallese',
    },
    MK: {
      adjectives: 'Macedonian|North Macedonian',
    },
    ML: {
      adjectives: 'Malian',
    },
    MM: {
      names: 'Myanmar|Burma',
      adjectives: 'Burmese',
    },
    MN: {
      adjectives: 'Mongolian',
    },
    MO: {
      names: 'Macau',
    },
    MR: {
      adjectives: 'Mauritanian',
    },
    MT: {
      adjectives: 'Maltese',
    },
    MU: {
      adjectives: 'Mauritian',
    },
    MV: {
      names: 'Maldives',
      adjectives: 'Maldivian',
    },
    MW: {
      adjectives: 'Malawian',
    },
    MX: {
      names: 'Mexico|Mehiko',
      adjectives: 'Mexican|Mehikano',
    },
    MY: {
      names: 'Malaysia',
      adjectives: 'Malaysian',
    },
    MZ: {
      adjectives: 'Mozambican',
    },
    NA: {
      adjectives: 'Namibian',
    },
    NE: {
      adjectives: 'Nigerien',
    },
    NG: {
      names: 'Nigeria',
      adjectives: 'Nigerian',
    },
    NI: {
      adjectives: 'Nicaraguan',
    },
    NL: {
      names: 'Netherlands|The Netherlands|Holland|Olanda',
      adjectives: 'Dutch',
    },
    NO: {
      names: 'Norway',
      adjectives: 'Norwegian',
    },
    NP: {
      names: 'Nepal',
      adjectives: 'Nepali',
    },
    NR: {
      adjectives: 'Nauruan',
    },
    NZ: {
      names: 'New Zealand',
      adjectives: 'New Zealander',
    },
    OM: {
      names: 'Oman',
      adjectives: 'Omani',
    },
    PA: {
      adjectives: 'Panamanian',
    },
    PE: {
      adjectives: 'Peruvian',
    },
    PG: {
      names: 'Papua New Guinea',
      adjectives: 'Papua New Guinean',
    },
    PH: {
      names: 'Pilipinas|Pinas|Philippines|PH|PHL|Republika ng Pilipinas|Philippine Republic',
      adjectives: 'Pilipino|Pilipinong|Pilipina|Filipino|Filipinong|Filipina|Pinoy|Pinay|Philippine',
    },
    PK: {
      names: 'Pakistan',
      adjectives: 'Pakistani',
    },
    PL: {
      names: 'Poland',
      adjectives: 'Polish',
    },
    PR: {
      adjectives: 'Puerto Rican',
    },
    PS: {
      names: 'Palestine|Palestina|West Bank',
      adjectives: 'Palestinian|Palestino|Palestinong',
    },
    PT: {
      names: 'Portugal',
      adjectives: 'Portuguese|Portuges',
    },
    PW: {
      names: 'Palau',
      adjectives: 'Palauan',
    },
    PY: {
      adjectives: 'Paraguayan',
    },
    QA: {
      names: 'Qatar',
      adjectives: 'Qatari',
    },
    RO: {
      names: 'Romania',
      adjectives: 'Romanian',
    },
    RS: {
      names: 'Serbia',
      adjectives: 'Serbian',
    },
    RU: {
      names: 'Russia|Rusya',
      adjectives: 'Russian|Ruso|Rusong',
    },
    RW: {
      adjectives: 'Rwandan',
    },
    SA: {
      names: 'Saudi Arabia|Saudi|KSA',
      adjectives: 'Saudi Arabian',
    },
    SB: {
      adjectives: 'Solomon Islander',
    },
    SC: {
      adjectives: 'Seychellois',
    },
    SD: {
      names: 'Sudan',
      adjectives: 'Sudanese',
    },
    SE: {
      names: 'Sweden',
      adjectives: 'Swedish',
    },
    SG: {
      names: 'Singapore|Singapura',
      adjectives: 'Singaporean',
    },
    SI: {
      adjectives: 'Slovenian|Slovene',
    },
    SK: {
      adjectives: 'Slovak|Slovakian',
    },
    SL: {
      adjectives: 'Sierra Leonean',
    },
    SM: {
      adjectives: 'Sammarinese',
    },
    SN: {
      adjectives: 'Senegalese',
    },
    SO: {
      names: 'Somalia',
      adjectives: 'Somali',
    },
    SR: {
      adjectives: 'Surinamese',
    },
    SS: {
      names: 'South Sudan',
      adjectives: 'South Sudanese',
    },
    ST: {
      adjectives: 'Sao Tomean|Santomean',
    },
    SV: {
      adjectives: 'Salvadoran|Salvadorean',
    },
    SY: {
      names: 'Syria|Sirya',
      adjectives: 'Syrian',
    },
    SZ: {
      adjectives: 'Swazi',
    },
    TD: {
      adjectives: 'Chadian',
    },
    TG: {
      adjectives: 'Togolese',
    },
    TH: {
      names: 'Thailand',
      adjectives: 'Thai',
    },
    TJ: {
      adjectives: 'Tajik|Tajikistani',
    },
    TL: {
      names: 'Timor-Leste|East Timor',
      adjectives: 'Timorese|East Timorese',
    },
    TM: {
      adjectives: 'Turkmen',
    },
    TN: {
      adjectives: 'Tunisian',
    },
    TO: {
      adjectives: 'Tongan',
    },
    TR: {
      names: 'Turkey|Turkiye|Turkiya',
      adjectives: 'Turkish|Turko',
    },
    TT: {
      adjectives: 'Trinidadian|Tobagonian',
    },
    TV: {
      adjectives: 'Tuvaluan',
    },
    TW: {
      names: 'Taiwan',
      adjectives: 'Taiwanese',
    },
    TZ: {
      adjectives: 'Tanzanian',
    },
    UA: {
      names: 'Ukraine|Ukranya|Ukrayna',
      adjectives: 'Ukrainian',
    },
    UG: {
      adjectives: 'Ugandan',
    },
    US: {
      names: 'US|U.S.|USA|United States|United States of America|Amerika|America|Estados Unidos',
      adjectives: 'Amerikano|Amerikana|Amerikanong|American|Kano',
    },
    UY: {
      adjectives: 'Uruguayan',
    },
    UZ: {
      adjectives: 'Uzbek|Uzbekistani',
    },
    VA: {
      names: 'Vatican|Vatican City|Vaticano|Batikano',
    },
    VE: {
      names: 'Venezuela',
      adjectives: 'Venezuelan',
    },
    VN: {
      names: 'Vietnam',
      adjectives: 'Vietnamese',
    },
    VU: {
      adjectives: 'Vanuatuan|Ni-Vanuatu',
    },
    WS: {
      adjectives: 'Samoan',
    },
    XK: {
      names: 'Kosovo',
      adjectives: 'Kosovar|Kosovan',
    },
    YE: {
      names: 'Yemen',
      adjectives: 'Yemeni',
    },
    ZA: {
      names: 'South Africa',
      adjectives: 'South African',
    },
    'geonames-281184': {
      names: 'Jerusalem|Herusalem',
    },
    'geonames-3169070': {
      names: 'Rome|Roma',
    },
    'geonames-524901': {
      names: 'Moscow|Moskow',
    },
    'geonames-703448': {
      names: 'Kyiv|Kiev',
    },
    'geonames-2643743': {
      names: 'London|Londres',
    },
    'geonames-1816670': {
      names: 'Beijing|Pekin',
    },
    ZM: {
      adjectives: 'Zambian',
    },
    ZW: {
      adjectives: 'Zimbabwean',
    },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations': 'Nagkakaisang Bansa|Mga Bansang Nagkakaisa|Nagkakaisang mga Bansa|UN',
    'organisation:un-security-council': 'UNSC',
    'organisation:un-general-assembly': 'UNGA',
    'organisation:who': 'WHO',
    'organisation:world-food-programme': 'WFP',
    'organisation:iaea': 'IAEA',
    'organisation:international-criminal-court': 'ICC',
    'organisation:international-court-of-justice': 'ICJ',
    'organisation:european-union': 'Unyong Europeo|Unyong Europeyo|EU',
    'organisation:european-parliament': 'Parlamentong Europeo',
    'organisation:imf': 'IMF',
    'organisation:world-bank': 'Bangko Mundial',
    'organisation:wto': 'WTO',
    'organisation:african-union': 'Unyong Aprikano',
    'organisation:red-cross': 'Krus na Pula|Pulang Krus|ICRC',
    'organisation:asian-development-bank': 'ADB',
    'organisation:us-congress': 'Kongreso ng Estados Unidos|Kongreso ng US',
    'organisation:us-senate': 'Senado ng Estados Unidos|Senado ng US',
    'organisation:us-supreme-court': 'Korte Suprema ng Estados Unidos|Korte Suprema ng US',
    'person:queen-elizabeth-ii': 'Reyna Elizabeth|Reyna Elizabeth II',
    'person:king-charles-iii': 'Haring Charles|Haring Charles III',
    'person:pope-francis': 'Papa Francisco|Santo Papa Francisco',
    'person:pope-leo-xiv': 'Papa Leo|Papa Leon XIV',
    'person:ferdinand-marcos-jr': 'Bongbong Marcos|Pangulong Bongbong Marcos|PBBM',
    'person:rodrigo-duterte': 'Rody Duterte|Digong Duterte|Pangulong Duterte|PRRD',
    'person:sara-duterte': 'Inday Sara|VP Sara',
    'person:benigno-aquino-iii': 'Noynoy Aquino|PNoy',
  },
} satisfies LanguagePack;
