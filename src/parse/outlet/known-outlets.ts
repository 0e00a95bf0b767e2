/**
 * Newspapers, broadcasters and sites with a large public, kept by hand as facts: those that appear under several names, scripts or hosts.
 * Lines as in `known-agencies.ts`. An outlet of another house under a licensed name is its own: CNN Türk, CNN Indonesia, Sky News Arabia.
 * A name that two of them bear (`The Times`) stands in both lines and then says nothing by itself.
 */
export const knownOutlets: string = `\
bbc | BBC | BBC News | British Broadcasting Corporation | BBC World Service | BBC Online | BBC Türkçe | BBC Mundo | BBC News Mundo | BBC Brasil | BBC News Brasil | BBC Afrique | BBC Arabic | BBC Persian | BBC Hindi | BBC Indonesia | BBC News Indonesia | BBC Tiếng Việt | BBC Serbian | BBC na srpskom | Би-би-си | Русская служба Би-би-си | Бі-бі-сі | BBC Україна | بي بي سي | بي بي سي عربي | بی‌بی‌سی | بی بی سی فارسی | بی بی سی | 英国广播公司 | BBC中文 | BBC中文网 | बीबीसी | बीबीसी हिंदी | বিবিসি | বিবিসি বাংলা | பிபிசி | بی بی سی اردو | BBC코리아 > bbc.co.uk bbc.com bbc.in bbci.co.uk bbcpersian.com bbchindi.com
guardian | The Guardian | Guardian | The Observer | Гардиан | الغارديان | 卫报 | ガーディアン > theguardian.com guardian.co.uk
times-london | The Times | The Sunday Times | The Times of London > thetimes.co.uk thetimes.com thesundaytimes.co.uk
telegraph-uk | The Telegraph | The Daily Telegraph | The Sunday Telegraph > telegraph.co.uk
independent-uk | The Independent > independent.co.uk
financial-times | Financial Times | FT | FT.com | 金融时报 | FT中文网 | フィナンシャル・タイムズ > ft.com ftchinese.com
economist | The Economist > economist.com
daily-mail | Daily Mail | Mail Online | MailOnline | The Mail on Sunday > dailymail.co.uk mailonsunday.co.uk
mirror-uk | Daily Mirror | The Mirror | Mirror Online | Sunday Mirror > mirror.co.uk
sun-uk | The Sun | The Sun on Sunday > thesun.co.uk the-sun.com thesun.ie
express-uk | Daily Express | Express.co.uk > express.co.uk
evening-standard | Evening Standard | The Standard | London Evening Standard > standard.co.uk
metro-uk | Metro | Metro.co.uk > metro.co.uk
sky-news | Sky News > sky.com skynews.com
itv-news | ITV News | ITV > itv.com
channel-4-news | Channel 4 News | Channel 4 > channel4.com
scotsman | The Scotsman > scotsman.com
rte | RTÉ | RTE | RTÉ News | RTE News > rte.ie
irish-times | The Irish Times > irishtimes.com
irish-independent | Irish Independent | Independent.ie > independent.ie
new-york-times | The New York Times | New York Times | NYT | NYTimes | NY Times | nytimes | International New York Times | Нью-Йорк таймс | نيويورك تايمز | 纽约时报 | 紐約時報 | 纽约时报中文网 | ニューヨーク・タイムズ | 뉴욕타임스 > nytimes.com nyti.ms
washington-post | The Washington Post | Washington Post | WaPo | Вашингтон пост | واشنطن بوست | 华盛顿邮报 | ワシントン・ポスト > washingtonpost.com wapo.st
wall-street-journal | The Wall Street Journal | Wall Street Journal | WSJ | 华尔街日报 | ウォール・ストリート・ジャーナル > wsj.com
usa-today | USA Today > usatoday.com
los-angeles-times | Los Angeles Times | LA Times | L.A. Times > latimes.com
chicago-tribune | Chicago Tribune > chicagotribune.com
boston-globe | The Boston Globe | Boston Globe > bostonglobe.com
new-york-post | New York Post | NY Post > nypost.com
cnn | CNN | CNN International | CNN en Español | CNN Arabic | CNN بالعربية | Си-эн-эн | سي إن إن | 美国有线电视新闻网 > cnn.com cnn.it
fox-news | Fox News | Fox News Channel | FoxNews.com | Фокс ньюс | فوكس نيوز | 福克斯新闻 > foxnews.com foxbusiness.com
nbc-news | NBC News | NBC > nbcnews.com
msnbc | MSNBC > msnbc.com
cnbc | CNBC > cnbc.com
abc-news-us | ABC News | ABC News (US) > abcnews.go.com abcnews.com
cbs-news | CBS News | CBS > cbsnews.com
npr | NPR | National Public Radio > npr.org
pbs | PBS | PBS NewsHour | PBS News > pbs.org
politico | Politico > politico.com
politico-europe | Politico Europe > politico.eu
axios | Axios > axios.com
the-hill | The Hill > thehill.com
time | Time | TIME | Time Magazine > time.com
newsweek | Newsweek > newsweek.com
the-atlantic | The Atlantic > theatlantic.com
new-yorker | The New Yorker > newyorker.com
huffpost | HuffPost | The Huffington Post | Huffington Post | HuffPost UK | Le HuffPost > huffpost.com huffingtonpost.com huffingtonpost.co.uk huffingtonpost.fr huffingtonpost.es huffingtonpost.it huffingtonpost.gr
buzzfeed-news | BuzzFeed News | BuzzFeed > buzzfeednews.com buzzfeed.com
vox | Vox > vox.com
business-insider | Business Insider | Insider > businessinsider.com insider.com
forbes | Forbes > forbes.com
christian-science-monitor | The Christian Science Monitor | CSMonitor > csmonitor.com
breitbart | Breitbart | Breitbart News > breitbart.com
univision | Univision > univision.com
telemundo | Telemundo > telemundo.com
cbc | CBC | CBC News | Radio-Canada | Ici Radio-Canada > cbc.ca radio-canada.ca
ctv | CTV News | CTV > ctvnews.ca
global-news-ca | Global News > globalnews.ca
globe-and-mail | The Globe and Mail > theglobeandmail.com
toronto-star | Toronto Star > thestar.com
national-post | National Post > nationalpost.com
la-presse | La Presse > lapresse.ca
la-presse-tunisia | La Presse | La Presse de Tunisie > lapresse.tn
abc-australia | ABC (Australia) | ABC News (Australia) | Australian Broadcasting Corporation | ABC News > abc.net.au
sydney-morning-herald | The Sydney Morning Herald | SMH > smh.com.au
the-age | The Age > theage.com.au
the-australian | The Australian > theaustralian.com.au
news-com-au | news.com.au > news.com.au
sbs-australia | SBS | SBS News > sbs.com.au
sbs-korea | SBS | SBS 뉴스 > sbs.co.kr
nz-herald | The New Zealand Herald | NZ Herald > nzherald.co.nz
stuff-nz | Stuff > stuff.co.nz
rnz | RNZ | Radio New Zealand > rnz.co.nz radionz.co.nz
al-jazeera | Al Jazeera | Al Jazeera English | Aljazeera | الجزيرة | الجزيرة نت | Аль-Джазира | Аль-Джазіра | الجزیره | 半岛电视台 | アルジャジーラ | Al Jazeera Balkans | Al Jazeera Türk > aljazeera.com aljazeera.net balkans.aljazeera.net
al-arabiya | Al Arabiya | Al Arabiya English | العربية | العربية نت | العربیه | Аль-Арабия > alarabiya.net
sky-news-arabia | Sky News Arabia | سكاي نيوز عربية > skynewsarabia.com
asharq-al-awsat | Asharq Al-Awsat | الشرق الأوسط > aawsat.com
al-hayat | Al-Hayat | الحياة > alhayat.com
al-quds-al-arabi | Al-Quds Al-Arabi | القدس العربي > alquds.co.uk
al-araby | Al-Araby Al-Jadeed | The New Arab | العربي الجديد > alaraby.co.uk newarab.com
al-ahram | Al-Ahram | Ahram Online | الأهرام | بوابة الأهرام > ahram.org.eg
youm7 | Youm7 | اليوم السابع > youm7.com
al-masry-al-youm | Al-Masry Al-Youm | المصري اليوم > almasryalyoum.com egyptindependent.com
shorouk | Al-Shorouk | الشروق > shorouknews.com
echorouk | Echorouk | الشروق | الشروق أونلاين > echoroukonline.com
an-nahar | An-Nahar | النهار > annahar.com
ennahar | Ennahar | النهار | النهار أونلاين > ennaharonline.com
al-mayadeen | Al Mayadeen | الميادين > almayadeen.net
al-manar | Al-Manar | المنار > almanar.com.lb
rudaw | Rudaw | رووداو > rudaw.net
arab-news | Arab News > arabnews.com arabnews.jp arabnews.pk
gulf-news | Gulf News > gulfnews.com
the-national | The National > thenationalnews.com thenational.ae
khaleej-times | Khaleej Times > khaleejtimes.com
middle-east-eye | Middle East Eye > middleeasteye.net
hespress | Hespress | هسبريس > hespress.com
haaretz | Haaretz | הארץ > haaretz.com haaretz.co.il
jerusalem-post | The Jerusalem Post > jpost.com
times-of-israel | The Times of Israel > timesofisrael.com
ynet | Ynet | Ynetnews | Yedioth Ahronoth | ידיעות אחרונות > ynet.co.il ynetnews.com
israel-hayom | Israel Hayom | ישראל היום > israelhayom.co.il israelhayom.com
kan | Kan | כאן | כאן חדשות > kan.org.il
iran-international | Iran International | ایران اینترنشنال > iranintl.com
press-tv | Press TV | PressTV > presstv.ir presstv.com
irib | IRIB | IRIB News | صداوسیما | خبرگزاری صدا و سیما > iribnews.ir
hamshahri | Hamshahri | همشهری | همشهری آنلاین > hamshahrionline.ir
tolo-news | TOLOnews | طلوع‌نیوز > tolonews.com
hurriyet | Hürriyet > hurriyet.com.tr
hurriyet-daily-news | Hürriyet Daily News > hurriyetdailynews.com
milliyet | Milliyet > milliyet.com.tr
sabah | Sabah > sabah.com.tr
daily-sabah | Daily Sabah > dailysabah.com
cumhuriyet | Cumhuriyet > cumhuriyet.com.tr
sozcu | Sözcü > sozcu.com.tr
haberturk | Habertürk > haberturk.com
ntv-turkey | NTV > ntv.com.tr
ntv-germany | n-tv | ntv > n-tv.de
cnn-turk | CNN Türk > cnnturk.com
trt | TRT | TRT Haber | TRT World > trthaber.com trtworld.com trt.net.tr
t24 | T24 > t24.com.tr
bianet | Bianet > bianet.org
yeni-safak | Yeni Şafak > yenisafak.com
dw | Deutsche Welle | DW | DW News | DW Türkçe | Немецкая волна | Німецька хвиля | دويتشه فيله | دویچه وله | 德国之声 | ドイチェ・ヴェレ > dw.com dw.de
tagesschau | Tagesschau | tagesschau.de | ARD | ARD-aktuell > tagesschau.de ard.de daserste.de
zdf | ZDF | ZDFheute | heute > zdf.de heute.de
deutschlandfunk | Deutschlandfunk | DLF > deutschlandfunk.de
der-spiegel | Der Spiegel | Spiegel | Spiegel Online | SPON > spiegel.de
die-zeit | Die Zeit | Zeit Online | ZEIT ONLINE > zeit.de
faz | Frankfurter Allgemeine Zeitung | FAZ | FAZ.NET | Frankfurter Allgemeine > faz.net
sueddeutsche | Süddeutsche Zeitung | SZ | Süddeutsche > sueddeutsche.de sz.de
die-welt | Die Welt | Welt | Welt am Sonntag | WELT > welt.de
bild | Bild | Bild-Zeitung | Bild am Sonntag > bild.de
taz | taz | die tageszeitung > taz.de
handelsblatt | Handelsblatt > handelsblatt.com
focus-germany | Focus Online | FOCUS Magazin > focus.de
stern | Stern > stern.de
tagesspiegel | Der Tagesspiegel > tagesspiegel.de
t-online | t-online > t-online.de
orf | ORF | ORF.at > orf.at
der-standard | Der Standard | derStandard.at > derstandard.at derstandard.de
die-presse | Die Presse > diepresse.com
krone | Kronen Zeitung | Krone > krone.at
kurier | Kurier > kurier.at
srf | SRF | Schweizer Radio und Fernsehen > srf.ch
nzz | Neue Zürcher Zeitung | NZZ > nzz.ch
tages-anzeiger | Tages-Anzeiger > tagesanzeiger.ch
rts-switzerland | RTS | RTS Info | Radio Télévision Suisse > rts.ch
rts-serbia | RTS | РТС | Radio-televizija Srbije > rts.rs
swissinfo | SWI swissinfo.ch | Swissinfo > swissinfo.ch
le-temps | Le Temps > letemps.ch
le-monde | Le Monde | Lemonde.fr | لوموند | 世界报 | ルモンド > lemonde.fr
le-figaro | Le Figaro | Lefigaro.fr > lefigaro.fr
liberation | Libération > liberation.fr
le-parisien | Le Parisien | Aujourd'hui en France > leparisien.fr
les-echos | Les Echos > lesechos.fr
ouest-france | Ouest-France > ouest-france.fr
le-point | Le Point > lepoint.fr
lexpress | L'Express > lexpress.fr
mediapart | Mediapart > mediapart.fr
20-minutes | 20 Minutes > 20minutes.fr
20-minuten | 20 Minuten > 20min.ch
bfmtv | BFMTV | BFM TV > bfmtv.com
france-24 | France 24 | فرانس 24 > france24.com
rfi | RFI | Radio France Internationale | Международное французское радио | إذاعة فرنسا الدولية > rfi.fr
franceinfo | Franceinfo | France Info | France Télévisions > francetvinfo.fr franceinfo.fr
tf1 | TF1 | TF1 Info | LCI > tf1info.fr tf1.fr lci.fr
euronews | Euronews | يورونيوز | Евроньюс | یورونیوز > euronews.com
rtbf | RTBF > rtbf.be
le-soir | Le Soir > lesoir.be
vrt | VRT | VRT NWS > vrt.be
de-standaard | De Standaard > standaard.be
hln | HLN | Het Laatste Nieuws > hln.be
nos | NOS | NOS Nieuws > nos.nl
de-telegraaf | De Telegraaf > telegraaf.nl
de-volkskrant | de Volkskrant > volkskrant.nl
nrc | NRC | NRC Handelsblad > nrc.nl
algemeen-dagblad | AD | Algemeen Dagblad > ad.nl
nu-nl | NU.nl > nu.nl
el-pais | El País | EL PAÍS | Elpais.com > elpais.com
el-pais-uruguay | El País | El País (Uruguay) > elpais.com.uy
el-mundo | El Mundo > elmundo.es
abc-spain | ABC > abc.es
la-vanguardia | La Vanguardia > lavanguardia.com
el-periodico | El Periódico > elperiodico.com
el-confidencial | El Confidencial > elconfidencial.com
eldiario-es | elDiario.es > eldiario.es
20minutos | 20minutos > 20minutos.es
rtve | RTVE | Radiotelevisión Española > rtve.es
publico-spain | Público > publico.es
publico-portugal | Público > publico.pt
expresso | Expresso > expresso.pt
diario-de-noticias | Diário de Notícias > dn.pt
jornal-de-noticias | Jornal de Notícias > jn.pt
rtp | RTP | RTP Notícias > rtp.pt
folha | Folha de S.Paulo | Folha de São Paulo | Folha > folha.uol.com.br
estadao | O Estado de S. Paulo | Estadão > estadao.com.br
o-globo | O Globo > oglobo.globo.com oglobo.com.br
g1 | G1 > g1.globo.com
uol | UOL | UOL Notícias > uol.com.br noticias.uol.com.br
cnn-brasil | CNN Brasil > cnnbrasil.com.br
veja | Veja > veja.abril.com.br
clarin | Clarín > clarin.com
la-nacion-argentina | La Nación | La Nación (Argentina) > lanacion.com.ar
la-nacion-costa-rica | La Nación | La Nación (Costa Rica) > nacion.com
pagina-12 | Página/12 | Página 12 > pagina12.com.ar
infobae | Infobae > infobae.com
el-universal-mexico | El Universal | El Universal (México) > eluniversal.com.mx
el-universal-venezuela | El Universal | El Universal (Venezuela) > eluniversal.com
reforma | Reforma > reforma.com
milenio | Milenio > milenio.com
la-jornada | La Jornada > jornada.com.mx
excelsior | Excélsior > excelsior.com.mx
el-tiempo | El Tiempo > eltiempo.com
el-espectador | El Espectador > elespectador.com
el-comercio-peru | El Comercio | El Comercio (Perú) > elcomercio.pe
el-comercio-ecuador | El Comercio | El Comercio (Ecuador) > elcomercio.com
la-republica-peru | La República > larepublica.pe
emol | El Mercurio | Emol > emol.com elmercurio.com
la-tercera | La Tercera > latercera.com
el-nacional-venezuela | El Nacional > elnacional.com el-nacional.com
telesur | teleSUR > telesurtv.net telesurenglish.net
corriere-della-sera | Corriere della Sera | Corriere.it > corriere.it
la-repubblica | la Repubblica | Repubblica | Repubblica.it > repubblica.it
la-stampa | La Stampa > lastampa.it
il-sole-24-ore | Il Sole 24 Ore > ilsole24ore.com
il-messaggero | Il Messaggero > ilmessaggero.it
il-fatto-quotidiano | Il Fatto Quotidiano > ilfattoquotidiano.it
il-giornale | il Giornale > ilgiornale.it
la-gazzetta-dello-sport | La Gazzetta dello Sport | Gazzetta > gazzetta.it
rai | Rai | RaiNews | Rai News | Rai News 24 > rainews.it rai.it
sky-tg24 | Sky TG24 > tg24.sky.it
svt | SVT | SVT Nyheter | Sveriges Television > svt.se
sveriges-radio | Sveriges Radio | SR | Ekot > sverigesradio.se
dagens-nyheter | Dagens Nyheter | DN > dn.se
svenska-dagbladet | Svenska Dagbladet | SvD > svd.se
aftonbladet | Aftonbladet > aftonbladet.se
expressen | Expressen > expressen.se
nrk | NRK > nrk.no
vg | VG | Verdens Gang > vg.no
aftenposten | Aftenposten > aftenposten.no
dr-denmark | DR | DR Nyheder > dr.dk
politiken | Politiken > politiken.dk
berlingske | Berlingske > berlingske.dk
yle | Yle | Yle Uutiset | Svenska Yle > yle.fi
helsingin-sanomat | Helsingin Sanomat | HS > hs.fi
ilta-sanomat | Ilta-Sanomat > is.fi
iltalehti | Iltalehti > iltalehti.fi
ruv | RÚV > ruv.is
err | ERR | ERR News > err.ee
postimees | Postimees > postimees.ee
delfi-lithuania | Delfi | DELFI.lt > delfi.lt
delfi-latvia | Delfi | DELFI.lv > delfi.lv
delfi-estonia | Delfi | DELFI.ee > delfi.ee
lrt | LRT > lrt.lt
lsm | LSM > lsm.lv
gazeta-wyborcza | Gazeta Wyborcza | Wyborcza.pl > wyborcza.pl
gazeta-pl | Gazeta.pl > gazeta.pl
rzeczpospolita | Rzeczpospolita > rp.pl
tvn24 | TVN24 > tvn24.pl
onet | Onet > onet.pl
wirtualna-polska | Wirtualna Polska | WP > wp.pl
czech-television | Česká televize | ČT24 > ceskatelevize.cz ct24.cz
czech-radio | Český rozhlas | iROZHLAS > irozhlas.cz rozhlas.cz
idnes | iDNES.cz | MF Dnes | Mladá fronta DNES > idnes.cz
novinky | Novinky.cz | Právo > novinky.cz
sme | SME > sme.sk
dennik-n | Denník N > dennikn.sk
ta3 | TA3 > ta3.com
index-hu | Index > index.hu
telex-hu | Telex > telex.hu
origo | Origo > origo.hu
digi24 | Digi24 > digi24.ro
hotnews | HotNews | HotNews.ro > hotnews.ro
bnt | BNT | БНТ > bnt.bg
dnevnik-bulgaria | Дневник | Dnevnik > dnevnik.bg
dnevnik-slovenia | Dnevnik > dnevnik.si
rtv-slovenija | RTV Slovenija | MMC RTV SLO > rtvslo.si
delo | Delo > delo.si
jutarnji | Jutarnji list > jutarnji.hr
vecernji | Večernji list > vecernji.hr
index-hr | Index.hr | Index > index.hr
hrt | HRT > hrt.hr
n1 | N1 | N1 Srbija | N1 Hrvatska | N1 BiH | N1 info > n1info.com n1info.rs n1info.hr n1info.ba
politika | Politika | Политика > politika.rs
blic | Blic | Блиц > blic.rs
b92 | B92 > b92.net b92.rs
danas | Danas | Данас > danas.rs
kurir | Kurir > kurir.rs
oslobodjenje | Oslobođenje > oslobodjenje.ba
klix | Klix | Klix.ba > klix.ba
vijesti | Vijesti > vijesti.me
koha | Koha Ditore | Koha | Koha.net > koha.net
telegrafi | Telegrafi > telegrafi.com
gazeta-express | Gazeta Express > gazetaexpress.com
top-channel | Top Channel > top-channel.tv
balkan-insight | Balkan Insight | BIRN > balkaninsight.com
kathimerini | Kathimerini | Η Καθημερινή | Καθημερινή | ekathimerini > kathimerini.gr ekathimerini.com
ta-nea | Ta Nea | Τα Νέα > tanea.gr
to-vima | To Vima | Το Βήμα > tovima.gr
proto-thema | Proto Thema | Πρώτο Θέμα > protothema.gr
ert | ERT | ΕΡΤ > ert.gr
kommersant | Kommersant | Коммерсантъ | Коммерсант > kommersant.ru
izvestia | Izvestia | Известия > iz.ru izvestia.ru
rossiyskaya-gazeta | Rossiyskaya Gazeta | Российская газета | РГ > rg.ru
vedomosti | Vedomosti | Ведомости > vedomosti.ru
rbc-russia | RBC | РБК > rbc.ru
rbc-ukraine | RBC-Ukraine | РБК-Україна | РБК-Украина > rbc.ua
lenta | Lenta.ru | Лента.ру > lenta.ru
gazeta-ru | Gazeta.Ru | Газета.Ru > gazeta.ru
novaya-gazeta | Novaya Gazeta | Новая газета > novayagazeta.ru
novaya-gazeta-europe | Novaya Gazeta Europe | Новая газета Европа > novayagazeta.eu
komsomolskaya-pravda | Komsomolskaya Pravda | Комсомольская правда > kp.ru
meduza | Meduza | Медуза > meduza.io
moscow-times | The Moscow Times > themoscowtimes.com
rt-russia-today | RT | Russia Today | RT Deutsch | RT en Español | RT Arabic | روسيا اليوم | RT на русском | 今日俄罗斯 > rt.com rtarabic.com rtde.live
tv-rain | TV Rain | Дождь | Телеканал Дождь > tvrain.ru tvrain.tv
echo-of-moscow | Echo of Moscow | Эхо Москвы > echo.msk.ru
ukrainska-pravda | Ukrainska Pravda | Українська правда | Украинская правда > pravda.com.ua
suspilne | Suspilne | Суспільне | Суспільне Новини > suspilne.media
nv-ukraine | NV | НВ | Новое время | Новий час > nv.ua
kyiv-independent | The Kyiv Independent > kyivindependent.com
kyiv-post | Kyiv Post > kyivpost.com
segodnya | Segodnya | Сегодня > segodnya.ua
zn-ua | ZN.UA | Дзеркало тижня | Зеркало недели > zn.ua
civil-georgia | Civil.ge | Civil Georgia > civil.ge
tengrinews | Tengrinews > tengrinews.kz
peoples-daily | People's Daily | People's Daily Online | 人民日报 | 人民日報 | 人民网 > people.com.cn people.cn
cctv-china | CCTV | China Central Television | CGTN | 央视 | 央视新闻 | 央视网 | 中央電視台 > cctv.com cctv.cn cgtn.com
global-times | Global Times | 环球时报 | 環球時報 | 环球网 > globaltimes.cn huanqiu.com
china-daily | China Daily | 中国日报 > chinadaily.com.cn chinadailyhk.com
the-paper | The Paper | 澎湃新闻 > thepaper.cn
caixin | Caixin | 财新 | 财新网 > caixin.com caixinglobal.com
sina | Sina | Sina News | 新浪 | 新浪新闻 | 新浪网 > sina.com.cn sina.cn sina.com
netease | NetEase | 网易 | 网易新闻 > 163.com
tencent-news | Tencent News | 腾讯新闻 | 腾讯网 > qq.com
ifeng | Phoenix New Media | 凤凰网 | 凤凰卫视 > ifeng.com
south-china-morning-post | South China Morning Post | SCMP | 南华早报 | 南華早報 > scmp.com
ming-pao | Ming Pao | 明報 > mingpao.com
rthk | RTHK | 香港電台 > rthk.hk
liberty-times | Liberty Times | Taipei Times | 自由時報 > ltn.com.tw taipeitimes.com
united-daily-news | United Daily News | 聯合報 | 聯合新聞網 | 联合报 > udn.com
china-times | China Times | 中國時報 | 中時新聞網 > chinatimes.com
ettoday | ETtoday | ETtoday新聞雲 > ettoday.net
nhk | NHK | NHK World | NHKニュース | 日本放送協会 > nhk.or.jp
yomiuri | Yomiuri Shimbun | The Yomiuri Shimbun | 読売新聞 | 読売新聞オンライン | 读卖新闻 > yomiuri.co.jp japannews.yomiuri.co.jp
asahi | Asahi Shimbun | The Asahi Shimbun | 朝日新聞 | 朝日新聞デジタル | 朝日新闻 > asahi.com
mainichi | Mainichi Shimbun | The Mainichi | 毎日新聞 | 每日新闻 > mainichi.jp
nikkei | Nikkei | Nikkei Asia | Nikkei Asian Review | 日本経済新聞 | 日経 | 日经中文网 > nikkei.com nikkei.co.jp
sankei | Sankei Shimbun | 産経新聞 | 産経ニュース > sankei.com sankei.jp.msn.com
tokyo-shimbun | Tokyo Shimbun | 東京新聞 > tokyo-np.co.jp
japan-times | The Japan Times > japantimes.co.jp
tbs-japan | TBS | TBS NEWS | TBS NEWS DIG > tbs.co.jp newsdig.tbs.co.jp
chosun | Chosun Ilbo | The Chosun Ilbo | 조선일보 | 朝鮮日報 > chosun.com
joongang | JoongAng Ilbo | Korea JoongAng Daily | 중앙일보 > joongang.co.kr koreajoongangdaily.com
dong-a | Dong-A Ilbo | 동아일보 > donga.com
hankyoreh | Hankyoreh | The Hankyoreh | 한겨레 > hani.co.kr
kbs | KBS | KBS 뉴스 > kbs.co.kr
mbc-korea | MBC | MBC 뉴스 | MBC뉴스 > imbc.com
korea-herald | The Korea Herald > koreaherald.com
korea-times | The Korea Times > koreatimes.co.kr
times-of-india | The Times of India | Times of India | TOI | टाइम्स ऑफ इंडिया > timesofindia.indiatimes.com timesofindia.com
economic-times | The Economic Times > economictimes.indiatimes.com economictimes.com
navbharat-times | Navbharat Times | NBT | नवभारत टाइम्स > navbharattimes.indiatimes.com
hindustan-times | Hindustan Times > hindustantimes.com
live-hindustan | Hindustan | Live Hindustan | हिन्दुस्तान | हिंदुस्तान > livehindustan.com
the-hindu | The Hindu | द हिन्दू | द हिंदू > thehindu.com
indian-express | The Indian Express | Indian Express > indianexpress.com
new-indian-express | The New Indian Express > newindianexpress.com
ndtv | NDTV | एनडीटीवी | NDTV India > ndtv.com ndtv.in
india-today | India Today > indiatoday.in
aaj-tak | Aaj Tak | आज तक > aajtak.in
dainik-jagran | Dainik Jagran | दैनिक जागरण | जागरण > jagran.com
dainik-bhaskar | Dainik Bhaskar | दैनिक भास्कर > bhaskar.com
amar-ujala | Amar Ujala | अमर उजाला > amarujala.com
the-wire-india | The Wire | द वायर > thewire.in thewirehindi.com
scroll | Scroll | Scroll.in > scroll.in
anandabazar | Anandabazar Patrika | আনন্দবাজার পত্রিকা | আনন্দবাজার > anandabazar.com
dawn | Dawn | DAWN > dawn.com
geo-news | Geo News | Geo TV | جیو نیوز > geo.tv
jang | Jang | Daily Jang | جنگ | روزنامہ جنگ > jang.com.pk
express-tribune | The Express Tribune > tribune.com.pk
ary-news | ARY News | اے آر وائی نیوز > arynews.tv
prothom-alo | Prothom Alo | প্রথম আলো > prothomalo.com
daily-star-bangladesh | The Daily Star > thedailystar.net
daily-star-lebanon | The Daily Star > dailystar.com.lb
bdnews24 | bdnews24.com | বিডিনিউজ টোয়েন্টিফোর ডটকম > bdnews24.com
kantipur | Kantipur | कान्तिपुर | ईकान्तिपुर > ekantipur.com
kathmandu-post | The Kathmandu Post > kathmandupost.com
onlinekhabar | Onlinekhabar | अनलाइनखबर > onlinekhabar.com
kompas | Kompas | Kompas.com | KOMPAS.com | Harian Kompas | Kompas.id > kompas.com kompas.id
kompas-tv | Kompas TV | KompasTV > kompas.tv
detik | detikcom | Detik | detikNews > detik.com
tempo | Tempo | Tempo.co | Koran Tempo > tempo.co
tribunnews | Tribunnews | Tribun News | Tribunnews.com > tribunnews.com
liputan6 | Liputan6 | Liputan6.com > liputan6.com
cnn-indonesia | CNN Indonesia > cnnindonesia.com
cnbc-indonesia | CNBC Indonesia > cnbcindonesia.com
republika | Republika | Republika Online | ROL > republika.co.id republika.id
merdeka | Merdeka | Merdeka.com > merdeka.com
okezone | Okezone > okezone.com
sindonews | Sindonews | SINDOnews > sindonews.com
suara | Suara.com > suara.com
jakarta-post | The Jakarta Post > thejakartapost.com
the-star-malaysia | The Star > thestar.com.my
malaysiakini | Malaysiakini > malaysiakini.com
utusan | Utusan Malaysia > utusan.com.my
berita-harian-malaysia | Berita Harian > bharian.com.my
straits-times | The Straits Times > straitstimes.com
new-straits-times | New Straits Times > nst.com.my
channel-newsasia | CNA | Channel NewsAsia | Channel News Asia > channelnewsasia.com
bangkok-post | Bangkok Post > bangkokpost.com
the-nation-thailand | The Nation > nationthailand.com
thairath | Thairath | ไทยรัฐ | ไทยรัฐออนไลน์ > thairath.co.th
matichon | Matichon | มติชน > matichon.co.th
khaosod | Khaosod | ข่าวสด > khaosod.co.th khaosodenglish.com
thai-pbs | Thai PBS | ไทยพีบีเอส > thaipbs.or.th
vnexpress | VnExpress | VnExpress International > vnexpress.net
tuoi-tre | Tuổi Trẻ | Tuổi Trẻ Online | TTO | Tuoi Tre News > tuoitre.vn tuoitrenews.vn tuoitre.com.vn
thanh-nien | Thanh Niên | Thanh Niên Online | TNO > thanhnien.vn thanhniennews.com thanhnien.com.vn
nguoi-lao-dong | Người Lao Động | NLĐO > nld.com.vn
dan-tri | Dân trí | Dantri > dantri.com.vn
vietnamnet | VietNamNet > vietnamnet.vn vietnamnet.com.vn
nhan-dan | Nhân Dân | Báo Nhân Dân | Nhân Dân điện tử > nhandan.vn nhandan.com.vn nhandan.org.vn
zing-news | Zing News | Zing | Znews | Tri thức > zingnews.vn znews.vn zing.vn
tien-phong | Tiền Phong > tienphong.vn
vov | VOV | Đài Tiếng nói Việt Nam > vov.vn vovworld.vn
vtv | VTV | Đài Truyền hình Việt Nam > vtv.vn
inquirer | Philippine Daily Inquirer | Inquirer | INQUIRER.net > inquirer.net
rappler | Rappler > rappler.com
philstar | The Philippine Star | Philstar | Philstar.com > philstar.com
abs-cbn | ABS-CBN | ABS-CBN News > abs-cbn.com
gma-news | GMA News | GMA News Online > gmanetwork.com
irrawaddy | The Irrawaddy | ဧရာဝတီ > irrawaddy.com
phnom-penh-post | The Phnom Penh Post > phnompenhpost.com
punch-nigeria | The Punch | Punch | Punch Newspapers > punchng.com
vanguard-nigeria | Vanguard | Vanguard News > vanguardngr.com
guardian-nigeria | The Guardian Nigeria > guardian.ng
premium-times | Premium Times > premiumtimesng.com
daily-trust | Daily Trust | Aminiya > dailytrust.com aminiya.ng
nation-kenya | Daily Nation | Nation (Kenya) | Nation Africa > nation.africa nation.co.ke
standard-kenya | The Standard | The Standard (Kenya) > standardmedia.co.ke
the-star-kenya | The Star > the-star.co.ke
the-citizen-tanzania | The Citizen > thecitizen.co.tz
mwananchi | Mwananchi > mwananchi.co.tz
daily-monitor | Daily Monitor > monitor.co.ug
news24 | News24 > news24.com
sabc | SABC | SABC News > sabcnews.com sabc.co.za
mail-and-guardian | Mail & Guardian | Mail and Guardian > mg.co.za
daily-maverick | Daily Maverick > dailymaverick.co.za
iol | IOL > iol.co.za
addis-standard | Addis Standard > addisstandard.com
jeune-afrique | Jeune Afrique > jeuneafrique.com
allafrica | allAfrica > allafrica.com
africanews | Africanews > africanews.com
`;
