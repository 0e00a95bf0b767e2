/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: aardbewing*|aardskudding*
aftershock: naskok*
tsunami: tsoenami*|tsunami*
volcano: vulkaan*|vulkan*
eruption: uitbarsting*
flood: vloed|vloede|vloedwater*|oorstroming*|oorstroom
landslide: grondverskuiwing*|modderstorting*
avalanche: sneeustorting*|lawine*
storm: storm|storms|stormskade|donderstorm*
hurricane: orkaan*|orkane
typhoon: tifoon*
cyclone: sikloon*|siklone
tornado: tornado*
hail: hael|haelstorm*|haelkorrel*
snow: sneeu|sneeuval*
blizzard: sneeustorm*
rain: reën|reënval|reënbui*|reëns
monsoon: moeson*
drought: droogte*
heatwave: hittegolf|hittegolwe
cold-wave: koue front*|kouefront*
wildfire: veldbrand*|bosbrand*|veldvure|veldvuur
fire: brand|brande|brandweer*|vuur|vlamme
explosion: ontploffing*|ontplof
lightning: weerlig|bliksem*
fog: digte mis|mistigheid
wind: stormwind*|sterk wind*|suidooster*
temperature: temperatuur|temperature
weather-forecast: weervoorspelling*|weerdiens|weerburo
climate-change: klimaatverandering*|klimaatsverandering*|klimaat
global-warming: aardverwarming
emission: vrystelling*|koolstofvrystelling*|uitlaatgas*
greenhouse-gas: kweekhuisgas*
carbon: koolstof*
pollution: besoedeling*|besoedel*
oil-spill: oliestorting*|oliebesoedeling
chemical: chemikalie*|chemies*
toxic: giftig*
radiation: bestraling|radioaktie*
nuclear-plant: kernkragstasie*|kernkragsentrale*|kernaanleg*
dam: damwal*|damvlak*|opgaardam*
collapse: ineenstorting*|ingestort|instorting*
rubble: puinhope
evacuation: ontruiming*|ontruim|geëvakueer*
evacuee: ontheemde*
shelter: skuiling*|skuiplek*|noodskuiling*
rescue: redding|gered|reddingspoging*|reddingsoperasie*
rescuer: reddingswerker*|redders|reddingspan*
survivor: oorlewende*|oorlewendes
missing-person: vermiste*|vermis
trapped: vasgekeer|vasgevang
casualty: ongevalle|slagting
dead: dood|dooies|omgekom*|gesterf*|oorlede*
death: sterfte*|sterftes|sterf
injured: beseer|beseerde*|beserings
wounded: gewond|gewonde*|gewondes
victim: slagoffer*
body: liggaam|lyke
corpse: lyk gevind|lyk van
funeral: begrafnis*|begrawe|roudiens*
mourning: roubeklaers|treurende*|rousmart
condolence: meegevoel|medelye|simpatie
memorial: gedenkdiens*|herdenking*|herdenk
epicentre: episentrum*
magnitude: richterskaal|sterkte van
damage: skade|beskadig*
destruction: verwoesting*|vernietig*|verwoes
emergency: noodgeval*|nooddienste
disaster: ramp|rampe|rampgebied*|rampbestuur
catastrophe: katastrofe*|katastrofies*
state-of-emergency: noodtoestand*|ramptoestand*
relief: noodhulp*|noodleniging
aid: hulpverlening|hulporganisasie*|bystand
humanitarian: humanitêr*
donation: skenking*|donasie*|skenk
refugee-camp: vlugtelingkamp*
famine: hongersnood
hunger: honger|hongerte
starvation: verhongering|uithongering|verhonger
epidemic: epidemie*
accident: ongeluk|ongelukke|motorongeluk*
crash: neergestort*|vliegtuigongeluk*|neerstort*|vliegramp*
collision: botsing*|gebots
derailment: ontspoor*|ontsporing*
train: trein|treine|passasierstrein*
railway: spoorweg*|spoorlyn*|treinspoor
metro: metro
bus: bus|busse|busongeluk*
truck: vragmotor*|trok|trokke|bakkie|bakkies
car: motors|voertuig|voertuie|motorkar
motorcycle: motorfiets*
bicycle: fiets|fietse
driver: bestuurder|bestuurders
passenger: passasier*
pilot: vlieënier*
crew: bemanning*
aircraft: vliegtuig|vliegtuie
plane: passasiersvliegtuig*
helicopter: helikopter*
airport: lughawe*
airline: lugredery*
flight: vlugte|binnelandse vlug*
runway: aanloopbaan*
landing: noodlanding*|landing
takeoff: opstyg*|opgestyg
black-box: swart boks*|vlugopnemer*
ship: skip|skepe
boat: boot|bote
ferry: veerboot|veerbote|pont
vessel: vaartuig|vaartuie
tanker: tenkwa*|tenkskip*|tenkskepe|tenker*
cargo: vrag|vragskip*
port: hawe|hawens|hawestad*
sinking: gesink
capsize: omgeslaan*|omslaan
drowning: verdrink*|verdrinking*
bridge: brug|brûe
tunnel: tonnel*
road: pad|paaie|padveiligheid
highway: snelweg*|hoofweg*
traffic: verkeer|verkeersowerheid*|verkeersopeenhoping*
speed: spoedgrens|snelheid
drunk-driving: dronkbestuur*|dronk bestuur*
seat-belt: sitplekgordel*|veiligheidsgordel*
stampede: stormloop|vertrap
crush: doodgetrap|gedrang
elevator: hysbak*
crane: hyskraan*|hyskrane
mine-accident: mynongeluk*|mynramp*
miner: mynwerker*|zama zama*
gas-leak: gaslek*
pipeline: pyplyn*|pyplei*
space: ruimte|buitenste ruimte|ruimtevaart
rocket: vuurpyl*
satellite: satelliet*
launch: lansering*|gelanseer
astronaut: ruimtevaarder*|ruimteman
spacecraft: ruimtetuig*|ruimteskip*
moon: maan|maanlanding*
mars: planeet mars|mars-sending
orbit: wentelbaan*
asteroid: asteroïed*|meteoriet*
crime: misdaad*|misdade|misdadiger*|kriminele
murder: moord|moorde|vermoor*|plaasmoord*
homicide: moordsaak*|moordklag*
killing: doodgemaak*|doodslaan
killer: moordenaar*|moordenares
manslaughter: strafbare manslag|manslag
suicide: selfmoord*|selfdood
stabbing: messtek*|doodgesteek|mesaanval*
knife: mes|messe
shooting: skietery*|skietvoorval*|skiet|doodgeskiet|geskiet
gunman: gewapende man*|skutter*|gewapende mans
gun: geweer|gewere|pistool|pistole
firearm: vuurwapen*
bullet: koeël|koeëls
sniper: sluipskutter*
mass-shooting: massaskietery*|massaskieting*
hostage: gyselaar*|gysel*|gyseling*
kidnapping: ontvoering*|ontvoer*
abduction: gekaap|kaping|kapings
ransom: losprys*|losgeld*
rape: verkragting*|verkrag*
sexual-assault: seksuele aanranding*|seksuele misbruik|seksuele geweld|onsedelik*
harassment: teistering*|seksuele teistering
abuse: mishandel*|misbruik
child-abuse: kindermishandeling*|kindermolestering*|kindermolesteerder
paedophile: pedofiel*
domestic-violence: gesinsgeweld*|huishoudelike geweld*|geslagsgeweld*
robbery: roof|rooftog*|rowers|plaasaanval*|beroof*
theft: diefstal*|diewe|gesteel
burglary: inbraak|inbrake|huisbraak*|inbreker*
fraud: bedrog*|bedrieg*|bedrieër*
scam: swendel*
embezzlement: verduister*
bribery: omkoop*|omkopery*|omkoopgeld*
corruption: korrupsie*|korrupte|korrup|staatskaping*
money-laundering: geldwas*|geldwassery*
tax-evasion: belastingontduiking*
smuggling: smokkel*|smokkelary*|gesmokkel*
trafficking: dwelmhandel*|dwelmsmokkel*
human-trafficking: mensehandel*|mensesmokkel*
drug: dwelm|dwelms|dwelmmiddel*
cocaine: kokaïen*
heroin: heroïen*
cannabis: dagga*|cannabis
overdose: oordosis*
gang: bende|bendes|bendelid|bendelede|bendegeweld*
mafia: mafia*
cartel: kartel|kartelle|dwelmkartel*
piracy: seerower*|seerowery
arson: brandstig*|brandstigting*
vandalism: vandalisme|vandale
looting: plundering*|plunder*|geplunder
riot: onluste|oproer*|onlus
police: polisie*|polisieman
officer: beampte|beamptes|offisier*
detective: speurder*
investigation: ondersoek|ondersoeke|kommissie van ondersoek
investigator: ondersoeker*|ondersoekbeampte*
suspect: verdagte|verdagtes
arrest: arrestasie*|arresteer*|gearresteer*|inhegtenis*|in hegtenis
detention: aanhouding*|aangehou
detainee: aangehoudene*
custody: bewaring|polisieaanhouding
prison: tronk|tronke|gevangenis*|tronkstraf
prisoner: gevangene*|prisonier*
inmate: bandiet*
jail: tronkstraf van|agter tralies
escape: ontsnap*|ontsnapping*
fugitive: voortvlugtig*|voortvlugtende*
manhunt: soektog na verdagte|klopjag na verdagte
extradition: uitlewering*|uitgelewer
deportation: deportasie*|gedeporteer*|deporteer
warrant: lasbrief*|lasbriewe
search: soektog*|deursoek*|visenteer
raid: klopjag*|klopjagte
seizure: beslag gelê|beslaglegging*|in beslag*
evidence: bewyse|bewysstuk*
witness: getuie|getuies|ooggetuie*
testimony: getuienis*|getuig
confession: bekentenis*
forensic: forensies*
dna: dns|dna
autopsy: nadoodse ondersoek*|lykskouing*|nadoods*
court: hof|howe|hooggeregshof*|landdroshof*|hofsaak*
trial: verhoor|hofverhoor*|verhore
judge: regter*|landdros*
jury: jurie*
prosecutor: aanklaer*|staatsaanklaer*|vervolgingsgesag*
lawyer: prokureur*|advokaat*|advokate|regsgeleerde*
defendant: beskuldigde*
plaintiff: eiser|eisers
lawsuit: regsgeding*|hofaansoek*|dagvaar*
indictment: klagstaat|akte van beskuldiging
charge: aanklag*|aangekla*|klagtes
plea: pleit|pleitooreenkoms*
guilty: skuldig|skuldigbevind*
innocent: onskuldig*
acquittal: vryspraak|vrygespreek*
conviction: skuldigbevinding*
verdict: uitspraak*
sentence: vonnis*|gevonnis
life-sentence: lewenslange tronkstraf|lewenslange vonnis*|lewenslank
death-penalty: doodstraf|doodsvonnis*|doodvonnis
execution: teregstelling*|tereggestel
appeal: appèl*|appelhof|appelaansoek*
parole: parool*
pardon: begenadig*|kwytskelding*
amnesty: amnestie*
bail: borgtog*
fine: boete|boetes
compensation: vergoeding*|skadevergoeding
settlement: skikking*
ruling: hofbevel*|hofuitspraak*
supreme-court: konstitusionele hof|appèlhof|hoogste hof|hoogste geregshof
constitution: grondwet*
law: wet|wette
legislation: wetgewing*
human-rights: menseregte*
torture: marteling*|gemartel|foltering*
genocide: volksmoord*|menseslagting*
war-crime: oorlogsmisdaad*|oorlogsmisdade*|oorlogsmisdadiger*
crime-against-humanity: misdade teen die mensdom|misdaad teen die mensdom
tribunal: tribunaal*
terrorist: terroris|terroriste|terreur*
terrorism: terrorisme*
attack: aanval|aanvalle|aangeval
bomb: bom|bomme
bombing: bomaanval*|bomontploffing*|bombardement*
suicide-bomber: selfmoordbom*|selfmoordaanval*
car-bomb: motorbom*
explosive: plofstof*
extremist: ekstremis*
radical: radikale|radikaal
jihadist: jihadis*
militant: militante
war: oorlogs|oorlog|oorloë
civil-war: burgeroorlog*
battle: geveg|gevegte|veldslag*
combat: slagveld*
front-line: frontlinie*|voorste linie*
army: leër|leërs|weermag*
military: militêr*
troops: troepe|troepemag
soldier: soldaat|soldate
general: generaal
commander: bevelvoerder*|kommandant*
veteran: oudsoldaat|oudsoldate|veteraan|veterane
conscription: diensplig*
mobilisation: mobilisasie*|mobiliseer
navy: vloot|vlootbasis
fleet: oorlogsvloot
submarine: duikboot|duikbote
warship: oorlogskip*|oorlogskepe|fregat*
air-force: lugmag*
fighter-jet: vegvliegtuig*|vegstraler*
bomber: bomwerper*
drone: hommeltuig*|drone|drones
missile: missiel*
ballistic-missile: ballistiese missiel*
air-strike: lugaanval*|lugaanvalle
shelling: beskieting*|granaatvuur
artillery: artillerie*|kanon|kanonne
mortar: mortier*
tank: tenks
armoured-vehicle: pantservoertuig*|gepantserde voertuig*
weapon: wapen|wapens|wapentuig
arms: krygstuig*|wapenhandel*
ammunition: ammunisie*
arms-deal: wapentransaksie*|wapenskandaal*
nuclear-weapon: kernwapen*|atoombom*
nuclear-test: kerntoets*|kernproef*
uranium: uraan*
enrichment: verryking*|uraanverryking*
chemical-weapon: chemiese wapen*|gifgas*
mine: landmyn*
cluster-bomb: trosbom*
invasion: inval|invalle
offensive: offensief|offensiewe
counter-offensive: teenoffensief*|teenaanval*
siege: beleg|beleëring*
blockade: blokkade*
occupation: besetting|besette gebied*
annexation: anneksasie*|geannekseer
withdrawal: onttrekking*|troepeonttrekking*
retreat: terugtrek|teruggetrek
ambush: hinderlaag|hinderlae
ceasefire: skietstilstand*|wapenstilstand*|vuurstaking*
truce: gevegspouse
peace: vrede|vredes
peace-talks: vredesonderhandeling*|vredesamesprek*|vredespraatjie*
peacekeeper: vredesmag*|vredeswag*|vredestroepe
negotiation: onderhandeling*|onderhandel
mediation: bemiddeling*
mediator: bemiddelaar*
disarmament: ontwapening*
sanction: sanksie|sanksies
embargo: wapenverbod|embargo*
military-exercise: militêre oefening*|vlootoefening*
airspace: lugruim*
border: grens|grense|landsgrens*
border-crossing: grenspos*|grensoorgang*
checkpoint: padblokkade*|kontrolepunt*
fence: heining*|grensheining*
wall: muur|mure
rebel: rebel|rebelle|rebellegroep*
insurgent: opstandeling*|insurgent*
separatist: separatis*
militia: milisie*
paramilitary: paramilitêr*
mercenary: huursoldaat|huursoldate|huurling*
coup: staatsgreep*|coup|magsgreep*
junta: junta*|militêre regering
martial-law: krygswet*
curfew: aandklokreël*|aandklok*
intelligence: intelligensiedien*|staatsveiligheid*|inligtingsdien*
spy: spioen*
espionage: spioenasie*
surveillance: bewaking|afluister*
hacker: kuberkraker*|krakers
cyber-attack: kuberaanval*|kubermisdaad*
data-breach: datalek*|databreuk*
leak: uitgelek*|uitlek
defence: verdediging|landsverdediging
security: veiligheid|sekuriteit*|veiligheidsmagte
bodyguard: lyfwag*
assassination: sluipmoord*|moordaanslag*|sluipmoordenaar
poisoning: vergiftig*|vergif
nerve-agent: senugas*|senugif
exile: ballingskap|banneling*
defector: oorloper*|drosters
dissident: dissident*
hostage-release: vrylating van gyselaars|gyselaars vrygelaat|gyselaars vrylaat
prisoner-exchange: gevangeneruil*|ruiling van gevangenes
government: regering*|staatsdiens*
president: president|presidente|presidensie|presidensiële
prime-minister: eerste minister*
minister: minister|ministers
foreign-minister: minister van buitelandse sake|buitelandse sake|minister van internasionale betrekkinge
defence-minister: minister van verdediging
finance-minister: minister van finansies|tesourie
interior-minister: minister van binnelandse sake|minister van polisie|binnelandse sake
vice-president: adjunkpresident*|vise-president*|visepresident*
chancellor: kanselier*
king: koning|konings
queen: koningin*
prince: prins|prinse|kroonprins*
monarchy: monargie*|koningshuis
parliament: parlement*|nasionale vergadering
senate: senaat|senator*
congress: kongres|kongreslid*
deputy: parlementslid*|parlementslede|lp
governor: goewerneur*
mayor: burgemeester*
ambassador: ambassadeur*
embassy: ambassade*
consulate: konsulaat*|konsul
diplomat: diplomaat|diplomate
diplomacy: diplomasie|diplomatiek*
summit: spitsberaad*
meeting: vergadering*|ontmoeting*|byeenkoms*
visit: staatsbesoek*|besoek aan
telephone-call: telefoongesprek*|telefoonoproep*
talks: samesprekings|gesprekke|samespreking*
agreement: ooreenkoms*|akkoord
treaty: verdrag|verdrae
pact: koalisiepakt|handvespakt
memorandum: memorandum*
alliance: alliansie*|bondgenoot*|bondgenote
coalition: koalisie*|eenheidsregering*
opposition: opposisie*
party: politieke party*|party se|partye
leader: leier|leiers|partyleier*
leadership: leierskap*
candidate: kandidaat|kandidate
campaign: verkiesingsveldtog*|veldtog|veldtogte
election: verkiesing*
early-election: vervroegde verkiesing*|tussenverkiesing*
vote: stemming|stemme|stem vir
voter: kieser|kiesers
ballot: stembrief*|stembriewe|stembus*
polling-station: stemlokaal*|stemburo*
turnout: stempersentasie*|kiesersopkoms
referendum: referendum*|volkstemming*
exit-poll: stembuspeiling*
opinion-poll: meningspeiling*|meningsopname*
recount: hertelling*
electoral-fraud: verkiesingsbedrog*|stembedrog*
majority: meerderheid*
minority: minderheid|minderheidsregering
victory: oorwinning*|sege|seges
defeat: nederlaag|neerlaag|neerlae
landslide-victory: wegholoorwinning*|verpletterende oorwinning*
inauguration: inhuldiging*|ingehuldig|inswering*|ingesweer
oath: eed|ampseed
term: ampstermyn*|termyn
cabinet: kabinet|kabinetslid|kabinetslede
reshuffle: kabinetskommeling*|kabinetskuif*|skommeling
resignation: bedanking*|bedank as
dismissal: afdanking as|afgedank|ontslaan|ontslag
impeachment: staat van beskuldiging|beskuldigingsproses
no-confidence-vote: mosie van wantroue|wantrouemosie*
scandal: skandaal|skandale
ethics: etiek|etiese|etiekkomitee
lobbying: steunwerwing|drukgroep*
reform: hervorming*
bill: wetsontwerp*
amendment: wysigingswet*|grondwetwysiging*|wysiging
decree: dekreet|dekrete|uitvoerende bevel*
veto: veto|vetoreg
budget: begroting*
deficit: tekort|begrotingstekort*
debt: skuld|skuldlas|staatskuld
tax: belasting|belastings|btw|inkomstebelasting
tax-cut: belastingverlaging*|belastingverligting*
subsidy: subsidie*
pension: pensioen*
welfare: welsyn*|maatskaplike toelae*
minimum-wage: minimumloon*|minimum loon
austerity: besnoeiing*|bespaarmaatreël*
privatisation: privatisering*
nationalisation: nasionalisering*
independence: onafhanklikheid*
autonomy: outonomie|selfbestuur|selfbeskikking*
sovereignty: soewereiniteit*
secession: afskeiding*|afstigting*
democracy: demokrasie*|demokraties*
dictatorship: diktatuur|diktator*|diktatorskap
regime: regime|bewind
authoritarian: outoritêr*
censorship: sensuur|gesensor*
freedom-of-press: persvryheid*|mediavryheid*
freedom-of-speech: vryheid van spraak|spraakvryheid*|vryheid van uitdrukking
protest: protes|protesaksie*|proteste|betoog
demonstration: betoging*|protesoptog*
demonstrator: betoger*|protesteerder*
march: optog|optogte|opmars
rally: saamtrek|saamtrekke
strike-labour: staking*|stakers|werkstaking*
walkout: wegstap uit
union: vakbond*|vakbonde
boycott: boikot*
petition: petisie*
civil-disobedience: burgerlike ongehoorsaamheid
tear-gas: traangas*|traanrook*
water-cannon: waterkanon*
clash: konfrontasie*|skermutseling*|slaags
crackdown: onderdruk*|hardhandig*
activist: aktivis*
human-rights-activist: menseregteaktivis*
revolution: revolusie*|rewolusie*
uprising: opstand|opstande
unrest: onrus|geweld
discrimination: diskriminasie*
racism: rassisme|rassisties*|rassis|rassehaat
minority-rights: minderheidsregte*
equality: gelykheid|gelyke regte
feminism: feminis*
abortion: aborsie*
same-sex-marriage: gay huwelik*|selfdegeslaghuwelik*|selfdegeslag*
lgbt: lgbt*|gays|homoseksu*|transgender
migration: migrasie*|immigrasie*
migrant: migrant|migrante|immigrant*|trekarbeider*
refugee: vlugteling*
asylum: asiel
asylum-seeker: asielsoeker*
citizenship: burgerskap*
passport: paspoort*
visa: visum|visums
nationalism: nasionalisme|nasionalis*
populism: populis*
far-right: verregse|ver-regse|regse ekstremis*|regsgesinde*
far-left: verlinkse|ver-linkse|linksgesinde*
communist: kommunis*
socialist: sosialis*
conservative: konserwatie*
liberal: liberale|liberaal
statement: verklaring*|mediaverklaring*
speech: toespraak|toesprake|staatsrede*
address: toegespreek
press-conference: perskonferensie*|nuuskonferensie*|mediakonferensie*
interview: onderhoud|onderhoude
criticism: kritiek|kritiseer*|gekritiseer*
accusation: beskuldiging*|beskuldig|verwyt
allegation: bewering*|na bewering
apology: verskoning*|om verskoning
threat: dreigement*|bedreiging*|dreig
warning: waarskuwing*|waarsku*|gewaarsku
condemnation: veroordeel*|veroordeling*
denial: ontken|ontkenning*
support: ondersteuning|ondersteuners
announcement: aankondiging*|aangekondig*
proposal: voorstel|voorstelle
decision: besluit|besluite
plan: planne
project: projek|projekte
economy: ekonomie*|ekonomies*
growth: ekonomiese groei|groeikoers|bbp
recession: resessie*
crisis: krisis*
inflation: inflasie*
price: prys|pryse
price-rise: prysstyging*|prysverhoging*|tariefverhoging*
consumer: verbruiker*
interest-rate: rentekoers*|repokoers*
central-bank: sentrale bank*|reserwebank*
bank: bank|banke
loan: lening|lenings
mortgage: huisverband|verbandlening*|verbandkoers
credit: krediet*
bailout: reddingsboei*|reddingspakket*
bankruptcy: bankrot*|bankrotskap
insolvency: insolven*|sakeredding*|likwidasie*
default: wanbetaling*
bond: staatseffekte*|effektemark*
stock-exchange: aandelebeurs*|effektebeurs*|jse|aandelemark*
share: aandeel|aandele|aandeleprys*
shareholder: aandeelhouer*
dividend: dividend*
investor: belegger*
investment: belegging*|investering*
fund: fonds|fondse
hedge-fund: verskansingsfonds*
currency: geldeenheid*|valuta
exchange-rate: wisselkoers*
devaluation: devaluasie*
dollar: dollar*
euro: euro
cryptocurrency: kriptogeld*|kripto*
bitcoin: bitcoin*
gold: goud|goudprys
oil: olie|olieprys*
crude-oil: ru-olie|brent-ruolie|ruolie
gas: gas
natural-gas: aardgas*|natuurlike gas
petrol: petrol|petrolprys*
fuel: brandstof*|diesel
electricity: elektrisiteit*|kragvoorsiening*
power-cut: beurtkrag*|kragonderbreking*
blackout: algehele kragonderbreking|verduistering van die netwerk
energy: energie*
renewable-energy: hernubare energie|hernubare
solar: sonkrag*|sonenergie*|sonpanel*
wind-power: windkrag*|windenergie*|windplaas
coal: steenkool*
trade: handel|handelsooreenkoms*|handels
tariff: invoertarief*|invoertariewe|tarief|tariewe
import: invoer|ingevoer
export: uitvoer|uitvoerders
trade-war: handelsoorlog*
free-trade: vryhandel*|vrye handel
customs: doeane*|doeanebeampte
supply-chain: voorsieningsketting*|verskaffingsketting
company: maatskappy*|firma|firmas
corporation: korporasie*
startup: beginonderneming*|nuwe onderneming*
merger: samesmelting*
acquisition: verkryging*
takeover: oorname|oornames
subsidiary: filiaal|filiale
joint-venture: gesamentlike onderneming*
profit: wins|winste
loss: verlies|verliese
revenue: inkomste
turnover: omset*
earnings: verdienste*
sales: verkope|verkoopsyfers
market: markte
retail: kleinhandel*
supermarket: supermark*
e-commerce: e-handel|aanlyn inkopies
advertising: advertensie*|reklame
brand: handelsmerk*
product: produk|produkte
factory: fabriek*
production: produksie*
manufacturing: vervaardiging*|vervaardigers
industry: nywerheid*|nywerhede|industrie*
steel: staal|staalbedryf
textile: tekstiel*
automobile: motorbedryf*|motorvervaardiger*
electric-car: elektriese motor*|elektriese voertuig*|elektriese voertuie
battery: battery|batterye
chip: rekenaarskyfie*|skyfies
semiconductor: halfgeleier*
technology: tegnologie*
software: sagteware*|programmatuur
artificial-intelligence: kunsmatige intelligensie|chatbot*
robot: robotte|robot
smartphone: slimfoon*|slimfone|selfoon*|selfone
computer: rekenaar|rekenaars
internet: internet*
website: webwerf|webwerwe|webtuiste*
social-media: sosiale media|sosialemedia*
app: toep|toeps|app
platform: platform|platforms
video-game: videospeletjie*|rekenaarspeletjie*
telecommunications: telekommunikasie*
network: netwerk|netwerke
antitrust: mededingingskommissie*|mededingingstribunaal*
patent: patent|patente
copyright: kopiereg*|outeursreg*
job: werkgeleentheid*|werkgeleenthede
employment: indiensneming*|werkskepping*
unemployment: werkloosheid*|werklose*|werkloses
worker: werker|werkers|werknemer*
layoff: afdanking|afdankings|afleggings|personeelvermindering*
hiring: aanstelling|aanstellings
salary: salaris*
wage: loon|lone
bonus: bonus*
pay-rise: loonverhoging*|salarisverhoging*|loonsverhoging*
executive-director: uitvoerende hoof|uitvoerende direkteur
board-of-directors: direksie*|raad van direkteure
chairman: voorsitter*
founder: stigter|stigters|stigterslid
billionaire: miljardêr*
wealth: rykdom|rykes
poverty: armoede*
inequality: ongelykheid*
housing: behuising*
rent: huurgeld*|huurders|verhuurder*
real-estate: eiendomsmark*|vaste eiendom|eiendomsontwikkel*
construction: konstruksie*|bouwerk*|boubedryf
building: gebou|geboue
contractor: kontrakteur*
tender: tender|tenders
contract: kontrak|kontrakte
agriculture: landbou*
farmer: boer|boere|kommersiële boere
harvest: oes|oestyd|oesskatting*
crop: gewas|gewasse
wheat: koring*
grain: graan*|mielies|mielie*
rice: rys
livestock: vee|beeste|veeboer*
fishing: visvang*|visser|vissers|hengel*
fishery: visserye*|visbedryf
food: voedsel*|kospryse
restaurant: restaurant*|restourant*
hotel: hotel|hotelle
tourism: toerisme*
tourist: toeris|toeriste
insurance: versekering|versekeraar*
auction: veiling*
audit: oudit*|ouditeur-generaal
health: gesondheid*
hospital: hospitaal*|hospitale
clinic: kliniek*
doctor: dokter|dokters|arts|artse
nurse: verpleegkundige*|verpleeg*|verpleegster*
patient: pasiënt*
medicine: geneeskunde*|medies*
drug-medicine: medisyne*|medikasie*|geneesmiddel*
treatment: behandeling*|behandel
therapy: terapie*|terapeut*
surgery: chirurgie*|chirurg*|operasie
transplant: oorplanting*|orgaanskenk*|orgaanoorplant*
disease: siekte|siektes
illness: siek|ongesteld
infection: infeksie*|besmetting*|besmet
virus: virus|virusse
bacteria: bakterie*
coronavirus: koronavirus*|korona
covid: covid*|covid-19
influenza: griep*|griepvirus
ebola: ebola*
measles: masels
malaria: malaria*
cholera: cholera*
aids: vigs|hiv
cancer: kanker*
diabetes: diabetes|diabeet*|suikersiekte
heart-attack: hartaanval*
stroke: beroerte*
dementia: demensie|alzheimer*
obesity: vetsug*|obesiteit
mental-health: geestesgesondheid*|geestesiekte*
depression: depressie*
vaccine: entstof*|entstowwe
vaccination: inenting*|ingeënt*
dose: dosis|dosisse
booster: skraagdosis|versterkerdosis
immunity: immuniteit*
outbreak: uitbraak|uitbreking*|uitbrake
pandemic: pandemie*
quarantine: kwarantyn*
lockdown: grendeltyd*|inperking*|grendelstaat
isolation: isolasie*
mask: gesigmasker*|maskers
testing: covid-toets*|toetssentrum
test-positive: positief getoets|positief vir
symptom: simptoom|simptome
contact-tracing: kontakopsporing
variant: variant|variante
mutation: mutasie*
mortality: sterftesyfer*
birth: geboorte*
pregnancy: swanger*|swangerskap*
maternity: kraamverlof|kraamafdeling*|kraamsaal
baby: baba|babas|babatjie
newborn: pasgebore*
death-toll: dodetal*
smoking: rokers|sigaret*|rookverbod
tobacco: tabak*
alcohol: alkohol*|drank|drankverbod
allergy: allergie*
pharmaceutical: farmaseuties*|medisynemaatskappy*
clinical-trial: kliniese proef*|kliniese proewe
side-effect: newe-effek*|newe-effekte
approval: goedkeuring*|goedgekeur
research: navorsing*
study: studie bevind|nuwe studie
researcher: navorser|navorsers
scientist: wetenskaplike*
professor: professor*
university: universiteit*|kampus*
laboratory: laboratorium*|laboratoria
experiment: eksperiment*
discovery: ontdekking*|ontdek
gene: genetie*
fossil: fossiel*
dinosaur: dinosourus*|dinosouriër*|dinosour*
archaeologist: argeoloog|argeoloë|argeolog*
excavation: opgrawing*
ancient: antieke|eeue oud
museum: museum|museums
species: spesie|spesies
endangered: bedreigde|uitsterf*|uitwissing
animal: dier|diere
dog: hond|honde
elephant: olifant*
whale: walvis*
shark: haai|haaie|haaiaanval*
bear: ysbeer*|ysbere|grysbeer
wolf: wolwe
bird-flu: voëlgriep*
bee: bye
insect: insek|insekte|sprinkaan*|sprinkane
forest: woud|woude|reënwoud*
deforestation: ontbossing*
amazon-forest: amasone-woud|amasone-reënwoud|amasone
ocean: oseaan|oseane|seewater
coral-reef: koraalrif*
river: rivier|riviere
lake: varswatermeer
glacier: gletser*
ice: ys|ysberg*
arctic: arkties*|noordpool*
antarctica: antarktika*|suidpool*
national-park: nasionale park*|krugerwildtuin*|wildtuin*|natuurreservaat*
zoo: dieretuin*
school: skool|skole
pupil: leerling*|leerder|leerders
student: student|studente
teacher: onderwyser*|onderwyseres|juffrou
education: onderwys|opvoeding*
exam: eksamen*|matriekuitsla*|matriek
kindergarten: kleuterskool*|crèche*
graduation: gradeplegtigheid*|gegradueer*|graduandi
scholarship: studiebeurs*|beurshouer*
child: kind|kinders
teenager: tiener|tieners
youth: jeug|jongmense|jeugdiges
parent: ouer|ouers
mother: moeder|moeders
father: vader|vaders
son: seun|seuns
daughter: dogter|dogters
brother: broer|broers
sister: suster|susters
family: gesin|gesinne|familie
wife: eggenote
husband: eggenoot
wedding: troue|trouplegtigheid*
marriage: huwelik*
divorce: egskeiding*
birthday: verjaar|verjaardag*|verjaarsdag*
anniversary: herdenkingsjaar|bestaansjaar
celebration: viering*|feesvieringe|feesvier
festival: fees|kunstefees*|feeste
holiday: vakansie*|vakansiedag
new-year: nuwejaar*|nuwe jaar|oujaar*
christmas: kersfees*|kersdag|kersvader
ramadan: ramadaan*|ramadan
eid: eid
easter: paasfees*|paasnaweek|paastyd
pilgrimage: pelgrim*
hajj: hadj|hadjie
church: kerk|kerke|gemeente
mosque: moskee*
synagogue: sinagoge*
temple: tempel*
religion: godsdiens*
christian: christen*|christelik*
muslim: moslem*|islam*
jewish: joodse|jode|jood
pope: pous|pouslik*
bishop: biskop*|biskoppe
cardinal: kardinaal|kardinale
priest: priester*|dominee*|predikant*
imam: imam*
rabbi: rabbi*|rabbyn*
prayer: gebed|gebede|biddag
blasphemy: godslaster*
film: rolprent*|fliek|flieks|film|films
cinema: bioskoop*
actor: akteur|akteurs
actress: aktrise*
director: regisseur*
movie-premiere: première*|rolprentpremière
award: toekenning*|bekroon*
oscar: oscar*
prize: pryswenner*|kunsprys
nobel-prize: nobelprys*|nobel
music: musiek*
song: liedjie*|lied
singer: sanger|sangers|sangeres*
band: musiekgroep*|rockgroep*
concert: konsert*
album: album|albums
tour: konserttoer*|konsertreeks*
opera: opera|operas
orchestra: orkes|simfonieorkes*
dance: dans|danser|dansers
ballet: ballet*
theatre: teater*
play: toneelstuk*|verhoogstuk*
book: boek|boeke
novel: roman|romans
author: skrywer|skrywers|outeur
writer: skryfster*
poet: digter|digters|digteres
literature: letterkunde|literatuur|literêre
publisher: uitgewer*|uitgewery*
library: biblioteek|biblioteke
art: kuns|kunste|kunswerk*
painting: skildery*|skilderye
painter: skilder|skilders|kunstenaar*
sculpture: beeldhou*
exhibition: uitstalling*|kunsuitstalling*
gallery: galery*
fashion: mode|modeontwerp*
model: fotomodel*|modelle
designer: ontwerper*
television: televisie*|tv
series: reeks op tv|televisiereeks*|sepie|sepies
broadcaster: uitsaaier*
radio: radio|radiostasie*
newspaper: koerant*
journalist: joernalis*
reporter: verslaggewer*
editor: redakteur*
media: media
news: nuus
magazine: tydskrif*|tydskrifte
photographer: fotograaf|fotograwe
documentary: dokumentêr*
celebrity: bekendes|glanspersoonlikheid*
royal-family: koninklike familie|koninklike gesin|koningsgesin
heritage: erfenis*
unesco: unesco
monument: monument*
statue: standbeeld*
lottery: lotto|lotery*|lottery
winner: wenner|wenners
record-world: wêreldrekord*
guinness: guinness
football: sokker*
match: wedstryd*
game: spel|spele
league: liga|premierliga*|ligas
cup: beker|bekerwedstryd|bekers
world-cup: wêreldbeker*
championship: kampioenskap*|kampioen|kampioene
tournament: toernooi*
final: eindstryd*|finaal
semi-final: halfeindstryd*|halfeindronde*
quarter-final: kwarteindstryd*|kwarteindronde*
group-stage: groepfase*|groepstadium|groeprondte*
qualifying: kwalifiserende|kwalifiseer|kwalifikasie*
playoff: uitklopronde*|uitspeelwedstryd*
goal: doele
penalty: strafskop|strafskoppe|strafdoel
penalty-shootout: strafskopkompetisie|strafskopstryd
red-card: rooi kaart*|rooikaart*
yellow-card: geel kaart*|geelkaart*
referee: skeidsregter*
video-referee: var|tv-skeidsregter
offside: onkant
goalkeeper: doelwagter*
striker: doelskieter*|aanvaller|aanvallers
midfielder: middelveldspeler*|middelveldspelers
defender: verdediger|verdedigers
captain: kaptein|kapteins|aanvoerder
coach: afrigter*|breier
transfer: spelersoordrag*|oorplasing*
transfer-fee: oordragfooi*
contract-extension: kontrakverlenging*
injury: besering
substitute: plaasvervanger*|bankspeler|reserwespeler
stadium: stadion*
fan: aanhanger|aanhangers
hooligan: sokkerboewe
team: span|spanne
club: klub|klubs
national-team: nasionale span|nasionale spanne
player: speler|spelers
win: gewen
draw: gelykop|gelykopuitslag
score: telling|puntetelling|eindtelling
hat-trick: driekuns|drie drieë
debut: debuut*|debuteer*
title: titel|titels
trophy: trofee*
medal: medalje*|medaljewenner
gold-medal: goue medalje*|goudmedalje*
silver-medal: silwermedalje*|silwer medalje*
bronze-medal: bronsmedalje*|brons medalje*
olympics: olimpies*|olimpiese spele
paralympics: paralimpies*|paralimpiese spele
athlete: atleet|atlete|naelloper*
athletics: atletiek*
marathon: marathon*
sprint: naelloop|naellope|100 m
swimming: swem|swemmer*
gymnastics: gimnastiek*|gimnas
boxing: boks|boksgeveg*
boxer: bokser*
wrestling: stoei|stoeiers
tennis: tennis*
grand-slam: grand slam*|grandslam*|wimbledon
set-tennis: eerste stel
basketball: basketbal*
volleyball: vlugbal*
handball: handbal*
rugby: rugby*
cricket: krieket*
wicket: paaltjie*
innings: kolfbeurt*
batsman: kolwer|kolwers|kolfwerk
bowler: bouler|boulers|boulwerk
golf: gholf*
cycling: fietsry*|fietsryer*
stage-race: etappe*|skofwedren*
skiing: skiër*
figure-skating: kunsskaats*
ice-hockey: yshokkie*
formula-one: formule een|formule 1
racing-driver: renjaer*
grand-prix: grand prix
pole-position: voorste wegspringplek|voorste wegspring*
chess: skaak*
doping: doepa|verbode middel*|dopering*
drug-ban: dwelmtoets*|doepaverbod
suspension: skorsing*|geskors|skors
retirement: aftree*|afgetree|uittrede
`;
export default concepts;
