// Galician, in the norm of the Academy and in the one nearer to Portuguese that part of the press writes: "Galicia" and
// "Galiza", "xoves" and "quinta feira". Months, days and demonyms are lower case. "Mañá" is both tomorrow and morning ("pola
// mañá"), "domingo" and "abril" are names too, and the abbreviations "mar", "ven", "out" and "set" are words (sea, comes).
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'gl',
  name: 'Galician',
  detection: {
    gl: {
      scripts: 'Latin',
      frequent:
        'de|a|que|o|e|do|da|en|un|no|na|os|as|unha|para|con|non|por|ao|como|máis|se|dos|das|polo|pola|nos|nas|' +
        'foi|seu|súa|é|está|sobre|entre|tamén|á|ata|pero|cando|este|esta|ser|son|ten|hai|onde|dun|dunha|nun|' +
        'nunha|aos|ás|tras|polos|polas|estes|estas|anos|ano|galicia|galego|galega|goberno|xunta|presidente|' +
        'segundo|sen|dous|tres|moi|xa|só|porque|hoxe|onte|día|lle|lles|eu|fixo|fai|facer|poden|pode|teñen|tiña|' +
        'estaba|foron|era|eran|sido|haber|desde|contra|cada|outros|outras|mesmo|mentres|despois|antes|ademais|' +
        'así|persoas|novo|nova|tempo|parte|todo|todos|tivo|houbo|dixo|quen|seus|súas|aínda|quere|millóns|ningún|' +
        'aquí|lugar|dende|durante|será|vai|van|han|ó|ou|nin|si|cales|cal|ese|esa|eses|isto|iso|ela|el|eles|nós|' +
        'ministro|policía|concello|alcalde|alcaldesa|euros|días|horas|mil|primeira|primeiro|dúas|outra|outro|' +
        'toda|todas',
      affixes:
        '*ción|*cións|*dade|*dades|*mente|*eiro|*eira|*eiros|*ou|*aron|*eron|*iron|*xe*|*xo*|*ñ*|*ei*|*ais|*ois|' +
        '*emento|*encia|*endo|*uír|*íns|*áns|nh*|*lle|*iño|*iña',
    },
  },
  dates: {
    months: ['', '', '', '', '', 'xuñ', '', '', 'sep|sept', '', '', ''],
    weekdays: [
      '',
      'segunda feira|segunda-feira',
      'terza feira|terceira feira|terza-feira',
      'cuarta feira|corta feira|cuarta-feira',
      'quinta feira|quinta-feira',
      'sexta feira|sexta-feira',
      '',
    ],
    relativeDays: {
      '-3': 'trasantonte',
      '-2': 'antonte|antes de onte|antonte á noite',
      '-1': 'onte|onte á noite|onte pola noite|onte á tarde|onte pola tarde|onte pola mañá|onte de madrugada',
      '0': 'hoxe|esta noite|esta mañá|esta mesma mañá|esta tarde|esta madrugada|este mediodía',
      '1': 'mañá|mañá pola mañá|mañá pola tarde|mañá pola noite',
      '2': 'pasado mañá|pasadomañá',
    },
    daysAgo: 'hai # días|# días atrás',
    dayCounts: 'dous|tres|catro|cinco|seis|sete|oito|nove|dez',
    last: 'pasado|pasada|último|última',
    current: 'este|esta|actual|presente',
    next: 'próximo|próxima|vindeiro|vindeira|que vén|entrante',
    units: {
      day: 'día|días',
      week: 'semana|semanas',
      month: 'mes|meses',
      year: 'ano|anos',
    },
    connectors: 'de|do|do mes de|mes de',
    // The last ones only hide what they hold: hoxe en día (nowadays), os luns (on Mondays).
    before:
      'o|do|de|no|en|desde|dende|desde o|dende o|ata|ata o|a partir do|ao|antes do|despois do|entre o|para o|' +
      'polo|día|o día|no mes de|durante|durante o|a comezos de|a finais de|a mediados de|a principios de|' +
      'comezos de|finais de|mediados de|principios de' +
      '|hoxe en día|hoxe en dia|os luns|os martes|os mércores|os xoves|os venres|cada luns|cada martes' +
      '|cada mércores|cada xoves|cada venres|cada sábado|cada domingo',
    range: 'ao|a|ata o|ata|até o|até|e o|-|–|—',
    ordinalEndings: 'º|°|o',
    dayWords: {
      primeiro: 1,
      dous: 2,
      tres: 3,
      catro: 4,
      cinco: 5,
      seis: 6,
      sete: 7,
      oito: 8,
      nove: 9,
      dez: 10,
      once: 11,
      doce: 12,
      trece: 13,
      catorce: 14,
      quince: 15,
      dezaseis: 16,
      dezasete: 17,
      dezaoito: 18,
      dezanove: 19,
      vinte: 20,
      'vinte e un': 21,
      'vinte e dous': 22,
      'vinte e tres': 23,
      'vinte e catro': 24,
      'vinte e cinco': 25,
      'vinte e seis': 26,
      'vinte e sete': 27,
      'vinte e oito': 28,
      'vinte e nove': 29,
      trinta: 30,
      'trinta e un': 31,
    },
    dayParts:
      'pola mañá|pola tarde|pola noite|á noite|á tarde|á mañá|da mañá|da tarde|da noite|de madrugada|noite|tarde|' +
      'madrugada|a mañá|toda a mañá|cada mañá|mesma mañá|unha mañá|na mañá|esa mañá|aquela mañá|media mañá|moita mañá|de mañá|mañá seguinte|o mañá',
    every: 'cada|todos os',
    maxEnding: 0,
    guarded: 'mar|ven|dom|set|out|dec|ago|nov|xan|sab|sáb|sep|abril|domingo',
    capitalised: false,
  },
  names: {
    titles:
      'presidente|presidenta|expresidente|expresidenta|ex-presidente|vicepresidente|vicepresidenta|' +
      'exvicepresidente|presidente da xunta|presidente electo|presidenta electa|mandatario|mandataria|' +
      'primeiro ministro|primeira ministra|ex primeiro ministro|exprimeiro ministro|viceprimeiro ministro|' +
      'ministro|ministra|exministro|exministra|viceministro|ministro de exteriores|ministra de exteriores|' +
      'ministro de asuntos exteriores|ministra de asuntos exteriores|ministro de defensa|ministra de defensa|' +
      'ministro de facenda|ministra de facenda|ministro do interior|ministra do interior|ministra de sanidade|' +
      'ministro de sanidade|ministro de xustiza|ministra de xustiza|chanceler|exchanceler|conselleiro|' +
      'conselleira|exconselleiro|exconselleira|conselleiro de sanidade|conselleira de sanidade|' +
      'conselleiro de facenda|conselleira do mar|conselleiro do mar|lehendakari|secretario de estado|' +
      'secretaria de estado|secretario xeral|secretaria xeral|secretario|secretaria|subsecretario|' +
      'delegado do goberno|delegada do goberno|xefe do goberno|xefe de estado|xefe do estado|xefa do goberno|rei|' +
      'raíña|príncipe|princesa|infanta|emperador|emir|sultán|xeque|tsar|duque|duquesa|conde|condesa|papa|cardeal|' +
      'arcebispo|bispo|patriarca|aiatolá|imán|rabino|párroco|crego|frei|sor|xeneral|tenente xeneral|almirante|' +
      'coronel|tenente coronel|tenente|comandante|capitán|sarxento|cabo|mariscal|comisario|comisaria|inspector|' +
      'inspectora|axente|gobernador|gobernadora|alcalde|alcaldesa|exalcalde|exalcaldesa|rexedor|rexedora|' +
      'tenente de alcalde|concelleiro|concelleira|edil|senador|senadora|exsenador|deputado|deputada|exdeputado|' +
      'exdeputada|parlamentario|parlamentaria|eurodeputado|eurodeputada|congresista|voceiro|voceira|portavoz|' +
      'embaixador|embaixadora|cónsul|enviado especial|enviada especial|alto comisionado|alto representante|' +
      'comisionado|fiscal|fiscal xeral|fiscal xefe|xuíz|xuíza|maxistrado|maxistrada|avogado|avogada|' +
      'valedor do pobo|valedora do pobo|líder|líder supremo|líder da oposición|dirixente|coordinador|' +
      'coordinadora|director|directora|director xeral|directora xeral|director executivo|directora executiva|' +
      'conselleiro delegado|conselleira delegada|xerente|fundador|fundadora|cofundador|cofundadora|empresario|' +
      'empresaria|multimillonario|magnate|profesor|profesora|catedrático|catedrática|doutor|doutora|dr|dra|' +
      'enxeñeiro|enxeñeira|reitor|reitora|economista|analista|politólogo|politóloga|historiador|historiadora|' +
      'científico|científica|investigador|investigadora|médico|médica|xornalista|correspondente|escritor|' +
      'escritora|novelista|poeta|actor|actriz|cantante|cantautor|cantautora|cineasta|músico|pintor|pintora|' +
      'arquitecto|arquitecta|adestrador|adestradora|técnico|seleccionador|seleccionadora|dianteiro|dianteira|' +
      'centrocampista|porteiro|gardameta|tenista|piloto|ciclista|padexeiro|campión|campioa|activista|disidente|' +
      'ditador|don|dona|señor|señora|sr|sra|lord|sir|mr|primeira dama|patrón maior|patroa maior|percebeiro',
    organisationWords:
      'ministerio|departamento|secretaría|consellería|universidade|instituto|escola|academia|real academia|' +
      'colexio|banco|abanca|partido|bloque|consello|comité|comisión|tribunal|xulgado|audiencia|fiscalía|' +
      'parlamento|congreso|senado|asemblea|cámara|cortes|axencia|autoridade|oficina|organización|organismo|' +
      'asociación|unión|federación|confederación|liga|alianza|coalición|fronte|movemento|fundación|fondo|' +
      'sociedade|club|equipo|real|deportivo|compañía|empresa|corporación|grupo|sindicato|central|confraría|' +
      'laboratorios|diario|xornal|revista|cadea|televisión|tv|radio|prensa|policía|garda civil|garda|exército|' +
      'armada|forza aérea|forzas armadas|forzas|brigada|batallón|milicia|igrexa|diocese|conferencia episcopal|' +
      'hospital|clínica|museo|teatro|orquestra|biblioteca|padroado|bolsa|centro|laboratorio|observatorio|' +
      'consorcio|plataforma|secretariado|dirección|goberno|xunta|concello|deputación|embaixada|consulado|' +
      'gabinete|mancomunidade|cooperativa|comunidade de montes|servizo galego|salvamento marítimo|bombeiros|' +
      'protección civil|fc|cf|sa|sl|inc|ltd',
    placeWords:
      'cidade|vila|aldea|parroquia|concello|municipio|barrio|río|regato|lago|lagoa|mar|océano|ría|bahía|golfo|' +
      'estreito|canle|canal|illa|illas|arquipélago|península|cabo|monte|montaña|montañas|serra|cordilleira|' +
      'volcán|val|deserto|selva|bosque|fraga|parque|provincia|estado|condado|comarca|rexión|distrito|prefectura|' +
      'república|reino|emirato|principado|fronteira|costa|praia|porto|aeroporto|praza|rúa|avenida|estrada|' +
      'autoestrada|autovía|ponte|estadio|norte|sur|leste|oeste|occidental|oriental|central|meridional|' +
      'setentrional',
    joiners: 'de|do|da|dos|das|la|las|el|los|e|y|para|por|en|ao|á|von|van|der|bin|ibn|abu|of|the',
    neverNames:
      'o|a|os|as|un|unha|uns|unhas|ao|aos|á|ás|do|da|dos|das|no|na|nos|nas|polo|pola|polos|polas|dun|dunha|nun|' +
      'nunha|de|en|con|por|para|sen|sobre|tras|segundo|desde|dende|ata|até|entre|ante|baixo|contra|durante|' +
      'mediante|cara a|e|ou|nin|pero|mais|senón|aínda que|mentres|mentres tanto|cando|como|onde|se|que|porque|' +
      'pois|así|ademais|tamén|non obstante|porén|por outra banda|pola súa banda|por outra parte|asemade|entón|' +
      'logo|despois|antes|agora|hoxe|onte|mañá|xa|aínda|sempre|nunca|non|si|quizais|talvez|apenas|case|máis|' +
      'menos|moi|moito|moita|moitos|moitas|pouco|poucos|varios|varias|algúns|algunhas|todo|toda|todos|todas|cada|' +
      'outro|outra|outros|outras|este|esta|estes|estas|ese|esa|eses|esas|aquel|aquela|isto|iso|aquilo|el|ela|' +
      'eles|elas|eu|ti|vostede|nós|seu|súa|seus|súas|meu|noso|nosa|lle|lles|me|te|quen|cal|cales|canto|cantos|é|' +
      'son|foi|era|foron|eran|ten|teñen|hai|houbo|había|está|están|será|fai|vai|van|dixo|dous|dúas|tres|catro|' +
      'cinco|seis|sete|oito|nove|dez|cen|mil|primeiro|primeira|segunda|terceiro|último|última|novo|nova|gran|' +
      'mellor|actualmente|recentemente|finalmente|precisamente|concretamente|igualmente|posteriormente|' +
      'anteriormente|respecto|grazas|malia|xunto|dentro|fóra|preto|lonxe|autoridades|fontes|expertos|veciños|' +
      'persoas|millóns|foto|fotos|vídeo|le|ler|mira|última hora|en directo|actualizado|opinión|editorial|análise|' +
      'entrevista|redacción|novas|noticias|musulmán|musulmáns|cristián|cristiáns|católico|católicos|xudeu|xudeus|' +
      'europeo|europea|europeos|africano|árabe|árabes|deus|internet|covid|coronavirus|ómicron|twitter|facebook|' +
      'whatsapp|instagram',
    endings: '',
    prefixes: '',
  },
  stopWords:
    'de|a|que|o|e|do|da|en|un|no|na|os|as|unha|para|con|non|por|ao|como|máis|se|dos|das|polo|pola|polos|polas|' +
    'nos|nas|foi|seu|súa|seus|súas|é|está|sobre|entre|tamén|á|ás|aos|ata|até|pero|cando|este|esta|estes|estas|' +
    'ese|esa|isto|iso|ser|son|ten|hai|onde|dun|dunha|nun|nunha|tras|segundo|sen|dous|dúas|tres|moi|xa|só|porque|' +
    'hoxe|onte|día|lle|lles|eu|el|ela|eles|elas|nós|fixo|fai|facer|poden|pode|teñen|tiña|estaba|foron|era|eran|' +
    'sido|haber|desde|dende|contra|cada|outros|outras|outro|outra|mesmo|mesma|mentres|despois|antes|ademais|así|' +
    'todo|toda|todos|todas|tivo|houbo|dixo|quen|aínda|quere|ningún|aquí|durante|será|vai|van|han|ou|nin|si|cal|' +
    'cales|anos|ano|parte|agora|sempre|nunca|algún|algúns|moito|moitos|moitas|menos|pouco|ben|uns|unhas|mais|' +
    'senón|pois|entón|logo|me|te|nosa|noso|aquel|aquela|canto|case|ante|baixo|cara|estar|ter|ía|fose|sexa|sexan|' +
    'tan|tanto|malia|porén|mediante',
  boilerplate:
    'deixa unha resposta|deixa un comentario|deixe un comentario|escribe un comentario|' +
    'o teu enderezo electrónico non se publicará|o enderezo electrónico non se publicará|' +
    'o seu enderezo electrónico non será publicado|os campos obrigatorios están marcados|' +
    'os campos necesarios están marcados|garda o meu nome, correo electrónico|gardar o meu nome, correo|' +
    'cancelar a resposta|inicia sesión para comentar|debes iniciar sesión para|le tamén|ler tamén|lea tamén|' +
    'tamén che pode interesar|pode interesarche|podería interesarche|ver tamén|máis información en|ler máis|' +
    'seguir lendo|continuar lendo|novas relacionadas|noticias relacionadas|artigos relacionados|máis noticias|' +
    'máis novas|comparte en|compartir en|comparte este artigo|comparte isto|fai clic para compartir|' +
    'preme aquí|fai clic aquí|síguenos en|séguenos en|subscríbete a|subscríbete ao|subscríbete aquí|' +
    'faite socio|recibe o noso boletín|recibe as novas|todos os dereitos reservados|© copyright|copyright ©|' +
    'foto:|fotografía:|imaxe:|fonte:|publicidade|etiquetas:|arquivado en|este sitio usa akismet|' +
    'este sitio web utiliza cookies|esta web utiliza cookies|utilizamos cookies|usamos cookies|' +
    'política de privacidade|política de cookies|aviso legal|volver arriba|saltar ao contido|' +
    'temas relacionados',
  multipliers: {
    ducia: 12,
    ducias: 12,
    cen: 100,
    centos: 100,
    cento: 100,
    centenar: 100,
    centenares: 100,
    mil: 1000,
    miles: 1000,
    milleiro: 1000,
    milleiros: 1000,
    millón: 1000000,
    millóns: 1000000,
    billón: 1000000000000,
    billóns: 1000000000000,
  },
  places: {
    AD: {
      names: 'Andorra',
      adjectives: 'andorrano|andorrana|andorranos|andorranas',
    },
    AE: {
      names: 'Emiratos|Emiratos Árabes|EAU',
      adjectives: 'emiratí|emiratís',
    },
    AF: {
      adjectives: 'afgán|afgá|afgáns|afgás',
    },
    AG: { adjectives: 'antiguano|antiguana|antiguanos|antiguanas' },
    AL: {
      names: 'Albania',
      adjectives: 'albanés|albanesa|albaneses|albanesas',
    },
    AM: {
      names: 'Armenia',
      adjectives: 'armenio|armenia|armenios|armenias',
    },
    AO: {
      names: 'Angola',
      adjectives: 'angolano|angolana|angolanos|angolanas',
    },
    AR: {
      names: 'República Arxentina',
      adjectives: 'arxentino|arxentina|arxentinos|arxentinas',
    },
    AT: {
      names: 'Austria',
      adjectives: 'austríaco|austríaca|austríacos|austríacas',
    },
    AU: {
      names: 'Australia',
      adjectives: 'australiano|australiana|australianos|australianas',
    },
    AZ: {
      names: 'Azerbaixán',
      adjectives: 'acerbaixano|acerbaixana|acerbaixanos|acerbaixanas|azerbaixano|azerbaixana|azerbaixanos|azerbaixanas',
    },
    BA: {
      names: 'Bosnia|Bosnia-Hercegovina',
      adjectives: 'bosnio|bosnia|bosnios|bosnias|bosníaco|bosníaca|bosníacos|bosníacas',
    },
    BB: { adjectives: 'barbadense|barbadenses' },
    BD: {
      names: 'Bangladesh',
      adjectives: 'bangladeshí|bangladeshís',
    },
    BE: {
      adjectives: 'belga|belgas',
    },
    BF: { adjectives: 'burkinés|burkinesa|burkineses|burkinesas' },
    BG: {
      names: 'Bulgaria',
      adjectives: 'búlgaro|búlgara|búlgaros|búlgaras',
    },
    BH: { adjectives: 'bahreiní|bahreinís|bahrainí|bahrainís' },
    BI: { adjectives: 'burundés|burundesa|burundeses|burundesas' },
    BJ: { adjectives: 'beninés|beninesa|benineses|beninesas' },
    BN: { adjectives: 'bruneano|bruneana|bruneanos|bruneanas' },
    BO: {
      names: 'Bolivia',
      adjectives: 'boliviano|boliviana|bolivianos|bolivianas',
    },
    BR: {
      adjectives: 'brasileiro|brasileira|brasileiros|brasileiras',
    },
    BS: { adjectives: 'bahameño|bahameña|bahameños|bahameñas' },
    BT: { adjectives: 'butanés|butanesa|butaneses|butanesas' },
    BW: { adjectives: 'botswano|botswana|botswanos|botswanas' },
    BY: {
      names: 'Bielorrusia|Belarus',
      adjectives: 'bielorruso|bielorrusa|bielorrusos|bielorrusas',
    },
    BZ: { adjectives: 'beliceño|beliceña|beliceños|beliceñas' },
    CA: {
      adjectives: 'canadense|canadenses|canadiano|canadiana|canadianos|canadianas',
    },
    CD: {
      names: 'RD Congo|República Democrática do Congo',
      adjectives: 'congolés|congolesa|congoleses|congolesas',
    },
    CF: { adjectives: 'centroafricano|centroafricana|centroafricanos|centroafricanas' },
    CH: {
      adjectives: 'suízo|suíza|suízos|suízas|helvético|helvética|helvéticos|helvéticas',
    },
    CI: {
      names: 'Costa do Marfil',
      adjectives: 'marfiliano|marfiliana|marfilianos|marfilianas',
    },
    CL: {
      names: 'Chile',
      adjectives: 'chileno|chilena|chilenos|chilenas',
    },
    CM: {
      adjectives: 'camerunés|camerunesa|cameruneses|camerunesas',
    },
    CN: {
      names: 'China|República Popular da China',
      adjectives: 'chinés|chinesa|chineses|chinesas',
    },
    CO: {
      names: 'Colombia',
      adjectives: 'colombiano|colombiana|colombianos|colombianas',
    },
    CR: { adjectives: 'costarricense|costarricenses|costarriqueño|costarriqueña|costarriqueños|costarriqueñas' },
    CU: {
      names: 'Cuba',
      adjectives: 'cubano|cubana|cubanos|cubanas',
    },
    CV: { adjectives: 'caboverdiano|caboverdiana|caboverdianos|caboverdianas' },
    CY: {
      names: 'Chipre',
      adjectives: 'chipriota|chipriotas|grecochipriotas|turcochipriotas',
    },
    CZ: {
      adjectives: 'checo|checa|checos|checas',
    },
    DE: {
      names: 'República Federal de Alemaña',
      adjectives: 'alemán|alemá|alemáns|alemás|xermano|xermana|xermanos|xermanas',
    },
    DJ: { adjectives: 'djibutiano|djibutiana|djibutianos|djibutianas|xibutiano|xibutiana|xibutianos|xibutianas' },
    DK: {
      adjectives: 'danés|danesa|daneses|danesas|dinamarqués|dinamarquesa|dinamarqueses|dinamarquesas',
    },
    DM: { adjectives: 'dominiqués|dominiquesa|dominiqueses|dominiquesas' },
    DO: {
      names: 'República Dominicana',
      adjectives: 'dominicano|dominicana|dominicanos|dominicanas',
    },
    DZ: {
      adjectives: 'alxeriano|alxeriana|alxerianos|alxerianas|arxelino|arxelina|arxelinos|arxelinas',
    },
    EC: {
      names: 'Ecuador',
      adjectives: 'ecuatoriano|ecuatoriana|ecuatorianos|ecuatorianas',
    },
    EE: {
      names: 'Estonia',
      adjectives: 'estonio|estonia|estonios|estonias|estoniano|estoniana|estonianos|estonianas',
    },
    EG: {
      adjectives: 'exipcio|exipcia|exipcios|exipcias',
    },
    EH: {
      names: 'Sáhara Occidental|Sáhara|Sahara Occidental',
      adjectives: 'saharauí|saharauís',
    },
    ER: { adjectives: 'eritreo|eritrea|eritreos|eritreas' },
    ES: {
      names: 'Estado español|España',
      adjectives: 'español|española|españois|españolas',
    },
    'ES-GA': {
      names: 'Galicia|Galiza',
      adjectives: 'galego|galega|galegos|galegas',
    },
    'ES-CT': {
      names: 'Cataluña|Catalunya',
      adjectives: 'catalán|catalá|cataláns|catalás',
    },
    'ES-PV': {
      names: 'País Vasco|Euskadi',
      adjectives: 'vasco|vasca|vascos|vascas',
    },
    'ES-AS': {
      names: 'Asturias',
      adjectives: 'asturiano|asturiana|asturianos|asturianas',
    },
    ET: {
      adjectives: 'etíope|etíopes',
    },
    FI: {
      adjectives: 'finlandés|finlandesa|finlandeses|finlandesas',
    },
    FJ: { adjectives: 'fixiano|fixiana|fixianos|fixianas' },
    FM: { adjectives: 'micronesio|micronesia|micronesios|micronesias' },
    FR: {
      adjectives: 'francés|francesa|franceses|francesas',
    },
    GA: { adjectives: 'gabonés|gabonesa|gaboneses|gabonesas' },
    GB: {
      names: 'Gran Bretaña',
      adjectives: 'británico|británica|británicos|británicas|inglés|inglesa|ingleses|inglesas',
    },
    'GB-ENG': {
      names: 'Inglaterra',
    },
    'GB-SCT': {
      names: 'Escocia',
      adjectives: 'escocés|escocesa|escoceses|escocesas',
    },
    'GB-WLS': {
      names: 'Gales',
      adjectives: 'galés|galesa|galeses|galesas',
    },
    'GB-NIR': {
      names: 'Irlanda do Norte',
      adjectives: 'norirlandés|norirlandesa|norirlandeses|norirlandesas',
    },
    GE: {
      adjectives: 'xeorxiano|xeorxiana|xeorxianos|xeorxianas',
    },
    GH: {
      names: 'Gana|Ghana',
      adjectives: 'ganés|ganesa|ganeses|ganesas',
    },
    GL: { adjectives: 'groenlandés|groenlandesa|groenlandeses|groenlandesas' },
    GM: { adjectives: 'gambiano|gambiana|gambianos|gambianas' },
    GN: { adjectives: 'guineano|guineana|guineanos|guineanas' },
    GQ: { adjectives: 'ecuatoguineano|ecuatoguineana|ecuatoguineanos|ecuatoguineanas' },
    GR: {
      adjectives: 'grego|grega|gregos|gregas',
    },
    GT: {
      names: 'Guatemala',
      adjectives: 'guatemalteco|guatemalteca|guatemaltecos|guatemaltecas',
    },
    GY: { adjectives: 'güianés|güianesa|güianeses|güianesas' },
    HK: {
      names: 'Hong Kong',
      adjectives: 'hongkonés|hongkonesa|hongkoneses|hongkonesas',
    },
    HN: {
      names: 'Honduras',
      adjectives: 'hondureño|hondureña|hondureños|hondureñas',
    },
    HR: {
      adjectives: 'croata|croatas',
    },
    HT: {
      adjectives: 'haitiano|haitiana|haitianos|haitianas',
    },
    HU: {
      adjectives: 'húngaro|húngara|húngaros|húngaras',
    },
    ID: {
      names: 'Indonesia',
      adjectives: 'indonesio|indonesia|indonesios|indonesias',
    },
    IE: {
      names: 'República de Irlanda',
      adjectives: 'irlandés|irlandesa|irlandeses|irlandesas',
    },
    IL: {
      names: 'Israel',
      adjectives: 'israelí|israelís|israelita|israelitas',
    },
    IN: {
      names: 'India',
      adjectives: 'indio|india|indios|indias',
    },
    IQ: {
      names: 'Iraq|Irak',
      adjectives: 'iraquí|iraquís|iraquianos',
    },
    IR: {
      names: 'República Islámica de Irán|Persia',
      adjectives: 'iraní|iranís|iraniano|iraniana|iranianos|iranianas|persa|persas',
    },
    IS: {
      names: 'Islandia',
      adjectives: 'islandés|islandesa|islandeses|islandesas',
    },
    IT: {
      adjectives: 'italiano|italiana|italianos|italianas',
    },
    JM: {
      names: 'Xamaica',
      adjectives: 'xamaicano|xamaicana|xamaicanos|xamaicanas',
    },
    JO: {
      adjectives: 'xordano|xordana|xordanos|xordanas',
    },
    JP: {
      adjectives: 'xaponés|xaponesa|xaponeses|xaponesas',
    },
    KE: {
      names: 'Kenya|Kenia|Quenia',
      adjectives: 'keniano|keniana|kenianos|kenianas|kenyano|kenyana|kenyanos|kenyanas',
    },
    KG: { adjectives: 'kirguizo|kirguiza|kirguizos|kirguizas' },
    KH: { adjectives: 'camboxano|camboxana|camboxanos|camboxanas' },
    KI: { adjectives: 'kiribatiano|kiribatiana|kiribatianos|kiribatianas' },
    KM: { adjectives: 'comoriano|comoriana|comorianos|comorianas' },
    KP: {
      adjectives: 'norcoreano|norcoreana|norcoreanos|norcoreanas',
    },
    KR: {
      names: 'Corea',
      adjectives: 'surcoreano|surcoreana|surcoreanos|surcoreanas|coreano|coreana|coreanos|coreanas',
    },
    KW: { adjectives: 'kuwaití|kuwaitís' },
    KZ: {
      names: 'Kazakhstán|Casaquistán',
      adjectives: 'kazako|kazaka|kazakos|kazakas',
    },
    LA: { adjectives: 'laosiano|laosiana|laosianos|laosianas' },
    LB: {
      adjectives: 'libanés|libanesa|libaneses|libanesas',
    },
    LI: { adjectives: 'liechtensteiniano|liechtensteiniana|liechtensteinianos|liechtensteinianas' },
    LK: { adjectives: 'srilankés|srilankesa|srilankeses|srilankesas' },
    LR: { adjectives: 'liberiano|liberiana|liberianos|liberianas' },
    LT: {
      names: 'Lituania',
      adjectives: 'lituano|lituana|lituanos|lituanas',
    },
    LU: {
      adjectives: 'luxemburgués|luxemburguesa|luxemburgueses|luxemburguesas',
    },
    LV: {
      names: 'Letonia',
      adjectives: 'letón|letoa|letóns|letoas',
    },
    LY: {
      adjectives: 'libio|libia|libios|libias',
    },
    MA: {
      adjectives: 'marroquí|marroquís|marroquino',
    },
    MC: { adjectives: 'monegasco|monegasca|monegascos|monegascas' },
    MD: {
      names: 'Moldavia|Moldova',
      adjectives: 'moldavo|moldava|moldavos|moldavas',
    },
    ME: {
      names: 'Montenegro',
      adjectives: 'montenegrino|montenegrina|montenegrinos|montenegrinas',
    },
    MG: { adjectives: 'malgaxe|malgaxes' },
    MH: { adjectives: 'marshallés|marshallesa|marshalleses|marshallesas' },
    MK: {
      names: 'Macedonia',
      adjectives: 'macedonio|macedonia|macedonios|macedonias',
    },
    ML: {
      adjectives: 'maliano|malianos|malianas|maliense|malienses',
    },
    MM: {
      names: 'Myanmar',
      adjectives: 'birmano|birmana|birmanos|birmanas',
    },
    MN: { adjectives: 'mongol|mongola|mongois|mongolas' },
    MR: { adjectives: 'mauritano|mauritana|mauritanos|mauritanas' },
    MT: { adjectives: 'maltés|maltesa|malteses|maltesas' },
    MU: { adjectives: 'mauriciano|mauriciana|mauricianos|mauricianas' },
    MV: { adjectives: 'maldivo|maldiva|maldivos|maldivas' },
    MW: { adjectives: 'malawiano|malawiana|malawianos|malawianas' },
    MX: {
      adjectives: 'mexicano|mexicana|mexicanos|mexicanas',
    },
    MY: {
      adjectives: 'malaisio|malaisia|malaisios|malaisias',
    },
    MZ: {
      names: 'Mozambique',
      adjectives: 'mozambicano|mozambicana|mozambicanos|mozambicanas',
    },
    NA: { adjectives: 'namibiano|namibiana|namibianos|namibianas|namibio|namibia|namibios|namibias' },
    NG: {
      adjectives: 'nixeriano|nixeriana|nixerianos|nixerianas',
    },
    NE: {
      adjectives: 'nixerino|nixerina|nixerinos|nixerinas',
    },
    NI: {
      names: 'Nicaragua',
      adjectives: 'nicaraguano|nicaraguana|nicaraguanos|nicaraguanas|nicaraguense|nicaraguenses',
    },
    NL: {
      names: 'Holanda',
      adjectives: 'neerlandés|neerlandesa|neerlandeses|neerlandesas|holandés|holandesa|holandeses|holandesas',
    },
    NO: {
      adjectives: 'noruegés|noruegesa|noruegeses|noruegesas|noruegués|norueguesa|noruegueses|norueguesas',
    },
    NP: {
      names: 'Nepal',
      adjectives: 'nepalés|nepalesa|nepaleses|nepalesas',
    },
    NR: { adjectives: 'nauruano|nauruana|nauruanos|nauruanas' },
    NZ: {
      adjectives: 'neozelandés|neozelandesa|neozelandeses|neozelandesas',
    },
    OM: { adjectives: 'omaní|omanís' },
    PA: {
      names: 'Panamá',
      adjectives: 'panameño|panameña|panameños|panameñas',
    },
    PE: {
      adjectives: 'peruano|peruana|peruanos|peruanas',
    },
    PH: {
      adjectives: 'filipino|filipina|filipinos|filipinas',
    },
    PK: {
      adjectives: 'paquistaní|paquistanís|paquistanés',
    },
    PL: {
      adjectives: 'polaco|polaca|polacos|polacas',
    },
    PR: {
      adjectives:
        'puertorriqueño|puertorriqueña|puertorriqueños|puertorriqueñas|portorriqueño|portorriqueña|portorriqueños|' +
        'portorriqueñas',
    },
    PS: {
      names: 'Territorios palestinos ocupados|Cisxordania',
      adjectives: 'palestino|palestina|palestinos|palestinas',
    },
    PT: {
      names: 'Portugal',
      adjectives: 'portugués|portuguesa|portugueses|portuguesas',
    },
    PW: { adjectives: 'palauano|palauana|palauanos|palauanas' },
    PY: {
      names: 'Paraguai',
      adjectives: 'paraguaio|paraguaia|paraguaios|paraguaias',
    },
    QA: {
      names: 'Qatar|Catar',
      adjectives: 'qatarí|qatarís|catarí|catarís',
    },
    RO: {
      names: 'Romanía',
      adjectives: 'romanés|romanesa|romaneses|romanesas',
    },
    RS: {
      names: 'Serbia',
      adjectives: 'serbio|serbia|serbios|serbias',
    },
    RU: {
      names: 'Federación Rusa',
      adjectives: 'ruso|rusa|rusos|rusas',
    },
    RW: {
      adjectives: 'ruandés|ruandesa|ruandeses|ruandesas',
    },
    SA: {
      names: 'Arabia Saudí',
      adjectives: 'saudita|sauditas|saudí|saudís',
    },
    SB: { adjectives: 'salomonense|salomonenses' },
    SC: { adjectives: 'seychellense|seychellenses' },
    SD: {
      adjectives: 'sudanés|sudanesa|sudaneses|sudanesas',
    },
    SE: {
      adjectives: 'sueco|sueca|suecos|suecas',
    },
    SG: {
      adjectives: 'singapurense|singapurenses',
    },
    SI: {
      adjectives: 'esloveno|eslovena|eslovenos|eslovenas',
    },
    SK: {
      names: 'Eslovaquia',
      adjectives: 'eslovaco|eslovaca|eslovacos|eslovacas',
    },
    SL: { adjectives: 'serraleonés|serraleonesa|serraleoneses|serraleonesas' },
    SM: { adjectives: 'sanmarinés|sanmarinesa|sanmarineses|sanmarinesas' },
    SN: {
      names: 'Senegal',
      adjectives: 'senegalés|senegalesa|senegaleses|senegalesas',
    },
    SO: {
      names: 'Somalia',
      adjectives: 'somalí|somalís',
    },
    SR: { adjectives: 'surinamés|surinamesa|surinameses|surinamesas' },
    SS: {
      names: 'Sudán do Sur',
      adjectives: 'sursudanés|sursudanesa|sursudaneses|sursudanesas',
    },
    ST: { adjectives: 'santomense|santomenses' },
    SV: {
      names: 'O Salvador|El Salvador',
      adjectives: 'salvadoreño|salvadoreña|salvadoreños|salvadoreñas',
    },
    SY: {
      adjectives: 'sirio|siria|sirios|sirias',
    },
    SZ: { adjectives: 'suazi|suazis' },
    TD: { adjectives: 'chadiano|chadiana|chadianos|chadianas' },
    TG: { adjectives: 'togolés|togolesa|togoleses|togolesas' },
    TH: {
      adjectives: 'tailandés|tailandesa|tailandeses|tailandesas',
    },
    TJ: { adjectives: 'taxico|taxica|taxicos|taxicas' },
    TL: { adjectives: 'timorense|timorenses' },
    TM: { adjectives: 'turcomano|turcomana|turcomanos|turcomanas|turkmeno|turkmena|turkmenos|turkmenas' },
    TN: {
      names: 'Tunisia|Tunicia',
      adjectives: 'tunisiano|tunisiana|tunisianos|tunisianas|tunesino|tunesina|tunesinos|tunesinas',
    },
    TO: { adjectives: 'tongano|tongana|tonganos|tonganas' },
    TR: {
      adjectives: 'turco|turca|turcos|turcas',
    },
    TT: { adjectives: 'trinidadense|trinidadenses' },
    TV: { adjectives: 'tuvaluano|tuvaluana|tuvaluanos|tuvaluanas' },
    TW: {
      names: 'Taiwán',
      adjectives: 'taiwanés|taiwanesa|taiwaneses|taiwanesas',
    },
    TZ: {
      names: 'Tanzania',
      adjectives: 'tanzano|tanzana|tanzanos|tanzanas',
    },
    UA: {
      adjectives: 'ucraíno|ucraína|ucraínos|ucraínas|ucraniano|ucraniana|ucranianos|ucranianas',
    },
    UG: {
      names: 'Uganda',
      adjectives: 'ugandés|ugandesa|ugandeses|ugandesas',
    },
    US: {
      names: 'EUA|EE.UU.|EE. UU.|EEUU|Estados Unidos de América|USA',
      adjectives:
        'estadounidense|estadounidenses|norteamericano|norteamericana|norteamericanos|norteamericanas|americano|' +
        'americana|americanos|americanas',
    },
    UY: {
      names: 'Uruguai',
      adjectives: 'uruguaio|uruguaia|uruguaios|uruguaias',
    },
    UZ: {
      adjectives: 'uzbeko|uzbeka|uzbekos|uzbekas',
    },
    VA: {
      names: 'Vaticano|Santa Sé',
      adjectives: 'vaticano|vaticana|vaticanos|vaticanas',
    },
    VE: {
      names: 'Venezuela',
      adjectives: 'venezolano|venezolana|venezolanos|venezolanas',
    },
    VN: {
      names: 'Vietnam',
      adjectives: 'vietnamita|vietnamitas',
    },
    VU: { adjectives: 'vanuatense|vanuatenses' },
    WS: { adjectives: 'samoano|samoana|samoanos|samoanas' },
    XK: {
      names: 'Kosovo|Kosova',
      adjectives: 'kosovar|kosovares',
    },
    YE: {
      adjectives: 'iemenita|iemenitas',
    },
    ZA: {
      names: 'África do Sur',
      adjectives: 'sudafricano|sudafricana|sudafricanos|sudafricanas|surafricano|surafricana|surafricanos|surafricanas',
    },
    ZM: { adjectives: 'zambiano|zambiana|zambianos|zambianas' },
    ZW: {
      names: 'Cimbabue|Zimbabue',
      adjectives: 'cimbabuense',
    },
    'geonames-524901': {
      names: 'Moscova|Moscú',
      adjectives: 'moscovita|moscovitas',
    },
    'geonames-703448': {
      names: 'Kíiv|Kiev|Kyiv',
    },
    'geonames-2643743': {
      names: 'Londres',
      adjectives: 'londiniense|londinienses',
    },
    'geonames-2800866': {
      names: 'Bruxelas',
    },
    'geonames-2267057': {
      names: 'Lisboa',
      adjectives: 'lisboeta|lisboetas',
    },
    'geonames-1816670': {
      names: 'Pequín',
    },
    'geonames-745044': {
      names: 'Istambul|Istanbul',
    },
    'geonames-281184': {
      names: 'Xerusalén',
    },
    'geonames-2747373': {
      names: 'A Haia',
    },
    'geonames-5128581': {
      names: 'Nova York',
    },
    'geonames-2950159': {
      names: 'Berlín',
    },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations': 'Nacións Unidas|Organización das Nacións Unidas|ONU',
    'organisation:un-security-council':
      'Consello de Seguridade da ONU|Consello de Seguridade das Nacións Unidas|Consello de Seguridade de Nacións Unidas',
    'organisation:un-general-assembly':
      'Asemblea Xeral da ONU|Asemblea Xeral das Nacións Unidas|Asemblea Xeral de Nacións Unidas',
    'organisation:unhcr': 'ACNUR|Alto Comisionado das Nacións Unidas para os Refuxiados',
    'organisation:world-food-programme': 'Programa Mundial de Alimentos|PMA',
    'organisation:who': 'Organización Mundial da Saúde|OMS',
    'organisation:iaea': 'Organismo Internacional da Enerxía Atómica|Organismo Internacional de Enerxía Atómica|OIEA',
    'organisation:international-criminal-court': 'Corte Penal Internacional|Tribunal Penal Internacional|CPI|TPI',
    'organisation:international-court-of-justice':
      'Tribunal Internacional de Xustiza|Corte Internacional de Xustiza|CIX|TIX',
    'organisation:nato': 'OTAN|Alianza Atlántica',
    'organisation:osce': 'Organización para a Seguridade e a Cooperación en Europa|OSCE',
    'organisation:european-union': 'Unión Europea|UE',
    'organisation:european-commission': 'Comisión Europea',
    'organisation:european-parliament': 'Parlamento Europeo|Eurocámara',
    'organisation:european-council': 'Consello Europeo',
    'organisation:council-of-europe': 'Consello de Europa',
    'organisation:european-central-bank': 'Banco Central Europeo|BCE',
    'organisation:court-of-justice-of-the-eu': 'Tribunal de Xustiza da Unión Europea|Tribunal de Xustiza da UE|TXUE',
    'organisation:european-court-of-human-rights': 'Tribunal Europeo de Dereitos Humanos|Tribunal de Estrasburgo|TEDH',
    'organisation:imf': 'Fondo Monetario Internacional|FMI',
    'organisation:world-bank': 'Banco Mundial',
    'organisation:wto': 'Organización Mundial do Comercio|OMC',
    'organisation:opec': 'OPEP',
    'organisation:african-union': 'Unión Africana',
    'organisation:arab-league': 'Liga Árabe',
    'organisation:red-cross': 'Cruz Vermella',
    'organisation:doctors-without-borders': 'Médicos Sen Fronteiras',
    'organisation:amnesty-international': 'Amnistía Internacional',
    'organisation:white-house': 'Casa Branca',
    'organisation:pentagon': 'Pentágono',
    'organisation:us-state-department': 'Departamento de Estado dos Estados Unidos|Departamento de Estado',
    'organisation:us-congress': 'Congreso dos Estados Unidos|Congreso dos EUA',
    'organisation:us-senate': 'Senado dos Estados Unidos|Senado dos EUA',
    'organisation:us-supreme-court': 'Tribunal Supremo dos Estados Unidos',
    'organisation:federal-reserve': 'Reserva Federal',
    'organisation:hezbollah': 'Hezbolá|Hizbulá',
    'organisation:islamic-state': 'Estado Islámico',
    'organisation:al-qaeda': 'Al Qaeda|Al-Qaida',
    'organisation:taliban': 'talibáns',
    'organisation:houthis': 'hutís|houthis',
    'organisation:partido-popular': 'Partido Popular',
    'organisation:psoe': 'PSOE',
    'person:vladimir-putin': 'Vladímir Putin',
    'person:volodymyr-zelensky': 'Volodímir Zelenski|Volodímir Zelensky|~Zelenski',
    'person:sergey-lavrov': 'Serguei Lavrov',
    'person:dmitry-peskov': 'Dmitri Peskov',
    'person:alexander-lukashenko': 'Aleksandr Lukashenko|Alexandr Lukashenko',
    'person:queen-elizabeth-ii': 'Sabela II|raíña Isabel II',
    'person:king-charles-iii': 'rei Carlos III',
    'person:mahmoud-abbas': 'Mahmud Abás|Mahmud Abbas',
    'person:ali-khamenei': 'Alí Jamenei|Alí Khamenei',
    'person:ebrahim-raisi': 'Ebrahim Raisí',
    'person:hassan-rouhani': 'Hasán Rohaní|Hassan Rohani',
    'person:bashar-al-assad': 'Bashar al Asad|Bashar Al Assad|Bachar al Asad',
    'person:muammar-gaddafi': 'Muamar el Gadafi|Muamar Gadafi|~Gadafi',
    'person:benjamin-netanyahu': 'Benxamín Netanyahu|Biniamin Netanyahu',
    'person:pope-francis': 'papa Francisco',
    'person:pope-leo-xiv': 'León XIV',
    'person:pope-benedict-xvi': 'Bieito XVI|Benedicto XVI',
    'person:pope-john-paul-ii': 'Xoán Paulo II',
    'person:felipe-vi': 'Filipe VI|Felipe VI',
  },
} satisfies LanguagePack;
