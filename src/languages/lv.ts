// Latvian. All dates are written out in their cases (janvārī, pirmdien, otrdienas): open endings go on into vakarā
// (evening) from vakar (yesterday). Marta, Maija and Jūlija are given names and, but for a long vowel, "in March, May,
// July"; the months are far more frequent and stay. Foreign names are respelt and declined (Tramps, Makrona). Somu is
// "of the Finns" and "of bags", and left out.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'lv',
  name: 'Latvian',
  detection: {
    lv: {
      scripts: 'Latin',
      frequent:
        'un|ir|no|par|ar|uz|tas|kā|arī|ka|bet|pie|tika|bija|ko|pēc|līdz|vai|gada|gadā|kas|tiek|viņš|viņa|būs|pret|' +
        'savu|nav|to|lai|jau|šo|kad|tā|kuru|kurā|kurš|kura|kuri|tikai|vairāk|starp|gan|vēl|ļoti|ja|mēs|mums|viņu|' +
        'viņi|būt|pirms|bez|laikā|tādēļ|tomēr|saskaņā|sacīja|norādīja|informēja|teica|latvijas|latvijā|latvija|' +
        'rīgas|rīgā|saeimas|valdība|valdības|prezidents|ministrs|premjers|policija|eiro|miljoni|miljonu|cilvēku|' +
        'cilvēki|valsts|šodien|vakar|tagad|divi|divas|trīs|viens|viena|pirmā|jaunu|jauna|ne|pat|šis|šī|šajā|tam|tās|' +
        'tiem|var|varētu|kopā|nekā|līdzekļu|darba|dienā|vien|tad|kāda|kāds|citi|kuras|kurām|tām|tos|tie|šīs|šā|šiem|' +
        'bijis|bijusi|esot|aģentūru|leta|pavēstīja|uzsvēra|norāda|teikts|krievijas|ukrainas|eiropas|asv|pašvaldības|' +
        'policijas|tiesas|tiesa|procentu|gadu|gadiem|pirmdien|otrdien|trešdien|ceturtdien|piektdien|sestdien|' +
        'svētdien|janvārī|decembrī|vairākas|vairāki|saistībā|sakarā|proti|taču|turklāt|tāpat|visi|visu|viss',
      affixes:
        '*ām|*iem|*ajā|*ības|*ība|*šana|*šanas|*šanu|*ijas|*āja|*ēja|*ais|*ajām|*ajiem|*oja|*jums|*iju|*ts|*as|*us|' +
        '*ie*|*ķ*|*ģ*|*ļ*|*ņ*',
    },
  },
  dates: {
    months: [
      'janvāra|janvārim|janvāri|janvārī',
      'februāra|februārim|februāri|februārī',
      'marta|martam|martu|martā',
      'aprīļa|aprīlim|aprīli|aprīlī',
      'maija|maijam|maiju|maijā',
      'jūnija|jūnijam|jūniju|jūnijā',
      'jūlija|jūlijam|jūliju|jūlijā',
      'augusta|augustam|augustu|augustā',
      'septembra|septembrim|septembri|septembrī',
      'oktobra|oktobrim|oktobri|oktobrī',
      'novembra|novembrim|novembri|novembrī',
      'decembra|decembrim|decembri|decembrī',
    ],
    weekdays: [
      'svētdien|svētdienas|svētdienai|svētdienu|svētdienā',
      'pirmdien|pirmdienas|pirmdienai|pirmdienu|pirmdienā',
      'otrdien|otrdienas|otrdienai|otrdienu|otrdienā',
      'trešdien|trešdienas|trešdienai|trešdienu|trešdienā',
      'ceturtdien|ceturtdienas|ceturtdienai|ceturtdienu|ceturtdienā',
      'piektdien|piektdienas|piektdienai|piektdienu|piektdienā',
      'sestdien|sestdienas|sestdienai|sestdienu|sestdienā',
    ],
    comingWeekdays: [
      'līdz svētdienai|līdz pat svētdienai',
      'līdz pirmdienai|līdz pat pirmdienai',
      'līdz otrdienai|līdz pat otrdienai',
      'līdz trešdienai|līdz pat trešdienai',
      'līdz ceturtdienai|līdz pat ceturtdienai',
      'līdz piektdienai|līdz pat piektdienai',
      'līdz sestdienai|līdz pat sestdienai',
    ],
    relativeDays: {
      '-3': 'pirms trijām dienām|pirms trīs dienām',
      '-2': 'aizvakardien|aizvakarvakarā',
      '-1':
        'vakardien|vakardienas|vakar vakarā|vakar rītā|vakar pēcpusdienā|vakarvakarā|vakarvakar|pagājušajā naktī|' +
        'aizvadītajā naktī',
      0: 'šovakar|šorīt|šonakt|šodienas|šodien vakarā',
      1: 'rītdien|rītdienas|rītvakar|rītrīt|rīt vakarā|rīt no rīta',
      2: 'parītdien',
    },
    daysAgo: 'pirms # dienām|pirms # diennaktīm',
    dayCounts: 'divām|trim|četrām|piecām|sešām|septiņām|astoņām|deviņām|desmit',
    last:
      'pagājušais|pagājušā|pagājušajā|pagājušo|pagājušās|pagājušam|pagājušajam|pagājušajai|aizvadītais|aizvadītā|' +
      'aizvadītajā|aizvadīto|aizvadītās|pērn|pērnais|pērnā|pērnajā|pērno',
    current: 'šis|šī|šo|šā|šajā|šim|šai|šīs|tekošā|tekošajā|šogad|šonedēļ',
    next: 'nākamais|nākamā|nākamajā|nākamo|nākamās|nākamam|nākamajam|nākamajai|nākošajā|nākošā|nākamnedēļ|nākamgad',
    units: {
      week: 'nedēļa|nedēļas|nedēļu|nedēļā|nedēļai',
      month: 'mēnesis|mēneša|mēnesi|mēnesī|mēnesim',
      year: 'gads|gada|gadā|gadam',
    },
    connectors: 'gada|gadā|g|dienā',
    before: 'no|līdz|kopš|ap|naktī uz|nakts uz|sākot ar|līdz pat|aptuveni|šogad|pērn',
    range: 'līdz|līdz pat|un līdz',
    ordinalEndings: '.',
    dayWords: {
      pirmajā: 1,
    },
    dayParts:
      'rītā|rīta|rīts|vakarā|vakara|vakars|naktī|nakts|pēcpusdienā|pēcpusdienas|priekšpusdienā|dienā|pusdienlaikā|' +
      'pusnaktī|agri no rīta|no rīta',
    periods: {
      week: { 0: 'šonedēļ', 1: 'nākamnedēļ' },
      month: { 0: 'šomēnes' },
      year: { '-1': 'pērn|pagājušogad', 0: 'šogad', 1: 'nākamgad' },
    },
    // "Svētdienas" is Sunday's, "svētdienās" on Sundays.
    accents: true,
    every: 'katru|katrs|katrā',
    dayTens: { divdesmit: 20, trīsdesmit: 30 },
    maxEnding: 0,
    // A given name. Marta, Maija and Jūlija are too, but guards pass over accents and would cost martā, maijā, jūlijā.
    guarded: 'augusts',
    capitalised: false,
  },
  names: {
    titles:
      'prezident*|viceprezident*|eksprezident*|premjer*|vicepremjer*|ekspremjer*|ministru prezident*|' +
      'ministru prezidents|ministru prezidenta|ministr*|eksministr*|ārlietu ministrs|ārlietu ministra|' +
      'ārlietu ministram|ārlietu ministre|aizsardzības ministrs|aizsardzības ministra|iekšlietu ministre|' +
      'iekšlietu ministrs|finanšu ministrs|finanšu ministra|tieslietu ministrs|tieslietu ministre|' +
      'veselības ministrs|veselības ministra|izglītības un zinātnes ministre|kultūras ministrs|ekonomikas ministrs|' +
      'satiksmes ministrs|labklājības ministrs|zemkopības ministrs|vides ministrs|valsts sekretārs|valsts sekretāre|' +
      'valsts sekretāra|ģenerālsekretār*|kancler*|komisār*|eirokomisār*|priekšsēdētāj*|saeimas priekšsēdētāja|' +
      'saeimas priekšsēdētājas|saeimas deputāts|saeimas deputāte|deputāt*|eiroparlamentāriet*|līder*|' +
      'opozīcijas līderis|opozīcijas līderes|partijas līderis|mērs|mēra|mēram|mēre|vicemērs|pilsētas mērs|' +
      'domes priekšsēdētājs|domes priekšsēdētāja|gubernator*|senator*|vēstniek*|sūtn*|pārstāvis|pārstāve|pārstāvja|' +
      'pārstāvei|preses sekretārs|preses sekretāre|preses pārstāvis|preses pārstāve|runasvīr*|padomniek*|padomniec*|' +
      'policijas priekšniek*|valsts policijas priekšnieks|priekšniek*|inspektor*|prokuror*|ģenerālprokuror*|' +
      'tiesnes*|advokāt*|zvērināts advokāts|direktor*|ģenerāldirektor*|vadītāj*|valdes priekšsēdētājs|' +
      'valdes loceklis|valdes locekle|uzņēmēj*|dibinātāj*|miljardier*|ģenerāl*|pulkved*|pulkvežleitnant*|major*|' +
      'kaptein*|admirāl*|komandier*|bruņoto spēku komandieris|karalis|karaļa|karalim|karalien*|princis|prinča|' +
      'princes*|princese|hercog*|imperator*|sultān*|emīrs|emīra|šeihs|pāvests|pāvesta|pāvestam|bīskap*|arhibīskap*|' +
      'kardināl*|metropolīt*|patriarh*|mācītāj*|priesteris|imāms|rabīns|ajatolla|profesor*|docent*|pētniek*|doktor*|' +
      'dr|prof|ekonomist*|galvenais ekonomists|analītiķ*|politolog*|vēsturniek*|zinātniek*|epidemiolog*|infektolog*|' +
      'žurnālist*|redaktor*|galvenais redaktors|korespondent*|rakstniek*|rakstniec*|dzejniek*|režisor*|aktieris|' +
      'aktiera|aktris*|dziedātāj*|mūziķ*|raidījuma vadītājs|treneris|trenera|trenerim|trenere|galvenais treneris|' +
      'uzbrucēj*|aizsarg*|vārtsarg*|futbolist*|hokejist*|basketbolist*|tenisist*|čempion*|skeletonist*|bobslejist*|' +
      'aktīvist*|diktator*|ārst*|ārsts|kungs|kundze|sers|lords|lēdija|ombuds|tiesībsarg*',
    organisationWords:
      'ministrij*|ārlietu ministrija|departament*|dienests|dienesta|dienestā|aģentūr*|inspekcij*|pārvald*|policij*|' +
      'valsts policija|prokuratūr*|tiesa|tiesas|tiesā|rajona tiesa|apgabaltiesa|apgabaltiesas|augstākā tiesa|' +
      'satversmes tiesa|valdība|valdības|saeima|saeimas|saeimā|parlament*|kongres*|senāts|senāta|pašvaldīb*|dome|' +
      'domes|domē|padome|padomes|padomē|drošības padome|drošības padomes|komisij*|komitej*|universitāt*|augstskol*|' +
      'institūt*|akadēmij*|koledž*|skola|skolas|vidusskola|ģimnāzij*|slimnīc*|klīnik*|banka|bankas|bankā|' +
      'centrālā banka|partij*|savienīb*|apvienīb*|vienotīb*|asociācij*|federācij*|konfederācij*|organizācij*|' +
      'biedrīb*|fonds|fonda|uzņēmum*|koncern*|grup*|holding*|sia|as|vas|klubs|kluba|līga|līgas|līgā|avīz*|' +
      'laikraksts|laikraksta|ziņu aģentūra|radio|televīzij*|izdevniecīb*|muzej*|teātr*|baznīc*|draudz*|armij*|' +
      'bruņotie spēki|zemessardz*|brigād*|bataljon*|kustīb*|fronte|centrs|centra|centrā|vēstniecīb*|aviokompānij*|' +
      'lidosta',
    placeWords:
      'pilsēta|pilsētas|pilsētā|pilsētu|galvaspilsēta|galvaspilsētas|galvaspilsētā|novads|novada|novadā|pagasts|' +
      'pagasta|pagastā|ciems|ciema|ciemā|rajons|rajona|rajonā|apgabals|apgabala|apgabalā|province|provinces|' +
      'provincē|štats|štata|štatā|reģions|reģiona|reģionā|republika|republikas|republikā|karaliste|karalistes|sala|' +
      'salas|salā|salu|pussala|pussalas|līcis|līča|jūras šaurums|jūra|jūras|jūrā|okeāns|okeāna|ezers|ezera|ezerā|' +
      'upe|upes|upē|kalns|kalna|kalni|kalnu|kalnos|ieleja|mežs|parks|parka|parkā|laukums|laukuma|laukumā|iela|ielas|' +
      'ielā|prospekts|šoseja|šosejas|tilts|tilta|osta|ostas|ostā|robeža|piekraste|stacija|stacijas|mikrorajons|' +
      'mikrorajonā|priekšpilsēta',
    joiners: 'un|von|van|fon|de|of|the|la|le|del|di|da|al|el|bin|ibn|&',
    neverNames:
      'tas|tā|tie|tās|to|šis|šī|šie|šīs|šo|šajā|viņš|viņa|viņi|viņas|viņu|mēs|jūs|es|tu|savu|mūsu|jūsu|un|bet|taču|' +
      'tomēr|vai|ja|jo|ka|lai|kad|kamēr|kaut|gan|tāpēc|tādēļ|tāpat|turklāt|arī|ne|nav|ir|bija|būs|būtu|jau|vēl|vien|' +
      'tikai|pat|ļoti|tagad|tad|kur|kas|kā|kāpēc|cik|kurš|kura|kuri|no|uz|ar|bez|par|pēc|pirms|pie|pret|līdz|starp|' +
      'zem|virs|kopš|saskaņā|atbilstoši|neskatoties|visi|visas|viss|visa|daudzi|daži|dažas|vairāki|vairākas|cits|' +
      'cita|citi|citas|tāds|pats|pati|paši|viens|viena|divi|divas|trīs|četri|pieci|seši|septiņi|astoņi|deviņi|' +
      'desmit|pirmais|pirmā|otrais|otrā|trešais|jauns|jauna|jauni|jaunais|liels|liela|lielākais|labs|vairāk|mazāk|' +
      'aptuveni|gandrīz|apmēram|kopumā|savukārt|vēlāk|agrāk|iepriekš|beidzot|varbūt|protams|piemēram|proti|ziņas|' +
      'jaunākās|latvijā|ārzemēs|pasaulē|bizness|politika|sports|kultūra|viedoklis|viedokļi|foto|attēls|video|' +
      'tiešraide|lasi|lasiet|skaties|skatieties|klausies|dalies|abonē|reklāma|atjaunots|publicēts|avots|leta|delfi|' +
      'tvnet|lsm|valdība|policija|tiesa|partija|cilvēki|cilvēku|vīrietis|vīrieši|sieviete|sievietes|bērni|bērns|' +
      'dievs|internets|gads|gada|gadā|pašlaik|šobrīd|patlaban|bieži|dažreiz|jāatgādina|jāpiebilst|kā ziņots|ziņots|' +
      'plānots|tiek|tika',
    endings: 'iem|ajam|am|im|as|es|is|us|os|ai|ei|ja|ju|jam|ij|u|a|i|e|s',
    prefixes: '',
  },
  stopWords:
    'un|ir|no|par|ar|uz|tas|kā|arī|ka|bet|pie|tika|bija|ko|pēc|līdz|vai|kas|tiek|viņš|viņa|būs|pret|savu|nav|to|lai|' +
    'jau|šo|kad|tā|kuru|kurā|kurš|kura|kuri|tikai|vairāk|starp|gan|vēl|ļoti|ja|mēs|mums|viņu|viņi|būt|pirms|bez|' +
    'laikā|tādēļ|tomēr|saskaņā|tagad|ne|pat|šis|šī|šajā|tam|tās|tiem|var|varētu|kopā|nekā|vien|tad|kāda|kāds|citi|' +
    'kuras|kurām|tām|tos|tie|šīs|šā|šiem|bijis|bijusi|esot|vairākas|vairāki|saistībā|sakarā|proti|taču|turklāt|' +
    'tāpat|visi|visu|viss|es|tu|jūs|man|tev|jums|viņam|viņai|viņiem|viņas|mani|tevi|mūs|mūsu|jūsu|sava|savas|savā|' +
    'savām|savus|sev|sevi|pats|pati|paši|kur|kāpēc|cik|nekas|neviens|te|tur|šeit|nu|jo|kaut|kopš|zem|virs|caur|dēļ|' +
    'gandrīz|vienmēr|nekad|bieži|itin|gluži|taisni|diemžēl|varbūt|savukārt|esam|esmu|nebija|būtu',
  boilerplate:
    'lasi arī|lasiet arī|lasi vairāk|lasīt vairāk|lasi vēl|lasīt visu|skaties arī|skatieties arī|skatīt vairāk|' +
    'klausies arī|saistītie raksti|saistītās ziņas|saistītie temati|citi šobrīd lasa|populārākie raksti|' +
    'lasītākās ziņas|jaunākās ziņas|iesakām izlasīt|raksts turpinās pēc reklāmas|turpinājums pēc reklāmas|reklāma:|' +
    'reklāmraksts|dalies ar šo|dalies ar rakstu|dalīties facebook|dalīties ar rakstu|pievieno komentāru|' +
    'pievienot komentāru|rakstīt komentāru|komentēt rakstu|lai komentētu|pieslēdzies, lai|lai pievienotu komentāru|' +
    'pierakstieties jaunumiem|pieraksties jaunumiem|piesakies jaunumiem|saņem jaunumus|abonējiet|abonē žurnālu|' +
    'abonē portālu|seko mums|sekojiet mums|visas tiesības aizsargātas|visas tiesības rezervētas|' +
    'pārpublicēšanas gadījumā|copyright ©|© copyright|foto:|attēls:|ilustratīvs attēls|avots:|avoti:|' +
    'šī vietne izmanto sīkdatnes|šajā vietnē tiek izmantotas sīkdatnes|mūsu mājaslapa izmanto sīkdatnes|' +
    'mēs izmantojam sīkdatnes|sīkdatņu politika|privātuma politika|jūsu e-pasta adrese netiks publicēta|' +
    'obligātie lauki ir atzīmēti|atcelt atbildi|pamanīji kļūdu|iezīmē tekstu|ziņo par kļūdu|publicēts:|atjaunots:|' +
    'pāriet uz saturu|galvenais redaktors:|ieteikt rakstu',
  multipliers: {
    simts: 100,
    simti: 100,
    simtiem: 100,
    tūkst: 1e3,
    tūkstotis: 1e3,
    tūkstoši: 1e3,
    tūkstošu: 1e3,
    tūkstošiem: 1e3,
    tūkstošus: 1e3,
    milj: 1e6,
    miljons: 1e6,
    miljoni: 1e6,
    miljonu: 1e6,
    miljoniem: 1e6,
    miljonus: 1e6,
    mljrd: 1e9,
    miljards: 1e9,
    miljardi: 1e9,
    miljardu: 1e9,
    miljardiem: 1e9,
    miljardus: 1e9,
    triljons: 1e12,
    triljoni: 1e12,
    triljonu: 1e12,
  },
  places: {
    AE: { names: 'AAE|Apvienoto Arābu Emirātu|Apvienotajos Arābu Emirātos|Apvienotie Arābu Emirāti' },
    AF: { adjectives: 'afgānis|afgāņi|afgāņu|afgāņiem|afgāņus' },
    AL: { adjectives: 'albānis|albāņi|albāņu|albāņiem|albāņus' },
    AM: { adjectives: 'armēnis|armēņi|armēņu|armēņiem|armēņus' },
    AR: { adjectives: 'argentīnieš*|argentīniet*' },
    AT: { adjectives: 'austrieš*|austriet*' },
    AU: { adjectives: 'austrālieš*|austrāliet*' },
    AZ: { adjectives: 'azerbaidžānieš*|azerbaidžāniet*' },
    BA: {
      names: 'Bosnija|Bosnijas|Bosnijā|Bosnijas un Hercegovinas|Bosnijā un Hercegovinā',
      adjectives: 'bosnieš*|bosniet*',
    },
    BE: { adjectives: 'beļģs|beļģi|beļģu|beļģiem|beļģus|beļģietis' },
    BG: { adjectives: 'bulgārs|bulgāri|bulgāru|bulgāriem|bulgārus' },
    BR: { adjectives: 'brazīlieš*|brazīliet*' },
    BY: { adjectives: 'baltkrievs|baltkrievi|baltkrievu|baltkrieviem|baltkrievus' },
    CA: { adjectives: 'kanādieš*|kanādiet*' },
    CD: {
      names: 'Kongo Demokrātiskās Republikas|Kongo Demokrātiskajā Republikā|KDR',
      adjectives: 'kongolieš*|kongoliet*',
    },
    CG: { names: 'Kongo Republika' },
    CH: { adjectives: 'šveicieš*|šveiciet*' },
    CL: { adjectives: 'čīlieš*|čīliet*' },
    CN: { names: 'Ķīnas Tautas Republika|Ķīnas Tautas Republikas|ĶTR', adjectives: 'ķīnieš*|ķīniet*' },
    CO: { adjectives: 'kolumbieš*|kolumbiet*' },
    CU: { adjectives: 'kubieš*|kubiet*' },
    CY: { adjectives: 'kiprieš*|kipriet*' },
    CZ: { names: 'Čehijas Republika', adjectives: 'čehs|čehi|čehu|čehiem|čehus' },
    DE: {
      names: 'Vācijas Federatīvā Republika|VFR|Rietumvācija|Austrumvācija|VDR',
      adjectives: 'vācieš*|vāciet*|vācu',
    },
    DK: { adjectives: 'dānis|dāņi|dāņu|dāņiem|dāņus' },
    DZ: { adjectives: 'alžīrieš*|alžīriet*' },
    EE: { names: 'Igaunijas Republika', adjectives: 'igaunis|igauņi|igauņu|igauņiem|igauņus' },
    EG: { adjectives: 'ēģiptieš*|ēģiptiet*' },
    ES: { adjectives: 'spānis|spāņi|spāņu|spāņiem|spāņus' },
    ET: { adjectives: 'etiopieš*|etiopiet*' },
    FI: { adjectives: 'somi|somiem|somus' },
    FR: { adjectives: 'franči|franču|frančiem|frančus|francūzis|francūži|francūžu|francūžiem' },
    GB: {
      names:
        'Lielbritānija|Lielbritānijas|Lielbritānijā|Lielbritāniju|Lielbritānijai|Apvienotā Karaliste|' +
        'Apvienotās Karalistes|Apvienotajā Karalistē|Apvienoto Karalisti|Apvienotajai Karalistei',
      adjectives: 'brits|briti|britu|britiem|britus',
    },
    'GB-ENG': { names: 'Anglija|Anglijas|Anglijā|Angliju|Anglijai', adjectives: 'anglis|angļu|angļi|angļiem|angļus' },
    'GB-NIR': { names: 'Ziemeļīrija|Ziemeļīrijas|Ziemeļīrijā' },
    'GB-SCT': { names: 'Skotija|Skotijas|Skotijā|Skotiju', adjectives: 'skoti|skotu|skotiem' },
    'GB-WLS': { names: 'Velsa|Velsas|Velsā', adjectives: 'velsieš*|velsiet*' },
    GE: { adjectives: 'gruzīns|gruzīni|gruzīnu|gruzīniem|gruzīnus' },
    GL: { adjectives: 'grenlandieš*|grenlandiet*' },
    GR: { adjectives: 'grieķs|grieķi|grieķu|grieķiem|grieķus' },
    HK: { adjectives: 'honkongieš*|honkongiet*' },
    HR: { adjectives: 'horvāts|horvāti|horvātu|horvātiem|horvātus' },
    HT: { adjectives: 'haitieš*|haitiet*' },
    HU: { adjectives: 'ungārs|ungāri|ungāru|ungāriem|ungārus' },
    ID: { adjectives: 'indonēzieš*|indonēziet*' },
    IE: { names: 'Īrijas Republika', adjectives: 'īri|īru|īriem' },
    IL: { adjectives: 'izraēlieš*|izraēliet*' },
    IN: { adjectives: 'indieš*|indiet*' },
    IQ: { adjectives: 'irākieš*|irākiet*' },
    IR: { names: 'Persija|Persijas', adjectives: 'irānis|irāņi|irāņu|irāņiem|irāņus' },
    IS: { adjectives: 'islandieš*|islandiet*' },
    IT: { adjectives: 'itāļiem|itāļus|itāļi|itāļu|itālis' },
    JO: { adjectives: 'jordānieš*|jordāniet*' },
    JP: { adjectives: 'japānis|japāņi|japāņu|japāņiem|japāņus' },
    KE: { adjectives: 'kenieš*|keniet*' },
    KG: { names: 'Kirgīzija|Kirgīzijas', adjectives: 'kirgīzs|kirgīzi|kirgīzu|kirgīziem|kirgīzus' },
    KP: { adjectives: 'ziemeļkorejieš*|ziemeļkorejiet*' },
    KR: { adjectives: 'dienvidkorejieš*|dienvidkorejiet*' },
    KZ: { adjectives: 'kazahs|kazahi|kazahu|kazahiem|kazahus' },
    LB: { adjectives: 'libānieš*|libāniet*' },
    LT: { names: 'Lietuvas Republika', adjectives: 'lietuvieš*|lietuviet*' },
    LU: { adjectives: 'luksemburgieš*|luksemburgiet*' },
    LV: { names: 'Latvijas Republika|Latvijas Republikas|Latvijas Republikā', adjectives: 'latvieš*|latviet*' },
    LY: { adjectives: 'lībieš*|lībiet*' },
    MA: { adjectives: 'marokieš*|marokiet*' },
    MD: { adjectives: 'moldāvs|moldāvi|moldāvu|moldāviem|moldāvus' },
    ME: { adjectives: 'melnkalnieš*|melnkalniet*' },
    MK: { names: 'Maķedonija|Maķedonijas', adjectives: 'maķedonieš*|maķedoniet*' },
    MN: { adjectives: 'mongoļi|mongoļu' },
    MT: { adjectives: 'maltieš*|maltiet*' },
    MX: { adjectives: 'meksikānis|meksikāņi|meksikāņu|meksikāņiem|meksikāņus' },
    NG: { adjectives: 'nigērieš*|nigēriet*' },
    NL: { names: 'Holande|Holandes|Holandē|Holandi', adjectives: 'nīderlandieš*|nīderlandiet*|holandieš*|holandiet*' },
    NO: { adjectives: 'norvēģs|norvēģi|norvēģu|norvēģiem|norvēģus|norvēģis' },
    NP: { adjectives: 'nepālieš*|nepāliet*' },
    NZ: { adjectives: 'jaunzēlandieš*|jaunzēlandiet*' },
    PH: { names: 'Filipīnu|Filipīnās|Filipīnām', adjectives: 'filipīnieš*|filipīniet*' },
    PK: { adjectives: 'pakistānieš*|pakistāniet*' },
    PL: { adjectives: 'poļi|poļu|poļiem|poļus' },
    PS: {
      names: 'Rietumkrasts|Rietumkrasta|Rietumkrastā|Palestīnas teritorijas',
      adjectives: 'palestīnieš*|palestīniet*',
    },
    PT: { adjectives: 'portugālieš*|portugāliet*|portugāļi|portugāļu|portugāļiem' },
    RO: { adjectives: 'rumānis|rumāņi|rumāņu|rumāņiem|rumāņus' },
    RS: { adjectives: 'serbs|serbi|serbu|serbiem|serbus' },
    RU: {
      names: 'Krievijas Federācija|Krievijas Federācijas|Padomju Savienība|Padomju Savienības|Padomju Savienībā|PSRS',
      adjectives: 'krievs|krievi|krievu|krieviem|krievus',
    },
    SA: { names: 'Saūda Arābija|Saūda Arābijas|Saūda Arābijā|Saūda Arābiju' },
    SD: { adjectives: 'sudānieš*|sudāniet*' },
    SE: { adjectives: 'zviedrs|zviedri|zviedru|zviedriem|zviedrus' },
    SI: { adjectives: 'slovēnieš*|slovēniet*|slovēņi|slovēņu' },
    SK: { adjectives: 'slovāks|slovāki|slovāku|slovākiem|slovākus' },
    SO: { adjectives: 'somālieš*|somāliet*' },
    SY: { adjectives: 'sīrieš*|sīriet*' },
    TH: { names: 'Taizemes', adjectives: 'taizemieš*|taizemiet*' },
    TN: { adjectives: 'tunisieš*|tunisiet*' },
    TR: { adjectives: 'turks|turki|turku|turkiem|turkus' },
    TW: { adjectives: 'taivānieš*|taivāniet*' },
    UA: { adjectives: 'ukrainis|ukraiņi|ukraiņu|ukraiņiem|ukraiņus' },
    US: {
      names:
        'ASV|Amerikas Savienotās Valstis|Amerikas Savienoto Valstu|Amerikas Savienotajās Valstīs|' +
        'Amerikas Savienotajām Valstīm|Savienotās Valstis|Savienotajās Valstīs|Savienoto Valstu|Amerika|Amerikas|' +
        'Amerikā|Ameriku',
      adjectives: 'amerikānis|amerikāņi|amerikāņu|amerikāņiem|amerikāņus',
    },
    UZ: { adjectives: 'uzbeks|uzbeki|uzbeku|uzbekiem|uzbekus' },
    VA: { names: 'Vatikāna|Vatikānā|Vatikānam|Vatikānu|Svētais Krēsls|Svētā Krēsla' },
    VE: { adjectives: 'venecuēlieš*|venecuēliet*' },
    VN: { adjectives: 'vjetnamieš*|vjetnamiet*' },
    XK: { adjectives: 'kosovieš*|kosoviet*' },
    YE: { adjectives: 'jemenieš*|jemeniet*' },
    ZA: {
      names: 'Dienvidāfrika|Dienvidāfrikas|Dienvidāfrikā|Dienvidāfriku|DĀR',
      adjectives: 'dienvidāfrikānieš*|dienvidāfrikāniet*',
    },
    ZW: { names: 'Zimbabves|Zimbabvē' },
    'geonames-456172': { names: 'Rīga|Rīgas|Rīgā|Rīgu|Rīgai', adjectives: 'rīdzinieki|rīdzinieku|rīdziniekiem' },
    'geonames-460413': {
      names: 'Daugavpils|Daugavpilī|Daugavpili|Daugavpilij',
      adjectives: 'daugavpilieš*|daugavpiliet*',
    },
    'geonames-593116': { names: 'Viļņa|Viļņas|Viļņā|Viļņu|Viļņai' },
    'geonames-598316': { names: 'Kauņa|Kauņas|Kauņā' },
    'geonames-588409': { names: 'Tallina|Tallinas|Tallinā|Tallinu|Tallinai' },
    'geonames-588335': { names: 'Tartu' },
    'geonames-756135': { names: 'Varšava|Varšavas|Varšavā|Varšavu' },
    'geonames-625144': { names: 'Minska|Minskas|Minskā|Minsku' },
    'geonames-524901': { names: 'Maskava|Maskavas|Maskavā|Maskavu|Maskavai', adjectives: 'maskavieš*|maskaviet*' },
    'geonames-498817': { names: 'Sanktpēterburga|Sanktpēterburgas|Sanktpēterburgā|Pēterburga|Pēterburgas|Pēterburgā' },
    'geonames-554234': { names: 'Kaļiņingrada|Kaļiņingradas|Kaļiņingradā' },
    'geonames-703448': { names: 'Kijiva|Kijivas|Kijivā|Kijivu|Kijivai|Kijeva|Kijevas|Kijevā|Kijevu' },
    'geonames-706483': { names: 'Harkiva|Harkivas|Harkivā|Harkova|Harkovas|Harkovā' },
    'geonames-698740': { names: 'Odesa|Odesas|Odesā|Odesu' },
    'geonames-702550': { names: 'Ļviva|Ļvivas|Ļvivā|Ļvova|Ļvovas|Ļvovā' },
    'geonames-706448': { names: 'Hersona|Hersonas|Hersonā' },
    'geonames-701822': { names: 'Mariupole|Mariupoles|Mariupolē' },
    'geonames-709717': { names: 'Doņecka|Doņeckas|Doņeckā|Donecka|Doneckas|Doneckā' },
    'geonames-702658': { names: 'Luhanska|Luhanskas|Luhanskā' },
    'geonames-2643743': { names: 'Londona|Londonas|Londonā|Londonu' },
    'geonames-2988507': { names: 'Parīze|Parīzes|Parīzē|Parīzi' },
    'geonames-2950159': { names: 'Berlīne|Berlīnes|Berlīnē|Berlīni' },
    'geonames-2867714': { names: 'Minhene|Minhenes|Minhenē' },
    'geonames-2800866': { names: 'Brisele|Briseles|Briselē|Briseli|Briselei' },
    'geonames-3169070': { names: 'Roma|Romas|Romā|Romu' },
    'geonames-264371': { names: 'Atēnas|Atēnu|Atēnās' },
    'geonames-3067696': { names: 'Prāga|Prāgas|Prāgā|Prāgu' },
    'geonames-2761369': { names: 'Vīne|Vīnes|Vīnē|Vīni' },
    'geonames-3054643': { names: 'Budapešta|Budapeštas|Budapeštā' },
    'geonames-683506': { names: 'Bukareste|Bukarestes|Bukarestē' },
    'geonames-792680': { names: 'Belgrada|Belgradas|Belgradā' },
    'geonames-2660646': { names: 'Ženēva|Ženēvas|Ženēvā' },
    'geonames-2747373': { names: 'Hāga|Hāgas|Hāgā' },
    'geonames-2673730': { names: 'Stokholma|Stokholmas|Stokholmā' },
    'geonames-658225': { names: 'Helsinki|Helsinku|Helsinkos' },
    'geonames-2618425': { names: 'Kopenhāgena|Kopenhāgenas|Kopenhāgenā' },
    'geonames-3143244': { names: 'Oslo' },
    'geonames-4140963': { names: 'Vašingtona|Vašingtonas|Vašingtonā|Vašingtonu' },
    'geonames-5128581': { names: 'Ņujorka|Ņujorkas|Ņujorkā' },
    'geonames-1816670': { names: 'Pekina|Pekinas|Pekinā|Pekinu' },
    'geonames-1850147': { names: 'Tokija|Tokijas|Tokijā' },
    'geonames-745044': { names: 'Stambula|Stambulas|Stambulā' },
    'geonames-170654': { names: 'Damaska|Damaskas|Damaskā' },
    'geonames-98182': { names: 'Bagdāde|Bagdādes|Bagdādē' },
    'geonames-112931': { names: 'Teherāna|Teherānas|Teherānā' },
    'geonames-1138958': { names: 'Kabula|Kabulas|Kabulā' },
    'geonames-281184': { names: 'Jeruzaleme|Jeruzalemes|Jeruzalemē' },
    'geonames-611717': { names: 'Tbilisi' },
  },
} satisfies LanguagePack;
