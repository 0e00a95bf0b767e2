// Dutch of the Netherlands and Flanders. Grounds: CLDR covers months and days; this adds abbreviations, weekdays with the
// part of the day glued on ("zondagavond", "maandagochtend"), and demonyms, which Dutch capitalises: "Russische", "Rus".
// Months and days are lower case. "mei" and "maart" also occur as names. No open endings: they read
// "junior" as June and "meisje" as May.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'nl',
  name: 'Dutch',
  detection: {
    nl: {
      scripts: 'Latin',
      frequent:
        'de|van|het|een|en|in|is|dat|op|te|zijn|voor|met|die|niet|aan|er|om|ook|als|dan|maar|door|bij|hij|of|' +
        'naar|uit|wordt|nog|worden|tot|over|heeft|ze|was|werd|meer|zou|al|geen|deze|dit|kan|hun|zich|jaar|wel|zo|' +
        'zegt|hebben|veel|ik|wat|had|mensen|moet|onder|tegen|twee|na|waar|wij|eerste|nu|werden|andere|volgens|' +
        'alleen|omdat|zij|haar|zal|kunnen|hem|moeten|nieuwe|jaren|politie|minister|regering|president|nederland|' +
        'nederlandse|gisteren|vandaag|procent|miljoen|euro|drie|tussen|tijdens|toen|waren|gaan|mijn|je|u|dus|' +
        'nooit|altijd|daar|hoe|sinds|zonder|binnen|echter|terwijl|hoewel|zelfs|bovendien|iets|iemand|iedereen|' +
        'elke|alle|alles|ander|zelf|dezelfde|welke|waarin|wanneer|waarom|buiten|ondanks|dag|dagen|week|weken|' +
        'maand|maanden|nacht|ochtend|avond|uur|tijd|keer|man|vrouw|vrouwen|kinderen|land|landen|stad|wereld|' +
        'staat|wet|oorlog|rechtbank|rechter|partij|verkiezingen|kamer|bedrijf|bedrijven|miljard|duizend|zei|' +
        'vertelde|meldde|liet|weten|hadden|geweest',
      affixes:
        '*heid|*heden|*lijk|*lijke|*elijk|*ingen|*ing|*atie|*aties|*isch|*ische|*eren|*ende|*aar|*ders|*tie|' +
        '*eerd|*tje|ver*|ge*|*ij*|*oe*|*uu*|*aa*',
    },
  },
  dates: {
    months: ['jan', 'feb|febr', 'mrt', 'apr', '', 'jun', 'jul', 'aug', 'sep|sept', 'okt', 'nov', 'dec'],
    weekdays: ['zo', 'ma', 'di', 'wo|woe', 'do', 'vr', 'za'],
    relativeDays: {
      '-2': 'eergisteren|eergisteravond',
      '-1':
        'gisteren|gisteravond|gisterenavond|gistermiddag|gisterenmiddag|gisternamiddag|gisterennamiddag|gisterenochtend|gisterenmorgen|gisterochtend|gistermorgen|gisternacht|gister|' +
        'afgelopen nacht',
      '0': 'vandaag|vanavond|vanochtend|vanmorgen|vanmiddag|vannacht|deze ochtend|deze middag|deze namiddag|deze avond',
      '1': 'morgen|morgenavond|morgenochtend|morgenmiddag',
      '2': 'overmorgen',
    },
    daysAgo: '# dagen geleden',
    dayCounts: 'twee|drie|vier|vijf|zes|zeven|acht|negen|tien',
    last: 'vorige|vorig|afgelopen|verleden|jongstleden|jl|laatste',
    current: 'deze|dit|huidige|lopende',
    next: 'volgende|volgend|komende|komend|aanstaande|aankomende|aanstaand|a.s.',
    units: {
      day: 'dag|dagen',
      week: 'week',
      month: 'maand',
      year: 'jaar',
    },
    connectors: 'van|de',
    before:
      'op|sinds|vanaf|tot|tot en met|t/m|per|van|in|begin|eind|medio|half|voor|na|rond|tussen|de|tegen|gedateerd|' +
      'uiterlijk|gedurende|tijdens|d.d.|ingaande',
    range: 'tot|tot en met|t/m|en|-|–|—',
    ordinalEndings: 'e|ste|de',
    dayWords: {
      eerste: 1,
      tweede: 2,
      derde: 3,
      vierde: 4,
      vijfde: 5,
      zesde: 6,
      zevende: 7,
      achtste: 8,
      negende: 9,
      tiende: 10,
    },
    dayParts: 'ochtend|morgen|voormiddag|middag|namiddag|avond|nacht|ochtends|avonds',
    every: 'elke|iedere',
    maxEnding: 0,
    guarded: 'mei|maart|ma|di|do|wo|vr|za|zo|jan|jun|jul|augustus|woe',
    capitalised: false,
  },
  names: {
    titles:
      'president|oud-president|ex-president|voormalig president|presidente|vicepresident|vice-president|' +
      'president-elect|premier|oud-premier|ex-premier|vicepremier|vice-premier|minister-president|' +
      'eerste minister|minister|oud-minister|ex-minister|demissionair minister|demissionair premier|' +
      'minister van staat|minister van buitenlandse zaken|minister van defensie|minister van financiën|' +
      'minister van justitie|minister van binnenlandse zaken|minister van volksgezondheid|staatssecretaris|' +
      'secretaris-generaal|secretaris|kanselier|bondskanselier|oud-bondskanselier|rijkskanselier|vicekanselier|' +
      'regeringsleider|staatshoofd|koning|koningin|prins|prinses|kroonprins|kroonprinses|keizer|keizerin|tsaar|' +
      'sultan|emir|sjeik|sjah|hertog|hertogin|graaf|gravin|baron|barones|jonkheer|paus|kardinaal|aartsbisschop|' +
      'bisschop|patriarch|ayatollah|imam|rabbijn|pastoor|dominee|ds|pater|broeder|zuster|generaal|' +
      'luitenant-generaal|generaal-majoor|brigadegeneraal|admiraal|viceadmiraal|kolonel|luitenant-kolonel|' +
      'luitenant|majoor|kapitein|sergeant|korporaal|maarschalk|commandant|bevelhebber|legerleider|korpschef|' +
      'politiechef|hoofdcommissaris|commissaris|eurocommissaris|commissievoorzitter|inspecteur|agent|gouverneur|' +
      'burgemeester|loco-burgemeester|oud-burgemeester|wethouder|schepen|gedeputeerde|senator|kamerlid|' +
      'tweede kamerlid|parlementslid|parlementariër|europarlementariër|volksvertegenwoordiger|fractievoorzitter|' +
      'fractieleider|partijleider|lijsttrekker|kamervoorzitter|voorzitter|ondervoorzitter|oppositieleider|leider|' +
      'opperste leider|machthebber|woordvoerder|woordvoerster|zegsman|ambassadeur|consul|gezant|speciaal gezant|' +
      'buitenlandchef|hoge vertegenwoordiger|openbaar aanklager|officier van justitie|procureur|' +
      'procureur-generaal|rechter|advocaat|advocate|raadsman|raadsvrouw|mr|directeur|directrice|' +
      'algemeen directeur|topman|topvrouw|bestuursvoorzitter|ceo|oprichter|oprichtster|ondernemer|miljardair|' +
      'hoogleraar|professor|prof|doctor|dr|drs|ir|ingenieur|rector|econoom|analist|politicoloog|historicus|' +
      'socioloog|wetenschapper|onderzoeker|onderzoekster|viroloog|arts|journalist|journaliste|correspondent|' +
      'correspondente|hoofdredacteur|schrijver|schrijfster|auteur|dichter|acteur|actrice|zanger|zangeres|rapper|' +
      'regisseur|presentator|presentatrice|cabaretier|trainer|coach|bondscoach|aanvaller|spits|verdediger|' +
      'doelman|keeper|middenvelder|wielrenner|renner|coureur|kampioen|wereldkampioen|activist|activiste|dictator|' +
      'meneer|mevrouw|mw|dhr|de heer|lord|lady|sir' +
      '|voormalig premier|voormalig minister|interim-president|informateur|formateur|vicevoorzitter|' +
      'politiewoordvoerder|legerchef',
    organisationWords:
      'ministerie|departement|dienst|universiteit|hogeschool|instituut|academie|school|college|bank|partij|raad|' +
      'raad van state|comité|commissie|rechtbank|gerechtshof|hof|hoge raad|strafhof|parket|openbaar ministerie|' +
      'parlement|tweede kamer|eerste kamer|kamer|congres|senaat|assemblee|agentschap|autoriteit|bureau|kantoor|' +
      'organisatie|vereniging|verbond|unie|federatie|confederatie|liga|alliantie|coalitie|front|beweging|' +
      'stichting|fonds|genootschap|club|ploeg|maatschappij|bedrijf|concern|groep|group|holding|vakbond|' +
      'vliegmaatschappij|luchtvaartmaatschappij|laboratorium|krant|dagblad|weekblad|omroep|televisie|tv|radio|' +
      'pers|persbureau|uitgeverij|politie|marechaussee|leger|landmacht|marine|luchtmacht|strijdkrachten|garde|' +
      'brigade|bataljon|militie|kerk|bisdom|ziekenhuis|kliniek|ggd|museum|theater|opera|orkest|bibliotheek|beurs|' +
      'centrum|observatorium|consortium|secretariaat|directie|regering|kabinet|gemeente|provincie|waterschap|' +
      'ambassade|consulaat|inspectie|nv|n.v.|bv|b.v.|fc|sc|sv|vv|inc|ltd',
    placeWords:
      'stad|hoofdstad|dorp|gemeente|wijk|deelgemeente|rivier|meer|zee|oceaan|baai|golf|straat|kanaal|eiland|' +
      'eilanden|schiereiland|kaap|berg|bergen|gebergte|heuvel|vallei|dal|woestijn|bos|park|provincie|staat|' +
      'deelstaat|graafschap|district|departement|regio|gewest|kanton|gebied|oblast|prefectuur|republiek|' +
      'koninkrijk|emiraat|vorstendom|grens|kust|strand|haven|luchthaven|vliegveld|station|plein|laan|weg|snelweg|' +
      'brug|gracht|stadion|noord|zuid|oost|west|noorden|zuiden|oosten|westen|noordoosten|zuidoosten',
    joiners: "van|de|der|den|het|'t|en|voor|ter|ten|te|in|op|aan|bij|tot|von|del|la|al|el|bin|ibn|of|the",
    neverNames:
      'de|het|een|der|den|deze|dit|die|dat|zulke|hij|zij|ze|wij|we|jij|je|jullie|u|ik|men|hem|haar|hen|hun|ons|' +
      'onze|zijn|mijn|uw|wie|wat|waar|wanneer|waarom|hoe|welk|welke|en|of|maar|want|dus|doch|echter|terwijl|toen|' +
      'als|indien|omdat|doordat|hoewel|ondanks|nadat|voordat|totdat|sinds|zodat|zodra|in|op|aan|bij|met|van|voor|' +
      'door|over|onder|tussen|naar|uit|na|tot|om|tegen|zonder|volgens|wegens|vanwege|dankzij|tijdens|naast|' +
      'behalve|achter|langs|rond|vanaf|per|ook|nog|al|pas|zelfs|alleen|slechts|bovendien|daarnaast|daarom|' +
      'daardoor|daarbij|daarmee|daarna|daarvoor|daar|hier|er|dan|nu|vandaag|gisteren|morgen|straks|later|eerder|' +
      'vroeger|onlangs|inmiddels|intussen|ondertussen|vervolgens|uiteindelijk|tenslotte|ten slotte|overigens|' +
      'immers|toch|wel|niet|geen|niets|niemand|ja|nee|misschien|wellicht|mogelijk|waarschijnlijk|bijna|ongeveer|' +
      "ruim|zo|zo'n|veel|vele|weinig|meer|minder|meest|enkele|sommige|verschillende|diverse|alle|alles|iedereen|" +
      'elk|elke|ieder|iedere|ander|andere|anderen|beide|dezelfde|hetzelfde|twee|drie|vier|vijf|zes|zeven|acht|' +
      'negen|tien|honderd|duizend|eerste|tweede|derde|laatste|nieuwe|nieuw|grote|oude|is|was|waren|heeft|hebben|' +
      'had|wordt|werd|kan|zal|moet|wil|autoriteiten|bronnen|deskundigen|experts|bewoners|omwonenden|getuigen|' +
      "mensen|kinderen|miljoenen|duizenden|foto|foto's|video|lees|bekijk|kijk|live|update|opinie|analyse|" +
      'interview|column|redactie|nieuws|sport|moslim|moslims|christen|christenen|katholiek|katholieken|jood|' +
      'joden|joodse|europese|europeanen|afrikaanse|arabische|arabieren|aziatische|westerse|god|internet|covid|' +
      'corona|coronavirus|omikron|twitter|facebook|whatsapp',
    endings: "'s|s",
    prefixes: '',
  },
  stopWords:
    'de|het|een|en|van|in|is|dat|op|te|voor|met|die|zijn|niet|aan|er|om|ook|als|bij|door|maar|hij|naar|uit|dan|' +
    'ze|of|over|nog|was|wordt|worden|heeft|hebben|had|kan|kunnen|meer|zich|tot|werd|werden|na|al|wel|we|deze|dit|' +
    'geen|moet|moeten|zou|zouden|onder|wat|jaar|tegen|veel|hun|zij|ik|je|haar|hem|hen|ons|onze|zal|zullen|waren|' +
    'tussen|waar|wie|hoe|omdat|toen|nu|zo|andere|alle|twee|drie|volgens|daar|hier|tijdens|sinds|vanaf|zonder|' +
    'binnen|buiten|echter|terwijl|want|dus|toch|eerste|laatste|nieuwe|grote|weer|steeds|zelf|mensen|zegt|zei|' +
    'gaat|gaan|komt|komen|maken|gemaakt|doen|ging|kwam|mag|wil|willen|blijft|staat|ander|elk|elke|enkele|hebt|' +
    'ben|bent|mijn|u|uw|jullie|daarom|daarna|zodat|bijna|ongeveer|eerder|later|pas|alleen|slechts|samen|iets|' +
    'niets|men',
  boilerplate:
    'geef een reactie|geef een antwoord|laat een reactie achter|laat een antwoord achter|plaats een reactie|' +
    'reageer op dit artikel|je e-mailadres wordt niet gepubliceerd|het e-mailadres wordt niet gepubliceerd|' +
    'uw e-mailadres wordt niet gepubliceerd|je e-mailadres zal niet getoond worden|' +
    'vereiste velden zijn gemarkeerd|verplichte velden zijn gemarkeerd|mijn naam, e-mail en site bewaren|' +
    'bewaar mijn naam|reactie annuleren|antwoord annuleren|stuur mij een e-mail|je moet ingelogd zijn|' +
    'u moet ingelogd zijn|log in om te reageren|lees ook|lees meer|lees verder|lees hier|bekijk ook|kijk ook|' +
    'zie ook|meer over dit onderwerp|meer lezen|verder lezen|gerelateerde artikelen|gerelateerde berichten|' +
    'gerelateerd nieuws|aanbevolen artikelen|anderen lazen ook|dit vind je misschien ook|misschien vind je dit|' +
    'deel dit artikel|deel dit bericht|deel op facebook|delen op|delen via|klik om te delen|klik hier|' +
    'volg ons op|volg ons via|abonneer u|abonneer je|word abonnee|schrijf je in voor|schrijf u in voor|' +
    'meld je aan voor|meld u aan voor|ontvang onze nieuwsbrief|ontvang dagelijks|alle rechten voorbehouden|' +
    "© copyright|copyright ©|foto:|foto's:|beeld:|bron:|advertentie|gesponsord|" +
    'deze website maakt gebruik van cookies|deze website gebruikt cookies|deze site gebruikt cookies|' +
    'deze site gebruikt akismet|wij gebruiken cookies|we gebruiken cookies|privacybeleid|privacyverklaring|' +
    'terug naar boven|tekst gaat verder onder|de tekst gaat door' +
    '|ga naar de inhoud|direct naar de inhoud',
  multipliers: {
    tiental: 10,
    tientallen: 10,
    dozijn: 12,
    dozijnen: 12,
    honderd: 100,
    honderden: 100,
    honderdtal: 100,
    duizend: 1000,
    duizenden: 1000,
    duizendtal: 1000,
    miljoen: 1000000,
    mln: 1000000,
    miljoenen: 1000000,
    mio: 1000000,
    milj: 1000000,
    miljard: 1000000000,
    mld: 1000000000,
    miljarden: 1000000000,
    mrd: 1000000000,
    mljd: 1000000000,
    biljoen: 1000000000000,
    biljoenen: 1000000000000,
  },
  places: {
    AD: { adjectives: 'Andorrees|Andorrese|Andorrezen' },
    AE: { names: 'Verenigde Arabische Emiraten|Emiraten|VAE', adjectives: 'Emiratisch|Emiratische|Emirati' },
    AF: { adjectives: 'Afghaans|Afghaanse|Afghaan|Afghanen' },
    AG: { names: 'Antigua en Barbuda', adjectives: 'Antiguaans|Antiguaanse' },
    AL: { adjectives: 'Albanees|Albanese|Albanezen' },
    AM: { adjectives: 'Armeens|Armeense|Armeniër|Armeniërs' },
    AO: { adjectives: 'Angolees|Angolese|Angolezen' },
    AR: { adjectives: 'Argentijn|Argentijns|Argentijnse|Argentijnen' },
    AT: { adjectives: 'Oostenrijks|Oostenrijkse|Oostenrijker|Oostenrijkers' },
    AU: { adjectives: 'Australisch|Australische|Australiër|Australiërs' },
    AW: { adjectives: 'Arubaans|Arubaanse|Arubaan|Arubanen' },
    AZ: {
      names: 'Azerbeidzjan|Azerbaijan',
      adjectives: "Azerbeidzjaans|Azerbeidzjaanse|Azerbeidzjaan|Azerbeidzjanen|Azerisch|Azerische|Azeri|Azeri's",
    },
    BA: {
      names: 'Bosnië|Bosnië en Herzegovina|Bosnië-Herzegovina',
      adjectives: 'Bosnisch|Bosnische|Bosniër|Bosniërs',
    },
    BB: { adjectives: 'Barbadiaans|Barbadiaanse|Barbadaans|Barbadaanse' },
    BD: { names: 'Bangladesh', adjectives: 'Bengalees|Bengalese|Bengalezen|Bengaals|Bengaalse' },
    BE: { adjectives: 'Belgisch|Belgische|Belg|Belgen' },
    BF: { adjectives: 'Burkinees|Burkinese|Burkinezen' },
    BG: { adjectives: 'Bulgaars|Bulgaarse|Bulgaar|Bulgaren' },
    BH: { names: 'Bahrein', adjectives: 'Bahreins|Bahreinse|Bahreini' },
    BI: { adjectives: 'Burundees|Burundese|Burundezen' },
    BJ: { adjectives: 'Benins|Beninse|Beniner|Beniners' },
    BN: { adjectives: 'Bruneis|Bruneise' },
    BO: { adjectives: 'Boliviaans|Boliviaanse|Boliviaan|Bolivianen' },
    BR: { adjectives: 'Braziliaans|Braziliaanse|Braziliaan|Brazilianen' },
    BS: { names: "Bahama's|Bahamas", adjectives: 'Bahamaans|Bahamaanse' },
    BT: { adjectives: 'Bhutaans|Bhutaanse|Bhutanees|Bhutanese' },
    BW: { adjectives: 'Botswaans|Botswaanse|Botswaan' },
    BY: {
      names: 'Wit-Rusland|Belarus',
      adjectives: 'Belarussisch|Belarussische|Wit-Russisch|Wit-Russische|Wit-Rus|Wit-Russen|Belarussen',
    },
    BZ: { adjectives: 'Belizaans|Belizaanse' },
    CA: { adjectives: 'Canadees|Canadese|Canadezen' },
    CD: {
      names: 'Democratische Republiek Congo|DR Congo|Congo|Zaïre|Congo-Kinshasa',
      adjectives: 'Congolees|Congolese|Congolezen',
    },
    CF: { names: 'Centraal-Afrikaanse Republiek', adjectives: 'Centraal-Afrikaans|Centraal-Afrikaanse' },
    CG: { names: 'Republiek Congo|Congo-Brazzaville' },
    CH: { adjectives: 'Zwitsers|Zwitserse|Zwitser' },
    CI: { names: 'Ivoorkust', adjectives: 'Ivoriaans|Ivoriaanse|Ivoriaan|Ivorianen' },
    CL: { adjectives: 'Chileens|Chileense|Chileen|Chilenen' },
    CM: { adjectives: 'Kameroens|Kameroense|Kameroener|Kameroeners' },
    CN: { names: 'Volksrepubliek China', adjectives: 'Chinees|Chinese|Chinezen' },
    CO: { adjectives: 'Colombiaans|Colombiaanse|Colombiaan|Colombianen' },
    CR: { adjectives: 'Costa Ricaans|Costa Ricaanse|Costa Ricaan|Costa Ricanen' },
    CU: { adjectives: 'Cubaans|Cubaanse|Cubaan|Cubanen' },
    CV: {
      names: 'Kaapverdië|Kaapverdische Eilanden',
      adjectives: 'Kaapverdisch|Kaapverdische|Kaapverdiër|Kaapverdiërs',
    },
    CW: { adjectives: 'Curaçaos|Curaçaose|Curaçaoënaar' },
    CY: { adjectives: 'Cypriotisch|Cypriotische|Cyprioot|Cyprioten|Cyprisch' },
    CZ: { names: 'Tsjechië|Tsjechische Republiek', adjectives: 'Tsjechisch|Tsjechische|Tsjech|Tsjechen' },
    DE: {
      names: 'Bondsrepubliek|Bondsrepubliek Duitsland',
      adjectives: 'Duits|Duitse|Duitser|Duitsers|West-Duits|West-Duitse|Oost-Duits|Oost-Duitse',
    },
    DJ: { adjectives: 'Djiboutiaans|Djiboutiaanse' },
    DK: { adjectives: 'Deens|Deense|Deen|Denen' },
    DM: { names: 'Dominica' },
    DO: { names: 'Dominicaanse Republiek', adjectives: 'Dominicaans|Dominicaanse|Dominicaan|Dominicanen' },
    DZ: { adjectives: 'Algerijn|Algerijns|Algerijnse|Algerijnen' },
    EC: { adjectives: 'Ecuadoraans|Ecuadoraanse|Ecuadoriaans|Ecuadoriaanse|Ecuadoraan|Ecuadoranen' },
    EE: { adjectives: 'Ests|Estse|Estisch|Estische|Esten|Estlander|Estlanders' },
    EG: { adjectives: 'Egyptisch|Egyptische|Egyptenaar|Egyptenaren' },
    EH: { names: 'Westelijke Sahara', adjectives: 'Sahrawi' },
    ER: { adjectives: 'Eritrees|Eritrese|Eritreeër|Eritreeërs' },
    ES: { adjectives: 'Spaans|Spaanse|Spanjaard|Spanjaarden' },
    ET: { adjectives: 'Ethiopisch|Ethiopische|Ethiopiër|Ethiopiërs' },
    FI: { adjectives: 'Fins|Finse|Finnen' },
    FJ: { adjectives: 'Fijisch|Fijische|Fijiër|Fijiërs' },
    FM: { adjectives: 'Micronesisch|Micronesische' },
    FR: { adjectives: 'Frans|Franse|Fransman|Fransen|Française' },
    GA: { adjectives: 'Gabonees|Gabonese|Gabonezen' },
    GB: {
      names: 'Groot-Brittannië|Verenigd Koninkrijk|VK|Groot Brittannië',
      adjectives: 'Brits|Britse|Brit|Britten|Engels|Engelse|Engelsman|Engelsen',
    },
    'GB-ENG': { names: 'Engeland' },
    'GB-NIR': { names: 'Noord-Ierland', adjectives: 'Noord-Iers|Noord-Ierse' },
    'GB-SCT': { names: 'Schotland', adjectives: 'Schots|Schotse|Schot|Schotten' },
    'GB-WLS': { names: 'Wales', adjectives: 'Welsh' },
    GD: { adjectives: 'Grenadaans|Grenadaanse' },
    GE: { adjectives: 'Georgisch|Georgische|Georgiër|Georgiërs' },
    GH: { adjectives: 'Ghanees|Ghanese|Ghanezen' },
    GL: { adjectives: 'Groenlands|Groenlandse|Groenlander|Groenlanders' },
    GM: { adjectives: 'Gambiaans|Gambiaanse|Gambiaan|Gambianen' },
    GN: { adjectives: 'Guinees|Guinese|Guineeër|Guineeërs' },
    GQ: { adjectives: 'Equatoriaal-Guinees|Equatoriaal-Guinese' },
    GR: { adjectives: 'Grieks|Griekse|Griek|Grieken' },
    GT: { adjectives: 'Guatemalteeks|Guatemalteekse|Guatemalteken' },
    GW: { names: 'Guinee-Bissau', adjectives: 'Guinee-Bissaus|Guinee-Bissause' },
    GY: { adjectives: 'Guyaans|Guyaanse|Guyanees|Guyanese' },
    HK: { names: 'Hongkong', adjectives: 'Hongkongs|Hongkongse|Hongkonger|Hongkongers' },
    HN: { adjectives: 'Hondurees|Hondurese|Hondurezen' },
    HR: { adjectives: 'Kroatisch|Kroatische|Kroaat|Kroaten' },
    HT: { adjectives: 'Haïtiaans|Haïtiaanse|Haïtiaan|Haïtianen' },
    HU: { adjectives: 'Hongaars|Hongaarse|Hongaar|Hongaren' },
    ID: { adjectives: 'Indonesisch|Indonesische|Indonesiër|Indonesiërs' },
    IE: { adjectives: 'Iers|Ierse|Ier|Ieren' },
    IL: { names: 'Israel', adjectives: 'Israëlisch|Israëlische|Israëliër|Israëliërs|Israeli|Israelisch|Israelische' },
    IN: { adjectives: 'Indiaas|Indiase|Indiër|Indiërs' },
    IQ: { adjectives: 'Iraaks|Iraakse|Irakees|Irakezen' },
    IR: { names: 'Perzië', adjectives: 'Iraans|Iraanse|Iraniër|Iraniërs|Perzisch|Perzische' },
    IS: { names: 'IJsland', adjectives: 'IJslands|IJslandse|IJslander|IJslanders' },
    IT: { adjectives: 'Italiaans|Italiaanse|Italiaan|Italianen' },
    JM: { adjectives: 'Jamaicaans|Jamaicaanse|Jamaicaan|Jamaicanen' },
    JO: { adjectives: 'Jordaans|Jordaanse|Jordaniër|Jordaniërs' },
    JP: { adjectives: 'Japans|Japanse|Japanner|Japanners' },
    KE: { names: 'Kenya', adjectives: 'Keniaans|Keniaanse|Keniaan|Kenianen' },
    KG: { names: 'Kirgizië|Kirgizstan|Kirgistan', adjectives: 'Kirgizisch|Kirgizische|Kirgies|Kirgiezen' },
    KH: { adjectives: 'Cambodjaans|Cambodjaanse|Cambodjaan|Cambodjanen' },
    KI: { adjectives: 'Kiribatisch' },
    KM: { adjectives: 'Comorees|Comorese' },
    KN: { names: 'Saint Kitts en Nevis' },
    KP: { names: 'Noord-Korea', adjectives: 'Noord-Koreaans|Noord-Koreaanse|Noord-Koreaan|Noord-Koreanen' },
    KR: {
      names: 'Zuid-Korea',
      adjectives: 'Zuid-Koreaans|Zuid-Koreaanse|Zuid-Koreaan|Zuid-Koreanen|Koreaans|Koreaanse|Koreaan|Koreanen',
    },
    KW: { adjectives: 'Koeweits|Koeweitse|Koeweiti|Koeweiter' },
    KZ: { names: 'Kazachstan', adjectives: 'Kazachs|Kazachse|Kazach|Kazachen|Kazachstaans|Kazachstaanse' },
    LA: { adjectives: 'Laotiaans|Laotiaanse|Laotiaan|Laotianen' },
    LB: { adjectives: 'Libanees|Libanese|Libanezen' },
    LC: { names: 'Saint Lucia', adjectives: 'Saint Luciaans' },
    LI: { adjectives: 'Liechtensteins|Liechtensteinse|Liechtensteiner' },
    LK: { names: 'Ceylon', adjectives: 'Sri Lankaans|Sri Lankaanse|Sri Lankaan|Sri Lankanen' },
    LR: { adjectives: 'Liberiaans|Liberiaanse|Liberiaan|Liberianen' },
    LS: { adjectives: 'Lesothaans|Lesothaanse' },
    LT: { adjectives: 'Litouws|Litouwse|Litouwer|Litouwers' },
    LU: { adjectives: 'Luxemburgs|Luxemburgse|Luxemburger|Luxemburgers' },
    LV: { adjectives: 'Lets|Letse|Letlander|Letlanders|Letten' },
    LY: { adjectives: 'Libisch|Libische|Libiër|Libiërs' },
    MA: { adjectives: 'Marokkaans|Marokkaanse|Marokkaan|Marokkanen' },
    MC: { adjectives: 'Monegaskisch|Monegaskische|Monegask|Monegasken' },
    MD: { names: 'Moldova|Moldavië', adjectives: 'Moldavisch|Moldavische|Moldaviër|Moldaviërs|Moldovisch' },
    ME: { adjectives: 'Montenegrijns|Montenegrijnse|Montenegrijn|Montenegrijnen' },
    MG: { adjectives: 'Malagassisch|Malagassische|Malagassiër' },
    MH: { adjectives: 'Marshalleilands|Marshalleilandse' },
    MK: {
      names: 'Macedonië|Noord-Macedonië',
      adjectives: 'Macedonisch|Macedonische|Macedoniër|Macedoniërs|Noord-Macedonisch|Noord-Macedonische',
    },
    ML: { adjectives: 'Malinees|Malinese|Malinezen' },
    MM: {
      names: 'Birma|Burma',
      adjectives: 'Myanmarees|Myanmarese|Birmaans|Birmaanse|Birmees|Birmese|Birmaan|Birmezen',
    },
    MN: { adjectives: 'Mongools|Mongoolse|Mongool|Mongolen' },
    MO: { adjectives: 'Macause|Macauer|Macauers' },
    MR: { names: 'Mauretanië', adjectives: 'Mauritaans|Mauritaanse|Mauritaniër|Mauritaniërs|Mauretaans|Mauretaanse' },
    MT: { adjectives: 'Maltees|Maltese|Maltezer|Maltezers' },
    MU: { adjectives: 'Mauritiaans|Mauritiaanse' },
    MV: { names: 'Maldiven|Malediven', adjectives: 'Maldivisch|Maldivische|Malediviër' },
    MW: { adjectives: 'Malawisch|Malawische|Malawiër' },
    MX: { adjectives: 'Mexicaans|Mexicaanse|Mexicaan|Mexicanen' },
    MY: { adjectives: 'Maleisisch|Maleisische|Maleisiër|Maleisiërs|Maleis|Maleise' },
    MZ: { adjectives: 'Mozambikaans|Mozambikaanse|Mozambikaan|Mozambikanen' },
    NA: { adjectives: 'Namibisch|Namibische|Namibiër|Namibiërs' },
    NE: { adjectives: 'Nigerees|Nigerese' },
    NG: { adjectives: 'Nigeriaans|Nigeriaanse|Nigeriaan|Nigerianen' },
    NI: { adjectives: 'Nicaraguaans|Nicaraguaanse|Nicaraguaan|Nicaraguanen' },
    NL: {
      names: 'Holland',
      adjectives: 'Nederlands|Nederlandse|Nederlander|Nederlanders|Hollands|Hollandse|Hollander|Hollanders',
    },
    NO: { adjectives: 'Noors|Noorse|Noor|Noren' },
    NP: { adjectives: 'Nepalees|Nepalese|Nepalezen' },
    NR: { adjectives: 'Nauruaans|Nauruaanse' },
    NZ: { adjectives: 'Nieuw-Zeelands|Nieuw-Zeelandse|Nieuw-Zeelander|Nieuw-Zeelanders' },
    OM: { adjectives: 'Omaans|Omaanse|Omaniet' },
    PA: { adjectives: 'Panamees|Panamese|Panamezen' },
    PE: { adjectives: 'Peruaans|Peruaanse|Peruaan|Peruanen|Peruviaans|Peruviaanse' },
    PG: { names: 'Papoea-Nieuw-Guinea|Papoea Nieuw-Guinea', adjectives: 'Papoea-Nieuw-Guinees' },
    PH: { names: 'Filipijnen', adjectives: "Filipijns|Filipijnse|Filipijn|Filipino|Filipino's" },
    PK: { adjectives: 'Pakistaans|Pakistaanse|Pakistaan|Pakistanen|Pakistani' },
    PL: { names: 'Polen', adjectives: 'Pools|Poolse' },
    PR: { adjectives: 'Puerto Ricaans|Puerto Ricaanse|Puerto Ricaan|Puerto Ricanen' },
    PS: {
      names: 'Palestina|Palestijnse gebieden',
      adjectives: 'Palestijn|Palestijns|Palestijnse|Palestijnen',
    },
    PT: { adjectives: 'Portugees|Portugese|Portugezen' },
    PW: { adjectives: 'Palaus|Palause' },
    PY: { adjectives: 'Paraguayaans|Paraguayaanse|Paraguayaan|Paraguayanen' },
    QA: { adjectives: 'Qatarees|Qatarese|Qatarezen|Qatari' },
    RO: { adjectives: 'Roemeens|Roemeense|Roemeen|Roemenen' },
    RS: { adjectives: 'Servisch|Servische|Serviër|Serviërs|Serven' },
    RU: { names: 'Russische Federatie', adjectives: 'Russisch|Russische|Rus|Russen|Russin' },
    RW: { adjectives: 'Rwandees|Rwandese|Rwandezen' },
    SA: {
      names: 'Saoedi-Arabië|Saudi-Arabië|Saoedi Arabië',
      adjectives: "Saoedi-Arabisch|Saoedi-Arabische|Saoedisch|Saoedische|Saoedi|Saoedi's|Saudisch|Saudische",
    },
    SB: { names: 'Salomonseilanden', adjectives: 'Salomonseilands|Salomonseilandse' },
    SC: { adjectives: 'Seychels|Seychelse' },
    SD: { names: 'Sudan', adjectives: 'Soedanees|Soedanese|Soedanezen|Sudanees|Sudanese' },
    SE: { names: 'Zweden', adjectives: 'Zweeds|Zweedse|Zweed' },
    SG: { adjectives: 'Singaporees|Singaporese|Singaporezen|Singaporeaans|Singaporeaanse' },
    SI: { adjectives: 'Sloveens|Sloveense|Sloveen|Slovenen' },
    SK: { adjectives: 'Slowaaks|Slowaakse|Slowaak|Slowaken|Slovaaks' },
    SL: { adjectives: 'Sierra Leoons|Sierra Leoonse|Sierra Leoner' },
    SM: { adjectives: 'San Marinees|San Marinese' },
    SN: { adjectives: 'Senegalees|Senegalese|Senegalezen' },
    SO: { adjectives: "Somalisch|Somalische|Somaliër|Somaliërs|Somali|Somali's" },
    SR: { adjectives: 'Surinaams|Surinaamse|Surinamer|Surinamers' },
    SS: { names: 'Zuid-Soedan|Zuid-Sudan', adjectives: 'Zuid-Soedanees|Zuid-Soedanese|Zuid-Soedanezen' },
    ST: { names: 'Sao Tomé en Principe', adjectives: 'Santomees|Santomese' },
    SV: { adjectives: 'Salvadoraans|Salvadoraanse|Salvadoraan|Salvadoranen' },
    SY: { adjectives: 'Syrisch|Syrische|Syriër|Syriërs' },
    SZ: { names: 'Swaziland|Eswatini', adjectives: 'Swazisch|Swazische' },
    TD: { adjectives: 'Tsjadisch|Tsjadische|Tsjadiër|Tsjadiërs' },
    TG: { adjectives: 'Togolees|Togolese|Togolezen' },
    TH: { adjectives: 'Thais|Thaise|Thai|Thailander|Thailanders' },
    TJ: { names: 'Tadzjikistan', adjectives: 'Tadzjieks|Tadzjiekse|Tadzjiek|Tadzjieken' },
    TL: { names: 'Oost-Timor|Timor-Leste', adjectives: 'Oost-Timorees|Oost-Timorese|Timorees|Timorese' },
    TM: { adjectives: 'Turkmeens|Turkmeense|Turkmeen|Turkmenen' },
    TN: { adjectives: 'Tunesisch|Tunesische|Tunesiër|Tunesiërs' },
    TO: { adjectives: 'Tongaans|Tongaanse' },
    TR: { adjectives: 'Turks|Turkse|Turk|Turken' },
    TT: { names: 'Trinidad|Trinidad en Tobago', adjectives: 'Trinidadiaans|Trinidadiaanse' },
    TV: { adjectives: 'Tuvaluaans|Tuvaluaanse' },
    TW: { names: 'Formosa', adjectives: 'Taiwanees|Taiwanese|Taiwanezen' },
    TZ: { adjectives: 'Tanzaniaans|Tanzaniaanse|Tanzaniaan|Tanzanianen' },
    UA: { adjectives: 'Oekraïens|Oekraïense|Oekraïner|Oekraïners' },
    UG: { names: 'Uganda', adjectives: 'Oegandees|Oegandese|Oegandezen|Ugandees|Ugandese' },
    US: {
      names: 'Verenigde Staten|VS|V.S.|Verenigde Staten van Amerika|Amerika|USA',
      adjectives: 'Amerikaans|Amerikaanse|Amerikaan|Amerikanen',
    },
    UY: { adjectives: 'Uruguayaans|Uruguayaanse|Uruguayaan|Uruguayanen' },
    UZ: { names: 'Oezbekistan', adjectives: 'Oezbeeks|Oezbeekse|Oezbeek|Oezbeken' },
    VA: { names: 'Vaticaan|het Vaticaan|Heilige Stoel|Vaticaanstad', adjectives: 'Vaticaans|Vaticaanse' },
    VC: { names: 'Saint Vincent en de Grenadines', adjectives: 'Saint Vincentiaans' },
    VE: { adjectives: 'Venezolaans|Venezolaanse|Venezolaan|Venezolanen' },
    VN: { adjectives: 'Vietnamees|Vietnamese|Vietnamezen' },
    VU: { adjectives: 'Vanuatuaans|Vanuatuaanse' },
    WS: { adjectives: 'Samoaans|Samoaanse' },
    XK: { adjectives: 'Kosovaars|Kosovaarse|Kosovaar|Kosovaren' },
    YE: { names: 'Yemen', adjectives: 'Jemenitisch|Jemenitische|Jemeniet|Jemenieten|Jemens' },
    ZA: { adjectives: 'Zuid-Afrikaans|Zuid-Afrikaanse|Zuid-Afrikaan|Zuid-Afrikanen' },
    ZM: { adjectives: 'Zambiaans|Zambiaanse|Zambiaan|Zambianen' },
    ZW: { adjectives: 'Zimbabwaans|Zimbabwaanse|Zimbabweaan|Zimbabweaans|Zimbabweaanse' },
    'geonames-1816670': { names: 'Peking|Beijing' },
    'geonames-2643743': { names: 'Londen' },
    'geonames-2747373': { names: "Den Haag|'s-Gravenhage" },
    'geonames-524901': { names: 'Moskou' },
    'geonames-703448': { names: 'Kiev|Kyiv|Kiëv' },
  },
} satisfies LanguagePack;
