/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: terremot*
aftershock: xokkijiet ta' wara
tsunami: tsunami*
volcano: vulkan|vulkani|vulkaniku
eruption: eruzzjoni*
flood: għargħar|għarar|għarq ta' toroq|għorqot
landslide: żerżiq tal-art|valanga ta' tajn|ċediment tal-art
avalanche: valanga|valangi
storm: maltempata|maltempati|maltemp|tempesta|tempesti
hurricane: uragan|uragani
typhoon: tifun|tifuni
cyclone: ċiklun|ċikluni
tornado: tornado|tromba tal-arja
hail: silġ ix-xita
snow: borra
blizzard: maltempata tal-borra
rain: xita|xitwiet|ħalbiet tax-xita
monsoon: monsun|monsuni
drought: nixfa|nixfiet
heatwave: mewġa ta' sħana|mewġa sħana|mewġiet ta' sħana|mewġa tas-sħana
cold-wave: mewġa ta' kesħa|temp kiesaħ
wildfire: nirien fil-foresti|nirien fil-bosk*|nirien tal-foresti|nirien fil-foresta
fire: nirien|nar|pompiera|ħruq|tifi tan-nar
explosion: splużjoni*|splodew|splodiet
lightning: sajjetta|sajjetti|beraq
fog: ċpar
wind: riħ|irjieħ|riħ qawwi
temperature: temperatura*|temperaturi
weather-forecast: uffiċċju meteoroloġiku|meteorolog*|meteoroloġi*|tbassir tat-temp|temp
climate-change: tibdil fil-klima|tibdil klimatiku|klima|klimatiku|klimatika|emerġenza klimatika
global-warming: tisħin globali|sħana globali
emission: emissjoni*|emissjonijiet
greenhouse-gas: gassijiet serra|gassijiet b'effett ta' serra|gassijiet tas-serra
carbon: karbonju|karbonju*
pollution: tniġġis|niġġes|inkwinament
oil-spill: tixrid taż-żejt|tixrid ta' żejt
chemical: kimiku|kimika|kimiċi
toxic: tossiku|tossika|tossiċi|velenuż*
radiation: radjazzjoni*|radjuattiv*
nuclear-plant: impjant nukleari|impjanti nukleari|reattur*|power station nukleari
collapse: iġġarraf|iġġarfet|ċediet|ċediment|kollass|tiġrif|kollassat
rubble: terrapien|fdalijiet|taħt it-terrapien
evacuation: evakwazzjoni*|evakwat|evakwati|evakwaw|żgumbrat|żgumbrati
shelter: xelter|xelters|kenn
rescue: salvataġġ*|salvati|salvat|ġew salvati
rescuer: salvatur*|ħaddiema tal-emerġenza|protezzjoni ċivili
survivor: superstit*|sopravissut*
missing-person: nieqes minn daru|nieqsa minn darha|għadhom nieqsa|persuni nieqsa|persuna nieqsa
trapped: maqbud taħt|maqbuda taħt|maqbudin taħt|nassab
casualty: fatalitajiet|fatalità
dead: mietu|miet|mietet|mejta|mejtin|mejjet|mejtiet
death: mewt|imwiet|mewtiet|mewta
injured: weġġgħu|weġġa'|midruba|midrub|feriti|ferut|feruta|feriment|indarab
wounded: ġerħa|midrubin|griħi|ġrieħi
victim: vittma|vittmi
body: katavru|katavri|ġisem mejjet|iġsma bla ħajja
corpse: kadavru|kadavri
funeral: funeral|funerali|difna|midfun
mourning: luttu|jum ta' luttu|vistu
condolence: kondoljanzi
memorial: tifkira ta'|kommemorazzjoni*|mafkar|mafkar*
epicentre: epiċentru
magnitude: skala richter|kejl ta' richter|richter
damage: ħsara|ħsarat|danni
destruction: qerda|distruzzjoni|meqruda|qerdet|ħerba
emergency: emerġenza|emerġenzi
disaster: diżastru|diżastri
catastrophe: katastrofi|katastrofu|traġedja|traġedji
state-of-emergency: stat ta' emerġenza
aid: għajnuna umanitarja|karità|filantropij*|l-istrina|istrina
humanitarian: umanitarju|umanitarji|umanitarja
donation: donazzjoni*|donazzjonijiet|jagħtu donazzj*
refugee-camp: kamp tar-refuġjati|kampijiet tar-refuġjati|kamp tar-rifuġjati|kampijiet tar-rifuġjati|kamp għar-refuġjati
famine: ġuħ kbir|karestija
hunger: ġuħ
epidemic: epidemija|epidemiji
accident: inċident tat-traffiku|inċidenti tat-traffiku|aċċident|aċċidenti|inċident stradali|inċidenti fatali
crash: ħabtiet|ikkraxxja|kraxx|iġġarraf ajruplan|diżastru tal-ajru
collision: ħabta bejn|kolliżjoni*|ħabta frontali|ħabtu|ħabta
train: ferrovija tat-tren|tren|trenijiet|ferroviji
railway: ferrovija|ferrovjarj*
metro: metro|metropolitana
bus: xarabank|karozza tal-linja|karozzi tal-linja|trasport pubbliku
truck: trakk|trakkijiet
car: karozza|karozzi|vettura|vetturi
motorcycle: mutur|muturi|muturist*
bicycle: rota|roti|ċiklist*
driver: xufier|xufiera|sewwieq|sewwieqa
passenger: passiġġier|passiġġieri
pilot: pilota|piloti
crew: ekwipaġġ
plane: ajruplan|ajruplani
helicopter: ħelikopter|ħelikopters|elikopter*|elikotter*
airport: ajruport|ajruporti
airline: linja tal-ajru|linji tal-ajru|air malta|ryanair|km malta airlines|kumpanija tal-ajru
flight: titjira|titjiriet
runway: runway|runways
landing: inżul tal-ajruplan|niżel l-ajruplan|inżul
black-box: kaxxa s-sewda|kaxxi suwed
ship: vapur|vapuri
boat: dgħajsa|dgħajjes|kajjik|kajjikki|lanċa
ferry: ferry|ferries|catamaran|katamaran|vapur ta' għawdex|gozo channel
vessel: bastiment|bastimenti
tanker: tanker|tankers
cargo: merkanzija
port: port|portijiet|freeport|port il-kbir
sinking: għerqet|għarqet|għereq il-vapur
capsize: inqalbet|inqalbu|nqalbet
drowning: għerqu|għarqu|egħreq
bridge: pont|pontijiet
tunnel: mina bejn|mini taħt l-art|mina ta' għawdex
road: triq|toroq|infrastructure malta
highway: awtostrada|awtostradi
traffic: traffiku
speed: veloċità|sewqan bi spee*|overspeeding
drunk-driving: sewqan fis-sakra|sewqan taħt l-effett|saq fis-sakra
seat-belt: ċinturin tas-sigurtà
stampede: għafsa ta' nies
elevator: lift
crane: krejn|krejnijiet|gru
miner: minatur*
gas-leak: ħarba ta' gass|tnixxija ta' gass
pipeline: pipeline|pajpijiet tal-gass|pajp tal-gass
space: spazju|spazjali|nasa|l-ispazju
rocket: rokit
satellite: satellita|satelliti
astronaut: astronawta*|astronawti
spacecraft: vettura spazjali|navi spazjali
moon: qamar
mars: pjaneta mars
orbit: orbita
asteroid: asterojde*|meteorit*|kometa
crime: reat|reati|kriminalità|delitt|delitti|kriminal|kriminali
murder: qtil|omiċidju|omiċidji|qatel|inqatlet|inqatel|maqtula|maqtul|inqatlu
homicide: omiċida volontarj*
killing: qatlu|joqtol
killer: qattiel|qattiela
manslaughter: omiċidju involontarj*
suicide: suwiċidju|suwiċidji|suwiċid*
stabbing: daqqiet ta' sikkina|daqqa ta' sikkina|stabbjat*|stallett*
knife: sikkina|skieken
shooting: sparatura|sparaturi|sparar|spara|sparat|sparaw
gunman: raġel armat|irġiel armati
gun: pistola|xkubetta|senter|pistoli|xkubetti
firearm: arma tan-nar|armi tan-nar
bullet: balla|balal
sniper: sniper|snipers
mass-shooting: massakru|massakri
hostage: ostaġġ|ostaġġi
kidnapping: ħtif|sekwestru ta' persuna|maħtuf|maħtufa|ħatfu|sekwestrat
ransom: rikatt|riskatt
rape: stupru|stupri|stuprat*|stuprata
sexual-assault: abbuż sesswali|abbużi sesswali|attentat vjolent|attakk sesswali|vjolenza sesswali|korruzzjoni ta' minorenni
harassment: fastidju sesswali|fastidju|ippersegwita
abuse: abbuż|abbużi|trattament ħażin
child-abuse: abbuż ta' minorenni|abbuż fuq minorenni|abbuż fuq it-tfal|abbuż tat-tfal|abbuż sesswali tat-tfal|abbuż sesswali fuq minorenni
paedophile: pedofil*
domestic-violence: vjolenza domestika|femiċidju|femiċidji|vjolenza fuq in-nisa
robbery: serqa|ħold-up|serqiet|serqa armata
theft: seraq|serq|ħalliel|ħallelin|misruqa|serqu|misruq
burglary: serq aggravat|serqa minn residenza|serqiet minn residenzi
fraud: frodi|qerq|ingann|iffroda|frodat
scam: scam|scams|scammers
embezzlement: misapproprjazzjoni
bribery: tixħim|tixħima
corruption: korruzzjoni|korrott|korrotti
money-laundering: ħasil ta' flus|ħasil tal-flus|money laundering|ħasil il-flus
tax-evasion: evażjoni tat-taxxa|evażjoni fiskali
smuggling: kuntrabandu|kuntrabanda|kuntrabandier*
trafficking: traffikar|traffikar tad-droga|traffikar ta' droga|traffikanti|pussess ta' droga
human-trafficking: traffikar tal-bnedmin|traffikar ta' bnedmin|traffikar tan-nies|traffikar ta' persuni|traffikar uman
drug: droga|drogi
cocaine: kokaina
heroin: eroina
cannabis: kannabis|cannabis|haxixa|ħaxixa tal-kannabis
overdose: overdose
gang: gang|gangs|klikka kriminali|gruppi kriminali|kriminalità organizzata
mafia: mafja|mafjuż*
cartel: kartell|kartelli
piracy: piraterija|pirati
arson: nar apposta|inċendju|inċendju doluż|taw in-nar lil
vandalism: vandaliżmu|vandali
looting: sakkeġġ
riot: irvellijiet|rewwixta|irvell|rvellijiet
police: pulizija|pulizija*|korp tal-pulizija
officer: uffiċjal tal-pulizija|uffiċjali tal-pulizija|spettur|spettur*|supretendent|kuntistabbli
investigation: investigazzjoni*|inkjesta|inkjesti|investigazzjonijiet|tinvestiga|jinvestigaw
investigator: investigatur*
suspect: suspettat|suspettati|suspettata
arrest: arrestat|arrestati|arrestata|arrest|arresti|arrestaw
detention: detenzjoni|arrest preventiv
detainee: detenut|detenuti
custody: kustodja|miżmum taħt arrest|miżmuma taħt arrest
prison: ħabs|ħabsijiet|faċilità korrettiva
prisoner: ħabsi|ħabsin|priġunier|priġunieri
inmate: resident tal-ħabs
jail: snin ħabs|xhur ħabs|sena ħabs|priġunerija
escape: ħarab|ħarbu|ħarba|maħrub|maħruba
fugitive: maħrubin|latitant*
extradition: estradizzjoni|estradit|estradita
deportation: deportazzjoni*|deportat|deportati
warrant: mandat ta' arrest|mandat tal-arrest|mandat ewropew ta' arrest
search: tiftix|tfittxija|tfittxijiet|tfittxija għal
raid: rejd|rejds|spezzjoni għall-għarrieda
seizure: elevati|elevat|sekwestrat mill-pulizija|konfiska|konfiskat|konfiskati|qabda ta' droga
evidence: provi|evidenza
witness: xhud|xhieda|xiehda|xehed|xehdet|xhud okulari
testimony: xehda|testimonjanza|testimonjanzi
confession: konfessjoni|ammissjoni|ammetta l-akkużi
forensic: forensiku|forensika|forensiċi
dna: dna
autopsy: awtopsja|awtopsji
court: qorti|qrati|qorti tal-appell|qorti kriminali
trial: ġuri|guri popolari|proċess ġudizzjarju|kumpilazzjoni tal-provi|kumpilazzjoni
judge: imħallef|maġistrat|imħallfin|maġistrati|mħallef
jury: ġurati|ġurat
prosecutor: prosekuzzjoni|prosekutur*|avukat ġenerali
lawyer: avukat|avukati|avukata
defendant: akkużat|akkużata|imputat|imputati|akkużati|imputat*
plaintiff: rikorrent|rikorrenti|attur fil-kawża
lawsuit: kawża|kawżi|libell|kawża ċivili
indictment: att ta' akkuża|att tal-akkuża
charge: tressaq|tressqu|mixli|mixlija|mixlijin|akkużat bil-qtil
guilty: ħati|ħatja|ħtija
innocent: innoċenti|innoċenza|innoċent
acquittal: lliberat|illiberat|lliberata|liberatorja|illiberata
conviction: ikkundannat|kundannat|kundanna kriminali|ikkundannata
verdict: verdett|verdetti
sentence: sentenza|sentenzi|piena|pieni
life-sentence: għomor il-ħabs|ħabs għal għomru|ħabs għal għomrhom|għomru l-ħabs
death-penalty: piena tal-mewt|piena kapitali
execution: esekuzzjoni|eżekuzzjoni|iġġustizzjat*|eżekuzzjonijiet
appeal: appell|appelli
parole: parole|libertà kondizzjonata
pardon: maħfra presidenzjali|maħfra|proklama
amnesty: amnestija
bail: pleġġ|libertà proviżorja|ħelsien mill-arrest
fine: multa|multi|immultat|multat|immultata
compensation: kumpens|kumpensi|danni u imgħaxijiet
settlement: ftehim barra l-qorti
ruling: deċiżjoni tal-qorti|digriet tal-qorti
supreme-court: qorti suprema|qorti kostituzzjonali
constitution: kostituzzjoni|kostituzzjonali
law: liġi|liġijiet
legislation: leġiżlazzjoni|leġislazzjoni|leġiżlattiv*|emendi fil-liġi|leġislattiv*
human-rights: drittijiet tal-bniedem|drittijiet umani|drittijiet fundamentali
torture: tortura|torturat|torturati
genocide: ġenoċidju
war-crime: reati tal-gwerra|delitti tal-gwerra|kriminal tal-gwerra|delitti ta' gwerra|reati ta' gwerra|kriminali tal-gwerra
crime-against-humanity: delitti kontra l-umanità|reati kontra l-umanità|krimini kontra l-umanità
tribunal: tribunal|tribunali
terrorist: terrorist*|terroristi
terrorism: terroriżmu
attack: attakk|attakki|attakkat|attakkaw|attakka|aggressjoni|aggredit|attakkati
bomb: bomba|bombi
bombing: bumbardament|bumbardamenti|ibbumbardja*|bbumbardja*
suicide-bomber: attakk suwiċida|suwiċida|bomber suwiċid*|attakk ta' suwiċid*
car-bomb: karozza bomba|bomba taħt il-karozza
explosive: splussiv*|splussivi
extremist: estremist*|estremiżmu|estremisti
radical: radikali|radikalizzazz*
jihadist: jihadist*|iżlamist*|stat iżlamiku
militant: militant|militanti
war: gwerra|gwerer
civil-war: gwerra ċivili
battle: battalja|battalji
combat: ġlied armat|kumbattiment*|kumbattenti
front-line: linja ta' quddiem|il-front tal-gwerra
army: armata|forzi armati|eżerċitu|armata russa
military: militari
troops: truppi
soldier: suldat|suldati
general: ġeneral
commander: kmandant|kmandanti|kmandant*
officer-corps: uffiċjali militari
veteran: veteran|veterani
conscription: servizz militari obblig*|leva militari
mobilisation: mobilizzazzjoni
navy: marina|qawwa navali|flotta navali
fleet: flotta|flotot
submarine: sottomarin*|sottomarini
warship: bastiment tal-gwerra|bastimenti tal-gwerra|vapur tal-gwerra|vapuri tal-gwerra
air-force: forza tal-ajru|forzi tal-ajru|qawwa tal-ajru
fighter-jet: ajruplan tal-gwerra|ajruplani tal-gwerra|jets tal-gwerra|ajruplani militari
drone: drone|drones|dron|dronijiet
missile: missila|missili
ballistic-missile: missili ballistiċi|missila ballistika
air-strike: attakk mill-ajru|attakki mill-ajru|attakk tal-ajru
shelling: bumbardament bl-artilleri*
artillery: artillerija
tank: tankijiet|tank tal-gwerra|tankijiet tal-gwerra
armoured-vehicle: vettura korazzata|vetturi korazzati
weapon: arma|armi
ammunition: munizzjon*|munizzjonijiet
arms-deal: bejgħ ta' armi|kummerċ tal-armi
nuclear-weapon: armi nukleari|arma nukleari|bomba atomika|bomba nukleari|bombi atomiċi
nuclear-test: test nukleari|testijiet nukleari
uranium: uranju
enrichment: arrikkiment tal-uranju|arrikkit
chemical-weapon: armi kimiċi|arma kimika
mine: mini tal-art|minefield
invasion: invażjoni|invada|invadiet|invażjonijiet
offensive: offensiva|offensivi
counter-offensive: kontro-offensiva|kontroffensiva
siege: assedju|assedjat*|assedjata
blockade: imblokk|blokkata
occupation: okkupazzjoni|okkupat|okkupati
annexation: annessjoni|anness|annettiet
withdrawal: irtirar tat-truppi|irtirar
retreat: rtirar tal-forzi
ambush: imboskata|imboskati
ceasefire: waqfien mill-ġlied|waqfien tal-ġlied|waqfien mill-isparar|waqfien mill-ostilit*
truce: tregwa
peace: paċi|ftehim ta' paċi|ftehim tal-paċi
peace-talks: taħdidiet ta' paċi|taħdidiet tal-paċi|negozjati ta' paċi|taħditiet tal-paċi|taħditiet ta' paċi
peacekeeper: forzi taż-żamma tal-paċi|peacekeepers|suldati tal-paċi
negotiation: negozjati|negozjar|negozjaturi|negozjat
mediation: medjazzjoni|medjat
mediator: medjatur|medjaturi
disarmament: diżarm
sanction: sanzjoni|sanzjonijiet
embargo: embargo
military-exercise: eżerċizzju militari|eżerċizzji militari
airspace: spazju tal-ajru
border: fruntiera|fruntieri|konfini
checkpoint: checkpoint|checkpoints|punt ta' kontroll
wall: ħajt|ħitan
rebel: ribell|ribelli
insurgent: insurġent*|insurġenti
separatist: separatist*|separatisti
militia: milizzja|milizzji|milizzjani
paramilitary: paramilitari
mercenary: merċenarj*
coup: kolp ta' stat
junta: junta|ġunta militari
martial-law: liġi marzjali
curfew: curfew
intelligence: servizzi sigrieti|servizz sigriet|servizzi ta' sigurtà|servizz ta' sigurtà|intelligence
spy: spija|spiji|spjun*
espionage: spjunaġġ
surveillance: sorveljanza
hacker: hacker|hackers|hacking
cyber-attack: attakk ċibernetiku|attakki ċibernetiċi|ċibersigurtà|ċiberattakk*|attakki ċiber
data-breach: ksur tad-data|ksur ta' dejta
leak: tnixxija|tnixxijiet|żvelat dokumenti
defence: difiża|difża
security: sigurtà
bodyguard: gwardjan personali|bodyguard
assassination: assassinju|assassinat|assassinata|assassinji
poisoning: velenar|ivvelenat|vvelenat|avvelenament|velenu|avvelenat
nerve-agent: novichok|aġent nervin*
exile: eżilju|eżiljat|eżiljati
dissident: dissident*|dissidenti
hostage-release: ħelsien tal-ostaġġi|ħelsien ta' ostaġġi|rilaxx tal-ostaġġi
prisoner-exchange: skambju ta' priġunieri|skambju tal-priġunieri
government: gvern|gvernijiet|gvernattiv*
president: president|presidenti|presidenzjali|presidenza
prime-minister: prim ministru|prim ministri|prim ministra|kastilja
minister: ministru|ministri|ministra|ministeru|segretarju parlamentari|ministerjali
foreign-minister: ministru għall-affarijiet barranin|ministru tal-affarijiet barranin|ministru tal-affarijiet esteri|ministru għall-affarijiet esteri|ministru tal-barrani
defence-minister: ministru tad-difiża|ministru għad-difiża
finance-minister: ministru tal-finanzi|ministru għall-finanzi
interior-minister: ministru tal-intern|ministru tal-affarijiet interni|ministru għall-intern|ministru għall-affarijiet interni
vice-president: viċi president|viċi presidenta
chancellor: kanċillier
king: ir-re|re karlu|is-sultan
queen: reġina|reġina*
prince: prinċep|prinċpijiet|prinċipessa
monarchy: monarkija
parliament: parlament|parlamenti|parlamentari
senate: senat|senatur*|senaturi
congress: kungress
deputy: deputat|deputati|membru parlamentari|membri parlamentari|ewroparlamentari|membru tal-parlament|membri tal-parlament
speaker: speaker
governor: gvernatur|gvernaturi
mayor: sindku|sindki|sindku*
ambassador: ambaxxatur|ambaxxatriċi|ambaxxaturi
embassy: ambaxxata|ambaxxati
consulate: konsolat|konslu|konsulat
diplomat: diplomatiku|diplomatiċi
diplomacy: diplomazija|diplomatika
summit: summit|summits
meeting: laqgħa|laqgħat|iltaqa'|iltaqgħet
visit: żjara|żjarat|viżta
telephone-call: telefonata|telefonati
talks: taħdidiet|taħditiet
agreement: ftehim|qbil|ftehimiet
treaty: trattat|trattati
pact: patt
memorandum: memorandum
alliance: alleanza|nato|alleati|alleat
coalition: koalizzjoni|koalizzjoni*
opposition: oppożizzjoni
party: partit|partiti|partit laburista|partit nazzjonalista
leader: mexxej|mexxejja|kap tal-partit|leader
leadership: tmexxija|lidership|kap tal-oppożizzjoni
candidate: kandidat|kandidati|kandidatura|kandidata|kandidaturi
campaign: kampanja|kampanji|kampanja elettorali
election: elezzjoni|elezzjonijiet|elettorali
early-election: elezzjoni bikrija
vote: vot|voti|votazzjoni|ivvota|jivvota*|jivvotaw|tivvota*|ivvotaw
voter: votant|votanti|elettur|eletturi|elettorat
ballot: polza tal-vot|dokument tal-vot|dokumenti tal-vot
polling-station: post tal-votazzjoni|postijiet tal-votazzjoni
referendum: referendum|referenda
exit-poll: exit poll|exit polls
opinion-poll: stħarriġ|sondaġġ|sondaġġi|stħarriġiet
electoral-fraud: frodi elettorali
majority: maġġoranza|maġġoranzi
minority: minoranza|minoranzi
victory: rebħa elettorali
defeat: telfa|telfiet
inauguration: inawgurazzjoni|inawgurat|inawgurata
oath: ġurament|ħalef il-ġurament
term: leġiżlatura|leġislatura|mandat presidenzjali
cabinet: kabinett
reshuffle: tibdil fil-kabinett|reshuffle
resignation: riżenja|riżenji|riżenja*
resign: irriżenja|irriżenjat|jirriżenja|jirriżenjaw|rriżenja|tirriżenja
dismissal: tkeċċija|tkeċċa|tkeċċew|tkeċċiet|keċċa
impeachment: impeachment
no-confidence-vote: vot ta' sfiduċja|mozzjoni ta' sfiduċja|vot ta' fiduċja|sfiduċja
scandal: skandlu|skandli
ethics: etika|etiku
reform: riforma|riformi
bill: abbozz|abbozz ta' liġi|abbozzi
amendment: emenda kostituzzjonali|emenda|emendi
decree: digriet|digrieti|avviż legali
veto: veto
budget: baġit|baġits|budget
deficit: defiċit|defiċits
debt: dejn|djun|dejn pubbliku
tax: taxxa|taxxi|tassazzjoni
tax-cut: tnaqqis fit-taxxa|tnaqqis fit-taxxi|tnaqqis tat-taxxa
subsidy: sussidj*|sussidju|sussidji
pension: pensjoni|pensjonijiet|pensjonant*|pensjonanti
welfare: benefiċċji soċjali|sigurtà soċjali|servizzi soċjali|appoġġ soċjali
minimum-wage: paga minima
austerity: awsterità
privatisation: privatizzazzjoni|privatizzat
nationalisation: nazzjonalizzazzjoni
independence: indipendenza
autonomy: awtonomija|awtonoma
sovereignty: sovranità
secession: seċessjoni
democracy: demokrazija|demokratiku|demokratika|demokratiċi
dictatorship: dittatur*|dittatorjat|dittatura
regime: reġim|reġimi
authoritarian: awtoritarj*|awtoritarjan*
censorship: ċensura|ċensurat
freedom-of-press: libertà tal-istampa|libertà tal-midja
freedom-of-speech: libertà tal-espressjoni|libertà ta' espressjoni|libertà tal-kelma
protest: protesta|protesti|ipprotestaw|jipprotestaw
demonstration: dimostrazzjoni*|manifestazzjoni|manifestazzjonijiet
demonstrator: dimostrant|dimostranti
march: marċ ta' protesta|mixja ta' protesta
rally: mass meeting|rally politiku
strike-labour: strajk|strajkijiet|azzjonijiet industrijali|direttivi industrijali
union: unjin|unjins|gwu|union ħaddiema|uħm
boycott: bojkott|ibbojkottja*|bojkottj*
petition: petizzjoni|petizzjonijiet
civil-disobedience: diżubbidjenza ċivili
tear-gas: gass tad-dmugħ|tear gas
water-cannon: kanuni tal-ilma
clash: konfront|konfronti|kumbattew|ġlieda|ġlied
crackdown: trażżin|repressjoni
activist: attivist*|attivisti
revolution: rivoluzzjoni|rivoluzzjonarj*
uprising: rivolta|rivolti|rewwixti
unrest: inkwiet|disordni|diżordni
discrimination: diskriminazzjoni*|diskriminat
racism: razziżmu|razzist*|razzjali|razzisti
equality: ugwaljanza
feminism: femminiżmu|femminist*
abortion: abort
same-sex-marriage: żwieġ bejn l-istess sess|żwieġ indaqs|żwieġ gay
lgbt: lgbtiq*|lgbt*|omosesswali*|transġeneru|gay|pride
migration: migrazzjoni|immigrazzjoni
migrant: migrant|migranti|immigrant|immigranti
refugee: refuġjat|refuġjati|rifuġjat|rifuġjati
asylum: asil|ażil
asylum-seeker: persuni li jfittxu asil|talba għall-asil|talbiet għall-asil|jfittxu asil|jfittxu l-asil
citizenship: ċittadinanza
passport: passaport|passaporti
visa: viża|viżi
nationalism: nazzjonaliżmu|nazzjonalist|nazzjonalista|nazzjonalisti
populism: populiżmu|populist*
far-right: lemin estrem|estrem lemin|estrema leminija|faxxist*|neo-nażi*|neonażist*
far-left: xellug estrem|estrem xellug
communist: komunist*|komuniżmu|komunisti
socialist: soċjalist*|soċjaliżmu|soċjalisti
conservative: konservattiv*|konservattivi
liberal: liberali
statement: stqarrija|stqarrijiet|dikjarazzjoni*
speech: diskors|diskorsi
address: messaġġ tal-milied
press-conference: konferenza tal-aħbarijiet|konferenza stampa|konferenza tal-istampa
interview: intervista|intervisti
criticism: kritika|ikkritika|ikkritikat|kkritika|kritiku|kkritikat
accusation: akkuża|akkużi|akkuża lill|jakkuża
allegation: allegazzjoni*|allegat|allegati|allegata
apology: apoloġija|skuża ruħ|talab skuża|skużat ruħha
threat: theddida|theddid|theddidiet|hedded|heddet|mhedda
warning: twissija|twissijiet|wissa|wissiet
condemnation: ikkundanna|ikkundannaw|kundanna|ikkundannat l-attakk|ikkundanna l-attakk
denial: ċaħad|ċaħdet|ċaħda|ċaħdu
support: appoġġ|sostenn
announcement: ħabbar|ħabbret|ħabbru|tħabbar
proposal: proposta|proposti|ippropona|pproponiet
decision: deċiżjoni|deċiżjonijiet|iddeċieda|iddeċidiet
plan: pjan|pjanijiet
project: proġett|proġetti
economy: ekonomija|ekonomiku|ekonomika|ekonomiċi|ekonomist*
growth: tkabbir ekonomiku|prodott gross domestiku|prodott domestiku gross|tkabbir
recession: reċessjoni
crisis: kriżi|kriżijiet
inflation: inflazzjoni
price: prezz|prezzijiet
price-rise: żieda fil-prezz|żieda fil-prezzijiet|żidiet fil-prezzijiet|għoli tal-ħajja
consumer: konsumatur|konsumaturi
interest-rate: rati tal-imgħax|rata tal-imgħax|imgħax|mgħax|imgħaxijiet
central-bank: bank ċentrali|bank ċentrali ewropew|banek ċentrali
bank: bank|banek|bankarj*|bov|bank of valletta
loan: self|selfa|selfiet
mortgage: self għad-dar|self għall-akkwist
credit: kreditu
bailout: salvataġġ finanzj*
bankruptcy: falliment|fallut|fallimenti
insolvency: insolven*
bond: bonds|bond tal-gvern|stokks tal-gvern
stock-exchange: borża|borża ta' malta|borża tal-ishma|swieq finanzjarji
share: ishma|sehem mill-kumpanija
shareholder: azzjonist*|azzjonisti
dividend: dividend|dividendi|dividends
investor: investitur*|investituri
investment: investiment|investimenti|investa|investit
fund: fond|fondi
hedge-fund: hedge fund*
currency: munita|muniti|valuta
exchange-rate: rata tal-kambju|rati tal-kambju
devaluation: żvalutazz*
dollar: dollaru|dollari
euro: żona ewro|żona tal-ewro
cryptocurrency: kriptovaluta|kriptomunita|kripto*|kriptovaluti
bitcoin: bitcoin*
gold: prezz tad-deheb
oil: żejt|prezz taż-żejt|opec|petroliku
crude-oil: żejt mhux raffinat|brent|brent*
gas: gass|prezz tal-gass
natural-gas: gass naturali
petrol: petrol|diesel|diżil
fuel: fjuwil|fjuwils|karburant|karburanti|fjuwel
electricity: elettriku|dawl u ilma|enemalta|interconnector|elettriċità
power-cut: qtugħ fil-provvista|qtugħ tal-elettriku|qtugħ fid-dawl|qtugħ fl-elettriku|qtugħ ta' dawl
blackout: blackout|blackouts
energy: enerġija
renewable-energy: enerġija rinnovabbli|rinnovabbli|enerġija nadifa|sorsi rinnovabbli
solar: pannelli solari|enerġija solari|panelli solari|pannelli fotovoltajċi|fotovoltajk*|solari
wind-power: wind farm|enerġija mir-riħ|turbini tar-riħ
coal: faħam
trade: kummerċ|kummerċjali
tariff: tariffa|tariffi|dazji|dazju
import: importazzjoni*|importat|importati|importatur*|importazzjonijiet
export: esportazzjoni*|esportazzjonijiet|esportat|esportati
trade-war: gwerra kummerċjali|gwerra tal-kummerċ
free-trade: kummerċ ħieles
customs: dwana|uffiċjali tad-dwana
supply-chain: katina tal-provvista|katina ta' provvista|ktajjen tal-provvista
company: kumpanija|kumpaniji|intrapriża|intrapriżi|impriża
corporation: korporazzjoni*
startup: startup|start-up|startups|start-ups
merger: amalgamazzjoni|għaqda bejn il-kumpaniji
acquisition: akkwist|akkwista
subsidiary: sussidjarj*|sussidjarja
profit: profitt|profitti|qligħ
loss: telf finanzjarj*|telf ta' miljuni
revenue: dħul|introjtu|introjtu*
turnover: fatturat|dawran tan-negozju
sales: bejgħ
market: suq|swieq
retail: bejgħ bl-imnut|ħanut|ħwienet
supermarket: supermarket|supermarkets
e-commerce: xiri online|bejgħ online|kummerċ elettroniku|amazon
advertising: reklam|reklami
brand: marka kummerċjali|trademark
product: prodott|prodotti
factory: fabbrika|fabbriki
production: produzzjoni|produzzjonijiet
manufacturing: manifattura|manifatturi*
industry: industrija|industriji|industrijali
steel: azzar
textile: tessuti
automobile: industrija tal-karozzi|volkswagen
electric-car: karozzi elettriċi|karozza elettrika|vetturi elettriċi|vettura elettrika
battery: batterija|batteriji
semiconductor: semikondutt*|microchip*
technology: teknoloġija|teknoloġiji|teknoloġiku|teknoloġik*|teknoloġiċi
software: softwer|software
artificial-intelligence: intelliġenza artifiċjali|chatgpt
robot: robot|robots
smartphone: mowbajl|mobile phone|smartphone*|mowbajls
computer: kompjuter|kompjuters|kompjuter*
internet: internet
website: sit elettroniku|websajt|siti elettroniċi|websajts|website
social-media: midja soċjali|facebook|mezzi soċjali|tiktok|instagram|netwerks soċjali
app: applikazzjoni tal-mowbajl|app|apps
platform: pjattaforma|pjattaformi
video-game: logħob elettroniku|video games|logħba elettronika
telecommunications: telekomunikazzjoni*|telekomunikazzjonijiet
network: netwerk|netwerks
antitrust: awtorità tal-kompetizzj*|antitrust|monopolju
patent: privattiva|brevett|brevetti
copyright: drittijiet tal-awtur|copyright
job: post tax-xogħol|postijiet tax-xogħol|jobsplus
employment: impjieg|impjiegi|impjegat full-time
unemployment: qgħad|qgħad f'malta|bla xogħol
worker: ħaddiem|ħaddiema|impjegati|impjegat
layoff: tkeċċijiet|redundancies|sensji|sensja
hiring: reklutaġġ|rekluta*
salary: salarju|salarji
wage: paga|pagi
bonus: bonus|bonuses
pay-rise: żieda fil-pagi|żieda fil-paga|żidiet fil-pagi|żieda fis-salarj*
executive-director: kap eżekuttiv|ceo|direttur eżekuttiv|direttur ġenerali
board-of-directors: bord tad-diretturi
chairman: chairman|chairperson|ċermen|ċerperson
founder: fundatur|fundaturi|fundatriċi
billionaire: biljunarj*|miljunarj*
wealth: għana|sinjur
poverty: faqar|foqra
inequality: inugwaljanza|inugwaljanzi
housing: akkomodazzjoni soċjali|housing|awtorità tad-djar|social housing
rent: kera|kirjiet|inkwilin*|inkwilini
real-estate: proprjetà|proprjetajiet|propjetà|propjetajiet|suq tal-proprjetà
construction: kostruzzjoni|bini|sit tal-kostruzzjoni
building: binja|binjiet|blokka appartamenti|appartament|appartamenti
contractor: kuntrattur|kuntratturi
tender: sejħa għall-offerti|tender|tenders
contract: kuntratt|kuntratti
agriculture: agrikoltura|biedja|agrikolu|agrikoli
farmer: bidwi|bdiewa|raħħal|raħħala
harvest: ħsad|wiċċ tar-raba'
crop: uċuħ tar-raba'|għelejjel
wheat: qamħ
grain: qamħ u ċereali|ċereali
livestock: bhejjem|annimali tar-razzett|baqar
fishing: sajd|sajjied|sajjieda|sajjieda*
fishery: kwoti tas-sajd|kwota tat-tonn|tonn
food: ikel|prodotti tal-ikel
restaurant: ristorant|ristoranti
hotel: lukanda|lukandi
tourism: turiżmu
tourist: turist|turisti|turist*
insurance: assigurazzjoni|assikurazzjoni|assigurazzjonijiet
auction: irkant
audit: awditur*|audit|awditjar|awditur ġenerali
health: saħħa|dipartiment tas-saħħa|awtoritajiet tas-saħħa
hospital: sptar|sptarijiet|mater dei|isptar
clinic: klinika|kliniċi|ċentru tas-saħħa
doctor: tabib|tobba|tabiba
nurse: infermier|infermiera
patient: pazjent|pazjenti
medicine: mediku|medika
drug-medicine: mediċina|mediċini|farmaċewtiku
treatment: kura|trattament|kura medika
therapy: terapija|terapiji|terapista
surgery: operazzjoni kirurġika|operazzjoni mediku|kirurgu|kirurġi|kirurġija|intervent kirurġiku|operazzjonijiet kirurġiċi
transplant: trapjant|trapjanti
disease: marda|mard
illness: marid|marida|morda
infection: infezzjoni|infezzjonijiet|infettat|infettati|infettata
virus: virus|viruses|vajrus
bacteria: batterj*|batterju|salmonella
coronavirus: coronavirus|koronavirus|coronavirus*
covid: covid|covid-19
influenza: influwenza tal-istaġun|influwenza|flu
ebola: ebola
measles: ħosba
malaria: malarja
cholera: kolera
aids: aids|hiv
cancer: kanċer|kanċers|tumur
diabetes: dijabete|dijabete*
heart-attack: attakk tal-qalb|attakk ta' qalb|attakki tal-qalb
stroke: puplesija|stroke
dementia: dimensja|alzheimer*
obesity: obeżità
mental-health: saħħa mentali|psikjatr*|psikjatrij*
depression: depressjoni|dipressjoni
vaccine: vaċċin|vaċċini
vaccination: tilqima|tilqim|vaċċinazzjoni*|imlaqqam|imlaqqma|mlaqqma|tilqimiet|imlaqqmin|tlaqqmu
dose: doża|dożi
booster: booster|booster doses|doża booster
immunity: immunità
outbreak: tifqigħa|tifqigħat
pandemic: pandemija
quarantine: kwarantina
lockdown: lockdown|lockdowns
isolation: iżolament|iżolazzjoni
mask: maskra|maskri|maskla
testing: testijiet tal-covid|testijiet għall-covid|swab|swabs|swab tests
test-positive: każijiet attivi|każi attivi|każijiet ġodda tal-covid|pożittiv għall-covid|pożittivi għall-covid
symptom: sintomi|sintomu
contact-tracing: contact tracing
variant: varjant|varjanti|omicron
mutation: mutazzjoni*
mortality: mortalità
birth: twelid|twieldet|twieled|twieldu
pregnancy: tqala|tqila|tqal
maternity: maternità|leave tal-maternità
baby: tarbija|trabi
newborn: tarbija tat-twelid
smoking: tipjip|ipejpu|tpejjip
tobacco: tabakk|sigarett|sigaretti|vapes
alcohol: alkoħol
allergy: allerġij*|allerġija
pharmaceutical: farmaċewtik*|farmaċewtiċi|pfizer|astrazeneca|kumpaniji farmaċewtiċi
clinical-trial: provi kliniċi|prova klinika
side-effect: effetti sekondarji|effett sekondarju
approval: approvazzjoni|approva|approvat|approvata
research: riċerka|riċerki
study: studju|studji
researcher: riċerkatur*|riċerkaturi
scientist: xjenzat|xjenzati|xjenza|xjentifik*|xjentist*
professor: professur|professuri
university: università|universitajiet
laboratory: laboratorj*|laboratorju
experiment: esperiment|esperimenti
discovery: skoperta|skoperti|skopra|skoprew
gene: ġenetik*
fossil: fossili|fossilu
dinosaur: dinosawr*
archaeologist: arkeolog*|arkeoloġija
excavation: skavi|tħaffir|skavi arkeoloġiċi
ancient: antik|antiki|antika
museum: mużew|mużewijiet|heritage malta
species: speċi|speċijiet
endangered: periklu ta' estinzjoni|fil-periklu li jinqerdu
animal: annimal|annimali
dog: kelb|klieb|kelba
elephant: iljunfant*
whale: balena|balieni
shark: kelb il-baħar|klieb il-baħar
bear: ors|orsijiet
wolf: lupu|ilpup
bird-flu: influwenza tat-tjur|influwenza avjarja
bee: naħal
insect: insett|insetti
forest: foresta|foresti|msaġar
deforestation: deforestazzjoni
amazon-forest: amażonj*
ocean: oċean|oċeani
coral-reef: qroll|sikka tal-qroll
river: xmara|xmajjar
lake: lag|lagi|għadira
glacier: glaċier|glaċieri|glaċjer*
arctic: artiku ta' fuq|artiku
antarctica: antartik*|antartiku
national-park: park nazzjonali
school: skola|skejjel|iskola|iskejjel
pupil: skular|tfal tal-iskola
student: student|studenti|studenta
teacher: għalliem|għalliema|edukatur*
education: edukazzjoni|edukattiv*|tagħlim
exam: eżami|eżamijiet|matsec
kindergarten: kindergarten|childcare|ċentri tal-childcare
graduation: gradwazzjoni|gradwat|gradwati
scholarship: borża ta' studju|boroż ta' studju|stipendju|stipendji
child: tifel|tifla|tfal|minorenni
teenager: adolexxent*|adoloxxent*|żagħżugħa|żagħżugħ
youth: żgħażagħ
parent: ġenitur|ġenituri
mother: omm|ommijiet|ommu|ommha
father: missier|missierijiet|missieru|missierha
son: ibnu|binha|ibnha
daughter: bintu|bintha
brother: ħuh|aħwa
sister: oħtu|oħtha
family: familja|familji|familjari
wife: martu
husband: żewġha|ir-raġel tagħha
wedding: tieġ|tiġijiet
marriage: żwieġ|żwiġijiet|miżżewġ*
divorce: divorzju|divorzju*|separazzjoni
birthday: għeluq sninu|għeluq snin|għeluq sninha|birthday
anniversary: anniversarju|anniversarju*|anniversarji
celebration: ċelebrazzjoni*|ċelebrazzjonijiet|jiċċelebraw|iċċelebra
festival: festival|festi|festa
holiday: festa pubblika|festi pubbliċi|vaganza|vaganzi|btala
new-year: sena l-ġdida|lejlet l-ewwel tas-sena
christmas: milied|milied*
ramadan: ramadan
eid: eid
easter: għid il-kbir|ġimgħa mqaddsa
pilgrimage: pellegrinaġġ*|pellegrin|pellegrini
hajj: hajj
church: knisja|knejjes
mosque: moskea
synagogue: sinagoga
temple: tempju|tempji
religion: reliġjon|reliġjonijiet|reliġjuż|reliġjuża|reliġjużi|fidi
christian: nisrani|nsara|kattolik*|kattoliku|kattoliċi|kristjan*
muslim: musulman|musulmani|iżlam|musulmana|iżlamik*|misilmin
jewish: lhudi|lhud|lhudija|antisemit*
pope: papa|vatikan|papa franġisku|papa ljun
bishop: isqof|arċisqof|isqfijiet|isqof*
cardinal: kardinal|kardinali|konklavi
priest: qassis|qassisin|patri|dun|saċerdot|saċerdoti
imam: imam
rabbi: rabbi
prayer: talb|talba għall-paċi|jitolbu|quddiesa|quddies
blasphemy: dagħa|blasfem*
film: film|films|filmijiet
cinema: ċinema|ċinema*|holywood
actor: attur|atturi
actress: attriċi
director: reġista|direttur tal-film
movie-premiere: premiere
award: premju|premjijiet|unur|unuri|premjazzjoni|gieħ ir-repubblika|premjati
oscar: oscar|oscars
nobel-prize: premju nobel|nobel
music: mużika|mużiċist*|mużikali|mużiċisti
song: kanzunetta|kanzunetti|eurovision|kanzunett*|għanja|għanjiet
singer: kantant|kantanta|kantanti|għannej|għannejja
band: banda|każin tal-banda|baned
concert: kunċert|kunċerti
album: album|albums
tour: tournée|dawra ta' kunċerti
opera: opra|opri
orchestra: orkestra
dance: żfin|żeffien|żeffiena
ballet: ballet
theatre: teatru|teatrali|teatri
play: dramm|drammi|kummiedja
book: ktieb|kotba
novel: rumanz|rumanzi
author: awtur|awtriċi
writer: kittieb|kittieba
poet: poeta|poeti|poeżija|poeżiji
literature: letteratura
publisher: pubblikatur|dar tal-pubblikazzjoni|pubblikaturi
library: librerija|libreriji|bibljoteka
art: arti|artist|artisti|artistik*
painting: pittura|pitturi|kwadru|kwadri
painter: pittur|pittriċi
sculpture: skultura|skultur|skulturi
exhibition: wirja|wirjiet|esebizzjoni*
gallery: gallerija|galleriji
fashion: moda
model: mudella|mudelli tal-moda
designer: disinjatur*|disinjaturi
television: televiżjoni|televiżiv*|stazzjon televiżiv|stazzjonijiet televiżivi
series: serje televiżiva|serje|netflix
broadcaster: xandir|awtorità tax-xandir|xandar|xandara|pbs
radio: radju
newspaper: gazzetta|gazzetti
journalist: ġurnalist*|ġurnalisti|ġurnaliżmu
reporter: reporter|korrispondent*
editor: editur|edituri|editorjal
media: midja|mezzi tax-xandir|stampa lokali|istampa
news: aħbarijiet|aħbar
magazine: rivista|rivisti
photographer: fotografu|fotografi
documentary: dokumentarju|dokumentarji|dokumentarj*
celebrity: ċelebrit*|ċelebritajiet
royal-family: familja rjali
heritage: wirt|patrimonju
unesco: unesco
monument: monument|monumenti
statue: statwa|statwi
lottery: lotterija|super 5|lottu
winner: rebbieħ|rebbieħa
record-world: rekord dinji|rekord|rekords|rekord mondjali
guinness: guinness
football: futbol|futboler|futbolers
match: partita|partiti tal-futbol|logħob tal-kampjonat|logħba kontra
game: logħba|logħob
league: premier league|kampjonat premier|champions league|lega|liga
cup: tazza|fa trophy|fa cup
world-cup: tazza tad-dinja|world cup
championship: kampjonat|kampjonati|kampjonat ewropew|kampjonati ewropej|kampjin|kampjun|kampjuni|euro 2020
tournament: turnew|kompetizzjoni sportiv*|turnej
final: finali tat-tazza|finalist*|finali
semi-final: semi-finali|semifinali
quarter-final: kwarti tal-finali|kwarti finali
group-stage: fażi tal-gruppi|fażi tal-grupp
qualifying: kwalifikazzjoni|kwalifikazzjonijiet|ikkwalifika|ikkwalifikaw|ikkwalifikat
playoff: play-off|play-offs|playoff*
goal: gowl|gowls|skurja
penalty: penalty|penalties
penalty-shootout: shoot-out|penalties wara
red-card: karta ħamra|karti ħomor|kartuna ħamra
yellow-card: karta safra|karti sofor|kartuna safra
referee: arbitru|arbitri
video-referee: var
offside: offside
goalkeeper: gowler|gowlkiper|goalkeeper|gowlers
striker: attakkant|attakkanti
midfielder: midfielder|midfielders|centrocampist*
defender: difensur|difensuri|difensur ċentrali
captain: kaptan|kaptana
coach: kowċ|kowċis|trejner|għalliem nazzjonali|kowċ*
manager-football: manager
transfer: transfer|trasferiment|suq tat-trasferiment*
contract-extension: tiġdid tal-kuntratt|tiġdid ta' kuntratt|ġedded il-kuntratt
injury: korriment|korrimenti|korra
substitute: sostitut
stadium: grawnd|stadium|stadji|grawnd nazzjonali|ta' qali
fan: partitarj*|partitarji|dilettant*
hooligan: hooligan*
team: tim|timijiet|skwadra
club: klabb|klabbs|każin
national-team: tim nazzjonali
player: plejer|plejers|ġugatur*|plejer*
win: rebħa|rebħet|rebaħ|rebħu|rebħiet
draw: draw|spiċċat draw
score: skor|riżultat finali
hat-trick: hat-trick
debut: debutt|iddebutta
title: titlu|titli
trophy: trofew|trofej
medal: medalja|medalji
gold-medal: medalja tad-deheb|medalji tad-deheb|deheb
silver-medal: medalja tal-fidda|medalji tal-fidda|fidda
bronze-medal: medalja tal-bronż|medalji tal-bronż|bronż
olympics: olimpjadi|olimpik*|logħob olimpiku|olimpiku|olimpiċi
paralympics: paralimpi*|paralimpjadi
athlete: atleta|atleti|sportiv|sportivi
athletics: atletika
marathon: maratona|maratoni
sprint: sprint
swimming: għawm|għawwiem|għawwiema
gymnastics: ġinnastika
boxing: boksing|boxing
boxer: boksjer|boxer|bokser
wrestling: lotta libera
tennis: tennis|tenis|tennist*|wimbledon
grand-slam: grand slam
basketball: basketball|basket
volleyball: volleyball
handball: handball
rugby: rugby
cricket: cricket
golf: golf
cycling: ċikliżmu|tour de france
skiing: skijjar|ski
formula-one: formula 1|formula one|formula wieħed|f1
racing-driver: sewwieq tal-formula
grand-prix: grand prix
pole-position: pole position
chess: ċess
doping: doping
suspension: sospensjoni|sospiż|sospiżi
retirement: irtirar mill-futbol|jirtira mill-futbol|irtirar mill-isport
`;
export default concepts;
