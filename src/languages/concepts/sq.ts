/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: tërmet*|lëkundje sizmike|lëkundje tërmeti
aftershock: pasgoditje*|pas-goditje
tsunami: cunam*|tsunam*
volcano: vullkan*
eruption: shpërthim vullkanik|shpërthimi i vullkanit
flood: përmbytj*|vërshim*|përmbyt
landslide: rrëshqitje dheu|rrëshqitje të dheut|rrëshqitje toke|rrëshqitjet e dheut
avalanche: ortek*
storm: stuhi*|furtun*
hurricane: uragan*
typhoon: tajfun*
cyclone: ciklon*
tornado: tornad*
hail: breshër*
snow: borë|bora|reshje bore|dëborë*
blizzard: stuhi bore|stuhi dëbore
rain: shi|shiu|shira|reshje shiu|reshje*
monsoon: muson*
drought: thatësir*
heatwave: valë të nxehti|të nxehtit|temperatura të larta|vala e të nxehtit|i nxehti ekstrem
cold-wave: valë të ftohti|i ftohti ekstrem
wildfire: zjarre në pyje|zjarr në mal|zjarret pyjore|zjarr në pyll
fire: zjarr*|flakët|zjarrfikës*
explosion: shpërthim*|shpërtheu|plasje
lightning: rrufe|rrufeja|rrufetë
fog: mjegull*
wind: erë|era|erëra|erërat
temperature: temperatur*
weather-forecast: parashikimi i motit|moti|meteorolog*
climate-change: ndryshimet klimatike|ndryshimeve klimatike|ndryshime klimatike|klimatik*
global-warming: ngrohja globale|ngrohjes globale
emission: emetim*|çlirim gazesh
greenhouse-gas: gaze serrë|gazeve serrë|gazrave serrë
carbon: karbon*
pollution: ndotj*|ndotës*
oil-spill: derdhje nafte|rrjedhje nafte
chemical: kimik|kimike|kimikate*
toxic: toksik*|helmues*
radiation: rrezatim*|radioaktiv*
nuclear-plant: central bërthamor|centrali bërthamor|centralin bërthamor|reaktor*
dam: digë|diga|digën|digës
collapse: shembj*|u shemb|rrëzimi i
rubble: rrënoja*|gërmadh*
evacuation: evakuim*|evakuua*|u evakuuan
evacuee: të evakuuarit
shelter: strehim*|strehëz*
rescue: shpëtim|shpëtimi*|shpëtuan|u shpëtua
rescuer: shpëtimtar*|kërkim-shpëtim|skuadrat e shpëtimit
survivor: të mbijetuar*|mbijetuar|mbijetoi|i mbijetuari
missing-person: i zhdukur|të zhdukur|të humbur|zhdukur|të zhdukurit
trapped: të bllokuar|i bllokuar nën|bllokuar nën rrënoja
casualty: viktima në njerëz|humbje jete
dead: të vdekur|i vdekur|vdekur|të vdekurit
death: vdekj*|vdiq|vdes|vdesin|vdiqën|ndërroi jetë|humbi jetën|humbën jetën
injured: i lënduar|të lënduar|lëndime*|u lëndua|lënduar
wounded: i plagosur|të plagosur|plagos*|u plagos
victim: viktim*
body: trup i pajetë|trupi i pajetë|trupin e pajetë|trupa të pajetë
corpse: kufom*
funeral: varrim*|funeral*|ceremonia mortore
mourning: zi kombëtare|ditë zie
condolence: ngushëllim*|ngushëlloi
memorial: përkujtim*|ceremoni përkujtimore
epicentre: epiqend*|epiqendër*|epiqendra
magnitude: magnitud*|rihter
damage: dëm|dëme|dëmet|dëmtim*|dëmtua*
destruction: shkatërrim*|shkatërroi|shkatërrua*
emergency: emergjenc*
disaster: fatkeqësi*|katastrof*
state-of-emergency: gjendje e jashtëzakonshme|gjendjen e jashtëzakonshme|gjendja e jashtëzakonshme|gjendje emergjence
aid: ndihma|ndihmat|ndihmë financiare|ndihmave
humanitarian: humanitar*
donation: donacion*|dhuroi|donator*|donacione
refugee-camp: kamp refugjatësh|kampi i refugjatëve|kampin e refugjatëve
famine: zi buke
hunger: uri|uria|urisë
epidemic: epidemi*
accident: aksident*
crash: rrëzim avioni|rrëzimi i avionit|avioni u rrëzua|u rrëzua
collision: përplasj*|u përplas|u përplasën
derailment: doli nga shinat|daljen nga shinat
train: tren|treni|trenit|trena|trenat
railway: hekurudh*
metro: metro|metroja
bus: autobus*|furgon*
truck: kamion*
car: makin*|automjet*|veturë|vetura|veturën|automobil*
motorcycle: motor|motoçiklet*|motoçiklist*|motori
bicycle: biçiklet*|çiklist*
driver: shofer*|drejtues i mjetit|drejtuesi i automjetit|drejtuesi i mjetit
passenger: pasagjer*|udhëtar*
pilot: pilot|piloti*|pilotë*
crew: ekuipazh*
plane: avion*|aeroplan*
helicopter: helikopter*
airport: aeroport*
airline: linjë ajrore|linja ajrore|linjat ajrore|kompani ajrore|kompania ajrore
flight: fluturim*
runway: pistë e aeroportit|pistën e aeroportit
landing: ulje emergjente|ulje e detyruar|u ul në aeroport
takeoff: ngritja e avionit|u ngrit nga aeroporti
black-box: kutia e zezë|kutinë e zezë|kutitë e zeza
ship: anije|anija|anijes|anijen|anijet
boat: varkë|varka|varkën|gomone*|skaf|skafi|barkë
ferry: traget*
tanker: cisternë*|naftëmbajtëse*
cargo: ngarkes*|kargo
port: port|porti|portin|portit|porte
sinking: fundos*|u fundos|mbytja e anijes
capsize: përmbysja e varkës|u përmbys varka
drowning: mbytj*|u mbyt|u mbytën|mbytur
bridge: urë|ura|urën|urës|urat
tunnel: tunel*
road: rrugë|rruga|rrugën|rrugës|rrugor*
highway: autostrad*|superstrad*
traffic: trafik|trafiku|qarkullim|qarkullimi rrugor|trafikut rrugor
speed: shpejtësi|shpejtësi*
drunk-driving: në gjendje të dehur|i dehur në timon
seat-belt: rrip sigurimi|rripin e sigurimit
elevator: ashensor*
crane: vinç|vinçi
mine-accident: minier*|aksident në minierë
miner: minator*
gas-leak: rrjedhje gazi|rrjedhje e gazit
pipeline: gazsjellës*|naftësjellës*|tubacion*
space: hapësirë|hapësirës|hapësinor*
rocket: raketë hapësinore
satellite: satelit*
launch: lëshimi i raketës|lëshim*
astronaut: astronaut*
spacecraft: anije kozmike|anija kozmike
moon: hënë|hëna|hënën|hënës
mars: mars planeti|planeti mars
orbit: orbit*
asteroid: asteroid*
crime: krim|krimi|krimit|krime|krimet|kriminal*
murder: vrasj*|vras|u vra
killing: vrau|vranë|u vranë|të vrarë|i vrarë|e vrarë
killer: vrasës*
manslaughter: vrasje nga pakujdesia|vrasje pa dashje
suicide: vetëvrasj*|vetëvra*|vetëhelm*
stabbing: therj*|goditi me thikë|goditje me thikë
knife: thikë|thika|thikën
shooting: të shtëna|të shtënat|të shtëna me armë|atentat me armë|qëlloi me armë
gunman: person i armatosur|persona të armatosur|i armatosur
gun: pistolet*|pushkë|kallashnikov*|armë zjarri
bullet: plumb|plumba|plumbat|fishek*
sniper: snajper*
mass-shooting: të shtëna masive|masakër*
hostage: peng|pengj*|pengu
kidnapping: rrëmbim*|rrëmbye|kidnap*|u rrëmbye
ransom: shpërblim për lirimin
rape: përdhunim*|përdhun*
sexual-assault: abuzim seksual|sulm seksual|dhunë seksuale|abuzuar seksualisht
harassment: ngacmim*
abuse: abuzim|abuzimi*|keqtrajtim*
child-abuse: abuzim me të mitur|abuzimi me fëmijët
paedophile: pedofil*
domestic-violence: dhunë në familje|dhuna në familje|dhunën në familje|dhunë familjare
robbery: grabitj*|grabit*
theft: vjedhj*|vodhi|hajdut*
fraud: mashtrim*|mashtrues*
scam: skem*
embezzlement: përvetësim*|shpërdorim i fondeve
bribery: ryshfet*|mitë|mitmarrje*
corruption: korrupsion*|korrupt*|korruptiv*
money-laundering: pastrim parash|pastrim të parave|pastrimi i parave|pastrim i parave|shpëlarje parash
tax-evasion: evazion*|shmangie tatimore|evazion fiskal
smuggling: kontraband*
trafficking: trafikim*|trafikant*
human-trafficking: trafik njerëzish|trafikim njerëzish|trafikimi i qenieve njerëzore|trafikim me njerëz
drug: drogë|droga|drogës|lëndë narkotike|narkotik*
cocaine: kokain*
heroin: heroin*
cannabis: kanabis*|marihuan*|hashash
overdose: mbidoz*
gang: bandë|banda|bandës|bandave|grup kriminal
mafia: mafi*
cartel: kartel*
piracy: pirat|piratë*
arson: zjarrvënie*|zjarrvënës*
vandalism: vandal*
looting: plaçkit*
riot: trazir*
police: polici*|policor*
officer: polic|polici u|efektiv*|punonjës policie|policët|oficer policie
detective: detektiv*
investigation: hetim*|hetoi|hetohet
investigator: hetues*
suspect: i dyshuar|të dyshuar|dyshuar*|i dyshuari
arrest: arrest|arrest*
detention: paraburgim*|ndalim*|shoqërua
detainee: i ndaluar|të ndaluarit|i paraburgosur
prison: burg|burgu*|burgun|burgos*
prisoner: i burgosur|të burgosur|të burgosurit
escape: arratisj*|u arratis|arratisur
fugitive: i arratisur|në kërkim
manhunt: gjueti ndaj
extradition: ekstradim*|ekstradua*
deportation: deportim*|dëbim*|dëboi
warrant: urdhër arresti|urdhërarrest*|fletëarrest*
search: kërkimet
raid: bastisj*|bastis
seizure: sekuestr*|konfisk*
evidence: prova|provat|provave|dëshmi materiale
witness: dëshmitar*
testimony: dëshmi|dëshmia|dëshmoi|dëshminë
confession: pranoi krimin|rrëfim*
forensic: mjekoligjor*|mjeko-ligjor*|ekspertiz*
dna: adn|adn-së|dnk
autopsy: autopsi*
court: gjykatë|gjykata*|gjykatës|gjykatën
trial: gjyq|gjyqi|gjyqin|gjyqësor*|seanca gjyqësore|proces gjyqësor
judge: gjyqtar*
jury: juri|juria
prosecutor: prokuror*
lawyer: avokat*
defendant: i pandehur|të pandehur|të pandehurit|i akuzuar|të akuzuarit|i pandehuri
plaintiff: paditës*
lawsuit: padi|padia|padinë|paditi|padit
indictment: aktakuz*
charge: akuzohet|akuzohen|u akuzua|akuzuar
guilty: fajtor|fajtore|fajësi*
innocent: i pafajshëm|të pafajshëm|pafajësi*
acquittal: pafajësohet|liruar nga akuza
conviction: dënim|dënimi*|u dënua|dënohet|dënuar
verdict: aktgjykim*|vendim i gjykatës
sentence: vjet burg|vite burg|dënim me burg|dënuar me
life-sentence: burgim të përjetshëm|burg përjetë|burgim i përjetshëm|dënim të përjetshëm
death-penalty: dënim me vdekje|dënimi me vdekje|dënimin me vdekje
execution: ekzekut*
appeal: apel|apeli|apelit|ankimim*|apelua*
pardon: falje presidenciale
amnesty: amnisti*
bail: garanci pasurore|kaucion*
fine: gjobë|gjoba|gjobit*|gjobën
compensation: dëmshpërblim*|kompensim*
supreme-court: gjykata e lartë|gjykatën e lartë|gjykata supreme|gjykatës së lartë|gjykata kushtetuese
constitution: kushtetut*|kushtetues*
law: ligj|ligji|ligjit|ligje|ligjet|ligjin
legislation: legjislacion*|ligjor*
human-rights: të drejtat e njeriut|të drejtave të njeriut|të drejta të njeriut
torture: tortur*
genocide: gjenocid*
war-crime: krime lufte|krim lufte|krimeve të luftës|krimet e luftës
crime-against-humanity: krime kundër njerëzimit|krimet kundër njerëzimit|krimeve kundër njerëzimit
tribunal: tribunal*|dhomat e specializuara|gjykata speciale
terrorist: terrorist*
terrorism: terrorizm*
attack: sulm|sulmi|sulmin|sulmit|sulme|sulmet
bomb: bombë|bomba|bombën|bombat|eksploziv*
bombing: bombardim*|bombardoi
suicide-bomber: kamikaz*|sulm vetëvrasës|sulmues vetëvrasës
car-bomb: makinë bombë|makinë-bombë|autobombë
explosive: lëndë plasëse|lëndë eksplozive|tritol*
extremist: ekstremis*
radical: radikal*
jihadist: xhihadist*|isis|isis-it
militant: militant*
war: luftë|lufta|luftën|luftës|luftëra
civil-war: luftë civile|lufta civile|luftën civile|luftës civile
battle: betej*
combat: luftim*|luftëtar*
front-line: vijën e frontit|vija e frontit|front|fronti|frontin
army: ushtri|ushtria|ushtrisë|ushtrinë|forcat e armatosura
military: ushtarak*
troops: trupa|trupat|trupave
soldier: ushtar|ushtari|ushtarë|ushtarët|ushtarëve
general: gjeneral|gjenerali|gjeneralë
commander: komandant*
officer-corps: oficer|oficerë*|oficeri
veteran: veteran*
conscription: shërbim ushtarak|shërbimi ushtarak|shërbimin e detyrueshëm
mobilisation: mobilizim*
navy: marin*|forcat detare
fleet: flot*
submarine: nëndetëse*
warship: luftanije*|anije luftarake|fregat*
air-force: forcat ajrore|forca ajrore|forcave ajrore
fighter-jet: avion luftarak|avionë luftarakë|avionët luftarakë|aeroplan luftarak
bomber: bombardues*
drone: dron|dronë*|droni|dronët
missile: raketë|raketa|raketë*|raketat|raketave|raketor*
ballistic-missile: raketë balistike|raketa balistike|balistik*
air-strike: sulm ajror|sulme ajrore|sulmet ajrore|sulmi ajror
shelling: granatim*|breshëri raketash
artillery: artileri*
mortar: mortaj*
tank: tank|tanku|tanke|tanket
armoured-vehicle: i blinduar|të blinduar|autoblind*
weapon: armë|arma|armët|armëve|armatim*
arms: armatos*
ammunition: municion*
arms-deal: shitja e armëve|shitje armësh|marrëveshje për armë
nuclear-weapon: armë bërthamore|armët bërthamore|armëve bërthamore|bërthamor*|nuklear*
nuclear-test: provë bërthamore|test bërthamor
uranium: uranium*
enrichment: pasurimi i uraniumit|pasurimin e uraniumit|pasurim i uraniumit
chemical-weapon: armë kimike|armët kimike|armëve kimike
mine: minë|mina tokësore|minat|çminim*
cluster-bomb: bomba thërrmuese|municion thërrmues|bomba kasetë
invasion: pushtim|pushtimi*|invazion*
offensive: ofensiv*
counter-offensive: kundërofensiv*|kundërsulm*
siege: rrethim|rrethimi*
blockade: bllokad*
occupation: okupim*|pushtues*|okupator*
annexation: aneksim*|aneksua*
withdrawal: tërheqj*|u tërhoq
ambush: pritë
ceasefire: armëpushim*
truce: armëpushim i përkohshëm
peace: paqe|paqja|paqen|paqes|paqësor*
peace-talks: bisedime paqeje|bisedimet e paqes|bisedimeve të paqes|negociatat e paqes
peacekeeper: paqeruajt*
negotiation: negocia*|negociator*
mediation: ndërmjetësim*
mediator: ndërmjetës|ndërmjetësi|ndërmjetësit
disarmament: çarmatim*
sanction: sanksion*
embargo: embargo*
military-exercise: stërvitje ushtarake|stërvitj*|manovra ushtarake
airspace: hapësirë ajrore|hapësira ajrore|hapësirën ajrore|hapësirës ajrore
border: kufi|kufiri|kufirin|kufirit|kufijtë|kufitar*
border-crossing: pikë kufitare|pika kufitare|pikën kufitare|pikat kufitare|vendkalim kufitar
checkpoint: postbllok*|pikë kontrolli
fence: gardh|gardhi
wall: mur|muri|murin
rebel: rebel*
insurgent: kryengritës*
separatist: separatist*
militia: milici*
paramilitary: paraushtarak*
mercenary: mercenar*
coup: grusht shteti|grushti i shtetit|grusht-shteti|puç
junta: junta|juntë|juntës
martial-law: ligji ushtarak|gjendje lufte
curfew: orë policore|shtetrrethim*|orar policor|ora policore
intelligence: inteligjenc*|shërbimi sekret|shërbimet sekrete|shërbimi informativ
spy: spiun|spiuni|spiunë*|agjent sekret
espionage: spiunazh*
surveillance: përgjim*|survejim*|mbikëqyrje sekrete
hacker: haker*
cyber-attack: sulm kibernetik|sulme kibernetike|sulmi kibernetik|kibernetik*
data-breach: rrjedhje të dhënash|rrjedhja e të dhënave
leak: rrjedhje informacioni
defence: mbrojtj*
security: siguri|siguria|sigurisë|sigurinë
bodyguard: truproj*
assassination: atentat|atentati*|atentator*
poisoning: helmim*|helmua*
nerve-agent: gaz nervor|agjent nervor|noviçok
exile: mërgim|ekzil*
defector: dezertor*
dissident: disident*
hostage-release: lirimi i pengjeve|lirimin e pengjeve
prisoner-exchange: shkëmbim të burgosurish|shkëmbimi i të burgosurve|shkëmbim të burgosurve
government: qeveri*|qeveritar*
president: president*|presidenc*
prime-minister: kryeministër|kryeministri*|kryeministr*
minister: ministër|ministri|ministrit|ministr*
foreign-minister: ministri i jashtëm|ministrja e jashtme|ministër i jashtëm|ministri i punëve të jashtme|ministria e jashtme|ministër* të jashtëm
defence-minister: ministri i mbrojtjes|ministria e mbrojtjes|ministër i mbrojtjes
finance-minister: ministri i financave|ministrja e financave|ministria e financave
interior-minister: ministri i brendshëm|ministri i punëve të brendshme|ministria e brendshme|ministria e punëve të brendshme
vice-president: nënpresident*|zëvendëspresident*
chancellor: kancelar*
king: mbret|mbreti|mbretit|mbretin|mbretër
queen: mbretëresh*
prince: princ|princi|princit|princesh*
monarchy: monarki*
parliament: parlament*|kuvend|kuvendi*|kuvendin
senate: senat|senati*|senator*
congress: kongres*
deputy: deputet*
speaker: kryetar i kuvendit|kryetari i kuvendit|kryetarja e kuvendit|kryeparlamentar*|spiker*
governor: guvernator*|prefekt*
mayor: kryebashkiak*|kryetar i bashkisë|kryetari i komunës|kryetari i bashkisë|kryetar i komunës|bashki*
ambassador: ambasador*
embassy: ambasadë|ambasada|ambasadës|ambasadën|ambasadat|ambasadave
consulate: konsullat*|konsull*
diplomat: diplomat|diplomati|diplomatë*
diplomacy: diplomaci*|diplomatik*
summit: samit*
meeting: takim|takimi*|takohet|u takua|mbledhj*
visit: vizit*
telephone-call: bisedë telefonike|telefonatë|telefonat*
talks: bisedim*|bisedime
agreement: marrëveshj*
treaty: traktat*|konvent*
pact: pakt|pakti*
memorandum: memorandum*
alliance: aleanc*|aleat*
coalition: koalicion*
opposition: opozit*
party: parti|partia|partisë|partinë|partive|partiak*
leader: lider|lideri*|liderë*|udhëheqës*|kreu i
leadership: lidership*|udhëheqj*
candidate: kandidat*
campaign: fushat*
election: zgjedhje|zgjedhjet|zgjedhjeve|zgjedhor*
early-election: zgjedhje të parakohshme|zgjedhjet e parakohshme|zgjedhje të jashtëzakonshme|zgjedhje para kohe
vote: votim*|votë|vota|votoi|votuan|votat
voter: votues*|elektorat*
ballot: fletë votimi|fletëvotim*|kuti votimi|kutitë e votimit
polling-station: qendër votimi|qendrat e votimit|qendra votimi|vendvotim*
turnout: pjesëmarrja në zgjedhje|pjesëmarrje në votim|pjesëmarrja në votim
referendum: referendum*
exit-poll: exit-poll|exit poll
opinion-poll: sondazh*
recount: rinumërim*
electoral-fraud: manipulim zgjedhor|vjedhje e votave|vjedhja e votave|blerje votash|manipulimi i zgjedhjeve
majority: shumic*|maxhoranc*
minority: pakic*|minoritet*
victory: fitore|fitorja|fitoren|fitores
defeat: humbj*|disfat*
landslide-victory: fitore e thellë|fitore bindëse
inauguration: inaugur*
oath: betim*|u betua|betohet
term: mandat|mandati*|mandatin
cabinet: kabinet*
reshuffle: ndryshime në qeveri|riformatim*
resignation: dorëheqj*
resign: dha dorëheqjen|jep dorëheqjen|dorëhiq*
dismissal: shkarkim*|shkarkoi|shkarkua*|u shkarkua
impeachment: impeachment
no-confidence-vote: mocion mosbesimi|mocionin e mosbesimit|mocioni i mosbesimit|votëbesim*
scandal: skandal*
ethics: etikë|etika|etikës
lobbying: lobim*|lobist*
reform: reform*
bill: projektligj*
amendment: amendament*|amendim*
decree: dekret*
veto: veto|veton|vetoja
budget: buxhet*
deficit: deficit*
debt: borxh*
tax: taks|taksa|taksë|taksat|tatim*|taksave
tax-cut: ulje taksash|ulja e taksave
subsidy: subvencion*
pension: pension|pensione*|pensioni|pensionet
welfare: ndihmë sociale|ndihma sociale|mirëqeni*|asistencë sociale
minimum-wage: pagë minimale|paga minimale|pagës minimale|pagën minimale
austerity: shtrëngim fiskal|masa shtrënguese
privatisation: privatizim*
nationalisation: shtetëzim*
independence: pavarësi*
autonomy: autonomi*
sovereignty: sovranitet*
secession: shkëputj*
democracy: demokraci*|demokratik*
dictatorship: diktatur*|diktator*
regime: regjim*
authoritarian: autoritar|autoritare|autoritarizm*
censorship: censur*
freedom-of-press: liria e medias|liria e shtypit|lirisë së medias|lirinë e medias
freedom-of-speech: liria e shprehjes|liria e fjalës|lirinë e shprehjes|lirisë së shprehjes
protest: protest|protesta*|protestë|protestuan|protestoj*|protestuar
demonstration: demonstrat*|tubim protestues
demonstrator: demonstrues*|protestues*
march: marshim*
rally: miting*|tubim*
strike-labour: grev*
union: sindikat*
boycott: bojkot*
petition: peticion*
civil-disobedience: mosbindje civile
tear-gas: gaz lotsjellës|gazi lotsjellës|gaz lotsjellës*
water-cannon: top uji|topa uji
clash: përleshj*|u përleshën
crackdown: shtypja e|represion*
activist: aktivist*
human-rights-activist: mbrojtës i të drejtave|mbrojtës të të drejtave
revolution: revolucion*
uprising: kryengritj*
unrest: turbullir*
discrimination: diskrimin*
racism: racizm*|racist*
equality: barazi|barazia|barazisë|barazinë
feminism: feminis*|të drejtat e grave
abortion: abort*
same-sex-marriage: martesa të së njëjtës gjini|martesat mes personave
lgbt: lgbt*|homoseksual*|lgbti
migration: migrim*|emigracion*|migracion*
migrant: emigrant*|migrant*
refugee: refugjat*
asylum: azil*
asylum-seeker: azilkërk*
citizenship: shtetësi|shtetësi*
passport: pasaport*
visa: vizë|viza|vizave|vizat
nationalism: nacionalis*
populism: populis*
far-right: ekstremit të djathtë|ekstremi i djathtë|djathtë ekstreme|e djathta ekstreme
far-left: majtë ekstreme|ekstremi i majtë|e majta ekstreme
communist: komunis*
socialist: socialis*
conservative: konservator*
liberal: liberal*
statement: deklarat*|deklaroi
speech: fjalim*
address: fjala e mbajtur
press-conference: konferencë për media|konferencë për shtyp|konferencë shtypi|konferencën për media
interview: intervist*
criticism: kritik*
accusation: akuzë|akuza|akuzat|akuzoi|akuzon
allegation: pretendim*
apology: kërkoi falje|kërkim falje|kërkimfalje*
threat: kërcënim*|kërcënoi|kërcënon
warning: paralajmëri*|paralajmëro*
condemnation: dënoi sulmin|dënoi ashpër
denial: mohoi|mohon|përgënjeshtr*|mohim*
support: mbështetj*|mbështet
announcement: njoftim*|njoftoi|shpall*
proposal: propozim*|propozoi
decision: vendim|vendimi*|vendime
plan: plan|plani|planin|plane
project: projekt|projekti*|projekte*
economy: ekonomi|ekonomi*|ekonomik*
growth: rritje ekonomike|rritja ekonomike|rritjes ekonomike
recession: recesion*
crisis: kriz|krizë|kriza|krizën|krizës
inflation: inflacion*
price: çmim|çmimi|çmimet|çmimeve|çmime
price-rise: rritje çmimesh|rritja e çmimeve|rritjen e çmimeve|shtrenjtim*
consumer: konsumator*|konsum|konsumi
interest-rate: normat e interesit|norma e interesit|normave të interesit|interesat bankare
central-bank: banka qendrore|bankës qendrore|bankën qendrore|banka e shqipërisë
bank: bankë|banka|bankës|bankat|bankar*
loan: kredi|kredia|kredit|huamarrj*|kreditë
mortgage: hipotek*
bankruptcy: falimentim*|falimentoi|falimentua*
bond: bono thesari|obligacion*|eurobond*
stock-exchange: bursë|bursa e|bursat|bursave
share: aksione|aksionet|aksioneve
shareholder: aksioner*
dividend: dividend*
investor: investitor*
investment: investim*|investoi
fund: fond|fondi|fonde|fondet|fondeve
currency: monedh*|valut*
exchange-rate: kursi i këmbimit|kursi i këmbimeve|kursit të këmbimit
devaluation: zhvlerësim*
dollar: dollar*
euro: euro
cryptocurrency: kriptomonedh*|kriptovalut*|kripto
bitcoin: bitcoin*
gold: ar|ari|arit
oil: naftë|nafta|naftës|naftën
crude-oil: naftë bruto|naftë e papërpunuar|brent
gas: gaz|gazi|gazit|gazin
natural-gas: gaz natyror|gazi natyror|gazit natyror
petrol: benzin*
fuel: karburant*|derivat*
electricity: energji elektrike|energjia elektrike|energjisë elektrike|rrym*|elektrik*
power-cut: ndërprerje energjie|ndërprerje të energjisë|ndërprerje të rrymës|reduktime të rrymës
energy: energji|energjia|energjisë|energjinë|energjetik*
renewable-energy: energji e rinovueshme|burime të rinovueshme|energjisë së ripërtëritshme|të rinovueshme
solar: diellor*|panele diellore|fotovoltaik*
wind-power: energji e erës|parqe eolike|eolik*
coal: qymyr*|thëngjill*
trade: tregti*|tregtar*
tariff: tarifë|tarifa|tarifat|tarifave
import: import|import*
export: eksport|eksport*
trade-war: luftë tregtare|lufta tregtare|luftë tarifash
free-trade: tregti e lirë|tregtinë e lirë|tregtisë së lirë
customs: doganë|dogana|doganës|doganor*|doganat
supply-chain: zinxhiri i furnizimit|zinxhirit të furnizimit|zinxhirët e furnizimit
company: kompani*|firma|firmë
corporation: korporat*|ndërmarrj*
startup: startup*|start-up
merger: shkrirja e|bashkimi i kompanive
acquisition: blerja e kompanisë|përvetësimi i kompanisë
subsidiary: filial*
profit: fitim|fitime|fitimi i|fitimet
loss: humbje financiare
revenue: të ardhura|të ardhurat|të ardhurave
turnover: xhiro|qarkullim vjetor
sales: shitj*
market: treg|tregu|tregun|tregje|tregut
retail: shitje me pakicë
supermarket: supermarket*
e-commerce: tregti elektronike
advertising: reklam*
brand: markë tregtare|brend|brendi
product: produkt*
factory: fabrik*|uzin*
production: prodhim*
industry: industri*
steel: çelik|çeliku|çelikut
textile: tekstil*|fason|fasoneri*
automobile: industria automobilistike
electric-car: makinë elektrike|makina elektrike|makinave elektrike|vetura elektrike
battery: bateri*
chip: çip|çipe|çipat
semiconductor: gjysmëpërçues*
technology: teknologji*
software: softuer*|software
artificial-intelligence: inteligjenca artificiale|inteligjencë artificiale|inteligjencës artificiale|inteligjencën artificiale
robot: robot|robotë*|roboti*
smartphone: telefon inteligjent|telefona inteligjentë|iphone|smartphone
computer: kompjuter*
internet: internet*
website: faqe interneti|faqja e internetit|uebsajt|ueb-faqe
social-media: rrjete sociale|rrjetet sociale|rrjeteve sociale|mediat sociale|media sociale
app: aplikacion*
platform: platform*
video-game: videolojë*|lojëra video
telecommunications: telekom*|telekomunikacion*
network: rrjetin elektrik
patent: patent|patent*
copyright: të drejta autori|të drejtën e autorit
job: vend pune|vende pune|vendet e punës
employment: punësim*
unemployment: papunësi*|të papunë
worker: punëtor*|punonjës*
layoff: pushim nga puna|pushuar nga puna|largime nga puna|shkurtim vendesh
salary: rrog|rroga|rrogë|rrogat
wage: pagë|paga|pagat|pagave
bonus: bonus*
pay-rise: rritje pagash|rritja e pagave|rritje e pagave|rritjen e pagave
executive-director: drejtor ekzekutiv|drejtori ekzekutiv|shef ekzekutiv|shefi ekzekutiv|drejtor i përgjithshëm
board-of-directors: bord drejtues|bordi i drejtorëve|bordi drejtues|këshilli mbikëqyrës
founder: themelues*
billionaire: miliarder*
wealth: pasuri|pasuria|pasurisë
poverty: varfëri*
inequality: pabarazi*
housing: banesa|banesë|strehim social
rent: qira|qiraja|qiranë|qiratë
real-estate: pasuri të paluajtshme|paluajtshme|pronë*
construction: ndërtim*
building: ndërtes*|godin*|pallat|pallati
contractor: kontraktor*
tender: tender*|prokurim*
contract: kontrat*
agriculture: bujqësi*|bujqësor*
farmer: fermer*|bujq|bujqit
harvest: vjelj*|korrj*
crop: të korrat|të mbjella
wheat: grur*
grain: drithëra*|drithëra
rice: oriz*
livestock: blegtori*|bagëti*
fishing: peshkim*|peshkatar*
food: ushqim*|ushqimor*
restaurant: restorant*
hotel: hotel|hoteli*|hotele*
tourism: turizm*|turistik*
tourist: turist|turisti|turistë*
insurance: sigurime shëndetësore|shoqëri sigurimi|sigurim jete
auction: ankand*
audit: auditim*|auditues*
health: shëndet|shëndeti*|shëndetësi*|shëndetësor*
hospital: spital*
clinic: klinik*
doctor: mjek|mjeku|mjekët|mjekëve|doktor|mjekë
nurse: infermier*
patient: pacient*
medicine: mjekësi*|mjekësor*
drug-medicine: ilaç|ilaçe*|barna|barnat|medikament*
treatment: trajtim mjekësor|mjekim*|trajtim|kurim*
therapy: terapi*
surgery: operacion kirurgjikal|kirurg*|ndërhyrje kirurgjikale
transplant: transplant*
disease: sëmundj*
illness: i sëmurë|të sëmurë
infection: infeksion*|infektua*
virus: virus|virusi*|viruse
bacteria: bakter*
coronavirus: koronavirus*
covid: covid*|kovid*
influenza: grip|gripi*
ebola: ebola
measles: fruth*
malaria: malari*
cholera: kolera|kolerë*
aids: sida|hiv
cancer: kancer*|tumor*
diabetes: diabet*
heart-attack: infarkt*|atak në zemër|atak kardiak|arrest kardiak
stroke: goditje në tru|hemorragji cerebrale|insult*
dementia: demenc*|alzheimer*
obesity: obezitet*
mental-health: shëndet mendor|shëndetin mendor|shëndeti mendor|shëndetit mendor
depression: depresion*
vaccine: vaksinë|vaksina|vaksinat|vaksinave|vaksinës
vaccination: vaksinim*|vaksinua*|vaksinohe*
dose: dozë|doza|dozën|dozat
booster: dozë përforcuese|doza e tretë|dozën e tretë
immunity: imunitet*
outbreak: vatër infeksioni|vatra e infeksionit
pandemic: pandemi*
quarantine: karantin*
lockdown: mbyllje totale|mbylljen e plotë
isolation: izolim*|vetëizolim*
mask: mask|maskë|maska|maskat
testing: testim*|teste covid
test-positive: rezultoi pozitiv|pozitiv me covid|pozitive me covid|rezultuan pozitiv
symptom: simptom*
variant: varianti delta|varianti omicron|variant i ri
mutation: mutacion*
mortality: vdekshmëri*
birth: lindj*
pregnancy: shtatzëni*|shtatzënë|shtatzënë*
maternity: maternitet*
baby: foshnj*|bebe
newborn: porsalindur|i porsalindur
death-toll: numri i viktimave|numri i të vdekurve|bilanci i viktimave
smoking: duhanpirj*|cigare|cigaret
tobacco: duhan|duhani*
alcohol: alkool*
allergy: alergji*
pharmaceutical: farmaceutik*|farmaci*
clinical-trial: prova klinike|provat klinike
side-effect: efekte anësore|efektet anësore
approval: miratim*|miratoi|miratua*
research: kërkim shkencor|hulumtim*
study: studim|studimi*|studime|studimit
researcher: studiues*|hulumtues*
scientist: shkencëtar*
professor: profesor*
university: universitet*
laboratory: laborator*
experiment: eksperiment*
discovery: zbulim|zbulimi*
gene: gjene|gjenet|gjeneve|gjenetik*
fossil: fosil*
dinosaur: dinosaur*
archaeologist: arkeolog*|arkeologji*|arkeologjik*
excavation: gërmim*
ancient: antik|antike|i lashtë|e lashtë
museum: muze|muzeu*|muzeun|muzeut
species: specie|specieve
endangered: në zhdukje|rrezik zhdukjeje
animal: kafsh*
dog: qen|qeni|qentë|qenin
elephant: elefant*
whale: balen*
shark: peshkaqen*
bear: ari i murrmë|arinj|arush*
wolf: ujk|ujku|ujq|ujqër*
bird-flu: gripi i shpendëve|gripit të shpendëve|gripi i zogjve
bee: bletë|bletët|blet*
insect: insekt*|karkalec*
forest: pyll|pyje|pyjet|pyjor*|pylli
deforestation: shpyllëzim*
amazon-forest: amazonë|pyjet e amazonës
ocean: oqean*
coral-reef: koral|koralor*|shkëmbinj koralorë
river: lumë|lumi|lumin|lumit|lumenj*
lake: liqen|liqeni*|liqenin
glacier: akullnaj*
ice: akull|akulli|akujt
arctic: arktik*
antarctica: antarktik*
national-park: parku kombëtar|park kombëtar|parkun kombëtar
zoo: kopsht zoologjik|kopshti zoologjik
school: shkoll*
pupil: nxënës*
student: student*
teacher: mësues*|mësimdhënës*|arsimtar*
education: arsim|arsimi*|arsimor*|arsimin
exam: provim*|matur*
kindergarten: kopësht|çerdhe|kopshti i fëmijëve
graduation: diplomim*|diplomuar
scholarship: bursa studimi|bursë studimi
child: fëmij*
teenager: adoleshent*|i mitur|të mitur|e mitur
youth: të rinj|të rinjtë|rini|rinia|i riu
parent: prind|prindi|prindër*
mother: nënë|nëna|nënën|nënës
father: baba|babai|babait|babanë
son: bir|djali i tij|i biri
daughter: vajza e tij|e bija|bija
brother: vëlla|vëllai|vëllait|vëllezër*
sister: motër|motra|motrën|motrat
family: familj*
wife: bashkëshorte|bashkëshortja|bashkëshorten|gruaja e
husband: bashkëshort|bashkëshorti*|burri i saj
wedding: dasm|dasmë|dasma|dasmën
marriage: martes*|u martua
divorce: divorc*
birthday: ditëlindj*
anniversary: përvjetor*
celebration: festim*|kremtim*|feston
festival: festival*
holiday: pushime|pushimet|festë zyrtare
new-year: vitit të ri|viti i ri|vitin e ri
christmas: krishtlindj*
ramadan: ramazan*
eid: bajram*|fitër bajram*
easter: pashkë|pashkët|pashkëve
pilgrimage: pelegrin*
hajj: haxh|haxhi|haxhillëk*
church: kishë|kisha|kishën|kishës|kishat
mosque: xhami*
synagogue: sinagog*
temple: tempull*|tempuj*
religion: fe|feja|fetar|fetare|fesë
christian: krishter*|i krishterë|të krishterë
muslim: mysliman*|musliman*
jewish: hebre|hebrenj*|hebraik*
pope: papa|papa françesku|papën|papës
bishop: peshkop*|kryepeshkop*
cardinal: kardinal*
priest: prift|prifti|priftër*
imam: imam|imami|imamë
rabbi: rabin*
prayer: lutj*|lutje
blasphemy: blasfemi*
film: film|filmi|filmin|filma|filmit
cinema: kinema*|kinematograf*
actor: aktor|aktori*|aktorë*
actress: aktore|aktorja|aktores
director: regjisor*
award: çmimin e parë|çmime të|vlerësim i lartë
oscar: oscar|oskar
nobel-prize: çmimi nobel|çmimin nobel|nobel
music: muzik*|muzikor*
song: këngë|kënga|këngën|këngët
singer: këngëtar*
band: grup muzikor|grupi muzikor|bend
concert: koncert*
album: album*
tour: turne|turneu
opera: opera|operës
orchestra: orkestr*
dance: vallëzim*|kërcim*|valltar*
ballet: balet*
theatre: teatër|teatri*|teatror*|teatrit
play: shfaqj*|dramë
book: libër|libri|librin|libra*|libr*
novel: roman|romani|romanin
author: autor|autori|autorë
writer: shkrimtar*
poet: poet|poeti|poetë*|poezi*
literature: letërsi*|letrar*
publisher: botues*|shtëpi botuese
library: bibliotek*
art: art|arti|artit|artist*
painting: pikturë|piktura|pikturat
painter: piktor*
sculpture: skulptur*|skulptor*
exhibition: ekspozit*
gallery: galeri*
fashion: modë|moda|modës
model: modelj*
designer: stilist*|dizajner*
television: televizion*|televiziv*
series: serial*
broadcaster: transmetues*
radio: radio|radioja
newspaper: gazet|gazetë|gazeta|gazetat|gazetën
journalist: gazetar*
reporter: reporter*|korrespondent*
editor: redaktor*|kryeredaktor*
media: media|mediat|mediave|mediatik*
news: lajm|lajmi|lajme|lajmet
magazine: revist*
photographer: fotograf|fotografi i|fotoreporter*
documentary: dokumentar*
celebrity: të famshëm|i famshëm
royal-family: familja mbretërore|familjes mbretërore|mbretëror*
heritage: trashëgimi*
unesco: unesco|unesko
monument: monument*
statue: statuj*|shtatore*
lottery: lotari*|loto
winner: fitues*
record-world: rekord*
guinness: guinness
football: futboll*
match: ndeshj*|sfid*
game: lojë|loja|lojën|lojëra
league: ligë|liga|ligën|ligës|superlig*
cup: kup|kupë|kupa|kupën|kupës
world-cup: kupa e botës|botëror|botërori|kupën e botës|kupës së botës
championship: kampionat*|kampion|kampione*
tournament: turneun|turnament|turne tenisi
final: finale|finalja|finales|finalen
semi-final: gjysmëfinal*
quarter-final: çerekfinal*|çerekfinale
group-stage: faza e grupeve|fazën e grupeve|fazës së grupeve
qualifying: kualifikues*|kualifikim*|eliminator*
playoff: play-off|playoff
goal: gol|goli|gola|golat|golin|shënoi
penalty: penallti*|11-metërsh
penalty-shootout: gjuajtjet e penalltive|penalltive|loteria e penalltive
red-card: karton i kuq|kartonin e kuq|karton të kuq
yellow-card: karton i verdhë|karton të verdhë|kartonin e verdhë
referee: arbitër|arbitri*|gjyqtari i ndeshjes|arbitr*
video-referee: var-i
offside: pozicion jashtë loje
goalkeeper: portier*
striker: sulmues*|golashënues*
midfielder: mesfushor*
defender: mbrojtës|mbrojtësi|mbrojtësit|prapavij*
captain: kapiten*
coach: trajner*
manager-football: drejtor sportiv|drejtori sportiv
transfer: merkato*|transferim*
transfer-fee: shuma e transferimit
contract-extension: rinovim kontrate|rinovimi i kontratës|rinovoi kontratën|rinovon kontratën
injury: dëmtimi i|i dëmtuar
substitute: zëvendësues*
stadium: stadium*
fan: tifoz*
hooligan: huligan*
team: skuadër|skuadra|skuadrën|skuadr*|ekip|ekipi*
club: klub|klubi*|klube*|klubin
national-team: kombëtarja|kombëtaren|kombëtares|përfaqësues*
player: lojtar*|futbollist*
win: fitoi|fiton|triumf*
draw: barazim*|barazoi|shorti
score: rezultat*
hat-trick: tripletë|hat-trick
debut: debut*
title: titull|titulli*|titullin
trophy: trofe|trofeu*|trofeun
medal: medalj*
gold-medal: medalje të artë|medalje ari|medaljen e artë|medalja e artë
silver-medal: medalje argjendi|medalje të argjendtë|medaljen e argjendtë
bronze-medal: medalje bronzi|medalje të bronztë|medaljen e bronztë
olympics: olimpiad*|lojërat olimpike|lojërave olimpike|olimpik*
paralympics: paralimpik*|paraolimpik*
athlete: atlet|atleti|atletë*|sportist*
athletics: atletik*
marathon: maraton*
sprint: sprint*
swimming: not|notar*|notim*
gymnastics: gjimnastik*
boxing: boks|boksi
boxer: boksier*
wrestling: mundj*|mundës*
tennis: tenis|tenisi*|tenist*
grand-slam: grand slam
set-tennis: set|sete
basketball: basketboll*
volleyball: volejboll*
handball: hendboll*
rugby: rugby|ragbi
cricket: kriket
golf: golf|golfist*
cycling: çiklizm*
stage-race: turi i francës|giro d'italia
skiing: ski|skiator*|skijim*
biathlon: biatlon
figure-skating: patinazh*
ice-hockey: hokej*
formula-one: formula 1|formula një
racing-driver: pilot garash
grand-prix: grand prix|çmimi i madh
pole-position: pole position
chess: shah|shahist*
doping: doping*
suspension: pezullim*
retirement: pensionim*|tërheqja nga futbolli
`;
export default concepts;
