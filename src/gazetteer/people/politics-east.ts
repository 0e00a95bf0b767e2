/**
 * Heads of state and government, ministers, party and rebel leaders, judges, royals and activists of Asia, the Middle East,
 * the Caucasus and Africa in international news since 2004, kept by hand as facts; lines as in `people.ts`. Names in the
 * country's own script (Burmese, Khmer, Georgian, Amharic) stand here even where no pack reads the language yet.
 * Short Chinese and Korean names that are also words (韩正, 조국) stand only with their office.
 */
export const politicsEast: string = `\
wang-qishan | Wang Qishan | Wang Čchi-šan | Ван Цишань | وانغ تشيشان | 王岐山 | ワン・チーシャン | 왕치산 | Vương Kỳ Sơn
han-zheng | Han Zheng | Хань Чжэн | 副主席韩正 | 副主席韓正 | 副总理韩正 | 副總理韓正 | 韓正国家副主席 | 한정 부주석 | Hàn Chính
li-zhanshu | Li Zhanshu | Ли Чжаньшу | لي تشان شو | 栗战书 | 栗戰書 | 리잔수 | Lật Chiến Thư
wang-huning | Wang Huning | Ван Хунин | 王沪宁 | 王滬寧 | 왕후닝 | Vương Hỗ Ninh
zhao-leji | Zhao Leji | Чжао Лэцзи | 赵乐际 | 趙樂際 | 자오러지 | Triệu Lạc Tế
cai-qi | Cai Qi | Цай Ци | 蔡奇 | 차이치 | Thái Kỳ
ding-xuexiang | Ding Xuexiang | Дин Сюэсян | 丁薛祥 | 딩쉐샹 | Đinh Tiết Tường
he-lifeng | He Lifeng | Хэ Лифэн | هي ليفنغ | 何立峰 | 허리펑 | Hà Lập Phong
liu-he | Liu He | Лю Хэ | ليو خه | 刘鹤 | 劉鶴 | 류허 | Lưu Hạc
peng-liyuan | Peng Liyuan | Pcheng Li-jüan | Пэн Лиюань | بنغ لي يوان | 彭丽媛 | 彭麗媛 | 펑리위안 | Bành Lệ Viện
dong-jun | Dong Jun | Дун Цзюнь | 国防部长董军 | 防长董军 | 防長董軍 | 國防部長董軍 | 董軍国防相 | 둥쥔 | Đổng Quân
wei-fenghe | Wei Fenghe | Вэй Фэнхэ | وي فنغ خه | 魏凤和 | 魏鳳和 | 웨이펑허 | Ngụy Phượng Hòa
zhang-youxia | Zhang Youxia | Чжан Юся | 张又侠 | 張又俠 | 張又侠 | 장유샤 | Trương Hựu Hiệp
he-weidong | He Weidong | Хэ Вэйдун | 何卫东 | 何衛東 | 허웨이둥 | Hà Vệ Đông
zhang-gaoli | Zhang Gaoli | Чжан Гаоли | 张高丽 | 張高麗 | 장가오리 | Trương Cao Lệ
zhou-yongkang | Zhou Yongkang | Čou Jung-kchang | Чжоу Юнкан | تشو يونغ كانغ | 周永康 | 저우융캉 | Chu Vĩnh Khang
gu-kailai | Gu Kailai | Гу Кайлай | 谷开来 | 谷開来 | 谷開來 | 구카이라이 | Cốc Khai Lai
wang-lijun | Wang Lijun | Ван Лицзюнь | 王立军 | 王立軍 | 왕리쥔 | Vương Lập Quân
zhu-rongji | Zhu Rongji | Ču Žung-ťi | Чжу Жунцзи | تشو رونغ جي | 朱镕基 | 朱鎔基 | 주룽지 | Chu Dung Cơ
zhao-ziyang | Zhao Ziyang | Čao C'-jang | Чжао Цзыян | تشاو زيانغ | 赵紫阳 | 趙紫陽 | 자오쯔양 | Triệu Tử Dương
hua-chunying | Hua Chunying | Хуа Чуньин | هوا تشون ينغ | هوا تشونينغ | 华春莹 | 華春瑩 | 화춘잉 | Hoa Xuân Oánh
mao-ning | Mao Ning | Мао Нин | ماو نينغ | 发言人毛宁 | 發言人毛寧 | 毛寧報道官 | 毛寧副報道局長 | 마오닝 | Mao Ninh
lin-jian | Lin Jian | Линь Цзянь | لين جيان | 发言人林剑 | 發言人林劍 | 林剣副報道局長 | 林剣報道官 | 린젠 | Lâm Kiếm
geng-shuang | Geng Shuang | Гэн Шуан | قنغ شوانغ | 耿爽 | 겅솽 | Cảnh Sảng
chen-quanguo | Chen Quanguo | Чэнь Цюаньго | 陈全国 | 陳全國 | 陳全国 | 천취안궈
hu-chunhua | Hu Chunhua | Ху Чуньхуа | 胡春华 | 胡春華 | 후춘화 | Hồ Xuân Hoa
sun-zhengcai | Sun Zhengcai | Сунь Чжэнцай | 孙政才 | 孫政才 | 쑨정차이 | Tôn Chính Tài
ilham-tohti | Ilham Tohti | Ильхам Тохти | إلهام توهتي | 伊力哈木·土赫提 | 伊力哈木 | イリハム・トフティ | 일함 토티
rebiya-kadeer | Rebiya Kadeer | Rabiya Kadeer | Rebija Kadeer | Рабия Кадыр | Ребия Кадир | ربيعة قدير | 热比娅 | 熱比婭 | ラビア・カーディル | 레비야 카디르
gao-zhisheng | Gao Zhisheng | Гао Чжишэн | 高智晟 | 가오즈성
panchen-lama | Panchen Lama | Pantschen Lama | Panchen-lama | Pančhenlama | Panczenlama | Панчен-лама | Панчен-лама XI | 班禅喇嘛 | 班禪喇嘛 | 班禅额尔德尼 | パンチェン・ラマ | 판첸 라마
liu-xia | Liu Xia | Лю Ся | ليو شيا | 劉霞 | 刘霞 | 류샤
leung-chun-ying | Leung Chun-ying | CY Leung | Лян Чжэньин | 梁振英 | 렁춘잉 | Lương Chấn Anh
donald-tsang | Donald Tsang | Tsang Yam-kuen | Дональд Цанг | 曾荫权 | 曾蔭權 | ドナルド・ツァン | 도널드 창
nathan-law | Nathan Law | Nathan Law Kwun-chung | Натан Ло | ناثان لو | 罗冠聪 | 羅冠聰 | ネイサン・ロー | 네이선 로
benny-tai | Benny Tai | Tai Yiu-ting | Бенни Тай | 戴耀廷 | ベニー・タイ | 베니 타이
joseph-zen | Joseph Zen | Cardinal Zen | Zen Ze-kiun | cs:kardinál Zen | Kardinal Zen | Джозеф Чэнь | 陈日君 | 陳日君 | ジョゼフ・ゼン | 조지프 젠
hsiao-bi-khim | Hsiao Bi-khim | Hsiao Bikhim | Сяо Мэйцинь | 萧美琴 | 蕭美琴 | 샤오메이친
ko-wen-je | Ko Wen-je | Кэ Вэньчжэ | 柯文哲 | 커원저
hou-yu-ih | Hou Yu-ih | Хоу Юи | Хоу Юйи | 侯友宜 | 허우유이
han-kuo-yu | Han Kuo-yu | Хань Гоюй | 韩国瑜 | 韓國瑜 | 韓国瑜 | 한궈위
joseph-wu | Joseph Wu | Jaushieh Joseph Wu | Джозеф У | 吴钊燮 | 吳釗燮 | 呉釗燮 | 우자오셰
lee-teng-hui | Lee Teng-hui | Li Teng-hui | Ли Дэнхуэй | 李登辉 | 李登輝 | 리덩후이 | Lý Đăng Huy
eric-chu | Eric Chu | Chu Li-luan | Эрик Чу | Чжу Лилунь | 朱立伦 | 朱立倫 | 주리룬
cheng-li-wun | Cheng Li-wun | Чжэн Ливэнь | 郑丽文 | 鄭麗文 | 정리원
choe-ryong-hae | Choe Ryong-hae | Choe Ryong Hae | Чхве Рён Хэ | Цой Рён Хэ | Цой Рен Хе | 崔龙海 | 崔龍海 | チェ・リョンヘ | 최룡해
jang-song-thaek | Jang Song-thaek | Jang Song Thaek | Jang Sung-taek | Чан Сон Тхэк | جانغ سونغ ثايك | 张成泽 | 張成澤 | 張成沢 | チャン・ソンテク | 장성택
choe-son-hui | Choe Son-hui | Choe Son Hui | Choi Son-hui | Чхве Сон Хи | Цой Сон Хи | Цой Сон Хі | تشوي سون هوي | 崔善姬 | チェ・ソンヒ | 최선희
kim-yong-chol | Kim Yong-chol | Kim Yong Chol | Ким Ён Чхоль | كيم يونغ تشول | 金英哲 | キム・ヨンチョル | 김영철
kim-yong-nam | Kim Yong-nam | Kim Yong Nam | Ким Ён Нам | 金永南 | キム・ヨンナム | 김영남
ri-sol-ju | Ri Sol-ju | Ri Sol Ju | Ли Соль Чжу | ري سول جو | 李雪主 | リ・ソルジュ | 리설주
kim-ju-ae | Kim Ju-ae | Kim Ju Ae | Ким Чжу Э | Ким Чу Э | كيم جو آي | كيم جو آيه | 金主爱 | 金主愛 | キム・ジュエ | 김주애
thae-yong-ho | Thae Yong-ho | Tae Yong-ho | Тхэ Ён Хо | 太永浩 | テ・ヨンホ | 태영호
kim-keon-hee | Kim Keon-hee | Kim Keon Hee | Kim Kun-hee | Ким Гон Хи | Ким Кон Хи | كيم كيون هي | 金建希 | キム・ゴンヒ | 김건희
ahn-cheol-soo | Ahn Cheol-soo | Ан Чхоль Су | 安哲秀 | アン・チョルス | 안철수
cho-kuk | Cho Kuk | Чо Гук | 曺国元法相 | チョ・グク | 조국 대표 | 조국 전 장관 | 조국 전 법무부 장관 | 조국 법무부 장관
han-dong-hoon | Han Dong-hoon | Хан Дон Хун | 韩东勋 | 韓東勳 | ハン・ドンフン | 한동훈
kim-moon-soo | Kim Moon-soo | Ким Мун Су | 金文洙 | キム・ムンス | 김문수
kim-dae-jung | Kim Dae-jung | Kim Dae Jung | Kim Te-džung | Ким Дэ Чжун | كيم داي جونغ | كيم داي جونج | 金大中 | キム・デジュン | 김대중
chun-doo-hwan | Chun Doo-hwan | Chun Doo Hwan | Чон Ду Хван | تشون دو هوان | 全斗焕 | 全斗煥 | チョン・ドゥファン | 전두환
park-chung-hee | Park Chung-hee | Park Chung Hee | Пак Чон Хи | بارك تشونغ هي | 朴正熙 | パク・チョンヒ | 박정희
choi-soon-sil | Choi Soon-sil | Choi Soon Sil | Чхве Сун Силь | Цой Сун Силь | 崔顺实 | 崔順実 | チェ・スンシル | 최순실
kang-kyung-wha | Kang Kyung-wha | Кан Гён Хва | Кан Ген Хва | 康京和 | カン・ギョンファ | 강경화
hwang-kyo-ahn | Hwang Kyo-ahn | Хван Гё Ан | 黄教安 | 黃教安 | ファン・ギョアン | 황교안
park-won-soon | Park Won-soon | Пак Вон Сун | 朴元淳 | パク・ウォンスン | 박원순
choi-sang-mok | Choi Sang-mok | Чхве Сан Мок | Цой Сан Мок | 崔相穆 | チェ・サンモク | 최상목
kim-yong-hyun | Kim Yong-hyun | Ким Ён Хён | Ким Ён Хен | 金龙显 | 金龍顯 | 金竜顕 | キム・ヨンヒョン | 김용현
oh-se-hoon | Oh Se-hoon | О Се Хун | 吴世勋 | 吳世勳 | 呉世勲 | オ・セフン | 오세훈
shinjiro-koizumi | Shinjiro Koizumi | Shinjirō Koizumi | Koizumi Shinjiro | Синдзиро Коидзуми | Сіндзіро Коїдзумі | شينجيرو كويزومي | 小泉進次郎 | 小泉进次郎 | 小泉農相 | 小泉防衛相 | 고이즈미 신지로
yuriko-koike | Yuriko Koike | Koike Yuriko | Юрико Коикэ | Юріко Коїке | يوريكو كويكي | 小池百合子 | 小池都知事 | 고이케 유리코
toshimitsu-motegi | Toshimitsu Motegi | Motegi Toshimitsu | Тосимицу Мотэги | Тосіміцу Мотегі | توشيميتسو موتيغي | 茂木敏充 | 茂木外相 | 모테기 도시미쓰
yoshimasa-hayashi | Yoshimasa Hayashi | Hayashi Yoshimasa | Ёсимаса Хаяси | Йосімаса Хаясі | يوشيماسا هاياشي | 林芳正 | 하야시 요시마사
takeshi-iwaya | Takeshi Iwaya | Iwaya Takeshi | Такэси Ивая | تاكيشي إيوايا | 岩屋毅 | 岩屋外相 | 이와야 다케시
ichiro-ozawa | Ichiro Ozawa | Ichirō Ozawa | Ozawa Ichiro | Итиро Одзава | 小沢一郎 | 小泽一郎 | 小澤一郎 | 오자와 이치로
yasuo-fukuda | Yasuo Fukuda | Fukuda Yasuo | Ясуо Фукуда | ياسو فوكودا | 福田康夫 | 후쿠다 야스오
seiji-maehara | Seiji Maehara | Maehara Seiji | Сэйдзи Маэхара | 前原誠司 | 前原诚司 | 마에하라 세이지
yukio-edano | Yukio Edano | Edano Yukio | Юкио Эдано | 枝野幸男 | 에다노 유키오
tomomi-inada | Tomomi Inada | Inada Tomomi | Томоми Инада | 稲田朋美 | 稻田朋美 | 이나다 도모미
itsunori-onodera | Itsunori Onodera | Onodera Itsunori | Ицунори Онодэра | 小野寺五典 | 오노데라 이쓰노리
nobuo-kishi | Nobuo Kishi | Kishi Nobuo | Нобуо Киси | 岸信夫 | 기시 노부오
toshihiro-nikai | Toshihiro Nikai | Nikai Toshihiro | Тосихиро Никай | 二階俊博 | 二阶俊博 | 니카이 도시히로
shintaro-ishihara | Shintaro Ishihara | Ishihara Shintaro | Синтаро Исихара | 石原慎太郎 | 石原慎太郎氏 | 이시하라 신타로
toru-hashimoto | Toru Hashimoto | Hashimoto Toru | Тору Хасимото | 橋下徹 | 桥下彻 | 하시모토 도루
tetsuya-yamagami | Tetsuya Yamagami | Yamagami Tetsuya | Тэцуя Ямагами | Тецуя Ямагамі | تيتسويا ياماغامي | 山上徹也 | 山上彻也 | 山上徹也被告 | तेत्सुया यामागामी | 야마가미 데쓰야
akie-abe | Akie Abe | Abe Akie | Акиэ Абэ | Акіе Абе | 安倍昭恵 | 安倍昭惠 | 아베 아키에
empress-masako | Empress Masako | Kaiserin Masako | fr:impératrice Masako | es:emperatriz Masako | pt:imperatriz Masako | it:imperatrice Masako | ru:императрица Масако | 雅子皇后 | 皇后雅子 | 雅子さま | 마사코 왕비
prince-akishino | Crown Prince Akishino | Prince Akishino | Prince Fumihito | Crown Prince Fumihito | Kronprinz Akishino | Kronprinz Fumihito | Prinz Akishino | es:príncipe Akishino | en:prince Fumihito d'Akishino | ru:принц Акисино | 秋篠宮さま | 秋篠宮 | 秋篠宫
ryosei-akazawa | Ryosei Akazawa | Ryōsei Akazawa | Akazawa Ryosei | Рёсэй Акадзава | 赤沢亮正 | 赤泽亮正 | 赤澤亮正 | 아카자와 료세이
denny-tamaki | Denny Tamaki | Дэнни Тамаки | 玉城デニー | 玉城丹尼 | 다마키 데니
sohei-kamiya | Sohei Kamiya | Sōhei Kamiya | Kamiya Sohei | Сохэй Камия | 神谷宗幣 | 神谷宗币 | 가미야 소헤이
khaltmaagiin-battulga | Khaltmaa Battulga | Khaltmaagiin Battulga | Battulga Khaltmaa | Chaltmaagiin Battulga | Халтмаагийн Баттулга | 巴特图勒嘎 | 巴特圖勒嘎 | バトトルガ | 바툴가 | ~Battulga | ~Баттулга
tsakhiagiin-elbegdorj | Tsakhiagiin Elbegdorj | Tsakhia Elbegdorj | Elbegdorj Tsakhia | Цахиагийн Элбэгдорж | Цахиагийн Элбэгдоржийн | 额勒贝格道尔吉 | 額勒貝格道爾吉 | エルベグドルジ | 엘벡도르지 | ~Elbegdorj | ~Элбэгдорж
ukhnaagiin-khurelsukh | Ukhnaa Khurelsukh | Ukhnaagiin Khurelsukh | Khurelsukh Ukhnaa | Uchnaagiin Churelsuch | Ухнаагийн Хурэлсух | Ухнаагийн Хүрэлсүх | 呼日勒苏赫 | 呼日勒蘇赫 | フレルスフ | 후렐수흐 | ~Khurelsukh | ~Хурэлсух | ~Хүрэлсүх
luvsannamsrain-oyun-erdene | Luvsannamsrai Oyun-Erdene | Luvsannamsrain Oyun-Erdene | Oyun-Erdene Luvsannamsrai | Лувсаннамсрайн Оюун-Эрдэнэ | 奥云额尔登 | オユーンエルデネ | 오윤에르덴 | ~Oyun-Erdene | ~Оюун-Эрдэнэ
nambaryn-enkhbayar | Nambar Enkhbayar | Nambaryn Enkhbayar | Enkhbayar Nambar | Намбарын Энхбаяр | Намбарын Энхбаярын | 恩赫巴亚尔 | エンフバヤル
gombojavyn-zandanshatar | Gombojav Zandanshatar | Gombojavyn Zandanshatar | Zandanshatar Gombojav | Гомбожавын Занданшатар | 赞丹沙塔尔 | ザンダンシャタル | ~Zandanshatar | ~Занданшатар
nong-duc-manh | Nông Đức Mạnh | Nong Duc Manh | Нонг Дык Мань | 农德孟 | 農德孟 | ノン・ドゥック・マイン | 농득마인
nguyen-minh-triet | Nguyễn Minh Triết | Nguyen Minh Triet | Нгуен Минь Чьет | 阮明哲 | グエン・ミン・チエット | 응우옌민찌엣
vuong-dinh-hue | Vương Đình Huệ | Vuong Dinh Hue | Выонг Динь Хюэ | 王廷惠 | ブオン・ディン・フエ | 브엉딘후에
nguyen-thi-kim-ngan | Nguyễn Thị Kim Ngân | Nguyen Thi Kim Ngan | Нгуен Тхи Ким Нган | 阮氏金银 | 阮氏金銀 | グエン・ティ・キム・ガン
tran-thanh-man | Trần Thanh Mẫn | Tran Thanh Man | Чан Тхань Ман | 陈青敏 | 陳青敏 | チャン・タイン・マン
phan-van-khai | Phan Văn Khải | Phan Van Khai | Фан Ван Хай | 潘文凯 | 潘文凱 | ファン・バン・カイ
pham-binh-minh | Phạm Bình Minh | Pham Binh Minh | Фам Бинь Минь | 范平明 | ファム・ビン・ミン
bui-thanh-son | Bùi Thanh Sơn | Bui Thanh Son | Буй Тхань Шон | 裴青山 | ブイ・タイン・ソン
dinh-la-thang | Đinh La Thăng | Dinh La Thang | Динь Ла Тханг | 丁罗升 | 丁羅升 | ディン・ラ・タン
thongloun-sisoulith | Thongloun Sisoulith | Tongloun Sisoulith | Тонглун Сисулит | ທອງລຸນ ສີສຸລິດ | ທອງລຸນ ສີສຸລິດ ປະທານປະເທດ | 通伦·西苏里 | 通倫·西蘇里 | 通伦主席 | トンルン・シスリット | 통룬 시술릿 | ทองลุน สีสุลิด | Thoong-lun Xi-xu-lít | ~Thongloun | ~Тонглун
sonexay-siphandone | Sonexay Siphandone | Сонсай Сипхандон | ສອນໄຊ ສີພັນດອນ | 宋赛·西潘敦 | 宋賽·西潘敦 | ソンサイ・シパンドン | สอนไซ สีพันดอน | Xỏn-xay Xỉ-phăn-đon | ~Siphandone | ~Сипхандон
choummaly-sayasone | Choummaly Sayasone | Чуммали Саясон | ຈູມມະລີ ໄຊຍະສອນ | 朱马里·赛雅颂 | 朱馬里·賽雅頌 | チュンマリ・サイニャソーン | จูมมะลี ไซยะสอน | ~Choummaly
bounnhang-vorachith | Bounnhang Vorachith | Bounnhang Vorachit | Буннянг Ворачит | ບຸນຍັງ ວໍລະຈິດ | 本扬·沃拉吉 | 本揚·沃拉吉 | ブンニャン・ウォラチット | บุนยัง วอละจิด | ~Bounnhang
phankham-viphavanh | Phankham Viphavanh | Пханкхам Випхаван | ພັນຄຳ ວິພາວັນ | 潘坎·维帕万 | 潘坎·維帕萬 | パンカム・ウィパワン | พันคำ วิพาวัน | ~Viphavanh
sam-rainsy | Sam Rainsy | Сам Рейнси | Сам Ренгси | سام رينسي | សម រង្ស៊ី | 桑兰西 | 桑蘭西 | 沈良西 | サム・レンシー | 삼랭시 | สม รังสี
kem-sokha | Kem Sokha | Кем Сокха | កឹម សុខា | 金速卡 | 根索卡 | ケム・ソカー | ケム・ソカ | 켐 소카 | เขม โสกา
norodom-sihamoni | Norodom Sihamoni | King Sihamoni | fr:roi Sihamoni | Нородом Сиамони | Нородом Сихамони | نورودوم سيهاموني | នរោត្តម សីហមុនី | 诺罗敦·西哈莫尼 | 西哈莫尼 | 西哈莫尼國王 | ノロドム・シハモニ | シハモニ | 노로돔 시하모니 | ~Sihamoni | ~Сиамони
norodom-ranariddh | Norodom Ranariddh | Нородом Ранарит | នរោត្តម រណឫទ្ធិ | 诺罗敦·拉那烈 | 拉那烈 | ラナリット | ~Ranariddh
sar-kheng | Sar Kheng | Сар Кхенг | ស ខេង | 苏庆副总理 | サル・ケン
tea-banh | Tea Banh | Теа Бань | ទៀ បាញ់ | 狄班 | ティア・バニュ
nuon-chea | Nuon Chea | Нуон Чеа | نوون شيا | នួន ជា | 农谢 | 農謝 | ヌオン・チア | 누온 체아
khieu-samphan | Khieu Samphan | Khieu Samphân | Кхиеу Сампхан | خيو سامفان | ខៀវ សំផន | 乔森潘 | 喬森潘 | キュー・サムファン | キュー・サムパン | 키우 삼판
ieng-sary | Ieng Sary | Иенг Сари | អៀង សារី | 英萨利 | 英薩利 | イエン・サリ | 이엥 사리
kaing-guek-eav | Kaing Guek Eav | Kang Kek Iew | Comrade Duch | Канг Кек Иеу | កាំង ហ្គេកអ៊ាវ | 康克由 | カン・ケク・イウ | 카잉 구엑 에아브
abhisit-vejjajiva | Abhisit Vejjajiva | Апхисит Ветчачива | Абхисит Ветчачива | أبهيسيت فيجاجيفا | ابهیسیت وجاجیوا | อภิสิทธิ์ เวชชาชีวะ | 阿披实·维乍集瓦 | 阿披实 | 艾比希 | アピシット | アピシット・ウェーチャチーワ | 아피싯 웨차치와 | अभिसीत वेजाजीवा | ~Abhisit | ~Vejjajiva | ~Апхисит
anutin-charnvirakul | Anutin Charnvirakul | Анутин Чанвиракун | أنوتين تشارنفيراكول | อนุทิน ชาญวีรกูล | 阿努廷·参威拉军 | 阿努廷 | 阿努廷·查恩维拉库尔 | アヌティン・チャーンウィーラクーン | アヌティン | 아누틴 찬위라꾼 | अनुतिन चार्नविराकुल | ~Anutin | ~Charnvirakul | ~Анутин
samak-sundaravej | Samak Sundaravej | Самак Сунтаравет | ساماك سوندارافيج | สมัคร สุนทรเวช | 沙马·顺达卫 | サマック・スントラウェート | サマック首相 | 사막 순타라웻 | ~Sundaravej
somchai-wongsawat | Somchai Wongsawat | Сомчай Вонгсават | สมชาย วงศ์สวัสดิ์ | 颂猜·翁沙瓦 | 頌猜·旺沙瓦 | ソムチャイ・ウォンサワット | 솜차이 웡사왓 | ~Wongsawat
prawit-wongsuwan | Prawit Wongsuwan | Prawit Wongsuwon | Правит Вонгсуван | ประวิตร วงษ์สุวรรณ | 巴威·翁素万 | 巴威·翁素萬 | プラウィット・ウォンスワン | 쁘라윗 웡수완 | ~Wongsuwan | ~Wongsuwon
thanathorn-juangroongruangkit | Thanathorn Juangroongruangkit | Танатон Чынгрунгрыангкит | ธนาธร จึงรุ่งเรืองกิจ | 塔纳通 | タナトーン | タナトン | 타나톤 | ~Thanathorn
natthaphong-ruengpanyawut | Natthaphong Ruengpanyawut | ณัฐพงษ์ เรืองปัญญาวุฒิ | 纳塔蓬 | ナタポン | ~Natthaphong
surayud-chulanont | Surayud Chulanont | Сурают Чуланонт | สุรยุทธ์ จุลานนท์ | 素拉育·朱拉暖 | 素拉育 | スラユット・チュラノン | 수라윳 출라논 | ~Surayud
sonthi-boonyaratglin | Sonthi Boonyaratglin | Sonthi Boonyaratkalin | Сонтхи Буньяратглин | สนธิ บุญยรัตกลิน | 颂提·汶雅叻格林 | ソンティ・ブンヤラガリン | ソンティ陸軍司令官
sondhi-limthongkul | Sondhi Limthongkul | สนธิ ลิ้มทองกุล | 林明达 | 林明達 | ソンティ・リムトンクン
suthep-thaugsuban | Suthep Thaugsuban | Сутхеп Тхаугсубан | Сутеп Тхаугсубан | สุเทพ เทือกสุบรรณ | 素贴·特素班 | ステープ・トゥアクスバン | ステープ元副首相 | 수텝 트악수반
queen-sirikit | Queen Sirikit | Königin Sirikit | fr:reine Sirikit | es:reina Sirikit | ru:королева Сирикит | سيريكيت | สมเด็จพระนางเจ้าสิริกิติ์ | 诗丽吉 | 詩麗吉 | シリキット | 시리낏
prem-tinsulanonda | Prem Tinsulanonda | เปรม ติณสูลานนท์ | 炳·廷素拉暖 | 炳·廷素拉暖達 | プレーム・ティンスーラーノン | ~Tinsulanonda
thein-sein | Thein Sein | Тейн Сейн | Тхейн Сейн | ثين سين | تین سین | ဦးသိန်းစိန် | 吴登盛 | 吳登盛 | テイン・セイン | 테인 세인 | थीन सीन | เต็ง เส่ง
htin-kyaw | Htin Kyaw | Тхин Чжо | Тин Чжо | هتين كياو | ဦးထင်ကျော် | 廷觉 | 吴廷觉 | 吳廷覺 | ティン・チョー | 틴 초 | ถิ่น จอ
win-myint | Win Myint | Вин Мьинт | Вин Мьин | وين مينت | ဦးဝင်းမြင့် | 温敏总统 | 吴温敏 | ウィン・ミン | 윈 민 | วิน มยิน
than-shwe | Than Shwe | Тан Шве | Тхан Шве | ثان شوي | ဗိုလ်ချုပ်မှူးကြီးသန်းရွှေ | 丹瑞大将 | 丹瑞 | タン・シュエ | 탄 슈웨 | ตาน ฉ่วย
khin-nyunt | Khin Nyunt | Кхин Ньюнт | ဦးခင်ညွန့် | 钦纽 | 欽紐 | キン・ニュン
myint-swe | Myint Swe | Мьин Све | مينت سوي | ဦးမြင့်ဆွေ | 吴敏瑞 | 敏瑞代总统 | 代总统敏瑞 | ミン・スエ | ミン・スウェ | 민 쉐
zaw-min-tun | Zaw Min Tun | Зо Мин Тун | ဗိုလ်ချုပ်ဇော်မင်းထွန်း | 佐敏吞 | ゾー・ミン・トゥン | ゾーミントゥン
abdullah-ahmad-badawi | Abdullah Ahmad Badawi | Abdullah Badawi | Абдулла Ахмад Бадави | عبد الله أحمد بدوي | عبدالله احمد بدوی | 阿都拉·巴达维 | 巴达维 | 巴達威 | アブドラ・バダウィ | アブドゥラ・バダウィ | 압둘라 바다위
ismail-sabri-yaakob | Ismail Sabri Yaakob | Ismail Sabri | Исмаил Сабри Яакоб | إسماعيل صبري يعقوب | 伊斯梅尔·沙必里 | 依斯迈沙比里 | イスマイル・サブリ | 이스마일 사브리 야콥
rosmah-mansor | Rosmah Mansor | Росма Мансор | روسمة منصور | 罗斯玛·曼梳 | 羅斯瑪 | 罗斯玛 | ロスマ・マンソール | 로스마 만소르 | ~Rosmah
jho-low | Jho Low | Low Taek Jho | Джо Лоу | جو لو | 刘特佐 | 劉特佐 | ジョー・ロー | 조 로우
lim-guan-eng | Lim Guan Eng | Лим Гуан Энг | 林冠英 | リム・グアンエン | 림관엥
lim-kit-siang | Lim Kit Siang | Лим Кит Сианг | 林吉祥 | リム・キットシャン
abdul-hadi-awang | Abdul Hadi Awang | Hadi Awang | 哈迪阿旺 | ハディ・アワン
ahmad-zahid-hamidi | Ahmad Zahid Hamidi | Zahid Hamidi | Ахмад Захид Хамиди | أحمد زاهد حميدي | 阿末扎希 | 艾哈迈德·扎希德 | ザヒド・ハミディ | 자히드 하미디
wan-azizah-wan-ismail | Wan Azizah Wan Ismail | Wan Azizah | Ван Азиза | وان عزيزة | 旺阿兹莎 | 旺阿兹莎·旺伊斯梅尔 | ワン・アジザ | 완 아지자
nurul-izzah-anwar | Nurul Izzah Anwar | Nurul Izzah | 努鲁伊莎 | ヌルル・イザ
sultan-ibrahim-of-johor | Sultan Ibrahim Iskandar | Sultan Ibrahim Sultan Iskandar | Ibrahim Iskandar of Johor | Sultan Ibrahim of Johor | ru:султан Ибрагим Искандар | 苏丹依布拉欣 | 易卜拉欣国王 | イブラヒム国王
tharman-shanmugaratnam | Tharman Shanmugaratnam | Тарман Шанмугаратнам | ثارمان شانموغاراتنام | தர்மன் சண்முகரத்னம் | थर्मन शनमुगरत्नम | 尚达曼 | 尚達曼 | ターマン・シャンムガラトナム | 타르만 샨무가라트남 | ~Tharman | ~Shanmugaratnam
halimah-yacob | Halimah Yacob | Халима Якоб | حليمة يعقوب | ஹலிமா யாக்கோப் | 哈莉玛 | 哈莉瑪 | ハリマ・ヤコブ | 할리마 야콥
goh-chok-tong | Goh Chok Tong | Го Чок Тонг | Го Чок Тон | 吴作栋 | 吳作棟 | ゴー・チョクトン | 고촉통
vivian-balakrishnan | Vivian Balakrishnan | Вивиан Балакришнан | فيفيان بالاكريشنان | விவியன் பாலகிருஷ்ணன் | 維文外長 | 维文外长 | ビビアン・バラクリシュナン | 비비안 발라크리슈난
ng-eng-hen | Ng Eng Hen | Нг Энг Хен | 黄永宏 | 黃永宏 | ウン・エンヘン | 응엥헨
pritam-singh | Pritam Singh | Притам Сингх | பிரீத்தம் சிங் | 毕丹星 | 畢丹星 | プリタム・シン
lee-hsien-yang | Lee Hsien Yang | Ли Сянь Ян | 李显扬 | 李顯揚 | リー・シェンヤン
hassanal-bolkiah | Hassanal Bolkiah | Sultan Hassanal Bolkiah | Sultan of Brunei | Sultan von Brunei | fr:sultan de Brunei | es:sultán de Brunéi | es:sultán de Brunei | it:sultano del Brunei | Sultan Brunei | Хассанал Болкиах | ru:султан Брунея | حسن البلقية | سلطان بروناي | حسن البلقیه | 哈桑纳尔·博尔基亚 | 文莱苏丹 | 汶萊蘇丹 | 哈山納柏嘉 | ハサナル・ボルキア | ボルキア国王 | 하사날 볼키아 | हसनल बोल्कियाह | ~Bolkiah
gloria-macapagal-arroyo | Gloria Macapagal Arroyo | Gloria Macapagal-Arroyo | Gloria Arroyo | Глория Макапагал-Арройо | Глория Арройо | غلوريا أرويو | غلوريا ماكاباغال أرويو | 阿罗约夫人 | 阿罗约 | 艾若育 | グロリア・アロヨ | アロヨ大統領 | アロヨ前大統領 | 글로리아 아로요 | ग्लोरिया अरोयो
joseph-estrada | Joseph Estrada | Джозеф Эстрада | جوزيف استرادا | جوزيف إسترادا | 埃斯特拉达 | 约瑟夫·埃斯特拉达 | ジョセフ・エストラダ | エストラーダ元大統領 | 조지프 에스트라다
ferdinand-marcos | Ferdinand Marcos Sr | Ferdinand E. Marcos | Ferdinand Marcos senior | Фердинанд Маркос-старший | 老马科斯 | 马科斯独裁 | 費迪南德·馬可仕
imelda-marcos | Imelda Marcos | Имельда Маркос | إيميلدا ماركوس | ایملدا مارکوس | 伊梅尔达 | 伊美黛 | イメルダ・マルコス | イメルダ夫人 | 이멜다 마르코스
corazon-aquino | Corazon Aquino | Cory Aquino | Corazón Aquino | Корасон Акино | كورازون أكينو | 科拉松·阿基诺 | 柯拉蓉 | コラソン・アキノ | 코라손 아키노
leni-robredo | Leni Robredo | Maria Leonor Robredo | Лени Робредо | ليني روبريدو | 莱妮·罗布雷多 | 罗布雷多 | 羅貝多 | レニ・ロブレド | 레니 로브레도 | ~Robredo
leila-de-lima | Leila de Lima | Лейла де Лима | ليلى دي ليما | 德利马 | 莱拉·德利马 | レイラ・デリマ | 레일라 데 리마
ronald-dela-rosa | Ronald dela Rosa | Bato dela Rosa | Рональд дела Роса | 罗纳德·德拉罗萨 | ロナルド・デラロサ | 로널드 델라 로사
antonio-trillanes | Antonio Trillanes | Антонио Трильянес | 特里连尼斯 | アントニオ・トリリャネス | ~Trillanes
jejomar-binay | Jejomar Binay | Хехомар Бинай | 杰约马尔·比奈 | ジェジョマール・ビナイ
mar-roxas | Mar Roxas | Manuel Roxas II | Мар Рохас
apollo-quiboloy | Apollo Quiboloy | Аполло Куиболой | 阿波罗·奎博洛伊 | アポロ・キボロイ | ~Quiboloy
alice-guo | Alice Guo | Guo Hua Ping | Элис Го | 郭华萍 | 郭華萍 | アリス・グオ
jose-maria-sison | Jose Maria Sison | José María Sison | Joma Sison | Хосе Мария Сисон | 何塞·马里亚·西松 | ホセ・マリア・シソン
isnilon-hapilon | Isnilon Hapilon | Иснилон Хапилон | إسنيلون هابيلون | 伊斯尼龙·哈皮隆 | イスニロン・ハピロン | ~Hapilon
martin-romualdez | Martin Romualdez | Ferdinand Martin Romualdez | Мартин Ромуальдес | 马丁·罗穆亚尔德斯 | マーティン・ロムアルデス
sri-mulyani-indrawati | Sri Mulyani Indrawati | Sri Mulyani | Шри Мульяни Индравати | سري مولياني إندراواتي | 斯莉·穆里亚妮 | 英德拉瓦蒂 | スリ・ムルヤニ | 스리 물랴니
luhut-binsar-pandjaitan | Luhut Binsar Pandjaitan | Luhut Pandjaitan | Luhut Panjaitan | Лухут Панджаитан | 卢胡特 | 鲁胡特 | ルフット・パンジャイタン | ルフット | 루훗 판자이탄 | ~Luhut
abdurrahman-wahid | Abdurrahman Wahid | Gus Dur | Абдуррахман Вахид | عبد الرحمن واحد | 阿卜杜勒拉赫曼·瓦希德 | 瓦希德总统 | アブドゥルラフマン・ワヒド | ワヒド大統領 | 압두라만 와힛
bj-habibie | B. J. Habibie | BJ Habibie | Bacharuddin Jusuf Habibie | Бухаруддин Юсуф Хабиби | يوسف حبيبي | 哈比比总统 | 哈比比 | ハビビ大統領 | ハビビ元大統領 | 하비비 대통령
boediono | Boediono | 布迪约诺 | ブディオノ副大統領
sandiaga-uno | Sandiaga Uno | Sandiaga Salahuddin Uno | Сандиага Уно | 桑迪亚加·乌诺 | サンディアガ・ウノ | 산디아가 우노
maruf-amin | Ma'ruf Amin | Maruf Amin | Ma’ruf Amin | Маруф Амин | معروف أمين | 马鲁夫·阿敏 | マアルフ・アミン | マルフ・アミン | 마룹 아민
abu-bakar-bashir | Abu Bakar Bashir | Abu Bakar Ba'asyir | Abu Bakar Baasyir | Abu Bakar Baschir | Абу Бакар Башир | أبو بكر باعشير | 阿布·巴卡尔·巴希尔 | 巴希尔教长 | アブ・バカル・バアシル | 아부 바카르 바시르 | ~Ba'asyir | ~Baasyir
setya-novanto | Setya Novanto | Сетья Нованто | 塞特亚·诺凡托 | 斯迪亚·诺凡多 | セトヤ・ノバント | ~Novanto
ferdy-sambo | Ferdy Sambo | 费尔迪·桑博 | フェルディ・サンボ
wiranto | General Wiranto | Menko Polhukam Wiranto | Jenderal Wiranto | Jenderal TNI (Purn) Wiranto | Minister Wiranto | id:Wiranto | ru:генерал Виранто | 维兰托 | 維蘭托 | ウィラント
marty-natalegawa | Marty Natalegawa | Марти Наталегава | مارتي ناتاليغاوا | 马蒂·纳塔莱加瓦 | 馬蒂·納塔萊加瓦 | マルティ・ナタレガワ | ~Natalegawa
puan-maharani | Puan Maharani | Пуан Махарани | 普安·马哈拉尼 | プアン・マハラニ | 푸안 마하라니
rizieq-shihab | Rizieq Shihab | Habib Rizieq | Muhammad Rizieq Shihab | Rizieq Syihab | Ризик Шихаб | رزق شهاب | 里齐克 | リジク・シハブ | ~Rizieq
kaesang-pangarep | Kaesang Pangarep | Кесанг Пангареп | カエサン・パンガレップ | ~Kaesang
novel-baswedan | Novel Baswedan | 诺维尔·巴斯威丹
munir-said-thalib | Munir Said Thalib | Munir Saïd Thalib | Мунир Саид Талиб | ムニール・サイド・タリブ
jose-ramos-horta | José Ramos-Horta | Jose Ramos-Horta | José Ramos Horta | Jose Ramos Horta | Жозе Рамуш-Орта | Жозе Рамуш-Хорта | خوسيه راموس هورتا | خوزه راموس هورتا | 若泽·拉莫斯-奥尔塔 | 奥尔塔总统 | 霍塔总统 | 奥尔塔 | ジョゼ・ラモス・ホルタ | ラモス・ホルタ | ラモスホルタ | 주제 하무스 오르타 | जोस रामोस होर्टा | ~Ramos-Horta | ~Ramos Horta | ~Рамуш-Орта
taur-matan-ruak | Taur Matan Ruak | Таур Матан Руак | تاور ماتان رواك | 塔乌尔·马坦·鲁瓦克 | 鲁瓦克 | タウル・マタン・ルアク
mari-alkatiri | Mari Alkatiri | Мари Алкатири | مرعي الكثيري | 马里·阿尔卡蒂里 | 阿尔卡蒂里 | マリ・アルカティリ | ~Alkatiri | ~Алкатири
francisco-guterres-lu-olo | Francisco Guterres Lú-Olo | Francisco Guterres Lu-Olo | Francisco Guterres | Франсишку Гутерреш | Франсишку Гутерриш | فرانسيسكو غوتيريس | 弗朗西斯科·古特雷斯 | フランシスコ・グテレス | ~Lú-Olo | ~Lu-Olo
atal-bihari-vajpayee | Atal Bihari Vajpayee | Atal Behari Vajpayee | Atal Bihari Vadžpeji | Атал Бихари Ваджпаи | أتال بيهاري فاجبايي | آتال بیهاری واجپایی | اٹل بہاری واجپائی | अटल बिहारी वाजपेयी | অটলবিহারী বাজপেয়ী | 瓦杰帕伊 | 瓦傑帕伊 | アタル・ビハーリー・バジパイ | バジパイ首相 | バジパイ元首相 | 바지파이 | ~Vajpayee | ~Ваджпаи | ~वाजपेयी
lal-krishna-advani | Lal Krishna Advani | L. K. Advani | LK Advani | L.K. Advani | Лал Кришна Адвани | لال كريشنا أدفاني | ایل کے اڈوانی | लालकृष्ण आडवाणी | लाल कृष्ण आडवाणी | लालकृष्‍ण आडवाणी | লালকৃষ্ণ আদবানি | 阿德瓦尼 | アドバニ元副首相
sushma-swaraj | Sushma Swaraj | Сушма Сварадж | سوشما سواراج | سشما سوراج | सुषमा स्वराज | সুষমা স্বরাজ | 苏诗马·斯瓦拉杰 | 斯瓦拉吉 | スシュマ・スワラジ | 수슈마 스와라지
arun-jaitley | Arun Jaitley | Арун Джейтли | أرون جيتلي | ارون جیٹلی | अरुण जेटली | অরুণ জেটলি | 贾伊特利 | アルン・ジャイトリー | 아룬 자이틀리 | ~Jaitley | ~जेटली
p-chidambaram | P. Chidambaram | P Chidambaram | Palaniappan Chidambaram | Паланиаппан Чидамбарам | تشيدامبارام | पी चिदंबरम | पी. चिदंबरम | ப. சிதம்பரம் | 奇丹巴拉姆 | チダムバラム
priyanka-gandhi | Priyanka Gandhi | Priyanka Gandhi Vadra | Приянка Ганди | بريانكا غاندي | پریانکا گاندھی | प्रियंका गांधी | প্রিয়াঙ্কা গান্ধী | 普里扬卡·甘地 | プリヤンカ・ガンジー | 프리양카 간디
rajiv-gandhi | Rajiv Gandhi | Rádžív Gándhí | Радживом Ганди | Раджив Ганди | Раджива Ганди | راجيف غاندي | راجیو گاندی | راجیو گاندھی | राजीव गांधी | রাজীব গান্ধী | ராஜீவ் காந்தி | 拉吉夫·甘地 | ラジブ・ガンジー | ラジーブ・ガンディー | 라지브 간디
jawaharlal-nehru | Jawaharlal Nehru | Džaváharlál Néhrú | Джавахарлал Неру | جواهر لال نهرو | جواہر لال نہرو | जवाहरलाल नेहरू | জওহরলাল নেহরু | ஜவஹர்லால் நேரு | 贾瓦哈拉尔·尼赫鲁 | 尼赫鲁总理 | ジャワハルラール・ネルー | ネルー首相 | 자와할랄 네루
mallikarjun-kharge | Mallikarjun Kharge | Малликарджун Кхарге | مليكارجن كهارجي | ملکارجن کھڑگے | मल्लिकार्जुन खड़गे | मल्लिकार्जुन खरगे | মল্লিকার্জুন খড়্গে | ಮಲ್ಲಿಕಾರ್ಜುನ ಖರ್ಗೆ | 马利卡琼·卡尔格 | ~Kharge
nitin-gadkari | Nitin Gadkari | Нитин Гадкари | نیتن گڈکری | नितिन गडकरी | নিতিন গডকরি | 尼廷·加德卡里 | ~Gadkari | ~गडकरी
piyush-goyal | Piyush Goyal | Пиюш Гоял | بيوش جويال | پیوش گوئل | पीयूष गोयल | পীযূষ গোয়েল | 皮尤什·戈亚尔 | 戈亚尔 | ピユシュ・ゴヤル | 피유시 고얄
manohar-parrikar | Manohar Parrikar | Манохар Паррикар | مانوهار باريكار | मनोहर पर्रिकर | 帕里卡尔 | マノハール・パリカル | ~Parrikar
smriti-irani | Smriti Irani | Смрити Ирани | اسمرتی ایرانی | स्मृति ईरानी | স্মৃতি ইরানি
ajit-doval | Ajit Doval | Аджит Довал | أجيت دوفال | اجیت ڈوبھال | अजीत डोभाल | अजित डोभाल | অজিত ডোভাল | 多瓦尔 | アジット・ドバル | 아지트 도발 | ~Doval
vikram-misri | Vikram Misri | Викрам Мисри | فيكرام ميسري | وکرم مسری | विक्रम मिस्री | विक्रम मिसरी | বিক্রম মিশ্রি | ビクラム・ミスリ
mayawati-kumari | Mayawati Kumari | Kumari Mayawati | BSP chief Mayawati | Маявати | مایاوتی | मायावती | মায়াবতী | 玛雅瓦蒂 | ~Mayawati
akhilesh-yadav | Akhilesh Yadav | Акхилеш Ядав | اکھلیش یادو | अखिलेश यादव | অখিলেশ যাদব | 阿基莱什·亚达夫
mulayam-singh-yadav | Mulayam Singh Yadav | Мулаям Сингх Ядав | ملائم سنگھ یادو | मुलायम सिंह यादव | মুলায়ম সিং যাদব
lalu-prasad-yadav | Lalu Prasad Yadav | Laloo Prasad Yadav | Lalu Yadav | Lalu Prasad | Лалу Прасад Ядав | لالو پرساد یادو | लालू प्रसाद यादव | लालू यादव | লালুপ্রসাদ যাদব
tejashwi-yadav | Tejashwi Yadav | تیجسوی یادو | तेजस्वी यादव | তেজস্বী যাদব
nitish-kumar | Nitish Kumar | Нитиш Кумар | نتیش کمار | नीतीश कुमार | नीतिश कुमार | নীতীশ কুমার | 尼蒂什·库马尔 | ニティシュ・クマール
jayaram-jayalalithaa | Jayaram Jayalalithaa | Jayalalithaa Jayaram | J. Jayalalithaa | J Jayalalithaa | Jayaram Jayalalitha | J. Jayalalitha | Джаярам Джаялалита | جايالاليثا | جے للیتا | जयललिता | জয়ললিতা | ஜெயலலிதா | 贾亚拉利塔 | ジャヤラリタ | 자얄랄리타 | ~Jayalalithaa | ~Jayalalitha
m-karunanidhi | M. Karunanidhi | M Karunanidhi | Muthuvel Karunanidhi | करुणानिधि | கருணாநிதி | 卡鲁纳尼迪 | ~Karunanidhi
mk-stalin | M. K. Stalin | MK Stalin | M.K. Stalin | एमके स्टालिन | மு.க.ஸ்டாலின் | மு.க. ஸ்டாலின் | மு. க. ஸ்டாலின்
chandrababu-naidu | Chandrababu Naidu | N. Chandrababu Naidu | N Chandrababu Naidu | Чандрабабу Найду | چندرا بابو نائیڈو | चंद्रबाबू नायडू | চন্দ্রবাবু নায়ডু | చంద్రబాబు నాయుడు | 钱德拉巴布·奈杜
pinarayi-vijayan | Pinarayi Vijayan | Пинараи Виджаян | पिनराई विजयन | पिनरायी विजयन | പിണറായി വിജയൻ
siddaramaiah | Siddaramaiah | सिद्धारमैया | सिद्दारमैया | ಸಿದ್ದರಾಮಯ್ಯ
sharad-pawar | Sharad Pawar | Шарад Павар | شرد پوار | शरद पवार | শরদ পওয়ার | 沙拉德·帕瓦尔
uddhav-thackeray | Uddhav Thackeray | Уддхав Теккерей | ادھو ٹھاکرے | उद्धव ठाकरे | উদ্ধব ঠাকরে | 乌达夫·塔克雷
bal-thackeray | Bal Thackeray | Balasaheb Thackeray | Бал Теккерей | بال ٹھاکرے | बाल ठाकरे | बालासाहेब ठाकरे
devendra-fadnavis | Devendra Fadnavis | Девендра Фаднавис | دیویندر فڑنویس | देवेंद्र फडणवीस | देवेंद्र फडनवीस | দেবেন্দ্র ফডণবীস | 德文德拉·法德纳维斯 | ~Fadnavis | ~फडणवीस
eknath-shinde | Eknath Shinde | ایکناتھ شندے | एकनाथ शिंदे | একনাথ শিন্ডে
himanta-biswa-sarma | Himanta Biswa Sarma | हिमंत बिस्वा सरमा | हिमंता बिस्वा सरमा | हिमंत विश्व शर्मा | হিমন্ত বিশ্ব শর্মা
apj-abdul-kalam | A. P. J. Abdul Kalam | APJ Abdul Kalam | A.P.J. Abdul Kalam | Abdul Kalam | Абдул Калам | عبد الكلام | عبدالکلام | اے پی جے عبدالکلام | एपीजे अब्दुल कलाम | एपीजे अब्‍दुल कलाम | এ পি জে আব্দুল কালাম | அப்துல் கலாம் | 阿卜杜勒·卡拉姆 | 卡拉姆总统 | アブドゥル・カラム | カラム大統領 | 압둘 칼람
pratibha-patil | Pratibha Patil | Пратибха Патил | براتيبها باتيل | پرتیبھا پاٹل | प्रतिभा पाटिल | প্রতিভা পাটিল | 普拉蒂巴·帕蒂尔 | 帕蒂尔总统 | プラティバ・パティル | 프라티바 파틸
jagdeep-dhankhar | Jagdeep Dhankhar | Джагдип Дханкар | جگدیپ دھنکھڑ | जगदीप धनखड़ | জগদীপ ধনখড় | 丹卡尔 | ~Dhankhar | ~धनखड़
om-birla | Om Birla | ओम बिरला | ओम बिड़ला | ওম বিড়লা
anna-hazare | Anna Hazare | Kisan Baburao Hazare | Анна Хазаре | آنا هازاري | انا ہزارے | अन्ना हजारे | अण्णा हजारे | আন্না হাজারে | 安纳·哈扎尔 | 安纳·哈扎雷 | アンナ・ハザレ | 안나 하자레
shashi-tharoor | Shashi Tharoor | Шаши Тарур | شاشي ثارور | ششی تھرور | शशि थरूर | শশী তারুর | ശശി തരൂർ | 沙希·塔鲁尔 | 塔鲁尔 | シャシ・タルール | 샤시 타루르
prashant-kishor | Prashant Kishor | Прашант Кишор | پرشانت کشور | प्रशांत किशोर | প্রশান্ত কিশোর
manish-sisodia | Manish Sisodia | Маниш Сисодия | منیش سسودیا | मनीष सिसोदिया | মণীশ সিসৌদিয়া | ~Sisodia
atishi-marlena | Atishi Marlena | आतिशी मार्लेना | আতিশী মারলেনা
omar-abdullah | Omar Abdullah | Омар Абдулла | عمر عبداللہ | उमर अब्दुल्ला | उमर अब्दुल्लाह | ওমর আবদুল্লা | 奥马尔·阿卜杜拉
farooq-abdullah | Farooq Abdullah | Фарук Абдулла | فاروق عبداللہ | फारूक अब्दुल्ला | फ़ारूक़ अब्दुल्ला | ফারুক আবদুল্লা | 法鲁克·阿卜杜拉
mehbooba-mufti | Mehbooba Mufti | Мехбуба Муфти | محبوبہ مفتی | محبوبة مفتي | महबूबा मुफ्ती | महबूबा मुफ़्ती | মেহবুবা মুফতি | 梅赫布巴·穆夫提
syed-ali-shah-geelani | Syed Ali Shah Geelani | Syed Ali Geelani | Syed Ali Gilani | Сайед Али Шах Гилани | سید علی گیلانی | سید علی شاہ گیلانی | سيد علي شاه جيلاني | सैयद अली शाह गिलानी | सैयद अली शाह गीलानी | 吉拉尼长老
yasin-malik | Yasin Malik | Mohammad Yasin Malik | یاسین ملک | यासीन मलिक | ইয়াসিন মালিক
burhan-wani | Burhan Wani | Бурхан Вани | برهان واني | برہان وانی | बुरहान वानी | বুরহান ওয়ানি
asaduddin-owaisi | Asaduddin Owaisi | Асадуддин Овайси | اسد الدین اویسی | असदुद्दीन ओवैसी | আসাদুদ্দিন ওয়াইসি
gurpatwant-singh-pannun | Gurpatwant Singh Pannun | Gurpatwant Singh Pannu | Гурпатвант Сингх Паннун | غورباتوانت سينغ بانون | गुरपतवंत सिंह पन्नू | গুরপতবন্ত সিং পান্নুন | ~Pannun
lawrence-bishnoi | Lawrence Bishnoi | Лоуренс Бишной | لارنس بشنوئی | लॉरेंस बिश्नोई | लॉरेंस विश्नोई | লরেন্স বিষ্ণোই
ajmal-kasab | Ajmal Kasab | Mohammed Ajmal Kasab | Mohammed Ajmal Amir Kasab | Аджмал Касаб | Аджмаль Касаб | أجمل قصاب | اجمل قصاب | अजमल कसाब | আজমল কাসভ | 卡萨布 | アジマル・カサブ | 아지말 카사브
afzal-guru | Afzal Guru | Mohammed Afzal Guru | Афзал Гуру | أفضل غورو | افضل گرو | अफजल गुरु | अफ़ज़ल गुरु | আফজল গুরু
tahawwur-hussain-rana | Tahawwur Hussain Rana | Tahawwur Rana | طہور رانا | تہور رانا | तहव्वुर राणा | तहव्वुर हुसैन राणा | তাহাউর রানা
amarinder-singh | Amarinder Singh | Captain Amarinder Singh | Амариндер Сингх | امریندر سنگھ | अमरिंदर सिंह | ਅਮਰਿੰਦਰ ਸਿੰਘ
navjot-singh-sidhu | Navjot Singh Sidhu | Навджот Сингх Сидху | نوجوت سنگھ سدھو | नवजोत सिंह सिद्धू | ਨਵਜੋਤ ਸਿੰਘ ਸਿੱਧੂ
bipin-rawat | Bipin Rawat | Бипин Рават | بيبين راوات | بپن راوت | बिपिन रावत | বিপিন রাওয়াত | 比平·拉瓦特 | ビピン・ラワット | 비핀 라와트
umar-khalid | Umar Khalid | ur:عمر خالد | उमर खालिद | उमर ख़ालिद | উমর খালিদ
kiran-bedi | Kiran Bedi | Киран Беди | کرن بیدی | किरण बेदी | কিরণ বেদী
ashok-gehlot | Ashok Gehlot | اشوک گہلوت | अशोक गहलोत
yousaf-raza-gilani | Yousaf Raza Gilani | Yousuf Raza Gilani | Yusuf Raza Gilani | Yousaf Raza Gillani | Syed Yousaf Raza Gilani | Юсуф Реза Гилани | Юсуф Раза Гилани | يوسف رضا جيلاني | یوسف رضا گیلانی | سید یوسف رضا گیلانی | यूसुफ रजा गिलानी | यूसुफ़ रज़ा गिलानी | 优素福·拉扎·吉拉尼 | 吉拉尼总理 | ユースフ・ラザ・ギラニ | ギラニ首相 | 유수프 라자 길라니
raja-pervaiz-ashraf | Raja Pervaiz Ashraf | Раджа Первез Ашраф | راجا برويز أشرف | راجہ پرویز اشرف | राजा परवेज अशरफ | राजा परवेज़ अशरफ़ | 拉贾·佩尔韦兹·阿什拉夫 | アシュラフ首相
shahid-khaqan-abbasi | Shahid Khaqan Abbasi | Шахид Хакан Аббаси | شاهد خاقان عباسي | شاہد خاقان عباسی | शाहिद खाकान अब्बासी | शाहिद ख़ाक़ान अब्बासी | 沙希德·哈坎·阿巴西 | シャヒド・カカーン・アバシ | アバシ首相
anwaar-ul-haq-kakar | Anwaar-ul-Haq Kakar | Anwaarul Haq Kakar | Anwaar ul Haq Kakar | Анвар-уль-Хак Какар | أنوار الحق كاكر | انوار الحق کاکڑ | अनवारुल हक काकड़ | अनवार उल हक काकड़ | 卡卡尔总理 | アンワール・ハク・カカル
maryam-nawaz | Maryam Nawaz | Maryam Nawaz Sharif | Марьям Наваз | مريم نواز | مریم نواز | मरियम नवाज | मरियम नवाज़ | 玛丽亚姆·纳瓦兹 | マリヤム・ナワズ
ishaq-dar | Ishaq Dar | Mohammad Ishaq Dar | Исхак Дар | إسحاق دار | اسحاق ڈار | इशाक डार | इसहाक डार | 伊沙克·达尔 | イシャク・ダール | 이샤크 다르
khawaja-asif | Khawaja Asif | Khawaja Muhammad Asif | Хаваджа Асиф | Хаваджа Мухаммад Асиф | خواجة آصف | خواجہ آصف | ख्वाजा आसिफ | ख़्वाजा आसिफ़ | খাজা আসিফ | 赫瓦贾·阿西夫 | カワジャ・アシフ
shah-mahmood-qureshi | Shah Mahmood Qureshi | Шах Махмуд Куреши | شاه محمود قريشي | شاہ محمود قریشی | शाह महमूद कुरैशी | शाह महमूद क़ुरैशी | 库雷希外长 | 沙阿·马哈茂德·库雷希 | シャー・メフムード・クレシ | クレシ外相
hina-rabbani-khar | Hina Rabbani Khar | Хина Раббани Хар | حنا رباني خار | حنا رباني كهر | حنا ربانی کھر | हिना रब्बानी खार | हिना रब्बानी खर | 希娜·拉巴尼·哈尔 | ヒナ・ラバニ・カル
mamnoon-hussain | Mamnoon Hussain | Мамнун Хусейн | ممنون حسين | ممنون حسین | ममनून हुसैन | 马姆努恩·侯赛因 | マムヌーン・フセイン
arif-alvi | Arif Alvi | Ариф Алви | عارف علوي | عارف علوی | आरिफ अल्वी | आरिफ़ अल्वी | 阿里夫·阿尔维 | アリフ・アルビ
shaukat-aziz | Shaukat Aziz | Шаукат Азиз | شوكت عزيز | شوکت عزیز | शौकत अजीज | शौकत अज़ीज़ | 肖卡特·阿齐兹 | ショーカット・アジズ | アジズ首相
raheel-sharif | Raheel Sharif | Рахиль Шариф | راحيل شريف | راحیل شریف | राहील शरीफ | राहील शरीफ़ | 拉希勒·谢里夫 | ラヒール・シャリフ
qamar-javed-bajwa | Qamar Javed Bajwa | Qamar Bajwa | Камар Джавед Баджва | قمر جاويد باجوا | قمر جاوید باجوہ | कमर जावेद बाजवा | क़मर जावेद बाजवा | কামার জাভেদ বাজওয়া | 巴杰瓦 | カマル・ジャベド・バジュワ | バジュワ陸軍参謀長 | 카마르 자베드 바지와
ashfaq-parvez-kayani | Ashfaq Parvez Kayani | Ashfaq Kayani | Ashfaq Kiyani | Ашфак Первез Каяни | Ашфак Каяни | أشفق كياني | أشفق برويز كياني | اشفاق پرویز کیانی | अशफाक परवेज कयानी | अशफ़ाक़ परवेज़ कियानी | 卡亚尼 | アシュファク・キアニ | キアニ陸軍参謀長
faiz-hameed | Faiz Hameed | Faiz Hamid | فيض حميد | فیض حمید | फैज हमीद | फ़ैज़ हमीद
zulfikar-ali-bhutto | Zulfikar Ali Bhutto | Zulfiqar Ali Bhutto | Зульфикар Али Бхутто | ذو الفقار علي بوتو | ذوالفقار علی بوتو | ذوالفقار علی بھٹو | जुल्फिकार अली भुट्टो | ज़ुल्फ़िक़ार अली भुट्टो | জুলফিকার আলী ভুট্টো | 佐勒菲卡尔·阿里·布托 | ズルフィカル・アリ・ブット | 줄피카르 알리 부토
hafiz-saeed | Hafiz Saeed | Hafiz Muhammad Saeed | Hafiz Mohammad Saeed | Хафиз Саид | Хафиз Саед | حافظ سعيد | حافظ محمد سعيد | حافظ سعید | حافظ محمد سعید | हाफिज सईद | हाफ़िज़ सईद | হাফিজ সাঈদ | হাফিজ সইদ | 哈菲兹·赛义德 | ハフィズ・サイード
masood-azhar | Masood Azhar | Maulana Masood Azhar | Масуд Азхар | مسعود أزهر | مسعود اظہر | मसूद अजहर | मसूद अज़हर | মাসুদ আজহার | 马苏德·阿兹哈尔 | マスード・アズハル | 마수드 아즈하르
zaki-ur-rehman-lakhvi | Zaki-ur-Rehman Lakhvi | Zakiur Rehman Lakhvi | Zaki ur Rehman Lakhvi | Заки-ур-Рехман Лакви | ذكي الرحمن لخوي | ذکی الرحمان لکھوی | ذکی الرحمن لکھوی | जकीउर रहमान लखवी | ज़कीउर रहमान लखवी | ~Lakhvi | ~लखवी
baitullah-mehsud | Baitullah Mehsud | Beitullah Mehsud | Baitullah Massud | Байтулла Мехсуд | بيت الله محسود | بیت‌الله محسود | بیت اللہ محسود | बैतुल्लाह महसूद | 拜图拉·马哈苏德 | バイトゥラ・メスード | 바이툴라 메수드
hakimullah-mehsud | Hakimullah Mehsud | Hakeemullah Mehsud | Хакимулла Мехсуд | حكيم الله محسود | حکیم‌الله محسود | حکیم اللہ محسود | हकीमुल्लाह महसूद | 哈基穆拉·马哈苏德 | ハキムラ・メスード | 하키물라 메수드
mullah-fazlullah | Mullah Fazlullah | Maulana Fazlullah | Mulla Fazlullah | Мулла Фазлулла | الملا فضل الله | ملا فضل‌الله | ملا فضل اللہ | मुल्ला फजलुल्लाह | मुल्ला फ़ज़लुल्लाह | 毛拉法兹卢拉
asia-bibi | Asia Bibi | Aasia Bibi | Asia Noreen | Asija Bibi | Азия Биби | Асия Биби | آسيا بيبي | آسیه بی‌بی | آسیہ بی بی | आसिया बीबी | আসিয়া বিবি | 阿西娅·比比 | 比比女士 | アーシア・ビビ | アジア・ビビ | 아시아 비비
salman-taseer | Salman Taseer | Salmaan Taseer | Салман Тасир | سلمان تأثير | سلمان تاثیر | सलमान तासीर | सलमान तसीर | 萨勒曼·塔西尔 | サルマン・タシール | ~Taseer
iftikhar-muhammad-chaudhry | Iftikhar Muhammad Chaudhry | Iftikhar Chaudhry | Iftikhar Mohammed Chaudhry | Iftikhar Mohammad Chaudhry | Ифтихар Чаудхри | Ифтихар Мухаммад Чаудхри | افتخار تشودري | افتخار محمد چوہدری | افتخار محمد چودھری | इफ्तिखार मोहम्मद चौधरी | 乔杜里首席大法官 | イフティカル・チョードリー | チョードリー最高裁長官
abdul-qadeer-khan | Abdul Qadeer Khan | A. Q. Khan | A.Q. Khan | AQ Khan | Abdul Kadir Khan | Abdul Quadeer Khan | Абдул Кадыр Хан | Абдул Кадир Хан | عبد القدير خان | عبدالقدیر خان | عبد القدیر خان | अब्दुल कादिर खान | अब्दुल क़दीर ख़ान | 阿卜杜勒·卡迪尔·汗 | アブドルカディル・カーン | 압둘 카디르 칸
altaf-hussain | Altaf Hussain | Альтаф Хуссейн | ألطاف حسين | الطاف حسین | अल्ताफ हुसैन | अल्ताफ़ हुसैन | 阿尔塔夫·侯赛因
fazal-ur-rehman | Fazal-ur-Rehman | Maulana Fazlur Rehman | Fazlur Rehman | Maulana Fazal-ur-Rehman | Maulana Fazl-ur-Rehman | Фазлур Рехман | مولانا فضل الرحمان | مولانا فضل الرحمن | मौलाना फजलुर रहमान | मौलाना फ़ज़लुर रहमान
bushra-bibi | Bushra Bibi | Бушра Биби | بشرى بيبي | بشریٰ بی بی | بشری بی بی | बुशरा बीबी | বুশরা বিবি | 布什拉·比比 | ブシュラ・ビビ | 부슈라 비비
aafia-siddiqui | Aafia Siddiqui | Афия Сиддики | عافية صديقي | عافیہ صدیقی | आफिया सिद्दीकी | 阿菲娅·西迪基 | アーフィア・シディキ
omar-saeed-sheikh | Ahmed Omar Saeed Sheikh | Ahmad Omar Saeed Sheikh | Omar Saeed Sheikh | Омар Саид Шейх | أحمد عمر سعيد شيخ | احمد عمر سعید شیخ | عمر سعید شیخ | उमर सईद शेख
mohsin-naqvi | Mohsin Naqvi | Syed Mohsin Naqvi | Мохсин Накви | محسن نقوي | محسن نقوی | मोहसिन नकवी | मोहसिन नक़वी | মহসিন নকভি | 纳克维部长
mahrang-baloch | Mahrang Baloch | ماهرنغ بلوش | ماہ رنگ بلوچ | महरंग बलूच | माहरंग बलोच | 马赫朗·俾路支
sheikh-rashid-ahmed | Sheikh Rashid Ahmed | Sheikh Rasheed Ahmed | Шейх Рашид Ахмед | شیخ رشید احمد | الشيخ رشيد أحمد | शेख रशीद अहमद | शेख़ रशीद अहमद
jalaluddin-haqqani | Jalaluddin Haqqani | Dschalaluddin Haqqani | Jalâlouddine Haqqani | Джалалуддин Хаккани | جلال الدين حقاني | جلال‌الدین حقانی | جلال الدین حقانی | जलालुद्दीन हक्कानी | 贾拉勒丁·哈卡尼 | ジャラルディン・ハッカーニ | 잘랄루딘 하카니
sirajuddin-haqqani | Sirajuddin Haqqani | Siradschuddin Haqqani | Siraj Haqqani | Сираджуддин Хаккани | Сіраджуддін Хаккані | سراج الدين حقاني | سراج‌الدین حقانی | سراج الدین حقانی | सिराजुद्दीन हक्कानी | सिराजुद्दीन हक़्क़ानी | 西拉杰丁·哈卡尼 | シラジュディン・ハッカーニ | 시라주딘 하카니
gulbuddin-hekmatyar | Gulbuddin Hekmatyar | Gulbuddin Hikmatyar | Gulbuddin Hekmatjar | Gulbouddine Hekmatyar | Гульбеддин Хекматияр | Гульбуддин Хекматияр | قلب الدين حكمتيار | گلبدین حکمتیار | ګلبدین حکمتیار | गुलबुद्दीन हिकमतयार | गुलबुद्दीन हेकमतयार | 希克马蒂亚尔 | 古勒卜丁·希克马蒂亚尔 | ヘクマティアル | グルブディン・ヘクマティアル | 굴부딘 헤크마티아르 | ~Hekmatyar | ~Hekmatjar | ~Хекматияр | ~حكمتيار | ~حکمتیار
ahmad-shah-massoud | Ahmad Shah Massoud | Ahmed Shah Massoud | Ahmad Shah Masood | Ahmad Shah Masoud | Ahmad Schah Massoud | Ahmed Schah Massud | Ahmad Schah Massud | Ahmad Chah Massoud | fr:commandant Massoud | Ahmad Szah Masud | Ahmad Šáh Masúd | Ахмад Шах Масуд | Ахмад-шах Масуд | أحمد شاه مسعود | احمد شاه مسعود | احمد شاہ مسعود | अहमद शाह मसूद | 艾哈迈德·沙阿·马苏德 | 马苏德将军 | アフマド・シャー・マスード | マスード司令官 | 아마드 샤 마수드
abdul-rashid-dostum | Abdul Rashid Dostum | Abdul Raschid Dostum | Abdurrashid Dostum | Raşid Dostum | Абдул-Рашид Дустум | Абдул Рашид Дустум | Рашид Дустум | عبد الرشيد دوستم | عبدالرشید دوستم | अब्दुल रशीद दोस्तम | 杜斯塔姆 | 阿卜杜勒·拉希德·杜斯塔姆 | ドスタム | アブドルラシド・ドスタム | 압둘 라시드 도스툼 | ~Dostum | ~Дустум | ~دوستم
akhtar-mansour | Akhtar Mansour | Mullah Akhtar Mansour | Akhtar Mohammad Mansour | Mullah Mansour | Mullah Akhtar Mansoor | Mullah Achtar Mansur | Ахтар Мансур | Мулла Мансур | Ахтар Мухаммад Мансур | الملا أختر منصور | أختر منصور | ملا اختر منصور | मुल्ला अख्तर मंसूर | मुल्ला मंसूर | 毛拉曼苏尔 | マンスール師 | 아크타르 만수르
zabihullah-mujahid | Zabihullah Mujahid | Sabihullah Mudschahid | Zabihoullah Moudjahid | Zabiullah Mujahid | Zabihullah Muyahid | Забихулла Муджахид | Забіхулла Муджахід | ذبيح الله مجاهد | ذبیح‌الله مجاهد | ذبیح الله مجاهد | ذبیح اللہ مجاہد | जबीउल्लाह मुजाहिद | ज़बीहुल्लाह मुजाहिद | 扎比乌拉·穆贾希德 | ザビフラ・ムジャヒド | ムジャヒド報道官 | 자비훌라 무자히드
amir-khan-muttaqi | Amir Khan Muttaqi | Amir Khan Mutaqi | Amir Chan Muttaki | Амир Хан Муттаки | Амир Хан Моттаки | أمير خان متقي | امیرخان متقی | امیر خان متقی | अमीर खान मुत्तकी | आमिर खान मुत्तकी | 阿米尔·汗·穆塔基 | アミール・カーン・ムッタキ | 아미르 칸 무타키
mohammad-yaqoob | Mullah Yaqoob | Mullah Mohammad Yaqoob | Mohammad Yaqoob Mujahid | Mullah Yaqub | Mullah Yacoub | Mullah Mohammed Yakub | Мулла Якуб | الملا يعقوب | ملا محمد يعقوب | ملا یعقوب | ملا محمد یعقوب | मुल्ला याकूब | 毛拉雅各布 | ヤクーブ国防相
hasan-akhund | Mohammad Hasan Akhund | Mullah Hasan Akhund | Mullah Mohammad Hassan Akhund | Mohammad Hassan Akhund | Hassan Akhund | Мохаммад Хасан Ахунд | Хасан Ахунд | محمد حسن أخوند | الملا محمد حسن آخوند | ملا محمد حسن آخوند | ملا حسن اخوند | मुल्ला हसन अखुंद | मुल्ला मोहम्मद हसन अखुंद | 哈桑·阿洪德 | ハッサン・アフンド | 하산 아쿤드
suhail-shaheen | Suhail Shaheen | Suhail Schahin | Сухейль Шахин | Сухаил Шахин | سهيل شاهين | سهیل شاهین | سہیل شاہین | सुहैल शाहीन | 苏海尔·沙欣 | スハイル・シャヒーン | 수하일 샤힌
amrullah-saleh | Amrullah Saleh | Amrullah Salih | Амрулла Салех | أمر الله صالح | امرالله صالح | امر الله صالح | امر اللہ صالح | अमरुल्लाह सालेह | 阿姆鲁拉·萨利赫 | 萨利赫副总统 | アムルラ・サレー | 암룰라 살레
hamdullah-mohib | Hamdullah Mohib | Хамдулла Мохиб | حمد الله محب | حمدالله محب | حمد اللہ محب | हमदुल्लाह मोहिब | 哈姆杜拉·莫希卜
burhanuddin-rabbani | Burhanuddin Rabbani | Burhanudin Rabbani | Burhanouddine Rabbani | Бурхануддин Раббани | برهان الدين رباني | برهان‌الدین ربانی | برهان الدین ربانی | برہان الدین ربانی | बुरहानुद्दीन रब्बानी | 布尔汉努丁·拉巴尼 | 拉巴尼前总统 | ブルハヌディン・ラバニ | ラバニ元大統領 | 부르하누딘 라바니
mohammad-najibullah | Mohammad Najibullah | Mohammed Najibullah | Mohammed Nadschibullah | Мохаммад Наджибулла | محمد نجيب الله | محمد نجیب‌الله | محمد نجیب الله | دکتر نجیب‌الله | 纳吉布拉 | ナジブラ
ismail-khan-herat | Mohammad Ismail Khan | Mohammed Ismail Khan | Исмаил-хан | محمد اسماعیل خان | إسماعيل خان | اسماعیل خان | 伊斯梅尔·汗
atta-muhammad-nur | Atta Mohammad Noor | Atta Muhammad Nur | Ata Mohammad Noor | Атта Мухаммад Нур | عطا محمد نور | अत्ता मोहम्मद नूर
ahmed-wali-karzai | Ahmed Wali Karzai | Ahmad Wali Karzai | Ахмад Вали Карзай | أحمد والي كرزاي | احمدولی کرزی | احمد ولی کرزی | احمد ولی کرزئی | अहमद वली करजई | 艾哈迈德·瓦利·卡尔扎伊 | アフマド・ワリ・カルザイ
fawzia-koofi | Fawzia Koofi | Фавзия Куфи | فوزية كوفي | فوزیه کوفی | فوزیہ کوفی | 法齐娅·库菲 | ファウジア・クーフィ
mohammad-hanif-atmar | Mohammad Hanif Atmar | Hanif Atmar | Mohammed Hanif Atmar | Ханиф Атмар | محمد حنيف أتمر | محمد حنیف اتمر | حنیف اتمر | हनीफ अतमर | 阿特马尔 | ハニフ・アトマル | ~Atmar
sheikh-mujibur-rahman | Sheikh Mujibur Rahman | Mujibur Rahman | Scheich Mujibur Rahman | Cheikh Mujibur Rahman | Муджибур Рахман | شیخ مجیب الرحمان | شیخ مجیب‌الرحمن | शेख मुजीबुर रहमान | শেখ মুজিবুর রহমান | 穆吉布·拉赫曼 | 谢赫·穆吉布·拉赫曼 | ムジブル・ラフマン | 무지부르 라흐만
ziaur-rahman | Ziaur Rahman | Зиаур Рахман | जियाउर रहमान | জিয়াউর রহমান | 齐亚·拉赫曼 | ジアウル・ラフマン
hussain-muhammad-ershad | Hussain Muhammad Ershad | Hossain Mohammad Ershad | H. M. Ershad | Хуссейн Мухаммад Эршад | حسين محمد إرشاد | हुसैन मोहम्मद इरशाद | এইচ এম এরশাদ | হুসেইন মুহম্মদ এরশাদ | 艾尔沙德 | エルシャド元大統領
tarique-rahman | Tarique Rahman | Tareque Rahman | Тарик Рахман | طارق الرحمن | طارق رحمان | तारिक रहमान | তারেক রহমান | 塔里克·拉赫曼 | タリク・ラーマン | タリク・ラフマン | 타리크 라만
mohammed-shahabuddin | Mohammed Shahabuddin | Mohammad Shahabuddin | Mohammed Sahabuddin | Mohammed Shahabuddin Chuppu | Мохаммед Шахабуддин | محمد شہاب الدین | मोहम्मद शहाबुद्दीन | মোহাম্মদ সাহাবুদ্দিন | মো. সাহাবুদ্দিন | 穆罕默德·谢哈布丁 | モハンマド・シャハブッディン
mohammad-abdul-hamid | Mohammad Abdul Hamid | Mohammad Abdul Hamid Mia | Мохаммад Абдул Хамид | मोहम्मद अब्दुल हमीद | মো. আবদুল হামিদ | মোহাম্মদ আবদুল হামিদ | 阿卜杜勒·哈米德总统 | アブドゥル・ハミド大統領
waker-uz-zaman | Waker-Uz-Zaman | Waker uz Zaman | Waker-uz Zaman | Вакер-уз-Заман | واكر الزمان | وقار الزمان | वकार-उज-जमान | वकार उज जमान | ওয়াকার-উজ-জামান | 瓦克尔·乌兹·扎曼 | ワケル・ウズ・ザマン
nahid-islam | Nahid Islam | Нахид Ислам | ناهد إسلام | ناہید اسلام | नाहिद इस्लाम | নাহিদ ইসলাম | 纳希德·伊斯兰 | ナヒド・イスラム
motiur-rahman-nizami | Motiur Rahman Nizami | Мотиур Рахман Низами | مطيع الرحمن نظامي | مطیع الرحمان نظامی | مطیع الرحمن نظامی | मोतीउर रहमान निजामी | মতিউর রহমান নিজামী | 莫提尔·拉赫曼·尼扎米 | モティウル・ラフマン・ニザミ
delwar-hossain-sayeedi | Delwar Hossain Sayeedi | Delawar Hossain Sayeedi | Delawar Hossain Sayedee | Delwar Hossain Sayedee | دلاور حسين سعيدي | دلاور حسین سعیدی | দেলাওয়ার হোসাইন সাঈদী | ~Sayeedi
abdul-quader-mollah | Abdul Quader Mollah | Abdul Quader Molla | Abdul Kader Mullah | Abdul Kader Mollah | Абдул Кадер Молла | عبد القادر ملا | عبدالقادر ملا | अब्दुल कादर मुल्ला | আবদুল কাদের মোল্লা | 阿卜杜勒·卡德尔·莫拉 | アブドゥル・カデル・モッラ
ghulam-azam | Ghulam Azam | Golam Azam | غلام أعظم | غلام اعظم | गुलाम आजम | গোলাম আযম | 古拉姆·阿扎姆
asaduzzaman-khan-kamal | Asaduzzaman Khan Kamal | Asaduzzaman Khan | Асадуззаман Хан | असदुज्जमां खान | असदुज्जमान खान कमाल | আসাদুজ্জামান খান | আসাদুজ্জামান খান কামাল | 阿萨杜扎曼·汗
obaidul-quader | Obaidul Quader | ओबैदुल कादर | ওবায়দুল কাদের | 奥拜杜勒·卡德尔
shafiqur-rahman | Shafiqur Rahman | শফিকুর রহমান | शफीकुर रहमान
fakhruddin-ahmed | Fakhruddin Ahmed | Fakhruddin Ahmad | Фахруддин Ахмед | فخر الدين أحمد | ফখরুদ্দীন আহমদ | 法赫鲁丁·艾哈迈德
touhid-hossain | Touhid Hossain | Mohammad Touhid Hossain | Md Touhid Hossain | तौहीद हुसैन | তৌহিদ হোসেন
maithripala-sirisena | Maithripala Sirisena | Maitripala Sirisena | Майтрипала Сирисена | Майтріпала Сірісена | مايتريبالا سيريسينا | مایتریپالا سیریسنا | مایتری پالا سیریسینا | मैत्रीपाला सिरिसेना | মৈত্রীপালা সিরিসেনা | මෛත්‍රීපාල සිරිසේන | மைத்திரிபால சிறிசேன | 西里塞纳 | 迈特里帕拉·西里塞纳 | 邁特里帕拉·西里塞納 | マイトリパラ・シリセナ | シリセナ | 마이트리팔라 시리세나 | ~Sirisena | ~Сирисена
chandrika-kumaratunga | Chandrika Kumaratunga | Chandrika Bandaranaike Kumaratunga | Чандрика Кумаратунга | تشاندريكا كوماراتونغا | चंद्रिका कुमारतुंगा | චන්ද්‍රිකා කුමාරතුංග | චන්ද්‍රිකා බණ්ඩාරනායක කුමාරතුංග | சந்திரிகா குமாரதுங்க | சந்திரிகா பண்டாரநாயக்க குமாரதுங்க | 库马拉通加 | 庫馬拉通加 | クマラトゥンガ | チャンドリカ・クマラトゥンガ | ~Kumaratunga | ~Кумаратунга
basil-rajapaksa | Basil Rajapaksa | Басил Раджапакса | باسيل راجاباكسا | बासिल राजपक्षे | බැසිල් රාජපක්ෂ | பசில் ராஜபக்ஷ | பசில் ராஜபக்ச | 巴西尔·拉贾帕克萨 | バジル・ラジャパクサ
namal-rajapaksa | Namal Rajapaksa | Намал Раджапакса | نامال راجاباكسا | नमल राजपक्षे | නාමල් රාජපක්ෂ | நாமல் ராஜபக்ஷ | நாமல் ராஜபக்ச | 纳马尔·拉贾帕克萨 | ナマル・ラジャパクサ
sajith-premadasa | Sajith Premadasa | Саджит Премадаса | ساجيث بريماداسا | सजित प्रेमदासा | साजिथ प्रेमदासा | সজিথ প্রেমদাসা | සජිත් ප්‍රේමදාස | சஜித் பிரேமதாச | 萨吉特·普雷马达萨 | サジット・プレマダサ | 사지트 프레마다사
sarath-fonseka | Sarath Fonseka | Сарат Фонсека | ساراث فونسيكا | शरत फोंसेका | सरथ फोंसेका | සරත් ෆොන්සේකා | சரத் பொன்சேகா | 萨拉特·丰塞卡 | 丰塞卡将军 | サラト・フォンセカ | フォンセカ前陸軍司令官
velupillai-prabhakaran | Velupillai Prabhakaran | Velupillai Prabakaran | Vellupillai Prabhakaran | Велупиллаи Прабхакаран | Велупиллаи Прабакаран | فيلوبيلاي برابهاكاران | فيلوبيلاي براباكاران | वेलुपिल्लई प्रभाकरन | वी प्रभाकरन | වේලුපිල්ලේ ප්‍රභාකරන් | வேலுப்பிள்ளை பிரபாகரன் | வே. பிரபாகரன் | 普拉巴卡兰 | 韦卢皮莱·普拉巴卡兰 | ベルピライ・プラバカラン | プラバカラン議長 | 벨루필라이 프라바카란
harini-amarasuriya | Harini Amarasuriya | Харини Амарасурия | Харини Амарасурья | هاريني أماراسوريا | हरिनी अमरसूर्या | হারিনি অমরাসুরিয়া | හරිනි අමරසූරිය | ஹரிணி அமரசூரிய | 哈里尼·阿马拉苏里亚 | ハリニ・アマラスリヤ | 하리니 아마라수리야 | ~Amarasuriya
dinesh-gunawardena | Dinesh Gunawardena | Dinesh Gunawardene | Динеш Гунавардена | دينيش جوناواردينا | दिनेश गुणवर्धने | දිනේෂ් ගුණවර්ධන | தினேஷ் குணவர்தன | 迪内希·古纳瓦德纳 | ディネシュ・グナワルダナ
lasantha-wickrematunge | Lasantha Wickrematunge | Lasantha Wickramatunga | Lasantha Wickramatunge | Ласанта Викрематунге | ලසන්ත වික්‍රමතුංග | லசந்த விக்ரமதுங்க | लसंथा विक्रमतुंगे
gl-peiris | G. L. Peiris | GL Peiris | G.L. Peiris | Gamini Lakshman Peiris | ජී.එල්. පීරිස් | ஜி.எல். பீரிஸ் | 佩里斯外长
sher-bahadur-deuba | Sher Bahadur Deuba | Шер Бахадур Деуба | شير بهادور ديوبا | شیر بہادر دیوبا | شیر بهادر دئوبا | शेरबहादुर देउवा | शेर बहादुर देउबा | शेर बहादुर देउवा | শের বাহাদুর দেউবা | 德乌帕 | 謝爾·巴哈杜爾·德烏帕 | 谢尔·巴哈杜尔·德乌帕 | シェール・バハドゥル・デウバ | デウバ首相 | デウバ元首相 | 셰르 바하두르 데우바 | ~Deuba | ~Деуба | ~देउवा
baburam-bhattarai | Baburam Bhattarai | Бабурам Бхаттараи | بابورام بهاتاراي | बाबुराम भट्टराई | बाबूराम भट्टराई | বাবুরাম ভট্টরাই | 巴布拉姆·巴特拉伊 | バブラム・バッタライ | バッタライ首相 | 바부람 바타라이
madhav-kumar-nepal | Madhav Kumar Nepal | Мадхав Кумар Непал | مادهاف كومار نيبال | माधव कुमार नेपाल | माधवकुमार नेपाल | 马达夫·库马尔·内帕尔 | マダブ・クマル・ネパール
jhala-nath-khanal | Jhala Nath Khanal | Jhalanath Khanal | Джала Натх Кханал | جالا ناث خانال | झलनाथ खनाल | झालानाथ खनल | 贾拉·纳特·卡纳尔 | ジャラナート・カナル | カナル首相
sushil-koirala | Sushil Koirala | Сушил Коирала | سوشيل كويرالا | सुशील कोइराला | সুশীল কৈরালা | 苏希尔·柯伊拉腊 | スシル・コイララ | 수실 코이랄라
girija-prasad-koirala | Girija Prasad Koirala | Гириджа Прасад Коирала | جيريجا براساد كويرالا | गिरिजाप्रसाद कोइराला | गिरिजा प्रसाद कोइराला | 吉里贾·普拉萨德·柯伊拉腊 | ギリジャ・プラサド・コイララ | コイララ首相
bidhya-devi-bhandari | Bidhya Devi Bhandari | Bidya Devi Bhandari | Bidhya Bhandari | Бидхья Деви Бхандари | Бидья Деви Бхандари | بيديا ديفي بهانداري | بیدیا دیوی بھنڈاری | विद्यादेवी भण्डारी | विद्या देवी भंडारी | বিদ্যা দেবী ভাণ্ডারী | 比迪娅·德维·班达里 | 班达里总统 | ビドヤ・デビ・バンダリ | バンダリ大統領 | 비디아 데비 반다리
ram-chandra-poudel | Ram Chandra Poudel | Ramchandra Paudel | Ram Chandra Paudel | Рам Чандра Паудел | Рам Чандра Пудел | رام تشاندرا بوديل | رام چندرا پوڈیل | रामचन्द्र पौडेल | रामचंद्र पौडेल | রামচন্দ্র পৌডেল | 拉姆·钱德拉·保德尔 | 保德尔总统 | ラムチャンドラ・ポーデル | ポーデル大統領 | 람 찬드라 포우델
ram-baran-yadav | Ram Baran Yadav | Рам Баран Ядав | رام باران ياداف | रामवरण यादव | राम बरन यादव | 拉姆·巴兰·亚达夫 | ラム・バラン・ヤダブ | ヤダブ大統領
gyanendra-of-nepal | Gyanendra Shah | King Gyanendra | Gyanendra Bir Bikram Shah | König Gyanendra | fr:roi Gyanendra | es:rey Gyanendra | cs:král Gjánéndra | uk:король Гьянендра | Гьянендра | الملك غيانيندرا | ज्ञानेन्द्र शाह | ज्ञानेंद्र शाह | राजा ज्ञानेंद्र | राजा ज्ञानेन्द्र | 贾南德拉国王 | 国王贾南德拉 | 賈南德拉 | 贾南德拉 | ギャネンドラ国王 | ギャネンドラ | 갸넨드라 | ~Gyanendra
balendra-shah | Balendra Shah | Balen Shah | Балендра Шах | بالين شاه | बालेन्द्र शाह | बालेन शाह | বালেন শাহ | 巴伦德拉·沙阿 | バレン・シャー
sushila-karki | Sushila Karki | Сушила Карки | Сушіла Каркі | سوشيلا كاركي | سشیلا کارکی | سوشیلا کارکی | सुशीला कार्की | সুশীলা কার্কি | 苏希拉·卡尔基 | 卡尔基总理 | スシラ・カルキ | カルキ暫定首相 | 수실라 카르키
rabi-lamichhane | Rabi Lamichhane | रवि लामिछाने | रबि लामिछाने | ~Lamichhane | ~लामिछाने
jigme-khesar-namgyel-wangchuck | Jigme Khesar Namgyel Wangchuck | Jigme Khesar Namgyal Wangchuck | King Jigme Khesar | Jigme Kesar Namgyel Wangtschuck | Джигме Кхесар Намгьял Вангчук | جيغمي خيسار نامغيل وانغتشوك | जिग्मे खेसर नामग्याल वांगचुक | জিগমে খেসার নামগিয়েল ওয়াংচুক | འཇིགས་མེད་གེ་སར་རྣམ་རྒྱལ་དབང་ཕྱུག | 旺楚克国王 | 国王旺楚克 | 吉格梅·凯萨尔·旺楚克 | ジグミ・ケサル・ナムゲル・ワンチュク | ワンチュク国王 | 지그메 케사르 남기엘 왕축 | จิกมี เคซาร์ นัมเกล วังชุก
jigme-singye-wangchuck | Jigme Singye Wangchuck | Jigme Singye Wangtschuk | Джигме Сингье Вангчук | जिग्मे सिंग्ये वांगचुक | འཇིགས་མེད་སེང་གེ་དབང་ཕྱུག | 吉格梅·辛格·旺楚克 | ジグミ・シンゲ・ワンチュク
lotay-tshering | Lotay Tshering | Лотай Церинг | لوتاي تشيرينغ | लोटे शेरिंग | लोतेय शेरिंग | 策林首相 | ロテ・ツェリン | ~Lotay
tshering-tobgay | Tshering Tobgay | Церинг Тобгай | تشيرينغ توبغاي | शेरिंग तोबगे | শেরিং তোবগে | 策林·托杰 | ツェリン・トブゲ | ツェリン・トブゲイ | 체링 톱게이 | ~Tobgay
jigme-yoser-thinley | Jigme Thinley | Jigme Yoser Thinley | Jigmi Y. Thinley | Jigmi Thinley | Джигме Тинлей | जिग्मे थिनले | 吉格梅·廷莱 | ジグミ・ティンレイ
abdulla-yameen | Abdulla Yameen | Abdulla Yameen Abdul Gayoom | Abdullah Yameen | Abdulla Jamin | Абдулла Ямин | عبد الله يمين | عبد اللہ یامین | अब्दुल्ला यामीन | আব্দুল্লা ইয়ামিন | ޢަބްދުﷲ ޔާމީން | 阿卜杜拉·亚明 | 亚明总统 | 亞明總統 | アブドゥラ・ヤミーン | ヤミーン大統領 | 압둘라 야민
ibrahim-mohamed-solih | Ibrahim Mohamed Solih | Ibrahim Solih | Ibrahim Mohammed Solih | Ибрагим Мохамед Солих | Ибрахим Мохамед Солих | إبراهيم محمد صالح | ابراہیم محمد صالح | इब्राहिम मोहम्मद सोलिह | इब्राहिम सोलिह | ইব্রাহিম মোহামেদ সোলিহ | އިބްރާހީމް މުޙައްމަދު ޞާލިޙް | 易卜拉欣·穆罕默德·萨利赫 | イブラヒム・モハメド・ソリ | ソリ大統領 | 이브라힘 모하메드 솔리 | ~Solih
mohamed-waheed-hassan | Mohamed Waheed Hassan | Mohammed Waheed Hassan | Mohamed Waheed | Mohammed Waheed | Мохамед Вахид Хасан | محمد وحيد حسن | मोहम्मद वहीद हसन | मोहम्मद वहीद | މުޙައްމަދު ވަޙީދު | 穆罕默德·瓦希德·哈桑 | モハメド・ワヒード | ワヒード大統領
maumoon-abdul-gayoom | Maumoon Abdul Gayoom | Maumun Abdul Gajum | Момун Абдул Гаюм | Маумун Абдул Гаюм | مأمون عبد القيوم | مامون عبدالقیوم | मौमून अब्दुल गयूम | মামুন আব্দুল গাইয়ুম | މައުމޫން އަބްދުލް ގައްޔޫމް | 穆蒙·阿卜杜勒·加尧姆 | 加尧姆 | マウムーン・アブドル・ガユーム | ガユーム大統領 | 마우문 압둘 가윰 | ~Gayoom
dariga-nazarbayeva | Dariga Nazarbayeva | Dariga Nazarbaeva | Dariga Nasarbajewa | Dariga Nazarbaïeva | Dariga Nazarbáyeva | Дарига Назарбаева | Дариги Назарбаевой | Дариге Назарбаевой | Даригу Назарбаеву | داريغا نزارباييفا | 达丽加·纳扎尔巴耶娃 | ダリガ・ナザルバエワ | 다리가 나자르바예바
karim-massimov | Karim Massimov | Karim Masimov | Karim Massimow | Karim Maxímov | Карим Масимов | Карім Масімов | Кәрім Мәсімов | كريم ماسيموف | کریم ماسیموف | 马西莫夫总理 | 卡里姆·马西莫夫 | カリム・マシモフ | マシモフ首相
mukhtar-ablyazov | Mukhtar Ablyazov | Moukhtar Abliazov | Muchtar Abljasow | Mujtar Abliázov | Mujtar Ablyázov | Muchtar Ablazov | Мухтар Аблязов | Мұхтар Әблязов | مختار أبليازوف | 阿布利亚佐夫 | ムフタル・アブリャゾフ | ~Ablyazov | ~Abliazov | ~Abljasow | ~Аблязов
rakhat-aliyev | Rakhat Aliyev | Rakhat Aliev | Rachat Alijew | Rakhat Shoraz | Рахат Алиев | Рахат Әлиев | رخت علييف | 拉哈特·阿利耶夫 | ラハト・アリエフ
alikhan-smailov | Alikhan Smailov | Alikhan Smaïlov | Alichan Smajilow | Alichan Smailow | Алихан Смаилов | Аліхан Смаїлов | Әлихан Смайылов | 斯马伊洛夫 | アリハン・スマイロフ
olzhas-bektenov | Olzhas Bektenov | Oljas Bektenov | Olschas Bektenow | Олжас Бектенов | أولجاس بيكتينوف | 别克捷诺夫 | オルジャス・ベクテノフ | 올자스 벡테노프 | ~Bektenov | ~Бектенов
kurmanbek-bakiyev | Kurmanbek Bakiyev | Kourmanbek Bakiev | Kurmanbek Bakiev | Kurmanbek Bakijew | Kurmanbek Bakíev | Kurmanbek Bakijev | Курманбек Бакиев | Курманбек Бакієв | كرمان بك باكييف | قربان بك باقييف | قربان‌بیک باقی‌اف | 巴基耶夫 | 库尔曼别克·巴基耶夫 | クルマンベク・バキエフ | バキエフ | 쿠르만베크 바키예프 | ~Bakiyev | ~Bakiev | ~Bakijew | ~Bakijev | ~Бакиев | ~Бакієв
askar-akayev | Askar Akayev | Askar Akaïev | Askar Akaev | Askar Akajew | Askar Akajev | Askar Akáyev | Аскар Акаев | Аскар Акаєв | عسكر أكاييف | عسگر آقایف | 阿卡耶夫 | 阿斯卡尔·阿卡耶夫 | アスカル・アカエフ | アカエフ | 아스카르 아카예프 | ~Akayev | ~Akaïev | ~Akajew | ~Akajev | ~Акаев
roza-otunbayeva | Roza Otunbayeva | Roza Otounbaïeva | Rosa Otunbajewa | Rosa Otunbayeva | Roza Otunbaeva | Roza Otumbáyeva | Rosa Otunbáyeva | Роза Отунбаева | Розы Отунбаевой | Розе Отунбаевой | Розу Отунбаеву | Розой Отунбаевой | روزا أوتونباييفا | رزا اتونبایوا | روزا اوتونبایوا | 奥通巴耶娃 | 萝扎·奥通巴耶娃 | ローザ・オトゥンバエワ | オトゥンバエワ | 로자 오툰바예바 | रोजा ओतुनबायेवा | ~Otunbayeva | ~Otounbaïeva | ~Otunbajewa | ~Отунбаев*
almazbek-atambayev | Almazbek Atambayev | Almazbek Atambaev | Almazbek Atambaïev | Almasbek Atambajew | Almazbek Atambáyev | Almazbek Atambajev | Алмазбек Атамбаев | Алмазбек Атамбаєв | ألمازبيك أتامباييف | المازبیک آتامبایف | 阿坦巴耶夫 | アルマズベク・アタムバエフ | アタムバエフ | アタンバエフ | 알마즈베크 아탐바예프 | ~Atambayev | ~Atambaev | ~Atambaïev | ~Atambajew | ~Atambajev | ~Атамбаев | ~Атамбаєв
sooronbay-jeenbekov | Sooronbay Jeenbekov | Sooronbay Zheenbekov | Sooronbai Jeenbekov | Sooronbaï Jeenbekov | Sooronbai Dscheenbekow | Sooronbaj Žeenbekov | Sooronbái Zheenbékov | Сооронбай Жээнбеков | Сооронбай Жеэнбеков | Сооронбай Жеенбеков | سورونباي جينبيكوف | سورنبای جین‌بیکوف | 热恩别科夫 | 索隆拜·热恩别科夫 | ソーロンバイ・ジェーンベコフ | ジェエンベコフ | 소론바이 제엔베코프 | ~Jeenbekov | ~Zheenbekov | ~Dscheenbekow | ~Жээнбеков | ~Жеэнбеков
kamchybek-tashiev | Kamchybek Tashiev | Kamchibek Tashiev | Kamtschybek Taschijew | Kamtchybek Tachiev | Камчыбек Ташиев | Камчибек Ташиев | 塔希耶夫 | カムチベク・タシエフ | ~Tashiev | ~Ташиев
akylbek-japarov | Akylbek Japarov | Akylbek Zhaparov | Akylbek Dschaparow | Акылбек Жапаров | 阿克尔别克·扎帕罗夫 | アクルベク・ジャパロフ
felix-kulov | Felix Kulov | Feliks Kulov | Félix Koulov | Felix Kulow | Феликс Кулов | Фелікс Кулов | フェリックス・クロフ
gulnara-karimova | Gulnara Karimova | Goulnara Karimova | Gulnara Karimowa | Gulnara Karímova | Гульнара Каримова | Гульнары Каримовой | Гульнару Каримову | Гульнаре Каримовой | Гульнарой Каримовой | Gulnora Karimova | Гулнора Каримова | غلنارا كريموفا | گلناره کریموا | 古丽娜拉·卡里莫娃 | グルナラ・カリモワ | 굴나라 카리모바
abdulla-aripov | Abdulla Aripov | Abdulla Oripov | Abdoulla Aripov | Abdulla Aripow | Абдулла Арипов | 阿里波夫总理 | 阿卜杜拉·阿里波夫 | アブドゥラ・アリポフ | アリポフ首相
saida-mirziyoyeva | Saida Mirziyoyeva | Saida Mirzijojeva | Saida Mirsijojewa | Саида Мирзиёева | Саида Мирзиеева | Саиды Мирзиёевой | 赛伊达·米尔济约耶娃 | サイダ・ミルジヨエワ
rustam-emomali | Rustam Emomali | Roustam Emomali | Rustam Rahmon | Рустам Эмомали | Рустами Эмомалӣ | رستم امامعلی | رستم إمام علي | 鲁斯塔姆·埃莫马利 | ルスタム・エモマリ
kokhir-rasulzoda | Kokhir Rasulzoda | Qohir Rasulzoda | Kochir Rasulsoda | Kokhir Rassoulzoda | Кохир Расулзода | Қоҳир Расулзода | قاهر رسول‌زاده | 拉苏尔佐达 | コヒル・ラスルゾダ | ~Rasulzoda | ~Расулзода
serdar-berdimuhamedow | Serdar Berdimuhamedow | Serdar Berdimuhamedov | Serdar Berdymukhamedov | Serdar Berdimuhammedow | Serdar Berdimuchamedow | Serdar Berdymuchamedov | Serdar Berdimoukhamedov | Serdar Berdimujamédov | Сердар Бердымухамедов | Сердар Бердимухамедов | سردار بردي محمدوف | سردار بردی‌محمدوف | سردار بردی محمدوف | 谢尔达尔·别尔德穆哈梅多夫 | セルダル・ベルドイムハメドフ | セルダル・ベルディムハメドフ | 세르다르 베르디무하메도프 | सेरदार बेर्दीमुहामेदोव
saparmurat-niyazov | Saparmurat Niyazov | Saparmurat Nijasow | Saparmyrat Nyýazow | Saparmourat Niazov | Saparmurad Niyazov | Saparmurat Niyázov | Saparmurat Nijazov | Turkmenbashi Niyazov | Сапармурат Ниязов | Сапармурат Ніязов | Сапармырат Ныязов | صابر مراد نيازوف | صفر مراد نيازوف | صفرمراد نیازوف | 尼亚佐夫 | 萨帕尔穆拉特·尼亚佐夫 | サパルムラト・ニヤゾフ | ニヤゾフ | 사파르무라트 니야조프 | ~Nijasow
rashid-meredov | Rashid Meredov | Raschid Meredow | Raşit Meredow | Rachid Meredov | Рашид Мередов | رشيد ميريدوف | رشید مردوف | 梅列多夫 | ラシド・メレドフ
armen-sarkissian | Armen Sarkissian | Armen Sarkissjan | Armen Sarksyan | Armen Sarkisián | Армен Саркисян | Армен Саркісян | Արմեն Սարգսյան | أرمين سركيسيان | آرمن سرکیسیان | 阿尔缅·萨尔基相 | アルメン・サルキシャン | 아르멘 사르키샨
karen-karapetyan | Karen Karapetyan | Karen Karapetian | Karen Karapetjan | Karén Karapetián | Карен Карапетян | Կարեն Կարապետյան | كارين كارابيتيان | کارن کاراپتیان | 卡连·卡拉佩强 | カレン・カラペチャン
levon-ter-petrosyan | Levon Ter-Petrosyan | Levon Ter-Petrossian | Levon Ter-Petrosian | Lewon Ter-Petrosjan | Lewon Ter-Petrossjan | Levon Ter-Petrosián | Левон Тер-Петросян | Լևոն Տեր-Պետրոսյան | ليفون تير بيتروسيان | لئون تر-پتروسیان | 列翁·捷尔-彼得罗相 | 泰尔-彼得罗相 | レボン・テルペトロシャン | ~Ter-Petrosyan | ~Ter-Petrossian | ~Ter-Petrosian | ~Тер-Петросян
vahagn-khachaturyan | Vahagn Khachaturyan | Vahagn Khatchatourian | Wahagn Chatschaturjan | Vahagn Jachaturián | Ваагн Хачатурян | Վահագն Խաչատուրյան | فاهان خاتشاتوريان | فاهاغن خاتشاتوريان | واهاگن خاچاتوریان | 瓦阿根·哈恰图良 | ワハグン・ハチャトゥリャン
samvel-karapetyan | Samvel Karapetyan | Samvel Karapetian | Samwel Karapetjan | Самвел Карапетян | Սամվել Կարապետյան | サムベル・カラペチャン
gagik-tsarukyan | Gagik Tsarukyan | Gaguik Tsaroukian | Gagik Zarukjan | Гагик Царукян | Գագիկ Ծառուկյան | غاغيك تساروكيان
catholicos-karekin-ii | Karekin II | Catholicos Karekin II | Catholicos Garegin II | Garegin II | Katholikos Karekin II. | fr:catholicos Karékine II | Karékine II | Гарегин II | Գարեգին Բ | カレキン2世
arayik-harutyunyan | Arayik Harutyunyan | Arayik Haroutiounian | Arajik Harutjunjan | Araik Harutiunián | Араик Арутюнян | Արայիկ Հարությունյան | أرايك هاروتيونيان | آراییک هاروتیونیان | 阿拉伊克·哈鲁秋尼扬 | アライク・アルチュニャン
samvel-shahramanyan | Samvel Shahramanyan | Samvel Chahramanian | Samwel Schahramanjan | Samvel Shahramanián | Самвел Шахраманян | Սամվել Շահրամանյան | 沙赫拉曼扬 | サムベル・シャフラマニャン | ~Shahramanyan | ~Шахраманян
ruben-vardanyan | Ruben Vardanyan | Rouben Vardanian | Ruben Wardanjan | Rubén Vardanián | Рубен Варданян | Ռուբեն Վարդանյան | روبين فاردانيان | روبن واردانیان | 鲁本·瓦尔达尼扬 | ルーベン・ワルダニャン
mehriban-aliyeva | Mehriban Aliyeva | Mehriban Əliyeva | Mehriban Alieva | Mehriban Alijewa | Mehriban Alíeva | Мехрибан Алиева | Мехрибан Алиевой | Мехрибан Алиеву | مهربان علييفا | مهربان علی‌یوا | مهریبان علی‌اوا | 梅赫丽班·阿利耶娃 | メフリバン・アリエワ | 메흐리반 알리예바
khadija-ismayilova | Khadija Ismayilova | Khadija Ismaïlova | Xədicə İsmayıl | Xədicə İsmayılova | Chadidscha Ismajilowa | Хадиджа Исмайлова | Хадиджи Исмайловой | خديجة إسماعيلوفا | خدیجه اسماعیلوا | ハディジャ・イスマイロワ
elmar-mammadyarov | Elmar Mammadyarov | Elmar Məmmədyarov | Elmar Mamedyarov | Elmar Mammadiarov | Elmar Mammadjarow | Эльмар Мамедъяров | إلمار محمدياروف | المار محمدیاروف | 马梅德亚罗夫 | エルマル・マメジャロフ
hikmet-hajiyev | Hikmet Hajiyev | Hikmat Hajiyev | Hikmət Hacıyev | Hikmet Hadjiev | Hikmet Hadschijew | Hikmet Hacıyev | Hikmet Hayíev | Хикмет Гаджиев | Хікмет Гаджиєв | حكمت حاجييف | حکمت حاجی‌اف | حکمت حاجی‌یف | ヒクメト・ハジエフ
ali-asadov | Ali Asadov | Əli Əsədov | Ali Assadov | Ali Asadow | Али Асадов | علي أسدوف | علی اسداف | علی اسدوف | アリ・アサドフ
gubad-ibadoghlu | Gubad Ibadoghlu | Qubad İbadoğlu | Gubad Ibadoglu | Губад Ибадоглу
eduard-shevardnadze | Eduard Shevardnadze | Edouard Chevardnadze | Édouard Chevardnadze | Eduard Schewardnadse | Eduard Ševardnadze | Eduard Szewardnadze | Eduard Chevardnadze | Eduard Sjevardnadze | Eduard Şevardnadze | Edvard Ševardnadze | Эдуард Шеварднадзе | Едуард Шеварднадзе | ედუარდ შევარდნაძე | إدوارد شيفردنادزه | ادوارد شواردنادزه | 谢瓦尔德纳泽 | 謝瓦納茲 | エドゥアルド・シェワルナゼ | シェワルナゼ | 셰바르드나제 | אדוארד שוורדנדזה | ~Shevardnadze | ~Chevardnadze | ~Schewardnadse | ~Ševardnadze | ~Szewardnadze | ~Шеварднадзе | ~შევარდნაძე
zviad-gamsakhurdia | Zviad Gamsakhurdia | Zviad Gamsakhourdia | Swiad Gamsachurdia | Звиад Гамсахурдиа | Звиад Гамсахурдия | ზვიად გამსახურდია | زفياد غامساخورديا | 加姆萨胡尔季阿 | ガムサフルディア
giorgi-margvelashvili | Giorgi Margvelashvili | Guiorgui Margvelachvili | Giorgi Margwelaschwili | Gueorgui Margvelashvili | Giorgi Margvelašvili | Георгий Маргвелашвили | Георгій Маргвелашвілі | გიორგი მარგველაშვილი | جيورجي مارغفيلاشفيلي | گئورگی مارگولاشویلی | 马尔格韦拉什维利 | ギオルギ・マルグベラシビリ | マルグベラシビリ | 마르그벨라슈빌리 | ~Margvelashvili | ~Margvelachvili | ~Margwelaschwili | ~Маргвелашвили | ~მარგველაშვილი
irakli-garibashvili | Irakli Garibashvili | Irakli Gharibashvili | Irakli Garibachvili | Irakli Garibaschwili | Irakli Garibašvili | Ираклий Гарибашвили | Іраклій Гарібашвілі | ირაკლი ღარიბაშვილი | إيراكلي غاريباشفيلي | ایراکلی قریباشویلی | ایراکلی گاریباشویلی | 加里巴什维利 | 伊拉克利·加里巴什维利 | イラクリ・ガリバシビリ | ガリバシビリ | 이라클리 가리바슈빌리 | ~Garibashvili | ~Garibachvili | ~Garibaschwili | ~Гарибашвили | ~ღარიბაშვილი
giorgi-gakharia | Giorgi Gakharia | Guiorgui Gakharia | Giorgi Gacharia | Gueorgui Gajaria | Георгий Гахария | Георгій Гахарія | გიორგი გახარია | جيورجي غاخاريا | گئورگی گاخاریا | 加哈里亚 | ギオルギ・ガハリア | ガハリア | 기오르기 가하리아 | ~Gakharia | ~Гахария | ~გახარია
mikheil-kavelashvili | Mikheil Kavelashvili | Mikhail Kavelashvili | Mikheïl Kavelachvili | Micheil Kawelaschwili | Mijaíl Kavelashvili | Micheil Kavelašvili | Михаил Кавелашвили | Міхеїл Кавелашвілі | მიხეილ ყაველაშვილი | ميخائيل كافيلاشفيلي | میخائیل کاولاشویلی | 卡韦拉什维利 | 米哈伊尔·卡维拉什维利 | ミヘイル・カベラシビリ | カベラシビリ | 미헤일 카벨라슈빌리 | ~Kavelashvili | ~Kavelachvili | ~Kawelaschwili | ~Кавелашвили | ~ყაველაშვილი
giorgi-kvirikashvili | Giorgi Kvirikashvili | Guiorgui Kvirikachvili | Giorgi Kwirikaschwili | Георгий Квирикашвили | გიორგი კვირიკაშვილი | جيورجي كفيريكاشفيلي | 克维里卡什维利 | クビリカシビリ | ~Kvirikashvili | ~Kvirikachvili | ~Kwirikaschwili | ~Квирикашвили
mamuka-bakhtadze | Mamuka Bakhtadze | Mamouka Bakhtadze | Mamuka Bachtadse | Мамука Бахтадзе | მამუკა ბახტაძე | ماموكا باختادزه | 马穆卡·巴赫塔泽 | バフタゼ首相 | ~Bakhtadze | ~Bachtadse | ~Бахтадзе
nino-burjanadze | Nino Burjanadze | Nino Bourdjanadze | Nino Burdschanadse | Nino Burdžanadze | Нино Бурджанадзе | ნინო ბურჯანაძე | نينو بورجانادزه | نینو بورجانادزه | 布尔贾纳泽 | 尼诺·布尔贾纳泽 | ニノ・ブルジャナゼ | ブルジャナゼ | ~Burjanadze | ~Bourdjanadze | ~Burdschanadse | ~Бурджанадзе
zurab-zhvania | Zurab Zhvania | Zourab Jvania | Surab Schwania | Zurab Žvanija | Зураб Жвания | ზურაბ ჟვანია | زوراب جفانيا | زوراب ژوانیا | 祖拉布·日瓦尼亚 | 日瓦尼亚 | ズラブ・ジワニア | ジワニア首相 | ~Zhvania
nika-melia | Nika Melia | Nikanor Melia | Ника Мелия | Никанор Мелия | Ніка Мелія | ნიკა მელია | نيكا ميليا | ニカ・メリア
nika-gvaramia | Nika Gvaramia | Nika Gwaramia | Ника Гварамия | ნიკა გვარამია | ~Gvaramia | ~Гварамия
mzia-amaglobeli | Mzia Amaglobeli | Mzia Amaghlobeli | Мзия Амаглобели | მზია ამაღლობელი | ムジア・アマグロベリ | ~Amaglobeli | ~Amaghlobeli | ~Амаглобели
patriarch-ilia-ii | Ilia II of Georgia | Patriarch Ilia II | Catholicos-Patriarch Ilia II | fr:patriarche Ilia II | Patriarch Ilia II. | ru:патриарх Илия II | Илия II | ილია II | ილია მეორე | イリア2世
shalva-papuashvili | Shalva Papuashvili | Chalva Papouachvili | Schalwa Papuaschwili | Шалва Папуашвили | Шалва Папуашвілі | შალვა პაპუაშვილი | 帕普阿什维利 | ~Papuashvili | ~Papuaschwili | ~Папуашвили
raul-khajimba | Raul Khajimba | Raul Khadjimba | Raoul Khadjimba | Raul Chadschimba | Raul Chadžimba | Рауль Хаджимба | Раулем Хаджимбой | Рауля Хаджимбы | რაულ ხაჯიმბა | راؤول خاجيمبا | 哈吉姆巴 | ハジンバ | ~Khajimba | ~Хаджимб*
aslan-bzhania | Aslan Bzhania | Aslan Bjania | Aslan Bschania | Аслан Бжания | ასლან ბჟანია | أصلان بجانيا | 阿斯兰·布扎尼亚 | アスラン・ブジャニア | ~Bzhania | ~Bjania | ~Bschania | ~Бжания
badra-gunba | Badra Gunba | Бадра Гунба | ბადრა გუნბა | バドラ・グンバ
sergei-bagapsh | Sergei Bagapsh | Sergey Bagapsh | Sergueï Bagapch | Sergej Bagapsch | Сергей Багапш | Сергій Багапш | სერგეი ბაღაფში | سيرغي باغابش | 巴加普什 | セルゲイ・バガプシュ | ~Bagapsh | ~Bagapsch | ~Bagapch | ~Багапш
eduard-kokoity | Eduard Kokoity | Eduard Kokoiti | Edouard Kokoïty | Édouard Kokoïty | Eduard Kokojty | Эдуард Кокойты | Едуард Кокойти | ედუარდ კოკოითი | إدوارد كوكويتي | 科科伊季 | ココイトイ | ~Kokoity | ~Kokoïty | ~Kokojty | ~Кокойты
alan-gagloev | Alan Gagloev | Alan Gagloyev | Alan Gaglojew | Алан Гаглоев | アラン・ガグロエフ | ~Gagloev | ~Gagloyev | ~Гаглоев
anatoly-bibilov | Anatoly Bibilov | Anatoli Bibilov | Anatolij Bibilow | Анатолий Бибилов | Анатолій Бібілов | ანატოლი ბიბილოვი | 阿纳托利·比比洛夫 | アナトリー・ビビロフ | ~Bibilov | ~Bibilow | ~Бибилов
maher-al-assad | Maher al-Assad | Maher Assad | Maher el-Assad | Maher al-Asad | Mahir al-Assad | Mahir Esad | Maher Esad | Махер Асад | Махер аль-Асад | ماهر الأسد | ماهر اسد | 马希尔·阿萨德 | マーヘル・アサド | マヘル・アサド | 마헤르 알아사드 | מאהר אסד | מאהר אל-אסד
walid-al-moallem | Walid al-Moallem | Walid Muallem | Walid al-Muallem | Walid Moallem | Walid Mouallem | Walid al-Muallim | Velid Muallim | Валид Муаллем | Валид аль-Муаллем | وليد المعلم | ولید المعلم | ولید معلم | 穆阿利姆 | 瓦利德·穆阿利姆 | ワリード・ムアレム | ムアレム外相 | 왈리드 알무알렘 | וליד אל-מועלם
faisal-mekdad | Faisal Mekdad | Faysal Mekdad | Faisal Miqdad | Faisal al-Mekdad | Fayçal Moqdad | Faysal Mikdad | Faisal Mikdad | Фейсал Микдад | Фейсал Мекдад | فيصل المقداد | فیصل مقداد | 费萨尔·梅克达德 | 梅克达德 | ファイサル・メクダド | ファイサル・ミクダード | 파이살 메크다드
asaad-al-shaibani | Asaad al-Shaibani | Asaad Shaibani | Asaad al-Shibani | Assaad al-Shaibani | Asaad Hassan al-Shaibani | Assaad al-Chaibani | Asaad al-Schaibani | Esad Şeybani | Esad Hasan Şeybani | Асаад аш-Шибани | Асаад аш-Шайбани | Асаад аль-Шибани | Асаад Хасан аш-Шибани | أسعد الشيباني | أسعد حسن الشيباني | اسعد الشیبانی | اسعد شیبانی | 阿萨德·希巴尼 | 希巴尼 | アサド・シェイバニ | シャイバニ外相 | シェイバニ外相 | 아사드 알샤이바니
mazloum-abdi | Mazloum Abdi | Mazlum Abdi | Mazloum Kobane | Mazlum Kobane | Mazloum Kobani | Mazlum Abdî | Ferhat Abdi Şahin | Мазлум Абди | Мазлум Абді | مظلوم عبدي | مظلوم عبدی | 马兹卢姆·阿卜迪 | マズルーム・アブディ | マズルム・アブディ | 마즐룸 압디
rami-makhlouf | Rami Makhlouf | Rami Machluf | Rami Maklouf | Рами Махлуф | رامي مخلوف | رامی مخلوف | 拉米·马赫卢夫 | ラミ・マフルーフ
farouk-al-sharaa | Farouk al-Sharaa | Farouq al-Sharaa | Farouk al-Shara | Faruk al-Scharaa | Farouk al-Chareh | Farouk al-Chara | Faruk eş-Şara | Faruk Şara | Фарук Шараа | Фарук аш-Шараа | Фарук аш-Шара | فاروق الشرع | فاروق شرع | 法鲁克·沙雷 | 沙雷副总统 | シャラ副大統領
riad-hijab | Riad Hijab | Riyad Hijab | Riad Hidschab | Riyad Hidschab | Riad Hiyab | Riyad Hicab | Риад Хиджаб | Рияд Хиджаб | رياض حجاب | ریاض حجاب | 里亚德·希贾卜 | リヤド・ヒジャブ
bouthaina-shaaban | Bouthaina Shaaban | Buthaina Shaaban | Bouthaina Chaabane | Buthaina Schaaban | Busayna Şaban | Бусейна Шаабан | بثينة شعبان | بثینه شعبان | 布赛纳·沙班
hikmat-al-hijri | Hikmat al-Hijri | Hikmat al-Hajri | Sheikh Hikmat al-Hijri | Hikmet al-Hijri | Hikmat al-Hidschri | Hikmet el-Hicri | Хикмат аль-Хиджри | حكمت الهجري | حكمت سلمان الهجري | ヒクマト・ヒジュリ
nabih-berri | Nabih Berri | Nabih Barri | Nabih Birri | Nebih Berri | Набих Берри | نبيه بري | نبیه بری | 纳比·贝里 | 贝里议长 | ナビーハ・ベリ | ナビ・ベリ | ベリ国会議長 | 나비 베리 | נביה ברי
walid-jumblatt | Walid Jumblatt | Walid Joumblatt | Walid Dschumblat | Walid Dschumblatt | Walid Yumblat | Velid Canbolat | Velid Canpolat | Валид Джумблат | وليد جنبلاط | ولید جنبلاط | 瓦利德·琼卜拉特 | 琼卜拉特 | ワリード・ジュンブラット | ジュンブラット | 왈리드 줌블라트 | וליד ג'ונבלאט | ~Jumblatt | ~Joumblatt | ~Джумблат | ~جنبلاط
samir-geagea | Samir Geagea | Samir Dschadscha | Samir Caca | Самир Джаджаа | Самир Джааджаа | سمير جعجع | سمیر جعجع | 萨米尔·贾加 | サミール・ジャアジャア | סמיר ג'עג'ע | ~Geagea | ~جعجع
gebran-bassil | Gebran Bassil | Gibran Bassil | Jibran Bassil | Cibran Basil | Джебран Басиль | Джибран Басиль | Джебран Бассиль | جبران باسيل | جبران باسیل | 巴西勒外长 | 纪伯伦·巴西勒 | ジブラン・バシル | 지브란 바실 | ג'ובראן באסיל
nawaf-salam | Nawaf Salam | Navaf Salam | Nevaf Selam | Наваф Салам | Навваф Салям | نواف سلام | 纳瓦夫·萨拉姆 | ナワフ・サラーム | ナワフ・サラム | サラム首相 | 나와프 살람 | נוואף סלאם | नवाफ सलाम
fouad-siniora | Fouad Siniora | Fuad Siniora | Fu'ad Siniora | Fouad Sanioura | Fuat Sinyora | Фуад Синьора | Фуад Сеньора | فؤاد السنيورة | فؤاد سینیوره | فواد سینیوره | 西尼乌拉 | 福阿德·西尼乌拉 | フアド・シニオラ | シニオラ | 푸아드 시니오라 | פואד סניורה | ~Siniora | ~Sanioura | ~السنيورة
michel-suleiman | Michel Suleiman | Michel Sleiman | Michel Sleimane | Michel Süleyman | Michel Suleimán | Мишель Сулейман | ميشال سليمان | میشل سلیمان | 米歇尔·苏莱曼 | ミシェル・スレイマン | スレイマン大統領 | 미셸 술레이만 | מישל סלימאן
hassan-diab | Hassan Diab | Hasán Diab | Hasan Diyab | Хасан Диаб | Хассан Диаб | حسان دياب | حسان دیاب | 哈桑·迪亚卜 | ハッサン・ディアブ | ディアブ首相 | 하산 디아브 | חסאן דיאב | हसन दियाब
tammam-salam | Tammam Salam | Tamam Salam | Tamam Selam | Таммам Салам | تمام سلام | 塔马姆·萨拉姆 | タマム・サラム | 탐맘 살람
emile-lahoud | Émile Lahoud | Emile Lahoud | Emil Lahud | Émile Lahud | Эмиль Лахуд | إميل لحود | امیل لحود | 拉胡德 | 埃米勒·拉胡德 | エミール・ラフード | ラフード大統領 | 에밀 라후드 | אמיל לחוד | ~Lahoud | ~Лахуд
riad-salameh | Riad Salameh | Riad Salamé | Riyad Salame | Riad Salame | Риад Саламе | رياض سلامة | ریاض سلامه | 里亚德·萨拉梅 | リヤド・サラメ | リアド・サラメ
hashem-safieddine | Hashem Safieddine | Hachem Safieddine | Haschem Safieddin | Hashim Safieddine | Hashem Safi al-Din | Haşim Safiyuddin | Haşim Safiyüddin | Хашем Сафи ад-Дин | Хашим Сафи ад-Дин | Хашем Сафиеддин | هاشم صفي الدين | هاشم صفی‌الدین | هاشم صفی الدین | 哈希姆·萨菲丁 | 萨菲丁 | ハシェム・サフィエディン | サフィエディン | 하솀 사피에딘 | האשם ספי א-דין | ~Safieddine
imad-mughniyeh | Imad Mughniyeh | Imad Mughniyah | Imad Mughnieh | Imad Moughnieh | Imad Moughniyeh | Imad Mugniyah | Imad Mugnije | İmad Muğniye | Имад Мугния | Имад Мугние | عماد مغنية | عماد مغنیه | 伊马德·穆格尼耶 | 穆格尼亚 | イマド・ムグニエ | イマード・ムグニヤ | 이마드 무그니예 | עימאד מורנייה | ~Mughniyeh | ~Mughniyah | ~مغنیه
fuad-shukr | Fuad Shukr | Fouad Shukr | Fouad Chokr | Fuad Schukr | Fu'ad Shukr | Fuad Shukur | Fuad Şükür | Фуад Шукр | فؤاد شكر | فؤاد شکر | 福阿德·舒库尔 | フアド・シュクル | 푸아드 슈크르 | פואד שוכר
suleiman-frangieh | Suleiman Frangieh | Sleiman Frangieh | Sleiman Frangié | Sleimane Frangié | Suleiman Franjieh | Сулейман Франжье | سليمان فرنجية | سلیمان فرنجیه | 苏莱曼·弗朗吉亚 | スレイマン・フランジエ | ~Frangieh | ~Frangié | ~فرنجية
pierre-gemayel | Pierre Gemayel | Pierre Amine Gemayel | Pierre Dschumail | Pierre Gemajel | Пьер Жмайель | Пьер Жемайель | بيار الجميل | بيير الجميل | 皮埃尔·杰马耶勒 | ピエール・ジェマイエル
tarek-bitar | Tarek Bitar | Tareq Bitar | Tarek al-Bitar | Tarik Bitar | Тарек Битар | طارق البيطار | طارق بیطار | 塔里克·比塔尔 | タレク・ビタール | 타레크 비타르
avigdor-lieberman | Avigdor Lieberman | Avigdor Liberman | Awigdor Lieberman | Avígdor Lieberman | Авигдор Либерман | Авігдор Ліберман | أفيغدور ليبرمان | آویگدور لیبرمن | اویگدور لیبرمن | 阿维格多·利伯曼 | アビグドル・リーベルマン | アビグドール・リーベルマン | リーベルマン | 아비그도르 리베르만 | Άβιγκντορ Λίμπερμαν | אביגדור ליברמן | एविगडोर लिबरमैन
tzipi-livni | Tzipi Livni | Zipi Livni | Cipi Livniová | Tsipi Livni | Tzípi Livni | Ципи Ливни | Ципі Лівні | تسيبي ليفني | زیپی لیونی | تزیپی لیونی | 利夫尼 | 齐皮·利夫尼 | ツィピ・リブニ | ツィッピー・リブニ | リブニ | 치피 리브니 | Τζίπι Λίβνι | ציפי לבני | ~Livni | ~Ливни | ~ليفني
moshe-yaalon | Moshe Yaalon | Moshe Ya'alon | Moshé Yaalon | Moshe Jaalon | Mosche Jaalon | Moşe Yaalon | Моше Яалон | موشيه يعلون | موشه یعلون | 亚阿隆 | 摩西·亚阿隆 | モシェ・ヤアロン | ヤアロン国防相 | 모셰 야알론 | משה יעלון | ~Yaalon | ~Ya'alon | ~Яалон | ~يعلون
gadi-eisenkot | Gadi Eisenkot | Gadi Eizenkot | Gadi Eisenkott | Гади Айзенкот | Гаді Айзенкот | غادي آيزنكوت | غادي أيزنكوت | گادی آیزنکوت | 加迪·艾森科特 | 艾森科特 | ガディ・アイゼンコット | 가디 아이젠코트 | גדי איזנקוט | ~Eisenkot | ~Eizenkot
israel-katz | Israel Katz | Yisrael Katz | Israël Katz | Jisra'el Kac | Исраэль Кац | Ісраель Кац | يسرائيل كاتس | إسرائيل كاتس | یسرائیل کاتز | اسرائیل کاتس | اسرائیل کاتز | 以色列·卡茨 | イスラエル・カッツ | カッツ国防相 | カッツ外相 | 이스라엘 카츠 | Ισραέλ Κατζ | Ίσραελ Κατς | ישראל כץ | इस्राइल काट्ज़ | इसराइल काट्ज
gideon-saar | Gideon Saar | Gideon Sa'ar | Gidéon Saar | Gideón Saar | Guideon Saar | Guidéon Saar | Гидеон Саар | Гідеон Саар | جدعون ساعر | گیدئون سعر | گیدعون ساعر | گیدئون ساعر | 吉德翁·萨尔 | 萨尔外长 | 基甸·薩爾 | ギデオン・サール | サール外相 | 기드온 사르 | Γκίντεον Σάαρ | גדעון סער | गिदोन सार | गिदोन सा'आर
reuven-rivlin | Reuven Rivlin | Réouven Rivlin | Reuvén Rivlin | Reuben Rivlin | Реувен Ривлин | Реувен Рівлін | رؤوفين ريفلين | رئوبین ریولین | رئوون ریولین | 鲁文·里夫林 | 魯文·里夫林 | ルーベン・リブリン | レウベン・リブリン | リブリン大統領 | 레우벤 리블린 | Ρεουβέν Ριβλίν | ראובן ריבלין | रेवेन रिवलिन | ~Ривлин
moshe-katsav | Moshe Katsav | Moshé Katsav | Mosche Katzav | Mosche Kazaw | Moshe Katzav | Moše Kacav | Mosze Kacaw | Моше Кацав | موشيه كاتساف | موشيه كتساف | موشه کاتساو | موشه قصاب | 卡察夫 | 摩西·卡察夫 | モシェ・カツァブ | カツァブ | 모셰 카차브 | משה קצב | ~Katsav | ~Katzav | ~Кацав
herzi-halevi | Herzi Halevi | Herzi Halewi | Герци Халеви | Герці Халеві | هرتسي هاليفي | هرتزی هالوی | هرزی هالوی | 赫尔齐·哈莱维 | 哈莱维 | ヘルジ・ハレビ | ハレビ参謀総長 | 헤르지 할레비 | Χέρζι Χαλεβί | הרצי הלוי
eyal-zamir | Eyal Zamir | Eyal Samir | Ejal Zamir | Эяль Замир | Еяль Замір | إيال زامير | ایال زمیر | ایال زامیر | 埃亚勒·扎米尔 | エヤル・ザミール | 에얄 자미르 | Εγιάλ Ζαμίρ | אייל זמיר
ronen-bar | Ronen Bar | Ронен Бар | رونين بار | رونن بار | 罗嫩·巴尔 | ロネン・バー | ロネン・バル | 로넨 바르 | Ρονέν Μπαρ | רונן בר
david-barnea | David Barnea | Dedi Barnea | Давид Барнеа | دافيد برنياع | ديفيد برنياع | دیوید بارنئا | داوید بارنیا | 戴维·巴尔内亚 | 巴尔内亚 | ダビド・バルネア | 다비드 바르니아 | דוד ברנע | דדי ברנע
yossi-cohen | Yossi Cohen | Jossi Cohen | Йоси Коэн | Йосси Коэн | يوسي كوهين | یوسی کوهن | 约西·科亨 | ヨシ・コーヘン | ヨッシ・コーヘン | 요시 코헨 | יוסי כהן
ron-dermer | Ron Dermer | Рон Дермер | رون ديرمر | ران درمر | رون درمر | 罗恩·德尔默 | 德尔默 | ロン・ダーマー | ロン・デルメル | 론 더머 | Ρον Ντέρμερ | רון דרמר | ~Dermer
yariv-levin | Yariv Levin | Jariv Levin | Jariw Levin | Ярив Левин | Ярів Левін | ياريف ليفين | یاریو لوین | 亚里夫·莱文 | ヤリブ・レビン | 야리브 레빈 | יריב לוין
aryeh-deri | Aryeh Deri | Arié Dery | Arieh Deri | Arye Deri | Arje Deri | Арье Дери | Ар'є Дері | أرييه درعي | آریه درعی | 阿里耶·德里 | アリエ・デリ | 아리예 데리 | אריה דרעי
ayelet-shaked | Ayelet Shaked | Ajelet Schaked | Ayelet Chaked | Аелет Шакед | Айелет Шакед | أييلت شاكيد | ایلت شاکد | アイェレット・シャケド | アイエレト・シャケド | איילת שקד
gabi-ashkenazi | Gabi Ashkenazi | Gaby Ashkenazi | Gabi Aschkenasi | Габи Ашкенази | Габі Ашкеназі | غابي أشكنازي | گابی اشکنازی | 加比·阿什克纳齐 | 阿什克纳齐 | ガビ・アシュケナジ | 가비 아슈케나지 | גבי אשכנזי
aviv-kochavi | Aviv Kochavi | Aviv Kohavi | Awiw Kochawi | Авив Кохави | Авів Кохаві | أفيف كوخافي | آویو کوخاوی | 阿维夫·科哈维 | アビブ・コハビ | 아비브 코하비 | אביב כוכבי | ~Kochavi
amir-peretz | Amir Peretz | Амир Перец | عمير بيرتس | عامیر پرتص | 佩雷茨防长 | アミル・ペレツ | ペレツ国防相 | עמיר פרץ
daniel-hagari | Daniel Hagari | Даниэль Хагари | Даніель Хагарі | Даніель Гагарі | دانيال هاغاري | دانيال هغاري | دنیل هاگاری | دانیل هاگاری | 丹尼尔·哈加里 | 哈加里 | ダニエル・ハガリ | ハガリ報道官 | 다니엘 하가리 | Ντανιέλ Χαγκάρι | דניאל הגרי | ~Hagari | ~Хагари
avichay-adraee | Avichay Adraee | Avichai Adraee | Авихай Адраи | أفيخاي أدرعي | آویخای ادرعی | אביחי אדרעי | ~Adraee | ~أدرعي
gali-baharav-miara | Gali Baharav-Miara | Gali Baharav Miara | Gali Baharaw-Miara | Гали Баарав-Миара | Гали Бахарав-Миара | غالي بهاراف ميارا | 加利·巴哈拉夫-米亚拉 | ガリ・バハラブミアラ | גלי בהרב-מיארה | גלי בהרב מיארה | ~Baharav-Miara
avichai-mandelblit | Avichai Mandelblit | Avihai Mandelblit | Avichay Mandelblit | Avichaï Mandelblit | Авихай Мандельблит | أفيخاي مندلبليت | آویخای مندلبلیت | 曼德尔卜利特 | アビハイ・マンデルブリット | マンデルブリット | אביחי מנדלבליט | ~Mandelblit | ~Мандельблит
mansour-abbas | Mansour Abbas | Mansur Abbas | Мансур Аббас | منصور عباس | 曼苏尔·阿巴斯 | マンスール・アッバス | 만수르 압바스 | מנסור עבאס
ayman-odeh | Ayman Odeh | Aiman Odeh | Айман Уда | Айман Оде | أيمن عودة | ایمن عوده | 艾曼·乌达 | アイマン・オデ | איימן עודה
yair-golan | Yair Golan | Jair Golan | Яир Голан | Яір Голан | يائير غولان | یائیر گولان | 亚伊尔·戈兰 | ヤイル・ゴラン | יאיר גולן
david-ben-gurion | David Ben-Gurion | David Ben Gurion | David Ben-Gourion | Dawid Ben Gurion | Давид Бен-Гурион | Давид Бен-Гуріон | ديفيد بن غوريون | دافيد بن غوريون | دیوید بن گوریون | داوید بن‌گوریون | 戴维·本-古里安 | 大卫·本-古里安 | ダビド・ベングリオン | ダヴィド・ベングリオン | 다비드 벤구리온 | Νταβίντ Μπεν Γκουριόν | דוד בן-גוריון | דוד בן גוריון
golda-meir | Golda Meir | Golda Meïr | Голда Меир | Голда Меїр | غولدا مائير | گلدا مایر | گلدا مئیر | 果尔达·梅厄 | 梅厄夫人 | ゴルダ・メイア | ゴルダ・メイヤ | 골다 메이어 | Γκόλντα Μέιρ | גולדה מאיר
menachem-begin | Menachem Begin | Menahem Begin | Menájem Beguín | Menahem Beguin | Менахем Бегин | Менахем Бегін | مناحيم بيغن | مناحیم بگین | 梅纳赫姆·贝京 | 贝京总理 | メナヘム・ベギン | ベギン首相 | 메나헴 베긴 | Μεναχέμ Μπέγκιν | מנחם בגין
meir-dagan | Meir Dagan | Meïr Dagan | Меир Даган | مائير داغان | مئیر داگان | 梅厄·达甘 | メイル・ダガン | 메이르 다간 | מאיר דגן
ovadia-yosef | Ovadia Yosef | Ovadja Josef | Rabbi Ovadia Yosef | Овадия Йосеф | عوفاديا يوسف | 奥瓦迪亚·约瑟夫 | עובדיה יוסף
danny-danon | Danny Danon | Dani Danon | Дэнни Данон | Дани Данон | داني دانون | دنی دانون | 丹尼·达农 | ダニー・ダノン | 대니 다논 | דני דנון
gilad-erdan | Gilad Erdan | Guilad Erdan | Гилад Эрдан | Гілад Ердан | جلعاد إردان | جلعاد أردان | گیلعاد اردان | گیلاد اردان | 吉拉德·埃尔丹 | 埃尔丹 | ギラド・エルダン | ギルアド・エルダン | 길라드 에르단 | גלעד ארדן
mohammad-shtayyeh | Mohammad Shtayyeh | Mohammed Shtayyeh | Mohammed Shtayeh | Mohammad Schtajjeh | Mohammed Schtajeh | Mohammad Chtayyeh | Muhammed Iştiyye | Muhammed İştiyye | Мохаммед Штайе | Мухаммед Штайе | Мохаммед Штайех | محمد اشتية | محمد اشتیه | 阿什提耶 | 穆罕默德·阿什提耶 | 什塔耶 | ムハンマド・シュタイエ | シュタイエ首相 | 무함마드 슈타예 | מוחמד אשתייה | ~Shtayyeh | ~Штайе | ~اشتية
mohammad-mustafa | Mohammad Mustafa | Mohammed Mustafa | Mohammad Moustafa | Mohammed Moustafa | Мохаммад Мустафа | رئيس الوزراء الفلسطيني محمد مصطفى | ムハンマド・ムスタファ首相
rami-hamdallah | Rami Hamdallah | Rami al-Hamdallah | Rami Hamdalla | Rami Hamdullah | Рами Хамдалла | Рамі Хамдалла | رامي الحمد الله | رامی حمدالله | 哈姆达拉 | 拉米·哈姆达拉 | ラミ・ハムダラ | ハムダラ首相 | 라미 함달라 | ראמי חמדאללה
ahmed-qurei | Ahmed Qurei | Ahmed Qureia | Ahmed Qorei | Ahmed Queria | Ahmad Qurei | Ahmad Qorei | Ahmed Kurei | Ahmed Kureya | Ахмед Куреи | Ахмед Курей | أحمد قريع | احمد قریع | 艾哈迈德·库赖 | アハメド・クレイ | クレイ首相 | אחמד קריע
saeb-erekat | Saeb Erekat | Saëb Erekat | Sajeb Erekat | Saeb Erakat | Saib Erekat | Saib Ureykat | Саиб Арикат | Саеб Эрекат | Саиб Эрекат | صائب عريقات | صائب عریقات | 埃雷卡特 | 赛义卜·埃雷卡特 | サエブ・アリカット | アリカット | 사에브 에레카트 | Σαέμπ Ερεκάτ | סאיב עריקאת | सायेब एरेकात | ~Erekat | ~Эрекат | ~عريقات
hanan-ashrawi | Hanan Ashrawi | Hanane Ashrawi | Hanan Aschrawi | Hanan Achraoui | Hanane Achraoui | Ханан Ашрави | حنان عشراوي | حنان عشراوی | 哈南·阿什拉维 | ハナン・アシュラウィ | 하난 아슈라위 | חנאן עשראווי
mohammed-dahlan | Mohammed Dahlan | Mohammad Dahlan | Mohamed Dahlan | Muhammad Dahlan | Muhammed Dahlan | Мохаммед Дахлан | Мухаммед Дахлан | محمد دحلان | 达赫兰 | 穆罕默德·达赫兰 | ムハンマド・ダハラン | ダハラン | 무함마드 달란 | מוחמד דחלאן | ~دحلان
riyad-al-maliki | Riyad al-Maliki | Riad al-Maliki | Riad Malki | Riyad al-Malki | Riyad Malki | Рияд аль-Малики | Риад аль-Малики | رياض المالكي | ریاض المالکی | 里亚德·马立基 | 里亚德·马利基 | リヤド・マリキ | マリキ外相 | 리야드 알말리키
riyad-mansour | Riyad Mansour | Riad Mansour | Riyad Mansur | Риад Мансур | Рияд Мансур | رياض منصور | ریاض منصور | 里亚德·曼苏尔 | リヤド・マンスール | 리야드 만수르 | ריאד מנסור
hussein-al-sheikh | Hussein al-Sheikh | Hussein al-Cheikh | Hussein al-Scheich | Husein al Sheij | Hüseyin eş-Şeyh | Хусейн аш-Шейх | حسين الشيخ | حسین الشیخ | 侯赛因·谢赫 | フセイン・シェイク | 후세인 알셰이크 | חוסיין א-שייח'
saleh-al-arouri | Saleh al-Arouri | Saleh Arouri | Saleh al-Aruri | Salih al-Aruri | Salih el-Aruri | Salih Aruri | Салех аль-Арури | Салех Арури | صالح العاروري | صالح العاروری | 萨利赫·阿鲁里 | 阿鲁里 | サレハ・アルーリ | サレハ・アロウリ | アロウリ | 살레흐 알아루리 | Σαλέχ αλ Αρούρι | סאלח אל-עארורי | ~Arouri | ~العاروري
khalil-al-hayya | Khalil al-Hayya | Khalil al-Haya | Khalil Hayya | Chalil al-Haja | Chalil al-Hajja | Jalil al Haya | Halil el-Hayye | Halil Hayye | Халиль аль-Хайя | Халіль аль-Хайя | خليل الحية | خلیل الحیه | 哈利勒·哈亚 | ハリル・ハイヤ | ハリル・アルハイヤ | 칼릴 알하이야 | Χαλίλ αλ Χάγια | חליל אל-חיה
mousa-abu-marzouk | Mousa Abu Marzouk | Moussa Abu Marzouk | Moussa Abou Marzouk | Mussa Abu Marsuk | Musa Abu Marzouk | Musa Abu Marzuk | Musa Ebu Merzuk | Муса Абу Марзук | موسى أبو مرزوق | موسی ابومرزوق | موسی ابو مرزوق | 穆萨·阿布·马尔祖克 | ムーサ・アブマルズーク | 무사 아부 마르주크 | מוסא אבו מרזוק
marwan-issa | Marwan Issa | Maruan Issa | Mervan İsa | Марван Исса | Марван Іса | مروان عيسى | مروان عیسی | 马尔万·伊萨 | マルワン・イッサ | 마르완 이사 | מרוואן עיסא
mohammed-sinwar | Mohammed Sinwar | Mohamed Sinwar | Muhammad Sinwar | Mohammad Sinwar | Muhammed Sinvar | Мухаммед Синвар | Мохаммед Синвар | Мухаммад Синвар | محمد السنوار | محمد سنوار | 穆罕默德·辛瓦尔 | ムハンマド・シンワル | 무함마드 신와르 | Μοχάμεντ Σινουάρ | מוחמד סינוואר
abu-obeida | Abu Obeida | Abou Obeida | Abu Ubaida | Abu Obaida | Abu Obaidah | Ebu Ubeyde | Абу Убейда | Абу Обейда | أبو عبيدة | ابوعبیده | ابو عبیده | 阿布·奥贝达 | 阿布·乌拜达 | アブ・オベイダ | アブ・ウバイダ | 아부 오베이다 | אבו עוביידה
ahmed-yassin | Ahmed Yassin | Ahmad Yassin | Sheikh Ahmed Yassin | Scheich Ahmed Jassin | Ahmed Jassin | Cheikh Yassine | Cheikh Ahmed Yassine | Šejk Ahmad Jásin | Şeyh Ahmed Yasin | Шейх Ахмед Ясин | Ахмед Ясин | الشيخ أحمد ياسين | شیخ احمد یاسین | 艾哈迈德·亚辛 | アハメド・ヤシン | ヤシン師 | 아흐메드 야신 | אחמד יאסין | שייח' אחמד יאסין
abdel-aziz-al-rantisi | Abdel Aziz al-Rantisi | Abdel Aziz Rantissi | Abdel Aziz Rantisi | Abdelaziz Rantissi | Abdel Asis Rantisi | Abdulaziz Rantisi | Абдель Азиз Рантиси | Абдель Азиз ар-Рантиси | عبد العزيز الرنتيسي | عبدالعزیز رنتیسی | 兰提西 | アブドルアジズ・ランティシ | ランティシ | עבד אל-עזיז רנטיסי | ~Rantissi | ~Rantisi | ~الرنتيسي
mahmoud-al-zahar | Mahmoud al-Zahar | Mahmoud Zahar | Mahmud al-Sahar | Mahmoud al-Zahhar | Mahmud Zahar | Mahmud ez-Zehhar | Махмуд аз-Захар | Махмуд Захар | محمود الزهار | محمود زهار | 马哈茂德·扎哈尔 | マフムード・ザハル | מחמוד א-זהאר
ziyad-al-nakhalah | Ziyad al-Nakhalah | Ziad al-Nakhalah | Ziad Nakhaleh | Ziad al-Nakhaleh | Ziyad al-Nakhala | Ziyad Nahale | Siad al-Nachala | Зияд ан-Нахаля | زياد النخالة | زیاد نخاله | زیاد النخاله | ジアド・ナハラ | זיאד נח'אלה
osama-hamdan | Osama Hamdan | Oussama Hamdane | Usama Hamdan | Usame Hamdan | Усама Хамдан | Осама Хамдан | أسامة حمدان | اسامه حمدان | 乌萨马·哈姆丹 | オサマ・ハムダン | 오사마 함단 | אוסאמה חמדאן
ahmed-jabari | Ahmed Jabari | Ahmed al-Jabari | Ahmad Jabari | Ahmad al-Jaabari | Ahmed Dschabari | Ahmed Jaabari | Ahmed Caberi | Ахмед Джабари | Ахмед аль-Джаабари | أحمد الجعبري | احمد جعبری | احمد الجعبری | アハメド・ジャバリ | אחמד ג'עברי
jibril-rajoub | Jibril Rajoub | Djibril Rajoub | Dschibril Radschub | Jibril al-Rajoub | Cibril Racub | Джибриль Раджуб | جبريل الرجوب | جبریل رجوب | 吉卜里勒·拉朱卜 | ジブリル・ラジューブ | ג'יבריל רג'וב | ~Rajoub | ~الرجوب
nabil-abu-rudeineh | Nabil Abu Rudeineh | Nabil Abu Rdeneh | Nabil Abou Roudeina | Nabil Abu Rudaina | Nebil Ebu Rudeyne | Набиль Абу Рудейна | نبيل أبو ردينة | نبیل ابو ردینه | نبیل ابوردینه | 纳比勒·阿布·鲁代纳
mostafa-madbouly | Mostafa Madbouly | Mustafa Madbouly | Moustafa Madbouly | Mustafa Madbuli | Мустафа Мадбули | مصطفى مدبولي | مصطفی مدبولی | 马德布利 | 穆斯塔法·马德布利 | ムスタファ・マドブーリー | マドブリ首相 | 무스타파 마드불리 | ~Madbouly | ~Мадбули | ~مدبولي
sameh-shoukry | Sameh Shoukry | Samih Shoukry | Sameh Choukri | Sameh Shukri | Sameh Schukri | Samih Şukri | Самех Шукри | سامح شكري | سامح شکری | 舒凯里 | 萨迈赫·舒凯里 | サメハ・シュクリ | シュクリ外相 | 사메 수크리 | סאמח שוכרי
badr-abdelatty | Badr Abdelatty | Badr Abdel Atty | Badr Abdelaty | Badr Abdulati | Bedir Abdulati | Бадр Абдель Аты | Бадр Абдель Ати | بدر عبد العاطي | بدر عبدالعاطي | بدر عبدالعاطی | 阿卜杜勒阿提 | バドル・アブデルアティ | ~Abdelatty
ahmed-shafik | Ahmed Shafik | Ahmed Shafiq | Ahmad Schafik | Ahmed Schafik | Ahmed Chafik | Ahmed Şefik | Ахмед Шафик | أحمد شفيق | احمد شفیق | 沙菲克 | 艾哈迈德·沙菲克 | アハメド・シャフィク | シャフィク元首相 | 아흐메드 샤피크 | אחמד שפיק
amr-moussa | Amr Moussa | Amr Mussa | Amr Musa | Amre Moussa | Амр Муса | عمرو موسى | عمرو موسی | 穆萨秘书长 | 阿姆鲁·穆萨 | アムル・ムーサ | ムーサ事務局長 | 아므르 무사 | עמרו מוסא
omar-suleiman | Omar Suleiman | Omar Souleimane | Omar Soleimane | Omar Suleimán | Omar Soliman | Ömer Süleyman | Омар Сулейман | عمر سليمان | عمر سلیمان | 奥马尔·苏莱曼 | オマル・スレイマン | スレイマン副大統領 | 오마르 술레이만 | עומר סולימאן
mohamed-hussein-tantawi | Mohamed Hussein Tantawi | Hussein Tantawi | Mohammed Hussein Tantawi | Mohamed Hussein Tantaoui | Хусейн Тантави | Мохаммед Хусейн Тантави | محمد حسين طنطاوي | حسين طنطاوي | المشير طنطاوي | حسین طنطاوی | タンタウィ | ~Tantawi
adly-mansour | Adly Mansour | Adli Mansur | Adli Mansour | Адли Мансур | عدلي منصور | عدلی منصور | 阿兹利·曼苏尔 | 曼苏尔临时总统 | アドリ・マンスール | アドリー・マンスール | マンスール暫定大統領 | 아들리 만수르 | עדלי מנסור
anwar-sadat | Anwar Sadat | Anwar al-Sadat | Anwar el-Sadat | Anouar el-Sadate | Anouar Sadate | Anwar as-Sadat | Enver Sedat | Anwar as-Sádát | Анвар Садат | أنور السادات | انور سادات | 萨达特 | 安瓦尔·萨达特 | アンワル・サダト | サダト大統領 | 안와르 사다트 | Ανουάρ Σαντάτ | אנואר סאדאת | अनवर सादात
gamal-mubarak | Gamal Mubarak | Gamal Moubarak | Cemal Mübarek | Гамаль Мубарак | جمال مبارك | جمال مبارک | 贾迈勒·穆巴拉克 | ガマル・ムバラク | גמאל מובארק
mohamed-badie | Mohamed Badie | Mohammed Badie | Mohammed Badia | Muhammed Bedii | Мухаммед Бадиа | Мохаммед Бадиа | محمد بديع | محمد بدیع | 穆罕默德·巴迪亚 | ムハンマド・バディア | バディア団長
khairat-el-shater | Khairat el-Shater | Khairat al-Shater | Chairat al-Schater | Khaïrat al-Chater | Hayrat Şatır | Хайрат аш-Шатер | خيرت الشاطر | خیرت الشاطر | 沙特尔副总训导师 | ハイラト・シャーテル
hamdeen-sabahi | Hamdeen Sabahi | Hamdin Sabahi | Hamdeen Sabbahi | Hamdine Sabahi | Hamdin Sabbahi | Хамдин Сабахи | حمدين صباحي | حمدین صباحی | 萨巴希 | ハムディン・サバヒ | חמדין סבאחי
ahmed-aboul-gheit | Ahmed Aboul Gheit | Ahmed Abul Gheit | Ahmed Aboul-Gheit | Ahmed Abul Gait | Ahmed Ebu Gayt | Ахмед Абуль Гейт | Ахмед Абу-ль-Гейт | أحمد أبو الغيط | احمد ابوالغیط | 盖特秘书长 | 艾哈迈德·阿布·盖特 | アブルゲイト | アハメド・アブルゲイト | 아흐메드 아불 게이트 | אחמד אבו אל-ע'ייט | ~Aboul Gheit | ~أبو الغيط
boutros-boutros-ghali | Boutros Boutros-Ghali | Boutros Boutros Ghali | Butros Butros-Ghali | Butros Ghali | Boutros-Ghali | Butros Butros Ghali | Butros Butros Gali | Бутрос Бутрос-Гали | Бутрос Гали | بطرس بطرس غالي | بطرس غالي | بطرس بطرس غالی | پطرس غالی | 布特罗斯-加利 | 布特罗斯·加利 | ブトロス・ガリ | 부트로스 부트로스 갈리 | בוטרוס בוטרוס-ע'אלי
mustafa-abdul-jalil | Mustafa Abdul Jalil | Mustafa Abdel Jalil | Moustafa Abdeljalil | Moustapha Abdeljalil | Mustafa Abdul Dschalil | Mustafa Abdel Yalil | Mustafa Abdülcelil | Мустафа Абдель Джалиль | Мустафа Абдель-Джалиль | مصطفى عبد الجليل | مصطفی عبدالجلیل | 贾利勒主席 | 穆斯塔法·阿卜杜勒·贾利勒 | アブドルジャリル議長 | ムスタファ・アブドルジャリル | 무스타파 압둘 잘릴
mahmoud-jibril | Mahmoud Jibril | Mahmud Jibril | Mahmud Dschibril | Mahmoud Djibril | Mahmoud Yibril | Mahmud Cibril | Махмуд Джибриль | محمود جبريل | محمود جبریل | 马哈茂德·吉卜里勒 | 贾布里勒总理 | マフムード・ジブリール | ジブリル首相 | 마무드 지브릴
ali-zeidan | Ali Zeidan | Ali Seidan | Ali Zidan | Али Зейдан | علي زيدان | علی زیدان | 阿里·扎伊丹 | 扎伊丹总理 | アリ・ゼイダン | ゼイダン首相 | 알리 제이단
abdullah-al-thani | Abdullah al-Thinni | Abdullah al-Thani | Abdallah al-Theni | Abdallah al-Thinni | Abdallah al-Thani | Abdullah es-Sini | Абдалла ат-Тани | Абдулла ат-Тани | Абдалла ат-Тинни | عبد الله الثني | عبدالله الثنی | 阿卜杜拉·萨尼总理 | アブドラ・シンニ
fathi-bashagha | Fathi Bashagha | Fathi Baschagha | Fathi Bachagha | Fethi Başağa | Фатхи Башага | فتحي باشاغا | فتحی باشاغا | 法特希·巴沙加 | 巴沙加 | ファトヒ・バシャガ | バシャガ | 파티 바샤가 | ~Bashagha | ~Bachagha | ~باشاغا
mohamed-al-menfi | Mohamed al-Menfi | Mohammed al-Menfi | Mohamed Menfi | Mohammed Menfi | Mohamed Younes al-Menfi | Muhammed el-Menfi | Muhammed Yunus el-Menfi | Мохаммед аль-Манфи | Мухаммед аль-Менфи | محمد المنفي | محمد یونس المنفی | メンフィ首脳評議会議長 | 모하메드 알멘피
abdullah-senussi | Abdullah Senussi | Abdullah al-Senussi | Abdallah al-Senoussi | Abdallah Senoussi | Abdullah al-Sanussi | Abdullah Sanussi | Abdullah Senusi | Абдалла ас-Сенусси | Абдулла Сенусси | Абдалла Сенусси | عبد الله السنوسي | عبدالله سنوسی | 塞努西 | アブドラ・セヌシ | セヌシ | 압둘라 알세누시
abdelbaset-al-megrahi | Abdelbaset al-Megrahi | Abdelbaset Ali al-Megrahi | Abdelbaset Ali Mohmed al-Megrahi | Abdel Basset al-Megrahi | Abdelbasset al-Megrahi | Abdel Basset Ali al-Megrahi | Abdel Basit al-Megrahi | Абдель Басет аль-Меграхи | Абдельбасет аль-Меграхи | عبد الباسط المقرحي | عبدالباسط المقرحی | 迈格拉希 | アブデルバセト・メグラヒ | メグラヒ | 알메그라히 | ~Megrahi | ~المقرحي
moncef-marzouki | Moncef Marzouki | Munsif Marzouki | Mohamed Moncef Marzouki | Monsef Marzuki | Moncef Marsuki | Munsif Marzuki | Монсеф Марзуки | Монсеф аль-Марзуки | المنصف المرزوقي | منصف المرزوقي | منصف مرزوقی | 马尔祖基 | 蒙塞夫·马尔祖基 | モンセフ・マルズーキ | マルズーキ大統領 | 몬세프 마르주키 | ~المرزوقي
hamadi-jebali | Hamadi Jebali | Hammadi Jebali | Hamadi Dschebali | Hammadi Cibali | Хамади Джебали | Хаммади аль-Джебали | حمادي الجبالي | حمادی جبالی | 杰巴利 | ハマディ・ジェバリ | ジェバリ首相
ali-laarayedh | Ali Laarayedh | Ali Larayedh | Ali Larajedh | Ali Larayed | Али Лараед | علي العريض | علی العریض | アリ・ラライエド | ~Laarayedh | ~Larayedh
youssef-chahed | Youssef Chahed | Jussef Chahed | Yusuf Şahid | Юсеф Шахед | Юсеф аш-Шахед | يوسف الشاهد | یوسف الشاهد | 沙海德 | 优素福·沙海德 | ユセフ・シャヘド | シャヘド首相 | 유세프 샤히드
elyes-fakhfakh | Elyes Fakhfakh | Elyès Fakhfakh | Ilyas Fakhfakh | Elies Fachfach | İlyas el-Fahfah | Ильяс Фахфах | إلياس الفخفاخ | الیاس الفخفاخ | 法赫法赫 | ~Fakhfakh | ~الفخفاخ
hichem-mechichi | Hichem Mechichi | Hisham Mechichi | Hichem Méchichi | Hişam el-Meşişi | Хишам Мешиши | هشام المشيشي | هشام المشیشی | 迈希希 | ~Mechichi | ~المشيشي
najla-bouden | Najla Bouden | Najla Bouden Romdhane | Nadschla Bouden | Najla Bouden Ramadan | Necla Buden | Наджла Буден | نجلاء بودن | نجلا بودن | 纳吉拉·布登 | ナジュラ・ブデン | 나즐라 부덴
chokri-belaid | Chokri Belaid | Chokri Belaïd | Shukri Belaid | Schokri Belaïd | Şükrü Belid | Şükrü Beliyd | Шокри Белаид | Шукри Белаид | شكري بلعيد | شکری بلعید | ショクリ・ベライド | 초크리 벨라이드
mohamed-brahmi | Mohamed Brahmi | Mohammed Brahmi | Mohamed al-Brahmi | Мохаммед Брахми | Мухаммед Брахми | محمد البراهمي | محمد براهمی | 穆罕默德·卜拉米 | モハメド・ブラヒミ
habib-bourguiba | Habib Bourguiba | Habib Burgiba | Хабиб Бургиба | الحبيب بورقيبة | حبيب بورقيبة | حبیب بورقیبه | 布尔吉巴 | ハビーブ・ブルギーバ | ブルギバ大統領 | ~بورقيبة
abir-moussi | Abir Moussi | Abir Mussi | Abeer Moussi | Абир Муси | عبير موسي | عبیر موسی | アビル・ムシ
nabil-karoui | Nabil Karoui | Nebil Karvi | Набиль Каруи | نبيل القروي | نبیل القروی | 纳比勒·卡鲁伊 | ナビル・カルウィ | 나빌 카루이
leila-ben-ali | Leila Trabelsi | Leila Ben Ali | Leïla Trabelsi | Leïla Ben Ali | Лейла Трабелси | ليلى الطرابلسي | لیلا طرابلسی | 莱拉·特拉贝勒西 | レイラ・トラベルシ
ahmed-ouyahia | Ahmed Ouyahia | Ahmed Uyahia | Ahmed Ujahia | Ахмед Уяхья | Ахмед Уяхия | أحمد أويحيى | احمد اویحیی | 乌叶海亚 | アハメド・ウーヤヒア | ウヤヒア首相 | ~Ouyahia | ~أويحيى
abdelmalek-sellal | Abdelmalek Sellal | Abdelmalek Selal | Абдельмалек Селлаль | عبد المالك سلال | عبدالمالک سلال | 萨拉勒总理 | アブデルマレク・セラル | セラル首相 | ~Sellal
ahmed-gaid-salah | Ahmed Gaid Salah | Ahmed Gaïd Salah | Gaid Salah | Gaïd Salah | Ahmed Kayid Salih | Ахмед Гаид Салах | أحمد قايد صالح | قايد صالح | احمد قاید صالح | 盖德·萨拉赫 | ガイド・サラハ | 가이드 살라
said-chengriha | Saïd Chengriha | Said Chengriha | السعيد شنقريحة | سعيد شنقريحة | سعید شنقریحه | 申格里哈 | ~Chengriha | ~شنقريحة
said-bouteflika | Saïd Bouteflika | Said Bouteflika | Саид Бутефлика | السعيد بوتفليقة | سعيد بوتفليقة | 赛义德·布特弗利卡
abdelkader-bensalah | Abdelkader Bensalah | Abdelkader Ben Salah | Абделькадер Бенсалах | عبد القادر بن صالح | عبدالقادر بن صالح | 本萨拉赫 | アブデルカデル・ベンサラ | ベンサラ暫定大統領 | ~Bensalah
ramtane-lamamra | Ramtane Lamamra | Ramtan Lamamra | Ramdan Lamamra | Рамтан Ламамра | رمطان لعمامرة | رمطان لعمامره | 拉马姆拉 | ラムタン・ラマムラ | ~Lamamra | ~لعمامرة
mokhtar-belmokhtar | Mokhtar Belmokhtar | Mochtar Belmochtar | Mojtar Belmojtar | Muhtar Belmuhtar | Moktar Belmoktar | Мохтар Бельмохтар | مختار بلمختار | 贝尔摩塔尔 | 穆赫塔尔·贝尔穆赫塔尔 | モフタール・ベルモフタール | ベルモフタール | 모크타르 벨모크타르 | ~Belmokhtar | ~Belmochtar | ~Бельмохтар | ~بلمختار
abdelmalek-droukdel | Abdelmalek Droukdel | Abdelmalek Droukdal | Abu Musab Abdel Wadoud | Абдельмалек Друкдель | عبد المالك دروكدال | عبدالمالک دروکدل | 德鲁克德尔 | ドルークデル | ~Droukdel | ~Droukdal | ~دروكدال
abdelilah-benkirane | Abdelilah Benkirane | Abdelillah Benkirane | Abdelilah Ben Kirane | Abdelilá Benkirán | Abdelilah Binkiran | Абделила Бенкиран | عبد الإله بنكيران | عبدالاله بنکیران | 班基兰 | アブデリラ・ベンキラン | ベンキラン首相 | 압델릴라 벤키란 | ~Benkirane | ~بنكيران
saad-eddine-el-othmani | Saad-Eddine El Othmani | Saadeddine Othmani | Saad Eddine El Othmani | Saad-Eddine Al-Othmani | Saadedin al Otmani | Saadeddin Osmani | Саад-Эддин аль-Османи | سعد الدين العثماني | سعدالدین العثمانی | 奥斯曼尼首相 | サアデディン・オトマニ | オトマニ首相
aziz-akhannouch | Aziz Akhannouch | Asis Achannusch | Aziz Ajanuch | Aziz Ahnuş | Азиз Аханнуш | عزيز أخنوش | عزیز اخنوش | 阿齐兹·阿赫努什 | アジズ・アハヌーシュ | 아지즈 아칸누시 | ~Akhannouch | ~أخنوش
nasser-bourita | Nasser Bourita | Naser Burita | Nasır Burita | Насер Бурита | ناصر بوريطة | ناصر بوریطه | 纳赛尔·布里达 | 布里达外交大臣 | ナセル・ブリタ | ブリタ外相 | 나세르 부리타 | נאסר בוריטה | ~Bourita | ~بوريطة
nasser-zefzafi | Nasser Zefzafi | Naser Zafzafi | Насер Зефзафи | ناصر الزفزافي | ناصر الزفزافی | ナセル・ゼフザフィ | ~Zefzafi | ~الزفزافي
hassan-ii-of-morocco | Hassan II of Morocco | King Hassan II | König Hassan II. | fr:roi Hassan II | es:rey Hasán II | es:rey Hassan II | it:re Hassan II | Kral II. Hasan | uk:король Хасан II | الملك الحسن الثاني | الحسن الثاني | 哈桑二世 | ハッサン2世 | ハサン2世
brahim-ghali | Brahim Ghali | Ibrahim Ghali | Brahim Gali | Брахим Гали | Ибрагим Гали | إبراهيم غالي | ابراهیم غالی | 卜拉欣·加利 | ブラヒム・ガリ | ブラヒム・ガリ書記長 | 브라힘 갈리
mohamed-abdelaziz | Mohamed Abdelaziz | Mohammed Abdelaziz | Мохаммед Абдельазиз | モハメド・アブデルアジズ議長
aminatou-haidar | Aminatou Haidar | Aminatu Haidar | Aminetu Haidar | Аминату Хайдар | أميناتو حيدر | آمینتو حیدر | アミナトゥ・ハイダル
mohamed-ould-ghazouani | Mohamed Ould Ghazouani | Mohamed Ould Cheikh El Ghazouani | Mohamed Ould Cheikh Ghazouani | Mohamed Uld Ghazuani | Muhammed Vild Gazvani | Мохамед ульд Газуани | Мохаммед ульд аш-Шейх аль-Газуани | محمد ولد الغزواني | محمد ولد الشيخ الغزواني | محمد ولد شیخ الغزوانی | 加祖瓦尼 | ガズワニ大統領 | ~Ghazouani | ~الغزواني
mohamed-ould-abdel-aziz | Mohamed Ould Abdel Aziz | Mohammed Ould Abdel Aziz | Mohamed Uld Abdelaziz | Мохамед ульд Абдель Азиз | Мохаммед ульд Абдель Азиз | محمد ولد عبد العزيز | محمد ولد عبدالعزیز | 穆罕默德·乌尔德·阿卜杜勒-阿齐兹 | モハメド・ウルド・アブデルアジズ
ely-ould-mohamed-vall | Ely Ould Mohamed Vall | Ely Uld Mohamed Val | Эли ульд Мохамед Валь | اعل ولد محمد فال | أعلي ولد محمد فال
maaouya-ould-taya | Maaouya Ould Taya | Maaouya Ould Sid'Ahmed Taya | Maaouiya Ould Taya | Маауйя ульд Тайя | معاوية ولد سيدي أحمد الطايع | معاوية ولد الطايع
hassan-al-turabi | Hassan al-Turabi | Hassan Turabi | Hassan al-Tourabi | Hassan Tourabi | Hasan el-Turabi | Hasan Turabi | Хасан ат-Тураби | حسن الترابي | حسن ترابی | 哈桑·图拉比 | 图拉比 | ハッサン・トゥラビ | トゥラビ | חסן תוראבי | ~Turabi
sadiq-al-mahdi | Sadiq al-Mahdi | Sadek al-Mahdi | Sadiq al-Mehdi | Sadik al-Mahdi | Sadik el-Mehdi | Садык аль-Махди | الصادق المهدي | صادق المهدی | 萨迪克·马赫迪 | サディク・マハディ
john-garang | John Garang | John Garang de Mabior | Джон Гаранг | جون قرنق | جون غارانغ | جان گارانگ | 约翰·加朗 | ジョン・ガラン | 존 가랑 | ~Garang | ~قرنق
minni-minnawi | Minni Minnawi | Minni Arcua Minnawi | Minni Arkou Minnawi | Минни Минави | مني أركو مناوي | 明尼·米纳维 | ミンニ・ミナウィ | ~Minnawi
kamil-idris | Kamil Idris | Kamil El-Tayeb Idris | Камиль Идрис | كامل إدريس | كامل الطيب إدريس | کامل ادریس | 卡米勒·伊德里斯 | カミル・イドリス
ahmed-haroun | Ahmed Haroun | Ahmad Harun | Ahmed Harun | Ahmad Muhammad Harun | Ахмед Харун | أحمد هارون | احمد هارون | 艾哈迈德·哈伦 | アハメド・ハルーン
alaa-salah | Alaa Salah | Алаа Салах | آلاء صلاح | 阿拉·萨拉赫 | アラ・サラ
benjamin-bol-mel | Benjamin Bol Mel | Бенджамин Бол Мел | بنجامين بول ميل | 本杰明·博尔·梅尔
pagan-amum | Pagan Amum | Паган Амум | باقان أموم | 帕甘·阿穆姆 | パガン・アムム
meles-zenawi | Meles Zenawi | Meles Senawi | Мелес Зенауи | Мелес Зенави | ميليس زيناوي | ملس زناوی | መለስ ዜናዊ | 梅莱斯·泽纳维 | 梅莱斯总理 | メレス・ゼナウィ | メレス首相 | 멜레스 제나위 | ~Zenawi
sahle-work-zewde | Sahle-Work Zewde | Sahlework Zewde | Sahle-Work Zewdie | Сахле-Ворк Зевде | سهلورق زودي | سهله ورق زودي | ሳህለወርቅ ዘውዴ | ሣህለወርቅ ዘውዴ | 萨赫勒-沃克·祖德 | サヘレウォルク・ゼウデ | 사흘레워크 제우데
mulatu-teshome | Mulatu Teshome | Мулату Тешоме | مولاتو تيشومي | ሙላቱ ተሾመ | 穆拉图·特肖梅 | 穆拉图 | ムラトゥ・テショメ | 물라투 테쇼메
taye-atske-selassie | Taye Atske Selassie | Taye Atske-Selassie | Тайе Ацке Селассие | تايي أتسكي سيلاسي | ታዬ አፅቀሥላሴ | ታዬ አጽቀስላሴ | 塔耶·阿茨克·塞拉西
debretsion-gebremichael | Debretsion Gebremichael | Debretsion Gebremikael | Дебрецион Гебремикаэль | دبرصيون جبرميكائيل | دبرتسيون جبرمايكل | ደብረፅዮን ገብረሚካኤል | ደብረጽዮን ገብረሚካኤል | 德布雷齐翁 | デブレツィオン | ~Debretsion
getachew-reda | Getachew Reda | Гетачеу Реда | غيتاتشو رضا | جيتاتشو ردا | ጌታቸው ረዳ | 格塔丘·雷达 | ゲタチュー・レダ
jawar-mohammed | Jawar Mohammed | Jawar Mohamed | Dschawar Mohammed | Джавар Мохаммед | ጃዋር መሐመድ | ጃዋር ሞሐመድ
haile-selassie | Haile Selassie | Haïlé Sélassié | Hailé Selassié | Haile Sellasie | Haile Selasiye | Хайле Селассие | هيلا سيلاسي | هيلاسيلاسي | هایله سلاسی | ኃይለ ሥላሴ | 海尔·塞拉西 | ハイレ・セラシエ | 하일레 셀라시에
mengistu-haile-mariam | Mengistu Haile Mariam | Mengistu Hailemariam | Mengistu Hailé Mariam | Менгисту Хайле Мариам | منغستو هيلا مريام | منغيستو هايلي مريام | منگیستو هایله ماریام | መንግሥቱ ኃይለ ማርያም | መንግስቱ ኃይለማርያም | 门格斯图 | メンギスツ | メンギスツ・ハイレ・マリアム | 멩기스투
demeke-mekonnen | Demeke Mekonnen | Демеке Меконнен | ديميكي ميكونين | دمقي مكونن | ደመቀ መኮንን | 德梅克·梅孔嫩 | デメケ・メコネン
ismail-omar-guelleh | Ismail Omar Guelleh | Ismaïl Omar Guelleh | Ismael Omar Guelleh | Исмаил Омар Гелле | إسماعيل عمر جيله | إسماعيل عمر غيلة | اسماعیل عمر گله | 盖莱总统 | 伊斯梅尔·奥马尔·盖莱 | 蓋雷總統 | イスマイル・オマル・ゲレ | ゲレ大統領 | 이스마일 오마르 겔레 | ~Guelleh
mahmoud-ali-youssouf | Mahmoud Ali Youssouf | Mahamoud Ali Youssouf | Махмуд Али Юсуф | محمود علي يوسف | محمود علی یوسف | 马哈茂德·阿里·优素福 | マハムード・アリ・ユスフ
sharif-sheikh-ahmed | Sharif Sheikh Ahmed | Sheikh Sharif Ahmed | Sheikh Sharif Sheikh Ahmed | Sharif Scheich Ahmed | Cheikh Sharif Cheikh Ahmed | Шариф Шейх Ахмед | شريف شيخ أحمد | شيخ شريف شيخ أحمد | شیخ شریف احمد | 谢里夫·谢赫·艾哈迈德 | シャリフ・アハメド | シェイク・シャリフ・アハメド
abdullahi-yusuf-ahmed | Abdullahi Yusuf Ahmed | Abdullahi Yusuf | Abdallahi Youssouf Ahmed | Абдуллахи Юсуф Ахмед | عبد الله يوسف أحمد | عبدالله یوسف احمد | 阿卜杜拉希·优素福·艾哈迈德 | アブドラヒ・ユスフ
ahmed-abdi-godane | Ahmed Abdi Godane | Ahmed Godane | Mukhtar Abu Zubair | Ахмед Абди Годане | أحمد عبدي جودان | أحمد عبدي غوداني | احمد عبدی گودانه | 戈达内 | アハメド・アブディ・ゴダネ | ~Godane
hamza-abdi-barre | Hamza Abdi Barre | Хамза Абди Барре | حمزة عبدي بري | حمزه عبدی بری | 哈姆扎·阿卜迪·巴雷 | ハムザ・アブディ・バレ
mohamed-hussein-roble | Mohamed Hussein Roble | Mohammed Hussein Roble | Мохамед Хусейн Робле | محمد حسين روبلي | محمد حسین روبله | 罗布莱 | モハメド・フセイン・ロブレ
muse-bihi-abdi | Muse Bihi Abdi | Muse Bihi | Мусе Бихи Абди | موسى بيحي عبدي | موسی بیهی عبدی | 穆塞·比希·阿卜迪 | ムセ・ビヒ・アブディ
abdirahman-mohamed-abdullahi | Abdirahman Mohamed Abdullahi | Abdirahman Irro | Abdirahman Cirro | Абдирахман Мохамед Абдуллахи | عبد الرحمن محمد عبد الله عرو | عبد الرحمن عرو | アブディラフマン・モハメド・アブドゥラヒ
mwai-kibaki | Mwai Kibaki | Мваи Кибаки | مواي كيباكي | موای کیباکی | 姆瓦伊·齐贝吉 | 齐贝吉 | 齊貝吉 | ムワイ・キバキ | キバキ | 므와이 키바키 | मवाई किबाकी | ~Kibaki | ~Кибаки
daniel-arap-moi | Daniel arap Moi | Даниэль арап Мои | Дэниел арап Мои | دانيال أراب موي | 丹尼尔·阿拉普·莫伊 | ダニエル・アラップ・モイ | 대니얼 아랍 모이
jomo-kenyatta | Jomo Kenyatta | Джомо Кеньятта | جومو كينياتا | 乔莫·肯雅塔 | ジョモ・ケニヤッタ
kalonzo-musyoka | Kalonzo Musyoka | Stephen Kalonzo Musyoka | Калонзо Мусиока | 穆西约卡 | ムショカ副大統領
rigathi-gachagua | Rigathi Gachagua | Ригати Гачагуа | ريغاتي غاتشاغوا | 加查古阿 | 里加蒂·加查瓜 | ガチャグア副大統領 | ~Gachagua
wangari-maathai | Wangari Maathai | Wangarí Maathai | Вангари Маатаи | وانغاري ماثاي | وانگاری ماآتای | 旺加里·马塔伊 | ワンガリ・マータイ | マータイさん | 왕가리 마타이 | ~Maathai
kizza-besigye | Kizza Besigye | Кизза Бесидже | Киза Бесигье | كيزا بيسيجي | 基扎·贝西杰 | キザ・ベシジェ | ~Besigye
muhoozi-kainerugaba | Muhoozi Kainerugaba | Мухузи Кайнеругаба | موهوزي كاينيروغابا | 穆胡齐·凯内鲁加巴 | ムホージ・カイネルガバ | ~Kainerugaba
idi-amin | Idi Amin | Idi Amin Dada | Иди Амин | Іді Амін | عيدي أمين | ایدی امین | 伊迪·阿明 | イディ・アミン | アミン大統領 | 이디 아민
paul-rusesabagina | Paul Rusesabagina | Поль Русесабагина | Пол Русесабагина | بول روسيساباجينا | پل روسساباگینا | 保罗·鲁塞萨巴吉纳 | ポール・ルセサバギナ | 폴 루세사바기나 | ~Rusesabagina | ~Русесабагина
victoire-ingabire | Victoire Ingabire | Victoire Ingabire Umuhoza | Виктуар Ингабире | فيكتوار إنغابير | 维多利亚·因加比雷 | ビクトワール・インガビレ | ~Ingabire
felicien-kabuga | Félicien Kabuga | Felicien Kabuga | Фелисьен Кабуга | فيليسيان كابوغا | فلیسین کابوگا | 卡布加 | 费利西安·卡布加 | フェリシアン・カブガ | 펠리시앵 카부가 | ~Kabuga | ~Кабуга
juvenal-habyarimana | Juvénal Habyarimana | Juvenal Habyarimana | Жювеналь Хабиаримана | جوفينال هابياريمانا | 哈比亚利马纳 | ハビャリマナ | 쥐베날 하뱌리마나 | ~Habyarimana
kayumba-nyamwasa | Kayumba Nyamwasa | Faustin Kayumba Nyamwasa | Каюмба Ньямваса | كايومبا نيامواسا | ~Nyamwasa
louise-mushikiwabo | Louise Mushikiwabo | Луиза Мушикивабо | لويز موشيكيوابو | 穆希基瓦博 | 路易丝·穆希基瓦博 | ルイーズ・ムシキワボ | ~Mushikiwabo
pierre-nkurunziza | Pierre Nkurunziza | Пьер Нкурунзиза | П'єр Нкурунзіза | بيير نكورونزيزا | بيار نكورونزيزا | پیر نکورونزیزا | 恩库伦齐扎 | 皮埃尔·恩库伦齐扎 | ピエール・ヌクルンジザ | ヌクルンジザ | 피에르 은쿠룬지자 | ~Nkurunziza | ~Нкурунзиза
evariste-ndayishimiye | Évariste Ndayishimiye | Evariste Ndayishimiye | Эварист Ндайишимийе | Эварист Ндайишимие | إيفاريست ندايشيميي | اواریست ندایی‌شیمیه | 恩达伊施米耶 | 埃瓦里斯特·恩达伊施米耶 | エバリスト・ヌダイシミエ | ヌダイシミエ | ~Ndayishimiye | ~Ндайишимийе
agathon-rwasa | Agathon Rwasa | Агатон Рваса | أغاثون رواسا | 阿加顿·鲁瓦萨 | ~Rwasa
jakaya-kikwete | Jakaya Kikwete | Jakaya Mrisho Kikwete | Джакайя Киквете | جاكايا كيكويتي | جاکایا کیکوته | 基奎特 | 贾卡亚·基奎特 | ジャカヤ・キクウェテ | キクウェテ | 자카야 키퀘테 | ~Kikwete | ~Киквете
tundu-lissu | Tundu Lissu | Тунду Лиссу | توندو ليسو | 通杜·利苏 | トゥンドゥ・リス
julius-nyerere | Julius Nyerere | Джулиус Ньерере | جوليوس نيريري | 尼雷尔 | ジュリウス・ニエレレ | ニエレレ | ~Nyerere | ~Ньерере
benjamin-mkapa | Benjamin Mkapa | Бенджамин Мкапа | بنجامين مكابا | 姆卡帕 | ムカパ大統領 | ~Mkapa
laurent-nkunda | Laurent Nkunda | Лоран Нкунда | لوران نكوندا | لوران انکوندا | 恩孔达 | 洛朗·恩孔达 | ローラン・ヌクンダ | ヌクンダ将軍 | 로랑 은쿤다 | ~Nkunda | ~Нкунда
bosco-ntaganda | Bosco Ntaganda | Боско Нтаганда | بوسكو نتاغاندا | بوسکو انتاگاندا | 恩塔甘达 | ボスコ・ヌタガンダ | ヌタガンダ | 보스코 은타간다 | ~Ntaganda | ~Нтаганда
jean-pierre-bemba | Jean-Pierre Bemba | Jean Pierre Bemba | Жан-Пьер Бемба | جان بيير بيمبا | جان بيار بيمبا | ژان پیر بمبا | 让-皮埃尔·本巴 | ジャンピエール・ベンバ | ベンバ元副大統領 | 장피에르 벰바
moise-katumbi | Moïse Katumbi | Moise Katumbi | Моиз Катумби | Моис Катумби | مويس كاتومبي | موييز كاتومبي | 卡通比 | モイーズ・カトゥンビ | カトゥンビ | ~Katumbi | ~Катумби
martin-fayulu | Martin Fayulu | Мартен Файулу | Мартин Файулу | مارتن فايولو | 法尤卢 | マルタン・ファユル | 마르탱 파율루 | ~Fayulu | ~Файулу
thomas-lubanga | Thomas Lubanga | Thomas Lubanga Dyilo | Томас Лубанга | توماس لوبانغا | 托马斯·卢班加 | トマス・ルバンガ | 토머스 루방가 | ~Lubanga
etienne-tshisekedi | Étienne Tshisekedi | Etienne Tshisekedi | Этьен Чисекеди | إتيان تشيسيكيدي | 艾蒂安·齐塞克迪 | エティエンヌ・チセケディ
mobutu-sese-seko | Mobutu Sese Seko | Mobutu Sésé Seko | Мобуту Сесе Секо | موبوتو سيسي سيكو | موبوتو سسه سکو | 蒙博托 | モブツ大統領 | モブツ・セセ・セコ | 모부투 | ~Mobutu | ~Мобуту | ~موبوتو
patrice-lumumba | Patrice Lumumba | Патрис Лумумба | Патріс Лумумба | باتريس لومومبا | پاتریس لومومبا | 卢蒙巴 | パトリス・ルムンバ | ルムンバ | 파트리스 루뭄바 | पैट्रिस लुमुंबा | Πατρίς Λουμούμπα
judith-suminwa | Judith Suminwa | Judith Suminwa Tuluka | Жюдит Суминва | جوديث سومينوا | 朱迪特·苏明瓦 | ジュディット・スミヌワ | ~Suminwa
corneille-nangaa | Corneille Nangaa | Корней Нангаа | كورنيل نانغا | كورنيي نانغا | 科尔内耶·南加 | コルネイユ・ナンガ | ~Nangaa
vital-kamerhe | Vital Kamerhe | Виталь Камере | فيتال كاميرهي | 维塔尔·卡梅雷 | ~Kamerhe
denis-sassou-nguesso | Denis Sassou Nguesso | Denis Sassou-Nguesso | Denis Sassou N'Guesso | Denis Sassou-N'Guesso | Дени Сассу-Нгессо | Дені Сассу-Нгессо | دوني ساسو نغيسو | دنيس ساسو نغيسو | دنی ساسو نگوئسو | 德尼·萨苏-恩格索 | 萨苏总统 | ドニ・サスヌゲソ | サスヌゲソ | 드니 사수응게소 | ~Sassou Nguesso | ~Sassou-Nguesso | ~Сассу-Нгессо
francois-bozize | François Bozizé | Francois Bozize | François Bozizé Yangouvonda | Франсуа Бозизе | فرنسوا بوزيزيه | فرانسوا بوزيزي | فرانسوا بوزیزه | 博齐泽 | 弗朗索瓦·博齐泽 | フランソワ・ボジゼ | ボジゼ大統領 | 프랑수아 보지제 | ~Bozizé | ~Bozize | ~Бозизе
faustin-archange-touadera | Faustin-Archange Touadéra | Faustin-Archange Touadera | Faustin Archange Touadéra | Faustin Archange Touadera | Фостен-Арканж Туадера | Фостен Арканж Туадера | فوستين أركانج تواديرا | فوستان آرشانژ توادرا | 图瓦德拉 | 福斯坦-阿尔尚热·图瓦德拉 | フォースタン・アルシャンジュ・トゥアデラ | トゥアデラ | 포스탱아르샹주 투아데라 | ~Touadéra | ~Touadera | ~Туадера | ~تواديرا
michel-djotodia | Michel Djotodia | Мишель Джотодия | ميشال دجوتوديا | ميشيل جوتوديا | 乔托迪亚 | ミシェル・ジョトディア | 미셸 조토디아 | ~Djotodia | ~Джотодия
catherine-samba-panza | Catherine Samba-Panza | Catherine Samba Panza | Катрин Самба-Панза | كاترين سامبا بانزا | کاترین سامبا پانزا | 桑巴-潘扎 | カトリーヌ・サンバパンザ | 카트린 삼바 판자 | ~Samba-Panza | ~Самба-Панза
jean-bedel-bokassa | Jean-Bédel Bokassa | Jean-Bedel Bokassa | Жан-Бедель Бокасса | جان بيديل بوكاسا | ژان بدل بوکاسا | 博卡萨 | ジャン・ベデル・ボカサ | ~Bokassa | ~Бокасса
succes-masra | Succès Masra | Succes Masra | Сюксе Масра | سوكسيه ماسرا | سيكسيه ماسرا | 马斯拉总理 | シュクセ・マスラ
hissene-habre | Hissène Habré | Hissene Habre | Hissène Habre | Хиссен Хабре | Хиссейн Хабре | حسين حبري | حیسن هابره | 侯赛因·哈布雷 | 哈布雷 | イッセン・ハブレ | ハブレ元大統領 | 이센 아브레 | ~Habré | ~Хабре
maurice-kamto | Maurice Kamto | Морис Камто | موريس كامتو | 莫里斯·卡姆托 | モーリス・カムト | ~Kamto
issa-tchiroma-bakary | Issa Tchiroma Bakary | Issa Tchiroma | Исса Чирома Бакари | عيسى تشيروما بكاري | عيسى تشيروما | 伊萨·奇罗马·巴卡里 | イサ・チロマ・バカリ | ~Tchiroma
olusegun-obasanjo | Olusegun Obasanjo | Олусегун Обасанджо | أولوسيغون أوباسانجو | اولوسگون اوباسانجو | 奥巴桑乔 | 奧巴桑喬 | オルシェグン・オバサンジョ | オバサンジョ | 올루세군 오바산조 | ओलुसेगुन ओबासांजो | ~Obasanjo | ~Обасанджо | ~أوباسانجو
umaru-yaradua | Umaru Yar'Adua | Umaru Musa Yar'Adua | Umaru Yar’Adua | Umaru Musa Yar’Adua | Умару Яр-Адуа | عمر يارادوا | عمارو يارادوا | عمرو یارادوا | 亚拉杜瓦 | ウマル・ヤラドゥア | ヤラドゥア大統領 | 우마루 야라두아 | ~Yar'Adua
atiku-abubakar | Atiku Abubakar | Атику Абубакар | أتيكو أبو بكر | عتيق أبو بكر | 阿提库·阿布巴卡尔 | アティク・アブバカル | 아티쿠 아부바카르 | ~Atiku
peter-obi | Peter Obi | Питер Оби | بيتر أوبي | 彼得·奥比 | ピーター・オビ | 피터 오비
yemi-osinbajo | Yemi Osinbajo | Йеми Осинбаджо | يمي أوسينباجو | 奥辛巴乔 | 耶米·奥辛巴乔 | イェミ・オシンバジョ | ~Osinbajo
nnamdi-kanu | Nnamdi Kanu | Ннамди Кану | نامدي كانو | ننامدي كانو | 恩南迪·卡努
sani-abacha | Sani Abacha | Сани Абача | ساني أباتشا | سانی آباچا | 阿巴查 | サニ・アバチャ | アバチャ | ~Abacha
ken-saro-wiwa | Ken Saro-Wiwa | Ken Saro Wiwa | Кен Саро-Вива | كين سارو ويوا | 肯·萨罗-维瓦 | ケン・サロウィワ | ~Saro-Wiwa
diezani-alison-madueke | Diezani Alison-Madueke | Diezani Allison-Madueke | Диезани Элисон-Мадуэке | ديزاني أليسون مادويكي | ~Alison-Madueke
ibrahim-el-zakzaky | Ibrahim El-Zakzaky | Ibrahim Zakzaky | Ibraheem Zakzaky | Ibrahim al-Zakzaky | Ибрагим Закзаки | إبراهيم الزكزاكي | ابراهیم زکزاکی | شیخ زکزاکی | ~Zakzaky | ~زکزاکی
john-kufuor | John Kufuor | John Agyekum Kufuor | Джон Куфуор | جون كوفور | 库福尔 | 库福尔总统 | ジョン・クフォー | クフォー大統領 | ~Kufuor
john-atta-mills | John Atta Mills | John Atta-Mills | John Evans Atta Mills | Джон Атта Миллс | جون أتا ميلز | 约翰·阿塔·米尔斯 | 米尔斯总统 | ジョン・アッタ・ミルズ | ミルズ大統領 | 존 아타 밀스
jerry-rawlings | Jerry Rawlings | Jerry John Rawlings | Джерри Ролингс | جيري رولينغز | 杰里·罗林斯 | ジェリー・ローリングス | 제리 롤링스
kwame-nkrumah | Kwame Nkrumah | Кваме Нкрума | كوامي نكروما | قوام نکرومه | 恩克鲁玛 | クワメ・ンクルマ | エンクルマ | ~Nkrumah | ~Нкрума
mahamudu-bawumia | Mahamudu Bawumia | Махамуду Бавумия | محمدو باوميا | 巴武米亚 | ~Bawumia
abdoulaye-wade | Abdoulaye Wade | Абдулай Вад | عبد الله واد | عبدالله واد | 阿卜杜拉耶·瓦德 | 瓦德总统 | アブドゥライ・ワッド | ワッド大統領 | 압둘라예 와드
khalifa-sall | Khalifa Sall | Халифа Салл | خليفة سال | 哈利法·萨勒 | カリファ・サル
leopold-sedar-senghor | Léopold Sédar Senghor | Leopold Sedar Senghor | Леопольд Седар Сенгор | ليوبولد سيدار سنغور | لئوپولد سدار سنگور | 桑戈尔 | レオポール・セダール・サンゴール | ~Senghor | ~Сенгор
guillaume-soro | Guillaume Soro | Гийом Соро | غيوم سورو | 纪尧姆·索罗 | ギヨーム・ソロ | 기욤 소로
henri-konan-bedie | Henri Konan Bédié | Henri Konan Bedie | Анри Конан Бедье | هنري كونان بيدييه | 贝迪埃 | アンリ・コナン・ベディエ | ベディエ元大統領 | ~Konan Bédié
charles-ble-goude | Charles Blé Goudé | Charles Ble Goude | Шарль Бле Гуде | شارل بليه غوديه | 布莱·古德 | シャルル・ブレグデ | ~Blé Goudé
simone-gbagbo | Simone Gbagbo | Симона Гбагбо | سيمون غباغبو | 西蒙娜·巴博 | シモーヌ・バグボ
felix-houphouet-boigny | Félix Houphouët-Boigny | Felix Houphouet-Boigny | Феликс Уфуэ-Буаньи | فيليكس هوفويت بوانيي | 乌弗埃-博瓦尼 | ウフェボワニ大統領 | ~Houphouët-Boigny
amadou-toumani-toure | Amadou Toumani Touré | Amadou Toumani Toure | Амаду Тумани Туре | أمادو توماني توري | آمادو تومانی توره | 杜尔总统 | 阿马杜·图马尼·杜尔 | アマドゥ・トゥマニ・トゥーレ | トゥーレ大統領 | 아마두 투마니 투레
dioncounda-traore | Dioncounda Traoré | Dioncounda Traore | Дионкунда Траоре | ديونكوندا تراوري | 迪翁昆达·特拉奥雷 | ディオンクンダ・トラオレ
bah-ndaw | Bah Ndaw | Bah N'Daw | Ба Ндау | Ба Н'Дау | باه نداو | 巴·恩多 | バ・ヌダウ | 바 은다우
choguel-maiga | Choguel Maïga | Choguel Kokalla Maïga | Choguel Maiga | Choguel Kokalla Maiga | Шогель Майга | شوغيل مايغا | شوغيل كوكالا مايغا | 乔盖尔·马伊加 | ショゲル・マイガ | ~Choguel
iyad-ag-ghaly | Iyad Ag Ghaly | Iyad Ag Ghali | Ияд аг Гали | إياد أغ غالي | إياد آغ غالي | 伊亚德·阿格·加利 | イヤド・アグ・ガリ | ~Ag Ghaly
amadou-haya-sanogo | Amadou Haya Sanogo | Amadou Sanogo | Амаду Санаго | أمادو سانوغو | أمادو هايا سانوغو | 萨诺戈上尉 | アマドゥ・サノゴ | サノゴ大尉
soumaila-cisse | Soumaïla Cissé | Soumaila Cisse | Soumaïla Cisse | Сумаила Сиссе | سومايلا سيسي | 苏迈拉·西塞 | スマイラ・シセ
roch-marc-christian-kabore | Roch Marc Christian Kaboré | Roch Marc Christian Kabore | Roch Kaboré | Roch Kabore | Roch Marc Kaboré | Рок Марк Кристиан Каборе | روش مارك كابوري | روك مارك كريستيان كابوري | روش مارک کریستین کابوره | 罗克·卡博雷 | ロック・カボレ | カボレ大統領 | 로슈 카보레
paul-henri-sandaogo-damiba | Paul-Henri Sandaogo Damiba | Paul-Henri Damiba | Paul Henri Damiba | Поль-Анри Дамиба | Поль-Анри Сандаого Дамиба | بول هنري داميبا | بول هنري سانداوغو داميبا | 达米巴 | ポールアンリ・ダミバ | ダミバ中佐 | 폴앙리 다미바 | ~Damiba | ~Дамиба
thomas-sankara | Thomas Sankara | Томас Санкара | توماس سانكارا | توماس سانکارا | 托马斯·桑卡拉 | トーマス・サンカラ | トマ・サンカラ | 토마 상카라
michel-kafando | Michel Kafando | Мишель Кафандо | ميشال كافاندو | ميشيل كافاندو | 卡凡多 | ミシェル・カファンド | ~Kafando
gilbert-diendere | Gilbert Diendéré | Gilbert Diendere | Жильбер Дьендере | جيلبير ديانديري | 迪安德雷 | ~Diendéré
mahamadou-issoufou | Mahamadou Issoufou | Махамаду Иссуфу | محمد إيسوفو | محمدو يوسفو | محمدو إيسوفو | محمدو ایسوفو | 伊素福 | 穆罕默杜·伊素福 | マハマドゥ・イスフ | イスフ大統領 | 마하마두 이수푸
mamadou-tandja | Mamadou Tandja | Tandja Mamadou | Мамаду Танджа | مامادو تانجا | 坦贾总统 | ママドゥ・タンジャ | タンジャ大統領 | ~Tandja
ali-lamine-zeine | Ali Lamine Zeine | Ali Mahaman Lamine Zeine | Али Ламин Зейн | علي لمين زين | علي محمد الأمين زين | علی لامین زین
alpha-conde | Alpha Condé | Alpha Conde | Альфа Конде | ألفا كوندي | آلفا کنده | 阿尔法·孔戴 | アルファ・コンデ | コンデ大統領 | 알파 콩데
mamady-doumbouya | Mamady Doumbouya | Mamadi Doumbouya | Мамади Думбуя | Мамаді Думбуя | مامادي دومبويا | ممادی دومبویا | مامادی دومبویا | 敦布亚 | 马马迪·敦布亚 | ママディ・ドゥンブヤ | ドゥンブヤ | 마마디 둠부야
moussa-dadis-camara | Moussa Dadis Camara | Dadis Camara | Мусса Дадис Камара | موسى داديس كامارا | موسی دادیس کامارا | 卡马拉上尉 | 穆萨·达迪斯·卡马拉 | ムサ・ダディス・カマラ | カマラ大尉
cellou-dalein-diallo | Cellou Dalein Diallo | Селлу Дален Диалло | سيلو دالان ديالو | 塞卢·达兰·迪亚洛 | セル・ダレン・ディアロ
lansana-conte | Lansana Conté | Lansana Conte | Лансана Конте | لانسانا كونتي | 兰萨纳·孔戴 | ランサナ・コンテ
umaro-sissoco-embalo | Umaro Sissoco Embaló | Umaro Sissoco Embalo | Umaro Embaló | Umaro Cissoko Embaló | Umaro Embalo | Умару Сиссоку Эмбало | Умаро Сиссоко Эмбало | عمر سيسوكو إمبالو | عمرو سيسوكو إمبالو | عمارو سيسوكو إمبالو | 恩巴洛 | 乌马罗·西索科·恩巴洛 | ウマロ・シソコ・エンバロ | エンバロ大統領 | 우마루 시소쿠 엠발로 | ~Embaló | ~Embalo | ~Эмбало
jose-mario-vaz | José Mário Vaz | Jose Mario Vaz | Жозе Мариу Ваш | جوزيه ماريو فاز | 若泽·马里奥·瓦斯 | ジョゼ・マリオ・バス | ジョゼ・マリオ・ヴァス
joao-bernardo-vieira | João Bernardo Vieira | Joao Bernardo Vieira | Nino Vieira | Жуан Бернарду Виейра | جواو برناردو فييرا | 维埃拉总统 | ジョアン・ベルナルド・ビエイラ | ビエイラ大統領
malam-bacai-sanha | Malam Bacai Sanhá | Malam Bacai Sanha | Малам Бакай Санья | مالام باكاي سانها | 马拉姆·巴卡伊·萨尼亚 | マラム・バカイ・サニャ
domingos-simoes-pereira | Domingos Simões Pereira | Domingos Simoes Pereira | Домингуш Симойнш Перейра | 多明戈斯·西蒙斯·佩雷拉
ernest-bai-koroma | Ernest Bai Koroma | Эрнест Бай Корома | إرنست باي كوروما | ارنست بای کوروما | 欧内斯特·巴伊·科罗马 | アーネスト・バイ・コロマ | コロマ大統領
julius-maada-bio | Julius Maada Bio | Maada Bio | Джулиус Маада Био | جوليوس مادا بيو | جولیوس مادا بیو | 朱利叶斯·马达·比奥 | ジュリウス・マーダ・ビオ | ビオ大統領 | 줄리어스 마다 비오
foday-sankoh | Foday Sankoh | Фодей Санко | فوداي سنكوح | フォデイ・サンコー
joseph-boakai | Joseph Boakai | Joseph Nyuma Boakai | Джозеф Боакай | جوزيف بواكاي | جوزف بواکای | 博阿凯 | 约瑟夫·博阿凯 | ジョセフ・ボアカイ | ボアカイ | 조지프 보아카이 | ~Boakai | ~Боакай
leymah-gbowee | Leymah Gbowee | Лейма Гбови | ليما غبوي | لیما گبووی | 莱伊曼·古博薇 | 古博薇 | リーマ・ボウイー | 리머 보위 | ~Gbowee
samuel-doe | Samuel Doe | Samuel Kanyon Doe | Сэмюэл Доу | صامويل دو | 塞缪尔·多伊 | サミュエル・ドウ
ousainou-darboe | Ousainou Darboe | Усайну Дарбо
faure-gnassingbe | Faure Gnassingbé | Faure Gnassingbe | Faure Essozimna Gnassingbé | Фор Гнассингбе | Фор Ньяссингбе | فور غناسينغبي | فوره گناسینگبه | 福雷·纳辛贝 | 福雷·埃索齐姆纳·纳辛贝 | フォール・ニャシンベ | ニャシンベ | 포르 냐싱베
gnassingbe-eyadema | Gnassingbé Eyadéma | Gnassingbe Eyadema | Гнассингбе Эйадема | غناسينغبي إياديما | 埃亚德马 | エヤデマ | ~Eyadéma | ~Eyadema
patrice-talon | Patrice Talon | Патрис Талон | باتريس تالون | پاتریس تالون | 帕特里斯·塔隆 | パトリス・タロン | タロン大統領 | 파트리스 탈롱
thomas-boni-yayi | Thomas Boni Yayi | Boni Yayi | Yayi Boni | Thomas Yayi Boni | Тома Бони Яйи | توماس بوني يايي | بوني يايي | 亚伊·博尼 | ヤイ・ボニ | ボニ・ヤイ | 토마 보니 야이
romuald-wadagni | Romuald Wadagni | Ромуальд Вадагни | روموالد واداني | 罗穆亚尔德·瓦达尼 | ~Wadagni
omar-bongo | Omar Bongo | Omar Bongo Ondimba | Омар Бонго | عمر بونغو | عمر بونگو | 奥马尔·邦戈 | オマール・ボンゴ | オマル・ボンゴ | 오마르 봉고
jean-ping | Jean Ping | Жан Пинг | جان بينغ | ژان پینگ | 让·平 | ジャン・ピン | 장 핑
teodorin-obiang | Teodorín Obiang | Teodorin Obiang | Teodoro Nguema Obiang Mangue | Teodorín Nguema Obiang | Teodoro Obiang Mangue | Теодорин Обианг | تيودورين أوبيانغ | 特奥多林·奥比昂 | テオドリン・オビアン
carlos-vila-nova | Carlos Vila Nova | Карлуш Вила Нова | كارلوس فيلا نوفا | 卡洛斯·维拉·诺瓦 | カルロス・ビラ・ノバ
evaristo-carvalho | Evaristo Carvalho | Эваришту Карвалью | إيفاريستو كارفاليو | エバリスト・カルバリョ
patrice-trovoada | Patrice Trovoada | Патрис Тровоада | باتريس تروفوادا | 特罗瓦达 | パトリセ・トロボアダ | ~Trovoada
jose-maria-neves | José Maria Neves | Jose Maria Neves | Жозе Мария Невеш | جوزيه ماريا نيفيس | 若泽·马里亚·内韦斯 | ジョゼ・マリア・ネベス
jorge-carlos-fonseca | Jorge Carlos Fonseca | Жорже Карлуш Фонсека | جورج كارلوس فونسيكا | 若热·卡洛斯·丰塞卡 | ジョルジェ・カルロス・フォンセカ
ulisses-correia-e-silva | Ulisses Correia e Silva | Улиссеш Коррейя-и-Силва | أوليسيس كوريا إي سيلفا | 乌利塞斯·科雷亚·席尔瓦
jonas-savimbi | Jonas Savimbi | Жонас Савимби | جوناس سافيمبي | 萨文比 | ジョナス・サビンビ | サビンビ | ~Savimbi | ~Савимби
adalberto-costa-junior | Adalberto Costa Júnior | Adalberto Costa Junior | Адалберту Кошта Жуниор | أدالبرتو كوستا جونيور | アダルベルト・コスタ・ジュニオル
agostinho-neto | Agostinho Neto | António Agostinho Neto | Агостиньо Нето | أغوستينو نيتو | 阿戈斯蒂纽·内图 | アゴスティニョ・ネト
michael-sata | Michael Sata | Майкл Сата | مايكل ساتا | مایکل ساتا | 迈克尔·萨塔 | 萨塔总统 | マイケル・サタ | サタ大統領 | 마이클 사타
edgar-lungu | Edgar Lungu | Эдгар Лунгу | إدغار لونغو | ادگار لونگو | 埃德加·伦古 | エドガー・ルング | ルング大統領 | 에드거 룽구
hakainde-hichilema | Hakainde Hichilema | Хакаинде Хичилема | هاكيندي هيشيليما | هاکایینده هیچیلما | 希奇莱马 | 哈凯恩德·希奇莱马 | ハカインデ・ヒチレマ | ヒチレマ | 하카인데 히칠레마 | हाकाइंडे हिचिलेमा | ~Hichilema | ~Хичилема
rupiah-banda | Rupiah Banda | Рупия Банда | روبياه باندا | 鲁皮亚·班达 | ルピヤ・バンダ | 루피아 반다
levy-mwanawasa | Levy Mwanawasa | Леви Мванаваса | ليفي مواناواسا | 姆瓦纳瓦萨 | レビー・ムワナワサ | ムワナワサ | ~Mwanawasa | ~Мванаваса
kenneth-kaunda | Kenneth Kaunda | Кеннет Каунда | كينيث كاوندا | کنت کائوندا | 卡翁达 | ケネス・カウンダ | カウンダ初代大統領 | 케네스 카운다 | ~Kaunda | ~Каунда
bingu-wa-mutharika | Bingu wa Mutharika | Бингу ва Мутарика | بينغو وا موثاريكا | 宾古·瓦·穆塔里卡 | ビング・ワ・ムタリカ | 빙구 와 무타리카
peter-mutharika | Peter Mutharika | Arthur Peter Mutharika | Питер Мутарика | بيتر موثاريكا | پیتر موتاریکا | 彼得·穆塔里卡 | ピーター・ムタリカ | 피터 무타리카
joyce-banda | Joyce Banda | Джойс Банда | جويس باندا | جویس باندا | 乔伊丝·班达 | ジョイス・バンダ | 조이스 반다 | जॉयस बांडा
lazarus-chakwera | Lazarus Chakwera | Лазарус Чаквера | لازاروس تشاكويرا | 查克维拉 | 拉扎勒斯·查克维拉 | ラザルス・チャクウェラ | チャクウェラ | ~Chakwera | ~Чаквера
saulos-chilima | Saulos Chilima | Saulos Klaus Chilima | Саулос Чилима | Солос Чилима | سولوس تشيليما | ساولوس چیلیما | 奇利马 | サウロス・チリマ | チリマ副大統領 | 살로스 칠리마 | ~Chilima | ~Чилима
armando-guebuza | Armando Guebuza | Armando Emílio Guebuza | Арманду Гебуза | أرماندو غيبوزا | 格布扎 | アルマンド・ゲブーザ | ゲブーザ | 아르만두 게부자 | ~Guebuza | ~Гебуза
daniel-chapo | Daniel Chapo | Daniel Francisco Chapo | Даниэл Шапу | دانيال تشابو | 丹尼尔·查波 | ダニエル・チャポ | シャポ大統領
venancio-mondlane | Venâncio Mondlane | Venancio Mondlane | Венансиу Мондлане | فينانسيو موندلين | فينانسيو موندلاني | 韦南西奥·蒙德拉内 | ベナンシオ・モンドラーネ | ~Mondlane
afonso-dhlakama | Afonso Dhlakama | Афонсу Длакама | أفونسو دلاكاما | 德拉卡马 | アフォンソ・デュラカマ | ~Dhlakama
samora-machel | Samora Machel | Самора Машел | سامورا ماشيل | 萨莫拉·马谢尔 | サモラ・マシェル
nelson-chamisa | Nelson Chamisa | Нельсон Чамиса | نيلسون شاميسا | 查米萨 | 纳尔逊·查米萨 | ネルソン・チャミサ | チャミサ | 넬슨 차미사 | ~Chamisa | ~Чамиса
grace-mugabe | Grace Mugabe | Грейс Мугабе | غريس موغابي | گریس موگابه | 格蕾丝·穆加贝 | グレース・ムガベ | グレース夫人 | 그레이스 무가베 | ग्रेस मुगाबे
constantino-chiwenga | Constantino Chiwenga | Константино Чивенга | كونستانتينو تشيوينغا | کنستانتینو چیونگا | 奇文加 | コンスタンティノ・チウェンガ | チウェンガ | ~Chiwenga | ~Чивенга
joice-mujuru | Joice Mujuru | Joyce Mujuru | Джойс Муджуру | جويس موجورو | 乔伊斯·穆菊茹 | 穆菊茹 | ~Mujuru
ian-khama | Ian Khama | Seretse Khama Ian Khama | Ян Кхама | Иан Кама | إيان خاما | 伊恩·卡马 | 卡马总统 | イアン・カーマ | カーマ大統領
mokgweetsi-masisi | Mokgweetsi Masisi | Мокгвитси Масиси | موكغويتسي ماسيسي | موکگویتسی ماسیسی | 莫克维齐·马西西 | 马西西总统 | モクウィツィ・マシシ | マシシ大統領 | 모크위치 마시시
duma-boko | Duma Boko | Дума Боко | دوما بوكو | دوما بوکو | 杜马·博科 | 博科总统 | ドゥマ・ボコ | ボコ大統領 | 두마 보코
festus-mogae | Festus Mogae | Фестус Могае | فستوس موغاي | 费斯图斯·莫哈埃 | フェスタス・モハエ | ~Mogae
hage-geingob | Hage Geingob | Хаге Гейнгоб | هاغ غينغوب | هاجه جينجوب | هاگه گینگوب | 根哥布 | 哈格·根哥布 | ハーゲ・ガインゴブ | ガインゴブ | 하게 게인고브 | ~Geingob | ~Гейнгоб
netumbo-nandi-ndaitwah | Netumbo Nandi-Ndaitwah | Netumbo Nandi Ndaitwah | Нетумбо Нанди-Ндайтва | نيتومبو ناندي ندايتواه | نتومبو ناندی ندایتواه | 恩代特瓦 | 内通博·南迪-恩代特瓦 | ネトゥンボ・ナンディ・ヌダイトワ | ヌダイトワ | 네툼보 난디은다이트와 | ~Nandi-Ndaitwah | ~Нанди-Ндайтва
nangolo-mbumba | Nangolo Mbumba | Нанголо Мбумба | نانغولو مبومبا | 姆本巴总统 | ナンゴロ・ムブンバ | ~Mbumba
hifikepunye-pohamba | Hifikepunye Pohamba | Хификепунье Похамба | هيفيكيبوني بوهامبا | 波汉巴 | ヒフィケプニェ・ポハンバ | ポハンバ | ~Pohamba | ~Похамба
sam-nujoma | Sam Nujoma | Сэм Нуйома | Сэм Нуджома | سام نجوما | سام نوجوما | 努乔马 | 萨姆·努乔马 | サム・ヌジョマ | ヌジョマ | 샘 누조마 | ~Nujoma | ~Нуйома
julius-malema | Julius Malema | Джулиус Малема | جوليوس ماليما | جولیوس مالما | 马勒马 | 朱利叶斯·马莱马 | ジュリアス・マレマ | マレマ党首 | 줄리어스 말레마 | ~Malema | ~Малема
john-steenhuisen | John Steenhuisen | Джон Стенхёйсен | Джон Стинхейсен | جون ستينهويسن | 约翰·斯廷赫伊森 | ジョン・スティーンヘイセン | ~Steenhuisen
mmusi-maimane | Mmusi Maimane | Ммуси Маймане | موسي مايماني | 马伊马内 | ムシ・マイマネ | ~Maimane
helen-zille | Helen Zille | Хелен Зилле | هيلين زيل | هيلين زيلي | 海伦·齐勒 | ヘレン・ジル | ~Zille
kgalema-motlanthe | Kgalema Motlanthe | Кгалема Мотланте | كغاليما موتلانثي | 莫特兰蒂 | 卡莱马·莫特兰蒂 | モトランテ大統領 | カレマ・モトランテ | 칼레마 모틀란테 | ~Motlanthe | ~Мотланте
fw-de-klerk | F. W. de Klerk | FW de Klerk | F.W. de Klerk | Frederik Willem de Klerk | Frederik de Klerk | Фредерик де Клерк | Фредерік де Клерк | فريدريك دي كليرك | فردریک دکلرک | فردریک ویلم دکلرک | 德克勒克 | 戴克拉克 | デクラーク元大統領 | フレデリック・デクラーク | デクラーク | 프레데리크 데클레르크 | en:~de Klerk | ~Де Клерк
winnie-mandela | Winnie Mandela | Winnie Madikizela-Mandela | Winnie Madikizela Mandela | Винни Мандела | Вінні Мандела | ويني مانديلا | وینی ماندلا | 温妮·曼德拉 | ウィニー・マンデラ | ウィニー・マディキゼラ・マンデラ | 위니 만델라 | विनी मंडेला | Γουίνι Μαντέλα
thuli-madonsela | Thuli Madonsela | Thulisile Madonsela | Тули Мадонсела | ثولي مادونسيلا | 图利·马东塞拉 | 马东塞拉 | ~Madonsela
paul-mashatile | Paul Mashatile | Пол Машатиле | بول ماشاتيل | بول ماشاتايل | 马沙蒂莱 | ポール・マシャティーレ | ~Mashatile
pravin-gordhan | Pravin Gordhan | Правин Гордан | برافين غوردان | 戈尔丹 | 普拉温·戈尔丹 | プラビン・ゴーダン | ゴーダン財務相 | ~Gordhan
nkosazana-dlamini-zuma | Nkosazana Dlamini-Zuma | Nkosazana Dlamini Zuma | Нкосазана Дламини-Зума | نكوسازانا دلاميني زوما | انکوسازانا دلامینی زوما | 德拉米尼-祖马 | 恩科萨扎娜·德拉米尼-祖马 | ヌコサザナ・ドラミニ・ズマ | ドラミニズマ | 은코사자나 들라미니주마 | ~Dlamini-Zuma | ~Dlamini Zuma | ~Дламини-Зума
ace-magashule | Ace Magashule | Эйс Магашуле | 马加舒勒 | エース・マガシュレ | ~Magashule
naledi-pandor | Naledi Pandor | Наледи Пандор | ناليدي باندور | نالدی پاندور | 纳莱迪·潘多尔 | ナレディ・パンドール | パンドール国際関係・協力相 | 날레디 판도르
ronald-lamola | Ronald Lamola | Рональд Ламола | رونالد لامولا | 罗纳德·拉莫拉 | ロナルド・ラモラ | ~Lamola
mangosuthu-buthelezi | Mangosuthu Buthelezi | Mangosutho Buthelezi | Мангосуту Бутелези | مانغوسوتو بوتيليزي | 布特莱齐 | マンゴスツ・ブテレジ
raymond-zondo | Raymond Zondo | Рэймонд Зондо | ريموند زوندو | 雷蒙德·宗多 | レイモンド・ゾンド
misuzulu-kazwelithini | Misuzulu kaZwelithini | Misuzulu Zulu | King Misuzulu | Misuzulu kaZwelithini Zulu | fr:roi Misuzulu | König Misuzulu | uk:король Мисузулу | الملك ميسوزولو | 米苏祖鲁 | ミスズールー | ~Misuzulu
tom-thabane | Tom Thabane | Thomas Thabane | Том Табане | Томас Табане | توماس ثاباني | توم ثاباني | تام تابانه | 塔巴内 | タバネ首相 | トーマス・タバネ | ~Thabane | ~Табане
sam-matekane | Sam Matekane | Ntsokoane Samuel Matekane | Сэм Матекане | سام ماتيكاني | 马特卡内 | サム・マテカネ | ~Matekane
pakalitha-mosisili | Pakalitha Mosisili | Пакалита Мосисили | باكاليثا موسيسيلي | 莫西西里 | ~Mosisili
letsie-iii | Letsie III | King Letsie III | König Letsie III. | fr:roi Letsie III | Летсие III | 莱齐耶三世 | レツィエ3世
mswati-iii | Mswati III | King Mswati III | King Mswati | König Mswati III. | König Mswati | fr:roi Mswati III | es:rey Mswati III | it:re Mswati III | Мсвати III | uk:король Мсвати | الملك مسواتي الثالث | مسواتي الثالث | پادشاه مسواتی | 姆斯瓦蒂三世 | ムスワティ3世 | 음스와티 3세 | ~Mswati | ~Мсвати
andry-rajoelina | Andry Rajoelina | Andry Nirina Rajoelina | Андри Радзуэлина | Андри Раджоелина | Андрі Радзуеліна | أندري راجولينا | آندری راجولینا | اندری راجولینا | 拉乔利纳 | 安德里·拉乔利纳 | アンドリー・ラジョエリナ | ラジョエリナ | 안드리 라조엘리나 | एंड्री राजोएलिना | ~Rajoelina | ~Радзуэлина
marc-ravalomanana | Marc Ravalomanana | Марк Равалуманана | Марк Раваломанана | مارك رافالومانانا | مارک راوالومانانا | 拉瓦卢马纳纳 | マーク・ラベロマナナ | ラベロマナナ | 마르크 라발로마나나 | ~Ravalomanana | ~Равалуманана
hery-rajaonarimampianina | Hery Rajaonarimampianina | Эри Радзаунаримампианина | هيري راجوناريمامبيانينا | 埃里·拉乔纳里马曼皮亚尼纳 | ヘリー・ラジャオナリマンピアニナ | ~Rajaonarimampianina
michael-randrianirina | Michael Randrianirina | Michaël Randrianirina | Микаэль Рандрианирина | مايكل راندريانيرينا | ميكايل راندريانيرينا | 兰德里亚尼里纳 | ランドリアニリナ | 란드리아니리나 | ~Randrianirina | ~Рандрианирина
azali-assoumani | Azali Assoumani | Азали Ассумани | عثمان غزالي | غزالي عثماني | غزالی عثمانی | آزالی آسومانی | 阿扎利·阿苏马尼 | 阿扎利总统 | アザリ・アスマニ | アザリ大統領 | 아잘리 아수마니 | ~Azali
ahmed-abdallah-sambi | Ahmed Abdallah Mohamed Sambi | Ahmed Abdallah Sambi | Ахмед Абдалла Самби | أحمد عبد الله سامبي | أحمد عبد الله محمد سامبي | 桑比总统 | アフメド・アブドゥラ・サンビ
ikililou-dhoinine | Ikililou Dhoinine | Икилилу Дуанин | إكليل ظنين | 伊基利卢·杜瓦尼纳 | イキリル・ドイニン | ~Dhoinine
pravind-jugnauth | Pravind Jugnauth | Pravind Kumar Jugnauth | Правинд Джагнот | برافيند جوغنوث | پراویند جوگنات | 贾格纳特 | 普拉温德·贾格纳特 | プラビンド・ジャグナット | प्रविंद जगन्नाथ | प्रविंद कुमार जगन्नाथ
anerood-jugnauth | Anerood Jugnauth | Sir Anerood Jugnauth | Анируд Джагнот | 阿内罗德·贾格纳特 | アヌルード・ジャグナット | अनिरुद्ध जगन्नाथ
navin-ramgoolam | Navin Ramgoolam | Navinchandra Ramgoolam | Навин Рамгулам | نافين رامغولام | 拉姆古兰 | 纳温·拉姆古兰 | ナビン・ラングーラム | नवीन रामगुलाम | नवीनचंद्र रामगुलाम | ~Ramgoolam | ~Рамгулам
ameenah-gurib-fakim | Ameenah Gurib-Fakim | Ameenah Gurib | Амина Гариб-Факим | أمينة غريب فقيم | آمنه غریب فقیم | アミーナ・グリブファキム | अमीना गुरीब फकीम | ~Gurib-Fakim
wavel-ramkalawan | Wavel Ramkalawan | Вавел Рамкалаван | وافيل رامكالاوان | 拉姆卡拉旺 | ワベル・ラムカラワン | वावेल रामकलावन | ~Ramkalawan | ~Рамкалаван
danny-faure | Danny Faure | Дэнни Фор | Дэнни Форе | داني فور | 丹尼·富尔 | ダニー・フォール | डैनी फॉरे
patrick-herminie | Patrick Herminie | Патрик Эрмини | باتريك هيرميني | 帕特里克·埃尔米尼 | ~Herminie
queen-rania | Queen Rania | Queen Rania Al Abdullah | Königin Rania | fr:reine Rania | es:reina Rania | pt:rainha Rania | it:regina Rania | Kraliçe Rania | pl:królowa Rania | ru:королева Рания | uk:королева Ранія | الملكة رانيا | ملکه رانیا | 拉尼娅王后 | 王后拉尼娅 | ラニア王妃 | 라니아 왕비 | המלכה ראניה
hussein-bin-abdullah | Hussein bin Abdullah | Crown Prince Hussein of Jordan | Al-Hussein bin Abdullah II | Husein bin Abdalá | Хусейн бен Абдалла | الحسين بن عبد الله الثاني | حسین بن عبدالله | 侯赛因王储 | フセイン皇太子
king-hussein-of-jordan | King Hussein of Jordan | Hussein of Jordan | Hussein bin Talal | König Hussein von Jordanien | fr:roi Hussein de Jordanie | es:rey Hussein de Jordania | Хусейн бен Талал | الملك حسين بن طلال | الحسين بن طلال | 侯赛因国王 | フセイン国王 | המלך חוסיין
ayman-safadi | Ayman Safadi | Ayman al-Safadi | Aiman Safadi | Eymen es-Safadi | Айман ас-Сафади | Айман Сафади | أيمن الصفدي | ایمن صفدی | ایمن الصفدی | 萨法迪 | 艾曼·萨法迪 | アイマン・サファディ | サファディ外相 | 아이만 사파디 | איימן א-ספדי | איימן ספדי | ~الصفدي
hamzah-bin-hussein | Prince Hamzah | Hamzah bin Hussein | Prince Hamza of Jordan | Hamza bin Hussein | Prinz Hamza | Prinz Hamsa | en:prince Hamza | ru:принц Хамза | الأمير حمزة بن الحسين | الأمير حمزة | شاهزاده حمزه | 哈姆扎亲王 | 哈姆扎王子 | ハムザ王子 | ハムザ前皇太子 | הנסיך חמזה
bisher-khasawneh | Bisher al-Khasawneh | Bisher Khasawneh | Bishr al-Khasawneh | Bicher al-Khasawneh | Bişr el-Hasavne | Бишер аль-Хасауна | بشر الخصاونة | بشر الخصاونه | 哈苏奈 | ハサウネ首相 | ~Khasawneh | ~الخصاونة
omar-razzaz | Omar Razzaz | Omar al-Razzaz | Omar al-Rassas | Ömer er-Rezzaz | Омар Раззаз | Омар ар-Раззаз | عمر الرزاز | 拉扎兹 | ラッザーズ首相
jafar-hassan | Jafar Hassan | Jaafar Hassan | Cafer Hassan | Джафар Хасан | جعفر حسان | 贾法尔·哈桑
abu-musab-al-zarqawi | Abu Musab al-Zarqawi | Abu Musab al Zarqawi | Abou Moussab al-Zarqaoui | Abou Moussab Al-Zarkaoui | Abu Mussab al-Sarkawi | Abu Musab az-Zarkawi | Abú Músá az-Zarkáví | Ebu Musab ez-Zerkavi | Абу Мусаб аз-Заркави | Абу Мусаб аль-Заркауи | أبو مصعب الزرقاوي | ابومصعب زرقاوی | ابومصعب الزرقاوی | 扎卡维 | 阿布·穆萨布·扎卡维 | アブムサブ・ザルカウィ | ザルカウィ | 알자르카위 | אבו מוסעב א-זרקאווי | ~Zarqawi | ~Zarkaoui | ~Sarkawi | ~Заркави | ~الزرقاوي
muath-al-kasasbeh | Muath al-Kasasbeh | Moaz al-Kasasbeh | Muadh al-Kasasbeh | Maaz al-Kassasbeh | Moaz al-Kassasbeh | Муаз аль-Касасба | معاذ الكساسبة | معاذ الکساسبه | 卡萨斯贝 | カサスベ中尉 | ~Kasasbeh | ~الكساسبة
ibrahim-al-jaafari | Ibrahim al-Jaafari | Ibrahim Jaafari | Ibrahim al-Dschaafari | Ibrahim al-Jafari | İbrahim Caferi | Ибрагим аль-Джафари | Ибрахим аль-Джаафари | إبراهيم الجعفري | ابراهیم جعفری | ابراهیم الجعفری | 易卜拉欣·贾法里 | イブラヒム・ジャファリ | ジャファリ首相 | 이브라힘 알자파리
adel-abdul-mahdi | Adel Abdul Mahdi | Adil Abdul-Mahdi | Adel Abdul-Mahdi | Adel Abdel Mahdi | Adil Abd al-Mahdi | Adil Abdülmehdi | Адель Абдул Махди | Адель Абдель Махди | عادل عبد المهدي | عادل عبدالمهدی | 阿卜杜勒-迈赫迪 | 阿迪勒·阿卜杜勒-迈赫迪 | アブドルマハディ | アーディル・アブドルマハディ | 아딜 압둘마흐디 | ~Abdul Mahdi | ~عبد المهدي
ayad-allawi | Ayad Allawi | Iyad Allawi | Ijad Allawi | Iyad Alawi | Eyad Allawi | İyad Allavi | Айяд Аллави | Ияд Аллауи | Айад Аллауи | إياد علاوي | ایاد علاوی | 伊亚德·阿拉维 | アヤド・アラウィ | アラウィ元首相 | アラウィ首相 | 이야드 알라위 | איאד עלאווי
fuad-masum | Fuad Masum | Fouad Massoum | Fuad Massum | Fouad Masoum | Fuat Masum | Фуад Масум | فؤاد معصوم | فواد معصوم | فوئاد مەعسووم | 福阿德·马苏姆 | 马苏姆总统 | フアド・マスーム | マスーム大統領
abdul-latif-rashid | Abdul Latif Rashid | Abdul Latif Rasheed | Abdel Latif Rachid | Abdel Latif Rashid | Abdullatif Rashid | Abdul Latif Raschid | Abdullatif Reşid | Абдул Латиф Рашид | Абдель Латиф Рашид | عبد اللطيف رشيد | عبد اللطيف جمال رشيد | عبداللطیف رشید | لەتیف ڕەشید | 拉希德总统 | 阿卜杜勒·拉蒂夫·拉希德 | アブドルラティフ・ラシド | 압둘 라티프 라시드
hadi-al-amiri | Hadi al-Amiri | Hadi al-Ameri | Hadi Amiri | Hadi al-Amri | Hadi el-Amiri | Хади аль-Амири | Хади аль-Амери | هادي العامري | هادی العامری | هادی عامری | 哈迪·阿米里 | ハディ・アミリ
abu-mahdi-al-muhandis | Abu Mahdi al-Muhandis | Abu Mahdi Muhandis | Abou Mahdi al-Mouhandis | Abu Mahdi al-Muhandes | Ebu Mehdi el-Mühendis | Абу Махди аль-Мухандис | أبو مهدي المهندس | ابومهدی المهندس | ابومهدی مهندس | 穆汉迪斯 | アブマフディ・ムハンディス | アブ・マハディ・ムハンディス | 아부 마흐디 알무한디스 | אבו מהדי אל-מוהנדס | ~Al-Muhandis
qais-al-khazali | Qais al-Khazali | Qais Khazali | Kais al-Chasali | Kais Hazali | Кайс аль-Хазали | قيس الخزعلي | قیس خزعلی | قیس الخزعلی | カイス・ハズアリ | ~الخزعلي
mohammed-al-halbousi | Mohammed al-Halbousi | Mohamed al-Halbousi | Mohammed al-Halboosi | Mohammad al-Halbousi | Mohammed al-Halbussi | Muhammed el-Halbusi | Мухаммед аль-Халбуси | Мохаммед аль-Халбуси | محمد الحلبوسي | محمد الحلبوسی | 哈勒布希 | ハルブシ国会議長 | ~Halbousi | ~الحلبوسي
tariq-al-hashimi | Tariq al-Hashimi | Tareq al-Hashemi | Tarek al-Hashemi | Tarek al-Hachémi | Tarik al-Haschimi | Tareq al-Haschemi | Tarık Haşimi | Тарик аль-Хашими | Тарик аль-Хашеми | طارق الهاشمي | طارق الهاشمی | طارق هاشمی | 哈希米副总统 | 塔里克·哈希米 | ハシミ副大統領 | タリク・ハシミ
tariq-aziz | Tariq Aziz | Tarek Aziz | Tarik Asis | Tareq Aziz | Tarik Aziz | Tárik Azíz | Тарик Азиз | Тарік Азіз | طارق عزيز | طارق عزیز | 塔里克·阿齐兹 | タリク・アジズ | 타리크 아지즈 | Ταρίκ Αζίζ | טארק עזיז
ali-hassan-al-majid | Ali Hassan al-Majid | Chemical Ali | Ali Hasan al-Majid | Ali Hassan al-Madschid | Ali Hassan al-Madjid | Chemie-Ali | Ali le Chimique | Ali el Químico | Ali il Chimico | Kimyasal Ali | Али Хасан аль-Маджид | Химический Али | علي حسن المجيد | علي الكيماوي | علی حسن المجید | علی شیمیایی | 化学阿里 | 阿里·哈桑·马吉德 | ケミカル・アリ | 케미컬 알리 | עלי הכימי
masrour-barzani | Masrour Barzani | Masrur Barzani | Masrur Barsani | Mesrur Barzani | Mesrûr Barzanî | Масрур Барзани | مسرور بارزاني | مسرور بارزانی | مەسرور بارزانی | 马斯鲁尔·巴尔扎尼 | マスルール・バルザニ | 마스루르 바르자니
hoshyar-zebari | Hoshyar Zebari | Hoshiyar Zebari | Hoschjar Sebari | Hoshyar Zibari | Hoşyar Zebari | Hochiyar Zebari | Хошияр Зебари | Хошьяр Зибари | هوشيار زيباري | هوشیار زیباری | هۆشیار زێباری | 霍希亚尔·兹巴里 | ホシャル・ジバリ | ジバリ外相 | ~Zebari | ~Zibari | ~Зебари | ~زيباري
fuad-hussein | Fuad Hussein | Fouad Hussein | Fuad Husein | Fuat Hüseyin | Фуад Хусейн | فؤاد حسين | فؤاد حسین | فواد حسین | 福阿德·侯赛因 | フアド・フセイン | 푸아드 후세인
ahmed-chalabi | Ahmed Chalabi | Ahmad Chalabi | Ahmed Tschalabi | Ahmad Tschalabi | Ahmad Çelebi | Ahmed Çelebi | Ахмед Чалаби | Ахмад Чалаби | أحمد الجلبي | احمد چلبی | احمد الجلبی | 沙拉比 | 艾哈迈德·沙拉比 | アハマド・チャラビ | アフマド・チャラビ | 아흐메드 찰라비 | ~Chalabi | ~Чалаби | ~الجلبي
ammar-al-hakim | Ammar al-Hakim | Ammar Hakim | Ammar el-Hakim | Аммар аль-Хаким | Аммар Хаким | عمار الحكيم | سید عمار حکیم | عمار حکیم | 阿马尔·哈基姆 | アンマル・ハキム
izzat-ibrahim-al-douri | Izzat Ibrahim al-Douri | Izzat Ibrahim al-Duri | Izzat al-Douri | Issat Ibrahim al-Duri | Ezzat Ibrahim al-Douri | İzzet İbrahim ed-Duri | İzzet ed-Duri | Иззат Ибрахим ад-Дури | Иззат Ибрагим ад-Дури | عزة إبراهيم الدوري | عزت الدوري | عزت ابراهیم الدوری | عزت الدوری | イザト・イブラヒム
ali-larijani | Ali Larijani | Ali Laridschani | Ali Laridżani | Ali Larídžání | Alí Larijani | Ali Laricani | Али Лариджани | Алі Ларіджані | علي لاريجاني | علی لاریجانی | 阿里·拉里贾尼 | 拉里贾尼 | アリ・ラリジャニ | ラリジャニ | 알리 라리자니 | Αλί Λαριτζανί | עלי לאריג'אני | अली लारीजानी
mohammad-khatami | Mohammad Khatami | Mohammed Khatami | Mohammad Chatami | Mohammed Chatami | Mohamed Jatami | Mohammad Jatamí | Muhammed Hatemi | Mohammad Chátamí | Мохаммад Хатами | Мухаммад Хатами | Мохаммед Хатами | محمد خاتمي | محمد خاتمی | سید محمد خاتمی | 哈塔米 | 穆罕默德·哈塔米 | モハンマド・ハタミ | ハタミ大統領 | ハタミ元大統領 | ハタミ前大統領 | 모하마드 하타미 | Μοχάμαντ Χαταμί | מוחמד ח'אתמי | मोहम्मद खातमी
mehdi-karroubi | Mehdi Karroubi | Mehdi Karoubi | Mehdi Karubi | Mahdi Karrubi | Mehdi Karrubi | Mehdí Karrubí | Mehdi Kerrubi | Мехди Карруби | Мехди Кярруби | مهدي كروبي | مهدی کروبی | 卡鲁比 | 迈赫迪·卡鲁比 | メフディ・カルビ | カルビ元国会議長 | 메흐디 카루비 | מהדי כרובי | ~Karroubi | ~Karoubi | ~Karrubi | ~کروبی
mohammad-bagher-ghalibaf | Mohammad Bagher Ghalibaf | Mohammad Baqer Ghalibaf | Mohammad Baqer Qalibaf | Mohammad Bagher Qalibaf | Mohammed Bagher Ghalibaf | Mohammad Baqr Ghalibaf | Mohamad Baqer Qalibaf | Muhammed Bakır Kalibaf | Мохаммад Багер Галибаф | Мохаммад Бакер Галибаф | Мохаммад-Багер Галибаф | محمد باقر قاليباف | محمدباقر قالیباف | محمد باقر قالیباف | 加利巴夫 | 卡利巴夫 | 穆罕默德·巴盖尔·加利巴夫 | モハンマド・バゲル・ガリバフ | ガリバフ国会議長 | ガリバフ | 모하마드 바게르 갈리바프 | מוחמד באקר קאליבאף | ~Ghalibaf | ~Qalibaf | ~Галибаф | ~قالیباف | ~قاليباف
saeed-jalili | Saeed Jalili | Said Jalili | Said Dschalili | Saïd Jalili | Saed Yalili | Said Yalili | Sait Celili | Said Celili | Саид Джалили | Саїд Джалілі | سعيد جليلي | سعید جلیلی | 贾利利 | 赛义德·贾利利 | サイード・ジャリリ | 사이드 잘릴리 | Σαΐντ Τζαλιλί | סעיד ג'לילי | सईद जलीली | ~جلیلی
ali-akbar-salehi | Ali Akbar Salehi | Ali Akbar Saléhi | Ali Akber Salihi | Али Акбар Салехи | علي أكبر صالحي | علی اکبر صالحی | علی‌اکبر صالحی | 萨利希 | 阿里·阿克巴尔·萨利希 | アリ・アクバル・サレヒ | サレヒ外相 | サレヒ原子力庁長官 | 알리 아크바르 살레히 | עלי אכבר סאלחי
ali-akbar-velayati | Ali Akbar Velayati | Ali Akbar Welajati | Ali Akbar Velajati | Ali Ekber Velayeti | Али Акбар Велаяти | Алі Акбар Велаяті | علي أكبر ولايتي | علی اکبر ولایتی | علی‌اکبر ولایتی | 韦拉亚提 | アリ・アクバル・ベラヤティ | ベラヤティ元外相 | עלי אכבר ולאיתי | ~Velayati | ~Велаяти
mojtaba-khamenei | Mojtaba Khamenei | Mojtaba Khameneï | Modschtaba Chamenei | Mojtabá Jamenei | Mojtaba Jameneí | Modżtaba Chamenei | Müçteba Hamaney | Mücteba Hamaney | Моджтаба Хаменеи | Моджтаба Хаменеї | مجتبى خامنئي | مجتبی خامنه‌ای | مجتبی خامنه ای | 穆杰塔巴·哈梅内伊 | モジタバ・ハメネイ | モジタバ師 | 모즈타바 하메네이 | Μοτζτάμπα Χαμενεΐ | מוג'תבא ח'אמנאי | मोजतबा खामेनेई
esmail-qaani | Esmail Qaani | Esmail Ghaani | Esmaïl Qaani | Ismail Qaani | Esmaeil Qaani | Esmail Kaani | Ismail Kaani | İsmail Kaani | Исмаил Каани | Эсмаил Каани | Эсмаил Гаани | إسماعيل قاآني | إسماعيل قآني | اسماعیل قاآنی | 卡尼将军 | 伊斯梅尔·卡尼 | 加尼准将 | エスマイル・ガアニ | ガアニ司令官 | 에스마일 가니 | אסמאעיל קאאני | ~Qaani | ~قاآنی | ~قاآني
hossein-salami | Hossein Salami | Hussein Salami | Hosein Salamí | Hüseyin Selami | Хосейн Салами | Хоссейн Салами | حسين سلامي | حسین سلامی | 侯赛因·萨拉米 | ホセイン・サラミ | 호세인 살라미 | Χοσεΐν Σαλαμί | חוסיין סלאמי | हुसैन सलामी | होसैन सलामी
mohammad-bagheri | Mohammad Bagheri | Mohammed Bagheri | Mohammad Hossein Bagheri | Mohamad Baqeri | Mohammad Baqeri | Muhammed Bakıri | Мохаммад Багери | محمد باقري | محمد باقری | محمد حسین باقری | 穆罕默德·巴盖里 | モハンマド・バゲリ | 모하마드 바게리 | מוחמד באקרי
amir-ali-hajizadeh | Amir Ali Hajizadeh | Amirali Hajizadeh | Amir-Ali Hajizadeh | Amir Ali Hadschisadeh | Emir Ali Hacızade | Амир Али Хаджизаде | أمير علي حاجي زاده | امیرعلی حاجی‌زاده | امیرعلی حاجی زاده | 哈吉扎德 | ハジザデ司令官 | アミールアリ・ハジザデ | 아미르 알리 하지자데 | אמיר עלי חאג'יזאדה | ~Hajizadeh | ~حاجی‌زاده
ali-shamkhani | Ali Shamkhani | Ali Shamjani | Ali Schamchani | Ali Chamkhani | Ali Şemhani | Али Шамхани | علي شمخاني | علی شمخانی | 沙姆哈尼 | 阿里·沙姆哈尼 | アリ・シャムハニ | シャムハニ | 알리 샴카니 | עלי שמח'אני | अली शमखानी | ~Shamkhani | ~Schamchani | ~Шамхани | ~شمخانی | ~شمخاني
mohammad-mokhber | Mohammad Mokhber | Mohammed Mokhber | Mohammad Mochber | Mohamad Mojber | Muhammed Muhbir | Мохаммад Мохбер | محمد مخبر | 穆赫贝尔 | 穆罕默德·穆赫贝尔 | モハンマド・モフベル | モフベル第1副大統領 | 모하마드 모크베르 | מוחמד מוח'בר | मोहम्मद मोखबर | ~Mokhber
gholam-hossein-mohseni-ejei | Gholam-Hossein Mohseni-Ejei | Gholamhossein Mohseni Ejei | Gholam Hossein Mohseni Ejei | Gholamhossein Mohseni-Ejei | Gholamhossein Mohseni Edschei | Gulam Hüseyin Muhsini Ejei | Голямхосейн Мохсени Эджеи | غلام حسين محسني إيجئي | غلامحسین محسنی اژه‌ای | غلامحسین محسنی اژه ای | 穆赫辛尼-埃杰伊 | モホセニエジェイ司法府代表 | ~Mohseni-Ejei | ~Mohseni Ejei
shirin-ebadi | Shirin Ebadi | Schirin Ebadi | Chirine Ebadi | Širin Ebádí | Şirin Ebadi | Ширин Эбади | Ширін Ебаді | شيرين عبادي | شیرین عبادی | 希林·伊巴迪 | 希尔琳·艾芭迪 | シリン・エバディ | 시린 에바디 | שירין עבאדי | शिरीन एबादी
maryam-rajavi | Maryam Rajavi | Marjam Radschawi | Mariam Rajavi | Maryam Radjavi | Meryem Recavi | Марьям Раджави | مريم رجوي | مریم رجوی | 玛丽亚姆·拉贾维 | マリアム・ラジャビ | 마리암 라자비 | ~Rajavi
ali-bagheri-kani | Ali Bagheri Kani | Ali Bagheri | Ali Bagheri-Kani | Ali Baqeri Kani | Ali Bakıri Kani | Али Багери Кани | علي باقري كني | علی باقری کنی | 巴盖里·卡尼 | アリ・バゲリ・カニ | アリ・バゲリ
majid-takht-ravanchi | Majid Takht-Ravanchi | Majid Takht Ravanchi | Madschid Tacht-Rawantschi | Mecid Taht-Revançi | Маджид Тахт-Раванчи | Маджид Тахт Раванчи | مجيد تخت روانجي | مجید تخت روانچی | مجید تخت‌روانچی | 拉万希 | タフテラバンチ | ~Takht-Ravanchi | ~Takht Ravanchi
esmail-baghaei | Esmail Baghaei | Esmaeil Baghaei | Esmaïl Baghaï | Esmaeil Baqaei | Ismail Baghaei | İsmail Bekayi | Эсмаил Багаи | إسماعيل بقائي | اسماعیل بقایی | اسماعیل بقائی | 巴加埃 | 伊斯梅尔·巴加埃 | エスマイル・バガイ | バガイ報道官 | 에스마일 바가에이 | אסמאעיל בקאאי | ~Baghaei
mohammad-reza-pahlavi | Mohammad Reza Pahlavi | Mohammed Reza Pahlavi | Mohammad Reza Shah | Mohammed Resa Pahlewi | Mohammad Reza Pahlevi | Mohammad Resa Pahlavi | Mohamed Reza Pahlevi | Muhammed Rıza Pehlevi | Мохаммед Реза Пехлеви | Мохаммад Реза Пехлеви | محمد رضا بهلوي | محمدرضا پهلوی | محمدرضا شاه | 巴列维国王 | 穆罕默德·礼萨·巴列维 | モハンマド・レザ・パーレビ | パーレビ国王 | 모하마드 레자 팔라비 | מוחמד רזא פהלווי
manouchehr-mottaki | Manouchehr Mottaki | Manutschehr Mottaki | Manuchehr Mottaki | Manúchehr Mottaki | Menuçehr Muttaki | Манучехр Моттаки | منوشهر متكي | منوچهر متکی | 穆塔基外长 | マヌーチェフル・モッタキ | モッタキ外相 | 마누체르 모타키 | ~Mottaki | ~متکی
saud-al-faisal | Saud al-Faisal | Prince Saud al-Faisal | Saoud al-Fayçal | Saud al-Feisal | Saud bin Faisal | Suud el-Faysal | Сауд аль-Фейсал | Сауд аль-Файсал | سعود الفيصل | سعود الفیصل | 沙特·费萨尔 | 费萨尔外交大臣 | サウド外相 | サウド・ファイサル | 사우드 알파이살 | סעוד אל-פייסל
faisal-bin-farhan | Faisal bin Farhan | Faisal bin Farhan Al Saud | Prince Faisal bin Farhan | Fayçal ben Farhane | Fayçal bin Farhane | Faisal bin Farhan al-Saud | Faysal bin Farhan | Faisal bin Farhán | Фейсал бен Фархан | Фейсал бин Фархан | Фейсал бен Фархан Аль Сауд | فيصل بن فرحان | فیصل بن فرحان | 费萨尔·本·法尔汉 | ファイサル・ビン・ファルハン | ファイサル外相 | 파이살 빈 파르한 | פייסל בן פרחאן | फैसल बिन फरहान
adel-al-jubeir | Adel al-Jubeir | Adel al-Jubair | Adel al-Joubeir | Adel Jubeir | Adel al-Dschubeir | Adel al-Dschubair | Adel al Yubeir | Adil el-Cubeyr | Адель аль-Джубейр | Адель Джубейр | عادل الجبير | عادل الجبیر | 朱拜尔 | 阿德尔·朱拜尔 | アーデル・ジュベイル | アデル・ジュベイル | ジュベイル外相 | 아델 알주베이르 | עאדל אל-ג'ובייר | ~Jubeir | ~الجبير
mohammed-bin-nayef | Mohammed bin Nayef | Mohammad bin Nayef | Muhammad bin Nayef | Mohamed bin Nayef | Mohammed ben Nayef | Mohammed bin Naif | Mohammed bin Najef | Muhammed bin Nayif | Мухаммед бен Найеф | Мухаммед бин Наиф | Мохаммед бин Найеф | محمد بن نايف | محمد بن نایف | 穆罕默德·本·纳伊夫 | ムハンマド・ビン・ナエフ | ムハンマド・ビン・ナイフ | 무함마드 빈 나예프 | מוחמד בן נאיף
turki-al-faisal | Turki al-Faisal | Prince Turki al-Faisal | Turki al-Fayçal | Turki el-Faysal | Турки аль-Фейсал | Турки аль-Файсал | تركي الفيصل | ترکی الفیصل | ترکی فیصل | 图尔基·费萨尔 | トゥルキ・ファイサル | טורקי אל-פייסל
bandar-bin-sultan | Bandar bin Sultan | Prince Bandar bin Sultan | Bandar ben Sultan | Bandar ibn Sultan | Bender bin Sultan | Бандар бен Султан | Бандар бин Султан | بندر بن سلطان | 班达尔·本·苏尔坦 | バンダル・ビン・スルタン
khalid-bin-salman | Khalid bin Salman | Prince Khalid bin Salman | Khaled bin Salman | Khaled ben Salmane | Chalid bin Salman | Halid bin Selman | Халид бен Салман | Халид бин Салман | خالد بن سلمان | 哈立德·本·萨勒曼 | ハリド・ビン・サルマン | 칼리드 빈 살만
fahd-of-saudi-arabia | King Fahd of Saudi Arabia | King Fahd | Fahd bin Abdulaziz | Fahd bin Abdul Aziz | König Fahd | fr:roi Fahd | es:rey Fahd | pt:rei Fahd | it:re Fahd | Kral Fahd | uk:король Фахд | Фахд ибн Абдул-Азиз | الملك فهد | فهد بن عبد العزيز | 法赫德国王 | ファハド国王 | 파드 국왕
sabah-al-ahmad-al-sabah | Sabah al-Ahmad al-Sabah | Sheikh Sabah al-Ahmad | Sabah al-Ahmad al-Jaber al-Sabah | Sabah al-Ahmed al-Sabah | Sabah al-Ahmed | Scheich Sabah al-Ahmad | Cheikh Sabah al-Ahmad | Sabah el-Ahmed | Сабах аль-Ахмед | Сабах аль-Ахмед ас-Сабах | Сабах аль-Ахмед аль-Джабер ас-Сабах | صباح الأحمد | صباح الأحمد الجابر الصباح | صباح الاحمد | 萨巴赫·艾哈迈德 | 埃米尔萨巴赫 | サバハ首長 | 사바 알아흐마드
nawaf-al-ahmad-al-sabah | Nawaf al-Ahmad al-Sabah | Nawaf al-Ahmad al-Jaber al-Sabah | Sheikh Nawaf al-Ahmad | Nawaf al-Ahmad | Nawaf al-Ahmed al-Sabah | Nevaf el-Ahmed | Наваф аль-Ахмед | Наваф аль-Ахмед ас-Сабах | نواف الأحمد | نواف الأحمد الجابر الصباح | نواف الاحمد | 纳瓦夫·艾哈迈德 | ナワフ首長 | 나와프 알아흐마드
mishal-al-ahmad-al-sabah | Mishal al-Ahmad al-Sabah | Meshal al-Ahmad al-Sabah | Mishal al-Ahmad al-Jaber al-Sabah | Sheikh Meshal al-Ahmad | Meshal al-Ahmad al-Jaber al-Sabah | Mechaal al-Ahmad al-Sabah | Mischal al-Ahmad al-Sabah | Mişal el-Ahmed | Мишаль аль-Ахмед | Мишаль аль-Ахмед ас-Сабах | مشعل الأحمد | مشعل الأحمد الجابر الصباح | مشعل الاحمد | 米沙勒·艾哈迈德 | ミシャル首長 | 미샬 알아흐마드
hamad-bin-isa-al-khalifa | Hamad bin Isa al-Khalifa | Hamad bin Isa Al Khalifa | King Hamad bin Isa | King Hamad | König Hamad | Hamad ben Issa al-Khalifa | Hamad bin Issa al-Khalifa | Hamed bin İsa el-Halife | Хамад бен Иса Аль Халифа | Хамад бен Иса аль-Халифа | حمد بن عيسى آل خليفة | حمد بن عیسی آل خلیفه | 哈马德·本·伊萨 | 巴林国王哈马德 | ハマド国王 | ハマド・ビン・イーサ | 하마드 빈 이사
salman-bin-hamad-al-khalifa | Salman bin Hamad al-Khalifa | Salman bin Hamad | Selman bin Hamed | Сальман бен Хамад | سلمان بن حمد آل خليفة | سلمان بن حمد | 萨勒曼·本·哈马德 | サルマン・ビン・ハマド
nabeel-rajab | Nabeel Rajab | Nabil Rajab | Nabil Radschab | Набиль Раджаб | نبيل رجب | نبیل رجب | 纳比勒·拉贾卜 | ナビール・ラジャブ
isa-qassim | Isa Qassim | Sheikh Isa Qassim | Issa Qassim | Иса Касим | شیخ عیسی قاسم
hamad-bin-khalifa-al-thani | Hamad bin Khalifa al-Thani | Hamad bin Khalifa Al Thani | Sheikh Hamad bin Khalifa | Hamad bin Khalifa | Hamad ben Khalifa al-Thani | Hamad bin Chalifa al-Thani | Hamad bin Jalifa al Zani | Hamed bin Halife es-Sani | Хамад бен Халифа Аль Тани | Хамад бен Халифа ат-Тани | حمد بن خليفة آل ثاني | حمد بن خليفة | حمد بن خلیفه | 哈马德·本·哈利法 | ハマド首長 | 하마드 빈 칼리파
hamad-bin-jassim | Hamad bin Jassim | Hamad bin Jassim al-Thani | Hamad bin Jassim bin Jaber al-Thani | Hamad ben Jassem | Hamad ben Jassem al-Thani | Hamad bin Dschassim | Hamed bin Casim | Хамад бен Джасем | Хамад бен Джасим | حمد بن جاسم | حمد بن جاسم آل ثاني | 哈马德·本·贾西姆 | ハマド・ビン・ジャシム | ハマド首相兼外相
mohammed-bin-abdulrahman-al-thani | Mohammed bin Abdulrahman al-Thani | Mohammed bin Abdulrahman Al Thani | Mohammed bin Abdulrahman | Mohammed bin Abdul Rahman al-Thani | Mohammed ben Abdelrahmane Al-Thani | Mohammed ben Abderrahmane al-Thani | Mohamed bin Abdulrahman al-Thani | Mohammad bin Abdulrahman al-Thani | Muhammed bin Abdurrahman Al Sani | Мухаммед бен Абдуррахман Аль Тани | Мухаммед бен Абдель Рахман Аль Тани | محمد بن عبد الرحمن آل ثاني | محمد بن عبدالرحمن آل ثانی | 穆罕默德·本·阿卜杜勒拉赫曼 | ムハンマド首相兼外相 | 무함마드 빈 압둘라흐만 | מוחמד בן עבד א-רחמן אאל ת'אני
moza-bint-nasser | Moza bint Nasser | Sheikha Moza bint Nasser | Mozah bint Nasser | Sheikha Moza | Scheicha Mosa bint Nasser | Cheikha Moza | Moza bint Nasır | Моза бинт Насер | موزا بنت ناصر | موزة بنت ناصر | 莫扎王妃 | モーザ妃
khalifa-bin-zayed | Khalifa bin Zayed Al Nahyan | Khalifa bin Zayed al-Nahyan | Khalifa bin Zayed | Sheikh Khalifa bin Zayed | Khalifa ben Zayed Al-Nahyane | Khalifa ben Zayed | Chalifa bin Sajid | Chalifa bin Zayed | Halife bin Zayid | Халифа бен Заид | Халифа бен Зайд | Халифа бен Заид Аль Нахайян | خليفة بن زايد | خليفة بن زايد آل نهيان | خلیفه بن زاید | 哈利法·本·扎耶德 | ハリファ大統領 | ハリーファ大統領 | 칼리파 빈 자예드 | ח'ליפה בן זאיד
abdullah-bin-zayed | Abdullah bin Zayed | Abdullah bin Zayed Al Nahyan | Abdullah bin Zayed al-Nahyan | Abdallah ben Zayed | Abdallah bin Zayed | Abdullah bin Sajid | Abdullah bin Zayid | Абдалла бен Заид | Абдулла бин Зайд | Абдалла бен Зайд | عبد الله بن زايد | عبدالله بن زاید | 阿卜杜拉·本·扎耶德 | アブドラ・ビン・ザイド | アブダッラー外相 | 압둘라 빈 자예드 | עבדאללה בן זאיד
tahnoun-bin-zayed | Tahnoun bin Zayed | Tahnoun bin Zayed Al Nahyan | Sheikh Tahnoun | Tahnun bin Zayed | Tahnoun ben Zayed | Tahnun bin Zayid | Тахнун бен Заид | طحنون بن زايد | طحنون بن زاید | 塔赫农 | タハヌーン
anwar-gargash | Anwar Gargash | Anwar Mohammed Gargash | Anouar Gargash | Anwar Gargasch | Enver Gargaş | Анвар Гаргаш | أنور قرقاش | انور قرقاش | 加尔加什 | アンワル・ガルガーシュ | ガルガーシュ | 안와르 가르가시 | אנוואר גרגאש | ~Gargash | ~قرقاش
mansour-bin-zayed | Mansour bin Zayed Al Nahyan | Sheikh Mansour bin Zayed | Mansour bin Zayed | Sheikh Mansour | Scheich Mansour | Mansour ben Zayed | Мансур бен Заид | منصور بن زايد | منصور بن زاید | 曼苏尔·本·扎耶德 | 曼苏尔酋长 | マンスール・ビン・ザイド | マンスール殿下 | 만수르 빈 자예드
latifa-bint-mohammed | Princess Latifa | Sheikha Latifa | Latifa bint Mohammed Al Maktoum | Latifa Al Maktoum | Latifa bint Mohammed al-Maktoum | Prinzessin Latifa | fr:princesse Latifa | es:princesa Latifa | Prenses Latife | ru:принцесса Латифа | الشيخة لطيفة | لطيفة بنت محمد بن راشد | شاهزاده لطیفه | 拉蒂法公主 | ラティファ王女 | 라티파 공주
haitham-bin-tariq | Haitham bin Tariq | Haitham bin Tarik | Sultan Haitham bin Tariq | Haitham bin Tariq Al Said | Haïtham ben Tareq | Haitham ben Tarek | Haytham bin Tariq | Haitham bin Tareq | Heysem bin Tarık | Хейсам бен Тарик | Хайсам бен Тарик | هيثم بن طارق | هیثم بن طارق | 海赛姆·本·塔里克 | 海赛姆苏丹 | ハイサム国王 | ハイサム・ビン・ターリク | 하이탐 빈 타리크 | היית'ם בן טארק
yusuf-bin-alawi | Yusuf bin Alawi | Yousef bin Alawi | Youssef bin Alawi | Yusuf bin Alawi bin Abdullah | Youssef ben Alaoui | Jussuf bin Alawi | Yusuf bin Alevi | Юсеф бен Алави | Юсуф бен Алави | يوسف بن علوي | یوسف بن علوی | 优素福·本·阿拉维 | ユスフ・ビン・アラウィ
badr-albusaidi | Badr Albusaidi | Badr al-Busaidi | Badr bin Hamad al-Busaidi | Badr al-Bussaidi | Badr Al Busaidi | Bedr el-Busaidi | Бадр аль-Бусаиди | Бадр бен Хамад аль-Бусаиди | بدر البوسعيدي | بدر بن حمد البوسعيدي | بدر البوسعیدی | 巴德尔·布赛义迪 | 布赛义迪 | バドル・ブサイディ | ブサイディ外相 | 바드르 알부사이디 | ~Albusaidi | ~Busaidi
rashad-al-alimi | Rashad al-Alimi | Rashad Mohammed al-Alimi | Rachad al-Alimi | Raschad al-Alimi | Raşad el-Alimi | Reşad el-Alimi | Рашад аль-Алими | رشاد العليمي | رشاد العلیمی | 拉沙德·阿利米 | ラシャド・アリミ | アリミ大統領指導評議会議長 | 라샤드 알알리미 | ~العليمي
aidarous-al-zubaidi | Aidarous al-Zubaidi | Aidarus al-Zoubaidi | Aidaroos al-Zubaidi | Aidarous al-Zoubaidi | Aidarous al-Zubidi | Aïdarous al-Zoubaïdi | Aidarus al-Zubaidi | Aidarus al-Subaidi | Ayderus ez-Zubeydi | Айдарус аз-Зубейди | Айдерус аз-Зубейди | عيدروس الزبيدي | عیدروس الزبیدی | アイダルース・ズバイディ | アイダルス・ズバイディ | 아이다루스 알주바이디
tawakkol-karman | Tawakkol Karman | Tawakkul Karman | Tawakel Karman | Tawakul Karman | Tawakkul Kerman | Tevekkül Karman | Тавакуль Карман | Таваккуль Карман | توكل كرمان | توکل کرمان | 塔瓦库勒·卡曼 | 卡曼女士 | タワックル・カルマン | タワックル・カルマン氏 | 타와쿨 카르만 | तवक्कुल करमान | תווכול כרמאן
khaled-bahah | Khaled Bahah | Khaled Mahfoudh Bahah | Khalid Bahah | Chaled Bahah | Халед Бахах | خالد بحاح | 巴哈赫 | ハレド・バハーハ | バハーハ首相 | ~Bahah | ~بحاح
mahdi-al-mashat | Mahdi al-Mashat | Mehdi al-Mashat | Mahdi al-Machat | Mehdi el-Meşat | Махди аль-Машат | مهدي المشاط | مهدی المشاط | マフディ・マシャト
anwar-al-awlaki | Anwar al-Awlaki | Anwar al-Aulaqi | Anouar al-Aulaqi | Anwar al-Awlaqi | Anwar al-Aulaki | Anouar al-Awlaki | Enver el-Evlaki | Анвар аль-Авлаки | أنور العولقي | انور العولقی | انور عولقی | 奥拉基 | 安瓦尔·奥拉基 | アンワル・アウラキ | アウラキ師 | 안와르 알아울라키 | אנואר אל-עוולקי | ~Awlaki | ~Aulaqi | ~العولقي
nasser-al-wuhayshi | Nasser al-Wuhayshi | Nasser al-Wahishi | Nasir al-Wuhayshi | Nasir al-Wahishi | Nasser al-Wahaichi | Nasser al-Wuhaischi | Насир аль-Вухайши | Насер аль-Вахиши | ناصر الوحيشي | ناصر الوحیشی | 武海希 | ナセル・ウハイシ | ~Wuhayshi | ~Wahishi | ~الوحيشي
yahya-saree | Yahya Saree | Yahya Sarea | Yahia Sarea | Yahya Sarie | Jahja Sari | Yahya Seri | Яхья Сариа | يحيى سريع | یحیی سریع | 叶海亚·萨雷亚 | ヤヒヤ・サリー | ヤヒヤ・サレア | 야히야 사리 | יחיא סריע
ali-mohsen-al-ahmar | Ali Mohsen al-Ahmar | Ali Muhsin al-Ahmar | Али Мохсен аль-Ахмар | علي محسن الأحمر | علی محسن الاحمر | アリ・モフセン・アハマル
james-alix-michel | James Alix Michel | James Michel | Джеймс Аликс Мишель | جيمس ميشيل | 詹姆斯·米歇尔 | जेम्स माइकल
manuel-pinto-da-costa | Manuel Pinto da Costa | Мануэл Пинту да Кошта | مانويل بينتو دا كوستا | 曼努埃尔·平托·达科斯塔 | マヌエル・ピント・ダ・コスタ
dharam-gokhool | Dharam Gokhool | Dharambeer Gokhool | Дхарам Гокхул | धरम गोखूल | धरमबीर गोखुल | ~Gokhool
moeketsi-majoro | Moeketsi Majoro | Моэкетси Маджоро | موكيتسي ماجورو | 马乔罗 | ~Majoro
hazem-el-beblawi | Hazem el-Beblawi | Hazem al-Beblawi | Hazem Beblawi | Hasem al-Beblawi | Hazem Biblawi | Hazem el-Biblavi | Хазем аль-Беблауи | Хазем Беблауи | حازم الببلاوي | حازم الببلاوی | حازم ببلاوی | 贝卜拉维 | ベブラウィ暫定首相 | ~Beblawi | ~Biblawi | ~الببلاوي
habib-essid | Habib Essid | Habib es-Sid | Хабиб Эссид | الحبيب الصيد | حبیب الصید | ハビブ・シド | ~Essid
mehdi-jomaa | Mehdi Jomaa | Mehdi Jomâa | Mehdi Dschomaa | Mehdi Cuma | Мехди Джомаа | مهدي جمعة | مهدی جمعه | 迈赫迪·朱马 | メヘディ・ジョマア
abdullah-ensour | Abdullah Ensour | Abdallah Ensour | Abdallah Nsour | Abdullah en-Nusur | Абдалла ан-Нсур | عبد الله النسور | عبدالله النسور | 恩苏尔 | アブドラ・ヌスール
shoko-asahara | Shoko Asahara | Shōkō Asahara | Chizuo Matsumoto | Asahara Shoko | Сёко Асахара | Секо Асахара | شوكو أساهارا | 麻原彰晃 | 松本智津夫 | 아사하라 쇼코
ashin-wirathu | Ashin Wirathu | Ашин Вирату | آشين ويراثو | ဦးဝီရသူ | အရှင်ဝီရသူ | 维拉杜 | アシン・ウィラトゥ | ウィラトゥ師 | 아신 위라투 | ~Wirathu
gurmeet-ram-rahim-singh | Gurmeet Ram Rahim Singh | Gurmeet Ram Rahim | Ram Rahim Singh | Гурмит Рам Рахим Сингх | غورميت رام رحيم سينغ | گرمیت رام رحیم | गुरमीत राम रहीम | गुरमीत राम रहीम सिंह | গুরমিত রাম রহিম | 古尔米特·拉姆·拉希姆·辛格
hardeep-singh-nijjar | Hardeep Singh Nijjar | Hardeep Nijjar | Хардип Сингх Ниджар | Хардип Сингх Ниджжар | هارديب سينغ نيجار | ہردیپ سنگھ نجر | हरदीप सिंह निज्जर | হরদীপ সিং নিজ্জর | ਹਰਦੀਪ ਸਿੰਘ ਨਿੱਝਰ | 尼贾尔 | ハルディープ・シン・ニジャール | 하르딥 싱 니자르 | ~Nijjar | ~निज्जर
gilad-shalit | Gilad Shalit | Guilad Shalit | Gilad Schalit | Gilad Šalit | Gilad Szalit | Gilad Şalit | Гилад Шалит | Гілад Шаліт | جلعاد شاليط | گیلعاد شالیط | گیلاد شلیت | 吉拉德·沙利特 | ギラド・シャリート | ギルアド・シャリット | 길라드 샬리트 | Γκιλάντ Σαλίτ | גלעד שליט | गिलाद शालिट
ahed-tamimi | Ahed Tamimi | Ahed al-Tamimi | Ahd Tamimi | Ahid et-Temimi | Ахед Тамими | Ахед ат-Тамими | عهد التميمي | عهد تمیمی | 阿赫德·塔米米 | アヘド・タミミ | アハド・タミーミー | 아헤드 타미미 | Άχεντ Ταμίμι | עאהד תמימי | עהד תמימי
mohamed-bouazizi | Mohamed Bouazizi | Mohammed Bouazizi | Mohammed Bouasisi | Mohamed Buazizi | Muhammed Buazizi | Tarek Bouazizi | Мохаммед Буазизи | محمد البوعزيزي | محمد بوعزیزی | 布瓦齐齐 | 穆罕默德·布瓦齐齐 | モハメド・ブアジジ | 모하메드 부아지지 | מוחמד בועזיזי | ~Bouazizi | ~البوعزيزي
alaa-abd-el-fattah | Alaa Abd El-Fattah | Alaa Abdel Fattah | Alaa Abdel-Fattah | Alaa Abdelfattah | Alaa Abdel Fatah | Алаа Абд эль-Фаттах | علاء عبد الفتاح | علا عبدالفتاح | アラア・アブデルファタハ | עלאא עבד אל-פתאח
bechara-boutros-rai | Bechara Boutros Rai | Bechara Boutros al-Rahi | Bechara Rai | Béchara Raï | Bechara al-Rai | Béchara Boutros Raï | Бешара Бутрос Раи | بشارة بطرس الراعي | بشارة الراعي
tidjane-thiam | Tidjane Thiam | Тиджан Тиам | تيجان تيام | 蒂贾内·蒂亚姆 | ティージャン・ティアム | 티잔 티암
`;
