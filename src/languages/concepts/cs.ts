/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: zemětřese*|otřes*
aftershock: následn* otřes*|dotřes*
tsunami: tsunami
volcano: sopka|sopky|sopku|sopce|sopečn*|vulkán*
eruption: erupc*|výbuch* sopky
flood: povodeň|povodn*|povodň*|záplav*|zaplav*
landslide: sesuv*|svahov* sesuv*
avalanche: lavina|laviny|lavinu|lavin|lavinov*
storm: bouře|bouři|bouřk*|bouřek|vichřic*
hurricane: hurikán*
typhoon: tajfun*
cyclone: cyklon|cyklonu|cyklony|cyklón*
tornado: tornád*|tornad*
hail: krupobit*|kroupy|krup
snow: sníh|sněhu|sněhem|sněhov*|sněže*
blizzard: sněhov* bouř*|vánic*
rain: déšť|deště|dešť*|srážky|srážek|lijá*
monsoon: monzun*
drought: sucho|sucha|suchem
heatwave: vedro|vedra|veder|vlna veder|vlny veder|tropick* teplot*
cold-wave: mráz|mrazy|mrazů|mrazem|ochlaze*
wildfire: lesní požár|lesního požáru|lesních požárů|lesní požáry
fire: požár*|oheň|ohně|ohněm|plamen*|hasič*
explosion: výbuch|výbuchu|výbuchy|výbuchem|exploz*|explodov*
lightning: blesk|blesky|bleskem|blesku
fog: mlha|mlhy|mlhu|mlze
wind: vítr|větru|větrem
temperature: teplot*|stupňů celsia
weather-forecast: počasí|předpověď počasí|meteorolog*|čhmú
climate-change: klima|klimatu|klimatick*|změn* klimatu
global-warming: globální oteplování|globálního oteplování|oteplov*
emission: emise|emisí|emisní*
greenhouse-gas: skleníkov* plyn*
carbon: uhlík*|oxid* uhličit*|co2
pollution: znečištěn*|znečišť*|smog*
oil-spill: ropná skvrna|ropné skvrny|únik* ropy
chemical: chemikál*|chemick* látk*
toxic: toxick*|jedovat*
radiation: radiace|radiaci|radioaktiv*|ozáře*
nuclear-plant: jadern* elektrárn*|jaderné elektráren|temelín*|dukovan*
meltdown: tavení jádra|roztavení jádra
dam: přehrad*|hráz|hráze|hrází
collapse: zříce*|zřítil*|kolaps*
rubble: sutin*|trosk*
evacuation: evakuac*|evakuov*
evacuee: evakuovan*
shelter: úkryt*|přístřeš*|kryt|kryty|krytu
rescue: záchran|záchrana|záchranu|záchrany|záchrann*|zachránil*|zachráněn*
rescuer: záchranář*
survivor: přeživš*|přežil*
missing-person: pohřešov*|nezvěst*|zmizel*
trapped: uvěznění v|uvízl*
casualty: obět* na životech
dead: mrtvý|mrtvých|mrtvé|mrtvého|zahynul*|mrtví
death: smrt|smrti|smrtí|úmrtí|zemřel*|zemřít
injured: zraněn*|zranil*|zranění
wounded: raněn*|raněných
victim: oběť|oběti|obětí|obětem
body: tělo|těla|tělem|těle
corpse: mrtvol*|ostatk*|ostatků
funeral: pohřeb|pohřbu|pohřben*|pohřební*
mourning: smutek|státní smutek|smutku
condolence: kondolenc*|soustrast*
memorial: pietní*|pietu|pieta
epicentre: epicentr*
magnitude: magnitud*|richterov* škál*
damage: škoda|škody|škod|poškoze*|poškodil*
destruction: zniče*|zničil*|destrukc*
emergency: mimořádn* událost*|nouzov*
disaster: pohrom*|živeln*
catastrophe: katastrof*
state-of-emergency: nouzový stav|nouzového stavu|výjimečný stav|výjimečného stavu|stav* nouze
relief: humanitární pomoc*
aid: pomoc|pomoci|pomocí
humanitarian: humanitár*
donation: dary|darů|daroval*|sbírk*|sbírek|charit*
refugee-camp: uprchlick* tábo*
famine: hladomor*
hunger: hlad|hladu|hladem|podvýživ*
starvation: vyhladov*|hladově*
epidemic: epidemi*
accident: nehoda|nehody|nehodu|nehod|nehodě|havárie|havárii|havárií
crash: havarov*|leteck* neštěst*|leteck* nehod*|ztroskot*
collision: srážka|srážku|srážce|srazil*|střet vozidel
derailment: vykolej*
train: vlak|vlaku|vlaky|vlaků|vlakem|vlakov*
railway: železnic*|železniční*|koleje|kolejí|české dráhy
metro: metro|metra|metru
bus: autobus*
truck: kamion*|náklaďák*|nákladní auto|nákladního auta
car: auto|auta|autem|automobil*|osobní auto|vůz
motorcycle: motork*|motocykl*|motorkář*
bicycle: jízdní kolo|jízdního kola|na kole|cyklist*
driver: řidič*
passenger: cestujíc*|pasažér*
pilot: pilot|pilota|piloti|pilotů
crew: posádk*|posádek
aircraft: dopravní letadlo|letoun*
plane: letadl*|letadel
helicopter: vrtulník*|helikoptér*
airport: letiště|letišti|letišť|letištní*
airline: aerolin*|leteck* společnost*|dopravce
flight: letu|lety|letů|letem|letov*
runway: přistávací dráha|přistávací dráhy|přistávací dráze
landing: přistání|přistál*|přistáv*
takeoff: vzlet|vzletu|vzlétl*|odstartovalo letadlo
black-box: černá skříňka|černé skříňky|černou skříňku|černých skříněk
ship: loď|lodi|lodě|lodí|lodní*
boat: člun|člunu|čluny|člunů|loďk*
ferry: trajekt*
vessel: plavid*|plavidel
tanker: tanker*
cargo: náklad|nákladu|nákladní*
port: přístav*
sinking: potopen*|potopil*|potopila
capsize: převrh*|převrác*
drowning: utonul*|utopil*|utonutí
bridge: most|mostu|mosty|mostů|mostě|mostem
tunnel: tunel*
road: silnice|silnici|silnic|silniční*
highway: dálnic*|dálniční*|d1
traffic: doprava|dopravy|dopravu|dopravě|dopravní*
speed: rychlost*
drunk-driving: opilý řidič|opilého řidiče|opilí řidiči|řízení pod vlivem
seat-belt: bezpečnostní pás*
stampede: tlačenic*
crush: ušlap*|rozdrtil*
elevator: výtah|výtahu|výtahy
crane: jeřáb|jeřábu|jeřáby
mine-accident: neštěst* v dole|důlní*|důl|dolu|dolech
miner: horník|horníc*|horník*
gas-leak: únik* plynu
pipeline: ropovod*|plynovod*|potrubí
space: vesmír*|kosmic*
rocket: nosná raketa|nosné rakety|nosnou raketu
satellite: družic*|satelit*
launch: vypuště*|vypustil*
astronaut: astronaut*|kosmonaut*
spacecraft: kosmická loď|kosmické lodi|vesmírná sonda|vesmírné sondy|kosmick* sond*
moon: lunární*|povrch měsíce|povrchu měsíce
mars: mars|marsu|marsem
orbit: oběžná dráha|oběžné dráhy|oběžné dráze|oběžnou dráhu|orbit*
asteroid: asteroid*|planetk*
crime: zločin*|kriminalit*|trestn* čin*|kriminální*
murder: vražd*|zavražd*
homicide: usmrce*|úkladn* vražd*
killing: zabil|zabila|zabili|zabití|zabit|zabito
killer: vrah|vraha|vrazi|vrahem|zabiják*
manslaughter: neúmyslné zabití|usmrcení z nedbalosti
suicide: sebevražd*
stabbing: pobod*|ubod*
knife: nůž|nože|nožem
shooting: střelb*|střelil*|postřel*
gunman: střelec|střelc*
gun: pistole|pistoli|pistolí|puška|pušky|pušku|revolver*
firearm: střelná zbraň|střelné zbraně|střelnou zbraní|střelných zbraní
bullet: kulka|kulky|kulku|náboj|náboje|nábojů
sniper: odstřelovač*
mass-shooting: masová střelba|masové střelby|masovou střelbu
hostage: rukojm*
kidnapping: únos|únosu|únosy|únosce|unesl*|unesen*
abduction: zavleče*
ransom: výkupné|výkupného
rape: znásilně*|znásilnil*
sexual-assault: sexuální násilí|sexuálního násilí|sexuální útok*|sexuálně napad*
harassment: obtěžov*|šikan*
abuse: týrán*|zneuží*|týral*
child-abuse: týrání dětí|zneužívání dětí|týrání svěřené osoby
paedophile: pedofil*
domestic-violence: domácí násilí|domácího násilí
robbery: loupež*|přepad*
theft: krádež*|ukradl*|zloděj*|kradl*
burglary: vloupá*|vykrad*
fraud: podvod*|podvést
scam: podvodn* volání
embezzlement: zpronevě*
bribery: úplat*|úplatk*
corruption: korupc*|korupční*
money-laundering: praní peněz|praní špinavých peněz
tax-evasion: krácení daně|daňov* únik*
smuggling: pašov*|pašerá*
trafficking: nedovolené výroby|obchodov* s drogami
human-trafficking: obchodování s lidmi|převaděč*|obchod s lidmi
drug: droga|drogy|drog|drogov*|drogami
cocaine: kokain*
heroin: heroin|heroinu
cannabis: marihuan*|konopí|hašiš*
overdose: předávkov*
gang: gang|gangu|gangy|gangů|gangster*
mafia: mafi*
cartel: kartel*
piracy: pirát*
arson: žhář*|založil požár|zapálil*
vandalism: vandal*
looting: rabov*
riot: nepokoje|nepokojů|nepokojích|výtržnos*
police: polic*|policie
officer: policist*|důstojník*|strážník*
detective: detektiv*|kriminalist*
investigation: vyšetřován*|vyšetřuj*|stíhán*
investigator: vyšetřovatel*
suspect: podezřel*|podezírá*
arrest: zatčen*|zatkl*|zatýk*
detention: zadržen*|zadržel*|zadržela
detainee: zadržení muži|zadržených
custody: vazba|vazby|vazbě|vazbu|vazební*
prison: vězení|vězni*|věznic*|kriminál
prisoner: vězeň|vězně|vězňů|vězňům
inmate: odsouzenec|trestanec
jail: za mřížemi|za mříže
escape: útěk|útěku|uprchl*|uprchnout
fugitive: na útěku|hledaný muž
manhunt: pátrán*|pátraj*|pátral*
extradition: vydání do|extradic*
deportation: deportac*|deportov*|vyhoště*
warrant: zatykač*|příkaz k zatčení
search: hledán*|prohledáv*
raid: razie|razii|razií|domovní prohlídk*
seizure: zabaven*|zabavil*|konfisk*
evidence: důkaz|důkazy|důkazů
witness: svědek|svědk*|svědkyn*
testimony: výpověď|výpovědi|svědectv*|vypovídal*
confession: přiznal*|přiznán*|doznal*
forensic: forenzní*|soudní znalec|soudního znalce
dna: dna
autopsy: pitva|pitvy|pitvu
court: soud|soudu|soudem|soudy|soudní*|soudů
trial: soudní proces*|hlavní líčení|líčení|soudního procesu
judge: soudce|soudci|soudců|soudkyn*|soudcům
jury: porot*
prosecutor: žalob*|státní zástup*|zastupitelství
lawyer: advokát*|právník*|obhájce
defendant: obžalovan*
plaintiff: žalobce podal|žaluj*
lawsuit: žaloba na|civilní žalob*
indictment: obžalob*
charge: obviněn*|obvinila policie
plea: dohoda o vině|dohodu o vině
guilty: vinen|vinný|vinným|vinna|vina|vinu
innocent: nevin*
acquittal: zprostil*|osvobozen* obžaloby|zproště*
conviction: odsouzen*|odsoudil soud
verdict: verdikt*
sentence: rozsud*|trest|trestu|tresty|let vězení|let za mřížemi
life-sentence: doživot*
death-penalty: trest smrti|trestu smrti
execution: poprav*
appeal: odvolací*|odvolán*|dovolání
parole: podmíněné propuštění|podmíněného propuštění|podmínečn*
pardon: milost prezidenta|udělil milost|omilost*
amnesty: amnesti*
bail: kauce|kauci
fine: pokuta|pokuty|pokutu|pokut|pokutov*
compensation: odškod*|kompenzac*|náhrad* škody
settlement: mimosoudní vyrovnání|mimosoudn* vyrovn*|smír
ruling: nález soudu|usnesení|rozhodnutí soudu
supreme-court: nejvyšší soud|nejvyššího soudu|ústavní soud|ústavního soudu
constitution: ústava|ústavy|ústavu|ústavě|ústavní
law: zákon|zákona|zákony|zákonů|zákonem|zákoně
legislation: legislativ*
human-rights: lidská práva|lidských práv|lidskoprávní*
torture: mučen*|mučil*
genocide: genocid*
war-crime: válečn* zloč*
crime-against-humanity: zločin* proti lidskosti
tribunal: tribunál*
terrorist: terorist*
terrorism: teroris*|terorismu|teroru|teror
attack: útok|útoku|útoky|útoků|útokem|zaútoč*|napaden*
bomb: bomba|bomby|bombu|bomb|nálož*
bombing: bombardov*|bombov* útok*|pumov* útok*
suicide-bomber: sebevražedn* atentát*|sebevražedn* útok*
car-bomb: bomba v autě|auto naložené výbušninami
explosive: výbušn*|trhavin*
extremist: extremi*
radical: radikál*
jihadist: džihád*|islamist*
militant: ozbrojenc*|ozbrojenec
war: válka|války|válku|válce|válkou|válečn*
civil-war: občansk* vál*
battle: bitva|bitvy|bitvu|bitvě
combat: boje|bojů|bojích|bojov*|boj
front-line: fronta|fronty|frontě|frontu|frontov* lini*
army: armáda|armády|armádu|armádě|armádní*|armádou
military: vojenské|vojensk*|ozbrojen* síl*
troops: vojska|vojsko|jednotky|jednotek|jednotkami
soldier: voják|vojáci|vojáků|vojáka|vojákům
general: generál|generála|generálové|generálem
commander: velitel*
officer-corps: důstojnický sbor|důstojnick*
veteran: veterán*
conscription: odvod|odvody|branná povinnost|branné povinnosti|branec
mobilisation: mobilizac*|mobilizov*
navy: námořnictv*
fleet: flotila|flotily|loďstvo|loďstva
submarine: ponork*|ponorek
warship: válečná loď|válečné lodi|válečných lodí|fregat*|křižník*
air-force: letectv*|vzdušné síly|vzdušných sil
fighter-jet: stíhač*|stíhací letoun*
bomber: bombardér*
drone: dron|dronu|drony|dronů|dronem|bezpilotn*
missile: raketa|rakety|raketu|raket|raketov*|střel s
ballistic-missile: balistick*
air-strike: nálet*|letecký úder|letecké údery|letecký útok|letecké útoky
shelling: ostřelov*|ostřel*
artillery: dělostřel*|houfnic*
mortar: minomet*
tank: tank|tanku|tanky|tanků|tankov*
armoured-vehicle: obrněn*|transportér*
weapon: zbraň|zbraně|zbraní|zbraněmi
arms: výzbroj*|zbrojení|zbrojní*
ammunition: munic*|muniční*
arms-deal: dodávky zbraní|dodávek zbraní
nuclear-weapon: jadern* zbra*|jadern* hlavic*
nuclear-test: jaderný test|jaderného testu|jadern* zkouš*
uranium: uran|uranu|uranem
enrichment: obohacov*|obohace*
chemical-weapon: chemick* zbra*
mine: miny|minov* pole|odminov*|zaminov*
cluster-bomb: kazetov* pum*|kazetov* munic*|kazetov*
invasion: invaz*|vpád
offensive: ofenziv*|ofenzív*
counter-offensive: protiofenziv*|protiofenzív*
siege: obležen*|obléhá*
blockade: blokád*
occupation: okupac*|okupant*|okupov*
annexation: anex*|anektov*
withdrawal: stažení vojsk|stahování vojsk|stažen*
retreat: ústup*
ambush: přepadení ze zálohy|léčk*
ceasefire: zastavení palby
truce: příměř*
peace: mír|míru|mírov*|mírem
peace-talks: mírov* jednán*|mírov* rozhovor*|mírov* dohod*
peacekeeper: mírov* sbor*|mírov* sil*|modrých přileb
negotiation: vyjednáv*|vyjednavač*
mediation: zprostředk*
mediator: prostředník*
disarmament: odzbroj*
sanction: sankce|sankcí|sankční*|sankcemi|sankcím
embargo: embarg*
military-exercise: vojensk* cvičen*|manévry|manévrů
airspace: vzdušný prostor|vzdušného prostoru|vzdušném prostoru
border: hranice|hranici|hranic|hranicích|hraniční*
border-crossing: hraniční přechod*|hraničním přechodu
checkpoint: kontrolní stanoviště|kontrolním stanovišti
fence: oplocení|žiletkov* plot*
wall: zeď|zdi|zdí
rebel: povstalec|povstalc*|povstaleck*
insurgent: vzbouřen*
separatist: separatist*
militia: milic*
paramilitary: polovojensk*
mercenary: žoldnéř*|žoldák*
coup: státní převrat|státního převratu|převrat|převratu|puč|puče
junta: junta|junty|juntu
martial-law: stanné právo|stanného práva
curfew: zákaz vycházení|zákazu vycházení
intelligence: rozvědk*|tajn* služb*|zpravodajské služby|zpravodajských služeb|bis|cia
spy: špion|špiona|špioni|vyzvědač*
espionage: špionáž*
surveillance: sledování osob|odposlech*
hacker: hacker*
cyber-attack: kybernet*|kyberútok*
data-breach: únik* dat|únik* osobních údajů
leak: únik|úniku|úniky
defence: obrana|obrany|obranu|obraně|obrann*
security: bezpečnost|bezpečnosti|bezpečnostní*|bezpečností
bodyguard: bodyguard*|osobní strážce|ochrank*
assassination: atentát*
poisoning: otrav*|otráv*
nerve-agent: novičok*|nervově paralytick*
exile: exil*
defector: přeběhl*
dissident: disident*
hostage-release: propuštění rukojmích|propuštěn* rukojm*
prisoner-exchange: výměn* vězňů|výměn* zajatců
government: vláda|vlády|vládu|vládě|vládní*|vládou
president: prezident*|hlav* státu
prime-minister: premiér*|předsed* vlády
minister: ministr*|ministerst*
foreign-minister: ministr zahraničí|ministra zahraničí|šéf* diplomacie
defence-minister: ministr obrany|ministra obrany|ministryně obrany
finance-minister: ministr financí|ministra financí
interior-minister: ministr vnitra|ministra vnitra
vice-president: viceprezident*
chancellor: kancléř*
king: král|krále|králem|králi
queen: královna|královny|královnu|královně
prince: princ|prince|princem|princezn*
monarchy: monarch*
parliament: parlament*|sněmovn*
senate: senát|senátu|senátor*|senátní*
congress: kongres*
deputy: poslanec|poslanc*|poslankyn*|poslaneck*
speaker: předseda sněmovny|předsedkyně sněmovny|předsedy sněmovny
governor: guvernér*|hejtman*
mayor: starost*|primátor*
ambassador: velvyslanec|velvyslanc*|velvyslankyn*
embassy: velvyslanect*|ambasád*
consulate: konzul*
diplomat: diplomat|diplomata|diplomaté|diplomatů|diplomaty
diplomacy: diplomac*|diplomatick*
summit: summit*
meeting: setkán*|schůzk*|schůze|schůzi|zasedán*|sešel|setkal*
visit: návštěv*|navštív*
telephone-call: telefonát*|telefonick* rozhovor*|telefonoval*
talks: rozhovory|jednání|jednáních
agreement: dohoda|dohody|dohodu|dohodě|dohodl*
treaty: smlouva|smlouvy|smlouvu|smluv
pact: pakt|paktu
memorandum: memorand*
alliance: aliance|alianci|spojenec|spojenc*
coalition: koalic*|koaliční*
opposition: opozic*|opoziční*
party: strana|strany|stranu|stran|straně|stranick*
leader: lídr|lídra|lídři|lídrů|lídrem|vůdce
leadership: vedení strany|vedení země
candidate: kandid*
campaign: kampaň|kampaně|kampani|předvolební*
election: volby|voleb|volbách|volbám|volební*
early-election: předčasn* vol*
vote: hlasován*|hlasoval*|hlasů|hlasy
voter: volič*
ballot: hlasovací lístek|hlasovací lístky|hlasovacích lístků
polling-station: volební místnost*
turnout: volební účast*|účast u voleb
referendum: referend*
exit-poll: exit poll
opinion-poll: průzkum*
recount: přepočít* hlasů
electoral-fraud: volební podvod*|manipulac* voleb
majority: většina|většiny|většinu|většinov*
minority: menšin*
victory: vítězství ve volbách|vyhrál volby|vyhrála volby
defeat: porážk*
landslide-victory: drtivé vítězství|drtivě zvítězil*
inauguration: inaugurac*
oath: přísah*
term: funkční období|funkčního období|volební období
cabinet: kabinet|kabinetu
reshuffle: rekonstrukc* vlády|obměn* vlády
resignation: demise|demisi|rezignac*
resign: rezignov*|odstoupil*|podal demisi
dismissal: odvolal*|odvolat|vyhozen*|propuštěn z funkce
impeachment: impeachment*
no-confidence-vote: hlasování o nedůvěře|vyslovení nedůvěry|nedůvěra vládě
scandal: skandál*|aféra|aféry|aféru
ethics: etika|etiky|etick*
lobbying: lobbis*|lobbing*
reform: reforma|reformy|reformu|reforem|reformě|reformní*
bill: návrh zákona|návrhu zákona|novela|novely|novelu
amendment: pozměňovací návrh*|dodatek
decree: dekret*|nařízení|výnos prezidenta
veto: veto|vetov*|veta
budget: rozpočet|rozpočt*
deficit: deficit*|schodek|schodk*
debt: dluh|dluhu|dluhy|dluhů|zadluž*
tax: daň|daně|daní|daňov*
tax-cut: snížení daní|snižování daní
subsidy: dotac*|dotační*
pension: důchod*|penze|penzi|penzijní*
welfare: sociální dávk*|sociálních dávek|příspěv*
minimum-wage: minimální mzd*|minimálních mezd
austerity: úsporn* opatřen*|škrty|škrtů
privatisation: privatizac*
nationalisation: znárodn*|zestátn*
independence: nezávislost*
autonomy: autonom*
sovereignty: suverenit*|svrchovan*
secession: odtržení|odtrhnout
democracy: demokraci*|demokratick*
dictatorship: diktatur*|diktátor*
regime: režim|režimu|režimy|režimem
authoritarian: autoritář*
censorship: cenzur*|cenzor*
freedom-of-press: svobod* tisku|svobod* médií
freedom-of-speech: svobod* slova|svobod* projevu
protest: protest|protestu|protesty|protestů|protestov*
demonstration: demonstrac*
demonstrator: demonstrant*|demonstrující|protestující
march: pochod|pochodu|pochody
rally: mítink*|shromážděn*
strike-labour: stávk*|stávek
union: odbory|odborů|odborov*|odborář*
boycott: bojkot*
petition: petice|petici|petiční*
civil-disobedience: občanská neposlušnost|občanské neposlušnosti
tear-gas: slzn* plyn*
water-cannon: vodní děl*
clash: potyč*|šarvátk*|střety|střetů
crackdown: zásah proti demonstrantům|represe|represí|potlač*
activist: aktivist*
human-rights-activist: obhájce lidských práv|obhájců lidských práv
revolution: revoluc*|revoluční*
uprising: povstán*
unrest: sociální nepokoje|vzpour*
discrimination: diskrimin*
racism: rasism*|rasist*
minority-rights: práva menšin|práv menšin
equality: rovnost*|rovnopráv*
feminism: femini*
abortion: potrat*|interrupc*
same-sex-marriage: manželství pro všechny|stejnopohlavní*
lgbt: lgbt|gay|gayové|homosexu*|transgender*
migration: migrac*|migrační*|imigrac*
migrant: migrant*|imigrant*|běženec|běženc*
refugee: uprchlík*|uprchlíc*
asylum: azyl|azylu|azylov*
asylum-seeker: žadatel* o azyl
citizenship: občanství|občanstvím
passport: cestovní pas*|pasy|pasů
visa: vízum|víza|víz|vízov*
nationalism: nacional*
populism: populi*
far-right: krajní pravic*|krajně pravicov*|krajn* pravic*
far-left: krajní levic*|krajně levicov*
communist: komunist*|komunis*
socialist: socialist*|sociálních demokratů|sociální demokraté
conservative: konzervat*
liberal: liberál*
statement: prohlášen*|prohlásil*
speech: projev|projevu|projevy|projevem
address: proslov*
press-conference: tiskov* konferenc*|brífink*
interview: rozhovor|rozhovoru|rozhovoru*
criticism: kritik*|kritiz*
accusation: obvinil*|obvinění|obviňuj*
allegation: nařčen*
apology: omluva|omluvy|omluvu|omluvil*
threat: hrozba|hrozby|hrozbu|hrozeb|vyhrož*|pohrozil*
warning: varován*|varoval*|výstrah*
condemnation: odsouzení útoku|odsoudil|odsoudila|odsoudili
denial: popřel*|popír*
support: podpora|podpory|podporu|podpoř*|podporov*
announcement: oznámil*|oznámení
proposal: návrh|návrhu|návrhy|návrhů|navrhl*
decision: rozhodnutí|rozhodl*
plan: plán|plánu|plány|plánů|plánuj*
project: projekt|projektu|projekty|projektů
economy: ekonomik*|ekonomick*|hospodářs*|hdp
growth: růst|růstu|růstem
recession: recese|recesi|recesí
crisis: krize|krizi|krizí|krizov*
inflation: inflac*|inflační*
price: cena|ceny|cenu|cenou|cenám|cenách
price-rise: zdražov*|zdraže*|růst cen|zdraží
consumer: spotřebitel*
interest-rate: úrokov* sazb*|úrokových sazeb|sazby|sazeb
central-bank: centrální bank*|čnb|ecb|fed|národní banka
bank: banka|banky|banku|bank|bankov*|bance
loan: úvěr*|půjčk*|půjček
mortgage: hypoték*|hypoteč*
credit: kredit*
bailout: záchranný balíček|záchranného balíčku|finanční pomoc
bankruptcy: bankrot*|krach|krachu|zkrachov*
insolvency: insolven*
default: nesplácení dluhu|platební neschopnost*
bond: dluhopis*
stock-exchange: burza|burzy|burze|burzu|burzovní*
share: akcie|akcií|akciím|akciov*
shareholder: akcionář*
dividend: dividend*
investor: investor*
investment: investic*|investiční*|investov*
fund: fond|fondu|fondy|fondů
hedge-fund: hedgeov* fond*
currency: měna|měny|měnu|měnov*|koruna oslabila
exchange-rate: kurz koruny|směnný kurz|kurz eura|kurzu koruny
devaluation: devalvac*
dollar: dolar*
euro: euro|eura|eur|eurech
cryptocurrency: kryptoměn*
bitcoin: bitcoin*
gold: zlato|zlata|zlatem
oil: ropa|ropy|ropu|ropou|ropn*|barel*|opec
crude-oil: surov* rop*|ropa brent
gas: plyn|plynu|plynem|plynov*
natural-gas: zemní plyn*|zemního plynu|lng
petrol: benzin*|benzín*
fuel: paliv*|nafta|nafty|naftu|pohonn* hmot*
electricity: elektřin*|elektrárn*|elektráren
power-cut: výpad* proudu|výpad* elektřiny|bez proudu
blackout: blackout*
energy: energi*|energetick*|energetik*
renewable-energy: obnovitel*
solar: solární*|fotovolt*
wind-power: větrná elektrárna|větrných elektráren|větrné elektrárny|větrn*
coal: uhlí|uhlím|uheln*
trade: obchod|obchodu|obchodní*|obchodem
tariff: cla|clo|cel na|tarif*
import: dovoz*|import*
export: vývoz*|export*
trade-war: obchodní válk*|celní válk*
free-trade: volný obchod|volného obchodu|volném obchodu
customs: celní*|celník*|celníc*
supply-chain: dodavatelsk* řetěz*
company: firma|firmy|firmu|firem|společnost*|podnik|podniku|podniky
corporation: korporac*|koncern*
startup: startup*|start-up*
merger: fúze|fúzi|sloučení
acquisition: akvizic*
takeover: převzet*
subsidiary: dceřin* společnost*|dceřin* firm*
joint-venture: společný podnik|společného podniku
profit: zisk|zisku|zisky|ziskem
loss: ztráta|ztráty|ztrátu|ztrát|prohr*
revenue: tržby|tržeb|výnosy|výnosů
turnover: obrat firmy|obratu firmy
earnings: příjmy|příjmů|příjem
sales: prodej|prodeje|prodejů|prodal*
market: trh|trhu|trhy|trzích|trhem
retail: maloobchod*
supermarket: supermarket*|obchodní řetězec|řetězců|řetězce
e-commerce: e-shop*|internetov* obchod*
advertising: reklam*
brand: značka|značky|značku|značek
product: výrobek|výrobk*|zboží|produkt*
factory: továrn*|továren
production: výroba|výroby|výrobu|výrobě|produkc*
manufacturing: zpracovatelsk*
industry: průmysl*|odvětví
steel: ocel|oceli|ocelov*|hutě|hutí
textile: textil*
automobile: automobilk*|automobilov*|automobilek
electric-car: elektromobil*|elektroauto*
battery: baterie|baterií|baterii|akumulátor*
chip: čip|čipy|čipů|čipu
semiconductor: polovodič*
technology: technologi*|technologick*
software: software|softwar*
artificial-intelligence: uměl* inteligenc*|ai|chatbot*
robot: robot|roboty|robotů|robota|robotic*
smartphone: smartphon*|chytr* telefon*|mobil|iphon*
computer: počítač*|notebook*
internet: internet*
website: webov* strán*|web|webu|weby
social-media: sociální sít*|sociálních sítích|sociálních sítí|facebook*
app: aplikace|aplikaci|aplikací
platform: platform*
video-game: videoher|videohr*|počítačov* hr*
telecommunications: telekomunik*|mobilní operátor*|operátor*
network: síť|sítě|síti
antitrust: antimonopol*|úohs|hospodářské soutěže
patent: patent*
copyright: autorsk* práv*
job: pracovní míst*|pracovních míst
employment: zaměstnanost*
unemployment: nezaměstnan*
worker: zaměstnanec|zaměstnanc*|dělník*|pracovník*
layoff: propouštěn*|propouštět
hiring: nábor*
salary: plat|platu|platy|platů
wage: mzda|mzdy|mzdu|mezd|mzdov*
bonus: prémie|bonus*|odměny|odměn
pay-rise: zvýšení platů|zvýšení mezd|růst mezd
executive-director: generální ředitel*|výkonn* ředitel*
board-of-directors: představenst*|správní rad*|dozorčí rad*
chairman: předseda|předsedy|předsedou|předsedkyn*
founder: zakladatel*
billionaire: miliardář*|oligarch*
wealth: bohatství|bohatstvím|majetek|majetku
poverty: chudob*
inequality: nerovnost*
housing: bydlení|byt|bytu|byty|bytů
rent: nájem|nájmy|nájmu|nájemné|nájemní*
real-estate: nemovitost*|realit*
construction: stavba|stavby|stavbu|stavební*|výstavb*
building: budov*
contractor: zhotovitel*|dodavatel*
tender: tendr*|veřejn* zakáz*|zakázk*|zakázek
contract: kontrakt*
agriculture: zemědělství|zemědělsk*|agrární*
farmer: zemědělc*|zemědělec|farmář*
harvest: sklizeň|sklizn*|úroda|úrody|úrodu
crop: plodin*
wheat: pšenic*
grain: obilí|obiln*|zrno
rice: rýže|rýži
livestock: dobytek|dobytka|hospodářsk* zvíř*|skot
fishing: rybář*|rybolov*|rybáři
fishery: rybnik*
food: potravin*|jídlo|jídla
restaurant: restaurac*|hospod|hospody
hotel: hotel*
tourism: turismu*|cestovní ruch*|cestovního ruchu
tourist: turist*
insurance: pojištění|pojišťov*|pojistk*
auction: aukce|aukci|aukční*|dražb*
audit: audit*|nkú
health: zdraví|zdravotní*|zdravotnict*
hospital: nemocnic*|nemocniční*|hospitaliz*
clinic: klinik*|poliklinik*
doctor: lékař*
physician: praktický lékař|praktických lékařů|zdravotník*|zdravotníc*
nurse: zdravotní sestr*|sestřičk*|ošetřovatel*
patient: pacient*
medicine: medicín*
drug-medicine: lék|léky|léků|léčiv*
treatment: léčba|léčby|léčbu|léčení|léčeb*
therapy: terapi*
surgery: chirurg*|operace srdce|operován*
transplant: transplant*
disease: nemoc|nemoci|nemocí|nemocn*|onemocně*
illness: choroba|choroby|chorob
infection: infekc*|infekční*|nákaz*|nakažen*|nakazil*
virus: virus|viru|viry|virů|virov*
bacteria: bakteri*
coronavirus: koronavir*
covid: covid*
influenza: chřipk*
ebola: ebola|eboly|ebolou|ebolu
measles: spalničk*
malaria: malári*
cholera: cholera|cholery|choleru
aids: hiv|aids
cancer: rakovin*|nádor*|onkolog*
diabetes: cukrovk*|diabet*
heart-attack: infarkt*
stroke: mrtvice|mrtvici|mozková příhoda|mozkové příhody
dementia: demence|demenci|demencí|alzheimer*
obesity: obezit*
mental-health: duševní zdraví|duševního zdraví|psychiatr*|psychick*
depression: depres*
vaccine: vakcín*
vaccination: očkován*|očkovac*|očkovan*|naočkov*
dose: dávka|dávky|dávku|dávek
booster: přeočkov*|posilující dávk*
immunity: imunit*
outbreak: ohnisko nákazy|ohniska nákazy|ohnisk*
pandemic: pandemi*
quarantine: karantén*
lockdown: lockdown*
isolation: izolac*
mask: rouška|roušky|roušek|roušku|respirátor*
testing: testován*
test-positive: pozitivní test*|pozitivně testov*
symptom: příznak*|symptom*
contact-tracing: trasování kontaktů|trasován*
variant: variant*|omikron*
mutation: mutac*
mortality: úmrtnost*
birth: porod|porodu|narození|narodil*|porodnost*
pregnancy: těhoten*|těhotn*
maternity: mateřsk*|porodnic*
baby: miminko|miminka|nemluvň*|kojenec|kojenc*
newborn: novoroz*
death-toll: počet obětí|počet mrtvých|bilance obětí|počtu obětí
smoking: kouřen*|kuřá*|cigaret*
tobacco: tabák*
alcohol: alkohol*|vodk*
allergy: alergi*|alergick*
pharmaceutical: farmac*
clinical-trial: klinick* stud*|klinick* zkouš*|klinick* test*
side-effect: vedlejší účin*|nežádoucí účin*
approval: schválen*|schválil*
research: výzkum*
study: studie|studii|studií
researcher: výzkumník*|výzkumníc*|badatel*
scientist: vědec|vědc*|vědkyn*|vědeck*
professor: profesor*
university: univerzit*|vysok* škol*
laboratory: laborator*|laboratoř*
experiment: experiment*
discovery: objev|objevu|objevy
gene: gen|genu|geny|genů|genetick*|genom*
fossil: fosil*|zkamenělin*
dinosaur: dinosaur*
archaeologist: archeolog*
excavation: vykopávk*|vykopáv*
ancient: starověk*|antick*|pravěk*
museum: muzeum|muzea|muzeu|muzeí|muzejní*
species: druh zvířat|živočišn* druh*|druhů zvířat
endangered: ohrožen* druh*|vyhynut*|vyhynul*
animal: zvíře|zvířat*|zvířecí*
dog: pes|psa|psi|psů|psem|štěň*
elephant: slon|slona|sloni|slonů
whale: velryb*
shark: žralok*
bear: medvěd*
wolf: vlk|vlka|vlci|vlků
bird-flu: ptačí chřip*
bee: včela|včely|včel|včelař*
insect: hmyz*
forest: les|lesa|lesy|lesů|lesní*|lesník*
deforestation: odlesň*|kácen*
amazon-forest: amazonsk* prales*|prales*
ocean: oceán*
coral-reef: koráln*|korálov*
river: řeka|řeky|řeku|řece|řek
lake: jezer*
glacier: ledovec|ledovc*
ice: led|ledu|ledem|náled*|ledovk*
arctic: arktid*|arktick*
antarctica: antarktid*|antarktick*
national-park: národní park*|národního parku|národním parku
zoo: zoo|zoologick* zahrad*
school: škola|školy|školu|škole|škol|školní*|školách
pupil: žák|žáka|žáci|žáků|žákyn*|školák*
student: student*
teacher: učitel*|pedagog*
education: vzdělá*|školst*
exam: zkoušk*|maturit*|zkoušek
kindergarten: mateřsk* škol*|školk*|školek
graduation: promoc*|absolvent*
scholarship: stipendi*
child: dítě|dítěte|děti|dětí|dětem|dětsk*
teenager: dospívající|teenager*|náctilet*
youth: mládež*
parent: rodič*
mother: matka|matky|matku|matkou|máma|mámy|maminka
father: otec|otce|otcem|táta|táty
son: syn|syna|synem|synové|synů
daughter: dcera|dcery|dceru|dcerou
brother: bratr|bratra|bratři|bratrem
sister: sestra|sestry|sestru|sestrou
family: rodina|rodiny|rodinu|rodině|rodin|rodinn*
wife: manželka|manželky|manželku|manželkou
husband: manžel|manžela|manželem|manželé
wedding: svatb*|svateb*
marriage: manželství|oženil*|provdal*
divorce: rozvod|rozvodu|rozvody|rozved*
birthday: narozenin*
anniversary: výročí|jubile*
celebration: oslava|oslavy|oslav|oslavil*
festival: festival*
holiday: svátek|svátk*|dovolen*|prázdnin*
new-year: nový rok|nového roku|silvestr*|novoroční*
christmas: vánoce|vánoc|vánoční*|vánocích
ramadan: ramadán*
easter: velikonoc*|velikonoční*
pilgrimage: pouť|poutě|poutní*
hajj: hadždž|hadž
church: kostel*|církev*|církv*|katedrál*
mosque: mešit*
synagogue: synagog*
temple: chrám*
religion: nábožens*|víra
christian: křesťan*|katolic*|katolík*|pravoslavn*
muslim: muslim*|islám|islámu|islámsk*
jewish: židovs*|židé|židů|žid
pope: papež*
bishop: biskup*|arcibiskup*|patriarch*
cardinal: kardinál*
priest: kněz|kněze|kněží|farář*|duchovní
imam: imám|imáma
rabbi: rabín*
prayer: modlit*|modlil*|bohosluž*
blasphemy: rouhán*
film: film|filmu|filmy|filmů|filmov*|snímek
cinema: kino|kina|kin|kinech
actor: herec|herce|herci|herců|hereck*
actress: hereč*
director: režisér*|režie
movie-premiere: premiéra filmu|filmová premiéra|premiéru filmu
award: ocenění|cena akademie|oceněn*|vyznamenán*
oscar: oscar|oscara|oscary|oscarů|oscarov*
prize: laureát*|výherce|výherc*
nobel-prize: nobelov*|nobelist*
music: hudb*|hudební*|hudebník*
song: píseň|písně|písní|písnič*|skladb*
singer: zpěvák*|zpěvač*
band: kapela|kapely|kapelu|skupina zahrála
concert: koncert|koncertu|koncerty|koncertní*
album: album|alba|albu
tour: koncertní turné|turné
opera: opera|opery|opeře|operní*
orchestra: orchestr*|filharmon*|dirigent*
dance: tanec|tance|taneč*
ballet: balet*
theatre: divadl*|divadel*
play: představení|divadelní hra|divadelní hry|inscenac*
book: kniha|knihy|knihu|knih|knižní*
novel: román|románu|romány
author: autor|autora|autoři|autorů|autork*
writer: spisovatel*
poet: básník*|básníc*|poezi*
literature: literatur*|literární*
publisher: nakladatel*|vydavatel*
library: knihov*
art: umění|umělec|umělc*|uměleck*
painting: obraz|obrazu|obrazy|obrazů|malby
painter: malíř*
sculpture: sochař*|plastik*
exhibition: výstava|výstavy|výstavu|výstavě|expozic*
gallery: galeri*
fashion: móda|módy|módní*
model: modelk*|modelek
designer: návrhář*|designér*
television: televiz*|televizní*
series: seriál*
broadcaster: rozhlas*|vysílatel*
radio: rádio|rádia|rádiu
newspaper: noviny|novin|novinov*|deník|deníku
journalist: novinář*|žurnalist*
reporter: reportér*|redaktor*
editor: šéfredaktor*|redakc*
media: média|médií|médiích|mediální*|tisk|tisku
news: zprávy|zpráv|zpravodaj*
magazine: časopis*|magazín*
photographer: fotograf*
documentary: dokumentární*
celebrity: celebrit*|hvězda|hvězdy|slavn*
royal-family: královsk* rodin*|královsk*
heritage: dědictví
unesco: unesco
monument: památník*|pomník*|památk*
statue: socha|sochy|sochu|soch
lottery: loteri*|jackpot*|sazka
winner: vítěz|vítěze|vítězem|vítězn*
record-world: světov* rekord*|rekord|rekordu|rekordní*
guinness: guinness*
football: fotbal*
match: zápas*|duel|duelu|utkán*
game: hra|hry|hru
league: liga|ligy|lize|ligu|ligov*
cup: pohár*
world-cup: mistrovství světa|světov* šampionát*|ms ve fotbale
championship: mistrovství|mistr|mistra|mistři|šampion*
tournament: turnaj*
final: finále|finálov*
semi-final: semifinál*
quarter-final: čtvrtfinál*
group-stage: základní skupin*
qualifying: kvalifikac*|kvalifikační*
playoff: play-off|baráž*
goal: gól|gólu|góly|gólů|branka|branky|branku
penalty: penalta|penalty|penaltu
penalty-shootout: penaltov* rozstřel*|rozstřel
red-card: červen* kart*
yellow-card: žlut* kart*
referee: rozhodč*|sudí
video-referee: videorozhod*|var
offside: ofsajd*
goalkeeper: brankář*|gólman*
striker: útočník*|kanonýr*
midfielder: záložník*|záložníc*
defender: obránc*|obránce|bek
captain: kapitán*
coach: trenér*|kouč*
manager-football: manažer týmu|manažer klubu
transfer: přestup*
transfer-fee: přestupov* částk*
contract-extension: prodloužil* smlouvu|prodloužení smlouvy
injury: zranění hráče|zraněn* kolen*
substitute: střídající|střídal*|náhradník*
stadium: stadion*
fan: fanouš*|fanoušc*
hooligan: chuligán*|výtržník*
team: tým|týmu|týmy|týmů|mužstv*
club: klub|klubu|kluby|klubů|klubov*
national-team: národní tým*|národního týmu|reprezentac*|reprezentant*
player: hráč*|fotbalista
win: vítězství|vyhrál*|výhra|výhru|porazil*|zvítězil*
draw: remíz*|remizov*
score: skóre|skóroval*
hat-trick: hattrick*|hat-trick*
debut: debut*
title: titul*
trophy: trofej*
medal: medail*
gold-medal: zlat* medail*|olympijské zlato
silver-medal: stříbrn* medail*|stříbro
bronze-medal: bronzov* medail*|bronz
olympics: olympi*|olympijsk*
paralympics: paralymp*
athlete: sportovec|sportovc*|sportovkyn*|atlet|atleti|atletů|atletk*
athletics: atletik*|atletick*
marathon: maraton*
sprint: sprint*
swimming: plaván*|plavec|plavc*|plavkyn*
gymnastics: gymnasti*|gymnastk*
boxing: box|boxu|boxersk*
boxer: boxer|boxera|boxeři
wrestling: zápasník*|zápasen*
tennis: tenis*
grand-slam: grandslam*|wimbledon*|roland garros
set-tennis: set|setu|sety|setů|setech
basketball: basketbal*|nba
volleyball: volejbal*
handball: házen*
rugby: ragby|ragbist*
cricket: kriket*
golf: golf|golfu|golfov*|golfist*
cycling: cyklistik*|cyklistick*|peloton*
stage-race: tour de france|etapov* závod*|giro
skiing: lyžař*|lyžov*|lyže
biathlon: biatlon*
figure-skating: krasobrusl*
ice-hockey: hokej*|nhl|extralig*
formula-one: formule 1|formuli 1|formule jedna
racing-driver: jezdec f1|závodník*
grand-prix: velká cena|velké ceny|velkou cenu
pole-position: pole position
qualifying-session: kvalifikaci jezdců
chess: šachy|šachu|šachist*|šachov*
doping: doping*
drug-ban: zákaz za doping|dopingový trest
suspension: diskvalifik*|distanc*|suspend*
retirement: ukončil* kariéru|konec kariéry
`;
export default concepts;
