// Italian of the press. Grounds: CLDR covers months and days; this adds abbreviations, "1° gennaio", relative days,
// demonyms in their forms and country names of the press (Gran Bretagna, Olanda, Birmania). Months, days and adjectives
// are lower case; lower-case forms match in either case. Articles and prepositions elide: "dell'Ucraina", "l'8 marzo".
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'it',
  name: 'Italian',
  detection: {
    it: {
      scripts: 'Latin',
      frequent:
        "di|e|il|la|che|in|a|per|un|è|del|le|della|i|con|non|una|si|da|dei|al|sono|nel|alla|ha|più|l'|d'|dell'|" +
        "all'|nell'|un'|ma|anche|gli|delle|come|lo|ai|dal|se|su|ci|o|questo|ad|ed|dalla|quando|tra|era|essere|" +
        'nella|cui|loro|hanno|stato|alle|dopo|degli|ancora|due|prima|suo|sua|solo|chi|sulla|dai|dalle|così|molto|' +
        'anni|anno|stata|sul|contro|fatto|nei|agli|perché|può|presidente|governo|ministro|polizia|ieri|oggi|' +
        'italia|italiano|milioni|tre|tutto|tutti|dove|senza|secondo|questa|mentre|già|poi|però|fino|sia|stati|io|' +
        'noi|detto|giorni|parte|fare|ogni|quello|aveva|oltre|inoltre|sempre|mai|niente|qualcosa|qualcuno|tutte|' +
        'tutta|altro|altra|altri|altre|stesso|stessa|quella|quelli|questi|queste|quindi|ora|domani|giorno|' +
        'settimana|settimane|mese|mesi|notte|mattina|sera|ore|volta|volte|uomo|donna|donne|bambini|persone|gente|' +
        'paese|paesi|città|mondo|legge|guerra|giustizia|giudice|tribunale|procura|partito|elezioni',
      affixes:
        '*zione|*zioni|*mente|*ato|*ati|*ata|*ate|*tà|*aggio|*ismo|*isti|*ando|*endo|*ono|*etto|*elli|*ella|*ini|' +
        '*ale|*ali|*enza|*oni|*iere|*gli*|*cch*|*ggi*|*zz*',
    },
  },
  dates: {
    months: ['gen|genn', 'feb|febb', 'mar', 'apr', 'mag|magg', 'giu', 'lug', 'ago', 'sett|set', 'ott', 'nov', 'dic'],
    weekdays: ['dom', 'lun|lunedi', 'mar|martedi', 'mer|mercoledi', 'gio|giovedi', 'ven|venerdi', 'sab'],
    relativeDays: {
      '-2': "l'altro ieri|altro ieri|avantieri|l'altroieri|altroieri",
      '-1':
        'ieri|ieri sera|ieri mattina|ieri pomeriggio|ieri notte|la notte scorsa|la scorsa notte|' +
        'nella notte scorsa|iersera',
      '0':
        'oggi|stasera|stamattina|stamani|stamane|stanotte|questa mattina|questa sera|questa notte|' +
        'questo pomeriggio|odierno|odierna|in giornata',
      '1': 'domani|domani mattina|domani sera|domattina|domani pomeriggio',
      '2': 'dopodomani',
    },
    daysAgo: '# giorni fa|# giorni or sono',
    dayCounts: 'due|tre|quattro|cinque|sei|sette|otto|nove|dieci',
    last: 'scorso|scorsa|passato|passata|ultimo|ultima',
    current: 'questo|questa|corrente|in corso|corr',
    next: 'prossimo|prossima|venturo|ventura|entrante',
    units: {
      day: 'giorno|giorni',
      week: 'settimana|settimane',
      month: 'mese|mesi',
      year: 'anno|anni',
    },
    connectors: "di|del|dell'|dell'anno|del mese di",
    before:
      "il|l'|lo|dal|dall'|al|all'|del|dell'|nel|nell'|da|di|fino al|entro il|entro|a partire dal|dopo il|" +
      'prima del|tra il|fra il|giorno|il giorno|in|a|ad|dallo|metà|inizio|fine|a fine|a inizio|a metà|per il|' +
      'datato|durante|dello',
    range: "al|all'|e il|e l'|a|e|fino al|-|–|—",
    ordinalEndings: '°|º|mo',
    dayWords: {
      primo: 1,
      due: 2,
      tre: 3,
      quattro: 4,
      cinque: 5,
      sei: 6,
      sette: 7,
      otto: 8,
      nove: 9,
      dieci: 10,
      undici: 11,
      dodici: 12,
      tredici: 13,
      quattordici: 14,
      quindici: 15,
      venti: 20,
      trenta: 30,
    },
    dayParts: 'mattina|pomeriggio|sera|notte|mattino',
    every: 'ogni|tutti i',
    maxEnding: 0,
    guarded: 'mar|set|ago|mag|dom|gio|lug|ott|ven|aprile|mer',
    capitalised: false,
  },
  names: {
    titles:
      'presidente|presidentessa|ex presidente|ex-presidente|vicepresidente|vice presidente|presidente eletto|' +
      'presidente della repubblica|presidente del consiglio|capo dello stato|capo del governo|premier|ex premier|' +
      'primo ministro|ex primo ministro|prima ministra|vicepremier|vice premier|vice primo ministro|ministro|' +
      'ministra|ex ministro|ex ministra|viceministro|viceministra|ministro degli esteri|ministra degli esteri|' +
      "ministro della difesa|ministro dell'interno|ministra dell'interno|ministro dell'economia|" +
      "ministro della salute|ministro della giustizia|ministra della giustizia|ministro dell'istruzione|" +
      'ministro del lavoro|ministro delle finanze|titolare della farnesina|segretario di stato|' +
      'segretario generale|segretaria generale|segretario|segretaria|sottosegretario|sottosegretaria|cancelliere|' +
      'cancelliera|vicecancelliere|re|regina|principe|principessa|principe ereditario|imperatore|imperatrice|' +
      'emiro|sultano|sceicco|scià|zar|duca|duchessa|conte|contessa|papa|pontefice|santo padre|cardinale|card|' +
      'arcivescovo|vescovo|mons|monsignor|monsignore|patriarca|ayatollah|imam|rabbino|don|padre|frate|suor|suora|' +
      'generale|gen|generale di brigata|ammiraglio|colonnello|tenente colonnello|tenente|maggiore|capitano|' +
      'maresciallo|sergente|caporale|comandante|questore|prefetto|commissario|commissaria|ispettore|governatore|' +
      'governatrice|sindaco|sindaca|ex sindaco|assessore|assessora|consigliere|consigliera|senatore|senatrice|' +
      'deputato|deputata|onorevole|eurodeputato|eurodeputata|parlamentare|portavoce|ambasciatore|ambasciatrice|' +
      'console|inviato|inviata|inviato speciale|alto commissario|alto rappresentante|procuratore|procuratrice|' +
      'procuratore generale|procuratore capo|pubblico ministero|gip|gup|giudice|magistrato|magistrata|avvocato|' +
      "avvocata|avv|leader|guida suprema|leader dell'opposizione|dirigente|capo|capogruppo|direttore|direttrice|" +
      'direttore generale|direttrice generale|amministratore delegato|amministratrice delegata|ceo|fondatore|' +
      'fondatrice|imprenditore|imprenditrice|miliardario|patron|professore|professoressa|prof|prof.ssa|dottore|' +
      'dottoressa|dott|dott.ssa|dr|ingegnere|ing|rettore|rettrice|economista|analista|politologo|politologa|' +
      'storico|storica|sociologo|scienziato|scienziata|ricercatore|ricercatrice|virologo|virologa|giornalista|' +
      'corrispondente|scrittore|scrittrice|poeta|poetessa|filosofo|attore|attrice|cantante|cantautore|regista|' +
      'conduttore|conduttrice|musicista|maestro|allenatore|allenatrice|tecnico|mister|ct|commissario tecnico|' +
      'attaccante|difensore|centrocampista|portiere|bomber|pilota|ciclista|tennista|campione|campionessa|' +
      'attivista|dissidente|dittatore|boss|signor|signora|signorina|sig|sig.ra|sir|lord|lady' +
      '|guardasigilli|pm|first lady|vicesindaco|procuratore aggiunto|presidente del senato|' +
      'presidente della camera|ministro della cultura|ministro degli interni|capitana',
    organisationWords:
      'ministero|dipartimento|università|istituto|scuola|accademia|politecnico|liceo|facoltà|banca|partito|' +
      'consiglio|comitato|commissione|tribunale|corte|procura|cassazione|corte costituzionale|parlamento|' +
      'congresso|senato|assemblea|camera|agenzia|autorità|ufficio|organizzazione|associazione|unione|federazione|' +
      'confederazione|lega|alleanza|coalizione|fronte|movimento|fratelli|fondazione|fondo|società|club|squadra|' +
      'calcio|compagnia|azienda|impresa|corporation|gruppo|holding|sindacato|centrale|linee aeree|laboratori|' +
      'laboratorio|giornale|quotidiano|rivista|settimanale|emittente|televisione|tv|radio|stampa|' +
      'agenzia di stampa|polizia|carabinieri|arma|guardia di finanza|guardia|guardia costiera|esercito|marina|' +
      'aeronautica|forze armate|forze|brigata|battaglione|milizia|chiesa|conferenza episcopale|diocesi|ospedale|' +
      'policlinico|clinica|asl|museo|teatro|opera|orchestra|biblioteca|borsa|centro|osservatorio|consorzio|' +
      'segretariato|direzione|governo|giunta|comune|regione|prefettura|questura|municipio|ambasciata|consolato|' +
      'gabinetto|cassa|ente|spa|s.p.a.|srl|fc|ac|inc|ltd',
    placeWords:
      'città|paese|borgo|villaggio|frazione|quartiere|fiume|torrente|lago|mare|oceano|baia|golfo|stretto|canale|' +
      'isola|isole|arcipelago|penisola|capo|monte|monti|montagna|montagne|colle|colli|vulcano|valle|val|deserto|' +
      'foresta|bosco|parco|provincia|stato|contea|distretto|dipartimento|cantone|prefettura|oblast|territorio|' +
      'repubblica|regno|emirato|principato|confine|frontiera|costa|spiaggia|porto|aeroporto|stazione|piazza|via|' +
      'viale|corso|strada|autostrada|ponte|stadio|nord|sud|est|ovest|nordest|nordovest|sudest|sudovest|' +
      'occidentale|orientale|centrale|meridionale|settentrionale',
    joiners:
      "di|del|della|dello|dei|degli|delle|dell'|e|ed|la|le|il|lo|i|gli|per|in|a|al|alla|da|sul|von|van|der|de|el|" +
      'bin|ibn|of|the',
    neverNames:
      "il|lo|la|i|gli|le|l'|un|uno|una|un'|di|del|dello|della|dei|degli|delle|dell'|a|al|allo|alla|ai|agli|alle|" +
      "all'|da|dal|dallo|dalla|dai|dagli|dalle|in|nel|nello|nella|nei|negli|nelle|su|sul|sullo|sulla|sui|sugli|" +
      'sulle|con|col|per|tra|fra|senza|sotto|sopra|contro|verso|presso|secondo|durante|dopo|prima|dietro|oltre|' +
      'entro|fino|sino|lungo|dentro|fuori|vicino|lontano|e|ed|o|oppure|né|ma|però|tuttavia|invece|anzi|infatti|' +
      'quindi|dunque|perciò|pertanto|così|perché|poiché|siccome|se|che|chi|cui|quale|quali|quando|mentre|dove|' +
      'come|quanto|quanti|sebbene|nonostante|malgrado|inoltre|anche|pure|ancora|già|ormai|ora|adesso|allora|poi|' +
      'oggi|ieri|domani|sempre|mai|spesso|forse|quasi|circa|solo|soltanto|appena|più|meno|molto|molti|molte|poco|' +
      'pochi|tanti|tante|troppo|alcuni|alcune|qualche|diversi|diverse|tutti|tutte|tutto|tutta|ogni|ognuno|altro|' +
      'altra|altri|altre|stesso|stessa|questo|questa|questi|queste|quello|quella|quelli|quelle|ciò|lui|lei|loro|' +
      'egli|essa|essi|io|tu|noi|voi|suo|sua|suoi|sue|mio|mia|nostro|nostra|è|sono|era|erano|ha|hanno|aveva|fu|' +
      "sarà|c'è|ci|si|non|sì|no|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|cento|mille|primo|terzo|ultimo|" +
      'ultima|nuovo|nuova|grande|intanto|nel frattempo|attualmente|recentemente|infine|finalmente|' +
      'successivamente|precedentemente|intervistato|grazie|insieme|causa|autorità|fonti|esperti|residenti|' +
      "testimoni|persone|migliaia|milioni|foto|video|leggi|guarda|ultim'ora|diretta|aggiornamento|aggiornato|" +
      'opinione|editoriale|analisi|intervista|redazione|notizie|musulmano|musulmani|cristiano|cristiani|' +
      'cattolico|cattolici|ebreo|ebrei|europeo|europea|europei|africano|arabo|arabi|dio|internet|covid|' +
      'coronavirus|omicron|twitter|facebook|whatsapp',
    endings: '',
    prefixes: "l'|d'|dell'|all'|dall'|nell'|sull'|un'|c'|s'|quell'|quest'|coll'|sant'|m'|t'|v'|n'|tutt'|null'",
  },
  stopWords:
    'di|e|il|la|che|in|a|per|un|è|del|non|con|una|della|i|da|le|si|al|dei|come|nel|sono|più|alla|lo|gli|ha|dal|' +
    'anche|ma|o|delle|su|se|nella|hanno|dalla|degli|ci|stato|suo|era|ed|sul|tra|ai|fra|dello|questo|loro|sua|cui|' +
    'alle|stata|essere|quando|due|dopo|solo|contro|sulla|nei|chi|ancora|prima|suoi|questa|già|fatto|fino|senza|' +
    'molto|tutti|altri|mentre|perché|così|quello|dove|lui|lei|noi|sue|allo|agli|dai|dalle|nelle|sui|sulle|negli|' +
    'uno|ne|stati|state|aveva|avere|fare|può|possono|deve|devono|sarà|saranno|fa|c|l|d|all|dell|nell|dall|sull|' +
    'poi|ora|oggi|ieri|sempre|tutto|tutta|tutte|ogni|altro|altra|altre|questi|queste|quella|quelli|stesso|stessa|' +
    'meno|secondo|durante|verso|però|quindi|invece|inoltre|infatti|oltre|parte|volta|anni|anno|giorni|detto|mi|' +
    'ti|vi|sia|erano|avevano|nello',
  boilerplate:
    'lascia un commento|lascia una risposta|scrivi un commento|aggiungi un commento|inserisci un commento|' +
    "il tuo indirizzo email non sarà pubblicato|l'indirizzo email non verrà pubblicato|" +
    'il tuo indirizzo e-mail non sarà pubblicato|i campi obbligatori sono contrassegnati|' +
    'salva il mio nome, email|do il mio consenso affinché|annulla risposta|avvisami via email|' +
    "avvertimi via email|devi essere connesso per|devi effettuare l'accesso|accedi per commentare|leggi anche|" +
    "leggi tutto|leggi l'articolo|leggi di più|vedi anche|guarda anche|continua a leggere|" +
    'continua la lettura|articoli correlati|articoli simili|notizie correlate|potrebbe interessarti|' +
    'potrebbe anche interessarti|ti potrebbe interessare|ti potrebbero interessare|' +
    "condividi su|condividi questo articolo|condividi:|condividi l'articolo|" +
    'fai clic per condividere|clicca qui|seguici su|seguici anche su|resta aggiornato|iscriviti alla newsletter|' +
    'iscriviti alla nostra|iscriviti al canale|abbonati ora|ricevi le notizie|' +
    '© riproduzione riservata|riproduzione riservata|tutti i diritti riservati|copyright ©|© copyright|foto:|' +
    'immagine:|pubblicità|contenuto sponsorizzato|questo sito usa akismet|questo sito utilizza cookie|' +
    'questo sito utilizza i cookie|questo sito usa i cookie|utilizziamo i cookie|informativa sulla privacy|' +
    'informativa privacy|note legali|vai al contenuto|argomenti:' +
    '|per approfondire:|altri articoli:',
  multipliers: {
    decina: 10,
    decine: 10,
    dozzina: 12,
    dozzine: 12,
    cento: 100,
    centinaia: 100,
    centinaio: 100,
    mille: 1000,
    mila: 1000,
    migliaia: 1000,
    migliaio: 1000,
    milione: 1000000,
    milioni: 1000000,
    mln: 1000000,
    mio: 1000000,
    miliardo: 1000000000,
    miliardi: 1000000000,
    mld: 1000000000,
    mrd: 1000000000,
    bilione: 1000000000000,
    bilioni: 1000000000000,
    trilione: 1000000000000,
    trilioni: 1000000000000,
  },
  places: {
    AD: { adjectives: 'andorrano|andorrana|andorrani|andorrane' },
    AE: {
      names: 'Emirati Arabi Uniti|Emirati Arabi|Emirati|EAU',
      adjectives: 'emiratino|emiratina|emiratini|emiratine',
    },
    AF: { adjectives: 'afgano|afgana|afgani|afgane|afghano|afghana|afghani|afghane' },
    AG: { adjectives: 'antiguano|antiguana|antiguani|antiguane' },
    AL: { adjectives: 'albanese|albanesi' },
    AM: { adjectives: 'armeno|armena|armeni|armene' },
    AO: { adjectives: 'angolano|angolana|angolani|angolane' },
    AR: { adjectives: 'argentino|argentina|argentini|argentine' },
    AT: { adjectives: 'austriaco|austriaca|austriaci|austriache' },
    AU: { adjectives: 'australiano|australiana|australiani|australiane' },
    AZ: {
      names: 'Azerbaigian|Azerbaijan',
      adjectives:
        'azero|azera|azeri|azere|azerbaigiano|azerbaigiana|azerbaigiani|azerbaigiane|azerbaigianese|' +
        'azerbaigianesi',
    },
    BA: { names: 'Bosnia|Bosnia-Erzegovina|Bosnia Erzegovina', adjectives: 'bosniaco|bosniaca|bosniaci|bosniache' },
    BB: { adjectives: 'barbadiano|barbadiana|barbadiani|barbadiane' },
    BD: { names: 'Bangladesh', adjectives: 'bengalese|bengalesi' },
    BE: { adjectives: 'belga|belgi|belghe' },
    BF: { adjectives: 'burkinabé' },
    BG: { adjectives: 'bulgaro|bulgara|bulgari|bulgare' },
    BH: { adjectives: 'bahreinita|bahreiniti|bahreinite' },
    BI: { adjectives: 'burundese|burundesi' },
    BJ: { adjectives: 'beninese|beninesi' },
    BN: { adjectives: 'bruneiano|bruneiana|bruneiani|bruneiane' },
    BO: { adjectives: 'boliviano|boliviana|boliviani|boliviane' },
    BR: { adjectives: 'brasiliano|brasiliana|brasiliani|brasiliane' },
    BS: { names: 'Bahamas', adjectives: 'bahamese|bahamesi' },
    BT: { adjectives: 'butanese|butanesi' },
    BW: { adjectives: 'botswano|botswana|botswani|botswane' },
    BY: { names: 'Bielorussia|Belarus', adjectives: 'bielorusso|bielorussa|bielorussi|bielorusse' },
    BZ: { adjectives: 'beliziano|beliziana|beliziani|beliziane' },
    CA: { adjectives: 'canadese|canadesi' },
    CD: { names: 'Repubblica Democratica del Congo|RD Congo|RDC|Zaire', adjectives: 'congolese|congolesi' },
    CF: {
      names: 'Repubblica Centrafricana|Centrafrica',
      adjectives: 'centrafricano|centrafricana|centrafricani|centrafricane',
    },
    CG: { names: 'Congo-Brazzaville|Repubblica del Congo' },
    CH: {
      names: 'Confederazione elvetica',
      adjectives: 'svizzero|svizzera|svizzeri|svizzere|elvetico|elvetica|elvetici|elvetiche',
    },
    CI: { names: "Costa d'Avorio", adjectives: 'ivoriano|ivoriana|ivoriani|ivoriane' },
    CL: { adjectives: 'cileno|cilena|cileni|cilene' },
    CM: { adjectives: 'camerunese|camerunesi' },
    CN: { names: 'Repubblica popolare cinese|Cina popolare', adjectives: 'cinese|cinesi' },
    CO: { adjectives: 'colombiano|colombiana|colombiani|colombiane' },
    CR: { adjectives: 'costaricano|costaricana|costaricani|costaricane' },
    CU: { adjectives: 'cubano|cubana|cubani|cubane' },
    CV: { names: 'Capo Verde', adjectives: 'capoverdiano|capoverdiana|capoverdiani|capoverdiane' },
    CY: { adjectives: 'cipriota|ciprioti|cipriote' },
    CZ: { names: 'Repubblica Ceca|Cechia', adjectives: 'ceco|ceca|cechi|ceche' },
    DE: {
      names: 'Repubblica Federale Tedesca',
      adjectives: 'tedesco|tedesca|tedeschi|tedesche',
    },
    DJ: { names: 'Gibuti', adjectives: 'gibutiano|gibutiana|gibutiani|gibutiane' },
    DK: { adjectives: 'danese|danesi' },
    DM: { adjectives: 'dominichese' },
    DO: { names: 'Repubblica Dominicana|Santo Domingo', adjectives: 'dominicano|dominicana|dominicani|dominicane' },
    DZ: { adjectives: 'algerino|algerina|algerini|algerine' },
    EC: {
      adjectives: 'ecuadoriano|ecuadoriana|ecuadoriani|ecuadoriane|ecuadoregno|ecuadoregna|ecuadoregni|ecuadoregne',
    },
    EE: { adjectives: 'estone|estoni' },
    EG: { adjectives: 'egiziano|egiziana|egiziani|egiziane' },
    EH: { names: 'Sahara occidentale', adjectives: 'sahrawi' },
    ER: { adjectives: 'eritreo|eritrea|eritrei|eritree' },
    ES: { adjectives: 'spagnolo|spagnola|spagnoli|spagnole' },
    ET: { adjectives: 'etiope|etiopi' },
    FI: { adjectives: 'finlandese|finlandesi' },
    FJ: { names: 'Figi|Fiji', adjectives: 'figiano|figiana|figiani|figiane' },
    FM: { adjectives: 'micronesiano|micronesiana|micronesiani|micronesiane' },
    FR: { adjectives: 'francese|francesi' },
    GA: { adjectives: 'gabonese|gabonesi' },
    GB: {
      names: 'Gran Bretagna|Regno Unito|UK',
      adjectives: 'britannico|britannica|britannici|britanniche|inglese|inglesi',
    },
    'GB-ENG': { names: 'Inghilterra' },
    'GB-NIR': { names: 'Irlanda del Nord', adjectives: 'nordirlandese|nordirlandesi' },
    'GB-SCT': { names: 'Scozia', adjectives: 'scozzese|scozzesi' },
    'GB-WLS': { names: 'Galles', adjectives: 'gallese|gallesi' },
    GD: { adjectives: 'grenadino|grenadina|grenadini|grenadine' },
    GE: { adjectives: 'georgiano|georgiana|georgiani|georgiane' },
    GH: { adjectives: 'ghanese|ghanesi' },
    GL: { adjectives: 'groenlandese|groenlandesi' },
    GM: { adjectives: 'gambiano|gambiana|gambiani|gambiane' },
    GN: { adjectives: 'guineano|guineana|guineani|guineane' },
    GQ: { adjectives: 'equatoguineano|equatoguineana|equatoguineani|equatoguineane' },
    GR: { adjectives: 'greco|greca|greci|greche|ellenico|ellenica|ellenici|elleniche' },
    GT: { adjectives: 'guatemalteco|guatemalteca|guatemaltechi|guatemalteche' },
    GW: { adjectives: 'bissauguineano|bissauguineana|bissauguineani|bissauguineane' },
    GY: { adjectives: 'guyanese|guyanesi' },
    HK: { names: 'Hong Kong', adjectives: 'hongkonghese|hongkonghesi' },
    HN: { adjectives: 'honduregno|honduregna|honduregni|honduregne' },
    HR: { adjectives: 'croato|croata|croati|croate' },
    HT: { adjectives: 'haitiano|haitiana|haitiani|haitiane' },
    HU: { adjectives: 'ungherese|ungheresi|magiaro|magiara|magiari|magiare' },
    ID: { adjectives: 'indonesiano|indonesiana|indonesiani|indonesiane' },
    IE: { names: "Repubblica d'Irlanda|Eire", adjectives: 'irlandese|irlandesi' },
    IL: { adjectives: 'israeliano|israeliana|israeliani|israeliane' },
    IN: { adjectives: 'indiano|indiana|indiani|indiane' },
    IQ: { names: 'Iraq|Irak', adjectives: 'iracheno|irachena|iracheni|irachene|irakeno|irakena|irakeni|irakene' },
    IR: { names: 'Persia', adjectives: 'iraniano|iraniana|iraniani|iraniane' },
    IS: { adjectives: 'islandese|islandesi' },
    IT: { adjectives: 'italiano|italiana|italiani|italiane' },
    JM: { adjectives: 'giamaicano|giamaicana|giamaicani|giamaicane' },
    JO: { adjectives: 'giordano|giordana|giordani|giordane' },
    JP: { adjectives: 'giapponese|giapponesi|nipponico|nipponica|nipponici|nipponiche' },
    KE: {
      names: 'Kenia|Kenya',
      adjectives: 'keniano|keniana|keniani|keniane|keniota|kenioti|keniote|kenyano|kenyana|kenyani|kenyane',
    },
    KG: { names: 'Kirghizistan|Kirghisia', adjectives: 'kirghiso|kirghisa|kirghisi|kirghise' },
    KH: { adjectives: 'cambogiano|cambogiana|cambogiani|cambogiane' },
    KI: { adjectives: 'kiribatiano|kiribatiana|kiribatiani|kiribatiane' },
    KM: { adjectives: 'comoriano|comoriana|comoriani|comoriane' },
    KN: { names: 'Saint Kitts e Nevis' },
    KP: { names: 'Corea del Nord', adjectives: 'nordcoreano|nordcoreana|nordcoreani|nordcoreane' },
    KR: {
      names: 'Corea del Sud',
      adjectives: 'sudcoreano|sudcoreana|sudcoreani|sudcoreane|coreano|coreana|coreani|coreane',
    },
    KW: { adjectives: 'kuwaitiano|kuwaitiana|kuwaitiani|kuwaitiane' },
    KZ: { names: 'Kazakistan|Kazakhstan', adjectives: 'kazako|kazaka|kazaki|kazake|kazaco|kazaca|kazachi|kazache' },
    LA: { adjectives: 'laotiano|laotiana|laotiani|laotiane' },
    LB: { adjectives: 'libanese|libanesi' },
    LC: { names: 'Santa Lucia', adjectives: 'santaluciano|santaluciana|santaluciani|santaluciane' },
    LI: { adjectives: 'liechtensteiniano|liechtensteiniana|liechtensteiniani|liechtensteiniane' },
    LK: { names: 'Ceylon', adjectives: 'srilankese|srilankesi' },
    LR: { adjectives: 'liberiano|liberiana|liberiani|liberiane' },
    LS: { adjectives: 'basotho|lesothiano|lesothiana|lesothiani|lesothiane' },
    LT: { adjectives: 'lituano|lituana|lituani|lituane' },
    LU: { adjectives: 'lussemburghese|lussemburghesi' },
    LV: { adjectives: 'lettone|lettoni' },
    LY: { adjectives: 'libico|libica|libici|libiche' },
    MA: { adjectives: 'marocchino|marocchina|marocchini|marocchine' },
    MC: { adjectives: 'monegasco|monegasca|monegaschi|monegasche' },
    MD: { names: 'Moldavia|Moldova', adjectives: 'moldavo|moldava|moldavi|moldave' },
    ME: { adjectives: 'montenegrino|montenegrina|montenegrini|montenegrine' },
    MG: { adjectives: 'malgascio|malgascia|malgasci|malgasce' },
    MH: { names: 'Isole Marshall', adjectives: 'marshallese|marshallesi' },
    MK: { names: 'Macedonia|Macedonia del Nord', adjectives: 'macedone|macedoni|nordmacedone' },
    ML: { adjectives: 'maliano|maliana|maliani|maliane' },
    MM: { names: 'Birmania|Burma', adjectives: 'birmano|birmana|birmani|birmane' },
    MN: { adjectives: 'mongolo|mongola|mongoli|mongole' },
    MO: { adjectives: 'macaense|macaensi' },
    MR: { adjectives: 'mauritano|mauritana|mauritani|mauritane' },
    MT: { adjectives: 'maltese|maltesi' },
    MU: { names: 'Mauritius', adjectives: 'mauriziana|mauriziani|mauriziane' },
    MV: { adjectives: 'maldiviano|maldiviana|maldiviani|maldiviane' },
    MW: { adjectives: 'malawiano|malawiana|malawiani|malawiane' },
    MX: { adjectives: 'messicano|messicana|messicani|messicane' },
    MY: {
      names: 'Malesia|Malaysia',
      adjectives: 'malesiano|malesiana|malesiani|malesiane|malaysiano|malaysiana|malaysiani|malaysiane|malese|malesi',
    },
    MZ: { adjectives: 'mozambicano|mozambicana|mozambicani|mozambicane' },
    NA: { adjectives: 'namibiano|namibiana|namibiani|namibiane' },
    NE: { adjectives: 'nigerino|nigerina|nigerini|nigerine' },
    NG: { adjectives: 'nigeriano|nigeriana|nigeriani|nigeriane' },
    NI: { adjectives: 'nicaraguense|nicaraguensi|nicaraguegno|nicaraguegna|nicaraguegni|nicaraguegne' },
    NL: { names: 'Olanda|Paesi Bassi', adjectives: 'olandese|olandesi|neerlandese|neerlandesi' },
    NO: { adjectives: 'norvegese|norvegesi' },
    NP: { adjectives: 'nepalese|nepalesi' },
    NR: { adjectives: 'nauruano|nauruana|nauruani|nauruane' },
    NZ: { adjectives: 'neozelandese|neozelandesi' },
    OM: { adjectives: 'omanita|omaniti|omanite' },
    PA: { adjectives: 'panamense|panamensi' },
    PE: { adjectives: 'peruviano|peruviana|peruviani|peruviane' },
    PG: { names: 'Papua Nuova Guinea', adjectives: 'papuano|papuana|papuani|papuane|papuaso|papuasa|papuasi|papuase' },
    PH: { adjectives: 'filippino|filippina|filippini|filippine' },
    PK: { adjectives: 'pakistano|pakistana|pakistani|pakistane|pachistano|pachistana|pachistani|pachistane' },
    PL: { adjectives: 'polacco|polacca|polacchi|polacche' },
    PR: { names: 'Porto Rico|Portorico', adjectives: 'portoricano|portoricana|portoricani|portoricane' },
    PS: {
      names: 'Palestina|Territori palestinesi',
      adjectives: 'palestinese|palestinesi',
    },
    PT: { adjectives: 'portoghese|portoghesi' },
    PW: { adjectives: 'palauano|palauana|palauani|palauane' },
    PY: {
      adjectives: 'paraguaiano|paraguaiana|paraguaiani|paraguaiane|paraguayano|paraguayana|paraguayani|paraguayane',
    },
    QA: { adjectives: 'qatariota|qatarioti|qatariote|qatarino|qatarina|qatarini|qatarine' },
    RO: { names: 'Romania', adjectives: 'rumeno|rumena|rumeni|rumene|romeno|romena|romeni|romene' },
    RS: { adjectives: 'serbo|serba|serbi|serbe' },
    RU: { names: 'Federazione Russa', adjectives: 'russo|russa|russi|russe' },
    RW: { adjectives: 'ruandese|ruandesi' },
    SA: { names: 'Arabia Saudita|Regno saudita', adjectives: 'saudita|sauditi|saudite' },
    SB: { names: 'Isole Salomone', adjectives: 'salomonese|salomonesi' },
    SC: { adjectives: 'seychellese|seychellesi' },
    SD: { adjectives: 'sudanese|sudanesi' },
    SE: { adjectives: 'svedese|svedesi' },
    SG: { adjectives: 'singaporiano|singaporiana|singaporiani|singaporiane' },
    SI: { adjectives: 'sloveno|slovena|sloveni|slovene' },
    SK: { names: 'Repubblica Slovacca', adjectives: 'slovacco|slovacca|slovacchi|slovacche' },
    SL: { adjectives: 'sierraleonese|sierraleonesi' },
    SM: { adjectives: 'sammarinese|sammarinesi' },
    SN: { adjectives: 'senegalese|senegalesi' },
    SO: { adjectives: 'somalo|somala|somali|somale' },
    SR: { adjectives: 'surinamese|surinamesi' },
    SS: { names: 'Sud Sudan|Sudan del Sud', adjectives: 'sudsudanese|sudsudanesi' },
    ST: { names: 'São Tomé e Príncipe', adjectives: 'saotomense' },
    SV: { adjectives: 'salvadoregno|salvadoregna|salvadoregni|salvadoregne' },
    SY: { adjectives: 'siriano|siriana|siriani|siriane' },
    SZ: { names: 'Swaziland', adjectives: 'swazi' },
    TD: { names: 'Ciad', adjectives: 'ciadiano|ciadiana|ciadiani|ciadiane' },
    TG: { adjectives: 'togolese|togolesi' },
    TH: { names: 'Tailandia|Siam', adjectives: 'thailandese|thailandesi|tailandese|tailandesi' },
    TJ: { names: 'Tagikistan|Tajikistan', adjectives: 'tagico|tagica|tagichi|tagiche' },
    TL: { names: 'Timor Est|Timor-Leste|Timor orientale', adjectives: 'timorense|timorensi' },
    TM: {
      names: 'Turkmenia',
      adjectives: 'turkmeno|turkmena|turkmeni|turkmene|turcomanno|turcomanna|turcomanni|turcomanne',
    },
    TN: { adjectives: 'tunisino|tunisina|tunisini|tunisine' },
    TO: { adjectives: 'tongano|tongana|tongani|tongane' },
    TR: { names: 'Turchia', adjectives: 'turco|turca|turchi|turche' },
    TT: { names: 'Trinidad e Tobago', adjectives: 'trinidadiano|trinidadiana|trinidadiani|trinidadiane' },
    TV: { adjectives: 'tuvaluano|tuvaluana|tuvaluani|tuvaluane' },
    TW: { names: 'Formosa', adjectives: 'taiwanese|taiwanesi' },
    TZ: { adjectives: 'tanzaniano|tanzaniana|tanzaniani|tanzaniane' },
    UA: { adjectives: 'ucraino|ucraina|ucraini|ucraine' },
    UG: { adjectives: 'ugandese|ugandesi' },
    US: {
      names: "Stati Uniti|Stati Uniti d'America|Usa|U.S.A.",
      adjectives:
        'americano|americana|americani|americane|statunitense|statunitensi|nordamericano|nordamericana|' +
        'nordamericani|nordamericane',
    },
    UY: { adjectives: 'uruguaiano|uruguaiana|uruguaiani|uruguaiane|uruguayano|uruguayana|uruguayani|uruguayane' },
    UZ: { names: 'Uzbekistan', adjectives: 'uzbeco|uzbeca|uzbechi|uzbeche|uzbek|uzbeki' },
    VA: {
      names: 'Vaticano|il Vaticano|Santa Sede|Città del Vaticano|Oltretevere',
      adjectives: 'vaticano|vaticana|vaticani|vaticane',
    },
    VC: { names: 'Saint Vincent e Grenadine' },
    VE: { adjectives: 'venezuelano|venezuelana|venezuelani|venezuelane' },
    VN: { names: 'Viet Nam', adjectives: 'vietnamita|vietnamiti|vietnamite' },
    VU: { adjectives: 'vanuatiano|vanuatiana|vanuatiani|vanuatiane' },
    WS: { adjectives: 'samoano|samoana|samoani|samoane' },
    XK: { adjectives: 'kosovaro|kosovara|kosovari|kosovare' },
    YE: { adjectives: 'yemenita|yemeniti|yemenite' },
    ZA: { adjectives: 'sudafricano|sudafricana|sudafricani|sudafricane' },
    ZM: { adjectives: 'zambiano|zambiana|zambiani|zambiane' },
    ZW: { names: 'Rodesia', adjectives: 'zimbabwiano|zimbabwiana|zimbabwiani|zimbabwiane|zimbabwese|zimbabwesi' },
    'geonames-1816670': { names: 'Pechino' },
    'geonames-2643743': { names: 'Londra' },
    'geonames-2747373': { names: "L'Aja|Aia|L'Aia" },
    'geonames-524901': { names: 'Mosca' },
    'geonames-703448': { names: 'Kiev|Kyiv' },
  },
} satisfies LanguagePack;
