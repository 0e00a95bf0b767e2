/**
 * What made-up news is made of, language by language: sentence patterns, places, bodies, months,
 * small words, and syllables for the long tail of a vocabulary. Written for the benchmark; plain forms, no inflection, so that
 * the text is news to a program and not to a reader.
 *
 * In patterns: P and Q people, X a person no dictionary knows, L a place, O a body, D a day, N a number, T a concept of the event,
 * W a word of the tail. Lists have `|` or blanks between their entries.
 */

/** How a name is written. */
export type Script = 'latin' | 'cyrillic' | 'arabic' | 'devanagari' | 'han';

export interface NewsLanguage {
  readonly tag: string;
  readonly script: Script;
  /** Share of articles, relative to the others. */
  readonly weight: number;
  readonly months: string;
  /** A day: `D` its number, `M` the month in words, `Y` the year. */
  readonly day: string;
  readonly patterns: readonly string[];
  readonly smallWords: string;
  readonly syllables: string;
  /** In the order of `placeCount` places: Russia, Ukraine, Turkey, Iran, China, India, Brazil, Egypt, France, Germany, Indonesia, Japan, Moscow, Ankara, Jakarta, Tokyo, London, Paris, Cairo, Beijing. */
  readonly places: string;
  /** NATO, United Nations, European Union, World Bank, Red Cross, FIFA. */
  readonly bodies: string;
}

export const newsLanguages: readonly NewsLanguage[] = [
  {
    tag: 'en',
    script: 'latin',
    weight: 3,
    months: 'January February March April May June July August September October November December',
    day: 'D M Y',
    patterns: [
      '{P} said in {L} on {D} that the {T} and the {T} would be {W}',
      'The {T} in {L} left {N} people without a {T}, {X} told reporters',
      'According to {O}, {N} of the {W} were part of the {T}',
      '{Q} met {P} in {L} and spoke about the {T} and the {W}',
      '{X}, who lives near {L}, said that "the {T} was {W} and {W}"',
      'On {D} the {O} called for a {T} after the {W} of {L}',
    ],
    smallWords:
      'the of and to in that is was for it with as his on be at by had not are but from or have an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through',
    syllables: 'con ter ing land ver man pro den lar tion per mar sis ton rel cap dis ment ford all mer sub tan ger vis har bul sti rin low cre nor tem ples und',
    places: 'Russia|Ukraine|Turkey|Iran|China|India|Brazil|Egypt|France|Germany|Indonesia|Japan|Moscow|Ankara|Jakarta|Tokyo|London|Paris|Cairo|Beijing',
    bodies: 'NATO|the United Nations|the European Union|the World Bank|the Red Cross|FIFA',
  },
  {
    tag: 'es',
    script: 'latin',
    weight: 2,
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    day: 'D de M de Y',
    patterns: [
      '{P} dijo en {L} el {D} que el {T} y la {T} serán {W}',
      'El {T} de {L} dejó a {N} personas sin {T}, según contó {X}',
      'De acuerdo con {O}, {N} de los {W} formaban parte del {T}',
      '{Q} se reunió con {P} en {L} y habló del {T} y del {W}',
      '{X}, que vive cerca de {L}, afirmó que «el {T} fue {W} y {W}»',
      'El {D} {O} pidió un {T} después del {W} de {L}',
    ],
    smallWords:
      'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada vida otro después',
    syllables: 'ción tra mien pre con mar sol ven dor cam lla men ter ble gra ras ñor per dad pue blo ris tan cie lle guer jun tos ral bre fen sar tiv rro quis',
    places: 'Rusia|Ucrania|Turquía|Irán|China|India|Brasil|Egipto|Francia|Alemania|Indonesia|Japón|Moscú|Ankara|Yakarta|Tokio|Londres|París|El Cairo|Pekín',
    bodies: 'la OTAN|las Naciones Unidas|la Unión Europea|el Banco Mundial|la Cruz Roja|la FIFA',
  },
  {
    tag: 'fr',
    script: 'latin',
    weight: 2,
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    day: 'D M Y',
    patterns: [
      '{P} a déclaré à {L} le {D} que le {T} et la {T} seraient {W}',
      'Le {T} de {L} a laissé {N} personnes sans {T}, a raconté {X}',
      'Selon {O}, {N} des {W} faisaient partie du {T}',
      '{Q} a rencontré {P} à {L} et a parlé du {T} et du {W}',
      '{X}, qui habite près de {L}, affirme que « le {T} était {W} et {W} »',
      'Le {D}, {O} a demandé un {T} après le {W} de {L}',
    ],
    smallWords:
      'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont aux avec son ou nous comme mais on sa cette tout ont été elle leur même deux ces fait ses si sans peut je encore bien aussi lui entre où être après dont vous autres avant depuis tous faire ils moins fois très avoir contre donc temps toute rien alors trois',
    syllables: 'tion men con ger lou bre vant tre dou eur pli mar ché ver gue ran cour fai lle sance por quel jour nau mil plai sur vrai cel tou ris dem sein leur',
    places: 'Russie|Ukraine|Turquie|Iran|Chine|Inde|Brésil|Égypte|France|Allemagne|Indonésie|Japon|Moscou|Ankara|Jakarta|Tokyo|Londres|Paris|Le Caire|Pékin',
    bodies: "l'OTAN|les Nations unies|l'Union européenne|la Banque mondiale|la Croix-Rouge|la FIFA",
  },
  {
    tag: 'de',
    script: 'latin',
    weight: 2,
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    day: 'D. M Y',
    patterns: [
      '{P} sagte am {D} in {L}, dass {T} und {T} nun {W} seien',
      'In {L} sind nach {T} und {T} {N} Menschen betroffen, berichtete {X}',
      'Nach Angaben von {O} waren {N} der {W} bei {T} dabei',
      '{Q} traf {P} in {L} und sprach über {T} und {W}',
      '{X} lebt bei {L} und sagt: „Es war {T}, {W} und {W}“',
      'Am {D} forderte {O} wegen {T} nach {W} aus {L} mehr',
    ],
    smallWords:
      'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei hatte kann gegen vom können schon wenn habe seine ihre dann unter wir soll ich eines jahr zwei jahren diese dieser wieder keine seiner worden will zwischen immer',
    syllables: 'ung ver schaft gen land ber haus stel len kraft werk burg zeit mach ter hand berg schul weg heit fer stadt markt bau ziel druck feld ord wirt grund spiel teil lich',
    places: 'Russland|Ukraine|Türkei|Iran|China|Indien|Brasilien|Ägypten|Frankreich|Deutschland|Indonesien|Japan|Moskau|Ankara|Jakarta|Tokio|London|Paris|Kairo|Peking',
    bodies: 'NATO|Vereinte Nationen|Europäische Union|Weltbank|Rotes Kreuz|FIFA',
  },
  {
    tag: 'id',
    script: 'latin',
    weight: 1.5,
    months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
    day: 'D M Y',
    patterns: [
      '{P} mengatakan di {L} pada {D} bahwa {T} dan {T} akan {W}',
      '{T} di {L} membuat {N} orang kehilangan {T}, kata {X} kepada wartawan',
      'Menurut {O}, {N} dari {W} adalah bagian dari {T}',
      '{Q} bertemu {P} di {L} dan berbicara tentang {T} dan {W}',
      '{X} yang tinggal di dekat {L} mengatakan "{T} itu {W} dan {W}"',
      'Pada {D} {O} menyerukan {T} setelah {W} di {L}',
    ],
    smallWords:
      'yang dan di untuk dengan dari pada dalam ini itu adalah tidak akan ke juga oleh telah karena sebagai atau ada mereka dapat saat lebih bisa sudah kami saya menjadi tersebut bahwa para seperti tahun hari setelah banyak hanya masih sejumlah secara sangat namun kata antara lain belum kepada sehingga harus kita agar serta bagi dua satu orang tahu terjadi sementara ketika hingga',
    syllables: 'me nga ber ter pem ang kan lan sa ma ngan ra ba tu ka di ja lah pe nya tan rang mu si wa gun ri sung hu kon dar ku lap pan',
    places: 'Rusia|Ukraina|Turki|Iran|Cina|India|Brasil|Mesir|Prancis|Jerman|Indonesia|Jepang|Moskow|Ankara|Jakarta|Tokyo|London|Paris|Kairo|Beijing',
    bodies: 'NATO|PBB|Uni Eropa|Bank Dunia|Palang Merah|FIFA',
  },
  {
    tag: 'sq',
    script: 'latin',
    weight: 1,
    months: 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor',
    day: 'D M Y',
    patterns: [
      '{P} tha më {D} në {L} se {T} dhe {T} do të jenë {W}',
      'Në {L} mbetën {N} njerëz pa {T}, tha {X} për gazetarët',
      'Sipas {O}, {N} nga {W} ishin pjesë e {T}',
      '{Q} u takua me {P} në {L} dhe foli për {T} dhe {W}',
      '{X}, që jeton afër {L}, tha se «{T} ishte {W} dhe {W}»',
      'Më {D} {O} kërkoi {T} pas {W} në {L}',
    ],
    smallWords:
      'të e në dhe i për me që një nga se është ka u do por si më janë kanë tij edhe ishte duke kjo ky ose pas kur nuk saj ai ajo tyre mund këtë këto gjatë shumë vetëm ndërsa deri pasi kundër mes prej cili cila sipas tha thotë duhet pa jo ndaj kishte qenë tashmë ende sot dje vit vitin dy tre ndonëse',
    syllables: 'sh për the mbi qe ri tar gje dhe lli kon zë mar shi nda vo lë tje nis zo rë hum bu kim thë pru tet njo la dri fsh gar hap rrë',
    places: 'Rusia|Ukraina|Turqia|Irani|Kina|India|Brazili|Egjipti|Franca|Gjermania|Indonezia|Japonia|Moska|Ankaraja|Xhakarta|Tokio|Londra|Parisi|Kajro|Pekini',
    bodies: 'NATO|Kombet e Bashkuara|Bashkimi Evropian|Banka Botërore|Kryqi i Kuq|FIFA',
  },
  {
    tag: 'tr',
    script: 'latin',
    weight: 1.5,
    months: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
    day: 'D M Y',
    patterns: [
      "{P}, {D} günü {L} kentinde {T} ve {T} için {W} dedi",
      '{L} yakınlarında {N} kişi {T} nedeniyle {T} bekliyor, diye konuştu {X}',
      '{O} verilerine göre {N} {W} bu {T} içinde yer aldı',
      '{Q} ile {P} {L} kentinde buluştu, {T} ve {W} konuşuldu',
      '{L} yakınında yaşayan {X}, "{T} çok {W} ve {W}" dedi',
      '{D} günü {O}, {L} için {W} sonrası {T} istedi',
    ],
    smallWords:
      'bir ve bu için da de ile çok olarak daha olan gibi ne en kadar sonra ise o her ama var diye ya göre olduğu değil ancak yeni iki ben kendi önce bunu şu oldu yıl büyük tarafından ki dedi olduğunu son ilk üzerinde etti eden ettiği yer zaman şey biz karşı bütün sadece bile içinde arasında üç etmek nasıl hiç bazı hem şimdi yok şekilde hangi',
    syllables: 'lar ler kan ma çı ğı len dı rak tır gel kon böl ya se müş tek çe bil kur gör al öz tan sü re yük dür ge baş yan ger mek çok',
    places: 'Rusya|Ukrayna|Türkiye|İran|Çin|Hindistan|Brezilya|Mısır|Fransa|Almanya|Endonezya|Japonya|Moskova|Ankara|Cakarta|Tokyo|Londra|Paris|Kahire|Pekin',
    bodies: 'NATO|Birleşmiş Milletler|Avrupa Birliği|Dünya Bankası|Kızılhaç|FIFA',
  },
  {
    tag: 'vi',
    script: 'latin',
    weight: 1,
    months: 'tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|tháng 12',
    day: 'D M năm Y',
    patterns: [
      '{P} nói tại {L} ngày {D} rằng {T} và {T} sẽ {W}',
      '{T} ở {L} khiến {N} người không có {T}, {X} nói với phóng viên',
      'Theo {O}, {N} trong số {W} là một phần của {T}',
      '{Q} gặp {P} tại {L} và nói về {T} và {W}',
      '{X} sống gần {L} cho biết "{T} rất {W} và {W}"',
      'Ngày {D} {O} kêu gọi {T} sau {W} ở {L}',
    ],
    smallWords:
      'và của là có được cho trong với không các một những người này đã khi để đến từ cũng ra như về ở tại vào sẽ năm nhiều đó lại phải còn nhưng trên sau theo thì hay chỉ việc làm nước vì đang bị hơn rất nói ông bà họ mà nhất do đi cả lên nếu hai qua chúng nào mới đều',
    syllables: 'thành trường phát hành chính sách công nghiệp quốc tế kinh doanh thương mại văn hóa giáo dục khoa học bảo vệ môi sinh hoạt động quản lý điều tra giao thông tổ chức phương tiện nghiên cứu',
    places: 'Nga|Ukraina|Thổ Nhĩ Kỳ|Iran|Trung Quốc|Ấn Độ|Brazil|Ai Cập|Pháp|Đức|Indonesia|Nhật Bản|Moskva|Ankara|Jakarta|Tokyo|Luân Đôn|Paris|Cairo|Bắc Kinh',
    bodies: 'NATO|Liên Hợp Quốc|Liên minh châu Âu|Ngân hàng Thế giới|Hội Chữ thập đỏ|FIFA',
  },
  {
    tag: 'ru',
    script: 'cyrillic',
    weight: 2,
    months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    day: 'D M Y года',
    patterns: [
      '{P} сказал {D}, что {L} и {T} теперь {W}, а {T} ещё нет',
      'По словам {X}, {N} человек остались без {T} после {T} ({L})',
      'По данным {O}, {N} из {W} были частью {T}',
      '{Q} и {P} обсудили {T} и {W}, сообщает {L}',
      '{X} живёт рядом и говорит: «{T} был {W} и {W}»',
      '{D} {O} призвала начать {T} после {W}, пишет {L}',
    ],
    smallWords:
      'и в не на что я с он а как это по к но его все она так о из у же от за бы ты для мы их был то вы было до уже при если или только еще нет мне после может они есть была ее под этого будет даже где время когда кто об них были чтобы сейчас один более между очень там через также которые который чем этом году',
    syllables: 'пре сто ван кон ло мен тор ние гра стра вер ков дел ход про ска мир рос тел сов дан поль ти зам бот лев нар юз щен жив чал мос',
    places: 'Россия|Украина|Турция|Иран|Китай|Индия|Бразилия|Египет|Франция|Германия|Индонезия|Япония|Москва|Анкара|Джакарта|Токио|Лондон|Париж|Каир|Пекин',
    bodies: 'НАТО|ООН|Евросоюз|Всемирный банк|Красный Крест|ФИФА',
  },
  {
    tag: 'ar',
    script: 'arabic',
    weight: 2,
    months: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
    day: 'D M Y',
    patterns: [
      'قال {P} في {L} يوم {D} إن {T} و{T} سيكون {W}',
      'أدى {T} في {L} إلى بقاء {N} شخص دون {T} كما قال {X}',
      'وحسب {O} فإن {N} من {W} كانوا ضمن {T}',
      'التقى {Q} مع {P} في {L} وتحدث عن {T} وعن {W}',
      'وقال {X} الذي يعيش قرب {L} «كان {T} {W} جدا {W}»',
      'وفي يوم {D} طلبت {O} {T} بعد {W} في {L}',
    ],
    smallWords:
      'في من على أن إلى عن التي الذي هذا هذه ما لا كان مع ذلك بين كما لم بعد قد أو كل غير حيث هو هي خلال قبل أكثر منذ عند لكن حتى كانت أي إن ثم دون فقد قال بعض ضد تم عدد حول عليه يوم فيه أحد منها وقد أيضا حين وهو لدى بسبب وقال مثل نحو',
    syllables: 'مس تق ري بال عم لي حر كة دو لة نظ ام شر كت مو قع تح ليل سا حة جم هور قط اع تن فيذ بر نا مج خد مة رئ وس',
    places: 'روسيا|أوكرانيا|تركيا|إيران|الصين|الهند|البرازيل|مصر|فرنسا|ألمانيا|إندونيسيا|اليابان|موسكو|أنقرة|جاكرتا|طوكيو|لندن|باريس|القاهرة|بكين',
    bodies: 'الناتو|الأمم المتحدة|الاتحاد الأوروبي|البنك الدولي|الصليب الأحمر|الفيفا',
  },
  {
    tag: 'hi',
    script: 'devanagari',
    weight: 1,
    months: 'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर',
    day: 'D M Y',
    patterns: [
      '{P} ने {D} को {L} में कहा कि {T} और {T} अब {W} होंगे',
      '{L} में {T} के कारण {N} लोग बिना {T} के रह गए, {X} ने बताया',
      '{O} के अनुसार {N} {W} इस {T} का हिस्सा थे',
      '{Q} ने {L} में {P} से मुलाकात की और {T} तथा {W} पर बात की',
      '{L} के पास रहने वाले {X} ने कहा, "{T} बहुत {W} और {W} था"',
      '{D} को {O} ने {L} में {W} के बाद {T} की मांग की',
    ],
    smallWords:
      'के में की है से को का और पर ने कि भी एक हैं यह कर लिए इस नहीं ही हो था तो कहा किया जा साथ बाद अपने गया थे वह रहा रहे उन्होंने लेकिन या जो तक करने हुए थी कुछ दिया अब उनके जब सकता सभी दो बहुत कोई अपनी वाले होने होता गए बीच यहां पहले आज',
    syllables: 'का रा मा ना सं प्र वि ता ला नी सा क्ष गा ति मि त्र दा री स्थ या ने पा हा शा को बा ली दे सु लो ज्ञ चा',
    places: 'रूस|यूक्रेन|तुर्की|ईरान|चीन|भारत|ब्राजील|मिस्र|फ्रांस|जर्मनी|इंडोनेशिया|जापान|मॉस्को|अंकारा|जकार्ता|टोक्यो|लंदन|पेरिस|काहिरा|बीजिंग',
    bodies: 'नाटो|संयुक्त राष्ट्र|यूरोपीय संघ|विश्व बैंक|रेड क्रॉस|फीफा',
  },
  {
    tag: 'zh',
    script: 'han',
    weight: 2,
    months: '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月',
    day: 'Y年MD日',
    patterns: [
      '{P}{D}在{L}表示，{T}和{T}将会{W}',
      '{L}的{T}使{N}人失去{T}，{X}对记者说',
      '据{O}称，{N}名{W}参与了{T}',
      '{Q}在{L}会见{P}，谈到了{T}和{W}',
      '住在{L}附近的{X}说：“{T}非常{W}，也很{W}”',
      '{D}，{O}在{L}的{W}之后呼吁{T}',
    ],
    smallWords: '的 是 在 了 和 有 我 不 人 这 中 大 为 上 个 国 以 要 他 时 来 用 们 到 说 于 就 对 会 可 也 你 下 而 年 得 着 与 但 其 从 此 并 被 把 没有 我们 他们 已经 因为 所以 如果 可以 这个 进行',
    syllables: '经 济 社 会 发 展 教 育 科 技 环 境 保 护 交 通 运 输 农 业 工 程 文 化 管 理 服 务 市 场 投 资 安 全 医 疗 法 律 新 闻',
    places: '俄罗斯|乌克兰|土耳其|伊朗|中国|印度|巴西|埃及|法国|德国|印度尼西亚|日本|莫斯科|安卡拉|雅加达|东京|伦敦|巴黎|开罗|北京',
    bodies: '北约|联合国|欧盟|世界银行|红十字会|国际足联',
  },
]; // prettier-ignore

/** People in the news, most named first. */
export const people: Readonly<Record<Script, string>> = {
  latin:
    'Vladimir Putin|Joe Biden|Donald Trump|Volodymyr Zelensky|Xi Jinping|Emmanuel Macron|Recep Tayyip Erdogan|Narendra Modi|Olaf Scholz|Benjamin Netanyahu|Joko Widodo|Antonio Guterres|Sergey Lavrov|Antony Blinken|Ursula von der Leyen|Jens Stoltenberg|Rishi Sunak|Justin Trudeau|Giorgia Meloni|Kim Jong Un|Ali Khamenei|Lionel Messi|Christine Lagarde|Viktor Orban',
  cyrillic:
    'Владимир Путин|Джо Байден|Дональд Трамп|Владимир Зеленский|Си Цзиньпин|Эмманюэль Макрон|Реджеп Тайип Эрдоган|Нарендра Моди|Олаф Шольц|Биньямин Нетаньяху|Джоко Видодо|Антониу Гутерриш|Сергей Лавров|Энтони Блинкен|Урсула фон дер Ляйен|Йенс Столтенберг|Риши Сунак|Джастин Трюдо|Джорджа Мелони|Ким Чен Ын|Али Хаменеи|Лионель Месси|Кристин Лагард|Виктор Орбан',
  arabic:
    'فلاديمير بوتين|جو بايدن|دونالد ترامب|فولوديمير زيلينسكي|شي جين بينغ|إيمانويل ماكرون|رجب طيب أردوغان|ناريندرا مودي|أولاف شولتس|بنيامين نتنياهو|جوكو ويدودو|أنطونيو غوتيريش|سيرغي لافروف|أنتوني بلينكن|أورسولا فون دير لاين|ينس ستولتنبرغ|ريشي سوناك|جاستن ترودو|جورجا ميلوني|كيم جونغ أون|علي خامنئي|ليونيل ميسي|كريستين لاغارد|فيكتور أوربان',
  devanagari:
    'व्लादिमीर पुतिन|जो बाइडेन|डोनाल्ड ट्रंप|वोलोदिमीर जेलेंस्की|शी जिनपिंग|इमैनुएल मैक्रों|रेचेप तैयप एर्दोआन|नरेंद्र मोदी|ओलाफ शोल्ज|बेंजामिन नेतन्याहू|जोको विडोडो|एंटोनियो गुटेरेस|सर्गेई लावरोव|एंटनी ब्लिंकन|उर्सुला वॉन डेर लेयेन|जेंस स्टोलटेनबर्ग|ऋषि सुनक|जस्टिन ट्रूडो|जॉर्जिया मेलोनी|किम जोंग उन|अली खामेनेई|लियोनेल मेसी|क्रिस्टीन लेगार्ड|विक्टर ओर्बन',
  han: '普京|拜登|特朗普|泽连斯基|习近平|马克龙|埃尔多安|莫迪|朔尔茨|内塔尼亚胡|佐科|古特雷斯|拉夫罗夫|布林肯|冯德莱恩|斯托尔滕贝格|苏纳克|特鲁多|梅洛尼|金正恩|哈梅内伊|梅西|拉加德|欧尔班',
}; // prettier-ignore

/** Syllables of the names that no dictionary knows, alike in sound at the same place. */
export const nameSyllables: Readonly<Record<Script, string>> = {
  latin: 'ka lo mi ra te nu do sa vi be go li mar ten kov din zar pol ger ban tov rus nim dal',
  cyrillic: 'ка ло ми ра те ну до са ви бе го ли мар тен ков дин зар пол гер бан тов рус ним дал',
  arabic: 'كا لو مي را تي نو دو سا في بي غو لي مار تين كوف دين زار بول غير بان توف روس نيم دال',
  devanagari: 'का लो मि रा ते नु दो सा वि बे गो लि मार तेन कोव दिन ज़ार पोल गेर बान तोव रुस निम दाल',
  han: '卡 洛 米 拉 特 努 多 萨 维 贝 戈 利 马尔 滕 科夫 丁 扎尔 波尔 格尔 班 托夫 鲁斯 尼姆 达尔',
}; // prettier-ignore
