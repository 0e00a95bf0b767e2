/**
 * People of business, technology, banking and economics, of science and medicine, astronauts, activists, laureates of the Nobel
 * prizes, whistle-blowers, spies, and heads of international bodies in the news of 2004-2025: kept by hand as facts, lines as in
 * `people.ts`. Chinese and Korean names of two or three signs that are also words or common names stand only with an office.
 */
export const economyScience: string = `\
larry-page | Larry Page | Ларри Пейдж | Ларрі Пейдж | لاري بيج | لری پیج | 拉里·佩奇 | 賴利·佩吉 | ラリー・ペイジ | लैरी पेज | 래리 페이지 | Λάρι Πέιτζ | לארי פייג'
sergey-brin | Sergey Brin | Sergei Brin | Sergej Brin | Serguéi Brin | Serguei Brin | Siergiej Brin | Сергей Брин | Сергій Брін | سيرجي برين | سيرغي برين | سرگئی برین | 谢尔盖·布林 | 謝爾蓋·布林 | セルゲイ・ブリン | सर्गेई ब्रिन | 세르게이 브린 | Σεργκέι Μπριν | סרגיי ברין
eric-schmidt | Eric Schmidt | Эрик Шмидт | Ерік Шмідт | إريك شميدت | اریک اشمیت | 埃里克·施密特 | エリック・シュミット | एरिक श्मिट | 에릭 슈미트 | Έρικ Σμιτ | אריק שמידט
steve-ballmer | Steve Ballmer | Стив Балмер | Стів Балмер | ستيف بالمر | استیو بالمر | 史蒂夫·鲍尔默 | 鲍尔默 | スティーブ・バルマー | स्टीव बाल्मर | 스티브 발머 | Στιβ Μπάλμερ | סטיב באלמר | ~Ballmer
paul-allen | Paul Allen | Пол Аллен | بول ألن | پل آلن | 保罗·艾伦 | 保羅·艾倫 | ポール・アレン | पॉल एलन | 폴 앨런 | Πολ Άλεν | פול אלן
steve-wozniak | Steve Wozniak | Стив Возняк | Стів Возняк | ستيف وزنياك | استیو وازنیاک | 史蒂夫·沃兹尼亚克 | 沃兹尼亚克 | スティーブ・ウォズニアック | स्टीव वोज्नियाक | 스티브 워즈니악 | סטיב ווזניאק
larry-ellison | Larry Ellison | Ларри Эллисон | Ларрі Еллісон | لاري إليسون | لری الیسون | 拉里·埃里森 | 賴瑞·艾利森 | ラリー・エリソン | लैरी एलिसन | 래리 엘리슨 | Λάρι Έλισον | לארי אליסון
jack-dorsey | Jack Dorsey | Джек Дорси | Джек Дорсі | جاك دورسي | جک دورسی | 杰克·多西 | 傑克·多西 | ジャック・ドーシー | जैक डोर्सी | 잭 도시 | Τζακ Ντόρσεϊ | ג'ק דורסי
evan-spiegel | Evan Spiegel | Эван Шпигель | Еван Шпігель | إيفان شبيغل | ایوان اشپیگل | 埃文·斯皮格尔 | エヴァン・シュピーゲル | エバン・シュピーゲル | इवान स्पीगल | 에번 스피걸
sheryl-sandberg | Sheryl Sandberg | Шерил Сэндберг | Шеріл Сендберг | شيريل ساندبرغ | شریل سندبرگ | 雪莉·桑德伯格 | 謝麗爾·桑德伯格 | シェリル・サンドバーグ | शेरिल सैंडबर्ग | 셰릴 샌드버그 | Σέριλ Σάντμπεργκ | שריל סנדברג
susan-wojcicki | Susan Wojcicki | Сьюзен Войжицки | Сьюзан Воджицки | سوزان وجسيكي | سوزان وجسکی | 苏珊·沃西基 | スーザン・ウォジスキ | スーザン・ウォジツキ | सुसान वोजसिकी | 수전 워치츠키
marissa-mayer | Marissa Mayer | Марисса Майер | Марісса Маєр | ماريسا ماير | ماریسا مایر | 玛丽莎·梅耶尔 | マリッサ・メイヤー | मारिसा मेयर | 마리사 메이어 | מריסה מאייר
travis-kalanick | Travis Kalanick | Трэвис Каланик | Тревіс Каланік | ترافيس كالانيك | تراویس کالانیک | 特拉维斯·卡兰尼克 | 卡兰尼克 | トラビス・カラニック | ट्रैविस कालानिक | 트래비스 캘러닉 | ~Kalanick
dara-khosrowshahi | Dara Khosrowshahi | Дара Хосровшахи | Дара Хосровшахі | دارا خسروشاهي | دارا خسروشاهی | 达拉·科斯罗萨西 | ダラ・コスロシャヒ | दारा खोसरोशाही | 다라 코스로샤히 | ~Khosrowshahi
brian-chesky | Brian Chesky | Брайан Чески | براين تشيسكي | برایان چسکی | 布莱恩·切斯基 | ブライアン・チェスキー | 브라이언 체스키 | ~Chesky
reed-hastings | Reed Hastings | Рид Хастингс | Рід Гастінгс | ريد هاستينغز | رید هستینگز | 里德·黑斯廷斯 | リード・ヘイスティングス | रीड हेस्टिंग्स | 리드 헤이스팅스
daniel-ek | Daniel Ek | Даниэль Эк | Деніел Ек | دانييل إيك | دنیل اک | 丹尼尔·埃克 | ダニエル・エク | डेनियल एक | 다니엘 에크
peter-thiel | Peter Thiel | Питер Тиль | Пітер Тіль | بيتر ثيل | پیتر تیل | 彼得·蒂尔 | 彼得·提爾 | ピーター・ティール | पीटर थील | पीटर थिएल | 피터 틸 | Πίτερ Θιλ | פיטר ת'יל
alex-karp | Alex Karp | Алекс Карп | أليكس كارب | الکس کارپ | 亚历克斯·卡普 | アレックス・カープ | 알렉스 카프 | אלכס קארפ
marc-andreessen | Marc Andreessen | Марк Андриссен | Марк Андрессен | مارك أندريسن | مارک اندریسن | 马克·安德森 | マーク・アンドリーセン | 마크 앤드리슨 | ~Andreessen
michael-dell | Michael Dell | Майкл Делл | مايكل ديل | مایکل دل | 迈克尔·戴尔 | 麥可·戴爾 | マイケル・デル | माइकल डेल | 마이클 델
meg-whitman | Meg Whitman | Мег Уитмен | Мег Уитман | Мег Вітмен | ميغ ويتمان | مگ ویتمن | 梅格·惠特曼 | メグ・ホイットマン | मेग व्हिटमैन | 멕 휘트먼
carly-fiorina | Carly Fiorina | Карли Фиорина | Карлі Фіоріна | كارلي فيورينا | کارلی فیورینا | 卡莉·菲奥莉娜 | カーリー・フィオリーナ | 칼리 피오리나 | ~Fiorina
lisa-su | Lisa Su | Лиза Су | Ліза Су | ليزا سو | لیزا سو | 苏姿丰 | 蘇姿丰 | リサ・スー | लिसा सु | 리사 수 | Λίζα Σου
pat-gelsinger | Pat Gelsinger | Пэт Гелсингер | Пет Гелсінгер | بات غيلسنغر | بات جيلسنجر | پت گلسینگر | 帕特·基辛格 | 帕特·格尔辛格 | パット・ゲルシンガー | 팻 겔싱어 | פט גלסינגר | ~Gelsinger
lip-bu-tan | Lip-Bu Tan | Лип-Бу Тан | ليب بو تان | لیپ-بو تان | 陈立武 | 陳立武 | リップブー・タン | リップ・ブー・タン | 립부 탄 | 립부탄
linda-yaccarino | Linda Yaccarino | Линда Яккарино | Лінда Яккаріно | ليندا ياكارينو | لیندا یاکارینو | 琳达·雅卡里诺 | リンダ・ヤッカリーノ | लिंडा याकारिनो | 린다 야카리노 | לינדה יקרינו | ~Yaccarino
parag-agrawal | Parag Agrawal | Параг Агравал | باراغ أغراوال | پاراگ آگراوال | 帕拉格·阿格拉瓦尔 | パラグ・アグラワル | पराग अग्रवाल | 파라그 아그라왈
adam-neumann | Adam Neumann | Адам Нейман | Адам Нойманн | آدم نيومان | آدام نیومن | 亚当·诺伊曼 | アダム・ニューマン | एडम न्यूमैन | 애덤 뉴먼 | אדם נוימן
elizabeth-holmes | Elizabeth Holmes | Элизабет Холмс | Елізабет Голмс | إليزابيث هولمز | الیزابت هولمز | 伊丽莎白·霍姆斯 | 伊莉莎白·霍姆斯 | エリザベス・ホームズ | एलिजाबेथ होम्स | 엘리자베스 홈스 | Ελίζαμπεθ Χολμς | אליזבת הולמס
changpeng-zhao | Changpeng Zhao | Zhao Changpeng | Чанпэн Чжао | Чанпен Чжао | تشانغ بينغ تشاو | تشانغبينغ تشاو | چانگ‌پنگ ژائو | 赵长鹏 | 趙長鵬 | チャンポン・ジャオ | चांगपेंग झाओ | 자오창펑 | Τσανγκπένγκ Ζάο | צ'אנגפנג ז'או
do-kwon | Do Kwon | Kwon Do-hyung | До Квон | دو كوون | دو کوون | 权道亨 | 權道亨 | ド・クォン | クォン・ドヒョン | डो क्वोन | 권도형
vitalik-buterin | Vitalik Buterin | Виталик Бутерин | Віталік Бутерін | فيتاليك بوتيرين | ویتالیک بوترین | 维塔利克·布特林 | ヴィタリック・ブテリン | ビタリク・ブテリン | विटालिक ब्यूटेरिन | 비탈릭 부테린 | ויטליק בוטרין | ~Buterin | ~Бутерин
justin-sun | Justin Sun | Джастин Сан | Джастін Сан | جاستن صن | جاستین سان | 孙宇晨 | 孫宇晨 | ジャスティン・サン | जस्टिन सन | 저스틴 선
satoshi-nakamoto | Satoshi Nakamoto | Сатоши Накамото | Сатоси Накамото | Сатоші Накамото | ساتوشي ناكاموتو | ساتوشی ناکاموتو | 中本聪 | 中本聰 | サトシ・ナカモト | ナカモト・サトシ | सातोशी नाकामोतो | 사토시 나카모토 | Σατόσι Νακαμότο | סאטושי נקמוטו
kim-dotcom | Kim Dotcom | Kim Schmitz | Ким Дотком | Кім Дотком | كيم دوتكوم | کیم دات‌کام | キム・ドットコム | 킴 닷컴 | קים דוטקום
john-mcafee | John McAfee | Джон Макафи | Джон Макафі | جون مكافي | جون ماكافي | جان مک‌آفی | 约翰·迈克菲 | ジョン・マカフィー | जॉन मैकेफी | 존 맥아피 | Τζον Μακάφι | ג'ון מקאפי
jimmy-wales | Jimmy Wales | Джимми Уэйлс | Джиммі Вейлз | جيمي ويلز | جیمی ولز | 吉米·威尔士 | 吉米·威爾斯 | ジミー・ウェールズ | जिमी वेल्स | 지미 웨일스 | ג'ימי ויילס
dario-amodei | Dario Amodei | Дарио Амодеи | Даріо Амодеї | داريو أمودي | داریو آمودی | 达里奥·阿莫迪 | 達里奧·阿莫迪 | 阿莫迪 | ダリオ・アモデイ | アモデイ | डारियो अमोदेई | 다리오 아모데이 | Ντάριο Αμοντέι | דריו אמודיי | ~Amodei
demis-hassabis | Demis Hassabis | Демис Хассабис | Деміс Гассабіс | ديميس هاسابيس | دمیس هسابیس | 德米斯·哈萨比斯 | 哈萨比斯 | デミス・ハサビス | ハサビス | डेमिस हसाबिस | 데미스 허사비스 | 허사비스 | Ντέμης Χασάμπης | דמיס הסביס | דמיס האסאביס | ~Hassabis | ~Хассабис
mustafa-suleyman | Mustafa Suleyman | Мустафа Сулейман | مصطفى سليمان | مصطفی سلیمان | 穆斯塔法·苏莱曼 | ムスタファ・スレイマン | मुस्तफा सुलेमान | 무스타파 술레이만
geoffrey-hinton | Geoffrey Hinton | Джеффри Хинтон | Джеффрі Гінтон | جيفري هينتون | جفری هینتون | 杰弗里·辛顿 | 傑佛瑞·辛頓 | ジェフリー・ヒントン | जेफ्री हिंटन | ज्योफ्री हिंटन | 제프리 힌턴 | Τζέφρι Χίντον | ג'פרי הינטון
yann-lecun | Yann LeCun | Yann Le Cun | Ян Лекун | يان لوكون | یان لکون | 杨立昆 | 楊立昆 | ヤン・ルカン | यान लेकन | 얀 르쿤 | יאן לקון | ~LeCun
yoshua-bengio | Yoshua Bengio | Йошуа Бенджио | Йошуа Бенжио | Йошуа Бенджіо | يوشوا بنجيو | یوشوا بنجیو | 约书亚·本吉奥 | 約書亞·班吉歐 | ヨシュア・ベンジオ | योशुआ बेंगियो | 요슈아 벤지오 | יהושע בנג'יו | ~Bengio
ilya-sutskever | Ilya Sutskever | Ilja Sutskever | Илья Суцкевер | Ілля Суцкевер | إيليا سوتسكيفر | ایلیا سوتسکور | 伊尔亚·苏茨克维 | 伊利亚·苏茨克维尔 | 苏茨克维 | イリヤ・サツケバー | イリヤ・サツキヴァー | 일리야 수츠케버 | איליה סוצקבר | ~Sutskever | ~Суцкевер
mira-murati | Mira Murati | Мира Мурати | Міра Мураті | ميرا موراتي | میرا موراتی | 米拉·穆拉蒂 | ミラ・ムラティ | मीरा मुराती | 미라 무라티 | Μίρα Μουράτι | מירה מוראטי
liang-wenfeng | Liang Wenfeng | Лян Вэньфэн | Лян Веньфен | ليانغ ون فنغ | ليانغ وينفنغ | لیانگ ون‌فنگ | 梁文锋 | 梁文鋒 | 梁文峰 | リャン・ウェンフォン | लियांग वेनफेंग | 량원펑 | Lương Văn Phong | ליאנג וונפנג
fei-fei-li | Fei-Fei Li | Фэй-Фэй Ли | في في لي | 李飞飞 | 李飛飛 | フェイフェイ・リー | 페이페이 리
palmer-luckey | Palmer Luckey | Палмер Лаки | بالمر لاكي | پالمر لاکی | 帕尔默·拉奇 | パルマー・ラッキー | 팔머 럭키
vint-cerf | Vint Cerf | Vinton Cerf | Винтон Серф | Вінтон Серф | فينت سيرف | وینت سرف | 文顿·瑟夫 | ヴィントン・サーフ | 빈트 서프
jony-ive | Jony Ive | Jonathan Ive | Джони Айв | Джонатан Айв | جوني آيف | جانی آیو | 乔纳森·伊夫 | 乔尼·艾夫 | 強尼·艾夫 | ジョニー・アイブ | ジョナサン・アイブ | जॉनी आइव | 조니 아이브 | ג'וני אייב
brian-acton | Brian Acton | Брайан Эктон | براين أكتون | برایان اکتون | 布莱恩·阿克顿 | ブライアン・アクトン | ब्रायन एक्टन
jan-koum | Jan Koum | Ян Кум | جان كوم | جان کوم | 简·库姆 | ジャン・コウム | जेन कूम | 잰 쿰
kevin-systrom | Kevin Systrom | Кевин Систром | Кевін Систром | كيفن سيستروم | کوین سیستروم | 凯文·斯特罗姆 | 凱文·斯特羅姆 | ケビン・シストロム | केविन सिस्ट्रोम | 케빈 시스트롬 | ~Systrom
winklevoss-twins | Winklevoss twins | Cameron Winklevoss | Tyler Winklevoss | Winklevoss-Zwillinge | Frères Winklevoss | Gemelos Winklevoss | Кэмерон Уинклвосс | Тайлер Уинклвосс | ~Винклвосс | ~Уинклвосс | 温克莱沃斯 | 文克莱沃斯 | ウィンクルボス | 윙클보스 | ~Winklevoss
eduardo-saverin | Eduardo Saverin | Эдуардо Саверин | إدواردو سافرين | ادواردو ساورین | 爱德华多·萨维林 | 薩維林 | エドゥアルド・サベリン | 에두아르도 세버린 | ~Saverin
jared-isaacman | Jared Isaacman | Джаред Айзекман | جاريد إيزاكمان | جرد آیزاکمن | 贾里德·艾萨克曼 | 艾薩克曼 | ジャレッド・アイザックマン | アイザックマン | जेरेड इसाकमैन | 재러드 아이작먼 | ~Isaacman | ~Айзекман
gwynne-shotwell | Gwynne Shotwell | Гвинн Шотвелл | Гвінн Шотвелл | غوين شوتويل | 格温·肖特韦尔 | グウィン・ショットウェル | 그윈 숏웰 | ~Shotwell
lei-jun | Lei Jun | Лэй Цзюнь | Лей Цзюнь | 小米雷军 | 小米创始人雷军 | 小米董事长雷军 | 小米集团董事长雷军 | 小米創辦人雷軍 | レイ・ジュン | 레이쥔 | Lôi Quân
pony-ma | Pony Ma | Ma Huateng | Ма Хуатэн | Ма Хуатен | ما هواتنغ | پونی ما | ما هوآتنگ | 马化腾 | 馬化騰 | ポニー・マー | 마화텅 | Mã Hóa Đằng
robin-li | Robin Li | Li Yanhong | Робин Ли | Ли Яньхун | روبن لي | رابین لی | 李彦宏 | 李彥宏 | ロビン・リー | 리옌훙 | Lý Ngạn Hoành
richard-liu | Richard Liu | Liu Qiangdong | Лю Цяндун | ريتشارد ليو | ليو تشيانغ دونغ | ریچارد لیو | 刘强东 | 劉強東 | リチャード・リウ | 류창둥 | Lưu Cường Đông
zhang-yiming | Zhang Yiming | Чжан Имин | Чжан Імін | تشانغ يي مينغ | ژانگ ییمینگ | 张一鸣 | 張一鳴 | チャン・イーミン | झांग यिमिंग | 장이밍 | Trương Nhất Minh
shou-zi-chew | Shou Zi Chew | Shou Chew | Chew Shou Zi | Шоу Цзы Чу | Шоу Чу | Шоу Цзи Чу | شو زي تشيو | شو زی چو | 周受资 | 周受資 | ショウ・ジ・チュウ | शाउ जी च्यू | 저우서우쯔 | 추쇼우즈
joseph-tsai | Joseph Tsai | Joe Tsai | Джозеф Цай | Джо Цай | جوزيف تساي | جو تساي | جوزف تسای | 蔡崇信 | ジョセフ・ツァイ | 차이충신
wang-jianlin | Wang Jianlin | Ван Цзяньлинь | Ван Цзяньлінь | وانغ جيان لين | وانگ جیانلین | 王健林 | ワン・ジェンリン | 왕젠린 | Vương Kiện Lâm
hui-ka-yan | Hui Ka Yan | Xu Jiayin | Сюй Цзяинь | Хуэй Ка Янь | شو جيايين | هوي كا يان | هوی کا یان | 许家印 | 許家印 | シュー・ジアイン | 쉬자인 | Hứa Gia Ấn
zhong-shanshan | Zhong Shanshan | Чжун Шаньшань | تشونغ شانشان | تشونغ شان شان | ژونگ شانشان | 钟睒睒 | 鍾睒睒 | チョン・シャンシャン | झोंग शानशान | 중산산 | Chung Thiểm Thiểm
colin-huang | Colin Huang | Huang Zheng | Колин Хуан | كولين هوانغ | 黄峥 | 黃崢 | コリン・フアン
wang-chuanfu | Wang Chuanfu | Ван Чуаньфу | وانغ تشوانفو | وانغ تشوان فو | 王传福 | 王傳福 | 왕촨푸 | Vương Truyền Phúc
zeng-yuqun | Zeng Yuqun | Robin Zeng | Цзэн Юйцюнь | تسنغ يوتشون | 曾毓群 | 쩡위췬
dong-mingzhu | Dong Mingzhu | Дун Минчжу | 董明珠 | 둥밍주 | Đổng Minh Châu
guo-wengui | Guo Wengui | Miles Guo | Miles Kwok | Guo Wen-gui | Го Вэньгуй | Ґо Веньґуй | قوه ون قوي | غو وينغوي | 郭文贵 | 郭文貴 | グオ・ウェングイ | 궈원구이
xiao-jianhua | Xiao Jianhua | Сяо Цзяньхуа | شياو جيانهوا | شياو جيان هوا | 肖建华 | 肖建華 | 샤오젠화 | Tiêu Kiến Hoa
sun-dawu | Sun Dawu | Сунь Даву | 孙大午 | 孫大午 | 쑨다우
ren-zhiqiang | Ren Zhiqiang | Жэнь Чжицян | رن تشي تشيانغ | 任志强 | 任志強 | 런즈창
bao-fan | Bao Fan | Бао Фань | باو فان | 华兴资本包凡 | 華興資本包凡 | 包凡失联 | 包凡失聯 | 바오판
zhou-xiaochuan | Zhou Xiaochuan | Чжоу Сяочуань | تشو شياو تشوان | چو شیائوچوان | 周小川 | 저우샤오촨 | Chu Tiểu Xuyên
yi-gang | Yi Gang | И Ган | 央行行长易纲 | 人民银行行长易纲 | 人行行長易綱 | 이강 인민은행 | Dịch Cương
pan-gongsheng | Pan Gongsheng | Пань Гуншэн | Пань Ґуншен | بان قونغ شنغ | بان غونغ شينغ | 潘功胜 | 潘功勝 | 판궁성 | Phan Công Thắng
jin-liqun | Jin Liqun | Цзинь Лицюнь | جين ليتشيون | جين لي تشون | 金立群 | 진리췬 | Kim Lập Quần
justin-yifu-lin | Justin Yifu Lin | Justin Lin Yifu | Джастин Ифу Линь | Линь Ифу | جاستن ييفو لين | 林毅夫 | 린이푸 | Lâm Nghị Phu
li-ka-shing | Li Ka-shing | Li Ka Shing | Ли Кашин | Лі Кашин | لي كا شينغ | لی کا-شینگ | 李嘉诚 | 李嘉誠 | リ・カシン | ली का-शिंग | 리카싱 | Lý Gia Thành
stanley-ho | Stanley Ho | Стэнли Хо | ستانلي هو | استنلی هو | 何鸿燊 | 何鴻燊 | スタンレー・ホー | 스탠리 호
terry-gou | Terry Gou | Guo Taiming | Терри Гоу | Террі Ґоу | تيري غو | تری گو | 郭台铭 | 郭台銘 | 郭臺銘 | テリー・ゴウ | टेरी गू | 궈타이밍 | Quách Đài Minh
morris-chang | Morris Chang | Моррис Чанг | موريس تشانغ | موریس چانگ | 张忠谋 | 張忠謀 | モリス・チャン | 모리스 창 | 장중머우 | Trương Trung Mưu
cc-wei | C.C. Wei | CC Wei | 魏哲家 | 웨이저자 | Ngụy Triết Gia
lee-kun-hee | Lee Kun-hee | Lee Kun Hee | I Kun-hui | Ли Гон Хи | Ли Кун Хи | Лі Ґон Хі | لي كون هي | لي كون-هي | لی کون-هی | 李健熙 | イ・ゴンヒ | ली कुन-ही | 이건희 | Λι Κουν-χι | לי קון-הי
chey-tae-won | Chey Tae-won | Choi Tae-won | Чхве Тхэ Вон | Чей Тэ Вон | تشي تاي وون | 崔泰源 | チェ・テウォン | 최태원
chung-mong-koo | Chung Mong-koo | Чон Мон Гу | Чон Монгу | تشونغ مونغ كو | 郑梦九 | 鄭夢九 | チョン・モング | 정몽구
chung-eui-sun | Chung Eui-sun | Euisun Chung | Чон Ый Сон | تشونغ أوي سون | 郑义宣 | 鄭義宣 | チョン・ウィソン | 정의선
shin-dong-bin | Shin Dong-bin | Akio Shigemitsu | Син Дон Бин | Шин Дон Бин | شين دونغ بين | 辛东彬 | 辛東彬 | 重光昭夫 | シン・ドンビン | 신동빈
cho-hyun-ah | Cho Hyun-ah | Heather Cho | Чо Хён А | Чо Хен А | تشو هيون آه | تشو هيون-آه | 赵显娥 | 趙顯娥 | チョ・ヒョナ | 조현아
kim-beom-su | Kim Beom-su | Kim Beom-soo | Ким Бом Су | 金范洙 | 金範洙 | キム・ボムス | 김범수 카카오
bang-si-hyuk | Bang Si-hyuk | Бан Ши Хёк | Бан Си Хёк | بانغ شي هيوك | 房时赫 | 房時爀 | 方时赫 | 方時赫 | パン・シヒョク | 방시혁
hiroshi-mikitani | Hiroshi Mikitani | Хироси Микитани | Хіросі Мікітані | هيروشي ميكيتاني | هیروشی میکیتانی | 三木谷浩史 | 히로시 미키타니 | 미키타니 히로시 | ~Mikitani
tadashi-yanai | Tadashi Yanai | Тадаси Янаи | Тадаші Янаї | تاداشي ياناي | تاداشی یانای | 柳井正 | 타다시 야나이 | 야나이 다다시
akio-toyoda | Akio Toyoda | Акио Тойода | Акіо Тойода | أكيو تويودا | آکیو تویودا | 丰田章男 | 豐田章男 | 豊田章男 | अकियो टोयोडा | 도요다 아키오
hiroto-saikawa | Hiroto Saikawa | Хирото Сайкава | Хірото Сайкава | هيروتو سايكاوا | هیروتو سایکاوا | 西川广人 | 西川廣人 | 西川広人 | 사이카와 히로토 | ~Saikawa
takafumi-horie | Takafumi Horie | Такафуми Хориэ | Такафумі Хоріе | تاكافومي هوري | 堀江贵文 | 堀江貴文 | 호리에 다카후미
satoru-iwata | Satoru Iwata | Сатору Ивата | Сатору Івата | ساتورو إيواتا | ساتورو ایواتا | 岩田聪 | 岩田聰 | 岩田聡 | 이와타 사토루
shigeru-miyamoto | Shigeru Miyamoto | Сигэру Миямото | Сіґеру Міямото | شيغيرو مياموتو | شیگرو میاموتو | 宫本茂 | 宮本茂 | 미야모토 시게루
yusaku-maezawa | Yusaku Maezawa | Юсаку Маэзава | Юсаку Маэдзава | Юсаку Маедзава | يوساكو مايزاوا | یوساکو مائزاوا | 前泽友作 | 前澤友作 | युसाकु मेज़ावा | 마에자와 유사쿠 | Γιουσάκου Μαεζάουα | ~Maezawa
ratan-tata | Ratan Tata | Ратан Тата | راتان تاتا | راتن تاتا | 拉坦·塔塔 | ラタン・タタ | रतन टाटा | রতন টাটা | 라탄 타타 | Ράταν Τάτα | רטן טאטא
cyrus-mistry | Cyrus Mistry | Сайрус Мистри | سايروس ميستري | سیروس میستری | 赛勒斯·密斯特里 | サイラス・ミストリー | साइरस मिस्त्री | সাইরাস মিস্ত্রি | 사이러스 미스트리
natarajan-chandrasekaran | Natarajan Chandrasekaran | N. Chandrasekaran | N Chandrasekaran | ناتاراجان تشاندراسيكاران | एन चंद्रशेखरन | एन. चंद्रशेखरन | नटराजन चंद्रशेखरन
lakshmi-mittal | Lakshmi Mittal | Лакшми Миттал | Лакшмі Міттал | لاكشمي ميتال | لاکشمی میتال | 拉克希米·米塔尔 | 拉克什米·米塔尔 | ラクシュミ・ミッタル | लक्ष्मी मित्तल | लक्ष्मी निवास मित्तल | লক্ষ্মী মিত্তল | 락슈미 미탈
anil-ambani | Anil Ambani | Анил Амбани | Аніл Амбані | أنيل أمباني | آنیل آمبانی | 阿尼尔·安巴尼 | アニル・アンバニ | अनिल अंबानी | অনিল আম্বানি | 아닐 암바니
azim-premji | Azim Premji | Азим Премджи | عظيم بريمجي | عظیم پرمجی | 阿齐姆·普莱姆基 | アジム・プレムジ | अजीम प्रेमजी | আজিম প্রেমজি
narayana-murthy | Narayana Murthy | N.R. Narayana Murthy | NR Narayana Murthy | Нараяна Мурти | نارايانا مورتي | 纳拉亚纳·穆尔蒂 | ナラヤナ・ムルティ | नारायण मूर्ति | एनआर नारायण मूर्ति | নারায়ণ মূর্তি
anand-mahindra | Anand Mahindra | Ананд Махиндра | أناند ماهيندرا | アナンド・マヒンドラ | आनंद महिंद्रा | আনন্দ মাহিন্দ্রা
nirav-modi | Nirav Modi | Нирав Моди | نيراف مودي | نیراو مودی | 尼拉夫·莫迪 | ニラブ・モディ | नीरव मोदी | নীরব মোদি | নীরব মোদী | 니라브 모디
mehul-choksi | Mehul Choksi | Мехул Чокси | ميهول تشوكسي | 梅胡尔·乔克西 | メフル・チョクシ | मेहुल चोकसी | মেহুল চোকসি | ~Choksi
subrata-roy | Subrata Roy | Субрата Рой | سوبراتا روي | スブラタ・ロイ | सुब्रत रॉय | সুব্রত রায়
kiran-mazumdar-shaw | Kiran Mazumdar-Shaw | Kiran Mazumdar Shaw | Киран Мазумдар-Шоу | كيران مازومدار شو | किरण मजूमदार शॉ | किरण मजूमदार-शॉ | কিরণ মজুমদার শ
adar-poonawalla | Adar Poonawalla | Адар Пунавалла | أدار بوناوالا | آدار پوناوالا | 阿达尔·普纳瓦拉 | アダール・プーナワラ | अदार पूनावाला | আদর পুনাওয়ালা
byju-raveendran | Byju Raveendran | Байджу Равиндран | بايجو رافيندران | バイジュ・ラビーンドラン | बायजू रवींद्रन | বাইজু রবীন্দ্রন
indra-nooyi | Indra Nooyi | Индра Нуйи | Індра Нуї | إندرا نويي | ایندرا نویی | 英德拉·努伊 | 卢英德 | 盧英德 | インドラ・ヌーイ | इंदिरा नूई | इंद्रा नूयी | ইন্দ্রা নুয়ি | 인드라 누이 | ~Nooyi
raghuram-rajan | Raghuram Rajan | Рагхурам Раджан | Рагурам Раджан | راغورام راجان | رجورام راجان | راگورام راجان | 拉古拉姆·拉詹 | ラグラム・ラジャン | रघुराम राजन | রঘুরাম রাজন | 라구람 라잔
urjit-patel | Urjit Patel | Урджит Патель | أورجيت باتيل | اورجیت پاتل | 乌尔吉特·帕特尔 | ウルジット・パテル | उर्जित पटेल | উর্জিত প্যাটেল
shaktikanta-das | Shaktikanta Das | Шактиканта Дас | شاكتيكانتا داس | شاکتیکانتا داس | 沙克蒂坎塔·达斯 | シャクティカンタ・ダス | शक्तिकांत दास | শক্তিকান্ত দাস
gita-gopinath | Gita Gopinath | Гита Гопинат | Гіта Гопінат | غيتا غوبيناث | جيتا جوبيناث | گیتا گوپینات | 吉塔·戈皮纳特 | ギータ・ゴピナート | ゴピナート | गीता गोपीनाथ | গীতা গোপীনাথ | 기타 고피나트 | Γκίτα Γκόπινατ
amartya-sen | Amartya Sen | Амартия Сен | Амартья Сен | أمارتيا سن | آمارتیا سن | 阿马蒂亚·森 | アマルティア・セン | अमर्त्य सेन | অমর্ত্য সেন | 아마르티아 센 | Αμάρτια Σεν
pham-nhat-vuong | Pham Nhat Vuong | Phạm Nhật Vượng | Фам Нят Выонг | Фам Ньят Выонг | فام نهات فونغ | فام نهات فوونغ | 范日旺 | ファム・ニャット・ブオン | 팜 녓 브엉 | 팜녓브엉
nguyen-thi-phuong-thao | Nguyen Thi Phuong Thao | Nguyễn Thị Phương Thảo | Нгуен Тхи Фыонг Тхао | نغوين ثي فونغ ثاو | 阮氏芳草 | グエン・ティ・フオン・タオ | 응우옌 티 프엉 타오
trinh-van-quyet | Trinh Van Quyet | Trịnh Văn Quyết | Чинь Ван Кует | 郑文决 | 鄭文決 | 찐 반 꾸옛
robert-kuok | Robert Kuok | Роберт Куок | روبرت كوك | 郭鹤年 | 郭鶴年 | ロバート・クオック | 로버트 콱
tony-fernandes | Tony Fernandes | توني فرنانديز | 托尼·费尔南德斯 | 东尼费南德斯 | トニー・フェルナンデス | टोनी फर्नांडिस | 토니 페르난데스
dhanin-chearavanont | Dhanin Chearavanont | ธนินท์ เจียรวนนท์ | Дханин Чираванон | 谢国民 | 謝國民 | タニン・チャラワノン | 타닌 치와라논
vichai-srivaddhanaprabha | Vichai Srivaddhanaprabha | วิชัย ศรีวัฒนประภา | Вичай Сриваддханапрабха | Вичай Шриваддханапрабха | فيتشاي سريفادانابرابا | ویچای سریوادهاناپرابا | 维猜·斯里瓦塔纳布拉帕 | ヴィチャイ・スリヴァッダナプラバ | ビチャイ・スリバッダナプラバ | 비차이 스리바다나프라바 | Βιτσάι Σριβανταναπράμπα | ~Srivaddhanaprabha
aburizal-bakrie | Aburizal Bakrie | Абуризал Бакри | أبو رزال بكري | アブリザル・バクリ | アブリザル・バクリー | 아부리잘 바크리 | id:Ical Bakrie
tommy-suharto | Tommy Suharto | Hutomo Mandala Putra | Томми Сухарто | トミー・スハルト | 토미 수하르토 | id:Tommy Soeharto
nadiem-makarim | Nadiem Makarim | Надим Макарим | نديم مكارم | ナディム・マカリム | ナディエム・マカリム | 나디엠 마카림
prajogo-pangestu | Prajogo Pangestu | Праджого Пангесту | プラヨゴ・パンゲストゥ | 彭云鹏 | 彭雲鵬
thomas-lembong | Thomas Lembong | Tom Lembong | Thomas Trikasih Lembong | トーマス・レンボン | トム・レンボン
perry-warjiyo | Perry Warjiyo | Перри Варджийо | بيري وارجيو | ペリー・ワルジヨ | 佩里·瓦吉约 | 페리 와르지요 | ~Warjiyo
oleg-deripaska | Oleg Deripaska | Oleg Déripaska | Oleg Deripaszka | Олег Дерипаск* | Олег Дерипасц* | أوليغ ديريباسكا | اولگ دریپاسکا | 奥列格·德里帕斯卡 | 德里帕斯卡 | オレグ・デリパスカ | デリパスカ | ओलेग डेरिपास्का | 올레그 데리파스카 | Όλεγκ Ντεριπάσκα | אולג דריפסקה | ~Deripaska | ~Дерипаска
mikhail-fridman | Mikhail Fridman | Michail Fridman | Mikhaïl Fridman | Mijaíl Fridman | Michaił Fridman | Михаил Фридман | Михайло Фрідман | ميخائيل فريدمان | میخائیل فریدمان | 米哈伊尔·弗里德曼 | ミハイル・フリードマン | मिखाइल फ्रिडमैन | 미하일 프리드만 | Μιχαήλ Φρίντμαν | מיכאיל פרידמן
petr-aven | Petr Aven | Pyotr Aven | Pjotr Awen | Piotr Aven | Петр Авен | Пётр Авен | Петро Авен | بيتر آفين | بيوتر أفين | پتر آون | 彼得·阿文 | ピョートル・アベン | 표트르 아벤
vladimir-potanin | Vladimir Potanin | Wladimir Potanin | Vladimir Potanine | Władimir Potanin | Владимир Потанин | Володимир Потанін | فلاديمير بوتانين | ولادیمیر پوتانین | 弗拉基米尔·波塔宁 | 波塔宁 | ウラジーミル・ポターニン | 블라디미르 포타닌 | Βλαντιμίρ Ποτάνιν | ~Потанин
alexey-miller | Alexey Miller | Alexei Miller | Alexej Miller | Aleksej Miller | Alexeï Miller | Alekséi Míller | Aleksiej Miller | Алексей Миллер | Олексій Міллер | أليكسي ميلر | الکسی میلر | 阿列克谢·米勒 | アレクセイ・ミレル | 알렉세이 밀레르 | Αλεξέι Μίλερ | אלכסיי מילר
german-gref | German Gref | Herman Gref | Guerman Gref | Герман Греф | هيرمان غريف | غيرمان غريف | گرمان گرف | 格尔曼·格列夫 | ゲルマン・グレフ | 게르만 그레프 | ~Греф
arkady-rotenberg | Arkady Rotenberg | Arkadi Rotenberg | Arkadij Rotenberg | Arkadiy Rotenberg | Аркадий Ротенберг | Аркадій Ротенберг | أركادي روتنبرغ | أركادي روتنبيرغ | آرکادی روتنبرگ | 阿尔卡季·罗滕贝格 | 罗滕贝格 | アルカジー・ローテンベルク | アルカディ・ローテンベルク | 아르카디 로텐베르크 | ארקדי רוטנברג
gennady-timchenko | Gennady Timchenko | Gennadi Timtschenko | Guennadi Timtchenko | Guennadi Timchenko | Gennadij Timtjenko | Giennadij Timczenko | Gennadij Timčenko | Геннадий Тимченко | Геннадій Тимченко | غينادي تيمتشينكو | گنادی تیمچنکو | 根纳季·季姆琴科 | 季姆琴科 | ゲンナジー・ティムチェンコ | 겐나디 팀첸코 | גנאדי טימצ'נקו
yuri-kovalchuk | Yuri Kovalchuk | Yury Kovalchuk | Juri Kowaltschuk | Iouri Kovaltchouk | Yuri Kovalchúk | Jurij Kowalczuk | Jurij Kovalčuk | Юрий Ковальчук | Юрій Ковальчук | يوري كوفالتشوك | یوری کووالچوک | 尤里·科瓦利丘克 | ユーリー・コワリチュク | 유리 코발추크
suleyman-kerimov | Suleyman Kerimov | Suleiman Kerimov | Sulejman Kerimow | Suleiman Kerimow | Souleïman Kerimov | Souleymane Kerimov | Sulejman Kerimov | Сулейман Керимов | Сулейман Керімов | سليمان كريموف | سلیمان کریموف | 苏莱曼·克里莫夫 | スレイマン・ケリモフ | 술레이만 케리모프
mikhail-prokhorov | Mikhail Prokhorov | Michail Prochorow | Mikhaïl Prokhorov | Mijaíl Prójorov | Michaił Prochorow | Michail Prochorov | Mihail Prohorov | Михаил Прохоров | Михайло Прохоров | ميخائيل بروخوروف | میخائیل پروخوروف | 米哈伊尔·普罗霍罗夫 | 普罗霍罗夫 | ミハイル・プロホロフ | プロホロフ | मिखाइल प्रोखोरोव | 미하일 프로호로프 | Μιχαήλ Προχόροφ
viktor-vekselberg | Viktor Vekselberg | Wiktor Wekselberg | Viktor Wekselberg | Víktor Vékselberg | Виктор Вексельберг | Віктор Вексельберг | فيكتور فيكسلبيرغ | فيكتور فيكسيلبرغ | ویکتور وکسلبرگ | 维克托·维克塞尔伯格 | 维克塞尔贝格 | ビクトル・ベクセリベルク | ヴィクトル・ヴェクセリベルク | 빅토르 벡셀베르크 | ~Vekselberg | ~Wekselberg | ~Вексельберг
dmitry-rybolovlev | Dmitry Rybolovlev | Dmitri Rybolovlev | Dmitri Rybolowlew | Dmitrij Rybolowlew | Dmitrij Rybolovlev | Dimitri Rybolovlev | Дмитрий Рыболовлев | Дмитро Риболовлєв | ديمتري ريبولوفليف | دمیتری ریبولوفلف | 德米特里·雷博洛夫列夫 | 雷博洛夫列夫 | ドミトリー・リボロフレフ | 드미트리 리볼로블레프 | ~Rybolovlev | ~Rybolowlew | ~Рыболовлев
alexey-mordashov | Alexey Mordashov | Alexei Mordashov | Alexej Mordaschow | Alexei Mordaschow | Alexeï Mordachov | Alekséi Mordashov | Aleksej Mordasjov | Aleksiej Mordaszow | Aleksej Mordašov | Алексей Мордашов | Олексій Мордашов | أليكسي مورداشوف | الکسی مورداشوف | 阿列克谢·莫尔达绍夫 | 莫尔达绍夫 | アレクセイ・モルダショフ | モルダショフ | 알렉세이 모르다쇼프 | ~Mordashov | ~Mordaschow | ~Мордашов
konstantin-malofeev | Konstantin Malofeev | Konstantin Malofeyev | Konstantin Malofejew | Konstantin Malofejev | Konstantín Maloféyev | Константин Малофеев | Костянтин Малофєєв | قسطنطين مالوفييف | کنستانتین مالوفیف | コンスタンチン・マロフェーエフ
oleg-tinkov | Oleg Tinkov | Oleg Tinkow | Oleg Tinkoff | Олег Тиньков | Олег Тіньков | أوليغ تينكوف | اولگ تینکوف | 奥列格·京科夫 | オレグ・チンコフ | 올레크 틴코프
eugene-kaspersky | Eugene Kaspersky | Yevgeny Kaspersky | Jewgeni Kasperski | Evgueni Kaspersky | Yevgueni Kaspersky | Евгений Касперск* | Євген Касперськ* | يوجين كاسبرسكي | اوژن کسپرسکی | یوجین کسپرسکی | 尤金·卡巴斯基 | ユージン・カスペルスキー | 유진 카스퍼스키 | יוג'ין קספרסקי
yuri-milner | Yuri Milner | Juri Milner | Iouri Milner | Yury Milner | Jurij Milner | Юрий Мильнер | Юрій Мільнер | يوري ميلنر | یوری میلنر | 尤里·米尔纳 | ユーリ・ミルナー | ユーリー・ミルナー | 유리 밀너 | יורי מילנר
vagit-alekperov | Vagit Alekperov | Wagit Alekperow | Vaguit Alekperov | Wagit Alekpierow | Vahit Alekperov | Вагит Алекперов | Вагіт Алекперов | فاغيت أليكبيروف | واگیت علی‌اکبروف | 瓦吉特·阿列克佩罗夫 | ワギト・アレクペロフ | 바기트 알렉페로프
ravil-maganov | Ravil Maganov | Rawil Maganow | Равиль Маганов | Равіль Маганов | رافيل ماغانوف | راویل ماگانوف | 拉维尔·马加诺夫 | ラビル・マガノフ | रविल मैगनोव | 라빌 마가노프 | Ραβίλ Μαγκάνοφ
leonid-mikhelson | Leonid Mikhelson | Leonid Michelson | Leonid Mijelsón | Леонид Михельсон | Леонід Міхельсон | ليونيد ميخلسون | لئونید میخلسون | 列昂尼德·米赫尔松 | レオニド・ミヘルソン | 레오니트 미헬손
andrey-kostin | Andrey Kostin | Andrei Kostin | Andrej Kostin | Andreï Kostine | Андрей Костин | أندريه كوستين | آندری کوستین | 安德烈·科斯京 | アンドレイ・コスチン | 안드레이 코스틴
alexey-likhachev | Alexey Likhachev | Alexei Likhachev | Alexei Likhachov | Alexej Lichatschow | Alexeï Likhatchev | Aleksej Lichaczow | Алексей Лихачев | Алексей Лихачёв | Олексій Лихачов | أليكسي ليخاتشوف | الکسی لیخاچف | 阿列克谢·利哈乔夫 | 利哈乔夫 | アレクセイ・リハチョフ | 알렉세이 리하초프
vladimir-yevtushenkov | Vladimir Yevtushenkov | Vladimir Evtushenkov | Wladimir Jewtuschenkow | Vladimir Evtouchenkov | Vladimir Yevtushénkov | Владимир Евтушенков | Володимир Євтушенков | فلاديمير يفتوشينكوف | 弗拉基米尔·叶夫图申科夫 | ウラジーミル・エフトシェンコフ | ~Евтушенков
arkady-volozh | Arkady Volozh | Arkadi Wolosch | Arkadi Volozh | Arkadij Volozj | Arkadij Wołoż | Аркадий Волож | Аркадій Волож | أركادي فولوج | 阿尔卡季·沃洛日 | アルカディ・ボロジ | ארקדי וולוז' | ~Волож
bill-browder | Bill Browder | William Browder | Билл Браудер | Уильям Браудер | Білл Браудер | بيل براودر | بیل براودر | 比尔·布劳德 | 比爾·布勞德 | ビル・ブラウダー | 빌 브라우더 | Μπιλ Μπράουντερ | ביל בראודר | ~Browder | ~Браудер
dmytro-firtash | Dmytro Firtash | Dmitry Firtash | Dmitri Firtash | Dmitri Firtasch | Dmytro Firtasch | Dmitro Firtash | Dmytro Firtach | Dmytro Firtasz | Дмитрий Фирташ | Дмитро Фірташ | دميترو فيرتاش | دمیترو فیرتاش | 德米特里·菲尔塔什 | ドミトリー・フィルタシュ | 드미트로 피르타시 | ~Firtash | ~Firtasch | ~Фирташ | ~Фірташ
viktor-pinchuk | Viktor Pinchuk | Victor Pinchuk | Wiktor Pintschuk | Viktor Pintchouk | Víktor Pinchuk | Wiktor Pinczuk | Viktor Pinčuk | Виктор Пинчук | Віктор Пінчук | فيكتور بينشوك | ویکتور پینچوک | 维克托·平丘克 | ビクトル・ピンチュク | 빅토르 핀추크
kostyantyn-zhevago | Kostyantyn Zhevago | Konstantin Zhevago | Kostiantyn Zhevago | Kostjantyn Schewago | Konstantin Jevago | Константин Жеваго | Костянтин Жеваго | 康斯坦丁·热瓦戈 | ~Zhevago | ~Жеваго
andriy-kobolyev | Andriy Kobolyev | Andrij Koboljew | Andriy Kobolev | Андрей Коболев | Андрій Коболєв | ~Kobolyev | ~Коболев
valeria-gontareva | Valeria Gontareva | Valeriya Gontareva | Walerija Hontarewa | Valeria Hontareva | Валерия Гонтарев* | Валерія Гонтарев* | ~Gontareva | ~Гонтарева
petr-kellner | Petr Kellner | Петр Келлнер | بيتر كيلنر | 彼得·凯尔纳 | ペトル・ケルネル | 페트르 켈네르
daniel-kretinsky | Daniel Kretinsky | Daniel Křetínský | Даниэль Кржетинск* | Даніель Кржетінськ* | دانيال كريتينسكي | 丹尼尔·克雷廷斯基 | ダニエル・クレティンスキー | 다니엘 크레틴스키 | ~Kretinsky | ~Křetínský
lorinc-meszaros | Lorinc Meszaros | Mészáros Lőrinc | Lőrinc Mészáros | Лёринц Месарош | Лоринц Месарош | Льоринц Месарош
evangelos-marinakis | Evangelos Marinakis | Βαγγέλης Μαρινάκης | Ευάγγελος Μαρινάκης | Vangelis Marinakis | Эвангелос Маринакис | إيفانجيلوس ماريناكيس | اوانگلوس ماریناکیس | 马里纳基斯 | エヴァンゲロス・マリナキス | 에반겔로스 마리나키스
larry-fink | Larry Fink | Laurence Fink | Ларри Финк | Ларрі Фінк | لاري فينك | لری فینک | 拉里·芬克 | ラリー・フィンク | लैरी फिंक | 래리 핑크 | Λάρι Φινκ | לארי פינק
jamie-dimon | Jamie Dimon | Джейми Даймон | Джеймі Даймон | جيمي ديمون | جيمي دايمون | جیمی دایمون | 杰米·戴蒙 | 傑米·戴蒙 | ジェイミー・ダイモン | जेमी डिमोन | 제이미 다이먼 | Τζέιμι Ντάιμον | ג'יימי דיימון | ~Dimon
lloyd-blankfein | Lloyd Blankfein | Ллойд Бланкфейн | لويد بلانكفين | لوید بلنکفاین | 劳埃德·布兰克费恩 | 贝兰克梵 | ロイド・ブランクファイン | 로이드 블랭크페인 | לויד בלנקפיין | ~Blankfein
david-solomon | David Solomon | Дэвид Соломон | Девід Соломон | ديفيد سولومون | 大卫·所罗门 | 苏德巍 | 蘇德巍 | デービッド・ソロモン | 데이비드 솔로몬
alan-greenspan | Alan Greenspan | Алан Гринспен | Алан Грінспен | آلان غرينسبان | ألان غرينسبان | آلن گرینسپن | 艾伦·格林斯潘 | 格林斯潘 | 葛林斯潘 | アラン・グリーンスパン | グリーンスパン | एलन ग्रीनस्पैन | 앨런 그린스펀 | 그린스펀 | Άλαν Γκρίνσπαν | אלן גרינספן | ~Greenspan | ~Гринспен
paul-volcker | Paul Volcker | Пол Волкер | Пол Волькер | بول فولكر | پل ولکر | 保罗·沃尔克 | 保羅·沃克 | ポール・ボルカー | 폴 볼커 | Πολ Βόλκερ | ~Volcker
lawrence-summers | Lawrence Summers | Larry Summers | Лоуренс Саммерс | Ларри Саммерс | Лоренс Саммерс | لورانس سامرز | لاري سامرز | لارنس سامرز | 劳伦斯·萨默斯 | 拉里·萨默斯 | ローレンス・サマーズ | लैरी समर्स | लॉरेंस समर्स | 로런스 서머스 | 래리 서머스 | Λάρι Σάμερς | לארי סאמרס
lisa-cook | Lisa Cook | Лиза Кук | Ліза Кук | ليزا كوك | لیزا کوک | 丽莎·库克 | 麗莎·庫克 | リサ・クック | लिसा कुक | 리사 쿡 | Λίζα Κουκ | ליסה קוק
kevin-warsh | Kevin Warsh | Кевин Уорш | Кевін Ворш | كيفن وارش | کوین وارش | 凯文·沃什 | 凱文·華許 | ケビン・ウォーシュ | केविन वार्श | 케빈 워시 | Κέβιν Γουόρς | קווין וורש | ~Warsh
bernie-madoff | Bernie Madoff | Bernard Madoff | Бернард Мэдофф | Берни Мэдофф | Бернард Мейдофф | Берні Медофф | برنارد مادوف | بيرني مادوف | برنی مداف | 伯尼·麦道夫 | 伯纳德·麦道夫 | 麦道夫 | 馬多夫 | バーナード・マドフ | バーニー・マドフ | बर्नी मैडॉफ | 버나드 메이도프 | 버니 메이도프 | Μπέρναρντ Μέιντοφ | ברנרד מיידוף | ברני מיידוף | ~Madoff | ~Мэдофф
allen-stanford | Allen Stanford | Robert Allen Stanford | Аллен Стэнфорд | Аллен Стенфорд | ألن ستانفورد | 艾伦·斯坦福 | アレン・スタンフォード | 앨런 스탠퍼드
jerome-kerviel | Jerome Kerviel | Jérôme Kerviel | Жером Кервьель | Жером Керв'єль | جيروم كيرفيل | ژروم کرویل | 热罗姆·凯维埃尔 | 凯维埃尔 | ジェローム・ケルビエル | 제롬 케르비엘 | ~Kerviel | ~Кервьель
carl-icahn | Carl Icahn | Карл Айкан | كارل أيكان | كارل إيكان | کارل آیکان | 卡尔·伊坎 | 伊坎 | 卡爾·伊坎 | カール・アイカーン | 칼 아이칸 | קרל אייקן | ~Icahn
bill-ackman | Bill Ackman | William Ackman | Билл Экман | Білл Акман | بيل أكمان | بیل آکمن | 比尔·阿克曼 | 比爾·艾克曼 | ビル・アックマン | बिल एकमैन | 빌 애크먼 | ביל אקמן | ~Ackman
ray-dalio | Ray Dalio | Рэй Далио | Рей Даліо | راي داليو | ری دالیو | 瑞·达利欧 | 達利歐 | 达利欧 | レイ・ダリオ | रे डालियो | 레이 달리오 | ריי דליו | ~Dalio
charlie-munger | Charlie Munger | Charles Munger | Чарли Мангер | Чарлі Мангер | تشارلي مونغر | تشارلي مانغر | چارلی مانگر | 查理·芒格 | 查理·蒙格 | チャーリー・マンガー | चार्ली मंगर | चार्ली मुंगेर | 찰리 멍거 | צ'רלי מאנגר | ~Munger
stephen-schwarzman | Stephen Schwarzman | Steve Schwarzman | Стивен Шварцман | Стівен Шварцман | ستيفن شوارزمان | استیون شوارتزمن | 苏世民 | 蘇世民 | スティーブン・シュワルツマン | 스티븐 슈워츠먼
greg-abel | Greg Abel | Gregory Abel | Грег Абель | Грег Ейбел | غريغ أبيل | 格雷格·阿贝尔 | グレッグ・アベル | ग्रेग एबेल | 그레그 에이블 | 그렉 아벨
nouriel-roubini | Nouriel Roubini | Нуриэль Рубини | Нуріель Рубіні | نوريل روبيني | نورييل روبيني | نوریل روبینی | 努里埃尔·鲁比尼 | 鲁比尼 | ヌリエル・ルービニ | नूरील रूबिनी | 누리엘 루비니 | נוריאל רוביני | ~Roubini | ~Рубини
isabel-schnabel | Isabel Schnabel | Изабель Шнабель | إيزابيل شنابل | ایزابل اشنابل | 伊莎贝尔·施纳贝尔 | イザベル・シュナーベル | 이자벨 슈나벨 | Ιζαμπέλ Σνάμπελ
ignazio-visco | Ignazio Visco | Иньяцио Виско | إغناتسيو فيسكو | 伊尼亚齐奥·维斯科 | イグナツィオ・ビスコ | 이그나치오 비스코
francois-villeroy-de-galhau | Francois Villeroy de Galhau | Франсуа Вильруа де Гальо | فرانسوا فيلروي دي غالو | 弗朗索瓦·维勒鲁瓦·德加约 | 维勒鲁瓦 | フランソワ・ビルロワドガロー | ビルロワドガロー | 프랑수아 빌르루아 드 갈로 | ~Villeroy de Galhau
josef-ackermann | Josef Ackermann | Йозеф Аккерман | Йозеф Акерман | جوزيف أكرمان | یوزف آکرمان | 约瑟夫·阿克曼 | ヨゼフ・アッカーマン | 요제프 아커만 | Γιόζεφ Άκερμαν
sergio-ermotti | Sergio Ermotti | Серджио Эрмотти | Серджіо Ермотті | سيرجيو إرموتي | سرجیو ارموتی | 塞尔焦·埃尔莫蒂 | 埃尔莫蒂 | 安思杰 | セルジオ・エルモッティ | 세르지오 에르모티 | ~Ermotti
ana-botin | Ana Botin | Ana Patricia Botín | Ана Ботин | Анна Ботин | آنا بوتين | 安娜·博廷 | アナ・ボティン | 아나 보틴
emilio-botin | Emilio Botin | Эмилио Ботин | إيميليو بوتين | 埃米利奥·博廷 | エミリオ・ボティン | 에밀리오 보틴
fred-goodwin | Fred Goodwin | Sir Fred Goodwin | Фред Гудвин | Фред Гудвін | فريد غودوين | 弗雷德·古德温 | フレッド・グッドウィン
bob-diamond | Bob Diamond | Robert Diamond | Боб Даймонд | Роберт Даймонд | بوب دايموند | 鲍勃·戴蒙德 | ボブ・ダイヤモンド | ロバート・ダイアモンド | 밥 다이아몬드
amancio-ortega | Amancio Ortega | Амансио Ортега | Амансіо Ортега | أمانسيو أورتيغا | آمانسیو اورتگا | 阿曼西奥·奥尔特加 | アマンシオ・オルテガ | अमांसियो ओर्टेगा | 아만시오 오르테가 | Αμάνθιο Ορτέγα | אמנסיו אורטגה
pablo-isla | Pablo Isla | Пабло Исла | بابلو إيسلا | 巴勃罗·伊斯拉 | パブロ・イスラ
isak-andic | Isak Andic | Isak Andiç | İsak Andiç | Исак Андик | Исаак Андик | إسحاق أنديك | ایساک آندیک | 伊萨克·安迪克 | イサク・アンディック | 이삭 안딕 | Ισαάκ Άντιτς | ~Andic
ingvar-kamprad | Ingvar Kamprad | Ингвар Кампрад | Інгвар Кампрад | إنغفار كامبراد | اینگوار کامپراد | 英格瓦·坎普拉德 | 坎普拉德 | イングヴァル・カンプラード | イングバル・カンプラード | इंगवार कैम्पराड | 잉바르 캄프라드 | Ίνγκβαρ Κάμπραντ | אינגוואר קמפרד | ~Kamprad | ~Кампрад
liliane-bettencourt | Liliane Bettencourt | Лилиан Бетанкур | Ліліан Бетанкур | ليليان بيتانكور | لیلیان بتانکور | 莉莉安·贝当古 | 貝登古 | リリアンヌ・ベタンクール | リリアン・ベタンクール | लिलियान बेटेनकोर्ट | 릴리안 베탕쿠르 | Λιλιάν Μπετανκούρ | ליליאן בטנקור
francoise-bettencourt-meyers | Francoise Bettencourt Meyers | Françoise Bettencourt-Meyers | Франсуаза Беттанкур-Майерс | Франсуаза Беттанкур Мейерс | فرانسواز بيتانكور مايرز | فرانسواز بتانکور مایرز | 弗朗索瓦丝·贝当古·迈耶斯 | フランソワーズ・ベタンクール・メイエール | फ्रांस्वा बेटेनकोर्ट मेयर्स | 프랑수아즈 베탕쿠르 메이예
francois-pinault | Francois Pinault | Франсуа Пино | Франсуа Піно | فرانسوا بينو | فرانسوا پینو | 弗朗索瓦·皮诺 | フランソワ・ピノー | 프랑수아 피노
francois-henri-pinault | Francois-Henri Pinault | Франсуа-Анри Пино | Франсуа-Анрі Піно | فرانسوا هنري بينو | فرانسوا-هنری پینو | 弗朗索瓦-亨利·皮诺 | フランソワ・アンリ・ピノー | フランソワ＝アンリ・ピノー | 프랑수아앙리 피노
vincent-bollore | Vincent Bollore | Венсан Боллоре | فينسان بولوريه | ونسان بولوره | 樊尚·博洛雷 | 文森特·博洛雷 | ヴァンサン・ボロレ | バンサン・ボロレ | 뱅상 볼로레 | Βενσάν Μπολορέ
xavier-niel | Xavier Niel | Ксавье Ньель | Ксав'є Ніель | كزافييه نيل | 格扎维埃·尼尔 | グザビエ・ニール | 그자비에 니엘
patrick-drahi | Patrick Drahi | Патрик Драи | باتريك دراهي | 帕特里克·德拉希 | パトリック・ドライ | פטריק דרהי | ~Drahi
patrick-pouyanne | Patrick Pouyanne | Патрик Пуянне | باتريك بويانيه | باتريك بويان | پاتریک پویانه | 潘彦磊 | 潘彥磊 | パトリック・プヤンネ | 파트릭 푸얀네 | ~Pouyanné
christophe-de-margerie | Christophe de Margerie | Кристоф де Маржери | Крістоф де Маржері | كريستوف دو مارجري | كريستوف دي مارغري | کریستوف دو مارژوری | 马哲睿 | クリストフ・ドマルジェリ | クリストフ・ド・マルジェリー | en:~de Margerie
bernard-tapie | Bernard Tapie | Бернар Тапи | Бернар Тапі | برنار تابي | برنارد تابي | برنار تاپی | 贝尔纳·塔皮 | ベルナール・タピ | 베르나르 타피 | Μπερνάρ Ταπί | ~Tapie
carlos-tavares | Carlos Tavares | Карлос Таварес | كارلوس تافاريس | کارلوس تاوارس | 唐唯实 | 唐唯實 | カルロス・タバレス | 카를로스 타바레스
sergio-marchionne | Sergio Marchionne | Серджио Маркионне | Серджо Маркіонне | سيرجيو ماركيوني | سرجیو مارکیونه | 塞尔吉奥·马尔乔内 | 马尔乔内 | セルジオ・マルキオンネ | マルキオンネ | 세르조 마르키온네 | 세르지오 마르치오네 | Σέρτζιο Μαρκιόνε | ~Marchionne | ~Маркионне
john-elkann | John Elkann | Джон Элканн | Джон Елканн | جون إلكان | جان الکان | 约翰·埃尔坎 | ジョン・エルカン | 존 엘칸
leonardo-del-vecchio | Leonardo Del Vecchio | Леонардо дель Веккьо | Леонардо Дель Веккіо | ليوناردو ديل فيكيو | لئوناردو دل وکیو | 莱昂纳多·德尔·维基奥 | レオナルド・デル・ヴェッキオ | レオナルド・デルベッキオ | 레오나르도 델 베키오
martin-winterkorn | Martin Winterkorn | Мартин Винтеркорн | Мартін Вінтеркорн | مارتن فينتركورن | مارتین وینترکورن | 马丁·文德恩 | 文德恩 | 溫特柯恩 | マルティン・ヴィンターコーン | マルティン・ウィンターコルン | 마르틴 빈터코른 | Μάρτιν Βίντερκορν | מרטין וינטרקורן | ~Winterkorn | ~Винтеркорн
ferdinand-piech | Ferdinand Piech | Фердинанд Пиех | Фердинанд Піх | Фердинанд Пієх | فرديناند بيش | فردیناند پیش | 费迪南德·皮耶希 | 皮耶希 | フェルディナント・ピエヒ | 페르디난트 피에히 | ~Piëch
herbert-diess | Herbert Diess | Герберт Дисс | Герберт Діс | هربرت ديس | هربرت دیس | 赫伯特·迪斯 | ヘルベルト・ディース | 헤르베르트 디스 | Χέρμπερτ Ντις
oliver-blume | Oliver Blume | Оливер Блюме | Олівер Блюме | أوليفر بلومه | الیور بلومه | 奥博穆 | オリバー・ブルーメ | 올리버 블루메
dieter-zetsche | Dieter Zetsche | Дитер Цетше | Дітер Цетше | ديتر تسيتشه | دیتر زچه | 蔡澈 | ディーター・ツェッチェ | 디터 체체 | ~Zetsche
joe-kaeser | Joe Kaeser | Джо Кезер | جو كيسر | 凯飒 | ジョー・ケーザー | 조 케저
markus-braun | Markus Braun | Маркус Браун | ماركوس براون | مارکوس براون | 马库斯·布劳恩 | マルクス・ブラウン | 마르쿠스 브라운
jan-marsalek | Jan Marsalek | Ян Марсалек | يان مارساليك | یان مارسالک | 扬·马萨莱克 | ヤン・マルサレク | 얀 마르살레크
rene-benko | Rene Benko | Рене Бенко | رينيه بينكو | رنه بنکو | 雷内·本科 | ルネ・ベンコ | 르네 벤코
dietrich-mateschitz | Dietrich Mateschitz | Дитрих Матешиц | Дітріх Матешиц | ديتريش ماتشيتس | ديتريش ماتيشيتز | دیتریش ماتشیتز | 迪特里希·马特希茨 | 马特希茨 | ディートリッヒ・マテシッツ | マテシッツ | 디트리히 마테쉬츠 | Ντίτριχ Μάτεσιτς | ~Mateschitz | ~Матешиц
michael-oleary | Michael O'Leary | Майкл О'Лири | Майкл О'Лірі | مايكل أوليري | مایکل اولیری | 迈克尔·奥利里 | マイケル・オレアリー | 마이클 오리어리
james-dyson | James Dyson | Джеймс Дайсон | جيمس دايسون | جیمز دایسون | 詹姆斯·戴森 | ジェームズ・ダイソン | जेम्स डायसन | 제임스 다이슨
jim-ratcliffe | Jim Ratcliffe | Джим Рэтклифф | Джим Реткліфф | جيم راتكليف | جیم رتکلیف | 吉姆·拉特克利夫 | ジム・ラトクリフ | जिम रैटक्लिफ | 짐 랫클리프 | Τζιμ Ράτκλιφ | ג'ים ראטקליף
mohamed-al-fayed | Mohamed Al-Fayed | Mohamed al Fayed | Mohammed Al Fayed | Mohammed al-Fayed | Мохаммед аль-Файед | Мохамед аль-Файед | محمد الفايد | محمد الفاید | 穆罕默德·法耶兹 | 穆罕默德·法耶德 | モハメド・アルファイド | मोहम्मद अल फायेद | 모하메드 알파예드 | Μοχάμεντ Αλ Φαγέντ | מוחמד אל-פאיד
mike-lynch | Mike Lynch | Майк Линч | Майк Лінч | مايك لينش | مایک لینچ | 迈克·林奇 | 邁克·林奇 | マイク・リンチ | माइक लिंच | 마이크 린치 | Μάικ Λιντς | מייק לינץ'
bernard-looney | Bernard Looney | Бернард Луни | Бернард Луні | برنارد لوني | برنارد لونی | 伯纳德·鲁尼 | 陆博纳 | バーナード・ルーニー | 버나드 루니
tony-hayward | Tony Hayward | Тони Хейворд | Тоні Гейворд | توني هايوارد | تونی هیوارد | 唐熙华 | 托尼·海沃德 | トニー・ヘイワード | 토니 헤이워드
albert-bourla | Albert Bourla | Άλμπερτ Μπουρλά | Альберт Бурла | ألبرت بورلا | آلبرت بورلا | 艾伯特·布尔拉 | 阿尔伯特·布尔拉 | 艾伯樂 | アルバート・ブーラ | アルバート・ブルラ | अल्बर्ट बौर्ला | 앨버트 불라 | אלברט בורלא | ~Bourla | ~Μπουρλά
pascal-soriot | Pascal Soriot | Паскаль Сорио | Паскаль Соріо | باسكال سوريو | پاسکال سوریو | 帕斯卡尔·索里奥 | 蘇博科 | 苏博科 | パスカル・ソリオ | 파스칼 소리오 | ~Soriot
stephane-bancel | Stephane Bancel | Стефан Бансель | ستيفان بانسيل | استفان بانسل | 斯特凡·班塞尔 | 班塞爾 | ステファン・バンセル | 스테판 방셀 | 스테판 반셀 | Στεφάν Μπανσέλ | סטפן בנסל | ~Bancel
mary-barra | Mary Barra | Мэри Барра | Мері Барра | ماري بارا | مری بارا | 玛丽·博拉 | 瑪麗·芭拉 | メアリー・バーラ | मैरी बारा | 메리 배라
andy-jassy | Andy Jassy | Энди Ясси | Энди Джасси | Енді Джессі | آندي جاسي | اندی جسی | 安迪·贾西 | 安迪·賈西 | アンディ・ジャシー | एंडी जेसी | 앤디 재시 | אנדי ג'סי
bob-iger | Bob Iger | Robert Iger | Боб Айгер | Роберт Айгер | بوب إيغر | بوب آیگر | باب آیگر | 鲍勃·艾格 | 羅伯特·艾格 | 罗伯特·艾格 | ボブ・アイガー | ロバート・アイガー | बॉब आइगर | 밥 아이거 | בוב אייגר | ~Iger
jeff-immelt | Jeff Immelt | Jeffrey Immelt | Джефф Иммельт | Джеффри Иммельт | جيف إيملت | جيفري إيميلت | 杰夫·伊梅尔特 | 伊梅尔特 | ジェフ・イメルト | ジェフリー・イメルト | 제프 이멜트 | 제프리 이멜트 | ~Immelt
jack-welch | Jack Welch | Джек Уэлч | Джек Велч | جاك ويلش | جاك ولش | جک ولش | 杰克·韦尔奇 | 傑克·威爾許 | ジャック・ウェルチ | जैक वेल्च | 잭 웰치
dennis-muilenburg | Dennis Muilenburg | Деннис Мюленбург | Деннис Мюйленбург | Денніс Мюленбург | دينيس مولنبرغ | دينيس ميلينبورغ | دنیس مویلنبرگ | 丹尼斯·米伦伯格 | 米伦伯格 | デニス・ミュイレンバーグ | ミューレンバーグ | 데니스 뮬런버그 | ~Muilenburg
dave-calhoun | Dave Calhoun | David Calhoun | Дэйв Калхун | Дэвид Калхун | ديف كالهون | دیو کالهون | 戴夫·卡尔霍恩 | 卡爾霍恩 | デイビッド・カルフーン | デーブ・カルフーン | 데이브 캘훈
kelly-ortberg | Kelly Ortberg | Келли Ортберг | Келлі Ортберг | كيلي أورتبرغ | کلی اورتبرگ | 凯利·奥特伯格 | ケリー・オルトバーグ | 켈리 오트버그 | ~Ortberg
howard-schultz | Howard Schultz | Говард Шульц | هوارد شولتز | هوارد شولتس | 霍华德·舒尔茨 | 霍華德·舒茲 | ハワード・シュルツ | हॉवर्ड शुल्त्स | हॉवर्ड शुल्ट्ज | 하워드 슐츠
brian-niccol | Brian Niccol | Брайан Никкол | برايان نيكول | 布莱恩·尼科尔 | 倪睿安 | ブライアン・ニコル | 브라이언 니콜
martin-shkreli | Martin Shkreli | Мартин Шкрели | Мартін Шкрелі | مارتن شكريلي | مارتین شکرلی | 马丁·什克雷利 | 什克雷利 | マーティン・シュクレリ | 마틴 슈크렐리 | ~Shkreli
kenneth-lay | Kenneth Lay | Ken Lay | Кеннет Лэй | Кеннет Лей | كينيث لاي | 肯尼斯·莱 | ケネス・レイ | 케네스 레이
jeffrey-skilling | Jeffrey Skilling | Джеффри Скиллинг | جيفري سكيلينغ | 杰弗里·斯基林 | ジェフリー・スキリング | 제프리 스킬링
roger-ailes | Roger Ailes | Роджер Эйлс | Роджер Ейлс | روجر إيلز | راجر ایلز | 罗杰·艾尔斯 | ロジャー・エイルズ | 로저 에일스
ted-turner | Ted Turner | Тед Тернер | تيد تيرنر | تد ترنر | 特德·特纳 | テッド・ターナー | 테드 터너
sumner-redstone | Sumner Redstone | Самнер Редстоун | سامنر ريدستون | 萨默·雷石东 | 雷石东 | サムナー・レッドストーン | 섬너 레드스톤
shari-redstone | Shari Redstone | Шари Редстоун | شاري ريدستون | 莎莉·雷石东 | 莎丽·雷石东 | シャリ・レッドストーン | 샤리 레드스톤
lachlan-murdoch | Lachlan Murdoch | Лахлан Мердок | Лаклан Мердок | لاكلان مردوخ | لاکلان مرداک | 拉克兰·默多克 | ラクラン・マードック | लैकलान मर्डोक | 라클런 머독 | Λάκλαν Μέρντοκ
james-murdoch | James Murdoch | Джеймс Мердок | جيمس مردوخ | جیمز مرداک | 詹姆斯·默多克 | ジェームズ・マードック | जेम्स मर्डोक | 제임스 머독 | Τζέιμς Μέρντοκ
rebekah-brooks | Rebekah Brooks | Ребекка Брукс | ريبيكا بروكس | ربکا بروکس | 丽贝卡·布鲁克斯 | レベッカ・ブルックス | रिबेका ब्रुक्स | 리베카 브룩스 | Ρεβέκκα Μπρουκς
conrad-black | Conrad Black | Конрад Блэк | Конрад Блек | كونراد بلاك | 康拉德·布莱克 | コンラッド・ブラック | 콘래드 블랙
david-ellison | David Ellison | Дэвид Эллисон | Девід Еллісон | ديفيد إليسون | دیوید الیسون | 大卫·埃里森 | 大衛·艾里森 | デビッド・エリソン | डेविड एलिसन | 데이비드 엘리슨
david-zaslav | David Zaslav | Дэвид Заслав | Девід Заслав | ديفيد زاسلاف | 大卫·扎斯拉夫 | デビッド・ザスラフ | 데이비드 재슬러브 | ~Zaslav
charles-koch | Charles Koch | Чарльз Кох | تشارلز كوك | 查尔斯·科赫 | チャールズ・コーク | 찰스 코크
david-koch | David Koch | Дэвид Кох | Девід Кох | ديفيد كوك | 大卫·科赫 | デビッド・コーク | デービッド・コーク | 데이비드 코크
sheldon-adelson | Sheldon Adelson | Шелдон Адельсон | شيلدون أديلسون | شيلدون أدلسون | شلدون ادلسون | 谢尔登·阿德尔森 | シェルドン・アデルソン | शेल्डन एडेल्सन | 셸던 애덜슨 | Σέλντον Άντελσον | שלדון אדלסון
miriam-adelson | Miriam Adelson | Мириам Адельсон | ميريام أديلسون | ميريام أدلسون | میریام ادلسون | 米里亚姆·阿德尔森 | ミリアム・アデルソン | 미리엄 애덜슨 | מרים אדלסון
steve-wynn | Steve Wynn | Стив Уинн | Стів Вінн | ستيف وين | استیو وین | 史蒂夫·永利 | スティーブ・ウィン | 스티브 윈
mark-cuban | Mark Cuban | Марк Кьюбан | مارك كوبان | مارک کیوبن | 马克·库班 | 馬克·庫班 | マーク・キューバン | 마크 큐번 | מארק קיובן
phil-knight | Phil Knight | Фил Найт | فيل نايت | فیل نایت | 菲尔·奈特 | フィル・ナイト | 필 나이트
melinda-french-gates | Melinda French Gates | Melinda Gates | Мелинда Гейтс | Мелінда Гейтс | ميليندا غيتس | ملیندا گیتس | 梅琳达·盖茨 | 梅琳達·蓋茲 | メリンダ・ゲイツ | メリンダ・フレンチ・ゲイツ | मेलिंडा गेट्स | 멀린다 게이츠 | Μελίντα Γκέιτς | מלינדה גייטס
mackenzie-scott | MacKenzie Scott | MacKenzie Bezos | Маккензи Скотт | Маккензи Безос | Маккензі Скотт | ماكنزي سكوت | ماكينزي بيزوس | مکنزی اسکات | مکنزی بزوس | 麦肯齐·斯科特 | 麦肯齐·贝佐斯 | マッケンジー・スコット | मैकेंजी स्कॉट | मैकेंजी बेजोस | 매켄지 스콧
lauren-sanchez | Lauren Sanchez | Lauren Sánchez Bezos | Лорен Санчес | لورين سانشيز | لورن سانچز | 劳伦·桑切斯 | 蘿倫·桑切斯 | ローレン・サンチェス | लॉरेन सांचेज | 로렌 산체스 | Λόρεν Σάντσεζ | לורן סאנצ'ז
errol-musk | Errol Musk | Эррол Маск | Еррол Маск | إيرول ماسك | ارول ماسک | 埃罗尔·马斯克 | エロール・マスク | एरोल मस्क | 에롤 머스크 | ארול מאסק
kimbal-musk | Kimbal Musk | Кимбал Маск | Кімбал Маск | كيمبال ماسك | کیمبال ماسک | 金巴尔·马斯克 | キンバル・マスク | 킴벌 머스크
carlos-slim | Carlos Slim | Carlos Slim Helú | Карлос Слим | Карлос Слім | كارلوس سليم | کارلوس اسلیم | 卡洛斯·斯利姆 | 卡洛斯·史林 | カルロス・スリム | कार्लोस स्लिम | 카를로스 슬림 | Κάρλος Σλιμ | קרלוס סלים
ricardo-salinas-pliego | Ricardo Salinas Pliego | Рикардо Салинас Плиего | ريكاردو ساليناس | 里卡多·萨利纳斯·普列戈 | リカルド・サリナス
eike-batista | Eike Batista | Эйке Батиста | Ейке Батіста | إيكي باتيستا | ایکه باتیستا | 埃克·巴蒂斯塔 | 艾克·巴蒂斯塔 | エイケ・バチスタ | エイケ・バティスタ | 에이케 바치스타
joesley-batista | Joesley Batista | Жоэсли Батиста | جوزلي باتيستا | جويسلي باتيستا | 若埃斯利·巴蒂斯塔 | ジョエズレイ・バチスタ | ジョズレイ・バチスタ | 조에슬리 바치스타
marcelo-odebrecht | Marcelo Odebrecht | Марсело Одебрехт | مارسيلو أوديبريشت | مارسيلو أودبريشت | 马塞洛·奥德布雷希特 | マルセロ・オデブレヒト | 마르셀로 오데브레시
jorge-paulo-lemann | Jorge Paulo Lemann | Жоржи Пауло Леманн | Жорже Паулу Леманн | خورخي باولو ليمان | 豪尔赫·保罗·雷曼 | ジョルジ・パウロ・レマン
luciano-hang | Luciano Hang | Лусиано Ханг | pt:Véio da Havan
marcos-galperin | Marcos Galperin | Маркос Гальперин | ماركوس غالبرين | 马科斯·加尔佩林 | マルコス・ガルペリン
silvio-santos | Silvio Santos | Силвио Сантос | Сильвио Сантос | سيلفيو سانتوس | 西尔维奥·桑托斯 | シルビオ・サントス
alwaleed-bin-talal | Alwaleed bin Talal | Al-Waleed bin Talal | Alwalid bin Talal | Al-Walid ben Talal | Al-Walid bin Talal | Walid ibn Talal | Al-Walid ibn Talal | Velid bin Talal | Аль-Валид бен Талал | Аль-Валид ибн Талал | الوليد بن طلال | ولید بن طلال | 阿勒瓦利德·本·塔拉勒 | 瓦利德·本·塔拉勒 | アルワリード・ビン・タラール | アルワリード・ビンタラル | 알왈리드 빈 탈랄 | Αλ Ουαλίντ μπιν Ταλάλ | אל-וליד בן טלאל
yasir-al-rumayyan | Yasir Al-Rumayyan | Yasir Al Rumayyan | Yasser al-Rumayyan | Ясир ар-Румайян | Ясир Аль-Румайян | Ясір ар-Румайян | ياسر الرميان | یاسر الرمیان | 亚西尔·鲁梅延 | 鲁梅延 | ヤシル・ルマイヤン | 야시르 알루마이얀 | Γιασίρ Αλ Ρουμαγιάν | יאסר אל-רומאיאן
amin-nasser | Amin Nasser | Amin Hassan Nasser | Амин Насер | Амин Нассер | أمين الناصر | أمين بن حسن الناصر | امین الناصر | 阿敏·纳瑟尔 | アミン・ナセル | アミン・ナーセル | 아민 나세르
abdulaziz-bin-salman | Abdulaziz bin Salman | Prince Abdulaziz bin Salman | Abdelaziz ben Salmane | Абдулазиз бен Салман | Абдель Азиз бен Сальман | Абдулазіз бен Салман | عبد العزيز بن سلمان | عبدالعزيز بن سلمان | عبدالعزیز بن سلمان | 阿卜杜勒-阿齐兹·本·萨勒曼 | 阿卜杜勒阿齐兹·本·萨勒曼 | アブドルアジズ・ビン・サルマン | アブドルアジズ・エネルギー相 | अब्दुल अजीज बिन सलमान | 압둘아지즈 빈 살만
sultan-al-jaber | Sultan Al Jaber | Sultan al-Jaber | Sultan Ahmed Al Jaber | Sultan Ahmed al-Jaber | Sultan el Cabir | Султан аль-Джабер | Султан Ахмед аль-Джабер | Султан аль-Джабір | سلطان الجابر | سلطان احمد الجابر | 苏尔坦·贾比尔 | スルタン・ジャベル | スルタン・アル・ジャベル | सुल्तान अल जाबेर | 술탄 알자베르 | Σουλτάν Αλ Τζάμπερ | סולטאן אל ג'אבר
suhail-al-mazrouei | Suhail Al Mazrouei | Suhail al-Mazrouei | Suhail Mohamed Al Mazrouei | Сухейль аль-Мазруи | Сухейль аль-Мазруэи | سهيل المزروعي | سهیل المزروعی | 苏海勒·马兹鲁伊 | スハイル・マズルーイ | 수하일 알마즈루에이
khaldoon-al-mubarak | Khaldoon Al Mubarak | Khaldoon al-Mubarak | Халдун аль-Мубарак | خلدون المبارك | خلدون المبارک | 哈勒敦·穆巴拉克 | ハルドゥーン・アル・ムバラク | 칼둔 알 무바라크
naguib-sawiris | Naguib Sawiris | Naguib Sawires | Нагиб Савирис | Наджиб Савирис | نجيب ساويرس | نجیب ساویرس | 纳吉布·萨维里斯 | ナギーブ・サウィリス | 나기브 사위리스 | Ναγκίμπ Σαουίρις | נגיב סאוירס
reza-zarrab | Reza Zarrab | Riza Sarraf | Rıza Sarraf | Реза Зарраб | رضا ضراب | 礼萨·扎拉布 | レザ・ザラブ | ~Zarrab
babak-zanjani | Babak Zanjani | Babek Zencani | Babak Sandschani | Бабак Занджани | بابك زنجاني | بابک زنجانی | 巴巴克·赞贾尼 | 바바크 잔자니
selcuk-bayraktar | Selcuk Bayraktar | Сельчук Байрактар | سلجوق بيرقدار | سلجوق بایراکتار | 塞尔丘克·巴伊拉克塔尔 | セルチュク・バイラクタル | סלצ'וק ביירקטר | 셀추크 바이락타르
mehmet-simsek | Mehmet Simsek | Мехмет Шимшек | محمد شيمشك | محمد شيمشيك | محمت شیمشک | 穆罕默德·希姆谢克 | 希姆谢克 | メフメト・シムシェキ | シムシェキ | 메흐메트 심셰크 | Μεχμέτ Σιμσέκ
naci-agbal | Naci Agbal | Naci Ağbal | Наджи Агбал | ناجي إقبال | ناجي أغبال | ناجی آغبال | 纳吉·阿巴尔 | ナジ・アーバル | アーバル総裁 | 나지 아발 | ~Ağbal
sahap-kavcioglu | Sahap Kavcioglu | Şahap Kavcıoğlu | Шахап Кавджиоглу | شهاب قاوجي أوغلو | شهاب قافجي أوغلو | 沙哈普·卡夫哲奥卢 | シャハプ・カブジュオール | カブジュオール | 샤합 카브즈오을루 | ~Kavcıoğlu | ~Kavcioglu
hafize-gaye-erkan | Hafize Gaye Erkan | Gaye Erkan | Хафизе Гайе Эркан | Гайе Эркан | حفيظة غاية إركان | حفيظة غاية أركان | حفیظه غایه ارکان | 哈菲泽·盖伊·埃尔坎 | ハフィゼ・ガイ・エルカン | 하피제 가예 에르칸
beny-steinmetz | Beny Steinmetz | Бени Штейнмец | Бені Штейнмец | بيني شتاينميتز | بيني ستاينميتز | 贝尼·施泰因梅茨 | בני שטיינמץ | ベニー・スタインメッツ
dan-gertler | Dan Gertler | Дэн Гертлер | دان غيرتلر | دان جيرتلر | 丹·格特勒 | ダン・ゲルトラー | דן גרטלר
shalev-hulio | Shalev Hulio | Шалев Хулио | شاليف هوليو | שלו חוליו | 沙莱夫·胡里奥 | シャレブ・フリオ | ~Hulio
aliko-dangote | Aliko Dangote | Алико Данготе | Аліко Данготе | أليكو دانغوتي | أليكو دانجوتي | آلیکو دانگوته | 阿里科·丹格特 | 丹格特 | 丹戈特 | アリコ・ダンゴート | アリコ・ダンゴテ | अलीको डांगोटे | 알리코 단고테 | אליקו דנגוטה
strive-masiyiwa | Strive Masiyiwa | Страйв Масийива | سترايف ماسييوا | 斯特里夫·马西伊瓦 | ストライブ・マシイワ | ~Masiyiwa
mo-ibrahim | Mo Ibrahim | Мо Ибрагим | محمد فتحي إبراهيم | 莫·易卜拉欣 | モ・イブラヒム
tony-elumelu | Tony Elumelu | Тони Элумелу | توني إلوميلو | ~Elumelu
akinwumi-adesina | Akinwumi Adesina | Акинвуми Адесина | Акінвумі Адесіна | أكينوومي أديسينا | أكينوومي أدسينا | 阿金武米·阿德西纳 | アキンウミ・アデシナ | 아킨우미 아데시나
godwin-emefiele | Godwin Emefiele | Годвин Эмефиеле | غودوين إميفييلي | 戈德温·埃姆菲莱 | ゴドウィン・エメフィエレ | ~Emefiele
lesetja-kganyago | Lesetja Kganyago | Лесетья Кганьяго | ليسيتيا كجانياجو | 莱塞恰·坎亚戈 | レセチャ・クガニャゴ | ~Kganyago
johann-rupert | Johann Rupert | Йоханн Руперт | Йохан Руперт | يوهان روبرت | 约翰·鲁珀特 | ヨハン・ルパート
markus-jooste | Markus Jooste | Маркус Йосте | ماركوس جوست | マルクス・ヨーステ | ~Jooste
gupta-brothers | Gupta brothers | Frères Gupta | Gupta-Brüder | Hermanos Gupta | Irmãos Gupta | Братья Гупта | الأخوان غوبتا | グプタ兄弟 | गुप्ता बंधु | गुप्ता ब्रदर्स
issad-rebrab | Issad Rebrab | Issaad Rebrab | Иссад Ребраб | يسعد ربراب | إسعد ربراب | イサド・レブラブ | ~Rebrab
gina-rinehart | Gina Rinehart | Джина Райнхарт | Джина Рейнхарт | جينا راينهارت | جينا رينهارت | 吉娜·莱因哈特 | ジーナ・ラインハート | 지나 라인하트 | ~Rinehart
andrew-forrest | Andrew Forrest | Andrew "Twiggy" Forrest | Twiggy Forrest | Эндрю Форрест | أندرو فورست | 安德鲁·福里斯特 | 安德鲁·弗雷斯特 | アンドリュー・フォレスト
james-packer | James Packer | Джеймс Пэкер | جيمس باكر | 詹姆斯·帕克 | ジェームズ・パッカー
alan-joyce | Alan Joyce | Алан Джойс | آلان جويس | 艾伦·乔伊斯 | アラン・ジョイス | 앨런 조이스
paul-krugman | Paul Krugman | Пол Кругман | Пол Круґман | بول كروغمان | بول كروجمان | پل کروگمن | 保罗·克鲁格曼 | 克鲁格曼 | 克魯曼 | ポール・クルーグマン | クルーグマン | पॉल क्रुगमैन | 폴 크루그먼 | Πολ Κρούγκμαν | פול קרוגמן | ~Krugman | ~Кругман
joseph-stiglitz | Joseph Stiglitz | Joseph E. Stiglitz | Джозеф Стиглиц | Джозеф Стігліц | جوزيف ستيغليتز | جوزيف ستيجليتز | جوزف استیگلیتز | 约瑟夫·斯蒂格利茨 | 斯蒂格利茨 | 史迪格里茲 | ジョセフ・スティグリッツ | スティグリッツ | जोसेफ स्टिग्लिट्ज़ | जोसेफ स्टिग्लिट्ज | 조지프 스티글리츠 | 조셉 스티글리츠 | Τζόζεφ Στίγκλιτς | ג'וזף שטיגליץ | ~Stiglitz | ~Стиглиц
thomas-piketty | Thomas Piketty | Томас Пикетти | Тома Пикетти | Тома Пікетті | توماس بيكيتي | توماس بيكتي | توما پیکتی | توماس پیکتی | 托马斯·皮凯蒂 | 皮凯蒂 | 皮凱提 | トマ・ピケティ | ピケティ | थॉमस पिकेटी | 토마 피케티 | 피케티 | Τομά Πικετί | תומא פיקטי | ~Piketty | ~Пикетти
gabriel-zucman | Gabriel Zucman | Габриэль Зукман | Габріель Зукман | غابريال زوكمان | غابرييل زوكمان | 加布里埃尔·祖克曼 | ガブリエル・ズックマン | 가브리엘 쥐크만 | ~Zucman
milton-friedman | Milton Friedman | Милтон Фридман | Мілтон Фрідман | ميلتون فريدمان | میلتون فریدمن | 米尔顿·弗里德曼 | 密爾頓·傅利曼 | ミルトン・フリードマン | मिल्टन फ्रीडमैन | 밀턴 프리드먼 | Μίλτον Φρίντμαν | מילטון פרידמן
john-maynard-keynes | John Maynard Keynes | Джон Мейнард Кейнс | جون ماينارد كينز | جان مینارد کینز | 约翰·梅纳德·凯恩斯 | 凱因斯 | ジョン・メイナード・ケインズ | ケインズ | जॉन मेनार्ड कीन्स | 존 메이너드 케인스 | Τζον Μέιναρντ Κέινς | ג'ון מיינרד קיינס
daniel-kahneman | Daniel Kahneman | Даниэль Канеман | Деніел Канеман | دانيال كانيمان | دانيال كانمان | دنیل کانمن | 丹尼尔·卡尼曼 | 丹尼爾·康納曼 | ダニエル・カーネマン | डैनियल काह्नमैन | 대니얼 카너먼 | Ντάνιελ Κάνεμαν | דניאל כהנמן | ~Kahneman
richard-thaler | Richard Thaler | Ричард Талер | Річард Талер | ريتشارد ثالر | ریچارد تیلر | 理查德·塞勒 | 理查·塞勒 | リチャード・セイラー | रिचर्ड थेलर | 리처드 세일러 | Ρίτσαρντ Τάλερ | ריצ'רד ת'יילר
jean-tirole | Jean Tirole | Жан Тироль | Жан Тіроль | جان تيرول | ژان تیرول | 让·梯若尔 | 让·蒂罗尔 | ジャン・ティロール | 장 티롤 | Ζαν Τιρόλ | ז'אן טירול
angus-deaton | Angus Deaton | Ангус Дитон | Ангус Дітон | Энгус Дитон | أنغوس ديتون | آنگوس دیتون | 安格斯·迪顿 | アンガス・ディートン | एंगस डीटन | 앵거스 디턴 | Άνγκους Ντίτον | אנגוס דיטון
esther-duflo | Esther Duflo | Эстер Дюфло | Естер Дюфло | إستير دوفلو | استر دوفلو | 埃丝特·迪弗洛 | 埃斯特·迪弗洛 | エステル・デュフロ | एस्थर डुफ्लो | এস্থার দুফলো | 에스테르 뒤플로 | Εστέρ Ντιφλό | אסתר דופלו | ~Duflo
abhijit-banerjee | Abhijit Banerjee | Абхиджит Банерджи | Абгіджіт Банерджі | أبهيجيت بانيرجي | أبهيجيت بانرجي | آبهیجیت بانرجی | 阿比吉特·班纳吉 | アビジット・バナジー | अभिजीत बनर्जी | অভিজিৎ বন্দ্যোপাধ্যায় | 아브히지트 바네르지 | Αμπιζίτ Μπανερζί
michael-kremer | Michael Kremer | Майкл Кремер | مايكل كريمر | 迈克尔·克雷默 | マイケル・クレマー | 마이클 크레이머
claudia-goldin | Claudia Goldin | Клаудия Голдин | Клаудія Голдін | كلوديا غولدين | کلودیا گلدین | 克劳迪娅·戈尔丁 | 克勞蒂亞·戈爾丁 | クラウディア・ゴールディン | क्लाउडिया गोल्डिन | 클라우디아 골딘 | Κλόντια Γκόλντιν | קלאודיה גולדין
daron-acemoglu | Daron Acemoglu | Daron Acemoğlu | Дарон Аджемоглу | Дарон Асемоглу | دارون عاصم أوغلو | دارون أسيموغلو | دارون عجم‌اوغلو | 达龙·阿杰姆奥卢 | 达龙·阿西莫格鲁 | 阿西莫格鲁 | 艾塞默魯 | ダロン・アセモグル | アセモグル | डेरोन ऐसमोग्लू | 다론 아제모을루 | 대런 아세모글루 | Ντάρον Ατζέμογλου | דארון אצ'מולו | ~Acemoğlu | ~Acemoglu
elinor-ostrom | Elinor Ostrom | Элинор Остром | Елінор Остром | إلينور أوستروم | الینور استروم | 埃莉诺·奥斯特罗姆 | エリノア・オストロム | 엘리너 오스트롬 | ~Ostrom
paul-romer | Paul Romer | Пол Ромер | بول رومر | پل رومر | 保罗·罗默 | 保羅·羅默 | ポール・ローマー | पॉल रोमर | 폴 로머 | Πολ Ρόμερ
william-nordhaus | William Nordhaus | Уильям Нордхаус | Вільям Нордгауз | ويليام نوردهاوس | ویلیام نوردهاوس | 威廉·诺德豪斯 | 諾德豪斯 | ウィリアム・ノードハウス | विलियम नॉर्डहॉस | 윌리엄 노드하우스 | Γουίλιαμ Νόρντχαους | ~Nordhaus
robert-shiller | Robert Shiller | Роберт Шиллер | Роберт Шіллер | روبرت شيلر | رابرت شیلر | 罗伯特·席勒 | 羅伯·席勒 | ロバート・シラー | रॉबर्ट शिलर | 로버트 실러 | Ρόμπερτ Σίλερ
eugene-fama | Eugene Fama | Юджин Фама | يوجين فاما | اوجین فاما | 尤金·法马 | 尤金·法瑪 | ユージン・ファーマ | 유진 파마
philippe-aghion | Philippe Aghion | Филипп Агийон | Филипп Агьон | Філіпп Агіон | فيليب أجيون | فيليب أغيون | فیلیپ آگیون | 菲利普·阿吉翁 | フィリップ・アギヨン | फिलिप एगियन | 필리프 아기옹 | Φιλίπ Αγκιόν | ~Aghion
joel-mokyr | Joel Mokyr | Джоэль Мокир | Джоел Мокір | جويل موكير | جوئل موکیر | 乔尔·莫基尔 | ジョエル・モキイア | ジョエル・モキール | जोएल मोकिर | 조엘 모키어 | Τζόελ Μόκιρ | יואל מוקיר | ~Mokyr
jeffrey-sachs | Jeffrey Sachs | Джеффри Сакс | Джеффрі Сакс | جيفري ساكس | جفری ساکس | 杰弗里·萨克斯 | 傑佛瑞·薩克斯 | ジェフリー・サックス | जेफरी सैक्स | 제프리 삭스 | Τζέφρι Σακς | ג'פרי זקס
kenneth-rogoff | Kenneth Rogoff | Ken Rogoff | Кеннет Рогофф | كينيث روغوف | كينيث روجوف | کنت روگوف | 肯尼斯·罗格夫 | 羅格夫 | ケネス・ロゴフ | केनेथ रोगॉफ | 케네스 로고프 | ~Rogoff
olivier-blanchard | Olivier Blanchard | Оливье Бланшар | Олів'є Бланшар | أوليفييه بلانشار | أوليفييه بلانشارد | الیویه بلانشار | 奥利维尔·布兰查德 | オリビエ・ブランシャール | オリヴィエ・ブランシャール | 올리비에 블랑샤르 | Ολιβιέ Μπλανσάρ
mohamed-el-erian | Mohamed El-Erian | Mohamed A. El-Erian | Мохамед Эль-Эриан | Мохаммед Эль-Эриан | محمد العريان | محمد العریان | 穆罕默德·埃利安 | モハメド・エルエリアン | 모하메드 엘에리언 | ~El-Erian
hans-werner-sinn | Hans-Werner Sinn | Ханс-Вернер Зинн | هانز فيرنر زين | 汉斯-维尔纳·辛恩 | ハンス・ウェルナー・ジン
clemens-fuest | Clemens Fuest | Клеменс Фюст | كليمنس فوست | クレメンス・フュスト | 克莱门斯·菲斯特 | ~Fuest
pierre-olivier-gourinchas | Pierre-Olivier Gourinchas | Пьер-Оливье Гуринша | Пьер-Оливье Гуриншас | П'єр-Олів'є Гурінша | بيير أوليفييه غورينشا | بيير أوليفييه جورينشاس | پیر-الیویه گورینشا | 皮埃尔-奥利维耶·古兰沙 | 古兰沙 | ピエールオリビエ・グランシャ | पियरे-ओलिवियर गौरींचस | 피에르올리비에 고린차스 | ~Gourinchas
sergei-guriev | Sergei Guriev | Sergey Guriev | Sergej Guriev | Sergueï Gouriev | Sergej Guriew | Serguéi Guríev | Сергей Гуриев | Сергій Гурієв | سيرغي غورييف | セルゲイ・グリエフ
hernando-de-soto-polar | Hernando de Soto Polar | Эрнандо де Сото | إرناندو دي سوتو | エルナンド・デ・ソト
bengt-holmstrom | Bengt Holmstrom | Бенгт Хольмстрём | Бенгт Хольмстрем | بنغت هولمستروم | 本特·霍尔姆斯特罗姆 | ベント・ホルムストロム | 벵트 홀름스트룀
david-card | David Card | Дэвид Кард | Девід Кард | ديفيد كارد | 戴维·卡德 | デービッド・カード | デビッド・カード | 데이비드 카드
agustin-carstens | Agustin Carstens | Агустин Карстенс | أغوستين كارستنز | 阿古斯丁·卡斯滕斯 | 卡斯滕斯 | アグスティン・カルステンス | 아구스틴 카르스텐스
fatih-birol | Fatih Birol | Фатих Бироль | Фатіх Біроль | فاتح بيرول | فاتح بیرول | 法提赫·比罗尔 | 比罗尔 | 比羅爾 | ファティ・ビロル | 파티 비롤 | फतिह बिरोल | फातिह बिरोल | Φατίχ Μπιρόλ | פתיח בירול
klaus-schwab | Klaus Schwab | Клаус Шваб | كلاوس شواب | کلاوس شواب | 克劳斯·施瓦布 | クラウス・シュワブ | क्लाउस श्वाब | 클라우스 슈바프 | 클라우스 슈밥 | Κλάους Σβαμπ | קלאוס שוואב
werner-hoyer | Werner Hoyer | Вернер Хойер | فيرنر هوير | 维尔纳·霍耶尔 | ヴェルナー・ホイヤー
klaus-regling | Klaus Regling | Клаус Реглинг | كلاوس ريغلينغ | 克劳斯·雷格林 | クラウス・レグリング | Κλάους Ρέγκλινγκ | 클라우스 레글링 | ~Regling
odile-renaud-basso | Odile Renaud-Basso | Одиль Рено-Бассо | Оділь Рено-Бассо | أوديل رينو باسو | オディール・ルノーバッソ | ~Renaud-Basso
jihad-azour | Jihad Azour | Джихад Азур | جهاد أزعور | 吉哈德·阿祖尔 | ジハド・アズール | ~Azour
abdalla-el-badri | Abdalla El-Badri | Abdalla Salem el-Badri | Abdullah al-Badri | Абдалла аль-Бадри | Абдалла Салем аль-Бадри | عبد الله البدري | عبد الله سالم البدري | アブダラ・バドリ | 압달라 엘바드리
mohammad-barkindo | Mohammad Barkindo | Mohammed Barkindo | Mohammad Sanusi Barkindo | Мохаммед Баркиндо | محمد باركيندو | محمد بارکیندو | 穆罕默德·巴尔金多 | 巴尔金都 | バルキンド | 모하메드 바르킨도 | ~Barkindo | ~Баркиндо
haitham-al-ghais | Haitham Al Ghais | Haitham al-Ghais | Хайсам аль-Гайс | Хайтам аль-Гаис | هيثم الغيص | هیثم الغیص | 海赛姆·盖斯 | ガイス事務局長 | 하이탐 알가이스
yukiya-amano | Yukiya Amano | Юкия Амано | Юкія Амано | يوكيا أمانو | یوکیا آمانو | 天野之弥 | 天野之彌 | युकिया अमानो | 아마노 유키야 | Γιουκίγια Αμάνο | יוקיה אמנו
ahmet-uzumcu | Ahmet Uzumcu | Ahmet Üzümcü | Ахмет Узюмджю | Ахмет Узюмджу | أحمد أوزومجو | احمد اوزومجو | 阿赫迈特·尤祖姆居 | アフメト・ウズムジュ | 아흐메트 위쥠쥐 | ~Üzümcü
jurgen-stock | Jurgen Stock | Jürgen Stock | Юрген Шток | يورغن ستوك | یورگن استوک | 于尔根·斯托克 | ユルゲン・ストック | 위르겐 스톡
ronald-noble | Ronald Noble | Ronald K. Noble | Рональд Ноубл | Рональд Нобл | رونالد نوبل | 罗纳德·诺布尔 | ロナルド・ノーブル | 로널드 노블
meng-hongwei | Meng Hongwei | Мэн Хунвэй | Мен Хунвей | مينغ هونغ وي | منغ هونغ وي | منگ هونگ‌وی | 孟宏伟 | 孟宏偉 | メン・ホンウェイ | मेंग होंगवेई | 멍훙웨이 | Μενγκ Χονγκγουέι | Mạnh Hoành Vĩ | מנג הונגוויי
fabrice-leggeri | Fabrice Leggeri | Фабрис Леджери | Фабріс Леджері | فابريس ليجيري | ファブリス・レジェリ | Φαμπρίς Λεγκερί | ~Leggeri
margaret-chan | Margaret Chan | Margaret Chan Fung Fu-chun | Маргарет Чан | Маргарет Чен | مارغريت تشان | مارجريت تشان | مارگارت چان | 陈冯富珍 | 陳馮富珍 | マーガレット・チャン | मार्गरेट चान | 마거릿 챈 | Μάργκαρετ Τσαν | מרגרט צ'אן
maria-van-kerkhove | Maria Van Kerkhove | Мария Ван Керкхове | Марія Ван Керкхове | ماريا فان كيركوف | ماريا فان كيرخوف | ماریا فان کرخوف | 玛丽亚·范克尔克霍夫 | 范克尔克霍夫 | マリア・バンケルコフ | मारिया वान केरखोव | 마리아 판케르크호버 | Μαρία Βαν Κέρκοβε | מריה ואן קרקהוב | ~Van Kerkhove
hans-kluge | Hans Kluge | Hans Henri Kluge | Ханс Клюге | Ганс Клюге | هانس كلوغه | هانز كلوغه | هانس کلوگه | 汉斯·克鲁格 | ハンス・クルーゲ | 한스 클루게 | Χανς Κλούγκε | הנס קלוגה
soumya-swaminathan | Soumya Swaminathan | Сумия Сваминатан | Сум'я Свамінатан | سوميا سواميناثان | سومیا سوامیناتان | 苏米娅·斯瓦米纳坦 | スーミャ・スワミナサン | सौम्या स्वामीनाथन | সৌম্যা স্বামীনাথন | 수미야 스와미나탄
bruce-aylward | Bruce Aylward | Брюс Эйлвард | Брюс Ейлворд | بروس أيلوارد | بروس ایلوارد | 布鲁斯·艾尔沃德 | 艾尔沃德 | ブルース・エイルワード | 브루스 에일워드
matshidiso-moeti | Matshidiso Moeti | Матшидисо Моэти | ماتشيديسو مويتي | 玛奇迪索·穆蒂 | マチディソ・モエティ | 마치디소 모에티 | ~Moeti
peter-piot | Peter Piot | Петер Пиот | Питер Пиот | بيتر بيوت | 彼得·皮奥特 | ピーター・ピオット | 피터 피오트
michel-sidibe | Michel Sidibe | Michel Sidibé | Мишель Сидибе | ميشيل سيديبي | 米歇尔·西迪贝 | ミシェル・シディベ
winnie-byanyima | Winnie Byanyima | Винни Бьянима | Вінні Б'яніма | ويني بيانييما | ويني بيانيما | 温妮·拜安伊玛 | ウィニー・ビヤニマ | 위니 비아니마 | ~Byanyima
john-nkengasong | John Nkengasong | Джон Нкенгасонг | جون نكينغاسونغ | 约翰·肯格松 | 恩肯加松 | ジョン・ンケンガソン | 존 응켄가송 | ~Nkengasong
jean-kaseya | Jean Kaseya | Жан Касея | جان كاسيا | ジャン・カセヤ | 让·卡塞亚
valerie-amos | Valerie Amos | Валери Амос | Валері Амос | فاليري آموس | والری آموس | 瓦莱丽·阿莫斯 | バレリー・エイモス | 밸러리 에이머스
peter-maurer | Peter Maurer | Петер Маурер | بيتر ماورر | پیتر ماورر | 彼得·毛雷尔 | 毛雷尔 | ペーター・マウラー | ピーター・マウラー | 페터 마우러
mirjana-spoljaric-egger | Mirjana Spoljaric Egger | Mirjana Spoljaric | Миряна Сполярич Эггер | Мирьяна Сполярич | Мір'яна Сполярич | ميريانا سبولياريتش | میریانا اسپولیاریچ | 米里亚娜·斯波利亚里奇 | スポリアリッチ総裁 | 미리아나 스폴리아리치 | ~Spoljaric
henrietta-fore | Henrietta Fore | Генриетта Фор | Генрієтта Фор | هنرييتا فور | هنریتا فور | 亨丽埃塔·福尔 | ヘンリエッタ・フォア | 헨리에타 포어
jose-graziano-da-silva | Jose Graziano da Silva | Жозе Грациану да Силва | Жозе Грациано да Силва | جوزيه غرازيانو دا سيلفا | جوزيه جرازيانو دا سيلفا | ژوزه گرازیانو دا سیلوا | 若泽·格拉齐亚诺·达席尔瓦 | ジョゼ・グラジアノ・ダ・シルバ | ~Graziano da Silva
jacques-diouf | Jacques Diouf | Жак Диуф | Жак Діуф | جاك ضيوف | ژاک دیوف | 雅克·迪乌夫 | 迪乌夫 | ジャック・ディウフ | 자크 디우프
qu-dongyu | Qu Dongyu | Цюй Дуньюй | شو دونيو | شو دونغ يو | 屈冬玉 | 취둥위
guy-ryder | Guy Ryder | Гай Райдер | غاي رايدر | گای رایدر | 盖伊·赖德 | ガイ・ライダー | 가이 라이더
gilbert-houngbo | Gilbert Houngbo | Gilbert F. Houngbo | Жильбер Унгбо | جيلبير هونغبو | 吉尔贝·洪博 | ジルベール・ウングボ | 질베르 웅보 | ~Houngbo
josette-sheeran | Josette Sheeran | Жозетт Ширан | Джозетт Ширан | جوزيت شيران | 乔塞特·希兰 | ジョゼット・シーラン | 조셋 시런
amina-j-mohammed | Amina J. Mohammed | en:Amina Mohammed | Амина Мохаммед | Аміна Мохаммед | أمينة محمد | آمنه محمد | 阿米娜·穆罕默德 | アミーナ・モハメッド | アミナ・モハメド | 아미나 모하메드
farhan-haq | Farhan Haq | Фархан Хак | فرحان حق | 法尔汉·哈克 | ファルハン・ハク | फरहान हक | 파르한 하크
jean-pierre-lacroix | Jean-Pierre Lacroix | Жан-Пьер Лакруа | Жан-П'єр Лакруа | جان بيير لاكروا | ژان پیر لاکروا | 让-皮埃尔·拉克鲁瓦 | ジャンピエール・ラクロワ | 장피에르 라크루아
navi-pillay | Navi Pillay | Navanethem Pillay | Нави Пиллэй | Наванетхем Пиллай | Наві Піллай | نافي بيلاي | ناوی پیلای | 纳维·皮莱 | 纳瓦尼特姆·皮莱 | ナビ・ピレイ | ナバネセム・ピレイ | नवी पिल्लै | 나비 필라이 | Νάβι Πιλάι | נאווי פיליי
zeid-raad-al-hussein | Zeid Ra'ad Al Hussein | Zeid Raad al-Hussein | Zeid Ra'ad al-Hussein | Seid Raad al-Hussein | Зейд Раад аль-Хусейн | Зейд аль-Хусейн | زيد بن رعد | زيد بن رعد الحسين | زید رعد الحسین | 扎伊德·拉阿德·侯赛因 | 扎伊德·侯赛因 | ゼイド・ラアド・アル・フセイン | 자이드 라아드 알후세인 | Ζέιντ Ράαντ Αλ Χουσεΐν
louise-arbour | Louise Arbour | Луиза Арбур | Луїза Арбур | لويز أربور | لوئیز آربور | 路易丝·阿尔布尔 | ルイーズ・アルブール | 루이즈 아버
serge-brammertz | Serge Brammertz | Серж Браммерц | Серж Брамерц | سيرج براميرتز | سيرج برامرتس | 塞尔日·布拉默茨 | セルジュ・ブラメルツ | ~Brammertz | ~Браммерц
joan-donoghue | Joan Donoghue | Джоан Донохью | Джоан Доногью | جوان دونوغو | جوآن دوناهیو | 琼·多诺霍 | 琼·多诺休 | ジョアン・ドノヒュー | 조앤 도너휴 | ג'ואן דונהיו
richard-goldstone | Richard Goldstone | Ричард Голдстоун | Річард Голдстоун | ريتشارد غولدستون | ریچارد گلدستون | 理查德·戈德斯通 | 戈德斯通 | リチャード・ゴールドストーン | 리처드 골드스톤 | ריצ'רד גולדסטון
detlev-mehlis | Detlev Mehlis | Детлев Мелис | ديتليف ميليس | 德特勒夫·梅利斯 | デトレフ・メリス | ~Mehlis
ghassan-salame | Ghassan Salame | Ghassan Salamé | Гассан Саламе | Хасан Саламе | غسان سلامة | غسان سلامه | 加桑·萨拉姆 | ガッサン・サラメ | 가산 살라메
martin-kobler | Martin Kobler | Мартин Коблер | Мартін Коблер | مارتن كوبلر | مارتین کوبلر | 马丁·科布勒 | マルティン・コブラー | マーティン・コブラー
jamal-benomar | Jamal Benomar | Джамаль Беномар | Джамал Бенумар | جمال بن عمر | جمال بنعمر | جمال بن‌عمر | 贾迈勒·贝诺马尔 | ジャマール・ベノマール | ~Benomar
nickolay-mladenov | Nickolay Mladenov | Nikolay Mladenov | Nikolai Mladenov | Николай Младенов | نيكولاي ملادينوف | نیکلای ملادنوف | 尼古拉·姆拉德诺夫 | ニコライ・ムラデノフ | ניקולאי מלדנוב
tor-wennesland | Tor Wennesland | Тор Веннесланд | Тур Веннесланн | تور وينسلاند | تور ونسلند | 托尔·文内斯兰 | 文内斯兰 | トール・ウェネスランド | 토르 벤네슬란드 | טור ונסלנד | ~Wennesland
volker-perthes | Volker Perthes | Фолькер Пертес | فولكر بيرتس | فولكر بيرتيس | 福尔克尔·佩尔特斯 | 佩尔特斯 | フォルカー・ペルテス | ~Perthes
nils-melzer | Nils Melzer | Нильс Мельцер | Нільс Мельцер | نيلز ميلزر | نیلس ملتسر | 尼尔斯·梅尔策 | ニルス・メルツァー
kumi-naidoo | Kumi Naidoo | Куми Найду | Кумі Найду | كومي نايدو | 库米·奈杜 | クミ・ナイドゥー | 쿠미 나이두
jose-andres-puerta | José Andrés Puerta | en:José Andrés | de:José Andrés | Хосе Андрес | خوسيه أندريس | خوزه آندرس | 何塞·安德烈斯 | ホセ・アンドレス | 호세 안드레스 | חוסה אנדרס
philip-alston | Philip Alston | Филип Алстон | Філіп Алстон | فيليب ألستون | 菲利普·奥尔斯顿 | フィリップ・アルストン | 필립 올스턴
peter-higgs | Peter Higgs | Питер Хиггс | Пітер Гіґґс | Пітер Хіггс | بيتر هيغز | بيتر هيجز | پیتر هیگز | 彼得·希格斯 | ピーター・ヒッグス | पीटर हिग्स | 피터 힉스 | Πίτερ Χιγκς | פיטר היגס
francois-englert | Francois Englert | François Englert | Франсуа Энглер | Франсуа Англер | Франсуа Енглер | فرانسوا إنغلرت | فرانسوا انگلر | 弗朗索瓦·恩格勒 | フランソワ・アングレール | 프랑수아 앙글레르
andre-geim | Andre Geim | Andrej Geim | Андрей Гейм | Андре Гейм | Андрій Гейм | أندريه غايم | أندريه جيم | آندره گایم | 安德烈·海姆 | 安德烈·盖姆 | アンドレ・ガイム | 안드레 가임 | ~Geim
konstantin-novoselov | Konstantin Novoselov | Kostya Novoselov | Konstantin Nowosjolow | Константин Новосёлов | Константин Новоселов | Костянтин Новосьолов | قسطنطين نوفوسيلوف | 康斯坦丁·诺沃肖洛夫 | コンスタンチン・ノボセロフ | 콘스탄틴 노보셀로프
zhores-alferov | Zhores Alferov | Schores Alfjorow | Jaurès Alferov | Жорес Алферов | Жорес Алфёров | Жорес Алфьоров | جوريس ألفيروف | 若列斯·阿尔费罗夫 | ジョレス・アルフョーロフ | ~Alferov | ~Алферов
roger-penrose | Roger Penrose | Роджер Пенроуз | روجر بنروز | راجر پنروز | 罗杰·彭罗斯 | 羅傑·潘洛斯 | ロジャー・ペンローズ | रोजर पेनरोज़ | रोजर पेनरोज | 로저 펜로즈 | Ρότζερ Πένροουζ | רוג'ר פנרוז
andrea-ghez | Andrea Ghez | Андреа Гез | أندريا غيز | آندریا گز | 安德烈娅·盖兹 | 安德烈亚·盖兹 | アンドレア・ゲズ | एंड्रिया गेज | 앤드리아 게즈 | Άντρεα Γκεζ | ~Ghez
reinhard-genzel | Reinhard Genzel | Райнхард Генцель | Рейнхард Генцель | Райнгард Ґенцель | راينهارد غنزل | راینهارد گنتسل | 赖因哈德·根策尔 | ラインハルト・ゲンツェル | रेनहार्ड गेन्ज़ेल | 라인하르트 겐첼 | Ράινχαρντ Γκέντσελ | ~Genzel
kip-thorne | Kip Thorne | Кип Торн | Кіп Торн | كيب ثورن | کیپ تورن | 基普·索恩 | キップ・ソーン | किप थोर्न | 킵 손 | Κιπ Θορν | קיפ ת'ורן
rainer-weiss | Rainer Weiss | Rainer Weiß | Райнер Вайсс | Райнер Вайс | راينر فايس | راینر وایس | 雷纳·韦斯 | 莱纳·魏斯 | レイナー・ワイス | ライナー・ワイス | 라이너 바이스 | Ράινερ Βάις | ריינר וייס
barry-barish | Barry Barish | Барри Бэриш | Барри Бариш | Баррі Беріш | باري باريش | بری باریش | 巴里·巴里什 | バリー・バリッシュ | 배리 배리시 | ~Barish
donna-strickland | Donna Strickland | Донна Стрикленд | Донна Стрікленд | دونا ستريكلاند | دانا استریکلند | 唐娜·斯特里克兰 | ドナ・ストリックランド | डोना स्ट्रिकलैंड | 도나 스트리클런드 | Ντόνα Στρίκλαντ | דונה סטריקלנד
gerard-mourou | Gerard Mourou | Gérard Mourou | Жерар Муру | جيرار مورو | ژرار مورو | 热拉尔·穆鲁 | ジェラール・ムルー | जेरार मोरो | 제라르 무루 | ~Mourou
arthur-ashkin | Arthur Ashkin | Артур Эшкин | Артур Ашкин | Артур Ешкін | آرثر أشكين | آرتور اشکین | 阿瑟·阿什金 | アーサー・アシュキン | आर्थर अश्किन | 아서 애슈킨 | ~Ashkin
giorgio-parisi | Giorgio Parisi | Джорджо Паризи | Джорджо Парізі | جورجيو باريزي | جورجو پاریزی | 乔治·帕里西 | 喬治·帕里西 | ジョルジョ・パリージ | जियोर्जियो पेरिसी | 조르조 파리시 | Τζόρτζιο Παρίζι
syukuro-manabe | Syukuro Manabe | Сюкуро Манабэ | Сюкуро Манабе | شوكورو مانابي | سيوكورو مانابي | سیوکورو مانابه | 真锅淑郎 | 真鍋淑郎 | स्यूकूरो मनाबे | 마나베 슈쿠로
klaus-hasselmann | Klaus Hasselmann | Клаус Хассельман | Клаус Хассельманн | Клаус Гассельман | كلاوس هاسلمان | کلاوس هاسلمان | 克劳斯·哈塞尔曼 | クラウス・ハッセルマン | क्लॉस हैसलमैन | 클라우스 하셀만
alain-aspect | Alain Aspect | Ален Аспе | آلان أسبيه | آلن اسپه | 阿兰·阿斯佩 | 阿兰·阿斯佩克特 | アラン・アスペ | एलेन एस्पेक्ट | 알랭 아스페 | Αλέν Ασπέ
john-clauser | John Clauser | John F. Clauser | Джон Клаузер | جون كلاوزر | جان کلاوزر | 约翰·克劳泽 | 约翰·克劳瑟 | ジョン・クラウザー | जॉन क्लॉसर | 존 클라우저
anton-zeilinger | Anton Zeilinger | Антон Цайлингер | Антон Цайлінгер | أنتون زيلينغر | أنطون تسايلينغر | آنتون زایلینگر | 安东·蔡林格 | 安東·塞林格 | アントン・ツァイリンガー | एंटोन ज़िलिंगर | 안톤 차일링거 | Άντον Τσάιλινγκερ | ~Zeilinger | ~Цайлингер
anne-lhuillier | Anne L'Huillier | Анн Л'Юилье | Анн Л’Юйе | آن لويلييه | آن لولیه | 安妮·吕利耶 | 安妮·呂利耶 | アンヌ・リュイリエ | アンヌ・ルイリエ | ऐनी एल'हुइलियर | 안 륄리에 | ~L'Huillier
ferenc-krausz | Ferenc Krausz | Krausz Ferenc | Ференц Краус | Ференц Крауш | فيرينك كراوس | فيرينتس كراوس | فرنس کراوس | 费伦茨·克劳斯 | フェレンツ・クラウス | フェレンス・クラウス | फेरेंक क्राउज़ | 페렌츠 크러우스
pierre-agostini | Pierre Agostini | Пьер Агостини | П'єр Агостіні | بيير أغوستيني | پیر آگوستینی | 皮埃尔·阿戈斯蒂尼 | ピエール・アゴスティーニ | पियरे एगोस्टिनी | 피에르 아고스티니
john-hopfield | John Hopfield | John J. Hopfield | Джон Хопфилд | Джон Гопфілд | جون هوبفيلد | جان هاپفیلد | 约翰·霍普菲尔德 | 約翰·霍普菲爾德 | ジョン・ホップフィールド | जॉन हॉपफील्ड | 존 홉필드 | Τζον Χόπφιλντ | ~Hopfield
john-martinis | John Martinis | John M. Martinis | Джон Мартинис | Джон Мартініс | جون مارتينيس | جان مارتینیس | 约翰·马蒂尼斯 | ジョン・マルティニス | जॉन मार्टिनिस | 존 마티니스
michel-devoret | Michel Devoret | Michel H. Devoret | Мишель Деворе | Мішель Деворе | ميشيل ديفوريه | میشل دوره | 米歇尔·德沃雷 | ミシェル・デボレ | मिशेल डेवोरेट | 미셸 드보레 | ~Devoret
saul-perlmutter | Saul Perlmutter | Сол Перлмуттер | سول بيرلموتر | 索尔·珀尔马特 | ソール・パールマッター | 솔 펄머터 | ~Perlmutter
brian-schmidt | Brian Schmidt | Брайан Шмидт | Браян Шмідт | برايان شميت | 布赖恩·施密特 | ブライアン・シュミット | 브라이언 슈미트
serge-haroche | Serge Haroche | Серж Арош | سيرج هاروش | سرژ آروش | 塞尔日·阿罗什 | セルジュ・アロシュ | 세르주 아로슈 | ~Haroche
shuji-nakamura | Shuji Nakamura | Сюдзи Накамура | Сюдзі Накамура | شوجي ناكامورا | شوجی ناکامورا | 中村修二 | 나카무라 슈지
isamu-akasaki | Isamu Akasaki | Исаму Акасаки | Ісаму Акасакі | إيسامو أكاساكي | ایسامو آکاساکی | 赤崎勇 | 赤﨑勇 | 아카사키 이사무 | ~Akasaki
hiroshi-amano | Hiroshi Amano | Хироси Амано | Хіросі Амано | هيروشي أمانو | هیروشی آمانو | 天野浩 | 아마노 히로시
takaaki-kajita | Takaaki Kajita | Такааки Кадзита | Такаакі Кадзіта | تاكاكي كاجيتا | تاکااکی کاجیتا | 梶田隆章 | 가지타 다카아키 | ~Kajita
masatoshi-koshiba | Masatoshi Koshiba | Масатоси Косиба | Масатоші Кошіба | 小柴昌俊 | 고시바 마사토시
didier-queloz | Didier Queloz | Дидье Кело | Дідьє Кело | ديدييه كويلوز | ديدييه كيلو | دیدیه کلوز | 迪迪埃·奎洛兹 | ディディエ・ケロー | 디디에 쿠엘로 | ~Queloz
michel-mayor | Michel Mayor | Мишель Майор | Мішель Майор | ميشال مايور | ميشيل مايور | میشل مایور | 米歇尔·马约尔 | 米歇尔·麦耶 | ミシェル・マイヨール | 미셸 마요르
james-peebles | James Peebles | Jim Peebles | Джеймс Пиблс | Джеймс Піблс | جيمس بيبلز | جیمز پیبلز | 詹姆斯·皮布尔斯 | ジェームズ・ピーブルス | 제임스 피블스
jennifer-doudna | Jennifer Doudna | Дженнифер Дудна | Дженніфер Дудна | جينيفر دودنا | جنیفر دودنا | 珍妮弗·道德纳 | 詹妮弗·杜德纳 | ジェニファー・ダウドナ | जेनिफर डाउडना | जेनिफर डौडना | 제니퍼 다우드나 | Τζένιφερ Ντούντνα | ג'ניפר דאודנה | ~Doudna
emmanuelle-charpentier | Emmanuelle Charpentier | Эммануэль Шарпантье | Еммануель Шарпантьє | إيمانويل شاربنتييه | إيمانويل شاربانتييه | امانوئل شارپنتیه | 埃玛纽埃勒·沙尔庞捷 | 埃马纽埃尔·卡彭蒂耶 | エマニュエル・シャルパンティエ | इमैनुएल चार्पेंटियर | इमैनुएल शारपेंटियर | 에마뉘엘 샤르팡티에 | Εμανουέλ Σαρπαντιέ | עמנואל שרפנטייה
frances-arnold | Frances Arnold | Frances H. Arnold | Фрэнсис Арнольд | Френсіс Арнольд | فرانسيس أرنولد | فرانسس آرنولد | 弗朗西丝·阿诺德 | フランシス・アーノルド | फ्रांसेस अर्नोल्ड | 프랜시스 아널드 | Φράνσις Άρνολντ
carolyn-bertozzi | Carolyn Bertozzi | Carolyn R. Bertozzi | Каролин Бертоцци | Керолин Бертоззі | كارولين بيرتوزي | کارولین برتوزی | 卡罗琳·贝尔托齐 | 卡罗琳·贝尔托西 | キャロリン・ベルトッツィ | キャロライン・ベルトッツィ | कैरोलिन बर्टोज़ी | 캐럴린 버토지 | ~Bertozzi
barry-sharpless | Barry Sharpless | K. Barry Sharpless | Барри Шарплесс | Баррі Шарплесс | باري شاربلس | بری شارپلس | 巴里·夏普莱斯 | 卡尔·巴里·沙普利斯 | バリー・シャープレス | बैरी शार्पलेस | 배리 샤플리스 | ~Sharpless
morten-meldal | Morten Meldal | Мортен Мельдаль | Мортен Мелдал | مورتن ميلدال | مورتن ملدال | 莫滕·梅尔达尔 | モーテン・メルダル | मोर्टन मेल्डल | 모르텐 멜달 | ~Meldal
moungi-bawendi | Moungi Bawendi | Moungi G. Bawendi | Мунги Бавенди | Мунгі Бавенді | منجي الباوندي | منجي باوندي | مونگی باوندی | 蒙吉·巴文迪 | 芒吉·巴文迪 | ムンジ・バウェンディ | मौंगी बावेंडी | 문지 바웬디 | ~Bawendi
alexei-ekimov | Alexei Ekimov | Aleksey Yekimov | Alexey Ekimov | Alexej Jekimow | Алексей Екимов | Олексій Єкімов | أليكسي إكيموف | أليكسي يكيموف | الکسی اکیموف | 阿列克谢·埃基莫夫 | アレクセイ・エキモフ | एलेक्सी एकिमोव | 알렉세이 예키모프
john-jumper | John Jumper | John M. Jumper | Джон Джампер | جون جامبر | جان جامپر | 约翰·江珀 | 约翰·詹珀 | ジョン・ジャンパー | जॉन जम्पर | जॉन एम. जम्पर | 존 점퍼 | Τζον Τζάμπερ | ג'ון ג'אמפר
omar-yaghi | Omar Yaghi | Omar M. Yaghi | Омар Яги | Омар Ягі | عمر ياغي | عمر مؤنس ياغي | عمر یاغی | 奥马尔·亚吉 | 奧馬爾·亞吉 | オマー・ヤギー | オマル・ヤギー | उमर याघी | उमर एम. याघी | 오마르 야기 | Ομάρ Γιάγκι | עומר יאגי | ~Yaghi
susumu-kitagawa | Susumu Kitagawa | Сусуму Китагава | Сусуму Кітаґава | سوسومو كيتاغاوا | سوسومو کیتاگاوا | 科学家北川进 | 教授北川进 | 北川進 | सुसुमु कितागावा | 기타가와 스스무 | Σουσούμου Κιταγκάουα
richard-robson | Richard Robson | Ричард Робсон | Річард Робсон | ريتشارد روبسون | ریچارد رابسون | 理查德·罗布森 | リチャード・ロブソン | रिचर्ड रॉबसन | 리처드 롭슨
john-b-goodenough | John B. Goodenough | John Goodenough | Джон Гуденаф | جون غوديناف | جون جوديناف | جان گودیناف | 约翰·古迪纳夫 | 古迪纳夫 | ジョン・グッドイナフ | जॉन गुडइनफ | 존 구디너프
stanley-whittingham | Stanley Whittingham | M. Stanley Whittingham | Стэнли Уиттингем | Стенлі Віттінгем | ستانلي ويتينغهام | استنلی ویتینگهام | 斯坦利·惠廷厄姆 | 斯坦利·惠廷汉姆 | スタンリー・ウィッティンガム | 스탠리 휘팅엄
akira-yoshino | Akira Yoshino | Акира Ёсино | Акира Йошино | Акіра Йосіно | أكيرا يوشينو | آکیرا یوشینو | 吉野彰 | अकीरा योशिनो | 요시노 아키라 | Ακίρα Γιοσίνο
aziz-sancar | Aziz Sancar | Азиз Санджар | Азіз Санджар | عزيز سنجار | عزیز سنجر | 阿齐兹·桑贾尔 | アジズ・サンカー | アジズ・サンジャル | 아지즈 산자르 | Αζίζ Σανκάρ
tomas-lindahl | Tomas Lindahl | Томас Линдаль | Томас Ліндаль | توماس ليندال | توماس لیندال | 托马斯·林达尔 | トマス・リンダール | 토마스 린달
dan-shechtman | Dan Shechtman | Daniel Shechtman | Дан Шехтман | Даниэль Шехтман | Даніель Шехтман | دان شيختمان | دن شختمن | 丹·谢赫特曼 | 达尼埃尔·谢赫特曼 | ダン・シェヒトマン | 단 셰흐트만 | דן שכטמן | ~Shechtman
ada-yonath | Ada Yonath | Ada Jonath | Ада Йонат | عادا يونات | آدا یونات | 阿达·约纳特 | アダ・ヨナス | アダ・ヨナット | 아다 요나트 | עדה יונת | ~Yonath
ahmed-zewail | Ahmed Zewail | Ахмед Зевейл | Ахмед Зевайл | أحمد زويل | احمد زویل | 艾哈迈德·泽维尔 | アハメッド・ズウェイル | 아메드 즈웨일 | ~Zewail
venkatraman-ramakrishnan | Venkatraman Ramakrishnan | Venki Ramakrishnan | Венкатраман Рамакришнан | فينكاترامان راماكريشنان | 文卡特拉曼·拉马克里希南 | ベンカトラマン・ラマクリシュナン | वेंकटरमन रामकृष्णन | ভেঙ্কটরামন রামকৃষ্ণন
ben-feringa | Ben Feringa | Bernard Feringa | Бернард Феринга | Бен Феринга | Бернард Ферінга | برنارد فيرينغا | برنارد فرینخا | 伯纳德·费林加 | 费林加 | ベルナルト・フェリンハ | ベン・フェリンガ | 베르나르트 페링하 | ~Feringa
jean-pierre-sauvage | Jean-Pierre Sauvage | Жан-Пьер Соваж | Жан-П'єр Соваж | جان بيير سوفاج | ژان پیر سوواژ | 让-皮埃尔·索瓦日 | ジャンピエール・ソバージュ | 장피에르 소바주
fraser-stoddart | Fraser Stoddart | J. Fraser Stoddart | Фрейзер Стоддарт | فريزر ستودارت | فریزر استودارت | 弗雷泽·斯托达特 | フレイザー・ストッダート | 프레이저 스토더트
jacques-dubochet | Jacques Dubochet | Жак Дюбоше | جاك دوبوشيه | ژاک دوبوشه | 雅克·杜博歇 | ジャック・デュボシェ | 자크 뒤보셰 | ~Dubochet
david-macmillan | David MacMillan | David W.C. MacMillan | Дэвид Макмиллан | Девід Макміллан | ديفيد ماكميلان | دیوید مک‌میلان | 大卫·麦克米伦 | 戴维·麦克米伦 | デイビッド・マクミラン | デービッド・マクミラン | डेविड मैकमिलन | 데이비드 맥밀런
benjamin-list | Benjamin List | Беньямин Лист | Бенджамин Лист | Бенджамін Ліст | بنجامين ليست | بنیامین لیست | 本亚明·利斯特 | 本杰明·利斯特 | ベンジャミン・リスト | बेंजामिन लिस्ट | 베냐민 리스트
shinya-yamanaka | Shinya Yamanaka | Синъя Яманака | Шинья Яманака | Сінъя Яманака | شينيا ياماناكا | شینیا یاماناکا | 山中伸弥 | 山中伸彌 | शिन्या यामानाका | 야마나카 신야
john-gurdon | John Gurdon | Джон Гердон | Джон Гёрдон | جان گوردون | 约翰·格登 | ジョン・ガードン | 존 거던 | ~Gurdon
tasuku-honjo | Tasuku Honjo | Тасуку Хондзё | Тасуку Хондзе | Тасуку Хондзьо | Тасуку Гондзьо | تاسوكو هونجو | تاسوکو هونجو | 本庶佑 | तासुकू होंजो | 혼조 다스쿠 | Τασούκου Χόντζο
james-p-allison | James P. Allison | Джеймс Эллисон | Джеймс Еллісон | جيمس أليسون | جیمز آلیسون | 詹姆斯·艾利森 | ジェームズ・アリソン | जेम्स एलिसन | जेम्स पी एलिसन | 제임스 앨리슨
yoshinori-ohsumi | Yoshinori Ohsumi | Yoshinori Osumi | Ёсинори Осуми | Йошинори Осуми | Йосінорі Осумі | يوشينوري أوسومي | یوشینوری اوسومی | 大隅良典 | योशिनोरी ओसुमी | योशिनोरी ओहसुमी | 오스미 요시노리
satoshi-omura | Satoshi Omura | Satoshi Ōmura | Сатоси Омура | Сатоші Омура | ساتوشي أومورا | ساتوشی اومورا | 大村智 | 오무라 사토시
tu-youyou | Tu Youyou | Youyou Tu | Ту Юю | تو يويو | تو يو يو | تو یویو | 屠呦呦 | ト・ユウユウ | यूयू तू | 투유유 | Τού Γιού Γιού | Đồ U U | טו יויו
svante-paabo | Svante Paabo | Svante Pääbo | Сванте Пэабо | Сванте Паабо | Сванте Пеебо | سفانتي بابو | سفانتي بيبو | اسوانته پابو | 斯万特·帕博 | 斯萬特·帕博 | スバンテ・ペーボ | スヴァンテ・ペーボ | स्वांते पाबो | स्वांते पैबो | 스반테 페보 | Σβάντε Πάαμπο | סוונטה פאבו | ~Pääbo | ~Paabo
drew-weissman | Drew Weissman | Дрю Вайсман | Дрю Вайссман | درو وايزمان | درو وایزمن | 德鲁·魏斯曼 | 德魯·魏斯曼 | ドリュー・ワイスマン | ड्रू वीसमैन | ड्रू वाइसमैन | 드루 와이스먼 | Ντρου Βάισμαν | דרו ויסמן
ozlem-tureci | Ozlem Tureci | Özlem Türeci | Озлем Тюречи | Озлем Туречі | أوزليم توريتشي | أوزلم توريجي | اوزلم تورجی | 厄兹勒姆·图雷西 | 圖雷西 | エズレム・テュレジ | ओज़लेम तुरेसी | 외즐렘 튀레지 | Οζλέμ Τουρετζί | ~Türeci | ~Tureci
shimon-sakaguchi | Shimon Sakaguchi | Симон Сакагути | Шимон Сакагучи | Сімон Сакагуті | شيمون ساكاغوتشي | شیمون ساکاگوچی | 坂口志文 | शिमोन साकागुची | 사카구치 시몬 | Σιμόν Σακαγκούτσι | שימון סקגוצ'י
mary-brunkow | Mary Brunkow | Mary E. Brunkow | Мэри Брунков | Мэри Бранкоу | Мері Брунков | ماري برنكو | ماري برانكو | مری برانکو | 玛丽·布伦科 | 玛丽·布伦考 | メアリー・ブランコウ | मैरी ब्रंको | मैरी ई. ब्रुनको | 메리 브렁코 | ~Brunkow
fred-ramsdell | Fred Ramsdell | Фред Рамсделл | Фред Рэмсделл | فريد رامسديل | فرد رمزدل | 弗雷德·拉姆斯德尔 | フレッド・ラムズデル | फ्रेड राम्सडेल | फ्रेड रैम्सडेल | 프레드 램즈델 | ~Ramsdell
victor-ambros | Victor Ambros | Виктор Эмброс | Виктор Амброс | Віктор Емброс | فيكتور أمبروس | ویکتور آمبروس | 维克托·安布罗斯 | 維克托·安布羅斯 | ビクター・アンブロス | विक्टर एम्ब्रोस | 빅터 앰브로스 | Βίκτορ Άμπρος
gary-ruvkun | Gary Ruvkun | Гэри Равкан | Гэри Рувкун | Гері Рувкун | غاري روفكون | گری رووکان | 加里·鲁夫昆 | 蓋瑞·魯夫昆 | ゲイリー・ラブカン | ゲーリー・ラブカン | गैरी रुवकुन | 게리 러브컨 | Γκάρι Ράβκαν | ~Ruvkun
ardem-patapoutian | Ardem Patapoutian | Ардем Патапутян | Ардем Патапутьян | أرديم باتابوتيان | آردم پاتاپوتیان | 阿登·帕塔普蒂安 | 雅頓·帕塔普蒂安 | アーデム・パタプティアン | आर्डेम पातापूतियान | 아뎀 파타푸티언 | 아르뎀 파타푸티안 | Αρντέμ Παταπουτιάν | ~Patapoutian
david-julius | David Julius | Дэвид Джулиус | Девід Джуліус | ديفيد جوليوس | دیوید جولیوس | 戴维·朱利叶斯 | 大卫·朱利叶斯 | デービッド・ジュリアス | デビッド・ジュリアス | डेविड जूलियस | 데이비드 줄리어스 | Ντέιβιντ Τζούλιους
harvey-alter | Harvey Alter | Harvey J. Alter | Харви Альтер | Харви Олтер | Гарві Олтер | هارفي ألتر | هاروی آلتر | 哈维·阿尔特 | 哈維·阿爾特 | ハーベイ・オルター | हार्वे अल्टर | हार्वे जे अल्टर | 하비 올터
john-okeefe | John O'Keefe | Джон О'Киф | Джон О'Кіф | جون أوكيف | جان اوکیف | 约翰·奥基夫 | ジョン・オキーフ | 존 오키프
may-britt-moser | May-Britt Moser | Мей-Бритт Мозер | Мэй-Бритт Мозер | Май-Брітт Мозер | ماي بريت موزر | می-بریت موزر | 迈-布里特·莫泽 | マイブリット・モーセル | マイブリット・モーザー | 마이브리트 모세르
francoise-barre-sinoussi | Francoise Barre-Sinoussi | Françoise Barré-Sinoussi | Франсуаза Барре-Синусси | Франсуаза Барре-Сінуссі | فرانسواز باريه سينوسي | فرانسواز باره-سینوسی | 弗朗索瓦丝·巴尔-西诺西 | フランソワーズ・バレシヌシ | 프랑수아즈 바레시누시 | ~Barré-Sinoussi
luc-montagnier | Luc Montagnier | Люк Монтанье | Люк Монтаньє | لوك مونتانييه | لوك مونتانيي | لوک مونتانیه | 吕克·蒙塔尼耶 | 呂克·蒙塔尼 | リュック・モンタニエ | ल्यूक मॉन्टैग्नियर | 뤼크 몽타니에 | Λουκ Μοντανιέ | לוק מונטנייה | ~Montagnier | ~Монтанье
james-watson | James Watson | James D. Watson | Джеймс Уотсон | Джеймс Вотсон | جيمس واتسون | جیمز واتسون | 詹姆斯·沃森 | 詹姆斯·華生 | ジェームズ・ワトソン | जेम्स वाटसन | जेम्स वॉटसन | 제임스 왓슨 | Τζέιμς Γουάτσον | ג'יימס ווטסון
francis-crick | Francis Crick | Фрэнсис Крик | Френсіс Крік | فرانسيس كريك | فرانسیس کریک | 弗朗西斯·克里克 | フランシス・クリック | 프랜시스 크릭 | Φράνσις Κρικ
rita-levi-montalcini | Rita Levi-Montalcini | Rita Levi Montalcini | Рита Леви-Монтальчини | Ріта Леві-Монтальчіні | ريتا ليفي مونتالشيني | ریتا لوی-مونتالچینی | 丽塔·列维-蒙塔尔奇尼 | リータ・レーヴィ＝モンタルチーニ | ~Levi-Montalcini | ~Levi Montalcini
marie-curie | Marie Curie | Marie Sklodowska-Curie | Maria Skłodowska-Curie | Мария Кюри | Мария Склодовская-Кюри | Марія Кюрі | Марія Склодовська-Кюрі | ماري كوري | ماری کوری | 玛丽·居里 | 居里夫人 | 瑪麗·居禮 | マリー・キュリー | キュリー夫人 | मैरी क्यूरी | मेरी क्यूरी | 마리 퀴리 | Μαρί Κιουρί | מארי קירי
nikola-tesla | Nikola Tesla | Никола Тесла | Нікола Тесла | نيكولا تسلا | نیکولا تسلا | 尼古拉·特斯拉 | ニコラ・テスラ | निकोला टेस्ला | 니콜라 테슬라 | Νίκολα Τέσλα | ניקולה טסלה
alan-turing | Alan Turing | Алан Тьюринг | Алан Тюрінг | آلان تورنغ | ألان تورينغ | آلن تورینگ | 艾伦·图灵 | アラン・チューリング | एलन ट्यूरिंग | 앨런 튜링 | Άλαν Τούρινγκ | אלן טיורינג
robert-oppenheimer | J. Robert Oppenheimer | Robert Oppenheimer | Роберт Оппенгеймер | روبرت أوبنهايمر | رابرت اوپنهایمر | 罗伯特·奥本海默 | 羅伯特·歐本海默 | ロバート・オッペンハイマー | रॉबर्ट ओपेनहाइमर | 로버트 오펜하이머 | Ρόμπερτ Οπενχάιμερ | רוברט אופנהיימר
alfred-nobel | Alfred Nobel | Альфред Нобель | ألفريد نوبل | آلفرد نوبل | 阿尔弗雷德·诺贝尔 | 阿佛烈·諾貝爾 | アルフレッド・ノーベル | अल्फ्रेड नोबेल | আলফ্রেড নোবেল | 알프레드 노벨 | Άλφρεντ Νόμπελ | אלפרד נובל
louis-pasteur | Louis Pasteur | Луи Пастер | Луї Пастер | لويس باستور | لویی پاستور | 路易·巴斯德 | 路易斯·巴斯德 | ルイ・パスツール | लुई पाश्चर | 루이 파스퇴르 | Λουί Παστέρ | לואי פסטר
carl-sagan | Carl Sagan | Карл Саган | كارل ساغان | کارل سیگن | 卡尔·萨根 | 卡爾·薩根 | カール・セーガン | कार्ल सागन | 칼 세이건 | Καρλ Σέιγκαν | קרל סאגן
richard-dawkins | Richard Dawkins | Ричард Докинз | Річард Докінз | ريتشارد دوكينز | ریچارد داوکینز | 理查德·道金斯 | 理查·道金斯 | リチャード・ドーキンス | रिचर्ड डॉकिन्स | 리처드 도킨스 | Ρίτσαρντ Ντόκινς | ריצ'רד דוקינס
noam-chomsky | Noam Chomsky | Ноам Хомск* | Ноам Чомски | Ноам Чомскі | نعوم تشومسكي | نوام چامسکی | 诺姆·乔姆斯基 | 乔姆斯基 | 喬姆斯基 | ノーム・チョムスキー | チョムスキー | नोम चोम्स्की | নোম চমস্কি | 노엄 촘스키 | Νόαμ Τσόμσκι | נועם חומסקי | ~Chomsky
jane-goodall | Jane Goodall | Джейн Гудолл | Джейн Гудалл | جين غودال | جين جودال | جین گودال | 珍·古道尔 | 珍·古德 | 珍妮·古道尔 | ジェーン・グドール | जेन गुडॉल | 제인 구달 | Τζέιν Γκούντολ | ג'יין גודול
david-attenborough | David Attenborough | Дэвид Аттенборо | Девід Аттенборо | ديفيد أتينبارا | ديفيد أتينبورو | دیوید اتنبرو | 大卫·爱登堡 | 大衛·艾登堡 | デービッド・アッテンボロー | デイビッド・アッテンボロー | डेविड एटनबरो | 데이비드 애튼버러 | Ντέιβιντ Ατένμπορο | דייוויד אטנבורו
craig-venter | Craig Venter | J. Craig Venter | Крейг Вентер | كريغ فنتر | کریگ ونتر | 克雷格·文特尔 | クレイグ・ベンター | 크레이그 벤터
ian-wilmut | Ian Wilmut | Иэн Уилмут | Ієн Вілмут | إيان ويلموت | ایان ویلموت | 伊恩·威尔穆特 | 伊恩·維爾穆特 | イアン・ウィルムット | इयान विल्मुट | 이언 윌머트 | ~Wilmut
he-jiankui | He Jiankui | Хэ Цзянькуй | Хе Цзянькуй | خه جيان كوي | هي جيانكوي | هه جیانکوئی | 贺建奎 | 賀建奎 | フー・ジェンクイ | ही जियानकुई | 허젠쿠이 | Hạ Kiến Khuê | הא ג'יאנקוי
hwang-woo-suk | Hwang Woo-suk | Hwang Woo Suk | Хван У Сок | هوانغ وو سوك | 黄禹锡 | 黃禹錫 | 黄禹錫 | ファン・ウソク | 황우석
haruko-obokata | Haruko Obokata | Харуко Обоката | هاروكو أوبوكاتا | هاروکو اوبوکاتا | 小保方晴子 | 오보카타 하루코 | ~Obokata
michio-kaku | Michio Kaku | Митио Каку | Мітіо Каку | ميتشيو كاكو | میچیو کاکو | 加来道雄 | 加來道雄 | ミチオ・カク | 미치오 카쿠
neil-degrasse-tyson | Neil deGrasse Tyson | Нил Деграсс Тайсон | Ніл Деграсс Тайсон | نيل ديغراس تايسون | نیل دگراس تایسون | 尼尔·德格拉斯·泰森 | ニール・ドグラース・タイソン | नील डेग्रासे टायसन | 닐 더그래스 타이슨
avi-loeb | Avi Loeb | Abraham Loeb | Ави Леб | Ави Лёб | Аві Леб | آفي لوب | آوی لوب | 阿维·勒布 | アヴィ・ローブ | アビ・ローブ | 아비 로브 | אבי לייב
grigori-perelman | Grigori Perelman | Grigory Perelman | Grigorij Perelman | Григорий Перельман | Григорій Перельман | غريغوري بيرلمان | گریگوری پرلمان | 格里戈里·佩雷尔曼 | 佩雷尔曼 | グリゴリー・ペレルマン | ग्रिगोरी पेरेलमान | 그리고리 페렐만 | Γκριγκόρι Πέρελμαν | גריגורי פרלמן
maryam-mirzakhani | Maryam Mirzakhani | Mariam Mirzakhani | Марьям Мирзахани | Мар'ям Мірзахані | مريم ميرزاخاني | مریم میرزاخانی | 玛丽亚姆·米尔扎哈尼 | マリアム・ミルザハニ | मरियम मिर्ज़ाखानी | 마리암 미르자하니 | Μαριάμ Μιρζαχανί | מרים מירזחאני | ~Mirzakhani | ~Мирзахани | ~میرزاخانی
terence-tao | Terence Tao | Теренс Тао | تيرينس تاو | ترنس تائو | 陶哲轩 | 陶哲軒 | テレンス・タオ | 테런스 타오
cedric-villani | Cedric Villani | Cédric Villani | Седрик Виллани | Седрік Віллані | سيدريك فيلاني | سدریک ویلانی | 塞德里克·维拉尼 | セドリック・ヴィラニ | セドリック・ビラニ | 세드리크 빌라니
ngo-bao-chau | Ngo Bao Chau | Ngô Bảo Châu | Нго Бао Тяу | 吴宝珠 | 吳寶珠 | ゴ・バオ・チャウ | 응오바오쩌우
june-huh | June Huh | Huh June-e | Джун Ха | 许埈珥 | 許埈珥 | ホ・ジュニ | 허준이 교수
maryna-viazovska | Maryna Viazovska | Marina Viazovska | Maryna Wjasowska | Марина Вязовск* | Марина В'язовськ* | مارينا فيازوفسكا | مارینا ویازوفسکا | 马里娜·维亚佐夫斯卡 | マリナ・ヴィヤゾフスカ | 마리나 뱌조우스카 | ~Viazovska | ~Вязовская | ~В'язовська
andrew-wiles | Andrew Wiles | Эндрю Уайлс | Ендрю Вайлс | أندرو وايلز | اندرو وایلز | 安德鲁·怀尔斯 | アンドリュー・ワイルズ | 앤드루 와일스
niall-ferguson | Niall Ferguson | Ниал Фергюсон | Ніл Фергюсон | نيل فرغسون | 尼尔·弗格森 | ニーアル・ファーガソン | 니얼 퍼거슨
francis-fukuyama | Francis Fukuyama | Фрэнсис Фукуяма | Френсіс Фукуяма | فرانسيس فوكوياما | فرانسیس فوکویاما | 弗朗西斯·福山 | 法蘭西斯·福山 | フランシス・フクヤマ | फ्रांसिस फुकुयामा | 프랜시스 후쿠야마 | Φράνσις Φουκουγιάμα | פרנסיס פוקויאמה
yuval-noah-harari | Yuval Noah Harari | Юваль Ной Харари | Юваль Ной Гарарі | Ювал Ной Харари | يوفال نوح هراري | یووال نوح هراری | 尤瓦尔·赫拉利 | 尤瓦尔·诺亚·赫拉利 | 哈拉瑞 | ユヴァル・ノア・ハラリ | युवाल नोआ हरारी | 유발 하라리 | Γιουβάλ Νώε Χαράρι | יובל נח הררי
jurgen-habermas | Jurgen Habermas | Jürgen Habermas | Юрген Хабермас | Юрген Габермас | يورغن هابرماس | یورگن هابرماس | 于尔根·哈贝马斯 | 哈贝马斯 | ユルゲン・ハーバーマス | 위르겐 하버마스 | Γιούργκεν Χάμπερμας | יורגן הברמאס | ~Habermas
didier-raoult | Didier Raoult | Дидье Рауль | Дідьє Рауль | ديدييه راوول | ديدييه راؤول | دیدیه رائول | 迪迪埃·拉乌尔 | 拉乌尔教授 | ディディエ・ラウール | डिडिएर राउल्ट | 디디에 라울 | ~Raoult
andrew-wakefield | Andrew Wakefield | Эндрю Уэйкфилд | Ендрю Вейкфілд | أندرو ويكفيلد | 安德鲁·韦克菲尔德 | アンドリュー・ウェイクフィールド | 앤드루 웨이크필드
lothar-wieler | Lothar Wieler | Лотар Вилер | Лотар Вілер | لوتار فيلر | لوتار ویلر | 洛塔尔·维勒 | ロタール・ウィーラー | ロタール・ビーラー | 로타어 빌러
hendrik-streeck | Hendrik Streeck | Хендрик Штреек | Хендрик Штрек | هندريك شتريك | 亨德里克·施特雷克 | ~Streeck
neil-ferguson | Neil Ferguson | Нил Фергюсон | نيل فيرغسون | نیل فرگوسن | ニール・ファーガソン | 닐 퍼거슨
chris-whitty | Chris Whitty | Крис Уитти | Кріс Вітті | كريس ويتي | کریس ویتی | 克里斯·惠蒂 | クリス・ウィッティ | 크리스 휘티 | ~Whitty
patrick-vallance | Patrick Vallance | Патрик Валланс | Патрік Валланс | باتريك فالانس | پاتریک والانس | 帕特里克·瓦兰斯 | パトリック・バランス | 패트릭 밸런스 | ~Vallance
sarah-gilbert | Sarah Gilbert | Сара Гилберт | Сара Гілберт | سارة غيلبرت | سارا گیلبرت | 萨拉·吉尔伯特 | 莎拉·吉爾伯特 | サラ・ギルバート | सारा गिल्बर्ट | 세라 길버트
deborah-birx | Deborah Birx | Дебора Биркс | Дебора Біркс | ديبورا بيركس | دبورا بیرکس | 黛博拉·伯克斯 | デボラ・バークス | डेबोरा बिर्क्स | 데비 벅스 | ~Birx
robert-redfield | Robert Redfield | Robert R. Redfield | Роберт Редфилд | Роберт Редфілд | روبرت ريدفيلد | رابرت ردفیلد | 罗伯特·雷德菲尔德 | ロバート・レッドフィールド | 로버트 레드필드
rochelle-walensky | Rochelle Walensky | Рошель Валенски | Рошель Валенскі | روشيل والينسكي | روشل والنسکی | 罗谢尔·瓦伦斯基 | 瓦伦斯基 | 華倫斯基 | ロシェル・ワレンスキー | ワレンスキー | रोशेल वालेंस्की | 로셸 월렌스키 | ~Walensky
francis-collins | Francis Collins | Фрэнсис Коллинз | Френсіс Коллінз | فرانسيس كولينز | فرانسیس کالینز | 弗朗西斯·柯林斯 | フランシス・コリンズ | 프랜시스 콜린스
ashish-jha | Ashish Jha | Ашиш Джа | أشيش جها | アシシュ・ジャー | आशीष झा | আশিস ঝা | 아시시 자
zhong-nanshan | Zhong Nanshan | Чжун Наньшань | تشونغ نانشان | تشونغ نان شان | ژونگ نانشان | 钟南山 | 鍾南山 | 鐘南山 | チョン・ナンシャン | 중난산 | Chung Nam Sơn
shi-zhengli | Shi Zhengli | Ши Чжэнли | Ши Чженлі | شي تشنغ لي | شي تشنغلي | شی ژنگلی | 石正丽 | 石正麗 | シー・ジェンリー | शी झेंगली | 스정리 | Thạch Chính Lệ
george-gao | George Gao | George Gao Fu | 疾控中心主任高福 | 中疾控主任高福 | जॉर्ज गाओ
zhang-wenhong | Zhang Wenhong | Чжан Вэньхун | تشانغ ون هونغ | 张文宏 | 張文宏 | 장원훙 | Trương Văn Hoành
zhang-yongzhen | Zhang Yongzhen | Чжан Юнчжэнь | تشانغ يونغ تشن | 张永振 | 張永振 | 장융전
peter-daszak | Peter Daszak | Питер Дашак | Петер Дасзак | Пітер Дашак | بيتر داسزاك | بيتر دازاك | پیتر داساک | 彼得·达萨克 | ピーター・ダスザック | ピーター・ダシャック | पीटर दासज़क | 피터 다작 | Πίτερ Ντάζακ | ~Daszak
peter-ben-embarek | Peter Ben Embarek | Петер Бен Эмбарек | Питер Бен Эмбарек | بيتر بن مبارك | پیتر بن امبارک | 彼得·本·恩巴雷克 | ピーター・ベン・エンバレク | 피터 벤 엠바렉 | ~Ben Embarek
shigeru-omi | Shigeru Omi | Сигэру Оми | 尾身茂 | 오미 시게루
salim-abdool-karim | Salim Abdool Karim | Салим Абдул Карим | 萨利姆·阿卜杜勒·卡里姆
tulio-de-oliveira | Tulio de Oliveira | Тулио де Оливейра | Туліо де Олівейра | توليو دي أوليفيرا | تولیو د اولیویرا | 图利奥·德奥利韦拉 | トゥリオ・デ・オリベイラ | 툴리우 지 올리베이라
angelique-coetzee | Angelique Coetzee | Анджелика Кутзее | Анжелика Кутзее | أنجيليك كوتزي | آنجلیک کوتزی | 安杰利克·库切 | アンジェリーク・クッツェー | एंजेलिक कोएट्जी | 안젤리크 쿠체
hugo-lopez-gatell | Hugo Lopez-Gatell | Hugo López-Gatell | Hugo López Gatell | Уго Лопес-Гатель | أوغو لوبيز غاتيل | 乌戈·洛佩斯-加特尔 | ウゴ・ロペスガテル | ~López-Gatell
alexander-gintsburg | Alexander Gintsburg | Alexander Gintsbourg | Alexander Ginzburg | Aleksandr Gintsburg | Александр Гинцбург | Олександр Гінцбург | ألكسندر غينسبورغ | ألكسندر غينتسبرغ | الکساندر گینتسبورگ | 亚历山大·金茨堡 | 金茨堡 | アレクサンドル・ギンツブルク | 알렉산드르 긴츠부르크 | ~Gintsburg | ~Гинцбург
jung-eun-kyeong | Jung Eun-kyeong | Jeong Eun-kyeong | Чон Ын Гён | 郑银敬 | 鄭銀敬 | チョン・ウンギョン | 정은경
chen-shih-chung | Chen Shih-chung | 陈时中 | 陳時中 | チェン・シージョン | 천스중
randeep-guleria | Randeep Guleria | Рандип Гулерия | रणदीप गुलेरिया | রণদীপ গুলেরিয়া
theresa-tam | Theresa Tam | Тереза Тэм | تيريزا تام | 谭咏诗 | 譚詠詩 | テレサ・タム
valentina-tereshkova | Valentina Tereshkova | Walentina Tereschkowa | Valentina Terechkova | Walentina Tierieszkowa | Valentina Těreškovová | Valentina Tereskova | Valentina Teresjkova | Валентина Терешков* | فالنتينا تيريشكوفا | والنتینا ترشکووا | 瓦莲京娜·捷列什科娃 | 捷列什科娃 | ワレンチナ・テレシコワ | テレシコワ | वैलेंटिना तेरेश्कोवा | वेलेंटीना तेरेश्कोवा | 발렌티나 테레시코바 | Βαλεντίνα Τερέσκοβα | ולנטינה טרשקובה | ~Tereshkova | ~Терешкова
alexei-leonov | Alexei Leonov | Alexey Leonov | Alexej Leonow | Aleksei Leonov | Aleksiej Leonow | Alexeï Leonov | Алексей Леонов | Олексій Леонов | أليكسي ليونوف | الکسی لئونوف | 阿列克谢·列昂诺夫 | アレクセイ・レオーノフ | अलेक्सी लियोनोव | 알렉세이 레오노프
buzz-aldrin | Buzz Aldrin | Базз Олдрин | Базз Олдрін | باز ألدرين | باز آلدرین | 巴兹·奥尔德林 | 伯茲·艾德林 | 奥尔德林 | バズ・オルドリン | बज़ एल्ड्रिन | बज एल्ड्रिन | 버즈 올드린 | Μπαζ Όλντριν | באז אולדרין
john-glenn | John Glenn | Джон Гленн | جون غلين | جون جلين | جان گلن | 约翰·格伦 | 約翰·葛倫 | ジョン・グレン | जॉन ग्लेन | 존 글렌 | Τζον Γκλεν | ג'ון גלן
jim-lovell | Jim Lovell | James Lovell | Джеймс Ловелл | Джим Ловелл | جيم لوفيل | جیم لاول | 吉姆·洛弗尔 | 吉姆·洛維爾 | ジム・ラベル | ジム・ラヴェル | जिम लवेल | 짐 러벨 | Τζιμ Λόβελ | ג'ים לאוול
scott-kelly | Scott Kelly | Скотт Келли | Скотт Келлі | سكوت كيلي | اسکات کلی | 斯科特·凯利 | 史考特·凱利 | スコット・ケリー | स्कॉट केली | 스콧 켈리 | סקוט קלי
chris-hadfield | Chris Hadfield | Крис Хэдфилд | Кріс Гедфілд | كريس هادفيلد | کریس هدفیلد | 克里斯·哈德菲尔德 | クリス・ハドフィールド | क्रिस हैडफील्ड | 크리스 해드필드 | כריס הדפילד
thomas-pesquet | Thomas Pesquet | Тома Песке | توما بيسكيه | توماس بيسكيه | توما پسکه | 托马斯·佩斯凯 | トマ・ペスケ | トーマス・ペスケ | 토마 페스케 | ~Pesquet
samantha-cristoforetti | Samantha Cristoforetti | Саманта Кристофоретти | Саманта Крістофоретті | سامانثا كريستوفوريتي | سامانتا کریستوفورتی | 萨曼莎·克里斯托福雷蒂 | サマンサ・クリストフォレッティ | सामंथा क्रिस्टोफोरेटी | 사만타 크리스토포레티 | ~Cristoforetti
alexander-gerst | Alexander Gerst | Александр Герст | Олександр Герст | ألكسندر غيرست | الکساندر گرست | 亚历山大·格斯特 | アレクサンダー・ゲルスト | 알렉산더 게르스트
tim-peake | Tim Peake | Тим Пик | Тімоті Пік | تيم بيك | تیم پیک | 蒂姆·皮克 | 提姆·皮克 | ティム・ピーク | टिम पीक | 팀 피크
suni-williams | Suni Williams | Sunita Williams | Сунита Уильямс | Суніта Вільямс | Сани Уильямс | سونيتا ويليامز | سوني ويليامز | سونیتا ویلیامز | سونی ویلیامز | 苏尼·威廉姆斯 | 苏尼塔·威廉姆斯 | 蘇尼·威廉斯 | スニ・ウィリアムズ | スニータ・ウィリアムズ | सुनीता विलियम्स | সুনিতা উইলিয়ামস | 수니 윌리엄스 | 수니타 윌리엄스 | Σούνι Γουίλιαμς | Σουνίτα Γουίλιαμς | סוניטה ויליאמס | סוני ויליאמס
butch-wilmore | Butch Wilmore | Barry Wilmore | Barry "Butch" Wilmore | Барри Уилмор | Буч Уилмор | Баррі Вілмор | Бутч Вілмор | بوتش ويلمور | باري ويلمور | بوچ ویلمور | 布奇·威尔莫尔 | 布奇·威爾莫 | 威尔莫尔 | ブッチ・ウィルモア | बुच विल्मोर | 부치 윌모어 | Μπουτς Γουίλμορ | ~Wilmore
peggy-whitson | Peggy Whitson | Пегги Уитсон | Пеггі Вітсон | بيغي ويتسون | بيجي ويتسون | پگی ویتسون | 佩吉·惠特森 | ペギー・ウィットソン | पेगी व्हिटसन | 페기 윗슨 | ~Whitson
christina-koch | Christina Koch | Christina Hammock Koch | Кристина Кох | Крістіна Кох | كريستينا كوك | كريستينا كوتش | کریستینا کوک | 克里斯蒂娜·科赫 | クリスティーナ・コック | クリスティーナ・コーク | क्रिस्टीना कोच | 크리스티나 코크 | כריסטינה קוך
jessica-meir | Jessica Meir | Джессика Меир | Джессіка Меїр | جيسيكا مئير | جيسيكا مير | جسیکا میر | 杰西卡·梅尔 | ジェシカ・メイア | जेसिका मीर | 제시카 메이어 | ג'סיקה מאיר
victor-glover | Victor Glover | Виктор Гловер | Віктор Гловер | فيكتور غلوفر | فيكتور جلوفر | ویکتور گلاور | 维克多·格洛弗 | ビクター・グローバー | विक्टर ग्लोवर | 빅터 글로버 | ויקטור גלובר
reid-wiseman | Reid Wiseman | Рид Уайзмен | Рід Вайзман | ريد وايزمان | رید وایزمن | 里德·怀斯曼 | リード・ワイズマン | रीड वाइसमैन | 리드 와이즈먼
jeremy-hansen | Jeremy Hansen | Джереми Хансен | Джеремі Гансен | جيريمي هانسن | جرمی هنسن | 杰里米·汉森 | ジェレミー・ハンセン | जेरेमी हैनसेन | 제러미 핸슨
nick-hague | Nick Hague | Ник Хейг | Нік Гейґ | نيك هيغ | نیک هیگ | 尼克·黑格 | ニック・ヘイグ | निक हेग | 닉 헤이그
frank-rubio | Frank Rubio | Francisco Rubio | Фрэнк Рубио | Френк Рубіо | Франсиско Рубио | فرانك روبيو | فرانک روبیو | 弗兰克·鲁比奥 | フランク・ルビオ | फ्रैंक रुबियो | 프랭크 루비오
oleg-kononenko | Oleg Kononenko | Олег Кононенко | أوليغ كونونينكو | اولگ کونوننکو | 奥列格·科诺年科 | オレグ・コノネンコ | 올레크 코노넨코
gennady-padalka | Gennady Padalka | Gennadi Padalka | Guennadi Padalka | Геннадий Падалк* | Геннадій Падалк* | غينادي بادالكا | گنادی پادالکا | 根纳季·帕达尔卡 | ゲンナジー・パダルカ | ~Padalka
aleksandr-gorbunov | Aleksandr Gorbunov | Alexander Gorbunov | Alexander Gorbunow | Александр Горбунов | ألكسندر غوربونوف | الکساندر گوربونوف | 亚历山大·戈尔布诺夫 | アレクサンドル・ゴルブノフ | अलेक्जेंडर गोर्बुनोव | 알렉산드르 고르부노프
yang-liwei | Yang Liwei | Ян Ливэй | Ян Лівей | يانغ لي وي | یانگ لیوی | 杨利伟 | 楊利偉 | ヤン・リーウェイ | 양리웨이 | Dương Lợi Vĩ
wang-yaping | Wang Yaping | Ван Япин | Ван Япін | وانغ يا بينغ | وانغ يابينغ | وانگ یاپینگ | 王亚平 | 王亞平 | ワン・ヤーピン | वांग यापिंग | 왕야핑 | Vương Á Bình
zhai-zhigang | Zhai Zhigang | Чжай Чжиган | تشاي تشي قانغ | تشاي تشيغانغ | ژای ژیگانگ | 翟志刚 | 翟志剛 | ジャイ・ジーガン | 자이즈강
jing-haipeng | Jing Haipeng | Цзин Хайпэн | جينغ هايبنغ | جينغ هاي بنغ | 景海鹏 | 景海鵬 | 징하이펑
koichi-wakata | Koichi Wakata | Коити Ваката | Коїті Ваката | كويتشي واكاتا | کوئیچی واکاتا | 若田光一 | 와카타 고이치 | ~Wakata
soichi-noguchi | Soichi Noguchi | Соити Ногути | Соїті Ногучі | سويتشي نوغوتشي | سوئیچی نوگوچی | 野口聪一 | 野口聰一 | 野口聡一 | 노구치 소이치
akihiko-hoshide | Akihiko Hoshide | Акихико Хосидэ | Акіхіко Хосіде | أكيهيكو هوشيده | 星出彰彦 | 星出彰彥 | 호시데 아키히코 | ~Hoshide
naoko-yamazaki | Naoko Yamazaki | Наоко Ямадзаки | Наоко Ямадзакі | 山崎直子 | 야마자키 나오코
yi-so-yeon | Yi So-yeon | Ли Со Ён | 李素妍 | 李炤燕 | 이소연 우주인
hazzaa-al-mansoori | Hazzaa Al Mansoori | Hazza Al Mansouri | Hazzaa al-Mansoori | Hazza al-Mansouri | Хаззаа аль-Мансури | Хазза аль-Мансури | هزاع المنصوري | هزاع المنصوری | 哈扎·曼苏里 | ハザ・アル・マンスーリ | 하자 알 만수리
sultan-al-neyadi | Sultan Al Neyadi | Sultan al-Neyadi | Sultan AlNeyadi | Султан ан-Нейади | Султан аль-Нейади | Султан Аль-Неяді | سلطان النيادي | سلطان النیادی | 苏尔坦·内亚迪 | 苏丹·内亚迪 | スルタン・アルネヤディ | सुल्तान अल नेयादी | 술탄 알네야디
rayyanah-barnawi | Rayyanah Barnawi | Rayyana Barnawi | Райана Барнави | Райяна Барнави | ريانة برناوي | ریانا برناوی | 拉亚娜·巴尔纳维 | ライヤナ・バルナウィ | रय्याना बरनावी | 라이야나 바르나위
shubhanshu-shukla | Shubhanshu Shukla | Шубханшу Шукл* | شوبهانشو شوكلا | شوبهانشو شوکلا | 舒班舒·舒克拉 | シュバンシュ・シュクラ | शुभांशु शुक्ला | শুভাংশু শুক্লা | শুভাংশু শুক্ল | 슈반슈 슈클라
kalpana-chawla | Kalpana Chawla | Калпана Чавла | كالبانا تشاولا | کالپانا چاولا | 卡尔帕娜·乔拉 | カルパナ・チャウラ | कल्पना चावला | কল্পনা চাওলা | 칼파나 촐라
dennis-tito | Dennis Tito | Деннис Тито | Денніс Тіто | دينيس تيتو | دنیس تیتو | 丹尼斯·蒂托 | 丹尼斯·提托 | デニス・チトー | डेनिस टीटो | 데니스 티토
anousheh-ansari | Anousheh Ansari | Anusha Ansari | Ануше Ансари | Анюше Ансари | أنوشه أنصاري | أنوشة أنصاري | انوشه انصاری | 阿努什·安萨里 | アニューシャ・アンサリ | 아누셰 안사리
slawosz-uznanski-wisniewski | Slawosz Uznanski-Wisniewski | Sławosz Uznański-Wiśniewski | Sławosz Uznański | Slawosz Uznanski | Славош Узнаньск* | Славош Узнански-Вишневски | Славош Узнанський | سلاووش أوزنانسكي | اسلاووش اوزنانسکی | 斯瓦沃什·乌兹南斯基 | スワボシュ・ウズナンスキ | 스와보시 우즈난스키 | ~Uznański | ~Uznanski
bill-nelson | Bill Nelson | Билл Нельсон | Білл Нельсон | بيل نيلسون | بیل نلسون | 比尔·纳尔逊 | 比爾·尼爾森 | ビル・ネルソン | बिल नेल्सन | 빌 넬슨 | ביל נלסון
jim-bridenstine | Jim Bridenstine | Джим Брайденстайн | Джим Брайденстин | جيم برايدنستين | جیم برایدنستاین | 吉姆·布里登斯廷 | 布里登斯廷 | 布萊登斯坦 | ジム・ブライデンスタイン | जिम ब्रिडेनस्टाइन | 짐 브라이든스타인 | ~Bridenstine
josef-aschbacher | Josef Aschbacher | Йозеф Ашбахер | يوزف أشباخر | جوزيف أشباخر | یوزف آشباخر | 约瑟夫·阿施巴赫 | ヨーゼフ・アッシュバッハー | 요제프 아슈바허 | ~Aschbacher
kailasavadivoo-sivan | Kailasavadivoo Sivan | K. Sivan | Кайласавадиву Сиван | के सिवन | के. सिवन | কে শিবন
kailash-satyarthi | Kailash Satyarthi | Кайлаш Сатьяртхи | Кайлаш Сатьярті | كايلاش ساتيارثي | کایلاش ساتیارتی | 凯拉什·萨蒂亚尔希 | カイラシュ・サティアルティ | कैलाश सत्यार्थी | কৈলাস সত্যার্থী | 카일라시 사티아르티 | Καϊλάς Σατιάρτι | ~Satyarthi
oleksandra-matviichuk | Oleksandra Matviichuk | Oleksandra Matviychuk | Oleksandra Matwijtschuk | Oleksandra Matviïtchouk | Oleksandra Matviitchouk | Александра Матвийчук | Александра Матвейчук | Олександра Матвійчук | أولكسندرا ماتفيتشوك | اولکساندرا ماتویچوک | 亚历山德拉·马特维丘克 | オレクサンドラ・マトビチュク | 올렉산드라 마트비추크 | ~Matviichuk | ~Matwijtschuk | ~Матвійчук
oleg-orlov | Oleg Orlov | Oleg Orlow | Олег Орлов | أوليغ أورلوف | اولگ اورلوف | 奥列格·奥尔洛夫 | オレグ・オルロフ | 올레크 오를로프
lyudmila-alexeyeva | Lyudmila Alexeyeva | Lyudmila Alekseyeva | Ljudmila Alexejewa | Ljudmila Aleksejeva | Ludmila Alexeïeva | Lioudmila Alexeïeva | Liudmila Alexéyeva | Людмила Алексеев* | Людмила Алексєєв* | لودميلا أليكسييفا | 柳德米拉·阿列克谢耶娃 | リュドミラ・アレクセーエワ
svetlana-gannushkina | Svetlana Gannushkina | Swetlana Gannuschkina | Svetlana Gannouchkina | Светлана Ганнушкин* | سفيتلانا غانوشكينا | ~Gannushkina | ~Ганнушкина
yuri-dmitriev | Yuri Dmitriev | Yury Dmitriev | Juri Dmitrijew | Iouri Dmitriev | Юрий Дмитриев | يوري دميترييف | ユーリー・ドミトリエフ
andrei-sakharov | Andrei Sakharov | Andrej Sacharow | Andreï Sakharov | Andrej Sacharov | Andréi Sájarov | Andriej Sacharow | Andrej Saharov | Андрей Сахаров | Андрій Сахаров | أندريه ساخاروف | آندری ساخاروف | 安德烈·萨哈罗夫 | アンドレイ・サハロフ | आंद्रेई सखारोव | 안드레이 사하로프 | Αντρέι Ζαχάροφ | אנדריי סחרוב
vladimir-bukovsky | Vladimir Bukovsky | Wladimir Bukowski | Vladimir Boukovski | Vladímir Bukovski | Władimir Bukowski | Владимир Буковск* | Володимир Буковськ* | فلاديمير بوكوفسكي | 弗拉基米尔·布科夫斯基 | ウラジーミル・ブコフスキー
sasha-skochilenko | Sasha Skochilenko | Alexandra Skochilenko | Sascha Skotschilenko | Alexandra Skotschilenko | Sacha Skotchilenko | Саша Скочиленко | Александра Скочиленко | ساشا سكوتشيلينكو | サーシャ・スコチレンコ | ~Skochilenko | ~Скочиленко
masih-alinejad | Masih Alinejad | Masih Alinedschad | Masih Alineyad | Масих Алинежад | Масіх Алінежад | Масих Алинеджад | مسيح علي نجاد | مسیح علی‌نژاد | مسیح علینژاد | 玛西赫·阿琳娜贾德 | マシ・アリネジャド | 마시 알리네자드 | מסיח עלינז'אד | ~Alinejad
ahmadreza-djalali | Ahmadreza Djalali | Ahmad Reza Jalali | Ahmadreza Jalali | Ахмадреза Джалали | أحمد رضا جلالي | احمدرضا جلالی | 艾哈迈德礼萨·贾拉利 | ~Djalali
jamshid-sharmahd | Jamshid Sharmahd | Djamchid Sharmahd | Dschamschid Scharmahd | Jamschid Scharmahd | Djamshid Sharmahd | Джамшид Шармахд | جمشيد شارمهد | جمشید شارمهد | 贾姆希德·沙玛赫德 | ジャムシド・シャルマハド | 잠시드 샤르마흐드 | ~Sharmahd
fariba-adelkhah | Fariba Adelkhah | Fariba Adelchah | Фариба Адельха | فاريبا عادلخاه | فریبا عادلخواه | ファリバ・アデルカ | ~Adelkhah
kylie-moore-gilbert | Kylie Moore-Gilbert | Кайли Мур-Гилберт | كايلي مور غيلبرت | کایلی مور گیلبرت | کایلی مور-گیلبرت | 凯莉·摩尔-吉尔伯特 | カイリー・ムーアギルバート | 카일리 무어길버트 | ~Moore-Gilbert
cecile-kohler | Cecile Kohler | Cécile Kohler | Сесиль Колер | Сесіль Колер | سيسيل كولر | سسیل کولر | 塞西尔·科勒 | セシル・コレール
olivier-vandecasteele | Olivier Vandecasteele | Оливье Вандекастил | Оливье Вандекастель | أوليفييه فانديكاستيل | الیویه وندکاستیل | ~Vandecasteele
wael-ghonim | Wael Ghonim | Wael Ghoneim | Waël Ghonim | Ваэль Гоним | Ваель Ґонім | وائل غنيم | وائل غنیم | 瓦埃勒·古尼姆 | ワエル・ゴニム | 와엘 고님 | ~Ghonim
abdulhadi-al-khawaja | Abdulhadi al-Khawaja | Abdelhadi al-Khawaja | Abdelhadi al-Chawadscha | Абдулхади аль-Хаваджа | عبد الهادي الخواجة | عبدالهادی الخواجه | 阿卜杜勒哈迪·哈瓦贾 | アブドルハディ・ハワジャ
mordechai-vanunu | Mordechai Vanunu | Mordejái Vanunu | Мордехай Вануну | مردخاي فعنونو | مردخای وانونو | 莫迪凯·瓦努努 | モルデハイ・バヌヌ | מרדכי ואנונו | Μορντεχάι Βανούνου | ~Vanunu | ~Вануну
xu-zhiyong | Xu Zhiyong | Сюй Чжиюн | شو تشي يونغ | شو ژیونگ | 许志永 | 許志永 | 쉬즈융 | Hứa Chí Vĩnh
ding-jiaxi | Ding Jiaxi | Дин Цзяси | 丁家喜 | 딩자시
pu-zhiqiang | Pu Zhiqiang | Пу Чжицян | بو تشي تشيانغ | 浦志强 | 浦志強 | 푸즈창
wang-quanzhang | Wang Quanzhang | Ван Цюаньчжан | وانغ كوانزانغ | 王全璋 | 왕취안장
chow-hang-tung | Chow Hang-tung | Chow Hang Tung | Чоу Хан-тун | تشاو هانغ تونغ | 邹幸彤 | 鄒幸彤 | 초우항텅
lee-cheuk-yan | Lee Cheuk-yan | Lee Cheuk Yan | Ли Чек-янь | 李卓人
martin-lee-chu-ming | Martin Lee Chu-ming | 李柱铭 | 李柱銘
gui-minhai | Gui Minhai | Гуй Миньхай | غوي مينهاي | 桂敏海 | 桂民海 | グイ・ミンハイ | 구이민하이
lam-wing-kee | Lam Wing-kee | Lam Wing Kee | Лам Винки | 林荣基 | 林榮基 | ラム・ウィンキー | 람윙키
jiang-yanyong | Jiang Yanyong | Цзян Яньюн | 蒋彦永 | 蔣彥永 | 장옌융
gao-yaojie | Gao Yaojie | Гао Яоцзе | 高耀洁 | 高耀潔 | 가오야오제
dolkun-isa | Dolkun Isa | Долкун Иса | Долкун Айса | دولكون عيسى | دولقون عيسى | 多里坤·艾沙 | ドルクン・エイサ | 돌쿤 이사
michael-kovrig | Michael Kovrig | Майкл Ковриг | Майкл Ковріг | مايكل كوفريغ | مایکل کووریگ | 康明凯 | 康明凱 | マイケル・コブリグ | 마이클 코브릭 | Μάικλ Κόβριγκ | ~Kovrig
michael-spavor | Michael Spavor | Майкл Спейвор | Майкл Спавор | مايكل سبافور | مایکل اسپاور | 迈克尔·斯帕弗 | 斯帕弗 | マイケル・スパバ | 마이클 스페이버 | Μάικλ Σπάβορ | ~Spavor
yang-hengjun | Yang Hengjun | Ян Хэнцзюнь | يانغ هينغ جون | يانغ هنغ جون | یانگ هنگ‌جون | 杨恒均 | 楊恆均 | 楊恒均 | ヤン・ヘンジュン | 양헝쥔
medha-patkar | Medha Patkar | Медха Паткар | मेधा पाटकर | মেধা পাটকর | メーダ・パトカル | ~Patkar
irom-sharmila | Irom Sharmila | Irom Chanu Sharmila | Иром Шармила | إيروم شارميلا | 伊罗姆·莎米拉 | イロム・シャルミラ | इरोम शर्मिला | ইরম শর্মিলা
stan-swamy | Stan Swamy | Father Stan Swamy | Стэн Свами | ستان سوامي | スタン・スワミー | स्टैन स्वामी | স্ট্যান স্বামী | 스탄 스와미
teesta-setalvad | Teesta Setalvad | Тиста Сеталвад | تيستا سيتالفاد | तीस्ता सीतलवाड़ | तीस्ता सीतलवाड | তিস্তা শেতলবাদ | ティースタ・セタルワッド | ~Setalvad
sonam-wangchuk | Sonam Wangchuk | Сонам Вангчук | سونام وانجتشوك | सोनम वांगचुक | সোনম ওয়াংচুক | ソナム・ワンチュク | 索南·旺楚克 | 索南旺楚克
disha-ravi | Disha Ravi | Диша Рави | ديشا رافي | ディシャ・ラビ | दिशा रवि | দিশা রবি
binayak-sen | Binayak Sen | Бинаяк Сен | बिनायक सेन | বিনায়ক সেন | ビナヤク・セン
luisa-neubauer | Luisa Neubauer | Луиза Нойбауэр | Луїза Нойбауер | لويزا نويباور | لوئیزا نویباوئر | 路易莎·诺伊鲍尔 | ルイーザ・ノイバウアー | 루이자 노이바우어 | Λουίζα Νοϊμπάουερ
vanessa-nakate | Vanessa Nakate | Ванесса Накате | فانيسا ناكاتي | ونسا ناکاته | 瓦妮莎·纳卡特 | バネッサ・ナカテ | वैनेसा नकाटे | 바네사 나카테 | ~Nakate
paul-watson | Paul Watson | Пол Уотсон | Пол Вотсон | بول واتسون | پل واتسون | 保罗·沃森 | 保羅·華森 | ポール・ワトソン | पॉल वॉटसन | 폴 왓슨 | Πολ Γουάτσον | פול ווטסון
bill-mckibben | Bill McKibben | Билл Маккиббен | بيل ماكيبن | ビル・マッキベン | 比尔·麦吉本 | ~McKibben
johan-rockstrom | Johan Rockstrom | Johan Rockström | Йохан Рокстрём | Йохан Рокстрем | يوهان روكستروم | یوهان راکستروم | 约翰·罗克斯特伦 | ヨハン・ロックストローム | 요한 록스트룀 | ~Rockström
hans-joachim-schellnhuber | Hans Joachim Schellnhuber | Hans-Joachim Schellnhuber | Ханс Йоахим Шелльнхубер | ハンス・ヨアヒム・シェルンフーバー | ~Schellnhuber
rajendra-pachauri | Rajendra Pachauri | Раджендра Пачаури | راجندرا باتشوري | راجندرا باشوري | راجندرا پاچوری | 拉金德拉·帕乔里 | 帕乔里 | 帕卓里 | ラジェンドラ・パチャウリ | パチャウリ | राजेंद्र पचौरी | আর কে পচৌরি | 라젠드라 파차우리 | ~Pachauri
hoesung-lee | Hoesung Lee | Lee Hoe-sung | Хвесон Ли | Хосун Ли | هوسونغ لي | هوسونج لي | 李会晟 | 李會晟 | イ・フェソン | 이회성
jim-skea | Jim Skea | Джим Ски | جيم سكيا | جیم اسکیا | 吉姆·斯基亚 | ジム・スキー | 짐 스키 | ~Skea
inger-andersen | Inger Andersen | Ингер Андерсен | Інгер Андерсен | إنغر أندرسن | اینگر اندرسن | 英格·安德森 | 英厄·安诺生 | インガー・アンダーセン | इंगर एंडरसन | 잉거 안데르센
celeste-saulo | Celeste Saulo | Селеста Сауло | Селесте Сауло | سيليستي ساولو | سلسته سائولو | 塞莱斯特·绍洛 | セレステ・サウロ | सेलेस्टे साउलो | 셀레스테 사울로
petteri-taalas | Petteri Taalas | Петтери Таалас | Петтері Таалас | بيتيري تالاس | پتری تالاس | 佩特里·塔拉斯 | ペッテリ・ターラス | 페테리 탈라스 | ~Taalas | ~Таалас
chico-mendes | Chico Mendes | Шико Мендес | Чико Мендес | شيكو منديز | 奇科·门德斯 | シコ・メンデス | 치코 멘데스
bruno-pereira | Bruno Pereira | Bruno Araújo Pereira | Bruno Araujo Pereira | Бруно Перейра | Бруну Перейра | برونو بيريرا | برونو پریرا | 布鲁诺·佩雷拉 | ブルーノ・ペレイラ | 브루누 페레이라
dorothy-stang | Dorothy Stang | Дороти Стэнг | دوروثي ستانغ | 多萝西·斯唐 | ドロシー・スタング
tarana-burke | Tarana Burke | Тарана Берк | تارانا بيرك | تارانا برک | 塔拉纳·伯克 | タラナ・バーク | 타라나 버크
mumia-abu-jamal | Mumia Abu-Jamal | Mumia Abu Jamal | Мумия Абу-Джамаль | موميا أبو جمال | ムミア・アブジャマール
leonard-peltier | Leonard Peltier | Леонард Пелтиер | Леонард Пельтье | ليونارد بيلتيير | لئونارد پلتیر | 伦纳德·佩尔蒂埃 | レナード・ペルティエ | 레너드 펠티어
rumeysa-ozturk | Rumeysa Ozturk | Rümeysa Öztürk | Румейса Озтюрк | Румейса Озтурк | روميسا أوزتورك | روميساء أوزتورك | رومیسا اوزتورک | 鲁梅萨·奥兹图尔克 | ルメイサ・オズトゥルク | रुमेसा ओज़तुर्क
gloria-steinem | Gloria Steinem | Глория Стайнем | غلوريا ستاينم | گلوریا استاینم | 格洛丽亚·斯泰纳姆 | グロリア・スタイネム | 글로리아 스타이넘 | גלוריה סטיינם | ~Steinem
daniel-ellsberg | Daniel Ellsberg | Дэниел Эллсберг | Дэниэл Эллсберг | Деніел Еллсберг | دانيال إلسبرغ | دنیل السبرگ | 丹尼尔·埃尔斯伯格 | ダニエル・エルズバーグ | डेनियल एल्सबर्ग | 대니얼 엘즈버그 | Ντάνιελ Έλσμπεργκ | דניאל אלסברג | ~Ellsberg
frances-haugen | Frances Haugen | Фрэнсис Хауген | Френсіс Хауген | Фрэнсис Хоген | فرانسيس هوغن | فرانسيس هوغان | فرانسس هاوگن | 弗朗西丝·豪根 | 弗朗西斯·豪根 | フランシス・ホーゲン | फ्रांसेस हॉगेन | फ्रांसेस होगेन | 프랜시스 하우건 | Φράνσις Χόγκεν | פרנסס האוגן
christopher-wylie | Christopher Wylie | Кристофер Уайли | Крістофер Вайлі | كريستوفر وايلي | کریستوفر وایلی | 克里斯托弗·怀利 | クリストファー・ワイリー | क्रिस्टोफर वाइली | 크리스토퍼 와일리 | Κρίστοφερ Γουάιλι | כריסטופר ויילי
jack-teixeira | Jack Teixeira | Джек Тейшейра | Джек Тексейра | جاك تيكسيرا | جک تکسیرا | جک تیشیرا | 杰克·特谢拉 | 傑克·特謝拉 | 特谢拉 | ジャック・テシェイラ | ジャック・テイシェイラ | जैक टेक्सीरा | 잭 테세이라 | 잭 테이셰이라 | Τζακ Τεϊσέιρα | ג'ק טשיירה
herve-falciani | Herve Falciani | Hervé Falciani | Эрве Фальчиани | إيرفيه فالسياني | هرفيه فالشياني | 法尔恰尼 | エルベ・ファルチアニ | 에르베 팔치아니 | ~Falciani
antoine-deltour | Antoine Deltour | Антуан Дельтур | أنطوان دلتور | アントワーヌ・デルトゥール | ~Deltour
rui-pinto | Rui Pinto | Руй Пинту | Руи Пинто | روي بينتو | 鲁伊·平托 | ルイ・ピント | 후이 핀투
john-kiriakou | John Kiriakou | Джон Кириаку | Джон Кіріаку | جون كيرياكو | جان کریاکو | 约翰·基里亚库 | ジョン・キリアク | 존 키리아쿠 | ~Kiriakou
katharine-gun | Katharine Gun | Кэтрин Ган | Кетрін Ган | كاثرين غان | キャサリン・ガン
yuliya-stepanova | Yuliya Stepanova | Yulia Stepanova | Julia Stepanowa | Julija Stepanowa | Ioulia Stepanova | Julia Stepanova | Юлия Степанова | Юлія Степанова | يوليا ستيبانوفا | 尤利娅·斯捷潘诺娃 | ユリア・ステパノワ | 율리야 스테파노바
w-mark-felt | W. Mark Felt | William Mark Felt | Марк Фелт | مارك فيلت | 马克·费尔特 | マーク・フェルト
john-barnett | John Barnett | Джон Барнетт | Джон Барнет | جون بارنيت | 约翰·巴内特 | ジョン・バーネット | 존 바넷
suchir-balaji | Suchir Balaji | Сучир Баладжи | سوتشير بالاجي | 苏奇尔·巴拉吉 | सुचिर बालाजी | সুচির বালাজি | スチル・バラジ | 수치르 발라지
anna-chapman | Anna Chapman | Анна Чапман | Ганна Чапман | آنا تشابمان | آنا چپمن | 安娜·查普曼 | アンナ・チャップマン | अन्ना चैपमैन | 안나 채프먼 | Άννα Τσάπμαν | אנה צ'פמן
aldrich-ames | Aldrich Ames | Олдрич Эймс | Олдріч Еймс | ألدريتش أميس | ألدريتش إيمز | آلدریچ ایمز | 奥尔德里奇·埃姆斯 | オルドリッチ・エイムズ | 올드리치 에임스 | אולדריץ' איימס
robert-hanssen | Robert Hanssen | Роберт Ханссен | Роберт Хансен | Роберт Ганссен | روبرت هانسن | رابرت هانسن | 罗伯特·汉森 | 羅伯特·漢森 | ロバート・ハンセン | रॉबर्ट हैनसेन | 로버트 핸슨
ana-belen-montes | Ana Belén Montes | Ana Montes | Ана Белен Монтес | Анна Белен Монтес | آنا بيلين مونتيس | آنا بلن مونتس | 安娜·贝伦·蒙特斯 | アナ・ベレン・モンテス | 아나 몬테스
jonathan-pollard | Jonathan Pollard | Джонатан Поллард | جوناثان بولارد | جاناتان پولارد | 乔纳森·波拉德 | ジョナサン・ポラード | 조너선 폴러드 | Τζόναθαν Πόλαρντ | יונתן פולארד | ג'ונתן פולארד
alan-gross | Alan Gross | Алан Гросс | آلان غروس | آلان گراس | 艾伦·格罗斯 | アラン・グロス
robert-levinson | Robert Levinson | Bob Levinson | Роберт Левинсон | Роберт Левінсон | روبرت ليفنسون | رابرت لوینسون | 罗伯特·莱文森 | ロバート・レビンソン | 로버트 레빈슨
kim-philby | Kim Philby | Ким Филби | Кім Філбі | كيم فيلبي | کیم فیلبی | 金·菲尔比 | キム・フィルビー | 킴 필비 | Κιμ Φίλμπι | קים פילבי | ~Philby
oleg-gordievsky | Oleg Gordievsky | Oleg Gordijewski | Oleg Gordievski | Олег Гордиевск* | Олег Гордієвськ* | أوليغ غوردييفسكي | اولگ گوردیوسکی | 奥列格·戈尔季耶夫斯基 | オレグ・ゴルジエフスキー | 올레크 고르디옙스키 | ~Gordievsky
vadim-krasikov | Vadim Krasikov | Wadim Krassikow | Vadim Krassikov | Vadim Krásikov | Wadim Krasikow | Вадим Красиков | Вадим Красіков | فاديم كراسيكوف | وادیم کراسیکوف | 瓦季姆·克拉西科夫 | 克拉西科夫 | ワジム・クラシコフ | クラシコフ | 바딤 크라시코프 | Βαντίμ Κρασίκοφ | ואדים קרסיקוב | ~Krasikov | ~Krassikow
ruslan-boshirov | Ruslan Boshirov | Anatoliy Chepiga | Anatoly Chepiga | Ruslan Boschirow | Anatoli Tschepiga | Rouslan Bochirov | Руслан Боширов | Анатолий Чепига | Анатолій Чепіга | روسلان بوشيروف | روسلان بوشیروف | 鲁斯兰·博希罗夫 | ルスラン・ボシロフ | ~Chepiga | ~Boshirov | ~Боширов | ~Чепига
paul-whelan | Paul Whelan | Пол Уилан | Пол Вілан | بول ويلان | پل ویلان | 保罗·惠兰 | 保羅·惠蘭 | ポール・ウィラン | ポール・ウェラン | पॉल व्हेलन | 폴 휠런 | Πολ Γουίλαν | פול וילאן
marc-fogel | Marc Fogel | Марк Фогель | Марк Фоґель | Марк Фогел | مارك فوغل | مارک فوگل | 马克·福格尔 | マーク・フォーゲル | 마크 포겔 | Μαρκ Φόγκελ | מארק פוגל
alsu-kurmasheva | Alsu Kurmasheva | Alsu Kurmaschewa | Alsou Kourmacheva | Alsu Kurmaševa | Alsu Kurmaszewa | Алсу Курмашев* | ألسو كورماشيفا | آلسو کورماشوا | 阿尔苏·库尔马舍娃 | アルスー・クルマシェワ | 알수 쿠르마셰바 | ~Kurmasheva | ~Курмашева
trevor-reed | Trevor Reed | Тревор Рид | Тревор Рід | تريفور ريد | ترور رید | 特雷弗·里德 | トレバー・リード | ट्रेवर रीड | 트레버 리드
kulbhushan-jadhav | Kulbhushan Jadhav | Кулбхушан Джадхав | كولبوشان جادهاف | کلبھوشن یادو | 库尔布山·贾达夫 | クルブシャン・ジャダブ | कुलभूषण जाधव | কুলভূষণ যাদব
shakil-afridi | Shakil Afridi | Shakeel Afridi | Schakil Afridi | Шакил Африди | شكيل أفريدي | شکیل آفریدی | 沙基勒·阿夫里迪 | シャキル・アフリディ | शकील अफरीदी | 샤킬 아프리디
frode-berg | Frode Berg | Фруде Берг | فرود بيرغ | フローデ・バルグ | 弗罗德·伯格
alireza-akbari | Alireza Akbari | Ali Reza Akbari | Алиреза Акбари | Аліреза Акбарі | علي رضا أكبري | علیرضا اکبری | 阿里礼萨·阿克巴里 | アリレザ・アクバリ | 알리레자 아크바리 | עלירזא אכברי
ben-zygier | Ben Zygier | Бен Зигер | Бен Зигир | بن زيغير | 本·齐吉尔 | ベン・ザイギエ | בן זיגייר | ~Zygier
wang-liqiang | Wang Liqiang | William Wang Liqiang | Ван Лицян | 王立强 | 王立強 | 왕리창
jody-williams | Jody Williams | Джоди Уильямс | Джоді Вільямс | جودي ويليامز | جودی ویلیامز | 乔迪·威廉斯 | ジョディ・ウィリアムズ | 조디 윌리엄스
mairead-maguire | Mairead Maguire | Mairead Corrigan | Mairead Corrigan-Maguire | Майред Магуайр | Мэйрид Магуайр | ميريد ماغواير | مايريد ماغواير | マイレッド・マグワイア | 梅里德·马奎尔
adolfo-perez-esquivel | Adolfo Perez Esquivel | Adolfo Pérez Esquivel | Адольфо Перес Эскивель | Адольфо Перес Есківель | أدولفو بيريز إسكيفيل | آدولفو پرز اسکیول | 阿道弗·佩雷斯·埃斯基韦尔 | アドルフォ・ペレス・エスキベル | 아돌포 페레스 에스키벨 | ~Pérez Esquivel
carlos-filipe-ximenes-belo | Carlos Filipe Ximenes Belo | Carlos Ximenes Belo | Карлос Белу | Карлуш Белу | 卡洛斯·贝洛 | カルロス・ベロ | 카를로스 벨로 | id:Uskup Belo
terumi-tanaka | Terumi Tanaka | Тэруми Танака | Теруми Танака | تيرومي تاناكا | ترومی تاناکا | 田中熙巳 | 다나카 데루미
setsuko-thurlow | Setsuko Thurlow | Сэцуко Турлоу | Сецуко Турлоу | سيتسوكو ثورلو | サーロー節子 | 节子·瑟洛 | 節子·瑟洛 | 서로 세쓰코
beatrice-fihn | Beatrice Fihn | Беатрис Фин | Беатріс Фін | بياتريس فين | بئاتریس فین | 比阿特丽斯·芬恩 | ベアトリス・フィン | 베아트리스 핀 | ~Fihn
`;
