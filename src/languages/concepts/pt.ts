/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: terremoto*|sismo|sismos|sísmic*|abalo sísmico|tremor de terra|tremores
aftershock: réplica|réplicas
tsunami: tsunami*|maremoto*
volcano: vulcão|vulcões|vulcânic*
eruption: erupção|erupções|lava
flood: inundação|inundações|enchente*|cheia|cheias|alagamento*|inundad*
landslide: deslizamento*|desabamento de terra|aluimento*|derrocada*|enxurrada*
avalanche: avalanche*|avalancha*
storm: tempestade*|temporal|temporais|trovoada*|mau tempo
hurricane: furacão|furacões
typhoon: tufão|tufões
cyclone: ciclone*
tornado: tornado|tornados
hail: granizo|saraiva
snow: neve|neves|nevão|nevar|nevou
blizzard: nevasca*|tempestade de neve
rain: chuva|chuvas|chuvos*|aguaceiro*|precipitação|chover
monsoon: monção|monções
drought: seca|secas|estiagem|crise hídrica
heatwave: onda de calor|ondas de calor|calor extremo
cold-wave: onda de frio|vaga de frio|frente fria
wildfire: incêndio florestal|incêndios florestais|incêndio rural|incêndios rurais|queimadas
fire: incêndio|incêndios|fogo|fogos|bombeiro*|chamas
explosion: explosão|explosões|explodiu|explodir|rebentamento
lightning: relâmpago*|raios|descarga elétrica
fog: nevoeiro*|neblina
wind: vento|ventos|rajada*|ventania*|vendaval
temperature: temperatura*|graus celsius|termómetros|termômetros
weather-forecast: previsão do tempo|meteorológic*|meteorolog*|ipma|inmet
climate-change: alterações climáticas|mudanças climáticas|mudança climática|crise climática|climátic*
global-warming: aquecimento global
emission: emissões|emissão
greenhouse-gas: efeito estufa|metano|efeito de estufa
carbon: carbono|co2|descarboniz*
pollution: poluição|poluent*|poluíd*|contaminação
oil-spill: derrame de petróleo|vazamento de petróleo|vazamento de óleo|derramamento de petróleo|maré negra
chemical: químico|químicos|química|químicas
toxic: tóxic*|toxina*
radiation: radiação|radioativ*|radiações
nuclear-plant: central nuclear|usina nuclear|usinas nucleares|reator nuclear|energia nuclear
meltdown: fusão do núcleo|colapso do reator
dam: barragem|barragens|represa|represas|albufeira*
collapse: desabamento*|desabou|colapso|desmoron*|ruiu
rubble: escombro*|destroço*
evacuation: evacuação|evacuações|evacuar|evacuad*|retirados de casa
evacuee: desalojad*|desabrigad*
shelter: abrigo|abrigos|alojamento temporário
rescue: resgate*|resgatad*|salvamento*|resgatar|salvou
rescuer: socorrista*|equipes de resgate|equipas de resgate|salva-vidas
survivor: sobreviv*
missing-person: desaparecid*|desaparecimento|pessoa desaparecida
trapped: soterrad*|encurralad*|presos nos escombros
casualty: baixas militares|baixas civis
dead: morto|mortos|morta|mortas
death: morte|mortes|morreu|morreram|óbito*|falec*
injured: ferido|feridos|ferida|feridas
wounded: feridos graves|ferido grave|baleado*|baleada
victim: vítima*
body: corpo|corpos
corpse: cadáver|cadáveres
funeral: funeral|funerais|velório*|enterro*|sepultad*|exéquias
mourning: luto
condolence: condolência*|pêsames
memorial: homenage*|memorial|comemorativ*
epicentre: epicentro*
magnitude: magnitude|escala richter|escala de richter
damage: dano|danos|estrago*|danificad*|prejuízo*
destruction: destruição|destruíd*|destruiu|devasta*
emergency: emergência*
disaster: desastre*
catastrophe: catástrofe*|catastrófic*|calamidade
state-of-emergency: estado de emergência|calamidade pública|estado de calamidade|estado de sítio
relief: socorro|socorros|alívio
aid: ajuda|ajudas|auxílio*
humanitarian: humanitári*
donation: doação|doações|donativo*|doador|doadores|doou
refugee-camp: campo de refugiados|campos de refugiados
famine: fome generalizada|crise alimentar
hunger: fome|desnutrição|subnutri*|desnutrid*
starvation: inanição
epidemic: epidemia*|epidémic*|epidêmic*|surto epidémico
accident: acidente|acidentes|acidentad*|sinistro
crash: despist*|despenhou|queda de avião|queda do avião
collision: colisão|colisões|colid*|choque frontal|abalroa*
derailment: descarril*
train: comboio*|trem|trens
railway: ferrovia*|ferroviári*|caminhos de ferro
metro: metrô|metro
bus: autocarro*|ônibus|micro-ônibus
truck: camião|camiões|caminhão|caminhões|carreta|camionista*
car: carro|carros|automóvel|automóveis|viatura|viaturas|veículo*
motorcycle: moto|motos|motociclet*|motociclista*|motoqueiro*
bicycle: bicicleta*
driver: motorista*|condutor|condutora|condutores
passenger: passageir*
pilot: piloto|pilotos|copiloto
crew: tripulação|tripulante*
aircraft: aeronave*
plane: avião|aviões|avioneta
helicopter: helicóptero*
airport: aeroporto*|aeroportuári*
airline: companhia aérea|companhias aéreas|empresa aérea
flight: voo|voos
runway: pista de pouso|pista do aeroporto|pista de aterragem
landing: aterragem|aterrissagem|pouso|aterrou|pousou|aterrissou
takeoff: descolagem|decolagem|descolou|decolou
black-box: caixa negra|caixas negras|caixa-preta|caixas-pretas
ship: navio|navios
boat: barco|barcos|lancha|lanchas|bote|botes
ferry: ferry|balsa|balsas|ferryboat
vessel: embarcação|embarcações
tanker: petroleiro|petroleiros|navio-tanque
cargo: carga|cargas|cargueiro*|mercadoria*|contentores|contêineres
port: portuári*|portos|terminal portuário
sinking: naufrágio*|naufrag*|afund*
capsize: virou no mar|capot*|emborcou
drowning: afogad*|afogou|afogamento*
bridge: ponte|pontes|viaduto*
tunnel: túnel|túneis
road: estrada|estradas|rodovia*|rodoviári*
highway: autoestrada*|auto-estrada*
traffic: trânsito|tráfego
speed: velocidade*
drunk-driving: embriaguez ao volante|dirigir embriagado|álcool ao volante|lei seca
seat-belt: cinto de segurança
stampede: debandada|pisotead*
crush: esmagad*|esmagamento
elevator: elevador|elevadores|ascensor
crane: grua|gruas|guindaste*
mine-accident: acidente na mina|explosão na mina|acidente em mina
miner: mineiros presos|garimp*|minerador|mineradores
gas-leak: fuga de gás|vazamento de gás
pipeline: gasoduto*|oleoduto*
space: espacial|espaciais|nasa
rocket: foguete*|foguetão|foguetões
satellite: satélite*
launch: lançamento*
astronaut: astronauta*|cosmonauta*
spacecraft: nave espacial|estação espacial|sonda espacial|cápsula espacial
moon: lua|lunar|lunares
mars: planeta marte|marte|marcian*
orbit: órbita*|orbital
asteroid: asteroide*|meteorito*|asteróide*
crime: crime|crimes|criminoso*|criminalidade|criminal|criminais
murder: assassinato*|assassínio*|assassinad*|assassinou
homicide: homicíd*|homicida*|feminicídio*|latrocínio
killing: matança*|massacre*|chacina*|matou|mataram
killer: assassino|assassinos|assassina
manslaughter: homicídio culposo|homicídio negligente|homicídio involuntário
suicide: suicíd*|suicid*
stabbing: esfaque*|facada*
knife: faca|facas|arma branca
shooting: tiroteio*|disparo|disparos|tiros|disparou|baleou
gunman: atirador|atiradores|homem armado|homens armados|pistoleiro*
gun: pistola*|revólver*
firearm: arma de fogo|armas de fogo|espingarda*|fuzil|fuzis
bullet: bala|balas
sniper: franco-atirador*|sniper|snipers
mass-shooting: tiroteio em massa|ataque a tiros
hostage: refém|reféns
kidnapping: sequestr*|rapto|raptos|raptad*
abduction: abdução|raptou
ransom: pedido de resgate
rape: estupr*|violada|violador
sexual-assault: abuso sexual|abusos sexuais|agressão sexual|violência sexual|assédio sexual
harassment: assédio*|assediad*
abuse: abuso|abusos|maus-tratos|abusad*
child-abuse: abuso infantil|abuso de menores|abusos de menores|maus-tratos infantis
paedophile: pedófil*|pedofilia|pornografia infantil
domestic-violence: violência doméstica|violência contra mulheres
robbery: assalto|assaltos|assaltante*|roubo|roubos
theft: furto|furtos|roubad*|furtad*|ladrão|ladrões
burglary: assalto à residência|assalto a residência|arrombamento*
fraud: fraude|fraudes|fraudulent*
scam: burla|burlas|golpista|golpistas|estelionat*|burlad*
embezzlement: peculato|desvio de dinheiro|desvio de verbas|desvio de recursos
bribery: suborno*|propina*
corruption: corrupção|corrupt*
money-laundering: lavagem de dinheiro|branqueamento de capitais|lavagem de capitais
tax-evasion: evasão fiscal|sonegação|fuga ao fisco|fraude fiscal|sonegação fiscal
smuggling: contrabando|contrabandista*
trafficking: traficante*
human-trafficking: tráfico de pessoas|tráfico humano|tráfico de seres
drug: droga|drogas|narcotráfico|narcotraficante*|estupefaciente*|tráfico de drogas
cocaine: cocaína
heroin: heroína
cannabis: canábis|maconha|haxixe|cannabis
overdose: overdose*|sobredose*|fentanil
gang: gangue*|gang|quadrilha*|facção|facções
mafia: máfia*|mafios*
cartel: cartel|cartéis
piracy: pirataria|pirata|piratas
arson: fogo posto|incêndio criminoso|incendiário*
vandalism: vandal*|vândalo*
looting: saque|saques|pilhagem|pilhagens|saquead*
riot: motim|motins|tumulto*|distúrbio*
police: polícia|polícias|policial|policiais|psp|gnr
officer: agente|agentes|policial militar
detective: detetive*
investigation: investigação|investigações|inquérito*|investiga|investigam|investigado|investigada|investigados|investigadas
investigator: delegado|delegada
suspect: suspeit*
arrest: prendeu|prenderam|detenção|detenções|prisões
detention: deteve|detiveram
detainee: detido|detidos|detida|detidas|detentos|detento
custody: prisão preventiva|custódia
prison: prisão|penitenciári*|presídio*
prisoner: preso|presos|prisioneir*
inmate: recluso*|presidiário*
jail: cadeia|cadeias|prisiona*|encarcera*
escape: fugiu|fugiram|fuga|fugas|escapou
fugitive: foragid*|fugitiv*
manhunt: caça ao homem|perseguição policial
extradition: extradição|extradit*
deportation: deportação|deportações|deportad*|deportar
warrant: mandado|mandados
search: busca|buscas
raid: rusga*|operação policial|batida policial
seizure: apreensão|apreensões|apreend*|confisc*
evidence: provas|indício|indícios
witness: testemunha|testemunhas
testimony: depoimento*|testemunho*|depôs
confession: confissão|confissões|confessou|confesso
forensic: forense*|perícia|perícias|medicina legal
dna: adn|dna
autopsy: autópsia*|necropsia
court: justiça federal|relação de lisboa|vara criminal
trial: julgamento|julgamentos|julgad*
judge: juiz|juíza|juízes|magistrad*
jury: júri|jurados|jurado
prosecutor: procurador*|promotor|promotora|promotores|ministério público
lawyer: advogad*|advocacia
defendant: réu|réus|arguid*
plaintiff: queixoso*|demandante*
lawsuit: processo judicial|ação judicial|processou|ação civil
indictment: indici*|denunciad*
charge: acusação|acusações|acusad*
plea: declarou-se culpado|delação premiada|delator
guilty: culpado|culpados|culpada|culpa
innocent: inocent*
acquittal: absolvição|absolvid*|absolveu
conviction: condenação|condenações|condenad*|condenou
verdict: veredicto*|veredito*
sentence: sentença|sentenças|pena|penas|anos de prisão
life-sentence: prisão perpétua
death-penalty: pena de morte|pena capital|condenado à morte
execution: execução|execuções|executad*
appeal: recurso|recorreu|recorrer
parole: liberdade condicional
pardon: indulto*|perdão presidencial|indultad*
amnesty: amnistia*|anistia*
bail: fiança|caução
fine: multa|multas|multad*|coima|coimas
compensation: indemniza*|indeniza*|compensação|compensações
settlement: acordo extrajudicial|acordo judicial
ruling: acórdão*|decisão judicial|decidiu o tribunal
supreme-court: supremo tribunal|stf|supremo|tribunal constitucional|suprema corte
constitution: constituição|constitucional*|inconstitucional*
law: lei|leis|legal|legais
legislation: legislação|legislativo|legislativa
human-rights: direitos humanos
torture: tortura*
genocide: genocíd*|genocid*
war-crime: crime de guerra|crimes de guerra
crime-against-humanity: crimes contra humanidade|lesa-humanidade|lesa humanidade
tribunal: tribunal|tribunais
terrorist: terrorista*
terrorism: terrorismo|terror
attack: ataque|ataques|atacou|atacad*|atentado*|agressão
bomb: bomba|bombas
bombing: bombardeamento*|bombardear*|bombardeio|bombardeios|bombardeou
suicide-bomber: bombista suicida|homem-bomba|atentado suicida|ataque suicida
car-bomb: carro-bomba|carro armadilhado|carros-bomba
explosive: explosivo*|explosiva
extremist: extremis*
radical: radical|radicais|radicaliz*
jihadist: jihad*|islamita*|islamista*|estado islâmico
militant: militante|militantes|miliciano*
war: guerra|guerras|bélic*
civil-war: guerra civil|guerras civis
battle: batalha*
combat: combate|combates|combatente*
front-line: linha da frente|linha de frente|frente de batalha
army: exército|exércitos
military: militar|militares|forças armadas
troops: tropa|tropas
soldier: soldado*
general: general|generais
commander: comandante*
officer-corps: oficial do exército|oficiais do exército|oficial militar
veteran: veterano*|ex-combatente*
conscription: serviço militar|alistamento|conscri*
mobilisation: mobilização|mobilizad*
navy: marinha|naval|navais
fleet: frota|frotas|flotilha
submarine: submarino*
warship: navio de guerra|navios de guerra|fragata*|porta-aviões
air-force: força aérea|forças aéreas|aeronáutica
fighter-jet: caças|avião de combate|aviões de combate|avião de guerra
bomber: bombardeiro*
drone: drone|drones
missile: míssil|mísseis
ballistic-missile: míssil balístico|mísseis balísticos|míssil intercontinental
air-strike: ataque aéreo|ataques aéreos|bombardeio aéreo|bombardeamento aéreo|bombardeios aéreos
shelling: disparos de artilharia|projéteis|projéctil
artillery: artilharia|obus|obuses
mortar: morteiro*
tank: tanque|tanques|carros de combate
armoured-vehicle: blindado|blindados|veículo blindado|veículos blindados
weapon: arma|armas
arms: armament*
ammunition: munição|munições
arms-deal: venda de armas|compra de armas
nuclear-weapon: arma nuclear|armas nucleares|bomba atómica|bomba atômica|ogivas nucleares
nuclear-test: teste nuclear|testes nucleares|ensaio nuclear
uranium: urânio|plutónio|plutônio
enrichment: enriquecimento
chemical-weapon: arma química|armas químicas|ataque químico|sarin
mine: mina terrestre|minas terrestres|minas antipessoais|desminagem
cluster-bomb: bombas de fragmentação|munições de fragmentação|munições cluster
invasion: invasão|invasões|invad*|invasor*
offensive: ofensiva|ofensivas
counter-offensive: contraofensiva*|contra-ofensiva*|contra-ataque*
siege: cerco|cercos|sitiad*|cercad*
blockade: bloqueio*|bloquead*
occupation: ocupação|ocupad*|ocupante*
annexation: anex*
withdrawal: retirada|retiradas|retirar
retreat: recuo|recuou|bater em retirada
ambush: emboscada*
ceasefire: cessar-fogo|cessação das hostilidades
truce: trégua*
peace: paz|pacífic*
peace-talks: conversações de paz|negociações de paz|processo de paz|acordo de paz|plano de paz
peacekeeper: capacetes azuis|força de paz|forças de paz
negotiation: negocia*
mediation: mediação|mediar
mediator: mediador*
disarmament: desarm*|desnuclear*
sanction: sanção|sanções|sanciona*
embargo: embargo*
military-exercise: exercício militar|exercícios militares|manobras militares
airspace: espaço aéreo
border: fronteira*|fronteiriç*
border-crossing: posto fronteiriço|passagem de fronteira|passagem fronteiriça
checkpoint: posto de controlo|posto de controle|postos de controlo
fence: vedação|cerca de arame|arame farpado
wall: muro|muros
rebel: rebelde*|rebelião|rebeliões
insurgent: insurgente*|insurrecto*
separatist: separatis*
militia: milícia*
paramilitary: paramilitar*
mercenary: mercenári*
coup: golpe de estado|golpe militar|golpistas armados|tentativa de golpe
junta: junta militar|regime militar|ditadura militar
martial-law: lei marcial
curfew: toque de recolher|recolher obrigatório
intelligence: serviços secretos|serviço secreto|serviços de informações|inteligência militar|cia|abin
spy: espião|espiões|espiar|espiã
espionage: espionagem
surveillance: vigilância|escutas
hacker: hacker*|pirata informático|piratas informáticos
cyber-attack: ciberataque*|ataque cibernético|ataque informático|ataque hacker|cibersegurança
data-breach: vazamento de dados|fuga de dados|dados pessoais
leak: vazamento*|vazad*
defence: defesa
security: segurança
bodyguard: guarda-costas|segurança pessoal
assassination: magnicídio|tentativa de assassinato|tentativa de homicídio
poisoning: envenen*|intoxica*|veneno*
nerve-agent: agente nervoso|novichok
exile: exílio|exilad*|exilar
defector: desertor*|deserção|dissidência partidária
dissident: dissident*
hostage-release: libertação de reféns|libertação dos reféns|liberação dos reféns|reféns libertados
prisoner-exchange: troca de prisioneiros|trocas de prisioneiros
government: governo*|governament*|executivo|planalto
president: presidente|presidentes|presidência|presidenc*
prime-minister: primeiro-ministro|primeira-ministra|primeiros-ministros|premiê
minister: ministro|ministros|ministra|ministério*|ministerial
foreign-minister: negócios estrangeiros|relações exteriores|ministro do exterior|chanceler|secretário de estado|itamaraty
defence-minister: ministro da defesa|ministra da defesa|ministério da defesa
finance-minister: ministro das finanças|ministro da fazenda|ministra das finanças|ministério da fazenda
interior-minister: ministro do interior|administração interna|ministério do interior
vice-president: vice-presidente*|vice-presidência
chancellor: chanceler alemão|chanceler federal|chanceler alemã
king: rei|reis
queen: rainha|rainhas
prince: príncipe*|princesa*
monarchy: monarquia*|monárquic*|monarca*
parliament: parlamento*|parlamentar|parlamentares|assembleia da república
senate: senado|senador|senadora|senadores
congress: congresso|congressista*
deputy: deputad*|câmara dos deputados
speaker: presidente da câmara|presidente da assembleia|presidente do parlamento
governor: governador|governadora|governadores
mayor: prefeito|prefeita|prefeitos|prefeitura*|autarca*|autarquia*
ambassador: embaixador|embaixadora|embaixadores|enviado especial
embassy: embaixada*
consulate: consulado*|cônsul|consular*
diplomat: diplomata*
diplomacy: diplomacia|diplomátic*
summit: cimeira*|cúpula*
meeting: reunião|reuniões|reuniu|encontro|encontros
visit: visita|visitas|visitou|visitar
telephone-call: telefonema*|chamada telefónica|conversa telefónica|ligação telefônica|por telefone
talks: conversações|diálogo*|conversas
agreement: acordo|acordos
treaty: tratado|tratados
pact: pacto|pactos
memorandum: memorando*
alliance: aliança*|aliado|aliados
coalition: coligação|coligações|coalizão
opposition: oposição|opositor*|oposicionista*
party: partido|partidos|partidári*
leader: líder|líderes|dirigente*
leadership: liderança*
candidate: candidat*
campaign: campanha*
election: eleição|eleições|eleitoral|eleitorais|eleito|legislativas
early-election: eleições antecipadas|eleição antecipada
vote: voto|votos|votação|votações|votar|votou
voter: eleitor|eleitores|eleitorado|votante*
ballot: boletim de voto|urna|urnas|boletins de voto|segunda volta|segundo turno
polling-station: mesa de voto|mesas de voto|assembleia de voto|seção eleitoral|locais de votação
turnout: afluência às urnas|abstenção|taxa de participação
referendum: referendo*|plebiscito*
exit-poll: sondagem à boca|boca de urna|sondagens à boca
opinion-poll: sondagem|sondagens|pesquisa eleitoral|datafolha|intenções de voto
recount: recontagem|apuração|contagem de votos
electoral-fraud: fraude eleitoral
majority: maioria*|maioria absoluta
minority: minoria*|minoritári*
victory: vitória*|triunf*
defeat: derrota*
landslide-victory: vitória esmagadora|vitória expressiva
inauguration: tomada de posse|posse presidencial|inaugura*|investidura
oath: juramento*|jurou
term: mandato|mandatos
cabinet: gabinete|conselho de ministros
reshuffle: remodelação governamental|reforma ministerial|remodelação
resignation: demissão|demissões|renúncia*
resign: demitiu-se|demite-se|renunciou|renunciar
dismissal: exonera*|demitid*|destituíd*|destituição
impeachment: impeachment
no-confidence-vote: moção de censura|voto de confiança|moção de confiança|moção de desconfiança
scandal: escândalo*
ethics: ética|éticas|conselho de ética
lobbying: lobby|lobista*|lobbies
reform: reforma|reformas|reformar|reformista*
bill: projeto de lei|projetos de lei|proposta de lei|pec
amendment: emenda|emendas
decree: decreto|decretos|decreto-lei|medida provisória|ordem executiva
veto: veto|vetos|vetou|vetar
budget: orçament*
deficit: défice*|déficit*
debt: dívida*|endivid*
tax: imposto*|tributári*|tributo*|iva|irs|tributação
tax-cut: redução de impostos|corte de impostos|descida de impostos|baixa de impostos
subsidy: subsídio*|subsidiação|subsidiar
pension: pensão|pensões|pensionista*|aposentado|previdência
welfare: segurança social|assistência social|bolsa família|bem-estar
minimum-wage: salário mínimo
austerity: austeridade
privatisation: privatiza*
nationalisation: nacionaliza*
independence: independência|independente|independentes
autonomy: autonomia*|autónom*|autônom*
sovereignty: soberan*
secession: secess*
democracy: democracia*|democrátic*
dictatorship: ditadura|ditador|ditaduras|ditadores
regime: regime|regimes
authoritarian: autoritári*|autoritarismo|autocra*
censorship: censura|censurad*
freedom-of-press: liberdade de imprensa
freedom-of-speech: liberdade de expressão
protest: protesto*|protesta*
demonstration: manifestação|manifestações
demonstrator: manifestante*
march: marcha|marchas|marcharam|passeata*
rally: comício*|concentração
strike-labour: greve|greves|grevista*
walkout: paralisação|paralisações
union: sindica*|centrais sindicais
boycott: boicot*
petition: petição|petições|abaixo-assinado*
civil-disobedience: desobediência civil
tear-gas: gás lacrimogéneo|gás lacrimogêneo|lacrimog*
water-cannon: canhão de água|canhões de água|jatos de água
clash: confronto|confrontos
crackdown: repressão|reprimi*|repressiv*
activist: ativis*|activis*
human-rights-activist: defensores dos direitos|ativista dos direitos|defensor dos direitos
revolution: revolução|revoluções|revolucionári*
uprising: levante*|revolta*|insurreição|sublevação
unrest: agitação|convulsão social|descontentamento
discrimination: discrimina*
racism: racis*|racial|raciais
minority-rights: direitos das minorias
equality: igualdade|disparidade de género
feminism: feminis*
abortion: aborto*|abortar|interrupção da gravidez
same-sex-marriage: casamento homossexual|casamento gay|casamento homoafetivo
lgbt: lgbt*|gay|gays|homossexua*|transexua*|lésbica*
migration: migração|imigração|migrações|migratóri*
migrant: migrante*|imigrante*|emigrante*
refugee: refugiad*
asylum: asilo
asylum-seeker: requerente de asilo|requerentes de asilo|solicitantes de asilo
citizenship: cidadania|nacionalidade
passport: passaporte*
visa: visto de entrada|vistos|visto
nationalism: nacionalis*
populism: populis*
far-right: extrema-direita|extrema direita|ultradireita|neonazi*
far-left: extrema-esquerda|extrema esquerda
communist: comunis*
socialist: socialis*
conservative: conservador*
liberal: liberal|liberais|liberalismo
statement: comunicado*|declaração|declarações
speech: discurso*
address: mensagem ao país|pronunciamento
press-conference: conferência de imprensa|entrevista coletiva|coletiva de imprensa
interview: entrevist*
criticism: crítica|críticas|critic*
accusation: acusa|acusam|acusou|acusaram
allegation: alega*|denúncia*|suposto|supostos
apology: desculpa|desculpas|desculpou-se
threat: ameaça*
warning: aviso|avisos|alerta|alertas|alertou|advert*
condemnation: repúdio|repudi*
denial: desmentido|desmentiu|negou|nega
support: apoio|apoios|apoiar|apoiou
announcement: anúncio|anúncios|anunci*
proposal: proposta|propostas|propôs
decision: decisão|decisões|decidiu|decidir
plan: plano|planos
project: projeto|projetos|projecto*
economy: economia*|económic*|econômic*|pib|economista*
growth: crescimento
recession: recessão|recessões
crisis: crise|crises
inflation: inflação|inflacionári*|ipca
price: preço|preços
price-rise: subida dos preços|aumento dos preços|alta dos preços|aumento de preços
consumer: consumidor*|consumo
interest-rate: taxa de juro|taxas de juro|taxa de juros|taxas de juros|selic|juros
central-bank: banco central|bancos centrais|bce|reserva federal|banco de portugal
bank: banco|bancos|bancári*|banca
loan: empréstimo*
mortgage: hipoteca*|crédito à habitação|hipotecári*|crédito imobiliário
credit: crédito|créditos|credor|credores
bailout: resgate financeiro|plano de resgate|resgate bancário
bankruptcy: falência*|falid*|bancarrota
insolvency: insolv*|recuperação judicial
default: incumprimento|inadimplência|calote
bond: obrigações|títulos da dívida|títulos públicos
stock-exchange: bolsa de valores|bolsas|ibovespa|wall street|bovespa|mercado de ações
share: ações|acções
shareholder: acionista*|accionista*
dividend: dividendo*
investor: investidor*
investment: investimento*|investir|investiu
fund: fundo|fundos
hedge-fund: fundo de investimento|fundos de investimento|fundo especulativo
currency: moeda|moedas|divisa|divisas
exchange-rate: taxa de câmbio|câmbio|taxas de câmbio
devaluation: desvaloriza*
dollar: dólar|dólares
euro: euro|euros
cryptocurrency: criptomoeda*|ethereum|blockchain|criptoativo*
bitcoin: bitcoin*
gold: ouro
oil: petróleo|petrolífer*|opep
crude-oil: crude|brent|barril|barris|petróleo bruto
gas: gás
natural-gas: gás natural|gnl
petrol: gasolina*|diesel|gasóleo|etanol
fuel: combustível|combustíveis
electricity: eletricidade|elétric*|energia elétrica|electricidade
power-cut: falta de energia|corte de energia|falta de luz|cortes de energia|queda de energia
blackout: apagão|apagões
energy: energia|energias|energétic*
renewable-energy: renováve*|energia limpa|energia verde
solar: solar|solares|fotovoltaic*
wind-power: eólic*
coal: carvão
trade: comércio|comercial|comerciais
tariff: tarifa|tarifas|taxas alfandegárias|tarifaço|direitos aduaneiros
import: importação|importações|importar|importad*
export: exporta*
trade-war: guerra comercial|guerra tarifária
free-trade: livre comércio|livre-comércio|comércio livre
customs: alfândega*|aduaneir*|alfandegári*
supply-chain: cadeia de abastecimento|cadeias de abastecimento|cadeia de suprimentos|cadeias de fornecimento
company: empresa*|companhia|companhias
corporation: corporação|corporações|conglomerado*|multinaciona*
startup: startup*|start-up*
merger: fusão|fusões
acquisition: aquisição|aquisições|adquir*
takeover: opa|oferta pública|tomada de controlo
subsidiary: subsidiári*|filial|filiais
joint-venture: joint venture|empresa conjunta
profit: lucro|lucros|lucrativ*
loss: perda|perdas
revenue: receita|receitas|arrecadação
turnover: faturação|faturamento|volume de negócios
earnings: resultados trimestrais|balanço trimestral
sales: venda|vendas
market: mercado|mercados
retail: varejo|retalho|varejista*|retalhista*
supermarket: supermercado*|hipermercado*
e-commerce: comércio eletrónico|comércio eletrônico|e-commerce|vendas online
advertising: publicidade|publicitári*
brand: marca|marcas
product: produto|produtos
factory: fábrica*
production: produção|produções|produtor|produtores
manufacturing: manufatur*|fabricante*|fabrico|fabricação
industry: indústria*|industrial|industriais
steel: aço|siderúrgic*|siderurgia
textile: têxtil|têxteis
automobile: montadora*|automobilístic*|setor automóvel|indústria automóvel|automotiv*
electric-car: carro elétrico|carros elétricos|veículos elétricos|veículo elétrico
battery: bateria|baterias
chip: chip|chips|microchip
semiconductor: semicondutor*
technology: tecnologia*|tecnológic*
software: software
artificial-intelligence: inteligência artificial|ia|chatgpt|chatbot*
robot: robô|robôs|robot|robots|robótica
smartphone: smartphone*|telemóvel|telemóveis|celular|celulares|iphone
computer: computador*|informátic*
internet: internet|online|banda larga
website: página web
social-media: redes sociais|rede social
app: aplicativo*|aplicação|aplicações|app|apps
platform: plataforma|plataformas
video-game: videojogo*|videogame*|playstation|xbox
telecommunications: telecomunicações|telefonia|operadoras
network: rede|redes
antitrust: antitrust|antitruste|monopólio*|autoridade da concorrência|cade
patent: patente|patentes|patentead*
copyright: direitos autorais|direitos de autor|propriedade intelectual
job: posto de trabalho|postos de trabalho|empregos|vagas de emprego
employment: emprego|empregador*|laboral
unemployment: desemprego|desempregad*
worker: trabalhador*|empregado|empregados|operário*|funcionário*
layoff: despedimento*|demissões em massa|layoff|despedid*
hiring: contratação|contratações|contratar
salary: salário*|salarial|salariais|ordenado
wage: remunera*|vencimento*
bonus: bónus|bônus
pay-rise: aumento salarial|aumentos salariais|reajuste salarial
executive-director: diretor executivo|presidente executivo|diretora executiva|ceo
board-of-directors: conselho de administração
chairman: presidente do conselho|chairman
founder: fundador*|cofundador*
billionaire: bilionári*|milionári*|magnata*
wealth: riqueza*|fortuna|fortunas
poverty: pobreza|pobre|pobres
inequality: desigualdade*
housing: habitação|moradia|moradias|habitacional
rent: renda|rendas|aluguel|aluguéis|inquilin*|arrendamento
real-estate: imobiliári*|imóvel|imóveis
construction: construção|construções|obras
building: prédio*|edifício*|arranha-céu*
contractor: empreiteir*|construtora*
tender: licitação|licitações|concurso público|concursos públicos
contract: contrato|contratos
agriculture: agricultura|agrícola*|agronegócio|agropecuári*
farmer: agricultor*|produtor rural|produtores rurais|fazendeiro*
harvest: colheita*|safra*
crop: cultivo|cultivos|lavoura*|plantação|plantações
wheat: trigo
grain: cereal|cereais|grãos|milho|soja
rice: arroz
livestock: gado|pecuária|pecuarista*|bovino*
fishing: pesca
fishery: pescador*|pesqueir*
food: alimento|alimentos|comida|alimentar|alimentares|alimentação
restaurant: restaurante*|restauração
hotel: hotel|hotéis|hoteleir*|hotelaria
tourism: turismo|turístic*
tourist: turista*|visitantes
insurance: seguradora*|seguros
auction: leilão|leilões|leiload*
audit: auditoria*|auditor|auditores|tribunal de contas
health: saúde|sanitári*
hospital: hospital|hospitais|hospitalar*|internad*
clinic: clínica|clínicas
doctor: médico|médicos|médica|médicas|doutor
physician: clínico geral|médico de família|médicos de família
nurse: enfermeir*|enfermagem
patient: paciente|pacientes|utente|utentes
medicine: medicina
drug-medicine: medicamento*|remédio|remédios|fármaco*
treatment: tratamento|tratamentos
therapy: terapia*|terapêutic*
surgery: cirurgi*|cirúrgic*
transplant: transplant*
disease: doença|doenças
illness: doente|doentes|enfermidade
infection: infeção|infeções|infecção|infecções|infetad*|infectad*|contágio*
virus: vírus|viral|virais
bacteria: bactéria*|bacterian*
coronavirus: coronavírus
covid: covid*
influenza: gripe|influenza
ebola: ébola|ebola
measles: sarampo
malaria: malária
cholera: cólera
aids: sida|vih|hiv|aids
cancer: cancro|câncer|tumor|tumores|leucemia|oncológic*|oncolog*
diabetes: diabetes|diabétic*
heart-attack: enfarte|infarto|ataque cardíaco|paragem cardíaca|parada cardíaca
stroke: avc|acidente vascular cerebral|derrame cerebral
dementia: demência|alzheimer
obesity: obes*|excesso de peso
mental-health: saúde mental|psiquiátric*|psiquiatr*
depression: depressão
vaccine: vacina|vacinas
vaccination: vacinação|vacinar|vacinad*|imunização
dose: dose|doses
booster: dose de reforço|doses de reforço
immunity: imunidade|imune|imunes|imunitári*
outbreak: surto|surtos
pandemic: pandemia*|pandémic*|pandêmic*
quarantine: quarentena*
lockdown: confinamento*|lockdown|confinad*
isolation: isolamento|isolad*
mask: máscara*
testing: teste|testes|testagem|pcr
test-positive: testou positivo|testaram positivo|teste positivo
symptom: sintoma*|assintomátic*
contact-tracing: rastreio de contactos|rastreamento de contatos
variant: variante|variantes|ómicron|ômicron
mutation: mutação|mutações|mutante*
mortality: mortalidade|taxa de mortalidade
birth: nascimento|nascimentos|natalidade|parto|partos
pregnancy: gravidez|grávida*|gestante*
maternity: maternidade*|licença parental
baby: bebé|bebés|bebê|bebês
newborn: recém-nascid*
death-toll: número de mortos|número de mortes|balanço de mortos
smoking: tabagismo|fumar|fumador*|fumante*|cigarro*
tobacco: tabaco|tabaqueir*
alcohol: álcool|alcoólic*|alcoolismo
allergy: alergia*|alérgic*
pharmaceutical: farmacêutic*|farmácia*
clinical-trial: ensaio clínico|ensaios clínicos|testes clínicos
side-effect: efeito secundário|efeitos secundários|efeitos colaterais|efeito colateral
approval: aprovação|aprovou|aprovad*|aprovar
research: pesquisa|pesquisas|investigação científica
study: estudo|estudos
researcher: pesquisador*|investigadores|investigador|investigadora
scientist: cientista*|científic*
professor: professor universitário|catedrátic*|docentes universitários
university: universidade|universidades|universitári*
laboratory: laboratóri*
experiment: experiência científica|experimental|experimento*
discovery: descoberta*|descobriu|descobrir
gene: gene|genes|genétic*|genoma*
fossil: fóssil|fósseis|paleontolog*
dinosaur: dinossauro*
archaeologist: arqueólog*|arqueológic*|arqueologia
excavation: escavação|escavações
ancient: antiguidade|pré-históric*|milenar
museum: museu|museus
species: espécie|espécies
endangered: perigo de extinção|risco de extinção|extinção|ameaçada de extinção
animal: animal|animais|fauna
dog: cão|cães|cachorro*|cadela
elephant: elefante*
whale: baleia*|cetáceo*|orca|orcas
shark: tubarão|tubarões
bear: urso|ursos
wolf: lobo|lobos
bird-flu: gripe aviária|gripe das aves|h5n1
bee: abelha*|apicult*
insect: inseto*
forest: floresta*
deforestation: desmata*|desfloresta*
amazon-forest: floresta amazónica|floresta amazônica|amazônia|amazónia
ocean: oceano*|oceânic*
coral-reef: coral|corais|recife de coral|recifes de coral
river: rio|rios
lake: lago|lagos|lagoa|lagoas
glacier: glaciar*|geleira*
ice: gelo|gelos|iceberg*|degelo
arctic: ártico|ártica|polo norte
antarctica: antártida|antártic*|polo sul
national-park: parque nacional|parques nacionais
zoo: zoológico|zoológicos|jardim zoológico|zoo
school: escola*|colégio*
pupil: aluno|alunos|aluna|alunas
student: estudante*|estudantil
teacher: professor|professores|professora|professoras|docente*
education: educação|educativ*|ensino
exam: exame|exames|enem|vestibular
kindergarten: creche*|jardim de infância|pré-escolar|jardins de infância
graduation: formatura|graduação|licenciatura|diploma|diplomas|diplomado*
scholarship: bolsa de estudo|bolsas de estudo|bolseir*
child: criança*|infantil|infância|menino|menina
teenager: adolescen*|menor de idade|menores
youth: jovem|jovens|juventude|juvenil
parent: progenitor*|responsáveis legais
mother: mãe|mães
father: pai|pais
son: filho|filhos
daughter: filha|filhas
brother: irmão|irmãos
sister: irmã|irmãs
family: família*|familiar|familiares
wife: esposa|esposas
husband: marido|maridos
wedding: cerimónia de casamento|bodas|cerimônia de casamento|noiva
marriage: casamento*|casou|casad*|matrimónio|matrimônio
divorce: divórcio*|divorci*
birthday: aniversariante*|dia de anos
anniversary: aniversário*
celebration: celebra*|comemorações|comemorar|comemorou|festejo*
festival: festival|festivais
holiday: férias|feriado*
new-year: ano novo|passagem de ano|réveillon|ano-novo
christmas: natal|natalíci*
ramadan: ramadão|ramadã
eid: eid|festa do sacrifício
easter: páscoa|semana santa
pilgrimage: peregrin*|romaria*
hajj: hajj|meca
church: igreja*
mosque: mesquita*
synagogue: sinagoga*
temple: templo|templos
religion: religião|religiões|religios*
christian: cristão|cristãos|cristã|cristianismo|evangélic*
muslim: muçulman*|islão|islã|islâmic*
jewish: judeu|judeus|judaic*|judia|antissemit*
pope: papa|papas|pontífice*|vaticano|papal|santa sé
bishop: bispo|bispos|arcebispo*|episcopal
cardinal: cardeal|cardeais
priest: padre|padres|sacerdot*|pároco*
imam: imã|imame|imãs|clérigo*
rabbi: rabino*
prayer: oração|orações|rezar|prece*
blasphemy: blasfém*|blasfêm*
film: filme*|longa-metragem|cineasta*
cinema: cinema*|cinematográfic*|bilheteira|bilheteria*
actor: ator|atores|actor
actress: atriz|atrizes
director: realizador*|diretor de cinema
movie-premiere: estreia|estreias|estreou|estrear
award: galardão|galardões|galardoad*|premiação|premiad*
oscar: óscar|oscar|óscares
prize: prémio*|prêmio*
nobel-prize: nobel|prémio nobel|prêmio nobel
music: música|músicas|músico*|musical|musicais
song: canção|canções
singer: cantor|cantora|cantores|rapper
band: banda|bandas
concert: concerto|concertos|show|shows
album: álbum|álbuns|disco|discos
tour: turnê*|digressão|digressões
opera: ópera*
orchestra: orquestra*|sinfónic*|sinfônic*|filarmónic*|filarmônic*
dance: dança|danças|dançar|dançarin*|bailarin*
ballet: balé|ballet|bailado
theatre: teatro|teatros|teatral|teatrais
play: peça de teatro|dramaturg*|encenador*
book: livro|livros
novel: romance|romances|romancista*
author: autor|autora|autores
writer: escritor|escritora|escritores
poet: poeta|poetas|poesia*|poema*
literature: literatura|literári*
publisher: editora|editoras
library: biblioteca*
art: arte|artes|artista*|artístic*|obra de arte
painting: pintura|pinturas|quadro|quadros
painter: pintor|pintora|pintores
sculpture: escultura*|escultor*
exhibition: exposição|exposições
gallery: galeria|galerias
fashion: moda|modas|desfile*
model: supermodelo*|top model|modelo fotográfica
designer: estilista*|designer*
television: televisão|televisiv*|tv|televisões
series: série de televisão|telenovela*|novela|novelas|minissérie|séries
broadcaster: emissora*|canal de televisão|rtp|radiodifusão
radio: rádio|rádios
newspaper: jornal|jornais
journalist: jornalis*
reporter: repórter*|correspondente*
editor: redator*|redação|diretor do jornal|editor-chefe
media: imprensa|mídia*|comunicação social|meios de comunicação
news: notícia|notícias|noticiári*
magazine: revista|revistas
photographer: fotógraf*|fotografia*|foto|fotos
documentary: documentário*
celebrity: celebridade*|famosos
royal-family: família real|casa real|realeza
heritage: património|patrimônio*|patrimonial
unesco: unesco
monument: monumento*
statue: estátua*
lottery: lotaria*|loteria*|mega-sena|euromilhões
winner: vencedor*|ganhador*
record-world: recorde mundial|recordista*|recorde do mundo
guinness: guinness
football: futebol|futebolista*|futebolístic*
match: partida|partidas
game: jogo|jogos
league: liga|ligas
cup: taça|taças|copa
world-cup: campeonato do mundo|copa do mundo|mundial|mundial de futebol
championship: campeonato*|campeões|campeã*|brasileirão
tournament: torneio*
final: final|finais|finalista*
semi-final: meia-final|meias-finais|semifinal|semifinais|semifinalista*
quarter-final: quartos de final|quartas de final
group-stage: fase de grupos|fase de grupo
qualifying: qualificação|apuramento|eliminatória*|classificatóri*|classificou-se
playoff: playoff*|play-off*|repescagem
goal: golo|golos|gol|gols|goleada*
penalty: pênalti*|penálti*|grande penalidade|grandes penalidades|penalty
penalty-shootout: disputa de pênaltis|desempate por penáltis|nos pênaltis
red-card: cartão vermelho|cartões vermelhos
yellow-card: cartão amarelo|cartões amarelos
referee: árbitr*|arbitragem
video-referee: var|videoárbitro|árbitro de vídeo
offside: fora de jogo|impedimento|fora-de-jogo
goalkeeper: guarda-redes|goleiro|goleiros|guardião
striker: avançado|avançados|atacante|atacantes|centroavante|ponta de lança
midfielder: meio-campista*|meia-atacante|centrocampista*
defender: zagueiro*|lateral-direito|lateral-esquerdo|defesa-central|defensor
captain: capitão|capitães|capitã
coach: treinador*|selecionador*
manager-football: diretor desportivo|diretor esportivo|equipa técnica
transfer: transferência*|mercado de transferências
transfer-fee: cláusula de rescisão|multa rescisória
contract-extension: renovação de contrato|renovação do contrato|renovou contrato|prorrogação do contrato
injury: lesão|lesões|lesionad*|lesionou-se
substitute: suplente*|substituíd*
stadium: estádio*
fan: adepto*|torcedor*|torcida*|fãs|fã
hooligan: hooligan*|torcida organizada|claque|claques
team: equipa|equipas|equipe|equipes|plantel
club: clube|clubes
national-team: seleção nacional|seleção|seleções|selecção
player: jogador*
win: venceu|vencer|ganhou|ganhar|vence
draw: empate*|empatou|empatar|empataram
score: pontuação|marcador|marcou|marcar
hat-trick: hat-trick|hat trick
debut: estreante*
title: título|títulos
trophy: troféu*
medal: medalha|medalhas|medalhista*|medalhado*
gold-medal: medalha de ouro|medalhas de ouro|ouro olímpico
silver-medal: medalha de prata|medalhas de prata
bronze-medal: medalha de bronze|medalhas de bronze|bronze
olympics: olímpic*|olimpíada*|coi
paralympics: paralímpic*|paraolímpic*|paralimpíada*
athlete: atleta|atletas|desportista*|esportista*
athletics: atletismo
marathon: maratona*|maratonista*
sprint: velocista*|sprint|sprinter
swimming: natação|nadador*
gymnastics: ginástica|ginasta*
boxing: boxe|peso-pesado
boxer: boxeador*|pugilista*|boxeur
wrestling: luta livre|lutador*|luta greco-romana
tennis: tênis|ténis|tenista*|wimbledon|roland garros
grand-slam: grand slam
set-tennis: tie-break|segundo set|primeiro set|terceiro set|sets
basketball: basquete*|nba
volleyball: voleibol|vôlei
handball: andebol|handebol
rugby: râguebi|rugby|rúgbi
cricket: críquete|cricket
wicket: wicket*
innings: innings
batsman: rebatedor*
bowler: lançador de críquete
golf: golfe|golfista*
cycling: ciclismo|ciclista*
stage-race: volta a portugal|volta a frança|volta à frança|tour de france|pelotão|camisola amarela
skiing: esqui|esquiador*|esquiar|slalom
biathlon: biatlo|biatlon
figure-skating: patinagem artística|patinação artística|patinador*|patinagem
ice-hockey: hóquei no gelo|hóquei|nhl
formula-one: fórmula 1|fórmula um|f1
racing-driver: piloto de fórmula|monolugar*|piloto de corridas
grand-prix: grande prémio|grande prêmio|gp
pole-position: pole position|pole
qualifying-session: sessão de qualificação|treino classificatório|treinos de qualificação
chess: xadrez|enxadrista*|xadrezista*
doping: doping|dopagem|antidoping|dopad*
drug-ban: suspensão por doping|suspenso por doping
suspension: suspens*|suspend*
retirement: aposentadoria|reforma-se|fim da carreira|aposenta-se
`;
export default concepts;
