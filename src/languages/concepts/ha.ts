/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: girgizar kasa|girgizar ƙasa|girgizan kasa
tsunami: tsunami
volcano: aman wuta|dutse mai aman wuta|duwatsu masu aman wuta
eruption: fashewar dutse
flood: ambaliya|ambaliyar ruwa|ambaliyar
landslide: zaftarewar kasa|zaftarewar ƙasa|zabtarewar kasa|zabtarewar ƙasa
avalanche: zaftarewar dusar kankara|ruftawar dusar ƙanƙara
storm: guguwa|iska mai karfi
hurricane: mahaukaciyar guguwa|guguwar hurricane
typhoon: guguwar typhoon
cyclone: guguwar cyclone|guguwar
tornado: guguwar tornado
hail: ruwan ƙanƙara|ruwan kankara
snow: dusar ƙanƙara|dusar kankara
rain: ruwan sama|mamakon ruwa|ruwan sama mai karfi
monsoon: damina|daminar
drought: matsalar fari
heatwave: tsananin zafi|zafin rana
cold-wave: tsananin sanyi
wildfire: gobarar daji|wutar daji
fire: gobara|gobarar|wuta
explosion: fashewa|fashewar|fashe
lightning: tsawa|aradu
fog: hazo
wind: iska
temperature: yanayin zafi|zafi
weather-forecast: hasashen yanayi|hukumar hasashen yanayi
climate-change: sauyin yanayi|canjin yanayi|dumamar yanayi
global-warming: dumamar duniya|ɗumamar yanayi
emission: fitar da hayaki|hayaki mai gurbata|hayaƙi mai gurɓata
greenhouse-gas: iskar gas mai gurbata|gurbatacciyar iska
carbon: carbon
pollution: gurbata muhalli|gurɓatar muhalli|gurbatar yanayi|gurbatar iska|gurɓata muhalli
oil-spill: malalar mai|tsiyayar mai|malalar man fetur
chemical: sinadari|sinadarai|sinadarin
toxic: mai guba|masu guba
radiation: tururin nukiliya
nuclear-plant: tashar nukiliya|cibiyar nukiliya|tashar makamashin nukiliya|cibiyoyin nukiliya
dam: madatsar ruwa|dam din|madatsun ruwa
collapse: rushewa|rushewar|ruftawa|ruguje|ruftawar gini
rubble: baraguzai|baraguzan|ɓaraguzai|ɓaraguzan
evacuation: kwashe mutane|kwashe jama'a|an kwashe
evacuee: yan gudun hijirar cikin gida|wadanda suka rasa muhallansu
shelter: matsuguni|matsugunai|mafaka ta wucin gadi
rescue: ceto|aikin ceto|aka ceto|kubutar
rescuer: masu aikin ceto|jami'an ceto|ma'aikatan ceto
survivor: wadanda suka tsira|waɗanda suka tsira
missing-person: bacewar|ɓacewar|bace|ɓace
trapped: makale|maƙale
casualty: asarar rayuka|asarar rai
dead: mamaci|mamata|matattu|sun mutu
death: mutuwa|mutuwar|rasuwa|rasuwar|rasu|ya rasu
injured: jikkata|sun jikkata|raunata|jikkatar
wounded: raunuka|sun samu raunuka
victim: wadanda abin ya shafa|waɗanda abin ya shafa|wadanda lamarin ya shafa
body: gawa|gawarwaki|gawar|gawarwakin
funeral: jana'iza|jana'izar|binne
mourning: makoki|zaman makoki|alhini
condolence: ta'aziyya|ta'aziyyar|jaje|yi ta'aziyya
memorial: tunawa|bikin tunawa
epicentre: cibiyar girgizar
magnitude: karfin maki|ma'aunin richter
damage: barna|ɓarna|lalata|lalacewa
destruction: rugujewa|ragargaza|halaka dukiya
emergency: gaggawa|matakin gaggawa
disaster: bala'i|bala'o'i|iftila'i|ibtila'i
catastrophe: masifa|masifar
state-of-emergency: dokar ta-baci|dokar ta baci|dokar ta-ɓaci|dokar ta ɓaci
relief: kayan agaji|tallafi|kayan tallafi
aid: agaji|taimako
humanitarian: ayyukan jin kai|jin kai|jin-kai|jinƙai|jinkai
donation: gudunmawa|gudummawa|tallafin kudi
refugee-camp: sansanin yan gudun hijira|sansanin 'yan gudun hijira|sansanonin yan gudun hijira|sansanin gudun hijira
famine: matsananciyar yunwa|bala'in yunwa
hunger: yunwa|yunwar
starvation: mutuwar yunwa
epidemic: annoba|annobar
accident: hatsari|hadari mota|haɗari|haɗarin|hatsarin|hadarin mota
crash: hatsarin jirgi|hatsarin jirgin sama|faduwar jirgi|hadarin jirgin sama|haɗarin jirgin sama
collision: taho mu gama|taho-mu-gama
derailment: kaucewa hanya|jirgin kasa ya kauce
train: jirgin kasa|jirgin ƙasa|jiragen kasa|jiragen ƙasa
railway: layin dogo|hanyar jirgin kasa|tashar jirgin kasa
bus: bas|motar bas|motocin bas
truck: babbar mota|manyan motoci|tirela|tireloli
car: mota|motoci|motar|hatsarin mota
motorcycle: babur|babura|baburan|achaba
bicycle: keke
driver: direba|direbobi|direban
passenger: fasinja|fasinjoji|fasinjan
pilot: matukin jirgi|matukan jirgi|matuƙin jirgi
crew: ma'aikatan jirgin
aircraft: jirgin sama|jiragen sama
plane: jirgin fasinja
helicopter: helikwafta|jirgin helikwafta|jirgi mai saukar ungulu|jirage masu saukar ungulu
airport: filin jirgin sama|filin jirgi|filayen jirgin sama|filin saukar jirgi|filin jiragen sama
airline: kamfanin jirgin sama|kamfanonin jiragen sama|kamfanin jiragen sama
flight: tashin jirgi|zirga-zirgar jirage|zirga-zirgar jiragen sama
runway: titin jirgi
landing: saukar gaggawa
takeoff: tashi sama
black-box: na'urar nadar bayanai|akwatin nadar bayanai
ship: jirgin ruwa|jiragen ruwa
boat: kwale-kwale|kwalekwale|kwale kwale|jirgin ruwan kwale
ferry: jirgin fito
vessel: jirgin ruwan dakon|jiragen dakon
tanker: tankar mai|tanka|tankar|motar dakon mai
cargo: jirgin dakon kaya
port: tashar jiragen ruwa|tashar ruwa|tashoshin jiragen ruwa
sinking: nutse|nutsewa|nitsewa
capsize: kifewa|kifewar|ya kife|kife
drowning: nutsewa a ruwa|nutse a ruwa
bridge: gada|gadar|gadoji
tunnel: ramin karkashin kasa|hanyar karkashin kasa
road: titi|tituna
highway: babbar hanya|babban titi|manyan hanyoyi
traffic: cunkoson ababen hawa|zirga-zirga|cunkoso|ababen hawa
speed: tukin ganganci|gudun wuce
drunk-driving: tuki cikin maye
seat-belt: bel din kujera|bel ɗin mota
stampede: turmutsitsi|turmutsutsu|turereniya
crush: cunkushewa
crane: kugiyar daga kaya
mine-accident: ruftawar mahakar|hatsarin mahaka
miner: masu hakar ma'adinai|mahaka|mai hakar ma'adinai|masu hakar ma'adanai
gas-leak: yoyon iskar gas|tsiyayar iskar gas
pipeline: bututun mai|bututun|bututu|bututun iskar gas
space: sararin samaniya
rocket: roka|rokoki|rokar
satellite: tauraron dan adam|taurarin dan adam|tauraron ɗan adam
launch: ƙaddamar|kaddamar
astronaut: dan sama jannati|yan sama jannati|ɗan sama jannati|'yan sama jannati
spacecraft: kumbon|kumbo|jirgin sararin samaniya
moon: duniyar wata
mars: duniyar mars
orbit: falaki|kewaya duniya
asteroid: dutsen sararin samaniya
crime: laifi|laifuka|laifukan|aikata laifi|masu laifi
murder: kisa|kisan kai|kisan|kashe|an kashe
killing: kashe-kashe|kashe mutane|halaka|hallaka|kisan gilla
killer: makashi|masu kisa|wanda ya kashe
manslaughter: kisan kuskure
suicide: kashe kai|kashe kansa|kashe kanta
stabbing: caka wuka|daba wuka|daɓa wuƙa|caka wa wuka
knife: wuka|wukake|wuƙa|adda
shooting: harbi|harbin|harbe|buɗe wuta|bude wuta
gunman: dan bindiga|yan bindiga|ɗan bindiga|'yan bindiga
gun: bindiga|bindigogi|bindigar
bullet: harsashi|harsasai|albarushi
sniper: maharbi|maharba
mass-shooting: harbin kan mai uwa|harbe-harbe
hostage: yin garkuwa|mutanen da aka yi garkuwa|garkuwa
kidnapping: garkuwa da mutane|satar mutane|sace mutane|sace|masu garkuwa
abduction: sacewa|sace dalibai|satar dalibai|ƴan matan da aka sace
ransom: kudin fansa|kuɗin fansa|fansa
rape: fyade|fyaɗe|yi wa fyade
sexual-assault: cin zarafi ta hanyar lalata|cin zarafin mata
harassment: cin zarafi|cin zarafin|muzgunawa
abuse: azabtar|zalunci|gallazawa
child-abuse: cin zarafin yara|cin zarafin kananan yara
domestic-violence: rikicin cikin gida|dukan mata|cin zarafi a gida
robbery: fashi|fashi da makami|yan fashi|ƴan fashi|'yan fashi
theft: sata|satar|barawo|ɓarawo|barayi|ɓarayi
burglary: fasa gida|fasa shago
fraud: zamba|damfara|yan damfara|almundahana
scam: badakala|badaƙala|badakalar|yaudara
embezzlement: wawure|sama da fadi|wawurar|karkatar da kudade
bribery: rashawa|cin hanci|toshiyar baki
corruption: cin hanci da rashawa|almundahanar
money-laundering: halatta kudin haram|halasta kudin haram|halatta kudaden haram|halasta kuɗin haram
tax-evasion: kin biyan haraji|kauce wa haraji
smuggling: fasa-kwauri|fasa kwauri|fasakwauri|sumoga|fasa-ƙwauri
trafficking: safarar|safara
human-trafficking: safarar mutane|fataucin mutane|safarar bil adama
drug: miyagun kwayoyi|miyagun ƙwayoyi|muggan kwayoyi|muggan ƙwayoyi
cocaine: hodar iblis|hodar ibilis
heroin: heroin|hodar heroin
cannabis: tabar wiwi|wiwi
overdose: shan kwayoyi fiye
gang: kungiyar asiri|gungun|yan daba|ƴan daba|'yan daba
mafia: mafia
cartel: dillalan kwayoyi|dillalan ƙwayoyi
piracy: yan fashin teku|fashin teku|fashi a teku
arson: cinna wuta|kona|ƙona
vandalism: lalata dukiya|lalata kayan
looting: wawaso|kwasar ganima|wasoso
riot: tarzoma|tarzomar|hargitsi|bore
police: yan sanda|'yan sanda|ƴan sanda|dan sanda|rundunar yan sanda
officer: jami'i|jami'ai|jami'in|jami'an
detective: jami'an binciken manyan laifuka|jami'in tsaron farin kaya
investigation: bincike|binciken|gudanar da bincike
investigator: masu bincike|mai bincike|masu binciken
suspect: wanda ake zargi|wadanda ake zargi|waɗanda ake zargi|mutumin da ake zargi
arrest: kamen|an kama|cafke|kame|damke
detention: tsare|ana tsare|tsarewa
detainee: wadanda ake tsare|waɗanda ake tsare
custody: hannun yan sanda|hannun 'yan sanda|hannun ƴan sanda
prison: gidan yari|kurkuku|gidajen yari|gidan kurkuku|gidan gyaran hali
prisoner: fursuna|fursunoni|fursunan|fursunonin
jail: zaman gidan yari|daurin shekara|ɗaurin shekara|dauri
escape: tserewa|gudu daga gidan yari
fugitive: ake nema ruwa a jallo|neman sa ruwa a jallo|mai gudun shari'a
manhunt: farautar|ana farautar|farauta
extradition: mika mai laifi|tasa keyarsa
deportation: tasa keyar|korar bakin haure|mayar da su gida|tasa ƙeyar
warrant: sammaci|sammacin|umarnin kamawa|izinin kamawa
search: aikin nema
raid: samame|sumame|dirar mikiya
seizure: kwace|ƙwace|kwace kayan
evidence: shaida|hujja|hujjoji
witness: shaidu|mai shaida|shedu|ganau
testimony: bayar da shaida|ba da shaida
confession: amsa laifi|amsa laifinsa|ikirari
forensic: binciken kimiyya
dna: gwajin kwayoyin halitta|kwayoyin halittar dna
autopsy: binciken gawa|gwajin gawa
court: kotu|kotun|kotuna
trial: shari'a|shari'ar|zaman shari'a|gurfanar
judge: alkali|alƙali|alkalai|alƙalai|mai shari'a|alkalin|alƙalin
jury: masu taimaka wa alkali
prosecutor: mai gabatar da kara|masu gabatar da kara|mai gabatar da ƙara|masu gabatar da ƙara
lawyer: lauya|lauyoyi|lauyan|lauyoyin
defendant: wanda ake kara|wanda ake tuhuma|wanda ake ƙara|wadanda ake tuhuma
plaintiff: mai kara|mai ƙara|mai shigar da kara
lawsuit: shigar da kara|shigar da ƙara|maka a kotu
indictment: gurfanar da|gurfana|gurfanar da shi
charge: tuhuma|tuhume-tuhume|tuhumar|tuhume
guilty: mai laifi|da laifi
innocent: mara laifi|marasa laifi
acquittal: wanke|wanke daga zargi|sallame shi
conviction: samu da laifi|same shi da laifi|same su da laifi
verdict: hukunci|hukuncin
sentence: yanke hukunci|yanke masa hukunci|yanke hukuncin
life-sentence: daurin rai da rai|ɗaurin rai da rai
death-penalty: hukuncin kisa|hukuncin rataya|kisa ta hanyar rataya
execution: zartar da hukuncin kisa|rataye
appeal: daukaka kara|ɗaukaka ƙara|daukaka ƙara|ɗaukaka kara
parole: sakin talala
pardon: yafiya|afuwa|afuwar
amnesty: shirin afuwa|afuwar shugaban
bail: beli|belin
fine: tarar
compensation: diyya|diyyar
settlement: sulhu|sasantawa|sasanci
ruling: hukuncin kotu|kotu ta yanke
supreme-court: kotun koli|kotun ƙoli
constitution: kundin tsarin mulki|tsarin mulki|kundin tsarin mulkin
law: doka|dokar|dokoki
legislation: kafa doka|yin doka|dokokin
human-rights: hakkin dan adam|kare hakkin|hakkin bil adama|haƙƙin ɗan adam|hakkokin bil adama
torture: azabtarwa|gana azaba|azaba
genocide: kisan kare dangi|kisan ƙare dangi
war-crime: laifin yaki|laifukan yaki|laifukan yaƙi
crime-against-humanity: laifukan cin zarafin bil adama|cin zarafin bil'adama|cin zarafin bil adama
tribunal: kotun sauraron kararrakin zabe|kotun sauraron ƙararrakin zaɓe|kotun musamman
terrorist: dan ta'adda|yan ta'adda|ƴan ta'adda|'yan ta'adda|ɗan ta'adda
terrorism: ta'addanci|ta'addancin
attack: hari|harin|hare-hare|hare-haren|farmaki
bomb: bam|bama-bamai|bama-baman|bamabamai
bombing: harin bam|fashewar bam|hare-haren bam|ruwan bama-bamai
suicide-bomber: dan kunar bakin wake|kunar bakin wake|ƙunar baƙin wake|'yar kunar bakin wake
car-bomb: bam da aka dasa a mota|bam cikin mota
explosive: abubuwan fashewa|abin fashewa|nakiya|nakiyoyi
extremist: masu tsattsauran ra'ayi|mai tsattsauran ra'ayi|masu tsaurin ra'ayi
radical: tsattsauran ra'ayi|tsaurin ra'ayi
jihadist: masu jihadi|mai ikirarin jihadi|masu ikirarin jihadi|masu iƙirarin jihadi
militant: mayaka|mayaƙa|mayakan|mayaƙan|masu ikirari
war: yaki|yaƙi|yake-yake|yakin|yaƙin
civil-war: yakin basasa|yaƙin basasa
battle: gumurzu|artabu|fafatawa
combat: fagen yaki|fagen daga|filin daga
front-line: bakin daga
army: rundunar soji|sojojin kasa|rundunar sojin|rundunar soja
military: soji|sojin|soja
troops: dakaru|dakarun|sojoji|sojojin
soldier: sojan|soja daya
general: janar|janar din|janar-janar
commander: kwamanda|kwamandan|kwamandoji|babban kwamanda
veteran: tsoffin sojoji|tsohon soja|tsofaffin sojoji
conscription: tilasta shiga soja|shiga aikin soja
navy: sojin ruwa|sojojin ruwa|rundunar sojin ruwa
submarine: jirgin karkashin ruwa|jirgin ƙarƙashin ruwa|jiragen karkashin ruwa
warship: jirgin ruwan yaki|jiragen ruwan yaki|jirgin ruwan yaƙi|jiragen ruwan yaƙi
air-force: sojin sama|sojojin sama|rundunar sojin sama
fighter-jet: jirgin yaki|jiragen yaki|jirgin yaƙi|jiragen yaƙi
bomber: jirgin jefa bam
drone: jirgi mara matuki|jirage marasa matuki|jirgi marar matuki|jirage marasa matuƙa|jirgi maras matuki
missile: makami mai linzami|makamai masu linzami
ballistic-missile: makami mai linzami na ballistic|ballistic
air-strike: hari ta sama|hare-hare ta sama|harin sama|hare-haren sama|luguden wuta
shelling: harba makaman atilare|ruwan makamai
artillery: makaman atilare|atilare|igwa
tank: tankar yaki|tankokin yaki|tankokin yaƙi
armoured-vehicle: motoci masu sulke|mota mai sulke|motar sulke|motocin sulke
weapon: makami|makamai|makaman
ammunition: alburusai|alburushi|harsasan
arms-deal: cinikin makamai|sayar da makamai|yarjejeniyar makamai
nuclear-weapon: makamin nukiliya|makaman nukiliya|nukiliya
nuclear-test: gwajin nukiliya|gwajin makamin nukiliya
uranium: uranium|yuraniyom|makamashin uranium
enrichment: inganta uranium|tace uranium
chemical-weapon: makamai masu guba|makami mai guba
mine: nakiyar da aka binne|nakiyar kasa|binne nakiya
invasion: mamaya|mamayar|mamaye
offensive: farmakin soji|kaddamar da farmaki|kai farmaki
counter-offensive: martani|ramuwar gayya|harin ramuwa
siege: kawanya|ƙawanya|yi wa kawanya
blockade: toshe hanyoyin|rufe hanyoyi|datse
occupation: mamayewa|yankin da aka mamaye
annexation: mallake yankin|kwace yankin
withdrawal: janyewar|janye dakaru|janye sojoji|ficewar|janye
retreat: ja da baya|jan daga
ambush: kwanton bauna|kwanton ɓauna|harin kwanton bauna
ceasefire: tsagaita wuta|tsagaita bude wuta|dakatar da yaki|tsagaita buɗe wuta
truce: dakatar da bude wuta
peace: zaman lafiya|sulhun
peace-talks: tattaunawar zaman lafiya|tattaunawar sulhu
peacekeeper: dakarun wanzar da zaman lafiya|masu kiyaye zaman lafiya|wanzar da zaman lafiya|kiyaye zaman lafiya
negotiation: tattaunawa|tattaunawar
mediation: shiga tsakani|shiga-tsakani
mediator: masu shiga tsakani|mai shiga tsakani
disarmament: kwance damara|ajiye makamai|kwance ɗamara
sanction: takunkumi|takunkumin|takunkumai|takunkuman
embargo: takunkumin makamai|takunkumin sayar da makamai
military-exercise: atisayen soji|atisaye|atisayen
airspace: sararin samaniyar kasar|sararin samaniyarta
border: iyaka|iyakoki|iyakar|kan iyaka|bakin iyaka
border-crossing: mashigar iyaka|tsallaka iyaka|mashigar
checkpoint: shingen bincike|wurin bincike|shingayen bincike
fence: shinge|katangar waya
wall: katanga|bango
rebel: yan tawaye|'yan tawaye|ƴan tawaye|dan tawaye|tawaye
insurgent: masu tayar da kayar baya|tayar da kayar baya
separatist: yan aware|'yan aware|ƴan aware|masu neman ballewa|masu fafutukar ballewa
militia: mayakan sa kai|kungiyar sa kai|yan sa kai|'yan banga|yan banga
paramilitary: dakarun rsf|dakarun kar ta kwana|jami'an tsaron sa kai
mercenary: sojojin haya|sojan haya
coup: juyin mulki|juyin mulkin
junta: gwamnatin soji|mulkin soji|gwamnatin mulkin soji|gwamnatin soja
martial-law: dokar soji|dokar mulkin soja
curfew: dokar hana fita|hana fita|dokar takaita zirga-zirga
intelligence: bayanan sirri|hukumar leken asiri|leken asiri|leƙen asiri|hukumar tattara bayanan sirri
spy: dan leken asiri|yan leken asiri|ɗan leƙen asiri|'yan leken asiri
espionage: aikin leken asiri
surveillance: sa ido|sa-ido
hacker: masu kutse|mai kutse|kutse
cyber-attack: harin intanet|kutse ta intanet|hare-haren intanet|kutsen intanet
data-breach: satar bayanai|kwarmata bayanai
leak: bayanan da aka kwarmata|kwarmata
defence: tsaron kasa|tsaron ƙasa|ma'aikatar tsaro
security: tsaro|tsaron
bodyguard: dogari|dogarai|masu tsaron lafiyar|mai tsaron lafiya
assassination: yunkurin kisa|yunƙurin kisa|yunkurin kashe
poisoning: guba|sa masa guba|shan guba
exile: gudun hijira a kasar waje|zaman gudun hijira
defector: wanda ya sauya sheka
dissident: mai sukar gwamnati|masu sukar gwamnati
hostage-release: sakin mutanen da aka yi garkuwa|sako mutanen da aka yi garkuwa|sakin wadanda aka yi garkuwa
prisoner-exchange: musayar fursunoni|musayar fursunonin yaki
government: gwamnati|gwamnatin|gwamnatoci
president: shugaban kasa|shugaban ƙasa|shugabannin kasashe|shugaban kasar|shugaban ƙasar
prime-minister: firaminista|firaministan|firayim minista|firaministar|firai minista
minister: minista|ministan|ministoci|ministocin|ministar
foreign-minister: ministan harkokin waje|ministan harkokin wajen|ma'aikatar harkokin waje|ministan wajen
defence-minister: ministan tsaro|ministan tsaron
finance-minister: ministan kudi|ministan kuɗi|ministar kudi|ma'aikatar kudi
interior-minister: ministan cikin gida|ministan harkokin cikin gida
vice-president: mataimakin shugaban kasa|mataimakin shugaban ƙasa|mataimakiyar shugaban kasa|mataimakin shugaban
chancellor: shugabar gwamnatin jamus|shugaban gwamnatin jamus
king: sarki|sarkin|sarakuna
queen: sarauniya|sarauniyar
prince: yarima|yariman
monarchy: masarauta|masarautar|sarauta
parliament: majalisa|majalisar dokoki|majalisar dokokin|majalisar|majalisun dokoki
senate: majalisar dattawa|majalisar dattijai|sanata|sanatoci
congress: majalisar wakilai|majalisar dokokin amurka
deputy: dan majalisa|yan majalisa|'yan majalisa|ƴan majalisa|ɗan majalisa
speaker: kakakin majalisa|kakakin majalisar|shugaban majalisar
governor: gwamna|gwamnan|gwamnoni|gwamnonin
mayor: magajin gari|magajin garin|kantoma|magajiyar gari
ambassador: jakada|jakadan|jakadu|jakadiya
embassy: ofishin jakadanci|ofishin jakadancin|ofisoshin jakadanci
consulate: karamin ofishin jakadanci|ƙaramin ofishin jakadanci
diplomat: jami'in diflomasiyya|jami'an diflomasiyya|jami'in diflomasiyyar
diplomacy: diflomasiyya|diflomasiyyar|huldar jakadanci|alakar diflomasiyya
summit: taron koli|taron ƙoli|taron shugabanni
meeting: taro|taron|ganawa|ganawar
visit: ziyara|ziyarar|ziyarci|kai ziyara
telephone-call: ta wayar tarho|wayar tarho
talks: zantawa|tuntuba|tattauna
agreement: yarjejeniya|yarjejeniyar|yarjejeniyoyi|cimma matsaya
treaty: yarjejeniyar kasa da kasa
memorandum: yarjejeniyar fahimta|yarjejeniyar fahimtar juna
alliance: kawance|ƙawance|kawancen|ƙawancen
coalition: hadaka|haɗaka|gamayyar|hadin gwiwar jam'iyyun|gwamnatin hadaka
opposition: adawa|yan adawa|'yan adawa|ƴan adawa|jam'iyyun adawa
party: jam'iyya|jam'iyyar|jam'iyyu|jam'iyyun
leader: jagora|jagoran|shugabanni|jagorori
leadership: shugabanci|jagoranci|shugabancin
candidate: dan takara|yan takara|'yan takara|ɗan takara|ƴan takara|takarar
campaign: yakin neman zabe|yaƙin neman zaɓe|kamfe|yakin neman zaɓe
election: zabe|zaɓe|zaben|zaɓen|zabuka|zaɓuka
early-election: zaben wuri|zaben gaggawa
vote: kuri'a|ƙuri'a|kada kuri'a|kaɗa ƙuri'a|kuri'u|ƙuri'u
voter: masu kada kuri'a|masu zabe|masu kaɗa ƙuri'a|masu zaɓe
ballot: takardar zabe|akwatin zabe|takardun zabe|akwatunan zabe
polling-station: rumfar zabe|rumfunan zabe|rumfar zaɓe|rumfunan zaɓe
turnout: fitowar masu zabe|fitowar masu kada kuri'a
referendum: zaben raba gardama|kuri'ar raba gardama|zaɓen raba gardama|ƙuri'ar raba gardama
opinion-poll: kuri'ar jin ra'ayi|jin ra'ayin jama'a|ƙuri'ar jin ra'ayi
recount: sake kidayar kuri'u|kidayar kuri'u|ƙidayar ƙuri'u|kirga kuri'u
electoral-fraud: magudin zabe|magudi|maguɗin zaɓe|maguɗi
majority: rinjaye|gagarumin rinjaye
minority: tsiraru|marasa rinjaye
victory: nasara|nasarar|yin nasara
defeat: kaye|shan kaye|sha kaye|kayar
landslide-victory: gagarumar nasara|gagarumin nasara
inauguration: rantsuwa|bikin rantsar|rantsar|an rantsar
oath: rantsuwar kama aiki|shan rantsuwa
term: wa'adi|wa'adin|wa'adin mulki
cabinet: majalisar ministoci|majalisar zartarwa|majalisar zartaswa
reshuffle: garambawul|sauye-sauyen ministoci|yi wa majalisar garambawul
resignation: murabus|yin murabus|murabus din|ajiye aiki
dismissal: kora|kori|tsige daga mukami
impeachment: tsige|tsigewa|tsige shugaban|tsige gwamnan
no-confidence-vote: kuri'ar yankan kauna|yankan kauna|kuri'ar rashin amincewa|ƙuri'ar yankan ƙauna|yanke kauna
scandal: abin kunya|tabargaza|badakalar kudi
ethics: da'a|ɗa'a|ka'idojin aiki
reform: sauyi|sauye-sauye
bill: kudiri|kudirin|kudurin doka|ƙudirin doka|kudirin doka
amendment: gyaran fuska|gyaran doka|kwaskwarima|yi wa gyara
decree: umarnin shugaban kasa|dokar shugaban kasa|umarni
veto: hawa kujerar na ki|kujerar na-ki|hawan kujerar naki
budget: kasafin kudi|kasafin kuɗi|kasafin kudin|kasafin
deficit: gibi|gibin|gibin kasafin
debt: bashi|basussuka|bashin|basuka
tax: haraji|harajin|haraje-haraje
tax-cut: rage haraji|rage harajin
subsidy: tallafin mai|tallafin man fetur|cire tallafin|cire tallafi
pension: fansho|fanshon|kudin fansho|yan fansho
welfare: walwala|jin dadi|jin daɗi|walwalar
minimum-wage: mafi karancin albashi|mafi ƙarancin albashi
austerity: tsuke bakin aljihu|matse bakin aljihu
privatisation: sayar da kadarorin gwamnati|mayar da hannun yan kasuwa
nationalisation: mayar da hannun gwamnati
independence: yancin kai|'yancin kai|ƴancin kai|samun yancin kai
autonomy: cin gashin kai|yancin cin gashin kai|'yancin cin gashin kai
sovereignty: diyaucin kasa|yancin kasa|diyauci
secession: ballewa|ɓallewa|fafutukar ballewa
democracy: dimokuradiyya|dimokradiyya|dimokuraɗiyya|dimokaradiyya|mulkin dimokuradiyya
dictatorship: mulkin kama karya|mulkin kama-karya|kama-karya|dan kama karya
censorship: tace labarai|tacewa
freedom-of-press: yancin yan jarida|'yancin 'yan jarida|ƴancin ƴan jarida|'yancin aikin jarida
freedom-of-speech: yancin fadin albarkacin baki|'yancin fadin albarkacin baki|fadin albarkacin baki|faɗin albarkacin baki
protest: zanga-zanga|zanga-zangar|zanga zanga
demonstration: jerin gwano|gangami
demonstrator: masu zanga-zanga|mai zanga-zanga|masu zanga-zangar|masu zanga zanga
march: maci|tattaki
rally: gangamin|gangamin siyasa|gangamin yakin neman zabe
strike-labour: yajin aiki|yajin aikin|shiga yajin aiki
union: kungiyar kwadago|ƙungiyar ƙwadago|kungiyoyin kwadago|kungiyar ma'aikata|kungiyar malamai
boycott: kaurace|ƙaurace|kauracewa|kaurace wa|ƙaurace wa
petition: korafi|ƙorafi|takardar koke|koke
tear-gas: hayaki mai sa hawaye|barkonon tsohuwa|hayaƙi mai sa hawaye|borkonon tsohuwa
clash: arangama|taho-mu-gamar|rikici tsakanin|rikicin
crackdown: murkushe|murƙushe|dirar mikiyar|take hakki
activist: mai fafutuka|masu fafutuka|dan gwagwarmaya|yan gwagwarmaya|ɗan gwagwarmaya
human-rights-activist: mai kare hakkin bil adama|masu kare hakkin bil adama|masu rajin kare hakkin|mai rajin kare hakkin
revolution: juyin juya hali|juyin-juya-hali
uprising: bijirewa|boren|tayar da bore
unrest: rikici|tashin hankali|tashe-tashen hankula|rikice-rikice
discrimination: wariya|nuna wariya|nuna bambanci
racism: wariyar launin fata|wariyar launi|nuna wariyar launin fata
equality: daidaito|daidaiton jinsi
feminism: kare hakkin mata|hakkokin mata|haƙƙin mata
abortion: zubar da ciki|zub da ciki
same-sex-marriage: auren jinsi daya|auren jinsi|auren jinsi ɗaya
lgbt: yan luwadi|luwadi|masu neman jinsi|'yan luwadi|luwaɗi|madigo
migration: hijira|ci-rani|yin hijira
migrant: bakin haure|bakin-haure|baƙin haure|baƙin-haure|yan ci-rani|'yan ci-rani
refugee: dan gudun hijira|yan gudun hijira|'yan gudun hijira|ƴan gudun hijira|gudun hijira
asylum: mafaka|mafakar siyasa
asylum-seeker: masu neman mafaka|mai neman mafaka
citizenship: zama dan kasa|shaidar zama dan kasa|takardar zama dan kasa
passport: fasfo|fasfon|fasfot
visa: biza|bizar
nationalism: kishin kasa|kishin ƙasa|ra'ayin kishin kasa
populism: ra'ayin farin jini
far-right: masu ra'ayin rikau|ra'ayin rikau|masu tsattsauran ra'ayin rikau|masu ra'ayin riƙau
far-left: masu ra'ayin sauyi|ra'ayin sauyi
communist: kwaminisanci|kwaminis|gurguzu|kwaminisancin
socialist: ra'ayin gurguzu|masu ra'ayin gurguzu
conservative: masu ra'ayin mazan jiya|ra'ayin mazan jiya|mazan jiya
liberal: masu sassaucin ra'ayi|sassaucin ra'ayi
statement: sanarwa|sanarwar|wata sanarwa
speech: jawabi|jawabin
address: yi wa kasa jawabi|jawabi ga kasa
press-conference: taron manema labarai|taron yan jarida|taron 'yan jarida
interview: hira|hirar|tattaunawa da bbc|hira da manema labarai
criticism: suka|sukar|caccaka|caccaki|kushe
accusation: zargi|zargin|zarge-zarge|zarga|ake zargin
allegation: zarge-zargen|ana zargin
apology: neman afuwa|nemi afuwa|ba da hakuri|bada haƙuri|neman gafara
threat: barazana|barazanar|yi barazana
warning: gargadi|gargaɗi|gargadin|gargaɗin|yi gargadi
condemnation: allah wadai|tir|la'anta|yi allah wadai
denial: musanta|musantawa|karyata|ƙaryata
support: goyon baya|goyon bayan|magoya baya|goyi bayan
announcement: sanar|ayyana|shelanta|bayyana sunayen
proposal: tayi|gabatar da shawara
decision: yanke shawara
plan: shiri|tsari
project: ayyukan raya kasa
economy: tattalin arziki|tattalin arzikin|tattalin arziƙi
growth: bunkasar tattalin arziki|ci gaban tattalin arziki|bunƙasar|bunkasar
recession: koma bayan tattalin arziki|koma-bayan tattalin arziki|karayar tattalin arziki|durkushewar
crisis: matsin tattalin arziki|matsalar tattalin arziki|tsadar rayuwa
inflation: hauhawar farashi|hauhawar farashin kayayyaki|hauhawar farashin|tashin farashin kaya
price: farashi|farashin
price-rise: tashin farashi|karin farashi|ƙarin farashi|tashin farashin|tsadar kayayyaki
consumer: masu saye|masu amfani da kaya|abokan hulda|kwastomomi
interest-rate: kudin ruwa|kuɗin ruwa
central-bank: babban bankin|babban banki|bankin cbn
bank: banki|bankuna|bankin
loan: rance|rancen|lamuni|lamunin
bankruptcy: karayar arziki|karyewar kamfani|durkushewa
bond: takardun lamuni
stock-exchange: kasuwar hannayen jari|kasuwar hannun jari|kasuwannin hannayen jari
share: hannun jari|hannayen jari
shareholder: masu hannun jari|mai hannun jari|masu hannayen jari
dividend: ribar hannun jari|ribar jari
investor: masu zuba jari|mai zuba jari|masu zuba hannun jari
investment: zuba jari|zuba hannun jari|jari
fund: asusu|asusun
currency: takardun kudi|naira|darajar naira|takardun kuɗi|kudaden waje
exchange-rate: farashin canji|canjin kudi|canjin naira|canjin kudade
devaluation: faduwar darajar|karya darajar|faɗuwar darajar
dollar: dala|daloli|dalar|dalar amurka
euro: yuro
cryptocurrency: kudin intanet|kudin kirifto|kirifto|kuɗin kirifto|kuɗin intanet
bitcoin: bitcoin
gold: zinare|zinari|gwal
oil: man fetur|danyen mai|arzikin mai
crude-oil: danyen man fetur|ɗanyen mai|ɗanyen man fetur
gas: iskar gas|gas din
natural-gas: arzikin iskar gas|iskar gas ta
petrol: fetur|gidan mai|gidajen mai
fuel: dizal|man dizal|karancin mai|kalanzir
electricity: lantarki|wutar lantarki|hasken lantarki
power-cut: daukewar wuta|ɗaukewar wutar lantarki|daukewar wutar lantarki|katsewar wutar lantarki
blackout: rashin wutar lantarki|lalacewar tashar wutar|durkushewar tashar lantarki
energy: makamashi|makamashin
renewable-energy: makamashi mai sabuntawa|makamashin da ake sabuntawa|makamashi mai tsafta
solar: hasken rana|makamashin hasken rana|sola
wind-power: makamashin iska
coal: kwal|gawayin kwal
trade: kasuwanci|kasuwancin|ciniki|cinikayya|cinikayyar
tariff: kudin fito|harajin fito|harajin kayayyaki|kuɗin fito
import: shigo da kaya|shigar da kaya|shigo da kayayyaki
export: fitar da kaya|fitar da kayayyaki|kayan da ake fitarwa
trade-war: yakin kasuwanci|yaƙin kasuwanci|yakin cinikayya
free-trade: kasuwanci maras shinge|ciniki maras shinge|cinikayya maras shinge
customs: kwastam|hukumar kwastam|hukumar hana fasakwauri
company: kamfani|kamfanoni|kamfanin|kamfanonin
corporation: hukumar kamfanin|kamfanin gwamnati
startup: sabbin kamfanoni
merger: hadewar kamfanoni|hadewar|haɗewar
profit: riba|ribar
loss: asara|asarar|rashin nasara|ci biyu da nema|an doke
revenue: kudaden shiga|kudin shiga|kuɗaɗen shiga|kuɗin shiga
sales: sayarwa|sayar
market: kasuwa|kasuwanni|kasuwar|kasuwannin
retail: sari da daidaiku|yan kasuwa
supermarket: babban kanti|kantin zamani
e-commerce: kasuwanci ta intanet|cinikayya ta intanet|kasuwancin intanet
advertising: talla|tallace-tallace|tallata
product: kayayyaki|hajoji
factory: masana'anta|masana'antu|masana'antar
production: samarwa|hakowa|sarrafawa
industry: masana'antun|bangaren masana'antu
steel: karafa|ƙarafa|tama da karafa|karfe
textile: masaka|masaku|yadi
automobile: kera motoci|kamfanin kera motoci|ƙera motoci
electric-car: motar lantarki|motoci masu amfani da lantarki|mota mai amfani da lantarki|motocin lantarki
battery: batiri|batir|baturan
technology: fasaha|fasahar|kimiyya da fasaha
software: manhajar kwamfuta
artificial-intelligence: kirkirarriyar basira|ƙirƙirarriyar basira|fasahar ai|basirar na'ura
robot: mutum-mutumi|mutum mutumi|butun-butumi
smartphone: wayar salula|wayoyin salula|wayar hannu|wayoyin hannu
computer: kwamfuta|kwamfutoci|na'ura mai kwakwalwa|na'ura mai ƙwaƙwalwa
internet: intanet|yanar gizo|yanar-gizo|intanat
website: shafin intanet|shafin yanar gizo|shafukan intanet|shafin yanar-gizo
social-media: shafukan sada zumunta|kafafen sada zumunta|shafin sada zumunta|soshiyal midiya|sada zumunta
app: manhaja|manhajar|manhajoji
telecommunications: sadarwa|kamfanonin sadarwa|kamfanin sadarwa|hukumar sadarwa
network: layin sadarwa|hanyar sadarwa
copyright: hakkin mallaka|haƙƙin mallaka
job: guraben aiki|gurbin aiki
employment: aikin yi|samar da ayyukan yi|ayyukan yi
unemployment: rashin aikin yi|zaman kashe wando|marasa aikin yi|rashin ayyukan yi
worker: ma'aikaci|ma'aikata|ma'aikatan|kwadago|ƙwadago|leburori
layoff: korar ma'aikata|rage ma'aikata|sallamar ma'aikata
hiring: daukar ma'aikata|ɗaukar ma'aikata|daukar aiki
salary: albashi|albashin|albashi na
bonus: alawus|alawus-alawus|alawus din
pay-rise: karin albashi|ƙarin albashi
executive-director: babban darakta|shugaban kamfanin|darakta janar|babban daraktan
board-of-directors: kwamitin daraktoci|majalisar daraktoci|hukumar gudanarwa
chairman: shugaban kwamitin|ciyaman|shugaban jam'iyyar
founder: wanda ya kafa|wanda ya assasa|mai kamfanin
billionaire: attajiri|attajirai|hamshakin attajiri|biloniya|hamshaƙin mai kuɗi|attajirin
wealth: dukiya|dukiyar
poverty: talauci|fatara|talakawa|talaka|talaucin
inequality: rashin daidaito
housing: gidaje|gidajen|rukunin gidaje
rent: haya|kudin haya|kuɗin haya|gidan haya
construction: gine-gine|gina|ginawa
building: gini|ginin|gine-ginen|bene
contractor: dan kwangila|yan kwangila|ɗan kwangila
contract: kwangila|kwangilar|kwantiragi|kwantaragi
agriculture: noma|noman|aikin noma|harkar noma
farmer: manomi|manoma|manoman
harvest: girbi|girbin
crop: amfanin gona|shuka|gona|gonaki
wheat: alkama
grain: hatsi|masara
rice: shinkafa|shinkafar
livestock: dabbobi|kiwo|makiyaya|shanu|kiwon dabbobi|makiyayi
fishing: kamun kifi|masunci|masunta
fishery: kifi|kifaye
food: abinci|abincin|kayan abinci
restaurant: gidan abinci|gidajen abinci
hotel: otel|otal|otal din
tourism: yawon bude ido|yawon buɗe ido|yawon shakatawa
tourist: masu yawon bude ido|masu yawon buɗe ido|mai yawon bude ido|yan yawon bude ido
insurance: inshora|inshorar
auction: gwanjo|gwanjon
audit: binciken kudi|binciken kuɗi|mai binciken kudi|odita
health: lafiyar|kiwon lafiya|harkar lafiya|ma'aikatar lafiya
hospital: asibiti|asibitoci|asibitin
clinic: karamin asibiti|cibiyar kiwon lafiya|ƙaramin asibiti
doctor: likita|likitoci|likitan|likitocin
nurse: ma'aikaciyar jinya|ma'aikatan jinya|nas|masu jinya|unguwar zoma
patient: mara lafiya|marasa lafiya|majinyaci|majinyata|marar lafiya
medicine: aikin likita
drug-medicine: magani|magunguna|maganin|magungunan
treatment: jinya|kula da lafiya|ba da magani|jinyar
surgery: tiyata|fida|aikin tiyata
transplant: dashen koda|dashe|dashen ƙoda
disease: cuta|cututtuka|cutar|cutuka
illness: rashin lafiya|ciwo|jinyar rashin lafiya
infection: kamuwa|kamuwa da cutar|harbuwa|sun kamu
virus: kwayar cuta|ƙwayar cuta|kwayoyin cuta|kwayar cutar
bacteria: bakteriya|kwayar bakteriya
coronavirus: korona|cutar korona|coronavirus|korona bairos|annobar korona
covid: covid|covid-19|kobid-19
influenza: mura|murar
ebola: ebola|cutar ebola|ibola
measles: kyanda|ƙyanda|cutar kyanda
malaria: zazzabin cizon sauro|zazzaɓin cizon sauro|maleriya|cizon sauro|malaria
cholera: kwalara|cutar kwalara|amai da gudawa
aids: kanjamau|hiv|ƙanjamau|cuta mai karya garkuwar jiki
cancer: kansa|cutar kansa|sankara|cutar daji|ciwon daji
diabetes: ciwon sukari|ciwon suga|ciwon siga
heart-attack: bugun zuciya|ciwon zuciya
stroke: shanyewar barin jiki|mutuwar barin jiki|shanyewar jiki
dementia: ciwon mantuwa|cutar mantuwa
obesity: kiba|ƙiba|teba
mental-health: lafiyar kwakwalwa|lafiyar ƙwaƙwalwa|tabin hankali|taɓin hankali
depression: matsananciyar damuwa
vaccine: rigakafi|allurar rigakafi|riga-kafi|alluran rigakafi
vaccination: yin rigakafi|yi wa yara rigakafi|shirin rigakafi|allurar riga-kafi
immunity: garkuwar jiki|garkuwan jiki
outbreak: barkewar|ɓarkewar|barkewar cutar|bullar|ɓullar|bullar cutar
pandemic: annobar duniya|annobar covid-19
quarantine: killace|killacewa|killace kai
lockdown: dokar kulle|dokar zaman gida
isolation: kebe|keɓe|kebewa
mask: takunkumin fuska|takunkumin rufe fuska|kyallen rufe fuska
testing: gwaji|yin gwaji|gwajin korona
symptom: alama|alamomi|alamomin|alamun cutar
variant: nau'in korona|sabon nau'in|samfurin korona
mortality: yawan mace-mace|mace-mace|mutuwar mata masu juna biyu
birth: haihuwa|haihuwar|haife|haifa
pregnancy: juna biyu|mai juna biyu|mai ciki|masu juna biyu
maternity: masu haihuwa|hutun haihuwa
newborn: jariri|jarirai|sabuwar haihuwa|jaririya
death-toll: adadin wadanda suka mutu|adadin mutanen da suka mutu|yawan wadanda suka mutu|adadin mamata
smoking: shan taba|taba sigari|shan sigari
tobacco: ganyen taba
alcohol: giya|barasa|shan giya
pharmaceutical: kamfanin magunguna|kamfanonin magunguna|kamfanin harhada magunguna|masu hada magunguna
clinical-trial: gwajin magani|gwajin rigakafi
side-effect: illar magani|illolin magani
approval: amincewa|amince|izini|amincewar
research: nazari|binciken masana|nazarin
researcher: masu nazari|mai nazari
scientist: masanin kimiyya|masana kimiyya|masanan kimiyya
professor: farfesa|farfesan|farfesoshi
university: jami'a|jami'o'i|jami'ar|jami'oi
laboratory: dakin gwaji|dakin bincike|ɗakin gwaji|dakunan gwaji
gene: kwayar halitta|kwayoyin halitta|ƙwayoyin halitta
archaeologist: masanin kayan tarihi|masu binciken kayan tarihi
excavation: tono|haƙo
ancient: zamanin da|mai dadadden tarihi
museum: gidan tarihi|gidan adana kayan tarihi|gidan kayan tarihi|gidajen tarihi
animal: dabba|namun daji|dabbar
dog: karnuka|karen
elephant: giwa|giwaye|giwar
shark: kifin shark
bear: beyar
wolf: kerkeci|kyarkeci
bird-flu: murar tsuntsaye|murar tsuntsu
bee: kudan zuma|ƙudan zuma|zuma
insect: kwari|ƙwari|farin dango|fari masu cin amfanin gona
forest: daji|dazuka|dazuzzuka|dajin|gandun daji|kurmi
deforestation: sare itatuwa|sare bishiyoyi|saran itatuwa|sare dazuka
amazon-forest: dajin amazon
ocean: teku|tekun|tekuna
river: kogi|koguna|kogin
lake: tafki|tafkin|tabki
ice: ƙanƙara|kankara
national-park: gandun dajin kasa|gandun namun daji|dajin yankari
zoo: gidan zoo|gidan namun daji|gidan adana namun daji|gidan zu
school: makaranta|makarantu|makarantar|makarantun
pupil: yan makaranta|'yan makaranta|ƴan makaranta|dan makaranta
student: dalibi|ɗalibi|dalibai|ɗalibai|dalibar|ɗalibar|daliban|ɗaliban
teacher: malami|malamai|malaman makaranta|malamin makaranta
education: ilimi|ilimin|ilimi mai zurfi|harkar ilimi
exam: jarabawa|jarrabawa|jarabawar|jarrabawar|waec|jamb
graduation: yaye dalibai|bikin yaye|kammala karatu|yaye
scholarship: tallafin karatu|tallafin karo ilimi|guraben karatu
child: yaro|yara|yaran|kananan yara|ƙananan yara
teenager: matashiya|yan mata|budurwa
youth: matashi|matasa|matasan
parent: iyaye|mahaifa|iyayen
mother: uwa|mahaifiya|mahaifiyar|mahaifiyarsa
father: uba|mahaifi|mahaifin|mahaifinsa
son: ɗansa
daughter: yarsa|ɗiyarsa|diyarsa|diyar
brother: dan uwa|ɗan uwa|ɗan'uwa|dan'uwa
sister: yar uwa|'yar uwa|yar'uwa
family: iyali|iyalai|iyalan|dangi
wife: mata tasa|matarsa|uwargida
husband: miji|mijinta|maigida|mijin
wedding: daurin aure|ɗaurin aure|bikin aure
marriage: aure|auren|auratayya
divorce: sakin aure|rabuwar aure
birthday: ranar haihuwa|bikin zagayowar ranar haihuwa|murnar zagayowar ranar haihuwa
anniversary: cika shekara|zagayowar|bikin cika shekara|bikin zagayowar
celebration: murna|shagali|bukukuwa
festival: bikin al'adu|bikin baje kolin|bikin kamun kifi|hawan sallah
holiday: hutu|hutun|ranar hutu
new-year: sabuwar shekara|sabuwar shekarar
christmas: kirsimeti|kirismeti
ramadan: ramadan|azumi|watan azumi|watan ramadan|azumin
eid: sallah|idi|babbar sallah|karamar sallah|ƙaramar sallah|eid
easter: ista|bikin ista|easter
pilgrimage: mahajjata|alhazai|maniyyata|alhazan|umrah
hajj: hajji|aikin hajji|hajjin|hajjin bana|hukumar alhazai
church: coci|majami'a|cocin|coci-coci|majami'u
mosque: masallaci|masallatai|masallacin
synagogue: wurin ibadar yahudawa
temple: haikali|wurin bauta
religion: addini|addinin|addinai
christian: kirista|kiristoci|kiristan|kiristanci
muslim: musulmi|musulmai|musulmin|musulunci|musulman
jewish: bayahude|yahudawa|yahudu
pope: fafaroma|fafaroman|paparoma
bishop: bishop|babban limamin coci|bishop-bishop
cardinal: cardinal|kadinal
priest: limamin coci|fada na katolika|fasto|limamin katolika|faston
imam: limami|limamin|liman|limamai
prayer: addu'a|addu'o'i|sallar|addu'ar
blasphemy: batanci|ɓatanci|batanci ga annabi|ɓatanci ga annabi|yin batanci
film: fim|finafinai|fina-finai|fim din
cinema: sinima|silima|kannywood|nollywood
actor: jarumi|jarumai|dan wasan fim|jarumin|yan fim
actress: jaruma|jarumar|yar wasan fim|'yar fim
director: daraktan fim|mai shirya fim|mai bada umarni|furodusa
award: lambar yabo|kyautuka|lambobin yabo
oscar: oscar|kyautar oscar|oscars
nobel-prize: lambar yabo ta nobel|kyautar nobel|nobel|lambar nobel
music: kida|waka|kiɗa|wakokin|kade-kade
song: wakar|waƙa|waƙar|wakoki|waƙoƙi
singer: mawaki|mawaka|mawaƙi|mawaƙa|mawakiya|mawakin|mawaƙin
concert: bikin waka|bikin kade-kade|bikin casu
album: kundin waka|kundin wakoki|albam
dance: raye-raye
play: wasan kwaikwayo|wasannin kwaikwayo
book: littafi|littattafai|littafin|litattafai
author: marubuci|marubuciya|marubuta|marubucin
poet: mawallafin waka|mai rubuta waka
literature: adabi|adabin|rubutun adabi
publisher: mawallafi|mawallafa|mawallafin
library: dakin karatu|ɗakin karatu|laburare|dakunan karatu
art: zane-zane|fasahar zane|kayan fasaha
painting: zane|zanen
exhibition: baje koli|baje kolin|nune-nune
fashion: kwalliya|kayan ado|kwalliyar
television: talabijin|gidan talabijin|gidajen talabijin|talbijin
series: fim mai dogon zango|shiri mai dogon zango
broadcaster: kafar yada labarai|gidan yada labarai|kafar watsa labarai
radio: rediyo|gidan rediyo|gidajen rediyo|radiyo
newspaper: jarida|jaridu|jaridar|jaridun
journalist: dan jarida|yan jarida|'yan jarida|ƴan jarida|ɗan jarida|manema labarai
reporter: wakilinmu|wakiliyar|mai aiko da rahoto
editor: edita|editan
media: kafafen yada labarai|kafofin yada labarai|kafafen watsa labarai|kafofin watsa labarai|kafafen yaɗa labarai
news: labari|labarai|labaran|labarin
magazine: mujalla|mujallar|mujallu
photographer: mai daukar hoto|masu daukar hoto|mai ɗaukar hoto
celebrity: fitattun mutane|shahararru|fitaccen jarumi
royal-family: gidan sarauta|iyalan gidan sarauta|iyalan sarki
heritage: kayan tarihi|al'adun gargajiya|gadon al'adu
unesco: unesco
statue: gunki|mutum-mutumin|gumaka|butum-butumi
winner: wanda ya lashe|gwarzo|gwarzon|wanda ya yi nasara|wadda ta lashe
record-world: tarihin duniya|kafa tarihi|bajintar duniya
guinness: guinness|kundin bajinta|kundin guinness
football: kwallon kafa|ƙwallon ƙafa|ƙwallon kafa|tamaula
match: wasa|karawa|karawar|karawarsu
game: wasanni|wasannin|wasan
league: gasar firimiya|gasar lig|firimiya|lig|gasar laliga
cup: kofin|gasar kofin
world-cup: kofin duniya|gasar kofin duniya|gasar cin kofin duniya|cin kofin duniya
championship: gasar zakarun turai|zakara|zakaru|zakarun
tournament: gasa|gasar|wasannin gasar
final: wasan karshe|wasan ƙarshe|zagayen karshe|zagayen ƙarshe
semi-final: wasan kusa da na karshe|wasan kusa da na ƙarshe|wasan daf da na karshe|kusa da na karshe|daf da na ƙarshe
quarter-final: daf da na kusa da na karshe|kwata fainal|zagayen kwata|wasan kwata fainal
group-stage: wasannin cikin rukuni|wasan rukuni|wasannin rukuni
qualifying: wasan neman gurbin|neman gurbin|neman gurbi|neman cancanta|samun gurbin
goal: kwallo|ƙwallo|kwallaye|ƙwallaye|cin kwallo
penalty: fenareti|bugun fenareti|bugun daga kai sai mai tsaron raga|fenariti
penalty-shootout: bugun daga kai|bugun fenareti bayan
red-card: jan kati|katin jan
yellow-card: katin gargadi|katin gargaɗi|ruwan kati
referee: alkalin wasa|alƙalin wasa|rafali|alkalan wasa
video-referee: na'urar var|var
offside: satar fage|satar gida
goalkeeper: mai tsaron raga|golan|gola|mai tsaron ragar|masu tsaron raga
striker: dan wasan gaba|mai cin kwallo|ɗan wasan gaba|mai cin ƙwallo|yan wasan gaba
midfielder: dan wasan tsakiya|ɗan wasan tsakiya|yan wasan tsakiya|mai buga tsakiya
defender: mai tsaron baya|dan wasan baya|ɗan wasan baya|masu tsaron baya|yan baya
captain: kyaftin|kyaftin din|kaftin
coach: koci|kocin|mai horarwa|mai horas|kociya|kociyan
transfer: cinikin yan wasa|kasuwar yan wasa|musayar yan wasa|cinikin 'yan wasa|kasuwar saye da sayar
transfer-fee: kudin cinikin|kudin sayen dan wasa
contract-extension: tsawaita kwantiragi|tsawaita kwantaragi|sabuwar kwantiragi|tsawaita yarjejeniyar
injury: rauni|jinyar rauni|raunin
substitute: sauyi a wasan|shiga canji|canjin dan wasa
stadium: filin wasa|filayen wasa|filin wasan
fan: magoya bayan kungiyar|yan kallo|magoya bayan kwallon kafa|'yan kallo
team: tawaga|tawagar|tawagogi
club: kulob|kungiyar kwallon kafa|kungiyar ƙwallon ƙafa|ƙungiyar ƙwallon ƙafa|ƙungiyar kwallon kafa
national-team: tawagar kasa|tawagar kwallon kafar|tawagar ƙwallon ƙafar
player: dan wasa|yan wasa|ɗan wasa|'yan wasa|ƴan wasa|'yar wasa
win: doke|lashe|yi nasara|ta lashe|lallasa|casa
draw: kunnen doki|canjaras|tashi kunnen doki|raba maki
score: zura|ci kwallo|zura kwallo|jefa kwallo
hat-trick: kwallo uku rigis|uku rigis|ƙwallo uku rigis
debut: wasan farko|buga wasan farko|fara buga wasa
title: kambu|lashe kofi|kambun|lashe kofin
trophy: lashe gasar|daukar kofi|ɗaukar kofi
medal: kyautar lambar|lambobin zinare
gold-medal: lambar zinare|lambar zinariya|kyautar zinare
silver-medal: lambar azurfa|azurfa
bronze-medal: lambar tagulla|tagulla
olympics: olympics|gasar olympics|olympic|wasannin olympics|olamfik
paralympics: paralympics|paralympic|gasar nakasassu
athlete: dan tsere|yan tsere|ɗan tsere|'yan tsere|mai tsere
athletics: guje-guje|tsalle-tsalle|guje-guje da tsalle-tsalle|wasannin guje-guje
marathon: tseren gudun dogon zango|tseren marathon|gudun fanfalaki|yada kanin wani
sprint: tseren mita 100|gajeren zango
swimming: ninkaya|iyo|linkaya|wasan ninkaya
boxing: damben boksin|boksin|damben zamani|dambe
boxer: dan damben|dan dambe|ɗan dambe|'yan dambe|ɗan damben
wrestling: kokawa|kokuwa|kokowa|wasan kokawa
tennis: kwallon tenis|tenis|ƙwallon tennis|tennis
grand-slam: grand slam|gasar wimbledon
basketball: kwallon kwando|ƙwallon kwando
volleyball: kwallon raga|ƙwallon raga
handball: kwallon hannu|ƙwallon hannu
rugby: kwallon zari ruga|zari-ruga|zari ruga
cricket: kiriket|wasan kiriket|kirket
golf: kwallon golf|golf|ƙwallon golf|kwallon lambu
cycling: tseren keke|tseren kekuna
formula-one: tseren motoci|formula one|tseren formula 1
chess: wasan dara|wasan chess
doping: abubuwan kara kuzari|shan kwayoyin kara kuzari|ƙwayoyin ƙara kuzari|kwayoyi masu kara kuzari
suspension: dakatarwa|an dakatar
retirement: ritaya|yin ritaya|ya yi ritaya|ritayar|ajiye takalma
`;
export default concepts;
