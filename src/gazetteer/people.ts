/**
 * People in international news of the last twenty years, kept by hand as facts: what the press of each language calls them.
 * One entry a line, ` | ` between fields: id (without `person:`), English label, further names in any language.
 * `xx:` before a name: only in that language. `~`: a short form that stands alone, because hardly anybody else in the news has
 * it. `*` after a word: up to four more letters may follow. Case endings of consonant-final names are left to the matcher.
 * Short forms that are words, first names or common surnames in one of the languages (May, Xi, Johnson) are left out on purpose.
 */
export const people = `\
vladimir-putin | Vladimir Putin | Vladimir Poutine | Wladimir Putin | Władimir Putin | Владимир Путин | Володимир Путін | فلاديمير بوتين | ولادیمیر پوتین | 弗拉基米尔·普京 | 普京 | 普丁 | ウラジーミル・プーチン | プーチン | व्लादिमीर पुतिन | 블라디미르 푸틴 | 푸틴 | Βλαντιμίρ Πούτιν | ולדימיר פוטין | ~Putin | ~Poutine | ~Путин | ~Путін | ~بوتين | ~پوتین | ~पुतिन | ~Πούτιν | ~פוטין
dmitry-medvedev | Dmitry Medvedev | Dmitri Medvedev | Dmitriy Medvedev | Dmitrij Medvedev | Dmitrij Medwedew | Dmitri Medwedew | Dmitrij Medvedjev | Dmitri Medvediev | Dmytro Medvedev | Dimitri Medvedev | Дмитрий Медведев | Дмитро Медведєв | دميتري ميدفيديف | دیمیتری مدودف | 德米特里·梅德韦杰夫 | 梅德韦杰夫 | 梅德維傑夫 | ドミトリー・メドベージェフ | メドベージェフ | दिमित्री मेदवेदेव | 드미트리 메드베데프
sergey-lavrov | Sergey Lavrov | Sergei Lavrov | Sergueï Lavrov | Sergej Lavrov | Sergej Lawrow | Siergiej Ławrow | Sergej Lavrow | Sergheï Lavrov | Сергей Лавров | Сергій Лавров | سيرغي لافروف | سرگئی لاوروف | 谢尔盖·拉夫罗夫 | 拉夫罗夫 | 拉夫羅夫 | 拉夫洛夫 | セルゲイ・ラブロフ | ラブロフ | सर्गेई लावरोव | सर्गेइ लावरोव | 세르게이 라브로프 | 라브로프 | Σεργκέι Λαβρόφ | סרגיי לברוב | ~Lavrov | ~Lawrow | ~Лавров | ~لافروف | ~لاوروف | ~लावरोव
sergei-shoigu | Sergei Shoigu | Sergey Shoigu | Sergueï Choïgou | Serguei Shoigú | Sergej Schoigu | Sergej Sjojgoe | Sergej Šojgu | Sergei Shoygu | Sergey Şoygu | Siergiej Szojgu | Сергей Шойгу | Сергій Шойгу | سيرغي شويغو | سرگئی شویگو | 谢尔盖·绍伊古 | 绍伊古 | 紹伊古 | セルゲイ・ショイグ | ショイグ | सर्गेई शोइगु | 세르게이 쇼이구 | ~Shoigu | ~Choïgou | ~Schoigu | ~Şoygu | ~Sjojgoe | ~Шойгу | ~شويغو | ~شویگو
dmitry-peskov | Dmitry Peskov | Dmitri Peskov | Dmitrij Peskov | Dmitriy Peskov | Dmitrij Peskow | Dmitri Peskow | Dmitrij Pieskow | Дмитрий Песков | Дмитро Песков | Дмитро Пєсков | دميتري بيسكوف | دیمیتری پسکوف | 德米特里·佩斯科夫 | 佩斯科夫 | ドミトリー・ペスコフ | ペスコフ | दिमित्री पेस्कोव | ~Peskov | ~Песков | ~Пєсков | ~بيسكوف | ~پسکوف
maria-zakharova | Maria Zakharova | Mariya Zakharova | Maria Zajárova | Marija Sacharowa | Maria Sacharowa | Marija Zacharova | Maria Zacharova | Mariya Zaharova | Marija Zaharova | Мария Захарова | Марія Захарова | ماريا زاخاروفا | ماریا زاخارووا | 玛丽亚·扎哈罗娃 | 扎哈罗娃 | マリア・ザハロワ | ザハロワ | मारिया ज़खारोवा | ~زاخاروفا
mikhail-mishustin | Mikhail Mishustin | Mikhaïl Michoustine | Mijaíl Mishustin | Michail Mischustin | Michaił Miszustin | Mihail Mişustin | Михаил Мишустин | Михайло Мішустін | ميخائيل ميشوستين | میخائیل میشوستین | 米哈伊尔·米舒斯京 | 米舒斯京 | ミハイル・ミシュスティン | ミシュスチン | मिखाइल मिशुस्तिन | ~Mishustin | ~Мишустин | ~Мішустін
yevgeny-prigozhin | Yevgeny Prigozhin | Evgeny Prigozhin | Yevgeniy Prigozhin | Evgueni Prigojine | Yevgueni Prigozhin | Jewgeni Prigoschin | Jevgenij Prigozjin | Evgenij Prigozhin | Ievgueni Prigojin | Yevgeni Prigojin | Jewgienij Prigożyn | Евгений Пригожин | Євген Пригожин | Євгеній Пригожин | يفغيني بريغوجين | یوگنی پریگوژین | 叶夫根尼·普里戈任 | 普里戈任 | 普里格津 | エフゲニー・プリゴジン | プリゴジン | येवगेनी प्रिगोझिन | 예브게니 프리고진 | 프리고진 | ~Prigozhin | ~Prigojine | ~Prigoschin | ~Пригожин | ~بريغوجين | ~پریگوژین | ~प्रिगोझिन
alexei-navalny | Alexei Navalny | Alexey Navalny | Aleksei Navalny | Aleksey Navalny | Alexej Nawalny | Aleksej Nawalny | Aleksej Navalny | Aleksej Navalni | Alekséi Navalni | Alexéi Navalni | Aleksei Navalnij | Aleksiej Nawalny | Алексей Навальн* | Олексій Навальн* | أليكسي نافالني | آلکسی ناوالنی | الکسی ناوالنی | 阿列克谢·纳瓦利内 | 纳瓦利内 | 納瓦爾尼 | 纳瓦尔尼 | アレクセイ・ナワリヌイ | ナワリヌイ | ナワルヌイ | अलेक्सी नवलनी | एलेक्सी नवलनी | 알렉세이 나발니 | 나발니 | ~Navalny | ~Nawalny | ~Navalni | ~Навальный | ~Навального | ~Навальному | ~Навальным | ~Навальном | ~Навальний | ~نافالني | ~ناوالنی | ~नवलनी
boris-nemtsov | Boris Nemtsov | Boris Nemzow | Boris Nemtzov | Boris Nemcov | Boris Niemcow | Борис Немцов | Борис Нємцов | بوريس نيمتسوف | بوریس نمتسوف | 鲍里斯·涅姆佐夫 | 涅姆佐夫 | ボリス・ネムツォフ | ネムツォフ | ~Nemtsov | ~Немцов
mikhail-khodorkovsky | Mikhail Khodorkovsky | Mikhaïl Khodorkovski | Michail Chodorkowski | Mijaíl Jodorkovski | Michail Chodorkovskij | Mikhail Khodorkovskij | Michail Chodorkovski | Mihail Hodorkovski | Михаил Ходорковск* | Михайло Ходорковськ* | ميخائيل خودوركوفسكي | 霍多尔科夫斯基 | ミハイル・ホドルコフスキー | ホドルコフスキー | ~Khodorkovsky | ~Khodorkovski | ~Chodorkowski | ~Ходорковский | ~Ходорковского
ramzan-kadyrov | Ramzan Kadyrov | Ramzan Kadyrow | Ramsan Kadyrow | Ramzan Kadırov | Ramzán Kadírov | Рамзан Кадыров | Рамзан Кадиров | رمضان قديروف | رمضان قدیروف | 拉姆赞·卡德罗夫 | 卡德罗夫 | ラムザン・カディロフ | カディロフ首長 | रमज़ान कादिरोव | ~Kadyrov | ~Кадыров | ~قديروف
roman-abramovich | Roman Abramovich | Roman Abramovitch | Roman Abramowitsch | Roman Abramovitsj | Roman Abramoviç | Roman Abramowicz | Роман Абрамович | رومان أبراموفيتش | رومان آبراموویچ | 阿布拉莫维奇 | ロマン・アブラモビッチ | アブラモビッチ | रोमन अब्रामोविच | ~Abramovich | ~Abramovitch | ~Abramowitsch
valery-gerasimov | Valery Gerasimov | Valeri Guerassimov | Waleri Gerassimow | Valeri Guerásimov | Valerij Gerasimov | Валерий Герасимов | Валерій Герасимов | فاليري غيراسيموف | والری گراسیموف | 瓦列里·格拉西莫夫 | 格拉西莫夫 | ワレリー・ゲラシモフ | ゲラシモフ | वालेरी गेरासिमोव
sergey-kiriyenko | Sergey Kiriyenko | Sergei Kiriyenko | Sergej Kirijenko | Sergueï Kirienko | Сергей Кириенко | سيرغي كيريينكو | 基里延科 | セルゲイ・キリエンコ
nikolai-patrushev | Nikolai Patrushev | Nikolay Patrushev | Nikolaï Patrouchev | Nikolai Patruschew | Nikolaj Patrushev | Николай Патрушев | Микола Патрушев | نيكولاي باتروشيف | نیکلای پاتروشف | 尼古拉·帕特鲁舍夫 | 帕特鲁舍夫 | ニコライ・パトルシェフ | パトルシェフ | ~Patrushev | ~Патрушев
patriarch-kirill | Patriarch Kirill | Patriarche Kirill | Patriarch Kyrill | it:patriarca Kirill | es:patriarca Kirill | pt:patriarca Kirill | Patriarca Cirilo | Patriarca Kiril | ru:патриарх Кирилл | ru:патриарха Кирилла | ru:патриарху Кириллу | ru:патриархом Кириллом | uk:патріарх Кирило | uk:патріарха Кирила | البطريرك كيريل | 基里尔大牧首 | キリル総主教
maria-butina | Maria Butina | Mariia Butina | Maria Boutina | Мария Бутина | ماريا بوتينا | マリア・ブティナ
sergei-skripal | Sergei Skripal | Sergey Skripal | Sergueï Skripal | Sergej Skripal | Siergiej Skripal | Сергей Скрипаль | Сергій Скрипаль | سيرغي سكريبال | سرگئی اسکریپال | 谢尔盖·斯克里帕尔 | 斯克里帕尔 | セルゲイ・スクリパリ | スクリパリ | सर्गेई स्क्रिपल | ~Skripal | ~Скрипаль | ~Скрипаля | ~Скрипалей | ~سكريبال
alexander-litvinenko | Alexander Litvinenko | Alexandre Litvinenko | Alexander Litwinenko | Aleksandr Litvinenko | Alexandr Litvinenko | Aleksander Litvinenko | Александр Литвиненко | Олександр Литвиненко | ألكسندر ليتفينينكو | الکساندر لیتویننکو | 利特维年科 | アレクサンドル・リトビネンコ | リトビネンコ | ~Litwinenko
anna-politkovskaya | Anna Politkovskaya | Anna Politkovskaïa | Anna Politkowskaja | Ana Politkóvskaya | Anna Politkovskaja | Анна Политковск* | Анна Політковськ* | آنا بوليتكوفسكايا | 安娜·波利特科夫斯卡娅 | アンナ・ポリトコフスカヤ | ~Politkovskaya | ~Politkovskaïa | ~Politkowskaja
boris-yeltsin | Boris Yeltsin | Boris Eltsine | Boris Jelzin | Boris Jeltsin | Boris Ieltsin | Boris El'cin | Boris Eltsin | Boris Jelcyn | Борис Ельцин | Борис Єльцин | بوريس يلتسن | بوریس یلتسین | 鲍里斯·叶利钦 | 叶利钦 | 葉爾欽 | ボリス・エリツィン | エリツィン | बोरिस येल्तसिन | ~Yeltsin | ~Eltsine | ~Jelzin | ~Ельцин | ~Єльцин
mikhail-gorbachev | Mikhail Gorbachev | Mikhaïl Gorbatchev | Michail Gorbatschow | Mijaíl Gorbachov | Mijaíl Gorbachev | Michail Gorbaciov | Michail Gorbačëv | Michail Gorbatsjov | Mihail Gorbaçov | Mikhail Gorbachov | Michaił Gorbaczow | Mihail Gorbaçev | Михаил Горбач* | Михайло Горбачов | ميخائيل غورباتشوف | میخائیل گورباچف | 米哈伊尔·戈尔巴乔夫 | 戈尔巴乔夫 | 戈巴契夫 | ミハイル・ゴルバチョフ | ゴルバチョフ | मिखाइल गोर्बाचेव | मिखाइल गोर्बाचोव | Goóc-ba-chốp | ~Gorbachev | ~Gorbatchev | ~Gorbatschow | ~Gorbachov | ~Gorbaciov | ~Горбачев | ~Горбачов | ~غورباتشوف | ~گورباچف
garry-kasparov | Garry Kasparov | Garri Kasparow | Garri Kasparov | Гарри Каспаров | Гаррі Каспаров | غاري كاسباروف | گری کاسپاروف | 卡斯帕罗夫 | ガルリ・カスパロフ | カスパロフ | गैरी कास्पारोव | ~Kasparov | ~Kasparow | ~Каспаров
vladimir-kara-murza | Vladimir Kara-Murza | Wladimir Kara-Mursa | Vladimir Kara-Mourza | Владимир Кара-Мурза | Володимир Кара-Мурза | فلاديمير كارا مورزا | 卡拉-穆尔扎 | ウラジーミル・カラムルザ | ~Kara-Murza
yulia-navalnaya | Yulia Navalnaya | Ioulia Navalnaïa | Julija Nawalnaja | Julia Nawalnaja | Julija Navalnaja | Yulija Navalnaja | Юлия Навальн* | Юлія Навальн* | يوليا نافالنايا | یولیا ناوالنایا | 尤利娅·纳瓦尔纳娅 | ユリア・ナワリナヤ | ~Navalnaya | ~Nawalnaja | ~Навальная
volodymyr-zelensky | Volodymyr Zelensky | Volodymyr Zelenskyy | Volodymyr Zelenskiy | Volodimir Zelenski | Volodymyr Zelenski | Volodymyr Zelenskyj | Volodymyr Zelens'kyj | Wolodymyr Selenskyj | Wolodymyr Selenski | Wolodymyr Zełenski | Wołodymyr Zełenski | Vladimir Zelensky | Vladimir Zelenskiy | Vladimir Zelenski | Volodimir Zelenskij | Volodymyr Zelenskij | Volodymyr Zelenskiyy | Volodimir Zelenskiy | Владимир Зеленск* | Володимир Зеленськ* | Володимир Зеленск* | فولوديمير زيلينسكي | فولوديمير زيلينسكى | ولودیمیر زلنسکی | ولادیمیر زلنسکی | 弗拉基米尔·泽连斯基 | 沃洛迪米尔·泽连斯基 | 泽连斯基 | 澤連斯基 | 澤倫斯基 | ウォロディミル・ゼレンスキー | ゼレンスキー | वोलोदिमीर ज़ेलेंस्की | वलोडिमिर ज़ेलेंस्की | वोलोदिमिर जेलेंस्की | व्लादिमीर ज़ेलेंस्की | वोलोडिमिर ज़ेलेंस्की | व्लादिमीर जेलेंस्की | 볼로디미르 젤렌스키 | 젤렌스키 | Βολοντίμιρ Ζελένσκι | וולודימיר זלנסקי | ~Zelensky | ~Zelenskyy | ~Zelenskiy | ~Zelenskyj | ~Zelens'kyj | ~Zelenskij | ~Zelenski | ~Selenskyj | ~Selenski | ~Zełenski | ~Zełenskiego | ~Зеленский | ~Зеленского | ~Зеленскому | ~Зеленским | ~Зеленском | ~Зеленський | ~Зеленського | ~Зеленському | ~Зеленським | ~زيلينسكي | ~زلنسکی | ~ज़ेलेंस्की | ~जेलेंस्की | ~Ζελένσκι | ~זלנסקי
olena-zelenska | Olena Zelenska | Olena Selenska | Olena Zelens'ka | Ołena Zełenska | Елена Зеленск* | Олена Зеленськ* | أولينا زيلينسكا | اولنا زلنسکا | 奥莱娜·泽连斯卡 | オレナ・ゼレンスカ | ओलेना ज़ेलेंस्का | ~Zelenska | ~Зеленская | ~Зеленська
petro-poroshenko | Petro Poroshenko | Petro Porochenko | Petro Poroschenko | Petro Porosjenko | Petro Porošenko | Petro Poroszenko | Петр Порошенко | Петро Порошенко | بيترو بوروشينكو | بترو بوروشينكو | پترو پوروشنکو | 彼得·波罗申科 | 波罗申科 | 波洛申科 | ペトロ・ポロシェンコ | ポロシェンコ | पेट्रो पोरोशेंको | 페트로 포로셴코 | ~Poroshenko | ~Porochenko | ~Poroschenko | ~Порошенко | ~Порошенка | ~بوروشينكو | ~پوروشنکو
viktor-yanukovych | Viktor Yanukovych | Viktor Yanukovich | Viktor Ianoukovitch | Wiktor Janukowitsch | Viktor Janukovyč | Viktor Janukovitsj | Viktor Janukovych | Viktor Ianukovitch | Viktor Yanukoviç | Wiktor Janukowycz | Виктор Янукович | Віктор Янукович | فيكتور يانوكوفيتش | ویکتور یانوکوویچ | 维克托·亚努科维奇 | 亚努科维奇 | 亞努科維奇 | ビクトル・ヤヌコビッチ | ヤヌコビッチ | ヤヌコーヴィチ | विक्टर यानुकोविच | ~Yanukovych | ~Yanukovich | ~Ianoukovitch | ~Janukowitsch | ~Янукович | ~يانوكوفيتش
yulia-tymoshenko | Yulia Tymoshenko | Yulia Timoshenko | Ioulia Timochenko | Julia Timoschenko | Julija Tymoschenko | Yuliya Tymoshenko | Julija Tymosjenko | Julija Tymošenko | Julia Tymoszenko | Yuliya Timoşenko | Iulia Timoshenko | Юлия Тимошенко | Юлія Тимошенко | يوليا تيموشينكو | یولیا تیموشنکو | 尤利娅·季莫申科 | 季莫申科 | ユリア・ティモシェンコ | ティモシェンコ | युलिया तिमोशेंको | ~Tymoshenko | ~Timoshenko | ~Timochenko | ~Timoschenko | ~Тимошенко
viktor-yushchenko | Viktor Yushchenko | Viktor Iouchtchenko | Wiktor Juschtschenko | Viktor Juščenko | Viktor Yuşçenko | Wiktor Juszczenko | Viktor Iuschenko | Виктор Ющенко | Віктор Ющенко | فيكتور يوشتشينكو | ویکتور یوشچنکو | 维克托·尤先科 | 尤先科 | ビクトル・ユシチェンコ | ユシチェンコ | ~Yushchenko | ~Iouchtchenko | ~Juschtschenko | ~Ющенко
denys-shmyhal | Denys Shmyhal | Denys Schmyhal | Denys Chmyhal | Denis Shmyhal | Denís Shmigal | Denys Sjmyhal | Denys Szmyhal | Denis Şmihal | Денис Шмыгаль | Денис Шмигаль | Дениса Шмыгаль | دينيس شميغال | دنیس اشمیهال | 杰尼斯·什梅加尔 | 什梅加尔 | デニス・シュミハリ | シュミハリ | डेनिस श्मिहाल | ~Shmyhal | ~Schmyhal | ~Chmyhal | ~Шмыгаль | ~Шмигаль
dmytro-kuleba | Dmytro Kuleba | Dmitro Kuleba | Dmytro Kouleba | Dmitry Kuleba | Dimitro Kuleba | Дмитрий Кулеба | Дмитро Кулеба | دميترو كوليبا | دیمیترو کولبا | 德米特里·库列巴 | 库列巴 | 庫列巴 | ドミトロ・クレバ | クレバ外相 | दिमित्रो कुलेबा | ~Kuleba | ~Kouleba | ~Кулеба | ~Кулебы | ~Кулебу | ~Кулебой | ~Кулеби | ~كوليبا
andrii-sybiha | Andrii Sybiha | Andriy Sybiha | Andrij Sybiha | Andri Sybiga | Andrii Sibiga | Андрей Сибига | Андрій Сибіга | أندري سيبيها | 瑟比加 | アンドリー・シビハ | シビハ外相 | ~Sybiha
oleksii-reznikov | Oleksii Reznikov | Oleksiy Reznikov | Oleksij Resnikow | Oleksij Reznikov | Alexey Reznikov | Алексей Резников | Олексій Резніков | أوليكسي ريزنيكوف | 列兹尼科夫 | オレクシー・レズニコフ | レズニコフ
valerii-zaluzhnyi | Valerii Zaluzhnyi | Valery Zaluzhny | Valeriy Zaluzhnyi | Valerii Zaloujny | Valeri Zaluzhny | Walerij Saluschnyj | Valerij Zaluzhnyj | Valeri Zaluzhni | Валерий Залужн* | Валерій Залужн* | فاليري زالوجني | والری زالوژنی | 扎卢日内 | ワレリー・ザルジニー | ザルジニー | वालेरी ज़ालुज़्नी | ~Zaluzhnyi | ~Zaluzhny | ~Saluschnyj | ~Залужный | ~Залужного | ~Залужний
oleksandr-syrskyi | Oleksandr Syrskyi | Oleksandr Syrsky | Olexander Syrskyj | Oleksandr Syrskyj | Oleksandr Sirski | Александр Сырск* | Олександр Сирськ* | أولكسندر سيرسكي | 瑟尔斯基 | オレクサンドル・シルスキー | シルスキー | ~Syrskyi | ~Syrsky | ~Syrskyj | ~Сырский | ~Сирський
andriy-yermak | Andriy Yermak | Andrii Yermak | Andrij Jermak | Andri Iermak | Andri Yermak | Andrij Yermak | Андрей Ермак | Андрій Єрмак | أندريه يرماك | آندری یرماک | 叶尔马克 | アンドリー・イェルマーク | イェルマーク | ~Yermak
mykhailo-podolyak | Mykhailo Podolyak | Mykhaïlo Podoliak | Mychajlo Podoljak | Mijailo Podolyak | Михаил Подоляк | Михайло Подоляк | ميخايلو بودولياك | میخایلو پودولیاک | 波多利亚克 | ミハイロ・ポドリャク | ポドリャク | ~Podolyak | ~Podoljak | ~Подоляк
vitali-klitschko | Vitali Klitschko | Vitaliy Klitschko | Vitalij Klitschko | Vitali Klichkó | Vitalij Kličko | Vitali Kliçko | Witalij Kłyczko | Виталий Кличко | Віталій Кличко | فيتالي كليتشكو | ویتالی کلیچکو | 克里琴科 | 维塔利·克利奇科 | ビタリ・クリチコ | विटाली क्लिट्स्को
viktor-medvedchuk | Viktor Medvedchuk | Viktor Medvedtchouk | Wiktor Medwedtschuk | Viktor Medvedčuk | Виктор Медведчук | Віктор Медведчук | فيكتور ميدفيدتشوك | 梅德韦丘克 | メドベドチュク | ~Medvedchuk | ~Медведчук
alexander-lukashenko | Alexander Lukashenko | Aleksandr Lukashenko | Alyaksandr Lukashenka | Alexandre Loukachenko | Alexandr Loukachenko | Alexander Lukaschenko | Aljaksandr Lukaschenka | Aleksander Lukashenko | Alexandr Lukashenko | Alexandre Lukashenko | Aleksandr Lukashenka | Aleksandr Lukašenko | Alexandr Lukašenko | Aleksandr Loekasjenko | Aleksander Łukaszenka | Aliaksandr Lukashenka | Александр Лукашенко | Олександр Лукашенко | ألكسندر لوكاشينكو | ألكسندر لوكاشنكو | الکساندر لوکاشنکو | 亚历山大·卢卡申科 | 卢卡申科 | 盧卡申科 | アレクサンドル・ルカシェンコ | ルカシェンコ | अलेक्जेंडर लुकाशेंको | अलेक्ज़ेंडर लुकाशेंको | 알렉산드르 루카셴코 | 루카셴코 | Αλεξάντερ Λουκασένκο | ~Lukashenko | ~Lukashenka | ~Loukachenko | ~Lukaschenko | ~Loekasjenko | ~Łukaszenka | ~Lukašenko | ~Лукашенко | ~Лукашенка | ~لوكاشينكو | ~لوکاشنکو | ~लुकाशेंको
sviatlana-tsikhanouskaya | Sviatlana Tsikhanouskaya | Svetlana Tikhanovskaya | Svetlana Tikhanovskaïa | Svetlana Tijanóvskaya | Swetlana Tichanowskaja | Sviatlana Tsikhanouskaïa | Svetlana Tikhanovskaja | Svetlana Tichanovskaja | Svetlana Tichanovskaya | Swiatłana Cichanouska | Svetlana Tihanovskaya | Светлана Тихановск* | Світлана Тихановськ* | سفيتلانا تيخانوفسكايا | سوتلانا تیخانوسکایا | سوتلانا تیخانوفسکایا | 季哈诺夫斯卡娅 | 齊哈努斯卡婭 | スベトラーナ・チハノフスカヤ | チハノフスカヤ | ~Tsikhanouskaya | ~Tikhanovskaya | ~Tikhanovskaïa | ~Tijanóvskaya | ~Tichanowskaja | ~Tichanovskaja | ~Тихановская | ~Тихановской | ~Тихановскую | ~Тихановська
roman-protasevich | Roman Protasevich | Raman Pratasevich | Roman Protassevitch | Roman Protassewitsch | Roman Protasevič | Roman Protasewicz | Роман Протасевич | رومان بروتاسيفيتش | 普罗塔谢维奇 | ロマン・プロタセビッチ | プロタセビッチ | ~Protasevich | ~Protassevitch | ~Protassewitsch | ~Протасевич
ales-bialiatski | Ales Bialiatski | Ales Beliatski | Ales Bjaljazki | Алесь Беляцк* | Алесь Біляцьк* | أليس بيالياتسكي | 别利亚茨基 | アレシ・ビャリャツキ | ~Bialiatski | ~Bjaljazki
maria-kolesnikova | Maria Kolesnikova | Maryia Kalesnikava | Maria Kalesnikava | Maria Kolesnikowa | Мария Колесникова | ماريا كوليسنيكوفا | 科列斯尼科娃 | マリア・コレスニコワ
maia-sandu | Maia Sandu | Майя Санду | Майи Санду | Майей Санду | Майю Санду | Мая Санду | Маї Санду | Маю Санду | مايا ساندو | مایا ساندو | 马娅·桑杜 | マイア・サンドゥ | माया सैंडू
igor-dodon | Igor Dodon | Игорь Додон | Ігор Додон | إيغور دودون | ایگور دودون | イーゴリ・ドドン | ~Dodon | ~Додон
recep-tayyip-erdogan | Recep Tayyip Erdogan | Recep Erdogan | Tayyip Erdogan | Rexhep Tajip Erdogan | Rexhep Taip Erdogan | Rexhep Erdogan | Recep Tayyip Erdohan | Redzep Tajip Erdogan | Реджеп Тайип Эрдоган | Тайип Эрдоган | Реджеп Эрдоган | Реджеп Таїп Ердоган | Реджеп Тайїп Ердоган | Реджеп Ердоган | رجب طيب أردوغان | رجب طيب إردوغان | رجب طیب اردوغان | رجب اردوغان | 雷杰普·塔伊普·埃尔多安 | 埃尔多安 | 埃爾多安 | 艾尔多安 | 厄多安 | 艾爾段 | 艾尔段 | レジェップ・タイイップ・エルドアン | タイイップ・エルドアン | エルドアン | エルドガン | रेसेप तैयप एर्दोगन | रेसेप तैय्यप एर्दोआन | रेचेप तैय्यप अर्दोआन | रजब तैयब एर्दोगन | रेसेप तैयप एर्दोआन | 레제프 타이이프 에르도안 | 에르도안 | Ρετζέπ Ταγίπ Ερντογάν | Ταγίπ Ερντογάν | רג'פ טאיפ ארדואן | ~Erdogan | ~Эрдоган | ~Ердоган | ~أردوغان | ~إردوغان | ~اردوغان | ~एर्दोगन | ~एर्दोआन | ~अर्दोआन | ~Ερντογάν | ~ארדואן
mevlut-cavusoglu | Mevlut Cavusoglu | Mevlyt Çavushollu | Mevlut Çavushoglu | Mevljut Çavushoglu | Мевлют Чавушоглу | Мевлют Чавушоґлу | مولود جاويش أوغلو | مولود تشاووش أوغلو | مولود چاووش اوغلو | مولود چاووش‌اوغلو | 梅夫吕特·恰武什奥卢 | 恰武什奥卢 | 查武什奥卢 | 恰武什奧盧 | メブリュト・チャブシオール | チャブシオール | チャヴシュオール | मेवलुत कावुसोग्लू | मेवलुत चावुसोग्लू | मेवलुत कावुसोगलू | ~Cavusoglu | ~Çavushoglu | ~Çavushollu | ~Чавушоглу | ~جاويش أوغلو | ~چاووش اوغلو | ~چاووش‌اوغلو
hakan-fidan | Hakan Fidan | Хакан Фидан | Гакан Фідан | Хакан Фідан | هاكان فيدان | هاکان فیدان | 哈坎·费丹 | ハカン・フィダン | フィダン外相 | हाकान फ़िदान | हाकन फिदान
abdullah-gul | Abdullah Gul | Abdullah Gyl | Абдулла Гюль | Абдуллы Гюля | Абдуллах Гюль | عبد الله غول | عبدالله گل | 阿卜杜拉·居尔 | 居尔总统 | アブドゥラ・ギュル | アブドラ・ギュル | अब्दुल्ला गुल
ahmet-davutoglu | Ahmet Davutoglu | Ахмет Давутоглу | أحمد داود أوغلو | احمد داوود اوغلو | احمد داوداوغلو | 艾哈迈德·达武特奥卢 | 达武特奥卢 | アフメト・ダウトオール | ダウトオール | अहमत दावुतोग्लू | ~Davutoglu | ~Давутоглу | ~داود أوغلو
binali-yildirim | Binali Yildirim | Binali Yıldırım | Бинали Йылдырым | Біналі Їлдирим | بن علي يلدريم | بینالی ییلدیریم | 比纳利·耶尔德勒姆 | ビナリ・ユルドゥルム | ユルドゥルム首相
hulusi-akar | Hulusi Akar | Хулуси Акар | Гулусі Акар | خلوصي أكار | خلوصی آکار | 胡卢西·阿卡尔 | フルシ・アカル | アカル国防相
ibrahim-kalin | Ibrahim Kalin | Ibrahim Kalın | Ибрагим Калын | Ібрагім Калин | إبراهيم قالن | إبراهيم كالين | ابراهیم کالین | 易卜拉欣·卡林 | イブラヒム・カルン
kemal-kilicdaroglu | Kemal Kilicdaroglu | Kemal Kılıçdaroğlu | Kemal Kiliçdarogllu | Кемаль Кылычдароглу | Кемаль Киличдароглу | كمال كليجدار أوغلو | كمال كيليتشدار أوغلو | کمال قلیچدار اوغلو | کمال قلیچداراوغلو | 凯末尔·克勒赤达奥卢 | 克勒赤达奥卢 | 克里奇达魯格魯 | ケマル・クルチダルオール | クルチダルオール | केमल किलिकडारोग्लू | ~Kilicdaroglu | ~Kılıçdaroğlu | ~Кылычдароглу
ekrem-imamoglu | Ekrem Imamoglu | Ekrem Imamollu | Экрем Имамоглу | Екрем Імамоглу | أكرم إمام أوغلو | اکرم امام اوغلو | اکرم امام‌اوغلو | 埃克雷姆·伊马姆奥卢 | 伊马姆奥卢 | 伊馬莫盧 | エクレム・イマモール | イマモール | इकराम इमामोग्लू | एकरेम इमामोग्लू | ~Imamoglu | ~Имамоглу | ~إمام أوغلو
devlet-bahceli | Devlet Bahceli | Девлет Бахчели | Девлет Бахчелі | دولت بهتشلي | دولت بهجلی | دولت باغچلی | 德夫莱特·巴赫切利 | デブレト・バフチェリ | ~Bahceli | ~Бахчели
selahattin-demirtas | Selahattin Demirtas | Selahattin Demirtasch | Селахаттин Демирташ | Селяхаттин Демирташ | Селахаттін Демірташ | صلاح الدين دميرطاش | صلاح‌الدین دمیرتاش | صلاح الدین دمیرتاش | 塞拉哈丁·德米尔塔什 | セラハッティン・デミルタシュ | ~Demirtas
abdullah-ocalan | Abdullah Ocalan | Abdullah Oxhalan | Абдулла Оджалан | عبد الله أوجلان | عبدالله اوجالان | 阿卜杜拉·奥贾兰 | 奥贾兰 | アブドゥッラー・オジャラン | アブドラ・オジャラン | オジャラン | अब्दुल्ला ओकलान | ~Ocalan | ~Оджалан | ~أوجلان | ~اوجالان
fethullah-gulen | Fethullah Gulen | Fetullah Gulen | Fetullah Gylen | Фетхулла Гюлен | Фетхуллах Гюлен | فتح الله غولن | فتح‌الله گولن | فتح الله گولن | 费特胡拉·居伦 | 居伦运动领袖 | フェトフッラー・ギュレン | ギュレン師 | फेतुल्लाह गुलेन
osman-kavala | Osman Kavala | Осман Кавала | عثمان كافالا | عثمان کاوالا | 卡瓦拉 | オスマン・カバラ
sinan-ogan | Sinan Ogan | Синан Оган | سنان أوغان | シナン・オアン
joe-biden | Joe Biden | Xho Bajden | Džo Bajden | Джо Байден | Джозеф Байден | جو بايدن | جو بایدن | 乔·拜登 | 拜登 | 喬·拜登 | ジョー・バイデン | バイデン | जो बाइडेन | जो बाइडन | जो बिडेन | 조 바이든 | 바이든 | Τζο Μπάιντεν | ג'ו ביידן | ~Biden | ~Bajden | ~Байден | ~بايدن | ~بایدن | ~बाइडेन | ~बाइडन | ~Μπάιντεν | ~ביידן
hunter-biden | Hunter Biden | Хантер Байден | Гантер Байден | هانتر بايدن | هانتر بایدن | 亨特·拜登 | ハンター・バイデン | हंटर बाइडेन | 헌터 바이든
jill-biden | Jill Biden | Джилл Байден | جيل بايدن | جیل بایدن | 吉尔·拜登 | ジル・バイデン | जिल बाइडेन
donald-trump | Donald Trump | Donald J. Trump | Donald J Trump | Donalld Trump | Donald Tramp | Дональд Трамп | دونالد ترامب | دونالد ترامپ | 唐纳德·特朗普 | 特朗普 | 川普 | 唐納·川普 | ドナルド・トランプ | トランプ氏 | トランプ大統領 | トランプ前大統領 | トランプ米大統領 | डोनाल्ड ट्रंप | डोनाल्ड ट्रम्प | 도널드 트럼프 | 트럼프 | Ντόναλντ Τραμπ | דונלד טראמפ | ~Trump | ~Трамп | ~ترامب | ~ترامپ | ~ट्रंप | ~ट्रम्प | ~Τραμπ | ~טראמפ
melania-trump | Melania Trump | Мелания Трамп | Меланія Трамп | ميلانيا ترامب | ملانیا ترامپ | 梅拉尼娅·特朗普 | 梅蘭妮亞 | メラニア・トランプ | メラニア夫人 | मेलानिया ट्रंप | मेलानिया ट्रम्प
ivanka-trump | Ivanka Trump | Иванка Трамп | Іванка Трамп | إيفانكا ترامب | ایوانکا ترامپ | 伊万卡·特朗普 | 伊万卡 | 伊凡卡 | イバンカ・トランプ | イバンカ氏 | इवांका ट्रंप | इवांका ट्रम्प
donald-trump-jr | Donald Trump Jr. | Donald Trump Jr | Donald Trump junior | Дональд Трамп-младш* | دونالد ترامب الابن | 小唐纳德·特朗普 | 小特朗普 | 小川普
jared-kushner | Jared Kushner | Джаред Кушнер | جاريد كوشنر | جرد کوشنر | 贾里德·库什纳 | 库什纳 | 庫許納 | ジャレッド・クシュナー | クシュナー | जेरेड कुशनर | जैरेड कुश्नर | ~Kushner | ~Кушнер | ~كوشنر
barack-obama | Barack Obama | Barak Obama | Барак Обама | باراك أوباما | باراک اوباما | 巴拉克·奥巴马 | 奥巴马 | 奧巴馬 | 歐巴馬 | バラク・オバマ | オバマ大統領 | オバマ氏 | オバマ元大統領 | オバマ米大統領 | オバマ政権 | बराक ओबामा | 버락 오바마 | 오바마 | Μπαράκ Ομπάμα | ברק אובמה | ~Obama | ~Обама | ~Обамы | ~Обаме | ~Обаму | ~Обамой | ~Обами | ~أوباما | ~اوباما | ~ओबामा | ~Ομπάμα
michelle-obama | Michelle Obama | Мишель Обама | Мішель Обама | ميشيل أوباما | میشل اوباما | 米歇尔·奥巴马 | ミシェル・オバマ | मिशेल ओबामा
george-w-bush | George W. Bush | George W Bush | Джордж Буш-младш* | Джордж Буш-молодш* | جورج دبليو بوش | جورج بوش الابن | جورج دابلیو بوش | جرج دبلیو بوش | 乔治·沃克·布什 | 小布什 | 小布希 | 乔治·W·布什 | ジョージ・W・ブッシュ | ブッシュ元大統領 | ブッシュ大統領 | जॉर्ज डब्ल्यू बुश | 조지 W. 부시
george-h-w-bush | George H. W. Bush | George H.W. Bush | George HW Bush | George Bush senior | Джордж Буш-старш* | جورج بوش الأب | جورج بوش پدر | 老布什 | 老布希
bill-clinton | Bill Clinton | Билл Клинтон | Білл Клінтон | بيل كلينتون | بیل کلینتون | 比尔·克林顿 | 比爾·柯林頓 | ビル・クリントン | クリントン元大統領 | बिल क्लिंटन | 빌 클린턴
hillary-clinton | Hillary Clinton | Hillary Rodham Clinton | Хиллари Клинтон | Хілларі Клінтон | Гілларі Клінтон | هيلاري كلينتون | هیلاری کلینتون | 希拉里·克林顿 | 希拉里·柯林頓 | 希拉蕊·柯林頓 | 希拉里 | 希拉蕊 | ヒラリー・クリントン | クリントン国務長官 | ヒラリー氏 | हिलेरी क्लिंटन | 힐러리 클린턴 | Χίλαρι Κλίντον
kamala-harris | Kamala Harris | Камала Харрис | Камала Гарріс | كامالا هاريس | کامالا هریس | 卡玛拉·哈里斯 | 卡马拉·哈里斯 | 贺锦丽 | 賀錦麗 | カマラ・ハリス | ハリス副大統領 | ハリス氏 | कमला हैरिस | 카멀라 해리스 | Κάμαλα Χάρις | קמלה האריס
mike-pence | Mike Pence | Майк Пенс | مايك بنس | مایک پنس | 迈克·彭斯 | 彭斯 | マイク・ペンス | ペンス副大統領 | ペンス前副大統領 | माइक पेंस | 마이크 펜스
jd-vance | JD Vance | J.D. Vance | J. D. Vance | Джей Ди Вэнс | Джей Ді Венс | Вэнс Джей Ди | جيه دي فانس | جي دي فانس | جی دی ونس | جی‌دی ونس | JD・バンス | J・D・バンス | バンス副大統領 | जेडी वेंस | जे डी वेंस | JD 밴스 | ~Vance | ~Вэнс
antony-blinken | Antony Blinken | Anthony Blinken | Tony Blinken | Энтони Блинкен | Ентоні Блінкен | Антоні Блінкен | أنتوني بلينكن | آنتونی بلینکن | 安东尼·布林肯 | 布林肯 | アントニー・ブリンケン | ブリンケン | एंटनी ब्लिंकन | एंटनी ब्लिंकेन | एंटोनी ब्लिंकन | 토니 블링컨 | 앤터니 블링컨 | 블링컨 | Άντονι Μπλίνκεν | אנטוני בלינקן | ~Blinken | ~Блинкен | ~Блінкен | ~بلينكن | ~بلینکن | ~ब्लिंकन | ~ब्लिंकेन | ~Μπλίνκεν | ~בלינקן
mike-pompeo | Mike Pompeo | Майк Помпео | مايك بومبيو | مایک پمپئو | 迈克·蓬佩奥 | 蓬佩奥 | 龐佩奧 | マイク・ポンペオ | ポンペオ | माइक पोम्पियो | माइक पॉम्पियो | 마이크 폼페이오 | 폼페이오 | ~Pompeo | ~Помпео | ~بومبيو | ~پمپئو
rex-tillerson | Rex Tillerson | Рекс Тиллерсон | Рекс Тіллерсон | ريكس تيلرسون | رکس تیلرسون | 雷克斯·蒂勒森 | 蒂勒森 | 提勒森 | レックス・ティラーソン | ティラーソン | रेक्स टिलरसन | 렉스 틸러슨 | 틸러슨 | ~Tillerson | ~Тиллерсон | ~تيلرسون
john-kerry | John Kerry | Джон Керри | Джон Керрі | جون كيري | جان کری | 约翰·克里 | 約翰·凱瑞 | ジョン・ケリー | ケリー国務長官 | जॉन केरी | 존 케리
marco-rubio | Marco Rubio | Марко Рубио | Марко Рубіо | ماركو روبيو | مارکو روبیو | 马尔科·鲁比奥 | 马可·鲁比奥 | 鲁比奥 | 鲁比欧 | 魯比歐 | 盧比奧 | 卢比奥 | マルコ・ルビオ | ルビオ国務長官 | ルビオ氏 | मार्को रुबियो | 마코 루비오
condoleezza-rice | Condoleezza Rice | Condoleeza Rice | Кондолиза Райс | Кондоліза Райс | كوندوليزا رايس | کاندولیزا رایس | 康多莉扎·赖斯 | 赖斯国务卿 | 萊斯國務卿 | コンドリーザ・ライス | ライス国務長官 | कोंडोलीज़ा राइस
colin-powell | Colin Powell | Колин Пауэлл | Колін Павелл | كولن باول | کالین پاول | کولین پاول | 科林·鲍威尔 | コリン・パウエル | कॉलिन पॉवेल
lloyd-austin | Lloyd Austin | Ллойд Остин | Ллойд Остін | لويد أوستن | لوید آستین | 劳埃德·奥斯汀 | ロイド・オースティン | オースティン国防長官 | लॉयड ऑस्टिन | 로이드 오스틴
pete-hegseth | Pete Hegseth | Пит Хегсет | Піт Гегсет | بيت هيغسيث | پیت هگست | پیت هگزت | 皮特·赫格塞思 | 赫格塞思 | 海格塞斯 | ピート・ヘグセス | ヘグセス | पीट हेगसेथ | 피트 헤그세스 | ~Hegseth | ~Хегсет | ~هيغسيث
jake-sullivan | Jake Sullivan | Джейк Салливан | Джейк Салліван | جيك سوليفان | جیک سالیوان | 杰克·沙利文 | 蘇利文 | ジェイク・サリバン | サリバン大統領補佐官 | जेक सुलिवन | 제이크 설리번
john-bolton | John Bolton | Джон Болтон | جون بولتون | جان بولتون | 约翰·博尔顿 | ジョン・ボルトン | ボルトン大統領補佐官 | जॉन बोल्टन | 존 볼턴
james-mattis | James Mattis | Jim Mattis | Джеймс Маттис | Джеймс Меттіс | جيمس ماتيس | جیمز متیس | 詹姆斯·马蒂斯 | ジェームズ・マティス | マティス国防長官 | जेम्स मैटिस
mark-esper | Mark Esper | Марк Эспер | Марк Еспер | مارك إسبر | مارک اسپر | 马克·埃斯珀 | 埃斯珀 | マーク・エスパー | エスパー国防長官 | मार्क एस्पर
mark-milley | Mark Milley | Марк Милли | Марк Міллі | مارك ميلي | مارک میلی | 马克·米利 | マーク・ミリー | ミリー統合参謀本部議長 | मार्क मिले
nancy-pelosi | Nancy Pelosi | Нэнси Пелоси | Ненсі Пелосі | نانسي بيلوسي | نانسی پلوسی | 南希·佩洛西 | 佩洛西 | 裴洛西 | ナンシー・ペロシ | ペロシ | नैंसी पेलोसी | 낸시 펠로시 | 펠로시 | Νάνσι Πελόζι | ~Pelosi | ~Пелоси | ~Пелосі | ~بيلوسي | ~پلوسی | ~पेलोसी
mitch-mcconnell | Mitch McConnell | Митч Макконнелл | Мітч Макконнелл | ميتش ماكونيل | میچ مک کانل | میچ مک‌کانل | 米奇·麦康奈尔 | 麦康奈尔 | 麥康諾 | ミッチ・マコネル | マコネル | मिच मैककोनेल | ~McConnell
kevin-mccarthy | Kevin McCarthy | Кевин Маккарти | Кевін Маккарті | كيفن مكارثي | کوین مک‌کارتی | کوین مک کارتی | 凯文·麦卡锡 | 麦卡锡议长 | ケビン・マッカーシー | マッカーシー下院議長 | केविन मैकार्थी
chuck-schumer | Chuck Schumer | Чак Шумер | تشاك شومر | چاک شومر | 查克·舒默 | 舒默 | チャック・シューマー | चक शूमर | ~Schumer
bernie-sanders | Bernie Sanders | Берни Сандерс | Берні Сандерс | بيرني ساندرز | برنی سندرز | 伯尼·桑德斯 | バーニー・サンダース | サンダース上院議員 | बर्नी सैंडर्स | 버니 샌더스
elizabeth-warren | Elizabeth Warren | Элизабет Уоррен | Елізабет Воррен | إليزابيث وارن | الیزابت وارن | 伊丽莎白·沃伦 | エリザベス・ウォーレン | एलिजाबेथ वारेन
alexandria-ocasio-cortez | Alexandria Ocasio-Cortez | Alexandria Ocasio Cortez | Александрия Окасио-Кортес | Александрія Окасіо-Кортес | ألكسندريا أوكاسيو كورتيز | الکساندریا اوکاسیو کورتز | 奥卡西奥-科尔特斯 | アレクサンドリア・オカシオコルテス | ~Ocasio-Cortez
john-mccain | John McCain | Джон Маккейн | جون ماكين | جان مک کین | جان مک‌کین | 约翰·麦凯恩 | 麦凯恩 | 麥侃 | 馬侃 | ジョン・マケイン | マケイン | जॉन मैक्केन | जॉन मैकेन | 존 매케인 | ~McCain | ~Маккейн | ~ماكين
mitt-romney | Mitt Romney | Митт Ромни | Мітт Ромні | ميت رومني | میت رامنی | 米特·罗姆尼 | 罗姆尼 | 羅姆尼 | ミット・ロムニー | ロムニー | मिट रोमनी | ~Romney | ~Ромни
ron-desantis | Ron DeSantis | Рон Десантис | Рон ДеСантіс | رون ديسانتيس | ران دسانتیس | ران دی‌سانتیس | 罗恩·德桑蒂斯 | 德桑蒂斯 | 德桑提斯 | ロン・デサンティス | デサンティス | रॉन डेसेंटिस | ~DeSantis
nikki-haley | Nikki Haley | Никки Хейли | Ніккі Гейлі | نيكي هيلي | نیکی هیلی | 妮基·黑利 | 尼基·黑利 | ニッキー・ヘイリー | ヘイリー国連大使 | निक्की हेली | 니키 헤일리
ted-cruz | Ted Cruz | Тед Круз | تيد كروز | تد کروز | 特德·克鲁兹 | テッド・クルーズ | टेड क्रूज
lindsey-graham | Lindsey Graham | Линдси Грэм | Ліндсі Грем | ليندسي غراهام | لیندسی گراهام | 林赛·格雷厄姆 | リンゼー・グラム | リンジー・グラハム | लिंडसे ग्राहम
michael-flynn | Michael Flynn | Майкл Флинн | Майкл Флінн | مايكل فلين | مایکل فلین | 迈克尔·弗林 | マイケル・フリン | माइकल फ्लिन
steve-bannon | Steve Bannon | Стив Бэннон | Стів Беннон | ستيف بانون | استیو بنن | 史蒂夫·班农 | 班农 | 班農 | スティーブ・バノン | バノン氏 | स्टीव बैनन | ~Bannon
rudy-giuliani | Rudy Giuliani | Rudolph Giuliani | Руди Джулиани | Руді Джуліані | رودي جولياني | رودی جولیانی | 鲁迪·朱利安尼 | 朱利安尼 | ルディ・ジュリアーニ | ジュリアーニ | रूडी गिउलिआनी
robert-mueller | Robert Mueller | Роберт Мюллер | روبرت مولر | رابرت مولر | 罗伯特·穆勒 | 羅伯特·穆勒 | ロバート・モラー | モラー特別検察官 | रॉबर्ट मुलर
james-comey | James Comey | Джеймс Коми | Джеймс Комі | جيمس كومي | جیمز کومی | 詹姆斯·科米 | ジェームズ・コミー | जेम्स कोमी | ~Comey
william-barr | William Barr | Bill Barr | Уильям Барр | وليام بار | ویلیام بار | 威廉·巴尔 | ウィリアム・バー
merrick-garland | Merrick Garland | Меррик Гарланд | ميريك غارلاند | مریک گارلند | 梅里克·加兰 | メリック・ガーランド
brett-kavanaugh | Brett Kavanaugh | Бретт Кавано | بريت كافانو | برت کاوانا | 布雷特·卡瓦诺 | 卡瓦诺 | ブレット・カバノー | カバノー | ब्रेट कैवेना | ~Kavanaugh
ruth-bader-ginsburg | Ruth Bader Ginsburg | Рут Бейдер Гинзбург | روث بادر غينسبورغ | روت بیدر گینزبرگ | 金斯伯格大法官 | 鲁思·巴德·金斯伯格 | ルース・ベイダー・ギンズバーグ | ギンズバーグ判事
amy-coney-barrett | Amy Coney Barrett | Эми Кони Барретт | إيمي كوني باريت | امی کونی برت | 艾米·科尼·巴雷特 | エイミー・コニー・バレット
anthony-fauci | Anthony Fauci | Энтони Фаучи | Ентоні Фаучі | أنتوني فاوتشي | آنتونی فائوچی | آنتونی فاوچی | 安东尼·福奇 | 安东尼·福西 | 福奇博士 | 佛奇 | アンソニー・ファウチ | ファウチ | एंथनी फौसी | एंथनी फाउची | 앤서니 파우치 | ~Fauci | ~Фаучи | ~فاوتشي
robert-f-kennedy-jr | Robert F. Kennedy Jr. | Robert F. Kennedy Jr | Robert Kennedy Jr | RFK Jr | Роберт Кеннеди-младш* | روبرت كينيدي جونيور | روبرت كينيدي الابن | 小罗伯特·肯尼迪 | 小羅伯特·甘迺迪 | ロバート・ケネディ・ジュニア
john-f-kennedy | John F. Kennedy | John F Kennedy | John Fitzgerald Kennedy | Джон Кеннеди | Джон Кеннеді | جون كينيدي | جان اف کندی | 约翰·肯尼迪 | 約翰·甘迺迪 | ジョン・F・ケネディ | ケネディ大統領 | जॉन एफ कैनेडी
jimmy-carter | Jimmy Carter | Джимми Картер | Джиммі Картер | جيمي كارتر | جیمی کارتر | 吉米·卡特 | ジミー・カーター | カーター元大統領 | जिमी कार्टर | 지미 카터
ronald-reagan | Ronald Reagan | Рональд Рейган | رونالد ريغان | رونالد ریگان | 罗纳德·里根 | ロナルド・レーガン | レーガン大統領 | रोनाल्ड रीगन | ~Reagan
al-gore | Al Gore | Альберт Гор | آل غور | ال گور | 阿尔·戈尔 | アル・ゴア | अल गोर
henry-kissinger | Henry Kissinger | Генри Киссинджер | Генрі Кіссінджер | هنري كيسنجر | هنری کیسینجر | 亨利·基辛格 | 基辛格 | 季辛吉 | ヘンリー・キッシンジャー | キッシンジャー | हेनरी किसिंजर | 헨리 키신저 | ~Kissinger | ~Киссинджер | ~كيسنجر
david-petraeus | David Petraeus | Дэвид Петреус | ديفيد بترايوس | دیوید پترائوس | 彼得雷乌斯 | デービッド・ペトレイアス | ~Petraeus
gavin-newsom | Gavin Newsom | Гэвин Ньюсом | Гевін Ньюсом | غافين نيوسوم | گوین نیوسام | 加文·纽瑟姆 | 纽森 | ギャビン・ニューサム | ニューサム知事 | गेविन न्यूजॉम | ~Newsom
zohran-mamdani | Zohran Mamdani | Зохран Мамдани | Зограан Мамдані | Зохран Мамдані | زهران ممداني | زهران ممدانی | 佐赫兰·马姆达尼 | 马姆达尼 | 曼達尼 | ゾーラン・マムダニ | マムダニ | ज़ोहरान ममदानी | जोहरान ममदानी | ~Mamdani
mike-johnson | Mike Johnson | 迈克·约翰逊 | マイク・ジョンソン | مايك جونسون | مایک جانسون | Майк Джонсон
michael-bloomberg | Michael Bloomberg | Mike Bloomberg | Майкл Блумберг | مايكل بلومبرغ | مایکل بلومبرگ | 迈克尔·布隆伯格 | 迈克尔·彭博 | マイケル・ブルームバーグ | माइकल ब्लूमबर्ग
pete-buttigieg | Pete Buttigieg | Пит Буттиджич | Піт Буттіджич | بيت بوتيجيج | پیت بوتجج | 皮特·布蒂吉格 | ピート・ブティジェッジ | ブティジェッジ | ~Buttigieg
andrew-cuomo | Andrew Cuomo | Эндрю Куомо | Ендрю Куомо | أندرو كومو | اندرو کومو | 安德鲁·科莫 | アンドリュー・クオモ | クオモ | एंड्रयू कुओमो | ~Cuomo
michael-cohen | Michael Cohen | Майкл Коэн | مايكل كوهين | مایکل کوهن | 迈克尔·科恩 | マイケル・コーエン
paul-manafort | Paul Manafort | Пол Манафорт | بول مانافورت | پل منفورت | 保罗·马纳福特 | 马纳福特 | ポール・マナフォート | マナフォート | पॉल मैनफोर्ट | ~Manafort
jeffrey-epstein | Jeffrey Epstein | Джеффри Эпштейн | Джеффрі Епштейн | جيفري إبستين | جيفري إبستاين | جفری اپستین | 杰弗里·爱泼斯坦 | 爱泼斯坦 | 愛潑斯坦 | 艾普斯坦 | ジェフリー・エプスタイン | エプスタイン | जेफरी एपस्टीन | जेफरी एपस्टिन | 제프리 엡스타인 | 엡스타인
ghislaine-maxwell | Ghislaine Maxwell | Гислейн Максвелл | Ґіслейн Максвелл | غيلين ماكسويل | جيسلين ماكسويل | 吉斯莱恩·麦克斯韦 | ギレーヌ・マクスウェル | ギスレーヌ・マックスウェル
edward-snowden | Edward Snowden | Эдвард Сноуден | Едвард Сноуден | إدوارد سنودن | ادوارد اسنودن | 爱德华·斯诺登 | 斯诺登 | 史諾登 | エドワード・スノーデン | スノーデン | एडवर्ड स्नोडेन | 에드워드 스노든 | 스노든 | ~Snowden | ~Сноуден | ~سنودن | ~اسنودن
julian-assange | Julian Assange | Джулиан Ассанж | Джуліан Ассанж | جوليان أسانج | ژولین آسانژ | جولیان آسانژ | 朱利安·阿桑奇 | 阿桑奇 | 阿桑傑 | ジュリアン・アサンジ | アサンジ | アサンジュ | जूलियन असांज | 줄리언 어산지 | 어산지 | ~Assange | ~Ассанж | ~أسانج | ~آسانژ | ~असांज
chelsea-manning | Chelsea Manning | Bradley Manning | Челси Мэннинг | Брэдли Мэннинг | Челсі Меннінг | تشيلسي مانينغ | برادلي مانينغ | چلسی منینگ | 切尔西·曼宁 | 布拉德利·曼宁 | チェルシー・マニング | चेल्सी मैनिंग
george-floyd | George Floyd | Джордж Флойд | جورج فلويد | جرج فلوید | جورج فلوید | 乔治·弗洛伊德 | 喬治·佛洛伊德 | ジョージ・フロイド | जॉर्ज फ्लॉयड | जॉर्ज फ्लॉइड | 조지 플로이드
derek-chauvin | Derek Chauvin | Дерек Шовин | Дерек Шовін | ديريك شوفين | درک شووین | 德里克·肖万 | デレク・ショービン | ショービン被告 | डेरेक चाउविन
breonna-taylor | Breonna Taylor | Бреонна Тейлор | بريونا تايلور | بریونا تیلور | 布伦娜·泰勒 | ブリオナ・テイラー
charlie-kirk | Charlie Kirk | Чарли Кирк | Чарлі Кірк | تشارلي كيرك | چارلی کرک | 查理·柯克 | チャーリー・カーク | चार्ली किर्क | 찰리 커크
harvey-weinstein | Harvey Weinstein | Харви Вайнштейн | Гарві Вайнштейн | هارفي واينستين | هاروی واینستین | 哈维·韦恩斯坦 | 韦恩斯坦 | 溫斯坦 | ハーベイ・ワインスタイン | ハービー・ワインスタイン | ワインスタイン | हार्वे वाइंस्टीन | हार्वी वीनस्टीन
bill-cosby | Bill Cosby | Билл Косби | Білл Косбі | بيل كوسبي | بیل کازبی | 比尔·科斯比 | 寇斯比 | ビル・コスビー | बिल कॉस्बी
steve-witkoff | Steve Witkoff | Стив Уиткофф | Стів Віткофф | ستيف ويتكوف | استیو ویتکاف | 史蒂夫·威特科夫 | 威特科夫 | 維特科夫 | スティーブ・ウィトコフ | ウィトコフ | स्टीव विटकॉफ | 스티브 위트코프 | ~Witkoff | ~Уиткофф | ~ويتكوف | ~ویتکاف
janet-yellen | Janet Yellen | Джанет Йеллен | Джанет Єллен | جانيت يلين | جنت یلن | 珍妮特·耶伦 | 耶伦 | 葉倫 | ジャネット・イエレン | イエレン | जेनेट येलेन | 재닛 옐런 | ~Yellen | ~Йеллен | ~Єллен
jerome-powell | Jerome Powell | Джером Пауэлл | Джером Павелл | جيروم باول | جروم پاول | 杰罗姆·鲍威尔 | ジェローム・パウエル | パウエルFRB議長 | パウエル議長 | जेरोम पॉवेल | 제롬 파월
ben-bernanke | Ben Bernanke | Бен Бернанке | بن برنانكي | بن برنانکی | 本·伯南克 | 伯南克 | 柏南克 | ベン・バーナンキ | バーナンキ | ~Bernanke | ~Бернанке
scott-bessent | Scott Bessent | Скотт Бессент | سكوت بيسنت | اسکات بسنت | 斯科特·贝森特 | 贝森特 | 貝森特 | スコット・ベッセント | ベッセント | स्कॉट बेसेंट | 스콧 베선트 | ~Bessent
linda-thomas-greenfield | Linda Thomas-Greenfield | Линда Томас-Гринфилд | ليندا توماس غرينفيلد | لیندا توماس گرینفیلد | 托马斯-格林菲尔德 | リンダ・トーマスグリーンフィールド
boris-johnson | Boris Johnson | Борис Джонсон | بوريس جونسون | بوریس جانسون | 鲍里斯·约翰逊 | 鲍里斯·强森 | 約翰遜首相 | 約翰遜 | 鮑里斯·約翰遜 | 強生首相 | ボリス・ジョンソン | ジョンソン英首相 | बोरिस जॉनसन | बोरिस जॉन्सन | 보리스 존슨 | Μπόρις Τζόνσον | בוריס ג'ונסון
theresa-may | Theresa May | Тереза Мэй | Терезы Мэй | Терезе Мэй | Терезу Мэй | Терезой Мэй | Тереза Мей | تيريزا ماي | ترزا می | 特雷莎·梅 | 特蕾莎·梅 | 文翠珊 | 德蕾莎·梅伊 | テリーザ・メイ | テレサ・メイ | メイ首相 | メイ英首相 | टेरेसा मे | थेरेसा मे | 테레사 메이 | Τερέζα Μέι
david-cameron | David Cameron | Дэвид Кэмерон | Девід Кемерон | ديفيد كاميرون | دیوید کامرون | 戴维·卡梅伦 | 大卫·卡梅伦 | 卡梅伦首相 | 卡麥隆首相 | デービッド・キャメロン | キャメロン首相 | キャメロン英首相 | डेविड कैमरन | डेविड कैमरून | 데이비드 캐머런
gordon-brown | Gordon Brown | Гордон Браун | غوردون براون | گوردون براون | 戈登·布朗 | ゴードン・ブラウン | ブラウン英首相 | गॉर्डन ब्राउन
tony-blair | Tony Blair | Тони Блэр | Тоні Блер | توني بلير | تونی بلر | 托尼·布莱尔 | 布莱尔首相 | 布萊爾 | トニー・ブレア | ブレア元首相 | ブレア英首相 | टोनी ब्लेयर | 토니 블레어
rishi-sunak | Rishi Sunak | Риши Сунак | Ріші Сунак | ريشي سوناك | ریشی سوناک | 里希·苏纳克 | 苏纳克 | 蘇納克 | リシ・スナク | スナク首相 | スナク英首相 | ऋषि सुनक | 리시 수낵 | Ρίσι Σούνακ | ~Sunak | ~Сунак | ~سوناك | ~سوناک
liz-truss | Liz Truss | Лиз Трасс | Ліз Трасс | ليز تراس | لیز تراس | 利兹·特拉斯 | 莉兹·特拉斯 | 特拉斯首相 | リズ・トラス | トラス首相 | トラス英首相 | लिज़ ट्रस | लिज ट्रस | 리즈 트러스
keir-starmer | Keir Starmer | Кир Стармер | Кір Стармер | كير ستارمر | کی‌یر استارمر | کی یر استارمر | کیر استارمر | 基尔·斯塔默 | 斯塔默 | 施紀賢 | 施凱爾 | キア・スターマー | कीर स्टार्मर | कीर स्टारमर | किएर स्टार्मर | 키어 스타머 | 스타머 | Κιρ Στάρμερ | קיר סטארמר | ~Starmer | ~Стармер | ~ستارمر | ~استارمر
jeremy-corbyn | Jeremy Corbyn | Джереми Корбин | Джеремі Корбін | جيريمي كوربين | جرمی کوربین | 杰里米·科尔宾 | 科尔宾 | 郝爾彬 | 柯賓 | ジェレミー・コービン | コービン | जेरेमी कॉर्बिन | 제러미 코빈 | ~Corbyn | ~Корбин
nigel-farage | Nigel Farage | Найджел Фарадж | Найджел Фараж | نايجل فاراج | نایجل فاراژ | 奈杰尔·法拉奇 | ナイジェル・ファラージ | ファラージ | नाइजल फराज | निगेल फराज | 나이절 패라지 | ~Farage
nicola-sturgeon | Nicola Sturgeon | Никола Стерджен | Нікола Стерджен | نيكولا ستورجن | نیکولا استورجن | 尼古拉·斯特金 | 斯特金 | 施特金 | ニコラ・スタージョン | スタージョン | निकोला स्टर्जन
david-lammy | David Lammy | Дэвид Лэмми | Девід Леммі | ديفيد لامي | دیوید لمی | 戴维·拉米 | デービッド・ラミー | ラミー外相 | डेविड लैमी
dominic-raab | Dominic Raab | Доминик Рааб | Домінік Рааб | دومينيك راب | دومینیک راب | 多米尼克·拉布 | ドミニク・ラーブ | ラーブ外相 | डॉमिनिक राब
jeremy-hunt | Jeremy Hunt | Джереми Хант | Джеремі Гант | جيريمي هانت | جرمی هانت | 杰里米·亨特 | ジェレミー・ハント | ハント財務相 | जेरेमी हंट
dominic-cummings | Dominic Cummings | Доминик Каммингс | دومينيك كامينغز | دومینیک کامینگز | 多米尼克·卡明斯 | ドミニク・カミングス
sadiq-khan | Sadiq Khan | Садик Хан | صادق خان | 萨迪克·汗 | サディク・カーン | सादिक खान
priti-patel | Priti Patel | Прити Патель | بريتي باتيل | پریتی پاتل | 普丽蒂·帕特尔 | プリティ・パテル | प्रीति पटेल
margaret-thatcher | Margaret Thatcher | Маргарет Тэтчер | Маргарет Тетчер | مارغريت تاتشر | مارگارت تاچر | 玛格丽特·撒切尔 | 撒切尔夫人 | 柴契爾夫人 | マーガレット・サッチャー | サッチャー | मार्गरेट थैचर | 마거릿 대처 | ~Thatcher | ~Тэтчер | ~Тетчер
winston-churchill | Winston Churchill | Уинстон Черчилль | Вінстон Черчилль | ونستون تشرشل | وینستون چرچیل | 温斯顿·丘吉尔 | 丘吉尔 | 邱吉爾 | ウィンストン・チャーチル | チャーチル首相 | विंस्टन चर्चिल | ~Черчилль | ~تشرشل
queen-elizabeth-ii | Elizabeth II | Queen Elizabeth II | Queen Elizabeth | Ratu Elizabeth II | Ratu Elizabeth | Mbretëresha Elizabeth | Mbretëresha Elizabeta | Mbretëreshës Elizabeth | Isabel II del Reino Unido | es:reina Isabel II | Reina Isabel II | Élisabeth II | fr:reine Elizabeth II | Elisabeth II. | Königin Elizabeth II | Königin Elizabeth | pt:rainha Elizabeth II | pt:rainha Isabel II | Elisabetta II | it:regina Elisabetta | nl:koningin Elizabeth | Kraliçe Elizabeth | Kraliçe II. Elizabeth | Елизавета II | ru:королева Елизавета | Єлизавета II | الملكة إليزابيث | إليزابيث الثانية | ملکه الیزابت | الیزابت دوم | 伊丽莎白二世 | 伊丽莎白女王 | 伊麗莎白二世 | 伊莉莎白二世 | エリザベス女王 | エリザベス2世 | महारानी एलिजाबेथ | Nữ hoàng Elizabeth | 엘리자베스 2세
king-charles-iii | Charles III | King Charles III | King Charles | Prince Charles | Raja Charles | Pangeran Charles | Mbreti Charles | Princi Charles | Carlos III del Reino Unido | es:rey Carlos III | it:principe Carlo d'Inghilterra | it:re Carlo III | fr:roi Charles III | fr:roi Charles | fr:prince Charles | Prinz Charles | König Charles | pt:rei Charles | pt:príncipe Charles | nl:koning Charles | Kral Charles | Prens Charles | Карл III | ru:принц Чарльз | uk:принц Чарльз | Чарльз III | Принц Чарльз | الملك تشارلز | الأمير تشارلز | چارلز سوم | شاه چارلز | پرنس چارلز | شاهزاده چارلز | 查尔斯三世 | 查尔斯国王 | 查尔斯王子 | 查爾斯三世 | チャールズ国王 | チャールズ皇太子 | किंग चार्ल्स | प्रिंस चार्ल्स | Vua Charles | Thái tử Charles
prince-william | Prince William | Pangeran William | Princi William | es:príncipe Guillermo de Inglaterra | fr:prince William | Prinz William | it:principe William | pt:príncipe William | nl:prins William | Prens William | ru:принц Уильям | Принц Уильям | uk:принц Вільям | الأمير ويليام | الأمير وليام | شاهزاده ویلیام | پرنس ویلیام | 威廉王子 | ウィリアム皇太子 | ウィリアム王子 | प्रिंस विलियम | Hoàng tử William | 윌리엄 왕세자
prince-harry | Prince Harry | Pangeran Harry | Princi Harry | es:príncipe Harry | pt:príncipe Harry | Prinz Harry | it:principe Harry | nl:prins Harry | Prens Harry | ru:принц Гарри | Принц Гарри | uk:принц Гаррі | الأمير هاري | شاهزاده هری | پرنس هری | 哈里王子 | 哈利王子 | ヘンリー王子 | ハリー王子 | प्रिंस हैरी | Hoàng tử Harry | 해리 왕자
meghan-markle | Meghan Markle | Меган Маркл | ميغان ماركل | مگان مارکل | 梅根·马克尔 | 梅根·馬克爾 | メーガン妃 | メーガン・マークル | मेगन मार्कल | मेगन मर्केल | 메건 마클 | ~Markle
kate-middleton | Kate Middleton | Catherine Middleton | Кейт Миддлтон | Кейт Міддлтон | كيت ميدلتون | کیت میدلتون | 凯特·米德尔顿 | 凱特王妃 | 凯特王妃 | キャサリン妃 | ケイト・ミドルトン | केट मिडलटन | 케이트 미들턴
prince-philip | Prince Philip | Pangeran Philip | es:príncipe Felipe de Edimburgo | fr:prince Philip | Prinz Philip | it:principe Filippo | ru:принц Филипп | الأمير فيليب | شاهزاده فیلیپ | پرنس فیلیپ | 菲利普亲王 | フィリップ殿下 | प्रिंस फिलिप | Hoàng thân Philip
prince-andrew | Prince Andrew | Pangeran Andrew | es:príncipe Andrés de York | es:príncipe Andrés | Prinz Andrew | it:principe Andrea | pt:príncipe Andrew | ru:принц Эндрю | uk:принц Ендрю | الأمير أندرو | شاهزاده اندرو | پرنس اندرو | 安德鲁王子 | アンドルー王子 | アンドリュー王子 | प्रिंस एंड्रयू | Andrew Mountbatten-Windsor
princess-diana | Princess Diana | Diana Spencer | Lady Diana | Putri Diana | Princesha Diana | fr:princesse Diana | Prinzessin Diana | es:princesa Diana | pt:princesa Diana | it:principessa Diana | ru:принцесса Диана | uk:принцеса Діана | الأميرة ديانا | پرنسس دایانا | شاهدخت دایانا | 戴安娜王妃 | 黛安娜王妃 | ダイアナ妃 | ダイアナ元皇太子妃 | प्रिंसेस डायना | Công nương Diana
angela-merkel | Angela Merkel | Ангела Меркель | أنغيلا ميركل | أنجيلا ميركل | آنگلا مرکل | انگلا مرکل | 安格拉·默克尔 | 默克尔 | 梅克爾 | 默克爾 | アンゲラ・メルケル | メルケル | एंजेला मर्केल | अंगेला मर्केल | 앙겔라 메르켈 | 메르켈 | Άνγκελα Μέρκελ | אנגלה מרקל | ~Merkel | ~Меркель | ~ميركل | ~مرکل | ~मर्केल | ~Μέρκελ | ~מרקל
olaf-scholz | Olaf Scholz | Olaf Sholc | Олаф Шольц | أولاف شولتس | أولاف شولتز | اولاف شولتس | اولاف شولتز | 奥拉夫·朔尔茨 | 朔尔茨 | 肖尔茨 | 蕭茲 | 朔爾茨 | オラフ・ショルツ | ショルツ | ओलाफ शोल्ज़ | ओलाफ शॉल्त्स | ओलाफ शोल्ज | ओलाफ स्कोल्ज़ | 올라프 숄츠 | 숄츠 | Όλαφ Σολτς | אולף שולץ | ~Scholz | ~Шольц | ~شولتس | ~شولتز
friedrich-merz | Friedrich Merz | Фридрих Мерц | Фрідріх Мерц | فريدريش ميرتس | فریدریش مرتس | 弗里德里希·默茨 | 默茨总理 | 梅爾茨 | フリードリヒ・メルツ | メルツ首相 | फ्रेडरिक मर्ज़ | फ्रेडरिक मर्ज | 프리드리히 메르츠 | Φρίντριχ Μερτς
frank-walter-steinmeier | Frank-Walter Steinmeier | Frank Walter Steinmeier | Франк-Вальтер Штайнмайер | Франк-Вальтер Штайнмаєр | Франк-Вальтер Штейнмаєр | فرانك فالتر شتاينماير | فرانک والتر اشتاین‌مایر | فرانک والتر اشتاینمایر | 弗兰克-瓦尔特·施泰因迈尔 | 施泰因迈尔 | 施泰因邁爾 | フランクワルター・シュタインマイヤー | シュタインマイヤー | シュタインマイアー | फ्रैंक-वाल्टर स्टीनमीयर | ~Steinmeier | ~Штайнмайер | ~Штайнмаєр | ~شتاينماير
annalena-baerbock | Annalena Baerbock | Анналена Бербок | أنالينا بيربوك | آنالنا بربوک | آنالنا بائربوک | 安娜莱娜·贝尔伯克 | 贝尔伯克 | 貝爾伯克 | アンナレーナ・ベーアボック | ベーアボック | ベアボック | एनालेना बेयरबॉक | अनालेना बेयरबॉक | 아날레나 베어보크 | ~Baerbock | ~Бербок | ~بيربوك
robert-habeck | Robert Habeck | Роберт Хабек | Роберт Габек | روبرت هابيك | روبرت هابک | 罗伯特·哈贝克 | 哈贝克 | ロベルト・ハーベック | ハーベック | रॉबर्ट हेबेक | ~Habeck | ~Хабек
christian-lindner | Christian Lindner | Кристиан Линднер | Крістіан Лінднер | كريستيان ليندنر | کریستیان لیندنر | 克里斯蒂安·林德纳 | クリスティアン・リントナー | リントナー | क्रिश्चियन लिंडनर
boris-pistorius | Boris Pistorius | Борис Писториус | Борис Пісторіус | بوريس بيستوريوس | بوریس پیستوریوس | 鲍里斯·皮斯托里乌斯 | 皮斯托里乌斯 | ボリス・ピストリウス | ピストリウス国防相 | बोरिस पिस्टोरियस
heiko-maas | Heiko Maas | Хайко Маас | Гайко Маас | هايكو ماس | هایکو ماس | 海科·马斯 | ハイコ・マース | マース外相 | हाइको मास | 하이코 마스
sigmar-gabriel | Sigmar Gabriel | Зигмар Габриэль | Зігмар Габріель | زيغمار غابرييل | زیگمار گابریل | 西格马·加布里尔 | ジグマール・ガブリエル | ガブリエル外相
horst-seehofer | Horst Seehofer | Хорст Зеехофер | Горст Зеєгофер | هورست زيهوفر | هورست زهوفر | 霍斯特·泽霍费尔 | 泽霍费尔 | ホルスト・ゼーホーファー | ゼーホーファー | ~Seehofer | ~Зеехофер
wolfgang-schauble | Wolfgang Schäuble | Wolfgang Schaeuble | Вольфганг Шойбле | فولفغانغ شويبله | ولفگانگ شویبله | 沃尔夫冈·朔伊布勒 | 朔伊布勒 | ヴォルフガング・ショイブレ | ウォルフガング・ショイブレ | ショイブレ | ~Schäuble | ~Schaeuble | ~Шойбле
ursula-von-der-leyen | Ursula von der Leyen | de:von der Leyen | en:von der Leyen | fr:von der Leyen | es:von der Leyen | pt:von der Leyen | it:von der Leyen | nl:von der Leyen | id:von der Leyen | sq:von der Leyen | tr:von der Leyen | Урсула фон дер Ляйен | Урсула фон дер Ляєн | ru:фон дер Ляйен | uk:фон дер Ляєн | Урсула фон дер Лейен | أورسولا فون دير لاين | أورزولا فون دير لاين | فون دير لاين | اورزولا فون در لاین | اورسولا فون در لاین | اورزولا فن در لاین | 乌尔苏拉·冯德莱恩 | 冯德莱恩 | 馮德萊恩 | 范德賴恩 | ウルズラ・フォンデアライエン | フォンデアライエン | उर्सुला वॉन डेर लेयेन | उर्सुला फॉन डेर लाएन | उर्सुला वॉन डेर लेयन | 우르줄라 폰데어라이엔 | 폰데어라이엔 | Ούρσουλα φον ντερ Λάιεν | אורסולה פון דר ליין
helmut-kohl | Helmut Kohl | Гельмут Коль | هلموت كول | هلموت کهل | 赫尔穆特·科尔 | ヘルムート・コール | コール元首相 | हेल्मुट कोल
gerhard-schroder | Gerhard Schröder | Gerhard Schroeder | Герхард Шредер | Ґергард Шредер | غيرهارد شرودر | گرهارد شرودر | 格哈德·施罗德 | 施罗德总理 | ゲアハルト・シュレーダー | シュレーダー元首相 | गेरहार्ड श्रोडर
alice-weidel | Alice Weidel | Алис Вайдель | Аліс Вайдель | أليس فايدل | آلیس وایدل | 爱丽丝·魏德尔 | 魏德尔 | アリス・ワイデル | アリス・バイデル | ऐलिस वीडेल | ~Weidel | ~Вайдель
annegret-kramp-karrenbauer | Annegret Kramp-Karrenbauer | Аннегрет Крамп-Карренбауэр | Аннегрет Крамп-Карренбауер | أنغريت كرامب كارنباور | 克兰普-卡伦鲍尔 | 卡伦鲍尔 | クランプカレンバウアー | アンネグレート・クランプカレンバウアー | ~Kramp-Karrenbauer | ~Крамп-Карренбауэр
martin-schulz | Martin Schulz | Мартин Шульц | Мартін Шульц | مارتن شولتس | مارتن شولتز | 马丁·舒尔茨 | マルティン・シュルツ | मार्टिन शुल्ज़
markus-soder | Markus Söder | Маркус Зёдер | ماركوس زودر | 马库斯·索德 | マルクス・ゼーダー
emmanuel-macron | Emmanuel Macron | Emanuel Macron | Emanuel Makron | Emmanuel Makron | Эммануэль Макрон | Еммануель Макрон | Емманюель Макрон | Еманюель Макрон | إيمانويل ماكرون | امانوئل مکرون | امانوئل ماکرون | امانویل مکرون | 埃马纽埃尔·马克龙 | 马克龙 | 馬克龍 | 馬克宏 | エマニュエル・マクロン | マクロン | इमैनुएल मैक्रों | एमैनुएल मैक्रों | इमैनुएल मैक्रोन | 에마뉘엘 마크롱 | 마크롱 | Εμανουέλ Μακρόν | עמנואל מקרון | ~Macron | ~Makron | ~Макрон | ~ماكرون | ~مکرون | ~ماکرون | ~मैक्रों | ~Μακρόν | ~מקרון
francois-hollande | François Hollande | Fransua Holland | Франсуа Олланд | فرانسوا هولاند | فرانسوا اولاند | 弗朗索瓦·奥朗德 | 奥朗德 | 歐蘭德 | 奧朗德 | フランソワ・オランド | オランド大統領 | オランド仏大統領 | फ्रांस्वा ओलांद | 프랑수아 올랑드 | ~Олланд
nicolas-sarkozy | Nicolas Sarkozy | Nikolas Sarkozi | Николя Саркози | Ніколя Саркозі | نيكولا ساركوزي | نیکلا سارکوزی | نیکولا سارکوزی | 尼古拉·萨科齐 | 萨科齐 | 薩科齊 | 沙柯吉 | ニコラ・サルコジ | サルコジ | निकोलस सरकोज़ी | निकोला सारकोज़ी | 니콜라 사르코지 | 사르코지 | Νικολά Σαρκοζί | ~Sarkozy | ~Саркози | ~Саркозі | ~ساركوزي | ~سارکوزی
jacques-chirac | Jacques Chirac | Zhak Shirak | Жак Ширак | جاك شيراك | ژاک شیراک | 雅克·希拉克 | 希拉克 | 席哈克 | ジャック・シラク | シラク大統領 | シラク元大統領 | जैक शिराक | ~Chirac | ~شیراک
marine-le-pen | Marine Le Pen | Marin Le Pen | Марин Ле Пен | Марін Ле Пен | مارين لوبان | مارین لوپن | مارین لو پن | 玛丽娜·勒庞 | 玛琳·勒庞 | 勒庞 | 瑪琳·勒龐 | 勒龐 | マリーヌ・ルペン | मरीन ले पेन | 마린 르펜 | 르펜 | Μαρίν Λεπέν
jean-marie-le-pen | Jean-Marie Le Pen | Жан-Мари Ле Пен | Жан-Марі Ле Пен | جان ماري لوبان | ژان ماری لوپن | 让-马里·勒庞 | ジャンマリ・ルペン
jordan-bardella | Jordan Bardella | Жордан Барделла | جوردان بارديلا | ژوردان باردلا | 若尔当·巴尔代拉 | 巴尔代拉 | ジョルダン・バルデラ | バルデラ | जॉर्डन बार्डेला | ~Bardella | ~Барделла
jean-luc-melenchon | Jean-Luc Mélenchon | Жан-Люк Меланшон | جان لوك ميلانشون | ژان لوک ملانشون | 让-吕克·梅朗雄 | 梅朗雄 | 梅蘭雄 | ジャンリュック・メランション | メランション | ~Mélenchon | ~Меланшон
edouard-philippe | Édouard Philippe | Эдуар Филипп | Едуар Філіпп | إدوار فيليب | ادوار فیلیپ | 爱德华·菲利普 | エドゥアール・フィリップ | フィリップ首相
jean-castex | Jean Castex | Жан Кастекс | جان كاستكس | ژان کاستکس | 让·卡斯泰 | 卡斯泰 | ジャン・カステックス | カステックス | ~Castex | ~Кастекс
elisabeth-borne | Élisabeth Borne | Элизабет Борн | Елізабет Борн | إليزابيت بورن | الیزابت بورن | 伊丽莎白·博尔内 | エリザベット・ボルヌ | ボルヌ首相
gabriel-attal | Gabriel Attal | Габриэль Аттал | Габріель Атталь | غابرييل أتال | گابریل آتال | گابریل اتل | 加布里埃尔·阿塔尔 | ガブリエル・アタル | アタル首相 | ~Attal
michel-barnier | Michel Barnier | Мишель Барнье | Мішель Барньє | ميشيل بارنييه | ميشال بارنييه | میشل بارنیه | 米歇尔·巴尼耶 | 巴尼耶 | ミシェル・バルニエ | バルニエ | मिशेल बार्नियर | 미셸 바르니에 | ~Barnier | ~Барнье | ~Барньє
francois-bayrou | François Bayrou | Франсуа Байру | فرانسوا بايرو | فرانسوا بایرو | 弗朗索瓦·贝鲁 | フランソワ・バイル | バイル首相 | ~Bayrou | ~Байру
sebastien-lecornu | Sébastien Lecornu | Себастьян Лекорню | Себастьєн Лекорню | سيباستيان لوكورنو | سباستین لوکورنو | 塞巴斯蒂安·勒科尔尼 | 勒科尔尼 | セバスチャン・ルコルニュ | ルコルニュ | ~Lecornu | ~Лекорню
jean-yves-le-drian | Jean-Yves Le Drian | Жан-Ив Ле Дриан | Жан-Ів Ле Дріан | جان إيف لودريان | ژان ایو لودریان | 让-伊夫·勒德里昂 | 勒德里昂 | ジャンイブ・ルドリアン | ルドリアン | ~Le Drian | ~لودريان
bruno-le-maire | Bruno Le Maire | Брюно Ле Мэр | Бруно Ле Мер | برونو لومير | برونو لو مر | 布鲁诺·勒梅尔 | 勒梅尔 | ブリュノ・ルメール | ルメール経済相
gerald-darmanin | Gérald Darmanin | Жеральд Дарманен | جيرالد دارمانان | ژرالد دارمنن | 达尔马宁 | ジェラルド・ダルマナン | ダルマナン | ~Darmanin | ~Дарманен
anne-hidalgo | Anne Hidalgo | Анн Идальго | آن هيدالغو | 安妮·伊达尔戈 | アンヌ・イダルゴ
eric-zemmour | Éric Zemmour | Эрик Земмур | Ерік Земмур | إريك زمور | اریک زمور | 埃里克·泽穆尔 | 泽穆尔 | エリック・ゼムール | ゼムール | ~Zemmour | ~Земмур
francois-fillon | François Fillon | Франсуа Фийон | Франсуа Фійон | فرانسوا فيون | فرانسوا فیون | 弗朗索瓦·菲永 | 菲永 | フランソワ・フィヨン | フィヨン | ~Fillon | ~Фийон
dominique-strauss-kahn | Dominique Strauss-Kahn | Доминик Стросс-Кан | Домінік Стросс-Кан | دومينيك ستروس كان | دومینیک استراوس کان | 多米尼克·斯特劳斯-卡恩 | 斯特劳斯-卡恩 | 卡恩总裁 | ドミニク・ストロスカーン | ストロスカーン | ~Strauss-Kahn | ~Стросс-Кан
christine-lagarde | Christine Lagarde | Кристин Лагард | Крістін Лагард | كريستين لاغارد | کریستین لاگارد | 克里斯蒂娜·拉加德 | 拉加德 | 拉加爾德 | クリスティーヌ・ラガルド | ラガルド | क्रिस्टीन लेगार्ड | 크리스틴 라가르드 | 라가르드 | ~Lagarde | ~Лагард | ~لاغارد | ~لاگارد
charles-de-gaulle | Charles de Gaulle | en:General de Gaulle | de:General de Gaulle | pt:General de Gaulle | fr:général de Gaulle | Шарль де Голль | شارل ديغول | شارل دوگل | 夏尔·戴高乐 | 戴高乐将军 | ド・ゴール将軍 | シャルル・ドゴール | चार्ल्स डी गॉल
silvio-berlusconi | Silvio Berlusconi | Silvio Berluskoni | Сильвио Берлускони | Сільвіо Берлусконі | سيلفيو برلسكوني | سیلویو برلوسکونی | 西尔维奥·贝卢斯科尼 | 贝卢斯科尼 | 貝魯斯柯尼 | シルビオ・ベルルスコーニ | ベルルスコーニ | सिल्वियो बर्लुस्कोनी | 실비오 베를루스코니 | 베를루스코니 | Σίλβιο Μπερλουσκόνι | ~Berlusconi | ~Berluskoni | ~Берлускони | ~Берлусконі | ~برلسكوني | ~برلوسکونی
giorgia-meloni | Giorgia Meloni | Xhorxha Meloni | Джорджия Мелони | Джорджа Мелони | Джорджія Мелоні | Джорджа Мелоні | جورجيا ميلوني | جورجا ملونی | جورجیا ملونی | 焦尔吉娅·梅洛尼 | 佐治亚·梅洛尼 | 乔治娅·梅洛尼 | 梅洛尼 | 梅洛尼總理 | ジョルジャ・メローニ | メローニ | जॉर्जिया मेलोनी | जियोर्जिया मेलोनी | 조르자 멜로니 | 멜로니 | Τζόρτζια Μελόνι | ~Meloni | ~Мелони | ~Мелоні | ~ميلوني | ~ملونی | ~मेलोनी
mario-draghi | Mario Draghi | Марио Драги | Маріо Драгі | ماريو دراغي | ماریو دراگی | 马里奥·德拉吉 | 德拉吉 | 德拉基 | マリオ・ドラギ | ドラギ | मारियो द्राघी | मारियो ड्रैगी | 마리오 드라기 | 드라기 | ~Draghi | ~دراغي
giuseppe-conte | Giuseppe Conte | Джузеппе Конте | جوزيبي كونتي | جوزپه کونته | 朱塞佩·孔特 | 孔特总理 | ジュゼッペ・コンテ | コンテ首相 | ग्यूसेप कोंटे | 주세페 콘테
matteo-renzi | Matteo Renzi | Маттео Ренци | Маттео Ренці | ماتيو رينزي | ماتئو رنتزی | متئو رنتسی | 马泰奥·伦齐 | マッテオ・レンツィ | मातेओ रेंजी | 마테오 렌치 | ~Renzi | ~Ренци
matteo-salvini | Matteo Salvini | Маттео Сальвини | Маттео Сальвіні | ماتيو سالفيني | ماتئو سالوینی | متئو سالوینی | 马泰奥·萨尔维尼 | 萨尔维尼 | 薩爾維尼 | マッテオ・サルビーニ | サルビーニ | मातेओ साल्विनी | 마테오 살비니 | ~Salvini | ~Сальвини | ~Сальвіні | ~سالفيني
sergio-mattarella | Sergio Mattarella | Серджо Маттарелла | سيرجيو ماتاريلا | سرجیو ماتارلا | 塞尔焦·马塔雷拉 | 马塔雷拉 | 馬達雷拉 | セルジョ・マッタレッラ | マッタレッラ | マッタレラ | ~Mattarella | ~Маттарелла
paolo-gentiloni | Paolo Gentiloni | Паоло Джентилони | Паоло Джентілоні | باولو جينتيلوني | پائولو جنتیلونی | 保罗·真蒂洛尼 | 真蒂洛尼 | パオロ・ジェンティローニ | ジェンティローニ | ~Gentiloni | ~Джентилони
luigi-di-maio | Luigi Di Maio | Луиджи Ди Майо | Луїджі Ді Майо | لويجي دي مايو | لوئیجی دی مایو | 路易吉·迪马约 | 迪马约 | ルイジ・ディマイオ | ディマイオ | ~Di Maio
romano-prodi | Romano Prodi | Романо Проди | رومانو برودي | رومانو پرودی | 罗马诺·普罗迪 | 普罗迪 | ロマーノ・プロディ
mario-monti | Mario Monti | Марио Монти | Маріо Монті | ماريو مونتي | ماریو مونتی | 马里奥·蒙蒂 | マリオ・モンティ | モンティ首相
enrico-letta | Enrico Letta | Энрико Летта | إنريكو ليتا | انریکو لتا | 恩里科·莱塔 | エンリコ・レッタ | レッタ首相
antonio-tajani | Antonio Tajani | Антонио Таяни | Антоніо Таяні | أنطونيو تاياني | آنتونیو تایانی | 安东尼奥·塔亚尼 | 塔亚尼 | アントニオ・タヤーニ | タヤーニ | ~Tajani | ~Таяни
beppe-grillo | Beppe Grillo | Беппе Грилло | Беппе Грілло | بيبي غريللو | بپه گریلو | 毕普·格里罗 | ベッペ・グリッロ
pedro-sanchez | Pedro Sanchez | Pedro Sançez | Pedro Sançes | Педро Санчес | بيدرو سانشيز | پدرو سانچز | 佩德罗·桑切斯 | 桑切斯首相 | 桑傑士 | ペドロ・サンチェス | サンチェス首相 | पेड्रो सांचेज | पेद्रो सांचेज़ | 페드로 산체스
mariano-rajoy | Mariano Rajoy | Мариано Рахой | Маріано Рахой | ماريانو راخوي | ماریانو راخوی | 马里亚诺·拉霍伊 | 拉霍伊 | 拉霍義 | マリアノ・ラホイ | ラホイ | मारियानो राजॉय | 마리아노 라호이 | ~Rajoy | ~Рахой | ~Рахоя | ~راخوي
jose-luis-rodriguez-zapatero | José Luis Rodríguez Zapatero | Jose Luis Zapatero | Rodríguez Zapatero | Хосе Луис Родригес Сапатеро | Хосе Луїс Родрігес Сапатеро | Сапатеро | خوسيه لويس ثاباتيرو | ثاباتيرو | خوسه لوئیس زاپاترو | 何塞·路易斯·罗德里格斯·萨帕特罗 | 萨帕特罗 | サパテロ首相 | ホセ・ルイス・ロドリゲス・サパテロ
felipe-vi | Felipe VI | King Felipe VI | King Felipe | es:rey Felipe VI | Raja Felipe VI | Felipe VI. | Филипп VI | Філіп VI | الملك فيليبي السادس | فيليبي السادس | فیلیپه ششم | 费利佩六世 | 菲力六世 | フェリペ6世 | फेलिप VI | 펠리페 6세
juan-carlos-i | Juan Carlos I | King Juan Carlos | es:rey Juan Carlos | Xhuan Carlos | Juan Carlos de Borbón | Хуан Карлос I | خوان كارلوس | خوان کارلوس | 胡安·卡洛斯一世 | フアン・カルロス前国王 | フアン・カルロス1世
carles-puigdemont | Carles Puigdemont | Karles Puigdemont | Карлес Пучдемон | كارليس بيغديمونت | كارلس بوتشيمون | كارليس بوتشيمون | کارلس پوجدمون | کارلس پوئیگدمون | 卡莱斯·普伊格德蒙特 | 普伊格德蒙特 | 普伊格蒙特 | 普吉德蒙 | カルレス・プチデモン | プチデモン | プッチダモン | कार्ल्स पुइगदेमोंत | 카를레스 푸지데몬 | 푸지데몬 | ~Puigdemont | ~Пучдемон | ~بوتشيمون
pablo-iglesias | Pablo Iglesias | Пабло Иглесиас | Пабло Іглесіас | بابلو إيغليسياس | 巴勃罗·伊格莱西亚斯 | パブロ・イグレシアス
santiago-abascal | Santiago Abascal | Сантьяго Абаскаль | سانتياغو أباسكال | سانتیاگو آباسکال | 圣地亚哥·阿瓦斯卡尔 | サンティアゴ・アバスカル | ~Abascal
alberto-nunez-feijoo | Alberto Núñez Feijóo | Núñez Feijóo | Альберто Нуньес Фейхоо | ألبرتو نونيس فيخو | 费霍 | 努涅斯·费霍 | ヌニェス・フェイホ | ~Feijóo
antonio-costa | António Costa | Антониу Кошта | Антоніу Кошта | أنطونيو كوستا | آنتونیو کاستا | آنتونیو کوستا | 安东尼奥·科斯塔 | 科斯塔主席 | アントニオ・コスタ | コスタ首相 | एंटोनियो कोस्टा
luis-montenegro | Luís Montenegro | Луиш Монтенегру | Луїш Монтенегру | لويس مونتينيغرو | 路易斯·蒙特内格罗 | ルイス・モンテネグロ
marcelo-rebelo-de-sousa | Marcelo Rebelo de Sousa | Марселу Ребелу ди Соуза | Марселу Ребелу де Соуза | مارسيلو ريبيلو دي سوزا | 马塞洛·雷贝洛·德索萨 | 德索萨总统 | マルセロ・レベロデソウザ | Rebelo de Sousa
jose-manuel-barroso | José Manuel Barroso | José Manuel Durão Barroso | Durão Barroso | Жозе Мануэл Баррозу | Жозе Мануел Баррозу | جوزيه مانويل باروزو | خوسه مانوئل باروسو | 若泽·曼努埃尔·巴罗佐 | 巴罗佐 | ジョゼ・マヌエル・バローゾ | バローゾ | ~Баррозу
jean-claude-juncker | Jean-Claude Juncker | Jean Claude Juncker | Zhan-Klod Junker | Жан-Клод Юнкер | جان كلود يونكر | جان كلود يونكير | ژان کلود یونکر | 让-克洛德·容克 | 容克主席 | 榮克 | ジャンクロード・ユンケル | ユンカー欧州委員長 | जीन-क्लॉड जुनकर | 장클로드 융커 | 융커 | Ζαν-Κλοντ Γιούνκερ | ~Juncker | ~Юнкер | ~يونكر | ~یونکر
donald-tusk | Donald Tusk | Donalld Tusk | Дональд Туск | دونالد توسك | دونالد توسک | 唐纳德·图斯克 | 图斯克 | 圖斯克 | ドナルド・トゥスク | トゥスク | डोनाल्ड टस्क | 도날트 투스크 | Ντόναλντ Τουσκ | ~Туск
charles-michel | Charles Michel | Шарль Мишель | Шарль Мішель | شارل ميشيل | شارل ميشال | شارل میشل | 夏尔·米歇尔 | シャルル・ミシェル | ミシェル大統領 | ミシェルEU大統領 | चार्ल्स मिशेल | 샤를 미셸
josep-borrell | Josep Borrell | Жозеп Боррель | Жозеп Борель | Жузеп Боррель | جوزيب بوريل | جوزپ بورل | 何塞普·博雷利 | 博雷利 | 博雷爾 | 波瑞爾 | ジョセップ・ボレル | ボレル上級代表 | ボレル氏 | जोसेप बोरेल | 호세프 보렐 | ~Borrell | ~Боррель | ~بوريل
kaja-kallas | Kaja Kallas | Кая Каллас | Каи Каллас | Каю Каллас | Каї Каллас | كايا كالاس | کایا کالاس | 卡娅·卡拉斯 | カヤ・カラス | カラス上級代表 | काजा कैलास | काजा कल्लास | 카야 칼라스
federica-mogherini | Federica Mogherini | Федерика Могерини | Федеріка Могеріні | فيديريكا موغيريني | فدریکا موگرینی | 费代丽卡·莫盖里尼 | 莫盖里尼 | 莫格里尼 | フェデリカ・モゲリーニ | モゲリーニ | फेडेरिका मोघेरिनी | 페데리카 모게리니 | ~Mogherini | ~Могерини | ~موغيريني | ~موگرینی
catherine-ashton | Catherine Ashton | Кэтрин Эштон | Кетрін Ештон | كاثرين أشتون | کاترین اشتون | 凯瑟琳·阿什顿 | キャサリン・アシュトン | アシュトン上級代表
roberta-metsola | Roberta Metsola | Роберта Мецола | روبرتا ميتسولا | روبرتا متسولا | 罗伯塔·梅措拉 | 梅措拉 | ロベルタ・メツォラ | メツォラ | रोबर्टा मेट्सोला | ~Metsola | ~Мецола
david-sassoli | David Sassoli | Давид Сассоли | Давід Сассолі | دافيد ساسولي | داوید ساسولی | 戴维·萨索利 | ダビド・サッソリ | ~Sassoli
margrethe-vestager | Margrethe Vestager | Маргрет Вестагер | Маргрете Вестаґер | مارغريت فيستاغر | مارگرته وستاگر | 玛格丽特·韦斯塔格 | 维斯塔格 | マルグレーテ・ベステアー | ベステアー | ~Vestager | ~Вестагер
herman-van-rompuy | Herman Van Rompuy | en:Van Rompuy | fr:Van Rompuy | nl:Van Rompuy | es:Van Rompuy | de:Van Rompuy | it:Van Rompuy | pt:Van Rompuy | Херман Ван Ромпей | Герман Ван Ромпей | هيرمان فان رومبوي | هرمان فان رومپوی | 赫尔曼·范龙佩 | 范龙佩 | ファンロンパイ | ファン・ロンパイ
mark-rutte | Mark Rutte | Марк Рютте | مارك روته | مارك روتي | مارک روته | 马克·吕特 | 吕特首相 | 呂特 | 吕特秘书长 | マルク・ルッテ | मार्क रूटे | मार्क रुट्टे | मार्क रुटे | 마르크 뤼터 | 뤼터 | Μαρκ Ρούτε | ~Rutte | ~Рютте
geert-wilders | Geert Wilders | Герт Вилдерс | Ґерт Вілдерс | Герт Вілдерс | خيرت فيلدرز | گیرت ویلدرز | خیرت ویلدرس | 海尔特·维尔德斯 | 维尔德斯 | 基爾特·威爾德斯 | ヘルト・ウィルダース | ウィルダース | गीर्ट वाइल्डर्स | गीर्ट विल्डर्स | ~Wilders | ~Вилдерс | ~فيلدرز
dick-schoof | Dick Schoof | Дик Схооф | Дік Схооф | ديك سخوف | دیک اسخوف | 迪克·斯霍夫 | 斯霍夫 | ディック・スホーフ | スホーフ
jens-stoltenberg | Jens Stoltenberg | Jens Stoltenbergu | Jen Stoltenberg | Йенс Столтенберг | Єнс Столтенберг | ينس ستولتنبرغ | ينس ستولتنبيرغ | ینس استولتنبرگ | 延斯·斯托尔滕贝格 | 斯托尔滕贝格 | 斯托爾滕貝格 | 史托騰柏格 | イェンス・ストルテンベルグ | イエンス・ストルテンベルグ | ストルテンベルグ | जेन्स स्टोल्टेनबर्ग | येंस स्टोल्टेनबर्ग | 옌스 스톨텐베르그 | 스톨텐베르그 | Γενς Στόλτενμπεργκ | ינס סטולטנברג | ~Stoltenberg | ~Столтенберг | ~ستولتنبرغ | ~ستولتنبيرغ | ~استولتنبرگ | ~स्टोल्टेनबर्ग | ~Στόλτενμπεργκ | ~סטולטנברג
anders-fogh-rasmussen | Anders Fogh Rasmussen | Fogh Rasmussen | Андерс Фог Расмуссен | أندرس فوغ راسموسن | آندرس فوگ راسموسن | 安诺斯·福格·拉斯穆森 | アナス・フォー・ラスムセン
jonas-gahr-store | Jonas Gahr Støre | Jonas Gahr Store | Gahr Støre | Йонас Гар Стёре | Йонас Гар Стьоре | يوناس غار ستوره | یوناس گار استوره | 约纳斯·加尔·斯特勒 | 斯特勒首相 | ヨーナス・ガール・ストーレ | ストーレ首相
erna-solberg | Erna Solberg | Эрна Сульберг | Ерна Сольберг | إرنا سولبرغ | ارنا سولبرگ | 埃尔娜·索尔贝格 | 索尔贝格 | アーナ・ソルベルグ | エルナ・ソルベルグ
anders-breivik | Anders Behring Breivik | Anders Breivik | Андерс Брейвик | Андерс Беринг Брейвик | Андерс Брейвік | أندرس بريفيك | أندرس بهرنغ بريفيك | آندرس برینگ بریویک | آندرس بریویک | 安德斯·布雷维克 | 布雷维克 | 布雷維克 | アンネシュ・ブレイビク | ブレイビク | एंडर्स ब्रेविक | ~Breivik | ~Брейвик | ~بريفيك
mette-frederiksen | Mette Frederiksen | Метте Фредериксен | ميته فريدريكسن | مته فردریکسن | 梅特·弗雷泽里克森 | 弗雷泽里克森 | 佛瑞德里克森 | メッテ・フレデリクセン | フレデリクセン | मेटे फ्रेडरिकसन | मेटे फ्रेडेरिकसन | 메테 프레데릭센
lars-lokke-rasmussen | Lars Løkke Rasmussen | Lars Lokke Rasmussen | Ларс Лёкке Расмуссен | Ларс Люкке Расмуссен | لارس لوكه راسموسن | لارس لوکه راسموسن | 拉尔斯·勒克·拉斯穆森 | ラース・ロッケ・ラスムセン
helle-thorning-schmidt | Helle Thorning-Schmidt | Хелле Торнинг-Шмитт | Гелле Торнінг-Шмідт | هيلي تورنينغ شميت | 托宁-施密特 | ヘレ・トーニングシュミット | ~Thorning-Schmidt
stefan-lofven | Stefan Löfven | Stefan Loefven | Стефан Лёвен | Стефан Льовен | ستيفان لوفين | استفان لوون | 斯特凡·勒文 | 勒文首相 | ステファン・ロベーン | ロベーン首相 | ~Löfven
magdalena-andersson | Magdalena Andersson | Магдалена Андерссон | ماغدالينا أندرسون | ماگدالنا اندرسون | 玛格达莱娜·安德松 | 安德松首相 | マグダレナ・アンデション | アンデション首相
ulf-kristersson | Ulf Kristersson | Ульф Кристерссон | Ульф Крістерссон | أولف كريسترسون | اولف کریسترسون | 乌尔夫·克里斯特松 | 克里斯特松 | ウルフ・クリステション | クリステション首相 | उल्फ क्रिस्टर्सन | ~Kristersson | ~Кристерссон
sanna-marin | Sanna Marin | Санна Марин | Санна Марін | سانا مارين | سانا مارین | 桑娜·马林 | 馬林總理 | サンナ・マリン | マリン首相 | सना मारिन | सना मरीन | 산나 마린
sauli-niinisto | Sauli Niinistö | Саули Ниинистё | Саулі Нійністьо | Саулі Нііністьо | ساولي نينيستو | سائولی نینیستو | 绍利·尼尼斯托 | 尼尼斯托 | サウリ・ニーニスト | ニーニスト | ~Niinistö | ~Ниинистё
alexander-stubb | Alexander Stubb | Александр Стубб | Олександр Стубб | ألكسندر ستوب | الکساندر استاب | 亚历山大·斯图布 | 斯图布总统 | アレクサンデル・ストゥブ | ストゥブ大統領 | अलेक्जेंडर स्टब
petteri-orpo | Petteri Orpo | Петтери Орпо | Петтері Орпо | بيتيري أوربو | 佩泰里·奥尔波 | ペッテリ・オルポ | オルポ首相
greta-thunberg | Greta Thunberg | Грета Тунберг | Ґрета Тунберг | غريتا تونبرغ | غريتا ثونبرغ | گرتا تونبرگ | 格蕾塔·通贝里 | 格蕾塔·桑伯格 | 通贝里 | 童貝里 | グレタ・トゥンベリ | トゥンベリ | グレタさん | ग्रेटा थनबर्ग | ग्रेटा थुनबर्ग | 그레타 툰베리 | 툰베리 | Γκρέτα Τούνμπεργκ | ~Thunberg | ~Тунберг | ~تونبرغ
sebastian-kurz | Sebastian Kurz | Себастьян Курц | Себастіан Курц | سيباستيان كورتز | سيباستيان كورتس | سباستین کورتس | سباستین کورتز | 塞巴斯蒂安·库尔茨 | 庫爾茨 | セバスティアン・クルツ | クルツ首相 | सेबेस्टियन कुर्ज़ | 제바스티안 쿠르츠
karl-nehammer | Karl Nehammer | Карл Нехаммер | Карл Негаммер | كارل نيهامر | کارل نهامر | 卡尔·内哈默 | 内哈默 | カール・ネハンマー | ネハンマー | कार्ल नेहमर | ~Nehammer | ~Нехаммер
alexander-van-der-bellen | Alexander Van der Bellen | de:Van der Bellen | en:Van der Bellen | fr:Van der Bellen | nl:Van der Bellen | it:Van der Bellen | es:Van der Bellen | pt:Van der Bellen | Александр Ван дер Беллен | Олександр Ван дер Беллен | ألكسندر فان دير بيلين | الکساندر فان در بلن | 亚历山大·范德贝伦 | 范德贝伦 | ファンデアベレン
heinz-christian-strache | Heinz-Christian Strache | Хайнц-Кристиан Штрахе | Гайнц-Крістіан Штрахе | هاينز كريستيان شتراخه | 施特拉赫 | ハインツクリスティアン・シュトラッヘ | シュトラッヘ | ~Штрахе
herbert-kickl | Herbert Kickl | Герберт Кикл | Герберт Кікл | هربرت كيكل | هربرت کیکل | 赫伯特·基克尔 | ヘルベルト・キックル | ~Kickl
viktor-orban | Viktor Orban | Victor Orban | Виктор Орбан | Віктор Орбан | فيكتور أوربان | ویکتور اوربان | 维克托·欧尔班 | 欧尔班 | 歐爾班 | 奧班 | オルバン・ビクトル | ビクトル・オルバン | オルバン首相 | विक्टर ओर्बन | विक्टर ओरबान | 빅토르 오르반 | 오르반 | Βίκτορ Όρμπαν | ויקטור אורבן | ~Orban | ~أوربان | ~اوربان
peter-szijjarto | Péter Szijjártó | Петер Сийярто | Петер Сіярто | Петер Сійярто | بيتر سيارتو | پتر سیارتو | 西雅尔多 | シーヤールトー | ~Szijjártó | ~Сийярто
peter-magyar | Péter Magyar | Петер Мадьяр | بيتر ماجيار | 毛焦尔·彼得 | 彼得·马扎尔 | マジャル・ペーテル | ペテル・マジャル
andrzej-duda | Andrzej Duda | Анджей Дуда | أندريه دودا | آنجی دودا | آندژی دودا | آندره دودا | 安杰伊·杜达 | 杜达 | 杜達 | アンジェイ・ドゥダ | ドゥダ大統領 | आंद्रेज डूडा | आंद्रेज दूदा | 안제이 두다
mateusz-morawiecki | Mateusz Morawiecki | Матеуш Моравецк* | ماتيوش مورافيتسكي | ماتئوش موراویتسکی | 马泰乌什·莫拉维茨基 | 莫拉维茨基 | マテウシュ・モラウィエツキ | モラウィエツキ | ~Morawiecki | ~Моравецкий | ~Моравецкого | ~Моравецький
jaroslaw-kaczynski | Jarosław Kaczyński | Jaroslaw Kaczynski | Ярослав Качиньск* | Ярослав Качинськ* | ياروسلاف كاتشينسكي | یاروسلاو کاچینسکی | 雅罗斯瓦夫·卡钦斯基 | ヤロスワフ・カチンスキ
lech-kaczynski | Lech Kaczyński | Лех Качиньск* | Лех Качинськ* | ليخ كاتشينسكي | لخ کاچینسکی | 莱赫·卡钦斯基 | レフ・カチンスキ
lech-walesa | Lech Walesa | Lech Wałęsa | Лех Валенса | ليخ فاليسا | لخ والسا | 莱赫·瓦文萨 | 瓦文萨 | レフ・ワレサ | ワレサ元大統領 | ~Wałęsa | ~Валенса
radoslaw-sikorski | Radosław Sikorski | Radoslaw Sikorski | Радослав Сикорск* | Радослав Сікорськ* | رادوسلاف سيكورسكي | رادوسلاو سیکورسکی | 拉多斯瓦夫·西科尔斯基 | 西科尔斯基外长 | ラドスワフ・シコルスキ | シコルスキ外相
karol-nawrocki | Karol Nawrocki | Кароль Навроцк* | Кароль Навроцьк* | كارول ناوروتسكي | کارول ناوروتسکی | 卡罗尔·纳夫罗茨基 | 纳夫罗茨基 | カロル・ナブロツキ | ナブロツキ | ~Nawrocki | ~Навроцкий | ~Навроцький
milos-zeman | Miloš Zeman | Милош Земан | Мілош Земан | ميلوش زيمان | میلوش زمان | 米洛什·泽曼 | 泽曼总统 | ミロシュ・ゼマン | ゼマン大統領
andrej-babis | Andrej Babiš | Андрей Бабиш | Андрей Бабіш | أندريه بابيش | آندره بابیش | 安德烈·巴比什 | 巴比什 | アンドレイ・バビシュ | バビシュ | ~Babiš | ~Бабиш
petr-fiala | Petr Fiala | Петр Фиала | Петр Фіала | بيتر فيالا | پتر فیالا | 彼得·菲亚拉 | 菲亚拉 | ペトル・フィアラ | フィアラ首相
petr-pavel | Petr Pavel | Петр Павел | بيتر بافيل | 彼得·帕维尔 | 帕维尔总统 | ペトル・パベル
vaclav-havel | Václav Havel | Вацлав Гавел | فاتسلاف هافيل | واتسلاو هاول | 瓦茨拉夫·哈维尔 | 哈维尔 | ハベル元大統領 | バツラフ・ハベル | वाक्लाव हावेल
robert-fico | Robert Fico | Роберт Фицо | Роберт Фіцо | روبرت فيتسو | روبرت فیتسو | روبرت فیکو | 罗伯特·菲佐 | 罗伯特·菲乔 | 菲佐 | 菲乔 | ロベルト・フィツォ | フィツォ | रॉबर्ट फिको | रॉबर्ट फीको | 로베르트 피초
zuzana-caputova | Zuzana Čaputová | Зузана Чапутова | زوزانا تشابوتوفا | زوزانا چاپوتووا | 苏珊娜·恰普托娃 | 恰普托娃 | 查普托娃 | ズザナ・チャプトバ | チャプトバ | ~Čaputová | ~Чапутова
peter-pellegrini | Peter Pellegrini | Петер Пеллегрини | Петер Пеллегріні | بيتر بيليغريني | پتر پلگرینی | 彼得·佩列格里尼 | ペテル・ペレグリニ
klaus-iohannis | Klaus Iohannis | Клаус Йоханнис | Клаус Йоганніс | كلاوس يوهانيس | کلاوس یوهانیس | 克劳斯·约翰尼斯 | 约翰尼斯总统 | クラウス・ヨハニス | ヨハニス | ~Iohannis | ~Йоханнис
calin-georgescu | Călin Georgescu | Кэлин Джорджеску | Келін Джорджеску | كالين جورجيسكو | کالین جورجسکو | 格奥尔杰斯库 | 克林·杰奥尔杰斯库 | カリン・ジョルジェスク | ~Georgescu
nicusor-dan | Nicușor Dan | Никушор Дан | Нікушор Дан | نيكوسور دان | 尼库绍尔·丹 | ニクショル・ダン
boyko-borisov | Boyko Borisov | Boyko Borissov | Boiko Borisov | Boiko Borissow | Boïko Borissov | Bojko Borisov | Бойко Борисов | بويكو بوريسوف | بویکو بوریسوف | 博伊科·鲍里索夫 | 鲍里索夫总理 | ボイコ・ボリソフ | ボリソフ首相
rumen-radev | Rumen Radev | Rumen Radew | Roumen Radev | Румен Радев | رومين راديف | رومن رادف | 鲁门·拉德夫 | 拉德夫 | ルメン・ラデフ | ラデフ大統領 | ~Radev | ~Радев
alexis-tsipras | Alexis Tsipras | Aleksis Çipras | Алексис Ципрас | Алексіс Ципрас | أليكسيس تسيبراس | الکسیس سیپراس | 亚历克西斯·齐普拉斯 | 齐普拉斯 | 齊普拉斯 | アレクシス・チプラス | チプラス | एलेक्सिस सिप्रास | 알렉시스 치프라스 | 치프라스 | Αλέξης Τσίπρας | ~Tsipras | ~Ципрас | ~تسيبراس | ~سیپراس | ~Τσίπρας
kyriakos-mitsotakis | Kyriakos Mitsotakis | Qirjako Micotaqis | Kiriakos Mitsotakis | Kiriakos Miçotakis | Qiriakos Micotaqis | Кириакос Мицотакис | Кіріакос Міцотакіс | كيرياكوس ميتسوتاكيس | کریاکوس میتسوتاکیس | کیریاکوس میتسوتاکیس | 基里亚科斯·米佐塔基斯 | 米佐塔基斯 | 米措塔基斯 | キリアコス・ミツォタキス | ミツォタキス | किरियाकोस मित्सोताकिस | 키리아코스 미초타키스 | Κυριάκος Μητσοτάκης | ~Mitsotakis | ~Micotaqis | ~Miçotakis | ~Мицотакис | ~Міцотакіс | ~ميتسوتاكيس | ~Μητσοτάκης
yanis-varoufakis | Yanis Varoufakis | Gianis Varoufakis | Janis Varoufakis | Янис Варуфакис | Яніс Варуфакіс | يانيس فاروفاكيس | یانیس واروفاکیس | 亚尼斯·瓦鲁法基斯 | 瓦鲁法基斯 | ヤニス・バルファキス | バルファキス | Γιάνης Βαρουφάκης | ~Varoufakis | ~Варуфакис
george-papandreou | George Papandreou | Giorgos Papandreou | Georgios Papandreou | Yorgos Papandreu | Georges Papandréou | Jorgos Papandreu | Георгиос Папандреу | Йоргос Папандреу | جورج باباندريو | گئورگ پاپاندرئو | 乔治·帕潘德里欧 | 帕潘德里欧 | パパンドレウ首相 | ヨルギオス・パパンドレウ | Γιώργος Παπανδρέου
antonis-samaras | Antonis Samaras | Andonis Samaras | Антонис Самарас | Антоніс Самарас | أنتونيس ساماراس | آنتونیس ساماراس | 安东尼斯·萨马拉斯 | 萨马拉斯 | アントニス・サマラス | サマラス首相 | Αντώνης Σαμαράς
nikos-christodoulides | Nikos Christodoulides | Nikos Christodoulidis | Никос Христодулидис | Нікос Христодулідіс | نيكوس خريستودوليدس | نیکوس کریستودولیدس | 尼科斯·赫里斯托祖利季斯 | ニコス・フリストドゥリディス | Νίκος Χριστοδουλίδης | ~Christodoulides | ~Christodoulidis
nicos-anastasiades | Nicos Anastasiades | Nikos Anastasiadis | Nicos Anastasiadis | Nikos Anastasiades | Никос Анастасиадис | Нікос Анастасіадіс | نيكوس أناستاسيادس | نیکوس آناستاسیادس | 尼科斯·阿纳斯塔西亚季斯 | ニコス・アナスタシアディス | Νίκος Αναστασιάδης | ~Anastasiades | ~Anastasiadis
edi-rama | Edi Rama | Эди Рама | Эди Рамы | Эди Раме | Эди Раму | Эди Рамой | Еді Рама | Еді Рами | Еді Рамі | Еді Раму | Еді Рамою | إيدي راما | ادی راما | 埃迪·拉马 | エディ・ラマ | ラマ首相 | एडी रामा | Έντι Ράμα | Еди Рама
sali-berisha | Sali Berisha | Sali Beriša | Сали Бериша | Салі Беріша | صالي بريشا | سالی بریشا | 萨利·贝里沙 | サリ・ベリシャ
ilir-meta | Ilir Meta | Илир Мета | Илир Меты | Илир Мете | Илир Мету | Илир Метой | Ілір Мета | Ілір Мети | Ілір Меті | Ілір Мету | Ілір Метою | إيلير ميتا | 伊利尔·梅塔 | イリル・メタ
bajram-begaj | Bajram Begaj | Байрам Бегай | بايرام بيغاي | 巴伊拉姆·贝加伊 | バイラム・ベガイ
lulzim-basha | Lulzim Basha | Лулзим Баша | لولزيم باشا | 卢尔齐姆·巴沙
hashim-thaci | Hashim Thaci | Hašim Tači | Хашим Тачи | Гашим Тачі | Хашим Тачі | هاشم تاتشي | هاشم تاچی | 哈希姆·萨奇 | 萨奇总统 | ハシム・サチ | サチ大統領 | हाशिम थाची | Χασίμ Θάτσι | ~Thaçi
ramush-haradinaj | Ramush Haradinaj | Ramuš Haradinaj | Рамуш Харадинай | Рамуш Гарадинай | راموش هاراديناي | راموش هارادینای | 拉穆什·哈拉迪纳伊 | 哈拉迪纳伊 | ラムシュ・ハラディナイ | ハラディナイ | ~Haradinaj
albin-kurti | Albin Kurti | Альбин Курти | Альбін Курті | ألبين كورتي | آلبین کورتی | 阿尔宾·库尔蒂 | アルビン・クルティ | クルティ首相 | Αλμπίν Κούρτι | Албин Курти
vjosa-osmani | Vjosa Osmani | Вьоса Османи | В'йоса Османі | Вйоса Османі | فيوسا عثماني | ویوسا عثمانی | 维约萨·奥斯马尼 | 奥斯马尼总统 | ビヨサ・オスマニ | オスマニ大統領 | Вјоса Османи
kadri-veseli | Kadri Veseli | Кадри Весели
atifete-jahjaga | Atifete Jahjaga | Атифете Яхьяга | عاطفة يحيى آغا | アティフェテ・ヤヒヤガ
ibrahim-rugova | Ibrahim Rugova | Ибрагим Ругова | إبراهيم روغوفا | 易卜拉欣·鲁戈瓦 | イブラヒム・ルゴバ
aleksandar-vucic | Aleksandar Vucic | Aleksandër Vuçiç | Alexandar Vucic | Александр Вучич | Александар Вучич | Олександр Вучич | Александар Вучић | ألكسندر فوتشيتش | الکساندر ووچیچ | 亚历山大·武契奇 | 武契奇 | アレクサンダル・ブチッチ | ブチッチ | ブチッチ大統領 | अलेक्जेंडर वुसिक | 알렉산다르 부치치 | Αλεξάνταρ Βούτσιτς | ~Vucic | ~Вучич | ~Вучић | ~فوتشيتش | ~ووچیچ
ana-brnabic | Ana Brnabic | Ana Bërnabiç | Ана Брнабић | Ана Брнабич | آنا برنابيتش | آنا برنابیچ | 安娜·布尔纳比奇 | 布尔纳比奇 | アナ・ブルナビッチ | ~Brnabić | ~Брнабич
ivica-dacic | Ivica Dacic | Ивица Дачич | Івіца Дачич | Ивица Дачић | إيفيتسا داتشيتش | 伊维察·达契奇 | 达契奇 | ~Dačić | ~Дачич
boris-tadic | Boris Tadic | Борис Тадич | Борис Тадић | بوريس تاديتش | بوریس تادیچ | 鲍里斯·塔迪奇 | 塔迪奇 | ボリス・タディッチ
tomislav-nikolic | Tomislav Nikolic | Tomisllav Nikoliç | Томислав Николич | Томислав Николић | توميسلاف نيكوليتش | 托米斯拉夫·尼科利奇 | トミスラブ・ニコリッチ
slobodan-milosevic | Slobodan Milosevic | Slobodan Milosheviç | Sllobodan Millosheviç | Sllobodan Milosheviç | Слободан Милошевич | Слободан Мілошевич | Слободан Милошевић | سلوبودان ميلوسوفيتش | سلوبودان ميلوشيفيتش | اسلوبودان میلوسویچ | 斯洛博丹·米洛舍维奇 | 米洛舍维奇 | スロボダン・ミロシェビッチ | ミロシェビッチ | स्लोबोदान मिलोसेविच | ~Milosevic | ~Millosheviç | ~Milosheviç | ~Милошевич | ~Мілошевич | ~ميلوسوفيتش
ratko-mladic | Ratko Mladic | Ratko Mlladiç | Ратко Младич | Ратко Младић | راتكو ملاديتش | راتکو ملادیچ | 拉特科·姆拉迪奇 | 姆拉迪奇 | ラトコ・ムラディッチ | ムラディッチ | रात्को म्लादिच | ~Mladic | ~Mlladiç | ~Младич | ~ملاديتش
radovan-karadzic | Radovan Karadzic | Radovan Karaxhiç | Radovan Karaciç | Радован Караджич | Радован Караџић | رادوفان كاراديتش | رادوفان كارادجيتش | رادوان کارادزیچ | 拉多万·卡拉季奇 | 卡拉季奇 | ラドバン・カラジッチ | カラジッチ | रादोवान कराजिच | ~Karadzic | ~Karaxhiç | ~Караджич | ~كاراديتش
milorad-dodik | Milorad Dodik | Millorad Dodik | Милорад Додик | Мілорад Додік | ميلوراد دوديك | میلوراد دودیک | 米洛拉德·多迪克 | 多迪克 | ミロラド・ドディク | ドディク | मिलोराद डोडिक | ~Dodik | ~Додик | ~Додік | ~دوديك
milo-djukanovic | Milo Djukanovic | Milo Đukanović | Milo Dukanovic | Milo Gjukanoviç | Мило Джуканович | Мило Ђукановић | Міло Джуканович | ميلو ديوكانوفيتش | ميلو دجوكانوفيتش | میلو جوکانوویچ | 米洛·久卡诺维奇 | 久卡诺维奇 | ミロ・ジュカノビッチ | ジュカノビッチ | ~Djukanovic | ~Đukanović | ~Gjukanoviç | ~Джуканович
zoran-zaev | Zoran Zaev | Zoran Zaew | Zoran Zajev | Зоран Заев | Зоран Заєв | زوران زاييف | زوران زایف | 佐兰·扎埃夫 | 扎埃夫 | ゾラン・ザエフ | ~Zaev | ~Заев
nikola-gruevski | Nikola Gruevski | Nikolla Gruevski | Никола Груевск* | Нікола Груєвськ* | نيكولا غرويفسكي | 尼古拉·格鲁埃夫斯基 | 格鲁埃夫斯基 | ニコラ・グルエフスキ | ~Gruevski | ~Груевски
ali-ahmeti | Ali Ahmeti | Али Ахмети | Алі Ахметі
hristijan-mickoski | Hristijan Mickoski | Христијан Мицкоски | Християн Мицкоск* | フリスティアン・ミツコスキ | ~Mickoski | ~Мицкоски
andrej-plenkovic | Andrej Plenković | Андрей Пленкович | أندريه بلينكوفيتش | آندری پلنکوویچ | 安德烈·普连科维奇 | 普连科维奇 | アンドレイ・プレンコビッチ | プレンコビッチ | ~Plenković | ~Пленкович
zoran-milanovic | Zoran Milanović | Зоран Миланович | Зоран Міланович | زوران ميلانوفيتش | زوران میلانوویچ | 佐兰·米拉诺维奇 | 米拉诺维奇 | ゾラン・ミラノビッチ
kolinda-grabar-kitarovic | Kolinda Grabar-Kitarović | Колинда Грабар-Китарович | Колінда Грабар-Кітарович | كوليندا غرابار كيتاروفيتش | کولیندا گرابار کیتاروویچ | 基塔罗维奇 | コリンダ・グラバルキタロビッチ | ~Grabar-Kitarović
janez-jansa | Janez Janša | Янез Янша | Янез Янши | Янез Янше | Янез Яншу | Янез Яншой | يانيز يانشا | یانز یانشا | 亚内兹·扬沙 | 扬沙总理 | ヤネス・ヤンシャ
leo-varadkar | Leo Varadkar | Лео Варадкар | ليو فارادكار | لئو وارادکار | 利奥·瓦拉德卡 | 瓦拉德卡 | 瓦拉德卡爾 | レオ・バラッカー | バラッカー首相 | लियो वराडकर | लियो वराड़कर | ~Varadkar | ~Варадкар
micheal-martin | Micheál Martin | Михол Мартин | 米歇尔·马丁 | マーティン首相 | ミホル・マーティン
dalia-grybauskaite | Dalia Grybauskaitė | Даля Грибаускайте | داليا غريباوسكايتي | 达利娅·格里包斯凯特 | 格里包斯凯特 | ダリア・グリバウスカイテ | グリバウスカイテ | ~Grybauskaite | ~Грибаускайте
gitanas-nauseda | Gitanas Nausėda | Гитанас Науседа | Гитанас Науседы | Гитанас Науседу | Гітанас Науседа | غيتاناس ناوسيدا | گیتاناس نائوسدا | 吉塔纳斯·瑙塞达 | 瑙塞达 | ギタナス・ナウセダ | ナウセダ | ~Nausėda | ~Науседа
xavier-bettel | Xavier Bettel | Ксавье Беттель | Ксав'є Беттель | كزافييه بيتيل | 格扎维埃·贝泰尔 | 贝泰尔 | グザビエ・ベッテル
alexander-de-croo | Alexander De Croo | Александр Де Кро | ألكسندر دي كرو | الکساندر دی کرو | 亚历山大·德克罗 | 德克罗 | アレクサンダー・デクロー | デクロー
bart-de-wever | Bart De Wever | Барт Де Вевер | بارت دي ويفر | 巴尔特·德韦弗 | バルト・デウェーフェル
guy-verhofstadt | Guy Verhofstadt | Ги Верхофстадт | Гі Верхофстадт | غي فيرهوفشتات | گی فرهوفشتات | 居伊·伏思达 | 伏思达 | ギー・ヒーフェルホフスタット | ~Verhofstadt | ~Верхофстадт
katrin-jakobsdottir | Katrín Jakobsdóttir | Катрин Якобсдоттир | كاترين ياكوبسدوتير | 雅各布斯多蒂尔 | カトリン・ヤコブスドッティル
ilham-aliyev | Ilham Aliyev | Ilham Aliev | Ilham Aliyew | Ilham Alijew | Ilham Alijev | İlham Əliyev | Ильхам Алиев | Ільхам Алієв | إلهام علييف | الهام علی‌اف | الهام علی اف | الهام علی‌یف | 伊利哈姆·阿利耶夫 | 阿利耶夫 | 阿利耶夫總統 | イルハム・アリエフ | イルハム・アリーエフ | アリエフ大統領 | アリエフ | इल्हाम अलीयेव | इलहाम अलीयेव | 일함 알리예프 | Ιλχάμ Αλίεφ | אילהם אלייב | ~Aliyev | ~Alijew | ~Алиев | ~Алієв | ~علييف | ~علی‌اف
heydar-aliyev | Heydar Aliyev | Haydar Aliyev | Geidar Aliyev | Heidar Aliev | Heydər Əliyev | Гейдар Алиев | Гейдар Алієв | حيدر علييف | حیدر علی‌اف | 盖达尔·阿利耶夫 | ヘイダル・アリエフ
nikol-pashinyan | Nikol Pashinyan | Nikol Pachinian | Nikol Pashinián | Nikol Paschinjan | Nikol Paşinyan | Nikol Pashinjan | Nikol Pasjinjan | Nikol Paszinian | Nikol Pašinjan | Никол Пашинян | Нікол Пашинян | نيكول باشينيان | نیکول پاشینیان | 尼科尔·帕希尼扬 | 帕希尼扬 | 帕辛揚 | 帕希尼揚 | ニコル・パシニャン | パシニャン | निकोल पशिनयान | निकोल पाशिनयान | 니콜 파시냔 | Νικόλ Πασινιάν | ניקול פשיניאן | ~Pashinyan | ~Pachinian | ~Pashinián | ~Paschinjan | ~Paşinyan | ~Pashinjan | ~Pasjinjan | ~Пашинян | ~باشينيان | ~پاشینیان
serzh-sargsyan | Serzh Sargsyan | Serge Sarkissian | Serzh Sargsián | Sersch Sargsjan | Serj Sarkisyan | Serj Sarkisian | Serzj Sargsian | Серж Саргсян | سيرج سركسيان | سرژ سارگسیان | سرژ سرکیسیان | 谢尔日·萨尔基相 | 萨尔基相 | セルジ・サルキシャン | サルキシャン大統領
robert-kocharyan | Robert Kocharyan | Robert Kotcharian | Robert Kotscharjan | Robert Koçaryan | Роберт Кочарян | روبرت كوتشاريان | روبرت کوچاریان | 罗伯特·科恰良 | ロベルト・コチャリャン | ~Kocharyan | ~Kotcharian | ~Кочарян
ararat-mirzoyan | Ararat Mirzoyan | Ararat Mirzoian | Ararat Mirsojan | Ararat Mirzojan | Арарат Мирзоян | Арарат Мірзоян | أرارات ميرزويان | آرارات میرزویان | 阿拉拉特·米尔佐扬 | アララト・ミルゾヤン
jeyhun-bayramov | Jeyhun Bayramov | Ceyhun Bayramov | Djeyhoun Baïramov | Xhejhun Bajramov | Dscheyhun Bayramow | Джейхун Байрамов | جيهون بيراموف | جیحون بایراموف | 杰伊洪·巴伊拉莫夫 | 拜拉莫夫 | ジェイフン・バイラモフ
mikheil-saakashvili | Mikheil Saakashvili | Mikhail Saakashvili | Micheil Saakaschwili | Mikheïl Saakachvili | Mijaíl Saakashvili | Michail Saakasjvili | Micheil Saakašvili | Mihail Saakaşvili | Mikhail Saakachvili | Micheil Saakaszwili | Михаил Саакашвили | Михеїл Саакашвілі | Міхеіл Саакашвілі | Михеил Саакашвили | ميخائيل ساكاشفيلي | میخائیل ساکاشویلی | 米哈伊尔·萨卡什维利 | 萨卡什维利 | 薩卡什維利 | ミヘイル・サーカシビリ | サーカシビリ | サアカシュヴィリ | मिखाइल साकाशविली | ~Saakashvili | ~Saakachvili | ~Saakaschwili | ~Saakaşvili | ~Саакашвили | ~Саакашвілі | ~ساكاشفيلي
salome-zourabichvili | Salome Zourabichvili | Salome Zurabishvili | Salome Surabischwili | Salome Zurabişvili | Саломе Зурабишвили | Саломе Зурабішвілі | سالومي زورابيشفيلي | سالومه زورابیشویلی | 萨洛梅·祖拉比什维利 | 祖拉比什维利 | サロメ・ズラビシビリ | ズラビシビリ | ~Zourabichvili | ~Zurabishvili | ~Surabischwili | ~Зурабишвили
irakli-kobakhidze | Irakli Kobakhidze | Irakli Kobachidse | Irakli Kobajidze | Ираклий Кобахидзе | Іраклій Кобахідзе | إيراكلي كوباخيدزه | ایراکلی کوباخیدزه | 伊拉克利·科巴希泽 | イラクリ・コバヒゼ | ~Kobakhidze | ~Кобахидзе
bidzina-ivanishvili | Bidzina Ivanishvili | Bidzina Ivanichvili | Bidsina Iwanischwili | Bidzina İvanişvili | Бидзина Иванишвили | Бідзіна Іванішвілі | بدزينا إيفانيشفيلي | 比济纳·伊万尼什维利 | 伊万尼什维利 | ビジナ・イワニシビリ | ~Ivanishvili | ~Ivanichvili | ~Иванишвили
nursultan-nazarbayev | Nursultan Nazarbayev | Noursoultan Nazarbaïev | Nursultan Nasarbajew | Nursultan Nazarbaev | Nursultan Nazarbajev | Nursultan Nazarbaiev | Nursułtan Nazarbajew | Нурсултан Назарбаев | Нурсултан Назарбаєв | نور سلطان نزارباييف | نورسلطان نظربایف | 努尔苏丹·纳扎尔巴耶夫 | 纳扎尔巴耶夫 | 納扎爾巴耶夫 | ヌルスルタン・ナザルバエフ | ナザルバエフ | नूरसुल्तान नज़रबायेव | ~Nazarbayev | ~Nazarbaïev | ~Nasarbajew | ~Nazarbaev | ~Назарбаев | ~Назарбаєв
kassym-jomart-tokayev | Kassym-Jomart Tokayev | Kassym-Jomart Tokaïev | Kassim-Jomart Tokáyev | Kassym-Schomart Tokajew | Kasım Cömert Tokayev | Kasym-Zjomart Tokajev | Qasym-Jomart Toqayev | Kasym-Jomart Tokayev | Kassym-Jomart Tokaev | Kasym-Żomart Tokajew | Касым-Жомарт Токаев | Касим-Жомарт Токаєв | قاسم جومارت توكاييف | قاسم جومرت توقایف | قاسم ژومارت توکایف | 卡瑟姆若马尔特·托卡耶夫 | 卡西姆若马尔特·托卡耶夫 | 托卡耶夫 | 托卡葉夫 | カシムジョマルト・トカエフ | トカエフ | कासिम-जोमार्ट टोकायेव | ~Tokayev | ~Tokaïev | ~Tokajew | ~Токаев | ~Токаєв | ~توكاييف
shavkat-mirziyoyev | Shavkat Mirziyoyev | Chavkat Mirzioïev | Schawkat Mirsijojew | Şevket Mirziyoyev | Shavkat Mirziyoev | Shavkat Mirzijojev | Шавкат Мирзи* | Шавкат Мірзі* | شوكت ميرضيائيف | شوکت میرضیایف | 沙夫卡特·米尔济约耶夫 | 米尔济约耶夫 | シャフカト・ミルジヨエフ | ミルジヨエフ | शवकत मिर्जियोयेव | ~Mirziyoyev | ~Мирзиёев
islam-karimov | Islam Karimov | Islam Karimow | Islom Karimov | Ислам Каримов | Іслам Карімов | إسلام كريموف | اسلام کریم‌اف | اسلام کریموف | 伊斯兰·卡里莫夫 | 卡里莫夫总统 | イスラム・カリモフ | カリモフ大統領
sadyr-japarov | Sadyr Japarov | Sadyr Zhaparov | Sadyr Djaparov | Sadyr Dschaparow | Sadir Caparov | Садыр Жапаров | Садир Жапаров | صدير جاباروف | صدیر جباروف | 萨德尔·扎帕罗夫 | 扎帕罗夫 | サディル・ジャパロフ | ~Japarov | ~Жапаров
emomali-rahmon | Emomali Rahmon | Emomalii Rahmon | Imomali Rahmon | Emomali Rachmon | Эмомали Рахмон | Емомалі Рахмон | إمام علي رحمن | إمام علي رحمان | امامعلی رحمان | 埃莫马利·拉赫蒙 | 拉赫蒙 | エモマリ・ラフモン | ラフモン大統領
gurbanguly-berdimuhamedow | Gurbanguly Berdimuhamedow | Gurbanguly Berdymukhamedov | Gurbanguly Berdimuhamedov | Kurbanguly Berdymukhammedov | Гурбангулы Бердымухамедов | Гурбангули Бердимухамедов | قربان قولي بيردي محمدوف | قربانقلی بردی‌محمداف | 库尔班古力·别尔德穆哈梅多夫 | グルバングル・ベルドイムハメドフ | グルバングルイ・ベルドイムハメドフ | ~Berdymukhamedov | ~Бердымухамедов
bashar-al-assad | Bashar al-Assad | Bashar al Assad | Bashar Assad | Bachar el-Assad | Bachar al-Assad | Bashar al-Asad | Bashar Al Asad | Baschar al-Assad | Bashar el Asad | Bashar Esad | Beşar Esad | Beşşar Esad | Bachar Al Assad | Bashar Asad | Bašar al-Asad | Baszar al-Asad | Baschar Assad | Башар Асад | Башар аль-Асад | بشار الأسد | الرئيس الأسد | بشار اسد | 巴沙尔·阿萨德 | 巴沙爾·阿塞德 | 阿萨德 | 阿塞德 | 巴沙爾·阿薩德 | バッシャール・アサド | バシャル・アサド | アサド大統領 | アサド政権 | アサド前大統領 | बशर अल-असद | बशर अल असद | बशर असद | 바샤르 알아사드 | 아사드 대통령 | Μπασάρ αλ Άσαντ | בשאר אסד | בשאר אל-אסד | ~Assad | ~Асад
hafez-al-assad | Hafez al-Assad | Hafez el-Assad | Hafiz al-Assad | Hafız Esad | Hafis al-Assad | Хафез Асад | Хафез аль-Асад | Гафез Асад | حافظ الأسد | حافظ اسد | 哈菲兹·阿萨德 | ハフェズ・アサド | हाफिज अल-असद | חאפז אל-אסד
asma-al-assad | Asma al-Assad | Asma el-Assad | Esma Esad | Асма Асад | Асмы Асад | Асме Асад | Асму Асад | أسماء الأسد | اسماء اسد | 阿斯玛·阿萨德 | アスマ・アサド
ahmed-al-sharaa | Ahmed al-Sharaa | Ahmad al-Sharaa | Ahmed al-Charaa | Ahmad al-Charaa | Ahmed al Chareh | Ahmed al-Shara | Ahmad al-Shara | Ahmed Şara | Ahmed eş-Şara | Ahmed al Sharaa | Abu Mohammed al-Golani | Abu Mohammad al-Julani | Abou Mohammed al-Joulani | Abou Mohammad al-Joulani | Abu Mohamed al Golani | Abu Mohammed al-Jolani | Ebu Muhammed el-Colani | Ebu Muhammed Colani | Abu Muhammad al-Dschaulani | Ахмед аш-Шараа | Ахмед аль-Шараа | Ахмад аш-Шараа | Абу Мухаммад аль-Джулани | Абу Мохаммед аль-Джулани | أحمد الشرع | أبو محمد الجولاني | احمد الشرع | ابومحمد جولانی | ابومحمد الجولانی | 艾哈迈德·沙拉 | 朱拉尼 | アフマド・シャラ | アハマド・シャラア | シャラア暫定大統領 | シャラ暫定大統領 | ジャウラニ指導者 | अहमद अल-शरा | अबू मोहम्मद अल-जुलानी | ~الجولاني | אחמד א-שרע
hassan-nasrallah | Hassan Nasrallah | Hasan Nasrallah | Hasán Nasralá | Hassan Nasralá | Hasan Nasralla | Хасан Насралла | Гасан Насралла | Хассан Насралла | حسن نصر الله | حسن نصرالله | 哈桑·纳斯鲁拉 | 纳斯鲁拉 | 納斯魯拉 | 納斯拉勒 | ハッサン・ナスララ | ハサン・ナスララ | ナスララ師 | हसन नसरल्लाह | 하산 나스랄라 | חסן נסראללה | ~Nasrallah | ~Насралла | ~Насраллы | ~Насраллу | ~Насраллой
naim-qassem | Naim Qassem | Naim Kassem | Naim Kasım | Наим Касем | Наїм Касем | نعيم قاسم | نعیم قاسم | 纳伊姆·卡西姆 | ナイム・カセム | नईम कासिम
saad-hariri | Saad Hariri | Saad al-Hariri | Saad el-Hariri | Саад Харири | Саад аль-Харири | Саад Гарірі | سعد الحريري | سعد حریری | 萨阿德·哈里里 | サード・ハリリ | サアド・ハリリ | साद हरीरी
rafik-hariri | Rafik Hariri | Rafic Hariri | Rafiq Hariri | Rafik al-Hariri | Refik Hariri | Рафик Харири | Рафік Гарірі | رفيق الحريري | رفیق حریری | 拉菲克·哈里里 | ラフィク・ハリリ | रफीक हरीरी
michel-aoun | Michel Aoun | Mişel Avn | Мишель Аун | Мішель Аун | ميشال عون | ميشيل عون | میشل عون | 米歇尔·奥恩 | ミシェル・アウン | アウン大統領
joseph-aoun | Joseph Aoun | Жозеф Аун | Джозеф Аун | جوزيف عون | جوزاف عون | جوزف عون | ジョセフ・アウン | 约瑟夫·奥恩
najib-mikati | Najib Mikati | Nayib Mikati | Nadschib Mikati | Necib Mikati | Наджиб Микати | نجيب ميقاتي | نجیب میقاتی | 纳吉布·米卡提 | 米卡提 | ナジブ・ミカティ | ~Mikati | ~ميقاتي
benjamin-netanyahu | Benjamin Netanyahu | Binyamin Netanyahu | Benyamin Netanyahu | Benjamin Netanjahu | Benyamin Netanyahou | Benjamin Netanyahou | Benyamin Netanjahu | Benjamin Netaniahu | Binjamin Netanjahu | Biniamin Netaniahu | Benjamin Netanjahou | Биньямин Нетаньяху | Беньямин Нетаньяху | Біньямін Нетаньягу | Беньямін Нетаньягу | Біньямін Нетаньяху | بنيامين نتنياهو | بنیامین نتانیاهو | 本雅明·内塔尼亚胡 | 内塔尼亚胡 | 內塔尼亞胡 | 納坦雅胡 | 尼坦雅胡 | 班傑明·納坦雅胡 | ベンヤミン・ネタニヤフ | ネタニヤフ | बेंजामिन नेतन्याहू | बिन्यामिन नेतन्याहू | बेन्जामिन नेतन्याहू | 베냐민 네타냐후 | 네타냐후 | Μπενιαμίν Νετανιάχου | בנימין נתניהו | ~Netanyahu | ~Netanjahu | ~Netaniahu | ~Netanyahou | ~Нетаньяху | ~Нетаньягу | ~نتنياهو | ~نتانیاهو | ~नेतन्याहू | ~Νετανιάχου | ~נתניהו
naftali-bennett | Naftali Bennett | Naftali Benet | Нафтали Беннет | Нафталі Беннет | نفتالي بينيت | نفتالی بنت | 纳夫塔利·贝内特 | 贝内特总理 | ナフタリ・ベネット | ベネット首相 | नफ्ताली बेनेट | נפתלי בנט
yair-lapid | Yair Lapid | Jair Lapid | Яир Лапид | Яір Лапід | يائير لابيد | یائیر لاپید | 亚伊尔·拉皮德 | 拉皮德 | 拉皮德總理 | ヤイル・ラピド | यायर लैपिड | यायर लापिद | יאיר לפיד | ~Lapid | ~Лапид | ~Лапід
benny-gantz | Benny Gantz | Beny Gantz | Бенни Ганц | Бенні Ґанц | Бені Ганц | بيني غانتس | بنی گانتز | بنی گانتس | 本尼·甘茨 | 甘茨 | 甘茲 | ベニー・ガンツ | बेनी गैंट्ज़ | בני גנץ | ~Gantz | ~غانتس
yoav-gallant | Yoav Gallant | Joav Galant | Йоав Галлант | Йоав Ґаллант | يوآف غالانت | یوآو گالانت | 约亚夫·加兰特 | ヨアブ・ガラント | ガラント国防相 | योआव गैलेंट | योव गैलेंट | יואב גלנט
itamar-ben-gvir | Itamar Ben-Gvir | Itamar Ben Gvir | Itamar Ben Gwir | Итамар Бен-Гвир | Ітамар Бен-Гвір | Ітамар Бен-Ґвір | إيتمار بن غفير | ایتامار بن گویر | ایتامار بن‌گویر | 伊塔马尔·本-格维尔 | 本-格维尔 | 本格维尔 | イタマル・ベングビール | ベングビール | इतामार बेन-ग्वीर | איתמר בן גביר | ~Ben-Gvir | ~بن غفير
bezalel-smotrich | Bezalel Smotrich | Betzalel Smotrich | Bezalel Smotritsch | Bezalel Smotritch | Бецалель Смотрич | Бецалель Смотріч | بتسلئيل سموتريتش | بزالل اسموتریچ | 贝扎莱尔·斯莫特里赫 | 斯莫特里赫 | スモトリッチ | ベザレル・スモトリッチ | בצלאל סמוטריץ' | ~Smotrich | ~Смотрич | ~سموتريتش
ehud-olmert | Ehud Olmert | Éhoud Olmert | Эхуд Ольмерт | Егуд Ольмерт | إيهود أولمرت | ایهود اولمرت | 埃胡德·奥尔默特 | 奥尔默特 | エフド・オルメルト | オルメルト | एहुद ओल्मर्ट | אהוד אולמרט | ~Olmert | ~Ольмерт
ehud-barak | Ehud Barak | Éhoud Barak | Эхуд Барак | Егуд Барак | إيهود باراك | ایهود باراک | 埃胡德·巴拉克 | エフード・バラク | एहुद बराक | אהוד ברק
ariel-sharon | Ariel Sharon | Ariel Scharon | Ariel Şaron | Ariel Szaron | Ариэль Шарон | Аріель Шарон | أرييل شارون | أريئيل شارون | آریل شارون | 阿里埃勒·沙龙 | 沙龙总理 | アリエル・シャロン | シャロン首相 | एरियल शेरोन | אריאל שרון
shimon-peres | Shimon Peres | Schimon Peres | Simon Peres | Шимон Перес | Шімон Перес | شمعون بيريز | شمعون بيريس | شیمون پرز | 希蒙·佩雷斯 | 佩雷斯总统 | シモン・ペレス | शिमोन पेरेस | שמעון פרס
yitzhak-rabin | Yitzhak Rabin | Isaac Rabin | Jitzchak Rabin | Yitshak Rabin | İzak Rabin | Ицхак Рабин | Іцхак Рабін | إسحاق رابين | إسحق رابين | اسحاق رابین | 伊扎克·拉宾 | イツハク・ラビン | יצחק רבין
isaac-herzog | Isaac Herzog | Yitzhak Herzog | Jitzchak Herzog | Isaac Hertzog | Ицхак Герцог | Іцхак Герцоґ | Іцхак Герцог | إسحاق هرتسوغ | يتسحاق هرتسوغ | اسحاق هرتزوگ | 伊萨克·赫尔佐格 | イツハク・ヘルツォグ | ヘルツォグ大統領 | इसाक हर्जोग | יצחק הרצוג
mahmoud-abbas | Mahmoud Abbas | Mahmud Abbas | Mahmúd Abás | Abu Mazen | Abou Mazen | Махмуд Аббас | محمود عباس | أبو مازن | 马哈茂德·阿巴斯 | 馬哈茂德·阿巴斯 | 阿巴斯主席 | 阿巴斯总统 | マフムード・アッバス | マハムード・アッバス | アッバス議長 | アッバス自治政府議長 | महमूद अब्बास | 마무드 아바스 | Μαχμούντ Αμπάς | מחמוד עבאס | אבו מאזן
yasser-arafat | Yasser Arafat | Yaser Arafat | Yasir Arafat | Jaser Arafat | Jassir Arafat | Jasser Arafat | Ясир Арафат | Ясер Арафат | ياسر عرفات | یاسر عرفات | 亚西尔·阿拉法特 | 阿拉法特 | ヤセル・アラファト | アラファト議長 | यासिर अराफात | यासर अराफात | יאסר ערפאת
ismail-haniyeh | Ismail Haniyeh | Ismail Haniya | Ismail Haniyah | Ismail Hanija | Ismail Haniye | Ismail Hanijeh | Ismail Hanijja | Исмаил Хани* | Ісмаїл Гані* | Ісмаїл Хані* | إسماعيل هنية | اسماعیل هنیه | 伊斯梅尔·哈尼亚 | 伊斯梅爾·哈尼亞 | 哈尼亚 | 哈尼亞 | イスマイル・ハニヤ | इस्माइल हनियेह | इस्माइल हानिया | इस्माइल हनीयेह | 이스마일 하니예 | 하니예 | Ισμαήλ Χανίγια | איסמעיל הנייה | ~Haniyeh | ~Haniya | ~Haniye | ~Ханийя | ~Хания | ~هنية | ~هنیه
yahya-sinwar | Yahya Sinwar | Yahia Sinwar | Yahya al-Sinwar | Jahja Sinwar | Jahia Sinwar | Yahya Sinvar | Yahya Sinouar | Яхья Синвар | Ях'я Сінвар | Яхья ас-Синвар | يحيى السنوار | یحیی سنوار | یحیی السنوار | 叶海亚·辛瓦尔 | 辛瓦尔 | 辛瓦 | ヤヒヤ・シンワル | シンワル | याह्या सिनवार | 야히야 신와르 | 신와르 | Γιαχία Σινουάρ | יחיא סינוואר | ~Sinwar | ~Синвар | ~Сінвар | ~السنوار | ~סינוואר
khaled-meshaal | Khaled Meshaal | Khaled Mashal | Khaled Mechaal | Chaled Maschal | Jaled Meshal | Khalid Mishal | Halid Meşal | Khaled Mashaal | Халед Машал | Халед Машаал | خالد مشعل | 哈立德·迈沙阿勒 | ハリド・メシャール | ハレド・メシャル | खालिद मशाल | חאלד משעל
mohammed-deif | Mohammed Deif | Muhammad Deif | Mohamed Deif | Мухаммед Дейф | محمد الضيف | محمد ضیف | 穆罕默德·戴夫 | ムハンマド・デイフ | मोहम्मद देइफ | מוחמד דף
marwan-barghouti | Marwan Barghouti | Marwan Barghuti | Marwan Barghouthi | Marwan Barguti | Marvan Barguti | Марван Баргути | Марван Барґуті | مروان البرغوثي | مروان برغوثی | 马尔万·巴尔古提 | マルワン・バルグーティ | मरवान बरगौती | מרואן ברגותי
salam-fayyad | Salam Fayyad | Salam Fayad | Salam Fajad | Салам Файяд | سلام فياض | سلام فیاض | 法耶兹 | サラム・ファイヤド
shireen-abu-akleh | Shireen Abu Akleh | Shireen Abu Aqleh | Chirine Abou Akleh | Shirin Abu Akleh | Schirin Abu Akle | Şirin Ebu Akile | Ширин Абу Акле | Ширін Абу Акле | شيرين أبو عاقلة | شیرین ابوعاقله | 阿布·阿克利赫 | シリーン・アブアクレ | शिरीन अबू अकलेह | ~Abu Akleh
ali-khamenei | Ali Khamenei | Ayatollah Khamenei | Ayatollah Ali Khamenei | Ali Chamenei | Ali Jamenei | Ali Hamaney | fr:ayatollah Khamenei | it:ayatollah Khamenei | nl:ayatollah Khamenei | en:ayatollah Khamenei | Али Хаменеи | Алі Хаменеї | ru:аятолла Хаменеи | علي خامنئي | آية الله خامنئي | علی خامنه‌ای | علی خامنه ای | آیت‌الله خامنه‌ای | آیت الله خامنه ای | 阿里·哈梅内伊 | 哈梅内伊 | 哈米尼 | 哈梅內伊 | アリ・ハメネイ | ハメネイ | अली खामेनेई | अली खामनेई | अयातुल्ला अली खामेनेई | 알리 하메네이 | 하메네이 | Αλί Χαμενεΐ | עלי ח'אמנאי | ~Khamenei | ~Chamenei | ~Jamenei | ~Hamaney | ~Хаменеи | ~Хаменеї | ~خامنئي | ~خامنه‌ای | ~خامنه ای
ruhollah-khomeini | Ruhollah Khomeini | Rouhollah Khomeiny | Ayatollah Khomeini | Ruhollah Chomeini | Ruholá Jomeini | Ruhollah Humeyni | fr:ayatollah Khomeiny | Рухолла Хомейни | ru:аятолла Хомейни | Рухолла Хомейні | روح الله الخميني | الخميني | روح‌الله خمینی | روح الله خمینی | آیت‌الله خمینی | 霍梅尼 | 何梅尼 | ルーホッラー・ホメイニ | ホメイニ師 | अयातुल्ला खुमैनी | रूहोल्लाह खुमैनी | ~Khomeini | ~Khomeiny | ~Chomeini | ~Jomeini | ~Humeyni | ~Хомейни | ~خمینی
hassan-rouhani | Hassan Rouhani | Hasan Rouhani | Hassan Rohani | Hasan Ruhani | Hassan Ruhani | Hasan Rohani | Хасан Роухани | Хасан Рухани | Гасан Рухані | Хасан Рухані | حسن روحاني | حسن روحانی | 哈桑·鲁哈尼 | 鲁哈尼 | 羅哈尼 | 魯哈尼 | ハサン・ロウハニ | ハッサン・ロウハニ | ロウハニ | ロハニ大統領 | हसन रूहानी | हसन रोहानी | 하산 로하니 | 로하니 대통령 | Χασάν Ροχανί | חסן רוחאני | ~Rouhani | ~Роухани | ~Рухани
mahmoud-ahmadinejad | Mahmoud Ahmadinejad | Mahmud Ahmadinejad | Mahmud Ahmadineyad | Mahmud Ahmadinedschad | Mahmud Ahmedinejad | Mahmud Ahmedinecad | Mahmud Ahmadinezhad | Mahmud Ahmadineschad | Mahmud Ahmadineżad | Махмуд Ахмадинежад | Махмуд Ахмадінежад | محمود أحمدي نجاد | محمود احمدی‌نژاد | محمود احمدی نژاد | 马哈茂德·艾哈迈迪-内贾德 | 内贾德 | 艾哈迈迪-内贾德 | 阿赫瑪迪內賈德 | マフムード・アフマディネジャド | マフムード・アフマディーネジャード | アフマディネジャド | महमूद अहमदीनेजाद | 마무드 아마디네자드 | ~Ahmadinejad | ~Ahmadineyad | ~Ahmadinedschad | ~Ahmedinejad | ~Ahmedinecad | ~Ахмадинежад | ~أحمدي نجاد | ~احمدی‌نژاد | ~احمدی نژاد
ebrahim-raisi | Ebrahim Raisi | Ebrahim Raïssi | Ibrahim Raisi | Ebrahim Raeisi | İbrahim Reisi | Ibrahim Raissi | Эбрахим Раиси | Ібрагім Раїсі | Ебрагім Раїсі | Ибрахим Раиси | إبراهيم رئيسي | ابراهیم رئیسی | 易卜拉欣·莱希 | 易卜拉欣·萊希 | 莱希总统 | エブラヒム・ライシ | イブラヒム・ライシ | ライシ大統領 | ライシ師 | इब्राहिम रईसी | इब्राहिम रायसी | 에브라힘 라이시 | Εμπραχίμ Ραϊσί | אבראהים ראיסי | ~Raïssi | ~Раиси
masoud-pezeshkian | Masoud Pezeshkian | Massoud Pezeshkian | Massoud Pezechkian | Masud Pezeshkian | Massud Peseschkian | Mesud Pezeşkiyan | Masoud Pezechkian | Masud Pezeszkian | Масуд Пезешкиан | Масуд Пезешкіан | مسعود بزشكيان | مسعود پزشکیان | 马苏德·佩泽希齐扬 | 佩泽希齐扬 | 裴澤斯基安 | 佩澤希齊揚 | マスード・ペゼシュキアン | ペゼシュキアン | मसूद पेज़ेशकियान | मसूद पेजेशकियान | 마수드 페제시키안 | ~Pezeshkian | ~Pezechkian | ~Peseschkian | ~Pezeşkiyan | ~Пезешкиан | ~بزشكيان | ~پزشکیان
mohammad-javad-zarif | Mohammad Javad Zarif | Mohammad Yavad Zarif | Javad Zarif | Mohammed Dschawad Sarif | Mohammad Djavad Zarif | Muhammed Cevad Zarif | Cevad Zarif | Yavad Zarif | Мохаммад Джавад Зариф | Джавад Зариф | Мохаммад Джавад Заріф | محمد جواد ظريف | جواد ظريف | محمدجواد ظریف | محمد جواد ظریف | جواد ظریف | 穆罕默德·贾瓦德·扎里夫 | 扎里夫 | 查瑞夫 | モハンマド・ジャバド・ザリフ | ザリフ外相 | मोहम्मद जवाद ज़रीफ़ | मोहम्मद जवाद जरीफ | जवाद जरीफ
abbas-araghchi | Abbas Araghchi | Abbas Araqchi | Abbas Araghtchi | Abbas Araqtchi | Abás Araqchi | Abbas Araghtschi | Abbas Arakçi | Abbas Araghci | Аббас Аракчи | Аббас Арагчи | Аббас Аракчі | عباس عراقجي | عباس عراقچی | 阿巴斯·阿拉格齐 | 阿拉格齐 | 阿拉奇 | アッバス・アラグチ | アラグチ | अब्बास अराघची | अब्बास अराग़ची | ~Araghchi | ~Araqchi | ~Аракчи | ~عراقجي | ~عراقچی
hossein-amirabdollahian | Hossein Amir-Abdollahian | Hossein Amirabdollahian | Hossein Amir Abdollahian | Hosein Amir Abdolahian | Hüseyin Emir Abdullahiyan | Хосейн Амир-Абдоллахиан | Хоссейн Амир Абдоллахиян | حسين أمير عبد اللهيان | حسین امیرعبداللهیان | حسین امیر عبداللهیان | 阿卜杜拉希扬 | 侯赛因·阿米尔-阿卜杜拉希扬 | アブドラヒアン外相 | हुसैन अमीर-अब्दुल्लाहियान | ~Amirabdollahian
qasem-soleimani | Qasem Soleimani | Qassem Soleimani | Qassim Suleimani | Kassem Soleimani | Ghassem Soleimani | Kasım Süleymani | Kasem Soleimani | Ghassem Solejmani | Касем Сулеймани | Касем Сулеймані | قاسم سليماني | قاسم سلیمانی | 卡西姆·苏莱曼尼 | 苏莱曼尼 | 蘇雷曼尼 | 蘇萊曼尼 | ガセム・ソレイマニ | カセム・ソレイマニ | ソレイマニ | कासिम सुलेमानी | क़ासिम सुलेमानी | 가셈 솔레이마니 | 솔레이마니 | קאסם סולימאני | ~Soleimani
mohsen-fakhrizadeh | Mohsen Fakhrizadeh | Mohsen Fajrizadeh | Mohsen Fachrisadeh | Muhsin Fahrizade | Мохсен Фахризаде | محسن فخري زاده | محسن فخری‌زاده | محسن فخری زاده | 法赫里扎德 | 穆赫辛·法赫里扎德 | モフセン・ファクリザデ | ~Fakhrizadeh | ~Фахризаде
mahsa-amini | Mahsa Amini | Jina Mahsa Amini | Mahsa Zhina Amini | Mehsa Emini | Махса Амини | Махса Аміні | مهسا أميني | مهسا امینی | 玛莎·阿米尼 | 阿米尼之死 | マフサ・アミニ | महसा अमीनी | 마흐사 아미니 | מהסא אמיני
narges-mohammadi | Narges Mohammadi | Narguès Mohammadi | Nargis Mohammadi | Narges Mohamadi | Нергис Мухаммади | Наргес Мохаммади | Наргіз Мохаммаді | نرجس محمدي | نرگس محمدی | 纳尔吉斯·穆哈马迪 | 纳尔格斯·穆罕默迪 | ナルゲス・モハンマディ | ナルゲス・モハマディ | नरगिस मोहम्मदी
mir-hossein-mousavi | Mir Hossein Mousavi | Mir-Hossein Mousavi | Mir Hossein Moussavi | Mir Hussein Mussawi | Mir Hüseyin Musavi | ru:Мир Хосейн Мусави | مير حسين موسوي | میرحسین موسوی | 米尔侯赛因·穆萨维 | ミルホセイン・ムサビ | ムサビ元首相
akbar-hashemi-rafsanjani | Akbar Hashemi Rafsanjani | Hashemi Rafsanjani | Akbar Hachemi Rafsandjani | Haschemi Rafsandschani | Haşimi Rafsancani | Hashemi Rafsanyaní | Хашеми Рафсанджани | هاشمي رفسنجاني | هاشمی رفسنجانی | 拉夫桑贾尼 | ラフサンジャニ | ~Rafsanjani | ~Rafsandjani | ~Rafsandschani | ~Рафсанджани
reza-pahlavi | Reza Pahlavi | Reza Pahlawi | Reza Pahlevi | Rıza Pehlevi | Реза Пехлеви | رضا بهلوي | رضا پهلوی | 礼萨·巴列维 | レザ・パーレビ | रज़ा पहलवी
saddam-hussein | Saddam Hussein | Saddam Husein | Sadam Husein | Sadam Hussein | Saddam Husajn | Saddam Hüseyin | Saddam Husain | Садам Хусейн | Саддам Хусейн | Саддам Хуссейн | صدام حسين | صدام حسین | 萨达姆·侯赛因 | 萨达姆 | 海珊 | 薩達姆 | サダム・フセイン | フセイン元大統領 | सद्दाम हुसैन | 사담 후세인 | סדאם חוסיין | ~Saddam | ~Саддам | ~सद्दाम
nouri-al-maliki | Nouri al-Maliki | Nuri al-Maliki | Nouri Maliki | Nuri al Maliki | Nuri el-Maliki | Nouri al Maliki | Nuri Maliki | Нури аль-Малики | Нурі аль-Малікі | نوري المالكي | نوری مالکی | نوری المالکی | 努里·马利基 | 马利基 | ヌーリ・マリキ | マリキ首相 | नूरी अल-मलिकी | נורי אל-מאליכי
haider-al-abadi | Haider al-Abadi | Haidar al-Abadi | Haider Abadi | Haydar al-Abadi | Haydar el-İbadi | Хайдер аль-Абади | Гайдер аль-Абаді | حيدر العبادي | حیدر العبادی | 海德尔·阿巴迪 | 阿巴迪总理 | ハイダル・アバディ | アバディ首相 | हैदर अल-अबादी
mustafa-al-kadhimi | Mustafa al-Kadhimi | Moustafa al-Kazimi | Mustafa Kadhimi | Mustafa al-Kazemi | Mustafa el-Kazımi | Mustafa al-Kasimi | Мустафа аль-Казими | مصطفى الكاظمي | مصطفی الکاظمی | 穆斯塔法·卡迪米 | 卡迪米 | ムスタファ・カディミ | मुस्तफा अल-कदीमी | ~Kadhimi
mohammed-shia-al-sudani | Mohammed Shia al-Sudani | Mohammed Shia' Al Sudani | Mohamed Chia al-Soudani | Muhammed Şiya es-Sudani | Mohammed al-Sudani | Мухаммед ас-Судани | محمد شياع السوداني | محمد شیاع السودانی | 穆罕默德·希亚·苏达尼 | 苏达尼 | ムハンマド・スダニ | スダニ首相
muqtada-al-sadr | Muqtada al-Sadr | Moqtada al-Sadr | Moqtada Sadr | Moktada al-Sadr | Muqtada al Sadr | Muktada es-Sadr | Mukteda es-Sadr | Muktada al-Sadr | Муктада ас-Садр | مقتدى الصدر | مقتدی صدر | مقتدی الصدر | 穆克塔达·萨德尔 | ムクタダ・サドル | サドル師 | मुक्तदा अल-सद्र
ali-al-sistani | Ali al-Sistani | Ali Sistani | Ayatollah Sistani | Ali as-Sistani | Ali es-Sistani | fr:ayatollah Ali al-Sistani | it:ayatollah Ali al-Sistani | nl:ayatollah Ali al-Sistani | en:ayatollah Ali al-Sistani | Али ас-Систани | علي السيستاني | علی سیستانی | آیت‌الله سیستانی | 西斯塔尼 | シスタニ師 | अली अल-सिस्तानी | ~Sistani | ~السيستاني
abu-bakr-al-baghdadi | Abu Bakr al-Baghdadi | Abou Bakr al-Baghdadi | Abu Bakr Al Baghdadi | Abu Bakr al Bagdadi | Abu Bakr al-Bagdadi | Abu Bakr el-Bagdadi | Ebu Bekir el-Bağdadi | Ebu Bekir Bağdadi | Ebu Bekr el Bagdadi | Abu Baker al-Baghdadi | Абу Бакр аль-Багдади | Абу Бакр аль-Багдаді | أبو بكر البغدادي | ابوبکر بغدادی | ابوبکر البغدادی | 阿布·贝克尔·巴格达迪 | 巴格达迪 | 巴格達迪 | アブバクル・バグダディ | アブ・バクル・バグダディ | バグダディ容疑者 | अबू बकर अल-बगदादी | अबु बकर अल बगदादी | אבו בכר אל-בגדאדי
masoud-barzani | Masoud Barzani | Massoud Barzani | Masud Barzani | Mesud Barzani | Masud Barsani | Масуд Барзани | Масуд Барзані | مسعود بارزاني | مسعود البارزاني | مسعود بارزانی | 马苏德·巴尔扎尼 | マスード・バルザニ | バルザニ議長 | मसूद बरज़ानी
nechirvan-barzani | Nechirvan Barzani | Neçirvan Barzani | Нечирван Барзани | نيجيرفان بارزاني | نچیروان بارزانی | ネチルバン・バルザニ
jalal-talabani | Jalal Talabani | Celal Talabani | Dschalal Talabani | Yalal Talabani | Djalal Talabani | Джалал Талабани | جلال طالباني | جلال طالبانی | 贾拉勒·塔拉巴尼 | ジャラル・タラバニ | タラバニ大統領
barham-salih | Barham Salih | Barham Saleh | Berhem Salih | Бархам Салех | برهم صالح | 巴尔哈姆·萨利赫 | バルハム・サリハ
nadia-murad | Nadia Murad | Надия Мурад | Надія Мурад | نادية مراد | نادیا مراد | 纳迪娅·穆拉德 | ナディア・ムラド | नादिया मुराद
salman-of-saudi-arabia | King Salman | Salman bin Abdulaziz | Salman bin Abdul Aziz | Raja Salman | Mbreti Salman | Salman ben Abdelaziz | es:rey Salmán | Kral Selman | Selman bin Abdülaziz | ru:король Салман | ru:короля Салмана | الملك سلمان | سلمان بن عبد العزيز | ملک سلمان | سلمان بن عبدالعزیز | 萨勒曼国王 | 薩爾曼國王 | サルマン国王 | किंग सलमान | शाह सलमान | Quốc vương Salman | König Salman | fr:roi Salmane | pt:rei Salman | המלך סלמאן
mohammed-bin-salman | Mohammed bin Salman | Mohammad bin Salman | Mohamed bin Salman | Muhammad bin Salman | Mohammed ben Salmane | Mohamed ben Salmán | Muhammed bin Selman | Mohammed ben Salman | Muhamed bin Salman | Мухаммед бин Салман | Мохаммед бин Салман | Мухаммад бин Салман | Мухаммед бін Салман | Мохаммед бін Салман | محمد بن سلمان | 穆罕默德·本·萨勒曼 | 沙尔曼王储 | 萨勒曼王储 | ムハンマド・ビン・サルマン | ムハンマド皇太子 | サルマン皇太子 | मोहम्मद बिन सलमान | 무함마드 빈 살만 | Μοχάμεντ μπιν Σαλμάν | מוחמד בן סלמאן
abdullah-of-saudi-arabia | King Abdullah of Saudi Arabia | Abdullah bin Abdulaziz | Abdullah bin Abdul Aziz | Abdallah ben Abdelaziz | عبد الله بن عبد العزيز | ملک عبدالله بن عبدالعزیز | 阿卜杜拉·本·阿卜杜勒-阿齐兹 | アブドラ・サウジ国王
jamal-khashoggi | Jamal Khashoggi | Jamal Kashoggi | Dschamal Chaschukdschi | Jamal Chashoggi | Djamal Khashoggi | Cemal Kaşıkçı | Jamal Kashogi | Jamal Khasoggi | Yamal Jashogyi | Dżamal Chaszukdżi | Xhemal Kashogi | Xhamal Kashogi | Jamal Hasoggi | Джамал Хашогги | Джамал Хашкаджи | Джамал Хашогджи | Джамал Хашоґджі | Джамал Хашоггі | جمال خاشقجي | جمال خاشقجی | جمال خاشقچی | 贾迈勒·卡舒吉 | 卡舒吉 | 哈紹吉 | 卡紹吉 | ジャマル・カショギ | カショギ | जमाल खशोगी | जमाल खाशोगी | 자말 카슈끄지 | 카슈끄지 | Τζαμάλ Κασόγκι | ג'מאל חאשוקג'י | ~Khashoggi | ~Kashoggi | ~Chaschukdschi | ~Kaşıkçı | ~Хашогги | ~Хашоггі | ~خاشقجي | ~خاشقجی | ~خاشقچی
osama-bin-laden | Osama bin Laden | Usama bin Laden | Oussama ben Laden | Usama bin Ladin | Osama ben Laden | Usame bin Ladin | Osama bin Ladin | en:Bin Laden | id:Bin Laden | de:Bin Laden | es:Bin Laden | it:Bin Laden | pt:Bin Laden | nl:Bin Laden | sq:Bin Laden | fr:ben Laden | Осама бен Ладен | Усама бен Ладен | Усама бін Ладен | Осама бін Ладен | أسامة بن لادن | بن لادن | اسامه بن لادن | بن‌لادن | 奥萨马·本·拉登 | 本·拉登 | 本拉登 | 拉登 | 賓拉登 | ウサマ・ビンラディン | オサマ・ビンラディン | ビンラディン | ビンラーディン | ओसामा बिन लादेन | 오사마 빈라덴 | 빈라덴 | Οσάμα μπιν Λάντεν | אוסאמה בן לאדן | tr:bin Laden | ru:бен Ладен | uk:бен Ладен
ayman-al-zawahiri | Ayman al-Zawahiri | Ayman al-Zawahri | Aiman al-Zawahiri | Aiman al-Sawahiri | Ayman al Zawahiri | Eymen el-Zevahiri | Eymen ez-Zevahiri | Айман аз-Завахири | Айман аз-Завахірі | أيمن الظواهري | ایمن الظواهری | ایمن ظواهری | 艾曼·扎瓦希里 | 扎瓦希里 | 扎瓦赫里 | 薩瓦希里 | アイマン・ザワヒリ | ザワヒリ容疑者 | अयमान अल-जवाहिरी | अल-जवाहिरी | 아이만 알자와히리 | ~Zawahiri | ~Zawahri | ~Sawahiri | ~الظواهري
mohammed-bin-zayed | Mohammed bin Zayed | Mohamed bin Zayed | Mohammad bin Zayed | Muhammad bin Zayed | Mohammed ben Zayed | Mohamed ben Zayed | Muhammed bin Zayid | Muhammed bin Zayed | Mohammed bin Said | Мухаммед бин Заид | Мохаммед бин Зайед | Мохаммед бін Заїд | محمد بن زايد | محمد بن زاید | 穆罕默德·本·扎耶德 | ムハンマド・ビン・ザイド | मोहम्मद बिन जायद
mohammed-bin-rashid | Mohammed bin Rashid | Mohammed bin Rashid Al Maktoum | Mohammed ben Rachid Al-Maktoum | Мохаммед бин Рашид | محمد بن راشد | 穆罕默德·本·拉希德 | मोहम्मद बिन राशिद
tamim-bin-hamad | Tamim bin Hamad Al Thani | Tamim bin Hamad | Tamim ben Hamad Al-Thani | Tamim bin Hamad al-Thani | Tamim ben Hamad | Temim bin Hamed | Тамим бин Хамад | Тамім бін Хамад | تميم بن حمد | تمیم بن حمد | 塔米姆·本·哈马德 | タミム・ビン・ハマド | タミム首長 | तमीम बिन हमद
abdullah-ii-of-jordan | King Abdullah II | Abdullah II | Abdallah II | Abdullah II of Jordan | Abdalá II | Raja Abdullah II | fr:roi Abdallah II | Kral Abdullah | Kral II. Abdullah | Abdullah II. | Абдалла II | Абдулла II | الملك عبد الله الثاني | عبد الله الثاني | ملک عبدالله دوم | عبدالله دوم | 阿卜杜拉二世 | アブドラ国王 | किंग अब्दुल्ला द्वितीय | Abdulla II
qaboos-bin-said | Qaboos bin Said | Sultan Qaboos | Qabus bin Said | Sultan Qabus | Qabus ibn Said | Sultan Kabus | Кабус бен Саид | Кабус бин Саид | قابوس بن سعيد | السلطان قابوس | سلطان قابوس | 卡布斯 | カブース国王 | सुल्तान क़ाबूस
ali-abdullah-saleh | Ali Abdullah Saleh | Ali Abdallah Saleh | Alí Abdalá Saleh | Ali Abdullah Salih | Ali Abdallah Salih | Али Абдалла Салех | Алі Абдалла Салех | علي عبد الله صالح | علی عبدالله صالح | 阿里·阿卜杜拉·萨利赫 | アリ・アブドラ・サレハ | サレハ前大統領 | サレハ大統領 | अली अब्दुल्ला सालेह
abd-rabbuh-mansur-hadi | Abd-Rabbu Mansour Hadi | Abd Rabbuh Mansur Hadi | Abdrabbuh Mansour Hadi | Abd Rabbo Mansour Hadi | Abdrabo Mansour Hadi | Abdu Rabbu Mansur Hadi | Abed Rabbo Mansour Hadi | Абд-Раббу Мансур Хади | عبد ربه منصور هادي | عبدربه منصور هادی | 阿卜杜拉布·曼苏尔·哈迪 | ハディ暫定大統領 | アブドラボ・マンスール・ハディ
abdul-malik-al-houthi | Abdul-Malik al-Houthi | Abdulmalik al-Houthi | Abdel-Malek al-Houthi | Abdel Malek al-Houthi | Abdul Malik al-Houthi | Abdülmelik el-Husi | Абдул-Малик аль-Хуси | عبد الملك الحوثي | عبدالملک الحوثی | عبدالملک حوثی | 阿卜杜勒-马利克·胡塞 | アブドルマリク・フーシ
hosni-mubarak | Hosni Mubarak | Husni Mubarak | Hosni Moubarak | Hosni Moebarak | Hüsnü Mübarek | Хосни Мубарак | Госні Мубарак | Хосні Мубарак | حسني مبارك | حسنی مبارک | 胡斯尼·穆巴拉克 | 穆巴拉克 | 穆巴拉克總統 | ホスニ・ムバラク | ムバラク大統領 | ムバラク元大統領 | होस्नी मुबारक | 호스니 무바라크 | Χόσνι Μουμπάρακ | חוסני מובארק | ~Moubarak
mohamed-morsi | Mohamed Morsi | Mohammed Morsi | Mohammed Mursi | Muhammad Mursi | Mohamed Mursi | Mohammad Morsi | Muhammed Mursi | Muhamed Morsi | Muhammad Morsi | Мухаммед Мурси | Мохаммед Мурси | Мухаммед Мурсі | Мохаммед Мурсі | محمد مرسي | محمد مرسی | 穆罕默德·穆尔西 | 穆尔西 | ムハンマド・モルシ | モハメド・モルシ | मोहम्मद मोर्सी | मोहम्मद मुर्सी | 무함마드 무르시 | Μοχάμεντ Μόρσι | מוחמד מורסי | ~Morsi | ~Мурси | ~Мурсі
abdel-fattah-el-sisi | Abdel Fattah el-Sisi | Abdel Fattah al-Sisi | Abdel-Fattah el-Sissi | Abdel Fattah El Sisi | Abdel Fatah al Sisi | Abdel Fattah al-Sissi | Abdel Fatah al-Sisi | Abdel Fattah Al Sisi | Abdel Fattah as-Sisi | Abdul Fattah al-Sisi | Abdul Fattah as-Sisi | Abdülfettah es-Sisi | Abdülfettah Sisi | Abd al-Fattah al-Sisi | Abdel Fattah Sissi | Абдель Фаттах ас-Сиси | Абдул-Фаттах ас-Сиси | Абдель Фаттах аль-Сиси | Абдель-Фаттах ас-Сіси | Абдель Фаттах ас-Сісі | عبد الفتاح السيسي | عبدالفتاح السیسی | عبدالفتاح سیسی | 阿卜杜勒-法塔赫·塞西 | 塞西总统 | 塞西總統 | アブデルファタハ・シシ | アブドルファッターハ・シーシ | シシ大統領 | シーシ大統領 | अब्देल फतह अल-सीसी | अब्देल फतेह अल-सिसी | 압둘팟타흐 시시 | Αμπντέλ Φατάχ αλ Σίσι | עבד אל-פתאח א-סיסי | en:~al-Sisi | id:~al-Sisi | de:~al-Sisi | it:~al-Sisi | nl:~al-Sisi | pt:~al-Sisi | sq:~al-Sisi | en:~el-Sisi | sq:~el-Sisi | fr:~al-Sissi | de:~al-Sissi | es:~al-Sissi | ru:~ас-Сиси | ~السيسي
gamal-abdel-nasser | Gamal Abdel Nasser | Gamal Abdel-Nasser | Gamal Abdul Nasser | Cemal Abdünnasır | Гамаль Абдель Насер | جمال عبد الناصر | جمال عبدالناصر | 纳赛尔总统 | ガマル・アブドル・ナセル | ナセル大統領
mohamed-elbaradei | Mohamed ElBaradei | Mohamed El Baradei | Mohammed ElBaradei | Mohammed el-Baradei | Mohamed al-Baradei | Muhammed el-Baradei | Мухаммед эль-Барадеи | Мохаммед Аль-Барадеї | محمد البرادعي | محمد البرادعی | 穆罕默德·巴拉迪 | 巴拉迪 | モハメド・エルバラダイ | エルバラダイ | ~ElBaradei | ~البرادعي
muammar-gaddafi | Muammar Gaddafi | Moammar Gaddafi | Muammar Qaddafi | Moammar Gadhafi | Muammar al-Gaddafi | Mouammar Kadhafi | Muamar Gadafi | Muamar el Gadafi | Muammar Khadafi | Muammar Kadafi | Muammar Gheddafi | Moammar Kadhafi | Muamar Kadafi | Muammar Kaddafi | Muamer Gadafi | Muammer Kaddafi | Moammer Gheddafi | Muamar Gaddafi | Muammar Gadhafi | Muammar al-Kadhafi | Муаммар Каддафи | Муаммар Каддафі | معمر القذافي | معمر قذافی | 穆阿迈尔·卡扎菲 | 卡扎菲 | 格達費 | 格达费 | 卡達菲 | ムアマル・カダフィ | カダフィ | मुअम्मर गद्दाफी | मुअम्मर गद्दाफ़ी | 무아마르 카다피 | 카다피 | Μουαμάρ Καντάφι | מועמר קדאפי | ~Gaddafi | ~Qaddafi | ~Gadhafi | ~Kadhafi | ~Gadafi | ~Gheddafi | ~Kaddafi | ~Каддафи | ~Каддафі | ~القذافي | ~قذافی | ~गद्दाफी
saif-al-islam-gaddafi | Saif al-Islam Gaddafi | Seif al-Islam Gaddafi | Saïf al-Islam Kadhafi | Seif al-Islam Kadhafi | Saif al Islam Gadafi | Saif al-Islam al-Gaddafi | Seyfülislam Kaddafi | Saif al-Islam Gheddafi | Саиф аль-Ислам Каддафи | سيف الإسلام القذافي | سیف الاسلام قذافی | سیف‌الاسلام قذافی | 赛义夫·卡扎菲 | 赛义夫·伊斯兰·卡扎菲 | セイフ・イスラム | サイフ・アルイスラム | सैफ अल-इस्लाम गद्दाफी
khalifa-haftar | Khalifa Haftar | Khalifa Hafter | Khalifa Hifter | Chalifa Haftar | Jalifa Haftar | Jalifa Hafter | Halifa Hafter | Halife Hafter | Kalifa Haftar | Khalifah Haftar | Chalifa Hafter | Халифа Хафтар | Халіфа Хафтар | Халіфа Гафтар | خليفة حفتر | خلیفه حفتر | 哈利法·哈夫塔尔 | 哈夫塔尔 | 哈夫塔 | 哈夫塔爾 | ハリファ・ハフタル | ハフタル | खलीफा हफ्तार | खलीफ़ा हफ़्तार | खलीफा हफ्तर | 칼리파 하프타르 | Χαλίφα Χάφταρ | ח'ליפה חפתר | ~Haftar | ~Hafter | ~Хафтар | ~حفتر
fayez-al-sarraj | Fayez al-Sarraj | Fayez al-Serraj | Fayez Sarraj | Fayez Serraj | Fajes al-Sarradsch | Fayez el-Sarraj | Fayez as-Sarraj | Fayiz es-Serrac | Faiez Serraj | Fajez al-Sarradż | Файез Саррадж | Фаез Саррадж | Файєз Саррадж | Фаиз Саррадж | فايز السراج | فائز السراج | فائز سراج | 法耶兹·萨拉杰 | 萨拉杰 | 薩拉傑 | シラージュ暫定首相 | फ़ायेज़ अल-सर्राज | en:~al-Serraj | it:~al-Serraj | es:~al-Serraj | en:~al-Sarraj | de:~al-Sarraj | fr:~al-Sarraj | id:~al-Sarraj
abdul-hamid-dbeibah | Abdul Hamid Dbeibah | Abdulhamid Dbeibah | Abdul Hamid al-Dbeibah | Abdelhamid Dbeibah | Abdel Hamid Dbeibah | Abdulhamid al-Dbeibah | Abdul Hamid Dbeiba | Abdulhamid Dibeybe | Abdul Hamid Dbaiba | Абдель Хамид Дбейба | Абдул-Хамид Дбейба | عبد الحميد الدبيبة | عبدالحمید الدبیبه | 阿卜杜勒-哈米德·德贝巴 | 德贝巴 | アブドルハミド・ドベイバ | ドベイバ | ~Dbeibah | ~Dbeiba | ~Dibeybe | ~الدبيبة
aguila-saleh | Aguila Saleh | Aqila Saleh | Akile Salih | Агила Салех | عقيلة صالح | عقیله صالح | 阿吉拉·萨利赫 | アギーラ・サーレハ
zine-el-abidine-ben-ali | Zine El Abidine Ben Ali | Zine el-Abidine Ben Ali | Zine al-Abidine Ben Ali | Zin el Abidín Ben Alí | Zeynel Abidin Bin Ali | Зин эль-Абидин Бен Али | Зін ель-Абідін Бен Алі | زين العابدين بن علي | زین‌العابدین بن علی | زین العابدین بن علی | 扎因·阿比丁·本·阿里 | 本·阿里总统 | ベンアリ大統領 | ベンアリ元大統領 | ベン・アリ大統領
beji-caid-essebsi | Béji Caïd Essebsi | El Beyi Caid Esebsi | Caid Essebsi | Baci Kaid es-Sibsi | Беджи Каид ас-Себси | الباجي قائد السبسي | باجی قائد سبسی | 贝吉·卡伊德·埃塞卜西 | 埃塞卜西 | カイドセブシ大統領 | ~Essebsi | ~السبسي
kais-saied | Kais Saied | Kais Said | Kays Said | Qais Saied | Каис Саид | Каїс Саїд | قيس سعيد | قیس سعید | 凯斯·赛义德 | 賽義德總統 | カイス・サイード | कैस सईद
rached-ghannouchi | Rached Ghannouchi | Rachid Ghannouchi | Rached Gannouchi | Rashid Ghannouchi | Raschid al-Ghannuschi | Raşid el-Gannuşi | Raşid Gannuşi | Рашид Ганнуши | Рашид аль-Ганнуши | راشد الغنوشي | راشد غنوشی | راشد الغنوشی | 拉希德·加努希 | 加努希 | ガンヌーシ党首 | ラシド・ガンヌーシ | ~Ghannouchi | ~الغنوشي
abdelaziz-bouteflika | Abdelaziz Bouteflika | Abdelaziz Buteflika | Abdulaziz Bouteflika | Abdülaziz Buteflika | Abdelasis Bouteflika | Abdul Aziz Bouteflika | Abdelaziz Butefliqa | Абдель Азиз Бутефлика | Абдельазиз Бутефлика | Абдель Азіз Бутефліка | عبد العزيز بوتفليقة | عبدالعزیز بوتفلیقه | 阿卜杜勒-阿齐兹·布特弗利卡 | 布特弗利卡 | 包特夫里卡 | アブデルアジズ・ブーテフリカ | ブーテフリカ | अब्देलअजीज बूटेफ्लिका | ~Bouteflika | ~Buteflika | ~Бутефлика | ~بوتفليقة | ~بوتفلیقه
abdelmadjid-tebboune | Abdelmadjid Tebboune | Abdelmajid Tebboune | Abdulmecid Tebbun | Abdulmadjid Tebboune | Абдельмаджид Теббун | Абдель Маджид Теббун | Абдельмаджід Теббун | عبد المجيد تبون | عبدالمجید تبون | 阿卜杜勒-马吉德·特本 | 特本总统 | アブデルマジド・テブン | テブン大統領 | अब्देलमजीद तेब्बौने | ~Tebboune | ~Tebbun | ~Теббун
mohammed-vi | Mohammed VI | Mohamed VI | King Mohammed VI | Raja Mohammed VI | Maometto VI | VI. Muhammed | Mohammed VI. | Мухаммед VI | Мохаммед VI | الملك محمد السادس | محمد السادس | محمد ششم | 穆罕默德六世 | モハメド6世 | ムハンマド6世 | मोहम्मद षष्ठम
omar-al-bashir | Omar al-Bashir | Omar Hassan al-Bashir | Omar el-Béchir | Omar al-Bachir | Omar al Bashir | Omar al-Baschir | Ömer el-Beşir | Omer al-Bashir | Umar al-Bashir | Omar Baschir | Омар аль-Башир | Омар Башир | Омар аль-Башір | عمر البشير | عمر البشیر | عمر بشیر | 奥马尔·巴希尔 | 巴希尔总统 | オマル・バシル | バシル大統領 | バシル前大統領 | उमर अल-बशीर | 오마르 알바시르 | fr:~el-Béchir
abdel-fattah-al-burhan | Abdel Fattah al-Burhan | Abdel Fattah al-Burhane | Abdel-Fattah Burhan | Abdel-Fattah al-Burhan | Abdel Fatah al Burhan | Abdul Fattah al-Burhan | Abdel Fattah Burhan | Abdülfettah el-Burhan | Abdulfettah Burhan | Абдель Фаттах аль-Бурхан | Абдель Фаттах Бурхан | عبد الفتاح البرهان | عبدالفتاح البرهان | عبدالفتاح برهان | 阿卜杜勒-法塔赫·布尔汉 | 布尔汉 | ブルハン氏 | ブルハン将軍 | アブドルファタハ・ブルハン | en:~al-Burhan | id:~al-Burhan | de:~al-Burhan | it:~al-Burhan | es:~al-Burhan | fr:~al-Burhan | ~البرهان
mohamed-hamdan-dagalo | Mohamed Hamdan Dagalo | Mohamed Hamdan Daglo | Mohammed Hamdan Daglo | Mohammed Hamdan Dagalo | Muhammed Hamdan Dagalu | Hemedti | Hemeti | Мохаммед Хамдан Дагло | Мухаммед Хамдан Дагало | محمد حمدان دقلو | حميدتي | محمد حمدان دوقلو | حمیدتی | 穆罕默德·哈姆丹·达加洛 | 达加洛 | ダガロ司令官 | モハメド・ハムダン・ダガロ
abdalla-hamdok | Abdalla Hamdok | Abdallah Hamdok | Abdullah Hamdok | Abdullah Hamduk | Абдалла Хамдок | عبد الله حمدوك | عبدالله حمدوک | 阿卜杜拉·哈姆多克 | 哈姆多克 | アブダラ・ハムドク | ハムドク首相 | ~Hamdok | ~حمدوك
cyril-ramaphosa | Cyril Ramaphosa | Сирил Рамафоса | Сіріл Рамафоса | سيريل رامافوزا | سیریل رامافوسا | 西里尔·拉马福萨 | 拉马福萨 | 拉馬福薩 | シリル・ラマポーザ | ラマポーザ | सिरिल रामाफोसा | ~Ramaphosa | ~Рамафоса | ~رامافوزا
jacob-zuma | Jacob Zuma | Джейкоб Зума | جاكوب زوما | جیکوب زوما | 雅各布·祖马 | 祖马总统 | ジェイコブ・ズマ | ズマ大統領 | ズマ前大統領 | जैकब जुमा | ~Zuma
thabo-mbeki | Thabo Mbeki | Табо Мбеки | Табо Мбекі | ثابو مبيكي | 塔博·姆贝基 | 姆贝基 | ムベキ大統領 | ~Mbeki | ~Мбеки
nelson-mandela | Nelson Mandela | Нельсон Мандела | نيلسون مانديلا | نلسون ماندلا | 纳尔逊·曼德拉 | 曼德拉 | 曼德拉總統 | ネルソン・マンデラ | マンデラ | नेल्सन मंडेला | 넬슨 만델라 | ~Mandela | ~Мандела | ~Манделы | ~مانديلا | ~ماندلا
desmond-tutu | Desmond Tutu | Десмонд Туту | ديزموند توتو | دزموند توتو | 德斯蒙德·图图 | 图图大主教 | デズモンド・ツツ | ツツ元大主教 | डेसमंड टूटू
robert-mugabe | Robert Mugabe | Роберт Мугабе | روبرت موغابي | رابرت موگابه | 罗伯特·穆加贝 | 穆加贝 | 穆加比 | ロバート・ムガベ | ムガベ | रॉबर्ट मुगाबे | 로버트 무가베 | ~Mugabe | ~Мугабе | ~موغابي | ~موگابه
emmerson-mnangagwa | Emmerson Mnangagwa | Эммерсон Мнангагва | Еммерсон Мнангагва | إيمرسون منانغاغوا | امرسون منانگاگوا | 姆南加古瓦 | 埃默森·姆南加古瓦 | ムナンガグワ | ~Mnangagwa | ~Мнангагва
morgan-tsvangirai | Morgan Tsvangirai | Морган Цвангираи | مورغان تسفانجيراي | 茨万吉拉伊 | 摩根·茨万吉拉伊 | ツァンギライ | ~Tsvangirai
abiy-ahmed | Abiy Ahmed | Abij Ahmed | Abiy Ahmet | Абий Ахмед | آبي أحمد | آبی احمد | ابی احمد | 阿比·艾哈迈德 | 阿比总理 | 阿邁德總理 | アビー・アハメド | アビー首相 | アビー・アハメド首相 | अबी अहमद | 아비 아머드
hailemariam-desalegn | Hailemariam Desalegn | Хайлемариам Десалень | هايلي ماريام ديسالين | 海尔马里亚姆·德萨莱尼 | ハイレマリアム | ~Hailemariam
isaias-afwerki | Isaias Afwerki | Isaias Afewerki | Isayas Afewerki | Исайяс Афеворк | أسياس أفورقي | إسياس أفورقي | 伊萨亚斯·阿费沃基 | イサイアス・アフェウェルキ | ~Afwerki | ~Afewerki | ~أفورقي
tedros-adhanom-ghebreyesus | Tedros Adhanom Ghebreyesus | Tedros Adhanom | Tedros Ghebreyesus | Tedros Adanom | Тедрос Адханом Гебрейесус | Тедрос Адханом | Тедрос Аданом Гебреісус | Тедрос Гебреісус | تيدروس أدهانوم غيبريسوس | تيدروس أدهانوم | تدروس آدهانوم | تدروس ادهانوم | 谭德塞 | 譚德塞 | テドロス・アダノム | テドロス事務局長 | टेड्रोस एडनॉम घेब्रेयसस | टेड्रोस अधानोम | टेड्रोस एडनोम | 테워드로스 아드하놈 | ~Tedros | ~Тедрос
uhuru-kenyatta | Uhuru Kenyatta | Ухуру Кеньятта | أوهورو كينياتا | اوهورو کنیاتا | 乌胡鲁·肯雅塔 | 肯雅塔 | ウフル・ケニヤッタ | ケニヤッタ大統領 | उहुरू केन्याटा
william-ruto | William Ruto | Уильям Руто | Вільям Руто | وليام روتو | ویلیام روتو | 威廉·鲁托 | 鲁托总统 | ウィリアム・ルト | ルト大統領 | विलियम रूटो
raila-odinga | Raila Odinga | Раила Одинга | رايلا أودينغا | رایلا اودینگا | 拉伊拉·奥廷加 | ライラ・オディンガ | ~Odinga
paul-kagame | Paul Kagame | Пол Кагаме | بول كاغامي | پل کاگامه | 保罗·卡加梅 | 卡加梅 | पॉल कागामे | ~Kagame | ~Кагаме | ~كاغامي
yoweri-museveni | Yoweri Museveni | Йовери Мусевени | Йовері Мусевені | يوري موسيفيني | یووری موسونی | 约韦里·穆塞韦尼 | 穆塞韦尼 | ムセベニ | योवेरी मुसेवेनी | ~Museveni | ~Мусевени | ~موسيفيني
bobi-wine | Bobi Wine | Robert Kyagulanyi | Боби Вайн | بوبي واين | ボビ・ワイン
muhammadu-buhari | Muhammadu Buhari | Мухаммаду Бухари | محمدو بخاری | محمدو بوهاري | 穆罕默杜·布哈里 | 布哈里总统 | ムハンマド・ブハリ | ブハリ大統領 | मुहम्मदु बुहारी
bola-tinubu | Bola Tinubu | Бола Тинубу | بولا تينوبو | بولا تینوبو | 博拉·蒂努布 | 蒂努布 | ボラ・ティヌブ | ティヌブ | बोला टीनूबू | ~Tinubu | ~Тинубу | ~تينوبو
goodluck-jonathan | Goodluck Jonathan | Гудлак Джонатан | غودلاك جوناثان | جودلاك جوناثان | گودلاک جاناتان | 古德勒克·乔纳森 | グッドラック・ジョナサン | गुडलक जोनाथन
abubakar-shekau | Abubakar Shekau | Aboubakar Shekau | Абубакар Шекау | أبو بكر شيكاو | ابوبکر شکائو | 谢考 | アブバカル・シェカウ | シェカウ | ~Shekau
ngozi-okonjo-iweala | Ngozi Okonjo-Iweala | Ngozi Okonjo Iweala | Нгози Оконджо-Ивеала | Нгозі Оконджо-Івеала | نغوزي أوكونجو إيويالا | نگوزی اوکونجو ایوالا | 恩戈齐·奥孔乔-伊韦阿拉 | 伊韦阿拉 | ヌゴジ・オコンジョイウェアラ | オコンジョイウェアラ | ~Okonjo-Iweala
john-mahama | John Mahama | John Dramani Mahama | Джон Махама | جون ماهاما | 约翰·马哈马 | ジョン・マハマ
nana-akufo-addo | Nana Akufo-Addo | Нана Акуфо-Аддо | نانا أكوفو أدو | 纳纳·阿库福-阿多 | アクフォアド | ~Akufo-Addo
macky-sall | Macky Sall | Маки Салл | ماكي سال | 马基·萨勒 | マッキー・サル
bassirou-diomaye-faye | Bassirou Diomaye Faye | Bassirou Diomaye Diakhar Faye | Bassirou Faye | باسيرو ديوماي فاي | 巴西鲁·迪奥马耶·法耶 | バシル・ジョマイ・ファイ | Бассиру Диомай Фай
ousmane-sonko | Ousmane Sonko | Усман Сонко | عثمان سونكو | 奥斯曼·松科 | ウスマン・ソンコ
alassane-ouattara | Alassane Ouattara | Алассан Уаттара | الحسن واتارا | آلاسان واتارا | 阿拉萨内·瓦塔拉 | ワタラ大統領 | アラサン・ワタラ | ~Ouattara | ~Уаттара | ~واتارا
laurent-gbagbo | Laurent Gbagbo | Лоран Гбагбо | لوران غباغبو | لوران باگبو | 洛朗·巴博 | ローラン・バグボ | バグボ | लॉरेंट गबागबो | ~Gbagbo | ~Гбагбо | ~غباغبو
assimi-goita | Assimi Goïta | Ассими Гойта | أسيمي غويتا | عاصمي غويتا | عاصیمی گوئیتا | 阿西米·戈伊塔 | アシミ・ゴイタ | ゴイタ大佐 | ~Goïta | ~Гойта
ibrahim-boubacar-keita | Ibrahim Boubacar Keïta | Ибрахим Бубакар Кейт | إبراهيم أبو بكر كيتا | إبراهيم بوبكر كيتا | 易卜拉欣·布巴卡尔·凯塔 | ケイタ大統領
ibrahim-traore | Ibrahim Traoré | Ибрагим Траоре | إبراهيم تراوري | ابراهیم ترائوره | 易卜拉欣·特拉奥雷 | イブラヒム・トラオレ | इब्राहिम ट्राओरे
blaise-compaore | Blaise Compaoré | Блез Компаоре | بليز كومباوري | 布莱斯·孔波雷 | コンパオレ大統領 | ~Compaoré
mohamed-bazoum | Mohamed Bazoum | Mohammed Bazoum | Мохамед Базум | محمد بازوم | 穆罕默德·巴祖姆 | 巴祖姆 | モハメド・バズム | バズム大統領 | ~Bazoum | ~Базум
abdourahamane-tchiani | Abdourahamane Tchiani | Abdourahmane Tiani | Abdourahamane Tiani | Абдурахман Тчиани | عبد الرحمن تياني | 奇亚尼 | チアニ将軍 | ~Tchiani
idriss-deby | Idriss Déby | Idris Deby | Idriss Déby Itno | Идрис Деби | Ідріс Дебі | إدريس ديبي | ادریس دبی | 伊德里斯·代比 | イドリス・デビ | デビ大統領
mahamat-deby | Mahamat Déby | Mahamat Idriss Déby | Mahamat Idriss Deby Itno | Махамат Деби | Махамат Идрис Деби | محمد إدريس ديبي | محمد ديبي | 穆罕默德·代比 | マハマト・デビ
joseph-kabila | Joseph Kabila | Жозеф Кабила | Джозеф Кабила | جوزيف كابيلا | ژوزف کابیلا | 约瑟夫·卡比拉 | 卡比拉 | ジョゼフ・カビラ | カビラ大統領 | ~Kabila
felix-tshisekedi | Félix Tshisekedi | Феликс Чисекеди | Фелікс Чісекеді | فيليكس تشيسيكيدي | فلیکس چیسکدی | 费利克斯·齐塞克迪 | 齐塞克迪 | フェリックス・チセケディ | チセケディ | ~Tshisekedi | ~Чисекеди | ~تشيسيكيدي
denis-mukwege | Denis Mukwege | Дени Муквеге | دينيس موكويغي | 德尼·穆奎格 | デニ・ムクウェゲ | ムクウェゲ | ~Mukwege
paul-biya | Paul Biya | Поль Бийя | Поль Бийи | بول بيا | پل بیا | 保罗·比亚 | ポール・ビヤ | ビヤ大統領
ali-bongo | Ali Bongo | Ali Bongo Ondimba | Али Бонго | Алі Бонго | علي بونغو | علی بونگو | 阿里·邦戈 | アリ・ボンゴ | ボンゴ大統領
brice-oligui-nguema | Brice Oligui Nguema | Brice Clotaire Oligui Nguema | Брис Олиги Нгема | بريس أوليغي نغيما | 恩圭马将军 | オリギヌゲマ | ~Oligui
teodoro-obiang | Teodoro Obiang | Teodoro Obiang Nguema | Теодоро Обианг | تيودورو أوبيانغ | 奥比昂总统 | オビアン大統領
yahya-jammeh | Yahya Jammeh | Yahia Jammeh | Яйя Джамме | يحيى جامع | یحیی جامه | 叶海亚·贾梅 | ヤヤ・ジャメ | ~Jammeh
adama-barrow | Adama Barrow | Адама Барроу | آداما بارو | أداما بارو | 阿达马·巴罗 | アダマ・バロウ
charles-taylor | Charles Taylor | Чарльз Тейлор | تشارلز تايلور | 查尔斯·泰勒 | チャールズ・テーラー
ellen-johnson-sirleaf | Ellen Johnson Sirleaf | Ellen Johnson-Sirleaf | Эллен Джонсон-Серлиф | إلين جونسون سيرليف | 埃伦·约翰逊-瑟利夫 | 瑟利夫 | サーリーフ大統領 | ~Sirleaf
george-weah | George Weah | Джордж Веа | جورج ويا | جورج وياه | ژرژ وه‌آ | 乔治·维阿 | ジョージ・ウェア | जॉर्ज वेह
salva-kiir | Salva Kiir | Сальва Киир | سلفا كير | سالوا کیر | 萨尔瓦·基尔 | サルバ・キール | キール大統領 | सल्वा कीर
riek-machar | Riek Machar | Рик Машар | رياك مشار | ریک ماچار | 里克·马沙尔 | リヤク・マチャル | マチャル | ~Machar
joao-lourenco | João Lourenço | Жуан Лоренсу | جواو لورينسو | 若昂·洛伦索 | ジョアン・ロウレンソ
isabel-dos-santos | Isabel dos Santos | Изабел душ Сантуш | إيزابيل دوس سانتوس | 伊莎贝尔·多斯桑托斯 | イザベル・ドスサントス
jose-eduardo-dos-santos | José Eduardo dos Santos | Жозе Эдуарду душ Сантуш | جوزيه إدواردو دوس سانتوس | 多斯桑托斯总统 | 若泽·爱德华多·多斯桑托斯 | ドスサントス大統領
filipe-nyusi | Filipe Nyusi | Филипе Ньюси | فيليبي نيوسي | 菲利佩·纽西 | ニュシ大統領 | ~Nyusi
hassan-sheikh-mohamud | Hassan Sheikh Mohamud | Hassan Sheikh Mohamoud | Hassan Cheikh Mohamoud | Хасан Шейх Махмуд | حسن شيخ محمود | حسن شیخ محمود | 哈桑·谢赫·马哈茂德 | ハッサン・シェイク・モハムド
mohamed-abdullahi-farmaajo | Mohamed Abdullahi Mohamed | Mohamed Abdullahi Farmaajo | Mohamed Abdullahi Farmajo | محمد عبد الله فرماجو | 法尔马约 | ~Farmaajo | ~Farmajo
john-magufuli | John Magufuli | Джон Магуфули | جون ماغوفولي | جان ماگوفولی | 约翰·马古富力 | 马古富力 | マグフリ | ~Magufuli
samia-suluhu-hassan | Samia Suluhu Hassan | Samia Suluhu | Самия Сулуху | سامية سولوحو حسن | 萨米娅·苏卢胡·哈桑 | サミア・スルフ・ハッサン
narendra-modi | Narendra Modi | Нарендра Моди | Нарендра Моді | ناريندرا مودي | نارندرا مودی | نریندرا مودی | 纳伦德拉·莫迪 | 莫迪 | 納倫德拉·莫迪 | ナレンドラ・モディ | モディ首相 | モディ印首相 | モディ氏 | नरेंद्र मोदी | नरेन्द्र मोदी | पीएम मोदी | प्रधानमंत्री मोदी | 나렌드라 모디 | 모디 총리 | Ναρέντρα Μόντι | נרנדרה מודי | ~मोदी
manmohan-singh | Manmohan Singh | Манмохан Сингх | Манмоган Сінґх | مانموهان سينغ | مانموهان سینگ | 曼莫汉·辛格 | マンモハン・シン | मनमोहन सिंह | 만모한 싱
rahul-gandhi | Rahul Gandhi | Рахул Ганди | Рагул Ґанді | راهول غاندي | راهول گاندی | 拉胡尔·甘地 | ラフル・ガンジー | राहुल गांधी | राहुल गाँधी | 라훌 간디
sonia-gandhi | Sonia Gandhi | Соня Ганди | سونيا غاندي | سونیا گاندی | 索尼娅·甘地 | ソニア・ガンジー | सोनिया गांधी
indira-gandhi | Indira Gandhi | Индира Ганди | Індіра Ганді | إنديرا غاندي | أنديرا غاندي | ایندیرا گاندی | 英迪拉·甘地 | インディラ・ガンジー | इंदिरा गांधी
mahatma-gandhi | Mahatma Gandhi | Mohandas Gandhi | Mohandas Karamchand Gandhi | Махатма Ганди | Махатма Ґанді | المهاتما غاندي | مهاتما گاندی | 圣雄甘地 | 聖雄甘地 | マハトマ・ガンジー | マハトマ・ガンディー | महात्मा गांधी
amit-shah | Amit Shah | Амит Шах | أميت شاه | آمیت شاه | 阿米特·沙阿 | アミット・シャー | अमित शाह | गृह मंत्री अमित शाह
subrahmanyam-jaishankar | Subrahmanyam Jaishankar | S Jaishankar | S. Jaishankar | Субраманьям Джайшанкар | سوبراهمانيام جايشانكار | 苏杰生 | 蘇杰生 | ジャイシャンカル | एस जयशंकर | एस. जयशंकर | सुब्रह्मण्यम जयशंकर | ~Jaishankar | ~Джайшанкар | ~जयशंकर
rajnath-singh | Rajnath Singh | Раджнатх Сингх | 拉杰纳特·辛格 | राजनाथ सिंह | راجناث سينغ | ラージナート・シン
nirmala-sitharaman | Nirmala Sitharaman | Нирмала Ситараман | 西塔拉曼 | シタラマン | निर्मला सीतारमण | ~Sitharaman
arvind-kejriwal | Arvind Kejriwal | Арвинд Кеджривал | أرفيند كيجريوال | 凯杰里瓦尔 | ケジリワル | अरविंद केजरीवाल | ~Kejriwal | ~केजरीवाल
mamata-banerjee | Mamata Banerjee | Мамата Банерджи | 玛玛塔·班纳吉 | ママタ・バナジー | ममता बनर्जी
yogi-adityanath | Yogi Adityanath | Йоги Адитьянатх | 阿迪蒂亚纳特 | ヨギ・アディティヤナート | योगी आदित्यनाथ | ~Adityanath
ram-nath-kovind | Ram Nath Kovind | Рам Натх Ковинд | رام ناث كوفيند | 科温德 | コビンド大統領 | रामनाथ कोविंद | राम नाथ कोविंद | ~Kovind
droupadi-murmu | Droupadi Murmu | Draupadi Murmu | Драупади Мурму | دروبادي مورمو | 德劳帕迪·穆尔穆 | ドラウパディ・ムルム | ムルム大統領 | द्रौपदी मुर्मू | द्रौपदी मुर्मु
pranab-mukherjee | Pranab Mukherjee | Пранаб Мукерджи | براناب موخرجي | 普拉纳布·慕克吉 | ムカジー大統領 | प्रणब मुखर्जी
imran-khan | Imran Khan | Имран Хан | Імран Хан | عمران خان | 伊姆兰·汗 | 伊姆蘭汗 | イムラン・カーン | カーン首相 | カーン元首相 | इमरान खान | इमरान ख़ान | 임란 칸
nawaz-sharif | Nawaz Sharif | Наваз Шариф | نواز شريف | نواز شریف | 纳瓦兹·谢里夫 | ナワズ・シャリフ | नवाज शरीफ | नवाज़ शरीफ़ | नवाज़ शरीफ
shehbaz-sharif | Shehbaz Sharif | Shahbaz Sharif | Chehbaz Sharif | Шахбаз Шариф | شهباز شريف | شهباز شریف | 夏巴兹·谢里夫 | シャバズ・シャリフ | शहबाज शरीफ | शहबाज़ शरीफ़ | शहबाज़ शरीफ
benazir-bhutto | Benazir Bhutto | Беназир Бхутто | بينظير بوتو | بي نظير بوتو | بی‌نظیر بوتو | 贝娜齐尔·布托 | 貝娜齊爾·布托 | ベナジル・ブット | बेनजीर भुट्टो | बेनज़ीर भुट्टो
bilawal-bhutto-zardari | Bilawal Bhutto Zardari | Bilawal Bhutto-Zardari | Bilawal Bhutto | Билавал Бхутто-Зардари | بيلاوال بوتو زرداري | 比拉瓦尔·布托 | ビラワル・ブット・ザルダリ | बिलावल भुट्टो
asif-ali-zardari | Asif Ali Zardari | Асиф Али Зардари | آصف علي زرداري | آصف علی زرداری | 阿西夫·阿里·扎尔达里 | 扎尔达里 | ザルダリ大統領 | आसिफ अली जरदारी | ~Zardari
pervez-musharraf | Pervez Musharraf | Pervez Musharaf | Pervez Moucharraf | Parwez Musharraf | Perwez Muscharraf | Pervez Müşerref | Первез Мушарраф | برويز مشرف | پرویز مشرف | 佩尔韦兹·穆沙拉夫 | 穆沙拉夫 | パルベズ・ムシャラフ | ムシャラフ | परवेज मुशर्रफ | परवेज़ मुशर्रफ़ | ~Musharraf | ~Moucharraf | ~Мушарраф
asim-munir | Asim Munir | Асим Мунир | عاصم منير | عاصم منیر | 阿西姆·穆尼尔 | アシム・ムニール | आसिम मुनीर
malala-yousafzai | Malala Yousafzai | Malala Yousufzai | Malala Yusafzai | Malala Jusafzai | Malala Yusufzay | Малала Юсуфзай | Малала Юсафзай | ملالا يوسفزاي | ملالا یوسفزی | ملاله یوسف‌زی | ملاله یوسفزی | 马拉拉·优素福扎伊 | 马拉拉 | 馬拉拉 | マララ・ユスフザイ | マララさん | मलाला यूसुफजई | मलाला युसुफ़ज़ई | 말랄라 유사프자이
hamid-karzai | Hamid Karzai | Hamid Karsai | Hamid Karzay | Hamid Karzaj | Хамид Карзай | Хамід Карзай | حامد كرزاي | حامد کرزی | 哈米德·卡尔扎伊 | 卡尔扎伊 | 卡爾扎伊 | ハミド・カルザイ | カルザイ | हामिद करजई | हामिद करज़ई | ~Karzai | ~Karsai | ~Карзай | ~كرزاي | ~کرزی
ashraf-ghani | Ashraf Ghani | Achraf Ghani | Aschraf Ghani | Eşref Gani | Ashraf Gani | Ашраф Гани | Ашраф Гані | أشرف غني | اشرف غنی | 阿什拉夫·加尼 | 加尼总统 | 甘尼總統 | アシュラフ・ガニ | ガニ大統領 | अशरफ गनी | अशरफ ग़नी | 아슈라프 가니
abdullah-abdullah | Abdullah Abdullah | Abdallah Abdallah | Абдулла Абдулла | عبد الله عبد الله | عبدالله عبدالله | 阿卜杜拉·阿卜杜拉 | アブドラ・アブドラ | अब्दुल्ला अब्दुल्ला
hibatullah-akhundzada | Hibatullah Akhundzada | Haibatullah Akhundzada | Haibatullah Achundsada | Hibatulá Ajundzadá | Hibetullah Ahundzade | Хайбатулла Ахундзада | Хібатулла Ахундзада | هبة الله أخوندزاده | هبت‌الله آخوندزاده | 海巴图拉·阿洪扎达 | 阿洪扎达 | アクンザダ師 | ヒバトゥラ・アクンザダ | हिबतुल्लाह अखुंदजादा | ~Akhundzada | ~Ахундзада
mullah-omar | Mullah Omar | Mullah Mohammed Omar | Mollah Omar | es:mulá Omar | pt:mulá Omar | Mulá Omar | it:mullah Omar | nl:mullah Omar | en:mullah Omar | Molla Ömer | Мулла Омар | ru:мулла Омар | الملا عمر | الملا محمد عمر | ملا عمر | ملا محمد عمر | 毛拉·奥马尔 | 奥马尔毛拉 | オマル師 | मुल्ला उमर
abdul-ghani-baradar | Abdul Ghani Baradar | Mullah Baradar | Mullah Abdul Ghani Baradar | Abdul Gani Baradar | fr:mollah Baradar | es:mulá Baradar | Абдул Гани Барадар | عبد الغني برادر | عبدالغنی برادر | ملا برادر | 阿卜杜勒·加尼·巴拉达尔 | 巴拉达尔 | バラダル師 | मुल्ला बरादर | मुल्ला अब्दुल गनी बरादर
ahmad-massoud | Ahmad Massoud | Ahmad Masud | Ahmed Massoud | Ахмад Масуд | أحمد مسعود | احمد مسعود | 艾哈迈德·马苏德 | アフマド・マスード | अहमद मसूद
sheikh-hasina | Sheikh Hasina | Sheikh Hasina Wajed | Cheikh Hasina | Scheich Hasina | Sheij Hasina | Şeyh Hasina | Xheikh Hasina | Шейх Хасина | الشيخة حسينة | شيخة حسينة | شیخ حسینه | 谢赫·哈西娜 | 哈西娜 | 哈希娜 | シェイク・ハシナ | ハシナ首相 | ハシナ前首相 | शेख हसीना | शेख़ हसीना | 셰이크 하시나
khaleda-zia | Khaleda Zia | Халеда Зиа | Халеда Зия | خالدة ضياء | خالده ضیا | 卡莉达·齐亚 | カレダ・ジア | खालिदा जिया | ख़ालिदा ज़िया
muhammad-yunus | Muhammad Yunus | Mohammad Yunus | Mohammed Yunus | Muhammed Yunus | Мухаммад Юнус | Мухаммед Юнус | محمد يونس | محمد یونس | 穆罕默德·尤努斯 | 尤努斯 | ムハマド・ユヌス | ムハンマド・ユヌス | मोहम्मद यूनुस | मुहम्मद यूनुस
mahinda-rajapaksa | Mahinda Rajapaksa | Mahinda Rajapakse | Махинда Раджапакса | Магінда Раджапакса | ماهيندا راجاباكسا | ماهیندا راجاپاکسا | 马欣达·拉贾帕克萨 | マヒンダ・ラジャパクサ | महिंदा राजपक्षे
gotabaya-rajapaksa | Gotabaya Rajapaksa | Gotabhaya Rajapaksa | Gotabaya Rajapakse | Готабая Раджапакса | غوتابايا راجاباكسا | گوتابایا راجاپاکسا | 戈塔巴雅·拉贾帕克萨 | 戈塔巴雅 | ゴタバヤ・ラジャパクサ | गोटबाया राजपक्षे | गोताबाया राजपक्षे
ranil-wickremesinghe | Ranil Wickremesinghe | Ранил Викрамасингх | Раніл Вікремесінгх | رانيل ويكريميسينغه | رانیل ویکرمسینگه | 拉尼尔·维克拉马辛哈 | 维克拉马辛哈 | ラニル・ウィクラマシンハ | ウィクラマシンハ | रानिल विक्रमसिंघे | ~Wickremesinghe | ~विक्रमसिंघे
anura-kumara-dissanayake | Anura Kumara Dissanayake | Anura Kumara Dissanayaka | Anura Dissanayake | Анура Кумара Диссанаяке | أنورا كومارا ديساناياكي | 迪萨纳亚克 | ディサナヤカ | अनुरा कुमारा दिसानायके | ~Dissanayake
kp-sharma-oli | KP Sharma Oli | K.P. Sharma Oli | K. P. Sharma Oli | Khadga Prasad Sharma Oli | 卡·普·夏尔马·奥利 | 奥利总理 | オリ首相 | केपी शर्मा ओली | के पी शर्मा ओली | Шарма Оли
pushpa-kamal-dahal | Pushpa Kamal Dahal | Pushpa Kamal Dahal Prachanda | 普拉昌达 | プラチャンダ | पुष्प कमल दहल | Пушпа Камал Дахал | ~Prachanda
mohamed-nasheed | Mohamed Nasheed | Mohammed Nasheed | Мохаммед Нашид | محمد نشيد | 穆罕默德·纳希德 | ナシード元大統領 | मोहम्मद नशीद
mohamed-muizzu | Mohamed Muizzu | Mohammed Muizzu | Мохамед Муиззу | محمد معزو | 穆罕默德·穆伊祖 | 穆伊祖 | ムイズ大統領 | モハメド・ムイズ | मोहम्मद मुइज्जू | मोहम्मद मुइज़्ज़ू | ~Muizzu
dalai-lama | Dalai Lama | Dalaï-lama | fr:dalaï-lama | es:dalái lama | Dalay Lama | Tenzin Gyatso | Далай-лама | ru:далай-лама | uk:далай-лама | Далай-Лам | الدالاي لاما | الدلاي لاما | دالایی لاما | دالای لاما | 达赖喇嘛 | 达赖 | 達賴喇嘛 | 達賴 | ダライ・ラマ | दलाई लामा | Đạt Lai Lạt Ma | Đức Đạt Lai Lạt Ma | 달라이 라마 | Δαλάι Λάμα | דלאי לאמה
xi-jinping | Xi Jinping | Si Tzin-pching | Xi Jin Ping | Ksi Jinping | Си Цзиньпин | Сі Цзіньпін | شي جين بينغ | شی جین‌پینگ | شی جین پینگ | شی جینپینگ | 习近平 | 習近平 | शी जिनपिंग | शी चिनफिंग | Tập Cận Bình | 시진핑 | Σι Τζινπίνγκ | שי ג'ינפינג
hu-jintao | Hu Jintao | Ху Цзиньтао | Ху Цзіньтао | هو جينتاو | هو جین‌تائو | هو جین تائو | 胡锦涛 | 胡錦濤 | 胡錦涛 | हू जिंताओ | हू जिनताओ | Hồ Cẩm Đào | 후진타오
jiang-zemin | Jiang Zemin | Цзян Цзэминь | Цзян Цземінь | جيانغ زيمين | جیانگ زمین | 江泽民 | 江澤民 | 江沢民 | जियांग जेमिन | Giang Trạch Dân | 장쩌민
wen-jiabao | Wen Jiabao | Вэнь Цзябао | Вень Цзябао | ون جياباو | ون جیابائو | 温家宝 | 溫家寶 | 温家宝首相 | वेन जियाबाओ | Ôn Gia Bảo | 원자바오
li-keqiang | Li Keqiang | Ли Кэцян | Лі Кецян | لي كه تشيانغ | لي كيكيانغ | لی که‌چیانگ | لی کچیانگ | 李克强 | 李克強 | ली केकियांग | ली क्विंग | Lý Khắc Cường | 리커창
li-qiang | Li Qiang | Ли Цян | Лі Цян | لي تشيانغ | لی چیانگ | 李强总理 | 国务院总理李强 | 李強首相 | 李強總理 | ली कियांग | Lý Cường | 리창 총리
wang-yi | Wang Yi | Ван И | Ван Ї | وانغ يي | وانگ یی | 王毅 | वांग यी | Vương Nghị | 왕이 외교부장
qin-gang | Qin Gang | Цинь Ган | Цінь Ган | تشين قانغ | تشين غانغ | چین گانگ | 秦刚 | 秦剛 | किन गैंग | चिन गांग | Tần Cương | 친강
yang-jiechi | Yang Jiechi | Ян Цзечи | Ян Цзєчі | يانغ جيتشي | یانگ جیه‌چی | 杨洁篪 | 楊潔篪 | 楊潔チ | यांग जिएची | Dương Khiết Trì
li-shangfu | Li Shangfu | Ли Шанфу | Лі Шанфу | لي شانغ فو | لی شانگ‌فو | 李尚福 | ली शांगफू | Lý Thượng Phúc | 리상푸
zhao-lijian | Zhao Lijian | Чжао Лицзянь | Чжао Ліцзянь | تشاو لي جيان | ژائو لیجیان | 赵立坚 | 趙立堅 | झाओ लिजियान | Triệu Lập Kiên | 자오리젠
bo-xilai | Bo Xilai | Бо Силай | Бо Сілай | بو شي لاي | بو شیلای | 薄熙来 | 薄熙來 | बो शिलाई | Bạc Hy Lai | 보시라이
mao-zedong | Mao Zedong | Mao Tse-tung | Mao Tsé-Toung | Мао Цзэдун | Мао Цзедун | ماو تسي تونغ | مائو تسه‌تونگ | مائو زدونگ | 毛泽东 | 毛澤東 | 毛沢東 | माओत्से तुंग | माओ ज़ेडोंग | Mao Trạch Đông | 마오쩌둥
deng-xiaoping | Deng Xiaoping | Дэн Сяопин | Ден Сяопін | دينغ شياو بينغ | دنگ شیائوپینگ | 邓小平 | 鄧小平 | देंग शियाओपिंग | Đặng Tiểu Bình | 덩샤오핑
liu-xiaobo | Liu Xiaobo | Лю Сяобо | ليو شياوبو | لیو شیائوبو | 刘晓波 | 劉曉波 | 劉暁波 | लियू शियाओबो | Lưu Hiểu Ba | 류샤오보
ai-weiwei | Ai Weiwei | Ай Вэйвэй | Ай Вейвей | آي ويوي | آی وی‌وی | 艾未未 | アイ・ウェイウェイ | ऐ वेईवेई | Ngải Vị Vị | 아이웨이웨이
chen-guangcheng | Chen Guangcheng | Чэнь Гуанчэн | تشن غوانغ تشنغ | 陈光诚 | 陳光誠 | Trần Quang Thành
peng-shuai | Peng Shuai | Пэн Шуай | Пен Шуай | بينغ شواي | پنگ شوای | 彭帅 | 彭帥 | पेंग शुआई | Bành Soái | 펑솨이
li-wenliang | Li Wenliang | Ли Вэньлян | Лі Веньлян | لي وين ليانغ | لی ون‌لیانگ | 李文亮 | ली वेनलियांग | Lý Văn Lượng | 리원량
jack-ma | Jack Ma | Джек Ма | جاك ما | جک ما | 马云 | 馬雲 | ジャック・マー | जैक मा | Mã Vân | 마윈
ren-zhengfei | Ren Zhengfei | Жэнь Чжэнфэй | Жень Чженфей | رن تشنغ فاي | رن ژنگ‌فی | 任正非 | रेन झेंगफेई | Nhậm Chính Phi | 런정페이
meng-wanzhou | Meng Wanzhou | Мэн Ваньчжоу | Мен Ваньчжоу | منغ وانزهو | منغ وان تشو | منگ وانژو | 孟晚舟 | मेंग वानझोउ | मेंग वांगझू | Mạnh Vãn Chu | 멍완저우
carrie-lam | Carrie Lam | Кэрри Лам | Керрі Лам | كاري لام | کری لام | 林郑月娥 | 林鄭月娥 | キャリー・ラム | कैरी लैम | 캐리 람
john-lee | John Lee Ka-chiu | John Lee Ka Chiu | 李家超 | ジョン・リー行政長官
joshua-wong | Joshua Wong | Джошуа Вонг | جوشوا وونغ | جاشوا وانگ | 黄之锋 | 黃之鋒 | ジョシュア・ウォン | जोशुआ वोंग | Hoàng Chi Phong | 조슈아 웡
agnes-chow | Agnes Chow | Агнес Чоу | 周庭 | アグネス・チョウ | 周庭さん
jimmy-lai | Jimmy Lai | Джимми Лай | Джиммі Лай | جيمي لاي | جیمی لای | 黎智英 | ジミー・ライ | जिमी लाई | 지미 라이
tsai-ing-wen | Tsai Ing-wen | Tsai Ing Wen | Цай Инвэнь | Цай Інвень | تساي إنغ ون | تساي إينغ وين | تسای اینگ ون | تسای اینگ‌ون | 蔡英文 | त्साई इंग-वेन | साई इंग-वेन | Thái Anh Văn | 차이잉원
lai-ching-te | Lai Ching-te | William Lai | Lai Ching Te | Лай Циндэ | Лай Цінде | لاي تشينغ تي | لای چینگ ته | 赖清德 | 賴清德 | 頼清徳 | लाई चिंग-ते | विलियम लाई | Lại Thanh Đức | 라이칭더
ma-ying-jeou | Ma Ying-jeou | Ma Ying Jeou | Ма Инцзю | Ма Їнцзю | ما يينغ جيو | ما ینگ جئو | 马英九 | 馬英九 | मा यिंग-जेउ | Mã Anh Cửu | 마잉주
chen-shui-bian | Chen Shui-bian | Чэнь Шуйбянь | تشين شوي بيان | 陈水扁 | 陳水扁 | Trần Thủy Biển | 천수이볜
kim-jong-un | Kim Jong-un | Kim Jong Un | Kim Jong-oen | Kim Dzong Un | Kim Czong Un | Kim Xhong Un | Ким Чен Ын | Кім Чен Ин | كيم جونغ أون | کیم جونگ اون | 金正恩 | キム・ジョンウン | किम जोंग उन | किम जोंग-उन | किम जॉन्ग उन | Kim Chính Ân | 김정은 | Κιμ Γιονγκ Ουν | קים ג'ונג און
kim-jong-il | Kim Jong-il | Kim Jong Il | Ким Чен Ир | Кім Чен Ір | كيم جونغ إيل | کیم جونگ ایل | 金正日 | キム・ジョンイル | किम जोंग इल | Kim Chính Nhật | 김정일
kim-il-sung | Kim Il-sung | Kim Il Sung | Ким Ир Сен | Кім Ір Сен | كيم إيل سونغ | کیم ایل سونگ | 金日成 | किम इल सुंग | Kim Nhật Thành | 김일성
kim-yo-jong | Kim Yo-jong | Kim Yo Jong | Ким Ё Чжон | كيم يو جونغ | کیم یو جونگ | 金与正 | 金與正 | キム・ヨジョン | किम यो जोंग | किम यो-जोंग | 김여정
kim-jong-nam | Kim Jong-nam | Kim Jong Nam | Ким Чен Нам | Кім Чен Нам | كيم جونغ نام | کیم جونگ نام | 金正男 | किम जोंग नाम | 김정남
park-geun-hye | Park Geun-hye | Park Geun Hye | Пак Кын Хе | Пак Кин Хе | بارك كون هيه | باك غن هيه | پارک گئون هی | پارک گون هه | 朴槿惠 | 朴槿恵 | パク・クネ | पार्क ग्युन हाय | पार्क ग्यून-हे | 박근혜
moon-jae-in | Moon Jae-in | Moon Jae In | Мун Чжэ Ин | Мун Чже Ін | مون جيه إن | مون جاي إن | مون جائه این | مون جه این | 文在寅 | ムン・ジェイン | मून जे-इन | मून जे इन | मून जेई इन | 문재인
yoon-suk-yeol | Yoon Suk-yeol | Yoon Suk Yeol | Yoon Seok-yeol | Yoon Seok-youl | Yoon Suk-yeoll | Юн Сок Ёл | Юн Сок Ель | Юн Сок Йоль | Юн Сок Йол | يون سوك يول | یون سوک یول | یون سوک-یول | 尹锡悦 | 尹錫悅 | 尹錫悦 | ユン・ソンニョル | ユン・ソギョル | यून सुक योल | यून सुक-योल | यून सुक येओल | 윤석열
lee-jae-myung | Lee Jae-myung | Lee Jae Myung | Ли Чжэ Мён | Лі Чже Мьон | Лі Дже Мьон | لي جاي ميونغ | لي جيه ميونغ | لی جائه میونگ | 李在明 | イ・ジェミョン | ली जे-म्युंग | ली जे म्युंग | 이재명
lee-myung-bak | Lee Myung-bak | Lee Myung Bak | Ли Мён Бак | Лі Мьон Бак | لي ميونغ باك | لی میونگ باک | 李明博 | イ・ミョンバク | ली म्युंग-बाक | 이명박
roh-moo-hyun | Roh Moo-hyun | Roh Moo Hyun | ru:Но Му Хён | روه مو هيون | 卢武铉 | 盧武鉉 | ノ・ムヒョン | 노무현
han-duck-soo | Han Duck-soo | Han Duck Soo | Хан Док Су | هان دوك سو | هان داک سو | 韩德洙 | 韓悳洙 | 韓德洙 | ハン・ドクス | 한덕수
lee-jae-yong | Lee Jae-yong | Lee Jae Yong | Jay Y. Lee | 李在镕 | 李在鎔 | イ・ジェヨン | ली जे-योंग | لي جاي يونغ | Ли Чжэ Ён | 이재용
ban-ki-moon | Ban Ki-moon | Ban Ki Moon | ru:Пан Ги Мун | uk:Пан Гі Мун | بان كي مون | بان کی مون | بان کی‌مون | 潘基文 | パン・ギムン | 潘基文事務総長 | बान की मून | बान की-मून | 반기문 | Μπαν Κι Μουν
shinzo-abe | Shinzo Abe | Abe Shinzo | Синдзо Абэ | Синдзо Абе | Сіндзо Абе | شينزو آبي | شینزو آبه | 安倍晋三 | 安倍晉三 | 安倍首相 | 安倍元首相 | 安倍前首相 | शिंजो आबे | शिंज़ो आबे | 아베 신조 | Σίνζο Άμπε
yoshihide-suga | Yoshihide Suga | Suga Yoshihide | Ёсихидэ Суга | Йосіхіде Суга | يوشيهيدي سوغا | یوشیهیده سوگا | 菅义伟 | 菅義偉 | 菅首相 | 菅前首相 | योशीहिदे सुगा | योशिहिदे सुगा | 스가 요시히데
fumio-kishida | Fumio Kishida | Kishida Fumio | Фумио Кисида | Фуміо Кішіда | Фуміо Кісіда | فوميو كيشيدا | فومیو کیشیدا | 岸田文雄 | 岸田首相 | 岸田前首相 | फुमियो किशिदा | फूमियो किशिदा | 기시다 후미오 | ~Kishida | ~Кисида | ~كيشيدا | ~کیشیدا | ~किशिदा
shigeru-ishiba | Shigeru Ishiba | Ishiba Shigeru | Сигэру Исиба | Сігеру Ісіба | Шіґеру Ішіба | شيغيرو إيشيبا | شیگرو ایشیبا | 石破茂 | 石破首相 | 石破前首相 | शिगेरु इशिबा | 이시바 시게루 | ~Ishiba | ~إيشيبا
sanae-takaichi | Sanae Takaichi | Takaichi Sanae | Санаэ Такаити | Санае Такаїчі | ساناي تاكايتشي | سانائه تاکایچی | 高市早苗 | 高市首相 | 高市早苗氏 | साने ताकाइची | सनाए ताकाइची | 다카이치 사나에 | ~Takaichi | ~Такаити | ~تاكايتشي
junichiro-koizumi | Junichiro Koizumi | Koizumi Junichiro | Дзюнъитиро Коидзуми | Дзюнїтіро Коїдзумі | جونيتشيرو كويزومي | جونیچیرو کویزومی | 小泉纯一郎 | 小泉純一郎 | 小泉元首相 | जुनिचिरो कोइजुमी | 고이즈미 준이치로
yukio-hatoyama | Yukio Hatoyama | Hatoyama Yukio | Юкио Хатояма | يوكيو هاتوياما | یوکیو هاتویاما | 鸠山由纪夫 | 鳩山由紀夫 | युकिओ हातोयामा
naoto-kan | Naoto Kan | Kan Naoto | Наото Кан | ناوتو كان | نائوتو کان | 菅直人 | नाओतो कान
yoshihiko-noda | Yoshihiko Noda | Noda Yoshihiko | Ёсихико Нода | Ёсихико Ноды | يوشيهيكو نودا | یوشیهیکو نودا | 野田佳彦 | 野田佳彥 | योशिहिको नोदा
taro-aso | Taro Aso | Aso Taro | Таро Асо | تارو آسو | 麻生太郎 | तारो आसो | 아소 다로
taro-kono | Taro Kono | Kono Taro | Таро Коно | تارو كونو | تارو کونو | 河野太郎 | तारो कोनो | 고노 다로
emperor-naruhito | Naruhito | Emperor Naruhito | Kaisar Naruhito | fr:empereur Naruhito | Kaiser Naruhito | Нарухито | Нарухіто | ناروهيتو | ناروهیتو | 德仁天皇 | नारुहितो | 나루히토
emperor-akihito | Akihito | Emperor Akihito | Акихито | Акіхіто | أكيهيتو | آکیهیتو | 明仁天皇 | 明仁上皇 | अकिहितो | 아키히토
haruhiko-kuroda | Haruhiko Kuroda | Kuroda Haruhiko | Харухико Курода | 黑田东彦 | 黒田東彦 | 黒田総裁 | 日銀の黒田総裁 | हारुहिको कुरोदा
kazuo-ueda | Kazuo Ueda | Ueda Kazuo | Кадзуо Уэда | 植田和男 | 植田総裁 | كازو أويدا | काजुओ उएदा
carlos-ghosn | Carlos Ghosn | Карлос Гон | كارلوس غصن | کارلوس گون | 卡洛斯·戈恩 | 戈恩 | カルロス・ゴーン | ゴーン被告 | ゴーン会長 | कार्लोस घोसन | 카를로스 곤 | ~Ghosn
naomi-osaka | Naomi Osaka | Наоми Осака | Наомі Осака | ناومي أوساكا | نائومی اوساکا | 大坂直美 | 大坂なおみ | नाओमी ओसाका
shohei-ohtani | Shohei Ohtani | Сёхэй Отани | 大谷翔平 | शोहेई ओतानी | 오타니 쇼헤이 | ~Ohtani
joko-widodo | Joko Widodo | Jokowi | Joko "Jokowi" Widodo | Джоко Видодо | Джоко Відодо | جوكو ويدودو | جوکو ویدودو | 佐科·维多多 | 佐科 | 佐科威 | ジョコ・ウィドド | ジョコ大統領 | जोको विडोडो | 조코 위도도
prabowo-subianto | Prabowo Subianto | Prabowo | Прабово Субианто | Прабово Субіанто | برابوو سوبيانتو | پرابوو سوبیانتو | 普拉博沃·苏比安托 | 普拉博沃 | 普拉伯沃 | プラボウォ・スビアント | プラボウォ | प्रबोवो सुबियांतो | 프라보워 수비안토
susilo-bambang-yudhoyono | Susilo Bambang Yudhoyono | Сусило Бамбанг Юдойоно | سوسيلو بامبانغ يودويونو | سوسیلو بامبانگ یودویونو | 苏西洛·班邦·尤多约诺 | 苏西洛 | 尤多约诺 | スシロ・バンバン・ユドヨノ | ユドヨノ | सुसीलो बामबांग युद्धोयोनो | id:SBY | ~Yudhoyono | ~Юдойоно
megawati-sukarnoputri | Megawati Sukarnoputri | Megawati Soekarnoputri | Мегавати Сукарнопутри | ميغاواتي سوكارنوبوتري | 梅加瓦蒂 | メガワティ | ~Megawati | ~Sukarnoputri
gibran-rakabuming-raka | Gibran Rakabuming Raka | Gibran Rakabuming | 吉布兰 | ギブラン副大統領
ganjar-pranowo | Ganjar Pranowo
anies-baswedan | Anies Baswedan | ~Baswedan
basuki-tjahaja-purnama | Basuki Tjahaja Purnama | id:Ahok | 钟万学 | 鍾萬學 | アホック | بسوكي تجاهاجا بورناما
retno-marsudi | Retno Marsudi | Ретно Марсуди | ريتنو مارسودي | 蕾特诺 | ルトノ外相 | ~Marsudi
suharto | Suharto | Soeharto | Сухарто | سوهارتو | 苏哈托 | 蘇哈托 | スハルト | सुहार्तो | 수하르토
sukarno | Sukarno | Soekarno | Сукарно | سوكارنو | سوکارنو | 苏加诺 | 蘇加諾 | スカルノ | सुकर्णो | 수카르노
jusuf-kalla | Jusuf Kalla | Yusuf Kalla | يوسف كالا | 优素福·卡拉 | ユスフ・カラ
mahathir-mohamad | Mahathir Mohamad | Mahathir Mohammad | Mahathir Mohammed | Mahathir bin Mohamad | Mahatir Muhamed | Махатхир Мохамад | Махатгір Могамад | مهاتير محمد | ماهاتیر محمد | 马哈蒂尔·穆罕默德 | 马哈蒂尔 | 馬哈地 | マハティール・モハマド | マハティール | महाथिर मोहम्मद | 마하티르 모하맛 | ~Mahathir | ~مهاتير
najib-razak | Najib Razak | Najib Tun Razak | Наджиб Разак | نجيب عبد الرزاق | نجیب رزاق | 纳吉布·拉扎克 | ナジブ・ラザク | नजीब रजाक | 나집 라작
anwar-ibrahim | Anwar Ibrahim | Enver Ibrahim | Анвар Ибрагим | Анвар Ібрагім | أنور إبراهيم | انور ابراهیم | 安瓦尔·易卜拉欣 | 安瓦爾 | 安瓦尔总理 | アンワル・イブラヒム | アンワル首相 | अनवर इब्राहिम
muhyiddin-yassin | Muhyiddin Yassin | Мухиддин Яссин | محيي الدين ياسين | محی‌الدین یاسین | 穆希丁·亚辛 | 慕尤丁 | 穆希丁 | ムヒディン | मुहिद्दीन यासीन | ~Muhyiddin
lee-hsien-loong | Lee Hsien Loong | Lee Hsien-loong | Ли Сянь Лун | Ли Сяньлун | لي هسين لونغ | لی هسین لونگ | 李显龙 | 李顯龍 | リー・シェンロン | ली सिएन लूंग | ली सीन लूंग | Lý Hiển Long | 리셴룽
lee-kuan-yew | Lee Kuan Yew | Ли Куан Ю | لي كوان يو | لی کوان یو | 李光耀 | リー・クアンユー | ली कुआन यू | Lý Quang Diệu | 리콴유
lawrence-wong | Lawrence Wong | Лоуренс Вонг | لورانس وونغ | لارنس وانگ | 黄循财 | 黃循財 | ローレンス・ウォン | लॉरेंस वोंग | Hoàng Tuần Tài
rodrigo-duterte | Rodrigo Duterte | Родриго Дутерте | Родріго Дутерте | رودريغو دوتيرتي | رودریگو دوترته | 罗德里戈·杜特尔特 | 杜特尔特 | 杜特蒂 | 杜特地 | ロドリゴ・ドゥテルテ | ドゥテルテ大統領 | ドゥテルテ前大統領 | ドゥテルテ氏 | रोड्रिगो दुतेर्ते | रोड्रिगो डुटर्टे | 로드리고 두테르테 | ~Duterte | ~Дутерте | ~دوتيرتي
sara-duterte | Sara Duterte | Sara Duterte-Carpio | Сара Дутерте | سارة دوتيرتي | 莎拉·杜特尔特 | 萨拉·杜特尔特 | サラ・ドゥテルテ
ferdinand-marcos-jr | Ferdinand Marcos Jr. | Ferdinand Marcos Jr | Ferdinand Marcos Junior | Bongbong Marcos | Фердинанд Маркос-младш* | فرديناند ماركوس الابن | فردیناند مارکوس جونیور | 小费迪南德·马科斯 | 小马科斯 | 小馬可仕 | フェルディナンド・マルコス | マルコス大統領 | फर्डिनेंड मार्कोस जूनियर | 봉봉 마르코스
benigno-aquino-iii | Benigno Aquino III | Benigno Aquino | Noynoy Aquino | Бениньо Акино | بينينو أكينو | بنینو آکینو | 贝尼尼奥·阿基诺三世 | 阿基诺三世 | 艾奎諾三世 | ベニグノ・アキノ | アキノ大統領 | बेनिग्नो एक्विनो
maria-ressa | Maria Ressa | Мария Ресса | ماريا ريسا | ماریا رسا | 玛丽亚·雷萨 | マリア・レッサ | मारिया रेसा
aung-san-suu-kyi | Aung San Suu Kyi | Ang San Su Kji | Аун Сан Су Чжи | Аун Сан Су Чі | Аунг Сан Су Чжи | Аун Сан Су Чжі | أونغ سان سو تشي | آنگ سان سوچی | آنگ سان سو چی | 昂山素季 | 翁山蘇姬 | 昂山素姬 | アウンサンスーチー | アウン・サン・スー・チー | スーチー氏 | スー・チー氏 | आंग सान सू ची | आंग सान सू की | 아웅산 수치 | Αούνγκ Σαν Σου Τσι | אונג סן סו צ'י
min-aung-hlaing | Min Aung Hlaing | Мин Аун Хлайн | Мін Аун Хлайн | مين أونغ هلاينغ | مین آنگ هلینگ | مین آنگ هلاینگ | 敏昂莱 | 敏昂萊 | ミンアウンフライン | ミン・アウン・フライン | मिन आंग ह्लाइंग | मिन आंग हलिंग | 민 아웅 흘라잉
hun-sen | Hun Sen | Хун Сен | هون سين | هون سن | 洪森 | フン・セン | フンセン | हुन सेन | 훈 센 | 훈센
hun-manet | Hun Manet | Хун Манет | هون مانيت | هون مانت | 洪玛奈 | 洪馬內 | フン・マネット | हुन मानेट | 훈 마네트
pol-pot | Pol Pot | Пол Пот | بول بوت | پل پوت | 波尔布特 | ポル・ポト | पोल पॉट | 폴 포트
norodom-sihanouk | Norodom Sihanouk | Нородом Сианук | نوردوم سيهانوك | 西哈努克亲王 | 诺罗敦·西哈努克 | シアヌーク | ~Sihanouk
prayut-chan-o-cha | Prayut Chan-o-cha | Prayuth Chan-ocha | Prayut Chan-ocha | Prayuth Chan-o-cha | Прают Чан-Оча | برايوت تشان أوتشا | پرایوت چان اوچا | 巴育·占奥差 | 巴育 | プラユット・チャンオーチャー | プラユット | प्रयुत चान-ओ-चा | ~Prayut | ~Prayuth
thaksin-shinawatra | Thaksin Shinawatra | Таксин Чинават | Таксін Чинават | Таксин Шинаватра | تاكسين شيناواترا | تاکسین شیناواترا | 他信·西那瓦 | 他信·钦那瓦 | 塔克辛 | 戴克辛 | タクシン・シナワット | タクシン元首相 | थाकसिन शिनावात्रा | 탁신 친나왓 | ~Thaksin | ~Таксин
yingluck-shinawatra | Yingluck Shinawatra | Йинглак Чинават | Інглак Чинават | ينغلوك شيناواترا | یینگ‌لاک شیناواترا | 英拉·西那瓦 | 盈拉 | インラック・シナワット | インラック | यिंगलक शिनावात्रा | 잉락 친나왓 | ~Yingluck
paetongtarn-shinawatra | Paetongtarn Shinawatra | Пхэтхонгтхан Чинават | بايتونغتارن شيناواترا | پائتونگتارن شیناواترا | 佩通坦·钦那瓦 | 佩通坦 | 贝东丹 | ペートンタン・シナワット | ペートンタン | पैतोंगतार्न शिनवात्रा | 패통탄 친나왓 | ~Paetongtarn
srettha-thavisin | Srettha Thavisin | Сеттха Тхависин | سريتا تافيسين | 赛塔·他威信 | 赛塔总理 | セター首相 | セター・タウィーシン | श्रेथा थाविसिन | ~Srettha
pita-limjaroenrat | Pita Limjaroenrat | 皮塔·林乍伦拉 | 皮塔·林加伦拉特 | ピタ・リムジャロンラット | ピター党首 | ~Limjaroenrat
bhumibol-adulyadej | Bhumibol Adulyadej | King Bhumibol | Пхумипон Адульядет | Пхуміпон Адульядет | بوميبول أدولياديج | بهومیبول آدولیاده | 普密蓬·阿杜德 | 普密蓬 | 蒲美蓬 | プミポン | भूमिबोल अदुल्यादेज | ~Bhumibol
vajiralongkorn | Vajiralongkorn | Maha Vajiralongkorn | Вачиралонгкорн | Маха Вачиралонгкорн | فاجيرالونغكورن | واجیرالونگکورن | 哇集拉隆功 | 瓦吉拉隆功 | ワチラロンコン | वजीरालोंगकोर्न
nguyen-phu-trong | Nguyễn Phú Trọng | Нгуен Фу Чонг | نغوين فو ترونغ | نگوین فو ترونگ | 阮富仲 | グエン・フー・チョン | 응우옌푸쫑
to-lam | Tô Lâm | То Лам | تو لام | 苏林总书记 | 越共中央总书记苏林 | 蘇林 | トー・ラム | 또럼
pham-minh-chinh | Phạm Minh Chính | Фам Минь Тинь | Фам Мінь Тінь | فام مينه تشينه | فام مین چین | 范明政 | ファム・ミン・チン | 팜민찐
nguyen-xuan-phuc | Nguyễn Xuân Phúc | Нгуен Суан Фук | نغوين شوان فوك | 阮春福 | グエン・スアン・フック | 응우옌쑤언푹
nguyen-tan-dung | Nguyễn Tấn Dũng | Нгуен Тан Зунг | نغوين تان دونغ | 阮晋勇 | 阮晉勇 | グエン・タン・ズン
tran-dai-quang | Trần Đại Quang | Tran Dai Quang | Чан Дай Куанг | تران داي كوانغ | 陈大光 | 陳大光 | チャン・ダイ・クアン
truong-tan-sang | Trương Tấn Sang | Чыонг Тан Шанг | 张晋创 | 張晉創 | チュオン・タン・サン
vo-van-thuong | Võ Văn Thưởng | Во Ван Тхыонг | فو فان ثونغ | 武文赏 | 武文賞 | ボー・バン・トゥオン
luong-cuong | Lương Cường | ルオン・クオン
vo-nguyen-giap | Võ Nguyên Giáp | Во Нгуен Зяп | 武元甲 | ボー・グエン・ザップ | فو نجوين جياب
truong-my-lan | Trương Mỹ Lan | 张美兰 | 張美蘭 | チュオン・ミー・ラン
trinh-xuan-thanh | Trịnh Xuân Thanh | 郑春青
xanana-gusmao | Xanana Gusmão | Шанана Гужман | 夏纳纳·古斯芒 | シャナナ・グスマン | شانانا غوسماو
scott-morrison | Scott Morrison | Скотт Моррисон | Скотт Моррісон | سكوت موريسون | اسکات موریسون | 斯科特·莫里森 | 莫里森总理 | 莫里森總理 | スコット・モリソン | モリソン首相 | モリソン豪首相 | स्कॉट मॉरिसन | 스콧 모리슨
anthony-albanese | Anthony Albanese | Энтони Альбанезе | Энтони Албанизи | Ентоні Албаніз | Ентоні Альбанезе | أنتوني ألبانيز | أنتوني ألبانيزي | آنتونی آلبانیز | 安东尼·阿尔巴尼斯 | 阿尔巴尼斯 | 艾班尼斯 | アンソニー・アルバニージー | アルバニージー | एंथनी अल्बनीज | एंथनी अल्बानीज | 앤서니 앨버니지
malcolm-turnbull | Malcolm Turnbull | Малкольм Тернбулл | Малколм Тернбулл | مالكولم تيرنبول | مالکوم ترنبول | 马尔科姆·特恩布尔 | 特恩布尔 | 滕博尔 | マルコム・ターンブル | ターンブル首相 | मैल्कम टर्नबुल | ~Turnbull
tony-abbott | Tony Abbott | Тони Эбботт | Тоні Ебботт | توني أبوت | تونی ابوت | 托尼·阿博特 | 艾伯特总理 | トニー・アボット | アボット首相 | टोनी एबॉट
kevin-rudd | Kevin Rudd | Кевин Радд | Кевін Радд | كيفن رود | کوین راد | 陆克文 | 陸克文 | ケビン・ラッド | ラッド首相 | केविन रुड
julia-gillard | Julia Gillard | Джулия Гиллард | Джулія Гіллард | جوليا غيلارد | جولیا گیلارد | 朱莉娅·吉拉德 | ジュリア・ギラード | ギラード首相 | जूलिया गिलार्ड | ~Gillard
penny-wong | Penny Wong | Пенни Вонг | بيني وونغ | پنی وانگ | 黄英贤 | 黃英賢 | ペニー・ウォン | पेनी वोंग
jacinda-ardern | Jacinda Ardern | Джасинда Ардерн | Джасінда Ардерн | جاسيندا أرديرن | جاسیندا آردرن | 杰辛达·阿德恩 | 阿德恩 | 阿爾登 | 阿德恩總理 | ジャシンダ・アーダーン | アーダーン | जैसिंडा अर्डर्न | जेसिंडा अर्डर्न | 저신다 아던 | ~Ardern | ~Ардерн
john-key | John Key | Джон Ки | جون كي | 约翰·基 | ジョン・キー
christopher-luxon | Christopher Luxon | Кристофер Лаксон | Крістофер Лаксон | كريستوفر لوكسون | کریستوفر لوکسون | 克里斯托弗·卢克森 | 拉克森 | クリストファー・ラクソン | ラクソン首相 | क्रिस्टोफर लक्सन | ~Luxon
justin-trudeau | Justin Trudeau | Джастин Трюдо | Джастін Трюдо | جاستن ترودو | جاستین ترودو | 贾斯廷·特鲁多 | 特鲁多 | 杜魯多 | 杜鲁多 | ジャスティン・トルドー | トルドー | जस्टिन ट्रूडो | 쥐스탱 트뤼도 | 트뤼도 | Τζάστιν Τριντό | ג'סטין טרודו | ~Trudeau | ~Трюдо | ~ترودو | ~ट्रूडो
mark-carney | Mark Carney | Марк Карни | Марк Карні | مارك كارني | مارک کارنی | 马克·卡尼 | 卡尼总理 | 卡尼總理 | マーク・カーニー | カーニー首相 | मार्क कार्नी | 마크 카니
stephen-harper | Stephen Harper | Стивен Харпер | Стівен Гарпер | ستيفن هاربر | استیون هارپر | 斯蒂芬·哈珀 | 哈珀总理 | ハーパー首相 | スティーブン・ハーパー | स्टीफन हार्पर
chrystia-freeland | Chrystia Freeland | Христя Фриланд | Христя Фріланд | كريستيا فريلاند | کریستیا فریلند | 方慧兰 | 方慧蘭 | クリスティア・フリーランド | क्रिस्टिया फ्रीलैंड | ~Freeland
luiz-inacio-lula-da-silva | Luiz Inácio Lula da Silva | Lula da Silva | Luis Inácio Lula da Silva | Luis Ignacio Lula da Silva | Лула да Силва | Лулы да Силвы | Луле да Силве | Лулу да Силву | Лулой да Силвой | Луис Инасиу Лула да Силва | Луїс Інасіу Лула да Сілва | Лула да Сілва | Лули да Сілви | Лулі да Сілві | Лулу да Сілву | Лулою да Сілвою | Луиз Инасиу Лула да Силва | لولا دا سيلفا | لويس إيناسيو لولا دا سيلفا | لولا داسیلوا | لولا دا سیلوا | 卢拉·达席尔瓦 | 卢拉总统 | 卢拉 | 魯拉 | ルラ大統領 | ルラ元大統領 | ルイス・イナシオ・ルラ・ダシルバ | ルラ・ダシルバ | लूला दा सिल्वा | लुइज़ इनासियो लूला दा सिल्वा | लुइस इनासियो लूला डा सिल्वा | 룰라 다시우바 | 룰라 대통령 | Λούλα ντα Σίλβα | לולה דה סילבה | pt:Lula | es:Lula
jair-bolsonaro | Jair Bolsonaro | Xhair Bolsonaro | Жаир Болсонару | Жаїр Болсонару | جايير بولسونارو | جائير بولسونارو | ژائیر بولسونارو | ژایر بولسونارو | 雅伊尔·博索纳罗 | 博索纳罗 | 波索納洛 | 波索納羅 | ジャイル・ボルソナロ | ジャイール・ボルソナーロ | ボルソナロ | जेयर बोल्सोनारो | जायर बोलसोनारो | जाइर बोल्सोनारो | 자이르 보우소나루 | 보우소나루 | Ζαΐχ Μπολσονάρου | ז'איר בולסונרו | ~Bolsonaro | ~Болсонару | ~بولسونارو
dilma-rousseff | Dilma Rousseff | Dilma Roussef | Дилма Русеф | Ділма Русефф | Дилма Руссефф | ديلما روسيف | دیلما روسف | 迪尔玛·罗塞夫 | 罗塞夫 | 羅賽芙 | 羅塞夫 | ジルマ・ルセフ | ルセフ大統領 | ルセフ | डिल्मा रूसेफ | 지우마 호세프 | ~Rousseff | ~روسيف
michel-temer | Michel Temer | Мишель Темер | Мішель Темер | ميشال تامر | ميشيل تامر | میشل تمر | 米歇尔·特梅尔 | 特梅尔 | 泰梅爾 | ミシェル・テメル | テメル大統領 | मिशेल टेमर
fernando-haddad | Fernando Haddad | Фернанду Аддад | Фернанду Хаддад | فرناندو حداد | 费尔南多·阿达 | フェルナンド・アダジ | アダジ氏
sergio-moro | Sergio Moro | Сержиу Мору | سيرجيو مورو | 塞尔吉奥·莫罗 | セルジオ・モロ
marielle-franco | Marielle Franco | Мариэль Франку | مارييل فرانكو | マリエル・フランコ
alexandre-de-moraes | Alexandre de Moraes | Алешандри ди Мораис | ألكسندر دي مورايس | 亚历山大·德莫赖斯 | モラエス判事
marina-silva | Marina Silva | Марина Силва | مارينا سيلفا | 玛丽娜·席尔瓦 | マリナ・シルバ
cristina-fernandez-de-kirchner | Cristina Fernández de Kirchner | Cristina Kirchner | Cristina Fernández | Kristina Kirchner | Кристина Киршнер | Кристина Фернандес де Киршнер | Крістіна Кіршнер | Крістіна Фернандес де Кіршнер | كريستينا كيرشنر | كريستينا فرنانديز دي كيرشنر | کریستینا کیرشنر | 克里斯蒂娜·费尔南德斯 | 克里斯蒂娜·基什内尔 | クリスティナ・フェルナンデス | フェルナンデス・デキルチネル | क्रिस्टीना किर्चनर | 크리스티나 페르난데스 데 키르치네르
nestor-kirchner | Néstor Kirchner | Нестор Киршнер | نيستور كيرشنر | 内斯托尔·基什内尔 | ネストル・キルチネル
mauricio-macri | Mauricio Macri | Маурисио Макри | Маурісіо Макрі | ماوريسيو ماكري | مائوریسیو ماکری | 毛里西奥·马克里 | 马克里 | 馬克里 | マウリシオ・マクリ | マクリ大統領 | मौरिसियो मैक्री | ~Macri | ~ماكري
alberto-fernandez | Alberto Fernández | Альберто Фернандес | ألبرتو فرنانديز | آلبرتو فرناندز | 阿尔韦托·费尔南德斯 | アルベルト・フェルナンデス | अल्बर्टो फर्नांडीज
javier-milei | Javier Milei | Хавьер Милей | Хав'єр Мілей | خافيير ميلي | خاویر میلی | 哈维尔·米莱 | 米莱 | 米萊 | 米雷伊 | ハビエル・ミレイ | ミレイ大統領 | ミレイ氏 | जेवियर मिलेई | जेवियर माइली | हाविएर मिलेई | 하비에르 밀레이 | Χαβιέρ Μιλέι | ~Milei | ~Милей
hugo-chavez | Hugo Chavez | Hugo Çaves | Hugo Çavez | Уго Чавес | هوغو تشافيز | هوگو چاوز | 乌戈·查韦斯 | 查韦斯 | 查維茲 | ウゴ・チャベス | チャベス大統領 | ह्यूगो शावेज | ह्यूगो चावेज | 우고 차베스
nicolas-maduro | Nicolas Maduro | Nikolas Maduro | Николас Мадуро | Ніколас Мадуро | نيكولاس مادورو | نیکلاس مادورو | نیکولاس مادورو | 尼古拉斯·马杜罗 | 马杜罗 | 馬杜洛 | 馬杜羅 | ニコラス・マドゥロ | マドゥロ | निकोलस मादुरो | निकोलस मदुरो | 니콜라스 마두로 | 마두로 | Νικολάς Μαδούρο | ניקולס מדורו | ~Мадуро | ~مادورو | ~मादुरो | ~מדורו
juan-guaido | Juan Guaidó | Хуан Гуайдо | خوان غوايدو | خوان گوایدو | 胡安·瓜伊多 | 瓜伊多 | 瓜伊道 | フアン・グアイド | グアイド国会議長 | グアイド | जुआन गुइदो | जुआन गुएदो | 후안 과이도 | 과이도 | Χουάν Γκουαϊδό | חואן גואידו | ~Guaidó | ~Гуайдо | ~غوايدو | ~گوایدو
maria-corina-machado | María Corina Machado | Мария Корина Мачадо | Марія Коріна Мачадо | ماريا كورينا ماتشادو | ماریا کورینا ماچادو | 玛丽亚·科里娜·马查多 | 马查多 | 馬查多 | マリア・コリナ・マチャド | マチャド氏 | मारिया कोरिना मचाडो | 마리아 코리나 마차도
edmundo-gonzalez-urrutia | Edmundo González Urrutia | Edmundo González | Эдмундо Гонсалес Уррутия | إدموندو غونزاليس أوروتيا | 埃德蒙多·冈萨雷斯 | エドムンド・ゴンサレス
delcy-rodriguez | Delcy Rodríguez | Делси Родригес | Делсі Родрігес | ديلسي رودريغيز | دلسی رودریگز | 德尔西·罗德里格斯 | デルシー・ロドリゲス
leopoldo-lopez | Leopoldo López | Леопольдо Лопес | ليوبولدو لوبيز | 莱奥波尔多·洛佩斯 | レオポルド・ロペス
diosdado-cabello | Diosdado Cabello | Диосдадо Кабельо | ديوسدادو كابيلو | ディオスダド・カベジョ
fidel-castro | Fidel Castro | Fidel Kastro | Фидель Кастро | Фідель Кастро | فيدل كاسترو | فیدل کاسترو | 菲德尔·卡斯特罗 | 斐代爾·卡斯楚 | フィデル・カストロ | カストロ前議長 | फिदेल कास्त्रो | 피델 카스트로 | Φιντέλ Κάστρο | פידל קסטרו
raul-castro | Raul Castro | Raul Kastro | Raoul Castro | Рауль Кастро | راؤول كاسترو | راوول كاسترو | رائول کاسترو | 劳尔·卡斯特罗 | 勞爾·卡斯楚 | ラウル・カストロ | राउल कास्त्रो | राऊल कास्त्रो | 라울 카스트로
che-guevara | Che Guevara | Ernesto Guevara | Ernesto Che Guevara | sq:Che Gevara | tr:Che Gevara | Че Гевара | تشي جيفارا | تشي غيفارا | چه گوارا | 切·格瓦拉 | チェ・ゲバラ | चे ग्वेरा | 체 게바라
miguel-diaz-canel | Miguel Díaz-Canel | Miguel Diaz Canel | Мигель Диас-Канел | Мігель Діас-Канел | ميغيل دياز كانيل | میگل دیاز کانل | 米格尔·迪亚斯-卡内尔 | 迪亚斯-卡内尔 | ミゲル・ディアスカネル | ディアスカネル | मिगुएल डियाज-कैनेल | ~Díaz-Canel
gustavo-petro | Gustavo Petro | Густаво Петро | غوستافو بيترو | گوستاوو پترو | 古斯塔沃·佩特罗 | 佩特罗总统 | グスタボ・ペトロ | ペトロ大統領 | गुस्तावो पेट्रो | 구스타보 페트로
juan-manuel-santos | Juan Manuel Santos | Хуан Мануэль Сантос | Хуан Мануель Сантос | خوان مانويل سانتوس | خوان مانوئل سانتوس | 胡安·曼努埃尔·桑托斯 | 桑托斯总统 | フアン・マヌエル・サントス | サントス大統領 | जुआन मैनुअल सांतोस
ivan-duque | Iván Duque | Иван Дуке | Іван Дуке | إيفان دوكي | ایوان دوکه | 伊万·杜克 | イバン・ドゥケ | ドゥケ大統領
alvaro-uribe | Álvaro Uribe | Альваро Урибе | Альваро Урібе | ألفارو أوريبي | آلوارو اوریبه | 阿尔瓦罗·乌里韦 | 乌里韦 | アルバロ・ウリベ | ウリベ大統領 | ~Uribe
ingrid-betancourt | Ingrid Betancourt | Ингрид Бетанкур | Інгрід Бетанкур | إنغريد بيتانكور | اینگرید بتانکور | 英格丽德·贝当古 | 贝当古 | イングリッド・ベタンクール | ベタンクール元
andres-manuel-lopez-obrador | Andrés Manuel López Obrador | López Obrador | es:AMLO | Андрес Мануэль Лопес Обрадор | Лопес Обрадор | أندريس مانويل لوبيز أوبرادور | لوبيز أوبرادور | آندرس مانوئل لوپز اوبرادور | لوپز اوبرادور | 洛佩斯·奥夫拉多尔 | 安德烈斯·曼努埃尔·洛佩斯·奥夫拉多尔 | ロペスオブラドール | ロペス・オブラドール | लोपेज ओब्राडोर | 로페스 오브라도르
claudia-sheinbaum | Claudia Sheinbaum | Клаудия Шейнбаум | Клаудія Шейнбаум | كلوديا شينباوم | کلودیا شینباوم | کلودیا شاینباوم | 克劳迪娅·辛鲍姆 | 辛鲍姆 | 薛恩鮑姆 | クラウディア・シェインバウム | シェインバウム | क्लाउडिया शिनबाम | 클라우디아 셰인바움 | 셰인바움 | ~Sheinbaum | ~Шейнбаум
enrique-pena-nieto | Enrique Peña Nieto | Peña Nieto | Энрике Пенья Ньето | Енріке Пенья Ньєто | إنريكي بينيا نييتو | انریکه پنیا نیتو | 恩里克·培尼亚·涅托 | 培尼亚 | ペニャニエト | ペニャ・ニエト | एनरिक पेना नीटो
felipe-calderon | Felipe Calderón | Фелипе Кальдерон | Феліпе Кальдерон | فيليبي كالديرون | فلیپه کالدرون | 费利佩·卡尔德龙 | カルデロン大統領 | フェリペ・カルデロン
joaquin-el-chapo-guzman | Joaquín Guzmán | Joaquín "El Chapo" Guzmán | El Chapo Guzmán | El Chapo | Хоакин Гусман | Эль Чапо | Коротышка Гусман | Хоакін Гусман | Ель Чапо | إل تشابو | الـ تشابو | خواکین گوسمان | ال چاپو | 华金·古斯曼 | 矮子古斯曼 | 霍華金·古茲曼 | ホアキン・グスマン | エル・チャポ | जोकिन गुज़मैन | अल चापो | 엘 차포
evo-morales | Evo Morales | Эво Моралес | Ево Моралес | إيفو موراليس | اوو مورالس | 埃沃·莫拉莱斯 | エボ・モラレス | モラレス大統領 | モラレス前大統領 | इवो मोरालेस | 에보 모랄레스
luis-arce | Luis Arce | Луис Арсе | Луїс Арсе | لويس آرسي | لوئیس آرسه | 路易斯·阿尔塞 | ルイス・アルセ | アルセ大統領
jeanine-anez | Jeanine Áñez | Жанин Аньес | Жанін Аньєс | جانين أنييز | 珍尼娜·阿涅斯 | アニェス暫定大統領 | ヘアニネ・アニェス
rafael-correa | Rafael Correa | Рафаэль Корреа | Рафаель Корреа | رافاييل كوريا | رافائل کورئا | 拉斐尔·科雷亚 | ラファエル・コレア | コレア大統領
lenin-moreno | Lenín Moreno | Ленин Морено | Ленін Морено | لينين مورينو | لنین مورنو | 莱宁·莫雷诺 | レニン・モレノ | モレノ大統領
guillermo-lasso | Guillermo Lasso | Гильермо Лассо | Гільєрмо Лассо | غييرمو لاسو | گیلرمو لاسو | 吉列尔莫·拉索 | ギジェルモ・ラッソ | ラッソ大統領
daniel-noboa | Daniel Noboa | Даниэль Нобоа | Даніель Нобоа | دانيال نوبوا | دانیل نوبوا | 丹尼尔·诺沃亚 | 诺沃亚 | ダニエル・ノボア | ノボア大統領 | ~Noboa
fernando-villavicencio | Fernando Villavicencio | Фернандо Вильявисенсио | Фернандо Вільявісенсіо | فرناندو فيلافيسينسيو | 费尔南多·比利亚维森西奥 | フェルナンド・ビジャビセンシオ | ビジャビセンシオ
alberto-fujimori | Alberto Fujimori | Альберто Фухимори | Альберто Фухіморі | ألبرتو فوجيموري | آلبرتو فوجیموری | 阿尔韦托·藤森 | アルベルト・フジモリ | フジモリ元大統領 | अल्बर्टो फुजीमोरी | 알베르토 후지모리
keiko-fujimori | Keiko Fujimori | Кейко Фухимори | Кейко Фухіморі | كيكو فوجيموري | کیکو فوجیموری | 藤森庆子 | 藤森惠子 | ケイコ・フジモリ
pedro-castillo | Pedro Castillo | Педро Кастильо | بيدرو كاستيو | پدرو کاستیلو | 佩德罗·卡斯蒂略 | ペドロ・カスティジョ | カスティジョ大統領 | カスティジョ前大統領 | पेड्रो कैस्टिलो
dina-boluarte | Dina Boluarte | Дина Болуарте | Діна Болуарте | دينا بولوارتي | دینا بولوارته | 迪娜·博鲁阿尔特 | 博鲁阿尔特 | ディナ・ボルアルテ | ボルアルテ | ~Boluarte | ~Болуарте
pedro-pablo-kuczynski | Pedro Pablo Kuczynski | Педро Пабло Кучинск* | بيدرو بابلو كوتشينسكي | 佩德罗·巴勃罗·库琴斯基 | 库琴斯基 | クチンスキ大統領 | ~Kuczynski
martin-vizcarra | Martín Vizcarra | Мартин Вискарра | Мартін Віскарра | مارتن فيزكارا | 马丁·比斯卡拉 | ビスカラ大統領 | マルティン・ビスカラ | ~Vizcarra
ollanta-humala | Ollanta Humala | Ольянта Умала | أولانتا أومالا | 奥良塔·乌马拉 | オジャンタ・ウマラ | ~Humala
sebastian-pinera | Sebastián Piñera | Себастьян Пиньера | Себастьян Піньєра | سيباستيان بينيرا | سباستین پینرا | سباستین پینیرا | 塞瓦斯蒂安·皮涅拉 | 皮涅拉 | 皮涅拉總統 | セバスティアン・ピニェラ | ピニェラ | सेबेस्टियन पिनेरा | 세바스티안 피녜라 | ~Piñera | ~Пиньера
michelle-bachelet | Michelle Bachelet | Мишель Бачелет | Мішель Бачелет | ميشيل باشليه | ميشيل باشيليت | میشل باشله | 米歇尔·巴切莱特 | 巴切莱特 | 巴舍莱 | 巴謝萊特 | ミチェル・バチェレ | バチェレ | मिशेल बाचेलेट | मिशेल बैशलेट | 미첼 바첼레트 | ~Bachelet | ~Бачелет | ~باشليه
gabriel-boric | Gabriel Boric | Габриэль Борич | Габріель Борич | Габриэль Борик | غابرييل بوريك | غابرييل بوريتش | گابریل بوریچ | گابریل بوریک | 加夫列尔·博里奇 | 博里奇 | ガブリエル・ボリッチ | ボリッチ大統領 | गेब्रियल बोरिक | 가브리엘 보리치
jose-antonio-kast | José Antonio Kast | Хосе Антонио Каст | Хосе Антоніо Каст | خوسيه أنطونيو كاست | 何塞·安东尼奥·卡斯特 | ホセ・アントニオ・カスト
augusto-pinochet | Augusto Pinochet | Аугусто Пиночет | Аугусто Піночет | أوغستو بينوشيه | آگوستو پینوشه | 奥古斯托·皮诺切特 | 皮诺切特 | 皮諾契特 | アウグスト・ピノチェト | ピノチェト | ऑगस्टो पिनोशे | 아우구스토 피노체트 | ~Pinochet | ~Пиночет | ~Піночет | ~بينوشيه
jose-mujica | José Mujica | Pepe Mujica | Хосе Мухика | خوسيه موخيكا | خوزه موخیکا | 何塞·穆希卡 | 穆希卡 | ホセ・ムヒカ | ムヒカ元大統領 | जोसे मुजिका | ~Mujica | ~Мухика
tabare-vazquez | Tabaré Vázquez | Табаре Васкес | تاباري فاسكيز | 塔瓦雷·巴斯克斯 | タバレ・バスケス
luis-lacalle-pou | Luis Lacalle Pou | Lacalle Pou | Луис Лакалье Поу | لويس لاكالي بو | 拉卡列·波乌 | ラカジェ・ポー | ラカジェポー
yamandu-orsi | Yamandú Orsi | Яманду Орси | Яманду Орсі | ياماندو أورسي | 亚曼杜·奥尔西 | ヤマンドゥ・オルシ | オルシ大統領
fernando-lugo | Fernando Lugo | Фернандо Луго | فرناندو لوغو | 费尔南多·卢戈 | フェルナンド・ルゴ | ルゴ大統領
santiago-pena | Santiago Peña | Сантьяго Пенья | سانتياغو بينيا | 圣地亚哥·培尼亚 | サンティアゴ・ペニャ
nayib-bukele | Nayib Bukele | Найиб Букеле | Наїб Букеле | Наиб Букеле | نجيب أبو كيلة | نایب بوکله | 纳伊布·布克莱 | 布克莱 | 布克莱总统 | 布格磊 | 布克尔 | ナジブ・ブケレ | ブケレ | नायब बुकेले | 나이브 부켈레 | ~Bukele | ~Букеле
daniel-ortega | Daniel Ortega | Даниэль Ортега | Даніель Ортега | دانييل أورتيغا | دانیل اورتگا | 丹尼尔·奥尔特加 | 奥尔特加总统 | ダニエル・オルテガ | オルテガ大統領 | डैनियल ओर्टेगा
manuel-zelaya | Manuel Zelaya | Мануэль Селайя | مانويل زيلايا | 曼努埃尔·塞拉亚 | マヌエル・セラヤ | セラヤ大統領
juan-orlando-hernandez | Juan Orlando Hernández | Хуан Орландо Эрнандес | خوان أورلاندو هيرنانديز | 胡安·奥兰多·埃尔南德斯 | フアン・オルランド・エルナンデス
xiomara-castro | Xiomara Castro | Сиомара Кастро | Сіомара Кастро | زيومارا كاسترو | 希奥玛拉·卡斯特罗 | シオマラ・カストロ
otto-perez-molina | Otto Pérez Molina | Отто Перес Молина | أوتو بيريز مولينا | オットー・ペレス・モリナ
alejandro-giammattei | Alejandro Giammattei | Алехандро Джамматтеи | أليخاندرو جياماتي | 亚历杭德罗·贾马太 | ジャマテイ大統領 | ~Giammattei
bernardo-arevalo | Bernardo Arévalo | Бернардо Аревало | برناردو أريفالو | 贝尔纳多·阿雷瓦洛 | アレバロ大統領 | ベルナルド・アレバロ
jovenel-moise | Jovenel Moïse | Жовенель Моиз | Жовенель Моїз | جوفينيل مويس | جوونل مویز | 若弗内尔·莫伊兹 | 莫伊兹 | 摩依士 | ジョブネル・モイーズ | モイーズ大統領 | जोवेनेल मोइस | 조브넬 모이즈
ariel-henry | Ariel Henry | Ариэль Анри | Аріель Анрі | أرييل هنري | آریل هنری | 阿里埃尔·亨利 | アリエル・アンリ | アンリ首相
jean-bertrand-aristide | Jean-Bertrand Aristide | Жан-Бертран Аристид | جان برتران أريستيد | 让-贝特朗·阿里斯蒂德 | アリスティド元大統領
michel-martelly | Michel Martelly | Мишель Мартелли | ميشال مارتيلي | 米歇尔·马尔泰利 | ミシェル・マテリ
antonio-guterres | Antonio Guterres | Антониу Гутерриш | Антонио Гутерреш | Антоніу Гутерреш | Антоніо Гутерреш | Антоніу Гутерріш | Антониу Гутерреш | Антониу Гуттериш | أنطونيو غوتيريش | أنطونيو جوتيريش | آنتونیو گوترش | 安东尼奥·古特雷斯 | 古特雷斯 | 古特瑞斯 | アントニオ・グテレス | グテレス | グテーレス | एंटोनियो गुटेरेस | एंतोनियो गुटेरेस | अंतोनियो गुतारेस | एंटोनियो गुतारेस | 안토니우 구테흐스 | 구테흐스 | Αντόνιο Γκουτέρες | אנטוניו גוטרש | ~Guterres | ~Гутерриш | ~Гутерреш | ~غوتيريش | ~گوترش | ~गुटेरेस | ~גוטרש
kofi-annan | Kofi Annan | Кофи Аннан | Кофі Аннан | كوفي عنان | کوفی عنان | 科菲·安南 | 安南秘书长 | コフィ・アナン | アナン元事務総長 | アナン前事務総長 | कोफी अन्नान | कोफ़ी अन्नान | 코피 아난 | ~Annan
rafael-grossi | Rafael Grossi | Rafael Mariano Grossi | Рафаэль Гросси | Рафаель Гроссі | رافاييل غروسي | رافائل غروسی | رافائل گروسی | 拉斐尔·格罗西 | 格罗西 | ラファエル・グロッシ | グロッシ事務局長 | राफेल ग्रोसी | राफेल ग्रॉसी | 라파엘 그로시
kristalina-georgieva | Kristalina Georgieva | Kristalina Gueorguieva | Kristalina Georgijeva | Кристалина Георгиева | Крісталіна Георгієва | كريستالينا جورجيفا | کریستالینا گئورگیوا | 克里斯塔利娜·格奥尔基耶娃 | 格奥尔基耶娃 | クリスタリナ・ゲオルギエワ | ゲオルギエワ専務理事 | क्रिस्टालिना जॉर्जीवा | 크리스탈리나 게오르기에바
david-malpass | David Malpass | Дэвид Малпасс | ديفيد مالباس | دیوید مالپس | 戴维·马尔帕斯 | 马尔帕斯 | デービッド・マルパス | ~Malpass
ajay-banga | Ajay Banga | Аджай Банга | أجاي بانغا | 彭安杰 | アジェイ・バンガ | अजय बंगा
audrey-azoulay | Audrey Azoulay | Одри Азуле | أودري أزولاي | آدری آزوله | 奥德蕾·阿祖莱 | 阿祖莱 | オードレ・アズレ | ~Azoulay
filippo-grandi | Filippo Grandi | Филиппо Гранди | فيليبو غراندي | فیلیپو گراندی | 菲利波·格兰迪 | フィリッポ・グランディ
volker-turk | Volker Türk | Volker Tuerk | Фолькер Тюрк | فولكر تورك | ولکر ترک | فولکر تورک | 福尔克尔·蒂尔克 | 蒂尔克 | フォルカー・ターク | वोल्कर तुर्क | वोल्कर टर्क
martin-griffiths | Martin Griffiths | Мартин Гриффитс | مارتن غريفيث | مارتین گریفیتس | 马丁·格里菲思 | マーティン・グリフィス
staffan-de-mistura | Staffan de Mistura | Стаффан де Мистура | ستيفان دي ميستورا | ستافان دي ميستورا | استفان دی میستورا | 斯塔凡·德米斯图拉 | 德米斯图拉 | デミストゥラ特使 | en:~de Mistura | fr:~de Mistura | es:~de Mistura | it:~de Mistura | de:~de Mistura
geir-pedersen | Geir Pedersen | Geir O. Pedersen | Гейр Педерсен | غير بيدرسن | جير بيدرسون | گیر پدرسن | 吉尔·彼得森 | ペデルセン特使
lakhdar-brahimi | Lakhdar Brahimi | Лахдар Брахими | الأخضر الإبراهيمي | اخضر ابراهیمی | 卜拉希米 | ブラヒミ特使 | ~Brahimi
philippe-lazzarini | Philippe Lazzarini | Филипп Лаззарини | فيليب لازاريني | فیلیپ لازارینی | 菲利普·拉扎里尼 | フィリップ・ラザリーニ | ~Lazzarini
francesca-albanese | Francesca Albanese | Франческа Альбанезе | فرانشيسكا ألبانيز | فرانچسکا آلبانیز | 弗朗西丝卡·阿尔巴内塞
karim-khan | Karim Khan | Карим Хан | 卡里姆·汗 | カリム・カーン
fatou-bensouda | Fatou Bensouda | Фату Бенсуда | فاتو بنسودا | 法图·本苏达 | 本苏达 | ファトゥ・ベンスーダ | ~Bensouda | ~بنسودا
pope-francis | Pope Francis | Papa Françesku | Papa Francisco | Papa Francesco | es:papa Francisco | pt:papa Francisco | it:papa Francesco | fr:pape François | Pape François | Papst Franziskus | nl:paus Franciscus | Paus Franciscus | Paus Fransiskus | tr:Papa Francis | Papa Fransuva | Papa Françeskut | Jorge Bergoglio | Jorge Mario Bergoglio | pl:papież Franciszek | Papież Franciszek | ru:папа Франциск | uk:папа Франциск | ru:папы Франциска | ru:папе Франциску | ru:папу Франциска | ru:папой Франциском | Папа Франциск | Папы Франциска | Папе Франциску | ru:папа римский Франциск | ru:папы римского Франциска | Папа Римский Франциск | uk:папи Франциска | uk:папі Франциску | البابا فرنسيس | البابا فرانسيس | بابا الفاتيكان فرنسيس | پاپ فرانسیس | 教宗方济各 | 方济各 | 教宗方濟各 | 方濟各 | ローマ教皇フランシスコ | 教皇フランシスコ | フランシスコ教皇 | フランシスコ・ローマ教皇 | フランシスコ法王 | पोप फ्रांसिस | Giáo hoàng Francis | Đức Giáo hoàng Phanxicô | Giáo hoàng Phanxicô | Đức Phanxicô | 프란치스코 교황 | el:πάπας Φραγκίσκος | האפיפיור פרנציסקוס
pope-benedict-xvi | Pope Benedict XVI | Benedict XVI | Pope Benedict | Papa Benedikti XVI | Benedikti XVI | Benedicto XVI | Benoît XVI | Benedikt XVI. | Benedikt XVI | Papst Benedikt | Bento XVI | Benedetto XVI | Benedictus XVI | Paus Benediktus XVI | Benediktus XVI | 16. Benedikt | Papa Benedikt | Joseph Ratzinger | Бенедикт XVI | البابا بنديكت السادس عشر | بنديكتوس السادس عشر | پاپ بندیکت شانزدهم | 本笃十六世 | 本篤十六世 | ベネディクト16世 | पोप बेनेडिक्ट | Giáo hoàng Benedict XVI | 베네딕토 16세
pope-john-paul-ii | Pope John Paul II | John Paul II | Gjon Pali II | Juan Pablo II | Jean-Paul II | Johannes Paul II. | Johannes Paul II | João Paulo II | Giovanni Paolo II | Johannes Paulus II | Yohanes Paulus II | II. Jean Paul | Jan Paweł II | Иоанн Павел II | Иоанна Павла II | Иоанну Павлу II | Іван Павло II | Івана Павла II | يوحنا بولس الثاني | ژان پل دوم | 若望·保禄二世 | 约翰·保罗二世 | 若望保祿二世 | ヨハネ・パウロ2世 | पोप जॉन पॉल द्वितीय | Gioan Phaolô II | 요한 바오로 2세
pope-leo-xiv | Pope Leo XIV | Leo XIV | Pope Leo | Papa Leoni XIV | Leoni XIV | León XIV | Leão XIV | Leone XIV | Leo XIV. | Paus Leo XIV | 14. Leo | Robert Prevost | Robert Francis Prevost | ru:Лев XIV | uk:Лев XIV | ru:Льва XIV | ru:Льву XIV | ru:Львом XIV | البابا ليو الرابع عشر | ليون الرابع عشر | پاپ لئو چهاردهم | لئوی چهاردهم | 利奥十四世 | 良十四世 | レオ14世 | पोप लियो | Giáo hoàng Leo XIV | 레오 14세
elon-musk | Elon Musk | Илон Маск | إيلون ماسك | ایلان ماسک | 埃隆·马斯克 | 伊隆·马斯克 | 马斯克 | 馬斯克 | イーロン・マスク | マスク氏 | एलन मस्क | एलोन मस्क | 일론 머스크 | 머스크 | Έλον Μασκ | אילון מאסק | אלון מאסק
jeff-bezos | Jeff Bezos | Xhef Bezos | Джефф Безос | جيف بيزوس | جف بزوس | 杰夫·贝索斯 | 贝索斯 | 貝佐斯 | ジェフ・ベゾス | ベゾス | जेफ बेजोस | 제프 베이조스 | ~Bezos | ~Безос | ~بيزوس
bill-gates | Bill Gates | Bill Gejts | Билл Гейтс | Білл Гейтс | بيل غيتس | بیل گیتس | 比尔·盖茨 | 比爾·蓋茲 | 蓋茲 | ビル・ゲイツ | ゲイツ氏 | बिल गेट्स | 빌 게이츠
mark-zuckerberg | Mark Zuckerberg | Mark Zukerberg | Марк Цукерберг | مارك زوكربيرغ | مارك زوكربيرج | مارک زاکربرگ | 马克·扎克伯格 | 扎克伯格 | 祖克柏 | マーク・ザッカーバーグ | ザッカーバーグ | मार्क जुकरबर्ग | मार्क ज़ुकरबर्ग | 마크 저커버그 | 저커버그 | Μαρκ Ζάκερμπεργκ | ~Zuckerberg | ~Цукерберг | ~زوكربيرغ | ~زاکربرگ
steve-jobs | Steve Jobs | Стив Джобс | Стів Джобс | ستيف جوبز | استیو جابز | 史蒂夫·乔布斯 | 乔布斯 | 賈伯斯 | スティーブ・ジョブズ | ジョブズ氏 | स्टीव जॉब्स | 스티브 잡스
tim-cook | Tim Cook | Тим Кук | Тім Кук | تيم كوك | تیم کوک | 蒂姆·库克 | 库克首席执行官 | 提姆·庫克 | ティム・クック | टिम कुक | 팀 쿡
sundar-pichai | Sundar Pichai | Сундар Пичаи | Сундар Пічаї | سوندار بيتشاي | ساندار پیچای | 桑达尔·皮查伊 | 皮查伊 | スンダー・ピチャイ | ピチャイ | सुंदर पिचाई | 순다르 피차이 | ~Pichai
satya-nadella | Satya Nadella | Сатья Наделла | ساتيا ناديلا | ساتیا نادلا | 萨提亚·纳德拉 | 纳德拉 | サティア・ナデラ | ナデラ | सत्या नडेला | 사티아 나델라 | ~Nadella
sam-altman | Sam Altman | Сэм Альтман | Сем Альтман | سام ألتمان | سم آلتمن | سم آلتمان | 萨姆·奥尔特曼 | 山姆·奥特曼 | 阿尔特曼 | サム・アルトマン | アルトマン氏 | सैम ऑल्टमैन | 샘 올트먼
jensen-huang | Jensen Huang | Дженсен Хуанг | جنسن هوانغ | جنسن هوانگ | 黄仁勋 | 黃仁勳 | ジェンスン・フアン | जेन्सेन हुआंग | 젠슨 황
warren-buffett | Warren Buffett | Уоррен Баффет | Воррен Баффет | وارن بافيت | وارن بافت | 沃伦·巴菲特 | 巴菲特 | ウォーレン・バフェット | バフェット氏 | वॉरेन बफे | 워런 버핏 | ~Buffett
george-soros | George Soros | Xhorxh Soros | Джордж Сорос | جورج سوروس | جرج سوروس | 乔治·索罗斯 | 索罗斯 | 索羅斯 | ジョージ・ソロス | ソロス氏 | जॉर्ज सोरोस | 조지 소로스 | ~Soros | ~Сорос | ~سوروس
rupert-murdoch | Rupert Murdoch | Руперт Мердок | روبرت مردوخ | روبرت موردوخ | روپرت مرداک | 鲁珀特·默多克 | 默多克 | 梅鐸 | ルパート・マードック | マードック氏 | रूपर्ट मर्डोक | 루퍼트 머독 | ~Murdoch
richard-branson | Richard Branson | Ричард Брэнсон | Річард Бренсон | ريتشارد برانسون | ریچارد برانسون | 理查德·布兰森 | リチャード・ブランソン | ブランソン氏 | रिचर्ड ब्रैनसन | ~Branson
bernard-arnault | Bernard Arnault | Бернар Арно | برنار أرنو | برنارد آرنو | 贝尔纳·阿尔诺 | ベルナール・アルノー | बर्नार्ड अरनॉल्ट | ~Arnault
mukesh-ambani | Mukesh Ambani | Мукеш Амбани | موكيش أمباني | موکش آمبانی | 穆克什·安巴尼 | ムケシュ・アンバニ | मुकेश अंबानी | 무케시 암바니
gautam-adani | Gautam Adani | Гаутам Адани | غوتام أداني | گوتام آدانی | 高塔姆·阿达尼 | ゴータム・アダニ | गौतम अडानी | गौतम अदाणी
vijay-mallya | Vijay Mallya | Виджай Малья | فيجاي ماليا | विजय माल्या | 维贾伊·马尔雅
pavel-durov | Pavel Durov | Pawel Durow | Pavel Dourov | Павел Дуров | Павла Дурова | Павлу Дурову | Павлом Дуровым | Павло Дуров | بافيل دوروف | پاول دوروف | 帕维尔·杜罗夫 | 杜罗夫 | パベル・ドゥーロフ | ドゥーロフ | पावेल दुरोव | ~Durov | ~Дуров
masayoshi-son | Masayoshi Son | Son Masayoshi | Масаёси Соня | 孙正义 | 孫正義 | मासायोशी सोन | ماسايوشي سون
sam-bankman-fried | Sam Bankman-Fried | Сэм Бэнкман-Фрид | Сем Бенкман-Фрід | سام بانكمان فرايد | سم بنکمن فرید | 萨姆·班克曼-弗里德 | 班克曼-弗里德 | サム・バンクマンフリード | バンクマンフリード | सैम बैंकमैन-फ्राइड | ~Bankman-Fried
linus-torvalds | Linus Torvalds | Линус Торвальдс | Лінус Торвальдс | لينوس تورفالدس | 林纳斯·托瓦兹 | リーナス・トーバルズ | ~Torvalds
tim-berners-lee | Tim Berners-Lee | Тим Бернерс-Ли | تيم بيرنرز لي | 蒂姆·伯纳斯-李 | ティム・バーナーズリー | ~Berners-Lee
stephen-hawking | Stephen Hawking | Стивен Хокинг | Стівен Гокінг | ستيفن هوكينغ | ستيفن هوكينج | استیون هاوکینگ | 斯蒂芬·霍金 | 史蒂芬·霍金 | スティーブン・ホーキング | ホーキング博士 | स्टीफन हॉकिंग | 스티븐 호킹
albert-einstein | Albert Einstein | Альберт Эйнштейн | Альберт Ейнштейн | ألبرت أينشتاين | آلبرت انیشتین | آلبرت اینشتین | 阿尔伯特·爱因斯坦 | 爱因斯坦 | 愛因斯坦 | アルベルト・アインシュタイン | アインシュタイン | अल्बर्ट आइंस्टीन | 알베르트 아인슈타인
christian-drosten | Christian Drosten | Кристиан Дростен | كريستيان دروستن | 德罗斯滕 | ~Drosten
ugur-sahin | Uğur Şahin | Угур Шахин | أوغور شاهين | اوغور شاهین | 乌古尔·萨欣 | ウール・シャヒン
katalin-kariko | Katalin Karikó | Каталин Карико | Каталін Каріко | كاتالين كاريكو | کاتالین کاریکو | 卡塔琳·考里科 | カタリン・カリコ | カリコ氏 | कैटलिन कारिको
cristiano-ronaldo | Cristiano Ronaldo | Kristiano Ronaldo | Криштиану Роналду | Кріштіану Роналду | كريستيانو رونالدو | کریستیانو رونالدو | 克里斯蒂亚诺·罗纳尔多 | C罗 | C羅 | クリスティアーノ・ロナウド | C・ロナウド | क्रिस्टियानो रोनाल्डो | 크리스티아누 호날두 | 호날두 | Κριστιάνο Ρονάλντο | כריסטיאנו רונאלדו | vi:CR7
lionel-messi | Lionel Messi | Leo Messi | Lionel Mesi | Лионель Месси | Ліонель Мессі | ليونيل ميسي | لیونل مسی | 利昂内尔·梅西 | 莱昂内尔·梅西 | 梅西 | リオネル・メッシ | メッシ | लियोनेल मेसी | लियोनल मेसी | लियोनेल मेस्सी | 리오넬 메시 | Λιονέλ Μέσι | ליונל מסי | ~Месси | ~ميسي
neymar | Neymar | Neymar Jr | Неймар | نيمار | نیمار | 内马尔 | 內馬爾 | ネイマール | नेमार | नेयमार | 네이마르
kylian-mbappe | Kylian Mbappé | Kilian Mbape | Килиан Мбаппе | Кіліан Мбаппе | كيليان مبابي | کیلیان امباپه | کیلیان ام‌باپه | 基利安·姆巴佩 | 姆巴佩 | キリアン・エムバペ | エムバペ | エンバペ | ムバッペ | किलियन एम्बाप्पे | काइलियन एम्बाप्पे | 킬리안 음바페 | 음바페 | ~Mbappé | ~Мбаппе | ~مبابي | ~امباپه
erling-haaland | Erling Haaland | Erling Haland | Эрлинг Холанн | Эрлинг Холанд | Ерлінг Голанн | Ерлінг Голанд | إرلينغ هالاند | ارلینگ هالند | ارلینگ هالاند | 埃尔林·哈兰德 | 哈兰德 | 哈蘭德 | アーリング・ハーランド | ハーランド | एर्लिंग हालैंड | 엘링 홀란드 | 홀란드 | ~Haaland | ~هالاند
mohamed-salah | Mohamed Salah | Mo Salah | Mohammed Salah | Muhamed Salah | Мохамед Салах | Мохаммед Салах | محمد صلاح | 穆罕默德·萨拉赫 | 萨拉赫 | 薩拉赫 | モハメド・サラー | サラー選手 | मोहम्मद सालाह | 모하메드 살라 | vi:Salah
diego-maradona | Diego Maradona | Diego Armando Maradona | Диего Марадона | Дієго Марадона | دييغو مارادونا | دیه‌گو مارادونا | دیگو مارادونا | 迭戈·马拉多纳 | 马拉多纳 | 馬拉度納 | ディエゴ・マラドーナ | マラドーナ | डिएगो माराडोना | 디에고 마라도나 | 마라도나 | ~Maradona | ~Марадона | ~مارادونا
pele | Pelé | pt:O Rei Pelé | Edson Arantes do Nascimento | Эдсон Арантис ду Насименту | الأسطورة بيليه | 球王贝利 | 球王比利 | サッカーの王様ペレ | ペレさん | फुटबॉलर पेले | Vua bóng đá Pele
zinedine-zidane | Zinédine Zidane | Зинедин Зидан | Зінедін Зідан | زين الدين زيدان | زین‌الدین زیدان | زین الدین زیدان | 齐内丁·齐达内 | 齐达内 | 席丹 | ジネディーヌ・ジダン | ジダン監督 | जिनेदिन जिदान | 지네딘 지단 | ~Zidane
david-beckham | David Beckham | Дэвид Бекхэм | Девід Бекхем | ديفيد بيكهام | دیوید بکام | 大卫·贝克汉姆 | 贝克汉姆 | 貝克漢 | デビッド・ベッカム | ベッカム | डेविड बेकहम | 데이비드 베컴 | ~Beckham
jose-mourinho | José Mourinho | Жозе Моуринью | Жозе Моурінью | Жозе Моуріньйо | جوزيه مورينيو | ژوزه مورینیو | 若泽·穆里尼奥 | 穆里尼奥 | 穆里尼奧 | ジョゼ・モウリーニョ | モウリーニョ | जोस मोरिन्हो | 조제 모리뉴 | ~Mourinho | ~Моуринью | ~مورينيو | ~مورینیو
pep-guardiola | Pep Guardiola | Josep Guardiola | Хосеп Гвардиола | Пеп Гвардиола | Пеп Гвардіола | Хосеп Гвардіола | بيب غوارديولا | جوسيب غوارديولا | پپ گواردیولا | 佩普·瓜迪奥拉 | 瓜迪奥拉 | 瓜迪奧拉 | ジョゼップ・グアルディオラ | グアルディオラ | पेप गार्डियोला | 펩 과르디올라 | ~Guardiola | ~Гвардиола | ~غوارديولا | ~گواردیولا
jurgen-klopp | Jürgen Klopp | Juergen Klopp | Юрген Клопп | يورغن كلوب | یورگن کلوپ | 于尔根·克洛普 | 克洛普 | ユルゲン・クロップ | クロップ監督 | यर्गन क्लॉप | 위르겐 클롭 | ~Klopp | ~Клопп
alex-ferguson | Alex Ferguson | Алекс Фергюсон | أليكس فيرغسون | آلکس فرگوسن | 亚历克斯·弗格森 | アレックス・ファーガソン | एलेक्स फर्ग्यूसन
carlo-ancelotti | Carlo Ancelotti | Карло Анчелотти | Карло Анчелотті | كارلو أنشيلوتي | کارلو آنچلوتی | 卡洛·安切洛蒂 | 安切洛蒂 | カルロ・アンチェロッティ | アンチェロッティ | कार्लो एंसेलोटी | ~Ancelotti | ~Анчелотти | ~أنشيلوتي | ~آنچلوتی
sepp-blatter | Sepp Blatter | Joseph Blatter | Зепп Блаттер | Йозеф Блаттер | جوزيف بلاتر | سيب بلاتر | سپ بلاتر | 约瑟夫·布拉特 | 布拉特 | 布拉特主席 | ゼップ・ブラッター | ブラッター会長 | सेप ब्लैटर | 제프 블라터 | ~Блаттер | ~بلاتر
gianni-infantino | Gianni Infantino | Джанни Инфантино | Джанні Інфантіно | جياني إنفانتينو | جیانی اینفانتینو | 詹尼·因凡蒂诺 | 因凡蒂诺 | 因凡蒂諾 | ジャンニ・インファンティーノ | インファンティノ会長 | जियानी इन्फेंटिनो | 잔니 인판티노 | ~Infantino | ~Инфантино | ~إنفانتينو | ~اینفانتینو
michel-platini | Michel Platini | Мишель Платини | Мішель Платіні | ميشيل بلاتيني | ميشال بلاتيني | میشل پلاتینی | 米歇尔·普拉蒂尼 | 普拉蒂尼 | ミシェル・プラティニ | プラティニ | मिशेल प्लातिनी | ~Platini | ~Платини | ~بلاتيني
thomas-bach | Thomas Bach | Томас Бах | توماس باخ | 托马斯·巴赫 | トーマス・バッハ | バッハ会長 | थॉमस बाख | 토마스 바흐
sebastian-coe | Sebastian Coe | Себастьян Коу | Себастьян Коэ | Себастіан Коу | سيباستيان كو | سباستین کو | 塞巴斯蒂安·科 | セバスチャン・コー
luis-rubiales | Luis Rubiales | Луис Рубиалес | لويس روبياليس | لوئیس روبیالس | 路易斯·鲁维亚莱斯 | 鲁维亚莱斯 | ルイス・ルビアレス | ルビアレス | ~Rubiales
novak-djokovic | Novak Djokovic | Novak Đoković | Novak Gjokoviç | Novak Xhokoviç | Новак Джокович | Новак Ђоковић | نوفاك ديوكوفيتش | نواک جوکوویچ | 诺瓦克·德约科维奇 | 德约科维奇 | 喬科維奇 | 祖高域 | ノバク・ジョコビッチ | ジョコビッチ | नोवाक जोकोविच | 노박 조코비치 | 조코비치 | Νόβακ Τζόκοβιτς | נובאק ג'וקוביץ' | ~Djokovic | ~Đoković | ~Gjokoviç | ~Джокович | ~ديوكوفيتش | ~جوکوویچ | ~जोकोविच
rafael-nadal | Rafael Nadal | Rafa Nadal | Рафаэль Надаль | Рафаель Надаль | رافاييل نادال | رافائل نادال | رافال نادال | 拉斐尔·纳达尔 | 纳达尔 | 納達爾 | ラファエル・ナダル | ナダル | राफेल नडाल | 라파엘 나달 | ~Nadal | ~Надаль
roger-federer | Roger Federer | Роджер Федерер | روجر فيدرر | روجیه فدرر | راجر فدرر | 罗杰·费德勒 | 费德勒 | 費德勒 | 費德瑞 | ロジャー・フェデラー | フェデラー | रोजर फेडरर | 로저 페더러 | ~Federer | ~Федерер | ~فيدرر | ~فدرر
carlos-alcaraz | Carlos Alcaraz | Карлос Алькарас | كارلوس ألكاراز | کارلوس آلکاراز | 卡洛斯·阿尔卡拉斯 | 阿尔卡拉斯 | 艾卡拉茲 | カルロス・アルカラス | アルカラス | कार्लोस अल्काराज | 카를로스 알카라스 | ~Alcaraz | ~Алькарас
jannik-sinner | Jannik Sinner | Янник Синнер | Яннік Сіннер | يانيك سينر | یانیک سینر | 扬尼克·辛纳 | ヤニック・シナー | シナー選手 | यानिक सिनर | 야니크 시너
serena-williams | Serena Williams | Серена Уильямс | Серена Вільямс | سيرينا ويليامز | سرنا ویلیامز | سرینا ویلیامز | 塞雷娜·威廉姆斯 | 小威廉姆斯 | 小威廉絲 | セリーナ・ウィリアムズ | सेरेना विलियम्स | 세리나 윌리엄스
lewis-hamilton | Lewis Hamilton | Льюис Хэмилтон | Льюїс Гамільтон | لويس هاميلتون | لوئیس همیلتون | 刘易斯·汉密尔顿 | ルイス・ハミルトン | लुईस हैमिल्टन | 루이스 해밀턴
max-verstappen | Max Verstappen | Макс Ферстаппен | ماكس فيرستابن | مکس ورشتپن | مکس فرستاپن | 马克斯·维斯塔潘 | 维斯塔潘 | 維斯塔潘 | マックス・フェルスタッペン | フェルスタッペン | मैक्स वर्स्टापेन | 막스 페르스타펀 | ~Verstappen | ~Ферстаппен
michael-schumacher | Michael Schumacher | Михаэль Шумахер | Міхаель Шумахер | مايكل شوماخر | میشائیل شوماخر | مایکل شوماخر | 迈克尔·舒马赫 | 舒马赫 | 舒馬赫 | ミハエル・シューマッハ | माइकल शूमाकर | 미하엘 슈마허
usain-bolt | Usain Bolt | Усейн Болт | يوسين بولت | اوسین بولت | 尤塞恩·博尔特 | ウサイン・ボルト | ボルト選手 | उसैन बोल्ट | 우사인 볼트
simone-biles | Simone Biles | Симона Байлз | Симона Байлс | سيمون بايلز | سیمون بایلز | 西蒙·拜尔斯 | 西蒙娜·拜尔斯 | 拜尔斯 | 拜爾絲 | シモーネ・バイルズ | バイルス | सिमोन बाइल्स | 시몬 바일스
lebron-james | LeBron James | Леброн Джеймс | ليبرون جيمس | لبران جیمز | 勒布朗·詹姆斯 | 詹皇 | レブロン・ジェームズ | लेब्रोन जेम्स | 르브론 제임스
kobe-bryant | Kobe Bryant | Коби Брайант | Кобі Браянт | كوبي براينت | کوبی برایانت | 科比·布莱恩特 | 科比 | コービー・ブライアント | कोबी ब्रायंट | 코비 브라이언트
lance-armstrong | Lance Armstrong | Лэнс Армстронг | Ленс Армстронг | لانس أرمسترونغ | لنس آرمسترانگ | 兰斯·阿姆斯特朗 | ランス・アームストロング | लांस आर्मस्ट्रांग
tiger-woods | Tiger Woods | Тайгер Вудс | تايغر وودز | تایگر وودز | 泰格·伍兹 | 老虎伍兹 | 老虎伍茲 | タイガー・ウッズ | टाइगर वुड्स | 타이거 우즈
oscar-pistorius | Oscar Pistorius | Оскар Писториус | Оскар Пісторіус | أوسكار بيستوريوس | اسکار پیستوریوس | 奥斯卡·皮斯托瑞斯 | オスカー・ピストリウス | ピストリウス被告 | ऑस्कर पिस्टोरियस
brittney-griner | Brittney Griner | Бриттни Грайнер | Бріттні Грайнер | بريتني غرينر | بریتنی گراینر | 布兰妮·格里纳 | 格里纳 | ブリトニー・グライナー | グライナー選手 | ब्रिटनी ग्राइनर | ~Griner
evan-gershkovich | Evan Gershkovich | Эван Гершкович | Еван Гершкович | إيفان غيرشكوفيتش | اوان گرشکوویچ | 埃文·格什科维奇 | 格什科维奇 | エバン・ゲルシコビッチ | ゲルシコビッチ | ~Gershkovich | ~Гершкович
virat-kohli | Virat Kohli | Вират Кохли | فيرات كوهلي | 维拉特·科利 | ビラット・コーリ | विराट कोहली | ویرات کوهلی
sachin-tendulkar | Sachin Tendulkar | Сачин Тендулкар | ساشين تندولكار | サチン・テンドルカール | सचिन तेंदुलकर | ~Tendulkar | ~तेंदुलकर
ms-dhoni | Mahendra Singh Dhoni | MS Dhoni | M.S. Dhoni | महेंद्र सिंह धोनी | एमएस धोनी | एम एस धोनी
taylor-swift | Taylor Swift | Тейлор Свифт | Тейлор Свіфт | تايلور سويفت | تیلور سوئیفت | 泰勒·斯威夫特 | 泰勒絲 | 霉霉 | テイラー・スウィフト | टेलर स्विफ्ट | 테일러 스위프트
michael-jackson | Michael Jackson | Majkëll Xhekson | Majkll Xhekson | Майкл Джексон | مايكل جاكسون | مایکل جکسون | 迈克尔·杰克逊 | 麥可·傑克森 | マイケル・ジャクソン | माइकल जैक्सन | 마이클 잭슨
lady-gaga | Lady Gaga | Леди Гага | Леди Гаги | Леді Гага | ليدي غاغا | لیدی گاگا | 嘎嘎小姐 | 女神卡卡 | レディー・ガガ | लेडी गागा | 레이디 가가
britney-spears | Britney Spears | Бритни Спирс | Брітні Спірс | بريتني سبيرز | بریتنی اسپیرز | 布兰妮·斯皮尔斯 | 小甜甜布蘭妮 | ブリトニー・スピアーズ | ब्रिटनी स्पीयर्स | 브리트니 스피어스
dua-lipa | Dua Lipa | Дуа Липа | Дуа Липы | Дуа Ліпа | دوا ليبا | دوا لیپا | 杜阿·利帕 | 杜娃·黎波 | デュア・リパ | दुआ लीपा | 두아 리파
angelina-jolie | Angelina Jolie | Анджелина Джоли | Анджеліна Джолі | أنجلينا جولي | آنجلینا جولی | 安吉丽娜·朱莉 | 安潔莉娜·裘莉 | アンジェリーナ・ジョリー | एंजेलिना जोली | 앤젤리나 졸리
brad-pitt | Brad Pitt | Брэд Питт | Бред Пітт | براد بيت | براد پیت | برد پیت | 布拉德·皮特 | 布萊德·彼特 | ブラッド・ピット | ब्रैड पिट | 브래드 피트
leonardo-dicaprio | Leonardo DiCaprio | Leonardo Di Caprio | Леонардо Ди Каприо | Леонардо ДиКаприо | Леонардо Ді Капріо | ليوناردو دي كابريو | لئوناردو دی‌کاپریو | لئوناردو دی کاپریو | 莱昂纳多·迪卡普里奥 | 李奧納多·狄卡皮歐 | レオナルド・ディカプリオ | ディカプリオ | लियोनार्डो डिकैप्रियो | 리어나도 디캐프리오 | ~DiCaprio
johnny-depp | Johnny Depp | Джонни Депп | Джонні Депп | جوني ديب | جانی دپ | 约翰尼·德普 | 强尼·戴普 | ジョニー・デップ | जॉनी डेप | 조니 뎁
tom-cruise | Tom Cruise | Том Круз | توم كروز | تام کروز | 汤姆·克鲁斯 | 湯姆·克魯斯 | トム・クルーズ | टॉम क्रूज | 톰 크루즈
george-clooney | George Clooney | Джордж Клуни | Джордж Клуні | جورج كلوني | جورج کلونی | 乔治·克鲁尼 | ジョージ・クルーニー | जॉर्ज क्लूनी | ~Clooney
salman-rushdie | Salman Rushdie | Salman Ruşdi | Salman Ruzhdi | Салман Рушди | Салман Рушді | سلمان رشدي | سلمان رشدی | 萨尔曼·鲁西迪 | 萨勒曼·鲁什迪 | 鲁西迪 | 魯西迪 | サルマン・ラシュディ | सलमान रुश्दी | 살만 루슈디 | Σαλμάν Ρούσντι | ~Rushdie | ~Рушди
gerard-depardieu | Gérard Depardieu | Жерар Депардье | Жерар Депардьє | جيرار ديبارديو | ژرار دوپاردیو | 热拉尔·德帕迪约 | 德帕迪约 | ジェラール・ドパルデュー | ドパルデュー | जेरार्ड डिपार्डियू | ~Depardieu | ~Депардье
roman-polanski | Roman Polanski | Роман Поланск* | رومان بولانسكي | رومن پولانسکی | 罗曼·波兰斯基 | 羅曼·波蘭斯基 | ロマン・ポランスキー | ~Polanski
han-kang | Han Kang | Хан Ган | هان كانغ | 韩江 | 韓江 | ハン・ガン | 한강 작가
mario-vargas-llosa | Mario Vargas Llosa | Vargas Llosa | Марио Варгас Льоса | Маріо Варгас Льоса | ماريو فارغاس يوسا | ماریو بارگاس یوسا | 马里奥·巴尔加斯·略萨 | 巴尔加斯·略萨 | マリオ・バルガス・リョサ | バルガスリョサ
gabriel-garcia-marquez | Gabriel García Márquez | García Márquez | Габриэль Гарсия Маркес | Габріель Гарсія Маркес | غابرييل غارسيا ماركيز | گابریل گارسیا مارکز | 加西亚·马尔克斯 | 賈西亞·馬奎斯 | ガルシア・マルケス | ガルシアマルケス | गैब्रियल गार्सिया मार्केज़
ismail-kadare | Ismail Kadare | Исмаил Кадаре | Ісмаїл Кадаре | إسماعيل كاداريه | إسماعيل كاداري | اسماعیل کاداره | 伊斯梅尔·卡达莱 | 卡达莱 | イスマイル・カダレ | ~Kadare
orhan-pamuk | Orhan Pamuk | Орхан Памук | أورهان باموق | اورهان پاموک | 奥尔罕·帕慕克 | 帕慕克 | オルハン・パムク | ओरहान पामुक
mother-teresa | Mother Teresa | Nënë Tereza | Nënë Terezës | Nëna Terezë | Bunda Teresa | Madre Teresa | Mère Teresa | Mutter Teresa | Moeder Teresa | Rahibe Teresa | Мать Тереза | Матери Терезы | Мати Тереза | الأم تيريزا | مادر ترزا | 特蕾莎修女 | 德蕾莎修女 | マザー・テレサ | मदर टेरेसा | Mẹ Teresa | 마더 테레사
adolf-hitler | Adolf Hitler | Adolph Hitler | Adolfo Hitler | Адольф Гитлер | Адольф Гітлер | أدولف هتلر | آدولف هیتلر | 阿道夫·希特勒 | 希特勒 | アドルフ・ヒトラー | ヒトラー | एडॉल्फ हिटलर | अडोल्फ़ हिटलर | 아돌프 히틀러 | 히틀러 | Αδόλφος Χίτλερ | אדולף היטלר | ~Hitler | ~Гитлер | ~Гітлер | ~هتلر | ~هیتلر | ~हिटलर | ~היטלר
joseph-stalin | Joseph Stalin | Josef Stalin | Iósif Stalin | Josif Stalin | Jozef Stalin | Joseph Staline | Jossif Stalin | Иосиф Сталин | Йосип Сталін | جوزيف ستالين | ژوزف استالین | 约瑟夫·斯大林 | 斯大林 | 史達林 | ヨシフ・スターリン | スターリン | जोसेफ स्टालिन | 이오시프 스탈린 | 스탈린 | ~Stalin | ~Staline | ~Сталин | ~Сталін | ~ستالين | ~استالین
vladimir-lenin | Vladimir Lenin | Wladimir Lenin | Vladimir Lénine | Владимир Ленин | Володимир Ленін | فلاديمير لينين | ولادیمیر لنین | 弗拉基米尔·列宁 | 列宁 | 列寧 | ウラジーミル・レーニン | レーニン | व्लादिमीर लेनिन | 레닌 | ~Ленин | ~Ленін
benito-mussolini | Benito Mussolini | Бенито Муссолини | Беніто Муссоліні | بينيتو موسوليني | بنیتو موسولینی | 贝尼托·墨索里尼 | 墨索里尼 | ベニート・ムッソリーニ | ムッソリーニ | बेनिटो मुसोलिनी | 베니토 무솔리니 | ~Mussolini | ~Муссолини | ~Муссоліні | ~موسوليني
francisco-franco | Francisco Franco | en:General Franco | de:General Franco | es:General Franco | pt:General Franco | Франсиско Франко | Франсіско Франко | فرانسيسكو فرانكو | فرانسیسکو فرانکو | 弗朗西斯科·佛朗哥 | 佛朗哥 | フランコ総統 | フランシスコ・フランコ
mustafa-kemal-ataturk | Mustafa Kemal Atatürk | Kemal Atatürk | Mustafa Qemal Ataturk | Qemal Ataturku | Мустафа Кемаль Ататюрк | Кемаль Ататюрк | مصطفى كمال أتاتورك | مصطفی کمال آتاتورک | 穆斯塔法·凯末尔·阿塔图尔克 | 凯末尔将军 | ムスタファ・ケマル | アタチュルク | मुस्तफा कमाल अतातुर्क | ~Ататюрк
enver-hoxha | Enver Hoxha | Энвер Ходжа | Енвер Ходжа | أنور خوجة | انور خوجه | 恩维尔·霍查 | 霍查 | エンベル・ホッジャ | Енвер Хоџа
josip-broz-tito | Josip Broz Tito | Iosip Broz Tito | Jozip Broz Tito | Иосип Броз Тито | Йосип Броз Тіто | جوزيف بروز تيتو | یوسیپ بروز تیتو | 约瑟普·布罗兹·铁托 | ヨシップ・ブロズ・チトー | チトー大統領 | Јосип Броз Тито
joseph-kony | Joseph Kony | Джозеф Кони | جوزيف كوني | 约瑟夫·科尼 | ジョゼフ・コニー
dominic-ongwen | Dominic Ongwen | Доминик Онгвен | دومينيك أونغوين | ドミニク・オングウェン
viktor-bout | Viktor Bout | Victor Bout | Wiktor But | Viktor But | Виктор Бут | Віктор Бут | فيكتور بوت | ویکتور بوت | 维克托·布特 | ビクトル・ボウト
alexander-dugin | Alexander Dugin | Aleksandr Dugin | Alexandre Douguine | Alexandr Dugin | Aleksander Dugin | Alexander Dougin | Alexandre Dugin | Александр Дугин | Олександр Дугін | ألكسندر دوغين | الکساندر دوگین | 亚历山大·杜金 | 杜金 | アレクサンドル・ドゥーギン | ドゥーギン | अलेक्जेंडर दुगिन | ~Dugin | ~Дугин | ~Дугін
daria-dugina | Daria Dugina | Darya Dugina | Daria Douguina | Darja Dugina | Дарья Дугина | Дар'я Дугіна | داريا دوغينا | داریا دوگینا | 达里娅·杜金娜 | ダリア・ドゥーギナ
igor-girkin | Igor Girkin | Igor Strelkov | Igor Guirkine | Игорь Гиркин | Игорь Стрелков | Ігор Гіркін | إيغور غيركين | イーゴリ・ギルキン | ~Girkin
denis-pushilin | Denis Pushilin | Denis Puschilin | Denis Pouchiline | Денис Пушилин | Денис Пушилін | دينيس بوشيلين | 普希林 | デニス・プシーリン | ~Pushilin
leonid-kuchma | Leonid Kuchma | Leonid Koutchma | Leonid Kutschma | Леонид Кучма | Леонід Кучма | ليونيد كوتشما | لئونید کوچما | 列昂尼德·库奇马 | 库奇马 | レオニード・クチマ
rinat-akhmetov | Rinat Akhmetov | Rinat Achmetow | Rinat Ajmétov | Ринат Ахметов | Рінат Ахметов | رينات أحمدوف | リナト・アフメトフ
ihor-kolomoisky | Ihor Kolomoisky | Ihor Kolomoyskyi | Igor Kolomoisky | Ihor Kolomojskyj | Игорь Коломойск* | Ігор Коломойськ* | إيغور كولومويسكي | 科洛莫伊斯基 | イーホル・コロモイスキー | ~Kolomoisky
arseniy-yatsenyuk | Arseniy Yatsenyuk | Arseni Iatseniouk | Arsenij Jazenjuk | Arseni Yatseniuk | Arseniy Yatseniuk | Арсений Яценюк | Арсеній Яценюк | أرسيني ياتسينيوك | آرسنی یاتسنیوک | 阿尔谢尼·亚采纽克 | 亚采纽克 | ヤツェニュク首相 | アルセニー・ヤツェニュク | ~Yatsenyuk | ~Iatseniouk | ~Jazenjuk | ~Яценюк`;
