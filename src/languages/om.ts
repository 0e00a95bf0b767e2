// Afaan Oromoo of Ethiopia and Kenya. Months stand before their day (Amajjii 5, 2022) and both carry cases behind a lengthened
// vowel (Sadaasaa, Sadaasatti, Wiixatarraa), listed in full; Ethiopian dates (Amajjii 27, 2014) look the same and are not told
// apart. The apostrophe is a letter (har'a, ji'a, ta'e). Roobii (Wednesday) is near rooba (rain), Kamisa is also a name, dura
// is before and darbe has passed: a weekday or month takes only the endings listed. Names take -tti, -rraa, -n, -f.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'om',
  name: 'Oromo',
  detection: {
    om: {
      scripts: 'Latin',
      frequent:
        'akka|kan|fi|ture|hin|isaa|irratti|keessa|gara|ishee|yeroo|keessatti|kana|jedhu|waan|tokko|itti|irra|wal|' +
        'jiru|booda|haala|jechuun|magaalaa|bakka|garee|kunis|garuu|adda|kun|kuni|jira|yoo|hanga|erga|ammoo|guyyaa|' +
        "qabu|poolisiin|poolisii|dura|turan|yaada|naannoo|namoonni|isa|keessaa|irraa|wajjin|wajjiin|ta'e|bara|" +
        'isaan|isaanii|qaba|nama|ni|addaa|waliin|malee|jedhan|kanneen|taha|osoo|waggaa|hojii|jedha|qofa|dandahu|' +
        "karaa|keenya|tahuu|ta'uu|amma|nagaa|namoota|jiran|himan|himeera|hedduu|heddu|qaban|sababa|sadarkaa|jidduu|" +
        "gidduu|warra|ta'u|ta'an|miti|inni|isheen|kanaaf|ibsa|ibsan|obbo|waraana|guddaa|guddaan|akkasumas|darbe|" +
        "darban|haaraa|har'a|kaleessa|boru|mootummaa|mootummaan|biyya|biyyaa|biyyattii|biyyoota|oromoo|oromiyaa|" +
        'itoophiyaa|itiyoophiyaa|finfinnee|ministira|muummee|ministeera|pirezidaantii|pirezidantii|uummata|ummata|' +
        "lama|sadii|afur|shan|jalqaba|tokkoffaa|biraa|hundi|hunda|hundaa|baay'ee|baayyee|maal|eenyu|eessa|yoom|" +
        'akkam|maaliif|nuti|ani|ati|koo|jedhame|jedhamu|jedheera|jedhaniiru|beeksise|beeksisan|godhe|godhan|gochuu|' +
        'taasise|taasisuu|dubbatan|qabeenya|mana|murtii|paartii|filannoo|ajjeechaa|ajjeefaman|humna|loltoota|' +
        'dhaabbata|dhaabbanni|ilaalchisee|wayita|yommuu|dabalatee|kanas|sana|sanaa|achi|as|yookiin|yookaan|ykn|moo|' +
        'dhaan|tti',
      affixes:
        '*uu|*aa|*atti|*irraa|*oota|*oonni|*ummaa|*achuu|*amuu|*siisuu|*tti|*eessa|*dhaaf|*dhaan|*niiru|*eera|' +
        "*ameera|*ii|*ichi|*dh*|*aa*|*uu*|*oo*|*cc*|*bb*|*a'*|*ph*|*x*|*q*",
    },
  },
  dates: {
    months: [
      'Amajjii|Ammajjii|Amajji|Amajjiitti|Amajjiirraa|Amajjiif|Amajjiin|Amajjitti|Amajjirraa|Amajjirratti|' +
        'Amajjiirratti|Amajjin|Ammajjiitti|Ammajjiirraa|Ammajjiif|Ammajjiin|Ammajjitti|Ammajjirraa|Ammajjirratti|' +
        'Ammajjiirratti|Ammajjin',

      'Guraandhala|Gurraandhala|Gurandhala|Guraandhalaa|Guraandhalaatti|Guraandhalaarraa|Guraandhalaaf|' +
        'Guraandhalaan|Guraandhalatti|Guraandhalarraa|Guraandhalarratti|Guraandhalaarratti|Guraandhalan|' +
        'Gurraandhalaa|Gurraandhalaatti|Gurraandhalaarraa|Gurraandhalaaf|Gurraandhalaan|Gurraandhalatti|' +
        'Gurraandhalarraa|Gurraandhalarratti|Gurraandhalaarratti|Gurraandhalan|Gurandhalaa|Gurandhalaatti|' +
        'Gurandhalaarraa|Gurandhalaaf|Gurandhalaan|Gurandhalatti|Gurandhalarraa|Gurandhalarratti|Gurandhalaarratti|' +
        'Gurandhalan',

      'Bitootessa|Bitooteessa|Bitotessa|Bitootessaa|Bitootessaatti|Bitootessaarraa|Bitootessaaf|Bitootessaan|' +
        'Bitootessatti|Bitootessarraa|Bitootessarratti|Bitootessaarratti|Bitootessan|Bitooteessaa|Bitooteessaatti|' +
        'Bitooteessaarraa|Bitooteessaaf|Bitooteessaan|Bitooteessatti|Bitooteessarraa|Bitooteessarratti|' +
        'Bitooteessaarratti|Bitooteessan|Bitotessaa|Bitotessaatti|Bitotessaarraa|Bitotessaaf|Bitotessaan|' +
        'Bitotessatti|Bitotessarraa|Bitotessarratti|Bitotessaarratti|Bitotessan',

      'Eebila|Ebla|Eebla|Elba|Eblaa|Eebilaa|Eebilaatti|Eebilaarraa|Eebilaaf|Eebilaan|Eebilatti|Eebilarraa|' +
        'Eebilarratti|Eebilaarratti|Eebilan|Eblaatti|Eblaarraa|Eblaaf|Eblaan|Eblatti|Eblarraa|Eblarratti|Eblaarratti|' +
        'Eblan|Eeblaa|Eeblaatti|Eeblaarraa|Eeblaaf|Eeblaan|Eeblatti|Eeblarraa|Eeblarratti|Eeblaarratti|Eeblan|Elbaa|' +
        'Elbaatti|Elbaarraa|Elbaaf|Elbaan|Elbatti|Elbarraa|Elbarratti|Elbaarratti|Elban',

      'Caamsaa|Caamsa|Camsaa|Caamsaatti|Caamsaarraa|Caamsaaf|Caamsaan|Caamsatti|Caamsarraa|Caamsarratti|' +
        'Caamsaarratti|Caamsan|Camsaatti|Camsaarraa|Camsaaf|Camsaan|Camsatti|Camsarraa|Camsarratti|Camsaarratti|' +
        'Camsan',

      'Waxabajjii|Waxabajji|Waxxabajjii|Waxabajjiitti|Waxabajjiirraa|Waxabajjiif|Waxabajjiin|Waxabajjitti|' +
        'Waxabajjirraa|Waxabajjirratti|Waxabajjiirratti|Waxabajjin|Waxxabajjiitti|Waxxabajjiirraa|Waxxabajjiif|' +
        'Waxxabajjiin|Waxxabajjitti|Waxxabajjirraa|Waxxabajjirratti|Waxxabajjiirratti|Waxxabajjin',

      'Adoolessa|Adooleessa|Adoolessaa|Adolessa|Adoolessaatti|Adoolessaarraa|Adoolessaaf|Adoolessaan|Adoolessatti|' +
        'Adoolessarraa|Adoolessarratti|Adoolessaarratti|Adoolessan|Adooleessaa|Adooleessaatti|Adooleessaarraa|' +
        'Adooleessaaf|Adooleessaan|Adooleessatti|Adooleessarraa|Adooleessarratti|Adooleessaarratti|Adooleessan|' +
        'Adolessaa|Adolessaatti|Adolessaarraa|Adolessaaf|Adolessaan|Adolessatti|Adolessarraa|Adolessarratti|' +
        'Adolessaarratti|Adolessan',

      'Hagayya|Hagaya|Hagayyaa|Hagayyaatti|Hagayyaarraa|Hagayyaaf|Hagayyaan|Hagayyatti|Hagayyarraa|Hagayyarratti|' +
        'Hagayyaarratti|Hagayyan|Hagayaa|Hagayaatti|Hagayaarraa|Hagayaaf|Hagayaan|Hagayatti|Hagayarraa|Hagayarratti|' +
        'Hagayaarratti|Hagayan',

      'Fulbaana|Fuulbaana|Fulbana|Fuulbana|Fulbaanaa|Fulbaanaatti|Fulbaanaarraa|Fulbaanaaf|Fulbaanaan|Fulbaanatti|' +
        'Fulbaanarraa|Fulbaanarratti|Fulbaanaarratti|Fulbaanan|Fuulbaanaa|Fuulbaanaatti|Fuulbaanaarraa|Fuulbaanaaf|' +
        'Fuulbaanaan|Fuulbaanatti|Fuulbaanarraa|Fuulbaanarratti|Fuulbaanaarratti|Fuulbaanan|Fulbanaa|Fulbanaatti|' +
        'Fulbanaarraa|Fulbanaaf|Fulbanaan|Fulbanatti|Fulbanarraa|Fulbanarratti|Fulbanaarratti|Fulbanan|Fuulbanaa|' +
        'Fuulbanaatti|Fuulbanaarraa|Fuulbanaaf|Fuulbanaan|Fuulbanatti|Fuulbanarraa|Fuulbanarratti|Fuulbanaarratti|' +
        'Fuulbanan',

      'Onkoloolessa|Onkololeessa|Onkoloolessaa|Onkolessa|Onkololessa|Onkoloolessaatti|Onkoloolessaarraa|' +
        'Onkoloolessaaf|Onkoloolessaan|Onkoloolessatti|Onkoloolessarraa|Onkoloolessarratti|Onkoloolessaarratti|' +
        'Onkoloolessan|Onkololeessaa|Onkololeessaatti|Onkololeessaarraa|Onkololeessaaf|Onkololeessaan|' +
        'Onkololeessatti|Onkololeessarraa|Onkololeessarratti|Onkololeessaarratti|Onkololeessan|Onkolessaa|' +
        'Onkolessaatti|Onkolessaarraa|Onkolessaaf|Onkolessaan|Onkolessatti|Onkolessarraa|Onkolessarratti|' +
        'Onkolessaarratti|Onkolessan|Onkololessaa|Onkololessaatti|Onkololessaarraa|Onkololessaaf|Onkololessaan|' +
        'Onkololessatti|Onkololessarraa|Onkololessarratti|Onkololessaarratti|Onkololessan',

      'Sadaasa|Sadasa|Sadaasaa|Sadaasaatti|Sadaasaarraa|Sadaasaaf|Sadaasaan|Sadaasatti|Sadaasarraa|Sadaasarratti|' +
        'Sadaasaarratti|Sadaasan|Sadasaa|Sadasaatti|Sadasaarraa|Sadasaaf|Sadasaan|Sadasatti|Sadasarraa|Sadasarratti|' +
        'Sadasaarratti|Sadasan',

      'Muddee|Mudde|Muddeetti|Muddeerraa|Muddeef|Muddeen|Muddetti|Mudderraa|Mudderratti|Muddeerratti|Mudden',
    ],
    weekdays: [
      'Dilbata|Dilbataa|Dilbataatti|Dilbataarraa|Dilbataaf|Dilbataan|Dilbatatti|Dilbatarraa|Dilbatarratti|' +
        'Dilbataarratti|Dilbatan|guyyaa Dilbata|guyyaa Dilbataa|gaafa Dilbata|gaafa Dilbataa|Sanbata guddaa|Sanbataa guddaa|guyyaa Sanbata guddaa|guyyaa Sanbataa guddaa|gaafa Sanbata guddaa|gaafa Sanbataa guddaa',

      'Wiixata|Wixata|Wiixataa|Wiixataatti|Wiixataarraa|Wiixataaf|Wiixataan|Wiixatatti|Wiixatarraa|Wiixatarratti|' +
        'Wiixataarratti|Wiixatan|Wixataa|Wixataatti|Wixataarraa|Wixataaf|Wixataan|Wixatatti|Wixatarraa|Wixatarratti|' +
        'Wixataarratti|Wixatan|guyyaa Wiixata|guyyaa Wixata|gaafa Wiixata|gaafa Wixata',

      'Kibxata|Qibxata|Kibxataa|Kibxataatti|Kibxataarraa|Kibxataaf|Kibxataan|Kibxatatti|Kibxatarraa|Kibxatarratti|' +
        'Kibxataarratti|Kibxatan|Qibxataa|Qibxataatti|Qibxataarraa|Qibxataaf|Qibxataan|Qibxatatti|Qibxatarraa|' +
        'Qibxatarratti|Qibxataarratti|Qibxatan|guyyaa Kibxata|guyyaa Qibxata|gaafa Kibxata|gaafa Qibxata',

      'Roobii|Robii|Roobiitti|Roobiirraa|Roobiif|Roobiin|Roobitti|Roobirraa|Roobirratti|Roobiirratti|' +
        'Robiitti|Robiirraa|Robiif|Robiin|Robitti|Robirraa|Robirratti|Robiirratti|guyyaa Roobii|guyyaa Robii|' +
        'gaafa Roobii|gaafa Robii',

      'Kamisa|Kamiisa|Khamisa|Kamisaa|Kamisaatti|Kamisaarraa|Kamisaaf|Kamisaan|Kamisatti|Kamisarraa|Kamisarratti|' +
        'Kamisaarratti|Kamisan|Kamiisaa|Kamiisaatti|Kamiisaarraa|Kamiisaaf|Kamiisaan|Kamiisatti|Kamiisarraa|' +
        'Kamiisarratti|Kamiisaarratti|Kamiisan|Khamisaa|Khamisaatti|Khamisaarraa|Khamisaaf|Khamisaan|Khamisatti|' +
        'Khamisarraa|Khamisarratti|Khamisaarratti|Khamisan|guyyaa Kamisa|guyyaa Kamiisa|gaafa Kamisa|gaafa Kamiisa',

      'Jimaata|Jimata|Jimaataa|Jimaataatti|Jimaataarraa|Jimaataaf|Jimaataan|Jimaatatti|Jimaatarraa|Jimaatarratti|' +
        'Jimaataarratti|Jimaatan|Jimataa|Jimataatti|Jimataarraa|Jimataaf|Jimataan|Jimatatti|Jimatarraa|Jimatarratti|' +
        'Jimataarratti|Jimatan|guyyaa Jimaata|guyyaa Jimata|gaafa Jimaata|gaafa Jimata',

      'Sanbata|Sanbataa xiqqaa|Sanbata xiqqaa|Sanbataa|Sanbataatti|Sanbataarraa|Sanbataaf|Sanbataan|Sanbatatti|' +
        'Sanbatarraa|Sanbatarratti|Sanbataarratti|Sanbatan|Sanbataa xiqqaatti|Sanbataa xiqqaarraa|Sanbataa xiqqaaf|' +
        'Sanbataa xiqqaan|Sanbataa xiqqatti|Sanbataa xiqqarraa|Sanbataa xiqqarratti|Sanbataa xiqqaarratti|' +
        'Sanbataa xiqqan|Sanbata xiqqaatti|Sanbata xiqqaarraa|Sanbata xiqqaaf|Sanbata xiqqaan|Sanbata xiqqatti|' +
        'Sanbata xiqqarraa|Sanbata xiqqarratti|Sanbata xiqqaarratti|Sanbata xiqqan|guyyaa Sanbata|' +
        'guyyaa Sanbataa xiqqaa|gaafa Sanbata|gaafa Sanbataa xiqqaa',
    ],
    relativeDays: {
      '-5': 'guyyoota shaniin dura|guyyaa shaniin dura',
      '-4': 'guyyoota afuriin dura|guyyaa afuriin dura',
      '-3': 'guyyoota sadiin dura|guyyaa sadiin dura',
      '-2': 'dheengadda|guyyoota lamaan dura|guyyaa lamaan dura',
      '-1':
        'kaleessaa|kaleessarraa|kaleessatti|kaleessa galgala|kaleessa ganama|kaleessa waaree booda|kaleessa halkan|' +
        'eda|eda halkan|eda galgala',
      '0':
        "hardha|hardhaa|guyyaa hardhaa|har'aa|haraa|hara'a|ar'a|har'aatti|har'arraa|har'a ganama|har'a galgala|har'a waaree booda|guyyaa har'aa|" +
        "edana|ganama har'aa|ganama kana|galgala kana",
      '1': 'boruu|boru ganama|boru galgala|guyyaa boruu',
      '2': 'iftaan|iftaanii',
    },
    daysAgo: 'guyyoota # dura|guyyaa # dura|guyyoota # darban dura',
    dayCounts: 'lama|sadii|afur|shan|jaha|torba|saddeet|sagal|kudhan',
    last: 'darbe|darbee|darbeetti|darbeettii|darbetti|dabre|darbeen|dabarte|darberraa',
    current: 'kana|kanaa|kanatti|kanarraa|kanaan|ammaa',
    next: 'dhufu|dhufuu|dhufutti|dhuftu|itti aanu|itti aanutti|ittaanu',
    units: {
      day: 'guyyaa|guyyoota|guyyaatti|gaafa',
      week: 'torbee|torban|torbaan|torbanii',
      month: "ji'a|ji'oota|ji'aa|baatii|baatiin|jiha",
      year: 'waggaa|bara|baraa|waggoota|barri',
    },
    connectors: "bara|baatii|ji'a|guyyaa|kan bara|A.L.A|ALA|A.L.F|bara A.L.A",
    before:
      "guyyaa|gaafa|bara|baatii|ji'a|hanga|hamma|erga|dura|booda|baatii darbe|dhuma|jalqaba|walakkaa|keessaa|" +
      'eegalee|kan|irraa|yeroo|galgala|ganama',
    range: 'hanga|hamma|irraa hanga|irraa kaasee hanga|irraa eegalee hanga|hanga guyyaa',
    ordinalEndings: 'ffaa|ffaatti|tti|n|irratti',
    dayParts: 'ganama|galgala|halkan|waaree booda|waaree dura|barii|obboroo',
    order: 'dmy',
    turns: 'behind',
    without: 'Dil|Wix|Kib|Rob|Kam|Jim|San',
    monthFirst: true,
    maxEnding: 0,
    guarded: 'Elba|Ebla|Kamisa|Khamisa|Sanbata|Caamsa|San|Rob|Cam|Ado|Wax|Gur|Jim|Kam|Mud',
    capitalised: false,
  },
  names: {
    titles:
      'pirezidaantii|pirezidantii|preezidaantii|preezdaantii|pireezidaantii|pirezidaantiin|pirezidantiin|' +
      'preezidaantiin|pireezidaantiin|itti aanaa pirezidaantii|itti aanaa pirezidantii|pirezidaantii duraanii|' +
      'muummee ministiraa|muummicha ministiraa|ministira muummee|ministirri muummee|muummee ministeeraa|' +
      'ministeera muummee|mummee ministeeraa|muummichi ministiraa|itti aanaa muummee ministiraa|ministira|' +
      'ministirri|ministirtuu|ministira dhimma alaa|ministira dhimma biyya alaa|ministira haajaa alaa|' +
      'ministira ittisaa|ministira fayyaa|ministira barnootaa|ministira maallaqaa|ministira haqaa|' +
      "ministira deettaa|af-yaa'ii|af yaa'ii|afyaa'ii|af-yaa'iin|ambaasaaddar|ambaasaaddara|ambaasaddarri|" +
      "dubbi himaa|dubbi-himaa|dubbii himaa|dubbi himtuu|dubbi himaan|barreessaa ol'aanaa|barreessaa|barreessaan|" +
      "dura taa'aa|dura-taa'aa|dura taa'aan|dura taa'oo|itti aanaa dura taa'aa|kantiibaa|kantiibaan|" +
      'itti aanaa kantiibaa|itti aantuu kantiibaa|komishinarri|komishinara|komishinaraa|komishinara poolisii|' +
      'daarektara|daayirektara|daayirektarri|hoji gaggeessaa|hojii gaggeessaa|hoji gaggeessituu|hoogganaa|hogganaa|' +
      'hoogganaan|hogganaan|bulchaa|bulchaan|itti gaafatamaa|itti gaafatamtuu|itti gaafatamaan|jeneraala|jeneraal|' +
      'jeneraalli|janaraal|letenaal jeneraal|leetenaal jeneraal|meejer jeneraal|birgaader jeneraal|' +
      'fiildi maarshaal|koloneel|koloneelli|kornel|shaaleqaa|shaambel|saajin|inispeektar|inspeektara|ajajaa|' +
      'ajajaa poolisii|komaander|abbaa murtii|abbaan murtii|abbaa alangaa|abbaan alangaa|abukaatoo|ogeessa seeraa|' +
      'obbo|aadde|addee|dr|dooktar|doktar|doktora|pirofeesar|piroofeesar|prof|injinar|abbaa gadaa|abbaan gadaa|' +
      'abbaa gadaa oromoo|jaal|jaal marroo|luba|qeesii|paastar|sheek|sheekh|hajii|imaam|ustaaz|phaaphaasii|' +
      'paatiriyaarkii|abuna|mootii|mootiin|giiftii|gifti|ilma mootii|leenjisaa|leenjisaan|taphataa|taphataan|' +
      'atileet|atleet|atileetii|artiist|artistii|weellisaa|wallisaa|weellistuu|gaazexeessaa|gaazexeessaan|' +
      'gaazexeessituu|senaatar|seenaatara|chaansilar',
    organisationWords:
      'ministeera|ministeerri|ministeeraa|ministrii|yunivarsiitii|yuniversiitii|yunivarsitii|kolleejjii|' +
      'inistiitiyuutii|baankii|baankiin|paartii|paartiin|dhaaba|dhaabni|dhaabbata|dhaabbanni|dhaabbatichi|' +
      'mana maree|manni maree|caffee|caffeen|paarlaamaa|komishinii|koree|koreen|ejensii|abbaa taayitaa|biiroo|' +
      'biiroon|waajjira|waajjirri|mana murtii|manni murtii|poolisii|poolisiin|raayyaa|raayyaan|waraana|humna|' +
      'sochii|waldaa|waldaan|gamtaa|gamtaan|tokkummaa|federeeshinii|liigii|kilaba|garee|gareen|kaampaanii|' +
      'kubbaaniyaa|koorporeeshinii|daandii qilleensaa|hospitaala|mana yaalaa|mana amantaa|bataskaana|masgiida|' +
      'sinoodoosii|gaazexaa|raadiyoo|televizhinii|mana barumsaa|bulchiinsa|bulchiinsi|embaasii|giddugala|wiirtuu',
    placeWords:
      'magaalaa|magaalaan|magaalattii|naannoo|naannoon|godina|godinni|aanaa|aanaan|ganda|gandi|kutaa magaalaa|' +
      'kutaa bulchiinsa|biyya|biyyi|biyyattii|kutaa biyyaa|bulchiinsa magaalaa|laga|lagni|haroo|haroon|tulluu|' +
      'gaara|galaana|garba|odola|odoloota|gammoojjii|sulula|daangaa|daangaan|buufata|buufata xiyyaaraa|' +
      'buufata qilleensaa|daandii|addababayii|istaadiyeemii|riqicha|kaaba|kibba|baha|dhiha|lixa|bahaa|dhihaa|lixaa|' +
      'kaabaa|kibbaa',
    joiners: 'fi|kan|bin|ibn|abu|de|van|von|al|el|the|of|and',
    neverNames:
      'akka|akkasumas|akkuma|ammoo|amma|ani|ati|inni|isheen|isaan|nuti|isin|kun|kuni|kunis|kana|kanaaf|kanaafuu|' +
      "kanaan|kanumaan|sun|sana|achi|asitti|garuu|haa ta'u malee|haata'u malee|haa ta'uutii|dabalataan|" +
      'dabalataanis|kana malees|kana malee|keessumaa|yeroo|yeroo ammaa|yommuu|wayita|erga|booda|dura|duraan|gara|' +
      "hanga|hamma|keessa|keessatti|irratti|irraa|waa'ee|waayee|sababa|sababni|sababiin|kaleessa|har'a|boru|guyyaa|" +
      "torbee|torban|ji'a|baatii|waggaa|bara|sa'aatii|ganama|galgala|halkan|tokko|lama|sadii|afur|shan|jaha|torba|" +
      "saddeet|sagal|kudhan|dhibba|kuma|miiliyoona|biiliyoona|hedduu|baay'ee|baayyee|hundi|hundumtuu|namni|nama|" +
      "namoonni|namoota|dubartiin|dubartii|dubartoonni|ijoolleen|ijoollee|daa'imman|dargaggoonni|ummanni|uummanni|" +
      'ummata|mootummaan|mootummaa|loltoonni|waraanni|nagaa|nageenyi|hojiin|biyyi|biyya|addunyaa|addunyaan|oduu|' +
      'oduun|suuraa|suuraan|viidiyoo|madda|maddi|gabaasa|gabaasni|haaraa|guddaa|jalqaba|dhuma|maal|maali|maaliif|' +
      'maalif|eenyu|eessa|yoom|akkam|akkamitti|attamiin|waan|wanti|haalli|haala|filannoo|filannoon|seera|seerri|' +
      'waggoota|jedhan|jedhe|jedhu|himan|ibsan|dubbatan|beeksise|jira|ture|jiru|miti|hin|ni|yoo|osoo|utuu|mee|' +
      'eeyyee|lakki|daawwadhaa|dubbisaa|ilaali|ilaalaa|waaqayyo|rabbi|waaqni|biirri|biri|doolaara',
    endings: 'irratti|irraa|dhaaf|dhaan|itti|rratti|rraa|ittii|tiin|tti|iin|dha|an|f|n|s',
    prefixes: '',
  },
  stopWords:
    'akka|kan|fi|ture|hin|isaa|irratti|keessa|gara|ishee|yeroo|keessatti|kana|jedhu|waan|tokko|itti|irra|wal|jiru|' +
    'booda|haala|jechuun|bakka|kunis|garuu|adda|kun|kuni|jira|yoo|hanga|erga|ammoo|qabu|dura|turan|naannoo|isa|' +
    "keessaa|irraa|wajjin|wajjiin|ta'e|tahe|isaan|isaanii|qaba|ni|addaa|waliin|malee|jedhan|jedhe|kanneen|kaneen|" +
    "taha|ta'a|osoo|utuu|jedha|qofa|dandahu|danda'u|danda'a|karaa|keenya|tahuu|ta'uu|amma|jiran|himan|himeera|" +
    "hedduu|heddu|qaban|sababa|jidduu|gidduu|warra|warri|ta'u|ta'an|miti|inni|isheen|kanaaf|ibsan|ibse|akkasumas|" +
    "darbe|har'a|kaleessa|boru|biraa|hundi|hunda|hundaa|baay'ee|baayyee|maal|eenyu|eessa|yoom|akkam|maaliif|nuti|" +
    'ani|ati|koo|kee|jedhame|jedhamu|jedheera|godhe|gochuu|taasisuu|ilaalchisee|wayita|yommuu|dabalatee|sana|sanaa|' +
    'sun|achi|as|yookiin|yookaan|ykn|moo|dhaan|tti|ol|gadi|gad|jala|jalaa|bira|fuula|irraan|immoo|illee|tahuun|' +
    "ta'uun|akkuma|kanumaan|isin|nu|na|si|ofii|of|waa'ee|wayee|hamma|kanaan|kunneen|sunis|kanas|haa|ta'ee|turte|" +
    'taate',
  boilerplate:
    'yaada kennaa|yaada keessan|yaada keessan nuuf|yaada laadhaa|deebii kennaa|deebii laadhaa|imeeliin keessan|' +
    'teessoon imeelii keessan|dabalata dubbisaa|dabalata dubbisuuf|dubbisi:|dubbisaa:|kanas dubbisaa|' +
    'itti fufaa dubbisaa|oduu walfakkaataa|oduuwwan walfakkaatoo|oduulee kan biroo|oduu biroo|qoodaa|' +
    'warra kaaniif qoodaa|feesbuukii irratti qoodaa|feesbuukii irratti nu hordofaa|nu hordofaa|' +
    "telegiraamii irratti nu hordofaa|chaanaalii telegiraamii keenya|chaanaalii yuutiyuubii keenya|maamila ta'aa|" +
    'sabskiraayib godhaa|mirgi isaa seeraan kan eegame|mirgi seeraan eegamaadha|mirgi hundi kan eegame|suuraan:|' +
    'suuraa:|ibsa suuraa|madda suuraa|madda:|maddi:|beeksisa:|kuukiiwwan|marsariitiin kun kuukii|' +
    'gara qabiyyee ijootti|odeeffannoo dabalataaf|odeeffannoo dabalataatiif|daawwadhaa:|fuula jalqabaa',
  multipliers: {
    dhibba: 100,
    dhibbaa: 100,
    dhibbi: 100,
    kuma: 1000,
    kumaa: 1000,
    kumni: 1000,
    kumaatama: 1000,
    miiliyoona: 1000000,
    miliyoona: 1000000,
    miiliyoonaa: 1000000,
    miliyona: 1000000,
    miiliyoonni: 1000000,
    miliyoonaa: 1000000,
    miiliyoonota: 1000000,
    biiliyoona: 1000000000,
    biliyoona: 1000000000,
    biiliyoonaa: 1000000000,
    biliyoonaa: 1000000000,
    tiriliyoona: 1000000000000,
    tiriliyoonaa: 1000000000000,
    tirliyoona: 1000000000000,
  },
  places: {
    AE: {
      names:
        'Emireetota Arabaa|Emireetis Arabaa|Yunaayitid Arab Emireets|Emireetota Arabaa Gamtoomanii|Imaaraat|' +
        'Imireetota Arabaa',
    },
    AF: { names: 'Afgaanistaan|Afgaanisitaan|Afgaanistaanitti' },
    AR: { names: 'Arjentiinaa|Arjantiinaa' },
    AU: { names: 'Awustiraaliyaa|Awustraaliyaa|Awustiraliyaa' },
    BD: { names: 'Baangilaadish|Bangilaadeesh|Baangilaadeesh' },
    BE: { names: 'Beeljiyeem|Beeljiyem|Beeljiyam' },
    BI: { names: 'Burundii|Buruundii' },
    BR: { names: 'Biraazil|Braazil|Biraaziil' },
    BY: { names: 'Beelaarus|Belaarus' },
    CA: { names: 'Kaanaadaa|Kanaadaa|Kaanadaa|Kaanaadaatti' },
    CD: {
      names:
        'Koongoo Dimokraatawaa|Rippaabilika Dimokraatawaa Koongoo|Rippabliika Dimokiraatawaa Koongoo|' +
        'Dimokiraatik Koongoo|Kongoo',
    },
    CH: { names: 'Siwizerlaand|Siwiizarlaandi|Iswizerlaand|Siwizarlaand' },
    CM: { names: 'Kaameruun|Kaameeruun' },
    CN: { names: 'Chaayinaa|Chaayinaan|Chaayinaatti|Chaayina|Chayinaa', adjectives: 'lammii Chaayinaa' },
    CU: { names: 'Kuubaa' },
    CZ: { names: 'Cheek Rippaablik|Rippablika Cheek' },
    DE: { names: 'Jarmanii|Jarman|Jarmaniin|Jarmaniitti', adjectives: 'Jarmanoota|Jarmanota' },
    DJ: { names: 'Jibuutii|Jabuutii|Djiboutii|Jibuutiin|Jibuutiitti' },
    DK: { names: 'Deenmaark|Deenmaarki' },
    DZ: { names: 'Aljeeriyaa|Aljeriyaa' },
    EG: {
      names: 'Misir|Gibxi|Gibtsii|Gibtsi|Ijiptii|Masrii|Masri|Misiriin|Misiritti|Gibxiin|Missiriin',
      adjectives: 'Misirota|Misroota',
    },
    ER: {
      names: 'Eertiraa|Eritiraa|Ertiraa|Eertiraan|Eertiraatti|Eertiraarraa',
      adjectives: 'Eertiraanota|Ertiraanota',
    },
    ES: { names: 'Ispeen|Isipeen|Ispeenitti' },
    ET: {
      names: 'Itoophiyaa|Itiyoophiyaa|Itoophiyaan|Itoophiyaatti|Itoophiyaarraa|Itoophiyaaf|Itiyoophiyaan|Ethiopia',
      adjectives: 'Itoophiyaanota|Itoophiyaanonni|lammii Itoophiyaa|lammiilee Itoophiyaa',
    },
    FI: { names: 'Fiinlaand|Finlaandi' },
    FR: { names: 'Faransaay|Faransaayi|Firaansi|Faransaayitti|Faransaayiin', adjectives: 'Faransaayota|Faransoota' },
    GB: {
      names:
        'Biriteen|Briteen|Ingiliiz|Ingilizii|Ingilaand|Yunaayitid Kingidam|UK|Biriteeniyaa|Biriteenitti|Biriteeniin',
      adjectives: 'lammii Biriteen',
    },
    GH: { names: 'Gaanaa|Gaanaatti' },
    GR: { names: 'Giriik|Giriikii' },
    HU: { names: 'Hangaarii|Hangarii' },
    ID: { names: 'Indoneeshiyaa|Indooneezhiyaa|Indoneezhiyaa|Indooneeshiyaa' },
    IE: { names: 'Ayerlaand|Ayeerlaand' },
    IL: { names: "Israa'eel|Israa'el|Israel|Israa'eelitti|Israa'eeliin|Isra'eel" },
    IN: { names: 'Hindii|Indiyaa|Hindiitti' },
    IQ: { names: 'Iraaq|Iiraaq|Iraaqitti' },
    IR: { names: 'Iraan|Iiraan|Iraanitti|Iraaniin|Iraanirraa' },
    IT: { names: 'Xaaliyaan|Xaaliyaanii|Xaaliyaanitti|Itaalii', adjectives: 'Xaaliyaanota|Xaaliyaanonni' },
    JO: { names: 'Joordaan|Jordaan|Yordaanos' },
    JP: { names: 'Jaappaan|Jaapaan|Japaan|Jaappaanitti' },
    KE: { names: 'Keeniyaa|Keenyaa|Keniyaa|Keeniyaan|Keeniyaatti', adjectives: 'Keeniyaanota' },
    KP: { names: 'Kooriyaa Kaabaa|Koriyaa Kaabaa|Kaaba Kooriyaa' },
    KR: { names: 'Kooriyaa Kibbaa|Koriyaa Kibbaa|Kibba Kooriyaa' },
    LB: { names: 'Libaanoon|Lubnaan|Libaanos' },
    LY: { names: 'Liibiyaa|Libiyaa|Liibiyaatti|Liibiyaan' },
    MA: { names: 'Morookoo|Morooko' },
    ML: { names: 'Maalii' },
    MM: { names: 'Maayinmaar|Miyaanmaar|Maayinaamar' },
    MX: { names: 'Meeksikoo|Meksikoo' },
    MZ: { names: 'Moozaambik|Mozaambik|Moozaambiik' },
    NE: { names: 'Niijer|Niijar' },
    NG: { names: 'Naayijeeriyaa|Naajeeriyaa|Naayijeriyaa|Naayijeeriyaatti|Naayijeeriyaan' },
    NL: { names: 'Neezerlaand|Holaandi|Nezerlaandi|Neezarlaandi|Holaand' },
    NO: { names: 'Noorwey|Norweey|Noorweey' },
    PH: { names: 'Filippiins|Filiippiinsi' },
    PK: { names: 'Paakistaan|Pakistaan|Paakistaanitti' },
    PL: { names: 'Poolaand|Poolandi|Poolaandi' },
    PS: { names: 'Filisxeem|Filisxeemi|Falasxiin|Filisxiin|Filasxeem|Filisxeemitti' },
    PT: { names: 'Poorchugaal|Poortugaal|Poortugal' },
    QA: { names: 'Qaatar|Kuwaatar|Kataar|Qaataar' },
    RS: { names: 'Sarbiyaa|Serbiyaa' },
    RU: {
      names: 'Raashiyaa|Ruusiyaa|Raashiyaan|Raashiyaatti|Raashiyaarraa|Raashiyaaf|Ruusiyaan|Ruusiyaatti',
      adjectives: 'lammii Raashiyaa',
    },
    RW: { names: 'Ruwaandaa|Ruwandaa|Ruwaandaatti' },
    SA: {
      names:
        "Saawud Arabiyaa|Sa'uudii Arabiyaa|Saawudii Arabiyaa|Sa'udii Arabiyaa|Sawudi Arabiyaa|Saa'udii Arabiyaa|" +
        "Saawud Arabiyaatti|Sa'uudii",
    },
    SD: { names: 'Sudaan|Suudaan|Sudaanitti|Sudaaniin|Sudaanirraa', adjectives: 'Sudaanota' },
    SE: { names: 'Siwiidin|Iswiidin|Siwiidiin' },
    SN: { names: 'Seenegaal|Senegaal' },
    SO: { names: 'Somaaliyaa|Soomaaliyaa|Somaliyaa|Somaaliyaatti|Somaaliyaan' },
    SS: { names: 'Sudaan Kibbaa|Suudaan Kibbaa|Sudaan Kibbaatti|Kibba Sudaan' },
    SY: { names: 'Sooriyaa|Siiriyaa|Sooriyaatti' },
    TD: { names: 'Chaad' },
    TH: { names: 'Taayilaand|Taayilaandi' },
    TN: { names: 'Tuniiziyaa|Tuniisiyaa' },
    TR: { names: 'Turkii|Turkiitti|Turkiin|Tarkii|Turkiyee|Turk' },
    TZ: { names: 'Taanzaaniyaa|Tanzaaniyaa|Taanzaniyaa' },
    UA: { names: 'Yukireen|Yuukreen|Yukreen|Yukireenitti|Yukireeniin|Yuukireenitti|Yuukireeniin|Yukireenirraa' },
    UG: { names: 'Ugaandaa|Yuugaandaa|Yugaandaa|Ugaandaatti|Ugaandaan', adjectives: 'Yugaandaanota' },
    US: {
      names:
        'Ameerikaa|Ameerikaan|Amerikaa|Amerikaan|Ameerikaatti|Amerikaatti|Yunaayitid Isteets|Yunaayitid Isteet|USA|' +
        'US',
      adjectives: 'lammii Ameerikaa|lammiilee Ameerikaa',
    },
    VA: { names: 'Vaatikaan' },
    VE: { names: 'Venezuwelaa|Veenzuweelaa|Veneezuelaa' },
    VN: { names: 'Veetnaam|Veetinaam|Viyeetnaam' },
    XK: { names: 'Koosovoo|Kosoovoo' },
    YE: { names: 'Yaman|Yemen|Yamanitti' },
    ZA: { names: 'Afrikaa Kibbaa|Afrikaa Kibbaatti|Kibba Afrikaa|Afriikaa Kibbaa|Afrikaan Kibbaa' },
    ZM: { names: 'Zaambiyaa|Zambiyaa' },
    ZW: { names: 'Zimbaabuwee|Zimbaabwee|Zimbabwe' },
    'geonames-184745': { names: 'Naayiroobii|Naayiroobi|Naayiroobiitti' },
    'geonames-2643743': { names: 'Londoni|Landani|Landan|Loondoon' },
    'geonames-2988507': { names: 'Paaris|Paarisi' },
    'geonames-331180': { names: 'Maqalee|Maqaleetti|Meqelle' },
    'geonames-338832': { names: 'Dirree Dawaa' },
    'geonames-343300': { names: 'Asmaraa' },
    'geonames-344979': {
      names: 'Finfinnee|Finfinneetti|Finfinneen|Finfinneerraa|Finfinneef|Addis Ababa|Addis Abaabaa',
    },
    'geonames-360630': { names: 'Kaayiroo' },
    'geonames-379252': { names: 'Kaartum|Kaartuum|Karituum' },
    'geonames-4140963': { names: 'Waashingitan|Waashingtan|Washington DC|Waashingitan Diisii' },
    'geonames-524901': { names: 'Moskoo|Mooskoo' },
    'geonames-53654': { names: 'Moqaadishoo|Muqdishoo|Mogaadishoo' },
    'geonames-703448': { names: 'Kiiv|Kiyiiv|Kiiyiv' },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations':
      'Mootummoota Gamtooman|Mootummoota Gamtoomanii|Dhaabbata Mootummoota Gamtooman*|Dhaabbanni Mootummoota Gamtooman*|' +
      'Biyyoota Gamtooman|UN',
    'organisation:un-security-council':
      'Mana Maree Nageenyaa Mootummoota Gamtooman*|Manni Maree Nageenyaa Mootummoota Gamtooman*|Mana Maree Nageenyaa UN|' +
      'Mana Marii Nageenya UN',
    'organisation:un-general-assembly':
      "Yaa'ii Waliigalaa Mootummoota Gamtooman*|Yaa'ii Waliigalaa UN|Walgahii Waliigalaa Mootummoota Gamtooman*",
    'organisation:unhcr': 'Komishinii Olaanaa Baqattootaa|Komishinii Baqattootaa|UNHCR',
    'organisation:world-food-programme':
      'Sagantaa Nyaata Addunyaa|Sagantaan Nyaata Addunyaa|Sagantaa Nyaataa Addunyaa|WFP',
    'organisation:who': 'Dhaabbata Fayyaa Addunyaa|Dhaabbanni Fayyaa Addunyaa|Dhaabbata Fayyaa Idil-Addunyaa|WHO',
    'organisation:international-criminal-court':
      'Mana Murtii Yakkaa Idil-Addunyaa|Mana Murtii Yakka Idil Addunyaa|Manni Murtii Yakkaa Idil-Addunyaa|ICC',
    'organisation:international-court-of-justice': 'Mana Murtii Haqaa Idil-Addunyaa|ICJ',
    'organisation:nato': 'Neetoo|Naatoo',
    'organisation:european-union':
      'Gamtaa Awurooppaa|Gamtaan Awurooppaa|Gamtaa Awuroppaa|Gamtaa Awrooppaa|Gamtaan Awrooppaa|Gamtaa Awurooppaan|EU',
    'organisation:european-commission': 'Komishinii Awurooppaa|Komishinii Gamtaa Awurooppaa',
    'organisation:european-parliament': 'Paarlaamaa Awurooppaa|Paarlaamaa Gamtaa Awurooppaa',
    'organisation:imf':
      'Dhaabbata Maallaqaa Idil-Addunyaa|Dhaabbata Maallaqa Addunyaa|Dhaabbanni Maallaqaa Idil-Addunyaa|IMF',
    'organisation:world-bank': 'Baankii Addunyaa|Baankiin Addunyaa',
    'organisation:wto': 'Dhaabbata Daldala Addunyaa|WTO',
    'organisation:african-union': 'Gamtaa Afrikaa|Gamtaan Afrikaa|Gamtaa Afriikaa|Gamtaan Afriikaa|Gamtaa Afrikaan',
    'organisation:arab-league': 'Liigii Arabaa|Gamtaa Arabaa',
    'organisation:red-cross': 'Fannoo Diimaa|Fannoon Diimaa|Qaxxaamura Diimaa',
    'organisation:white-house': 'Waayit Haawus|Waayit Haawusi|Masaraa Waayit Haawus',
    'organisation:kremlin': 'Kireemliin|Kiremliin',
    'organisation:us-congress': 'Koongireesii Ameerikaa|Kongireesii Ameerikaa|Koongirasii Ameerikaa',
    'organisation:us-senate': 'Seeneetii Ameerikaa|Seenetii Ameerikaa',
    'organisation:us-supreme-court': 'Mana Murtii Waliigalaa Ameerikaa',
    'organisation:hamas': 'Hamaas',
    'organisation:hezbollah': 'Hezboolaa|Hizboollaa|Hezbollaa',
    'organisation:al-qaeda': 'Al-Qaayidaa|Alqaayidaa|Al Qaayidaa',
    'organisation:al-shabaab': 'Al-Shabaab|Alshabaab|Al Shabaab|Alshabaaba',
    'organisation:taliban': 'Taalibaan|Taalibaanii',
    'organisation:houthis': 'Huutii|Huutota',
    'organisation:tplf': 'ABUT|TPLF|Adda Bilisummaa Uummata Tigraay|Adda Bilisa Baasaa Ummata Tigraay',
    'organisation:fifa': 'Fiifaa',
    'person:vladimir-putin': 'Vilaadmiir Puutin|Vilaadimiir Puutin|Vlaadmir Puutin|Vladmir Puutin|~Puutin',
    'person:volodymyr-zelensky':
      'Volodimiir Zeleniskii|Volodimir Zelenskii|Voloodimiir Zeleenskii|~Zeleniskii|~Zelenskii',
    'person:recep-tayyip-erdogan': '~Erdogaan|Reseep Xayib Erdogaan',
    'person:joe-biden': 'Joo Baayiden|Joo Baayidan|Joo Baayden|~Baayiden|~Baayidan',
    'person:donald-trump': 'Doonaald Tiraamp|Donaald Tiraamp|Doonaald Traamp|Donaald Traamp|~Tiraamp|~Traamp',
    'person:barack-obama': 'Baraak Obaamaa|Baaraak Obaamaa|~Obaamaa',
    'person:abiy-ahmed': 'Abiyyi Ahimad|Abiy Ahimad|Abiyyii Ahimad|Abiyi Ahmad|Abiyyi Ahmad|Abiyyi Ahmed',
    'person:hailemariam-desalegn': 'Haayilamaariyaam Dassaalany|Hayilamaariyaam Dassaalany|Haayilamaaram Dassaalany',
    'person:isaias-afwerki': 'Isaayyaas Afawarqii|Isaayaas Afawarqii|Isaayyaas Afeworqii|~Afawarqii',
    'person:tedros-adhanom-ghebreyesus': 'Teedroos Adihaanom|Teewodros Adihaanom|Tedroos Adhaanom|Teedros Adhanoom',
    'person:uhuru-kenyatta': 'Uhuruu Keenyaattaa|Uhuru Keeniyaataa|Uhuruu Keeniyaattaa',
    'person:william-ruto': 'Wiiliyaam Ruutoo|Wiliyaam Ruutoo|~Ruutoo',
    'person:paul-kagame': 'Pool Kaagaamee|Pool Kagaamee',
    'person:yoweri-museveni': 'Yoowerii Musevenii|Yuwerii Museveenii',
    'person:nelson-mandela': 'Neelsan Maandeellaa|Nelsan Maandelaa',
    'person:benjamin-netanyahu': 'Beenjamiin Netaaniyaahuu|Benjaamin Netaaniyaahuu|~Netaaniyaahuu|~Netaanyaahuu',
    'person:antonio-guterres': 'Antooniyoo Guteereez|Antooniyoo Guteres|Antooniyoo Guteeres',
    'person:abdel-fattah-al-burhan': 'Abdul Fataah Al-Burhaan|Abdulfattaah al-Burhaan|Abdel Fataah al-Burhaan',
    'person:hassan-sheikh-mohamud': 'Hasan Sheek Mohaamud|Hasan Sheek Mohaammad',
    'person:mohamed-abdullahi-farmaajo': 'Mohaammad Abdullaahii Farmaajoo|~Farmaajoo',
    'person:elon-musk': 'Iloon Maask|Eloon Maask',
    'person:pope-francis': 'Phaaphaasii Firaansis|Phaaphaas Firaansis',
  },
} satisfies LanguagePack;
