/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: lindol|niyanig|pagyanig|nilindol|yumanig
aftershock: aftershock*
tsunami: tsunami*
volcano: bulkan*
eruption: pagputok ng bulkan|sumabog ang bulkan|pumutok ang bulkan|lava
flood: baha|pagbaha|binaha|bumaha|lubog sa baha
landslide: pagguho ng lupa|landslide*
avalanche: avalanche*|pagguho ng niyebe
storm: bagyo|binagyo|bagyong|sama ng panahon|pananalasa ng bagyo
hurricane: hurricane*
typhoon: super typhoon|typhoon
cyclone: cyclone*|tropical cyclone
tornado: buhawi|ipo-ipo
hail: pag-ulan ng yelo|ulan ng yelo
snow: niyebe|nyebe|snow
blizzard: blizzard*
rain: ulan|pag-ulan|malakas na ulan|umulan|uulanin
monsoon: habagat|amihan|hanging habagat|tag-ulan
drought: tagtuyot|tuyot|el niño
heatwave: matinding init|heat index|heat wave
cold-wave: matinding lamig|cold wave
wildfire: wildfire*|sunog sa kagubatan|forest fire
fire: sunog|nasunog|nasusunog|bumbero|tinupok ng apoy|bfp
explosion: pagsabog|sumabog|pinasabog
lightning: kidlat|tinamaan ng kidlat
fog: hamog|makapal na ulap
wind: malakas na hangin|hangin|ihip ng hangin
temperature: temperatura|degrees celsius
weather-forecast: lagay ng panahon|taya ng panahon|pagasa
climate-change: climate change|pagbabago ng klima|klima
global-warming: global warming|pag-init ng mundo
emission: emission*|ibinubugang usok
greenhouse-gas: greenhouse gas|greenhouse gases
carbon: carbon
pollution: polusyon
oil-spill: oil spill|tumagas na langis
chemical: kemikal*
toxic: nakalalason|nakakalason|toxic
radiation: radiation|radyasyon
nuclear-plant: nuclear power plant|plantang nukleyar
meltdown: meltdown
dam: dam|dams
collapse: gumuho|pagguho|bumagsak ang gusali|pagbagsak ng gusali
rubble: guho|mga guho|gumuhong gusali
evacuation: paglikas|inilikas|lumikas|evacuation|pinalikas
evacuee: evacuee*|mga lumikas
shelter: evacuation center|evacuation centers|tirahan ng mga lumikas
rescue: nasagip|sinagip|pagsagip|iniligtas|nailigtas|rescue
rescuer: rescuer*|mga tagasagip|rescue team
survivor: survivor*|nakaligtas
missing-person: nawawala|mga nawawala|nawawalang
trapped: na-trap|naipit|stranded
casualty: casualties|nasawi at sugatan
dead: patay|nasawi|namatay|nasawing
death: kamatayan|pagkamatay|pagkasawi|pumanaw|yumao
injured: sugatan|nasugatan|nasaktan
wounded: sugat|mga sugatan
victim: biktima|mga biktima|nabiktima
body: katawan ng biktima|labi ng
corpse: bangkay|bangkay ng
funeral: libing|inilibing|lamay|burol
mourning: pagluluksa|nagluluksa|ipinagluluksa
condolence: pakikiramay|nakiramay|nakikiramay
memorial: paggunita|ginunita|memorial
epicentre: epicenter|sentro ng lindol
magnitude: magnitude|phivolcs
damage: pinsala|napinsala|nasira|danyos
destruction: pagkasira|winasak|nawasak|pagkawasak
emergency: emergency|emerhensiya|emerhensya
disaster: kalamidad|sakuna|ndrrmc
catastrophe: trahedya|malaking sakuna
state-of-emergency: state of emergency|state of calamity
relief: relief goods|relief operations|ayudang pagkain
aid: ayuda|tulong|tulong pinansyal
humanitarian: humanitarian|makataong tulong
donation: donasyon|nag-donate|abuloy
refugee-camp: refugee camp|refugee camps
famine: taggutom
hunger: gutom|kagutuman|nagugutom
starvation: namatay sa gutom
epidemic: epidemya|salot
accident: aksidente|naaksidente|disgrasya
crash: bumagsak na eroplano|pagbagsak ng eroplano|bumagsak ang eroplano|plane crash
collision: banggaan|nagkabanggaan|salpukan|nabangga|bumangga|sumalpok
derailment: nadiskaril|nadiskarel
train: tren|mga tren
railway: riles|philippine national railways
metro: mrt|lrt|subway
bus: bus|bus company|mga bus
truck: trak|truck|trucks
car: kotse|sasakyan|mga sasakyan
motorcycle: motorsiklo|riding-in-tandem|riding in tandem|motor
bicycle: bisikleta|siklista
driver: drayber|driver|tsuper|mga driver
passenger: pasahero|mga pasahero|pasaherong
pilot: piloto|mga piloto
crew: tripulante|mga tripulante|crew
aircraft: sasakyang panghimpapawid|aircraft
plane: eroplano|mga eroplano
helicopter: helicopter|chopper|helikopter
airport: paliparan|airport|naia
airline: airline|airlines
flight: flight|flights|biyahe sa himpapawid
runway: runway
landing: lumapag|paglapag|emergency landing
takeoff: lumipad na|paglipad|take-off
black-box: black box
ship: barko|mga barko|barkong
boat: bangka|mga bangka|lantsa
ferry: ferry|roro
vessel: vessel|vessels|sasakyang pandagat
tanker: tanker|tankers
cargo: kargamento|cargo|kargo
port: pantalan|pier|daungan
sinking: lumubog|paglubog
capsize: tumaob|pagtaob
drowning: nalunod|pagkalunod|lunod
bridge: tulay|mga tulay
tunnel: tunnel|lagusan
road: kalsada|kalye|lansangan
highway: highway|expressway
traffic: trapiko|traffic
speed: mabilis na takbo|overspeeding|bilis ng takbo
drunk-driving: drunk driving|lasing na driver|nagmaneho ng lasing
seat-belt: seat belt
stampede: stampede
crush: nagkatulakan|nadaganan
elevator: elevator
crane: crane
mine-accident: gumuhong minahan|pagguho ng minahan
miner: minero|mga minero
gas-leak: gas leak|tagas ng gas
pipeline: pipeline|tubo ng langis
space: kalawakan|outer space
rocket: rocket|rockets
satellite: satellite|satelayt
launch: pagpapalipad|rocket launch|inilunsad sa kalawakan
astronaut: astronaut*|astronawt
spacecraft: spacecraft|sasakyang pangkalawakan
moon: buwan sa kalawakan|ibabaw ng buwan
mars: planetang mars|mars
orbit: orbit
asteroid: asteroid|asteroids
crime: krimen|kriminal|kriminalidad|mga krimen
murder: pagpatay|kasong murder|murder
homicide: homicide|kasong homicide
killing: pinatay|pumatay|pinaslang|pamamaslang|pinagbabaril patay
killer: mamamatay-tao|salarin|mga salarin
manslaughter: reckless imprudence resulting|reckless imprudence
suicide: nagpakamatay|pagpapakamatay|pagpapatiwakal
stabbing: sinaksak|pananaksak|pinagsasaksak|nanaksak|saksak
knife: kutsilyo|patalim|itak
shooting: pamamaril|binaril|pinagbabaril|barilan|namaril
gunman: gunman|gunmen|armadong lalaki|namaril na
gun: baril|mga baril|riple
firearm: loose firearms|firearm|firearms
bullet: bala|tama ng bala|ligaw na bala
sniper: sniper
mass-shooting: mass shooting|maramihang pamamaril
hostage: hostage|hostages|bihag|hinostage
kidnapping: kidnapping|dinukot|pagdukot|kidnap|kinidnap
abduction: pandurukot|sapilitang pagkawala
ransom: ransom|pantubos
rape: panggagahasa|ginahasa|rape|hinalay|panghahalay
sexual-assault: sexual assault|pangmomolestiya|minolestiya|sekswal na pang-aabuso
harassment: harassment|panliligalig|pambu-bully|bullying
abuse: pang-aabuso|inabuso|pagmamaltrato
child-abuse: child abuse|pang-aabuso sa bata|pang-aabuso sa mga bata
paedophile: pedopilya|pedophile
domestic-violence: karahasan sa tahanan|domestic violence|vawc
robbery: holdap|panghoholdap|hinoldap|holdaper|pagnanakaw|robbery
theft: nakaw|ninakaw|magnanakaw|carnapping
burglary: akyat-bahay|nilooban|niloob
fraud: panloloko|fraud|pandaraya|estafa
scam: scam|scammer|scammers|budol
embezzlement: paglustay|nilustay|malversation|pandarambong|plunder
bribery: suhol|panunuhol|sinuhulan
corruption: katiwalian|korapsyon|korupsiyon|kurapsyon|anomalya|tiwali
money-laundering: money laundering
tax-evasion: tax evasion|pag-iwas sa buwis
smuggling: smuggling|pagpupuslit|ipinuslit|smuggled
trafficking: pagtutulak ng droga|tulak ng droga|drug trafficking
human-trafficking: human trafficking
drug: droga|ilegal na droga|iligal na droga|shabu
cocaine: cocaine
heroin: heroin
cannabis: marijuana
overdose: overdose
gang: gang|sindikato
mafia: mafia
cartel: kartel|cartel
piracy: pirata|pamimirata
arson: arson|panununog|sinunog|pagsunog
vandalism: bandalismo|vandalism
looting: pandarambong ng tindahan|looting|nagnakaw sa mga tindahan
riot: riot|kaguluhan|gulo
police: pulis|pulisya|pnp|mga pulis|kapulisan
officer: opisyal ng pulisya|pulis-opisyal
detective: detective|tiktik
investigation: imbestigasyon|iniimbestigahan|pagsisiyasat|iimbestigahan|nag-imbestiga
investigator: imbestigador|mga imbestigador|nbi|cidg
suspect: suspek|mga suspek|suspect
arrest: inaresto|arestado|naaresto|pag-aresto|nadakip|dinakip|timbog
detention: detensyon|ikinulong|nakakulong|nakapiit
detainee: detainee|detainees|mga nakakulong
custody: kustodiya|custody
prison: bilangguan|piitan|bilibid|bucor
prisoner: bilanggo|mga bilanggo
inmate: inmate|inmates|preso|mga preso|pdl
jail: kulungan|makulong|city jail|pagkakulong
escape: tumakas|nakatakas|pagtakas|pumuga
fugitive: pugante|takas|most wanted
manhunt: manhunt|tinutugis|pagtugis
extradition: extradition
deportation: deportasyon|ipina-deport|deportation|na-deport
warrant: warrant|warrant of arrest|search warrant|arrest warrant
search: paghahanap|pinaghahanap|search and rescue|hinahanap
raid: pagsalakay|ni-raid|raid|buy-bust
seizure: nasamsam|nakumpiska|kinumpiska|nasabat
evidence: ebidensya|ebidensiya|katibayan
witness: saksi|testigo|mga saksi
testimony: testimonya|testimonial|nagtestigo|tumestigo|salaysay
confession: umamin|pag-amin|inamin
forensic: forensic|soco
dna: dna
autopsy: awtopsiya|autopsy|awtopsya
court: korte|hukuman|sandiganbayan|rtc
trial: paglilitis|nililitis|pagdinig
judge: hukom|huwes|judge
jury: hurado|jury
prosecutor: piskal|prosecutor|prosecutors|taga-usig|prosekusyon|ombudsman
lawyer: abogado|mga abogado|abugado
defendant: akusado|nasasakdal
plaintiff: nagsakdal|complainant|nagrereklamo
lawsuit: demanda|idinemanda|kaso|sinampahan ng kaso|kasong sibil
indictment: sakdal|isinakdal|kinasuhan
charge: kasong kriminal|reklamo|sinampahan
plea: not guilty plea|naghain ng plea|arraignment
guilty: guilty|nagkasala|may sala
innocent: inosente|walang sala|not guilty
acquittal: abswelto|pinawalang-sala|naabswelto|acquitted|acquittal
conviction: nahatulan|convicted|conviction
verdict: hatol
sentence: sentensiya|hinatulan|sentensya|sinentensiyahan
life-sentence: habambuhay na pagkabilanggo|reclusion perpetua|habambuhay na pagkakakulong
death-penalty: parusang kamatayan|death penalty|hatol na kamatayan
execution: pagbitay|binitay|bitay
appeal: apela|umapela|motion for reconsideration|inapela
parole: parol|parole
pardon: pardon|kapatawaran ng pangulo
amnesty: amnestiya|amnesty
bail: piyansa|nagpiyansa
fine: multa|pinagmulta|pagmumulta
compensation: kompensasyon|bayad-pinsala|danyos perwisyo
settlement: areglo|kasunduan sa korte|nagpaareglo
ruling: desisyon ng korte|pasya ng korte|ruling
supreme-court: korte suprema|supreme court|kataas-taasang hukuman
constitution: konstitusyon|saligang batas|charter change|cha-cha
law: batas|mga batas|republic act
legislation: lehislasyon|pagsasabatas|isinabatas
human-rights: karapatang pantao|human rights|karapatang-pantao
torture: tortyur|pagpapahirap|tinortyur|torture
genocide: genocide|henosidyo
war-crime: krimen sa digmaan|war crimes|war crime
crime-against-humanity: crimes against humanity|krimen laban sa sangkatauhan
tribunal: tribunal|international criminal court|icc
terrorist: terorista|mga terorista|teroristang
terrorism: terorismo|anti-terror|terror attack
attack: pag-atake|inatake|atake|sinalakay|umatake
bomb: bomba|mga bomba|ied
bombing: pambobomba|binomba|pagpapasabog
suicide-bomber: suicide bomber|suicide bombing
car-bomb: car bomb
explosive: pampasabog|mga pampasabog|explosives
extremist: ekstremista|extremist|extremists
radical: radikal
jihadist: jihadist|jihadists|jihad
militant: militante|mga militante|abu sayyaf
war: digmaan|giyera|gera
civil-war: digmaang sibil
battle: labanan|bakbakan|sagupaan
combat: engkwentro|engkuwentro|pakikipaglaban
front-line: front line|frontline
army: hukbo|philippine army
military: militar|afp|sandatahang lakas
troops: tropa|mga tropa|puwersa ng
soldier: sundalo|mga sundalo|kawal
general: heneral
commander: komander|kumander|commander
veteran: beterano|mga beterano
conscription: sapilitang serbisyo militar|conscription
mobilisation: mobilisasyon
navy: hukbong dagat|navy|philippine navy
fleet: plota|fleet
submarine: submarino|submarine
warship: barkong pandigma|warship|warships|bapor pandigma
air-force: hukbong panghimpapawid|air force
fighter-jet: fighter jet|fighter jets
bomber: bomber planes|bomber plane
drone: drone|drones
missile: misil|missile|missiles
ballistic-missile: ballistic missile|ballistic missiles
air-strike: airstrike|airstrikes|air strike|air strikes
shelling: shelling|pagkanyon
artillery: artilerya|kanyon|artillery
mortar: mortar|mortars
tank: tangke|mga tangke
armoured-vehicle: armored vehicle|armored vehicles
weapon: armas|sandata|mga armas
arms: sandatahan|kagamitang pandigma
ammunition: mga bala|ammunition
arms-deal: bentahan ng armas|pagbili ng armas
nuclear-weapon: sandatang nukleyar|nuclear weapon|nuclear weapons
nuclear-test: nuclear test
uranium: uranium
enrichment: uranium enrichment
chemical-weapon: chemical weapon|chemical weapons
mine: landmine|landmines
cluster-bomb: cluster bomb|cluster bombs
invasion: pananakop|sinakop|paglusob|lumusob|nilusob
offensive: opensiba|offensive
counter-offensive: counteroffensive|kontra-opensiba
siege: pagkubkob|kinubkob|marawi siege
blockade: blockade|pagharang|hinarang
occupation: okupasyon
annexation: annexation|pag-angkin
withdrawal: pag-atras ng tropa|pag-alis ng tropa
retreat: umatras|pag-atras
ambush: tinambangan|ambush|pananambang|inambush
ceasefire: tigil-putukan|ceasefire
truce: tigil-labanan|truce
peace: kapayapaan
peace-talks: usapang pangkapayapaan|peace talks
peacekeeper: peacekeeper|peacekeepers|peacekeeping
negotiation: negosasyon|pakikipagnegosasyon|nakipagnegosasyon
mediation: pamamagitan|mediation
mediator: tagapamagitan
disarmament: disarmament|pag-aalis ng armas|decommissioning
sanction: sanction|sanctions|parusang pang-ekonomiya
embargo: embargo
military-exercise: war games|balikatan|pagsasanay militar|military exercise|military exercises
airspace: airspace|himpapawid
border: hangganan|border|borders
border-crossing: tawiran sa hangganan|border crossing
checkpoint: checkpoint|checkpoints
fence: bakod
wall: pader
rebel: rebelde|mga rebelde|npa
insurgent: insurhensiya|insurgent|insurgents|insurgency
separatist: separatista|mga separatista|milf
militia: milisya|cafgu
paramilitary: paramilitar|paramilitary
mercenary: mersenaryo
coup: kudeta|coup
junta: junta|huntang militar
martial-law: batas militar|martial law
curfew: curfew
intelligence: intelihensiya|confidential funds|intelligence
spy: espiya|mga espiya
espionage: pang-eespiya|paniniktik|espionage
surveillance: pagmamanman|minanmanan|surveillance
hacker: hacker|hackers|na-hack
cyber-attack: cyberattack|cyberattacks|ransomware
data-breach: data breach|data leak
leak: tagas|tumagas|nag-leak
defence: depensa|tanggulan|dnd
security: seguridad
bodyguard: bodyguard|bodyguards|escort
assassination: asasinasyon|tangkang pagpatay|pataksil na pagpatay
poisoning: pagkalason|nalason|nilason
nerve-agent: nerve agent
exile: pagkatapon|ipinatapon|destiyero
defector: tumiwalag|defector
dissident: dissident|dissidents
hostage-release: pinalayang bihag|pagpapalaya sa mga bihag
prisoner-exchange: palitan ng mga bilanggo|prisoner swap
government: gobyerno|pamahalaan|gobyernong
president: pangulo|presidente|palasyo|malacañang
prime-minister: punong ministro|prime minister
minister: ministro|kalihim|mga kalihim
foreign-minister: foreign minister|foreign affairs secretary|kalihim ng ugnayang panlabas|dfa secretary
defence-minister: defense secretary|kalihim ng tanggulang pambansa|defense minister
finance-minister: finance secretary|kalihim ng pananalapi|finance minister
interior-minister: dilg secretary|interior secretary|interior minister
vice-president: bise presidente|pangalawang pangulo|vice president
chancellor: chancellor|tsanselor
king: hari|haring
queen: reyna
prince: prinsipe|prinsesa
monarchy: monarkiya
parliament: parlamento|parliament
senate: senado|senador|mga senador
congress: kongreso|kamara
deputy: kongresista|kinatawan|mambabatas|mga mambabatas|solon
speaker: house speaker|ispiker
governor: gobernador
mayor: alkalde|mayor|meyor
ambassador: ambassador|embahador
embassy: embahada|embassy
consulate: konsulado|consulate
diplomat: diplomatiko|diplomat|diplomats
diplomacy: diplomasya|ugnayang diplomatiko|diplomatic
summit: summit|pulong ng mga lider
meeting: pulong|pagpupulong|nagpulong|nakipagpulong
visit: pagbisita|bumisita|state visit
telephone-call: tawag sa telepono|nag-usap sa telepono
talks: pag-uusap|usapan
agreement: kasunduan|nagkasundo
treaty: tratado|treaty
pact: kasunduang panseguridad
memorandum: memorandum|memorandum of agreement
alliance: alyansa|alyado|kaalyado
coalition: koalisyon
opposition: oposisyon
party: partido|mga partido
leader: lider|pinuno|mga lider
leadership: liderato|pamumuno|pamunuan
candidate: kandidato|mga kandidato|tatakbo bilang
campaign: kampanya|nangampanya|pangangampanya
election: halalan|eleksyon|eleksiyon|comelec
early-election: maagang halalan|snap election
vote: boto|bumoto|botohan|pagboto
voter: botante|mga botante
ballot: balota|mga balota
polling-station: presinto|voting precinct|polling precinct
turnout: voter turnout|dami ng bumoto
referendum: reperendum|plebisito|referendum
exit-poll: exit poll|exit polls
opinion-poll: survey|pulse asia|social weather stations
recount: recount|muling pagbilang
electoral-fraud: dayaan sa halalan|dayaan|pandaraya sa halalan|vote buying
majority: mayorya
minority: minorya
victory: tagumpay|pagkapanalo
defeat: pagkatalo|natalo|talo
landslide-victory: landslide victory|landslide win
inauguration: inagurasyon|panunumpa|inauguration
oath: nanumpa|panunumpa sa tungkulin
term: termino|panunungkulan
cabinet: gabinete
reshuffle: balasahan|cabinet revamp|binalasa
resignation: pagbibitiw
resign: nagbitiw|nag-resign|magbitiw
dismissal: sinibak|pagsibak|tinanggal sa puwesto|sinibak sa puwesto
impeachment: impeachment|na-impeach|impeach
no-confidence-vote: no-confidence vote|vote of no confidence
scandal: iskandalo
ethics: etika|ethics
lobbying: lobbying|nag-lobby
reform: reporma|mga reporma
bill: panukalang batas|senate bill|house bill
amendment: susog|pag-amyenda|amyendahan|amyenda
decree: atas ng pangulo|executive order
veto: veto|na-veto|vineto
budget: badyet|budget|pambansang badyet
deficit: depisit|deficit
debt: utang|pagkakautang
tax: buwis|pagbubuwis|vat
tax-cut: bawas-buwis|bawas buwis
subsidy: subsidiya|subsidy|fuel subsidy
pension: pensyon|pensiyon|pensyonado|sss
welfare: kapakanan|dswd|4ps
minimum-wage: minimum wage|minimum na sahod
austerity: pagtitipid
privatisation: pribatisasyon
nationalisation: nasyonalisasyon
independence: kalayaan|kasarinlan
autonomy: awtonomiya|bangsamoro|barmm
sovereignty: soberanya|soberaniya
secession: paghiwalay sa pilipinas|pagkalas
democracy: demokrasya
dictatorship: diktadura|diktador
regime: rehimen|rehimeng
authoritarian: awtoritaryan
censorship: sensura|mtrcb
freedom-of-press: kalayaan sa pamamahayag|press freedom
freedom-of-speech: kalayaan sa pagsasalita|freedom of speech
protest: protesta|kilos-protesta|nagprotesta|kilos protesta
demonstration: demonstrasyon|pagkilos
demonstrator: raliyista|mga raliyista|nagpoprotesta|mga nagprotesta
march: martsa|nagmartsa|pagmartsa
rally: rally|rali|nag-rally
strike-labour: welga|nagwelga|tigil-pasada|transport strike
walkout: walkout|nag-walkout
union: unyon|mga unyon
boycott: boykot|boycott
petition: petisyon|naghain ng petisyon
civil-disobedience: civil disobedience
tear-gas: tear gas
water-cannon: water cannon|binomba ng tubig
clash: nagkasagupa|nagsagupa|nakasagupa
crackdown: crackdown|panunupil
activist: aktibista|mga aktibista
human-rights-activist: human rights activist|tagapagtanggol ng karapatang pantao
revolution: rebolusyon|himagsikan|people power
uprising: pag-aalsa|nag-alsa
unrest: ligalig|kawalang-kapanatagan
discrimination: diskriminasyon
racism: rasismo|racism
minority-rights: katutubo|mga katutubo|lumad
equality: pagkakapantay-pantay
feminism: peminista|peminismo|feminist
abortion: aborsyon|pagpapalaglag|abortion
same-sex-marriage: same-sex marriage|kasal ng magkaparehong kasarian
lgbt: lgbt|lgbtq|bakla|transgender
migration: migrasyon|bureau of immigration|imigrasyon
migrant: migrante|mga migrante|ofw|ofws
refugee: refugee|refugees|mga refugee
asylum: asylum|asilo
asylum-seeker: asylum seeker|asylum seekers
citizenship: pagkamamamayan|citizenship
passport: pasaporte|passport
visa: visa
nationalism: nasyonalismo|makabayan
populism: populismo|populista
far-right: far-right|dulong kanan
far-left: far-left|dulong kaliwa|makakaliwa
communist: komunista|mga komunista|komunismo
socialist: sosyalista|sosyalismo
conservative: konserbatibo
liberal: liberal|liberal party
statement: pahayag|inihayag|ipinahayag
speech: talumpati|nagtalumpati
address: state of the nation address|sona
press-conference: press conference|presscon|press briefing
interview: panayam|interbyu|kinapanayam
criticism: batikos|binatikos|kritisismo|pinuna
accusation: akusasyon|paratang|inakusahan|pinaratangan
allegation: alegasyon|mga alegasyon
apology: paumanhin|humingi ng tawad|nag-sorry|humingi ng paumanhin
threat: banta|pagbabanta|nagbanta|pinagbantaan
warning: babala|nagbabala|binalaan
condemnation: kinondena|pagkondena|kinokondena
denial: itinanggi|pagtanggi|itinatanggi|pinabulaanan
support: suporta|pagsuporta|sinuportahan|suportado
announcement: anunsyo|inanunsyo|anunsiyo|inanunsiyo
proposal: panukala|iminungkahi|mungkahi
decision: desisyon|pasya|pagpapasya
plan: plano|planong|nagpaplano
project: proyekto|mga proyekto|proyektong
economy: ekonomiya|pang-ekonomiya
growth: paglago|gdp
recession: resesyon|recession
crisis: krisis
inflation: implasyon|inflation
price: presyo|mga presyo
price-rise: taas-presyo|pagtaas ng presyo|taas presyo|price hike|oil price hike
consumer: konsyumer|mamimili|mga mamimili
interest-rate: interest rate|interest rates|policy rate
central-bank: bangko sentral|bsp
bank: bangko|mga bangko
loan: pautang|loan|loans
mortgage: pautang sa pabahay|sangla|mortgage
credit: credit card|kredito
bailout: bailout
bankruptcy: bangkarota|pagkabangkarote|nalugi
insolvency: insolvency
default: hindi nabayarang utang
bond: treasury bonds|bonds
stock-exchange: stock exchange|stock market|psei
share: shares
shareholder: shareholder|shareholders
dividend: dibidendo|dividend
investor: mamumuhunan|investor|investors
investment: pamumuhunan|investment|investments|puhunan
fund: pondo|pondong
hedge-fund: hedge fund
currency: salapi|piso kontra dolyar
exchange-rate: palitan ng piso|exchange rate
devaluation: debalwasyon|paghina ng piso
dollar: dolyar
euro: euro
cryptocurrency: cryptocurrency|crypto
bitcoin: bitcoin
gold: ginto
oil: langis|produktong petrolyo|petrolyo
crude-oil: krudo|crude oil
gas: lpg|liquefied petroleum gas
natural-gas: natural gas
petrol: gasolina
fuel: diesel|kerosene
electricity: kuryente|singil sa kuryente
power-cut: brownout|pagkawala ng kuryente|nawalan ng kuryente
blackout: blackout|total blackout
energy: enerhiya
renewable-energy: renewable energy
solar: solar|solar power
wind-power: wind farm|wind power
coal: coal|uling
trade: kalakalan
tariff: taripa
import: inangkat|pag-angkat|importasyon|imported
export: export|exports|iniluluwas|pagluluwas
trade-war: trade war|digmaang pangkalakalan
free-trade: free trade|malayang kalakalan
customs: bureau of customs|adwana|boc
supply-chain: supply chain
company: kompanya|kumpanya|mga kompanya
corporation: korporasyon|mga korporasyon
startup: startup|startups
merger: pagsasanib|merger
acquisition: pagbili ng kompanya|acquisition
takeover: takeover
subsidiary: subsidiary
joint-venture: joint venture
profit: netong kita|kita ng kompanya|tubo ng kompanya
loss: pagkalugi|lugi
revenue: revenue|koleksyon ng buwis
sales: benta|bentahan
market: merkado|pamilihan|palengke
retail: tingi|tingian
supermarket: supermarket|supermarkets
e-commerce: e-commerce|online selling
advertising: patalastas|anunsiyong komersiyal
brand: brand|tatak
product: produkto|mga produkto
factory: pabrika|planta
production: produksyon|produksiyon
manufacturing: pagmamanupaktura|manufacturing
industry: industriya
steel: bakal|asero
textile: tela|tekstil
automobile: automotive|kompanya ng sasakyan
electric-car: electric vehicle|electric vehicles|e-vehicle
battery: baterya
chip: chip|chips
semiconductor: semiconductor|semiconductors
technology: teknolohiya
software: software
artificial-intelligence: artificial intelligence
robot: robot|mga robot
smartphone: cellphone|smartphone|selpon
computer: computer|kompyuter
internet: internet|online
website: website
social-media: social media
app: app|apps|aplikasyon
platform: plataporma|platform
video-game: video game|video games
telecommunications: telekomunikasyon|telco|telcos
network: network
antitrust: philippine competition commission|monopolyo
patent: patente
copyright: copyright|karapatang-sipi
job: trabaho|mga trabaho
employment: empleyo|pagtatrabaho|dole
unemployment: kawalan ng trabaho|walang trabaho|unemployment
worker: manggagawa|empleyado|mga manggagawa|trabahador
layoff: tanggalan|nagtanggal ng empleyado|layoff|retrenchment
hiring: job fair|bakanteng trabaho|pag-hire
salary: suweldo|sweldo
wage: sahod|pasahod
bonus: bonus|13th month pay
pay-rise: taas-sahod|umento|dagdag-sahod|dagdag sahod|umento sa sahod
executive-director: chief executive officer|ceo|punong ehekutibo
board-of-directors: board of directors
chairman: chairman|tagapangulo|chairperson
founder: tagapagtatag|founder
billionaire: bilyonaryo|billionaire
wealth: yaman|kayamanan|saln
poverty: kahirapan|mahihirap|maralita
inequality: hindi pagkakapantay-pantay|agwat ng mayaman
housing: pabahay
rent: upa|renta|umuupa
real-estate: real estate|property developer
construction: konstruksyon|konstruksiyon|pagtatayo
building: gusali|mga gusali|gusaling
contractor: kontratista|contractor|contractors
tender: bidding|subasta ng proyekto
contract: kontrata|mga kontrata
agriculture: agrikultura|pagsasaka
farmer: magsasaka|mga magsasaka
harvest: pag-ani|anihan|inani
crop: pananim|mga pananim
wheat: trigo
grain: butil|mais
rice: bigas|palay|kanin
livestock: baboy|alagang hayop|asf
fishing: mangingisda|pangingisda|mga mangingisda
fishery: palaisdaan|bfar
food: pagkain
restaurant: restaurant|kainan|restoran
hotel: hotel|hotels
tourism: turismo
tourist: turista|mga turista|dayuhang turista
insurance: insurance|seguro|philhealth
auction: subasta|auction
audit: commission on audit|audit|coa
health: kalusugan|doh|pangkalusugan
hospital: ospital|mga ospital|pagamutan
clinic: klinika|health center|clinic
doctor: doktor|mga doktor
physician: manggagamot|physician
nurse: nars|nurse|nurses
patient: pasyente|mga pasyente
medicine: medisina|medikal
drug-medicine: gamot|mga gamot
treatment: gamutan|paggamot|lunas|ginagamot
therapy: therapy|terapiya
surgery: operasyon sa puso|inoperahan|surgery|operahan
transplant: transplant
disease: sakit|karamdaman|mga sakit
illness: may sakit|nagkasakit|maysakit
infection: impeksyon|impeksiyon|nahawaan|hawaan|nahawa
virus: virus
bacteria: bakterya|bacteria
coronavirus: coronavirus|novel coronavirus
covid: covid|covid-19
influenza: trangkaso|influenza
ebola: ebola
measles: tigdas
malaria: malarya|malaria
cholera: kolera|cholera
aids: hiv|aids
cancer: kanser|cancer
diabetes: diabetes|diyabetis
heart-attack: atake sa puso|inatake sa puso|heart attack
stroke: stroke
dementia: dementia|alzheimer
obesity: obesity|labis na katabaan
mental-health: mental health|kalusugang pangkaisipan
depression: depresyon|depression
vaccine: bakuna|mga bakuna|vaccine
vaccination: pagbabakuna|bakunahan|nabakunahan|bakunado
dose: dose|doses
booster: booster|booster shot
immunity: imyunidad|immunity
outbreak: outbreak|pagkalat ng sakit
pandemic: pandemya|pandemic
quarantine: kuwarentena|quarantine|ecq
lockdown: lockdown
isolation: isolation|nag-isolate
mask: face mask|face masks|face shield
testing: swab test|rt-pcr|testing
test-positive: nagpositibo|positibo sa|nagpositibo sa
symptom: sintomas|mga sintomas
contact-tracing: contact tracing|close contact
variant: variant|variants|delta variant
mutation: mutasyon|mutation
mortality: mortality rate|mortality
birth: kapanganakan|panganganak|isinilang|nanganak
pregnancy: buntis|pagbubuntis|nagdadalang-tao|nabuntis
maternity: maternity leave|paanakan
baby: sanggol|baby
newborn: bagong silang|bagong panganak
death-toll: bilang ng nasawi|death toll|bilang ng mga nasawi|bilang ng namatay
smoking: paninigarilyo|naninigarilyo|yosi
tobacco: tabako|sigarilyo|vape
alcohol: alak|alkohol|nakalalasing na inumin
allergy: allergy|alerdyi
pharmaceutical: parmasyutika|pharmaceutical
clinical-trial: clinical trial|clinical trials
side-effect: side effect|side effects
approval: pag-apruba|inaprubahan|aprubado|pagpapatibay
research: pananaliksik|saliksik
study: pag-aaral
researcher: mananaliksik|mga mananaliksik|researcher|researchers
scientist: siyentipiko|siyentista|mga siyentipiko
professor: propesor|professor
university: unibersidad|pamantasan
laboratory: laboratoryo
experiment: eksperimento
discovery: pagkatuklas|natuklasan|nadiskubre
gene: genetic|henetiko
fossil: fossil|fossils|labing-bato
dinosaur: dinosaur|dinosaurs|dinosauro
archaeologist: arkeologo|mga arkeologo
excavation: paghuhukay
ancient: sinauna|sinaunang
museum: museo
species: species|espesye|uri ng hayop
endangered: nanganganib maubos|endangered|nanganganib nang maubos
animal: hayop|mga hayop
dog: mga aso|isang aso|asong
elephant: elepante
whale: balyena
shark: pating
bear: polar bear|oso
wolf: lobong gubat
bird-flu: bird flu|avian influenza
bee: bubuyog|pukyutan
insect: insekto
forest: kagubatan|gubat
deforestation: pagkakalbo ng kagubatan|illegal logging|pagputol ng mga puno
amazon-forest: kagubatan ng amazon|amazon rainforest
ocean: karagatan|dagat
coral-reef: bahura|coral reef|coral reefs
river: ilog|mga ilog
lake: lawa|laguna de bay
glacier: glacier|glaciers
ice: tipak ng yelo
arctic: arctic
antarctica: antarctica|antarktika
national-park: national park|pambansang parke
zoo: zoo
school: paaralan|eskwelahan|eskuwela|mga paaralan
pupil: mag-aaral|mga mag-aaral
student: estudyante|mga estudyante
teacher: guro|mga guro|titser
education: edukasyon|deped|ched
exam: pagsusulit|eksaminasyon|board exam|bar exam
kindergarten: kindergarten|day care
graduation: pagtatapos|graduation|nagtapos
scholarship: iskolarsip|scholarship|iskolar
child: bata|mga bata|batang
teenager: tinedyer|teenager|dalagita|binatilyo|menor de edad
youth: kabataan|mga kabataan
parent: magulang|mga magulang
mother: nanay|kanyang ina|ina ng
father: tatay|kanyang ama|ama ng
son: anak na lalaki
daughter: anak na babae
brother: kapatid na lalaki
sister: kapatid na babae
family: pamilya|mga kaanak|kaanak
wife: misis|asawang babae|maybahay
husband: mister|asawang lalaki
wedding: kasal|kasalan|ikinasal
marriage: pag-aasawa|nagpakasal|magpapakasal
divorce: diborsyo|divorce|diborsiyo
birthday: kaarawan|birthday
anniversary: anibersaryo
celebration: pagdiriwang|ipinagdiwang|ipagdiriwang|selebrasyon
festival: pista|fiesta|festival
holiday: bakasyon|holiday|walang pasok
new-year: bagong taon|new year
christmas: pasko|kapaskuhan|simbang gabi
ramadan: ramadan
eid: eid|eidul fitr|eidul adha
easter: linggo ng pagkabuhay|semana santa|mahal na araw
pilgrimage: peregrinasyon|pilgrimage
hajj: hajj
church: simbahan|simbahang katolika
mosque: moske|mosque
synagogue: sinagoga
temple: templo
religion: relihiyon|pananampalataya
christian: kristiyano|katoliko|mga katoliko
muslim: muslim|mga muslim|islam
jewish: hudyo|mga hudyo
pope: santo papa|papa francisco|pope
bishop: obispo|arsobispo|cbcp
cardinal: kardinal|cardinal
priest: pari|mga pari|paring
imam: imam
rabbi: rabbi|rabino
prayer: dasal|panalangin|nagdasal
blasphemy: kalapastanganan|pamumusong
film: pelikula|mga pelikula|mmff
cinema: sinehan|mga sinehan|takilya
actor: aktor|mga aktor
actress: aktres
director: direktor|filmmaker
movie-premiere: premiere night|premiere
award: parangal|gawad|pinarangalan
oscar: oscar|oscars|academy awards
prize: premyo|gantimpala
nobel-prize: nobel|nobel peace prize
music: musika|tugtugin
song: awit|kanta|awitin
singer: mang-aawit|singer|singers
band: banda
concert: konsiyerto|konsyerto|concert
album: album|albums
tour: world tour
opera: opera
orchestra: orkestra
dance: sayaw|sumayaw|mananayaw
ballet: ballet
theatre: teatro|tanghalan
play: dula|dulaan
book: aklat|libro|mga libro
novel: nobela
author: may-akda|awtor
writer: manunulat|mga manunulat
poet: makata
literature: panitikan
publisher: tagapaglathala|palimbagan
library: aklatan|silid-aklatan
art: sining
painting: obra|ipininta
painter: pintor
sculpture: eskultura|eskultor
exhibition: eksibit|eksibisyon
gallery: galeriya|art gallery
fashion: fashion|moda
model: supermodel|fashion model
designer: designer|designers
television: telebisyon|tv
series: teleserye|serye
broadcaster: brodkaster|abs-cbn|gma network
radio: radyo|istasyon ng radyo
newspaper: pahayagan|diyaryo|dyaryo
journalist: mamamahayag|mga mamamahayag|peryodista
reporter: reporter|reporters
editor: editor|patnugot
media: media|midya
news: balita|mga balita
magazine: magasin|magazine
photographer: litratista|photographer
documentary: dokumentaryo
celebrity: artista|mga artista|celebrity|celebrities|showbiz
royal-family: royal family|maharlikang pamilya
heritage: pamana|heritage
unesco: unesco
monument: bantayog|monumento
statue: estatwa|rebulto
lottery: lotto|pcso|loterya
winner: nagwagi|nanalo|mga nanalo
record-world: world record
guinness: guinness
football: football|azkals|soccer
match: sagupa|game 1|game 2|salpukan ng
game: laro|larong
league: liga|pba
cup: commissioner's cup|philippine cup|governors' cup
world-cup: world cup
championship: kampeonato|championship
tournament: torneo|tournament|paligsahan
final: finals|kampeonatong laban
semi-final: semifinal|semifinals|semis
quarter-final: quarterfinal|quarterfinals
group-stage: group stage
qualifying: qualifier|qualifiers
playoff: playoff|playoffs
goal: goal|nakagoal
penalty: penalty kick
penalty-shootout: penalty shootout
red-card: red card
yellow-card: yellow card
referee: reperi|referee
video-referee: video assistant referee
offside: offside
goalkeeper: goalkeeper|goalie
striker: striker
midfielder: midfielder
defender: defender
captain: team captain
coach: coach|tagasanay|head coach
manager-football: team manager
transfer: trade deal|lumipat ng koponan
transfer-fee: transfer fee
contract-extension: contract extension|pinalawig ang kontrata
injury: injury|injuries
substitute: kapalit na manlalaro
stadium: istadyum|stadium|coliseum
fan: tagahanga|fans|mga tagahanga
hooligan: hooligan|hooligans
team: koponan|mga koponan
club: club|klab
national-team: pambansang koponan|national team|gilas pilipinas|gilas
player: manlalaro|mga manlalaro
win: panalo|manalo|wagi|tinalo
draw: tabla|nagtabla
score: iskor|puntos
hat-trick: hat trick|hat-trick
debut: debut
title: titulo|kampeon
trophy: tropeo|trophy
medal: medalya|mga medalya
gold-medal: gintong medalya|gold medal|medalyang ginto
silver-medal: pilak na medalya|silver medal|medalyang pilak
bronze-medal: tansong medalya|bronze medal|medalyang tanso
olympics: olympics|olimpiko|olympic
paralympics: paralympics|paralympic
athlete: atleta|mga atleta
athletics: track and field|athletics
marathon: maraton|marathon|fun run
sprint: sprint|sprinter
swimming: paglangoy|manlalangoy|swimming
gymnastics: himnastika|gymnast|gymnastics
boxing: boksing|boxing
boxer: boksingero|boxer
wrestling: wrestling|pakikipagbuno
tennis: tennis
grand-slam: grand slam
set-tennis: first set|second set|third set
basketball: basketball|basketbol
volleyball: volleyball|balibol|pvl
handball: handball
rugby: rugby
cricket: cricket
wicket: wicket|wickets
innings: innings
batsman: batsman
bowler: bowler|bowlers
golf: golf|golfer
cycling: cycling|karera ng bisikleta
stage-race: ronda pilipinas|stage race
skiing: skiing|skier
biathlon: biathlon
figure-skating: figure skating|figure skater
ice-hockey: ice hockey
formula-one: formula one|formula 1|f1
racing-driver: race car driver|karerista
grand-prix: grand prix
pole-position: pole position
qualifying-session: qualifying session
chess: ahedres|chess
doping: doping
drug-ban: doping ban
suspension: suspensyon|sinuspinde|suspendido|suspension
retirement: pagreretiro|nagretiro|retirado
`;
export default concepts;
