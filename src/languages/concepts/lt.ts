/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: žemės drebėjim*|drebėjim*|seismolog*
aftershock: pakartotin* smūg*|pakartotin* drebėjim*
tsunami: cunam*
volcano: ugnikaln*|vulkan*
eruption: išsiverž*
flood: potvyn*|poplūd*|apsem*
landslide: nuošliauž*|žemės nuošliauž*|purvo lavin*
avalanche: sniego griūt*|lavina|lavinos|lavinų
storm: audra|audros|audrų|audras|štorm*|škval*
hurricane: uragan*
typhoon: taifūn*
cyclone: ciklon*
tornado: tornad*|viesul*
hail: kruša|krušos
snow: snieg*|snyg*|sninga
blizzard: pūga|pūgos|pūgų
rain: lietus|lietaus|lietų|liūtys|liūčių|liūtis
monsoon: muson*
drought: sausra|sausros|sausrų
heatwave: karščio bang*|karščiai|karščių|kaitra|kaitros
cold-wave: šalčio bang*|speigas|speigai|speigo
wildfire: miško gaisr*|miškų gaisr*
fire: gaisr*|ugniages*|užsideg*|užsiliepsnoj*
explosion: sprogim*|sprogo|nugriaudėj*
lightning: žaibas|žaibo|žaibai|žaibavo|perkūnij*
fog: rūkas|rūką
wind: vėjas|vėjo|vėją|vėjai|vėjų
temperature: temperatūr*|laipsnių šilum*|laipsnių šalč*
weather-forecast: orų prognoz*|sinoptik*|meteorolog*|hidrometeo*
climate-change: klimato kait*|klimato pokyč*|klimato kriz*
global-warming: visuotin* atšilim*|klimato atšilim*|pasaulin* atšilim*
emission: emisijas|emisijų|išmetamųjų dujų|teršalų išmet*
greenhouse-gas: šiltnamio efekt*|šiltnamio dujų|šiltnamio efektą sukeliančių dujų
carbon: anglies dioksid*|anglies dvideg*|anglies junginių
pollution: tarša|taršos|užterš*|užteršt*|teršal*
oil-spill: naftos išsiliej*|išsiliejusi nafta|naftos dėmė
chemical: chemikal*|cheminės medžiagos|cheminių medžiagų|chemin* medžiag*
toxic: toksišk*|nuoding*|toksin*
radiation: radiacij*|spinduliuot*|radioaktyv*
nuclear-plant: atomin* elektrin*|branduolin* elektrin*|atomin* jėgain*
meltdown: reaktoriaus išsilyd*
dam: užtvank*
collapse: sugriuv*|įgriuv*|griūtis|griūties
rubble: griuvės*|nuolauž*
evacuation: evakuacij*|evakav*|evakuot*|evakuoj*
evacuee: evakuoti gyventojai|evakuot* žmon*
shelter: slėptuv*|priedang*|prieglaud*
rescue: gelbėjim*|išgelbė*|gelbėjimo operacij*
rescuer: gelbėtoj*
survivor: išgyvenusi*|likę gyvi|likusi* gyv*
missing-person: dingusi*|dingę žmonės|be žinios dingusi*|dingo be žinios
trapped: įstrig*
casualty: žuvusių ir sužeist*|nukentėjusi* ir žuvusi*
dead: žuvo|žuvusi*|žuvę|mirusi*|negyv*|žuvęs
death: mirtis|mirties|mirtį|mirtys|mirčių|žūtis|žūties|mirė|mirtin*
injured: nukentėj*|susižalo*|sužalot*|sužalojim*
wounded: sužeist*|sužeidė|sužeidim*
victim: auka|aukos|aukų|aukoms|aukomis
body: kūnas|kūnai|kūną
corpse: lavonas|lavono|lavonai|palaikai|palaikų|palaikus
funeral: laidotuv*|palaidot*|laidojam*
mourning: gedul*
condolence: užuojaut*
memorial: memorial*|paminklin* lent*
epicentre: epicentr*
magnitude: magnitud*|balų pagal richter*
damage: žala|žalos|apgadin*|nuostoliai|nuostolių|nuostolius
destruction: sunaikin*|niokoj*|suniokot*|nusiaub*|sugriaut*
emergency: ekstremali* situacij*|avarin* tarnyb*|ekstremal* padėt*
disaster: nelaimė|nelaimės|nelaimių|stichija|stichijos|stichin*
catastrophe: katastrof*
state-of-emergency: nepaprast* padėt*|nepaprastoji padėtis|ekstremaliosios padėties
relief: pagalbos teikim*|gelbėjimo misij*
aid: pagalba|pagalbos
humanitarian: humanitarin*|labdar*
donation: paaukoj*|paaukot*|aukotoj*|donor*
refugee-camp: pabėgėlių stovykl*|migrantų stovykl*
famine: badas|bado|badą|badmet*
hunger: alkis|alkio|alkan*|alkį
starvation: badauj*|badav*|nepriteklius
epidemic: epidemij*|epidemiolog*
accident: avarij*|eismo įvyk*|nelaiming* atsitikim*
crash: sudužo|sudužus*|lėktuvo katastrof*|nukrito lėktuv*|aviakatastrof*
collision: susidūr*
derailment: nuo bėgių|nuriedėjo nuo bėgių
train: traukin*
railway: geležinkel*
metro: metro stot*|metro linij*|metropoliten*
bus: autobus*
truck: sunkvežim*|vilkik*
car: automobil*|mašina|mašinos
motorcycle: motocikl*
bicycle: dviratis|dviračio|dviračiai|dviračių|dviratinink*
driver: vairuotoj*|vairav*|prie vairo
passenger: keleivi*
pilot: pilotas|piloto|pilotai|pilotų|pilotą|lakūn*
crew: įgula|įgulos|įgulų
aircraft: orlaiv*
plane: lėktuv*
helicopter: sraigtasparn*|malūnsparn*
airport: oro uost*|oro uostas|aerouost*
airline: oro linij*|aviakompanij*|oro bendrov*
flight: skrydž*|skryd*|reisas|reiso|reisai|reisų
runway: kilimo ir tūpimo tak*|kilimo tak*|tūpimo tak*
landing: nusileid*|nutūp*|leidimosi metu
takeoff: pakilo lėktuv*|pakilimo metu
black-box: juodosios dėžės|juodoji dėžė|juodąją dėžę|juodųjų dėžių|juodąsias dėžes
ship: laivas|laivo|laivą|laivai|laivų|laivus|laive|laivyb*
boat: valtis|valties|valtys|valtį|valčių|valtyje|kateris|katerio
ferry: keltas|keltai|keltą|kelte
tanker: tanklaiv*
cargo: krovin*
port: uostas|uosto|uostą|uoste|uostai|uostų
sinking: nuskendo laiv*|nugrimz*|laivo avarij*
capsize: apvirt*
drowning: nuskend*|skendim*|skenduol*|paskend*
bridge: tiltas|tilto|tiltą|tiltai|tiltų|tiltus|tilte
tunnel: tunel*
road: kelyje|keliuose|keliai|kelinink*
highway: autostrad*|greitkel*|magistral*
traffic: eismas|eismo|eismą|transporto spūst*|spūstys|spūstis|spūsčių
speed: greitis|greičio|greitį|greičiu
drunk-driving: neblaiv* vairuotoj*|girtas vairav*|neblaivus vairav*|girt* vairuotoj*
seat-belt: saugos dirž*
stampede: spūstyje|minios spūst*
crush: sutraišk*|prispaud*
elevator: liftas|lifto|lifte|liftai|liftų
crane: bokštin* kran*
mine-accident: šachtoje|avarij* šachtoje|šachta|šachtos
miner: kalnakas*|angliakas*|šachtinink*
gas-leak: dujų nuotėk*|dujų sprogim*
pipeline: dujotiek*|naftotiek*|vamzdyn*
space: kosmosas|kosmoso|kosmose|kosmosą|kosmin*
rocket: raketa nešėja|raketos nešėjos
satellite: palydovas|palydovo|palydovą|palydovai|palydovų|palydovus|palydovin*
launch: raketos paleidim*|palydovo paleidim*|paleido raket*|paleido palydov*
astronaut: astronaut*|kosmonaut*
spacecraft: erdvėlaiv*|kosmin* laiv*|kosminis aparatas
moon: mėnulis|mėnulio|mėnulį|mėnulyje
mars: marsas|marso|marse|marsą|marsaeig*
orbit: orbita|orbitos|orbitoje
asteroid: asteroid*|meteorit*|komet*
crime: nusikaltim*|nusikalst*|nusikalt*|kriminal*
murder: nužudym*|žmogžudyst*|nužud*|nužudyt*
homicide: žmogaus žūt*
killing: žudyn*|žudym*
killer: žudik*|žmogžud*
manslaughter: neatsarging* gyvybės atėmim*
suicide: savižud*|nusižud*
stabbing: subadyt*|nudūr*|peiliu sužal*|subad*
knife: peilis|peilio|peiliu|peilį|peiliais
shooting: šaudyn*|šaudym*|šaudė|nušov*|apšaudė žmon*|nušaut*|šūvis|šūviai|šūvių
gunman: šaulys užpuol*|šaudęs vyr*|ginkluot* užpuolik*
gun: pistolet*|šautuv*|revolver*
firearm: šaunam*
bullet: kulka|kulkos|kulkų|kulkomis
sniper: snaiper*
mass-shooting: masin* šaudyn*
hostage: įkaitas|įkaito|įkaitą|įkaitai|įkaitų|įkaitus|įkaitais
kidnapping: pagrob*
ransom: išpirka|išpirkos
rape: išprievart*|išžagin*|prievartautoj*
sexual-assault: seksualin* smurt*|seksualin* prievart*|seksualin* užpuol*
harassment: priekabiav*|priekabiauj*
abuse: smurtav*|smurtauj*|smurtaut*|išnaudoj*
child-abuse: smurt* prieš vaikus|vaikų išnaudoj*|smurt* prieš vaik*
paedophile: pedofil*|tvirkin*
domestic-violence: smurt* artimoje aplinkoje|smurt* šeimoje
robbery: apiplėš*|plėšik*|plėšim*
theft: vagyst*|pavog*|vagis|vagys|vagių|vogt*
burglary: įsilauž*|įsiverž* į namus
fraud: sukčiav*|sukčia*|apgavyst*
scam: afera|aferos|aferist*|sukčiai|sukčių
embezzlement: pasisavin*|iššvaist*
bribery: kyšis|kyšį|kyšiai|kyšių|kyšio|kyšinink*|papirkim*|papirk*
corruption: korupcij*
money-laundering: pinigų plovim*|plovė pinig*
tax-evasion: mokesčių vengim*|vengė mokė* mokes*|nesumokė* mokes*
smuggling: kontraband*
human-trafficking: prekyb* žmonėmis
drug: narkotik*|narkotin*|narkomanij*|narkoman*
cocaine: kokain*
heroin: heroinas|heroino|heroiną
cannabis: kanap*|marihuan*|hašiš*
overdose: perdozav*
gang: gauja|gaujos|gaujų|grupuot*|gaujas
mafia: mafij*
cartel: kartel*
piracy: piratas|piratai|piratų|piratav*
arson: padegė|padegim*|padegėj*|padegt*
vandalism: vandal*|chuligan*
looting: plėšikav*|marodier*
riot: riauš*
police: policij*|pareigūnai|pareigūnų|policinink*
officer: pareigūnas|pareigūno|pareigūną
detective: detektyv*|kriminalist*
investigation: ikiteismin* tyrim*|tyrimas|tyrimo|tyrimą|tiria
investigator: tyrėjas|tyrėjai|tyrėjų
suspect: įtariam*|įtarim*
arrest: areštas|arešto|areštą|areštav*|suimtas|suimti|suėmim*|suėmė|areštuot*|suimta
detention: sulaik*|sulaikym*|sulaikyt*
detainee: sulaikytasis|sulaikytieji|sulaikytųjų
custody: į areštinę|areštin*|suėmimą
prison: kalėjim*|įkalinim*|įkalint*|pataisos nam*|laisvės atėmim*
prisoner: kalinys|kalinio|kalinį|kaliniai|kalinių|kaliniams|kalinius
inmate: nuteistasis|nuteistieji|nuteistųjų
escape: pabėgo|pabėgim*|paspruk*
fugitive: bėglys|bėgliai|bėglių|besislapst*
manhunt: paieškom*|ieškomas policij*|skelbiama paieška
extradition: ekstradic*|ekstradij*|išdavim*
deportation: deportacij*|deportav*|deportuot*|deportuoj*|išsiuntim*
warrant: arešto order*|suėmimo order*|orderis|orderį
search: paieška|paieškos
raid: krata|kratos|kratų|reidas|reido|reidai|reidų|reidą
seizure: konfiskav*|konfiskuot*|areštuot* turt*
evidence: įrodym*|įkalč*
witness: liudytoj*|liudinink*
testimony: parodym*|liudij*|liudijim*
confession: prisipažin*
forensic: teismo ekspert*|teismo medicin*
dna: dnr
autopsy: skrodim*
court: teismas|teismo|teismą|teisme|teismui|teismai|teismų
trial: teismo proces*|bylos nagrinėj*|teisiam*|teismo posėd*
judge: teisėjas|teisėjo|teisėją|teisėjos|teisėjai|teisėjų
jury: prisiekusi*
prosecutor: prokuror*|prokuratūr*
lawyer: advokat*|teisinink*
defendant: kaltinamasis|kaltinamieji|kaltinamųjų|kaltinamojo|teisiamasis|atsakovas
plaintiff: ieškov*
lawsuit: ieškin*|civilin* byl*
indictment: kaltinamas* akt*|kaltinamąjį aktą
charge: kaltinimai|kaltinimus|kaltinimų|pateikti kaltinim*|apkaltint*
plea: kaltės pripažin*
guilty: kaltas|kalta|kalti|kaltę|pripažint* kalt*|kaltės
innocent: nekaltas|nekalta|nekalti|nekaltum*
acquittal: išteisin*
conviction: nuteist*|nuteisė|apkaltinamas* nuosprend*
verdict: nuosprend*|verdikt*
sentence: bausmė|bausmės|bausmių
life-sentence: iki gyvos galvos
death-penalty: mirties bausm*|mirties nuosprend*
execution: egzekucij*|įvykdyta mirties bausmė|įvykdė mirties bausmę
appeal: apeliacij*|apskund*|apeliacin*
parole: lygtin*
pardon: malonė|malonės prašym*|suteikė malonę|malonės
amnesty: amnestij*
bail: užstatas|užstato|užstatą
fine: bauda|baudos|baudų|baudas|nubaust*
compensation: kompensacij*|kompensuo*|žalos atlyginim*
settlement: taikos sutart* byl*|taikus susitarim*
ruling: nutartis|nutartį|nutartimi|nutarties|teismo sprendim*
supreme-court: aukščiausi* teism*|aukščiausiasis teismas|aukščiausiojo teismo|aukščiausiajam teismui
constitution: konstitucij*|konstitucin*
law: įstatymas|įstatymo|įstatymą|įstatymai|įstatymų|įstatymus
legislation: teisės akt*|įstatymų leidyb*|įstatymų leidėj*|teisėkūr*
human-rights: žmogaus teis*
torture: kankinim*|kankino|kankint*
genocide: genocid*
war-crime: karo nusikalt*|karo nusikaltim*
crime-against-humanity: nusikaltim* žmoniškumui
tribunal: tribunol*
terrorist: teroristin*|terorist*
terrorism: terorizm*|teroras|teroro|teroro akt*|teroro išpuol*
attack: išpuol*|ataka|atakos|atakų|atakas|atakav*|užpuol*|antpuol*
bomb: bomba|bombos|bombų|bombas
bombing: bombardav*|bombardavim*|subombard*
suicide-bomber: mirtinink*|sprogdintojas savižud*|savižud* sprogdintoj*
car-bomb: užminuot* automobil*|automobilyje bomba
explosive: sprogmuo|sprogmen*|sprogstam*
extremist: ekstremist*|ekstremizm*
radical: radikal*
jihadist: džihad*|islamist*
militant: kovotojas|kovotojai|kovotojų|kovotojus|smogik*
war: karas|karo|karą|kare|karu|karui|karai
civil-war: pilietin* kar*
battle: mūšis|mūšio|mūšiai|mūšių|mūšį|kautynės|kautynių
combat: kovos veiksm*|kovin*
front-line: frontas|fronto linij*|fronte|fronto
army: armija|armijos|armijai|kariuomen*
military: karin*|kariškiai|kariškių
troops: pajėgos|pajėgų|pajėgas|pajėgoms
soldier: karys|kariai|karių|kariams|kareiv*|karius
general: generol*
commander: vadas generol*|kariuomenės vad*
officer-corps: karinink*
veteran: veteran*
conscription: šauktin*|privalomoji karo tarnyba|karo prievol*
mobilisation: mobilizacij*|mobilizuot*|mobilizav*
navy: karinis jūrų laivynas|karinio jūrų laivyno|karin* jūrų pajėg*|jūrų pajėg*
fleet: laivynas|laivyno|laivyną
submarine: povandenin* laiv*
warship: karo laiv*|karin* laiv*|fregat*
air-force: karinės oro pajėgos|karinių oro pajėgų|oro pajėg*
fighter-jet: naikintuv*
bomber: bomboneš*
drone: dronas|drono|droną|dronai|dronų|dronus|dronais|bepilot*
missile: raketa|raketos|raketų|raketas|raketomis|raketin*
ballistic-missile: balistin* raket*
air-strike: oro antskryd*|oro smūg*|aviacijos smūg*|antskryd*
shelling: apšaud*|apšaudym*
artillery: artilerij*|haubic*
mortar: minosvaid*
tank: tankas|tankai|tankų|tankais
armoured-vehicle: šarvuot*|šarvuočiai|šarvuočių
weapon: ginklas|ginklo|ginklą|ginklu|ginklai|ginklus
arms: ginkluotė|ginkluotės
ammunition: šaudmen*|šovin*|amunicij*|sviedin*
arms-deal: ginklų tiekim*|ginklų sandor*|ginklų prekyb*
nuclear-weapon: branduolin* ginkl*|atomin* ginkl*|atomin* bomb*
nuclear-test: branduolin* bandym*
uranium: uranas|urano|uraną
enrichment: sodrin*|urano sodrin*
chemical-weapon: chemin* ginkl*|cheminė ataka
mine: minos|minų|išminuot*|išminav*|minas
cluster-bomb: kasetin*
invasion: invazij*|įsiverž*|įsiveržim*
offensive: puolim*
counter-offensive: kontrpuolim*|kontratak*
siege: apgult*|apsiaust*
blockade: blokad*
occupation: okupacij*|okupant*|okupuot*|okupav*
annexation: aneksij*|aneksuot*|aneksav*
withdrawal: karių išvedim*|pajėgų išvedim*|pajėgų atitrauk*
retreat: atsitrauk*|traukiasi iš
ambush: pasala|pasalos
ceasefire: ugnies nutrauk*|nutrauktos ugnies|ugnies nutraukim*
truce: paliaub*
peace: taika|taikos
peace-talks: taikos deryb*|taikos sutart*|taikos susitarim*
peacekeeper: taikdar*|taikos palaikymo
mediation: tarpininkav*
mediator: tarpininkas|tarpininko|tarpininkai
disarmament: nusiginklav*
sanction: sankcij*
embargo: embarg*
military-exercise: karin* pratyb*|pratybos|pratybų|pratybas|pratybose
airspace: oro erdv*
border: siena su|sienos apsaug*|pasienis|pasienio|pasienyje|valstybės siena|valstybės sienos|pasieniet*
border-crossing: pasienio punkt*|pasienio kontrolės punkt*|sienos kirtim*
checkpoint: kontrolės punkt*|patikros punkt*
fence: tvora|tvoros|fizinis barjeras|fizinio barjero
wall: mūras|mūro sien*
rebel: sukilėl*|maištinink*
separatist: separat*
militia: milicij*
paramilitary: sukarint*
mercenary: samdin*
coup: perversm*|pučas|pučo|pučą
junta: chunta|chuntos
martial-law: karo padėt*
curfew: komendanto valand*
intelligence: žvalgyb*|slaptoji tarnyba|slaptosios tarnybos
spy: šnipas|šnipo|šnipai|šnipų|šnipą
espionage: šnipinėj*
surveillance: sekimas|sekimo|pasiklaus*|vaizdo stebėj*
hacker: įsilaužėl*|programiši*|hakeris|hakeriai|hakerių
cyber-attack: kibernetin*|kiber*
data-breach: duomenų nutekėj*|duomenų vagyst*|nutekint* duomen*
leak: nutekėj*|nutekin*
defence: gynyba|gynybos|gynybai|gynybin*|krašto apsaug*
security: saugumas|saugumo|saugumą|saugumui
bodyguard: asmens sargybin*|apsaugin*
assassination: pasikėsin*
poisoning: apsinuod*|apnuod*|nunuod*
nerve-agent: novičiok*|nervus paralyžiuoj*|nervų paralyžiaus
exile: tremtis|tremties|tremtyje|tremtį|tremtin*
defector: perbėgėl*
dissident: disident*
hostage-release: įkaitų paleidim*|įkaitų išlaisvin*
prisoner-exchange: apsikeit* belaisviais|apsikeit* kaliniais|belaisvių main*
government: vyriausyb*|valdžia|valdžios
president: prezident*|prezidentūr*
prime-minister: premjeras|premjero|premjerą|premjerui|premjerė|premjerės|premjerei|ministras pirmininkas|ministro pirmininko|ministrė pirmininkė|ministrės pirmininkės|ministrą pirmininką
minister: ministras|ministro|ministrė|ministrės|ministrui|ministrų|ministrai|ministerij*
foreign-minister: užsienio reikalų ministr*|diplomatijos vadov*
defence-minister: gynybos ministr*|krašto apsaugos ministr*
finance-minister: finansų ministr*
interior-minister: vidaus reikalų ministr*
vice-president: viceprezident*
chancellor: kancler*
king: karalius|karaliaus|karalių|karaliui
queen: karalienė|karalienės|karalienei
prince: princas|princo|princą|princui|princes*
monarchy: monarchij*|monarch*
parliament: parlament*|seimas|seimo|seime|seimui
senate: senatas|senato|senate|senatą|senator*
congress: kongresas|kongreso|kongrese|kongresą|kongresmen*
deputy: seimo nar*|parlamentar*|deputat*
speaker: seimo pirminink*|parlamento pirminink*
governor: gubernator*
mayor: meras|mero|merą|merė|merės|merui|merai|merų|savivaldybės mer*
ambassador: ambasador*
embassy: ambasada|ambasados|ambasadoje|ambasadų
consulate: konsul*
diplomat: diplomatas|diplomatai|diplomatų|diplomato|diplomatus
diplomacy: diplomatij*|diplomatin*
summit: viršūnių susitikim*|aukščiausiojo lygio susitikim*|viršūnių taryb*
meeting: susitikim*|susitik*|posėdis|posėdyje|posėdž*
visit: vizitas|vizito|vizitą|vizitui|apsilank*
telephone-call: telefonu kalbėj*|telefonin* pokalb*|pokalbis telefonu|pokalbį telefonu|pokalbio telefonu
talks: derybos|derybų|derybas|derybose|deryboms|derėjosi
agreement: susitarim*|susitarė
treaty: sutartis|sutarties|sutartį|sutartys
pact: paktas|pakto|paktą
memorandum: memorandum*
alliance: aljans*|sąjunginink*|nato
coalition: koalicij*
opposition: opozicij*
party: partija|partijos|partijų|partijai|partijas|partijoje|konservatoriai|socialdemokrat*
leader: lyder*
leadership: lyderyst*|vadovyb*
candidate: kandidat*
campaign: rinkim* kampanij*|kampanija|kampanijos
election: rinkimai|rinkimų|rinkimuose|rinkimus|rinkimams|rinkimais
early-election: pirmalaik* rinkim*|priešlaikin* rinkim*
vote: balsavim*|balsav*|balsuo*|balsų
voter: rinkėj*
ballot: biuleten*
polling-station: rinkimų apylink*|balsavimo apylink*
turnout: rinkėjų aktyvum*
referendum: referendum*
exit-poll: apklaus* prie balsadėž*|rinkėjų apklaus*
opinion-poll: visuomenės nuomonės apklaus*|apklausa|apklausos|apklausų
recount: balsų perskaič*|perskaičiav* bals*
electoral-fraud: rinkimų klastoj*|rinkimų klastot*|suklastot* rinkim*
majority: dauguma|daugumos
minority: mažum*
victory: rinkimus laimėj*|pergal* rinkimuose|laimėjo rinkimus
defeat: pralaimėj*
landslide-victory: triuškin* pergal*
inauguration: inauguracij*
oath: priesaik*|prisiek*
term: kadencij*
cabinet: ministrų kabinet*|kabinetas|kabineto
resignation: atsistatydin*|atsistatyd*
dismissal: atleid*|atleidim*|nušalin*
impeachment: apkalta|apkaltos|apkaltų
no-confidence-vote: nepasitikėjim*|interpeliacij*
scandal: skandal*
ethics: etika|etikos
lobbying: lobist*|lobizm*
reform: reform*
bill: įstatymo projekt*|įstatymų projekt*|projektas dėl įstatym*
amendment: pataisa|pataisos|pataisų|pataisas
decree: dekretas|dekreto|dekretą|dekretu|įsakas|įsaką
veto: veto|vetavo|vetuot*
budget: biudžet*
deficit: deficit*
debt: skola|skolos|skolų|skolas|įsiskolin*
tax: mokestis|mokesčiai|mokesčių|mokesčius|mokestį|mokesčio|mokestin*
tax-cut: mokesčių mažinim*|mažin* mokes*
subsidy: subsidij*|dotacij*
pension: pensij*|pensinink*
welfare: socialin* parama|socialin* paramos|pašalp*|išmokos|išmokų|išmoka
minimum-wage: minimali* alg*|minimali* mėnes* alg*|minimali* atlyginim*|mma
austerity: diržų veržim*|taupymo priemon*
privatisation: privatiz*
nationalisation: nacionaliz*
independence: nepriklausomyb*
autonomy: autonomij*
sovereignty: suverenitet*
secession: atsiskyrim*
democracy: demokratij*|demokratin*
dictatorship: diktatūr*|diktator*
regime: režimas|režimo|režimą|režimui
authoritarian: autoritar*|autoritarin*
censorship: cenzūr*
freedom-of-press: spaudos laisv*|žiniasklaidos laisv*
freedom-of-speech: žodžio laisv*|saviraiškos laisv*
protest: protestav*|protest*
demonstration: demonstracija|demonstracijos|demonstracijų|demonstracijas
demonstrator: demonstrant*|protestuotoj*
march: eitynės|eitynių|eisena|eisenos
rally: mitingas|mitingo|mitinge|mitingai|mitingą|mitingų
strike-labour: streikas|streiko|streiką|streikai|streikuo*|streikų|streikav*
union: profsąjung*|profesin* sąjung*
boycott: boikot*
petition: peticij*
civil-disobedience: pilietin* nepaklusn*
tear-gas: ašarin* duj*
water-cannon: vandens patrank*
clash: susirėmim*|susirem*
crackdown: represij*|susidoroj*
activist: aktyvist*
human-rights-activist: žmogaus teisių gynėj*|žmogaus teisių aktyvist*
revolution: revoliucij*
uprising: sukilim*
unrest: neramum*
discrimination: diskriminacij*|diskriminuo*
racism: rasizm*|rasist*
minority-rights: mažumų teis*
equality: lygyb*|lygių galimyb*
feminism: feminist*|feminizm*
abortion: abortas|abortai|abortų|aborto|abortus
same-sex-marriage: tos pačios lyties|vienalyt* santuok*
lgbt: lgbt|lgbtq|gėjai|gėjų|homoseksual*|translyt*|homofobij*
migration: migracij*|imigracij*
migrant: migrant*|imigrant*
refugee: pabėgėl*
asylum: prieglobst*
asylum-seeker: prieglobsčio prašytoj*
citizenship: pilietyb*
passport: pasas|paso|pasą|pasai|pasų|pasus
visa: viza|vizos|vizų|vizas
nationalism: nacionalist*|nacionalizm*
populism: populist*|populizm*
far-right: kraštutin* dešin*|kraštutiniai dešinieji|kraštutinių dešiniųjų|neonac*
far-left: kraštutin* kair*
communist: komunist*|komunizm*
socialist: socialistas|socialistai|socialistų|socializm*
conservative: konservatyv*|konservator*
liberal: liberal*
statement: pareiškim*|pareiškė|pranešime spaudai
speech: sakė kalbą|pasakė kalbą|inauguracin* kalb*
address: metinis pranešimas|metiniame pranešime
press-conference: spaudos konferencij*
interview: interviu
criticism: kritika|kritikos|kritikav*|sukritikav*|kritikuo*
accusation: kaltina|kaltino|kaltinim*|apkaltin*
apology: atsipraš*
threat: grėsmė|grėsmės|grasin*|pagrasin*|grėsmių
warning: perspėj*|įspėj*
condemnation: pasmerk*|smerkia
denial: paneigė|neigia|paneigt*|neigė
support: palaikym*|palaiko|palaikė|palaikyt*|parama|paramos
announcement: paskelb*
proposal: pasiūlym*|pasiūlė|siūlym*
decision: sprendimas|sprendimo|sprendimą|sprendimai|sprendimų|nusprend*
plan: planas|plano|planą|planai|planų|planuo*|planus
project: projektas|projekto|projektą|projektai|projektų|projektus
economy: ekonomin*|ekonomist*|ekonom*
growth: augim*|bvp
recession: recesij*
crisis: krizė|krizės|krizių
inflation: infliacij*
price: kaina|kainos|kainų|kainas
price-rise: brang*|pabrang*|kainų augim*|kainų kilim*
consumer: vartotoj*|vartojim*
interest-rate: palūkan*|palūkanų norm*|euribor
central-bank: centrin* bank*|lietuvos bank*|ecb|federalin* rezerv*
bank: bankas|banko|banką|bankai|bankų|bankui|banke|bankus|bankinink*
loan: paskola|paskolos|paskolų|paskolas
mortgage: būsto paskol*|hipotek*
credit: kreditas|kredito|kreditai|kreditų|kreditav*
bailout: finansin* pagalb*|gelbėjimo paket*
bankruptcy: bankrot*|bankrutav*
insolvency: nemokumas|nemokumo|nemokumą
default: valstybės bankrot*
bond: obligacij*|vertybin* popier*
stock-exchange: birža|biržos|biržoje|biržų|biržose
share: akcija|akcijos|akcijų|akcijas|akcijomis
shareholder: akcinink*
dividend: dividend*
investor: investuotoj*
investment: investicij*|investav*|investuo*
fund: fondas|fondo|fondai|fondų|fondą
hedge-fund: rizikos draudimo fond*
currency: valiuta|valiutos|valiutų
exchange-rate: valiutos kurs*|valiutų kurs*|kurso santyk*
devaluation: devalv*
dollar: doler*
euro: eurų|euras|eurai|eurais|eurus|euro zon*
cryptocurrency: kriptovaliut*
bitcoin: bitkoin*|bitcoin*
gold: auksas|aukso kain*
oil: nafta|naftos|opec
crude-oil: brent*|naftos bareli*|naftos žaliav*
gas: dujos|dujų|dujas|dujomis
natural-gas: gamtin* duj*|suskystint* duj*|sgd
petrol: benzin*|degalin*|dyzelin*
fuel: degalai|degalų|degalus|kuras|kuro
electricity: elektra|elektros|elektros energij*
power-cut: elektros tiekimo sutrik*|be elektros|elektros energijos tiekimo sutrik*
blackout: elektros dingim*
energy: energij*|energetik*|energetin*
renewable-energy: atsinaujinan*|atsinaujinanči* energij*
solar: saulės elektrin*|saulės energij*|saulės park*
wind-power: vėjo elektrin*|vėjo jėgain*|vėjo park*|vėjo energij*
coal: akmens angl*|anglies kasyb*
trade: prekyba|prekybos|prekiauj*
tariff: muitai|muitų|muitus|muitas|muito
import: importas|importo|importą|importuo*|importav*
export: eksport*
trade-war: prekybos kar*
free-trade: laisv* prekyb*
customs: muitinė|muitinės|muitinink*|muitinėje
supply-chain: tiekimo grandin*
company: įmonė|įmonės|įmonių|įmonėms|bendrovė|bendrovės|bendrovių|bendrovei|kompanij*
corporation: korporacij*|koncern*
startup: startuol*
merger: susijungim*|susijung*
acquisition: įsigijim*|įsigijo
subsidiary: dukterin* įmon*|dukterin* bendrov*|antrin* įmon*
joint-venture: bendra įmonė|bendros įmonės
profit: pelnas|pelno|pelną|pelning*
loss: nuostolis|nuostolį|nuostoling*
revenue: pajamos|pajamų|pajamas|įplaukos
turnover: apyvart*
earnings: uždarb*|uždirb*
sales: pardavim*
market: rinka|rinkos|rinkoje|rinkų|rinkas
retail: mažmenin*|prekybos tinkl*
supermarket: prekybos centr*|parduotuv*
e-commerce: elektronin* prekyb*|internetin* parduotuv*|el prekyb*
advertising: reklama|reklamos|reklamų|reklamin*
brand: prekės ženkl*|prekių ženkl*
product: produktas|produkto|produktai|produktų|produktus|gamin*|prekės|prekių
factory: gamykl*|fabrik*
production: gamyba|gamybos
manufacturing: gamintoj*
industry: pramon*|pramonin*
steel: plienas|plieno|plieną|metalurg*
textile: tekstil*
automobile: automobilių gamintoj*|automobilių pramon*
electric-car: elektromobil*
battery: baterij*|akumuliator*
chip: mikroschem*|lustas|lustai|lustų
semiconductor: puslaidinink*
technology: technologij*
software: programin* įrang*
artificial-intelligence: dirbtin* intelekt*
robot: robotas|roboto|robotai|robotų|robotik*
smartphone: išman* telefon*|išmanieji telefonai|išmaniųjų telefonų|mobili* telefon*
computer: kompiuter*
internet: internet*
website: svetain*|interneto svetain*|tinklalap*
social-media: socialin* tinkl*|socialiniuose tinkluose|feisbuk*
app: programėl*
platform: platforma|platformos|platformų|platformoje
video-game: kompiuterin* žaidim*|vaizdo žaidim*
telecommunications: telekomunikacij*|mobiliojo ryšio
antitrust: konkurencijos taryb*|antimonopol*
patent: patentas|patentai|patentų|patento
copyright: autorių teis*
job: darbo viet*|darbo skelbim*
employment: užimtum*|įdarbinim*
unemployment: nedarbas|nedarbo|nedarbą|bedarb*
worker: darbuotoj*|darbininkas|darbininkai|darbininkų
layoff: darbuotojų atleidim*|atleist* darbuotoj*|atleis darbuotoj*
salary: atlyginim*|alga|algos|algų|algas
wage: darbo užmokest*|užmokest*
bonus: metin* premij*
pay-rise: atlyginimų didin*|algų didin*|didin* atlyginim*
executive-director: generalin* direktor*|vykdom* direktor*|įmonės vadov*|bendrovės vadov*
board-of-directors: valdybos nar*|stebėtojų taryb*|direktorių taryb*
chairman: valdybos pirminink*|pirmininkas|pirmininko|pirmininkė|pirmininkės
founder: įkūrėj*|steigėj*
billionaire: milijardier*|oligarch*
wealth: turtuol*|turtingiaus*
poverty: skurdas|skurdo|skurdą|skurst*
inequality: nelygyb*
housing: būstas|būsto|būstą|būstų|butai|butų|butas
rent: nuoma|nuomos|nuominink*|nuomoj*
real-estate: nekilnojam*|nekilnojamojo turto|nekilnojamasis turtas
construction: statyba|statybos|statybų|statybinink*|statybviet*
building: pastatas|pastato|pastatą|pastatai|pastatų|pastate|daugiabut*
contractor: rangov*
tender: viešasis pirkimas|viešojo pirkimo|viešųjų pirkimų|viešieji pirkimai|viešuosius pirkimus|pirkimo konkurs*
contract: kontraktas|kontrakto|kontraktą|kontraktai|kontraktų
agriculture: žemės ūk*|žemdirb*
farmer: ūkinink*
harvest: derlius|derliaus|derlių|derliui
crop: pasėl*
wheat: kviečiai|kviečių|kviečius
grain: grūdai|grūdų|grūdus|javai|javų
rice: ryžiai|ryžių|ryžius
livestock: gyvul*|galvij*
fishing: žvejyb*|žvejas|žvejai|žvejų|žvejo
fishery: žuvininkyst*|verslin* žvejyb*
food: maistas|maisto|maistą
restaurant: restoran*|kavin*
hotel: viešbut*
tourism: turizm*
tourist: turist*
insurance: draudimas nuo|draudik*|draudimo bendrov*
auction: aukcion*
audit: auditas|audito|auditą|auditor*
health: sveikata|sveikatos|sveikatai
hospital: ligonin*
clinic: klinik*|poliklinik*
doctor: gydytoj*
physician: medikai|medikų|medikas|šeimos gydytoj*
nurse: slaugytoj*|slaugė|slaugės|slaugių
patient: pacient*|ligonis|ligoniai|ligonių
medicine: medicina|medicinos|medicinin*
drug-medicine: vaistai|vaistų|vaistus|vaistas|preparatas|preparatai
treatment: gydymas|gydymo|gydymą|gydymui
therapy: terapij*
surgery: chirurg*
transplant: transplant*|persodin*
disease: liga|ligos|ligų|ligas|susirgim*
illness: susirg*|sergam*|sergant*
infection: infekcij*|užsikrėt*|užkrečiam*
virus: virusas|viruso|virusą|virusu|virusai
bacteria: bakterij*|salmonel*
coronavirus: koronavirus*
covid: covid|kovid*
influenza: gripas|gripo|gripu|gripą
ebola: ebola|ebolos
measles: tymai|tymų|tymais|tymus
malaria: maliarij*
cholera: cholera|choleros
aids: živ|aids
cancer: vėžys|vėžio|vėžiu|vėžį|onkolog*|onkologin*
diabetes: diabet*
heart-attack: infarkt*|širdies smūg*
stroke: insult*
dementia: demencij*|alzheimer*
obesity: nutukim*|nutuk*
mental-health: psichikos sveikat*|psichikos|psichiatr*|psichikos ligon*
depression: depresij*
vaccine: vakcina|vakcinos|vakcinų|vakcinas|vakcinomis|skiepai|skiepų|skiepus
vaccination: vakcinacij*|vakcinav*|skiepij*|paskiepyt*|pasiskiep*|skiepyt*
dose: dozė|dozės|dozių
booster: sustiprinam* doz*|stiprinam* doz*
immunity: imunitet*
outbreak: ligos protrūk*|protrūk*
pandemic: pandemij*
quarantine: karantin*
lockdown: visuotin* karantin*
isolation: izoliacij*|saviizoliacij*|izoliuot*
mask: kaukė|kaukės|kaukių
testing: testavim*|tyrimas dėl koronavirus*
test-positive: teigiam* test*|testas buvo teigiamas|teigiam* mėgin*
symptom: simptom*
contact-tracing: sąlytį turėj*
variant: atmain*|omikron*
mutation: mutacij*
mortality: mirtingum*
birth: gimdym*|gimstamum*|gimim*|pagimd*
pregnancy: nėštum*|nėščia|nėščios|nėščioms|nėščioji|nėščiosios
maternity: gimdymo nam*|motinystės atostog*|vaiko priežiūros atostog*|gimdykl*
baby: kūdik*
newborn: naujagim*
death-toll: žuvusiųjų skaič*|aukų skaič*|žuvusių skaič*
smoking: rūkym*|rūkal*|cigaret*|rūkant*
tobacco: tabakas|tabako|tabaką
alcohol: alkohol*|degtin*
allergy: alergij*|alergišk*
pharmaceutical: farmacij*|farmacin*
clinical-trial: klinikin* tyrim*|klinikin* bandym*
side-effect: šalutin* poveik*|nepageidaujam* reakcij*
approval: pritarė|pritarim*|patvirtin*
research: mokslin* tyrim*
study: atlikt* tyrim*|tyrim* rezultat*
scientist: mokslinink*
professor: profesor*
university: universitet*|aukštoji mokykla|aukštosios mokyklos|aukštųjų mokyklų
laboratory: laboratorij*
experiment: eksperiment*
discovery: atradim*
gene: genas|genai|genų|genetik*|genetin*|genom*
fossil: fosilij*|suakmenėj*
dinosaur: dinozaur*
archaeologist: archeolog*
excavation: kasinėj*
ancient: senovės|antikos|senovin*
museum: muziej*
species: gyvūnų rūš*|augalų rūš*|paukščių rūš*
endangered: nykstan*|išnykim*|raudon* knyg*
animal: gyvūnas|gyvūno|gyvūną|gyvūnai|gyvūnų|gyvūnus|gyvūnams|žvėris|žvėrys
dog: šuo|šuns|šunys|šunį|šunis|šuniui
elephant: drambl*
whale: banginis|banginio|banginiai|banginių
shark: ryklys|ryklio|rykliai|ryklių
bear: lokys|lokio|lokiai|lokių|lokį|meška|meškos
wolf: vilkas|vilkai|vilkų|vilko|vilkus
bird-flu: paukščių grip*
bee: bitės|bičių|bitinink*
insect: vabzd*
forest: miškas|miško|mišką|miškai|miškų|miške|miškus|miškinink*
deforestation: miškų kirtim*|miško kirtim*
amazon-forest: amazonės mišk*|amazonij*
ocean: vandenyn*
coral-reef: koralai|koralų rif*|koralų
river: upė|upės|upėje|upių
lake: ežeras|ežero|ežerą|ežere|ežerai|ežerų
glacier: ledyn*
ice: ledas|ledo|ledą
arctic: arktis|arkties|arktyje|arktį|arktin*
antarctica: antarktid*
national-park: nacionalin* park*
zoo: zoologijos sod*
school: mokykla|mokyklos|mokykloje|mokyklų|mokyklas|gimnazij*|progimnazij*
pupil: mokin*|moksleiv*
student: student*
teacher: mokytoj*|pedagog*|dėstytoj*
education: švietimas|švietimo|švietimą|išsilavin*|ugdym*
exam: egzamin*|brandos egzamin*
kindergarten: darželis|darželio|darželiai|darželių|vaikų daržel*|darželyje|ikimokyklin*
graduation: abiturient*
scholarship: stipendij*
child: vaikas|vaiko|vaiką|vaikai|vaikų|vaikus|vaikams|vaikui
teenager: paaugl*
youth: jaunimas|jaunimo|jaunimą|jaunimui|jaunuol*
parent: tėvai|tėvų|tėvams|tėvus
mother: motina|motinos|mama|mamos|motinai
father: tėvas|tėvo|tėvą|tėtis
son: sūnus|sūnaus|sūnui|sūnumi
daughter: dukra|dukros|dukrai|duktė|dukters|dukterį
brother: brolis|brolio|brolį|broliai|brolių
sister: sesuo|sesers|seserį|seserys|seserų
family: šeimos|šeimai|šeimų|šeimoms|šeimoje
wife: žmona|žmonos|žmonai|sutuoktinė|sutuoktinės
husband: sutuoktinis|sutuoktinio|sutuoktinį
wedding: vestuv*
marriage: santuok*|susituok*|vedybos|vedybų
divorce: skyryb*|ištuok*|išsiskyr* su žmona
birthday: gimtadien*|gimimo dien*
anniversary: jubiliej*|sukaktis|sukakties|sukaktį
celebration: šventimas|iškilming*|švenčia|šventė
festival: festival*
holiday: šventės|švenčių|atostogos|atostogų
new-year: naujieji metai|naujųjų metų|naujuosius metus|naujametin*
christmas: kalėdos|kalėdų|kalėdas|kalėdin*|kalėdoms
ramadan: ramadan*
eid: kurban bairam*|bairam*
easter: velykos|velykų|velykas|velykin*
pilgrimage: piligrim*
hajj: hadžas|hadžo|hadžą
church: bažnyčia|bažnyčios|bažnyčioje|bažnyčių|bažnyt*|katedr*
mosque: mečetė|mečetės|mečetėje|mečečių
synagogue: sinagog*
temple: šventykl*
religion: religij*|religin*
christian: krikščion*|katalik*|stačiatik*
muslim: musulmon*|islamas|islamo|islamą
jewish: žydas|žydai|žydų|žydams|antisemit*
pope: popiežius|popiežiaus|popiežių|popiežiui|pontifik*
bishop: vyskupas|vyskupo|vyskupai|vyskupų|arkivyskup*|patriarch*
cardinal: kardinol*
priest: kunigas|kunigo|kunigai|kunigų|kunigą|dvasinink*
imam: imamas|imamo|imamai
rabbi: rabinas|rabino|rabinai
prayer: malda|maldos|maldų|meldžiasi|pamald*
film: filmas|filmo|filmą|filmai|filmų|filme|filmus
cinema: kino teatr*|kino|kino studij*
actor: aktorius|aktoriaus|aktoriai|aktorių|aktoriui
actress: aktorė|aktorės|aktorei
director: režisier*
movie-premiere: filmo premjer*
award: apdovanoj*|apdovanojim*
oscar: oskarai|oskarų|oskarus|oskarais
prize: prizas|prizo|prizą|prizai|laureat*|premija|premijos
nobel-prize: nobelio|nobelio premij*
music: muzika|muzikos|muzikin*|muzikant*
song: daina|dainos|dainų|dainas|eurovizij*
singer: daininink*|atlikėj*
band: muzikos grup*|roko grup*
concert: koncert*
album: albumas|albumo|albumą|albumai
tour: gastrol*|koncertin* tur*
opera: opera|operos|operoje
orchestra: orkestr*
dance: šokis|šokio|šokiai|šokių|šokėj*
ballet: balet*
theatre: teatras|teatro|teatre|teatrą|teatrai|teatrų
play: spektakl*|pjesė|pjesės
book: knyga|knygos|knygų|knygas|knygoje
novel: romanas apie|naujas romanas
author: autorius|autoriaus|autoriai|autorė|autorių
writer: rašytoj*
poet: poetas|poeto|poetė|poezij*|poetai
literature: literatūr*
publisher: leidykl*|leidėj*
library: bibliotek*
art: menas|meno|meną|menų|meninink*
painting: tapyb*|paveikslas|paveikslo|paveikslą|paveikslai|paveikslų
painter: dailinink*|tapytoj*
sculpture: skulptūr*|skulptor*
exhibition: paroda|parodos|parodoje|parodų|ekspozicij*
gallery: galerij*
fashion: mada|mados|madų
model: manekenė|manekenės|fotomodel*
designer: dizainer*
television: televizij*
series: serialas|serialo|serialą|serialai|serialų
broadcaster: transliuotoj*|lrt
radio: radijas|radijo|radijui|radiju
newspaper: laikraš*|dienrašt*
journalist: žurnalist*
reporter: reporter*|korespondent*
editor: redaktor*|redakcij*
media: žiniasklaid*|spauda rašo|medijos|medijų
news: naujiena|naujienos|naujienų|naujienas|žinios|žinių
magazine: žurnalas|žurnalo|žurnale|žurnalui
photographer: fotograf*
documentary: dokumentin* film*|dokumentin*
celebrity: įžymyb*|garsenyb*
royal-family: karališk* šeim*|karališk*
heritage: paveld*
unesco: unesco
monument: paminklas|paminklo|paminklą|paminklai|paminklų|monument*
statue: statula|statulos
lottery: loterij*
winner: nugalėtoj*|laimėtoj*
record-world: pasaulio rekord*|rekordas|rekordo|rekordą|rekordai|rekordin*
guinness: gineso
football: futbol*
match: rungtyn*|mačas|mačo|mačą|mače
game: žaidim*|žaidė
league: lyga|lygos|lygoje
cup: taurė|taurės|taurei
world-cup: pasaulio čempionat*|pasaulio futbolo čempionat*
championship: čempionat*|čempion*|pirmenyb*
tournament: turnyr*
final: finalas|finalo|finale|finalą|finalinink*
semi-final: pusfinal*
quarter-final: ketvirtfinal*
group-stage: grupių etap*|grupės etap*
qualifying: atrank* turnyr*|atrankos varžyb*|atrankos rungtyn*
playoff: atkrintam*
goal: įvart*|įvarč*
penalty: baudin*|vienuolikos metrų
penalty-shootout: baudinių serij*|baudinių loterij*
red-card: raudon* kortel*
yellow-card: gelton* kortel*
referee: arbitras|arbitrai|arbitro|arbitrų|rungtynių teisėj*
video-referee: vaizdo kartojim*
offside: nuošal*
goalkeeper: vartinink*
striker: puolėj*
midfielder: saugas|saugai
defender: gynėjas|gynėją
captain: kapitonas|kapitono|kapitoną|kapitonai
coach: treneris|trenerio|treneriai|treneriu|trenerį|trenerė|treniruot*
manager-football: strategas|stratego|rinktinės trener*
contract-extension: pratęsė sutart*|pratęsė kontrakt*
injury: trauma|traumos|traumų|traumas
substitute: keitimas|atsargos suol*
stadium: stadion*
fan: sirgal*|gerbėj*|fanai|fanų
team: komanda|komandos|komandų|komandai|ekipa|ekipos
club: klubas|klubo|klubą|klubai|klubų|klubui|klube
national-team: rinktinė|rinktinės|rinktinei|nacionalin* komand*
player: žaidėj*|futbolinink*
win: pergalė|pergalės|laimėjo|nugalėj*|įveikė
draw: lygiosios|lygiąsias|lygiosiomis
score: rezultatu
hat-trick: tris įvarčius
debut: debiutav*|debiutuo*|debiut*
title: titulas|titulo|titulą|titulai
trophy: trofėj*
medal: medalis|medalio|medalį|medaliai|medalių|medalius|medalinink*
gold-medal: aukso medal*|auksą iškov*
silver-medal: sidabro medal*|sidabrą
bronze-medal: bronzos medal*|bronzą
olympics: olimpin*|olimpiad*
paralympics: parolimpin*|paralimpin*
athlete: sportinink*|atletas|atletai|atletų
athletics: lengvoji atletika|lengvosios atletikos|lengvaatlet*
marathon: maraton*
sprint: sprintas|sprinto|sprinter*
swimming: plaukim*|plaukik*
gymnastics: gimnastik*|gimnastas|gimnastė
boxing: boksas|bokso|boksą
boxer: boksinink*
wrestling: imtynės|imtynių|imtynink*
tennis: tenis*
grand-slam: didžiojo kirčio
set-tennis: setas|seto|sete|setą|setai|setų
basketball: krepšin*|eurolyg*|nba
volleyball: tinklin*
handball: rankinis|rankinio|rankinink*
rugby: regbis|regbio|regbinink*
cricket: kriket*
golf: golfas|golfo|golfą
cycling: dviračių sport*|dviračių lenktyn*
stage-race: daugiadien* dviračių
skiing: slidinėj*|slidinink*
biathlon: biatlon*
figure-skating: dailusis čiuožimas|dailiojo čiuožimo|čiuožėj*
ice-hockey: ledo rutul*|ledo ritul*|nhl
formula-one: formulė 1|formulės 1|f-1|f1
racing-driver: lenktynink*
pole-position: pole pozicij*
qualifying-session: kvalifikacij*
chess: šachmat*
doping: doping*
suspension: diskvalifik*
retirement: baigė karjer*|karjeros pabaig*
`;
export default concepts;
