/**
 * News agencies of the world, kept by hand as facts: those whose reports other outlets print. Lines: id (without `outlet:`; where the
 * dictionary of organisations has the agency, the same as there), name, other names and the marks that it signs with, `>`, its hosts. Names are
 * compared without case and accents, and whole: a short one like `SPA` is only read where a mark or an outlet's name stands.
 */
export const knownAgencies: string = `\
reuters | Reuters | Thomson Reuters | Reuters News | Reuters News Agency | Reuters/Ipsos | Рейтер | Рейтерс | Рейтерз | رويترز | رویترز | 路透社 | 路透 | ロイター | ロイター通信 | रायटर | रॉयटर्स | रायटर्स | 로이터 | 로이터통신 | Ρόιτερς | როიტერი | রয়টার্স | روئٹرز > reuters.com reuters.co.uk thomsonreuters.com reutersagency.com
associated-press | Associated Press | AP | The AP | AP News | Ассошиэйтед Пресс | أسوشيتد برس | أ ب | أ.ب | آسوشیتدپرس | اسوشیتدپرس | 美联社 | 美聯社 | AP通信 | एपी | एसोसिएटेड प्रेस | AP통신 | এপি > apnews.com ap.org
afp | Agence France-Presse | AFP | Агентство Франс Пресс | Франс Пресс | أ ف ب | أ.ف.ب | ا ف ب | فرانس برس | وكالة فرانس برس | خبرگزاری فرانسه | 法新社 | AFP通信 | AFP時事 | AFPBB News | एएफपी | AFP통신 | АФП | এএফপি | اے ایف پی > afp.com afpbb.com
dpa | dpa | Deutsche Presse-Agentur | dpa-AFX | د ب أ | د.ب.أ | وكالة الأنباء الألمانية | 德新社 | DPA通信 | ДПА > dpa.com dpa-international.com
upi | United Press International | UPI > upi.com
epd | Evangelischer Pressedienst | epd > epd.de
kna | Katholische Nachrichten-Agentur | KNA > kna.de
sid | Sport-Informations-Dienst | SID > sid.de
apa-austria | Austria Presse Agentur | APA | APA-OTS > apa.at ots.at
keystone-sda | Keystone-SDA | SDA | ATS | Schweizerische Depeschenagentur | Agence télégraphique suisse | Keystone-ATS > keystone-sda.ch
efe | Agencia EFE | EFE | 埃菲社 > efe.com
europa-press | Europa Press > europapress.es
ansa | ANSA | Agenzia ANSA | 安莎社 > ansa.it
agi | AGI | Agenzia Giornalistica Italia > agi.it
adnkronos | Adnkronos > adnkronos.com
askanews | Askanews > askanews.it
lusa | Lusa | Agência Lusa > lusa.pt
belga | Belga | Belga News Agency > belga.be belganewsagency.eu
anp | ANP | Algemeen Nederlands Persbureau > anp.nl
pa-media | PA Media | Press Association | PA News Agency > pa.media
tass | TASS | ITAR-TASS | ТАСС | ИТАР-ТАСС | تاس | وكالة تاس | 塔斯社 | タス通信 | 타스통신 | Hãng thông tấn TASS > tass.ru tass.com
ria-novosti | RIA Novosti | РИА Новости | РІА Новини | РІА Новости | نوفوستي | ریانووستی | 俄新社 | RIAノーボスチ通信 > ria.ru rian.ru
interfax | Interfax | Интерфакс | Інтерфакс | 国际文传电讯社 | インタファクス通信 > interfax.ru interfax.com
interfax-ukraine | Interfax-Ukraine | Интерфакс-Украина | Інтерфакс-Україна > interfax.com.ua
unian | UNIAN | УНИАН | УНІАН | Уніан > unian.net unian.ua unian.info
ukrinform | Ukrinform | Укринформ | Укрінформ > ukrinform.ua ukrinform.net ukrinform.ru
unn | Ukrainian National News | УНН | UNN > unn.ua unn.com.ua
regnum | Regnum | ИА Регнум | Регнум | ИА REGNUM > regnum.ru
sputnik-agency | Sputnik | Sputnik News | Спутник | سبوتنيك | اسپوتنیک | 卫星通讯社 | 俄罗斯卫星通讯社 | スプートニク通信 > sputniknews.com sputnikglobe.com sputnik.by sputnikportal.rs
belapan | BelaPAN | БелаПАН > belapan.com belapan.by
belta | BelTA | БелТА | БЕЛТА > belta.by
kazinform | Kazinform | Казинформ | Қазақпарат > inform.kz kazinform.kz
kabar | Kabar | Кабар > kabar.kg
armenpress | Armenpress | Арменпресс | Արմենպրես > armenpress.am
azertac | Azertac | AZƏRTAC | Азертадж > azertag.az
apa-azerbaijan | APA (Azerbaijan) | APA.az > apa.az
trend-azerbaijan | Trend | Trend News Agency > trend.az
report-azerbaijan | Report News Agency | Report.az > report.az
montsame | Montsame | МОНЦАМЭ > montsame.mn
radio-free-europe | Radio Free Europe/Radio Liberty | RFE/RL | RFERL | REL | RFL | Radio Free Europe | Radio Liberty | Radio Evropa e Lirë | Evropa e Lirë | Радио Свобода | Радіо Свобода | Радио Азаттык | Азаттык | Slobodna Evropa | Radio Slobodna Evropa | Europa Liberă | Radio Europa Liberă | Свободная Европа | Свободна Европа | رادیو فردا | راديو أوروبا الحرة | 自由欧洲电台 > rferl.org svoboda.org radiosvoboda.org evropaelire.org slobodnaevropa.org radiofarda.com azattyq.org azattyk.org azatutyun.am europalibera.org svobodnaevropa.bg ozodi.org ozodlik.org azatliq.org currenttime.tv
voice-of-america | Voice of America | VOA | VOA News | VOA Indonesia | Zëri i Amerikës | Голос Америки | صوت أمريكا | صدای آمریکا | 美国之音 | 美國之音 | Amerika'nın Sesi | Glas Amerike | वॉयस ऑफ अमेरिका | Đài Tiếng nói Hoa Kỳ > voanews.com voaindonesia.com voachinese.com zeriamerikes.com golosameriki.com amerikaninsesi.org glasamerike.net
tanjug | Tanjug | Танјуг > tanjug.rs
beta | Beta | Novinska agencija Beta | Бета > beta.rs
fonet | FoNet | Фонет > fonet.rs
fena | FENA | Federalna novinska agencija > fena.ba
srna | SRNA | СРНА > srna.rs
hina | Hina | HINA > hina.hr
sta | STA | Slovenska tiskovna agencija > sta.si
mia | MIA | МИА | Медиумска информативна агенција > mia.mk
makfax | Makfax | Макфакс > makfax.com.mk
atsh | ATSH | ATA | Agjencia Telegrafike Shqiptare | Albanian Telegraphic Agency > ata.gov.al atsh.al
kosovapress | KosovaPress > kosovapress.com
ekonomia-online | Ekonomia Online > ekonomiaonline.com
mti | MTI | Magyar Távirati Iroda > mti.hu
pap | PAP | Polska Agencja Prasowa > pap.pl
ctk | ČTK | CTK | Česká tisková kancelář > ctk.cz ceskenoviny.cz
tasr | TASR | Tlačová agentúra Slovenskej republiky > tasr.sk teraz.sk
sita | SITA | Slovenská tlačová agentúra > sita.sk
bta | BTA | БТА | Българска телеграфна агенция > bta.bg
focus-bulgaria | Focus | Фокус | Агенция Фокус > focus-news.net
agerpres | Agerpres > agerpres.ro
mediafax | Mediafax > mediafax.ro
moldpres | Moldpres > moldpres.md
ana-mpa | ANA-MPA | AMNA | ΑΠΕ-ΜΠΕ | ΑΠΕ ΜΠΕ | ΑΠΕ > amna.gr ana-mpa.gr
cna-cyprus | Cyprus News Agency | ΚΥΠΕ > cna.org.cy
ritzau | Ritzau > ritzau.dk ritzau.com
ntb | NTB | Norsk Telegrambyrå > ntb.no
tt-sweden | TT | TT Nyhetsbyrån | Tidningarnas Telegrambyrå > tt.se
stt | STT | Suomen Tietotoimisto > stt.fi
bns | BNS | Baltic News Service > bns.ee bns.lt bns.lv
elta | ELTA > elta.lt
leta | LETA > leta.lv
anadolu-agency | Anadolu Agency | Anadolu | AA | Anadolu Ajansı | Agence Anadolu | Agencia Anadolu | Anadolija | Анадолу | الأناضول | وكالة الأناضول | خبرگزاری آناتولی | آناتولی | 阿纳多卢通讯社 | アナトリア通信 > aa.com.tr
dha | DHA | Demirören Haber Ajansı | Doğan Haber Ajansı > dha.com.tr
iha | İHA | İhlas Haber Ajansı > iha.com.tr
anka | ANKA | ANKA Haber Ajansı > ankahaber.net
irna | IRNA | Islamic Republic News Agency | ایرنا | خبرگزاری ایرنا | إرنا | وكالة إرنا | 伊通社 > irna.ir
isna | ISNA | Iranian Students' News Agency | ایسنا | خبرگزاری ایسنا | إسنا > isna.ir
mehr | Mehr News Agency | Mehr | مهر | خبرگزاری مهر > mehrnews.com
tasnim | Tasnim | Tasnim News Agency | تسنیم | خبرگزاری تسنیم | تسنيم > tasnimnews.com
fars-news | Fars News Agency | Fars | فارس | خبرگزاری فارس | وكالة أنباء فارس > farsnews.ir farsnews.com
ilna | ILNA | ایلنا | خبرگزاری ایلنا > ilna.ir ilna.news
mizan | Mizan | میزان | خبرگزاری میزان > mizanonline.ir mizan.news
pajhwok | Pajhwok | Pajhwok Afghan News | PAN | پژواک > pajhwok.com
bakhtar | Bakhtar News Agency | باختر | آژانس باختر > bakhtarnews.af
sana-syria | SANA | Syrian Arab News Agency | سانا | وكالة سانا > sana.sy
wafa | WAFA | Palestine News Agency | وفا | وكالة وفا > wafa.ps
petra | Petra | Jordan News Agency | بترا | وكالة بترا > petra.gov.jo
spa | Saudi Press Agency | SPA | واس | وكالة الأنباء السعودية > spa.gov.sa
wam | WAM | Emirates News Agency | وام | وكالة أنباء الإمارات > wam.ae
qna | Qatar News Agency | QNA | قنا | وكالة الأنباء القطرية > qna.org.qa
kuna | KUNA | Kuwait News Agency | كونا | وكالة الأنباء الكويتية > kuna.net.kw
bna-bahrain | Bahrain News Agency | BNA | بنا | وكالة أنباء البحرين > bna.bh
ona-oman | Oman News Agency | ONA | وكالة الأنباء العمانية > omannews.gov.om
ina-iraq | Iraqi News Agency | INA | واع | وكالة الأنباء العراقية > ina.iq
nna-lebanon | National News Agency | NNA | الوكالة الوطنية للإعلام > nna-leb.gov.lb
mena | MENA | Middle East News Agency | أ ش أ | أ.ش.أ | وكالة أنباء الشرق الأوسط > mena.org.eg
map-morocco | MAP | Maghreb Arabe Presse | ومع | وكالة المغرب العربي للأنباء > mapnews.ma map.ma
aps-algeria | APS | Algérie Presse Service | واج | وكالة الأنباء الجزائرية > aps.dz
aps-senegal | Agence de presse sénégalaise > aps.sn
tap-tunisia | TAP | Tunis Afrique Presse | وات | وكالة تونس أفريقيا للأنباء > tap.info.tn
suna | SUNA | Sudan News Agency | سونا > suna-sd.net
pan-pana | Panapress | PANA > panapress.com
nan | News Agency of Nigeria | NAN > nannews.ng nan.ng
gna | Ghana News Agency | GNA > gna.org.gh
ena-ethiopia | Ethiopian News Agency | ENA | ኢዜአ > ena.et
sonna | SONNA | Somali National News Agency > sonna.so
antara | Antara | ANTARA News | Kantor Berita Antara | LKBN Antara | Antara Foto | 安塔拉通讯社 | أنتارا > antaranews.com antarafoto.com
bernama | Bernama | 马新社 | 馬新社 | برناما > bernama.com
vietnam-news-agency | Vietnam News Agency | VNA | TTXVN | Thông tấn xã Việt Nam | Vietnam+ | VietnamPlus | Báo Tin tức | 越通社 > vietnamplus.vn vnanet.vn baotintuc.vn vnews.gov.vn
pna | Philippine News Agency | PNA > pna.gov.ph
akp | Agence Kampuchea Presse | AKP > akp.gov.kh
kpl | KPL | Lao News Agency > kpl.gov.la
kyodo | Kyodo News | Kyodo | 共同 | 共同社 | 共同通信 | 共同通信社 | كيودو | Киодо | 교도통신 > kyodonews.net kyodonews.jp
jiji | Jiji Press | Jiji | 時事 | 時事通信 | 時事通信社 | 时事社 > jiji.com
yonhap | Yonhap News Agency | Yonhap | Yonhap News | 연합뉴스 | 韩联社 | 韓聯社 | 聯合ニュース | 連合ニュース | Ёнхап | يونهاب > yna.co.kr yonhapnews.co.kr yonhapnewstv.co.kr
newsis | Newsis | 뉴시스 > newsis.com
news1 | News1 | 뉴스1 > news1.kr
kcna | KCNA | Korean Central News Agency | 조선중앙통신 | 朝中社 | 朝鲜中央通讯社 | 朝鮮中央通信 | ЦТАК > kcna.kp kcna.co.jp
xinhua | Xinhua | Xinhua News Agency | Xinhuanet | 新华社 | 新華社 | 新华网 | 新華網 | Синьхуа | شينخوا | شینهوا | शिन्हुआ | Tân Hoa Xã | 신화통신 | 新華社通信 | সিনহুয়া > xinhuanet.com news.cn xinhua.org
cns-china | China News Service | CNS | 中新社 | 中新网 | 中国新闻网 | 中国新闻社 > chinanews.com chinanews.com.cn ecns.cn
central-news-agency | Central News Agency | Focus Taiwan | CNA | 中央社 > cna.com.tw focustaiwan.tw
pti | Press Trust of India | PTI | PTI-Bhasha | भाषा | पीटीआई | पीटीआई भाषा | পিটিআই > ptinews.com
ani | ANI | Asian News International | एएनआई | এএনআই > aninews.in
ians | IANS | Indo-Asian News Service | आईएएनएस > ians.in
uni-india | United News of India | UNI | UNI-Varta | वार्ता | यूनीवार्ता > uniindia.com univarta.com
app-pakistan | Associated Press of Pakistan | APP | اے پی پی > app.com.pk
unb | UNB | United News of Bangladesh | ইউএনবি > unb.com.bd
bss | BSS | Bangladesh Sangbad Sangstha | বাসস > bssnews.net
rss-nepal | RSS (Nepal) | Rastriya Samachar Samiti | राष्ट्रिय समाचार समिति | रासस > rssnepal.com
bloomberg | Bloomberg | Bloomberg News | Bloomberg.com | Блумберг | بلومبرغ | 彭博 | 彭博社 | ブルームバーグ | ब्लूमबर्ग > bloomberg.com
dow-jones | Dow Jones Newswires | Dow Jones > dowjones.com
canadian-press | The Canadian Press | Canadian Press | La Presse canadienne > thecanadianpress.com
aap | AAP | Australian Associated Press > aap.com.au aapnews.com.au
notimex | Notimex > notimex.gob.mx
telam | Télam | Telam > telam.com.ar
prensa-latina | Prensa Latina > prensa-latina.cu plenglish.com
agencia-brasil | Agência Brasil | Agencia Brasil > agenciabrasil.ebc.com.br
estadao-conteudo | Estadão Conteúdo > estadaoconteudo.com.br
folhapress | Folhapress > folhapress.com.br
andina | Andina | Agencia Andina > andina.pe
abi-bolivia | ABI | Agencia Boliviana de Información > abi.bo
avn | AVN | Agencia Venezolana de Noticias > avn.info.ve
colprensa | Colprensa > colprensa.com
acn-cuba | ACN | Agencia Cubana de Noticias > acn.cu
ips | Inter Press Service | IPS > ipsnews.net ipsnoticias.net
pressenza | Pressenza > pressenza.com
`;
