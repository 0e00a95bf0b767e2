// Basque. Months and weekdays take case endings ("urtarrilaren 3an", "ostiralean"); all their forms are listed and no free ending
// is allowed, because "urria" (October) is also scarce and "urriak" its plural. Biscayan papers have weekdays of their own
// (martitzena, eguaztena, barikua, zapatua, domeka). Demonyms end in -ar and are stems: "errusiar*"; "turk*" would reach turquoise.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'eu',
  name: 'Basque',
  detection: {
    eu: {
      scripts: 'Latin',
      frequent:
        'eta|da|ez|du|dira|dute|bat|ere|egin|zen|zuen|izan|zuten|ziren|dela|hau|hori|baina|baino|edo|dago|daude|' +
        'behar|dituzte|ditu|arte|gehiago|bi|hiru|lehen|berri|handi|egingo|izango|esan|zela|duen|duten|diren|' +
        'duela|badu|gero|orain|atzo|gaur|egun|urte|urteko|urtean|eusko|jaurlaritzak|jaurlaritza|euskal|euskadi|' +
        'herriko|herri|bilbo|donostia|gasteiz|nafarroa|gobernuak|gobernuko|lehendakariak|presidenteak|ministroak|' +
        'polizia|ertzaintzak|pertsona|lagun|jende|milioi|euro|artean|aurka|gabe|bezala|beste|batzuk|guztiak|' +
        'horrek|horren|haren|bere|nahi|ahal|dio|diote|dezake|zer|nola|non|nork|zergatik|baita|hala|gainera|hemen|' +
        'hor|inguru|bitartean|kontra|azken|daitezke|daiteke|zituen|zituzten|zion|ari|oso|hainbat|bai|den|dituen|' +
        'dituela|izateko|egiteko|hartu|jarri|eman|egiten|izaten|dutela|direla|zutela|zuela|adierazi|azaldu|' +
        'eskatu|jakinarazi|hil|hilabete|aste|astean|lau|bost|mila|euskara|euskaraz|bizkaia|gipuzkoa|araba|iruñea|' +
        'udalak|alkateak|legez|arabera|bidez|ondoren|aurretik|egon|joan|gaurko|langileak|hitz|lan|horiek|hauek|' +
        'dituztenak|denak|guzti',
      affixes:
        '*aren|*ak|*ek|*eko|*etako|*tzen|*tzea|*tzeko|*rekin|*arekin|*etan|*tasun|*tasuna|*tako|*tik|*etara|*ean|' +
        '*tuta|*zuen|*tz*|*tx*|*rr*|*zk*|*ts*',
    },
  },
  dates: {
    months: [
      'urtarril|urtarrila|urtarrilaren|urtarrilean|urtarrileko|urtarriletik|urtarrilera|urtarrilari|urtarrilak|' +
        'urtarrilerako',
      'otsail|otsaila|otsailaren|otsailean|otsaileko|otsailetik|otsailera|otsailari|otsailak|otsailerako',
      'martxo|martxoa|martxoaren|martxoan|martxoko|martxotik|martxora|martxoari|martxoak|martxorako',
      'apiril|apirila|apirilaren|apirilean|apirileko|apiriletik|apirilera|apirilari|apirilak|apirilerako',
      'maiatz|maiatza|maiatzaren|maiatzean|maiatzeko|maiatzetik|maiatzera|maiatzari|maiatzak|maiatzerako',
      'ekain|ekaina|ekainaren|ekainean|ekaineko|ekainetik|ekainera|ekainari|ekainak|ekainerako',
      'uztail|uztaila|uztailaren|uztailean|uztaileko|uztailetik|uztailera|uztailari|uztailak|uztailerako',
      'abuztu|abuztua|abuztuaren|abuztuan|abuztuko|abuztutik|abuztura|abuztuari|abuztuak|abuzturako',
      'irail|iraila|irailaren|irailean|iraileko|irailetik|irailera|irailari|irailak|irailerako',
      'urri|urri hasieran|urri amaieran|urri bukaeran|urri erdialdean|urri amaierako|urri hasierako|urria|urriaren|urrian|urriko|urritik|urrira|urriari|urriak|urrirako',
      'azaro|azaroa|azaroaren|azaroan|azaroko|azarotik|azarora|azaroari|azaroak|azarorako',
      'abendu|abendua|abenduaren|abenduan|abenduko|abendutik|abendura|abenduari|abenduak|abendurako',
    ],
    weekdays: [
      'igande|igandean|igandeko|igandetik|igandera|igandearen|igandeari|igandeak|igandea|domeka|domekan|' + 'domekako',
      'astelehen|astelehena|astelehenean|asteleheneko|astelehenetik|astelehenera|astelehenaren|astelehenari|' +
        'astelehenak',
      'astearte|asteartean|astearteko|asteartetik|asteartera|asteartearen|astearteari|astearteak|asteartea|' +
        'martitzen|martitzena|martitzenean|martitzeneko',
      'asteazken|asteazkena|asteazkenean|asteazkeneko|asteazkenetik|asteazkenera|asteazkenaren|asteazkenari|' +
        'asteazkenak|eguazten|eguaztena|eguaztenean|eguazteneko',
      'ostegun|osteguna|ostegunean|osteguneko|ostegunetik|ostegunera|ostegunaren|ostegunari|ostegunak|eguen|' +
        'eguena|eguenean|egueneko',
      'ostiral|ostirala|ostiralean|ostiraleko|ostiraletik|ostiralera|ostiralaren|ostiralari|ostiralak|bariku|' +
        'barikua|barikuan|barikuko',
      'larunbat|larunbata|larunbatean|larunbateko|larunbatetik|larunbatera|larunbataren|larunbatari|larunbatak|' +
        'zapatu|zapatua|zapatuan|zapatuko',
    ],
    comingWeekdays: [
      'igande honetan|domeka honetan|iganderako|domekarako',
      'astelehen honetan|astelehenerako',
      'astearte honetan|martitzen honetan|astearterako',
      'asteazken honetan|eguazten honetan|asteazkenerako',
      'ostegun honetan|eguen honetan|ostegunerako',
      'ostiral honetan|bariku honetan|ostiralerako|barikurako',
      'larunbat honetan|zapatu honetan|larunbaterako|zapaturako',
    ],
    relativeDays: {
      '-2': 'herenegun|herenegungo',
      '-1': 'atzo|atzoko|atzotik|bart|barda|atzo gauean|atzo arratsaldean|atzo goizean|atzo iluntzean|atzo eguerdian',
      '0':
        'gaur|gaurko|gaurtik|gaur goizean|gaur arratsaldean|gaur gauean|gaur iluntzean|gaur eguerdian|' +
        'goiz honetan|gau honetan',
      '1': 'bihar|biharko|bihar goizean|bihar arratsaldean|bihar gauean',
      '2': 'etzi|etziko',
      '3': 'etzidamu',
    },
    daysAgo: 'duela # egun|orain dela # egun',
    dayCounts: 'bi|hiru|lau|bost|sei|zazpi|zortzi|bederatzi|hamar',
    last: 'joan den|joan zen|igaro zen|pasa den|igaro den|iragan|iragan den|aurreko|aurtengo azken',
    current: 'honetan|honetako|honetara|hau|honen',
    next: 'datorren|heldu den|hurrengo|etorriko den',
    periods: {
      year: {
        '-1': 'iaz|iazko',
        '0': 'aurtengo',
      },
    },
    units: {
      day: 'egun|eguna|egunean|eguneko',
      week: 'aste|astea|astean|asteko|astetik|astearen',
      month: 'hilabete|hilabetea|hilabetean|hilabeteko|hilabetearen|hilabetetik',
      year: 'urte|urtea|urtean|urteko|urtearen|urtetik',
    },
    connectors: 'urteko|hileko|eguna',
    before:
      'joan den|datorren|heldu den|pasa den|aurreko|hurrengo' + '|gaur egun|gaur egungo|gaur egunean|gaur egunera',
    after: 'hasieran|amaieran|bukaeran|erdialdean|hasierako|amaierako|bukaerako|hasieratik|amaierara',
    range: '-|–|—|eta',
    ordinalEndings:
      'a|an|n|ean|ko|eko|tik|etik|ra|era|ak|ek|aren|ren|rako|erako|ari|ri|i|rekin|arekin|etan|etako|etara|raino|' +
      'eraino|arte|az',
    dayWords: {
      lehena: 1,
      lehenean: 1,
      lehenaren: 1,
      lehenetik: 1,
    },
    dayParts:
      'goizean|eguerdian|arratsaldean|iluntzean|gauean|goizaldean|goizaldera|goiz|arratsalde|gau|goizeko|' +
      'arratsaldeko|gaueko|goizetik|arratsean',
    monthFirst: true,
    maxEnding: 0,
    guarded:
      'urri|ekain|urria|urriak|urriari|mar|ira|ots|uzt|eka|abe|aza|mai|api|abu|urt|urr|ig|al|ar|az|og|or|lr|' +
      'eguen|domeka',
    capitalised: false,
    order: 'dmy',
  },
  names: {
    titles:
      'presidente|presidentea|presidenteak|presidenteari|presidentearen|presidenteek|presidenteen|presidenteorde|' +
      'presidenteordea|presidenteordeak|presidenteordeari|presidenteordearen|presidenteordeek|presidenteordeen|' +
      'presidente ohi|presidente ohia|presidente ohiak|presidente ohiari|presidente ohiaren|presidente ohiek|' +
      'presidente ohien|lehendakari|lehendakaria|lehendakariak|lehendakariari|lehendakariaren|lehendakariek|' +
      'lehendakarien|lehendakari ohi|lehendakari ohia|lehendakari ohiak|lehendakari ohiari|lehendakari ohiaren|' +
      'lehendakari ohiek|lehendakari ohien|lehendakariorde|lehendakariordea|lehendakariordeak|lehendakariordeari|' +
      'lehendakariordearen|lehendakariordeek|lehendakariordeen|lehen ministro|lehen ministroa|lehen ministroak|' +
      'lehen ministroari|lehen ministroaren|lehen ministroek|lehen ministroen|lehen ministro ohi|' +
      'lehen ministro ohia|lehen ministro ohiak|lehen ministro ohiari|lehen ministro ohiaren|' +
      'lehen ministro ohiek|lehen ministro ohien|ministro|ministroa|ministroak|ministroari|ministroaren|' +
      'ministroek|ministroen|ministro ohi|ministro ohia|ministro ohiak|ministro ohiari|ministro ohiaren|' +
      'ministro ohiek|ministro ohien|atzerri ministro|atzerri ministroa|atzerri ministroak|atzerri ministroari|' +
      'atzerri ministroaren|atzerri ministroek|atzerri ministroen|defentsa ministro|defentsa ministroa|' +
      'defentsa ministroak|defentsa ministroari|defentsa ministroaren|defentsa ministroek|defentsa ministroen|' +
      'barne ministro|barne ministroa|barne ministroak|barne ministroari|barne ministroaren|barne ministroek|' +
      'barne ministroen|kantziler|kantzilera|kantzilerak|kantzilerari|kantzileraren|kantzilerek|kantzileren|' +
      'kantziler ohi|kantziler ohia|kantziler ohiak|kantziler ohiari|kantziler ohiaren|kantziler ohiek|' +
      'kantziler ohien|sailburu|sailburua|sailburuak|sailburuari|sailburuaren|sailburuek|sailburuen|sailburu ohi|' +
      'sailburu ohia|sailburu ohiak|sailburu ohiari|sailburu ohiaren|sailburu ohiek|sailburu ohien|kontseilari|' +
      'kontseilaria|kontseilariak|kontseilariari|kontseilariaren|kontseilariek|kontseilarien|diputatu|diputatua|' +
      'diputatuak|diputatuari|diputatuaren|diputatuek|diputatuen|diputatu nagusi|diputatu nagusia|' +
      'diputatu nagusiak|diputatu nagusiari|diputatu nagusiaren|diputatu nagusiek|diputatu nagusien|' +
      'ahaldun nagusi|ahaldun nagusia|ahaldun nagusiak|ahaldun nagusiari|ahaldun nagusiaren|ahaldun nagusiek|' +
      'ahaldun nagusien|legebiltzarkide|legebiltzarkidea|legebiltzarkideak|legebiltzarkideari|' +
      'legebiltzarkidearen|legebiltzarkideek|legebiltzarkideen|parlamentari|parlamentaria|parlamentariak|' +
      'parlamentariari|parlamentariaren|parlamentariek|parlamentarien|senatari|senataria|senatariak|senatariari|' +
      'senatariaren|senatariek|senatarien|eurodiputatu|eurodiputatua|eurodiputatuak|eurodiputatuari|' +
      'eurodiputatuaren|eurodiputatuek|eurodiputatuen|europarlamentari|europarlamentaria|europarlamentariak|' +
      'europarlamentariari|europarlamentariaren|europarlamentariek|europarlamentarien|alkate|alkatea|alkateak|' +
      'alkateari|alkatearen|alkateek|alkateen|alkate ohi|alkate ohia|alkate ohiak|alkate ohiari|alkate ohiaren|' +
      'alkate ohiek|alkate ohien|alkateorde|alkateordea|alkateordeak|alkateordeari|alkateordearen|alkateordeek|' +
      'alkateordeen|zinegotzi|zinegotzia|zinegotziak|zinegotziari|zinegotziaren|zinegotziek|zinegotzien|' +
      'bozeramaile|bozeramailea|bozeramaileak|bozeramaileari|bozeramailearen|bozeramaileek|bozeramaileen|' +
      'idazkari nagusi|idazkari nagusia|idazkari nagusiak|idazkari nagusiari|idazkari nagusiaren|' +
      'idazkari nagusiek|idazkari nagusien|idazkari|idazkaria|idazkariak|idazkariari|idazkariaren|idazkariek|' +
      'idazkarien|koordinatzaile|koordinatzailea|koordinatzaileak|koordinatzaileari|koordinatzailearen|' +
      'koordinatzaileek|koordinatzaileen|koordinatzaile nagusi|koordinatzaile nagusia|koordinatzaile nagusiak|' +
      'koordinatzaile nagusiari|koordinatzaile nagusiaren|koordinatzaile nagusiek|koordinatzaile nagusien|' +
      'buruzagi|buruzagia|buruzagiak|buruzagiari|buruzagiaren|buruzagiek|buruzagien|buruzagi gorena|' +
      'buruzagi gorenaa|buruzagi gorenaak|buruzagi gorenaari|buruzagi gorenaaren|buruzagi gorenaek|' +
      'buruzagi gorenaen|buru|burua|buruak|buruari|buruaren|buruek|buruen|zuzendari|zuzendaria|zuzendariak|' +
      'zuzendariari|zuzendariaren|zuzendariek|zuzendarien|zuzendari nagusi|zuzendari nagusia|zuzendari nagusiak|' +
      'zuzendari nagusiari|zuzendari nagusiaren|zuzendari nagusiek|zuzendari nagusien|zuzendari exekutibo|' +
      'zuzendari exekutiboa|zuzendari exekutiboak|zuzendari exekutiboari|zuzendari exekutiboaren|' +
      'zuzendari exekutiboek|zuzendari exekutiboen|kudeatzaile|kudeatzailea|kudeatzaileak|kudeatzaileari|' +
      'kudeatzailearen|kudeatzaileek|kudeatzaileen|gobernadore|gobernadorea|gobernadoreak|gobernadoreari|' +
      'gobernadorearen|gobernadoreek|gobernadoreen|gobernuburu|gobernuburua|gobernuburuak|gobernuburuari|' +
      'gobernuburuaren|gobernuburuek|gobernuburuen|estatuburu|estatuburua|estatuburuak|estatuburuari|' +
      'estatuburuaren|estatuburuek|estatuburuen|errege|erregea|erregeak|erregeari|erregearen|erregeek|erregeen|' +
      'erregina|erreginaa|erreginaak|erreginaari|erreginaaren|erreginaek|erreginaen|printze|printzea|printzeak|' +
      'printzeari|printzearen|printzeek|printzeen|printzesa|printzesaa|printzesaak|printzesaari|printzesaaren|' +
      'printzesaek|printzesaen|enperadore|enperadorea|enperadoreak|enperadoreari|enperadorearen|enperadoreek|' +
      'enperadoreen|emir|emira|emirak|emirari|emiraren|emirek|emiren|sultan|sultana|sultanak|sultanari|' +
      'sultanaren|sultanek|sultanen|aita santu|aita santua|aita santuak|aita santuari|aita santuaren|' +
      'aita santuek|aita santuen|kardinal|kardinala|kardinalak|kardinalari|kardinalaren|kardinalek|kardinalen|' +
      'artzapezpiku|artzapezpikua|artzapezpikuak|artzapezpikuari|artzapezpikuaren|artzapezpikuek|artzapezpikuen|' +
      'apezpiku|apezpikua|apezpikuak|apezpikuari|apezpikuaren|apezpikuek|apezpikuen|gotzain|gotzaina|gotzainak|' +
      'gotzainari|gotzainaren|gotzainek|gotzainen|patriarka|patriarkaa|patriarkaak|patriarkaari|patriarkaaren|' +
      'patriarkaek|patriarkaen|imam|imama|imamak|imamari|imamaren|imamek|imamen|aiatola|aiatolaa|aiatolaak|' +
      'aiatolaari|aiatolaaren|aiatolaek|aiatolaen|apaiz|apaiza|apaizak|apaizari|apaizaren|apaizek|apaizen|' +
      'jeneral|jenerala|jeneralak|jeneralari|jeneralaren|jeneralek|jeneralen|almirante|almirantea|almiranteak|' +
      'almiranteari|almirantearen|almiranteek|almiranteen|koronel|koronela|koronelak|koronelari|koronelaren|' +
      'koronelek|koronelen|teniente|tenientea|tenienteak|tenienteari|tenientearen|tenienteek|tenienteen|' +
      'komandante|komandantea|komandanteak|komandanteari|komandantearen|komandanteek|komandanteen|kapitain|' +
      'kapitaina|kapitainak|kapitainari|kapitainaren|kapitainek|kapitainen|sarjentu|sarjentua|sarjentuak|' +
      'sarjentuari|sarjentuaren|sarjentuek|sarjentuen|komisario|komisarioa|komisarioak|komisarioari|' +
      'komisarioaren|komisarioek|komisarioen|inspektore|inspektorea|inspektoreak|inspektoreari|inspektorearen|' +
      'inspektoreek|inspektoreen|fiskal|fiskala|fiskalak|fiskalari|fiskalaren|fiskalek|fiskalen|fiskal nagusi|' +
      'fiskal nagusia|fiskal nagusiak|fiskal nagusiari|fiskal nagusiaren|fiskal nagusiek|fiskal nagusien|' +
      'fiskalburu|fiskalburua|fiskalburuak|fiskalburuari|fiskalburuaren|fiskalburuek|fiskalburuen|epaile|epailea|' +
      'epaileak|epaileari|epailearen|epaileek|epaileen|magistratu|magistratua|magistratuak|magistratuari|' +
      'magistratuaren|magistratuek|magistratuen|abokatu|abokatua|abokatuak|abokatuari|abokatuaren|abokatuek|' +
      'abokatuen|arartekoa|arartekoaa|arartekoaak|arartekoaari|arartekoaaren|arartekoaek|arartekoaen|enbaxadore|' +
      'enbaxadorea|enbaxadoreak|enbaxadoreari|enbaxadorearen|enbaxadoreek|enbaxadoreen|kontsul|kontsula|' +
      'kontsulak|kontsulari|kontsularen|kontsulek|kontsulen|mandatari|mandataria|mandatariak|mandatariari|' +
      'mandatariaren|mandatariek|mandatarien|mandatu berezi|mandatu berezia|mandatu bereziak|mandatu bereziari|' +
      'mandatu bereziaren|mandatu bereziek|mandatu berezien|ordezkari|ordezkaria|ordezkariak|ordezkariari|' +
      'ordezkariaren|ordezkariek|ordezkarien|ordezkari berezi|ordezkari berezia|ordezkari bereziak|' +
      'ordezkari bereziari|ordezkari bereziaren|ordezkari bereziek|ordezkari berezien|goi ordezkari|' +
      'goi ordezkaria|goi ordezkariak|goi ordezkariari|goi ordezkariaren|goi ordezkariek|goi ordezkarien|' +
      'irakasle|irakaslea|irakasleak|irakasleari|irakaslearen|irakasleek|irakasleen|errektore|errektorea|' +
      'errektoreak|errektoreari|errektorearen|errektoreek|errektoreen|doktore|doktorea|doktoreak|doktoreari|' +
      'doktorearen|doktoreek|doktoreen|mediku|medikua|medikuak|medikuari|medikuaren|medikuek|medikuen|' +
      'ekonomialari|ekonomialaria|ekonomialariak|ekonomialariari|ekonomialariaren|ekonomialariek|ekonomialarien|' +
      'analista|analistaa|analistaak|analistaari|analistaaren|analistaek|analistaen|historialari|historialaria|' +
      'historialariak|historialariari|historialariaren|historialariek|historialarien|soziologo|soziologoa|' +
      'soziologoak|soziologoari|soziologoaren|soziologoek|soziologoen|politologo|politologoa|politologoak|' +
      'politologoari|politologoaren|politologoek|politologoen|ikerlari|ikerlaria|ikerlariak|ikerlariari|' +
      'ikerlariaren|ikerlariek|ikerlarien|zientzialari|zientzialaria|zientzialariak|zientzialariari|' +
      'zientzialariaren|zientzialariek|zientzialarien|kazetari|kazetaria|kazetariak|kazetariari|kazetariaren|' +
      'kazetariek|kazetarien|idazle|idazlea|idazleak|idazleari|idazlearen|idazleek|idazleen|poeta|poetak|poetari|' +
      'poetaren|poetek|poeten|bertsolari|bertsolaria|bertsolariak|bertsolariari|bertsolariaren|bertsolariek|' +
      'bertsolarien|aktore|aktorea|aktoreak|aktoreari|aktorearen|aktoreek|aktoreen|abeslari|abeslaria|abeslariak|' +
      'abeslariari|abeslariaren|abeslariek|abeslarien|kantari|kantaria|kantariak|kantariari|kantariaren|' +
      'kantariek|kantarien|musikari|musikaria|musikariak|musikariari|musikariaren|musikariek|musikarien|zinegile|' +
      'zinegilea|zinegileak|zinegileari|zinegilearen|zinegileek|zinegileen|zuzendari artistiko|' +
      'zuzendari artistikoa|zuzendari artistikoak|zuzendari artistikoari|zuzendari artistikoaren|' +
      'zuzendari artistikoek|zuzendari artistikoen|arkitekto|arkitektoa|arkitektoak|arkitektoari|arkitektoaren|' +
      'arkitektoek|arkitektoen|margolari|margolaria|margolariak|margolariari|margolariaren|margolariek|' +
      'margolarien|entrenatzaile|entrenatzailea|entrenatzaileak|entrenatzaileari|entrenatzailearen|' +
      'entrenatzaileek|entrenatzaileen|jokalari|jokalaria|jokalariak|jokalariari|jokalariaren|jokalariek|' +
      'jokalarien|atezain|atezaina|atezainak|atezainari|atezainaren|atezainek|atezainen|aurrelari|aurrelaria|' +
      'aurrelariak|aurrelariari|aurrelariaren|aurrelariek|aurrelarien|erdilari|erdilaria|erdilariak|erdilariari|' +
      'erdilariaren|erdilariek|erdilarien|atzelari|atzelaria|atzelariak|atzelariari|atzelariaren|atzelariek|' +
      'atzelarien|pilotari|pilotaria|pilotariak|pilotariari|pilotariaren|pilotariek|pilotarien|txirrindulari|' +
      'txirrindularia|txirrindulariak|txirrindulariari|txirrindulariaren|txirrindulariek|txirrindularien|' +
      'tenislari|tenislaria|tenislariak|tenislariari|tenislariaren|tenislariek|tenislarien|txapeldun|txapelduna|' +
      'txapeldunak|txapeldunari|txapeldunaren|txapeldunek|txapeldunen|enpresaburu|enpresaburua|enpresaburuak|' +
      'enpresaburuari|enpresaburuaren|enpresaburuek|enpresaburuen|ekintzaile|ekintzailea|ekintzaileak|' +
      'ekintzaileari|ekintzailearen|ekintzaileek|ekintzaileen|aktibista|aktibistak|aktibistari|aktibistaren|' +
      'aktibistek|aktibisten|militante|militantea|militanteak|militanteari|militantearen|militanteek|militanteen|' +
      'preso|presoa|presoak|presoari|presoaren|presoek|presoen|diktadore|diktadorea|diktadoreak|diktadoreari|' +
      'diktadorearen|diktadoreek|diktadoreen|sindikalista|sindikalistak|sindikalistari|sindikalistaren|' +
      'sindikalistek|sindikalisten|jaun|jauna|jaunak|jaunari|jaunaren|jaunek|jaunen|andre|andrea|andreak|' +
      'andreari|andrearen|andreek|andreen|jn|and|mr|sr',
    organisationWords:
      'ministerio*|sailburuordetz*|unibertsitate*|institutu*|eskola*|ikastola*|akademia*|euskaltzaindi*|' +
      'ikastetxe*|banku*|kutxa*|alderdi*|kontseilu*|batzorde*|auzitegi*|epaitegi*|fiskaltza*|legebiltzar*|' +
      'parlament*|kongresu*|senatu*|biltzar*|batzar nagusi*|ganbera*|agentzia*|bulego*|erakunde*|elkarte*|' +
      'elkargo*|batasun*|federazio*|konfederazio*|koalizio*|liga*|fronte*|mugimendu*|fundazio*|funts*|klub*|' +
      'kirol klub*|konpainia*|enpresa*|korporazio*|taldea*|talde*|sindikatu*|kooperatiba*|egunkari*|aldizkari*|' +
      'telebista*|irrati*|polizia*|ertzaintza*|udaltzain*|guardia zibil*|armada*|indar armatu*|brigada*|' +
      'batailoi*|milizia*|eliza*|elizbarruti*|ospitale*|klinika*|museo*|antzoki*|orkestra*|liburutegi*|' +
      'patronatu*|burtsa*|zentro*|laborategi*|behatoki*|partzuergo*|plataforma*|gobernu*|jaurlaritz*|aldundi*|' +
      'udal*|mankomunitate*|enbaxada*|kontsulatu*|zerbitzu*|osakidetza*|osasunbidea*|suhiltzaile*|fc|cf|sa|sl|' +
      'inc|ltd',
    placeWords:
      'hiri*|herri*|herrialde*|auzo*|udalerri*|ibai*|erreka*|laku*|itsaso*|ozeano*|badia*|golko*|itsasarte*|' +
      'kanal*|uharte*|irla*|artxipelago*|penintsula*|lurmutur*|mendi*|mendate*|mendilerro*|sumendi*|haran*|' +
      'bailara*|basamortu*|oihan*|baso*|parke*|probintzia*|lurralde*|estatu*|eskualde*|barruti*|errepublika*|' +
      'erresuma*|printzerri*|muga*|kosta*|kostalde*|hondartza*|portu*|aireportu*|plaza*|kale*|etorbide*|' +
      'errepide*|autobide*|zubi*|estadio*|ipar*|hego*|ekialde*|mendebalde*',
    joiners: 'eta|de|la|el|of|the|von|van|der|bin|ibn|abu|del|i',
    neverNames:
      'eta|ere|baina|edo|ala|baita|ez|bai|hala|hala ere|halaber|gainera|bestalde|bestela|beraz|izan ere|hau da|' +
      'horregatik|horrela|hori dela eta|hain zuzen|hain|oso|orain|orduan|gero|lehen|lehenik|azkenik|ondoren|' +
      'aurretik|bitartean|beti|inoiz|sekula|gaur|atzo|bihar|bart|berriz|berriro|dagoeneko|jada|oraindik|agian|' +
      'beharbada|agidanean|antza|ia|gutxienez|gehienez|gehiago|gutxiago|asko|gutxi|batzuk|zenbait|hainbat|guzti|' +
      'guztiak|denak|dena|bakoitzak|beste|bestea|besteak|hau|hori|hura|hauek|horiek|haiek|honek|horrek|hark|' +
      'honen|horren|haren|ni|zu|gu|zuek|nik|zuk|guk|bera|berak|bere|gure|zure|nire|bat|bi|hiru|lau|bost|sei|' +
      'zazpi|zortzi|bederatzi|hamar|ehun|mila|lehenengo|bigarren|hirugarren|azken|berri|berria|handi|onena|nor|' +
      'nork|zer|zein|non|noiz|nola|zergatik|zenbat|da|dira|zen|ziren|du|dute|zuen|zuten|dago|daude|badira|bada|' +
      'izan|izango|egin|esan|dio|diote|joan|aurten|iaz|asteburuan|arabera|aldiz|ordea|alegia|adibidez|batez ere|' +
      'batik bat|bereziki|euskal|euskaldun|euskaldunak|euskara|euskaraz|kristau|musulman|musulmanak|judu|' +
      'katoliko|europar|europarrak|afrikar|arabiar|jainkoa|herritarrak|langileak|agintariak|adituak|iturriak|' +
      'poliziak|lagun|pertsona|milioi|argazki|argazkiak|bideoa|albistea|irakurri|ikusi|entzun|azken ordua|' +
      'zuzenean|eguneratua|iritzia|editoriala|analisia|elkarrizketa|erredakzioa|albisteak|internet|covid|' +
      'koronabirusa|omikron|twitter|facebook|whatsapp|instagram',
    endings:
      'etarako|etatik|arekin|rengan|rentzat|entzat|engatik|rekin|raino|eraino|etako|etara|erako|arako|aren|etan|' +
      'ekin|tzat|etik|rako|ren|tik|eko|ean|ari|rik|dik|era|ko|go|ra|ri|an|en|ak|ek|ei|az|ez|in|n|k|a|i|z',
    prefixes: '',
  },
  stopWords:
    'eta|da|ez|du|dira|dute|bat|ere|egin|zen|zuen|izan|zuten|ziren|dela|hau|hori|hura|baina|baino|edo|dago|daude|' +
    'behar|dituzte|ditu|arte|gehiago|bi|hiru|lehen|egingo|izango|esan|zela|duen|duten|diren|duela|badu|gero|' +
    'orain|atzo|gaur|bihar|artean|aurka|gabe|bezala|beste|batzuk|guztiak|horrek|horren|haren|honek|honen|hark|' +
    'bere|beren|nahi|ahal|dio|diote|dezake|zer|nola|non|nork|nor|zergatik|baita|hala|gainera|hemen|hor|han|' +
    'inguru|bitartean|kontra|azken|daitezke|daiteke|zituen|zituzten|zion|zioten|ari|oso|hainbat|bai|den|dituen|' +
    'dituela|direla|zutela|zuela|dutela|egiten|izaten|eman|hartu|jarri|arabera|bidez|ondoren|aurretik|egon|joan|' +
    'hauek|horiek|haiek|denak|dena|guzti|bakarrik|beraz|ala|ordea|aldiz|berriz|behin|beti|inoiz|asko|gutxi|batez|' +
    'batek|baten|batean|ni|zu|gu|bera|nire|zure|gure|dut|dugu|naiz|gara|dizkio|zaio|zaie|zitzaion|badira|bada|' +
    'zait|litzateke|luke|dadin|dezan|omen|ote|al|urte|egun|aste|hilabete|arteko|buruz|gainean|azpian|barruan|' +
    'aldera|legez|moduan',
  boilerplate:
    'utzi iruzkina|iruzkina utzi|iruzkin bat utzi|idatzi iruzkina|erantzun bat utzi|utzi erantzuna|' +
    'zure e-posta helbidea ez da argitaratuko|zure helbide elektronikoa ez da argitaratuko|beharrezko eremuak|' +
    'derrigorrezko eremuak|saioa hasi behar duzu|saioa hasi iruzkina|irakurri gehiago|gehiago irakurri|' +
    'irakurri ere|irakurri baita|ikusi gehiago|ikusi ere|jarraitu irakurtzen|albiste gehiago|' +
    'lotutako albisteak|erlazionatutako albisteak|erlazionatuta|zerikusia duten albisteak|' +
    'gai honi buruz gehiago|partekatu facebooken|partekatu twitterren|partekatu albistea|partekatu hemen|' +
    'zabaldu sare sozialetan|egin klik hemen|klikatu hemen|jarrai gaitzazu|jarraitu gaitzazu|' +
    'harpidetu buletinera|harpidetu gure|egin harpidedun|egin zaitez harpidedun|egin zaitez bazkide|' +
    'egin berriako lagun|egin naizkide|egin zaitez argiakoa|jaso albisteak|jaso buletina|eskubide guztiak|' +
    '© copyright|copyright ©|argazkia:|argazkiak:|irudia:|iturria:|publizitatea|etiketak:|' +
    'cookieak erabiltzen ditugu|webgune honek cookieak|gune honek cookieak|cookie politika|' +
    'pribatutasun politika|lege oharra|lege-oharra|gora itzuli|edukira joan',
  multipliers: {
    ehun: 100,
    ehunka: 100,
    ehunak: 100,
    mila: 1000,
    milaka: 1000,
    milatik: 1000,
    milaren: 1000,
    milioi: 1000000,
    milioika: 1000000,
    milioiko: 1000000,
    milioitik: 1000000,
    milioiren: 1000000,
    milioira: 1000000,
    milioia: 1000000,
    milioiak: 1000000,
    miliar: 1000000000,
    bilioi: 1000000000000,
    bilioiko: 1000000000000,
    bilioika: 1000000000000,
  },
  places: {
    AD: {
      names: 'Andorra',
      adjectives: 'andorrar*',
    },
    AE: {
      names:
        'Arabiar Emirerri Batuak|Arabiar Emirerri Batuek|Arabiar Emirerri Batuetako|Arabiar Emirerri Batuetan|' +
        'Arabiar Emirerri Batuei|Arabiar Emirerri Batuetara|Arabiar Emirerri Batuetatik|Arabiar Emirerri Batuen|' +
        'Arabiar Emirerri Batuekin|Emirerriak',
      adjectives: 'emirerritar*',
    },
    AF: {
      adjectives: 'afganistandar*|afganiar*',
    },
    AL: {
      names: 'Albania',
      adjectives: 'albaniar*',
    },
    AM: {
      names: 'Armenia',
      adjectives: 'armeniar*',
    },
    AO: {
      names: 'Angola',
      adjectives: 'angolar*',
    },
    AR: {
      names: 'Argentina',
      adjectives: 'argentinar*',
    },
    AT: {
      names: 'Austria',
      adjectives: 'austriar*',
    },
    AU: {
      names: 'Australia',
      adjectives: 'australiar*',
    },
    AZ: {
      names: 'Azerbaijan|Azerbaian',
      adjectives: 'azerbaijandar*|azeriar*',
    },
    BA: {
      names: 'Bosnia|Bosnia Herzegovina',
      adjectives: 'bosniar*',
    },
    BB: { adjectives: 'barbadostar*' },
    BD: {
      names: 'Bangladesh',
      adjectives: 'bangladeshtar*',
    },
    BE: {
      adjectives: 'belgikar*',
    },
    BF: { adjectives: 'burkinar*|burkinafasoar*' },
    BG: {
      names: 'Bulgaria',
      adjectives: 'bulgariar*',
    },
    BH: { adjectives: 'bahraindar*' },
    BI: { adjectives: 'burundiar*' },
    BJ: { adjectives: 'benindar*' },
    BN: { adjectives: 'bruneiar*' },
    BO: {
      names: 'Bolivia',
      adjectives: 'boliviar*',
    },
    BR: {
      names: 'Brasil',
      adjectives: 'brasildar*',
    },
    BS: { adjectives: 'bahamar*' },
    BT: { adjectives: 'bhutandar*' },
    BW: { adjectives: 'botswanar*' },
    BY: {
      names: 'Bielorrusia|Belarus',
      adjectives: 'bielorrusiar*',
    },
    BZ: { adjectives: 'belizetar*|belizear*' },
    CA: {
      adjectives: 'kanadar*',
    },
    CD: {
      names:
        'Kongoko Errepublika Demokratikoa|Kongoko Errepublika Demokratikoak|Kongoko Errepublika Demokratikoan|' +
        'Kongo',
      adjectives: 'kongoar*',
    },
    CF: { adjectives: 'zentroafrikar*|afrikaerdiar*' },
    CH: {
      adjectives: 'suitzar*',
    },
    CI: {
      names: 'Boli Kosta',
      adjectives: 'bolikostar*|boli-kostar*',
    },
    CL: {
      adjectives: 'txiletar*',
    },
    CM: {
      adjectives: 'kamerundar*',
    },
    CN: {
      names: 'Txinako Herri Errepublika',
      adjectives: 'txinatar*',
    },
    CO: {
      adjectives: 'kolonbiar*',
    },
    CR: { adjectives: 'costaricar*|kostarrikar*|costarricar*' },
    CU: {
      adjectives: 'kubatar*',
    },
    CV: { adjectives: 'caboverdetar*' },
    CY: {
      names: 'Zipre',
      adjectives: 'zipretar*',
    },
    CZ: {
      names: 'Txekia',
      adjectives: 'txekiar*|txekoslovakiar*',
    },
    DE: {
      adjectives: 'alemaniar*|aleman|alemana|alemanak|alemanek|alemanaren|alemanari',
    },
    DJ: { adjectives: 'djibutiar*' },
    DK: {
      adjectives: 'daniar*|danimarkar*',
    },
    DO: {
      names: 'Dominikar Errepublika',
      adjectives: 'dominikar*',
    },
    DZ: {
      adjectives: 'aljeriar*',
    },
    EC: {
      names: 'Ekuador',
      adjectives: 'ekuadortar*',
    },
    EE: {
      names: 'Estonia',
      adjectives: 'estoniar*',
    },
    EG: {
      adjectives: 'egiptoar*',
    },
    EH: {
      names: 'Mendebaldeko Sahara',
      adjectives: 'sahararra|sahararrak|sahararren|sahararrek',
    },
    ER: { adjectives: 'eritrear*' },
    ES: {
      names: 'Espainiako Estatua|Espainiako Estatuak|Espainiako Estatuan|Espainiako Estatuko|Espainiako Erresuma',
      adjectives: 'espainiar*|espainol|espainola|espainolak|espainolek|espainolen|espainolaren',
    },
    'ES-PV': {
      names:
        'Euskadi|EAE|Euskal Autonomia Erkidegoa|Euskal Autonomia Erkidegoak|Euskal Autonomia Erkidegoan|' +
        'Euskal Autonomia Erkidegoko',
    },
    'ES-NC': {
      names: 'Nafarroa',
      adjectives: 'nafar|nafarra|nafarrak|nafarrek|nafarren|nafarrentzat',
    },
    'ES-CT': {
      names: 'Katalunia',
      adjectives: 'katalan|katalana|katalanak|katalanek|katalanen|katalanaren|kataluniar*',
    },
    'ES-GA': {
      names: 'Galizia',
      adjectives: 'galiziar*',
    },
    ET: {
      names: 'Etiopia',
      adjectives: 'etiopiar*',
    },
    FI: {
      adjectives: 'finlandiar*',
    },
    FJ: { adjectives: 'fijiar*' },
    FM: { adjectives: 'mikronesiar*' },
    FR: {
      names: 'Frantziako Estatua|Frantziako Estatuak|Frantziako Estatuan',
      adjectives: 'frantziar*|frantses|frantsesa|frantsesak|frantsesek|frantsesen|frantsesaren|frantsesari',
    },
    GA: { adjectives: 'gabondar*' },
    GB: {
      names:
        'Britainia Handia|Britainia Handiak|Britainia Handian|Britainia Handiko|Britainia Handira|Erresuma Batua|' +
        'Erresuma Batuak|Erresuma Batuan|Erresuma Batuko|Erresuma Batura|Erresuma Batuaren|Erresuma Batuari|' +
        'Erresuma Batutik',
      adjectives: 'britainiar*|ingeles|ingelesa|ingelesak|ingelesek|ingelesen|ingelesaren|ingelesari',
    },
    'GB-ENG': {
      names: 'Ingalaterra',
    },
    'GB-SCT': {
      names: 'Eskozia',
      adjectives: 'eskoziar*',
    },
    'GB-WLS': {
      names: 'Gales',
      adjectives: 'galestar*',
    },
    'GB-NIR': {
      names: 'Ipar Irlanda',
      adjectives: 'iparirlandar*',
    },
    GD: { adjectives: 'grenadar*' },
    GE: {
      names: 'Georgia',
      adjectives: 'georgiar*',
    },
    GH: {
      names: 'Ghana',
      adjectives: 'ghanar*',
    },
    GL: { adjectives: 'groenlandiar*' },
    GM: { adjectives: 'gambiar*' },
    GN: { adjectives: 'ginear*' },
    GQ: { adjectives: 'ekuatoreginear*' },
    GR: {
      adjectives: 'greziar*',
    },
    GT: {
      names: 'Guatemala',
      adjectives: 'guatemalar*',
    },
    GY: { adjectives: 'guyanar*' },
    HK: {
      names: 'Hong Kong',
      adjectives: 'hongkongdar*',
    },
    HN: {
      names: 'Honduras',
      adjectives: 'hondurastar*',
    },
    HR: {
      adjectives: 'kroaziar*',
    },
    HT: {
      names: 'Haiti',
      adjectives: 'haitiar*',
    },
    HU: {
      adjectives: 'hungariar*',
    },
    ID: {
      names: 'Indonesia',
      adjectives: 'indonesiar*',
    },
    IE: {
      adjectives: 'irlandar*',
    },
    IL: {
      names: 'Israel',
      adjectives: 'israeldar*',
    },
    IN: {
      names: 'India',
      adjectives: 'indiar*',
    },
    IQ: {
      adjectives: 'irakiar*|irakdar*',
    },
    IR: {
      names: 'Iran|Irango Errepublika Islamikoa|Irango Errepublika Islamikoak|Persia',
      adjectives: 'iraniar*|irandar*|persiar*',
    },
    IS: {
      names: 'Islandia',
      adjectives: 'islandiar*',
    },
    IT: {
      adjectives: 'italiar*',
    },
    JM: { adjectives: 'jamaikar*' },
    JO: {
      adjectives: 'jordaniar*',
    },
    JP: {
      adjectives: 'japoniar*',
    },
    KE: {
      names: 'Kenya|Kenia',
      adjectives: 'keniar*|kenyar*',
    },
    KG: { adjectives: 'kirgizistandar*' },
    KH: { adjectives: 'kanbodiar*' },
    KI: { adjectives: 'kiribatiar*' },
    KM: { adjectives: 'komoretar*|komoreetar*' },
    KP: {
      names: 'Ipar Korea',
      adjectives: 'iparkorear*|ipar korear*',
    },
    KR: {
      names: 'Hego Korea|Korea',
      adjectives: 'hegokorear*|hego korear*|korear*',
    },
    KW: { adjectives: 'kuwaitar*' },
    KZ: {
      names: 'Kazakhstan',
      adjectives: 'kazakhstandar*',
    },
    LA: { adjectives: 'laostar*' },
    LB: {
      adjectives: 'libanoar*|libandar*',
    },
    LI: { adjectives: 'liechtensteindar*' },
    LK: {
      names: 'Sri Lanka',
      adjectives: 'srilankar*',
    },
    LR: { adjectives: 'liberiar*' },
    LS: { adjectives: 'lesothoar*' },
    LT: {
      names: 'Lituania',
      adjectives: 'lituaniar*',
    },
    LU: {
      adjectives: 'luxenburgotar*',
    },
    LV: {
      names: 'Letonia',
      adjectives: 'letoniar*',
    },
    LY: {
      adjectives: 'libiar*',
    },
    MA: {
      adjectives: 'marokoar*',
    },
    MC: { adjectives: 'monakoar*' },
    MD: {
      names: 'Moldavia',
      adjectives: 'moldaviar*',
    },
    ME: {
      names: 'Montenegro',
      adjectives: 'montenegroar*',
    },
    MG: { adjectives: 'madagaskartar*|malgaxe|malgaxeak|malgaxea' },
    MH: { adjectives: 'marshalldar*' },
    MK: {
      names: 'Mazedonia',
      adjectives: 'mazedoniar*',
    },
    ML: {
      adjectives: 'maliar*',
    },
    MM: {
      names: 'Myanmar',
      adjectives: 'birmaniar*',
    },
    MN: { adjectives: 'mongoliar*' },
    MR: { adjectives: 'mauritaniar*' },
    MT: { adjectives: 'maltar*' },
    MU: { adjectives: 'mauriziar*' },
    MV: { adjectives: 'maldivar*' },
    MW: { adjectives: 'malawiar*' },
    MX: {
      adjectives: 'mexikar*',
    },
    MY: {
      names: 'Malaysia',
      adjectives: 'malaysiar*',
    },
    MZ: {
      adjectives: 'mozambiketar*',
    },
    NA: { adjectives: 'namibiar*' },
    NG: {
      names: 'Nigeria',
      adjectives: 'nigeriar*',
    },
    NE: {
      adjectives: 'nigertar*',
    },
    NI: {
      names: 'Nikaragua',
      adjectives: 'nikaraguar*',
    },
    NL: {
      names:
        'Herbehereak|Herbehereek|Herbehereetako|Herbehereetan|Herbehereei|Herbehereetara|Herbehereetatik|' +
        'Herbehereen|Herbehereekin|Holanda',
      adjectives: 'holandar*|nederlandar*|herbeheretar*',
    },
    NO: {
      adjectives: 'norvegiar*',
    },
    NP: {
      names: 'Nepal',
      adjectives: 'nepaldar*',
    },
    NR: { adjectives: 'nauruar*' },
    NZ: {
      adjectives: 'zeelandaberritar*',
    },
    OM: { adjectives: 'omandar*' },
    PA: { adjectives: 'panamar*' },
    PE: {
      adjectives: 'perutar*',
    },
    PH: {
      names: 'Filipinetako|Filipinetan|Filipinek',
      adjectives: 'filipinar*',
    },
    PK: {
      names: 'Pakistan',
      adjectives: 'pakistandar*',
    },
    PL: {
      adjectives: 'poloniar*',
    },
    PR: { adjectives: 'puertoricar*' },
    PS: {
      names: 'Zisjordania|Palestinako Lurralde Okupatuak',
      adjectives: 'palestinar*',
    },
    PT: {
      names: 'Portugal',
      adjectives: 'portugaldar*|portuges|portugesa|portugesak|portugesek|portugesen',
    },
    PW: { adjectives: 'palauar*' },
    PY: {
      names: 'Paraguai',
      adjectives: 'paraguaitar*',
    },
    QA: {
      names: 'Qatar',
      adjectives: 'qatartar*',
    },
    RO: {
      names: 'Errumania',
      adjectives: 'errumaniar*',
    },
    RS: {
      names: 'Serbia',
      adjectives: 'serbiar*',
    },
    RU: {
      names:
        'Errusiar Federazioa|Errusiar Federazioak|Errusiar Federazioan|Errusiako Federazioa|' +
        'Errusiako Federazioak|Errusiako Federazioan',
      adjectives: 'errusiar*',
    },
    RW: {
      adjectives: 'ruandar*',
    },
    SA: {
      names: 'Saudi Arabia|Arabia Saudi',
      adjectives: 'saudiar*|saudi arabiar*',
    },
    SC: { adjectives: 'seychelletar*' },
    SD: {
      names: 'Sudan',
      adjectives: 'sudandar*',
    },
    SE: {
      adjectives: 'suediar*',
    },
    SG: {
      adjectives: 'singapurtar*',
    },
    SI: {
      adjectives: 'esloveniar*',
    },
    SK: {
      names: 'Eslovakia',
      adjectives: 'eslovakiar*',
    },
    SL: { adjectives: 'sierraleonar*' },
    SM: { adjectives: 'sanmarinoar*' },
    SN: {
      names: 'Senegal',
      adjectives: 'senegaldar*',
    },
    SO: {
      names: 'Somalia',
      adjectives: 'somaliar*',
    },
    SR: { adjectives: 'surinamdar*' },
    SS: {
      adjectives: 'hegosudandar*',
    },
    SV: {
      names: 'El Salvador',
      adjectives: 'salvadortar*',
    },
    SY: {
      names: 'Siria',
      adjectives: 'siriar*',
    },
    SZ: { adjectives: 'swazilandiar*' },
    TD: {
      adjectives: 'txadtar*',
    },
    TG: { adjectives: 'togoar*' },
    TH: {
      names: 'Tailandia',
      adjectives: 'thailandiar*|tailandiar*',
    },
    TJ: { adjectives: 'tajikistandar*' },
    TL: { adjectives: 'timortar*|timordar*' },
    TM: { adjectives: 'turkmenistandar*' },
    TN: {
      names: 'Tunisia',
      adjectives: 'tunisiar*',
    },
    TO: { adjectives: 'tongar*' },
    TR: {
      adjectives: 'turkiar*|turku|turkua|turkuak|turkuek|turkuen',
    },
    TT: { adjectives: 'trinidadtar*|trinidaddar*' },
    TV: { adjectives: 'tuvaluar*' },
    TW: {
      names: 'Taiwan',
      adjectives: 'taiwandar*',
    },
    TZ: {
      names: 'Tanzania',
      adjectives: 'tanzaniar*',
    },
    UA: {
      adjectives: 'ukrainar*',
    },
    UG: {
      names: 'Uganda',
      adjectives: 'ugandar*',
    },
    US: {
      names:
        'Ameriketako Estatu Batuak|Ameriketako Estatu Batuek|Ameriketako Estatu Batuetako|' +
        'Ameriketako Estatu Batuetan|Ameriketako Estatu Batuei|Ameriketako Estatu Batuetara|' +
        'Ameriketako Estatu Batuetatik|Ameriketako Estatu Batuen|Ameriketako Estatu Batuekin|Estatu Batuak|' +
        'Estatu Batuek|Estatu Batuetako|Estatu Batuetan|Estatu Batuei|Estatu Batuetara|Estatu Batuetatik|' +
        'Estatu Batuen|Estatu Batuekin|AEB|AEBk|AEBko|AEBetako|AEBetan|AEBek|AEBei|AEBen|AEBetara|AEBetatik|USA',
      adjectives: 'estatubatuar*|iparramerikar*|amerikar*',
    },
    UY: {
      names: 'Uruguai',
      adjectives: 'uruguaitar*',
    },
    UZ: {
      names: 'Uzbekistan',
      adjectives: 'uzbekistandar*',
    },
    VA: {
      names: 'Vatikano|Vatikanoa|Vatikanoak',
      adjectives: 'vatikanoar*',
    },
    VE: {
      names: 'Venezuela',
      adjectives: 'venezuelar*',
    },
    VN: {
      names: 'Vietnam',
      adjectives: 'vietnamdar*',
    },
    VU: { adjectives: 'vanuatuar*' },
    WS: { adjectives: 'samoar*' },
    XK: {
      names: 'Kosovo',
      adjectives: 'kosovar*',
    },
    YE: {
      names: 'Yemen',
      adjectives: 'yemendar*',
    },
    ZA: {
      adjectives: 'hegoafrikar*',
    },
    ZM: { adjectives: 'zambiar*' },
    ZW: {
      names: 'Zimbabwe',
      adjectives: 'zimbabwetar*',
    },
    'geonames-524901': {
      names: 'Mosku',
      adjectives: 'moskutar*',
    },
    'geonames-703448': {
      names: 'Kiev|Kyiv',
    },
    'geonames-2643743': {
      names: 'Londres',
      adjectives: 'londrestar*',
    },
    'geonames-2800866': {
      names: 'Brusela',
      adjectives: 'bruselar*',
    },
    'geonames-2988507': {
      names: 'Paris',
      adjectives: 'paristar*',
    },
    'geonames-3117735': {
      names: 'Madril',
      adjectives: 'madrildar*',
    },
    'geonames-3128760': {
      names: 'Bartzelona',
      adjectives: 'bartzelonar*',
    },
    'geonames-1816670': {
      names: 'Pekin',
    },
    'geonames-3169070': {
      names: 'Erroma',
      adjectives: 'erromatar*',
    },
    'geonames-2267057': {
      names: 'Lisboa',
    },
    'geonames-281184': {
      names: 'Jerusalem',
    },
    'geonames-2747373': {
      names: 'Haga',
    },
    'geonames-5128581': {
      names: 'New York',
    },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations': 'Nazio Batuak|Nazio Batue*|Nazio Batuen Erakunde*|NBE',
    'organisation:un-security-council':
      'NBEko Segurtasun Kontseilu*|NBEren Segurtasun Kontseilu*|Nazio Batuen Segurtasun Kontseilu*|Segurtasun Kontseilu*',
    'organisation:un-general-assembly':
      'NBEren Batzar Nagusi*|NBEko Batzar Nagusi*|Nazio Batuen Batzar Nagusi*|NBEren Asanblada Nagusi*',
    'organisation:unhcr': 'ACNUR|NBEren Errefuxiatuentzako Goi Komisariotz*|UNHCR',
    'organisation:world-food-programme': 'Munduko Elikagai Programa*|Elikagaien Munduko Programa*',
    'organisation:who': 'Osasunaren Mundu Erakunde*|Munduko Osasun Erakunde*|OME',
    'organisation:iaea':
      'Energia Atomikoaren Nazioarteko Agentzia*|Nazioarteko Energia Atomikoaren Agentzia*|IAEA|EANA',
    'organisation:international-criminal-court': 'Nazioarteko Zigor Auzitegi*|Nazioarteko Zigor Gorte*|NZA',
    'organisation:international-court-of-justice': 'Nazioarteko Justizia Auzitegi*|Nazioarteko Justizia Gorte*',
    'organisation:nato': 'NATO|Ipar Atlantikoko Itun*',
    'organisation:osce': 'Europako Segurtasun eta Lankidetzarako Erakunde*|ESLE',
    'organisation:european-union': 'Europar Batasun*|Europako Batasun*|EB',
    'organisation:european-commission': 'Europako Batzorde*|Europar Batzorde*|Europako Komisio*',
    'organisation:european-parliament':
      'Europako Parlamentu*|Europako Legebiltzar*|Europar Parlamentu*|Eurolegebiltzar*',
    'organisation:council-of-europe': 'Europako Kontseilu*',
    'organisation:european-central-bank': 'Europako Banku Zentral*|EBZ',
    'organisation:court-of-justice-of-the-eu': 'Europako Justizia Auzitegi*|Europar Batasuneko Justizia Auzitegi*|EBJA',
    'organisation:european-court-of-human-rights':
      'Giza Eskubideen Europako Auzitegi*|Giza Eskubideen Europako Gorte*|Estrasburgoko Auzitegi*|GEEA',
    'organisation:imf': 'Nazioarteko Diru Funts*|NDF',
    'organisation:world-bank': 'Munduko Banku*',
    'organisation:wto': 'Munduko Merkataritza Erakunde*|MME',
    'organisation:opec': 'OPEP|LPEE',
    'organisation:african-union': 'Afrikar Batasun*|Afrikako Batasun*',
    'organisation:arab-league': 'Arabiar Liga*',
    'organisation:red-cross': 'Gurutze Gorri*',
    'organisation:doctors-without-borders': 'Mugarik Gabeko Medikua*|Medikuak Mugarik Gabe',
    'organisation:amnesty-international': 'Amnistia Internazional*|Nazioarteko Amnistia*',
    'organisation:white-house': 'Etxe Zuri*',
    'organisation:pentagon': 'Pentagono*',
    'organisation:us-state-department': 'AEBetako Estatu Departamentu*|Estatu Departamentu*',
    'organisation:us-congress': 'AEBetako Kongresu*',
    'organisation:us-senate': 'AEBetako Senatu*',
    'organisation:us-supreme-court': 'AEBetako Auzitegi Goren*',
    'organisation:federal-reserve': 'Erreserba Federal*',
    'organisation:hezbollah': 'Hezbollah|Hezbola|Hizbullah',
    'organisation:islamic-state': 'Estatu Islamiko*',
    'organisation:al-qaeda': 'Al-Kaeda|Al Kaeda|Al Qaeda',
    'organisation:taliban': 'talibanak|talibanen|talibanek',
    'organisation:houthis': 'huthiak|huthien|huthiek|hutiak|hutien|hutiek',
    'organisation:partido-popular': 'Alderdi Popular*',
    'organisation:eta': 'Euskadi Ta Askatasun*',
    'person:vladimir-putin': 'Vladimir Putin',
    'person:volodymyr-zelensky': 'Volodimir Zelenski|~Zelenski',
    'person:sergey-lavrov': 'Sergei Lavrov',
    'person:dmitry-peskov': 'Dmitri Peskov',
    'person:alexander-lukashenko': 'Aleksandr Lukaxenko|Alexandr Lukaxenko|~Lukaxenko',
    'person:queen-elizabeth-ii': 'Elisabet II.a|Isabel II.a',
    'person:king-charles-iii': 'Karlos III.a',
    'person:ali-khamenei': 'Ali Khamenei|Ali Jamenei',
    'person:hassan-rouhani': 'Hassan Rohani|Hasan Rohani',
    'person:bashar-al-assad': 'Baxar al-Assad|Baxar al Assad|Baxar el-Assad',
    'person:muammar-gaddafi': 'Muammar Gaddafi|Muamar Gaddafi',
    'person:mahmoud-abbas': 'Mahmud Abbas|Mahmud Abas',
    'person:pope-francis': 'Frantzisko aita santu*',
    'person:pope-leo-xiv': 'Leon XIV.a',
    'person:pope-benedict-xvi': 'Benedikto XVI.a',
    'person:pope-john-paul-ii': 'Joan Paulo II.a',
    'person:felipe-vi': 'Felipe VI.a',
  },
} satisfies LanguagePack;
