/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: terratrèmol*|sisme|sismes|sísmic*|sacsejada
aftershock: rèplica|rèpliques
tsunami: tsunami*|sisme submarí
volcano: volcà|volcans|volcànic*
eruption: erupció|erupcions|lava
flood: inundació|inundacions|inundat*|riuada*|aiguat*|barrancada*
landslide: esllavissada*|despreniment*|esllavissament*
avalanche: allau|allaus
storm: tempesta|tempestes|tempestat*|temporal|temporals
hurricane: huracà|huracans
typhoon: tifó|tifons
cyclone: cicló|ciclons
tornado: tornado|tornados
hail: calamarsa|pedregada*
snow: neu|neus|nevada|nevades|nevar
blizzard: torb|tempesta de neu
rain: pluja|pluges|plugim|ploure|ruixat*|precipitacions
monsoon: monsó|monsons
drought: sequera|sequeres
heatwave: onada de calor|onades de calor|xafogor
cold-wave: onada de fred|fredorada
wildfire: incendi forestal|incendis forestals|foc forestal|focs forestals
fire: incendi|incendis|foc|focs|flames|bomber|bombers|incendiat
explosion: explosió|explosions|explotar|esclat
lightning: llamp|llamps|llampec*
fog: boira|boires
wind: vent|vents|ventada*|ràfega|ràfegues
temperature: temperatur*|graus celsius
weather-forecast: meteorològic*|meteoròleg*|meteocat|previsió meteorològica|meteorologia
climate-change: canvi climàtic|crisi climàtica|emergència climàtica|climàtic*
global-warming: escalfament global|escalfament climàtic
emission: emissions|emissió
greenhouse-gas: efecte hivernacle|metà
carbon: carboni|co2|descarbonitz*
pollution: contaminació|contaminant*|contaminat|pol·lució
oil-spill: marea negra|vessament de petroli|abocament de petroli
chemical: químic|químics|química|químiques
toxic: tòxic*|toxines
radiation: radiació|radiacions|radioactiv*
nuclear-plant: central nuclear|centrals nuclears|reactor nuclear|energia nuclear
meltdown: fusió del nucli
dam: presa hidroelèctrica|embassament*|pantà|pantans|resclosa
collapse: esfondr*|ensorra*|col·lapse
rubble: runa|runes|enderroc*
evacuation: evacuació|evacuacions|evacuar|evacuat
evacuee: evacuats|evacuades
shelter: refugi|refugis|aixopluc
rescue: rescat|rescats|rescatat*|rescatar|salvament*
rescuer: socorrista|socorristes|rescatador*
survivor: supervivent*|sobrevi*
missing-person: desaparegu*
trapped: atrapat|atrapats|atrapada|atrapades
casualty: baixes militars|baixes civils
dead: mort|morts|morta|mortes
death: defunció|defuncions|morir|mortal|mortals
injured: ferit|ferits|ferida|ferides
wounded: ferits greus|ferit greu|malferit*
victim: víctim*
body: cos|cossos
corpse: cadàver|cadàvers
funeral: funeral|funerals|enterrament*|exèquies
mourning: dol oficial|dies de dol|dia de dol
condolence: condol*
memorial: homenatge*|commemora*|memorial
epicentre: epicentre*
magnitude: magnitud|richter
damage: dany|danys|desperfectes|danyat
destruction: destrucció|destruï*|devast*|destrossa|destrosses
emergency: emergència|emergències
disaster: desastre*
catastrophe: catàstrof*|catastròfi*|calamitat*
state-of-emergency: estat d'emergència|estat d'alarma|estat d'excepció
relief: socors|auxili
aid: ajuda|ajudes|ajut|ajuts
humanitarian: humanitari*|humanitàri*
donation: donació|donacions|donant|donants|donatiu*
refugee-camp: camp de refugiats|camps de refugiats
famine: fam generalitzada|crisi alimentària
hunger: fam|desnutrició|malnutrició|afamat
starvation: inanició
epidemic: epidèmi*
accident: accident|accidents|accidentat|sinistre
crash: xoc|xocs|xocar|estavella*
collision: col·lisió|col·lisions|topada
derailment: descarril*
train: tren|trens|rodalies
railway: ferrocarril*|ferroviari*|ferroviàri*|renfe|adif
metro: metro
bus: autobús|autobusos|autocar*|bus
truck: camió|camions|camioner*|furgoneta|furgonetes
car: cotxe|cotxes|vehicle|vehicles|turisme accidentat
motorcycle: motocicleta|moto|motos|motocicletes|motorista|motoristes
bicycle: bicicleta|bicicletes|bici|bicis
driver: conductor|conductors|conductora|xofer
passenger: passatger*
pilot: pilot|pilots|copilot
crew: tripulació|tripulant*
aircraft: aeronau|aeronaus
plane: avió|avions|avioneta
helicopter: helicòpter*
airport: aeroport*
airline: aerolínia|aerolínies|companyia aèria|companyies aèries
flight: vol|vols
runway: pista d'aterratge|tercera pista|pista d'enlairament
landing: aterra|aterratge*|aterrar
takeoff: enlaira*
black-box: caixa negra|caixes negres
ship: vaixell*|buc|creuer|creuers
boat: barca|barques|pastera|pasteres|llanxa|llanxes
ferry: ferri|ferris|transbordador*
vessel: embarcació|embarcacions|pesquer|pesquers
tanker: petrolier|petroliers|vaixell cisterna
cargo: càrrega|càrregues|mercaderi*|carguer
port: port|ports|portuari*|portuàri*
sinking: enfonsa|enfonsament|naufrag*
capsize: bolca|bolcat|bolcar
drowning: ofegat|ofegats|ofegada|ofegar|ofegament*
bridge: pont|ponts|viaducte*
tunnel: túnel|túnels
road: carretera|carreteres|viari
highway: autopista|autopistes|autovia|autovies|ap-7
traffic: trànsit
speed: velocitat*
drunk-driving: alcoholèmia|conduir begut|taxa d'alcohol
seat-belt: cinturó de seguretat
stampede: estampida|allau humana
crush: esclafa|esclafat|esclafats
elevator: ascensor*
crane: grua|grues
mine-accident: accident miner
miner: miner|miners|minaire
gas-leak: fuita de gas|fuites de gas
pipeline: gasoducte*|oleoducte*
space: espacial|espacials|nasa
rocket: coet|coets
satellite: satèl·lit*
launch: llançament*
astronaut: astronaut*|cosmonaut*
spacecraft: nau espacial|estació espacial|sonda espacial
moon: lluna|lunar
mars: planeta mart|marcià
orbit: òrbita|òrbites|orbital
asteroid: asteroide*|meteorit*
crime: crim|crims|delicte|delictes|criminal|criminals|delinqüen*
murder: assassinat|assassinats|assassinar|assassinada
homicide: homicid*|feminicidi*|femicidi*
killing: matança|matances|massacre*|matar
killer: assassí|assassins|assassina|sicari
manslaughter: homicidi involuntari|homicidi imprudent|homicidi per imprudència
suicide: suïcid*
stabbing: apunyal*|ganivetada|ganivetades
knife: ganivet|ganivets|navalla|arma blanca
shooting: tiroteig|tirotejos|tret|trets|disparar
gunman: pistoler|tirador|tiradors|home armat|homes armats
gun: pistola|pistoles|revòlver
firearm: arma de foc|armes de foc|fusell|fusells|rifle
bullet: bala|bales
sniper: franctirador*
mass-shooting: tiroteig massiu|tiroteigs massius
hostage: ostatge*
kidnapping: segrest*
abduction: rapte|raptada|raptat
ransom: pagament del rescat
rape: violació|violador*|violada
sexual-assault: agressió sexual|agressions sexuals|abús sexual|abusos sexuals|violència sexual
harassment: assetjament*|assetjar|assetjador*
abuse: abús|abusos|maltracta*
child-abuse: abusos infantils|abusos a menors|maltractament infantil
paedophile: pedòfil*|pederast*|pedofília|pornografia infantil
domestic-violence: violència domèstica|violència masclista|violència de gènere
robbery: atracament*|atracador*|robatori amb violència
theft: robatori|robatoris|furt|furts|lladre|lladres|robat
burglary: robatori a domicili|robatoris a domicili
fraud: frau|fraus|fraudulent*
scam: estafa|estafes|estafar|estafador*|estafat
embezzlement: desfalc|malversa*
bribery: suborn*|mossegada
corruption: corrupció|corrupt*
money-laundering: blanqueig|blanqueig de capitals|blanqueig de diners
tax-evasion: evasió fiscal|frau fiscal|evasió d'impostos
smuggling: contraban*
trafficking: traficant|traficants|tràfic il·legal
human-trafficking: tràfic de persones|tracta de persones|tràfic d'éssers
drug: droga|drogues|narcotràfic|narcotraficant*|estupefaent*
cocaine: cocaïna
heroin: heroïna
cannabis: cànnabis|marihuana|haixix
overdose: sobredosi*|fentanil
gang: banda criminal|bandes criminals|banda|bandes
mafia: màfia|màfies|mafios*
cartel: càrtel|càrtels
piracy: pirateria|pirata|pirates
arson: incendi provocat|piròman*|incendis provocats
vandalism: vandàl*|vandalisme
looting: saqueig|saquejos|saquejar|pillatge
riot: aldarull*|motí|motins|avalot*
police: policia|policies|policial|policials|mossos d'esquadra|mossos
officer: agent|agents|guàrdia civil
detective: detectiu|detectius
investigation: investigació|investigacions|investiga|investigar|indaga*
investigator: investigadors policials
suspect: sospit*
arrest: arrest|arrests|arrestat|arrestada|detenir
detention: detenció|detencions|captura|capturat
detainee: detingut|detinguts|detinguda|detingudes
custody: presó preventiva|presó provisional|custòdia
prison: presó|presons|penitenciari*|centre penitenciari
prisoner: pres|presos|presoner*
inmate: reclús|reclusos
jail: empresona*|engarjola*
escape: fuga|fugues|fugida|escapar
fugitive: fugitiu|fugitius|fugit|pròfug
manhunt: dispositiu de recerca|cacera humana
extradition: extradi*|euroordre
deportation: deportació|deportacions|deportat|deportar
warrant: ordre judicial|ordre de detenció|ordre de recerca
search: escorcoll*
raid: batuda|batudes|operatiu policial
seizure: comís|comissat|comissar|confisc*
evidence: proves|evidènci*|indici|indicis
witness: testimoni|testimonis
testimony: testific*
confession: confessió|confessar|confessat
forensic: forense|forenses
dna: adn
autopsy: autòpsi*
court: jutjat|jutjats|audiència nacional|audiència provincial
trial: judici|judicis|vista oral
judge: jutge|jutges|jutgessa|magistrat*
jury: jurat popular|jurat|jurats
prosecutor: fiscal|fiscals|fiscalia
lawyer: advocat|advocats|advocada|lletrat
defendant: acusat|acusats|acusada|processat|processats
plaintiff: querellant*|demandant
lawsuit: querella|querelles|demanda judicial|litigi*
indictment: imputació|imputat|imputats|processament
charge: càrrecs|acusació|acusacions
plea: al·legat|declarar-se culpable
guilty: culpable|culpables|culpa
innocent: innocen*
acquittal: absol*
conviction: condemna|condemnes|condemnat|condemnats|condemnada
verdict: veredict*
sentence: sentència|sentències|pena|penes|anys de presó
life-sentence: cadena perpètua|presó perpètua|presó permanent
death-penalty: pena de mort|pena capital|condemnat a mort
execution: execució|execucions|executat|executats
appeal: recurs|recórrer|apel·lació|recursos
parole: llibertat condicional|tercer grau
pardon: indult*
amnesty: amnist*
bail: fiança|llibertat provisional
fine: multa|multes|multat|multar
compensation: indemnitz*|compensació|compensacions|rescabala*
settlement: acord extrajudicial
ruling: interlocutòria|dictamen|resolució judicial
supreme-court: tribunal suprem|suprem|tribunal constitucional|tsjc
constitution: constitució|constitucional|inconstitucional*
law: llei|lleis|legal|legals
legislation: legislació|legislati*
human-rights: drets humans
torture: tortur*
genocide: genocid*
war-crime: crim de guerra|crims de guerra
crime-against-humanity: lesa humanitat|crims contra humanitat
tribunal: tribunal|tribunals
terrorist: terrorista|terroristes
terrorism: terrorisme|terror|antiterrorista
attack: atac|atacs|atacar|atacat|atemptat|atemptats
bomb: bomba|bombes
bombing: bombardeig|bombardejos|bombardejar|bombardeja
suicide-bomber: terrorista suïcida|atemptat suïcida|atac suïcida
car-bomb: cotxe bomba|cotxes bomba
explosive: explosiu|explosius|explosiva
extremist: extremis*
radical: radical|radicals|radicalitz*
jihadist: gihadis*|jihadis*|islamista|islamistes|estat islàmic
militant: militant|militants|milicià|milicians
war: guerra|guerres|bèl·lic*
civil-war: guerra civil|guerres civils
battle: batalla|batalles
combat: combat|combats|combatent*
front-line: primera línia|línia del front|front de guerra
army: exèrcit|exèrcits
military: militar|militars|forces armades
troops: tropa|tropes
soldier: soldat|soldats
general: general de brigada|general retirat
commander: comandant|comandants
officer-corps: oficial de l'exèrcit|oficials de l'exèrcit|oficial militar
veteran: veterà|veterans|excombatent*
conscription: servei militar|reclut*
mobilisation: mobilització|mobilitzacions
navy: armada|marina de guerra|naval|navals
fleet: flota|flotes|flotilla
submarine: submarí|submarins
warship: vaixell de guerra|vaixells de guerra|fragata|fragates|portaavions
air-force: força aèria|forces aèries
fighter-jet: avió de combat|avions de combat|caces|avió de guerra
bomber: bombarder*
drone: dron|drons
missile: míssil|míssils
ballistic-missile: míssil balístic|míssils balístics
air-strike: atac aeri|atacs aeris|bombardeig aeri|bombardejos aeris
shelling: canoneig|projectil|projectils
artillery: artilleria|obús|obusos
mortar: morter|morters
tank: tanc|tancs|carro de combat
armoured-vehicle: blindat|blindats|vehicle blindat|vehicles blindats
weapon: arma|armes
arms: armament|armaments|rearmament
ammunition: munició|municions
arms-deal: venda d'armes|venda d'armament
nuclear-weapon: arma nuclear|armes nuclears|bomba atòmica|caps nuclears
nuclear-test: prova nuclear|proves nuclears|assaig nuclear
uranium: urani|plutoni
enrichment: enriquiment
chemical-weapon: arma química|armes químiques|atac químic|sarín
mine: mina antipersona|mines antipersona|mines terrestres
cluster-bomb: bombes de dispersió|municions de dispersió|bombes de raïm
invasion: invasió|invasions|envair|envaït|invasor*
offensive: ofensiva|ofensives
counter-offensive: contraofensiva|contraatac*|contraofensives
siege: setge|setges|assetjada|assetjats
blockade: bloqueig|bloquejos|bloquejat
occupation: ocupació militar|ocupació|ocupant|ocupants
annexation: annexió|annexion*
withdrawal: retirada|retirar|replegament
retreat: replegar|retrocés
ambush: emboscada|emboscades
ceasefire: alto el foc|cessament de foc|alto-el-foc|cessament d'hostilitats
truce: treva|treves
peace: pau|pacífi*
peace-talks: converses de pau|negociacions de pau|procés de pau|acord de pau|pla de pau
peacekeeper: cascos blaus|força de pau|forces de pau
negotiation: negocia*
mediation: mediació|mediar
mediator: mediador*
disarmament: desarma*|desnuclearitz*
sanction: sanció|sancions|sancionat|sancionar
embargo: embargament d'armes|embargament
military-exercise: maniobres militars|exercicis militars|exercici militar
airspace: espai aeri
border: fronter*
border-crossing: pas fronterer|passos fronterers
checkpoint: punt de control|punts de control
fence: tanca|tanques|filferrada
wall: mur|murs|muralla
rebel: rebel|rebels|rebel·lió
insurgent: insurgent*|insurgència
separatist: separatis*
militia: milícia|milícies
paramilitary: paramilitar*
mercenary: mercenari*|mercenàri*
coup: cop d'estat|colpis*|cops d'estat|cop militar
junta: junta militar|règim militar
martial-law: llei marcial
curfew: toc de queda
intelligence: serveis secrets|cni|cia|intel·ligència militar|serveis d'intel·ligència
spy: espia|espies|espiar|espiat
espionage: espionatge
surveillance: vigilància|escoltes
hacker: hacker|hackers|pirata informàtic|pirates informàtics
cyber-attack: ciberatac*|atac informàtic|ciberdelin*|ciberseguretat
data-breach: filtració de dades|robatori de dades|dades personals
leak: filtració|filtracions|filtrat
defence: defensa
security: seguretat
bodyguard: guardaespatlles|escorta|escortes
assassination: magnicidi|intent d'assassinat|temptativa d'assassinat
poisoning: enverin*|verí|intoxica*
nerve-agent: agent nerviós|novitxok
exile: exili|exiliat|exiliats
defector: desertor*|deserció
dissident: dissident*|dissidència
hostage-release: alliberament dels ostatges|alliberament d'ostatges|ostatges alliberats
prisoner-exchange: intercanvi de presoners|bescanvi de presoners|intercanvi de presos
government: govern|governs|governamental*|executiu
president: president|presidents|presidenta|presidència|presidencial*|mandatari
prime-minister: primer ministre|primera ministra|primers ministres
minister: ministre|ministres|ministra|conseller|consellera|ministeri*
foreign-minister: ministre d'exteriors|ministra d'exteriors|afers estrangers|afers exteriors|secretari d'estat
defence-minister: ministre de defensa|ministra de defensa|ministeri de defensa
finance-minister: ministre d'hisenda|ministra d'hisenda|ministre de finances|ministre d'economia|conseller d'economia
interior-minister: ministre de l'interior|ministre d'interior|conseller d'interior|consellera d'interior|ministeri de l'interior
vice-president: vicepresiden*
chancellor: canceller*
king: rei|reis
queen: reina|reines
prince: príncep*|princesa|princeses
monarchy: monarquia|monarquies|monàrqui*|monarca
parliament: parlament|parlaments|parlamentari*|parlamentàri*
senate: senat|senador*
congress: congrés|congressista
deputy: diputat|diputats|diputada|diputades
speaker: presidenta del congrés|presidenta del parlament|president del parlament|presidència del parlament
governor: governador*
mayor: alcalde|alcaldes|alcaldessa|alcaldia|batlle
ambassador: ambaixador*|enviat especial
embassy: ambaixada|ambaixades
consulate: consolat|consolats|cònsol|consular*
diplomat: diplomàtic|diplomàtics
diplomacy: diplomàcia|diplomàtica|diplomàtiques
summit: cimera|cimeres
meeting: reunió|reunions|trobada|trobades
visit: visita|visites|visitar|visitat
telephone-call: trucada telefònica|conversa telefònica|trucada
talks: converses|diàleg|taula de diàleg
agreement: acord|acords|conveni|convenis
treaty: tractat|tractats
pact: pacte|pactes|pactar
memorandum: memoràndum
alliance: aliança|aliances|aliat|aliats
coalition: coalició|coalicions
opposition: oposició|opositor*
party: partit polític|partits polítics|partits
leader: líder|líders|dirigent|dirigents
leadership: lideratge*
candidate: candidat*
campaign: campanya|campanyes
election: elecció|eleccions|electoral|electorals|comicis
early-election: eleccions anticipades|avançament electoral
vote: vot|vots|votació|votacions|votar
voter: votant|votants|elector|electors|electorat
ballot: papereta|paperetes|urna|urnes|butlleta
polling-station: col·legi electoral|col·legis electorals|mesa electoral|meses electorals
turnout: participació electoral|abstenció
referendum: referèndum*|plebiscit|consulta popular
exit-poll: a peu d'urna|sondeig a peu
opinion-poll: enquesta|enquestes|sondeig|sondejos|baròmetre
recount: recompte|escrutini
electoral-fraud: frau electoral
majority: majoria|majories|majoria absoluta
minority: minoria|minories|minoritari*
victory: victòria|victòries|triomf|triomfs
defeat: derrota|derrotes|derrotat
landslide-victory: victòria aclaparadora|victòria aclaparant|victòria contundent
inauguration: investidura|presa de possessió|inaugura*
oath: jurament|juraments|jurar
term: mandat|mandats|legislatura
cabinet: gabinet|consell de ministres|consell executiu
reshuffle: remodelació del govern|canvis al govern|crisi de govern
resignation: dimissió|dimissions|renúncia
resign: dimitir|dimiteix|dimitit|renuncia
dismissal: destitució|destituït|destituir|cessament|destitueix
impeachment: impeachment|judici polític
no-confidence-vote: moció de censura|moció de confiança|qüestió de confiança
scandal: escàndol|escàndols
ethics: ètica|ètiques|codi ètic
lobbying: lobby|lobbies|grup de pressió
reform: reforma|reformes|reformar|reformista
bill: projecte de llei|proposició de llei|projectes de llei
amendment: esmena|esmenes
decree: decret|decrets|decret llei|ordre executiva
veto: veto|vetos|vetar
budget: pressupost|pressupostos|pressupostari*
deficit: dèficit|dèficits
debt: deute|deutes|endeuta*
tax: impost|impostos|tributari*|tributs|iva
tax-cut: rebaixa fiscal|baixada d'impostos|reducció d'impostos
subsidy: subsidi|subsidis|subvenció|subvencions
pension: pensió|pensions|pensionista|pensionistes|jubila*
welfare: benestar|seguretat social|serveis socials
minimum-wage: salari mínim|smi
austerity: austeritat|retallada|retallades
privatisation: privatitz*
nationalisation: nacionalitz*
independence: independència|independent|independents|independentis*
autonomy: autonomia|autonomies|autonòmi*
sovereignty: sobirania|sobirà|sobiranis*
secession: secessi*
democracy: democràci*|democràti*
dictatorship: dictadura|dictadures|dictador*
regime: règim|règims
authoritarian: autoritari|autoritaris|autoritarisme|autocràci*
censorship: censura|censurat
freedom-of-press: llibertat de premsa
freedom-of-speech: llibertat d'expressió
protest: protesta|protestes|protestar
demonstration: manifestació|manifestacions
demonstrator: manifestant*
march: marxa|marxes
rally: míting|mítings|concentració|concentracions
strike-labour: vaga|vagues|vaguista|vaguistes
walkout: aturada|aturades|atur de feina
union: sindicat|sindicats|sindical|sindicals
boycott: boicot*
petition: petició|peticions|recollida de signatures
civil-disobedience: desobediència civil|desobediència
tear-gas: gas lacrimogen|gasos lacrimògens|gas lacrimògen|lacrimògens
water-cannon: canó d'aigua|canons d'aigua
clash: enfrontament*|topades
crackdown: repressi*|mà dura
activist: activis*
human-rights-activist: activista pels drets|defensor dels drets|defensors dels drets
revolution: revolució|revolucions|revolucionari*
uprising: aixecament*|revolta|revoltes|insurrecció
unrest: malestar|descontentament
discrimination: discrimina*
racism: racis*|racial|racials
minority-rights: drets de minories
equality: igualtat|bretxa de gènere
feminism: feminis*
abortion: avort*
same-sex-marriage: matrimoni homosexual|matrimoni igualitari|matrimoni gai
lgbt: lgbt*|gai|gais|homosexual*|transsexual*|lesbian*
migration: migració|immigració|migracions|migratori*
migrant: migrant*|immigrant*
refugee: refugiat|refugiats|refugiada|refugiades
asylum: asil
asylum-seeker: sol·licitant d'asil|sol·licitants d'asil|demandants d'asil
citizenship: ciutadania|nacionalitat
passport: passaport*
visa: visat|visats
nationalism: nacionalis*
populism: populis*
far-right: extrema dreta|ultradret*|neonazi*
far-left: extrema esquerra|ultraesquerr*
communist: comunis*
socialist: socialis*|psc|psoe
conservative: conservador*
liberal: liberal|liberals|liberalisme
statement: comunicat|comunicats|declaració|declaracions
speech: discurs|discursos
address: al·locució|missatge institucional
press-conference: roda de premsa|conferència de premsa|rodes de premsa
interview: entrevist*
criticism: crítica|crítiques|critica|criticar|criticat
accusation: acusa|acusen|acusar
allegation: presumpt*|suposat|denúncia|denúncies
apology: disculpa|disculpes|demana perdó
threat: amenaça|amenaces|amenaçat|amenaçar
warning: advertència|advertències|adverteix|alerta|alertes|avís
condemnation: condemna internacional|repudi*
denial: desmentit|desmenteix|nega|negat
support: suport|suports|donar suport
announcement: anunci|anuncis|anuncia|anunciat
proposal: proposta|propostes|proposar
decision: decisió|decisions|decidit|decideix
plan: pla|plans
project: projecte|projectes
economy: economia|economies|econòmi*|pib|economista
growth: creixement
recession: recessió|recessions
crisis: crisi|crisis
inflation: inflació|ipc
price: preu|preus
price-rise: pujada de preus|augment de preus|encariment|pujada dels preus
consumer: consumidor*|consum
interest-rate: tipus d'interès|tipus de interès|euríbor
central-bank: banc central|bancs centrals|bce|reserva federal
bank: banc|bancs|bancari*|banca
loan: préstec|préstecs
mortgage: hipotec*|hipoteques
credit: crèdit|crèdits|creditor*
bailout: rescat financer|rescat bancari|pla de rescat
bankruptcy: fallida|fallides|bancarrota
insolvency: insolvèn*|concurs de creditors|insolvent
default: impagament*|suspensió de pagaments
bond: bons|bons de l'estat|obligacions
stock-exchange: borsa|borses|borsari*|borsàri*|wall street|ibex
share: accions
shareholder: accionista|accionistes|accionariat
dividend: dividend*
investor: inversor*
investment: inversió|inversions|invertir|invertit
fund: fons
hedge-fund: fons d'inversió|fons voltor|fons de cobertura
currency: moneda|monedes|divisa|divises
exchange-rate: tipus de canvi
devaluation: devalua*
dollar: dòlar|dòlars
euro: euro|euros
cryptocurrency: criptomoned*|ethereum|criptodivis*
bitcoin: bitcoin|bitcoins
gold: or
oil: petroli|petroliera|petrolieres|opep
crude-oil: cru|brent|barril|barrils
gas: gas
natural-gas: gas natural|gas liquat|gnl
petrol: gasolina|gasolineres|dièsel|gasoil
fuel: combustible|combustibles|carburant*
electricity: electricitat|elèctric|elèctrica|elèctriques|elèctrics
power-cut: tall de llum|talls de llum|tall elèctric|talls elèctrics
blackout: apagada|apagades|apagada elèctrica
energy: energia|energies|energètic*
renewable-energy: renovable|renovables|energia verda|energia neta
solar: solar|solars|fotovoltai*
wind-power: eòlic*|aerogenerador*
coal: carbó
trade: comerç|comercial|comercials
tariff: aranzel|aranzels|aranzelari*
import: importació|importacions|importar|importador*
export: exportació|exportacions|exportar|exportador*
trade-war: guerra comercial|guerra aranzelària
free-trade: lliure comerç
customs: duana|duanes|duaner*
supply-chain: cadena de subministrament|cadenes de subministrament|proveïment
company: empresa|empreses|companyia|companyies|empresarial
corporation: corporació|corporacions|conglomerat|multinacional*
startup: startup|startups|empresa emergent|start-up
merger: fusió|fusions
acquisition: adquisició|adquisicions|adquirir
takeover: opa|oferta pública|opa hostil
subsidiary: filial|filials
joint-venture: empresa conjunta|joint venture
profit: benefici net|beneficis|guanys|rendibilit*
loss: pèrdua|pèrdues
revenue: ingressos|recaptació
turnover: facturació|facturat|facturar
earnings: resultats trimestrals|resultat net
sales: venda|vendes
market: mercat|mercats
retail: comerç minorista|minorista|minoristes|botiguer*
supermarket: supermercat*|hipermercat*
e-commerce: comerç electrònic|comerç en línia|venda online
advertising: publicitat|publicitari*|publicitàri*
brand: marca comercial|marques
product: producte|productes
factory: fàbrica|fàbriques
production: producció|productor*
manufacturing: manufactur*|fabricant|fabricants|fabricació
industry: indústria|indústries|industrial|industrials
steel: acer|siderúrgi*
textile: tèxtil|tèxtils
automobile: automòbil|automòbils|automoció|automobilístic
electric-car: cotxe elèctric|cotxes elèctrics|vehicle elèctric|vehicles elèctrics
battery: bateria|bateries
chip: xip|xips|microxip*
semiconductor: semiconductor*
technology: tecnologi*|tecnològi*
software: programari|software
artificial-intelligence: intel·ligència artificial|ia|chatgpt|xatbot
robot: robot|robots|robòtic*
smartphone: telèfon mòbil|telèfons mòbils|smartphone|telèfon intel·ligent|iphone
computer: ordinador*|informàtic*
internet: internet|en línia|banda ampla
website: pàgina web|lloc web|webs|pàgines web
social-media: xarxes socials|xarxa social
app: aplicació|aplicacions|app|apps
platform: plataforma|plataformes
video-game: videojo*|playstation|xbox
telecommunications: telecomunicaci*|telefonia
network: xarxa|xarxes
antitrust: monopoli*|antimonopoli|cnmc
patent: patent|patents|patentat
copyright: drets d'autor|propietat intel·lectual
job: lloc de treball|llocs de treball|feina|feines
employment: ocupació laboral|ocupador*|laboral|laborals
unemployment: atur|aturat|aturats|desocupació
worker: treballador*|empleat|empleats|obrer*
layoff: acomiada*|ero|expedient de regulació
hiring: contractació|contractacions|contractar
salary: salari|salaris|salarial|salarials|sou|sous
wage: remuneraci*|nòmina|nòmines
bonus: bonificació|bonificacions|bonus
pay-rise: augment salarial|pujada salarial|increment salarial
executive-director: conseller delegat|consellera delegada|director executiu|ceo
board-of-directors: consell d'administració|junta directiva
chairman: president del consell
founder: fundador*|cofundador*
billionaire: multimilionari*|milionari*|magnat
wealth: riquesa|riqueses|fortuna
poverty: pobresa|pobre|pobres
inequality: desigualtat*
housing: habitatge*
rent: lloguer|lloguers|llogater*|arrendament
real-estate: immobiliari*|immobiliàri*
construction: construcció|construccions
building: edifici|edificis|gratacel*|immoble|immobles
contractor: contractista|constructora|constructores
tender: licitació|licitacions|concurs públic
contract: contracte|contractes
agriculture: agricultur*|agrícol*|agrari|agrària
farmer: agricultor*|pagès|pagesos|pagesia|ramader
harvest: collita|collites|verema
crop: conreu|conreus|cultiu|cultius
wheat: blat
grain: cereal|cereals|gra|blat de moro
rice: arròs
livestock: bestiar|ramaderia|ramat|ramats
fishing: pesca
fishery: pescador*|confraria
food: aliment|aliments|menjar|alimentari*|alimentació
restaurant: restaurant*|restauració
hotel: hotel|hotels|hoteler*
tourism: turisme|turístic*
tourist: turista|turistes|visitants
insurance: assegurança|assegurances|assegurador*
auction: subhast*
audit: auditoria|auditories|auditor
health: salut|sanitat|sanitari*|sanitàri*
hospital: hospital|hospitals|hospitalari*|hospitalitz*
clinic: clínica|clíniques
doctor: metge|metges|metgessa|doctor
physician: facultatiu|facultatius|metge de capçalera
nurse: infermer*
patient: pacient|pacients
medicine: medicina|mèdic|mèdica|mèdics
drug-medicine: medicament*|fàrmac|fàrmacs
treatment: tractament|tractaments
therapy: teràpia|teràpies|terapèutic*
surgery: cirurgi*|quirúrgic*
transplant: trasplantament*|trasplant*
disease: malaltia|malalties
illness: malalt|malalts|malalta
infection: infecció|infeccions|infectat|infectats|contagi*
virus: virus|viral|virals
bacteria: bacteri|bacteris|bacteriana
coronavirus: coronavirus
covid: covid*
influenza: grip
ebola: ebola
measles: xarampió
malaria: malària|paludisme
cholera: còlera
aids: sida|vih
cancer: càncer|càncers|tumor|tumors|leucèmia|oncològic*|oncolog*
diabetes: diabetis|diabètic*
heart-attack: infart|infarts|atac de cor|aturada cardíaca|atac cardíac
stroke: ictus|vessament cerebral
dementia: demència|alzheimer
obesity: obes*|sobrepès
mental-health: salut mental|psiquiàtric*|psiquiatr*
depression: depressió
vaccine: vacuna|vacunes
vaccination: vacunació|vacunar|vacunat|vacunats|immunització
dose: dosi|dosis
booster: dosi de reforç|dosi de record
immunity: immunitat|immune|immunitari
outbreak: brot|brots|rebrot*
pandemic: pandèmi*
quarantine: quarantena|quarantenes
lockdown: confinament*|confinat
isolation: aïllament*|aïllat
mask: mascareta|mascaretes|màscara|màscares
testing: test|tests|cribratge*|pcr
test-positive: ha donat positiu
symptom: símptom*|simptom*|asimptomàtic*
contact-tracing: rastreig de contactes|rastrejador*
variant: variant|variants|òmicron
mutation: mutació|mutacions|mutant
mortality: mortalitat
birth: naixement*|natalitat
pregnancy: embaràs|embarassa*|embarassos
maternity: maternitat|permís de maternitat
baby: nadó|nadons|bebè|bebès
newborn: nounat|acabat de néixer
death-toll: nombre de morts|xifra de morts|balanç de morts|balanç de víctimes
smoking: tabaquisme|fumar|fumador*|cigarreta|cigarretes|vapejar
tobacco: tabac
alcohol: alcohol|alcohòlic*|alcoholisme
allergy: al·lèrgi*
pharmaceutical: farmacèutic*|farmàci*
clinical-trial: assaig clínic|assajos clínics
side-effect: efecte secundari|efectes secundaris|efectes adversos
approval: aprovació|aprovat|aprovar|aprova
research: recerca|investigació científica
study: estudi|estudis
researcher: investigador|investigadors|investigadora
scientist: científic*
professor: catedràtic*|professor universitari
university: universit*
laboratory: laboratori|laboratoris
experiment: experiment|experiments|experimental
discovery: descobriment*|descobr*|troballa
gene: gen|gens|genètic*|genoma
fossil: fòssil*|paleont*
dinosaur: dinosaure*
archaeologist: arqueòleg*|arqueològic*|arqueologia
excavation: excavació|excavacions|jaciment*
ancient: antiguitat|mil·lenari*|prehistòri*
museum: museu|museus
species: espècie|espècies
endangered: perill d'extinció|extinció|extingit
animal: animal|animals|fauna
dog: gos|gossos|gossa
elephant: elefant|elefants
whale: balena|balenes|cetaci|cetacis
shark: tauró|taurons
bear: os bru|ossos bruns|óssa
wolf: llop|llops
bird-flu: grip aviària|grip aviar|h5n1
bee: abella|abelles|apicult*
insect: insecte|insectes
forest: bosc|boscos|forestal|forestals
deforestation: desforest*|tala il·legal
amazon-forest: amazònia|selva amazònica
ocean: oceà|oceans|oceànic*
coral-reef: corall|coralls|escull|esculls
river: riu|rius
lake: llac|llacs
glacier: glacera|glaceres
ice: gel|iceberg*|desglaç
arctic: àrtic|àrtica|pol nord
antarctica: antàrtid*|antàrtic*|pol sud
national-park: parc nacional|parcs nacionals|parc natural
zoo: zoològic|zoo|zoos
school: escola|escoles|escolar|escolars|institut
pupil: alumne|alumnes|alumnat|alumna
student: estudiant*
teacher: professor|professors|professora|professorat|mestre|docent*
education: educació|educati*|ensenyament
exam: examen|exàmens|selectivitat|oposicions
kindergarten: llar d'infants|llars d'infants|escola bressol|escoles bressol|parvulari
graduation: graduació|graduat|graduats
scholarship: beca|beques|becari|becaris
child: nen|nens|nena|nenes|infant|infants
teenager: adolescen*|menor d'edat|menors
youth: jove|joves|joventut|juvenil
parent: progenitor*
mother: mare|mares
father: pare|pares
son: fill|fills
daughter: filla|filles
brother: germà|germans
sister: germana|germanes
family: família|famílies|familiar|familiars
wife: esposa|esposes|muller
husband: marit|marits|espòs
wedding: casament|casaments|boda|noces
marriage: matrimoni|matrimonis|casar-se|casats
divorce: divorci*
birthday: aniversari de naixement|fa anys
anniversary: aniversari|aniversaris
celebration: celebra*
festival: festival|festivals
holiday: vacances|dia festiu|festius
new-year: any nou|cap d'any
christmas: nadal|nadalenc*
ramadan: ramadà
eid: eid|festa del xai
easter: setmana santa|pasqua
pilgrimage: pelegrin*|pelegrí
hajj: hajj
church: església|esglésies
mosque: mesquita|mesquites
synagogue: sinagoga|sinagogues
temple: temple|temples
religion: religi*
christian: cristi*
muslim: musulm*|islam|islàmic*
jewish: jueu|jueus|jueva|antisemit*
pope: papa|papes|pontífex|vaticà|papal
bishop: bisbe|bisbes|arquebisb*|bisbat
cardinal: cardenal|cardenals
priest: sacerdot*|capellà|capellans|mossèn
imam: imam|imams|clergue
rabbi: rabí|rabins
prayer: oració|oracions|pregària|pregàries|resar
blasphemy: blasfèm*
film: pel·lícul*|film|films|llargmetratge|cineasta|cineastes
cinema: cinema|cinemes|cinematogràf*|taquilla
actor: actor|actors
actress: actriu|actrius
director: director de cinema|realitzador*|directora de cinema
movie-premiere: estrena|estrenes|estrenar|preestrena
award: guardó|guardons|guardona*|premiat
oscar: oscar|oscars|òscar
prize: premi|premis
nobel-prize: nobel|premi nobel
music: música|músic|músics|musical|musicals
song: cançó|cançons
singer: cantant*|cantautor*
band: grup de música|grup de rock|banda de rock
concert: concert|concerts
album: àlbum|àlbums|disc|discos
tour: gira|gires
opera: òpera|òperes|tenor
orchestra: orquestr*|simfòni*|filharmòni*
dance: ball|balls|dansa|danses|ballarin*|ballar
ballet: ballet|ballets
theatre: teatre|teatres|teatral|teatrals
play: obra de teatre|dramaturg*
book: llibre|llibres
novel: novel·la|novel·les|novel·lista
author: autor|autora|autors
writer: escriptor*
poet: poeta|poetes|poesia|poema|poemes
literature: literatura|literari|literària|literaris
publisher: editorial|editorials|editor de llibres
library: bibliotec*|biblioteques
art: art|arts|artista|artistes|artístic*|obra d'art
painting: pintura|pintures|quadre|quadres
painter: pintor*
sculpture: escultur*|escultor*
exhibition: exposició|exposicions
gallery: galeria|galeries
fashion: moda|modes|desfilada
model: supermodel|top model|model de moda
designer: dissenyador*
television: televisi*|tv3|tele
series: sèrie de televisió|sèrie|sèries
broadcaster: emissora|emissores|cadena de televisió|radiotelevisió
radio: ràdio|ràdios
newspaper: diari|diaris|rotatiu
journalist: periodis*
reporter: reporter|reporters|corresponsal*|reportera
editor: redactor*|director del diari|redacció
media: mitjans de comunicació|premsa|mediàtic*
news: notícia|notícies|informatiu|informatius
magazine: revista|revistes
photographer: fotògraf*|fotografi*|foto|fotos
documentary: documental|documentals
celebrity: celebritat*|famosos
royal-family: família reial|casa reial|reialesa
heritage: patrimoni|patrimonial
unesco: unesco
monument: monument|monuments
statue: estàtua|estàtues
lottery: loteri*|euromillions|grossa de nadal
winner: guanyador*|vencedor*
record-world: rècord mundial|rècord del món|plusmarca
guinness: guinness
football: futbol|futbolista|futbolistes|futbolístic
match: partit|partit amistós
game: joc|jocs
league: lliga|lligues
cup: copa|copes
world-cup: mundial de futbol|copa del món|mundial
championship: campionat|campionats|campió|campions|campiona|campiones
tournament: torneig|tornejos
final: final|finals|finalista|finalistes
semi-final: semifinal*
quarter-final: quarts de final
group-stage: fase de grups
qualifying: classificació|classificatori|eliminatòria|eliminatòries|classificar-se
playoff: playoff|play-off|repesca|promoció d'ascens
goal: gol|gols|golej*|golàs
penalty: penal|penals|penalti|penaltis
penalty-shootout: tanda de penals|tanda de penaltis
red-card: targeta vermella|expulsat|targetes vermelles
yellow-card: targeta groga|targetes grogues|amonestat
referee: àrbitre*|àrbitra|arbitral|arbitratge
video-referee: var|videoarbitratge
offside: fora de joc
goalkeeper: porter|porters
striker: davanter*
midfielder: migcampista|migcampistes|centrecampista|centrecampistes
defender: defensa central|lateral dret|lateral esquerre
captain: capità|capitans|capitana
coach: entrenador*|seleccionador*
manager-football: director esportiu|secretari tècnic
transfer: fitxatge*|fitxar|traspàs|traspassos
transfer-fee: clàusula de rescissió|preu del traspàs
contract-extension: renovació de contracte|renova contracte|renovació del contracte
injury: lesió|lesions|lesionat|lesionada
substitute: suplent|suplents|substitut*
stadium: estadi|estadis|camp nou
fan: aficionat|aficionats|afició|fans
hooligan: hooligan*|ultres|boixos nois
team: equip|equips|plantilla
club: club|clubs
national-team: selecció nacional|selecció|seleccions
player: jugador*
win: guanyar|guanya|guanyat|venç|vèncer
draw: empat|empats|empatar|sorteig|empata
score: marcador|puntuació|marcat
hat-trick: hat-trick|triplet
debut: debut|debutar|debuta
title: títol|títols
trophy: trofeu|trofeus
medal: medalla|medalles|medallista|medaller
gold-medal: medalla d'or|medalles d'or
silver-medal: medalla d'argent|medalles d'argent
bronze-medal: medalla de bronze|medalles de bronze|bronze
olympics: olímpi*|olimpíad*|coi
paralympics: paralímpi*
athlete: atleta|atletes|esportista|esportistes
athletics: atletisme
marathon: marató|maratons|maratonian*
sprint: esprint|esprints|velocista
swimming: natació|nedador*
gymnastics: gimnàstica|gimnasta|gimnastes
boxing: boxa|pes pesant
boxer: boxejador*|boxador*
wrestling: lluita lliure|lluitador*
tennis: tennis|tennista|tennistes|wimbledon|roland garros
grand-slam: grand slam
set-tennis: tie-break|segon set|primer set|tercer set
basketball: bàsquet|nba|acb|basquetbol
volleyball: voleibol|vòlei
handball: handbol
rugby: rugbi|rugby
cricket: criquet|cricket
golf: golf|golfista
cycling: ciclisme|ciclista|ciclistes
stage-race: tour de frança|volta a catalunya|gran volta|mallot groc
skiing: esquí|esquiador*|esquiar|eslàlom
biathlon: biatló
figure-skating: patinatge artístic|patinatge|patinador*
ice-hockey: hoquei gel|hoquei|hoquei sobre gel|nhl
formula-one: fórmula 1|fórmula u|f1
racing-driver: pilot de fórmula|monoplaça|monoplaces
grand-prix: gran premi|grans premis
pole-position: pole position|pole
qualifying-session: sessió de classificació|sessió classificatòria
chess: escacs|escaquista
doping: dopatge|antidopatge|dopat
drug-ban: sanció per dopatge|suspès per dopatge
suspension: suspensió|suspès|suspesa|suspendre
retirement: retirada esportiva|penja les botes
`;
export default concepts;
