// Hausa, with the hooked letters (ƙasar, ɗan, ƴan) and without them, as papers print it. Months take the linker (Janairun 2022,
// Satumbar), and "ranar 3 ga watan Janairu" is the common form. CLDR's "da ya gabata" (past) is taken out word by
// word, and its English weekdays too: "sun" is "they have". "Bana" is this year and I do not, "bara" last year and begging.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'ha',
  name: 'Hausa',
  detection: {
    ha: {
      scripts: 'Latin',
      frequent:
        'da|a|na|ya|ta|ce|shi|su|ba|wannan|cewa|don|kan|kuma|sun|an|zai|ne|ga|daga|cikin|wani|wata|yi|ko|sai|' +
        'domin|haka|amma|har|ake|yana|tana|suna|ana|nan|shugaban|shugaba|gwamnatin|gwamnati|ƙasar|kasar|najeriya|' +
        'jihar|kano|abuja|sojojin|yan|ƴan|sanda|mutane|mutum|shekara|shekaru|ranar|rana|wasu|duk|duka|dukkan|' +
        'bayan|kafin|tsakanin|tare|saboda|zuwa|lokacin|lokaci|yau|jiya|gobe|biyu|uku|ɗaya|daya|farko|sabon|' +
        'sabuwar|babban|babbar|mai|masu|wajen|yadda|inda|wanda|wadda|waɗanda|wadanda|mun|muna|ina|kana|mu|sa|' +
        'suka|yake|take|aka|bayyana|kudi|naira|miliyan|dubu|ƙasa|kasa|birnin|ƙungiyar|kungiyar|wa|in|ita|hukumar|' +
        "jami'an|jam'iyyar|majalisar|zaɓen|zaben|gwamna|gwamnan|tsohon|ƙarin|karin|wajan|kasance|samu|iya|wurin|" +
        "game|za|sake|hakan|fiye|kuɗi|sauran|yanzu|tun|bisa|al'ummar|mata|yara|ɗan|dan|'yan|arewacin|harin|hare|" +
        'tsaro|labarai|fadar|watan|makon|shekarar|ci|gaba|kai|tuni|ciki|nasa|sannan',
      affixes:
        '*awa|*unci|*iyar|*iyya|*insu|*nsu|*nsa|*rwar|*arsa|*yyar|*wanda|*kar|*ayi|*uwa|*ata|*aya|*arin|ƙ*|ts*|' +
        "*ɗ*|*ƙ*|*sh*|*ƴ*|ba'*",
    },
  },
  dates: {
    months: [
      'Janairun',
      'Fabrairu|Fabrairun|Faburairun',
      'Maris din|Maris ɗin',
      'Afrilu|Afrilun|Afirilun',
      'Mayun',
      'Yunin',
      'Yulin',
      'Agustan|Agustar',
      'Satumban|Satumbar',
      'Oktoban|Oktobar',
      'Nuwamban|Nuwambar|Nuwanba|Nuwanban',
      'Disamban|Disambar',
    ],
    weekdays: [
      'Lahadin',
      'Litinin din|Litinin ɗin',
      'Talatar|Talatan',
      'Larabar|Laraban',
      'Alhamis din|Alhamis ɗin',
      "Juma'a|Juma'ar|Juma'an|Jumma'ar|Jumma'an|Jumu'a|Jumaa",
      'Asabar din|Asabar ɗin',
    ],
    relativeDays: {
      '-4': 'kwanaki huɗu da suka gabata|kwana huɗu da suka gabata|kwanaki huɗu da suka wuce',
      '-2': 'shekaranjiya|shekaran jiya',
      '-1': 'jiya|a jiya|daren jiya|jiya da daddare|jiya da dare|jiya da yamma|jiya da safe|jiya da maraice',
      '0':
        'yau|a yau|daren yau|yau da safe|yau da yamma|yau din nan|yau ɗin nan|yau da dare|wayewar garin yau|' +
        'safiyar yau|yammacin yau',
      '1': 'gobe|a gobe|gobe da safe|gobe da yamma|gobe da dare',
      '2': 'jibi|a jibi',
    },
    daysAgo: 'kwanaki # da suka gabata|kwana # da suka gabata|kwanaki # da suka wuce|kwana # da suka wuce',
    dayCounts: 'biyu|uku|hudu|biyar|shida|bakwai|takwas|tara|goma',
    last:
      'da ya shige|da ta shige|da ta gabata|da ya gabata|da suka gabata|da ta wuce|da ya wuce|da ta shude|da ya shude|da ta shuɗe|' +
      'da ya shuɗe',
    current: 'wannan|da muke ciki|da ake ciki',
    next: 'mai zuwa|na gaba|ta gaba|mai kamawa',
    without:
      'Sun|Mon|Tue|Wed|Thu|Fri|Sat|da|ya|gabata|ta|mai|zuwa|na|gaba|this week|next week|last week|this month|' +
      'next month|last month|this year|next year|last year|last|this|next|Day|Week|Month|Year',
    units: {
      day: 'rana|kwana|kwanaki',
      week: 'mako|makon|sati|satin',
      month: 'wata|watan',
      year: 'shekara|shekarar',
    },
    connectors: 'ga|ga watan|watan|na|na shekarar|shekarar|shekara ta|na shekara ta|ga wata|na watan|din|ɗin',
    before:
      'ranar|a ranar|daren|a daren|watan|a|tun|tun ranar|tun a ranar|tun daga|daga ranar|daga|har zuwa|har|' +
      'zuwa ranar|kafin|kafin ranar|bayan|tsakanin|farkon|ƙarshen|karshen|tsakiyar|cikin|har ila yau|ila yau|yau da kullum|na yau da kullum|yau da kullun|na yau da kullun|yau da gobe|Talata Mafara|a Talata Mafara|safiyar|yammacin|maraicen|cikin kwanaki|cikin kwana|a cikin kwanaki|masu bara|yin bara|mai bara|yawon bara|hana bara|' +
      'bara da|bana so|bana son|bana jin|bana da|bana tunanin|bana ganin|bana goyon',
    range: 'zuwa|har zuwa|har|-|–|—',
    dayParts:
      'da safe|da safiya|da rana|da yamma|da maraice|da dare|da daddare|da asuba|da tsakar dare|safe|yamma|dare',
    periods: {
      week: { '-1': 'makon jiya|satin jiya', 0: 'makon nan|satin nan', 1: 'makon gobe|satin gobe' },
      month: { '-1': 'watan jiya', 0: 'watan nan', 1: 'watan gobe' },
      year: { '-1': 'shekarar bara|shekaran bara|shekarar jiya', 0: 'shekarar nan|shekarar bana', 1: 'shekarar badi' },
    },
    every: 'kowane|kowace',
    maxEnding: 0,
    guarded: 'Talata|Laraba|Mayu|May|Mar|Sat|Dis|Jan|Yun|Yul|Agu|Nuw|Afi|Fab|Jumaa|Lit|Tal|Lar|Alh|Jum|Asa|Lah',
    capitalised: true,
    order: 'dmy',
  },
  names: {
    titles:
      'shugaba|shugaban|shugaban kasa|shugaban ƙasa|shugaban kasar|shugaban ƙasar|shugaban najeriya|shugabar|' +
      'mataimakin shugaban|mataimakin shugaban kasa|mataimakin shugaban ƙasa|tsohon shugaban|' +
      'tsohon shugaban kasa|tsohon shugaban ƙasa|zababben shugaban|zaɓaɓɓen shugaban|uwargidan shugaban|' +
      'firaminista|firaministan|firayim minista|firayiminista|firayim ministan|tsohon firaminista|minista|' +
      'ministan|ministar|karamin minista|ƙaramin minista|karamin ministan|tsohon minista|tsohon ministan|' +
      "ministan tsaro|ministan harkokin waje|sakataren harkokin waje|ministan shari'a|gwamna|gwamnan|" +
      'mataimakin gwamna|mataimakin gwamnan|tsohon gwamna|tsohon gwamnan|zababben gwamnan|sanata|sanatan|' +
      "tsohon sanata|dan majalisa|ɗan majalisa|dan majalisar|ɗan majalisar|'yar majalisa|ƴar majalisa|" +
      'kakakin majalisa|kakakin majalisar|kakaki|kakakin|kakakin rundunar|mai magana da yawun|mai magana da yawu|' +
      'mai taimaka wa shugaban|hadimin|mashawarcin|sakatare|sakataren|sakataren gwamnati|sakatare janar|' +
      'sakatare-janar|babban sakatare|babban sakataren|darakta|daraktan|babban darakta|babban daraktan|' +
      "darakta janar|babban jami'in|jami'in|shugaban hukumar|shugaban jam'iyyar|shugaban majalisar|" +
      'shugaban majalisar dattawa|ciyaman|chairman|kansila|kantoma|kwamishina|kwamishinan|kwamishinan yan sanda|' +
      'kwamishinan ƴan sanda|babban sufeto|babban sufeton|babban sufeto janar|sufeto janar|' +
      "sufeto janar na 'yan sanda|sufeto|mataimakin sufeto|dpo|csp|dsp|asp|acp|hafsan|babban hafsan|" +
      'babban hafsan tsaro|babban hafsan soji|babban hafsan sojin|janar|laftanar janar|laftanar-janar|' +
      'manjo janar|manjo-janar|birgediya|birgediya janar|birgediya-janar|kanar|kanal|laftanar kanar|manjo|' +
      'kyaftin|laftanar|sajan|kofur|sarki|sarkin|sarauniya|yarima|yarima mai jiran gado|basarake|mai martaba|' +
      'mai martaba sarkin|galadima|waziri|wazirin|madaki|madakin|ciroma|turaki|hakimi|hakimin|dagaci|dagacin|' +
      'sarkin musulmi|oba|cif|chief|alhaji|alh|hajiya|haj|malam|mallam|mal|malama|sheikh|sheik|shehin malami|' +
      'shaikh|ustaz|imam|liman|babban limamin|mai girma|fasto|rabaran|bishop|bishof|archbishop|fafaroma|paparoma|' +
      "ayatollah|alkali|alƙali|alkalin|babban alkali|babban alkalin|mai shari'a|joji|babban jojin|lauya|lauyan|" +
      'barista|barrister|antoni janar|babban lauyan gwamnati|farfesa|dakta|dokta|dr|prof|injiniya|engr|masani|' +
      'masanin|mai sharhi|dan jarida|ɗan jarida|marubuci|mawaki|mawaƙi|jarumi|jarumar|jaruma|darektan|koci|kocin|' +
      'mai horaswa|dan wasa|ɗan wasa|dan wasan|ɗan wasan|dan kwallon|ɗan ƙwallon|gola|golan|jakada|jakadan|' +
      'jakadiyar|wakili|wakilin|jagora|jagoran|madugu|madugun|madugun adawa|dan takara|ɗan takara|dan takarar|' +
      'ɗan takarar|uwargida|uwargidan|hamshakin attajiri|attajiri|marigayi|marigayiya|margayi|mista|mr|mrs|' +
      'sarauniyar|dan gwagwarmaya|ɗan gwagwarmaya',
    organisationWords:
      "ma'aikata|ma'aikatar|hukuma|hukumar|kungiya|ƙungiya|kungiyar|ƙungiyar|jami'a|jami'ar|kwaleji|kwalejin|" +
      "makaranta|makarantar|cibiya|cibiyar|banki|bankin|babban bankin|babban banki|jam'iyya|jam'iyyar|majalisa|" +
      'majalisar|majalisar dokoki|majalisar dattawa|majalisar wakilai|majalisar dinkin|kwamiti|kwamitin|kotu|' +
      'kotun|kotun koli|kotun ƙoli|kotun daukaka kara|babbar kotun|runduna|rundunar|rundunar sojin|' +
      "rundunar yan sanda|rundunar 'yan sanda|rundunar ƴan sanda|sojojin|sojin|gwamnati|gwamnatin|fadar|ofishin|" +
      'ofishin jakadancin|kamfani|kamfanin|gidauniya|gidauniyar|asibiti|asibitin|coci|cocin|masallaci|masallacin|' +
      'jarida|jaridar|gidan rediyo|gidan rediyon|gidan talabijin|tarayya|tarayyar|kawancen|ƙawancen|hadakar|' +
      'haɗakar|asusu|asusun|gasar|gasa|kulob|kulob din|kungiyar kwallon kafa|ƙungiyar ƙwallon ƙafa|shirin|' +
      'rukunin|efcc|inec|icpc|apc|pdp|nnpp|nnpc|fc|united|group|ltd|plc',
    placeWords:
      'birni|birnin|gari|garin|kauye|ƙauye|kauyen|ƙauyen|jiha|jihar|karamar hukuma|ƙaramar hukuma|' +
      'karamar hukumar|ƙaramar hukumar|lardi|lardin|yanki|yankin|kasa|ƙasa|kasar|ƙasar|jamhuriya|jamhuriyar|' +
      'daula|daular|masarauta|masarautar|kogi|kogin|tafki|tafkin|teku|tekun|mashigin|tsibiri|tsibirin|tsibirai|' +
      'dutse|dutsen|tsauni|tsaunin|daji|dajin|hamada|hamadar|iyaka|iyakar|titi|titin|hanya|hanyar|gada|gadar|' +
      'kasuwa|kasuwar|unguwa|unguwar|filin jirgin sama|filin wasa|filin|tasha|tashar|sansanin|arewa|arewacin|' +
      'kudu|kudancin|gabas|gabashin|yamma|yammacin|tsakiyar',
    joiners: 'na|ta|da|don|mai|ga|bin|ibn|abu|al|el|dan|ɗan|ta kudu|ta arewa|de|van|von|of|the|and|for',
    neverNames:
      'da|na|ta|a|ya|su|shi|ita|sun|mun|kun|an|ana|yana|tana|suna|muna|kuna|ina|zai|za|za ta|za su|za a|ba|bai|' +
      'ba ta|ba su|babu|akwai|wannan|wancan|wadannan|waɗannan|wadancan|waɗancan|wani|wata|wasu|wanda|wadda|' +
      'wadanda|waɗanda|duk|duka|dukkan|kowa|kowane|kowace|amma|kuma|sannan|sai|sai dai|don|domin|saboda|' +
      'saboda haka|haka|haka kuma|haka nan|haka zalika|hakan|hakazalika|har|har ila yau|idan|in|ko|ko da|' +
      'ko da yake|koda|duk da|duk da haka|tun|tun da|bayan|bayan haka|kafin|lokacin|lokacin da|yayin|yayin da|' +
      'a yayin|a halin|a halin yanzu|yanzu|yanzu haka|yau|jiya|gobe|daga|zuwa|cikin|a cikin|kan|a kan|game|' +
      'game da|dangane|dangane da|tare|tare da|tsakanin|wajen|bisa|bisa ga|kamar|kamar yadda|yadda|inda|cewa|' +
      'wato|misali|musamman|tuni|tuni dai|rahotanni|rahoto|bayanai|majiyoyi|wata majiya|sanarwar|sanarwa|a cewar|' +
      'a cewarsa|a nasa|shi ma|ita ma|su ma|shi dai|dai|ma|fa|ne|ce|me|mene|menene|wane|wace|wa|yaushe|me ya sa|' +
      "nawa|e|a'a|daya|ɗaya|biyu|uku|hudu|huɗu|biyar|shida|bakwai|takwas|tara|goma|dari|ɗari|dubu|miliyan|" +
      'biliyan|farko|na farko|karshe|ƙarshe|sabon|sabuwar|sababbin|babban|babbar|manyan|tsohon|tsohuwar|karin|' +
      "ƙarin|mutane|mutum|mutanen|jama'a|al'umma|mata|maza|yara|matasa|dalibai|ɗalibai|malamai|manoma|'yan|ƴan|" +
      "yan|'yan sanda|ƴan sanda|'yan bindiga|ƴan bindiga|mahara|sojoji|hukumomi|gwamnati|ma'aikata|mazauna|" +
      "shaidu|hoto|hotuna|bidiyo|kalli|karanta|saurari|labarai|labari|da dumi-dumi|da ɗumi-ɗumi|ra'ayi|sharhi|" +
      'hira|wasanni|musulmi|musulmai|kirista|kiristoci|yahudawa|larabawa|turawa|turai|afirka|afrika|asiya|hausa|' +
      'hausawa|fulani|yarabawa|ibo|allah|annabi|intanet|korona|covid|facebook|twitter|instagram|whatsapp',
    endings: 'r|n',
    prefixes: '',
  },
  stopWords:
    'da|a|na|ya|ta|ce|ne|shi|ita|su|mu|ku|ni|kai|ba|bai|babu|wannan|wadannan|waɗannan|wancan|cewa|don|domin|kan|' +
    'kuma|sun|mun|an|ana|zai|za|zan|zamu|ga|daga|cikin|ciki|wani|wata|wasu|yi|ko|sai|saboda|haka|hakan|amma|har|' +
    'ake|aka|yana|tana|suna|muna|ina|kana|nan|can|mai|masu|wanda|wadda|wadanda|waɗanda|duk|duka|dukkan|bayan|' +
    'kafin|tsakanin|tare|zuwa|lokacin|lokaci|yadda|inda|wajen|suka|yake|take|yayi|tayi|kamar|tun|bisa|game|' +
    'dangane|yanzu|tuni|sannan|musamman|fiye|sake|iya|akwai|dai|ma|fa|kowa|kowane|kowace|kadai|kaɗai|kawai|sosai|' +
    'yau|jiya|gobe|biyu|uku|daya|ɗaya|farko|nasa|nata|nasu|sa|shekara|shekaru|ranar|rana|wa|in|idan|yayin|cewar|' +
    'mene|me|wane|wace|yaushe|duba|ila|wurin|gare|gareshi|masa|mata|musu|mana|maka|nawa|kansa|kansu|kanta|suke|' +
    'muke',
  boilerplate:
    "bar sharhi|rubuta sharhi|bada ra'ayi|bayyana ra'ayinka|bayyana ra'ayinku|ku bayyana ra'ayinku|" +
    'adireshin imel dinka ba za a wallafa|adireshin imel ɗinka ba za a wallafa|ku karanta kuma|ku kuma karanta|' +
    'karanta kuma|karanta wannan|karanta karin|karanta ƙarin|karin labarai|ƙarin labarai|karin bayani kan|' +
    'ƙarin bayani kan|labarai masu alaka|labarai masu alaƙa|wasu labarai masu|wasu labaran da za ku so|labaran da aka fi karantawa|danna nan|latsa nan|ku latsa nan|ku danna nan|latsa wannan|' +
    'ku biyo mu|ku bi mu a|ku kasance da mu|bi mu a facebook|ku shiga tasharmu|yi rajista don|yi rijista don|' +
    'ku yi rajista|ku yi subscribe|subscribe to our|sauke manhajar|yada wannan|raba wannan|aika wa abokai|' +
    'tura wa abokai|hakkin mallaka|haƙƙin mallaka|© hakkin mallaka|© copyright|copyright ©|asalin hoton|' +
    'asalin hoto|bayanan hoto|hoto:|hotuna:|tushe:|majiya:|talla:|tallace-tallace|asali:|ku kalli bidiyo|' +
    'kalli bidiyon|wannan shafi na amfani da|muna amfani da cookies|tsarin kare sirri|zabin edita|zaɓin edita|' +
    'tsallaka zuwa bayanai|zuwa babin labarai|ka tura mana|ku aiko mana',
  multipliers: {
    dari: 100,
    ɗari: 100,
    ɗaruruwan: 100,
    daruruwan: 100,
    dubu: 1000,
    dubban: 1000,
    dubbai: 1000,
    miliyan: 1000000,
    miliyoyin: 1000000,
    miliyon: 1000000,
    milyan: 1000000,
    miliyoyi: 1000000,
    milyoyin: 1000000,
    biliyan: 1000000000,
    biliyoyin: 1000000000,
    biliyon: 1000000000,
    bilyan: 1000000000,
    biliyoyi: 1000000000,
    tiriliyan: 1000000000000,
    tiriliyon: 1000000000000,
    triliyan: 1000000000000,
    tiriliyoyin: 1000000000000,
  },
  places: {
    AE: {
      names: 'Hadaddiyar Daular Larabawa|Haɗaɗɗiyar Daular Larabawa|UAE',
    },
    AF: {
      names: 'Afghanistan|Afganistan',
      adjectives: 'Afghanawa|Afganawa',
    },
    AL: {
      adjectives: 'Albaniyawa',
    },
    AM: {
      adjectives: 'Armeniyawa',
    },
    AO: {
      names: 'Angola',
      adjectives: 'Angolawa',
    },
    AR: {
      names: 'Argentina|Ajantina',
      adjectives: 'Ajantinawa|Ajentinawa|Argentinawa',
    },
    AT: {
      names: 'Austria|Ostiriya',
    },
    AU: {
      names: 'Australia|Ostireliya|Ostareliya',
      adjectives: 'Ostireliyawa|Ostareliyawa|Australiyawa',
    },
    AZ: {
      adjectives: 'Azabaijanawa',
    },
    BD: {
      names: 'Bangladesh',
      adjectives: 'Bangladeshawa|Bangladashawa',
    },
    BE: {
      names: 'Belgium|Beljiyom|Beljium',
      adjectives: 'Beljiyamawa|Belgiyawa',
    },
    BF: {
      names: 'Burkina Faso|Burkina',
      adjectives: 'Burkinawa',
    },
    BI: {
      names: 'Burundi',
      adjectives: 'Burundawa',
    },
    BJ: {
      names: 'Benin|Jamhuriyar Benin|Binin',
      adjectives: 'Beninawa',
    },
    BR: {
      names: 'Brazil|Birazil',
      adjectives: 'Barazilawa|Brazilawa|Birazilawa',
    },
    BW: {
      names: 'Botswana',
    },
    BY: {
      names: 'Belarus|Belarussiya',
    },
    CA: {
      names: 'Canada|Kanada',
      adjectives: 'Kanadawa|Bakanade',
    },
    CD: {
      names:
        'Jamhuriyar Dimokuradiyyar Congo|Jamhuriyar Dimokuradiyyar Kongo|Jamhuriyar Demokradiyyar Congo|DR Congo|' +
        'DRC|Congo|Kongo',
    },
    CF: {
      names: 'Jamhuriyar Afirka ta Tsakiya|Jamhuriyar Afrika ta Tsakiya|Afirka ta Tsakiya',
    },
    CG: {
      names: 'Congo Brazzaville|Kongo Brazzaville',
    },
    CH: {
      names: 'Switzerland|Suwizalan|Suwizaland',
      adjectives: 'Suwizawa',
    },
    CI: {
      names: "Ivory Coast|Kot Dibuwa|Kodebuwa|Côte d'Ivoire|Cote d'Ivoire",
    },
    CL: {
      names: 'Chile',
      adjectives: 'Chiliyawa',
    },
    CM: {
      names: 'Kamaru|Cameroon|Jamhuriyar Kamaru',
      adjectives: 'Kamarunawa',
    },
    CN: {
      names: 'China|Chaina|Sin',
      adjectives: 'Sinawa|Basine|Bacaine',
    },
    CO: {
      names: 'Colombia',
      adjectives: 'Kolombiyawa',
    },
    CU: {
      names: 'Cuba',
      adjectives: 'Kubawa|Kyubawa',
    },
    DE: {
      names: 'Jamus|Tarayyar Jamus',
      adjectives: 'Jamusawa|Bajamushe',
    },
    DJ: {
      names: 'Djibouti|Jibuti',
    },
    DK: {
      names: 'Denmark',
      adjectives: 'Danmarkawa|Denmarkawa',
    },
    DZ: {
      names: 'Aljeriya|Algeria',
      adjectives: 'Aljeriyawa',
    },
    EG: {
      names: 'Masar|Misra',
      adjectives: 'Masarawa|Bamisire|Misirawa',
    },
    EH: {
      names: 'Yammacin Sahara',
    },
    ER: {
      names: 'Eritrea|Eritiriya',
      adjectives: 'Eritiriyawa|Eritreyawa',
    },
    ES: {
      names: 'Sifaniya|Spain|Spaniya|Sipaniya',
      adjectives: 'Sifaniyawa|Basifaniye',
    },
    ET: {
      names: 'Habasha|Ethiopia|Itofiya',
      adjectives: 'Habashawa',
    },
    FI: {
      names: 'Finland',
    },
    FR: {
      names: 'Faransa',
      adjectives: 'Faransawa|Bafaranshe|Bafaranshiya',
    },
    GA: {
      names: 'Gabon',
    },
    GB: {
      names: 'Birtaniya|Burtaniya|Biritaniya|Britaniya|UK',
      adjectives: 'Birtaniyawa',
    },
    'GB-ENG': {
      names: 'Ingila',
      adjectives: 'Ingilawa',
    },
    'GB-SCT': {
      names: 'Scotland',
    },
    GE: {
      adjectives: 'Jojiyawa',
    },
    GH: {
      names: 'Ghana',
      adjectives: 'Ganawa|Ghanawa',
    },
    GM: {
      names: 'Gambia|Gambiya',
      adjectives: 'Gambiyawa',
    },
    GN: {
      names: 'Guinea|Gini',
      adjectives: 'Giniyawa',
    },
    GQ: {
      names: 'Equatorial Guinea',
    },
    GW: {
      names: 'Guinea Bissau|Guinea-Bissau|Gini Bissau',
    },
    GR: {
      names: 'Girka|Greece',
      adjectives: 'Girkawa|Bagirke',
    },
    HR: {
      adjectives: 'Kurowaishiyawa|Kuroshiyawa',
    },
    HT: {
      names: 'Haiti',
    },
    HU: {
      names: 'Hungary|Hungariya',
      adjectives: 'Hungariyawa',
    },
    ID: {
      names: 'Indonesia|Indonesiya',
      adjectives: 'Indonisiyawa|Indunusiyawa',
    },
    IE: {
      names: 'Ireland|Ailan',
    },
    IL: {
      names: "Isra'ila|Israila|Israel",
      adjectives: "Isra'ilawa|Ba'isra'ile|Isra'iliyawa",
    },
    IN: {
      names: 'Indiya|India',
      adjectives: "Indiyawa|Ba'indiye",
    },
    IQ: {
      names: 'Iraki|Iraqi|Iraq',
      adjectives: "Irakawa|Iraƙawa|Ba'irake",
    },
    IR: {
      names: 'Iran|Farisa',
      adjectives: "Iraniyawa|Ba'iraniye|Iranawa",
    },
    IT: {
      names: 'Italiya|Italy',
      adjectives: "Italiyawa|Ba'italiye",
    },
    JO: {
      names: 'Jordan',
      adjectives: 'Jordaniyawa|Jodanawa',
    },
    JP: {
      names: 'Japan',
      adjectives: 'Japanawa|Bajapane',
    },
    KE: {
      names: 'Kenya',
      adjectives: 'Kenyawa',
    },
    KP: {
      names: 'Koriya ta Arewa',
    },
    KR: {
      names: 'Koriya ta Kudu',
    },
    KW: {
      names: 'Kuwait',
      adjectives: 'Kuwaitawa',
    },
    KZ: {
      adjectives: 'Kazakawa',
    },
    LB: {
      names: 'Lebanon|Labanon|Lebanan',
      adjectives: 'Labanawa|Lebanonawa',
    },
    LK: {
      adjectives: 'Siri Lankawa',
    },
    LR: {
      names: 'Liberia|Laberiya',
      adjectives: 'Laberiyawa',
    },
    LY: {
      names: 'Libya|Libiya',
      adjectives: 'Libiyawa',
    },
    MA: {
      names: 'Morocco|Maroko|Moroko',
      adjectives: 'Morokawa',
    },
    ML: {
      names: 'Mali|Ƙasar Mali',
      adjectives: 'Maliyawa',
    },
    MM: {
      names: 'Myanmar',
      adjectives: 'Burmawa|Myanmarawa',
    },
    MR: {
      names: 'Mauritania|Moritaniya|Muritaniya',
      adjectives: 'Moritaniyawa',
    },
    MW: {
      adjectives: 'Malawiyawa',
    },
    MX: {
      names: 'Mexico|Meziko|Mexiko',
      adjectives: 'Mezikawa|Mexikawa|Mekzikawa',
    },
    MY: {
      names: 'Malaysia|Malesiya',
      adjectives: 'Malesiyawa',
    },
    MZ: {
      names: 'Mozambique|Mozambik',
      adjectives: 'Mozambikawa',
    },
    NA: {
      names: 'Namibia',
    },
    NE: {
      names: 'Nijar|Jamhuriyar Nijar|Niger',
      adjectives: 'Nijarawa',
    },
    NG: {
      names: 'Jihar Neja|Jihar Niger|Najeriya|Nijeriya|Nigeria|Nigeriya',
      adjectives: 'Najeriyawa|Dan Najeriya|Ɗan Najeriya',
    },
    NL: {
      names: 'Netherlands|Holland|Holan|Nezaland',
      adjectives: 'Holandawa|Baholande',
    },
    NO: {
      names: 'Norway|Norwe',
    },
    NP: {
      names: 'Nepal',
      adjectives: 'Nepalawa',
    },
    NZ: {
      names: 'New Zealand',
    },
    OM: {
      names: 'Oman',
    },
    PH: {
      adjectives: 'Filifinawa|Filipinawa',
    },
    PK: {
      names: 'Pakistan',
      adjectives: 'Pakistanawa',
    },
    PL: {
      names: 'Poland|Polan',
      adjectives: 'Polandawa',
    },
    PS: {
      names: 'Falasdinu|Falasɗinu|Palasdinu|Palasɗinu|Falastinu|Gabar Yamma|Yammacin Kogin Jordan',
      adjectives: 'Falasdinawa|Falasɗinawa|Bafalasdine|Bafalasɗine|Palasdinawa|Falastinawa',
    },
    PT: {
      names: 'Portugal|Potugal',
      adjectives: 'Fotugalawa|Portugalawa',
    },
    QA: {
      names: 'Qatar|Katar',
      adjectives: 'Katarawa',
    },
    RO: {
      names: 'Romania|Romaniya',
      adjectives: 'Romaniyawa',
    },
    RS: {
      names: 'Serbia|Sabiya',
      adjectives: 'Sabiyawa|Serbiyawa',
    },
    RU: {
      names: 'Rasha|Russia|Tarayyar Rasha',
      adjectives: 'Rashawa|Barashe|Barasha',
    },
    RW: {
      names: 'Rwanda|Ruwanda',
      adjectives: 'Ruwandawa|Rwandawa',
    },
    SA: {
      names: "Saudiyya|Saudiya|Saudi Arabiya|Saudi Arabia|Saudi|Sa'udiyya",
      adjectives: "Saudiyawa|Ba'saude",
    },
    SD: {
      names: 'Sudan',
      adjectives: 'Sudanawa|Basudane',
    },
    SE: {
      names: 'Sweden|Suwedan',
      adjectives: 'Suwidanawa|Swidinawa',
    },
    SL: {
      names: 'Saliyo|Sierra Leone',
    },
    SN: {
      names: 'Senegal|Sanigal',
      adjectives: 'Senegalawa',
    },
    SO: {
      names: 'Somaliya|Somalia',
      adjectives: 'Somaliyawa|Basomaliye',
    },
    SS: {
      names: 'Sudan ta Kudu',
    },
    SY: {
      names: 'Siriya|Syria|Suriya|Sham',
      adjectives: 'Siriyawa',
    },
    TD: {
      names: 'Chadi|Cadi|Chad',
      adjectives: 'Chadawa',
    },
    TG: {
      names: 'Togo',
    },
    TH: {
      names: 'Thailand|Tailan',
      adjectives: 'Tailandawa',
    },
    TN: {
      names: 'Tunisiya|Tunisia',
      adjectives: 'Tunisiyawa',
    },
    TR: {
      names: 'Turkiyya|Turkiya|Turkey',
      adjectives: 'Turkawa|Baturke',
    },
    TW: {
      names: 'Taiwan',
      adjectives: 'Taiwanawa',
    },
    TZ: {
      names: 'Tanzaniya|Tanzania',
      adjectives: 'Tanzaniyawa',
    },
    UA: {
      names: 'Ukraine|Yukren|Yukirain|Ukiren|Yukrain',
      adjectives: 'Yukrenawa|Ukrainiyawa',
    },
    UG: {
      names: 'Uganda|Yuganda',
      adjectives: 'Yugandawa|Ugandawa',
    },
    US: {
      names: 'Amurka|Amerika|US|USA',
      adjectives: "Amurkawa|Ba'amurke|Ba'amurkiya|Ba'amurka",
    },
    VA: {
      names: 'Vatican|Vatikan|Fadar Vatican',
    },
    VE: {
      names: 'Venezuela',
      adjectives: 'Benezuwelawa|Venezuelawa',
    },
    VN: {
      names: 'Vietnam',
      adjectives: 'Biyetnamawa|Vietnamawa',
    },
    XK: {
      names: 'Kosovo',
    },
    YE: {
      names: 'Yemen|Yaman',
      adjectives: 'Yemenawa|Yamenawa',
    },
    ZA: {
      names: 'Afirka ta Kudu|Afrika ta Kudu',
    },
    ZM: {
      names: 'Zambia|Zambiya',
      adjectives: 'Zambiyawa',
    },
    ZW: {
      names: 'Zimbabwe|Zimbabuwe',
      adjectives: 'Zimbabuwawa|Zimbabwawa',
    },
    'geonames-104515': {
      names: 'Makka|Makkah',
    },
    'geonames-109223': {
      names: 'Madina|Madinah',
    },
    'geonames-281184': {
      names: 'Birnin Kudus|Jerusalem|Qudus',
    },
    'geonames-360630': {
      names: 'Alkahira|Cairo',
    },
    'geonames-524901': {
      names: 'Moscow|Mosko',
    },
    'geonames-703448': {
      names: 'Kyiv|Kiev|Kiv',
    },
    'geonames-2643743': {
      names: 'Landan|London',
    },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations': 'Majalisar Ɗinkin Duniya|Majalisar Dinkin Duniya|MDD|MƊD',
    'organisation:un-security-council':
      'Kwamitin Tsaro na Majalisar Ɗinkin Duniya|Kwamitin Tsaro na Majalisar Dinkin Duniya|' +
      'Kwamitin Sulhu na Majalisar Ɗinkin Duniya|Kwamitin Sulhu na Majalisar Dinkin Duniya|Kwamitin Tsaro na MDD|' +
      'Kwamitin Sulhu na MDD',
    'organisation:un-general-assembly':
      'Babban Taron Majalisar Ɗinkin Duniya|Babban Taron Majalisar Dinkin Duniya|Babban Zauren Majalisar Ɗinkin Duniya|' +
      'Babban Zauren Majalisar Dinkin Duniya|Zauren Majalisar Dinkin Duniya',
    'organisation:unhcr':
      "Hukumar Kula da 'Yan Gudun Hijira ta Majalisar Dinkin Duniya|Hukumar 'Yan Gudun Hijira ta Majalisar Dinkin Duniya|" +
      "Hukumar Kula da 'Yan Gudun Hijira",
    'organisation:unicef':
      'Asusun Kula da Yara na Majalisar Ɗinkin Duniya|Asusun Kula da Yara na Majalisar Dinkin Duniya|' +
      'Asusun Yara na Majalisar Dinkin Duniya',
    'organisation:world-food-programme': 'Hukumar Abinci ta Duniya|Shirin Abinci na Duniya|WFP',
    'organisation:fao': 'Hukumar Abinci da Aikin Gona|Hukumar Abinci da Noma|FAO',
    'organisation:who': 'Hukumar Lafiya ta Duniya|Ƙungiyar Lafiya ta Duniya|Hukumar Kula da Lafiya ta Duniya|WHO',
    'organisation:iaea':
      'Hukumar Kula da Makamashin Nukiliya ta Duniya|Hukumar Makamashin Nukiliya ta Duniya|' +
      'Hukumar kula da makamashin nukiliya|IAEA',
    'organisation:international-criminal-court':
      'Kotun Hukunta Manyan Laifuka ta Duniya|Kotun Hukunta Manyan Laifuka|Kotun Hukunta Manyan Laifuffuka|' +
      'Kotun Manyan Laifuka ta Duniya|ICC',
    'organisation:international-court-of-justice': 'Kotun Duniya|Kotun Ƙasa da Ƙasa|Kotun Kasa da Kasa|ICJ',
    'organisation:nato': 'Ƙungiyar tsaro ta NATO|Kungiyar tsaro ta NATO|Kungiyar NATO',
    'organisation:european-union': 'Tarayyar Turai|Ƙungiyar Tarayyar Turai|Kungiyar Tarayyar Turai|EU',
    'organisation:european-commission': 'Hukumar Tarayyar Turai|Hukumar Turai',
    'organisation:european-parliament': 'Majalisar Dokokin Turai|Majalisar Tarayyar Turai|Majalisar Turai',
    'organisation:european-central-bank': 'Babban Bankin Turai',
    'organisation:european-court-of-human-rights':
      "Kotun Kare Hakkin Bil'adama ta Turai|Kotun Kare Hakkin Dan Adam ta Turai",
    'organisation:imf': 'Asusun Lamuni na Duniya|Asusun Ba da Lamuni na Duniya|Asusun Bada Lamuni na Duniya|IMF',
    'organisation:world-bank': 'Bankin Duniya',
    'organisation:wto': 'Ƙungiyar Kasuwanci ta Duniya|Kungiyar Kasuwanci ta Duniya|Hukumar Kasuwanci ta Duniya|WTO',
    'organisation:opec': 'Ƙungiyar OPEC|Kungiyar OPEC',
    'organisation:african-union':
      'Ƙungiyar Tarayyar Afirka|Kungiyar Tarayyar Afirka|Kungiyar Tarayyar Afrika|Tarayyar Afirka|Tarayyar Afrika|' +
      'Ƙungiyar Haɗin Kan Afirka|Kungiyar Hadin Kan Afirka|AU',
    'organisation:arab-league': 'Ƙungiyar Ƙasashen Larabawa|Kungiyar Kasashen Larabawa|Ƙungiyar Larabawa',
    'organisation:ecowas':
      'Ƙungiyar ECOWAS|Kungiyar ECOWAS|CEDEAO|Kungiyar Raya Tattalin Arzikin Yammacin Afirka|' +
      'Ƙungiyar Raya Tattalin Arzikin Ƙasashen Afirka ta Yamma|Kungiyar Bunkasa Tattalin Arzikin Afirka ta Yamma',
    'organisation:red-cross': 'Ƙungiyar agaji ta Red Cross|Kungiyar agaji ta Red Cross',
    'organisation:doctors-without-borders':
      'Ƙungiyar Likitoci ta Duniya|Likitoci Marasa Iyaka|Médecins Sans Frontières',
    'organisation:white-house': 'Fadar White House|Fadar gwamnatin Amurka',
    'organisation:kremlin': 'Fadar Kremlin',
    'organisation:pentagon': "Ma'aikatar Tsaron Amurka",
    'organisation:us-state-department': "Ma'aikatar Harkokin Wajen Amurka",
    'organisation:us-congress': 'Majalisar Dokokin Amurka|Majalisun Dokokin Amurka',
    'organisation:us-senate': 'Majalisar Dattawan Amurka|Majalisar Dattijan Amurka',
    'organisation:us-supreme-court': 'Kotun Ƙolin Amurka|Kotun Kolin Amurka',
    'organisation:islamic-state': 'Ƙungiyar IS|Kungiyar IS|Daular Musulunci',
    'organisation:hezbollah': 'Hizbullah|Hezbolla',
    'organisation:al-qaeda': "Al-Qaida|Alka'ida|Al Ka'ida|Alqa'ida",
    'organisation:al-shabaab': 'Al-Shabab|Al Shabab',
    'organisation:houthis': 'Houthi|Hutawa',
    'organisation:hamas': 'Ƙungiyar Hamas|Kungiyar Hamas',
    'organisation:taliban': 'Ƙungiyar Taliban|Kungiyar Taliban',
    'organisation:interpol': "'Yan Sandan Kasa da Kasa",
    'organisation:rapid-support-forces': 'RSF',
    'person:vladimir-putin': 'Vladmir Putin',
    'person:muhammadu-buhari': 'Muhammad Buhari|~Buhari',
    'person:bola-tinubu': 'Bola Ahmed Tinubu|~Tinubu',
    'person:queen-elizabeth-ii': 'Sarauniya Elizabeth|Sarauniya Elizabeth ta Biyu|Sarauniya Elizabeth II',
    'person:king-charles-iii': 'Sarki Charles|Sarki Charles III|Sarki Charles na Uku|Sarki Charles na III',
    'person:pope-francis': 'Fafaroma Francis|Paparoma Francis|Fafaroma Fransis',
    'person:pope-leo-xiv': 'Fafaroma Leo|Paparoma Leo|Fafaroma Leo XIV',
    'person:muammar-gaddafi': "Mu'ammar Gaddafi|Mu'ammar Ghaddafi|Moammar Gaddafi",
    'person:mohammed-bin-salman': 'Muhammad bin Salman',
  },
} satisfies LanguagePack;
