/**
 * More first words of lines that are not news, by what they do on a page: who made it, who may copy it, what else to read, where to follow, how
 * to comment. Written for this project, from the templates of common publishing systems and the house style of news sites. One table for
 * all languages; `|` between entries. An entry with a colon counts only with it: `editor:`.
 */

/**
 * Behind these a title follows, or nothing: `Read more: …`, `Baca juga …`. A sentence that begins with them is news: `"Read more books," the
 * governor told students.`
 */
export const announcers: Readonly<Record<string, string>> = {
  en: 'read more|read also|read|see also|see more|see|watch|watch also|also read|also see|more|listen|related|more from',
  es: 'leer más|lea más|lee más|lea también|lee también|leer también|ver también|vea también|ver más|mira también|mira|vea|lea|más',
  fr: 'lire|lire plus|lire aussi|à lire|à lire aussi|voir|voir aussi|à voir aussi|lisez aussi|en savoir plus|regarder|sur le même sujet',
  de: 'mehr lesen|mehr|lesen sie|lesen sie auch|lesen sie mehr|weiterlesen|siehe auch|mehr zum thema|auch interessant|sehen sie auch|lesen',
  it: 'leggi|leggi anche|leggi di più|leggi tutto|guarda|guarda anche|vedi anche|vedi|approfondisci',
  pt: 'leia|leia mais|leia também|veja|veja mais|veja também|saiba mais|ler mais|ver também|assista',
  nl: 'lees|lees ook|lees meer|lees verder|zie ook|bekijk ook|meer',
  pl: 'czytaj|czytaj więcej|czytaj też|czytaj także|czytaj również|zobacz|zobacz też|zobacz także|zobacz również|przeczytaj|przeczytaj też|więcej',
  cs: 'čtěte|čtěte více|čtěte také|čtěte též|více|viz také',
  ro: 'citește|citește mai mult|citește și|citiți și|vezi|vezi și|vezi aici|mai mult|mai multe',
  sq: 'lexo|lexo më shumë|lexo edhe|lexoni edhe|lexo gjithashtu|shiko|shiko edhe|shih edhe|më shumë',
  sr: 'pročitaj|pročitajte|pročitajte i|pročitajte još|čitajte|vidi još|više|прочитајте|прочитајте и|прочитајте још|више',
  sv: 'läs|läs mer|läs också|läs även|se även|se också|mer',
  hu: 'ossza meg|oszd meg|olvass|olvass tovább|olvasson|olvasson tovább|olvassa el|olvassa el ezt is|lásd még|tovább|bővebben',
  tr: 'oku|okuyun|ayrıca okuyun|ayrıca oku|devamını oku|daha fazla|daha fazla oku|izle|bakınız|ayrıca bakınız',
  ru: 'читать|читать далее|читать дальше|читать также|читайте|читайте также|читайте ещё|читайте больше|смотрите|смотрите также|смотреть|подробнее|ещё|по теме|также',
  uk: 'читати|читати далі|читати також|читайте|читайте також|читайте більше|читайте ще|дивіться|дивіться також|докладніше|більше|також',
  el: 'διαβάστε|διαβάστε επίσης|διαβάστε ακόμα|διαβάστε ακόμη|διαβάστε περισσότερα|δείτε|δείτε επίσης|δείτε ακόμα|δείτε ακόμη|περισσότερα',
  ar: 'اقرأ|اقرأ أيضا|اقرأ أيضاً|اقرأ المزيد|اقرأوا|اقرأوا أيضا|شاهد|شاهد أيضا|شاهد أيضاً|المزيد|طالع أيضا|انظر أيضا|تابع القراءة',
  fa: 'بخوانید|بیشتر بخوانید|بیشتر بخوان|همچنین بخوانید|همچنین ببینید|بیشتر ببینید|بیشتر|ادامه مطلب|ببینید',
  hi: 'पढ़ें|और पढ़ें|यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|यह भी देखें|ये भी देखें|और देखें|देखें|और',
  bn: 'পড়ুন|আরও পড়ুন|আরো পড়ুন|আরও দেখুন|আরো দেখুন|আরও',
  id: 'baca|baca juga|baca lebih|baca selengkapnya|baca lainnya|lihat|lihat juga|simak|simak juga|tonton juga|selengkapnya',
  vi: 'đọc|đọc thêm|xem|xem thêm|đọc tiếp|mời xem thêm|mời đọc thêm',
  zh: '阅读|阅读更多|更多|延伸阅读|相关阅读|閱讀|閱讀更多|延伸閱讀|相關閱讀|更多内容|查看更多',
  ja: '続きを読む|もっと読む|もっと見る|あわせて読みたい|関連記事|詳しく読む|続き',
  ko: '더 보기|더보기|더 읽기|함께 보기|관련기사|관련 기사|계속 읽기',
  sw: 'soma|soma zaidi|soma pia|tazama|tazama pia|angalia pia|zaidi',
};

/** First words of other leftovers. */
export const morePhrases: Readonly<Record<string, string>> = {
  en:
    'advertisement|sponsored|edited by:|editor:|written by:|author:|reporter:|produced by:|log in to comment|login to comment|sign in to comment|have a tip|have a news tip|got a tip|' +
    'you may also like|you might also like|recommended for you|more on this story|click here to|join our whatsapp|join our telegram|most commented|trending|reading time:|' +
    'this material may not be|reproduction without permission|reprinting without permission',
  es:
    'también te puede interesar|también le puede interesar|quizás también te interese|publicidad|editor:|autor:|autora:|texto:|inicia sesión para|inicie sesión para|regístrate para comentar|te puede interesar|le puede interesar|también te puede|quizás te interese|' +
    'te recomendamos|más noticias|prohibida la reproducción|queda prohibida la reproducción|prohibida su reproducción|¿tienes una historia|¿tienes algo que contar|tienes una historia que|haz clic aquí|' +
    'haga clic aquí|síguenos en|síganos en|tiempo de lectura|lo más visto|lo más comentado',
  fr:
    'cela pourrait aussi vous intéresser|cela peut vous intéresser|à lire également|publicité|auteur :|auteur:|éditeur:|connectez-vous pour|identifiez-vous pour|vous aimerez aussi|cela pourrait vous intéresser|vous pourriez aussi aimer|' +
    'toute reproduction interdite|toute reproduction, même|reproduction interdite|reproduction et diffusion interdites|vous avez une information|une information à nous|écrivez-nous|cliquez ici|suivez-nous sur|' +
    'temps de lecture|durée de lecture|les plus lus|les plus commentés',
  de:
    'das könnte sie auch interessieren|das könnte dich auch interessieren|auch interessant für sie|anzeige|werbung|autor:|autorin:|redaktion:|redakteur:|mit material|mit agenturmaterial|zum kommentieren|bitte anmelden|melden sie sich an|das könnte sie auch|' +
    'das könnte dich auch|mehr aus dem ressort|nachdruck, auch|nachdruck nur|nachdruck verboten|vervielfältigung|alle rechte vorbehalten|haben sie einen hinweis|haben sie hinweise|haben sie einen fehler|hier klicken|' +
    'klicken sie hier|folgen sie uns|folge uns|lesezeit|meistgelesen|meistkommentiert',
  it:
    'potrebbe interessarti anche|potrebbero interessarti anche|ti potrebbe interessare anche|pubblicità|a cura della redazione|autore:|autrice:|accedi per|effettua il login|potrebbe interessarti|potrebbero interessarti|ti potrebbe interessare|hai una segnalazione|' +
    'segnalaci una notizia|scrivi alla redazione|tutti i diritti riservati|riproduzione riservata|è vietata la riproduzione|clicca qui|seguici su|tempo di lettura|i più letti|le più lette|più letti|' +
    'articoli correlati',
  pt:
    'também pode interessar|você também pode se interessar|publicidade|autor:|autora:|edição:|faça login para|entre para comentar|você também pode gostar|você pode gostar|talvez você goste|pode interessar|' +
    'tem uma sugestão|mande sua sugestão|fale com a redação|é proibida a reprodução|proibida a reprodução|reprodução proibida|clique aqui|siga-nos|siga o canal|tempo de leitura|mais lidas|' +
    'mais comentadas|últimas notícias|notícias relacionadas',
  nl: 'advertentie|door onze|auteur:|log in om te reageren|lees ook|dit vind je misschien ook|misschien ook interessant|heb je een tip|tip de redactie|niets uit deze uitgave|klik hier|volg ons|leestijd|meest gelezen',
  pl:
    'reklama|autor:|autorka:|opracowanie:|oprac.|redaktor:|redaktorka:|zaloguj się|polecamy|polecamy również|może cię zainteresować|może zainteresować|masz dla nas temat|napisz do redakcji|' +
    'masz temat|kopiowanie|kopiowanie treści|przedruk|kliknij tutaj|obserwuj nas|dołącz do nas|czas czytania|najczęściej czytane|najpopularniejsze|najnowsze wiadomości|zapisz się',
  cs: 'reklama|inzerce|autor:|autorka:|pro přidání komentáře|přihlaste se|mohlo by vás zajímat|nejčtenější|máte tip|klikněte zde|sledujte nás|doba čtení|přetisk|šíření obsahu',
  ro:
    'publicitate|autor:|autoare:|editor:|redactor:|autentifică-te|conectează-te|ți-ar putea plăcea|te-ar putea interesa|v-ar putea interesa|ai un pont|ai o informație|scrie redacției|' +
    'preluarea|preluarea textelor|reproducerea|click aici|urmărește-ne|urmăriți-ne|timp de citire|cele mai citite|articole similare|abonează-te|abonați-vă',
  sq:
    "mund t’ju interesojë edhe|ju mund të lexoni edhe|reklamë|reklama|autori:|autorja:|përgatiti:|redaktor:|redaktoi:|editor:|hyr për të|identifikohu|kyçu për të|mund t’ju interesojë|mund t'ju interesojë|ju mund të pëlqeni|ju sugjerojmë|" +
    'keni një lajm|na shkruani|ndalohet riprodhimi|ndalohet kopjimi|kliko këtu|klikoni këtu|na ndiqni|koha e leximit|më të lexuarat|më të komentuarat|regjistrohu në|abonohu|lajme të ngjashme',
  sr:
    'reklama|oglas|autor:|urednik:|izvor:|prijavite se|možda će vas zanimati|možda vas zanima|najčitanije|imate vest|pošaljite nam|zabranjeno preuzimanje|kliknite ovde|zapratite nas|vreme čitanja|' +
    'реклама|аутор:|уредник:|можда ће вас занимати|најчитаније|пријавите се|забрањено преузимање',
  sv:
    'du kanske också gillar|du kanske också är intresserad av|det här kanske också intresserar dig|annons|redaktör:|reporter:|av:|logga in för|du kanske också|du kanske även|det här kanske också|har du ett tips|tipsa oss|kontakta redaktionen|kopiering av texter|kopiering av material|mångfaldigande|' +
    'klicka här|följ oss|lästid|mest läst|mest lästa|prenumerera på|relaterade artiklar|relaterat',
  hu:
    'hirdetés|szerző:|szerkesztő:|írta:|jelentkezzen be|jelentkezz be|vélemény, hozzászólás|ez is érdekelheti|ez is érdekelhet|ajánló|van egy jó témája|van egy jó témád|írjon nekünk|írj nekünk|' +
    'a cikk másolása|másolása|minden jog fenntartva|kattintson ide|kattints ide|kövessen minket|kövess minket|olvasási idő|legolvasottabb|legfrissebb|iratkozzon fel|kapcsolódó cikkek|fotó:',
  tr:
    'bunlar da ilginizi çekebilir|bunlar da ilgini çekebilir|reklam|ilan|editör:|yazan:|yazar:|haberi hazırlayan:|muhabir:|yorum yapmak için|yorum yazmak için|giriş yapın|ilginizi çekebilir|bunlar da ilginizi|önerilen haberler|haber ihbar|' +
    'ihbar hattı|bu içerik izinsiz|bu haber izinsiz|izinsiz kopyalanamaz|kaynak gösterilmeden|buraya tıklayın|kanalımıza katılmak|whatsapp kanalımız|bizi facebook|bizi takip|bizi sosyal medyada|okuma süresi|çok okunanlar|en çok okunan|' +
    'ilgili haberler|bültenimize',
  ru:
    'реклама|автор:|авторы:|редактор:|редакторка:|текст:|подготовил:|подготовила:|войдите, чтобы|авторизуйтесь|вам может быть интересно|вам может понравиться|вам также может|вам будет интересно|похожие статьи|' +
    'похожие новости|есть новость?|сообщите нам|пишите нам|при использовании материалов|при цитировании|перепечатка|использование материалов сайта|нажмите здесь|нажмите сюда|подписывайтесь|подпишитесь|' +
    'вступайте в|время чтения|самое читаемое|самое популярное|популярное|последние новости|нашли опечатку|заметили ошибку',
  uk:
    'реклама|автор:|авторка:|автори:|редактор:|редакторка:|текст:|підготував:|підготувала:|увійдіть, щоб|авторизуйтесь|вас може зацікавити|вам може сподобатися|вам також може|схожі новини|' +
    'схожі статті|маєте новину|повідомте нам|пишіть нам|передрук|використання матеріалів сайту|при використанні матеріалів|натисніть тут|натисніть сюди|підписуйтесь|підписуйтеся|підпишіться|час читання|' +
    'найпопулярніше|популярне|останні новини|помітили помилку|знайшли помилку',
  el:
    'διαφήμιση|συντάκτης:|συντάκτρια:|επιμέλεια:|με πληροφορίες από|συνδεθείτε για|συνδεθείτε|μπορεί να σας ενδιαφέρει|ίσως σας ενδιαφέρει|έχετε μια είδηση|στείλτε μας|απαγορεύεται η αναπαραγωγή|' +
    'απαγορεύεται η αναδημοσίευση|πατήστε εδώ|κάντε κλικ|ακολουθήστε μας|χρόνος ανάγνωσης|τα πιο διαβασμένα|δημοφιλέστερα|πιο δημοφιλή|σχετικά άρθρα',
  ar:
    'إعلان|إعلانات|تحرير:|كتب:|كتبت:|بقلم:|إعداد:|المحرر:|سجل الدخول|تسجيل الدخول|قد يعجبك|قد يهمك|ربما يعجبك|اخترنا لك|لديك خبر|راسلنا|أرسل لنا|يمنع نقل أو|يُمنع نقل أو|' +
    'اضغط هنا|انقر هنا|تابعونا على|تابعنا على|مدة القراءة|وقت القراءة|الأكثر قراءة|الأكثر مشاهدة|الأكثر تعليقا|مواضيع ذات صلة|أخبار ذات صلة|اقرأ المزيد|(إعداد|(تغطية صحفية|(تحرير',
  fa:
    'تبلیغات|آگهی|نویسنده:|خبرنگار:|مترجم:|کد خبر|شناسه خبر|برای ثبت نظر|برای ارسال نظر|وارد شوید|شاید بپسندید|' +
    'پیشنهاد سردبیر|استفاده از مطالب|هرگونه کپی|نقل مطالب|تمامی حقوق|کلیه حقوق|اینجا کلیک کنید|برای پیوستن به کانال|ما را در تلگرام|ما را در اینستاگرام|ما را در توییتر|به کانال ما|زمان مطالعه|پربازدیدترین|پربازدیدها|پربیننده‌ترین|' +
    'مطالب مرتبط|اخبار مرتبط|عضویت در خبرنامه',
  hi:
    'विज्ञापन|लेखक:|संपादक:|edited by:|written by:|reported by:|posted by:|लॉगिन करें|कमेंट करने के लिए|टिप्पणी करने के लिए|आपको यह भी पसंद|आपके लिए सुझाव|ताजा खबरों के लिए|ताज़ा ख़बरों के लिए|हमारा ऐप डाउनलोड|' +
    'यहां क्लिक करें|हमें फेसबुक|हमें फॉलो|हमारे व्हाट्सऐप|हमारे न्यूज़लेटर|पढ़ने का समय|सबसे ज्यादा पढ़ी|सबसे ज्यादा पढ़े|संबंधित खबरें|संबंधित ख़बरें|सर्वाधिकार सुरक्षित',
  bn:
    'বিজ্ঞাপন|সম্পাদনা:|লেখক:|প্রতিবেদক:|মন্তব্য করতে লগইন|লগইন করুন|আপনার পছন্দ হতে পারে|আপনার আরও পছন্দ|আপনার ইমেইল|এই ওয়েবসাইটের কোনো|এখানে ক্লিক করুন|' +
    'আমাদের অনুসরণ|গুগল নিউজে আমাদের|আমাদের হোয়াটসঅ্যাপ|আমাদের ফেসবুক|আমাদের নিউজলেটার|পড়ার সময়|সর্বাধিক পঠিত|সর্বশেষ খবর|সম্পর্কিত খবর',
  id:
    'iklan|penulis:|editor:|reporter:|pewarta:|penerjemah:|sunting:|masuk untuk berkomentar|masuk untuk memberi|login untuk berkomentar|anda mungkin juga|anda mungkin suka|mungkin anda suka|mungkin anda tertarik|rekomendasi untuk anda|punya informasi?|hubungi redaksi|' +
    'dilarang mengutip|dilarang menyalin|dilarang keras mengutip|dilarang keras menyalin|klik di sini|klik disini|ikuti kami|gabung kanal|bergabung dengan kanal|waktu baca|terpopuler|terbaru|berita terkait|berita lainnya|langganan buletin',
  vi:
    'quảng cáo|tác giả:|biên tập:|phóng viên:|đăng nhập để bình luận|đăng nhập để gửi|có thể bạn quan tâm|bạn có thể thích|bạn có thể quan tâm|bạn có thông tin|gửi cho chúng tôi|cấm sao chép|nghiêm cấm sao chép|ghi rõ nguồn|' +
    'nhấn vào đây|bấm vào đây|theo dõi chúng tôi|tham gia kênh|thời gian đọc|đọc nhiều nhất|đọc nhiều|tin mới nhất|tin liên quan|tin cùng chuyên mục|đăng ký nhận',
  zh:
    '登录后发表评论|登录后才能评论|登录后评论|登入後留言|广告|廣告|编辑：|編輯：|责编：|責編：|责任编辑：|責任編輯：|撰文：|校对：|来源：|登录后|登入後|你可能还喜欢|你可能也喜歡|您可能感兴趣|猜你喜欢|为您推荐|如有新闻线索|新闻线索|联系我们|未经授权，不得|未经授权不得|未經授權，不得|未經授權不得|' +
    '未经许可，不得|未经许可不得|版权声明|点击这里|點擊這裡|关注我们|關注我們|扫码关注|阅读时间：|閱讀時間：|热门文章|熱門文章|相关新闻|相關新聞|订阅我们',
  ja:
    'ログインしてコメントする|ログインしてコメント|広告|編集：|文：|取材：|執筆：|ログインして|おすすめの記事|おすすめ記事|この記事を読んだ人|情報提供は|情報をお寄せ|記事・写真の無断|無断転載|無断複製|こちらをクリック|' +
    'フォローする|アクセスランキング|人気記事|【関連記事】|【関連】|メールマガジン|メルマガ',
  ko:
    '광고|사진=|사진제공|로그인 후|로그인하고|이런 기사도|추천 기사|제보는 카카오톡|제보하기|기사 제보|본 기사의|무단 복제|무단복제|무단전재|여기를 눌러|여기를 클릭|팔로우|' +
    '읽는 시간|많이 본|인기 기사|최신 기사|뉴스레터|저작권자',
  sw:
    'tangazo|matangazo|mwandishi:|mhariri:|na mwandishi|ingia ili|unaweza pia kupenda|unaweza kupenda|una habari?|wasiliana nasi|hairuhusiwi kunakili|hairuhusiwi kunukuu|haki zote|bofya hapa|tufuate|jiunge na|muda wa kusoma|' +
    'zilizosomwa zaidi|maarufu zaidi|habari mpya|habari zinazohusiana|jiandikishe|picha:',
};

/** Lines of nothing else: who wrote it, and what may open a sentence of news. `گروه سیاسی` is the desk for politics, and any political group. */
export const wholeLines =
  'newsroom|news desk|world desk|foreign desk|redacción|agencias|redacción internacional|la rédaction|rédaction|agences|redaktion|die redaktion|agenturen|redazione|redação|da redação|agências|redactie|' +
  'redakcja|redakce|redacția|redaksia|redaksia e lajmeve|redakcija|redaktionen|szerkesztőség|külpolitikai szerkesztőség|haber merkezi|dış haberler|dış haberler servisi|редакция|редакція|редакција|' +
  'συντακτική ομάδα|هيئة التحرير|قسم الأخبار|غرفة الأخبار|گروه بین‌الملل|گروه سیاسی|گروه اقتصادی|گروه ورزشی|گروه اجتماعی|گروه فرهنگی|گروه جهان|' +
  'एजेंसी|एजेंसियां|न्यूज डेस्क|नेशनल डेस्क|নিজস্ব প্রতিবেদক|আন্তর্জাতিক ডেস্ক|অনলাইন ডেস্ক|ডেস্ক রিপোর্ট|নিজস্ব সংবাদদাতা|tim redaksi|redaksi|ban thời sự|ban quốc tế|ban thời sự quốc tế|' +
  '国际部|国際部|政治部|社会部|経済部|国際報道部|국제부|정치부|사회부|경제부|mwandishi wetu|na mwandishi wetu|mwandishi maalum|' +
  'sur le même sujet|dernières nouvelles|à ne pas manquer|auch interessant|mehr zum thema|ultime notizie|τελευταία νέα|τελευταίες ειδήσεις|آخر الأخبار|آخرین اخبار|پیشنهاد ما|ताजा खबरें|xem nhiều|' +
  'son dakika|son dakika haberleri|lajmet e fundit|ultimele știri|últimas noticias|últimas notícias|最新ニュース|最新新闻|senaste nytt|ランキング|人気ランキング|más noticias|latest news|breaking news|breaking';

/** Ends of lines that ask readers to do something, in languages that put the verb last. */
export const callEndings =
  '팔로우하세요|팔로우해 주세요|가입하세요|구독하세요|눌러 주세요|눌러주세요|클릭하세요|보내 주세요|보내주세요|제보해 주세요|남겨 주세요|tıklayın|tıklayınız|takip edin|takip edebilirsiniz|' +
  'abone olun|फॉलो करें|फ़ॉलो करें|क्लिक करें|सब्सक्राइब करें|डाउनलोड करें|ফলো করুন|অনুসরণ করুন|ক্লিক করুন|সাবস্ক্রাইব করুন|フォローする|フォローしてください|をクリック|チャンネル登録|' +
  'کلیک کنید|دنبال کنید|عضو شوید';

/** Last word of a line that names a reporter: `모해린 기자`. */
export const bylineEndings = '기자|특파원|인턴기자|선임기자|記者|记者|특약기자|통신원';
