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
    simtu: 100,
    simtus: 100,
    simta: 100,
    simtos: 100,
    tūkst: 1000,
    tūkstotis: 1000,
    tūkstoši: 1000,
    tūkstošu: 1000,
    tūkstošiem: 1000,
    tūkstošus: 1000,
    tūkstoša: 1000,
    tūkstoti: 1000,
    tūkstošos: 1000,
    milj: 1000000,
    miljons: 1000000,
    miljoni: 1000000,
    miljonu: 1000000,
    miljoniem: 1000000,
    miljonus: 1000000,
    miljona: 1000000,
    miljonos: 1000000,
    mlj: 1000000,
    miljonam: 1000000,
    mljrd: 1000000000,
    miljards: 1000000000,
    miljardi: 1000000000,
    miljardu: 1000000000,
    miljardiem: 1000000000,
    miljardus: 1000000000,
    miljarda: 1000000000,
    miljardos: 1000000000,
    miljardam: 1000000000,
    mljd: 1000000000,
    mld: 1000000000,
    triljons: 1000000000000,
    triljoni: 1000000000000,
    triljonu: 1000000000000,
    triljoniem: 1000000000000,
    triljonus: 1000000000000,
    triljona: 1000000000000,
  },
  places: {
    AD: { adjectives: 'andorieš*|andoriet*' },
    AE: { names: 'AAE|Apvienoto Arābu Emirātu|Apvienotajos Arābu Emirātos|Apvienotie Arābu Emirāti' },
    AF: { adjectives: 'afgānis|afgāņi|afgāņu|afgāņiem|afgāņus' },
    AG: { adjectives: 'antigvieš*|antigviet*' },
    AL: { adjectives: 'albānis|albāņi|albāņu|albāņiem|albāņus' },
    AM: { adjectives: 'armēnis|armēņi|armēņu|armēņiem|armēņus' },
    AO: { adjectives: 'angolieš*|angoliet*' },
    AR: { adjectives: 'argentīnieš*|argentīniet*' },
    AT: { adjectives: 'austrieš*|austriet*' },
    AU: { adjectives: 'austrālieš*|austrāliet*' },
    AZ: { adjectives: 'azerbaidžānieš*|azerbaidžāniet*' },
    BA: {
      names: 'Bosnija|Bosnijas|Bosnijā|Bosnijas un Hercegovinas|Bosnijā un Hercegovinā',
      adjectives: 'bosnieš*|bosniet*',
    },
    BB: { adjectives: 'barbadosieš*|barbadosiet*' },
    BD: { adjectives: 'bangladešieš*|bangladešiet*' },
    BE: { adjectives: 'beļģs|beļģi|beļģu|beļģiem|beļģus|beļģietis' },
    BF: { adjectives: 'burkinafasieš*|burkinafasiet*' },
    BG: { adjectives: 'bulgārs|bulgāri|bulgāru|bulgāriem|bulgārus' },
    BH: { adjectives: 'bahreinieš*|bahreiniet*' },
    BI: { adjectives: 'burundieš*|burundiet*' },
    BJ: { adjectives: 'beninieš*|beniniet*' },
    BN: { adjectives: 'brunejieš*|brunejiet*' },
    BO: { adjectives: 'bolīvieš*|bolīviet*' },
    BR: { adjectives: 'brazīlieš*|brazīliet*' },
    BS: { adjectives: 'bahamieš*|bahamiet*' },
    BT: { adjectives: 'butān|butānieš*|butāniet*' },
    BW: { adjectives: 'botsvānieš*|botsvāniet*' },
    BY: { adjectives: 'baltkrievs|baltkrievi|baltkrievu|baltkrieviem|baltkrievus' },
    BZ: { adjectives: 'belizieš*|beliziet*' },
    CA: { adjectives: 'kanādieš*|kanādiet*' },
    CD: {
      names: 'Kongo Demokrātiskās Republikas|Kongo Demokrātiskajā Republikā|KDR',
      adjectives: 'kongolieš*|kongoliet*',
    },
    CF: {
      adjectives:
        'centrālāfrikānis|centrālāfrikāņi|centrālāfrikāņu|centrālāfrikāņiem|centrālāfrikāņus|centrālāfrikāniete|' +
        'centrālāfrikānietes',
    },
    CG: { names: 'Kongo Republika' },
    CH: { adjectives: 'šveicieš*|šveiciet*' },
    CI: { adjectives: 'kotdivuārieš*|kotdivuāriet*' },
    CL: { adjectives: 'čīlieš*|čīliet*' },
    CM: { adjectives: 'kamerūnieš*|kamerūniet*' },
    CN: { names: 'Ķīnas Tautas Republika|Ķīnas Tautas Republikas|ĶTR', adjectives: 'ķīnieš*|ķīniet*' },
    CO: { adjectives: 'kolumbieš*|kolumbiet*' },
    CR: {
      adjectives:
        'kostarikānis|kostarikāņi|kostarikāņu|kostarikāņiem|kostarikāņus|kostarikāniete|kostarikānietes|' +
        'kostarikieš*|kostarikiet*',
    },
    CU: { adjectives: 'kubieš*|kubiet*' },
    CV: { adjectives: 'kaboverdieš*|kaboverdiet*' },
    CY: { adjectives: 'kiprieš*|kipriet*' },
    CZ: { names: 'Čehijas Republika', adjectives: 'čehs|čehi|čehu|čehiem|čehus' },
    DE: {
      names: 'Vācijas Federatīvā Republika|VFR|Rietumvācija|Austrumvācija|VDR',
      adjectives: 'vācieš*|vāciet*|vācu',
    },
    DJ: { adjectives: 'džibutieš*|džibutiet*' },
    DK: { adjectives: 'dānis|dāņi|dāņu|dāņiem|dāņus' },
    DM: { adjectives: 'dominikieš*|dominikiet*' },
    DZ: { adjectives: 'alžīrieš*|alžīriet*' },
    EC: { adjectives: 'ekvadorieš*|ekvadoriet*' },
    EE: { names: 'Igaunijas Republika', adjectives: 'igaunis|igauņi|igauņu|igauņiem|igauņus' },
    EG: { adjectives: 'ēģiptieš*|ēģiptiet*' },
    ER: { adjectives: 'eritrejieš*|eritrejiet*' },
    ES: { adjectives: 'spānis|spāņi|spāņu|spāņiem|spāņus' },
    ET: { adjectives: 'etiopieš*|etiopiet*' },
    FI: { adjectives: 'somi|somiem|somus' },
    FJ: { adjectives: 'fidžieš*|fidžiet*' },
    FM: { adjectives: 'mikronēzieš*|mikronēziet*' },
    FR: { adjectives: 'franči|franču|frančiem|frančus|francūzis|francūži|francūžu|francūžiem' },
    GA: { adjectives: 'gabonieš*|gaboniet*' },
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
    GD: { adjectives: 'grenādieš*|grenādiet*' },
    GE: { adjectives: 'gruzīns|gruzīni|gruzīnu|gruzīniem|gruzīnus' },
    GH: { adjectives: 'ganietis|ganiete|ganieši|ganiešu|ganiešiem|ganiešus' },
    GL: { adjectives: 'grenlandieš*|grenlandiet*' },
    GM: { adjectives: 'gambieš*|gambiet*' },
    GN: { adjectives: 'gvinejieš*|gvinejiet*' },
    GQ: { adjectives: 'ekvatoriālgvinejieš*|ekvatoriālgvinejiet*' },
    GR: { adjectives: 'grieķs|grieķi|grieķu|grieķiem|grieķus' },
    GT: { adjectives: 'gvatemalieš*|gvatemaliet*' },
    GY: { adjectives: 'gajānieš*|gajāniet*' },
    HK: { adjectives: 'honkongieš*|honkongiet*' },
    HN: { adjectives: 'hondurasieš*|hondurasiet*' },
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
    JM: {
      adjectives:
        'jamaikieš*|jamaikiet*|jamaikānis|jamaikāņi|jamaikāņu|jamaikāņiem|jamaikāņus|jamaikāniete|jamaikānietes',
    },
    JO: { adjectives: 'jordānieš*|jordāniet*' },
    JP: { adjectives: 'japānis|japāņi|japāņu|japāņiem|japāņus' },
    KE: { adjectives: 'kenieš*|keniet*' },
    KG: { names: 'Kirgīzija|Kirgīzijas', adjectives: 'kirgīzs|kirgīzi|kirgīzu|kirgīziem|kirgīzus' },
    KH: { adjectives: 'kambodžieš*|kambodžiet*' },
    KI: { adjectives: 'kiribatieš*|kiribatiet*' },
    KM: { adjectives: 'komorieš*|komoriet*' },
    KP: { adjectives: 'ziemeļkorejieš*|ziemeļkorejiet*' },
    KR: { adjectives: 'dienvidkorejieš*|dienvidkorejiet*' },
    KW: { adjectives: 'kuveitieš*|kuveitiet*' },
    KZ: { adjectives: 'kazahs|kazahi|kazahu|kazahiem|kazahus' },
    LA: { adjectives: 'laosieš*|laosiet*' },
    LB: { adjectives: 'libānieš*|libāniet*' },
    LI: { adjectives: 'lihtenšteinieš*|lihtenšteiniet*' },
    LK: { adjectives: 'šrilankieš*|šrilankiet*' },
    LR: { adjectives: 'libērieš*|libēriet*' },
    LS: { adjectives: 'lesotieš*|lesotiet*' },
    LT: { names: 'Lietuvas Republika', adjectives: 'lietuvieš*|lietuviet*' },
    LU: { adjectives: 'luksemburgieš*|luksemburgiet*' },
    LV: { names: 'Latvijas Republika|Latvijas Republikas|Latvijas Republikā', adjectives: 'latvieš*|latviet*' },
    LY: { adjectives: 'lībieš*|lībiet*' },
    MA: { adjectives: 'marokieš*|marokiet*' },
    MC: { adjectives: 'monakieš*|monakiet*' },
    MD: { adjectives: 'moldāvs|moldāvi|moldāvu|moldāviem|moldāvus' },
    ME: { adjectives: 'melnkalnieš*|melnkalniet*' },
    MG: { adjectives: 'madagaskarieš*|madagaskariet*' },
    MK: { names: 'Maķedonija|Maķedonijas', adjectives: 'maķedonieš*|maķedoniet*' },
    ML: { adjectives: 'malietis|maliete|malieši|maliešu|maliešiem|maliešus' },
    MM: { adjectives: 'mjanmieš*|mjanmiet*|birmieš*|birmiet*' },
    MN: { adjectives: 'mongoļi|mongoļu' },
    MR: { adjectives: 'mauritānieš*|mauritāniet*' },
    MT: { adjectives: 'maltieš*|maltiet*' },
    MU: { adjectives: 'maurīcieš*|maurīciet*' },
    MV: { adjectives: 'maldīvieš*|maldīviet*' },
    MW: { adjectives: 'malāvieš*|malāviet*' },
    MX: { adjectives: 'meksikānis|meksikāņi|meksikāņu|meksikāņiem|meksikāņus' },
    MY: { adjectives: 'malaizieš*|malaiziet*' },
    MZ: { adjectives: 'mozambikieš*|mozambikiet*' },
    NA: { adjectives: 'namībieš*|namībiet*' },
    NG: { adjectives: 'nigērieš*|nigēriet*' },
    NI: { adjectives: 'nikaragvieš*|nikaragviet*' },
    NL: { names: 'Holande|Holandes|Holandē|Holandi', adjectives: 'nīderlandieš*|nīderlandiet*|holandieš*|holandiet*' },
    NO: { adjectives: 'norvēģs|norvēģi|norvēģu|norvēģiem|norvēģus|norvēģis' },
    NP: { adjectives: 'nepālieš*|nepāliet*' },
    NR: { adjectives: 'nauruieš*|nauruiet*' },
    NZ: { adjectives: 'jaunzēlandieš*|jaunzēlandiet*' },
    OM: { adjectives: 'omānieš*|omāniet*' },
    PA: { adjectives: 'panamieš*|panamiet*' },
    PE: { adjectives: 'peruānis|peruāņi|peruāņu|peruāņiem|peruāņus|peruāniete|peruānietes' },
    PH: { names: 'Filipīnu|Filipīnās|Filipīnām', adjectives: 'filipīnieš*|filipīniet*' },
    PK: { adjectives: 'pakistānieš*|pakistāniet*' },
    PL: { adjectives: 'poļi|poļu|poļiem|poļus' },
    PR: {
      adjectives:
        'puertorikānis|puertorikāņi|puertorikāņu|puertorikāņiem|puertorikāņus|puertorikāniete|puertorikānietes',
    },
    PS: {
      names: 'Rietumkrasts|Rietumkrasta|Rietumkrastā|Palestīnas teritorijas',
      adjectives: 'palestīnieš*|palestīniet*',
    },
    PT: { adjectives: 'portugālieš*|portugāliet*|portugāļi|portugāļu|portugāļiem' },
    PW: { adjectives: 'palauieš*|palauiet*' },
    PY: { adjectives: 'paragvajieš*|paragvajiet*' },
    QA: { adjectives: 'katarieš*|katariet*' },
    RO: { adjectives: 'rumānis|rumāņi|rumāņu|rumāņiem|rumāņus' },
    RS: { adjectives: 'serbs|serbi|serbu|serbiem|serbus' },
    RU: {
      names: 'Krievijas Federācija|Krievijas Federācijas|Padomju Savienība|Padomju Savienības|Padomju Savienībā|PSRS',
      adjectives: 'krievs|krievi|krievu|krieviem|krievus',
    },
    RW: { adjectives: 'ruandieš*|ruandiet*' },
    SA: { names: 'Saūda Arābija|Saūda Arābijas|Saūda Arābijā|Saūda Arābiju', adjectives: 'saūdieš*|saūdiet*' },
    SB: { adjectives: 'zālamanieš*|zālamaniet*' },
    SC: { adjectives: 'seišelieš*|seišeliet*' },
    SD: { adjectives: 'sudānieš*|sudāniet*' },
    SE: { adjectives: 'zviedrs|zviedri|zviedru|zviedriem|zviedrus' },
    SG: { adjectives: 'singapūrieš*|singapūriet*' },
    SI: { adjectives: 'slovēnieš*|slovēniet*|slovēņi|slovēņu' },
    SK: { adjectives: 'slovāks|slovāki|slovāku|slovākiem|slovākus' },
    SL: { adjectives: 'sjerraleonieš*|sjerraleoniet*' },
    SM: { adjectives: 'sanmarīnieš*|sanmarīniet*' },
    SN: { adjectives: 'senegālieš*|senegāliet*' },
    SO: { adjectives: 'somālieš*|somāliet*' },
    SR: { adjectives: 'surinamieš*|surinamiet*' },
    SS: { adjectives: 'dienvidsudānieš*|dienvidsudāniet*' },
    SV: { adjectives: 'salvadorieš*|salvadoriet*' },
    SY: { adjectives: 'sīrieš*|sīriet*' },
    SZ: { adjectives: 'svazilendieš*|svazilendiet*' },
    TD: { adjectives: 'čadieš*|čadiet*' },
    TG: { adjectives: 'togieš*|togiet*' },
    TH: { names: 'Taizemes', adjectives: 'taizemieš*|taizemiet*' },
    TJ: { adjectives: 'tadžiks|tadžiki|tadžiku|tadžikiem|tadžikus' },
    TL: { adjectives: 'austrumtimorieš*|austrumtimoriet*|timorieš*|timoriet*' },
    TM: { adjectives: 'turkmēnis|turkmēņi|turkmēņu|turkmēņiem|turkmēņus|turkmēns|turkmēni|turkmēnu' },
    TN: { adjectives: 'tunisieš*|tunisiet*' },
    TO: { adjectives: 'tongieš*|tongiet*' },
    TR: { adjectives: 'turks|turki|turku|turkiem|turkus' },
    TT: { adjectives: 'trinidādieš*|trinidādiet*' },
    TV: { adjectives: 'tuvalieš*|tuvaliet*' },
    TW: { adjectives: 'taivānieš*|taivāniet*' },
    TZ: { adjectives: 'tanzānieš*|tanzāniet*' },
    UA: { adjectives: 'ukrainis|ukraiņi|ukraiņu|ukraiņiem|ukraiņus' },
    UG: { adjectives: 'ugandieš*|ugandiet*' },
    US: {
      names:
        'ASV|Amerikas Savienotās Valstis|Amerikas Savienoto Valstu|Amerikas Savienotajās Valstīs|' +
        'Amerikas Savienotajām Valstīm|Savienotās Valstis|Savienotajās Valstīs|Savienoto Valstu|Amerika|Amerikas|' +
        'Amerikā|Ameriku',
      adjectives: 'amerikānis|amerikāņi|amerikāņu|amerikāņiem|amerikāņus',
    },
    UY: { adjectives: 'urugvajieš*|urugvajiet*' },
    UZ: { adjectives: 'uzbeks|uzbeki|uzbeku|uzbekiem|uzbekus' },
    VA: { names: 'Vatikāna|Vatikānā|Vatikānam|Vatikānu|Svētais Krēsls|Svētā Krēsla' },
    VE: { adjectives: 'venecuēlieš*|venecuēliet*' },
    VN: { adjectives: 'vjetnamieš*|vjetnamiet*' },
    VU: { adjectives: 'vanuatieš*|vanuatiet*' },
    WS: { adjectives: 'samoānis|samoāņi|samoāņu|samoāņiem|samoāņus|samoāniete|samoānietes' },
    XK: { adjectives: 'kosovieš*|kosoviet*' },
    YE: { adjectives: 'jemenieš*|jemeniet*' },
    ZA: {
      names: 'Dienvidāfrika|Dienvidāfrikas|Dienvidāfrikā|Dienvidāfriku|DĀR',
      adjectives: 'dienvidāfrikānieš*|dienvidāfrikāniet*',
    },
    ZM: { adjectives: 'zambieš*|zambiet*' },
    ZW: { names: 'Zimbabves|Zimbabvē', adjectives: 'zimbabvieš*|zimbabviet*' },
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
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations':
      'Apvienoto Nāciju Organizācija|Apvienoto Nāciju Organizācijas|Apvienoto Nāciju Organizācijai|' +
      'Apvienoto Nāciju Organizāciju|Apvienoto Nāciju Organizācijā|ANO',
    'organisation:un-security-council':
      'ANO Drošības padome|ANO Drošības padomes|ANO Drošības padomei|ANO Drošības padomi|ANO Drošības padomē|' +
      'Apvienoto Nāciju Organizācijas Drošības padome|Apvienoto Nāciju Organizācijas Drošības padomes|' +
      'Apvienoto Nāciju Organizācijas Drošības padomei|Apvienoto Nāciju Organizācijas Drošības padomi|' +
      'Apvienoto Nāciju Organizācijas Drošības padomē',
    'organisation:un-general-assembly':
      'ANO Ģenerālā asambleja|ANO Ģenerālās asamblejas|ANO Ģenerālajai asamblejai|ANO Ģenerālo asambleju|' +
      'ANO Ģenerālajā asamblejā|ANO Ģenerālasambleja|ANO Ģenerālasamblejas|ANO Ģenerālasamblejai|' +
      'ANO Ģenerālasambleju|ANO Ģenerālasamblejā',
    'organisation:un-human-rights-council':
      'ANO Cilvēktiesību padome|ANO Cilvēktiesību padomes|ANO Cilvēktiesību padomei|ANO Cilvēktiesību padomi|' +
      'ANO Cilvēktiesību padomē',
    'organisation:unhcr':
      'ANO Bēgļu aģentūra|ANO Bēgļu aģentūras|ANO Bēgļu aģentūrai|ANO Bēgļu aģentūru|ANO Bēgļu aģentūrā|' +
      'ANO augstais komisārs bēgļu jautājumos',
    'organisation:unicef': 'ANO Bērnu fonds|ANO Bērnu fonda|ANO Bērnu fondam|ANO Bērnu fondu|ANO Bērnu fondā',
    'organisation:world-food-programme':
      'Pasaules Pārtikas programma|Pasaules Pārtikas programmas|Pasaules Pārtikas programmai|' +
      'Pasaules Pārtikas programmu|Pasaules Pārtikas programmā',
    'organisation:who':
      'Pasaules Veselības organizācija|Pasaules Veselības organizācijas|Pasaules Veselības organizācijai|' +
      'Pasaules Veselības organizāciju|Pasaules Veselības organizācijā|PVO',
    'organisation:iaea':
      'Starptautiskā Atomenerģijas aģentūra|Starptautiskās Atomenerģijas aģentūras|' +
      'Starptautiskajai Atomenerģijas aģentūrai|Starptautisko Atomenerģijas aģentūru|' +
      'Starptautiskajā Atomenerģijas aģentūrā|SAEA',
    'organisation:international-court-of-justice':
      'Starptautiskā tiesa|Starptautiskās tiesas|Starptautiskajai tiesai|Starptautisko tiesu|' +
      'Starptautiskajā tiesā|ANO Starptautiskā tiesa|ANO Starptautiskās tiesas|ANO Starptautiskajai tiesai|' +
      'ANO Starptautisko tiesu|ANO Starptautiskajā tiesā',
    'organisation:international-criminal-court':
      'Starptautiskā Krimināltiesa|Starptautiskās Krimināltiesas|Starptautiskajai Krimināltiesai|' +
      'Starptautisko Krimināltiesu|Starptautiskajā Krimināltiesā|SKT',
    'organisation:european-court-of-human-rights':
      'Eiropas Cilvēktiesību tiesa|Eiropas Cilvēktiesību tiesas|Eiropas Cilvēktiesību tiesai|' +
      'Eiropas Cilvēktiesību tiesu|Eiropas Cilvēktiesību tiesā|ECT',
    'organisation:nato':
      'Ziemeļatlantijas alianse|Ziemeļatlantijas alianses|Ziemeļatlantijas aliansei|Ziemeļatlantijas aliansi|' +
      'Ziemeļatlantijas aliansē|Ziemeļatlantijas līguma organizācija|Ziemeļatlantijas līguma organizācijas|' +
      'Ziemeļatlantijas līguma organizācijai|Ziemeļatlantijas līguma organizāciju|' +
      'Ziemeļatlantijas līguma organizācijā',
    'organisation:osce':
      'Eiropas Drošības un sadarbības organizācija|Eiropas Drošības un sadarbības organizācijas|' +
      'Eiropas Drošības un sadarbības organizācijai|Eiropas Drošības un sadarbības organizāciju|' +
      'Eiropas Drošības un sadarbības organizācijā|EDSO',
    'organisation:european-union':
      'Eiropas Savienība|Eiropas Savienības|Eiropas Savienībai|Eiropas Savienību|Eiropas Savienībā|ES',
    'organisation:european-commission':
      'Eiropas Komisija|Eiropas Komisijas|Eiropas Komisijai|Eiropas Komisiju|Eiropas Komisijā|EK',
    'organisation:european-parliament':
      'Eiropas Parlaments|Eiropas Parlamenta|Eiropas Parlamentam|Eiropas Parlamentu|Eiropas Parlamentā|' +
      'Eiroparlaments|Eiroparlamenta|Eiroparlamentam|Eiroparlamentu|Eiroparlamentā|EP',
    'organisation:european-council': 'Eiropadome|Eiropadomes|Eiropadomei|Eiropadomi|Eiropadomē',
    'organisation:council-of-europe': 'Eiropas Padome|Eiropas Padomes|Eiropas Padomei|Eiropas Padomi|Eiropas Padomē',
    'organisation:european-central-bank':
      'Eiropas Centrālā banka|Eiropas Centrālās bankas|Eiropas Centrālajai bankai|Eiropas Centrālo banku|' +
      'Eiropas Centrālajā bankā|ECB',
    'organisation:court-of-justice-of-the-eu':
      'Eiropas Savienības Tiesa|Eiropas Savienības Tiesas|Eiropas Savienības Tiesai|Eiropas Savienības Tiesu|' +
      'Eiropas Savienības Tiesā|ES tiesa|ES tiesas|ES tiesai|ES tiesu|ES tiesā',
    'organisation:imf':
      'Starptautiskais Valūtas fonds|Starptautiskā Valūtas fonda|Starptautiskajam Valūtas fondam|' +
      'Starptautisko Valūtas fondu|Starptautiskajā Valūtas fondā|SVF',
    'organisation:world-bank': 'Pasaules Banka|Pasaules Bankas|Pasaules Bankai|Pasaules Banku|Pasaules Bankā',
    'organisation:wto':
      'Pasaules Tirdzniecības organizācija|Pasaules Tirdzniecības organizācijas|' +
      'Pasaules Tirdzniecības organizācijai|Pasaules Tirdzniecības organizāciju|' +
      'Pasaules Tirdzniecības organizācijā|PTO',
    'organisation:oecd':
      'Ekonomiskās sadarbības un attīstības organizācija|Ekonomiskās sadarbības un attīstības organizācijas|' +
      'Ekonomiskās sadarbības un attīstības organizācijai|Ekonomiskās sadarbības un attīstības organizāciju|' +
      'Ekonomiskās sadarbības un attīstības organizācijā',
    'organisation:african-union':
      'Āfrikas Savienība|Āfrikas Savienības|Āfrikas Savienībai|Āfrikas Savienību|Āfrikas Savienībā',
    'organisation:arab-league':
      'Arābu Līga|Arābu Līgas|Arābu Līgai|Arābu Līgu|Arābu Līgā|Arābu valstu līga|Arābu valstu līgas|' +
      'Arābu valstu līgai|Arābu valstu līgu|Arābu valstu līgā',
    'organisation:cis':
      'Neatkarīgo Valstu Savienība|Neatkarīgo Valstu Savienības|Neatkarīgo Valstu Savienībai|' +
      'Neatkarīgo Valstu Savienību|Neatkarīgo Valstu Savienībā|NVS',
    'organisation:csto':
      'Kolektīvās drošības līguma organizācija|Kolektīvās drošības līguma organizācijas|' +
      'Kolektīvās drošības līguma organizācijai|Kolektīvās drošības līguma organizāciju|' +
      'Kolektīvās drošības līguma organizācijā|KDLO',
    'organisation:red-cross':
      'Sarkanais Krusts|Sarkanā Krusta|Sarkanajam Krustam|Sarkano Krustu|Sarkanajā Krustā|' +
      'Starptautiskā Sarkanā Krusta komiteja|Starptautiskās Sarkanā Krusta komitejas|' +
      'Starptautiskajai Sarkanā Krusta komitejai|Starptautisko Sarkanā Krusta komiteju|' +
      'Starptautiskajā Sarkanā Krusta komitejā',
    'organisation:interpol': 'Interpols|Interpola|Interpolam|Interpolu|Interpolā',
    'organisation:kremlin': 'Kremlis|Kremlī|Kremlim|Kremli|Kremļa',
    'organisation:white-house': 'Baltais nams|Baltā nama|Baltajam namam|Balto namu|Baltajā namā',
    'organisation:pentagon': 'Pentagons|Pentagona|Pentagonam|Pentagonu|Pentagonā',
    'organisation:us-state-department':
      'ASV Valsts departaments|ASV Valsts departamenta|ASV Valsts departamentam|ASV Valsts departamentu|' +
      'ASV Valsts departamentā',
    'organisation:us-congress': 'ASV Kongress|ASV Kongresa|ASV Kongresam|ASV Kongresu|ASV Kongresā',
    'organisation:us-senate': 'ASV Senāts|ASV Senāta|ASV Senātam|ASV Senātu|ASV Senātā',
    'organisation:us-house':
      'ASV Pārstāvju palāta|ASV Pārstāvju palātas|ASV Pārstāvju palātai|ASV Pārstāvju palātu|' + 'ASV Pārstāvju palātā',
    'organisation:us-supreme-court':
      'ASV Augstākā tiesa|ASV Augstākās tiesas|ASV Augstākajai tiesai|ASV Augstāko tiesu|ASV Augstākajā tiesā',
    'organisation:federal-reserve':
      'ASV Federālā rezervju sistēma|ASV Federālās rezervju sistēmas|ASV Federālajai rezervju sistēmai|' +
      'ASV Federālo rezervju sistēmu|ASV Federālajā rezervju sistēmā',
    'organisation:hamas': 'Hamas|Hamās',
    'organisation:hezbollah': 'Hizbollah|Hezbollah|Hizbullāh',
    'organisation:islamic-state':
      'Islāma valsts|Islāma valstij|Islāma valsti|Islāma valstī|Islāma Valsts grupējums|Islāma Valsts grupējuma|' +
      'Islāma Valsts grupējumam|Islāma Valsts grupējumu|Islāma Valsts grupējumā',
    'organisation:al-qaeda': 'Al-Qaida|Al Qaida|Al-Kaida',
    'organisation:taliban':
      'Talibans|Talibana|Talibanam|Talibanu|Talibanā|Talibāns|Talibāna|Talibānam|Talibānu|Talibānā|talibi|' +
      'talibu|talibiem|talibus',
    'organisation:houthis': 'husīti|husītiem|husītus|hutieši|hutiešu|hutiešiem|husīšu|hūsieši|hūsiešu',
    'organisation:bundestag': 'Bundestāgs|Bundestāga|Bundestāgam|Bundestāgu|Bundestāgā',
    'organisation:state-duma':
      'Valsts dome|Valsts domes|Valsts domei|Valsts domi|Valsts domē|Krievijas Valsts dome|' +
      'Krievijas Valsts domes|Krievijas Valsts domei|Krievijas Valsts domi|Krievijas Valsts domē',
    'organisation:verkhovna-rada': 'Augstākā Rada|Augstākās Radas|Augstākajai Radai|Augstāko Radu|Augstākajā Radā',
    'organisation:kgb': 'VDK',
    'organisation:muslim-brotherhood':
      'Musulmaņu brālība|Musulmaņu brālības|Musulmaņu brālībai|Musulmaņu brālību|Musulmaņu brālībā',
    'person:vladimir-putin':
      'Vladimirs Putins|Vladimira Putina|Vladimiram Putinam|Vladimiru Putinu|~Putins|~Putina|~Putinam|~Putinu',
    'person:dmitry-medvedev':
      'Dmitrijs Medvedevs|Dmitrija Medvedeva|Dmitrijam Medvedevam|Dmitriju Medvedevu|~Medvedevs|~Medvedeva|' +
      '~Medvedevam|~Medvedevu',
    'person:sergey-lavrov':
      'Sergejs Lavrovs|Sergeja Lavrova|Sergejam Lavrovam|Sergeju Lavrovu|~Lavrovs|~Lavrova|~Lavrovam|~Lavrovu',
    'person:sergei-shoigu': 'Sergejs Šoigu|Sergeja Šoigu|Sergejam Šoigu|Sergeju Šoigu|~Šoigu',
    'person:dmitry-peskov':
      'Dmitrijs Peskovs|Dmitrija Peskova|Dmitrijam Peskovam|Dmitriju Peskovu|~Peskovs|~Peskova|~Peskovam|' + '~Peskovu',
    'person:maria-zakharova':
      'Marija Zaharova|Marijas Zaharovas|Marijai Zaharovai|Mariju Zaharovu|~Zaharova|~Zaharovas|~Zaharovai|' +
      '~Zaharovu',
    'person:yevgeny-prigozhin':
      'Jevgeņijs Prigožins|Jevgeņija Prigožina|Jevgeņijam Prigožinam|Jevgeņiju Prigožinu|~Prigožins|~Prigožina|' +
      '~Prigožinam|~Prigožinu',
    'person:alexei-navalny':
      'Aleksejs Navaļnijs|Alekseja Navaļnija|Aleksejam Navaļnijam|Alekseju Navaļniju|~Navaļnijs|~Navaļnija|' +
      '~Navaļnijam|~Navaļniju',
    'person:mikhail-mishustin':
      'Mihails Mišustins|Mihaila Mišustina|Mihailam Mišustinam|Mihailu Mišustinu|~Mišustins|~Mišustina|' +
      '~Mišustinam|~Mišustinu',
    'person:ramzan-kadyrov':
      'Ramzans Kadirovs|Ramzana Kadirova|Ramzanam Kadirovam|Ramzanu Kadirovu|~Kadirovs|~Kadirova|~Kadirovam|' +
      '~Kadirovu',
    'person:mikhail-gorbachev':
      'Mihails Gorbačovs|Mihaila Gorbačova|Mihailam Gorbačovam|Mihailu Gorbačovu|~Gorbačovs|~Gorbačova|' +
      '~Gorbačovam|~Gorbačovu',
    'person:boris-yeltsin':
      'Boriss Jeļcins|Borisa Jeļcina|Borisam Jeļcinam|Borisu Jeļcinu|~Jeļcins|~Jeļcina|~Jeļcinam|~Jeļcinu',
    'person:volodymyr-zelensky':
      'Volodimirs Zelenskis|Volodimira Zelenska|Volodimiram Zelenskim|Volodimiru Zelenski|~Zelenskis|~Zelenska|' +
      '~Zelenskim|~Zelenski',
    'person:petro-poroshenko': 'Petro Porošenko|~Porošenko',
    'person:viktor-yanukovych':
      'Viktors Janukovičs|Viktora Janukoviča|Viktoram Janukovičam|Viktoru Janukoviču|~Janukovičs|~Janukoviča|' +
      '~Janukovičam|~Janukoviču',
    'person:yulia-tymoshenko': 'Jūlija Timošenko|Jūlijas Timošenko|Jūlijai Timošenko|Jūliju Timošenko|~Timošenko',
    'person:dmytro-kuleba': 'Dmitro Kuleba|Dmitro Kulebas|Dmitro Kulebai|Dmitro Kulebu',
    'person:alexander-lukashenko':
      'Aleksandrs Lukašenko|Aleksandra Lukašenko|Aleksandram Lukašenko|Aleksandru Lukašenko|' +
      'Aleksandrs Lukašenka|Aleksandra Lukašenkas|Aleksandram Lukašenkai|Aleksandru Lukašenku|~Lukašenko',
    'person:sviatlana-tsikhanouskaya':
      'Svjatlana Cihanouska|Svjatlanas Cihanouskas|Svjatlanai Cihanouskai|Svjatlanu Cihanousku|' +
      'Svetlana Tihanovska|Svetlanas Tihanovskas|Svetlanai Tihanovskai|Svetlanu Tihanovsku|~Cihanouska|' +
      '~Cihanouskas|~Cihanouskai|~Cihanousku|~Tihanovska|~Tihanovskas|~Tihanovskai|~Tihanovsku',
    'person:recep-tayyip-erdogan':
      'Redžeps Tajips Erdogans|Redžepa Tajipa Erdogana|Redžepam Tajipam Erdoganam|Redžepu Tajipu Erdoganu|' +
      'Redžeps Tajjips Erdogans|Redžepa Tajjipa Erdogana|Redžepam Tajjipam Erdoganam|Redžepu Tajjipu Erdoganu|' +
      'Tajips Erdogans|Tajipa Erdogana|Tajipam Erdoganam|Tajipu Erdoganu|~Erdogans|~Erdogana|~Erdoganam|' +
      '~Erdoganu',
    'person:joe-biden': 'Džo Baidens|Džo Baidena|Džo Baidenam|Džo Baidenu|~Baidens|~Baidena|~Baidenam|~Baidenu',
    'person:donald-trump':
      'Donalds Tramps|Donalda Trampa|Donaldam Trampam|Donaldu Trampu|~Tramps|~Trampa|~Trampam|~Trampu',
    'person:melania-trump': 'Melānija Trampa|Melānijas Trampas|Melānijai Trampai|Melāniju Trampu',
    'person:barack-obama': 'Baraks Obama|Baraka Obamas|Barakam Obamai|Baraku Obamu',
    'person:bill-clinton': 'Bils Klintons|Bila Klintona|Bilam Klintonam|Bilu Klintonu',
    'person:hillary-clinton': 'Hilarija Klintone|Hilarijas Klintones|Hilarijai Klintonei|Hilariju Klintoni',
    'person:kamala-harris': 'Kamala Harisa|Kamalas Harisas|Kamalai Harisai|Kamalu Harisu',
    'person:mike-pence': 'Maiks Penss|Maika Pensa|Maikam Pensam|Maiku Pensu',
    'person:jd-vance':
      'Džeimss Deivids Venss|Džeimsa Deivida Vensa|Džeimsam Deividam Vensam|Džeimsu Deividu Vensu|Dž. D. Venss|' +
      'Dž. D. Vensa|Dž. D. Vensam|Dž. D. Vensu',
    'person:antony-blinken':
      'Entonijs Blinkens|Entonija Blinkena|Entonijam Blinkenam|Entoniju Blinkenu|~Blinkens|~Blinkena|~Blinkenam|' +
      '~Blinkenu',
    'person:mike-pompeo': 'Maiks Pompeo|Maika Pompeo|Maikam Pompeo|Maiku Pompeo',
    'person:john-kerry': 'Džons Kerijs|Džona Kerija|Džonam Kerijam|Džonu Keriju',
    'person:marco-rubio': 'Marko Rubio',
    'person:pete-hegseth': 'Pīts Hegsets|Pīta Hegseta|Pītam Hegsetam|Pītu Hegsetu|~Hegsets|~Hegseta|~Hegsetam|~Hegsetu',
    'person:george-w-bush':
      'Džordžs V. Bušs|Džordža V. Buša|Džordžam V. Bušam|Džordžu V. Bušu|Džordžs Bušs|Džordža Buša|' +
      'Džordžam Bušam|Džordžu Bušu',
    'person:ronald-reagan': 'Ronalds Reigans|Ronalda Reigana|Ronaldam Reiganam|Ronaldu Reiganu',
    'person:boris-johnson': 'Boriss Džonsons|Borisa Džonsona|Borisam Džonsonam|Borisu Džonsonu',
    'person:theresa-may':
      'Terēza Meja|Terēzas Mejas|Terēzai Mejai|Terēzu Meju|Terēza Meija|Terēzas Meijas|Terēzai Meijai|' +
      'Terēzu Meiju',
    'person:david-cameron': 'Deivids Kamerons|Deivida Kamerona|Deividam Kameronam|Deividu Kameronu',
    'person:tony-blair': 'Tonijs Blērs|Tonija Blēra|Tonijam Blēram|Toniju Blēru',
    'person:rishi-sunak': 'Riši Sunaks|Riši Sunaka|Riši Sunakam|Riši Sunaku|~Sunaks|~Sunaka|~Sunakam|~Sunaku',
    'person:liz-truss': 'Liza Trasa|Lizas Trasas|Lizai Trasai|Lizu Trasu',
    'person:keir-starmer':
      'Kīrs Stārmers|Kīra Stārmera|Kīram Stārmeram|Kīru Stārmeru|~Stārmers|~Stārmera|~Stārmeram|~Stārmeru',
    'person:queen-elizabeth-ii':
      'Elizabete II|Elizabetes II|Elizabetei II|Elizabeti II|karaliene Elizabete|karalienes Elizabetes|' +
      'karalienei Elizabetei|karalieni Elizabeti',
    'person:king-charles-iii':
      'Čārlzs III|Čārlza III|Čārlzam III|Čārlzu III|karalis Čārlzs|karalim Čārlzam|karali Čārlzu|karaļa Čārlza|' +
      'princis Čārlzs|princim Čārlzam|princi Čārlzu|prinča Čārlza',
    'person:prince-harry': 'princis Harijs|princim Harijam|princi Hariju|prinča Harija',
    'person:angela-merkel':
      'Angela Merkele|Angelas Merkeles|Angelai Merkelei|Angelu Merkeli|~Merkele|~Merkeles|~Merkelei|~Merkeli',
    'person:olaf-scholz': 'Olafs Šolcs|Olafa Šolca|Olafam Šolcam|Olafu Šolcu|~Šolcs|~Šolca|~Šolcam|~Šolcu',
    'person:friedrich-merz':
      'Frīdrihs Mercs|Frīdriha Merca|Frīdriham Mercam|Frīdrihu Mercu|~Mercs|~Merca|~Mercam|~Mercu',
    'person:frank-walter-steinmeier':
      'Franks Valters Šteinmeiers|Franka Valtera Šteinmeiera|Frankam Valteram Šteinmeieram|' +
      'Franku Valteru Šteinmeieru|Franks-Valters Šteinmeiers|Franks-Valtera Šteinmeiera|' +
      'Franks-Valteram Šteinmeieram|Franks-Valteru Šteinmeieru|~Šteinmeiers|~Šteinmeiera|~Šteinmeieram|' +
      '~Šteinmeieru',
    'person:emmanuel-macron':
      'Emanuels Makrons|Emanuela Makrona|Emanuelam Makronam|Emanuelu Makronu|~Makrons|~Makrona|~Makronam|' + '~Makronu',
    'person:francois-hollande':
      'Fransuā Olands|Fransuā Olanda|Fransuā Olandam|Fransuā Olandu|~Olands|~Olanda|~Olandam|~Olandu',
    'person:nicolas-sarkozy': 'Nikolā Sarkozī|~Sarkozī',
    'person:marine-le-pen':
      'Marina Lepēna|Marinas Lepēnas|Marinai Lepēnai|Marinu Lepēnu|Marina Lepena|Marinas Lepenas|' +
      'Marinai Lepenai|Marinu Lepenu|~Lepēna|~Lepēnas|~Lepēnai|~Lepēnu',
    'person:ursula-von-der-leyen':
      'Urzula fon der Leiena|Urzulas fon der Leienas|Urzulai fon der Leienai|Urzulu fon der Leienu|' +
      '~fon der Leiena|~fon der Leienas|~fon der Leienai|~fon der Leienu|~Leiena|~Leienas|~Leienai|~Leienu',
    'person:jens-stoltenberg':
      'Jenss Stoltenbergs|Jensa Stoltenberga|Jensam Stoltenbergam|Jensu Stoltenbergu|~Stoltenbergs|' +
      '~Stoltenberga|~Stoltenbergam|~Stoltenbergu',
    'person:mark-rutte': 'Marks Rite|Marka Rites|Markam Ritei|Marku Riti',
    'person:charles-michel': 'Šarls Mišels|Šarla Mišela|Šarlam Mišelam|Šarlu Mišelu',
    'person:josep-borrell':
      'Žuzeps Borels|Žuzepa Borela|Žuzepam Borelam|Žuzepu Borelu|Žozeps Borels|Žozepa Borela|Žozepam Borelam|' +
      'Žozepu Borelu|~Borels|~Borela|~Borelam|~Borelu',
    'person:jean-claude-juncker':
      'Žans Klods Junkers|Žana Kloda Junkera|Žanam Klodam Junkeram|Žanu Klodu Junkeru|Žans-Klods Junkers|' +
      'Žans-Kloda Junkera|Žans-Klodam Junkeram|Žans-Klodu Junkeru',
    'person:donald-tusk': 'Donalds Tusks|Donalda Tuska|Donaldam Tuskam|Donaldu Tusku|~Tusks|~Tuska|~Tuskam|~Tusku',
    'person:andrzej-duda': 'Andžejs Duda|Andžeja Dudas|Andžejam Dudai|Andžeju Dudu',
    'person:kaja-kallas':
      'Kaja Kallasa|Kajas Kallasas|Kajai Kallasai|Kaju Kallasu|Kaja Kallas|Kajas Kallas|Kajai Kallas|Kaju Kallas',
    'person:dalia-grybauskaite':
      'Daļa Grībauskaite|Daļas Grībauskaites|Daļai Grībauskaitei|Daļu Grībauskaiti|~Grībauskaite|~Grībauskaites|' +
      '~Grībauskaitei|~Grībauskaiti',
    'person:gitanas-nauseda':
      'Gitans Nausēda|Gitana Nausēdas|Gitanam Nausēdai|Gitanu Nausēdu|~Nausēda|~Nausēdas|~Nausēdai|~Nausēdu',
    'person:alexander-stubb': 'Aleksandrs Stubs|Aleksandra Stuba|Aleksandram Stubam|Aleksandru Stubu',
    'person:sauli-niinisto':
      'Sauli Nīniste|Sauli Nīnistes|Sauli Nīnistei|Sauli Nīnisti|Sauli Nīnisto|~Nīniste|~Nīnistes|~Nīnistei|' +
      '~Nīnisti',
    'person:greta-thunberg':
      'Grēta Tūnberga|Grētas Tūnbergas|Grētai Tūnbergai|Grētu Tūnbergu|~Tūnberga|~Tūnbergas|~Tūnbergai|~Tūnbergu',
    'person:viktor-orban':
      'Viktors Orbāns|Viktora Orbāna|Viktoram Orbānam|Viktoru Orbānu|~Orbāns|~Orbāna|~Orbānam|~Orbānu',
    'person:robert-fico': 'Roberts Fico|Roberta Fico|Robertam Fico|Robertu Fico',
    'person:silvio-berlusconi': 'Silvio Berluskoni',
    'person:giorgia-meloni': 'Džordža Meloni|Džordžas Meloni|Džordžai Meloni|Džordžu Meloni',
    'person:pedro-sanchez':
      'Pedro Sančess|Pedro Sančesa|Pedro Sančesam|Pedro Sančesu|~Sančess|~Sančesa|~Sančesam|~Sančesu',
    'person:slobodan-milosevic':
      'Slobodans Miloševičs|Slobodana Miloševiča|Slobodanam Miloševičam|Slobodanu Miloševiču|~Miloševičs|' +
      '~Miloševiča|~Miloševičam|~Miloševiču',
    'person:aleksandar-vucic':
      'Aleksandrs Vučičs|Aleksandra Vučiča|Aleksandram Vučičam|Aleksandru Vučiču|~Vučičs|~Vučiča|~Vučičam|' + '~Vučiču',
    'person:benjamin-netanyahu':
      'Benjamins Netanjahu|Benjamina Netanjahu|Benjaminam Netanjahu|Benjaminu Netanjahu|~Netanjahu',
    'person:mahmoud-abbas':
      'Mahmuds Abass|Mahmuda Abasa|Mahmudam Abasam|Mahmudu Abasu|Mahmuds Abāss|Mahmuda Abāsa|Mahmudam Abāsam|' +
      'Mahmudu Abāsu',
    'person:yasser-arafat':
      'Jasirs Arafats|Jasira Arafata|Jasiram Arafatam|Jasiru Arafatu|~Arafats|~Arafata|~Arafatam|~Arafatu',
    'person:ali-khamenei': 'Ali Hameneji|~Hameneji',
    'person:hassan-rouhani':
      'Hasans Rouhani|Hasana Rouhani|Hasanam Rouhani|Hasanu Rouhani|Hasans Ruhani|Hasana Ruhani|Hasanam Ruhani|' +
      'Hasanu Ruhani|~Ruhani',
    'person:ebrahim-raisi':
      'Ebrahims Raisi|Ebrahima Raisi|Ebrahimam Raisi|Ebrahimu Raisi|Ebrahims Raīsi|Ebrahima Raīsi|' +
      'Ebrahimam Raīsi|Ebrahimu Raīsi',
    'person:mahmoud-ahmadinejad':
      'Mahmuds Ahmadinežads|Mahmuda Ahmadinežada|Mahmudam Ahmadinežadam|Mahmudu Ahmadinežadu|~Ahmadinežads|' +
      '~Ahmadinežada|~Ahmadinežadam|~Ahmadinežadu',
    'person:bashar-al-assad':
      'Bašars Asads|Bašara Asada|Bašaram Asadam|Bašaru Asadu|Bašara al Asada|Bašaram al Asadam|Bašaru al Asadu|' +
      'Bašara al-Asada|Bašaram al-Asadam|Bašaru al-Asadu|~Asads|~Asada|~Asadam|~Asadu',
    'person:saddam-hussein': 'Sadams Huseins|Sadama Huseina|Sadamam Huseinam|Sadamu Huseinu',
    'person:mohammed-bin-salman':
      'Muhameds bin Salmans|Muhameda bin Salmana|Muhamedam bin Salmanam|Muhamedu bin Salmanu|' +
      'Mohammeds bin Salmans|Mohammeda bin Salmana|Mohammedam bin Salmanam|Mohammedu bin Salmanu',
    'person:osama-bin-laden':
      'Osama bin Ladens|Osamas bin Ladena|Osamai bin Ladenam|Osamu bin Ladenu|Usama bin Ladens|' +
      'Usamas bin Ladena|Usamai bin Ladenam|Usamu bin Ladenu|~bin Ladens|~bin Ladena|~bin Ladenam|~bin Ladenu',
    'person:muammar-gaddafi': 'Muamars Kadafi|Muamara Kadafi|Muamaram Kadafi|Muamaru Kadafi|~Kadafi',
    'person:abdel-fattah-el-sisi':
      'Abdels Fatahs as Sisi|Abdela Fataha as Sisi|Abdelam Fataham as Sisi|Abdelu Fatahu as Sisi|' +
      'Abdelfatahs Sisi|Abdelfataha Sisi|Abdelfataham Sisi|Abdelfatahu Sisi',
    'person:xi-jinping':
      'Sji Dzjiņpins|Sji Dzjiņpina|Sji Dzjiņpinam|Sji Dzjiņpinu|Sji Dziņpins|Sji Dziņpina|Sji Dziņpinam|' +
      'Sji Dziņpinu|Sji Dzjiņpjins|Sji Dzjiņpjina|Sji Dzjiņpjinam|Sji Dzjiņpjinu|~Dzjiņpins|~Dzjiņpina|' +
      '~Dzjiņpinam|~Dzjiņpinu',
    'person:kim-jong-un':
      'Kims Čenuns|Kima Čenuna|Kimam Čenunam|Kimu Čenunu|Kims Čonuns|Kima Čonuna|Kimam Čonunam|Kimu Čonunu|' +
      'Kims Čenins|Kima Čenina|Kimam Čeninam|Kimu Čeninu|Kims Džonguns|Kima Džonguna|Kimam Džongunam|' +
      'Kimu Džongunu',
    'person:narendra-modi': 'Narendra Modi|Narendras Modi|Narendrai Modi|Narendru Modi',
    'person:imran-khan': 'Imrans Hans|Imrana Hana|Imranam Hanam|Imranu Hanu',
    'person:shinzo-abe': 'Šindzo Abe|Šindzo Abes|Šindzo Abei|Šindzo Abi',
    'person:antonio-guterres':
      'Antoniu Gutērrešs|Antoniu Gutērreša|Antoniu Gutērrešam|Antoniu Gutērrešu|Antoniu Guterrešs|' +
      'Antoniu Guterreša|Antoniu Guterrešam|Antoniu Guterrešu|Antonio Guterress|Antonio Guterresa|' +
      'Antonio Guterresam|Antonio Guterresu|~Guterrešs|~Guterreša|~Guterrešam|~Guterrešu|~Gutērrešs|~Gutērreša|' +
      '~Gutērrešam|~Gutērrešu',
    'person:ban-ki-moon': 'Bans Kimuns|Bana Kimuna|Banam Kimunam|Banu Kimunu',
    'person:pope-francis': 'pāvests Francisks|pāvesta Franciska|pāvestam Franciskam|pāvestu Francisku',
    'person:pope-john-paul-ii': 'Jānis Pāvils II|Jānim Pāvilam II|Jāni Pāvilu II|Jāņa Pāvila II',
    'person:pope-leo-xiv':
      'Leons XIV|Leona XIV|Leonam XIV|Leonu XIV|pāvests Leons|pāvesta Leona|pāvestam Leonam|pāvestu Leonu',
    'person:dalai-lama': 'Dalailama|Dalailamas|Dalailamai|Dalailamu',
    'person:elon-musk': 'Īlons Masks|Īlona Maska|Īlonam Maskam|Īlonu Masku|~Masks|~Maskam',
    'person:mark-zuckerberg':
      'Marks Zakerbergs|Marka Zakerberga|Markam Zakerbergam|Marku Zakerbergu|~Zakerbergs|~Zakerberga|' +
      '~Zakerbergam|~Zakerbergu',
    'person:nicolas-maduro': 'Nikolass Maduro|Nikolasa Maduro|Nikolasam Maduro|Nikolasu Maduro',
    'person:hugo-chavez': 'Ugo Čavess|Ugo Čavesa|Ugo Čavesam|Ugo Čavesu|~Čavess|~Čavesa|~Čavesam|~Čavesu',
    'person:fidel-castro': 'Fidels Kastro|Fidela Kastro|Fidelam Kastro|Fidelu Kastro',
    'person:joseph-stalin':
      'Josifs Staļins|Josifa Staļina|Josifam Staļinam|Josifu Staļinu|~Staļins|~Staļina|~Staļinam|~Staļinu',
    'person:vladimir-lenin':
      'Vladimirs Ļeņins|Vladimira Ļeņina|Vladimiram Ļeņinam|Vladimiru Ļeņinu|~Ļeņins|~Ļeņina|~Ļeņinam|~Ļeņinu',
    'person:adolf-hitler':
      'Ādolfs Hitlers|Ādolfa Hitlera|Ādolfam Hitleram|Ādolfu Hitleru|~Hitlers|~Hitlera|~Hitleram|~Hitleru',
    'person:justin-trudeau': 'Džastins Trudo|Džastina Trudo|Džastinam Trudo|Džastinu Trudo|~Trudo',
    'person:mikheil-saakashvili':
      'Mihails Saakašvili|Mihaila Saakašvili|Mihailam Saakašvili|Mihailu Saakašvili|~Saakašvili',
    'person:cristiano-ronaldo': 'Krištianu Ronaldu',
    'person:lionel-messi': 'Lionels Mesi|Lionela Mesi|Lionelam Mesi|Lionelu Mesi',
  },
} satisfies LanguagePack;
