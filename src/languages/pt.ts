// Portuguese of Brazil, Portugal and Africa. Grounds: CLDR covers months and days; this adds days without "-feira"
// ("na segunda"), abbreviations, demonyms in both spellings ("polonês", "polaco") and the European names of countries
// (Irão, Vietname, Quénia). Months, days and demonyms are lower case; lower-case forms match in either case.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'pt',
  name: 'Portuguese',
  detection: {
    pt: {
      scripts: 'Latin',
      frequent:
        'de|a|o|que|e|do|da|em|um|para|é|com|não|uma|os|no|se|na|por|mais|as|dos|como|mas|foi|ao|ele|das|tem|à|' +
        'seu|sua|ou|ser|quando|muito|há|nos|já|está|eu|também|só|pelo|pela|até|isso|ela|entre|era|depois|sem|' +
        'mesmo|aos|ter|seus|quem|nas|me|esse|eles|estão|você|tinha|foram|essa|num|nem|suas|às|minha|têm|numa|' +
        'pelos|elas|são|vai|disse|segundo|ano|anos|governo|presidente|ministro|polícia|país|ontem|hoje|dia|' +
        'milhões|dois|duas|três|primeiro|contra|sobre|após|durante|ainda|pode|podem|pessoas|apenas|afirmou|onde|' +
        'fazer|então|porque|estava|sido|neste|nesta|enquanto|embora|além|inclusive|agora|assim|sempre|nunca|nada|' +
        'algo|alguém|cada|todos|todas|toda|outro|outra|outros|outras|mesma|qual|quais|desde|sob|vez|vezes|dias|' +
        'semana|semanas|mês|meses|hora|horas|noite|manhã|tarde|homem|mulher|mulheres|crianças|gente|países|' +
        'cidade|mundo|estado|lei|guerra|justiça|juiz|tribunal|partido|eleições|congresso',
      affixes:
        '*ção|*ções|*dade|*dades|*mente|*ado|*ados|*ada|*adas|*imento|*ência|*ências|*aram|*eram|*iam|*ando|' +
        '*endo|*eiro|*ismo|*eza|*ores|*ais|*ão|*ões|*nh*|*lh*',
    },
  },
  dates: {
    months: ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'],
    weekdays: [
      'dom',
      'seg|segunda|segunda feira|2ª feira|2ª-feira',
      'ter|terça|terça feira|3ª feira|3ª-feira',
      'qua|quarta|quarta feira|4ª feira|4ª-feira',
      'qui|quinta|quinta feira|5ª feira|5ª-feira',
      'sex|sexta|sexta feira|6ª feira|6ª-feira',
      'sáb',
    ],
    relativeDays: {
      '-2': 'anteontem|antes de ontem|anteontem à noite',
      '-1': 'ontem|ontem à noite|ontem à tarde|ontem de manhã|noite passada|na noite passada',
      '0': 'hoje|esta noite|esta manhã|esta tarde|hoje à noite|hoje à tarde|hoje de manhã|esta madrugada',
      '1': 'amanhã|amanhã de manhã|amanhã à tarde|amanhã à noite',
      '2': 'depois de amanhã',
    },
    daysAgo: 'há # dias|faz # dias|# dias atrás',
    dayCounts: 'dois|três|quatro|cinco|seis|sete|oito|nove|dez',
    last: 'passado|passada|último|última',
    current: 'este|esta|neste|nesta|deste|desta|corrente|atual',
    next: 'próximo|próxima|que vem|que entra',
    units: {
      day: 'dia|dias',
      week: 'semana|semanas',
      month: 'mês|meses',
      year: 'ano|anos',
    },
    connectors: 'de|do|do ano de|do mês de|ano de',
    // The last ones only hide what they hold: hoje em dia (nowadays), na segunda fase (in the second phase).
    before:
      'em|no|na|ao|o|dia|no dia|do dia|ao dia|desde|desde o dia|até|até o dia|até ao dia|a partir de|' +
      'a partir do dia|entre|de|em meados de|no início de|no final de|fim de|início de|datado de|durante' +
      '|hoje em dia|segunda posição|segunda colocação|segunda fase|segunda edição|segunda parte' +
      '|segunda rodada|segunda divisão|segunda vez|segunda metade|segunda etapa|segunda volta' +
      '|segunda temporada|segunda dose|segunda onda|segunda instância|segunda jornada|segunda série' +
      '|segunda guerra|segunda linha|segunda opção|segunda geração|segunda leitura|segunda votação' +
      '|segunda maior|segunda via|segunda classe|segunda fila|segunda tentativa|quarta posição' +
      '|quarta colocação|quarta fase|quarta edição|quarta parte|quarta rodada|quarta divisão|quarta vez' +
      '|quarta metade|quarta etapa|quarta volta|quarta temporada|quarta dose|quarta onda|quarta instância' +
      '|quarta jornada|quarta série|quarta guerra|quarta linha|quarta opção|quarta geração|quarta leitura' +
      '|quarta votação|quarta maior|quarta via|quarta classe|quarta fila|quarta tentativa|quinta posição' +
      '|quinta colocação|quinta fase|quinta edição|quinta parte|quinta rodada|quinta divisão|quinta vez' +
      '|quinta metade|quinta etapa|quinta volta|quinta temporada|quinta dose|quinta onda|quinta instância' +
      '|quinta jornada|quinta série|quinta guerra|quinta linha|quinta opção|quinta geração|quinta leitura' +
      '|quinta votação|quinta maior|quinta via|quinta classe|quinta fila|quinta tentativa|sexta posição' +
      '|sexta colocação|sexta fase|sexta edição|sexta parte|sexta rodada|sexta divisão|sexta vez' +
      '|sexta metade|sexta etapa|sexta volta|sexta temporada|sexta dose|sexta onda|sexta instância' +
      '|sexta jornada|sexta série|sexta guerra|sexta linha|sexta opção|sexta geração|sexta leitura' +
      '|sexta votação|sexta maior|sexta via|sexta classe|sexta fila|sexta tentativa|sexta-feira santa' +
      '|domingo de páscoa|cada segunda|cada terça|cada quarta|cada quinta|cada sexta' +
      '|o marco|no marco|do marco|ao marco|um marco|num marco|este marco|neste marco|novo marco|com marco' +
      '|pelo marco|seu marco|senador marco',
    range: 'a|até|até o dia|ao|e|-|–|—',
    ordinalEndings: 'º|ª|°|o',
    dayWords: {
      primeiro: 1,
      dois: 2,
      três: 3,
      quatro: 4,
      cinco: 5,
      seis: 6,
      sete: 7,
      oito: 8,
      nove: 9,
      dez: 10,
      onze: 11,
      doze: 12,
      treze: 13,
      catorze: 14,
      quinze: 15,
      quatorze: 14,
      dezesseis: 16,
      dezasseis: 16,
      dezessete: 17,
      dezassete: 17,
      dezoito: 18,
      dezenove: 19,
      dezanove: 19,
      vinte: 20,
      'vinte e um': 21,
      'vinte e dois': 22,
      'vinte e três': 23,
      'vinte e quatro': 24,
      'vinte e cinco': 25,
      'vinte e seis': 26,
      'vinte e sete': 27,
      'vinte e oito': 28,
      'vinte e nove': 29,
      trinta: 30,
      'trinta e um': 31,
    },
    dayParts: 'de manhã|à tarde|à noite|de madrugada|pela manhã|manhã|tarde|noite',
    every: 'cada|todo|toda|todos os|todas as',
    maxEnding: 0,
    guarded: 'mar|março|set|out|dez|sex|ter|seg|qua|qui|dom|segunda|terça|quarta|quinta|sexta|mai',
    capitalised: false,
    accents: true,
  },
  names: {
    titles:
      'presidente|presidenta|ex-presidente|ex-presidenta|vice-presidente|vice|presidente eleito|' +
      'presidente eleita|primeiro-ministro|primeira-ministra|ex-primeiro-ministro|primeiro ministro|' +
      'vice-primeiro-ministro|premiê|ministro|ministra|ex-ministro|ex-ministra|vice-ministro|' +
      'ministro das relações exteriores|ministra das relações exteriores|ministro dos negócios estrangeiros|' +
      'ministra dos negócios estrangeiros|ministro da defesa|ministra da defesa|ministro da economia|' +
      'ministro da fazenda|ministro das finanças|ministra das finanças|ministro da saúde|ministra da saúde|' +
      'ministro da justiça|ministra da justiça|ministro da educação|ministro do interior|' +
      'ministro da administração interna|chanceler|ex-chanceler|secretário de estado|secretária de estado|' +
      'secretário-geral|secretária-geral|secretário|secretária|subsecretário|chefe de governo|chefe de estado|' +
      'chefe do governo|rei|rainha|príncipe|princesa|príncipe herdeiro|imperador|imperatriz|emir|sultão|xeque|xá|' +
      'czar|duque|duquesa|conde|condessa|papa|cardeal|arcebispo|bispo|patriarca|aiatolá|imã|imame|rabino|padre|' +
      'frei|pastor|dom|irmã|general|tenente-general|major-general|brigadeiro|almirante|vice-almirante|coronel|' +
      'tenente-coronel|tenente|major|capitão|sargento|cabo|marechal|comandante|delegado|delegada|comissário|' +
      'comissária|inspetor|inspetora|governador|governadora|ex-governador|prefeito|prefeita|ex-prefeito|' +
      'presidente da câmara|autarca|vereador|vereadora|senador|senadora|ex-senador|deputado|deputada|' +
      'deputado federal|deputada federal|deputado estadual|eurodeputado|eurodeputada|parlamentar|porta-voz|' +
      'embaixador|embaixadora|cônsul|enviado especial|enviada especial|alto-comissário|alto representante|' +
      'procurador|procuradora|procurador-geral|procuradora-geral|promotor|promotora|juiz|juíza|desembargador|' +
      'desembargadora|magistrado|magistrada|advogado|advogada|líder|líder supremo|líder da oposição|dirigente|' +
      'chefe|diretor|diretora|diretor-geral|diretora-geral|diretor executivo|presidente executivo|ceo|fundador|' +
      'fundadora|cofundador|empresário|empresária|bilionário|milionário|magnata|professor|professora|prof|doutor|' +
      'doutora|dr|dra|engenheiro|reitor|reitora|economista|analista|cientista político|cientista|historiador|' +
      'historiadora|sociólogo|pesquisador|pesquisadora|investigador|investigadora|jornalista|correspondente|' +
      'escritor|escritora|poeta|ator|atriz|cantor|cantora|apresentador|apresentadora|cineasta|músico|treinador|' +
      'treinadora|técnico|selecionador|atacante|avançado|zagueiro|goleiro|goleira|guarda-redes|meia|médio|' +
      'lateral|piloto|tenista|campeão|campeã|ativista|dissidente|ditador|senhor|senhora|sr|sra|dona|sir|lord|' +
      'lorde' +
      '|primeira-dama|vice-governador|vice-governadora|vice-prefeito|ministro do supremo|deputada estadual|' +
      'relator|relatora|ministro do trabalho|ministra do trabalho|ministra da economia|ministra da educação|' +
      'vice-presidenta',
    organisationWords:
      'ministério|departamento|secretaria|universidade|instituto|escola|academia|colégio|faculdade|banco|partido|' +
      'conselho|comitê|comité|comissão|tribunal|corte|supremo|procuradoria|ministério público|defensoria|' +
      'parlamento|congresso|senado|assembleia|câmara|agência|autoridade|escritório|gabinete|organização|' +
      'associação|união|federação|confederação|liga|aliança|coligação|coalizão|frente|movimento|fundação|fundo|' +
      'sociedade|clube|sporting|equipe|equipa|companhia|empresa|corporação|grupo|holding|sindicato|central|' +
      'aéreas|petróleo|laboratórios|laboratório|jornal|diário|revista|emissora|rede|televisão|tv|rádio|imprensa|' +
      'polícia|polícia federal|polícia militar|polícia civil|guarda|gnr|psp|exército|marinha|força aérea|' +
      'aeronáutica|forças armadas|forças|brigada|batalhão|milícia|igreja|diocese|hospital|clínica|museu|teatro|' +
      'orquestra|biblioteca|bolsa|centro|observatório|consórcio|secretariado|direção|governo|prefeitura|' +
      'autarquia|junta|município|embaixada|consulado|receita|caixa|santa casa|sa|s.a.|ltda|fc|ec|sc|inc|ltd',
    placeWords:
      'cidade|vila|aldeia|povoado|freguesia|concelho|município|bairro|favela|rio|ribeira|lago|lagoa|mar|oceano|' +
      'baía|golfo|estreito|canal|ilha|ilhas|arquipélago|península|cabo|monte|montanha|montanhas|serra|' +
      'cordilheira|vulcão|morro|vale|deserto|floresta|parque|província|estado|condado|distrito|departamento|' +
      'região|cantão|república|reino|emirado|principado|fronteira|costa|litoral|praia|porto|aeroporto|estação|' +
      'praça|rua|avenida|estrada|rodovia|autoestrada|ponte|estádio|norte|sul|leste|este|oeste|nordeste|noroeste|' +
      'sudeste|sudoeste|ocidental|oriental|central|meridional',
    joiners: 'de|do|da|dos|das|e|a|o|as|os|para|por|em|no|na|ao|à|del|la|von|van|der|al|el|bin|ibn|of|the',
    neverNames:
      'o|a|os|as|um|uma|uns|umas|ao|à|aos|às|de|do|da|dos|das|em|no|na|nos|nas|num|numa|por|pelo|pela|pelos|' +
      'pelas|para|com|sem|sob|sobre|entre|contra|desde|até|após|antes|durante|perante|segundo|conforme|mediante|' +
      'e|ou|nem|mas|porém|contudo|entretanto|no entanto|todavia|portanto|assim|logo|pois|porque|como|quando|' +
      'enquanto|onde|se|que|quem|qual|quais|quanto|quantos|embora|apesar|além|além disso|ainda|também|já|agora|' +
      'hoje|ontem|amanhã|depois|então|sempre|nunca|talvez|quase|apenas|só|somente|mais|menos|muito|muitos|muitas|' +
      'pouco|poucos|vários|várias|alguns|algumas|todo|todos|toda|todas|cada|outro|outra|outros|outras|mesmo|' +
      'mesma|este|esta|estes|estas|esse|essa|esses|essas|isso|isto|aquele|aquela|aquilo|neste|nesta|nesse|nessa|' +
      'deste|desta|desse|dessa|ele|ela|eles|elas|eu|nós|você|vocês|seu|sua|seus|suas|meu|minha|nosso|nossa|é|são|' +
      'foi|foram|era|eram|está|estão|há|tem|têm|ser|ter|disse|não|sim|dois|duas|três|quatro|cinco|seis|sete|oito|' +
      'nove|dez|cem|mil|primeiro|primeira|segunda|terceiro|último|última|novo|nova|grande|atualmente|' +
      'recentemente|finalmente|anteriormente|posteriormente|questionado|procurada|procurado|devido|graças|junto|' +
      'dentro|fora|perto|longe|autoridades|fontes|especialistas|moradores|policiais|pessoas|milhões|foto|fotos|' +
      'vídeo|leia|veja|confira|ao vivo|última hora|atualizado|opinião|editorial|análise|entrevista|redação|' +
      'notícias|muçulmano|muçulmanos|cristão|cristãos|católico|católicos|judeu|judeus|europeu|europeia|europeus|' +
      'africano|árabe|árabes|deus|internet|covid|coronavírus|ômicron|ómicron|twitter|facebook|whatsapp' +
      '|fez',
    endings: '',
    prefixes: '',
  },
  stopWords:
    'de|a|o|que|e|do|da|em|um|para|é|com|não|uma|os|no|se|na|por|mais|as|dos|como|mas|foi|ao|ele|das|tem|à|seu|' +
    'sua|ou|ser|quando|muito|há|nos|já|está|eu|também|só|pelo|pela|até|isso|ela|entre|era|depois|sem|mesmo|aos|' +
    'ter|seus|quem|nas|me|esse|eles|estão|você|tinha|foram|essa|num|nem|suas|meu|às|minha|têm|numa|pelos|elas|' +
    'havia|seja|qual|será|nós|lhe|deles|essas|esses|pelas|este|fosse|dele|vai|são|ainda|após|sobre|segundo|disse|' +
    'contra|desde|durante|onde|pode|podem|porque|outros|outras|outro|outra|todos|todas|todo|toda|anos|ano|dia|' +
    'dois|duas|três|desta|deste|nesta|neste|esta|isto|agora|hoje|ontem|assim|além|cada|antes|apenas|menos|bem|' +
    'fazer|faz|estava|sendo|sido|teve|vez|parte|quase|alguns|algumas|lhes|nosso|nossa|aquele|aquela|enquanto|' +
    'embora|pois|então',
  boilerplate:
    'deixe uma resposta|deixe um comentário|deixe o seu comentário|deixe seu comentário|faça um comentário|' +
    'escreva um comentário|o seu endereço de e-mail não será publicado|' +
    'o seu endereço de email não será publicado|seu e-mail não será publicado|campos obrigatórios são marcados|' +
    'campos obrigatórios marcados|salvar meus dados neste navegador|guardar o meu nome, email|cancelar resposta|' +
    'notifique-me sobre novos|você precisa estar logado|faça login para|leia também|leia mais|ler mais|' +
    'leia a seguir|veja também|ver também|veja mais|confira também|saiba mais:|assista:|assista também|' +
    'continue lendo|continuar lendo|continue a ler|continua após a publicidade|continua depois da publicidade|' +
    'artigos relacionados|notícias relacionadas|matérias relacionadas|posts relacionados|conteúdos relacionados|' +
    'mais lidas|você também pode gostar|você pode gostar|também poderá gostar|compartilhe isso|compartilhe esta|' +
    'compartilhar no|partilhar no|partilhe este|clique para compartilhar|clique aqui|siga-nos no|siga o nosso|' +
    'nos siga no|participe do nosso|receba as notícias|receba nossa newsletter|inscreva-se|' +
    'assine nossa newsletter|assine a newsletter|subscreva a|todos os direitos reservados|© copyright|' +
    'copyright ©|é proibida a reprodução|foto:|fotos:|imagem:|crédito:|publicidade|anúncio|' +
    'este site utiliza cookies|este site usa cookies|utilizamos cookies|usamos cookies|' +
    'esse site utiliza o akismet|política de privacidade|termos de uso|voltar ao topo|ir para o conteúdo',
  multipliers: {
    dezena: 10,
    dezenas: 10,
    dúzia: 12,
    dúzias: 12,
    cem: 100,
    cento: 100,
    centenas: 100,
    centena: 100,
    centos: 100,
    mil: 1000,
    milhares: 1000,
    milhar: 1000,
    milhão: 1000000,
    milhões: 1000000,
    mi: 1000000,
    bilhão: 1000000000,
    bilhões: 1000000000,
    bi: 1000000000,
    trilhão: 1000000000000,
    trilhões: 1000000000000,
    bilião: 1000000000000,
    biliões: 1000000000000,
    tri: 1000000000000,
  },
  places: {
    AD: { adjectives: 'andorrano|andorrana|andorranos|andorranas' },
    AE: {
      names: 'Emirados Árabes Unidos|Emirados Árabes|Emirados|EAU',
      adjectives: 'emiradense|emiradenses|emirati|emiratis|emirático|emirática|emiráticos|emiráticas',
    },
    AF: { adjectives: 'afegão|afegã|afegãos|afegãs' },
    AG: { names: 'Antígua e Barbuda', adjectives: 'antiguano|antiguana|antiguanos|antiguanas' },
    AL: { adjectives: 'albanês|albanesa|albaneses|albanesas' },
    AM: { names: 'Arménia', adjectives: 'armênio|armênia|armênios|armênias|arménio|arménia|arménios|arménias' },
    AO: { adjectives: 'angolano|angolana|angolanos|angolanas' },
    AR: { adjectives: 'argentino|argentina|argentinos|argentinas' },
    AT: { adjectives: 'austríaco|austríaca|austríacos|austríacas' },
    AU: { adjectives: 'australiano|australiana|australianos|australianas' },
    AZ: {
      names: 'Azerbaijão|Azerbaidjão',
      adjectives:
        'azerbaijano|azerbaijana|azerbaijanos|azerbaijanas|azeri|azeris|azerbaidjano|azerbaidjana|azerbaidjanos|' +
        'azerbaidjanas',
    },
    BA: { names: 'Bósnia|Bósnia-Herzegovina|Bósnia e Herzegovina', adjectives: 'bósnio|bósnia|bósnios|bósnias' },
    BB: { adjectives: 'barbadiano|barbadiana|barbadianos|barbadianas' },
    BD: {
      names: 'Bangladesh|Bangladeche',
      adjectives:
        'bangladeshiano|bangladeshiana|bangladeshianos|bangladeshianas|bengali|bengalis|bangladechiano|' +
        'bangladechiana|bangladechianos|bangladechianas',
    },
    BE: { adjectives: 'belga|belgas' },
    BF: { names: 'Burkina Faso|Burquina Faso', adjectives: 'burquinense|burquinenses|burquinabê' },
    BG: { adjectives: 'búlgaro|búlgara|búlgaros|búlgaras' },
    BH: { names: 'Bahrein|Barém|Barein', adjectives: 'bareinita|bareinitas|barenita|barenitas' },
    BI: { adjectives: 'burundiês|burundiesa|burundieses|burundiesas|burundiano|burundiana|burundianos|burundianas' },
    BJ: { names: 'Benin|Benim', adjectives: 'beninense|beninenses' },
    BN: { adjectives: 'bruneiano|bruneiana|bruneianos|bruneianas' },
    BO: { adjectives: 'boliviano|boliviana|bolivianos|bolivianas' },
    BR: { adjectives: 'brasileiro|brasileira|brasileiros|brasileiras' },
    BS: { names: 'Bahamas', adjectives: 'bahamense|bahamenses' },
    BT: { adjectives: 'butanês|butanesa|butaneses|butanesas' },
    BW: { names: 'Botsuana|Botswana', adjectives: 'botsuanês|botsuanesa|botsuaneses|botsuanesas' },
    BY: { names: 'Bielorrússia|Belarus|Belarús', adjectives: 'bielorrusso|bielorrussa|bielorrussos|bielorrussas' },
    BZ: { adjectives: 'belizenho|belizenha|belizenhos|belizenhas' },
    CA: { adjectives: 'canadense|canadenses|canadiano|canadiana|canadianos|canadianas' },
    CD: {
      names: 'República Democrática do Congo|RD Congo|RDC|RD do Congo|Zaire',
      adjectives: 'congolês|congolesa|congoleses|congolesas',
    },
    CF: {
      names: 'República Centro-Africana',
      adjectives: 'centro-africano|centro-africana|centro-africanos|centro-africanas',
    },
    CG: { names: 'República do Congo|Congo-Brazzaville' },
    CH: {
      names: 'Confederação Suíça',
      adjectives: 'suíço|suíça|suíços|suíças|helvético|helvética|helvéticos|helvéticas',
    },
    CI: {
      names: 'Costa do Marfim',
      adjectives: 'marfinense|marfinenses|marfiniano|marfiniana|marfinianos|marfinianas',
    },
    CL: { adjectives: 'chileno|chilena|chilenos|chilenas' },
    CM: { adjectives: 'camaronês|camaronesa|camaroneses|camaronesas' },
    CN: { names: 'República Popular da China|China continental', adjectives: 'chinês|chinesa|chineses|chinesas' },
    CO: { adjectives: 'colombiano|colombiana|colombianos|colombianas' },
    CR: {
      adjectives:
        'costarriquenho|costarriquenha|costarriquenhos|costarriquenhas|costa-riquenho|costa-riquenha|' +
        'costa-riquenhos|costa-riquenhas',
    },
    CU: { adjectives: 'cubano|cubana|cubanos|cubanas' },
    CV: { names: 'Cabo Verde', adjectives: 'cabo-verdiano|cabo-verdiana|cabo-verdianos|cabo-verdianas' },
    CY: { adjectives: 'cipriota|cipriotas' },
    CZ: {
      names: 'República Tcheca|República Checa|Chéquia|Tchéquia',
      adjectives: 'tcheco|tcheca|tchecos|tchecas|checo|checa|checos|checas',
    },
    DE: {
      names: 'República Federal da Alemanha',
      adjectives: 'alemão|alemã|alemães|alemãs',
    },
    DJ: {
      names: 'Djibouti|Djibuti',
      adjectives: 'djiboutiano|djiboutiana|djiboutianos|djiboutianas|djibutiano|djibutiana|djibutianos|djibutianas',
    },
    DK: { adjectives: 'dinamarquês|dinamarquesa|dinamarqueses|dinamarquesas' },
    DM: { names: 'Domínica', adjectives: 'dominiquês|dominiquesa|dominiqueses|dominiquesas' },
    DO: { names: 'República Dominicana', adjectives: 'dominicano|dominicana|dominicanos|dominicanas' },
    DZ: { adjectives: 'argelino|argelina|argelinos|argelinas' },
    EC: { adjectives: 'equatoriano|equatoriana|equatorianos|equatorianas' },
    EE: {
      names: 'Estônia|Estónia',
      adjectives: 'estoniano|estoniana|estonianos|estonianas|estónio|estónia|estónios|estónias',
    },
    EG: { names: 'Egipto|Egito', adjectives: 'egípcio|egípcia|egípcios|egípcias' },
    EH: { names: 'Saara Ocidental|Sara Ocidental', adjectives: 'sarauí|sarauís' },
    ER: { names: 'Eritreia', adjectives: 'eritreu|eritreus|eritreia|eritreias' },
    ES: { adjectives: 'espanhol|espanhola|espanhóis|espanholas' },
    ET: { adjectives: 'etíope|etíopes' },
    FI: { adjectives: 'finlandês|finlandesa|finlandeses|finlandesas' },
    FJ: { names: 'Fiji|Fidji', adjectives: 'fijiano|fijiana|fijianos|fijianas|fidjiano|fidjiana|fidjianos|fidjianas' },
    FM: { adjectives: 'micronésio|micronésia|micronésios|micronésias' },
    FR: { adjectives: 'francês|francesa|franceses|francesas' },
    GA: { adjectives: 'gabonês|gabonesa|gaboneses|gabonesas|gabonense|gabonenses' },
    GB: {
      names: 'Grã-Bretanha|Reino Unido',
      adjectives: 'britânico|britânica|britânicos|britânicas|inglês|inglesa|ingleses|inglesas',
    },
    'GB-ENG': { names: 'Inglaterra' },
    'GB-NIR': {
      names: 'Irlanda do Norte',
      adjectives: 'norte-irlandês|norte-irlandesa|norte-irlandeses|norte-irlandesas',
    },
    'GB-SCT': { names: 'Escócia', adjectives: 'escocês|escocesa|escoceses|escocesas' },
    'GB-WLS': { names: 'País de Gales', adjectives: 'galês|galesa|galeses|galesas' },
    GE: { adjectives: 'georgiano|georgiana|georgianos|georgianas' },
    GH: { names: 'Gana|Ghana', adjectives: 'ganês|ganesa|ganeses|ganesas|ganiano|ganiana|ganianos|ganianas' },
    GL: { names: 'Groenlândia|Gronelândia', adjectives: 'groenlandês|groenlandesa|groenlandeses|groenlandesas' },
    GM: { adjectives: 'gambiano|gambiana|gambianos|gambianas' },
    GN: {
      names: 'Guiné-Conacri|Guiné Conacri|República da Guiné',
      adjectives: 'guineano|guineana|guineanos|guineanas|guineu|guineia|guineus|guineias',
    },
    GQ: { names: 'Guiné Equatorial', adjectives: 'equato-guineense|equato-guineenses' },
    GR: {
      adjectives:
        'grego|grega|gregos|gregas|helênico|helênica|helênicos|helênicas|helénico|helénica|helénicos|helénicas',
    },
    GT: { adjectives: 'guatemalteco|guatemalteca|guatemaltecos|guatemaltecas' },
    GW: { names: 'Guiné-Bissau|Guiné Bissau', adjectives: 'bissau-guineense|bissau-guineenses|guineense|guineenses' },
    GY: { names: 'Guiana', adjectives: 'guianense|guianenses|guianês|guianesa|guianeses|guianesas' },
    HK: { names: 'Hong Kong|Honguecongue', adjectives: 'honconguês|honconguesa|honcongueses|honconguesas' },
    HN: { adjectives: 'hondurenho|hondurenha|hondurenhos|hondurenhas' },
    HR: { adjectives: 'croata|croatas' },
    HT: { adjectives: 'haitiano|haitiana|haitianos|haitianas' },
    HU: { adjectives: 'húngaro|húngara|húngaros|húngaras' },
    ID: { adjectives: 'indonésio|indonésia|indonésios|indonésias' },
    IE: { names: 'República da Irlanda|Eire', adjectives: 'irlandês|irlandesa|irlandeses|irlandesas' },
    IL: { adjectives: 'israelense|israelenses|israelita|israelitas' },
    IN: { names: 'Índia', adjectives: 'indiano|indiana|indianos|indianas' },
    IQ: { names: 'Iraque', adjectives: 'iraquiano|iraquiana|iraquianos|iraquianas' },
    IR: { names: 'Irã|Irão|República Islâmica do Irã|Pérsia', adjectives: 'iraniano|iraniana|iranianos|iranianas' },
    IS: { adjectives: 'islandês|islandesa|islandeses|islandesas' },
    IT: { adjectives: 'italiano|italiana|italianos|italianas' },
    JM: { adjectives: 'jamaicano|jamaicana|jamaicanos|jamaicanas' },
    JO: { adjectives: 'jordaniano|jordaniana|jordanianos|jordanianas|jordano|jordana|jordanos|jordanas' },
    JP: {
      names: 'Japão',
      adjectives:
        'japonês|japonesa|japoneses|japonesas|nipônico|nipônica|nipônicos|nipônicas|nipónico|nipónica|nipónicos|' +
        'nipónicas',
    },
    KE: { names: 'Quênia|Quénia', adjectives: 'queniano|queniana|quenianos|quenianas' },
    KG: {
      names: 'Quirguistão|Quirguízia',
      adjectives: 'quirguiz|quirguizes|quirguistanês|quirguistanesa|quirguistaneses|quirguistanesas',
    },
    KH: { adjectives: 'cambojano|cambojana|cambojanos|cambojanas' },
    KI: { adjectives: 'quiribatiano|quiribatiana|quiribatianos|quiribatianas' },
    KM: { names: 'Comores', adjectives: 'comorense|comorenses|comoriano|comoriana|comorianos|comorianas' },
    KN: { names: 'São Cristóvão e Névis|São Cristóvão e Neves', adjectives: 'são-cristovense|são-cristovenses' },
    KP: {
      names: 'Coreia do Norte|Coréia do Norte|RPDC',
      adjectives:
        'norte-coreano|norte-coreana|norte-coreanos|norte-coreanas|nortecoreano|nortecoreana|nortecoreanos|' +
        'nortecoreanas',
    },
    KR: {
      names: 'Coreia do Sul|Coréia do Sul|República da Coreia',
      adjectives: 'sul-coreano|sul-coreana|sul-coreanos|sul-coreanas|coreano|coreana|coreanos|coreanas',
    },
    KW: {
      names: 'Kuwait|Kuaite|Koweit',
      adjectives: 'kuwaitiano|kuwaitiana|kuwaitianos|kuwaitianas|kuaitiano|kuaitiana|kuaitianos|kuaitianas',
    },
    KZ: { names: 'Cazaquistão', adjectives: 'cazaque|cazaques' },
    LA: { adjectives: 'laosiano|laosiana|laosianos|laosianas|laociano|laociana|laocianos|laocianas' },
    LB: { adjectives: 'libanês|libanesa|libaneses|libanesas' },
    LC: { names: 'Santa Lúcia', adjectives: 'santa-lucense|santa-lucenses' },
    LI: {
      names: 'Listenstaine',
      adjectives:
        'liechtensteiniano|liechtensteiniana|liechtensteinianos|liechtensteinianas|listenstainiano|' +
        'listenstainiana|listenstainianos|listenstainianas',
    },
    LK: { names: 'Sri Lanka|Ceilão', adjectives: 'srilanquês|srilanquesa|srilanqueses|srilanquesas' },
    LR: { adjectives: 'liberiano|liberiana|liberianos|liberianas' },
    LS: { names: 'Lesoto', adjectives: 'lesotiano|lesotiana|lesotianos|lesotianas|basoto|basotos' },
    LT: { adjectives: 'lituano|lituana|lituanos|lituanas' },
    LU: { adjectives: 'luxemburguês|luxemburguesa|luxemburgueses|luxemburguesas' },
    LV: { names: 'Letônia|Letónia', adjectives: 'letão|letã|letões|letãs' },
    LY: { names: 'Líbia', adjectives: 'líbio|líbia|líbios|líbias' },
    MA: { adjectives: 'marroquino|marroquina|marroquinos|marroquinas' },
    MC: { names: 'Mónaco|Mônaco', adjectives: 'monegasco|monegascos|monegasca|monegascas' },
    MD: { names: 'Moldávia|Moldova', adjectives: 'moldavo|moldavos|moldava|moldavas' },
    ME: { adjectives: 'montenegrino|montenegrina|montenegrinos|montenegrinas' },
    MG: { names: 'Madagáscar', adjectives: 'malgaxe|malgaxes' },
    MH: {
      names: 'Ilhas Marshall',
      adjectives: 'marshallês|marshallesa|marshalleses|marshallesas|marshalino|marshalina|marshalinos|marshalinas',
    },
    MK: {
      names: 'Macedônia|Macedónia|Macedônia do Norte',
      adjectives:
        'macedônio|macedônia|macedônios|macedônias|macedónio|macedónia|macedónios|macedónias|norte-macedônio|' +
        'norte-macedônia|norte-macedônios|norte-macedônias',
    },
    ML: { adjectives: 'maliano|maliana|malianos|malianas|malinês|malinesa|malineses|malinesas' },
    MM: {
      names: 'Birmânia|Mianmar|Myanmar|Burma',
      adjectives: 'birmanês|birmanesa|birmaneses|birmanesas|mianmarense|mianmarenses',
    },
    MN: { adjectives: 'mongol|mongóis|mongoliano|mongoliana|mongolianos|mongolianas' },
    MO: { names: 'Macau', adjectives: 'macaense|macaenses' },
    MR: {
      adjectives: 'mauritano|mauritana|mauritanos|mauritanas|mauritaniano|mauritaniana|mauritanianos|mauritanianas',
    },
    MT: { adjectives: 'maltês|maltesa|malteses|maltesas' },
    MU: { names: 'Maurício|Maurícia', adjectives: 'mauriciano|mauriciana|mauricianos|mauricianas' },
    MV: {
      names: 'Maldivas',
      adjectives: 'maldivo|maldivos|maldiva|maldivas|maldivano|maldivana|maldivanos|maldivanas',
    },
    MW: {
      names: 'Malawi|Maláui',
      adjectives: 'malauiano|malauiana|malauianos|malauianas|malawiano|malawiana|malawianos|malawianas',
    },
    MX: { adjectives: 'mexicano|mexicana|mexicanos|mexicanas' },
    MY: {
      names: 'Malásia',
      adjectives:
        'malaia|malaias|malásio|malásia|malásios|malásias|malasiano|malasiana|malasianos|malasianas|malaio|' +
        'malaios',
    },
    MZ: { adjectives: 'moçambicano|moçambicana|moçambicanos|moçambicanas' },
    NA: { adjectives: 'namibiano|namibiana|namibianos|namibianas' },
    NE: { names: 'Níger', adjectives: 'nigerino|nigerina|nigerinos|nigerinas|nigerense|nigerenses' },
    NG: { adjectives: 'nigeriano|nigeriana|nigerianos|nigerianas' },
    NI: { adjectives: 'nicaraguense|nicaraguenses' },
    NL: {
      names: 'Holanda|Países Baixos',
      adjectives: 'holandês|holandesa|holandeses|holandesas|neerlandês|neerlandesa|neerlandeses|neerlandesas',
    },
    NO: { adjectives: 'norueguês|norueguesa|noruegueses|norueguesas' },
    NP: { adjectives: 'nepalês|nepalesa|nepaleses|nepalesas' },
    NR: { adjectives: 'nauruano|nauruana|nauruanos|nauruanas' },
    NZ: {
      adjectives:
        'neozelandês|neozelandesa|neozelandeses|neozelandesas|neo-zelandês|neo-zelandesa|neo-zelandeses|' +
        'neo-zelandesas',
    },
    OM: { names: 'Omã', adjectives: 'omanense|omanenses|omani|omanis' },
    PA: { adjectives: 'panamenho|panamenha|panamenhos|panamenhas' },
    PE: { adjectives: 'peruano|peruana|peruanos|peruanas' },
    PG: {
      names: 'Papua-Nova Guiné|Papua Nova Guiné|Papuásia-Nova Guiné',
      adjectives: 'papua|papuas|papuásio|papuásios',
    },
    PH: { adjectives: 'filipino|filipina|filipinos|filipinas' },
    PK: { adjectives: 'paquistanês|paquistanesa|paquistaneses|paquistanesas' },
    PL: { names: 'Polônia|Polónia', adjectives: 'polonês|polonesa|poloneses|polonesas|polaco|polaca|polacos|polacas' },
    PR: { names: 'Porto Rico', adjectives: 'porto-riquenho|porto-riquenha|porto-riquenhos|porto-riquenhas' },
    PS: {
      names: 'Palestina|Territórios Palestinos|Territórios Palestinianos',
      adjectives: 'palestino|palestina|palestinos|palestinas|palestiniano|palestiniana|palestinianos|palestinianas',
    },
    PT: { adjectives: 'português|portuguesa|portugueses|portuguesas|luso|lusos' },
    PW: { names: 'Palau', adjectives: 'palauano|palauana|palauanos|palauanas' },
    PY: { adjectives: 'paraguaio|paraguaios|paraguaia|paraguaias' },
    QA: {
      names: 'Catar|Qatar',
      adjectives: 'catariano|catariana|catarianos|catarianas|catari|cataris|catarense|catarenses',
    },
    RO: { names: 'Romênia|Roménia', adjectives: 'romeno|romena|romenos|romenas' },
    RS: { adjectives: 'sérvio|sérvia|sérvios|sérvias' },
    RU: { names: 'Federação Russa|Federação da Rússia', adjectives: 'russo|russa|russos|russas' },
    RW: { names: 'Ruanda', adjectives: 'ruandês|ruandesa|ruandeses|ruandesas' },
    SA: { names: 'Arábia Saudita|Reino Saudita', adjectives: 'saudita|sauditas' },
    SB: { names: 'Ilhas Salomão', adjectives: 'salomonense|salomonenses' },
    SC: { names: 'Seicheles|Seychelles', adjectives: 'seichelense|seichelenses' },
    SD: { names: 'Sudão', adjectives: 'sudanês|sudanesa|sudaneses|sudanesas' },
    SE: { adjectives: 'sueco|sueca|suecos|suecas' },
    SG: {
      names: 'Singapura|Cingapura',
      adjectives:
        'singapurense|singapurenses|cingapuriano|cingapuriana|cingapurianos|cingapurianas|singapuriano|' +
        'singapuriana|singapurianos|singapurianas',
    },
    SI: { names: 'Eslovênia|Eslovénia', adjectives: 'esloveno|eslovena|eslovenos|eslovenas' },
    SK: { names: 'Eslováquia', adjectives: 'eslovaco|eslovaca|eslovacos|eslovacas' },
    SL: { names: 'Serra Leoa', adjectives: 'serra-leonês|serra-leonesa|serra-leoneses|serra-leonesas' },
    SM: { names: 'San Marino|São Marinho', adjectives: 'são-marinense|são-marinenses' },
    SN: { adjectives: 'senegalês|senegalesa|senegaleses|senegalesas' },
    SO: { names: 'Somália', adjectives: 'somali|somalis|somaliano|somaliana|somalianos|somalianas' },
    SR: { adjectives: 'surinamês|surinamesa|surinameses|surinamesas|surinamense|surinamenses' },
    SS: { names: 'Sudão do Sul', adjectives: 'sul-sudanês|sul-sudanesa|sul-sudaneses|sul-sudanesas' },
    ST: { names: 'São Tomé e Príncipe', adjectives: 'são-tomense|são-tomenses|santomense|santomenses' },
    SV: { adjectives: 'salvadorenho|salvadorenha|salvadorenhos|salvadorenhas' },
    SY: { adjectives: 'sírio|síria|sírios|sírias' },
    SZ: { names: 'Suazilândia|Essuatíni|Eswatini', adjectives: 'suazi|suazis' },
    TD: { names: 'Chade|Chad', adjectives: 'chadiano|chadiana|chadianos|chadianas' },
    TG: { adjectives: 'togolês|togolesa|togoleses|togolesas' },
    TH: { names: 'Tailândia|Sião', adjectives: 'tailandês|tailandesa|tailandeses|tailandesas' },
    TJ: { names: 'Tajiquistão|Tadjiquistão', adjectives: 'tadjique|tadjiques|tajique|tajiques' },
    TL: { names: 'Timor-Leste|Timor Leste', adjectives: 'timorense|timorenses|leste-timorense|leste-timorenses' },
    TM: {
      names: 'Turcomenistão|Turquemenistão',
      adjectives: 'turcomeno|turcomenos|turcomena|turcomenas|turquemeno|turquemena|turquemenos|turquemenas',
    },
    TN: { adjectives: 'tunisiano|tunisiana|tunisianos|tunisianas|tunisino|tunisina|tunisinos|tunisinas' },
    TO: { adjectives: 'tongano|tongana|tonganos|tonganas' },
    TR: { names: 'Turquia|República da Turquia', adjectives: 'turco|turca|turcos|turcas' },
    TT: { names: 'Trinidad e Tobago|Trindade e Tobago', adjectives: 'trinitino|trinitina|trinitinos|trinitinas' },
    TV: { adjectives: 'tuvaluano|tuvaluana|tuvaluanos|tuvaluanas' },
    TW: {
      names: 'Taiwan|Formosa',
      adjectives: 'taiwanês|taiwanesa|taiwaneses|taiwanesas|taiuanês|taiuanesa|taiuaneses|taiuanesas',
    },
    TZ: { names: 'Tanzânia', adjectives: 'tanzaniano|tanzaniana|tanzanianos|tanzanianas' },
    UA: { adjectives: 'ucraniano|ucraniana|ucranianos|ucranianas' },
    UG: { adjectives: 'ugandês|ugandesa|ugandeses|ugandesas' },
    US: {
      names: 'Estados Unidos|Estados Unidos da América|EUA|USA|E.U.A.',
      adjectives:
        'norte-americano|norte-americana|norte-americanos|norte-americanas|americano|americana|americanos|' +
        'americanas|estadunidense|estadunidenses|estado-unidense|estado-unidenses',
    },
    UY: { adjectives: 'uruguaio|uruguaios|uruguaia|uruguaias' },
    UZ: { names: 'Uzbequistão|Usbequistão', adjectives: 'uzbeque|uzbeques|usbeque|usbeques' },
    VA: { names: 'Vaticano|Santa Sé|o Vaticano', adjectives: 'vaticano|vaticana|vaticanos|vaticanas' },
    VC: { names: 'São Vicente e Granadinas', adjectives: 'são-vicentino|são-vicentina|são-vicentinos|são-vicentinas' },
    VE: { adjectives: 'venezuelano|venezuelana|venezuelanos|venezuelanas' },
    VN: { names: 'Vietnã|Vietname|Vietnam', adjectives: 'vietnamita|vietnamitas' },
    VU: { adjectives: 'vanuatense|vanuatenses|vanuatuano|vanuatuana|vanuatuanos|vanuatuanas' },
    WS: { adjectives: 'samoano|samoana|samoanos|samoanas' },
    XK: { names: 'Kosovo|Cosovo|Kôsovo', adjectives: 'kosovar|kosovares|cosovar|cosovares' },
    YE: { names: 'Iêmen|Iémen|Iêmene', adjectives: 'iemenita|iemenitas' },
    ZA: { adjectives: 'sul-africano|sul-africana|sul-africanos|sul-africanas' },
    ZM: { adjectives: 'zambiano|zambiana|zambianos|zambianas|zambiense|zambienses' },
    ZW: {
      names: 'Zimbábue|Zimbabwe|Zimbabué|Rodésia',
      adjectives:
        'zimbabuano|zimbabuana|zimbabuanos|zimbabuanas|zimbabuense|zimbabuenses|zimbabweano|zimbabweana|' +
        'zimbabweanos|zimbabweanas',
    },
    'geonames-1816670': { names: 'Pequim' },
    'geonames-2643743': { names: 'Londres' },
    'geonames-5128581': { names: 'Nova York|Nova Iorque' },
    'geonames-524901': { names: 'Moscou|Moscovo' },
    'geonames-703448': { names: 'Kiev|Kyiv|Quieve' },
  },
} satisfies LanguagePack;
