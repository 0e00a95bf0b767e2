/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: potres|potresa|potresi|potresn*|potresu|potresov
aftershock: popotresn*|popotres*
tsunami: cunami*
volcano: vulkan*|ognjenik*
eruption: izbruh vulkana|erupcij*
flood: poplav*|hudournik*
landslide: zemeljsk* plaz*|zemeljski plaz|usad*
avalanche: snežn* plaz*|plazov*
storm: neurj*|nevihta|nevihte|nevihtn*|vihar*
hurricane: orkan*
typhoon: tajfun*
cyclone: ciklon*
tornado: tornad*
hail: toča|točo|toče
snow: sneg|snega|snegom|sneži|sneženj*|snežn*
blizzard: snežn* metež*|metež|žled
rain: dež|dežja|deževj*|padavin*|naliv*|ploha|plohe
monsoon: monsun*
drought: suša|suše|sušo
heatwave: vročinsk* val*|vročina|vročine|vročino
cold-wave: mraz|mraza|ohladit*|pozeb*
wildfire: gozdn* požar*
fire: požar|požara|požari|požaru|ogenj|ognja|gasilc*|gasilec|zagorel*|plamen*
explosion: eksplozij*|eksplodira*|razstrelil*
lightning: strela|strele|udar strele
fog: megla|megle|megli|meglo
wind: veter|vetra|vetrom|vetrov*|burja
temperature: temperatur*|stopinj celzija
weather-forecast: vremensk* napoved*|vreme|vremensk*|arso
climate-change: podnebn* sprememb*|podnebn*|podnebj*
global-warming: globaln* segrevanj*|segrevanj*
emission: izpust|izpusti|izpustov|emisij*
greenhouse-gas: toplogredn*
carbon: ogljik*|ogljikov* dioksid*
pollution: onesnažen*|onesnaževa*
oil-spill: razlitj* nafte|izliv* nafte
chemical: kemikalij*|kemičn* snov*
toxic: strupen*|toksičn*
radiation: sevanj*|radioaktiv*
nuclear-plant: jedrsk* elektrarn*|nek|jek
meltdown: taljenje sredice
dam: nasip|nasipa|nasipi|zajezit*
collapse: zrušil*|zrušenj*|porušil*
rubble: ruševin*
evacuation: evakuacij*|evakuira*
evacuee: evakuiran*
shelter: zaklonišč*|zavetišč*|zatočišč*
rescue: reševanj*|rešili|rešen*|reševaln*
rescuer: reševalec|reševalc*
survivor: preživel*
missing-person: pogrešan*|izginil*|izginotj*
trapped: ujet pod|ujeti pod|ujetih v
casualty: smrtn* žrtv*
dead: mrtev|mrtvih|mrtvi|mrtva|umrl*
death: smrt|smrti|smrtjo|preminil
injured: poškodovan*|poškodoval*
wounded: ranjen*|ranil*
victim: žrtev|žrtve|žrtvam|žrtvami
body: telo|telesa|telesu
corpse: truplo|trupla|trupel|posmrtn* ostank*
funeral: pogreb*|pokop*
mourning: žalovanj*|dan žalovanja
condolence: sožalj*
memorial: spominsk*|komemoracij*
epicentre: epicent*|žarišče potresa
magnitude: magnitud*
damage: škoda|škode|škodo|škodi
destruction: uničen*|uničenj*|opustošen*|razdejanj*
emergency: izredn* razmer*|nujna pomoč
disaster: naravn* nesreč*|ujma|ujme|ujmi|nesreče velikih razsežnosti
catastrophe: katastrof*
state-of-emergency: izredno stanje|izrednega stanja
relief: humanitarn* pomoč*
aid: pomoč|pomoči|pomočjo
humanitarian: humanitarn*
donation: donacij*|donator*|doniral*|dobrodeln*
refugee-camp: begunsk* tabor*
famine: lakota|lakote|lakoto
hunger: lačn*|podhranjen*
starvation: stradanj*|stradajo
epidemic: epidemij*
accident: nesreča|nesreče|nesreči|nesrečo|nesreč|prometn* nesreč*
crash: letalsk* nesreč*|strmoglavi*
collision: trčenj*|trčil*|trčila
derailment: iztiril*|iztirjenj*
train: vlak|vlaka|vlaki|vlakov|vlakom
railway: železnic*|železnišk*
metro: podzemna železnica|podzemne železnice|metro
bus: avtobus*
truck: tovornjak*|tovorno vozilo|tovornega vozila
car: avtomobil|avtomobila|avtomobili|avtomobilom|avto|avta|vozil*
motorcycle: motor|motorist*|motorno kolo|motornega kolesa
bicycle: kolo|kolesa|kolesom
driver: voznik*|voznic*|vozniki
passenger: potnik|potnika|potniki|potnikov|potnišk*
pilot: pilot|pilota|piloti|pilotov
crew: posadk*
aircraft: zrakoplov|zrakoplova|zrakoplovi
plane: letalo|letala|letal|letalom|letalu
helicopter: helikopter*
airport: letališč*|letališk*
airline: letalsk* družb*|letalsk* prevoznik*
flight: polet|poleta|poleti iz|poletov
runway: vzletno-pristajaln*|vzletn* stez*
landing: pristanek|pristank*|pristal*
takeoff: vzlet|vzleta|vzletel*
black-box: črn* skrinjic*
ship: ladja|ladje|ladjo|ladij|ladjedel*
boat: čoln*
ferry: trajekt*
vessel: plovil*
tanker: tanker*
cargo: tovor|tovora|tovorn*
port: pristanišč*|luka koper|luke koper
sinking: potopil*|potopitev|potonil*
capsize: prevrnil*
drowning: utonil*|utopil*|utopitev|utopljen*
bridge: most|mostu|mosta|mostov|mostom
tunnel: predor*|tunel*
road: cesta|ceste|cesti|cesto|cestn*
highway: avtocest*|hitra cesta|hitre ceste
traffic: promet|prometa|prometu|prometn*|zastoj|zastoji
speed: hitrost|hitrosti|hitrostjo
drunk-driving: vinjen* voznik*|pod vplivom alkohola|pijan* voznik*
seat-belt: varnostn* pas*
stampede: stampedo|stampeda
crush: zmečkal*|zmečkan*
elevator: dvigalo|dvigala|dvigalu
crane: žerjav*
mine-accident: nesreč* v rudniku|rudnik*|premogovnik*
miner: rudar*
gas-leak: uhajanj* plina
pipeline: plinovod*|naftovod*|cevovod*
space: vesolj*
rocket: nosilna raketa|nosilne rakete|nosilno raketo
satellite: satelit*
launch: izstrelit*
astronaut: astronavt*|kozmonavt*
spacecraft: vesoljsk* plovil*|vesoljsk* ladj*|vesoljsk* sond*
moon: lunin*|na luni|na luno|lune
mars: mars|marsa|marsu
orbit: orbit*|tirnica|tirnico
asteroid: asteroid*
crime: kriminal*|kaznivo dejanje|kaznivega dejanja|kaznivih dejanj|zločin|zločina|zločini
murder: umor|umora|umori|umorov|umorjen*|umoril*
homicide: uboj|uboja|poskus uboja
killing: ubil|ubila|ubili|ubit|ubita|ubiti|ubitih
killer: morilec|morilc*|morilk*
manslaughter: povzročitev smrti iz malomarnosti
suicide: samomor*
stabbing: zabodel*|zaboden*|zabod*
knife: nož|noža|nožem
shooting: streljanj*|streljal*|ustreljen*|ustrelil*
gunman: strelec|strelc*|oborožen napadalec
gun: pištol*|puška|puške|puško
firearm: strelno orožje|strelnega orožja|strelnim orožjem
bullet: krogla|krogle|kroglo|naboj|naboji
sniper: ostrostrelec|ostrostrelc*
mass-shooting: množičn* streljanj*|strelsk* pohod*
hostage: talec|talc*|talk*
kidnapping: ugrabit*|ugrabil*|ugrabljen*
ransom: odkupnin*
rape: posilstv*|posilil*|posiljen*
sexual-assault: spoln* nasilj*|spoln* napad*
harassment: nadlegovanj*|zalezovanj*|trpinčenj*
abuse: zloraba|zlorabe|zlorabo|zlorab|zlorablj*
child-abuse: zlorab* otrok|spoln* zlorab* otrok
paedophile: pedofil*
domestic-violence: nasilj* v družini|družinsk* nasilj*
robbery: rop|ropa|ropi|oropal*|ropar*
theft: tatvin*|kraja|kraje|ukradel|ukradl*|ukraden*|tatovi
burglary: vlom|vloma|vlomi|vlomil*
fraud: goljufij*|goljuf*|prevar*
scam: spletn* prevar*
embezzlement: poneverb*|poneveril*
bribery: podkupnin*|podkupovanj*
corruption: korupcij*|kpk
money-laundering: pranje denarja|pranja denarja|pranju denarja
tax-evasion: davčn* utaj*|utaj* davkov
smuggling: tihotap*
human-trafficking: trgovin* z ljudmi|trgovanj* z ljudmi
drug: droga|droge|drogo|drog|drogami|mamil*
cocaine: kokain*
heroin: heroin|heroina
cannabis: konoplj*|marihuan*|hašiš*
overdose: predoziranj*|prevelik* odmer*
gang: tolpa|tolpe|tolpo|kriminaln* združb*|gangster*
mafia: mafij*
cartel: kartel*
piracy: pirat*
arson: požig|požiga|požigi|požigalec|podtaknjen*
vandalism: vandal*
looting: plenjenj*
riot: nemiri|nemirov|nemirih|izgred*
police: policij*
officer: policist*|častnik*
detective: detektiv*|kriminalist*
investigation: preiskava|preiskave|preiskavo|preiskavi|preiskuj*
investigator: preiskovalec|preiskovalc*
suspect: osumljen*|domnevni storilec
arrest: aretac*|aretira*
detention: pridržanj*|pridržal*|pridržan*
custody: pripor*
prison: zapor|zapora|zaporu|zapori|zaporn* kazen|zaporn* kazn*
prisoner: zapornik*|ujetnik*|zaporniki
inmate: obsojenec|obsojenc*
jail: za rešetkami|za zapahi
escape: pobeg|pobega|pobegnil*
fugitive: ubežnik*|na begu
manhunt: tiralic*|lov na osumljenca
extradition: izročitev|izročitve|ekstradicij*
deportation: deportac*|deportira*|izgon|izgona
warrant: nalog za prijetje|naloga za prijetje
search: iskanj*|iskaln* akcij*
raid: racij*|hišn* preiskav*
seizure: zaseg|zasega|zasegl*|zasežen*
evidence: dokaz|dokaza|dokazi|dokaze|dokazov
witness: priča|priče|pričo|očividec|očividc*
testimony: pričanj*|pričal*
confession: priznanje krivde|priznal krivdo|priznal*
forensic: forenzi*|izvedenec|izvedensk*
dna: dnk
autopsy: obdukcij*
court: sodišč*|sodn*
trial: sojenj*|sodn* proces*|glavna obravnava|obravnav*
judge: sodnik|sodnika|sodniki|sodnikov|sodnica|sodnice
jury: porota|porote|poroto
prosecutor: tožilec|tožilc*|tožilstv*|tožilk*
lawyer: odvetnik*|odvetnic*|pravnik*
defendant: obtožen*|obdolžen*|toženec
plaintiff: tožnik*
lawsuit: tožba|tožbe|tožbo|tožbi
indictment: obtožnic*|obtožni predlog
charge: ovadba|ovadbe|ovadbo|ovadil*|ovaden*
plea: priznanju krivde|sporazum o priznanju
guilty: kriv|kriva za|krivda|krivde|krivdo
innocent: nedolžn*
acquittal: oprostiln*|oproščen*|oprostil*
conviction: obsojen|obsojena|obsojeni|obsodil*|obsodba|obsodbe
verdict: razsodb*
sentence: sodba|sodbe|sodbo|let zapora|kazen|kazni
life-sentence: dosmrtn*
death-penalty: smrtn* kazen|smrtn* kazn*
execution: usmrtit*|usmrčen*|usmrtil*
appeal: pritožb*|pritožil*
parole: pogojni izpust|pogojno izpuščen*
pardon: pomilostit*|pomiloščen*|pomilostil*
amnesty: amnestij*
bail: varščin*
fine: globa|globe|globo|denarn* kazen|denarn* kazn*
compensation: odškodnin*|nadomestil*|odškodn*
settlement: poravnav*
ruling: odločba sodišča|sklep sodišča|odločitev sodišča
supreme-court: vrhovno sodišče|vrhovnega sodišča|ustavno sodišče|ustavnega sodišča|ustavn* sodišč*
constitution: ustava|ustave|ustavo|ustavn*
law: zakon|zakona|zakoni|zakonu|zakonov
legislation: zakonodaj*
human-rights: človekov* pravic*
torture: mučenj*
genocide: genocid*
war-crime: vojn* zločin*
crime-against-humanity: zločin* proti človečnosti
tribunal: tribunal*
terrorist: terorist*
terrorism: terorizm*|terorizem
attack: napad|napada|napadi|napadu|napadov|napadalec|napadalc*|napaden*
bomb: bomba|bombe|bombo|bomb
bombing: bombardir*|bombn* napad*|bombn*
suicide-bomber: samomorilsk* napad*|samomorilski napadalec
car-bomb: avtomobil bomba|avtobomb*
explosive: eksploziv*|razstreliv*
extremist: skrajnež*|ekstremi*
radical: radikal*
jihadist: džihad*|islamist*
militant: skrajn* skupin*|milit*
war: vojna|vojne|vojno|vojni|vojnah
civil-war: državljansk* vojn*
battle: bitka|bitke|bitko|bitki
combat: bojev|bojih|spopad|spopadi|spopadov
front-line: fronta|fronte|fronti|bojišč*
army: vojska|vojske|vojsko|vojski|armad*
military: vojaški|vojaške|vojaška|vojaških|vojašk*|oborožen* sil*
troops: čete|vojaške enote|vojaških enot
soldier: vojak|vojaka|vojaki|vojakov
general: general|generala|generali
commander: poveljnik*|poveljstv*
officer-corps: častniški zbor
veteran: veteran*
conscription: naborn*|vpoklic*|služenje vojaškega roka
mobilisation: mobilizacij*|mobilizira*
navy: mornaric*
fleet: flota|flote|floto|ladjevj*
submarine: podmornic*
warship: vojn* ladj*|bojn* ladj*|fregat*
air-force: letalstv*|vojaško letalstvo|zračne sile
fighter-jet: bojn* letal*|lovec na|lovsk* letal*
bomber: bombnik*
drone: dron|drona|droni|dronov|brezpilotn*
missile: raketa|rakete|raket|raketo|raketn*|izstrelek|izstrelk*
ballistic-missile: balističn*
air-strike: zračn* napad*|letalsk* napad*
shelling: obstreljevanj*|obstreljeva*|obstrelil*
artillery: topništv*|topnišk*|havbic*
mortar: minomet*
tank: tank|tanka|tanki|tankov
armoured-vehicle: oklepn*
weapon: orožje|orožja|orožjem
arms: oborožitev|oborožitve|oboroževanj*
ammunition: strelivo|streliva|municij*|granata|granate
arms-deal: dobav* orožja|prodaj* orožja
nuclear-weapon: jedrsk* orožj*|jedrsk* konic*|jedrsk*
nuclear-test: jedrsk* poskus*
uranium: uran|urana
enrichment: bogatenj*|obogaten*
chemical-weapon: kemičn* orožj*
mine: mina|mine|razminir*
cluster-bomb: kasetn*
invasion: invazij*|vdor|vdora
offensive: ofenziv*
counter-offensive: protiofenziv*
siege: obleganj*
blockade: blokad*
occupation: okupacij*|okupator*|okupira*
annexation: aneksij*|priključitev krima
withdrawal: umik|umika|umaknil*
ambush: zased*
ceasefire: prekinit* ognja
truce: premirj*
peace: mir|miru|mirovn*
peace-talks: mirovn* pogajanj*|mirovn* pogovor*|mirovn* sporazum*
peacekeeper: mirovnik*|mirovn* sil*|modre čelade
negotiation: pogajanj*|pogajal*|pogaja
mediation: posredovanj*|mediacij*
mediator: posrednik*
disarmament: razorožit*
sanction: sankcij*
embargo: embarg*
military-exercise: vojašk* vaj*|vojaška vaja
airspace: zračn* prostor*
border: meja|meje|meji|mejo|mejn*
border-crossing: mejn* prehod*
checkpoint: kontroln* točk*
fence: ograja|ograje|ograjo
wall: zid|zidu|zidovi
rebel: upornik*|uporniki|uporniš*
insurgent: vstajnik*|vstajniki
separatist: separatist*
militia: milic*
paramilitary: paravojašk*
mercenary: plačanec|plačanc*
coup: državni udar|državnega udara|državnem udaru|puč|prevrat
junta: hunta|hunte|hunto
martial-law: vojno stanje|vojnega stanja
curfew: policijsk* ur*|policijska ura
intelligence: obveščevaln*|sova|cia
spy: vohun*
espionage: vohunjenj*|vohunstv*
surveillance: prisluškovanj*|nadzorovanj*
hacker: heker*
cyber-attack: kibernet*|hekersk* napad*
data-breach: uhajanj* podatkov|vdor v podatke
leak: uhajanj*|puščanj*
defence: obramba|obrambe|obrambo|obrambi|obrambn*
security: varnost|varnosti|varnostn*|varnostjo
bodyguard: telesni stražar|telesnega stražarja|telesni stražarji
assassination: atentat*
poisoning: zastrupit*|zastrupil*|zastrupljen*
nerve-agent: novičok|živčn* strup*
exile: izgnanstv*|eksil*
defector: prebežnik*
dissident: disident*|oporečnik*
hostage-release: izpustit* talcev|osvobodit* talcev
prisoner-exchange: izmenjav* ujetnikov|izmenjav* zapornikov
government: vlada|vlade|vlado|vladi|vladn*|oblast|oblasti
president: predsednik*|predsednic*
prime-minister: premier|premiera|premierk*|premierja|predsednik vlade|predsednika vlade
minister: minister|ministra|ministri|ministric*|ministrstv*|ministrica
foreign-minister: zunanji minister|zunanjega ministra|zunanja ministrica|minister za zunanje zadeve
defence-minister: obrambni minister|obrambnega ministra|minister za obrambo
finance-minister: finančni minister|minister za finance|finančnega ministra
interior-minister: notranji minister|minister za notranje zadeve|notranjega ministra
vice-president: podpredsednik*|podpredsednic*
chancellor: kancler*
king: kralj|kralja|kraljem|kralju
queen: kraljica|kraljice|kraljico
prince: princ|princa|princes*
monarchy: monarh*
parliament: parlament*|državni zbor|državnega zbora|državnem zboru
senate: senat|senata|senator*|senatu
congress: kongres*
deputy: poslanec|poslanc*|poslank*|poslansk*
speaker: predsednik državnega zbora|predsednica državnega zbora
governor: guverner*
mayor: župan|župana|županja|županj*|županom
ambassador: veleposlanik*|veleposlanic*
embassy: veleposlaništv*
consulate: konzul*
diplomat: diplomat|diplomata|diplomati|diplomatov
diplomacy: diplomacij*|diplomatsk*
summit: vrh nata|vrh eu|vrhu eu|vrha eu|vrhunsk* srečanj*
meeting: srečanj*|sestanek|sestank*|srečal*|sestal*|seja|seje|seji
visit: obisk|obiska|obisku|obiskal*
telephone-call: telefonsk* pogovor*
talks: pogovori|pogovorov|pogovorih
agreement: dogovor*|sporazum*
treaty: pogodba|pogodbe|pogodbo
pact: pakt|pakta
memorandum: memorandum*
alliance: zavezništv*|zaveznic*|zaveznik*
coalition: koalicij*
opposition: opozicij*
party: stranka|stranke|stranko|strank|strankarsk*
leader: voditelj|voditelja|voditelji|vodja|vodje|lider*
leadership: vodstvo|vodstva|vodstvom
candidate: kandidat*
campaign: kampanj*|predvoliln*
election: volitve|volitev|volitvah|voliln*|volitvam
early-election: predčasn* volit*
vote: glasovanj*|glasoval*|glasov
voter: volivec|volivc*|volivk*
ballot: glasovnic*
polling-station: volišč*
turnout: udeležba na volitvah|voliln* udeležb*|udeležba
referendum: referendum*
exit-poll: vzporedn* volit*
opinion-poll: javnomnenj*|anket*
recount: ponovno štetje
electoral-fraud: voliln* goljufij*|prirejen* volit*
majority: večina|večine|večino|večinsk*
minority: manjšin*
victory: voliln* zmag*|zmag* na volitvah
defeat: poraz|poraza|poraženec
landslide-victory: prepričljiv* zmag*
inauguration: inavguracij*|umestitev
oath: prisega|prisege|prisegel|prisegl*
term: mandat|mandata|mandatu
cabinet: kabinet|kabineta
reshuffle: rekonstrukcij* vlade
resignation: odstop|odstopa|odstopu|odstopil*
resign: podal odstop|podala odstop
dismissal: razrešit*|razrešil*|razrešen*
impeachment: ustavna obtožba|ustavne obtožbe|ustavno obtožbo
no-confidence-vote: nezaupnic*|interpelacij*
scandal: škandal*|afera|afere|afero|aferi
ethics: etika|etike|etičn*
lobbying: lobir*|lobist*
reform: reforma|reforme|reformo|reform|reformn*
bill: predlog zakona|predloga zakona|novel* zakona
amendment: amandma*|dopolnil*
decree: uredb*|odlok|odloka|dekret*
veto: veto|veta
budget: proračun*
deficit: primanjkljaj*
debt: dolg|dolga|dolgov|zadolž*
tax: davek|davka|davki|davkov|davčn*|furs
tax-cut: znižanj* davkov
subsidy: subvencij*
pension: pokojnin*|upokojen*
welfare: socialn* pomoč*|socialn* transfer*
minimum-wage: minimaln* plač*
austerity: varčevaln* ukrep*
privatisation: privatizac*
nationalisation: nacionalizac*
independence: neodvisnost*|samostojnost*|osamosvojit*
autonomy: avtonomij*
sovereignty: suverenost*
secession: odcepit*
democracy: demokracij*|demokratičn*
dictatorship: diktatur*|diktator*
regime: režim*
authoritarian: avtoritar*
censorship: cenzur*
freedom-of-press: svobod* medijev|medijsk* svobod*
freedom-of-speech: svobod* govora|svobod* izražanja
protest: protest|protesta|protesti|protestu|protestn*|protestov*
demonstration: demonstracij*
demonstrator: protestnik*|protestniki|demonstrant*
march: pohod|pohoda|shod za
rally: shod|shoda|zborovanj*
strike-labour: stavka|stavke|stavko|stavki|stavkov*
union: sindikat*
boycott: bojkot*
petition: peticij*
civil-disobedience: državljansk* nepokorščin*
tear-gas: solzivec|solzivc*
water-cannon: vodn* top*
clash: prerivanj*|spopad s policijo|spopadi s policijo
crackdown: represij*|zatiranj*
activist: aktivist*
human-rights-activist: zagovornik* človekovih pravic
revolution: revolucij*
uprising: vstaj*|upor|upora
discrimination: diskrimin*
racism: rasizm*|rasizem|rasist*
minority-rights: pravic* manjšin
equality: enakost*|enakopravn*
feminism: feminis*|feminizem
abortion: splav|splava|splavu
same-sex-marriage: istospoln*
lgbt: lgbt|gej|geji|homoseksual*|transspoln*
migration: migracij*|priseljevanj*
migrant: migrant*|priseljenec|priseljenc*
refugee: begunec|begunc*|begunk*
asylum: azil|azila|azilu|aziln*
asylum-seeker: prosilec za azil|prosilci za azil|prosilcev za azil
citizenship: državljanstv*
passport: potni list|potnega lista|potni listi
visa: vizum*
nationalism: nacionaliz*|nacionalist*
populism: populi*
far-right: skrajn* desnic*|skrajno desn*|skrajnodesn*
far-left: skrajn* levic*|skrajno lev*
communist: komunist*|komunizem|komunizm*
socialist: socialist*|socialn* demokrat*
conservative: konservativ*
liberal: liberal*
statement: izjava|izjave|izjavo|izjavil*|sporočil*
speech: govor|govora|govoru
address: nagovor*
press-conference: novinarsk* konferenc*|tiskovn* konferenc*
interview: intervju*
criticism: kritik*|kritizira*
accusation: obtožb*|obtožil*|obtožuj*
allegation: očitek|očitk*
apology: opraviči*
threat: grožnj*|grozi|zagrozil*
warning: opozoril*|opozarja*|svaril*
denial: zanikal*|zanika|demanti*
support: podpora|podpore|podporo|podpori|podprl*
announcement: napoved*|objava|objavil*|naznanil*
proposal: predlog|predloga|predlogi|predlagal*
decision: odločitev|odločitve|odločil*
plan: načrt|načrta|načrti|načrtuj*
project: projekt|projekta|projekti|projektov
economy: gospodarst*|gospodarsk*|bdp|ekonomist*
growth: rast|rasti|rastjo
recession: recesij*
crisis: kriza|krize|krizo|krizi|krizn*
inflation: inflacij*
price: cena|cene|ceno|cenami|cenah
price-rise: podražit*|podražil*|draginj*
consumer: potrošnik*|potrošniki
interest-rate: obrestn* mer*
central-bank: centraln* bank*|banka slovenije|ecb|fed
bank: banka|banke|banko|bank|bančn*|banki
loan: posojil*|kredit|kredita|krediti
mortgage: hipotek*|hipotekarn*|stanovanjsk* posojil*
credit: kreditn*
bailout: reševaln* paket*|sanacij* bank
bankruptcy: stečaj*|bankrot*
insolvency: insolven*|plačiln* nesposobnost*
bond: obveznic*
stock-exchange: borza|borze|borzi|borzo|borzn*
share: delnic*
shareholder: delničar*
dividend: dividend*
investor: vlagatelj*|investitor*
investment: naložb*|investicij*
fund: sklad|sklada|skladi|skladov
hedge-fund: hedge sklad*
currency: valuta|valute|valuto
exchange-rate: devizn* tečaj*|tečaj evra|menjaln* tečaj*
devaluation: devalvacij*
dollar: dolar*
euro: evro|evra|evrov|evrsk*
cryptocurrency: kriptovalut*
bitcoin: bitcoin*
gold: zlato|zlata|zlatom
oil: nafta|nafte|nafto|naftn*|opec|sod nafte
crude-oil: surov* naft*
gas: plin|plina|plinom|plinsk*
natural-gas: zemeljsk* plin*|lng
petrol: bencin*
fuel: gorivo|goriva|goriv|dizel*
electricity: elektrik*|električn* energij*
power-cut: izpad* elektrike|brez elektrike|izpad električne energije
blackout: mrk elektrike
energy: energija|energije|energijo|energetsk*|energetik*
renewable-energy: obnovljiv*
solar: sončn*
wind-power: vetrn* elektrarn*|vetrnic*
coal: premog|premoga|premogom
trade: trgovina|trgovine|trgovinsk*
tariff: carine|carin|tarif*
import: uvoz|uvoza|uvozn*
export: izvoz|izvoza|izvozn*|izvoznik*
trade-war: trgovinsk* vojn*|carinsk* vojn*
free-trade: prost* trgovin*|prostotrgovinsk*
customs: carinik*|carinsk*
supply-chain: dobavn* verig*
company: podjetj*|družba|družbe|družbo|firma|firme
corporation: korporacij*|koncern*
startup: zagonsk* podjetj*|startup*
merger: združitev podjetij|združitev|pripojit*
acquisition: nakup podjetja|akvizicij*
takeover: prevzem|prevzema|prevzemu|prevzemn*
subsidiary: hčerinsk*
joint-venture: skupno podjetje|skupnega podjetja
profit: dobiček|dobička|dobički
loss: izguba|izgube|izgubo|izgubil*
revenue: prihodek|prihodk*
turnover: promet podjetja
earnings: zaslužek|zaslužk*|dohodek|dohodk*
sales: prodaja|prodaje|prodajo|prodal*
market: trg|trga|trgu|trgih|tržn*
retail: maloprodaj*|trgovec na drobno|trgovsk* veriga
supermarket: supermarket*|trgovsk* center
e-commerce: spletn* trgovin*|spletn* prodaj*
advertising: oglaševanj*|oglas|oglasi|oglaševa*
brand: blagovn* znamk*
product: izdelek|izdelk*|blago|blaga
factory: tovarn*|tovarnišk*
production: proizvodnj*
manufacturing: predelovaln*
industry: industrij*
steel: jeklo|jekla|jeklar*
textile: tekstil*
automobile: avtomobilsk* industrij*|avtomobilsk*
electric-car: električn* avtomobil*|električn* vozil*
battery: baterij*|akumulator*
chip: čip|čipi|čipov|čipa
semiconductor: polprevodni*
technology: tehnologij*|tehnološk*
software: programsk* oprem*
artificial-intelligence: umetn* inteligenc*|klepetalnik*|chatgpt
robot: robot|robota|roboti|robotik*
smartphone: pametn* telefon*|iphone*
computer: računalnik*|računalniš*
internet: internet*|svetovni splet
website: spletn* stran|spletn* strani|splet|spleta
social-media: družbena omrežja|družbenih omrežjih|družbenih omrežij|facebook*|družben* omrežj*
app: aplikacij*
platform: platform*
video-game: videoiger|videoigr*
telecommunications: telekom*
network: omrežj*
antitrust: varstv* konkurence|protimonopol*
patent: patent*
copyright: avtorsk* pravic*
job: delovn* mest*|delovno mesto
employment: zaposlitev|zaposlitve|zaposlovanj*|zaposlenost*
unemployment: brezposeln*
worker: delavec|delavc*|delavk*|zaposleni|zaposlenih
layoff: odpuščanj*|odpustil*|odpuščen*
salary: plača|plače|plačo|plač|plačah
wage: mezda|mezde|mezdn*
bonus: regres*|nagrade zaposlenim|bonus*
pay-rise: zvišanj* plač|dvig plač
executive-director: izvršn* direktor*|generaln* direktor*
board-of-directors: uprava družbe|nadzornega sveta|nadzorni svet
chairman: predsedujoč*|predsednik uprave
founder: ustanovitelj*|soustanovitelj*
billionaire: milijarder*|oligarh*
wealth: bogastv*|premoženj*
poverty: revščin*
inequality: neenakost*
housing: stanovanj*
rent: najemnin*|najem|najema
real-estate: nepremičnin*
construction: gradnja|gradnje|gradnjo|gradben*
building: stavba|stavbe|stavbo|stavb|objekt
contractor: izvajalec del|podizvajal*
tender: javn* naročil*|razpis|razpisa|javni razpis
contract: pogodben*
agriculture: kmetijst*
farmer: kmet|kmeta|kmetje|kmetov
harvest: žetev|žetve|pridelek|pridelk*|letin*
crop: posevek|posevk*
wheat: pšenic*
grain: žito|žita|žitaric*
rice: riž|riža
livestock: živina|živine|živino|živinorej*
fishing: ribič*|ribolov*
food: hrana|hrane|hrano|živil*|prehran*
restaurant: restavracij*|gostinec|gostinc*|gostiln*
hotel: hotel*
tourism: turizem|turizm*|turističn*
tourist: turist|turista|turisti|turistov
insurance: zavarovanj*|zavarovalnic*
auction: dražba|dražbe|dražbi|dražbo
audit: revizij*|revizor*
health: zdravj*|zdravstv*
hospital: bolnišnic*|bolnišničn*|ukc|hospitaliz*
clinic: klinik*|zdravstven* dom*
doctor: zdravnik*|zdravnic*|zdravnišk*|zdravniki
nurse: medicinsk* sestr*
patient: pacient*|bolnik*|bolniki
medicine: medicin*
drug-medicine: zdravil*
treatment: zdravljenj*|zdravi se
therapy: terapij*
surgery: kirurg*|operiral*|kirurš*
transplant: presadit*|transplant*
disease: bolezen|bolezni|obolel*|obolenj*|zbolel*
infection: okužb*|okužen*|okužil*
virus: virus*
bacteria: bakterij*
coronavirus: koronavirus*|novi koronavirus
covid: covid*
influenza: gripa|gripe|gripo|gripi
ebola: ebola|ebole|ebolo
measles: ošpic*
malaria: malarij*
cholera: kolera|kolere|kolero
aids: aids|hiv
cancer: rak|raka|rakom|rakav*|onkolo*
diabetes: sladkorn* bolez*|sladkorn* bolni*|diabet*
heart-attack: infarkt*|srčni infarkt
stroke: možgansk* kap|možganske kapi
dementia: demenc*|alzheimer*
obesity: debelost*
mental-health: duševn* zdravj*|psihiat*|duševn*
depression: depresij*
vaccine: cepivo|cepiva|cepiv|cepivom
vaccination: cepljenj*|cepljen*|cepil*|cepit*
dose: odmerek|odmerk*
booster: poživitven*
immunity: imunost*|odpornost*
outbreak: izbruh okužb|izbruh|izbruha
pandemic: pandemij*
quarantine: karanten*
lockdown: zaprtje države|zaprtja države
isolation: izolacij*
mask: maska|maske|masko|mask
testing: testiranj*
test-positive: pozitiven test|pozitivn* test*
symptom: simptom*
variant: različica virusa|različice virusa|omikron*
mutation: mutacij*
mortality: umrljivost*|smrtnost*
birth: porod|poroda|rojstvo|rojstva|rojen*|rodnost*
pregnancy: nosečn*|noseč*
maternity: porodnišnic*|porodnišk*|materinstv*
baby: dojenček|dojenčk*
newborn: novorojen*
death-toll: število mrtvih|število smrtnih žrtev|število žrtev
smoking: kajenj*|kadilec|kadilc*|cigaret*
tobacco: tobak*|tobač*
alcohol: alkohol*
allergy: alergij*|alergičn*
pharmaceutical: farmac*|farmacevt*
clinical-trial: kliničn* raziskav*|kliničn* preskus*|kliničn* študij*
side-effect: stransk* učink*|stranski učinki
approval: odobrit*|odobril*|odobren*
research: raziskava|raziskave|raziskavo|raziskovanj*
study: študija|študije|študijo
researcher: raziskovalec|raziskovalc*|raziskovalk*
scientist: znanstvenik*|znanstvenic*|znanstven*
professor: profesor*
university: univerz*|fakultet*
laboratory: laborator*
experiment: eksperiment*
discovery: odkritj*|odkril*
gene: gen|gena|geni|genov|genetik*|genetsk*|genom*
fossil: fosil*
dinosaur: dinozaver|dinozavr*
archaeologist: arheolog*|arheološk*
excavation: izkopavanj*|izkopanin*
ancient: starodavn*|antičn*|prazgodovin*
museum: muzej*
species: živalsk* vrst*|vrsta živali
endangered: ogrožen* vrst*|izumrtj*|izumrl*
animal: žival|živali|živalsk*
dog: pes|psa|psi|psov|psom
elephant: slon|slona|sloni|slonov
whale: kit|kiti|kitov|kita
shark: morski pes|morskega psa|morski psi|morskih psov
bear: medved|medveda|medvedi|medvedov
wolf: volk|volka|volkovi|volkov
bird-flu: ptičj* grip*|aviarn* influenc*
bee: čebel*
insect: žuželk*
forest: gozd|gozda|gozdu|gozdov*
deforestation: krčenj* gozd*|izsekavanj*
amazon-forest: amazonsk* pragozd*|pragozd*
ocean: ocean*
coral-reef: koraln* greben*|koral*
river: reka|reke|reko|reki|rečn*
lake: jezero|jezera|jezeru
glacier: ledenik*
ice: led|ledu|ledom|poledic*
arctic: arktik*|arktičn*
antarctica: antarktik*
national-park: narodn* park*|triglavsk* narodn* park*
zoo: živalsk* vrt*|živalski vrt
school: šola|šole|šolo|šoli|šolsk*|šolah
pupil: učenec|učenc*|učenk*|dijak*|dijaki
student: študent*
teacher: učitelj*|pedagog*
education: izobraževanj*|izobraževaln*|izobrazb*
exam: izpit*|matura|mature|maturi
kindergarten: vrtec|vrtca|vrtcu|vrtci|vrtcih
graduation: diplomant*|maturant*
scholarship: štipendij*
child: otrok|otroka|otroci|otrokom|otrošk*
teenager: najstni*|mladoletn*
youth: mladina|mladine|mladin*|mladi|mladih
parent: starši|staršev|staršem
mother: mati|mama|mame|matere
father: oče|očeta|očetom|očetje
son: sin|sina|sinom|sinovi
daughter: hči|hčerk*|hčere
brother: brat|brata|bratje|bratom
sister: sestra|sestre|sestro
family: družina|družine|družino|družini|družinsk*
wife: žena|žene|ženo|soproga|soproge
husband: mož|moža|možem|soprog
wedding: poroka|poroke|poroko|poroki
marriage: zakonsk* zvez*|poročil*
divorce: ločitev|ločitve|razvez*
birthday: rojstni dan|rojstnega dne|rojstni dnevi
anniversary: obletnic*|jubilej*
celebration: praznovanj*|slovesnost*|proslav*
festival: festival*
holiday: praznik|praznika|prazniki|počitnic*|dopust*
new-year: novo leto|novega leta|silvestr*|novoletn*
christmas: božič|božiča|božičn*
ramadan: ramadan*
eid: bajram*
easter: velika noč|veliko noč|velikonočn*
pilgrimage: romanj*|romarj*
hajj: hadž|hadža
church: cerkev|cerkve|cerkvi|cerkven*|stolnic*
mosque: mošej*|džamij*
synagogue: sinagog*
temple: tempelj|templja|templj*
religion: religij*|versk*
christian: kristjan*|krščansk*|katoli*|pravoslav*
muslim: musliman*|islam|islama|islamsk*
jewish: judovsk*|judje|judov
pope: papež*
bishop: škof*|nadškof*|patriarh*
cardinal: kardinal*
priest: duhovnik*|duhovniki|župnik*
imam: imam|imama|mufti
rabbi: rabin|rabina
prayer: molitv*|molitev|maša|maše|mašo
film: film|filma|filmu|filmi|filmsk*
cinema: kino|kinemat*|kinodvor*
actor: igralec filma|filmski igralec|igralsk*
actress: igralk*
director: režiser*
movie-premiere: premier* filma
award: nagrada|nagrade|nagrado|nagrad|nagrajen*|odlikovanj*
oscar: oskar|oskarja|oskarj*|oscar
prize: nagrajenec|nagrajenc*|dobitnik*|dobitnic*
nobel-prize: nobelov*
music: glasba|glasbe|glasbo|glasben*|glasbenik*
song: pesem|pesmi|pesmijo|skladb*
singer: pevec|pevc*|pevk*
band: glasbena skupina|glasbene skupine|rock skupina
concert: koncert*
album: album|albuma|albumi
tour: turneja|turneje|turnejo|turneji
opera: opera|opere|opero|operi|opern*
orchestra: orkest*|filharmoni*|dirigent*
dance: ples|plesa|plesal*|plesn*
ballet: balet*
theatre: gledališč*|gledališk*
play: predstava|predstave|predstavo|drama|drame|uprizorit*
book: knjiga|knjige|knjigo|knjig|knjižn*
novel: roman|romana|romani
author: avtor|avtorja|avtorj*|avtoric*
writer: pisatelj*
poet: pesnik*|pesnic*|poezij*
literature: književnost*|literatur*|literarn*
publisher: založb*|založnik*
library: knjižnic*
art: umetnost*|umetnik*|umetnic*|umetnišk*
painting: slikarstv*|slika slikarja|umetnišk* slik*
painter: slikar|slikarja|slikark*|slikarji
sculpture: kipar*|skulptur*
exhibition: razstav*
gallery: galerij*
fashion: moda|mode|modn*
model: manekenk*|maneken|fotomodel*
designer: oblikoval*
television: televizij*|rtv
series: nadaljevank*|tv-serij*|serija
broadcaster: radiotelevizij*|voditelj oddaje
radio: radio|radia|radijsk*
newspaper: časopis*|časnik
journalist: novinar*
reporter: poročevalec|poročevalc*|dopisnik*
editor: urednik*|urednic*|uredništv*
media: mediji|medijev|medijih|medijsk*
news: novica|novice|novic
magazine: revija|revije|reviji
photographer: fotograf|fotografa|fotografi|fotoreporter*
documentary: dokumentarn*|dokumentarec
celebrity: zvezdnik*|zvezdnic*|estradnik*
royal-family: kraljev* družin*|kraljev*
heritage: dediščin*
unesco: unesco*|unesca
monument: spomenik*|spomeniki
statue: kip|kipa|kipi
lottery: loterij*|loto|sedmic*
winner: zmagovalec|zmagovalc*|zmagovalk*
record-world: svetovn* rekord*|rekord|rekorda|rekordn*
guinness: guinness*|ginness*
football: nogomet|nogometa|nogometn*|nogometu
match: tekma|tekme|tekmo|tekmi|tekem|dvoboj*
game: igra|igre|igro
league: liga|lige|ligi|ligo|prvoliga*
cup: pokal|pokala|pokalu|pokaln*
world-cup: svetovn* prvenstv*|mundial*
championship: prvenstv*|prvak|prvaka|prvaki|prvakinj*
tournament: turnir*
final: finale|finala|finalu|finalist*
semi-final: polfinal*
quarter-final: četrtfinal*
group-stage: skupinsk* del*|skupinska faza
qualifying: kvalifikacije|kvalifikacij|kvalifikacijah|kvalifikacijsk*
playoff: končnica prvenstva|končnice|končnici|dodatne kvalifikacije
goal: gol|gola|goli|golov|zadetek|zadetk*
penalty: enajstmetrovk*|najstrož* kazen
penalty-shootout: streljanje enajstmetrovk|strelih z bele točke|izvajanje enajstmetrovk
red-card: rdeč* karton*|izključen
yellow-card: rumen* karton*
referee: glavni sodnik|sodnik tekme|nogometni sodnik
video-referee: var
offside: prepovedan* položaj*
goalkeeper: vratar*
striker: napadalec ekipe|nogometni napadalec|ostrostrelec lige
midfielder: vezist*
defender: branilec|branilc*
captain: kapetan*
coach: trener*|selektor*
manager-football: menedžer kluba
transfer: prestop*
transfer-fee: odškodnina za prestop
contract-extension: podaljšal pogodbo|podaljšanje pogodbe
injury: poškodba|poškodbe|poškodbo|poškodbi
substitute: menjava v igri|rezervist*
stadium: stadion*
fan: navijač*
hooligan: huligan*
team: ekipa|ekipe|ekipo|ekipi|moštv*
club: klub|kluba|klubi|klubov|klubu
national-team: reprezentanc*|reprezentant*
player: igralec|igralc*|nogometaš*|košarkar*
win: zmaga|zmage|zmago|zmagal*|premagal*
draw: remi|remija|neodločen*
score: izid tekme|z izidom|rezultatom
hat-trick: hat-trick*
debut: debi|debitira*|debitant*
title: naslov prvaka|naslova prvaka|naslov prvakinje
trophy: lovorik*
medal: medalj*|kolajn*
gold-medal: zlat* medalj*|zlat* kolajn*
silver-medal: srebrn* medalj*|srebrn* kolajn*
bronze-medal: bronast* medalj*|bronast* kolajn*
olympics: olimpijsk*|olimpijad*
paralympics: paraolimpij*
athlete: športnik*|športnic*|atlet|atleti|atletinj*
athletics: atletik*|atletsk*
marathon: maraton*
sprint: šprint*|sprint*
swimming: plavanj*|plaval*
gymnastics: gimnasti*|telovadec|telovadc*
boxing: boks|boksa|boksarsk*
boxer: boksar|boksarj*
wrestling: rokobor*
tennis: tenis|tenisa|teniš*
grand-slam: grand slam*|wimbledon*|roland garros*
set-tennis: nizih|dobljen* niz*
basketball: košark|košarka|košarke|košarko|košarkarsk*|nba
volleyball: odbojk*
handball: rokomet*
rugby: ragbi*
cricket: kriket*
golf: golf|golfa|golfist*
cycling: kolesarstv*|kolesar*|kolesarsk*
stage-race: dirka po franciji|dirke po franciji|dirki po franciji|dirka po italiji|giro
skiing: smučanj*|smučar*|smučarsk*|smučišč*|alpsko smučanje
biathlon: biatlon*
figure-skating: umetnostno drsanje|umetnostnem drsanju
ice-hockey: hokej*|nhl
formula-one: formula 1|formule 1|formuli 1
racing-driver: dirkač*
grand-prix: velika nagrada|velike nagrade|veliko nagrado
pole-position: najboljši štartni položaj|pole position
chess: šah|šaha|šahovsk*|šahist*|velemojst*
doping: doping*
drug-ban: prepoved zaradi dopinga|dopinšk*
suspension: suspenz*|suspendira*|diskvalifi*
retirement: konec kariere|končal kariero|končala kariero
`;
export default concepts;
