/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: cutremur|cutremure|cutremurul|cutremurului|seism*
aftershock: replici seismice|replică seismică|replici ale cutremurului
tsunami: tsunami*
volcano: vulcan*
eruption: erupți*|erupe|erupt
flood: inundați*|inundat*|viitur*
landslide: alunecare de teren|alunecări de teren|alunecarea de teren
avalanche: avalanș*
storm: furtun*|vijeli*|intemperi*
hurricane: uragan*
typhoon: taifun*
cyclone: ciclon|ciclonul|cicloane*
tornado: tornad*
hail: grindin*
snow: zăpad*|ninsoar*|ninge|ninsor*
blizzard: viscol*
rain: ploaie|ploaia|ploi|ploil*|averse|precipitați*
monsoon: muson*
drought: secet*
heatwave: val de căldură|valul de căldură|canicul*
cold-wave: val de frig|valul de frig|ger
wildfire: incendiu de vegetație|incendii de vegetație|incendiu de pădure|incendii de pădure
fire: incendiu*|incendii*|pompier*|flăcări*|focul
explosion: explozie|explozia|exploziei|explozii|exploziile|explodat*|explodeaz*|deflagrați*
lightning: fulger*|trăsnet*
fog: ceață|ceața|ceții
wind: vânt|vântul|vântului|rafale
temperature: temperatur*
weather-forecast: meteorolog*|prognoza meteo|anm|prognoza vremii
climate-change: schimbări climatice|schimbările climatice|schimbărilor climatice|climatic*|criza climatică
global-warming: încălzirea globală|încălzirii globale|încălzire globală
emission: emisii|emisiil*
greenhouse-gas: efect de seră|metan
carbon: carbon|co2|dioxid de carbon|decarboniz*
pollution: poluar*|poluat*|poluant*|contaminar*
oil-spill: maree neagră|deversare de petrol|scurgere de petrol
chemical: chimic*
toxic: toxic*|toxin*
radiation: radiați*|radioactiv*
nuclear-plant: centrală nucleară|centrala nucleară|centralei nucleare|reactor nuclear|energie nucleară
meltdown: topirea reactorului|topirea nucleului
dam: baraj*
collapse: prăbușire*|prăbușit|surpat*|colaps*
rubble: dărâmătur*|moloz
evacuation: evacuar*|evacuat|evacuată|evacuați
evacuee: persoane evacuate|sinistraț*
shelter: adăpost*
rescue: salvare|salvarea|salvat|salvată|salvați|salvamont
rescuer: salvator*|echipe de salvare|echipele de salvare
survivor: supraviețuit*
missing-person: dispărut*|dați dispăruți|persoană dispărută
trapped: blocați|încarcerat*
casualty: pierderi umane|bilanțul victimelor
dead: mort|morți|moartă|morții|decedat*
death: moarte|moartea|morți violente|deces|decese*|decesul*|murit
injured: rănit|răniți|rănită|rănite|răniții
wounded: răniți grav|rănit grav|grav rănit*
victim: victim*
body: trup|trupul|corp|corpul
corpse: cadavr*
funeral: funerali*|înmormânt*|funerar*
mourning: doliu
condolence: condoleanț*
memorial: comemor*|omagi*
epicentre: epicentr*
magnitude: magnitudin*|richter
damage: pagub*|avari*|daune
destruction: distruger*|distrus*|devast*
emergency: urgență|urgențe|urgența|urgenței|isu
disaster: dezastru*|dezastre*
catastrophe: catastrof*|calamit*
state-of-emergency: stare de urgență|starea de urgență|stării de urgență|stare de alertă
relief: alinare|ajutoare de urgență
aid: ajutor|ajutoare|ajutorul|ajutorului
humanitarian: umanitar*
donation: donați*|donator*|donat
refugee-camp: tabără de refugiați|tabere de refugiați|tabăra de refugiați
famine: foamete*
hunger: foame|foamea|malnutriți*|subnutri*
starvation: inaniție|înfometare*
epidemic: epidemi*
accident: accident|accidente*|accidentul*|accidentat*
crash: prăbușirea avionului|impact|avion prăbușit|izbit|prăbușirii avionului
collision: coliziun*|ciocnire*|ciocnit|ciocniri
derailment: derai*
train: tren|trenul|trenuri*|trenului
railway: feroviar*|cfr|căi ferate|calea ferată|cale ferată
metro: metrou*|metrorex
bus: autobuz*|autocar*|microbuz*
truck: camion|camioane*|camionul*|tir|tiruri|tirul
car: mașin*|autoturism*|autovehicul*
motorcycle: motocicl*|moped*
bicycle: biciclet*|trotinet*
driver: șofer*|conducător auto|conducători auto
passenger: pasager*|călători
pilot: pilot|piloți*|pilotul*|copilot*
crew: echipaj*
aircraft: aeronav*
plane: avion|avioane*|avionul*
helicopter: elicopter*
airport: aeroport*
airline: companie aeriană|companii aeriene|compania aeriană|tarom
flight: zbor|zboruri*|zborul*
runway: pistă|pista aeroportului|pista de aterizare
landing: ateriz*
takeoff: decola*
black-box: cutie neagră|cutia neagră|cutiile negre|cutii negre
ship: navă|nave|nava|navei|navele|navelor|vapor*
boat: barcă|barca|bărci|bărcil*|ambarcațiune|ambarcațiunea|șalup*
ferry: feribot*
vessel: ambarcațiun*|pescador*
tanker: petrolier|petrolierul|cisternă|cisterna
cargo: cargo|mărfuri|marfă|cargobot*|încărcătur*
port: port|portul|porturi*|portuar*
sinking: scufund*|naufragi*
capsize: răsturnat*|răsturnar*
drowning: înec|înecat*|înecul|înecați
bridge: pod|podul|poduri*|podului|viaduct*
tunnel: tunel*
road: drum|drumul|drumuri*|șosea*|rutier*|șosel*
highway: autostrad*
traffic: trafic|traficul|traficului|circulați*
speed: viteză|viteza|vitezei|viteze
drunk-driving: beat la volan|băut la volan|sub influența alcoolului|alcoolemi*
seat-belt: centură de siguranță|centura de siguranță
stampede: busculad*|îmbulzeal*
crush: strivit*
elevator: lift|liftul|ascensor*
crane: macara|macarale*|macaraua
mine-accident: accident minier|accident în mină|explozie în mină
miner: miner|mineri|minerii|minier*|minerul
gas-leak: scurgere de gaze|scurgeri de gaze|scăpare de gaze
pipeline: conduct*|gazoduct*|oleoduct*
space: spațial*|nasa
rocket: rachet*
satellite: satelit*|sateliți*
launch: lansar*|lansat*
astronaut: astronau*|cosmonau*
spacecraft: navă spațială|stația spațială|nava spațială|capsula spațială
moon: selenar*|pe lună
mars: marte|marțian*|planeta marte
orbit: orbit*
asteroid: asteroi*|meteori*
crime: crimă|crime|crima|crimei|infracțiun*|criminalitat*|infractor*
murder: omor|omorât*|ucis*|asasinat*|omorul
homicide: omucider*|femicid*
killing: masacr*|ucider*
killer: ucigaș*|asasin|asasinul|asasini|criminal|criminalul|criminali
manslaughter: ucidere din culpă
suicide: sinucid*|sinucis*|suicid*
stabbing: înjunghi*
knife: cuțit*
shooting: împușcat*|împușcătur*|focuri de armă|împușcare
gunman: atacator*|bărbat înarmat|bărbați înarmați|trăgător*
gun: pistol|pistoale*|pistolul
firearm: armă de foc|arme de foc|pușcă|puști
bullet: glonț*|gloanț*
sniper: lunetist*
mass-shooting: atac armat|împușcături în masă
hostage: ostatic*
kidnapping: răpir*|răpit|răpită|sechestrat*|sechestrar*
abduction: răpiți|răpitor*
ransom: răscumpărar*
rape: viol|violuri*|violul|violat*
sexual-assault: agresiune sexuală|agresiuni sexuale|abuz sexual|violență sexuală|abuzuri sexuale|agresat sexual
harassment: hărțui*
abuse: abuz|abuzuri*|abuzul|abuzat*
child-abuse: abuz asupra copiilor|abuzarea copiilor|rele tratamente
paedophile: pedofil*|pornografie infantilă
domestic-violence: violență domestică|violența domestică|violenței domestice|violență în familie
robbery: jaf|jafuri*|jaful|tâlhări*|tâlhar*
theft: furt|furturi*|furtul|furat*|hoț|hoți|hoții|hoțul
burglary: spargere|spargeri
fraud: fraud*
scam: înșelăciun*|escroc*|înșelat
embezzlement: delapid*|deturnare de fonduri
bribery: mită|mita|mitei|șpag*|dare de mită|luare de mită
corruption: corupți*|corupt*
money-laundering: spălare de bani|spălarea banilor|spălare a banilor
tax-evasion: evaziune fiscală|evaziunii fiscale|evaziunea fiscală
smuggling: contraband*
trafficking: traficanț*|traficant*
human-trafficking: trafic de persoane|traficul de persoane|traficului de persoane
drug: drog|droguri*|drogul|narcotic*|trafic de droguri|stupefiant*
cocaine: cocain*
heroin: heroin*
cannabis: canabis|cannabis|marijuana
overdose: supradoz*|fentanil
gang: bandă|bande|găști|grupare infracțională|interlop*
mafia: mafi*
cartel: cartel*
piracy: piraterie*|pirat|pirați|pirații|piraților
arson: incendiere*|incendiator*|incendiere intenționată
vandalism: vandal*
looting: jefui*
riot: tulburări
police: poliți*|jandarm*
officer: agent|agenți|agenți de poliție
detective: detectiv*
investigation: anchetă|anchete|ancheta|anchetei|anchetat|anchetați|investigați*
investigator: anchetator*
suspect: suspect*|bănuit*
arrest: arestat*|arestar*|arestați
detention: reținere*|reținut*|detenți*
detainee: deținut|deținuți*|deținutul
custody: arest preventiv|arestare preventivă|arest la domiciliu
prison: închisoar*|închisori*|penitenciar*
prisoner: prizonier*
inmate: pușcăriaș*
jail: pușcărie|pușcăria|încarcerar*
escape: evadat|evadare*|fugit
fugitive: fugar*
manhunt: dat în urmărire|urmărire generală|dați în urmărire
extradition: extrăd*
deportation: deport*|expulz*
warrant: mandat de arestare|mandat de arest|mandat de percheziție|mandate de aducere
search: percheziți*|căutări|căutăril*
raid: descinder*|razi*
seizure: confisc*|sechestru
evidence: probe|dovezi|dovad*|probelor
witness: martor|martori*|martorul*
testimony: mărturie|mărturia|mărturii|depoziți*
confession: mărturisit|mărturisire*|confesiun*
forensic: criminalist*|medico-legal*|legist*|legiști
dna: adn
autopsy: autopsi*|necropsi*
court: judecători*|instanț*|curte de apel|curtea de apel
trial: proces|procesul|procese*|procesului
judge: judecător|judecătorul*|judecătoar*|magistra*
jury: juriu*|jurați
prosecutor: procuror*|parchet*|diicot
lawyer: avocat*
defendant: inculpat|inculpatul|inculpați|inculpații
plaintiff: reclamant*|parte civilă
lawsuit: dat în judecată|acțiune în instanță|plângere penală|litigi*
indictment: trimis în judecată|trimiși în judecată|rechizitor*|inculpare*
charge: acuzați*|acuzare*|capete de acuzare
plea: pledat|pledeaz*|pledoari*
guilty: vinovat*|vinovăți*|culpabil*
innocent: nevinovat*|nevinovăți*
acquittal: achita*
conviction: condamnat*|condamnați
verdict: verdict*
sentence: sentinț*|pedeaps*|pedepse*|ani de închisoare
life-sentence: închisoare pe viață|detenție pe viață|detențiune pe viață
death-penalty: pedeapsa cu moartea|pedeapsă capitală|condamnat la moarte|pedepsei cu moartea
execution: execuți*|executat*
appeal: apel|recurs*|contestați*
parole: eliberare condiționată|eliberat condiționat|liberare condiționată
pardon: grație*|grațiat*
amnesty: amnisti*
bail: cauțiun*
fine: amenz*|amendat*|amendă|amenda
compensation: despăgub*|compensați*
settlement: înțelegere extrajudiciară
ruling: hotărâre judecătorească|hotărârea judecătorească|decizie definitivă
supreme-court: curtea supremă|înalta curte|curtea constituțională|ccr|curții constituționale|iccj
constitution: constituți*|neconstituțional*
law: lege|legea|legii|legi|legile|legilor
legislation: legislați*|legislativ*
human-rights: drepturile omului|drepturilor omului
torture: tortur*
genocide: genocid*
war-crime: crimă de război|crime de război|crimelor de război|crimele de război
crime-against-humanity: crime împotriva umanității|crimelor împotriva umanității
tribunal: tribunal*
terrorist: terorist*|teroriști*
terrorism: terorism*|teroare|antiterorist*
attack: atac|atacuri*|atacul*|atacat|atacată|atentat*|asalt*
bomb: bombă|bombe|bomba|bombei|bombelor
bombing: bombarda*
suicide-bomber: atentator sinucigaș|kamikaze|atac sinucigaș|atentat sinucigaș
car-bomb: mașină-capcană|mașină capcană|mașini-capcană
explosive: exploziv*
extremist: extremis*|extremiști*
radical: radical*
jihadist: jihad*|islamist*|islamiști*|statul islamic
militant: militanț*|militant*
war: război|războiul|războiului|războaie*
civil-war: război civil|războiul civil|războiului civil
battle: bătăli*
combat: luptător*|luptă|lupte|luptele|luptelor
front-line: linia frontului|linia întâi|front|frontul
army: armată|armata|armatei|armate|armatele
military: militar*|forțele armate|forțelor armate|mapn
troops: trupe|trupel*
soldier: soldat*|soldați*
general: general de brigadă|general-maior|generali|generalul
commander: comandant*|comandanț*
officer-corps: ofițer*
veteran: veteran*
conscription: serviciul militar|recruți*|stagiu militar|încorporar*|recrutar*
mobilisation: mobiliz*
navy: marina militară|forțele navale|naval|navală|navale
fleet: flot*
submarine: submarin*
warship: navă de război|nave de război|navă militară|fregat*|portavion*|distrugătoare
air-force: forțele aeriene|forțelor aeriene|forța aeriană|aviația militară
fighter-jet: avion de vânătoare|avioane de vânătoare|avion de luptă|avioane de luptă|f-16
bomber: bombardier*
drone: dronă|drone|drona|dronei|dronel*
missile: rachete de croazieră|rachete antiaeriene|proiectil
ballistic-missile: rachetă balistică|rachete balistice|rachetelor balistice
air-strike: atac aerian|atacuri aeriene|lovituri aeriene|raid aerian|raiduri aeriene|lovitură aeriană
shelling: tiruri de artilerie|obuze
artillery: artileri*|obuzier*
mortar: mortier*
tank: tanc|tancuri*|tancul
armoured-vehicle: blindat|blindate*|transportor blindat|vehicule blindate
weapon: armă|arme|arma|armele|armelor|armei
arms: armament*|înarmar*
ammunition: muniți*
arms-deal: vânzare de arme|vânzări de arme|livrări de arme
nuclear-weapon: armă nucleară|arme nucleare|armelor nucleare|bombă atomică|focoase nucleare
nuclear-test: test nuclear|teste nucleare|testul nuclear
uranium: uraniu*|plutoniu*
enrichment: îmbogățirea|îmbogățit
chemical-weapon: arme chimice|armă chimică|atac chimic|armelor chimice|sarin
mine: mină antipersonal|mine antipersonal|mină marină|mine marine|deminar*
cluster-bomb: bombe cu dispersie|muniții cu dispersie|muniție cu dispersie
invasion: invazi*|invadat*
offensive: ofensiv*
counter-offensive: contraofensiv*|contraatac*
siege: asedi*|încercuit*
blockade: blocad*
occupation: ocupați*|ocupant*
annexation: anex*
withdrawal: retrager*|retras|retrage
retreat: repliere*|bătut în retragere
ambush: ambuscad*
ceasefire: încetarea focului|încetare a focului|încetării focului|acord de încetare
truce: armistiți*
peace: pace|pacea|păcii|pașnic*
peace-talks: negocieri de pace|negocierile de pace|discuții de pace|acord de pace|plan de pace|proces de pace
peacekeeper: căști albastre|menținere a păcii|căștile albastre
negotiation: negoci*|tratativ*
mediation: medier*
mediator: mediator|mediatorul|mediatori
disarmament: dezarm*|denucleariz*
sanction: sancți*
embargo: embargo*
military-exercise: exercițiu militar|exerciții militare|exercițiul militar|manevre militare
airspace: spațiul aerian|spațiu aerian|spațiului aerian
border: frontier*|graniț*
border-crossing: punct de trecere|punctul de trecere|vamă
checkpoint: punct de control|puncte de control|punctul de control
fence: gard|garduri|gardul|sârmă ghimpată
wall: zid|zidul|zidului|ziduri
rebel: rebel*
insurgent: insurgen*
separatist: separatis*|separatiști*
militia: miliți*
paramilitary: paramilitar*
mercenary: mercenar*
coup: lovitură de stat|lovitura de stat|loviturii de stat|puci|puciul
junta: juntă|junta|juntei
martial-law: legea marțială|lege marțială|legii marțiale
curfew: interdicție de circulație|interdicții de circulație|stare de asediu
intelligence: servicii secrete|serviciile secrete|serviciile de informații|sri|cia|servicii de informații
spy: spion|spioni*|spionul|spionat
espionage: spionaj*
surveillance: supraveghere*|interceptări|interceptar*
hacker: hacker*
cyber-attack: atac cibernetic|atacuri cibernetice|atac informatic|cibernetic*|ransomware
data-breach: scurgere de date|scurgeri de date|date personale
leak: scurgere de informații|scurgeri de informații|divulgar*
defence: apărare|apărarea|apărării
security: securitat*|securităț*|siguranță|siguranța
bodyguard: gardă de corp|bodyguard*|gărzi de corp
assassination: asasinar*|tentativă de asasinat|tentativă de omor
poisoning: otrăvi*|intoxicați*|otravă
nerve-agent: agent neurotoxic|noviciok|neurotoxic*
exile: exil|exilat*|exilul
defector: dezertor*|dezertat
dissident: disiden*
hostage-release: eliberarea ostaticilor|ostatici eliberați|ostaticii eliberați|eliberării ostaticilor
prisoner-exchange: schimb de prizonieri|schimburi de prizonieri|schimbul de prizonieri
government: guvern|guvernul|guvernului|guverne|guvernamental*|executivul*
president: președint*|președinți*|prezidenți*
prime-minister: prim-ministr*|premier|premierul*
minister: ministru*|minister*|miniștri*
foreign-minister: ministrul de externe|ministru de externe|ministerul de externe|ministrul afacerilor externe|mae|secretarul de stat
defence-minister: ministrul apărării|ministru al apărării|ministerul apărării
finance-minister: ministrul finanțelor|ministru de finanțe|ministrul de finanțe|ministerul finanțelor
interior-minister: ministrul de interne|ministru de interne|ministerul de interne
vice-president: vicepreședint*
chancellor: cancelar*
king: rege|regele|regelui|regi
queen: regin*
prince: prinț*|principe*
monarchy: monarhi*|monarh|monarhul*
parliament: parlament|parlamentul*|parlamentar*
senate: senat|senatul*|senator*
congress: congres|congresul*|congresman
deputy: deputat*|deputați*|camera deputaților
speaker: președintele camerei|președintele senatului|președintele parlamentului
governor: guvernator*
mayor: primar|primarul*|primari*|primări*|edil*
ambassador: ambasador*|emisar*
embassy: ambasadă|ambasada|ambasade|ambasadei
consulate: consul|consulat*|consular*
diplomat: diplomat|diplomați|diplomații|diplomaților|diplomatul*
diplomacy: diplomația|diplomației|diplomație|diplomatic*
summit: summit*
meeting: întâlnir*|întrunir*|reuniun*|ședinț*
visit: vizit*
telephone-call: convorbire telefonică|discuție telefonică|apel telefonic|convorbiri telefonice
talks: discuți*|convorbir*|dialog*
agreement: acord|acordul*|acorduri*|înțelegere*
treaty: tratat|tratatul*|tratate*
pact: pact|pactul*|pacte
memorandum: memorand*
alliance: alianț*|aliat*|aliați*
coalition: coaliți*
opposition: opoziți*|opozant*
party: partid|partidul|partidului|partide|partidele|partidelor
leader: lider*|conducător|conducătorul|conducători
leadership: conducerea|conducerii
candidate: candid*
campaign: campani*
election: alegeri*|electoral*|scrutin*
early-election: alegeri anticipate|alegerile anticipate|alegerilor anticipate
vote: vot|votul|voturi*|votat|votare*|votului|voteaz*
voter: alegător*|votanți*|electorat*
ballot: buletin de vot|buletine de vot|urne|urnele
polling-station: secție de votare|secții de votare|secțiile de votare|secțiilor de votare
turnout: prezența la vot|prezență la vot|prezența la urne|absenteism
referendum: referendum*
exit-poll: exit-poll|exit poll|exit-poll-uri
opinion-poll: sondaj*
recount: renumărar*|renumărarea voturilor
electoral-fraud: fraudă electorală|fraude electorale|fraudarea alegerilor
majority: majorit*
minority: minorit*
victory: victori*|triumf*
defeat: înfrâng*|înfrânt
landslide-victory: victorie zdrobitoare|victorie categorică
inauguration: învestir*|învestit*|inaugur*
oath: jurământ*|jurămint*|jurat
term: mandat|mandatul*|mandate*
cabinet: cabinet*
reshuffle: remaniere*|remania*|remanieri*
resignation: demisie|demisia|demisiei|demisii
resign: demisionat|demisioneaz*|demisioner*
dismissal: demis|demiși|demisă|demitere*|revocat*|destitui*
impeachment: suspendarea președintelui|impeachment|punere sub acuzare
no-confidence-vote: moțiune de cenzură|moțiunea de cenzură|moțiunii de cenzură|vot de încredere
scandal: scandal*
ethics: etică|etica|eticii|deontolog*
lobbying: lobby*
reform: reform*
bill: proiect de lege|proiectul de lege|proiecte de lege|proiectului de lege
amendment: amendament*
decree: decret*|ordonanț*|ordin executiv
veto: veto|veto-ul
budget: buget*
deficit: deficit*
debt: datori*|îndatorar*
tax: taxă|taxe*|impozit*|fiscal|fiscală|tva|anaf
tax-cut: reducerea taxelor|scăderea taxelor|reducere de taxe|reducerea impozitelor
subsidy: subvenți*
pension: pensie|pensia|pensii|pensiile|pensiilor
welfare: asistență socială|ajutor social|asistența socială|protecție socială
minimum-wage: salariul minim|salariu minim|salariului minim
austerity: austerit*
privatisation: privatiz*
nationalisation: naționaliza*
independence: independenț*|independent*
autonomy: autonom*
sovereignty: suveranit*|suveran|suveranis*
secession: secesiun*
democracy: democrați*|democratic*
dictatorship: dictatur*|dictator*
regime: regim|regimul*|regimuri*
authoritarian: autoritar*|autocra*
censorship: cenzur*
freedom-of-press: libertatea presei|libertății presei
freedom-of-speech: libertatea de exprimare|libertății de exprimare|libertate de exprimare
protest: protest|proteste*|protestul*|protestat
demonstration: manifestați*|demonstrați*
demonstrator: protestatar*|manifestant*|demonstran*
march: marș|marșul*|marșuri
rally: miting*
strike-labour: grev*
walkout: încetarea lucrului|întreruperea lucrului
union: sindica*|sindicaliști*
boycott: boicot*
petition: petiți*
civil-disobedience: nesupunere civică
tear-gas: gaze lacrimogene|gaz lacrimogen|lacrimogen*
water-cannon: tun cu apă|tunuri cu apă
clash: ciocniri violente|confruntăr*|încăierar*
crackdown: reprim*|represiun*|represiv*
activist: activis*|activiști*
human-rights-activist: activist pentru drepturile|apărător al drepturilor
revolution: revoluți*
uprising: revolt*|răscoal*|insurecți*
unrest: nemulțumir*|tensiuni sociale
discrimination: discrimin*
racism: rasis*|rasial*|rasiști
minority-rights: drepturile minorităților|drepturilor minorităților
equality: egalitat*|egalități
feminism: feminis*
abortion: avort*
same-sex-marriage: căsătorie gay|căsătoriile gay|căsătorii homosexuale|căsătoriile homosexuale
lgbt: lgbt*|gay|homosexual*|transgender|lesbien*
migration: migrați*|imigrați*
migrant: migrant*|migranț*|imigran*
refugee: refugia*
asylum: azil
asylum-seeker: solicitant de azil|solicitanți de azil|solicitanții de azil
citizenship: cetățenie*|cetățenia
passport: pașap*
visa: viză|vize|viza|vizelor
nationalism: naționalis*
populism: populis*
far-right: extrema dreaptă|extremei drepte|extremă dreapta|neonaz*
far-left: extrema stângă|extremei stângi
communist: comunis*|comuniști*
socialist: socialis*|socialiști*|psd
conservative: conservator*
liberal: liberal*|pnl
statement: comunicat*|declarați*
speech: discurs*
address: adresat
press-conference: conferință de presă|conferința de presă|conferinței de presă|declarație de presă
interview: interviu*
criticism: critici|critică|criticat*|criticil*
accusation: acuză|acuzat*
allegation: presupus*|bănuieli
apology: scuz*
threat: amenință|amenințar*|amenințări|amenințat
warning: avertiz*|avertisment*|alert*
condemnation: condamnare*|condamnări|condamnă
denial: dezmin*|negat|neagă
support: sprijin*|susținere*|susținut
announcement: anunț*
proposal: propune*|propus
decision: decizi*|decis
plan: plan|planul*|planuri*
project: proiect|proiectul|proiecte|proiectele
economy: economi*|pib
growth: creștere|creșterea|creșterii
recession: recesiun*
crisis: criză|criza|crizei|crize
inflation: inflați*
price: preț|prețuri*|prețul*
price-rise: scumpir*|creșterea prețurilor|majorarea prețurilor
consumer: consumator*|consum|consumul
interest-rate: rata dobânzii|dobând*|dobânzi*|robor
central-bank: banca centrală|băncii centrale|bnr|bce|rezerva federală
bank: bancă|banca|bănci|băncil*|bancar*
loan: împrumut*
mortgage: ipotec*|credit ipotecar
credit: credit|credite*|creditul*|creditor*
bailout: pachet de salvare|plan de salvare
bankruptcy: faliment*
insolvency: insolven*
default: incapacitate de plată|neplat*
bond: obligațiun*|titluri de stat
stock-exchange: bursă|bursa|bursei|burse|bursier*|wall street
share: acțiuni cotate|pachet de acțiuni|acțiunile companiei
shareholder: acționar*
dividend: dividend*
investor: investitor*
investment: investiți*|investit|investește
fund: fond|fonduri*|fondul*
hedge-fund: fond speculativ|fonduri speculative|fond de investiții
currency: monedă|moneda|monede|valut*|monedei
exchange-rate: curs de schimb|cursul de schimb|curs valutar|cursul valutar
devaluation: devaloriz*|deprecier*
dollar: dolar*
euro: euro
cryptocurrency: criptomoned*|crypto|ethereum|blockchain
bitcoin: bitcoin*
gold: aur|aurul|aurului
oil: petrol|petrolul*|petroliere*|opec
crude-oil: țiței*|brent|baril*
gas: gaz|gaze|gazul|gazele|gazelor
natural-gas: gaze naturale|gaz natural|gazelor naturale|gnl
petrol: benzin*|motorin*
fuel: carburan*|combustibil*
electricity: energie electrică|energiei electrice|curent electric|electric*
power-cut: pană de curent|pene de curent|întrerupere de curent|întreruperi de curent
blackout: blackout*
energy: energi*|energetic*
renewable-energy: regenerabil*|energie verde|energie curată
solar: solar|solare|solară|fotovoltaic*
wind-power: eolian*|turbine eoliene
coal: cărbun*
trade: comerț*|comercial*
tariff: tarif*|taxe vamale|taxelor vamale
import: import|importuri*|importat*|importul
export: export|exporturi*|exportat*|exportul
trade-war: război comercial|războiul comercial|războiului comercial
free-trade: liber schimb|comerț liber
customs: vamal*|vama|vameș*
supply-chain: lanț de aprovizionare|lanțuri de aprovizionare|lanțul de aprovizionare|aprovizionar*
company: compani*|firmă|firme|firma|firmei|firmel*
corporation: corporați*|multinațional*|conglomerat*
startup: startup*|start-up*
merger: fuziun*|fuzion*
acquisition: achiziți*
takeover: preluar*|preluat
subsidiary: filial*|sucursal*
joint-venture: joint-venture|societate mixtă
profit: profit*
loss: pierder*
revenue: venitur*|încasăr*|venit
turnover: cifra de afaceri|cifră de afaceri|cifrei de afaceri
earnings: rezultate financiare|profit net|rezultate trimestriale
sales: vânzăr*|vânzare*|vândut
market: piață|piața|pieței|piețe|piețel*
retail: retail*
supermarket: supermarket*|hipermarket*|magazin*
e-commerce: comerț electronic|e-commerce|comerț online
advertising: publicit*|reclamă|reclame
brand: brand*|marcă|mărci
product: produs|produse*|produsul*
factory: fabrică|fabrica|fabrici|fabricii|fabricil*|uzin*
production: producți*|producător*
manufacturing: prelucrătoare|fabricar*
industry: industri*
steel: oțel*|siderurgi*
textile: textil*
automobile: auto|automobil*
electric-car: mașini electrice|mașină electrică|mașinilor electrice|vehicule electrice
battery: bateri*
chip: cip|cipuri*|microcip*
semiconductor: semiconduct*
technology: tehnologi*
software: software|softuri
artificial-intelligence: inteligența artificială|inteligență artificială|inteligenței artificiale|chatgpt|chatbot*
robot: robot|roboți*|robotul|robotic*
smartphone: smartphone*|telefon mobil|telefoane mobile|iphone
computer: computer*|calculator|calculatoar*|laptop*|informatic*
internet: internet*|online
website: site-ul|site-uri|pagina web
social-media: rețele sociale|rețelele sociale|rețelele de socializare|social media|rețelelor sociale
app: aplicați*
platform: platform*
video-game: joc video|jocuri video|jocurilor video|playstation|xbox
telecommunications: telecom*|telefonie
network: rețea*|rețele*
antitrust: consiliul concurenței|antitrust|monopol*
patent: brevet|brevete*
copyright: drepturi de autor|drepturile de autor|proprietate intelectuală
job: loc de muncă|locuri de muncă|job|joburi|locurilor de muncă|locurile de muncă
employment: angajator*|ocuparea forței
unemployment: șomaj*|șomer*
worker: muncitor*|angajați|angajații|angajaților|lucrător*|salariați*
layoff: concedier*|concedia*|disponibiliz*
hiring: angajare|angajări*
salary: salariu|salarii*|salarial*|salariul*
wage: leafă|lefuri|remuneraț*
bonus: bonus*|sporuri*
pay-rise: majorare salarială|majorări salariale|creșteri salariale|creștere salarială
executive-director: director executiv|directorul executiv|director general|directorul general|ceo
board-of-directors: consiliul de administrație|consiliu de administrație|consiliului de administrație
chairman: președinte al consiliului|președintele consiliului
founder: fondator*|cofondator*
billionaire: miliardar*|magnat*|milionar*
wealth: avere|averea|averi|bogăți*
poverty: sărăci*|sărac|săraci
inequality: inegalit*
housing: locuinț*
rent: chirie*|chirii*|chiriaș*
real-estate: imobiliar*
construction: construcți*|șantier*
building: clădir*|bloc de locuințe|zgârie-nori|imobil|imobilul
contractor: constructor*|antreprenor*
tender: licitați*
contract: contract|contractul*|contracte*
agriculture: agricultur|agricultură|agricultura|agriculturii|agricol*
farmer: fermier*|agricultori*|agricultor
harvest: recolt*
crop: culturi agricole|culturile agricole
wheat: grâu|grâul|grâului
grain: cereal*|porumb
rice: orez*
livestock: șeptel|bovin*|crescători|porcine
fishing: pescuit*
fishery: pescar*
food: aliment*|mâncar*|hran*
restaurant: restaurant*
hotel: hotel*
tourism: turism*|turistic*
tourist: turist|turiști*|turistul
insurance: asigurăr*|asigurător*|rca
auction: scos la licitație|casa de licitații|case de licitații
audit: audit*|curtea de conturi
health: sănătat*|sănătăți|sanitar*
hospital: spital|spitalul*|spitale*|spitalicesc|spitaliz*|internat|internați
clinic: clinică|clinici|clinica
doctor: medic|medici|medicul*|medicii*|doctor*
physician: medic de familie|medici de familie|medicii de familie
nurse: asistent medical|asistente medicale|asistentă medicală|asistenți medicali|infirmier*
patient: pacienți*|pacient*
medicine: medicin|medicină|medicina|medical*
drug-medicine: medicament*
treatment: tratament*
therapy: terapi*|terapeu*
surgery: chirurg*|intervenție chirurgicală|operație
transplant: transplant*
disease: boal*|boli|bolil*|maladi*
illness: bolnav*|îmbolnăvir*
infection: infecți*|infectat*|infectare*|infectați|contagi*
virus: virus*|viral*
bacteria: bacteri*
coronavirus: coronavirus*
covid: covid*
influenza: gripă|gripa|gripei|gripal*
ebola: ebola
measles: rujeol*
malaria: malari*
cholera: holer*
aids: sida|hiv
cancer: cancer*|tumor*|leucemi*|oncolog*
diabetes: diabet*
heart-attack: infarct*|stop cardiac|atac de cord
stroke: avc|accident vascular cerebral|accident vascular
dementia: demenț*|alzheimer
obesity: obezit*|supraponder*
mental-health: sănătate mintală|sănătate mentală|sănătatea mintală|psihiatr*
depression: depresi*
vaccine: vaccin|vaccinul*|vaccinuri*
vaccination: vaccinar*|vaccinat*|vaccinați*|imunizar*
dose: doză|doze|doza|dozei|dozel*
booster: doza booster|doză booster|a treia doză|doza a treia
immunity: imunit*
outbreak: focar*
pandemic: pandemi*
quarantine: carantin*
lockdown: lockdown*
isolation: izolar*|izolat*|izolați
mask: mască|măști|masca|măștil*
testing: test|teste*|testar*|testul|pcr
test-positive: testat pozitiv|testați pozitiv|testată pozitiv|depistat pozitiv
symptom: simptom*|asimptomatic*
contact-tracing: anchetă epidemiologică|anchete epidemiologice
variant: variantă|varianta|variante|omicron
mutation: mutați*
mortality: mortalit*
birth: naștere*|nașteri*|natalit*|născut
pregnancy: sarcin*|însărcinat*|gravid*
maternity: maternit*
baby: bebeluș*|bebe
newborn: nou-născut*|nou-născuți*
death-toll: bilanțul deceselor|numărul morților|bilanțul morților|numărul deceselor
smoking: fumat|fumatul*|fumător*|țigar*|țigăr*
tobacco: tutun*
alcohol: alcool|alcoolul|alcoolului|alcoolism*
allergy: alergi*
pharmaceutical: farma*
clinical-trial: studiu clinic|studii clinice|test clinic|teste clinice
side-effect: efect secundar|efecte secundare|efecte adverse|reacții adverse
approval: aproba*|avizat*|undă verde
research: cercetare*|cercetări*
study: studiu|studiul*|studii*
researcher: cercetător*
scientist: om de știință|oameni de știință|savan*|științific*|oamenii de știință
professor: profesor universitar|profesori universitari|profesorul universitar
university: universit*
laboratory: laborato*
experiment: experiment*
discovery: descoper*
gene: gen|genă|gene|genetic*|genom*
fossil: fosil*|paleontolog*
dinosaur: dinozaur*
archaeologist: arheolog*
excavation: săpătur*
ancient: antic|antică|antichit*|preistoric*|străvechi
museum: muzeu*|muzee*
species: specie*|specii*
endangered: cale de dispariție|dispariți*
animal: animal*|faun*
dog: câine|câini|câinel*|câinii
elephant: elefan*
whale: balen*
shark: rechin*
bear: urs|urși|ursul|urșii|ursoaic*
wolf: lup|lupi|lupul|lupii
bird-flu: gripă aviară|gripa aviară|gripei aviare|h5n1
bee: albin*|apicult*
insect: insect*
forest: pădure|pădurea|păduri|pădurii|păduril*|forestier*|silvic*
deforestation: defriș*|despădur*|tăieri ilegale
amazon-forest: pădurea amazoniană|amazonian*|amazonia
ocean: ocean*
coral-reef: coral*|recif*
river: râu|râul|râuri*|râului|fluviu*
lake: lac|lacul|lacuri*|lacului
glacier: ghețar*
ice: gheață|gheața|gheții|iceberg*
arctic: arctic|arctica|polul nord
antarctica: antarctic*|polul sud
national-park: parc național|parcul național|parcuri naționale|parcului național
zoo: zoo|grădina zoologică|grădină zoologică
school: școal*|școli*|liceu*|școlar*|licee
pupil: elev|elevi|elevii|elevilor|elevul|elevă|eleve
student: student*|studenți*
teacher: profesor*|învățător*|dascăl*
education: educați*|învățământ*
exam: examen*|bacalaureat*|bac
kindergarten: grădiniț*|creșă|creșe|creșele
graduation: absolvent*|absolvenț*|absolvir*|diplomă
scholarship: burse școlare|bursă de studii|burse de studii
child: copil|copii|copilul*|copiil*|copilăr*
teenager: adolescen*|minor|minori|minoră|minorul
youth: tânăr|tineri|tinerii|tineret*|tinerilor|tinerel*
parent: părin*
mother: mamă|mama|mame|mamei|mamele
father: tată|tatăl|tatălui|tați
son: fiu|fiul|fiului|fii
daughter: fiică|fiica|fiicei|fiice
brother: frate|fratele|frați|frații|fratelui
sister: soră|sora|surori|surorile
family: famili*
wife: soție|soția|soției|soții
husband: soț|soțul|soțului
wedding: nuntă|nunta|nunți|nunții
marriage: căsători*|căsnici*
divorce: divorț*
birthday: zi de naștere|ziua de naștere
anniversary: anivers*
celebration: sărbători|sărbătorit|sărbătoresc
festival: festival*
holiday: vacanț*|sărbătoare|zi liberă|concediu
new-year: anul nou|revelion*|anului nou
christmas: crăciun*
ramadan: ramadan*
eid: eid|kurban bayram
easter: paște*|paști
pilgrimage: peleri*
hajj: hajj|mecca
church: biseric*
mosque: moschee*|moschei*
synagogue: sinagog*
temple: templu*|temple
religion: religi*
christian: creștin*|ortodo*
muslim: musulman*|islam|islamul
jewish: evreu*|evrei*|antisemit*|iudaism
pope: papă|papa|papei|vatican*|pontif*|suveranul pontif
bishop: episcop*|arhiepiscop*|patriarh*
cardinal: cardinal*
priest: preot*|preoți*
imam: imam|imami|imamul
rabbi: rabin*
prayer: rugăciun*
blasphemy: blasfem*
film: film|filme*|filmul*|lungmetraj*|cineast*
cinema: cinema*|box office
actor: actor|actorul*|actori*
actress: actriț*
director: regizor*|regizoar*
movie-premiere: premieră|premiera|avanpremier*
award: premiat*|distincți*|decorat
oscar: oscar|oscaruri|premiile oscar|premiilor oscar
prize: premiu*|premii*
nobel-prize: nobel|premiul nobel
music: muzic*
song: cântec*|melodi*|piesă|piesa
singer: cântăre*|interpret*|solist*
band: trupă rock|trupa rock|formație|formația
concert: concert*
album: album*
tour: turneu|turneul mondial|turnee
opera: operă|operei|tenor*
orchestra: orchestr*|simfonic*|filarmonic*
dance: dans|dansuri*|dansator*|dansul
ballet: balet*|balerin*
theatre: teatr*
play: piesă de teatru|piese de teatru|dramaturg*
book: carte|cartea|cărți*
novel: roman|romanul*|romancier*
author: autorul*|autori|autorii|autorilor|autoar*
writer: scriitor*|scriitoar*
poet: poet|poezi*|poetul|poem*|poeți*
literature: literatur*|literar*
publisher: editur*
library: bibliotec*
art: artă|arta|artei|arte|artist*|artiști*
painting: pictur*|tablou*
painter: pictor*
sculpture: sculpt*
exhibition: expoziți*|expo
gallery: galeri*
fashion: modă|moda|modei
model: manechin*|fotomodel*
designer: designer*
television: televiziun*|tv|televizor*
series: serial|serialul*|seriale*
broadcaster: post de televiziune|tvr|radiodifuziun*|postul de televiziune
radio: radio|radioul|radiouri
newspaper: ziar|ziarul*|ziare*|cotidian*
journalist: jurnalis*|ziarist*|jurnaliști*|ziariști*
reporter: reporter*|corespondent*|corespondenți
editor: redactor*|redacți*
media: mass-media|presa|presă|presei|media|mediatic*
news: știri|știre|știril*
magazine: revist*
photographer: fotograf*|poză
documentary: documentar*
celebrity: celebrit*|vedet*
royal-family: familia regală|familiei regale|casa regală
heritage: patrimoni*
unesco: unesco
monument: monument*
statue: statui*
lottery: loteri*|loto|jackpot
winner: câștigător*|învingător*
record-world: record mondial|recordul mondial|recordmen*
guinness: guinness|cartea recordurilor
football: fotbal|fotbalul|fotbalului
match: meci|meciul*|meciuri*|partidă|partida de fotbal
game: joc|jocul|jocuri*
league: ligă|liga|ligii|superlig*
cup: cupă|cupa|cupei
world-cup: cupa mondială|campionatul mondial|cupei mondiale|mondial|mondialul*|campionatului mondial
championship: campionat|campionatul|campionatului|campionate|campion|campioan*|campioni*|campionul
tournament: turneul|turneului
final: finală|finala|finalei|finale|finalist*
semi-final: semifinal*
quarter-final: sferturi de finală|sferturile de finală|sfertul de finală
group-stage: faza grupelor|fazei grupelor
qualifying: calific*|preliminari*
playoff: play-off*|baraj de promovare|play-out
goal: gol|goluri*|golul|golgheter*
penalty: penalty*|penalti|lovitură de pedeapsă
penalty-shootout: lovituri de departajare|loviturile de departajare|loviturilor de departajare
red-card: cartonaș roșu|cartonașul roșu
yellow-card: cartonaș galben|cartonașe galbene|cartonașul galben
referee: arbitru*|arbitri*|arbitraj*
video-referee: var|arbitraj video|arbitrul video
offside: ofsaid*
goalkeeper: portar*
striker: atacant|atacanți*|atacantul*
midfielder: mijlocaș*
defender: fundaș*
captain: căpitan*
coach: antrenor*|selecționer*|tehnician|tehnicianul
manager-football: director sportiv|directorul sportiv|impresar
transfer: transfer|transferul*|transferuri*|transferat*
transfer-fee: clauză de reziliere|suma de transfer|clauza de reziliere
contract-extension: prelungirea contractului|prelungit contractul|prelungire de contract
injury: accidentare|accidentarea|accidentări
substitute: rezervă|rezerve|schimbări
stadium: stadion|stadionul*|stadioane*
fan: fan|fani|fanii|fanilor|suporter*
hooligan: huligan*|ultraș*
team: echipă|echipe|echipa|echipei|echipel*
club: club|clubul*|cluburi*
national-team: echipa națională|naționala|naționalei|tricolorii
player: jucător*|fotbalist*|fotbaliști*
win: câștigat|câștigă|învins|câștiga
draw: remiză|tragerea la sorți
score: scor|scorul|marcat|marcator*
hat-trick: hat-trick*
debut: debut|debutul|debutat|debutant*|debuteaz*
title: titlu|titlul|titluri|titlului
trophy: trofeu*|trofee*
medal: medali*
gold-medal: medalie de aur|medalia de aur|medalii de aur|aur olimpic
silver-medal: medalie de argint|medalia de argint|medalii de argint
bronze-medal: medalie de bronz|medalia de bronz|medalii de bronz|bronz
olympics: olimpi*|jocurile olimpice|jo|cio
paralympics: paralimpi*|jocurile paralimpice
athlete: atlet|atleți*|sportiv|sportivi*|sportivul|atletă
athletics: atletism*
marathon: maraton*
sprint: sprint*
swimming: înot|înotător*|natați*|înotul
gymnastics: gimnas*
boxing: box|boxul|categoria grea
boxer: boxer|boxeri*|pugilist*|boxerul
wrestling: lupte libere|lupte greco-romane|wrestling
tennis: tenis|tenisul*|tenismen*|jucătoare de tenis|wimbledon|roland garros
grand-slam: grand slam|mare șlem|grand slam-ul
set-tennis: tie-break*|setul doi|setul decisiv|seturi
basketball: baschet*|nba
volleyball: volei*
handball: handbal*
rugby: rugby*
cricket: cricket|crichet
golf: golf|golful
cycling: ciclis*|cicliști*
stage-race: turul franței|turul ciclist|tricoul galben|giro|pluton
skiing: schi|schiul|schior*|slalom
biathlon: biatlon*
figure-skating: patinaj*|patinator*
ice-hockey: hochei*|nhl
formula-one: formula 1|formula unu|f1
racing-driver: pilot de formula|piloți de formula|pilot de curse
grand-prix: marele premiu|marelui premiu|mare premiu
pole-position: pole position|pole-position
qualifying-session: sesiunea de calificare|sesiunea de calificări
chess: șah|șahul|șahist*
doping: dopaj*|doping*|antidoping|dopat
drug-ban: suspendat pentru dopaj|suspendare pentru dopaj
suspension: suspend*
retirement: retragerea din activitate|retras din activitate|pensionare
`;
export default concepts;
