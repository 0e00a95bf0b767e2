/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: aardbeving*|beving|bevingen
aftershock: naschok*
tsunami: tsunami*
volcano: vulkaan*|vulkanen|vulkanisch*
eruption: uitbarsting*|eruptie*
flood: overstroming*|overstroom*|wateroverlast|hoogwater*|watersnood*
landslide: aardverschuiving*|modderstro*
avalanche: lawine*
storm: storm|stormen|stormschade|noodweer|zware storm
hurricane: orkaan*|orkanen
typhoon: tyfoon*|tyfonen
cyclone: cycloon*|cyclonen
tornado: tornado*|windhoos|windhozen
hail: hagel|hagelbui*|hagelstenen
snow: sneeuw|sneeuwval*|sneeuwt
blizzard: sneeuwstorm*
rain: regen|regens|regenval|regenbui*|neerslag
monsoon: moesson*
drought: droogte|droogtes
heatwave: hittegolf*|hittegolven|hitte|hitterecord
cold-wave: koudegolf*|koude-inval|vrieskou
wildfire: bosbrand*|natuurbrand*
fire: brand|branden|brandweer*|vuur|woningbrand*
explosion: explosie*|ontplof*|geëxplodeerd
lightning: bliksem*|onweer*|blikseminslag
fog: mist|dichte mist
wind: wind|windstoten|rukwinden|windvlagen
temperature: temperatuur*|temperaturen|graden celsius
weather-forecast: weersverwachting*|weerbericht*|knmi|meteorolo*
climate-change: klimaatverander*|klimaatcrisis|klimaatbeleid
global-warming: opwarming van de aarde|klimaatopwarming|opwarming
emission: uitstoot|emissie|emissies|stikstofuitst*
greenhouse-gas: broeikasgas*
carbon: koolstof*|kooldioxide|co2|co2-uitstoot
pollution: vervuil*|luchtvervuil*|milieuvervuil*|verontreinig*
oil-spill: olielek*|olieramp|olievlek*
chemical: chemicali*|chemische|chemisch
toxic: giftig*|toxisch*
radiation: straling*|radioactie*
nuclear-plant: kerncentrale*|kernreactor*
meltdown: kernsmelt*|meltdown
dam: stuwdam*|dambreuk|dammen
collapse: instorting*|ingestort*|instort*
rubble: puin|brokstukken
evacuation: evacuatie*|geëvacueerd*|evacueren
evacuee: evacué*|evacuees
shelter: noodopvang|schuilkelder*|opvangcentr*
rescue: redding|reddingsactie*|gered|reddings*
rescuer: reddingswerk*|redders|hulpverlener*|hulpdienst*
survivor: overlevende*
missing-person: vermist|vermiste|vermisten|vermissing*
trapped: bekneld|vastzitten|ingesloten
casualty: dodelijk slachtoffer|dodelijke slachtoffers
dead: doden|dode|dood|doodgeschoten
death: overlijden*|overleden|sterfgeval*|stierf|gestorven
injured: gewond|gewonden|gewonde|zwaargewond*|lichtgewond*
wounded: verwond|verwondingen
victim: slachtoffer*
body: lichaam|lichamen|stoffelijk overschot
corpse: lijk|lijken
funeral: begrafenis*|uitvaart*|begraven|crematie
mourning: rouw|rouwen|nationale rouw|rouwenden
condolence: condoleance*|medeleven
memorial: herdenking*|herdacht|herdenken
epicentre: epicentrum
magnitude: magnitude|schaal van richter
damage: schade|schades|beschadigd*
destruction: verwoest*|vernietig*|vernield
emergency: noodsituatie*|noodgeval*
disaster: ramp|rampen|rampgebied|natuurramp*
catastrophe: catastrof*
state-of-emergency: noodtoestand
relief: noodhulp|hulpgoederen|hulpactie*
aid: hulp|steunpakket*|ontwikkelingshul*|hulporganisatie*
humanitarian: humanitair*
donation: donatie*|gedoneerd|doneren|donor
refugee-camp: vluchtelingenkam*
famine: hongersnood*
hunger: honger
starvation: verhongering|verhonger*|uithonger*
epidemic: epidemie*
accident: ongeval*|ongeluk|ongelukken|verkeersongeluk*|verkeersongeval*
crash: crash|crashes|neergestort|vliegtuigcrash*|vliegramp
collision: botsing*|aanrijding*|gebotst|botste
derailment: ontspoord*|ontsporing*
train: trein|treinen|treinongeluk*|treinverkeer
railway: spoorweg*|spoor|prorail|spoorlijn*
metro: metro|metrostation*|metrolijn*
bus: bus|bussen|touringcar*|busongeluk
truck: vrachtwagen*|vrachtauto*|truck
car: auto|auto's|personenauto*
motorcycle: motorfiets*|motorrijder*
bicycle: fiets|fietsen|fietser*
driver: automobilist*|bestuurder*|chauffeur*
passenger: passagier*|inzittenden|reizigers
pilot: piloot|piloten|copiloot
crew: bemanning*
aircraft: luchtvaart*
plane: vliegtuig*|passagiersvlieg*
helicopter: helikopter*|heli
airport: luchthaven*|vliegveld*|schiphol
airline: luchtvaartmaat*|vliegmaatschap*|klm
flight: vlucht|vluchten|vliegverkeer
runway: landingsbaan|startbaan
landing: landing|noodlanding*|geland
takeoff: opstijgen|opgestegen
black-box: zwarte doos|zwarte dozen
ship: schip|schepen
boat: boot|boten|rubberboot*|bootje
ferry: veerboot|veerboten|veerpont*
vessel: vrachtschip|vrachtschepen|containerschip*
tanker: tanker|tankers|olietanker*
cargo: vracht|lading
port: haven|havens|havenstad|havenbedrijf
sinking: gezonken|zonk|schipbreuk*
capsize: gekapseisd|kapseis*
drowning: verdrink*|verdronken
bridge: brug|bruggen
tunnel: tunnel|tunnels
road: weg afgesloten|wegdek|provinciale weg
highway: snelweg*|autosnelweg*
traffic: verkeer|verkeers*|file|files
speed: snelheid*|hardrijd*|maximumsnelheid
drunk-driving: rijden onder invloed|dronken bestuurder|alcoholcontrole*
seat-belt: veiligheidsgordel*
stampede: stormloop|massapaniek
crush: doodgedrukt|verdrukking
elevator: lift|liften
crane: hijskraan|hijskranen
mine-accident: mijnramp*|mijnongeluk*
miner: mijnwerker*
gas-leak: gaslek*|gasexplosie*
pipeline: pijpleiding*|gasleiding*|pijplijn
space: ruimtevaart*|heelal|ruimtestation*
rocket: draagraket*|raketlancering*
satellite: satelliet*
launch: lancering*|gelanceerd
astronaut: astronaut*|kosmonaut*
spacecraft: ruimteschip|ruimteschepen|ruimtesonde*|ruimtecapsule
moon: maan|maanlanding*|maanmissie*
mars: mars|marsrover
orbit: baan om de aarde
asteroid: asteroïde*|meteoriet*|planetoïde*|komeet
crime: misdaad|misdaden|criminaliteit|misdrijf|misdrijven|crimine*
murder: moord|moorden|vermoord*|vermoorden
homicide: doodslag
killing: gedood|doodde|omgebracht
killer: moordenaar*
manslaughter: dood door schuld
suicide: zelfmoord|zelfmoorden|zelfdoding*|suïcide
stabbing: steekpartij*|neergestoken|doodgestoken|steekincident*
knife: mes|messen
shooting: schietpartij*|schietincident*|neergeschoten|beschoten
gunman: schutter|schutters
gun: pistool|pistolen|geweer|geweren
firearm: vuurwapen*|wapenbezit
bullet: kogel|kogels
sniper: sluipschutter*|scherpschutter*
mass-shooting: massaschietpar*|massaschieting
hostage: gijzelaar*|gijzeling*|gijzelnem*|gegijzeld*
kidnapping: ontvoering*|ontvoerd*|ontvoerder*
abduction: weggevoerd|schaking
ransom: losgeld
rape: verkracht*
sexual-assault: aanranding*|seksueel geweld|aangerand
harassment: intimidatie*|seksuele intimidatie|grensoverschrijdend*
abuse: misbruik|misbruikt|mishandel*
child-abuse: kindermisbruik|kindermishandel*|kinderporno*
paedophile: pedofiel*|pedofilie
domestic-violence: huiselijk geweld
robbery: overval|overvallen|overvaller*|beroving*|beroofd|roof
theft: diefstal*|gestolen|dief|dieven
burglary: inbraak|inbraken|inbreker*|ingebroken
fraud: fraude|fraudezaak|fraudeur*|bedrog
scam: oplicht*|opgelicht|nepmail*
embezzlement: verduister*
bribery: omkoping*|omgekocht|smeergeld*|steekpenning*
corruption: corrupt*
money-laundering: witwas*|witgewassen
tax-evasion: belastingontdui*|belastingfraud*
smuggling: smokkel*|gesmokkeld
trafficking: drugshandel*|wapenhandel*
human-trafficking: mensenhandel*|mensensmok*
drug: drug|drugs|drugslab*|xtc
cocaine: cocaïne*
heroin: heroïne
cannabis: cannabis|wiet|hennep*|marihuana
overdose: overdosis
gang: bende|bendes|bendegeweld|bendeleider
mafia: maffia*
cartel: kartel|kartels|drugskartel*
piracy: piraat|piraten|piraterij
arson: brandsticht*
vandalism: vandalisme|vernieling*
looting: plunder*|geplunderd
riot: rellen|relschopper*
police: politie*
officer: agent|agenten|politieman
detective: recherche*|rechercheur*
investigation: onderzoek|onderzoeken|politieonderzoek
investigator: onderzoeksteam|speurder*
suspect: verdachte*|verdacht|verdenking*
arrest: arrestatie*|gearresteerd*|aangehouden|aanhouding*|opgepakt|arrestant*
detention: hechtenis|voorarrest|vastgehouden
detainee: gedetineerde*
custody: voorlopige hechtenis|politiecel
prison: gevangenis*|cel|cellen
prisoner: gevangene|gevangenen
inmate: celgenoot
jail: celstraf*|gevangenisstraf*|jaar cel
escape: ontsnap*|uitgebroken
fugitive: voortvluchtig*
manhunt: klopjacht*|opsporing*
extradition: uitlever*|uitgeleverd
deportation: uitzetting*|deportatie*
warrant: arrestatiebevel*|huiszoekingsbev*
search: zoekactie*|zoektocht
raid: inval|invallen|huiszoeking*|razzia*
seizure: inbeslag*|in beslag|beslaglegging
evidence: bewijs|bewijzen|bewijsmateria*
witness: getuige|getuigen|ooggetuige*
testimony: getuigenis*|getuigenverkl*
confession: bekentenis*
forensic: forensisch*|sporenonderzoek
dna: dna|dna-onderzoek
autopsy: autopsie*
court: gerecht|rechtbank*|gerechtshof*
trial: proces|strafzaak|strafzaken|rechtszaak|rechtszaken
judge: rechter|rechters|kantonrechter
jury: jury|jurylid|juryleden
prosecutor: openbaar ministerie|officier van justitie|aanklager*
lawyer: advocaat|advocaten|advocate|raadsman
defendant: beklaagde*
plaintiff: eiser|eisers|klager|klagers
lawsuit: aangeklaagd|schadeclaim*|kort geding
indictment: aanklacht*|tenlastelegging
charge: ten laste gelegd
plea: pleidooi|pleit
guilty: schuldig|schuldigverklar*
innocent: onschuldig*|onschuld
acquittal: vrijspraak|vrijgesproken
conviction: veroordeeld*|veroordeling tot
verdict: vonnis|vonnissen
sentence: strafeis|strafmaat|jaar celstraf
life-sentence: levenslang*
death-penalty: doodstraf*|ter dood
execution: executie*|geëxecuteerd|terechtgesteld
appeal: hoger beroep|cassatie
parole: vervroegd vrij*|voorwaardelijk vrij|voorwaardelijke invrij*
pardon: gratie
amnesty: amnestie
bail: borgtocht|borgsom
fine: boete|boetes|geldboete*|beboet
compensation: schadevergoed*|compensatie*
settlement: schikking*
ruling: uitspraak|uitspraken
supreme-court: hooggerechtshof|hoge raad
constitution: grondwet*|grondwettelijk
law: wet|wetten|wettelijk*
legislation: wetgev*
human-rights: mensenrecht*
torture: marteling*|gemarteld|martel*
genocide: genocide*|volkerenmoord
war-crime: oorlogsmisda*
crime-against-humanity: misdaden tegen de menselijkheid|misdaad tegen de menselijkheid
tribunal: tribuna*|strafhof
terrorist: terrorist*|terreurverdach*
terrorism: terrorisme*|terreur|terreurdreiging|terreuraanslag
attack: aanval|aanvallen|aangevallen|aanslag|aanslagen
bomb: bom|bommen|bommelding
bombing: bomaanslag*|bombarde*|gebombardeerd
suicide-bomber: zelfmoordaansl*|zelfmoordterror*
car-bomb: autobom*
explosive: explosief|explosieven|springstof*
extremist: extremist*|extremisme
radical: radicaal|radicale|radicaliser*
jihadist: jihadist*|jihadi|jihad|islamitische staat|is-strijder*
militant: militanten|militante
war: oorlog|oorlogen|oorlogs*
civil-war: burgeroorlog*
battle: veldslag*|slag om|slagveld
combat: gevecht|gevechten|strijd
front-line: frontlinie*|front
army: leger|legers|legerbasis
military: militair|militaire|krijgsmacht|strijdkrachten
troops: troepen|troepenmacht|grondtroepen
soldier: soldaat|soldaten|militairen
general: generaal|generaals
commander: commandant*|bevelhebber*
officer-corps: officieren|generale staf
veteran: veteraan|veteranen
conscription: dienstplicht*
mobilisation: mobilisatie*|gemobiliseerd
navy: marine|marineschip*
fleet: vloot|zwarte zeevloot
submarine: onderzeeër*|onderzeeboot|duikboot|onderzeeboten
warship: oorlogsschip|oorlogsschepen|fregat|vliegdekschip*
air-force: luchtmacht*
fighter-jet: gevechtsvliegt*|straaljager*|f-16|f-35|f-16's
bomber: bommenwerper*
drone: drone|drones|droneaanval*
missile: raket|raketten|raketaanval*|kruisraket*
ballistic-missile: ballistische raket*
air-strike: luchtaanval*|luchtaanvallen
shelling: beschieting*|granaatvuur
artillery: artillerie*|houwitser*
mortar: mortier*
tank: tank|tanks
armoured-vehicle: pantservoertuig*|pantserwagen*
weapon: wapen|wapens|gewapend*|bewapen*
arms: wapenlever*|wapensteun|wapenindustrie
ammunition: munitie*
arms-deal: wapendeal*|wapenexport*
nuclear-weapon: kernwapen*|atoombom*|kernmacht|nucleair*
nuclear-test: kernproef|kernproeven
uranium: uranium
enrichment: verrijking|verrijkt uranium
chemical-weapon: chemische wapens|gifgas*|chemisch wapen
mine: landmijn*|mijnenveld*|zeemijn*
cluster-bomb: clusterbom*|clustermunitie
invasion: invasie*|binnengevallen
offensive: offensief|offensieven|grondoffensief
counter-offensive: tegenoffensief
siege: belegering|belegerd*|beleg
blockade: blokkade*|geblokkeerd
occupation: bezetting|bezette|bezetter|bezetten
annexation: annexatie*|geannexeerd|annexeren
withdrawal: terugtrekking|terugtrekken|teruggetrokken
retreat: aftocht
ambush: hinderlaag
ceasefire: staakt-het-vuren|staakt het vuren
truce: wapenstilstand
peace: vrede|vredes*
peace-talks: vredesoverleg|vredesbespreking*|vredesonderhan*
peacekeeper: vredesmacht|blauwhelm*|vredesmissie
negotiation: onderhandel*
mediation: bemiddeling|bemiddelen
mediator: bemiddelaar*
disarmament: ontwapen*
sanction: sanctie|sancties|sanctiepakket
embargo: embargo|wapenembargo
military-exercise: militaire oefening*|legeroefening*
airspace: luchtruim
border: grens|grenzen|grensgebied|grenscontrole*
border-crossing: grensovergang*|grenspost
checkpoint: controlepost*|checkpoint*
fence: hek|hekken|grenshek
wall: muur|muren
rebel: rebel|rebellen|rebellie|rebellenleider
insurgent: opstandeling*
separatist: separatis*
militia: militie*
paramilitary: paramilitair*
mercenary: huurling*
coup: staatsgreep|staatsgrepen|coup|couppoging|coupplegers
junta: junta|militaire junta
martial-law: krijgswet|staat van beleg
curfew: avondklok|uitgaansverbod
intelligence: inlichtingendie*|aivd|geheime dienst*|inlichtingen
spy: spion|spionnen
espionage: spionage*
surveillance: afgeluisterd|afluister*|surveillance
hacker: hacker|hackers|gehackt|hack
cyber-attack: cyberaanval*|ransomware|ddos-aanval*
data-breach: datalek|datalekken
leak: uitgelekt|gelekt|gelekte
defence: defensie*
security: veiligheid|beveiliging|veiligheidsdien*|veiligheidsraad
bodyguard: lijfwacht*|bodyguard*
assassination: liquidatie*|geliquideerd|moordaanslag*
poisoning: vergiftig*
nerve-agent: zenuwgas|novitsjok
exile: ballingschap|balling|ballingen
defector: overloper*|deserteur*
dissident: dissident*
hostage-release: vrijlating*|vrijgelaten
prisoner-exchange: gevangenenruil
government: regering|regeringen|overheid|regerings*
president: president|presidenten|presidentschap*|presidente
prime-minister: premier|premiers|minister-president|eerste minister
minister: minister|ministers|ministerie|ministeries|staatssecretaris
foreign-minister: minister van buitenlandse zaken|buitenlandse zaken
defence-minister: minister van defensie|defensieminister*
finance-minister: minister van financiën
interior-minister: minister van binnenlandse zaken|binnenlandse zaken
vice-president: vicepresident*|vice-president
chancellor: bondskanselier*|kanselier*
king: koning|koningen|koningsdag
queen: koningin|koninginnen
prince: prins|prinsen|prinses*|kroonprins*
monarchy: monarchie|koningshuis
parliament: parlement*|tweede kamer|eerste kamer
senate: senaat|senator|senatoren
congress: huis van afgevaardigden|amerikaanse congres
deputy: kamerlid|kamerleden|afgevaardigde*|volksvertegenw*
speaker: kamervoorzitter
governor: gouverneur*
mayor: burgemeester*
ambassador: ambassadeur*
embassy: ambassade|ambassades
consulate: consulaat|consulaten
diplomat: diplomaat|diplomaten
diplomacy: diplomatie*
summit: topontmoet*|eu-top|navo-top|klimaattop|topoverleg
meeting: vergadering*|ontmoeting*|bijeenkomst*
visit: bezoek|bezoeken|staatsbezoek*
telephone-call: telefoongesprek*|getelefoneerd|gebeld
talks: overleg|besprekingen|gesprekken
agreement: akkoord|akkoorden|overeenkomst*|deal
treaty: verdrag|verdragen
pact: pact|migratiepact
memorandum: memorandum
alliance: alliantie*|navo|bondgenoot|bondgenoten
coalition: coalitie*
opposition: oppositie*
party: partij|partijen|vvd|pvda|cda|d66
leader: leider|leiders|partijleider*|regeringsleider*
leadership: leiderschap|partijtop
candidate: kandidaat|kandidaten|lijsttrekker*|kandidatuur
campaign: campagne|campagnes|verkiezingscamp*
election: verkiezing|verkiezingen|presidentsverki*|parlementsverki*|gekozen|verkozen
early-election: vervroegde verkiezingen|nieuwe verkiezingen
vote: stemming|gestemd|stemmen|stemden
voter: kiezer|kiezers|stemgerechtig*
ballot: stembiljet*|stembus|stembussen
polling-station: stembureau*|stemlokaal
turnout: opkomst|opkomstcijfer
referendum: referend*
exit-poll: exitpoll*
opinion-poll: peiling|peilingen|enquête*|opiniepeiling*
recount: hertelling
electoral-fraud: verkiezingsfraud*|stembusfraude
majority: meerderheid|kamermeerderheid
minority: minderheid|minderheden|minderheidskab*
victory: overwinning*|verkiezingswinst|zege
defeat: verloor|verloren|nederlaag|nederlagen|verkiezingsneder*
landslide-victory: klinkende overwinning|monsterzege
inauguration: inauguratie*|beëdiging
oath: ambtseed|beëdigd|eed
term: ambtstermijn*
cabinet: kabinet|kabinets*
reshuffle: herschikking
resignation: ontslag genomen|aftreden
resign: afgetreden|opgestapt|stapt op|treedt af|aftreedt
dismissal: ontslag|ontslagen|afgezet
impeachment: afzettingsproced*|impeachment*
no-confidence-vote: motie van wantrouwen|vertrouwensstemm*
scandal: schandaal|schandalen|affaire|toeslagenaffair*
ethics: ethiek|ethisch*|integriteit
lobbying: lobby|lobbyist*|lobbyen
reform: hervorm*
bill: wetsvoorstel*|wetsontwerp*
amendment: amendement*|wetswijziging*|grondwetswijzig*
decree: decreet|decreten
veto: veto|veto's|vetorecht
budget: begroting*|budget|prinsjesdag|miljoenennota
deficit: tekort|begrotingstekor*
debt: schulden|staatsschuld*
tax: belasting|belastingen|belastingdien*|btw|btw-verhoging
tax-cut: belastingverlag*|lastenverlicht*
subsidy: subsidie|subsidies|gesubsidieerd
pension: pensioen*|aow
welfare: bijstand|uitkering|uitkeringen|sociale zekerheid
minimum-wage: minimumloon|minimumlonen
austerity: bezuinig*
privatisation: privatiser*|geprivatiseerd
nationalisation: nationalisatie*|genationaliseerd|nationalisering
independence: onafhankelijkheid*
autonomy: autonom*
sovereignty: soeverein*
secession: afscheiding*
democracy: democratie*|democratisch*
dictatorship: dictatuur|dictator|dictators|dictatoriale
regime: regime|regimes
authoritarian: autoritair*
censorship: censuur|gecensureerd
freedom-of-press: persvrijheid
freedom-of-speech: vrijheid van meningsuiting
protest: protest|protesten|protesteren|protestactie*
demonstration: demonstratie*|betoging*|demonstreren
demonstrator: demonstrant*|betoger*|actievoerder*
march: protestmars*|optocht
rally: campagnebijeenk*|verkiezingsbijee*
strike-labour: staking|stakingen|staken|stakers|gestaakt
walkout: werkonderbrek*
union: vakbond*|fnv|cnv
boycott: boycot*|geboycot
petition: petitie*|handtekeningenac*
civil-disobedience: burgerlijke ongehoorzaamheid
tear-gas: traangas
water-cannon: waterkanon*
clash: confrontatie|schermutseling*|slaags
crackdown: hard optreden|neergeslagen|harde aanpak
activist: activist*|klimaatactivist*|extinction rebellion
human-rights-activist: mensenrechtenact*
revolution: revolutie*
uprising: opstand|opstanden|volksopstand
unrest: onrust|onlusten|ongeregeldheden
discrimination: discrimin*|gediscrimineerd
racism: racisme|racist*
minority-rights: rechten van minderheden
equality: gelijkheid|gelijke rechten|gendergelijk*
feminism: feminis*|vrouwenrecht*
abortion: abortus*
same-sex-marriage: homohuwelijk*
lgbt: lhbti*|lhbt|homo's|homoseksu*|transgender*
migration: migratie|migratiebeleid|immigratie|migratiestro*
migrant: migrant*|immigrant*|arbeidsmigrant*
refugee: vluchteling*
asylum: asiel|asielbeleid|asielopvang|asielcrisis|spreidingswet
asylum-seeker: asielzoeker*|azc
citizenship: staatsburger*|nationaliteit*|burgerschap
passport: paspoort*
visa: visum|visa
nationalism: nationalis*
populism: populis*
far-right: extreemrecht*|radicaal-rechts|pvv|uiterst rechts
far-left: extreemlinks*|extreem-links
communist: communis*
socialist: socialis*|sociaaldemocr*
conservative: conservatie*
liberal: liberaal|liberale|liberalen
statement: verklaring|verklaringen|verklaarde
speech: toespraak|toespraken|speech
address: troonrede|televisietoespr*
press-conference: persconferentie*
interview: interview*|vraaggesprek
criticism: kritiek|critici|bekritis*
accusation: beschuldig*
allegation: aantijging*
apology: excuses|verontschuldig*|spijtbetuiging*
threat: dreiging*|bedreig*|dreigement*|dreigt
warning: waarschuw*|gewaarschuwd|code rood|code oranje
condemnation: veroordeling|scherp veroordeeld
denial: ontkenning*|ontkent|ontkende|ontkennen
support: steun|steunen|steunt|gesteund
announcement: aankondig*|aangekondigd
proposal: voorstel|voorstellen|voorgesteld
decision: beslissing*|besluit|besloten
plan: plan|plannen|gepland
project: project|projecten
economy: economie|economieën|economisch*|econoom|economen
growth: groei|economische groei|groeit|bbp
recession: recessie*|krimp
crisis: crisis|crises|kredietcrisis
inflation: inflatie*
price: prijs|prijzen
price-rise: prijsstijging*|prijsverhoging*
consumer: consument*|consumptie
interest-rate: rente|rentes|renteverhog*|renteverlag*
central-bank: centrale bank|centrale banken|ecb|nederlandsche bank|dnb
bank: ing bank|bank|banken|abn amro|rabobank
loan: lening|leningen|geleend
mortgage: hypothe*
credit: krediet|kredieten|kredietbeoordel*|creditcard*
bailout: reddingspakket|noodsteun|staatssteun
bankruptcy: faillissement*|failliet*|bankroet
insolvency: insolventie*|insolvent|surseance*
default: wanbetaling*|staatsbankroet
bond: obligatie|obligaties|staatsobligatie*
stock-exchange: beurs|beurzen|aex|wall street|beursgang|effectenbeurs
share: aandeel|aandelen
shareholder: aandeelhouder*
dividend: dividend*
investor: belegger*|investeerder*
investment: investering*|belegging*|geïnvesteerd|investeren
fund: fonds|fondsen|investeringsfonds|beleggingsfonds
hedge-fund: hedgefonds*|hefboomfonds*
currency: valuta|muntunie
exchange-rate: wisselkoers*
devaluation: devaluatie*|gedevalueerd
dollar: dollar|dollars
euro: euro|euro's|eurozone
cryptocurrency: crypto|cryptomunt*|cryptovaluta
bitcoin: bitcoin*
gold: goud|goudprijs
oil: olie|olieprijs|olieprijzen|opec|aardolie
crude-oil: ruwe olie|vat olie|brent
gas: gas|gasprijs|gasprijzen|gaswinning|gasvoorraad
natural-gas: aardgas*|lng|groningenveld
petrol: benzine*|tankstation*|diesel
fuel: brandstof*|kerosine
electricity: elektriciteit*|stroom|stroomnet|stroomprij*
power-cut: stroomstoring*|stroomuitval|zonder stroom
blackout: black-out
energy: energie|energieprij*|energiecrisis|energierekening|energietransitie
renewable-energy: duurzame energie|hernieuwbare energie|groene stroom
solar: zonne-energie|zonnepane*|zonnepark*
wind-power: windenergie|windmolen*|windpark*|windturbine*
coal: steenkool|kolen|kolencentrale*|bruinkool
trade: handel|handels*|wereldhandel
tariff: importheffing*|handelstarie*|heffing|heffingen|tarieven
import: import|importen|invoer|geïmporteerd|importeren
export: export|uitvoer|exporteren|geëxporteerd|exporteur*
trade-war: handelsoorlog*
free-trade: vrijhandel*|mercosur|ceta
customs: douane*
supply-chain: toeleverings*|bevoorrading*|leveringsketen
company: bedrijf|bedrijven|onderneming*|firma
corporation: concern|concerns|multinational*
startup: startup*|start-up|start-ups
merger: fusie|fusies|gefuseerd|fuseren
acquisition: acquisitie*
takeover: overname|overnames|overgenomen|overnamebod
subsidiary: dochterbedrij*|dochteronderne*
joint-venture: joint venture|samenwerkingsver*
profit: winst|winsten|nettowinst|winstgevend
loss: verlies|verliesgevend
revenue: inkomsten|opbrengst|opbrengsten
turnover: omzet|omzetten|omzetgroei
earnings: kwartaalcijfers|jaarcijfers|kwartaalresult*
sales: verkoop|verkopen|verkocht
market: markt|markten|aandelenmarkt
retail: detailhandel|winkelketen*|winkels|winkelier*
supermarket: supermarkt*|albert heijn
e-commerce: webwinkel*|onlinewinkel*|e-commerce
advertising: reclame*|advertentie*
brand: merk|merken
product: product|producten
factory: fabriek*
production: productie|geproduceerd|produceren
manufacturing: maakindustrie|fabrikant*|producent*
industry: industrie|industrieën|industrieel|branche
steel: staal|staalfabriek*|tata steel
textile: textiel*|kledingindustrie
automobile: autofabrika*|automaker*|auto-industrie|autofabriek
electric-car: elektrische auto*|elektrisch rijden|laadpaal|laadpalen
battery: batterij*|accu|accu's
chip: chip|chips|chipmachine*|asml|chipfabrikant
semiconductor: halfgeleider*
technology: technologie*|techniek
software: software*
artificial-intelligence: kunstmatige intelligentie|ai|chatgpt
robot: robot|robots|robotica
smartphone: smartphone*|telefoon|telefoons|mobieltje*
computer: computer*|laptop*
internet: internet*
website: website*|webpagina*
social-media: sociale media|social media
app: app|apps
platform: platform|platforms|platformen
video-game: videogame*|computerspel*|videospel*
telecommunications: telecom*|kpn
network: netwerk|netwerken
antitrust: mededinging*|kartelverbod|kartelvorm*
patent: patent|patenten|octrooi*
copyright: auteursrecht*
job: banen|baan|arbeidsplaats*|vacature*
employment: werkgelegenheid|arbeidsmarkt*
unemployment: werkloos*|werkloze*
worker: werknemer*|arbeider*|medewerker*|personeel
layoff: massaontslag|ontslagronde*|banen schrappen|reorganisatie
hiring: personeelstekort*
salary: salaris|salarissen
wage: loon|lonen|cao|cao-overleg
bonus: bonus|bonussen
pay-rise: loonsverhog*|loonstijging*|looneis
executive-director: topman|topvrouw|ceo|bestuursvoorzit*|directeur
board-of-directors: raad van bestuur|raad van commissarissen|commissaris
chairman: voorzitter|voorzitters
founder: oprichter*
billionaire: miljardair*
wealth: rijkdom|vermogen
poverty: armoede
inequality: ongelijkheid
housing: woning|woningen|woningnood|woningbouw|woningmarkt|woningtekort
rent: huur|huren|huurder*|huurprij*|huurwoning*
real-estate: vastgoed*|makelaar*|huizenprij*|huizenmarkt
construction: bouw|bouwplaats|bouwsector|nieuwbouw
building: gebouw|gebouwen|flatgebouw|flat|pand
contractor: aannemer*|bouwbedrij*
tender: aanbested*
contract: contract|contracten
agriculture: landbouw*
farmer: boer|boeren|veehouder*|boerenprotest*
harvest: oogst|oogsten
crop: gewas|gewassen
wheat: tarwe
grain: graan|granen|graanexport
rice: rijst
livestock: vee|veestapel|veehouderij|varkens|runderen
fishing: visserij*|visser|vissers
fishery: visquot*|viskwekerij
food: voedsel|voeding|levensmiddelen|voedselprij*|voedselzekerheid
restaurant: restaurant*|horeca
hotel: hotel|hotels
tourism: toerisme
tourist: toerist*|vakantieganger*
insurance: verzekering*|verzekeraar*|zorgverzeker*
auction: veiling*|geveild
audit: rekenkamer|accountant*|audit
health: gezondheid*|volksgezondheid|gezond
hospital: ziekenhuis*|ziekenhuizen
clinic: kliniek|klinieken
doctor: arts|artsen|dokter|dokters
physician: huisarts*
nurse: verpleegkundig*|verpleegster*
patient: patiënt*
medicine: geneeskunde|medisch|medische
drug-medicine: medicijn*|geneesmiddel*|medicatie
treatment: behandeling|behandelingen|behandeld
therapy: therapie*|therapeut*
surgery: operatie|operaties|geopereerd|chirurg*
transplant: transplant*|orgaandon*
disease: ziekte|ziekten|ziektes
illness: ziek|zieken|aandoening*
infection: infectie*|besmet|besmetting*
virus: virus|virussen|viroloog
bacteria: bacterie*|salmonella
coronavirus: coronavirus*|corona|coronacrisis|coronamaatreg*
covid: covid|covid-19
influenza: griep|griepgolf|griepvirus|griepepidemie
ebola: ebola*
measles: mazelen
malaria: malaria*
cholera: cholera*
aids: aids|hiv
cancer: kanker*|borstkanker|tumor*
diabetes: diabetes|suikerziekte
heart-attack: hartaanval*|hartinfarct*|hartstilstand*
stroke: beroerte|beroertes|herseninfarct|hersenbloed*
dementia: dementie|dement|alzheimer
obesity: obesitas|overgewicht
mental-health: mentale gezondheid|psychische|psychiatri*|ggz
depression: depressie|depressies|depressief
vaccine: vaccin|vaccins
vaccination: vaccinatie*|gevaccineerd*|inenting*|vaccineren
dose: dosis|doses
booster: booster*|boosterprik
immunity: immuniteit|immuun
outbreak: uitbraak|uitbraken
pandemic: pandemie*
quarantine: quarantaine*
lockdown: lockdown*
isolation: isolatie|isolement
mask: mondkapje*|mondmasker*|masker
testing: coronatest*|teststraat|zelftest*
test-positive: positief getest|nieuwe besmettingen|positieve tests
symptom: symptomen|symptoom
contact-tracing: contactonderzoek
variant: variant|varianten|omikron
mutation: mutatie|mutaties|gemuteerd
mortality: sterfte|sterftecijfer*|oversterfte
birth: geboorte*|geboren|bevalling
pregnancy: zwanger*
maternity: zwangerschapsver*|ouderschapsverl*
baby: baby|baby's
newborn: pasgeboren*
death-toll: dodental|aantal doden
smoking: roken|roker|rokers|rookverbod
tobacco: tabak*|sigaret*|vape|vapes
alcohol: alcohol*
allergy: allergi*
pharmaceutical: farmaceut*|farma|farmabedrijf
clinical-trial: klinische studie|klinische proef
side-effect: bijwerking*
approval: goedkeuring*|goedgekeurd|toelating
research: wetenschappelijk onderzoek
study: studie|studies
researcher: onderzoeker*
scientist: wetenschapper*
professor: hoogleraar|hoogleraren|professor*
university: universiteit*|hogeschool
laboratory: laborator*|lab|labs
experiment: experiment|experimenten
discovery: ontdekking*|ontdekt
gene: genen|genetisch*|erfelijk*
fossil: fossiel|fossielen
dinosaur: dinosaur*
archaeologist: archeolo*
excavation: opgraving*|opgegraven
ancient: oudheid|eeuwenoude
museum: museum*|musea|rijksmuseum
species: diersoort*
endangered: bedreigde diersoort*|met uitsterven bedreigd|uitsterven
animal: dier|dieren|dierentehuis|dierenwelzijn
dog: hond|honden
elephant: olifant*
whale: walvis*|potvis*
shark: haai|haaien
bear: beer|beren|ijsbe*
wolf: wolf|wolven
bird-flu: vogelgriep*
bee: bijen
insect: insect*
forest: bossen|regenwoud*
deforestation: ontbossing
amazon-forest: amazone*
ocean: oceaan|oceanen|zee|zeeën|noordzee
coral-reef: koraalrif*|koraal
river: rivier*
lake: meren|ijsselmeer
glacier: gletsjer*
ice: ijs|smeltend ijs|zee-ijs
arctic: noordpool*|arctisch*
antarctica: antarctica|zuidpool*
national-park: nationaal park|nationale park*
zoo: dierentuin*|artis
school: school|scholen|basisschool|middelbare school|basisscholen
pupil: leerling|leerlingen|scholier*
student: student|studenten|studente
teacher: leraar|leraren|docent|docenten|lerares|lerarentekort
education: onderwijs|opleiding*
exam: examen|examens|eindexamen*
kindergarten: kleuter*|kinderopvang|kinderdagverbl*
graduation: afgestudeerd*|afstuderen|diploma|diploma's
scholarship: studiebeurs|studiefinancie*|basisbeurs
child: kind|kinderen|kindje
teenager: tiener|tieners|puber|pubers
youth: jeugd|jongeren|jeugdzorg
parent: ouders
mother: moeder|moeders
father: vader|vaders
son: zoon|zonen|zoontje
daughter: dochter|dochters|dochtertje
brother: broer|broers|broertje
sister: zus|zussen|zusje
family: familie|families|gezin|gezinnen
wife: echtgenote
husband: echtgenoot
wedding: bruiloft*|trouwerij*|getrouwd
marriage: huwelijk*|trouwen
divorce: scheiding|echtscheiding*|gescheiden
birthday: verjaardag*|jarig
anniversary: jubileum*|jubilea
celebration: viering*|gevierd|feest|feesten|vieren
festival: festival*
holiday: feestdag*|vakantie*
new-year: oud en nieuw|jaarwisseling|nieuwjaar*|oudejaars*
christmas: kerst|kerstmis|kerstdag*|kerstboom
ramadan: ramadan*|vastenmaand
eid: suikerfeest|offerfeest
easter: pasen|paasweekend|paasdag|paasmaandag
pilgrimage: bedevaart*|pelgrim*
hajj: hadj
church: kerk|kerken|kerkelijk
mosque: moskee*
synagogue: synagog*
temple: tempel|tempels|tempelberg
religion: religie*|godsdienst*|religieu*|geloof
christian: christen*|christelijk*
muslim: moslim*|islam|islamitisch*
jewish: joods|joodse|joden|antisemit*
pope: paus|pausen|vaticaan|pauselijk*
bishop: bisschop*|aartsbisschop*
cardinal: kardinaal|kardinalen|conclaaf
priest: priester*|dominee*|pastoor
imam: imam|imams
rabbi: rabbi|rabbijn*
prayer: gebed|gebeden|bidden
blasphemy: blasfem*|godslaster*
film: film|films|speelfilm*
cinema: bioscoop|bioscopen
actor: acteur|acteurs
actress: actrice*
director: regisseur*
movie-premiere: première|premières
award: onderscheiding*|onderscheiden|uitreiking
oscar: oscar|oscars|oscaruitreiking
prize: prijswinnaar|prijsuitreiking
nobel-prize: nobelprijs*|nobelprijzen
music: muziek|muzikant*|muzikale
song: liedje*|nummer 1-hit|lied|songfestival
singer: zanger|zangers|zangeres*
band: popgroep|rockband|popband
concert: concert|concerten
album: album|albums
tour: tournee|wereldtournee
opera: opera|opera's
orchestra: orkest|orkesten|concertgebouw
dance: dans|danser|dansers|danseres
ballet: ballet
theatre: theater*|schouwburg
play: toneelstuk*|theatervoorst*|voorstelling
book: boek|boeken|boekenweek
novel: roman|romans
author: auteur|auteurs
writer: schrijver*|schrijfster*
poet: dichter|dichters|dichteres|poëzie
literature: literatuur|literair*
publisher: uitgever*
library: bibliothe*
art: kunst|kunstenaar*|kunstwerk*
painting: schilderij*
painter: kunstschilder|schilder|schilders
sculpture: beeldhouw*|sculptu*
exhibition: tentoonstelling*|expositie*
gallery: galerie*
fashion: mode|modewereld|modeshow*|modeweek
model: fotomodel*|topmodel*
designer: ontwerper*|modeontwerp*
television: televisie*|tv-programma|tv
series: serie|tv-serie|netflix|televisieserie
broadcaster: omroep*|zender|npo|rtl
radio: radio|radiozender|radiostation
newspaper: krant|kranten|dagblad*
journalist: journalist*|journaliste
reporter: verslaggever*|correspondent*
editor: hoofdredact*|redacteur*|redactie
media: media|persbureau
news: nieuws|nieuwsbericht
magazine: tijdschrift*|magazine|weekblad
photographer: fotograaf|fotografen|fotografie
documentary: documentaire*
celebrity: beroemdhe*|bekende nederlander|bn'er
royal-family: koninklijke familie|koninklijk huis|oranjes
heritage: erfgoed|werelderfgoed*
unesco: unesco
monument: monument|monumenten
statue: standbeeld*
lottery: loterij*|staatsloterij|jackpot|lotto
winner: winnaar|winnaars|winnares
record-world: wereldrecord*|record|records
guinness: guinness
football: voetbal*|knvb|voetbalwedstrijd
match: wedstrijd|wedstrijden|oefenduel|duel|duels
game: spellen
league: competitie|eredivisie|champions league|premier league|europa league|keuken kampioen divisie
cup: beker|bekerfinale|knvb beker|bekertoernooi
world-cup: wk|wereldkampioen*|wk voetbal
championship: kampioenschap*|europees kampioen*|ek|kampioen
tournament: toernooi*
final: finale|finales|finalist|eindstrijd
semi-final: halve finale*
quarter-final: kwartfinale*
group-stage: groepsfase|poulefase|groepswedstrijd
qualifying: kwalificatie|wk-kwalificatie|gekwalificeerd|kwalificeren
playoff: play-off|play-offs|nacompetitie
goal: doelpunt*|goal|goals|treffer|treffers
penalty: strafschop|penalty|penalty's|strafschoppen
penalty-shootout: strafschoppenser*|penaltyserie|na strafschoppen
red-card: rode kaart
yellow-card: gele kaart|gele kaarten
referee: scheidsrechter*|arbiter
video-referee: videoscheids*|var
offside: buitenspel
goalkeeper: keeper|keepers|doelman|doelvrouw
striker: spits|spitsen|aanvaller
midfielder: middenvelder*|middenveld
defender: verdediger|verdedigers|centrale verdediger
captain: aanvoerder|kapitein|captain
coach: trainer|trainers|coach|coaches|hoofdtrainer|assistent-trainer
manager-football: bondscoach*
transfer: transfer|transfers|transfermarkt|transfervrij
transfer-fee: transfersom|transferbedrag|afkoopsom
contract-extension: contractverleng*|verlengt contract|contract verlengd
injury: blessure*|geblesseerd|kruisband*
substitute: invaller|invallers|wissel|reservebank|bankzitter
stadium: stadion*|stadions|arena
fan: fan|fans|supporter*
hooligan: hooligan*|voetbalgeweld
team: ploeg|team|teams|elftal|ploegen
club: club|clubs|ajax|psv|feyenoord
national-team: nationale ploeg|nationale elftal|rode duivels
player: speler|spelers|speelster*|voetballer|voetballers
win: gewonnen|wint|winnen|thuiszege
draw: gelijkspel|gelijk gespeeld|remise
score: score|gelijkmaker|gescoord|scoorde|scoren
hat-trick: hattrick*
debut: debuut|debuteert|debuteren
title: titel|titels|landstitel|titelstrijd
trophy: trofee*
medal: medaille|medailles|medaillespiegel
gold-medal: gouden medaille*|olympisch kampioen|olympisch goud
silver-medal: zilveren medaille*|zilver
bronze-medal: bronzen medaille*|brons
olympics: olympisch*|olympische spelen|winterspelen|ioc
paralympics: paralymp*
athlete: atleet|atleten|sporter|sporters|atlete
athletics: atletiek*
marathon: marathon*
sprint: sprint|sprinter|sprintster|100 meter
swimming: zwem|zwemmen|zwemmer*|zwemster*
gymnastics: turnen|turner|turnster*|gymnastiek
boxing: boksen|bokswedstrijd|bokspartij
boxer: bokser*
wrestling: worstel*
tennis: tennis|tennisser*|tennisster*|wimbledon|atp|wta
grand-slam: grand slam|grandslam*|us open|roland garros|australian open
set-tennis: twee sets|drie sets|tiebreak*
basketball: basketbal*|nba
volleyball: volleybal*
handball: handbal|handbalsters|handballers
rugby: rugby*
cricket: cricket|cricketer*
wicket: wicket|wickets
innings: innings
batsman: batsman|slagman
bowler: bowler|bowlers
golf: golf|golfer|golfers
cycling: wielren*|wielrenn*|wielersport|wielerploeg|tour de france
stage-race: etappe|etappes|gele trui|etappezege|roze trui
skiing: ski|skiën|skiër*|slalom|afdaling
biathlon: biatlon|biathlon|biatleet
figure-skating: kunstschaats*|kunstrijd*
ice-hockey: ijshockey*|nhl
formula-one: formule 1|formule een|f1
racing-driver: coureur*|autocoureur
grand-prix: grand prix
pole-position: poleposition|pole position|pole
qualifying-session: kwalificatiesessie|kwalificaties|sprintkwalificatie
chess: schaak|schaken|schaker*|schaaktoernooi
doping: doping|dopinggebruik|dopingtest|dopingzaak
drug-ban: dopingschors*
suspension: schorsing*|geschorst|schorsen
retirement: pensioen gaan|einde carrière|stopt ermee
`;
export default concepts;
