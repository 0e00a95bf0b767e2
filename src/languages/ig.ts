// Igbo of Nigeria. Half the press leaves out the dots (Naijiria, ọnwa and onwa), so the frequent words stand both ways; names and
// dates are compared without them. Days and months follow English by ear (Mọnde, Jenụwarị) or are left in English, and the number
// is often in words (ụbọchị iri abụọ na abụọ nke ọnwa Mee). "Mee" and "mee" (do), "Jun" and "may" are guarded: they need a day, a
// year or ọnwa. "na" is and, in and that at once and joins no dates here. "Eke", "Orie", "Afọ", "Nkwọ" are market days, not these.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'ig',
  name: 'Igbo',
  detection: {
    ig: {
      scripts: 'Latin',
      frequent:
        'na|ndị|nke|ya|bụ|ha|ọ|ahụ|ka|a|ihe|dị|onye|ma|o|maka|otu|ndi|ọrụ|kwuru|nwere|dịka|mmadụ|ụlọ|ebe|aka|ike|' +
        'mana|mba|steeti|ahịa|iche|ala|afọ|isi|ji|ị|ọzọ|mere|ego|sị|anyị|e|iji|oke|si|anya|ụfọdụ|site|abụọ|nọ|' +
        "naịjirịa|naijiria|ụzọ|obodo|ọnụ|iri|oge|uwe|obi|ọtụtụ|etu|mpaghara|aha|n'ime|n’ime|ojii|okwu|siri|gara|" +
        'aga|mgbe|gọọmentị|gọọmenti|gọmentị|bụrụ|nwoke|nnukwu|akwụkwọ|niile|nile|ruo|nde|ụbọchị|igbo|ọnọdụ|m|' +
        'ọchịchị|ụmụ|tupu|kachasị|ugbua|ugbu|kwuo|mee|atọ|wee|pụtara|gị|chọrọ|nakwa|gwara|ozi|onwe|kama|ọhụrụ|ọma|' +
        "naịra|mara|nwanyị|nwaanyị|mkpa|malitere|kpọrọ|anọ|ise|mbụ|nchekwa|n'ihi|n’ihi|nwa|gụnyere|onyeisi|kọwara|" +
        'onyeisiala|gọvanọ|ntuliaka|ndọrọ|ikpe|agha|puku|naanị|gbasara|kwa|kemgbe|abịa|nso|eme|nye|were|taa|echi|' +
        'ụnyaahụ|sịrị|ghara|adịghị|abụghị|enweghị|ime|ịme|ụwa|biafra|ihea|onwere|onodu|oru|ulo|oha|ọha|ahu|bu|di|' +
        'mmadu|afo|ubochi|anyi|otutu|ochichi|ohuru|okwuru|onwa|ọnwa|nwụrụ|gburu|egbuo|jidere|kwetara|banyere|' +
        "megide|n’etiti|n'etiti|n'aka|n’aka|n'ala|n'ụlọ|nna|nne|chukwu",
      affixes:
        '*rụ|*ghị|*ghi|*ara|*ere|*tara|*bụ|*tụ|*kwa|*wo|*la|gb*|kp*|nw*|ny*|ọ*|ụ*|ị*|*kw*|*gb*|*kp*|*nw*|*gw*|*ch*|' +
        '*ụ*|*ọ*|*ị*',
    },
  },
  dates: {
    months: [
      'Jenuwari|Januwari|Jenụarị|Jenuari|Janụwarị|Janụarị',
      'Febuwari|Febụwarị|Febụarị|Febuari|Feburụwarị|Februwari',
      'Machị|Maachi|Machi|Mach',
      'Eprel|Eprelụ|Eprili|Epril|Aprel|Eprịlụ|Eprịl|Apreel',
      'Meyi',
      'Juun|Juunu|Juunụ|June',
      'Julai|Juulaị|Julayị|Julaị',
      'Ọgọst|Ogost|Ogoost|Ọgọstụ|Ọgọs|Ogosti|Ọgọstị',
      'Septemba|Septembaa|Seputemba',
      'Oktoba|Ọktọba|Okutoba|Ọkụtọba|Ọkịtoba',
      'Nọvemba|Novembaa',
      'Dịsemba|Disembaa|Desemba',
    ],
    weekdays: [
      'Sọnde|Sunday|Sọndị|Sondee|ụbọchị ụka',
      'Mọndee|Monday|Mọndị|Mondee',
      'Tuzde|Tuzdee|Tiuzde|Tuesday|Tusdee|Tusde|Tiusdee|Tiuzdị',
      'Wenezde|Wednesday|Wenesde|Wenesdee|Wensde|Wenzde|Wenezdị|Wenesdị',
      'Tọzdee|Tọzde|Tọọzde|Thursday|Tosde|Tọsde|Tọsdee|Tọọsde|Tọọsdee|Tọzdị',
      'Fraịde|Friday|Fraịdị',
      'Satọde|Saturday|Satọdị|Satude|Satudee',
    ],
    relativeDays: {
      '-2': 'ụbọchị abụọ gara aga',
      '-1': "nnyaafụ|ụnyaafụ|nnyaahụ|n'abalị ụnyaahụ|abalị ụnyaahụ|ụtụtụ ụnyaahụ|ụnyahụ",
      '0':
        "ụbọchị taa|taata|n'ụbọchị taa|ụtụtụ a|n'ụtụtụ a|ụtụtụ taa|n'ụtụtụ taa|abalị a|n'abalị a|abalị taa|" +
        'mgbede a|mgbede taa',
      '1': "ụbọchị echi|n'echi|ụtụtụ echi",
      '2': 'nwanne echi|nwanneechi',
    },
    daysAgo: 'ụbọchị # gara aga|abalị # gara aga|mkpụrụ ụbọchị # gara aga',
    dayCounts: 'abụọ|atọ|anọ|ise|isii|asaa|asatọ|itoolu|iri',
    last: 'gara aga|garaaga|gara-aga|gafere agafe',
    current: 'a',
    next: 'na-abịa|na-abịanụ|ga-abịa|na-abia|na-esonụ|na-esote|na-abịa abịa',
    units: {
      day: 'ụbọchị|abalị|mkpụrụ ụbọchị',
      week: "izu|izu ụka|izuụka|n'izu|n'izu ụka|n'izuụka",
      month: "ọnwa|n'ọnwa",
      year: "afọ|n'afọ",
    },
    connectors: "nke|nke ọnwa|n'ọnwa|n’ọnwa|ọnwa|nke afọ|n'afọ|n’afọ|afọ|n'ime ọnwa|n’ime ọnwa|nke n'ọnwa|n'ime afọ",
    before:
      "n'ụbọchị|n’ụbọchị|ụbọchị|ụbọchi|n'ọnwa|n’ọnwa|ọnwa|onwa|ruo|ruo na|site na|site|site n'ụbọchị|tupu|kemgbe|" +
      "n'abalị|n’abalị|abalị|na mbido|na ngwụcha|n'etiti|n'ime|n’ime|ngwụcha|mbido|n'afọ|nke ọnwa|tinyere|n'ehihie|" +
      "n'ụtụtụ|ụtụtụ|mgbede",
    range: "ruo|ruo na|ruo n'ụbọchị|ruo ụbọchị|ruo n'abalị|wee ruo",
    ordinalEndings: 'th|st|nd|rd',
    dayWords: {
      otu: 1,
      mbụ: 1,
      abụọ: 2,
      atọ: 3,
      anọ: 4,
      ise: 5,
      isii: 6,
      asaa: 7,
      asatọ: 8,
      itoolu: 9,
      iri: 10,
      itolu: 9,
      itenanị: 9,
      iteghete: 9,
      'iri na otu': 11,
      'iri na abụọ': 12,
      'iri na atọ': 13,
      'iri na anọ': 14,
      'iri na ise': 15,
      'iri na isii': 16,
      'iri na asaa': 17,
      'iri na asatọ': 18,
      'iri na itoolu': 19,
      'iri abụọ': 20,
      'iri abụọ na otu': 21,
      'iri abụọ na abụọ': 22,
      'iri abụọ na atọ': 23,
      'iri abụọ na anọ': 24,
      'iri abụọ na ise': 25,
      'iri abụọ na isii': 26,
      'iri abụọ na asaa': 27,
      'iri abụọ na asatọ': 28,
      'iri abụọ na itoolu': 29,
      'iri atọ': 30,
      'iri atọ na otu': 31,
    },
    dayParts: "ụtụtụ|n'ụtụtụ|ehihie|n'ehihie|mgbede|na mgbede|abalị|n'abalị|anyasị|n'anyasị|uhuruchi|n'uhuruchi",
    turns: 'behind',
    without: 'na',
    maxEnding: 0,
    guarded:
      'Mee|Meyi|Jun|June|Mach|Machi|Machị|Maachị|Maachi|Juun|Jen|Feb|Maa|Epr|Juu|Jul|Ogost|Sat|Tiu|Wen|Nov|Dis|Sep|' +
      'Sunday|Monday|Friday',
    capitalised: true,
    order: 'dmy',
  },
  names: {
    titles:
      'onyeisiala|onyeisi ala|onye isi ala|onyeisi-ala|osote onyeisiala|osote onyeisi ala|onyeisiala mbụ|' +
      'onye bụbu onyeisiala|onyebụburu onyeisiala|onyeburu onyeisiala|president|presidenti|prezidenti|' +
      'praịm minista|prime minister|minista|minister|osote minista|minista na-ahụ maka|gọvanọ|govanọ|gọvanọ mbụ|' +
      'govano|govanor|osote gọvanọ|onye bụbu gọvanọ|onyebụburu gọvanọ|senatọ|sineto|sịnetọ|senator|ọnụ na-ekwuru|' +
      'onye na-ekwuru|ọnụ na-ekwuchite|ọnụ na-ekwuru ndị uwe ojii|ọnụ na-ekwuchitere|kọmishọna|kọmishọnna|' +
      'komishona|kọmishọna ndị uwe ojii|onyeisi ndị uwe ojii|onyeisi ndị agha|onyeisi ndịagha|onye ndu|onyendu|' +
      'onyeisi oche|onyeisioche|onye isi oche|osote onyeisi oche|ode akwụkwọ|odeakwụkwọ|ode akwụkwọ ukwu|' +
      'odeakwụkwọ ukwu|onye nnọchite anya|onye nnọchiteanya|onye omeiwu|omeiwu|onye nhazi|onye ọkaikpe|ọka ikpe|' +
      'ọkaikpe|ọkaikpe ukwu|onyeikpe|jọstis|justice|jụstịs|ọkaiwu|onye ọka iwu|onyeọkaiwu|barista|barrister|dọkịta|' +
      'dokita|dr|ọkammụta|ọkammuta|prọfesọ|professor|prof|injinia|engr|mazi|mazị|oriaku|odoziaku|lolo|nze|ichie|' +
      'igwe|eze|chief|chiifụ|chifụ|high chief|ọgbụefi|ọgbuefi|hrh|his royal highness|bishọp|bishop|achbishọp|' +
      'achịbishọp|kadịnal|pastọ|pastor|rev|revrend|revd|rev fr|fada|father|sista|popu|pope|pop|ịmam|imam|alhaji|' +
      'hajia|malam|sọltan|emir|nwaada|ada|maazị|sir|maadam|madam|honorebul|honọrebụl|honọrable|hon|ambasadọ|' +
      'ambassador|jeneral|general|kọnel|colonel|meejọ|major|kaptin|kapteeni|captain|sajenti|onye nkuzi|onye ọchị|' +
      'onye ọgụgụ isi|onye nchịkọta|dairektọ|director|dairekto|onye nchoputa|ọgụ egwu|onye egwu|onye egwuregwu|' +
      'onye nta akụkọ|onye ntaakụkọ|onye nchịkwa',
    organisationWords:
      'ụlọ ọrụ|ụlọọrụ|ministri|mahadum|kọleji|ụlọ akwụkwọ|ụlọakwụkwọ|ụlọ akụ|ụlọakụ|banki|otu|' +
      'otu ndọrọndọrọ ọchịchị|pati|patị|ụlọ omeiwu|ụlọomeiwu|ụlọ omebe iwu|ụlọ ikpe|ụlọikpe|kọmishọn|kọmiti|' +
      'ndị uwe ojii|ndị agha|ndịagha|agha mmiri|agha elu|gọọmentị|gọọmenti|gọmentị|òtù|njikọ|nzukọ|ọgbakọ|ngalaba|' +
      'klọb|klọbụ|ụlọ ọgwụ|ụlọọgwụ|ụlọ ụka|ụlọụka|chọọchị|kompeni|kọmpịnị|kampani|kọmpanị|ụgbọelu|redio|redịo|' +
      'telivishọn|tv|akwụkwọ akụkọ|university|polytechnic|college|bank|ministry|police|army|church|party|' +
      'commission|council|fc|united|federation|league|company|ltd|plc|foundation',
    placeWords:
      'steeti|steetị|obodo|obodo ukwu|ime obodo|okpuru ọchịchị|mpaghara okpuru ọchịchị|mpaghara|ọchịchị obodo|mba|' +
      'ala|osimiri|oke osimiri|ọdọ mmiri|iyi|ugwu|ndagwurugwu|ọhịa|agwaetiti|ọzara|ọdụ ụgbọelu|ọdụ ụgbọ elu|' +
      'ọdụ ụgbọmmiri|ọdụụgbọelu|ahịa|ama|okporo ụzọ|okporoụzọ|ụzọ|akwa mmiri|ókè|oke ala|isi obodo|ebe obibi|ndịda|' +
      'ọwụwa anyanwụ|ọdịda anyanwụ|ugwu ọwụwa anyanwụ|ndịda ọwụwa anyanwụ|state|lga|city|village|river|road|' +
      'airport|local government',
    joiners: 'na|nke|of|the|and|for|bin|ibn|de|al|el|van|von',
    neverNames:
      "ihe|ihea|onye|onyea|ndị|nke|nkea|ọ|o|ha|anyị|m|mụ|gị|unu|ya|ị|i|a|e|ka|ma|mana|n'ihi|n'ihi na|n'ime|n'elu|" +
      "n'okpuru|n'aka|n'etiti|n'ebe|n'oge|n'ụbọchị|n'afọ|n'ọnwa|n'izu|n'akụkụ|na|ọzọ|ọzọkwa|nakwa|ọbụna|ọ bụ|" +
      'ọ bụrụ|ọ dị|o kwuru|ọ sịrị|ọ gwara|o nwere|e nwere|a na-ekwu|a sị|kedụ|gịnị|ole|olee|kee|etu|otu|otú|otua|' +
      'otu o si|mgbe|mgbe ahụ|ugbu a|ugbua|taa|echi|ụnyaahụ|ụbọchị|abalị|ụtụtụ|mgbede|izu|ọnwa|afọ|oge|ebe|ebea|' +
      'ebe ahụ|ahụ|niile|naanị|ọtụtụ|ụfọdụ|abụọ|atọ|anọ|ise|isii|asaa|asatọ|iri|narị|puku|nde|ijeri|mmadụ|' +
      'mmadụ abụọ|nwoke|nwaanyị|nwanyị|ụmụaka|ụmụnwoke|ụmụnwaanyị|ndị mmadụ|ndị uwe ojii|ndịuweojii|gọọmentị|' +
      'gọọmenti|ndị ọrụ|ndị agha|akụkọ|ozi|foto|vidiyo|lee|lelee|gụọ|gee|nụrụ|pịa|mee|biko|dịka|dị ka|kemgbe|tupu|' +
      'mgbe e mesịrị|emesịa|mechaa|site|ruo|maka|gbasara|banyere|megide|kama|agbanyeghị|ọ bụ ezie|ebe ọ bụ|nke mbụ|' +
      'nke abụọ|nke atọ|ego|naịra|ụzọ|ụlọ|ahịa|ọrụ|ọnwụ|agha|udo|ntuliaka|chineke|chukwu|chi|eze|igwe|mba|obodo|' +
      'ala|steeti|akwụkwọ|covid|corona|facebook|twitter|instagram|whatsapp|sunday|monday|friday|eke|orie|nkwọ',
    endings: '',
    prefixes: '',
  },
  stopWords:
    'na|ndị|ndi|nke|ya|bụ|bu|ha|ọ|ahụ|ahu|ka|a|ihe|dị|di|onye|ma|o|maka|otu|kwuru|nwere|dịka|mmadụ|ebe|aka|mana|' +
    "iche|si|ji|ị|ọzọ|ozo|mere|sị|anyị|anyi|e|iji|anya|ụfọdụ|site|abụọ|nọ|ụzọ|ọnụ|iri|oge|ọtụtụ|etu|aha|n'ime|" +
    'n’ime|okwu|siri|gara|aga|mgbe|bụrụ|niile|nile|ruo|m|tupu|kachasị|ugbua|ugbu|kwuo|atọ|wee|pụtara|gị|chọrọ|' +
    "nakwa|gwara|onwe|kama|mara|malitere|kpọrọ|anọ|ise|mbụ|n'ihi|n’ihi|gụnyere|kọwara|naanị|gbasara|kwa|kemgbe|" +
    'abịa|nso|eme|nye|were|taa|echi|ụnyaahụ|sịrị|ghara|adịghị|abụghị|enweghị|ime|ịme|banyere|megide|n’etiti|' +
    "n'etiti|n'aka|n’aka|n'elu|n’elu|n'ebe|n’ebe|n'oge|n’oge|unu|i|mụ|onwere|enwere|adị|dịkwa|bụkwa|bụghị|nwekwara|" +
    'ga-eme|ga|kedụ|gịnị|ole|olee|biko|ọbụna|ọbụla|ọ bụla|nọrọ|so|sokwa|mgbe niile|otua|nkea|ndịa|ahụkwa|eji|esi|' +
    "ekwu|nwee|ruru|gaa|bịa|bịara|tinye|tinyere|karịa|karịrị|n'afọ|ọma",
  boilerplate:
    'hapụ okwu|hapụ nzaghachi|kwuo uche gị|tinye uche gị|nzaghachi gị|leave a reply|leave a comment|' +
    'your email address will not be published|adreesị email gị|adreesị ozi-e gị agaghị|gụkwuo|gụọkwa|gụọ nke a|' +
    'gụọ ihe ndị ọzọ|gụọ:|lelee kwa|lelee:|lee vidiyo|akụkọ ndị ọzọ|akụkọ ndị yiri|akụkọ ndị metụtara|' +
    'akụkọ ndị a na-agụkarị|kesaa|kesaa akụkọ|kesaa ya|kesaa na facebook|share on facebook|soro anyị na|soro anyị|' +
    'debanye aha|debanye aha gị|subscribe|ikike niile echekwara|ikike niile bụ nke anyị|all rights reserved|' +
    'copyright ©|ebe foto si|ebe e si nweta foto|nkọwa foto|foto:|isi mmalite:|mgbasa ozi azụmahịa|' +
    "anyị na-eji kuki|webụsaịtị a na-eji|gaa n'isi ihe|pịa ebe a|image source",
  multipliers: {
    narị: 100,
    nari: 100,
    puku: 1000,
    nde: 1000000,
    miliọn: 1000000,
    milion: 1000000,
    milịọn: 1000000,
    million: 1000000,
    ijeri: 1000000000,
    biliọn: 1000000000,
    bilion: 1000000000,
    billion: 1000000000,
    bilịọn: 1000000000,
    bịlịọn: 1000000000,
    triliọn: 1000000000000,
    trịlịọn: 1000000000000,
    trilion: 1000000000000,
    trillion: 1000000000000,
  },
  places: {
    AE: { names: 'UAE|United Arab Emirates|Emirates' },
    AF: { names: 'Afghanistan|Afganistan' },
    AO: { names: 'Angola|Angọla' },
    AR: { names: 'Argentina|Ajentina|Ajentịna' },
    AU: { names: 'Australia|Ọstrelịa|Ostrelia|Ọstrelia' },
    BE: { names: 'Belgium|Beljium|Beljiọm' },
    BF: { names: 'Burkina Faso|Bọkina Faso' },
    BJ: { names: 'Benin Republic|Republic Benin|Benịn Ripọblịk' },
    BR: { names: 'Brazil|Brazụl|Brazul|Brazịl', adjectives: 'ndị Brazil' },
    BY: { names: 'Belarus|Belarụs' },
    CA: { names: 'Canada|Kanada', adjectives: 'ndị Kanada' },
    CD: { names: 'DR Congo|Kongo|Congo|DRC' },
    CH: { names: 'Switzerland|Swịzaland|Switzaland' },
    CI: { names: 'Ivory Coast|Aịvrị Kọst|Aivori Kost|Côte d’Ivoire' },
    CM: { names: 'Kamerun|Cameroon|Kameruun|Kamerụn' },
    CN: { names: 'China|Chaịna|Chaina|Mba China', adjectives: 'ndị China|ndị Chaịna' },
    DE: { names: 'Germany|Jamanị|Jaman|Jemanị|Jamani', adjectives: 'ndị Jaman|ndị Jamanị' },
    DZ: { names: 'Algeria|Aljiria|Aljịrịa' },
    EG: { names: 'Egypt|Ijipt|Ijiptị|Ijipiti' },
    ER: { names: 'Eritrea|Eritria' },
    ES: { names: 'Spain|Speen|Spen|Speịn', adjectives: 'ndị Spain' },
    ET: { names: 'Ethiopia|Itiopia|Etiopia|Ịtiopịa' },
    FR: { names: 'France|Frans|Fransị|Mba Fransị', adjectives: 'ndị Fransị|ndị Frans' },
    GB: {
      names: 'Briten|Britain|Briteen|UK|England|Ịngland|Ingland|Great Briten|Bịrịten',
      adjectives: 'ndị Briten|ndị Ingland',
    },
    GH: { names: 'Ghana|Gana|Gaana' },
    GM: { names: 'Gambia|Gambịa' },
    GN: { names: 'Guinea|Gini' },
    GQ: { names: 'Equatorial Guinea|Ikwetọrịal Gini' },
    GR: { names: 'Greece|Griis|Gris' },
    HU: { names: 'Hungary|Họngarị|Hongari' },
    IE: { names: 'Ireland|Aịland|Ailand|Ayaland' },
    IL: { names: 'Israel|Izrel|Izrelụ|Izuraelu|Izrael|Ịzrel', adjectives: 'ndị Izrel|ndị Israel' },
    IN: { names: 'India|Ịndịa|Indịa', adjectives: 'ndị India' },
    IQ: { names: 'Iraq|Irak|Ịrak' },
    IR: { names: 'Iran|Ịran' },
    IT: { names: 'Italy|Ịtali|Itali|Ịtalị', adjectives: 'ndị Itali|ndị Ịtali' },
    JP: { names: 'Japan|Japaanị|Jaapan|Japanị', adjectives: 'ndị Japan' },
    KE: { names: 'Kenya|Kenịa' },
    KP: { names: 'North Korea|Nọt Kọrịa|Not Koria|Ugwu Korea' },
    KR: { names: 'South Korea|Saụt Kọrịa|Saut Koria|Ndịda Korea' },
    LB: { names: 'Lebanon|Lebanọn' },
    LR: { names: 'Liberia|Laịberịa|Laiberia' },
    LY: { names: 'Libya|Libịa|Libia' },
    MA: { names: 'Morocco|Mọrọko|Moroko' },
    ML: { names: 'Mali|Malị' },
    MM: { names: 'Myanmar|Mayanma' },
    MX: { names: 'Mexico|Mexịko|Meksiko' },
    NE: { names: 'Niger Republic|Naịja Ripọblịk|Niger' },
    NG: {
      names: 'Steeti Niger|Niger Steeti|Niger State|Naịjirịa|Naijirịa|Naijiria|Nigeria|Naịjiria|Naịjịrịa|Naịja|Nigerịa',
    },
    NL: { names: 'Netherlands|Nedalands|Holland|Netalands' },
    NO: { names: 'Norway|Nọwee|Nọwe|Nowe' },
    PH: { names: 'Philippines|Filipin|Filipinz' },
    PK: { names: 'Pakistan|Pakịstan' },
    PL: { names: 'Poland|Polanda|Pọland' },
    PS: { names: 'Palestine|Palestaịn|Palestain|Filistia', adjectives: 'ndị Palestine' },
    PT: { names: 'Portugal|Pọtugal|Potugal', adjectives: 'ndị Portugal' },
    QA: { names: 'Qatar|Kataa|Katar' },
    RS: { names: 'Serbia|Sabia|Sebia' },
    RU: { names: 'Russia|Rọshịa|Rọshia|Roshịa|Roshia|Rushia|Rụshịa|Rọsịa', adjectives: 'ndị Rọshịa|ndị Russia' },
    RW: { names: 'Rwanda|Ruwanda' },
    SA: { names: 'Saudi Arabia|Saụdị Arebịa|Saudi Arebia|Saudi' },
    SD: { names: 'Sudan' },
    SE: { names: 'Sweden|Swiden|Swịdịn' },
    SL: { names: 'Sierra Leone|Siera Leọn|Siera Leone' },
    SN: { names: 'Senegal|Senigal' },
    SO: { names: 'Somalia|Somalịa' },
    SS: { names: 'South Sudan|Saụt Sudan|Ndịda Sudan' },
    SY: { names: 'Syria|Siria|Sịrịa' },
    TD: { names: 'Chad|Chadị' },
    TG: { names: 'Togo' },
    TN: { names: 'Tunisia|Tunisịa' },
    TR: { names: 'Turkey|Tọki|Toki|Tọkị|Türkiye' },
    TZ: { names: 'Tanzania|Tanzanịa' },
    UA: { names: 'Ukraine|Yukren|Yukreen|Ukren|Yukreịn|Yukrain', adjectives: 'ndị Ukraine' },
    UG: { names: 'Uganda|Yuganda|Ụganda' },
    US: {
      names: 'Amerịka|Amerika|America|US|USA|United States|Mba Amerịka|Yụnaịtedị Stetị',
      adjectives: 'ndị Amerịka',
    },
    VA: { names: 'Vatican|Vatikan|Vatịkan' },
    VE: { names: 'Venezuela|Venezụela' },
    ZA: { names: 'South Afrịka|South Africa|Saụt Afrịka|Sawut Afrịka|Ndịda Afrịka|Saut Afrika' },
    ZM: { names: 'Zambia|Zambịa' },
    ZW: { names: 'Zimbabwe|Zimbabụwe' },
    'geonames-2326016': { names: 'Ọnịcha|Onicha|Onitsha|Ọnitsha' },
    'geonames-2332459': { names: 'Lagos|Legos|Lagọs|Leegọs' },
    'geonames-2343279': { names: 'Enugwu|Enugu' },
    'geonames-2352778': { names: 'Abuja|Abụja|FCT' },
    'geonames-2643743': { names: 'London|Lọndọn' },
    'geonames-281184': { names: 'Jerusalem|Jeruselem' },
    'geonames-4140963': { names: 'Washington|Washịngtọn|Washington DC' },
    'geonames-5128581': { names: 'New York|Niu Yọk' },
    'geonames-524901': { names: 'Moscow|Mọsko|Mosko' },
    'geonames-703448': { names: 'Kyiv|Kiev' },
  },
} satisfies LanguagePack;
