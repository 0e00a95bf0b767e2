// Irish, with lenition and eclipsis: Frainc, an Fhrainc, i bhFrainc, na Fraince. Eclipsis is written before the
// capital and taken off as a prefix; lenited and genitive forms are listed. Months follow a day in either case (14
// Meitheamh, 14 Meithimh). Accents fold, so Albain (Scotland) would be Albáin, Síle (a name) Chile and Sin (that)
// China: Albania stands with its article.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'ga',
  name: 'Irish',
  detection: {
    ga: {
      scripts: 'Latin',
      frequent:
        'an|na|agus|ar|a|go|i|is|sa|bhí|ag|le|do|atá|tá|leis|don|nach|ní|mar|é|seo|sin|ach|chun|de|ó|faoi|níos|san|' +
        'gur|dá|aige|aici|acu|raibh|bheith|chuig|dúirt|bliain|bhliain|bliana|blianta|éireann|éire|gaeilge|rialtas|' +
        'taoiseach|aire|uachtarán|gardaí|daoine|duine|lá|inniu|inné|nua|mór|dhá|trí|céad|déanta|déanamh|dhéanamh|' +
        'bhfuil|mbeidh|beidh|bheadh|freisin|eile|gach|idir|roimh|tar|éis|thar|nuair|má|cé|cad|conas|cén|anseo|' +
        'ansin|anois|féin|siad|sí|sé|muid|mé|tú|sibh|bhuíochas|rinne|fuair|tháinig|chuaigh|deir|scoil|obair|áit|' +
        'ceist|cuid|chuid|míle|as|ón|ina|inar|lena|iad|í|chomh|fós|arís|amach|den|dul|dó|di|dóibh|orthu|air|uirthi|' +
        'ann|aon|cúpla|roinnt|láthair|faoin|dar|mhí|seachtaine|seachtain|maidin|aréir|tráthnóna|fear|bean|páistí|' +
        'mic|léinn|gaeltacht|gaeltachta|gaillimh|átha|cliath|baile|bhaile|contae|páirtí|dáil|sinn|oifig|cúirt|' +
        'tuairisc|cluiche|foireann|ndiaidh',
      affixes:
        '*acht|*ach|*aithe|*amh|*adh|*ann|*áil|*óir|*eoir|*anna|*aí|*igh|*tear|*faidh|*íonn|*each|*aigh|bh*|mb*|' +
        'gc*|*aoi*|*igh*|*ea*|*ío*|*ui*',
    },
  },
  dates: {
    // Genitives and lenited forms: mí an Mhárta, 5 Meithimh, mí na Samhna, Dheireadh Fómhair.
    months: [
      '',
      'Fheabhra',
      'Mhárta',
      'Aibreáin',
      'Bhealtaine|mBealtaine',
      'Meithimh|Mheithimh|Mheitheamh',
      '',
      'Lughnasa',
      'Mheán Fómhair|Meán Fhómhair|Mheán Fhómhair',
      'Dheireadh Fómhair|Deireadh Fhómhair|Dheireadh Fhómhair',
      'Samhna|Shamhain|Shamhna',
      'Nollag',
    ],
    weekdays: [
      'an Domhnach|Domhnach|oíche Dhomhnaigh',
      'an Luan|oíche Luain',
      'an Mháirt|oíche Mháirt',
      'an Chéadaoin|Céadaoin|oíche Chéadaoin',
      'an Déardaoin|oíche Dhéardaoin',
      'an Aoine|oíche Aoine',
      'an Satharn|Satharn|oíche Shathairn',
    ],
    relativeDays: {
      '-2': 'arú inné|arú aréir',
      '-1': 'inné|aréir|maidin inné|tráthnóna inné|ar maidin inné',
      '0': 'inniu|anocht|ar maidin inniu|maidin inniu|tráthnóna inniu|um thráthnóna inniu',
      '1': 'amárach|maidin amárach|tráthnóna amárach',
      '2': 'arú amárach',
    },
    daysAgo: '# lá ó shin',
    dayCounts: 'dhá|trí|ceithre|cúig|sé|seacht|ocht|naoi|deich',
    last: "seo caite|caite|seo a chuaigh thart|seo a d'imigh thart|seo thart",
    current: 'seo',
    next: 'seo chugainn|chugainn|seo atá ag teacht|seo romhainn|seo atá le teacht',
    units: {
      day: 'lá|laethanta|lae',
      week: 'seachtain|tseachtain|sheachtain|seachtaine|seachtainí',
      month: 'mí|mhí|míosa|míonna',
      year: 'bliain|bhliain|bliana|blianta|mbliana',
    },
    connectors: 'de|de mhí|de mhí na|de mhí an|mí|lá de|lá|den bhliain',
    before:
      'ar|i|ó|ón|go dtí|go dtí an|roimh|i ndiaidh|tar éis|idir|faoi|faoin|um|mí|i mí|mhí|de mhí|i mí na|i mí an|' +
      'mí na|mí an|de mhí na|de mhí an|ó mhí|go mí|i dtús mhí|i lár mhí|i ndeireadh mhí|tús mhí|deireadh mhí|' +
      'tús mhí na|deireadh mhí na|tús mhí an|dáta|dar dáta|ó thús mhí',
    range: 'go|go dtí|go dtí an',
    ordinalEndings: 'ú|adh|d|bh',
    dayWords: { 'an chéad lá': 1 },
    dayParts: 'ar maidin|tráthnóna|oíche|istoíche|maidin|um thráthnóna',
    periods: {
      week: { '-1': 'an tseachtain seo caite', 0: 'an tseachtain seo', 1: 'an tseachtain seo chugainn' },
      year: { '-1': 'anuraidh', 0: 'i mbliana|mbliana' },
    },
    turns: 'behind',
    every: 'gach',
    maxEnding: 0,
    // Christmas, Halloween, Bealtaine and Lúnasa are feasts too; meitheamh in small letters is a working party.
    guarded:
      'nollaig|nollag|samhain|samhna|shamhain|shamhna|bealtaine|bhealtaine|lúnasa|lughnasa|ean|aib|beal|meith|lún|' +
      'noll|samh|luan|máirt|céad|aoine|sath|domh|déar|domhnach|satharn|céadaoin',
    capitalised: true,
  },
  names: {
    titles:
      'uachtarán|iar-uachtarán|leas-uachtarán|taoiseach|thaoiseach|iar-thaoiseach|tánaiste|thánaiste|príomh-aire|' +
      'phríomh-aire|iar-phríomh-aire|priomh-aire|phriomh-aire|céad-aire|chéad-aire|céad aire|chéad aire|' +
      'leas-chéad-aire|aire|aire stáit|iar-aire|aire gnóthaí eachtracha|an t-aire gnóthaí eachtracha|aire sláinte|' +
      'aire airgeadais|aire oideachais|aire cosanta|aire dlí agus cirt|aire na gaeltachta|rúnaí|rúnaí stáit|' +
      'rúnaí ginearálta|ard-rúnaí|rúnaí an tuaiscirt|urlabhraí|ceannaire|cheannaire|ceannasaí|cheannasaí|' +
      'leas-cheannaire|cathaoirleach|chathaoirleach|ceann comhairle|cheann comhairle|teachta|theachta|teachta dála|' +
      'theachta dála|td|thd|seanadóir|sheanadóir|feisire|fheisire|feisire eorpach|fheisire eorpach|' +
      'feisire parlaiminte|fheisire parlaiminte|comhairleoir|chomhairleoir|méara|mhéara|ardmhéara|gobharnóir|' +
      'ghobharnóir|ambasadóir|coimisinéir|choimisinéir|coimisinéir teanga|choimisinéir teanga|' +
      'coimisinéir an gharda síochána|choimisinéir an gharda síochána|ombudsman|seansailéir|sheansailéir|' +
      'stiúrthóir|ardstiúrthóir|príomhfheidhmeannach|phríomhfheidhmeannach|bainisteoir|bhainisteoir|' +
      'iar-bhainisteoir|príomhoide|phríomhoide|captaen|chaptaen|traenálaí|thraenálaí|cúl báire|chúl báire|tosaí|' +
      'thosaí|imreoir|rí|banríon|bhanríon|prionsa|phrionsa|banphrionsa|bhanphrionsa|impire|pápa|phápa|ardeaspag|' +
      'easpag|cairdinéal|chairdinéal|sagart|shagart|athair|an t-athair|an tathair|canónach|chanónach|moinsíneoir|' +
      'mhoinsíneoir|an siúr|siúr|shiúr|imam|ginearál|ghinearál|maor-ghinearál|mhaor-ghinearál|coirnéal|choirnéal|' +
      'ceannfort|cheannfort|sáirsint|sháirsint|garda|gharda|cigire|chigire|bleachtaire|bhleachtaire|aimiréal|' +
      'breitheamh|bhreitheamh|príomh-bhreitheamh|phríomh-bhreitheamh|dlíodóir|dhlíodóir|aturnae|abhcóide|' +
      'ard-aighne|an tard-aighne|stiúrthóir ionchúiseamh poiblí|ollamh|an t-ollamh|an tollamh|dochtúir|dhochtúir|' +
      'dr|dhr|an dr|an dochtúir|mr|mhr|mrs|mhrs|ms|mhs|an tuasal|uasal|iriseoir|craoltóir|chraoltóir|láithreoir|' +
      'eagarthóir|scríbhneoir|údar|file|fhile|aisteoir|amhránaí|ceoltóir|cheoltóir|scannánóir|staraí|anailísí|' +
      'saineolaí|shaineolaí|eacnamaí|gníomhaí|ghníomhaí|fear gnó|fhear gnó|bean ghnó|bhean ghnó|feirmeoir|' +
      'fheirmeoir|iarrthóir|polaiteoir|pholaiteoir|oifigeach|tuairisceoir|thuairisceoir|seanchaí|sheanchaí|' +
      'reachtaire|uachtarán chumann lúthchleas gael|uachtarán chonradh na gaeilge',
    organisationWords:
      'rialtas|dáil|dháil|seanad|sheanad|oireachtas|parlaimint|pharlaimint|comhdháil|chomhdháil|tionól|thionól|' +
      'tionól thuaisceart éireann|thionól thuaisceart éireann|roinn|an roinn|aireacht|ollscoil|institiúid|coláiste|' +
      'choláiste|acadamh|scoil|gaelscoil|ghaelscoil|banc|bhanc|páirtí|pháirtí|gluaiseacht|ghluaiseacht|' +
      'comhghuaillíocht|chomhghuaillíocht|aontas|comhairle|chomhairle|comhairle contae|chomhairle contae|' +
      'comhairle cathrach|chomhairle cathrach|coimisiún|choimisiún|coiste|choiste|comhchoiste|chomhchoiste|údarás|' +
      'gníomhaireacht|ghníomhaireacht|seirbhís|sheirbhís|feidhmeannacht|fheidhmeannacht|oifig|bord|bhord|cúirt|' +
      'chúirt|cúirt uachtarach|chúirt uachtarach|ard-chúirt|cúirt dúiche|chúirt dúiche|binse|bhinse|póilíní|' +
      'phóilíní|garda síochána|gharda síochána|arm|óglaigh|cónaidhm|chónaidhm|comhlachas|chomhlachas|cumann|' +
      'chumann|cumann lúthchleas gael|chumann lúthchleas gael|conradh|chonradh|ceardchumann|cheardchumann|ciste|' +
      'chiste|fondúireacht|fhondúireacht|foras|fhoras|foras na gaeilge|fhoras na gaeilge|comhlacht|chomhlacht|' +
      'corparáid|chorparáid|grúpa|ghrúpa|club|chlub|eagraíocht|eagras|fóram|fhóram|ionad|stáisiún|nuachtán|raidió|' +
      'teilifís|theilifís|ospidéal|eaglais|ambasáid|consalacht|chonsalacht|amharclann|músaem|mhúsaem|leabharlann|' +
      'monarcha|mhonarcha|aerlíne',
    placeWords:
      'cathair|chathair|baile|bhaile|baile mór|bhaile mór|sráidbhaile|shráidbhaile|contae|chontae|co|cho|cúige|' +
      'chúige|ceantar|cheantar|gaeltacht|ghaeltacht|réigiún|stát|dúiche|dhúiche|oileán|oileáin|leithinis|abhainn|' +
      'loch|farraige|fharraige|muir|mhuir|bá|bhá|cuan|chuan|sliabh|shliabh|sléibhte|shléibhte|cnoc|chnoc|gleann|' +
      'ghleann|trá|thrá|rinn|gaineamhlach|ghaineamhlach|foraois|fhoraois|coill|choill|sráid|shráid|bóthar|bhóthar|' +
      'cearnóg|chearnóg|aerfort|calafort|chalafort|port|phort|droichead|dhroichead|poblacht|phoblacht|ríocht|' +
      'paróiste|pharóiste|murascaill|mhurascaill|caolas|chaolas|críoch|chríoch|tuaisceart|thuaisceart|deisceart|' +
      'dheisceart|iarthar|oirthear',
    joiners: 'na|an|agus|de|i|le|ar|do|den|don|is|ó|mac|nic|ní|uí|mhic|da|di|la|von|van|der|al|el|bin|ibn',
    neverNames:
      'An|Na|Ag|Agus|Ach|Ar|As|A|Bhí|Beidh|Bheadh|Bíonn|Tá|Níl|Níor|Ní|Nach|Is|Ba|Cad|Cé|Cén|Conas|Cá|Cathain|' +
      "Chuaigh|Chun|Cuireadh|Dar|De|Den|Deir|Do|Don|Dúirt|D'fhógair|D'éirigh|Dealraíonn|É|I|Í|Iad|Idir|In|Ina|" +
      'Inniu|Inné|Aréir|Amárach|Anocht|Le|Leis|Lena|Má|Mar|Mura|Muid|Mé|Tú|Sé|Sí|Siad|Sibh|Sinn|Nuair|Nó|Ó|Ón|Ós|' +
      'Roimh|Rinne|Rinneadh|Sa|San|Sna|Sin|Seo|Siúd|Tar éis|I ndiaidh|Thug|Tugadh|Tháinig|Thar|Trí|Faoi|Faoin|' +
      'Fuair|Fuarthas|Gach|Gan|Go|Gur|Idir an dá linn|Mar sin|Mar sin féin|Chomh maith|Freisin|Fós|Anois|Ansin|' +
      'Anseo|Ansiúd|Anuraidh|Arís|Áfach|Ós rud é|Dá|Cibé|Gidh|Sula|Toisc|Cionn|Bhain|Baineadh|Cailleadh|Gabhadh|' +
      'Osclaíodh|Fógraíodh|Meastar|Táthar|Creidtear|Aon|Amháin|Dhá|Dó|Ceithre|Cúig|Seacht|Ocht|Naoi|Deich|Céad|' +
      'Míle|Nua|Mór|Beag|Daoine|Duine|Fear|Bean|Páistí|Gardaí|Rialtas|Grianghraf|Grianghraif|Físeán|Nuacht|Léigh|' +
      'Féach|Éist|Tuilleadh|Dia|Idirlíon|Iarthar|Oirthear|Thuaidh|Theas',
    endings: '',
    // Eclipsis and h, t before a capital: i bhFrainc, na hÉireann, an tSín.
    prefixes: 'bh|m|g|n|b|d|h|t',
  },
  stopWords:
    'an|na|agus|is|ach|ar|as|a|ag|le|leis|lena|lenár|do|don|de|den|dá|i|in|ina|inar|sa|san|sna|ó|ón|óna|faoi|faoin|' +
    'idir|roimh|thar|trí|tríd|gan|go|chuig|chun|um|os|tar|éis|ndiaidh|bhí|tá|atá|níl|beidh|bheadh|raibh|bhfuil|' +
    'mbeidh|mbeadh|bíonn|bheith|ba|ní|níor|nach|nár|gur|gurb|má|mura|nuair|mar|nó|ná|cé|cad|cén|conas|cá|cathain|é|' +
    'í|iad|sé|sí|siad|mé|tú|muid|sinn|sibh|seo|sin|siúd|féin|eile|gach|aon|cuid|roinnt|cúpla|mór|níos|chomh|fós|' +
    'freisin|anois|ansin|anseo|arís|amach|isteach|suas|síos|áfach|toisc|aige|aici|acu|agam|againn|agat|air|uirthi|' +
    'orthu|orm|orainn|ort|leo|léi|liom|linn|leat|dó|di|dóibh|dom|dúinn|duit|ann|inti|iontu|uaidh|uaithi|uathu|' +
    'faoina|ár|bhur|mo|cibé|ionas|sula|sular|cionn|lasmuigh|istigh',
  boilerplate:
    'léigh tuilleadh|léigh freisin|léigh an scéal|léigh an t-alt|tuilleadh nuachta|tuilleadh scéalta|' +
    'tuilleadh ar an scéal|féach freisin|scéalta gaolmhara|scéalta eile|ailt ghaolmhara|na scéalta is déanaí|' +
    'is mó léamh|na scéalta is mó|lean muid ar|lean sinn ar|leanaigí muid ar|roinn ar facebook|roinn ar twitter|' +
    'roinn an scéal|roinn an t-alt|roinn é seo|fág freagra|fág trácht|fág nóta tráchta|scríobh trácht|' +
    'scríobh nóta tráchta|freagra a thabhairt|ní fhoilseofar do sheoladh ríomhphoist|ní fhoilseofar do ríomhphost|' +
    'tá réimsí riachtanacha marcáilte|gach ceart ar cosaint|gach ceart ar cosnamh|©gach ceart|' +
    'úsáideann an suíomh seo fianáin|baineann an suíomh seo úsáid as|úsáidimid fianáin|polasaí príobháideachais|' +
    'polasaí príobháideachta|téarmaí agus coinníollacha|grianghraf:|grianghraif:|pictiúr:|pic:|foinse:|' +
    'foinse an ghrianghraif|clibeanna:|fógra:|fógraíocht:|fógraí:|cláraigh don nuachtlitir|cláraigh le haghaidh|' +
    'síntiús a íoc|liostáil don|íoslódáil an aip|cliceáil anseo|déan teagmháil linn|tacaigh le tuairisc',
  multipliers: {
    céad: 100,
    céadta: 100,
    gcéadta: 100,
    míle: 1000,
    mhíle: 1000,
    mílte: 1000,
    mhílte: 1000,
    milliún: 1000000,
    mhilliún: 1000000,
    milliúin: 1000000,
    mhilliúin: 1000000,
    billiún: 1000000000,
    bhilliún: 1000000000,
    billiúin: 1000000000,
    mbilliún: 1000000000,
    bhilliúin: 1000000000,
    mbilliúin: 1000000000,
    trilliún: 1000000000000,
    dtrilliún: 1000000000000,
    thrilliún: 1000000000000,
    trilliúin: 1000000000000,
  },
  places: {
    AD: { adjectives: 'Andórach|Andóraigh|Andóracha' },
    AE: { names: 'Aontas na nÉimíríochtaí Arabacha|Éimíríochtaí Arabacha Aontaithe|nÉimíríochtaí Arabacha Aontaithe' },
    AF: { names: 'Afganastáin|Afganastáine', adjectives: 'Afganastánach|Afganastánaigh|Afganastánacha' },
    AL: { names: 'an Albáin|san Albáin|na hAlbáine|don Albáin|leis an Albáin' },
    AM: { names: 'Airméin|Airméine', adjectives: 'Airméanach|Airméanaigh|Airméanacha' },
    AO: { adjectives: 'Angólach|Angólaigh|Angólacha' },
    AR: { names: 'Airgintín|Airgintíne', adjectives: 'Airgintíneach|Airgintínigh|Airgintíneacha' },
    AT: { names: 'Ostair|Ostaire', adjectives: 'Ostarach|Ostaraigh|Ostaracha' },
    AU: { names: 'Astráil|Astráile', adjectives: 'Astrálach|Astrálaigh|Astrálacha' },
    AZ: { names: 'Asarbaiseáin|Asarbaiseáine', adjectives: 'Asarbaiseánach|Asarbaiseánaigh|Asarbaiseánacha' },
    BA: {
      names: 'Boisnia|Bhoisnia|Boisnia-Heirseagaivéin|Boisnia agus an Heirseagaivéin|Bhoisnia agus an Heirseagaivéin',
      adjectives: 'Boisniach|Bhoisniach|Boisniaigh|Bhoisniaigh|Boisniacha|Bhoisniacha',
    },
    BB: { adjectives: 'Barbadach|Bharbadach|Barbadaigh|Bharbadaigh|Barbadacha|Bharbadacha' },
    BD: {
      names: 'Banglaidéis|Bhanglaidéis|Banglaidéise|Bhanglaidéise',
      adjectives: 'Banglaidéiseach|Bhanglaidéiseach|Banglaidéisigh|Bhanglaidéisigh|Banglaidéiseacha|Bhanglaidéiseacha',
    },
    BE: {
      names: 'Beilg|Bheilg|Beilge|Bheilge',
      adjectives: 'Beilgeach|Bheilgeach|Beilgigh|Bheilgigh|Beilgeacha|Bheilgeacha',
    },
    BF: { adjectives: 'Buircíneach|Bhuircíneach|Buircínigh|Bhuircínigh|Buircíneacha|Bhuircíneacha' },
    BG: {
      names: 'Bulgáir|Bhulgáir|Bulgáire|Bhulgáire',
      adjectives: 'Bulgárach|Bhulgárach|Bulgáraigh|Bhulgáraigh|Bulgáracha|Bhulgáracha',
    },
    BH: { adjectives: 'Bairéineach|Bhairéineach|Bairéinigh|Bhairéinigh|Bairéineacha|Bhairéineacha' },
    BI: { adjectives: 'Burúnach|Bhurúnach|Burúnaigh|Bhurúnaigh|Burúnacha|Bhurúnacha' },
    BJ: { adjectives: 'Beinineach|Bheinineach|Beininigh|Bheininigh|Beinineacha|Bheinineacha' },
    BO: { adjectives: 'Bolavach|Bholavach|Bolavaigh|Bholavaigh|Bolavacha|Bholavacha' },
    BR: {
      names: 'Brasaíl|Bhrasaíl|Brasaíle|Bhrasaíle',
      adjectives: 'Brasaíleach|Bhrasaíleach|Brasaíligh|Bhrasaíligh|Brasaíleacha|Bhrasaíleacha',
    },
    BS: { adjectives: 'Bahámach|Bhahámach|Bahámaigh|Bhahámaigh|Bahámacha|Bhahámacha' },
    BT: { adjectives: 'Bútánach|Bhútánach|Bútánaigh|Bhútánaigh|Bútánacha|Bhútánacha' },
    BW: { adjectives: 'Botsuánach|Bhotsuánach|Botsuánaigh|Bhotsuánaigh|Botsuánacha|Bhotsuánacha' },
    BY: {
      names: 'Bealarúis|Bhealarúis|Bealarúise|Bhealarúise',
      adjectives: 'Bealarúiseach|Bhealarúiseach|Bealarúisigh|Bhealarúisigh|Bealarúiseacha|Bhealarúiseacha',
    },
    BZ: { adjectives: 'Beilíseach|Bheilíseach|Beilísigh|Bheilísigh|Beilíseacha|Bheilíseacha' },
    CA: { names: 'Ceanada|Cheanada', adjectives: 'Ceanadach|Cheanadach|Ceanadaigh|Cheanadaigh|Ceanadacha|Cheanadacha' },
    CD: {
      names: 'Poblacht Dhaonlathach an Chongó|Phoblacht Dhaonlathach an Chongó',
      adjectives: 'Congólach|Chongólach|Congólaigh|Chongólaigh|Congólacha|Chongólacha',
    },
    CH: { names: 'Eilvéis|Eilvéise', adjectives: 'Eilvéiseach|Eilvéisigh|Eilvéiseacha' },
    CL: { adjectives: 'Sileach|Shileach|Siligh|Shiligh|Sileacha|Shileacha' },
    CM: { adjectives: 'Camarúnach|Chamarúnach|Camarúnaigh|Chamarúnaigh|Camarúnacha|Chamarúnacha' },
    CN: { names: 'Sín|Síne', adjectives: 'Síneach|Shíneach|Sínigh|Shínigh|Síneacha|Shíneacha' },
    CO: {
      names: 'Colóim|Cholóim|Colóime|Cholóime',
      adjectives: 'Colómach|Cholómach|Colómaigh|Cholómaigh|Colómacha|Cholómacha',
    },
    CR: { adjectives: 'Cósta Ríceach|Chósta Ríceach|Cósta Rícigh|Chósta Rícigh|Cósta Ríceacha|Chósta Ríceacha' },
    CU: { names: 'Cúba|Chúba', adjectives: 'Cúbach|Chúbach|Cúbaigh|Chúbaigh|Cúbacha|Chúbacha' },
    CY: {
      names: 'Cipir|Chipir|Cipire|Chipire',
      adjectives: 'Cipireach|Chipireach|Cipirigh|Chipirigh|Cipireacha|Chipireacha',
    },
    CZ: {
      names: 'Seicia|Poblacht na Seice|Phoblacht na Seice',
      adjectives: 'Seiceach|Sheiceach|Seicigh|Sheicigh|Seiceacha|Sheiceacha',
    },
    DE: {
      names: 'Gearmáin|Ghearmáin|Gearmáine|Ghearmáine',
      adjectives: 'Gearmánach|Ghearmánach|Gearmánaigh|Ghearmánaigh|Gearmánacha|Ghearmánacha',
    },
    DK: {
      names: 'Danmhairg|Dhanmhairg|Danmhairge|Dhanmhairge',
      adjectives: 'Danmhargach|Dhanmhargach|Danmhargaigh|Dhanmhargaigh|Danmhargacha|Dhanmhargacha',
    },
    DO: { adjectives: 'Doiminiceach|Dhoiminiceach|Doiminicigh|Dhoiminicigh|Doiminiceacha|Dhoiminiceacha' },
    DZ: { names: 'Ailgéir|Ailgéire', adjectives: 'Ailgéarach|Ailgéaraigh|Ailgéaracha' },
    EC: { adjectives: 'Eacuadórach|Eacuadóraigh|Eacuadóracha' },
    EE: { names: 'Eastóin|Eastóine', adjectives: 'Eastónach|Eastónaigh|Eastónacha' },
    EG: { names: 'Éigipt|Éigipte', adjectives: 'Éigipteach|Éigiptigh|Éigipteacha' },
    ER: { adjectives: 'Eiritréach|Eiritréigh|Eiritréacha' },
    ES: { names: 'Spáinn|Spáinne', adjectives: 'Spáinneach|Spáinnigh|Spáinneacha' },
    ET: { names: 'Aetóip|Aetóipe', adjectives: 'Aetópach|Aetópaigh|Aetópacha' },
    FI: {
      names: 'Fionlainn|Fhionlainn|Fionlainne|Fhionlainne',
      adjectives: 'Fionlannach|Fhionlannach|Fionlannaigh|Fhionlannaigh|Fionlannacha|Fhionlannacha',
    },
    FJ: { adjectives: 'Fidsíoch|Fhidsíoch|Fidsíocha|Fhidsíocha' },
    FM: { adjectives: 'Micrinéiseach|Mhicrinéiseach|Micrinéisigh|Mhicrinéisigh|Micrinéiseacha|Mhicrinéiseacha' },
    FR: {
      names: 'Frainc|Fhrainc|Fraince|Fhraince',
      adjectives: 'Francach|Fhrancach|Francaigh|Fhrancaigh|Francacha|Fhrancacha',
    },
    GA: { adjectives: 'Gabúnach|Ghabúnach|Gabúnaigh|Ghabúnaigh|Gabúnacha|Ghabúnacha' },
    GB: {
      names:
        'Ríocht Aontaithe|Ríochta Aontaithe|Breatain|Bhreatain|Breataine|Bhreataine|Breatain Mhór|Bhreatain Mhór|' +
        'Breataine Móire|Bhreataine Móire|RA',
      adjectives:
        'Briotanach|Bhriotanach|Briotanaigh|Bhriotanaigh|Briotanacha|Bhriotanacha|Sasanach|Shasanach|Sasanaigh|' +
        'Shasanaigh|Sasanacha|Shasanacha',
    },
    'GB-ENG': { names: 'Sasana|Shasana' },
    'GB-NIR': {
      names:
        'Tuaisceart Éireann|Thuaisceart Éireann|Tuaisceart na hÉireann|Thuaisceart na hÉireann|Tuaiscirt Éireann|' +
        'Thuaiscirt Éireann',
    },
    'GB-SCT': { names: 'Albain|Alban', adjectives: 'Albanach|Albanaigh|Albanacha' },
    'GB-WLS': {
      names: 'Breatain Bheag|Bhreatain Bheag|Breataine Bige|Bhreataine Bige',
      adjectives: 'Breatnach|Bhreatnach|Breatnaigh|Bhreatnaigh|Breatnacha|Bhreatnacha',
    },
    GD: { adjectives: 'Greanádach|Ghreanádach|Greanádaigh|Ghreanádaigh|Greanádacha|Ghreanádacha' },
    GE: { names: 'Seoirsia', adjectives: 'Seoirsiach|Sheoirsiach|Seoirsiaigh|Sheoirsiaigh|Seoirsiacha|Sheoirsiacha' },
    GH: { names: 'Gána|Ghána', adjectives: 'Gánach|Ghánach|Gánaigh|Ghánaigh|Gánacha|Ghánacha' },
    GL: { adjectives: 'Graonlannach|Ghraonlannach|Graonlannaigh|Ghraonlannaigh|Graonlannacha|Ghraonlannacha' },
    GM: { adjectives: 'Gaimbiach|Ghaimbiach|Gaimbiaigh|Ghaimbiaigh|Gaimbiacha|Ghaimbiacha' },
    GR: {
      names: 'Gréig|Ghréig|Gréige|Ghréige',
      adjectives: 'Gréagach|Ghréagach|Gréagaigh|Ghréagaigh|Gréagacha|Ghréagacha',
    },
    GT: { adjectives: 'Guatamalach|Ghuatamalach|Guatamalaigh|Ghuatamalaigh|Guatamalacha|Ghuatamalacha' },
    GY: { adjectives: 'Guánach|Ghuánach|Guánaigh|Ghuánaigh|Guánacha|Ghuánacha' },
    HN: { adjectives: 'Hondúrach|Hondúraigh|Hondúracha' },
    HR: {
      names: 'Cróit|Chróit|Cróite|Chróite',
      adjectives: 'Cróiteach|Chróiteach|Cróitigh|Chróitigh|Cróiteacha|Chróiteacha',
    },
    HT: { adjectives: 'Háítíoch|Háítíocha' },
    HU: { names: 'Ungáir|Ungáire', adjectives: 'Ungárach|Ungáraigh|Ungáracha' },
    ID: { names: 'Indinéis|Indinéise', adjectives: 'Indinéiseach|Indinéisigh|Indinéiseacha' },
    IE: {
      names: 'Éire|Éirinn|Éireann|Poblacht na hÉireann|Phoblacht na hÉireann|Poblachta na hÉireann',
      adjectives: 'Éireannach|Éireannaigh|Éireannacha',
    },
    IL: { names: 'Iosrael|Iosraeil', adjectives: 'Iosraelach|Iosraelaigh|Iosraelacha' },
    IN: { names: 'India', adjectives: 'Indiach|Indiaigh|Indiacha' },
    IQ: { names: 'Iaráic|Iaráice', adjectives: 'Iarácach|Iarácaigh|Iarácacha' },
    IR: { names: 'Iaráin|Iaráine', adjectives: 'Iaránach|Iaránaigh|Iaránacha' },
    IS: { names: 'Íoslainn|Íoslainne', adjectives: 'Íoslannach|Íoslannaigh|Íoslannacha' },
    IT: { names: 'Iodáil|Iodáile', adjectives: 'Iodálach|Iodálaigh|Iodálacha' },
    JM: { adjectives: 'Iamáiceach|Iamáicigh|Iamáiceacha' },
    JO: { names: 'Iordáin|Iordáine', adjectives: 'Iordánach|Iordánaigh|Iordánacha' },
    JP: { names: 'Seapáin|Seapáine', adjectives: 'Seapánach|Sheapánach|Seapánaigh|Sheapánaigh|Seapánacha|Sheapánacha' },
    KE: { names: 'Céinia|Chéinia', adjectives: 'Céiniach|Chéiniach|Céiniaigh|Chéiniaigh|Céiniacha|Chéiniacha' },
    KG: { adjectives: 'Cirgeastánach|Chirgeastánach|Cirgeastánaigh|Chirgeastánaigh|Cirgeastánacha|Chirgeastánacha' },
    KH: { adjectives: 'Cambódach|Chambódach|Cambódaigh|Chambódaigh|Cambódacha|Chambódacha' },
    KI: { adjectives: 'Ciribeasach|Chiribeasach|Ciribeasaigh|Chiribeasaigh|Ciribeasacha|Chiribeasacha' },
    KP: {
      names: 'Cóiré Thuaidh|Chóiré Thuaidh',
      adjectives:
        'Cóiréach Thuaidh|Chóiréach Thuaidh|Cóiréigh Thuaidh|Chóiréigh Thuaidh|Cóiréacha Thuaidh|Chóiréacha Thuaidh',
    },
    KR: {
      names: 'Cóiré Theas|Chóiré Theas',
      adjectives: 'Cóiréach Theas|Chóiréach Theas|Cóiréigh Theas|Chóiréigh Theas|Cóiréacha Theas|Chóiréacha Theas',
    },
    KW: { adjectives: 'Cuátach|Chuátach|Cuátaigh|Chuátaigh|Cuátacha|Chuátacha' },
    KZ: {
      names: 'Casacstáin|Chasacstáin|Casacstáine|Chasacstáine',
      adjectives: 'Casacstánach|Chasacstánach|Casacstánaigh|Chasacstánaigh|Casacstánacha|Chasacstánacha',
    },
    LA: { adjectives: 'Laosach|Laosaigh|Laosacha' },
    LB: { names: 'Liobáin|Liobáine', adjectives: 'Liobánach|Liobánaigh|Liobánacha' },
    LI: { adjectives: 'Lichtinstéineach|Lichtinstéinigh|Lichtinstéineacha' },
    LK: { adjectives: 'Srí Lancach|Shrí Lancach|Srí Lancaigh|Shrí Lancaigh|Srí Lancacha|Shrí Lancacha' },
    LR: { adjectives: 'Libéarach|Libéaraigh|Libéaracha' },
    LS: { adjectives: 'Leosótach|Leosótaigh|Leosótacha' },
    LT: { names: 'Liotuáin|Liotuáine', adjectives: 'Liotuánach|Liotuánaigh|Liotuánacha' },
    LU: { adjectives: 'Lucsamburgach|Lucsamburgaigh|Lucsamburgacha' },
    LV: { names: 'Laitvia', adjectives: 'Laitviach|Laitviaigh|Laitviacha' },
    LY: { names: 'Libia', adjectives: 'Libiach|Libiaigh|Libiacha' },
    MA: { names: 'Maracó|Mharacó', adjectives: 'Maracach|Mharacach|Maracaigh|Mharacaigh|Maracacha|Mharacacha' },
    MD: {
      names: 'Moldóiv|Mholdóiv|Moldóive|Mholdóive',
      adjectives: 'Moldóvach|Mholdóvach|Moldóvaigh|Mholdóvaigh|Moldóvacha|Mholdóvacha',
    },
    ME: {
      adjectives: 'Montainéagrach|Mhontainéagrach|Montainéagraigh|Mhontainéagraigh|Montainéagracha|Mhontainéagracha',
    },
    MG: { adjectives: 'Malagásach|Mhalagásach|Malagásaigh|Mhalagásaigh|Malagásacha|Mhalagásacha' },
    MK: {
      names: 'Macadóin Thuaidh|Mhacadóin Thuaidh|Macadóine Thuaidh|Mhacadóine Thuaidh',
      adjectives: 'Macadónach|Mhacadónach|Macadónaigh|Mhacadónaigh|Macadónacha|Mhacadónacha',
    },
    ML: { adjectives: 'Mailíoch|Mhailíoch|Mailíocha|Mhailíocha' },
    MM: {
      names: 'Maenmar|Mhaenmar|Burma|Bhurma',
      adjectives:
        'Maenmarach|Mhaenmarach|Maenmaraigh|Mhaenmaraigh|Maenmaracha|Mhaenmaracha|Burmach|Bhurmach|Burmaigh|' +
        'Bhurmaigh|Burmacha|Bhurmacha',
    },
    MN: { adjectives: 'Mongólach|Mhongólach|Mongólaigh|Mhongólaigh|Mongólacha|Mhongólacha' },
    MR: { adjectives: 'Máratánach|Mháratánach|Máratánaigh|Mháratánaigh|Máratánacha|Mháratánacha' },
    MT: { names: 'Málta|Mhálta', adjectives: 'Máltach|Mháltach|Máltaigh|Mháltaigh|Máltacha|Mháltacha' },
    MV: { adjectives: 'Maildíveach|Mhaildíveach|Maildívigh|Mhaildívigh|Maildíveacha|Mhaildíveacha' },
    MW: { adjectives: 'Malávach|Mhalávach|Malávaigh|Mhalávaigh|Malávacha|Mhalávacha' },
    MX: {
      names: 'Meicsiceo|Mheicsiceo',
      adjectives:
        'Meicsiceánach|Mheicsiceánach|Meicsiceánaigh|Mheicsiceánaigh|Meicsiceánacha|Mheicsiceánacha|Meicsiceach|' +
        'Mheicsiceach|Meicsicigh|Mheicsicigh|Meicsiceacha|Mheicsiceacha',
    },
    MY: {
      adjectives:
        'Malaeiseach|Mhalaeiseach|Malaeisigh|Mhalaeisigh|Malaeiseacha|Mhalaeiseacha|Malaeisiach|Mhalaeisiach|' +
        'Malaeisiaigh|Mhalaeisiaigh|Malaeisiacha|Mhalaeisiacha',
    },
    MZ: { adjectives: 'Mósaimbíceach|Mhósaimbíceach|Mósaimbícigh|Mhósaimbícigh|Mósaimbíceacha|Mhósaimbíceacha' },
    NA: { adjectives: 'Namaibiach|Namaibiaigh|Namaibiacha' },
    NG: { names: 'Nigéir|Nigéire', adjectives: 'Nigéarach|Nigéaraigh|Nigéaracha' },
    NI: { adjectives: 'Nicearaguach|Nicearaguaigh|Nicearaguacha' },
    NL: {
      names: 'Ísiltír|Ísiltíre|Ollainn|Ollainne',
      adjectives: 'Ísiltíreach|Ísiltírigh|Ísiltíreacha|Ollannach|Ollannaigh|Ollannacha',
    },
    NO: { names: 'Iorua', adjectives: 'Ioruach|Ioruaigh|Ioruacha' },
    NP: { adjectives: 'Neipealach|Neipealaigh|Neipealacha' },
    NZ: { names: 'Nua-Shéalainn|Nua-Shéalainne', adjectives: 'Nua-Shéalannach|Nua-Shéalannaigh' },
    OM: { adjectives: 'Ómanach|Ómanaigh|Ómanacha' },
    PA: { adjectives: 'Panamach|Phanamach|Panamaigh|Phanamaigh|Panamacha|Phanamacha' },
    PE: { adjectives: 'Peiriúch|Pheiriúch|Peiriúigh|Pheiriúigh|Peiriúcha|Pheiriúcha' },
    PH: { adjectives: 'Filipíneach|Fhilipíneach|Filipínigh|Fhilipínigh|Filipíneacha|Fhilipíneacha' },
    PK: {
      names: 'Pacastáin|Phacastáin|Pacastáine|Phacastáine',
      adjectives: 'Pacastánach|Phacastánach|Pacastánaigh|Phacastánaigh|Pacastánacha|Phacastánacha',
    },
    PL: {
      names: 'Polainn|Pholainn|Polainne|Pholainne',
      adjectives: 'Polannach|Pholannach|Polannaigh|Pholannaigh|Polannacha|Pholannacha',
    },
    PR: { adjectives: 'Pórtó Ríceach|Phórtó Ríceach|Pórtó Rícigh|Phórtó Rícigh|Pórtó Ríceacha|Phórtó Ríceacha' },
    PS: {
      names: 'Palaistín|Phalaistín|Palaistíne|Phalaistíne',
      adjectives: 'Palaistíneach|Phalaistíneach|Palaistínigh|Phalaistínigh|Palaistíneacha|Phalaistíneacha',
    },
    PT: {
      names: 'Portaingéil|Phortaingéil|Portaingéile|Phortaingéile',
      adjectives: 'Portaingéalach|Phortaingéalach|Portaingéalaigh|Phortaingéalaigh|Portaingéalacha|Phortaingéalacha',
    },
    PY: { adjectives: 'Paraguach|Pharaguach|Paraguaigh|Pharaguaigh|Paraguacha|Pharaguacha' },
    QA: { names: 'Catar|Chatar', adjectives: 'Catarach|Chatarach|Cataraigh|Chataraigh|Cataracha|Chataracha' },
    RO: { names: 'Rómáin|Rómáine', adjectives: 'Románach|Románaigh|Románacha' },
    RS: { names: 'Seirbia', adjectives: 'Seirbiach|Sheirbiach|Seirbiaigh|Sheirbiaigh|Seirbiacha|Sheirbiacha' },
    RU: { names: 'Rúis|Rúise|Cónaidhm na Rúise', adjectives: 'Rúiseach|Rúisigh|Rúiseacha' },
    RW: { adjectives: 'Ruandach|Ruandaigh|Ruandacha' },
    SA: { names: 'Araib Shádach|Araibe Sádaí' },
    SC: { adjectives: 'Séiséalach|Shéiséalach|Séiséalaigh|Shéiséalaigh|Séiséalacha|Shéiséalacha' },
    SD: { names: 'Súdáin|Súdáine', adjectives: 'Súdánach|Shúdánach|Súdánaigh|Shúdánaigh|Súdánacha|Shúdánacha' },
    SE: {
      names: 'Sualainn|Sualainne',
      adjectives: 'Sualannach|Shualannach|Sualannaigh|Shualannaigh|Sualannacha|Shualannacha',
    },
    SG: { adjectives: 'Singeapórach|Shingeapórach|Singeapóraigh|Shingeapóraigh|Singeapóracha|Shingeapóracha' },
    SI: {
      names: 'Slóivéin|Slóivéine',
      adjectives: 'Slóivéanach|Shlóivéanach|Slóivéanaigh|Shlóivéanaigh|Slóivéanacha|Shlóivéanacha',
    },
    SK: { names: 'Slóvaic|Slóvaice', adjectives: 'Slóvacach|Shlóvacach|Slóvacaigh|Shlóvacaigh|Slóvacacha|Shlóvacacha' },
    SL: {
      adjectives: 'Siarra Leonach|Shiarra Leonach|Siarra Leonaigh|Shiarra Leonaigh|Siarra Leonacha|Shiarra Leonacha',
    },
    SN: { adjectives: 'Seineagálach|Sheineagálach|Seineagálaigh|Sheineagálaigh|Seineagálacha|Sheineagálacha' },
    SO: { names: 'Somáil|Somáile', adjectives: 'Somálach|Shomálach|Somálaigh|Shomálaigh|Somálacha|Shomálacha' },
    SR: { adjectives: 'Suranamach|Shuranamach|Suranamaigh|Shuranamaigh|Suranamacha|Shuranamacha' },
    SS: {
      adjectives: 'Súdánach Theas|Shúdánach Theas|Súdánaigh Theas|Shúdánaigh Theas|Súdánacha Theas|Shúdánacha Theas',
    },
    SV: { adjectives: 'Salvadórach|Shalvadórach|Salvadóraigh|Shalvadóraigh|Salvadóracha|Shalvadóracha' },
    SY: { names: 'Siria', adjectives: 'Siriach|Shiriach|Siriaigh|Shiriaigh|Siriacha|Shiriacha' },
    SZ: { adjectives: 'Suasalannach|Shuasalannach|Suasalannaigh|Shuasalannaigh|Suasalannacha|Shuasalannacha' },
    TH: {
      names: 'Téalainn|Théalainn|Téalainne|Théalainne',
      adjectives: 'Téalannach|Théalannach|Téalannaigh|Théalannaigh|Téalannacha|Théalannacha',
    },
    TJ: {
      adjectives:
        'Táidsíceach|Tháidsíceach|Táidsícigh|Tháidsícigh|Táidsíceacha|Tháidsíceacha|Táidsíceastánach|' +
        'Tháidsíceastánach|Táidsíceastánaigh|Tháidsíceastánaigh|Táidsíceastánacha|Tháidsíceastánacha',
    },
    TL: { adjectives: 'Tíomórach|Thíomórach|Tíomóraigh|Thíomóraigh|Tíomóracha|Thíomóracha' },
    TM: {
      adjectives:
        'Tuircméanach|Thuircméanach|Tuircméanaigh|Thuircméanaigh|Tuircméanacha|Thuircméanacha|Tuircméanastánach|' +
        'Thuircméanastánach|Tuircméanastánaigh|Thuircméanastánaigh|Tuircméanastánacha|Thuircméanastánacha',
    },
    TN: {
      names: 'Tuinéis|Thuinéis|Tuinéise|Thuinéise',
      adjectives: 'Tuinéiseach|Thuinéiseach|Tuinéisigh|Thuinéisigh|Tuinéiseacha|Thuinéiseacha',
    },
    TO: { adjectives: 'Tongach|Thongach|Tongaigh|Thongaigh|Tongacha|Thongacha' },
    TR: { names: 'Tuirc|Thuirc|Tuirce|Thuirce', adjectives: 'Turcach|Thurcach|Turcaigh|Thurcaigh|Turcacha|Thurcacha' },
    TW: {
      names: 'Téaváin|Théaváin|Téaváine|Théaváine',
      adjectives: 'Téavánach|Théavánach|Téavánaigh|Théavánaigh|Téavánacha|Théavánacha',
    },
    TZ: {
      names: 'Tansáin|Thansáin|Tansáine|Thansáine',
      adjectives: 'Tansánach|Thansánach|Tansánaigh|Thansánaigh|Tansánacha|Thansánacha',
    },
    UA: { names: 'Úcráin|Úcráine', adjectives: 'Úcránach|Úcránaigh|Úcránacha' },
    UG: { names: 'Uganda', adjectives: 'Ugandach|Ugandaigh|Ugandacha' },
    US: {
      names:
        'Stáit Aontaithe|Stát Aontaithe|Stáit Aontaithe Mheiriceá|Stát Aontaithe Mheiriceá|Meiriceá|Mheiriceá|SAM|' +
        'S.A.M.',
      adjectives: 'Meiriceánach|Mheiriceánach|Meiriceánaigh|Mheiriceánaigh|Meiriceánacha|Mheiriceánacha',
    },
    UY: { adjectives: 'Uraguach|Uraguaigh|Uraguacha' },
    UZ: { adjectives: 'Úisbéiceach|Úisbéicigh|Úisbéiceacha|Úisbéiceastánach|Úisbéiceastánaigh|Úisbéiceastánacha' },
    VA: { names: 'Vatacáin|Vatacáine|Suí Naofa' },
    VE: { adjectives: 'Veiniséalach|Veiniséalaigh|Veiniséalacha' },
    VN: { adjectives: 'Vítneamach|Vítneamaigh|Vítneamacha' },
    XK: { names: 'Cosaiv|Chosaiv|Cosaive|Chosaive|Kosovo', adjectives: 'Cosavach|Cosavaigh' },
    YE: { adjectives: 'Éimineach|Éiminigh|Éimineacha' },
    ZA: { names: 'Afraic Theas|Afraice Theas', adjectives: 'Afracach Theas|Afracaigh Theas|Afracacha Theas' },
    ZM: { adjectives: 'Saimbiach|Shaimbiach|Saimbiaigh|Shaimbiaigh|Saimbiacha|Shaimbiacha' },
    ZW: {
      names: 'Siombáib|Siombáibe',
      adjectives:
        'Siombábach|Shiombábach|Siombábaigh|Shiombábaigh|Siombábacha|Shiombábacha|Siombáibeach|Shiombáibeach|' +
        'Siombáibigh|Shiombáibigh|Siombáibeacha|Shiombáibeacha',
    },
    'geonames-264371': { names: 'an Aithin|Aithin' },
    'geonames-2643743': { names: 'Londain|Londan' },
    'geonames-2650225': { names: 'Dún Éideann|Dhún Éideann' },
    'geonames-2653822': { names: 'Caerdydd' },
    'geonames-2655984': { names: 'Béal Feirste|Bhéal Feirste' },
    'geonames-2800866': { names: 'an Bhruiséil|sa Bhruiséil|Bruiséil|na Bruiséile|Bruiséile|Bhruiséil' },
    'geonames-281184': { names: 'Iarúsailéim' },
    'geonames-2950159': { names: 'Beirlín|Bheirlín' },
    'geonames-2964574': { names: 'Baile Átha Cliath|Bhaile Átha Cliath|Átha Cliath' },
    'geonames-2965140': { names: 'Corcaigh|Chorcaigh' },
    'geonames-2988507': { names: 'Páras|Pháras|Párais|Phárais' },
    'geonames-3169070': { names: 'an Róimh|Róimh|na Róimhe' },
    'geonames-5128581': { names: 'Nua-Eabhrac|Nua Eabhrac' },
    'geonames-524901': { names: 'Moscó|Mhoscó' },
    'geonames-703448': { names: 'Cív|Chív' },
    'geonames-756135': { names: 'Vársá' },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations': 'Náisiúin Aontaithe|Náisiún Aontaithe',
    'organisation:un-security-council':
      'Comhairle Slándála na Náisiún Aontaithe|Chomhairle Slándála na Náisiún Aontaithe',
    'organisation:un-general-assembly':
      'Comhthionól Ginearálta na Náisiún Aontaithe|Chomhthionól Ginearálta na Náisiún Aontaithe|' +
      'Tionól Ginearálta na Náisiún Aontaithe',
    'organisation:world-food-programme': 'Clár Bia an Domhain|Chlár Bia an Domhain|Clár Domhanda Bia',
    'organisation:who': 'Eagraíocht Dhomhanda Sláinte|hEagraíochta Domhanda Sláinte|Eagras Domhanda Sláinte|EDS',
    'organisation:iaea':
      'Gníomhaireacht Idirnáisiúnta um Fhuinneamh Adamhach|Ghníomhaireacht Idirnáisiúnta um Fhuinneamh Adamhach',
    'organisation:international-criminal-court':
      'Cúirt Choiriúil Idirnáisiúnta|Chúirt Choiriúil Idirnáisiúnta|Cúirte Coiriúla Idirnáisiúnta',
    'organisation:international-court-of-justice':
      'Cúirt Bhreithiúnais Idirnáisiúnta|Chúirt Bhreithiúnais Idirnáisiúnta|Cúirt Idirnáisiúnta Bhreithiúnais',
    'organisation:osce': 'Eagraíocht um Shlándáil agus Comhar san Eoraip',
    'organisation:european-union': 'Aontas Eorpach|tAontas Eorpach|Aontais Eorpaigh|AE',
    'organisation:european-commission':
      'Coimisiún Eorpach|gCoimisiún Eorpach|Choimisiún Eorpach|Coimisiúin Eorpaigh|Choimisiúin Eorpaigh|Coimisiún na hEorpa',
    'organisation:european-parliament':
      'Parlaimint na hEorpa|Pharlaimint na hEorpa|bParlaimint na hEorpa|Parlaimint Eorpach',
    'organisation:council-of-europe': 'Comhairle na hEorpa|Chomhairle na hEorpa',
    'organisation:european-central-bank':
      'Banc Ceannais Eorpach|mBanc Ceannais Eorpach|Bhanc Ceannais Eorpach|Bainc Ceannais Eorpaigh|Bhainc Ceannais Eorpaigh|' +
      'BCE',
    'organisation:european-court-of-human-rights':
      'Cúirt Eorpach um Chearta an Duine|Chúirt Eorpach um Chearta an Duine|Cúirt Eorpach na gCeart Daonna',
    'organisation:imf':
      'Ciste Airgeadaíochta Idirnáisiúnta|gCiste Airgeadaíochta Idirnáisiúnta|Chiste Airgeadaíochta Idirnáisiúnta|CAI',
    'organisation:world-bank': 'Banc Domhanda|mBanc Domhanda|Bhanc Domhanda|Bhainc Dhomhanda',
    'organisation:wto': 'Eagraíocht Dhomhanda Trádála|EDT',
    'organisation:african-union': 'Aontas na hAfraice|Aontas Afracach|tAontas Afracach',
    'organisation:arab-league': 'Conradh na nArabach|Léig Arabach',
    'organisation:red-cross': 'Crois Dhearg|Chrois Dhearg|Croise Deirge',
    'organisation:white-house': 'Teach Bán|Tigh Bháin|dTeach Bán',
    'organisation:us-congress': 'Comhdháil na Stát Aontaithe|Chomhdháil na Stát Aontaithe|Comhdháil Mheiriceá',
    'organisation:us-senate': 'Seanad na Stát Aontaithe|Seanad Mheiriceá|Sheanad na Stát Aontaithe',
    'organisation:us-supreme-court':
      'Cúirt Uachtarach na Stát Aontaithe|Chúirt Uachtarach na Stát Aontaithe|Cúirt Uachtarach Mheiriceá',
    'organisation:islamic-state': 'Stát Ioslamach|Stáit Ioslamaigh',
    'organisation:conservative-party-uk': 'Páirtí Coimeádach|Pháirtí Coimeádach',
    'organisation:bank-of-england': 'Banc Shasana',
    'person:vladimir-putin': 'Vladimír Putin|Vlaidimír Putin',
    'person:queen-elizabeth-ii': 'Banríon Eilís|Bhanríon Eilís',
    'person:king-charles-iii': 'Rí Séarlas|Rí Charles',
    'person:prince-william': 'Prionsa Liam',
    'person:pope-francis': 'Pápa Proinsias|Pápa Proinsias I',
    'person:pope-leo-xiv': 'Pápa Leon|Pápa Leo',
    'person:pope-benedict-xvi': 'Pápa Beinidict',
    'person:pope-john-paul-ii': 'Pápa Eoin Pól',
  },
} satisfies LanguagePack;
