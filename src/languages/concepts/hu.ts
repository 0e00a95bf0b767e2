/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: földrengés*|földmozgás*
aftershock: utórengés*
tsunami: cunami*|szökőár*
volcano: vulkán|vulkánok|vulkáni|tűzhányó*
eruption: vulkánkitör*|vulkáni kitör*
flood: árvíz|árvizek|árvízi|árvízvédel*|áradás*|villámárvíz*|árhullám*
landslide: földcsuszamlás*|sárlavina*
avalanche: lavina|lavinák|lavinavesz*|lavinában
storm: vihar|viharok|viharban|viharos|felhőszakad*|viharkár*
hurricane: hurrikán*
typhoon: tájfun*
cyclone: ciklon*
tornado: tornádó*|forgószél*
hail: jégeső*|jégverés*
snow: hó|havazás*|havazik|hóesés*|havas
blizzard: hóvihar*|hófúvás*
rain: eső|esőzés*|esők|csapadék*|esős
monsoon: monszun*
drought: aszály*|szárazság*
heatwave: hőhullám*|hőség*|kánikul*|hőségriaszt*
cold-wave: hideghullám*|fagyhullám*
wildfire: erdőtűz*|erdőtüz*|bozóttűz*|bozóttüz*
fire: tűz|tűzvész*|tűzoltó*|tűzeset*|kigyullad*
explosion: robbanás*|felrobban*
lightning: villámcsapás*|villámlás*|zivatar*
fog: köd|ködös|ködben
wind: szél|szeles|széllökés*|szélvihar*
temperature: hőmérséklet*|celsius*
weather-forecast: időjárás*|meteorológ*|hungaromet*
climate-change: klímaváltoz*|éghajlatváltoz*|klímavédel*
global-warming: globális felmelegedés*|felmelegedés*
emission: kibocsátás*|károsanyag-kib*
greenhouse-gas: üvegházhatás*
carbon: szén-dioxid*|szén-dioxid-kib*|karbonsem*
pollution: szennyezés*|légszennyez*|környezetszenny*|szennyezett*|szmog*
oil-spill: olajszennyez*|olajszivár*
chemical: vegyi*|vegyszer*|vegyianyag*
toxic: mérgező*
radiation: sugárzás*|radioaktív*
nuclear-plant: atomerőmű*|paksi atomerőmű*|nukleáris erőmű*
meltdown: zónaolvad*
dam: gát|gátak|gátszakad*|duzzasztó*
collapse: összeomlás*|leomlott|összedőlt*|beomlott
rubble: romok|törmelék*
evacuation: kitelepít*|kiürít*|evakuál*
evacuee: kitelepített*|evakuáltak
shelter: óvóhely*|menedékhely*|szükségszáll*
rescue: mentés*|kimentett*|mentőalakul*|megmentett*
rescuer: mentők|mentősök|katasztrófavédő*|mentőcsapat*
survivor: túlélő*
missing-person: eltűnt|eltűntek|eltűntként
trapped: rekedt|rekedtek|beszorult*
casualty: halálos áldozat*
dead: halott|halottak|holtan|meghaltak
death: halál|halála|halálos|meghalt|halálát|elhunyt*|életét veszt*
injured: sérült|sérültek|megsérült*|sérülten
wounded: sebesült*|megsebesült*
victim: áldozat*
body: holttest*
corpse: tetem|tetemek|hullát
funeral: temetés*|eltemet*|búcsúztat*
mourning: gyász*
condolence: részvét|részvétét|részvétnyilv*
memorial: megemlékez*|emlékmű*|emlékhely*
epicentre: epicentrum*
magnitude: magnitúdó*|richter-skál*
damage: kár|károk|kárt|megrongál*|kárbejelent*
destruction: pusztítás*|elpusztul*|pusztul*|lerombol*
emergency: vészhelyzet*
disaster: természeti katasztróf*|szerencsétlens*
catastrophe: katasztrófa*|katasztrófá*
state-of-emergency: rendkívüli állapot*|veszélyhelyzet*|szükségállapot*
relief: segélyszállít*|katasztrófasegél*
aid: segély|segélyek|segélyszerv*|segítségnyújt*
humanitarian: humanitárius*
donation: adomány*
refugee-camp: menekülttábor*
famine: éhínség*
hunger: éhség|éhezés*|éhező*
starvation: éhhalál*|éhen hal*
epidemic: járvány*
accident: baleset*|közlekedési baleset*
crash: lezuhan*|repülőgép-szer*|légikatasztróf*|repülőszerenc*
collision: ütközés*|összeütköz*|karambol*|frontálisan
derailment: kisiklott*|kisiklás*
train: vonat|vonatok|vonatbal*|vonaton|vonattal|szerelvény*
railway: vasút*|vasúti|máv
metro: metró|metrók|metrón|metróvonal*
bus: busz|buszok|autóbusz*|buszbal*|busszal
truck: kamion*|teherautó*|tehergépkocs*
car: autó|autók|személyautó*|gépkocsi*|autót
motorcycle: motorkerékpár*|motoros|motorosok
bicycle: kerékpáros*|bicikli*|biciklis*
driver: sofőr*|járművezető*|autós|autósok|gépjárművezető*
passenger: utasok|utasai|utasokat|utasa
pilot: pilóta|pilótája|pilóták|pilótá*
crew: személyzet*|legénység*
aircraft: légi jármű*|légiközleked*
plane: repülőgép*|repülő|utasszállít*|repülők
helicopter: helikopter*
airport: repülőtér*|repülőter*|reptér*|ferihegy*
airline: légitársas*|wizz air|ryanair
flight: repülőjárat*|járat|járatok|légi forgalom
runway: kifutópály*|leszállópály*
landing: leszállás|kényszerleszáll*|leszállt
takeoff: felszállás*
black-box: fekete doboz*
ship: hajó|hajók|hajót|hajóbalese*|hajón
boat: csónak*|gumicsónak*|motorcsónak*
ferry: komp|kompok|komphajó*
vessel: teherhajó*|konténerhajó*
tanker: tankhajó*|tanker|tankerek|olajszállító hajó*
cargo: rakomány*|teherszállít*
port: kikötő*
sinking: elsüllyed*|hajótörés*|hajószerencs*
capsize: felborult hajó|felborult csónak
drowning: vízbe ful*|vízbe fúl*|megfulladt
bridge: híd|hidak|hídon|hidat|lánchíd*
tunnel: alagút*|alagutak
road: útlezárás*|útszakasz*
highway: autópály*|gyorsforgalmi út*|autóút*
traffic: közlekedés*|forgalom|forgalmi dugó|forgalmat|torlódás*
speed: sebesség*|gyorshajt*
drunk-driving: ittas vezet*|ittas sofőr*|ittasan
seat-belt: biztonsági öv*
stampede: tömegpánik*
crush: agyontapos*
elevator: lift|liftben|felvonó*
crane: daru|daruk|toronydaru*
mine-accident: bányabalese*|bányaszerencs*|bányarobban*
miner: bányász|bányászok
gas-leak: gázszivárg*|gázrobban*
pipeline: csővezeték*|olajvezeték*|gázvezeték*|barátság kőolaj*
space: világűr*|űrállomás*|űrkutatás*|űripar*
rocket: hordozórakét*|űrrakét*
satellite: műhold*
launch: rakétaindít*|fellőtt*|felbocsát*
astronaut: űrhajós*|asztronaut*
spacecraft: űrhajó|űrhajót|űrszond*|űrkapszul*|űreszköz*
moon: holdraszáll*|holdexpedíc*|holdra|holdon
mars: marsra|mars-expedíc*|marsjáró*
orbit: föld körüli pály*|keringési pály*
asteroid: aszteroid*|meteorit*|kisbolygó*|üstökös*
crime: bűncselekm*|bűnözés*|bűnöző*|bűntény*
murder: gyilkosság*|meggyilkol*|megölt*|megölte
homicide: emberölés*
killing: megöltek|megölése
killer: gyilkos|gyilkosa|gyilkosok|sorozatgyilk*
manslaughter: gondatlanságból okozott|halált okoz*
suicide: öngyilkos*
stabbing: késelés*|megkésel*|késes támad*|leszúrt*
knife: kés|késsel|késeket
shooting: lövöldöz*|lelőtt*|lövés|rálőtt|agyonlőtt*
gunman: fegyveres|lövöldöző*
gun: pisztoly*|puska|puskával|géppisztoly*
firearm: lőfegyver*|fegyvertart*
bullet: lövedék*|golyók
sniper: mesterlövész*|orvlövész*
mass-shooting: tömeggyilkos*|iskolai lövöldöz*|ámokfut*
hostage: túsz|túszok|túszejt*|túszdrám*
kidnapping: emberrabl*|elrabolt*|elrablás*
abduction: elhurcol*
ransom: váltságdíj*
rape: nemi erőszak*|megerőszakol*
sexual-assault: szexuális erőszak*|szexuális bántalmaz*
harassment: zaklatás*|zaklat*
abuse: bántalmaz*|bántalmazás*|visszaélés*
child-abuse: gyermekbántal*|gyerekbántal*|gyermekpornog*
paedophile: pedofil*
domestic-violence: családon belüli erőszak*|kapcsolati erőszak*
robbery: rablás*|kirabolt*|rabló|rablók|rablótámad*
theft: lopás*|tolvaj*|ellopott*|ellopták|lopott
burglary: betörés*|betörő*|betörtek
fraud: csalás*|csaló|csalók|költségvetési csalás*
scam: átverés*|átvert*|adathalász*
embezzlement: sikkaszt*|hűtlen kezel*
bribery: vesztegetés*|kenőpénz*|megveszteget*
corruption: korrupció*|korrupt
money-laundering: pénzmosás*
tax-evasion: adócsalás*|adóelkerül*
smuggling: csempész*
trafficking: drogkeresk*|kábítószer-kereskede*|fegyverkeresk*
human-trafficking: emberkeresk*|embercsempész*
drug: kábítószer*|drog|drogok|drogot|díler*
cocaine: kokain*
heroin: heroin*
cannabis: kannabisz*|marihuán*
overdose: túladagol*
gang: banda|bandák|bandatag*|bandahábor*|maffiaszerű
mafia: maffia|maffiózó*|maffiavezér*
cartel: kartell*|drogkartell*
piracy: kalóz|kalózok|kalóztámad*
arson: gyújtogat*
vandalism: rongálás*|vandál*|vandalizmus*
looting: fosztogat*|kifoszt*
riot: zavargás*|randalíroz*
police: rendőrség*|rendőri
officer: rendőr|rendőrök|rendőrt
detective: nyomozó|nyomozók
investigation: nyomozás*|vizsgálat*|nyomoz
investigator: vizsgálóbíz*|nyomozóhatós*
suspect: gyanúsított*|gyanúsít*|gyanú|gyanúja
arrest: letartóztat*|őrizetbe|elfogtak|elfogták|elfogás*|előállít*
detention: előzetes letartózt*|fogva tart*|fogvatart*
detainee: őrizetes*
custody: őrizet|őrizetben
prison: börtön|börtönök|börtönben|büntetés-végrehajt*
prisoner: fogoly|foglyok|hadifogoly|hadifogly*
inmate: fegyenc*|rabok|elítéltek
jail: börtönbüntet*|szabadságveszt*|letöltendő*
escape: szökés*|megszök*|elmenekült*
fugitive: szökevény*|szökésben lévő
manhunt: körözés*|körözött*|hajtóvadász*|körözi
extradition: kiadatás*
deportation: kitoloncol*|kiutasít*|deportál*
warrant: elfogatóparancs*|letartóztatási parancs*
search: keresés*|kutatócsapat*|keresőcsapat*
raid: razzia*|razziá*|házkutat*|rajtaüt*
seizure: lefoglal*|elkoboz*
evidence: bizonyíték*
witness: tanú|tanúk|szemtanú*
testimony: tanúvallom*|vallomás*
confession: beismerő vallomás*|beismer*|bevallott*
forensic: igazságügyi szakért*|helyszínel*|bűnügyi techn*
dna: dns|dns-vizsgál*|dns-mint*
autopsy: boncolás*
court: bíróság*|törvényszék*|ítélőtábl*|járásbírós*
trial: tárgyalás|büntetőper*|bírósági eljár*
judge: bíró|bírónő|bírók|bírák
jury: esküdtszék*|esküdtek
prosecutor: ügyész*|főügyész*
lawyer: ügyvéd*|védőügyvéd*
defendant: vádlott*
plaintiff: felperes*
lawsuit: beperel*|perel|keresetet
indictment: vádirat*|vádemel*|vádat emel*
charge: vád|vádak|vádol*|megvádol*
plea: védőbeszéd*|perbeszéd*
guilty: bűnös|bűnösnek|bűnösség*
innocent: ártatlan*
acquittal: felmentő ítél*|felmentett*
conviction: elítél|elítélte|elítélték|elmarasztal*
verdict: ítélet|ítéletet|ítélethir*|jogerős*
sentence: büntetést|felfüggesztett börtön*|börtönre ítél*
life-sentence: életfogytig*|életfogytiglan*
death-penalty: halálbüntet*|halálra ítél*
execution: kivégz*|kivégez*
appeal: fellebbez*|fellebbvit*
parole: feltételes szabad*|feltételesen szabad*
pardon: kegyelem*|kegyelmi*|kegyelmet
amnesty: amnesztia|amnesztiá*
bail: óvadék*
fine: bírság*|pénzbírság*|megbírságol*|pénzbüntet*
compensation: kártérít*|kártalanít*|jóvátétel*
settlement: peren kívüli*|peren kívül
ruling: bírósági döntés*|alkotmánybírósági döntés*
supreme-court: legfelsőbb bíróság*|kúria|kúriá*
constitution: alkotmány*|alaptörvény*
law: törvény*|jogszabály*
legislation: törvényhoz*|törvénymódos*
human-rights: emberi jog*|emberi jogok
torture: kínzás*|kínvallat*|megkínoz*
genocide: népirtás*|genocíd*
war-crime: háborús bűn*
crime-against-humanity: emberiesség elleni*|emberiség elleni bűn*
tribunal: nemzetközi büntetőbírós*|törvényszéken
terrorist: terrorista|terroristák|terroristá*|terrorszerv*
terrorism: terrorizmus*|terrortámad*|terrorcselek*|terror|terrorveszély*
attack: támadás*|támadó|támadók|megtámad*|támadást
bomb: bomba|bombák|bombát|bombariadó*
bombing: bombázás*|bombatámad*|bombamerény*|bombáz*
suicide-bomber: öngyilkos merényl*|öngyilkos merénylet*
car-bomb: autóba rejtett bomba|pokolgép*
explosive: robbanóanyag*|robbanószer*|robbanószerk*
extremist: szélsőség*
radical: radikális*|radikalizál*
jihadist: dzsihádist*|iszlamist*|iszlám állam
militant: milicista|szélsőséges fegyveres*
war: háború*
civil-war: polgárháború*
battle: csata|csaták|csatatér*|ütközet*
combat: harc|harcok|harcol*|harci
front-line: front|frontvonal*|fronton|arcvonal*
army: hadsereg*|honvédség*|haderő*
military: katonai|katonai*
troops: csapatok|alakulatok|csapatai|haderejé*
soldier: katona|katonák*|katonát|katoná*|honvéd
general: tábornok*|vezérkari főn*
commander: parancsnok*|főparancsnok*
officer-corps: tisztikar*|vezérkar
veteran: veterán*
conscription: sorkatonas*|hadkötelez*|sorozás*
mobilisation: mozgósít*
navy: haditengerész*|tengerészgyal*
fleet: flotta|flottá*|fekete-tengeri flott*
submarine: tengeralattjár*
warship: hadihajó*|repülőgép-hordoz*|fregatt*|anyahajó*
air-force: légierő*
fighter-jet: vadászgép*|vadászrepül*|harci gép*
bomber: bombázó|bombázógép*|bombázók
drone: drón|drónok|dróntámad*|drónnal
missile: rakéta|rakétá*|rakétatámad*|cirkálórakét*|légvédel*
ballistic-missile: ballisztikus*
air-strike: légicsapás*|légitámad*|légi csapás*
shelling: ágyúz*|tüzérségi tűz*
artillery: tüzérség*|tüzérségi
mortar: aknavető*
tank: harckocsi*|tank|tankok|páncélos|páncélosok
armoured-vehicle: páncélozott*
weapon: fegyver|fegyverek*|fegyvert|fegyverrel
arms: fegyverszállít*|fegyverkez*|hadiipar*|fegyvergyárt*
ammunition: lőszer*|tüzérségi lövedék*
arms-deal: fegyverüzlet*|fegyverexport*
nuclear-weapon: atomfegyver*|nukleáris fegyver*|atombomb*
nuclear-test: nukleáris kísérl*|kísérleti atomrobb*
uranium: urán|uránium*
enrichment: urándúsít*|dúsított urán*
chemical-weapon: vegyi fegyver*|mérgesgáz*
mine: akna|aknák|taposóakn*
cluster-bomb: kazettás bomb*|kazettás lősz*
invasion: invázió*|lerohan*
offensive: offenzív*|előrenyomul*
counter-offensive: ellentámad*|ellenoffenz*
siege: ostrom|ostromol*|ostromzár*
blockade: blokád*|blokkol*
occupation: megszáll*|megszállás*
annexation: annektál*|annexió*|elcsatol*
withdrawal: kivonulás*|csapatkivon*|kivonás*
retreat: visszavonulás*
ambush: rajtaütésszer*|lesből
ceasefire: tűzszünet*
truce: fegyverszünet*
peace: béke|békét|békéről|békemegállap*|béketerv*
peace-talks: béketárgyal*
peacekeeper: békefenntart*
negotiation: tárgyalások*|egyeztetés*|tárgyalódeleg*
mediation: közvetítés|közvetít
mediator: közvetítő|közvetítők
disarmament: leszerel*|lefegyverz*
sanction: szankció*
embargo: embargó*
military-exercise: hadgyakorlat*
airspace: légtér*|légter*
border: határ|határok|határon|határőr*|határzár*|schengen*
border-crossing: határátkel*|határátlép*
checkpoint: ellenőrzőpont*
fence: kerítés*|határkerít*
wall: berlini fal|határfal
rebel: lázadó|lázadók|lázadás
insurgent: felkelő|felkelők
separatist: szeparatist*|szakadár*
militia: milícia|milíciá*
paramilitary: félkatonai*|paramilit*
mercenary: zsoldos*|wagner-csoport*
coup: puccs*|államcsíny*|puccskísér*
junta: junta|juntá*|katonai junt*
martial-law: hadiállapot*|statárium*
curfew: kijárási tilal*
intelligence: hírszerz*|titkosszolg*|elhárítás*|kémelhár*
spy: kém|kémek|kémnő
espionage: kémked*|kémkedés*|kémügy*
surveillance: megfigyelés*|lehallgat*|pegasus*
hacker: hekker*|hacker*|meghekkel*
cyber-attack: kibertámad*|hekkertámad*|zsarolóvír*
data-breach: adatlop*|adatszivárg*
leak: kiszivárg*|kiszivárogt*
defence: védelmi|honvédel*
security: biztonság|biztonsági|biztonságpol*|nemzetbiztons*
bodyguard: testőr*
assassination: merénylet*|merénylő*
poisoning: mérgezés*|megmérgez*
nerve-agent: idegméreg*|novicsok*
exile: száműzet*|száműzött*|emigráció*
defector: disszidál*|dezertál*|dezertőr*
dissident: ellenzéki aktivist*|disszidens*|másként gondol*
hostage-release: túszok szabadon|kiszabadult túsz*|túszok elenged*
prisoner-exchange: fogolycser*
government: kormány|kormányt|kormányok|kormánypárt*|kormányzat*
president: elnök|elnöke|államfő*|köztársasági elnök*|elnököt
prime-minister: miniszterelnök*|kormányfő*
minister: miniszter|miniszterek|minisztert|miniszternek|minisztere|minisztérium*|államtitkár*
foreign-minister: külügyminiszt*|külügyminisztéri*|külügymin*
defence-minister: védelmi miniszt*|honvédelmi miniszt*
finance-minister: pénzügyminiszt*
interior-minister: belügyminiszt*|belügyminisztéri*
vice-president: alelnök*
chancellor: kancellár*
king: király|királyt|királyi
queen: királynő*
prince: herceg|herceget|trónörökös*|hercegnő*
monarchy: monarchia*|uralkodó*
parliament: parlament*|országgyűlés*|képviselőház*
senate: szenátus*|szenátor*
congress: kongresszus*
deputy: képviselő|képviselők|képviselője|ep-képvisel*
speaker: házelnök*|szóvivő*
governor: kormányzó|kormányzók|kormányzója
mayor: polgármester*|főpolgármester*
ambassador: nagykövet|nagykövete|nagykövetet
embassy: nagykövetség*
consulate: konzulátus*|főkonzul*
diplomat: diplomata|diplomatá*
diplomacy: diplomácia*|diplomáciai
summit: csúcstalálk*|csúcsértek*|eu-csúcs*|nato-csúcs*|uniós csúcs*
meeting: találkozó*|ülés|ülésen|megbeszélés*
visit: látogatás*|látogat
telephone-call: telefonbeszél*|telefonon beszél*
talks: tárgyalt|tárgyaltak
agreement: megállapod*|egyezség*
treaty: szerződés|egyezmény*|szerződések
pact: paktum*|migrációs paktum*
memorandum: memorandum*|szándéknyilat*
alliance: szövetség|szövetséges*|nato|nato-tag*
coalition: koalíció*|koalíciós
opposition: ellenzék*
party: párt|pártok|pártja|fidesz*|kdnp|tisza párt|pártelnök*
leader: pártvezető*|frakcióvezet*|vezér|vezére
leadership: vezetőség*
candidate: jelölt|jelöltje|jelöltek|elnökjelölt*
campaign: kampány*|választási kampány*
election: választás|választások*|választási|választáson|elnökválaszt*|megválaszt*
early-election: előrehozott választ*|előre hozott választ*
vote: szavazás*|szavaz|szavazott|megszavaz*|leszavaz*
voter: választó|választók|szavazó|szavazók|választópolg*
ballot: szavazólap*|szavazat|szavazatok
polling-station: szavazóhely*|szavazókör*
turnout: részvétel|részvételi*
referendum: népszavaz*|referendum*
exit-poll: exit poll*
opinion-poll: közvélemény-kut*|közvélemény-kutatás*|felmérés*
recount: újraszámlál*
electoral-fraud: választási csal*
majority: többség|többséget|kétharmad*|többségi
minority: kisebbség*
victory: választási győzel*|győzelmet arat*
defeat: vereség*|legyőzött|legyőzte
landslide-victory: elsöprő győzel*|földcsuszamlásszerű győz*
inauguration: beiktat*
oath: eskü|esküt|eskütétel*
term: mandátum*|hivatali idő*
cabinet: kormányülés*|kabineti*
reshuffle: kormányátalak*
resignation: lemondás*
resign: lemondott|lemond|lemondana
dismissal: menesztés*|menesztett*
impeachment: alkotmányos vád*|impeachment*
no-confidence-vote: bizalmatlans*|bizalmi szavaz*
scandal: botrány*
ethics: etikai|etika
lobbying: lobbi|lobbiz*|lobbist*
reform: reform*
bill: törvényjavas*|törvénytervez*
amendment: módosító javasl*|alkotmánymód*|alaptörvény-mód*
decree: rendelet*|kormányrendel*
veto: vétó*|vétóz*|megvétóz*
budget: költségvetés*|büdzsé*
deficit: hiány|hiánycél*|deficit*|költségvetési hiány*
debt: adósság*|államadós*
tax: adó|adók|adót|adózás*|áfa|különadó*|jövedelemad*
tax-cut: adócsökkent*
subsidy: szubvenció*|állami támogat*
pension: nyugdíj*
welfare: szociális ellát*|segélyez*|családtámogat*
minimum-wage: minimálbér*
austerity: megszorít*
privatisation: privatizá*|privatizál*
nationalisation: államosít*
independence: függetlenség*
autonomy: autonómia|autonómiá*
sovereignty: szuverenit*|szuverén*
secession: elszakadás*|kiválás*
democracy: demokrácia*|demokratik*|demokrácia|demokráciá*
dictatorship: diktatúra|diktatúrá*|diktátor*
regime: rezsim*
authoritarian: autoriter*|tekintélyelvű*
censorship: cenzúra|cenzúrá*
freedom-of-press: sajtószabads*
freedom-of-speech: szólásszabads*|véleménynyilv*
protest: tiltakoz*
demonstration: tüntetés*|tüntet|tüntettek
demonstrator: tüntető|tüntetők
march: felvonulás*|békemenet*
rally: nagygyűlés*|kampányrendezv*
strike-labour: sztrájk*
walkout: munkabeszünt*
union: szakszervezet*
boycott: bojkott*
petition: petíció*|aláírásgyűjt*
civil-disobedience: polgári engedetlens*
tear-gas: könnygáz*
water-cannon: vízágyú*
clash: összecsap*
crackdown: leverés*|vérbe fojt*
activist: aktivist*|klímaaktivist*
human-rights-activist: jogvédő*
revolution: forradalom*|forradalm*
uprising: felkelés*|lázadás*
unrest: nyugtalans*|zavargások
discrimination: diszkrimin*|megkülönböztetés*
racism: rasszizmus*|rasszist*
minority-rights: kisebbségi jog*
equality: egyenlőség*|egyenjogús*|esélyegyenl*
feminism: feminizmus*|feminist*|női jogok
abortion: abortusz*
same-sex-marriage: azonos neműek házass*|melegházass*
lgbt: lmbt*|melegek|melegjog*|homoszexu*|transznem*|pride
migration: migráció*|bevándorl*|migrációs
migrant: migráns*|bevándorló|bevándorlók
refugee: menekült|menekültek*|menekültügy*
asylum: menedékjog*
asylum-seeker: menedékkérő*
citizenship: állampolgárs*
passport: útlevél*|útlevel*
visa: vízum*
nationalism: nacionalizm*|nacionalist*
populism: populizmus*|populist*
far-right: szélsőjobb*|neonáci*|afd
far-left: szélsőbal*|antifa
communist: kommunist*|kommunizm*
socialist: szocialist*|szocializm*|szociáldemokr*
conservative: konzervatív*
liberal: liberális*
statement: nyilatkozat*|közlemény*|közleményt
speech: beszéd|beszéde|beszédet|beszédében|felszólalás*
address: évértékel*|újévi beszéd*
press-conference: sajtótájékoz*|kormányinfó*
interview: interjú*
criticism: bírálat*|bírál|kritika|kritikus*|kritizál*
accusation: vádaskod*|megvádolt
allegation: állítások
apology: bocsánatkér*|bocsánatot kér*|elnézést kér*
threat: fenyeget*|fenyegetés*|megfenyeg*
warning: figyelmeztet*|riasztás*
denial: cáfolat*|cáfol|cáfolta|tagad|tagadja
support: támogatás|támogat|támogatja
announcement: bejelentés*|bejelentett*
proposal: javaslat*|indítvány*|javasol*
decision: döntés|döntések|döntött|döntést
plan: terv|tervek|tervez
project: projekt*|beruházás
economy: gazdaság|gazdasági|gazdaságpol*|gazdaságot
growth: növekedés*|gdp
recession: recesszió*|visszaesés*
crisis: válság*|krízis*
inflation: infláció*|drágulás*
price: árak|árakat|árstop*|árazás*
price-rise: áremelés*|áremelked*|drágul*|árrobban*
consumer: fogyasztó|fogyasztók|fogyasztóvéd*|fogyasztói
interest-rate: kamat|kamatok|alapkamat*|kamatemel*|kamatvág*|kamatcsökk*|kamatdönt*
central-bank: jegybank*|nemzeti bank*|mnb|európai központi bank*
bank: bank|bankok|bankot|otp|bankszektor*
loan: kölcsön|hitel|hitelek|hitelfelv*
mortgage: jelzáloghit*|lakáshitel*
credit: hitelminős*|hitelkártya*
bailout: mentőcsomag*|bankmentés*
bankruptcy: csőd|csődbe|csődelj*|csődöt
insolvency: fizetésképt*|felszámol*
default: államcsőd*
bond: kötvény*|államkötv*|állampapír*
stock-exchange: tőzsde|tőzsdé*|tőzsdei|wall street
share: részvény|részvények|részvényár*|részvényei
shareholder: részvényes|részvényesek*|tulajdonrész*
dividend: osztalék*
investor: befektető*
investment: befektetés*|beruházás*|befektet
fund: befektetési alap*|alapkezelő*|pénzalap*|magántőkeal*
hedge-fund: fedezeti alap*
currency: valuta*|deviza*|forint|forintot
exchange-rate: árfolyam*|forintárf*
devaluation: leértékel*
dollar: dollár*
euro: euró|eurót|euróra|eurózóna|euróból
cryptocurrency: kriptovalut*|kriptopénz*|kriptodeviz*
bitcoin: bitcoin*
gold: aranyár*|aranytartal*
oil: olaj|olajár*|opec|olajat|kőolaj*
crude-oil: nyersolaj*|brent|hordónként*
gas: gáz|gázár*|gázszállít*|gázt
natural-gas: földgáz*|lng|cseppfolyós*
petrol: benzin*|gázolaj*|benzinár*|benzinkút*
fuel: üzemanyag*|kerozin*
electricity: áram|villamos energia|villany*|áramár*|elektromos áram
power-cut: áramszünet*|áramkimar*
blackout: áramkiesés*
energy: energia|energiaár*|energiaválság*|energetik*|energiaellát*
renewable-energy: megújuló energ*|megújuló*|zöldenerg*
solar: napenerg*|napelem*|naperőmű*
wind-power: szélerőmű*|szélenerg*
coal: szén|szénbány*|szénerőmű*
trade: kereskedelem*|kereskedelmi|kereskedelm*
tariff: vám|vámok|védővám*|vámokat|vámtarif*
import: import|importál*|behozatal*|importtil*
export: export|exportál*|exportőr*
trade-war: kereskedelmi háború*|vámháború*
free-trade: szabadkeresk*|mercosur*
customs: vámhivat*|vámos|vámosok
supply-chain: ellátási lánc*|beszállítói lánc*
company: cég|cégek|vállalat|vállalatok|cégnek|társaság
corporation: konszern*|nagyvállal*|multinacion*|cégcsoport*
startup: startup*
merger: egyesülés*|fúzió*|összeolvad*
acquisition: felvásárl*|akvizíció*
takeover: kivásárl*|vételi ajánl*
subsidiary: leányvállal*
joint-venture: vegyesvállal*|közös vállal*
profit: nyereség*|profit*
loss: veszteség*
revenue: bevétel*|adóbevétel*|árbevétel*
earnings: negyedéves eredm*|gyorsjelent*|adózott eredmény*
sales: értékesítés*|eladás*|eladott
market: piac|piacok|piacon|piaci
retail: kiskeresk*|üzletlánc*|áruház*|árrésstop*
supermarket: szupermarket*|hipermarket*|diszkontlánc*|élelmiszerlánc*
e-commerce: webáruház*|online keresked*|e-kereskedelem
advertising: reklám*|hirdetés*
brand: márka|márkák|márkanév*|márká*
product: termék|termékek|terméket
factory: gyár|gyárak|gyára|üzem|gyárat|akkumulátorgyár*
production: termelés*|gyártás*|gyárt
manufacturing: feldolgozóipar*|gyártó|gyártók
industry: ipar|iparág*|ipari
steel: acél|acélgyár*|acélipar*|vasmű*
textile: textil*|ruhaipar*
automobile: autógyár*|autóipar*|autógyártó*|járműipar*
electric-car: elektromos autó*|villanyautó*
battery: akkumulátor*|akku|akkugyár*
chip: csip|chip|chipek|chipgyár*|csipgyárt*
semiconductor: félvezető*
technology: technológia*|technológiai|technológi*
software: szoftver*
artificial-intelligence: mesterséges intelligenc*|chatgpt|openai
robot: robot|robotok|robotik*
smartphone: okostelefon*|mobiltelefon*|iphone*
computer: számítógép*|laptop*
internet: internet*|világháló*
website: honlap*|weboldal*
social-media: közösségi méd*|közösségi oldal*|közösségi hál*
app: applikáció*
platform: platform*
video-game: videojáték*|számítógépes játék*
telecommunications: távközl*|telekom|mobilszolg*
network: hálózat*
antitrust: versenyhivatal*|versenyjog*|gvh
patent: szabadalom*|szabadalm*
copyright: szerzői jog*
job: állás|állások|munkahely|munkahelyek|álláshirdet*
employment: foglalkoztat*|munkaerőpiac*|munkaerőhiány*
unemployment: munkanélk*
worker: dolgozó|dolgozók|munkás|munkások|munkavállal*|vendégmunkás*
layoff: elbocsát*|leépítés*|létszámleép*
hiring: munkaerő-felvét*|toborzás*
salary: fizetés|fizetések|fizetést
wage: bérek|béremelési*|átlagbér*|kereset*|bérmegáll*
bonus: prémium*|bónusz*
pay-rise: béremelés*|fizetésemel*|bérfejleszt*
executive-director: vezérigazgat*|ügyvezető*
board-of-directors: igazgatóság*|igazgatótan*|felügyelőbiz*
chairman: elnök-vezérig*|elnökség*
founder: alapító|alapítója|alapítók
billionaire: milliárdos*
wealth: vagyon|vagyona|gazdagság*|vagyonnyilat*
poverty: szegénység*|szegények
inequality: egyenlőtlens*
housing: lakás|lakások|lakhatás*|lakásépít*
rent: albérlet*|bérleti díj*|lakbér*|bérlő*
real-estate: ingatlan*|lakáspiac*|lakásár*
construction: építkez*|építőipar*|építés|építési
building: épület*|lakóház*|társasház*
contractor: kivitelező*|alvállalk*
tender: közbeszerz*|pályázat*|tender*
contract: szerződést köt*|keretszerződ*
agriculture: mezőgazd*|agrár*|agrárminiszt*
farmer: gazdák|földműves*|termelő|termelők|gazdálkodó*
harvest: aratás*|betakarít*|szüret*
crop: termés|termény*|terméshoz*
wheat: búza|búzát|búzater*
grain: gabona|gabonát|gabonaimp*|gabonaexp*
rice: rizs|rizst
livestock: állattart*|állatáll*|szarvasmarh*|sertés*
fishing: halászat*|halász|halászok|horgász*
fishery: halgazdálk*|halászati kvót*
food: élelmiszer*|élelmiszerár*|étel|ételek
restaurant: étterem*|étterm*|vendéglát*
hotel: hotel*|szálloda|szállodá*
tourism: turizmus*|idegenforg*
tourist: turista|turisták|turistá*
insurance: biztosító|biztosítás|biztosítók
auction: árverés*|aukció*
audit: számvevőszék*|könyvvizsgál*
health: egészség*
hospital: kórház*|kórházi
clinic: klinika|klinikák|klinikán|rendelő|rendelőint*
doctor: orvos|orvosok*|orvost|orvosnak|doktor
physician: háziorvos*|főorvos*
nurse: ápoló|ápolók|ápolónő*|szakdolgozó*
patient: beteg|betegek|páciens*|beteget
medicine: orvostudom*|orvosi|gyógyászat*
drug-medicine: gyógyszer*
treatment: kezelés*|kezelték
therapy: terápia|terápiá*|terapeut*
surgery: műtét*|megműtött*|sebész*
transplant: transzplant*|szervátült*|szervátültet*
disease: betegség*
illness: megbeteged*|megbetegít*
infection: fertőzés*|fertőzött*|megfertőz*
virus: vírus*|virológus*
bacteria: baktérium*|szalmonell*
coronavirus: koronavírus*|koronavírus-jár*
covid: covid|covid-19|covidos
influenza: influenz*
ebola: ebola*
measles: kanyaró*
malaria: malária*|maláriá*
cholera: kolera*|kolerá*
aids: aids|hiv
cancer: rák|rákbeteg*|daganat*|mellrák*|rákos
diabetes: cukorbeteg*|diabétesz*
heart-attack: szívinfark*|szívroham*|szívmegáll*
stroke: agyvérzés*|stroke
dementia: demencia*|alzheimer*
obesity: elhízás*|túlsúly*
mental-health: mentális egészség*|lelki egészség*|pszichiátr*
depression: depresszió*|depressz*
vaccine: vakcina|vakciná*|oltóanyag*
vaccination: oltás*|beoltott*|oltott|védőoltás*|oltási
dose: dózis*|adagok
booster: emlékeztető oltás*|harmadik oltás*
immunity: immunitás*|nyájimmun*|védettség*
outbreak: járványkitör*|járványgóc*|járvány kitör*
pandemic: világjárvány*|pandémi*
quarantine: karantén*
lockdown: korlátozó intézk*|lezárások|kijárási korlátoz*
isolation: elkülönít*|izoláció*
mask: maszk*|maszkvisel*
testing: tesztelés*|koronavírustesz*|gyorsteszt*
test-positive: pozitív teszt*|pozitív lett
symptom: tünet|tünetek|tünetei
contact-tracing: kontaktkutat*
variant: variáns*|omikron*
mutation: mutáció*|mutáns*
mortality: halálozás*|halandóság*
birth: születés|szülés|született|népesedés*|megszületett
pregnancy: terhes*|várandós*
maternity: gyes|szülési szabads*|szülészet*
baby: baba|babák|csecsemő*|kisbaba
newborn: újszülött*
death-toll: halottak száma|halálos áldozatok száma|áldozatok száma
smoking: dohányz*
tobacco: dohány|dohánybolt*|cigaretta|cigarett*
alcohol: alkohol*
allergy: allergi*
pharmaceutical: gyógyszergyár*|gyógyszeripar*|gyógyszercég*
clinical-trial: klinikai vizsgál*|klinikai kísérl*|klinikai tesz*
side-effect: mellékhat*
approval: jóváhagy*|engedélyez*
research: kutatás|kutatások|kutatási
study: tanulmány*|kutatást
researcher: kutató|kutatók|kutatója
scientist: tudós|tudósok|tudományos*
professor: professzor*
university: egyetem*|főiskol*
laboratory: laboratór*|labor|laborok
experiment: kísérlet|kísérletek
discovery: felfedez*|felfedezés*
gene: gén|gének|genetik*
fossil: fosszília*|ősmaradv*|kövület*
dinosaur: dinoszaur*
archaeologist: régész*
excavation: ásatás*|feltárás*
ancient: ókori*|ókor
museum: múzeum*
species: faj|fajok|állatfaj*
endangered: veszélyeztetett faj*|kihalás*
animal: állat|állatok|állatvéd*|állatkínz*
dog: kutya|kutyák|kutyá*
elephant: elefánt*
whale: bálna|bálnák|bálná*
shark: cápa|cápák|cápatámad*
bear: medve|medvék|medvetám*|jegesmedv*
wolf: farkas|farkasok|farkasokat
bird-flu: madárinflu*
bee: méhek|méhész*
insect: rovar*|rovarok
forest: erdő|erdők|erdőgazd*|esőerdő*|erdészet*
deforestation: erdőirtás*
amazon-forest: amazonas*
ocean: óceán*|tenger|tengeren
coral-reef: korallzátony*|korall|korallok
river: folyó|folyók
lake: tavak|balaton*|tavon
glacier: gleccser*
ice: jég|jégtakaró*|jégolvad*
arctic: sarkvidék*|északi-sark*|arktisz*
antarctica: antarktisz*|déli-sark*
national-park: nemzeti park*
zoo: állatkert*
school: iskola|iskolák|iskolá*|általános iskol*|gimnázium*
pupil: diák|diákok|tanuló|tanulók
student: egyetemist*|hallgató|hallgatók|egyetemi hallgat*
teacher: tanár|tanárok|pedagógus*|tanító|tanítók
education: oktatás*|köznevelés*|oktatási
exam: vizsga|vizsgák|érettségi*
kindergarten: óvoda|óvodák|óvodá*|bölcsőd*
graduation: ballagás*|diploma|diplomaosz*
scholarship: ösztöndíj*
child: gyerek|gyerekek|gyermek|gyermekek|kisfiú|kislány
teenager: tinédzser*|kamasz*|tini|tinik
youth: fiatalok|ifjúság*
parent: szülő|szülők|szülei
mother: anya|anyja|édesanya|édesany*|anyák
father: apa|apja|édesapa|édesap*
son: fia|fiát|fiának
daughter: lánya|lányát|lányának
brother: testvér|bátyja|öccse|fivér*
sister: nővér|nővére|húga|lánytestvér*
family: család|családok|családja|családi
wife: feleség|felesége|feleségét
husband: férj|férje|férjét
wedding: esküvő*
marriage: házasság*|összeházas*
divorce: válás|válása|elvált
birthday: születésnap*
anniversary: évforduló*|jubileum*
celebration: ünnepség*|ünnepel*|ünneplés*
festival: fesztivál*|sziget fesztivál
holiday: ünnepnap*|munkaszünet*|nyaralás*|vakáció*
new-year: szilveszter*|újév*
christmas: karácsony*|szenteste
ramadan: ramadán*|böjti hónap
eid: íd al-fitr
easter: húsvét*
pilgrimage: zarándok*
hajj: haddzs
church: templom|templomok|egyház*|katolikus egyház*
mosque: mecset*
synagogue: zsinagóg*
temple: templomhegy*|szentély*
religion: vallás|vallási|vallások|vallásos
christian: keresztény*
muslim: muszlim*|iszlám|muzulmán*
jewish: zsidó*|zsidóság*|antiszemit*
pope: pápa|pápát|pápai|vatikán*|szentszék*
bishop: püspök*|érsek*
cardinal: bíboros*|konklávé*
priest: pap|papok|lelkész*|plébános*
imam: imám*
rabbi: rabbi*
prayer: imádság*|imádkoz*
blasphemy: istenkáromlás*
film: film|filmek|filmje|játékfilm*|mozifilm*
cinema: mozi|mozik|mozikban
actor: színész|színészek
actress: színésznő*
director: filmrendező*|rendező|rendezője
movie-premiere: premier|filmpremier*
award: kitüntet*|díjazott|díjátadó*|elismerés*
oscar: oscar|oscar-díj*|oscar-gál*
prize: díjazottak|díjat nyert
nobel-prize: nobel-díj*|nobel-békedíj*|nobel-díjas
music: zene|zenei|zenész*|könnyűzene
song: dal|dalok|dala|eurovíz*
singer: énekes|énekesnő*|énekesek
band: zenekar|együttes|együttese
concert: koncert*
album: album*|nagylemez*
tour: turné*
opera: opera|operaház*|operák
orchestra: szimfonikus*|filharmon*
dance: tánc|táncos*|táncol*
ballet: balett*
theatre: színház*
play: színdarab*
book: könyv|könyvek|könyve|könyvet
novel: regény*
author: szerző|szerzője|szerzők
writer: író|írók|írónő
poet: költő|költők|vers|versek
literature: irodalom|irodalmi|irodalm*
publisher: könyvkiadó*|kiadók
library: könyvtár*
art: művészet|művészeti|művész|műalkot*
painting: festmény*
painter: festő|festőművész*|festők
sculpture: szobrász*
exhibition: kiállítás*|tárlat*
gallery: galéria*|galériá*
fashion: divat|divathét*|divatbemut*
model: modellek|szupermodell*
designer: divatterv*|formaterv*
television: televízió*|tévé|tévés|tv-műsor*
series: sorozat|sorozata|tévésorozat*|netflix
broadcaster: közmédia*|rtl|tv2|mtva
radio: rádió|rádióban|rádiós
newspaper: újság|napilap*|újságok
journalist: újságíró*
reporter: riporter*|tudósító*
editor: főszerkeszt*|szerkesztő*
media: média|sajtó|médiá*|hírügynök*
news: hír|hírek|híre|híreket
magazine: magazin*|folyóirat*|hetilap*
photographer: fotós|fényképész*|fotóriport*
documentary: dokumentumf*
celebrity: híresség*|celeb|celebek|sztár|sztárok
royal-family: királyi csal*|uralkodócsal*
heritage: világörökség*|kulturális öröks*
unesco: unesco*
monument: műemlék*
statue: szobor|szobrok|szobrot
lottery: lottó*|lottó|szerencsejáték*|eurojackpot
winner: nyertes*|győztes|győztese
record-world: világrekord*|világcsúcs*|rekord|rekordot
guinness: guinness*
football: labdarúg*|foci|futball*|mlsz
match: mérkőzés*|meccs*
game: játék|játékok
league: liga|bajnokok ligája|premier league|nb i|európa-liga|konferencia-liga
cup: kupa|magyar kupa|kupadönt*|kupát
world-cup: világbajnoks*|vb|világbajnok|világkup*|vb-n
championship: bajnokság*|európa-bajnok*|eb|bajnok|bajnoki
tournament: torna|tornán|tornát
final: döntő|döntőt|döntőben|döntőbe
semi-final: elődöntő*
quarter-final: negyeddöntő*
group-stage: csoportkör*|csoportmérk*
qualifying: selejtező*|vb-selejt*|eb-selejt*
playoff: rájátszás*|playoff|pótselejtez*
goal: gól|gólok|gólt|gólja|góllal
penalty: büntető|tizenegyes*|büntetőt
penalty-shootout: tizenegyespárb*|büntetőpárb*
red-card: piros lap*
yellow-card: sárga lap*
referee: játékvezet*
video-referee: videóbíró*|videobíró*|var
offside: lesállás*|les miatt
goalkeeper: kapus|kapusa|kapusok
striker: csatár*|támadójáték*
midfielder: középpályás*
defender: védő|hátvéd*|védők
captain: csapatkapit*|kapitány|kapitánya
coach: edző|edzője|vezetőedző*|edzők
manager-football: szövetségi kapit*
transfer: átigazol*|igazolás|igazolt|leigazol*
transfer-fee: vételár*|kivásárlási ár*
contract-extension: szerződéshossz*|meghosszabbította szerz*|szerződést hossz*
injury: sérülés|sérülése|térdsérül*|keresztszal*
substitute: cserejáték*|becserél*|lecserél*
stadium: stadion*|aréna|puskás aréna
fan: szurkoló*|drukker*
hooligan: huligán*
team: csapat|csapata*|csapatot|csapatnak|csapattal
club: klub|klubok|klubja|ferencváros|ftc|egyesület*
national-team: válogatott*
player: játékos*|labdarúgó|labdarúgók*|labdarúgót|focista*
win: győzelem|győzelmet|győzött|győz
draw: döntetlen*
score: egyenlít*|gólszerző*|félidő*
hat-trick: mesterhárm*
debut: bemutatkoz*|debütál*
title: bajnoki cím*|címvédő*|világbajnoki cím*
trophy: trófea|trófeá*|serleg*
medal: érem|érmek|érmes|éremtábl*|érmet
gold-medal: aranyérem*|aranyérm*|olimpiai bajnok*
silver-medal: ezüstérem*|ezüstérm*
bronze-medal: bronzérem*|bronzérm*
olympics: olimpia|olimpiá*|olimpiai
paralympics: paralimp*
athlete: sportoló*|atléta|atléták
athletics: atlétika*|atlétikai
marathon: maraton*
sprint: sprint*|100 méteres
swimming: úszás*|úszó|úszók
gymnastics: tornász*|szertorn*
boxing: ökölvívás*|boksz|bokszmérk*|ökölvívó-vb
boxer: ökölvívó*|bokszoló*
wrestling: birkózás*|birkózó*
tennis: tenisz*|wimbledon*|atp|wta
grand-slam: grand slam*|us open|roland garros|australian open
set-tennis: szett|szettet|szettben
basketball: kosárlabd*|nba|kosaras
volleyball: röplabd*
handball: kézilabd*|kézis
rugby: rögbi*
cricket: krikett*
golf: golf|golfozó*|golftorn*
cycling: kerékpársp*|országúti kerékp*|kerékpározás*|tour de france
stage-race: szakaszgyőz*|körverseny*
skiing: síelő*|síelés*|alpesi sí*|műlesikl*|óriás-műlesikl*
biathlon: sílövő*|sílövész*|biatlon
figure-skating: műkorcsoly*
ice-hockey: jégkorong*|hoki|nhl|jéghoki
formula-one: forma-1*|f1|forma 1
racing-driver: autóversenyz*
grand-prix: nagydíj*
pole-position: pole-pozíció*|pole|rajtelső*
qualifying-session: időmérő*
chess: sakk*
doping: dopping*|doppingoló*
drug-ban: doppingeltilt*
suspension: eltiltás*|eltiltott*|felfüggesztette
retirement: visszavonul|visszavonult|visszavonulását
`;
export default concepts;
