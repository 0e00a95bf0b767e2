/**
 * Politicians, royals, judges, generals and officials of Europe, the Americas and Oceania in international news, 2004-2025,
 * beyond those of `people.ts`: first of all who governed each country in the last fifteen years.
 * Kept by hand as facts, lines as in `people.ts`.
 */
export const politicsWest = `\
vladimir-zhirinovsky | Vladimir Zhirinovsky | Vladimir Zhirinovskiy | Vladimir Jirinovski | Wladimir Schirinowski | Vladímir Zhirinovski | Władimir Żyrinowski | Vladimir Jirinovskij | Vladimir Žirinovskij | Владимир Жириновск* | Володимир Жириновськ* | فلاديمير جيرينوفسكي | 日里诺夫斯基 | 日里諾夫斯基 | ウラジーミル・ジリノフスキー | ジリノフスキー | ~Zhirinovsky | ~Jirinovski | ~Schirinowski | ~Żyrinowski | ~Жириновский | ~Жириновского
gennady-zyuganov | Gennady Zyuganov | Guennadi Ziouganov | Gennadi Sjuganow | Gennadij Sjuganow | Guennadi Ziugánov | Giennadij Ziuganow | Геннадий Зюганов | Геннадій Зюганов | غينادي زيوغانوف | 久加诺夫 | ゲンナジー・ジュガーノフ | ~Zyuganov | ~Ziouganov | ~Зюганов
sergei-sobyanin | Sergei Sobyanin | Sergey Sobyanin | Sergueï Sobianine | Sergej Sobjanin | Serguéi Sobianin | Siergiej Sobianin | Сергей Собянин | Сергій Собянін | سيرغي سوبيانين | سرگئی سوبیانین | 谢尔盖·索比亚宁 | 索比亚宁 | セルゲイ・ソビャーニン | ソビャニン | ~Sobyanin | ~Sobianine | ~Собянин
vyacheslav-volodin | Vyacheslav Volodin | Viatcheslav Volodine | Wjatscheslaw Wolodin | Viacheslav Volodin | Vjačeslav Volodin | Wiaczesław Wołodin | Вячеслав Володин | В'ячеслав Володін | فياتشيسلاف فولودين | ویاچسلاو ولودین | 维亚切斯拉夫·沃洛金 | 沃洛金 | ビャチェスラフ・ウォロジン | ~Володин
valentina-matviyenko | Valentina Matviyenko | Valentina Matvienko | Walentina Matwijenko | Valentina Matvijenko | Valentina Matvienco | Валентина Матвиенко | Валентина Матвієнко | فالنتينا ماتفيينكو | والنتینا ماتوینکو | 马特维延科 | ワレンチナ・マトビエンコ | マトビエンコ | ~Matviyenko | ~Матвиенко
igor-sechin | Igor Sechin | Igor Setchine | Igor Setschin | Ígor Sechin | Igor Sieczin | Igor Sečin | Игорь Сечин | Ігор Сєчін | إيغور سيتشين | 伊戈尔·谢钦 | 谢钦 | イーゴリ・セチン | ~Sechin | ~Сечин
alexei-kudrin | Alexei Kudrin | Alexey Kudrin | Aleksei Kudrin | Alexeï Koudrine | Alexej Kudrin | Алексей Кудрин | Олексій Кудрін | أليكسي كودرين | 阿列克谢·库德林 | 库德林 | アレクセイ・クドリン | ~Koudrine
elvira-nabiullina | Elvira Nabiullina | Elvira Nabioullina | Elwira Nabiullina | Elvira Nabiúllina | Эльвира Набиуллина | Эльвире Набиуллиной | Эльвиры Набиуллиной | Ельвіра Набіулліна | إلفيرا نابيولينا | الویرا نابیولینا | 埃莉维拉·纳比乌琳娜 | 纳比乌琳娜 | エリビラ・ナビウリナ | ナビウリナ | 엘비라 나비울리나 | ~Nabiullina | ~Nabioullina | ~Набиуллина
andrei-belousov | Andrei Belousov | Andrey Belousov | Andreï Belooussov | Andrej Beloussow | Andréi Belousov | Andriej Biełousow | Andrej Belousov | Андрей Белоусов | Андрій Бєлоусов | أندريه بيلوسوف | آندری بلوسف | 安德烈·别洛乌索夫 | 别洛乌索夫 | アンドレイ・ベロウソフ | ベロウソフ | 안드레이 벨로우소프 | ~Belousov | ~Belooussov | ~Белоусов
anton-siluanov | Anton Siluanov | Anton Silouanov | Anton Siluanow | Антон Силуанов | Антон Сілуанов | أنطون سيلوانوف | 安东·西卢阿诺夫 | 西卢阿诺夫 | アントン・シルアノフ | ~Siluanov | ~Силуанов
alexander-bortnikov | Alexander Bortnikov | Aleksandr Bortnikov | Alexandre Bortnikov | Alexander Bortnikow | Aleksandr Bortnikow | Александр Бортников | Олександр Бортніков | ألكسندر بورتنيكوف | 亚历山大·博尔特尼科夫 | 博尔特尼科夫 | アレクサンドル・ボルトニコフ | ~Bortnikov | ~Бортников
sergey-naryshkin | Sergey Naryshkin | Sergei Naryshkin | Sergueï Narychkine | Sergej Naryschkin | Serguéi Narishkin | Sergej Naryškin | Siergiej Naryszkin | Сергей Нарышкин | Сергій Наришкін | سيرغي ناريشكين | 谢尔盖·纳雷什金 | 纳雷什金 | セルゲイ・ナルイシキン | ~Naryshkin | ~Narychkine | ~Нарышкин
sergei-surovikin | Sergei Surovikin | Sergey Surovikin | Sergueï Sourovikine | Sergej Surowikin | Serguéi Surovikin | Siergiej Surowikin | Sergej Surovikin | Сергей Суровикин | Сергій Суровікін | سيرغي سوروفيكين | سرگئی سورویکین | 谢尔盖·苏罗维金 | 苏罗维金 | セルゲイ・スロビキン | スロビキン | 세르게이 수로비킨 | ~Surovikin | ~Sourovikine | ~Суровикин
kirill-dmitriev | Kirill Dmitriev | Kirill Dmitriyev | Kirill Dmitrijew | Kiril Dmítriev | Кирилл Дмитриев | Кирило Дмитрієв | كيريل دميترييف | 基里尔·德米特里耶夫 | キリル・ドミトリエフ | 키릴 드미트리예프
yuri-ushakov | Yuri Ushakov | Yury Ushakov | Iouri Ouchakov | Juri Uschakow | Yuri Ushakóv | Jurij Uszakow | Юрий Ушаков | Юрій Ушаков | يوري أوشاكوف | یوری اوشاکوف | 尤里·乌沙科夫 | ユーリー・ウシャコフ
vladimir-medinsky | Vladimir Medinsky | Vladimir Medinski | Wladimir Medinski | Vladímir Medinski | Władimir Miedinski | Vladimir Medinskij | Владимир Мединск* | Володимир Мединськ* | فلاديمير ميدينسكي | ولادیمیر مدینسکی | 弗拉基米尔·梅津斯基 | 梅津斯基 | ウラジーミル・メジンスキー | メジンスキー | ~Medinsky | ~Мединский
sergei-ryabkov | Sergei Ryabkov | Sergey Ryabkov | Sergueï Riabkov | Sergej Rjabkow | Serguéi Riabkov | Siergiej Riabkow | Сергей Рябков | Сергій Рябков | سيرغي ريابكوف | سرگئی ریابکوف | 谢尔盖·里亚布科夫 | 里亚布科夫 | セルゲイ・リャブコフ | リャブコフ | ~Ryabkov | ~Riabkov | ~Rjabkow | ~Рябков
vitaly-churkin | Vitaly Churkin | Vitali Tchourkine | Witali Tschurkin | Vitali Churkin | Vitalij Čurkin | Witalij Czurkin | Виталий Чуркин | Віталій Чуркін | فيتالي تشوركين | ویتالی چورکین | 维塔利·丘尔金 | 丘尔金 | ビタリー・チュルキン | ~Churkin | ~Tchourkine | ~Чуркин
vasily-nebenzya | Vasily Nebenzya | Vassily Nebenzia | Vassili Nebenzia | Wassili Nebensja | Vasili Nebenzia | Vasilij Nebenzja | Vasyl Nebenzia | Василий Небензя | Василь Небензя | فاسيلي نيبينزيا | واسیلی نبنزیا | 瓦西里·涅边贾 | 涅边贾 | ワシリー・ネベンジャ | ネベンジャ | ~Nebenzya | ~Nebenzia | ~Nebensja | ~Небензя
ksenia-sobchak | Ksenia Sobchak | Xenia Sobchak | Ksenia Sobtchak | Xenia Sobtschak | Ksenija Sobtschak | Ksenia Sobczak | Ксения Собчак | Ксенія Собчак | كسينيا سوبتشاك | 克谢尼娅·索布恰克 | 索布恰克 | クセニア・サプチャク
ilya-yashin | Ilya Yashin | Ilia Iachine | Ilja Jaschin | Ilia Yashin | Ilja Jašin | Ilja Jaszyn | Илья Яшин | Ілля Яшин | إيليا ياشين | 伊利亚·亚辛 | イリヤ・ヤシン
boris-nadezhdin | Boris Nadezhdin | Boris Nadejdine | Boris Nadeschdin | Boris Nadieżdin | Boris Nadeždin | Борис Надеждин | Борис Надєждін | بوريس ناديجدين | 鲍里斯·纳杰日金 | 纳杰日金 | ボリス・ナデジディン | ~Nadezhdin | ~Nadejdine | ~Надеждин
boris-berezovsky | Boris Berezovsky | Boris Berezovski | Boris Beresowski | Boris Bieriezowski | Boris Berezovskij | Борис Березовск* | Борис Березовськ* | بوريس بيريزوفسكي | 别列佐夫斯基 | ボリス・ベレゾフスキー | 보리스 베레조프스키
sergei-magnitsky | Sergei Magnitsky | Sergey Magnitsky | Sergueï Magnitski | Sergej Magnitski | Serguéi Magnitski | Sergej Magnitskij | Siergiej Magnitski | Сергей Магнитск* | Сергій Магнітськ* | سيرغي ماغنيتسكي | 谢尔盖·马格尼茨基 | 马格尼茨基 | セルゲイ・マグニツキー
maria-lvova-belova | Maria Lvova-Belova | Maria Lvova-Bélova | Marija Lwowa-Belowa | Maria Lwowa-Belowa | Marija Lvova-Bělova | Maria Lwowa-Biełowa | Мария Львова-Белова | Марію Львову-Бєлову | Марія Львова-Бєлова | ماريا لفوفا بيلوفا | 玛丽亚·利沃娃-别洛娃 | マリヤ・リボワベロワ | 마리야 리보바벨로바 | ~Lvova-Belova | ~Lwowa-Belowa
dmitry-rogozin | Dmitry Rogozin | Dmitri Rogozine | Dmitri Rogosin | Dmitri Rogozin | Dmitrij Rogosin | Dmitrij Rogozin | Дмитрий Рогозин | Дмитро Рогозін | دميتري روغوزين | 德米特里·罗戈津 | 罗戈津 | ドミトリー・ロゴジン | ロゴジン | ~Rogozin | ~Rogozine | ~Рогозин
alexander-bastrykin | Alexander Bastrykin | Aleksandr Bastrykin | Alexandre Bastrykine | Alexandr Bastrykin | Alexandr Bastrikin | Александр Бастрыкин | Олександр Бастрикін | ألكسندر باستريكين | 巴斯特雷金 | アレクサンドル・バストルイキン | ~Bastrykin | ~Bastrykine | ~Бастрыкин
sergei-aksyonov | Sergei Aksyonov | Sergey Aksyonov | Sergueï Axionov | Sergej Aksjonow | Serguéi Axiónov | Siergiej Aksionow | Сергей Аксёнов | Сергей Аксенов | Сергій Аксьонов | سيرغي أكسيونوف | 谢尔盖·阿克肖诺夫 | 阿克肖诺夫 | セルゲイ・アクショーノフ
vladislav-surkov | Vladislav Surkov | Vladislav Sourkov | Wladislaw Surkow | Władisław Surkow | Владислав Сурков | فلاديسلاف سوركوف | 弗拉季斯拉夫·苏尔科夫 | 苏尔科夫 | ウラジスラフ・スルコフ | ~Surkov | ~Sourkov
dmitry-kozak | Dmitry Kozak | Dmitri Kozak | Dmitrij Kosak | Dmitri Kosak | Dmitrij Kozak | Дмитрий Козак | Дмитро Козак | دميتري كوزاك | 德米特里·科扎克 | ドミトリー・コザク
anatoly-chubais | Anatoly Chubais | Anatoli Tchoubaïs | Anatoli Tschubais | Anatoli Chubáis | Anatolij Czubajs | Анатолий Чубайс | Анатолій Чубайс | أناتولي تشوبايس | 阿纳托利·丘拜斯 | 丘拜斯 | アナトリー・チュバイス | ~Chubais | ~Tchoubaïs | ~Tschubais | ~Чубайс
shamil-basayev | Shamil Basayev | Chamil Bassaïev | Schamil Bassajew | Shamil Basáyev | Szamil Basajew | Шамиль Басаев | Шаміль Басаєв | شامل باساييف | 沙米尔·巴萨耶夫 | 巴萨耶夫 | シャミル・バサエフ | 샤밀 바사예프 | ~Basayev | ~Bassaïev | ~Басаев
doku-umarov | Doku Umarov | Dokka Umarov | Dokou Oumarov | Doku Umarow | Doku Umárov | Доку Умаров | دوكو عمروف | 多库·乌马罗夫 | ドク・ウマロフ
alexander-zakharchenko | Alexander Zakharchenko | Aleksandr Zakharchenko | Alexandre Zakhartchenko | Alexander Sachartschenko | Aleksandr Zajárchenko | Aleksandr Zacharczenko | Александр Захарченко | Олександр Захарченко | ألكسندر زاخارتشينكو | 亚历山大·扎哈尔琴科 | 扎哈尔琴科 | アレクサンドル・ザハルチェンコ
marina-ovsyannikova | Marina Ovsyannikova | Marina Ovsiannikova | Marina Owsjannikowa | Marina Ovsjannikova | Marina Owsiannikowa | Марина Овсянникова | Марина Овсяннікова | مارينا أوفسيانيكوفا | 玛丽娜·奥夫相尼科娃 | マリーナ・オフシャンニコワ | ~Ovsyannikova
viktor-chernomyrdin | Viktor Chernomyrdin | Viktor Tchernomyrdine | Viktor Tschernomyrdin | Víktor Chernomirdin | Wiktor Czernomyrdin | Виктор Черномырдин | Віктор Черномирдін | فيكتور تشيرنوميردين | 切尔诺梅尔金 | ビクトル・チェルノムイルジン | ~Chernomyrdin | ~Черномырдин
yevgeny-primakov | Yevgeny Primakov | Evgueni Primakov | Jewgeni Primakow | Yevgueni Primakov | Jewgienij Primakow | Евгений Примаков | Євген Примаков | يفغيني بريماكوف | 叶夫根尼·普里马科夫 | 普里马科夫 | エフゲニー・プリマコフ | 예브게니 프리마코프
yulia-svyrydenko | Yulia Svyrydenko | Ioulia Svyrydenko | Julija Swyrydenko | Yulia Sviridenko | Julija Svyrydenko | Julia Swyrydenko | Юлия Свириденко | Юлія Свириденко | يوليا سفيريدينكو | 尤利娅·斯维里坚科 | 斯维里坚科 | ユリア・スビリデンコ | ~Svyrydenko
kyrylo-budanov | Kyrylo Budanov | Kyrylo Boudanov | Kyrylo Budanow | Kirilo Budánov | Kiril Budanov | Кирилл Буданов | Кирило Буданов | كيريلو بودانوف | کیریلو بودانوف | 基里洛·布达诺夫 | 布达诺夫 | キリロ・ブダノフ | ブダノフ | 키릴로 부다노프 | ~Budanov | ~Boudanov | ~Budanow | ~Буданов
rustem-umerov | Rustem Umerov | Roustem Oumerov | Rustem Umjerow | Rustem Umierow | Rustem Umérov | Рустем Умеров | Рустем Умєров | رستم عمروف | 鲁斯捷姆·乌梅罗夫 | 乌梅罗夫 | ルステム・ウメロフ | ウメロフ | ~Umerov | ~Умеров | ~Умєров
volodymyr-groysman | Volodymyr Groysman | Volodymyr Hroisman | Wolodymyr Hrojsman | Volodymyr Groïsman | Володимир Гройсман | Владимир Гройсман | فولوديمير غرويسمان | 弗拉基米尔·格罗伊斯曼 | 格罗伊斯曼 | ウォロディミル・フロイスマン | ~Groysman | ~Гройсман
oleksandr-turchynov | Oleksandr Turchynov | Olexandre Tourtchinov | Alexander Turtschinow | Olexandr Turtschynow | Oleksandr Turchínov | Ołeksandr Turczynow | Александр Турчинов | Олександр Турчинов | أولكسندر تورتشينوف | 亚历山大·图尔奇诺夫 | 图尔奇诺夫 | オレクサンドル・トゥルチノフ | ~Turchynov | ~Турчинов
arsen-avakov | Arsen Avakov | Arsen Awakow | Арсен Аваков | أرسين أفاكوف | 阿尔先·阿瓦科夫 | アルセン・アワコフ | ~Awakow
mykola-azarov | Mykola Azarov | Mykola Asarow | Mikola Azárov | Nikolai Azarov | Mykoła Azarow | Николай Азаров | Микола Азаров | ميكولا أزاروف | 尼古拉·阿扎罗夫 | 阿扎罗夫 | ミコラ・アザロフ | ~Азаров
oleksiy-danilov | Oleksiy Danilov | Oleksii Danilov | Oleksij Danilow | Oleksiï Danilov | Oleksi Danílov | Алексей Данилов | Олексій Данілов | أوليكسي دانيلوف | 阿列克谢·丹尼洛夫 | オレクシー・ダニロフ
oleksiy-honcharuk | Oleksiy Honcharuk | Oleksii Honcharuk | Oleksiy Goncharuk | Oleksiï Hontcharouk | Olexij Hontscharuk | Ołeksij Honczaruk | Алексей Гончарук | Олексій Гончарук | أوليكسي هونتشاروك | 阿列克谢·贡恰鲁克 | 贡恰鲁克 | オレクシー・ホンチャルク
mykhailo-fedorov | Mykhailo Fedorov | Mykhaïlo Fedorov | Mychajlo Fedorow | Mijailo Fédorov | Михаил Фёдоров | Михаил Федоров | Михайло Федоров | ميخايلو فيدوروف | 米哈伊洛·费多罗夫 | ミハイロ・フェドロフ
nadiya-savchenko | Nadiya Savchenko | Nadia Savchenko | Nadejda Savchenko | Nadia Savtchenko | Nadija Sawtschenko | Nadija Sawczenko | Nadiya Sávchenko | Надежда Савченко | Надія Савченко | ناديا سافتشينكو | 娜杰日达·萨夫琴科 | 萨夫琴科 | ナディア・サフチェンコ
dmytro-yarosh | Dmytro Yarosh | Dmitri Yarosh | Dmytro Iaroch | Dmytro Jarosch | Dmytro Jarosz | Dmitro Yarosh | Дмитрий Ярош | Дмитро Ярош | دميترو ياروش | 德米特罗·亚罗什 | ドミトロ・ヤロシ
pavlo-klimkin | Pavlo Klimkin | Pawlo Klimkin | Pawło Klimkin | Павел Климкин | Павло Клімкін | بافلو كليمكين | 帕夫洛·克利姆金 | 克利姆金 | パブロ・クリムキン | ~Климкин | ~Клімкін
leonid-kravchuk | Leonid Kravchuk | Leonid Kravtchouk | Leonid Krawtschuk | Łeonid Krawczuk | Leonid Kravčuk | Леонид Кравчук | Леонід Кравчук | ليونيد كرافتشوك | 列昂尼德·克拉夫丘克 | 克拉夫丘克 | レオニード・クラフチュク | 레오니드 크라우추크 | ~Krawtschuk | ~Kravtchouk
ruslan-stefanchuk | Ruslan Stefanchuk | Rouslan Stefantchouk | Ruslan Stefantschuk | Rusłan Stefanczuk | Руслан Стефанчук | روسلان ستيفانتشوك | 鲁斯兰·斯特凡丘克 | ルスラン・ステファンチュク
mustafa-dzhemilev | Mustafa Dzhemilev | Mustafa Jemilev | Moustafa Djemilev | Mustafa Dschemiljew | Mustafa Yemílev | Mustafa Abdülcemil Kırımoğlu | Mustafa Cemilev | Mustafa Dżemilew | Мустафа Джемилев | Мустафа Джемілєв | مصطفى جميلوف | 穆斯塔法·杰米列夫 | ムスタファ・ジェミレフ | ~Джемилев | ~Kırımoğlu
sergei-tikhanovsky | Sergei Tikhanovsky | Siarhei Tsikhanouski | Sergueï Tikhanovski | Sergej Tichanowski | Siarhei Tikhanovski | Siarhiej Cichanouski | Siarhej Zichanouski | Сергей Тихановск* | Сергій Тихановськ* | سيرغي تيخانوفسكي | 谢尔盖·季哈诺夫斯基 | セルゲイ・チハノフスキー | ~Tsikhanouski
viktor-babariko | Viktor Babariko | Viktar Babaryka | Viktor Babaryko | Wiktor Babariko | Wiktar Babaryka | Виктор Бабарико | Віктор Бабарико | فيكتور باباريكو | 维克托·巴巴里科 | ビクトル・ババリコ | ~Babariko | ~Babaryka | ~Бабарико
stanislav-shushkevich | Stanislav Shushkevich | Stanislau Shushkevich | Stanislav Chouchkevitch | Stanislaw Schuschkewitsch | Stanisłau Szuszkiewicz | Станислав Шушкевич | Станіслав Шушкевич | ستانيسلاف شوشكيفيتش | 舒什克维奇 | スタニスラフ・シュシケビッチ | ~Shushkevich | ~Шушкевич
vladimir-makei | Vladimir Makei | Uladzimir Makei | Uladzimir Makey | Vladimir Makeï | Wladimir Makej | Władimir Makiej | Владимир Макей | Володимир Макей | فلاديمير ماكي | 弗拉基米尔·马克伊 | 马克伊 | ウラジーミル・マケイ
vlad-filat | Vlad Filat | Vladimir Filat | Влад Филат | Владимир Филат | Влад Філат | فلاد فيلات | 弗拉德·菲拉特
vladimir-plahotniuc | Vladimir Plahotniuc | Vlad Plahotniuc | Владимир Плахотнюк | Влад Плахотнюк | Володимир Плахотнюк | فلاديمير بلاهوتنيوك | ~Plahotniuc | ~Плахотнюк
ilan-shor | Ilan Shor | Ilan Șor | Ilan Sor | Ilan Schor | Илан Шор | Ілан Шор | إيلان شور | 伊兰·绍尔
natalia-gavrilita | Natalia Gavrilita | Natalia Gavrilița | Наталья Гаврилица | Наталія Гавриліца | ناتاليا غافريليتا | 纳塔利娅·加夫里利察 | ナタリア・ガブリリツァ | ~Gavrilița
dorin-recean | Dorin Recean | Дорин Речан | Дорін Речан | دورين ريتشان | 多林·雷切安 | ドリン・レチャン | ~Recean | ~Речан
vladimir-voronin | Vladimir Voronin | Vladimir Voronine | Wladimir Woronin | Владимир Воронин | Володимир Воронін | فلاديمير فورونين | 弗拉基米尔·沃罗宁 | 沃罗宁 | ウラジーミル・ウォロニン
nicolae-timofti | Nicolae Timofti | Николае Тимофти | Ніколає Тімофті | نيكولاي تيموفتي | 尼古拉·蒂莫夫蒂 | ニコラエ・ティモフティ | ~Timofti
evghenia-gutul | Evghenia Gutul | Evghenia Guțul | Yevgenia Gutsul | Evgenia Gutul | Евгения Гуцул | Євгенія Гуцул | يفغينيا غوتسول | ~Guțul
iurie-leanca | Iurie Leanca | Iurie Leancă | Юрие Лянкэ | Юрій Лянке | Юрий Лянкэ
beata-szydlo | Beata Szydlo | Beata Szydło | Беата Шидло | بياتا شيدلو | 贝娅塔·希德沃 | 希德沃 | ベアタ・シドゥウォ | 베아타 시드워 | ~Szydło
ewa-kopacz | Ewa Kopacz | Эва Копач | Ева Копач | إيفا كوباتش | 埃娃·科帕奇 | 科帕奇 | エバ・コパチ
bronislaw-komorowski | Bronislaw Komorowski | Bronisław Komorowski | Бронислав Коморовск* | Броніслав Коморовськ* | برونيسلاف كوموروفسكي | 布罗尼斯瓦夫·科莫罗夫斯基 | 科莫罗夫斯基 | ブロニスワフ・コモロフスキ | コモロフスキ
aleksander-kwasniewski | Aleksander Kwasniewski | Aleksander Kwaśniewski | Александр Квасьневск* | Олександр Кваснєвськ* | ألكسندر كفاشنيفسكي | 克瓦希涅夫斯基 | アレクサンデル・クファシニェフスキ | ~Kwasniewski | ~Kwaśniewski
rafal-trzaskowski | Rafal Trzaskowski | Rafał Trzaskowski | Рафал Тшасковск* | Рафал Тшасковськ* | رافال تشاسكوفسكي | 拉法乌·恰斯科夫斯基 | 恰斯科夫斯基 | ラファウ・チャスコフスキ | チャスコフスキ | ~Trzaskowski
szymon-holownia | Szymon Holownia | Szymon Hołownia | Шимон Холовня | Шимон Головня | شيمون هولوونيا | 希蒙·霍沃夫尼亚 | シモン・ホウォブニャ | ~Hołownia
zbigniew-ziobro | Zbigniew Ziobro | Збигнев Зёбро | Збігнєв Зьобро | زبيغنيو زيوبرو | 兹比格涅夫·焦布罗 | ~Ziobro
wladyslaw-kosiniak-kamysz | Wladyslaw Kosiniak-Kamysz | Władysław Kosiniak-Kamysz | Владислав Косиняк-Камыш | Владислав Косіняк-Камиш | فلاديسلاف كوسينياك كاميش | 科西尼亚克-卡梅什 | ~Kosiniak-Kamysz
slawomir-mentzen | Slawomir Mentzen | Sławomir Mentzen | Славомир Ментцен | Славомір Ментцен | ~Mentzen
mariusz-blaszczak | Mariusz Blaszczak | Mariusz Błaszczak | Мариуш Блащак | Маріуш Блащак | ماريوش بواشتشاك | ~Błaszczak
wojciech-jaruzelski | Wojciech Jaruzelski | Войцех Ярузельск* | Войцех Ярузельськ* | فويتشيخ ياروزلسكي | 雅鲁泽尔斯基 | ヴォイチェフ・ヤルゼルスキ | ヤルゼルスキ | ~Jaruzelski
pawel-adamowicz | Pawel Adamowicz | Paweł Adamowicz | Павел Адамович | 帕维乌·阿达莫维奇 | ~Adamowicz
vaclav-klaus | Vaclav Klaus | Václav Klaus | Вацлав Клаус | فاتسلاف كلاوس | 瓦茨拉夫·克劳斯 | バーツラフ・クラウス
petr-necas | Petr Necas | Petr Nečas | Петр Нечас | بيتر نيتشاس | 彼得·内恰斯 | ペトル・ネチャス
bohuslav-sobotka | Bohuslav Sobotka | Богуслав Соботка | بوهوسلاف سوبوتكا | 博胡斯拉夫·索博特卡 | 索博特卡 | ボフスラフ・ソボトカ
mirek-topolanek | Mirek Topolanek | Mirek Topolánek | Мирек Тополанек | ميريك توبولانيك | 托波拉内克 | ミレク・トポラーネク | ~Topolanek | ~Topolánek
karel-schwarzenberg | Karel Schwarzenberg | Karl Schwarzenberg | Карел Шварценберг | كارل شوارزنبرغ | 卡雷尔·施瓦岑贝格 | カレル・シュワルツェンベルク
jiri-rusnok | Jiri Rusnok | Jiří Rusnok | Иржи Руснок | Їржі Руснок | 伊日·鲁斯诺克 | イジー・ルスノク | ~Rusnok
jan-lipavsky | Jan Lipavsky | Jan Lipavský | Ян Липавск* | Ян Ліпавськ* | يان ليبافسكي | 扬·利帕夫斯基 | ヤン・リパフスキー | ~Lipavský
tomio-okamura | Tomio Okamura | Томио Окамура | Томіо Окамура | 冈村富夫 | トミオ・オカムラ
vera-jourova | Vera Jourova | Věra Jourová | Вера Юрова | Вера Йоурова | Віра Юрова | فيرا يوروفا | 维拉·尤洛娃 | ベラ・ヨウロバ | ~Jourova | ~Jourová
iveta-radicova | Iveta Radicova | Iveta Radičová | Ивета Радичова | Івета Радичова | إيفيتا راديكوفا | 伊薇塔·拉迪乔娃 | イベタ・ラディツォバー | ~Radičová
igor-matovic | Igor Matovic | Igor Matovič | Игорь Матович | Ігор Матович | إيغور ماتوفيتش | 伊戈尔·马托维奇 | 马托维奇 | イゴル・マトビッチ
eduard-heger | Eduard Heger | Эдуард Хегер | Едуард Гегер | إدوارد هيغر | 爱德华·黑格尔 | エドゥアルド・ヘゲル
ivan-gasparovic | Ivan Gasparovic | Ivan Gašparovič | Иван Гашпарович | Іван Гашпарович | إيفان غاسباروفيتش | 加什帕罗维奇 | イバン・ガシュパロビッチ | ~Gašparovič
andrej-kiska | Andrej Kiska | Андрей Киска | Андрій Кіска | أندريه كيسكا | 安德烈·基斯卡 | アンドレイ・キスカ
mikulas-dzurinda | Mikulas Dzurinda | Mikuláš Dzurinda | Микулаш Дзуринда | Мікулаш Дзурінда | 祖林达 | ~Dzurinda
ludovit-odor | Ludovit Odor | Ľudovít Ódor | Людовит Одор | Людовіт Одор
jan-kuciak | Jan Kuciak | Ján Kuciak | Ян Куцьяк | Ян Куцяк | يان كوسياك | 扬·库恰克 | ヤン・クツィアク | ~Kuciak
michal-simecka | Michal Simecka | Michal Šimečka | Михал Шимечка | Міхал Шимечка | ~Šimečka
maros-sefcovic | Maros Sefcovic | Maroš Šefčovič | Марош Шефчович | ماروش سيفكوفيتش | ماروش شيفتشوفيتش | 马罗什·谢夫乔维奇 | 谢夫乔维奇 | マロシュ・シェフチョビッチ | シェフチョビッチ | 마로시 셰프초비치 | ~Sefcovic | ~Šefčovič | ~Шефчович
miroslav-lajcak | Miroslav Lajcak | Miroslav Lajčák | Мирослав Лайчак | ميروسلاف لايتشاك | 米罗斯拉夫·莱恰克 | 莱恰克 | ミロスラフ・ライチャーク | ~Lajcak | ~Lajčák
janos-ader | Janos Ader | János Áder | Áder János | Янош Адер | يانوش أدير | 阿戴尔·亚诺什 | アーデル・ヤーノシュ
katalin-novak | Katalin Novak | Katalin Novák | Novák Katalin | Каталин Новак | Каталін Новак | كاتالين نوفاك | 诺瓦克·卡塔琳 | ノバーク・カタリン | カタリン・ノバク
tamas-sulyok | Tamas Sulyok | Tamás Sulyok | Sulyok Tamás | Тамаш Шуйок | تاماش شويوك | 舒尤克·托马什 | シュヨク・タマーシュ | ~Sulyok
ferenc-gyurcsany | Ferenc Gyurcsany | Ferenc Gyurcsány | Gyurcsány Ferenc | Ференц Дюрчань | 久尔恰尼 | ジュルチャーニ・フェレンツ | ジュルチャーニ | ~Gyurcsany | ~Gyurcsány | ~Дюрчань
gordon-bajnai | Gordon Bajnai | Bajnai Gordon | Гордон Байнаи | Гордон Байнаї | 鲍伊瑙伊 | バイナイ・ゴルドン | ~Bajnai
pal-schmitt | Pal Schmitt | Pál Schmitt | Schmitt Pál | Пал Шмитт | Пал Шмітт | بال شميت | 施米特·帕尔 | シュミット・パール
gergely-karacsony | Gergely Karacsony | Gergely Karácsony | Karácsony Gergely | Гергей Карачонь | カラーチョニ・ゲルゲイ
peter-marki-zay | Peter Marki-Zay | Péter Márki-Zay | Márki-Zay Péter | Петер Марки-Зай | Петер Маркі-Зай | بيتر ماركي زاي | ~Marki-Zay | ~Márki-Zay
traian-basescu | Traian Basescu | Traian Băsescu | Траян Бэсеску | Траян Басеску | Траян Бесеску | ترايان باسيسكو | 特拉扬·伯塞斯库 | 伯塞斯库 | トライアン・バセスク | バセスク | ~Basescu | ~Băsescu | ~Басеску
victor-ponta | Victor Ponta | Виктор Понта | Віктор Понта | فيكتور بونتا | 维克托·蓬塔 | 蓬塔总理 | ビクトル・ポンタ
liviu-dragnea | Liviu Dragnea | Ливиу Драгня | Лівіу Драгня | ليفيو دراغنيا | 利维乌·德拉格内亚 | リビウ・ドラグネア | ~Dragnea
marcel-ciolacu | Marcel Ciolacu | Марчел Чолаку | مارسيل تشولاكو | 马切尔·乔拉库 | 乔拉库 | マルチェル・チョラク | ~Ciolacu | ~Чолаку
ludovic-orban | Ludovic Orban | Людовик Орбан | Людовік Орбан | 卢多维克·奥尔班 | ルドビク・オルバン
florin-citu | Florin Citu | Florin Cîțu | Флорин Кыцу | Флорін Кицу | فلورين سيتو | ~Cîțu
nicolae-ciuca | Nicolae Ciuca | Nicolae Ciucă | Николае Чукэ | Ніколае Чуке | نيكولاي تشوكا | 尼古拉·丘克 | ニコラエ・チウカ
elena-lasconi | Elena Lasconi | Елена Ласкони | Элена Ласкони | Елена Ласконі | إلينا لاسكوني | エレナ・ラスコニ | ~Lasconi
george-simion | George Simion | Джордже Симион | Джордже Сіміон | جورج سيميون | 乔治·西米翁 | ジョルジェ・シミオン
ilie-bolojan | Ilie Bolojan | Илие Боложан | Іліє Боложан | إيلي بولوجان | 伊利耶·博洛然 | イリエ・ボロジャン | ~Bolojan | ~Боложан
laura-codruta-kovesi | Laura Codruta Kovesi | Laura Codruța Kövesi | Laura Kövesi | Laura Kovesi | Лаура Кодруца Кёвеши | Лаура Кевеші | ~Kövesi
viorica-dancila | Viorica Dancila | Viorica Dăncilă | Виорика Дэнчилэ | Віоріка Денчіле | فيوريكا دانسيلا | 维奥丽卡·登奇勒 | ビオリカ・ダンチラ | ~Dancila | ~Dăncilă
emil-boc | Emil Boc | Эмил Бок | Эмиль Бок | Еміль Бок | إميل بوك | 埃米尔·博克 | エミル・ボック
mircea-geoana | Mircea Geoana | Mircea Geoană | Мирча Джоанэ | Мірча Джоане | ميرتشا جيوانا | 米尔恰·杰瓦讷 | ~Geoană
ion-iliescu | Ion Iliescu | Ион Илиеску | Іон Ілієску | إيون إيليسكو | 扬·伊利埃斯库 | 伊利埃斯库 | イオン・イリエスク | ~Iliescu | ~Илиеску
nicolae-ceausescu | Nicolae Ceausescu | Nicolae Ceaușescu | Nicolae Ceauşescu | Николае Чаушеску | Ніколае Чаушеску | نيكولاي تشاوشيسكو | نیکلای چائوشسکو | 尼古拉·齐奥塞斯库 | 齐奥塞斯库 | 希奧塞古 | ニコラエ・チャウシェスク | チャウシェスク | 니콜라에 차우셰스쿠 | 차우셰스쿠 | ~Ceausescu | ~Ceaușescu | ~Чаушеску | ~تشاوشيسكو
georgi-parvanov | Georgi Parvanov | Gueorgui Parvanov | Georgi Pyrwanow | Georgi Parwanow | Георгий Пырванов | Георги Първанов | Георгій Пирванов | غيورغي بارفانوف | 格奥尔基·珀尔瓦诺夫 | 珀尔瓦诺夫 | ゲオルギ・パルバノフ | ~Parvanov
rosen-plevneliev | Rosen Plevneliev | Rossen Plevneliev | Rossen Plewneliew | Росен Плевнелиев | Росен Плевнелієв | روسين بليفنيلييف | 罗森·普列夫内利埃夫 | 普列夫内利埃夫 | ロセン・プレブネリエフ | ~Plevneliev | ~Плевнелиев
kiril-petkov | Kiril Petkov | Kiril Petkow | Кирил Петков | Кирилл Петков | كيريل بيتكوف | 基里尔·佩特科夫 | キリル・ペトコフ
plamen-oresharski | Plamen Oresharski | Plamen Orecharski | Plamen Orescharski | Пламен Орешарск* | بلامين أوريشارسكي | 奥雷沙尔斯基 | プラメン・オレシャルスキ | ~Oresharski | ~Орешарский
delyan-peevski | Delyan Peevski | Delian Peevski | Deljan Peewski | Делян Пеевски | Делян Пеевск* | ~Peevski | ~Peewski
nikolai-denkov | Nikolai Denkov | Nikolay Denkov | Nikolaï Denkov | Nikolaj Denkow | Николай Денков | نيكولاي دينكوف | 尼古拉·登科夫 | ニコライ・デンコフ | ~Denkov | ~Денков
rosen-zhelyazkov | Rosen Zhelyazkov | Rossen Jeliazkov | Rossen Scheljaskow | Росен Желязков | روزين جيليازكوف | 热利亚兹科夫 | ロセン・ジェリャスコフ | ~Zhelyazkov | ~Jeliazkov | ~Желязков
sergei-stanishev | Sergei Stanishev | Sergey Stanishev | Sergueï Stanichev | Sergej Stanischew | Сергей Станишев | Сергей Станішев | 斯塔尼舍夫 | ~Stanishev | ~Станишев
simeon-saxe-coburg-gotha | Simeon Saxe-Coburg-Gotha | Simeon Sakskoburggotski | Simeón de Bulgaria | Siméon de Bulgarie | Simeon Sachsen-Coburg-Gotha | Симеон Сакскобургготски | Симеон Саксен-Кобург-Готский
volen-siderov | Volen Siderov | Wolen Siderow | Волен Сидеров | ~Siderov
kostadin-kostadinov | Kostadin Kostadinov | Kostadin Kostadinow | Костадин Костадинов
irina-bokova | Irina Bokova | Irina Bokowa | Ирина Бокова | Ірина Бокова | إيرينا بوكوفا | ایرینا بوکووا | 伊琳娜·博科娃 | 博科娃 | イリナ・ボコバ | ボコバ | 이리나 보코바 | ~Bokova
mariya-gabriel | Mariya Gabriel | Мария Габриел | Марія Габріель | 玛丽亚·加布里埃尔 | マリヤ・ガブリエル
ursula-plassnik | Ursula Plassnik | Урсула Плассник | 普拉斯尼克
costas-karamanlis | Costas Karamanlis | Kostas Karamanlis | Kóstas Karamanlís | Костас Караманлис | Костас Караманліс | كوستاس كرامنليس | 科斯塔斯·卡拉曼利斯 | 卡拉曼利斯 | コスタス・カラマンリス | カラマンリス | Κώστας Καραμανλής | ~Karamanlis | ~Καραμανλής
karolos-papoulias | Karolos Papoulias | Каролос Папульяс | كارولوس بابولياس | 卡罗洛斯·帕普利亚斯 | 帕普利亚斯 | カロロス・パプリアス | Κάρολος Παπούλιας | ~Papoulias
prokopis-pavlopoulos | Prokopis Pavlopoulos | Прокопис Павлопулос | Прокопіс Павлопулос | بروكوبيس بافلوبولوس | 普罗科皮斯·帕夫洛普洛斯 | 帕夫洛普洛斯 | プロコピス・パブロプロス | Προκόπης Παυλόπουλος | ~Pavlopoulos
katerina-sakellaropoulou | Katerina Sakellaropoulou | Ekaterini Sakellaropoulou | Катерина Сакелларопулу | كاترينا ساكيلاروبولو | 卡特里娜·萨克拉罗普卢 | 萨克拉罗普卢 | カテリナ・サケラロプル | Κατερίνα Σακελλαροπούλου | ~Sakellaropoulou | ~Σακελλαροπούλου
constantine-tassoulas | Constantine Tassoulas | Konstantinos Tasoulas | Konstantinos Tassoulas | Costas Tassoulas | Константинос Тасулас | قسطنطين تاسولاس | Κωνσταντίνος Τασούλας | Κώστας Τασούλας
lucas-papademos | Lucas Papademos | Loukas Papadimos | Loukas Papademos | Lukas Papademos | Лукас Пападимос | Лукас Пападемос | لوكاس باباديموس | 卢卡斯·帕帕季莫斯 | 帕帕季莫斯 | ルーカス・パパデモス | パパデモス | Λουκάς Παπαδήμος | ~Papademos | ~Papadimos
nikos-dendias | Nikos Dendias | Никос Дендиас | Нікос Дендіас | نيكوس ديندياس | 尼科斯·登迪亚斯 | ニコス・デンディアス | Νίκος Δένδιας | ~Dendias | ~Дендиас
evangelos-venizelos | Evangelos Venizelos | Эвангелос Венизелос | Евангелос Венізелос | إيفانغيلوس فينيزيلوس | 埃万耶洛斯·韦尼泽洛斯 | エバンゲロス・ベニゼロス | ベニゼロス | Ευάγγελος Βενιζέλος
panos-kammenos | Panos Kammenos | Панос Камменос | بانوس كامينوس | 帕诺斯·卡梅诺斯 | パノス・カメノス | Πάνος Καμμένος | ~Kammenos
dora-bakoyannis | Dora Bakoyannis | Dora Bakogianni | Dora Bakoyanni | Дора Бакоянни | دورا باكويانيس | 巴科扬尼 | ドーラ・バコヤンニ | Ντόρα Μπακογιάννη | ~Bakoyannis
euclid-tsakalotos | Euclid Tsakalotos | Evklidis Tsakalotos | Euklid Tsakalotos | Эвклид Цакалотос | Евклід Цакалотос | 欧几里得·察卡洛托斯 | 察卡洛托斯 | エフクリディス・チャカロトス | Ευκλείδης Τσακαλώτος | ~Tsakalotos
stefanos-kasselakis | Stefanos Kasselakis | Стефанос Касселакис | ستيفانوس كاسيلاكيس | Στέφανος Κασσελάκης | ~Kasselakis
demetris-christofias | Demetris Christofias | Dimitris Christofias | Demetris Hristofyas | Димитрис Христофиас | Дімітріс Христофіас | ديمتريس خريستوفياس | 赫里斯托菲亚斯 | デメトリス・フリストフィアス | Δημήτρης Χριστόφιας | ~Christofias | ~Hristofyas
tassos-papadopoulos | Tassos Papadopoulos | Tasos Papadopulos | Тассос Пападопулос | 塔索斯·帕帕佐普洛斯 | タソス・パパドプロス | Τάσσος Παπαδόπουλος
mustafa-akinci | Mustafa Akinci | Mustafa Akıncı | Мустафа Акынджи | Мустафа Акинджі | مصطفى أكينجي | 穆斯塔法·阿肯哲 | ムスタファ・アクンジュ | Μουσταφά Ακιντζί
ersin-tatar | Ersin Tatar | Эрсин Татар | Ерсін Татар | أرسين تتار | 埃尔辛·塔塔尔 | エルシン・タタール | Ερσίν Τατάρ
rauf-denktash | Rauf Denktash | Rauf Denktas | Rauf Denktaş | Рауф Денкташ | رؤوف دنكطاش | 登克塔什 | ラウフ・デンクタシュ | Ραούφ Ντενκτάς | ~Denktash | ~Denktaş
joseph-muscat | Joseph Muscat | Джозеф Мускат | جوزيف موسكات | 约瑟夫·穆斯卡特 | ジョゼフ・ムスカット
robert-abela | Robert Abela | Роберт Абела | روبرت أبيلا | 罗伯特·阿贝拉 | ロバート・アベーラ
lawrence-gonzi | Lawrence Gonzi | Лоуренс Гонзи | لورانس غونزي | 劳伦斯·冈奇 | ローレンス・ゴンズィ | ~Gonzi
daphne-caruana-galizia | Daphne Caruana Galizia | Дафне Каруана Галиция | Дафна Каруана Галиция | Дафне Каруана Галіція | دافني كاروانا غاليزيا | 达芙妮·卡鲁阿纳·加利齐亚 | ダフネ・カルアナ・ガリジア | ダフネ・カルアナガリチア | ~Caruana Galizia
george-vella | George Vella | Джордж Велла | جورج فيلا | 乔治·维拉 | ジョージ・ベラ
bujar-nishani | Bujar Nishani | Буяр Нишани | Буяр Нішані | بويار نيشاني | 布亚尔·尼沙尼 | ブヤール・ニシャニ | ~Nishani
bamir-topi | Bamir Topi | Бамир Топи | بامير توبي | 巴米尔·托皮 | バミル・トピ
fatos-nano | Fatos Nano | Фатос Нано | فاتوس نانو | 法托斯·纳诺 | ファトス・ナノ
erion-veliaj | Erion Veliaj | Эрион Велиай | Еріон Веліай | ~Veliaj
isa-mustafa | Isa Mustafa | Иса Мустафа | 伊萨·穆斯塔法 | イサ・ムスタファ
avdullah-hoti | Avdullah Hoti | Авдулла Хоти | Авдула Хоти | 阿夫杜拉·霍蒂
fatmir-sejdiu | Fatmir Sejdiu | Fatmir Seydiu | Фатмир Сейдиу | فاتمير سيديو | 法特米尔·塞伊迪乌 | 塞伊迪乌 | ファトミル・セイディウ | ~Sejdiu
agim-ceku | Agim Ceku | Agim Çeku | Agim Čeku | Агим Чеку | 阿吉姆·切库 | ~Çeku
vojislav-kostunica | Vojislav Kostunica | Vojislav Koštunica | Воислав Коштуница | Војислав Коштуница | Воїслав Коштуниця | فويسلاف كوستونيتسا | 科什图尼察 | ボイスラブ・コシュトニツァ | コシュトニツァ | ~Kostunica | ~Koštunica | ~Коштуница
vojislav-seselj | Vojislav Seselj | Vojislav Šešelj | Воислав Шешель | Војислав Шешељ | Воїслав Шешель | فويسلاف شيشيلي | 舍舍利 | ボイスラブ・シェシェリ | ~Seselj | ~Šešelj | ~Шешель
zoran-djindjic | Zoran Djindjic | Zoran Đinđić | Zoran Dzindzic | Зоран Джинджич | Зоран Ђинђић | 金吉奇 | ゾラン・ジンジッチ | ~Djindjic | ~Đinđić
milos-vucevic | Milos Vucevic | Miloš Vučević | Милош Вучевич | Милош Вучевић | Мілош Вучевич | ميلوش فوتشيفيتش | 米洛什·武切维奇 | 武切维奇 | ミロシュ・ブチェビッチ | ~Vučević
djuro-macut | Djuro Macut | Đuro Macut | Джуро Мацут | Ђуро Мацут | 久罗·马楚特 | ジュロ・マツト | ~Macut
vuk-jeremic | Vuk Jeremic | Vuk Jeremić | Вук Еремич | Вук Јеремић | Вук Єремич | فوك يريميتش | 武克·耶雷米奇 | 耶雷米奇 | ブク・イェレミッチ
aleksandar-vulin | Aleksandar Vulin | Александар Вулин | Александр Вулин | Олександр Вулін | ألكسندر فولين | 亚历山大·武林 | アレクサンダル・ブリン | ~Vulin
mirko-cvetkovic | Mirko Cvetkovic | Mirko Cvetković | Мирко Цветкович | Мирко Цветковић | Мірко Цветкович | 茨韦特科维奇 | ミルコ・ツベトコビッチ
goran-hadzic | Goran Hadzic | Goran Hadžić | Горан Хаджич | Горан Хаџић | غوران هادجيتش | 戈兰·哈季奇 | 哈季奇 | ゴラン・ハジッチ
milan-radoicic | Milan Radoicic | Milan Radoičić | Милан Радоичич | Милан Радоичић | Мілан Радойчич | ~Radoičić
bakir-izetbegovic | Bakir Izetbegovic | Bakir Izetbegović | Bakir İzzetbegoviç | Бакир Изетбегович | Бакір Ізетбегович | باكر عزت بيغوفيتش | 巴基尔·伊泽特贝戈维奇 | バキル・イゼトベゴビッチ
alija-izetbegovic | Alija Izetbegovic | Alija Izetbegović | Aliya İzzetbegoviç | Алия Изетбегович | Алія Ізетбегович | علي عزت بيغوفيتش | علی عزت‌بگوویچ | 阿利雅·伊泽特贝戈维奇 | アリヤ・イゼトベゴビッチ
zeljko-komsic | Zeljko Komsic | Željko Komšić | Желько Комшич | Жељко Комшић | زيليكو كومسيتش | 热利科·科姆希奇 | 科姆希奇 | ジェリコ・コムシッチ | ~Komsic | ~Komšić
dragan-covic | Dragan Covic | Dragan Čović | Драган Чович | Драган Човић | دراغان تشوفيتش | 德拉甘·乔维奇 | ドラガン・チョビッチ
denis-becirovic | Denis Becirovic | Denis Bećirović | Денис Бечирович | Денис Бећировић | دينيس بيتشيروفيتش | 丹尼斯·贝契罗维奇 | ~Becirovic | ~Bećirović
zeljka-cvijanovic | Zeljka Cvijanovic | Željka Cvijanović | Желька Цвиянович | Жељка Цвијановић | Желька Цвіянович | زيليكا تسفيجانوفيتش | 茨维亚诺维奇 | ~Cvijanovic | ~Cvijanović
haris-silajdzic | Haris Silajdzic | Haris Silajdžić | Харис Силайджич | حارث سيلايديتش | 西拉伊季奇 | ハリス・シライジッチ | ~Silajdzic | ~Silajdžić
valentin-inzko | Valentin Inzko | Valentín Inzko | Валентин Инцко | Валентин Інцко | فالنتين إنزكو | 瓦伦丁·因兹科 | バレンティン・インツコ | ~Inzko | ~Инцко
paddy-ashdown | Paddy Ashdown | Пэдди Эшдаун | Педді Ешдаун | بادي أشداون | 帕迪·阿什当 | 阿什当 | パディ・アシュダウン | ~Ashdown
jakov-milatovic | Jakov Milatovic | Jakov Milatović | Яков Милатович | Јаков Милатовић | Яков Мілатович | ياكوف ميلاتوفيتش | 亚科夫·米拉托维奇 | 米拉托维奇 | ヤコブ・ミラトビッチ | ~Milatovic | ~Milatović
milojko-spajic | Milojko Spajic | Milojko Spajić | Милойко Спаич | Милојко Спајић | Мілойко Спаїч | ميلويكو سبايتش | 米洛伊科·斯帕伊奇 | 斯帕伊奇 | ミロイコ・スパイッチ | ~Spajic | ~Spajić
filip-vujanovic | Filip Vujanovic | Filip Vujanović | Филип Вуянович | Филип Вујановић | Філіп Вуянович | فيليب فويانوفيتش | 菲利普·武亚诺维奇 | 武亚诺维奇 | フィリプ・ブヤノビッチ | ~Vujanovic | ~Vujanović
dusko-markovic | Dusko Markovic | Duško Marković | Душко Маркович | Душко Марковић | دوسكو ماركوفيتش | 杜什科·马尔科维奇 | ドゥシュコ・マルコビッチ
zdravko-krivokapic | Zdravko Krivokapic | Zdravko Krivokapić | Здравко Кривокапич | Здравко Кривокапић | 克里沃卡皮奇
dritan-abazovic | Dritan Abazovic | Dritan Abazović | Дритан Абазович | Дрітан Абазович | دريتان أبازوفيتش | 阿巴佐维奇 | ドリタン・アバゾビッチ | ~Abazovic | ~Abazović
gjorge-ivanov | Gjorge Ivanov | Gjorgje Ivanov | Đorđe Ivanov | Георге Иванов | Ѓорге Иванов | Георге Іванов | جورجي إيفانوف | 格奥尔盖·伊万诺夫 | ジョルゲ・イワノフ
stevo-pendarovski | Stevo Pendarovski | Стево Пендаровски | Стево Пендаровск* | ستيفو بينداروفسكي | 斯特沃·彭达罗夫斯基 | 彭达罗夫斯基 | ステボ・ペンダロフスキ | ~Pendarovski
gordana-siljanovska-davkova | Gordana Siljanovska-Davkova | Gordana Siljanovska Davkova | Gordana Silyanovska-Davkova | Гордана Силяновска-Давкова | Гордана Сиљановска-Давкова | Гордана Силяновская-Давкова | 戈尔达娜·西利亚诺夫斯卡-达夫科娃 | ~Siljanovska-Davkova
dimitar-kovacevski | Dimitar Kovacevski | Dimitar Kovačevski | Димитар Ковачевски | Димитар Ковачевск* | ديميتار كوفاتشيفسكي | 科瓦切夫斯基 | ~Kovacevski | ~Kovačevski
branko-crvenkovski | Branko Crvenkovski | Бранко Црвенковски | Бранко Црвенковск* | 茨尔文科夫斯基 | ~Crvenkovski
oliver-ivanovic | Oliver Ivanovic | Oliver Ivanović | Оливер Иванович | Оливер Ивановић | Олівер Іванович | أوليفر إيفانوفيتش | 奥利弗·伊万诺维奇
ivo-sanader | Ivo Sanader | Иво Санадер | Іво Санадер | إيفو سانادر | 伊沃·萨纳德尔 | 萨纳德尔 | イボ・サナデル | ~Sanader
jadranka-kosor | Jadranka Kosor | Ядранка Косор | يادرانكا كوسور | 亚德兰卡·科索尔 | ヤドランカ・コソル
stjepan-mesic | Stjepan Mesic | Stjepan Mesić | Stipe Mesic | Stipe Mesić | Степан Месич | Стипе Месич | Степан Месић | 梅西奇 | スティエパン・メシッチ
ivo-josipovic | Ivo Josipovic | Ivo Josipović | Иво Йосипович | Иво Јосиповић | Іво Йосипович | إيفو يوسيبوفيتش | 伊沃·约西波维奇 | 约西波维奇 | イボ・ヨシポビッチ
tihomir-oreskovic | Tihomir Oreskovic | Tihomir Orešković | Тихомир Орешкович | Тихомир Орешковић | 奥雷什科维奇 | ティホミル・オレシュコビッチ
ante-gotovina | Ante Gotovina | Анте Готовина | أنتي غوتوفينا | 安特·戈托维纳 | 戈托维纳 | アンテ・ゴトビナ
franjo-tudjman | Franjo Tudjman | Franjo Tuđman | Franjo Tudman | Франьо Туджман | Франјо Туђман | فرانيو تودجمان | 弗拉尼奥·图季曼 | 图季曼 | フラニョ・ツジマン | ツジマン | ~Tudjman | ~Tuđman | ~Туджман
slobodan-praljak | Slobodan Praljak | Слободан Праляк | Слободан Праљак | سلوبودان برالياك | 斯洛博丹·普拉利亚克 | 普拉利亚克 | スロボダン・プラリャク | ~Praljak | ~Праляк
borut-pahor | Borut Pahor | Борут Пахор | بوروت باهور | 博鲁特·帕霍尔 | 帕霍尔 | ボルト・パホル | ~Pahor
danilo-turk | Danilo Turk | Danilo Türk | Данило Тюрк | دانيلو تورك | 达尼洛·图尔克 | ダニロ・テュルク
natasa-pirc-musar | Natasa Pirc Musar | Nataša Pirc Musar | Наташа Пирц-Мусар | Наташа Пирц Мусар | Наташа Пірц-Мусар | Наташа Пірц Мусар | ناتاشا بيرك موسار | 娜塔莎·皮尔茨·穆萨尔 | ナターシャ・ピルツムサル | ~Pirc Musar
robert-golob | Robert Golob | Роберт Голоб | روبرت غولوب | 罗伯特·戈洛布 | 戈洛布 | ロベルト・ゴロブ
miro-cerar | Miro Cerar | Миро Церар | Міро Церар | ميرو سيرار | 米罗·采拉尔 | 采拉尔 | ミロ・ツェラル | ~Cerar
marjan-sarec | Marjan Sarec | Marjan Šarec | Марьян Шарец | Мар'ян Шарец | ماريان شاريتس | 马里安·沙雷茨 | マリヤン・シャレツ | ~Šarec
alenka-bratusek | Alenka Bratusek | Alenka Bratušek | Аленка Братушек | ألينكا براتوشيك | 阿伦卡·布拉图舍克 | アレンカ・ブラトゥシェク | ~Bratusek | ~Bratušek
werner-faymann | Werner Faymann | Вернер Файман | Вернер Файманн | فيرنر فايمان | 维尔纳·法伊曼 | 法伊曼 | ウェルナー・ファイマン | ファイマン | ~Faymann
alfred-gusenbauer | Alfred Gusenbauer | Альфред Гузенбауэр | Альфред Гузенбауер | ألفريد غوزنباور | 古森鲍尔 | アルフレート・グーゼンバウアー | ~Gusenbauer
wolfgang-schussel | Wolfgang Schussel | Wolfgang Schüssel | Wolfgang Schuessel | Вольфганг Шюссель | فولفغانغ شوسل | 许塞尔 | ウォルフガング・シュッセル
heinz-fischer | Heinz Fischer | Хайнц Фишер | Гайнц Фішер | هاينز فيشر | 海因茨·菲舍尔 | ハインツ・フィッシャー
christian-kern | Christian Kern | Кристиан Керн | Крістіан Керн | كريستيان كيرن | 克里斯蒂安·克恩 | クリスティアン・ケルン
brigitte-bierlein | Brigitte Bierlein | Бригитта Бирляйн | Бригитте Бирляйн | Брігітте Бірляйн | بريغيت بيرلاين | 布里吉特·比尔莱因 | 比尔莱因 | ブリギッテ・ビアライン | ~Bierlein
alexander-schallenberg | Alexander Schallenberg | Александр Шалленберг | Олександр Шалленберг | ألكسندر شالنبرغ | 亚历山大·沙伦贝格 | 沙伦贝格 | アレクサンダー・シャレンベルク | ~Schallenberg | ~Шалленберг
christian-stocker | Christian Stocker | Кристиан Штокер | Крістіан Штокер | كريستيان شتوكر | 克里斯蒂安·施托克尔 | 施托克尔 | クリスティアン・シュトッカー
jorg-haider | Jorg Haider | Jörg Haider | Joerg Haider | Йорг Хайдер | Йорг Гайдер | يورغ هايدر | 约尔格·海德尔 | イェルク・ハイダー
norbert-hofer | Norbert Hofer | Норберт Хофер | Норберт Гофер | نوربرت هوفر | 诺贝特·霍费尔 | 霍费尔 | ノルベルト・ホーファー
beate-meinl-reisinger | Beate Meinl-Reisinger | Беате Майнль-Райзингер | Беата Майнль-Райзингер | Беате Майнль-Райзінгер | 迈恩尔-赖辛格 | ~Meinl-Reisinger
kurt-waldheim | Kurt Waldheim | Курт Вальдхайм | Курт Вальдгайм | كورت فالدهايم | کورت والدهایم | 库尔特·瓦尔德海姆 | 瓦尔德海姆 | クルト・ワルトハイム | ワルトハイム | 쿠르트 발트하임 | ~Waldheim
karin-kneissl | Karin Kneissl | Карин Кнайсль | Карін Кнайсль | كارين كنايسل | 克奈斯尔 | カリン・クナイスル | ~Kneissl
alain-berset | Alain Berset | Ален Берсе | آلان بيرسيه | 阿兰·贝尔塞 | 贝尔塞 | アラン・ベルセ | ~Berset
karin-keller-sutter | Karin Keller-Sutter | Карин Келлер-Суттер | Карін Келлер-Суттер | كارين كيلر سوتر | 卡琳·凯勒-祖特尔 | カリン・ケラーズッター | ~Keller-Sutter
ignazio-cassis | Ignazio Cassis | Иньяцио Кассис | Игнацио Кассис | Іньяціо Кассіс | إغنازيو كاسيس | 伊尼亚齐奥·卡西斯 | 卡西斯 | イグナツィオ・カシス
simonetta-sommaruga | Simonetta Sommaruga | Симонетта Соммаруга | Сімонетта Соммаруга | سيمونيتا سوماروغا | 西莫内塔·索马鲁加 | 索马鲁加 | シモネッタ・ソマルーガ | ~Sommaruga
didier-burkhalter | Didier Burkhalter | Дидье Буркхальтер | Дідьє Буркгальтер | ديدييه بوركهالتر | 迪迪埃·布尔克哈尔特 | 布尔克哈尔特 | ディディエ・ブルカルテール | ~Burkhalter
doris-leuthard | Doris Leuthard | Дорис Лойтхард | Доріс Лойтгард | دوريس لويتهارد | 多丽丝·洛伊特哈德 | 洛伊特哈德 | ドリス・ロイトハルト | ~Leuthard
guy-parmelin | Guy Parmelin | Ги Пармелен | Гі Пармелен | غي بارملان | 居伊·帕姆兰 | 帕姆兰 | ギー・パルムラン | ~Parmelin
ueli-maurer | Ueli Maurer | Ули Маурер | Уэли Маурер | Уелі Маурер | أولي ماورر | 于利·毛雷尔 | ウエリ・マウラー
viola-amherd | Viola Amherd | Виола Амхерд | Віола Амгерд | فيولا أمهيرد | 维奥拉·阿姆赫德 | 阿姆赫德 | ビオラ・アムヘルト | ~Amherd
micheline-calmy-rey | Micheline Calmy-Rey | Мишлин Кальми-Рей | Мішлін Кальмі-Ре | ميشلين كالمي راي | 卡尔米-雷伊 | ミシュリン・カルミレ | ~Calmy-Rey
christoph-blocher | Christoph Blocher | Кристоф Блохер | Крістоф Блохер | كريستوف بلوخر | 克里斯托夫·布洛赫 | クリストフ・ブロッハー | ~Blocher
carla-del-ponte | Carla Del Ponte | Карла дель Понте | كارلا ديل بونتي | 卡拉·德尔庞特 | 德尔庞特 | カルラ・デルポンテ | デルポンテ | 카를라 델 폰테 | Κάρλα Ντελ Πόντε
prince-hans-adam-ii | Prince Hans-Adam II | Hans-Adam II | Fürst Hans-Adam II | Ханс-Адам II | Ганс-Адам II | 汉斯-亚当二世 | ハンス・アダム2世
prince-albert-ii-of-monaco | Prince Albert II of Monaco | Albert II of Monaco | Albert II de Monaco | Fürst Albert II | Alberto II de Mónaco | Alberto II di Monaco | Albert II von Monaco | Prince Albert of Monaco | Альбер II | Альберт II, князь Монако | ألبير الثاني أمير موناكو | 阿尔贝二世 | アルベール2世 | アルベール大公
luc-frieden | Luc Frieden | Люк Фриден | Люк Фріден | لوك فريدن | 吕克·弗里登 | 弗里登 | リュック・フリーデン
jean-asselborn | Jean Asselborn | Жан Ассельборн | جان أسيلبورن | 让·阿瑟伯恩 | 阿瑟伯恩 | ジャン・アッセルボルン | ~Asselborn | ~Ассельборн
grand-duke-henri | Grand Duke Henri | Grand-Duc Henri | Großherzog Henri | Gran Duque Enrique de Luxemburgo | Великий герцог Анри | Великий герцог Люксембурга Анри | 亨利大公 | アンリ大公
yves-leterme | Yves Leterme | Ив Летерм | Ів Летерм | إيف لوتيرم | 伊夫·莱特姆 | 莱特姆 | イブ・ルテルム | ~Leterme
elio-di-rupo | Elio Di Rupo | Элио ди Рупо | Еліо ді Рупо | إليو دي روبو | 埃利奥·迪吕波 | 迪吕波 | エリオ・ディルポ | ディルポ | ~Di Rupo
sophie-wilmes | Sophie Wilmes | Sophie Wilmès | Софи Вильмес | Софі Вільмес | صوفي ويلميس | 索菲·维尔梅斯 | 维尔梅斯 | ソフィー・ウィルメス | ~Wilmès
king-philippe-of-belgium | King Philippe of Belgium | Philippe of Belgium | Philippe de Belgique | Roi Philippe | Koning Filip | König Philippe | Felipe de Bélgica | Филипп, король Бельгии | Король Бельгии Филипп | 菲利普国王 | フィリップ国王
didier-reynders | Didier Reynders | Дидье Рейндерс | Дідьє Рейндерс | ديدييه ريندرز | 迪迪埃·雷恩代尔 | 雷恩代尔 | ディディエ・レンデルス | ~Reynders | ~Рейндерс
maxime-prevot | Maxime Prevot | Maxime Prévot | Максим Прево | ماكسيم بريفو | 马克西姆·普雷沃 | マキシム・プレボ
hadja-lahbib | Hadja Lahbib | Аджа Лябиб | Хаджа Лахбиб | Хаджа Лахбіб | حجة لحبيب | 哈贾·拉赫比布 | アジャ・ラビブ | ~Lahbib
tom-van-grieken | Tom Van Grieken | Том ван Грикен | Том Ван Грікен | ~Van Grieken
karel-de-gucht | Karel De Gucht | Карел де Гюхт | كارل دي غوشت | 卡雷尔·德古赫特 | 德古赫特 | カレル・デフフト | ~De Gucht
marc-dutroux | Marc Dutroux | Марк Дютру | مارك دوترو | 马克·迪特鲁 | マルク・デュトルー | ~Dutroux
jan-peter-balkenende | Jan Peter Balkenende | Jan-Peter Balkenende | Ян Петер Балкененде | يان بيتر بالكننده | 扬·彼得·巴尔克嫩德 | 巴尔克嫩德 | ヤン・ペーター・バルケネンデ | バルケネンデ | ~Balkenende | ~Балкененде
king-willem-alexander | King Willem-Alexander | Willem-Alexander | Koning Willem-Alexander | Guillermo Alejandro | Guilherme Alexandre dos Países Baixos | Guglielmo Alessandro dei Paesi Bassi | Виллем-Александр | Віллем-Александр | فيليم ألكسندر | 威廉-亚历山大 | ウィレム・アレクサンダー
queen-maxima-of-the-netherlands | Queen Maxima of the Netherlands | Queen Máxima | Koningin Máxima | Máxima Zorreguieta | Королева Максима | الملكة ماكسيما | 马克西玛王后 | マキシマ王妃
queen-beatrix-of-the-netherlands | Queen Beatrix of the Netherlands | Queen Beatrix | Koningin Beatrix | Prinses Beatrix | Königin Beatrix | Reina Beatriz de Holanda | Королева Беатрикс | 贝娅特丽克丝女王 | ベアトリックス女王
pim-fortuyn | Pim Fortuyn | Пим Фортейн | Пім Фортейн | بيم فورتاين | 皮姆·福图恩 | ピム・フォルタイン | ~Fortuyn
ayaan-hirsi-ali | Ayaan Hirsi Ali | Айаан Хирси Али | Аян Хирси Али | أيان حرسي علي | 阿亚安·希尔西·阿里 | アヤーン・ヒルシ・アリ | ~Hirsi Ali
frans-timmermans | Frans Timmermans | Франс Тиммерманс | Франс Тіммерманс | فرانس تيمرمانس | فرانس تیمرمانس | 弗兰斯·蒂默曼斯 | 蒂默曼斯 | フランス・ティメルマンス | ティメルマンス | ~Timmermans | ~Тиммерманс
jeroen-dijsselbloem | Jeroen Dijsselbloem | Йерун Дейсселблум | Єрун Дейсселблум | يروين ديسلبلوم | 耶鲁恩·戴塞尔布卢姆 | 戴塞尔布卢姆 | イェルーン・ダイセルブルーム | ダイセルブルーム | 예룬 데이셀블룸 | ~Dijsselbloem | ~Дейсселблум
rob-jetten | Rob Jetten | Роб Йеттен | Роб Єттен | روب يتن | 罗布·耶滕 | 耶滕 | ロブ・イェッテン | イェッテン | ~Jetten
dilan-yesilgoz | Dilan Yesilgoz | Dilan Yesilgöz | Dilan Yeşilgöz | Дилан Йешильгёз | Дилан Ешильгёз | ديلان يشيلغوز | ~Yesilgöz
sigrid-kaag | Sigrid Kaag | Сигрид Кааг | Сігрід Кааг | سيغريد كاغ | سیگرید کاگ | 西格丽德·卡赫 | シグリット・カーグ | ~Kaag
wopke-hoekstra | Wopke Hoekstra | Вопке Хукстра | Вопке Гукстра | فوبكه هوكسترا | 沃普克·胡克斯特拉 | 胡克斯特拉 | ウォプケ・フックストラ | ~Hoekstra
pieter-omtzigt | Pieter Omtzigt | Питер Омтзигт | Пітер Омтзігт | بيتر أومتسيخت | ~Omtzigt
jaap-de-hoop-scheffer | Jaap de Hoop Scheffer | Яап де Хооп Схеффер | Яап де Гооп Схеффер | ياب دي هوب شيفر | 夏侯雅伯 | ヤープ・デホープスヘッフェル | デホープスヘッフェル | ~De Hoop Scheffer
caspar-veldkamp | Caspar Veldkamp | Каспар Вельдкамп | كاسبار فيلدكامب | 卡斯帕·费尔德坎普 | ~Veldkamp
thierry-baudet | Thierry Baudet | Тьерри Боде | Тьєррі Боде | تييري بوديه | ~Baudet
queen-margrethe-ii | Queen Margrethe II | Margrethe II | Dronning Margrethe | Königin Margrethe II | Margarita II de Dinamarca | Margherita II di Danimarca | Margarida II da Dinamarca | Маргрете II | مارغريت الثانية | مارغريته الثانية | 玛格丽特二世 | マルグレーテ2世 | マルグレーテ女王 | 마르그레테 2세
king-frederik-x | King Frederik X | Frederik X | Kong Frederik | Federico X de Dinamarca | Federico X di Danimarca | Фредерик X | Фредерік X | فريدريك العاشر | 弗雷德里克十世 | フレデリック10世 | 프레데리크 10세
troels-lund-poulsen | Troels Lund Poulsen | Троэльс Лунд Поульсен | Троельс Лунд Поульсен | ترولز لوند بولسن | 特勒尔斯·隆·波尔森 | トロエルス・ルン・ポールセン
mute-egede | Mute Egede | Múte B. Egede | Múte Bourup Egede | Муте Эгеде | Муте Егеде | موتي إيغيدي | 穆特·埃格德 | 埃格德 | ムテ・エーエデ | エーエデ
jens-frederik-nielsen | Jens-Frederik Nielsen | Jens Frederik Nielsen | Йенс-Фредерик Нильсен | Єнс-Фредерік Нільсен | ينس فريدريك نيلسن | 延斯-弗雷德里克·尼尔森 | イェンスフレデリック・ニールセン
kim-kielsen | Kim Kielsen | Ким Кильсен | Кім Кільсен | 基姆·基尔森 | キム・キールセン | ~Kielsen
fredrik-reinfeldt | Fredrik Reinfeldt | Фредрик Рейнфельдт | Фредрік Рейнфельдт | فريدريك راينفلت | 弗雷德里克·赖因费尔特 | 赖因费尔特 | フレドリック・ラインフェルト | ラインフェルト | ~Reinfeldt
goran-persson | Goran Persson | Göran Persson | Йоран Перссон | Горан Перссон | غوران بيرسون | 约兰·佩尔松 | ヨーラン・ペーション
jimmie-akesson | Jimmie Akesson | Jimmie Åkesson | Йимми Окессон | Джимми Окессон | Йіммі Окессон | جيمي أوكيسون | 吉米·奥克松 | ジミー・オーケソン
margot-wallstrom | Margot Wallstrom | Margot Wallström | Маргот Вальстрём | Маргот Валльстрем | Маргот Вальстрем | مارغوت فالستروم | مارگو والستروم | 玛戈·瓦尔斯特伦 | 瓦尔斯特伦 | マルゴット・バルストローム | ~Wallstrom | ~Wallström
ann-linde | Ann Linde | Анн Линде | Анн Лінде | آن ليندي | 安·林德 | アン・リンデ
carl-bildt | Carl Bildt | Карл Бильдт | Карл Більдт | كارل بيلت | 卡尔·比尔特 | 比尔特 | カール・ビルト | Καρλ Μπιλντ | ~Bildt
king-carl-xvi-gustaf | King Carl XVI Gustaf | Carl XVI Gustaf | Carlos XVI Gustavo | Carlo XVI Gustavo | Carl XVI Gustav | Carl Gustaf | Karol XVI Gustaw | Карл XVI Густав | كارل السادس عشر غوستاف | 卡尔十六世·古斯塔夫 | カール16世グスタフ
crown-princess-victoria | Crown Princess Victoria | Kronprinsessan Victoria | Kronprinzessin Victoria | Victoria de Suède | Victoria de Suecia | Кронпринцесса Виктория
tobias-billstrom | Tobias Billstrom | Tobias Billström | Тобиас Билльстрём | Тобиас Бильстрём | Тобіас Більстрем | توبياس بيلستروم | 托比亚斯·比尔斯特伦 | トビアス・ビルストロム | ~Billström
cecilia-malmstrom | Cecilia Malmstrom | Cecilia Malmström | Сесилия Мальмстрём | Сесилія Мальмстрем | سيسيليا مالمستروم | 塞西莉亚·马尔姆斯特伦 | 马尔姆斯特伦 | セシリア・マルムストローム | マルムストローム | ~Malmstrom | ~Malmström
pal-jonson | Pal Jonson | Pål Jonson | Пол Йонсон | Пол Юнсон
maria-malmer-stenergard | Maria Malmer Stenergard | Мария Мальмер Стенергард | Марія Мальмер Стенергард | ~Stenergard
anders-tegnell | Anders Tegnell | Андерс Тегнелль | Андерс Тегнелл | أندرس تيغنل | 安德斯·特格内尔 | アンデシュ・テグネル | ~Tegnell
hans-blix | Hans Blix | Ханс Бликс | Ганс Блікс | هانز بليكس | هانس بلیکس | 汉斯·布利克斯 | 布利克斯 | ハンス・ブリクス | 한스 블릭스
olof-palme | Olof Palme | Улоф Пальме | أولوف بالمه | اولوف پالمه | 奥洛夫·帕尔梅 | 帕尔梅首相 | オロフ・パルメ | パルメ首相
anna-lindh | Anna Lindh | Анна Линд | Анна Лінд | 安娜·林德 | アンナ・リンド
king-harald-v | King Harald V | Harald V | Kong Harald | König Harald V | Harald V de Noruega | Харальд V | Гаральд V | هارالد الخامس | 哈拉尔五世 | ハーラル5世 | ハラルド5世
crown-prince-haakon | Crown Prince Haakon | Kronprins Haakon | Kronprinz Haakon | Haakon de Noruega | Haakon de Norvège | Кронпринц Хокон | 哈康王储 | ホーコン皇太子
mette-marit | Mette-Marit | Crown Princess Mette-Marit | Метте-Марит | Метте-Маріт | ميته ماريت | 梅特-玛丽特 | メッテマリット
marius-borg-hoiby | Marius Borg Hoiby | Marius Borg Høiby | Marius Borg Hoeiby | Мариус Борг Хёйби | Маріус Борг Гейбі | ~Borg Høiby
espen-barth-eide | Espen Barth Eide | Эспен Барт Эйде | Еспен Барт Ейде | إسبن بارث إيدي | 埃斯彭·巴特·艾德 | エスペン・バート・アイデ | Έσπεν Μπαρθ Άιντε | ~Barth Eide
anniken-huitfeldt | Anniken Huitfeldt | Анникен Хюитфельдт | أنيكن هويتفيلدت | 安尼肯·维特费尔特 | アンニケン・ウィットフェルト | ~Huitfeldt
borge-brende | Borge Brende | Børge Brende | Boerge Brende | Бёрге Бренде | Берге Бренде | بورغ برندي | 博尔格·布伦德 | 布伦德 | ボルゲ・ブレンデ | ~Brende
thorbjorn-jagland | Thorbjorn Jagland | Thorbjørn Jagland | Thorbjoern Jagland | Турбьёрн Ягланд | Турбйорн Ягланд | ثوربيورن ياغلاند | 托尔比约恩·亚格兰 | 亚格兰 | トールビョルン・ヤーグラン | ヤーグラン | ~Jagland | ~Ягланд
tarja-halonen | Tarja Halonen | Тарья Халонен | Тар'я Галонен | تاريا هالونين | 塔里娅·哈洛宁 | 哈洛宁 | タルヤ・ハロネン | ハロネン
matti-vanhanen | Matti Vanhanen | Матти Ванханен | Матті Ванганен | ماتي فانهانين | 马蒂·万哈宁 | 万哈宁 | マッティ・バンハネン | ~Vanhanen | ~Ванханен
juha-sipila | Juha Sipila | Juha Sipilä | Юха Сипиля | Юга Сіпіля | يوها سيبيلا | 尤哈·西比莱 | 西比莱 | ユハ・シピラ | ~Sipilä
antti-rinne | Antti Rinne | Антти Ринне | Антті Рінне | أنتي ريني | 安蒂·林内 | アンティ・リンネ
jyrki-katainen | Jyrki Katainen | Юрки Катайнен | Юркі Катайнен | يركي كاتاينن | 于尔基·卡泰宁 | 卡泰宁 | ユルキ・カタイネン | カタイネン | ~Katainen | ~Катайнен
mari-kiviniemi | Mari Kiviniemi | Мари Кивиниеми | Марі Ківініємі | ماري كيفينيمي | 马里·基维涅米 | マリ・キビニエミ | ~Kiviniemi
pekka-haavisto | Pekka Haavisto | Пекка Хаависто | Пекка Гаавісто | بيكا هافيستو | پکا هاویستو | 佩卡·哈维斯托 | 哈维斯托 | ペッカ・ハービスト | ~Haavisto | ~Хаависто
elina-valtonen | Elina Valtonen | Элина Валтонен | Еліна Валтонен | إلينا فالتونين | 埃琳娜·瓦尔托宁 | 瓦尔托宁 | エリナ・バルトネン | ~Валтонен
riikka-purra | Riikka Purra | Риикка Пурра | Рійкка Пурра | ريكا بورا | 里卡·普拉 | リーカ・プッラ
olli-rehn | Olli Rehn | Олли Рен | Оллі Рен | أولي رين | 奥利·雷恩 | オッリ・レーン | オリ・レーン
martti-ahtisaari | Martti Ahtisaari | Мартти Ахтисаари | Мартті Агтісаарі | مارتي أهتيساري | مارتی آهتیساری | 马尔蒂·阿赫蒂萨里 | 阿赫蒂萨里 | マルッティ・アハティサーリ | アハティサーリ | 마르티 아티사리 | Μάρτι Αχτισάαρι | ~Ahtisaari | ~Ахтисаари
timo-soini | Timo Soini | Тимо Сойни | Тімо Сойні | تيمو سويني | 蒂莫·索伊尼 | ティモ・ソイニ | ~Soini
antti-hakkanen | Antti Hakkanen | Antti Häkkänen | Антти Хяккянен | Антті Гяккянен | أنتي هاكانين | 安蒂·海凯宁 | アンッティ・ハッカネン | ~Häkkänen
olafur-ragnar-grimsson | Olafur Ragnar Grimsson | Ólafur Ragnar Grímsson | Olaf Ragnar Grimsson | Олафур Рагнар Гримссон | Оулавюр Рагнар Гримссон | أولافور راغنار غريمسون | 奥拉维尔·拉格纳·格里姆松 | 格里姆松 | オラフル・ラグナル・グリムソン
gudni-johannesson | Gudni Johannesson | Guðni Th. Jóhannesson | Guðni Jóhannesson | Gudni Thorlacius Johannesson | Гвюдни Йоханнессон | Гудни Йоханнессон | 古德尼·约翰内松 | グズニ・ヨハネソン
halla-tomasdottir | Halla Tomasdottir | Halla Tómasdóttir | Халла Томасдоттир | Галла Томасдоттір | هالا توماسدوتير | 哈拉·托马斯多蒂尔 | ハトラ・トーマスドッティル | ~Tomasdottir
bjarni-benediktsson | Bjarni Benediktsson | Бьярни Бенедиктссон | Бьярні Бенедіктссон | بيارني بينيديكتسون | 比亚德尼·贝内迪克松 | ビャルニ・ベネディクトソン | ~Benediktsson
kristrun-frostadottir | Kristrun Frostadottir | Kristrún Frostadóttir | Криструн Фростадоттир | Кріструн Фростадоттір | 弗罗斯塔多蒂尔 | ~Frostadottir | ~Frostadóttir
sigmundur-david-gunnlaugsson | Sigmundur David Gunnlaugsson | Sigmundur Davíð Gunnlaugsson | Сигмюндюр Давид Гюннлёйгссон | Сигмундур Давид Гуннлаугссон | 西格蒙迪尔·戴维·贡劳格松 | 贡劳格松 | グンロイグソン | ~Gunnlaugsson
johanna-sigurdardottir | Johanna Sigurdardottir | Jóhanna Sigurðardóttir | Йоханна Сигурдардоттир | 约翰娜·西于尔扎多蒂 | ヨハンナ・シグルザルドッティル | ~Sigurdardottir | ~Sigurðardóttir
geir-haarde | Geir Haarde | Geir H. Haarde | Гейр Хорде | Гейр Хаарде | غير هاردي | 盖尔·哈尔德 | ゲイル・ホルデ | ~Haarde
toomas-hendrik-ilves | Toomas Hendrik Ilves | Тоомас Хендрик Ильвес | Тоомас Гендрік Ільвес | توماس هندريك إلفيس | 托马斯·亨德里克·伊尔韦斯 | 伊尔韦斯 | トーマス・ヘンドリク・イルベス | ~Ильвес
kersti-kaljulaid | Kersti Kaljulaid | Керсти Кальюлайд | Керсті Кальюлайд | كيرستي كاليولايد | 凯尔斯蒂·卡柳莱德 | 卡柳莱德 | ケルスティ・カリユライド | ~Kaljulaid | ~Кальюлайд
alar-karis | Alar Karis | Алар Карис | Алар Каріс | ألار كاريس | 阿拉尔·卡里斯 | アラル・カリス
andrus-ansip | Andrus Ansip | Андрус Ансип | Андрус Ансіп | أندروس أنسيب | 安德鲁斯·安西普 | 安西普 | アンドルス・アンシプ | ~Ansip | ~Ансип
taavi-roivas | Taavi Roivas | Taavi Rõivas | Таави Рыйвас | Тааві Рийвас | تافي رويفاس | 塔维·罗伊瓦斯 | 罗伊瓦斯 | ターヴィ・ロイバス | ~Rõivas | ~Рыйвас
juri-ratas | Juri Ratas | Jüri Ratas | Юри Ратас | Юрі Ратас | يوري راتاس | 于里·拉塔斯 | ユリ・ラタス | ~Ratas
kristen-michal | Kristen Michal | Кристен Михал | Крістен Міхал | كريستين ميشال | 克里斯滕·米哈尔 | クリステン・ミハル
margus-tsahkna | Margus Tsahkna | Маргус Цахкна | مارغوس تساخكنا | 马古斯·察赫克纳 | 察赫克纳 | マルグス・ツァフクナ | ツァフクナ | ~Tsahkna | ~Цахкна
hanno-pevkur | Hanno Pevkur | Ханно Певкур | Ганно Певкур | هانو بيفكور | 汉诺·佩夫库尔 | 佩夫库尔 | ハンノ・ペフクル | ~Pevkur | ~Певкур
urmas-reinsalu | Urmas Reinsalu | Урмас Рейнсалу | 乌尔马斯·林萨卢 | ~Reinsalu
vaira-vike-freiberga | Vaira Vike-Freiberga | Vaira Vīķe-Freiberga | Вайра Вике-Фрейберга | Вайра Віке-Фрейберга | فايرا فيكه فرايبرغا | 瓦伊拉·维凯-弗赖贝加 | ワイラ・ビケフレイベルガ | ~Vike-Freiberga | ~Vīķe-Freiberga
valdis-zatlers | Valdis Zatlers | Валдис Затлерс | Валдіс Затлерс | فالديس زاتليرس | 瓦尔季斯·扎特莱尔斯 | 扎特莱尔斯 | バルディス・ザトレルス | ~Zatlers | ~Затлерс
andris-berzins | Andris Berzins | Andris Bērziņš | Андрис Берзиньш | Андріс Берзіньш | أندريس بيرزينس | 安德里斯·贝尔津什 | アンドリス・ベルズィンシュ
raimonds-vejonis | Raimonds Vejonis | Raimonds Vējonis | Раймондс Вейонис | Раймонд Вейонис | Раймондс Вейоніс | رايموندس فيونيس | 莱蒙兹·韦约尼斯 | ライモンツ・ベーヨニス | ~Vejonis | ~Vējonis | ~Вейонис
egils-levits | Egils Levits | Эгилс Левитс | Егілс Левітс | إيغيلس ليفيتس | 埃吉尔斯·莱维茨 | 莱维茨 | エギルス・レビッツ | ~Levits
edgars-rinkevics | Edgars Rinkevics | Edgars Rinkēvičs | Edgars Rinkevičs | Эдгарс Ринкевич | Эдгар Ринкевич | Едгарс Рінкевич | إدغارس رينكيفيكس | 埃德加斯·林克维奇斯 | 林克维奇斯 | エドガルス・リンケービッチ | リンケービッチ | ~Rinkevics | ~Rinkēvičs | ~Ринкевич
valdis-dombrovskis | Valdis Dombrovskis | Валдис Домбровскис | Валдіс Домбровскіс | فالديس دومبروفسكيس | والدیس دومبروفسکیس | 瓦尔季斯·东布罗夫斯基斯 | 东布罗夫斯基斯 | バルディス・ドムブロフスキス | ドムブロフスキス | 발디스 돔브로우스키스 | ~Dombrovskis | ~Домбровскис
laimdota-straujuma | Laimdota Straujuma | Лаймдота Страуюма | لايمدوتا سترويوما | 莱姆多塔·斯特劳尤马 | ~Straujuma | ~Страуюма
maris-kucinskis | Maris Kucinskis | Māris Kučinskis | Марис Кучинскис | Маріс Кучінскіс | 马里斯·库钦斯基斯 | マリス・クチンスキス | ~Kučinskis | ~Кучинскис
krisjanis-karins | Krisjanis Karins | Krišjānis Kariņš | Arturs Krišjānis Kariņš | Кришьянис Кариньш | Кріш'яніс Каріньш | كريسيانيس كارينس | 克里什亚尼斯·卡林斯 | 卡林斯 | クリシュヤーニス・カリンシュ | ~Kariņš | ~Кариньш
evika-silina | Evika Silina | Evika Siliņa | Эвика Силиня | Евіка Силіня | إيفيكا سيلينا | 埃维卡·西利尼亚 | 西利尼亚 | エビカ・シリニャ | ~Siliņa | ~Силиня
baiba-braze | Baiba Braze | Baiba Braže | Байба Браже | بايبا برازي | 白巴·布拉热 | バイバ・ブラジェ
valdas-adamkus | Valdas Adamkus | Валдас Адамкус | فالداس أدامكوس | 瓦尔达斯·阿达姆库斯 | 阿达姆库斯 | バルダス・アダムクス | アダムクス | ~Adamkus | ~Адамкус
algirdas-butkevicius | Algirdas Butkevicius | Algirdas Butkevičius | Альгирдас Буткявичюс | Альгірдас Буткявічюс | 阿尔吉尔达斯·布特克维丘斯 | アルギルダス・ブトケビチュス | ~Butkevicius | ~Butkevičius | ~Буткявичюс
saulius-skvernelis | Saulius Skvernelis | Саулюс Сквернялис | Саулюс Скверняліс | ساوليوس سكفيرنيليس | 绍柳斯·斯克韦尔内利斯 | サウリュス・スクバルネリス | ~Skvernelis | ~Сквернялис
ingrida-simonyte | Ingrida Simonyte | Ingrida Šimonytė | Ингрида Шимоните | Інгріда Шимоніте | إنغريدا سيمونيتي | 因格丽达·希莫尼特 | 希莫尼特 | イングリダ・シモニテ | ~Simonyte | ~Šimonytė | ~Шимоните
andrius-kubilius | Andrius Kubilius | Андрюс Кубилюс | Андрюс Кубілюс | أندريوس كوبيليوس | 安德留斯·库比柳斯 | 库比柳斯 | アンドリュス・クビリウス | クビリウス | ~Kubilius | ~Кубилюс
gabrielius-landsbergis | Gabrielius Landsbergis | Габриэлюс Ландсбергис | Габріелюс Ландсбергіс | غابريليوس لاندسبيرغيس | 加布里埃柳斯·兰茨贝尔吉斯 | ガブリエリュス・ランズベルギス
vytautas-landsbergis | Vytautas Landsbergis | Витаутас Ландсбергис | Вітаутас Ландсбергіс | فيتوتاس لاندسبيرغيس | 维陶塔斯·兰茨贝吉斯 | ビータウタス・ランズベルギス | ヴィータウタス・ランズベルギス
gintautas-paluckas | Gintautas Paluckas | Гинтаутас Палуцкас | Гінтаутас Палуцкас | 金陶塔斯·帕卢茨卡斯 | ギンタウタス・パルツカス | ~Paluckas | ~Палуцкас
inga-ruginiene | Inga Ruginiene | Inga Ruginienė | Инга Ругинене | Інга Ругінєнє | Інга Ругінене | إنغا روجينيني | 因加·鲁吉尼涅内 | インガ・ルギニエネ | ~Ruginiene | ~Ruginienė | ~Ругинене
kestutis-budrys | Kestutis Budrys | Kęstutis Budrys | Кястутис Будрис | Кястутіс Будріс | كيستوتيس بودريس | 克斯图蒂斯·布德里斯 | ケストゥティス・ブドリス | ~Budrys | ~Будрис
rolandas-paksas | Rolandas Paksas | Роландас Паксас | 罗兰达斯·帕克萨斯 | ~Paksas
`;
