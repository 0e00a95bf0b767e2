// Slovene. "Julija", without a preposition, is in July; "v sredo" is on Wednesday, but "sredi" amid, so that the dative of
// Wednesday is left out. Months and weekdays are listed in all their cases and take no further ending. Murska Sobota is a
// town. Countries are written out in their cases; Mali, which mostly means small, is taken for the country only inside a
// sentence. "Vsako leto to" is no "this year": such pairs stand under connectors.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'sl',
  name: 'Slovene',
  detection: {
    sl: {
      scripts: 'Latin',
      frequent:
        'in|je|v|na|se|da|za|so|ki|pa|s|bi|z|po|ne|tudi|ni|od|kot|o|še|ga|že|do|ob|ali|kar|ter|iz|leta|bo|' +
        'pri|to|več|le|med|sta|bil|bila|bilo|bili|lahko|zaradi|ko|če|tem|jih|ta|te|tega|pred|kako|kjer|samo|' +
        'vse|vsi|smo|sem|bodo|ima|imajo|let|dni|danes|včeraj|dva|dve|tri|prvi|novi|nova|nove|proti|brez|' +
        'vendar|nekaj|zelo|sicer|saj|tako|zdaj|kaj|kdo|kateri|katere|katerih|njegov|njegova|njihov|svoj|' +
        'svoje|svojo|povedal|povedala|dejal|dejala|sporočili|pojasnil|dodal|slovenije|sloveniji|slovenija|' +
        'slovenski|slovenske|slovenskih|ljubljana|ljubljani|vlade|vlada|minister|ministrstvo|predsednik|' +
        'predsednica|premier|policija|policisti|evropske|evropski|evrov|milijonov|odstotkov|ljudi|oseb|čas|' +
        'mesto|država|države|državni|glede|skupaj|prek|nad|pod|okoli|poročanju|ukrepe|letos|lani|mora|moral|' +
        'bosta|nato|potem|vsaj|približno|predvsem|namreč|namesto|gre|ker|jo|jim|mu|njih|njem|teh|tej|tisoč|' +
        'leto|letih',
      affixes:
        '*ega|*emu|*ih|*ov|*ami|*anja|*enja|*anje|*enje|*ost|*osti|*ski|*ska|*stvo|*ijo|*ajo|*ila|*ovati|' +
        '*nega|*jih|*imi|*ljen*|*šč*|*ovo',
    },
  },
  dates: {
    months: [
      'januar|januarja|januarju|januarjem',
      'februar|februarja|februarju|februarjem',
      'marec|marca|marcu|marcem',
      'april|aprila|aprilu|aprilom',
      'maj|maja|maju|majem',
      'junij|junija|juniju|junijem',
      'julij|julija|juliju|julijem',
      'avgust|avgusta|avgustu|avgustom',
      'september|septembra|septembru|septembrom|sept',
      'oktober|oktobra|oktobru|oktobrom',
      'november|novembra|novembru|novembrom',
      'december|decembra|decembru|decembrom',
    ],
    weekdays: [
      'nedelja|nedelje|nedelji|nedeljo',
      'ponedeljek|ponedeljka|ponedeljku|ponedeljkom',
      'torek|torka|torku|torkom',
      'sreda|srede|sredo',
      'četrtek|četrtka|četrtku|četrtkom',
      'petek|petka|petku|petkom',
      'sobota|sobote|soboti|soboto',
    ],
    relativeDays: {
      '-2': 'predvčerajšnjim|predvčerajšnji|predsinočnjim',
      '-1':
        'včeraj|včeraj zjutraj|včeraj dopoldne|včeraj popoldne|včeraj zvečer|sinoči|sinočnji|sinočnja|' +
        'sinočnjega|sinočnjem|sinočnje|sinočnjo|včerajšnji|včerajšnja|včerajšnjega|včerajšnjem|včerajšnje|' +
        'včerajšnjo|prejšnjo noč|minulo noč|preteklo noč',
      '0': 'danes|danes zjutraj|danes dopoldne|danes popoldne|danes zvečer|davi|drevi|nocoj',
      '1':
        'jutri|jutri zjutraj|jutri dopoldne|jutri popoldne|jutri zvečer|jutrišnji|jutrišnja|jutrišnjega|' +
        'jutrišnjem|jutrišnje|jutrišnjo',
      '2': 'pojutrišnjem',
    },
    daysAgo: 'pred # dnevi|pred # dnevoma|pred # dnevom',
    dayCounts: 'dvema|tremi|štirimi|petimi|šestimi|sedmimi|osmimi|devetimi|desetimi',
    last:
      'prejšnji|prejšnjega|prejšnjem|prejšnjim|prejšnjo|prejšnje|prejšnja|pretekli|preteklega|preteklem|' +
      'preteklo|pretekle|pretekla|minuli|minulega|minulem|minulo|minule|minula|lanski|lanskega|lanskem|' +
      'lansko|lanske',
    current: 'ta|tega|tem|to|te|letošnji|letošnjega|letošnjem|letošnjo|letošnje|tekoči|tekočega|tekočem',
    next:
      'prihodnji|prihodnjega|prihodnjem|prihodnjo|prihodnje|prihodnja|naslednji|naslednjega|naslednjem|' +
      'naslednjo|naslednje|naslednja|prihajajoči|prihajajočo',
    units: {
      day: 'dan|dneva|dne|dnevu|dnevi|dni|dnem|dnevom',
      week: 'teden|tedna|tednu|tednom',
      month: 'mesec|meseca|mesecu|mesecem',
      year: 'leto|leta|letu|letom',
    },
    connectors:
      'leta|leto|letu|meseca|leta ta|leta te|leta to|leto to|leto ta|letu ta|letu te|letu to|Murska Sobota|' +
      'Murski Soboti|Murske Sobote|Mursko Soboto',
    before:
      'v|na|od|do|po|pred|za|okoli|okrog|ob|dne|med|sredi|konec|konca|koncu|koncem|ob koncu|začetek|začetka|' +
      'začetku|na začetku|v začetku|začetkom|polovici|polovica|že|šele|vse do|mesecu|v noči na|s|z|ves|' +
      'celoten',
    range: 'do|vse do|pa do',
    dayWords: {
      prvega: 1,
      drugega: 2,
      tretjega: 3,
      četrtega: 4,
      petega: 5,
      šestega: 6,
      sedmega: 7,
      osmega: 8,
      devetega: 9,
      desetega: 10,
      enajstega: 11,
      dvanajstega: 12,
      dvajsetega: 20,
      tridesetega: 30,
    },
    dayParts: 'zjutraj|zgodaj zjutraj|dopoldne|opoldne|popoldne|zvečer|ponoči',
    turns: 'before',
    periods: { year: { '-2': 'predlani|predlanskim|predlanskega leta' } },
    every: 'vsak|vsako|vsaki',
    maxEnding: 0,
    // Maja and Jan are given names, Petek a surname, mar a particle.
    guarded: 'maj|maja|maju|majem|mar|jan|jul|jun|sobota|sreda|petek|nedelja',
    capitalised: false,
  },
  names: {
    titles:
      'predsednik*|predsednic*|podpredsednik*|podpredsednic*|predsednik vlade|predsednika vlade|' +
      'predsednik države|predsednika države|predsednik republike|predsednica republike|nekdanji predsednik|' +
      'premier|premiera|premierju|premierjem|premierk*|nekdanji premier|minister|ministra|ministru|ministrom|' +
      'ministri|ministric*|državni sekretar|državnega sekretarja|državna sekretarka|zunanji minister|' +
      'zunanjega ministra|zunanja ministrica|notranji minister|notranjega ministra|obrambni minister|' +
      'obrambnega ministra|finančni minister|finančnega ministra|minister za zdravje|ministra za zdravje|' +
      'ministrica za pravosodje|kancler|kanclerja|kanclerju|kanclerk*|poslanec|poslanca|poslancu|poslanci|' +
      'poslank*|evropski poslanec|evropskega poslanca|evroposlanec|evroposlanca|evroposlank*|' +
      'evropski komisar|evropskega komisarja|komisar|komisarja|komisark*|župan*|županj*|vodja|vodje|vodjo|' +
      'vodji|šef|šefa|šefinj*|voditelj*|voditeljic*|prvak|prvaka|prvakinj*|govorec|govorca|govork*|' +
      'tiskovni predstavnik|predstavnik*|predstavnic*|tiskovna predstavnica|veleposlanik*|veleposlanic*|' +
      'generalni sekretar|generalnega sekretarja|generalni direktor|generalnega direktorja|sekretar|' +
      'sekretarja|sekretark*|guverner|guvernerja|direktor|direktorja|direktorju|direktoric*|general|generala|' +
      'generalmajor*|polkovnik*|major|majorja|kapetan*|poveljnik*|tožilec|tožilca|tožilk*|' +
      'generalni državni tožilec|sodnik*|sodnic*|odvetnik*|odvetnic*|varuh človekovih pravic|trener|trenerja|' +
      'trenerju|trenerk*|selektor|selektorja|napadalec|napadalca|vratar|vratarja|branilec|branilca|vezist*|' +
      'kolesar|kolesarja|smučark*|košarkar|košarkarja|papež*|kardinal*|nadškof*|škof*|patriarh*|kralj|kralja|' +
      'kralju|kraljic*|princ|princa|princes*|cesar|cesarja|šejk*|ajatola|ajatole|imam|imama|gospod|gospoda|' +
      'gospa|gospe|profesor|profesorja|profesoric*|doktor|doktorja|dr|režiser|režiserja|režiserk*|igralec|' +
      'igralca|igralk*|pevec|pevca|pevk*|pisatelj*|pisateljic*|novinar|novinarja|novinark*|politolog*|' +
      'politologinj*|ekonomist*|ekonomistk*|analitik*|strokovnjak*|podjetnik*|epidemiolog*|svetovalec|' +
      'svetovalca|svetovalk*|odposlanec|odposlanca',
    organisationWords:
      'ministrstv*|univerz*|inštitut*|akademij*|bank*|strank*|gibanj*|vlad*|parlament*|državni zbor|' +
      'državnega zbora|državnem zboru|državni svet|senat*|sodišč*|tožilstv*|policij*|vojsk*|urad|urada|uradu|' +
      'agencij*|inšpektorat*|komisij*|odbor*|svet|sveta|svetu|svetom|zvez*|združenj*|društv*|sindikat*|unij*|' +
      'podjetj*|družb*|koncern*|holding*|skupin*|fundacij*|sklad*|klub*|zavezništv*|koalicij*|organizacij*|' +
      'center|centra|centru|centrom|televizij*|radio|radia|bolnišnic*|bolnica|cerkev|cerkve|cerkvi|' +
      'veleposlaništv*|gledališč*|muzej*|gimnazij*|fakultet*|kongres*|zbornic*|zavod*|uprav*|letališč*',
    placeWords:
      'mest*|občin*|vas|vasi|rek|reka|reke|reki|reko|pokrajin*|regij*|okrožj*|zvezna država|zvezne države|' +
      'republik*|otok*|polotok*|morje|morja|morju|jezer*|zaliv*|ožin*|gora|gore|gori|pogorj*|dolin*|ulic*|' +
      'trg|trga|trgu|cest*|postaj*|pristanišč*|predmestj*|četrt|četrti|grofij*|puščav*|rt|rta|mej*|kraj|' +
      'kraja|kraju|naselj*',
    joiners: 'in|za|na|v|z|s|pri|ob|nad|pod|o|de|da|di|del|la|le|von|van|der|al|bin|ibn|ben',
    neverNames:
      'V|Na|Po|S|Z|Do|Od|O|Ob|Pri|Za|Brez|Pod|Nad|Med|Pred|Čez|Proti|Zaradi|Glede|Okoli|Okrog|Poleg|Namesto|' +
      'Kljub|Iz|Sredi|On|Ona|Ono|Oni|Mi|Vi|Jaz|Ti|Njegov|Njegova|Njihov|Njihova|Naš|Naša|Naše|Moj|Moja|To|Ta|' +
      'Te|Tisti|Tista|Takšen|Takšna|Takšne|Tako|Tam|Tu|Tukaj|Takrat|Tedaj|Zdaj|Tudi|Že|Še|Kot|Kako|Kakšen|' +
      'Kakšna|Ko|Kadar|Kateri|Katera|Kdo|Kaj|Da|Kje|Kam|Zakaj|Ali|Če|A|Ampak|In|Pa|Ter|Toda|Vendar|Čeprav|' +
      'Zato|Saj|Ker|Medtem|Poleg tega|Nasprotno|Nato|Potem|Prej|Pozneje|Kasneje|Danes|Včeraj|Jutri|Letos|' +
      'Lani|Skupno|Skupaj|Vsi|Vse|Vsak|Vsaka|Mnogi|Številni|Nekateri|Nekatere|Nekaj|Več|Manj|Samo|Le|Celo|' +
      'Prav|Ne|Ni|En|Ena|Eden|Dva|Dve|Trije|Tri|Štirje|Štiri|Pet|Šest|Sedem|Osem|Devet|Deset|Prvi|Prva|Drugi|' +
      'Druga|Naslednji|Novi|Nova|Nove|Policija|Policisti|Gasilci|Vlada|Predsednik|Predsednica|Premier|' +
      'Minister|Sodišče|Vir|Viri|Strokovnjaki|Foto|Video|Preberite|Oglejte|Ljudje|Moški|Ženska|Otroci|Je|So|' +
      'Sta|Bil|Bila|Bilo|Bili|Bo|Bodo|Ima|Imajo|Lahko|Zahod|Zahoda|Vzhod|Sever|Jug|Bog|Internet|Mali|Mala|' +
      'Malo|Sedanji',
    endings:
      'ovega|ovemu|ovima|ovih|ovem|ovim|skega|skemu|skem|jem|jev|ovi|ova|ove|ovo|ega|emu|ema|oma|ama|ami|ah|' +
      'ih|im|om|em|ja|ju|ov|in|a|e|i|o|u',
    prefixes: '',
  },
  stopWords:
    'in|je|v|na|se|si|da|za|so|sta|ki|pa|s|bi|z|po|ne|tudi|ni|od|kot|o|še|ga|že|do|ob|ali|kar|ter|iz|leta|' +
    'leto|let|bo|bodo|pri|to|več|le|med|bil|bila|bilo|bili|lahko|zaradi|ko|če|tem|jih|jo|jim|mu|njih|njem|' +
    'nje|ta|te|tega|temu|teh|tej|tisti|pred|kako|kjer|samo|vse|vsi|vseh|smo|sem|ste|ima|imajo|imel|danes|' +
    'proti|brez|vendar|toda|ampak|nekaj|nekateri|zelo|sicer|saj|tako|zdaj|nato|potem|kaj|kdo|kateri|katera|' +
    'katere|katerih|katerem|njegov|njegova|njihov|svoj|svoje|svojo|svojih|glede|skupaj|prek|nad|pod|okoli|' +
    'ker|mora|morajo|gre|dva|dve|tri|en|ena|eden|poleg|namesto|medtem|temveč|namreč|predvsem|vsaj|približno|' +
    'celo|prav|naj|bolj|manj|tam|tu|mi|vi|on|ona|oni|jaz|nas|nam|vas|vam|skozi|kljub|čeprav|zato',
  boilerplate:
    'preberite tudi|preberite še|preberite več|berite tudi|berite še|oglejte si tudi|poglejte tudi|' +
    'sorodni članki|sorodne novice|povezani članki|povezane novice|več novic|zadnje novice|najbolj brano|' +
    'najbolj brane novice|morda vas zanima|delite na|deli na facebooku|delite članek|delite novico|' +
    'sledite nam na|spremljajte nas na|naročite se na|prijavite se na|prijava na e-novice|e-novice|' +
    'komentiraj|komentirajte|dodaj komentar|oddaj komentar|napišite komentar|prikaži komentarje|komentarji (|' +
    'za komentiranje se|pustite odgovor|vaš e-naslov ne bo objavljen|obvezna polja so označena|' +
    'vse pravice pridržane|foto:|vir fotografije|vir:|oglasno sporočilo|oglas|članek se nadaljuje|' +
    'spletna stran uporablja piškotke|ta spletna stran uporablja|uporabljamo piškotke|piškotki|' +
    'strinjam se s piškotki|ste opazili napako|opazili ste napako|prijavi napako|oznake:|ključne besede:|' +
    'natisni članek|podprite nas|postanite naročnik',
  multipliers: {
    ducat: 12,
    ducatov: 12,
    sto: 100,
    stotine: 100,
    stotin: 100,
    tisoč: 1000,
    tisoče: 1000,
    tisočev: 1000,
    tisočih: 1000,
    tisočim: 1000,
    tisoči: 1000,
    mio: 1000000,
    milijon: 1000000,
    milijona: 1000000,
    milijone: 1000000,
    milijoni: 1000000,
    milijonov: 1000000,
    milijonoma: 1000000,
    milijonih: 1000000,
    milijonu: 1000000,
    milijonom: 1000000,
    mil: 1000000,
    mrd: 1000000000,
    milijarda: 1000000000,
    milijarde: 1000000000,
    milijardo: 1000000000,
    milijardi: 1000000000,
    milijard: 1000000000,
    milijardah: 1000000000,
    milijardam: 1000000000,
    milijardama: 1000000000,
    mlrd: 1000000000,
    bilijon: 1000000000000,
    bilijona: 1000000000000,
    bilijonov: 1000000000000,
    bilijone: 1000000000000,
    bilijoni: 1000000000000,
    bilijonih: 1000000000000,
  },
  places: {
    AD: { adjectives: 'andorsk*|Andorec|Andorc*' },
    AE: {
      names:
        'ZAE|Združeni arabski emirati|Združenih arabskih emiratov|Združenih arabskih emiratih|' +
        'Združene arabske emirate|Emirati|Emiratov|Emiratih',
      adjectives: 'emiratsk*',
    },
    AF: {
      names: 'Afganistan|Afganistana|Afganistanu|Afganistanom',
      adjectives: 'afganistansk*|afgansk*|Afganistanec|Afganistanc*|Afganec|Afganc*',
    },
    AL: { names: 'Albanija|Albanije|Albaniji|Albanijo', adjectives: 'albansk*|Albanec|Albanc*' },
    AM: { names: 'Armenija|Armenije|Armeniji|Armenijo', adjectives: 'armensk*|Armenec|Armenc*' },
    AO: { adjectives: 'angolsk*|Angolec|Angolc*' },
    AR: { names: 'Argentina|Argentine|Argentini|Argentino', adjectives: 'argentinsk*|Argentinec|Argentinc*' },
    AT: { names: 'Avstrija|Avstrije|Avstriji|Avstrijo', adjectives: 'avstrijsk*|Avstrijec|Avstrijc*' },
    AU: { names: 'Avstralija|Avstralije|Avstraliji|Avstralijo', adjectives: 'avstralsk*|Avstralec|Avstralc*' },
    AZ: {
      names: 'Azerbajdžan|Azerbajdžana|Azerbajdžanu|Azerbajdžanom',
      adjectives: 'azerbajdžansk*|Azerbajdžanec|Azerbajdžanc*',
    },
    BA: {
      names:
        'BiH|Bosna in Hercegovina|Bosne in Hercegovine|Bosni in Hercegovini|Bosno in Hercegovino|Bosna|Bosne|' +
        'Bosni|Bosno',
      adjectives: 'bosansk*|bosanskohercegovsk*|Bosanec|Bosanc*|Bošnjak*',
    },
    BB: { adjectives: 'barbadošk*' },
    BD: { names: 'Bangladeš|Bangladeša|Bangladešu|Bangladešem', adjectives: 'bangladešk*' },
    BE: { names: 'Belgija|Belgije|Belgiji|Belgijo', adjectives: 'belgijsk*|Belgijec|Belgijc*' },
    BF: { adjectives: 'burkinsk*|burkinafašk*' },
    BG: { names: 'Bolgarija|Bolgarije|Bolgariji|Bolgarijo', adjectives: 'bolgarsk*|Bolgar|Bolgari|Bolgarov' },
    BH: { adjectives: 'bahrajnsk*|Bahrajnec|Bahrajnc*' },
    BI: { adjectives: 'burundijsk*' },
    BJ: { adjectives: 'beninsk*' },
    BN: { adjectives: 'brunejsk*' },
    BO: { adjectives: 'bolivijsk*|Bolivijec|Bolivijc*' },
    BR: { names: 'Brazilija|Brazilije|Braziliji|Brazilijo', adjectives: 'brazilsk*|Brazilec|Brazilc*' },
    BS: { adjectives: 'bahamsk*' },
    BT: { adjectives: 'butansk*' },
    BW: { adjectives: 'bocvansk*' },
    BY: { names: 'Belorusija|Belorusije|Belorusiji|Belorusijo', adjectives: 'belorusk*|Belorus|Belorusi|Belorusov' },
    BZ: { adjectives: 'belizejsk*' },
    CA: { names: 'Kanada|Kanade|Kanadi|Kanado', adjectives: 'kanadsk*|Kanadčan*' },
    CD: { adjectives: 'kongovsk*|Kongovec|Kongovc*' },
    CF: { adjectives: 'srednjeafrišk*' },
    CH: { names: 'Švica|Švice|Švici|Švico', adjectives: 'švicarsk*|Švicar|Švicarj*' },
    CL: { names: 'Čile|Čila|Čilu', adjectives: 'čilsk*|čilensk*' },
    CM: { adjectives: 'kamerunsk*|Kamerunec|Kamerunc*' },
    CN: {
      names: 'Kitajska|Kitajske|Kitajski|Kitajsko|Ljudska republika Kitajska',
      adjectives: 'kitajsk*|Kitajec|Kitajc*',
    },
    CO: { names: 'Kolumbija|Kolumbije|Kolumbiji|Kolumbijo', adjectives: 'kolumbijsk*' },
    CR: { adjectives: 'kostarišk*|Kostaričan*' },
    CU: { names: 'Kuba|Kube|Kubi|Kubo', adjectives: 'kubansk*|Kubanec|Kubanc*' },
    CV: { adjectives: 'zelenortsk*' },
    CY: { names: 'Ciper|Cipra|Cipru|Ciprom', adjectives: 'ciprsk*' },
    CZ: { names: 'Češka|Češke|Češki|Češko|Češka republika|Češke republike', adjectives: 'češk*|Čeh|Čehi|Čehov' },
    DE: { names: 'Nemčija|Nemčije|Nemčiji|Nemčijo', adjectives: 'nemšk*|Nemec|Nemca|Nemci|Nemcev|Nemcem' },
    DJ: { adjectives: 'džibutsk*|džibutijsk*' },
    DK: { names: 'Danska|Danske|Danski|Dansko', adjectives: 'dansk*|Danec|Danci|Dancev' },
    DO: { adjectives: 'Dominikanec|Dominikanc*' },
    DZ: { names: 'Alžirija|Alžirije|Alžiriji|Alžirijo', adjectives: 'alžirsk*' },
    EC: { names: 'Ekvador|Ekvadorja|Ekvadorju|Ekvadorjem', adjectives: 'ekvadorsk*' },
    EE: { names: 'Estonija|Estonije|Estoniji|Estonijo', adjectives: 'estonsk*|Estonec|Estonc*' },
    EG: { names: 'Egipt|Egipta|Egiptu|Egiptom', adjectives: 'egiptovsk*|Egipčan*' },
    ER: { adjectives: 'eritrejsk*|Eritrejec|Eritrejc*' },
    ES: { names: 'Španija|Španije|Španiji|Španijo', adjectives: 'špansk*|Španec|Španca|Španci|Špancev' },
    ET: { names: 'Etiopija|Etiopije|Etiopiji|Etiopijo', adjectives: 'etiopsk*' },
    FI: { names: 'Finska|Finske|Finski|Finsko', adjectives: 'finsk*|Finec|Finci|Fincev' },
    FJ: { adjectives: 'fidžijsk*' },
    FM: { adjectives: 'mikronezijsk*' },
    FR: { names: 'Francija|Francije|Franciji|Francijo', adjectives: 'francosk*|Francoz|Francoza|Francozi|Francozov' },
    GA: { adjectives: 'gabonsk*|Gabonec|Gabonc*' },
    GB: {
      names:
        'Velika Britanija|Velike Britanije|Veliki Britaniji|Veliko Britanijo|Britanija|Britanije|Britaniji|' +
        'Britanijo|Združeno kraljestvo|Združenega kraljestva|Združenem kraljestvu',
      adjectives: 'britansk*|Britanec|Britanc*|anglešk*|Anglež*',
    },
    'GB-ENG': { names: 'Anglija|Anglije|Angliji|Anglijo' },
    'GB-SCT': { names: 'Škotska|Škotske|Škotski|Škotsko', adjectives: 'škotsk*|Škot|Škoti|Škotov' },
    'GB-WLS': { names: 'Wales|Walesa|Walesu|Walesom', adjectives: 'valižansk*' },
    'GB-NIR': { names: 'Severna Irska|Severne Irske|Severni Irski|Severno Irsko', adjectives: 'severnoirsk*' },
    GD: { adjectives: 'grenadsk*' },
    GE: {
      names: 'Gruzija|Gruzije|Gruziji|Gruzijo',
      adjectives: 'gruzijsk*|Gruzijec|Gruzijc*|Gruzinec|Gruzinc*|gruzinsk*',
    },
    GH: { adjectives: 'gansk*' },
    GL: { adjectives: 'grenlandsk*|Grenlandec|Grenlandc*' },
    GM: { adjectives: 'gambijsk*' },
    GN: { adjectives: 'gvinejsk*|Gvinejec|Gvinejc*' },
    GR: { names: 'Grčija|Grčije|Grčiji|Grčijo', adjectives: 'gršk*|Grk|Grki|Grkov' },
    GT: { adjectives: 'gvatemalsk*|Gvatemalec|Gvatemalc*' },
    GY: { adjectives: 'gvajansk*' },
    HK: { adjectives: 'hongkonšk*|Hongkonžan*' },
    HN: { adjectives: 'hondurašk*' },
    HR: { names: 'Hrvaška|Hrvaške|Hrvaški|Hrvaško', adjectives: 'hrvašk*|Hrvat|Hrvata|Hrvati|Hrvatov|Hrvatom' },
    HT: { adjectives: 'haitsk*|haitijsk*|Haitijec|Haitijc*' },
    HU: { names: 'Madžarska|Madžarske|Madžarski|Madžarsko', adjectives: 'madžarsk*|Madžar|Madžari|Madžarov' },
    ID: { names: 'Indonezija|Indonezije|Indoneziji|Indonezijo', adjectives: 'indonezijsk*' },
    IE: { names: 'Irska|Irske|Irski|Irsko', adjectives: 'irsk*|Irci|Ircev' },
    IL: { names: 'Izrael|Izraela|Izraelu|Izraelom', adjectives: 'izraelsk*|Izraelec|Izraelc*' },
    IN: { names: 'Indija|Indije|Indiji|Indijo', adjectives: 'indijsk*|Indijec|Indijc*' },
    IQ: { names: 'Irak|Iraka|Iraku|Irakom', adjectives: 'irašk*|Iračan*' },
    IR: { names: 'Iran|Irana|Iranu|Iranom', adjectives: 'iransk*|Iranec|Iranc*' },
    IS: { names: 'Islandija|Islandije|Islandiji|Islandijo', adjectives: 'islandsk*' },
    IT: { names: 'Italija|Italije|Italiji|Italijo', adjectives: 'italijansk*|Italijan*' },
    JM: { adjectives: 'jamajšk*|Jamajčan*' },
    JO: { names: 'Jordanija|Jordanije|Jordaniji|Jordanijo', adjectives: 'jordansk*' },
    JP: { names: 'Japonska|Japonske|Japonski|Japonsko', adjectives: 'japonsk*|Japonec|Japonc*' },
    KE: { names: 'Kenija|Kenije|Keniji|Kenijo', adjectives: 'kenijsk*' },
    KG: { names: 'Kirgizistan|Kirgizistana|Kirgizistanu|Kirgizistanom', adjectives: 'kirgišk*|kirgizijsk*' },
    KH: { adjectives: 'kambošk*|kambodžansk*|Kambodžan*' },
    KI: { adjectives: 'kiribatsk*' },
    KM: { adjectives: 'komorsk*' },
    KP: { names: 'Severna Koreja|Severne Koreje|Severni Koreji|Severno Korejo', adjectives: 'severnokorejsk*' },
    KR: { names: 'Južna Koreja|Južne Koreje|Južni Koreji|Južno Korejo', adjectives: 'južnokorejsk*' },
    KW: { names: 'Kuvajt|Kuvajta|Kuvajtu|Kuvajtom', adjectives: 'kuvajtsk*' },
    KZ: { names: 'Kazahstan|Kazahstana|Kazahstanu|Kazahstanom', adjectives: 'kazahstansk*|kazašk*' },
    LA: { adjectives: 'laošk*' },
    LB: { names: 'Libanon|Libanona|Libanonu|Libanonom', adjectives: 'libanonsk*' },
    LI: {
      names:
        'Lihtenštajn|Lihtenštajna|Lihtenštajnu|Lihtenštajnom|Liechtenstein|Liechtensteina|Liechtensteinu|' +
        'Liechtensteinom',
      adjectives: 'lihtenštajnsk*',
    },
    LK: { adjectives: 'šrilanšk*|Šrilančan*' },
    LR: { adjectives: 'liberijsk*|Liberijec|Liberijc*' },
    LS: { adjectives: 'lesotsk*' },
    LT: { names: 'Litva|Litve|Litvi|Litvo', adjectives: 'litovsk*|Litovec|Litovc*' },
    LU: { names: 'Luksemburg|Luksemburga|Luksemburgu|Luksemburgom', adjectives: 'luksembursk*' },
    LV: { names: 'Latvija|Latvije|Latviji|Latvijo', adjectives: 'latvijsk*|Latvijec|Latvijc*' },
    LY: { names: 'Libija|Libije|Libiji|Libijo', adjectives: 'libijsk*' },
    MA: { names: 'Maroko|Maroka|Maroku|Marokom', adjectives: 'maroškega|maroški|maroška|maroške|maroško|Maročan*' },
    MC: { adjectives: 'monašk*' },
    MD: { names: 'Moldavija|Moldavije|Moldaviji|Moldavijo', adjectives: 'moldavsk*' },
    ME: { names: 'Črna gora|Črne gore|Črni gori|Črno goro', adjectives: 'črnogorsk*|Črnogorec|Črnogorc*' },
    MG: { adjectives: 'madagaskarsk*|malgašk*' },
    MK: {
      names:
        'Severna Makedonija|Severne Makedonije|Severni Makedoniji|Severno Makedonijo|Makedonija|Makedonije|' +
        'Makedoniji|Makedonijo',
      adjectives: 'severnomakedonsk*|makedonsk*|Makedonec|Makedonc*',
    },
    ML: { adjectives: 'malijsk*' },
    MM: { names: 'Mjanmar|Mjanmara|Mjanmaru|Mjanmarom', adjectives: 'mjanmarsk*' },
    MN: { names: 'Mongolija|Mongolije|Mongoliji|Mongolijo', adjectives: 'mongolsk*' },
    MR: { adjectives: 'mavretansk*|mavritansk*' },
    MT: { names: 'Malta|Malte|Malti|Malto', adjectives: 'maltešk*' },
    MU: { adjectives: 'mavricijsk*' },
    MV: { adjectives: 'maldivsk*' },
    MW: { adjectives: 'malavijsk*' },
    MX: { names: 'Mehika|Mehike|Mehiki|Mehiko', adjectives: 'mehišk*|Mehičan*' },
    MY: { names: 'Malezija|Malezije|Maleziji|Malezijo', adjectives: 'malezijsk*' },
    MZ: { adjectives: 'mozambišk*' },
    NA: { adjectives: 'namibijsk*' },
    NE: { adjectives: 'nigrsk*|nigersk*' },
    NG: { names: 'Nigerija|Nigerije|Nigeriji|Nigerijo', adjectives: 'nigerijsk*' },
    NI: { adjectives: 'nikaragovsk*' },
    NL: { names: 'Nizozemska|Nizozemske|Nizozemski|Nizozemsko', adjectives: 'nizozemsk*|Nizozemec|Nizozemc*' },
    NO: { names: 'Norveška|Norveške|Norveški|Norveško', adjectives: 'norvešk*|Norvežan*' },
    NP: { names: 'Nepal|Nepala|Nepalu|Nepalom', adjectives: 'nepalsk*' },
    NR: { adjectives: 'naurujsk*' },
    NZ: { names: 'Nova Zelandija|Nove Zelandije|Novi Zelandiji|Novo Zelandijo', adjectives: 'novozelandsk*' },
    OM: { adjectives: 'omansk*|Omanec|Omanc*' },
    PA: { adjectives: 'panamsk*' },
    PE: { names: 'Peru|Peruja|Peruju', adjectives: 'perujsk*' },
    PG: { adjectives: 'papuansk*' },
    PH: { names: 'Filipini|Filipinov|Filipinih|Filipine', adjectives: 'filipinsk*' },
    PK: { names: 'Pakistan|Pakistana|Pakistanu|Pakistanom', adjectives: 'pakistansk*|Pakistanec|Pakistanc*' },
    PL: { names: 'Poljska|Poljske|Poljski|Poljsko', adjectives: 'poljsk*|Poljak*' },
    PR: { adjectives: 'portorišk*|Portoričan*' },
    PS: { names: 'Palestina|Palestine|Palestini|Palestino', adjectives: 'palestinsk*|Palestinec|Palestinc*' },
    PT: { names: 'Portugalska|Portugalske|Portugalski|Portugalsko', adjectives: 'portugalsk*|Portugalec|Portugalc*' },
    PW: { adjectives: 'palavsk*' },
    PY: { adjectives: 'paragvajsk*|Paragvajec|Paragvajc*' },
    QA: { names: 'Katar|Katarja|Katarju|Katarjem', adjectives: 'katarsk*' },
    RO: { names: 'Romunija|Romunije|Romuniji|Romunijo', adjectives: 'romunsk*|Romun|Romuni|Romunov' },
    RS: { names: 'Srbija|Srbije|Srbiji|Srbijo', adjectives: 'srbsk*|Srb|Srba|Srbi|Srbov|Srbom' },
    RU: {
      names: 'Rusija|Rusije|Rusiji|Rusijo|Ruska federacija|Ruske federacije|Ruski federaciji|Rusko federacijo',
      adjectives: 'rusk*|Rus|Rusa|Rusi|Rusov|Rusom',
    },
    RW: { names: 'Ruanda|Ruande|Ruandi|Ruando', adjectives: 'ruandsk*' },
    SA: { names: 'Savdska Arabija|Savdske Arabije|Savdski Arabiji|Savdsko Arabijo', adjectives: 'savdsk*' },
    SC: { adjectives: 'sejšelsk*' },
    SD: { names: 'Sudan|Sudana|Sudanu|Sudanom', adjectives: 'sudansk*' },
    SE: { names: 'Švedska|Švedske|Švedski|Švedsko', adjectives: 'švedsk*|Šved|Švedi|Švedov' },
    SG: { names: 'Singapur|Singapurja|Singapurju|Singapurjem', adjectives: 'singapursk*' },
    SI: {
      names: 'Slovenija|Slovenije|Sloveniji|Slovenijo|Republika Slovenija|Republike Slovenije|Republiki Sloveniji',
      adjectives: 'slovensk*|Slovenec|Slovenc*|Slovenka|Slovenke',
    },
    SK: { names: 'Slovaška|Slovaške|Slovaški|Slovaško', adjectives: 'slovašk*|Slovak|Slovaki|Slovakov' },
    SL: { adjectives: 'sierraleonsk*' },
    SM: { adjectives: 'sanmarinsk*' },
    SN: { names: 'Senegal|Senegala|Senegalu|Senegalom', adjectives: 'senegalsk*' },
    SO: { names: 'Somalija|Somalije|Somaliji|Somalijo', adjectives: 'somalijsk*' },
    SR: { adjectives: 'surinamsk*' },
    SS: { adjectives: 'južnosudansk*' },
    SV: { adjectives: 'salvadorsk*|Salvadorec|Salvadorc*' },
    SY: { names: 'Sirija|Sirije|Siriji|Sirijo', adjectives: 'sirsk*|sirijsk*|Sirec|Sirci|Sircev' },
    SZ: { adjectives: 'esvatinsk*|svazijsk*' },
    TD: { adjectives: 'čadsk*' },
    TG: { adjectives: 'togovsk*' },
    TH: { names: 'Tajska|Tajske|Tajski|Tajsko', adjectives: 'tajsk*' },
    TJ: { names: 'Tadžikistan|Tadžikistana|Tadžikistanu|Tadžikistanom', adjectives: 'tadžišk*|tadžikistansk*' },
    TL: { adjectives: 'vzhodnotimorsk*' },
    TM: { adjectives: 'turkmensk*|turkmenistansk*|Turkmen|Turkmeni|Turkmenov' },
    TN: { names: 'Tunizija|Tunizije|Tuniziji|Tunizijo', adjectives: 'tunizijsk*' },
    TO: { adjectives: 'tongovsk*' },
    TR: { names: 'Turčija|Turčije|Turčiji|Turčijo', adjectives: 'turšk*|Turek|Turka|Turki|Turkov' },
    TT: { adjectives: 'trinidadsk*' },
    TV: { adjectives: 'tuvalujsk*' },
    TW: { names: 'Tajvan|Tajvana|Tajvanu|Tajvanom', adjectives: 'tajvansk*' },
    TZ: { adjectives: 'tanzanijsk*|Tanzanijec|Tanzanijc*' },
    UA: { names: 'Ukrajina|Ukrajine|Ukrajini|Ukrajino', adjectives: 'ukrajinsk*|Ukrajinec|Ukrajinc*|Ukrajinka' },
    UG: { names: 'Uganda|Ugande|Ugandi|Ugando', adjectives: 'ugandsk*' },
    US: {
      names:
        'ZDA|Združene države|Združenih držav|Združenim državam|Združenih državah|Združene države Amerike|' +
        'Združenih držav Amerike|Amerika|Amerike|Ameriki|Ameriko',
      adjectives: 'amerišk*|Američan*',
    },
    UY: { names: 'Urugvaj|Urugvaja|Urugvaju|Urugvajem', adjectives: 'urugvajsk*' },
    UZ: { names: 'Uzbekistan|Uzbekistana|Uzbekistanu|Uzbekistanom', adjectives: 'uzbešk*|uzbekistansk*' },
    VA: {
      names: 'Vatikan|Vatikana|Vatikanu|Vatikanom|Sveti sedež|Svetega sedeža|Svetem sedežu',
      adjectives: 'vatikansk*',
    },
    VE: { names: 'Venezuela|Venezuele|Venezueli|Venezuelo', adjectives: 'venezuelsk*' },
    VN: { names: 'Vietnam|Vietnama|Vietnamu|Vietnamom', adjectives: 'vietnamsk*' },
    VU: { adjectives: 'vanuatujsk*' },
    WS: { adjectives: 'samoansk*' },
    XK: { names: 'Kosovo|Kosova|Kosovu|Kosovom', adjectives: 'kosovsk*' },
    YE: { names: 'Jemen|Jemena|Jemenu|Jemenom', adjectives: 'jemensk*' },
    ZA: {
      names:
        'Južna Afrika|Južne Afrike|Južni Afriki|Južno Afriko|Južnoafriška republika|Južnoafriške republike|' +
        'Južnoafriški republiki',
      adjectives: 'južnoafrišk*',
    },
    ZM: { adjectives: 'zambijsk*|Zambijec|Zambijc*' },
    ZW: { names: 'Zimbabve|Zimbabveja|Zimbabveju', adjectives: 'zimbabvejsk*' },
    'geonames-3196359': { names: 'Ljubljana|Ljubljane|Ljubljani|Ljubljano', adjectives: 'ljubljansk*' },
    'geonames-3195506': { names: 'Maribor|Maribora|Mariboru|Mariborom', adjectives: 'mariborsk*' },
    'geonames-524901': { names: 'Moskva|Moskve|Moskvi|Moskvo', adjectives: 'moskovsk*' },
    'geonames-703448': { names: 'Kijev|Kijeva|Kijevu|Kijevom', adjectives: 'kijevsk*' },
    'geonames-2643743': { names: 'London|Londona|Londonu|Londonom', adjectives: 'londonsk*' },
    'geonames-2988507': { names: 'Pariz|Pariza|Parizu|Parizom', adjectives: 'parišk*' },
    'geonames-2950159': { names: 'Berlin|Berlina|Berlinu|Berlinom', adjectives: 'berlinsk*' },
    'geonames-2761369': { names: 'Dunaj|Dunaja|Dunaju|Dunajem', adjectives: 'dunajsk*' },
    'geonames-2800866': { names: 'Bruselj|Bruslja|Bruslju|Brusljem', adjectives: 'bruseljsk*' },
    'geonames-756135': { names: 'Varšava|Varšave|Varšavi|Varšavo', adjectives: 'varšavsk*' },
    'geonames-3067696': { names: 'Praga|Prage|Pragi|Prago', adjectives: 'prašk*' },
    'geonames-3054643': { names: 'Budimpešta|Budimpešte|Budimpešti|Budimpešto', adjectives: 'budimpeštansk*' },
    'geonames-3169070': { names: 'Rim|Rima|Rimu|Rimom' },
    'geonames-1816670': { names: 'Peking|Pekinga|Pekingu|Pekingom', adjectives: 'pekinšk*' },
    'geonames-4140963': { names: 'Washington|Washingtona|Washingtonu|Washingtonom', adjectives: 'washingtonsk*' },
    'geonames-112931': { names: 'Teheran|Teherana|Teheranu|Teheranom', adjectives: 'teheransk*' },
    'geonames-264371': { names: 'Aten|Atene|Atenah|Atenam' },
    'geonames-2747373': { names: 'Haag|Haaga|Haagu|Haagom', adjectives: 'haašk*' },
    'geonames-281184': { names: 'Jeruzalem|Jeruzalema|Jeruzalemu|Jeruzalemom', adjectives: 'jeruzalemsk*' },
    'geonames-792680': { names: 'Beograd|Beograda|Beogradu|Beogradom', adjectives: 'beograjsk*' },
    'geonames-3186886': { names: 'Zagreb|Zagreba|Zagrebu|Zagrebom', adjectives: 'zagrebšk*' },
    'geonames-3191281': { names: 'Sarajevo|Sarajeva|Sarajevu|Sarajevom', adjectives: 'sarajevsk*' },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations':
      'OZN|ZN|Združeni narodi|Združenih narodov|Združenim narodom|Združenimi narodi|Združene narode|' +
      'Organizacija združenih narodov',
    'organisation:un-security-council':
      'Varnostni svet ZN|Varnostnega sveta ZN|Varnostnemu svetu ZN|Varnostnim svetom ZN|Varnostnem svetu ZN|' +
      'Varnostni svet|Varnostnega sveta|Varnostnemu svetu|Varnostnim svetom|Varnostnem svetu',
    'organisation:un-general-assembly':
      'Generalna skupščina ZN|Generalne skupščine ZN|Generalni skupščini ZN|Generalno skupščino ZN|' +
      'Generalna skupščina Združenih narodov|Generalne skupščine Združenih narodov|' +
      'Generalni skupščini Združenih narodov|Generalno skupščino Združenih narodov',
    'organisation:who':
      'WHO|Svetovna zdravstvena organizacija|Svetovne zdravstvene organizacije|' +
      'Svetovni zdravstveni organizaciji|Svetovno zdravstveno organizacijo|SZO',
    'organisation:iaea':
      'IAEA|Mednarodna agencija za jedrsko energijo|Mednarodne agencije za jedrsko energijo|' +
      'Mednarodni agenciji za jedrsko energijo|Mednarodno agencijo za jedrsko energijo',
    'organisation:world-food-programme': 'Svetovni program za hrano|Svetovnega programa za hrano',
    'organisation:international-criminal-court':
      'Mednarodno kazensko sodišče|Mednarodnega kazenskega sodišča|Mednarodnemu kazenskemu sodišču|' +
      'Mednarodnim kazenskim sodiščem|Mednarodnem kazenskem sodišču',
    'organisation:international-court-of-justice':
      'Meddržavno sodišče|Meddržavnega sodišča|Meddržavnemu sodišču|Meddržavnim sodiščem|' + 'Meddržavnem sodišču',
    'organisation:osce':
      'OVSE|Organizacija za varnost in sodelovanje v Evropi|Organizacije za varnost in sodelovanje v Evropi|' +
      'Organizaciji za varnost in sodelovanje v Evropi|Organizacijo za varnost in sodelovanje v Evropi',
    'organisation:nato': 'zveza Nato|zveze Nato|zvezi Nato|zvezo Nato|Nata|Natu|Natom',
    'organisation:european-union': 'EU|Evropska unija|Evropske unije|Evropski uniji|Evropsko unijo',
    'organisation:european-commission': 'Evropska komisija|Evropske komisije|Evropski komisiji|Evropsko komisijo',
    'organisation:european-parliament':
      'Evropski parlament|Evropskega parlamenta|Evropskemu parlamentu|Evropskim parlamentom|' + 'Evropskem parlamentu',
    'organisation:european-council': 'Evropski svet|Evropskega sveta|Evropskemu svetu|Evropskim svetom|Evropskem svetu',
    'organisation:council-of-europe': 'Svet Evrope|Sveta Evrope|Svetu Evrope|Svetom Evrope',
    'organisation:european-central-bank':
      'ECB|Evropska centralna banka|Evropske centralne banke|Evropski centralni banki|' + 'Evropsko centralno banko',
    'organisation:european-court-of-human-rights':
      'ESČP|Evropsko sodišče za človekove pravice|Evropskega sodišča za človekove pravice|' +
      'Evropskemu sodišču za človekove pravice|Evropskim sodiščem za človekove pravice|' +
      'Evropskem sodišču za človekove pravice',
    'organisation:court-of-justice-of-the-eu':
      'Sodišče EU|Sodišča EU|Sodišču EU|Sodiščem EU|Sodišče Evropske unije|Sodišča Evropske unije|' +
      'Sodišču Evropske unije|Sodiščem Evropske unije',
    'organisation:imf':
      'Mednarodni denarni sklad|Mednarodnega denarnega sklada|Mednarodnemu denarnemu skladu|' +
      'Mednarodnim denarnim skladom|Mednarodnem denarnem skladu|IMF',
    'organisation:world-bank': 'Svetovna banka|Svetovne banke|Svetovni banki|Svetovno banko',
    'organisation:wto':
      'WTO|Svetovna trgovinska organizacija|Svetovne trgovinske organizacije|' +
      'Svetovni trgovinski organizaciji|Svetovno trgovinsko organizacijo',
    'organisation:african-union': 'Afriška unija|Afriške unije|Afriški uniji|Afriško unijo',
    'organisation:arab-league': 'Arabska liga|Arabske lige|Arabski ligi|Arabsko ligo',
    'organisation:red-cross': 'Rdeči križ|Rdečega križa|Rdečemu križu|Rdečim križem',
    'organisation:red-crescent': 'Rdeči polmesec|Rdečega polmeseca|Rdečemu polmesecu|Rdečim polmesecem',
    'organisation:doctors-without-borders': 'Zdravniki brez meja|Zdravnikov brez meja',
    'organisation:reporters-without-borders': 'Novinarji brez meja|Novinarjev brez meja',
    'organisation:kremlin': 'Kremelj|Kremlja|Kremlju|Kremljem',
    'organisation:white-house': 'Bela hiša|Bele hiše|Beli hiši|Belo hišo',
    'organisation:us-state-department': 'ameriško zunanje ministrstvo|State Department',
    'organisation:us-congress': 'ameriški kongres|ameriškega kongresa|ameriškem kongresu',
    'organisation:us-senate': 'ameriški senat|ameriškega senata|ameriškem senatu',
    'organisation:us-house': 'predstavniški dom ameriškega kongresa|predstavniškega doma ameriškega kongresa',
    'organisation:us-supreme-court': 'Vrhovno sodišče ZDA|ameriško vrhovno sodišče|ameriškega vrhovnega sodišča',
    'organisation:islamic-state': 'Islamska država|Islamske države|Islamski državi|Islamsko državo',
    'organisation:al-qaeda': 'Al Kaida|Al Kaide|Al Kaidi|Al Kaido|Al-Kaida|Al-Kaide|Al-Kaidi|Al-Kaido',
    'organisation:hezbollah': 'Hezbolah',
    'organisation:taliban': 'talibani|talibanov|talibanom|talibane',
    'organisation:houthis': 'hutiji|hutijev|hutijci|hutijevci|hutijevcev|hutije',
    'person:volodymyr-zelensky':
      'Volodimir Zelensk*|Volodimirja Zelensk*|Volodimirju Zelensk*|Volodimirjem Zelensk*|~Zelenski|' +
      '~Zelenskega|~Zelenskemu|~Zelenskim',
    'person:maria-zakharova': 'Marija Zaharova|Marije Zaharove|Mariji Zaharovi|Marijo Zaharovo',
    'person:alexei-navalny': 'Aleksej Navaln*|Alekseja Navaln*|Alekseju Navaln*|Aleksejem Navaln*|~Navalni|~Navalnega',
    'person:yevgeny-prigozhin':
      'Jevgenij Prigožin|Jevgenija Prigožina|Jevgeniju Prigožinu|Jevgenijem Prigožinom|~Prigožin',
    'person:mikhail-gorbachev': 'Mihail Gorbačov|~Gorbačov',
    'person:boris-yeltsin': 'Boris Jelcin|~Jelcin',
    'person:petro-poroshenko': 'Petro Porošenk*|~Porošenko|~Porošenka|~Porošenku',
    'person:viktor-yanukovych': 'Viktor Janukovič|~Janukovič',
    'person:yulia-tymoshenko': 'Julija Timošenko|Julije Timošenko|~Timošenko',
    'person:alexander-lukashenko':
      'Aleksander Lukašenk*|Aleksandra Lukašenk*|Aleksandru Lukašenk*|Aleksandrom Lukašenk*|~Lukašenko|' +
      '~Lukašenka|~Lukašenku|~Lukašenkom',
    'person:queen-elizabeth-ii':
      'kraljica Elizabeta|kraljice Elizabete|kraljici Elizabeti|kraljico Elizabeto|Elizabeta II|' +
      'Elizabete II|Elizabeti II|Elizabeto II',
    'person:king-charles-iii': 'kralj Karel|kralja Karel|kralju Karel|Karel III|Karla III|kralj Charles',
    'person:benjamin-netanyahu':
      'Benjamin Netanjah*|Benjamina Netanjah*|Benjaminu Netanjah*|Benjaminom Netanjah*|~Netanjahu|' +
      '~Netanjahuja|~Netanjahuju|~Netanjahujem',
    'person:mahmoud-abbas': 'Mahmud Abas',
    'person:ali-khamenei': 'Ali Hamenej|~Hamenej',
    'person:hassan-rouhani': 'Hasan Rohani|~Rohani',
    'person:bashar-al-assad':
      'Bašar al Asad|Bašarja al Asada|Bašarju al Asadu|Bašarjem al Asadom|Bašar Asad|Bašarja Asada|' +
      'Bašarju Asadu|Bašar al-Asad|Bašarja al-Asada|Bašarju al-Asadu',
    'person:saddam-hussein': 'Sadam Husein|Sadama Huseina|Sadamu Huseinu|Sadamom Huseinom',
    'person:osama-bin-laden': 'Osama bin Laden|Osame bin Ladena|Osami bin Ladenu|Osamo bin Ladenom',
    'person:muammar-gaddafi':
      'Moamer Gadaf*|Moamerja Gadaf*|Moamerju Gadaf*|Moamerjem Gadaf*|~Gadafi|~Gadafija|~Gadafiju|' + '~Gadafijem',
    'person:jamal-khashoggi': 'Džamal Hašodži|Džamal Hašokdži',
    'person:xi-jinping': 'Ši Džinping|Ši Džinpinga|Ši Džinpingu|Ši Džinpingom',
    'person:kim-jong-un':
      'Kim Džong Un|Kim Džong Una|Kim Džong Unu|Kim Džong Unom|Kim Džong-un|Kim Džong-una|Kim Džong-unu|' +
      'Kim Džong-unom',
    'person:pope-francis': 'papež Frančišek|papeža Frančiška|papežu Frančišku|papežem Frančiškom',
    'person:pope-john-paul-ii': 'Janez Pavel II|Janeza Pavla II',
    'person:pope-leo-xiv': 'Leon XIV|Leona XIV|Leonu XIV',
    'person:janez-jansa': 'Janez Janša|Janeza Janše|Janezu Janši|Janezom Janšo',
    'person:slobodan-milosevic': '~Milošević',
  },
} satisfies LanguagePack;
