// Azerbaijani of Azerbaijan, in Latin letters. Cases are written together with names (Rusiyanın, Bakıda), so that endings do most of
// the work; adjectives of countries are in lower case (rusiyalı, ingilis). Traps: çərşənbə is Wednesday and çərşənbə axşamı
// Tuesday, cümə axşamı Thursday; bazar is Sunday and a market; Qazax is a district of Azerbaijan before it is a Kazakh, Quba a
// town and not Cuba (Kuba); without accents martın (of March) is Martin.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'az',
  name: 'Azerbaijani',
  detection: {
    az: {
      scripts: 'Latin',
      frequent:
        'və|bu|bir|ki|də|ilə|üçün|da|o|ən|onun|çox|hər|olan|edib|olub|kimi|isə|ilin|daha|olaraq|belə|bildirib|' +
        'sonra|əsas|qədər|deyib|azərbaycan|azərbaycanın|bakı|bakıda|prezident|prezidenti|nazirliyi|nazir|' +
        'respublikası|dövlət|ölkə|ölkənin|il|ildə|həm|yeni|iki|üç|böyük|artıq|lakin|amma|bunu|bunun|onlar|onların|' +
        'biz|mən|sən|siz|nə|necə|niyə|hansı|hamı|heç|var|yox|görə|qarşı|barədə|haqqında|tərəfindən|zaman|əvvəl|' +
        'arasında|həmin|etmək|olunub|edilib|edir|olur|olacaq|edəcək|etdi|oldu|gün|günü|bugün|dünən|saat|nəfər|' +
        'insan|ölkəmizin|manat|milyon|faiz|məlumat|xəbər|verir|ərazisində|rayonunun|polis|ona|onu|bizim|öz|özünün|' +
        'bütün|digər|bəzi|yalnız|ancaq|üzrə|ilk|son|birinci|sədri|naziri|baş|dair|müvafiq|həyata|keçirilib|' +
        'keçirilir|yer|qeyd|olduğunu|deyil|etdiyi|olduğu|etmiş|olmuş|verib|bilər|lazımdır|minlik|min|ali|milli|' +
        'rusiya|ermənistan|türkiyə|xalq|şəhərində|rayon|hadisə|bağlı|saylı|yanvar|ayı|davam|eyni|çünki|əgər|yaxud|' +
        'hələ|bundan|təşkilatı|deputat|tədbir|cəmi|bildirilir',
      affixes:
        '*ları|*ləri|*lar|*lər|*dır|*dir|*mış|*miş|*nın|*nin|*sının|*ından|*ində|*dən|*nda|*ılıb|*ilib|*əcək|*ması|' +
        '*məsi|*lıq|*ılan|*inin',
    },
  },
  dates: {
    months: [
      'yanvar|yanvarın|yanvara|yanvarda|yanvardan|yanvarı|yanvarında|yanvarından|yanvarına|yanvarını|yanvaradak|' +
        'yanvarınadak|yanvar ayı|yanvar ayında|yanvar ayından|yanvar ayının|yanvar ayına|yanvar ayınadək',

      'fevral|fevralın|fevrala|fevralda|fevraldan|fevralı|fevralında|fevralından|fevralına|fevralını|fevraladak|' +
        'fevralınadak|fevral ayı|fevral ayında|fevral ayından|fevral ayının|fevral ayına|fevral ayınadək',

      'mart|martın|marta|martda|martdan|martı|martında|martından|martına|martını|martadak|martınadak|mart ayı|' +
        'mart ayında|mart ayından|mart ayının|mart ayına|mart ayınadək',

      'aprel|aprelin|aprelə|apreldə|apreldən|apreli|aprelində|aprelindən|aprelinə|aprelini|aprelədək|aprelinədək|' +
        'aprel ayı|aprel ayında|aprel ayından|aprel ayının|aprel ayına|aprel ayınadək',

      'may|mayın|maya|mayda|maydan|mayı|mayında|mayından|mayına|mayını|mayadak|mayınadak|may ayı|may ayında|' +
        'may ayından|may ayının|may ayına|may ayınadək',

      'iyun|iyunun|iyuna|iyunda|iyundan|iyunu|iyununda|iyunundan|iyununa|iyununu|iyunadak|iyununadak|iyun ayı|' +
        'iyun ayında|iyun ayından|iyun ayının|iyun ayına|iyun ayınadək',

      'iyul|iyulun|iyula|iyulda|iyuldan|iyulu|iyulunda|iyulundan|iyuluna|iyulunu|iyuladak|iyulunadak|iyul ayı|' +
        'iyul ayında|iyul ayından|iyul ayının|iyul ayına|iyul ayınadək',

      'avqust|avqustun|avqusta|avqustda|avqustdan|avqustu|avqustunda|avqustundan|avqustuna|avqustunu|avqustadak|' +
        'avqustunadak|avqust ayı|avqust ayında|avqust ayından|avqust ayının|avqust ayına|avqust ayınadək',

      'sentyabr|sentyabrın|sentyabra|sentyabrda|sentyabrdan|sentyabrı|sentyabrında|sentyabrından|sentyabrına|' +
        'sentyabrını|sentyabradak|sentyabrınadak|sentyabr ayı|sentyabr ayında|sentyabr ayından|sentyabr ayının|' +
        'sentyabr ayına|sentyabr ayınadək',

      'oktyabr|oktyabrın|oktyabra|oktyabrda|oktyabrdan|oktyabrı|oktyabrında|oktyabrından|oktyabrına|oktyabrını|' +
        'oktyabradak|oktyabrınadak|oktyabr ayı|oktyabr ayında|oktyabr ayından|oktyabr ayının|oktyabr ayına|' +
        'oktyabr ayınadək',

      'noyabr|noyabrın|noyabra|noyabrda|noyabrdan|noyabrı|noyabrında|noyabrından|noyabrına|noyabrını|noyabradak|' +
        'noyabrınadak|noyabr ayı|noyabr ayında|noyabr ayından|noyabr ayının|noyabr ayına|noyabr ayınadək',

      'dekabr|dekabrın|dekabra|dekabrda|dekabrdan|dekabrı|dekabrında|dekabrından|dekabrına|dekabrını|dekabradak|' +
        'dekabrınadak|dekabr ayı|dekabr ayında|dekabr ayından|dekabr ayının|dekabr ayına|dekabr ayınadək',
    ],
    weekdays: [
      'bazar|bazar günü|bazar gününə|bazar günündən|bazar gününün|bazar günündə|bazar gününədək|bazar axşamı|' +
        'bazar səhəri|bazar gecəsi',

      'bazar ertəsi|bazar ertəsi günü|bazar ertəsi gününə|bazar ertəsi günündən|bazar ertəsi gününün|' +
        'bazar ertəsi günündə|bazar ertəsi gününədək|bazar ertəsi axşamı|bazar ertəsi səhəri|bazar ertəsi gecəsi|' +
        'bazarertəsi',

      'çərşənbə axşamı|çərşənbə axşamı günü|çərşənbə axşamı gününə|çərşənbə axşamı günündən|' +
        'çərşənbə axşamı gününün|çərşənbə axşamı günündə|çərşənbə axşamı gününədək|çərşənbə axşamı axşamı|' +
        'çərşənbə axşamı səhəri|çərşənbə axşamı gecəsi',

      'çərşənbə|çərşənbə günü|çərşənbə gününə|çərşənbə günündən|çərşənbə gününün|çərşənbə günündə|' +
        'çərşənbə gününədək|çərşənbə səhəri|çərşənbə gecəsi',

      'cümə axşamı|cümə axşamı günü|cümə axşamı gününə|cümə axşamı günündən|cümə axşamı gününün|' +
        'cümə axşamı günündə|cümə axşamı gününədək|cümə axşamı axşamı|cümə axşamı səhəri|cümə axşamı gecəsi',
      'cümə|cümə günü|cümə gününə|cümə günündən|cümə gününün|cümə günündə|cümə gününədək|cümə səhəri|cümə gecəsi',

      'şənbə|şənbə günü|şənbə gününə|şənbə günündən|şənbə gününün|şənbə günündə|şənbə gününədək|şənbə axşamı|' +
        'şənbə səhəri|şənbə gecəsi',
    ],
    relativeDays: {
      '-2': 'srağagün|sırağagün',
      '-1': 'dünən|dünənki|dünən axşam|dünən gecə|dünən səhər|dünən gündüz|ötən gecə|keçən gecə|ötən axşam',
      '0': 'bu gün|bugün|bu səhər|bu axşam|bu gecə|bu gün səhər|bu gün axşam|bu gün səhər saatlarında',
      '1': 'sabah|sabahkı|sabah səhər|sabah axşam|sabahdan',
      '2': 'birigün|birisi gün',
    },
    daysAgo: '# gün əvvəl|# gün öncə|# gün qabaq|bundan # gün əvvəl|bundan # gün öncə',
    dayCounts: 'iki|üç|dörd|beş|altı|yeddi|səkkiz|doqquz|on',
    last: 'keçən|ötən',
    current: 'bu|cari|builki',
    next: 'gələn|növbəti|qarşıdakı',
    turns: 'before',
    units: {
      day: 'gün|günü|günün|gündə|gündən|günündə',
      week: 'həftə|həftənin|həftədə|həftəsi|həftəsində|həftədən|həftəyə',
      month: 'ay|ayı|ayın|ayda|ayında|aydan|ayından|ayının|aya',
      year: 'il|ilin|ildə|ili|ilində|ilindən|ildən|ilinin|ilki',
    },
    connectors: 'tarixli|tarixində|tarixdə|tarixi|tarixə|tarixdən|tarixinə|tarixindən',
    before: 'ayın|tarix|hələ',
    after:
      'əvvəlində|əvvəllərində|əvvəlindən|ortasında|ortalarında|sonunda|sonlarında|sonuna|sonunadək|axırında|ayında|ayının',
    range: 'ilə|dan|dən',
    ordinalEndings:
      'ci|cı|cu|cü|nci|ncı|ncu|ncü|inci|ıncı|uncu|üncü|i|ı|u|ü|si|sı|də|da|dən|dan|dək|dak|ə|a|nə|na|nı|ni|in|ın|' +
      'un|ün|nin|nın|sində|sında|ində|ında|undan|ündən|undə|unda|ündə|ındən|indən|ından|sinə|sına|inə|ına|una|ünə|' +
      'sinin|inin|unun|ünün|ının|sının|lik|lıq|luq|lük',
    dayParts: 'günü|axşamı|səhəri|gecəsi',
    every: 'hər',
    maxEnding: 0,
    // bazar: market, mart- also begins names (Marta, Martin), maya: yeast, cost; mayda and mayın are of May alone.
    guarded: 'bazar|marta|martın|martı|may|maya|mayı|mayın|cümə|yan|sen|mar|dek|noy',
    capitalised: false,
  },
  names: {
    titles:
      'prezident|prezidenti|prezidentin|prezidentinin|sabiq prezident|sabiq prezidenti|eks-prezident|' +
      'vitse-prezident|vitse-prezidenti|birinci vitse-prezident|birinci vitse-prezidenti|ölkə başçısı|' +
      'dövlət başçısı|dövlət başçımız|baş nazir|baş naziri|baş nazirin müavini|sabiq baş nazir|sabiq baş naziri|' +
      'nazir|naziri|nazirin|nazir müavini|nazirin müavini|nazirinin müavini|xarici işlər naziri|' +
      'daxili işlər naziri|müdafiə naziri|ədliyyə naziri|maliyyə naziri|iqtisadiyyat naziri|səhiyyə naziri|' +
      'elm və təhsil naziri|təhsil naziri|energetika naziri|mədəniyyət naziri|kansler|kansleri|dövlət katibi|' +
      'baş katib|baş katibi|katib|katibi|sədr|sədri|sədrin|sədr müavini|sədrinin müavini|spiker|spikeri|' +
      'parlament sədri|milli məclisin sədri|komitə sədri|partiya sədri|lider|lideri|liderinin|rəhbər|rəhbəri|rəisi|' +
      'rəis|rəisin müavini|başçısı|icra başçısı|icra hakimiyyətinin başçısı|deputat|deputatı|millət vəkili|senator|' +
      'senatoru|səfir|səfiri|fövqəladə və səlahiyyətli səfiri|konsul|baş konsulu|elçi|elçisi|xüsusi nümayəndəsi|' +
      'xüsusi elçisi|nümayəndəsi|müşaviri|köməkçisi|prezidentin köməkçisi|sözçü|sözçüsü|mətbuat katibi|' +
      'mətbuat xidmətinin rəhbəri|ombudsman|komissar|komissarı|ali nümayəndəsi|qubernator|qubernatoru|mer|meri|' +
      'general|general-leytenant|general-mayor|general-polkovnik|polkovnik|polkovnik-leytenant|mayor|kapitan|' +
      'leytenant|admiral|marşal|komandan|komandanı|baş komandan|baş qərargah rəisi|kral|kralı|kraliça|kraliçası|' +
      'şahzadə|vəliəhd|əmir|əmiri|sultan|şeyx|şeyxülislam|papa|roma papası|patriarx|imam|axund|ayətullah|hakim|' +
      'hakimi|prokuror|prokuroru|baş prokuror|baş prokuroru|müstəntiq|vəkil|vəkili|professor|akademik|doktor|' +
      'direktor|direktoru|baş direktor|baş direktoru|icraçı direktoru|rektor|rektoru|müəllim|baş məşqçi|' +
      'baş məşqçisi|məşqçi|məşqçisi|hücumçu|hücumçusu|qapıçı|qapıçısı|müdafiəçi|müdafiəçisi|yarımmüdafiəçi|' +
      'futbolçu|jurnalist|jurnalisti|yazıçı|şair|rejissor|aktyor|aktrisa|müğənni|xalq artisti|əməkdar artist|' +
      'ekspert|politoloq|analitik|iqtisadçı|iş adamı|fəal|hüquq müdafiəçisi|həmkarı|həmkarını|birinci xanım|cənab|' +
      'xanım|bəy|polis rəisi',
    organisationWords:
      'nazirlik*|nazirliyi*|komitə*|komissiya*|parlament*|məclis|məclisi*|milli məclis*|hökumət*|nazirlər kabinet*|' +
      'universitet*|institut*|akademiya*|bank*|mərkəzi bank*|partiya*|partiyası*|hərəkatı*|şura*|şurası*|' +
      'agentliyi*|agentlik*|xidməti*|idarəsi*|idarə|departament*|məhkəmə*|prokurorluq|prokurorluğu*|polis idarəsi*|' +
      'ordu|ordusu*|silahlı qüvvələr*|federasiya*|assosiasiya*|birliyi*|birlik|ittifaq*|ittifaqı*|fond|fondu*|' +
      'şirkət*|korporasiya*|holdinq*|konsern*|klub*|təşkilat*|alyans*|forum*|mərkəzi|mərkəzinin|telekanal*|qəzet*|' +
      'radio*|xəstəxana*|səfirliyi*|səfirlik|konsulluğu*|teatr*|muzey*|zavod*|hava yolları',
    placeWords:
      'şəhəri*|şəhər|rayonu*|rayon|kəndi*|kənd|qəsəbəsi*|qəsəbə|vilayəti*|vilayət|əyaləti*|ştatı*|bölgəsi*|bölgə|' +
      'regionu*|respublikası*|çayı*|gölü*|dənizi*|körfəzi*|boğazı*|adası*|adaları*|yarımadası*|dağı*|dağları*|' +
      'dərəsi*|vadisi*|küçəsi*|prospekti*|meydanı*|hava limanı*|limanı*|stansiyası*|körpüsü*|yaşayış məntəqəsi*',
    joiners: 'və|üzrə|üçün|de|da|del|di|la|le|el|al|ibn|bin|bint|von|van|der|oğlu|qızı',
    neverNames:
      'Bu|O|Onun|Onu|Ona|Onlar|Onların|Bunun|Bunu|Buna|Bunlar|Bundan|Biz|Bizim|Siz|Sizin|Mən|Mənim|Sən|Bir|İki|Üç|' +
      'Dörd|Beş|Altı|Yeddi|Səkkiz|Doqquz|On|Yüz|Min|Milyon|İlk|Birinci|İkinci|Son|Yeni|Köhnə|Böyük|Kiçik|Gənc|' +
      'Qadın|Kişi|Uşaq|Lakin|Amma|Ancaq|Və|Həm|Həmçinin|Həmin|Eyni|Eyni zamanda|Bununla yanaşı|Bundan əlavə|' +
      'Bundan başqa|Bununla belə|Belə|Belə ki|Beləliklə|Çünki|Əgər|Yaxud|Ya|Nə|Necə|Niyə|Harada|Kim|Hansı|Hər|Hamı|' +
      'Heç|Bəzi|Bütün|Digər|Başqa|Öz|Ötən|Keçən|Gələn|Növbəti|Dünən|Sabah|İndi|Hazırda|Artıq|Hələ|Sonra|Daha|' +
      'Daha sonra|Əvvəl|Əvvəlcə|Ən|Çox|Az|Təxminən|Ümumilikdə|Qeyd edək ki|Qeyd edək|Xatırladaq ki|Məlumata görə|' +
      'Məlumatda|Onun sözlərinə görə|Bildirilib|Qeyd olunub|Faktla|Hadisə|Hadisə nəticəsində|Hadisədə|Qəza|' +
      'Nəticədə|Görüşdə|Tədbirdə|İclasda|Prezident|Nazir|Nazirlik|Hökumət|Polis|Deputat|Ekspert|Xəbər|Xəbərlər|' +
      'Foto|Video|Mənbə|Ətraflı|Oxuyun|Şimal|Cənub|Şərq|Qərb|Şimali|Cənubi|Şərqi|Qərbi|Mərkəzi|Bəli|Xeyr|Var|Yox|' +
      'Məhz|Sözügedən|Söhbət|Mal|Malı|Malın|Mala|Maldan|Mallar',
    endings:
      'larının|lərinin|larından|lərindən|lardan|lərdən|larda|lərdə|larla|lərlə|ların|lərin|lara|lərə|ları|ləri|lar|' +
      'lər|ndakı|ndəki|dakı|dəki|ndan|ndən|sından|sindən|ından|indən|undan|ündən|sında|sində|ında|ində|unda|ündə|' +
      'nda|ndə|nın|nin|nun|nün|dan|dən|tan|tən|yla|ylə|sı|si|su|sü|da|də|ya|yə|na|nə|ın|in|un|ün|nı|ni|nu|nü|yı|yi|' +
      'yu|yü|la|lə|lı|li|lu|lü|dır|dir|dur|dür|adək|ədək|dək|a|ə|ı|i|u|ü',
    prefixes: '',
  },
  stopWords:
    'və|bu|bir|də|da|ki|ilə|üçün|o|ən|çox|hər|olan|kimi|isə|daha|olaraq|belə|sonra|qədər|onun|onu|ona|onlar|' +
    'onların|onlara|bunu|bunun|buna|bunlar|bundan|biz|bizim|bizə|siz|sizin|mən|mənim|mənə|sən|nə|necə|niyə|hansı|' +
    'kim|harada|hamı|hamısı|heç|var|yox|deyil|idi|imiş|görə|qarşı|barədə|haqqında|dair|tərəfindən|zaman|əvvəl|' +
    'arasında|həmin|həm|həmçinin|etmək|edib|edir|edən|edəcək|etdi|edilib|edilən|olub|olur|olunub|olunan|olacaq|' +
    'oldu|olduğu|olduğunu|olmaq|olması|deyib|bildirib|qeyd|öz|özü|özünün|bütün|digər|bəzi|başqa|yalnız|ancaq|lakin|' +
    'amma|çünki|əgər|ya|yaxud|və ya|artıq|hələ|indi|hazırda|yenə|üzrə|ilk|son|yeni|iki|üç|az|çoxlu|altında|' +
    'üzərində|içində|yanında|bərabər|birlikdə|bağlı|əlaqədar|üzərinə|eyni|belə ki|beləliklə|hətta|məhz|sadəcə|' +
    'təxminən|təkcə|bilər|lazımdır|mümkün|isə də|qabaq|dolayı|ötrü|əsasən|sayəsində|artıqdır',
  boilerplate:
    'xəbəri paylaş|paylaş:|facebook-da paylaş|bizi izləyin|bizi facebook-da izləyin|bizi instagram-da izləyin|' +
    'telegram kanalımıza abunə olun|abunə ol|abunə olun|kanalımıza abunə olun|həmçinin oxuyun|bunu da oxuyun|' +
    'oxşar xəbərlər|əlaqəli xəbərlər|digər xəbərlər|son xəbərlər|ən çox oxunanlar|çox oxunanlar|xəbər lenti|' +
    'müəllif hüquqları qorunur|bütün hüquqlar qorunur|bütün hüquqları qorunur|materiallardan istifadə edərkən|' +
    'məlumatdan istifadə etdikdə|istinad zəruridir|saytdan istifadə edərkən|şərh yaz|şərh yazın|şərh əlavə et|' +
    'rəy yaz|rəyinizi bildirin|e-poçt ünvanınız|foto:|fotolar:|video:|mənbə:|reklam|açar sözlər|teqlər:|' +
    'ətraflı oxu|ardını oxu|davamını oxu|bu sayt kukilərdən|çap et|mobil tətbiqimizi yükləyin',
  multipliers: {
    yüz: 100,
    yüzlərlə: 100,
    yüzdən: 100,
    min: 1000,
    minlərlə: 1000,
    minə: 1000,
    mindən: 1000,
    minlik: 1000,
    minin: 1000,
    mini: 1000,
    minədək: 1000,
    milyon: 1000000,
    mln: 1000000,
    milyona: 1000000,
    milyondan: 1000000,
    milyonun: 1000000,
    milyonluq: 1000000,
    milyonu: 1000000,
    milyonlarla: 1000000,
    milyonadək: 1000000,
    'mln-dan': 1000000,
    milyard: 1000000000,
    mlrd: 1000000000,
    milyarda: 1000000000,
    milyarddan: 1000000000,
    milyardlıq: 1000000000,
    milyardı: 1000000000,
    milyardın: 1000000000,
    'mlrd-dan': 1000000000,
    trilyon: 1000000000000,
    trln: 1000000000000,
    trilyona: 1000000000000,
    trilyondan: 1000000000000,
    trilyonluq: 1000000000000,
  },
  places: {
    AD: { adjectives: 'andorralı' },
    AE: { names: 'BƏƏ|Əmirliklər|Birləşmiş Ərəb Əmirliklərinin|Birləşmiş Ərəb Əmirliklərində' },
    AF: { adjectives: 'əfqan|əfqanıstanlı' },
    AG: { adjectives: 'antiqualı' },
    AL: { adjectives: 'alban|albaniyalı' },
    AM: { names: 'Ermənistan Respublikası', adjectives: 'erməni|ermənistanlı' },
    AO: { adjectives: 'anqolalı' },
    AR: { names: 'Argentina', adjectives: 'argentinalı' },
    AT: { adjectives: 'avstriyalı' },
    AU: { adjectives: 'avstraliyalı' },
    AZ: { names: 'Azərbaycan Respublikası|Azərbaycan Respublikasının', adjectives: 'azərbaycanlı' },
    BA: { names: 'Bosniya|Bosniya-Herseqovina', adjectives: 'bosniyalı|boşnak' },
    BB: { adjectives: 'barbadoslu' },
    BD: { adjectives: 'banqladeşli' },
    BE: { adjectives: 'belçikalı' },
    BF: { adjectives: 'burkina-fasolu' },
    BG: { adjectives: 'bolqar|bolqarıstanlı' },
    BH: { adjectives: 'bəhreynli' },
    BI: { adjectives: 'burundili' },
    BJ: { adjectives: 'beninli' },
    BN: { adjectives: 'bruneyli' },
    BO: { adjectives: 'boliviyalı' },
    BR: { adjectives: 'braziliyalı' },
    BS: { adjectives: 'bahamlı' },
    BT: { adjectives: 'butanlı' },
    BW: { adjectives: 'botsvanalı' },
    BY: { names: 'Belarus|Belarus Respublikası|Belorusiya', adjectives: 'belaruslu|belarus*' },
    BZ: { adjectives: 'belizli' },
    CA: { adjectives: 'kanadalı' },
    CD: { names: 'Konqo Demokratik Respublikası', adjectives: 'konqolu' },
    CF: { adjectives: 'mərkəzi afrikalı' },
    CH: { adjectives: 'isveçrəli' },
    CI: { adjectives: 'kotdivuarlı' },
    CL: { adjectives: 'çilili' },
    CM: { adjectives: 'kamerunlu' },
    CN: { names: 'Çinin|Çinə|Çində|Çindən|Çini|Çinlə|Çin Xalq Respublikası|ÇXR', adjectives: 'çinli|çinlilər' },
    CO: { adjectives: 'kolumbiyalı' },
    CR: { adjectives: 'kosta-rikalı|kosta rikalı' },
    CU: { adjectives: 'kubalı' },
    CV: { adjectives: 'kabo-verdeli' },
    CY: { names: 'Şimali Kipr', adjectives: 'kiprli' },
    CZ: { names: 'Çexiya Respublikası', adjectives: 'çexiyalı|çex|çexlər|çexlərin' },
    DE: { names: 'Almaniya Federativ Respublikası|AFR', adjectives: 'alman|almaniyalı' },
    DJ: { adjectives: 'cibutili' },
    DK: { adjectives: 'danimarkalı' },
    DM: { adjectives: 'dominikalı' },
    DO: { adjectives: 'dominikanlı' },
    DZ: { adjectives: 'əlcəzairli' },
    EC: { adjectives: 'ekvadorlu' },
    EE: { adjectives: 'estoniyalı|eston' },
    EG: { names: 'Misir Ərəb Respublikası', adjectives: 'misirli' },
    ER: { adjectives: 'eritreyalı' },
    ES: { adjectives: 'ispan|ispaniyalı' },
    ET: { adjectives: 'efiopiyalı' },
    FI: { adjectives: 'finlandiyalı|fin|finlər|finlərin' },
    FJ: { adjectives: 'ficili' },
    FM: { adjectives: 'mikroneziyalı' },
    FR: { adjectives: 'fransız|fransalı' },
    GA: { adjectives: 'qabonlu' },
    GB: { names: 'Britaniya|İngiltərə|Böyük Britaniyanın', adjectives: 'britaniyalı|ingilis|böyük britaniyalı' },
    'GB-ENG': { adjectives: 'ingiltərəli' },
    'GB-SCT': { names: 'Şotlandiya', adjectives: 'şotland|şotlandiyalı' },
    'GB-WLS': { adjectives: 'uelsli' },
    GD: { adjectives: 'qrenadalı' },
    GE: { adjectives: 'gürcü|gürcüstanlı' },
    GH: { adjectives: 'qanalı' },
    GL: { adjectives: 'qrenlandiyalı' },
    GM: { adjectives: 'qambiyalı' },
    GN: { adjectives: 'qvineyalı' },
    GR: { adjectives: 'yunan|yunanıstanlı' },
    GT: { adjectives: 'qvatemalalı' },
    GY: { adjectives: 'qayanalı' },
    HK: { adjectives: 'honq-konqlu|honqkonqlu' },
    HN: { adjectives: 'honduraslı' },
    HR: { adjectives: 'xorvat|xorvatiyalı' },
    HT: { adjectives: 'haitili' },
    HU: { adjectives: 'macar|macarıstanlı' },
    ID: { adjectives: 'indoneziyalı' },
    IE: { adjectives: 'irlandiyalı|irland' },
    IL: { adjectives: 'israilli' },
    IN: { adjectives: 'hindistanlı|hindli|hindlilər' },
    IQ: { adjectives: 'iraqlı' },
    IR: { names: 'İran İslam Respublikası|İİR', adjectives: 'iranlı' },
    IS: { adjectives: 'islandiyalı' },
    IT: { adjectives: 'italiyalı|italyan' },
    JM: { adjectives: 'yamaykalı' },
    JO: { adjectives: 'iordaniyalı' },
    JP: { adjectives: 'yapon|yaponiyalı' },
    KE: { adjectives: 'keniyalı' },
    KG: { adjectives: 'qırğız|qırğızıstanlı' },
    KH: { adjectives: 'kambocalı' },
    KI: { adjectives: 'kiribatili' },
    KM: { adjectives: 'komorlu' },
    KP: { names: 'KXDR|Koreya Xalq Demokratik Respublikası', adjectives: 'şimali koreyalı' },
    KR: { names: 'Koreya Respublikası', adjectives: 'cənubi koreyalı' },
    KW: { adjectives: 'küveytli' },
    KZ: { names: 'Qazaxıstan Respublikası', adjectives: 'qazaxıstanlı|qazaxlar|qazaxların|qazaxlara' },
    LA: { adjectives: 'laoslu' },
    LB: { adjectives: 'livanlı' },
    LI: { adjectives: 'lixtenşteynli' },
    LK: { adjectives: 'şri-lankalı|şri lankalı' },
    LR: { adjectives: 'liberiyalı' },
    LS: { adjectives: 'lesotolu' },
    LT: { adjectives: 'litvalı' },
    LU: { adjectives: 'lüksemburqlu' },
    LV: { adjectives: 'latviyalı' },
    LY: { adjectives: 'liviyalı' },
    MA: { adjectives: 'mərakeşli' },
    MC: { adjectives: 'monakolu' },
    MD: { names: 'Moldova|Moldaviya', adjectives: 'moldovalı|moldavan' },
    ME: { adjectives: 'monteneqrolu|çernoqoriyalı' },
    MG: { adjectives: 'madaqaskarlı' },
    MK: { names: 'Makedoniya', adjectives: 'makedoniyalı|makedon' },
    ML: { adjectives: 'malili' },
    MM: { adjectives: 'myanmalı' },
    MN: { adjectives: 'monqol|monqolustanlı' },
    MR: { adjectives: 'mavritaniyalı' },
    MT: { adjectives: 'maltalı' },
    MU: { adjectives: 'mavrikili' },
    MV: { adjectives: 'maldivli' },
    MW: { adjectives: 'malavili' },
    MX: { adjectives: 'meksikalı' },
    MY: { adjectives: 'malayziyalı' },
    MZ: { adjectives: 'mozambikli' },
    NA: { adjectives: 'namibiyalı' },
    NE: { adjectives: 'nigerli' },
    NG: { adjectives: 'nigeriyalı' },
    NI: { adjectives: 'nikaraqualı' },
    NL: { names: 'Hollandiyanın', adjectives: 'hollandiyalı|niderlandlı|holland' },
    NO: { adjectives: 'norveçli' },
    NP: { names: 'Nepal', adjectives: 'nepallı' },
    NR: { adjectives: 'naurulu' },
    NZ: { adjectives: 'yeni zelandiyalı' },
    OM: { names: 'Oman', adjectives: 'omanlı' },
    PA: { adjectives: 'panamalı' },
    PE: { adjectives: 'perulu' },
    PH: { names: 'Filippin', adjectives: 'filippinli' },
    PK: { adjectives: 'pakistanlı' },
    PL: { adjectives: 'polşalı|polyak' },
    PR: { adjectives: 'puerto-rikolu|puerto rikolu' },
    PS: { names: 'Fələstin|Fələstin Dövləti', adjectives: 'fələstinli' },
    PT: { adjectives: 'portuqaliyalı|portuqal|portuqaliya*' },
    PW: { adjectives: 'palaulu' },
    PY: { adjectives: 'paraqvaylı' },
    QA: { names: 'Qətər', adjectives: 'qətərli' },
    RO: { adjectives: 'rumın|rumıniyalı' },
    RS: { adjectives: 'serb|serbiyalı' },
    RU: {
      names: 'Rusiya Federasiyası|Rusiya Federasiyasının',
      adjectives: 'rusiyalı|rus|ruslar|rusların|ruslara|rusca',
    },
    RW: { adjectives: 'ruandalı' },
    SA: { names: 'Səudiyyə|Səudiyyə Ərəbistanı|Səudiyyə Ərəbistanının', adjectives: 'səudiyyəli' },
    SC: { adjectives: 'seyşelli' },
    SD: { adjectives: 'sudanlı' },
    SE: { adjectives: 'isveçli' },
    SG: { adjectives: 'sinqapurlu' },
    SI: { adjectives: 'sloven|sloveniyalı' },
    SK: { adjectives: 'slovak|slovakiyalı' },
    SM: { adjectives: 'san-marinolu' },
    SN: { adjectives: 'seneqallı' },
    SO: { adjectives: 'somalili' },
    SR: { adjectives: 'surinamlı' },
    SS: { adjectives: 'cənubi sudanlı' },
    SV: { adjectives: 'salvadorlu' },
    SY: { names: 'Suriya Ərəb Respublikası', adjectives: 'suriyalı' },
    SZ: { adjectives: 'esvatinili' },
    TD: { adjectives: 'çadlı' },
    TG: { adjectives: 'toqolu' },
    TH: { adjectives: 'tailandlı' },
    TJ: { adjectives: 'tacik|tacikistanlı' },
    TM: { adjectives: 'türkmən|türkmənistanlı' },
    TN: { adjectives: 'tunisli' },
    TR: { names: 'Türkiyə Respublikası|Türkiyə Cümhuriyyəti', adjectives: 'türkiyəli|türk' },
    TV: { adjectives: 'tuvalulu' },
    TW: { adjectives: 'tayvanlı' },
    TZ: { adjectives: 'tanzaniyalı' },
    UA: { adjectives: 'ukraynalı' },
    UG: { adjectives: 'uqandalı' },
    US: {
      names: 'ABŞ|Amerika|Birləşmiş Ştatlar|Amerika Birləşmiş Ştatları|Birləşmiş Ştatların',
      adjectives: 'amerikalı|amerikan',
    },
    UY: { adjectives: 'uruqvaylı' },
    UZ: { adjectives: 'özbək|özbəkistanlı' },
    VA: { adjectives: 'vatikanlı' },
    VE: { adjectives: 'venesuelalı' },
    VN: { adjectives: 'vyetnamlı' },
    VU: { adjectives: 'vanuatulu' },
    WS: { adjectives: 'samoalı' },
    XK: { names: 'Kosovo', adjectives: 'kosovolu' },
    YE: { adjectives: 'yəmənli' },
    ZA: { names: 'Cənubi Afrika Respublikası|CAR|Cənubi Afrika', adjectives: 'cənubi afrikalı' },
    'geonames-587084': { names: 'Bakı', adjectives: 'bakılı' },
    'geonames-524901': { names: 'Moskva', adjectives: 'moskvalı' },
    'geonames-703448': { names: 'Kiyev' },
    'geonames-611717': { names: 'Tbilisi' },
    'geonames-616052': { names: 'İrəvan|Yerevan' },
    'geonames-112931': { names: 'Tehran' },
    'geonames-323786': { names: 'Ankara' },
    'geonames-745044': { names: 'İstanbul' },
    'geonames-2643743': { names: 'London' },
    'geonames-2988507': { names: 'Paris' },
    'geonames-2950159': { names: 'Berlin' },
    'geonames-4140963': { names: 'Vaşinqton' },
    'geonames-2800866': { names: 'Brüssel' },
    'geonames-2660646': { names: 'Cenevrə' },
    'geonames-2761369': { names: 'Vyana' },
    ZM: { adjectives: 'zambiyalı' },
    ZW: { adjectives: 'zimbabveli' },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations': 'Birləşmiş Millətlər Təşkilatı*|Birləşmiş Millətlər|BMT',
    'organisation:un-security-council': 'BMT Təhlükəsizlik Şurası*|BMT-nin Təhlükəsizlik Şurası*|BMT TŞ',
    'organisation:un-general-assembly': 'BMT Baş Assambleyası*|BMT Baş Məclisi*|BMT-nin Baş Assambleyası*',
    'organisation:unhcr': 'BMT-nin Qaçqınlar üzrə Ali Komissarlığı*|BMT QAK',
    'organisation:who': 'Ümumdünya Səhiyyə Təşkilatı*|Dünya Səhiyyə Təşkilatı*',
    'organisation:iaea': 'Atom Enerjisi üzrə Beynəlxalq Agentli*|Beynəlxalq Atom Enerjisi Agentliyi*|MAQATE|BAEA',
    'organisation:world-food-programme': 'Ümumdünya Ərzaq Proqramı*|Dünya Ərzaq Proqramı*',
    'organisation:international-criminal-court': 'Beynəlxalq Cinayət Məhkəməsi*',
    'organisation:international-court-of-justice': 'Beynəlxalq Ədalət Məhkəməsi*',
    'organisation:unicef': 'BMT-nin Uşaq Fondu*',
    'organisation:unesco': 'YUNESKO',
    'organisation:nato': 'Şimali Atlantika Alyansı*',
    'organisation:osce': 'Avropada Təhlükəsizlik və Əməkdaşlıq Təşkilatı*|ATƏT',
    'organisation:osce-minsk-group': 'ATƏT-in Minsk qrupu*|ATƏT Minsk qrupu*|Minsk qrupu*',
    'organisation:european-union': 'Avropa İttifaqı*|Avropa Birliyi*|Aİ',
    'organisation:european-commission': 'Avropa Komissiyası*|Avrokomissiya*',
    'organisation:european-parliament': 'Avropa Parlamenti*|Avroparlament*',
    'organisation:council-of-europe': 'Avropa Şurası*',
    'organisation:european-central-bank': 'Avropa Mərkəzi Bankı*',
    'organisation:european-court-of-human-rights':
      'Avropa İnsan Hüquqları Məhkəməsi*|İnsan Hüquqları üzrə Avropa Məhkəməsi*|AİHM',
    'organisation:imf': 'Beynəlxalq Valyuta Fondu*|BVF',
    'organisation:world-bank': 'Dünya Bankı*|Ümumdünya Bankı*',
    'organisation:wto': 'Ümumdünya Ticarət Təşkilatı*|Dünya Ticarət Təşkilatı*|ÜTT',
    'organisation:opec': 'OPEK',
    'organisation:african-union': 'Afrika İttifaqı*|Afrika Birliyi*',
    'organisation:arab-league': 'Ərəb Dövlətləri Liqası*|Ərəb Liqası*',
    'organisation:oic': 'İslam Əməkdaşlıq Təşkilatı*|İƏT',
    'organisation:sco': 'Şanxay Əməkdaşlıq Təşkilatı*|ŞƏT|ŞƏT-ə',
    'organisation:csto': 'Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı*|KTMT',
    'organisation:cis': 'Müstəqil Dövlətlər Birliyi*|MDB',
    'organisation:eurasian-economic-union': 'Avrasiya İqtisadi İttifaqı*|Avrasiya İqtisadi Birliyi*',
    'organisation:organization-of-turkic-states': 'Türk Dövlətləri Təşkilatı*|TDT',
    'organisation:red-cross': 'Qızıl Xaç*|Beynəlxalq Qızıl Xaç Komitəsi*|BQXK',
    'organisation:red-crescent': 'Qızıl Aypara*',
    'organisation:amnesty-international': 'Beynəlxalq Amnistiya Təşkilatı*|Emnesti İnterneşnl',
    'organisation:interpol': 'İnterpol',
    'organisation:white-house': 'Ağ Ev|Ağ Evin|Ağ Evdə|Ağ Evdən|Ağ Evə',
    'organisation:pentagon': 'Pentaqon',
    'organisation:us-state-department': 'ABŞ Dövlət Departamenti*|ABŞ-nin Dövlət Departamenti*',
    'organisation:us-congress': 'ABŞ Konqresi*',
    'organisation:us-senate': 'ABŞ Senatı*',
    'organisation:us-supreme-court': 'ABŞ Ali Məhkəməsi*',
    'organisation:state-duma': 'Dövlət Duması*|Rusiya Dövlət Duması*',
    'organisation:fsb': 'FTX|Federal Təhlükəsizlik Xidməti*',
    'organisation:russian-defence-ministry': 'Rusiya Müdafiə Nazirliyi*|Rusiya MN',
    'organisation:russian-foreign-ministry': 'Rusiya XİN|Rusiya Xarici İşlər Nazirliyi*',
    'organisation:verkhovna-rada': 'Ali Rada*',
    'organisation:hamas': 'HƏMAS',
    'organisation:hezbollah': 'Hizbullah*',
    'organisation:islamic-state': 'İslam Dövləti*|İŞİD|DEAŞ',
    'organisation:al-qaeda': 'Əl-Qaidə*',
    'organisation:taliban': 'Taliban*',
    'organisation:houthis': 'Husilər*|Hutilər*',
    'organisation:muslim-brotherhood': 'Müsəlman Qardaşlar*',
    'organisation:uefa': 'UEFA',
    'organisation:irgc': 'İslam İnqilabı Keşikçiləri Korpusu*|SEPAH',
    'organisation:gru': 'Baş Kəşfiyyat İdarəsi*',
    'person:volodymyr-zelensky': 'Volodimir Zelenski|Vladimir Zelenski|~Zelenski',
    'person:sergei-shoigu': 'Sergey Şoyqu|~Şoyqu',
    'person:dmitry-peskov': 'Dmitri Peskov|~Peskov',
    'person:dmitry-medvedev': 'Dmitri Medvedev',
    'person:maria-zakharova': 'Mariya Zaxarova|~Zaxarova',
    'person:mikhail-mishustin': 'Mixail Mişustin|~Mişustin',
    'person:yevgeny-prigozhin': 'Yevgeni Priqojin|~Priqojin',
    'person:alexei-navalny': 'Aleksey Navalnı|~Navalnı',
    'person:ramzan-kadyrov': 'Ramzan Kadırov|~Kadırov',
    'person:mikhail-gorbachev': 'Mixail Qorbaçov|~Qorbaçov',
    'person:petro-poroshenko': 'Petro Poroşenko|Pyotr Poroşenko|~Poroşenko',
    'person:dmytro-kuleba': 'Dmitro Kuleba|~Kuleba',
    'person:vitali-klitschko': 'Vitali Kliçko|Vitaliy Kliçko',
    'person:alexander-lukashenko': 'Aleksandr Lukaşenko|~Lukaşenko',
    'person:maia-sandu': 'Mayya Sandu|Maya Sandu',
    'person:recep-tayyip-erdogan': 'Rəcəb Tayyib Ərdoğan|~Ərdoğan',
    'person:mevlut-cavusoglu': 'Mövlud Çavuşoğlu',
    'person:abdullah-ocalan': 'Abdulla Öcalan',
    'person:fethullah-gulen': 'Fətullah Gülən',
    'person:joe-biden': 'Co Bayden|~Bayden',
    'person:donald-trump': 'Donald Tramp|~Tramp',
    'person:barack-obama': 'Barak Obama',
    'person:hillary-clinton': 'Hillari Klinton',
    'person:bill-clinton': 'Bill Klinton',
    'person:mike-pence': 'Mayk Pens',
    'person:mike-pompeo': 'Mayk Pompeo|~Pompeo',
    'person:jd-vance': 'Cey Di Vens|Ceyms Devid Vens',
    'person:antony-blinken': 'Entoni Blinken|~Blinken',
    'person:marco-rubio': 'Marko Rubio',
    'person:steve-witkoff': 'Stiv Uitkoff|Stiv Vitkoff|~Uitkoff|~Vitkoff',
    'person:boris-johnson': 'Boris Conson',
    'person:theresa-may': 'Tereza Mey',
    'person:rishi-sunak': 'Rişi Sunak|~Sunak',
    'person:keir-starmer': 'Kir Starmer|~Starmer',
    'person:queen-elizabeth-ii': 'Kraliça II Yelizaveta|II Yelizaveta|Kraliça II Elizabet|II Elizabet',
    'person:king-charles-iii': 'Kral III Çarlz|III Çarlz',
    'person:angela-merkel': 'Anqela Merkel|~Merkel',
    'person:olaf-scholz': 'Olaf Şolts|~Şolts',
    'person:friedrich-merz': 'Fridrix Merts|~Merts',
    'person:emmanuel-macron': 'Emmanuel Makron|~Makron',
    'person:charles-michel': 'Şarl Mişel',
    'person:josep-borrell': 'Jozep Borrel|Jozef Borrel|~Borrel',
    'person:kaja-kallas': 'Kaya Kallas',
    'person:ursula-von-der-leyen': 'Ursula fon der Lyayen|fon der Lyayen',
    'person:jens-stoltenberg': 'Yens Stoltenberq|~Stoltenberq',
    'person:mark-rutte': 'Mark Rütte',
    'person:benjamin-netanyahu': 'Benyamin Netanyahu|~Netanyahu',
    'person:mahmoud-abbas': 'Mahmud Abbas',
    'person:ali-khamenei': 'Əli Xamenei|Seyid Əli Xamenei|Ayətullah Xamenei|~Xamenei',
    'person:hassan-rouhani': 'Həsən Ruhani|~Ruhani',
    'person:ebrahim-raisi': 'İbrahim Rəisi|Seyid İbrahim Rəisi',
    'person:masoud-pezeshkian': 'Məsud Pezeşkian|~Pezeşkian',
    'person:abbas-araghchi': 'Abbas Əraqçi|Abbas Əraqçı|~Əraqçi',
    'person:mohammad-javad-zarif': 'Məhəmməd Cavad Zərif',
    'person:qasem-soleimani': 'Qasim Süleymani',
    'person:bashar-al-assad': 'Bəşər Əsəd|Bəşşar Əsəd|Bəşər əl-Əsəd',
    'person:ahmed-al-sharaa': 'Əhməd əş-Şaraa|Əhməd Şaraa|Əhməd əl-Şaraa',
    'person:hassan-nasrallah': 'Həsən Nəsrullah',
    'person:xi-jinping': 'Si Cinpin|Si Cinpinq|Şi Cinpin|~Cinpin',
    'person:kim-jong-un': 'Kim Çen In',
    'person:imran-khan': 'İmran Xan',
    'person:antonio-guterres': 'Antonio Quterreş|Antoniu Quterreş|~Quterreş',
    'person:pope-francis': 'Papa Fransisk|Roma Papası Fransisk',
    'person:elon-musk': 'İlon Mask',
    'person:heydar-aliyev': 'Heydər Əliyev',
    'person:ilham-aliyev': 'İlham Əliyev',
    'person:jeyhun-bayramov': 'Ceyhun Bayramov',
    'person:nikol-pashinyan': 'Nikol Paşinyan|~Paşinyan',
    'person:serzh-sargsyan': 'Serj Sarkisyan|Serj Sarqsyan',
    'person:robert-kocharyan': 'Robert Köçəryan|~Köçəryan',
    'person:mikheil-saakashvili': 'Mixeil Saakaşvili|~Saakaşvili',
    'person:irakli-kobakhidze': 'İrakli Kobaxidze|~Kobaxidze',
    'person:kassym-jomart-tokayev': 'Qasım-Jomart Tokayev|Kasım-Jomart Tokayev',
    'person:shavkat-mirziyoyev': 'Şavkat Mirziyoyev|~Mirziyoyev',
    'person:sadyr-japarov': 'Sadır Japarov',
    'person:emomali-rahmon': 'Emoməli Rəhmon|İmaməli Rəhman|~Rəhmon',
    'person:gurbanguly-berdimuhamedow': 'Qurbanqulu Berdiməhəmmədov|~Berdiməhəmmədov',
  },
} satisfies LanguagePack;
