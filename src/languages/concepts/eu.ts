/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: lurrikara*|lurrikar*
aftershock: erreplika*|ondorengo astindu*
tsunami: tsunami*
volcano: sumendi*
eruption: erupzio*
flood: uholde*|gainezka*
landslide: lur-jausi*|luizi*|lur-erori*|luiziak
avalanche: elur-jausi*|elurrolde*
storm: ekaitz*
hurricane: urakan*
typhoon: tifoi*
cyclone: zikloi*
tornado: tornado*
hail: txingor*|kazkabar*
snow: elurra*|elurte*|elurrak|elurretan
blizzard: elur-ekaitz*
rain: euria*|euriak|eurite*|euri-jasa*|prezipitazio*
monsoon: montzoi*
drought: lehorte*
heatwave: bero-bolada*|sapa
cold-wave: hotz-bolada*
wildfire: baso-sute*|basoko sute*
fire: sute*|suhiltzaile*|suteak|sutea
explosion: leherketa*|eztanda*|lehertu*|lehergaila
lightning: tximista*|trumoi*
fog: lainoa|lainoak|lanbro*
wind: haizea|haizeak|haize-bolad*|haizeteak|haizete*
temperature: tenperatura*
weather-forecast: eguraldi*|meteorolog*|aemet|euskalmet
climate-change: klima-aldaket*|larrialdi klimatiko*|krisi klimatiko*|klimatiko*
global-warming: berotze global*|beroketa global*|lurraren beroketa*
emission: isurketa*|isuriak|co2 isuri*|emisio*|isurien
greenhouse-gas: berotegi-efektu*
carbon: karbono*|co2
pollution: kutsadura|kutsaduraren|kutsadurak|poluzio*|kutsatzaile*|airearen kutsadura*
oil-spill: petrolio-isur*
chemical: kimiko*
toxic: toxiko*|pozoitsu*
radiation: erradiazio*|erradioaktibo*
nuclear-plant: zentral nuklear*|erreaktore*
dam: urtegi*
collapse: behera etorri|behera erori|amildu*|kolapso*
rubble: hondakinen artean|hondakinen azpian|obra-hondakin*
evacuation: ebakuat*|ebakuazio*|hustu behar*
shelter: aterpe*|babesleku*
rescue: erreskate*|erreskat*|salbatu*|salbament*
rescuer: erreskatatzaile*|sorosle*|erreskate talde*
survivor: bizirik atera*|bizirik geratu*|bizirik irten*
missing-person: desagertu*|desagerpen*
trapped: harrapatuta*
casualty: hildako eta zauritu*
dead: hildako*|hilda|hil dira|hil zen|hil ziren|hil da
death: heriotza*|zendu*|hiltzear*
injured: zauritu*|larri zauritu*
wounded: tiroz zauritu*
victim: biktima*
body: gorpua|gorpuak|gorpuaren|gorpuzki*|gorpurik
corpse: hilotz*|hilotza
funeral: hileta*|ehorzket*|ehortzi*
mourning: dolu*|dolua
condolence: dolumin*
memorial: omenaldi*
epicentre: epizentro*
magnitude: richter eskala*|richter*
damage: kalte*|kalteak|kalte material*
destruction: suntsi*|suntsiket*
emergency: larrialdi*
disaster: hondamendi*|hondamen*
catastrophe: katastrofe*
state-of-emergency: larrialdi-egoer*|alarma egoer*|salbuespen egoer*
aid: laguntza humanitario*|gobernuz kanpoko erakunde*
humanitarian: humanitario*
donation: dohaintza*|emailea
refugee-camp: errefuxiatu-eremu*|errefuxiatuen eremu*
famine: gosete*
hunger: gosea|goseak|goseari
epidemic: epidemia*
accident: istripu*|auto-istripu*|trafiko istripu*
crash: hegazkin istripu*|istripatu*
collision: talka*|elkar jo*|talka egin*
derailment: errailetik irten*|errailetatik irten*|bidetik irten*
train: tren|trena|trenak|trenaren|trenen|trenean|tren-geltok*
railway: trenbide*|abiadura handiko tren*|aht|ahtren|renfe|adif
metro: metroa|metroan|metroaren|metroko|metro bilbao
bus: autobus*
truck: kamioi*
car: autoa|autoak|autoan|automobil*|autoaren|autoen|ibilgailu*
motorcycle: motozikleta*|motorzale*|motoa
bicycle: bizikleta*|bidegorri*
driver: gidari*|gidatze*
passenger: bidaiari*
pilot: pilotu*
crew: tripulazio*|tripulatzaile*
aircraft: aireontzi*
plane: hegazkin*
helicopter: helikoptero*
airport: aireportu*
airline: aire konpainia*|hegazkin konpainia*|iberia|vueling|ryanair
flight: hegaldi*
runway: lurreratze pista*
landing: lurreratze*|lurreratu*
takeoff: aireratze*|aireratu*
black-box: kutxa beltz*
ship: itsasontzi*|ontzia|ontziak|ontzian
boat: txalupa*|belaontzi*|zodiac*
ferry: ferry*
vessel: merkataritza-ontzi*|untzi*
tanker: petrolio-ontzi*|petroliontzi*
cargo: zamaontzi*|zama-ontzi*|merkantzia*
port: portua|portuak|portuan|portuko|portuaren|portura|portuetan
sinking: hondoratu*|hondoratze*|naufragio*
drowning: ito da|ito dira|ito ziren|ito zen|itota
bridge: zubia|zubiak|zubian|zubiaren|zubiko
tunnel: tunel*
road: errepide*|kaminoa
highway: autobide*|autopista*
traffic: trafiko*|zirkulazio*|auto-ilar*
speed: gehiegizko abiadur*|abiadura muga*
drunk-driving: alkohol tasa*|alkoholemia*|mozkortuta gida*
elevator: igogailu*
crane: garabi*
mine-accident: meatzeko istripu*
miner: meatzari*
gas-leak: gas ihes*
pipeline: gasbide*|oliobide*|petrolio-hodi*
space: espazio ontzi*|espazioko|nasa
rocket: kohete*|espazio-suziri*
satellite: satelite*
launch: espaziora jaurti*
astronaut: astronauta*|kosmonauta*
spacecraft: espazioontzi*|espazio zunda*
moon: ilargi*
mars: marte|marteko|martera
orbit: orbita*|orbitan
asteroid: asteroide*|meteorito*|kometa*
crime: krimen*|kriminal*|delitu*
murder: hilketa*|erail*|erailket*
homicide: homizidio*
killer: hiltzaile*
suicide: suizidio*|bere buruaz beste*|bere burua hil*
stabbing: labankada*|aiztokada*|labanaz
knife: labana|aizto*
shooting: tiroketa*|tiro egin*|tirokatu*|tiroz hil*|tiroz
gunman: pistolari*|tirokatzaile*
gun: pistola*|fusila*
firearm: su arma*|suzko arma*
bullet: balaz|balak|gomazko pilota*|foam jaurtigai*
sniper: frankotiratzaile*
mass-shooting: sarraski*
hostage: bahitu*
kidnapping: bahiketa*
ransom: erreskate-sari*
rape: bortxaket*|bortxatu*|bortxatzaile*
sexual-assault: sexu-eraso*|sexu-abusu*|eraso sexual*|sexu indarkeri*
harassment: jazarpen*|jazarri*
abuse: tratu txar*|abusu*
child-abuse: haurren aurkako indarkeri*|haurren kontrako abusu*|adingabeen aurkako sexu*
paedophile: pederast*|pedofil*|pederastia*
domestic-violence: indarkeria matxist*|genero-indarkeri*|etxeko indarkeri*|indarkeri matxist*
robbery: lapurreta*
theft: lapur*|ebatsi*|ostu*
fraud: iruzur*
scam: phishing*
embezzlement: diru publikoa bidegabe*|eskudiru publiko*
bribery: eroskeri*|sobornu*
corruption: ustelkeri*
money-laundering: diru-zuritze*|dirua zuritze*
tax-evasion: zerga iruzur*|zerga ihes*
smuggling: kontrabando*
trafficking: droga trafiko*|narkotrafiko*|arma trafiko*
human-trafficking: pertsonen salerosket*|gizakien salerosket*|giza salerosket*|pertsona-trafiko*
drug: droga*
cocaine: kokaina*
heroin: heroina*
cannabis: kannabis*|marihuana*|haxix*
overdose: gaindosi*
gang: talde kriminal*|gaizkile talde*|banda kriminal*
mafia: mafia*
cartel: droga-kartel*
piracy: pirata*
arson: su eman*|suemaile*
vandalism: bandalismo*
looting: arpilatze*|arpilatu*
riot: istilu*
police: polizia*|ertzaintza*|foruzain*|guardia zibil*|udaltzain*|polizi*
officer: ertzaina|ertzainak|ertzainek|polizia-agente*
detective: detektibe*
investigation: ikerketa judizial*|ikerketa polizial*
suspect: susmagarri*|susmopeko*|ikertu gisa
arrest: atxilo*|atxiloket*|atxilotu*
detention: behin-behineko espetxeald*|espetxeald*
detainee: atxilotuta*
custody: komisaldegi*|polizia-etxe*|inkomunikat*
prison: espetxe*|kartzela*|gartzela*|espetxeratu*|kartzelara*
prisoner: preso*|euskal preso*|presoak
jail: urteko espetxe*|urteko kartzela*
escape: ihes*|ihesaldi*
fugitive: iheslari*
extradition: estradizio*|estraditatu*
deportation: kanporatze*|deportat*|deportazio*
warrant: atxilotze agindu*|bilaketa agindu*
search: bilaket*|bila ari*
raid: miaket*|polizia-operazio*
seizure: konfiskat*|bahitura*
evidence: frogak|froga gisa|froga nahiko*
witness: lekuko*
testimony: testigantza*|deklaratu*|lekukotza*
confession: aitortza egin*|erruduna dela aitortu*
forensic: auzitegi-medik*|auzitegiko medik*|forentse*
dna: dna|adn
autopsy: autopsia*
court: auzitegi*|epaitegi*|auzitegi nazional*
trial: epaiket*|auzia|auziak|auzian
judge: epailea|epaileak|epaileek|epailearen|epaileen|magistratu*
jury: epaimahai*
prosecutor: fiskal*|fiskaltza*
lawyer: abokatu*|defentsako abokatu*
defendant: akusatua|akusatuak|akusatuek|auzipetu*|inputatu*
plaintiff: salatzaile*
lawsuit: kereila*|helegin*|salaket*
indictment: auziperatze*|auziperatu*
charge: akusazio*|egotzita*
guilty: errudun*
innocent: errugabe*
acquittal: absolbi*|absoluzio*
conviction: kondena*|kondenatu*
verdict: epaia|epaiak|epaiaren|epaian
sentence: zigorra|zigortu*|zigorrak|urteko zigor*
life-sentence: biziarteko*|bizi osoko
death-penalty: heriotza-zigor*|heriotz-zigor*
execution: exekutatu*|exekuzio*
appeal: apelazio*|helegite*
parole: baldintzapeko askatas*|baldintzapean aske
pardon: indultu*
amnesty: amnistia*
bail: fidantza*|bermepean
fine: isuna|isunak|isun*|euroko isun*
compensation: kalte-ordain*|indemnizazio*|kaltesari*
settlement: adostutako epai*
ruling: ebazpen*|ebatzi*
supreme-court: auzitegi goren*|auzitegi konstituzional*|konstituzionala|konstituzionalak
constitution: konstituzio*
law: legea|legeak|legearen|lege-proposamen*|legean|lege berri*
legislation: legedi*|legeria*
human-rights: giza eskubide*
torture: tortur*|torturatu*
genocide: genozidio*
war-crime: gerra krimen*
crime-against-humanity: gizateriaren aurka*|gizadiaren aurka*|gizateriaren kontrak*|gizadiaren kontrak*
tribunal: nazioarteko zigor auzi*|nazioarteko justizia*
terrorist: terrorista*
terrorism: terrorismo*
attack: erasoa|erasoak|eraso egin*|erasotu*|erasoan|erasoaren|erasoen
bomb: bonba|bonbak|bonbaren|lehergailu*
bombing: bonbardaket*|bonbardatu*|bonba-eraso*
suicide-bomber: eraso suizid*|bere burua leher*
car-bomb: auto-bonba*|bonba-auto*
explosive: lehergai*
extremist: estremist*|muturreko taldea*
radical: erradikal*
jihadist: jihadist*|islamist*|estatu islamiko*
militant: militante*|miliziano*
war: gerra|gerrak|gerraren|gerran|gerrako|gerrari|gerrara|gerraz
civil-war: gerra zibil*
battle: bataila*|gudua|guduak
combat: borrokaldi*|borroka gogor*
front-line: gerra-fronte*|frontean|fronte-lerro*
army: armada*|ejertzito*|indar armatu*
military: militar*
troops: tropak|tropen|tropei|soldaduak bidal*
soldier: soldadu*
general: jenerala|jeneralak|jeneralaren
commander: komandante*
officer-corps: ofizial militar*
veteran: beterano*
conscription: soldaduska*|derrigorrezko soldad*
mobilisation: mobilizazio militar*|errekrutatze*
navy: itsas armada*
fleet: ontzidi*|ontziteri*|flota
submarine: itsaspeko*|urpekontzi*
warship: gerraontzi*|gerra-ontzi*|fragata*|hegazkin-ontzi*
air-force: aire armada*|aire indar*
fighter-jet: ehiza-hegazkin*|borroka-hegazkin*
bomber: bonbaketari*
drone: drone*|tripulaziorik gabeko*
missile: misil*
ballistic-missile: misil balistiko*
air-strike: aire eraso*|airezko eraso*|aireko eraso*
shelling: obusak|obus jaurti*
artillery: artilleria*
tank: tankea|tankeak|tankeen|gerra-tanke*
armoured-vehicle: ibilgailu blindatu*|blindatu*
weapon: armak|arma|armen|armaz|armatu*
arms: armagintza*|armamentu*|berrarmatze*
ammunition: munizio*
arms-deal: arma-salmenta*|armen salmenta*
nuclear-weapon: arma nuklear*|bonba atomiko*|bonba nuklear*
nuclear-test: saiakuntza nuklear*|proba nuklear*
uranium: uranio*
enrichment: uranioa abera*|aberastutako urani*|uranio aberas*
chemical-weapon: arma kimiko*
mine: pertsonen aurkako mina*|lurreko mina*
cluster-bomb: kaxa-bonba*|sorta-bonba*|fragmentazio-bonba*
invasion: inbasio*|inbaditu*
offensive: ofentsiba*|oldarraldi*
counter-offensive: kontraofentsiba*|kontraeraso*
siege: setio*|setiatu*
blockade: blokeo*|blokeatu*
occupation: okupazio*
annexation: anexio*|anexionatu*
withdrawal: erretiratze*|tropak atera*|tropak erretir*
retreat: atzera egin behar*
ambush: segada*
ceasefire: su-eten*
truce: tregoa*|menia
peace: bakea|bakearen|bakerako|bake akordio*|bakeak
peace-talks: bake elkarrizket*|bake negoziazio*
peacekeeper: kasko urdin*|unifil
negotiation: negoziazio*|negoziat*
mediation: bitartekaritza*|bitartekotza*
mediator: bitartekari*
disarmament: armagabetze*|desarmatze*|desarmea*
sanction: zehapen*
embargo: enbargo*
military-exercise: maniobra militar*|ariketa militar*
airspace: aire-espazio*|aireko espazio*
border: muga|mugan|mugak|mugako|mugaz|mugara
border-crossing: mugako pasabide*|muga-pasabide*
checkpoint: kontrol-postu*|kontrolgune*
fence: hesia|hesiak|mugako hesi*
wall: harresi*|horma
rebel: matxino*|errebelde*
insurgent: intsurgent*
separatist: separatist*
militia: milizia*
paramilitary: paramilitar*
mercenary: mertzenario*|wagner taldea*
coup: estatu kolpe*|kolpista*|estatu kolpea*
junta: junta militar*|militarren junta*
martial-law: gerra-lege*|lege martzial*
curfew: etxeratze agindu*
intelligence: inteligentzia-zerbitz*|zerbitzu sekretu*|cia|mossad
spy: espioi*|espia*|espiatu*
espionage: espioitza*|espionaje*|pegasus
surveillance: zelatatze*|zelatatu*
hacker: hacker*|pirata informatiko*
cyber-attack: zibereraso*|eraso informatiko*|zibersegurtas*
data-breach: datu-lapurreta*
leak: filtrazio*|filtratu*
defence: defentsa*
security: segurtasun*
bodyguard: bizkartzain*
assassination: atentatu*|magnizidio*
poisoning: pozoitu*|pozoitze*|intoxikazio*
nerve-agent: novitxok|agente neurotoxiko*
exile: erbeste*|erbesteratu*
dissident: disidente*
hostage-release: bahituak aska*|bahituen aska*|bahituak itzul*
prisoner-exchange: preso truke*|presoen truke*
government: gobernu*|jaurlaritza*|gobernua
president: presidente*|presidentea
prime-minister: lehen ministro*
minister: ministro*|sailburu*|ministerio*
foreign-minister: atzerri ministro*|kanpo harremanetarako ministro*
defence-minister: defentsa ministro*
finance-minister: ekonomia ministro*|ogasun ministro*|finantza ministro*
interior-minister: barne ministro*|barne sailburu*
vice-president: presidenteorde*
chancellor: kantziler*
king: erregea|erregeak|errege felipe*|erregearen|errege karlos
queen: erregina*
prince: printze*|printzesa*
monarchy: monarkia*
parliament: legebiltzar*|parlamentu*|biltzar nagusi*
senate: senatu*|senatari*
congress: espainiako kongresu*|diputatuen kongresu*
deputy: diputatu*|parlamentari*|legebiltzarkide*
speaker: legebiltzarreko presid*|kongresuko presidente*|parlamentuko presidente*
governor: gobernadore*
mayor: alkate*
ambassador: enbaxadore*
embassy: enbaxada*
consulate: kontsulatu*
diplomat: diplomazialari*|diplomatiko*
diplomacy: diplomazia*
summit: goi bilera*
meeting: bilera|bilerak|bileran|bilerara|bileraren|bildu dira|bildu ziren
visit: bisita|bisitan|bisitaren|bisitatu*|bisitaldi*
telephone-call: telefonoz hitz*|telefono deia*|telefono-dei*
agreement: akordio*|hitzarmen*|adostasun*|itun*
treaty: tratatu*|ituna
pact: paktu*
alliance: aliantza*|aliatu*|nato|otan
coalition: koalizio*
opposition: oposizio*
party: alderdi*|alderdia|eaj|psoe|eh bildu
leader: buruzagi*|liderra*|idazkari nagusi*
leadership: lidergo*
candidate: hautagai*
campaign: kanpaina*|hauteskunde kanpaina*
election: hauteskunde*|bozak|bozetan|bozetako
early-election: hauteskunde aurrerat*|hauteskundeak aurrera*
vote: bozketa*|bozkatu*|botoa|botoak|boto eman*
voter: hautesle*|boto-emaile*
ballot: boto-paper*|hautestontzi*
polling-station: hauteslek*|hautesleku*|hauteskunde mahai*
turnout: parte hartzea igo|abstentzio*
referendum: erreferendum*|galdeket*|herri galdeket*
opinion-poll: inkesta*
recount: botoen zenbaket*|boto zenbaket*
electoral-fraud: hauteskunde iruzur*
majority: gehiengo*
minority: gutxiengo*
defeat: porrot*
inauguration: inbestidura*|kargua hartu*|kargu hartze*
oath: zin egin*|zin-egite*
term: legealdi*|agintaldi*|legegintzaldi*
cabinet: gobernu kabinete*|kabinete*
reshuffle: gobernu-aldaket*
resignation: dimisio*
resign: dimititu*|kargua utzi*|kargua utziko*
dismissal: kargugabetu*|kargugabetze*
impeachment: impeachment*
no-confidence-vote: zentsura-mozio*|konfiantza-mozio*
scandal: eskandalu*
ethics: etika*|etiko*
lobbying: lobby*|lobbya
reform: erreforma*|erreformatu*
bill: lege proiektu*
amendment: zuzenket*|emendakin*
decree: dekretu*
veto: betoa|betatu*|beto-eskubide*
budget: aurrekontu*
deficit: defizit*
debt: zorra|zorrak|zorraren|zor publiko*
tax: zerga|zergak|zergen|zergei|fiskalitate*
tax-cut: zergak jaiste*|zerga jaitsier*|zerga murrizket*
subsidy: diru-laguntz*|dirulaguntz*
pension: pentsio*|pentsiodun*
welfare: gizarte-segurantz*|gizarte zerbitz*|dsbe
minimum-wage: gutxieneko soldata*|lanbide arteko gutxien*
austerity: austeritate*|murrizketak
privatisation: pribatizazio*|pribatizat*
nationalisation: nazionalizat*|nazionalizazio*
independence: independentzia*|burujabetza*
autonomy: autonomia*|estatutu*
sovereignty: subiranotasun*|subirauta*
secession: sezesio*
democracy: demokrazia*|demokratiko*
dictatorship: diktadura*|diktadore*
regime: erregimen*
authoritarian: autoritario*
censorship: zentsura*|zentsuratu*
freedom-of-press: prentsa askatasun*
freedom-of-speech: adierazpen askatasun*
protest: protest*|protestak
demonstration: manifestazio*|manifestaldi*|elkarretarat*|mobilizazio*
demonstrator: manifestari*
march: giza kate*
rally: mitin*
strike-labour: greba|grebak|greban|grebaren|grebalari*|greba orokor*
walkout: lanuzte*
union: sindikatu*|sindikal*|ela|lab sindikat*|ccoo
boycott: boikot*
petition: sinadura bilketa*|sinadurak
civil-disobedience: desobedientzia*|intsumisio*
tear-gas: gas negar-eragile*
water-cannon: ur-kanoi*
clash: liskar*|istilua
crackdown: errepresio*
activist: aktibista*
human-rights-activist: giza eskubideen aldek*|giza eskubideen defen*
revolution: iraultza*
uprising: matxinada*|altxamendu*
unrest: nahasmendu*|ezinegon*
discrimination: diskriminazio*|bazterket*
racism: arrazakeri*|arrazist*|arrazismo*|xenofob*
equality: berdintasun*
feminism: feminismo*|feminist*
abortion: abortu*|abortatze*
same-sex-marriage: homosexualen ezkontz*|sexu bereko ezkon*
lgbt: lgtb*|lgtbi*|homosexual*|transexual*|lesbiana*
migration: migrazio*|immigrazio*|migratzaile*
migrant: migrant*|etorkin*|migratu*|immigrant*
refugee: errefuxiatu*
asylum: asilo*|asiloa
asylum-seeker: asilo-eskatzail*
citizenship: nazionalitate*|herritartasun*
passport: pasaporte*
visa: bisatua
nationalism: nazionalismo*|abertzale*|nazionalist*
populism: populis*
far-right: eskuin muturr*|ultraeskuin*|faxist*|vox
far-left: ezker muturr*
communist: komunist*
socialist: sozialist*
conservative: kontserbadore*
liberal: liberal*
statement: adierazpen*|komunikatu*
speech: diskurtso*|hitzaldi*
address: gabonetako mezua*
press-conference: prentsaurreko*
interview: elkarrizketatu*|elkarrizketa*
criticism: kritika*|kritikatu*
accusation: akusatu*|leporatu*|salatu*
apology: barkamena eskatu|barkamen eskaera*|barkamena
threat: mehatxu*
warning: ohartaraz*|abisu*|alerta*|ohartarazi*
condemnation: gaitzetsi*|gaitzespen*
denial: ukatu*|gezurtatu*
support: babesa eman*|sostengu*
announcement: iragarri*|iragarpen*
proposal: proposamen*|proposatu*
decision: erabaki*
plan: plana|planak|planaren|asmoa du
project: proiektu*|egitasmo*
economy: ekonomia*|ekonomiko*|bpg
growth: hazkunde*|hazkunde ekonomik*
recession: atzeraldi*
crisis: krisi*|krisia
inflation: inflazio*|kpi
price: prezioa|prezioak|prezio*
price-rise: garestitu*|garestitze*|prezioen igo*
consumer: kontsumitzaile*|kontsumo*
interest-rate: interes tasa*|euribor*
central-bank: banku zentral*|europako banku zentral*|ebz|ebz-ren|erreserba federal*
bank: banku*|banka|kutxabank*|bbva|santander bankua*
loan: mailegu*
mortgage: hipoteka*
credit: kreditu*
bailout: erreskate ekonomiko*|banku-erreskate*|erreskate finantz*
bankruptcy: porrot egin du|hartzekodunen konkurts*|konkurtso*
bond: bonuak|zor-titulu*|estatuko bonu*
stock-exchange: burtsa*|ibex
share: akzioa|akzioak|akzioen
shareholder: akziodun*
dividend: dibidendu*
investor: inbertitzaile*|inbertsiogile*
investment: inbertsio*|inbertitu*
fund: inbertsio funts*|funtsak|funtsen|funts publiko*
currency: txanpon*|dibisa*|moneta*
exchange-rate: truke-tasa*
devaluation: debaluazio*|debaluatu*
dollar: dolar*
euro: eurogune*|euroa|euroaren
cryptocurrency: kriptomoneta*|kriptodiru*|kriptotxanpon*
bitcoin: bitcoin*
gold: urrearen prezioa*
oil: petrolio*|opep
crude-oil: petrolio gordin*|brent
gas: gasa|gasaren|gasaren prezioa*
natural-gas: gas natural*
petrol: gasolina*|gasolio*|diesel*
fuel: erregai*
electricity: elektrizitate*|argindar*|elektriko*|argiaren prezioa*|iberdrola
power-cut: argindar-eten*|argi-eten*|itzalaldi*
energy: energia*|energetiko*
renewable-energy: energia berriztagarri*|berriztagarri*
solar: eguzki-energia*|fotovoltaik*|eguzki plaka*
wind-power: eoliko*|parke eoliko*|haize-errot*
coal: ikatz*
trade: merkataritza*|salerosket*
tariff: muga-zerga*|arantzel*
import: inportazio*|inportatu*
export: esportazio*|esportatu*
trade-war: merkataritza gerra*
free-trade: merkataritza askea*|merkataritza aske*|mercosur
customs: aduana*
supply-chain: hornidura-kate*
company: enpresa*|konpainia*|enpresari*
corporation: korporazio*|multinazional*
startup: startup*|start-up*
merger: fusio*|fusioa
takeover: eba eskaintza*|akzioak erosteko eskain*
subsidiary: filial*
profit: irabaziak izan|mozkin*|etekin*
loss: galera ekonomik*|galerak izan
revenue: diru-sarrera*
turnover: fakturazio*|fakturatu*
sales: salmenta*|saldu du|saldu dute
market: merkatu*
retail: saltoki*|denda|dendak|dendari*
supermarket: supermerkatu*|mercadona|eroski
e-commerce: merkataritza elektronik*|amazon
advertising: publizitate*|iragarki*
brand: marka komertzial*
product: produktu*
factory: lantegi*|fabrika*
production: ekoizpen*|ekoizte*|ekoitzi*
manufacturing: manufaktura*
industry: industria*
steel: altzairu*|siderurgi*
textile: ehungintza*
automobile: autogintza*|automobilgintza*|volkswagen*
electric-car: auto elektriko*|ibilgailu elektriko*
battery: bateria*
chip: txipa|txipak|txipen|mikrotxip*
semiconductor: erdieroale*
technology: teknologia*|teknologiko*
software: software*
artificial-intelligence: adimen artifizial*|chatgpt
robot: robota|robotak|robotika*
smartphone: sakelako telefono*|mugikorra*|telefono mugikor*|smartphone*
computer: ordenagailu*
internet: internet*
website: webgune*|webguneak
social-media: sare sozial*|facebook*|tiktok*
app: aplikazio*
platform: plataforma*
video-game: bideojoko*|bideo-joko*
telecommunications: telekomunikazio*|telefonica|euskaltel
antitrust: lehiaren batzord*|monopolio*
patent: patente*
copyright: egile-eskubide*
job: lanpostu*
employment: enplegu*
unemployment: langabezia*|langabetu*|langabezi*
worker: langile*|beharginak
layoff: kaleratze*|kaleratu*|enplegua erregul*|eeea*
hiring: kontratazio*|kontratatu*
salary: soldata*
bonus: hobari*
pay-rise: soldata igoera*|soldatak igo*
executive-director: zuzendari nagusi*|kontseilari ordezkari*
board-of-directors: administrazio kontsei*|zuzendaritza-batzord*
chairman: enpresako presidente*
founder: fundatzaile*
billionaire: aberatsenak|miliardario*
wealth: aberastasun*
poverty: pobrezia*|txirotasun*|pobre*
inequality: desberdintasun*|desberdinkeri*
housing: etxebizitza*|etxebizitz*
rent: alokairu*|errentari*|maizter*
real-estate: higiezin*
construction: eraikuntza*|eraikitze*|obrak
building: eraikin*
contractor: kontratista*|azpikontrat*
tender: lizitazio*
contract: kontratua|kontratuak|kontratuaren|lan-hitzarmen*
agriculture: nekazaritza*
farmer: nekazari*|baserritar*|laborari*
harvest: uzta|uztak|uztaren|mahats bilket*
crop: soroak|labore*
wheat: garia|gariaren
grain: zereal*|garia esporta*
rice: arroz*
livestock: abeltzain*|abere*|ganadu*
fishing: arrantza|arrantzale*|arrantzan|arrantza-ontzi*
fishery: arrantza kuota*
food: elikagai*|janari*|elikadura*
restaurant: jatetxe*|ostalari*
hotel: hotel*
tourism: turismo*
tourist: turista*|turist*
insurance: aseguru*
auction: enkante*
audit: ikuskaritza*|auditoria*
health: osasun*|osakidetza*|osasunbide*
hospital: ospital*|ospitale*|ospitaler*
clinic: klinika*|anbulatorio*|osasun zentro*
doctor: mediku*
nurse: erizain*
patient: gaixoa|gaixoak|pazient*
medicine: medikuntza*
drug-medicine: sendagai*|botika*|medikament*
treatment: tratamendu*
therapy: terapia*
surgery: ebakuntza*|kirurg*
transplant: transplant*|organo emaile*
disease: gaixotasun*|eritasun*
illness: gaixotu*
infection: infekzio*|kutsatze*|kutsatu*
virus: birus*
bacteria: bakterio*|salmonel*|legionel*
coronavirus: koronabirus*
covid: covid|covid-19*|covid-a*
influenza: gripe*|gripea
ebola: ebola*
measles: elgorri*
malaria: malaria*|paludismo*
cholera: kolera*
aids: hies|hiesa*
cancer: minbizi*
diabetes: diabetes*
heart-attack: bihotzeko*|infartu*
stroke: iktus*
dementia: dementzia*|alzheimer*
obesity: obesitate*|gizentasun*
mental-health: osasun mental*|psikiatr*
depression: depresio*
vaccine: txerto*|txertoa
vaccination: txertaket*|txertatu*|txertatze*|txertaketa
dose: dosia|dosiak
booster: hirugarren dosi*|indartze-dosi*
immunity: immunitate*|immunizat*
outbreak: agerraldi*
pandemic: pandemia*
quarantine: berrogeialdi*
lockdown: konfinamendu*|itxialdi*|konfinatu*
isolation: isolatu*|isolamendu*
mask: maskara*|musuko*
testing: pcr|antigeno*|pcr proba*
test-positive: positibo eman*|kasu positibo*
symptom: sintoma*
contact-tracing: kontaktuen jarraip*|arakatzaile*
variant: aldaera*|omikron*
mutation: mutazio*
mortality: hilkortasun*|hilkortas*
birth: jaio da|jaiotza*|jaio zen|erditze*
pregnancy: haurdun*
maternity: amatasun*|aitatasun baimen*|amatasun-baimen*
baby: jaioberri*
smoking: erretzea|erretzaile*
tobacco: tabako*|zigarro*
alcohol: alkohol*
allergy: alergi*
pharmaceutical: farmazia*|farmazeutik*|pfizer|astrazeneca|moderna
clinical-trial: saiakuntza klinik*|entsegu klinik*|saio klinik*
side-effect: bigarren mailako ondorio*|albo-ondorio*
approval: onartu*|onespen*|onarpen*
research: ikerketa*|ikertu*
study: azterlan*|azterket zientif*|azterket*
researcher: ikertzaile*|ikerlari*
scientist: zientzialari*|zientifiko*
professor: katedradun*
university: unibertsitate*|ehu|upv
laboratory: laborategi*|laborateg*
experiment: esperimentu*
discovery: aurkikuntza*
gene: genetik*|geneak|genoma*
fossil: fosil*
dinosaur: dinosauro*
archaeologist: arkeolog*
excavation: indusket*
museum: museo*|guggenheim*
species: espezie*
endangered: galtzeko arrisku*|desagertzeko arrisku*|iraungitze arrisku*
animal: animalia*
dog: txakur*
elephant: elefant*
whale: balea|baleak|balearen
shark: marrazo*
bear: hartza|hartzak|hartzaren|hartzen populazio*
wolf: otsoa|otsoak|otsoaren|otsoen|otsoek
bird-flu: hegazti gripe*|hegaztien gripe*
bee: erleak|erlezain*|erlea
insect: intsektu*
forest: basoa|basoak|basoen|basoan|oihan*
deforestation: deforestazio*|baso-soilt*|basogabetze*
amazon-forest: amazonia*
ocean: ozeano*|itsaso*
coral-reef: koral*
river: ibaia|ibaiak|ibaian|ibaiaren|ibaira
lake: aintzira*|lakua
glacier: glaziar*
ice: izotz*
arctic: artiko*
antarctica: antartika*|antartid*
national-park: parke nazional*|parke natural*
zoo: zoologiko*|zooa
school: ikastetxe*|eskola*|ikastola*
pupil: ikasle*|ikasleak
student: unibertsitateko ikasle*|unibertsitario*
teacher: irakasle*|maisu|maisua|maisuak|andereño*
education: hezkuntza*|irakaskuntza*
exam: selektibitate*|hautaprob*|azterketa egin*
kindergarten: haurreskola*|haur eskola*
scholarship: beka|bekak|bekadun*
child: haurra|haurrak|haurren|haurrek|umea|umeak|umeen|adingabe*|haurrei
teenager: nerabe*
youth: gazte|gazteak|gazteek|gazteria*|gazteen
parent: gurasoa|gurasoak|guraso*
mother: amaren|amari|amak esan
father: aitaren|aitari
son: semea|semeak|semearen|semeari
daughter: alaba|alabak|alabaren|alabari
brother: anaia|anaiak|anaiaren|neba
sister: ahizpa*|arreba*
family: familia|familiak|familiaren|familien|senide*
wife: emaztea|emaztearen|emazteak
husband: senarra|senarrak|senarraren
wedding: ezkontza*|ezteiak
marriage: ezkondu*|ezkontide*
divorce: dibortzio*|dibortziatu*
birthday: urtebetetze*
anniversary: urteurren*|mendeurren*
celebration: ospakizun*
festival: jaialdi*|zinemaldi*|festibal*
holiday: jaiegun*|oporrak|oporretan|oporraldi*
new-year: urteberri*|urte berri*|gabon zahar*
christmas: gabonak|gabonetan|gabonetako|olentzero*
ramadan: ramadan*
eid: eid al-fitr
easter: aste santu*|pazko*
pilgrimage: erromes*|donejakue bid*
hajj: hajj
church: eliza|elizak|elizaren|elizan|eliza katoliko*
mosque: meskita*
synagogue: sinagoga*
temple: tenplu*
religion: erlijio*
christian: kristau*|katoliko*
muslim: musulman*|islam*
jewish: judu*|antisemit*
pope: aita santu*|aita santua*|frantzisko aita*|vatikano*
bishop: gotzain*|apezpiku*
cardinal: kardinal*|konklabe*
priest: apaiz*
imam: imamak|imama
rabbi: errabino*
prayer: otoitz*
blasphemy: blasfemi*
film: filma|filmak|filmaren|pelikula*|film labur*|filmeko
cinema: zinema|zinemak|zineman|zinemaren|zinemagile*|zinema-areto*
actor: aktore*
actress: aktoresa*
director: zinema zuzendari*|zinegile*
movie-premiere: estreinaldi*|estreinatu*
award: saria|sariak|saria irabaz*|sari banaket*|sarituak|saritu*
oscar: oscar|oscar sari*
nobel-prize: nobel sari*|nobel saria*|nobel
music: musika*|musikari*
song: abestia|abestiak|abestiaren|kantua|kantuak|kanta|kantak|kantaren|eurovision*
singer: abeslari*|kantari*
band: musika talde*|rock talde*
concert: kontzertu*
album: albuma|diskoa|diskoak|diskoaren
tour: kontzertu bira*
opera: opera|operaren
orchestra: orkestra*
dance: dantza*|dantzari*
ballet: ballet*
theatre: antzerki*|antzokia|antzezlan*|antzoki*
play: antzezpen*
book: liburu*|liburua
novel: eleberri*|nobela*
writer: idazle*
poet: poeta*|bertsolari*
literature: literatura*
publisher: argitaletxe*
library: liburutegi*
art: artea|artearen|artelan*|artista*
painting: margolan*|pintura*
painter: margolari*|pintore*
sculpture: eskultura*|eskultore*
exhibition: erakusket*
gallery: galeria*
fashion: moda-etxe*
designer: diseinatzaile*
television: telebista*|eitb|etb|rtve
series: telesail*|netflix
broadcaster: irratitelebist*
radio: irrati*|irratia
newspaper: egunkari*|berria egunkari*
journalist: kazetari*
reporter: erreportari*|korrespontsal*
editor: erredaktore*|egunkariko zuzendari*
media: hedabide*|komunikabide*
news: albiste*
magazine: aldizkari*
photographer: argazkilari*
documentary: dokumental*
celebrity: famatu*
royal-family: errege-familia*
heritage: ondare*|gizateriaren ondare*
unesco: unesco*
monument: monumentu*
statue: estatua|estatuaren irudi*
lottery: loteria*|euromillon*
winner: irabazle*
record-world: munduko marka*|munduko errekor*
guinness: guinness
football: futbol*|futbola|futboleko
match: partida*|partidu*|norgehiagok*
game: jokoa|jokoak
league: liga|ligako|ligan|premier league|txapeldunen liga*
cup: kopa|kopako|koparen|errege kopa*
world-cup: munduko txapelket*|mundiala|mundialeko|munduko kopa*
championship: txapelket*|eurokopa*|europako txapelket*
tournament: txapelketa
final: finala|finaleko|finalean|finalera|finalist*|finalak
semi-final: finalerdi*
quarter-final: final-laurden*
group-stage: multzoko fase*|taldeko fase*|talde fase*
qualifying: sailkapen-fase*
playoff: playoff*|play-off*
goal: gola|golak|golaren|golik
penalty: penaltia|penalti*
penalty-shootout: penalti jaurtiket*|penalti sort*
red-card: txartel gorri*
yellow-card: txartel hori*
referee: epailea kampo|arbitro*
video-referee: bideo arbitro*
offside: jokoz kanpo
goalkeeper: atezain*
striker: aurrelari*
midfielder: erdilari*
defender: atzelari*
captain: kapitain*
coach: entrenatzaile*
manager-football: hautatzaile*
transfer: fitxaket*|fitxatu*
transfer-fee: klausula*
contract-extension: kontratua berritu*|kontratua luzatu*
injury: lesio*|lesionatu*
substitute: ordezkoen aulki*
stadium: estadio*|futbol-zelai*|san mames|anoeta
fan: zaleak|zaleek|zaletu*
hooligan: ultrak
team: futbol talde*|taldekide*|saskibaloi talde*
club: kluba|klubak|athletic*|osasuna|realzale*|alaves|eibar|klubaren
national-team: selekzio*|euskal selekzio*
player: jokalari*
win: garaipen*|irabazi*|garaile*
draw: berdinket*|berdindu*|bana berdin*
hat-trick: hat-trick*
debut: debuta|debutatu*|estreinako partid*
title: titulu*|titulua
trophy: garaikur*|txapela
medal: domina*
gold-medal: urrezko domina*|urrezkoa
silver-medal: zilarrezko domina*|zilarrezkoa
bronze-medal: brontzezko domina*|brontzezkoa
olympics: olinpiar*|joko olinpiko*|olinpiko*|olinpiad*
paralympics: paralinpi*
athlete: atleta*|kirolari*
athletics: atletismo*
marathon: maratoi*
sprint: esprint*
swimming: igerilari*|igeriket*
gymnastics: gimnasia*|gimnasta*
boxing: boxeo*|boxeoa
boxer: boxeolari*
wrestling: borroka grekoerrom*
tennis: tenisa|teniseko|tenis*|tenislari*|wimbledon*
grand-slam: grand slam*|roland garros*|us open
basketball: saskibaloi*|baskonia*|nba|acb
volleyball: boleibol*
handball: eskubaloi*
rugby: errugbi*
cricket: kriket*
golf: golfa|golfeko|golflari*
cycling: txirrindularitza*|txirrindulari*|frantziako tour*|euskal herriko itzuli*
stage-race: etapa*|etapan
skiing: eski|eskia|eskiatzaile*|eski-estazio*
biathlon: biatloi*
ice-hockey: izotz hockey*|izotz gaineko hockey*
formula-one: formula 1*|formula bat|f1
grand-prix: sari nagusi*
pole-position: pole position
chess: xake*
doping: doping*|dopaje*
suspension: zigor federatibo*
retirement: erretiroa hartu*|erretiroa
`;
export default concepts;
