/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: tetemeko la ardhi|matetemeko ya ardhi|tetemeko|mtetemeko*|matetemeko
aftershock: mitetemeko ya baadaye|mitetemo midogo
tsunami: tsunami
volcano: volkano|volcano
eruption: mlipuko wa volkano|kulipuka kwa volkano
flood: mafuriko|furiko
landslide: maporomoko ya ardhi|maporomoko|maporomoko ya udongo|poromoko
avalanche: maporomoko ya theluji
storm: dhoruba|tufani|dhoruba kali
hurricane: kimbunga cha hurricane|hurricane
typhoon: kimbunga cha typhoon
cyclone: kimbunga|vimbunga
tornado: tornado|kimbunga cha tornado
hail: mvua ya mawe
snow: theluji
blizzard: dhoruba ya theluji
rain: mvua|mvua kubwa|mvua kali
monsoon: pepo za msimu|mvua za msimu
drought: ukame|kiangazi
heatwave: joto kali|wimbi la joto
cold-wave: baridi kali
wildfire: moto wa nyika|moto wa msituni|moto wa misitu
fire: moto|mioto|zimamoto
explosion: mlipuko|milipuko|umelipuka|ulilipuka
lightning: radi|umeme wa radi
fog: ukungu
wind: upepo|upepo mkali|pepo kali
temperature: nyuzi joto|nyuzijoto|kiwango cha joto|joto
weather-forecast: utabiri wa hali ya hewa|hali ya hewa|mamlaka ya hali ya hewa
climate-change: mabadiliko ya tabianchi|mabadiliko ya hali ya hewa|tabianchi|mabadiliko ya tabia nchi
global-warming: ongezeko la joto duniani|joto duniani
emission: utoaji wa hewa chafu|hewa chafu
greenhouse-gas: gesi chafu|gesi joto
carbon: kaboni|hewa ukaa
pollution: uchafuzi|uchafuzi wa mazingira|uchafuzi wa hewa
oil-spill: kumwagika kwa mafuta|umwagikaji wa mafuta
chemical: kemikali
toxic: zenye sumu|yenye sumu
radiation: mionzi|miale
nuclear-plant: kinu cha nyuklia|mtambo wa nyuklia|kiwanda cha nyuklia|vinu vya nyuklia
meltdown: kuyeyuka kwa kinu
dam: bwawa|mabwawa
collapse: kuporomoka|limeporomoka|liliporomoka|kuanguka kwa jengo
rubble: kifusi|vifusi
evacuation: kuhamishwa|wamehamishwa|kuwahamisha|uhamishaji
evacuee: waliohamishwa|wasio na makao
shelter: hifadhi ya muda|makazi ya muda
rescue: uokoaji|kuokoa|kuwaokoa|waliokolewa|ameokolewa
rescuer: waokoaji|mwokoaji|kikosi cha uokoaji
survivor: manusura|walionusurika|aliyenusurika
missing-person: waliopotea|hawajulikani walipo|aliyepotea|kutoweka
trapped: wamekwama|walionaswa|wamenaswa|waliokwama
casualty: maafa ya watu|majeruhi na vifo
dead: wafu|wamekufa|amekufa|waliokufa|wamefariki
death: kifo|vifo|kifo cha|kufariki|amefariki|alifariki
injured: majeruhi|waliojeruhiwa|amejeruhiwa|wamejeruhiwa
wounded: jeraha|majeraha|walijeruhiwa
victim: mwathiriwa|waathiriwa|wahanga|mhanga|waathirika|mwathirika
body: mwili wa marehemu|miili
corpse: maiti|mizoga
funeral: mazishi|maziko|kuzikwa|amezikwa
mourning: maombolezo|kuomboleza|msiba|wanaomboleza
condolence: rambirambi|salamu za rambirambi|pole kwa familia
memorial: kumbukumbu|ukumbusho
epicentre: kitovu cha tetemeko|kitovu
magnitude: kipimo cha richter|ukubwa wa richter
damage: uharibifu|hasara|umeharibiwa
destruction: kuharibiwa|uteketezaji|imeteketea
emergency: dharura
disaster: maafa|majanga|janga
catastrophe: balaa
state-of-emergency: hali ya dharura|hali ya hatari
relief: misaada|msaada wa dharura
aid: msaada|mashirika ya misaada
humanitarian: msaada wa kibinadamu|kibinadamu|misaada ya kibinadamu
donation: mchango|michango|wafadhili|mfadhili
refugee-camp: kambi ya wakimbizi|kambi za wakimbizi
famine: baa la njaa
hunger: njaa
starvation: kufa kwa njaa|kufa njaa
epidemic: mlipuko wa ugonjwa|mkurupuko
accident: ajali|ajali ya barabarani|ajali za barabarani
crash: ajali ya ndege|imeanguka|ilianguka
collision: kugongana|yaligongana|yamegongana|magari kugongana
derailment: kuacha reli|imeacha reli|kuacha njia
train: treni|gari moshi
railway: reli|reli ya kisasa
metro: metro
bus: basi|mabasi|daladala
truck: lori|malori|roli
car: gari|magari
motorcycle: pikipiki|bodaboda|boda boda
bicycle: baiskeli
driver: dereva|madereva
passenger: abiria
pilot: rubani|marubani
crew: wahudumu wa ndege|wafanyakazi wa ndege|mabaharia|baharia
aircraft: ndege
plane: ndege ya abiria|ndege za abiria
helicopter: helikopta|helikopta za
airport: uwanja wa ndege|viwanja vya ndege
airline: shirika la ndege|mashirika ya ndege
flight: safari ya ndege|safari za ndege
runway: njia ya kurukia ndege|barabara ya ndege
landing: kutua kwa dharura|kutua|ilitua
takeoff: kupaa|kuruka angani
black-box: kisanduku cheusi|kisanduku cha rekodi
ship: meli
boat: boti|mashua|mtumbwi|mitumbwi|ngalawa
ferry: kivuko|feri|vivuko
vessel: chombo cha majini|vyombo vya majini
tanker: meli ya mafuta|lori la mafuta|tangi la mafuta
cargo: shehena|mizigo
port: bandari|bandarini
sinking: kuzama|imezama|ilizama
capsize: kupinduka|ilipinduka|imepinduka
drowning: kufa maji|amekufa maji|wamekufa maji|walizama
bridge: daraja|madaraja
tunnel: handaki|njia ya chini kwa chini|mahandaki
road: barabara|barabarani
highway: barabara kuu
traffic: msongamano wa magari|trafiki|foleni
speed: mwendo kasi|mwendokasi|kasi
drunk-driving: kuendesha gari akiwa mlevi|ulevi barabarani
seat-belt: mkanda wa usalama|mikanda ya usalama
stampede: mkanyagano|kukanyagana
crush: msongamano wa watu|kupondwa
elevator: lifti
crane: kreni|winchi
mine-accident: ajali ya mgodi|mgodi kuporomoka|ajali mgodini
miner: wachimba migodi|mchimba madini|wachimbaji|mchimbaji
gas-leak: kuvuja kwa gesi|gesi kuvuja
pipeline: bomba la mafuta|bomba la gesi|mabomba ya mafuta
space: anga za juu|anga za mbali
rocket: roketi
satellite: setilaiti|satelaiti
launch: kurushwa angani|uzinduzi
astronaut: mwanaanga|wanaanga
spacecraft: chombo cha angani|vyombo vya angani|chombo cha anga
moon: mwezini
mars: sayari ya mars|mirihi
orbit: mzingo|obiti
asteroid: kimondo|vimondo|asteroidi
crime: uhalifu|jinai|mhalifu|wahalifu
murder: mauaji|kuua|kuuawa|ameuawa|aliuawa
homicide: kesi ya mauaji|kosa la mauaji
killing: wameuawa|waliuawa|yaliyoua|kuuliwa
killer: muuaji|wauaji
manslaughter: kuua bila kukusudia
suicide: kujiua|amejiua|alijiua|kujitia kitanzi|kujinyonga
stabbing: kuchomwa kisu|alichomwa kisu|kudungwa kisu
knife: kisu|visu|mapanga
shooting: ufyatuaji risasi|kupigwa risasi|amepigwa risasi|ufyatulianaji risasi|alipigwa risasi
gunman: mtu mwenye silaha|watu wenye silaha|wenye bunduki|mshambuliaji mwenye bunduki
gun: bunduki|bastola
firearm: silaha za moto|silaha ya moto
bullet: risasi
sniper: mdunguaji|wadunguaji|mlenga shabaha
mass-shooting: mauaji ya halaiki ya risasi|mashambulizi ya risasi
hostage: mateka
kidnapping: utekaji nyara|kutekwa nyara|ametekwa nyara|utekaji|waliotekwa nyara
abduction: kutekwa|ametekwa|walitekwa|waliotekwa
ransom: kikombozi|fidia ya utekaji
rape: ubakaji|kubakwa|kubaka|mbakaji|amebakwa
sexual-assault: unyanyasaji wa kingono|ukatili wa kingono|shambulio la kingono|dhuluma za kingono
harassment: unyanyasaji|kunyanyaswa|bughudha
abuse: dhuluma|ukatili
child-abuse: ukatili dhidi ya watoto|unyanyasaji wa watoto|ulawiti
domestic-violence: ukatili wa kijinsia|ukatili wa majumbani|dhuluma za kinyumbani
robbery: ujambazi|uporaji|majambazi|jambazi|wizi wa mabavu
theft: wizi|mwizi|wezi|kuiba
burglary: uvunjaji wa nyumba
fraud: ulaghai|udanganyifu|utapeli|matapeli
scam: kashfa ya ulaghai|upatu
embezzlement: ubadhirifu|ufujaji
bribery: rushwa|hongo|mlungula
corruption: ufisadi|mafisadi|fisadi
money-laundering: utakatishaji fedha|utakatishaji wa fedha|ulanguzi wa fedha
tax-evasion: ukwepaji kodi|ukwepaji wa kodi|kukwepa kodi
smuggling: magendo|kusafirisha kimagendo
trafficking: ulanguzi wa dawa|biashara haramu
human-trafficking: usafirishaji haramu wa binadamu|biashara ya binadamu|ulanguzi wa binadamu|usafirishaji haramu
drug: dawa za kulevya|mihadarati|madawa ya kulevya|dawa ya kulevya
cocaine: kokeini|cocaine|kokaini
heroin: heroini|heroin
cannabis: bangi
overdose: kuzidisha dozi
gang: genge|magenge
mafia: mafia
cartel: mtandao wa wauza dawa|makateli|kartel
piracy: uharamia|maharamia|haramia
arson: uchomaji moto|uchomaji
vandalism: uharibifu wa mali
looting: kupora|waporaji|uporaji mali
riot: ghasia|fujo|vurugu
police: polisi|askari polisi|jeshi la polisi
officer: afisa|maafisa|ofisa|maofisa
detective: mpelelezi|wapelelezi|kachero|makachero
investigation: uchunguzi|upelelezi|unachunguza|kuchunguza
investigator: mchunguzi|wachunguzi
suspect: mshukiwa|washukiwa|mtuhumiwa|watuhumiwa
arrest: kukamatwa|amekamatwa|wamekamatwa|kukamata|wametiwa mbaroni|alikamatwa
detention: kizuizini|kuzuiliwa|anazuiliwa|wanazuiliwa
detainee: waliozuiliwa|mahabusu|wanaozuiliwa
custody: rumande|korokoroni|seli
prison: gereza|magereza|gerezani
prisoner: mfungwa|wafungwa
jail: jela|kufungwa jela|kifungo
escape: kutoroka|ametoroka|walitoroka
fugitive: mtoro|mkimbizi wa sheria|anayesakwa
manhunt: msako|wanamsaka|anasakwa
extradition: kurejeshwa kwao kwa mashtaka|urejeshwaji wa mshukiwa
deportation: kufukuzwa nchini|kurudishwa makwao|kurejeshwa makwao|kurudishwa kwao
warrant: waranti|hati ya kukamatwa|kibali cha kukamatwa
search: upekuzi|kusaka|upekuzi wa
raid: uvamizi wa polisi|kuvamia
seizure: kunasa|ukamataji|yamenaswa|kutaifishwa
evidence: ushahidi|vielelezo
witness: shahidi|mashahidi|walioshuhudia
testimony: kutoa ushahidi|ametoa ushahidi|alitoa ushahidi
confession: amekiri|alikiri|kukiri
forensic: uchunguzi wa kitaalamu|forensiki
dna: vinasaba|dna
autopsy: uchunguzi wa maiti|upasuaji wa maiti|uchunguzi wa mwili
court: mahakama|mahakamani|korti|kortini
trial: kesi|kesi ya|kusikilizwa kwa kesi
judge: jaji|majaji|hakimu|mahakimu
jury: baraza la wazee wa mahakama|jopo la mahakama
prosecutor: mwendesha mashtaka|waendesha mashtaka|upande wa mashtaka|kiongozi wa mashtaka
lawyer: wakili|mawakili|mwanasheria|wanasheria
defendant: mshtakiwa|washtakiwa
plaintiff: mlalamikaji|walalamikaji
lawsuit: amefungua kesi|wamefungua kesi|kufungua kesi
indictment: hati ya mashtaka|kusomewa mashtaka|kufunguliwa mashtaka
charge: mashtaka|shtaka|ameshtakiwa|kushtakiwa
guilty: hatia|ana hatia|alipatikana na hatia
innocent: hana hatia|asiye na hatia|wasio na hatia
acquittal: ameachiwa huru|kuachiliwa huru|ameachiliwa huru
conviction: kutiwa hatiani|amekutwa na hatia|kupatikana na hatia
verdict: hukumu|hukumu ya
sentence: amehukumiwa|alihukumiwa|kuhukumiwa|wamehukumiwa
life-sentence: kifungo cha maisha|jela maisha|maisha jela
death-penalty: hukumu ya kifo|adhabu ya kifo|kunyongwa
execution: wamenyongwa|kuuawa hadharani|amenyongwa
appeal: rufaa|rufani|kukata rufaa|amekata rufaa
parole: parole
pardon: msamaha wa rais|amesamehewa
amnesty: msamaha
bail: dhamana
fine: faini
compensation: fidia|kulipwa fidia
settlement: suluhu
ruling: uamuzi wa mahakama|maamuzi ya mahakama
supreme-court: mahakama ya juu|mahakama kuu|mahakama ya upeo|mahakama ya rufani
constitution: katiba|kikatiba
law: sheria|kisheria
legislation: utungaji wa sheria|kutunga sheria
human-rights: haki za binadamu|haki za kibinadamu
torture: mateso|kuteswa|utesaji|waliteswa
genocide: mauaji ya kimbari|mauaji ya halaiki
war-crime: uhalifu wa kivita|uhalifu wa vita
crime-against-humanity: uhalifu dhidi ya binadamu|uhalifu dhidi ya ubinadamu
tribunal: baraza la mahakama|jopo la majaji
terrorist: gaidi|magaidi|kigaidi
terrorism: ugaidi
attack: shambulio|mashambulizi|shambulizi|kushambulia|wameshambulia|mashambulio
bomb: bomu|mabomu
bombing: shambulio la bomu|mashambulizi ya mabomu|mlipuko wa bomu|bomu limelipuka
suicide-bomber: mshambuliaji wa kujitoa mhanga|kujitoa mhanga|kujitolea mhanga
car-bomb: bomu la kwenye gari|gari lililotegwa bomu|bomu la gari
explosive: vilipuzi|kilipuzi
extremist: wenye msimamo mkali|mwenye msimamo mkali|itikadi kali
radical: misimamo mikali|msimamo mkali
jihadist: jihadi|wajihadi|jihadist
militant: wanamgambo|mwanamgambo
war: vita|kivita
civil-war: vita vya wenyewe kwa wenyewe|vita vya wenyewe
battle: mapigano|mapambano|pambano
combat: uwanja wa vita|uwanja wa mapambano
front-line: mstari wa mbele
army: jeshi|majeshi|jeshi la taifa
military: kijeshi|vikosi vya kijeshi
troops: vikosi|kikosi|vikosi vya usalama|wanajeshi
soldier: mwanajeshi|askari
general: jenerali|majenerali
commander: kamanda|makamanda|amiri jeshi
officer-corps: maafisa wa jeshi|afisa wa jeshi|ofisa wa jeshi
veteran: wanajeshi wastaafu|mwanajeshi mstaafu
conscription: kuandikishwa jeshini|utumishi wa jeshi
mobilisation: kuhamasisha jeshi
navy: jeshi la majini|wanamaji
fleet: kundi la meli|meli za kijeshi
submarine: nyambizi|manowari ya chini ya maji
warship: meli ya kivita|meli za kivita|manowari
air-force: jeshi la anga|jeshi la angani
fighter-jet: ndege ya kivita|ndege za kivita|ndege za kijeshi|ndege ya kijeshi
bomber: ndege za kudondosha mabomu|ndege ya kudondosha mabomu
drone: droni|ndege isiyo na rubani|ndege zisizo na rubani|ndege zisizokuwa na rubani|drone
missile: kombora|makombora
ballistic-missile: makombora ya balistiki|kombora la balistiki|kombora la masafa|makombora ya masafa
air-strike: shambulio la anga|mashambulizi ya anga|mashambulizi ya angani|shambulizi la anga|mashambulio ya anga
shelling: kurusha makombora|kushambuliwa kwa makombora
artillery: mizinga|mzinga|silaha nzito
mortar: mota
tank: vifaru|kifaru cha kivita
armoured-vehicle: magari ya deraya|gari la deraya|magari ya kivita
weapon: silaha
arms: uuzaji wa silaha|zana za kivita
ammunition: risasi na silaha|zana za vita
arms-deal: mkataba wa silaha|biashara ya silaha|mauzo ya silaha
nuclear-weapon: silaha za nyuklia|silaha ya nyuklia|bomu la nyuklia|nyuklia
nuclear-test: jaribio la nyuklia|majaribio ya nyuklia
uranium: urani|uranium|madini ya urani
enrichment: kurutubisha|urutubishaji
chemical-weapon: silaha za kemikali|silaha za sumu
mine: bomu la ardhini|mabomu ya ardhini|mabomu ya kutegwa
cluster-bomb: mabomu ya mtawanyiko|mabomu mtawanyo
invasion: uvamizi|wavamizi|ilivamia
offensive: operesheni ya kijeshi|operesheni|mashambulizi ya ardhini
counter-offensive: mashambulizi ya kujibu|kulipiza kisasi|shambulio la kulipiza
siege: kuzingirwa|kuuzingira|umezingirwa
blockade: mzingiro|vizuizi vya majini
occupation: ukaliaji|kukalia kwa mabavu|unaokaliwa|ukaliaji wa mabavu
annexation: kunyakua ardhi|unyakuzi|kunyakuliwa
withdrawal: kuondoa majeshi|kuondoa wanajeshi|kujiondoa|kuondolewa kwa majeshi
retreat: kurudi nyuma|wamerudi nyuma
ambush: kuvizia|kuviziwa|shambulio la kuvizia|waliviziwa
ceasefire: kusitisha mapigano|usitishaji mapigano|usitishwaji wa mapigano|usitishaji wa mapigano|kusitishwa kwa mapigano|kusitishwa mapigano
truce: makubaliano ya kusitisha|kuacha mapigano
peace: amani
peace-talks: mazungumzo ya amani
peacekeeper: walinda amani|mlinda amani|kulinda amani|kikosi cha kulinda amani
negotiation: majadiliano|kujadiliana|wapatanishi wa mazungumzo
mediation: upatanishi|usuluhishi
mediator: mpatanishi|wapatanishi|msuluhishi|wasuluhishi
disarmament: kupokonywa silaha|kuweka chini silaha|upokonyaji silaha
sanction: vikwazo|kikwazo|kuwekewa vikwazo
embargo: vikwazo vya silaha|marufuku ya silaha
military-exercise: mazoezi ya kijeshi|luteka|luteka za kijeshi
airspace: anga
border: mpaka|mipaka|mpakani
border-crossing: kivuko cha mpaka|kuvuka mpaka
checkpoint: kizuizi cha polisi|kituo cha ukaguzi|vituo vya ukaguzi
fence: uzio
wall: ukuta|kuta
rebel: mwasi|waasi|uasi
insurgent: wapiganaji|mpiganaji
separatist: wanaotaka kujitenga|wanaopigania kujitenga
militia: kundi la wapiganaji|kundi la wanamgambo|makundi ya wanamgambo
mercenary: mamluki
coup: mapinduzi|mapinduzi ya kijeshi|jaribio la mapinduzi
junta: utawala wa kijeshi|baraza la kijeshi|serikali ya kijeshi|junta
martial-law: sheria ya kijeshi
curfew: amri ya kutotoka nje|kafyu|marufuku ya kutoka nje
intelligence: ujasusi|idara ya ujasusi|intelijensia
spy: jasusi|majasusi
espionage: upelelezi wa kijasusi|kufanya ujasusi
surveillance: ufuatiliaji|udukuzi wa
hacker: mdukuzi|wadukuzi|udukuzi
cyber-attack: mashambulizi ya mtandaoni|shambulio la mtandaoni|mashambulizi ya kimtandao|uhalifu wa mtandaoni
data-breach: uvujaji wa data|kuvuja kwa data|wizi wa data
leak: kuvuja|zilizovuja|imevuja
defence: ulinzi
security: usalama
bodyguard: mlinzi|walinzi
assassination: jaribio la kuuawa|mauaji ya kisiasa|jaribio la mauaji
poisoning: sumu|kupewa sumu|kuwekewa sumu|aliwekewa sumu
exile: uhamishoni|ukimbizini
defector: mwasi aliyehama
dissident: mpinzani wa serikali|wakosoaji wa serikali|mkosoaji
hostage-release: kuachiliwa kwa mateka|mateka wameachiliwa|kuwaachilia mateka|mateka walioachiliwa
prisoner-exchange: kubadilishana wafungwa|ubadilishanaji wa wafungwa|kubadilishana mateka
government: serikali|kiserikali
president: rais|marais|urais
prime-minister: waziri mkuu|mawaziri wakuu
minister: waziri|mawaziri|wizara
foreign-minister: waziri wa mambo ya nje|waziri wa mambo ya nchi za nje|mambo ya nje|wizara ya mambo ya nje
defence-minister: waziri wa ulinzi|wizara ya ulinzi
finance-minister: waziri wa fedha|wizara ya fedha|waziri wa hazina
interior-minister: waziri wa mambo ya ndani|waziri wa usalama|wizara ya mambo ya ndani
vice-president: makamu wa rais|makamu rais|naibu rais|naibu wa rais
chancellor: kansela
king: mfalme|ufalme|wafalme
queen: malkia
prince: mwanamfalme|mrithi wa ufalme
monarchy: ufalme wa kikatiba|familia ya ufalme
parliament: bunge|bungeni|wabunge wa
senate: seneti|baraza la seneti|seneta|maseneta
congress: kongresi|baraza la congress|bunge la congress
deputy: mbunge|wabunge
speaker: spika
governor: gavana|magavana|mkuu wa mkoa
mayor: meya
ambassador: balozi|mabalozi
embassy: ubalozi|balozi za
consulate: ubalozi mdogo
diplomat: mwanadiplomasia|wanadiplomasia
diplomacy: diplomasia|kidiplomasia
summit: mkutano wa kilele|mkutano mkuu
meeting: mkutano|mikutano|kikao|vikao|walikutana|amekutana
visit: ziara|kuzuru|ziara ya kikazi
telephone-call: mazungumzo ya simu|kwa njia ya simu
talks: mazungumzo
agreement: makubaliano|mkataba|mikataba|maafikiano
treaty: mkataba wa kimataifa|itifaki
memorandum: hati ya makubaliano|hati za makubaliano
alliance: muungano|ushirika|miungano
coalition: serikali ya mseto|serikali ya muungano|serikali ya umoja wa kitaifa
opposition: upinzani|wapinzani|mpinzani
party: chama|vyama|chama tawala|chama cha siasa
leader: kiongozi|viongozi
leadership: uongozi
candidate: mgombea|wagombea|mwaniaji|wawaniaji
campaign: kampeni
election: uchaguzi|chaguzi|uchaguzi mkuu|tume ya uchaguzi
early-election: uchaguzi wa mapema
vote: kura|upigaji kura|kupiga kura
voter: mpiga kura|wapiga kura|wapigakura
ballot: karatasi za kura|sanduku la kura|masanduku ya kura
polling-station: kituo cha kupigia kura|vituo vya kupigia kura|vituo vya kura
turnout: idadi ya waliojitokeza|waliojitokeza kupiga kura
referendum: kura ya maoni
opinion-poll: utafiti wa maoni|kura za maoni
recount: kuhesabu upya|kuhesabiwa upya|kuhesabiwa kwa kura
electoral-fraud: wizi wa kura|udanganyifu wa uchaguzi|udanganyifu katika uchaguzi
majority: wingi wa kura|wabunge wengi
minority: wachache
victory: ushindi
defeat: kushindwa|ameshindwa|wameshindwa
landslide-victory: ushindi wa kishindo|ushindi mkubwa
inauguration: kuapishwa|ameapishwa|kuapishwa kwa rais|aliapishwa
oath: kiapo|kula kiapo
term: muhula|mihula
cabinet: baraza la mawaziri
reshuffle: mabadiliko ya mawaziri|mabadiliko ya baraza
resignation: kujiuzulu|amejiuzulu|alijiuzulu|kujiuzuru
dismissal: kufutwa kazi|amefutwa kazi|ametimuliwa|kutimuliwa|ametengua|kufukuzwa kazi
impeachment: kumng'oa|kuondolewa madarakani|kumuondoa madarakani
no-confidence-vote: kura ya kutokuwa na imani|kutokuwa na imani|kura ya imani
scandal: kashfa|sakata
ethics: maadili
reform: mageuzi|marekebisho
bill: mswada|muswada|miswada
amendment: marekebisho ya katiba|marekebisho ya sheria
decree: amri ya rais|amri
veto: kura ya turufu
budget: bajeti
deficit: nakisi|upungufu wa bajeti
debt: deni|madeni|deni la taifa
tax: kodi|ushuru|tozo
subsidy: ruzuku
pension: pensheni|mafao|malipo ya uzeeni
welfare: ustawi|ustawi wa jamii
minimum-wage: kima cha chini cha mshahara|mshahara wa kima cha chini|kima cha chini
austerity: kubana matumizi
privatisation: ubinafsishaji|kubinafsisha
nationalisation: kutaifisha|utaifishaji
independence: uhuru
autonomy: mamlaka ya ndani|utawala wa ndani
sovereignty: mamlaka kamili|uhuru wa mipaka
secession: kujitenga
democracy: demokrasia|kidemokrasia
dictatorship: udikteta|dikteta|madikteta
regime: tawala
authoritarian: kiimla|uimla
censorship: udhibiti wa habari|udhibiti wa vyombo
freedom-of-press: uhuru wa vyombo vya habari|uhuru wa habari
freedom-of-speech: uhuru wa kujieleza|uhuru wa kutoa maoni
protest: maandamano|kuandamana|wameandamana|waliandamana
demonstration: andamano
demonstrator: waandamanaji|mwandamanaji
march: matembezi
rally: mkutano wa hadhara|mikutano ya hadhara|mkutano wa kampeni
strike-labour: mgomo|migomo|kugoma|wamegoma|wagoma
union: chama cha wafanyakazi|vyama vya wafanyakazi|chama cha walimu
boycott: kususia|wamesusia|ususiaji|kususa
petition: ombi la mahakama|malalamiko
tear-gas: gesi ya kutoa machozi|mabomu ya machozi|vitoa machozi|gesi ya machozi
water-cannon: maji ya kuwasha|mizinga ya maji
clash: makabiliano|kukabiliana na polisi
crackdown: ukandamizaji|kukandamiza|ukandamizwaji|kamatakamata
activist: mwanaharakati|wanaharakati
human-rights-activist: mwanaharakati wa haki|wanaharakati wa haki|watetezi wa haki|mtetezi wa haki
revolution: mapinduzi ya umma
uprising: vuguvugu|maasi
unrest: machafuko|ghasia za|vurumai
discrimination: ubaguzi
racism: ubaguzi wa rangi
minority-rights: haki za wachache|haki za walio wachache
equality: usawa|usawa wa kijinsia
feminism: ufeministi|haki za wanawake
abortion: utoaji mimba|utoaji wa mimba|kutoa mimba
same-sex-marriage: ndoa za jinsia moja|ndoa ya jinsia moja
lgbt: mashoga|ushoga|wapenzi wa jinsia moja|lgbtq
migration: uhamiaji
migrant: mhamiaji|wahamiaji
refugee: mkimbizi|wakimbizi
asylum: hifadhi ya kisiasa|hifadhi ya ukimbizi
asylum-seeker: waomba hifadhi|mwomba hifadhi|wanaoomba hifadhi|wanaotafuta hifadhi
citizenship: uraia
passport: pasipoti|hati ya kusafiria|hati za kusafiria|pasi ya kusafiria
visa: viza|visa ya
nationalism: uzalendo|utaifa
populism: siasa za umaarufu
far-right: mrengo wa kulia|mrengo mkali wa kulia
far-left: mrengo wa kushoto
communist: kikomunisti|ukomunisti|wakomunisti
socialist: ujamaa|kisoshalisti|wasoshalisti
conservative: kihafidhina|wahafidhina|mhafidhina
liberal: waliberali|kiliberali
statement: taarifa|tamko|matamshi
speech: hotuba|amehutubia|akihutubia
address: kuhutubia|kulihutubia taifa|alihutubia
press-conference: mkutano na waandishi wa habari|mkutano na wanahabari|kikao na waandishi
interview: mahojiano|amehojiwa
criticism: ukosoaji|kukosoa|amekosoa|shutuma
accusation: tuhuma|ametuhumu|kutuhumiwa|anatuhumiwa|lawama
allegation: madai|inadaiwa|anadaiwa
apology: kuomba radhi|ameomba radhi|ameomba msamaha|kuomba msamaha
threat: kitisho|vitisho|tishio|ametishia
warning: onyo|ameonya|tahadhari|ilionya
condemnation: kulaani|amelaani|imelaani|wamelaani
denial: amekanusha|kukanusha|imekanusha|alikanusha
support: uungaji mkono|kuunga mkono|wafuasi|anaunga mkono
announcement: tangazo|ametangaza|imetangaza|alitangaza
proposal: pendekezo|mapendekezo|amependekeza
decision: uamuzi|maamuzi
plan: mpango|mipango
project: mradi|miradi
economy: uchumi|kiuchumi|chumi
growth: ukuaji|ukuaji wa uchumi|pato la taifa
recession: mdororo|mdororo wa uchumi|mtikisiko wa uchumi
crisis: mgogoro|migogoro|mzozo|mizozo
inflation: mfumuko wa bei|mfumko wa bei
price: bei
price-rise: kupanda kwa bei|ongezeko la bei|kupanda bei|gharama ya maisha
consumer: mlaji|walaji|watumiaji|mtumiaji|mteja
interest-rate: viwango vya riba|riba|kiwango cha riba
central-bank: benki kuu
bank: benki
loan: mkopo|mikopo
mortgage: mikopo ya nyumba|mkopo wa nyumba
credit: madeni ya kadi|kadi ya mkopo
bankruptcy: kufilisika|imefilisika|amefilisika
insolvency: ufilisi
default: kushindwa kulipa deni|kushindwa kulipa madeni
bond: hati fungani|dhamana za serikali|hatifungani
stock-exchange: soko la hisa|masoko ya hisa
share: hisa
shareholder: mwanahisa|wanahisa
dividend: gawio|magawio
investor: mwekezaji|wawekezaji
investment: uwekezaji|kuwekeza|vitega uchumi
fund: mfuko|mifuko|hazina
currency: sarafu|fedha za kigeni|shilingi
exchange-rate: kiwango cha ubadilishaji|viwango vya kubadilisha fedha
devaluation: kushuka kwa thamani
dollar: dola|dola za marekani
euro: yuro|euro
cryptocurrency: sarafu za kidijitali|sarafu ya kidijitali|sarafu za mtandaoni|sarafu mtandao
bitcoin: bitcoin|bitkoini
gold: dhahabu
oil: mafuta
crude-oil: mafuta ghafi
gas: gesi
natural-gas: gesi asilia|gesi ya asili
petrol: petroli
fuel: nishati ya mafuta|dizeli
electricity: umeme
power-cut: mgao wa umeme|kukatika kwa umeme|kukatika umeme
blackout: giza nchi nzima|kupotea kwa umeme
energy: nishati|kawi
renewable-energy: nishati jadidifu|nishati mbadala|kawi jadidifu
solar: umeme wa jua|nishati ya jua|sola
wind-power: umeme wa upepo|nishati ya upepo|kawi ya upepo
coal: makaa ya mawe
trade: biashara|kibiashara|wafanyabiashara|mfanyabiashara
tariff: ushuru wa forodha|ushuru wa bidhaa
import: uagizaji|kuagiza bidhaa|bidhaa kutoka nje
export: mauzo ya nje|kuuza nje|usafirishaji nje
trade-war: vita vya kibiashara|vita vya biashara|mzozo wa kibiashara
free-trade: biashara huru|soko huru
customs: forodha|ushuru wa mapato
supply-chain: mnyororo wa ugavi|mnyororo wa thamani
company: kampuni|makampuni
corporation: shirika la umma|mashirika ya umma
startup: kampuni changa|kampuni chipukizi
merger: kuungana kwa kampuni|muungano wa kampuni
acquisition: ununuzi wa kampuni|kununua kampuni
subsidiary: kampuni tanzu
joint-venture: ubia
profit: faida
loss: kichapo|kupoteza
revenue: mapato
earnings: kipato
sales: mauzo|uuzaji
market: soko|masoko
retail: rejareja
supermarket: duka kuu|maduka makubwa|supamaketi
e-commerce: biashara mtandaoni|biashara ya mtandaoni
advertising: matangazo ya biashara|matangazo ya kibiashara
brand: chapa
product: bidhaa|mazao ya viwandani
factory: kiwanda|viwanda|kiwandani
production: uzalishaji|kuzalisha
manufacturing: uzalishaji viwandani|utengenezaji
industry: sekta ya viwanda
steel: chuma|chuma cha pua
textile: nguo na mavazi|viwanda vya nguo
automobile: watengenezaji magari|sekta ya magari
electric-car: magari ya umeme|gari la umeme
battery: betri
chip: chipu
semiconductor: semikondakta
technology: teknolojia|kiteknolojia
software: programu ya kompyuta
artificial-intelligence: akili mnemba|akili bandia|akili unde
robot: roboti
smartphone: simu janja|simu za mkononi|simu ya mkononi|simu mahiri
computer: kompyuta|tarakilishi
internet: intaneti|mtandao wa intaneti
website: tovuti
social-media: mitandao ya kijamii|mtandao wa kijamii
app: programu tumishi|programu ya simu|apu
platform: jukwaa|majukwaa
video-game: mchezo wa video|michezo ya video
telecommunications: mawasiliano ya simu|kampuni ya simu|kampuni za simu
network: mtandao
patent: hataza|hakimiliki ya ubunifu
copyright: hakimiliki|haki miliki
job: nafasi za kazi|ajira mpya
employment: ajira
unemployment: ukosefu wa ajira|uhaba wa ajira|wasio na ajira
worker: mfanyakazi|wafanyakazi
layoff: kupunguza wafanyakazi|kufuta kazi wafanyakazi|kuachishwa kazi
hiring: kuajiri|kuajiriwa
salary: mshahara|mishahara
wage: ujira|malipo ya kazi
bonus: marupurupu|bonasi
pay-rise: nyongeza ya mshahara|nyongeza ya mishahara|kuongezwa mishahara|kupandishwa mishahara
executive-director: mkurugenzi mtendaji|mkurugenzi mkuu|afisa mkuu mtendaji|ofisa mtendaji mkuu
board-of-directors: bodi ya wakurugenzi|bodi
chairman: mwenyekiti|wenyeviti
founder: mwanzilishi|waanzilishi|muasisi
billionaire: bilionea|mabilionea|tajiri|matajiri
wealth: utajiri
poverty: umaskini|umasikini|maskini|masikini
inequality: ukosefu wa usawa|pengo la utajiri
housing: nyumba|makazi
rent: kodi ya nyumba|kodi ya pango
real-estate: biashara ya nyumba|mali isiyohamishika
construction: ujenzi|kujenga|kujengwa
building: jengo|majengo|ghorofa
contractor: mkandarasi|wakandarasi|kandarasi
tender: zabuni
agriculture: kilimo
farmer: mkulima|wakulima
harvest: mavuno|kuvuna
crop: mazao|zao
wheat: ngano
grain: nafaka|mahindi
rice: mchele|mpunga
livestock: mifugo|wafugaji|mfugaji|ufugaji
fishing: uvuvi|mvuvi|wavuvi
fishery: samaki|ufugaji wa samaki
food: chakula|vyakula
restaurant: mgahawa|migahawa
hotel: hoteli
tourism: utalii
tourist: mtalii|watalii
insurance: bima
auction: mnada|minada
audit: ukaguzi wa hesabu|mkaguzi mkuu|mkaguzi wa hesabu
health: afya|kiafya|wizara ya afya
hospital: hospitali|hospitalini
clinic: kliniki|zahanati|kituo cha afya|vituo vya afya
doctor: daktari|madaktari|tabibu|matabibu
nurse: muuguzi|wauguzi|nesi|manesi
patient: mgonjwa|wagonjwa
medicine: tiba|udaktari|kitabibu
drug-medicine: dawa|dawa za
treatment: matibabu|kutibiwa|anatibiwa
surgery: upasuaji
transplant: upandikizaji|kupandikizwa
disease: ugonjwa|magonjwa|maradhi
illness: kuugua|anaugua|aliugua|anaumwa
infection: maambukizi|maambukizo|kuambukizwa|ameambukizwa
virus: virusi
bacteria: bakteria|vimelea
coronavirus: virusi vya corona|korona|corona|virusi vya korona
covid: covid|uviko|uviko-19|covid-19
influenza: homa ya mafua|mafua|influenza
ebola: ebola
measles: surua|ukambi
malaria: malaria
cholera: kipindupindu
aids: ukimwi|vvu|virusi vya ukimwi
cancer: saratani|kansa
diabetes: kisukari
heart-attack: mshtuko wa moyo|shambulio la moyo|mshituko wa moyo
stroke: kiharusi
dementia: dimensia
obesity: unene wa kupindukia|unene uliopitiliza|uzito kupita kiasi
mental-health: afya ya akili
depression: msongo wa mawazo|sonona|unyogovu
vaccine: chanjo
vaccination: kuchanja|kuchanjwa|utoaji wa chanjo|wamechanjwa
dose: dozi
immunity: kinga ya mwili|kinga
outbreak: mripuko wa|kuzuka kwa ugonjwa
pandemic: janga la corona|janga la covid|ugonjwa wa mlipuko|janga la korona
quarantine: karantini
lockdown: kufungwa kwa shughuli|vizuizi vya kutotoka nje
isolation: kujitenga kwa wagonjwa|kutengwa
mask: barakoa
testing: kupimwa|vipimo|kipimo cha corona
test-positive: kupatikana na virusi|wameambukizwa
symptom: dalili
variant: aina mpya ya virusi|kirusi kipya
mortality: vifo vya watoto|kiwango cha vifo|vifo vya uzazi
birth: kuzaliwa|uzazi
pregnancy: mimba|ujauzito|mjamzito|wajawazito
maternity: wodi ya wazazi|akina mama wajawazito
newborn: watoto wachanga|mtoto mchanga|kichanga
death-toll: idadi ya vifo|idadi ya waliofariki|idadi ya waliokufa|waliofariki
smoking: uvutaji sigara|sigara|kuvuta sigara|uvutaji wa sigara
tobacco: tumbaku
alcohol: pombe|mvinyo
allergy: mzio|aleji
pharmaceutical: kampuni ya dawa|kampuni za dawa
clinical-trial: majaribio ya chanjo|majaribio ya dawa
side-effect: madhara ya dawa|athari za dawa
approval: idhini|kuidhinisha|imeidhinisha|kibali
research: utafiti|tafiti
study: uchunguzi wa kisayansi
researcher: mtafiti|watafiti
scientist: mwanasayansi|wanasayansi
professor: profesa|maprofesa
university: chuo kikuu|vyuo vikuu|chuo
laboratory: maabara
experiment: jaribio|majaribio
discovery: ugunduzi|wamegundua|kugundua|kugunduliwa
gene: jeni|vinasaba vya
fossil: mabaki ya kale|visukuku|kisukuku
dinosaur: dinosaria|dinosa
archaeologist: mwanaakiolojia|wanaakiolojia|akiolojia
excavation: uchimbaji wa kale|ufukuaji
ancient: ya kale
museum: makumbusho|jumba la makumbusho
species: spishi
endangered: hatari ya kutoweka|kutoweka kwa wanyama
animal: mnyama|wanyama|wanyamapori
dog: mbwa
elephant: tembo|ndovu
whale: nyangumi
shark: samaki papa
bear: dubu
wolf: mbwa mwitu
bird-flu: mafua ya ndege|homa ya ndege
bee: nyuki
insect: wadudu|mdudu|nzige
forest: msitu|misitu
deforestation: ukataji miti|ukataji wa miti|ukataji wa misitu|uharibifu wa misitu
amazon-forest: msitu wa amazon|misitu ya amazon
ocean: bahari|bahari ya hindi|baharini
coral-reef: miamba ya matumbawe|matumbawe
river: mto|mito|mtoni
lake: ziwa|maziwa makuu|ziwani
glacier: mto wa barafu|milima ya barafu
ice: barafu
arctic: aktiki|arctic
antarctica: antaktika|antarctica
national-park: hifadhi ya taifa|mbuga ya wanyama|mbuga za wanyama|mbuga ya taifa|hifadhi za taifa
zoo: bustani ya wanyama
school: shule|shuleni|skuli
pupil: wanafunzi wa shule|mwanafunzi wa shule
student: mwanafunzi|wanafunzi
teacher: mwalimu|walimu
education: elimu|kielimu|wizara ya elimu
exam: mtihani|mitihani|kidato cha nne|kcse|kcpe
kindergarten: chekechea|shule ya awali
graduation: mahafali|kuhitimu|wahitimu
scholarship: ufadhili wa masomo|ufadhili wa elimu
child: mtoto|watoto
teenager: barobaro|kijana mdogo|balehe
youth: kijana|vijana
parent: mzazi|wazazi
mother: mama|akina mama
father: baba
son: mwana wa kiume|mtoto wa kiume
daughter: binti|mabinti
brother: kaka
sister: dada
family: familia
wife: mke|mkewe
husband: mume|mumewe|waume
wedding: harusi|arusi
marriage: ndoa|kuoa|kuolewa|ameoa
divorce: talaka
birthday: siku ya kuzaliwa
anniversary: maadhimisho|kuadhimisha|maadhimisho ya miaka
celebration: sherehe|kusherehekea|shangwe
festival: tamasha|sikukuu
holiday: likizo|siku ya mapumziko|mapumziko
new-year: mwaka mpya
christmas: krismasi|noeli
ramadan: ramadhani|ramadhan|mwezi mtukufu
eid: eid|idd|eid al-fitr
easter: pasaka
pilgrimage: mahujaji|hujaji
hajj: hija|ibada ya hija
church: kanisa|makanisa|kanisani
mosque: msikiti|misikiti|msikitini
synagogue: sinagogi
temple: hekalu|mahekalu
religion: dini|kidini
christian: mkristo|wakristo|ukristo|kikristo
muslim: muislamu|waislamu|mwislamu|uislamu|kiislamu
jewish: myahudi|wayahudi|kiyahudi
pope: baba mtakatifu|kiongozi wa kanisa katoliki
bishop: askofu|maaskofu
cardinal: kadinali|makadinali|kardinali
priest: kasisi|padri|makasisi|mapadri|padre|mchungaji
imam: imamu|shehe
rabbi: rabi|marabi
prayer: sala|maombi|swala|dua
blasphemy: kukufuru|kufuru
film: filamu
cinema: sinema
actor: mwigizaji|waigizaji|muigizaji
actress: mwigizaji wa kike|muigizaji wa kike
movie-premiere: uzinduzi wa filamu
award: tuzo
oscar: tuzo za oscar|oscar|tuzo ya oscar
prize: zawadi
nobel-prize: tuzo ya nobel|tuzo ya amani ya nobel|nobel
music: muziki
song: wimbo|nyimbo
singer: mwimbaji|waimbaji|mwanamuziki|wanamuziki|msanii
band: bendi
concert: tamasha la muziki
album: albamu
dance: densi|kucheza ngoma|ngoma
theatre: ukumbi wa michezo ya kuigiza|jumba la maonyesho
play: mchezo wa kuigiza|tamthilia
book: kitabu|vitabu
novel: riwaya
author: mwandishi wa vitabu|mwandishi wa riwaya
writer: waandishi wa vitabu
poet: mshairi|washairi|malenga
literature: fasihi
publisher: mchapishaji|wachapishaji
library: maktaba
art: sanaa|kazi ya sanaa
painting: mchoro|michoro
painter: mchoraji|wachoraji
sculpture: uchongaji|vinyago
exhibition: maonyesho|maonesho
fashion: mitindo|wanamitindo
model: mwanamitindo
designer: mbunifu wa mavazi|wabunifu wa mavazi
television: televisheni|runinga
series: mfululizo|tamthiliya
broadcaster: shirika la utangazaji|utangazaji
radio: redio
newspaper: gazeti|magazeti
journalist: mwandishi wa habari|waandishi wa habari|mwanahabari|wanahabari
reporter: ripota
editor: mhariri|wahariri
media: vyombo vya habari|chombo cha habari
news: habari
magazine: jarida|majarida
photographer: mpiga picha|wapiga picha
celebrity: watu mashuhuri|mtu mashuhuri|mastaa|staa
royal-family: familia ya kifalme|kasri la kifalme
heritage: urithi|urithi wa dunia
unesco: unesco
monument: mnara wa kumbukumbu|mnara
statue: sanamu
lottery: bahati nasibu
winner: mshindi|washindi
record-world: rekodi ya dunia
guinness: guinness
football: soka|kandanda|mpira wa miguu|kabumbu
match: mechi|mtanange|kipute
game: mchezo|michezo
league: ligi|ligi kuu
cup: kombe
world-cup: kombe la dunia
championship: ubingwa|mabingwa|bingwa
tournament: mashindano|michuano|dimba
final: fainali
semi-final: nusu fainali
quarter-final: robo fainali
group-stage: hatua ya makundi
qualifying: kufuzu|mchujo|kufuzu kwa
goal: bao|mabao|goli|magoli
penalty: penalti|penati|mkwaju wa penalti
penalty-shootout: mikwaju ya penalti|mikwaju ya penati
red-card: kadi nyekundu
yellow-card: kadi ya njano
referee: mwamuzi|refa|marefa
video-referee: var
offside: kuotea
goalkeeper: kipa|mlinda lango|golikipa|mlinda mlango|makipa
striker: mshambuliaji|washambuliaji
midfielder: kiungo|kiungo wa kati|viungo wa kati
defender: beki|mabeki
captain: nahodha|unahodha
coach: kocha|makocha
transfer: uhamisho|usajili|dirisha la usajili|kusajiliwa
transfer-fee: ada ya uhamisho
contract-extension: kuongeza mkataba|kandarasi mpya|mkataba mpya
injury: majeruhi ya mguu|jeraha la goti
stadium: uwanja wa michezo|uwanja wa mpira|dimbani
fan: mashabiki|shabiki
team: timu
club: klabu|vilabu
national-team: timu ya taifa
player: mchezaji|wachezaji|mwanasoka
win: ushindi wa bao|walishinda|wameshinda|ameshinda
draw: sare|kutoka sare
score: matokeo ya mechi|kufunga bao|alifunga
hat-trick: hat-trick|hat trick
title: taji|mataji
trophy: kikombe
medal: medali|nishani
gold-medal: medali ya dhahabu|medali za dhahabu
silver-medal: medali ya fedha
bronze-medal: medali ya shaba
olympics: olimpiki|michezo ya olimpiki
paralympics: paralimpiki|olimpiki ya walemavu
athlete: mwanariadha|wanariadha|mkimbiaji|wanamichezo|mwanamichezo
athletics: riadha
marathon: marathoni|mbio za marathoni|marathon
sprint: mbio fupi|mita 100
swimming: kuogelea|waogeleaji|mwogeleaji
boxing: ndondi|ngumi|masumbwi
boxer: bondia|mabondia|mwanandondi
wrestling: mieleka
tennis: tenisi
basketball: mpira wa kikapu|vikapu
volleyball: voliboli|mpira wa wavu
handball: mpira wa mikono
rugby: raga
cricket: kriketi
golf: gofu
cycling: mbio za baiskeli
formula-one: formula one|formula 1
grand-prix: grand prix
chess: mchezo wa sataranji|chesi|sataranji
doping: dawa za kusisimua misuli|dawa za kuongeza nguvu
suspension: kusimamishwa|amesimamishwa|kusimamishwa kazi
retirement: kustaafu|amestaafu|mstaafu|kutundika daluga
`;
export default concepts;
