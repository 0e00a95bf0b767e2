/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: zemestrīc*|seismolo*
aftershock: pēcgrūdien*
tsunami: cunami*
volcano: vulkāns|vulkāna|vulkānu|vulkāni|vulkānisk*
eruption: vulkāna izvirdum*|izvirdum*
flood: plūdi|plūdu|plūdos|plūdiem|plūdus|applūd*
landslide: zemes nogruvum*|nogruvum*|dubļu lavīn*|noslīdeņ*
avalanche: sniega lavīn*|lavīna|lavīnas|lavīnu
storm: vētra|vētras|vētru|vētrai|negaiss|negaisa|negaisu
hurricane: viesuļvētr*|orkān*
typhoon: taifūn*
cyclone: ciklon*
tornado: tornado|virpuļviesul*
hail: krusa|krusas|krusu
snow: sniegs|sniega|sniegu|snigs|snigšan*
blizzard: puteņ*|sniegputen*
rain: lietus|lietusgāz*|lietum|nokrišņ*
monsoon: musons|musona|musonu
drought: sausums|sausuma|sausumu
heatwave: karstuma viļņ*|karstuma vilnis|svelme|svelmes|karstum*
cold-wave: aukstuma viļņ*|bargs sals|bargā salā|salnas|salnu
wildfire: mežu ugunsgrēk*|meža ugunsgrēk*|savvaļas ugunsgrēk*|kūlas ugunsgrēk*
fire: ugunsgrēk*|ugunsdzēs*|aizdeg*|liesmas|liesmām|degšan*
explosion: sprādzien*|eksplozij*|eksplodē*
lightning: zibeņ*
fog: migla|miglas|miglu
wind: vējš|vēju brāzm*|vējam|brāzmas|brāzmām
temperature: temperatūr*|gaisa temperat*
weather-forecast: laika prognoz*|laikapstākļ*|sinopti*|meteorolo*
climate-change: klimata pārmaiņ*|klimata krīz*|klimata izmaiņ*
global-warming: globāl* sasilšan*|globāl* sasil*|klimata sasilšan*
emission: emisijas|emisiju|izmeši|izmešu|izmešus
greenhouse-gas: siltumnīcefekt*|siltumnīcas efekt*
carbon: oglekļa dioksīd*|ogļskāb*|oglekļ*
pollution: piesārņo*|piesārņojum*
oil-spill: naftas noplūd*
chemical: ķimikālij*|ķīmisk* viel*|ķīmisk*
toxic: toksisk*|indīg*|toksīn*
radiation: radiācij*|starojum*|radioaktīv*
nuclear-plant: atomelektrostac*|kodolspēkstac*|aes|kodolreaktor*
meltdown: reaktora kušan*
dam: aizsprost*|dambis|dambja|dambji
collapse: sabruk*|sagruv*|iebruk* jumt*|sabrukšan*
rubble: drupas|drupām|gruveš*|zem gruvešiem
evacuation: evakuācij*|evakuē*
evacuee: evakuētie|evakuēto iedzīvotāj*
shelter: patversm*|patvertn*|bumbu patvert*
rescue: glābšan*|izglāb*|glābšanas darb*
rescuer: glābēj*
survivor: izdzīvojuš*|izdzīvojis|izdzīvot
missing-person: pazudušo|pazudušie|pazudis|pazudusi|pazudušais|bez vēsts pazud*
trapped: iesprost*
casualty: bojāgājuš* un ievainot*
dead: bojāgājuš*|gājuši bojā|gāja bojā|gājis bojā|mirušo|mirušie|miris|mirusi|nogalināti
death: nāve|nāves|nāvi|miršan*|mira|nomir*|bojāej*
injured: cietušie|cietušo|cietušais|traumas guv*|guva traum*|savainot*|cietušajiem
wounded: ievainot*|ievaino*|ievainojum*
victim: upuris|upura|upuri|upuru|upuriem
body: ķermenis|ķermeņa|ķermeni
corpse: līķis|līķi|līķa|līķu|mirstīgās atliekas|mirušā ķerm*
funeral: bēres|bēru|apbedī*|apbedīšan*
mourning: sēras|sēru dien*|sēro
condolence: līdzjūtīb*
memorial: memoriāl*|piemiņas zīm*|piemiņas pasākum*|piemiņas viet*
epicentre: epicentr*
magnitude: magnitūd*
damage: postījum*|bojājum*|zaudējumi|zaudējumu|zaudējumus
destruction: iznīcinā*|izpostī*|sagrauj*|sagrau*|nopostī*
emergency: ārkārtas gadījum*|ārkārtas dienest*|neatliekam*
disaster: stihij*|dabas katastrof*|nelaime|nelaimes
catastrophe: katastrof*
state-of-emergency: ārkārtas stāvokl*|ārkārtējā situācij*|ārkārtējo situāciju|ārkārtējās situācijas|ārkārtas situācij*
aid: palīdzība|palīdzības|palīdzību|palīdzībai
humanitarian: humanitār*
donation: ziedo|ziedojum*|ziedot*|ziedotāj*|labdarīb*
refugee-camp: bēgļu nometn*
famine: bads|badā|badu
hunger: izsalkum*|izsalku*
starvation: bada nāv*|badošan*
epidemic: epidēmij*|epidemiolo*
accident: avārij*|satiksmes negadījum*|negadījum*|nelaimes gadījum*|csng
crash: aviokatastrof*|nogāzās lidmaš*|nogāzies|nogāzās|lidmašīnas katastrof*
collision: sadūr*|saskrējien*
derailment: no sliedēm
train: vilcien*
railway: dzelzceļ*
metro: metro
bus: autobus*
truck: kravas auto*|kravas mašīn*|kravas automašīn*|fūre|fūres
car: automašīn*|automobil*|vieglā auto*|auto
motorcycle: motocikl*
bicycle: velosip*|riteņbraucēj*|velobraucēj*
driver: vadītājs pie stūr*|autovadītāj*|šofer*|pie stūres
passenger: pasažier*
pilot: pilots|pilota|piloti|pilotu|pilotiem
crew: apkalpe|apkalpes|apkalpi|ekipāž*
aircraft: gaisakuģ*|gaisa kuģ*
plane: lidmašīn*
helicopter: helikopter*
airport: lidost*
airline: aviokompānij*|aviosabiedrīb*|lidsabiedrīb*|airbaltic
flight: lidojum*|aviores*|reiss|reisu|reisi|reisus
runway: skrejceļ*
landing: nosēšan*|nosēdās|nolaišan*|piezemē*
takeoff: pacelšan*
black-box: melnās kastes|melnā kaste|melno kasti|melnajām kastēm|melno kastu
ship: kuģis|kuģa|kuģi|kuģu|kuģiem|kuģniec*
boat: laiva|laivas|laivu|laivām|kuteris
ferry: prāmis|prāmja|prāmi|prāmju
tanker: tankkuģ*
cargo: krava|kravas|kravu
port: osta|ostas|ostu|ostām
sinking: nogrima|nogrimšan*|nogrimis|nogrimus*
capsize: apgāzās|apgāzies
drowning: noslīk*|slīkšan*|slīcēj*
bridge: tilts|tilta|tiltu|tilti|tiltiem
tunnel: tuneļ*
road: ceļš|ceļi|autoceļ*|ceļa posm*
highway: šoseja|šosejas|šoseju|automaģistrāl*|autostrād*
traffic: satiksme|satiksmes|satiksmi|sastrēgum*
speed: ātrums|ātruma|ātrumu
drunk-driving: dzēris pie stūr*|dzērumā pie stūr*|dzērušo autovadītāj*|dzērušo šofer*|dzērušu šofer*|reibumā pie stūr*
seat-belt: drošības jost*
stampede: drūzma|drūzmas|drūzmēšan*
crush: saspies*
elevator: lifts|lifta|liftu|lifti
crane: celtnis|celtņa|autoceltn*
mine-accident: raktuv* avārij*|šahtā|raktuvē|raktuves
miner: kalnrač*|ogļrač*
gas-leak: gāzes noplūd*|gāzes sprādzien*
pipeline: gāzesvad*|gāzes vad*|naftas vad*|cauruļvad*
space: kosmoss|kosmosa|kosmosu|kosmisk*
rocket: nesējraķet*
satellite: satelīt*|pavadonis
launch: palaišan*
astronaut: astronaut*|kosmonaut*
spacecraft: kosmosa kuģ*|kosmisk* kuģ*|kosmosa zond*
moon: mēness
mars: marss|marsa|marsu|marsa virsm*
orbit: orbīt*
asteroid: asteroīd*|meteorīt*|komēt*
crime: noziegum*|noziedzīb*|noziedznie*|krimināl*
murder: slepkavīb*|noslepkavo*|nogalināšan*
killing: nogalināj*|nogalinā*
killer: slepkava|slepkavas|slepkavu|slepkavam
manslaughter: nonāvēšan*
suicide: pašnāvīb*|pašnāvniec*
stabbing: sadūra|sadurts|sadurti|nodūra|nodurts
knife: nazis|naža|nazi|nažu|nazim|nažiem
shooting: apšaud*|šaušan*|nošauj*|nošāv*|nošaut*|šāviens|šāvieni|šāvienus
gunman: šāvējs|šāvēja|šāvēju|šāvēji|bruņot* uzbrucēj*
gun: pistol*|šautene|šautenes|šauteni|revolver*
firearm: šaujamieroč*
bullet: lode|lodes|lodi|ložu|lodēm
sniper: snaiper*
mass-shooting: masu apšaud*|masu slepkavīb*
hostage: ķīlniek*
kidnapping: nolaupī*
ransom: izpirkuma maks*|izpirkum*
rape: izvaro*|izvarošan*
sexual-assault: seksuāl* vardarbīb*|seksuāl* uzbrukum*|seksuāl* izmantošan*|seksuāl* noziegum*
harassment: uzmākšan*|uzmācās|uzmācies|seksuāl* uzmākšan*
abuse: vardarbīb* pret|vardarbīga
child-abuse: vardarbīb* pret bērn*|bērnu izmantošan*|bērnu seksuāl* izmantošan*
paedophile: pedofil*
domestic-violence: vardarbīb* ģimenē|ģimenes vardarbīb*
robbery: laupīšan*|aplaupī*|laupītāj*
theft: zādzīb*|nozag*|zaglis|zagļi|zagļu|zagļus
burglary: ielauz*|ielaušan*
fraud: krāpšan*|krāpniec*
scam: krāpniek*|apkrāp*|izkrāp*|krāpšanas shēm*
embezzlement: piesavin*|izšķērdēšan*
bribery: kukuļ*|kukuļdošan*|kukuļņemšan*|uzpirk*
corruption: korupcij*|knab|korumpēt*|pretkorupc*
money-laundering: naudas atmazg*|noziedzīgi iegūt* līdzek*|atmazgāšan*
tax-evasion: izvairīšan* no nodok*|nodokļu nemaksāšan*|izvairīj* no nodok*
smuggling: kontraband*
trafficking: narkotiku tirdzniec*
human-trafficking: cilvēktirdzniec*|cilvēku tirdzniec*
drug: narkotik*|narkotisk*|narkomān*
cocaine: kokaīn*
heroin: heroīn*
cannabis: marihuān*|kaņep*|hašiš*
overdose: pārdoz*
gang: banda|bandas|bandu|grupējum*|bandīt*
mafia: mafij*
cartel: karteļ*
piracy: pirāti|pirātu|pirātism*
arson: ļaunprātīg* dedzin*|dedzināšan*|aizdedzināj*|dedzinātāj*
vandalism: vandāl*|huligān*
looting: marodier*|izlaup*
riot: grautiņ*|nekārtīb*|masu nekārtīb*
police: policij*|policist*|likumsarg*
officer: policijas darbiniek*|policijas amatperson*
detective: detektīv*|kriminālpolic*
investigation: izmeklēšan*|izmeklē|kriminālproces*|krimināllieta|krimināllietu
investigator: izmeklētāj*
suspect: aizdomās turē*|aizdomās turam*|aizdomās tur*
arrest: apcietinā*|apcietinājum*|arests|aresta|arestē*|arestu
detention: aizturē*|aizturēšan*|aiztur|aizturēt*
detainee: aizturētais|aizturētie|aizturētajiem|aizturētā
custody: izolator*|apcietinājumā
prison: cietum*|ieslodzījum*|brīvības atņemšan*|ieslodzījuma viet*
prisoner: ieslodzītais|ieslodzītie|ieslodzīto|ieslodzītajiem|cietumniek*
inmate: notiesātais|notiesātie|notiesāto
escape: izbēg*|aizbēg*|izbēgšan*
fugitive: bēguļo*|bēglis no cietum*
manhunt: izsludināt* meklēšan*|tiek meklēts|starptautisk* meklēšan*
extradition: izdošan* lēmum*|izdošana latvij*|ekstradīcij*
deportation: deportācij*|deportē*|izraidīšan*|izraidī*
warrant: aresta order*|orderis|orderi|orderu
search: meklēšanas darb*|meklēšana|meklēšanu
raid: kratīšan*|reids|reidu|reidi|reida
seizure: konfisk*|konfiskācij*|konfiscē*|izņēma
evidence: pierādījum*|lietisk* pierādījum*
witness: lieciniek*|aculiecin*
testimony: liecība|liecības|liecību|liecināj*
confession: atzinās|atzīšan*|atzina savu vainu
forensic: tiesu medicīn*|tiesu ekspert*|tiesmedi*
dna: dns
autopsy: autopsij*|sekcija līķim
court: tiesa|tiesas|tiesu|tiesai
trial: tiesas prāv*|tiesas proces*|tiesas sēd*|tiesāšan*|iztiesāšan*
judge: tiesnese|tiesneses|tiesnesis|tiesneši|tiesnešu|tiesneša
jury: zvērināto ties*|zvērināti* tiesneš*|žūrij*
prosecutor: prokuror*|prokuratūr*
lawyer: advokāt*|jurist*
defendant: apsūdzētais|apsūdzētie|apsūdzēto|apsūdzētajam|tiesājamais|tiesājamie|atbildētāj*
plaintiff: prasītāj*
lawsuit: prasība tiesā|prasību tiesā|tiesvedīb*|prasības pieteikum*|tiesas prāva pret
indictment: apsūdzības rakst*
charge: apsūdzīb*|apsūdzēts|apsūdzēti|apsūdz
plea: vienošan* ar prokur*
guilty: vainīgs|vainīgu|vainīga|vainīgi|vainīgais|vainīgie|vaina|vainu
innocent: nevainīg*
acquittal: attaisno*|attaisnojoš*
conviction: notiesā*|notiesājoš*|notiesāt*
verdict: spriedum*
sentence: piespried*|cietumsod*|sods|sodu|soda
life-sentence: mūža ieslodz*|mūža ieslodzījum*|mūža cietumsod*
death-penalty: nāvessod*|nāves sod*
execution: sodīts ar nāvi|sodīja ar nāvi|izpildīts nāvessods|izpildīja nāvessodu
appeal: apelācij*|pārsūdz*|pārsūdzē*|kasācij*
parole: pirmstermiņa|nosacīti pirms termiņa|nosacīt* atbrīvošan*
pardon: apžēlo*
amnesty: amnestij*
bail: drošības naud*
fine: naudas sod*|soda naud*|naudassod*
compensation: kompensācij*|kompensē*
settlement: izlīgum*
ruling: tiesas lēmum*
supreme-court: augstākā tiesa|augstākās tiesas|augstākajā tiesā|augstāko tiesu|satversmes ties*
constitution: konstitūcij*|satversm*|konstitucionāl*
law: likums|likuma|likumu|likumi|likumam|likumus
legislation: likumdošan*|tiesību akt*|normatīv* akt*|likumdevēj*
human-rights: cilvēktiesīb*|cilvēka tiesīb*
torture: spīdzin*
genocide: genocīd*
war-crime: kara nozieg*|kara noziegum*
crime-against-humanity: nozieg* pret cilvēci|noziegum* pret cilvēci
tribunal: tribunāl*
terrorist: terorist*
terrorism: terorism*|terorakt*|teroru|terors
attack: uzbruk*|uzbrukum*|uzbrucēj*|triecien*
bomb: bumba|bumbas|bumbu|bumbām|spridzek*
bombing: bombard*|spridzināšan*|sabombardē*|spridzinā*
suicide-bomber: pašnāvnieks spridzin*|spridzinātājs pašnāv*|pašnāvnieks spridzinātājs|spridzinātāj*
car-bomb: mīnēt* automašīn*|mīnēta automašīna|automašīnā paslēpt* bumb*
explosive: sprāgstviel*|spridzekl*
extremist: ekstrēmist*|ekstrēmism*
radical: radikāl*
jihadist: džihād*|islāmist*
militant: kaujiniek*
war: karš|kara|karu|karam|kari|kariem|karadarbīb*
civil-war: pilsoņu kar*
battle: kauja|kaujas|kauju|kaujām
combat: kaujas darbīb*|karadarbības zon*
front-line: fronte|frontes|frontes līn*
army: armija|armijas|armiju|armijai|bruņotie spēki|bruņoto spēku|bruņotajiem spēkiem
military: militār*
troops: karaspēk*|spēku vienīb*
soldier: karavīr*|zaldāt*
general: ģenerāļ*|ģenerālmajor*|ģenerālleitn*
commander: komandier*|virspavēln*
officer-corps: virsniek*
veteran: veterān*
conscription: obligāt* militār* dienest*|valsts aizsardzības dienest*|iesaukum*|iesaukšan*
mobilisation: mobilizācij*|mobilizē*
navy: jūras spēk*|kara flot*
fleet: flote|flotes|floti
submarine: zemūden*
warship: karakuģ*|fregat*
air-force: gaisa spēk*
fighter-jet: iznīcinātāj*
bomber: bumbvedēj*
drone: drons|drona|droni|dronu|dronus|droniem|bezpilota
missile: raķešu|raķet*
ballistic-missile: ballistisk* raķe*
air-strike: gaisa triecien*|uzlidojum*|aviācijas triecien*|gaisa uzbruk*
shelling: apšaude ar artilēr*|apšaudī*|artilērijas ugun*
artillery: artilērij*|haubic*
mortar: mīnmet*
tank: tanki|tanku|tankus|tanks
armoured-vehicle: bruņumašīn*|bruņutransport*|bruņutehnik*
weapon: ieroči|ieroču|ieročus|ierocis|ieroča|ieročiem
arms: bruņojum*
ammunition: munīcij*|patronas|patronu|lādiņ*
arms-deal: ieroču piegād*|ieroču darījum*
nuclear-weapon: kodolieroč*|atombumb*|kodolgalviņ*
nuclear-test: kodolizmēģinājum*
uranium: urāns|urāna|urānu
enrichment: urāna bagātin*|bagātināšan*
chemical-weapon: ķīmisk* ieroč*|ķīmiskie ieroči|ķīmisko ieroču|ķīmiskais uzbrukums
mine: sauszemes mīn*|mīnas|mīnu|atmīnēšan*|pretkājnieku mīn*
cluster-bomb: kasešu munīcij*|kasešu bumb*
invasion: iebrukum*|iebruka|iebrukt
offensive: ofensīv*
counter-offensive: pretuzbruk*|pretofensīv*
siege: aplenkum*|aplenc*|ielenkum*
blockade: blokād*
occupation: okupācij*|okupant*|okupē*
annexation: aneksij*|anektē*
withdrawal: karaspēka izvešan*|izvešana no|spēku izvešan*
retreat: atkāpšanās no pozīc*|atkāpjas no
ambush: slēpnis|slēpņa|slēpnī
ceasefire: pamier*|uguns pārtraukšan*
peace: miers|mieru|mierā
peace-talks: miera sarun*|miera līgum*|miera proces*|miera vienošan*
peacekeeper: miera uztur*|miera uzturētāj*
negotiation: sarunu ved*
mediation: starpniecīb*
mediator: starpniek*
disarmament: atbruņo*
sanction: sankcij*
embargo: embargo
military-exercise: militār* mācīb*|militārās mācības|karaspēka mācīb*
airspace: gaisa telp*
border: robeža|robežas|robežu|robežai|pierobež*|robežsarg*
border-crossing: robežšķērsošan*|robežpunkt*|robežkontroles punkt*
checkpoint: kontrolpunkt*
fence: žogs|žoga|žogu|žogi
wall: mūris|mūra|mūri
rebel: nemiernie*|dumpini*
insurgent: kaujinieku grupējum*
separatist: separāt*
militia: milicij*|kaujinieku vienīb*
paramilitary: paramilitār*
mercenary: algotņ*|vagner*
coup: apvērsum*|pučs|pučist*
junta: hunta|huntas|huntu
martial-law: karastāvokl*|kara stāvokl*
curfew: komandantstund*
intelligence: izlūkdienest*|izlūkošan*|specdienest*|izlūku
spy: spiegs|spiega|spiegi|spiegu
espionage: spiegošan*|spiego*
surveillance: izsekošan*|noklausī*|videonovēroš*|videonovēro*
hacker: haker*
cyber-attack: kiberuzbruk*|kiber*
data-breach: datu noplūd*
leak: noplūde|noplūdes|noplūdi|nopludin*
defence: aizsardzība|aizsardzības|aizsardzību|aizsardzībai
security: drošība|drošības|drošību|drošībai
bodyguard: miesassarg*|apsargi|apsargu|apsargs
assassination: atentāt*
poisoning: saindē*|noindē*|saindēšan*|indēšan*
nerve-agent: nervus paralizējoš*|nervu gāz*|novičok*
exile: trimda|trimdas
defector: pārbēdzēj*
dissident: disident*
hostage-release: ķīlnieku atbrīvošan*|atbrīvot* ķīlniek*
prisoner-exchange: gūstekņu apmaiņ*|ieslodzīto apmaiņ*|karagūstekņu apmaiņ*
government: valdīb*
president: prezident*
prime-minister: premjers|premjera|premjeru|premjere|premjerministr*|premjeram|premjeres|ministru prezident*
minister: ministrs|ministra|ministre|ministres|ministri|ministru|ministrij*|ministram
foreign-minister: ārlietu ministr*
defence-minister: aizsardzības ministr*
finance-minister: finanšu ministr*
interior-minister: iekšlietu ministr*
vice-president: viceprezident*
chancellor: kancler*
king: karalis|karaļa|karali|karalim
queen: karaliene|karalienes|karalieni|karalienei
prince: princis|prinča|princi|princim|princes*
monarchy: monarhij*|monarh*
parliament: parlament*|saeima|saeimas|saeimu|saeimai
senate: senāts|senāta|senātu|senator*
congress: kongress|kongresa|kongresu|kongresmen*
deputy: deputāt*|parlamentār*
speaker: saeimas priekšsēd*|parlamenta priekšsēd*|spīker*
governor: gubernator*
mayor: mērs|mēram|domes priekšsēd*|pilsētas mēr*|mēre|vicemēr*
ambassador: vēstniek*
embassy: vēstniecīb*
consulate: konsulāt*|konsul*
diplomat: diplomāts|diplomāta|diplomāti|diplomātu|diplomātiem
diplomacy: diplomātij*|diplomātisk*
summit: samits|samita|samitu|galotņu sanāksm*|galotņu
meeting: tikšanās|sanāksm*|satikās|tikās ar|sanāca
visit: vizīte|vizītes|vizīti|viesosies|viesojās
telephone-call: telefonsarun*|telefonisk* sarun*|pa telefonu
talks: sarunas|sarunu|sarunām|pārrunas|pārrunām
agreement: vienošanās|vienojās|vienojušies|vienojušās
treaty: līgums|līguma|līgumu|līgumi
pact: pakts|pakta|paktu
memorandum: memorand*
alliance: alians*|sabiedrotie|sabiedroto|sabiedrotajiem|nato
coalition: koalīcij*
opposition: opozīcij*
party: partija|partijas|partiju|partijai|partijām
leader: līder*|vadonis
leadership: vadīb* maiņ*|līderīb*
candidate: kandidāt*|kandidē*
campaign: kampaņ*|priekšvēlēšan*|aģitācij*
election: vēlēšanas|vēlēšanu|vēlēšanām|ievēl*|pašvaldību vēlēšan*
early-election: ārkārtas vēlēšan*|pirmstermiņa vēlēšan*
vote: balsojum*|balso|nobalso*|balsošan*|balsis|balsoja|balsot|balsu
voter: vēlētāj*|balsotāj*
ballot: vēlēšanu zīm*|biļeten*
polling-station: vēlēšanu iecirkn*
turnout: vēlētāju aktivitāt*|vēlētāju līdzdalīb*
referendum: referendum*|tautas nobalsošan*
exit-poll: vēlētāju aptauj*
opinion-poll: sabiedriskās domas aptauj*|aptauja|aptaujas|aptauju|aptaujāt*
recount: balsu pārskait*|pārskaitīšan*
electoral-fraud: vēlēšanu viltoš*|vēlēšanu krāp*|vēlēšanu rezultātu viltoš*
majority: vairākum*
minority: mazākumtautīb*|minoritāt*|mazākum*
victory: uzvara vēlēšanās|uzvaru vēlēšanās|uzvarēj* vēlēšanās
defeat: sakāv*|zaudēja|zaudējis
landslide-victory: pārliecinoš* uzvar*|graujoš* uzvar*
inauguration: inaugurācij*
oath: zvērest*
term: pilnvaru termiņ*|prezidentūras termiņ*
cabinet: ministru kabinet*|kabinets|kabineta
reshuffle: valdības pārkārtošan*
resignation: demisij*|atkāpšanās|atkāpšanos
resign: atkāpties|atkāpās|atkāpsies|demisionē*
dismissal: atlaišan*|atlaida|atstādinā*|atlaists|atlaista
impeachment: impīčment*
no-confidence-vote: neuzticīb*|neuzticības balsojum*
scandal: skandāl*
ethics: ētika|ētikas|ētiku|ētisk*
lobbying: lobij*|lobēšan*|lobist*
reform: reform*
bill: likumprojekt*
amendment: grozījum*
decree: dekrēt*|rīkojum*
veto: veto
budget: budžet*
deficit: deficīt*
debt: parāds|parādu|parādi|parādus|parādsaist*
tax: nodoklis|nodokļi|nodokļu|nodokļus|nodokļa|pvn
tax-cut: nodokļu samazin*
subsidy: subsīdij*|dotācij*
pension: pensija|pensijas|pensiju|pensijām|pensionār*
welfare: sociāl* pabalst*|pabalst*|labklājīb*
minimum-wage: minimāl* alg*|minimālā alga|minimālās algas|minimālo algu
austerity: taupības pasākum*|taupības politik*
privatisation: privatizāc*|privatizē*
nationalisation: nacionalizāc*|nacionalizē*
independence: neatkarīb*
autonomy: autonomij*
sovereignty: suverenitāt*
secession: atdalīšan*
democracy: demokrātij*|demokrātisk*
dictatorship: diktatūr*|diktator*
regime: režīms|režīma|režīmu|režīmam
authoritarian: autoritār*
censorship: cenzūr*
freedom-of-press: preses brīvīb*|mediju brīvīb*
freedom-of-speech: vārda brīvīb*|runas brīvīb*
protest: protestē*|protest*
demonstration: demonstrācij*|demonstrē pret
demonstrator: demonstrant*|protestētāj*
march: gājiens|gājiena|gājienu|gājieni
rally: mītiņ*|pikets|piketu|piketa
strike-labour: streiks|streika|streiku|streiki|streiko*|streikot*
union: arodbiedrīb*
boycott: boikot*
petition: petīcij*
civil-disobedience: pilsonisk* nepakļauš*
tear-gas: asaru gāz*
water-cannon: ūdensmet*|ūdens lielgab*
clash: sadursmes ar|sadursmju|sadursmēm
crackdown: represij*|apspieš*
activist: aktīvist*
human-rights-activist: cilvēktiesību aizstāv*|cilvēktiesību aktīvist*
revolution: revolūcij*
uprising: sacelšan*|dumpis|sacēlās
unrest: nemieri|nemieru|nemieros
discrimination: diskriminācij*|diskriminē*
racism: rasism*|rasist*
minority-rights: minoritāšu tiesīb*|mazākumtautību tiesīb*
equality: vienlīdzīb*|līdztiesīb*
feminism: feminis*
abortion: aborts|aborta|abortu|aborti|abortus
same-sex-marriage: viendzimuma
lgbt: lgbt|lgbtq|homoseksu*|geji|geju|transpers*|transseksu*
migration: migrācij*|imigrācij*
migrant: migrant*|imigrant*|ieceļotāj*
refugee: bēglis|bēgļi|bēgļu|bēgļus|bēgļiem
asylum: patvērum*
asylum-seeker: patvēruma meklēt*
citizenship: pilsonīb*|pavalstniec*
passport: pase|pases|pasēm
visa: vīza|vīzas|vīzu|vīzām
nationalism: nacionālist*|nacionālism*
populism: populist*|populism*
far-right: galēji lab*|labēji radikāl*|galēji labēj*|ultralabēj*|neonacist*
far-left: galēji kreis*
communist: komunist*|komunism*
socialist: sociālist*|sociālism*|sociāldemokrāt*
conservative: konservatīv*
liberal: liberāl*
statement: paziņojum*|paziņoja
address: uzruna|uzrunu
press-conference: preses konferen*
interview: intervij*|intervē*
criticism: kritika|kritikas|kritiku|kritizē*|nokritizē*
accusation: pārmet|pārmetum*|apsūdzēja|vaino
apology: atvainoj*|atvainošan*
threat: draudi|draudu|draudus|piedraudē*|draudēj*|apdraudējum*
warning: brīdinājum*|brīdina|brīdināja
condemnation: nosodī*|nosoda|nosodījum*
denial: noliedz|noliedza|noliegum*|noraidīja apsūdz*
support: atbalsts|atbalsta|atbalstu|atbalstī*
announcement: izziņo*|pasludin*
proposal: priekšlikum*|ierosināj*|ierosinājum*
decision: lēmums|lēmuma|lēmumu|lēmumi|nolēma|nolemj
plan: plāns|plāna|plānu|plāni|plāno|plānot*
project: projekts|projekta|projektu|projekti
economy: ekonomika|ekonomikas|ekonomiku|ekonomisk*|ekonomist*|tautsaimniec*
growth: izaugsm*|iekšzemes kopprodukt*|ikp
recession: recesij*|lejupslīd*
crisis: krīze|krīzes|krīzi|krīžu
inflation: inflācij*
price: cena|cenas|cenu|cenām
price-rise: sadārdz*|cenu kāpum*|cenu pieaugum*|sadārdzinājum*
consumer: patērētāj*|patēriņ*
interest-rate: procentu likm*|bāzes likm*|euribor
central-bank: centrāl* bank*|latvijas bank*|ecb|federāl* rezerv*
bank: banka|bankas|banku|bankai|bankām
loan: aizdevum*|aizņēmum*
mortgage: hipotekār*|hipotēk*
credit: kredīts|kredīta|kredītu|kredīti|kreditēšan*|kredītiestād*
bailout: glābšanas pakt*|finansiāl* palīdz*
bankruptcy: bankrot*|bankrotē*
insolvency: maksātnespēj*
default: saistību neizpild*|defolt*
bond: obligācij*|parādzīm*|vērtspapīr*
stock-exchange: birža|biržas|biržu
share: akcija uzņēm*|akcijas|akciju|akcijām
shareholder: akcionār*
dividend: dividend*
investor: investor*|ieguldītāj*
investment: investīcij*|ieguldījum*|investē*|ieguldīšan*
fund: fonds|fonda|fondu|fondi|fondam
hedge-fund: riska ieguldījumu fond*
currency: valūta|valūtas|valūtu|rubļ*
exchange-rate: valūtas kurs*|valūtu kurs*|maiņas kurs*
devaluation: devalv*
dollar: dolār*
euro: eiro|eirozon*
cryptocurrency: kriptovalūt*
bitcoin: bitkoin*|bitcoin*
gold: zelta cen*|zelta rezerv*
oil: nafta|naftas|naftu|opec
crude-oil: jēlnaft*|brent*
gas: gāze|gāzes|gāzi|gāzei
natural-gas: dabasgāz*|sašķidrināt* gāz*|sašķidrināt* dabasgāz*
petrol: benzīn*|degvielas uzpild*|dīzeļ*
fuel: degviel*|kurināmais|kurināmā|kurināmo
electricity: elektrīb*|elektroenerģ*|elektroapgād*
power-cut: elektrības pārrāv*|elektroapgādes pārtrauk*|elektrības padeves pārtrauk*|bez elektrības
blackout: elektroapgādes traucēj*
energy: enerģij*|enerģētik*|energoresurs*|enerģētisk*
renewable-energy: atjaunojam* energ*|atjaunīg*|atjaunojam*|atjaunojamo energoresurs*
solar: saules elektrostac*|saules enerģ*|saules panel*|saules park*
wind-power: vēja park*|vēja elektrostac*|vēja turbīn*|vēja enerģ*
coal: ogles|ogļu|oglēm|akmeņogl*
trade: tirdzniecīb*|tirgo|tirgošan*
tariff: ievedmuit*|tarifs|tarifi|tarifu|tarifus|muitas tarif*
import: imports|importa|importu|importē*
export: eksport*
trade-war: tirdzniecības kar*
free-trade: brīv* tirdzniec*|brīvās tirdzniecības
customs: muita|muitas|muitniek*
supply-chain: piegādes ķēd*|piegāžu ķēd*
company: uzņēmums|uzņēmuma|uzņēmumu|uzņēmumi|uzņēmumiem|uzņēmumam|kompānij*
corporation: korporācij*|koncern*
startup: jaunuzņēmum*
merger: apvienošan*|uzņēmumu apvien*
acquisition: iegāde|iegādi|iegādāj*
takeover: pārņemšan*
subsidiary: meitasuzņēm*|meitas uzņēm*
joint-venture: kopuzņēmum*
profit: peļņa|peļņas|peļņu
loss: zaudējumiem|zaudējumos strād*
revenue: ieņēmum*
turnover: apgrozījum*
earnings: ienākum*
sales: pārdošan*|pārdot*|pārdeva
market: tirgus|tirgū|tirgum|tirgiem
retail: mazumtirdz*|mazumtirgot*
supermarket: lielveikal*|veikal*
e-commerce: e-komerc*|interneta veikal*|internetveikal*|e-veikal*
advertising: reklāma|reklāmas|reklāmu
brand: zīmol*|preču zīm*
product: produkts|produkta|produktu|produkti|produkcij*|preces|preču|precēm
factory: rūpnīc*|fabrik*
production: ražošan*|ražo
manufacturing: apstrādes rūp*|ražotāj*
industry: rūpniecīb*|nozare|nozares|nozarei
steel: tērauds|tērauda|tēraudu|metalurģ*
textile: tekstil*
automobile: autobūv*|auto ražot*|autoražot*
electric-car: elektroauto*|elektromobil*
battery: baterij*|akumulator*
chip: mikroshēm*|mikročip*|čipi|čipu|čips
semiconductor: pusvadītāj*
technology: tehnoloģij*
software: programmatūr*
artificial-intelligence: mākslīg* intelekt*|mākslīgais intelekts
robot: robots|robota|roboti|robotu|robotik*
smartphone: viedtālru*|mobilais tālrunis|mobilo tālruņ*
computer: dator*|datorsistēm*
internet: internets|interneta|internetu
website: tīmekļvietn*|mājaslap*|mājas lap*|interneta vietn*|tīmekļa vietn*
social-media: sociālajos tīklos|sociālie tīkli|sociālo tīklu|sociālajiem tīkliem|sociālajos medijos|sociālie mediji|sociālo mediju|sociāl* tīkl*|facebook
app: lietotne|lietotnes|lietotni|aplikācij*
platform: platforma|platformas|platformu
video-game: videospēl*|datorspēl*
telecommunications: telekomunikācij*|mobilo sakaru|sakaru operator*
antitrust: konkurences padom*|konkurences uzraudz*
patent: patents|patenta|patentu|patenti|patentē*
copyright: autortiesīb*
job: darbviet*|darba viet*|vakance*
employment: nodarbinātīb*|darba tirg*
unemployment: bezdarb*|bezdarbniek*
worker: strādniek*|darbiniek*
layoff: darbinieku atlaišan*|štatu samazin*|atlaist darbin*
salary: alga|algas|algu|atalgojum*
wage: darba sam*|darba algas
bonus: prēmija|prēmijas|prēmiju
pay-rise: algu pieaugum*|algu palielin*|algas pieaugum*|atalgojuma pieaug*
executive-director: izpilddirektor*|ģenerāldirektor*
board-of-directors: valdes locek*|direktoru padom*|uzraudzības padom*
chairman: valdes priekšsēd*|padomes priekšsēd*|priekšsēdētāj*
founder: dibinātāj*|līdzdibināt*
billionaire: miljardier*|oligarh*
wealth: bagātīb*|bagātāk* cilvēk*
poverty: nabadzīb*
inequality: nevienlīdzīb*
housing: mājok*|dzīvoklis|dzīvokļi|dzīvokļu
rent: noma|nomas|nomu|īre|īres|īrniek*
real-estate: nekustam* īpašum*|nekustamais īpašums|nekustamā īpašuma|nekustamo īpašumu
construction: būvniecīb*|celtniecīb*|celtniek*|būvlaukum*
building: ēka|ēkas|ēku|ēkām|daudzdzīvok*
contractor: būvuzņēm*|būvniek*
tender: iepirkum*
contract: kontrakts|kontrakta|kontraktu
agriculture: lauksaimniecīb*
farmer: lauksaimniek*|zemniek*|fermer*
harvest: raža|ražas|ražu|ražai
crop: sējum*
wheat: kvieši|kviešu|kviešus
grain: labība|labības|labību|graudi|graudu|graudus
rice: rīsi|rīsu|rīsus
livestock: lopkopīb*|mājlop*|liellop*
fishing: zveja|zvejas|zvejniek*|makšķer*|zvejo
fishery: zivsaimniec*|zvejniecīb*
food: pārtika|pārtikas|pārtiku|ēdiens|ēdiena
restaurant: restorān*|kafejnīc*
hotel: viesnīc*
tourism: tūrism*
tourist: tūrist*
insurance: apdrošinā*
auction: izsole|izsoles|izsoli
audit: audits|audita|auditor*|revīzij*
health: veselība|veselības|veselību|veselībai
hospital: slimnīc*|hospitaliz*|stacionār*
clinic: klīnika|klīnikas|poliklīnik*
doctor: ārsts|ārsta|ārste|ārsti|ārstu|ārstiem
physician: mediķ*
nurse: medmās*|medicīnas mās*|māsiņ*
patient: pacient*|slimniek*
medicine: medicīna|medicīnas|medicīnisk*
drug-medicine: medikament*|zāļu
treatment: ārstēšan*
therapy: terapij*
surgery: ķirurģ*
transplant: transplant*|pārstādīšan*
disease: slimība|slimības|slimību|slimībām
illness: saslimšan*|saslim*
infection: infekcij*|inficē*
virus: vīrus*
bacteria: baktērij*|salmonel*
coronavirus: koronavīrus*
covid: covid|kovid*
influenza: gripa|gripas|gripu
ebola: ebola|ebolas
measles: masalas|masalu|masalām
malaria: malārij*
cholera: holēra|holēras|holēru
aids: hiv|aids|hiv infekc*
cancer: vēzis|vēža|vēzi|vēzim|onkolo*|audzēj*
diabetes: diabēt*
heart-attack: infarkt*|sirdslēkm*
stroke: insult*
dementia: demenc*|alcheimer*
obesity: aptaukošan*|liekais svars
mental-health: garīg* veselīb*|garīgās veselības|psihisk*|psihiatr*|mentāl* veselīb*
depression: depresij*
vaccine: vakcīna|vakcīnas|vakcīnu|vakcīnām
vaccination: vakcinācij*|vakcinē*|pote|potes|potēt*|potēšan*
dose: devas|vakcīnas dev*|vakcīnu dev*|vakcīnas deva
booster: balstvakc*|revakcinācij*
immunity: imunitāt*
outbreak: slimības uzliesmoj*|infekcijas uzliesmoj*|uzliesmojum*
pandemic: pandēmij*
quarantine: karantīn*
lockdown: mājsēd*|lokdaun*
isolation: izolācij*|pašizolāc*
mask: maska|maskas|masku|maskām|sejas mask*
testing: testēšan*|testu veikšan*
test-positive: pozitīv* test*|pozitīvs covid
symptom: simptom*
contact-tracing: kontaktperson*
variant: paveids|paveida|paveidu|omikron*
mutation: mutācij*
mortality: mirstīb*
birth: dzemdīb*|dzimstīb*|piedzim*|dzemdē*
pregnancy: grūtniec*|stāvoklī esoš*
maternity: dzemdību nod*|dzemdību nam*|maternitāt*
baby: zīdain*|mazul*
newborn: jaundzimuš*
death-toll: bojāgājušo skait*|upuru skait*|mirušo skait*
smoking: smēķē*|smēķētāj*|cigaret*
tobacco: tabaka|tabakas|tabaku
alcohol: alkohol*|degvīn*
allergy: alerģij*|alerģisk*
pharmaceutical: farmācij*|farmaceit*
clinical-trial: klīnisk* pētījum*|klīnisk* izmēģin*
side-effect: blakusparād*|blakne|blaknes|blakusefekt*
approval: apstiprinā*
research: pētniecīb*|zinātne|zinātnes
study: pētījum*
researcher: pētniek*
scientist: zinātniek*
professor: profesor*
university: universitāt*|augstskol*
laboratory: laboratorij*
experiment: eksperiment*
discovery: atklājum*
gene: gēns|gēna|gēni|gēnu|ģenētik*|ģenētisk*|genom*
fossil: fosilij*|pārakmeņo*
dinosaur: dinozaur*
archaeologist: arheolo*
excavation: arheoloģisk* izrakum*|izrakum*
ancient: senais|senā|antīk*|senlaik*
museum: muzej*
species: dzīvnieku suga|suga|sugas|sugu
endangered: apdraudēt* sug*|izmiršan*|izmirst*
animal: dzīvniek*|zvēri|zvēru
dog: suns|suņi|suņu|suņa|sunim|suņus
elephant: ziloņ*|zilonēn*
whale: valis|vaļi|vaļu|vaļveid*
shark: haizivs|haizivis|haizivju|haizivi
bear: lāči|lāču|lāčiem|lāčus
wolf: vilki|vilku|vilkus|vilkiem
bird-flu: putnu grip*
bee: bite|bišu|bitēm|biškop*|bitenie*
insect: kukaiņ*
forest: mežs|meža|mežu|meži|mežos|mežsaimn*
deforestation: mežu izciršan*|atmežošan*|mežu ciršan*
amazon-forest: amazones mež*|amazones lietusmež*|amazonij*
ocean: okeān*
coral-reef: koraļļ*
river: upe|upes|upi|upju
lake: ezers|ezera|ezeru|ezeri
glacier: ledāj*|šļūdoņ*
ice: ledus|ledū|apledojum*
arctic: arktik*|arktisk*
antarctica: antarktīd*
national-park: nacionālais parks|nacionāl* park*|nacionālā parka|nacionālajā parkā
zoo: zoodārz*|zooloģisk* dārz*
school: skola|skolas|skolu|skolai|skolām|ģimnāzij*|vidusskol*
pupil: skolēn*|audzēkņ*|skolniek*
student: student*
teacher: skolotāj*|pedagog*|pasniedzēj*
education: izglītīb*
exam: eksāmen*
kindergarten: bērnudārz*|pirmsskol*
graduation: izlaidum*|absolvent*
scholarship: stipendij*
child: bērns|bērna|bērni|bērnu|bērniem|bērnam
teenager: pusaudz*
youth: jaunieš*|jaunietis|jaunatn*
parent: vecāki|vecākiem|vecākus
mother: māte|mātes|mātei|māti|mamma|mammas
father: tēvs|tēva|tēvu|tēvam
son: dēls|dēla|dēlu|dēlam|dēli
daughter: meita|meitas|meitu|meitai
brother: brālis|brāļa|brāli|brālim
sister: māsa|māsai
family: ģimene|ģimenes|ģimeni|ģimenei|ģimenēm|ģimeņu
wife: sieva|sievas|sievu|sievai
husband: vīrs un sieva|laulātais
wedding: kāzas|kāzu
marriage: laulība|laulības|laulību|apprecē*|precēj*
divorce: šķiršan*|laulības šķir*|izšķīrās|šķiras no
birthday: dzimšanas dien*|dzimšanas diena
anniversary: gadadien*|jubilej*|gadskārt*
celebration: svinīb*|svin|svinē*
festival: festivāl*
holiday: svētki|svētku|svētkos|brīvdien*
new-year: jaunais gads|jaunā gada|jauno gadu|jaungad*|jaunajā gadā
christmas: ziemassvētk*
ramadan: ramadān*
eid: kurbanbairam*|bairam*
easter: lieldien*
pilgrimage: svētceļ*
hajj: hadžs|hadža
church: baznīc*|katedrāl*
mosque: mošeja|mošejas|mošeju
synagogue: sinagog*
temple: tempļ*
religion: reliģij*|reliģisk*
christian: kristieš*|kristiet*|kristīg*|katoļ*|pareizticīg*|luterā*
muslim: musulmaņ*|islāms|islāma|islāmu
jewish: ebrej*|antisemīt*
pope: pāvest*
bishop: bīskap*|arhibīskap*|patriarh*
cardinal: kardināls|kardināla|kardināli|kardinālu
priest: priester*|mācītāj*|garīdzniek*
imam: imāms|imāma|imāmi
rabbi: rabīns|rabīna|rabīni
prayer: lūgšan*|dievkalpoj*
blasphemy: zaimošan*
film: filma|filmas|filmu|kinofilm*
cinema: kino|kinoteātr*
actor: aktier*
actress: aktrise|aktrises|aktrisi
director: režisor*
movie-premiere: filmas pirmizr*|kinopirmizr*
award: balva|balvas|balvu|apbalvo*|apbalvojum*
oscar: oskars balv*|oskaru|oskari|oskara balv*
prize: laureāt*|godalga|godalgu|godalgot*
nobel-prize: nobela
music: mūziķ*|muzikāl*
song: dziesma|dziesmas|dziesmu|dziesmām|eirovīzij*
singer: dziedātāj*|dziedon*
band: mūzikas grup*|rokgrup*|popgrup*
concert: koncert*
album: albums|albuma|albumu|albumi
tour: koncertturnej*|turnej*|koncerttūr*
opera: opera|operas|operu
orchestra: orķestr*|diriģent*
dance: deja|dejas|deju|dejotāj*
ballet: balets|baleta|baletu|balerīn*
theatre: teātr*
play: izrāde|izrādes|izrādi|luga|lugas
book: grāmat*
novel: romāns|romāna|romānu
author: autors|autore|autora|autori|autoru
writer: rakstniek*|rakstniec*
poet: dzejniek*|dzejniec*|dzeja|dzejas|dzeju
literature: literatūr*
publisher: izdevniecīb*|izdevēj*
library: bibliotēk*
art: māksla|mākslas|mākslu|māksliniek*|māksliniec*
painting: glezna|gleznas|gleznu|gleznām|glezniecīb*
painter: gleznotāj*
sculpture: skulptūr*|tēlniek*|tēlniec*
exhibition: izstāde|izstādes|izstādi|ekspozīcij*
gallery: galerij*
fashion: mode|modes
model: modele|modeles|fotomodel*
designer: dizainer*
television: televīzij*
series: seriāls|seriāla|seriālu|seriāli
broadcaster: raidorganizāc*|sabiedrisk* medij*|raidsabiedrīb*
radio: radio
newspaper: avīze|avīzes|laikrakst*
journalist: žurnālist*
reporter: reportier*|korespondent*
editor: redaktor*|redakcij*
media: medijs|mediji|mediju|medijiem|medijos|plašsaziņ*|prese
news: ziņas|ziņu|ziņām|jaunumi
magazine: žurnāls|žurnāla|žurnālu
photographer: fotogrāf*
documentary: dokumentāl*
celebrity: slavenīb*
royal-family: karalisk* ģimen*|karaļnam*|karalisk*|karaļģimen*
heritage: kultūras mantoj*|mantojum*
unesco: unesco
monument: piemineki*|pieminek*
statue: statuja|statujas|statuju
lottery: loterij*
winner: uzvarētāj*
record-world: pasaules rekord*|rekords|rekorda|rekordu
guinness: ginesa
football: futbol*
match: mačs|mača|maču|spēle pret
game: spēle|spēles|spēli
league: līgas|līgā|līgu|čempionu līg*|virslīg*|premjerlīg*
cup: kauss|kausa|kausu|kausam
world-cup: pasaules kauss|pasaules kaus*|pasaules čempionāt*
championship: čempionāt*|čempion*|meistarsacīk*
tournament: turnīrs|turnīra|turnīru|turnīri
final: fināls|fināla|finālu|finālist*
semi-final: pusfināl*
quarter-final: ceturtdaļfināl*
group-stage: grupu turnīr*|apakšgrup*
qualifying: kvalifikācijas turnīr*|atlases turnīr*|kvalifikācijas spēl*
playoff: izslēgšanas spēl*|izslēgšanas turnīr*|play-off
goal: vārti|vārtus|vārtu guv*|vārtu guvum*
penalty: pendele|pendeles|soda siti*|11 metru
penalty-shootout: pēcspēles sit*|pēcspēles metien*|pēcspēles soda|pendeļu sērij*
red-card: sarkan* kartīt*|sarkano kart*
yellow-card: dzelten* kartīt*|dzelteno kart*
referee: futbola tiesnes*|spēles tiesnes*|galvenais tiesnesis|arbitrs
video-referee: videoatkārtoj*
offside: aizmugure|aizmugures stāvokl*
goalkeeper: vārtsarg*
striker: uzbrucējs guva|centra uzbrucēj*
midfielder: pussarg*
defender: aizsargs|aizsargi|aizsarga
captain: kapteiņ*
coach: trener*
transfer: pāreja uz klub*
contract-extension: pagarināja līgum*|pagarinājis līgum*|līguma pagarin*
injury: trauma|traumas|traumu|savainojum*
substitute: rezervist*
stadium: stadion*
fan: līdzjutēj*|fani|fanu|faniem
team: komanda|komandas|komandu|komandai
club: klubs|kluba|klubu|klubi|klubam
national-team: izlase|izlases|valstsvienīb*
player: spēlētāj*|futbolist*
win: uzvara|uzvaras|uzvaru|uzvarē*|pārspēja|pieveica
draw: neizšķirt*
hat-trick: trīs vārtus|hat-trick*
debut: debij*|debitē*
title: tituls|titula|titulu
trophy: trofej*
medal: medaļ*|medaļniek*
gold-medal: zelta medaļ*|zelts olimp*
silver-medal: sudraba medaļ*|sudrabu
bronze-medal: bronzas medaļ*|bronzu
olympics: olimpisk*|olimpiād*|olimpisk* spēl*
paralympics: paralimp*|paraolimp*
athlete: sportist*|atlēts|atlēti|atlētu
athletics: vieglatlēt*
marathon: maraton*
sprint: sprints|sprinta|sprinter*
swimming: peldēšan*|peldētāj*
gymnastics: vingrošan*|vingrotāj*
boxing: bokss|boksa
boxer: bokser*
wrestling: cīkstēšan*|cīkstoņ*
tennis: tenis*
grand-slam: grand slam|lielā slema|lielās slemas
set-tennis: sets|setā|setu|seti|setos
basketball: basketbol*|nba|eirolīg*
volleyball: volejbol*
handball: handbol*
rugby: regbij*
cricket: kriket*
golf: golfs|golfa|golfu
cycling: riteņbraukšan*|velobraukšan*|šosejas riteņbrauk*
stage-race: daudzdienu brauc*
skiing: slēpošan*|slēpotāj*|distanču slēpošan*
biathlon: biatlon*
figure-skating: daiļslido*
ice-hockey: hokej*|nhl|khl
formula-one: f-1|f1|pirmās formulas|formula 1
racing-driver: autosportist*|autobraucēj*
grand-prix: lielā balva|lielās balvas|lielajā balvā
pole-position: pole position|pole pozīcij*
qualifying-session: kvalifikācij*
chess: šahs|šaha|šahist*
doping: doping*
suspension: diskvalifi*
retirement: beidz karjer*|beigt karjer*|karjeras beig*|noslēdz karjer*
`;
export default concepts;
