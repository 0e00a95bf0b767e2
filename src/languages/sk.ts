// Slovak. Months and weekdays are listed in all their cases and no ending is accepted beyond them: with endings
// Májová and Júlia (names) are May and July. Two towns are called after a day, Dunajská Streda and Rimavská Sobota; they
// are listed as phrases, so that the longest match takes them whole. Accents count, because máju (May) and majú (they
// have) are told apart by them alone. Countries are written out in their cases, adjectives are stems (nemeck*).
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'sk',
  name: 'Slovak',
  detection: {
    sk: {
      scripts: 'Latin',
      frequent:
        'a|v|sa|na|je|že|o|s|z|do|i|k|vo|pre|za|by|to|ale|si|po|ako|od|sú|alebo|ktorý|ktorá|ktoré|pri|u|' +
        'podľa|tak|jeho|jej|ich|tiež|bude|bol|bola|bolo|boli|má|len|čo|aby|keď|až|zo|pred|rokov|roku|ľudí|' +
        'dnes|včera|dva|dve|tri|povedal|uviedol|uviedla|povedala|dodal|informoval|informovala|nové|nový|prvý|' +
        'kde|proti|bez|však|nie|ešte|viac|medzi|už|som|sme|mu|ho|ju|im|tým|tom|toho|tejto|tento|táto|tieto|' +
        'týchto|ten|tá|iba|pretože|môže|môžu|majú|mal|mala|byť|budú|slovenska|slovensko|slovenskej|slovenský|' +
        'bratislava|bratislave|vlády|vláda|minister|ministerstvo|prezident|prezidentka|polícia|policajti|' +
        'hovorca|hovorkyňa|európskej|eur|miliónov|tisíc|dňa|než|či|svoju|svoje|svojho|zatiaľ|počas|musí|chce|' +
        'ďalšie|stále|ktorí|ktorú|ak|ani|sr|cez|nad|pod|teda|preto|tohto|vlani|rok|hodín|krajiny|krajine|' +
        'prípad|mesto|mesta|strany|muž|žena|súd|okrem|napríklad|pričom|približne|totiž',
      affixes:
        '*ého|*ých|*ými|*ému|*ová|*ové|*ový|*anie|*enie|*stvo|*ský|*ská|*ské|*nosť|*nosti|*uje|*ovať|*ích|' +
        '*iť|*ať|*och|*ania|*enia|*ia*|*ie*',
    },
  },
  dates: {
    months: [
      'január|januára|januári|januáru|januárom|jan',
      'február|februára|februári|februáru|februárom',
      'marec|marca|marci|marcu|marcom',
      'apríl|apríla|apríli|aprílu|aprílom',
      'máj|mája|máji|máju|májom',
      'jún|júna|júni|júnu|júnom',
      'júl|júla|júli|júlu|júlom',
      'august|augusta|auguste|augustu|augustom',
      'september|septembra|septembri|septembru|septembrom|sept',
      'október|októbra|októbri|októbru|októbrom',
      'november|novembra|novembri|novembru|novembrom',
      'december|decembra|decembri|decembru|decembrom',
    ],
    weekdays: [
      'nedeľa|nedele|nedeli|nedeľu|nedeľou',
      'pondelok|pondelka|pondelku|pondelkom',
      'utorok|utorka|utorku|utorkom',
      'streda|stredy|strede|stredu|stredou',
      'štvrtok|štvrtka|štvrtku|štvrtkom',
      'piatok|piatka|piatku|piatkom',
      'sobota|soboty|sobote|sobotu|sobotou',
    ],
    relativeDays: {
      '-2': 'predvčerom|pred dvomi dňami',
      '-1':
        'včera|včerajší|včerajšieho|včerajšom|včerajšej|včerajšia|včerajšie|včerajšok|včerajška|včerajšku|' +
        'včera ráno|včera doobeda|včera popoludní|včera večer|včera v noci|včera nadránom|minulú noc|uplynulú noc|minulej noci|uplynulej noci',
      '0': 'dnes|dnešok|dneška|dnešku|dnes nadránom|dnes ráno|dnes doobeda|dnes predpoludním|dnes popoludní|dnes večer|dnes v noci',
      '1':
        'zajtra|zajtrajší|zajtrajšieho|zajtrajšom|zajtrajšej|zajtrajšok|zajtrajška|zajtrajšku|zajtra ráno|' +
        'zajtra popoludní|zajtra večer',
      '2': 'pozajtra',
    },
    daysAgo: 'pred # dňami',
    dayCounts: 'dvoma|tromi|štyrmi|piatimi|šiestimi|siedmimi|ôsmimi|deviatimi|desiatimi',
    last:
      'minulý|minulého|minulom|minulým|minulú|minulej|minulá|minulé|vlaňajší|vlaňajšieho|vlaňajšom|vlaňajšiu|' +
      'vlaňajšej|uplynulý|uplynulého|uplynulom|uplynulú|uplynulej|predchádzajúci|predchádzajúceho|' +
      'predchádzajúcom',
    current: 'tento|tohto|tomto|týmto|túto|tejto|táto|tohtoročný|tohtoročného|tohtoročnom',
    next:
      'budúci|budúceho|budúcom|budúcim|budúcu|budúcej|budúca|nadchádzajúci|nadchádzajúceho|nadchádzajúcom|' +
      'nadchádzajúcu|nadchádzajúcej',
    units: {
      day: 'deň|dňa|dni|dňu|dňom|dní|dňoch|dňami',
      week: 'týždeň|týždňa|týždni|týždňu|týždňom',
      month: 'mesiac|mesiaca|mesiaci|mesiacom',
      year: 'rok|roka|roku|rokom',
    },
    connectors:
      'roku|roka|rok|r|mesiaca|dňa|Dunajská Streda|Dunajskej Strede|Dunajskej Stredy|Dunajskú Stredu|' +
      'Dunajskou Stredou|Rimavská Sobota|Rimavskej Sobote|Rimavskej Soboty|Rimavskú Sobotu|Rimavskou Sobotou|' +
      'Spišská Sobota|Spišskej Sobote|Spišskej Soboty|Spišskú Sobotu',
    before:
      'v|vo|od|odo|do|na|pred|po|k|ku|okolo|počas|medzi|v priebehu|v noci na|dňa|ráno|večer|začiatkom|' +
      'začiatok|začiatku|polovici|v polovici|koniec|koncom|konca|konci|závere|záver|až|celý|už|mesiaci',
    range: 'až|do|až do',
    dayWords: {
      prvého: 1,
      druhého: 2,
      tretieho: 3,
      štvrtého: 4,
      piateho: 5,
      šiesteho: 6,
      siedmeho: 7,
      ôsmeho: 8,
      deviateho: 9,
      desiateho: 10,
      dvadsiateho: 20,
      tridsiateho: 30,
    },
    dayParts: 'ráno|nadránom|doobeda|dopoludnia|predpoludním|popoludní|poobede|napoludnie|podvečer|večer|v noci',
    turns: 'before',
    accents: true,
    periods: {
      year: {
        '-2': 'predvlani|predminulého roka|predminulom roku',
        '-1': 'vlani|minulého roku',
        0: 'tohto roku',
        1: 'budúceho roku',
      },
    },
    every: 'každý|každú|každé|každá',
    maxEnding: 0,
    // August and Júlia are names, Dunajská Streda and Rimavská Sobota towns (written out above, so that they are read as no day).
    guarded: 'august|mar|máj|mája|máju|jún|júl|jan|dec|sobota|soboty|streda|stredy|nedeľa|piatok',
    capitalised: false,
  },
  names: {
    titles:
      'prezident*|prezidentk*|exprezident*|exprezidentk*|viceprezident*|viceprezidentk*|premiér*|premiérk*|' +
      'expremiér*|vicepremiér*|vicepremiérk*|podpredsed*|minister|ministra|ministrovi|ministrom|ministri|' +
      'ministerk*|exminister|exministra|štátny tajomník|štátneho tajomníka|štátna tajomníčka|' +
      'minister zahraničných vecí|ministra zahraničných vecí|šéf diplomacie|šéfa diplomacie|minister obrany|' +
      'ministra obrany|minister financií|ministra financií|minister vnútra|ministra vnútra|' +
      'minister zdravotníctva|ministra zdravotníctva|ministerka spravodlivosti|kancelár*|kancelárk*|predseda|' +
      'predsedu|predsedovi|predsedom|predsedníčk*|predsedkyň*|šéf|šéfa|šéfovi|šéfom|šéfka|šéfky|líder|lídra|' +
      'lídrom|líderk*|poslanec|poslanca|poslancom|poslanci|poslankyň*|europoslanec|europoslanca|' +
      'europoslankyň*|senátor*|senátork*|eurokomisár*|komisár*|župan*|županka|primátor*|primátork*|starosta|' +
      'starostu|starostovi|starostom|starostka|starostky|hovorca|hovorcu|hovorcom|hovorkyň*|veľvyslanec|' +
      'veľvyslanca|veľvyslancom|veľvyslankyň*|generálny tajomník|generálneho tajomníka|generálny prokurátor|' +
      'generálneho prokurátora|generálny riaditeľ|tajomník*|guvernér*|riaditeľ*|riaditeľk*|generál*|' +
      'plukovník*|major*|kapitán*|policajný prezident|policajného prezidenta|prokurátor*|prokurátork*|' +
      'špeciálny prokurátor|špeciálneho prokurátora|sudca|sudcu|sudcom|sudkyň*|advokát*|advokátk*|obhajca|' +
      'obhajcu|obhajkyň*|tréner*|trénerk*|kouč*|útočník*|obranca|brankár*|záložník*|tenista|tenistu|tenistka|' +
      'tenistky|cyklista|cyklistu|lyžiark*|pápež*|kardinál*|arcibiskup*|biskup*|patriarch*|kráľ|kráľa|kráľom|' +
      'kráľovn*|princ*|princezn*|cisár*|šejk*|ajatolláh*|imám*|pán|pána|pánom|pani|profesor*|profesork*|' +
      'doktor*|docent*|režisér*|režisérk*|herec|herca|hercom|hereč*|spevák*|speváč*|spisovateľ*|novinár*|' +
      'novinárk*|politológ*|politologičk*|ekonóm*|ekonómk*|analytik*|analytičk*|expert*|podnikateľ*|' +
      'miliardár*|opozičný líder|splnomocnenec|splnomocnenca|poradca|poradcu|poradkyň*|ombudsman*|' +
      'verejná ochrankyňa práv',
    organisationWords:
      'ministerstv*|univerzit*|inštitút*|akadémi*|bank*|stran*|hnuti*|vlád*|parlament*|národná rada|' +
      'národnej rady|národnej rade|senát*|súd|súdu|súdom|súdy|prokuratúr*|zastupiteľstv*|polícia|polície|' +
      'polícii|políciu|armád*|úrad*|agentúr*|inšpekci*|komisi*|výbor*|rada|rady|rade|radu|radou|federáci*|' +
      'asociáci*|zväz*|únia|únie|únii|úniu|úniou|spoločnos*|firm*|koncern*|holding*|skupin*|nadáci*|fond*|' +
      'klub*|alianci*|koalíci*|organizáci*|združeni*|centrum|centra|centre|televízi*|rozhlas*|nemocnic*|' +
      'cirkev|cirkvi|veľvyslanectv*|divadl*|múze*|gymnázi*|fakult*|odbor*|kongres*|poisťovň*|letisk*',
    placeWords:
      'mesto|mesta|meste|mestom|obec|obce|obci|obcou|dedin*|riek*|kraj|kraja|kraji|okres*|región*|provinci*|' +
      'oblas*|republik*|ostrov*|polostrov*|more|mora|mori|jazer*|záliv*|prieliv*|hora|hory|pohori*|dolin*|' +
      'údoli*|ulic*|námesti*|trieda|triede|stanic*|prístav*|predmesti*|štvrť|štvrti|grófstv*|púšť|púšti|mys|' +
      'mysu|hranic*',
    joiners: 'a|i|pre|na|v|vo|z|zo|nad|pod|u|pri|o|s|k|de|da|di|del|la|le|von|van|der|al|bin|ibn|ben',
    neverNames:
      'V|Vo|Na|Po|S|So|Z|Zo|K|Ku|Do|Od|O|U|Pri|Pre|Bez|Pod|Nad|Medzi|Pred|Cez|Proti|Podľa|Okolo|Počas|Okrem|' +
      'Namiesto|Vďaka|Vzhľadom|On|Ona|Ono|Oni|My|Vy|Ja|Ty|Jeho|Jej|Ich|Náš|Naše|Naša|Môj|Moja|To|Ten|Tá|' +
      'Tento|Táto|Toto|Tieto|Títo|Tí|Tak|Taký|Také|Tam|Tu|Vtedy|Teraz|Tiež|Taktiež|Už|Ešte|Ako|Aký|Aké|Aká|' +
      'Keď|Keďže|Ktorý|Ktorá|Ktoré|Ktorí|Kto|Čo|Aby|Kde|Kam|Prečo|Či|Ak|Ale|A|I|Aj|Alebo|Však|Avšak|Hoci|' +
      'Preto|Pretože|Pritom|Zatiaľ|Medzitým|Navyše|Naopak|Ďalej|Skôr|Neskôr|Dnes|Včera|Zajtra|Vlani|Celkovo|' +
      'Spolu|Všetci|Všetky|Všetko|Každý|Mnohí|Mnoho|Niektorí|Niektoré|Niekoľko|Viac|Menej|Len|Iba|Dokonca|' +
      'Práve|Nie|Áno|Jeden|Jedna|Jedno|Dva|Dve|Tri|Štyri|Päť|Šesť|Sedem|Osem|Deväť|Desať|Prvý|Prvá|Druhý|' +
      'Druhá|Ďalší|Ďalšie|Iní|Nový|Nová|Nové|Polícia|Policajti|Hasiči|Vláda|Prezident|Prezidentka|Premiér|' +
      'Minister|Súd|Zdroj|Zdroje|Experti|Foto|Video|Čítajte|Pozrite|Aktualizované|Ľudia|Muž|Žena|Deti|Je|Sú|' +
      'Bol|Bola|Bolo|Boli|Bude|Má|Majú|Môže|Západ|Západu|Východ|Sever|Juh|Boh|Internet|Malý|Malá|Malí',
    endings:
      'ovou|ovej|ovi|ová|ovú|ove|ského|skému|skej|iach|ach|och|ami|ím|ým|om|em|ou|ov|ej|ho|mu|a|e|i|u|y|o|í|' +
      'ú|ia|iu',
    prefixes: '',
  },
  stopWords:
    'a|v|vo|na|sa|si|je|že|o|s|so|z|zo|do|i|aj|k|ku|pre|za|by|to|ale|po|ako|od|sú|alebo|ktorý|ktorá|ktoré|' +
    'ktorí|ktorú|ktorého|ktorej|ktorom|ktorých|pri|u|podľa|tak|jeho|jej|ich|tiež|bude|budú|bol|bola|bolo|' +
    'boli|má|majú|len|iba|čo|aby|keď|keďže|až|pred|rokov|roku|rok|dnes|proti|bez|však|nie|ešte|viac|medzi|už|' +
    'som|sme|ste|mu|ho|ju|im|nich|ňom|nej|tým|tom|toho|tomu|tá|ten|tí|té|tú|tejto|tento|táto|tieto|toto|tých|' +
    'týchto|pretože|môže|môžu|mal|mala|mali|byť|než|či|svoju|svoje|svojho|svoj|svojich|zatiaľ|počas|musí|' +
    'ďalšie|stále|ak|ani|cez|nad|pod|teda|preto|kde|kedy|kto|aký|nás|nám|vás|vám|my|vy|on|ona|oni|ja|mi|ma|' +
    'tu|tam|potom|teraz|veľmi|napríklad|pričom|jeden|jedna|dva|dve|všetkých|všetky|všetko|sám|totiž|asi|' +
    'okolo|okrem|hoci|navyše|voči',
  boilerplate:
    'čítajte tiež|čítajte aj|čítajte viac|prečítajte si aj|prečítajte si tiež|prečítajte si viac|' +
    'mohlo by vás zaujímať|mohlo by vás tiež zaujímať|súvisiace články|súvisiace témy|podobné články|' +
    'ďalšie články autora|najčítanejšie články|najčítanejšie správy|najčítanejšie za|zdieľať na facebooku|' +
    'zdieľať článok|zdieľajte článok|zdieľať na|sledujte nás na|sledujte nás|prihláste sa na odber|' +
    'prihlásiť sa na odber|odoberať novinky|odoberajte|newsletter:|zadajte svoj e-mail|vstúpiť do diskusie|' +
    'pridať komentár|pridajte komentár|zobraziť komentáre|komentáre:|diskusia k článku|zanechať odpoveď|' +
    'vaša e-mailová adresa nebude zverejnená|vyžadované polia sú označené|všetky práva vyhradené|' +
    'autorské práva sú vyhradené|foto:|zdroj foto|zdroj fotografie|zdroj:|reklama|inzercia|článok pokračuje|' +
    'pokračovanie článku|táto stránka používa cookies|táto webová stránka používa|používame súbory cookie|' +
    'súhlas s cookies|publikovanie alebo ďalšie šírenie|bez predchádzajúceho súhlasu redakcie|bez predchádzajúceho písomného súhlasu|našli ste chybu|' +
    'našli ste v článku chybu|štítky:|témy:|kľúčové slová:|vytlačiť článok|verzia pre tlač|podporte nás',
  multipliers: {
    tucet: 12,
    tucty: 12,
    stovky: 100,
    stoviek: 100,
    stovka: 100,
    stovkám: 100,
    tis: 1000,
    tisíc: 1000,
    tisíce: 1000,
    tisícov: 1000,
    tisícom: 1000,
    tisíca: 1000,
    tisícoch: 1000,
    tisícmi: 1000,
    tisícovka: 1000,
    mil: 1000000,
    milión: 1000000,
    milióna: 1000000,
    milióny: 1000000,
    miliónov: 1000000,
    miliónom: 1000000,
    miliónu: 1000000,
    miliónoch: 1000000,
    miliónmi: 1000000,
    mio: 1000000,
    mln: 1000000,
    mld: 1000000000,
    miliarda: 1000000000,
    miliardy: 1000000000,
    miliárd: 1000000000,
    miliardu: 1000000000,
    miliardám: 1000000000,
    miliardách: 1000000000,
    miliardami: 1000000000,
    miliardou: 1000000000,
    mlrd: 1000000000,
    bilión: 1000000000000,
    bilióny: 1000000000000,
    biliónov: 1000000000000,
    bilióna: 1000000000000,
    biliónoch: 1000000000000,
    biliónom: 1000000000000,
  },
  places: {
    AD: { adjectives: 'andorrsk*' },
    AE: {
      names:
        'SAE|Spojené arabské emiráty|Spojených arabských emirátov|Spojených arabských emirátoch|Emiráty|' +
        'Emirátov|Emirátoch',
      adjectives: 'emirátsk*',
    },
    AF: { names: 'Afganistan|Afganistanu|Afganistanom|Afganistane', adjectives: 'afgansk*|Afganec|Afganc*' },
    AG: { adjectives: 'antigujsk*' },
    AL: { names: 'Albánsko|Albánska|Albánsku|Albánskom', adjectives: 'albánsk*|Albánec|Albánc*' },
    AM: { names: 'Arménsko|Arménska|Arménsku|Arménskom', adjectives: 'arménsk*|Armén|Arméni|Arménov' },
    AO: { adjectives: 'angolsk*|Angolčan*' },
    AR: { names: 'Argentína|Argentíny|Argentíne|Argentínu|Argentínou', adjectives: 'argentínsk*|Argentínčan*' },
    AT: { names: 'Rakúsko|Rakúska|Rakúsku|Rakúskom', adjectives: 'rakúsk*|rakúski|Rakúšan*' },
    AU: { names: 'Austrália|Austrálie|Austrálii|Austráliu|Austráliou', adjectives: 'austrálsk*|Austrálčan*' },
    AZ: {
      names: 'Azerbajdžan|Azerbajdžanu|Azerbajdžanom|Azerbajdžane',
      adjectives: 'azerbajdžansk*|Azerbajdžanec|Azerbajdžanc*',
    },
    BA: {
      names:
        'Bosna|Bosne|Bosni|Bosnu|Bosnou|Bosna a Hercegovina|Bosny a Hercegoviny|Bosne a Hercegovine|' +
        'Bosnu a Hercegovinu|Bosnou a Hercegovinou|Bosny',
      adjectives: 'bosniansk*|bosensk*|Bosniak|Bosniaci',
    },
    BB: { adjectives: 'barbadosk*' },
    BD: { names: 'Bangladéš|Bangladéšu|Bangladéšom|Bangladéše|Bangladéša|Bangladéši', adjectives: 'bangladéšsk*' },
    BE: { names: 'Belgicko|Belgicka|Belgicku|Belgickom', adjectives: 'belgick*|Belgičan*' },
    BF: { adjectives: 'burkinsk*|burkinafask*' },
    BG: { names: 'Bulharsko|Bulharska|Bulharsku|Bulharskom', adjectives: 'bulharsk*|Bulhar|Bulhari|Bulharov' },
    BH: { adjectives: 'bahrajnsk*|Bahrajnčan*' },
    BI: { adjectives: 'burundsk*|Burundčan*' },
    BJ: { adjectives: 'beninsk*|Beninčan*' },
    BN: { adjectives: 'brunejsk*|Brunejčan*' },
    BO: { adjectives: 'bolívijsk*|Bolívijčan*' },
    BR: { names: 'Brazília|Brazílie|Brazílii|Brazíliu|Brazíliou', adjectives: 'brazílsk*|Brazílčan*' },
    BS: { adjectives: 'bahamsk*|Bahamčan*' },
    BT: { adjectives: 'bhutánsk*|Bhutánčan*' },
    BW: { adjectives: 'botswansk*|Botswančan*' },
    BY: {
      names: 'Bielorusko|Bieloruska|Bielorusku|Bieloruskom',
      adjectives: 'bielorusk*|Bielorus|Bielorusi|Bielorusov',
    },
    BZ: { adjectives: 'belizsk*' },
    CA: { names: 'Kanada|Kanady|Kanade|Kanadu|Kanadou', adjectives: 'kanadsk*|Kanaďan*' },
    CD: { adjectives: 'konžsk*|Konžan*' },
    CF: { adjectives: 'stredoafrick*|Stredoafričan*' },
    CH: {
      names: 'Švajčiarsko|Švajčiarska|Švajčiarsku|Švajčiarskom',
      adjectives: 'švajčiarsk*|Švajčiar|Švajčiari|Švajčiarov',
    },
    CL: { names: 'Čile', adjectives: 'čilsk*|čílsk*' },
    CM: { adjectives: 'kamerunsk*|Kamerunčan*' },
    CN: {
      names: 'Čína|Číny|Číne|Čínu|Čínou|Čínska ľudová republika|Čínskej ľudovej republiky',
      adjectives: 'čínsk*|Číňan*',
    },
    CO: { names: 'Kolumbia|Kolumbie|Kolumbii|Kolumbiu|Kolumbiou', adjectives: 'kolumbijsk*' },
    CR: { adjectives: 'kostarick*|Kostaričan*' },
    CU: { names: 'Kuba|Kuby|Kube|Kubu|Kubou', adjectives: 'kubánsk*|Kubánec|Kubánc*' },
    CV: { adjectives: 'kapverdsk*|Kapverďan*' },
    CY: { names: 'Cyprus|Cypru|Cyprom|Cypre', adjectives: 'cypersk*|Cyperčan*' },
    CZ: {
      names:
        'Česko|Česka|Česku|Českom|ČR|Česká republika|Českej republiky|Českej republike|Českú republiku|' +
        'Českou republikou',
      adjectives: 'česk*|Čech|Česi|Čechov|Čechom|Češka|Češky',
    },
    DE: {
      names: 'Nemecko|Nemecka|Nemecku|Nemeckom',
      adjectives: 'nemeck*|nemecký|Nemec|Nemca|Nemci|Nemcov|Nemcom|Nemka|Nemky',
    },
    DJ: { names: 'Džibutsko|Džibutska|Džibutsku|Džibutskom', adjectives: 'džibutsk*|Džibutčan*' },
    DK: { names: 'Dánsko|Dánska|Dánsku|Dánskom', adjectives: 'dánsk*|Dán|Dáni|Dánov' },
    DO: { adjectives: 'Dominikánčan*' },
    DZ: { names: 'Alžírsko|Alžírska|Alžírsku|Alžírskom', adjectives: 'alžírsk*|Alžírčan*' },
    EC: { names: 'Ekvádor|Ekvádoru|Ekvádorom|Ekvádore', adjectives: 'ekvádorsk*' },
    EE: { names: 'Estónsko|Estónska|Estónsku|Estónskom', adjectives: 'estónsk*|Estónec|Estónc*' },
    EG: { names: 'Egypt|Egyptu|Egyptom|Egypte|Egypta', adjectives: 'egyptsk*|Egypťan*' },
    ER: { adjectives: 'eritrejsk*|Eritrejčan*' },
    ES: { names: 'Španielsko|Španielska|Španielsku|Španielskom', adjectives: 'španielsk*|Španiel|Španieli|Španielov' },
    ET: { names: 'Etiópia|Etiópie|Etiópii|Etiópiu|Etiópiou', adjectives: 'etiópsk*' },
    FI: { names: 'Fínsko|Fínska|Fínsku|Fínskom', adjectives: 'fínsk*|Fín|Fíni|Fínov' },
    FJ: { adjectives: 'fidžijsk*|Fidžijčan*' },
    FM: { adjectives: 'mikronézsk*' },
    FR: {
      names: 'Francúzsko|Francúzska|Francúzsku|Francúzskom',
      adjectives: 'francúzsk*|Francúz|Francúzi|Francúzov|Francúzka|Francúzky',
    },
    GA: { adjectives: 'gabonsk*|Gabončan*' },
    GB: {
      names:
        'Británia|Británie|Británii|Britániu|Britániou|Veľká Británia|Veľkej Británie|Veľkej Británii|' +
        'Veľkú Britániu|Veľkou Britániou|Spojené kráľovstvo|Spojeného kráľovstva|Spojenom kráľovstve',
      adjectives: 'britsk*|Brit|Briti|Britov|Britom|Britka|anglick*|Angličan*',
    },
    'GB-ENG': { names: 'Anglicko|Anglicka|Anglicku|Anglickom' },
    'GB-SCT': { names: 'Škótsko|Škótska|Škótsku|Škótskom', adjectives: 'škótsk*|Škót|Škóti|Škótov' },
    'GB-WLS': { names: 'Wales|Walesu|Walese', adjectives: 'waleský|waleského|waleská|waleskej' },
    'GB-NIR': { names: 'Severné Írsko|Severného Írska|Severnom Írsku', adjectives: 'severoírsk*' },
    GD: { adjectives: 'grenadsk*' },
    GE: { names: 'Gruzínsko|Gruzínska|Gruzínsku|Gruzínskom', adjectives: 'gruzínsk*|Gruzínec|Gruzínc*' },
    GH: { adjectives: 'ghansk*|Ghančan*' },
    GL: { names: 'Grónsko|Grónska|Grónsku|Grónskom', adjectives: 'grónsk*|Grónčan*' },
    GM: { adjectives: 'gambijsk*|Gambijčan*' },
    GN: { adjectives: 'guinejsk*|Guinejčan*' },
    GR: { names: 'Grécko|Grécka|Grécku|Gréckom', adjectives: 'gréck*|Grék|Gréci|Grékov' },
    GT: { adjectives: 'guatemalsk*|Guatemalčan*' },
    GY: { adjectives: 'guyansk*|Guyančan*' },
    HK: { adjectives: 'hongkonsk*|Hongkončan*' },
    HN: { adjectives: 'hondurask*|Hondurasčan*' },
    HR: { names: 'Chorvátsko|Chorvátska|Chorvátsku|Chorvátskom', adjectives: 'chorvátsk*|Chorvát|Chorváti|Chorvátov' },
    HT: { adjectives: 'haitsk*|Haiťan*' },
    HU: { names: 'Maďarsko|Maďarska|Maďarsku|Maďarskom', adjectives: 'maďarsk*|Maďar|Maďari|Maďarov|Maďarom' },
    ID: { names: 'Indonézia|Indonézie|Indonézii|Indonéziu|Indonéziou', adjectives: 'indonézsk*' },
    IE: { names: 'Írsko|Írska|Írsku|Írskom', adjectives: 'írsk*|Íri|Írov' },
    IL: { names: 'Izrael|Izraelu|Izraelom|Izraele|Izraela|Izraeli', adjectives: 'izraelsk*|Izraelčan*' },
    IN: { names: 'India|Indie|Indii|Indiu|Indiou', adjectives: 'indick*|Indovia' },
    IQ: { names: 'Irak|Iraku|Irakom|Irake', adjectives: 'irack*|Iračan*' },
    IR: { names: 'Irán|Iránu|Iránom|Iráne', adjectives: 'iránsk*|Iránec|Iránc*' },
    IS: { names: 'Island|Islandu|Islandom|Islande', adjectives: 'islandsk*|Islanďan*' },
    IT: { names: 'Taliansko|Talianska|Taliansku|Talianskom', adjectives: 'taliansk*|Talian|Taliani|Talianov|Talianka' },
    JM: { adjectives: 'jamajsk*|Jamajčan*' },
    JO: { names: 'Jordánsko|Jordánska|Jordánsku|Jordánskom', adjectives: 'jordánsk*' },
    JP: { names: 'Japonsko|Japonska|Japonsku|Japonskom', adjectives: 'japonsk*|Japonec|Japonc*' },
    KE: { names: 'Keňa|Keňe|Keňi|Keňu|Keňou', adjectives: 'kensk*' },
    KG: {
      names: 'Kirgizsko|Kirgizska|Kirgizsku|Kirgizskom|Kirgizstan|Kirgizstanu|Kirgizstanom|Kirgizstane',
      adjectives: 'kirgizsk*',
    },
    KH: { adjectives: 'kambodžsk*|Kambodžan*' },
    KI: { adjectives: 'kiribatsk*' },
    KM: { adjectives: 'komorsk*|Komorčan*' },
    KP: {
      names: 'KĽDR|Severná Kórea|Severnej Kórey|Severnej Kórei|Severnú Kóreu|Severnou Kóreou',
      adjectives: 'severokórejsk*|Severokórejčan*',
    },
    KR: {
      names: 'Južná Kórea|Južnej Kórey|Južnej Kórei|Južnú Kóreu|Južnou Kóreou',
      adjectives: 'juhokórejsk*|Juhokórejčan*',
    },
    KW: { names: 'Kuvajt|Kuvajtu|Kuvajtom|Kuvajte', adjectives: 'kuvajtsk*' },
    KZ: {
      names: 'Kazachstan|Kazachstanu|Kazachstanom|Kazachstane',
      adjectives: 'kazašsk*|kazachstansk*|Kazach|Kazachov',
    },
    LA: { adjectives: 'laosk*|Laosčan*' },
    LB: { names: 'Libanon|Libanonu|Libanonom|Libanone', adjectives: 'libanonsk*|Libanončan*' },
    LI: { names: 'Lichtenštajnsko|Lichtenštajnska|Lichtenštajnsku|Lichtenštajnskom', adjectives: 'lichtenštajnsk*' },
    LK: { adjectives: 'srílansk*|Srílančan*' },
    LR: { adjectives: 'libérijsk*|Libérijčan*' },
    LS: { adjectives: 'lesothsk*|Lesothčan*' },
    LT: { names: 'Litva|Litvy|Litve|Litvu|Litvou', adjectives: 'litovsk*|Litovec|Litovc*' },
    LU: { names: 'Luxembursko|Luxemburska|Luxembursku|Luxemburskom', adjectives: 'luxembursk*' },
    LV: { names: 'Lotyšsko|Lotyšska|Lotyšsku|Lotyšskom', adjectives: 'lotyšsk*|Lotyš|Lotyši|Lotyšov' },
    LY: { names: 'Líbya|Líbye|Líbyi|Líbyu|Líbyou', adjectives: 'líbyjsk*' },
    MA: { names: 'Maroko|Maroka|Maroku|Marokom', adjectives: 'marock*|Maročan*' },
    MC: { adjectives: 'monack*|Monačan*' },
    MD: { names: 'Moldavsko|Moldavska|Moldavsku|Moldavskom', adjectives: 'moldavsk*|Moldavčan*' },
    ME: {
      names: 'Čierna Hora|Čiernej Hory|Čiernej Hore|Čiernu Horu|Čiernou Horou',
      adjectives: 'čiernohorsk*|Čiernohorec|Čiernohorc*',
    },
    MG: { adjectives: 'madagaskarsk*|malgašsk*' },
    MK: {
      names:
        'Severné Macedónsko|Severného Macedónska|Severnom Macedónsku|Severným Macedónskom|Macedónsko|' +
        'Macedónska|Macedónsku|Macedónskom',
      adjectives: 'severomacedónsk*|macedónsk*|Macedónec|Macedónc*',
    },
    ML: { names: 'Mali', adjectives: 'malijsk*' },
    MM: {
      names: 'Mjanmarsko|Mjanmarska|Mjanmarsku|Mjanmarskom|Barma|Barmy|Barme|Barmu|Barmou',
      adjectives: 'mjanmarsk*|barmsk*',
    },
    MN: { names: 'Mongolsko|Mongolska|Mongolsku|Mongolskom', adjectives: 'mongolsk*' },
    MR: { adjectives: 'mauritánsk*|Mauritánčan*' },
    MT: { names: 'Malta|Malty|Malte|Maltu|Maltou', adjectives: 'maltsk*' },
    MU: { adjectives: 'maurícijsk*|Maurícijčan*' },
    MV: { adjectives: 'maldivsk*|Maldivčan*' },
    MW: { adjectives: 'malawijsk*|Malawijčan*' },
    MX: { names: 'Mexiko|Mexika|Mexiku|Mexikom', adjectives: 'mexick*|Mexičan*' },
    MY: { names: 'Malajzia|Malajzie|Malajzii|Malajziu|Malajziou', adjectives: 'malajzijsk*' },
    MZ: { adjectives: 'mozambick*|Mozambičan*' },
    NA: { adjectives: 'namíbijsk*|Namíbijčan*' },
    NE: { adjectives: 'nigersk*|Nigerčan*' },
    NG: { names: 'Nigéria|Nigérie|Nigérii|Nigériu|Nigériou', adjectives: 'nigérijsk*' },
    NI: { adjectives: 'nikaragujsk*|Nikaragujčan*' },
    NL: {
      names: 'Holandsko|Holandska|Holandsku|Holandskom|Nizozemsko|Nizozemska|Nizozemsku|Nizozemskom',
      adjectives: 'holandsk*|Holanďan*|nizozemsk*',
    },
    NO: { names: 'Nórsko|Nórska|Nórsku|Nórskom', adjectives: 'nórsk*|Nóri|Nórov' },
    NP: { names: 'Nepál|Nepálu|Nepálom|Nepále', adjectives: 'nepálsk*' },
    NR: { adjectives: 'naurujsk*' },
    NZ: { names: 'Nový Zéland|Nového Zélandu|Novom Zélande|Novým Zélandom', adjectives: 'novozélandsk*|Novozélanďan*' },
    OM: { adjectives: 'ománsk*|Ománčan*' },
    PA: { adjectives: 'panamsk*|Panamčan*' },
    PE: { names: 'Peru', adjectives: 'peruánsk*' },
    PG: { adjectives: 'papuánsk*|Papuánec|Papuánc*' },
    PH: { names: 'Filipíny|Filipín|Filipínach|Filipínam', adjectives: 'filipínsk*|Filipínec|Filipínc*' },
    PK: { names: 'Pakistan|Pakistanu|Pakistanom|Pakistane', adjectives: 'pakistansk*|Pakistanec|Pakistanc*' },
    PL: { names: 'Poľsko|Poľska|Poľsku|Poľskom', adjectives: 'poľsk*|Poliak|Poliaci|Poliakov|Poliakom|Poľka|Poľky' },
    PR: { adjectives: 'portorick*|Portoričan*' },
    PS: { names: 'Palestína|Palestíny|Palestíne|Palestínu|Palestínou', adjectives: 'palestínsk*|Palestínčan*' },
    PT: { names: 'Portugalsko|Portugalska|Portugalsku|Portugalskom', adjectives: 'portugalsk*|Portugalec|Portugalc*' },
    PW: { adjectives: 'palausk*' },
    PY: { adjectives: 'paraguajsk*|Paraguajčan*' },
    QA: { names: 'Katar|Kataru|Katarom|Katare', adjectives: 'katarsk*' },
    RO: { names: 'Rumunsko|Rumunska|Rumunsku|Rumunskom', adjectives: 'rumunsk*|Rumun|Rumuni|Rumunov' },
    RS: { names: 'Srbsko|Srbska|Srbsku|Srbskom', adjectives: 'srbsk*|Srb|Srbi|Srbov|Srbom' },
    RU: {
      names: 'Rusko|Ruska|Rusku|Ruskom|Ruská federácia|Ruskej federácie|Ruskej federácii|Ruskú federáciu',
      adjectives: 'rusk*|Rus|Rusi|Rusov|Rusom',
    },
    RW: { names: 'Rwanda|Rwandy|Rwande|Rwandu|Rwandou', adjectives: 'rwandsk*' },
    SA: {
      names: 'Saudská Arábia|Saudskej Arábie|Saudskej Arábii|Saudskú Arábiu|Saudskou Arábiou',
      adjectives: 'saudsk*|saudskoarabsk*',
    },
    SC: { adjectives: 'seychelsk*|Seychelčan*' },
    SD: { names: 'Sudán|Sudánu|Sudánom|Sudáne', adjectives: 'sudánsk*' },
    SE: { names: 'Švédsko|Švédska|Švédsku|Švédskom', adjectives: 'švédsk*|Švéd|Švédi|Švédov' },
    SG: { names: 'Singapur|Singapuru|Singapurom|Singapure', adjectives: 'singapursk*' },
    SI: { names: 'Slovinsko|Slovinska|Slovinsku|Slovinskom', adjectives: 'slovinsk*|Slovinec|Slovinc*' },
    SK: {
      names:
        'Slovensko|Slovenska|Slovensku|Slovenskom|Slovenská republika|Slovenskej republiky|' +
        'Slovenskej republike|Slovenskú republiku',
      adjectives: 'slovensk*|Slovák|Slováci|Slovákov|Slovákom|Slovenka|Slovenky',
    },
    SL: { adjectives: 'sierraleonsk*' },
    SM: { adjectives: 'sanmarínsk*' },
    SN: { names: 'Senegal|Senegalu|Senegalom|Senegale', adjectives: 'senegalsk*' },
    SO: { names: 'Somálsko|Somálska|Somálsku|Somálskom', adjectives: 'somálsk*|Somálčan*' },
    SR: { adjectives: 'surinamsk*|Surinamčan*' },
    SS: { adjectives: 'juhosudánsk*|Juhosudánčan*' },
    SV: { adjectives: 'salvádorsk*|Salvádorčan*' },
    SY: { names: 'Sýria|Sýrie|Sýrii|Sýriu|Sýriou', adjectives: 'sýrsk*|Sýrčan*' },
    SZ: { names: 'Svazijsko|Svazijska|Svazijsku|Svazijskom', adjectives: 'svazijsk*|eswatinsk*' },
    TD: { adjectives: 'čadsk*' },
    TG: { adjectives: 'togsk*' },
    TH: { names: 'Thajsko|Thajska|Thajsku|Thajskom', adjectives: 'thajsk*|Thajčan*' },
    TJ: { names: 'Tadžikistan|Tadžikistanu|Tadžikistanom|Tadžikistane', adjectives: 'tadžick*' },
    TL: { adjectives: 'východotimorsk*' },
    TM: { names: 'Turkménsko|Turkménska|Turkménsku|Turkménskom', adjectives: 'turkménsk*|Turkmén|Turkméni|Turkménov' },
    TN: { names: 'Tunisko|Tuniska|Tunisku|Tuniskom', adjectives: 'tunisk*|Tunisan*' },
    TO: { adjectives: 'tongsk*|tonžsk*' },
    TR: { names: 'Turecko|Turecka|Turecku|Tureckom', adjectives: 'tureck*|Turek|Turci|Turkov|Turkom' },
    TT: { adjectives: 'trinidadsk*' },
    TV: { adjectives: 'tuvalsk*' },
    TW: {
      names: 'Taiwan|Taiwanu|Taiwanom|Taiwane|Tchaj-wan|Tchaj-wanu|Tchaj-wanom|Tchaj-wane',
      adjectives: 'taiwansk*|tchajwansk*|Taiwanč*',
    },
    TZ: { adjectives: 'tanzánsk*|tanzánijsk*|Tanzánčan*' },
    UA: {
      names: 'Ukrajina|Ukrajiny|Ukrajine|Ukrajinu|Ukrajinou',
      adjectives: 'ukrajinsk*|Ukrajinec|Ukrajinc*|Ukrajinka|Ukrajinky',
    },
    UG: { names: 'Uganda|Ugandy|Ugande|Ugandu|Ugandou', adjectives: 'ugandsk*' },
    US: {
      names:
        'USA|Spojené štáty|Spojených štátov|Spojeným štátom|Spojených štátoch|Spojenými štátmi|' +
        'Spojené štáty americké|Spojených štátov amerických|Amerika|Ameriky|Amerike|Ameriku|Amerikou',
      adjectives: 'americk*|Američan*',
    },
    UY: { names: 'Uruguaj|Uruguaju|Uruguajom|Uruguaje', adjectives: 'uruguajsk*' },
    UZ: { names: 'Uzbekistan|Uzbekistanu|Uzbekistanom|Uzbekistane', adjectives: 'uzbeck*|Uzbek|Uzbeci|Uzbekov' },
    VA: {
      names: 'Vatikán|Vatikánu|Vatikánom|Vatikáne|Svätá stolica|Svätej stolice|Svätú stolicu',
      adjectives: 'vatikánsk*',
    },
    VE: { names: 'Venezuela|Venezuely|Venezuele|Venezuelu|Venezuelou', adjectives: 'venezuelsk*|Venezuelčan*' },
    VN: { names: 'Vietnam|Vietnamu|Vietnamom|Vietname', adjectives: 'vietnamsk*|Vietnamec|Vietnamc*' },
    VU: { adjectives: 'vanuatsk*' },
    WS: { adjectives: 'samojsk*' },
    XK: { names: 'Kosovo|Kosova|Kosovu|Kosovom|Kosove', adjectives: 'kosovsk*' },
    YE: { names: 'Jemen|Jemenu|Jemenom|Jemene', adjectives: 'jemensk*' },
    ZA: {
      names:
        'JAR|Južná Afrika|Južnej Afriky|Južnej Afrike|Južnú Afriku|Juhoafrická republika|' +
        'Juhoafrickej republiky|Juhoafrickej republike|Juhoafrickú republiku',
      adjectives: 'juhoafrick*',
    },
    ZM: { adjectives: 'zambijsk*|Zambijčan*' },
    ZW: { names: 'Zimbabwe', adjectives: 'zimbabwiansk*' },
    'geonames-3060972': {
      names: 'Bratislava|Bratislavy|Bratislave|Bratislavu|Bratislavou',
      adjectives: 'bratislavsk*',
    },
    'geonames-724443': { names: 'Košice|Košíc|Košiciach|Košiciam|Košicami', adjectives: 'košick*' },
    'geonames-3067696': { names: 'Praha|Prahy|Prahe|Prahu|Prahou', adjectives: 'pražsk*' },
    'geonames-524901': { names: 'Moskva|Moskvy|Moskve|Moskvu|Moskvou', adjectives: 'moskovsk*' },
    'geonames-703448': { names: 'Kyjev|Kyjevu|Kyjevom|Kyjeve|Kyjeva', adjectives: 'kyjevsk*' },
    'geonames-2643743': { names: 'Londýn|Londýnu|Londýnom|Londýne|Londýna', adjectives: 'londýnsk*' },
    'geonames-2988507': { names: 'Paríž|Parížu|Parížom|Paríže|Paríža|Paríži', adjectives: 'parížsk*' },
    'geonames-2950159': { names: 'Berlín|Berlínu|Berlínom|Berlíne|Berlína', adjectives: 'berlínsk*' },
    'geonames-2761369': { names: 'Viedeň|Viedne|Viedni|Viedňou', adjectives: 'viedensk*' },
    'geonames-2800866': { names: 'Brusel|Bruselu|Bruselom|Brusele|Bruseli', adjectives: 'bruselsk*' },
    'geonames-756135': { names: 'Varšava|Varšavy|Varšave|Varšavu|Varšavou', adjectives: 'varšavsk*' },
    'geonames-3054643': { names: 'Budapešť|Budapešti|Budapešťou', adjectives: 'budapeštiansk*' },
    'geonames-3169070': { names: 'Rím|Rímu|Rímom|Ríme|Ríma' },
    'geonames-1816670': { names: 'Peking|Pekingu|Pekingom|Pekinge', adjectives: 'pekingsk*' },
    'geonames-4140963': { names: 'Washington|Washingtonu|Washingtonom|Washingtone' },
    'geonames-112931': { names: 'Teherán|Teheránu|Teheránom|Teheráne', adjectives: 'teheránsk*' },
    'geonames-264371': { names: 'Atény|Atén|Aténach|Aténam' },
    'geonames-2747373': { names: 'Haag|Haagu|Haagom|Haage', adjectives: 'haagsk*' },
    'geonames-281184': { names: 'Jeruzalem|Jeruzalemu|Jeruzalemom|Jeruzaleme|Jeruzalema', adjectives: 'jeruzalemsk*' },
    'geonames-698740': { names: 'Odesa|Odesy|Odese|Odesu|Odesou' },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations':
      'OSN|Organizácia Spojených národov|Organizácie Spojených národov|Organizácii Spojených národov|' +
      'Organizáciu Spojených národov|Organizáciou Spojených národov|Spojené národy|Spojených národov',
    'organisation:un-security-council':
      'Bezpečnostná rada OSN|Bezpečnostnej rady OSN|Bezpečnostnú radu OSN|Bezpečnostnou radou OSN|' +
      'Bezpečnostnej rade OSN|BR OSN',
    'organisation:un-general-assembly': 'Valné zhromaždenie OSN|Valného zhromaždenia OSN|Valnému zhromaždeniu OSN',
    'organisation:un-human-rights-council':
      'Rada OSN pre ľudské práva|Rady OSN pre ľudské práva|Rade OSN pre ľudské práva|' +
      'Radu OSN pre ľudské práva|Radou OSN pre ľudské práva',
    'organisation:unhcr': 'Úrad Vysokého komisára OSN pre utečencov',
    'organisation:unicef': 'Detský fond OSN|Detského fondu OSN',
    'organisation:who':
      'WHO|Svetová zdravotnícka organizácia|Svetovej zdravotníckej organizácie|' +
      'Svetovú zdravotnícku organizáciu|Svetovou zdravotníckou organizáciou|' +
      'Svetovej zdravotníckej organizácii',
    'organisation:iaea':
      'MAAE|Medzinárodná agentúra pre atómovú energiu|Medzinárodnej agentúry pre atómovú energiu|' +
      'Medzinárodnú agentúru pre atómovú energiu|Medzinárodnou agentúrou pre atómovú energiu',
    'organisation:world-food-programme':
      'Svetový potravinový program|Svetového potravinového programu|Svetovému potravinovému programu|' +
      'Svetovým potravinovým programom',
    'organisation:international-criminal-court':
      'Medzinárodný trestný súd|Medzinárodného trestného súdu|Medzinárodnému trestnému súdu|' +
      'Medzinárodným trestným súdom',
    'organisation:international-court-of-justice':
      'Medzinárodný súdny dvor|Medzinárodného súdneho dvora|Medzinárodnému súdnemu dvoru|' +
      'Medzinárodným súdnym dvorom',
    'organisation:nato':
      'Severoatlantická aliancia|Severoatlantickej aliancie|Severoatlantickú alianciu|' + 'Severoatlantickou alianciou',
    'organisation:osce':
      'OBSE|Organizácia pre bezpečnosť a spoluprácu v Európe|' +
      'Organizácie pre bezpečnosť a spoluprácu v Európe|Organizácii pre bezpečnosť a spoluprácu v Európe|' +
      'Organizáciu pre bezpečnosť a spoluprácu v Európe|Organizáciou pre bezpečnosť a spoluprácu v Európe',
    'organisation:european-union': 'EÚ|Európska únia|Európskej únie|Európskej únii|Európsku úniu|Európskou úniou',
    'organisation:european-commission':
      'EK|Európska komisia|Európskej komisie|Európskej komisii|Európsku komisiu|Európskou komisiou',
    'organisation:european-parliament':
      'Európsky parlament|Európskeho parlamentu|Európskemu parlamentu|Európskym parlamentom|' +
      'Európskom parlamente|Europarlament|EP',
    'organisation:european-council': 'Európska rada|Európskej rady|Európskej rade|Európsku radu|Európskou radou',
    'organisation:council-of-europe': 'Rada Európy|Rady Európy|Rade Európy|Radu Európy|Radou Európy',
    'organisation:european-central-bank':
      'ECB|Európska centrálna banka|Európskej centrálnej banky|Európskej centrálnej banke|' +
      'Európsku centrálnu banku|Európskou centrálnou bankou',
    'organisation:european-court-of-human-rights':
      'ESĽP|Európsky súd pre ľudské práva|Európskeho súdu pre ľudské práva|Európskemu súdu pre ľudské práva|' +
      'Európskym súdom pre ľudské práva',
    'organisation:court-of-justice-of-the-eu':
      'Súdny dvor EÚ|Súdneho dvora EÚ|Súdnemu dvoru EÚ|Súdnym dvorom EÚ|Súdny dvor Európskej únie',
    'organisation:imf':
      'MMF|Medzinárodný menový fond|Medzinárodného menového fondu|Medzinárodnému menovému fondu|' +
      'Medzinárodným menovým fondom',
    'organisation:world-bank': 'Svetová banka|Svetovej banky|Svetovej banke|Svetovú banku|Svetovou bankou',
    'organisation:wto':
      'WTO|Svetová obchodná organizácia|Svetovej obchodnej organizácie|Svetovej obchodnej organizácii|' +
      'Svetovú obchodnú organizáciu|Svetovou obchodnou organizáciou',
    'organisation:oecd': 'OECD|Organizácia pre hospodársku spoluprácu a rozvoj',
    'organisation:african-union': 'Africká únia|Africkej únie|Africkej únii|Africkú úniu|Africkou úniou',
    'organisation:arab-league':
      'Arabská liga|Arabskej ligy|Arabskej lige|Arabskú ligu|Arabskou ligou|Liga arabských štátov',
    'organisation:cis': 'Spoločenstvo nezávislých štátov',
    'organisation:red-cross': 'Červený kríž|Červeného kríža|Červenému krížu|Červeným krížom',
    'organisation:red-crescent': 'Červený polmesiac|Červeného polmesiaca|Červenému polmesiacu|Červeným polmesiacom',
    'organisation:doctors-without-borders': 'Lekári bez hraníc|Lekárov bez hraníc',
    'organisation:reporters-without-borders': 'Reportéri bez hraníc|Reportérov bez hraníc',
    'organisation:white-house': 'Biely dom|Bieleho domu|Bielemu domu|Bielym domom|Bielom dome',
    'organisation:us-state-department':
      'ministerstvo zahraničných vecí USA|ministerstva zahraničných vecí USA|' +
      'ministerstvu zahraničných vecí USA|ministerstvom zahraničných vecí USA|' +
      'americké ministerstvo zahraničných vecí|amerického ministerstva zahraničných vecí|' +
      'americkému ministerstvu zahraničných vecí',
    'organisation:pentagon':
      'ministerstvo obrany USA|ministerstva obrany USA|ministerstvu obrany USA|ministerstvom obrany USA',
    'organisation:us-congress':
      'Kongres USA|Kongresu USA|Kongresom USA|Kongrese USA|americký Kongres|amerického Kongresu|' +
      'americkému Kongresu|americkom Kongrese',
    'organisation:us-senate':
      'Senát USA|Senátu USA|Senátom USA|Senáte USA|americký Senát|amerického Senátu|americkom Senáte',
    'organisation:us-house':
      'Snemovna reprezentantov|Snemovne reprezentantov|Snemovni reprezentantov|Snemovnu reprezentantov|' +
      'Snemovnou reprezentantov',
    'organisation:us-supreme-court':
      'Najvyšší súd USA|Najvyššieho súdu USA|Najvyššiemu súdu USA|Najvyšším súdom USA|americký najvyšší súd|' +
      'amerického najvyššieho súdu',
    'organisation:federal-reserve': 'Fed|Federálny rezervný systém',
    'organisation:hezbollah': 'Hizballáh*',
    'organisation:islamic-state': 'Islamský štát|Islamského štátu|Islamskému štátu|Islamským štátom|Islamskom štáte',
    'organisation:al-qaeda': 'Al-Káid*|Al-Kájd*',
    'organisation:houthis': 'húsíov*|húsíjs*|húsíovia|hútí*',
    'organisation:state-duma': 'Štátna duma|Štátnej dumy|Štátnu dumu|Štátnou dumou',
    'organisation:irgc': 'Iránske revolučné gardy|Iránskych revolučných gárd',
    'organisation:ioc': 'MOV|Medzinárodný olympijský výbor|Medzinárodného olympijského výboru',
    'organisation:visegrad-group':
      'Vyšehradská skupina|Vyšehradskej skupiny|Vyšehradskú skupinu|Vyšehradskou skupinou|' +
      'Vyšehradská štvorka|Vyšehradskej štvorky|Vyšehradskú štvorku|Vyšehradskou štvorkou|V4',
    'person:volodymyr-zelensky':
      'Volodymyr Zelensk*|Volodymyra Zelensk*|Volodymyrovi Zelensk*|Volodymyrom Zelensk*|~Zelenskyj|' +
      '~Zelenského|~Zelenskému|~Zelenským|~Zelenskom',
    'person:maria-zakharova':
      'Marija Zacharovov*|Marije Zacharovov*|Mariju Zacharovov*|Marijou Zacharovov*|~Zacharovová|' +
      '~Zacharovovej|~Zacharovovú|~Zacharovovou',
    'person:dmitry-medvedev': 'Dmitrij Medvedev',
    'person:sergei-shoigu': 'Sergej Šojgu|~Šojgu',
    'person:mikhail-mishustin': 'Michail Mišustin|~Mišustin',
    'person:yevgeny-prigozhin': 'Jevgenij Prigožin|Jevgenija Prigožina|~Prigožin',
    'person:alexei-navalny':
      'Alexej Navaľn*|Alexeja Navaľn*|Alexejovi Navaľn*|Alexejom Navaľn*|~Navaľnyj|~Navaľného|~Navaľnému|' +
      '~Navaľným',
    'person:mikhail-gorbachev': 'Michail Gorbačov|~Gorbačov',
    'person:boris-yeltsin': 'Boris Jeľcin|~Jeľcin',
    'person:petro-poroshenko': 'Petro Porošenk*|~Porošenko|~Porošenka|~Porošenkovi|~Porošenkom',
    'person:viktor-yanukovych': 'Viktor Janukovyč|~Janukovyč',
    'person:yulia-tymoshenko':
      'Júlia Tymošenkov*|Júlie Tymošenkov*|~Tymošenková|~Tymošenkovej|~Tymošenkovú|~Tymošenkovou',
    'person:alexander-lukashenko':
      'Alexander Lukašenk*|Alexandra Lukašenk*|Alexandrovi Lukašenk*|Alexandrom Lukašenk*|~Lukašenko|' +
      '~Lukašenka|~Lukašenkovi|~Lukašenkom',
    'person:sviatlana-tsikhanouskaya':
      'Sviatlana Cichanousk*|Sviatlany Cichanousk*|Sviatlanu Cichanousk*|Sviatlanou Cichanousk*|' +
      'Svetlana Cichanovsk*|Svetlany Cichanovsk*|Svetlanu Cichanovsk*|Svetlanou Cichanovsk*|~Cichanouská|' +
      '~Cichanouskej|~Cichanouskú|~Cichanouskou|~Cichanovská|~Cichanovskej|~Cichanovskú|~Cichanovskou',
    'person:hillary-clinton': 'Hillary Clintonov*',
    'person:kamala-harris':
      'Kamala Harrisov*|Kamaly Harrisov*|Kamalu Harrisov*|Kamalou Harrisov*|Kamale Harrisov*|~Harrisová|' +
      '~Harrisovej|~Harrisovú|~Harrisovou',
    'person:melania-trump': 'Melania Trumpov*',
    'person:nancy-pelosi': 'Nancy Pelosiov*|~Pelosiová|~Pelosiovej|~Pelosiovú|~Pelosiovou',
    'person:theresa-may':
      'Theresa Mayov*|Theresy Mayov*|Theresu Mayov*|Theresou Mayov*|Therese Mayov*|~Mayová|~Mayovej|~Mayovú|' +
      '~Mayovou',
    'person:liz-truss': 'Liz Trussov*|~Trussová|~Trussovej|~Trussovú|~Trussovou',
    'person:margaret-thatcher': 'Margaret Thatcherov*|~Thatcherová|~Thatcherovej|~Thatcherovú|~Thatcherovou',
    'person:queen-elizabeth-ii':
      'Alžbeta II|Alžbety II|Alžbete II|Alžbetu II|Alžbetou II|kráľovná Alžbeta|kráľovnej Alžbety|' +
      'kráľovnú Alžbetu|kráľovnou Alžbetou',
    'person:king-charles-iii': 'Karol III|Karla III|Karlovi III|Karlom III|kráľ Karol|kráľa Karla|kráľovi Karlovi',
    'person:princess-diana': 'princezná Diana|princeznej Diany|princeznú Dianu',
    'person:angela-merkel':
      'Angela Merkelov*|Angely Merkelov*|Angelu Merkelov*|Angelou Merkelov*|Angele Merkelov*|~Merkelová|' +
      '~Merkelovej|~Merkelovú|~Merkelovou',
    'person:annalena-baerbock':
      'Annalena Baerbockov*|Annaleny Baerbockov*|Annalenu Baerbockov*|Annalenou Baerbockov*|~Baerbocková|' +
      '~Baerbockovej|~Baerbockovú|~Baerbockovou',
    'person:ursula-von-der-leyen':
      'Ursula von der Leyenov*|Ursuly von der Leyenov*|Ursulu von der Leyenov*|Ursulou von der Leyenov*|' +
      'Ursule von der Leyenov*|~von der Leyenová|~von der Leyenovej|~von der Leyenovú|~von der Leyenovou',
    'person:marine-le-pen': 'Marine Le Penov*|~Le Penová|~Le Penovej|~Le Penovú|~Le Penovou',
    'person:giorgia-meloni':
      'Giorgia Meloniov*|Giorgie Meloniov*|Giorgiu Meloniov*|Giorgiou Meloniov*|~Meloniová|~Meloniovej|' +
      '~Meloniovú|~Meloniovou',
    'person:christine-lagarde': 'Christine Lagardeov*|~Lagardeová|~Lagardeovej|~Lagardeovú|~Lagardeovou',
    'person:kaja-kallas':
      'Kaja Kallasov*|Kaje Kallasov*|Kaju Kallasov*|Kajou Kallasov*|~Kallasová|~Kallasovej|~Kallasovú|' + '~Kallasovou',
    'person:greta-thunberg':
      'Greta Thunbergov*|Grety Thunbergov*|Gretu Thunbergov*|Gretou Thunbergov*|~Thunbergová|~Thunbergovej|' +
      '~Thunbergovú|~Thunbergovou',
    'person:robert-fico': 'Robert Fico|Roberta Fica|Robertovi Ficovi|Robertom Ficom|~Fico|~Fica|~Ficovi|~Ficom',
    'person:zuzana-caputova':
      'Zuzana Čaputov*|Zuzany Čaputov*|Zuzane Čaputov*|Zuzanu Čaputov*|Zuzanou Čaputov*|~Čaputová|' +
      '~Čaputovej|~Čaputovú|~Čaputovou',
    'person:peter-pellegrini':
      'Peter Pellegrini*|Petra Pellegrini*|Petrovi Pellegrini*|Petrom Pellegrini*|~Pellegrini|~Pellegriniho|' +
      '~Pellegrinim',
    'person:petr-pavel': 'Petr Pavel|Petra Pavla|Petrovi Pavlovi|Petrom Pavlom',
    'person:petr-fiala': 'Petr Fiala|Petra Fialu|Petrovi Fialovi|Petrom Fialom',
    'person:benjamin-netanyahu':
      'Benjamin Netanjah*|Benjamina Netanjah*|Benjaminovi Netanjah*|Benjaminom Netanjah*|~Netanjahu|' +
      '~Netanjahua|~Netanjahuovi|~Netanjahuom',
    'person:mahmoud-abbas': 'Mahmúd Abbás',
    'person:ali-khamenei': 'Alí Chameneí|ajatolláh Chameneí|~Chameneí|~Chameneího',
    'person:hassan-rouhani': 'Hasan Rúhání|Hasana Rúháního|~Rúhání|~Rúháního',
    'person:mahmoud-ahmadinejad': 'Mahmúd Ahmadínedžád|~Ahmadínedžád',
    'person:ebrahim-raisi': 'Ebráhím Raísí|Ebráhíma Raísího',
    'person:bashar-al-assad':
      'Bašár Asad|Bašára Asada|Bašárovi Asadovi|Bašárom Asadom|Bašár al-Asad|Bašára al-Asada|' + 'Bašárovi al-Asadovi',
    'person:saddam-hussein': 'Saddám Husajn',
    'person:osama-bin-laden': 'Usáma bin Ládin|Usámu bin Ládina',
    'person:muammar-gaddafi':
      'Muammar Kaddáf*|Muammara Kaddáf*|Muammarovi Kaddáf*|Muammarom Kaddáf*|~Kaddáfí|~Kaddáfího',
    'person:jamal-khashoggi': 'Džamál Chášukdží|Džamála Chášukdžího|~Chášukdží',
    'person:xi-jinping': 'Si Ťin-pching|Si Ťin-pchinga|Si Ťin-pchingovi|Si Ťin-pchingom',
    'person:kim-jong-un': 'Kim Čong-un|Kim Čong-una|Kim Čong-unovi|Kim Čong-unom',
    'person:pope-francis': 'pápež František|pápeža Františka|pápežovi Františkovi|pápežom Františkom',
    'person:pope-john-paul-ii': 'Ján Pavol II|Jána Pavla II|Jánovi Pavlovi II|Jánom Pavlom II',
    'person:pope-leo-xiv': 'Lev XIV|Leva XIV',
  },
} satisfies LanguagePack;
