// Icelandic. Weekdays stand in four cases with and without the article (á mánudag, mánudaginn, mánudeginum) and with
// the part of the day glued on (mánudagskvöld); months do not inflect. Ágúst is as common a given name as a month and
// Mars the planet, so both need a word beside them. "Síðustu ár" are several years. Finna, Dana, Frakki and Grikkur
// are also words and names, and left out.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'is',
  name: 'Icelandic',
  detection: {
    is: {
      scripts: 'Latin',
      frequent:
        'og|að|í|á|sem|er|til|við|um|var|með|fyrir|en|það|ekki|af|hann|hefur|þess|eru|því|frá|eftir|ég|þar|hún|þeir|' +
        'segir|þetta|svo|eða|hafa|upp|verið|einnig|út|verður|hér|þegar|voru|hafi|sé|sér|þá|yfir|hans|þeim|þau|kom|' +
        'sig|nú|vera|allt|margir|undir|fram|milli|vegna|hvort|ef|þó|mjög|mikið|samkvæmt|ári|ár|árum|tveir|einn|' +
        'fyrsta|nýja|stór|annað|aðrir|gegn|lögreglan|ríkisstjórn|ráðherra|forsætisráðherra|forseti|íslands|íslensk|' +
        'kemur|getur|geta|mun|muni|munu|sagði|segja|hefði|hafði|væri|síðan|meðal|dag|daginn|krónur|fólk|landsins|' +
        'hvað|hvernig|þeirra|okkar|síðustu|þessi|þennan|sínum|sína|sitt|þeirri|þessum|þessu|þær|hennar|henni|honum|' +
        'hana|mér|okkur|ekkert|enginn|alla|allir|öllum|búið|gera|gert|gerir|orðið|fékk|fá|fær|þurfa|þarf|vill|vilja|' +
        'tvo|tvær|þrjú|þrír|íslandi|reykjavík|lögreglunnar|lögreglu|mál|málið|maður|menn|kona|börn|barna|króna|' +
        'milljónir|prósent|gær|morgun|kvöld|viku|landi',
      affixes:
        '*inn|*ið|*num|*inum|*unum|*ust|*aði|*uðu|*lega|*legur|*ings|*ingu|*anna|*inni|*ur|*sins|*andi|*ðar|*ðu|' +
        '*ðir|*ðs*|*gð*|*jó*|*ey*|þ*|*æð*',
    },
  },
  dates: {
    months: [
      'janúarmánuði|janúarmánuður|janúarmánaðar',
      'febrúarmánuði|febrúarmánuður|febrúarmánaðar',
      'marsmánuði|marsmánuður|marsmánaðar',
      'aprílmánuði|aprílmánuður|aprílmánaðar',
      'maímánuði|maímánuður|maímánaðar',
      'júnímánuði|júnímánuður|júnímánaðar',
      'júlímánuði|júlímánuður|júlímánaðar',
      'ágústmánuði|ágústmánuður|ágústmánaðar',
      'septembermánuði|septembermánuður|septembermánaðar',
      'októbermánuði|októbermánuður|októbermánaðar',
      'nóvembermánuði|nóvembermánuður|nóvembermánaðar',
      'desembermánuði|desembermánuður|desembermánaðar',
    ],
    weekdays: [
      'sunnudag|sunnudags|sunnudegi|sunnudaginn|sunnudeginum|sunnudagsins|sunnudagurinn|sunnudagskvöldið|' +
        'sunnudagsmorguninn',
      'mánudag|mánudags|mánudegi|mánudaginn|mánudeginum|mánudagsins|mánudagurinn|mánudagskvöldið|mánudagsmorguninn',
      'þriðjudag|þriðjudags|þriðjudegi|þriðjudaginn|þriðjudeginum|þriðjudagsins|þriðjudagurinn|þriðjudagskvöldið|' +
        'þriðjudagsmorguninn',
      'miðvikudag|miðvikudags|miðvikudegi|miðvikudaginn|miðvikudeginum|miðvikudagsins|miðvikudagurinn|' +
        'miðvikudagskvöldið|miðvikudagsmorguninn',
      'fimmtudag|fimmtudags|fimmtudegi|fimmtudaginn|fimmtudeginum|fimmtudagsins|fimmtudagurinn|fimmtudagskvöldið|' +
        'fimmtudagsmorguninn',
      'föstudag|föstudags|föstudegi|föstudaginn|föstudeginum|föstudagsins|föstudagurinn|föstudagskvöldið|' +
        'föstudagsmorguninn',
      'laugardag|laugardags|laugardegi|laugardaginn|laugardeginum|laugardagsins|laugardagurinn|laugardagskvöldið|' +
        'laugardagsmorguninn',
    ],
    relativeDays: {
      '-2': 'í fyrradag|í fyrrakvöld|í fyrrinótt|fyrradag',
      '-1': 'í gærkvöldi|í gærkvöld|í gærmorgun|í gærdag|í gær|gærkvöldi|gærdagsins',
      0: 'í nótt|í kvöld|í morgun|nú í morgun|nú í kvöld|nú síðdegis|í eftirmiðdaginn',
      1: 'á morgun|í fyrramálið|annað kvöld',
      2: 'ekki á morgun heldur hinn',
    },
    daysAgo: 'fyrir # dögum|fyrir # sólarhringum',
    dayCounts: 'tveimur|þremur|fjórum|fimm|sex|sjö|átta|níu|tíu',
    last:
      'sl.|s.l.|síðasti|síðasta|síðustu|síðastliðinn|síðastliðna|síðastliðnum|síðastliðins|síðastliðið|síðastliðnu|' +
      'síðastliðinni|seinasta|seinustu|nýliðinn|nýliðna|nýliðnu|nýliðinni|nýliðnum|liðinni|í fyrra',
    current: 'í ár|þessi|þessa|þessari|þessum|þessu|þetta|þennan|yfirstandandi|líðandi',
    next: 'nk.|n.k.|næsti|næsta|næstu|næstkomandi|komandi',
    units: {
      week: 'vika|viku|vikunnar|vikunni|vikuna',
      month: 'mánuður|mánuð|mánuði|mánaðar|mánuðinum|mánaðarins|mánuðinn',
      year: 'ár|ári|árs|árinu|árið|ársins',
    },
    connectors: 'árið|ársins|þann|hinn',
    // Among them several years or months, which must not be read as one: "síðustu ár", the last years; mánuði is one
    // month in the dative, several in the accusative.
    before:
      'í|frá|til|síðan|fram í|fram til|frá og með|þann|kringum|um miðjan|miðjan|byrjun|upphafi|lok|lokum|fyrir|' +
      'undir lok|hinn|milli|síðustu ár|síðustu árin|síðustu árum|næstu ár|næstu árin|næstu árum|síðustu mánuði|' +
      'næstu mánuði|þessi ár|þessi árin|þessum árum',
    range: 'til|og til|fram til|til og með|og fram til',
    ordinalEndings: '.',
    dayWords: {
      fyrsta: 1,
      fyrsti: 1,
      sautjánda: 17,
      sautjándi: 17,
    },
    dayParts:
      'kvöld|kvöldi|kvöldið|kvölds|morgun|morguninn|morgni|morguns|nótt|nóttina|nætur|síðdegi|síðdegis|hádegi|' +
      'eftirmiðdag',
    periods: {
      year: { '-1': 'í fyrra|á síðasta ári', 0: 'í ár|á þessu ári' },
    },
    // Remembers: "ég man 5. maí".
    without: 'mán',
    every: 'hvern|hverjum',
    maxEnding: 0,
    // The planet Mars, the given name Ágúst.
    guarded: 'mars|ágúst|maí',
    capitalised: false,
  },
  names: {
    titles:
      'forseti|forseta|forsetinn|forsetans|forsetanum|varaforseti|varaforseta|fyrrverandi forseti|' +
      'fyrrverandi forseta|forsætisráðherra|forsætisráðherrann|forsætisráðherrans|ráðherra|ráðherrann|' +
      'utanríkisráðherra|fjármálaráðherra|dómsmálaráðherra|heilbrigðisráðherra|innanríkisráðherra|innviðaráðherra|' +
      'matvælaráðherra|umhverfisráðherra|menntamálaráðherra|varnarmálaráðherra|félagsmálaráðherra|' +
      'sjávarútvegsráðherra|iðnaðarráðherra|ferðamálaráðherra|samgönguráðherra|kanslari|kanslara|aðalritari|' +
      'aðalritara|framkvæmdastjóri|framkvæmdastjóra|framkvæmdastjórinn|aðstoðarframkvæmdastjóri|formaður|formanns|' +
      'formanni|formann|varaformaður|varaformanns|þingmaður|þingmanns|þingmann|þingmanni|þingkona|alþingismaður|' +
      'þingflokksformaður|þingforseti|forseti alþingis|leiðtogi|leiðtoga|leiðtoginn|borgarstjóri|borgarstjóra|' +
      'bæjarstjóri|bæjarstjóra|sveitarstjóri|borgarfulltrúi|borgarfulltrúa|bæjarfulltrúi|oddviti|oddvita|' +
      'ríkisstjóri|ríkisstjóra|öldungadeildarþingmaður|öldungadeildarþingmaðurinn|sendiherra|talsmaður|talsmanns|' +
      'talsmaðurinn|talskona|talskonu|upplýsingafulltrúi|upplýsingafulltrúa|fjölmiðlafulltrúi|lögreglustjóri|' +
      'lögreglustjóra|lögreglustjórinn|ríkislögreglustjóri|ríkislögreglustjóra|yfirlögregluþjónn|yfirlögregluþjóns|' +
      'lögreglufulltrúi|aðalvarðstjóri|varðstjóri|saksóknari|saksóknara|ríkissaksóknari|héraðssaksóknari|dómari|' +
      'dómara|dómarinn|héraðsdómari|hæstaréttardómari|lögmaður|lögmanns|lögmanni|verjandi|verjanda|forstjóri|' +
      'forstjóra|forstjórinn|stjórnarformaður|stjórnarformanns|eigandi|stofnandi|sóttvarnalæknir|sóttvarnalæknis|' +
      'landlæknir|landlæknis|yfirlæknir|læknir|læknis|hershöfðingi|hershöfðingja|ofursti|konungur|konungs|kóngur|' +
      'drottning|drottningar|drottningu|krónprins|krónprinsessa|prins|prinsessa|keisari|páfi|páfa|biskup|biskups|' +
      'erkibiskup|kardínáli|patríarki|prestur|sóknarprestur|séra|sr|imam|prófessor|prófessors|dósent|lektor|doktor|' +
      'dr|hagfræðingur|aðalhagfræðingur|sagnfræðingur|stjórnmálafræðingur|eldfjallafræðingur|jarðeðlisfræðingur|' +
      'veðurfræðingur|náttúruvársérfræðingur|sérfræðingur|fréttamaður|blaðamaður|blaðamanns|ritstjóri|ritstjóra|' +
      'rithöfundur|rithöfundar|skáld|leikstjóri|leikstjóra|leikari|leikkona|leikkonan|leikarinn|tónlistarmaður|' +
      'tónlistarmaðurinn|tónlistarkona|tónlistarkonan|söngvari|söngkona|söngkonan|rapparinn|landsliðsþjálfari|' +
      'landsliðsþjálfara|þjálfari|þjálfara|þjálfarinn|knattspyrnustjóri|fyrirliði|framherji|framherjinn|markvörður|' +
      'markvörðurinn|miðjumaður|miðjumaðurinn|varnarmaður|knattspyrnumaður|aðgerðasinni|einræðisherra|herra|frú|sir|' +
      'lord',
    organisationWords:
      'ráðuneyti|ráðuneytið|utanríkisráðuneytið|forsætisráðuneytið|heilbrigðisráðuneytið|dómsmálaráðuneytið|' +
      'fjármálaráðuneytið|embætti|stofnun|stofa|landhelgisgæslan|vegagerðin|veðurstofa|veðurstofan|hagstofa|' +
      'hagstofan|lögreglan|lögregla|héraðsdómur|landsréttur|hæstiréttur|dómstóll|dómstóllinn|alþingi|þing|þingið|' +
      'ríkisstjórn|ríkisstjórnin|borgarstjórn|bæjarstjórn|háskóli|háskólinn|landspítali|landspítalinn|sjúkrahús|' +
      'sjúkrahúsið|heilsugæslan|skóli|menntaskóli|akademía|banki|bankinn|seðlabanki|seðlabankinn|landsbankinn|' +
      'flokkur|flokkurinn|sjálfstæðisflokkurinn|framsóknarflokkurinn|hreyfing|hreyfingin|samtök|samtökin|samband|' +
      'sambandið|félag|félagið|stéttarfélag|bandalag|bandalagið|ráð|ráðið|nefnd|nefndin|framkvæmdastjórn|sjóður|' +
      'sjóðurinn|lífeyrissjóður|fyrirtæki|hf|ehf|slf|group|holding|klúbbur|íþróttafélag|knattspyrnufélag|deildin|' +
      'úrvalsdeild|blað|blaðið|fréttastofa|útvarp|sjónvarp|forlag|safn|leikhús|leikhúsið|kirkja|kirkjan|herinn|' +
      'sjóherinn|flugfélag|sendiráð|sendiráðið|miðstöð|miðstöðin|verksmiðja|setur',
    placeWords:
      'borg|borgin|borginni|borgar|bær|bærinn|bænum|höfuðborg|höfuðborgin|höfuðborgarsvæðið|þorp|þorpið|þorpinu|' +
      'hverfi|sveit|sveitarfélag|sveitarfélagið|hreppur|sýsla|hérað|héraðið|héraði|ríki|fylki|sambandsríki|lýðveldi|' +
      'lýðveldið|konungsríki|eyja|eyjan|eyju|eyjar|eyjum|skagi|skaga|fjörður|firði|fjarðar|fjörð|flói|flóa|sund|haf|' +
      'hafið|hafi|á|áin|fljót|vatn|vatnið|fjall|fjallið|fjöll|jökull|jökul|jökli|eldstöð|gígur|dalur|dal|heiði|' +
      'hraun|skógur|garður|torg|gata|götu|stræti|vegur|brú|brúin|höfn|höfnin|landamæri|strönd|ströndin|flugvöllur|' +
      'flugvelli|göng',
    joiners: 'og|fyrir|um|á|í|við|til|von|van|of|the|la|le|del|di|da|de|al|el|bin|ibn|&',
    neverNames:
      'það|þetta|þessi|þessar|þessir|þeir|þær|þau|hann|hún|ég|við|þú|þið|í|á|um|fyrir|til|frá|með|eftir|af|úr|hjá|' +
      'undir|yfir|áður|síðan|þegar|ef|en|og|eða|svo|því|þá|þar|hér|nú|hvað|hver|hvernig|hvers|hvar|af hverju|' +
      'samkvæmt|bæði|enginn|ekkert|engin|allir|allar|allt|öll|margir|mörg|margar|nokkrir|nokkur|aðrir|annar|önnur|' +
      'sami|sama|samt|sjálf|einnig|ekki|síðar|fyrr|loks|loksins|annars|kannski|já|nei|fréttir|innlent|erlent|' +
      'íþróttir|menning|viðskipti|skoðun|ljósmynd|mynd|myndir|myndband|beint|lesa|sjá|hlusta|auglýsing|uppfært|birt|' +
      'heimild|lögreglan|lögregla|ríkisstjórnin|ríkisstjórn|dómurinn|flokkurinn|einn|ein|eitt|tveir|tvær|tvö|þrír|' +
      'þrjár|þrjú|fjórir|fjögur|fimm|sex|sjö|átta|níu|tíu|fyrsti|fyrsta|fyrst|nýr|ný|nýtt|stór|stóra|góð|gott|' +
      'flestir|flest|meira|mest|meðal|milli|gegnum|þrátt|vegna|án|gegn|út|upp|niður|inn|maður|menn|kona|konur|karl|' +
      'börn|hverju|öllum|svona|saman|hans|hennar|þeirra|okkar|minn|mín|guð|netið|covid|að|er|var|hefur|hafa|verður|' +
      'mun|munu|þó|hins vegar|meðan|jafnframt|enn|auk',
    endings: 'inum|innar|inni|inn|ins|inu|ið|nna|num|ur|ar|ir|um|na|s|i|a|u',
    prefixes: '',
  },
  stopWords:
    'og|að|í|á|sem|er|til|við|um|var|með|fyrir|en|það|ekki|af|hann|hefur|þess|eru|því|frá|eftir|ég|þar|hún|þeir|' +
    'þetta|svo|eða|hafa|upp|verið|einnig|út|verður|hér|þegar|voru|hafi|sé|sér|þá|yfir|hans|þeim|þau|kom|sig|nú|vera|' +
    'allt|undir|fram|milli|vegna|hvort|ef|þó|mjög|mikið|samkvæmt|annað|aðrir|gegn|kemur|getur|geta|mun|muni|munu|' +
    'hefði|hafði|væri|síðan|meðal|hvað|hvernig|þeirra|okkar|þessi|þennan|sínum|sína|sitt|sinn|sín|sinni|þeirri|' +
    'þessum|þessu|þessa|þessari|þær|hennar|henni|honum|hana|mér|mig|okkur|ekkert|enginn|alla|allir|öllum|gera|gert|' +
    'gerir|orðið|fékk|fá|fær|þarf|vill|þú|þér|þig|minn|mín|mitt|hver|hvers|hvar|já|nei|alltaf|aldrei|oft|hjá|úr|inn|' +
    'niður|þrátt|án|bæði|hvorki|né|þótt|eins|enn|aftur|bara|líka|sú|þann|hið|hin|hinn|sá|nema|heldur',
  boilerplate:
    'lesa meira|lestu meira|lesa einnig|lestu einnig|lesa nánar|sjá einnig|sjá nánar|sjá meira|hlusta á frétt|' +
    'tengdar fréttir|tengdar greinar|tengt efni|mest lesið|nýjustu fréttir|fleiri fréttir|auglýsing:|kostuð kynning|' +
    'deila frétt|deila á facebook|deila á twitter|deila grein|skrifa athugasemd|skrifaðu athugasemd|' +
    'skildu eftir svar|skildu eftir athugasemd|athugasemdir eru á ábyrgð|skráðu þig á póstlista|skráðu þig inn til|' +
    'skrá sig á póstlista|gerast áskrifandi|kaupa áskrift|fylgstu með okkur|fylgdu okkur á|öll réttindi áskilin|' +
    'allur réttur áskilinn|copyright ©|© copyright|mynd:|ljósmynd:|myndir:|heimild:|heimildir:|' +
    'þessi vefur notar vafrakökur|þessi síða notar vafrakökur|við notum vafrakökur|vefurinn notar vafrakökur|' +
    'persónuverndarstefna|netfang þitt verður ekki birt|ábyrgðarmaður:|ritstjóri:|ertu með ábendingu|' +
    'sendu okkur ábendingu|senda ábendingu|birt:|uppfært:|síðast uppfært|fara beint í|fara í efni|' +
    'fréttin hefur verið uppfærð',
  multipliers: {
    hundrað: 100,
    hundruð: 100,
    hundruðum: 100,
    hundraða: 100,
    hundruða: 100,
    þúsund: 1000,
    þúsundir: 1000,
    þúsundum: 1000,
    þúsunda: 1000,
    þús: 1000,
    milljón: 1000000,
    milljónir: 1000000,
    milljónum: 1000000,
    milljóna: 1000000,
    milljónar: 1000000,
    milljónirnar: 1000000,
    millj: 1000000,
    milljarður: 1000000000,
    milljarðar: 1000000000,
    milljarða: 1000000000,
    milljörðum: 1000000000,
    milljarð: 1000000000,
    milljarðs: 1000000000,
    milljarðana: 1000000000,
    billjón: 1000000000000,
    billjónir: 1000000000000,
    billjónum: 1000000000000,
    billjóna: 1000000000000,
  },
  places: {
    AD: { adjectives: 'andorrsk*' },
    AE: {
      names:
        'Sameinuðu arabísku furstadæmin|Sameinuðu arabísku furstadæmanna|Sameinuðu arabísku furstadæmunum|' +
        'Furstadæmin',
    },
    AF: { adjectives: 'afgansk*|afgönsk*|Afgani|Afgana|Afganar|Afganum|Afganarnir' },
    AL: { adjectives: 'albansk*|albönsk*|Albani|Albana|Albanar|Albanum|Albanarnir' },
    AM: { adjectives: 'armensk*|Armeni|Armena|Armenar|Armenum|Armenarnir' },
    AO: { adjectives: 'angólsk*' },
    AR: {
      adjectives:
        'argentínsk*|Argentínumaður|Argentínumann|Argentínumanni|Argentínumanns|Argentínumenn|Argentínumönnum|' +
        'Argentínumanna|Argentínumennirnir',
    },
    AT: {
      adjectives:
        'austurrísk*|Austurríkismaður|Austurríkismann|Austurríkismanni|Austurríkismanns|Austurríkismenn|' +
        'Austurríkismönnum|Austurríkismanna|Austurríkismennirnir',
    },
    AU: { adjectives: 'ástralsk*|áströlsk*|Ástrali|Ástrala|Ástralar|Ástralum|Ástralarnir' },
    AX: { names: 'Álandseyjar|Álandseyja|Álandseyjum' },
    AZ: {
      names: 'Aserbaídsjan',
      adjectives: 'aserbaídsjansk*|aserbaídsjönsk*|asersk*|Aseri|Asera|Aserar|Aserum|Aserarnir',
    },
    BA: {
      names: 'Bosnía|Bosníu|Bosnía og Hersegóvína|Bosníu og Hersegóvínu|Bosnía-Hersegóvína|Bosníu-Hersegóvínu',
      adjectives:
        'bosnísk*|Bosníumaður|Bosníumann|Bosníumanni|Bosníumanns|Bosníumenn|Bosníumönnum|Bosníumanna|Bosníumennirnir',
    },
    BB: { adjectives: 'barbadosk*' },
    BD: { names: 'Bangladess|Bangladesh', adjectives: 'bangladessk*|bangladesk*' },
    BE: { adjectives: 'belgísk*|Belgi|Belga|Belgar|Belgum|Belgarnir' },
    BF: { adjectives: 'búrkínsk*' },
    BG: { adjectives: 'búlgarsk*|búlgörsk*' },
    BH: { adjectives: 'bareinsk*' },
    BI: { adjectives: 'búrúndísk*' },
    BJ: { adjectives: 'benínsk*' },
    BN: { adjectives: 'brúneisk*' },
    BO: { adjectives: 'bólivísk*' },
    BR: {
      adjectives:
        'brasilísk*|Brasilíumaður|Brasilíumann|Brasilíumanni|Brasilíumanns|Brasilíumenn|Brasilíumönnum|' +
        'Brasilíumanna|Brasilíumennirnir',
    },
    BS: { adjectives: 'bahameysk*|bahamaeysk*' },
    BT: { adjectives: 'bútansk*|bútönsk*' },
    BW: { adjectives: 'botsvansk*|botsvönsk*' },
    BY: {
      names: 'Belarús|Hvíta-Rússland|Hvíta-Rússlands|Hvíta-Rússlandi',
      adjectives:
        'hvítrússnesk*|belarúsk*|belarússnesk*|Hvít-Rússi|Hvít-Rússa|Hvít-Rússar|Hvít-Rússum|Hvít-Rússarnir|' +
        'Hvítrússi|Hvítrússa|Hvítrússar|Hvítrússum|Hvítrússarnir',
    },
    BZ: { adjectives: 'belísk*' },
    CA: {
      adjectives:
        'kanadísk*|Kanadamaður|Kanadamann|Kanadamanni|Kanadamanns|Kanadamenn|Kanadamönnum|Kanadamanna|' +
        'Kanadamennirnir',
    },
    CD: { names: 'Austur-Kongó|Lýðstjórnarlýðveldið Kongó|Kongó', adjectives: 'kongósk*' },
    CF: { adjectives: 'miðafrísk*' },
    CH: {
      names: 'Svisslands',
      adjectives:
        'svissnesk*|Svisslendingur|Svisslending|Svisslendingi|Svisslendings|Svisslendingar|Svisslendinga|' +
        'Svisslendingum|Svisslendingarnir',
    },
    CI: { adjectives: 'Fílabeinsstrending*' },
    CL: { names: 'Síle|Chile', adjectives: 'síleska|síleskur|síleski|síleskir|síleskum' },
    CM: { adjectives: 'kamerúnsk*|Kamerúni|Kamerúninn|Kamerúna|Kamerúnar|Kamerúnum|Kamerúnmaður|Kamerúnmenn' },
    CN: { names: 'Kína', adjectives: 'kínversk*|Kínverji|Kínverja|Kínverjar|Kínverjum|Kínverjarnir' },
    CO: {
      adjectives:
        'kólumbísk*|Kólumbíumaður|Kólumbíumann|Kólumbíumanni|Kólumbíumanns|Kólumbíumenn|Kólumbíumönnum|' +
        'Kólumbíumanna|Kólumbíumennirnir',
    },
    CR: { adjectives: 'kostarísk*' },
    CU: { adjectives: 'kúbversk*|kúbansk*|kúbönsk*' },
    CV: { adjectives: 'grænhöfðeysk*|Grænhöfðeying*' },
    CY: { adjectives: 'kýpversk*' },
    CZ: { names: 'Tékkland|Tékklandi|Tékklands|Tékkneska lýðveldið', adjectives: 'tékknesk*|Tékkar|Tékkum' },
    DE: {
      names: 'Sambandslýðveldið|Vestur-Þýskaland|Austur-Þýskaland',
      adjectives:
        'þýsk|þýska|þýskur|þýskt|þýski|þýsku|þýskir|þýskar|þýskum|þýskra|þýskrar|þýskri|þýskan|þýsks|Þjóðverji|' +
        'Þjóðverja|Þjóðverjar|Þjóðverjum|Þjóðverjarnir',
    },
    DJ: { adjectives: 'djíbútísk*' },
    DK: {
      names: 'Danmörk|Danmörku|Danmerkur',
      adjectives:
        'dansk|danska|danskur|danskt|danski|danskir|danskar|danskra|danskrar|danskri|danskan|dansks|dönsk|dönsku|' +
        'dönskum|Danir|Dönum|Danirnir',
    },
    DO: { adjectives: 'dóminísk*' },
    DZ: { adjectives: 'alsírsk*' },
    EC: { adjectives: 'ekvadorsk*|Ekvadori|Ekvadora|Ekvadorar' },
    EE: {
      adjectives:
        'eistnesk*|Eistlendingur|Eistlending|Eistlendingi|Eistlendings|Eistlendingar|Eistlendinga|Eistlendingum|' +
        'Eistlendingarnir',
    },
    EG: { names: 'Egyptaland', adjectives: 'egypsk*|Egypti|Egypta|Egyptar|Egyptum|Egyptarnir' },
    ER: { adjectives: 'erítresk*|Erítreumaður|Erítreumenn' },
    ES: {
      names: 'Spánn|Spáni|Spánar|Spán',
      adjectives: 'spænsk*|spánsk*|Spánverji|Spánverja|Spánverjar|Spánverjum|Spánverjarnir',
    },
    ET: { adjectives: 'eþíópísk*' },
    FI: { adjectives: 'finnsk*|Finnar|Finnum|Finnarnir' },
    FJ: { adjectives: 'fídjeysk*|fídjísk*' },
    FM: { adjectives: 'míkrónesísk*' },
    FO: {
      names: 'Færeyjar|Færeyja|Færeyjum',
      adjectives: 'færeysk*|Færeyingur|Færeying|Færeyingi|Færeyings|Færeyingar|Færeyinga|Færeyingum|Færeyingarnir',
    },
    FR: {
      names: 'Frakklandsforset*',
      adjectives:
        'fransk|franska|franskur|franskt|franski|franskir|franskra|franskrar|franskri|franskan|fransks|frönsk|' +
        'frönsku|frönskum|Frakkar|Frakka|Frakkarnir|Frökkum',
    },
    GA: { adjectives: 'gabonsk*' },
    GB: {
      names: 'Bretland|Stóra-Bretland|Bretlandseyjar',
      adjectives:
        'bresk|breska|breskur|breskt|breski|bresku|breskir|breskar|breskum|breskra|breskrar|breskri|breskan|bresks|' +
        'Bretar|Bretum|Bretarnir',
    },
    'GB-ENG': {
      names: 'England|Englandi|Englands',
      adjectives:
        'ensk|enska|enskur|enskt|enski|ensku|enskir|enskar|enskum|enskra|enskrar|enskri|enskan|Englendingur|' +
        'Englending|Englendingi|Englendings|Englendingar|Englendinga|Englendingum|Englendingarnir',
    },
    'GB-NIR': { names: 'Norður-Írland|Norður-Írlandi|Norður-Írlands', adjectives: 'norðurírsk*|norður-írsk*' },
    'GB-SCT': {
      names: 'Skotland|Skotlandi|Skotlands',
      adjectives: 'skosk|skoska|skoskur|skoskt|skoski|skosku|skoskir|skoskum|skoskra|skoskrar|skoskri|Skotar',
    },
    'GB-WLS': { names: 'Wales', adjectives: 'velsk|velska|velski|velsku|velskur|velskir|velskum' },
    GD: { adjectives: 'grenadísk*' },
    GE: {
      adjectives:
        'georgísk*|Georgíumaður|Georgíumann|Georgíumanni|Georgíumanns|Georgíumenn|Georgíumönnum|Georgíumanna|' +
        'Georgíumennirnir',
    },
    GH: { adjectives: 'ganversk*|Ganverj*' },
    GL: {
      adjectives:
        'grænlensk*|Grænlendingur|Grænlending|Grænlendingi|Grænlendings|Grænlendingar|Grænlendinga|Grænlendingum|' +
        'Grænlendingarnir',
    },
    GM: { adjectives: 'gambísk*' },
    GN: { adjectives: 'gínesk*' },
    GQ: { adjectives: 'miðbaugsgínesk*|miðbaugs-gínesk*' },
    GR: {
      adjectives:
        'grísk|gríska|grískur|grískt|gríski|grísku|grískir|grískum|grískra|grískrar|grískri|Grikkja|Grikkir|Grikkjum',
    },
    GT: { adjectives: 'gvatemalsk*|gvatemölsk*' },
    GY: { adjectives: 'gvæjansk*|gvæjönsk*' },
    HK: { names: 'Hong Kong' },
    HN: { adjectives: 'hondúrsk*|hondúrask*' },
    HR: { adjectives: 'króatísk*|Króati|Króata|Króatar|Króatum|Króatarnir' },
    HT: { adjectives: 'haítísk*' },
    HU: { adjectives: 'ungversk*|Ungverji|Ungverja|Ungverjar|Ungverjum|Ungverjarnir' },
    ID: { adjectives: 'indónesísk*' },
    IE: { adjectives: 'írsk|írska|írskur|írskt|írski|írsku|írskir|írskum|írskra|írskrar|írskri|írskan|Írar|Írum' },
    IL: {
      adjectives:
        'ísraelsk*|Ísraelsmaður|Ísraelsmann|Ísraelsmanni|Ísraelsmanns|Ísraelsmenn|Ísraelsmönnum|Ísraelsmanna|' +
        'Ísraelsmennirnir|Ísraeli|Ísraela|Ísraelar|Ísraelum|Ísraelarnir',
    },
    IN: { adjectives: 'indversk*|Indverji|Indverja|Indverjar|Indverjum|Indverjarnir' },
    IQ: { adjectives: 'íraksk*|írösk*|Íraki|Íraka|Írakar|Írakum|Írakarnir' },
    IR: { names: 'Persía|Persíu', adjectives: 'íransk*|írönsk*|Írani|Írana|Íranar|Íranum|Íranarnir' },
    IS: {
      names: 'Lýðveldið Ísland',
      adjectives:
        'íslensk*|Íslendingur|Íslending|Íslendingi|Íslendings|Íslendingar|Íslendinga|Íslendingum|Íslendingarnir',
    },
    IT: { adjectives: 'ítalsk*|ítölsk*|Ítali|Ítala|Ítalar|Ítalum|Ítalarnir|Ítölum' },
    JM: { adjectives: 'jamaísk*|jamaíksk*|jamaíkansk*|jamaíkönsk*|Jamaíkumaður|Jamaíkumenn|Jamaíkumanna' },
    JO: { adjectives: 'jórdansk*|jórdönsk*' },
    JP: { adjectives: 'japansk*|japönsk*|Japani|Japana|Japanar|Japanum|Japanarnir|Japönum' },
    KE: { adjectives: 'kenísk*' },
    KG: { adjectives: 'kirgisk*|kirgísk*' },
    KH: { adjectives: 'kambódísk*' },
    KI: { adjectives: 'kíribatísk*' },
    KM: { adjectives: 'kómoreysk*' },
    KP: { names: 'Norður-Kórea|Norður-Kóreu', adjectives: 'norðurkóresk*|norður-kóresk*' },
    KR: { names: 'Suður-Kórea|Suður-Kóreu', adjectives: 'suðurkóresk*|suður-kóresk*' },
    KW: { adjectives: 'kúveisk*' },
    KZ: { adjectives: 'kasaksk*|kasöksk*' },
    LA: { adjectives: 'laosk*' },
    LB: { adjectives: 'líbansk*|líbönsk*' },
    LI: { adjectives: 'liechtensteinsk*' },
    LK: { adjectives: 'srílansk*|srílönsk*|srílanksk*|srí-lanksk*' },
    LR: { adjectives: 'líberísk*' },
    LS: { adjectives: 'lesótósk*' },
    LT: {
      names: 'Litáen|Litháen|Litáens|Litháens',
      adjectives: 'litháísk*|litáísk*|Litái|Litáa|Litáar|Litáum|Litáarnir',
    },
    LU: { adjectives: 'lúxemborgsk*' },
    LV: { adjectives: 'lettnesk*|Lettar|Lettum' },
    LY: { adjectives: 'líbísk*' },
    MA: { adjectives: 'marokkósk*' },
    MC: { adjectives: 'mónakósk*' },
    MD: { adjectives: 'moldóvsk*' },
    ME: { adjectives: 'svartfellsk*|svartfjallalensk*' },
    MG: { adjectives: 'madagaskarsk*|malagasísk*' },
    MH: { adjectives: 'marshalleysk*' },
    MK: { names: 'Norður-Makedónía|Norður-Makedóníu|Makedónía|Makedóníu', adjectives: 'makedónsk*|norðurmakedónsk*' },
    ML: { adjectives: 'malísk*' },
    MM: { names: 'Mjanmar|Búrma|Mjanmars', adjectives: 'mjanmörsk*|búrmísk*' },
    MN: { adjectives: 'mongólsk*' },
    MR: { adjectives: 'máritansk*|máritönsk*' },
    MT: { adjectives: 'maltnesk*' },
    MU: { adjectives: 'máritísk*' },
    MV: { adjectives: 'maldíveysk*|maldívsk*' },
    MW: { adjectives: 'malavísk*' },
    MX: { adjectives: 'mexíkósk*|mexíkönsk*' },
    MY: { adjectives: 'malasísk*' },
    MZ: { adjectives: 'mósambísk*' },
    NA: { adjectives: 'namibísk*' },
    NE: { adjectives: 'nígersk*' },
    NG: { adjectives: 'nígerísk*' },
    NI: { adjectives: 'Níkaragvamaður|Níkaragvamenn|Níkaragvamanna' },
    NL: {
      names: 'Holland|Niðurland',
      adjectives:
        'hollensk*|Hollendingur|Hollending|Hollendingi|Hollendings|Hollendingar|Hollendinga|Hollendingum|' +
        'Hollendingarnir',
    },
    NO: {
      names: 'Noregur|Noreg|Noregi|Noregs',
      adjectives:
        'norsk|norska|norskur|norskt|norski|norsku|norskir|norskar|norskum|norskra|norskrar|norskri|norskan|norsks|' +
        'Norðmaður|Norðmann|Norðmanni|Norðmanns|Norðmenn|Norðmönnum|Norðmanna|Norðmennirnir',
    },
    NP: { adjectives: 'nepalsk*|nepölsk*' },
    NR: { adjectives: 'nárúsk*' },
    NZ: { names: 'Nýja-Sjáland|Nýja-Sjálandi|Nýja-Sjálands', adjectives: 'nýsjálensk*|nýsjálenskur' },
    OM: { adjectives: 'ómansk*|ómönsk*' },
    PA: { adjectives: 'panamsk*|panömsk*' },
    PE: { adjectives: 'perúsk*' },
    PH: { names: 'Filippseyjar|Filippseyja|Filippseyjum', adjectives: 'filippseysk*' },
    PK: { adjectives: 'pakistansk*|pakistönsk*|Pakistani|Pakistana|Pakistanar|Pakistanum|Pakistanarnir' },
    PL: {
      adjectives:
        'pólsk|pólska|pólskur|pólskt|pólski|pólsku|pólskir|pólskar|pólskum|pólskra|pólskrar|pólskri|pólskan|' +
        'Pólverji|Pólverja|Pólverjar|Pólverjum|Pólverjarnir',
    },
    PR: { adjectives: 'púertórísk*|púertóríkósk*' },
    PS: {
      names: 'Palestína|Palestínu|Vesturbakkinn|Vesturbakkanum|Vesturbakkans',
      adjectives:
        'palestínsk*|Palestínumaður|Palestínumann|Palestínumanni|Palestínumanns|Palestínumenn|Palestínumönnum|' +
        'Palestínumanna|Palestínumennirnir',
    },
    PT: { adjectives: 'portúgalsk*|portúgölsk*|Portúgali|Portúgala|Portúgalar|Portúgalum|Portúgalarnir' },
    PY: { adjectives: 'paragvæsk*|Paragvæi|Paragvæinn|Paragvæmaður|Paragvæmenn' },
    QA: { adjectives: 'katarsk*|katörsk*' },
    RO: { adjectives: 'rúmensk*|Rúmeni|Rúmena|Rúmenar|Rúmenum|Rúmenarnir' },
    RS: { adjectives: 'serbnesk*|Serbi|Serba|Serbar|Serbum|Serbarnir' },
    RU: {
      names: 'Rússlandsforset*|Rússlandsher*|Rússneska sambandsríkið|Sovétríkin|Sovétríkjanna|Sovétríkjunum',
      adjectives: 'rússnesk*|Rússi|Rússa|Rússar|Rússum|Rússarnir|sovésk*',
    },
    RW: { adjectives: 'rúandsk*|rúandísk*' },
    SA: {
      names: 'Sádi-Arabía|Sádi-Arabíu|Sádí-Arabía|Sádí-Arabíu',
      adjectives:
        'sádiarabísk*|sádi-arabísk*|sádíarabísk*|Sádi-Arabi|Sádi-Araba|Sádi-Arabar|Sádi-Arabum|Sádi-Arabarnir',
    },
    SB: { adjectives: 'salómonseysk*' },
    SC: { adjectives: 'seychelleysk*|seychellsk*' },
    SD: { adjectives: 'súdansk*|súdönsk*' },
    SE: {
      names: 'Svíþjóð|Svíþjóðar',
      adjectives:
        'sænsk|sænska|sænskur|sænskt|sænski|sænsku|sænskir|sænskar|sænskum|sænskra|sænskrar|sænskri|sænskan|sænsks|' +
        'Svíar|Svíum|Svíi',
    },
    SG: { adjectives: 'singapúrsk*' },
    SI: { adjectives: 'slóvensk*|Slóveni|Slóvena|Slóvenar|Slóvenum|Slóvenarnir' },
    SK: { adjectives: 'slóvakísk*|slóvask*|Slóvaki|Slóvaka|Slóvakar|Slóvakum|Slóvakarnir' },
    SL: { adjectives: 'síerraleónsk*|síerra-leónsk*' },
    SM: { adjectives: 'sanmarínsk*|san-marínsk*' },
    SN: { adjectives: 'senegalsk*|senegölsk*' },
    SO: { adjectives: 'sómalsk*|sómölsk*|sómalísk*' },
    SR: { adjectives: 'súrínamsk*|súrínömsk*' },
    SS: { names: 'Suður-Súdan|Suður-Súdans', adjectives: 'suðursúdansk*|suðursúdönsk*' },
    SV: { adjectives: 'salvadorsk*|salvadórsk*' },
    SY: {
      adjectives:
        'sýrlensk*|Sýrlendingur|Sýrlending|Sýrlendingi|Sýrlendings|Sýrlendingar|Sýrlendinga|Sýrlendingum|' +
        'Sýrlendingarnir',
    },
    SZ: { adjectives: 'svasísk*|esvatínsk*' },
    TD: { adjectives: 'tsjadsk*|tsjödsk*|tsjadísk*' },
    TG: { adjectives: 'tógósk*' },
    TH: { names: 'Tæland|Tælands|Tælandi|Taíland', adjectives: 'taílensk*|tælensk*' },
    TJ: { adjectives: 'tadsjiksk*|tadsíksk*' },
    TL: { adjectives: 'tímorsk*|austurtímorsk*|austur-tímorsk*' },
    TM: { adjectives: 'túrkmensk*' },
    TN: { adjectives: 'túnisk*|túnísk*' },
    TO: { adjectives: 'tongsk*|tongversk*' },
    TR: { names: 'Tyrklandsforset*', adjectives: 'tyrknesk*|Tyrki|Tyrkir|Tyrkja|Tyrkjum' },
    TT: { adjectives: 'trínidadsk*|trínidödsk*|trínidadísk*' },
    TV: { adjectives: 'túvalsk*|túvalúsk*' },
    TW: { adjectives: 'taívansk*|taívönsk*' },
    TZ: { adjectives: 'tansanísk*' },
    UA: {
      names: 'Úkraínuforset*|Úkraínuher*',
      adjectives:
        'úkraínsk*|Úkraínumaður|Úkraínumann|Úkraínumanni|Úkraínumanns|Úkraínumenn|Úkraínumönnum|Úkraínumanna|' +
        'Úkraínumennirnir',
    },
    UG: { adjectives: 'úgandsk*' },
    US: {
      names:
        'Bandaríkin|Bandaríkjanna|Bandaríkjunum|Ameríka|Ameríku|BNA|Bandaríkjaforset*|Bandaríkjastjórn*|' +
        'Bandaríkjaher*|Bandaríkjaþing*',
      adjectives:
        'bandarísk*|Bandaríkjamaður|Bandaríkjamann|Bandaríkjamanni|Bandaríkjamanns|Bandaríkjamenn|Bandaríkjamönnum|' +
        'Bandaríkjamanna|Bandaríkjamennirnir|amerísk*',
    },
    UY: { adjectives: 'úrúgvæsk*|Úrúgvæi|Úrúgvæinn|Úrúgvæmaður|Úrúgvæmenn|Úrúgvæmanna' },
    UZ: { adjectives: 'úsbeksk*|úsbesk*' },
    VA: { names: 'Páfagarður|Páfagarð|Páfagarði|Páfagarðs|Vatíkanið|Vatíkaninu|Vatíkansins' },
    VE: { adjectives: 'venesúelsk*|venesúelísk*' },
    VN: { adjectives: 'víetnamsk*|víetnömsk*' },
    VU: { adjectives: 'vanúatúsk*' },
    WS: { adjectives: 'samósk*' },
    XK: { names: 'Kósovó|Kosovo|Kósóvó', adjectives: 'kósovósk*|kósóvósk*|kósovóalbansk*' },
    YE: { adjectives: 'jemensk*' },
    ZA: { names: 'Suður-Afríka|Suður-Afríku', adjectives: 'suðurafrísk*|suður-afrísk*' },
    ZM: { adjectives: 'sambísk*' },
    ZW: { adjectives: 'simbabvesk*' },
    'geonames-3413829': { names: 'Reykjavík|Reykjavíkur', adjectives: 'reykvísk*' },
    'geonames-2618425': { names: 'Kaupmannahöfn|Kaupmannahafnar' },
    'geonames-2673730': { names: 'Stokkhólmur|Stokkhólmi|Stokkhólms|Stokkhólm' },
    'geonames-3143244': { names: 'Ósló|Osló|Oslóar|Óslóar' },
    'geonames-3161732': { names: 'Björgvin' },
    'geonames-658225': { names: 'Helsinki' },
    'geonames-2643743': { names: 'London|Lundúnir|Lundúna|Lundúnum' },
    'geonames-2988507': { names: 'París|Parísar' },
    'geonames-2950159': { names: 'Berlín|Berlínar' },
    'geonames-524901': { names: 'Moskva|Moskvu' },
    'geonames-703448': { names: 'Kænugarður|Kænugarð|Kænugarði|Kænugarðs|Kyiv|Kiev' },
    'geonames-3169070': { names: 'Róm|Rómar' },
    'geonames-264371': { names: 'Aþena|Aþenu' },
    'geonames-2761369': { names: 'Vín|Vínarborg|Vínarborgar' },
    'geonames-756135': { names: 'Varsjá|Varsjár' },
    'geonames-3067696': { names: 'Prag' },
    'geonames-2800866': { names: 'Brussel' },
    'geonames-2660646': { names: 'Genf' },
    'geonames-2747373': { names: 'Haag' },
    'geonames-1816670': { names: 'Peking' },
    'geonames-2711537': { names: 'Gautaborg|Gautaborgar' },
    'geonames-2611396': { names: 'Þórshöfn|Þórshafnar' },
    'geonames-3421319': { names: 'Nuuk' },
    'geonames-588409': { names: 'Tallinn' },
    'geonames-593116': { names: 'Vilníus' },
    'geonames-170654': { names: 'Damaskus' },
    'geonames-98182': { names: 'Bagdad' },
    'geonames-112931': { names: 'Teheran' },
    'geonames-360630': { names: 'Kaíró' },
    'geonames-5128581': { names: 'New York|Nýja-Jórvík' },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations': 'Sameinuðu þjóðirnar|Sameinuðu þjóðanna|Sameinuðu þjóðunum|SÞ',
    'organisation:un-security-council':
      'öryggisráðið Sameinuðu þjóðanna|öryggisráðinu Sameinuðu þjóðanna|öryggisráðsins Sameinuðu þjóðanna|' +
      'öryggisráð Sameinuðu þjóðanna|öryggisráði Sameinuðu þjóðanna|öryggisráðs Sameinuðu þjóðanna|Öryggisráðið|' +
      'Öryggisráðinu|Öryggisráðsins',
    'organisation:un-general-assembly':
      'allsherjarþingið Sameinuðu þjóðanna|allsherjarþinginu Sameinuðu þjóðanna|' +
      'allsherjarþingsins Sameinuðu þjóðanna|allsherjarþing Sameinuðu þjóðanna|' +
      'allsherjarþingi Sameinuðu þjóðanna|allsherjarþings Sameinuðu þjóðanna',
    'organisation:unhcr':
      'Flóttamannastofnun Sameinuðu þjóðanna|Flóttamannastofnunar Sameinuðu þjóðanna|Flóttamannastofnun SÞ|' +
      'Flóttamannastofnunar SÞ',
    'organisation:unicef': 'Barnahjálp Sameinuðu þjóðanna|Barnahjálpar Sameinuðu þjóðanna|UNICEF',
    'organisation:world-food-programme':
      'Matvælaáætlun Sameinuðu þjóðanna|Matvælaáætlunar Sameinuðu þjóðanna|Matvælaaðstoð Sameinuðu þjóðanna',
    'organisation:who': 'Alþjóðaheilbrigðismálastofnun*|Alþjóðaheilbrigðisstofnun*|WHO',
    'organisation:iaea': 'Alþjóðakjarnorkumálastofnun*|IAEA',
    'organisation:international-court-of-justice': 'Alþjóðadómstól*|Alþjóðadómstóllinn í Haag',
    'organisation:international-criminal-court':
      'Alþjóðlegi sakamáladómstóllinn|Alþjóðlega sakamáladómstólinn|Alþjóðlega sakamáladómstólnum|' +
      'Alþjóðlega sakamáladómstólsins|Alþjóðasakamáladómstól*',
    'organisation:european-court-of-human-rights':
      'Mannréttindadómstóll Evrópu|Mannréttindadómstóli Evrópu|Mannréttindadómstóls Evrópu|' +
      'Mannréttindadómstóllinn|Mannréttindadómstólsins',
    'organisation:nato': 'Atlantshafsbandalag*|NATO',
    'organisation:osce': 'Öryggis- og samvinnustofnun Evrópu|Öryggis- og samvinnustofnunar Evrópu|ÖSE',
    'organisation:european-union': 'Evrópusamband*|ESB',
    'organisation:european-commission':
      'Framkvæmdastjórn Evrópusambandsins|Framkvæmdastjórnar Evrópusambandsins|Framkvæmdastjórn ESB|' +
      'Framkvæmdastjórnar ESB',
    'organisation:european-parliament': 'Evrópuþing*',
    'organisation:european-council':
      'Leiðtogaráð Evrópusambandsins|Leiðtogaráði Evrópusambandsins|Leiðtogaráðs Evrópusambandsins',
    'organisation:council-of-europe': 'Evrópuráð|Evrópuráði|Evrópuráðs|Evrópuráðið|Evrópuráðinu|Evrópuráðsins',
    'organisation:european-central-bank':
      'Seðlabanki Evrópu|Seðlabanka Evrópu|Evrópski seðlabankinn|Evrópska seðlabankans',
    'organisation:court-of-justice-of-the-eu': 'Evrópudómstól*',
    'organisation:imf': 'Alþjóðagjaldeyrissjóð*|AGS',
    'organisation:world-bank': 'Alþjóðabank*',
    'organisation:wto': 'Alþjóðaviðskiptastofnun*',
    'organisation:oecd': 'Efnahags- og framfarastofnun*',
    'organisation:african-union': 'Afríkusamband*',
    'organisation:arab-league': 'Arababandalag*',
    'organisation:cis': 'Samveldi sjálfstæðra ríkja',
    'organisation:red-cross': 'Rauði krossinn|Rauða krossinn|Rauða krossinum|Rauða krossins|Alþjóðaráð Rauða krossins',
    'organisation:doctors-without-borders': 'Læknar án landamæra|Lækna án landamæra|Læknum án landamæra',
    'organisation:save-the-children': 'Barnaheill',
    'organisation:amnesty-international': 'Íslandsdeild Amnesty International',
    'organisation:kremlin': 'Kreml|Kremlverj*',
    'organisation:white-house': 'Hvíta húsið|Hvíta hússins|Hvíta húsinu',
    'organisation:us-state-department':
      'utanríkisráðuneyti Bandaríkjanna|utanríkisráðuneytis Bandaríkjanna|bandaríska utanríkisráðuneytið|' +
      'bandaríska utanríkisráðuneytisins|bandaríska utanríkisráðuneytinu',
    'organisation:us-congress': 'Bandaríkjaþing*',
    'organisation:us-senate':
      'öldungadeild Bandaríkjaþings|öldungadeildar Bandaríkjaþings|öldungadeildin|öldungadeildina|' +
      'öldungadeildinni|öldungadeildarinnar',
    'organisation:us-house': 'fulltrúadeild Bandaríkjaþings|fulltrúadeildar Bandaríkjaþings',
    'organisation:us-supreme-court':
      'Hæstiréttur Bandaríkjanna|Hæstirétti Bandaríkjanna|Hæstaréttar Bandaríkjanna|Hæstarétti Bandaríkjanna',
    'organisation:federal-reserve': 'Seðlabanki Bandaríkjanna|Seðlabanka Bandaríkjanna',
    'organisation:hezbollah': 'Hezbollah|Hizbollah',
    'organisation:islamic-state': 'Íslamska ríkið|Íslamska ríkisins|Íslamska ríkinu',
    'organisation:al-qaeda': 'Al-Kaída|Al-Kaída-samtök*',
    'organisation:taliban': 'talíban*',
    'organisation:houthis': 'Hútar|Húta|Hútum|húti',
    'person:vladimir-putin': 'Vladimír Pútín|Vladimir Pútín|Vladimírs Pútíns|Vladimírs Pútín|~Pútín',
    'person:dmitry-medvedev': 'Dmítríj Medvedev|Dmitrí Medvedev|Dmítrí Medvedev|Dímítrí Medvedev',
    'person:sergey-lavrov': 'Sergei Lavrov|Sergeí Lavrov|Sergej Lavrov',
    'person:sergei-shoigu': 'Sergei Shoígú|Sergei Shoigú|Sergej Sjoígú',
    'person:dmitry-peskov': 'Dmitrí Peskov|Dmítrí Peskov|Dmitrij Peskov',
    'person:mikhail-gorbachev': 'Mikhaíl Gorbatsjov|Míkhaíl Gorbatsjov|Mikhail Gorbatsjov|~Gorbatsjov',
    'person:boris-yeltsin': 'Borís Jeltsín|Boris Jeltsín|~Jeltsín',
    'person:yevgeny-prigozhin': 'Jevgení Prígósjín|Jevgeni Prigosjín|~Prígósjín|~Prigosjín',
    'person:alexei-navalny': 'Alexei Navalní|Alexei Navalny|~Navalní',
    'person:volodymyr-zelensky':
      'Volodimír Selenskí|Volodomír Selenskí|Volodímír Selenskí|Volodomír Zelenskí|Volodímír Zelenskí|' +
      'Volodimír Zelenskí|Vólódímír Zelenskí|~Selenskí|~Zelenskí',
    'person:petro-poroshenko': 'Petró Porosjenkó|Petro Porosjenko|~Porosjenko|~Porosjenkó',
    'person:yulia-tymoshenko': 'Júlía Tímósjenkó|Júlía Tymosjenko',
    'person:alexander-lukashenko':
      'Alexander Lúkasjenkó|Alexander Lukasjenko|Aleksander Lúkasjenkó|~Lúkasjenkó|~Lukasjenko',
    'person:recep-tayyip-erdogan': 'Recep Tayyip Erdoğan',
    'person:queen-elizabeth-ii':
      'Elísabet II|Elísabet Bretadrottning|Elísabetar Bretadrottningar|Elísabetu Bretadrottning*',
    'person:king-charles-iii': 'Karl III|Karl Bretakonungur|Karls Bretakonungs|Karli Bretakonungi|Karl Bretaprins',
    'person:prince-william': 'Vilhjálmur prins|Vilhjálms prins|Vilhjálmi prins|Vilhjálmur Bretaprins|Vilhjálm prins',
    'person:prince-harry': 'Harry Bretaprins',
    'person:princess-diana': 'Díana prinsessa|Díönu prinsessu',
    'person:viktor-orban': 'Viktor Orbán',
    'person:benjamin-netanyahu': 'Benjamín Netanjahú|Benjamin Netanjahú|Benjamín Netanyahu|~Netanjahú',
    'person:mahmoud-abbas': 'Mahmúd Abbas',
    'person:yasser-arafat': 'Jasser Arafat|Yasser Arafat',
    'person:ali-khamenei': 'Ali Khameneí|Alí Khamenei',
    'person:mahmoud-ahmadinejad': 'Mahmúd Ahmadinejad',
    'person:bashar-al-assad': 'Bashar al-Assad|Bashar Assad',
    'person:osama-bin-laden': 'Osama bin Laden|Ósama bin Laden',
    'person:pope-francis': 'Frans páfi|Frans páfa',
    'person:pope-john-paul-ii': 'Jóhannes Páll II|Jóhannes Páll páfi|Jóhannesar Páls páfa',
    'person:pope-benedict-xvi': 'Benedikt páfi|Benedikts páfa|Benedikt XVI',
    'person:pope-leo-xiv': 'Leó páfi|Leó páfa|Leó XIV',
    'person:joseph-stalin': 'Jósef Stalín|Jósefs Stalíns|~Stalín',
    'person:vladimir-lenin': 'Vladimír Lenín|~Lenín',
    'person:nursultan-nazarbayev': 'Nursultan Nasarbajev',
    'person:katrin-jakobsdottir': 'Katrín Jakobsdóttir|Katrínar Jakobsdóttur|Katrínu Jakobsdóttur',
  },
} satisfies LanguagePack;
