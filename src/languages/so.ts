// Somali of Somalia, Somaliland, Djibouti and the Ogaden. Weekdays take the article (Isniintii, Khamiista, Jimcihii) and months are
// spelt after English or Italian (Janaayo, Febraayo, Luulyo, Agoosto), often left in English. Days carry endings with or without a
// hyphen (5-ta, 5tii, 13-kii Janaayo). "mar" is a time (5 mar, five times), "may" no, "bil" a month: abbreviations need a capital.
// Countries end in articles by case (Ruushka, Ruushku; Maraykanka, Maraykanku), which are listed instead of endings for all names.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'so',
  name: 'Somali',
  detection: {
    so: {
      scripts: 'Latin',
      frequent:
        'oo|ee|ku|ka|ah|u|iyo|ay|ayaa|waxay|la|waa|wuxuu|ugu|uu|waxaa|soo|lagu|si|mid|sida|laga|badan|in|aad|loo|' +
        'kale|dalka|dadka|inuu|inay|waxa|weyn|leh|kala|aan|booliska|tahay|yiri|yidhi|wax|uga|ama|jiray|dad|qof|' +
        'markii|ahaan|yahay|helay|jiraan|looga|gobolka|waxaana|ayay|ayey|loogu|af|ahaa|hor|yar|sheegay|sheegtay|' +
        'sheegeen|yihiin|dunida|sano|guud|milyan|afrika|ahayd|dib|marka|ayuu|waxaan|qaar|kuwa|kaas|taas|sare|nin|' +
        'lacagta|jira|isku|magaalada|iyada|isaga|sanadkii|sannadkii|hore|halka|dhan|isagoo|iyadoo|iyagoo|laakiin|' +
        'laakin|balse|gudaha|soomaaliya|soomaaliyeed|muqdisho|bulshada|inta|hadda|kadib|kaddib|ilaa|illaa|sidoo|' +
        'dhaafay|xukuumadda|dowladda|dawladda|dowlad|madaxweynaha|madaxweyne|wasiirka|wasiir|wasaaradda|ciidamada|' +
        'ciidanka|ciidan|weerar|qarax|doorashada|baarlamaanka|xildhibaan|maanta|shalay|xalay|berri|maalin|' +
        'maalintii|toddobaad|bisha|bishii|sanadka|cusub|hal|laba|labo|saddex|labada|kasta|walba|gaar|kaliya|' +
        'dhammaan|dhamaan|dagaal|nabad|shacabka|xilli|xilligan|muddo|kusoo|lasoo|sii|isla|maxaa|sidee|xagga|dhanka|' +
        "warbaahinta|hay'adda|ma|iska|ayeey|waayo|maaha|kama|kuma",
      affixes:
        '*aha|*ada|*adda|*sho|*yaasha|*yada|*eed|*een|*tay|*isay|*eyn|*iin|*aan|*ooyin|*aad|*eeyo|*aya|*kii|*tii|' +
        '*aasi|*dh*|*aa*|*ee*|*uu*|*ii*|*xa*|*cad*|*qa*',
    },
  },
  dates: {
    months: [
      'Janaayo|Jannaayo|Janaweri|Janawari|Jeenawari|Jannayo|Janayo|Jenaayo|Jannaweri',
      'Febraayo|Feberaayo|Febarwari|Feebraayo|Febrayo|Feberweri|Fabraayo|Feebaraayo|Febaraayo|Feberwari',
      'Maarso|Maarij|Marso|Maarj|Maarch|Maarijo',
      'Abriil|Abril|Aabril|Abrill',
      'Maayo|Maajo|Mayo|Meey',
      'Juun|Juunyo|Juunka|Junyo',
      'Luulyo|Luuliyo|Juulaay|Julaay|Luulio|Lulyo|Juulay|Luuliyoo',
      'Agoosto|Ogoosto|Ogosto|Agosto|Ogost|Ogoost|Agoost|Ogas',
      'Sebtembar|Sebteembar|Setembar|Sebtember|Sibtambar|Sebtambar|Setembaro|Sabtembar|Sebtenbar',
      'Oktoobar|Oktobar|Oktoobare|Oktober|Oktoober|Oktoobra|Octoobar',
      'Noofembar|Nofembar|Noofambar|Nofeembar|Nofember|Noofeember|Nofambar|Noofember',
      'Diseembar|Disembar|Disambar|Diisambar|Diisembar|Disember|Diseember|Diisember|Desembar|Dejembar',
    ],
    weekdays: [
      'Axad|Axadda|Axaddii|Axada|Axadii|Axadi|Axaddi|Ahad|Ahadda',
      'Isniin|Isniinta|Isniintii|Isniintan|Isniinti',

      'Talaado|Talaada|Talaadada|Talaadadii|Salaasa|Salaasada|Talaadadan|Tallaado|Tallaadada|Tallaadadii|Talaadadi|' +
        'Talaadadda',
      'Arbaco|Arbaca|Arbacada|Arbacadii|Arbacadan|Arbacadda|Arbacaddii|Arbacadi',
      'Khamiis|Khamiista|Khamiistii|Khamiistan|Khamiisti|Khamiisto|Khamis|Khamista|Khamistii',

      'Jimco|Jimce|Jimcaha|Jimcihii|Jimcahan|Jimcada|Jimcaaha|Jimcihi|Jumce|Jumca|Jumcada|Jumcaha|Jumcihii',
      'Sabti|Sabtida|Sabtidii|Sabtidan|Sabtidi',
    ],
    relativeDays: {
      '-2': 'laba maalmood ka hor|laba maalin ka hor|dorraad|dorraato|doraad|dorraad galab',
      '-1':
        'xalay|xalayto|xaley|shaley|shaleyto|shalayto|shalay galab|shalay galabtii|shalay subax|' +
        'shalay subaxnimadii|shalay gelinkii dambe|shalay gelinkii hore|habeenkii xalay',
      '0':
        'maanta|maantay|caawa|saaka|saakay|galabta|galabtay|caawo|maanta galab|maanta subax|maanta duhurkii|' +
        'maalinta maanta|maalinta maanta ah',
      '1': 'barri|berrito|barrito|berri subax|maalinta berri',
      '2': 'saadambe|saa dambe',
    },
    daysAgo: '# maalmood ka hor|# maalin ka hor|# maalmood kahor|# maalin kahor|# cisho ka hor',
    dayCounts: 'labo|saddex|afar|shan|lix|toddoba|siddeed|sagaal|toban',
    last:
      'hore|tagay|tegay|ee tagay|la soo dhaafay|lasoo dhaafay|ee la soo dhaafay|ee lasoo dhaafay|ee hore|tagtay|tegtay|ina dhaafay|' +
      'ee tagtay|aynu soo dhaafnay|dhammaaday|ee ina dhaafay',
    current: 'aan ku jirno|aynu ku jirno|lagu jiro|ee lagu jiro|ee aan ku jirno',
    next:
      'danbe|dambe|soo socda|soosocda|soo socota|ee soo socda|ee soo socota|ee danbe|ee dambe|inagu soo fool leh|' +
      'nagu soo fool leh|foodda inagu soo haysa',
    units: {
      day: 'maalin|maalinta|maalintii|maalmood|cisho',
      week:
        'toddobaad|todobaad|toddobaadkii|todobaadkii|toddobaadka|todobaadka|usbuuc|usbuuca|usbuucii|isbuuc|isbuuca|' +
        'isbuucii|asbuuc|asbuucii|asbuuca|toddobaadki|todobaadki',
      month: 'bil|bisha|bishii|bishi',
      year: 'sanad|sannad|sanadka|sannadka|sanadkii|sannadkii|sanadki|sannadki',
    },
    connectors:
      'bisha|bishii|sanadka|sanadkii|sannadka|sannadkii|ee|ee bisha|ee sanadka|ee sannadka|taariikhda|ah|ee bishii|' +
      'ee sanadkii|ee sannadkii|bishan',
    before:
      'taariikhda|taariikh|taariikhdu|maalinta|maalintii|maalin|bisha|bishii|ilaa|illaa|laga bilaabo|tan iyo|' +
      'tan iyo bishii|kadib|kaddib|ka hor|kahor|habeenkii|habeenimadii|subaxnimadii|subaxnimada|subaxda|' +
      'galabnimadii|ku beegan|ee ku beegan|oo ku beegan|oo taariikhdu tahay|oo ku taariikhaysan|ku taariikhaysan|' +
      'maalinimadii|dabayaaqadii|horaantii|bartamihii|dhammaadkii|dhamaadkii|bilowgii|sanadka|sanadkii',
    range: 'ilaa|illaa|ilaa iyo|illaa iyo|ilaa iyo bisha|ilaa bisha',
    ordinalEndings: 'ta|da|tii|dii|kii|ka|aad|ad|tan|dan',
    dayParts:
      'subax|subaxnimadii|subaxdii|galab|galabnimadii|galabtii|habeen|habeenkii|habeennimadii|habeenimadii|duhur|' +
      'duhurkii|fiidkii|fiidnimadii|gelinkii hore|gelinkii dambe',
    turns: 'behind',
    periods: {
      week: { '-1': 'isbuucii hore|toddobaadkii hore', 0: 'isbuucan|toddobaadkan|todobaadkan|usbuucan|asbuucan' },
      month: { '-1': 'bishii hore', 0: 'bishan' },
      year: {
        '-1': 'sanadkii hore|sannadkii hore',
        0: 'sanadkan|sannadkan',
        1: 'sanadka soo socda|sannadka soo socda',
      },
    },
    monthFirst: true,
    maxEnding: 0,
    guarded:
      'mar|may|mayo|meey|jan|feb|abr|jun|lul|ogs|ogas|seb|okt|nof|dis|abril|ahad|marso|salaasa|talaada|arbaca|' +
      'jumca|juunka',
    capitalised: true,
    order: 'dmy',
  },
  names: {
    titles:
      'madaxweyne|madaxweynaha|madaxweynihii|madaxweynuhu|madaxweyne ku xigeen|madaxweyne ku-xigeenka|' +
      "madaxweyne kuxigeenka|madaxweyne ku xigeenka|madaxweynihii hore|madaxweynaha cusub|ra'iisul wasaare|" +
      "ra'iisul wasaaraha|ra'iisal wasaare|ra'iisal wasaaraha|raysal wasaare|raysal wasaaraha|raysul wasaare|" +
      "raysul wasaaraha|raiisul wasaare|raiisul wasaaraha|ra'iisulwasaare|ra'iisulwasaaraha|ra'iisul wasaarihii|" +
      "ra'iisul wasaarihii hore|ra'iisul wasaare ku xigeenka|wasiir|wasiirka|wasiirkii|wasiiradda|wasiir ku xigeen|" +
      'wasiir ku xigeenka|wasiir ku-xigeenka|wasiirkii hore|wasiirka arrimaha dibadda|wasiirka arrimaha dibedda|' +
      'wasiirka gaashaandhigga|wasiirka amniga|wasiirka maaliyadda|wasiirka caafimaadka|wasiirka waxbarashada|' +
      'wasiirka warfaafinta|wasiirka cadaaladda|wasiiru dawlaha|wasiiru dowlaha|guddoomiye|guddoomiyaha|gudoomiye|' +
      'gudoomiyaha|guddoomiyihii|gudoomiyihii|guddoomiye ku xigeen|guddoomiye ku xigeenka|guddoomiyaha gobolka|' +
      'duqa|duqa muqdisho|duqa magaalada|xildhibaan|xildhibaanad|xildhibaanka|senator|senatar|senetar|senatarka|' +
      'afhayeen|afhayeenka|af-hayeenka|af-hayeen|afhayeenkii|danjire|danjiraha|safiir|safiirka|safiirkii|agaasime|' +
      'agaasimaha|agaasimaha guud|xoghaye|xoghayaha|xoghayaha guud|xoghaye guud|qunsul|qunsulka|ergay|ergayga|' +
      'ergayga gaarka ah|ergeyga|taliye|taliyaha|taliyihii|taliye ku xigeen|taliye ku xigeenka|taliyaha booliska|' +
      'taliyaha ciidanka|jeneraal|janaraal|jen|gen|general|sareeye gaas|sareeye guuto|sareeye guud|gaashaanle|' +
      'gaashaanle sare|gaashaanle dhexe|dhamme|laba xiddigle|xiddigle|xidigle|kornayl|kornayl sare|kaptan|korneyl|' +
      'garsoore|garsooraha|xeer ilaaliye|xeer ilaaliyaha|xeer ilaaliyaha guud|qareen|qareenka|garyaqaan|' +
      'garyaqaanka|mudane|mudanaha|mudaneyaal|marwo|mr|mrs|dr|prof|professor|borofisar|barasaab|barafasoor|' +
      'injineer|eng|sheekh|sheikh|shiikh|suldaan|suldaanka|ugaas|ugaaska|boqor|boqorka|boqorad|boqoradda|garaad|' +
      'garaadka|imaam|imaamka|nabadoon|nabaddoon|malaaq|xaaji|baadari|baadariga|amiir|amiirka|tababare|tababaraha|' +
      'macallinka kooxda|weeraryahan|weeraryahanka|goolhaye|goolhayaha|kabtanka|ciyaaryahan|ciyaaryahanka|fannaan|' +
      'fannaanka|fanaanka|fannaanad|abwaan|abwaanka|weriye|weriyaha|saxafi|saxafiga|suxufi|hoggaamiye|hogaamiye|' +
      'hoggaamiyaha|hogaamiyaha|aqoonyahan',
    organisationWords:
      'wasaarad|wasaaradda|wasaarada|jaamacad|jaamacadda|jaamacada|machad|machadka|iskuul|iskuulka|dugsi|dugsiga|' +
      "bangi|bangiga|baanka|xisbi|xisbiga|golaha|gole|baarlamaan|baarlamaanka|aqalka|guddi|guddiga|gudiga|hay'ad|" +
      "hay'adda|hayadda|urur|ururka|midow|midowga|isbahaysi|isbahaysiga|xafiis|xafiiska|maxkamad|maxkamadda|" +
      'maxkamada|boolis|booliska|booliiska|ciidan|ciidanka|ciidamada|milatari|milatariga|xoogga|jabhad|jabhadda|' +
      'dhaqdhaqaaq|dhaqdhaqaaqa|xiriirka|federaal|horyaal|horyaalka|koox|kooxda|naadi|naadiga|shirkad|shirkadda|' +
      'shirkada|isbitaal|isbitaalka|cusbitaal|cusbitaalka|kaniisad|kaniisadda|masjid|masjidka|masaajid|jariidad|' +
      'jariidadda|wargeys|wargeyska|telefishin|telefishinka|telefishanka|radio|raadiyo|warbaahinta|tv|safaarad|' +
      'safaaradda|dallad|daladda|bulsho|xarun|xarunta|qasri|madaxtooyada|sirdoon|sirdoonka|fc|united',
    placeWords:
      'magaalo|magaalada|degmo|degmada|gobol|gobolka|gobolada|gobollada|deegaan|deegaanka|tuulo|tuulada|xaafad|' +
      'xaafadda|xaafada|dal|dalka|waddan|waddanka|wadanka|jamhuuriyad|jamhuuriyadda|jasiirad|jasiiradda|webi|' +
      'webiga|buur|buurta|bad|badda|badweyn|badweynta|gacan|gacanka|xeeb|xeebta|harada|lamadegaan|lamadegaanka|' +
      'saxaraha|xuduud|xuduudda|xadka|marinka|deked|dekedda|dekadda|garoon|garoonka|garoonka diyaaradaha|jidka|' +
      'waddada|isgoyska|buundada|suuqa|waqooyi|koonfur|bari|galbeed|waqooyiga|koonfurta|bariga|galbeedka|degaanka|' +
      'xerada',
    joiners: 'iyo|ee|oo|bin|ibn|abu|al|el|de|van|von|of|the|and',
    neverNames:
      'waa|waxa|waxaa|waxay|waxuu|wuxuu|waxaan|waxaana|waxayna|wuxuuna|wuxu|waxaannu|ma|maya|haa|haddii|hadii|' +
      'hadda|haatan|markii|marka|markaas|markale|isagoo|iyadoo|iyagoo|isaga|iyada|iyaga|aniga|annaga|innaga|adiga|' +
      'idinka|sida|sidaas|sidaa|sidoo|sidoo kale|balse|laakiin|laakin|hase|hase yeeshee|hase ahaatee|inta|intaas|' +
      'intaa|intii|inkasta|inkastoo|kadib|kaddib|kahor|ka hor|ka dib|ilaa|illaa|tan iyo|laga|lagu|loo|loogu|ku|ka|' +
      'la|u|iyo|oo|ee|ama|mise|si|in|inay|inuu|maanta|shalay|xalay|berri|caawa|saaka|maalin|maalintii|toddobaadkii|' +
      'usbuucii|bisha|bishii|sanadka|sannadkii|sanadkii|xilligan|xilli|muddo|dad|dadka|dadku|qof|qofka|nin|ninka|' +
      'haween|haweenka|caruurta|carruurta|dhallinyarada|shacabka|shacab|bulshada|dowladda|dawladda|xukuumadda|' +
      'booliska|ciidamada|ciidanka|wararka|warar|war|warka|warbixin|warbixinno|sawir|sawirro|sawirka|video|muuqaal|' +
      'fiidiyow|daawo|akhri|akhriso|dhageyso|hal|mid|laba|labo|saddex|afar|shan|lix|toddoba|siddeed|sagaal|toban|' +
      'boqol|kun|milyan|qaar|qaarkood|dhammaan|kuwa|kuwaas|kuwan|kan|kaas|kaasi|tan|taas|taasi|halkan|halkaas|' +
      'halka|meel|meesha|cusub|weyn|hore|kale|kasta|badan|dhan|dhanka|qarax|weerar|dagaal|nabad|doorasho|' +
      'doorashada|deg deg|degdeg|allah|ilaahay|eebbe|islaam|muslim|covid|facebook|twitter|maxaa|maxay|maxaad|sidee|' +
      'yaa|xaggee|goorma|waayo|jaad|jaadka|masar|bil|mar',
    endings: '',
    prefixes: '',
  },
  stopWords:
    'oo|ee|ku|ka|ah|u|iyo|ay|ayaa|waxay|la|waa|wuxuu|ugu|uu|waxaa|soo|lagu|si|mid|sida|laga|badan|in|aad|loo|kale|' +
    'inuu|inay|waxa|leh|kala|aan|tahay|yiri|yidhi|tiri|wax|uga|ama|jiray|jirtay|markii|ahaan|yahay|jiraan|looga|' +
    'waxaana|ayay|ayey|loogu|ahaa|hor|sheegay|sheegtay|yihiin|ahayd|dib|marka|ayuu|waxaan|qaar|kuwa|kaas|taas|sare|' +
    'jira|isku|iyada|isaga|iyaga|hore|halka|dhan|isagoo|iyadoo|iyagoo|laakiin|laakin|balse|gudaha|inta|hadda|kadib|' +
    'kaddib|ilaa|illaa|sidoo|maanta|shalay|xalay|berri|cusub|hal|labada|kasta|walba|gaar|kaliya|dhammaan|dhamaan|' +
    'xilligan|kusoo|lasoo|sii|isla|maxaa|sidee|xagga|dhanka|ma|iska|waayo|maaha|kama|kuma|kaga|iney|haddana|haddii|' +
    'hadii|mise|se|na|ba|aniga|adiga|annaga|tan|kan|tani|kani|kuwaas|kuwan|halkaas|halkan|meel|dhexe|hoose|kor|' +
    'hoos|tegay|noqday|noqotay|lahaa|lahayd|leeyahay|qabtay|karo|karaa|kartaa|doono|doonaa|weli|wali|horta|lix|' +
    'waxuu|waxuuna|wuxuuna|waxayna|inaan|inaad|inaysan|inaanu|waad|way|wey|kooda|kiisa|keeda',
  boilerplate:
    'fikirkaaga ku reeb|faallo ka bixi|ka faallo bixi|faallo reeb|leave a reply|leave a comment|' +
    'cinwaankaaga emailka lama daabici doono|cinwaanka emailkaaga lama|emailkaaga lama daabici doono|' +
    'akhri sidoo kale|sidoo kale akhri|akhriso sidoo kale|wax badan ka akhri|akhri wax badan|akhri:|' +
    'halkan ka akhri|halkan ka akhriso|halkan ka daawo|daawo muuqaalka|daawo:|halkan ka dhageyso|dhageyso:|' +
    'warar la xiriira|wararka la xiriira|maqaallo la xiriira|la wadaag|la wadaag asxaabta|' +
    'ku wadaag facebook|share on facebook|nagala soco facebook|nagala soco|nagu soo biir|ku biir whatsapp|' +
    'iska diiwaangeli|isdiiwaangeli|subscribe dheh|xuquuqda oo dhan waa la dhowray|' +
    'xuquuqda oo dhan way dhowran tahay|xuquuqda daabacaadda|xuquuqda way xifdisan tahay|© xuquuqda|copyright ©|' +
    'all rights reserved|sawirka:|sawir:|isha sawirka|qoraalka sawirka|isha:|xigasho:|xayeysiis|xayaysiis|' +
    'ogeysiis ganacsi|website-kani wuxuu isticmaalaa cookies|waxaan isticmaalnaa cookies|kala soco wararka',
  multipliers: {
    boqol: 100,
    boqollaal: 100,
    kun: 1000,
    kumanaan: 1000,
    kumaan: 1000,
    milyan: 1000000,
    malyan: 1000000,
    malyuun: 1000000,
    milyuun: 1000000,
    milyanka: 1000000,
    malaayiin: 1000000,
    milyaneed: 1000000,
    malyuunka: 1000000,
    milyoon: 1000000,
    bilyan: 1000000000,
    balyan: 1000000000,
    bilyoon: 1000000000,
    bilyuun: 1000000000,
    bilyanka: 1000000000,
    bilyanada: 1000000000,
    bilyaneed: 1000000000,
    tirilyan: 1000000000000,
    trilyan: 1000000000000,
    tirilyuun: 1000000000000,
  },
  places: {
    AE: {
      names:
        'Imaaraadka|Imaaraadka Carabta|Imaaraatka|Imaaraatka Carabta|Isutagga Imaaraadka Carabta|' +
        'Isutagga Imaaraatka Carabta|Imaaraadku',
      adjectives: 'Imaaraati|Imaaraadi',
    },
    AF: { names: 'Afgaanistaan|Afghanistan|Afgaanistan|Afqaanistaan', adjectives: 'Afgaani|Afqaani' },
    AL: { adjectives: 'Albaaniyaan' },
    AM: { adjectives: 'Armeeniyaan' },
    AR: { names: 'Argentina|Arjantiin|Arjentiina' },
    AU: {
      names: 'Australia|Awstraaliya|Ustaraaliya|Austaraaliya',
      adjectives: 'Awstaraaliyaan|Australiyaan|Ustaraaliyaan',
    },
    BD: { names: 'Bangladesh|Bangaaladhesh|Bangaladeesh', adjectives: 'Bangaladeeshi' },
    BE: { names: 'Beljim|Biljim|Beljiyam|Belgium|Biljiyam' },
    BH: { names: 'Baxrayn|Baxreyn|Bahrain', adjectives: 'Baxrayni|Baxreyni' },
    BI: { names: 'Burundi|Burundhi|Buruundi' },
    BR: { names: 'Brazil|Baraasiil|Braasiil', adjectives: 'Baraasiiliyaan' },
    BY: { names: 'Belarus|Belaruus|Beelaruus' },
    CA: { names: 'Kanada|Canada|Kanadha', adjectives: 'Kanadiyaan' },
    CD: { names: 'Congo|Jamhuuriyadda Dimuqraadiga Congo|Jamhuuriyadda Dimuqraadiga ah ee Congo|Kongo' },
    CH: { names: 'Switzerland|Iswisarlaand|Swiserlaand|Isswisarlaan' },
    CM: { names: 'Kamaruun|Kameruun|Cameroon' },
    CN: { names: 'Shiinaha|Shiine|Shiinuhu|China|Shiinihii', adjectives: 'Shiineys|Shiinays|Shiinees' },
    CU: { names: 'Cuba|Kuuba' },
    DE: { names: 'Jarmalka|Jarmal|Jarmalku|Jermalka|Jarman|Jarmanka', adjectives: 'Jarmal ah' },
    DJ: { names: 'Jabuuti|Djibouti|Jibuuti|Jabbuuti', adjectives: 'Jabuutiyaan' },
    DK: { names: 'Denmark|Deenmaark|Danmark', adjectives: 'Danish ah' },
    DZ: { names: 'Aljeeriya|Algeria', adjectives: 'Aljeeriyaan|Aljeeri' },
    EG: { names: 'Masar|Masaarida', adjectives: 'Masri|Masriyiinta' },
    ER: {
      names: 'Eritrea|Ereteriya|Eritereya|Eratariya|Ertariya|Eriteriya',
      adjectives: 'Eritreeyaan|Ereteriyaan|Eratariyaan',
    },
    ES: { names: 'Isbaanishka|Isbayn|Isbeyn|Spain|Isbaaniya|Isbanish', adjectives: 'Isbaanish' },
    ET: {
      names: 'Itoobiya|Itoobbiya|Itoobiyaan|Etoobiya|Ethiopia',
      adjectives: 'Itoobiyaanka|Itoobiyaan ah|Itoobiyaanku',
    },
    FI: { names: 'Finland|Fiinlaan|Finlaan|Fiinlaand' },
    FR: { names: 'Faransiiska|Faransiis|Faransiisku|Faransa|France', adjectives: 'Faransiiska ah|Faransiis ah' },
    GB: {
      names: 'Ingiriiska|Ingiriis|Britain|Biritayn|UK|Ingiriisku|Boqortooyada Midowday',
      adjectives: 'Ingiriiska ah|Ingiriis ah',
    },
    GH: { names: 'Ghana|Gaana', adjectives: 'Ghaaniyaan' },
    GR: { names: 'Giriigga|Giriig|Greece|Giriiga' },
    HU: { names: 'Hungary|Hangari' },
    ID: { names: 'Indonesia|Indunuusiya|Indoneesiya|Induniisiya', adjectives: 'Indoneesiyaan|Indunuusiyaan' },
    IE: { names: 'Ireland|Ayrlaan|Ayerland' },
    IL: { names: "Israa'iil|Israaiil|Israel|Israaʼiil|Israiil|Israa’iil", adjectives: 'Yahuudi ah' },
    IN: { names: 'Hindiya|Hindida|India', adjectives: 'Hindi ah|Hindiyaan' },
    IQ: { names: 'Ciraaq|Ciraaqda|Iraq', adjectives: 'Ciraaqi' },
    IR: { names: 'Iiraan|Iran|Iraan', adjectives: 'Iiraani' },
    IT: { names: 'Talyaaniga|Talyaani|Talyaanigu|Italy', adjectives: 'Talyaani ah' },
    JO: { names: 'Urdun|Jordan', adjectives: 'Urduni' },
    JP: { names: 'Jabaan|Japan|Jabbaan|Jabaanka', adjectives: 'Jabaaniis|Jabaaniyiin' },
    KE: { names: 'Kenya|Keenya|Kiiniya', adjectives: 'Kenyaanka|Kenyan|Kenyaan' },
    KP: { names: 'Kuuriyada Waqooyi|Waqooyiga Kuuriya|Waqooyi Kuuriya' },
    KR: { names: 'Kuuriyada Koonfureed|Koonfurta Kuuriya|Koonfur Kuuriya|Kuuriyada Koonfur' },
    KW: { names: 'Kuwayt|Kuweyt|Kuweit', adjectives: 'Kuwayti|Kuweyti' },
    LB: { names: 'Lubnaan|Lebanon', adjectives: 'Lubnaani' },
    LK: { adjectives: 'Sirilankan' },
    LY: { names: 'Liibiya|Libya|Liibya', adjectives: 'Liibiyaan' },
    MA: { names: 'Morooko|Marooko|Marocco', adjectives: 'Marookaan|Morookaan' },
    ML: { names: 'Maali' },
    MM: { names: 'Myanmar|Mayanmaar|Miyanmaar|Burma' },
    MX: { names: 'Mexico|Meksiko|Mexiko', adjectives: 'Meksikaan' },
    MY: { names: 'Malaysia|Malaysiya|Maleesiya', adjectives: 'Malaysiyaan' },
    MZ: { names: 'Musambiig|Mozambique|Mosambiig' },
    NE: { names: 'Niger|Niijer|Nayjar' },
    NG: { names: 'Nigeria|Nayjeeriya|Najeeriya|Niijeeriya', adjectives: 'Nayjeeriyaan|Nigeriyaan' },
    NL: { names: 'Holland|Hollaan|Nederland|Holan|Hoolan', adjectives: 'Holandays' },
    NO: { names: 'Norway|Noorwey|Noorway|Norwey', adjectives: 'Noorwiijiyaan' },
    NP: { adjectives: 'Nebaali' },
    OM: { names: 'Cumaan|Cumman|Oman|Cumaanta', adjectives: 'Cumaani' },
    PH: { names: 'Filibiin|Philippines|Filibbiin' },
    PK: { names: 'Bakistaan|Pakistan|Baakistaan', adjectives: 'Bakistaani' },
    PL: { names: 'Boland|Poland|Boolaand', adjectives: 'Bolish' },
    PS: {
      names: 'Falastiin|Falestiin|Filistiin|Falastiiniyiinta',
      adjectives: 'Falastiini|Falastiiniyiin|Falestiiniyiinta|Falastiiniga',
    },
    PT: { names: 'Portugal|Burtuqaal|Bortuqaal', adjectives: 'Burtuqiis|Bortuqiis' },
    QA: { names: 'Qadar|Qatar|Qatarta|Qadarta', adjectives: 'Qadari' },
    RS: { names: 'Serbia|Seerbiya|Sarbiya', adjectives: 'Seerbiyaan' },
    RU: { names: 'Ruushka|Ruush|Ruushku|Ruushkii|Russia|Raashiya', adjectives: 'Ruushka ah|Ruush ah' },
    RW: { names: 'Rwanda|Ruwaanda|Ruwandha' },
    SA: {
      names: 'Sacuudiga|Sacuudi Carabiya|Sacuudi Careebiya|Sucuudiga|Sacuudigu|Boqortooyada Sacuudiga|Sacuudi Carabia',
      adjectives: 'Sacuudi|Sacuudiyaan',
    },
    SD: { names: 'Suudaan|Sudan|Suudaanta', adjectives: 'Suudaaniyiinta|Suudaani|Suudaaniga' },
    SE: { names: 'Iswiidhan|Sweden|Iswiidhen|Iswidhan|Iswiidan', adjectives: 'Iswiidhish' },
    SN: { names: 'Sinigaal|Senegal' },
    SO: {
      names: 'Soomaaliya|Somalia|Soomaliya|Jamhuuriyadda Federaalka Soomaaliya',
      adjectives: 'Soomaali|Soomaalida|Soomaaliyeed|Soomaaliyiin|Soomaalidu',
    },
    SS: {
      names: 'Koonfurta Suudaan|Suudaanta Koonfureed|Koonfur Suudaan|Koonfurta Sudan',
      adjectives: 'Koonfur Suudaani',
    },
    SY: { names: 'Suuriya|Syria|Siiriya', adjectives: 'Suuriyaan|Suuri' },
    TD: { names: 'Jaad|Chad' },
    TH: { names: 'Thailand|Taylaan|Taylaand' },
    TN: { names: 'Tuniisiya|Tuunis|Tunisia', adjectives: 'Tuniisi' },
    TR: { names: 'Turkiga|Turki|Turkey|Turkigu|Turkiya|Turkigii', adjectives: 'Turki ah|Turkish' },
    TZ: { names: 'Tanzania|Tansaaniya|Tanzaaniya', adjectives: 'Tansaaniyaan|Tanzaaniyaan' },
    UA: { names: 'Yukrayn|Ukraine|Yukreyn|Ukrain|Yukrain|Yukrayne|Ukrayn', adjectives: 'Yukrayniyaan|Yukreyniyaan' },
    UG: { names: 'Uganda|Ugaandha|Ugandha|Yugaandha', adjectives: 'Ugandhees' },
    US: {
      names:
        'Maraykanka|Mareykanka|Maraykan|Mareykan|Maraykanku|Mareykanku|Mareekanka|Maraykankii|Dalka Maraykanka|USA',
      adjectives: 'Mareykanka ah|Maraykanka ah|Mareykan ah|Maraykan ah|Ameerikaan|Ameerikaanka',
    },
    VA: { names: 'Vatican|Faatikaan|Fatikan' },
    VE: { names: 'Venezuela|Fenesuweela' },
    VN: { names: 'Vietnam|Fiyatnaam|Fiitnaam' },
    XK: { names: 'Kosovo|Kosofo|Koosofo' },
    YE: { names: 'Yaman|Yemen|Yamanta|Yeman', adjectives: 'Yamani|Yemeni' },
    ZA: { names: 'Koonfur Afrika|Koonfurta Afrika|South Africa', adjectives: 'Koonfur Afrikaan' },
    ZM: { names: 'Zambia|Saambiya' },
    ZW: { names: 'Zimbabwe|Simbaabwi|Simbaabwe' },
    'geonames-184745': { names: 'Nairobi|Nayroobi|Neyroobi' },
    'geonames-2643743': { names: 'London|Landan' },
    'geonames-290030': { names: 'Dooxa|Doha' },
    'geonames-292223': { names: 'Dubai|Dubay|Dubey' },
    'geonames-323786': { names: 'Ankara|Anqara' },
    'geonames-344979': { names: 'Addis Ababa|Adis Ababa|Addis Abaaba|Adisababa' },
    'geonames-360630': { names: 'Qaahira|Cairo' },
    'geonames-4140963': { names: 'Washington|Waashintoon|Washington DC' },
    'geonames-524901': { names: 'Moscow|Moosko|Moskow' },
    'geonames-53654': { names: 'Muqdisho|Muqdishu|Mogadishu|Xamar' },
    'geonames-55671': { names: 'Kismaayo|Kismayo|Kismaanyo' },
    'geonames-57289': { names: 'Hargeysa|Hargeisa|Hargaysa' },
    'geonames-703448': { names: 'Kyiv|Kiyiv|Kiev|Kiyeef' },
    'geonames-745044': { names: 'Istanbuul|Istanbul|Istambuul' },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations': 'Qaramada Midoobay|Qaramada Midoobey|Qaramadda Midoobay|Qaramada Midobay|QM',
    'organisation:un-security-council':
      'Golaha Ammaanka ee Qaramada Midoobay|Golaha Ammaanka ee QM|Golaha Amniga ee Qaramada Midoobay|Golaha Ammaanka|' +
      'Golaha Ammaanka Qaramada Midoobay',
    'organisation:un-general-assembly':
      'Golaha Guud ee Qaramada Midoobay|Golaha Loo Dhan yahay ee Qaramada Midoobay|Golaha Loodhan ee Qaramada Midoobay',
    'organisation:unhcr': "Hay'adda Qaxootiga ee Qaramada Midoobay|Hay'adda Qaxootiga Adduunka",
    'organisation:unicef': "Hay'adda Carruurta ee Qaramada Midoobay",
    'organisation:world-food-programme':
      "Barnaamijka Cunnada Adduunka|Barnaamijka Raashinka Adduunka|Hay'adda Cunnada Adduunka|WFP",
    'organisation:fao': "Hay'adda Cunnada iyo Beeraha|FAO",
    'organisation:who': "Hay'adda Caafimaadka Adduunka|Hay'adda Caafimaadka Aduunka|Ururka Caafimaadka Adduunka|WHO",
    'organisation:iaea': "Hay'adda Tamarta Atomikada|Hay'adda Caalamiga ah ee Tamarta Atomikada|IAEA",
    'organisation:international-criminal-court':
      'Maxkamadda Caalamiga ah ee Dambiyada|Maxkamadda Dambiyada Caalamiga|Maxkamadda Dambiyada Caalamiga ah|ICC',
    'organisation:international-court-of-justice':
      'Maxkamadda Caddaaladda Adduunka|Maxkamadda Cadaaladda Adduunka|Maxkamadda Caalamiga ah ee Caddaaladda|ICJ',
    'organisation:nato': 'Gaashaanbuurta NATO',
    'organisation:european-union': 'Midowga Yurub|Midowga Yurubta|Midowga Yurup|EU',
    'organisation:european-commission': 'Guddiga Yurub|Guddiga Midowga Yurub',
    'organisation:european-parliament': 'Baarlamaanka Yurub|Baarlamaanka Midowga Yurub',
    'organisation:imf': "Hay'adda Lacagta Adduunka|Sanduuqa Lacagta Adduunka|IMF",
    'organisation:world-bank': 'Bangiga Adduunka|Baanka Adduunka|Bankiga Adduunka',
    'organisation:wto': 'Ururka Ganacsiga Adduunka|WTO',
    'organisation:african-union': 'Midowga Afrika|Midawga Afrika|Ururka Midowga Afrika',
    'organisation:arab-league': 'Jaamacadda Carabta|Jaamacada Carabta',
    'organisation:red-cross': 'Laanqayrta Cas|Laanqeyrta Cas',
    'organisation:red-crescent': 'Bisha Cas|Bisha Cas ee Soomaaliyeed',
    'organisation:doctors-without-borders': 'Dhakhaatiirta aan Xuduudda Lahayn',
    'organisation:white-house': 'Aqalka Cad|Aqalka Cad ee Maraykanka|Guriga Cad',
    'organisation:us-state-department':
      'Wasaaradda Arrimaha Dibadda Maraykanka|Wasaaradda Arrimaha Dibadda ee Maraykanka',
    'organisation:us-congress':
      'Koongareeska Maraykanka|Kongareeska Maraykanka|Koongareeska Mareykanka|Aqalka Congress-ka',
    'organisation:us-senate': 'Aqalka Senate-ka Maraykanka|Senate-ka Maraykanka',
    'organisation:us-supreme-court': 'Maxkamadda Sare ee Maraykanka|Maxkamadda Sare ee Mareykanka',
    'organisation:hamas': 'Xamaas|Xamas',
    'organisation:hezbollah': 'Xisbullah|Xizbullah|Xisbulaah',
    'organisation:islamic-state': 'Daacish|Dowladda Islaamiga ah|Daesh',
    'organisation:al-qaeda': 'Al-Qaacida|Al Qaacida|Alqaacida|Al-Qaida',
    'organisation:al-shabaab': 'Al-Shabaab|Alshabaab|Al Shabab|Ash-Shabaab',
    'organisation:taliban': 'Taalibaan|Daalibaan|Taliban',
    'organisation:houthis': 'Xuutiyiinta|Xuuthiyiinta|Xuutiga',
    'person:vladimir-putin': 'Fladimir Putin|Vladamir Putin',
    'person:recep-tayyip-erdogan':
      'Rajab Dayib Erdogan|Rajab Tayyib Erdogan|Rajab Tayib Erdogan|Rajab Dhayib Ordogaan|~Erdogaan',
    'person:hassan-sheikh-mohamud': 'Xasan Sheekh Maxamuud|Xasan Sheekh Maxamud|Xasan Shiikh Maxamuud',
    'person:mohamed-abdullahi-farmaajo': 'Maxamed Cabdullaahi Farmaajo|Maxamed Cabdulaahi Farmaajo|~Farmaajo',
    'person:abiy-ahmed': 'Abiy Axmed|Abiyi Axmed|Abey Axmed',
    'person:isaias-afwerki': 'Isaayas Afwerki|Isayas Afawerki|Isaias Afawerki|~Afawerki',
    'person:tedros-adhanom-ghebreyesus': 'Tedros Adhanom|Teedros Adhanom',
    'person:donald-trump': 'Donald Taramb|Doonal Taramp',
    'person:uhuru-kenyatta': 'Uhuru Kenyata|Uhuuru Kenyatta',
    'person:william-ruto': 'Wiliam Ruto|William Rutto',
    'person:omar-al-bashir': 'Cumar al-Bashiir|Cumar Xasan Al-Bashiir|Cumar Albashiir',
    'person:abdel-fattah-al-burhan': 'Cabdifataax al-Burhaan|Cabdulfataax al-Burhaan|Cabdifataax Burhaan',
    'person:abdel-fattah-el-sisi': 'Cabdifataax al-Sisi|Cabdulfataax Al-Sisi|Cabdifataax el-Sisi',
    'person:mohamed-hamdan-dagalo': 'Maxamed Xamdaan Dagalo|Xamdaan Dagalo|~Xameydti',
    'person:mohammed-bin-salman': 'Maxamed bin Salmaan|Maxamed Bin Salman',
    'person:mohammed-bin-zayed': 'Maxamed bin Zayed|Maxamed Bin Zaayid',
    'person:muammar-gaddafi': 'Mucammar al-Qaddaafi|Mucamar Qadaafi|~Qaddaafi|~Qadaafi',
    'person:saddam-hussein': 'Sadaam Xuseen|Saddaam Xuseen',
    'person:osama-bin-laden': 'Usaama bin Laadin|Osama Bin Laadin|Usaama Binu Laadin',
    'person:bashar-al-assad': 'Bashaar al-Asad|Bashaar Al-Assad|Bashar Al-Asad',
    'person:mahmoud-abbas': 'Maxamuud Cabbaas|Maxmuud Cabbaas',
    'person:ali-khamenei': 'Cali Khamenei|Cali Khaamenei|Cali Khamanei',
    'person:hassan-rouhani': 'Xasan Ruuxaani|Xasan Rouhani',
    'person:ebrahim-raisi': 'Ibraahim Raisi|Ibraahiim Raisi',
    'person:imran-khan': 'Cimraan Khaan|Imran Khaan',
    'person:barack-obama': 'Baraak Obama|Barak Obama',
    'person:samia-suluhu-hassan': 'Samia Suluhu Xasan|Saamiya Suluxu Xasan|Samia Suluhu',
    'person:queen-elizabeth-ii': 'Boqoradda Elizabeth|Boqorad Elizabeth|Boqoraddii Elizabeth',
    'person:king-charles-iii': 'Boqor Charles|Boqor Charles III',
    'person:pope-francis': 'Baadari Francis|Pope Faransis|Baadri Francis',
  },
} satisfies LanguagePack;
