/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: terremot*|sisma|sismi|sismic*|scossa|scosse
aftershock: scosse di assestamento|scossa di assestamento|sciame sismico|replica sismica
tsunami: tsunami|maremot*
volcano: vulcan*
eruption: eruzion*|lava|colata lavica
flood: alluvion*|inondazion*|allagament*|esondazion*|allagat*|nubifrag*
landslide: frana|frane|smottament*|colata di fango
avalanche: valang*|slavin*
storm: tempest*|temporale|temporali|bufera|maltempo
hurricane: uragan*
typhoon: tifone|tifoni
cyclone: ciclone|cicloni|ciclonic*
tornado: tornado|tromba d'aria|trombe d'aria
hail: grandin*
snow: neve|nevicat*|nevicar*
blizzard: tormenta di neve|bufera di neve
rain: pioggia|piogge|precipitazioni|acquazzon*
monsoon: monson*
drought: siccità|crisi idrica
heatwave: ondata di caldo|ondata di calore|ondate di calore|caldo record|afa
cold-wave: ondata di gelo|ondata di freddo|gelo
wildfire: incendio boschivo|incendi boschivi|incendi boschi
fire: incendio|incendi|fiamme|fuoco|rogo|vigili del fuoco
explosion: esploso|esplosa|esplose|esplodere|scoppio
lightning: fulmine|fulmini
fog: nebbi*
wind: vento|venti di burrasca|raffic*
temperature: temperatur*
weather-forecast: previsioni meteo|meteo|meteorolog*
climate-change: cambiamento climatico|cambiamenti climatici|crisi climatica|climatic*|clima
global-warming: riscaldamento globale|surriscaldamento
emission: emissioni
greenhouse-gas: gas serra|effetto serra|metano
carbon: carbonio|co2|decarbonizza*
pollution: inquinament*|inquinat*|inquinant*|smog|contaminazion*
oil-spill: marea nera|sversamento di petrolio|perdita di petrolio
chemical: chimic*
toxic: tossic*|tossin*
radiation: radiazion*|radioattiv*
nuclear-plant: centrale nucleare|centrali nucleari|reattore nucleare|energia nucleare
meltdown: fusione del nocciolo
dam: diga|dighe
collapse: croll*|cediment*
rubble: maceri*
evacuation: evacuazion*|evacuat*|evacuar*
evacuee: sfollat*
shelter: rifugio|rifugi|riparo
rescue: salvat*|soccors*
rescuer: soccorritor*|squadre di soccorso
survivor: sopravvissut*|superstit*
missing-person: scomparso|scomparsi|dispers*
trapped: intrappolat*|bloccati
casualty: perdite umane|bilancio vittime
dead: morto|morti|morta|deceduto|deceduti|deceduta
death: morte|decess*|mortale|mortali
injured: ferito|feriti|ferita|ferite
wounded: feriti gravi|ferito grave|gravemente ferit*
victim: vittim*
body: corpo|corpi
corpse: cadaver*|salma|salme
funeral: funeral*|sepolt*|esequie
mourning: lutto|cordoglio
condolence: condoglianz*
memorial: commemora*|omaggio
epicentre: epicentro
magnitude: magnitudo|scala richter
damage: danni|danno|danneggiat*
destruction: distruzion*|distrutt*|devasta*
emergency: emergenz*
disaster: disastro|disastri|disastros*|sciagur*
catastrophe: catastrof*|calamità
state-of-emergency: stato di emergenza|stato d'emergenza|stato di calamità
relief: aiuti di emergenza|primo soccorso
aid: aiuti|aiuto
humanitarian: umanitar*|ong
donation: donazion*|donat*
refugee-camp: campo profughi|campi profughi|campo rifugiati
famine: carestia|carestie
hunger: fame|malnutri*|denutri*
starvation: inedia|morire di fame
epidemic: epidemi*
accident: incidente|incidenti
crash: schianto|schianti|schiantat*|precipitat*
collision: collision*|scontro frontale|tamponament*
derailment: deragli*
train: treno|treni|trenitalia
railway: ferrovi*
metro: metropolitana|metro
bus: autobus|pullman|corriera
truck: camion|tir|autocarro|furgon*
car: auto|automobile|automobili|macchina|macchine|vettura
motorcycle: motocicl*|moto|scooter
bicycle: bicicletta|biciclette|bici
driver: conducent*|autista|autisti|automobilista|automobilisti
passenger: passegger*|viaggiator*
pilot: pilota|piloti|copilota
crew: equipaggi*
aircraft: aeromobil*|velivol*
plane: aereo|aerei|aeroplan*
helicopter: elicotter*
airport: aeroporto|aeroporti|aeroportual*
airline: compagnia aerea|compagnie aeree|vettore aereo
flight: volo|voli
runway: pista di atterraggio|pista di decollo
landing: atterra*|sbarc*
takeoff: decoll*
black-box: scatola nera|scatole nere
ship: nave|navi
boat: barca|barche|barcone|barconi|gommon*
ferry: traghett*
vessel: imbarcazion*|pescherecc*|natant*
tanker: petroliera|petroliere|cisterna
cargo: mercantile|mercantili|cargo|merci|portacontainer
port: porto|porti|portual*
sinking: affond*|naufrag*
capsize: capovolt*|ribaltat*|capovolg*
drowning: annegat*|annegament*|affogat*
bridge: ponte|ponti|viadott*|cavalcavia
tunnel: tunnel|galleria stradale|traforo
road: strada|strade|stradal*
highway: autostrad*|superstrad*
traffic: traffico|viabilità
speed: velocità
drunk-driving: stato di ebbrezza|tasso alcolemico
seat-belt: cintura di sicurezza|cinture di sicurezza
stampede: calca|fuga di massa|ressa
crush: schiacciat*
elevator: ascensor*
crane: gru
mine-accident: incidente in miniera|esplosione in miniera|crollo in miniera
miner: minator*|minier*
gas-leak: fuga di gas|perdita di gas
pipeline: gasdott*|oleodott*
space: spazial*|nasa
rocket: razzo|razzi
satellite: satellit*
launch: lancio|lanci|lanciat*
astronaut: astronaut*|cosmonaut*
spacecraft: navicella spaziale|stazione spaziale|sonda spaziale|navetta spaziale
moon: luna|lunar*|allunaggio
mars: pianeta marte|marte|marzian*
orbit: orbit*
asteroid: asteroid*|meteorit*
crime: crimine|crimini|reato|reati|delitto|criminal*
murder: omicidio|omicidi|ucciso|uccisa|uccisi|uccise|uccider*
homicide: femminicid*
killing: strage|stragi|massacr*|uccision*
killer: assassino|assassini|killer|omicida
manslaughter: omicidio colposo|omicidio preterintenzionale|omicidio stradale
suicide: suicid*
stabbing: accoltell*|coltellat*
knife: coltello|coltelli|arma bianca
shooting: sparatoria|sparatorie|spari|sparo|sparato|colpi d'arma
gunman: uomo armato|uomini armati|attentatore|sparatore|sparatori
gun: pistola|pistole
firearm: arma da fuoco|armi da fuoco|fucil*
bullet: proiettil*|pallottol*
sniper: cecchin*
mass-shooting: sparatoria di massa|strage di massa
hostage: ostagg*
kidnapping: rapiment*|sequestro di persona|rapit*
abduction: sequestrat*
ransom: riscatt*
rape: stupr*|violentat*
sexual-assault: violenza sessuale|violenze sessuali|abusi sessuali|aggressione sessuale
harassment: molesti*|stalking|stalker
abuse: abuso|abusi|maltratta*
child-abuse: abusi sui minori|abuso sui minori|maltrattamento minori
paedophile: pedofil*|pedopornograf*
domestic-violence: violenza domestica|violenze domestiche|violenza di genere
robbery: rapina|rapine|rapinat*
theft: furto|furti|rubat*|ladro|ladri
burglary: furto in casa|furti in casa|furto in abitazione|furto con scasso
fraud: frode|frodi|fraudolent*
scam: truff*|raggir*
embezzlement: appropriazione indebita|peculato
bribery: tangent*|mazzett*|concussion*
corruption: corruzion*|corrott*
money-laundering: riciclaggio|riciclaggio di denaro
tax-evasion: evasione fiscale|frode fiscale|evasor*
smuggling: contrabband*|scafist*
trafficking: trafficant*|traffici illeciti
human-trafficking: tratta di esseri|tratta di persone|traffico di esseri
drug: droga|droghe|stupefacent*|narcotraffic*|spaccio|spacciator*
cocaine: cocaina
heroin: eroina
cannabis: cannabis|marijuana|hashish
overdose: overdose|fentanyl
gang: gang|baby gang|banda criminale
mafia: mafia|mafie|mafios*|camorra|ndrangheta|cosa nostra
cartel: cartello|cartelli
piracy: pirateria|pirati|pirata
arson: incendio doloso|incendi dolosi|piroman*
vandalism: vandal*
looting: sacchegg*|sciacall*
riot: sommoss*|tumult*|disordini
police: polizia|poliziott*|carabinier*|questura
officer: agente|agenti
detective: detective
investigation: indagin*|inchiest*|indagat*
investigator: investigator*|inquirent*
suspect: sospett*
arrest: arrest*
detention: detenzion*|fermo
detainee: detenut*
custody: custodia cautelare|custodia
prison: carcere|carceri|carcerari*|penitenziari*
prisoner: prigionier*
inmate: recluso|reclusi
jail: prigione|prigioni|incarcerat*
escape: evaso|evasi|fuggit*
fugitive: latitan*
manhunt: caccia all'uomo
extradition: estradizion*|estradat*
deportation: deporta*|rimpatri*|espulsion*
warrant: mandato d'arresto|mandato di cattura|ordine di arresto
search: ricerche|perquisizion*
raid: irruzion*|blitz|retat*
seizure: sequestri|sequestro|confisc*
evidence: prova|prove
witness: testimone|testimoni
testimony: testimonianz*|deposizion*
confession: confession*|confessat*
forensic: forens*|medico legale
dna: dna
autopsy: autopsi*
court: corte|cassazione|corte d'appello
trial: processo|processi
judge: giudice|giudici|magistrat*|gip
jury: giuria|giurati
prosecutor: procur*|pubblico ministero
lawyer: avvocat*|legale|legali
defendant: imputat*
plaintiff: parte civile|querelante
lawsuit: causa legale|querela|querele|querelato|class action
indictment: rinvio a giudizio|rinviat* a giudizio|incriminat*
charge: accusa|accuse|capo d'accusa
plea: patteggia*|dichiarato colpevole
guilty: colpevol*
innocent: innocen*
acquittal: assoluzion*|assolt*
conviction: condannato|condannata|condannati
verdict: verdett*
sentence: sentenza|sentenze|pena|anni di carcere|anni di reclusione
life-sentence: ergastol*
death-penalty: pena di morte|pena capitale|condanna a morte|braccio della morte
execution: esecuzion*|giustiziato|giustiziata|giustiziati
appeal: ricorso|ricorsi|appello
parole: libertà condizionale|libertà vigilata
pardon: grazia presidenziale|graziat*|indulto
amnesty: amnisti*
bail: cauzion*
fine: multa|multe|multat*|ammenda
compensation: risarciment*|indennizz*
settlement: accordo extragiudiziale|transazione
ruling: pronuncia della corte|ordinanza|ordinanze
supreme-court: corte suprema|corte costituzionale|consulta
constitution: costituzion*|incostituzional*
law: legge|leggi
legislation: legislazion*|legislativ*|normativ*
human-rights: diritti umani
torture: tortur*
genocide: genocid*
war-crime: crimine di guerra|crimini di guerra
crime-against-humanity: crimini contro l'umanità|crimine contro l'umanità
tribunal: tribunal*
terrorist: terrorist*
terrorism: terrorismo|terrore|antiterrorismo
attack: attacco|attacchi|attaccat*|attentato|attentati|assalt*|aggression*
bomb: bomba|bombe|ordigno|ordigni
bombing: bombarda*
suicide-bomber: kamikaze|attentatore suicida|attacco suicida
car-bomb: autobomba|autobombe
explosive: esplosivo|esplosivi|tritolo
extremist: estremis*
radical: radical*
jihadist: jihadis*|jihad|islamist*|stato islamico|isis
militant: milizian*
war: guerra|guerre|bellic*
civil-war: guerra civile|guerre civili
battle: battaglia|battaglie
combat: combattiment*|combattent*|combatter*
front-line: prima linea|linea del fronte|fronte di guerra
army: esercito|eserciti
military: militare|militari|forze armate
troops: truppe|truppa
soldier: soldat*
general: generale dell'esercito|generale di brigata|generali
commander: comandant*
officer-corps: ufficiale dell'esercito|ufficiali|ufficiale militare
veteran: veteran*|reduci
conscription: leva obbligatoria|servizio militare|coscritt*|coscrizion*
mobilisation: mobilitazion*
navy: marina militare|marina|naval*
fleet: flotta|flotte|flotilla
submarine: sottomarin*|sommergibil*
warship: nave da guerra|navi da guerra|fregat*|portaerei|cacciatorpediniere
air-force: aeronautica militare|forze aeree|aviazione|aeronautica
fighter-jet: caccia|cacciabombardier*|jet militare|jet militari
bomber: bombardier*
drone: drone|droni
missile: missil*
ballistic-missile: missile balistico|missili balistici
air-strike: raid aereo|raid aerei|attacco aereo|attacchi aerei|raid
shelling: cannoneggia*|colpi di artiglieria
artillery: artiglieri*|obice|obici
mortar: mortaio|mortai
tank: carro armato|carri armati|tank
armoured-vehicle: blindato|blindati|mezzo blindato|mezzi blindati|mezzi corazzati
weapon: arma|armi
arms: armament*|riarmo
ammunition: munizion*
arms-deal: vendita di armi|commercio di armi|fornitura di armi
nuclear-weapon: arma nucleare|armi nucleari|bomba atomica|testate nucleari|atomica
nuclear-test: test nucleare|test nucleari
uranium: uranio|plutonio
enrichment: arricchimento
chemical-weapon: arma chimica|armi chimiche|attacco chimico|sarin
mine: mina antiuomo|mine antiuomo|mine terrestri|sminamento
cluster-bomb: bombe a grappolo|munizioni a grappolo|bomba a grappolo
invasion: invasion*|invaso|invasori
offensive: offensiva|offensive
counter-offensive: controffensiv*|contrattacc*
siege: assedi*
blockade: blocco navale|blocco
occupation: occupazione militare|occupazione|occupant*
annexation: annession*|annesso|annettere
withdrawal: ritiro|ritirar*
retreat: ritirata|ripiegament*
ambush: imboscat*|agguat*
ceasefire: cessate il fuoco|cessate-il-fuoco|cessazione delle ostilità
truce: tregua|tregue
peace: pace|pacific*
peace-talks: colloqui di pace|negoziati di pace|trattative di pace|processo di pace|accordo di pace|piano di pace
peacekeeper: caschi blu|peacekeep*|forza di pace
negotiation: negoziat*|trattativ*|negozial*
mediation: mediazion*
mediator: mediator*
disarmament: disarm*|denuclearizza*
sanction: sanzion*
embargo: embargo
military-exercise: esercitazione militare|esercitazioni militari|manovre militari|esercitazion*
airspace: spazio aereo|no-fly zone
border: confine|confini|frontier*
border-crossing: valico di frontiera|valico|valichi
checkpoint: posto di blocco|checkpoint|posti di blocco
fence: recinzion*|filo spinato
wall: muro|mura|muri
rebel: ribell*
insurgent: insort*
separatist: separatis*
militia: milizie|milizia
paramilitary: paramilitar*
mercenary: mercenar*
coup: colpo di stato|golpe|golpist*|colpi di stato
junta: giunta militare|regime militare
martial-law: legge marziale
curfew: coprifuoco
intelligence: servizi segreti|intelligence|cia|servizio segreto
spy: spia|spie|spiat*
espionage: spionaggio|dossieraggio
surveillance: sorveglianza|intercettazion*
hacker: hacker*|pirati informatici
cyber-attack: attacco informatico|attacchi informatici|attacco hacker|cyberattac*|cybersicurezza
data-breach: furto di dati|violazione dei dati|dati personali
leak: fuga di notizie|perdita
defence: difesa
security: sicurezza
bodyguard: guardia del corpo|guardie del corpo|scorta
assassination: assassinio|tentato omicidio
poisoning: avvelen*|velen*|intossicazion*
nerve-agent: gas nervino|agente nervino|novichok
exile: esilio|esul*|esiliat*
defector: disertor*|diserzion*
dissident: dissident*|dissenso
hostage-release: rilascio degli ostaggi|liberazione degli ostaggi|ostaggi liberati|ostaggi rilasciati
prisoner-exchange: scambio di prigionieri|scambi di prigionieri
government: governo|governi|governativ*|esecutivo|palazzo chigi
president: presidente|presidenti|presidenza|presidenzial*|quirinale
prime-minister: primo ministro|premier|presidente del consiglio
minister: ministro|ministri|ministra|minister*
foreign-minister: ministro degli esteri|segretario di stato|farnesina|capo della diplomazia
defence-minister: ministro della difesa|ministero della difesa
finance-minister: ministro delle finanze|ministro dell'economia|ministro del tesoro
interior-minister: ministro dell'interno|ministro degli interni|viminale
vice-president: vicepresident*|vicepremier
chancellor: cancellier*
king: re carlo|re d'inghilterra
queen: regina|regine
prince: principe|principi|principess*
monarchy: monarchi*|monarca
parliament: parlament*
senate: senato|senator*
congress: congresso
deputy: deputat*|camera dei deputati|onorevol*
speaker: presidente della camera|speaker della camera|presidente del senato
governor: governator*
mayor: sindaco|sindaca|sindaci
ambassador: ambasciator*|ambasciatric*|inviato speciale
embassy: ambasciata|ambasciate
consulate: consolat*|console|consolar*
diplomat: diplomatico|diplomatici
diplomacy: diplomazi*|diplomatica|diplomatiche
summit: vertice|vertici|summit
meeting: incontro|incontri|riunion*
visit: visita|visite
telephone-call: telefonata|colloquio telefonico|telefonate
talks: colloqui|colloquio|dialogo
agreement: accordo|accordi|intesa
treaty: trattato|trattati
pact: patto|patti
memorandum: memorandum|protocollo d'intesa
alliance: alleanz*|alleat*
coalition: coalizion*
opposition: opposizion*
party: partito|partiti
leader: leader
leadership: leadership
candidate: candidat*
campaign: campagna|campagne
election: elezion*|elettoral*|urne
early-election: elezioni anticipate|voto anticipato|elezione anticipata
vote: voto|voti|votazion*|votato
voter: elettore|elettori|elettrice|votant*
ballot: scheda elettorale|schede elettorali|ballottagg*
polling-station: seggio elettorale|seggi elettorali|seggi
turnout: affluenza|astension*
referendum: referendum|referendari*
exit-poll: exit poll
opinion-poll: sondagg*
recount: riconteggio|spoglio
electoral-fraud: brogli elettorali|brogli|frode elettorale
majority: maggioranz*
minority: minoranz*
victory: vittori*|trionf*
defeat: sconfitt*
landslide-victory: vittoria schiacciante|valanga di voti
inauguration: insediament*|inaugura*
oath: giurament*|giurato|giurare
term: mandato|mandati|legislatura
cabinet: consiglio dei ministri|gabinetto
reshuffle: rimpasto
resignation: dimission*
resign: dimess*|dimetters*|si dimette
dismissal: destituit*|destituzion*|rimozione
impeachment: impeachment
no-confidence-vote: mozione di sfiducia|voto di fiducia|sfiducia
scandal: scandal*
ethics: etica|codice etico
lobbying: lobby|lobbist*|lobbying
reform: riforma|riforme|riformist*|riformare
bill: disegno di legge|ddl|proposta di legge|disegni di legge
amendment: emendament*
decree: decreto|decreti|decreto legge|ordine esecutivo
veto: veto|veti
budget: bilancio|manovra|legge di bilancio|finanziaria
deficit: deficit|disavanzo
debt: debito|debiti|indebita*
tax: tassa|tasse|imposta|imposte|fisco|fiscale|iva
tax-cut: taglio delle tasse|riduzione delle tasse|flat tax|sgravi fiscali
subsidy: sussid*|sovvenzion*
pension: pension*|inps
welfare: welfare|previdenza|stato sociale|reddito di cittadinanza
minimum-wage: salario minimo
austerity: austerity|austerità|tagli alla spesa
privatisation: privatizza*
nationalisation: nazionalizza*
independence: indipendenz*|indipendent*
autonomy: autonom*
sovereignty: sovrana|sovranismo
secession: secession*
democracy: democrazi*|democratic*
dictatorship: dittatur*|dittator*
regime: regime|regimi
authoritarian: autoritari*|autocra*
censorship: censur*
freedom-of-press: libertà di stampa|libertà di informazione
freedom-of-speech: libertà di espressione|libertà di parola
protest: protest*|contestazion*
demonstration: manifestazion*
demonstrator: manifestant*
march: marcia|marce|corteo|cortei
rally: comizi*|raduno
strike-labour: sciope*
walkout: astensione dal lavoro|incroceranno le braccia
union: sindacat*|sindacal*|cgil|cisl|uil
boycott: boicott*
petition: petizion*|raccolta firme
civil-disobedience: disobbedienza civile
tear-gas: gas lacrimogeni|lacrimogen*|gas lacrimogeno
water-cannon: cannoni ad acqua|idrant*|cannone ad acqua
clash: scontro|scontri|tafferugl*
crackdown: repression*|repressiv*|giro di vite
activist: attivis*
human-rights-activist: difensori dei diritti
revolution: rivoluzion*
uprising: rivolta|rivolte|insurrezion*|sollevazion*
unrest: agitazioni|malcontento
discrimination: discrimina*
racism: razzis*|razzial*
minority-rights: diritti delle minoranze
equality: uguaglianza|parità|pari opportunità
feminism: femminis*
abortion: abort*
same-sex-marriage: matrimonio gay|nozze gay|unioni civili|matrimonio egualitario
lgbt: lgbt*|gay|omosessual*|transgender|omofob*
migration: migrazion*|immigrazion*|migratori*
migrant: migrant*|immigrat*
refugee: rifugiat*|profug*
asylum: asilo politico|diritto d'asilo|protezione internazionale
asylum-seeker: richiedente asilo|richiedenti asilo
citizenship: cittadinanza|ius soli
passport: passaport*
visa: visto d'ingresso|visti
nationalism: nazionalis*
populism: populis*
far-right: estrema destra|ultradestra|neonazis*|neofascis*
far-left: estrema sinistra|ultrasinistra
communist: comunis*
socialist: socialis*
conservative: conservator*
liberal: liberal*
statement: dichiarazion*|comunicato
speech: discors*
address: messaggio alla nazione|intervento
press-conference: conferenza stampa|conferenze stampa
interview: intervist*
criticism: critica|critiche|criticat*
accusation: accusato|accusano|accusare|accusata
allegation: presunt*|denuncia|denunce|denunciat*
apology: scuse|scusa|scusat*
threat: minacc*
warning: avvertiment*|avvert*|allerta|allarme
condemnation: condanna|condanne
denial: smentit*|smentisce|nega|negato
support: sostegno|sostenitor*|appoggio
announcement: annunc*
proposal: proposta|proposte|proposto
decision: decision*|deciso
plan: piano|piani
project: progett*
economy: economia|economie|economic*|pil|economist*
growth: crescita
recession: recession*
crisis: crisi
inflation: inflazion*
price: prezz*
price-rise: aumento dei prezzi|rincar*|caro vita|carovita
consumer: consumator*|consumi
interest-rate: tassi d'interesse|tasso d'interesse|tassi di interesse|rialzo dei tassi|taglio dei tassi
central-bank: banca centrale|banche centrali|bce|federal reserve|bankitalia
bank: banca|banche|bancari*
loan: prestito|prestiti
mortgage: mutuo|mutui
credit: credito|crediti|creditor*
bailout: piano di salvataggio|salvataggio bancario
bankruptcy: bancarott*|falliment*|fallit*
insolvency: insolven*
default: default
bond: obbligazion*|btp|titoli di stato
stock-exchange: borsa|borse|piazza affari|wall street|ftse mib
share: azioni|titoli azionari|azionari*
shareholder: azionist*
dividend: dividend*
investor: investitor*
investment: investiment*|investire|investito
fund: fondo|fondi
hedge-fund: hedge fund|fondo speculativo|fondi speculativi|private equity
currency: valuta|valute|moneta|monete
exchange-rate: tasso di cambio|tassi di cambio
devaluation: svalutazion*
dollar: dollaro|dollari
euro: euro
cryptocurrency: criptovalut*|crypto|ethereum|blockchain
bitcoin: bitcoin
gold: oro|lingott*
oil: petrolio|petrolifer*|opec
crude-oil: greggio|brent|barile|barili
gas: gas
natural-gas: gas naturale|gnl
petrol: benzina|gasolio|diesel
fuel: carburant*|combustibil*
electricity: energia elettrica|elettric*
power-cut: interruzione di corrente|interruzioni di corrente
blackout: blackout|black-out
energy: energia|energie|energetic*
renewable-energy: rinnovabil*|energia pulita|energia verde
solar: solare|solari|fotovoltaic*
wind-power: eolic*
coal: carbone
trade: commercio|commercial*|scambi commerciali
tariff: dazio|dazi|tariff*
import: importazion*|import|importat*
export: esportazion*|export|esportat*
trade-war: guerra commerciale|guerra dei dazi
free-trade: libero scambio|libero commercio
customs: dogana|dogane|doganal*
supply-chain: catena di approvvigionamento|filiera|filiere|approvvigionament*
company: azienda|aziende|società|impresa|imprese|aziendal*
corporation: multinazional*|conglomerat*
startup: startup|start-up
merger: fusione|fusioni
acquisition: acquisizion*|acquisir*|acquisit*
takeover: scalata|opa
subsidiary: controllata|filiale|filiali
joint-venture: joint venture
profit: utile|utili|profitt*|guadagn*
loss: perdite
revenue: ricavi|entrate|incassi|incasso
turnover: fatturat*
earnings: trimestrale|risultati trimestrali|utile netto
sales: vendita|vendite
market: mercato|mercati
retail: vendita al dettaglio|grande distribuzione|commercianti|commercio al dettaglio
supermarket: supermercat*|ipermercat*
e-commerce: e-commerce|commercio elettronico|vendite online
advertising: pubblicità|pubblicitari*|spot
brand: marchio|marchi|brand
product: prodotto|prodotti
factory: fabbrica|fabbriche|stabiliment*
production: produzion*|produttor*|produttiv*
manufacturing: manifattur*|fabbricazion*
industry: industri*
steel: acciai*|siderurgi*
textile: tessil*|tessuti
automobile: casa automobilistica|case automobilistiche|automotive|automobilistica|automobilistico
electric-car: auto elettrica|auto elettriche|veicoli elettrici
battery: batteria|batterie
chip: chip|microchip
semiconductor: semiconduttor*
technology: tecnologi*
software: software
artificial-intelligence: intelligenza artificiale|ia|chatgpt|chatbot
robot: robot|robotic*
smartphone: smartphone|cellular*|telefonin*|iphone
computer: computer|informatic*|pc
internet: internet|online|banda larga
website: sito web|siti web|sito internet|pagina web
social-media: social media|social network|reti sociali
app: applicazione|app|applicazioni
platform: piattaform*
video-game: videogioc*|playstation|xbox
telecommunications: telecomunicazion*|telefonia|tlc
network: rete|reti
antitrust: antitrust|monopoli*
patent: brevett*
copyright: copyright|diritto d'autore|diritti d'autore|proprietà intellettuale
job: posti di lavoro|posto di lavoro|mestier*
employment: impiego|livelli occupazionali|occupazional*
unemployment: disoccupazion*|disoccupat*
worker: lavorator*|lavoratric*|dipendent*|operai*
layoff: licenzia*|esuber*|cassa integrazione
hiring: assunzion*|assunto|assunti
salary: stipend*|retribuzion*
wage: salario|salari|salarial*|busta paga
bonus: bonus|premio di produzione
pay-rise: aumento di stipendio|aumenti salariali|aumento salariale
executive-director: amministratore delegato|amministratrice delegata|ceo|direttore generale
board-of-directors: consiglio di amministrazione|cda
chairman: presidente del cda
founder: fondator*|fondatric*|cofondator*
billionaire: miliardari*|magnat*
wealth: ricchezz*|patrimonio personale
poverty: pover*
inequality: disuguaglianz*|diseguaglianz*
housing: alloggi|alloggio|case popolari|emergenza abitativa
rent: affitto|affitti|inquilin*|locazion*
real-estate: immobile|immobili
construction: cantiere|cantieri|edilizi*|costruzion*
building: edifici*|palazzina|palazzo|grattaciel*
contractor: appaltator*|subappalt*|ditta appaltatrice
tender: appalto|appalti|gara d'appalto|bando
contract: contratto|contratti
agriculture: agricola|agricole|agricolo|agricoli
farmer: agricoltor*|contadin*|allevator*
harvest: raccolto|raccolti|vendemmia
crop: coltivazion*|coltur*
wheat: grano|frumento
grain: cereal*|mais
rice: riso
livestock: bestiame|allevament*|bovini
fishing: pesca
fishery: pescator*
food: cibo|cibi|alimentar*|alimenti|alimentazion*
restaurant: ristorant*|ristorator*|ristorazione
hotel: hotel|albergo|alberghi|alberghier*
tourism: turismo|turistic*
tourist: turista|turisti|turiste|vacanzier*
insurance: assicurazion*|assicurativ*|assicurator*
auction: asta|aste|all'asta
audit: audit|corte dei conti|revisione dei conti
health: salute|sanità|sanitari*
hospital: ospedal*|policlinico|pronto soccorso|ricoverat*
clinic: clinica|cliniche
doctor: medico|medici|dottore|dottori|dottoressa
physician: medico di base|medici di base|medico di famiglia
nurse: infermier*
patient: paziente|pazienti
medicine: medicina|medicine|medica
drug-medicine: farmaco|farmaci|medicinal*
treatment: cura|cure|trattament*
therapy: terapi*|terapeut*
surgery: chirurg*|intervento chirurgico|operazione chirurgica
transplant: trapiant*
disease: malatti*|morbo
illness: malato|malati|malata|patologi*
infection: infezion*|infettiv*|contag*|infettat*
virus: virus|viral*
bacteria: batteri|batteric*
coronavirus: coronavirus
covid: covid*
influenza: influenza|influenze|influenzal*
ebola: ebola
measles: morbillo
malaria: malaria
cholera: colera
aids: aids|hiv
cancer: cancro|tumor*|leucemi*|oncolog*
diabetes: diabet*
heart-attack: infart*|attacco cardiaco|arresto cardiaco|attacco di cuore
stroke: ictus
dementia: demenza|alzheimer
obesity: obes*|sovrappeso
mental-health: salute mentale|psichiatr*
depression: depression*
vaccine: vaccino|vaccini
vaccination: vaccinazion*|vaccinat*|vaccinal*|vaccinar*
dose: dose|dosi
booster: dose booster|terza dose|richiamo vaccinale
immunity: immun*|immunitari*
outbreak: focolai*
pandemic: pandemi*
quarantine: quarantena
lockdown: lockdown|confinamento
isolation: isolament*|isolat*
mask: mascherin*|maschera|maschere
testing: tampone|tamponi|test
test-positive: risultato positivo|risultata positiva
symptom: sintom*|asintomatic*
contact-tracing: tracciamento dei contatti|tracciamento
variant: variante|varianti|omicron
mutation: mutazion*
mortality: mortalità|tasso di mortalità
birth: nascita|nascite|natalità|parto
pregnancy: gravidanz*|incinta
maternity: maternità|congedo parentale
baby: bebè|bimbo|bimba|bimbi
newborn: neonat*
death-toll: bilancio delle vittime|numero delle vittime|numero dei morti|bilancio dei morti
smoking: fumator*|sigarett*|fumo
tobacco: tabacc*
alcohol: alcol|alcool|alcolic*|alcolism*
allergy: allergi*
pharmaceutical: farmaceutic*|casa farmaceutica|case farmaceutiche|industria farmaceutica
clinical-trial: sperimentazione clinica|studio clinico|studi clinici
side-effect: effetto collaterale|effetti collaterali|effetti indesiderati
approval: approvazion*|approvat*|via libera|approva
research: ricerca|ricerche scientifiche|ricerca scientifica
study: studio|studi
researcher: ricercator*|ricercatric*
scientist: scienziat*|scientific*|scienza
professor: professore universitario|docente universitario|docenti universitari
university: universit*|ateneo|atenei
laboratory: laborator*
experiment: esperiment*|sperimental*
discovery: scopert*|scoprir*
gene: gene|geni|genetic*|genoma
fossil: fossil*|paleontolog*
dinosaur: dinosaur*
archaeologist: archeolog*
excavation: scavi|scavo
ancient: antichità|preistoric*|antica|antico
museum: museo|musei|museal*
species: specie animali|specie protetta|specie protette
endangered: estinzion*|estint*|rischio estinzione
animal: animal*|fauna
dog: cane|cani
elephant: elefant*
whale: balen*|cetace*
shark: squalo|squali
bear: orso|orsi|orsa
wolf: lupo|lupi
bird-flu: influenza aviaria|aviaria|h5n1
bee: api|apicolt*
insect: insett*
forest: foresta|foreste|bosco|boschi|forestal*
deforestation: deforesta*|disboscamento
amazon-forest: foresta amazzonica|amazzonia|amazzonic*
ocean: oceano|oceani|oceanic*
coral-reef: barriera corallina|corall*
river: fiume|fiumi
lake: lago|laghi
glacier: ghiacciai*
ice: ghiaccio|ghiacci|iceberg
arctic: artico|artica|polo nord
antarctica: antartide|antartic*|polo sud
national-park: parco nazionale|parchi nazionali
zoo: zoo|giardino zoologico
school: scuola|scuole|scolastic*|liceo
pupil: alunn*|scolar*
student: student*
teacher: insegnant*|maestr*|professor*|docent*
education: istruzion*|educazion*
exam: esame|esami
kindergarten: asilo|asilo nido|scuola materna|asili nido
graduation: laurea|lauree|laureat*|diploma
scholarship: borsa di studio|borse di studio
child: bambin*|infanzia
teenager: adolescen*|minorenn*|sedicenn*|quindicenn*|diciassettenn*
youth: giovane|giovani|giovanil*|gioventù|ragazzo|ragazzi
parent: genitor*
mother: madre|madri|mamma|mamme
father: padre|padri|papà
son: figlio|figli
daughter: figlia|figlie
brother: fratello|fratelli
sister: sorella|sorelle
family: famigli*|familiar*
wife: moglie
husband: marito|mariti
wedding: nozze
marriage: matrimon*|sposat*|sposar*|sposi
divorce: divorzi*
birthday: compleann*
anniversary: anniversari*
celebration: celebrazion*|festeggia*|celebrat*
festival: festival
holiday: vacanza|vacanze|ferie|festivi
new-year: capodanno|anno nuovo
christmas: natale|natalizi*
ramadan: ramadan
eid: eid|festa del sacrificio
easter: pasqua|pasqual*
pilgrimage: pellegrin*
hajj: hajj|mecca
church: chiesa|chiese
mosque: mosche*
synagogue: sinagog*
temple: tempio|templi
religion: religion*|religios*
christian: cristian*
muslim: musulman*|islam|islamic*
jewish: ebre*|ebraic*|antisemit*
pope: papa|pontefic*|vaticano|papale|santa sede
bishop: vescov*|arcivescov*
cardinal: cardinale|cardinali
priest: sacerdot*|parroc*|prete|preti
imam: imam
rabbi: rabbin*
prayer: preghier*|pregare
blasphemy: blasfem*
film: film|pellicol*|cineast*|lungometraggio
cinema: cinema|cinematografic*|botteghino
actor: attore|attori
actress: attrice|attrici
director: regista|registi|regia
movie-premiere: anteprima|prima mondiale
award: riconosciment*|premiat*|premiazion*
oscar: oscar|premi oscar
prize: premio|premi
nobel-prize: nobel|premio nobel
music: musica|musiche|musicist*|musical*
song: canzon*|brano|brani
singer: cantant*|cantautor*|rapper
band: gruppo musicale|gruppo rock|rock band
concert: concerto|concerti
album: album
tour: tournée|tour mondiale|tour europeo
opera: opera lirica|lirica|tenore|soprano
orchestra: orchestr*|sinfonic*|filarmonic*
dance: danza|ballo|balli|ballerin*
ballet: balletto|balletti
theatre: teatro|teatri|teatral*
play: spettacolo teatrale|opera teatrale|drammaturg*
book: libro|libri
novel: romanzo|romanzi|romanzier*
author: autore|autori|autrice|autrici
writer: scrittor*|scrittric*
poet: poeta|poeti|poesi*|poetess*
literature: letteratur*|letterari*
publisher: editore|casa editrice|case editrici|editori*
library: bibliotec*
art: arte|artist*|arti|opera d'arte
painting: dipint*|quadro|quadri|pittura
painter: pittor*|pittric*
sculpture: scultur*|scultor*
exhibition: mostra|mostre|esposizion*
gallery: galleria|gallerie
fashion: moda|sfilat*
model: modella|modelle|top model
designer: stilist*|designer
television: television*|televisiv*|tv|rai
series: serie tv|serie televisiva|fiction
broadcaster: emittent*|canale televisivo
radio: radio|radiofonic*
newspaper: giornale|giornali|quotidiano
journalist: giornalist*
reporter: reporter|corrispondent*|inviato
editor: redattor*|direttore responsabile|redazion*|caporedattor*
media: media|stampa|mass media|mediatic*
news: notizi*
magazine: rivista|riviste|settimanale
photographer: fotograf*|foto
documentary: documentari*
celebrity: celebrità|vip
royal-family: famiglia reale|reali inglesi|casa reale
heritage: patrimonio|patrimoni|beni culturali
unesco: unesco
monument: monument*
statue: statua|statue
lottery: lotteri*|superenalotto|jackpot
winner: vincitor*|vincitric*|vincente
record-world: record mondiale|record del mondo|primato mondiale|primatist*
guinness: guinness
football: calcio|calcistic*|calciator*
match: partita|partite
game: gioco|giochi
league: lega|serie a|serie b
cup: coppa|coppe
world-cup: mondiali di calcio|coppa del mondo|mondiali|mondiale
championship: campionat*|campione|campioni|campioness*
tournament: torneo|tornei
final: finale|finali|finalist*
semi-final: semifinal*
quarter-final: quarti di finale|quarto di finale
group-stage: fase a gironi|girone|gironi
qualifying: qualificazion*|qualificat*|eliminatori*
playoff: playoff|spareggi*|play-off
goal: gol|goal|rete decisiva|reti inviolate
penalty: rigore|rigori|penalty|calcio di rigore
penalty-shootout: calci di rigore|lotteria dei rigori|ai rigori
red-card: cartellino rosso|espulso|espulsa|espulsi|cartellini rossi
yellow-card: cartellino giallo|ammonit*|ammonizion*
referee: arbitr*|direttore di gara
video-referee: var
offside: fuorigioco
goalkeeper: portiere|portieri|estremo difensore
striker: attaccant*|centravanti|bomber|goleador
midfielder: centrocampist*|trequartist*|mezzala
defender: difensor*|terzino|terzini
captain: capitan*
coach: allenator*|allenatric*|commissario tecnico|ct|mister
manager-football: direttore sportivo|ds
transfer: calciomercato|trasferiment*|mercato estivo
transfer-fee: clausola rescissoria|costo del cartellino|cartellino
contract-extension: rinnovo del contratto|rinnovo di contratto|rinnovo contrattuale|prolungamento del contratto
injury: infortun*|lesione
substitute: panchina|panchine|sostituzion*|subentrat*
stadium: stadio|stadi
fan: tifos*|fan
hooligan: hooligan|ultras|ultrà
team: squadra|squadre
club: club
national-team: nazionale di calcio|nazionale italiana|azzurri|azzurra
player: giocator*|giocatric*
win: vinto|vincere|vince|vincono
draw: pareggi*|sorteggi*
score: punteggi*|segnato|marcator*
hat-trick: tripletta|hat-trick
debut: debutt*|esordi*
title: titolo|scudetto
trophy: trofe*
medal: medagli*
gold-medal: medaglia d'oro|medaglie d'oro|oro olimpico
silver-medal: medaglia d'argento|medaglie d'argento
bronze-medal: medaglia di bronzo|medaglie di bronzo|bronzo
olympics: olimpic*|olimpiad*|cio
paralympics: paralimpi*|paraolimpi*
athlete: atleta|atleti|atlete|sportivo|sportivi
athletics: atletica|atletica leggera
marathon: maraton*
sprint: sprint|velocist*|volata|volate
swimming: nuoto|nuotator*|nuotatric*|stile libero
gymnastics: ginnast*
boxing: boxe|pugilato|pesi massimi
boxer: pugile|pugili|boxeur
wrestling: wrestling|lottator*|lotta libera
tennis: tennis|tennist*|wimbledon|roland garros|atp
grand-slam: grande slam|grand slam|slam
set-tennis: tie-break|tie break|secondo set|primo set|terzo set
basketball: basket|pallacanestro|nba|cestist*
volleyball: pallavolo|volley|pallavolist*
handball: pallamano
rugby: rugby|rugbist*
cricket: cricket
wicket: wicket
innings: inning|innings
batsman: battitore
bowler: lanciatore di cricket
golf: golf|golfist*
cycling: ciclismo|ciclist*
stage-race: giro d'italia|tour de france|vuelta|maglia rosa|maglia gialla|peloton
skiing: sci|sciator*|sciatric*|slalom|discesa libera
biathlon: biathlon|biatlon
figure-skating: pattinaggio|pattinator*|pattinaggio di figura
ice-hockey: hockey su ghiaccio|hockey|nhl
formula-one: formula 1|formula uno|f1
racing-driver: pilota di formula|piloti di formula|monoposto
grand-prix: gran premio|gran premi|gp
pole-position: pole position|pole
qualifying-session: qualifiche|prove ufficiali
chess: scacchi|scacchist*
doping: doping|antidoping|dopat*
drug-ban: squalifica per doping|squalificato per doping
suspension: sospension*|sospes*|squalific*
retirement: ritiro dalle gare|addio al calcio|si ritira
`;
export default concepts;
