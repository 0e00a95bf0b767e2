// Catalan of Catalonia, the Valencian Country and the Balearics: "avui" and "hui", "vuit" and "huit", "seva" and "seua".
// Months, days and demonyms are lower case. Accents count in dates: "més" is more and "mes" a month ("el més proper" is the nearest).
// CLDR's "que ve" (coming) is taken out word by word: "l'any que va néixer" is the year that he was born. The abbreviations "des", "set", "gen" and "nov" are also since, seven, gene and new.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'ca',
  name: 'Catalan',
  detection: {
    ca: {
      scripts: 'Latin',
      frequent:
        "de|la|i|a|el|que|en|les|els|un|per|amb|una|del|és|va|ha|no|al|es|l'|d'|dels|com|més|se|ho|són|ser|també|" +
        "aquest|aquesta|però|s'|n'|han|hi|als|fins|seva|seu|sobre|entre|quan|on|si|ja|havia|estat|tot|molt|" +
        'després|segons|dos|anys|any|pel|pels|contra|sense|des|perquè|cada|altres|així|mateix|tres|part|govern|' +
        'catalunya|president|dia|ahir|avui|fet|fer|pot|poden|farà|van|vam|tenen|té|qui|què|ni|nou|nova|noves|' +
        'dilluns|seves|seus|aquests|aquestes|gran|cas|durant|encara|doncs|davant|tots|totes|cap|només|dins|ara|' +
        'ens|això|faci|milions|mesos|dona|home|estan|està|sigut|eren|era|sols|dit|ministre|presidenta|policia|' +
        'mossos|barcelona|persones|ciutat|país|generalitat|consell|ajuntament|alcalde|euros|explicat|assegurat|' +
        'afirmat|passat|últims|darrers|setmana|hores|temps|vegada|primer|primera|segona|molts|moltes|alguns|' +
        'algunes|sempre|mentre|abans|aleshores|tant|menys|nostre|nostra|ell|ella',
      affixes:
        '*ció|*cions|*tat|*tats|*itat|*ència|*ències|*aven|*ats|*ades|*esa|*atge|*eix|*ny|*ques|*isme|*dors|*nys|' +
        '*tzar|*l·l*|*ll|*tx*|*ïs*|*uï*',
    },
  },
  dates: {
    months: ['', 'feb', '', '', '', '', '', '', '', '', '', ''],
    weekdays: ['dg', 'dl', 'dt', 'dc', 'dj', 'dv', 'ds'],
    relativeDays: {
      '-2': "abans-d'ahir|abans d'ahir|despús-ahir|despusahir|dellà-ahir",
      '-1': 'ahir|anit|ahir a la nit|ahir al vespre|ahir a la vesprada|ahir de matinada',
      '0':
        'avui|hui|aquest matí|aquesta tarda|aquesta vesprada|aquest vespre|aquesta nit|aquesta matinada|' +
        'aquest migdia',
      '1': 'demà|demà al matí|demà a la tarda|demà al vespre',
      '2': 'demà passat|passat demà|despús-demà|despusdemà',
    },
    periods: {
      year: { '-1': 'antany', 1: "any vinent|l'any vinent|l’any vinent|any entrant|l'any entrant|l’any entrant" },
    },
    daysAgo: 'fa # dies|# dies enrere',
    dayCounts: 'dos|tres|quatre|cinc|sis|set|vuit|nou|deu',
    last: 'passat|passada|darrer|darrera|últim|última|proppassat|proppassada',
    current: 'aquest|aquesta|actual|present|este|esta',
    next: 'que ve|pròxim|pròxima|vinent|proper|propera|entrant',
    units: {
      day: 'dia|dies',
      week: 'setmana|setmanes',
      month: 'mes|mesos',
      year: 'any|anys',
    },
    connectors: "de|del|l'any|any|del mes de|mes de|mes d",
    // The last ones only hide what they hold: avui en dia (nowadays), els dilluns (on Mondays), el marc legal (the framework, not
    // març).
    before:
      'el|del|de|en|des del|des de|fins al|fins el|a partir del|a partir de|abans del|després del|entre el|entre|' +
      'al|per al|pel|dia|el dia|durant el|durant|a principis de|a finals de|a mitjan|a mitjans de|principis de|' +
      'finals de|mitjan|cap al' +
      '|avui en dia|avui dia|hui en dia|els dilluns|els dimarts|els dimecres|els dijous|els divendres' +
      '|cada dilluns|cada dimarts|cada dimecres|cada dijous|cada divendres|cada dissabte|cada diumenge' +
      '' +
      '' +
      '' +
      "'" +
      '|el marc|un marc|en marc|del marc|al marc|de marc|aquest marc|nou marc|seu marc|com marc|amb marc' +
      '|pel marc|i marc|a marc|ni marc|és marc|sant marc',
    range: 'al|a|fins al|fins el|fins|i el|-|–|—',
    ordinalEndings: 'r|er|n|t|è|º',
    dayWords: {
      primer: 1,
      u: 1,
      dos: 2,
      tres: 3,
      quatre: 4,
      cinc: 5,
      sis: 6,
      set: 7,
      vuit: 8,
      huit: 8,
      nou: 9,
      deu: 10,
      onze: 11,
      dotze: 12,
      tretze: 13,
      catorze: 14,
      quinze: 15,
      setze: 16,
      disset: 17,
      divuit: 18,
      dinou: 19,
      vint: 20,
      'vint-i-u': 21,
      'vint-i-dos': 22,
      'vint-i-tres': 23,
      'vint-i-quatre': 24,
      'vint-i-cinc': 25,
      'vint-i-sis': 26,
      'vint-i-set': 27,
      'vint-i-vuit': 28,
      'vint-i-nou': 29,
      trenta: 30,
      'trenta-u': 31,
    },
    dayParts:
      'al matí|a la tarda|al vespre|a la nit|de matinada|a migdia|al migdia|de matí|de nit|matí|tarda|vespre|nit|' +
      'a la vesprada|de vesprada|a la matinada',
    every: 'cada|tots els',
    maxEnding: 0,
    without: 'que|ve',
    accents: true,
    guarded: 'abril|març|gen|set|des|nov|ag|abr|jul|oct|dg|dl|dt|dc|dj|dv|ds',
    capitalised: false,
  },
  names: {
    titles:
      'president|presidenta|expresident|expresidenta|ex-president|ex-presidenta|vicepresident|vicepresidenta|' +
      'exvicepresident|exvicepresidenta|president electe|presidenta electa|president de la generalitat|' +
      'presidenta de la generalitat|mandatari|mandatària|primer ministre|primera ministra|ex-primer ministre|' +
      'exprimer ministre|exprimera ministra|viceprimer ministre|ministre|ministra|exministre|exministra|' +
      "viceministre|ministre d'exteriors|ministra d'exteriors|ministre de l'interior|ministra de l'interior|" +
      "ministre de defensa|ministra de defensa|ministre d'hisenda|ministra d'hisenda|ministre de justícia|" +
      'ministra de justícia|ministre de sanitat|ministra de sanitat|canceller|cancellera|excanceller|' +
      "excancellera|conseller|consellera|exconseller|exconsellera|conseller en cap|consellera d'economia|" +
      "conseller d'interior|consellera d'interior|conseller de salut|consellera de salut|conseller d'educació|" +
      "consellera d'educació|lehendakari|exlehendakari|secretari d'estat|secretària d'estat|secretari general|" +
      'secretària general|secretari|secretària|sotssecretari|delegat del govern|delegada del govern|' +
      "cap de l'estat|cap del govern|cap de govern|cap de l'oposició|rei|reina|príncep|princesa|infanta|" +
      'emperador|emir|sultà|xeic|tsar|duc|duquessa|comte|comtessa|papa|sant pare|cardenal|arquebisbe|bisbe|' +
      'patriarca|aiatol·là|imam|rabí|mossèn|pare|fra|sor|abat|abadessa|general|tinent general|almirall|coronel|' +
      'tinent coronel|tinent|comandant|capità|sergent|caporal|mariscal|comissari|comissària|major|' +
      'major dels mossos|exmajor|intendent|inspector|inspectora|sotsinspector|sotsinspectora|agent|governador|' +
      "governadora|alcalde|alcaldessa|exalcalde|exalcaldessa|batle|batlessa|regidor|regidora|tinent d'alcalde|" +
      "tinenta d'alcalde|síndic|síndica|síndic de greuges|síndica de greuges|senador|senadora|diputat|diputada|" +
      'exdiputat|exdiputada|parlamentari|parlamentària|eurodiputat|eurodiputada|congressista|portaveu|ambaixador|' +
      'ambaixadora|cònsol|cònsol general|enviat especial|enviada especial|alt comissionat|alta comissionada|' +
      'alt representant|fiscal|fiscal general|fiscal en cap|fiscala|jutge|jutgessa|magistrat|magistrada|advocat|' +
      "advocada|líder|líder suprem|líder de l'oposició|dirigent|coordinador|coordinadora|coordinador general|" +
      'coordinadora general|director|directora|director general|directora general|director executiu|' +
      'directora executiva|conseller delegat|consellera delegada|gerent|fundador|fundadora|cofundador|' +
      'cofundadora|empresari|empresària|multimilionari|magnat|professor|professora|catedràtic|catedràtica|doctor|' +
      'doctora|dr|dra|enginyer|enginyera|rector|rectora|economista|analista|politòleg|politòloga|historiador|' +
      'historiadora|científic|científica|investigador|investigadora|epidemiòleg|epidemiòloga|metge|metgessa|' +
      'periodista|corresponsal|escriptor|escriptora|novel·lista|poeta|actor|actriu|cantant|cantautor|cantautora|' +
      'director de cinema|cineasta|músic|pintor|pintora|arquitecte|arquitecta|entrenador|entrenadora|tècnic|' +
      'seleccionador|seleccionadora|davanter|davantera|migcampista|porter|portera|lateral|pivot|tennista|pilot|' +
      'ciclista|campió|campiona|activista|dissident|dictador|don|senyor|senyora|sr|sra|lord|sir|mr|primera dama|' +
      'exsenador|exsenadora|sospitós|acusat|acusada|condemnat|condemnada',
    organisationWords:
      'ministeri|departament|secretaria|conselleria|universitat|institut|escola|acadèmia|col·legi|banc|caixa|' +
      'partit|consell|comitè|comissió|tribunal|jutjat|audiència|fiscalia|parlament|corts|congrés|senat|assemblea|' +
      'cambra|agència|autoritat|oficina|organització|organisme|associació|unió|federació|confederació|lliga|' +
      'aliança|coalició|front|moviment|fundació|fons|societat|club|equip|reial|companyia|empresa|corporació|grup|' +
      'sindicat|central|aerolínia|laboratoris|diari|revista|cadena|televisió|tv|ràdio|premsa|policia|mossos|' +
      'guàrdia civil|guàrdia urbana|guàrdia|exèrcit|armada|força aèria|forces armades|forces|brigada|batalló|' +
      'milícia|església|bisbat|conferència episcopal|hospital|clínica|museu|teatre|orquestra|biblioteca|patronat|' +
      'borsa|centre|laboratori|observatori|consorci|plataforma|secretariat|direcció|govern|generalitat|' +
      'ajuntament|diputació|consell comarcal|ambaixada|consolat|gabinet|síndic|síndicatura|comissaria|òmnium|' +
      'assemblea nacional|cooperativa|bombers|protecció civil|fc|cf|sa|sl|inc|ltd',
    placeWords:
      'ciutat|poble|vila|municipi|localitat|barri|districte|riu|rambla|llac|estany|mar|oceà|badia|golf|estret|' +
      'canal|illa|illes|arxipèlag|península|cap|mont|muntanya|muntanyes|serra|serralada|pic|puig|coll|volcà|vall|' +
      'pla|plana|desert|selva|bosc|parc|província|estat|comtat|comarca|cantó|regió|prefectura|república|regne|' +
      'emirat|principat|frontera|costa|platja|port|aeroport|plaça|carrer|avinguda|passeig|ronda|carretera|' +
      'autopista|pont|estadi|nord|sud|est|oest|occidental|oriental|central|meridional|septentrional',
    joiners: 'de|del|dels|d|la|les|el|els|l|i|per|en|al|als|a|sa|ses|es|von|van|der|da|dos|bin|ibn|abu|of|the',
    neverNames:
      'el|la|els|les|l|un|una|uns|unes|al|als|del|dels|pel|pels|de|d|en|amb|per|per a|sense|sobre|sota|segons|' +
      'des|des de|fins|entre|davant|contra|durant|mitjançant|cap a|cap|i|o|u|ni|però|sinó|encara que|mentre|' +
      'mentrestant|quan|com|on|si|que|perquè|ja que|doncs|així|a més|també|tanmateix|no obstant això|' +
      "d'altra banda|per altra banda|per la seva banda|tot i|tot i això|malgrat|llavors|aleshores|després|abans|" +
      'ara|avui|hui|ahir|demà|ja|encara|sempre|mai|no|sí|potser|gairebé|més|menys|molt|molta|molts|moltes|poc|' +
      'pocs|diversos|diverses|alguns|algunes|tot|tota|tots|totes|cada|altre|altra|altres|aquest|aquesta|aquests|' +
      'aquestes|aquell|aquella|aquells|això|allò|ell|ella|ells|elles|jo|tu|vostè|nosaltres|seu|seva|seus|seves|' +
      'seua|meu|nostre|nostra|es|s|se|li|ens|em|hi|ho|n|qui|què|quin|quina|quins|quines|quant|quants|és|són|era|' +
      'eren|ha|han|hi ha|havia|està|estan|serà|té|tenen|fa|va|van|diu|dos|dues|tres|quatre|cinc|sis|set|vuit|nou|' +
      'deu|cent|mil|primer|primera|segon|segona|tercer|últim|última|darrer|darrera|nova|gran|millor|actualment|' +
      'recentment|finalment|precisament|concretament|igualment|posteriorment|anteriorment|respecte|gràcies|' +
      'juntament|dins|fora|prop|lluny|govern|estat|autoritats|fonts|experts|veïns|persones|milions|foto|fotos|' +
      'vídeo|llegeix|mira|última hora|en directe|actualitzat|opinió|editorial|anàlisi|entrevista|redacció|' +
      'notícies|musulmà|musulmans|cristià|cristians|catòlic|catòlics|jueu|jueus|europeu|europea|europeus|africà|' +
      'àrab|àrabs|déu|internet|covid|coronavirus|òmicron|twitter|facebook|whatsapp|instagram',
    endings: '',
    prefixes: '',
  },
  stopWords:
    'de|la|i|a|el|que|en|les|els|un|per|amb|una|del|és|va|ha|no|al|es|l|d|dels|com|més|se|ho|són|ser|també|' +
    'aquest|aquesta|però|s|n|han|hi|als|fins|seva|seu|sobre|entre|quan|on|si|ja|havia|estat|tot|molt|després|' +
    'segons|dos|dues|tres|anys|any|pel|pels|contra|sense|des|perquè|cada|altres|altre|altra|així|mateix|mateixa|' +
    'part|dia|ahir|avui|hui|fet|fer|pot|poden|van|vam|tenen|té|qui|què|ni|seves|seus|seua|aquests|aquestes|' +
    'durant|encara|doncs|davant|tots|totes|tota|cap|només|dins|ara|ens|això|allò|aquell|aquella|era|eren|està|' +
    'estan|fa|fou|foren|haver|hem|he|li|em|et|us|o|sinó|mentre|abans|aleshores|llavors|tant|tan|menys|nostre|' +
    'nostra|ell|ella|ells|elles|jo|tu|vostè|nosaltres|algun|alguna|alguns|algunes|molts|moltes|molta|poc|pocs|' +
    'sempre|mai|sota|vegada|bé|gairebé|potser|tenir|havien|hauria|serà|seran|sigui|hagi|dit|explicat|quin|quina|' +
    'sí|tal|tals|uns|unes|mitjançant|malgrat',
  boilerplate:
    'deixa un comentari|deixa una resposta|escriu un comentari|deixeu un comentari|' +
    "l'adreça electrònica no es publicarà|la teva adreça electrònica no es publicarà|" +
    'els camps necessaris estan marcats|els camps obligatoris estan marcats|' +
    "desa el meu nom, correu electrònic|has d'iniciar la sessió per|inicia sessió per comentar|" +
    'cancel·la les respostes|llegiu també|llegeix també|també et pot interessar|et pot interessar|vegeu també|' +
    'més informació a|notícies relacionades|articles relacionats|més notícies|continua llegint|' +
    'segueix llegint|comparteix a|comparteix-ho|comparteix aquest article|compartir a facebook|' +
    'fes clic per compartir|fes clic aquí|feu clic aquí|segueix-nos a|seguiu-nos a|subscriu-te a|' +
    "subscriu-t'hi|subscriviu-vos|rep les notícies|rep el nostre butlletí|tots els drets reservats|" +
    '© copyright|copyright ©|foto:|fotografia:|imatge:|crèdits:|publicitat|font:|etiquetes:|arxivat a|' +
    'utilitzem cookies|utilitzem galetes|aquest lloc web utilitza galetes|aquest web utilitza galetes|' +
    'aquest lloc utilitza akismet|política de privacitat|política de galetes|avís legal|torna a dalt|' +
    'ves al contingut|temes relacionats',
  multipliers: {
    centenars: 100,
    centenar: 100,
    mil: 1000,
    milers: 1000,
    miler: 1000,
    milió: 1000000,
    milions: 1000000,
    milionada: 1000000,
    miliard: 1000000000,
    miliards: 1000000000,
    bilió: 1000000000000,
    bilions: 1000000000000,
  },
  places: {
    AD: {
      names: "Andorra|Principat d’Andorra|Principat d'Andorra",
      adjectives: 'andorrà|andorrana|andorrans|andorranes',
    },
    AE: {
      names: 'Emirats|Unió dels Emirats Àrabs|EAU',
      adjectives: 'emiratí|emiratís',
    },
    AF: {
      adjectives: 'afganès|afganesa|afganesos|afganeses',
    },
    AG: { adjectives: 'antiguana|antiguans|antiguanes' },
    AL: {
      names: 'Albània',
      adjectives: 'albanès|albanesa|albanesos|albaneses',
    },
    AM: {
      adjectives: 'armeni|armenis|armenies|armènia',
    },
    AO: {
      adjectives: 'angolès|angolesa|angolesos|angoleses',
    },
    AR: {
      adjectives: 'argentí|argentins|argentines',
    },
    AT: {
      adjectives: 'austríac|austríaca|austríacs|austríaques',
    },
    AU: {
      adjectives: 'australià|australiana|australians|australianes',
    },
    AZ: {
      names: 'Azerbaitjan',
      adjectives: 'azerbaidjanès|azerbaidjanesa|azerbaidjanesos|azerbaidjaneses|àzeri|àzeris',
    },
    BA: {
      names: 'Bòsnia|Bòsnia-Hercegovina|Bòsnia-Herzegovina',
      adjectives: 'bosnià|bosniana|bosnians|bosnianes',
    },
    BB: { adjectives: 'barbadià|barbadiana|barbadians|barbadianes' },
    BD: {
      adjectives: 'bangladeshià|bangladeshiana|bangladeshians',
    },
    BE: {
      adjectives: 'belga|belgues',
    },
    BF: { adjectives: 'burkinès|burkinesa|burkinesos|burkineses' },
    BG: {
      adjectives: 'búlgar|búlgara|búlgars|búlgares',
    },
    BH: { adjectives: 'bahrainià|bahrainiana|bahrainians|bahrainianes|bahreinià|bahreiniana|bahreinians|bahreinianes' },
    BI: { adjectives: 'burundès|burundesa|burundesos|burundeses' },
    BJ: { adjectives: 'beninès|beninesa|beninesos|benineses' },
    BN: { adjectives: 'bruneiès|bruneiesa|bruneiesos|bruneieses' },
    BO: {
      adjectives: 'bolivià|boliviana|bolivians|bolivianes',
    },
    BR: {
      adjectives: 'brasiler|brasilera|brasilers|brasileres',
    },
    BS: { adjectives: 'bahamià|bahamiana|bahamians|bahamianes' },
    BT: { adjectives: 'bhutanès|bhutanesa|bhutanesos|bhutaneses' },
    BW: { adjectives: 'botswanès|botswanesa|botswanesos|botswaneses' },
    BY: {
      names: 'Bielorússia|Belarus',
      adjectives: 'bielorús|bielorussa|bielorussos|bielorusses',
    },
    BZ: { adjectives: 'belizià|beliziana|belizians|belizianes' },
    CA: {
      adjectives: 'canadenc|canadenca|canadencs|canadenques',
    },
    CD: {
      names: 'Congo-Kinshasa|RD Congo|RDC',
      adjectives: 'congolès|congolesa|congolesos|congoleses',
    },
    CF: { adjectives: 'centreafricà|centreafricana|centreafricans|centreafricanes' },
    CH: {
      names: 'Confederació Helvètica',
      adjectives: 'suís|suïssa|suïssos|suïsses|helvètic|helvètica',
    },
    CI: {
      names: "Costa d'Ivori",
      adjectives: 'ivorià|ivoriana|ivorians',
    },
    CL: {
      adjectives: 'xilè|xilena|xilens|xilenes',
    },
    CM: {
      adjectives: 'camerunès|camerunesa|camerunesos',
    },
    CN: {
      names: 'República Popular de la Xina|RPX',
      adjectives: 'xinès|xinesa|xinesos|xineses',
    },
    CO: {
      adjectives: 'colombià|colombiana|colombians|colombianes',
    },
    CR: {
      adjectives:
        'costa-riqueny|costa-riquenya|costa-riquenys|costa-riquenyes|costariqueny|costariquenya|costariquenys|' +
        'costariquenyes',
    },
    CU: {
      names: 'Cuba',
      adjectives: 'cubà|cubana|cubans|cubanes',
    },
    CV: { adjectives: 'capverdià|capverdiana|capverdians|capverdianes' },
    CY: {
      names: 'Xipre',
      adjectives: 'xipriota|xipriotes|grecoxipriotes|turcoxipriotes',
    },
    CZ: {
      adjectives: 'txec|txeca|txecs|txeques',
    },
    DE: {
      names: "República Federal d'Alemanya|RFA",
      adjectives: 'alemany|alemanya|alemanys|alemanyes',
    },
    DJ: { adjectives: 'djiboutià|djiboutiana|djiboutians|djiboutianes' },
    DK: {
      adjectives: 'danès|danesa|danesos|daneses',
    },
    DM: { adjectives: 'dominiquès|dominiquesa|dominiquesos|dominiqueses' },
    DO: {
      names: 'República Dominicana',
      adjectives: 'dominicà|dominicana|dominicans|dominicanes',
    },
    DZ: {
      adjectives: 'algerià|algeriana|algerians|algerianes',
    },
    EC: {
      names: 'Equador',
      adjectives: 'equatorià|equatoriana|equatorians',
    },
    EE: {
      names: 'Estònia',
      adjectives: 'estonià|estoniana|estonians|estonianes',
    },
    EG: {
      adjectives: 'egipci|egipcis|egipcies|egípcia',
    },
    EH: {
      names: 'Sàhara Occidental|Sàhara',
      adjectives: 'sahrauí|sahrauís|sahrauita|saharauí|saharauís',
    },
    ER: { adjectives: 'eritreu|eritreus|eritrees' },
    ES: {
      names: "Estat espanyol|Regne d'Espanya",
      adjectives: 'espanyol|espanyola|espanyols|espanyoles',
    },
    'ES-CT': {
      names: 'Catalunya|Principat de Catalunya',
      adjectives: 'català|catalana|catalans|catalanes',
    },
    'ES-VC': {
      names: 'País Valencià|Comunitat Valenciana',
      adjectives: 'valencià|valenciana|valencians|valencianes',
    },
    'ES-IB': {
      names: 'Illes Balears|Balears',
      adjectives: 'balear|balears',
    },
    'ES-PV': {
      names: 'País Basc|Euskadi',
      adjectives: 'basc|basca|bascs|basques',
    },
    'ES-GA': {
      names: 'Galícia',
      adjectives: 'gallec|gallega|gallecs|gallegues',
    },
    ET: {
      adjectives: 'etíop|etíops',
    },
    FI: {
      adjectives: 'finlandès|finlandesa|finlandesos|finlandeses|finès|finesa|finesos',
    },
    FJ: { adjectives: 'fijià|fijiana|fijians|fijianes' },
    FM: { adjectives: 'micronesi|micronesis' },
    FR: {
      adjectives: 'francès|francesa|francesos|franceses',
    },
    GA: { adjectives: 'gabonès|gabonesa|gabonesos|gaboneses' },
    GB: {
      names: 'Gran Bretanya',
      adjectives: 'britànic|britànica|britànics|britàniques|anglès|anglesa|anglesos|angleses',
    },
    'GB-ENG': {
      names: 'Anglaterra',
    },
    'GB-SCT': {
      names: 'Escòcia',
      adjectives: 'escocès|escocesa|escocesos|escoceses',
    },
    'GB-WLS': {
      names: 'Gal·les',
      adjectives: 'gal·lès|gal·lesa|gal·lesos|gal·leses',
    },
    'GB-NIR': {
      names: 'Irlanda del Nord',
      adjectives: 'nord-irlandès|nord-irlandesa|nord-irlandesos|nord-irlandeses',
    },
    GD: { adjectives: 'grenadí|grenadins' },
    GE: {
      adjectives: 'georgià|georgiana|georgians|georgianes',
    },
    GH: {
      names: 'Ghana',
      adjectives: 'ghanès|ghanesa|ghanesos',
    },
    GL: { adjectives: 'groenlandès|groenlandesa|groenlandesos|groenlandeses' },
    GM: { adjectives: 'gambià|gambiana|gambians|gambianes' },
    GN: { adjectives: 'guineà|guineana|guineans|guineanes' },
    GQ: { adjectives: 'equatoguineà|equatoguineana|equatoguineans|equatoguineanes' },
    GR: {
      adjectives: 'grec|grega|grecs|gregues',
    },
    GT: {
      names: 'Guatemala',
      adjectives: 'guatemalenc|guatemalenca|guatemalencs',
    },
    GY: { adjectives: 'guyanès|guyanesa|guyanesos|guyaneses' },
    HK: {
      names: 'Hong Kong',
      adjectives: 'hongkonguès|hongkonguesa|hongkonguesos',
    },
    HN: {
      names: 'Hondures',
      adjectives: 'hondureny|hondurenya|hondurenys',
    },
    HR: {
      adjectives: 'croat|croata|croats|croates',
    },
    HT: {
      adjectives: 'haitià|haitiana|haitians|haitianes',
    },
    HU: {
      adjectives: 'hongarès|hongaresa|hongaresos|hongareses',
    },
    ID: {
      adjectives: 'indonesi|indonesis|indonèsia',
    },
    IE: {
      names: "República d'Irlanda",
      adjectives: 'irlandès|irlandesa|irlandesos|irlandeses',
    },
    IL: {
      names: 'Israel',
      adjectives: 'israelià|israeliana|israelians|israelianes|israelita|israelites',
    },
    IN: {
      adjectives: 'indi|indis',
    },
    IQ: {
      names: 'Iraq|Irak',
      adjectives: 'iraquià|iraquiana|iraquians|iraquianes',
    },
    IR: {
      names: "República Islàmica de l'Iran|Pèrsia",
      adjectives: 'iranià|iraniana|iranians|iranianes|persa|perses',
    },
    IS: {
      names: 'Islàndia',
      adjectives: 'islandès|islandesa|islandesos|islandeses',
    },
    IT: {
      names: 'Itàlia',
      adjectives: 'italià|italiana|italians|italianes',
    },
    JM: { adjectives: 'jamaicà|jamaicana|jamaicans|jamaicanes' },
    JO: {
      adjectives: 'jordans|jordanes',
    },
    JP: {
      adjectives: 'japonès|japonesa|japonesos|japoneses',
    },
    KE: {
      adjectives: 'kenyà|kenyana|kenyans|kenyanes',
    },
    KG: { adjectives: 'kirguís|kirguisa|kirguisos|kirguises' },
    KH: { adjectives: 'cambodjà|cambodjana|cambodjans|cambodjanes' },
    KI: { adjectives: 'kiribatià|kiribatiana|kiribatians|kiribatianes' },
    KM: { adjectives: 'comorià|comoriana|comorians|comorianes' },
    KP: {
      adjectives: 'nord-coreà|nord-coreana|nord-coreans|nord-coreanes',
    },
    KR: {
      names: 'Corea',
      adjectives: 'sud-coreà|sud-coreana|sud-coreans|sud-coreanes|coreà|coreana|coreans|coreanes',
    },
    KW: { adjectives: 'kuwaitià|kuwaitiana|kuwaitians|kuwaitianes' },
    KZ: {
      names: 'Kazakhstan',
      adjectives: 'kazakh|kazakha|kazakhs',
    },
    LA: { adjectives: 'laosià|laosiana|laosians|laosianes' },
    LB: {
      adjectives: 'libanès|libanesa|libanesos|libaneses',
    },
    LI: { adjectives: 'liechtensteinès|liechtensteinesa|liechtensteinesos|liechtensteineses' },
    LK: {
      names: 'Sri Lanka',
      adjectives: 'singalès|singalesa|singalesos',
    },
    LR: { adjectives: 'liberià|liberiana|liberians|liberianes' },
    LT: {
      names: 'Lituània',
      adjectives: 'lituà|lituana|lituans|lituanes',
    },
    LU: {
      adjectives: 'luxemburguès|luxemburguesa|luxemburguesos',
    },
    LV: {
      names: 'Letònia',
      adjectives: 'letó|letona|letons|letones',
    },
    LY: {
      adjectives: 'libi|libis|líbia|líbies',
    },
    MA: {
      adjectives: 'marroquí|marroquina|marroquins|marroquines',
    },
    MC: { adjectives: 'monegasc|monegasca|monegascs|monegascos|monegasques' },
    MD: {
      names: 'Moldàvia',
      adjectives: 'moldau|moldaus|moldava',
    },
    ME: {
      names: 'Montenegro',
      adjectives: 'montenegrí|montenegrina|montenegrins|montenegrines',
    },
    MG: { adjectives: 'malgaix|malgaixa|malgaixos|malgaixes' },
    MH: { adjectives: 'marshallès|marshallesa|marshallesos|marshalleses' },
    MK: {
      names: 'Macedònia',
      adjectives: 'macedoni|macedonis|macedònia',
    },
    ML: {
      names: 'Mali',
      adjectives: 'maliana|malians|malianes',
    },
    MM: {
      names: 'Myanmar',
      adjectives: 'birmà|birmana|birmans|birmanes',
    },
    MN: { adjectives: 'mongol|mongola|mongols|mongoles' },
    MR: { adjectives: 'mauritana|mauritans|mauritanes' },
    MT: { adjectives: 'maltès|maltesa|maltesos|malteses' },
    MU: { adjectives: 'mauricià|mauriciana|mauricians|mauricianes' },
    MV: { adjectives: 'maldivià|maldiviana|maldivians|maldivianes' },
    MW: { adjectives: 'malawià|malawiana|malawians|malawianes' },
    MX: {
      adjectives: 'mexicà|mexicana|mexicans|mexicanes',
    },
    MY: {
      adjectives: 'malaisi|malaisis|malàisia',
    },
    MZ: { adjectives: 'moçambiquès|moçambiquesa|moçambiquesos|moçambiqueses' },
    NA: { adjectives: 'namibià|namibiana|namibians|namibianes' },
    NE: {
      adjectives: 'nigerí|nigerina|nigerins',
    },
    NG: {
      adjectives: 'nigerià|nigeriana|nigerians|nigerianes',
    },
    NI: {
      names: 'Nicaragua',
      adjectives: 'nicaragüenc|nicaragüenca|nicaragüencs',
    },
    NL: {
      names: 'Holanda',
      adjectives: 'neerlandès|neerlandesa|neerlandesos|neerlandeses|holandès|holandesa|holandesos|holandeses',
    },
    NO: {
      adjectives: 'noruec|noruega|noruecs|noruegues|norueguès|norueguesa',
    },
    NP: {
      names: 'Nepal',
      adjectives: 'nepalès|nepalesa|nepalesos',
    },
    NR: { adjectives: 'nauruà|nauruana|nauruans|nauruanes' },
    NZ: {
      names: 'Nova Zelanda',
      adjectives: 'neozelandès|neozelandesa|neozelandesos|neozelandeses',
    },
    OM: { adjectives: 'omanita|omanites' },
    PA: { adjectives: 'panameny|panamenya|panamenys|panamenyes' },
    PE: {
      adjectives: 'peruà|peruana|peruans|peruanes',
    },
    PH: {
      adjectives: 'filipí|filipina|filipins',
    },
    PK: {
      names: 'Pakistan',
      adjectives: 'pakistanès|pakistanesa|pakistanesos|pakistaneses',
    },
    PL: {
      names: 'Polònia',
      adjectives: 'polonès|polonesa|polonesos|poloneses',
    },
    PR: {
      names: 'Puerto Rico',
      adjectives: 'porto-riqueny|porto-riquenya|porto-riquenys',
    },
    PS: {
      names: 'Territoris palestins ocupats|territoris ocupats|Cisjordània',
      adjectives: 'palestí|palestina|palestins|palestines',
    },
    PT: {
      names: 'Portugal',
      adjectives: 'portuguès|portuguesa|portuguesos|portugueses',
    },
    PW: { adjectives: 'palauà|palauana|palauans|palauanes' },
    PY: {
      names: 'Paraguai',
      adjectives: 'paraguaià|paraguaiana|paraguaians',
    },
    QA: {
      names: 'Qatar',
      adjectives: 'qatarià|qatariana|qatarians|qatarianes',
    },
    RO: {
      names: 'Romania',
      adjectives: 'romanès|romanesa|romanesos|romaneses',
    },
    RS: {
      adjectives: 'serbi|serbis|sèrbia|sèrbies',
    },
    RU: {
      names: 'Federació Russa',
      adjectives: 'rus|russa|russos|russes',
    },
    RW: {
      adjectives: 'ruandès|ruandesa|ruandesos|ruandeses',
    },
    SA: {
      names: 'Aràbia Saudita',
      adjectives: 'saudi|saudita|saudites|saudí|saudís',
    },
    SB: { adjectives: 'salomonès|salomonesa|salomonesos|salomoneses' },
    SC: { adjectives: 'seychellès|seychellesa|seychellesos|seychelleses' },
    SD: {
      names: 'Sudan',
      adjectives: 'sudanès|sudanesa|sudanesos|sudaneses',
    },
    SE: {
      adjectives: 'suec|sueca|suecs|sueques',
    },
    SG: {
      adjectives: 'singapurès|singapuresa|singapuresos',
    },
    SI: {
      adjectives: 'eslovè|eslovena|eslovens|eslovenes',
    },
    SK: {
      names: 'Eslovàquia',
      adjectives: 'eslovac|eslovaca|eslovacs|eslovaques',
    },
    SL: { adjectives: 'sierraleonès|sierraleonesa|sierraleonesos|sierraleoneses' },
    SM: { adjectives: 'sanmarinès|sanmarinesa|sanmarinesos|sanmarineses' },
    SN: {
      names: 'Senegal',
      adjectives: 'senegalès|senegalesa|senegalesos|senegaleses',
    },
    SO: {
      adjectives: 'somali|somalis|somalí|somalís',
    },
    SR: { adjectives: 'surinamès|surinamesa|surinamesos|surinameses' },
    SS: {
      adjectives: 'sud-sudanès|sud-sudanesa|sud-sudanesos',
    },
    ST: { adjectives: 'saotomeà|saotomeana|saotomeans|saotomeanes' },
    SV: {
      names: 'El Salvador',
      adjectives: 'salvadoreny|salvadorenya|salvadorenys',
    },
    SY: {
      adjectives: 'siriana|sirians|sirianes|sirià',
    },
    SZ: { adjectives: 'swazilandès|swazilandesa|swazilandesos|swazilandeses' },
    TD: { adjectives: 'txadià|txadiana|txadians|txadianes' },
    TG: { adjectives: 'togolès|togolesa|togolesos|togoleses' },
    TH: {
      adjectives: 'tailandès|tailandesa|tailandesos|tailandeses',
    },
    TJ: { adjectives: 'tadjik|tadjika|tadjiks|tadjikes' },
    TL: { adjectives: 'timorès|timoresa|timoresos|timoreses' },
    TM: { adjectives: 'turcman|turcmana|turcmans|turcmanes' },
    TN: {
      adjectives: 'tunisià|tunisiana|tunisians|tunisianes',
    },
    TO: { adjectives: 'tongalès|tongalesa|tongalesos|tongaleses' },
    TR: {
      adjectives: 'turc|turca|turcs|turques',
    },
    TV: { adjectives: 'tuvaluà|tuvaluana|tuvaluans|tuvaluanes' },
    TW: {
      names: 'Taiwan',
      adjectives: 'taiwanès|taiwanesa|taiwanesos|taiwaneses',
    },
    TZ: {
      adjectives: 'tanzana|tanzans',
    },
    UA: {
      adjectives: 'ucraïnès|ucraïnesa|ucraïnesos|ucraïneses',
    },
    UG: {
      names: 'Uganda',
      adjectives: 'ugandès|ugandesa|ugandesos|ugandeses',
    },
    US: {
      names: "EUA|EE. UU.|Estats Units d'Amèrica|USA",
      adjectives:
        'nord-americà|nord-americana|nord-americans|nord-americanes|estatunidenc|estatunidenca|estatunidencs|' +
        'estatunidenques|americà|americana|americans|americanes',
    },
    UY: {
      names: 'Uruguai',
      adjectives: 'uruguaià|uruguaiana|uruguaians',
    },
    UZ: {
      names: 'Uzbekistan',
      adjectives: 'uzbek|uzbeka|uzbeks',
    },
    VA: {
      names: 'Vaticà|Santa Seu',
      adjectives: 'vaticana|vaticans',
    },
    VE: {
      adjectives: 'veneçolà|veneçolana|veneçolans|veneçolanes',
    },
    VN: {
      names: 'Vietnam',
      adjectives: 'vietnamita|vietnamites',
    },
    VU: { adjectives: 'vanuatuà|vanuatuana|vanuatuans|vanuatuanes' },
    WS: { adjectives: 'samoà|samoana|samoans|samoanes' },
    XK: {
      names: 'Kosovo|Kosove',
      adjectives: 'kosovar|kosovars|kosovares',
    },
    YE: {
      adjectives: 'iemenita|iemenites',
    },
    ZA: {
      names: 'Sud-àfrica|Àfrica del Sud',
      adjectives: 'sud-africà|sud-africana|sud-africans|sud-africanes',
    },
    ZM: { adjectives: 'zambià|zambiana|zambians|zambianes' },
    ZW: {
      names: 'Zimbabwe',
      adjectives: 'zimbabuès|zimbabuesa|zimbabuesos',
    },
    'geonames-524901': {
      names: 'Moscou',
      adjectives: 'moscovita|moscovites',
    },
    'geonames-703448': {
      names: 'Kíiv|Kiev|Kíev',
    },
    'geonames-2643743': {
      names: 'Londres',
      adjectives: 'londinenc|londinenca|londinencs',
    },
    'geonames-1816670': {
      names: 'Pequín|Beijing',
    },
    'geonames-3128760': {
      names: 'Barcelona',
      adjectives: 'barceloní|barcelonina|barcelonins',
    },
    'geonames-2800866': {
      names: 'Brussel·les|Brussel.les',
    },
    'geonames-745044': {
      names: 'Istanbul',
    },
    'geonames-281184': {
      names: 'Jerusalem',
    },
    'geonames-2747373': {
      names: 'la Haia',
    },
    'geonames-5128581': {
      names: 'Nova York',
    },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations': 'Nacions Unides|Organització de les Nacions Unides|ONU',
    'organisation:un-security-council':
      "Consell de Seguretat de l'ONU|Consell de Seguretat de les Nacions Unides|Consell de Seguretat",
    'organisation:un-general-assembly': "Assemblea General de l'ONU|Assemblea General de les Nacions Unides",
    'organisation:un-human-rights-council': "Consell de Drets Humans de l'ONU",
    'organisation:unhcr':
      "ACNUR|Alt Comissionat de les Nacions Unides per als Refugiats|Agència de l'ONU per als Refugiats",
    'organisation:world-food-programme': "Programa Mundial d'Aliments|PMA",
    'organisation:who': 'Organització Mundial de la Salut|OMS',
    'organisation:iaea':
      "Organisme Internacional de l'Energia Atòmica|Agència Internacional de l'Energia Atòmica|OIEA|AIEA",
    'organisation:international-criminal-court': 'Tribunal Penal Internacional|Cort Penal Internacional|CPI|TPI',
    'organisation:international-court-of-justice':
      'Tribunal Internacional de Justícia|Cort Internacional de Justícia|TIJ|CIJ',
    'organisation:nato': 'OTAN|Aliança Atlàntica',
    'organisation:osce': 'Organització per a la Seguretat i la Cooperació a Europa|OSCE',
    'organisation:european-union': 'Unió Europea|UE',
    'organisation:european-commission': 'Comissió Europea',
    'organisation:european-parliament': 'Parlament Europeu|Eurocambra',
    'organisation:european-council': 'Consell Europeu',
    'organisation:council-of-europe': "Consell d'Europa",
    'organisation:european-central-bank': 'Banc Central Europeu|BCE',
    'organisation:court-of-justice-of-the-eu':
      'Tribunal de Justícia de la Unió Europea|Tribunal de Justícia de la UE|TJUE',
    'organisation:european-court-of-human-rights':
      "Tribunal Europeu de Drets Humans|Tribunal Europeu dels Drets Humans|Tribunal d'Estrasburg|TEDH",
    'organisation:imf': 'Fons Monetari Internacional|FMI',
    'organisation:world-bank': 'Banc Mundial',
    'organisation:wto': 'Organització Mundial del Comerç|OMC',
    'organisation:opec': 'OPEP|Organització de Països Exportadors de Petroli',
    'organisation:african-union': 'Unió Africana',
    'organisation:arab-league': 'Lliga Àrab',
    'organisation:red-cross': 'Creu Roja|Creu Roja Internacional',
    'organisation:red-crescent': 'Mitja Lluna Roja',
    'organisation:doctors-without-borders': 'Metges Sense Fronteres',
    'organisation:amnesty-international': 'Amnistia Internacional',
    'organisation:white-house': 'Casa Blanca',
    'organisation:pentagon': 'Pentàgon',
    'organisation:us-state-department':
      "Departament d'Estat dels Estats Units|Departament d'Estat dels EUA|Departament d'Estat",
    'organisation:us-congress': 'Congrés dels Estats Units|Congrés dels EUA',
    'organisation:us-senate': 'Senat dels Estats Units|Senat dels EUA',
    'organisation:us-supreme-court': 'Tribunal Suprem dels Estats Units|Tribunal Suprem dels EUA',
    'organisation:federal-reserve': 'Reserva Federal',
    'organisation:hezbollah': 'Hezbol·là|Hizbul·là|Hesbol·là',
    'organisation:islamic-state': 'Estat Islàmic',
    'organisation:al-qaeda': 'Al-Qaida|Al-Qaeda',
    'organisation:taliban': 'talibans',
    'organisation:houthis': 'houthis|hutis',
    'organisation:palestinian-authority': 'Autoritat Nacional Palestina|Autoritat Palestina',
    'organisation:fc-barcelona': 'FC Barcelona|Futbol Club Barcelona|Barça',
    'organisation:partido-popular': 'Partit Popular',
    'organisation:psoe': 'PSOE|Partit Socialista Obrer Espanyol',
    'person:vladimir-putin': 'Vladímir Putin',
    'person:volodymyr-zelensky': 'Volodímir Zelenski|~Zelenski',
    'person:sergey-lavrov': 'Serguei Lavrov',
    'person:dmitry-peskov': 'Dmitri Peskov',
    'person:alexander-lukashenko': 'Aleksandr Lukaixenko|Alexandr Lukaixenko|~Lukaixenko',
    'person:alexei-navalny': 'Aleksei Navalni|Alexei Navalni|~Navalni',
    'person:queen-elizabeth-ii': 'Elisabet II|reina Elisabet II',
    'person:king-charles-iii': 'rei Carles III',
    'person:mahmoud-abbas': 'Mahmud Abbas',
    'person:ali-khamenei': 'Ali Khamenei|Alí Khamenei',
    'person:hassan-rouhani': 'Hassan Rouhani|Hassan Rohani',
    'person:ebrahim-raisi': 'Ebrahim Raissi',
    'person:bashar-al-assad': 'Baixar al-Assad|Bashar al-Assad',
    'person:muammar-gaddafi': 'Muammar al-Gaddafi|Muammar el Gaddafi|Moammar al-Gaddafi',
    'person:saddam-hussein': 'Saddam Hussein',
    'person:benjamin-netanyahu': 'Benjamin Netanyahu|Binyamín Netanyahu',
    'person:yasser-arafat': 'Iàsser Arafat|Yasser Arafat',
    'person:mikhail-gorbachev': 'Mikhaïl Gorbatxov|~Gorbatxov',
    'person:boris-yeltsin': 'Borís Ieltsin',
    'person:pope-francis': 'papa Francesc',
    'person:pope-leo-xiv': 'Lleó XIV|papa Lleó',
    'person:pope-benedict-xvi': 'Benet XVI',
    'person:pope-john-paul-ii': 'Joan Pau II',
    'person:felipe-vi': 'Felip VI|rei Felip',
    'person:joseph-stalin': '~Stalin|Ióssif Stalin',
  },
} satisfies LanguagePack;
