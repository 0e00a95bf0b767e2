/**
 * The words on a page's furniture: its bars, buttons, forms and paths, and the lines after which an article is over. One
 * table for all languages, because a page is cleaned before its language is known and mixes them. Written for this project,
 * from the templates of common publishing systems. `|` between entries.
 */

/** First part of the path to an article: `Beranda / Internasional / Eropa`, `Inicio › Deportes`. */
export const homeWords =
  'home|home page|beranda|ballina|kreu|inicio|portada|accueil|startseite|início|página inicial|voorpagina|ana sayfa|anasayfa|' +
  'главная|главная страница|головна|الرئيسية|الصفحة الرئيسية|صفحه نخست|صفحه اصلی|خانه|首页|首頁|ホーム|トップ|होम|मुखपृष्ठ|trang chủ|' +
  'αρχική|strona główna|acasă|početna|почетна|hem|홈|domů';

/** Words on bars, buttons and forms. A line of nothing else is one: `Merken  Drucken  Teilen`, `Komentar  Nama *  Surel *`. */
export const buttons: Readonly<Record<string, string>> = {
  en: 'share|share this|share this article|print|save|bookmark|copy link|listen|listen to article|listen to this article|send|email|follow|follow us|comment|comments|post comment|reply|name|website|menu|search|log in|login|sign in|sign up|subscribe|register|submit|next|previous|min read|minute read|minutes read|reading time|read time|minutes|minute|min|mins|views|text size|font size|accept all|accept cookies|reject all|manage settings|manage cookies|settings|skip to content|skip to main content|with|with inputs from|with agency inputs|with reporting by|agencies|news agencies',
  id: 'bagikan|cetak|simpan|salin tautan|salin link|dengarkan|komentar|nama|surel|situs web|kirim|kirim komentar|sebelumnya|selanjutnya|setuju|pengaturan|cari|masuk|daftar|langganan|waktu baca|menit baca|menit|dibaca|kali|ikuti kami|dengan',
  sq: 'shpërndaje|shpërndaj|shpërndani|ndaje|printo|ruaj|kopjo linkun|koment|komenti|komente|komentet|emri|emaili|uebfaqja|dërgo|dërgo komentin|kërko|kyçu|regjistrohu|menyja|koha e leximit|minuta|më të lexuarat',
  es: 'compartir|comparte|imprimir|guardar|copiar enlace|copiar link|escuchar|escuchar noticia|escuchar artículo|comentar|comentario|comentarios|nombre|correo|correo electrónico|web|sitio web|enviar|publicar comentario|siguiente|anterior|menú|buscar|iniciar sesión|suscríbete|regístrate|tiempo de lectura|min de lectura|minutos de lectura|minutos|minuto|aceptar|configuración|con información de|con información de agencias|con',
  fr: "partager|imprimer|enregistrer|sauvegarder|copier le lien|écouter|écouter l'article|commenter|commentaire|commentaires|nom|e-mail|site web|envoyer|publier|suivant|précédent|rechercher|se connecter|connexion|s'inscrire|s'abonner|temps de lecture|durée de lecture|lecture|tout accepter|continuer sans accepter|offrir l'article|offrir cet article|réagir|avec",
  de: 'teilen|drucken|merken|speichern|link kopieren|anhören|artikel anhören|vorlesen|kommentieren|kommentar|kommentare|webseite|senden|abschicken|kommentar abschicken|weiter|zurück|menü|suche|suchen|anmelden|registrieren|abonnieren|lesedauer|lesezeit|minuten|einstellungen|alle akzeptieren|mit|mit material von|mit agenturmaterial',
  pt: 'compartilhar|compartilhe|partilhar|salvar|copiar o link|ouvir|ouvir notícia|ouvir a notícia|comentário|comentários|nome|site|publicar comentário|próximo|pesquisar|entrar|tempo de leitura|min de leitura|aceitar|configurações|com informações da|com informações de|com agências',
  it: "condividi|stampa|salva|suggerisci|copia link|copia il link|ascolta|ascolta l'articolo|commenta|commento|commenti|nome|sito web|invia|invia commento|avanti|indietro|menù|cerca|accedi|registrati|tempo di lettura|min di lettura|minuti|lettura|accetta|impostazioni",
  nl: 'delen|deel|printen|bewaar|bewaren|opslaan|kopieer link|link kopiëren|luister|beluister|reageer|reactie|reacties|naam|verstuur|verzenden|volgende|vorige|zoeken|inloggen|registreren|leestijd|minuten leestijd|instellingen',
  tr: 'paylaş|yazdır|kaydet|bağlantıyı kopyala|linki kopyala|dinle|haberi dinle|yorum|yorumlar|yorum yap|yorum yaz|yorum gönder|adınız|isim|e-posta|web sitesi|gönder|sonraki|önceki|ara|giriş yap|üye ol|abone ol|okuma süresi|okuma|dk okuma|dakika okuma|dakika|dk|okunma|ayarlar|kabul et',
  ru: 'поделиться|печать|распечатать|сохранить|копировать ссылку|скопировать ссылку|слушать|комментировать|комментарий|комментарии|комментариев|имя|почта|эл почта|сайт|отправить|далее|назад|меню|поиск|войти|регистрация|подписаться|время чтения|минут|минуты|минута|мин|просмотров|просмотры|прочитали|настройки|принять',
  uk: "поділитися|поширити|друк|роздрукувати|зберегти|копіювати посилання|слухати|коментувати|коментар|коментарі|ім'я|пошта|надіслати|далі|пошук|увійти|реєстрація|підписатися|час читання|хвилин|хвилини|хв|переглядів|налаштування",
  ar: 'مشاركة|شارك|شارك المقال|طباعة|حفظ|نسخ الرابط|انسخ الرابط|استمع|تعليق|تعليقات|التعليقات|التعليق|الاسم|البريد|البريد الإلكتروني|الموقع|الموقع الإلكتروني|إرسال|أرسل|التالي|السابق|القائمة|بحث|تسجيل الدخول|اشترك|وقت القراءة|مدة القراءة|دقائق|دقيقة|مشاهدة|مشاهدات|حجم الخط|وكالات',
  fa: 'اشتراک گذاری|اشتراک‌گذاری|چاپ|نسخه چاپی|ذخیره|ارسال به دوستان|کپی لینک|نظر|نظرات|نظر شما|نام|ایمیل|وب‌سایت|ارسال|ارسال نظر|بعدی|قبلی|منو|جستجو|ورود|عضویت|اندازه متن|اندازه فونت|اندازه قلم|زمان مطالعه|دقیقه|بازدید|کد خبر|کد مطلب|شناسه خبر|تعداد بازدید',
  zh: '分享|分享到|分享至|打印|列印|收藏|复制链接|複製連結|评论|評論|留言|姓名|邮箱|网站|網站|提交|上一篇|下一篇|上一页|下一页|菜单|搜索|登录|注册|阅读|阅读量|字号|字體',
  ja: 'シェア|シェアする|ツイート|印刷|印刷する|保存|保存する|リンクをコピー|コメント|コメントする|お名前|名前|メールアドレス|ウェブサイト|送信|次へ|前へ|メニュー|検索|ログイン|会員登録|分で読めます|この記事は|ブックマーク',
  hi: 'शेयर|शेयर करें|साझा करें|प्रिंट|प्रिंट करें|सेव करें|लिंक कॉपी करें|सुनें|टिप्पणी|टिप्पणियां|टिप्पणी करें|नाम|ईमेल|वेबसाइट|भेजें|अगला|पिछला|मेन्यू|खोजें|लॉग इन|साइन इन|हमें फॉलो करें|फॉलो करें|मिनट|पढ़ने का समय',
  vi: 'chia sẻ|in bài|lưu bài|lưu|sao chép liên kết|nghe bài|bình luận|gửi bình luận|họ tên|trang web|gửi|tìm kiếm|đăng nhập|đăng ký|theo dõi|thời gian đọc|phút đọc|phút|lượt xem',
  el: 'κοινοποίηση|μοιράσου|εκτύπωση|αποθήκευση|σχόλια|σχόλιο|όνομα|ιστοσελίδα|χρόνος ανάγνωσης|λεπτά',
  pl: 'udostępnij|drukuj|zapisz|kopiuj link|komentarz|komentarze|skomentuj|imię|strona internetowa|wyślij|czas czytania|szukaj|zaloguj',
  ro: 'distribuie|tipărește|salvează|comentarii|comentariu|nume|trimite|timp de citire',
  sr: 'podeli|štampaj|sačuvaj|komentari|komentar|ime|pošalji|vreme čitanja|подели|штампај|коментари|коментар',
  sv: 'dela|skriv ut|spara|kommentera|kommentarer|namn|skicka|lästid',
  cs: 'sdílet|tisk|tisknout|uložit|komentáře|jméno|odeslat|doba čtení',
  ko: '공유|공유하기|인쇄|저장|댓글|이름|이메일|홈페이지|보내기|다음|이전|로그인|회원가입|글자크기',
};

/** Networks on share bars, as the languages write them. */
export const networks =
  'facebook|twitter|whatsapp|telegram|linkedin|pinterest|instagram|reddit|viber|messenger|tumblr|pocket|email|e-mail|mail|' +
  'print|line|vk|vkontakte|threads|mastodon|bluesky|xing|flipboard|sms|weibo|wechat|youtube|tiktok|rss|gmail|skype|x|google news|' +
  'вконтакте|телеграм|телеграмм|одноклассники|фейсбук|твиттер|вотсап|ватсап|вайбер|твіттер|вайбер|' +
  'فيسبوك|تويتر|واتساب|واتس اب|تلغرام|تيليغرام|تليجرام|تيليجرام|انستغرام|لينكدإن|فیسبوک|فیس بوک|توییتر|تلگرام|واتساپ|واتس‌اپ|اینستاگرام|لینکدین|ایتا|سروش|روبیکا|' +
  '微信|微博|朋友圈|qq|ツイッター|フェイスブック|ライン|はてなブックマーク|はてブ|' +
  'फेसबुक|ट्विटर|व्हाट्सऐप|व्हाट्सएप|वॉट्सऐप|वॉट्सएप|टेलीग्राम|इंस्टाग्राम|카카오톡|페이스북|트위터';

/** Headings of comment forms and of what readers wrote. The article is over, whatever follows in short lines. */
export const commentForms: Readonly<Record<string, string>> = {
  en: 'leave a reply|leave a comment|post a comment|post comment|add a comment|write a comment|join the conversation|join the discussion|comments',
  id: 'tinggalkan balasan|tinggalkan komentar|tulis komentar|beri komentar|berikan komentar|kirim komentar|komentar',
  sq: 'lini një koment|lini një përgjigje|shkruaj një koment|komente|komentet',
  es: 'deja una respuesta|deja un comentario|deje su comentario|escribe un comentario|comentarios',
  fr: 'laisser un commentaire|laissez un commentaire|poster un commentaire|ajouter un commentaire|écrire un commentaire|réagir à cet article|commentaires',
  de: 'schreibe einen kommentar|schreiben sie einen kommentar|hinterlasse einen kommentar|hinterlasse eine antwort|kommentar verfassen|kommentar hinterlassen|kommentare',
  pt: 'deixe uma resposta|deixe um comentário|deixe seu comentário|deixe o seu comentário|faça um comentário|comentários',
  it: 'lascia un commento|lascia una risposta|scrivi un commento|commenti',
  nl: 'geef een reactie|laat een reactie achter|plaats een reactie|reacties',
  tr: 'yorum yap|yorum yapın|yorum yaz|yorumlar|bir yanıt yazın|bir cevap yazın',
  ru: 'оставить комментарий|оставьте комментарий|добавить комментарий|написать комментарий|комментарии',
  uk: 'залишити коментар|залиште коментар|додати коментар|коментарі',
  ar: 'اترك تعليقا|اترك تعليقاً|اترك رداً|أضف تعليقا|أضف تعليق|اكتب تعليقك|التعليقات|تعليقات',
  fa: 'نظر شما|ارسال نظر|نظر خود را بنویسید|دیدگاهتان را بنویسید|نظرات بینندگان|نظرات کاربران|نظرات|دیدگاه‌ها',
  zh: '发表评论|發表評論|发表回复|網友評論|网友评论|我要评论|评论|評論',
  ja: 'コメントを書く|コメントを残す|コメントする|コメント',
  hi: 'टिप्पणी करें|अपनी टिप्पणी लिखें|कमेंट करें|प्रतिक्रिया दें|टिप्पणियां',
  vi: 'để lại bình luận|để lại một bình luận|gửi bình luận|viết bình luận|bình luận',
  el: 'αφήστε ένα σχόλιο|αφήστε μια απάντηση|σχόλια',
  pl: 'dodaj komentarz|zostaw komentarz|komentarze',
  ro: 'lasă un comentariu|lasă un răspuns|comentarii',
  sr: 'ostavite komentar|napišite komentar|komentari|оставите коментар|коментари',
  sv: 'lämna en kommentar|lämna ett svar|kommentarer',
  cs: 'napsat komentář|komentáře',
  ko: '댓글|댓글 쓰기|댓글 남기기',
  bn: 'মন্তব্য করুন|আপনার মতামত দিন|মন্তব্য',
  hu: 'vélemény, hozzászólás?|szóljon hozzá|szólj hozzá|hozzászólások',
  sw: 'acha maoni|toa maoni|acha jibu|maoni',
  th: 'แสดงความคิดเห็น|ความคิดเห็น',
  ur: 'تبصرہ کریں|تبصرے',
  he: 'השאירו תגובה|כתיבת תגובה|תגובות',
  bg: 'напишете коментар|коментари',
  hr: 'napišite komentar|komentari|ostavite komentar',
  fi: 'jätä kommentti|kommentit|kommentoi',
  da: 'skriv en kommentar|kommentarer',
};

/** First words of other lines that stand below an article only. */
export const endings =
  'tag:|tags:|topik:|topics:|etiquetas:|etiketler:|schlagwörter:|stichwörter:|schlagworte:|argomenti:|mots-clés|étiquettes :|trefwoorden:|' +
  'теги:|метки:|الوسوم:|كلمات دلالية|برچسب‌ها|کلیدواژه|टैग:|टैग्स:|标签：|標籤：|タグ:|từ khóa:|ετικέτες:|tagi:|' +
  'artikel ini telah tayang|artikel ini sudah tayang|انتهای پیام|责任编辑|責任編輯|all rights reserved|alle rechte vorbehalten|' +
  'todos los derechos reservados|todos os direitos reservados|tous droits réservés|tutti i diritti riservati|alle rechten voorbehouden|' +
  'riproduzione riservata|© riproduzione riservata|все права защищены|جميع الحقوق محفوظة|hak cipta dilindungi|tüm hakları saklıdır';

/** Leftovers that the packs do not have, and those of languages without a pack. */
export const moreLeftovers: Readonly<Record<string, string>> = {
  en: "related coverage|most read|most popular|most viewed|trending now|editors' picks|our standards:|topics:|disclaimer:|register now for free|got a story?|download our app|get our app|join our channel|sign up for alerts|sign up for breaking",
  id: 'simak breaking news|simak berita|unduh aplikasi|gabung di grup|gabung grup|terpopuler|penafian:',
  sq: "të ngjashme|më të lexuarat|shkarkoni aplikacionin|për t'u informuar të parët|na ndiqni në",
  es: 'únete a nuestro canal|únete al canal|únase a nuestro canal|lo más leído|lo más visto|descarga nuestra app|descargue nuestra app',
  fr: "les plus lus|les plus lues|téléchargez l'application|rejoignez notre chaîne",
  de: 'meistgelesen|meistgelesene artikel|laden sie unsere app|folgen sie unserem kanal',
  pt: 'mais lidas|as mais lidas|mais lidos|entre no nosso canal|entre no canal|participe do canal|baixe o nosso aplicativo|clique aqui',
  it: 'i più letti|le più lette|scarica la nostra app|unisciti al nostro canale',
  nl: 'meest gelezen|download onze app',
  tr: 'e-bültenimize abone|bültenimize abone|en çok okunanlar|çerez politikamız|kanalımıza katılın',
  ru: 'самое читаемое|подписывайтесь на наш|скачайте приложение',
  uk: 'найпопулярніше|підписуйтесь на наш|підписуйтеся на наш|оберіть текст і натисніть',
  ar: 'الأكثر قراءة|انضم إلى قناتنا|تابعنا عبر|اشترك في نشرتنا',
  hi: 'डिस्क्लेमर:|न्यूज़लेटर के लिए|न्यूजलेटर के लिए',
  el: 'ακολουθήστε μας|διαβάστε επίσης|δείτε επίσης|διαβάστε ακόμη|σχετικά άρθρα|περισσότερα:|εγγραφείτε στο newsletter|φωτογραφία:|όλα τα δικαιώματα',
  pl: 'czytaj też|czytaj także|czytaj również|zobacz też|zobacz także|przeczytaj też|powiązane artykuły|polecane|obserwuj nas|zdjęcie:|fot.|wszelkie prawa zastrzeżone',
  ro: 'citește și|citiți și|vezi și|articole similare|urmărește-ne|foto:|toate drepturile rezervate',
  sr: 'pročitajte još|pročitajte i|čitajte još|pratite nas|povezane vesti|прочитајте још|прочитајте и|пратите нас|foto:',
  sv: 'läs också|läs mer|läs även|följ oss|foto:',
  cs: 'čtěte také|čtěte též|související články|sledujte nás|foto:',
  ko: '관련기사|관련 기사|무단전재|무단 전재|많이 본 기사|저작권자',
};

/** Before a reporter's name, above an article: `By Anna Lind`, `Por Redacción`. */
export const bylineWords =
  'by|words by|written by|story by|por|par|von|door|oleh|penulis|nga|yazan|автор|текст|di|a cura di|ecrit par|tekst|av|από|της|του|' +
  '本报记者|本報記者|记者|記者|通讯员';

/** Who stands in for a reporter: `By Agencies`, `Por Redacción`, `Tim Redaksi`. */
export const staffWords =
  'korrespondenten|korrespondentin|mitarbeiter|mwandishi|wetu|staff|newsroom|desk|agencies|correspondent|correspondents|reporter|reporters|redacción|agencias|corresponsal|rédaction|agences|redaktion|agenturen|korrespondent|' +
  'redação|agências|redazione|agenzie|redactie|agentschappen|redaksi|redaksia|agjencitë|редакция|редакція|haber merkezi|toà soạn|tòa soạn|συντακτική ομάδα';

/** First and later words of the line that names the makers of a report: `(Reporting by A. Lind; editing by B. Mann)`. */
export const makers = {
  first:
    'reporting by|reporting from|additional reporting by|additional reporting from|writing by|compiled by|reporte de|reporte por|con reporte de|información de|reportagem de|reportagem por|por reportagem de|reportage de|rédigé par|bericht von|geschrieben von|репортаж|подготовил|подготовила|pelaporan oleh|diberitakan oleh|إعداد|تغطية صحفية|تغطية|كتابة|تقرير',
  later:
    'editing by|writing by|reporting by|editado por|editado en|edición de|editado em|edição de|édité par|version française|redigiert von|bearbeitet von|редактор|редактировал|disunting oleh|editor|تحرير',
};
