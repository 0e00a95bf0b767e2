/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: zilzila*|зилзила*|yer qimirla*|ер қимирла*|seysmik*|сейсмик*|seysmolog*|сейсмолог*
aftershock: aftershok*|афтершок*
tsunami: sunami*|цунами*
volcano: vulqon*|вулқон*|vulkan*|вулкан*
eruption: vulqon otil*|вулқон отил*|vulqon portla*|вулқон портла*
flood: suv toshqin*|сув тошқин*|toshqin*|тошқин*|sel kel*|сел кел*|sel oqim*|сел оқим*|suv bosdi|сув босди|suv bosgan|сув босган|suv ostida qol*|сув остида қол*
landslide: yer ko'chki*|ер кўчки*|ko'chki|кўчки|ko'chkisi*|кўчкиси*
avalanche: qor ko'chki*|қор кўчки*
storm: bo'ron|бўрон|bo'roni*|бўрони*|bo'ronda|бўронда|dovul|довул|kuchli shamol|кучли шамол
hurricane: to'fon*|тўфон*|uragan*|ураган*
typhoon: tayfun*|тайфун*
cyclone: siklon*|циклон*
tornado: tornado*|торнадо*
hail: do'l yog'*|дўл ёғ*|do'l urdi|дўл урди
snow: qor yog'*|қор ёғ*|qalin qor*|қалин қор*|qorli|қорли
blizzard: qor bo'ron*|қор бўрон*
rain: yomg'ir*|ёмғир*|yog'ingarchilik*|ёғингарчилик*|jala|жала
monsoon: musson*|муссон*
drought: qurg'oqchil*|қурғоқчил*
heatwave: jazirama*|жазирама*|anomal issiq*|аномал иссиқ*
cold-wave: qattiq sovuq*|қаттиқ совуқ*|anomal sovuq*|аномал совуқ*|ayozli|аёзли
wildfire: o'rmon yong'in*|ўрмон ёнғин*|o'rmonlardagi yong'in*|ўрмонлардаги ёнғин*
fire: yong'in*|ёнғин*|yong'inni o'chir*|ёнғинни ўчир*|alanga*|аланга*
explosion: portlash|портлаш|portlashi*|портлаши*|portladi|портлади|portlagan*|портлаган*|portlashlar*|портлашлар*
lightning: chaqmoq*|чақмоқ*|yashin|яшин
fog: tuman tush*|туман туш*|quyuq tuman*|қуюқ туман*
wind: shamol*|шамол*
temperature: harorat*|ҳарорат*|havo harorat*|ҳаво ҳарорат*
weather-forecast: ob-havo*|об-ҳаво*|o'zgidromet*|ўзгидромет*|sinoptik*|синоптик*
climate-change: iqlim o'zgar*|иқлим ўзгар*|iqlim|иқлим
global-warming: global isi*|глобал иси*
emission: chiqindi gaz*|чиқинди газ*|karbonat angidrid chiqindi*|карбонат ангидрид чиқинди*
greenhouse-gas: issiqxona gaz*|иссиқхона газ*|parnik gaz*|парник газ*
carbon: uglerod*|углерод*|karbonat angidrid*|карбонат ангидрид*|karbon|карбон
pollution: ifloslan*|ифлослан*|havo iflos*|ҳаво ифлос*|ifloslantir*|ифлослантир*
oil-spill: neft to'kil*|нефт тўкил*
chemical: kimyoviy modda*|кимёвий модда*|kimyoviy|кимёвий
toxic: zaharli|заҳарли|toksik*|токсик*
radiation: radiatsiya*|радиация*|radioaktiv*|радиоактив*
nuclear-plant: atom elektr stansiya*|атом электр станция*|aes|аэс|aesi*|аэси*|atom elektrostansiya*|атом электростанция*
dam: to'g'on|тўғон|to'g'oni*|тўғони*|suv ombor*|сув омбор*
collapse: qulab tush*|қулаб туш*|quladi|қулади|qulashi|қулаши
rubble: vayrona|вайрона|vayronalar*|вайроналар*|xaroba*|хароба*
evacuation: evakuatsiya*|эвакуация*
shelter: boshpana*|бошпана*|panagoh*|панагоҳ*
rescue: qutqarildi|қутқарилди|qutqarish*|қутқариш*|qutqarib|қутқариб
rescuer: qutqaruvchi*|қутқарувчи*
survivor: omon qolgan*|омон қолган*|tirik qolgan*|тирик қолган*
missing-person: bedarak*|бедарак*|dom-daraksiz*|дом-дараксиз*|yo'qolib qol*|йўқолиб қол*
trapped: ostida qolib|остида қолиб|qamalib qolgan*|қамалиб қолган*
casualty: qurbonlar bor|қурбонлар бор
dead: halok bo'lgan*|ҳалок бўлган*|vafot etgan*|вафот этган*|halok bo'ldi|ҳалок бўлди|o'ldi|ўлди|marhum*|марҳум*
death: o'lim|ўлим|o'limi*|ўлими*|vafot etdi|вафот этди|vafoti*|вафоти*|olamdan o't*|оламдан ўт*
injured: jarohatlangan*|жароҳатланган*|jarohat oldi|жароҳат олди|jarohat olgan*|жароҳат олган*|tan jarohat*|тан жароҳат*
wounded: yaralangan*|яраланган*|yaralandi|яраланди|yaralan*|яралан*
victim: qurboni|қурбони|qurbonlar*|қурбонлар*|jabrlanuvchi*|жабрланувчи*|jabrlangan*|жабрланган*
body: jasad|жасад|jasadi*|жасади*|jasadlar*|жасадлар*
corpse: murda|мурда|o'ligi|ўлиги|jasadini|жасадини
funeral: dafn marosim*|дафн маросим*|dafn etil*|дафн этил*|janoza*|жаноза*
mourning: motam*|мотам*|aza|аза
condolence: hamdardlik*|ҳамдардлик*|ta'ziya*|таъзия*
memorial: xotira marosim*|хотира маросим*|xotirlash|хотирлаш
epicentre: episentr*|эпицентр*|epitsentr*
magnitude: magnituda*|магнитуда*
damage: zarar yetkaz*|зарар етказ*|shikast yet*|шикаст ет*|shikastlan*|шикастлан*|zarar ko'r*|зарар кўр*
destruction: vayron*|вайрон*|buzilib ket*|бузилиб кет*
emergency: favqulodda vaziyat*|фавқулодда вазият*|fvv|фвв|tez yordam*|тез ёрдам*
disaster: tabiiy ofat*|табиий офат*|ofat*|офат*
catastrophe: fojia*|фожиа*|falokat*|фалокат*|katastrofa*|катастрофа*
state-of-emergency: favqulodda holat*|фавқулодда ҳолат*
relief: gumanitar yordam*|гуманитар ёрдам*|gumanitar yuk*|гуманитар юк*
aid: yordam|ёрдам|yordami*|ёрдами*|yordamga|ёрдамга|moddiy yordam*|моддий ёрдам*
humanitarian: gumanitar*|гуманитар*|insonparvarlik*|инсонпарварлик*
donation: xayriya*|хайрия*|ehson*|эҳсон*
refugee-camp: qochqinlar lager*|қочқинлар лагер*
famine: ocharchilik*|очарчилик*|qahatchilik*|қаҳатчилик*
hunger: ochlik*|очлик*
starvation: ochlikdan o'l*|очликдан ўл*|ochdan o'l*|очдан ўл*
epidemic: epidemiya*|эпидемия*|epidemik*|эпидемик*
accident: avariya*|авария*|yth|йтҳ|yo'l-transport hodisa*|йўл-транспорт ҳодиса*|baxtsiz hodisa*|бахтсиз ҳодиса*
crash: halokat|ҳалокат|halokati*|ҳалокати*|halokatga uchra*|ҳалокатга учра*|aviahalokat*|авиаҳалокат*
collision: to'qnashib ket*|тўқнашиб кет*|to'qnashdi|тўқнашди
derailment: relsdan chiq*|релсдан чиқ*|izdan chiqib|издан чиқиб
train: poyezd*|поезд*|poezd*|поэзд*
railway: temiryo'l*|темирйўл*|temir yo'l*|темир йўл*
metro: metro*|метро*|metropoliten*|метрополитен*
bus: avtobus*|автобус*
truck: yuk mashina*|юк машина*|yuk avtomobil*|юк автомобил*
car: avtomobil*|автомобил*|avtomashina*|автомашина*|yengil mashina*|енгил машина*|mashina|машина|mashinasi*|машинаси*
motorcycle: mototsikl*|мотоцикл*
bicycle: velosiped*|велосипед*
driver: haydovchi*|ҳайдовчи*
passenger: yo'lovchi*|йўловчи*
pilot: uchuvchi|учувчи|uchuvchilar*|учувчилар*|uchuvchisi*|учувчиси*
crew: ekipaj*|экипаж*
aircraft: havo kemasi*|ҳаво кемаси*|uchish apparat*|учиш аппарат*|havo kemalar*|ҳаво кемалар*
plane: samolyot*|самолёт*
helicopter: vertolyot*|вертолёт*
airport: aeroport*|аэропорт*
airline: aviakompaniya*|авиакомпания*|uzbekistan airways|o'zbekiston havo yo'llari|ўзбекистон ҳаво йўллари
flight: parvoz*|парвоз*|aviareys*|авиарейс*|reys|рейс|reysi*|рейси*
runway: uchish-qo'nish yo'lak*|учиш-қўниш йўлак*
landing: qo'ndi|қўнди|favqulodda qo'n*|фавқулодда қўн*|majburiy qo'n*|мажбурий қўн*|qo'nishni|қўнишни
takeoff: havoga ko'taril*|ҳавога кўтарил*
black-box: qora quti*|қора қути*
ship: kema|кема|kemasi*|кемаси*|kemalar*|кемалар*|kemada|кемада
boat: qayiq*|қайиқ*
ferry: parom|паром|paromi*|пароми*|paromda|паромда
tanker: tanker*|танкер*
cargo: yuk tashish*|юк ташиш*|yuklar*|юклар*
port: port|порт|porti*|порти*|portlari|портлари|dengiz porti*|денгиз порти*
sinking: cho'kib ket*|чўкиб кет*|cho'kdi|чўкди
capsize: ag'darilib*|ағдарилиб*|ag'darildi|ағдарилди
drowning: cho'kib o'l*|чўкиб ўл*|suvga cho'k*|сувга чўк*|g'arq bo'l*|ғарқ бўл*
bridge: ko'prik*|кўприк*|ko'prig*|кўприг*
tunnel: tunnel*|туннел*
road: avtomobil yo'l*|автомобил йўл*|avtoyo'l*|автойўл*
highway: magistral yo'l*|магистрал йўл*|trassa*|трасса*|avtomagistral*|автомагистрал*
traffic: yo'l harakat*|йўл ҳаракат*|tirbandlik*|тирбандлик*
speed: tezlik*|тезлик*|tezlig*|тезлиг*
drunk-driving: mast holda mashina*|маст ҳолда машина*|mast holda boshqar*|маст ҳолда бошқар*
seat-belt: xavfsizlik kamar*|хавфсизлик камар*
stampede: tiqilinch*|тиқилинч*
elevator: lift|лифт|liftda|лифтда|lifti|лифти
crane: kran|кран|krani|крани
mine-accident: konda portlash|конда портлаш|shaxtada portlash|шахтада портлаш|shaxtadagi|шахтадаги
miner: konchi*|кончи*
gas-leak: gaz sizib chiq*|газ сизиб чиқ*|is gazi*|ис гази*
pipeline: quvur*|қувур*|gaz quvur*|газ қувур*
space: koinot*|коинот*|kosmik*|космик*|kosmos*|космос*
satellite: sun'iy yo'ldosh*|сунъий йўлдош*
astronaut: kosmonavt*|космонавт*|astronavt*|астронавт*
spacecraft: kosmik kema*|космик кема*|kosmik apparat*|космик аппарат*
moon: oyga qo'n*|ойга қўн*|oyga uch*|ойга уч*
mars: marsga|марсга|mars sayyora*|марс сайёра*|qizil sayyora*|қизил сайёра*
orbit: orbita*|орбита*
asteroid: asteroid*|астероид*
crime: jinoyat|жиноят|jinoyati*|жинояти*|jinoyatchi*|жиноятчи*|jinoyatlar*|жиноятлар*|jinoiy|жиноий
murder: qotillik*|қотиллик*|qotillig*|қотиллиг*|qasddan odam o'l*|қасддан одам ўл*
killing: o'ldirgan*|ўлдирган*|o'ldirildi|ўлдирилди|o'ldirdi|ўлдирди|o'ldirilgan*|ўлдирилган*|o'ldirish|ўлдириш
killer: qotil|қотил|qotili|қотили|qotillar*|қотиллар*
suicide: o'z joniga qasd*|ўз жонига қасд*|o'zini osib*|ўзини осиб*|suitsid*|суицид*
stabbing: pichoqla*|пичоқла*|pichoq ur*|пичоқ ур*
knife: pichoq|пичоқ|pichoq bilan|пичоқ билан|pichog'i*|пичоғи*
shooting: otishma*|отишма*|o'q uzdi|ўқ узди|o'qqa tut*|ўққа тут*|o'q uz*|ўқ уз*|otib o'ldir*|отиб ўлдир*
gunman: qurollangan shaxs*|қуролланган шахс*|qurolli shaxs*|қуролли шахс*
gun: to'pponcha*|тўппонча*|miltiq*|милтиқ*
firearm: o'qotar qurol*|ўқотар қурол*
bullet: o'q tek*|ўқ тек*|o'q tegib|ўқ тегиб
sniper: snayper*|снайпер*
mass-shooting: ommaviy otishma*|оммавий отишма*
hostage: garovga olin*|гаровга олин*|garovga ol*|гаровга ол*|garovdagi*|гаровдаги*
kidnapping: odam o'g'irla*|одам ўғирла*|o'g'irlab ket*|ўғирлаб кет*|odam o'g'ri*|одам ўғри*
ransom: tovon puli*|товон пули*|to'lov talab|тўлов талаб
rape: zo'rlash*|зўрлаш*|zo'rladi|зўрлади|nomusiga teg*|номусига тег*|zo'rlagan*|зўрлаган*
sexual-assault: jinsiy zo'ravonlik*|жинсий зўравонлик*|jinsiy tajovuz*|жинсий тажовуз*
harassment: shilqimlik*|шилқимлик*|tazyiq*|тазйиқ*|zug'um*|зуғум*
abuse: zo'ravonlik*|зўравонлик*|zo'ravonlig*|зўравонлиг*
child-abuse: bolaga zo'ravon*|болага зўравон*|bolalarga nisbatan zo'ravon*|болаларга нисбатан зўравон*
paedophile: pedofil*|педофил*
domestic-violence: oilaviy zo'ravonlik*|оилавий зўравонлик*|maishiy zo'ravonlik*|маиший зўравонлик*
robbery: bosqinchilik*|босқинчилик*|talonchilik*|талончилик*|qaroqchilik*|қароқчилик*
theft: o'g'irlik*|ўғирлик*|o'g'irlig*|ўғирлиг*|o'g'ri|ўғри|o'g'rilar*|ўғрилар*|o'g'irla*|ўғирла*
fraud: firibgar*|фирибгар*
scam: moliyaviy piramida*|молиявий пирамида*|lohotron|лоҳотрон
embezzlement: o'zlashtir*|ўзлаштир*|rastrata|растрата
bribery: pora|пора|pora ol*|пора ол*|poraxo'r*|порахўр*|pora ber*|пора бер*
corruption: korrupsiya*|коррупция*|korrupsion*|коррупцион*|korrupsioner*|коррупционер*
money-laundering: pul yuvish*|пул ювиш*|jinoiy daromadlarni legallashtir*|жиноий даромадларни легаллаштир*
tax-evasion: soliqdan qoch*|солиқдан қоч*|soliq to'lashdan bo'yin*|солиқ тўлашдан бўйин*|soliqdan bo'yin*|солиқдан бўйин*
smuggling: kontrabanda*|контрабанда*|noqonuniy olib o't*|ноқонуний олиб ўт*
human-trafficking: odam savdo*|одам савдо*
drug: giyohvand*|гиёҳванд*|narkotik*|наркотик*|narko*|нарко*|psixotrop*|психотроп*
cocaine: kokain*|кокаин*
heroin: geroin*|героин*
cannabis: marixuana*|марихуана*|kannabis*|каннабис*|nasha|наша|gashish|гашиш
gang: jinoiy guruh*|жиноий гуруҳ*|banda|банда|bandasi*|бандаси*
mafia: mafiya*|мафия*
cartel: kartel*|картел*
piracy: qaroqchilar*|қароқчилар*|pirat*|пират*
arson: o't qo'y*|ўт қўй*|yoqib yubor*|ёқиб юбор*
vandalism: vandal*|вандал*
looting: talon-taroj*|талон-тарож*|talonchi|талончи
riot: tartibsizlik*|тартибсизлик*|tartibsizlig*|тартибсизлиг*|ommaviy tartibsiz*|оммавий тартибсиз*
police: politsiya*|полиция*|militsiya*|милиция*|iib|ииб|iiv|иив|ichki ishlar xodim*|ички ишлар ходим*
officer: ofitser*|офицер*|zobit*|зобит*
investigation: tergov*|тергов*|surishtiruv*|суриштирув*|tekshiruv*|текширув*
investigator: tergovchi*|терговчи*|surishtiruvchi*|суриштирувчи*
suspect: gumonlanuvchi*|гумонланувчи*|gumonla*|гумонла*|gumondor*|гумондор*
arrest: qo'lga olin*|қўлга олин*|hibs*|ҳибс*|qo'lga oldi|қўлга олди|qo'lga olgan*|қўлга олган*
detention: ushlandi|ушланди|ushlangan|ушланган|ushlab turish*|ушлаб туриш*
detainee: hibsdagi*|ҳибсдаги*
custody: qamoqqa olin*|қамоққа олин*|ehtiyot chora*|эҳтиёт чора*
prison: qamoqxona*|қамоқхона*|koloniya*|колония*|qamoq|қамоқ
prisoner: mahbus*|маҳбус*|mahkum*|маҳкум*|asir|асир|asirlar*|асирлар*|asirlari|асирлари
jail: ozodlikdan mahrum*|озодликдан маҳрум*|panjara ortida|панжара ортида
escape: qochib ket*|қочиб кет*|qochgan|қочган
fugitive: qochoq|қочоқ|qidiruvdagi*|қидирувдаги*
manhunt: qidiruv e'lon*|қидирув эълон*|qidiruvga beril*|қидирувга берил*
extradition: ekstraditsiya*|экстрадиция*|ekstraditsion*|экстрадитсион*
deportation: deportatsiya*|депортация*
warrant: hibsga olish order*|ҳибсга олиш ордер*
search: qidiruv ish*|қидирув иш*|qidirish|қидириш|qidiruv|қидирув
raid: reyd*|рейд*|tintuv*|тинтув*
seizure: musodara*|мусодара*
evidence: dalil*|далил*|ashyoviy dalil*|ашёвий далил*
witness: guvoh|гувоҳ|guvohlar*|гувоҳлар*|guvohi*|гувоҳи*
testimony: guvohlik ber*|гувоҳлик бер*
confession: aybiga iqror*|айбига иқрор*|aybini tan ol*|айбини тан ол*
forensic: sud ekspertiza*|суд экспертиза*|kriminalist*|криминалист*
dna: dnk|днк
autopsy: sud-tibbiy ekspertiza*|суд-тиббий экспертиза*
court: sud|суд|sudi*|суди*|sudlar*|судлар*|sudga|судга|sudda|судда|sudning|суднинг
trial: sud jarayon*|суд жараён*|sud majlis*|суд мажлис*|sud protsess*|суд процесс*
judge: sudya*|судя*
jury: hakamlar hay'at*|ҳакамлар ҳайъат*
prosecutor: prokuror*|прокурор*|prokuratura*|прокуратура*
lawyer: advokat*|адвокат*
defendant: sudlanuvchi*|судланувчи*|ayblanuvchi*|айбланувчи*|javobgar|жавобгар
plaintiff: da'vogar*|даъвогар*
lawsuit: da'vo ariza*|даъво ариза*|sudga berdi|судга берди|sudga murojaat|судга мурожаат
indictment: ayblov xulosa*|айблов хулоса*
charge: ayblov e'lon*|айблов эълон*|ayb qo'y*|айб қўй*|jinoyat ishi*|жиноят иши*|jinoiy ish*|жиноий иш*
guilty: aybdor*|айбдор*|aybli|айбли
innocent: aybsiz*|айбсиз*|begunoh*|бегуноҳ*
acquittal: oqlandi|оқланди|oqlov hukm*|оқлов ҳукм*
conviction: sudlandi|судланди|sudlangan*|судланган*|aybdor deb top*|айбдор деб топ*
verdict: hukm|ҳукм|hukmi*|ҳукми*|hukm chiqar*|ҳукм чиқар*|hukm o'qi*|ҳукм ўқи*
sentence: jazo tayinla*|жазо тайинла*|jazosi|жазоси|yilga qamal*|йилга қамал*|jazoga tort*|жазога торт*|yilga ozodlikdan|йилга озодликдан
life-sentence: umrbod qamoq*|умрбод қамоқ*|umrbod ozodlik*|умрбод озодлик*|umrbod|умрбод
death-penalty: o'lim jazo*|ўлим жазо*
execution: qatl etil*|қатл этил*|qatl et*|қатл эт*
appeal: apellyatsiya*|апелляция*|kassatsiya*|кассация*
parole: muddatidan oldin shartli*|муддатидан олдин шартли*
pardon: avf et*|авф эт*|afv et*|афв эт*
amnesty: amnistiya*|амнистия*
bail: garov puli*|гаров пули*
fine: jarima*|жарима*
compensation: kompensatsiya*|компенсация*|tovon to'la*|товон тўла*|zararni qopla*|зарарни қопла*
settlement: yarashuv*|ярашув*
ruling: sud qaror*|суд қарор*|sudning qaror*|суднинг қарор*|ajrim*|ажрим*
supreme-court: oliy sud*|олий суд*|konstitutsiyaviy sud*|конституциявий суд*
constitution: konstitutsiya*|конституция*|bosh qomus*|бош қомус*
law: qonun|қонун|qonuni*|қонуни*|qonunlar*|қонунлар*|qonunga|қонунга|qonunning|қонуннинг
legislation: qonunchilik*|қонунчилик*|qonunchilig*|қонунчилиг*
human-rights: inson huquq*|инсон ҳуқуқ*
torture: qiynoq*|қийноқ*|qiynash|қийнаш
genocide: genotsid*|геноцид*
war-crime: harbiy jinoyat*|ҳарбий жиноят*|urush jinoyat*|уруш жиноят*
crime-against-humanity: insoniyatga qarshi jinoyat*|инсониятга қарши жиноят*
tribunal: tribunal*|трибунал*
terrorist: terrorchi*|террорчи*|terrorist*|террорист*
terrorism: terrorizm*|терроризм*|terakt*|теракт*|terror|террор
attack: hujum|ҳужум|hujumi*|ҳужуми*|hujumga|ҳужумга|hujumda|ҳужумда|hujumlar*|ҳужумлар*|hujum qil*|ҳужум қил*
bomb: bomba|бомба|bombasi*|бомбаси*|bombalar|бомбалар
bombing: bombardimon*|бомбардимон*|bombala*|бомбала*
suicide-bomber: xudkush*|худкуш*|o'zini portlat*|ўзини портлат*
explosive: portlovchi*|портловчи*
extremist: ekstremis*|экстремис*|aqidapar*|ақидапар*
radical: radikal*|радикал*
jihadist: jihodchi*|жиҳодчи*|jihod|жиҳод
militant: jangari*|жангари*
war: urush|уруш|urushi*|уруши*|urushda|урушда|urushga|урушга|urushning|урушнинг
civil-war: fuqarolar urush*|фуқаролар уруш*|fuqarolik urush*|фуқаролик уруш*
battle: jang|жанг|janglar*|жанглар*|jangda|жангда|jangi|жанги
combat: jangovar*|жанговар*
front-line: front|фронт|fronti*|фронти*|frontda|фронтда|frontga|фронтга
army: armiya*|армия*|armiyasi*|армияси*
military: harbiy*|ҳарбий*|qurolli kuch*|қуролли куч*
troops: qo'shin|қўшин|qo'shinlar*|қўшинлар*|qo'shini*|қўшини*
soldier: askar|аскар|askarlar*|аскарлар*|askari*|аскари*|harbiy xizmatchi*|ҳарбий хизматчи*|soldat*|солдат*
general: general|генерал|general-*|генерал-*|generali|генерали|generallar|генераллар
commander: qo'mondon*|қўмондон*|komandir*|командир*
veteran: veteran*|ветеран*|faxriy|фахрий|faxriylar*|фахрийлар*
conscription: harbiy xizmatga chaqir*|ҳарбий хизматга чақир*|muddatli harbiy xizmat*|муддатли ҳарбий хизмат*|chaqiriluvchi*|чақирилувчи*
mobilisation: safarbarlik*|сафарбарлик*|safarbarlig*|сафарбарлиг*|mobilizatsiya*|мобилизация*
navy: harbiy-dengiz*|ҳарбий-денгиз*|dengiz kuchlar*|денгиз кучлар*
fleet: floti|флоти|flotining|флотининг|qora dengiz floti*|қора денгиз флоти*
submarine: suvosti kema*|сувости кема*|suv osti kema*|сув ости кема*
warship: harbiy kema*|ҳарбий кема*
air-force: harbiy-havo*|ҳарбий-ҳаво*|havo kuchlar*|ҳаво кучлар*|havo hujumidan mudofaa*|ҳаво ҳужумидан мудофаа*
fighter-jet: qiruvchi samolyot*|қирувчи самолёт*|qiruvchi|қирувчи
bomber: bombardimonchi*|бомбардимончи*
drone: dron|дрон|droni*|дрони*|dronlar*|дронлар*|uchuvchisiz*|учувчисиз*|dronlari|дронлари
missile: raketa|ракета|raketasi*|ракетаси*|raketalar*|ракеталар*|raketalari|ракеталари
ballistic-missile: ballistik*|баллистик*
air-strike: havo hujum*|ҳаво ҳужум*|havo zarba*|ҳаво зарба*|havodan zarba*|ҳаводан зарба*|aviazarba*|авиазарба*
shelling: artilleriyadan o't*|артиллериядан ўт*|bombardimon qil*|бомбардимон қил*
artillery: artilleriya*|артиллерия*
mortar: minomyot*|миномёт*
tank: tank|танк|tanklar*|танклар*|tanki|танки|tankini|танкини
armoured-vehicle: zirhli*|зирҳли*|bronetexnika*|бронетехника*
weapon: qurol|қурол|qurollar*|қуроллар*|quroli*|қуроли*
arms: qurol-yarog'*|қурол-яроғ*|qurollanish*|қуролланиш*
ammunition: o'q-dori*|ўқ-дори*|snaryad*|снаряд*
arms-deal: qurol sotish*|қурол сотиш*|qurol yetkaz*|қурол етказ*
nuclear-weapon: yadro qurol*|ядро қурол*|yadroviy qurol*|ядровий қурол*|yadroviy|ядровий
nuclear-test: yadro sinov*|ядро синов*|yadroviy sinov*|ядровий синов*
uranium: uran|уран|uranni|уранни|uranning|ураннинг
enrichment: uran boyit*|уран бойит*|uranni boyit*|уранни бойит*|boyitilgan uran*|бойитилган уран*
chemical-weapon: kimyoviy qurol*|кимёвий қурол*
mine: mina|мина|minalar*|миналар*|minalash*|миналаш*
cluster-bomb: kassetali*|кассетали*
invasion: bostirib kir*|бостириб кир*|bosqin|босқин|bosqini|босқини|bosqinchi*|босқинчи*
offensive: hujumga o't*|ҳужумга ўт*|hujumini boshla*|ҳужумини бошла*
counter-offensive: qarshi hujum*|қарши ҳужум*
siege: qamal|қамал|qamali*|қамали*
blockade: blokada*|блокада*
occupation: ishg'ol*|ишғол*|okkupatsiya*|оккупация*|bosib ol*|босиб ол*
annexation: anneksiya*|аннекция*
withdrawal: olib chiqib ket*|олиб чиқиб кет*|qo'shinlarini olib chiq*|қўшинларини олиб чиқ*
retreat: chekindi|чекинди|chekinish*|чекиниш*
ambush: pistirma*|пистирма*
ceasefire: o't ochishni to'xtat*|ўт очишни тўхтат*|o'tni to'xtat*|ўтни тўхтат*
truce: sulh|сулҳ|sulhi*|сулҳи*|sulhga|сулҳга|yarash bitim*|яраш битим*
peace: tinchlik*|тинчлик*|tinchlig*|тинчлиг*
peace-talks: tinchlik muzokara*|тинчлик музокара*
peacekeeper: tinchlikparvar*|тинчликпарвар*
negotiation: muzokara*|музокара*
mediation: vositachilik*|воситачилик*|vositachilig*|воситачилиг*
mediator: vositachi|воситачи|vositachilar*|воситачилар*|vositachisi|воситачиси
disarmament: qurolsizlan*|қуролсизлан*
sanction: sanksiya*|санкция*
embargo: embargo*|эмбарго*
military-exercise: harbiy mashq*|ҳарбий машқ*|harbiy o'quv*|ҳарбий ўқув*
airspace: havo hudud*|ҳаво ҳудуд*|havo makon*|ҳаво макон*
border: chegara|чегара|chegarasi*|чегараси*|chegarada*|чегарада*|chegaraga|чегарага
border-crossing: chegara post*|чегара пост*|chegara o'tkazish*|чегара ўтказиш*
checkpoint: nazorat punkt*|назорат пункт*|nazorat-o'tkazish*|назорат-ўтказиш*|blokpost*|блокпост*
fence: panjara|панжара
wall: devor*|девор*
rebel: isyonchi*|исёнчи*|qo'zg'olonchi*|қўзғолончи*
separatist: separatis*|сепаратис*
paramilitary: yarim harbiy*|ярим ҳарбий*
mercenary: yollanma*|ёлланма*
coup: davlat to'ntarish*|давлат тўнтариш*|harbiy to'ntarish*|ҳарбий тўнтариш*|to'ntarish*|тўнтариш*
junta: xunta*|хунта*
martial-law: harbiy holat*|ҳарбий ҳолат*
curfew: komendantlik soat*|комендантлик соат*
intelligence: razvedka*|разведка*|dxx|дхх
spy: josus|жосус|josuslar*|жосуслар*|ayg'oqchi*|айғоқчи*
espionage: josuslik*|жосуслик*
surveillance: kuzatuv kamera*|кузатув камера*|videokuzatuv*|видеокузатув*
hacker: xaker*|хакер*
cyber-attack: kiberhujum*|киберҳужум*|kiberxavfsiz*|киберхавфсиз*|kiber hujum*|кибер ҳужум*
data-breach: ma'lumotlar sizib*|маълумотлар сизиб*|ma'lumotlarning sizib*|маълумотларнинг сизиб*
defence: mudofaa*|мудофаа*
security: xavfsizlik*|хавфсизлик*|xavfsizlig*|хавфсизлиг*
bodyguard: tansoqchi*|тансоқчи*
assassination: suiqasd*|суиқасд*
poisoning: zaharlan*|заҳарлан*|zaharlab|заҳарлаб
exile: surgun*|сургун*|quvg'in*|қувғин*
dissident: dissident*|диссидент*
hostage-release: garovdagilarni ozod*|гаровдагиларни озод*
prisoner-exchange: asir almash*|асир алмаш*|asirlarni almash*|асирларни алмаш*|mahbuslarni almash*|маҳбусларни алмаш*
government: hukumat*|ҳукумат*|vazirlar mahkama*|вазирлар маҳкама*|hokimiyat*|ҳокимият*
president: prezident*|президент*|davlat rahbar*|давлат раҳбар*
prime-minister: bosh vazir*|бош вазир*
minister: vazir|вазир|vaziri*|вазири*|vazirlar*|вазирлар*|vazirlik*|вазирлик*|vazirlig*|вазирлиг*
foreign-minister: tashqi ishlar vazir*|ташқи ишлар вазир*
defence-minister: mudofaa vazir*|мудофаа вазир*
finance-minister: moliya vazir*|молия вазир*|iqtisodiyot va moliya vazir*|иқтисодиёт ва молия вазир*
interior-minister: ichki ishlar vazir*|ички ишлар вазир*
vice-president: vitse-prezident*|витсе-президент*
chancellor: kansler*|канцлер*
king: qirol|қирол|qiroli*|қироли*|qirolning|қиролнинг
queen: qirolicha*|қиролича*
prince: shahzodasi*|шаҳзодаси*|valiahd*|валиаҳд*
monarchy: monarxiya*|монархия*|qirollik*|қироллик*|qirollig*|қироллиг*
parliament: parlament*|парламент*|oliy majlis*|олий мажлис*|qonunchilik palata*|қонунчилик палата*
senate: senat|сенат|senati*|сенати*|senator*|сенатор*|senatda|сенатда
congress: kongress*|конгресс*
deputy: deputat*|депутат*
speaker: spiker*|спикер*
governor: viloyat hokim*|вилоят ҳоким*|gubernator*|губернатор*|hokim|ҳоким|hokimi*|ҳокими*
mayor: shahar hokim*|шаҳар ҳоким*|mer|мер|meri*|мери*
ambassador: elchi|элчи|elchisi*|элчиси*|elchilar*|элчилар*
embassy: elchixona*|элчихона*
consulate: konsullik*|консуллик*|konsulxona*|консулхона*|konsul|консул
diplomat: diplomat|дипломат|diplomatlar*|дипломатлар*|diplomati*|дипломати*
diplomacy: diplomatiya*|дипломатия*|diplomatik|дипломатик
summit: sammit*|саммит*
meeting: uchrashuv*|учрашув*|uchrashdi|учрашди|yig'ilish*|йиғилиш*|majlis|мажлис
visit: tashrif*|ташриф*|rasmiy tashrif*|расмий ташриф*
telephone-call: telefon orqali muloqot*|телефон орқали мулоқот*|telefon muloqot*|телефон мулоқот*|telefon orqali suhbat*|телефон орқали суҳбат*
talks: muzokaralar o't*|музокаралар ўт*|muloqot*|мулоқот*
agreement: kelishuv*|келишув*|bitim|битим|bitimi*|битими*|bitimga|битимга
treaty: shartnomasiga qo'shil*|шартномасига қўшил*|do'stlik shartnoma*|дўстлик шартнома*
pact: pakt|пакт|pakti|пакти
memorandum: memorandum*|меморандум*
alliance: alyans*|альянс*|ittifoqchi*|иттифоқчи*
coalition: koalitsiya*|коалиция*
opposition: muxolifat*|мухолифат*
party: partiya*|партия*|o'zlidep*|ўзлидеп*
leader: yetakchi*|етакчи*|lider*|лидер*
leadership: rahbariyat*|раҳбарият*
candidate: nomzod*|номзод*
campaign: saylovoldi*|сайловолди*|kampaniya*|кампания*
election: saylov|сайлов|saylovi*|сайлови*|saylovlar*|сайловлар*|saylovda|сайловда|saylandi|сайланди|saylovga|сайловга
early-election: muddatidan oldin saylov*|муддатидан олдин сайлов*|muddatidan avvalgi saylov*|муддатидан аввалги сайлов*
vote: ovoz ber*|овоз бер*|ovozga qo'y*|овозга қўй*
voter: saylovchi*|сайловчи*
ballot: byulleten*|бюллетен*
polling-station: saylov uchastka*|сайлов участка*
turnout: saylovchilar faol*|сайловчилар фаол*
referendum: referendum*|референдум*
exit-poll: ekzit-pol*|экзит-пол*|exit poll*
opinion-poll: so'rovnoma*|сўровнома*|ijtimoiy so'rov*|ижтимоий сўров*
recount: ovozlarni qayta sana*|овозларни қайта сана*
electoral-fraud: ovozlarni soxta*|овозларни сохта*|saylovni soxta*|сайловни сохта*
majority: ko'pchilik ovoz*|кўпчилик овоз*
minority: ozchilik*|озчилик*
inauguration: inauguratsiya*|инаугурация*|lavozimiga kirish*|лавозимига кириш*
oath: qasamyod*|қасамёд*
term: prezidentlik muddat*|президентлик муддат*|vakolat muddat*|ваколат муддат*
cabinet: hukumat tarkib*|ҳукумат таркиб*|vazirlar kabinet*|вазирлар кабинет*
resignation: iste'fo*|истеъфо*
resign: iste'foga chiq*|истеъфога чиқ*
dismissal: ishdan olin*|ишдан олин*|lavozimidan ozod*|лавозимидан озод*|lavozimidan olin*|лавозимидан олин*
impeachment: impichment*|импичмент*
no-confidence-vote: ishonchsizlik bildir*|ишончсизлик билдир*|ishonchsizlik votum*|ишончсизлик вотум*
scandal: janjal*|жанжал*
ethics: odob-axloq*|одоб-ахлоқ*|etika*|этика*
lobbying: lobbi*|лобби*
reform: islohot*|ислоҳот*
bill: qonun loyiha*|қонун лойиҳа*
amendment: qonunga o'zgartir*|қонунга ўзгартир*|konstitutsiyaga o'zgartir*|конституцияга ўзгартир*|tuzatish kirit*|тузатиш кирит*
decree: farmon|фармон|farmoni*|фармони*|farmonga|фармонга|farmonlar*|фармонлар*
veto: veto|вето
budget: byudjet*|бюджет*|budjet*|буджет*
deficit: taqchillig*|тақчиллиг*|taqchillik*|тақчиллик*|defitsit*|дефицит*
debt: qarz|қарз|qarzi*|қарзи*|qarzdor*|қарздор*|qarzlar*|қарзлар*
tax: soliq|солиқ|soliqlar*|солиқлар*|solig'i*|солиғи*|qqs|ққс
tax-cut: soliqlarni kamaytir*|солиқларни камайтир*|soliqni kamaytir*|солиқни камайтир*
subsidy: subsidiya*|субсидия*
pension: pensiya*|пенсия*|nafaqa*|нафақа*|pensioner*|пенсионер*
welfare: ijtimoiy himoya*|ижтимоий ҳимоя*|ijtimoiy yordam*|ижтимоий ёрдам*
minimum-wage: eng kam ish haqi*|энг кам иш ҳақи*|eng kam oylik*|энг кам ойлик*|mehnatga haq to'lashning eng kam*|меҳнатга ҳақ тўлашнинг энг кам*
privatisation: xususiylashtir*|хусусийлаштир*
nationalisation: milliylashtir*|миллийлаштир*
independence: mustaqillik*|мустақиллик*|mustaqillig*|мустақиллиг*
autonomy: muxtoriyat*|мухторият*|avtonomiya*|автономия*
sovereignty: suverenitet*|суверенитет*
democracy: demokratiya*|демократия*|demokratik|демократик
dictatorship: diktatura*|диктатура*|diktator*|диктатор*
regime: siyosiy rejim*|сиёсий режим*|rejimini|режимини
authoritarian: avtoritar*|авторитар*
censorship: senzura*|цензура*
freedom-of-press: matbuot erkin*|матбуот эркин*
freedom-of-speech: so'z erkin*|сўз эркин*
protest: norozilik*|норозилик*|norozilig*|норозилиг*|protest|протест
demonstration: namoyish*|намойиш*
demonstrator: namoyishchi*|намойишчи*
march: yurish qil*|юриш қил*|marsh|марш|marshi|марши
rally: miting*|митинг*
strike-labour: ish tashla*|иш ташла*
union: kasaba uyushma*|касаба уюшма*
boycott: boykot*|бойкот*
petition: petitsiya*|петиция*
tear-gas: ko'z yoshartir*|кўз ёшартир*|ko'zdan yosh oqizuvchi*|кўздан ёш оқизувчи*
water-cannon: suv otar*|сув отар*
clash: to'qnashuv*|тўқнашув*|mojaro*|можаро*
crackdown: qatag'on*|қатағон*|bostirish|бостириш
activist: faollar*|фаоллар*|faoli|фаоли|aktivist*|активист*
human-rights-activist: huquq himoyachi*|ҳуқуқ ҳимоячи*
revolution: inqilob*|инқилоб*
uprising: qo'zg'olon*|қўзғолон*|isyon|исён
unrest: g'alayon*|ғалаён*
discrimination: kamsitish*|камситиш*|diskriminatsiya*|дискриминация*
racism: irqchi*|ирқчи*
equality: tenglik*|тенглик*|gender tenglig*|гендер тенглиг*
feminism: feminis*|феминис*|feminizm*|феминизм*
abortion: abort*|аборт*
lgbt: lgbt*|лгбт*
migration: migratsiya*|миграция*
migrant: migrant*|мигрант*|muhojir*|муҳожир*
refugee: qochqin*|қочқин*
asylum: boshpana so'ra*|бошпана сўра*|siyosiy boshpana*|сиёсий бошпана*
citizenship: fuqarolik ol*|фуқаролик ол*|fuqaroligi*|фуқаролиги*
passport: pasport*|паспорт*
visa: viza|виза|vizasi*|визаси*|vizasiz|визасиз|vizalar*|визалар*
nationalism: millatchi*|миллатчи*
populism: populis*|популис*
far-right: o'ta o'ng*|ўта ўнг*
far-left: o'ta so'l*|ўта сўл*
communist: kommunis*|коммунис*
socialist: sotsialis*|социалис*
conservative: konservator*|консерватор*|konservativ|консерватив
liberal: liberal*|либерал*
statement: bayonot*|баёнот*|ma'lum qildi|маълум қилди
speech: nutq|нутқ|nutqi*|нутқи*|nutq so'zla*|нутқ сўзла*
address: murojaatnoma*|мурожаатнома*
press-conference: matbuot anjuman*|матбуот анжуман*|brifing*|брифинг*
interview: intervyu*|интервю*
criticism: tanqid*|танқид*
accusation: aybladi|айблади|ayblamoqda|айбламоқда|ayblov|айблов|ayblovlar*|айбловлар*
allegation: da'vo qil*|даъво қил*
apology: uzr so'ra*|узр сўра*|kechirim so'ra*|кечирим сўра*
threat: tahdid*|таҳдид*
warning: ogohlantir*|огоҳлантир*
condemnation: qoraladi|қоралади|qoralash*|қоралаш*
denial: rad etdi|рад этди|rad etgan|рад этган|inkor et*|инкор эт*
support: qo'llab-quvvat*|қўллаб-қувват*
announcement: e'lon qildi|эълон қилди|e'lon qilindi|эълон қилинди|e'lon qilgan|эълон қилган
proposal: taklif*|таклиф*
decision: qaror qabul*|қарор қабул*|qaror|қарор|qarori|қарори
plan: reja|режа|rejasi*|режаси*|rejalashtir*|режалаштир*|rejalar*|режалар*
project: loyiha|лойиҳа|loyihasi*|лойиҳаси*|loyihalar*|лойиҳалар*
economy: iqtisodiyot*|иқтисодиёт*|iqtisodiy|иқтисодий|yaim|яим|yalpi ichki mahsulot*|ялпи ички маҳсулот*
growth: iqtisodiy o'sish*|иқтисодий ўсиш*|o'sish sur'at*|ўсиш суръат*
recession: retsessiya*|рецессия*
crisis: inqiroz*|инқироз*
inflation: inflyatsiya*|инфляция*
price: narx|нарх|narxi*|нархи*|narxlar*|нархлар*
price-rise: qimmatla*|қимматла*|narx osh*|нарх ош*|narxi osh*|нархи ош*|narxlar osh*|нархлар ош*
consumer: iste'molchi*|истеъмолчи*
interest-rate: asosiy stavka*|асосий ставка*|foiz stavka*|фоиз ставка*
central-bank: markaziy bank*|марказий банк*
bank: bank|банк|banki*|банки*|banklar*|банклар*|bankning|банкнинг
loan: kredit*|кредит*|qarz ol*|қарз ол*
mortgage: ipoteka*|ипотека*
bankruptcy: bankrot*|банкрот*
default: defolt*|дефолт*
bond: obligatsiya*|облигация*|yevrobond*|евробонд*
stock-exchange: birja*|биржа*|fond birja*|фонд биржа*
share: aksiya|акция|aksiyalar*|акциялар*|aksiyasi|акцияси|aksiyalari|акциялари
shareholder: aksiyador*|акциядор*
dividend: dividend*|дивиденд*
investor: investor*|инвестор*
investment: investitsiya*|инвестиция*|sarmoya*|сармоя*
fund: jamg'arma*|жамғарма*|fondi|фонди|fondiga|фондига
currency: valyuta*|валюта*|so'm|сўм
exchange-rate: valyuta kurs*|валюта курс*|dollar kurs*|доллар курс*|so'm kurs*|сўм курс*|almashuv kurs*|алмашув курс*
devaluation: devalvatsiya*|девальвация*|qadrsizlan*|қадрсизлан*
dollar: dollar*|доллар*
euro: yevro|евро
cryptocurrency: kriptovalyuta*|криптовалюта*|kripto*|крипто*
bitcoin: bitkoin*|биткоин*|bitkoyn*|биткойн*
gold: oltin|олтин|oltinning|олтиннинг|oltini|олтини|oltin narx*|олтин нарх*
oil: neft|нефт|nefti*|нефти*|neftni|нефтни|neftning|нефтнинг|opek|опек|barrel*|баррел*|neft-gaz*|нефт-газ*
crude-oil: xom neft*|хом нефт*|brent
gas: gaz|газ|gazi|гази|gazni|газни|gazning|газнинг|suyultirilgan gaz*|суюлтирилган газ*
natural-gas: tabiiy gaz*|табиий газ*
petrol: benzin*|бензин*
fuel: yoqilg'i*|ёқилғи*|yonilg'i*|ёнилғи*|dizel*|дизель*|metan|метан
electricity: elektr energiya*|электр энергия*|elektr|электр|elektrenergiya*|электренергия*|elektr toki*|электр токи*
power-cut: svet o'ch*|свет ўч*|elektr uzil*|электр узил*|elektr ta'minotida uzil*|электр таъминотида узил*
blackout: blekaut*|блекаут*
energy: energetika*|энергетика*|energiya*|энергия*
renewable-energy: qayta tiklanuvchi energiya*|қайта тикланувчи энергия*|qayta tiklanuvchi|қайта тикланувчи|yashil energiya*|яшил энергия*
solar: quyosh panel*|қуёш панел*|quyosh elektr stansiya*|қуёш электр станция*|quyosh elektrostansiya*|қуёш электростанция*|fotoelektr*|фотоэлектр*
wind-power: shamol elektr*|шамол электр*
coal: ko'mir*|кўмир*
trade: savdo|савдо|savdosi*|савдоси*|tovar ayirbosh*|товар айирбош*
tariff: boj|бож|bojlar*|божлар*|bojlari|божлари|tarif*|тариф*
import: import*|импорт*
export: eksport*|экспорт*
trade-war: savdo urush*|савдо уруш*
free-trade: erkin savdo*|эркин савдо*
customs: bojxona*|божхона*
supply-chain: ta'minot zanjir*|таъминот занжир*
company: kompaniya*|компания*|firma|фирма|firmasi|фирмаси|korxona*|корхона*
corporation: korporatsiya*|корпорация*
startup: startap*|стартап*
merger: birlashuv*|бирлашув*
acquisition: sotib olish bitim*|сотиб олиш битим*
subsidiary: sho'ba*|шўба*
joint-venture: qo'shma korxona*|қўшма корхона*
profit: sof foyda*|соф фойда*|foydasi|фойдаси
loss: zarar|зарар|zarari*|зарари*|mag'lub*|мағлуб*|yutqaz*|ютқаз*|mag'lubiyat*|мағлубият*
revenue: daromad|даромад|daromadi*|даромади*|daromadlar*|даромадлар*|tushum*|тушум*
sales: sotuv|сотув|sotuvlar*|сотувлар*|sotuvi|сотуви
market: bozor|бозор|bozori*|бозори*|bozorlar*|бозорлар*
retail: chakana savdo*|чакана савдо*|do'kon|дўкон|do'koni*|дўкони*|do'konlar*|дўконлар*
supermarket: supermarket*|супермаркет*
e-commerce: elektron tijorat*|электрон тижорат*|onlayn savdo*|онлайн савдо*|marketpleys*|маркетплейс*
advertising: reklama*|реклама*
brand: brend*|бренд*
product: mahsulot*|маҳсулот*|tovar|товар|tovarlar*|товарлар*
factory: zavod|завод|zavodi*|заводи*|zavodlar*|заводлар*|fabrika*|фабрика*
production: ishlab chiqar*|ишлаб чиқар*
industry: sanoat*|саноат*
steel: metallurgiya*|металлургия*|po'lat ishlab*|пўлат ишлаб*
textile: to'qimachilik*|тўқимачилик*|tekstil*|текстил*
automobile: avtosanoat*|автосаноат*|uzauto*|узауто*|avtomobilsoz*|автомобилсоз*
electric-car: elektromobil*|электромобил*
battery: akkumulyator*|аккумулятор*|batareya*|батарея*
chip: chip|чип|chiplar*|чиплар*|mikrochip*|микрочип*
semiconductor: yarimo'tkazgich*|яримўтказгич*|yarim o'tkazgich*|ярим ўтказгич*
technology: texnologiya*|технология*
software: dasturiy ta'minot*|дастурий таъминот*
artificial-intelligence: sun'iy intellekt*|сунъий интеллект*|chatgpt
robot: robot*|робот*
smartphone: smartfon*|смартфон*|ayfon*|айфон*|iphone
computer: kompyuter*|компютер*|noutbuk*|ноутбук*
internet: internet*|интернет*
website: veb-sayt*|веб-сайт*|sayti|сайти|saytida|сайтида|saytlar*|сайтлар*
social-media: ijtimoiy tarmoq*|ижтимоий тармоқ*|ijtimoiy tarmog'*|ижтимоий тармоғ*|instagram|facebook|tiktok
app: mobil ilova*|мобил илова*
platform: platforma*|платформа*
video-game: kompyuter o'yin*|компютер ўйин*|videoo'yin*|видеоўйин*|video o'yin*|видео ўйин*
telecommunications: telekom*|телеком*|mobil operator*|мобил оператор*
network: tarmoq|тармоқ|tarmog'i|тармоғи
antitrust: monopoliya*|монополия*|raqobat qo'mita*|рақобат қўмита*
patent: patent*|патент*
copyright: mualliflik huquq*|муаллифлик ҳуқуқ*
job: ish o'rin*|иш ўрин*|ish o'rni*|иш ўрни*|bo'sh ish*|бўш иш*
employment: bandlik*|бандлик*|ish bilan ta'min*|иш билан таъмин*
unemployment: ishsiz*|ишсиз*
worker: ishchi|ишчи|ishchilar*|ишчилар*|ishchisi|ишчиси|xodim|ходим|xodimlar*|ходимлар*|xodimi*|ходими*
layoff: ishdan bo'sha*|ишдан бўша*|qisqartirildi|қисқартирилди|shtat qisqar*|штат қисқар*
hiring: ishga qabul*|ишга қабул*
salary: oylik maosh*|ойлик маош*|maosh*|маош*
wage: ish haqi|иш ҳақи|ish haqini|иш ҳақини|ish haqining|иш ҳақининг|ish haqlari|иш ҳақлари
bonus: mukofot puli*|мукофот пули*|bonus*|бонус*
pay-rise: oyliklar oshiril*|ойликлар оширил*|maoshlar oshiril*|маошлар оширил*|ish haqi oshiril*|иш ҳақи оширил*
executive-director: bosh direktor*|бош директор*|ijrochi direktor*|ижрочи директор*
board-of-directors: kuzatuv kengash*|кузатув кенгаш*|direktorlar kengash*|директорлар кенгаш*
chairman: rais|раис|raisining|раисининг|raisiga|раисига|qo'mitasi raisi|қўмитаси раиси|kengashi raisi|кенгаши раиси
founder: asoschi*|асосчи*|ta'sischi*|таъсисчи*
billionaire: milliarder*|миллиардер*
wealth: boylik*|бойлик*|boylig*|бойлиг*
poverty: kambag'al*|камбағал*|qashshoq*|қашшоқ*
inequality: tengsizlik*|тенгсизлик*|tengsizlig*|тенгсизлиг*
housing: uy-joy*|уй-жой*|turar joy*|турар жой*|kvartira*|квартира*|xonadon*|хонадон*
rent: ijara*|ижара*
real-estate: ko'chmas mulk*|кўчмас мулк*
construction: qurilish*|қурилиш*|barpo et*|барпо эт*
building: bino|бино|binosi*|биноси*|binolar*|бинолар*|binoda|бинода
contractor: pudratchi*|пудратчи*
tender: tender*|тендер*|davlat xarid*|давлат харид*
contract: shartnoma|шартнома|shartnomasi*|шартномаси*|shartnomalar*|шартномалар*|kontrakt*|контракт*
agriculture: qishloq xo'jali*|қишлоқ хўжали*|agrar*|аграр*
farmer: fermer*|фермер*|dehqon|деҳқон|dehqonlar*|деҳқонлар*|dehqonchilik*|деҳқончилик*
harvest: hosili|ҳосили|hosilni|ҳосилни|hosilning|ҳосилнинг|hosil yig'*|ҳосил йиғ*|o'rim-yig'im*|ўрим-йиғим*|paxta terim*|пахта терим*
crop: ekin|экин|ekinlar*|экинлар*|ekini|экини|paxta|пахта|paxtani|пахтани|paxtaning|пахтанинг
wheat: bug'doy*|буғдой*|bug'doyzor*|буғдойзор*
grain: g'alla*|ғалла*|don mahsulot*|дон маҳсулот*
rice: guruch*|гуруч*|sholi*|шоли*
livestock: chorva*|чорва*|qoramol*|қорамол*
fishing: baliq ov*|балиқ ов*|baliqchi*|балиқчи*
fishery: baliqchilik*|балиқчилик*
food: oziq-ovqat*|озиқ-овқат*|taom*|таом*
restaurant: restoran*|ресторан*|oshxona*|ошхона*|kafe|кафе
hotel: mehmonxona*|меҳмонхона*
tourism: turizm*|туризм*
tourist: turist*|турист*|sayyoh*|сайёҳ*
insurance: sug'urta*|суғурта*
auction: auksion*|аукцион*|kimoshdi*|кимошди*
audit: audit*|аудит*|hisob palata*|ҳисоб палата*
health: sog'liq*|соғлиқ*|sog'lig*|соғлиг*|sog'liqni saqla*|соғлиқни сақла*
hospital: kasalxona*|касалхона*|shifoxona*|шифохона*|gospital*|госпитал*
clinic: klinika*|клиника*|poliklinika*|поликлиника*
doctor: shifokor*|шифокор*|vrach*|врач*|doktor|доктор
nurse: hamshira*|ҳамшира*
patient: bemor*|бемор*
medicine: tibbiyot*|тиббиёт*|tibbiy|тиббий
drug-medicine: dori|дори|dorilar*|дорилар*|dori-darmon*|дори-дармон*|dorisi|дориси|dori vosita*|дори восита*
treatment: davolan*|даволан*|davolash*|даволаш*
therapy: terapiya*|терапия*
surgery: jarroh*|жарроҳ*|operatsiya qil*|операция қил*
transplant: transplantatsiya*|трансплантация*|a'zo ko'chir*|аъзо кўчир*
disease: kasallik*|касаллик*|kasallig*|касаллиг*|xastalik*|хасталик*
illness: betob|бетоб
infection: infeksiya*|инфекция*|yuqumli*|юқумли*|yuqtir*|юқтир*
virus: virus*|вирус*
bacteria: bakteriya*|бактерия*
coronavirus: koronavirus*|коронавирус*
covid: kovid*|ковид*|covid*
influenza: gripp|грипп|grippi|гриппи|gripga|грипга|grippga|гриппга
ebola: ebola|эбола
measles: qizamiq*|қизамиқ*
malaria: bezgak*|безгак*
cholera: vabo|вабо|xolera|холера
aids: oits|оитс|oiv|оив
cancer: saraton*|саратон*|onkolog*|онколог*
diabetes: qandli diabet*|қандли диабет*|diabet*|диабет*
heart-attack: infarkt*|инфаркт*|yurak xuruj*|юрак хуруж*
stroke: insult*|инсульт*
dementia: demensiya*|деменсия*|alsgeymer*|алсгеймер*
obesity: semizlik*|семизлик*|ortiqcha vazn*|ортиқча вазн*
mental-health: ruhiy salomat*|руҳий саломат*|psixolog*|психолог*|psixiatr*|психиатр*
depression: depressiya*|депрессия*
vaccine: vaksina|вакцина|vaksinasi*|вакцинаси*|vaksinalar*|вакциналар*
vaccination: emlash*|эмлаш*|emlan*|эмлан*|vaksinatsiya*|вакцинация*
dose: doza|доза|dozasi*|дозаси*|dozada|дозада
booster: buster*|бустер*
immunity: immunitet*|иммунитет*
pandemic: pandemiya*|пандемия*
quarantine: karantin*|карантин*
lockdown: lokdaun*|локдаун*
isolation: izolyatsiya*|изоляция*
mask: niqob*|ниқоб*|tibbiy niqob*|тиббий ниқоб*
testing: pzr|пзр|pcr
test-positive: test natijasi ijobiy|тест натижаси ижобий|musbat|мусбат
symptom: simptom*|симптом*|kasallik belgi*|касаллик белги*
variant: shtamm*|штамм*|omikron*|омикрон*
mutation: mutatsiya*|мутация*
mortality: o'lim ko'rsatkich*|ўлим кўрсаткич*
birth: tug'ilish*|туғилиш*|tug'ruq*|туғруқ*|tug'ildi|туғилди
pregnancy: homilador*|ҳомиладор*
maternity: tug'ruqxona*|туғруқхона*|dekret*|декрет*
baby: chaqaloq*|чақалоқ*|go'dak*|гўдак*
newborn: yangi tug'ilgan*|янги туғилган*
death-toll: qurbonlar soni|қурбонлар сони|halok bo'lganlar soni|ҳалок бўлганлар сони|qurbonlari soni|қурбонлари сони
smoking: chekish*|чекиш*|sigaret*|сигарет*|veyp*|вейп*
tobacco: tamaki*|тамаки*
alcohol: alkogol*|алкогол*|spirtli ichimlik*|спиртли ичимлик*|aroq|ароқ
allergy: allergiya*|аллергия*
pharmaceutical: farmatsevt*|фармацевт*|dorixona*|дорихона*
side-effect: nojo'ya ta'sir*|ножўя таъсир*
approval: ma'qulla*|маъқулла*|tasdiqlandi|тасдиқланди
research: tadqiqot*|тадқиқот*
researcher: tadqiqotchi*|тадқиқотчи*
scientist: olimlar*|олимлар*|olimlari|олимлари
professor: professor*|профессор*
university: universitet*|университет*|institut*|институт*
laboratory: laboratoriya*|лаборатория*
experiment: eksperiment*|эксперимент*|tajriba o'tkaz*|тажриба ўтказ*
discovery: kashfiyot*|кашфиёт*|kashf et*|кашф эт*
gene: genetik*|генетик*|genom*|геном*
fossil: qazilma qoldiq*|қазилма қолдиқ*
dinosaur: dinozavr*|динозавр*
archaeologist: arxeolog*|археолог*
excavation: qazishma*|қазишма*|arxeologik qazish*|археологик қазиш*
ancient: qadimiy|қадимий|qadimgi|қадимги
museum: muzey*|музей*
endangered: qizil kitob*|қизил китоб*|yo'qolib ketish xavf*|йўқолиб кетиш хавф*
animal: hayvon|ҳайвон|hayvonlar*|ҳайвонлар*|hayvoni|ҳайвони
dog: itlar*|итлар*|kuchuk*|кучук*|daydi it*|дайди ит*
elephant: fil|фил|fillar*|филлар*|fili|фили
whale: kit|кит|kitlar|китлар
shark: akula*|акула*
bear: ayiq*|айиқ*
wolf: bo'rilar*|бўрилар*
bird-flu: parranda gripp*|парранда грипп*|qush gripp*|қуш грипп*
bee: asalari*|асалари*
insect: hasharot*|ҳашарот*|chigirtka*|чигиртка*
forest: o'rmon|ўрмон|o'rmonlar*|ўрмонлар*|o'rmoni|ўрмони|o'rmonzor*|ўрмонзор*|o'rmonda|ўрмонда
deforestation: o'rmonlarni kesish*|ўрмонларни кесиш*|daraxt kes*|дарахт кес*|daraxtlarni kes*|дарахтларни кес*|daraxtlar kesil*|дарахтлар кесил*
amazon-forest: amazonka o'rmon*|амазонка ўрмон*|amazon o'rmon*|амазон ўрмон*
ocean: okean*|океан*
coral-reef: marjon rif*|маржон риф*
river: daryosi*|дарёси*|daryolar*|дарёлар*|daryoning|дарёнинг|daryoga|дарёга
lake: ko'l|кўл|ko'li|кўли|ko'llar*|кўллар*|ko'lida|кўлида
glacier: muzlik*|музлик*
ice: muz|муз|muzga|музга|muzi|музи
arctic: arktika*|арктика*
antarctica: antarktida*|антарктида*|antarktika*|антарктика*
national-park: milliy bog'*|миллий боғ*|qo'riqxona*|қўриқхона*
zoo: hayvonot bog'*|ҳайвонот боғ*
school: maktab*|мактаб*
pupil: o'quvchi*|ўқувчи*
student: talaba*|талаба*
teacher: o'qituvchi*|ўқитувчи*|muallim*|муаллим*|pedagog*|педагог*
education: ta'lim|таълим|ta'limi*|таълими*|xalq ta'limi*|халқ таълими*
exam: imtihon*|имтиҳон*
kindergarten: bog'cha*|боғча*|maktabgacha ta'lim*|мактабгача таълим*
graduation: bitiruvchi*|битирувчи*
scholarship: stipendiya*|стипендия*|davlat granti|давлат гранти
child: bola|бола|bolalar*|болалар*|bolasi*|боласи*|farzand*|фарзанд*
teenager: o'smir*|ўсмир*|voyaga yetmagan*|вояга етмаган*
youth: yoshlar|ёшлар|yoshlari*|ёшлари*|yoshlarga|ёшларга|yoshlarning|ёшларнинг
parent: ota-ona*|ота-она*
mother: onasi*|онаси*|ona|она|onalar*|оналар*
father: otasi*|отаси*|otalar|оталар
son: o'g'lini|ўғлини|o'g'lining|ўғлининг|o'g'liga|ўғлига|o'g'il farzand*|ўғил фарзанд*
daughter: qizini|қизини
brother: akasi*|акаси*|ukasi*|укаси*|aka-uka*|ака-ука*
sister: opasi*|опаси*|singlisi*|синглиси*|opa-singil*|опа-сингил*
family: oila|оила|oilasi*|оиласи*|oilalar*|оилалар*|oilaviy|оилавий
wife: xotini*|хотини*|rafiqasi*|рафиқаси*|turmush o'rtog'i*|турмуш ўртоғи*
husband: eri|эри|erini|эрини
wedding: to'y|тўй|to'yi*|тўйи*|to'ylar*|тўйлар*|kelin-kuyov*|келин-куёв*
marriage: nikoh*|никоҳ*|turmush qur*|турмуш қур*|uylandi|уйланди
divorce: ajrash*|ажраш*
birthday: tug'ilgan kun*|туғилган кун*
anniversary: yubiley*|юбилей*|yilligi*|йиллиги*
celebration: bayram|байрам|bayrami*|байрами*|nishonla*|нишонла*
festival: festival*|фестиваль*
holiday: ta'til*|таътил*|dam olish kun*|дам олиш кун*
new-year: yangi yil*|янги йил*
christmas: rojdestvo*|рождество*
ramadan: ramazon oy*|рамазон ой*|muborak ramazon|муборак рамазон
eid: ramazon hayit*|рамазон ҳайит*|qurbon hayit*|қурбон ҳайит*
easter: pasxa*|пасха*
pilgrimage: umra|умра|umraga|умрага|ziyorat*|зиёрат*
hajj: haj|ҳаж|hajga|ҳажга|haj safar*|ҳаж сафар*
church: cherkov*|черков*|ibodatxona*|ибодатхона*
mosque: masjid*|масжид*
synagogue: sinagoga*|синагога*
religion: din|дин|diniy|диний|dinlar|динлар
christian: xristian*|христиан*|nasroniy*|насроний*|katolik*|католик*
muslim: musulmon*|мусулмон*|islom dini*|ислом дини*|islomiy|исломий
jewish: yahudiy*|яҳудий*
pope: rim papa*|рим папа*|papa fransisk|папа франсиск|vatikan*|ватикан*
bishop: yepiskop*|епископ*|patriarx*|патриарх*
cardinal: kardinal*|кардинал*
priest: ruhoniy*|руҳоний*
imam: imom-xatib*|имом-хатиб*|muftiy*|муфтий*
rabbi: ravvin*|раввин*
prayer: namoz|намоз|namozi*|намози*|duo|дуо
film: film|фильм|filmi*|фильми*|filmlar*|фильмлар*|kinofilm*|кинофильм*
cinema: kinoteatr*|кинотеатр*|kino|кино|kinosi|киноси
actor: aktyor*|актёр*
actress: aktrisa*|актриса*
director: rejissyor*|режиссёр*|rejissor*|режиссор*
movie-premiere: film premyera*|фильм премера*
award: mukofot|мукофот|mukofoti*|мукофоти*|mukofotla*|мукофотла*|orden*|орден*
oscar: oskar*|оскар*
prize: sovrin*|соврин*
nobel-prize: nobel*|нобел*
music: musiqa*|мусиқа*
song: qo'shiq*|қўшиқ*|qo'shig'*|қўшиғ*
singer: xonanda*|хонанда*|qo'shiqchi*|қўшиқчи*
concert: konsert*|концерт*
album: albom*|альбом*
tour: gastrol*|гастрол*
opera: opera|опера|operasi*|операси*
orchestra: orkestr*|оркестр*|dirijyor*|дирижёр*
dance: raqs*|рақс*|raqqos*|раққос*
ballet: balet*|балет*
theatre: teatr*|театр*
play: spektakl*|спектакл*|pyesa*|песа*
book: kitob|китоб|kitobi*|китоби*|kitoblar*|китоблар*
novel: roman|роман|romani|романи
author: muallif*|муаллиф*
writer: yozuvchi*|ёзувчи*|adib|адиб|adiblar*|адиблар*
poet: shoir|шоир|shoirlar*|шоирлар*|shoiri|шоири|she'r|шеър|she'riyat*|шеърият*
literature: adabiyot*|адабиёт*
publisher: nashriyot*|нашриёт*
library: kutubxona*|кутубхона*
art: san'at|санъат|san'ati*|санъати*|san'atkor*|санъаткор*
painting: rangtasvir*|рангтасвир*
painter: rassom*|рассом*
sculpture: haykaltarosh*|ҳайкалтарош*
exhibition: ko'rgazma*|кўргазма*
gallery: galereya*|галерея*
fashion: moda|мода|modasi|модаси
model: modellik agent*|моделлик агент*|fotomodel*|фотомодел*
designer: dizayner*|дизайнер*
television: televideniye*|телевидение*|teleradio*|телерадио*|telekanal*|телеканал*
series: serial*|сериал*
broadcaster: teleboshlovchi*|телебошловчи*|mtrk|мтрк
radio: radio|радио|radiosi*|радиоси*
newspaper: gazeta*|газета*|ro'znoma*|рўзнома*
journalist: jurnalist*|журналист*
reporter: muxbir*|мухбир*
editor: muharrir*|муҳаррир*
media: oav|оав|ommaviy axborot*|оммавий ахборот*|media|медиа|mediasi|медиаси
news: yangilik*|янгилик*
magazine: jurnal|журнал|jurnali*|журнали*
photographer: fotograf*|фотограф*|fotosuratchi*|фотосуратчи*
documentary: hujjatli film*|ҳужжатли фильм*
celebrity: shou-biznes*|шоу-бизнес*|mashhurlar|машҳурлар
royal-family: qirol oila*|қирол оила*|qirollik oila*|қироллик оила*
heritage: meros|мерос|merosi*|мероси*|madaniy meros*|маданий мерос*
unesco: yunesko*|юнеско*|unesco
monument: yodgorlik*|ёдгорлик*|obidalar*|обидалар*
statue: haykal|ҳайкал|haykali*|ҳайкали*
lottery: lotereya*|лотерея*
winner: g'olibi|ғолиби|g'oliblar*|ғолиблар*|sovrindor*|совриндор*
record-world: jahon rekord*|жаҳон рекорд*|rekord*|рекорд*
guinness: ginnes*|гиннес*
football: futbol|футбол|futboli*|футболи*|futbolni|футболни|futbolning|футболнинг
match: o'yini|ўйини|o'yinida|ўйинида|match|матч|matchi*|матчи*|matchda|матчда|bellashuv*|беллашув*
league: liga|лига|ligasi*|лигаси*|superliga*|суперлига*|premer-liga*|премер-лига*
cup: kubok|кубок|kubogi*|кубоги*
world-cup: jahon chempionat*|жаҳон чемпионат*|jch|жч|jahon kubog*|жаҳон кубог*
championship: chempionat*|чемпионат*|chempion|чемпион|chempioni*|чемпиони*|birinchilik*|биринчилик*|birinchiligi*|биринчилиги*
tournament: turnir*|турнир*
final: final|финал|finali*|финали*|finalda|финалда|finalga|финалга
semi-final: yarim final*|ярим финал*|yarimfinal*|яримфинал*
quarter-final: chorak final*|чорак финал*|chorakfinal*|чоракфинал*
group-stage: guruh bosqich*|гуруҳ босқич*
qualifying: saralash bosqich*|саралаш босқич*|saralash turnir*|саралаш турнир*|saralash o'yin*|саралаш ўйин*|saralash|саралаш
playoff: pley-off*|плей-офф*
goal: gol|гол|goli|голи|gollar*|голлар*|gol ur*|гол ур*
penalty: penalti*|пеналти*|11 metrlik
red-card: qizil kartochka*|қизил карточка*
yellow-card: sariq kartochka*|сариқ карточка*
referee: hakam|ҳакам|hakamlar*|ҳакамлар*|hakami*|ҳаками*
video-referee: var
offside: ofsayd*|офсайд*
goalkeeper: darvozabon*|дарвозабон*
striker: hujumchi*|ҳужумчи*|forvard*|форвард*
midfielder: yarim himoyachi*|ярим ҳимоячи*|yarimhimoyachi*|яримҳимоячи*
defender: himoyachi*|ҳимоячи*
captain: sardori|сардори|kapitan*|капитан*
coach: murabbiy*|мураббий*|bosh murabbiy*|бош мураббий*
transfer: transfer*|трансфер*
contract-extension: shartnomani uzaytir*|шартномани узайтир*|shartnomasini uzaytir*|шартномасини узайтир*
injury: jarohat|жароҳат|jarohati*|жароҳати*
substitute: zaxira o'yinchi*|захира ўйинчи*
stadium: stadion*|стадион*
fan: muxlis|мухлис|muxlislar*|мухлислар*|muxlisi|мухлиси|muxlislari*|мухлислари*|ishqiboz*|ишқибоз*
team: jamoa|жамоа|jamoasi*|жамоаси*|jamoalar*|жамоалар*
club: klub|клуб|klubi*|клуби*|klublar*|клублар*
national-team: terma jamoa*|терма жамоа*|milliy jamoa*|миллий жамоа*
player: futbolchi*|футболчи*|o'yinchi*|ўйинчи*
win: g'alaba|ғалаба|g'alabasi*|ғалабаси*|g'alaba qozon*|ғалаба қозон*|yutdi|ютди|mag'lub et*|мағлуб эт*
draw: durang*|дуранг*
score: hisobida g'alaba|ҳисобида ғалаба|hisobida yakun*|ҳисобида якун*
hat-trick: xet-trik*|хет-трик*
debut: debyut*|дебют*
title: chempionlik*|чемпионлик*|chempionligi*|чемпионлиги*|titul*|титул*
trophy: trofey*|трофей*
medal: medal*|медал*
gold-medal: oltin medal*|олтин медал*
silver-medal: kumush medal*|кумуш медал*
bronze-medal: bronza medal*|бронза медал*
olympics: olimpiada*|олимпиада*|olimpiya*|олимпия*
paralympics: paralimpi*|паралимпи*
athlete: sportchi*|спортчи*|atlet|атлет
athletics: yengil atletika*|енгил атлетика*
marathon: marafon*|марафон*
sprint: sprint*|спринт*
swimming: suzish*|сузиш*|suzuvchi|сузувчи
gymnastics: gimnastika*|гимнастика*|gimnast*|гимнаст*
boxing: boks|бокс|boksi|бокси|boksda|боксда
boxer: bokschi*|боксчи*
wrestling: kurash bo'yicha|кураш бўйича|kurashchi*|курашчи*|polvon|полвон|polvonlar*|полвонлар*|dzyudo*|дзюдо*
tennis: tennis|теннис|tennischi*|теннисчи*|tennisi|тенниси
grand-slam: katta dubulg'a*|катта дубулға*|uimbldon*|уимблдон*|grand slam|гранд слам
basketball: basketbol*|баскетбол*
volleyball: voleybol*|волейбол*
handball: gandbol*|гандбол*
rugby: regbi*|регби*
cricket: kriket*|крикет*
golf: golf|гольф
cycling: velosport*|велоспорт*|velopoyga*|велопойга*
stage-race: tur de frans*|тур де франс*
skiing: chang'i*|чанғи*
biathlon: biatlon*|биатлон*
figure-skating: figurali uchish*|фигурали учиш*
ice-hockey: xokkey*|хоккей*
formula-one: formula-1*
grand-prix: gran-pri*|гран-при*
chess: shaxmat*|шахмат*|grossmeyster*|гроссмейстер*
doping: doping*|допинг*
suspension: diskvalifikatsiya*|дисквалификация*
retirement: faoliyatini yakunla*|фаолиятини якунла*
`;
export default concepts;
