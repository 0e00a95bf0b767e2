/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: terremoto*|sismo|sismos|sísmic*|tremor de terra|tremores
aftershock: réplica|réplicas
tsunami: tsunami*|maremoto*
volcano: volcán|volcáns|volcánic*
eruption: erupción|erupcións|lava
flood: inundación|inundacións|inundad*|enchente|enchentes|asolagamento*|enxurrada*
landslide: desprendemento*|corremento*|esvaramento*|argaio*
avalanche: avalancha*|alude|aludes
storm: temporal|temporais|tormenta|tormentas|treboada*|borrasca*|tempestade*
hurricane: furacán|furacáns
typhoon: tifón|tifóns
cyclone: ciclón|ciclóns|cicloxénese
tornado: tornado|tornados
hail: sarabia*|pedrazo
snow: neve|nevada|nevadas|nevarada*|nevar
blizzard: tempestade de neve|treboada de neve
rain: choiva*|chuvia*|precipitacións|chover|chuvasco*
monsoon: monzón|monzóns
drought: seca|secas|sequía
heatwave: vaga de calor|vagas de calor|onda de calor|ondas de calor
cold-wave: vaga de frío|onda de frío
wildfire: incendio forestal|incendios forestais|lume forestal|lumes forestais
fire: incendio|incendios|lume|lumes|bombeiro*|lapas
explosion: explosión|explosións|estoupido*|estoupou
lightning: raio|raios|lóstrego*|lampo
fog: néboa|néboas|brétema
wind: vento|ventos|refacho*|vendaval
temperature: temperatura*|graos celsius|termómetros
weather-forecast: meteogalicia|meteorolóxic*|meteorólog*|meteoroloxía|prognóstico do tempo
climate-change: cambio climático|crise climática|emerxencia climática|climátic*
global-warming: quecemento global|quentamento global
emission: emisións|emisión
greenhouse-gas: efecto invernadoiro|metano
carbon: carbono|co2|descarboniz*
pollution: contaminación|contaminant*|contaminad*|polución
oil-spill: marea negra|vertido de petróleo|chapapote
chemical: químico|químicos|química|químicas
toxic: tóxic*|toxina*
radiation: radiación|radiacións|radioactiv*
nuclear-plant: central nuclear|centrais nucleares|reactor nuclear|enerxía nuclear
meltdown: fusión do núcleo
dam: encoro*|presa hidroeléctrica|represa
collapse: colapso|derrubamento*|derrubou|esborrall*
rubble: cascallo*|entullo*
evacuation: evacuación|evacuacións|evacuar|evacuou
evacuee: evacuados|evacuadas
shelter: refuxio|refuxios|acubillo
rescue: rescate*|rescatado|rescatados|rescatada|rescatar|salvamento*
rescuer: socorrista*|equipos de rescate|rescatador*
survivor: supervivent*|sobreviv*
missing-person: desaparecid*|desaparición
trapped: atrapado|atrapados|atrapada|atrapadas
casualty: baixas militares|baixas civís
dead: morto|mortos|morta|mortas|falecido|falecidos
death: morte|mortes|morreu|falecemento*|faleceu|finou
injured: ferido|feridos|ferida|feridas
wounded: feridos graves|ferido grave|malferid*
victim: vítima*
body: corpo|corpos
corpse: cadáver|cadáveres
funeral: funeral|funerais|enterro*|exequias|velorio
mourning: loito
condolence: condolencia*|pésame
memorial: homenaxe*|conmemora*|memorial
epicentre: epicentro*
magnitude: magnitude|richter
damage: dano|danos|desperfectos|danad*
destruction: destrución|destruíd*|destruíu|devasta*|estragos
emergency: emerxencia|emerxencias
disaster: desastre*
catastrophe: catástrofe*|catastrófic*|calamidade*
state-of-emergency: estado de emerxencia|estado de alarma|estado de excepción
relief: socorro|auxilio|alivio
aid: axuda|axudas
humanitarian: humanitari*
donation: doazón|doazóns|donativo*|doante*
refugee-camp: campo de refuxiados|campos de refuxiados|campamento de refuxiados
famine: crise alimentaria
hunger: fame|desnutrición|malnutrición
starvation: inanición
epidemic: epidemia*|epidémic*
accident: accidente|accidentes|accidentad*|sinistro
crash: choque|choques|chocou|estrelou
collision: colisión|colisións|colisiona*|topetazo
derailment: descarril*
train: tren|trens
railway: ferrocarril*|ferroviari*|renfe|adif
metro: metro
bus: autobús|autobuses|autocar*|bus
truck: camión|camións|camioneir*|furgoneta*
car: coche|coches|automóbil|automóbiles|vehículo|vehículos|turismo sinistrado
motorcycle: motocicleta*|moto|motos|motorista*
bicycle: bicicleta*|bici|bicis
driver: condutor|condutora|condutores|chofer
passenger: pasaxeir*
pilot: piloto|pilotos|copiloto
crew: tripulación|tripulante*
aircraft: aeronave*
plane: avión|avións|avioneta*
helicopter: helicóptero*
airport: aeroporto*|aeroportuari*
airline: aeroliña|aeroliñas|compañía aérea|compañías aéreas
flight: voo|voos
runway: pista de aterraxe|pista de engalaxe
landing: aterraxe*|aterrou|aterrar
takeoff: engalaxe*|despegue
black-box: caixa negra|caixas negras
ship: barco|barcos|buque*|navío*
boat: lancha|lanchas|bote|botes|patera|caiuco*
ferry: ferry|transbordador*
vessel: embarcación|embarcacións|pesqueiro|pesqueiros
tanker: petroleiro|petroleiros|buque cisterna
cargo: carga|cargas|mercadorías|cargueiro*
port: portos|portuari*
sinking: afundimento*|afundiu|naufrax*
capsize: envorcou|envorcar|envorcadura
drowning: afogad*|afogou|afogamento*
bridge: ponte|pontes|viaduto*
tunnel: túnel|túneles
road: estrada|estradas|viario
highway: autoestrada*|autovía*
traffic: tráfico|tráfico rodado
speed: velocidade*
drunk-driving: alcoholemia|taxa de alcohol|conducir bébedo
seat-belt: cinto de seguridade
stampede: estampida*
crush: esmagad*|esmagamento
elevator: ascensor*
crane: guindastre*
mine-accident: accidente mineiro|accidente na mina
miner: mineiro|mineiros
gas-leak: fuga de gas|escape de gas
pipeline: gasoduto*|oleoduto*
space: espacial|espaciais|nasa
rocket: foguete|foguetes
satellite: satélite*
launch: lanzamento*
astronaut: astronauta*|cosmonauta*
spacecraft: nave espacial|estación espacial|sonda espacial
moon: lúa|lunar|lunares
mars: planeta marte|marte|marcian*
orbit: órbita*|orbital
asteroid: asteroide*|meteorito*
crime: crime|crimes|delito|delitos|delincuen*|criminal|criminais
murder: asasinato*|asasinad*|asasinou|asasinar
homicide: homicid*|feminicidio*
killing: matanza|matanzas|masacre*|matou|mataron
killer: asasino|asasinos|asasina|sicario*
manslaughter: homicidio involuntario|homicidio imprudente|homicidio por imprudencia
suicide: suicid*
stabbing: coitelada*|apuñal*|coitelazo*
knife: coitelo|coitelos|navalla*|arma branca
shooting: tiroteo*|disparo|disparos|disparou
gunman: pistoleiro*|tirador|tiradores|home armado|homes armados
gun: pistola*|revólver
firearm: arma de fogo|armas de fogo|fusil|fusís|escopeta*
bullet: bala|balas
sniper: francotirador*
mass-shooting: tiroteo masivo|tiroteos masivos
hostage: refén|reféns
kidnapping: secuestr*
abduction: rapto|raptou
ransom: pago do rescate
rape: violación|violador*|violou|violada
sexual-assault: agresión sexual|agresións sexuais|abuso sexual|abusos sexuais|violencia sexual
harassment: acoso*|acosad*
abuse: abuso|abusos|maltrato*|malos tratos
child-abuse: abuso infantil|abusos a menores|maltrato infantil
paedophile: pedófil*|pederasta*|pornografía infantil|pedofilia
domestic-violence: violencia doméstica|violencia machista|violencia de xénero
robbery: atraco*|atracador*|asalto a man
theft: roubo|roubos|furto|furtos|roubad*|ladrón|ladróns
burglary: roubo en vivendas|roubos en vivendas|roubo con forza
fraud: fraude*|fraudulent*
scam: estafa|estafas|estafador*|estafou|timo
embezzlement: desfalco*|malversa*
bribery: suborno*|cohecho
corruption: corrupción|corrupto|corruptos|corruptela*
money-laundering: branqueo|branqueo de capitais|lavado de cartos
tax-evasion: evasión fiscal|fraude fiscal|evasión de impostos
smuggling: contrabando|contrabandista*
trafficking: traficante*|tráfico ilegal
human-trafficking: trata de persoas|tráfico de persoas
drug: droga|drogas|narcotráfico|narcotraficante*|estupefaciente*
cocaine: cocaína
heroin: heroína
cannabis: cannabis|marihuana|haxix
overdose: sobredose*|fentanilo
gang: banda criminal|bandas criminais|banda organizada|clan|clans
mafia: mafia|mafias|mafios*
cartel: cartel|carteis
piracy: piratería|pirata|piratas
arson: incendio provocado|incendios provocados|incendiario*|incendiaria
vandalism: vandal*|vándalo*
looting: saqueo*|saquead*|saquear
riot: disturbio*|motín|motíns
police: policía|policías|policial|policiais|garda civil
officer: axente|axentes
detective: detective*
investigation: investigación|investigacións|investiga|investigan|investigar
investigator: investigadores policiais
suspect: sospeitos*|sospeita*
arrest: arresto|arrestos|detivo|detiveron
detention: detención|detencións|captura
detainee: detido|detidos|detida|detidas
custody: prisión preventiva|prisión provisional|custodia
prison: prisión|prisións|penitenciari*
prisoner: preso|presos|prisioneir*
inmate: recluso|reclusos
jail: cárcere*|cadea|encarcer*
escape: fuga|fugas|fuxida|fuxiu|fuxiron|escapou
fugitive: prófug*|fuxitiv*|fugad*
manhunt: dispositivo de busca|busca e captura
extradition: extradi*|euroorde
deportation: deportación|deportacións|deportad*|deportar
warrant: orde xudicial|orde de detención|orde de arresto
search: rexistro domiciliario|rexistros domiciliarios|busca|buscas
raid: redada*|operativo policial|batida|batidas
seizure: incaut*|decomis*|confisc*
evidence: probas|evidencia*|indicio|indicios
witness: testemuña|testemuñas|testemuño|testemuños
testimony: testificar|testificou|declaración xudicial
confession: confesión|confesou|confesar|confeso
forensic: forense|forenses
dna: adn
autopsy: autopsia*
court: xulgado|xulgados|audiencia provincial|audiencia nacional
trial: xuízo|xuízos|xulgada|xulgadas
judge: xuíz|xuíza|xuíces|xuízas|maxistrad*
jury: xurado|xurados
prosecutor: fiscal|fiscais|fiscalía
lawyer: avogad*|letrado
defendant: acusado|acusados|acusada|procesado|procesados
plaintiff: denunciante*|querelante*|demandante*
lawsuit: querela|querelas|demanda xudicial|litixi*
indictment: imputación|imputado|imputados|imputada|encausad*
charge: cargos|acusación|acusacións
plea: declarouse culpable|alegato*
guilty: culpable|culpables|culpa
innocent: inocente|inocentes|inocencia
acquittal: absolución|absolt*|absolveu
conviction: condena|condenas|condenad*|condenou
verdict: veredicto*
sentence: sentenza|sentenzas|pena|penas|anos de cárcere|anos de prisión
life-sentence: cadea perpetua|prisión permanente|prisión perpetua
death-penalty: pena de morte|pena capital|condenado á morte
execution: execución|execucións|executad*
appeal: recurso|recursos|apelación|recorreu|recorrer
parole: liberdade condicional|terceiro grao
pardon: indulto*|indultad*
amnesty: amnistía*|amnisti*
bail: fianza*|liberdade provisional
fine: multa|multas|multad*|multou
compensation: indemniza*|compensación|compensacións
settlement: acordo extraxudicial
ruling: resolución xudicial|ditame|ditaminou|auto xudicial
supreme-court: tribunal supremo|supremo|tsxg|tribunal constitucional
constitution: constitución|constitucional|inconstitucional*
law: lei|leis|legal|legais
legislation: lexislación|lexislativ*
human-rights: dereitos humanos
torture: tortura*
genocide: xenocid*
war-crime: crime de guerra|crimes de guerra
crime-against-humanity: lesa humanidade|crimes contra humanidade
tribunal: tribunal|tribunais
terrorist: terrorista*
terrorism: terrorismo|terror|antiterrorista*
attack: ataque|ataques|atacou|atacar|atentado*
bomb: bomba|bombas
bombing: bombardeo|bombardeos|bombardeou|bombardear
suicide-bomber: terrorista suicida|atentado suicida|ataque suicida
car-bomb: coche bomba|coches bomba
explosive: explosivo|explosivos|explosiva
extremist: extremis*
radical: radical|radicais|radicaliz*
jihadist: xihad*|islamista*|estado islámico|jihad
militant: militante|militantes|miliciano*
war: guerra|guerras|bélic*
civil-war: guerra civil|guerras civís
battle: batalla|batallas
combat: combate|combates|combatente*|combater
front-line: primeira liña|liña da fronte|fronte de guerra
army: exército|exércitos
military: militar|militares|forzas armadas
troops: tropa|tropas
soldier: soldado|soldados
general: xeneral|xenerais
commander: comandante*
officer-corps: oficial do exército|oficiais do exército|oficial militar
veteran: veterano|veteranos|excombatente*
conscription: servizo militar|recrut*
mobilisation: mobilización|mobilizacións
navy: armada|mariña|naval|navais
fleet: frota|frotas|flotilla
submarine: submarino|submarinos
warship: buque de guerra|buques de guerra|fragata|fragatas|portaavións
air-force: forza aérea|forzas aéreas
fighter-jet: avión de combate|avións de combate|avión de guerra
bomber: bombardeiro*
drone: dron|drons
missile: mísil|mísiles
ballistic-missile: mísil balístico|mísiles balísticos
air-strike: ataque aéreo|ataques aéreos|bombardeo aéreo|bombardeos aéreos
shelling: proxectil|proxectís
artillery: artillaría|obús|obuses
mortar: morteiro*
tank: tanque|tanques|carros de combate
armoured-vehicle: blindado|blindados|vehículo blindado|vehículos blindados
weapon: arma|armas
arms: armamento|armamentos|rearme
ammunition: munición|municións
arms-deal: venda de armas|venda de armamento
nuclear-weapon: arma nuclear|armas nucleares|bomba atómica|cabezas nucleares
nuclear-test: proba nuclear|probas nucleares|ensaio nuclear
uranium: uranio|plutonio
enrichment: enriquecemento
chemical-weapon: arma química|armas químicas|ataque químico|sarín
mine: mina antipersoa|minas antipersoa|minas terrestres
cluster-bomb: bombas de acio|municións de acio
invasion: invasión|invasións|invadiu|invadir|invasor*
offensive: ofensiva|ofensivas
counter-offensive: contraofensiva*|contraataque*
siege: asedio*|asediad*|sitiad*
blockade: bloqueo*|bloquead*
occupation: ocupación|ocupante|ocupantes
annexation: anexión|anexion*
withdrawal: retirada|retirar|retirou|repregamento
retreat: repregar*|retroceso
ambush: emboscada*
ceasefire: alto o fogo|cesamento do fogo|cesamento de hostilidades
truce: tregua*
peace: paz|pacífic*
peace-talks: conversas de paz|negociacións de paz|proceso de paz|acordo de paz|plan de paz
peacekeeper: cascos azuis|forza de paz|forzas de paz
negotiation: negocia*
mediation: mediación|mediar
mediator: mediador*
disarmament: desarme|desarmar|desnucleariza*
sanction: sanción|sancións|sancionad*|sancionou
embargo: embargo|embargos
military-exercise: manobras militares|exercicios militares|exercicio militar
airspace: espazo aéreo
border: fronteira*|fronteiriz*
border-crossing: paso fronteirizo|pasos fronteirizos
checkpoint: posto de control|postos de control
fence: valado|valados|aramado
wall: muro|muros
rebel: rebelde*|rebelión
insurgent: insurxent*|insurxencia
separatist: separatis*
militia: milicia|milicias
paramilitary: paramilitar*
mercenary: mercenari*
coup: golpe de estado|golpe militar|golpista*|golpes de estado
junta: xunta militar|réxime militar
martial-law: lei marcial
curfew: toque de queda
intelligence: servizos secretos|servizos de intelixencia|cni|cia|intelixencia militar
spy: espía|espías|espiar|espiou
espionage: espionaxe
surveillance: vixilancia|escoitas
hacker: hacker|hackers|pirata informático|piratas informáticos
cyber-attack: ciberataque*|ataque informático|ciberdelin*|ciberseguridade
data-breach: filtración de datos|roubo de datos|datos persoais
leak: filtración|filtracións|filtrad*
defence: defensa
security: seguridade
bodyguard: gardacostas|escolta|escoltas
assassination: maxnicidio|intento de asasinato|tentativa de homicidio
poisoning: envelen*|intoxica*|veleno*
nerve-agent: axente nervioso|novichok
exile: exilio|exiliad*
defector: desertor*|deserción
dissident: disiden*
hostage-release: liberación dos reféns|liberación de reféns|reféns liberados
prisoner-exchange: intercambio de prisioneiros|troco de prisioneiros|intercambio de presos
government: goberno|gobernos|gobernamental*|executivo
president: presidente|presidentes|presidenta|presidencia|presidencial*|mandatario*
prime-minister: primeiro ministro|primeira ministra|primeiros ministros
minister: ministro|ministros|ministra|conselleiro|conselleira|ministerio*
foreign-minister: ministro de exteriores|ministra de exteriores|asuntos exteriores|secretario de estado
defence-minister: ministro de defensa|ministra de defensa|ministerio de defensa
finance-minister: ministra de facenda|ministro de facenda|ministro de finanzas|ministro de economía|conselleiro de facenda
interior-minister: ministro do interior|ministra do interior|ministerio do interior
vice-president: vicepresiden*
chancellor: chanceler*
king: rei|reis
queen: raíña|raíñas
prince: príncipe*|princesa*
monarchy: monarquía*|monárquic*|monarca
parliament: parlamento|parlamentos|parlamentari*
senate: senado|senador|senadora|senadores
congress: congreso|congresista*
deputy: deputado|deputados|deputada|deputadas
speaker: presidenta do congreso|presidente do congreso|presidente do parlamento
governor: gobernador*
mayor: alcalde|alcaldes|alcaldesa|alcaldía|rexedor
ambassador: embaixador*|enviado especial
embassy: embaixada|embaixadas
consulate: consulado*|cónsul|consular*
diplomat: diplomático|diplomáticos
diplomacy: diplomacia|diplomática|diplomáticas
summit: cumio|cumios|cume|cimeira
meeting: reunión|reunións|reuniuse|encontro|encontros
visit: visita|visitas|visitou|visitar
telephone-call: chamada telefónica|conversa telefónica|chamada
talks: conversas|diálogo
agreement: acordo|acordos|convenio|convenios
treaty: tratado|tratados
pact: pacto|pactos|pactar
memorandum: memorando
alliance: alianza|alianzas|aliado|aliados
coalition: coalición|coalicións
opposition: oposición|opositor*
party: partido político|partidos políticos|partidos
leader: líder|líderes|dirixente|dirixentes
leadership: liderado|liderádego
candidate: candidat*
campaign: campaña|campañas
election: elección|eleccións|electoral|electorais|comicios
early-election: eleccións anticipadas|adianto electoral
vote: voto|votos|votación|votacións|votar|votou
voter: votante|votantes|elector|electores|electorado
ballot: papeleta|papeletas|urna|urnas
polling-station: colexio electoral|colexios electorais|mesa electoral|mesas electorais
turnout: participación electoral|abstención
referendum: referendo|referendos|referéndum|plebiscito|consulta popular
opinion-poll: enquisa|enquisas|sondaxe|sondaxes|barómetro
recount: reconto|recontos|escrutinio
electoral-fraud: fraude electoral
majority: maioría|maiorías|maioría absoluta
minority: minoría|minorías|minoritari*
victory: vitoria|vitorias|triunfo|triunfos|triunfou
defeat: derrota|derrotas|derrotou
landslide-victory: vitoria esmagadora|vitoria contundente
inauguration: investidura|toma de posesión|inaugura*
oath: xuramento*|xurou
term: mandato|mandatos|lexislatura
cabinet: gabinete|consello de ministros|consello da xunta
reshuffle: remodelación do goberno|cambios no goberno|crise de goberno
resignation: dimisión|dimisións|renuncia|renuncias
resign: dimitiu|dimitir|renunciou|renunciar|dimite
dismissal: destitución|destituíd*|destituír|destituíu|cesamento|cesou
impeachment: impeachment|xuízo político
no-confidence-vote: moción de censura|moción de confianza|voto de confianza
scandal: escándalo|escándalos
ethics: ética|éticas|código ético
lobbying: lobby|lobbies|grupo de presión
reform: reforma|reformas|reformar|reformista
bill: proxecto de lei|proposición de lei|proxectos de lei|anteproxecto*
amendment: emenda|emendas
decree: decreto|decretos|orde executiva|decreto lei
veto: veto|vetos|vetou|vetar
budget: orzamento|orzamentos|orzamentari*
deficit: déficit
debt: débeda|débedas|endebeda*
tax: imposto|impostos|tributari*|tributo|tributos|ive
tax-cut: rebaixa fiscal|baixada de impostos|rebaixas fiscais
subsidy: subsidio|subsidios|subvención|subvencións
pension: pensión|pensións|pensionista*|xubila*
welfare: benestar|seguridade social|servizos sociais
minimum-wage: salario mínimo|smi
austerity: austeridade|recorte|recortes
privatisation: privatiz*
nationalisation: nacionaliza*
independence: independencia|independente|independentes|independentis*
autonomy: autonomía|autonomías|autonómic*
sovereignty: soberan*
secession: secesi*
democracy: democracia|democracias|democrátic*
dictatorship: ditadura|ditaduras|ditador|ditadores
regime: réxime|réximes
authoritarian: autoritari*|autocra*
censorship: censura|censurad*
freedom-of-press: liberdade de prensa
freedom-of-speech: liberdade de expresión
protest: protesta|protestas|protestar|protestaron
demonstration: manifestación|manifestacións
demonstrator: manifestante*
march: marcha|marchas
rally: mitin|mitins|concentración|concentracións
strike-labour: folga|folgas|folguista*
walkout: paros|paro laboral|paros parciais
union: sindicato|sindicatos|sindical|sindicais
boycott: boicot*
petition: petición|peticións|recollida de sinaturas
civil-disobedience: desobediencia civil
tear-gas: gas lacrimóxeno|gases lacrimóxenos|lacrimóxen*
water-cannon: canón de auga|canóns de auga
clash: enfrontamento*|enfrontáronse
crackdown: represión|represiv*|man dura
activist: activis*
human-rights-activist: activista polos dereitos|defensor dos dereitos|defensores dos dereitos
revolution: revolución|revolucións|revolucionari*
uprising: levantamento*|sublevación|revolta|revoltas|insurrección
unrest: malestar|descontento
discrimination: discrimina*
racism: racis*|racial|raciais
minority-rights: dereitos das minorías
equality: igualdade|fenda de xénero
feminism: feminis*
abortion: aborto|abortos|abortar
same-sex-marriage: matrimonio homosexual|matrimonio igualitario|voda gay
lgbt: lgbt*|gay|gais|homosexual*|transexua*|lesbiana*
migration: migración|inmigración|migratori*|migracións|emigración
migrant: migrante*|inmigrante*|emigrante*
refugee: refuxiado|refuxiados|refuxiada|refuxiadas
asylum: asilo
asylum-seeker: solicitante de asilo|solicitantes de asilo|demandantes de asilo
citizenship: cidadanía|nacionalidade
passport: pasaporte*
visa: visado|visados
nationalism: nacionalismo|nacionalista*
populism: populis*
far-right: extrema dereita|ultradereit*|neonazi*
far-left: extrema esquerda|ultraesquerd*
communist: comunis*
socialist: socialis*|psoe|psdeg
conservative: conservador*
liberal: liberal|liberais|liberalismo
statement: comunicado|comunicados|declaración|declaracións
speech: discurso|discursos
address: alocución|mensaxe institucional
press-conference: rolda de prensa|conferencia de prensa|roldas de prensa
interview: entrevist*
criticism: crítica|críticas|criticou|criticar
accusation: acusou|acusan|acusar|acusaron
allegation: presunt*|denuncia|denuncias|denunciou|supost*
apology: desculpa|desculpas|pediu perdón
threat: ameaza|ameazas|ameazou|ameazar
warning: advertencia*|advertiu|adverte|alerta|alertas|aviso
condemnation: condena internacional|repudi*
denial: desmentido|desmentiu|negou|nega
support: apoio|apoios|apoiou|respaldo
announcement: anuncio|anuncios|anunciou|anuncia
proposal: proposta|propostas|propuxo
decision: decisión|decisións|decidiu|decidir
plan: plan|plans
project: proxecto|proxectos
economy: economía|economías|económic*|pib|economista
growth: crecemento
recession: recesión
crisis: crise|crises
inflation: inflación|ipc
price: prezo|prezos
price-rise: suba de prezos|suba dos prezos|encarecemento|aumento dos prezos
consumer: consumidor*|consumo
interest-rate: tipos de xuro|taxas de xuro|tipos de interese|euríbor
central-bank: banco central|bancos centrais|bce|reserva federal
bank: banco|bancos|bancari*|banca
loan: préstamo|préstamos
mortgage: hipoteca*
credit: crédito|créditos|acredor|acredores
bailout: rescate financeiro|rescate bancario|plan de rescate
bankruptcy: bancarrota|quebra|quebras|creba
insolvency: insolven*|concurso de acredores
default: falta de pagamento|suspensión de pagamentos
bond: bonos|obrigas
stock-exchange: bolsa de valores|bolsas|bursátil|wall street|ibex
share: accións
shareholder: accionista|accionistas
dividend: dividendo|dividendos
investor: investidor*|inversor*
investment: investimento|investimentos|investir|investiu|inversión|inversións
fund: fondo|fondos
hedge-fund: fondo de investimento|fondos de investimento|fondo voitre|fondos voitre
currency: moeda|moedas|divisa|divisas
exchange-rate: tipo de cambio
devaluation: devalua*
dollar: dólar|dólares
euro: euro|euros
cryptocurrency: criptomoeda*|ethereum|criptodivis*
bitcoin: bitcoin|bitcoins
gold: ouro
oil: petróleo|petroleira|petroleiras|opep
crude-oil: cru|brent|barril|barrís
gas: gas
natural-gas: gas natural|gas licuado|gnl
petrol: gasolina|gasolineira|gasóleo|diésel
fuel: combustible|combustibles|carburante*
electricity: electricidade|eléctric*
power-cut: corte de luz|cortes de luz|corte eléctrico|cortes eléctricos
blackout: apagón|apagóns
energy: enerxía|enerxías|enerxétic*
renewable-energy: renovable|renovables|enerxía verde|enerxía limpa
solar: solar|solares|fotovoltaic*
wind-power: eólic*|aeroxerador*
coal: carbón
trade: comercio|comercial|comerciais
tariff: arancel|aranceis|arancelari*
import: importación|importacións|importar|importador*
export: exporta*
trade-war: guerra comercial|guerra arancelaria
free-trade: libre comercio
customs: aduana|aduanas|aduaneir*|alfándega
supply-chain: cadea de subministración|cadeas de subministración|subministración
company: empresa|empresas|compañía|compañías|empresarial
corporation: multinacional|multinacionais|conglomerado
startup: startup|startups|empresa emerxente
merger: fusión|fusións
acquisition: adquisición|adquisicións|adquirir|adquiriu
takeover: opa|oferta pública
subsidiary: filial|filiais
joint-venture: empresa conxunta|joint venture
profit: beneficio neto|beneficios|ganancias|rendib*
loss: perda|perdas
revenue: ingreso|ingresos|recadación
turnover: facturación|facturou|facturar
earnings: resultados trimestrais|resultado neto
sales: venda|vendas
market: mercado|mercados
retail: comercio polo miúdo|comerciantes|polo miúdo
supermarket: supermercado*|hipermercado*
e-commerce: comercio electrónico|vendas en liña
advertising: publicidade|publicitari*
brand: marca comercial|marcas
product: produto|produtos
factory: fábrica|fábricas
production: produción|produtor|produtores
manufacturing: manufactur*|fabricante|fabricantes|fabricación
industry: industria|industrias|industrial|industriais
steel: aceiro|siderúrxic*|siderurxia
textile: téxtil|téxtiles
automobile: automoción|automobilístic*
electric-car: coche eléctrico|coches eléctricos|vehículo eléctrico|vehículos eléctricos
battery: batería|baterías
chip: chip|chips|microchip
semiconductor: semicondutor*
technology: tecnoloxía|tecnoloxías|tecnolóxic*
software: software
artificial-intelligence: intelixencia artificial|ia|chatgpt
robot: robot|robots|robótic*
smartphone: teléfono móbil|teléfonos móbiles|móbiles|smartphone|iphone
computer: ordenador|ordenadores|computador|informátic*
internet: internet|en liña|banda larga
website: páxina web|sitio web|páxinas web|webs
social-media: redes sociais|rede social
app: aplicación|aplicacións|app|apps
platform: plataforma|plataformas
video-game: videoxogo*|playstation|xbox
telecommunications: telecomunicaci*|telefonía
network: rede|redes
antitrust: monopolio*|cnmc|antimonopolio
patent: patente|patentes|patentad*
copyright: dereitos de autor|propiedade intelectual
job: posto de traballo|postos de traballo|empregos
employment: emprego|empregador*|laboral|laborais
unemployment: desemprego|desempregad*|taxa de paro|parados
worker: traballador*|empregado|empregados|obreiro*|persoal laboral
layoff: despedimento*|despedid*|ere
hiring: contratación|contratacións|contratar
salary: salario|salarios|salarial|salariais|soldo|soldos
wage: remuneraci*|nómina|nóminas
bonus: bonificación|bonificacións
pay-rise: suba salarial|aumento salarial|incremento salarial
executive-director: conselleiro delegado|conselleira delegada|director executivo|ceo
board-of-directors: consello de administración|xunta directiva
chairman: presidente do consello
founder: fundador*|cofundador*
billionaire: multimillonari*|millonari*|magnate
wealth: riqueza|riquezas|fortuna
poverty: pobreza|pobre|pobres
inequality: desigualdade*
housing: vivenda|vivendas
rent: aluguer|alugueres|alugueiro|alugueiros|inquilin*
real-estate: inmobiliari*
construction: construción|construcións
building: edificio|edificios|rañaceos|inmoble|inmobles
contractor: contratista|construtora|construtoras|adxudicataria
tender: licitación|licitacións|concurso público|licitou
contract: contrato|contratos
agriculture: agricultura|agrícola|agrícolas|agrari*
farmer: agricultor*|labrego|labregos|gandeiro|gandeiros|granxeiro*
harvest: colleita|colleitas|vendima
crop: cultivo|cultivos
wheat: trigo
grain: cereal|cereais|millo
rice: arroz
livestock: gando|gandaría|gandería|gandeira
fishing: pesca|pesqueira
fishery: pescador*|mariñeiro|mariñeiros|confraría|marisqueo
food: alimento|alimentos|comida|alimentari*|alimentación
restaurant: restaurante*|hostalaría|hostaleir*
hotel: hotel|hoteis|hoteleir*
tourism: turismo|turístic*
tourist: turista|turistas|visitantes
insurance: aseguradora|aseguradoras|póliza*
auction: poxa|poxas|poxad*
audit: auditoría|auditorías|auditor|consello de contas
health: saúde|sanidade|sanitari*|sergas
hospital: hospital|hospitais|hospitalari*|hospitaliz*|chuac|chuvi
clinic: clínica|clínicas
doctor: médico|médicos|médica|médicas|doutor
physician: facultativo|facultativos|médico de cabeceira
nurse: enfermeiro|enfermeira|enfermeiras|enfermaría
patient: paciente|pacientes
medicine: medicina
drug-medicine: medicamento*|fármaco*
treatment: tratamento|tratamentos
therapy: terapia|terapias|terapéutic*
surgery: cirurxi*|cirúrxic*
transplant: transplant*|trasplant*
disease: enfermidade|enfermidades|doenza|doenzas
illness: enfermo|enfermos|enferma|doente|doentes
infection: infección|infeccións|infectad*|contaxi*
virus: virus|viral|virais
bacteria: bacteria*
coronavirus: coronavirus
covid: covid*
influenza: gripe
ebola: ébola
measles: sarampelo|sarampión
malaria: malaria|paludismo
cholera: cólera
aids: sida|vih
cancer: cancro|cancros|cáncer|tumor|tumores|leucemia|oncolóxic*
diabetes: diabetes|diabétic*
heart-attack: infarto|infartos|parada cardíaca|ataque ao corazón
stroke: ictus|derrame cerebral
dementia: demencia|alzheimer
obesity: obes*|sobrepeso
mental-health: saúde mental|psiquiátric*|psiquiatr*
depression: depresión
vaccine: vacina|vacinas
vaccination: vacinación|vacinar|vacinad*|inmunización
dose: dose|doses
booster: dose de reforzo|doses de reforzo
immunity: inmunidade|inmune|inmunes
outbreak: brote|brotes|rebrote
pandemic: pandemia|pandemias|pandémic*
quarantine: corentena*
lockdown: confinamento*|confinad*|peche perimetral
isolation: illamento|illad*
mask: máscara|máscaras|mascarilla*
testing: test|tests|pcr|cribado|cribados
test-positive: deu positivo|deron positivo
symptom: síntoma*|asintomátic*
contact-tracing: rastrexo de contactos|rastrexador*
variant: variante|variantes|ómicron
mutation: mutación|mutacións
mortality: mortalidade
birth: nacemento|nacementos|natalidade|parto|partos
pregnancy: embaraz*|xestante|xestantes
maternity: maternidade|permiso de maternidade
baby: bebé|bebés
newborn: acabado de nacer|recentemente nacido
death-toll: número de mortos|cifra de mortos|balance de mortos|balance de vítimas
smoking: tabaquismo|fumar|fumador*|cigarro|cigarros
tobacco: tabaco
alcohol: alcohol|alcohólic*|alcol
allergy: alerxia|alerxias|alérxic*
pharmaceutical: farmacéutic*|farmacia*
clinical-trial: ensaio clínico|ensaios clínicos
side-effect: efecto secundario|efectos secundarios|efectos adversos
approval: aprobación|aprobou|aprobad*|aprobar
research: investigación científica
study: estudo|estudos
researcher: investigador|investigadores|investigadora|investigadoras
scientist: científic*
professor: catedrátic*|profesor universitario
university: universidade|universidades|universitari*|usc|udc|uvigo
laboratory: laboratorio|laboratorios
experiment: experimento|experimentos|experimental
discovery: descubrimento*|descubri*|achado|achados
gene: xene|xenes|xenétic*|xenoma
fossil: fósil|fósiles|paleont*
dinosaur: dinosauro|dinosauros
archaeologist: arqueólog*|arqueolóxic*|arqueoloxía
excavation: escavación|escavacións|xacemento|xacementos
ancient: antigüidade|milenari*|prehistóric*|castrexo
museum: museo|museos
species: especie|especies
endangered: perigo de extinción|extinción
animal: animal|animais|fauna
dog: cans|cadela
elephant: elefante|elefantes
whale: balea|baleas|cetáceo|cetáceos|candorca
shark: quenlla|quenllas|tiburón|tiburóns
bear: oso|osos
wolf: lobo|lobos
bird-flu: gripe aviar|gripe aviaria|h5n1
bee: abella|abellas|apicult*
insect: insecto|insectos|velutina|velutinas
forest: bosque|bosques|fraga|forestal|forestais
deforestation: deforesta*|tala ilegal
amazon-forest: amazonia|selva amazónica
ocean: océano|océanos|oceánic*
coral-reef: coral|corais|arrecife|arrecifes
river: río|ríos
lake: lago|lagos|lagoa|lagoas
glacier: glaciar|glaciares
ice: xeo|iceberg*|desxeo
arctic: ártico|ártica|polo norte
antarctica: antártida|antártic*|polo sur
national-park: parque nacional|parques nacionais|parque natural
zoo: zoolóxico|zoo
school: escola|escolas|colexio|colexios|escolar|escolares|ceip
pupil: alumno|alumnos|alumna|alumnas|alumnado
student: estudante|estudantes|estudantil
teacher: profesor|profesores|profesora|profesorado|mestre|docente|docentes
education: educación|educativ*|ensino
exam: exame|exames|abau|oposicións
kindergarten: gardería|garderías|escola infantil|escolas infantís
graduation: graduación|graduad*
scholarship: bolseir*|bolsas de estudo|bolsa de estudos
child: neno|nenos|nena|nenas|infantil|infancia|cativo|cativos
teenager: adolescen*|menor de idade|menores
youth: mozo|mozos|mocidade|xuventude|xuvenil|xoves
parent: proxenitor*
mother: nai|nais
father: pai|pais
son: fillo|fillos
daughter: filla|fillas
brother: irmán|irmáns
sister: irmá|irmás
family: familia|familias|familiar|familiares
wife: esposa|esposas
husband: marido|maridos
wedding: voda|vodas
marriage: matrimonio|matrimonios|casou|casad*
divorce: divorci*
birthday: aniversario de nacemento|cumpreanos
anniversary: aniversario|aniversarios
celebration: celebra*|celebrou
festival: festival|festivais
holiday: vacacións|día festivo|festivos
new-year: aninovo|ano novo|fin de ano
christmas: nadal|nadais
ramadan: ramadán
eid: eid|festa do año
easter: semana santa|pascua
pilgrimage: peregrin*|romaría|romarías
hajj: hajj|meca
church: igrexa|igrexas
mosque: mesquita|mesquitas
synagogue: sinagoga|sinagogas
temple: templo|templos
religion: relixión|relixións|relixios*
christian: cristián|cristiáns|cristianismo|cristiá
muslim: musulm*|islam|islámic*
jewish: xudeu|xudeus|xudía|antisemit*
pope: papa|papas|pontífice*|vaticano|papal
bishop: bispo|bispos|arcebispo|arcebispos|bispado
cardinal: cardeal|cardeais
priest: sacerdote|sacerdotes|crego|cregos|párroco
imam: imán|imáns|clérigo*
rabbi: rabino|rabinos
prayer: oración|oracións|rezar|pregaria|pregarias
blasphemy: blasfem*
film: película|películas|filme|filmes|longametraxe|cineasta*
cinema: cine|cinema|cines|cinematográfic*
actor: actor|actores
actress: actriz|actrices
director: director de cine|directora de cine|realizador|realizadora
movie-premiere: estrea|estreas|estreou|estrear
award: galardón|galardóns|galardoad*|premiad*
oscar: óscar|oscar|óscars
prize: premio|premios
nobel-prize: nobel|premio nobel
music: música|músico|músicos|musical|musicais
song: canción|cancións|cantiga|cantigas
singer: cantante|cantantes|cantautor*|cantareira*
band: grupo de música|grupo musical|banda de rock|banda de música
concert: concerto|concertos
album: álbum|álbums|disco|discos
tour: xira|xiras
opera: ópera|óperas|tenor
orchestra: orquestra|orquestras|sinfónic*|filharmónic*
dance: baile|bailes|danza|danzas|bailar
ballet: ballet
theatre: teatro|teatros|teatral|teatrais
play: obra de teatro|dramaturg*|peza teatral
book: libro|libros
novel: novela|novelas|novelista
author: autor|autora|autores
writer: escritor|escritora|escritores|escritoras
poet: poeta|poetas|poesía|poema|poemas
literature: literatura|literari*|letras galegas
publisher: editorial|editoriais|editora
library: biblioteca|bibliotecas
art: arte|artes|artista|artistas|artístic*
painting: pintura|pinturas|cadro|cadros|lenzo
painter: pintor|pintora|pintores
sculpture: escultura|esculturas|escultor
exhibition: exposición|exposicións|mostra|mostras
gallery: galería|galerías
fashion: moda|modas|desfile
model: supermodelo|modelo de pasarela
designer: deseñador*
television: televisión|televisións|televisiv*|tvg|crtvg
series: serie de televisión|teleserie|series
broadcaster: emisora|emisoras|canle de televisión|radiotelevisión
radio: radio|radios
newspaper: xornal|xornais|diario|diarios
journalist: xornalis*|periodis*
reporter: reporteiro|reporteira|correspondente*
editor: redactor*|director do xornal|redacción
media: medios de comunicación|prensa|mediátic*
news: noticia|noticias|informativo|informativos|telexornal
magazine: revista|revistas
photographer: fotógraf*|fotografía*|foto|fotos
documentary: documental|documentais
celebrity: famosos|celebridade|celebridades
royal-family: familia real|casa real
heritage: patrimonio|patrimonial
unesco: unesco
monument: monumento|monumentos
statue: estatua|estatuas
lottery: lotaría|lotarías|lotería|euromillóns
winner: gañador*|vencedor*
record-world: récord mundial|récord do mundo|plusmarca
guinness: guinness
football: fútbol|futbolista|futbolistas|futbolístic*
match: partido|partido amigable
game: xogo|xogos
league: liga|ligas
cup: copa|copas
world-cup: mundial de fútbol|copa do mundo|mundial
championship: campionato|campionatos|campión|campións|campioa
tournament: torneo|torneos
final: final|finais|finalista|finalistas
semi-final: semifinal|semifinais|semifinalista*
quarter-final: cuartos de final
group-stage: fase de grupos
qualifying: clasificación|clasificatori*|eliminatoria|eliminatorias|clasificouse
playoff: playoff|play-off|playoffs|promoción de ascenso
goal: gol|goles|golead*
penalty: penalti|penaltis|pena máxima
penalty-shootout: quenda de penaltis|tanda de penaltis|rolda de penaltis
red-card: tarxeta vermella|expulsado|tarxetas vermellas
yellow-card: tarxeta amarela|tarxetas amarelas|amoestad*
referee: árbitro|árbitros|árbitra|arbitral|arbitraxe
video-referee: var|videoarbitraxe
offside: fóra de xogo
goalkeeper: porteiro|porteiros|gardamallas|porteira|gardameta*
striker: dianteiro|dianteiros
midfielder: centrocampista*|mediocampista
defender: defensa central|lateral dereito|lateral esquerdo|zagueiro
captain: capitán|capitáns|capitá
coach: adestrador*|seleccionador*
manager-football: director deportivo|secretario técnico
transfer: fichaxe|fichaxes|fichou|traspaso|traspasos
transfer-fee: cláusula de rescisión|prezo do traspaso
contract-extension: renovación de contrato|renovación do contrato|renovou contrato
injury: lesión|lesións|lesionad*|lesionouse
substitute: suplente*|substitut*
stadium: estadio|estadios
fan: afeccionado|afeccionados|seareiro|seareiros|afección
hooligan: hooligan*|ultras
team: equipo|equipos|cadro de xogadores
club: club|clubs
national-team: selección nacional|selección|seleccións
player: xogador*
win: gañou|gañar|gañaron|venceu|vencer|gaña
draw: empate|empates|empatou|empatar|sorteo
score: marcador|puntuación|marcou
hat-trick: hat-trick|triplete
debut: debut|debutou|debutar
title: título|títulos
trophy: trofeo|trofeos
medal: medalla|medallas|medallista*|medalleiro
gold-medal: medalla de ouro|medallas de ouro|ouro olímpico
silver-medal: medalla de prata|medallas de prata
bronze-medal: medalla de bronce|medallas de bronce|bronce
olympics: olímpic*|olimpíada*|coi
paralympics: paralímpic*
athlete: atleta|atletas|deportista|deportistas
athletics: atletismo
marathon: maratón|maratóns|maratonian*
sprint: esprint|velocista*
swimming: natación|nadador*
gymnastics: ximnasia|ximnasta*
boxing: boxeo|peso pesado
boxer: boxeador*|púxil
wrestling: loita libre|loitador*
tennis: tenis|tenista|tenistas|wimbledon|roland garros
grand-slam: grand slam
set-tennis: tie-break|segundo set|primeiro set|terceiro set
basketball: baloncesto|básquet|nba|acb
volleyball: voleibol|voleibolista
handball: balonmán
rugby: rugby
cricket: crícket|cricket
golf: golf|golfista*
cycling: ciclismo|ciclista|ciclistas
stage-race: tour de francia|volta a españa|pelotón|o gran camiño|maillot amarelo
skiing: esquí|esquiador*|esquiar|eslálom
biathlon: biatlón
figure-skating: patinaxe artística|patinaxe|patinador*
ice-hockey: hóckey sobre xeo|hóckey|hockey|nhl
formula-one: fórmula 1|fórmula un|f1
racing-driver: piloto de fórmula|monopraza|monoprazas
grand-prix: gran premio|grandes premios
pole-position: pole position|pole
qualifying-session: sesión de clasificación|sesión clasificatoria
chess: xadrez|xadrecista*
doping: dopaxe|antidopaxe|doping
drug-ban: sanción por dopaxe|suspensión por dopaxe
suspension: suspensión|suspendid*|suspendeu
retirement: retirada deportiva|colga as botas
`;
export default concepts;
