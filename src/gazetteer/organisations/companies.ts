/**
 * Companies, banks, airlines, exchanges, media houses and sports clubs in international news of the last twenty years, beyond
 * those of `organisations.ts`; kept by hand as facts, lines as in `people.ts`. Firms named like a common word (Oracle, Orange,
 * Visa, Target) stand under their full legal name, or under a language in which the word means nothing.
 */
export const companies: string = `\
ibm | IBM | International Business Machines | آي بي إم | آی‌بی‌ام | 国际商业机器公司 | 国際商業機器公司 | आईबीएम
oracle-corporation | Oracle Corporation | Oracle Corp | de:Oracle | ru:Oracle | tr:Oracle | vi:Oracle | أوراكل | شرکت اوراکل | 甲骨文公司 | ja:オラクル | 오라클 | ओरेकल
dell-technologies | Dell Technologies | Dell Inc | Dell Computer | de:Dell | ru:Dell | شركة ديل | 戴尔公司 | 戴爾公司 | デル・テクノロジーズ
hewlett-packard | Hewlett-Packard | Hewlett Packard | Hewlett Packard Enterprise | en:HP | هيوليت باكارد | هیولت پاکارد | 惠普公司 | ヒューレット・パッカード | 휴렛팩커드 | Хьюлетт-Паккард
cisco-systems | Cisco Systems | en:Cisco | de:Cisco | 思科公司 | 思科系统 | シスコシステムズ | シスコ・システムズ | 시스코 시스템즈 | سيسكو سيستمز
qualcomm | Qualcomm | كوالكوم | کوالکام | 高通公司 | クアルコム | 퀄컴 | क्वालकॉम | Квалкомм
advanced-micro-devices | Advanced Micro Devices | en:AMD | de:AMD | zh:AMD | ja:AMD | 超威半导体 | 超微半導體 | アドバンスト・マイクロ・デバイセズ
asml | ASML | ASML Holding | 阿斯麦 | 艾司摩爾
sk-hynix | SK Hynix | Hynix | SK海力士 | SKハイニックス | SK하이닉스
lg-electronics | LG Electronics | LG Energy Solution | LG电子 | LG電子 | LGエレクトロニクス | LG전자 | إل جي إلكترونيكس
kia-motors | Kia Motors | Kia Corporation | 起亚汽车 | 起亞汽車 | 起亜自動車 | 기아자동차 | كيا موتورز | کیا موتورز
nokia | Nokia | Нокиа | Нокіа | نوكيا | نوکیا | 诺基亚 | 諾基亞 | ノキア | 노키아 | नोकिया | โนเกีย
ericsson | Ericsson | Эрикссон | Ерікссон | إريكسون | اریکسون | 爱立信 | 愛立信 | エリクソン | 에릭슨 | एरिक्सन
yahoo | Yahoo | Yahoo! Inc | ياهو | یاهو | 雅虎 | ヤフー | 야후 | याहू | ยาฮู
linkedin | LinkedIn | لينكدإن | لينكد إن | لینکدین | リンクトイン | 링크드인 | लिंक्डइन
snapchat | Snapchat | Snap Inc | Снэпчат | سناب شات | اسنپ‌چت | スナップチャット | 스냅챗 | स्नैपचैट
spotify | Spotify | Спотифай | سبوتيفاي | اسپاتیفای | スポティファイ | 스포티파이 | स्पॉटिफाई
reddit | Reddit | Реддит | ريديت | ردیت | 레딧 | रेडिट
baidu | Baidu | Байду | بايدو | بایدو | 百度公司 | バイドゥ | 바이두 | बायडू
weibo | Weibo | Sina Weibo | ويبو | ویبو | 新浪微博 | ウェイボー | 웨이보 | वीबो
wechat | WeChat | وي تشات | وی‌چت | zh:微信 | ウィーチャット | 위챗 | वीचैट
jd-com | JD.com | Jingdong | 京东集团 | 京東集團 | 京東商城
didi-chuxing | Didi Chuxing | Didi Global | ديدي تشوكسينغ | 滴滴出行 | ディディチューシン
shein | Shein | شي إن | シーイン | 쉬인
pinduoduo | Pinduoduo | PDD Holdings | 拼多多
catl | Contemporary Amperex Technology | en:CATL | de:CATL | ja:CATL | 宁德时代 | 寧德時代 | 寧徳時代新能源科技
smic | Semiconductor Manufacturing International Corporation | en:SMIC | 中芯国际 | 中芯國際 | 中芯国際集成電路製造
country-garden | Country Garden Holdings | en:Country Garden | de:Country Garden | 碧桂园 | 碧桂園
yandex | Yandex | Яндекс | ياندكس | یاندکس | Yandeks | ヤンデックス | यांडेक्स | 얀덱스
vkontakte | VKontakte | ВКонтакте | فكونتاكتي | フコンタクテ | 브콘탁테
kaspersky-lab | Kaspersky Lab | Лаборатория Касперского | Лаборатории Касперского | Лабораторию Касперского | Лабораторія Касперського | كاسبرسكي لاب | 卡巴斯基实验室 | 卡巴斯基實驗室 | カスペルスキー研究所
palantir | Palantir Technologies | Palantir | بالانتير | پالانتیر | パランティア | パランティア・テクノロジーズ | 팔란티어 | Палантир
anthropic | Anthropic PBC | en:Anthropic | de:Anthropic | es:Anthropic | fr:Anthropic | it:Anthropic | ja:アンソロピック | 앤스로픽 | أنثروبيك | آنتروپیک
paypal | PayPal | zh:贝宝 | Пэйпал | باي بال | پی‌پال | ペイパル | 페이팔 | पेपाल
mastercard | Mastercard | ماستركارد | مسترکارت | 万事达卡 | 萬事達卡 | マスターカード | 마스터카드 | मास्टरकार्ड
visa-inc | Visa Inc | Visa Inc. | Visa International | 维萨公司
cambridge-analytica | Cambridge Analytica | كامبريدج أناليتيكا | کمبریج آنالیتیکا | 剑桥分析公司 | 劍橋分析公司 | ケンブリッジ・アナリティカ | कैम्ब्रिज एनालिटिका | 케임브리지 애널리티카
nso-group | NSO Group | NSO-Gruppe | مجموعة إن إس أو | NSOグループ | NSO集团 | NSO集團 | एनएसओ ग्रुप
blue-origin | Blue Origin | بلو أوريجين | بلو اوریجین | 蓝色起源 | 藍色起源 | ブルーオリジン | ブルー・オリジン | 블루 오리진 | 블루오리진 | ब्लू ओरिजिन
virgin-galactic | Virgin Galactic | فيرجن غالاكتيك | 维珍银河 | 維珍銀河 | ヴァージン・ギャラクティック | 버진 갤럭틱 | वर्जिन गैलेक्टिक
oceangate | OceanGate | OceanGate Expeditions | أوشن غيت | オーシャンゲート | 海洋之门 | 오션게이트
porsche | Porsche | Порше | بورشه | پورشه | 保时捷 | 保時捷 | ポルシェ | 포르쉐 | पोर्श
audi-ag | Audi AG | Audi | Ауди | أودي إيه جي | 奥迪汽车 | 奥迪公司 | アウディ | 아우디
stellantis | Stellantis | Стеллантис | ستيلانتيس | استلانتیس | ステランティス | 스텔란티스 | 斯特兰蒂斯
fiat-chrysler | Fiat Chrysler | Fiat Chrysler Automobiles | Fiat-Chrysler | it:Fiat | fr:Fiat | de:Fiat | Фиат Крайслер | فيات كرايسلر | فیات کرایسلر | 菲亚特克莱斯勒 | 飛雅特克萊斯勒 | フィアット・クライスラー | 피아트 크라이슬러
chrysler | Chrysler | DaimlerChrysler | Крайслер | كرايسلر | کرایسلر | 克莱斯勒 | 克萊斯勒 | クライスラー | 크라이슬러
peugeot | Peugeot | PSA Peugeot Citroën | PSA Peugeot Citroen | Peugeot-Citroën | Groupe PSA | Пежо | بيجو سيتروين | 标致雪铁龙 | プジョー | 푸조
volvo | Volvo Cars | Volvo Group | AB Volvo | en:Volvo | sv:Volvo | de:Volvo | fr:Volvo | it:Volvo | nl:Volvo | pl:Volvo | tr:Volvo | فولفو | ولوو | 沃尔沃 | ボルボ | 볼보 | वोल्वो | Вольво
jaguar-land-rover | Jaguar Land Rover | جاغوار لاند روفر | جگوار لندروور | 捷豹路虎 | ジャガー・ランドローバー | 재규어랜드로버 | जगुआर लैंड रोवर
tata-group | Tata Group | Tata Sons | Tata Motors | Tata Steel | Tata Consultancy Services | 塔塔集团 | 塔塔集團 | タタ・グループ | タタ・モーターズ | タタ・スチール | टाटा समूह | टाटा ग्रुप | टाटा मोटर्स | टाटा संस | 타타그룹
adani-group | Adani Group | Adani Enterprises | Adani-Gruppe | Grupo Adani | अडानी समूह | अडानी ग्रुप | अदाणी समूह | مجموعة أداني | 阿达尼集团 | アダニ・グループ | 아다니그룹
reliance-industries | Reliance Industries | रिलायंस इंडस्ट्रीज | 信实工业 | リライアンス・インダストリーズ | ريلاينس إندستريز | 릴라이언스 인더스트리
infosys | Infosys | इंफोसिस | इन्फोसिस | 印孚瑟斯 | インフォシス | إنفوسيس
mitsubishi-group | Mitsubishi Heavy Industries | Mitsubishi Motors | Mitsubishi Corporation | 三菱重工 | 三菱重工業 | 三菱汽车 | 三菱自動車 | 三菱商事 | ميتسوبيشي للصناعات الثقيلة | 미쓰비시중공업 | 미쓰비시자동차
mazda | Mazda Motor | 马自达 | 馬自達 | 마쓰다자동차
suzuki-motor | Suzuki Motor | Maruti Suzuki | 铃木汽车 | 鈴木汽車 | マルチ・スズキ | 스즈키자동차 | मारुति सुजुकी
panasonic | Panasonic | Панасоник | باناسونيك | پاناسونیک | 松下电器 | パナソニック | 파나소닉 | पैनासोनिक
nintendo | Nintendo | Нинтендо | نينتندو | نینتندو | 任天堂 | 닌텐도 | निन्टेंडो
takata-corporation | Takata Corporation | Takata Corp | 高田公司 | Takata-Airbags
raytheon | Raytheon | Raytheon Technologies | RTX Corporation | Рейтеон | رايثيون | ریتیون | 雷神公司 | 雷神技术公司 | レイセオン | 레이시온 | रेथियॉन
northrop-grumman | Northrop Grumman | Нортроп Грумман | نورثروب غرومان | نورثروپ گرومن | 诺斯罗普·格鲁曼 | 諾斯洛普·格魯曼 | ノースロップ・グラマン | 노스롭그루먼 | 노스럽 그러먼
bae-systems | BAE Systems | БАЕ Системс | بي إيه إي سيستمز | BAEシステムズ | 贝宜系统公司 | 英国航空航天系统公司
rheinmetall | Rheinmetall | Рейнметалл | Рейнметал | راينميتال | راین‌متال | 莱茵金属 | 萊茵金屬 | ラインメタル | 라인메탈
leonardo-spa | Leonardo S.p.A. | Leonardo SpA | Finmeccanica | Leonardo-Finmeccanica | フィンメカニカ
dassault-aviation | Dassault Aviation | Дассо авиасьон | داسو للطيران | شركة داسو | داسو آویاسیون | 达索航空 | 達梭航空 | ダッソー・アビアシオン | ダッソー | 다쏘 | दसॉल्ट एविएशन | दासॉ एविएशन | दसॉल्ट
thales-group | Thales Group | fr:Thales | en:Thales | Groupe Thales | مجموعة تاليس | 泰雷兹集团 | タレス・グループ
embraer | Embraer | Эмбраер | إمبراير | امبرائر | 巴西航空工业公司 | エンブラエル | 엠브라에르
bombardier-inc | Bombardier Inc | Bombardier Inc. | Bombardier Aerospace | Bombardier Transportation | Бомбардье | بومباردييه | 庞巴迪 | 龐巴迪 | ボンバルディア | 봉바르디에
rolls-royce | Rolls-Royce | Rolls Royce | Роллс-Ройс | Ролс-Ройс | رولز رويس | رولزرویس | رولز رویس | 罗尔斯·罗伊斯 | 罗尔斯-罗伊斯 | 勞斯萊斯 | ロールス・ロイス | ロールスロイス | 롤스로이스 | रोल्स रॉयस
alstom | Alstom | Альстом | ألستوم | آلستوم | 阿尔斯通 | 阿爾斯通 | アルストム | 알스톰 | एल्सटॉम
dji-technology | DJI Technology | SZ DJI | zh:大疆创新 | 大疆公司 | DJI大疆
kalashnikov-concern | Kalashnikov Concern | Kalashnikov Group | Концерн Калашников | Концерн «Калашников» | ru:концерна «Калашников» | Kalaschnikow-Konzern
rostec | Rostec | Rostech | Rostekh | Ростех | روستيخ | روستک | 俄罗斯国家技术集团 | ロステック | Rostej | Rosteh
rosoboronexport | Rosoboronexport | Rosoboroneksport | Рособоронэкспорт | روس أوبورون إكسبورت | 俄罗斯国防出口公司 | ロスオボロンエクスポルト
novatek | Novatek | НОВАТЭК | نوفاتيك | نواتک | 诺瓦泰克 | ノバテク
transneft | Transneft | Транснефть | Транснефти | Транснафта | Transnieft | ترانسنفت | 俄罗斯石油运输公司 | トランスネフチ
rusal | Rusal | UC Rusal | РУСАЛ | روسال | 俄铝 | 俄羅斯鋁業 | ルサール
norilsk-nickel | Norilsk Nickel | Nornickel | Норильский никель | Норильского никеля | Норникель | Nornikel | 诺里尔斯克镍业 | 诺镍 | ノリリスク・ニッケル
aeroflot | Aeroflot | Аэрофлот | Аерофлот | Aerofłot | Aerofloti | إيروفلوت | آئروفلوت | 俄罗斯航空公司 | 俄羅斯航空 | アエロフロート | アエロフロート・ロシア航空 | 아에로플로트 | एयरोफ्लोत
vtb-bank | VTB Bank | ru:ВТБ | uk:ВТБ | ru:банк ВТБ | Внешторгбанк | 俄罗斯外贸银行 | VTB銀行
privatbank | PrivatBank | ПриватБанк | ПриватБанку | プリバトバンク
energoatom | Energoatom | Энергоатом | Енергоатом | Enerhoatom | エネルゴアトム | 乌克兰国家核电公司 | 에네르고아톰
ukrenergo | Ukrenergo | Укрэнерго | Укренерго | Ukrenerho | ウクルエネルゴ | أوكرينيرغو | 우크레네르고
equinor | Equinor | Statoil | ru:Эквинор | إكوينور | 挪威国家石油公司 | エクイノール | スタトイル
repsol | Repsol | Repsol YPF | Репсоль | ريبسول | 雷普索尔 | レプソル
areva | Areva | Арева | شركة أريفا | 阿海珐 | アレバ
electricite-de-france | Électricité de France | Electricité de France | fr:EDF | en:EDF | es:EDF | 法国电力集团 | 法國電力公司 | フランス電力 | كهرباء فرنسا | 프랑스전력공사
uniper | Uniper | Юнипер | يونيبر | ユニパー
rio-tinto-group | Rio Tinto Group | Rio Tinto | 力拓集团 | リオ・ティント | リオティント | ريو تينتو | 리오틴토
bhp-group | BHP Group | BHP Billiton | 必和必拓 | بي إتش بي بيليتون | BHPビリトン
glencore | Glencore | Glencore Xstrata | Гленкор | غلينكور | جلينكور | 嘉能可 | グレンコア | 글렌코어
freeport-mcmoran | Freeport-McMoRan | Freeport McMoRan | Freeport Indonesia | PT Freeport | id:Freeport | 自由港麦克莫兰 | フリーポート・マクモラン
arcelormittal | ArcelorMittal | Arcelor Mittal | Арселор Миттал | АрселорМиттал | أرسيلور ميتال | 安赛乐米塔尔 | 阿塞洛米塔尔 | アルセロール・ミタル | アルセロールミタル | 아르셀로미탈
thyssenkrupp | ThyssenKrupp | Thyssen-Krupp | ТиссенКрупп | تيسن كروب | 蒂森克虏伯 | ティッセンクルップ | 티센크루프
basf | BASF SE | de:BASF | en:BASF | fr:BASF | es:BASF | 巴斯夫 | باسف الألمانية | BASF-Konzern
sinopec | Sinopec | China Petroleum & Chemical Corporation | Синопек | سينوبك | سینوپک | 中国石油化工 | 中石化 | 中国石化 | 中國石油化工 | シノペック | 中国石油化工集団 | 시노펙
china-national-petroleum-corporation | China National Petroleum Corporation | PetroChina | en:CNPC | ru:КННК | 中国石油天然气集团 | 中石油 | 中國石油天然氣集團 | 中国石油天然気集団 | ペトロチャイナ | 페트로차이나 | بتروتشاينا | پتروچاینا
cnooc | China National Offshore Oil Corporation | en:CNOOC | vi:CNOOC | 中国海洋石油 | 中海油 | 中國海洋石油 | 中国海洋石油集団
adnoc | Abu Dhabi National Oil Company | en:ADNOC | أدنوك | شركة بترول أبوظبي الوطنية | 阿布扎比国家石油公司 | アブダビ国営石油会社
sonatrach | Sonatrach | Sonatrach-Konzern | سوناطراك | Сонатрак | 阿尔及利亚国家石油公司 | ソナトラック
eskom | Eskom | Эском | إسكوم | エスコム | 南非国家电力公司
halliburton | Halliburton | Халлибертон | هاليبرتون | هالیبرتون | 哈里伯顿 | 哈利伯頓 | ハリバートン | 핼리버튼
enron | Enron | Энрон | إنرون | انرون | 安然公司 | エンロン | 엔론
barclays | Barclays | Barclays Bank | Барклайс | باركليز | بارکلیز | 巴克莱银行 | 巴克莱 | 巴克萊 | バークレイズ | 바클레이스 | बार्कलेज
royal-bank-of-scotland | Royal Bank of Scotland | NatWest | en:RBS | Königliche Bank von Schottland | 苏格兰皇家银行 | 蘇格蘭皇家銀行 | ロイヤル・バンク・オブ・スコットランド | رويال بنك أوف سكوتلاند | Королевский банк Шотландии
standard-chartered | Standard Chartered | ستاندرد تشارترد | 渣打银行 | 渣打銀行 | スタンダード・チャータード | 스탠다드차타드 | स्टैंडर्ड चार्टर्ड
bnp-paribas | BNP Paribas | БНП Париба | بي إن بي باريبا | 法国巴黎银行 | 法國巴黎銀行 | BNPパリバ | BNP파리바 | बीएनपी पारिबा
societe-generale | Société Générale | Societe Generale | en:SocGen | Сосьете Женераль | سوسيتيه جنرال | 法国兴业银行 | 法國興業銀行 | ソシエテ・ジェネラル | 소시에테제네랄
unicredit | UniCredit | Unicredit Bank | ЮниКредит | يونيكريديت | 裕信银行 | 裕信銀行 | ウニクレディト | 우니크레디트
banco-santander | Banco Santander | Grupo Santander | Santander Bank | Банк Сантандер | بنك سانتاندر | بانکو سانتاندر | 桑坦德银行 | 西班牙國際銀行 | サンタンデール銀行 | バンコ・サンタンデール
danske-bank | Danske Bank | Данске банк | دانسك بنك | 丹斯克银行 | ダンスケ銀行 | 단스케은행 | 단스케방크
commerzbank | Commerzbank | Коммерцбанк | كومرتس بنك | کومرتس‌بانک | 德国商业银行 | コメルツ銀行 | 코메르츠방크
wells-fargo | Wells Fargo | Уэллс Фарго | ويلز فارغو | 富国银行 | 富國銀行 | ウェルズ・ファーゴ | 웰스파고 | वेल्स फार्गो
halkbank | Halkbank | Türkiye Halk Bankası | Халкбанк | بنك خلق التركي | هالک‌بانک | 土耳其人民银行 | ハルクバンク
aig | American International Group | en:AIG | ja:AIG | zh:AIG | 美国国际集团 | 美國國際集團 | アメリカン・インターナショナル・グループ
blackrock | BlackRock | Блэкрок | بلاك روك | بلک‌راک | 贝莱德 | 貝萊德 | ブラックロック | 블랙록 | ब्लैकरॉक
berkshire-hathaway | Berkshire Hathaway | Беркшир Хэтэуэй | بيركشاير هاثاواي | 伯克希尔·哈撒韦 | 伯克希尔哈撒韦 | 波克夏海瑟威 | バークシャー・ハザウェイ | 버크셔 해서웨이 | बर्कशायर हैथवे
standard-and-poors | Standard & Poor's | Standard and Poor's | S&P Global | S&P Global Ratings | ستاندرد آند بورز | استاندارد اند پورز | 标准普尔 | 標準普爾 | スタンダード・アンド・プアーズ | 스탠더드앤드푸어스 | स्टैंडर्ड एंड पुअर्स
moodys | Moody's | Moody's Investors Service | Moody’s | Мудис | وكالة موديز | موديز | مودیز | 穆迪投资者服务 | 穆迪评级 | ムーディーズ | 무디스 | मूडीज
fitch-ratings | Fitch Ratings | Agence Fitch | وكالة فيتش | فيتش للتصنيف الائتماني | 惠誉国际 | 惠誉评级 | 惠譽國際 | 惠譽信評 | フィッチ・レーティングス | फिच रेटिंग्स
london-stock-exchange | London Stock Exchange | Bolsa de Londres | Bourse de Londres | Londoner Börse | Borsa di Londra | Лондонская фондовая биржа | Лондонской фондовой бирже | Лондонской фондовой биржи | بورصة لندن | 伦敦证券交易所 | 倫敦證券交易所 | ロンドン証券取引所 | Sở giao dịch chứng khoán London | 런던증권거래소
tokyo-stock-exchange | Tokyo Stock Exchange | Bolsa de Tokio | Bourse de Tokyo | Tokioter Börse | Borsa di Tokyo | Токийская фондовая биржа | Токийской фондовой бирже | بورصة طوكيو | 东京证券交易所 | 東京證券交易所 | 東京証券取引所 | 도쿄증권거래소
hong-kong-stock-exchange | Hong Kong Stock Exchange | Hong Kong Exchanges and Clearing | Hongkonger Börse | Bolsa de Hong Kong | Bourse de Hong Kong | 港交所 | 香港交易所 | 香港證券交易所 | 香港联合交易所 | 香港証券取引所 | 香港取引所 | 홍콩증권거래소 | بورصة هونغ كونغ
coinbase | Coinbase | كوين بيس | کوین‌بیس | コインベース | 코인베이스 | कॉइनबेस
mt-gox | Mt. Gox | Mt.Gox | MtGox | マウントゴックス | マウント・ゴックス | 마운트곡스 | 门头沟交易所
walmart | Walmart | Wal-Mart | Волмарт | وول مارت | وال‌مارت | 沃尔玛 | 沃爾瑪 | ウォルマート | 월마트 | वॉलमार्ट | วอลมาร์ท
carrefour | Carrefour | Карфур | كارفور | کارفور | 家乐福 | 家樂福 | カルフール | 까르푸 | कैरफोर
tesco | Tesco | Теско | تيسكو | 特易购 | 特易購 | テスコ | 테스코
ikea | IKEA | ИКЕА | ІКЕА | إيكيا | ایکیا | آیکیا | 宜家家居 | イケア | 이케아 | आइकिया | อิเกีย | איקאה
hennes-and-mauritz | Hennes & Mauritz | H&M | إتش آند إم | 海恩斯莫里斯 | エイチ・アンド・エム | एच एंड एम
inditex | Inditex | Индитекс | إنديتكس | ایندیتکس | インディテックス | 인디텍스
nike-inc | Nike Inc | Nike Inc. | de:Nike | es:Nike | fr:Nike | it:Nike | pt:Nike | شركة نايكي | شرکت نایکی | 耐克公司 | ナイキ | 나이키 | नाइकी
adidas | Adidas | Адидас | Адідас | أديداس | آدیداس | 阿迪达斯 | 愛迪達 | アディダス | 아디다스 | एडिडास
starbucks | Starbucks | Старбакс | ستاربكس | استارباکس | 星巴克 | スターバックス | 스타벅스 | स्टारबक्स | สตาร์บัคส์
mcdonalds | McDonald's | McDonald’s | McDonalds | Макдоналдс | Макдональдс | ماكدونالدز | مک‌دونالد | 麦当劳 | 麥當勞 | マクドナルド | 맥도날드 | मैकडॉनल्ड्स | แมคโดนัลด์ | מקדונלד'ס
coca-cola | Coca-Cola | Coca Cola | Кока-Кола | كوكا كولا | کوکاکولا | کوکا کولا | 可口可乐 | 可口可樂 | コカ・コーラ | コカコーラ | 코카콜라 | कोका-कोला | कोका कोला | โคคา-โคล่า | קוקה קולה
pepsico | PepsiCo | Pepsi | ПепсиКо | بيبسيكو | 百事公司 | 百事可乐 | 百事可樂 | ペプシコ | 펩시코 | पेप्सिको
nestle | Nestlé | Nestle | Нестле | نستله | 雀巢公司 | 雀巢 | ネスレ | 네슬레 | नेस्ले | เนสท์เล่
unilever | Unilever | Юнилевер | Юнілевер | يونيليفر | یونیلیور | 联合利华 | 聯合利華 | ユニリーバ | 유니레버 | यूनिलीवर
danone | Danone | Данон | دانون | 达能集团 | ダノン
lvmh | LVMH | Louis Vuitton Moët Hennessy | Louis Vuitton | Луи Виттон | لويس فويتون | لوئی ویتون | 路易威登 | 路威酩轩 | ルイ・ヴィトン | ルイヴィトン | 루이비통 | लुई वीटॉन
novartis | Novartis | Новартис | نوفارتيس | نوارتیس | 诺华制药 | 诺华公司 | 诺华 | 諾華 | ノバルティス | 노바티스 | नोवार्टिस
hoffmann-la-roche | Hoffmann-La Roche | Roche Holding | de:Roche | en:Roche | es:Roche | it:Roche | 罗氏制药 | 罗氏公司 | شركة روش
sanofi | Sanofi | Sanofi-Aventis | Sanofi Pasteur | Санофи | سانوفي | سانوفی | 赛诺菲 | 賽諾菲 | サノフィ | 사노피 | सनोफी
glaxosmithkline | GlaxoSmithKline | GSK plc | en:GSK | ГлаксоСмитКляйн | غلاكسو سميث كلاين | گلاکسو اسمیت کلاین | 葛兰素史克 | 葛蘭素史克 | グラクソ・スミスクライン | 글락소스미스클라인
novo-nordisk | Novo Nordisk | Ново Нордиск | نوفو نورديسك | نوو نوردیسک | 诺和诺德 | 諾和諾德 | ノボノルディスク | ノボ・ノルディスク | 노보노디스크 | 노보 노디스크 | नोवो नॉर्डिस्क
eli-lilly | Eli Lilly and Company | Eli Lilly | إيلي ليلي | الی لیلی | 礼来公司 | 礼来制药 | イーライリリー | イーライ・リリー | 일라이릴리 | 일라이 릴리 | एली लिली
gilead-sciences | Gilead Sciences | Гилеад Сайенсиз | جيلياد ساينسز | 吉利德科学 | 吉利德 | ギリアド・サイエンシズ | 길리어드 사이언스 | 길리어드사이언스
serum-institute-of-india | Serum Institute of India | Serum Institute | सीरम इंस्टीट्यूट | सीरम इंस्टिट्यूट | 印度血清研究所 | معهد مصل الهند | インド血清研究所 | Институт сыворотки Индии
bharat-biotech | Bharat Biotech | भारत बायोटेक | بهارات بيوتك | バーラト・バイオテック | 巴拉特生物技术公司
curevac | CureVac | كيورفاك | کیورواک | キュアバック | 큐어백
theranos | Theranos | ثيرانوس | セラノス | 테라노스
walt-disney-company | Walt Disney Company | Disney | Уолт Дисней | والت ديزني | ديزني | دیزنی | والت دیزنی | 迪士尼公司 | 华特迪士尼 | 華特迪士尼 | ウォルト・ディズニー | 디즈니 | डिज्नी | डिज़्नी
warner-bros | Warner Bros | Warner Bros. | Warner Brothers | Warner Bros. Discovery | Time Warner | وارنر براذرز | وارنر براذر ديسكفري | برادران وارنر | 华纳兄弟 | 華納兄弟 | ワーナー・ブラザース | 워너브러더스 | वॉर्नर ब्रदर्स
paramount-pictures | Paramount Pictures | Paramount Global | Paramount Skydance | باراماونت بيكتشرز | پارامونت پیکچرز | 派拉蒙影业 | 派拉蒙影業 | 派拉蒙 | パラマウント・ピクチャーズ | 파라마운트 픽처스
news-corp | News Corporation | News Corp | News International | 新闻集团 | 新聞集團 | ニューズ・コーポレーション | نيوز كوربوريشن
vodafone | Vodafone | Водафон | فودافون | ودافون | 沃达丰 | 沃達豐 | ボーダフォン | 보다폰 | वोडाफोन
telefonica | Telefónica | Telefonica | Телефоника | تيليفونيكا | 西班牙电信 | テレフォニカ
deutsche-telekom | Deutsche Telekom | Дойче Телеком | دويتشه تليكوم | دويتشه تيليكوم | 德国电信 | 德國電信 | ドイツテレコム | ドイツ・テレコム | 도이체텔레콤
orange-sa | Orange S.A. | Orange SA | France Télécom | France Telecom | France-Télécom | فرانس تليكوم | 法国电信 | フランステレコム
at-and-t | AT&T | AT and T | إيه تي آند تي | ای‌تی‌اند‌تی | 美国电话电报公司 | एटी एंड टी
maersk | Maersk | Mærsk | Moller-Maersk | A.P. Møller-Mærsk | Маерск | Мерск | ميرسك | مرسک | 马士基 | 馬士基 | マースク | 머스크라인
klm | KLM | KLM Royal Dutch Airlines | Koninklijke Luchtvaart Maatschappij | КЛМ | الخطوط الملكية الهولندية | 荷兰皇家航空 | 荷蘭皇家航空 | KLMオランダ航空 | KLM 네덜란드 항공
iberia-airline | Iberia Airlines | Iberia Líneas Aéreas | es:aerolínea Iberia | شركة إيبيريا للطيران | 西班牙国家航空 | イベリア航空 | 이베리아항공
alitalia | Alitalia | Алиталия | أليتاليا | آلیتالیا | 意大利航空公司 | アリタリア | アリタリア航空 | アリタリア・イタリア航空 | 알리탈리아
easyjet | EasyJet | Easyjet Airline | إيزي جيت | ایزی‌جت | 易捷航空 | イージージェット | 이지젯
wizz-air | Wizz Air | Визз Эйр | ويز إير | 维兹航空 | ウィズエアー | 위즈에어
air-berlin | Air Berlin | Эйр Берлин | طيران برلين | 柏林航空 | エア・ベルリン | エアベルリン
delta-air-lines | Delta Air Lines | Delta Airlines | Дельта Эйр Лайнз | دلتا إيرلاينز | 达美航空 | 達美航空 | デルタ航空 | 델타항공 | डेल्टा एयरलाइंस
united-airlines | United Airlines | Юнайтед эйрлайнс | يونايتد إيرلاينز | یونایتد ایرلاینز | 美联航 | 美国联合航空 | 聯合航空 | ユナイテッド航空 | 유나이티드항공 | यूनाइटेड एयरलाइंस
american-airlines | American Airlines | أميركان إيرلاينز | امریکن ایرلاینز | 美国航空公司 | 美國航空 | アメリカン航空 | 아메리칸항공 | अमेरिकन एयरलाइंस
latam-airlines | LATAM Airlines | Latam Airlines Group | 南美航空 | LATAM航空 | ラタム航空
avianca | Avianca | أفيانكا | 哥伦比亚航空 | アビアンカ航空
japan-airlines | Japan Airlines | ja:日航 | Japan Air Lines | en:JAL | 日本航空 | الخطوط الجوية اليابانية | Японские авиалинии | 일본항공 | जापान एयरलाइंस
all-nippon-airways | All Nippon Airways | 全日空 | 全日本空輸 | 전일본공수
korean-air | Korean Air | Korean Airlines | Korean Air Lines | 大韩航空 | 大韓航空 | 대한항공 | الخطوط الجوية الكورية | Кориан Эйр
asiana-airlines | Asiana Airlines | 韩亚航空 | 韓亞航空 | アシアナ航空 | 아시아나항공 | آسيانا | Асиана
jeju-air | Jeju Air | 济州航空 | 濟州航空 | チェジュ航空 | 제주항공 | जेजू एयर
singapore-airlines | Singapore Airlines | 新加坡航空 | シンガポール航空 | الخطوط الجوية السنغافورية | 싱가포르항공 | सिंगापुर एयरलाइंस | Сингапурские авиалинии
cathay-pacific | Cathay Pacific | 国泰航空 | 國泰航空 | キャセイパシフィック航空 | キャセイ・パシフィック航空 | 캐세이퍼시픽 | كاثي باسيفيك | कैथे पैसिफिक
china-eastern-airlines | China Eastern Airlines | China Eastern | 东方航空 | 東方航空 | 中国東方航空 | 동방항공 | चाइना ईस्टर्न
thai-airways | Thai Airways | Thai Airways International | 泰国国际航空 | 泰國國際航空 | タイ国際航空 | การบินไทย | 타이항공
qantas | Qantas | Qantas Airways | كانتاس | کانتاس | 澳洲航空 | カンタス航空 | 콴타스항공 | क्वांटास
etihad-airways | Etihad Airways | الاتحاد للطيران | Этихад Эйрвейз | 阿提哈德航空 | エティハド航空 | 에티하드항공 | एतिहाद एयरवेज | الإتحاد للطيران
ethiopian-airlines | Ethiopian Airlines | الخطوط الجوية الإثيوبية | الخطوط الإثيوبية | هواپیمایی اتیوپی | 埃塞俄比亚航空 | 衣索比亞航空 | エチオピア航空 | 에티오피아항공 | 에티오피아 항공 | इथियोपियन एयरलाइंस | Ethiopische Fluggesellschaft | Эфиопские авиалинии
kenya-airways | Kenya Airways | الخطوط الجوية الكينية | 肯尼亚航空 | ケニア航空
egyptair | EgyptAir | Egypt Air | مصر للطيران | ЕгиптЭйр | 埃及航空 | エジプト航空 | 이집트항공
pakistan-international-airlines | Pakistan International Airlines | en:PIA | الخطوط الجوية الباكستانية | پی آئی اے | 巴基斯坦国际航空 | 巴基斯坦國際航空 | パキスタン国際航空 | पाकिस्तान इंटरनेशनल एयरलाइंस | 파키스탄국제항공
ukraine-international-airlines | Ukraine International Airlines | Міжнародні авіалінії України | Международные авиалинии Украины | الخطوط الجوية الأوكرانية | هواپیمایی اوکراین | 乌克兰国际航空 | ウクライナ国際航空 | Ukrayna Uluslararası Havayolları
azerbaijan-airlines | Azerbaijan Airlines | Azərbaycan Hava Yolları | Азербайджанские авиалинии | Азербайджанских авиалиний | الخطوط الجوية الأذربيجانية | هواپیمایی آذربایجان | Azerbaycan Hava Yolları | 阿塞拜疆航空 | アゼルバイジャン航空 | 아제르바이잔항공
belavia | Belavia | Белавиа | Белавія | بيلافيا | بلاویا | ベラビア航空 | 白俄罗斯航空
mahan-air | Mahan Air | ماهان إير | هواپیمایی ماهان | Махан Эйр | 马汉航空 | マハン航空
sriwijaya-air | Sriwijaya Air | 三佛齐航空 | スリウィジャヤ航空 | 스리위자야항공 | سريويجايا إير | श्रीविजया एयर
thomas-cook-group | Thomas Cook Group | Thomas Cook AG | 托马斯·库克集团 | 托迈酷客 | トーマス・クック・グループ | توماس كوك البريطانية
blackwater-company | Blackwater Worldwide | Blackwater USA | en:Blackwater | fr:Blackwater | es:Blackwater | de:Blackwater | it:Blackwater | Блэкуотер | بلاك ووتر | بلک‌واتر | 黑水公司 | ブラックウォーター | 블랙워터
elbit-systems | Elbit Systems | אלביט מערכות | إلبيت سيستمز | 埃尔比特系统 | エルビット・システムズ | Эльбит Системс
rafael-defense | Rafael Advanced Defense Systems | شركة رافائيل الإسرائيلية | 拉斐尔先进防御系统公司 | ラファエル・アドバンスド・ディフェンス・システムズ
costa-crociere | Costa Crociere | Costa Cruises | Costa Cruceros | Costa Croisières | 歌诗达邮轮 | コスタ・クルーズ
premier-league | Premier League | English Premier League | en:EPL | es:Premier League inglesa | Английская премьер-лига | Английской премьер-лиги | الدوري الإنجليزي الممتاز | البريميرليغ | لیگ برتر انگلیس | 英超联赛 | 英超聯賽 | 英超 | イングランド・プレミアリーグ | 프리미어리그 | Ngoại hạng Anh | Liga Inggris | İngiltere Premier Ligi | พรีเมียร์ลีก | इंग्लिश प्रीमियर लीग
la-liga | La Liga | LaLiga | Primera División española | الليغا الإسبانية | الدوري الإسباني | لالیگا | 西甲联赛 | 西甲 | ラ・リーガ | リーガ・エスパニョーラ | 라리가 | Liga Spanyol | ลาลีกา
german-bundesliga | German Bundesliga | الدوري الألماني | بوندسلیگا | 德甲联赛 | 德甲 | ブンデスリーガ | 분데스리가 | Liga Jerman | Бундеслига | Бундесліга | บุนเดสลีกา
nfl | National Football League | en:NFL | de:NFL | es:NFL | fr:NFL | 国家橄榄球联盟 | 美国职业橄榄球大联盟 | 國家美式足球聯盟 | 美プロフットボール | دوري كرة القدم الأمريكية | 미국프로풋볼
major-league-baseball | Major League Baseball | en:MLB | es:Grandes Ligas | 美国职棒大联盟 | 美國職棒大聯盟 | 大リーグ | メジャーリーグ | 메이저리그
nhl | National Hockey League | en:NHL | fr:LNH | de:NHL | fi:NHL | sv:NHL | cs:NHL | ru:НХЛ | Национальная хоккейная лига | Национальной хоккейной лиги | 国家冰球联盟 | 北米アイスホッケーリーグ
indian-premier-league | Indian Premier League | en:IPL | hi:आईपीएल | इंडियन प्रीमियर लीग | انڈین پریمیئر لیگ | インディアン・プレミアリーグ
mls | Major League Soccer | en:MLS | es:MLS | de:MLS | 美国职业足球大联盟 | メジャーリーグサッカー | الدوري الأمريكي لكرة القدم | 메이저리그사커
ferrari | Ferrari S.p.A. | Scuderia Ferrari | Феррари | فيراري | 法拉利 | フェラーリ | 페라리 | फेरारी
red-bull-racing | Red Bull Racing | Oracle Red Bull Racing | 红牛车队 | 紅牛車隊 | レッドブル・レーシング | ريد بول ريسينغ
ssc-napoli | SSC Napoli | FC Napoli | SSC Neapel | es:SSC Nápoles | نابولي الإيطالي | 那不勒斯队 | SSCナポリ
as-roma | AS Roma | AS Rom | روما الإيطالي | ASローマ
sevilla-fc | Sevilla FC | FC Sevilla | Sevilla Fútbol Club | FC Séville | إشبيلية الإسباني | 塞维利亚队 | セビリアFC
valencia-cf | Valencia CF | FC Valencia | Valencia Club de Fútbol | فالنسيا الإسباني | 巴伦西亚队 | 瓦伦西亚队
benfica | Benfica | Benfica Lissabon | SL Benfica | Benfica Lizbona | Бенфика | Бенфіка | بنفيكا | بنفیکا | 本菲卡 | ベンフィカ | 벤피카 | เบนฟิกา
fc-porto | FC Porto | es:Oporto FC | بورتو البرتغالي | 波尔图队 | FCポルト | FC포르투
celtic-fc | Celtic FC | Celtic Glasgow | Glasgow Celtic | سلتيك الاسكتلندي | 凯尔特人足球俱乐部
leicester-city | Leicester City | ليستر سيتي | لستر سیتی | Лестер Сити | Лестер Сіті | 莱斯特城 | 萊斯特城 | レスター・シティ | 레스터시티 | เลสเตอร์ ซิตี้
newcastle-united | Newcastle United | نيوكاسل يونايتد | نیوکاسل یونایتد | Ньюкасл Юнайтед | 纽卡斯尔联 | 紐卡素聯 | ニューカッスル・ユナイテッド | 뉴캐슬 유나이티드 | นิวคาสเซิล ยูไนเต็ด
west-ham-united | West Ham United | West Ham | وست هام يونايتد | وست هام | Вест Хэм | Вест Гем | 西汉姆联 | 西汉姆 | ウェストハム | 웨스트햄 | เวสต์แฮม
aston-villa | Aston Villa | أستون فيلا | استون ویلا | Астон Вилла | Астон Вілла | 阿斯顿维拉 | アストン・ヴィラ | 애스턴빌라 | แอสตัน วิลลา
rb-leipzig | RB Leipzig | RasenBallsport Leipzig | لايبزيغ الألماني | РБ Лейпциг | 莱比锡红牛 | RBライプツィヒ
bayer-leverkusen | Bayer Leverkusen | Bayer 04 Leverkusen | باير ليفركوزن | بایر لورکوزن | Байер Леверкузен
schalke-04 | Schalke 04 | FC Schalke | FC Schalke 04 | Шальке | شالكه | شالکه | 沙尔克04 | シャルケ | 샬케
olympique-de-marseille | Olympique de Marseille | Olympique Marseille | Olympique Marsiglia | أولمبيك مرسيليا | مرسيليا الفرنسي | 马赛队 | オリンピック・マルセイユ
olympique-lyonnais | Olympique Lyonnais | Olympique Lyon | أولمبيك ليون | 里昂队 | オリンピック・リヨン
besiktas | Beşiktaş JK | Besiktas Istanbul | Beşiktaş Istanbul | 贝西克塔斯 | 베식타시
red-star-belgrade | Red Star Belgrade | Crvena zvezda | Црвена звезда | Roter Stern Belgrad | Étoile rouge de Belgrade | Estrella Roja de Belgrado | Stella Rossa Belgrado | Estrela Vermelha de Belgrado | النجم الأحمر الصربي | 贝尔格莱德红星 | レッドスター・ベオグラード
shakhtar-donetsk | Shakhtar Donetsk | Schachtar Donezk | Chakhtar Donetsk | Shakhtar de Donetsk | Szachtar Donieck | Şahtar Donetsk | Шахтер Донецк | Шахтёр Донецк | Шахтар Донецьк | شاختار دونيتسك | شاختار دونتسک | 顿涅茨克矿工 | シャフタール・ドネツク | 샤흐타르 도네츠크
dynamo-kyiv | Dynamo Kyiv | Dynamo Kiev | Dinamo Kiev | Dynamo Kiew | Dynamo Kijów | Динамо Киев | Динамо Київ | دينامو كييف | دینامو کی‌یف | 基辅迪纳摩 | ディナモ・キーウ | ディナモ・キエフ | 디나모 키이우
boca-juniors | Boca Juniors | Бока Хуниорс | بوكا جونيورز | بوکا جونیورز | 博卡青年 | ボカ・ジュニアーズ | 보카 주니어스
river-plate | Club Atlético River Plate | es:River Plate | en:River Plate | Ривер Плейт | ريفر بليت | ریورپلاته | 河床队 | リーベル・プレート | 리버 플레이트
flamengo | Flamengo | CR Flamengo | فلامنغو | فلامینگو ریودوژانیرو | 弗拉门戈 | フラメンゴ
chapecoense | Chapecoense | Шапекоэнсе | تشابيكوينسي | شاپکوئنسه | 沙佩科恩斯 | シャペコエンセ | 샤페코엔시
inter-miami | Inter Miami | Inter Miami CF | إنتر ميامي | اینتر میامی | Интер Майами | 迈阿密国际 | 邁阿密國際 | インテル・マイアミ | インターマイアミ | 인터 마이애미 | อินเตอร์ ไมอามี่
al-hilal-saudi | Al Hilal Riyadh | ar:الهلال السعودي | الهلال عربستان | Al-Hilal Riad | Al-Hilal Riyad | Аль-Хиляль | アル・ヒラル | アルヒラル | 利雅得新月 | 알힐랄
al-ittihad-saudi | Al-Ittihad Jeddah | Al Ittihad Jeddah | 吉达联合 | アル・イテハド | 알이티하드
al-ahly-cairo | Al Ahly Cairo | Al Ahly SC | de:al-Ahly Kairo | الأهلي المصري | النادي الأهلي المصري | الاهلی مصر | 开罗国民
los-angeles-lakers | Los Angeles Lakers | LA Lakers | Лос-Анджелес Лейкерс | لوس أنجلوس ليكرز | لس‌آنجلس لیکرز | 洛杉矶湖人 | 洛杉磯湖人 | ロサンゼルス・レイカーズ | レイカーズ | 레이커스 | लॉस एंजिल्स लेकर्स
golden-state-warriors | Golden State Warriors | Голден Стэйт Уорриорз | غولدن ستايت ووريرز | گلدن استیت واریرز | 金州勇士 | ゴールデンステート・ウォリアーズ | 골든스테이트 워리어스
boston-celtics | Boston Celtics | Бостон Селтикс | بوسطن سلتيكس | بوستون سلتیکس | 波士顿凯尔特人 | 波士頓塞爾提克 | ボストン・セルティックス | セルティックス | 보스턴 셀틱스
new-york-yankees | New York Yankees | 纽约洋基 | 紐約洋基 | ニューヨーク・ヤンキース | ヤンキース | 뉴욕 양키스 | Нью-Йорк Янкиз | نيويورك يانكيز
los-angeles-dodgers | Los Angeles Dodgers | LA Dodgers | 洛杉矶道奇 | 洛杉磯道奇 | ロサンゼルス・ドジャース | ドジャース | LA 다저스 | 다저스
persepolis-fc | Persepolis FC | Persepolis Teheran | باشگاه پرسپولیس | برسبوليس الإيراني | 波斯波利斯队
`;
