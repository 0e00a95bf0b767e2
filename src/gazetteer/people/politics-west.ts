/**
 * Politicians, royals, judges, generals and officials of Europe, the Americas and Oceania in international news, 2004-2025,
 * beyond those of `people.ts`: first of all who governed each country in the last fifteen years.
 * Kept by hand as facts, lines as in `people.ts`.
 */
export const politicsWest: string = `\
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
florin-citu | Florin Citu | Florin Cîțu | Флорин Кыцу | Флорін Кицу | فلورين سيتو
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
borut-pahor | Borut Pahor | Борут Пахор | بوروت باهور | 博鲁特·帕霍尔 | 帕霍尔 | ボルト・パホル
danilo-turk | Danilo Turk | Danilo Türk | Данило Тюрк | دانيلو تورك | 达尼洛·图尔克 | ダニロ・テュルク
natasa-pirc-musar | Natasa Pirc Musar | Nataša Pirc Musar | Наташа Пирц-Мусар | Наташа Пирц Мусар | Наташа Пірц-Мусар | Наташа Пірц Мусар | ناتاشا بيرك موسار | 娜塔莎·皮尔茨·穆萨尔 | ナターシャ・ピルツムサル | ~Pirc Musar
robert-golob | Robert Golob | Роберт Голоб | روبرت غولوب | 罗伯特·戈洛布 | 戈洛布 | ロベルト・ゴロブ
miro-cerar | Miro Cerar | Миро Церар | Міро Церар | ميرو سيرار | 米罗·采拉尔 | 采拉尔 | ミロ・ツェラル
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
ignazio-cassis | Ignazio Cassis | Иньяцио Кассис | Игнацио Кассис | Іньяціо Кассіс | إغنازيو كاسيس | 伊尼亚齐奥·卡西斯 | イグナツィオ・カシス
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
carl-bildt | Carl Bildt | Карл Бильдт | Карл Більдт | كارل بيلت | 卡尔·比尔特 | カール・ビルト | Καρλ Μπιλντ | ~Bildt
king-carl-xvi-gustaf | King Carl XVI Gustaf | Carl XVI Gustaf | Carlos XVI Gustavo | Carlo XVI Gustavo | Carl XVI Gustav | Karol XVI Gustaw | Карл XVI Густав | كارل السادس عشر غوستاف | 卡尔十六世·古斯塔夫 | カール16世グスタフ
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
borge-brende | Borge Brende | Børge Brende | Boerge Brende | Бёрге Бренде | Берге Бренде | بورغ برندي | 博尔格·布伦德 | 布伦德 | ボルゲ・ブレンデ
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
juri-ratas | Juri Ratas | Jüri Ratas | Юри Ратас | Юрі Ратас | يوري راتاس | 于里·拉塔斯 | ユリ・ラタス
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
krisjanis-karins | Krisjanis Karins | Krišjānis Kariņš | Arturs Krišjānis Kariņš | Кришьянис Кариньш | Кріш'яніс Каріньш | كريسيانيس كارينس | 克里什亚尼斯·卡林斯 | 卡林斯 | クリシュヤーニス・カリンシュ | ~Кариньш
evika-silina | Evika Silina | Evika Siliņa | Эвика Силиня | Евіка Силіня | إيفيكا سيلينا | 埃维卡·西利尼亚 | 西利尼亚 | エビカ・シリニャ | ~Силиня
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
vicente-fox | Vicente Fox | Висенте Фокс | Вісенте Фокс | فيسنتي فوكس | ویسنته فاکس | 比森特·福克斯 | ビセンテ・フォックス | 비센테 폭스
marcelo-ebrard | Marcelo Ebrard | Марсело Эбрард | Марсело Ебрард | مارسيلو إبرارد | 马塞洛·埃布拉德 | 埃布拉德 | マルセロ・エブラルド | エブラルド | ~Ebrard
xochitl-galvez | Xochitl Galvez | Xóchitl Gálvez | Сочитль Гальвес | سوتشيتل غالفيز | 索奇特尔·加尔韦斯 | ソチル・ガルベス
omar-garcia-harfuch | Omar Garcia Harfuch | Омар Гарсия Харфуч | عمر غارسيا حرفوش | 加西亚·哈富奇 | ~García Harfuch | ~Harfuch
juan-ramon-de-la-fuente | Juan Ramon de la Fuente | Хуан Рамон де ла Фуэнте | خوان رامون دي لا فوينتي | 胡安·拉蒙·德拉富恩特 | フアン・ラモン・デラフエンテ
alicia-barcena | Alicia Barcena | Алисия Барсена | Аліція Барсена | أليسيا بارسينا | 阿莉西亚·巴尔塞纳 | アリシア・バルセナ
ismael-el-mayo-zambada | Ismael "El Mayo" Zambada | Ismael Zambada | Ismael „El Mayo“ Zambada | Ismael 'El Mayo' Zambada | Ismael « El Mayo » Zambada | Ismael «El Mayo» Zambada | Исмаэль Самбада | إسماعيل زامبادا | 伊斯梅尔·赞巴达 | イスマエル・サンバダ
ovidio-guzman | Ovidio Guzman | Ovidio Guzmán López | Овидио Гусман | Овідіо Гусман | أوفيديو غوزمان | 奥维迪奥·古斯曼 | オビディオ・グスマン
genaro-garcia-luna | Genaro Garcia Luna | Хенаро Гарсия Луна | خينارو غارسيا لونا | 赫纳罗·加西亚·卢纳 | ヘナロ・ガルシア・ルナ
nemesio-oseguera | Nemesio Oseguera | Nemesio Oseguera Cervantes | Немесио Осегера | 内梅西奥·奥塞格拉 | ネメシオ・オセゲラ
emilio-lozoya | Emilio Lozoya | Emilio Lozoya Austin | Эмилио Лосойя | ~Lozoya
jimmy-morales | Jimmy Morales | Джимми Моралес | Джіммі Моралес | جيمي موراليس | 吉米·莫拉莱斯 | ジミー・モラレス
alvaro-colom | Alvaro Colom | Альваро Колом | ألفارو كولوم | 阿尔瓦罗·科洛姆 | アルバロ・コロン大統領 | アルバロ・コロム
sandra-torres | Sandra Torres | Сандра Торрес | ساندرا توريس | 桑德拉·托雷斯 | サンドラ・トレス
rigoberta-menchu | Rigoberta Menchu | Rigoberta Menchú Tum | Ригоберта Менчу | ريغوبيرتا مينتشو | 里戈韦塔·门楚 | リゴベルタ・メンチュウ | リゴベルタ・メンチュ | ~Menchú
efrain-rios-montt | Efrain Rios Montt | José Efraín Ríos Montt | Эфраин Риос Монтт | Ефраїн Ріос Монтт | إفراين ريوس مونت | 里奥斯·蒙特 | リオス・モント | ~Ríos Montt
consuelo-porras | Consuelo Porras | Консуэло Поррас | Консуело Поррас
mauricio-funes | Mauricio Funes | Маурисио Фунес | Маурісіо Фунес | ماوريسيو فونيس | 毛里西奥·富内斯 | マウリシオ・フネス
salvador-sanchez-ceren | Salvador Sanchez Ceren | Сальвадор Санчес Серен | سلفادور سانشيز سيرين | 萨尔瓦多·桑切斯·塞伦 | 桑切斯·塞伦 | サルバドル・サンチェス・セレン | ~Sánchez Cerén
antonio-saca | Antonio Saca | Elías Antonio Saca | Tony Saca | Антонио Сака | أنطونيو ساكا | アントニオ・サカ
porfirio-lobo | Porfirio Lobo | Порфирио Лобо | Порфіріо Лобо | بورفيريو لوبو | 波菲里奥·洛沃 | ポルフィリオ・ロボ
roberto-micheletti | Roberto Micheletti | Роберто Мичелетти | Роберто Мічелетті | روبرتو ميتشيليتي | 罗伯托·米切莱蒂 | 米切莱蒂 | ロベルト・ミチェレッティ | ミチェレッティ
salvador-nasralla | Salvador Nasralla | Сальвадор Насралла | سلفادور نصر الله | 萨尔瓦多·纳斯拉利亚 | サルバドール・ナスララ | ~Nasralla
nasry-asfura | Nasry Asfura | Nasry Juan Asfura | Насри Асфура | Насрі Асфура | نصري عصفورة | 纳斯里·阿斯富拉 | 阿斯富拉 | ナスリ・アスフラ | ~Asfura
berta-caceres | Berta Caceres | Берта Касерес | بيرتا كاسيريس | 贝尔塔·卡塞雷斯 | ベルタ・カセレス
rosario-murillo | Rosario Murillo | Росарио Мурильо | Росаріо Мурільйо | روزاريو موريو | 罗萨里奥·穆里略 | ロサリオ・ムリジョ
violeta-chamorro | Violeta Chamorro | Violeta Barrios de Chamorro | Виолета Чаморро | Віолета Чаморро | فيوليتا تشامورو | 查莫罗夫人 | ビオレタ・チャモロ
enrique-bolanos | Enrique Bolanos | Enrique Bolaños | Энрике Боланьос | 恩里克·博拉尼奥斯 | エンリケ・ボラニョス
rolando-alvarez | Rolando Alvarez | Rolando José Álvarez | Роландо Альварес | رولاندو ألفاريز | ロランド・アルバレス
oscar-arias | Oscar Arias | Óscar Arias Sánchez | Оскар Ариас | Оскар Аріас | أوسكار أرياس | 奥斯卡·阿里亚斯 | オスカル・アリアス
laura-chinchilla | Laura Chinchilla | Лаура Чинчилья | Лаура Чінчілья | لورا تشينتشيا | 劳拉·钦奇利亚 | 钦奇利亚 | ラウラ・チンチージャ
luis-guillermo-solis | Luis Guillermo Solis | Луис Гильермо Солис | لويس غييرمو سوليس | 路易斯·吉列尔莫·索利斯 | ルイス・ギジェルモ・ソリス
carlos-alvarado-quesada | Carlos Alvarado Quesada | Карлос Альварадо | كارلوس ألفارادو | 卡洛斯·阿尔瓦拉多 | カルロス・アルバラド
rodrigo-chaves | Rodrigo Chaves | Rodrigo Chaves Robles | Родриго Чавес | Родріго Чавес | رودريغو تشافيز | 罗德里戈·查韦斯 | ロドリゴ・チャベス
martin-torrijos | Martin Torrijos | Мартин Торрихос | مارتن توريخوس | 马丁·托里霍斯 | マルティン・トリホス
ricardo-martinelli | Ricardo Martinelli | Рикардо Мартинелли | Рікардо Мартінеллі | ريكاردو مارتينيلي | 里卡多·马蒂内利 | リカルド・マルティネリ
juan-carlos-varela | Juan Carlos Varela | Хуан Карлос Варела | خوان كارلوس فاريلا | 胡安·卡洛斯·巴雷拉 | フアン・カルロス・バレーラ
laurentino-cortizo | Laurentino Cortizo | Nito Cortizo | Лаурентино Кортисо | لاورنتينو كورتيسو | 劳伦蒂诺·科尔蒂索 | ラウレンティノ・コルティソ | ~Cortizo
jose-raul-mulino | Jose Raul Mulino | Хосе Рауль Мулино | Хосе Рауль Муліно | خوسيه راوول مولينو | 何塞·劳尔·穆利诺 | 穆利诺 | ホセ・ラウル・ムリノ | 호세 라울 물리노
manuel-noriega | Manuel Noriega | Manuel Antonio Noriega | Мануэль Норьега | Мануель Нор'єга | مانويل نورييغا | مانوئل نوریگا | 曼努埃尔·诺列加 | 诺列加 | マヌエル・ノリエガ | ノリエガ将軍 | 마누엘 노리에가
dean-barrow | Dean Barrow | Дин Барроу | دين بارو | 迪安·巴罗 | ディーン・バロウ
johnny-briceno | Johnny Briceno | Johnny Briceño | John Briceño | Джонни Брисеньо | 约翰尼·布里塞尼奥 | ジョニー・ブリセーニョ
bruno-rodriguez-parrilla | Bruno Rodriguez Parrilla | Bruno Rodríguez | Бруно Родригес | Бруно Родрігес | برونو رودريغيز | 布鲁诺·罗德里格斯 | ブルノ・ロドリゲス
manuel-marrero | Manuel Marrero | Manuel Marrero Cruz | Мануэль Марреро | Мануель Марреро | مانويل ماريرو | 曼努埃尔·马雷罗 | 马雷罗 | マヌエル・マレロ
yoani-sanchez | Yoani Sanchez | Йоани Санчес | Йоані Санчес | يواني سانشيز | 约阿尼·桑切斯 | ヨアニ・サンチェス
leonel-fernandez | Leonel Fernandez | Леонель Фернандес | ليونيل فرنانديز | 莱昂内尔·费尔南德斯 | レオネル・フェルナンデス
danilo-medina | Danilo Medina | Данило Медина | دانيلو ميدينا | 达尼洛·梅迪纳 | ダニロ・メディーナ
luis-abinader | Luis Abinader | Луис Абинадер | Луїс Абінадер | لويس أبي نادر | 路易斯·阿比纳德尔 | 阿比纳德尔 | ルイス・アビナデル | 루이스 아비나데르 | ~Abinader | ~Абинадер
rene-preval | Rene Preval | René Préval | Рене Преваль | رينيه بريفال | رنه پروال | 勒内·普雷瓦尔 | 普雷瓦尔 | ルネ・プレバル | プレバル | ~Préval | ~Преваль
jocelerme-privert | Jocelerme Privert | Жослерм Привер | جوسليرم بريفير | 若瑟莱姆·普里韦尔 | ジョスレルム・プリベール | ~Privert
laurent-lamothe | Laurent Lamothe | Лоран Ламот | لوران لاموت | 洛朗·拉莫特 | ローラン・ラモット
garry-conille | Garry Conille | Гарри Кониль | Гаррі Коніль | غاري كونيل | 加里·科尼耶 | ギャリー・コニーユ | ~Conille
claude-joseph | Claude Joseph | Клод Жозеф | كلود جوزيف | 克洛德·约瑟夫 | クロード・ジョゼフ
jimmy-cherizier | Jimmy Cherizier | Jimmy "Barbecue" Chérizier | Jimmy Chérizier | Джимми Шеризье | Джиммі Шерізьє | جيمي شيريزييه | 吉米·谢里齐埃 | ジミー・シェリジエ | ~Chérizier
alix-didier-fils-aime | Alix Didier Fils-Aime | Alix Didier Fils-Aimé | Аликс Дидье Фис-Эме | أليكس ديدييه فيس إيميه | アリックス・ディディエ・フィスエメ | ~Fils-Aimé
jean-claude-duvalier | Jean-Claude Duvalier | Baby Doc Duvalier | Жан-Клод Дювалье | Жан-Клод Дювальє | جان كلود دوفالييه | 让-克洛德·杜瓦利埃 | 杜瓦利埃 | ジャンクロード・デュバリエ | デュバリエ
andrew-holness | Andrew Holness | Эндрю Холнесс | Ендрю Голнесс | أندرو هولنيس | 安德鲁·霍尔尼斯 | 霍尔尼斯 | アンドリュー・ホルネス | ~Holness
portia-simpson-miller | Portia Simpson-Miller | Portia Simpson Miller | Порша Симпсон-Миллер | بورشيا سيمبسون ميلر | 波西娅·辛普森-米勒 | ポーシャ・シンプソンミラー
bruce-golding | Bruce Golding | Брюс Голдинг | بروس غولدينغ | 布鲁斯·戈尔丁 | ブルース・ゴールディング
kamla-persad-bissessar | Kamla Persad-Bissessar | Камла Персад-Биссессар | Камла Персад-Бісессар | كاملا بيرساد بيسيسار | 卡姆拉·珀塞德-比塞萨尔 | カムラ・パサードビセッサー | ~Persad-Bissessar
keith-rowley | Keith Rowley | Кит Роули | كيث رولي | 基思·罗利 | キース・ローリー
stuart-young | Stuart Young | Стюарт Янг | 斯图尔特·扬
mia-mottley | Mia Mottley | Mia Amor Mottley | Миа Моттли | Мия Моттли | Міа Моттлі | ميا موتلي | میا موتلی | 米娅·莫特利 | ミア・モトリー | ~Mottley
freundel-stuart | Freundel Stuart | Фрейндел Стюарт | 弗罗因德尔·斯图尔特 | フローンデル・スチュアート
sandra-mason | Sandra Mason | Dame Sandra Mason | Сандра Мейсон | ساندرا ميسون | 桑德拉·梅森 | サンドラ・メイソン
hubert-minnis | Hubert Minnis | Хьюберт Миннис | هوبرت مينيس | 休伯特·明尼斯 | ヒューバート・ミニス | ~Minnis
perry-christie | Perry Christie | Перри Кристи | 佩里·克里斯蒂 | ペリー・クリスティー
philip-brave-davis | Philip "Brave" Davis | Philip Brave Davis | 菲利普·戴维斯 | Филип Дэвис
irfaan-ali | Irfaan Ali | Mohamed Irfaan Ali | Ирфаан Али | Мохамед Ирфаан Али | Ірфаан Алі | عرفان علي | 伊尔凡·阿里 | 伊尔法恩·阿里 | イルファーン・アリ | モハメド・イルファーン・アリ
david-granger | David Granger | David A. Granger | Дэвид Грейнджер | Девід Грейнджер | ديفيد غرانغر | 戴维·格兰杰 | デービッド・グレンジャー
donald-ramotar | Donald Ramotar | Дональд Рамотар | دونالد راموتار | 唐纳德·拉莫塔尔 | ドナルド・ラモター | ~Ramotar
bharrat-jagdeo | Bharrat Jagdeo | Бхаррат Джагдео | بهارات جاغديو | 巴拉特·贾格迪奥 | 贾格迪奥 | バラト・ジャグデオ | भरत जगदेव | ~Jagdeo
desi-bouterse | Desi Bouterse | Dési Bouterse | Дези Баутерсе | Дезі Баутерсе | ديسي بوترسي | 德西·鲍特瑟 | 鲍特瑟 | デシ・ボーターセ | ~Bouterse | ~Баутерсе
chan-santokhi | Chan Santokhi | Chandrikapersad Santokhi | Чан Сантохи | Чандрикаперсад Сантохи | تشان سانتوخي | 桑托基 | 单·桑托基 | チャン・サントキ | चंद्रिकाप्रसाद संतोखी | ~Santokhi
jennifer-geerlings-simons | Jennifer Geerlings-Simons | Jennifer Simons | Дженнифер Герлингс-Симонс | 珍妮弗·西蒙斯 | ジェニファー・シモンズ | ~Geerlings-Simons
ronald-venetiaan | Ronald Venetiaan | Роналд Венетиан | 罗纳德·费内蒂安 | ロナルド・フェネティアン | ~Venetiaan
gaston-browne | Gaston Browne | Гастон Браун | غاستون براون | 加斯顿·布朗 | ガストン・ブラウン
baldwin-spencer | Baldwin Spencer | Болдуин Спенсер | 鲍德温·斯潘塞 | ボールドウィン・スペンサー
philip-j-pierre | Philip J. Pierre | Philip Pierre | Филип Пьер | Филип Дж. Пьер | 菲利普·皮埃尔
allen-chastanet | Allen Chastanet | Аллен Частанет | 艾伦·查斯特内 | アレン・シャスネ | ~Chastanet
ralph-gonsalves | Ralph Gonsalves | Ральф Гонсалвес | رالف غونسالفيس | 拉尔夫·冈萨维斯 | ラルフ・ゴンザルベス
godwin-friday | Godwin Friday | Годвин Фрайдей
dickon-mitchell | Dickon Mitchell | Дикон Митчелл | 迪孔·米切尔 | ディコン・ミッチェル
keith-mitchell | Keith Mitchell | Кит Митчелл | 基思·米切尔 | キース・ミッチェル
tillman-thomas | Tillman Thomas | Тиллман Томас | 蒂尔曼·托马斯 | ティルマン・トーマス
roosevelt-skerrit | Roosevelt Skerrit | Рузвельт Скеррит | روزفلت سكيريت | 罗斯福·斯凯里特 | 斯凯里特 | ルーズベルト・スケリット | ~Skerrit
terrance-drew | Terrance Drew | Терренс Дрю | 特伦斯·德鲁 | テレンス・ドリュー
timothy-harris | Timothy Harris | Тимоти Харрис | 蒂莫西·哈里斯 | ティモシー・ハリス
denzil-douglas | Denzil Douglas | Дензил Дуглас | 登齐尔·道格拉斯 | デンジル・ダグラス
ricardo-rossello | Ricardo Rossello | Рикардо Росселло | ريكاردو روسيلو | 里卡多·罗塞略 | 罗塞略 | リカルド・ロセジョ | ロセジョ | ~Rosselló
pedro-pierluisi | Pedro Pierluisi | Педро Пьерлуиси | بيدرو بيرلويسي | ペドロ・ピエルルイシ | ~Pierluisi
henrique-capriles | Henrique Capriles | Henrique Capriles Radonski | Энрике Каприлес | Енріке Капрілес | إنريكي كابريليس | انریکه کاپریلس | 恩里克·卡普里莱斯 | 卡普里莱斯 | エンリケ・カプリレス | カプリレス | 엔리케 카프릴레스 | ~Capriles | ~Каприлес
tareck-el-aissami | Tareck El Aissami | Tarek El Aissami | Тарек Эль Айссами | Тарек Эль-Айссами | طارق العيسمي | طارق العیسمی | 塔雷克·艾萨米 | タレク・エルアイサミ | ~El Aissami
vladimir-padrino-lopez | Vladimir Padrino Lopez | Vladimir Padrino | Владимир Падрино Лопес | Владімір Падріно Лопес | فلاديمير بادرينو لوبيز | 弗拉基米尔·帕德里诺 | 帕德里诺 | ウラジミル・パドリノ | ~Padrino López
jorge-rodriguez-gomez | Jorge Rodriguez Gomez | Jorge Rodríguez Gómez | Jorge Jesús Rodríguez Gómez
tarek-william-saab | Tarek William Saab | Тарек Уильям Сааб | طارق وليام صعب | 塔雷克·威廉·萨博 | タレク・ウィリアム・サーブ
cilia-flores | Cilia Flores | Силия Флорес | Сілія Флорес | سيليا فلوريس | سیلیا فلورس | 西莉亚·弗洛雷斯 | シリア・フロレス | 실리아 플로레스
alex-saab | Alex Saab | Алекс Сааб | أليكس صعب | 亚历克斯·萨博 | アレックス・サーブ
manuel-rosales | Manuel Rosales | Мануэль Росалес | مانويل روساليس | 曼努埃尔·罗萨莱斯 | マヌエル・ロサレス
jorge-arreaza | Jorge Arreaza | Хорхе Арреаса | خورخي أرياسا | خورخه آره‌آسا | 豪尔赫·阿雷亚萨 | 阿雷亚萨 | ホルヘ・アレアサ | ~Arreaza
luisa-ortega-diaz | Luisa Ortega Diaz | Luisa Ortega | Луиса Ортега | لويزا أورتيغا | 路易莎·奥尔特加 | ルイサ・オルテガ
yvan-gil | Yvan Gil | Yván Gil Pinto | Иван Хиль | إيفان خيل | 伊万·希尔 | イバン・ヒル
francia-marquez | Francia Marquez | Франсия Маркес | Франсія Маркес | فرانسيا ماركيز | 弗朗西娅·马尔克斯 | フランシア・マルケス
rodolfo-hernandez | Rodolfo Hernandez | Rodolfo Hernández Suárez | Родольфо Эрнандес | رودولفو هرنانديز | 鲁道夫·埃尔南德斯 | ロドルフォ・エルナンデス
andres-pastrana | Andres Pastrana | Андрес Пастрана | أندريس باسترانا | 安德烈斯·帕斯特拉纳 | 帕斯特拉纳 | アンドレス・パストラナ
ivan-marquez | Ivan Marquez | Iván Márquez | Иван Маркес | Іван Маркес | إيفان ماركيز | 伊万·马尔克斯 | イバン・マルケス
rodrigo-londono | Rodrigo Londono | Rodrigo Londoño | Timoleón Jiménez | Родриго Лондоньо | Тимолеон Хименес | رودريغو لوندونيو | 罗德里戈·隆多尼奥 | ロドリゴ・ロンドニョ
marta-lucia-ramirez | Marta Lucia Ramirez | Марта Лусия Рамирес | مارتا لوسيا راميريز | 玛尔塔·露西娅·拉米雷斯
miguel-uribe-turbay | Miguel Uribe Turbay | Miguel Uribe | Мигель Урибе | Мигель Урибе Турбай | Мігель Урібе Турбай | ميغيل أوريبي | میگل اوریبه | 米格尔·乌里韦 | ミゲル・ウリベ | 미겔 우리베
manuel-marulanda | Manuel Marulanda | Manuel Marulanda Vélez | Tirofijo | Мануэль Маруланда | مانويل مارولاندا | 曼努埃尔·马鲁兰达 | 马鲁兰达 | マヌエル・マルランダ | ~Marulanda
antanas-mockus | Antanas Mockus | Антанас Мокус | أنتاناس موكوس | 安塔纳斯·莫茨库斯 | アンタナス・モックス | ~Mockus
piedad-cordoba | Piedad Cordoba | Пьедад Кордоба | بييداد كوردوبا | 皮达德·科尔多瓦 | ピエダ・コルドバ
ivan-cepeda | Ivan Cepeda | Iván Cepeda Castro | Иван Сепеда | إيفان سيبيدا | 伊万·塞佩达 | イバン・セペダ
pablo-escobar | Pablo Escobar | Пабло Эскобар | Пабло Ескобар | بابلو إسكوبار | پابلو اسکوبار | 巴勃罗·埃斯科瓦尔 | パブロ・エスコバル | 파블로 에스코바르 | Πάμπλο Εσκομπάρ | פבלו אסקובר | पाब्लो एस्कोबार
laura-sarabia | Laura Sarabia | Лаура Сарабия | لورا سارابيا | ラウラ・サラビア
lucio-gutierrez | Lucio Gutierrez | Лусио Гутьеррес | لوسيو غوتيريز | 卢西奥·古铁雷斯 | ルシオ・グティエレス
alfredo-palacio | Alfredo Palacio | Альфредо Паласио | ألفريدو بالاسيو | 阿尔弗雷多·帕拉西奥 | アルフレド・パラシオ
luisa-gonzalez | Luisa Gonzalez | Луиса Гонсалес | Луїса Гонсалес | لويزا غونزاليس | 路易莎·冈萨雷斯 | ルイサ・ゴンサレス | 루이사 곤살레스
jorge-glas | Jorge Glas | Хорхе Глас | خورخي غلاس | خورخه گلاس | 豪尔赫·格拉斯 | ホルヘ・グラス
andres-arauz | Andres Arauz | Андрес Араус | أندريس أراوز | 安德烈斯·阿劳斯 | アンドレス・アラウス
adolfo-macias | Adolfo Macias | Adolfo "Fito" Macías | José Adolfo Macías | José Adolfo Macías Villamar | Адольфо Масиас | أدولفو ماسياس | 阿道弗·马西亚斯 | アドルフォ・マシアス
yaku-perez | Yaku Perez | Яку Перес | ياكو بيريز | 亚库·佩雷斯 | ヤク・ペレス
alejandro-toledo | Alejandro Toledo | Алехандро Толедо | أليخاندرو توليدو | 亚历杭德罗·托莱多 | アレハンドロ・トレド | 알레한드로 톨레도
alan-garcia | Alan Garcia | Alan García Pérez | Алан Гарсия | Алан Гарсія | آلان غارسيا | آلان گارسیا | 阿兰·加西亚 | アラン・ガルシア | 알란 가르시아
manuel-merino | Manuel Merino | Мануэль Мерино | مانويل ميرينو | 曼努埃尔·梅里诺 | マヌエル・メリノ
francisco-sagasti | Francisco Sagasti | Франсиско Сагасти | Франсіско Сагасті | فرانسيسكو ساغاستي | 弗朗西斯科·萨加斯蒂 | 萨加斯蒂 | フランシスコ・サガスティ | サガスティ | ~Sagasti
jose-jeri | Jose Jeri | José Jerí | Хосе Хери | Хосе Хері | خوسيه خيري | 何塞·赫里 | ホセ・ヘリ
vladimiro-montesinos | Vladimiro Montesinos | Владимиро Монтесинос | فلاديميرو مونتيسينوس | 蒙特西诺斯 | ブラディミロ・モンテシノス | モンテシノス
abimael-guzman | Abimael Guzman | Абимаэль Гусман | Абімаель Гусман | أبيمائيل غوزمان | 阿维马埃尔·古斯曼 | アビマエル・グスマン
javier-perez-de-cuellar | Javier Perez de Cuellar | Хавьер Перес де Куэльяр | Хав'єр Перес де Куельяр | خافيير بيريز دي كوييار | 哈维尔·佩雷斯·德奎利亚尔 | 德奎利亚尔 | ハビエル・ペレス・デクエヤル | デクエヤル | ~Pérez de Cuéllar
vladimir-cerron | Vladimir Cerron | Vladimir Cerrón | Владимир Серрон | 弗拉迪米尔·塞隆
carlos-mesa | Carlos Mesa | Карлос Меса | كارلوس ميسا | 卡洛斯·梅萨 | カルロス・メサ
rodrigo-paz | Rodrigo Paz | Rodrigo Paz Pereira | Родриго Пас | Родриго Пас Перейра | Родріго Пас | رودريغو باز | 罗德里戈·帕斯 | ロドリゴ・パス | 로드리고 파스
jorge-quiroga | Jorge Quiroga | Jorge "Tuto" Quiroga | Tuto Quiroga | Jorge Tuto Quiroga | Хорхе Кирога | خورخي كيروغا | 豪尔赫·基罗加 | ホルヘ・キロガ
gonzalo-sanchez-de-lozada | Gonzalo Sanchez de Lozada | Гонсало Санчес де Лосада | 贡萨洛·桑切斯·德洛萨达 | ゴンサロ・サンチェス・デ・ロサダ | ~Sánchez de Lozada
luis-fernando-camacho | Luis Fernando Camacho | Луис Фернандо Камачо | لويس فرناندو كاماتشو | 路易斯·费尔南多·卡马乔 | ルイス・フェルナンド・カマチョ
alvaro-garcia-linera | Alvaro Garcia Linera | Альваро Гарсия Линера | ألفارو غارسيا لينيرا | 加西亚·利内拉 | アルバロ・ガルシア・リネラ | ~García Linera
david-choquehuanca | David Choquehuanca | Давид Чокеуанка | دافيد تشوكيهوانكا | 戴维·乔克万卡 | 乔克万卡 | ダビド・チョケワンカ | ~Choquehuanca
samuel-doria-medina | Samuel Doria Medina | Самуэль Дория Медина | صامويل دوريا ميدينا | ~Doria Medina
andronico-rodriguez | Andronico Rodriguez | Андронико Родригес | アンドロニコ・ロドリゲス
ricardo-lagos | Ricardo Lagos | Рикардо Лагос | ريكاردو لاغوس | 里卡多·拉戈斯 | リカルド・ラゴス
eduardo-frei | Eduardo Frei | Eduardo Frei Ruiz-Tagle | Эдуардо Фрей | 爱德华多·弗雷 | エドゥアルド・フレイ
evelyn-matthei | Evelyn Matthei | Эвелин Маттеи | Евелін Маттеї | إيفلين ماتي | 埃维琳·马泰 | エベリン・マテイ | ~Matthei
jeannette-jara | Jeannette Jara | Жаннетт Хара | Жаннет Хара | جانيت خارا | 珍妮特·哈拉 | ジャネット・ハラ
alejandro-guillier | Alejandro Guillier | Алехандро Гильер | أليخاندرو غيير | 亚历杭德罗·吉利耶尔 | アレハンドロ・ギジェル | ~Guillier
camila-vallejo | Camila Vallejo | Камила Вальехо | كاميلا فاييخو | 卡米拉·巴列霍 | カミラ・バジェホ
salvador-allende | Salvador Allende | Сальвадор Альенде | Сальвадор Альєнде | سلفادور أليندي | سالوادور آلنده | 萨尔瓦多·阿连德 | 阿连德 | サルバドル・アジェンデ | サルバドール・アジェンデ | 살바도르 아옌데 | Σαλβαδόρ Αλιέντε
sergio-massa | Sergio Massa | Серхио Масса | Серхіо Масса | سيرخيو ماسا | 塞尔希奥·马萨 | セルヒオ・マサ | 세르히오 마사
patricia-bullrich | Patricia Bullrich | Патрисия Буллрич | Патріція Буллрич | باتريسيا بولريتش | 帕特里西娅·布尔里奇 | 布尔里奇 | パトリシア・ブルリッチ | 파트리시아 불리치 | ~Bullrich
horacio-rodriguez-larreta | Horacio Rodriguez Larreta | Орасио Родригес Ларрета | 奥拉西奥·罗德里格斯·拉雷塔 | ~Rodríguez Larreta
axel-kicillof | Axel Kicillof | Аксель Кисиллоф | Аксель Кисильоф | أكسيل كيسيلوف | 阿克塞尔·基西洛夫 | 基西洛夫 | アクセル・キシロフ | ~Kicillof | ~Кисиллоф
daniel-scioli | Daniel Scioli | Даниэль Сциоли | دانييل سيولي | 丹尼尔·肖利 | ダニエル・シオリ | ~Scioli
alberto-nisman | Alberto Nisman | Natalio Alberto Nisman | Альберто Нисман | Альберто Нісман | ألبرتو نيسمان | آلبرتو نیسمان | 阿尔韦托·尼斯曼 | 尼斯曼 | アルベルト・ニスマン | ニスマン検事 | אלברטו ניסמן | ~Nisman | ~Нисман
raul-alfonsin | Raul Alfonsin | Рауль Альфонсин | راؤول ألفونسين | 劳尔·阿方辛 | 阿方辛 | ラウル・アルフォンシン | ~Alfonsín
carlos-menem | Carlos Menem | Carlos Saúl Menem | Карлос Менем | كارلوس منعم | کارلوس منم | 卡洛斯·梅内姆 | 梅内姆 | カルロス・メネム | メネム | 카를로스 메넴
eduardo-duhalde | Eduardo Duhalde | Эдуардо Дуальде | إدواردو دوالدي | 爱德华多·杜阿尔德 | エドゥアルド・ドゥアルデ | ~Duhalde
fernando-de-la-rua | Fernando de la Rua | Фернандо де ла Руа | فرناندو دي لا روا | 费尔南多·德拉鲁阿 | 德拉鲁阿 | フェルナンド・デラルア | ~De la Rúa
victoria-villarruel | Victoria Villarruel | Виктория Вильярруэль | فيكتوريا فياروييل | 维多利亚·比利亚鲁埃尔 | ビクトリア・ビジャルエル | ~Villarruel
karina-milei | Karina Milei | Карина Милей | Каріна Мілей | كارينا ميلي | 卡丽娜·米莱 | カリナ・ミレイ | 카리나 밀레이
luis-caputo | Luis Caputo | Луис Капуто | Луїс Капуто | لويس كابوتو | 路易斯·卡普托 | ルイス・カプト | 루이스 카푸토
diana-mondino | Diana Mondino | Диана Мондино | ديانا موندينو | 迪亚娜·蒙迪诺 | ディアナ・モンディノ | ~Mondino
estela-de-carlotto | Estela de Carlotto | Estela Barnes de Carlotto | Эстела де Карлотто | エステラ・デ・カルロット
hebe-de-bonafini | Hebe de Bonafini | Эбе де Бонафини | هيبي دي بونافيني | エベ・デ・ボナフィニ | ~Bonafini
juan-peron | Juan Peron | Juan Domingo Perón | Хуан Перон | Хуан Доминго Перон | خوان بيرون | خوان پرون | 胡安·庇隆 | 庇隆总统 | フアン・ペロン | 후안 페론
eva-peron | Eva Peron | Evita Perón | Эва Перон | Ева Перон | إيفا بيرون | اوا پرون | 伊娃·庇隆 | 庇隆夫人 | エバ・ペロン | エビータ・ペロン | 에바 페론
jorge-rafael-videla | Jorge Rafael Videla | Jorge Videla | Хорхе Рафаэль Видела | Хорхе Відела | خورخي فيديلا | 豪尔赫·魏地拉 | 魏地拉 | ホルヘ・ビデラ | ~Videla
martin-guzman | Martin Guzman | Мартин Гусман | مارتن غوزمان | 马丁·古斯曼 | マルティン・グスマン
amado-boudou | Amado Boudou | Амадо Буду | أمادو بودو | 阿马多·布杜 | アマド・ブドゥ | ~Boudou
hector-timerman | Hector Timerman | Эктор Тимерман | هيكتور تيمرمان | 埃克托尔·蒂梅尔曼 | エクトル・ティメルマン | ~Timerman
horacio-cartes | Horacio Cartes | Орасио Картес | Ораціо Картес | هوراسيو كارتيس | 奥拉西奥·卡特斯 | 卡特斯 | オラシオ・カルテス
mario-abdo-benitez | Mario Abdo Benitez | Mario Abdo | Марио Абдо Бенитес | Маріо Абдо Бенітес | ماريو عبده بينيتيز | 马里奥·阿夫多·贝尼特斯 | マリオ・アブド・ベニテス | マリオ・アブド
federico-franco | Federico Franco | Федерико Франко | فيديريكو فرانكو | 费德里科·佛朗哥 | フェデリコ・フランコ
nicanor-duarte | Nicanor Duarte | Nicanor Duarte Frutos | Никанор Дуарте | 尼卡诺尔·杜阿尔特 | ニカノル・ドゥアルテ
alfredo-stroessner | Alfredo Stroessner | Альфредо Стресснер | ألفريدو ستروسنر | 阿尔弗雷多·斯特罗斯纳 | アルフレド・ストロエスネル | ~Stroessner | ~Стресснер
efrain-alegre | Efrain Alegre | Эфраин Алегре | إفراين أليغري | 埃弗拉因·阿莱格雷 | エフライン・アレグレ
jorge-batlle | Jorge Batlle | Хорхе Батлье | خورخي باتي | 豪尔赫·巴特列 | ホルヘ・バジェ
julio-maria-sanguinetti | Julio Maria Sanguinetti | Хулио Мария Сангинетти | 桑吉内蒂 | サンギネッティ
geraldo-alckmin | Geraldo Alckmin | Жералду Алкмин | Жералдо Алкмин | Жералду Алкмін | جيرالدو ألكمين | 热拉尔多·阿尔克明 | 阿尔克明 | ジェラルド・アルキミン | アルキミン | ~Alckmin | ~Алкмин
aecio-neves | Aecio Neves | Аэсио Невес | Аесіо Невес | أيسيو نيفيس | 阿埃西奥·内维斯 | アエシオ・ネベス
jose-serra | Jose Serra | Жозе Серра | جوزيه سيرا | 若泽·塞拉 | ジョゼ・セラ
fernando-henrique-cardoso | Fernando Henrique Cardoso | Фернанду Энрике Кардозу | Фернандо Энрике Кардозо | فرناندو هنريك كاردوسو | 费尔南多·恩里克·卡多佐 | フェルナンド・エンリケ・カルドーゾ | フェルナンド・エンリケ・カルドゾ
eduardo-cunha | Eduardo Cunha | Эдуарду Кунья | Едуарду Кунья | إدواردو كونيا | 爱德华多·库尼亚 | エドゥアルド・クーニャ
flavio-bolsonaro | Flavio Bolsonaro | Флавиу Болсонару | Флавио Болсонаро | Флавіу Болсонару | فلافيو بولسونارو | 弗拉维奥·博索纳罗 | フラビオ・ボルソナロ
eduardo-bolsonaro | Eduardo Bolsonaro | Эдуарду Болсонару | Эдуардо Болсонаро | Едуарду Болсонару | إدواردو بولسونارو | 爱德华多·博索纳罗 | エドゥアルド・ボルソナロ
carlos-bolsonaro | Carlos Bolsonaro | Карлос Болсонару | Карлуш Болсонару | كارلوس بولسونارو | 卡洛斯·博索纳罗 | カルロス・ボルソナロ
michelle-bolsonaro | Michelle Bolsonaro | Мишель Болсонару | Мішель Болсонару | ميشيل بولسونارو | 米歇尔·博索纳罗 | ミシェル・ボルソナロ | ミシェリ・ボルソナロ
hamilton-mourao | Hamilton Mourao | Hamilton Mourão | Амилтон Моуран | Гамильтон Моурао | هاميلتون موراو | 汉密尔顿·莫朗 | アミルトン・モウラン | ~Mourão
paulo-guedes | Paulo Guedes | Паулу Гедес | Паулу Гедис | باولو غيديس | 保罗·格德斯 | パウロ・ゲデス
rodrigo-maia | Rodrigo Maia | Родригу Майя | Родриго Майя | رودريغو مايا | 罗德里戈·马亚 | ロドリゴ・マイア
arthur-lira | Arthur Lira | Артур Лира | آرثر ليرا | 阿图尔·里拉 | アルトゥール・リラ
joao-doria | Joao Doria | João Doria | Жуан Дория | Жоао Дория | جواو دوريا | 若昂·多利亚 | ジョアン・ドリア
tarcisio-de-freitas | Tarcisio de Freitas | Tarcisio Gomes de Freitas | Тарсизиу де Фрейтас | 塔西西奥·德弗雷塔斯 | タルシジオ・デ・フレイタス
ciro-gomes | Ciro Gomes | Сиру Гомес | Сиро Гомес | سيرو غوميز | 西罗·戈麦斯 | シロ・ゴメス
celso-amorim | Celso Amorim | Селсу Аморим | Селсо Аморим | Селсу Аморім | سيلسو أموريم | سلسو آموریم | 塞尔索·阿莫林 | セルソ・アモリン
mauro-vieira | Mauro Vieira | Мауру Виейра | Мауро Виейра | Мауро Вієйра | ماورو فييرا | مائورو ویرا | 毛罗·维埃拉 | マウロ・ビエイラ | マウロ・ヴィエイラ
ernesto-araujo | Ernesto Araujo | Эрнесту Араужу | Эрнесто Араужо | إرنستو أراوجو | 埃内斯托·阿劳若 | エルネスト・アラウージョ
eduardo-pazuello | Eduardo Pazuello | Эдуарду Пазуэлло | Эдуардо Пазуэлло | إدواردو بازويلو | 爱德华多·帕祖洛 | エドゥアルド・パズエロ | ~Pazuello
luiz-henrique-mandetta | Luiz Henrique Mandetta | Луис Энрике Мандетта | لويز هنريكي مانديتا | 曼德塔 | ルイス・エンリケ・マンデッタ | ~Mandetta
rosangela-da-silva | Rosangela da Silva | Rosângela "Janja" da Silva | Janja Lula da Silva | Rosângela Lula da Silva | Розанжела да Силва
gilmar-mendes | Gilmar Mendes | Жилмар Мендес | جيلمار منديس | 吉尔马尔·门德斯 | ジルマル・メンデス
luis-roberto-barroso | Luis Roberto Barroso | Луис Роберту Баррозу | Луис Роберто Баррозо | لويس روبرتو باروسو | 路易斯·罗伯托·巴罗佐 | ルイス・ロベルト・バローゾ
cristiano-zanin | Cristiano Zanin | Криштиану Занин | 克里斯蒂亚诺·扎宁 | クリスチアーノ・ザニン
flavio-dino | Flavio Dino | Флавиу Дину | Флавио Дино | فلافيو دينو | 弗拉维奥·迪诺 | フラビオ・ジノ
gleisi-hoffmann | Gleisi Hoffmann | Глейзи Хоффман | غليسي هوفمان | 格莱西·霍夫曼 | グレイシ・ホフマン
roberto-campos-neto | Roberto Campos Neto | Роберту Кампус Нету | 罗伯托·坎波斯·内托 | ロベルト・カンポス・ネト
gabriel-galipolo | Gabriel Galipolo | Gabriel Galípolo | 加布里埃尔·加利波罗 | ガブリエル・ガリポロ | ~Galípolo
henrique-meirelles | Henrique Meirelles | Энрике Мейреллес | إنريكي ميريليس | 恩里克·梅雷莱斯 | エンリケ・メイレレス | ~Meirelles
guido-mantega | Guido Mantega | Гуиду Мантега | Гвидо Мантега | غيدو مانتيغا | 吉多·曼特加 | 曼特加 | ギド・マンテガ | ~Mantega
antonio-palocci | Antonio Palocci | Антониу Палоччи | أنطونيو بالوتشي | 安东尼奥·帕洛西 | アントニオ・パロシ | ~Palocci
jose-dirceu | Jose Dirceu | Жозе Дирсеу | جوزيه ديرسيو | 若泽·迪尔塞乌 | ジョゼ・ジルセウ | ~Dirceu
renan-calheiros | Renan Calheiros | Ренан Кальейрос | رينان كاليروس | 雷南·卡列罗斯 | レナン・カリェイロス | ~Calheiros
fernando-collor-de-mello | Fernando Collor de Mello | Fernando Collor | Фернанду Коллор ди Мелу | Фернандо Коллор де Мелло | فرناندو كولور دي ميلو | 费尔南多·科洛尔 | フェルナンド・コロール | ~Collor de Mello
jose-sarney | Jose Sarney | Жозе Сарней | جوزيه سارني | 若泽·萨尔内 | ジョゼ・サルネイ
eduardo-campos | Eduardo Campos | Эдуарду Кампус | Эдуардо Кампос | إدواردو كامبوس | 爱德华多·坎波斯 | エドゥアルド・カンポス
eduardo-paes | Eduardo Paes | Эдуарду Паэс | Эдуардо Паэс | إدواردو بايس | 爱德华多·帕埃斯 | エドゥアルド・パエス
wilson-witzel | Wilson Witzel | Вилсон Витцель | ويلسون ويتزل | 威尔逊·维泽尔 | ウィルソン・ビッツェル | ~Witzel
sergio-cabral | Sergio Cabral | Sérgio Cabral Filho | Сержиу Кабрал | سيرجيو كابرال | 塞尔吉奥·卡布拉尔 | セルジオ・カブラル
deltan-dallagnol | Deltan Dallagnol | Делтан Далланьол | ~Dallagnol
rodrigo-janot | Rodrigo Janot | Родриго Жано | Родригу Жано | رودريغو جانوت | 罗德里戈·雅诺特 | ロドリゴ・ジャノ | ~Janot
dom-phillips | Dom Phillips | Дом Филлипс | Дом Філліпс | دوم فيليبس | 多姆·菲利普斯 | ドム・フィリップス
raoni-metuktire | Raoni Metuktire | Cacique Raoni | Chief Raoni | Chef Raoni | Раони Метуктире | راوني ميتوكتيري | ラオニ・メトゥクティレ
sonia-guajajara | Sonia Guajajara | Соня Гуажажара | سونيا غواجاجارا | 索尼娅·瓜雅雅拉 | ソニア・グアジャジャラ
walter-braga-netto | Walter Braga Netto | Walter Souza Braga Netto | Валтер Брага Нетту | والتر براغا نيتو | 沃尔特·布拉加·内托 | ワルテル・ブラガ・ネット | ~Braga Netto
mauro-cid | Mauro Cid | Мауро Сид | Мауру Сид | ماورو سيد | 毛罗·西德 | マウロ・シド
simone-tebet | Simone Tebet | Симоне Тебет | سيموني تيبيت | 西蒙妮·特贝特 | シモネ・テベチ | ~Tebet
cesare-battisti | Cesare Battisti | Чезаре Баттисти | Чезаре Баттісті | تشيزاري باتيستي | 切萨雷·巴蒂斯蒂 | チェーザレ・バッティスティ | チェザレ・バッティスティ
davi-alcolumbre | Davi Alcolumbre | Дави Алколумбре | دافي ألكولومبري | 达维·阿尔科伦布雷 | ~Alcolumbre
john-howard | John Howard | Джон Говард | Джон Ховард | جون هوارد | 约翰·霍华德 | ジョン・ハワード | 존 하워드
peter-dutton | Peter Dutton | Питер Даттон | Пітер Даттон | بيتر داتون | پیتر داتون | 彼得·达顿 | 达顿 | 達頓 | ピーター・ダットン | 피터 더튼
julie-bishop | Julie Bishop | Джули Бишоп | Джулі Бішоп | جولي بيشوب | جولی بیشاپ | 朱莉·毕晓普 | 毕晓普 | ジュリー・ビショップ | 줄리 비숍
bill-shorten | Bill Shorten | Билл Шортен | بيل شورتن | 比尔·肖滕 | 肖滕 | 蕭頓 | ビル・ショーテン
josh-frydenberg | Josh Frydenberg | Джош Фрайденберг | جوش فرايدنبرغ | 乔希·弗莱登伯格 | 弗莱登伯格 | 弗萊登伯格 | ジョシュ・フライデンバーグ | フライデンバーグ | ~Frydenberg
barnaby-joyce | Barnaby Joyce | Барнаби Джойс | بارنابي جويس | 巴纳比·乔伊斯 | バーナビー・ジョイス
richard-marles | Richard Marles | Ричард Марлз | Ричард Марлес | Річард Марлз | ريتشارد مارلز | 理查德·马尔斯 | 马尔斯防长 | リチャード・マールズ | 리처드 말스 | ~Marles
marise-payne | Marise Payne | Мариз Пейн | Маріс Пейн | ماريس باين | ماریس پین | 玛丽斯·佩恩 | 马里斯·佩恩 | 潘恩外长 | マリス・ペイン | 머리스 페인
jim-chalmers | Jim Chalmers | Джим Чалмерс | جيم تشالمرز | 吉姆·查默斯 | 查默斯 | ジム・チャーマーズ | チャーマーズ
sussan-ley | Sussan Ley | Сьюзан Лей | 苏珊·利
bob-carr | Bob Carr | Боб Карр | بوب كار | 鲍勃·卡尔 | ボブ・カー
pauline-hanson | Pauline Hanson | Полин Хэнсон | Полін Генсон | بولين هانسون | 宝琳·汉森 | 波琳·汉森 | ポーリン・ハンソン
gladys-berejiklian | Gladys Berejiklian | Глэдис Береджиклян | غلاديس بيريجيكليان | 贝雷吉克利安 | 格拉迪丝·贝雷吉克利安 | グラディス・ベレジクリアン | ~Berejiklian
daniel-andrews | Daniel Andrews | Дэниел Эндрюс | دانيال أندروز | 丹尼尔·安德鲁斯 | ダニエル・アンドルーズ | ダニエル・アンドリュース
quentin-bryce | Quentin Bryce | Квентин Брайс | كوينتين برايس | 昆廷·布赖斯 | クエンティン・ブライス
david-hurley | David Hurley | Дэвид Херли | ديفيد هيرلي | 戴维·赫尔利 | デービッド・ハーリー
sam-mostyn | Sam Mostyn | Samantha Mostyn | Сэм Мостин | 萨曼莎·莫斯廷 | サム・モスティン
kim-beazley | Kim Beazley | Ким Бизли | 金·比兹利 | キム・ビーズリー
adam-bandt | Adam Bandt | Адам Бандт | آدم باندت | 亚当·班特 | アダム・バント
lidia-thorpe | Lidia Thorpe | Лидия Торп | Лідія Торп | ليديا ثورب | 利迪娅·索普 | リディア・ソープ
clive-palmer | Clive Palmer | Клайв Палмер | كلايف بالمر | 克莱夫·帕尔默 | クライブ・パーマー
bob-hawke | Bob Hawke | Боб Хоук | بوب هوك | 鲍勃·霍克 | ボブ・ホーク
gough-whitlam | Gough Whitlam | Гоф Уитлэм | غوف ويتلام | 高夫·惠特拉姆 | 惠特拉姆 | ゴフ・ホイットラム | ~Whitlam
ben-roberts-smith | Ben Roberts-Smith | Бен Робертс-Смит | بن روبرتس سميث | 本·罗伯茨-史密斯 | ベン・ロバーツスミス | ~Roberts-Smith
helen-clark | Helen Clark | Хелен Кларк | Гелен Кларк | هيلين كلارك | هلن کلارک | 海伦·克拉克 | ヘレン・クラーク | 헬렌 클라크
bill-english | Bill English | Билл Инглиш | بيل إنغليش | 比尔·英格利希 | 比尔·英格利什 | ビル・イングリッシュ
chris-hipkins | Chris Hipkins | Крис Хипкинс | Кріс Гіпкінс | كريس هيبكنز | کریس هیپکینز | 克里斯·希普金斯 | 希普金斯 | クリス・ヒプキンス | ヒプキンス | 크리스 힙킨스 | ~Hipkins
winston-peters | Winston Peters | Уинстон Питерс | Вінстон Пітерс | وينستون بيترز | وینستون پیترز | 温斯顿·彼得斯 | ウィンストン・ピーターズ
grant-robertson | Grant Robertson | Грант Робертсон | غرانت روبرتسون | 格兰特·罗伯逊 | グラント・ロバートソン
judith-collins | Judith Collins | Джудит Коллинз | جوديث كولينز | 朱迪思·柯林斯 | ジュディス・コリンズ
nanaia-mahuta | Nanaia Mahuta | Нанайя Махута | نانايا ماهوتا | 纳纳亚·马胡塔 | 马胡塔 | ナナイア・マフタ | ~Mahuta
cindy-kiro | Cindy Kiro | Dame Cindy Kiro | Синди Киро | 辛迪·基罗 | シンディ・キロ
jerry-mateparae | Jerry Mateparae | Джерри Матепараи | 杰里·迈特帕里 | ジェリー・マテパラエ
patsy-reddy | Patsy Reddy | Пэтси Редди | 帕齐·雷迪 | パッツィー・レディー
david-seymour | David Seymour | Дэвид Сеймур | 戴维·西摩 | デービッド・シーモア
don-mckinnon | Don McKinnon | Дон Маккиннон | دون ماكينون | 唐纳德·麦金农 | ドン・マッキノン
frank-bainimarama | Frank Bainimarama | Voreqe Bainimarama | Фрэнк Мбаинимарама | Франк Мбаинимарама | Френк Баїнімарама | فرانك باينيماراما | 弗兰克·姆拜尼马拉马 | 姆拜尼马拉马 | フランク・バイニマラマ | バイニマラマ | ~Bainimarama
sitiveni-rabuka | Sitiveni Rabuka | Ситивени Рабука | Сітівені Рабука | سيتيفيني رابوكا | 西蒂韦尼·兰布卡 | 兰布卡 | シティベニ・ランブカ | ランブカ | ~Rabuka
laisenia-qarase | Laisenia Qarase | Лайсения Нгарасе | 恩加拉塞 | 莱塞尼亚·恩加拉塞 | ライセニア・ガラセ | ~Qarase
epeli-nailatikau | Epeli Nailatikau | Эпели Наилатикау | 埃佩利·奈拉蒂考 | エペリ・ナイラティカウ | ~Nailatikau
jioji-konrote | Jioji Konrote | George Konrote | Джиоджи Конроте | 乔治·孔罗特 | ジョージ・コンロテ | ~Konrote
wiliame-katonivere | Wiliame Katonivere | Ratu Wiliame Katonivere | Вилиаме Катонивере | 维利亚姆·卡托尼韦雷 | ウィリアメ・カトニヴェレ | ~Katonivere
michael-somare | Michael Somare | Майкл Сомаре | مايكل سوماري | 迈克尔·索马雷 | 索马雷 | マイケル・ソマレ | ソマレ首相 | ~Somare
peter-oneill | Peter O'Neill | Peter O’Neill | Питер О'Нил | Питер О’Нил | بيتر أونيل | 彼得·奥尼尔 | ピーター・オニール
james-marape | James Marape | Джеймс Марапе | جيمس مارابي | جیمز ماراپه | 詹姆斯·马拉佩 | 马拉佩 | 馬拉佩 | ジェームズ・マラペ | マラペ | 제임스 마라페 | ~Marape | ~Марапе
bob-dadae | Bob Dadae | Bob Bofeng Dadae | Боб Дадае | 鲍勃·达达埃 | ボブ・ダダエ | ~Dadae
manasseh-sogavare | Manasseh Sogavare | Манассе Согаваре | Манасія Согаваре | ماناسيه سوغافاري | ماناسه سوگاواره | 梅纳西·索加瓦雷 | 索加瓦雷 | 蘇嘉瓦瑞 | マナセ・ソガバレ | ソガバレ | 머내시 소가바레 | ~Sogavare | ~Согаваре
jeremiah-manele | Jeremiah Manele | Джеремайя Манеле | جيريمايا مانيلي | 杰里迈亚·马内莱 | 马内莱 | ジェレマイア・マネレ | マネレ
rick-houenipwela | Rick Houenipwela | Rick Hou | Рик Хоуэнипвела | 里克·霍埃尼普韦拉 | リック・ホウエニプウェラ | ~Houenipwela
gordon-darcy-lilo | Gordon Darcy Lilo | Гордон Дарси Лило | 戈登·达西·利洛 | ゴードン・ダルシー・リロ
charlot-salwai | Charlot Salwai | Charlot Salwai Tabimasmas | Шарло Салвай | شارلو سالواي | 夏洛特·萨尔维 | 萨尔维总理 | シャルロット・サルワイ | ~Salwai
bob-loughman | Bob Loughman | Bob Loughman Weibur | Боб Лафман | 鲍勃·拉夫曼 | ボブ・ラフマン | ~Loughman
ishmael-kalsakau | Ishmael Kalsakau | Alatoi Ishmael Kalsakau | Ишмаэль Калсакау | 伊什梅尔·卡尔萨考 | 卡尔萨考 | イシュマエル・カルサカウ | ~Kalsakau
ralph-regenvanu | Ralph Regenvanu | Ральф Регенвану | رالف ريغينفانو | 拉尔夫·雷根瓦努 | ラルフ・レゲンバヌ | ~Regenvanu
jotham-napat | Jotham Napat | Джотам Напат | 约坦·纳帕特 | 纳帕特 | ジョサム・ナパット
sato-kilman | Sato Kilman | Meltek Sato Kilman | Сато Килман | 萨托·基尔曼 | サトー・キルマン
tuilaepa-sailele-malielegaoi | Tuilaepa Sailele Malielegaoi | Tuilaepa Aiono Sailele Malielegaoi | Tuilaepa Lupesoliai Sailele Malielegaoi | Туилаэпа Саилеле Малиелегаои | 图伊拉埃帕 | ツイラエパ・サイレレ・マリエレガオイ | ツイラエパ | ~Tuilaepa | ~Malielegaoi
fiame-naomi-mataafa | Fiame Naomi Mata'afa | Fiamē Naomi Mata‘afa | Fiame Naomi Mata’afa | Fiame Naomi Mataafa | Фиаме Наоми Матаафа | فيامي نعومي ماتافا | 菲娅梅·内奥米·马塔阿法 | 菲亚梅 | フィアメ・ナオミ・マタアファ | マタアファ
king-tupou-vi | King Tupou VI | Tupou VI | Тупоу VI | 图普六世 | 圖普六世 | ツポウ6世 | トゥポウ6世
king-george-tupou-v | King George Tupou V | George Tupou V | Siaosi Tupou V | Georg Tupou V | Георг Тупоу V | 乔治·图普五世 | ジョージ・ツポウ5世
akilisi-pohiva | Akilisi Pohiva | ʻAkilisi Pōhiva | Акилиси Похива | 阿基利西·波希瓦 | アキリシ・ポヒバ | ~Pohiva
siaosi-sovaleni | Siaosi Sovaleni | Hu'akavameiliku | Huʻakavameiliku Siaosi Sovaleni | Сиаоси Совалени | 胡阿卡瓦梅利库 | シアオシ・ソバレニ | ~Sovaleni
anote-tong | Anote Tong | Аноте Тонг | أنوتي تونغ | 汤安诺 | アノテ・トン
taneti-maamau | Taneti Maamau | Taneti Mamau | Танети Маамау | Танеті Маамау | تانيتي ماماو | 塔内希·马茂 | タネス・マーマウ | ~Maamau
baron-waqa | Baron Waqa | Барон Вака | 巴伦·瓦卡 | バロン・ワガ
lionel-aingimea | Lionel Aingimea | Лайонел Айнгимеа | 莱昂内尔·安格明 | ライオネル・アインギメア | ~Aingimea
david-adeang | David Adeang | Дэвид Адеанг | ديفيد أديانغ | 戴维·阿迪昂 | デービッド・アデアン | ~Adeang
marcus-stephen | Marcus Stephen | Маркус Стивен | 马库斯·斯蒂芬 | マーカス・スティーブン
enele-sopoaga | Enele Sopoaga | Энеле Сопоага | إينيلي سوبواغا | 埃内莱·索波阿加 | エネレ・ソポアガ | ~Sopoaga
kausea-natano | Kausea Natano | Каусеа Натано | كاوسيا ناتانو | 考塞亚·纳塔诺 | 纳塔诺 | 拿塔諾 | カウセア・ナタノ | ~Natano
feleti-teo | Feleti Teo | Фелети Тео | Фелеті Тео | 费莱蒂·特奥 | 戴斐立 | フェレティ・テオ
simon-kofe | Simon Kofe | Саймон Кофе | سايمون كوفي | 西蒙·科菲 | サイモン・コフェ
tommy-remengesau | Tommy Remengesau | Thomas Remengesau | Томас Ременгесау | 雷蒙杰索 | 汤米·雷蒙杰索 | トミー・レメンゲサウ | レメンゲサウ | ~Remengesau
surangel-whipps | Surangel Whipps | Surangel Whipps Jr. | Сурангел Уиппс | سورانجيل ويبس | 惠恕仁 | スランゲル・ウィップス | ウィップス大統領 | ~Whipps
hilda-heine | Hilda Heine | Хильда Хайне | Гільда Гайне | هيلدا هاين | 希尔达·海因 | ヒルダ・ハイネ
david-kabua | David Kabua | Дэвид Кабуа | ديفيد كابوا | 戴维·卡布阿 | 柯布亞 | デービッド・カブア
christopher-loeak | Christopher Loeak | Кристофер Лоеак | 克里斯托弗·洛亚克 | クリストファー・ロヤック | ~Loeak
david-panuelo | David Panuelo | David W. Panuelo | Дэвид Пануэло | ديفيد بانويلو | 戴维·帕努埃洛 | 帕努埃洛 | デービッド・パニュエロ | パニュエロ | ~Panuelo
wesley-simina | Wesley Simina | Wesley W. Simina | Уэсли Симина | 韦斯利·西米纳 | 西米纳 | ウェスリー・シミナ
henry-puna | Henry Puna | Генри Пуна | Хенри Пуна | هنري بونا | 亨利·普纳 | ヘンリー・プナ
toke-talagi | Toke Talagi | Токе Талаги | 托克·塔拉吉 | トケ・タランギ | ~Talagi
dalton-tagelagi | Dalton Tagelagi | Далтон Тагелаги | 多尔顿·塔格拉吉 | ダルトン・タンゲランギ | ~Tagelagi
louis-mapou | Louis Mapou | Луи Мапу | لويس مابو | 路易·马普 | ルイ・マプ | ~Mapou
christian-tein | Christian Tein | Christian Téin | Кристиан Теин | كريستيان تين | 克里斯蒂安·泰恩
edouard-fritch | Edouard Fritch | Эдуард Фритч | إدوار فريتش | 爱德华·弗里奇 | エドワール・フリッチ
moetai-brotherson | Moetai Brotherson | Моэтаи Бротерсон | モエタイ・ブロテルソン | ~Brotherson
oscar-temaru | Oscar Temaru | Оскар Темару | أوسكار تيمارو | 奥斯卡·特马鲁 | オスカー・テマル | ~Temaru
jean-chretien | Jean Chretien | Jean Chrétien | Жан Кретьен | Жан Кретьєн | جان كريتيان | 让·克雷蒂安 | 克雷蒂安 | ジャン・クレティエン | 장 크레티앵
pierre-trudeau | Pierre Trudeau | Pierre Elliott Trudeau | Пьер Трюдо | П'єр Трюдо | بيير ترودو | پیر ترودو | 皮埃尔·特鲁多 | ピエール・トルドー | 피에르 트뤼도
brian-mulroney | Brian Mulroney | Брайан Малруни | Браян Малруні | براين مولروني | 布赖恩·马尔罗尼 | 马尔罗尼 | ブライアン・マルルーニー | ~Mulroney
pierre-poilievre | Pierre Poilievre | Pierre Poilièvre | Пьер Пуальевр | Пьер Полиевр | П'єр Пуальєвр | بيير بوالييفر | بيار بوالييفر | پیر پوالیور | 皮埃尔·波利耶夫 | 博励治 | ピエール・ポワリエーブル | ポワリエーブル | 피에르 포일리에브르 | पियरे पोइलिवरे | ~Poilievre | ~Пуальевр
jagmeet-singh | Jagmeet Singh | Джагмит Сингх | جاغميت سينغ | جگمیت سینگ | 贾格米特·辛格 | 驵勉诚 | ジャグミート・シン | जगमीत सिंह | 저그밋 싱
michael-ignatieff | Michael Ignatieff | Майкл Игнатьев | مايكل إغناتييف | 叶礼庭 | マイケル・イグナティエフ | ~Ignatieff
doug-ford | Doug Ford | Даг Форд | دوغ فورد | داگ فورد | 道格·福特 | 福特省长 | ダグ・フォード | 더그 포드
rob-ford | Rob Ford | Роб Форд | روب فورد | 罗布·福特 | ロブ・フォード
danielle-smith | Danielle Smith | Даниэль Смит | دانييل سميث | 丹妮尔·史密斯 | ダニエル・スミス
francois-legault | Francois Legault | François Legault | Франсуа Лего | فرنسوا لوغو | 弗朗索瓦·勒戈 | フランソワ・ルゴー
melanie-joly | Melanie Joly | Mélanie Joly | Мелани Жоли | Мелані Жолі | ميلاني جولي | ملانی جولی | 梅拉妮·乔利 | 乔利外长 | 赵美兰 | メラニー・ジョリー | 멜라니 졸리 | मेलानी जोली
anita-anand | Anita Anand | Анита Ананд | Аніта Ананд | أنيتا أناند | آنیتا آناند | 安妮塔·阿南德 | アニタ・アナンド | अनीता आनंद | 아니타 아난드
mary-simon | Mary Simon | Мэри Саймон | Мері Саймон | ماري سايمون | 玛丽·西蒙 | メアリー・サイモン
julie-payette | Julie Payette | Жюли Пейетт | جولي باييت | 朱莉·帕耶特 | ジュリー・ペイエット | ~Payette
jody-wilson-raybould | Jody Wilson-Raybould | Джоди Уилсон-Рейбоулд | جودي ويلسون رايبولد | 王州迪 | ジョディ・ウィルソンレイボールド | ~Wilson-Raybould
andrew-scheer | Andrew Scheer | Эндрю Шир | أندرو شير | 安德鲁·希尔 | アンドルー・シーア
erin-otoole | Erin O'Toole | Erin O’Toole | Эрин О'Тул | إيرين أوتول | 奥图尔 | 艾琳·奥图尔 | エリン・オトゥール
jack-layton | Jack Layton | Джек Лейтон | ジャック・レイトン
michaelle-jean | Michaelle Jean | Michaëlle Jean | Микаэль Жан | ميكاييل جان | 庄美楷 | ミカエル・ジャン
stephane-dion | Stephane Dion | Stéphane Dion | Стефан Дион | Стефан Діон | ستيفان ديون | 斯特凡·迪翁 | ステファン・ディオン
tiff-macklem | Tiff Macklem | Тифф Маклем | تيف ماكليم | 蒂夫·麦克勒姆 | 麦克勒姆 | ティフ・マックレム | マックレム | ~Macklem
omar-khadr | Omar Khadr | Омар Хадр | عمر خضر | 奥马尔·卡德尔 | オマル・カドル
maher-arar | Maher Arar | Махер Арар | ماهر عرار | 马希尔·阿拉尔 | マヘル・アラル
enda-kenny | Enda Kenny | Энда Кенни | Енда Кенні | إندا كيني | 恩达·肯尼 | 肯尼总理 | エンダ・ケニー | 엔다 케니
brian-cowen | Brian Cowen | Брайан Коуэн | Браян Коуен | براين كوين | 布赖恩·考恩 | ブライアン・カウエン
bertie-ahern | Bertie Ahern | Берти Ахерн | Берті Ахерн | بيرتي أهيرن | 伯蒂·埃亨 | 埃亨 | バーティ・アハーン
simon-harris | Simon Harris | Саймон Харрис | Саймон Гарріс | سايمون هاريس | سایمون هریس | 西蒙·哈里斯 | サイモン・ハリス
michael-d-higgins | Michael D. Higgins | Michael D Higgins | Michael Higgins | Майкл Хиггинс | Майкл Гіггінс | مايكل هيغينز | 迈克尔·希金斯 | マイケル・ヒギンズ
mary-mcaleese | Mary McAleese | Мэри Макэлис | ماري ماكاليس | 玛丽·麦卡利斯 | 麦卡利斯 | メアリー・マッカリース | ~McAleese
mary-robinson | Mary Robinson | Мэри Робинсон | Мері Робінсон | ماري روبنسون | ماری رابینسون | 玛丽·罗宾逊 | メアリー・ロビンソン
simon-coveney | Simon Coveney | Саймон Ковени | سايمون كوفني | 西蒙·科文尼 | 科文尼 | サイモン・コーブニー | コーブニー | ~Coveney
catherine-connolly | Catherine Connolly | Кэтрин Коннолли | Кетрін Коннолі | كاثرين كونولي | 凯瑟琳·康诺利 | キャサリン・コノリー
paschal-donohoe | Paschal Donohoe | Паскаль Донохью | باسكال دونوهو | 帕斯卡尔·多诺霍 | 多诺霍 | パスカル・ドノフー | ~Donohoe
gerry-adams | Gerry Adams | Джерри Адамс | جيري آدامز | 格里·亚当斯 | ジェリー・アダムズ
martin-mcguinness | Martin McGuinness | Мартин Макгиннесс | مارتن ماكغينيس | 马丁·麦吉尼斯 | マーティン・マクギネス
ian-paisley | Ian Paisley | Иан Пейсли | Ієн Пейслі | إيان بيزلي | 伊恩·佩斯利 | イアン・ペイズリー
arlene-foster | Arlene Foster | Арлин Фостер | أرلين فوستر | 阿琳·福斯特 | アーリーン・フォスター
michelle-oneill | Michelle O'Neill | Michelle O’Neill | Мишель О'Нил | ميشيل أونيل | 米歇尔·奥尼尔 | ミシェル・オニール
mary-lou-mcdonald | Mary Lou McDonald | Мэри Лу Макдональд | ماري لو ماكدونالد | 玛丽·卢·麦克唐纳 | メアリー・ルー・マクドナルド
kemi-badenoch | Kemi Badenoch | Кеми Баденок | Кемі Баденок | كيمي بادينوك | کمی بادنوک | 凯米·巴德诺赫 | 巴德诺赫 | 贝德诺奇 | ケミ・ベーデノック | ケミ・バデノック | 케미 베이드녹 | ~Badenoch | ~Баденок
michael-gove | Michael Gove | Майкл Гоув | Майкл Ґоув | مايكل غوف | 迈克尔·戈夫 | マイケル・ゴーブ
rachel-reeves | Rachel Reeves | Рейчел Ривз | Рейчел Рівз | راشيل ريفز | ریچل ریوز | 蕾切尔·里夫斯 | レイチェル・リーブス | 레이철 리브스
angela-rayner | Angela Rayner | Анджела Рейнер | أنجيلا راينر | 安吉拉·雷纳 | 安杰拉·雷纳 | アンジェラ・レイナー | 앤절라 레이너
yvette-cooper | Yvette Cooper | Иветт Купер | Іветт Купер | إيفيت كوبر | ایوت کوپر | 伊薇特·库珀 | イベット・クーパー | 이베트 쿠퍼
ed-miliband | Ed Miliband | Edward Miliband | Эд Милибэнд | Эд Милибанд | Ед Мілібенд | إد ميليباند | 埃德·米利班德 | エド・ミリバンド | 에드 밀리밴드
david-miliband | David Miliband | Дэвид Милибэнд | Дэвид Милибанд | Девід Мілібенд | ديفيد ميليباند | دیوید میلیبند | 戴维·米利班德 | デービッド・ミリバンド | 데이비드 밀리밴드
nick-clegg | Nick Clegg | Ник Клегг | Нік Клегг | نك كليغ | نيك كليغ | 尼克·克莱格 | 克莱格 | ニック・クレッグ | 닉 클레그
george-osborne | George Osborne | Джордж Осборн | جورج أوزبورن | 乔治·奥斯本 | ジョージ・オズボーン | 조지 오즈번
philip-hammond | Philip Hammond | Филип Хэммонд | Філіп Гаммонд | Філіп Геммонд | فيليب هاموند | فیلیپ هموند | 菲利普·哈蒙德 | フィリップ・ハモンド | 필립 해먼드
sajid-javid | Sajid Javid | Саджид Джавид | Саджид Джавід | ساجد جاويد | ساجد جاوید | 萨吉德·贾维德 | サジド・ジャビド | ジャビド | साजिद जाविद | 사지드 자비드
kwasi-kwarteng | Kwasi Kwarteng | Квази Квартенг | Квасі Квартенг | كواسي كوارتنغ | 夸西·克沃滕 | 克沃滕 | クワシ・クワーテング | クワーテング | 쿼지 콰텡 | ~Kwarteng
suella-braverman | Suella Braverman | Суэлла Браверман | Суелла Браверман | سويلا برافرمان | سوئلا براورمن | 苏埃拉·布雷弗曼 | 布雷弗曼 | スエラ・ブレイバーマン | ブレイバーマン | सुएला ब्रेवरमैन | 수엘라 브레이버먼 | ~Braverman
james-cleverly | James Cleverly | Джеймс Клеверли | Джеймс Клеверлі | جيمس كليفرلي | جیمز کلورلی | 詹姆斯·克莱弗利 | 克莱弗利 | 柯維立 | ジェームズ・クレバリー | クレバリー | 제임스 클레벌리
ben-wallace | Ben Wallace | Бен Уоллес | Бен Воллес | بن والاس | 本·华莱士 | ベン・ウォレス | 벤 월리스
grant-shapps | Grant Shapps | Грант Шаппс | غرانت شابس | گرانت شپس | 格兰特·沙普斯 | 沙普斯 | グラント・シャップス | 그랜트 섑스 | ~Shapps | ~Шаппс
john-healey | John Healey | Джон Хили | Джон Гілі | جون هيلي | 约翰·希利 | ジョン・ヒーリー
matt-hancock | Matt Hancock | Мэтт Хэнкок | Метт Генкок | مات هانكوك | 马特·汉考克 | マット・ハンコック | 맷 행콕
penny-mordaunt | Penny Mordaunt | Пенни Мордонт | Пенні Мордонт | بيني موردونت | 彭妮·莫当特 | 莫当特 | ペニー・モーダント | モーダント | ~Mordaunt
jacob-rees-mogg | Jacob Rees-Mogg | Джейкоб Рис-Могг | Джейкоб Різ-Могг | جاكوب ريس موغ | 雅各布·里斯-莫格 | ジェイコブ・リースモグ | ~Rees-Mogg
amber-rudd | Amber Rudd | Эмбер Радд | Ембер Радд | أمبر راد | 安伯·拉德 | アンバー・ラッド
alex-salmond | Alex Salmond | Алекс Салмонд | Алекс Сэлмонд | أليكس سالموند | 亚历克斯·萨尔蒙德 | 萨尔蒙德 | アレックス・サモンド | 알렉스 새먼드
john-swinney | John Swinney | Джон Суинни | Джон Свінні | جون سويني | 约翰·斯温尼 | 斯温尼 | ジョン・スウィニー | ~Swinney
humza-yousaf | Humza Yousaf | Хамза Юсаф | Хумза Юсаф | Хамза Юсуф | Гамза Юсаф | حمزة يوسف | حمزه یوسف | 胡姆扎·优素福 | 哈姆扎·尤萨夫 | ハムザ・ユーサフ | हमज़ा यूसुफ़ | 훔자 유사프
jo-cox | Jo Cox | Джо Кокс | جو كوكس | 乔·考克斯 | ジョー・コックス | 조 콕스
tommy-robinson | Tommy Robinson | Томми Робинсон | Томмі Робінсон | تومي روبنسون | 汤米·罗宾逊 | トミー・ロビンソン
george-galloway | George Galloway | Джордж Гэллоуэй | Джордж Гелловей | جورج غالاوي | جورج گالوی | 乔治·加洛韦 | ジョージ・ギャロウェイ
andy-burnham | Andy Burnham | Энди Бернэм | Енді Бернем | آندي بورنهام | 安迪·伯纳姆 | アンディ・バーナム
wes-streeting | Wes Streeting | Уэс Стритинг | ويس ستريتنغ | 韦斯·斯特里廷 | ウェス・ストリーティング
peter-mandelson | Peter Mandelson | Питер Мандельсон | Пітер Мендельсон | بيتر ماندلسون | پیتر مندلسون | 彼得·曼德尔森 | 曼德尔森 | ピーター・マンデルソン | マンデルソン | 피터 맨덜슨 | ~Mandelson
jack-straw | Jack Straw | Джек Стро | جاك سترو | جک استراو | 杰克·斯特劳 | ジャック・ストロー
alistair-darling | Alistair Darling | Алистер Дарлинг | أليستير دارلينغ | 阿利斯泰尔·达林 | アリステア・ダーリング
john-bercow | John Bercow | Джон Беркоу | جون بيركو | جان برکو | 约翰·伯科 | ジョン・バーコウ | 존 버커우 | ~Bercow
mervyn-king | Mervyn King | Мервин Кинг | ميرفين كينغ | 默文·金 | マービン・キング
andrew-bailey | Andrew Bailey | Эндрю Бейли | Ендрю Бейлі | أندرو بيلي | 安德鲁·贝利 | アンドルー・ベイリー | アンドリュー・ベイリー | 앤드루 베일리
william-hague | William Hague | Уильям Хейг | Вільям Гейг | وليام هيغ | ویلیام هیگ | 威廉·黑格 | ウィリアム・ヘイグ | 윌리엄 헤이그
ken-livingstone | Ken Livingstone | Кен Ливингстон | كين ليفينغستون | 肯·利文斯通 | ケン・リビングストン
ed-davey | Ed Davey | Эд Дейви | إد ديفي | 埃德·戴维 | エド・デイビー
queen-camilla | Queen Camilla | Camilla Parker Bowles | Camilla Parker-Bowles | Königin Camilla | fr:reine Camilla | es:reina Camilla | it:regina Camilla | Королева Камилла | Камилла Паркер-Боулз | Камілла Паркер-Боулз | كاميلا باركر بولز | الملكة كاميلا | ملکه کامیلا | 卡米拉王后 | カミラ王妃 | 커밀라 왕비
princess-anne | Princess Anne | Prinzessin Anne | fr:princesse Anne | es:princesa Ana | it:principessa Anna | Принцесса Анна | الأميرة آن | 安妮公主 | アン王女 | 앤 공주
prince-edward | Prince Edward, Duke of Edinburgh | Prinz Edward | Earl of Wessex | Принц Эдвард | الأمير إدوارد | 爱德华王子 | エドワード王子
christian-wulff | Christian Wulff | Кристиан Вульф | Крістіан Вульф | كريستيان فولف | کریستیان وولف | 克里斯蒂安·武尔夫 | 武尔夫 | クリスティアン・ブルフ | 크리스티안 불프
joachim-gauck | Joachim Gauck | Йоахим Гаук | يواخيم غاوك | یواخیم گاوک | 约阿希姆·高克 | 高克总统 | ヨアヒム・ガウク | ガウク | 요아힘 가우크 | ~Gauck | ~Гаук
horst-kohler | Horst Kohler | Horst Köhler | Horst Koehler | Хорст Кёлер | Хорст Келер | Горст Келер | هورست كولر | هورست کولر | 霍斯特·克勒 | ホルスト・ケーラー | 호르스트 쾰러
nancy-faeser | Nancy Faeser | Нэнси Фезер | Ненсі Фезер | نانسي فيزر | نانسی فایزر | 南希·费泽 | 费泽 | ナンシー・フェーザー | ~Faeser | ~Фезер
karl-lauterbach | Karl Lauterbach | Карл Лаутербах | كارل لاوترباخ | 卡尔·劳特巴赫 | 劳特巴赫 | カール・ラウターバッハ
jens-spahn | Jens Spahn | Йенс Шпан | Єнс Шпан | ينس شبان | 延斯·施潘 | 施潘 | イェンス・シュパーン | ~Spahn
peter-altmaier | Peter Altmaier | Петер Альтмайер | Петер Альтмаєр | بيتر ألتماير | 彼得·阿尔特迈尔 | 阿尔特迈尔 | ペーター・アルトマイヤー | ~Altmaier | ~Альтмайер
thomas-de-maiziere | Thomas de Maiziere | Thomas de Maizière | Томас де Мезьер | Томас де Мезьєр | توماس دي ميزيير | 托马斯·德梅齐埃 | 德梅齐埃 | トーマス・デメジエール | デメジエール | ~De Maizière
karl-theodor-zu-guttenberg | Karl-Theodor zu Guttenberg | Карл-Теодор цу Гуттенберг | 古滕贝格 | グッテンベルク | de:~zu Guttenberg
guido-westerwelle | Guido Westerwelle | Гидо Вестервелле | Гідо Вестервелле | غيدو فسترفيله | گیدو وستروله | 吉多·韦斯特韦勒 | 韦斯特韦勒 | ギド・ウェスターウェレ | ウェスターウェレ | 귀도 베스터벨레 | ~Westerwelle | ~Вестервелле
joschka-fischer | Joschka Fischer | Йошка Фишер | Йошка Фішер | يوشكا فيشر | یوشکا فیشر | 约施卡·菲舍尔 | ヨシュカ・フィッシャー | 요슈카 피셔
philipp-rosler | Philipp Rosler | Philipp Rösler | Philipp Roesler | Филипп Рёслер | Філіпп Реслер | 菲利普·勒斯勒尔 | フィリップ・レスラー
peer-steinbruck | Peer Steinbruck | Peer Steinbrück | Peer Steinbrueck | Пеер Штайнбрюк | Пер Штайнбрюк | بير شتاينبروك | 施泰因布吕克 | ペール・シュタインブリュック | ~Steinbrück
sahra-wagenknecht | Sahra Wagenknecht | Сара Вагенкнехт | سارا فاغنكنشت | 萨拉·瓦根克内希特 | 瓦根克内希特 | ザーラ・ワーゲンクネヒト | ~Wagenknecht | ~Вагенкнехт
gregor-gysi | Gregor Gysi | Грегор Гизи | Грегор Гізі | غريغور غيزي | 格雷戈尔·居西 | ~Gysi
armin-laschet | Armin Laschet | Армин Лашет | Армін Лашет | أرمين لاشيت | آرمین لاشت | 阿明·拉舍特 | 拉舍特 | アルミン・ラシェット | ラシェット | 아르민 라셰트 | ~Laschet | ~Лашет
johann-wadephul | Johann Wadephul | Йоганн Вадефуль | Йоханн Вадефуль | Йоган Вадефуль | يوهان فاديفول | یوهان وادفول | 约翰·瓦德富尔 | 瓦德富尔 | ヨハン・ワーデフール | ワーデフール | 요한 바데풀 | ~Wadephul | ~Вадефуль
lars-klingbeil | Lars Klingbeil | Ларс Клингбайль | Ларс Клінгбайль | لارس كلينغبايل | لارس کلینگبایل | 拉尔斯·克林拜尔 | 克林拜尔 | ラルス・クリングバイル | クリングバイル | ~Klingbeil | ~Клингбайль
tino-chrupalla | Tino Chrupalla | Тино Хрупалла | Тіно Хрупалла | تينو كروبالا | 蒂诺·克鲁帕拉 | ティノ・クルパラ | ~Chrupalla
bjorn-hocke | Bjorn Hocke | Björn Höcke | Bjoern Hoecke | Бьёрн Хёкке | Бйорн Гекке | بيورن هوكه | 比约恩·霍克 | ビョルン・ヘッケ | ~Höcke
cem-ozdemir | Cem Ozdemir | Cem Özdemir | Джем Оздемир | Джем Ездемір | جيم أوزدمير | 杰姆·厄兹德米尔 | ジェム・オズデミル
joachim-nagel | Joachim Nagel | Йоахим Нагель | يواخيم ناغل | 约阿希姆·纳格尔 | ヨアヒム・ナーゲル
jens-weidmann | Jens Weidmann | Йенс Вайдман | Єнс Вайдман | ينس فايدمان | 延斯·魏德曼 | 魏德曼 | イェンス・ワイトマン | バイトマン | ~Weidmann
helmut-schmidt | Helmut Schmidt | Гельмут Шмидт | Хельмут Шмидт | Гельмут Шмідт | هلموت شميت | هلموت اشمیت | 赫尔穆特·施密特 | ヘルムート・シュミット | 헬무트 슈미트
willy-brandt | Willy Brandt | Вилли Брандт | Віллі Брандт | فيلي برانت | ویلی برانت | 维利·勃兰特 | 勃兰特 | ウィリー・ブラント | 빌리 브란트
walter-lubcke | Walter Lubcke | Walter Lübcke | Walter Luebcke | Вальтер Любке | فالتر لوبكه | 瓦尔特·吕布克 | ワルター・リュブケ | ~Lübcke
christine-lambrecht | Christine Lambrecht | Кристина Ламбрехт | Кристине Ламбрехт | Крістіна Ламбрехт | كريستين لامبرخت | 克里斯蒂娜·兰布雷希特 | 兰布雷希特 | クリスティーネ・ランブレヒト
manfred-weber | Manfred Weber | Манфред Вебер | مانفريد فيبر | 曼弗雷德·韦伯 | マンフレート・ウェーバー
carola-rackete | Carola Rackete | Карола Ракете | كارولا راكيته | 卡罗拉·拉克特 | カローラ・ラケテ | ~Rackete
segolene-royal | Segolene Royal | Ségolène Royal | Сеголен Руаяль | سيغولين روايال | سگولن رویال | 塞戈莱纳·罗亚尔 | セゴレーヌ・ロワイヤル | 세골렌 루아얄
dominique-de-villepin | Dominique de Villepin | Доминик де Вильпен | Домінік де Вільпен | دومينيك دو فيلبان | دومینیک دوویلپن | 多米尼克·德维尔潘 | 德维尔潘 | ドミニク・ドビルパン | ドビルパン | 도미니크 드 빌팽 | ~Villepin
manuel-valls | Manuel Valls | Мануэль Вальс | Мануель Вальс | مانويل فالس | مانوئل والس | 曼努埃尔·瓦尔斯 | 瓦尔斯总理 | マニュエル・バルス | 마뉘엘 발스
bernard-cazeneuve | Bernard Cazeneuve | Бернар Казнёв | Бернар Казнев | برنار كازنوف | برنار کازنوو | 贝尔纳·卡泽纳夫 | 卡泽纳夫 | ベルナール・カズヌーブ | カズヌーブ | 베르나르 카즈뇌브 | ~Cazeneuve | ~Казнёв
jean-marc-ayrault | Jean-Marc Ayrault | Жан-Марк Эйро | Жан-Марк Еро | جان مارك أيرولت | جان مارك إيرولت | ژان مارک ایرو | 让-马克·艾罗 | ジャンマルク・エロー | 장마르크 에로 | ~Ayrault
laurent-fabius | Laurent Fabius | Лоран Фабиус | Лоран Фабіус | لوران فابيوس | لوران فابیوس | 洛朗·法比尤斯 | 法比尤斯 | ローラン・ファビウス | ファビウス | 로랑 파비위스 | ~Фабиус
alain-juppe | Alain Juppe | Alain Juppé | Ален Жюппе | آلان جوبيه | آلن ژوپه | 阿兰·朱佩 | 朱佩 | アラン・ジュペ | 알랭 쥐페 | ~Juppé | ~Жюппе
lionel-jospin | Lionel Jospin | Лионель Жоспен | Ліонель Жоспен | ليونيل جوسبان | 利昂内尔·若斯潘 | 若斯潘 | リオネル・ジョスパン | ジョスパン | 리오넬 조스팽 | ~Jospin | ~Жоспен
bernard-kouchner | Bernard Kouchner | Бернар Кушнер | برنار كوشنير | برنار کوشنر | 贝尔纳·库什内 | 库什内 | ベルナール・クシュネル | 베르나르 쿠슈네르 | ~Kouchner
brigitte-macron | Brigitte Macron | Брижит Макрон | Бріжит Макрон | Бріжіт Макрон | بريجيت ماكرون | بریژیت مکرون | 布丽吉特·马克龙 | ブリジット・マクロン | 브리지트 마크롱
rachida-dati | Rachida Dati | Рашида Дати | رشيدة داتي | رشیده داتی | 拉希达·达蒂 | ラシダ・ダティ | 라시다 다티
martine-aubry | Martine Aubry | Мартин Обри | مارتين أوبري | 马蒂娜·奥布里 | マルティーヌ・オブリ
bruno-retailleau | Bruno Retailleau | Брюно Ретайо | Бруно Ретайо | برونو روتايو | برونو ريتايو | برونو روتایو | 布鲁诺·勒塔约 | 勒塔约 | ブリュノ・ルタイヨー | 브뤼노 르타이오 | ~Retailleau | ~Ретайо
jean-claude-trichet | Jean-Claude Trichet | Жан-Клод Трише | Жан-Клод Тріше | جان كلود تريشيه | 让-克洛德·特里谢 | 特里谢 | ジャンクロード・トリシェ | トリシェ | 장클로드 트리셰 | ~Trichet | ~Трише
valery-giscard-destaing | Valery Giscard d'Estaing | Valéry Giscard d'Estaing | Valéry Giscard d’Estaing | Валери Жискар д'Эстен | Валери Жискар д’Эстен | فاليري جيسكار ديستان | والری ژیسکار دستن | 瓦莱里·吉斯卡尔·德斯坦 | 德斯坦 | バレリー・ジスカールデスタン | ジスカールデスタン | 발레리 지스카르 데스탱 | ~Giscard d'Estaing | ~Giscard
francois-mitterrand | Francois Mitterrand | François Mitterrand | Франсуа Миттеран | Франсуа Міттеран | فرانسوا ميتران | فرنسوا ميتران | فرانسوا میتران | 弗朗索瓦·密特朗 | 密特朗 | フランソワ・ミッテラン | ミッテラン | 프랑수아 미테랑 | Φρανσουά Μιτεράν | ~Mitterrand | ~Миттеран
christiane-taubira | Christiane Taubira | Кристиан Тобира | كريستيان توبيرا | 克里斯蒂亚娜·托比拉 | クリスティアーヌ・トビラ | ~Taubira
benoit-hamon | Benoit Hamon | Benoît Hamon | Бенуа Амон | بنوا هامون | 伯努瓦·阿蒙 | ブノワ・アモン | 브누아 아몽
arnaud-montebourg | Arnaud Montebourg | Арно Монтебур | أرنو مونتبورغ | 阿诺·蒙特布尔 | アルノー・モントブール | ~Montebourg
catherine-colonna | Catherine Colonna | Катрин Колонна | كاترين كولونا | کاترین کولونا | 卡特琳·科隆纳 | 科隆纳 | カトリーヌ・コロナ | 카트린 콜로나
stephane-sejourne | Stephane Sejourne | Stéphane Séjourné | Стефан Сежурне | ستيفان سيجورنيه | استفان سژورنه | 斯特凡纳·塞茹尔内 | 塞茹尔内 | ステファヌ・セジュルネ | セジュルネ | 스테판 세주르네 | ~Séjourné | ~Сежурне
jean-noel-barrot | Jean-Noel Barrot | Jean-Noël Barrot | Жан-Ноэль Барро | Жан-Ноель Барро | جان نويل بارو | ژان نوئل بارو | 让-诺埃尔·巴罗 | ジャンノエル・バロ | 장노엘 바로
olivier-faure | Olivier Faure | Оливье Фор | أوليفييه فور | 奥利维耶·富尔 | オリビエ・フォール
raphael-glucksmann | Raphael Glucksmann | Raphaël Glucksmann | Рафаэль Глюксманн | Рафаэль Глюксман | Рафаель Глюксманн | رافاييل غلوكسمان | 拉斐尔·格鲁克斯曼 | ラファエル・グリュックスマン
marine-tondelier | Marine Tondelier | Марин Тонделье | مارين توندولييه | ~Tondelier
fabien-roussel | Fabien Roussel | Фабьен Руссель | فابيان روسيل
eric-ciotti | Eric Ciotti | Éric Ciotti | Эрик Чотти | Ерік Чотті | إريك سيوتي | اریک سیوتی | 埃里克·乔蒂 | エリック・シオッティ | 에리크 시오티 | ~Ciotti
valerie-pecresse | Valerie Pecresse | Valérie Pécresse | Валери Пекресс | فاليري بيكريس | والری پکرس | 瓦莱丽·佩克雷斯 | 佩克雷斯 | バレリー・ペクレス | 발레리 페크레스 | ~Pécresse | ~Пекресс
xavier-bertrand | Xavier Bertrand | Ксавье Бертран | كزافييه برتران | 格扎维埃·贝特朗 | グザビエ・ベルトラン
jean-francois-cope | Jean-Francois Cope | Jean-François Copé | Жан-Франсуа Копе | جان فرانسوا كوبيه | 让-弗朗索瓦·科佩 | ジャンフランソワ・コペ
nicolas-hulot | Nicolas Hulot | Николя Юло | نيكولا هولو | 尼古拉·于洛 | ニコラ・ユロ
jerome-cahuzac | Jerome Cahuzac | Jérôme Cahuzac | Жером Каюзак | جيروم كاوزاك | 热罗姆·卡于扎克 | ジェローム・カユザック | ~Cahuzac | ~Каюзак
alexandre-benalla | Alexandre Benalla | Александр Беналла | ألكسندر بينالا | 亚历山大·贝纳拉 | アレクサンドル・ベナラ | ~Benalla
marion-marechal | Marion Marechal | Marion Maréchal | Marion Maréchal-Le Pen | Марион Марешаль | Марион Марешаль-Ле Пен | ماريون ماريشال | 玛丽昂·马雷夏尔 | マリオン・マレシャル
olivier-veran | Olivier Veran | Olivier Véran | Оливье Веран | أوليفييه فيران | 奥利维耶·韦朗 | オリビエ・ベラン
florence-parly | Florence Parly | Флоранс Парли | Флоранс Парлі | فلورنس بارلي | 弗洛朗丝·帕利 | フロランス・パルリ | ~Parly
thierry-breton | Thierry Breton | Тьерри Бретон | Тьєррі Бретон | تييري بريتون | تیری برتون | 蒂埃里·布雷东 | 布雷东 | ティエリー・ブルトン | 티에리 브르통
pierre-moscovici | Pierre Moscovici | Пьер Московиси | П'єр Московісі | بيار موسكوفيسي | بيير موسكوفيتشي | 皮埃尔·莫斯科维奇 | 莫斯科维奇 | ピエール・モスコビシ | モスコビシ | ~Moscovici | ~Московиси
simone-veil | Simone Veil | سيمون فيل | 시몬 베유
robert-badinter | Robert Badinter | Робер Бадинтер | Робер Бадентер | روبرت بادينتر | 罗贝尔·巴丹泰 | ロベール・バダンテール | ~Badinter
yael-braun-pivet | Yael Braun-Pivet | Yaël Braun-Pivet | Яэль Браун-Пиве | Яель Браун-Піве | يائيل برون بيفيه | 雅艾尔·布朗-皮韦 | ヤエル・ブロンピベ | ~Braun-Pivet
laurent-wauquiez | Laurent Wauquiez | Лоран Вокье | لوران فوكييه | 洛朗·沃基耶 | ローラン・ボキエ | ~Wauquiez
giorgio-napolitano | Giorgio Napolitano | Джорджо Наполитано | Джорджо Наполітано | جورجو نابوليتانو | جورجيو نابوليتانو | جورجو ناپولیتانو | 乔治·纳波利塔诺 | 纳波利塔诺 | ジョルジョ・ナポリターノ | 조르조 나폴리타노 | Τζόρτζιο Ναπολιτάνο
carlo-azeglio-ciampi | Carlo Azeglio Ciampi | Карло Адзельо Чампи | كارلو تشامبي | 卡洛·阿泽利奥·钱皮 | カルロ・アゼリオ・チャンピ
laura-boldrini | Laura Boldrini | Лаура Болдрини | لورا بولدريني | 劳拉·博尔德里尼 | ラウラ・ボルドリーニ | ~Boldrini
elly-schlein | Elly Schlein | Элли Шляйн | Эли Шляйн | Еллі Шляйн | إيلي شلاين | 埃莉·施莱因 | 施莱因 | エリー・シュライン | 엘리 슐라인 | ~Schlein
guido-crosetto | Guido Crosetto | Гвидо Крозетто | Гвідо Крозетто | غويدو كروسيتو | گوئیدو کروستو | 圭多·克罗塞托 | 克罗塞托 | グイド・クロセット | 귀도 크로세토 | ~Crosetto | ~Крозетто
carlo-nordio | Carlo Nordio | Карло Нордио | كارلو نورديو | 卡洛·诺迪奥 | ~Nordio
matteo-piantedosi | Matteo Piantedosi | Маттео Пьянтедози | ماتيو بيانتيدوزي | ماتيو بيانتيدوسي | 马泰奥·皮安泰多西 | マッテオ・ピアンテドージ | ~Piantedosi
umberto-bossi | Umberto Bossi | Умберто Босси | أومبرتو بوسي | 翁贝托·博西 | ウンベルト・ボッシ | 움베르토 보시
gianfranco-fini | Gianfranco Fini | Джанфранко Фини | جيانفرانكو فيني | 詹弗兰科·菲尼 | ジャンフランコ・フィーニ | 잔프랑코 피니
pier-luigi-bersani | Pier Luigi Bersani | Пьер Луиджи Берсани | П'єр Луїджі Берсані | بيير لويجي برساني | 皮耶尔·路易吉·贝尔萨尼 | ピエルルイジ・ベルサニ | ~Bersani | ~Берсани
virginia-raggi | Virginia Raggi | Вирджиния Раджи | فيرجينيا راجي | 维尔吉尼娅·拉吉 | ビルジニア・ラッジ
angelino-alfano | Angelino Alfano | Анджелино Альфано | أنجيلينو ألفانو | 安杰利诺·阿尔法诺 | アンジェリーノ・アルファノ
giulio-andreotti | Giulio Andreotti | Джулио Андреотти | Джуліо Андреотті | جوليو أندريوتي | 朱利奥·安德烈奥蒂 | 安德烈奥蒂 | ジュリオ・アンドレオッティ | アンドレオッティ | ~Andreotti
aldo-moro | Aldo Moro | Альдо Моро | ألدو مورو | 阿尔多·莫罗 | アルド・モロ
giulio-tremonti | Giulio Tremonti | Джулио Тремонти | جوليو تريمونتي | 朱利奥·特雷蒙蒂 | ジュリオ・トレモンティ | ~Tremonti
pier-carlo-padoan | Pier Carlo Padoan | Pietro Carlo Padoan | Пьер Карло Падоан | بيير كارلو بادوان | 皮耶尔·卡洛·帕多安 | 帕多安 | ピエール・カルロ・パドアン | ~Padoan
giancarlo-giorgetti | Giancarlo Giorgetti | Джанкарло Джорджетти | جانكارلو جورجيتي | 詹卡洛·焦尔杰蒂 | 焦尔杰蒂 | ジャンカルロ・ジョルジェッティ | ~Giorgetti
franco-frattini | Franco Frattini | Франко Фраттини | فرانكو فراتيني | 弗朗哥·弗拉蒂尼 | 弗拉蒂尼 | フランコ・フラティニ | ~Frattini | ~Фраттини
massimo-dalema | Massimo D'Alema | Massimo D’Alema | Массимо Д'Алема | Массимо Д’Алема | ماسيمو داليما | 马西莫·达莱马 | 达莱马 | マッシモ・ダレマ | ~D'Alema
roberto-speranza | Roberto Speranza | Роберто Сперанца | روبرتو سبيرانزا | 罗伯托·斯佩兰扎 | ロベルト・スペランツァ
luca-zaia | Luca Zaia | Лука Дзайя | لوكا زايا | 卢卡·扎亚 | ルカ・ザイア
fabio-panetta | Fabio Panetta | Фабио Панетта | فابيو بانيتا | 法比奥·帕内塔 | ファビオ・パネッタ
raffaele-fitto | Raffaele Fitto | Раффаэле Фитто | Раффаеле Фітто | رافاييل فيتو | 拉法埃莱·菲托 | ラファエレ・フィット
roberto-vannacci | Roberto Vannacci | Роберто Ванначчи | روبرتو فاناتشي | ロベルト・バンナッチ | ~Vannacci
ilaria-salis | Ilaria Salis | Илария Салис | إيلاريا ساليس | 伊拉里娅·萨利斯 | イラリア・サリス
giulio-regeni | Giulio Regeni | Джулио Реджени | Джуліо Реджені | جوليو ريجيني | 朱利奥·雷杰尼 | 雷杰尼 | ジュリオ・レジェーニ | 줄리오 레제니 | ~Regeni | ~Реджени | ~ريجيني
pietro-parolin | Pietro Parolin | Cardinal Parolin | Kardinal Parolin | it:cardinale Parolin | es:cardenal Parolin | Пьетро Паролин | П'єтро Паролін | بيترو بارولين | پیترو پارولین | 彼得罗·帕罗林 | 帕罗林 | ピエトロ・パロリン | パロリン | 피에트로 파롤린 | ~Parolin
jose-maria-aznar | Jose Maria Aznar | Хосе Мария Аснар | Хосе Марія Аснар | خوسيه ماريا أثنار | خوسيه ماريا أزنار | خوزه ماریا اسنار | 何塞·马里亚·阿斯纳尔 | 阿斯纳尔 | ホセ・マリア・アスナール | アスナール | 호세 마리아 아스나르 | ~Aznar | ~Аснар
felipe-gonzalez | Felipe Gonzalez | Фелипе Гонсалес | Феліпе Гонсалес | فيليبي غونزاليس | 费利佩·冈萨雷斯 | フェリペ・ゴンサレス | 펠리페 곤살레스
queen-letizia | Queen Letizia | Letizia Ortiz | es:reina Letizia | fr:reine Letizia | Königin Letizia | it:regina Letizia | Королева Летиция | Королева Летисия | Летиция Ортис | الملكة ليتيزيا | 莱蒂齐亚王后 | レティシア王妃 | 레티시아 왕비
artur-mas | Artur Mas | Артур Мас | أرتور ماس | آرتور ماس | 阿图尔·马斯 | アルトゥール・マス
quim-torra | Quim Torra | Joaquim Torra | Ким Торра | Кім Торра | كيم تورا | 金·托拉 | キム・トラ
pere-aragones | Pere Aragones | Pere Aragonès | Пере Арагонес | بيري أراغونيس | 佩雷·阿拉贡内斯 | ペレ・アラゴネス
salvador-illa | Salvador Illa | Сальвадор Илья | Сальвадор Ілья | سلفادور إيلا | 萨尔瓦多·伊利亚 | サルバドール・イリャ
oriol-junqueras | Oriol Junqueras | Ориол Жункерас | Ориоль Жункерас | أوريول جونكيراس | 奥里奥尔·洪克拉斯 | 洪克拉斯 | オリオル・ジュンケラス | ~Junqueras
pablo-casado | Pablo Casado | Пабло Касадо | بابلو كاسادو | 巴勃罗·卡萨多 | パブロ・カサド
albert-rivera | Albert Rivera | Альберт Ривера | ألبرت ريفيرا | 阿尔韦特·里韦拉 | アルベルト・リベラ
yolanda-diaz | Yolanda Diaz | Иоланда Диас | Йоланда Диас | Йоланда Діас | يولاندا دياز | 约兰达·迪亚斯 | ヨランダ・ディアス | 욜란다 디아스
isabel-diaz-ayuso | Isabel Diaz Ayuso | Исабель Диас Аюсо | إيزابيل دياز أيوسو | 伊莎贝尔·迪亚斯·阿尤索 | イサベル・ディアス・アユソ | ~Díaz Ayuso | ~Ayuso
nadia-calvino | Nadia Calvino | Nadia Calviño | Надя Кальвиньо | Надія Кальвіньо | نادية كالفينو | 纳迪娅·卡尔维尼奥 | 卡尔维尼奥 | ナディア・カルビニョ
jose-manuel-albares | Jose Manuel Albares | Хосе Мануэль Альбарес | Хосе Мануель Альбарес | خوسيه مانويل ألباريس | خوزه مانوئل آلبارس | 何塞·曼努埃尔·阿尔瓦雷斯 | ホセ・マヌエル・アルバレス | ~Albares | ~Альбарес
margarita-robles | Margarita Robles | Маргарита Роблес | مارغاريتا روبليس | 玛加丽塔·罗夫莱斯 | 罗夫莱斯 | マルガリータ・ロブレス
soraya-saenz-de-santamaria | Soraya Saenz de Santamaria | Сорайя Саэнс де Сантамария | سورايا ساينز دي سانتاماريا | ソラヤ・サエンス・デ・サンタマリア | ~Sáenz de Santamaría
ada-colau | Ada Colau | Ада Колау | أدا كولاو | 阿达·科劳 | アダ・クラウ | ~Colau
alfredo-perez-rubalcaba | Alfredo Perez Rubalcaba | Альфредо Перес Рубалькаба | 鲁瓦尔卡瓦 | ルバルカバ | ~Rubalcaba
begona-gomez | Begona Gomez | Begoña Gómez | Бегонья Гомес | بيغونيا غوميز | بيغونا غوميز | 贝戈尼亚·戈麦斯 | ベゴニャ・ゴメス
fernando-grande-marlaska | Fernando Grande-Marlaska | Фернандо Гранде-Марласка | فرناندو غراندي مارلاسكا | 费尔南多·格兰德-马拉斯卡 | ~Grande-Marlaska | ~Marlaska
teresa-ribera | Teresa Ribera | Тереса Рибера | Тереса Рібера | تيريزا ريبيرا | 特蕾莎·里韦拉 | テレサ・リベラ
luis-de-guindos | Luis de Guindos | Луис де Гиндос | Луїс де Гіндос | لويس دي غيندوس | 路易斯·德金多斯 | 金多斯 | ルイス・デギンドス | デギンドス | ~De Guindos
rodrigo-rato | Rodrigo Rato | Родриго Рато | رودريغو راتو | 罗德里戈·拉托 | ロドリゴ・ラト
javier-solana | Javier Solana | Хавьер Солана | Хав'єр Солана | خافيير سولانا | خاویر سولانا | 哈维尔·索拉纳 | ハビエル・ソラナ | ソラナ上級代表 | 하비에르 솔라나
carlos-mazon | Carlos Mazon | Carlos Mazón | Карлос Масон | كارلوس مازون | 卡洛斯·马松 | カルロス・マソン
infanta-cristina | Infanta Cristina | Infanta Cristina de Borbón | Infantin Cristina | Инфанта Кристина | 克里斯蒂娜公主 | クリスティーナ王女
inaki-urdangarin | Inaki Urdangarin | Iñaki Urdangarin | Iñaki Urdangarín | Иньяки Урдангарин | إنياكي أوردانغارين | ~Urdangarin
baltasar-garzon | Baltasar Garzon | Бальтасар Гарсон | بالتاسار غارسون | بالتازار غارثون | 巴尔塔萨·加尔松 | バルタサル・ガルソン | 발타사르 가르손
pedro-passos-coelho | Pedro Passos Coelho | Педру Пасуш Коэлью | Педру Пассуш Коэлью | بيدرو باسوس كويلو | 佩德罗·帕索斯·科埃略 | ペドロ・パソス・コエリョ | ~Passos Coelho
jose-socrates | Jose Socrates | Жозе Сократеш | Жозе Сократес | جوزيه سوكراتيس | 若泽·苏格拉底 | ジョゼ・ソクラテス
anibal-cavaco-silva | Anibal Cavaco Silva | Анибал Каваку Силва | أنيبال كافاكو سيلفا | 阿尼巴尔·卡瓦科·席尔瓦 | 卡瓦科·席尔瓦 | アニーバル・カバコシルバ | カバコシルバ | ~Cavaco Silva
andre-ventura | Andre Ventura | Андре Вентура | أندريه فينتورا | 安德烈·文图拉 | アンドレ・ベントゥーラ
pedro-nuno-santos | Pedro Nuno Santos | Педру Нуну Сантуш | بيدرو نونو سانتوس | 佩德罗·努诺·桑托斯 | ペドロ・ヌノ・サントス
mario-centeno | Mario Centeno | Мариу Сентену | Марио Сентено | ماريو سينتينو | 马里奥·森特诺 | 森特诺 | マリオ・センテノ
mario-soares | Mario Soares | Мариу Суареш | Маріу Суареш | ماريو سواريس | 马里奥·苏亚雷斯 | マリオ・ソアレス
antonio-jose-seguro | Antonio Jose Seguro | Антониу Жозе Сегуру | 安东尼奥·若泽·塞古罗 | アントニオ・ジョゼ・セグロ
tim-walz | Tim Walz | Тим Уолз | Тім Волз | Тим Волз | تيم والز | تیم والز | 蒂姆·沃尔兹 | ティム・ウォルズ | 팀 월즈 | टिम वॉल्ज़ | टिम वाल्ज़ | ~Walz
dick-cheney | Dick Cheney | Дик Чейни | Дік Чейні | ديك تشيني | دیک چنی | 迪克·切尼 | 切尼 | 錢尼 | ディック・チェイニー | チェイニー | 딕 체니 | डिक चेनी | Ντικ Τσέινι
donald-rumsfeld | Donald Rumsfeld | Дональд Рамсфельд | Дональд Рамсфелд | دونالد رامسفيلد | دونالد رامسفلد | 唐纳德·拉姆斯菲尔德 | 拉姆斯菲尔德 | 倫斯斐 | ドナルド・ラムズフェルド | ラムズフェルド | 도널드 럼즈펠드 | ~Rumsfeld | ~Рамсфельд
robert-gates | Robert Gates | Роберт Гейтс | روبرت غيتس | رابرت گیتس | 罗伯特·盖茨 | ロバート・ゲーツ | 로버트 게이츠
leon-panetta | Leon Panetta | Леон Панетта | ليون بانيتا | لئون پانتا | 莱昂·帕内塔 | 帕内塔防长 | レオン・パネッタ | 리언 패네타
chuck-hagel | Chuck Hagel | Чак Хейгел | Чак Гейгел | تشاك هاغل | تشاك هيغل | چاک هیگل | 查克·哈格尔 | 哈格尔 | チャック・ヘーゲル | 척 헤이글
ash-carter | Ash Carter | Ashton Carter | Эштон Картер | Ештон Картер | أشتون كارتر | اشتون کارتر | 阿什顿·卡特 | アシュトン・カーター | 애슈턴 카터
susan-rice | Susan Rice | Сьюзан Райс | Сюзан Райс | سوزان رايس | سوزان رایس | 苏珊·赖斯 | スーザン・ライス | 수전 라이스
samantha-power | Samantha Power | Саманта Пауэр | Саманта Павер | سامانثا باور | 萨曼莎·鲍尔 | サマンサ・パワー | 서맨사 파워
john-roberts | John Roberts | Chief Justice Roberts | Джон Робертс | جون روبرتس | 约翰·罗伯茨 | ジョン・ロバーツ | 존 로버츠
clarence-thomas | Clarence Thomas | Кларенс Томас | كلارنس توماس | 克拉伦斯·托马斯 | クラレンス・トーマス | 클래런스 토머스
sonia-sotomayor | Sonia Sotomayor | Соня Сотомайор | سونيا سوتومايور | 索尼娅·索托马约尔 | 索托马约尔 | ソニア・ソトマイヨール | 소니아 소토마요르
neil-gorsuch | Neil Gorsuch | Нил Горсач | Ніл Горсач | نيل غورسوتش | 尼尔·戈萨奇 | 戈萨奇 | ニール・ゴーサッチ | ゴーサッチ | 닐 고서치 | ~Gorsuch
samuel-alito | Samuel Alito | Сэмюэл Алито | Семюел Аліто | صامويل أليتو | 塞缪尔·阿利托 | 阿利托 | サミュエル・アリート | 새뮤얼 얼리토 | ~Alito
ketanji-brown-jackson | Ketanji Brown Jackson | Кетанджи Браун Джексон | Кетанджі Браун Джексон | كيتانجي براون جاكسون | 凯坦吉·布朗·杰克逊 | ケタンジ・ブラウン・ジャクソン | 커탄지 브라운 잭슨
elena-kagan | Elena Kagan | Елена Каган | Элена Каган | إيلينا كاغان | 埃琳娜·卡根 | エレナ・ケーガン | 엘레나 케이건
antonin-scalia | Antonin Scalia | Антонин Скалиа | Антонін Скалія | أنطونين سكاليا | 安东宁·斯卡利亚 | 斯卡利亚 | アントニン・スカリア | 앤터닌 스캘리아
paul-ryan | Paul Ryan | Пол Райан | بول راين | بول رايان | پل رایان | 保罗·瑞安 | 保罗·莱恩 | ポール・ライアン | 폴 라이언
john-boehner | John Boehner | Джон Бейнер | Джон Бонер | جون بينر | جون بوينر | 约翰·博纳 | 约翰·伯纳 | ジョン・ベイナー | 존 베이너 | ~Boehner
harry-reid | Harry Reid | Гарри Рид | Гаррі Рід | هاري ريد | هری رید | 哈里·里德 | ハリー・リード | 해리 리드
hakeem-jeffries | Hakeem Jeffries | Хаким Джеффрис | Гакім Джеффріс | حكيم جيفريز | حکیم جفریز | 哈基姆·杰弗里斯 | 杰弗里斯 | ハキーム・ジェフリーズ | 하킴 제프리스
sarah-palin | Sarah Palin | Сара Пэйлин | Сара Пейлин | Сара Пейлін | سارة بالين | سارا پیلین | 萨拉·佩林 | 佩林 | サラ・ペイリン | ペイリン | 세라 페일린
liz-cheney | Liz Cheney | Лиз Чейни | Ліз Чейні | ليز تشيني | لیز چنی | 利兹·切尼 | リズ・チェイニー | 리즈 체니
marjorie-taylor-greene | Marjorie Taylor Greene | Марджори Тейлор Грин | Марджорі Тейлор Грін | مارجوري تايلور غرين | مارجوری تیلور گرین | 玛乔丽·泰勒·格林 | マージョリー・テイラー・グリーン | 마조리 테일러 그린
matt-gaetz | Matt Gaetz | Мэтт Гетц | Мэтт Гейтц | Метт Гетц | Метт Ґейтц | مات غيتز | مت گیتز | 马特·盖茨 | マット・ゲーツ | 맷 게이츠 | ~Gaetz
pam-bondi | Pam Bondi | Пэм Бонди | Пем Бонді | بام بوندي | پم باندی | پام باندی | 帕姆·邦迪 | パム・ボンディ | ボンディ司法長官 | 팸 본디 | पाम बोंडी
kash-patel | Kash Patel | Кэш Патель | Каш Патель | Кеш Патель | كاش باتيل | کش پاتل | 卡什·帕特尔 | カシュ・パテル | 캐시 파텔 | काश पटेल
tulsi-gabbard | Tulsi Gabbard | Тулси Габбард | Тулсі Габбард | تولسي غابارد | تولسی گبرد | تولسی گابارد | 图尔西·加巴德 | 加巴德 | トゥルシ・ギャバード | ギャバード | 털시 개버드 | तुलसी गबार्ड | तुलसी गैबार्ड | ~Gabbard | ~Габбард
kristi-noem | Kristi Noem | Кристи Ноэм | Крісті Ноем | كريستي نويم | کریستی نوئم | کریستی نوم | 克丽丝蒂·诺姆 | 克里斯蒂·诺姆 | クリスティ・ノーム | 크리스티 놈 | क्रिस्टी नोएम | ~Ноэм
john-ratcliffe | John Ratcliffe | Джон Рэтклифф | Джон Реткліфф | جون راتكليف | جان رتکلیف | 约翰·拉特克利夫 | ジョン・ラトクリフ | 존 랫클리프
mike-waltz | Mike Waltz | Michael Waltz | Майк Уолтц | Майкл Уолтц | Майк Волтц | Майкл Волтц | مايك والتز | مایک والتز | 迈克尔·沃尔兹 | 迈克·华尔兹 | マイク・ウォルツ | マイケル・ウォルツ | 마이크 왈츠 | माइक वॉल्ट्ज
howard-lutnick | Howard Lutnick | Говард Лютник | Говард Латник | Говард Лутнік | هوارد لوتنيك | هاوارد لاتنیک | هاوارد لوتنیک | 霍华德·卢特尼克 | 卢特尼克 | 盧特尼克 | ハワード・ラトニック | ラトニック | 하워드 러트닉 | 러트닉 | हॉवर्ड लुटनिक | ~Lutnick | ~Лютник
stephen-miller | Stephen Miller | Стивен Миллер | Стівен Міллер | ستيفن ميلر | استیون میلر | 斯蒂芬·米勒 | 史蒂芬·米勒 | スティーブン・ミラー | 스티븐 밀러
karoline-leavitt | Karoline Leavitt | Кэролайн Ливитт | Кэролайн Левитт | Каролін Левітт | Керолайн Левітт | كارولين ليفيت | کارولین لویت | کارولین لیویت | 卡罗琳·莱维特 | カロリン・レビット | キャロライン・レビット | 캐롤라인 레빗 | कैरोलिन लेविट | कैरोलाइन लेविट | ~Leavitt
susie-wiles | Susie Wiles | Сьюзи Уайлс | Сьюзі Вайлс | سوزي وايلز | سوزی وایلز | 苏西·怀尔斯 | スージー・ワイルズ | 수지 와일스
tom-homan | Tom Homan | Thomas Homan | Том Хоман | Том Гоман | توم هومان | تام هومن | 汤姆·霍曼 | 霍曼 | トム・ホーマン | 톰 호먼
keith-kellogg | Keith Kellogg | Кит Келлог | Кит Келлогг | Кіт Келлог | كيث كيلوغ | کیت کلاگ | 基思·凯洛格 | キース・ケロッグ | 키스 켈로그
kevin-hassett | Kevin Hassett | Кевин Хассетт | Кевін Гассетт | كيفن هاسيت | کوین هست | 凯文·哈塞特 | 哈塞特 | ケビン・ハセット | ハセット | 케빈 해싯 | ~Hassett
peter-navarro | Peter Navarro | Питер Наварро | Пітер Наварро | بيتر نافارو | پیتر ناوارو | 彼得·纳瓦罗 | ピーター・ナバロ | 피터 나바로 | पीटर नवारो
jamieson-greer | Jamieson Greer | Джеймисон Грир | Джеймісон Грір | جيميسون غرير | جیمیسون گریر | 贾米森·格里尔 | ジェミソン・グリア | 제이미슨 그리어
elise-stefanik | Elise Stefanik | Элис Стефаник | Элиз Стефаник | Еліз Стефанік | إليز ستيفانيك | الیز استفانیک | 埃莉斯·斯特凡尼克 | 斯特凡尼克 | エリス・ステファニク | 엘리스 스터파닉 | ~Stefanik
vivek-ramaswamy | Vivek Ramaswamy | Вивек Рамасвами | Вівек Рамасвамі | فيفيك راماسوامي | ویوک راماسوامی | 维韦克·拉马斯瓦米 | 拉马斯瓦米 | ビベック・ラマスワミ | ラマスワミ | 비벡 라마스와미 | विवेक रामास्वामी
sean-spicer | Sean Spicer | Шон Спайсер | شون سبايسر | شان اسپایسر | 肖恩·斯派塞 | 斯派塞 | ショーン・スパイサー | 숀 스파이서
kellyanne-conway | Kellyanne Conway | Келлиэнн Конуэй | Келліенн Конвей | كيليان كونواي | 凯莉安妮·康韦 | ケリーアン・コンウェイ | 켈리앤 콘웨이
sarah-huckabee-sanders | Sarah Huckabee Sanders | Sarah Sanders | Сара Хакаби Сандерс | Сара Сандерс | Сара Гакабі Сандерс | سارة هاكابي ساندرز | سارة ساندرز | سارا سندرز | 萨拉·赫卡比·桑德斯 | 萨拉·桑德斯 | サラ・サンダース | 세라 샌더스
mike-huckabee | Mike Huckabee | Майк Хакаби | Майк Гакабі | مايك هاكابي | مایک هاکبی | 迈克·赫卡比 | マイク・ハッカビー | 마이크 허커비 | מייק האקבי
jeff-sessions | Jeff Sessions | Джефф Сешнс | Джефф Сешнз | جيف سيشنز | جف سشنز | 杰夫·塞申斯 | 塞申斯 | ジェフ・セッションズ | 제프 세션스
roger-stone | Roger Stone | Роджер Стоун | روجر ستون | راجر استون | 罗杰·斯通 | ロジャー・ストーン | 로저 스톤
stormy-daniels | Stormy Daniels | Stephanie Clifford | Сторми Дэниелс | Стормі Деніелс | ستورمي دانيالز | استورمی دنیلز | 斯托米·丹尼尔斯 | ストーミー・ダニエルズ | 스토미 대니얼스
e-jean-carroll | E. Jean Carroll | E Jean Carroll | Элизабет Джин Кэрролл | إي جين كارول | 吉恩·卡罗尔 | E・ジーン・キャロル | 진 캐럴
jack-smith | Special Counsel Jack Smith | Спецпрокурор Джек Смит | Джек Смит | Джек Сміт | جاك سميث | جک اسمیت | 杰克·史密斯 | ジャック・スミス | 잭 스미스
alvin-bragg | Alvin Bragg | Элвин Брэгг | Елвін Брегг | ألفين براغ | آلوین برگ | 阿尔文·布拉格 | アルビン・ブラッグ | 앨빈 브래그
letitia-james | Letitia James | Летиция Джеймс | Летиція Джеймс | ليتيتيا جيمس | لتیتیا جیمز | 莱蒂希亚·詹姆斯 | 利蒂希娅·詹姆斯 | レティシャ・ジェームズ | 러티샤 제임스
fani-willis | Fani Willis | Фани Уиллис | Фані Вілліс | فاني ويليس | 法妮·威利斯 | ファニ・ウィリス | 패니 윌리스
rand-paul | Rand Paul | Рэнд Пол | Ренд Пол | راند بول | رند پال | 兰德·保罗 | ランド・ポール | 랜드 폴
ron-paul | Ron Paul | Рон Пол | رون بول | ران پال | 罗恩·保罗 | ロン・ポール | 론 폴
rick-santorum | Rick Santorum | Рик Санторум | Рік Санторум | ريك سانتوروم | 里克·桑托勒姆 | 桑托勒姆 | リック・サントラム | 릭 샌토럼 | ~Santorum
newt-gingrich | Newt Gingrich | Ньют Гингрич | Ньют Ґінґріч | نيوت غينغريتش | نیوت گینگریچ | 纽特·金里奇 | 金里奇 | ニュート・ギングリッチ | ギングリッチ | 뉴트 깅리치 | ~Gingrich
rick-perry | Rick Perry | Рик Перри | Рік Перрі | ريك بيري | ریک پری | 里克·佩里 | リック・ペリー | 릭 페리
chris-christie | Chris Christie | Крис Кристи | Кріс Крісті | كريس كريستي | 克里斯·克里斯蒂 | クリス・クリスティー | 크리스 크리스티
joe-manchin | Joe Manchin | Джо Манчин | Джо Манчін | جو مانشين | جو مانچین | 乔·曼钦 | 曼钦 | ジョー・マンチン | 조 맨친 | ~Manchin
adam-schiff | Adam Schiff | Адам Шифф | آدم شيف | آدام شیف | 亚当·希夫 | アダム・シフ | 애덤 시프
ilhan-omar | Ilhan Omar | Ильхан Омар | Ільхан Омар | إلهان عمر | ایلهان عمر | 伊尔汗·奥马尔 | イルハン・オマル | 일한 오마르 | אילהאן עומאר
rashida-tlaib | Rashida Tlaib | Рашида Тлаиб | Рашида Тлайб | Рашида Тлаїб | رشيدة طليب | رشیده طلیب | 拉希达·特莱布 | ラシダ・タリーブ | 라시다 틀라입 | ~Tlaib
cory-booker | Cory Booker | Кори Букер | Корі Букер | كوري بوكر | کوری بوکر | 科里·布克 | コリー・ブッカー | 코리 부커
amy-klobuchar | Amy Klobuchar | Эми Клобушар | Емі Клобушар | إيمي كلوبوشار | ایمی کلوبوشار | 艾米·克洛布彻 | 克洛布彻 | エイミー・クロブシャー | 에이미 클로버샤 | ~Klobuchar
beto-orourke | Beto O'Rourke | Beto O’Rourke | Бето О'Рурк | Бето О’Рурк | بيتو أورورك | 贝托·奥罗克 | 奥罗克 | ベト・オルーク | 베토 오로크
stacey-abrams | Stacey Abrams | Стейси Абрамс | ستايسي أبرامز | 斯泰西·艾布拉姆斯 | ステイシー・エイブラムス | 스테이시 에이브럼스
gretchen-whitmer | Gretchen Whitmer | Гретхен Уитмер | Ґретхен Вітмер | غريتشن ويتمر | گرچن ویتمر | 格雷琴·惠特默 | 惠特默 | グレッチェン・ウィトマー | 그레천 휘트머 | ~Whitmer
greg-abbott | Greg Abbott | Грег Эбботт | Грег Эббот | Грег Ебботт | غريغ أبوت | گرگ ابوت | 格雷格·阿博特 | グレッグ・アボット | 그레그 애벗
josh-shapiro | Josh Shapiro | Джош Шапиро | جوش شابيرو | 乔希·夏皮罗 | ジョシュ・シャピロ | 조시 샤피로
eric-adams | Eric Adams | Эрик Адамс | Ерік Адамс | إريك آدامز | اریک آدامز | 埃里克·亚当斯 | エリック・アダムス | エリック・アダムズ | 에릭 애덤스
bill-de-blasio | Bill de Blasio | Билл де Блазио | Білл де Блазіо | بيل دي بلازيو | بیل دی بلازیو | 比尔·德布拉西奥 | 白思豪 | 德布拉西奥 | ビル・デブラシオ | デブラシオ | 빌 더블라지오 | ~De Blasio
jill-stein | Jill Stein | Джилл Стайн | جيل ستاين | 吉尔·斯坦 | ジル・スタイン | 질 스타인
joe-lieberman | Joe Lieberman | Joseph Lieberman | Джо Либерман | Джозеф Либерман | Джо Ліберман | جو ليبرمان | 乔·利伯曼 | ジョー・リーバーマン | 조 리버먼
ted-kennedy | Ted Kennedy | Edward Kennedy | Тед Кеннеди | Эдвард Кеннеди | Тед Кеннеді | تيد كينيدي | إدوارد كينيدي | 泰德·肯尼迪 | 爱德华·肯尼迪 | エドワード・ケネディ | テッド・ケネディ | 에드워드 케네디
wendy-sherman | Wendy Sherman | Уэнди Шерман | Венді Шерман | ويندي شيرمان | وندی شرمن | 温迪·舍曼 | 舍曼 | ウェンディ・シャーマン | 웬디 셔먼
william-burns | William Burns | Bill Burns | Уильям Бёрнс | Уильям Бернс | Вільям Бернс | وليام بيرنز | ويليام بيرنز | ویلیام برنز | 威廉·伯恩斯 | ウィリアム・バーンズ | 윌리엄 번스
john-brennan | John Brennan | Джон Бреннан | جون برينان | جان برنان | 约翰·布伦南 | ジョン・ブレナン | 존 브레넌
james-clapper | James Clapper | Джеймс Клэппер | Джеймс Клеппер | جيمس كلابر | جیمز کلاپر | 詹姆斯·克拉珀 | 克拉珀 | ジェームズ・クラッパー | 제임스 클래퍼
gina-haspel | Gina Haspel | Джина Хаспел | Джина Хаспель | Джина Гаспел | جينا هاسبل | جینا هسپل | 吉娜·哈斯佩尔 | 哈斯佩尔 | ジーナ・ハスペル | 지나 해스펠 | ~Haspel
richard-holbrooke | Richard Holbrooke | Ричард Холбрук | Річард Голбрук | ريتشارد هولبروك | ریچارد هالبروک | ریچارد هولبروک | 理查德·霍尔布鲁克 | 霍尔布鲁克 | リチャード・ホルブルック | ホルブルック | 리처드 홀브룩
zalmay-khalilzad | Zalmay Khalilzad | Залмай Халилзад | Залмай Халілзад | زلماي خليل زاد | زلمی خلیلزاد | زلمی خلیل‌زاد | 扎尔梅·哈利勒扎德 | 哈利勒扎德 | ザルメイ・ハリルザド | ハリルザド | 잘메이 할릴자드 | ज़लमय ख़लीलज़ाद | ~Khalilzad | ~Халилзад
paul-bremer | Paul Bremer | L. Paul Bremer | Пол Бремер | بول بريمر | پل برمر | 保罗·布雷默 | ポール・ブレマー | 폴 브리머
stanley-mcchrystal | Stanley McChrystal | Стэнли Маккристал | Стенлі Маккрістал | ستانلي ماكريستال | استنلی مک‌کریستال | 斯坦利·麦克里斯特尔 | 麦克里斯特尔 | スタンリー・マクリスタル | マクリスタル | 스탠리 매크리스털 | ~McChrystal
timothy-geithner | Timothy Geithner | Tim Geithner | Тимоти Гайтнер | Тімоті Гайтнер | تيموثي غايتنر | تیموتی گایتنر | 蒂莫西·盖特纳 | 盖特纳 | ティモシー・ガイトナー | ガイトナー | 티머시 가이트너 | ~Geithner | ~Гайтнер
steven-mnuchin | Steven Mnuchin | Стивен Мнучин | Стівен Мнучін | ستيفن منوتشين | استیون منوچین | استیو منوچین | 史蒂文·姆努钦 | 姆努钦 | 努钦 | スティーブン・ムニューシン | ムニューシン | 스티븐 므누신 | 므누신 | ~Mnuchin | ~Мнучин
hank-paulson | Hank Paulson | Henry Paulson | Генри Полсон | Хэнк Полсон | هنري بولسون | 亨利·保尔森 | 保尔森 | ヘンリー・ポールソン | ポールソン | 헨리 폴슨
tom-barrack | Tom Barrack | Thomas Barrack | Том Баррак | Томас Баррак | توم باراك | توماس باراك | تام باراک | 汤姆·巴拉克 | 托马斯·巴拉克 | トム・バラック | 톰 배럭
richard-grenell | Richard Grenell | Ric Grenell | Ричард Гренелл | Річард Гренелл | ريتشارد غرينيل | ریچارد گرنل | 理查德·格雷内尔 | 格雷内尔 | リチャード・グレネル | 리처드 그레넬 | ~Grenell | ~Гренелл
kurt-volker | Kurt Volker | Курт Волкер | كورت فولكر | کورت ولکر | 库尔特·沃尔克 | カート・ボルカー | 커트 볼커
alejandro-mayorkas | Alejandro Mayorkas | Алехандро Майоркас | أليخاندرو مايوركاس | آلخاندرو مایورکاس | 亚历杭德罗·马约卡斯 | 马约卡斯 | アレハンドロ・マヨルカス | マヨルカス | 알레한드로 마요르카스 | ~Mayorkas | ~Майоркас
gina-raimondo | Gina Raimondo | Джина Раймондо | جينا رايموندو | جینا ریموندو | 吉娜·雷蒙多 | 雷蒙多 | ジーナ・レモンド | レモンド | 지나 러몬도
katherine-tai | Katherine Tai | Кэтрин Тай | كاثرين تاي | 凯瑟琳·戴 | 戴琪 | キャサリン・タイ | 캐서린 타이
robert-lighthizer | Robert Lighthizer | Роберт Лайтхайзер | Роберт Лайтгайзер | روبرت لايتهايزر | رابرت لایتهایزر | 罗伯特·莱特希泽 | 莱特希泽 | ロバート・ライトハイザー | ライトハイザー | 로버트 라이트하이저 | ~Lighthizer
wilbur-ross | Wilbur Ross | Уилбур Росс | Вілбур Росс | ويلبر روس | ویلبر راس | 威尔伯·罗斯 | ウィルバー・ロス | 윌버 로스
ben-carson | Ben Carson | Бен Карсон | بن كارسون | بن کارسون | 本·卡森 | ベン・カーソン | 벤 카슨
eric-holder | Eric Holder | Эрик Холдер | Ерік Голдер | إريك هولدر | اریک هولدر | 埃里克·霍尔德 | エリック・ホルダー | 에릭 홀더
loretta-lynch | Loretta Lynch | Лоретта Линч | Лоретта Лінч | لوريتا لينش | لورتا لینچ | 洛蕾塔·林奇 | ロレッタ・リンチ | 로레타 린치
christopher-wray | Christopher Wray | Кристофер Рэй | Кристофер Рей | Крістофер Рей | كريستوفر راي | کریستوفر ری | 克里斯托弗·雷 | クリストファー・レイ | 크리스토퍼 레이
monica-lewinsky | Monica Lewinsky | Моника Левински | Моніка Левінські | مونيكا لوينسكي | مونیکا لوینسکی | 莫妮卡·莱温斯基 | 莱温斯基 | モニカ・ルインスキー | 모니카 르윈스키 | ~Lewinsky
mahmoud-khalil | Mahmoud Khalil | Махмуд Халиль | محمود خليل | محمود خلیل | 马哈茂德·哈利勒 | マフムード・ハリル | 마흐무드 칼릴
kilmar-abrego-garcia | Kilmar Abrego Garcia | Kilmar Ábrego García | Килмар Абрего Гарсия | Кілмар Абрего Гарсія | كيلمار أبريغو غارسيا | کیلمار آبرگو گارسیا | キルマー・アブレゴガルシア | キルマル・アブレゴ・ガルシア | ~Abrego Garcia
dan-caine | Dan Caine | Dan "Razin" Caine | Дэн Кейн | Ден Кейн | دان كين | دن کین | 丹·凯恩 | ダン・ケイン | 댄 케인
mike-mullen | Mike Mullen | Michael Mullen | Майк Маллен | Майкл Маллен | مايك مولن | مایک مولن | 迈克·马伦 | 迈克尔·马伦 | マイケル・マレン | マイク・マレン | 마이크 멀린
joseph-dunford | Joseph Dunford | Джозеф Данфорд | جوزيف دانفورد | جوزف دانفورد | 约瑟夫·邓福德 | 邓福德 | ジョセフ・ダンフォード | 조지프 던퍼드 | ~Dunford
robert-malley | Robert Malley | Rob Malley | Роберт Мэлли | Роберт Малли | روبرت مالي | رابرت مالی | 罗伯特·马利 | ロバート・マレー特使 | 로버트 말리
brett-mcgurk | Brett McGurk | Бретт Макгёрк | Бретт Макгерк | بريت ماكغورك | برت مک‌گورک | 布雷特·麦格克 | 麦格克 | ブレット・マクガーク | 브렛 맥거크 | ~McGurk
amos-hochstein | Amos Hochstein | Амос Хохштейн | Амос Гохштейн | آموس هوكستين | عاموس هوكشتاين | آموس هوکشتاین | 阿莫斯·霍赫施泰因 | アモス・ホクスティーン | עמוס הוכשטיין | ~Hochstein | ~هوكستين | ~هوكشتاين
tom-cotton | Tom Cotton | Том Коттон | توم كوتون | تام کاتن | 汤姆·科顿 | トム・コットン | 톰 코튼
luis-moreno-ocampo | Luis Moreno Ocampo | Luis Moreno-Ocampo | Луис Морено-Окампо | Луис Морено Окампо | Луїс Морено Окампо | لويس مورينو أوكامبو | لوییس مورنو اوکامپو | 路易斯·莫雷诺·奥坎波 | 莫雷诺-奥坎波 | ルイス・モレノオカンポ | 루이스 모레노 오캄포 | ~Moreno-Ocampo | ~Moreno Ocampo
agnes-callamard | Agnes Callamard | Agnès Callamard | Аньес Калламар | Агнес Каламар | Аньєс Калламар | أنييس كالامار | آنیس کالامار | 阿涅丝·卡拉马尔 | アニエス・カラマール | 아녜스 칼라마르 | ~Callamard
kenneth-roth | Kenneth Roth | Ken Roth | Кеннет Рот | كينيث روث | کنت راث | 肯尼思·罗斯 | ケネス・ロス
jan-egeland | Jan Egeland | Ян Эгеланн | Ян Эгеланд | Ян Егеланн | يان إيغلاند | یان اگلاند | 扬·埃格兰 | ヤン・エグランド | ~Egeland
jan-eliasson | Jan Eliasson | Ян Элиассон | Ян Еліассон | يان إلياسون | یان الیاسون | 扬·埃利亚松 | 埃利亚松 | ヤン・エリアソン | 얀 엘리아손
stephane-dujarric | Stephane Dujarric | Stéphane Dujarric | Стефан Дюжаррик | Стефан Дюжаррік | ستيفان دوجاريك | استفان دوجاریک | 斯特凡纳·迪雅里克 | 迪雅里克 | 杜加里克 | ステファン・ドゥジャリク | ドゥジャリク | 스테판 뒤자리크 | ~Dujarric | ~Дюжаррик | ~دوجاريك | ~دوجاریک
rosemary-dicarlo | Rosemary DiCarlo | Розмари Дикарло | Розмарі Дікарло | روزماري ديكارلو | رزماری دیکارلو | رزماری دی‌کارلو | 罗斯玛丽·迪卡洛 | 迪卡洛 | ローズマリー・ディカルロ | ディカルロ | 로즈메리 디카를로 | ~DiCarlo
tom-fletcher | Tom Fletcher | Том Флетчер | توم فليتشر | تام فلچر | 汤姆·弗莱彻 | トム・フレッチャー | 톰 플레처
mark-lowcock | Mark Lowcock | Марк Лоукок | مارك لوكوك | مارک لوکاک | 马克·洛科克 | 洛科克 | マーク・ローコック | 마크 로콕 | ~Lowcock
david-beasley | David Beasley | Дэвид Бизли | Девід Бізлі | ديفيد بيزلي | دیوید بیزلی | 戴维·比斯利 | デービッド・ビーズリー | 데이비드 비즐리
cindy-mccain | Cindy McCain | Синди Маккейн | Сінді Маккейн | سيندي ماكين | سیندی مک‌کین | 辛迪·麦凯恩 | シンディ・マケイン | 신디 매케인
hans-grundberg | Hans Grundberg | Ханс Грундберг | Ганс Грундберг | هانس غروندبرغ | هانس گروندبرگ | 汉斯·格伦德伯格 | 格伦德伯格 | ハンス・グルンドベリ | ~Grundberg | ~غروندبرغ
bernardino-leon | Bernardino Leon | Bernardino León | Бернардино Леон | برناردينو ليون | برناردینو لئون | 贝纳迪诺·莱昂 | ベルナルディノ・レオン
jan-kubis | Jan Kubis | Ján Kubiš | Ян Кубиш | Ян Кубіш | يان كوبيتش | یان کوبیش | 扬·库比什 | 库比什 | ヤン・クビシュ
jeanine-hennis-plasschaert | Jeanine Hennis-Plasschaert | Jeanine Hennis | Жанин Хеннис-Плассхарт | جينين هينيس بلاسخارت | جنین هنیس پلاسخارت | 亨尼斯-普拉斯哈特 | ジャニン・ヘニス・プラスハルト | ~Plasschaert | ~Hennis-Plasschaert | ~بلاسخارت | ~پلاسخارت
simon-stiell | Simon Stiell | Саймон Стил | Саймон Стілл | سايمون ستيل | سیمون استیل | 西蒙·斯蒂尔 | 斯蒂尔执行秘书 | サイモン・スティル | サイモン・スティール | 사이먼 스틸 | ~Stiell
christiana-figueres | Christiana Figueres | Кристиана Фигерес | كريستيانا فيغيريس | کریستیانا فیگرس | 克里斯蒂安娜·菲格雷斯 | 菲格雷斯 | クリスティアナ・フィゲレス
patricia-espinosa | Patricia Espinosa | Патрисия Эспиноса | باتريسيا إسبينوزا | پاتریشیا اسپینوزا | 帕特里夏·埃斯皮诺萨 | パトリシア・エスピノサ
achim-steiner | Achim Steiner | Ахим Штайнер | أخيم شتاينر | آخیم اشتاینر | 阿希姆·施泰纳 | アヒム・シュタイナー
catherine-russell | Catherine Russell | Кэтрин Рассел | كاثرين راسل | کاترین راسل | 凯瑟琳·拉塞尔 | キャサリン・ラッセル | 캐서린 러셀
amy-pope | Amy Pope | Эми Поуп | إيمي بوب | 艾米·波普 | エイミー・ポープ
robert-zoellick | Robert Zoellick | Роберт Зеллик | Роберт Зеллік | Роберт Зоеллик | روبرت زوليك | رابرت زولیک | 罗伯特·佐利克 | 佐利克 | ロバート・ゼーリック | ゼーリック | 로버트 졸릭 | ~Zoellick | ~Зеллик
paul-wolfowitz | Paul Wolfowitz | Пол Вулфовиц | Пол Вулфовіц | بول وولفويتز | پل ولفوویتز | 保罗·沃尔福威茨 | 沃尔福威茨 | ポール・ウォルフォウィッツ | ウォルフォウィッツ | 폴 월포위츠 | ~Wolfowitz
jim-yong-kim | Jim Yong Kim | Джим Ён Ким | Джим Йонг Ким | جيم يونغ كيم | جیم یونگ کیم | 金墉 | ジム・ヨン・キム | 김용 총재
pascal-lamy | Pascal Lamy | Паскаль Лами | Паскаль Ламі | باسكال لامي | پاسکال لامی | 帕斯卡尔·拉米 | パスカル・ラミー | 파스칼 라미
roberto-azevedo | Roberto Azevedo | Roberto Azevêdo | Роберто Азеведо | Роберту Азеведу | روبرتو أزيفيدو | روبرتو آزودو | 罗伯托·阿泽维多 | 阿泽维多 | ロベルト・アゼベド | アゼベド | 호베르투 아제베두
angel-gurria | Angel Gurria | Ángel Gurría | José Ángel Gurría | Анхель Гурриа | آنخيل غوريا | آنخل گوریا | 安赫尔·古里亚 | 古里亚 | アンヘル・グリア | 앙헬 구리아 | ~Gurría
mathias-cormann | Mathias Cormann | Матиас Корманн | Матіас Корманн | ماتياس كورمان | 马蒂亚斯·科尔曼 | 马赛厄斯·科尔曼 | マティアス・コーマン | マティアス・コールマン | 마티아스 코먼 | ~Cormann
luis-almagro | Luis Almagro | Луис Альмагро | Луїс Альмагро | لويس ألماغرو | لوئیس آلماگرو | 路易斯·阿尔马格罗 | 阿尔马格罗 | ルイス・アルマグロ | 루이스 알마그로
jose-miguel-insulza | Jose Miguel Insulza | Хосе Мигель Инсульса | خوسيه ميغيل إنسولزا | 何塞·米格尔·因苏尔萨 | 因苏尔萨 | ホセ・ミゲル・インスルサ | ~Insulza
oliver-varhelyi | Oliver Varhelyi | Olivér Várhelyi | Várhelyi Olivér | Оливер Вархейи | Олівер Варгеї | أوليفر فارهيلي | 奥利韦尔·瓦尔海伊 | ~Varhelyi | ~Várhelyi
dubravka-suica | Dubravka Suica | Dubravka Šuica | Дубравка Шуица | Дубравка Шуіца | دوبرافكا شويتسا | ~Šuica
stefan-fule | Stefan Fule | Štefan Füle | Stefan Füle | Штефан Фюле | ستيفان فولي | 斯特凡·菲勒 | シュテファン・フューレ
johannes-hahn | Johannes Hahn | Йоханнес Хан | Йоганнес Ган | Йоханнес Ган | يوهانس هان | یوهانس هان | 约翰内斯·哈恩 | ヨハネス・ハーン
jerzy-buzek | Jerzy Buzek | Ежи Бузек | Єжи Бузек | يرزي بوزيك | 耶日·布泽克 | 布泽克 | イェジ・ブゼク | ~Buzek
peter-stano | Peter Stano | Петер Стано | بيتر ستانو | پیتر استانو | 彼得·斯塔诺 | ピーター・スタノ
miroslav-jenca | Miroslav Jenca | Miroslav Jenča | Мирослав Енча | Мирослав Єнча | ميروسلاف ينتشا | 米罗斯拉夫·延恰
xavier-espot | Xavier Espot | Xavier Espot Zamora | Хавьер Эспот | 哈维尔·埃斯波特 | シャビエル・エスポット | ~Espot
adrian-hasler | Adrian Hasler | Адриан Хаслер | 阿德里安·哈斯勒 | アドリアン・ハスラー
daniel-risch | Daniel Risch | Даниэль Риш | 丹尼尔·里施 | ダニエル・リッシュ
grand-duke-guillaume | Grand Duke Guillaume | Grand-Duc Guillaume | Großherzog Guillaume | Великий герцог Гийом | 纪尧姆大公 | ギヨーム大公
marie-louise-coleiro-preca | Marie-Louise Coleiro Preca | Marie Louise Coleiro Preca | Мария-Луиза Колейро Прека | ~Coleiro Preca
myriam-spiteri-debono | Myriam Spiteri Debono | Мириам Спитери Дебоно | ~Spiteri Debono
mihai-tudose | Mihai Tudose | Михай Тудосе | ميهاي تودوسي | 米哈伊·图多塞 | ミハイ・トゥドセ | ~Tudose
sorin-grindeanu | Sorin Grindeanu | Сорин Гриндяну | Сорін Гріндяну | سورين غرينديانو | 索林·格林代亚努 | ソリン・グリンデアヌ | ~Grindeanu
dacian-ciolos | Dacian Ciolos | Dacian Cioloș | Дачиан Чолош | Дачіан Чолош | داتشيان تشولوش | 达契安·乔洛什 | ダチアン・チョロシュ | ~Ciolos | ~Cioloș
dimitar-glavchev | Dimitar Glavchev | Dimitar Glavtchev | Dimitar Glawtschew | Димитар Главчев | Димитър Главчев | 迪米特尔·格拉夫切夫 | ~Glavchev | ~Главчев
alexandru-munteanu | Alexandru Munteanu | Александру Мунтяну | 亚历山德鲁·蒙泰亚努
pavel-filip | Pavel Filip | Павел Филип | Павел Філіп | بافيل فيليب | 帕维尔·菲利普
roman-golovchenko | Roman Golovchenko | Raman Halouchanka | Roman Golowtschenko | Роман Головченко | رومان غولوفتشينكو | 罗曼·戈洛夫琴科 | ロマン・ゴロフチェンコ | ~Golovchenko
christian-schmidt | Christian Schmidt | Кристиан Шмидт | Кристијан Шмит | Крістіан Шмідт | كريستيان شميت | 克里斯蒂安·施密特 | クリスティアン・シュミット
borjana-kristo | Borjana Kristo | Borjana Krišto | Боряна Кришто | Борјана Кришто | بوريانا كريشتو | ~Krišto
leslie-voltaire | Leslie Voltaire | Лесли Вольтер | ليزلي فولتير | レスリー・ボルテール
alejandro-maldonado | Alejandro Maldonado | Alejandro Maldonado Aguirre | Алехандро Мальдонадо | أليخاندرو مالدونادو | 亚历杭德罗·马尔多纳多 | アレハンドロ・マルドナド
russ-kun | Russ Kun | Russ Joseph Kun | Расс Кун | 拉斯·昆 | 昆洛思
peter-m-christian | Peter M. Christian | Peter Martin Christian | 彼得·克里斯琴 | ピーター・クリスチャン
alexander-vindman | Alexander Vindman | Александр Виндман | ألكسندر فيندمان | アレクサンダー・ビンドマン | ~Vindman
marie-yovanovitch | Marie Yovanovitch | Мари Йованович | ماري يوفانوفيتش | 玛丽·约万诺维奇 | マリー・ヨバノビッチ | ~Yovanovitch
bob-woodward | Bob Woodward | Боб Вудворд | Боб Вудвард | بوب وودوارد | باب وودوارد | 鲍勃·伍德沃德 | ボブ・ウッドワード | 밥 우드워드
george-santos | George Santos | Джордж Сантос | جورج سانتوس | 乔治·桑托斯 | ジョージ・サントス | 조지 산토스
john-fetterman | John Fetterman | Джон Феттерман | جون فيترمان | 约翰·费特曼 | 费特曼 | ジョン・フェッターマン | 존 페터먼 | ~Fetterman
`;
