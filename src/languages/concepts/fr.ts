/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: séisme*|tremblement de terre|tremblements de terre|sismique*|secousse*
aftershock: réplique|répliques
tsunami: tsunami*|raz-de-marée
volcano: volcan|volcans|volcanique*
eruption: éruption|éruptions|lave
flood: inondation*|inondé*|crue|crues
landslide: glissement de terrain|glissements de terrain|éboulement*|coulée de boue|coulées de boue
avalanche: avalanche*
storm: tempête*|orage|orages|orageux|intempéries
hurricane: ouragan*
typhoon: typhon*
cyclone: cyclone*|cycloni*
tornado: tornade*
hail: grêle|grêlon*
snow: neige|neiges|enneigé*|chute de neige|chutes de neige
blizzard: blizzard*|tempête de neige
rain: pluie|pluies|pluvieu*|averse*|précipitations|pluies torrentielles
monsoon: mousson*
drought: sécheresse*|pénurie d'eau
heatwave: canicule*|caniculaire*|vague de chaleur|vagues de chaleur
cold-wave: vague de froid|grand froid
wildfire: feu de forêt|feux de forêt|incendie de forêt|incendies de forêt
fire: incendie|incendies|incendié*|pompier|pompiers|flammes|brasier
explosion: explosion*|explosé|exploser|déflagration*
lightning: foudre|éclairs
fog: brouillard*|brume
wind: vent|vents|rafale*|bourrasque*
temperature: température*|celsius|thermomètre*
weather-forecast: météo|météorolog*|météo-france|prévisions météo
climate-change: changement climatique|dérèglement climatique|crise climatique|climatique|climatiques|climat
global-warming: réchauffement climatique|réchauffement
emission: émissions
greenhouse-gas: effet de serre|méthane
carbon: carbone|co2|décarbon*
pollution: pollution|polluant*|pollué*|pollueur*|contamination
oil-spill: marée noire|marées noires|fuite de pétrole
chemical: chimique|chimiques|chimie
toxic: toxique*|toxicité|toxine*
radiation: radiation*|radioacti*
nuclear-plant: centrale nucléaire|centrales nucléaires|réacteur nucléaire|réacteurs nucléaires|énergie nucléaire
meltdown: fusion du réacteur|fusion du cœur
dam: barrage hydroélectrique|barrages hydroélectriques|retenue d'eau
collapse: effondre*|écroul*
rubble: décombres|gravats
evacuation: évacuation*|évacuer|évacué|évacuée|évacuées
evacuee: évacués|personnes évacuées
shelter: abri|abris|hébergement d'urgence
rescue: sauvetage*|secourir|secouru*|sauvé|sauvés|opération de secours
rescuer: secouriste*|sauveteur*|équipes de secours
survivor: survivant*|rescapé*|survécu
missing-person: disparu|disparus|disparue|disparues|disparition
trapped: piégé|piégés|pris au piège|coincés
casualty: pertes humaines|bilan humain
dead: mort|morts|morte|mortes|tué|tués
death: décès|décédé*|meurt|mortel|mortelle|mortels
injured: blessé|blessés|blessée|blessées
wounded: grièvement blessé*|blessé grave|blessés graves
victim: victime*
body: corps
corpse: cadavre*|dépouille|dépouilles
funeral: funérailles|obsèques|inhumation|inhumé*|enterrement*
mourning: deuil|recueillement
condolence: condoléance*
memorial: hommage|hommages|commémor*|mémorial
epicentre: épicentre*
magnitude: magnitude*|échelle de richter|richter
damage: dégâts|endommagé*|dommages|dégradation*
destruction: destruction*|détruit*|dévast*|ravagé*
emergency: urgence|urgences
disaster: désastre*|sinistre|sinistrés|sinistré
catastrophe: catastrophe*|calamité*
state-of-emergency: état d'urgence|état de siège|état d'exception
relief: secours
aid: aide humanitaire|aides|aide financière
humanitarian: humanitaire*|ong
donation: don|dons|donateur*|donatrice
refugee-camp: camp de réfugiés|camps de réfugiés|camp de déplacés
famine: famine*
hunger: faim|malnutrition|affamé*|sous-alimentation
starvation: mort de faim|inanition
epidemic: épidémie*|épidémique*
accident: accident|accidents|accidenté*|accidentel*
crash: crash|crashs|crashé|écrasé|écrasement
collision: collision*|percuté*|percute
derailment: déraill*
train: train|trains|tgv
railway: ferroviaire*|chemin de fer|chemins de fer|sncf|voie ferrée
metro: métro|métros|ratp
bus: bus|autobus|autocar*|minibus
truck: camion|camions|poids lourd|poids lourds|camionnette*
car: voiture|voitures|véhicule|véhicules
motorcycle: moto|motos|motard*|scooter*|motocycl*
bicycle: vélo|vélos|bicyclette*
driver: conducteur*|conductrice*|chauffeur*|automobiliste*
passenger: passager*|passagère*|voyageur*
pilot: pilote|pilotes|copilote*
crew: équipage|équipages
aircraft: aéronef*|avion de ligne|aéronautique
plane: avion|avions
helicopter: hélicoptère*
airport: aéroport*|aéroportuaire*
airline: compagnie aérienne|compagnies aériennes|transporteur aérien
flight: vol|vols
runway: piste d'atterrissage|piste de décollage
landing: atterri*|atterrissage*
takeoff: décollage*|décollé|décoller
black-box: boîte noire|boîtes noires|boites noires
ship: navire|navires|paquebot*
boat: bateau|bateaux|embarcation|embarcations|canot|canots
ferry: ferry|ferries|ferrys|traversier
vessel: chalutier*|voilier*
tanker: pétrolier|pétroliers|méthanier*
cargo: cargo|cargos|cargaison*|fret|marchandise*|porte-conteneurs
port: port|ports|portuaire*
sinking: naufrag*|coulé|sombré
capsize: chavir*
drowning: noyade*|noyé|noyés|noyée
bridge: pont|ponts|viaduc*
tunnel: tunnel*
road: route|routes|routier|routiers|routière
highway: autoroute*|autoroutier*
traffic: circulation|trafic|embouteillage*
speed: vitesse|vitesses
drunk-driving: alcool au volant|alcoolémie
seat-belt: ceinture de sécurité
stampede: bousculade*|mouvement de foule
crush: piétiné*
elevator: ascenseur*
crane: grue|grues
mine-accident: coup de grisou|accident minier|catastrophe minière
miner: mineur de fond|mineurs bloqués|minier|miniers|minière|minières
gas-leak: fuite de gaz
pipeline: gazoduc*|oléoduc*|pipeline*
space: spatial|spatiale|spatiales|spatiaux|nasa
rocket: roquette*|fusée|fusées
satellite: satellite*
launch: lancement|lancements|lanceur*
astronaut: astronaute*|cosmonaute*|spationaute*
spacecraft: vaisseau spatial|engin spatial|station spatiale|sonde spatiale
moon: lune|lunaire*
mars: planète mars|martien*
orbit: orbite|orbites|orbital*
asteroid: astéroïde*|météorite*
crime: crime|crimes|criminel*|criminalité|délinquan*|délit|délits
murder: meurtre*|assassiner|assassiné*
homicide: homicide*|féminicide*
killing: tuerie*|massacre*|tuer
killer: tueur|tueurs|meurtrier|meurtriers|meurtrière|assassin|assassins
manslaughter: homicide involontaire|homicides involontaires
suicide: suicide|suicides|suicidé*|suicidaire*
stabbing: poignardé*|coup de couteau|coups de couteau|attaque au couteau
knife: couteau|couteaux|arme blanche
shooting: fusillade*|coups de feu|tirs|tir
gunman: tireur|tireurs|homme armé|hommes armés
gun: pistolet*|revolver*
firearm: arme à feu|armes à feu|fusil|fusils
bullet: balle|balles
sniper: sniper*|tireur embusqué|tireur d'élite
mass-shooting: tuerie de masse|fusillade de masse
hostage: otage|otages
kidnapping: enlèvement*|kidnapp*|enlevé*|séquestr*|ravisseur*
abduction: rapt|rapts
ransom: rançon|rançons
rape: viol|viols|violée|violées|violeur*
sexual-assault: agression sexuelle|agressions sexuelles|violences sexuelles|violence sexuelle|abus sexuels
harassment: harcel*|harcèl*
abuse: abus|maltrait*|sévices
child-abuse: maltraitance infantile|abus sur mineur|abus sur mineurs|inceste
paedophile: pédophil*|pédocriminal*|pédopornograph*
domestic-violence: violences conjugales|violence conjugale|violences domestiques|violences intrafamiliales
robbery: braquage*|braqueur*|hold-up
theft: voleur*|dérobé*|vol à main|volé|volés
burglary: cambriol*
fraud: fraude|fraudes|fraudul*|fraudeur*
scam: arnaque*|escroc*|escroquerie*
embezzlement: détournement de fonds|détournements de fonds|détourné des fonds
bribery: pot-de-vin|pots-de-vin|pots de vin|dessous de table
corruption: corruption|corrompu*
money-laundering: blanchiment|blanchiment d'argent|blanchi
tax-evasion: évasion fiscale|fraude fiscale|paradis fiscal|paradis fiscaux
smuggling: contreband*|passeur|passeurs
trafficking: trafiquant*|trafics
human-trafficking: traite des êtres|traite d'êtres|trafic d'êtres
drug: drogue|drogues|stupéfiant*|narcotrafi*|trafic de drogue
cocaine: cocaïne
heroin: héroïne
cannabis: cannabis|marijuana
overdose: overdose*|surdose*|fentanyl|opioïde*
gang: gang|gangs
mafia: mafia|mafias|mafieu*
cartel: cartel|cartels
piracy: piraterie|pirate|pirates
arson: incendie criminel|incendies criminels|incendie volontaire|pyromane*
vandalism: vandal*
looting: pillage*|pillé*|pilleur*
riot: émeute*|émeutier*|mutinerie*
police: police|policier|policiers|policière|gendarme*
officer: agent|agents|forces de l'ordre
detective: détective*
investigation: enquête|enquêtes|enquêter
investigator: enquêteur*|enquêtrice*
suspect: suspect|suspects|suspecte|suspecté*|soupçonn*
arrest: arrestation*|arrêté|arrêtés|arrêtée|interpell*
detention: détention|détentions
detainee: détenu|détenus|détenue|détenues
custody: garde à vue|gardes à vue|gardé à vue
prison: prison|prisons|pénitentiaire*|emprisonn*
prisoner: prisonnier*|prisonnière*
inmate: codétenu*
jail: incarcér*|écroué*|carcéral*
escape: évasion|évadé|évadés|évader
fugitive: fugiti*|cavale|en fuite
manhunt: chasse à l'homme|traque
extradition: extradition*|extrad*
deportation: expulsion*|expulsé*|expulser
warrant: mandat d'arrêt|mandats d'arrêt
search: recherches|perquisition*
raid: descente de police|raid|raids|coup de filet
seizure: saisie|saisies|confisqu*|confiscation
evidence: preuve|preuves
witness: témoin|témoins
testimony: témoigna*|témoigner|témoigné
confession: aveux|avoué|confession
forensic: médico-légal*|légiste*|police scientifique
dna: adn
autopsy: autopsi*
court: cour|cours d'appel|cour d'assises
trial: procès
judge: juge|juges|magistrat*
jury: jury|juré|jurés
prosecutor: procureur*|parquet
lawyer: avocat*|barreau
defendant: prévenu|prévenus|accusé|accusés
plaintiff: plaignant*|partie civile|parties civiles
lawsuit: plainte|plaintes|action en justice|poursuites judiciaires
indictment: mise en examen|mis en examen|inculp*|mis en cause
charge: chef d'accusation|chefs d'accusation|accusation|accusations
plea: plaidé coupable|plaide coupable|plaidoirie*|plaider
guilty: coupable|coupables|culpabilité
innocent: innocent|innocents|innocence
acquittal: acquitt*|relaxé
conviction: condamné*|condamnation pénale
verdict: verdict*
sentence: peine|peines|ans de prison|prison ferme
life-sentence: perpétuité|prison à vie
death-penalty: peine de mort|peine capitale|condamné à mort
execution: exécution|exécutions|exécuté|exécutés
appeal: cour d'appel|fait appel|interjeté appel
parole: liberté conditionnelle|libération conditionnelle
pardon: grâce présidentielle|gracié*
amnesty: amnistie*
bail: caution|libération sous caution
fine: amende|amendes
compensation: indemnis*|dédommage*|dommages et intérêts|indemnité*
settlement: accord à l'amiable|règlement à l'amiable
ruling: jugement|jugements|tribunal a jugé
supreme-court: cour suprême|conseil constitutionnel|cour constitutionnelle|conseil d'état|cour de cassation
constitution: constitution|constitutionnel*|inconstitutionnel*
law: loi|lois|légal|légale
legislation: législation*|législatif|législative
human-rights: droits de l'homme|droits humains
torture: tortur*
genocide: génocid*
war-crime: crime de guerre|crimes de guerre
crime-against-humanity: crime contre l'humanité|crimes contre l'humanité
tribunal: tribunal|tribunaux|cour pénale internationale
terrorist: terroriste*
terrorism: terrorisme|terreur|antiterroriste*
attack: attaque|attaques|attaqué*|attentat|attentats|assaut|assauts
bomb: bombe|bombes
bombing: bombardement*|bombardé*|bombarder
suicide-bomber: kamikaze*|attentat-suicide|attentat suicide|attentats suicides
car-bomb: voiture piégée|voitures piégées
explosive: explosif*|explosive|explosives
extremist: extrémis*
radical: radicalis*|radical|radicaux|radicale
jihadist: djihad*|jihad*|islamiste*|état islamique|daech|daesh
militant: militant|militants|milicien*
war: guerre|guerres
civil-war: guerre civile|guerres civiles
battle: bataille|batailles
combat: combat|combats|combattant*|combattre
front-line: ligne de front|première ligne|lignes de front
army: armée|armées
military: militaire|militaires|forces armées
troops: troupes
soldier: soldat*
general: général de brigade|général de division|général de l'armée|généraux
commander: commandant*
officer-corps: officier|officiers
veteran: vétéran*|ancien combattant|anciens combattants
conscription: conscrit*|conscription|service militaire
mobilisation: mobilisation*|mobilisé*|mobiliser
navy: marine nationale|marine de guerre|naval|navale|navales
fleet: flotte|flottes|flottille
submarine: sous-marin*
warship: navire de guerre|navires de guerre|frégate*|porte-avions
air-force: armée de l'air|forces aériennes|force aérienne
fighter-jet: avion de chasse|avions de chasse|avions de combat|avion de combat
bomber: bombardier|bombardiers
drone: drone*
missile: missile*
ballistic-missile: missile balistique|missiles balistiques|missile intercontinental
air-strike: frappe aérienne|frappes aériennes|raid aérien|raids aériens|frappe|frappes
shelling: pilonn*|tirs d'obus|tirs d'artillerie
artillery: artillerie|obus|obusier*
mortar: mortier|mortiers
tank: blindés légers|tank|tanks|chars de combat
armoured-vehicle: blindé|blindés|véhicule blindé|véhicules blindés
weapon: arme|armes
arms: armement*|livraison d'armes|livraisons d'armes
ammunition: munition*
arms-deal: vente d'armes|ventes d'armes|contrat d'armement
nuclear-weapon: arme nucléaire|armes nucléaires|bombe atomique|arme atomique|ogives nucléaires
nuclear-test: essai nucléaire|essais nucléaires
uranium: uranium|plutonium
enrichment: enrichissement|uranium enrichi
chemical-weapon: arme chimique|armes chimiques|attaque chimique|gaz sarin
mine: mine antipersonnel|mines antipersonnel|déminage
cluster-bomb: bombe à sous-munitions|armes à sous-munitions|sous-munitions
invasion: invasion*|envahi*
offensive: offensive|offensives
counter-offensive: contre-offensive*|contre-attaque*
siege: assiég*|encercl*
blockade: blocus|blocage
occupation: occupation|occupé|occupés|occupants|occupant
annexation: annex*
withdrawal: retrait|retraits|retirer
retreat: repli|replier|battu en retraite
ambush: embuscade*
ceasefire: cessez-le-feu|cessation des hostilités|cessez le feu
truce: trêve*
peace: paix|pacifi*
peace-talks: pourparlers de paix|négociations de paix|processus de paix|accord de paix|plan de paix
peacekeeper: casques bleus|casque bleu
negotiation: négoci*
mediation: médiation*
mediator: médiateur*|médiatrice
disarmament: désarm*|dénucléaris*
sanction: sanction|sanctions|sanctionn*
embargo: embargo*
military-exercise: exercice militaire|exercices militaires|manœuvres militaires|manœuvres
airspace: espace aérien|zone d'exclusion aérienne
border: frontière*|frontali*
border-crossing: poste frontière|point de passage|poste-frontière
checkpoint: poste de contrôle|checkpoint*|barrage routier
fence: clôture*|barbelés|grillage
wall: mur|murs
rebel: rebelle*|rébellion*
insurgent: insurgé*|insurrection*
separatist: séparatis*
militia: milice|milices
paramilitary: paramilitaire*
mercenary: mercenaire*
coup: coup d'état|coups d'état|putsch*
junta: junte*|régime militaire
martial-law: loi martiale
curfew: couvre-feu*
intelligence: services de renseignement|renseignement|renseignements|services secrets|cia|dgse
spy: espion|espions|espionne|espionner
espionage: espionnage|contre-espionnage
surveillance: écoutes téléphoniques|surveill*
hacker: hacker*|piratage|piraté
cyber-attack: cyberattaque*|attaque informatique|attaques informatiques|cybersécurité|rançongiciel*
data-breach: fuite de données|vol de données|données personnelles
leak: fuite|fuites
defence: défense
security: sécurité|sécuritaire*
bodyguard: garde du corps|gardes du corps
assassination: assassinat*|tentative d'assassinat
poisoning: empoisonn*|intoxication*
nerve-agent: agent neurotoxique|novitchok|neurotoxique
exile: exil|exilé|exilés
defector: transfuge*|désert*
dissident: dissiden*
hostage-release: libération des otages|otages libérés|libération d'otages
prisoner-exchange: échange de prisonniers|échanges de prisonniers
government: gouvernement*|exécutif
president: président|présidente|présidents|présidentiel*|présidence
prime-minister: premier ministre|première ministre|premiers ministres|matignon
minister: ministre|ministres|ministère*|ministériel*
foreign-minister: ministre des affaires|affaires étrangères|quai d'orsay|secrétaire d'état
defence-minister: ministre des armées|ministère des armées
finance-minister: ministre des finances|ministre de l'économie|bercy
interior-minister: ministre de l'intérieur|place beauvau
vice-president: vice-président*
chancellor: chancelier*|chancelière
king: roi|rois
queen: reine|reines
prince: prince|princes|princesse*
monarchy: monarchi*|monarque*
parliament: parlement*|assemblée nationale
senate: sénat|sénateur*|sénatrice*
congress: congrès
deputy: député*
speaker: président de l'assemblée|présidente de l'assemblée|perchoir
governor: gouverneur*
mayor: maire|maires|mairie*|municipalité*
ambassador: ambassadeur*|ambassadrice*|émissaire*
embassy: ambassade|ambassades
consulate: consulat*|consul|consulaire*
diplomat: diplomate*
diplomacy: diplomatie|diplomatique*
summit: sommet|sommets
meeting: réunion|réunions|rencontre|rencontres
visit: visite|visites|déplacement
telephone-call: appel téléphonique|entretien téléphonique|coup de fil
talks: pourparlers|entretiens|discussions|dialogue
agreement: accord|accords|convention
treaty: traité|traités
pact: pacte|pactes
memorandum: mémorandum|protocole d'accord
alliance: alliance|alliances|alliés|allié
coalition: coalition*
opposition: opposition|opposant*
party: parti politique|partis politiques|partis
leader: leader|leaders|dirigeant*|chef de file
leadership: leadership
candidate: candidat*
campaign: campagne|campagnes
election: élection*|électoral*|électorau*|scrutin*|législatives|élu|élus
early-election: élections anticipées|élection anticipée|législatives anticipées
vote: vote|votes|voter|voté
voter: électeur*|électrice*|électorat|votant*
ballot: bulletin de vote|bulletins de vote|urne|urnes
polling-station: bureau de vote|bureaux de vote
turnout: taux de participation|abstention|taux d'abstention
referendum: référendum*|plébiscite
exit-poll: sondage de sortie|sondages de sortie
opinion-poll: sondage|sondages|sondeur*
recount: recomptage|dépouillement|nouveau décompte
electoral-fraud: fraude électorale|fraudes électorales
majority: majorité|majorités|majoritaire*
minority: minorité|minorités|minoritaire*
victory: victoire*|triomph*|victorieu*
defeat: défaite*
landslide-victory: victoire écrasante|raz de marée|large victoire
inauguration: investiture|inaugur*|prise de fonction
oath: serment|prête serment
term: mandat|mandats|quinquennat
cabinet: cabinet|conseil des ministres
reshuffle: remaniement*
resignation: démission|démissions
resign: démissionn*
dismissal: limog*|destitué|destitués|révoqué
impeachment: destitution|impeachment
no-confidence-vote: motion de censure|vote de confiance|motion de défiance
scandal: scandale*
ethics: éthique*|déontolog*
lobbying: lobbying|lobby|lobbies|lobbyiste*
reform: réforme|réformes|réformer|réformiste*
bill: projet de loi|projets de loi|proposition de loi
amendment: amendement*
decree: décret*|ordonnance|ordonnances
veto: veto|vetos
budget: budget|budgets|budgétaire*
deficit: déficit*
debt: dette|dettes|endett*|surendett*
tax: impôt|impôts|taxe|taxes|fiscalité|fiscal
tax-cut: baisse d'impôts|baisses d'impôts|allègement fiscal|baisse des impôts
subsidy: subvention*
pension: pension|pensions|retraités|réforme des retraites|retraites
welfare: protection sociale|sécurité sociale|aide sociale|prestations sociales
minimum-wage: salaire minimum|smic
austerity: austérité|coupes budgétaires|rigueur
privatisation: privatis*
nationalisation: nationalisation*|nationaliser|nationalisé*
independence: indépendan*
autonomy: autonomie*|autonome*
sovereignty: souverain*
secession: sécession*
democracy: démocratie*|démocratique*
dictatorship: dictature*|dictateur*
regime: régime|régimes
authoritarian: autoritaire*|autoritarisme|autocrat*
censorship: censure|censuré*
freedom-of-press: liberté d'informer|reporters sans frontières
freedom-of-speech: liberté d'expression
protest: protest*|contestation*|mouvement de protestation
demonstration: manifestation*|manif|manifs
demonstrator: manifestant*
march: marche|marches|défilé
rally: meeting|rassemblement*
strike-labour: grève|grèves|gréviste*
walkout: débrayage*|arrêt de travail|arrêts de travail
union: syndica*|syndiqu*
boycott: boycott*
petition: pétition*
civil-disobedience: désobéissance civile
tear-gas: gaz lacrymogène|gaz lacrymogènes|lacrymogène*
water-cannon: canon à eau|canons à eau
clash: affrontement*|heurt|heurts|échauffourée*
crackdown: réprim*|répressi*
activist: activis*|militante|militantes
human-rights-activist: défenseur des droits|défenseurs des droits|militant des droits
revolution: révolution*
uprising: soulèvement*
unrest: troubles|agitation
discrimination: discrimin*
racism: racis*|racial*
minority-rights: droits des minorités
equality: égalité|parité
feminism: féminis*
abortion: avort*|ivg
same-sex-marriage: mariage pour tous|mariage homosexuel|mariage gay
lgbt: lgbt*|gay|gays|homosexu*|lesbienne*|transgenre*
migration: migration*|immigration|migratoire*
migrant: migrant*|immigré*|sans-papiers
refugee: réfugié*
asylum: asile
asylum-seeker: demandeur d'asile|demandeurs d'asile
citizenship: citoyenneté|nationalité|naturalisation*
passport: passeport*
visa: visa|visas
nationalism: nationalisme*|nationaliste*
populism: populis*
far-right: extrême droite|extrême-droite|ultradroite|néonazi*
far-left: extrême gauche|extrême-gauche|ultragauche
communist: communis*
socialist: socialis*
conservative: conservateur*|conservatrice*|conservatisme
liberal: libéral|libéraux|libérale|libéralisme
statement: communiqué*|déclaration*
speech: discours
address: allocution*
press-conference: conférence de presse|point de presse|conférences de presse
interview: interview*
criticism: critiqu*
accusation: accuse|accusent|accuser
allegation: allégation*|présumé*|soupçons
apology: excuses|excusé|présenté ses excuses
threat: menace|menaces|menacé*|menacer
warning: avertissement*|averti*|mise en garde|alerte|alertes
condemnation: condamnation|condamnations|dénonc*
denial: démenti*|dément|nié
support: soutien*|soutenir|soutenu
announcement: annonce|annonces|annoncé*
proposal: proposition*|propose|proposé*
decision: décision*|décidé
plan: plan|plans
project: projet|projets
economy: économie*|économique*|pib|économiste*
growth: croissance
recession: récession*
crisis: crise|crises
inflation: inflation*|inflationniste*
price: prix|tarif|tarifs
price-rise: hausse des prix|augmentation des prix|flambée des prix
consumer: consommateur*|consommation
interest-rate: taux d'intérêt|taux directeur|taux directeurs
central-bank: banque centrale|banques centrales|bce|réserve fédérale
bank: banque|banques|bancaire*
loan: prêt bancaire|prêts|emprunt*
mortgage: crédit immobilier|prêt immobilier|hypothèque*|hypothécaire*
credit: crédit|crédits|créancier*
bailout: plan de sauvetage|renflouement|plan de secours
bankruptcy: faillite*
insolvency: insolvab*|redressement judiciaire|liquidation judiciaire|dépôt de bilan
default: défaut de paiement
bond: obligataire*|emprunts d'état
stock-exchange: bourse de paris|bourse|bourses|boursier*|boursière*|wall street|cac 40
share: cours de l'action|titre en bourse
shareholder: actionnaire*|actionnariat
dividend: dividende*
investor: investisseur*
investment: investissement*|investir|investi
fund: fonds
hedge-fund: fonds spéculatif|fonds spéculatifs|fonds d'investissement
currency: monnaie|monnaies|devise|devises
exchange-rate: taux de change
devaluation: dévalu*
dollar: dollar|dollars
euro: euro|euros
cryptocurrency: cryptomonnaie*|crypto|ethereum|blockchain|crypto-monnaie*
bitcoin: bitcoin*
gold: lingot*|once d'or|cours de l'or
oil: pétrole|pétrolière|pétrolières|opep
crude-oil: brut|brent|baril|barils
gas: gaz
natural-gas: gaz naturel|gnl|gaz de schiste
petrol: essence|gazole|diesel
fuel: carburant*|combustible*
electricity: électricité|électrique|électriques
power-cut: coupure de courant|coupures de courant|coupure d'électricité|coupures d'électricité
blackout: panne d'électricité|black-out|panne électrique|panne de courant
energy: énergie*|énergétique*
renewable-energy: renouvelable*|énergie verte|énergies vertes
solar: solaire|solaires|photovoltaïque*
wind-power: éolien*
coal: charbon
trade: commerce|commercial|commerciaux|commerciale
tariff: droits de douane|tarifs douaniers|surtaxe*
import: importation*|importer|importé*
export: exporter|exportat*
trade-war: guerre commerciale
free-trade: libre-échange
customs: douane|douanes|douanier*
supply-chain: chaîne d'approvisionnement|chaînes d'approvisionnement|approvisionnement
company: entreprise*|société|sociétés|compagnie|compagnies|pme
corporation: multinationale*|conglomérat*
startup: start-up|startup*|jeune pousse|jeunes pousses
merger: fusion|fusions|fusionner
acquisition: acquisition*|acquéreur*|acquérir
takeover: rachat|rachats|opa|racheter
subsidiary: filiale*
joint-venture: coentreprise*|joint-venture*
profit: bénéfice*|profit|profits|rentab*
loss: perte|pertes
revenue: revenu|revenus|recettes
turnover: chiffre d'affaires
earnings: résultats trimestriels|résultat net|résultats annuels
sales: vente|ventes
market: marché|marchés
retail: commerçant*|commerce de détail|grande distribution
supermarket: supermarché*|hypermarché*
e-commerce: e-commerce|commerce en ligne|ventes en ligne|vente en ligne
advertising: publicité|publicités|publicitaire*
brand: marque|marques
product: produit|produits
factory: usine|usines
production: production|productions|producteur*
manufacturing: manufactur*|fabricant*|fabrication
industry: industrie|industries|industriel*
steel: acier|sidérurg*|aciérie*
textile: textile*
automobile: automobile|automobiles|constructeur automobile|constructeurs automobiles
electric-car: voiture électrique|voitures électriques|véhicule électrique|véhicules électriques
battery: batterie|batteries
chip: puce|puces
semiconductor: semi-conducteur*
technology: technolog*
software: logiciel*
artificial-intelligence: intelligence artificielle|ia|chatgpt|chatbot*
robot: robot|robots|robotique*
smartphone: smartphone*|téléphone portable|téléphones portables|iphone*
computer: ordinateur*|informatique*
internet: internet|en ligne|haut débit
website: site web|sites web|site internet
social-media: réseaux sociaux|réseau social
app: application|applications|appli
platform: plateforme|plateformes|plate-forme*
video-game: jeu vidéo|jeux vidéo|playstation|xbox
telecommunications: télécom*|opérateur télécoms|téléphonie
network: réseau|réseaux
antitrust: antitrust|abus de position|monopole*
patent: brevet|brevets
copyright: droit d'auteur|droits d'auteur|propriété intellectuelle
job: postes supprimés|métier|métiers
employment: emploi|emplois|employeur*
unemployment: chômage|chômeur*
worker: travailleur*|salarié*|employé*|ouvrier*|ouvrière*
layoff: licenci*|suppressions de postes|suppression de postes|plan social
hiring: embauche*|recrutement*|recruter
salary: salaire|salaires|salarial*|rémunération*
wage: masse salariale|paie
bonus: primes|bonus
pay-rise: hausse des salaires|augmentation de salaire|augmentations de salaire|hausses de salaires
executive-director: directeur général|directrice générale|pdg|directeur exécutif
board-of-directors: conseil d'administration
chairman: président du conseil
founder: fondateur*|fondatrice*|cofondateur*
billionaire: milliardaire*|magnat
wealth: richesse|richesses|fortune|fortunes
poverty: pauvreté|précarité|pauvre|pauvres
inequality: inégalité*
housing: logement*|hlm
rent: loyer*|locataire*|location
real-estate: immobilier*|immobilière*
construction: chantier*|btp|construction
building: bâtiment*|immeuble*|gratte-ciel
contractor: sous-traitant*|prestataire*
tender: appel d'offres|appels d'offres|marché public|marchés publics
contract: contrat|contrats
agriculture: agricultur*|agricole*
farmer: agriculteur*|agricultrice*|paysan*|éleveur*
harvest: récolte*|moisson*|vendange*
crop: culture céréalière|cultures agricoles
wheat: blé|blés
grain: céréale*|céréali*|maïs
rice: riz
livestock: bétail|élevage|élevages|volaille*|bovin*
fishing: pêche
fishery: pêcheur*|pêcheries
food: alimentaire*|alimentation|nourriture|aliment|aliments
restaurant: restaurant*|restaurateur*|restauration
hotel: hôtel|hôtels|hôtelier*|hôtellerie
tourism: tourisme|touristique*
tourist: touriste*|vacancier*
insurance: assurance|assurances|assureur*
auction: enchère*|aux enchères
audit: audit|audits|cour des comptes
health: santé|sanitaire*
hospital: hôpital|hôpitaux|hospitali*|chu
clinic: clinique|cliniques
doctor: médecin|médecins|docteur|docteure
physician: praticien*|généraliste*
nurse: infirmier*|infirmière*|soignant*|aide-soignant*
patient: patient|patients|patiente|patientes
medicine: médecine|médical|médicale|médicales|médicaux
drug-medicine: médicament*
treatment: traitement|traitements
therapy: thérapie*|thérapeut*
surgery: chirurg*|opération chirurgicale
transplant: greffe|greffes|transplant*|greffé*
disease: maladie*
illness: malade|malades
infection: infection*|infecté*|infectieu*|contaminations|contaminé*
virus: virus|viral|virale
bacteria: bactérie*
coronavirus: coronavirus
covid: covid*
influenza: grippe|grippes|grippal*
ebola: ebola
measles: rougeole
malaria: paludisme|malaria
cholera: choléra
aids: sida|vih
cancer: cancer|cancers|cancér*|tumeur*|leucémie*
diabetes: diabète*|diabétique*
heart-attack: crise cardiaque|arrêt cardiaque|infarctus
stroke: avc|accident vasculaire cérébral
dementia: démence|alzheimer
obesity: obésité|obèse*|surpoids
mental-health: santé mentale|psychiatr*
depression: dépression|dépressif
vaccine: vaccin|vaccins|vaccinal*
vaccination: vaccination*|vacciner|vacciné*
dose: dose|doses
booster: dose de rappel|rappel vaccinal
immunity: immunité|immunitaire*
outbreak: flambée épidémique|foyer épidémique|foyers épidémiques
pandemic: pandémi*
quarantine: quarantaine
lockdown: confine*|confiné|déconfinement
isolation: isolement|isolé|isolés
mask: masque|masques|masqué
testing: test|tests|dépistage|pcr
test-positive: testé positif|testés positifs|testée positive|cas positifs
symptom: symptôme*|symptomat*|asymptomatique*
contact-tracing: cas contact|cas contacts|traçage
variant: variant|variants|omicron
mutation: mutation*|mutant*
mortality: mortalité|surmortalité
birth: naissance*|natalité|accouch*
pregnancy: grossesse*|enceinte|enceintes
maternity: maternité*|congé maternité|maternel
baby: bébé*
newborn: nouveau-né*|nourrisson*
death-toll: nombre de morts|bilan des victimes|bilan s'alourdit
smoking: tabagisme|fumer|fumeur*|cigarette*|vapotage
tobacco: tabac|buraliste*
alcohol: alcool|alcools|alcoolisme|alcoolique*
allergy: allerg*
pharmaceutical: pharma*
clinical-trial: essai clinique|essais cliniques
side-effect: effet secondaire|effets secondaires|effets indésirables
approval: approbation|approuv*|feu vert|homologation
research: recherche|recherche scientifique
study: étude|études
researcher: chercheur*|chercheuse*
scientist: scientifique*|savant
professor: professeur d'université|universitaire*|professeur émérite
university: université*
laboratory: laboratoire*|labo
experiment: expérience scientifique|expérimenta*
discovery: découverte*|découvert|découvrir
gene: gène|gènes|génétique*|génome*
fossil: fossile*|paléontolog*
dinosaur: dinosaure*
archaeologist: archéolog*
excavation: fouille*
ancient: antiquité|antique|antiques|préhistorique*|millénaire
museum: musée*
species: espèce|espèces
endangered: voie d'extinction|voie de disparition|espèces menacées|extinction
animal: animal|animaux|animale|faune
dog: chien|chiens|chienne
elephant: éléphant*
whale: baleine*|cétacé*|orque*
shark: requin*
bear: ours|ourse
wolf: loup|loups
bird-flu: grippe aviaire|h5n1
bee: abeille*|apicult*
insect: insecte*
forest: forêt|forêts|forestier*|forestière*
deforestation: déforestation|déboisement
amazon-forest: forêt amazonienne|amazonie
ocean: océan|océans|océanique*
coral-reef: corail|coraux|corallien*
river: fleuve*|rivière*
lake: lac|lacs
glacier: glacier*|glaciaire*
ice: glace|glaces|banquise|iceberg*
arctic: arctique*|pôle nord
antarctica: antarctique*|pôle sud
national-park: parc national|parcs nationaux|parc naturel
zoo: zoo|zoos|parc zoologique
school: école|écoles|lycée|lycées|collège|collèges|scolaire*
pupil: élève|élèves|écolier*|lycéen*|collégien*
student: étudiant*
teacher: enseignant*|instituteur*|professeur|professeurs|professeure
education: éducation|éducatif|enseignement
exam: examen|examens|baccalauréat|bac|brevet des collèges
kindergarten: école maternelle|écoles maternelles|crèche*
graduation: diplôme*|diplômé*
scholarship: bourse d'études|boursiers du supérieur
child: enfant*|enfance
teenager: adolescen*|ado|ados|mineur|mineurs
youth: jeune|jeunes|jeunesse
parent: parent|parents|parental*
mother: mère|mères|maman
father: père|pères
son: fils
daughter: fille|filles|fillette*
brother: frère|frères
sister: sœur|sœurs
family: famille*|familial*
wife: épouse
husband: mari|maris|époux
wedding: noces|cérémonie de mariage
marriage: mariage*|marié*
divorce: divorc*
birthday: fête son anniversaire|fêté son anniversaire
anniversary: anniversaire*
celebration: célébration*|célébré*|célébrer|festivités
festival: festival|festivals
holiday: vacances|jour férié|jours fériés
new-year: nouvel an|réveillon|saint-sylvestre
christmas: noël
ramadan: ramadan
eid: aïd|aïd el-fitr|aïd el-kébir|tabaski
easter: pâques|pascal
pilgrimage: pèlerin*
hajj: hajj|grand pèlerinage
church: église*
mosque: mosquée*
synagogue: synagogue*
temple: temple|temples
religion: religi*
christian: chrétien*|christianisme
muslim: musulman*|islam|islamique*
jewish: juif|juifs|juive|juives|antisémit*|judaïsme
pope: pape|papes|papal|pontife|vatican|souverain pontife
bishop: évêque*|archevêque*|épiscopal*
cardinal: cardinal|cardinaux
priest: prêtre*|curé|curés
imam: imam|imams
rabbi: rabbin*
prayer: prière*|prier
blasphemy: blasph*
film: film|films|long métrage|long-métrage*|cinéaste*
cinema: cinéma*|box-office
actor: acteur|acteurs|comédien|comédiens
actress: actrice*|comédienne*
director: réalisateur*|réalisatrice*|metteur en scène
movie-premiere: avant-première*|sortie en salles
award: récompense*|distinction*
oscar: oscar|oscars|césars
prize: prix littéraire|lauréat*
nobel-prize: nobel|prix nobel
music: musique*|musicien*|musical*
song: chanson*
singer: chanteur*|chanteuse*|rappeur*
band: groupe de rock|groupe de musique|groupe de rap
concert: concert|concerts
album: album|albums
tour: tournée|tournées
opera: opéra|opéras
orchestra: orchestre*|symphoni*|philharmoni*
dance: danse|danses|danseur*|danseuse*
ballet: ballet|ballets
theatre: théâtre*|théâtral*
play: pièce de théâtre|dramaturge*
book: livre|livres|bouquin
novel: roman|romans|romanci*
author: auteur|auteurs|autrice*|auteure
writer: écrivain*
poet: poète*|poésie*|poème*
literature: littérature|littéraire*
publisher: éditeur*|éditrice|maison d'édition
library: bibliothèque*|médiathèque*
art: artiste*|artistique*|œuvre d'art|œuvres d'art|beaux-arts
painting: peinture*|tableau|tableaux|toile
painter: peintre*
sculpture: sculpt*
exhibition: exposition|exposé|expo
gallery: galerie|galeries
fashion: mode|haute couture|couturier*
model: mannequin*|top model|top-modèle
designer: styliste*|designer*|créateur de mode
television: télévision*|télévisé*|télé
series: série télévisée|série télé|feuilleton*|séries
broadcaster: chaîne de télévision|diffuseur*|audiovisuel*|chaîne télévisée
radio: radio|radios
newspaper: journal|journaux|quotidien
journalist: journalis*
reporter: reporter|reporters|envoyé spécial|correspondant*
editor: rédacteur*|rédactrice*|rédaction
media: média|médias|médiatique*|presse
news: information|informations|actualité*
magazine: magazine*|hebdomadaire*
photographer: photograph*|photo|photos
documentary: documentaire*
celebrity: célébrité*|people
royal-family: famille royale|royauté
heritage: patrimoine*|patrimonia*
unesco: unesco
monument: monument*
statue: statue*
lottery: loterie*|loto|euromillions|jackpot|cagnotte
winner: vainqueur*|gagnant*
record-world: record du monde|recordman*|recordwoman|record mondial
guinness: guinness
football: football*|foot
match: match|matchs|matches
game: jeu|jeux
league: ligue|ligues
cup: coupe|coupes
world-cup: coupe du monde|mondial
championship: championnat*|champion|champions|championne*
tournament: tournoi*
final: finale|finales|finaliste*
semi-final: demi-finale*|demi-finaliste*
quarter-final: quart de finale|quarts de finale|quart-de-finale
group-stage: phase de poules|phase de groupes
qualifying: qualification*|qualifié|qualifiés|qualifiée|éliminatoires
playoff: play-off*|barrage aller|barragiste*|playoff*
goal: but|buts
penalty: penalty|penaltys|pénalty
penalty-shootout: tirs au but|séance de tirs
red-card: carton rouge|cartons rouges
yellow-card: carton jaune|cartons jaunes
referee: arbitre*|arbitrage
video-referee: var|assistance vidéo|arbitrage vidéo
offside: hors-jeu
goalkeeper: gardien de but|gardiens de but|portier
striker: attaquant*|buteur*|buteuse
midfielder: milieu de terrain|milieux de terrain|milieu offensif|milieu défensif
defender: défenseur*|arrière droit|arrière gauche|latéral droit|latéral gauche
captain: capitaine*
coach: entraîneur*|entraîneuse|sélectionneur*|coach
manager-football: directeur sportif|manager
transfer: transfert|transferts|mercato
transfer-fee: indemnité de transfert|montant du transfert|clause libératoire
contract-extension: prolongation de contrat|prolongé son contrat|prolonge son contrat
injury: blessure|blessures
substitute: remplaçant*
stadium: stade|stades
fan: supporter|supporters|supporteur*|fan|fans
hooligan: hooligan*|ultras
team: équipe|équipes
club: club|clubs
national-team: équipe nationale|sélection nationale|équipe de france
player: joueur*|joueuse*
win: gagné|gagner|remporté|remporter|s'impose|remporte
draw: match nul|matchs nuls|tirage au sort
score: score|scores|marqué
hat-trick: triplé|coup du chapeau|hat-trick
debut: débuts
title: titre|titres|sacre
trophy: trophée*
medal: médaille*|médaillé*
gold-medal: médaille d'or|médailles d'or|médaillé d'or
silver-medal: médaille d'argent|médailles d'argent|médaillé d'argent
bronze-medal: médaille de bronze|médailles de bronze|bronze
olympics: olympique*|jo|jeux olympiques|cio
paralympics: paralympi*|jeux paralympiques
athlete: athlète*|sportif|sportifs|sportive
athletics: athlétisme
marathon: marathon*
sprint: sprint|sprints|sprinter*|sprinteur*
swimming: natation|nageur*|nageuse*|nage libre
gymnastics: gymnast*
boxing: boxe|poids lourds wbc
boxer: boxeur*|boxeuse*
wrestling: lutteur*|lutte gréco-romaine|catch
tennis: tennis|tennisman|wimbledon|roland-garros
grand-slam: grand chelem
set-tennis: tie-break|jeu décisif|deuxième set|premier set|troisième set
basketball: basket|basketball|basket-ball|basketteur*|nba
volleyball: volley|volley-ball|volleyball|volleyeu*
handball: handball*
rugby: rugby|rugbyman|rugbymen|xv de france
cricket: cricket
wicket: guichet
batsman: batteur de cricket
golf: golf|golfeur*|golfeuse*
cycling: cyclis*|coureur cycliste
stage-race: tour de france|peloton|maillot jaune|contre-la-montre|course par étapes
skiing: ski|skieur*|skieuse*|slalom
biathlon: biathlon|biathlète*
figure-skating: patinage artistique|patineur*|patineuse*|patinage
ice-hockey: hockey|hockey sur glace|nhl|lnh
formula-one: formule 1|formule un|f1
racing-driver: pilote de course|pilote de f1|monoplace*
grand-prix: grand prix|grands prix
pole-position: pole position|pole|pole-position
qualifying-session: séance de qualification|séance de qualifications
chess: échecs
doping: dopage|dopé|dopés|antidopage
drug-ban: suspension pour dopage|suspendu pour dopage
suspension: suspension*|suspendu*|suspendre
retirement: retraite sportive|prend sa retraite|fin de carrière
`;
export default concepts;
