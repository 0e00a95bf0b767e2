/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: earthquake*|quake|quakes|seismic|tremor|tremors
aftershock: aftershock*
tsunami: tsunami*
volcano: volcano*|volcanic
eruption: eruption*|erupted|erupting|lava
flood: flood*|deluge|inundat*
landslide: landslide|landslides|mudslide*|landslip*|rockslide*
avalanche: avalanche*
storm: storm|storms|stormy|thunderstorm*
hurricane: hurricane*
typhoon: typhoon*
cyclone: cyclone*|cyclonic
tornado: tornado*|twister|twisters
hail: hailstorm*|hailstone*
snow: snow|snowfall*|snowy|snowing
blizzard: blizzard*|snowstorm*|whiteout
rain: rain|rains|rainfall|downpour*|torrential|rainy
monsoon: monsoon*
drought: drought*|water shortage|water shortages
heatwave: heatwave*|heat wave|heat waves|scorching|sweltering
cold-wave: cold wave|cold snap|cold spell|deep freeze
wildfire: wildfire*|bushfire*|forest fire|forest fires|wild fire|wild fires
fire: fire|fires|blaze|blazes|firefighter*|inferno
explosion: explosion*|blast|blasts|exploded|explodes|explode
lightning: lightning
fog: fog|foggy|mist
wind: wind|winds|gust|gusts|gale|gales
temperature: temperature*|celsius|fahrenheit
weather-forecast: weather forecast*|meteorolog*|forecaster*|weather service
climate-change: climate change|climate crisis|climate
global-warming: global warming
emission: emission*
greenhouse-gas: greenhouse gas|greenhouse gases|methane
carbon: carbon|co2|decarboni*
pollution: pollut*|smog|contaminat*
oil-spill: oil spill|oil spills|oil slick|oil leak
chemical: chemical|chemicals
toxic: toxic*|toxin*
radiation: radiation|radioactiv*
nuclear-plant: nuclear plant*|nuclear power|nuclear reactor*|nuclear power plant*
meltdown: meltdown|meltdowns
dam: dam|dams|reservoir|reservoirs
collapse: collapse*|collapsing|cave-in
rubble: rubble|debris
evacuation: evacuation*|evacuate|evacuated|evacuating
evacuee: evacuee*
shelter: shelter|shelters
rescue: rescue|rescued|rescues|rescuing
rescuer: rescuer*|rescue worker*|rescue team*
survivor: survivor*|survived
missing-person: missing person*|missing people|went missing|reported missing
trapped: trapped
casualty: casualty|casualties
dead: dead|died|dies
death: death|deaths|fatalit*
injured: injured|injuries
wounded: wounded|wounding
victim: victim*
body: body|bodies
corpse: corpse*
funeral: funeral*|burial*|buried
mourning: mourning|mourn|mourners|mourned
condolence: condolence*
memorial: memorial*|commemorat*
epicentre: epicentre*|epicenter*
magnitude: magnitude|richter
damage: damage|damaged|damaging
destruction: destruction|destroy*|devastat*
emergency: emergency|emergencies
disaster: disaster*
catastrophe: catastroph*|calamit*
state-of-emergency: state of emergency|emergency rule
relief: relief
aid: aid
humanitarian: humanitarian*
donation: donation*|donate|donated|donor|donors
refugee-camp: refugee camp*|displacement camp*
famine: famine*
hunger: hunger|hungry|malnutrition|malnourished
starvation: starv*
epidemic: epidemic*
accident: accident|accidents|mishap*
crash: crash|crashes|crashed|crashing
collision: collision*|collide*
derailment: derail*
train: train|trains
railway: railway*|railroad*|rail
metro: metro|subway*
bus: bus|buses|minibus*
truck: truck|trucks|lorry|lorries
car: car|cars
motorcycle: motorcycl*|motorbike*|moped*
bicycle: bicycle*|bike|bikes
driver: driver|drivers|motorist*
passenger: passenger*|commuter*
pilot: pilot|pilots|co-pilot*
crew: crew|crews
aircraft: aircraft|airliner*|airplane*
plane: plane|planes|jetliner*
helicopter: helicopter*|chopper*
airport: airport*
airline: airline|airlines
flight: flight|flights
runway: runway*
landing: landing|landed|touchdown
takeoff: takeoff*|take-off*
black-box: black box|black boxes|flight recorder*
ship: ship|ships
boat: boat|boats|dinghy|dinghies
ferry: ferry|ferries
vessel: vessel*
tanker: tanker*
cargo: cargo*|freight*
port: port|ports|harbour|harbor
sinking: sinking|sank|sunk
capsize: capsiz*
drowning: drown*
bridge: bridge|bridges
tunnel: tunnel*
road: road|roads
highway: highway*|motorway*|freeway*
traffic: traffic
speed: speed|speeds|speeding
drunk-driving: drunk driving|drink driving|drink-driving|drunk-driving|drunk driver*
seat-belt: seat belt*|seatbelt*
stampede: stampede*
crush: crush|crushed
elevator: elevator*
crane: crane|cranes
mine-accident: mine accident*|mine collapse|mine explosion|mining accident*|mine disaster
miner: miner|miners|coal mine*
gas-leak: gas leak*
pipeline: pipeline*
space: outer space|spaceflight*|space agency|nasa
rocket: rocket|rockets
satellite: satellite*
launch: launch|launched|launches|launching
astronaut: astronaut*|cosmonaut*
spacecraft: spacecraft|space station|spaceship*
moon: moon|lunar
mars: mars|martian
orbit: orbit*
asteroid: asteroid*|meteor|meteorite*
crime: crime|crimes|criminal*
murder: murder*
homicide: homicid*
killing: killing|killings|killed|slain|slaying|slayings
killer: killer*
manslaughter: manslaughter
suicide: suicide*|suicidal
stabbing: stabb*|knife attack*
knife: knife|knives
shooting: shooting|shootings|shootout*|gunfire|shot dead
gunman: gunman|gunmen|shooter*
gun: gun|guns|gun control
firearm: firearm*|rifle|rifles|pistol*|handgun*
bullet: bullet*
sniper: sniper*
mass-shooting: mass shooting*
hostage: hostage*
kidnapping: kidnap*
abduction: abduct*
ransom: ransom|ransoms
rape: rape|rapes|raped|raping|rapist*
sexual-assault: sexual assault*|sexually assault*|sex attack*|sexual abuse|sexual violence
harassment: harass*
abuse: abuse|abuses|abused|abusive
child-abuse: child abuse|child sexual abuse
paedophile: paedophil*|pedophil*
domestic-violence: domestic violence|domestic abuse
robbery: robber*
theft: theft*|stolen|stole|thief|thieves
burglary: burglar*
fraud: fraud*
scam: scam|scams|scammer*|swindl*
embezzlement: embezzl*|misappropriat*
bribery: bribe*|bribing|kickback*
corruption: corrupt*|graft
money-laundering: money laundering|money-laundering|laundering money
tax-evasion: tax evasion|tax fraud|tax dodging
smuggling: smuggl*|contraband
trafficking: traffick*
human-trafficking: human trafficking|people smuggling|people smugglers
drug: drug|drugs|narcotic*
cocaine: cocaine
heroin: heroin
cannabis: cannabis|marijuana
overdose: overdos*|fentanyl|opioid*
gang: gang|gangs|gangster*
mafia: mafia*|mobster*
cartel: cartel*
piracy: piracy|pirate|pirates
arson: arson*
vandalism: vandal*
looting: loot|looting|looted|looters
riot: riot*
police: police|policing
officer: police officer*|policeman|policemen|policewoman|officer|officers
detective: detective*
investigation: investigation*|investigate|investigated|investigating|probe|probes
investigator: investigator|investigators
suspect: suspect|suspects|suspected
arrest: arrest*
detention: detention*|detained|detain|detains
detainee: detainee*
custody: custody|custodial
prison: prison|prisons|imprison*
prisoner: prisoner|prisoners
inmate: inmate*
jail: jail*
escape: escape|escaped|escapes|escaping
fugitive: fugitive*
manhunt: manhunt*
extradition: extradit*
deportation: deport*
warrant: warrant|warrants
search: search|searches|searched|searching
raid: raid|raids|raided
seizure: seizure*|seized|seize|seizes|confiscat*
evidence: evidence
witness: witness|witnesses|eyewitness*
testimony: testimon*|testif*
confession: confess*
forensic: forensic*
dna: dna
autopsy: autops*|postmortem*|post-mortem*
court: court|courts|courtroom*
trial: trial|trials
judge: judge|judges
jury: jury|juries|juror|jurors
prosecutor: prosecut*
lawyer: lawyer*|attorney*|barrister*|solicitor*
defendant: defendant*
plaintiff: plaintiff*
lawsuit: lawsuit*|sued|suing|sues
indictment: indict*
charge: charged|charges|charge
plea: plea|pleaded|pleads
guilty: guilty|guilt
innocent: innocent|innocence
acquittal: acquit*
conviction: convict*
verdict: verdict*
sentence: sentence|sentenced|sentences|sentencing
life-sentence: life sentence*|life imprisonment|life in prison
death-penalty: death penalty|capital punishment|death sentence*|death row
execution: execution|executions|executed
appeal: appeal|appeals|appealed
parole: parole*
pardon: pardon*|clemency
amnesty: amnesty|amnesties
bail: bail
fine: fined|fines
compensation: compensat*|reparation*
settlement: settlement*
ruling: ruling|rulings
supreme-court: supreme court|high court|constitutional court
constitution: constitution*
law: law|laws|legal
legislation: legislation|legislative
human-rights: human rights|rights group*|rights abuses
torture: tortur*
genocide: genocid*
war-crime: war crime*
crime-against-humanity: crime against humanity|crimes against humanity
tribunal: tribunal*
terrorist: terrorist*
terrorism: terrorism|terror
attack: attack*|assault|assaults|assaulted
bomb: bomb|bombs
bombing: bombing|bombings|bombed|bombard*
suicide-bomber: suicide bomber*|suicide bombing*|suicide attack*
car-bomb: car bomb*
explosive: explosive*
extremist: extremis*
radical: radical|radicals|radicali*
jihadist: jihad*|islamist*|islamic state|isis
militant: militan*
war: war|wars|wartime
civil-war: civil war*
battle: battle|battles|battling
combat: combat|combatant*
front-line: front line*|frontline*
army: army|armies
military: military|militaries|armed forces
troops: troops
soldier: soldier*
general: major general|lieutenant general|army general|brigadier*
commander: commander*
officer-corps: army officer*|military officer*|officer corps
veteran: veteran|veterans
conscription: conscript*
mobilisation: mobilisation|mobilization|mobilise*|mobilize*
navy: navy|naval|navies
fleet: fleet|fleets
submarine: submarine*
warship: warship*|frigate*|aircraft carrier*
air-force: air force*
fighter-jet: fighter jet*|warplane*|fighter plane*|f-16|f-35
bomber: bomber|bombers
drone: drone*|unmanned
missile: missile*
ballistic-missile: ballistic missile*|icbm
air-strike: airstrike*|air strike|air strikes|air raid|air raids|air-strike*
shelling: shelling|shelled
artillery: artillery|howitzer*
mortar: mortar|mortars
tank: tank|tanks
armoured-vehicle: armoured vehicle*|armored vehicle*|armoured personnel|armored personnel
weapon: weapon*
arms: arms
ammunition: ammunition|munitions
arms-deal: arms deal*|arms sale*|weapons deal
nuclear-weapon: nuclear weapon*|nuclear warhead*|atomic bomb*|nuclear arsenal
nuclear-test: nuclear test*
uranium: uranium|plutonium
enrichment: enrichment
chemical-weapon: chemical weapon*|chemical attack*|sarin
mine: landmine*|land mine*
cluster-bomb: cluster bomb*|cluster munition*
invasion: invasion*|invade*|invading
offensive: offensive|offensives
counter-offensive: counter-offensive*|counteroffensive*|counter-attack*|counterattack*
siege: siege|besieged
blockade: blockad*
occupation: occupation|occupied|occupying|occupiers
annexation: annex|annexed|annexation|annexing
withdrawal: withdrawal*|withdraw|withdrew|withdrawing|pull out|pullout
retreat: retreat*
ambush: ambush*
ceasefire: ceasefire*|cease-fire*|cessation of hostilities
truce: truce|truces
peace: peace|peaceful
peace-talks: peace talks|peace process|peace negotiations|peace deal|peace agreement
peacekeeper: peacekeep*|blue helmets
negotiation: negotiat*
mediation: mediation|mediate|mediating|mediated
mediator: mediator*
disarmament: disarm*|denuclear*
sanction: sanction*
embargo: embargo*
military-exercise: military exercise*|military drill*|war games|joint drills|naval exercise*
airspace: airspace|no-fly zone
border: border|borders|frontier*
border-crossing: border crossing*|border post*
checkpoint: checkpoint*
fence: fence|fences|barbed wire
wall: wall|walls|border wall
rebel: rebel|rebels|rebellion*
insurgent: insurgen*
separatist: separatis*
militia: militia*
paramilitary: paramilitar*
mercenary: mercenar*
coup: coup|coups|coup d'etat|putsch
junta: junta|military rule*
martial-law: martial law
curfew: curfew*
intelligence: intelligence|cia|mossad
spy: spy|spies|spied|spying
espionage: espionage
surveillance: surveillance|wiretap*|eavesdrop*
hacker: hack|hacker*|hacked|hacking
cyber-attack: cyber-attack*|cyberattack*|cyber attack*|ransomware|malware
data-breach: data breach*|data leak|personal data
leak: leak|leaks|leaked
defence: defence|defense
security: security
bodyguard: bodyguard*
assassination: assassin*
poisoning: poison*
nerve-agent: nerve agent*|novichok
exile: exile*
defector: defector*|defected|defection*
dissident: dissident*|dissent
hostage-release: hostage release|release of hostages|freed hostages|hostages released
prisoner-exchange: prisoner exchange*|prisoner swap*|exchange of prisoners
government: government*
president: president|presidents|presidential|presidency
prime-minister: prime minister*
minister: minister|ministers|ministry|ministries|ministerial
foreign-minister: foreign minister*|foreign ministry|foreign secretary|secretary of state
defence-minister: defence minister*|defense minister*|defence secretary|defense secretary
finance-minister: finance minister*|treasury secretary
interior-minister: interior minister*|home secretary|interior ministry
vice-president: vice president*|vice-president*
chancellor: chancellor*
king: king|kings
queen: queen|queens
prince: prince|princes|princess|crown prince
monarchy: monarch*
parliament: parliament*|lawmaker*|legislature*|legislator*
senate: senate|senator|senators
congress: congress|congressional|congressman|congressmen
deputy: deputies|mps|house of representatives
speaker: house speaker|parliament speaker
governor: governor*|gubernatorial
mayor: mayor|mayors|mayoral
ambassador: ambassador*|envoy*
embassy: embassy|embassies
consulate: consul|consulate*|consular
diplomat: diplomat|diplomats
diplomacy: diplomacy|diplomatic*
summit: summit*
meeting: meeting*
visit: visit|visits|visited|visiting
telephone-call: phone call*|telephone call*|phone conversation|spoke by phone
talks: talks|dialogue
agreement: agreement*|accord|accords
treaty: treaty|treaties
pact: pact|pacts
memorandum: memorandum*
alliance: alliance*|ally|allies|allied
coalition: coalition*
opposition: opposition*
party: party|parties
leader: leader|leaders
leadership: leadership
candidate: candidate*|candidacy|nominee*
campaign: campaign*
election: election*|electoral|elected
early-election: early election*|snap election*|early elections
vote: vote|votes|voted|voting
voter: voter|voters|electorate
ballot: ballot*
polling-station: polling station*|polling place*
turnout: turnout
referendum: referendum*|plebiscite*
exit-poll: exit poll*
opinion-poll: opinion poll*|polls|pollster*
recount: recount*
electoral-fraud: electoral fraud|election fraud|vote rigging|rigged election*
majority: majority|majorities
minority: minority|minorities
victory: victory|victories|victorious|triumph*
defeat: defeat*
landslide-victory: landslide victory|landslide win
inauguration: inaugurat*|sworn in|swearing-in
oath: oath|oaths
term: second term|third term|term limit*|term in office
cabinet: cabinet|cabinets
reshuffle: reshuffl*
resignation: resignation*
resign: resign|resigned|resigns|resigning|steps down|stepped down
dismissal: dismiss|dismissed|dismissal*|sacked
impeachment: impeach*
no-confidence-vote: no-confidence vote*|no confidence|vote of confidence|no-confidence motion
scandal: scandal*
ethics: ethics|ethical
lobbying: lobby|lobbying|lobbyist*|lobbied
reform: reform*
bill: bill|bills|draft law
amendment: amendment*|amended
decree: decree*|executive order*
veto: veto*
budget: budget*
deficit: deficit*
debt: debt|debts|indebted*
tax: tax|taxes|taxation
tax-cut: tax cut*|tax break*|tax relief
subsidy: subsidy|subsidies|subsidis*|subsidiz*
pension: pension*
welfare: welfare|social security
minimum-wage: minimum wage*
austerity: austerity|spending cuts
privatisation: privatis*|privatiz*
nationalisation: nationalisation*|nationalise*|nationalization*|nationalize*
independence: independence
autonomy: autonom*|self-rule
sovereignty: sovereignty|sovereign
secession: secession*|secede*
democracy: democracy|democracies|democratic*
dictatorship: dictator|dictators|dictatorship*
regime: regime*
authoritarian: authoritarian*|autocra*
censorship: censor*
freedom-of-press: press freedom*|freedom of press|media freedom|free press
freedom-of-speech: freedom of speech|free speech|freedom of expression
protest: protest*
demonstration: demonstration*
demonstrator: demonstrator*
march: marched|marching|marchers|protest march
rally: rally|rallies|rallied
strike-labour: strike action|on strike|general strike|went on strike|strikers|strike by workers
walkout: walkout*|walked out
union: trade union*|labour union*|labor union*|unions|unionis*|unioniz*
boycott: boycott*
petition: petition*
civil-disobedience: civil disobedience
tear-gas: tear gas|teargas*
water-cannon: water cannon*
clash: clash|clashes|clashed|clashing
crackdown: crackdown*|crack down
activist: activis*
human-rights-activist: human rights activist*|rights activist*|rights defender*
revolution: revolution*
uprising: uprising*|insurrection*|mutiny
unrest: unrest
discrimination: discriminat*
racism: racism|racist*|racial*
minority-rights: minority rights|rights of minorities
equality: equality|gender gap
feminism: feminis*
abortion: abortion*
same-sex-marriage: same-sex marriage*|gay marriage*
lgbt: lgbt*|gay|lesbian*|transgender|homosexual*
migration: migration|immigration
migrant: migrant*|immigrant*
refugee: refugee*
asylum: asylum
asylum-seeker: asylum seeker*|asylum-seeker*
citizenship: citizenship*|naturalis*|naturaliz*
passport: passport*
visa: visa|visas
nationalism: nationalism|nationalist*
populism: populis*
far-right: far right|far-right|neo-nazi*|extreme right
far-left: far left|far-left|hard left
communist: communis*
socialist: socialis*
conservative: conservati*
liberal: liberal*
statement: statement*
speech: speech|speeches
address: addressed|addressing
press-conference: press conference*|news conference*
interview: interview*
criticism: critici*
accusation: accus*
allegation: alleg*
apology: apolog*
threat: threat|threats|threaten*
warning: warn|warns|warned|warning*
condemnation: condemn*
denial: denial*|denied|denies|deny
support: support|supports|supported|supporting
announcement: announce*
proposal: propos*
decision: decision*|decided|decides
plan: plan|plans|planned
project: project|projects
economy: economy|economic|economies|gdp|economist*
growth: growth
recession: recession*
crisis: crisis|crises
inflation: inflation|inflationary
price: price|prices
price-rise: price rise*|price hike*|price increase*|rising prices
consumer: consumer*
interest-rate: interest rate*|rate hike*|rate cut*|basis points
central-bank: central bank*|federal reserve|ecb
bank: bank|banks|banking
loan: loan|loans
mortgage: mortgag*
credit: credit|credits|creditor*
bailout: bailout*|bail-out*|bailed out
bankruptcy: bankrupt*
insolvency: insolven*
default: default*
bond: bond|bonds
stock-exchange: stock exchange*|stock market*|wall street|dow jones|nasdaq|stocks
share: shares|share price*
shareholder: shareholder*|stockholder*
dividend: dividend*
investor: investor|investors
investment: investment*|invest|invested
fund: fund|funds|funding
hedge-fund: hedge fund*|private equity
currency: currency|currencies
exchange-rate: exchange rate*
devaluation: devalu*
dollar: dollar|dollars
euro: euro|euros
cryptocurrency: cryptocurrenc*|crypto|ethereum|blockchain
bitcoin: bitcoin*
gold: gold|bullion
oil: oil|opec
crude-oil: crude oil|crude|brent|barrel|barrels
gas: gas
natural-gas: natural gas|lng|shale gas
petrol: petrol|gasoline|diesel
fuel: fuel|fuels
electricity: electricity|power grid
power-cut: power cut*|power outage*
blackout: blackout*
energy: energy
renewable-energy: renewable*|clean energy|green energy
solar: solar|photovoltaic*
wind-power: wind power|wind farm*|wind energy|wind turbine*
coal: coal
trade: trade|trader|traders|trading
tariff: tariff*
import: import|imports|imported|importing
export: export*
trade-war: trade war*
free-trade: free trade|free-trade
customs: customs
supply-chain: supply chain*
company: company|companies|firm|firms
corporation: corporat*|conglomerate*
startup: startup*|start-up*
merger: merger*|merge|merging|merged
acquisition: acquisition*|acquire|acquired|acquires|acquiring
takeover: takeover*|buyout*|take over
subsidiary: subsidiary|subsidiaries
joint-venture: joint venture*
profit: profit|profits|profitab*
loss: loss|losses
revenue: revenue*
turnover: turnover*
earnings: earnings
sales: sales
market: market|markets
retail: retail*
supermarket: supermarket*|grocer*
e-commerce: e-commerce|ecommerce|online shopping|online retail*
advertising: advertis*|adverts
brand: brand|brands
product: product|products
factory: factory|factories
production: production
manufacturing: manufactur*
industry: industry|industries|industrial*
steel: steel|steelmaker*
textile: textile*|garment*
automobile: automobile*|automaker*|carmaker*|automotive|car maker*
electric-car: electric car*|electric vehicle*|evs
battery: battery|batteries
chip: chip|chips|chipmaker*
semiconductor: semiconductor*
technology: technolog*|tech
software: software
artificial-intelligence: artificial intelligence|ai|chatgpt|chatbot*
robot: robot*
smartphone: smartphone*|iphone*|mobile phone*
computer: computer*|laptop*
internet: internet|online|broadband
website: website*|web site*
social-media: social media|social network*
app: app|apps
platform: platform|platforms
video-game: video game*|videogame*|playstation|xbox
telecommunications: telecom*
network: network|networks
antitrust: antitrust|anti-trust|monopoly|monopolies|competition authority
patent: patent|patents|patented
copyright: copyright*|intellectual property
job: job|jobs
employment: employment|employer*
unemployment: unemploy*|jobless*
worker: worker|workers|employee*
layoff: layoff*|laid off|redundancies|job cuts|lay off
hiring: hiring|hired|recruit*
salary: salary|salaries
wage: wage|wages
bonus: bonus|bonuses
pay-rise: pay rise*|wage increase*|pay increase*|wage hike*
executive-director: chief executive*|ceo|ceos
board-of-directors: board of directors|board member*
chairman: chairman|chairwoman|chairperson
founder: founder*|co-founder*
billionaire: billionaire*|tycoon*
wealth: wealth*
poverty: poverty|poorest
inequality: inequalit*
housing: housing
rent: rent|rents|rental*|tenant*
real-estate: real estate|property market|realtor*
construction: construction
building: building|buildings|skyscraper*
contractor: contractor*
tender: public tender|bidding process|call for tenders
contract: contract|contracts
agriculture: agricultur*|farming
farmer: farmer*
harvest: harvest*
crop: crop|crops
wheat: wheat
grain: grain*|maize|corn
rice: rice
livestock: livestock|cattle|poultry
fishing: fishing
fishery: fisher*
food: food|foods|foodstuff*
restaurant: restaurant*
hotel: hotel*
tourism: tourism
tourist: tourist*|holidaymaker*
insurance: insurance|insurer*|insured
auction: auction*
audit: audit*
health: health|healthcare
hospital: hospital*
clinic: clinic|clinics
doctor: doctor|doctors
physician: physician*
nurse: nurse|nurses|nursing
patient: patient|patients
medicine: medicine|medical
drug-medicine: medication*|medicines|prescription drug*
treatment: treatment|treatments|treated
therapy: therap*
surgery: surgery|surgeries|surgeon*|surgical
transplant: transplant*
disease: disease*
illness: illness*
infection: infect*
virus: virus*|viral
bacteria: bacteri*
coronavirus: coronavirus*|sars-cov-2
covid: covid*
influenza: influenza|flu
ebola: ebola
measles: measles
malaria: malaria
cholera: cholera
aids: hiv
cancer: cancer*|tumour*|tumor*|leukaemia|leukemia
diabetes: diabet*
heart-attack: heart attack*|cardiac arrest
stroke: stroke
dementia: dementia|alzheimer*
obesity: obes*|overweight
mental-health: mental health|psychiatr*
depression: depression
vaccine: vaccine*
vaccination: vaccinat*|immunisation*|immunization*|inoculat*
dose: dose|doses
booster: booster*
immunity: immune|immunity
outbreak: outbreak*
pandemic: pandemic*
quarantine: quarantin*
lockdown: lockdown*
isolation: isolation|isolate|isolated
mask: mask|masks|face covering*
testing: testing|pcr
test-positive: tested positive|tests positive|positive test
symptom: symptom*
contact-tracing: contact tracing|contact-tracing|contact tracer*
variant: variant*|omicron
mutation: mutat*
mortality: mortality|death rate*
birth: birth|births|birthrate*
pregnancy: pregnan*
maternity: maternity|maternal
baby: baby|babies
newborn: newborn*
death-toll: death toll*
smoking: smoking|smoker*|cigarette*|vaping|e-cigarette*
tobacco: tobacco*
alcohol: alcohol*
allergy: allerg*
pharmaceutical: pharma*|drugmaker*|drug company
clinical-trial: clinical trial*
side-effect: side effect*|side-effect*
approval: approval*|approved|approves
research: research
study: study|studies
researcher: researcher*
scientist: scientist*|scientific
professor: professor*
university: university|universities
laboratory: laborator*|lab|labs
experiment: experiment*
discovery: discover*
gene: gene|genes|genetic*|genome*
fossil: fossil|fossils
dinosaur: dinosaur*
archaeologist: archaeolog*|archeolog*
excavation: excavat*
ancient: ancient*|prehistoric
museum: museum*
species: species
endangered: endangered|extinct*
animal: animal*|wildlife
dog: dog|dogs|puppy|puppies
elephant: elephant*
whale: whale*
shark: shark*
bear: polar bear*|brown bear*|grizzly|bear attack*
wolf: wolf|wolves
bird-flu: bird flu|avian flu|avian influenza|h5n1
bee: bee|bees|beekeep*
insect: insect*
forest: forest*|woodland*
deforestation: deforest*|illegal logging
amazon-forest: amazon rainforest|amazon forest|rainforest*
ocean: ocean*
coral-reef: coral*|barrier reef
river: river*
lake: lake|lakes
glacier: glacier*|glacial
ice: ice|iceberg*
arctic: arctic|north pole
antarctica: antarctic*|south pole
national-park: national park*
zoo: zoo|zoos|zookeep*
school: school*
pupil: pupil|pupils
student: student*
teacher: teacher*
education: education*
exam: exam|exams|examination*
kindergarten: kindergarten*|preschool*|nursery school*|childcare
graduation: graduation*|graduated|graduates
scholarship: scholarship*
child: child|children|kids
teenager: teenage*|teen|teens
youth: youth|youths|young people
parent: parent|parents
mother: mother|mothers
father: father|fathers
son: son|sons
daughter: daughter|daughters
brother: brother|brothers
sister: sister|sisters
family: family|families
wife: wife|wives
husband: husband|husbands
wedding: wedding*
marriage: marriage*|married|marry
divorce: divorc*
birthday: birthday*
anniversary: anniversar*
celebration: celebrat*
festival: festival*
holiday: holiday|holidays|vacation*
new-year: new year|new year's
christmas: christmas*
ramadan: ramadan
eid: eid|eid al-fitr|eid al-adha
easter: easter
pilgrimage: pilgrim*
hajj: hajj|haj
church: church|churches
mosque: mosque*
synagogue: synagogue*
temple: temple|temples
religion: religio*
christian: christian|christians|christianity
muslim: muslim*|islam|islamic
jewish: jewish|jew|jews|judaism|antisemit*|anti-semit*
pope: pope|popes|papal|pontiff*|vatican
bishop: bishop|bishops|archbishop*
cardinal: cardinal|cardinals
priest: priest*|clergy*
imam: imam|imams|cleric|clerics
rabbi: rabbi|rabbis
prayer: prayer*|praying|prayed
blasphemy: blasphem*
film: film|films|movie*|filmmaker*
cinema: cinema*|box office
actor: actor|actors
actress: actress*
director: film director*|movie director*
movie-premiere: premiere*
award: award|awards|awarded
oscar: oscar|oscars|academy award*
prize: prize|prizes
nobel-prize: nobel|nobel prize*|nobel laureate*
music: music|musical|musician*
song: song|songs|songwriter*
singer: singer|singers
band: rock band|pop group|boy band
concert: concert|concerts
album: album*
tour: world tour|concert tour|tour dates
opera: opera|operas|operatic
orchestra: orchestra*|symphony|philharmonic
dance: dance|dances|dancer*|dancing
ballet: ballet*
theatre: theatre*|theater*|broadway
play: stage play|playwright*
book: book|books
novel: novel|novels|novelist*
author: author|authors
writer: writer|writers
poet: poet|poets|poem*|poetry
literature: literature|literary
publisher: publisher*|publishing
library: library|libraries
art: art|arts|artist|artists|artwork*
painting: painting|paintings
painter: painter|painters
sculpture: sculpt*
exhibition: exhibition*|exhibit|exhibits
gallery: gallery|galleries
fashion: fashion
model: supermodel*|fashion model*
designer: designer*
television: television*|tv
series: tv series|tv show*|drama series|sitcom*
broadcaster: broadcast*|bbc
radio: radio|radios
newspaper: newspaper*
journalist: journalis*
reporter: reporter|reporters|correspondent*
editor: editor|editors|editor-in-chief
media: media
news: news|news agency
magazine: magazine|magazines
photographer: photograph*
documentary: documentar*
celebrity: celebrity|celebrities
royal-family: royal family|royals
heritage: heritage|world heritage
unesco: unesco
monument: monument*
statue: statue|statues
lottery: lotter*|jackpot*
winner: winner|winners
record-world: world record*|record holder*
guinness: guinness
football: football|soccer|footballer*
match: match|matches
game: game|games
league: league|leagues
cup: cup|cups
world-cup: world cup*
championship: championship*
tournament: tournament*
final: final|finals|finalist*
semi-final: semi-final*|semifinal*|semi final*
quarter-final: quarter-final*|quarterfinal*|quarter final*
group-stage: group stage*|group match
qualifying: qualifying|qualifier*|qualify|qualified|qualification*
playoff: playoff*|play-off*
goal: goal|goals
penalty: penalty kick*|penalty|spot kick*
penalty-shootout: penalty shootout*|penalty shoot-out*|on penalties
red-card: red card*|sent off
yellow-card: yellow card*
referee: referee*
video-referee: var|video assistant referee*
offside: offside
goalkeeper: goalkeep*|goalie*
striker: striker|forward line|centre-forward*
midfielder: midfield*
defender: defender|defenders|centre-back*|full-back*
captain: captain*|skipper
coach: coach|coaches|coaching|coached
manager-football: team manager|football manager*
transfer: transfer|transfers|transferred
transfer-fee: transfer fee*
contract-extension: contract extension*|extend contract|extended contract|new contract
injury: injury
substitute: substitut*
stadium: stadium*|arena
fan: fan|fans
hooligan: hooligan*
team: team|teams|squad|squads
club: club|clubs
national-team: national team*
player: player|players
win: win|wins|won
draw: draw|draws
score: score|scored|scores|scoring|scorer*
hat-trick: hat-trick*|hat trick*
debut: debut*
title: title|titles
trophy: trophy|trophies
medal: medal|medals|medallist*|medalist*
gold-medal: gold medal*|olympic gold
silver-medal: silver medal*
bronze-medal: bronze medal*|bronze
olympics: olympic*|ioc
paralympics: paralympi*
athlete: athlete|athletes
athletics: athletics|track and field
marathon: marathon*
sprint: sprint*
swimming: swimming|swimmer*|freestyle
gymnastics: gymnast*
boxing: boxing|heavyweight*
boxer: boxer|boxers
wrestling: wrestl*
tennis: tennis|wimbledon|roland garros
grand-slam: grand slam*
set-tennis: straight sets|tie-break*|tiebreak*|second set|deciding set
basketball: basketball|nba
volleyball: volleyball
handball: handball
rugby: rugby
cricket: cricket*
wicket: wicket*
innings: innings
batsman: batsman|batsmen|batter|batters
bowler: bowler|bowlers
golf: golf|golfer*
cycling: cycling|cyclist*
stage-race: tour de france|peloton|giro|stage race*|yellow jersey
skiing: ski|skiing|skier*|slalom
biathlon: biathl*
figure-skating: figure skat*|ice skating
ice-hockey: ice hockey|hockey|nhl
formula-one: formula one|formula 1|f1
racing-driver: racing driver*|race car
grand-prix: grand prix
pole-position: pole position|on pole
qualifying-session: qualifying session*
chess: chess|grandmaster*
doping: doping|anti-doping
drug-ban: drug ban|doping ban|drugs ban
suspension: suspension*|suspended|suspend
retirement: retire|retired|retires|retirement*
`;
export default concepts;
