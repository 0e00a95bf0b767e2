// Welsh, with initial mutations: Twrci is Dwrci after "o", Nhwrci after "yn", Thwrci after "a", and so are months,
// titles and towns (Gorffennaf, yng Ngorffennaf). Weekdays are two words that mutate too (ddydd Llun, nos Lun, fore
// Llun). "Mai" in small letters is "that it is", "ar fai" at fault, "medi" to reap, "hydref" the autumn: these need a
// day or a preposition.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'cy',
  name: 'Welsh',
  detection: {
    cy: {
      scripts: 'Latin',
      frequent:
        'y|yr|a|i|yn|o|ar|ei|am|mae|bod|wedi|gan|ac|eu|oedd|fod|un|na|ni|at|bydd|roedd|wrth|hyn|hefyd|ond|cael|er|' +
        "fel|dweud|gyda|mewn|mwy|iddo|hi|o'r|a'r|i'r|yw'r|y'r|sy'n|mae'n|neu|dros|nid|os|pan|cyn|ôl|rhwng|drwy|dan|" +
        'heb|sy|sydd|yw|oes|fe|bu|gwneud|rhai|pob|llywodraeth|cymru|cymraeg|gymru|nghymru|caerdydd|nghaerdydd|' +
        'gaerdydd|prif|weinidog|gweinidog|heddlu|pobl|bobl|dyn|ddyn|dynes|blwyddyn|flwyddyn|blynyddoedd|' +
        'flynyddoedd|mlynedd|oed|newydd|mawr|fawr|cyntaf|dau|ddau|dwy|ddwy|tri|tair|byddai|gallai|gall|gafodd|' +
        'cafodd|cafwyd|aeth|daeth|dywedodd|ddweud|meddai|ychwanegodd|hwn|hon|hynny|nhw|ein|chi|eich|fy|dydd|ddydd|' +
        'heddiw|ddoe|bellach|eto|iawn|lle|beth|sut|pwy|ers|tua|gwaith|waith|ysgol|ysgolion|ardal|cyngor|gyngor|' +
        'plant|canolfan|dechrau|mis|fis|wythnos|diwrnod|senedd|san|steffan|aelod|aelodau|plaid|blaid|llafur|' +
        'ceidwadwyr|lloegr|unol|cwmni|gwasanaeth|gwasanaethau|iechyd|arall|eraill',
      affixes:
        '*odd|*iad|*iaeth|*aeth|*wyd|*wch|*ion|*edig|*iau|*wyr|*wyn|*adau|*ydd|*dd|*ffordd|gw*|ll*|cyf*|cy*|*wy*|' +
        '*dd*|*wr*|*ll*',
    },
  },
  dates: {
    // With initial mutations: o Fawrth, yng Ngorffennaf, yn Nhachwedd, i Ragfyr.
    months: [
      '',
      'Chwe',
      'Fawrth',
      '',
      'Fai',
      'Fehefin',
      'Orffennaf|Ngorffennaf|Gorff',
      '',
      'Fedi',
      '',
      'Dachwedd|Nhachwedd|Thachwedd',
      'Ragfyr',
    ],
    weekdays: [
      'dydd Sul|ddydd Sul|nos Sul|bore Sul|fore Sul|bore dydd Sul|fore dydd Sul|prynhawn Sul|brynhawn Sul|' +
        "p'nawn Sul|prynhawn dydd Sul|brynhawn dydd Sul",
      'dydd Llun|ddydd Llun|nos Lun|bore Llun|fore Llun|bore dydd Llun|fore dydd Llun|prynhawn Llun|' +
        "brynhawn Llun|p'nawn Llun|prynhawn dydd Llun|brynhawn dydd Llun",
      'dydd Mawrth|ddydd Mawrth|nos Fawrth|bore Mawrth|fore Mawrth|bore dydd Mawrth|fore dydd Mawrth|' +
        "prynhawn Mawrth|brynhawn Mawrth|p'nawn Mawrth|prynhawn dydd Mawrth|brynhawn dydd Mawrth",
      'dydd Mercher|ddydd Mercher|nos Fercher|bore Mercher|fore Mercher|bore dydd Mercher|fore dydd Mercher|' +
        "prynhawn Mercher|brynhawn Mercher|p'nawn Mercher|prynhawn dydd Mercher|brynhawn dydd Mercher",
      'dydd Iau|ddydd Iau|nos Iau|bore Iau|fore Iau|bore dydd Iau|fore dydd Iau|prynhawn Iau|brynhawn Iau|' +
        "p'nawn Iau|prynhawn dydd Iau|brynhawn dydd Iau",
      'dydd Gwener|ddydd Gwener|nos Wener|bore Gwener|fore Gwener|bore dydd Gwener|fore dydd Gwener|' +
        "prynhawn Gwener|brynhawn Gwener|p'nawn Gwener|prynhawn dydd Gwener|brynhawn dydd Gwener",
      'dydd Sadwrn|ddydd Sadwrn|nos Sadwrn|bore Sadwrn|fore Sadwrn|bore dydd Sadwrn|fore dydd Sadwrn|' +
        "prynhawn Sadwrn|brynhawn Sadwrn|p'nawn Sadwrn|prynhawn dydd Sadwrn|brynhawn dydd Sadwrn",
    ],
    relativeDays: {
      '-3': 'tridiau yn ôl',
      '-2': 'echdoe|echnos|deuddydd yn ôl',
      '-1': 'ddoe|neithiwr|bore ddoe|fore ddoe|prynhawn ddoe|brynhawn ddoe|yn hwyr neithiwr',
      '0':
        "heddiw|heno|bore 'ma|bore yma|y bore 'ma|prynhawn 'ma|prynhawn yma|bore heddiw|fore heddiw|" +
        'prynhawn heddiw|brynhawn heddiw',
      '1': "yfory|'fory|fory|bore fory|bore yfory|nos yfory|prynhawn yfory",
      '2': 'drennydd|trennydd',
    },
    daysAgo: '# diwrnod yn ôl|# ddiwrnod yn ôl|# niwrnod yn ôl',
    dayCounts: 'dau|tri|pedwar|pum|chwe|saith|wyth|naw|deng',
    last: "diwethaf|ddiwethaf|diwetha|ddiwetha|d'wetha",
    current: "hon|hwn|yma|'ma",
    next: 'nesaf|nesa',
    units: {
      day: 'diwrnod|ddiwrnod|niwrnod|dyddiau|ddyddiau',
      week: 'wythnos|wythnosau',
      month: 'mis|fis|misoedd',
      year: 'blwyddyn|flwyddyn|blynedd|flynedd|mlynedd',
    },
    connectors: 'o|o fis|mis|fis',
    before:
      'bob dydd Sul|bob dydd Llun|bob dydd Mawrth|bob dydd Mercher|bob dydd Iau|bob dydd Gwener|bob dydd Sadwrn|dydd Gwener y Groglith|ddydd Gwener y Groglith|dydd Sul y Pasg|ddydd Sul y Pasg|dydd Llun y Pasg|ddydd Llun y Pasg|ers|tan|hyd at|hyd y|hyd yr|hyd ei|hyd eu|hyd nes|hyd yn|hyd hyn|hyd heddiw|hyd ddiwedd|hyd ddechrau|' +
      'hyd ganol|hyd oni|erbyn|rhwng|cyn|ym|ym mis|o fis|i fis|ers mis|tan fis|hyd fis|ar ddechrau|ar ddiwedd|' +
      'yng nghanol|ddechrau|ddechrau mis|dechrau mis|ddiwedd|ddiwedd mis|diwedd mis|canol mis|ganol mis|dyddiad|' +
      'dyddiedig',
    range: 'i|hyd at|tan|hyd|at',
    ordinalEndings: 'af|il|ydd|edd|ed|fed|eg|ain',
    dayWords: { cyntaf: 1 },
    dayParts: "bore|prynhawn|nos|gyda'r nos|gyda'r hwyr",
    periods: {
      week: { '-1': 'yr wythnos diwethaf|wythnos diwethaf', 0: 'yr wythnos hon', 1: 'yr wythnos nesaf' },
      year: { '-1': 'y llynedd|llynedd', 0: 'eleni' },
    },
    without: 'hyd',
    turns: 'behind',
    every: 'bob|pob',
    maxEnding: 0,
    // Mai and medi in small letters are "that it is" and "to reap", hydref the autumn, ar fai "at fault", Mawrth Mars, hyd "until".
    guarded:
      'mai|fai|medi|fedi|hydref|mawrth|fawrth|ion|chw|chwe|chwef|maw|ebr|meh|gor|gorff|hyd|tach|rhag|sul|llun|mer|' +
      'iau|gwen|gwe|sad',
    capitalised: false,
  },
  names: {
    titles:
      'prif weinidog|brif weinidog|phrif weinidog|arlywydd|cyn-arlywydd|gyn-arlywydd|chyn-arlywydd|is-arlywydd|' +
      'cyn-brif weinidog|gyn-brif weinidog|chyn-brif weinidog|dirprwy brif weinidog|ddirprwy brif weinidog|' +
      'gweinidog|weinidog|dirprwy weinidog|ddirprwy weinidog|cyn-weinidog|gyn-weinidog|chyn-weinidog|' +
      'gweinidog iechyd|weinidog iechyd|gweinidog addysg|weinidog addysg|gweinidog tramor|weinidog tramor|' +
      'gweinidog amddiffyn|weinidog amddiffyn|ysgrifennydd|ysgrifennydd cymru|ysgrifennydd gwladol|' +
      'ysgrifennydd tramor|ysgrifennydd cartref|ysgrifennydd cyffredinol|ysgrifennydd amddiffyn|canghellor|' +
      'ganghellor|changhellor|llefarydd|lefarydd|llywydd|lywydd|arweinydd|cyn-arweinydd|gyn-arweinydd|' +
      'chyn-arweinydd|cadeirydd|gadeirydd|chadeirydd|cyfarwyddwr|gyfarwyddwr|chyfarwyddwr|cyfarwyddwraig|' +
      'gyfarwyddwraig|chyfarwyddwraig|prif weithredwr|brif weithredwr|phrif weithredwr|pennaeth|bennaeth|phennaeth|' +
      "rheolwr|reolwr|aelod seneddol|aelod o'r senedd|as|ac|ase|cynghorydd|gynghorydd|chynghorydd|maer|faer|" +
      'llywodraethwr|lywodraethwr|llysgennad|lysgennad|comisiynydd|gomisiynydd|chomisiynydd|ombwdsmon|seneddwr|' +
      'cyngreswr|gyngreswr|chyngreswr|brenin|frenin|brenhines|frenhines|tywysog|dywysog|thywysog|tywysoges|' +
      'dywysoges|thywysoges|dug|ddug|duges|dduges|arglwydd|arglwyddes|barwn|farwn|barwnes|farwnes|syr|y fonesig|' +
      'ymerawdwr|pab|bab|phab|archesgob|esgob|cardinal|gardinal|chardinal|tad|dad|thad|parchedig|barchedig|' +
      'pharchedig|parch|barch|pharch|canon|ganon|chanon|imam|rabi|cadfridog|gadfridog|chadfridog|cyrnol|gyrnol|' +
      'chyrnol|capten|gapten|chapten|uwch-gapten|is-gapten|sarjant|rhingyll|ringyll|cwnstabl|gwnstabl|chwnstabl|' +
      'prif gwnstabl|brif gwnstabl|phrif gwnstabl|dirprwy brif gwnstabl|ddirprwy brif gwnstabl|arolygydd|' +
      'prif arolygydd|brif arolygydd|phrif arolygydd|uwch-arolygydd|ditectif|dditectif|ditectif arolygydd|' +
      'dditectif arolygydd|ditectif gwnstabl|dditectif gwnstabl|ditectif sarjant|dditectif sarjant|barnwr|farnwr|' +
      'barnwres|farnwres|cyfreithiwr|gyfreithiwr|chyfreithiwr|bargyfreithiwr|fargyfreithiwr|erlynydd|crwner|grwner|' +
      'chrwner|mr|fr|mrs|frs|ms|fs|miss|fiss|dr|ddr|doctor|ddoctor|athro|yr athro|yr athrawes|hyfforddwr|' +
      'prif hyfforddwr|brif hyfforddwr|phrif hyfforddwr|chwaraewr|blaenwr|flaenwr|mewnwr|fewnwr|maswr|faswr|' +
      'asgellwr|golwr|olwr|ymosodwr|amddiffynnwr|bachwr|fachwr|cyflwynydd|gyflwynydd|chyflwynydd|cyflwynwraig|' +
      'gyflwynwraig|chyflwynwraig|gohebydd|ohebydd|newyddiadurwr|newyddiadurwraig|golygydd|olygydd|awdur|bardd|' +
      'fardd|prifardd|brifardd|phrifardd|actor|actores|canwr|ganwr|chanwr|cantores|gantores|chantores|cerddor|' +
      'gerddor|cherddor|artist|hanesydd|dadansoddwr|ddadansoddwr|arbenigwr|ymgyrchydd|ymgeisydd|llywodraethwraig|' +
      'lywodraethwraig|gŵr busnes|ŵr busnes|dyn busnes|ddyn busnes|archdderwydd|prif swyddog|brif swyddog|' +
      'phrif swyddog|swyddog',
    organisationWords:
      'llywodraeth|lywodraeth|llywodraeth cymru|lywodraeth cymru|senedd|cynulliad|gynulliad|chynulliad|prifysgol|' +
      'brifysgol|phrifysgol|coleg|goleg|choleg|ysgol|athrofa|academi|banc|fanc|plaid|blaid|phlaid|mudiad|fudiad|' +
      'undeb|cyngor|gyngor|chyngor|cyngor sir|gyngor sir|chyngor sir|comisiwn|gomisiwn|chomisiwn|pwyllgor|bwyllgor|' +
      'phwyllgor|asiantaeth|gwasanaeth|wasanaeth|bwrdd|fwrdd|bwrdd iechyd|fwrdd iechyd|adran|llys|lys|llys y goron|' +
      'lys y goron|llys ynadon|lys ynadon|heddlu|byddin|fyddin|ffederasiwn|cymdeithas|gymdeithas|chymdeithas|' +
      'cymdeithas bêl-droed|gymdeithas bêl-droed|chymdeithas bêl-droed|sefydliad|ymddiriedolaeth|cronfa|gronfa|' +
      'chronfa|elusen|cwmni|gwmni|chwmni|corfforaeth|gorfforaeth|chorfforaeth|grŵp|rŵp|clwb|glwb|chlwb|cynghrair|' +
      'gynghrair|chynghrair|fforwm|canolfan|ganolfan|chanolfan|amgueddfa|llyfrgell|lyfrgell|theatr|eglwys|capel|' +
      'gapel|chapel|esgobaeth|llysgenhadaeth|lysgenhadaeth|ysbyty|meddygfa|feddygfa|gorsaf|orsaf|papur|bapur|' +
      'phapur|radio|ffatri|urdd|eisteddfod|mentrau|fentrau|swyddfa',
    placeWords:
      'dinas|ddinas|tref|dref|thref|pentref|bentref|phentref|sir|ardal|rhanbarth|ranbarth|talaith|dalaith|thalaith|' +
      'ynys|ynysoedd|afon|llyn|lyn|môr|fôr|bae|fae|mynydd|fynydd|mynyddoedd|fynyddoedd|bryn|fryn|cwm|gwm|chwm|' +
      'dyffryn|ddyffryn|traeth|draeth|thraeth|penrhyn|benrhyn|phenrhyn|porthladd|borthladd|phorthladd|culfor|' +
      'gulfor|chulfor|gwlff|wlff|anialwch|coedwig|goedwig|choedwig|stryd|ffordd|heol|sgwâr|maes awyr|faes awyr|' +
      'pont|bont|phont|stad|gweriniaeth|weriniaeth|teyrnas|deyrnas|theyrnas|etholaeth|plwyf|blwyf|phlwyf|cymuned|' +
      'gymuned|chymuned|gogledd|ogledd|gorllewin|orllewin',
    joiners: "y|yr|a|ac|o|i|ar|yn|am|a'r|o'r|i'r|er|dros|de|da|di|la|le|von|van|der|al|el|bin|ibn|ap|ab",
    neverNames:
      "Y|Yr|Yn|Ym|Yng|A|Ac|Ar|At|Am|O|O'r|I|I'r|Ond|Neu|Na|Ni|Nid|Nad|Mae|Mae'r|Mae'n|Roedd|Roedd y|Oedd|Bydd|" +
      'Bydd y|Byddai|Bu|Buodd|Oes|Yw|Ydy|Fe|Mi|Fel|Felly|Hefyd|Eto|Er|Ers|Erbyn|Wedi|Wrth|Gyda|Gan|Heb|Dan|Dros|' +
      'Drwy|Trwy|Rhwng|Rhag|Cyn|Tan|Hyd|Tua|Tra|Os|Pe|Pan|Pam|Pwy|Beth|Ble|Sut|Pryd|Faint|Pa|Lle|Hwn|Hon|Hyn|Hynny|' +
      "Dyma|Dyna|Dyna'r|Yno|Yma|Nawr|Rŵan|Bellach|Heddiw|Ddoe|Neithiwr|Yfory|Eleni|Llynedd|Eisoes|Yna|Wedyn|Yn ôl|" +
      'Yn y cyfamser|Yn ogystal|Er hynny|Fodd bynnag|Serch hynny|Mewn|Mwy|Llawer|Rhai|Pob|Pawb|Neb|Dim|Un|Dau|Dwy|' +
      'Tri|Tair|Pedwar|Pump|Chwech|Saith|Wyth|Naw|Deg|Cyntaf|Ail|Newydd|Mawr|Cafodd|Dywedodd|Dywed|Meddai|' +
      "Ychwanegodd|Aeth|Daeth|Gwnaeth|Cyhoeddodd|Mae'n debyg|Credir|Disgwylir|Roedden|Maen|Maen nhw|Rydym|Rydyn|" +
      "Dydy|Doedd|Fydd|Hi|Fo|Nhw|Ni'n|Chi|Ti|Dyn|Menyw|Dynes|Pobl|Plant|Heddlu|Yr Heddlu|Llywodraeth|Gweinidogion|" +
      'Ymchwiliad|Lluniau|Llun|Fideo|Newyddion|Gwrandewch|Gwyliwch|Darllenwch|Rhybudd|Galw|Gorllewin|Dwyrain|' +
      'Gogledd|Duw|Rhyngrwyd',
    endings: '',
    prefixes: '',
  },
  stopWords:
    "y|yr|a|ac|i|o|ar|at|am|yn|ym|yng|ei|eu|ein|eich|fy|dy|ond|neu|na|nac|ni|nid|nad|mae|mae'r|mae'n|maen|roedd|" +
    "oedd|oedden|roedden|bydd|fydd|byddai|fyddai|bu|fu|bod|fod|oes|yw|ydy|ydyn|sydd|sy|sy'n|wedi|gan|gyda|gydag|" +
    'heb|dan|dros|drwy|trwy|rhwng|rhag|cyn|tan|hyd|tua|tra|os|pe|pan|pam|pwy|beth|ble|sut|pryd|faint|pa|lle|hwn|' +
    'hon|hyn|hynny|hwnnw|honno|rhain|rheiny|dyma|dyna|yno|yma|nawr|bellach|eto|hefyd|felly|fel|er|ers|erbyn|wrth|' +
    'mewn|mwy|llawer|rhai|pob|pawb|neb|dim|un|dau|dwy|tri|tair|hi|ef|fe|fo|nhw|chi|ti|fi|iddo|iddi|iddyn|arno|arni|' +
    "arnyn|ganddo|ganddi|ganddyn|ynddo|amdano|a'r|o'r|i'r|yw'r|gan y|eraill|arall|oherwydd|achos|mor|iawn|dal|" +
    'eisoes|yna|wedyn|hunan|ôl|cael|gael|gwneud|wneud|mynd|fynd|dod|ddod|hollol|ychydig',
  boilerplate:
    'darllenwch fwy|darllen mwy|darllenwch hefyd|mwy o newyddion|mwy am y stori|mwy ar y stori hon|' +
    'straeon perthnasol|straeon cysylltiedig|erthyglau perthnasol|dolenni perthnasol|y straeon diweddaraf|' +
    'mwyaf poblogaidd|y mwyaf poblogaidd|dilynwch ni ar|dilynwch y newyddion|hoffwch ni ar|rhannwch yr erthygl|' +
    "rhannwch y stori|rhannu'r dudalen|rhannu'r erthygl|rhannu hwn|gadael sylw|gadewch sylw|gadael ymateb|" +
    'gadewch ymateb|ysgrifennwch sylw|postio sylw|ni fydd eich cyfeiriad e-bost|ni chaiff eich cyfeiriad e-bost|' +
    "mae'r meysydd gofynnol wedi'u|cedwir pob hawl|cedwir yr hawlfraint|hawlfraint ©|" +
    "mae'r wefan hon yn defnyddio cwcis|rydym yn defnyddio cwcis|polisi preifatrwydd|telerau ac amodau|" +
    "telerau defnyddio|ffynhonnell y llun|ffynhonnell y llun,|disgrifiad o'r llun|disgrifiad o'r llun,|" +
    'disgrifiad o’r llun|llun:|lluniau:|ffynhonnell:|tagiau:|pynciau perthnasol|hysbyseb|tanysgrifiwch i|' +
    "cofrestrwch ar gyfer|ymunwch â'n cylchlythyr|lawrlwythwch yr ap|cliciwch yma i|anfonwch eich straeon|" +
    "cysylltwch â ni|yn ôl i'r brig|neidio i'r cynnwys",
  multipliers: {
    cannoedd: 100,
    cant: 100,
    gant: 100,
    chant: 100,
    mil: 1000,
    fil: 1000,
    miloedd: 1000,
    filoedd: 1000,
    miliwn: 1000000,
    filiwn: 1000000,
    miliynau: 1000000,
    filiynau: 1000000,
    biliwn: 1000000000,
    biliynau: 1000000000,
    bn: 1000000000,
    triliwn: 1000000000000,
    thriliwn: 1000000000000,
    driliwn: 1000000000000,
    triliynau: 1000000000000,
  },
  places: {
    AD: { adjectives: 'Andorraidd' },
    AE: { names: 'Emiradau Arabaidd Unedig|Yr Emiradau Arabaidd Unedig', adjectives: 'Emiradol' },
    AF: { names: 'Afghanistan|Affganistan', adjectives: 'Affganaidd|Affganiaid|Afghanaidd' },
    AL: { adjectives: 'Albaniaidd|Albaniaid' },
    AM: { adjectives: 'Armenaidd|Armeniaid' },
    AO: { adjectives: 'Angolaidd|Angoliaid' },
    AR: { names: 'Ariannin', adjectives: 'Archentaidd|Archentwyr|Archentwr' },
    AT: { adjectives: 'Awstriaidd|Awstriaid' },
    AU: { adjectives: 'Awstralaidd|Awstraliaid|Awstraliad' },
    AZ: { names: 'Azerbaijan', adjectives: 'Aserbaijanaidd|Azerbaijanaidd|Aserbaijaniaid' },
    BA: {
      names: 'Bosnia|Fosnia|Mosnia|Bosnia-Herzegovina|Bosnia a Hertsegofina',
      adjectives: 'Bosniaidd|Bosniaid|Fosniaid',
    },
    BB: { adjectives: 'Barbadaidd|Farbadaidd' },
    BD: { adjectives: 'Bangladeshaidd|Fangladeshaidd' },
    BE: { names: 'Gwlad Belg|Wlad Belg|Ngwlad Belg', adjectives: 'Belgaidd|Felgaidd|Belgiaid|Felgiaid' },
    BF: { adjectives: 'Burkinaidd|Furkinaidd|Burkinabaidd|Furkinabaidd' },
    BG: { names: 'Bwlgaria|Fwlgaria|Mwlgaria', adjectives: 'Bwlgaraidd|Fwlgaraidd|Bwlgariaid' },
    BH: { adjectives: 'Bahrainaidd|Fahrainaidd' },
    BI: { adjectives: 'Burundaidd|Furundaidd' },
    BJ: { adjectives: 'Beninaidd|Feninaidd' },
    BO: { adjectives: 'Bolifiaidd|Folifiaidd|Bolifaidd|Folifaidd|Bolifiaid|Folifiaid' },
    BR: { names: 'Brasil|Frasil|Mrasil|Brazil', adjectives: 'Brasilaidd|Frasilaidd|Brasiliaid' },
    BT: { adjectives: 'Bhutanaidd|Fhutanaidd' },
    BW: { adjectives: 'Botswanaidd|Fotswanaidd' },
    BY: { names: 'Belarws|Felarws|Melarws|Belarus', adjectives: 'Belarwsaidd|Felarwsaidd' },
    BZ: { adjectives: 'Belisaidd|Felisaidd' },
    CA: {
      names: 'Canada|Ganada|Nghanada|Chanada',
      adjectives: 'Canadaidd|Ganadaidd|Nghanadaidd|Chanadaidd|Canadiaid|Ganadiaid|Nghanadiaid|Chanadiaid',
    },
    CD: {
      names: 'Gweriniaeth Ddemocrataidd y Congo|Weriniaeth Ddemocrataidd y Congo',
      adjectives: 'Congolaidd|Gongolaidd|Congoliaid|Gongoliaid',
    },
    CH: { names: 'Swistir', adjectives: 'Swisaidd' },
    CL: { adjectives: 'Tsileaidd|Chileaidd|Tsileaid' },
    CM: { adjectives: 'Camerŵnaidd|Gamerŵnaidd|Camerwniaid|Gamerwniaid' },
    CN: { names: 'Tsieina|China|Tsiena|Tseina', adjectives: 'Tsieineaidd|Tseineaidd|Tsieineaid|Tsieinead' },
    CO: {
      names: 'Colombia|Golombia|Ngholombia|Cholombia',
      adjectives: 'Colombiaidd|Golombiaidd|Colombaidd|Golombaidd|Colombiaid|Golombiaid',
    },
    CR: { adjectives: 'Costaricaidd|Gostaricaidd' },
    CU: { names: 'Ciwba|Giwba|Nghiwba|Chiwba|Cuba', adjectives: 'Ciwbaidd|Giwbaidd|Nghiwbaidd|Chiwbaidd' },
    CY: { names: 'Cyprus|Gyprus|Nghyprus|Chyprus', adjectives: 'Cypriaid|Gypriaid' },
    CZ: { names: 'Gweriniaeth Tsiec|Weriniaeth Tsiec|Ngweriniaeth Tsiec|Tsiecia', adjectives: 'Tsiecaidd|Tsieciaid' },
    DE: { names: 'Almaen', adjectives: 'Almaenaidd|Almaenig|Almaenwr|Almaenwyr|Almaenes' },
    DK: { names: 'Denmarc|Ddenmarc|Nenmarc', adjectives: 'Danaidd|Ddanaidd|Daniaid' },
    DO: { adjectives: 'Dominicaidd|Ddominicaidd' },
    DZ: { adjectives: 'Algeriaidd|Algeraidd|Algeriaid' },
    EC: { adjectives: 'Ecwadoraidd|Ecwadoriaid' },
    EE: { names: 'Estonia', adjectives: 'Estonaidd' },
    EG: { names: 'Aifft', adjectives: 'Eifftaidd|Eifftiaid|Eifftiwr' },
    ER: { adjectives: 'Eritreaidd|Eritreaid' },
    ES: { adjectives: 'Sbaenaidd|Sbaenwr|Sbaenwyr' },
    ET: { adjectives: 'Ethiopaidd|Ethiopiaid' },
    FI: { names: 'Ffindir', adjectives: 'Ffinnaidd|Ffiniaid' },
    FJ: { adjectives: 'Ffijaidd|Ffijiaid|Fijiaidd' },
    FM: { adjectives: 'Micronesiaidd|Ficronesiaidd|Micronesaidd|Ficronesaidd' },
    FR: { adjectives: 'Ffrengig|Ffrancwr|Ffrancwyr|Ffrances' },
    GA: { adjectives: 'Gabonaidd' },
    GB: {
      names:
        'Deyrnas Unedig|Teyrnas Unedig|Deyrnas Gyfunol|Prydain|Brydain|Mhrydain|Phrydain|Prydain Fawr|Brydain Fawr|' +
        'Mhrydain Fawr|Phrydain Fawr',
      adjectives:
        'Prydeinig|Brydeinig|Mhrydeinig|Phrydeinig|Prydeiniwr|Brydeiniwr|Mhrydeiniwr|Phrydeiniwr|Prydeinwyr|' +
        'Brydeinwyr|Mhrydeinwyr|Phrydeinwyr',
    },
    'GB-ENG': { names: 'Lloegr|Loegr', adjectives: 'Seisnig|Sais|Saeson|Saesnes' },
    'GB-NIR': { names: 'Gogledd Iwerddon|Ogledd Iwerddon|Ngogledd Iwerddon' },
    'GB-SCT': { names: 'Alban', adjectives: 'Albanaidd|Albanwr|Albanwyr|Albanes' },
    'GB-WLS': {
      names: 'Cymru|Gymru|Nghymru|Chymru',
      adjectives:
        'Cymreig|Gymreig|Nghymreig|Chymreig|Cymro|Gymro|Nghymro|Chymro|Cymraes|Gymraes|Nghymraes|Chymraes|Cymry|' +
        'Gymry|Nghymry|Chymry',
    },
    GE: { adjectives: 'Georgaidd|Georgiaid' },
    GH: { adjectives: 'Ghanaidd|Ghanaiaid' },
    GL: { adjectives: 'Glasynysaidd|Grønlandaidd' },
    GM: { adjectives: 'Gambiaidd|Gambiaid' },
    GN: { adjectives: 'Ginaidd|Giniaidd' },
    GR: {
      names: 'Gwlad Groeg|Wlad Groeg|Ngwlad Groeg|Groeg',
      adjectives: 'Groegaidd|Roegaidd|Groegwr|Groegwyr|Groegiaid',
    },
    GT: { adjectives: 'Gwatemalaidd|Guatemalaidd' },
    GY: { adjectives: 'Guyanaidd' },
    HK: { names: 'Hong Kong' },
    HN: { adjectives: 'Hondwraidd|Honduraidd' },
    HR: { names: 'Croatia|Groatia|Nghroatia|Chroatia', adjectives: 'Croataidd|Croatiaid' },
    HT: { adjectives: 'Haitiaidd|Haitïaidd|Haitiaid' },
    HU: { adjectives: 'Hwngaraidd|Hwngariaid' },
    ID: { adjectives: 'Indonesiaidd|Indonesaidd|Indonesiaid' },
    IE: {
      names: 'Gweriniaeth Iwerddon|Weriniaeth Iwerddon|Ngweriniaeth Iwerddon',
      adjectives: 'Gwyddelig|Wyddelig|Ngwyddelig|Gwyddel|Wyddel|Ngwyddel|Gwyddelod|Wyddelod|Ngwyddelod',
    },
    IL: { adjectives: 'Israelaidd|Israeliaid|Israeliad' },
    IN: { adjectives: 'Indiaidd|Indiaid' },
    IQ: { adjectives: 'Iracaidd|Iraciaid' },
    IR: { names: 'Iran', adjectives: 'Iranaidd|Iraniaid' },
    IS: { names: 'Wlad yr Iâ|Ngwlad yr Iâ', adjectives: 'Islandaidd|Islandwr|Islandwyr' },
    IT: { names: 'Eidal', adjectives: 'Eidalaidd|Eidalwr|Eidalwyr|Eidales' },
    JM: { adjectives: 'Jamaicaidd|Jamaicaid' },
    JO: { names: 'Gwlad yr Iorddonen|Wlad yr Iorddonen|Gwlad Iorddonen', adjectives: 'Iorddonaidd' },
    JP: { names: 'Japan|Siapan', adjectives: 'Japaneaidd|Siapaneaidd|Japaneaid' },
    KE: {
      names: 'Cenia|Kenya|Genia',
      adjectives: 'Ceniaidd|Geniaidd|Cenaidd|Genaidd|Cenyaidd|Genyaidd|Kenyaidd|Ceniaid|Geniaid|Kenyaid',
    },
    KG: { adjectives: 'Cirgisaidd|Girgisaidd|Cyrgysaidd|Gyrgysaidd' },
    KH: { adjectives: 'Cambodiaidd|Gambodiaidd|Cambodaidd|Gambodaidd|Cambodiaid|Gambodiaid' },
    KP: {
      names: 'Gogledd Corea|Ogledd Corea|Ngogledd Corea|Gogledd Korea|Ogledd Korea|Ngogledd Korea',
      adjectives: 'Gogledd Coreaaidd|Gogledd Coreaid|Ogledd Coreaaidd|Gogledd Coreaidd',
    },
    KR: {
      names: 'De Corea|Dde Corea|De Korea|Dde Korea',
      adjectives: 'De Coreaaidd|Dde Coreaaidd|De Coreaid|Dde Coreaid|De Coreaidd|Dde Coreaidd',
    },
    KW: { names: 'Kuwait|Coweit', adjectives: 'Kuwaitaidd|Coweitaidd|Goweitaidd' },
    KZ: { names: 'Kazakhstan|Casachstan', adjectives: 'Casachaidd|Gasachaidd|Kazakhaidd|Casachiaid|Gasachiaid' },
    LA: { adjectives: 'Laosaidd' },
    LB: { names: 'Lebanon|Libanus', adjectives: 'Libanaidd' },
    LK: { adjectives: 'Sri Lancaidd|Sri Lankaidd|Sri Lanciaid' },
    LR: { adjectives: 'Liberiaidd|Liberaidd|Liberiaid' },
    LT: { names: 'Lithwania|Lithuania', adjectives: 'Lithwanaidd' },
    LU: { names: 'Lwcsembwrg', adjectives: 'Lwcsembwrgaidd|Lwcsembwrgiaid' },
    LV: { names: 'Latfia|Latvia', adjectives: 'Latfiaidd' },
    LY: { names: 'Libya|Libia', adjectives: 'Libiaidd|Libyaidd' },
    MA: { names: 'Moroco|Foroco', adjectives: 'Morocaidd|Forocaidd' },
    MD: { names: 'Moldofa|Foldofa|Moldova', adjectives: 'Moldofaidd|Foldofaidd|Moldofiaid|Foldofiaid' },
    ME: { adjectives: 'Montenegraidd|Fontenegraidd|Montenegriaid|Fontenegriaid' },
    MG: { adjectives: 'Malagasaidd|Falagasaidd' },
    MK: { names: 'Gogledd Macedonia|Ogledd Macedonia|Ngogledd Macedonia', adjectives: 'Macedonaidd' },
    ML: { adjectives: 'Maliaidd|Faliaidd|Malïaidd|Falïaidd|Maliaid|Faliaid' },
    MM: {
      names: 'Myanmar|Myanmâr|Byrma|Fyrma',
      adjectives: 'Myanmaraidd|Fyanmaraidd|Byrmaidd|Fyrmaidd|Byrmaniaid|Fyrmaniaid',
    },
    MN: { adjectives: 'Mongolaidd|Fongolaidd|Mongoliaid|Fongoliaid' },
    MR: { adjectives: 'Mawritanaidd|Fawritanaidd|Mauritanaidd|Fauritanaidd' },
    MT: { names: 'Malta|Falta', adjectives: 'Maltaidd|Faltaidd|Maltiaid|Faltiaid' },
    MV: { adjectives: 'Maldifaidd|Faldifaidd' },
    MW: { adjectives: 'Malawaidd|Falawaidd' },
    MX: { names: 'Mecsico|Fecsico', adjectives: 'Mecsicanaidd|Fecsicanaidd' },
    MY: {
      adjectives:
        'Maleisiaidd|Faleisiaidd|Maleisaidd|Faleisaidd|Malaysiaidd|Falaysiaidd|Maleisiaid|Faleisiaid|Malaysiaid|' +
        'Falaysiaid',
    },
    MZ: { adjectives: 'Mosambicaidd|Fosambicaidd' },
    NA: { adjectives: 'Namibiaidd|Namibaidd|Namibiaid' },
    NG: { adjectives: 'Nigeriaidd|Nigeriaid' },
    NI: { adjectives: 'Nicaragwaidd' },
    NL: { names: 'Iseldiroedd', adjectives: 'Iseldiraidd|Iseldirwr|Iseldirwyr' },
    NO: { adjectives: 'Norwyaidd|Norwyaid|Norwywyr' },
    NP: { adjectives: 'Nepalaidd|Nepaliaid' },
    NZ: { adjectives: 'Selandaidd' },
    OM: { adjectives: 'Omanaidd' },
    PA: { adjectives: 'Panamaidd|Banamaidd' },
    PE: { names: 'Periw|Beriw|Mheriw|Pheriw', adjectives: 'Periwaidd' },
    PH: { names: 'Philipinau|Pilipinas', adjectives: 'Philipinaidd|Ffilipinaidd|Ffilipiniaid|Philipiniaid' },
    PK: {
      names: 'Pacistan|Bacistan|Mhacistan|Phacistan',
      adjectives:
        'Pacistanaidd|Bacistanaidd|Mhacistanaidd|Phacistanaidd|Pacistaniaid|Bacistaniaid|Mhacistaniaid|' +
        'Phacistaniaid',
    },
    PL: {
      names: 'Gwlad Pwyl|Wlad Pwyl|Ngwlad Pwyl',
      adjectives: 'Pwylaidd|Bwylaidd|Mhwylaidd|Phwylaidd|Pwyliaid|Bwyliaid|Mhwyliaid|Phwyliaid',
    },
    PR: { adjectives: 'Puerto Ricaidd|Buerto Ricaidd' },
    PS: {
      names:
        'Palesteina|Balesteina|Mhalesteina|Phalesteina|Palestina|Balestina|Mhalestina|Phalestina|' +
        'Tiriogaethau Palesteinaidd',
      adjectives:
        'Palesteinaidd|Balesteinaidd|Mhalesteinaidd|Phalesteinaidd|Palestinaidd|Balestinaidd|Mhalestinaidd|' +
        'Phalestinaidd|Palesteiniaid|Balesteiniaid|Mhalesteiniaid|Phalesteiniaid|Palestiniaid|Balestiniaid|' +
        'Mhalestiniaid|Phalestiniaid',
    },
    PT: {
      names: 'Portiwgal|Bortiwgal|Mhortiwgal|Phortiwgal',
      adjectives:
        'Portiwgalaidd|Bortiwgalaidd|Mhortiwgalaidd|Phortiwgalaidd|Portiwgeaid|Bortiwgeaid|Mhortiwgeaid|' +
        'Phortiwgeaid',
    },
    PY: { adjectives: 'Paragwaiaidd|Baragwaiaidd|Paragwaiaid|Baragwaiaid' },
    QA: { names: 'Qatar|Catar', adjectives: 'Qataraidd|Cataraidd|Gataraidd|Qatariaid' },
    RO: { adjectives: 'Rwmanaidd|Rwmaniaid' },
    RS: { adjectives: 'Serbaidd|Serbiaid' },
    RU: { names: 'Rwsia|Ffederasiwn Rwsia', adjectives: 'Rwsiaidd|Rwsaidd|Rwsiaid|Rwsiad' },
    RW: { adjectives: 'Rwandaidd|Rwandiaid' },
    SA: { names: 'Saudi Arabia|Sawdi Arabia', adjectives: 'Sawdïaidd' },
    SD: { names: 'Swdan|Sudan', adjectives: 'Swdanaidd' },
    SE: { names: 'Sweden', adjectives: 'Swedaidd|Swediaid' },
    SG: { adjectives: 'Singaporaidd|Singaporiaid' },
    SI: { adjectives: 'Slofenaidd' },
    SK: { adjectives: 'Slofacaidd' },
    SL: { adjectives: 'Sierra Leonaidd' },
    SN: { adjectives: 'Senegalaidd|Senegaliaid' },
    SO: { adjectives: 'Somalaidd|Somaliaid' },
    SR: { adjectives: 'Swrinamaidd' },
    SS: { adjectives: 'De Swdanaidd|Dde Swdanaidd|De Swdaniaid|Dde Swdaniaid' },
    SV: { adjectives: 'Salfadoraidd|Salvadoraidd' },
    SY: { names: 'Syria', adjectives: 'Syriaidd|Syriaid' },
    TD: { adjectives: 'Tsiadaidd' },
    TG: { adjectives: 'Togolaidd|Dogolaidd' },
    TH: { names: 'Gwlad Thai|Wlad Thai|Ngwlad Thai|Thailand', adjectives: 'Taiaidd|Daiaidd|Thaiaidd' },
    TJ: { adjectives: 'Tajicaidd|Dajicaidd|Tajiciaid|Dajiciaid' },
    TM: { adjectives: 'Tyrcmenaidd|Dyrcmenaidd|Twrcmenaidd|Dwrcmenaidd' },
    TN: {
      names: 'Tiwnisia|Diwnisia|Nhiwnisia|Thiwnisia|Tunisia',
      adjectives: 'Tiwnisiaidd|Diwnisiaidd|Tiwnisaidd|Diwnisaidd|Tunisiaidd|Dunisiaidd|Tiwnisiaid|Diwnisiaid',
    },
    TR: {
      names: 'Twrci|Dwrci|Nhwrci|Thwrci',
      adjectives: 'Twrcaidd|Dwrcaidd|Nhwrcaidd|Thwrcaidd|Tyrciaid|Dyrciaid|Nhyrciaid|Thyrciaid',
    },
    TW: { names: 'Taiwan', adjectives: 'Taiwanaidd' },
    TZ: { adjectives: 'Tansaniaidd|Dansaniaidd|Tanzaniaidd|Danzaniaidd|Tansaniaid|Dansaniaid|Tanzaniaid|Danzaniaid' },
    UA: {
      names: 'Wcrain|Wcráin|Iwcrain|Wcraen',
      adjectives: 'Wcreinaidd|Wcrainaidd|Wcranaidd|Wcreiniaid|Wcrainiaid|Wcraniaid|Iwcraniaid',
    },
    UG: { names: 'Uganda|Wganda', adjectives: 'Wgandaidd|Ugandaidd|Wgandiaid|Ugandiaid' },
    US: {
      names: 'Unol Daleithiau|Unol Daleithiau America|America',
      adjectives: 'Americanaidd|Americanwr|Americanwyr|Americanes|Americaniaid',
    },
    UY: { adjectives: 'Wrwgwaiaidd|Uruguayaidd|Wrwgwaiaid' },
    UZ: { adjectives: 'Wsbecaidd|Usbecaidd|Wsbeciaid' },
    VA: { names: 'Fatican|Y Fatican' },
    VE: { names: 'Venezuela|Feneswela', adjectives: 'Feneswelaidd|Venezuelaidd|Feneswelaaidd|Feneswelaiaid' },
    VN: { names: 'Fietnam|Vietnam', adjectives: 'Fietnamaidd' },
    WS: { adjectives: 'Samoaaidd|Samoaid' },
    XK: { names: 'Kosovo|Cosofo', adjectives: 'Cosofaidd|Gosofaidd|Kosofaidd|Kosovaidd|Cosofiaid|Gosofiaid|Kosofiaid' },
    YE: { names: 'Yemen|Iemen', adjectives: 'Yemenaidd' },
    ZA: { names: 'De Affrica|Dde Affrica|De Affrig|Ne Affrica', adjectives: 'De Affricanaidd' },
    ZM: { adjectives: 'Sambiaidd|Zambiaidd|Sambiaid|Zambiaid' },
    ZW: { names: 'Zimbabwe|Simbabwe', adjectives: 'Simbabweaidd|Zimbabweaidd|Simbabweaid|Zimbabweaid' },
    'geonames-2636432': { names: 'Abertawe' },
    'geonames-2641598': { names: 'Casnewydd|Gasnewydd|Nghasnewydd|Chasnewydd' },
    'geonames-264371': { names: 'Athen' },
    'geonames-2643743': { names: 'Llundain|Lundain' },
    'geonames-2650225': { names: 'Caeredin|Gaeredin|Nghaeredin|Chaeredin' },
    'geonames-2653822': { names: 'Caerdydd|Gaerdydd|Nghaerdydd|Chaerdydd' },
    'geonames-2655984': { names: 'Belffast|Felffast|Melffast' },
    'geonames-2800866': { names: 'Brwsel|Frwsel|Mrwsel' },
    'geonames-281184': { names: 'Jerwsalem|Caersalem' },
    'geonames-2964574': { names: 'Dulyn|Ddulyn|Nulyn' },
    'geonames-3169070': { names: 'Rhufain|Rufain' },
    'geonames-5128581': { names: 'Efrog Newydd' },
    'geonames-524901': { names: 'Moscow|Mosgo' },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations': 'Cenhedloedd Unedig|Y Cenhedloedd Unedig',
    'organisation:un-security-council':
      'Cyngor Diogelwch y Cenhedloedd Unedig|Gyngor Diogelwch y Cenhedloedd Unedig|Nghyngor Diogelwch y Cenhedloedd Unedig',
    'organisation:un-general-assembly':
      'Cynulliad Cyffredinol y Cenhedloedd Unedig|Gynulliad Cyffredinol y Cenhedloedd Unedig',
    'organisation:world-food-programme': 'Rhaglen Fwyd y Byd|Raglen Fwyd y Byd',
    'organisation:who': 'Sefydliad Iechyd y Byd',
    'organisation:iaea': 'Asiantaeth Ynni Atomig Ryngwladol',
    'organisation:international-criminal-court':
      'Llys Troseddol Rhyngwladol|Llys Troseddau Rhyngwladol|Lys Troseddol Rhyngwladol',
    'organisation:international-court-of-justice': 'Llys Cyfiawnder Rhyngwladol|Lys Cyfiawnder Rhyngwladol',
    'organisation:european-union': 'Undeb Ewropeaidd|UE|Yr Undeb Ewropeaidd',
    'organisation:european-commission': 'Comisiwn Ewropeaidd|Gomisiwn Ewropeaidd|Chomisiwn Ewropeaidd',
    'organisation:european-parliament': 'Senedd Ewrop',
    'organisation:council-of-europe': 'Cyngor Ewrop|Gyngor Ewrop',
    'organisation:european-central-bank': 'Banc Canolog Ewrop|Fanc Canolog Ewrop',
    'organisation:european-court-of-human-rights': 'Llys Hawliau Dynol Ewrop|Lys Hawliau Dynol Ewrop',
    'organisation:imf': 'Cronfa Ariannol Ryngwladol|Gronfa Ariannol Ryngwladol',
    'organisation:world-bank': 'Banc y Byd|Fanc y Byd',
    'organisation:wto': 'Sefydliad Masnach y Byd',
    'organisation:african-union': 'Undeb Affricanaidd',
    'organisation:arab-league': 'Cynghrair Arabaidd|Cynghrair yr Arabiaid',
    'organisation:commonwealth-of-nations': 'Gymanwlad',
    'organisation:red-cross': 'Croes Goch|Groes Goch',
    'organisation:amnesty-international': 'Amnest Rhyngwladol',
    'organisation:white-house': 'Tŷ Gwyn|Dŷ Gwyn|Nhŷ Gwyn',
    'organisation:us-congress': 'Cyngres yr Unol Daleithiau|Gyngres yr Unol Daleithiau|Cyngres America',
    'organisation:us-senate': 'Senedd yr Unol Daleithiau',
    'organisation:us-supreme-court': 'Goruchaf Lys yr Unol Daleithiau|Goruchaf Lys America',
    'organisation:islamic-state': 'Gwladwriaeth Islamaidd|Wladwriaeth Islamaidd',
    'organisation:conservative-party-uk': 'Y Blaid Geidwadol|Blaid Geidwadol|Plaid Geidwadol',
    'organisation:labour-party-uk': 'Y Blaid Lafur|Blaid Lafur|Plaid Lafur',
    'organisation:downing-street': 'Stryd Downing',
    'organisation:bank-of-england': 'Banc Lloegr|Fanc Lloegr',
    'organisation:buckingham-palace': 'Palas Buckingham|Balas Buckingham',
    'organisation:british-parliament': 'Senedd San Steffan',
    'person:queen-elizabeth-ii':
      'Brenhines Elizabeth|Frenhines Elizabeth|Brenhines Elizabeth II|Frenhines Elizabeth II',
    'person:king-charles-iii': 'Brenin Charles|Brenin Siarl|Brenin Charles III|Frenin Charles',
    'person:prince-william': 'Tywysog William',
    'person:prince-harry': 'Tywysog Harry',
    'person:pope-francis': 'Pab Ffransis|Pab Francis',
    'person:pope-leo-xiv': 'Pab Leo|Pab Leo XIV',
  },
} satisfies LanguagePack;
