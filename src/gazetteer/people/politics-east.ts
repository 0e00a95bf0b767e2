/**
 * Presidents, prime ministers, party and rebel leaders, judges, royals and activists of Asia, the Middle East, the Caucasus
 * and Africa in international news since 2004, kept by hand as facts; lines as in `people.ts`. First the people of the
 * country's own press: names in its own script stand here even where no pack reads the language yet.
 * Short Chinese and Korean names that are also words (韩正, 조국) stand only with their office.
 */
export const politicsEast = `\
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
joseph-zen | Joseph Zen | Cardinal Zen | Zen Ze-kiun | kardinál Zen | Kardinal Zen | Джозеф Чэнь | 陈日君 | 陳日君 | ジョゼフ・ゼン | 조지프 젠
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
empress-masako | Empress Masako | Kaiserin Masako | impératrice Masako | emperatriz Masako | imperatriz Masako | imperatrice Masako | императрица Масако | 雅子皇后 | 皇后雅子 | 雅子さま | 마사코 왕비
prince-akishino | Crown Prince Akishino | Prince Akishino | Prince Fumihito | Crown Prince Fumihito | Kronprinz Akishino | Kronprinz Fumihito | Prinz Akishino | príncipe Akishino | prince Fumihito d'Akishino | принц Акисино | 秋篠宮さま | 秋篠宮 | 秋篠宫
ryosei-akazawa | Ryosei Akazawa | Ryōsei Akazawa | Akazawa Ryosei | Рёсэй Акадзава | 赤沢亮正 | 赤泽亮正 | 赤澤亮正 | 아카자와 료세이
denny-tamaki | Denny Tamaki | Дэнни Тамаки | 玉城デニー | 玉城丹尼 | 다마키 데니
shoko-asahara | Shoko Asahara | Shōkō Asahara | Chizuo Matsumoto | Asahara Shoko | Сёко Асахара | Секо Асахара | شوكو أساهارا | 麻原彰晃 | 松本智津夫 | 아사하라 쇼코
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
norodom-sihamoni | Norodom Sihamoni | King Sihamoni | roi Sihamoni | Нородом Сиамони | Нородом Сихамони | نورودوم سيهاموني | នរោត្តម សីហមុនី | 诺罗敦·西哈莫尼 | 西哈莫尼 | 西哈莫尼國王 | ノロドム・シハモニ | シハモニ | 노로돔 시하모니 | ~Sihamoni | ~Сиамони
norodom-ranariddh | Norodom Ranariddh | Нородом Ранарит | នរោត្តម រណឫទ្ធិ | 诺罗敦·拉那烈 | 拉那烈 | ラナリット | ~Ranariddh
sar-kheng | Sar Kheng | Сар Кхенг | ស ខេង | 苏庆副总理 | 韶肯 | サル・ケン
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
suthep-thaugsuban | Suthep Thaugsuban | Сутхеп Тхаугсубан | Сутеп Тхаугсубан | สุเทพ เทือกสุบรรณ | 素贴·特素班 | 素贴 | ステープ・トゥアクスバン | ステープ元副首相 | 수텝 트악수반 | ~Suthep
queen-sirikit | Queen Sirikit | Königin Sirikit | reine Sirikit | reina Sirikit | королева Сирикит | سيريكيت | สมเด็จพระนางเจ้าสิริกิติ์ | 诗丽吉 | 詩麗吉 | シリキット | 시리낏 | ~Sirikit | ~Сирикит
prem-tinsulanonda | Prem Tinsulanonda | เปรม ติณสูลานนท์ | 炳·廷素拉暖 | 炳·廷素拉暖達 | プレーム・ティンスーラーノン | ~Tinsulanonda
thein-sein | Thein Sein | Тейн Сейн | Тхейн Сейн | ثين سين | تین سین | ဦးသိန်းစိန် | 吴登盛 | 吳登盛 | テイン・セイン | 테인 세인 | थीन सीन | เต็ง เส่ง
htin-kyaw | Htin Kyaw | Тхин Чжо | Тин Чжо | هتين كياو | ဦးထင်ကျော် | 廷觉 | 吴廷觉 | 吳廷覺 | ティン・チョー | 틴 초 | ถิ่น จอ
win-myint | Win Myint | Вин Мьинт | Вин Мьин | وين مينت | ဦးဝင်းမြင့် | 温敏总统 | 吴温敏 | ウィン・ミン | 윈 민 | วิน มยิน
than-shwe | Than Shwe | Тан Шве | Тхан Шве | ثان شوي | ဗိုလ်ချုပ်မှူးကြီးသန်းရွှေ | 丹瑞大将 | 丹瑞 | タン・シュエ | 탄 슈웨 | ตาน ฉ่วย
khin-nyunt | Khin Nyunt | Кхин Ньюнт | ဦးခင်ညွန့် | 钦纽 | 欽紐 | キン・ニュン
myint-swe | Myint Swe | Мьин Све | مينت سوي | ဦးမြင့်ဆွေ | 吴敏瑞 | 敏瑞代总统 | 代总统敏瑞 | ミン・スエ | ミン・スウェ | 민 쉐
ashin-wirathu | Ashin Wirathu | Ашин Вирату | آشين ويراثو | ဦးဝီရသူ | အရှင်ဝီရသူ | 维拉杜 | アシン・ウィラトゥ | ウィラトゥ師 | 아신 위라투 | ~Wirathu
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
sultan-ibrahim-of-johor | Sultan Ibrahim Iskandar | Sultan Ibrahim Sultan Iskandar | Ibrahim Iskandar of Johor | Sultan Ibrahim of Johor | султан Ибрагим Искандар | 苏丹依布拉欣 | 易卜拉欣国王 | イブラヒム国王
tharman-shanmugaratnam | Tharman Shanmugaratnam | Тарман Шанмугаратнам | ثارمان شانموغاراتنام | தர்மன் சண்முகரத்னம் | थर्मन शनमुगरत्नम | 尚达曼 | 尚達曼 | ターマン・シャンムガラトナム | 타르만 샨무가라트남 | ~Tharman | ~Shanmugaratnam
halimah-yacob | Halimah Yacob | Халима Якоб | حليمة يعقوب | ஹலிமா யாக்கோப் | 哈莉玛 | 哈莉瑪 | ハリマ・ヤコブ | 할리마 야콥
goh-chok-tong | Goh Chok Tong | Го Чок Тонг | Го Чок Тон | 吴作栋 | 吳作棟 | ゴー・チョクトン | 고촉통
vivian-balakrishnan | Vivian Balakrishnan | Вивиан Балакришнан | فيفيان بالاكريشنان | விவியன் பாலகிருஷ்ணன் | 維文外長 | 维文外长 | ビビアン・バラクリシュナン | 비비안 발라크리슈난
ng-eng-hen | Ng Eng Hen | Нг Энг Хен | 黄永宏 | 黃永宏 | ウン・エンヘン | 응엥헨
pritam-singh | Pritam Singh | Притам Сингх | பிரீத்தம் சிங் | 毕丹星 | 畢丹星 | プリタム・シン
lee-hsien-yang | Lee Hsien Yang | Ли Сянь Ян | 李显扬 | 李顯揚 | リー・シェンヤン
hassanal-bolkiah | Hassanal Bolkiah | Sultan Hassanal Bolkiah | Sultan of Brunei | Sultan von Brunei | sultan de Brunei | sultán de Brunéi | sultán de Brunei | sultano del Brunei | Sultan Brunei | Хассанал Болкиах | султан Брунея | حسن البلقية | سلطان بروناي | حسن البلقیه | 哈桑纳尔·博尔基亚 | 文莱苏丹 | 汶萊蘇丹 | 哈山納柏嘉 | ハサナル・ボルキア | ボルキア国王 | 하사날 볼키아 | हसनल बोल्कियाह | ~Bolkiah
gloria-macapagal-arroyo | Gloria Macapagal Arroyo | Gloria Macapagal-Arroyo | Gloria Arroyo | Глория Макапагал-Арройо | Глория Арройо | غلوريا أرويو | غلوريا ماكاباغال أرويو | 阿罗约夫人 | 阿罗约 | 艾若育 | グロリア・アロヨ | アロヨ大統領 | アロヨ前大統領 | 글로리아 아로요 | ग्लोरिया अरोयो
joseph-estrada | Joseph Estrada | Джозеф Эстрада | جوزيف استرادا | جوزيف إسترادا | 埃斯特拉达 | 约瑟夫·埃斯特拉达 | ジョセフ・エストラダ | エストラーダ元大統領 | 조지프 에스트라다
ferdinand-marcos | Ferdinand Marcos Sr | Ferdinand E. Marcos | Ferdinand Marcos senior | Фердинанд Маркос-старший | 老马科斯 | 马科斯独裁 | 費迪南德·馬可仕
imelda-marcos | Imelda Marcos | Имельда Маркос | إيميلدا ماركوس | ایملدا مارکوس | 伊梅尔达 | 伊美黛 | イメルダ・マルコス | イメルダ夫人 | 이멜다 마르코스
corazon-aquino | Corazon Aquino | Cory Aquino | Corazón Aquino | Корасон Акино | كورازون أكينو | 科拉松·阿基诺 | 柯拉蓉 | コラソン・アキノ | 코라손 아키노
leni-robredo | Leni Robredo | Maria Leonor Robredo | Лени Робредо | ليني روبريدو | 莱妮·罗布雷多 | 罗布雷多 | 羅貝多 | レニ・ロブレド | 레니 로브레도 | ~Robredo
leila-de-lima | Leila de Lima | Лейла де Лима | ليلى دي ليما | 德利马 | 莱拉·德利马 | レイラ・デリマ | 레일라 데 리마
ronald-dela-rosa | Ronald dela Rosa | Bato dela Rosa | Рональд дела Роса | 罗纳德·德拉罗萨 | ロナルド・デラロサ | 로널드 델라 로사
antonio-trillanes | Antonio Trillanes | Антонио Трильянес | 特里连尼斯 | アントニオ・トリリャネス | ~Trillanes
jejomar-binay | Jejomar Binay | Хехомар Бинай | 杰约马尔·比奈 | ジェジョマール・ビナイ | ~Binay
mar-roxas | Mar Roxas | Manuel Roxas II | Мар Рохас
apollo-quiboloy | Apollo Quiboloy | Аполло Куиболой | 阿波罗·奎博洛伊 | アポロ・キボロイ | ~Quiboloy
alice-guo | Alice Guo | Guo Hua Ping | Элис Го | 郭华萍 | 郭華萍 | アリス・グオ
jose-maria-sison | Jose Maria Sison | José María Sison | Joma Sison | Хосе Мария Сисон | 何塞·马里亚·西松 | ホセ・マリア・シソン
isnilon-hapilon | Isnilon Hapilon | Иснилон Хапилон | إسنيلون هابيلون | 伊斯尼龙·哈皮隆 | イスニロン・ハピロン | ~Hapilon
martin-romualdez | Martin Romualdez | Ferdinand Martin Romualdez | Мартин Ромуальдес | 马丁·罗穆亚尔德斯 | マーティン・ロムアルデス | ~Romualdez
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
wiranto | General Wiranto | Menko Polhukam Wiranto | Jenderal Wiranto | Jenderal TNI (Purn) Wiranto | Minister Wiranto | id:Wiranto | генерал Виранто | 维兰托 | 維蘭托 | ウィラント
marty-natalegawa | Marty Natalegawa | Марти Наталегава | مارتي ناتاليغاوا | 马蒂·纳塔莱加瓦 | 馬蒂·納塔萊加瓦 | マルティ・ナタレガワ | ~Natalegawa
puan-maharani | Puan Maharani | Пуан Махарани | 普安·马哈拉尼 | プアン・マハラニ | 푸안 마하라니
rizieq-shihab | Rizieq Shihab | Habib Rizieq | Muhammad Rizieq Shihab | Rizieq Syihab | Ризик Шихаб | رزق شهاب | 里齐克 | リジク・シハブ | ~Rizieq
kaesang-pangarep | Kaesang Pangarep | Кесанг Пангареп | 卡桑 | カエサン・パンガレップ | ~Kaesang
novel-baswedan | Novel Baswedan | 诺维尔·巴斯威丹
munir-said-thalib | Munir Said Thalib | Munir Saïd Thalib | Мунир Саид Талиб | ムニール・サイド・タリブ
jose-ramos-horta | José Ramos-Horta | Jose Ramos-Horta | José Ramos Horta | Jose Ramos Horta | Жозе Рамуш-Орта | Жозе Рамуш-Хорта | خوسيه راموس هورتا | خوزه راموس هورتا | 若泽·拉莫斯-奥尔塔 | 奥尔塔总统 | 霍塔总统 | 奥尔塔 | ジョゼ・ラモス・ホルタ | ラモス・ホルタ | ラモスホルタ | 주제 하무스 오르타 | जोस रामोस होर्टा | ~Ramos-Horta | ~Ramos Horta | ~Рамуш-Орта
taur-matan-ruak | Taur Matan Ruak | Таур Матан Руак | تاور ماتان رواك | 塔乌尔·马坦·鲁瓦克 | 鲁瓦克 | タウル・マタン・ルアク
mari-alkatiri | Mari Alkatiri | Мари Алкатири | مرعي الكثيري | 马里·阿尔卡蒂里 | 阿尔卡蒂里 | マリ・アルカティリ | ~Alkatiri | ~Алкатири
francisco-guterres-lu-olo | Francisco Guterres Lú-Olo | Francisco Guterres Lu-Olo | Francisco Guterres | Франсишку Гутерреш | Франсишку Гутерриш | فرانسيسكو غوتيريس | 弗朗西斯科·古特雷斯 | フランシスコ・グテレス | ~Lú-Olo | ~Lu-Olo
atal-bihari-vajpayee | Atal Bihari Vajpayee | Atal Behari Vajpayee | Atal Bihari Vadžpeji | Атал Бихари Ваджпаи | أتال بيهاري فاجبايي | آتال بیهاری واجپایی | اٹل بہاری واجپائی | अटल बिहारी वाजपेयी | অটলবিহারী বাজপেয়ী | 瓦杰帕伊 | 瓦傑帕伊 | アタル・ビハーリー・バジパイ | バジパイ首相 | バジパイ元首相 | 바지파이 | ~Vajpayee | ~Ваджпаи | ~वाजपेयी
lal-krishna-advani | Lal Krishna Advani | L. K. Advani | LK Advani | L.K. Advani | Лал Кришна Адвани | لال كريشنا أدفاني | ایل کے اڈوانی | लालकृष्ण आडवाणी | लाल कृष्ण आडवाणी | लालकृष्‍ण आडवाणी | লালকৃষ্ণ আদবানি | 阿德瓦尼 | アドバニ元副首相 | ~Advani | ~आडवाणी
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
shashi-tharoor | Shashi Tharoor | Шаши Тарур | شاشي ثارور | ششی تھرور | शशि थरूर | শশী তারুর | ശശി തരൂർ | 沙希·塔鲁尔 | 塔鲁尔 | シャシ・タルール | 샤시 타루르 | ~Tharoor | ~थरूर
prashant-kishor | Prashant Kishor | Прашант Кишор | پرشانت کشور | प्रशांत किशोर | প্রশান্ত কিশোর
manish-sisodia | Manish Sisodia | Маниш Сисодия | منیش سسودیا | मनीष सिसोदिया | মণীশ সিসৌদিয়া | ~Sisodia
atishi-marlena | Atishi Marlena | आतिशी मार्लेना | আতিশী মারলেনা
omar-abdullah | Omar Abdullah | Омар Абдулла | عمر عبداللہ | उमर अब्दुल्ला | उमर अब्दुल्लाह | ওমর আবদুল্লা | 奥马尔·阿卜杜拉
farooq-abdullah | Farooq Abdullah | Фарук Абдулла | فاروق عبداللہ | फारूक अब्दुल्ला | फ़ारूक़ अब्दुल्ला | ফারুক আবদুল্লা | 法鲁克·阿卜杜拉
mehbooba-mufti | Mehbooba Mufti | Мехбуба Муфти | محبوبہ مفتی | محبوبة مفتي | महबूबा मुफ्ती | महबूबा मुफ़्ती | মেহবুবা মুফতি | 梅赫布巴·穆夫提
syed-ali-shah-geelani | Syed Ali Shah Geelani | Syed Ali Geelani | Syed Ali Gilani | Сайед Али Шах Гилани | سید علی گیلانی | سید علی شاہ گیلانی | سيد علي شاه جيلاني | सैयद अली शाह गिलानी | सैयद अली शाह गीलानी | 吉拉尼长老
yasin-malik | Yasin Malik | Mohammad Yasin Malik | یاسین ملک | यासीन मलिक | ইয়াসিন মালিক
burhan-wani | Burhan Wani | Бурхан Вани | برهان واني | برہان وانی | बुरहान वानी | বুরহান ওয়ানি
asaduddin-owaisi | Asaduddin Owaisi | Асадуддин Овайси | اسد الدین اویسی | असदुद्दीन ओवैसी | আসাদুদ্দিন ওয়াইসি | ~Owaisi | ~ओवैसी
gurmeet-ram-rahim-singh | Gurmeet Ram Rahim Singh | Gurmeet Ram Rahim | Ram Rahim Singh | Гурмит Рам Рахим Сингх | غورميت رام رحيم سينغ | گرمیت رام رحیم | गुरमीत राम रहीम | गुरमीत राम रहीम सिंह | গুরমিত রাম রহিম | 古尔米特·拉姆·拉希姆·辛格
hardeep-singh-nijjar | Hardeep Singh Nijjar | Hardeep Nijjar | Хардип Сингх Ниджар | Хардип Сингх Ниджжар | هارديب سينغ نيجار | ہردیپ سنگھ نجر | हरदीप सिंह निज्जर | হরদীপ সিং নিজ্জর | ਹਰਦੀਪ ਸਿੰਘ ਨਿੱਝਰ | 尼贾尔 | ハルディープ・シン・ニジャール | 하르딥 싱 니자르 | ~Nijjar | ~निज्जर
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
ashok-gehlot | Ashok Gehlot | اشوک گہلوت | अशोक गहलोत | ~Gehlot | ~गहलोत
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
mullah-fazlullah | Mullah Fazlullah | Maulana Fazlullah | Mulla Fazlullah | Мулла Фазлулла | الملا فضل الله | ملا فضل‌الله | ملا فضل اللہ | मुल्ला फजलुल्लाह | मुल्ला फ़ज़लुल्लाह | 毛拉法兹卢拉 | ~Fazlullah
asia-bibi | Asia Bibi | Aasia Bibi | Asia Noreen | Asija Bibi | Азия Биби | Асия Биби | آسيا بيبي | آسیه بی‌بی | آسیہ بی بی | आसिया बीबी | আসিয়া বিবি | 阿西娅·比比 | 比比女士 | アーシア・ビビ | アジア・ビビ | 아시아 비비
salman-taseer | Salman Taseer | Salmaan Taseer | Салман Тасир | سلمان تأثير | سلمان تاثیر | सलमान तासीर | सलमान तसीर | 萨勒曼·塔西尔 | サルマン・タシール | ~Taseer
iftikhar-muhammad-chaudhry | Iftikhar Muhammad Chaudhry | Iftikhar Chaudhry | Iftikhar Mohammed Chaudhry | Iftikhar Mohammad Chaudhry | Ифтихар Чаудхри | Ифтихар Мухаммад Чаудхри | افتخار تشودري | افتخار محمد چوہدری | افتخار محمد چودھری | इफ्तिखार मोहम्मद चौधरी | 乔杜里首席大法官 | イフティカル・チョードリー | チョードリー最高裁長官
abdul-qadeer-khan | Abdul Qadeer Khan | A. Q. Khan | A.Q. Khan | AQ Khan | Abdul Kadir Khan | Abdul Quadeer Khan | Абдул Кадыр Хан | Абдул Кадир Хан | عبد القدير خان | عبدالقدیر خان | عبد القدیر خان | अब्दुल कादिर खान | अब्दुल क़दीर ख़ान | 阿卜杜勒·卡迪尔·汗 | アブドルカディル・カーン | カーン博士 | 압둘 카디르 칸
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
ahmad-shah-massoud | Ahmad Shah Massoud | Ahmed Shah Massoud | Ahmad Shah Masood | Ahmad Shah Masoud | Ahmad Schah Massoud | Ahmed Schah Massud | Ahmad Schah Massud | Ahmad Chah Massoud | commandant Massoud | Ahmad Szah Masud | Ahmad Šáh Masúd | Ахмад Шах Масуд | Ахмад-шах Масуд | أحمد شاه مسعود | احمد شاه مسعود | احمد شاہ مسعود | अहमद शाह मसूद | 艾哈迈德·沙阿·马苏德 | 马苏德将军 | アフマド・シャー・マスード | マスード司令官 | 아마드 샤 마수드
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
`;
