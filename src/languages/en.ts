// English as news agencies write it. Grounds: CLDR covers the full and three-letter months; this adds press
// abbreviations (AP: "Sept. 3"), day parts, demonyms and old country names. Order of all-number dates depends on the
// region (03/01 in New York and London) and is left to the document.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'en',
  name: 'English',
  detection: {
    en: {
      scripts: 'Latin',
      frequent:
        'the|of|and|to|in|a|is|that|for|it|on|was|with|as|at|by|be|from|are|his|he|have|has|an|this|not|or|but|' +
        'had|they|their|were|who|will|which|its|been|would|after|more|about|said|also|out|up|when|one|all|than|' +
        'over|two|her|she|there|so|if|into|no|can|could|new|first|last|year|years|government|police|president|' +
        'minister|people|we|you|i|him|them|what|other|some|only|most|before|between|during|against|while|because|' +
        'just|time|day|week|where|how|many|made|do|did|our|my|says|told|now|may|should|under|since|three|percent|' +
        "million|it's|don't|these|then|any|being|another|back|even|those|such|through|around|company|public|" +
        'state|city|world|home|set|get|still|going|go|long|high|four|five|next|off|down|both|each|every|here|way|' +
        'very|until|among|however|least|used|found|show|never|left|whether|part|use|much|including|called|well|' +
        'group|work|officials|according',
      affixes:
        '*ing|*ings|*ed|*tion|*tions|*ly|*ness|*ment|*ments|*ers|*ies|*ity|*ous|*able|*ful|*ght|*ship|*ance|*ive|' +
        '*ised|*ized|*ough*|*th*|*wh*|*ck*',
    },
  },
  dates: {
    months: ['jan', 'feb|febr', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep|sept', 'oct', 'nov', 'dec'],
    weekdays: ['sun', 'mon', 'tue|tues', 'wed|weds', 'thu|thur|thurs', 'fri', 'sat'],
    relativeDays: {
      '-2': 'the day before yesterday|day before yesterday',
      '-1': 'yesterday|last night|yesterday morning|yesterday afternoon|yesterday evening',
      '0': 'today|tonight|this morning|this afternoon|this evening',
      '1': 'tomorrow|tomorrow morning|tomorrow afternoon|tomorrow evening|tomorrow night',
      '2': 'the day after tomorrow|day after tomorrow',
    },
    daysAgo: '# days ago',
    dayCounts: 'two|three|four|five|six|seven|eight|nine|ten',
    last: 'last|past',
    current: 'this|current',
    next: 'next|coming|upcoming',
    units: {
      day: 'day|days',
      week: 'week',
      month: 'month',
      year: 'year',
    },
    connectors: 'of',
    before:
      'on|since|until|till|by|from|in|before|after|between|early|late|mid|dated|through|during|around|of|' +
      'effective|starting|beginning|ending',
    range: 'to|until|till|through|thru|and|-|–|—',
    ordinalEndings: 'st|nd|rd|th',
    dayWords: {
      first: 1,
      second: 2,
      third: 3,
      fourth: 4,
      fifth: 5,
      sixth: 6,
      seventh: 7,
      eighth: 8,
      ninth: 9,
      tenth: 10,
      eleventh: 11,
      twelfth: 12,
      thirteenth: 13,
      fourteenth: 14,
      fifteenth: 15,
      sixteenth: 16,
      seventeenth: 17,
      eighteenth: 18,
      nineteenth: 19,
      twentieth: 20,
      thirtieth: 30,
    },
    dayParts: 'morning|afternoon|evening|night|midday|lunchtime',
    every: 'every|each',
    dayTens: { twenty: 20, thirty: 30 },
    maxEnding: 0,
    guarded: 'may|march|mar|jan|sun|sat|mon|wed',
    capitalised: true,
  },
  names: {
    titles:
      'president|vice president|vice-president|former president|ex-president|president-elect|acting president|' +
      'presidents|prime minister|deputy prime minister|former prime minister|premier|prime ministers|minister|' +
      'ministers|foreign minister|defence minister|defense minister|finance minister|interior minister|' +
      'health minister|justice minister|culture minister|education minister|energy minister|economy minister|' +
      'environment minister|trade minister|deputy minister|secretary of state|secretary of defense|' +
      'secretary-general|secretary general|general secretary|treasury secretary|foreign secretary|home secretary|' +
      'defence secretary|defense secretary|health secretary|press secretary|secretary|undersecretary|' +
      'state secretary|chancellor|vice chancellor|king|queen|prince|princess|crown prince|emperor|empress|emir|' +
      'sultan|sheikh|sheikha|sheik|shah|duke|duchess|earl|lord|lady|sir|dame|count|countess|baron|baroness|pope|' +
      'patriarch|cardinal|archbishop|bishop|imam|ayatollah|grand ayatollah|rabbi|mufti|grand mufti|dalai lama|' +
      'father|brother|sister|reverend|rev|pastor|general|gen|major general|maj gen|brigadier general|brig gen|' +
      'lieutenant general|lt gen|army chief|admiral|adm|vice admiral|colonel|col|lieutenant colonel|lt col|' +
      'lieutenant|lt|major|maj|captain|capt|commander|cmdr|sergeant|sgt|corporal|cpl|private|pvt|marshal|' +
      'field marshal|chief of staff|inspector|detective|constable|sheriff|officer|police chief|agent|governor|' +
      'gov|deputy governor|mayor|deputy mayor|senator|sen|representative|rep|congressman|congresswoman|lawmaker|' +
      'deputy|mp|member of parliament|speaker|house speaker|senate majority leader|majority leader|' +
      'minority leader|opposition leader|party leader|leader|supreme leader|chairman|chairwoman|chair|' +
      'chairperson|ambassador|envoy|special envoy|consul|commissioner|high commissioner|attorney general|' +
      'prosecutor|chief prosecutor|district attorney|judge|justice|chief justice|magistrate|lawyer|attorney|' +
      'spokesman|spokeswoman|spokesperson|director|executive director|director general|director-general|' +
      'managing director|chief executive|chief executive officer|ceo|cfo|founder|co-founder|professor|prof|' +
      'doctor|dr|economist|analyst|historian|scientist|researcher|journalist|reporter|correspondent|editor|' +
      'columnist|author|writer|poet|actor|actress|singer|rapper|musician|filmmaker|coach|head coach|manager|' +
      'striker|goalkeeper|midfielder|defender|forward|quarterback|champion|astronaut|activist|billionaire|' +
      'dictator|warlord|tsar|mr|mrs|ms|miss|messrs|mister|madam|his excellency|her majesty|his majesty|' +
      'president of the united states' +
      '|first minister|chief minister|home minister|vice premier|interim president|interim prime minister|' +
      'first lady|taoiseach|deputy secretary|assistant secretary|solicitor general|surgeon general|' +
      'national security adviser|national security advisor|adviser|advisor',
    organisationWords:
      'ministry|department|university|college|institute|institution|academy|school|bank|party|council|committee|' +
      'commission|court|parliament|congress|senate|assembly|agency|authority|bureau|office|organisation|' +
      'organization|association|union|federation|confederation|league|alliance|coalition|front|movement|' +
      'foundation|fund|society|club|team|united|fc|company|corporation|corp|inc|ltd|llc|plc|group|holdings|' +
      'industries|airlines|airways|motors|pharmaceuticals|technologies|systems|media|news|times|post|journal|' +
      'herald|tribune|gazette|press|television|tv|radio|broadcasting|service|services|police|army|navy|air force|' +
      'guard|forces|brigade|battalion|regiment|militia|brotherhood|church|hospital|clinic|museum|gallery|theatre|' +
      'theater|orchestra|library|trust|board|chamber|exchange|center|centre|laboratory|laboratories|observatory|' +
      'partnership|initiative|consortium|campaign|tribunal|secretariat|directorate|administration|government|' +
      'embassy|cabinet|co|brands|cables|universities|democrats|republicans|socialists|conservatives|tories|industry|bancorp|insurance|telecom|energy|electric|records|studios|pictures|entertainment|networks|ventures|securities|rangers|athletic|wanderers|rovers|hotspur',
    placeWords:
      'city|town|village|river|lake|sea|ocean|bay|gulf|strait|channel|canal|island|islands|isle|peninsula|cape|' +
      'mount|mountain|mountains|hills|valley|desert|forest|park|province|state|county|district|region|prefecture|' +
      'oblast|governorate|territory|republic|kingdom|emirate|federation|border|coast|beach|port|harbour|harbor|' +
      'airport|square|street|avenue|road|bridge|highway|boulevard|north|south|east|west|northern|southern|' +
      'eastern|western|central',
    joiners:
      'of|the|and|for|de|del|della|di|du|des|la|le|al|el|bin|ibn|bint|abu|van|von|der|den|ter|da|dos|das|y|e|&|' +
      'on|in|to|at',
    neverNames:
      'the|a|an|this|that|these|those|he|she|it|they|we|you|i|his|her|its|their|our|my|your|who|what|when|where|' +
      'why|how|which|whose|but|and|or|nor|so|yet|however|meanwhile|according|after|before|during|since|until|' +
      'while|although|though|because|despite|if|unless|as|at|by|for|from|in|into|of|on|onto|over|under|to|with|' +
      'without|about|against|among|between|beyond|behind|near|also|still|even|only|just|now|then|here|there|once|' +
      'again|earlier|later|recently|today|tomorrow|yesterday|last|next|first|second|third|new|old|more|most|many|' +
      'much|some|several|few|all|both|each|every|no|not|none|one|two|three|four|five|six|seven|eight|nine|ten|' +
      'another|other|others|such|same|nearly|almost|around|instead|moreover|furthermore|nevertheless|nonetheless|' +
      'therefore|thus|otherwise|elsewhere|overall|indeed|perhaps|maybe|yes|additionally|asked|speaking|following|' +
      'including|officials|authorities|police|people|experts|critics|residents|witnesses|protesters|' +
      'investigators|scientists|researchers|analysts|media|reports|sources|breaking|exclusive|update|updated|' +
      'live|video|watch|photo|photos|read|analysis|opinion|editorial|explainer|factbox|correction|news|world|' +
      'sports|business|politics|islamist|muslim|muslims|christian|christians|jew|jews|jewish|catholic|catholics|' +
      'protestant|sunni|shiite|shia|kurd|kurds|kurdish|arab|arabs|european|europeans|african|africans|asian|' +
      'asians|western|eastern|northern|southern|god|internet|covid|coronavirus|omicron|twitter|facebook|mr|mrs|' +
      "ms|let|may|can|will|would|should|could|did|does|do|has|have|had|is|are|was|were|be|being|been|there's|" +
      "it's|don't",
    endings: "'s|s'",
    prefixes: '',
  },
  stopWords:
    'the|of|and|to|a|in|that|is|was|for|on|with|as|by|at|it|he|from|be|have|has|had|are|were|an|his|her|its|' +
    'their|they|she|we|you|i|this|these|those|but|or|not|no|which|who|whom|whose|what|when|where|why|how|said|' +
    'says|say|will|would|can|could|should|must|might|been|being|do|does|did|after|before|about|against|between|' +
    'into|through|during|over|under|above|below|up|down|out|off|again|further|then|once|here|there|all|any|both|' +
    'each|few|more|most|other|some|such|only|own|same|so|than|too|very|just|also|while|since|until|if|because|' +
    "although|though|however|him|them|us|me|my|your|our|it's|one|two|first|last|new|many|much|like|according|" +
    'told|among|now|still|even|per|via|upon|within|without|toward|towards|another|every',
  boilerplate:
    'leave a reply|leave a comment|your email address will not be published|required fields are marked|' +
    'save my name, email, and website|save my name and email|post a comment|add a comment|' +
    'you must be logged in to post a comment|log in to comment|notify me of follow-up comments|' +
    'notify me of new posts|cancel reply|read also|also read|read more:|read next|see also:|related articles|' +
    'related stories|related posts|related topics|more on this story|recommended stories|recommended for you|' +
    'you may also like|you might also like|share this|share on facebook|share on twitter|share via email|' +
    'click to share|follow us on|like us on facebook|join our whatsapp|join our telegram|' +
    'subscribe to our|subscribe now|sign up for our|sign up to our|get our newsletter|get the latest news|' +
    'enter your email|all rights reserved|copyright ©|© copyright|(c) copyright|' +
    'this material may not be published|photo:|photo credit|image:|image source|image caption|image credit|' +
    'file photo|advertisement|sponsored content|story continues below|article continues below|continue reading|' +
    'this article was originally published|this article first appeared|we use cookies|this website uses cookies|' +
    'this site uses cookies|this site uses akismet|by continuing to use this site|accept all cookies|' +
    'skip to content|back to top|print this article|watch:|click here' +
    '|join us on facebook|join us on telegram',
  multipliers: {
    dozen: 12,
    dozens: 12,
    hundred: 100,
    hundreds: 100,
    thousand: 1000,
    thousands: 1000,
    lakh: 100000,
    lakhs: 100000,
    lac: 100000,
    lacs: 100000,
    million: 1000000,
    mln: 1000000,
    millions: 1000000,
    mn: 1000000,
    mio: 1000000,
    crore: 10000000,
    crores: 10000000,
    cr: 10000000,
    billion: 1000000000,
    bln: 1000000000,
    bn: 1000000000,
    billions: 1000000000,
    milliard: 1000000000,
    trillion: 1000000000000,
    trn: 1000000000000,
    trillions: 1000000000000,
    tn: 1000000000000,
    trl: 1000000000000,
    quadrillion: 1000000000000000,
  },
  places: {
    AD: { adjectives: 'Andorran|Andorrans' },
    AE: { names: 'UAE|U.A.E.|Emirates', adjectives: 'Emirati|Emiratis' },
    AF: { adjectives: 'Afghan|Afghans' },
    AG: { names: 'Antigua and Barbuda', adjectives: 'Antiguan|Antiguans|Barbudan|Barbudans' },
    AL: { adjectives: 'Albanian|Albanians' },
    AM: { adjectives: 'Armenian|Armenians' },
    AO: { adjectives: 'Angolan|Angolans' },
    AR: { adjectives: 'Argentine|Argentines|Argentinian|Argentinians|Argentinean|Argentineans' },
    AT: { adjectives: 'Austrian|Austrians' },
    AU: { adjectives: 'Australian|Australians|Aussie|Aussies' },
    AZ: { adjectives: 'Azerbaijani|Azerbaijanis|Azeri|Azeris' },
    BA: { names: 'Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia', adjectives: 'Bosnian|Bosnians' },
    BB: { adjectives: 'Barbadian|Barbadians|Bajan|Bajans' },
    BD: { adjectives: 'Bangladeshi|Bangladeshis' },
    BE: { adjectives: 'Belgian|Belgians' },
    BF: { names: 'Upper Volta', adjectives: 'Burkinabe|Burkinabé|Burkinabes' },
    BG: { adjectives: 'Bulgarian|Bulgarians' },
    BH: { adjectives: 'Bahraini|Bahrainis' },
    BI: { adjectives: 'Burundian|Burundians' },
    BJ: { adjectives: 'Beninese' },
    BM: { adjectives: 'Bermudian|Bermudians' },
    BN: { names: 'Brunei Darussalam', adjectives: 'Bruneian|Bruneians' },
    BO: { adjectives: 'Bolivian|Bolivians' },
    BR: { adjectives: 'Brazilian|Brazilians' },
    BS: { names: 'The Bahamas', adjectives: 'Bahamian|Bahamians' },
    BT: { adjectives: 'Bhutanese' },
    BW: { adjectives: 'Botswanan|Botswanans|Motswana|Batswana' },
    BY: {
      names: 'Belorussia|Byelorussia',
      adjectives: 'Belarusian|Belarusians|Belarussian|Belarussians|Byelorussian',
    },
    BZ: { adjectives: 'Belizean|Belizeans' },
    CA: { adjectives: 'Canadian|Canadians' },
    CD: {
      names: 'Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|Congo-Kinshasa|Zaire',
      adjectives: 'Congolese',
    },
    CF: { names: 'Central African Republic', adjectives: 'Central African' },
    CG: { names: 'Republic of the Congo|Republic of Congo|Congo-Brazzaville' },
    CH: { adjectives: 'Swiss' },
    CI: { names: "Ivory Coast|Cote d'Ivoire", adjectives: 'Ivorian|Ivorians' },
    CL: { adjectives: 'Chilean|Chileans' },
    CM: { names: 'Cameroun', adjectives: 'Cameroonian|Cameroonians' },
    CN: { names: "People's Republic of China|PRC|mainland China", adjectives: 'Chinese' },
    CO: { adjectives: 'Colombian|Colombians' },
    CR: { adjectives: 'Costa Rican|Costa Ricans' },
    CU: { adjectives: 'Cuban|Cubans' },
    CV: { names: 'Cabo Verde', adjectives: 'Cape Verdean|Cape Verdeans|Cabo Verdean|Cabo Verdeans' },
    CY: { adjectives: 'Cypriot|Cypriots|Greek Cypriot|Greek Cypriots|Turkish Cypriot|Turkish Cypriots' },
    CZ: { names: 'Czech Republic', adjectives: 'Czech|Czechs' },
    DE: {
      names: 'Federal Republic of Germany',
      adjectives: 'German|Germans|East German|West German',
    },
    DJ: { adjectives: 'Djiboutian|Djiboutians' },
    DK: { adjectives: 'Danish|Dane|Danes' },
    DM: { names: 'Commonwealth of Dominica' },
    DO: { adjectives: 'Dominican|Dominicans' },
    DZ: { adjectives: 'Algerian|Algerians' },
    EC: { adjectives: 'Ecuadorian|Ecuadorians|Ecuadorean|Ecuadoreans' },
    EE: { adjectives: 'Estonian|Estonians' },
    EG: { adjectives: 'Egyptian|Egyptians' },
    EH: { adjectives: 'Sahrawi|Sahrawis|Saharawi' },
    ER: { adjectives: 'Eritrean|Eritreans' },
    ES: { adjectives: 'Spanish|Spaniard|Spaniards' },
    ET: { names: 'Abyssinia', adjectives: 'Ethiopian|Ethiopians' },
    FI: { adjectives: 'Finnish|Finn|Finns' },
    FJ: { adjectives: 'Fijian|Fijians' },
    FM: { names: 'Federated States of Micronesia', adjectives: 'Micronesian|Micronesians' },
    FO: { adjectives: 'Faroese' },
    FR: { adjectives: 'French|Frenchman|Frenchmen|Frenchwoman|Frenchwomen' },
    GA: { adjectives: 'Gabonese' },
    GB: {
      names: 'Britain|Great Britain|UK|U.K.',
      adjectives: 'British|Briton|Britons|Brits|English|Englishman|Englishmen',
    },
    'GB-ENG': { names: 'England' },
    'GB-NIR': { names: 'Northern Ireland', adjectives: 'Northern Irish' },
    'GB-SCT': { names: 'Scotland', adjectives: 'Scottish|Scot|Scots' },
    'GB-WLS': { names: 'Wales', adjectives: 'Welsh' },
    GD: { adjectives: 'Grenadian|Grenadians' },
    GE: { adjectives: 'Georgian|Georgians' },
    GH: { adjectives: 'Ghanaian|Ghanaians' },
    GL: { adjectives: 'Greenlandic|Greenlander|Greenlanders' },
    GM: { names: 'The Gambia', adjectives: 'Gambian|Gambians' },
    GN: { names: 'Guinea-Conakry', adjectives: 'Guinean|Guineans' },
    GQ: { adjectives: 'Equatorial Guinean|Equatorial Guineans|Equatoguinean|Equatoguineans' },
    GR: { adjectives: 'Greek|Greeks|Hellenic' },
    GT: { adjectives: 'Guatemalan|Guatemalans' },
    GW: { adjectives: 'Bissau-Guinean|Bissau-Guineans' },
    GY: { adjectives: 'Guyanese' },
    HK: { names: 'Hongkong|Hong Kong', adjectives: 'Hongkonger|Hongkongers|Hong Konger|Hong Kongers' },
    HN: { adjectives: 'Honduran|Hondurans' },
    HR: { adjectives: 'Croatian|Croatians|Croat|Croats' },
    HT: { adjectives: 'Haitian|Haitians' },
    HU: { adjectives: 'Hungarian|Hungarians|Magyars' },
    ID: { adjectives: 'Indonesian|Indonesians' },
    IE: { names: 'Republic of Ireland|Eire', adjectives: 'Irish|Irishman|Irishmen|Irishwoman' },
    IL: { adjectives: 'Israeli|Israelis' },
    IN: { adjectives: 'Indian|Indians' },
    IQ: { adjectives: 'Iraqi|Iraqis' },
    IR: { names: 'Persia|Islamic Republic of Iran', adjectives: 'Iranian|Iranians' },
    IS: { adjectives: 'Icelandic|Icelander|Icelanders' },
    IT: { adjectives: 'Italian|Italians' },
    JM: { adjectives: 'Jamaican|Jamaicans' },
    JO: { adjectives: 'Jordanian|Jordanians' },
    JP: { adjectives: 'Japanese' },
    KE: { adjectives: 'Kenyan|Kenyans' },
    KG: { names: 'Kyrgyz Republic|Kirghizia|Kirgizstan', adjectives: 'Kyrgyz|Kyrgyzstani|Kyrgyzstanis|Kirghiz' },
    KH: { names: 'Kampuchea', adjectives: 'Cambodian|Cambodians' },
    KI: { adjectives: 'I-Kiribati' },
    KM: { names: 'Comoro Islands', adjectives: 'Comorian|Comorians|Comoran' },
    KN: { names: 'Saint Kitts and Nevis', adjectives: 'Kittitian|Kittitians|Nevisian|Nevisians' },
    KP: { names: "North Korea|DPRK|Democratic People's Republic of Korea", adjectives: 'North Korean|North Koreans' },
    KR: { names: 'South Korea|Republic of Korea', adjectives: 'South Korean|South Koreans|Korean|Koreans' },
    KW: { adjectives: 'Kuwaiti|Kuwaitis' },
    KZ: { names: 'Kazakstan', adjectives: 'Kazakh|Kazakhs|Kazakhstani|Kazakhstanis' },
    LA: { names: 'Lao PDR', adjectives: 'Lao|Laotian|Laotians' },
    LB: { adjectives: 'Lebanese' },
    LC: { names: 'Saint Lucia', adjectives: 'Saint Lucian|Saint Lucians|St Lucian|St Lucians' },
    LI: { adjectives: 'Liechtensteiner|Liechtensteiners' },
    LK: { names: 'Ceylon', adjectives: 'Sri Lankan|Sri Lankans' },
    LR: { adjectives: 'Liberian|Liberians' },
    LS: { adjectives: 'Basotho|Mosotho' },
    LT: { adjectives: 'Lithuanian|Lithuanians' },
    LU: { adjectives: 'Luxembourger|Luxembourgers|Luxembourgish' },
    LV: { adjectives: 'Latvian|Latvians' },
    LY: { adjectives: 'Libyan|Libyans' },
    MA: { adjectives: 'Moroccan|Moroccans' },
    MC: { adjectives: 'Monegasque|Monegasques|Monacan' },
    MD: { names: 'Moldavia', adjectives: 'Moldovan|Moldovans|Moldavian|Moldavians' },
    ME: { adjectives: 'Montenegrin|Montenegrins' },
    MG: { adjectives: 'Malagasy|Madagascan|Madagascans' },
    MH: { adjectives: 'Marshallese' },
    MK: { names: 'Macedonia|FYROM|Republic of Macedonia', adjectives: 'Macedonian|Macedonians|North Macedonian' },
    ML: { adjectives: 'Malian|Malians' },
    MM: { names: 'Burma', adjectives: 'Burmese|Myanmarese' },
    MN: { adjectives: 'Mongolian|Mongolians' },
    MO: { names: 'Macau', adjectives: 'Macanese' },
    MR: { adjectives: 'Mauritanian|Mauritanians' },
    MT: { adjectives: 'Maltese' },
    MU: { adjectives: 'Mauritian|Mauritians' },
    MV: { adjectives: 'Maldivian|Maldivians' },
    MW: { adjectives: 'Malawian|Malawians' },
    MX: { adjectives: 'Mexican|Mexicans' },
    MY: { names: 'Malaya', adjectives: 'Malaysian|Malaysians' },
    MZ: { adjectives: 'Mozambican|Mozambicans' },
    NA: { adjectives: 'Namibian|Namibians' },
    NE: { adjectives: 'Nigerien|Nigeriens' },
    NG: { adjectives: 'Nigerian|Nigerians' },
    NI: { adjectives: 'Nicaraguan|Nicaraguans' },
    NL: { names: 'Holland|The Netherlands', adjectives: 'Dutch|Dutchman|Dutchmen|Dutchwoman' },
    NO: { adjectives: 'Norwegian|Norwegians' },
    NP: { adjectives: 'Nepali|Nepalis|Nepalese' },
    NR: { adjectives: 'Nauruan|Nauruans' },
    NZ: { adjectives: 'New Zealander|New Zealanders' },
    OM: { adjectives: 'Omani|Omanis' },
    PA: { adjectives: 'Panamanian|Panamanians' },
    PE: { adjectives: 'Peruvian|Peruvians' },
    PG: { adjectives: 'Papua New Guinean|Papua New Guineans' },
    PH: { names: 'The Philippines', adjectives: 'Filipino|Filipinos|Filipina|Filipinas|Philippine' },
    PK: { adjectives: 'Pakistani|Pakistanis' },
    PL: { adjectives: 'Polish|Pole|Poles' },
    PR: { adjectives: 'Puerto Rican|Puerto Ricans' },
    PS: {
      names: 'Palestine|Palestinian Territories|State of Palestine',
      adjectives: 'Palestinian|Palestinians',
    },
    PT: { adjectives: 'Portuguese' },
    PW: { adjectives: 'Palauan|Palauans' },
    PY: { adjectives: 'Paraguayan|Paraguayans' },
    QA: { adjectives: 'Qatari|Qataris' },
    RO: { names: 'Rumania', adjectives: 'Romanian|Romanians|Rumanian' },
    RS: { adjectives: 'Serbian|Serbians|Serb|Serbs' },
    RU: { names: 'Russian Federation', adjectives: 'Russian|Russians' },
    RW: { adjectives: 'Rwandan|Rwandans' },
    SA: { names: 'Kingdom of Saudi Arabia|KSA', adjectives: 'Saudi|Saudis|Saudi Arabian|Saudi Arabians' },
    SB: { adjectives: 'Solomon Islander|Solomon Islanders' },
    SC: { adjectives: 'Seychellois' },
    SD: { adjectives: 'Sudanese' },
    SE: { adjectives: 'Swedish|Swede|Swedes' },
    SG: { adjectives: 'Singaporean|Singaporeans' },
    SI: { adjectives: 'Slovenian|Slovenians|Slovene|Slovenes' },
    SK: { names: 'Slovak Republic', adjectives: 'Slovak|Slovaks|Slovakian|Slovakians' },
    SL: { adjectives: 'Sierra Leonean|Sierra Leoneans' },
    SM: { adjectives: 'Sammarinese' },
    SN: { adjectives: 'Senegalese' },
    SO: { adjectives: 'Somali|Somalis|Somalian|Somalians' },
    SR: { adjectives: 'Surinamese' },
    SS: { adjectives: 'South Sudanese' },
    ST: { names: 'Sao Tome and Principe|Sao Tome', adjectives: 'Sao Tomean|Santomean' },
    SV: { adjectives: 'Salvadoran|Salvadorans|Salvadorean|Salvadoreans' },
    SY: { names: 'Syrian Arab Republic', adjectives: 'Syrian|Syrians' },
    SZ: { names: 'Swaziland|eSwatini', adjectives: 'Swazi|Swazis' },
    TD: { adjectives: 'Chadian|Chadians' },
    TG: { adjectives: 'Togolese' },
    TH: { names: 'Siam', adjectives: 'Thai|Thais' },
    TJ: { names: 'Tadjikistan', adjectives: 'Tajik|Tajiks|Tajikistani|Tajikistanis' },
    TL: { names: 'East Timor|Timor Leste', adjectives: 'Timorese|East Timorese' },
    TM: { adjectives: 'Turkmen|Turkmens' },
    TN: { adjectives: 'Tunisian|Tunisians' },
    TO: { adjectives: 'Tongan|Tongans' },
    TR: { names: 'Turkiye|Türkiye|Republic of Turkey', adjectives: 'Turkish|Turk|Turks' },
    TT: { names: 'Trinidad and Tobago|Trinidad', adjectives: 'Trinidadian|Trinidadians|Tobagonian|Tobagonians' },
    TV: { adjectives: 'Tuvaluan|Tuvaluans' },
    TW: { names: 'Formosa|Chinese Taipei', adjectives: 'Taiwanese' },
    TZ: { names: 'Tanganyika', adjectives: 'Tanzanian|Tanzanians' },
    UA: { names: 'the Ukraine', adjectives: 'Ukrainian|Ukrainians' },
    UG: { adjectives: 'Ugandan|Ugandans' },
    US: {
      names: 'US|U.S.|USA|U.S.A.|United States of America',
      adjectives: 'American|Americans|US-led|U.S.-led',
    },
    UY: { adjectives: 'Uruguayan|Uruguayans' },
    UZ: { adjectives: 'Uzbek|Uzbeks|Uzbekistani|Uzbekistanis' },
    VA: { names: 'Holy See|the Holy See|the Vatican|Vatican' },
    VC: { names: 'Saint Vincent and the Grenadines|Saint Vincent', adjectives: 'Vincentian|Vincentians' },
    VE: { adjectives: 'Venezuelan|Venezuelans' },
    VN: { names: 'Viet Nam|North Vietnam|South Vietnam', adjectives: 'Vietnamese' },
    VU: { adjectives: 'Vanuatuan|Ni-Vanuatu' },
    WS: { names: 'Western Samoa', adjectives: 'Samoan|Samoans' },
    XK: { adjectives: 'Kosovar|Kosovars|Kosovan|Kosovans|Kosovo Albanian|Kosovo Albanians' },
    YE: { adjectives: 'Yemeni|Yemenis|Yemenite' },
    ZA: { adjectives: 'South African|South Africans' },
    ZM: { adjectives: 'Zambian|Zambians' },
    ZW: { adjectives: 'Zimbabwean|Zimbabweans' },
  },
} satisfies LanguagePack;
