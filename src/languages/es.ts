// Spanish of Spain and the Americas. Grounds: CLDR covers months and days; this adds "setiembre", press abbreviations
// and demonyms in four forms. Months, days and demonyms are lower case in running text ("el presidente ruso"), so forms
// written in lower case here match in either case, capitalised ones (EE. UU.) only as they stand.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'es',
  name: 'Spanish',
  detection: {
    es: {
      scripts: 'Latin',
      frequent:
        'de|la|que|el|en|y|a|los|del|se|las|por|un|para|con|no|una|su|al|lo|como|más|o|pero|sus|le|ya|este|sí|' +
        'porque|esta|entre|cuando|muy|sin|sobre|también|me|hasta|hay|donde|quien|desde|todo|nos|durante|todos|' +
        'uno|les|ni|contra|otros|ese|eso|ante|ellos|esto|mí|antes|algunos|qué|unos|yo|otro|otras|otra|él|tanto|' +
        'esa|estos|mucho|quienes|nada|muchos|fue|ha|es|son|era|han|había|ser|está|años|año|gobierno|presidente|' +
        'dijo|según|país|ayer|hoy|tras|dos|tres|millones|personas|policía|ministro|parte|día|vez|mientras|puede|' +
        'pueden|así|mismo|aunque|además|hacer|tiene|tienen|aún|sino|cada|después|solo|fueron|sido|lunes|incluso|' +
        'luego|ahora|siempre|nunca|algo|alguien|todas|toda|misma|mismos|cual|cuales|mediante|bajo|veces|días|' +
        'semana|semanas|mes|meses|hora|horas|noche|mañana|tarde|hombre|mujer|mujeres|niños|gente|países|ciudad|' +
        'mundo|estado|ley|guerra|justicia|juez|tribunal|partido|elecciones|congreso|empresa|empresas',
      affixes:
        '*ción|*ciones|*dad|*dades|*mente|*ado|*ados|*ada|*adas|*iento|*encia|*encias|*aron|*ieron|*ían|*ando|' +
        '*iendo|*ero|*ismo|*ez|*ores|*ales|*ñ*|*ie*|*ue*',
    },
  },
  dates: {
    months: [
      'ene',
      'feb',
      'mar',
      'abr',
      'may',
      'jun',
      'jul',
      'ago|agto',
      'sep|sept|set|setiembre',
      'oct',
      'nov',
      'dic',
    ],
    weekdays: ['dom', 'lun', 'mar', 'mié|miér', 'jue', 'vie', 'sáb'],
    relativeDays: {
      '-2': 'anteayer|antier|antes de ayer|anteanoche|antenoche|antes de anoche',
      '-1': 'ayer|anoche|ayer por la noche|ayer por la tarde|ayer por la mañana',
      '0': 'hoy|esta noche|esta mañana|esta tarde|esta madrugada',
      '1': 'mañana|mañana por la mañana|mañana por la tarde',
      '2': 'pasado mañana',
    },
    daysAgo: 'hace # días|# días atrás',
    dayCounts: 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez',
    last: 'pasado|pasada|último|última',
    current: 'este|esta|actual|presente|en curso',
    next: 'próximo|próxima|que viene|entrante',
    units: {
      day: 'día|días',
      week: 'semana|semanas',
      month: 'mes|meses',
      year: 'año|años',
    },
    connectors: 'de|del|del mes de',
    // The last ones only hide what they hold: hoy en día (nowadays), los martes (on Tuesdays).
    before:
      'el|del|de|desde|desde el|hasta|hasta el|en|para el|a partir del|antes del|después del|entre el|fechado|' +
      'día|el día|a principios de|a finales de|a mediados de|principios de|finales de|mediados de|durante' +
      '|hoy en día|los lunes|los martes|los miércoles|los jueves|los viernes|cada lunes|cada martes' +
      '|cada miércoles|cada jueves|cada viernes|cada sábado|cada domingo',
    range: 'al|a|hasta el|hasta|y el|y|-|–|—',
    ordinalEndings: 'º|°|er|ero|ro',
    dayWords: {
      primero: 1,
      uno: 1,
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      siete: 7,
      ocho: 8,
      nueve: 9,
      diez: 10,
      once: 11,
      doce: 12,
      trece: 13,
      catorce: 14,
      quince: 15,
      dieciséis: 16,
      diecisiete: 17,
      dieciocho: 18,
      diecinueve: 19,
      veinte: 20,
      veintiuno: 21,
      veintidós: 22,
      veintitrés: 23,
      veinticuatro: 24,
      veinticinco: 25,
      veintiséis: 26,
      veintisiete: 27,
      veintiocho: 28,
      veintinueve: 29,
      treinta: 30,
      'treinta y uno': 31,
    },
    dayParts:
      'por la mañana|por la tarde|por la noche|de madrugada|noche|tarde|madrugada' +
      '|de la mañana|a la mañana|en la mañana|la mañana|esa mañana|aquella mañana|cada mañana|una mañana|' +
      'misma mañana|media mañana|mañana siguiente|el mañana|del mañana|un mañana',
    every: 'cada|todos los',
    maxEnding: 0,
    guarded: 'mar|set|dom|may|sep|jue|vie|abril|julio',
    capitalised: false,
  },
  names: {
    titles:
      'presidente|presidenta|expresidente|expresidenta|ex presidente|ex presidenta|vicepresidente|vicepresidenta|' +
      'presidente electo|presidenta electa|mandatario|mandataria|exmandatario|primer ministro|primera ministra|' +
      'ex primer ministro|ex primera ministra|viceprimer ministro|premier|ministro|ministra|exministro|' +
      'exministra|viceministro|viceministra|ministro de exteriores|ministra de exteriores|' +
      'ministro de asuntos exteriores|ministra de asuntos exteriores|ministro de relaciones exteriores|' +
      'ministra de relaciones exteriores|ministro de defensa|ministra de defensa|ministro de economía|' +
      'ministra de economía|ministro de hacienda|ministra de hacienda|ministro del interior|' +
      'ministra del interior|ministro de sanidad|ministra de sanidad|ministro de salud|ministra de salud|' +
      'ministro de justicia|ministra de justicia|ministro de educación|ministra de educación|canciller|' +
      'excanciller|vicecanciller|secretario de estado|secretaria de estado|secretario general|secretaria general|' +
      'secretario|secretaria|subsecretario|subsecretaria|jefe del gobierno|jefe de gobierno|jefa de gobierno|' +
      'jefe de estado|jefe del estado|rey|reina|príncipe|princesa|príncipe heredero|emperador|emir|sultán|jeque|' +
      'sha|zar|duque|duquesa|conde|condesa|infanta|papa|sumo pontífice|cardenal|arzobispo|obispo|patriarca|' +
      'ayatolá|imán|rabino|padre|fray|sor|general|teniente general|general de brigada|almirante|vicealmirante|' +
      'coronel|teniente coronel|teniente|comandante|mayor|capitán|sargento|cabo|mariscal|comisario|inspector|' +
      'inspectora|agente|gobernador|gobernadora|exgobernador|alcalde|alcaldesa|exalcalde|intendente|intendenta|' +
      'concejal|concejala|edil|regidor|senador|senadora|diputado|diputada|congresista|legislador|legisladora|' +
      'eurodiputado|eurodiputada|parlamentario|portavoz|vocero|vocera|embajador|embajadora|cónsul|' +
      'enviado especial|enviada especial|alto comisionado|alto representante|comisionado|comisionada|fiscal|' +
      'fiscal general|juez|jueza|magistrado|magistrada|abogado|abogada|defensor del pueblo|líder|lideresa|' +
      'líder supremo|líder opositor|dirigente|jefe|jefa|director|directora|director general|directora general|' +
      'director ejecutivo|directora ejecutiva|consejero delegado|consejera delegada|consejero|consejera|fundador|' +
      'fundadora|cofundador|empresario|empresaria|multimillonario|magnate|profesor|profesora|catedrático|' +
      'catedrática|doctor|doctora|dr|dra|ingeniero|ingeniera|licenciado|licenciada|lic|economista|analista|' +
      'politólogo|politóloga|historiador|historiadora|científico|científica|investigador|investigadora|' +
      'periodista|corresponsal|escritor|escritora|novelista|poeta|actor|actriz|cantante|cantautor|' +
      'director de cine|cineasta|músico|entrenador|entrenadora|técnico|seleccionador|delantero|defensa|' +
      'centrocampista|mediocampista|portero|guardameta|arquero|tenista|piloto|ciclista|campeón|campeona|' +
      'activista|disidente|dictador|caudillo|don|doña|señor|señora|señorita|sr|sra|srta|lord|sir|mr' +
      '|primera dama|ex ministro|ex ministra|exgobernadora|exalcaldesa|exsenador|exdiputado|prefecto|' +
      'líder de la oposición|jefe de la diplomacia',
    organisationWords:
      'ministerio|departamento|secretaría|universidad|instituto|escuela|academia|colegio|banco|partido|consejo|' +
      'comité|comisión|tribunal|corte|audiencia|juzgado|fiscalía|parlamento|congreso|senado|asamblea|cámara|' +
      'cortes|agencia|autoridad|oficina|organización|organismo|asociación|unión|federación|confederación|liga|' +
      'alianza|coalición|frente|movimiento|fundación|fondo|sociedad|club|equipo|real|atlético|deportivo|compañía|' +
      'empresa|corporación|grupo|holding|sindicato|central|aerolíneas|petróleos|laboratorios|diario|periódico|' +
      'revista|cadena|televisión|tv|radio|prensa|noticias|policía|guardia civil|guardia|ejército|armada|' +
      'fuerza aérea|fuerzas armadas|fuerzas|brigada|batallón|milicia|cartel|cártel|iglesia|conferencia episcopal|' +
      'hospital|clínica|museo|teatro|orquesta|biblioteca|patronato|bolsa|centro|laboratorio|observatorio|' +
      'consorcio|plataforma|secretariado|dirección|gobierno|junta|generalitat|ayuntamiento|diputación|' +
      'municipalidad|alcaldía|gobernación|embajada|consulado|gabinete|registro|defensoría|contraloría|' +
      'procuraduría|superintendencia|sa|s.a.|sl|fc|cf|inc|ltd',
    placeWords:
      'ciudad|pueblo|villa|municipio|localidad|aldea|barrio|río|lago|laguna|mar|océano|bahía|golfo|estrecho|' +
      'canal|isla|islas|archipiélago|península|cabo|monte|montaña|montañas|sierra|cordillera|volcán|cerro|valle|' +
      'desierto|selva|bosque|parque|provincia|estado|condado|distrito|departamento|región|comarca|cantón|' +
      'prefectura|república|reino|emirato|principado|frontera|costa|playa|puerto|aeropuerto|plaza|calle|avenida|' +
      'carretera|autopista|puente|estadio|norte|sur|este|oeste|occidental|oriental|central|meridional|' +
      'septentrional',
    joiners: 'de|del|la|las|el|los|y|e|para|por|en|al|a|von|van|der|da|dos|bin|ibn|abu|of|the',
    neverNames:
      'el|la|los|las|lo|un|una|unos|unas|al|del|de|en|con|por|para|sin|sobre|tras|según|desde|hasta|entre|ante|' +
      'bajo|contra|durante|mediante|hacia|y|e|o|u|ni|pero|sino|aunque|mientras|mientras tanto|cuando|como|donde|' +
      'si|que|porque|pues|así|así como|además|también|tampoco|sin embargo|no obstante|por su parte|' +
      'por otra parte|por otro lado|asimismo|entonces|luego|después|antes|ahora|hoy|ayer|mañana|ya|aún|todavía|' +
      'siempre|nunca|no|sí|quizá|quizás|tal vez|apenas|casi|más|menos|muy|mucho|muchos|muchas|poco|pocos|varios|' +
      'varias|algunos|algunas|todo|todos|todas|cada|otro|otra|otros|otras|este|esta|estos|estas|ese|esa|esos|' +
      'esas|aquel|aquella|esto|eso|ello|él|ella|ellos|ellas|yo|tú|usted|ustedes|nosotros|su|sus|mi|nuestro|' +
      'nuestra|se|le|les|nos|me|quien|quienes|qué|cómo|cuándo|dónde|quién|cuál|cuánto|cuál es|es|son|fue|era|' +
      'fueron|ha|han|hay|había|está|están|será|tiene|tienen|hace|dijo|uno|dos|tres|cuatro|cinco|seis|siete|ocho|' +
      'nueve|diez|cien|mil|primero|primera|segundo|segunda|tercero|último|última|nuevo|nueva|gran|mejor|' +
      'actualmente|recientemente|finalmente|precisamente|concretamente|igualmente|posteriormente|anteriormente|' +
      'respecto|debido|gracias|pese|a pesar|junto|dentro|fuera|cerca|lejos|autoridades|fuentes|expertos|vecinos|' +
      'policías|personas|millones|foto|fotos|vídeo|video|lea|leer|ver|última hora|en vivo|en directo|actualizado|' +
      'opinión|editorial|análisis|entrevista|redacción|noticias|musulmán|musulmanes|cristiano|cristianos|' +
      'católico|católicos|judío|judíos|europeo|europea|europeos|africano|árabe|árabes|dios|internet|covid|' +
      'coronavirus|ómicron|twitter|facebook|whatsapp',
    endings: '',
    prefixes: '',
  },
  stopWords:
    'de|la|que|el|en|y|a|los|del|se|las|por|un|para|con|no|una|su|al|lo|como|más|pero|sus|le|ya|o|este|sí|porque|' +
    'esta|entre|cuando|muy|sin|sobre|también|me|hasta|hay|donde|quien|desde|todo|nos|durante|todos|uno|les|ni|' +
    'contra|otros|ese|eso|ante|ellos|e|esto|mí|antes|algunos|qué|unos|yo|otro|otras|otra|él|tanto|esa|estos|' +
    'mucho|quienes|nada|muchos|cual|poco|ella|estar|estas|algunas|algo|nosotros|es|son|fue|era|ser|está|están|ha|' +
    'han|había|sido|fueron|será|tiene|tienen|puede|pueden|hace|hacer|dijo|según|tras|así|además|aunque|mientras|' +
    'después|ahora|hoy|ayer|solo|cada|dos|tres|mismo|misma|parte|bien|vez|años|año|cuyo|cuya|u|si|aún|luego|sino|' +
    'bajo|hacia|menos|casi|todas|toda|mi|tu|te|va|dar|hecho|esos|esas|nuestro|nuestra',
  boilerplate:
    'deja una respuesta|deja un comentario|dejar un comentario|deje su comentario|escribe un comentario|' +
    'tu dirección de correo electrónico no será publicada|su dirección de correo electrónico no será publicada|' +
    'los campos obligatorios están marcados|los campos necesarios están marcados|' +
    'guarda mi nombre, correo electrónico|guardar mi nombre, correo electrónico|cancelar la respuesta|' +
    'cancelar respuesta|recibir un email con los siguientes comentarios|debes iniciar sesión para|' +
    'inicia sesión para comentar|lea también|lee también|leer también|te puede interesar|le puede interesar|' +
    'te puede gustar|quizás te interese|también te puede interesar|también puedes leer|puedes leer también|' +
    'más información en|ver también|vea también|mira también|leer más|seguir leyendo|continuar leyendo|' +
    'sigue leyendo|artículos relacionados|noticias relacionadas|notas relacionadas|entradas relacionadas|' +
    'temas relacionados|más noticias|comparte esto|compartir en|comparte en|comparte este artículo|' +
    'haz clic para compartir|haga clic aquí|haz clic aquí|síguenos en|síganos en|suscríbete a|suscríbase a|' +
    'suscríbete aquí|regístrate gratis|recibe nuestro boletín|recibe las noticias|todos los derechos reservados|' +
    '© copyright|copyright ©|prohibida su reproducción|queda prohibida la reproducción|foto:|fotografía:|imagen:|' +
    'crédito:|publicidad|anuncio|este sitio usa akismet|utilizamos cookies|este sitio utiliza cookies|' +
    'esta web utiliza cookies|este sitio web utiliza cookies|usamos cookies|política de privacidad|aviso legal|' +
    'con información de efe|etiquetas:|volver arriba|saltar al contenido',
  multipliers: {
    decena: 10,
    decenas: 10,
    docena: 12,
    docenas: 12,
    cien: 100,
    cientos: 100,
    centenar: 100,
    centenares: 100,
    ciento: 100,
    mil: 1000,
    miles: 1000,
    millar: 1000,
    millares: 1000,
    millón: 1000000,
    millones: 1000000,
    mill: 1000000,
    mln: 1000000,
    millardo: 1000000000,
    millardos: 1000000000,
    billón: 1000000000000,
    billones: 1000000000000,
  },
  places: {
    AD: { adjectives: 'andorrano|andorrana|andorranos|andorranas' },
    AE: { names: 'Emiratos Árabes Unidos|Emiratos Árabes|EAU|Emiratos', adjectives: 'emiratí|emiratíes|emiratís' },
    AF: { adjectives: 'afgano|afgana|afganos|afganas' },
    AG: { names: 'Antigua y Barbuda', adjectives: 'antiguano|antiguana|antiguanos|antiguanas' },
    AL: { names: 'Albania', adjectives: 'albanés|albanesa|albaneses|albanesas' },
    AM: { adjectives: 'armenio|armenia|armenios|armenias' },
    AO: { adjectives: 'angoleño|angoleña|angoleños|angoleñas|angolano|angolana|angolanos|angolanas' },
    AR: { names: 'República Argentina', adjectives: 'argentino|argentina|argentinos|argentinas' },
    AT: { adjectives: 'austríaco|austríaca|austríacos|austríacas|austriaco|austriaca|austriacos|austriacas' },
    AU: { adjectives: 'australiano|australiana|australianos|australianas' },
    AZ: {
      names: 'Azerbaiyán|Azerbaiján',
      adjectives: 'azerbaiyano|azerbaiyana|azerbaiyanos|azerbaiyanas|azerí|azeríes|azerís',
    },
    BA: {
      names: 'Bosnia|Bosnia-Herzegovina|Bosnia y Herzegovina',
      adjectives: 'bosnio|bosnia|bosnios|bosnias|bosniaco|bosniaca|bosniacos|bosniacas',
    },
    BB: { adjectives: 'barbadense|barbadenses' },
    BD: { names: 'Bangladés|Bangladesh', adjectives: 'bangladesí|bangladesíes|bengalí|bengalíes|bengalís' },
    BE: { adjectives: 'belga|belgas' },
    BF: { names: 'Burkina Faso', adjectives: 'burkinés|burkinesa|burkineses|burkinesas|burkinabé|burkinabés' },
    BG: { adjectives: 'búlgaro|búlgara|búlgaros|búlgaras' },
    BH: { names: 'Bahréin|Baréin|Bahrein', adjectives: 'bareiní|bareiníes|bahreiní|bahreiníes' },
    BI: { names: 'Burundi', adjectives: 'burundés|burundesa|burundeses|burundesas' },
    BJ: { names: 'Benín', adjectives: 'beninés|beninesa|benineses|beninesas' },
    BN: { names: 'Brunéi', adjectives: 'bruneano|bruneana' },
    BO: { adjectives: 'boliviano|boliviana|bolivianos|bolivianas' },
    BR: {
      names: 'Brasil',
      adjectives: 'brasileño|brasileña|brasileños|brasileñas|brasilero|brasilera|brasileros|brasileras',
    },
    BS: { names: 'Bahamas|Las Bahamas', adjectives: 'bahameño|bahameña|bahameños|bahameñas' },
    BT: { names: 'Bután', adjectives: 'butanés|butanesa|butaneses|butanesas' },
    BW: { names: 'Botsuana|Botswana', adjectives: 'botsuano|botsuana|botsuanos|botsuanas' },
    BY: { names: 'Bielorrusia|Belarús|Belarus', adjectives: 'bielorruso|bielorrusa|bielorrusos|bielorrusas' },
    BZ: { names: 'Belice', adjectives: 'beliceño|beliceña|beliceños|beliceñas' },
    CA: { names: 'Canadá', adjectives: 'canadiense|canadienses' },
    CD: {
      names: 'República Democrática del Congo|RD Congo|RDC|RD del Congo|Zaire',
      adjectives: 'congoleño|congoleña|congoleños|congoleñas|congolés|congolesa|congoleses|congolesas',
    },
    CF: {
      names: 'República Centroafricana|RCA',
      adjectives: 'centroafricano|centroafricana|centroafricanos|centroafricanas',
    },
    CG: {
      names: 'Congo-Brazzaville|República del Congo',
      adjectives: 'brazzavileño|brazzavileña|brazzavileños|brazzavileñas',
    },
    CH: {
      names: 'Confederación Helvética',
      adjectives: 'suizo|suiza|suizos|suizas|helvético|helvética|helvéticos|helvéticas',
    },
    CI: { names: 'Costa de Marfil', adjectives: 'marfileño|marfileña|marfileños|marfileñas' },
    CL: { adjectives: 'chileno|chilena|chilenos|chilenas' },
    CM: { names: 'Camerún', adjectives: 'camerunés|camerunesa|cameruneses|camerunesas' },
    CN: { names: 'República Popular China|RPCh|RPC|China continental', adjectives: 'chino|china|chinos|chinas' },
    CO: { adjectives: 'colombiano|colombiana|colombianos|colombianas' },
    CR: { adjectives: 'costarricense|costarricenses' },
    CU: { adjectives: 'cubano|cubana|cubanos|cubanas' },
    CV: { names: 'Cabo Verde', adjectives: 'caboverdiano|caboverdiana|caboverdianos|caboverdianas' },
    CY: {
      names: 'Chipre',
      adjectives: 'chipriota|chipriotas|grecochipriota|grecochipriotas|turcochipriota|turcochipriotas',
    },
    CZ: { names: 'República Checa|Chequia', adjectives: 'checo|checa|checos|checas' },
    DE: {
      names: 'República Federal de Alemania|RFA',
      adjectives: 'alemán|alemana|alemanes|alemanas|germano|germana|germanos|germanas|germanooccidental',
    },
    DJ: { names: 'Yibuti|Djibouti', adjectives: 'yibutiano|yibutiana|yibutianos|yibutianas' },
    DK: {
      names: 'Dinamarca',
      adjectives: 'danés|danesa|daneses|danesas|dinamarqués|dinamarquesa|dinamarqueses|dinamarquesas',
    },
    DM: { names: 'Dominica', adjectives: 'dominiqués' },
    DO: { names: 'República Dominicana|Quisqueya', adjectives: 'dominicano|dominicana|dominicanos|dominicanas' },
    DZ: { adjectives: 'argelino|argelina|argelinos|argelinas' },
    EC: { adjectives: 'ecuatoriano|ecuatoriana|ecuatorianos|ecuatorianas' },
    EE: { adjectives: 'estonio|estonia|estonios|estonias' },
    EG: { adjectives: 'egipcio|egipcia|egipcios|egipcias' },
    EH: { names: 'Sáhara Occidental|Sahara Occidental', adjectives: 'saharauí|saharauíes|saharauís' },
    ER: { adjectives: 'eritreo|eritrea|eritreos|eritreas' },
    ES: { names: 'Reino de España', adjectives: 'español|española|españoles|españolas' },
    ET: { adjectives: 'etíope|etíopes' },
    FI: { adjectives: 'finlandés|finlandesa|finlandeses|finlandesas' },
    FJ: { names: 'Fiyi|Fiji', adjectives: 'fiyiano|fiyiana|fiyianos|fiyianas' },
    FM: { adjectives: 'micronesio|micronesia|micronesios|micronesias' },
    FR: { adjectives: 'francés|francesa|franceses|francesas' },
    GA: { names: 'Gabón', adjectives: 'gabonés|gabonesa|gaboneses|gabonesas' },
    GB: {
      names: 'Gran Bretaña|Reino Unido|UK',
      adjectives: 'británico|británica|británicos|británicas|inglés|inglesa|ingleses|inglesas',
    },
    'GB-ENG': { names: 'Inglaterra' },
    'GB-NIR': { names: 'Irlanda del Norte', adjectives: 'norirlandés|norirlandesa|norirlandeses|norirlandesas' },
    'GB-SCT': { names: 'Escocia', adjectives: 'escocés|escocesa|escoceses|escocesas' },
    'GB-WLS': { names: 'Gales', adjectives: 'galés|galesa|galeses|galesas' },
    GE: { adjectives: 'georgiano|georgiana|georgianos|georgianas' },
    GH: { names: 'Ghana', adjectives: 'ghanés|ghanesa|ghaneses|ghanesas' },
    GL: { names: 'Groenlandia', adjectives: 'groenlandés|groenlandesa|groenlandeses|groenlandesas' },
    GM: { adjectives: 'gambiano|gambiana|gambianos|gambianas' },
    GN: { names: 'Guinea-Conakri|Guinea Conakry', adjectives: 'guineano|guineana|guineanos|guineanas' },
    GQ: { names: 'Guinea Ecuatorial', adjectives: 'ecuatoguineano|ecuatoguineana|ecuatoguineanos|ecuatoguineanas' },
    GR: { adjectives: 'griego|griega|griegos|griegas' },
    GT: { adjectives: 'guatemalteco|guatemalteca|guatemaltecos|guatemaltecas' },
    GW: {
      names: 'Guinea-Bisáu|Guinea-Bissau|Guinea Bissau',
      adjectives: 'bisauguineano|bisauguineana|bisauguineanos|bisauguineanas',
    },
    GY: { names: 'Guyana', adjectives: 'guyanés|guyanesa|guyaneses|guyanesas' },
    HK: { names: 'Hong Kong', adjectives: 'hongkonés|hongkonesa|hongkoneses|hongkonesas' },
    HN: { adjectives: 'hondureño|hondureña|hondureños|hondureñas' },
    HR: { adjectives: 'croata|croatas' },
    HT: { names: 'Haití', adjectives: 'haitiano|haitiana|haitianos|haitianas' },
    HU: { adjectives: 'húngaro|húngara|húngaros|húngaras|magiar|magiares' },
    ID: { adjectives: 'indonesio|indonesia|indonesios|indonesias' },
    IE: { names: 'República de Irlanda|Eire', adjectives: 'irlandés|irlandesa|irlandeses|irlandesas' },
    IL: { names: 'Israel', adjectives: 'israelí|israelíes|israelís' },
    IN: { names: 'India', adjectives: 'indio|india|indios|indias|hindú|hindúes' },
    IQ: { names: 'Irak|Iraq', adjectives: 'iraquí|iraquíes|iraquís|irakí|irakíes|irakís' },
    IR: { names: 'República Islámica de Irán|Persia', adjectives: 'iraní|iraníes|iranís|persa|persas' },
    IS: { adjectives: 'islandés|islandesa|islandeses|islandesas' },
    IT: { adjectives: 'italiano|italiana|italianos|italianas' },
    JM: { adjectives: 'jamaicano|jamaicana|jamaicanos|jamaicanas|jamaiquino|jamaiquina|jamaiquinos|jamaiquinas' },
    JO: { adjectives: 'jordano|jordana|jordanos|jordanas' },
    JP: { names: 'Japón', adjectives: 'japonés|japonesa|japoneses|japonesas|nipón|nipona|nipones|niponas' },
    KE: { names: 'Kenia|Kenya', adjectives: 'keniano|keniana|kenianos|kenianas|keniata|keniatas' },
    KG: { names: 'Kirguistán|Kirguizistán', adjectives: 'kirguiso|kirguisa|kirguisos|kirguisas|kirguís|kirguises' },
    KH: { names: 'Camboya|Kampuchea', adjectives: 'camboyano|camboyana|camboyanos|camboyanas' },
    KI: { adjectives: 'kiribatiano|kiribatiana|kiribatianos|kiribatianas' },
    KM: { names: 'Comoras|Comores', adjectives: 'comorense|comorenses' },
    KN: {
      names: 'San Cristóbal y Nieves',
      adjectives: 'sancristobaleño|sancristobaleña|sancristobaleños|sancristobaleñas',
    },
    KP: { names: 'Corea del Norte|RPDC', adjectives: 'norcoreano|norcoreana|norcoreanos|norcoreanas' },
    KR: {
      names: 'Corea del Sur|República de Corea',
      adjectives: 'surcoreano|surcoreana|surcoreanos|surcoreanas|coreano|coreana|coreanos|coreanas',
    },
    KW: { names: 'Kuwait', adjectives: 'kuwaití|kuwaitíes|kuwaitís' },
    KZ: {
      names: 'Kazajistán|Kazajstán|Kazakstán',
      adjectives: 'kazajo|kazaja|kazajos|kazajas|kazako|kazaka|kazakos|kazakas',
    },
    LA: { adjectives: 'laosiano|laosiana|laosianos|laosianas' },
    LB: { names: 'Líbano|el Líbano', adjectives: 'libanés|libanesa|libaneses|libanesas' },
    LC: { names: 'Santa Lucía', adjectives: 'santalucense' },
    LI: { adjectives: 'liechtensteiniano|liechtensteiniana|liechtensteinianos|liechtensteinianas' },
    LK: {
      names: 'Sri Lanka|Ceilán',
      adjectives:
        'ceilandés|ceilandesa|ceilandeses|ceilandesas|esrilanqués|esrilanquesa|esrilanqueses|esrilanquesas|' +
        'srilanqués|srilanquesa|srilanqueses|srilanquesas',
    },
    LR: { adjectives: 'liberiano|liberiana|liberianos|liberianas' },
    LS: { names: 'Lesoto|Lesotho', adjectives: 'lesotense|lesotenses|basuto' },
    LT: { adjectives: 'lituano|lituana|lituanos|lituanas' },
    LU: { adjectives: 'luxemburgués|luxemburguesa|luxemburgueses|luxemburguesas' },
    LV: { names: 'Letonia', adjectives: 'letón|letona|letones|letonas' },
    LY: { adjectives: 'libio|libia|libios|libias' },
    MA: { names: 'Marruecos', adjectives: 'marroquí|marroquíes|marroquís' },
    MC: { names: 'Mónaco', adjectives: 'monegasco|monegasca|monegascos|monegascas' },
    MD: { names: 'Moldavia|Moldova', adjectives: 'moldavo|moldava|moldavos|moldavas' },
    ME: { adjectives: 'montenegrino|montenegrina|montenegrinos|montenegrinas' },
    MG: { adjectives: 'malgache|malgaches' },
    MH: { names: 'Islas Marshall', adjectives: 'marshalés|marshalesa|marshaleses|marshalesas' },
    MK: {
      names: 'Macedonia|Macedonia del Norte',
      adjectives: 'macedonio|macedonia|macedonios|macedonias|normacedonio|normacedonia|normacedonios|normacedonias',
    },
    ML: { names: 'Malí|Mali', adjectives: 'maliense|malienses|malí|malíes|malís' },
    MM: { names: 'Birmania|Myanmar|Burma', adjectives: 'birmano|birmana|birmanos|birmanas' },
    MN: { names: 'Mongolia', adjectives: 'mongol|mongola|mongoles|mongolas' },
    MO: { adjectives: 'macaense|macaenses' },
    MR: { adjectives: 'mauritano|mauritana|mauritanos|mauritanas' },
    MT: { adjectives: 'maltés|maltesa|malteses|maltesas' },
    MU: { names: 'Mauricio', adjectives: 'mauriciano|mauriciana|mauricianos|mauricianas' },
    MV: { names: 'Maldivas', adjectives: 'maldivo|maldiva|maldivos|maldivas' },
    MW: { names: 'Malaui|Malawi', adjectives: 'malauí|malauíes|malauís' },
    MX: {
      names: 'México|Méjico',
      adjectives: 'mexicano|mexicana|mexicanos|mexicanas|mejicano|mejicana|mejicanos|mejicanas',
    },
    MY: { names: 'Malasia', adjectives: 'malasio|malasia|malasios|malasias' },
    MZ: { adjectives: 'mozambiqueño|mozambiqueña|mozambiqueños|mozambiqueñas' },
    NA: { adjectives: 'namibio|namibia|namibios|namibias' },
    NE: { names: 'Níger', adjectives: 'nigerino|nigerina|nigerinos|nigerinas' },
    NG: { adjectives: 'nigeriano|nigeriana|nigerianos|nigerianas' },
    NI: { adjectives: 'nicaragüense|nicaragüenses' },
    NL: {
      names: 'Países Bajos|Holanda',
      adjectives: 'neerlandés|neerlandesa|neerlandeses|neerlandesas|holandés|holandesa|holandeses|holandesas',
    },
    NO: { adjectives: 'noruego|noruega|noruegos|noruegas' },
    NP: { adjectives: 'nepalí|nepalíes|nepalís|nepalés|nepalesa|nepaleses|nepalesas' },
    NR: { adjectives: 'nauruano|nauruana|nauruanos|nauruanas' },
    NZ: {
      names: 'Nueva Zelanda|Nueva Zelandia',
      adjectives:
        'neozelandés|neozelandesa|neozelandeses|neozelandesas|neocelandés|neocelandesa|neocelandeses|' +
        'neocelandesas',
    },
    OM: { names: 'Omán', adjectives: 'omaní|omaníes|omanís' },
    PA: { adjectives: 'panameño|panameña|panameños|panameñas' },
    PE: { adjectives: 'peruano|peruana|peruanos|peruanas' },
    PG: { names: 'Papúa Nueva Guinea|Papúa-Nueva Guinea', adjectives: 'papú|papúes|papuano' },
    PH: { adjectives: 'filipino|filipina|filipinos|filipinas' },
    PK: {
      names: 'Pakistán|Paquistán',
      adjectives: 'pakistaní|pakistaníes|pakistanís|paquistaní|paquistaníes|paquistanís',
    },
    PL: { adjectives: 'polaco|polaca|polacos|polacas' },
    PR: {
      names: 'Puerto Rico',
      adjectives:
        'puertorriqueño|puertorriqueña|puertorriqueños|puertorriqueñas|portorriqueño|portorriqueña|' +
        'portorriqueños|portorriqueñas|boricua|boricuas',
    },
    PS: {
      names: 'Palestina|Territorios Palestinos',
      adjectives: 'palestino|palestina|palestinos|palestinas',
    },
    PT: { adjectives: 'portugués|portuguesa|portugueses|portuguesas|luso|lusos' },
    PW: { names: 'Palaos|Palau', adjectives: 'palauano|palauana|palauanos|palauanas' },
    PY: { adjectives: 'paraguayo|paraguaya|paraguayos|paraguayas' },
    QA: { names: 'Catar|Qatar', adjectives: 'catarí|cataríes|catarís|qatarí|qataríes|qatarís' },
    RO: { names: 'Rumanía|Rumania', adjectives: 'rumano|rumana|rumanos|rumanas' },
    RS: { adjectives: 'serbio|serbia|serbios|serbias|servio|servia|servios|servias' },
    RU: { names: 'Federación Rusa|Federación de Rusia', adjectives: 'ruso|rusa|rusos|rusas' },
    RW: { names: 'Ruanda|Rwanda', adjectives: 'ruandés|ruandesa|ruandeses|ruandesas' },
    SA: { names: 'Arabia Saudí|Arabia Saudita|Reino Saudí', adjectives: 'saudí|saudíes|saudís|saudita|sauditas' },
    SB: { names: 'Islas Salomón', adjectives: 'salomonense' },
    SC: { names: 'Seychelles', adjectives: 'seychellense' },
    SD: { adjectives: 'sudanés|sudanesa|sudaneses|sudanesas' },
    SE: { adjectives: 'sueco|sueca|suecos|suecas' },
    SG: { names: 'Singapur', adjectives: 'singapurense|singapurenses' },
    SI: { adjectives: 'esloveno|eslovena|eslovenos|eslovenas' },
    SK: { adjectives: 'eslovaco|eslovaca|eslovacos|eslovacas' },
    SL: { names: 'Sierra Leona', adjectives: 'sierraleonés|sierraleonesa|sierraleoneses|sierraleonesas' },
    SM: { adjectives: 'sanmarinense|sanmarinenses' },
    SN: { adjectives: 'senegalés|senegalesa|senegaleses|senegalesas' },
    SO: { names: 'Somalia', adjectives: 'somalí|somalíes|somalís' },
    SR: { names: 'Surinam', adjectives: 'surinamés|surinamesa|surinameses|surinamesas' },
    SS: {
      names: 'Sudán del Sur',
      adjectives: 'sursudanés|sursudanesa|sursudaneses|sursudanesas|sudsudanés|sudsudanesa|sudsudaneses|sudsudanesas',
    },
    ST: { names: 'Santo Tomé y Príncipe', adjectives: 'santotomense|santotomenses' },
    SV: { adjectives: 'salvadoreño|salvadoreña|salvadoreños|salvadoreñas' },
    SY: { adjectives: 'sirio|siria|sirios|sirias' },
    SZ: { names: 'Suazilandia|Swazilandia|Esuatini', adjectives: 'suazi|suazis' },
    TD: { names: 'Chad|Tchad', adjectives: 'chadiano|chadiana|chadianos|chadianas' },
    TG: { adjectives: 'togolés|togolesa|togoleses|togolesas' },
    TH: { names: 'Tailandia|Siam', adjectives: 'tailandés|tailandesa|tailandeses|tailandesas' },
    TJ: { names: 'Tayikistán', adjectives: 'tayiko|tayika|tayikos|tayikas' },
    TL: { names: 'Timor Oriental|Timor-Leste|Timor Este', adjectives: 'timorense|timorenses' },
    TM: {
      names: 'Turkmenistán|Turkmenia',
      adjectives: 'turcomano|turcomana|turcomanos|turcomanas|turkmeno|turkmena|turkmenos|turkmenas',
    },
    TN: { adjectives: 'tunecino|tunecina|tunecinos|tunecinas' },
    TO: { adjectives: 'tongano|tongana|tonganos|tonganas' },
    TR: { names: 'Turquía|República de Turquía', adjectives: 'turco|turca|turcos|turcas' },
    TT: { names: 'Trinidad y Tobago|Trinidad y Tabago', adjectives: 'trinitense|trinitenses' },
    TV: { adjectives: 'tuvaluano|tuvaluana|tuvaluanos|tuvaluanas' },
    TW: { names: 'Taiwán|Formosa', adjectives: 'taiwanés|taiwanesa|taiwaneses|taiwanesas' },
    TZ: { names: 'Tanzania|Tanzanía', adjectives: 'tanzano|tanzana|tanzanos|tanzanas' },
    UA: {
      names: 'Ucrania',
      adjectives: 'ucraniano|ucraniana|ucranianos|ucranianas|ucranio|ucrania|ucranios|ucranias',
    },
    UG: { adjectives: 'ugandés|ugandesa|ugandeses|ugandesas' },
    US: {
      names: 'Estados Unidos|Estados Unidos de América|EE. UU.|EE.UU.|EEUU|EE UU|EUA|USA|Norteamérica',
      adjectives:
        'estadounidense|estadounidenses|norteamericano|norteamericana|norteamericanos|norteamericanas|americano|' +
        'americana|americanos|americanas|gringo|gringos|estadunidense|estadunidenses',
    },
    UY: { adjectives: 'uruguayo|uruguaya|uruguayos|uruguayas' },
    UZ: { names: 'Uzbekistán', adjectives: 'uzbeko|uzbeka|uzbekos|uzbekas' },
    VA: {
      names: 'Vaticano|el Vaticano|Santa Sede|Ciudad del Vaticano',
      adjectives: 'vaticano|vaticana|vaticanos|vaticanas',
    },
    VC: { names: 'San Vicente y las Granadinas', adjectives: 'sanvicentino|sanvicentina|sanvicentinos|sanvicentinas' },
    VE: { adjectives: 'venezolano|venezolana|venezolanos|venezolanas' },
    VN: { names: 'Vietnam|Viet Nam', adjectives: 'vietnamita|vietnamitas' },
    VU: { adjectives: 'vanuatuense' },
    WS: { adjectives: 'samoano|samoana|samoanos|samoanas' },
    XK: { names: 'Kosovo|Kósovo', adjectives: 'kosovar|kosovares' },
    YE: { names: 'Yemen', adjectives: 'yemení|yemeníes|yemenís|yemenita|yemenitas' },
    ZA: {
      names: 'Sudáfrica|Suráfrica',
      adjectives: 'sudafricano|sudafricana|sudafricanos|sudafricanas|surafricano|surafricana|surafricanos|surafricanas',
    },
    ZM: { names: 'Zambia', adjectives: 'zambiano|zambiana|zambianos|zambianas' },
    ZW: { names: 'Zimbabue|Zimbabwe|Rodesia', adjectives: 'zimbabuense|zimbabuenses' },
    'geonames-1816670': { names: 'Pekín|Beijing' },
    'geonames-2643743': { names: 'Londres' },
    'geonames-2747373': { names: 'La Haya' },
    'geonames-5128581': { names: 'Nueva York' },
    'geonames-524901': { names: 'Moscú' },
    'geonames-703448': { names: 'Kiev|Kyiv|Kíev' },
  },
} satisfies LanguagePack;
