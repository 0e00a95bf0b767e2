/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: zemetrasen*|otras*
aftershock: následn* otras*|dotras*
tsunami: cunami|tsunami
volcano: sopka|sopky|sopku|sopke|sopečn*|vulkán*
eruption: erupci*|výbuch* sopky
flood: povodeň|povodn*|záplav*|zaplav*
landslide: zosuv*|zosun*
avalanche: lavína|lavíny|lavínu|lavín|lavínov*
storm: búrka|búrky|búrku|búrok|víchric*
hurricane: hurikán*
typhoon: tajfún*
cyclone: cyklón*
tornado: tornád*
hail: krupobit*|krúpy
snow: sneh|snehu|snehom|snehov*|sneže*
blizzard: snehov* búrk*|fujavic*|víchor
rain: dážď|dažď*|zrážky|zrážok|lejak*
monsoon: monzún*
drought: sucho|sucha|suchom
heatwave: horúčav*|vlna horúčav|vlny horúčav
cold-wave: mráz|mrazy|mrazov|mrazom|ochladen*
wildfire: lesn* požiar*
fire: požiar*|oheň|ohňa|ohňom|plamen*|hasič*
explosion: výbuch|výbuchu|výbuchy|výbuchom|explózi*|explodov*
lightning: blesk|blesky|bleskom|blesku
fog: hmla|hmly|hmlu|hmle
wind: vietor|vetra|vetrom
temperature: teplot*|stupňov celzia
weather-forecast: počasie|počasia|počasí|predpoveď počasia|meteorol*|shmú
climate-change: klíma|klímy|klimatick*|zmen* klímy
global-warming: globálne otepľovanie|globálneho otepľovania|otepľov*
emission: emisie|emisií|emisný|emisné
greenhouse-gas: skleníkov* plyn*
carbon: uhlík*|oxid* uhličit*|co2
pollution: znečisten*|znečisť*|smog*
oil-spill: ropná škvrna|ropnej škvrny|únik* ropy
chemical: chemikáli*|chemick* látk*
toxic: toxick*|jedovat*
radiation: žiarenie|žiarenia|rádioakt*|radiáci*
nuclear-plant: jadrov* elektrár*|mochovc*
meltdown: roztavenie jadra
dam: priehrad*|hrádz*
collapse: zrúten*|zrútil*|zrútenie|kolaps*
rubble: trosky|trosiek|troskách|sutin*|ruin*
evacuation: evakuáci*|evakuov*
evacuee: evakuovan*
shelter: úkryt*|prístreš*|kryty|krytu
rescue: záchrann*|záchrana|záchranu|záchrany|zachránil*|zachránen*
rescuer: záchranár*
survivor: preživš*|prežil*
missing-person: nezvestn*|zmizol|zmizla|pohrešov*
trapped: uväznen* v|uviazl*
casualty: obet* na životoch
dead: mŕtvy|mŕtvych|mŕtve|mŕtveho|zahynul*|mŕtvi
death: smrť|smrti|smrťou|úmrti*|zomrel*|zomrieť
injured: zranen*|zranil*
wounded: ranených|ranení|ranený
victim: obeť|obete|obetí|obetiam
body: telo|tela|telom
corpse: mŕtvol*|pozostatk*
funeral: pohreb*|pochoval*
mourning: smútok|štátny smútok|smútku
condolence: kondolenc*|sústrasť*
memorial: pietn*|spomienkov*
epicentre: epicentr*
magnitude: magnitúd*|richterov*
damage: škoda|škody|škôd|poškoden*|poškodil*
destruction: zničen*|zničil*|deštrukc*
emergency: mimoriadn* udalos*|núdzov*
disaster: pohrom*|živeln*
catastrophe: katastrof*
state-of-emergency: núdzový stav|núdzového stavu|výnimočný stav|mimoriadna situácia|mimoriadnu situáciu
relief: humanitárna pomoc|humanitárnej pomoci|humanitárnu pomoc
aid: pomoc|pomoci|pomocou
humanitarian: humanitár*
donation: daroval*|zbierk*|zbierok|charit*|darcov*
refugee-camp: utečeneck* tábor*
famine: hladomor*
hunger: hlad|hladu|hladom|podvýživ*
starvation: vyhladov*|hladuj*
epidemic: epidémi*
accident: nehoda|nehody|nehodu|nehôd|nehode|havári*
crash: havarov*|leteck* nešťast*|leteck* nehod*|stroskot*
collision: zrážka|zrážku|zrážke|zrazil*
derailment: vykoľaj*
train: vlak|vlaku|vlaky|vlakov|vlakom|vlakov*
railway: železnic*|železničn*|koľaj*
metro: metro|metra|metre
bus: autobus*
truck: kamión*|nákladné auto|nákladného auta
car: auto|auta|áut|autom|automobil*|osobné auto|vozidl*
motorcycle: motork*|motocykl*|motorkár*
bicycle: bicykel|bicykl*|cyklist*
driver: vodič*|šofér*
passenger: cestujúc*|pasažier*
pilot: pilot|pilota|piloti|pilotov
crew: posádk*|posádok
aircraft: dopravné lietadlo|lietadlov*
plane: lietadlo|lietadla|lietadiel|lietadle|lietadlom|lietadlá
helicopter: vrtuľník*|helikoptér*
airport: letisk*|letísk
airline: aerolíni*|aeroliniek|leteck* spoločnos*|dopravca
flight: let|letu|lety|letov
runway: pristávacia dráha|pristávacej dráhe|vzletovej dráhe
landing: pristátie|pristátia|pristal*|pristáv*
takeoff: vzlet|vzletu|vzlietl*
black-box: čierna skrinka|čierne skrinky|čiernu skrinku|čiernych skriniek
ship: loď|lode|lodí|lodn*
boat: čln|člnu|člny|člnov|člne
ferry: trajekt*
vessel: plavidl*|plavidiel
tanker: tanker*
cargo: náklad|nákladu|nákladn*
port: prístav*
sinking: potopen*|potopil*
capsize: prevrát*
drowning: utopil*|utopen*
bridge: most|mosta|mosty|mostov|moste|mostom
tunnel: tunel*
road: cesta prvej triedy|cestn*|cestár*|vozovk*
highway: diaľnic*|diaľničn*|d1|rýchlostn* cest*
traffic: doprava|dopravy|dopravu|doprave|dopravn*
speed: rýchlos*
drunk-driving: opitý vodič|opitého vodiča|pod vplyvom alkoholu|opití vodiči
seat-belt: bezpečnostn* pás*
stampede: tlačenic*
crush: ušliap*|rozdrvil*
elevator: výťah*
crane: žeriav*
mine-accident: nešťast* v bani|banské nešťastie|baňa|bane|bani
miner: baník*|baníc*
gas-leak: únik* plynu
pipeline: ropovod*|plynovod*|potrub*
space: vesmír*|kozmic*
rocket: nosná raketa|nosnej rakety|nosnú raketu
satellite: družic*|satelit*
launch: vypusten*|vypustil*
astronaut: astronaut*|kozmonaut*
spacecraft: kozmická loď|kozmickej lode|vesmírna loď|vesmírna sonda|kozmick* sond*
moon: lunárn*|povrch mesiaca|povrchu mesiaca
mars: mars|marsu|marse
orbit: obežná dráha|obežnej dráhe|obežnú dráhu|orbit*
asteroid: asteroid*
crime: zločin*|kriminalit*|trestn* čin*|kriminálnik*
murder: vražd*|zavražd*
homicide: úkladn* vražd*
killing: zabil|zabila|zabili|zabitie|zabití|zabitý|usmrten*
killer: vrah|vraha|vrahovia|vrahom
manslaughter: usmrtenie z nedbanlivosti|neúmyselné zabitie
suicide: samovražd*
stabbing: dobodal*|pobodal*|dobodan*
knife: nôž|noža|nožom|nože
shooting: streľb*|strieľal*|postrel*|zastrel*
gunman: strelec|strelc*|ozbrojený útočník
gun: pištoľ*|puška|pušky|pušku|revolver*
firearm: strelná zbraň|strelnej zbrane|strelnou zbraňou|strelných zbraní
bullet: guľka|guľky|guľku|náboj|náboje|nábojov
sniper: ostreľovač*
mass-shooting: masov* streľb*
hostage: rukojem*
kidnapping: únos|únosu|únosy|únosca|unies*|unesen*
abduction: zavlečen*
ransom: výkupné|výkupného
rape: znásiln*
sexual-assault: sexuálne násilie|sexuálneho násilia|sexuáln* útok*
harassment: obťažov*|šikan*
abuse: týran*|zneužív*|týral*
child-abuse: týranie detí|zneužívanie detí|týranie blízkej
paedophile: pedofil*
domestic-violence: domáce násilie|domáceho násilia
robbery: lúpež*|prepad*
theft: krádež*|ukradol|ukradli|zlodej*
burglary: vlámal*|vlaman*|vykradn*|vlámanie
fraud: podvod*
scam: podvodn* telefonát*
embezzlement: sprenever*
bribery: úplat*
corruption: korupci*|korupčn*
money-laundering: pranie špinavých peňazí|prania špinavých peňazí|legalizáci* príjmov
tax-evasion: krátenie dane|krátenia dane|daňov* únik*
smuggling: pašov*|pašer*
trafficking: nedovolená výroba
human-trafficking: obchodovanie s ľuďmi|obchodovania s ľuďmi|prevádzač*
drug: droga|drogy|drog|drogov*|drogami
cocaine: kokaín*
heroin: heroín*
cannabis: marihuan*|konope|hašiš*
overdose: predávkov*
gang: gang|gangu|gangy|gangov|gangster*
mafia: mafia|mafie|mafiu|mafián*
cartel: kartel*
piracy: pirát*
arson: podpaľač*|podpálil*|podpálenie
vandalism: vandal*
looting: rabov*
riot: nepokoje|nepokojov|nepokojoch|výtržn*
police: polícia|polície|políciu|polícii|policajn*|políci*
officer: policajt*|dôstojník*
detective: detektív*|kriminalist*
investigation: vyšetrovan*|vyšetruj*|stíhan*
investigator: vyšetrovateľ*|naka
suspect: podozriv*|podozrenie|podozrenia
arrest: zatknut*|zatkl*|zatýk*|zatkol*
detention: zadržan*|zadržal*
detainee: zadržaných
custody: väzba|väzby|väzbe|väzbu|väzobn*
prison: väzenie|väzenia|väzení|väznic*|basa
prisoner: väzeň|väzňa|väzni|väzňov
inmate: odsúdenec|trestanec
jail: za mrežami|za mreže
escape: útek|úteku|ušiel|ušli|utiekol
fugitive: na úteku|hľadaný muž
manhunt: pátran*|pátra po
extradition: vydanie do|extradíci*
deportation: deportáci*|deportov*|vyhosten*
warrant: zatykač*|príkaz na zatknutie
search: hľadan*|prehľadáv*
raid: razia|razie|raziu|domov* prehliadk*
seizure: zaisten*|zhabal*|konfišk*
evidence: dôkaz|dôkazy|dôkazov
witness: svedok|svedka|svedk*|svedkov
testimony: výpoveď|výpovede|svedectv*|vypovedal*
confession: priznal*|priznanie
forensic: forenzn*|súdny znalec|znalec
dna: dna
autopsy: pitva|pitvy|pitvu
court: súd|súdu|súdom|súdy|súdn*|súdov|súde
trial: súdny proces|súdneho procesu|pojednávan*|hlavné pojednávanie
judge: sudca|sudcu|sudcovia|sudcov|sudkyň*
jury: porota|poroty|porote|porotu
prosecutor: prokurátor*|prokuratúr*|žalobc*
lawyer: advokát*|právnik*|obhajc*
defendant: obžalovan*
plaintiff: žalobca podal
lawsuit: žaloba|žaloby|žalobu|žaluj*
indictment: obžalob*
charge: obvinen*
plea: dohoda o vine|dohodu o vine
guilty: vinný|vinná|vinným|vina|vinu|vinného
innocent: nevin*
acquittal: oslobodil spod obžaloby|oslobodzuj*
conviction: odsúden*
verdict: verdikt*
sentence: rozsudok|rozsudk*|trest|trestu|tresty|rokov väzenia
life-sentence: doživot*
death-penalty: trest smrti|trestu smrti
execution: poprav*
appeal: odvolac*|odvolanie|dovolanie|odvolania
parole: podmienečn*
pardon: milosť prezidenta|udelila milosť|omilost*
amnesty: amnesti*
bail: kauci*
fine: pokuta|pokuty|pokutu|pokút|pokutov*
compensation: odškod*|kompenzáci*|náhrad* škody
settlement: mimosúdn* vyrovn*|urovnan*
ruling: uznesen*|rozhodnutie súdu|nález súdu
supreme-court: najvyšší súd|najvyššieho súdu|ústavný súd|ústavného súdu
constitution: ústava|ústavy|ústavu|ústave|ústavn*
law: zákon|zákona|zákony|zákonov|zákonom|zákone
legislation: legislatív*
human-rights: ľudské práva|ľudských práv|ľudskoprávn*
torture: mučen*|mučil*
genocide: genocíd*
war-crime: vojnov* zločin*
crime-against-humanity: zločin* proti ľudskosti
tribunal: tribunál*
terrorist: terorist*
terrorism: terorizm*|terorizmus|teror
attack: útok|útoku|útoky|útokov|útokom|zaútoč*|napadnut*|útočník*
bomb: bomba|bomby|bombu|bômb|nálož*
bombing: bombardov*|bombov* útok*
suicide-bomber: samovražedn* atentát*|samovražedn* útok*
car-bomb: bomba v aute|auto naložené výbušninami
explosive: výbušn*|trhavin*
extremist: extrémis*|extrémist*
radical: radikál*
jihadist: džihád*|islamist*
militant: ozbrojenec|ozbrojenc*
war: vojna|vojny|vojnu|vojne|vojnou|vojnov*
civil-war: občiansk* vojn*
battle: bitka|bitky|bitku|bitke
combat: boje|bojov|bojoch|bojov*|boj
front-line: front|frontu|fronte|frontov*
army: armáda|armády|armádu|armáde|armádn*
military: vojensk*|ozbrojen* síl*|ozbrojené sily
troops: vojská|vojsk|jednotky|jednotiek|jednotkami
soldier: vojak|vojaci|vojakov|vojaka
general: generál|generála|generáli|generálom
commander: veliteľ*
officer-corps: dôstojnícky zbor
veteran: veterán*
conscription: branná povinnosť|brannej povinnosti|odvody do armády|branec
mobilisation: mobilizáci*|mobilizov*
navy: námorníct*
fleet: flotila|flotily|loďstvo|loďstva
submarine: ponorka|ponorky|ponorku|ponoriek
warship: vojnová loď|vojnovej lode|vojnových lodí|fregat*
air-force: letectvo|letectva|vzdušné sily|vzdušných síl
fighter-jet: stíhačk*|stíhačiek|stíhac* lietad*
bomber: bombardér*
drone: dron|drona|drony|dronov|dronom|bezpilotn*
missile: raketa|rakety|raketu|rakiet|raketov*
ballistic-missile: balistick*
air-strike: letecký úder|letecké údery|letecký útok|nálet*|letecké útoky
shelling: ostreľov*|ostreľ*
artillery: delostrel*|húfnic*
mortar: mínomet*
tank: tank|tanku|tanky|tankov
armoured-vehicle: obrnen*|transportér*
weapon: zbraň|zbrane|zbraní|zbraňami
arms: výzbroj*|zbrojen*|zbrojárs*
ammunition: munícia|munície|muníciu|muničn*
arms-deal: dodávky zbraní|dodávok zbraní
nuclear-weapon: jadrov* zbran*|jadrov* hlavic*
nuclear-test: jadrov* test*|jadrov* skúšk*
uranium: urán|uránu|uránom
enrichment: obohacov*|obohaten*
chemical-weapon: chemick* zbran*
mine: míny|mínov*|odmínov*|mín
cluster-bomb: kazetov*
invasion: inváz*|vpád
offensive: ofenzív*
counter-offensive: protiofenzív*
siege: obliehan*|obkľúč*
blockade: blokád*
occupation: okupáci*|okupant*|okupov*|okupačn*
annexation: anexi*|anektov*
withdrawal: stiahnutie vojsk|sťahovanie vojsk|stiahnut*
retreat: ústup|ústupu
ambush: prepadnutie zo zálohy|pasca
ceasefire: zastavenie paľby|zastavenia paľby
truce: prímeri*
peace: mier|mieru|mierov*
peace-talks: mierov* rokovan*|mierov* rozhovor*|mierov* dohod*
peacekeeper: mierov* zbor*|mierov* jednot*
negotiation: vyjednáv*
mediation: sprostredk*
mediator: mediátor*
disarmament: odzbroj*
sanction: sankci*|sankčn*
embargo: embarg*
military-exercise: vojensk* cvičen*|manévre
airspace: vzdušný priestor|vzdušného priestoru|vzdušnom priestore
border: hranica|hranice|hraníc|hranici|hraničn*
border-crossing: hraničn* priechod*
checkpoint: kontrolné stanovište|kontrolnom stanovišti
fence: oploten*|plot na hranici
wall: stena|steny|múr
rebel: povstalec|povstalc*|povstaleck*
insurgent: vzbúren*
separatist: separatist*
militia: milíci*
paramilitary: polovojensk*
mercenary: žoldnier*|žoldnieri
coup: štátny prevrat|štátneho prevratu|prevrat|puč
junta: junta|junty|juntu
martial-law: stanné právo|stanného práva
curfew: zákaz vychádzania|zákazu vychádzania
intelligence: spravodajsk* služb*|tajn* služb*|rozviedk*|sis|cia
spy: špión|špióna|špióni|vyzvedač*
espionage: špionáž*
surveillance: odpočúvan*|sledovanie osôb
hacker: hacker*|haker*
cyber-attack: kybernet*|kyberútok*
data-breach: únik* dát|únik* údajov|únik* osobných údajov
leak: únik|úniku|úniky
defence: obrana|obrany|obranu|obrane|obrann*
security: bezpečnosť|bezpečnosti|bezpečnostn*
bodyguard: bodyguard*|osobný strážca|ochrank*
assassination: atentát*
poisoning: otrav*
nerve-agent: novičok*|nervovoparalyt*
exile: exil|exile|exilu
defector: prebehl*
dissident: disident*
hostage-release: prepustenie rukojemníkov
prisoner-exchange: výmen* väzňov|výmen* zajatcov
government: vláda|vlády|vládu|vláde|vládn*|vládou
president: prezident*|hlav* štátu
prime-minister: premiér*|predsed* vlády
minister: minister|ministra|ministri|ministerk*|ministerst*|ministrom
foreign-minister: minister zahraničných vecí|ministra zahraničných vecí|šéf diplomacie|šéf rezortu diplomacie
defence-minister: minister obrany|ministra obrany
finance-minister: minister financií|ministra financií
interior-minister: minister vnútra|ministra vnútra
vice-president: viceprezident*
chancellor: kancelár|kancelára|kancelárom|kancelárk*
king: kráľ|kráľa|kráľom
queen: kráľovná|kráľovnej|kráľovnú
prince: princ|princa|princom|princezn*
monarchy: monarch*
parliament: parlament*|národná rada|národnej rady|nr sr
senate: senát|senátu|senátor*|senáte
congress: kongres*
deputy: poslanec|poslanc*|poslankyň*|poslaneck*
speaker: predseda parlamentu|predsedu parlamentu|šéf parlamentu
governor: guvernér*|župan*
mayor: starost*|primátor*
ambassador: veľvyslanec|veľvyslanc*|veľvyslankyň*
embassy: veľvyslanect*|ambasád*
consulate: konzul*
diplomat: diplomat|diplomata|diplomati|diplomatov
diplomacy: diplomaci*|diplomatick*
summit: summit*|samit*
meeting: stretnuti*|stretol|stretla|schôdz*|zasadn*
visit: návštev*|navštív*
telephone-call: telefonát*|telefonick* rozhovor*|telefonoval*
talks: rozhovory|rokovania|rokovaní|rokovanie
agreement: dohoda|dohody|dohodu|dohode|dohodl*
treaty: zmluva|zmluvy|zmluvu|zmlúv
pact: pakt|paktu
memorandum: memorand*
alliance: aliancia|aliancie|alianciu|spojenec|spojenc*
coalition: koalíci*|koaličn*
opposition: opozíci*|opozičn*
party: strana|strany|stranu|strán|strane|straníck*
leader: líder|lídra|lídri|lídrov|lídrom|vodca
leadership: vedenie strany|vedenie krajiny
candidate: kandid*
campaign: kampaň|kampane|kampani|predvolebn*
election: voľby|volieb|voľbách|voľbám|volebn*
early-election: predčasn* voľb*|predčasných volieb
vote: hlasovan*|hlasoval*|hlasov
voter: volič*
ballot: hlasovac* lístok|hlasovac* lístk*
polling-station: volebn* miestnos*
turnout: volebn* účas*
referendum: referend*
exit-poll: exit poll
opinion-poll: prieskum*
recount: prepočítan* hlasov
electoral-fraud: volebný podvod|manipuláci* volieb
majority: väčšin*
minority: menšin*
victory: víťazstvo vo voľbách|vyhral voľby|vyhrala voľby
defeat: debakel
landslide-victory: drvivé víťazstvo|jasné víťazstvo
inauguration: inauguráci*
oath: prísah*|sľub poslanca
term: funkčné obdobie|funkčného obdobia|volebné obdobie
cabinet: kabinet|kabinetu
reshuffle: rekonštrukci* vlády
resignation: demisi*|rezignáci*
resign: odstúpil*|rezignoval*|podal demisiu
dismissal: odvolal*|odvolať|odvolan*|vyhoden*
impeachment: impeachment*
no-confidence-vote: vyslovenie nedôvery|hlasovanie o nedôvere
scandal: škandál*|aféra|aféry|aféru|kauza|kauzy|kauze
ethics: etika|etiky|etick*
lobbying: lobing*|lobist*
reform: reforma|reformy|reformu|reforiem|reformn*
bill: návrh zákona|návrhu zákona|novela|novely|novelu
amendment: pozmeňujúc* návrh*|dodatok
decree: dekrét*|nariaden*
veto: veto|vetov*|veta
budget: rozpoč*
deficit: deficit*|schodok|schodk*
debt: dlh|dlhu|dlhov|zadlž*
tax: daň|dane|daní|daňov*
tax-cut: zníženie daní|znižovanie daní
subsidy: dotáci*|dotačn*
pension: dôchod*|penzia|penzie
welfare: sociálne dávky|sociálnych dávok|príspevok|príspevk*
minimum-wage: minimálna mzda|minimálnej mzdy|minimálnu mzdu
austerity: konsolidáci*|úsporn* opatren*
privatisation: privatizáci*
nationalisation: znárodn*|zoštátn*
independence: nezávislos*
autonomy: autonóm*
sovereignty: suverenit*|zvrchovan*
secession: odtrhnut*
democracy: demokraci*|demokratick*
dictatorship: diktatúr*|diktátor*
regime: režim|režimu|režimy|režimom
authoritarian: autoritár*
censorship: cenzúr*
freedom-of-press: sloboda tlače|slobody tlače|sloboda médií|slobodu médií
freedom-of-speech: sloboda slova|slobody slova|sloboda prejavu|slobodu prejavu
protest: protest|protestu|protesty|protestov|protestov*
demonstration: demonštráci*
demonstrator: demonštrant*|protestujúc*
march: pochod|pochodu|pochody
rally: míting*|zhromažden*
strike-labour: štrajk*
union: odbory|odborov|odborár*|odborov*
boycott: bojkot*
petition: petíci*
civil-disobedience: občianska neposlušnosť
tear-gas: slzotvorn* plyn*
water-cannon: vodn* del*
clash: potýčk*|šarvátk*|strety|stretov
crackdown: represi*|potlač*
activist: aktivist*
human-rights-activist: ochranca ľudských práv|ochrancovia ľudských práv
revolution: revolúci*|revolučn*
uprising: povstan*
unrest: sociálne nepokoje|vzbura|vzbury
discrimination: diskrimin*
racism: rasizm*|rasizmus|rasist*
minority-rights: práva menšín|práv menšín
equality: rovnos*|rovnopráv*
feminism: femini*
abortion: potrat*|interrupci*
same-sex-marriage: manželstvá homosexuálov|registrovan* partner*
lgbt: lgbt|gej|homosexuál*|transrod*
migration: migráci*|migračn*|imigráci*
migrant: migrant*|imigrant*
refugee: utečenec|utečenc*|utečeneck*
asylum: azyl|azylu|azylov*
asylum-seeker: žiadateľ* o azyl
citizenship: občianstv*
passport: cestovný pas|pasy|cestovného pasu
visa: vízum|víza|víz|vízov*
nationalism: nacionaliz*|nacionalist*
populism: populi*
far-right: krajn* pravic*|krajne pravicov*
far-left: krajn* ľavic*|krajne ľavicov*
communist: komunist*|komunizm*
socialist: socialist*|sociálni demokrati
conservative: konzervat*
liberal: liberál*
statement: vyhlásen*|vyhlásil*
speech: prejav|prejavu|prejavy|prejavom
address: príhovor*
press-conference: tlačov* konferenci*|tlačovk*|brífing*
interview: rozhovor|rozhovore|interview
criticism: kritik*|kritiz*
accusation: obvinil*|obvinenie|obviňuj*
apology: ospravedln*
threat: hrozba|hrozby|hrozbu|hrozieb|vyhráž*|pohrozil*
warning: varovan*|varoval*|výstrah*
condemnation: odsúdil útok|odsúdil|odsúdila|odsúdili
denial: poprel*|popier*
support: podpora|podpory|podporu|podporil*|podporuj*
announcement: oznámil*|oznámenie
proposal: návrh|návrhu|návrhy|návrhov|navrhol|navrhl*
decision: rozhodnutie|rozhodnutia|rozhodol|rozhodl*
plan: plán|plánu|plány|plánov|plánuj*
project: projekt|projektu|projekty|projektov
economy: ekonomik*|ekonomick*|hospodársk*|hdp
growth: rast|rastu|rastom
recession: recesi*
crisis: kríza|krízy|krízu|kríze|krízov*
inflation: infláci*|inflačn*
price: cena|ceny|cenu|cien|cenou|cenám
price-rise: zdražov*|zdražen*|rast cien|zdražie
consumer: spotrebiteľ*
interest-rate: úrokov* sadzb*|úrokových sadzieb|sadzby|sadzieb
central-bank: centrálna banka|centrálnej banky|nbs|ecb|fed|národná banka
bank: banka|banky|banku|bánk|bankov*|banke
loan: úver*|pôžičk*|pôžičiek
mortgage: hypoték*|hypotekár*
credit: kredit*
bailout: záchranný balík|záchranného balíka|finančná pomoc
bankruptcy: bankrot*|krach|krachu|skrachov*|konkurz*
insolvency: insolven*
default: platobn* neschopnos*
bond: dlhopis*
stock-exchange: burza|burzy|burze|burzu|burzov*
share: akcie|akcií|akciám|akciov*
shareholder: akcionár*
dividend: dividend*
investor: investor*
investment: investíci*|investičn*|investov*
fund: fond|fondu|fondy|fondov|eurofond*
hedge-fund: hedžov* fond*
currency: mena|meny|menový|menovej
exchange-rate: výmenn* kurz*|kurz eura|kurz dolára
devaluation: devalváci*
dollar: dolár*
euro: euro|eura|eur|eurách
cryptocurrency: kryptomen*
bitcoin: bitcoin*
gold: zlato|zlata|zlatom
oil: ropa|ropy|ropu|ropou|ropn*|barel*|opec|slovnaft*
crude-oil: surov* rop*|ropa brent
gas: plyn|plynu|plynom|plynov*
natural-gas: zemný plyn|zemného plynu|lng
petrol: benzín*
fuel: paliv*|nafta|nafty|naftu|pohonn* látk*|palív
electricity: elektrin*|elektrár*|elektrick* energi*
power-cut: výpad* elektriny|výpad* prúdu|bez elektriny
blackout: blackout*
energy: energia|energie|energií|energetick*|energetik*
renewable-energy: obnoviteľ*
solar: solárn*|fotovolt*
wind-power: veterná elektráreň|veterných elektrární|veterný park|veterné elektrárne
coal: uhlie|uhlia|uhoľn*
trade: obchod|obchodu|obchodn*
tariff: clá|ciel|clami|tarif*
import: dovoz*|import*
export: vývoz*|export*
trade-war: obchodn* vojn*|coln* vojn*
free-trade: voľný obchod|voľného obchodu|voľnom obchode
customs: coln*|colník*|colníc*
supply-chain: dodávateľsk* reťaz*
company: firma|firmy|firmu|firiem|spoločnos*|podnik|podniku|podniky
corporation: korporáci*|koncern*
startup: startup*|start-up*
merger: fúzi*|zlúčen*
acquisition: akvizíci*
takeover: prevzat*
subsidiary: dcérsk* spoločnos*
joint-venture: spoločný podnik|spoločného podniku
profit: zisk|zisku|zisky|ziskom
loss: strata|straty|stratu|strát|prehr*
revenue: tržby|tržieb|výnosy|výnosov
turnover: obrat firmy|obratu firmy
earnings: príjmy|príjmov|príjem
sales: predaj|predaja|predajov|predal*
market: trh|trhu|trhy|trhoch|trhom
retail: maloobchod*
supermarket: supermarket*|obchodn* reťazec|obchodn* reťazc*
e-commerce: e-shop*|eshop*|internetov* obchod*
advertising: reklam*
brand: značka|značky|značku|značiek
product: výrobok|výrobk*|tovar|tovaru|produkt*
factory: fabrik*|závod|závodu|závode|továr*
production: výroba|výroby|výrobu|výrobe|produkci*
manufacturing: spracovateľsk*
industry: priemys*|odvetv*
steel: oceľ|ocele|oceliar*|železiarn*
textile: textil*
automobile: automobilk*|automobilov*|automobiliek
electric-car: elektromobil*|elektroaut*
battery: batéri*|akumulátor*
chip: čip|čipy|čipov|čipu
semiconductor: polovodič*
technology: technológi*|technologick*
software: softvér*
artificial-intelligence: umel* inteligenci*|ai|chatbot*
robot: robot|roboty|robotov|robota|robotick*
smartphone: smartfón*|mobil|iphon*
computer: počítač*|notebook*
internet: internet*
website: webov* strán*|web|webu|webstránk*
social-media: sociálne siete|sociálnych sietí|sociálnych sieťach|facebook*
app: aplikácia|aplikácie|aplikáciu|aplikácií
platform: platform*
video-game: videohr*|počítačov* hr*
telecommunications: telekomunik*|mobilný operátor|operátor*
network: sieť|siete|sietí
antitrust: protimonopol*|hospodárskej súťaže
patent: patent*
copyright: autorsk* práv*
job: pracovné miesto|pracovné miesta|pracovných miest
employment: zamestnanos*
unemployment: nezamestnan*
worker: zamestnanec|zamestnanc*|robotník*|pracovník*
layoff: prepúšťan*|prepúšťať|prepúšťa
hiring: nábor*
salary: plat|platu|platy|platov
wage: mzda|mzdy|mzdu|miezd|mzdov*
bonus: prémi*|bonus*|odmeny|odmien
pay-rise: zvýšenie platov|zvyšovanie platov|rast miezd
executive-director: generáln* riaditeľ*|výkonn* riaditeľ*
board-of-directors: predstavenst*|správn* rad*|dozorn* rad*
chairman: predseda|predsedu|predsedom|predsedníčk*
founder: zakladateľ*
billionaire: miliardár*|oligarch*
wealth: bohatstv*|majetok|majetku
poverty: chudob*
inequality: nerovnos*
housing: bývan*|byt|bytu|byty|bytov
rent: nájom|nájmu|nájomn*
real-estate: nehnuteľnos*|realit*
construction: stavba|stavby|stavbu|stavebn*|výstavb*
building: budova|budovy|budovu|budove|budov
contractor: zhotoviteľ*|dodávateľ*
tender: tender*|verejné obstarávanie|verejného obstarávania|zákazk*|zákaziek
contract: kontrakt*
agriculture: poľnohosp*|agrárn*
farmer: farmár*|roľník*|agrár*
harvest: úroda|úrody|úrodu|žatva|žatvy
crop: plodin*
wheat: pšenic*
grain: obilie|obilia|obiln*
rice: ryža|ryže|ryžu
livestock: dobytok|dobytka|hospodárskych zvierat
fishing: rybár*|rybolov*
food: potravin*|jedlo|jedla
restaurant: reštaurác*|gastro*
hotel: hotel*
tourism: turizmus|turizmu|cestovný ruch|cestovného ruchu
tourist: turist*
insurance: poisten*|poisťov*|poistk*
auction: aukci*|dražb*
audit: audit*|nkú
health: zdravi*|zdravot*
hospital: nemocnic*|nemocničn*|hospitaliz*
clinic: klinik*|poliklinik*
doctor: lekár*
physician: všeobecný lekár|zdravotník*|zdravotníc*
nurse: zdravotná sestra|zdravotné sestry|zdravotných sestier|sestričk*
patient: pacient*
medicine: medicín*
drug-medicine: liek|lieky|liekov|lieku|liečiv*
treatment: liečba|liečby|liečbu|liečen*|liečebn*
therapy: terapi*
surgery: chirurg*|operovan*
transplant: transplant*
disease: choroba|choroby|chorobu|chorôb|ochoren*
infection: infekci*|infekčn*|nákaz*|nakazen*|nakazil*
virus: vírus*
bacteria: baktéri*
coronavirus: koronavírus*
covid: covid*
influenza: chrípk*
ebola: ebola|eboly|ebolu
measles: osýp*
malaria: malári*
cholera: cholera|cholery|choleru
aids: hiv|aids
cancer: rakovin*|nádor*|onkolog*
diabetes: cukrovk*|diabet*
heart-attack: infarkt*
stroke: mŕtvica|mozgová príhoda|mozgovej príhody|porážka mozgu
dementia: demenci*|alzheimer*
obesity: obezit*
mental-health: duševné zdravie|duševného zdravia|psychiatr*|psychick*
depression: depresi*
vaccine: vakcín*
vaccination: očkovan*|očkovac*|zaočkov*
dose: dávka|dávky|dávku|dávok
booster: preočkov*|posilňujúc* dávk*
immunity: imunit*
outbreak: ohnisko nákazy|ohniská nákazy|ohnisk*
pandemic: pandémi*
quarantine: karantén*
lockdown: lockdown*
isolation: izoláci*
mask: rúško|rúška|rúšok|respirátor*
testing: testovan*
test-positive: pozitívn* test*|pozitívne testov*
symptom: príznak*|symptóm*
variant: variant*|omikron*
mutation: mutáci*
mortality: úmrtnos*
birth: pôrod|pôrodu|narodenie|narodil*|pôrodnos*
pregnancy: tehoten*|tehotn*
maternity: matersk*|pôrodnic*
baby: bábätk*|dojč*
newborn: novoroden*
death-toll: počet obetí|počet mŕtvych|bilancia obetí|počtu obetí
smoking: fajčen*|fajčiar*|cigariet*|cigaret*
tobacco: tabak*
alcohol: alkohol*|vodka|vodky
allergy: alergi*|alergick*
pharmaceutical: farmac*
clinical-trial: klinick* štúdi*|klinick* skúšan*
side-effect: vedľajš* účin*|nežiaduc* účin*
approval: schválen*|schválil*
research: výskum|výskumu|výskumy|výskumn*
study: štúdia|štúdie|štúdiu|štúdií
researcher: výskumník*|výskumníc*|bádateľ*
scientist: vedec|vedc*|vedkyň*|vedeck*
professor: profesor*
university: univerzit*|vysok* škol*
laboratory: laboratór*
experiment: experiment*
discovery: objav|objavu|objavy|objavil*
gene: gén|génu|gény|génov|genetick*|genóm*
fossil: fosíl*|skamenelin*
dinosaur: dinosaur*
archaeologist: archeológ*|archeolog*
excavation: vykopávk*|vykopáv*
ancient: starovek*|antick*|pravek*
museum: múze*
species: druh zvierat|živočíšn* druh*
endangered: ohrozen* druh*|vyhynut*
animal: zviera|zvieraťa|zvieratá|zvierat|zvierac*
dog: pes|psa|psy|psov|psom|šteňa*
elephant: slon|slona|slony|slonov
whale: veľryb*
shark: žralok*
bear: medveď*|medved*
wolf: vlk|vlka|vlky|vlkov
bird-flu: vtáč* chrípk*
bee: včela|včely|včiel|včelár*
insect: hmyz*
forest: les|lesa|lesy|lesov|lese|lesník*
deforestation: odlesň*|výrub*
amazon-forest: amazonsk* prales*|prales*
ocean: oceán*
coral-reef: koral*
river: rieka|rieky|rieku|rieke|riek
lake: jazer*
glacier: ľadovec|ľadovc*
ice: ľad|ľadu|ľadom|poľadovic*
arctic: arktíd*|arktick*
antarctica: antarktíd*|antarktick*
national-park: národný park|národného parku|národnom parku|tanap
zoo: zoo|zoologick* záhrad*
school: škola|školy|školu|škole|škôl|školsk*
pupil: žiak|žiaka|žiaci|žiakov|žiačk*|školák*
student: študent*
teacher: učiteľ*|pedagóg*
education: vzdeláv*|školstv*|vzdelan*
exam: skúšk*|maturit*|skúšok
kindergarten: škôlk*|škôlok|mater* škôlk*
graduation: promóci*|absolvent*
scholarship: štipendi*
child: dieťa|dieťaťa|deti|detí|deťom|detsk*
teenager: tínedžer*|mladistv*|dospievajúc*
youth: mládež*
parent: rodič*
mother: matka|matky|matku|matkou|mama|mamy
father: otec|otca|otcom|otcovia
son: syn|syna|synom|synovia
daughter: dcéra|dcéry|dcéru|dcérou
brother: brat|brata|bratia|bratom
sister: sestra|sestry|sestru|sestrou
family: rodina|rodiny|rodinu|rodine|rodín|rodinn*
wife: manželka|manželky|manželku|manželkou
husband: manžel|manžela|manželom|manželia
wedding: svadb*|svadieb
marriage: manželstv*|oženil*|vydala sa
divorce: rozvod|rozvodu|rozvody|rozvied*
birthday: narodenin*
anniversary: výroči*|jubile*
celebration: oslava|oslavy|osláv|oslavuj*
festival: festival*
holiday: sviatok|sviatk*|dovolenk*|prázdnin*
new-year: nový rok|nového roka|silvester|silvestra|novoročn*
christmas: vianoce|vianoc|vianočn*|vianociach
ramadan: ramadán*
easter: veľká noc|veľkej noci|veľkonočn*
pilgrimage: púť|púte|pútni*
church: kostol*|cirkev|cirkv*|cirkevn*|katedrál*
mosque: mešit*
synagogue: synagóg*
temple: chrám*
religion: nábožen*
christian: kresťan*|katolíc*|katolík*|pravoslávn*
muslim: moslim*|islam|islamu|islamsk*
jewish: židovsk*|židia|židov|žid
pope: pápež*
bishop: biskup*|arcibiskup*|patriarch*
cardinal: kardinál*
priest: kňaz|kňaza|kňazi|kňazov|farár*|duchovný
imam: imám|imáma
rabbi: rabín*
prayer: modlitb*|modlil*|omša|omšu|omše
film: film|filmu|filmy|filmov|filmov*|snímka
cinema: kino|kina|kín|kinách
actor: herec|herca|herci|hercov|hereck*
actress: herečk*|herečiek
director: režisér*|réžia
movie-premiere: premiéra filmu|premiéru filmu
award: ocenenie|ocenenia|ocenen*|vyznamenan*|cena akadémie
oscar: oscar|oscara|oscary|oscarov
prize: laureát*|výherc*
nobel-prize: nobelov*|nobelist*
music: hudba|hudby|hudbu|hudobn*|hudobník*
song: pieseň|piesne|piesní|pesničk*|skladb*
singer: spevák*|speváčk*
band: kapela|kapely|kapelu
concert: koncert|koncertu|koncerty|koncertn*
album: album|albumu|albumy
tour: turné|koncertné turné
opera: opera|opery|opere|opern*
orchestra: orchest*|filharmon*|dirigent*
dance: tanec|tanca|tanečn*|tanečni*
ballet: balet*
theatre: divadl*|divadiel
play: predstavenie|divadelná hra|inscenáci*
book: kniha|knihy|knihu|kníh|knižn*
novel: román|románu|romány
author: autor|autora|autori|autorov|autork*
writer: spisovateľ*
poet: básnik*|poézi*|poetk*
literature: literatúr*|literárn*
publisher: vydavateľ*
library: knižnic*
art: umeni*|umelec|umelc*|umeleck*
painting: maľb*|obraz|obrazu|obrazy
painter: maliar*
sculpture: sochár*
exhibition: výstava|výstavy|výstavu|výstave|expozíci*
gallery: galéri*
fashion: móda|módy|módn*
model: modelk*|modeliek
designer: dizajnér*|návrhár*
television: televízi*|televízn*|rtvs|stvr
series: seriál*
broadcaster: vysielateľ*|rozhlas*
radio: rádio|rádia|rádiu
newspaper: noviny|novín|denník|denníka|denníku
journalist: novinár*|žurnalist*
reporter: reportér*|redaktor*
editor: šéfredaktor*|redakci*
media: médiá|médií|médiách|mediáln*|tlač
news: správy|spravodajst*
magazine: časopis*|magazín*
photographer: fotograf*
documentary: dokumentárn*
celebrity: celebrit*|hviezda|hviezdy
royal-family: kráľovsk* rodin*|kráľovsk*
heritage: dedičstv*
unesco: unesco
monument: pamätník*|pomník*|pamiatk*
statue: socha|sochy|sochu|sôch
lottery: lotéri*|jackpot*|tipos
winner: víťaz|víťaza|víťazom|víťazn*
record-world: svetov* rekord*|rekord|rekordu|rekordn*
guinness: guinness*
football: futbal|futbalu|futbalov*|futbale
match: zápas|zápasu|zápasy|zápasov|zápase|duel|duelu|stretnutie skupiny
game: hra|hry|hru|hier
league: liga|ligy|lige|ligu|ligov*
cup: pohár*
world-cup: majstrovstvá sveta|majstrovstiev sveta|svetov* šampionát*|ms vo futbale
championship: majstrovst*|majster|majstra|majstri|šampión*
tournament: turnaj*
final: finále|finálov*
semi-final: semifinál*
quarter-final: štvrťfinál*
group-stage: základn* skupin*
qualifying: kvalifikáci*|kvalifikačn*
playoff: play-off|baráž*
goal: gól|gólu|góly|gólov
penalty: penalta|penalty|penaltu|pokutov* kop*
penalty-shootout: penaltov* rozstrel*|jedenástkov* rozstrel*
red-card: červen* kart*
yellow-card: žlt* kart*
referee: rozhodca|rozhodcu|rozhodcovia|arbiter
video-referee: var
offside: ofsajd*
goalkeeper: brankár*
striker: útočník tímu|kanonier*|útočník hostí
midfielder: záložník*|stredopoliar*
defender: obranca|obrancu|obrancovia
captain: kapitán*
coach: tréner*|kouč*
manager-football: manažér klubu|manažér tímu
transfer: prestup*
contract-extension: predĺžil* zmluvu|predĺženie zmluvy
injury: zranenie hráča|zranenie kolena
substitute: striedajúc*|náhradník*
stadium: štadión*
fan: fanúšik*
hooligan: chuligán*|výtržník*
team: tím|tímu|tímy|tímov|mužstv*
club: klub|klubu|kluby|klubov|klubov*
national-team: národný tím|národného tímu|reprezentáci*|reprezentant*
player: hráč*|futbalist*
win: víťazstv*|vyhral*|výhra|výhru|porazil*|zvíťazil*
draw: remíz*|remizov*
score: skóre|skóroval*
hat-trick: hetrik*
debut: debut*
title: titul*
trophy: trofej*
medal: medail*
gold-medal: zlat* medail*|olympijské zlato
silver-medal: striebor* medail*|striebro
bronze-medal: bronzov* medail*|bronz
olympics: olympiád*|olympijsk*
paralympics: paralymp*
athlete: športovec|športovc*|športovky*|atlét*
athletics: atletik*|atletick*
marathon: maratón*
sprint: šprint*
swimming: plávan*|plavec|plavc*|plavkyň*
gymnastics: gymnast*
boxing: box|boxu|boxersk*
boxer: boxer|boxera|boxeri
wrestling: zápasník*|zápasen*
tennis: tenis*
grand-slam: grandslam*|wimbledon*|roland garros
set-tennis: set|setu|sety|setov
basketball: basketbal*|nba
volleyball: volejbal*
handball: hádzan*
rugby: ragby
cricket: kriket*
golf: golf|golfu|golfov*|golfist*
cycling: cyklistik*|cyklistick*|pelotón*
stage-race: tour de france|etapov* pretek*|giro
skiing: lyžiar*|lyžov*|lyže
biathlon: biatlon*
figure-skating: krasokorčuľ*
ice-hockey: hokej*|nhl|extralig*
formula-one: formula 1|formuly 1|formule 1
racing-driver: jazdec f1|pretekár formuly
grand-prix: veľká cena|veľkej ceny|veľkú cenu
pole-position: pole position
chess: šachy|šachu|šachist*|šachov*
doping: doping*
drug-ban: trest za doping|dištanc za doping
suspension: diskvalifik*|dištanc*|suspend*
retirement: ukončil* kariéru|koniec kariéry
`;
export default concepts;
