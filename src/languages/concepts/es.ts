/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: terremoto*|sismo|sismos|sísmic*|seísmo*|temblor|temblores
aftershock: réplica|réplicas
tsunami: tsunami*|maremoto*
volcano: volcán|volcanes|volcánic*
eruption: erupción|erupciones|lava
flood: inundación|inundaciones|inundad*|riada*|desbordamiento*|crecida
landslide: deslizamiento*|deslave*|corrimiento de tierra*|derrumbe|derrumbes|alud de tierra
avalanche: avalancha*|alud|aludes
storm: tormenta*|tempestad*
hurricane: huracán|huracanes
typhoon: tifón|tifones
cyclone: ciclón|ciclones|ciclónic*
tornado: tornado|tornados
hail: granizo|granizada*
snow: nieve|nevada|nevadas|nevar
blizzard: ventisca*|tormenta de nieve
rain: lluvia*|lluvios*|aguacero*|precipitacion*|llover
monsoon: monzón|monzones|monzónic*
drought: sequía|sequías
heatwave: ola de calor|olas de calor|onda de calor
cold-wave: ola de frío|onda fría
wildfire: incendio forestal|incendios forestales|quema forestal
fire: incendio|incendios|fuego|llamas|bombero*|incendiad*
explosion: explosión|explosiones|explotó|explotar|estallido|estalló
lightning: relámpago*|rayo
fog: niebla|neblina
wind: viento|vientos|ráfaga*|vendaval*
temperature: temperatura*|grados celsius|termómetro*
weather-forecast: meteorológic*|meteorólog*|pronóstico del tiempo|aemet
climate-change: cambio climático|crisis climática|climátic*
global-warming: calentamiento global|calentamiento climático
emission: emisiones|emisión
greenhouse-gas: efecto invernadero|metano
carbon: carbono|co2|descarboniza*
pollution: contaminación|contaminant*|contaminad*|polución
oil-spill: derrame de petróleo|derrame petrolero|vertido de petróleo|marea negra
chemical: químico|químicos|química|químicas
toxic: tóxic*|toxina*
radiation: radiación|radiactiv*|radiaciones
nuclear-plant: central nuclear|centrales nucleares|planta nuclear|energía nuclear|reactor nuclear
meltdown: fusión del núcleo
dam: presa hidroeléctrica|embalse*|represa|represas|pantano|pantanos
collapse: colapso|colapsó|derrumbó|derrumbar*|derrumbamiento|desplom*
rubble: escombro*
evacuation: evacuación|evacuaciones|evacuar|evacuaron|evacuado|evacuó
evacuee: evacuados|evacuadas
shelter: refugio|refugios|albergue*
rescue: rescate*|rescatad*|rescatar|rescataron|salvamento
rescuer: rescatista*|socorrista*|equipos de rescate
survivor: superviviente*|sobrevivi*
missing-person: desaparecido*|desaparecida*|persona desaparecida
trapped: atrapado*|atrapada*
casualty: bajas militares|bajas civiles
dead: muerto|muertos|muerta|muertas|fallecido*|fallecida*
death: muerte|muertes|murió|murieron|fallecimiento*|falleció|fallecieron
injured: herido|heridos|herida|heridas|lesionado*
wounded: malherid*
victim: víctima*
body: cuerpo|cuerpos
corpse: cadáver|cadáveres
funeral: funeral|funerales|entierro*|sepelio|exequias
mourning: luto|duelo
condolence: condolencia*|pésame
memorial: homenaje*|conmemora*
epicentre: epicentro*
magnitude: magnitud|richter
damage: daño|daños|dañad*|desperfectos
destruction: destrucción|destruid*|destruy*|destrozo*|devasta*
emergency: emergencia|emergencias
disaster: desastre*
catastrophe: catástrofe*|catastrófic*|calamidad*
state-of-emergency: estado de emergencia|estado de excepción|estado de alarma
relief: socorro|alivio
aid: ayuda|ayudas
humanitarian: humanitari*
donation: donación|donaciones|donante*|donar|donó
refugee-camp: campo de refugiados|campos de refugiados|campamento de refugiados
famine: hambruna*
hunger: hambre|desnutrición|desnutrid*|hambrient*
starvation: inanición
epidemic: epidemia*|epidémic*
accident: accidente*|accidentad*|siniestro
crash: choque|choques|chocó|chocar|estrell*
collision: colisión|colision*
derailment: descarril*
train: tren|trenes
railway: ferrocarril*|ferroviari*|renfe
metro: metro|subterráneo
bus: autobús|autobuses|autocar*|ómnibus
truck: camión|camiones|camionero*|camioneta*
car: coche|coches|automóvil|automóviles|vehículo*
motorcycle: motocicleta*|moto|motos|motociclista*|motorista*
bicycle: bicicleta*|bici|bicis
driver: conductor|conductores|conductora|chofer|chófer
passenger: pasajer*
pilot: piloto|pilotos|copiloto
crew: tripulación|tripulante*
aircraft: aeronave*
plane: avión|aviones|avioneta*
helicopter: helicóptero*
airport: aeropuerto*
airline: aerolínea*|compañía aérea|compañías aéreas
flight: vuelo|vuelos
runway: pista de aterrizaje|pista de despegue
landing: aterriz*
takeoff: despegue|despegues|despegar|despegó
black-box: caja negra|cajas negras
ship: barco|barcos|buque*|navío*
boat: bote|botes|lancha|lanchas|patera|pateras|cayuco*
ferry: ferry|ferris|transbordador*
vessel: embarcación|embarcaciones
tanker: petrolero|buque cisterna|tanquero*
cargo: carga|cargamento*|mercancía*|carguero*
port: puerto|puertos|portuari*
sinking: hundimiento*|hundió|naufrag*|hundirse
capsize: volcó|zozobr*
drowning: ahogad*|ahogó|ahogamiento*|ahogaron
bridge: puente|puentes
tunnel: túnel|túneles
road: carretera*
highway: autopista*|autovía*
traffic: tráfico|tránsito
speed: velocidad|velocidades
drunk-driving: alcoholemia|conducir ebrio|estado de ebriedad
seat-belt: cinturón de seguridad
stampede: estampida*
crush: aplastamiento|aplastad*
elevator: ascensor*|elevador*
crane: grúa|grúas
mine-accident: accidente minero|derrumbe minero|explosión minera
miner: minero|mineros
gas-leak: fuga de gas|escape de gas
pipeline: gasoducto*|oleoducto*
space: espacial|espaciales|nasa
rocket: cohete*
satellite: satélite*
launch: lanzamiento*
astronaut: astronauta*|cosmonauta*
spacecraft: nave espacial|estación espacial|sonda espacial
moon: luna|lunar|lunares|alunizaje
mars: marte|marcian*
orbit: órbita*|orbital
asteroid: asteroide*|meteorito*|meteoro
crime: crimen|crímenes|delito*|delincuen*|criminal|criminales
murder: asesinato*|asesinad*|asesinó|asesinar
homicide: homicid*|femicidio*|feminicidio*
killing: matanza*|matar|mató|mataron|masacre*
killer: asesino|asesinos|asesina|sicario*
manslaughter: homicidio involuntario|homicidio imprudente|homicidio culposo
suicide: suicid*
stabbing: apuñal*|puñalada*|acuchill*
knife: cuchillo*|navaja*|arma blanca
shooting: tiroteo*|disparo|disparos|balacera*|disparó|dispararon
gunman: pistolero*|tirador|tiradores|hombre armado|hombres armados
gun: pistola*|revólver*
firearm: arma de fuego|armas de fuego|fusil|fusiles|rifle*
bullet: bala|balas|balazo*|balística
sniper: francotirador*
mass-shooting: tiroteo masivo|tiroteos masivos|tiroteo múltiple
hostage: rehén|rehenes
kidnapping: secuestr*
abduction: rapto|raptó|raptad*
ransom: pago del rescate
rape: violó|violad*|violación sexual|violaciones sexuales
sexual-assault: agresión sexual|agresiones sexuales|abuso sexual|abusos sexuales|violencia sexual
harassment: acoso*|acosad*|hostigamiento
abuse: abuso|abusos|maltrato*|maltratad*
child-abuse: abuso infantil|maltrato infantil|abuso de menores
paedophile: pedófil*|pederast*|pedofilia|pornografía infantil
domestic-violence: violencia doméstica|violencia machista|violencia de género
robbery: robo|robos|atraco*|atracador*|asalto a mano
theft: hurto*|robad*|ladrón|ladrones|robó|robaron
burglary: robo en vivienda*|robo con fuerza
fraud: fraude*|fraudulent*
scam: estafa*|timo
embezzlement: desfalco*|peculado|malvers*
bribery: soborno*|sobornar|cohecho*|coima*|mordida
corruption: corrupción|corrupt*
money-laundering: blanqueo de capitales|lavado de dinero|lavado de activos|blanqueo de dinero
tax-evasion: evasión fiscal|fraude fiscal|evasión de impuestos|evasión tributaria
smuggling: contrabando|contrabandista*
trafficking: traficante*|tráfico ilegal|tráfico ilícito
human-trafficking: trata de personas|tráfico de personas|trata de blancas
drug: droga|drogas|narcotráfico|narcotraficante*|estupefaciente*
cocaine: cocaína
heroin: heroína
cannabis: cannabis|marihuana|hachís
overdose: sobredosis|fentanilo|opioides
gang: banda|bandas|pandilla*|pandillero*|mara|maras
mafia: mafia|mafias|mafios*
cartel: cártel*|cartel|carteles
piracy: piratería|pirata|piratas
arson: incendio provocado|incendio intencional|incendios provocados|pirómano*
vandalism: vandal*|vándalo*|vandálic*
looting: saqueo*|saquead*|saquear*
riot: disturbio*|motín|motines
police: policía|policías|policial|policiales|guardia civil
officer: agente|agentes
detective: detective*
investigation: investigación|investigaciones|investiga|investigan|pesquisa*
investigator: investigador|investigadores
suspect: sospechoso*|sospechosa*|sospecha|sospechas
arrest: arrest*|detuvo|detuvieron|detener
detention: detención|detenciones|capturad*|captura
detainee: detenido|detenidos|detenida|detenidas
custody: prisión preventiva|bajo custodia|custodia
prison: prisión|prisiones|penitenciari*
prisoner: preso|presos|presa|presas|prisioner*
inmate: recluso*
jail: cárcel|cárceles|encarcel*|carcelari*
escape: huida|huyó|huyeron|fuga|fugas|escapó
fugitive: prófug*|fugitiv*|fugad*
manhunt: cacería|caza del hombre
extradition: extradi*
deportation: deportación|deportaciones|deportad*|deportar
warrant: orden judicial|orden de arresto|orden de captura|orden de detención
search: búsqueda*|registro domiciliario|buscan
raid: redada*|allanamiento*|operativo policial
seizure: incaut*|decomis*|confisc*
evidence: prueba|pruebas|evidencia*
witness: testigo*
testimony: testimonio*|testific*|declaró como testigo
confession: confesión|confesó|confesar|confeso
forensic: forense*
dna: adn
autopsy: autopsia*|necropsia*
court: juzgado*|corte|cortes|tribunales|audiencia nacional
trial: juicio|juicios|enjuici*
judge: juez|jueza|jueces|juezas|magistrad*
jury: jurado|jurados
prosecutor: fiscal|fiscales|fiscalía*
lawyer: abogad*|letrado
defendant: acusado|acusados|acusada|procesado|procesados
plaintiff: demandante*|querellante*
lawsuit: demanda judicial|querella|querellas|litigio*|demandó
indictment: imputación|imputad*|imputó|inculpad*
charge: cargos|acusación|acusaciones
plea: se declaró culpable|se declaró inocente|alegato*
guilty: culpable*|culpabilidad
innocent: inocente*|inocencia
acquittal: absolución|absuelt*|absolvió|absolver
conviction: condena|condenas|condenad*|condenó
verdict: veredicto*
sentence: sentencia|sentencias|sentenciad*|sentenció|años de cárcel|años de prisión
life-sentence: cadena perpetua|prisión perpetua|prisión permanente
death-penalty: pena de muerte|pena capital|condenado a muerte
execution: ejecución|ejecuciones|ejecutad*
appeal: apelación|apelaciones|apeló|apelar|recurso de apelación
parole: libertad condicional
pardon: indulto*|indultó|indultar|indultad*
amnesty: amnistía*|amnisti*
bail: fianza*|libertad bajo fianza
fine: multa|multas|multad*|multó
compensation: indemniza*|compensación|compensaciones|resarcimiento
settlement: acuerdo extrajudicial|acuerdo judicial
ruling: fallo judicial|fallo|fallos|dictamen|dictaminó
supreme-court: tribunal supremo|corte suprema|supremo|suprema corte|tribunal constitucional
constitution: constitución|constitucional*|inconstitucional*
law: ley|leyes|legal|legales
legislation: legislación|legislativ*|legislar
human-rights: derechos humanos
torture: tortura*
genocide: genocid*
war-crime: crimen de guerra|crímenes de guerra
crime-against-humanity: lesa humanidad
tribunal: tribunal
terrorist: terrorista*
terrorism: terrorismo|terror
attack: ataque*|atacó|atacar|atacaron|atentado*|agresión
bomb: bomba|bombas
bombing: bombardeo|bombardeos|bombardeó|bombardear*|bombardead*
suicide-bomber: terrorista suicida|atacante suicida|atentado suicida|ataque suicida
car-bomb: coche bomba|coches bomba|carro bomba
explosive: explosivo*|explosiva|dinamita
extremist: extremis*
radical: radical|radicales|radicaliza*
jihadist: yihad*|islamista*|estado islámico
militant: militante*|miliciano*
war: guerra|guerras|bélic*
civil-war: guerra civil|guerras civiles
battle: batalla*
combat: combate*|combatiente*|combatir
front-line: primera línea|línea del frente|frente de guerra
army: ejército|ejércitos
military: militar|militares|fuerzas armadas
troops: tropa|tropas
soldier: soldado*
general: general de brigada|general de división|general retirado|teniente general
commander: comandante*
officer-corps: oficial del ejército|oficiales del ejército|oficial militar|oficiales militares
veteran: veterano*|excombatiente*
conscription: servicio militar|conscrip*|reclut*
mobilisation: movilización|movilizaciones|movilizad*
navy: armada|marina de guerra|naval|navales
fleet: flota|flotas|flotilla
submarine: submarino*
warship: buque de guerra|buques de guerra|fragata*|portaaviones|portaviones
air-force: fuerza aérea|fuerzas aéreas|ejército del aire
fighter-jet: avión de combate|aviones de combate|cazas|avión de guerra
bomber: bombardero*
drone: dron|drones|no tripulad*
missile: misil|misiles
ballistic-missile: misil balístico|misiles balísticos|misil intercontinental
air-strike: ataque aéreo|ataques aéreos|bombardeo aéreo|bombardeos aéreos
shelling: cañoneo*|proyectiles
artillery: artillería|obús|obuses
mortar: mortero*
tank: tanque|tanques|carros de combate
armoured-vehicle: blindado|blindados|vehículo blindado|vehículos blindados
weapon: arma|armas
arms: armament*
ammunition: munición|municiones
arms-deal: venta de armas|venta de armamento
nuclear-weapon: arma nuclear|armas nucleares|bomba atómica|arma atómica|ojivas nucleares
nuclear-test: prueba nuclear|pruebas nucleares|ensayo nuclear|ensayos nucleares
uranium: uranio|plutonio
enrichment: enriquecimiento
chemical-weapon: arma química|armas químicas|ataque químico|sarín
mine: mina antipersona*|minas antipersona*|mina terrestre|minas terrestres
cluster-bomb: bomba de racimo|bombas de racimo|municiones de racimo
invasion: invasión|invasiones|invadi*|invasor*
offensive: ofensiva|ofensivas
counter-offensive: contraofensiva*|contraataque*
siege: asedio*|asediad*|sitiad*
blockade: bloqueo*|bloquead*
occupation: ocupación|ocupad*|ocupante*
annexation: anexión|anexion*
withdrawal: retirada|retirar|retiró|repliegue*
retreat: replegar*|replegó
ambush: emboscada*
ceasefire: alto el fuego|cese al fuego|alto al fuego|cese de hostilidades
truce: tregua*
peace: paz|pacífic*
peace-talks: conversaciones de paz|negociaciones de paz|proceso de paz|diálogos de paz|acuerdo de paz|plan de paz
peacekeeper: cascos azules|fuerza de paz|casco azul
negotiation: negocia*
mediation: mediación|mediar
mediator: mediador*
disarmament: desarme|desarmar|desnucleariza*
sanction: sanción|sanciones|sancionad*|sancionó
embargo: embargo comercial|embargo petrolero|embargo de armas|embargos
military-exercise: maniobras militares|ejercicios militares|ejercicio militar|maniobras
airspace: espacio aéreo
border: frontera*|fronteriz*
border-crossing: paso fronterizo|cruce fronterizo|pasos fronterizos
checkpoint: puesto de control|puestos de control|retén
fence: valla|vallas|alambrada*
wall: muro|muros
rebel: rebelde*|rebelión|rebeliones
insurgent: insurgen*
separatist: separatis*
militia: milicia|milicias
paramilitary: paramilitar*
mercenary: mercenari*
coup: golpe de estado|golpe militar|golpista*|golpes de estado
junta: junta militar|régimen militar
martial-law: ley marcial
curfew: toque de queda
intelligence: servicios de inteligencia|inteligencia militar|agencia de inteligencia|servicio secreto|servicios secretos|cia
spy: espía|espías|espiar|espió
espionage: espionaje
surveillance: vigilancia|escuchas
hacker: pirata informático|piratas informáticos|hacke*
cyber-attack: ciberataque*|ataque informático|ciberdelin*|ciberseguridad
data-breach: filtración de datos|robo de datos|datos personales
leak: filtración|filtraciones|filtrad*
defence: defensa
security: seguridad
bodyguard: guardaespaldas|escolta|escoltas
assassination: magnicidio*|intento de asesinato
poisoning: envenen*|intoxica*|veneno*
nerve-agent: agente nervioso|novichok
exile: exilio*|exiliad*|exiliar*
defector: desertor*|deserción|deserciones
dissident: disiden*
hostage-release: liberación de rehenes|rehenes liberados
prisoner-exchange: intercambio de prisioneros|canje de prisioneros|intercambio de presos
government: gobierno|gobiernos|gubernamental*|ejecutivo
president: presidente*|presidenta|presidencia*|mandatario*
prime-minister: primer ministro|primera ministra|primeros ministros
minister: ministro|ministros|ministra|ministras|ministerio*
foreign-minister: ministro de exteriores|ministra de exteriores|canciller|cancilleres|secretario de estado|asuntos exteriores
defence-minister: ministro de defensa|ministra de defensa|secretario de defensa
finance-minister: ministro de hacienda|ministro de finanzas|ministra de hacienda|ministro de economía|ministra de economía
interior-minister: ministro del interior|ministra del interior|ministerio del interior
vice-president: vicepresiden*
chancellor: canciller alemán|canciller federal|canciller alemana
king: rey|reyes
queen: reina|reinas
prince: príncipe*|princesa*
monarchy: monarquía*|monárquic*|monarca*
parliament: parlamento*|parlamentari*
senate: senado|senador|senadora|senadores
congress: congreso|congresista*
deputy: diputad*
speaker: presidente del congreso|presidenta del congreso|presidente del parlamento
governor: gobernador|gobernadora|gobernadores
mayor: alcalde|alcaldes|alcaldesa|alcaldía|intendente
ambassador: embajador*|enviado especial
embassy: embajada*
consulate: consulado*|cónsul|cónsules|consular*
diplomat: diplomático|diplomáticos
diplomacy: diplomacia|diplomática|diplomáticas
summit: cumbre|cumbres
meeting: reuni*|encuentro
visit: visita|visitas|visitó|visitar
telephone-call: llamada telefónica|conversación telefónica|llamada
talks: conversaciones|diálogo*
agreement: acuerdo*|acordaron|acordó|convenio*
treaty: tratado|tratados
pact: pacto|pactos|pactar|pactó
memorandum: memorando*|memorándum
alliance: alianza*|aliado*|aliada*
coalition: coalición|coaliciones
opposition: oposición|opositor*
party: partido político|partidos políticos|partidos
leader: líder|líderes|dirigente*
leadership: liderazgo*
candidate: candidat*
campaign: campaña*
election: elección|elecciones|electoral|electorales|comicios
early-election: elecciones anticipadas|adelanto electoral|elecciones generales anticipadas
vote: voto|votos|votación|votaciones|votar|votó
voter: votante*|elector|electores|electorado
ballot: papeleta*|urna|urnas|boleta|balotaje
polling-station: colegio electoral|colegios electorales|centro de votación|centros de votación
turnout: participación electoral|abstención
referendum: referéndum*|referendo*|plebiscito*|consulta popular
exit-poll: sondeo a pie|boca de urna
opinion-poll: encuesta*|sondeo|sondeos
recount: recuento*|escrutinio*
electoral-fraud: fraude electoral
majority: mayoría absoluta|mayoría|mayorías
minority: minoría|minorías
victory: victoria*|triunfo*|triunfó
defeat: derrota*|derrotó
landslide-victory: victoria aplastante|victoria arrolladora|triunfo aplastante
inauguration: investidura|toma de posesión|toma de protesta|inaugura*
oath: juramento*|juró|juramentó|juramentad*
term: mandato|mandatos|legislatura
cabinet: gabinete|consejo de ministros
reshuffle: remodelación del gobierno|crisis de gobierno|cambios de gabinete
resignation: dimisión|dimisiones|renuncia|renuncias
resign: dimitió|dimitir|renunció|renunciar|dimite
dismissal: destitución|destituid*|destituy*|cesad*|cese|destituir
impeachment: juicio político|impeachment|moción de destitución
no-confidence-vote: moción de censura|moción de confianza|voto de censura|voto de confianza
scandal: escándalo*
ethics: ética|éticas|código ético
lobbying: lobby|lobista*|grupo de presión|grupos de presión
reform: reforma|reformas|reformar|reformista*
bill: proyecto de ley|proyectos de ley|anteproyecto*|proposición de ley
amendment: enmienda*
decree: decreto*|decretó|orden ejecutiva
veto: veto|vetos|vetó|vetar
budget: presupuest*
deficit: déficit*
debt: deuda|deudas|endeuda*
tax: impuesto*|tributari*|tributo*|iva
tax-cut: rebaja fiscal|bajada de impuestos|recorte de impuestos|reducción de impuestos
subsidy: subsidio*|subvención|subvenciones|subvenciona*
pension: pensión|pensiones|pensionista*|jubila*
welfare: bienestar|seguridad social
minimum-wage: salario mínimo|smi|sueldo mínimo
austerity: austeridad|recorte|recortes
privatisation: privatiza*
nationalisation: nacionaliza*|estatización
independence: independencia|independentis*|independiente*
autonomy: autonomía*|autonómic*
sovereignty: soberan*
secession: secesi*
democracy: democracia*|democrátic*
dictatorship: dictadura*|dictador|dictadores
regime: régimen|regímenes
authoritarian: autoritari*|autocra*
censorship: censura|censurad*
freedom-of-press: libertad de prensa|prensa libre
freedom-of-speech: libertad de expresión
protest: protesta*
demonstration: manifestación|manifestaciones
demonstrator: manifestante*
march: marcha|marchas|marcharon
rally: mitin|mítines|concentración
strike-labour: huelga|huelgas|huelguista*|paro nacional|paro general
walkout: paros|paro laboral
union: sindica*|gremio*
boycott: boicot*
petition: petición|peticiones|recogida de firmas
civil-disobedience: desobediencia civil
tear-gas: gas lacrimógeno|gases lacrimógenos|lacrimógen*
water-cannon: cañón de agua|cañones de agua
clash: enfrentamiento*|enfrentaron
crackdown: represión|represiv*|mano dura
activist: activis*
human-rights-activist: activista de derechos|defensor de derechos|defensores de derechos
revolution: revolución|revoluciones|revolucionari*
uprising: levantamiento*|sublevación|insurrección
unrest: malestar social|estallido social|descontento
discrimination: discrimina*
racism: racis*|racial|raciales
minority-rights: derechos de minorías
equality: igualdad|brecha de género
feminism: feminis*
abortion: aborto*|abortar
same-sex-marriage: matrimonio igualitario|matrimonio homosexual|matrimonio gay
lgbt: lgbt*|gay|gays|homosexual*|transexual*|lesbiana*
migration: migración|inmigración|migratori*|migraciones
migrant: migrante*|inmigrante*|emigrante*
refugee: refugiad*
asylum: asilo
asylum-seeker: solicitante de asilo|solicitantes de asilo
citizenship: ciudadanía|nacionalidad
passport: pasaporte*
visa: visado*|visa|visas
nationalism: nacionalis*
populism: populis*
far-right: extrema derecha|ultraderech*|neonazi*|ultras
far-left: extrema izquierda|ultraizquierd*
communist: comunis*
socialist: socialis*|psoe
conservative: conservador*
liberal: liberal|liberales|liberalismo
statement: comunicado*|declaración|declaraciones
speech: discurso*
address: alocución|intervención
press-conference: rueda de prensa|conferencia de prensa|ruedas de prensa
interview: entrevist*
criticism: crítica|críticas|criticó|criticar|criticad*
accusation: acusó|acusan|acusar|acusaron
allegation: presunt*|supuest*|denuncia|denuncias|denunció
apology: disculpa*|pidió perdón
threat: amenaza*
warning: advertencia*|advirtió|advierte*|alerta|alertas|avisó
condemnation: condena internacional|repudi*
denial: desmentido|negó|desmintió|niega
support: apoyo|apoyos|respaldo|apoyó|respaldó|apoyar
announcement: anunci*
proposal: propuesta*|propuso|proponer
decision: decisión|decisiones|decidió|decidir
plan: plan|planes
project: proyecto|proyectos
economy: economía*|económic*|pib|economista*
growth: crecimiento
recession: recesión
crisis: crisis
inflation: inflación|inflacionari*|ipc
price: precio|precios
price-rise: subida de precios|alza de precios|aumento de precios|encarecimiento
consumer: consumidor*|consumo
interest-rate: tipos de interés|tasa de interés|tasas de interés|tipo de interés
central-bank: banco central|bancos centrales|reserva federal|bce
bank: banco|bancos|bancari*|banca
loan: préstamo*|crédito hipotecario
mortgage: hipoteca*
credit: crédito|créditos|acreedor*
bailout: rescate financiero|rescate bancario|plan de rescate
bankruptcy: bancarrota|quiebra|quiebras
insolvency: insolven*|concurso de acreedores
default: impago*|cesación de pagos|suspensión de pagos
bond: bonos|obligaciones
stock-exchange: bolsa de valores|bolsas|bursátil*|wall street|ibex|mercado bursátil
share: acciones
shareholder: accionista*
dividend: dividendo*
investor: inversor|inversores|inversionista*
investment: inversión|inversiones|invertir|invirtió
fund: fondo|fondos
hedge-fund: fondo de cobertura|fondos buitre|fondo de inversión
currency: moneda|monedas|divisa*
exchange-rate: tipo de cambio|tasa de cambio
devaluation: devalu*
dollar: dólar|dólares
euro: euro|euros
cryptocurrency: criptomoneda*|cripto|ethereum|criptodivisa*
bitcoin: bitcoin*
gold: oro
oil: petróleo|petrolera*|petroleros|opep
crude-oil: crudo|brent|barril|barriles
gas: gas
natural-gas: gas natural|gas licuado|gnl
petrol: gasolina*|diésel|gasóleo|nafta
fuel: combustible*|carburante*
electricity: electricidad|eléctric*|red eléctrica
power-cut: corte de luz|cortes de luz|corte eléctrico|cortes eléctricos
blackout: apagón|apagones
energy: energía|energétic*
renewable-energy: renovable*|energía limpia|energías limpias|energía verde
solar: solar|solares|fotovoltaic*
wind-power: eólic*|aerogenerador*
coal: carbón
trade: comercio|comercial|comerciales
tariff: arancel|aranceles|arancelari*
import: importación|importaciones|importar|importador*
export: exporta*
trade-war: guerra comercial|guerra arancelaria
free-trade: libre comercio
customs: aduana|aduanas|aduaner*
supply-chain: cadena de suministro|cadenas de suministro
company: empresa*|compañía|compañías
corporation: corporación|corporaciones|corporativ*|conglomerado
startup: startup*|empresa emergente|start-up
merger: fusión|fusiones|fusionar*
acquisition: adquisición|adquisiciones|adquiri*
takeover: opa|oferta pública|toma de control
subsidiary: filial|filiales
joint-venture: empresa conjunta|joint venture
profit: beneficio neto|beneficios|ganancia*|utilidades|rentab*
loss: pérdida|pérdidas
revenue: ingreso|ingresos|recaudación
turnover: facturación|facturó|facturar
earnings: resultados trimestrales|resultado neto
sales: venta|ventas
market: mercado|mercados
retail: minorista*|comercio minorista|venta al detalle
supermarket: supermercado*|hipermercado*
e-commerce: comercio electrónico|comercio online|ventas online
advertising: publicidad|publicitari*
brand: marca comercial|marcas
product: producto|productos
factory: fábrica*|planta industrial
production: producción|productor|productores
manufacturing: manufactur*|fabricante*|fabricación
industry: industria|industrias|industrial|industriales
steel: acero|siderúrgic*|acería
textile: textil|textiles
automobile: automotriz|automovilístic*|automoción|automotor
electric-car: coche eléctrico|coches eléctricos|vehículo eléctrico|vehículos eléctricos|auto eléctrico
battery: batería|baterías
chip: chip|chips|microchip*
semiconductor: semiconductor*
technology: tecnología*|tecnológic*
software: software
artificial-intelligence: inteligencia artificial|ia|chatgpt|chatbot*
robot: robot|robots|robótic*
smartphone: smartphone*|teléfono inteligente|teléfonos móviles|teléfono móvil|iphone|celulares
computer: ordenador*|computador*|informátic*
internet: internet|online|banda ancha
website: sitio web|página web|páginas web|sitios web
social-media: redes sociales|red social
app: aplicación|aplicaciones|app|apps
platform: plataforma|plataformas
video-game: videojuego*|playstation|xbox
telecommunications: telecomunicaci*|telefonía
network: red|redes
antitrust: antimonopolio|monopolio*|cnmc|competencia desleal
patent: patente|patentes|patentad*
copyright: derechos de autor|propiedad intelectual
job: puesto de trabajo|puestos de trabajo|empleos
employment: empleo|empleador*|laboral|laborales
unemployment: desempleo|desemplead*|tasa de paro|parados
worker: trabajador|trabajadores|trabajadora*|empleado|empleados|empleada*|obrero*
layoff: despido|despidos|despedid*|ere
hiring: contratación|contrataciones|contratar
salary: salario|salarios|salarial|salariales|sueldo*
wage: jornal*|remuneraci*
bonus: bonificación|bonificaciones|prima salarial|aguinaldo
pay-rise: subida salarial|aumento salarial|alza salarial|incremento salarial
executive-director: consejero delegado|director ejecutivo|consejera delegada|ceo
board-of-directors: consejo de administración|junta directiva|directorio
chairman: presidente del consejo
founder: fundador*|cofundador*
billionaire: multimillonari*|magnate*
wealth: riqueza*|fortuna
poverty: pobreza|pobre|pobres
inequality: desigualdad*
housing: vivienda|viviendas
rent: alquiler|alquileres|inquilin*|arrendamiento
real-estate: inmobiliari*|bienes raíces
construction: construcción
building: edificio*|rascacielos|inmueble*
contractor: contratista*|constructora*
tender: licitación|licitaciones|concurso público
contract: contrato|contratos
agriculture: agricultura|agrícola*|agrari*
farmer: agricultor|agricultores|campesin*|ganadero*
harvest: cosecha|cosechas|vendimia
crop: cultivo|cultivos
wheat: trigo
grain: cereal|cereales|granos|maíz
rice: arroz
livestock: ganado|ganadería|ganaderías
fishing: pesca
fishery: pesquer*|pescador|pescadores
food: alimento|alimentos|comida|alimentari*|alimentación
restaurant: restaurante*|hostelería
hotel: hotel|hoteles|hoteler*
tourism: turismo|turístic*
tourist: turista*|visitantes
insurance: aseguradora*|póliza*|seguro médico|compañía de seguros
auction: subasta*
audit: auditoría*|auditor|auditores
health: salud|sanidad|sanitari*
hospital: hospital|hospitales|hospitalari*|hospitaliz*
clinic: clínica|clínicas
doctor: médico|médicos|médica|médicas|doctora
physician: facultativo*
nurse: enfermero|enfermera|enfermeras|enfermeros|enfermería
patient: paciente|pacientes
medicine: medicina|medicinas
drug-medicine: medicamento*|fármaco*
treatment: tratamiento|tratamientos
therapy: terapia*|terapéutic*
surgery: cirugía*|cirujan*|quirúrgic*|operación quirúrgica
transplant: trasplant*|transplante*
disease: enfermedad*
illness: dolencia*|enfermo|enferma|enfermos
infection: infección|infecciones|infectad*|infeccios*|contagi*
virus: virus|viral|virales
bacteria: bacteria*
coronavirus: coronavirus
covid: covid|covid-19
influenza: gripe|influenza
ebola: ébola
measles: sarampión
malaria: malaria|paludismo
cholera: cólera
aids: sida|vih
cancer: cáncer|cánceres|tumor|tumores|leucemia|oncológic*|oncolog*
diabetes: diabetes|diabétic*
heart-attack: infarto*|ataque al corazón|paro cardíaco|ataque cardíaco
stroke: ictus|derrame cerebral|accidente cerebrovascular
dementia: demencia|alzhéimer|alzheimer
obesity: obes*|sobrepeso
mental-health: salud mental|psiquiátric*|psiquiatr*
depression: depresión
vaccine: vacuna|vacunas
vaccination: vacunación|vacunar|vacunad*|inmunización
dose: dosis
booster: dosis de refuerzo
immunity: inmunidad|inmune|inmunes|inmunitari*
outbreak: brote|brotes|rebrote*
pandemic: pandemia*|pandémic*
quarantine: cuarentena*
lockdown: confinamiento*|confinad*
isolation: aislamiento|aislad*
mask: mascarilla*|tapabocas|máscara*|cubrebocas
testing: test|pcr
test-positive: dio positivo|positivo por|dieron positivo
symptom: síntoma*|asintomátic*
contact-tracing: rastreo de contactos|rastreador*
variant: variante|variantes|ómicron
mutation: mutación|mutaciones|mutante*
mortality: mortalidad|tasa de mortalidad
birth: nacimiento|nacimientos|natalidad|parto|partos
pregnancy: embaraz*
maternity: maternidad|materna|permiso de maternidad
baby: bebé|bebés
newborn: recién nacido|recién nacidos
death-toll: número de muertos|cifra de muertos|balance de víctimas|saldo de muertos
smoking: tabaquismo|fumar|fumador*|cigarrillo*|vapeo
tobacco: tabaco|tabacaler*
alcohol: alcohol|alcohólic*|alcoholismo
allergy: alergia*|alérgic*
pharmaceutical: farmacéutic*|farmacia*
clinical-trial: ensayo clínico|ensayos clínicos
side-effect: efecto secundario|efectos secundarios|efectos adversos
approval: aprobación|aprobó|aprobad*|aprobar
research: investigación científica|investigaciones científicas
study: estudio|estudios
researcher: investigadora|investigadoras
scientist: científic*
professor: catedrátic*|profesor universitario
university: universidad|universidades|universitari*
laboratory: laboratorio*
experiment: experiment*
discovery: descubrimiento*|descubri*|hallazgo*
gene: gen|genes|genétic*|genoma*
fossil: fósil|fósiles
dinosaur: dinosaurio*
archaeologist: arqueólog*|arqueológic*|arqueología
excavation: excavación|excavaciones|yacimiento*
ancient: antigüedad|milenari*|prehistóric*
museum: museo|museos
species: especie|especies
endangered: peligro de extinción|extinción|extinguid*
animal: animal|animales|fauna
dog: perro|perros|perra
elephant: elefante*
whale: ballena*|cetáceo*
shark: tiburón|tiburones
bear: oso|osos
wolf: lobo|lobos
bird-flu: gripe aviar|gripe aviaria|h5n1|influenza aviar
bee: abeja*|apicult*
insect: insecto*
forest: bosque|bosques|forestal|forestales
deforestation: deforesta*|tala ilegal
amazon-forest: amazonía|amazonia|selva amazónica
ocean: océano*|oceánic*
coral-reef: coral|corales|arrecife*
river: río|ríos
lake: lago|lagos|laguna
glacier: glaciar|glaciares
ice: hielo|hielos|iceberg*|deshielo
arctic: ártico|polo norte|ártica
antarctica: antártida|antártic*|polo sur
national-park: parque nacional|parques nacionales
zoo: zoológico|zoológicos|zoo
school: escuela*|colegio|colegios|escolar|escolares
pupil: alumno|alumnos|alumna|alumnas|alumnado
student: estudiante*|estudiantil*
teacher: profesor|profesores|profesora|profesoras|maestro|docente*
education: educación|educativ*|enseñanza
exam: examen|exámenes|selectividad|oposiciones
kindergarten: guardería*|jardín de infancia|escuela infantil|jardín infantil
graduation: graduación|graduad*|graduó
scholarship: beca|becas|becad*|becari*
child: niño|niños|niña|niñas|infantil|infancia
teenager: adolescen*|menor de edad|menores
youth: joven|jóvenes|juventud|juvenil
parent: progenitor*
mother: madre|madres
father: padre|padres
son: hijo|hijos
daughter: hija|hijas
brother: hermano|hermanos
sister: hermana|hermanas
family: familia|familias|familiar|familiares
wife: esposa|esposas
husband: marido|maridos|esposo
wedding: boda|bodas
marriage: matrimonio*|casó|casarse|casad*
divorce: divorci*
birthday: cumpleaños
anniversary: aniversario*
celebration: celebra*|celebró
festival: festival|festivales
holiday: vacaciones|día festivo|fiestas|vacacional
new-year: año nuevo|nochevieja|fin de año
christmas: navidad|navidades|navideñ*|nochebuena
ramadan: ramadán
eid: eid|fiesta del cordero
easter: semana santa|pascua
pilgrimage: peregrin*
hajj: hach|hajj|la meca
church: iglesia*
mosque: mezquita*
synagogue: sinagoga*
temple: templo|templos
religion: religión|religios*
christian: cristian*
muslim: musulm*|islam|islámic*
jewish: judío|judíos|judía|judías|antisemit*
pope: papa|papas|pontífice*|vaticano|papal
bishop: obispo|obispos|arzobispo*|episcopal
cardinal: cardenal|cardenales
priest: sacerdot*|curas|párroco
imam: imán|imanes|clérigo*
rabbi: rabino*
prayer: oración|oraciones|rezar|rezo|rezos|plegaria*
blasphemy: blasfem*
film: película*|largometraje*|cineasta*
cinema: cine|cines|taquilla*|cinematográfic*
actor: actor|actores
actress: actriz|actrices
director: director de cine|realizador|realizadora
movie-premiere: estreno|estrenos|estrenó|estrenar|estrena
award: galardón|galardones|galardonad*|premiad*
oscar: óscar|oscar|oscars
prize: premio|premios
nobel-prize: nobel|premio nobel
music: música|músico|músicos|musical|musicales
song: canción|canciones
singer: cantante*|cantaut*
band: grupo de rock|banda de rock|grupo musical|banda musical
concert: concierto*|recital*
album: álbum|álbumes|disco|discos
tour: gira|giras
opera: ópera|óperas|tenor
orchestra: orquesta*|sinfónic*|filarmónic*
dance: baile|bailes|danza|bailar*
ballet: ballet*
theatre: teatro|teatros|teatral|teatrales
play: obra de teatro|dramaturg*|obra teatral
book: libro|libros
novel: novela|novelas|novelista*
author: autor|autora|autores
writer: escritor|escritora|escritores
poet: poesía|poema*|poeta*
literature: literatura|literari*
publisher: editorial|editoriales
library: biblioteca*
art: arte|artes|artista*|artístic*|obra de arte
painting: pintura|pinturas|cuadro|cuadros|lienzo
painter: pintor|pintora|pintores
sculpture: escultura*|escultor*
exhibition: exposición|exposiciones
gallery: galería|galerías
fashion: moda|modas
model: modelo de moda|supermodelo*|top model
designer: diseñador*
television: televisión|televisiv*|tele|tv
series: serie de televisión|serie de tv|telenovela*|series
broadcaster: cadena de televisión|radiodifusión|rtve|emisora|emisoras
radio: radio|radios
newspaper: periódico|periódicos|diario|diarios
journalist: periodis*
reporter: reportero*|reportera*|corresponsal*
editor: redactor|redactora|director del diario|redactores
media: medios de comunicación|prensa|mediátic*
news: noticia|noticias|informativ*|noticiero
magazine: revista|revistas
photographer: fotógraf*|fotografía*
documentary: documental|documentales
celebrity: celebridad*|famosos|famosas
royal-family: familia real|casa real|realeza
heritage: patrimonio|patrimonial*
unesco: unesco
monument: monumento*
statue: estatua*
lottery: lotería*|euromillones|bote acumulado
winner: ganador|ganadora|ganadores|vencedor*
record-world: récord mundial|récord del mundo|plusmarca*
guinness: guinness
football: fútbol|futbolista*|futbolístic*
match: partido|encuentro deportivo|partido amistoso
game: juego|juegos
league: liga|ligas|laliga
cup: copa|copas
world-cup: mundial de fútbol|copa del mundo|copa mundial|mundial
championship: campeón|campeones|campeona*
tournament: torneo*
final: final|finales|finalista*
semi-final: semifinal*
quarter-final: cuartos de final
group-stage: fase de grupos|fase de grupo
qualifying: clasificación|clasificatori*|eliminatoria*|clasificó|clasificarse
playoff: playoff*|repechaje*|play-off*
goal: gol|goles|golead*|golazo
penalty: penalti|penaltis|penal|penales|penalty
penalty-shootout: tanda de penaltis|tanda de penales|definición por penales
red-card: tarjeta roja|expulsado|tarjetas rojas
yellow-card: tarjeta amarilla|amonestad*|tarjetas amarillas
referee: árbitro*|arbitral|arbitraje|árbitra*
video-referee: var|videoarbitraje
offside: fuera de juego|fuera de lugar
goalkeeper: portero|porteros|guardameta*|arquero*|portera
striker: delantero*
midfielder: centrocampista*|mediocampista*
defender: zaguero*|lateral derecho|lateral izquierdo|defensor|defensa central
captain: capitán|capitanes|capitana
coach: entrenador|entrenadora|entrenadores|seleccionador*|director técnico
manager-football: director deportivo|cuerpo técnico
transfer: fichaje*|fichó|fichar|traspaso|traspasos
transfer-fee: cláusula de rescisión|precio del traspaso
contract-extension: renovación de contrato|renovó su contrato|renovó contrato|extensión de contrato
injury: lesión|lesiones|se lesionó|lesionó
substitute: sustituto*|suplen*
stadium: estadio*
fan: aficionado*|hincha|hinchas|afición|hinchada
hooligan: hooligan*|barra brava|barras bravas
team: equipo|equipos|plantilla
club: club|clubes|clubs
national-team: selección nacional|selección|selecciones
player: jugador|jugadores|jugadora|jugadoras
win: ganó|ganar|ganaron|gana|venció|vencer
draw: empate*|empató|empatar|empataron
score: marcador|puntuación|anotó|marcó
hat-trick: hat-trick|triplete|hat trick
debut: debut|debuts|debutó|debutar
title: título|títulos
trophy: trofeo*
medal: medalla|medallas|medallista*|medallero
gold-medal: medalla de oro|medallas de oro|oro olímpico
silver-medal: medalla de plata|medallas de plata
bronze-medal: medalla de bronce|medallas de bronce|bronce
olympics: olímpic*|olimpiada*|olimpíada*|coi
paralympics: paralímpic*|paraolímpic*
athlete: atleta|atletas|deportista*
athletics: atletismo
marathon: maratón|maratones|maratonian*|maratonista*
sprint: esprint|esprínter*|velocista*|sprint
swimming: natación|nadador*
gymnastics: gimnasia|gimnasta*
boxing: boxeo|peso pesado
boxer: boxeador*|púgil*
wrestling: lucha libre|luchador*|lucha grecorromana
tennis: tenis|tenista*|wimbledon|roland garros
grand-slam: grand slam
set-tennis: tie break|segundo set|primer set|tercer set|sets
basketball: baloncesto|básquet*|basquet*|nba|acb
volleyball: voleibol|vóley|voley|vóleibol
handball: balonmano|handball
rugby: rugby
cricket: críquet|cricket
wicket: wicket*
batsman: bateador*
bowler: lanzador de críquet
golf: golf|golfista*
cycling: ciclis*
stage-race: tour de francia|vuelta a españa|pelotón|giro de italia|maillot amarillo
skiing: esquí|esquiador*|esquiar|eslalon
biathlon: biatlón
figure-skating: patinaje artístico|patinador*|patinaje
ice-hockey: hockey sobre hielo|hockey|nhl
formula-one: fórmula 1|fórmula uno|f1
racing-driver: piloto de carreras|monoplaza*|piloto de fórmula
grand-prix: gran premio|grandes premios
pole-position: pole position|la pole|pole
qualifying-session: sesión de clasificación|sesión clasificatoria
chess: ajedrez|ajedrecista*
doping: dopaje|doping|antidopaje|dopad*
drug-ban: sanción por dopaje|suspensión por dopaje
suspension: suspensión|suspendid*|suspendió
retirement: se retira|retiro|anunció su retirada|anunció su retiro
`;
export default concepts;
