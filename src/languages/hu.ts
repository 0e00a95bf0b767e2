// Hungarian. Dates run from year to day (2022. január 3-án), cases are glued on (januárban, 3-ától), and adjectives in -i
// count as forms of months, days and places (januári, moszkvai). Forms are listed and take no further ending: with any,
// szombat + hely is the town Szombathely, orosz + lán a lion, magyar + áz explains, horvát + h a surname. Irish (ír) also
// writes, Latvian (lett) became: both are left to the country's name.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'hu',
  name: 'Hungarian',
  detection: {
    hu: {
      scripts: 'Latin',
      frequent:
        'a|az|és|hogy|nem|is|egy|ez|meg|volt|de|el|csak|már|azt|ezt|vagy|mint|még|ki|van|szerint|után|be|' +
        'amely|aki|fel|lesz|lehet|kell|ha|nagy|több|minden|most|akkor|majd|mert|sem|ami|arra|így|úgy|között|' +
        'ellen|alatt|miatt|azonban|pedig|során|illetve|évben|éves|évi|év|két|három|első|új|magyar|' +
        'magyarország|magyarországon|budapest|budapesti|kormány|elnök|elnöke|miniszterelnök|miniszter|' +
        'rendőrség|rendőrök|millió|milliárd|ezer|százalék|százalékos|forint|forintot|euró|ember|emberek|' +
        'ország|mondta|közölte|írta|írja|elmondta|hozzátette|kedden|szerdán|csütörtökön|pénteken|szombaton|' +
        'vasárnap|hétfőn|ma|tegnap|nap|napon|ahol|amikor|amelyek|amelyet|akik|voltak|volna|lett|nincs|itt|' +
        'ott|ezek|azok|ennek|annak|ebben|abban|erről|arról|saját|másik|egyik|valamint|hozzá|ezen|azon|óta|' +
        'előtt|mellett|felett|közül|általi|által|tovább|kapcsolatban|például|viszont|ezért|tehát|szintén|' +
        'utolsó|idén|tavaly|jövő|orosz|ukrán|hazai|uniós|szövetség|háború|párt|fidesz|orbán|mondott|nélkül|' +
        'ők|ő|őt|mi|ön|akár',
      affixes:
        '*ban|*ben|*nak|*nek|*ként|*val|*vel|*ból|*ből|*ról|*ről|*tól|*től|*hoz|*hez|*ság|*ség|*ása|*ése|' +
        '*ott|*ett|*ások|*ik|*gy*|*sz*|*ny*',
    },
  },
  dates: {
    months: [
      'január|januárban|januártól|januárig|januárra|januárról|januári|januárot|januárnak|januárja|' +
        'januárjában|januárjától|januárjáig|januárjára|januárjának|januárjáról|januárit',
      'február|februárban|februártól|februárig|februárra|februárról|februári|februárot|februárnak|' +
        'februárja|februárjában|februárjától|februárjáig|februárjára|februárjának|februárjáról|februárit',
      'március|márciusban|márciustól|márciusig|márciusra|márciusról|márciusi|márciusot|márciusnak|márciusa|' +
        'márciusában|márciusától|márciusáig|márciusára|márciusának|márciusáról|márciusit',
      'április|áprilisban|áprilistól|áprilisig|áprilisra|áprilisról|áprilisi|áprilisot|áprilisnak|áprilisa|' +
        'áprilisában|áprilisától|áprilisáig|áprilisára|áprilisának|áprilisáról|áprilisit',
      'május|májusban|májustól|májusig|májusra|májusról|májusi|májusot|májusnak|májusa|májusában|májusától|' +
        'májusáig|májusára|májusának|májusáról|májusit',
      'június|júniusban|júniustól|júniusig|júniusra|júniusról|júniusi|júniusot|júniusnak|júniusa|' +
        'júniusában|júniusától|júniusáig|júniusára|júniusának|júniusáról|júniusit',
      'július|júliusban|júliustól|júliusig|júliusra|júliusról|júliusi|júliusot|júliusnak|júliusa|' +
        'júliusában|júliusától|júliusáig|júliusára|júliusának|júliusáról|júliusit',
      'augusztus|augusztusban|augusztustól|augusztusig|augusztusra|augusztusról|augusztusi|augusztusot|' +
        'augusztusnak|augusztusa|augusztusában|augusztusától|augusztusáig|augusztusára|augusztusának|' +
        'augusztusáról|augusztusit',
      'szeptember|szeptemberben|szeptembertől|szeptemberig|szeptemberre|szeptemberről|szeptemberi|' +
        'szeptembert|szeptembernek|szeptembere|szeptemberében|szeptemberétől|szeptemberéig|szeptemberére|' +
        'szeptemberének|szeptemberéről|szeptemberit',
      'október|októberben|októbertől|októberig|októberre|októberről|októberi|októbert|októbernek|októbere|' +
        'októberében|októberétől|októberéig|októberére|októberének|októberéről|októberit',
      'november|novemberben|novembertől|novemberig|novemberre|novemberről|novemberi|novembert|novembernek|' +
        'novembere|novemberében|novemberétől|novemberéig|novemberére|novemberének|novemberéről|novemberit',
      'december|decemberben|decembertől|decemberig|decemberre|decemberről|decemberi|decembert|decembernek|' +
        'decembere|decemberében|decemberétől|decemberéig|decemberére|decemberének|decemberéről|decemberit',
    ],
    weekdays: [
      'vasárnap|vasárnapra virradóra|vasárnapra virradó éjszaka|vasárnapra virradó éjjel|vasárnapon|vasárnapi|vasárnapit|vasárnapot|vasárnaptól|vasárnapig|vasárnapra|vasárnapról|' +
        'vasárnapján',
      'hétfő|hétfőre virradóra|hétfőre virradó éjszaka|hétfőre virradó éjjel|hétfőn|hétfői|hétfőit|hétfőt|hétfőtől|hétfőig|hétfőre|hétfőről',
      'kedd|keddre virradóra|keddre virradó éjszaka|keddre virradó éjjel|kedden|keddi|keddit|keddet|keddtől|keddig|keddre|keddről',
      'szerda|szerdára virradóra|szerdára virradó éjszaka|szerdára virradó éjjel|szerdán|szerdai|szerdait|szerdát|szerdától|szerdáig|szerdára|szerdáról',
      'csütörtök|csütörtökre virradóra|csütörtökre virradó éjszaka|csütörtökre virradó éjjel|csütörtökön|csütörtöki|csütörtökit|csütörtököt|csüt|csütörtöktől|csütörtökig|csütörtökre|' +
        'csütörtökről',
      'péntek|péntekre virradóra|péntekre virradó éjszaka|péntekre virradó éjjel|pénteken|pénteki|péntekit|pénteket|péntektől|péntekig|péntekre|péntekről',
      'szombat|szombatra virradóra|szombatra virradó éjszaka|szombatra virradó éjjel|szombaton|szombati|szombatit|szombatot|szombattól|szombatig|szombatra|szombatról',
    ],
    // The sublative sets a term: péntekre, for Friday; but péntekre virradóra is the night before a past one.
    comingWeekdays: ['vasárnapra', 'hétfőre', 'keddre', 'szerdára', 'csütörtökre', 'péntekre', 'szombatra'],
    relativeDays: {
      '-2': 'tegnapelőtt|tegnapelőtti',
      '-1':
        'tegnap|tegnapi|tegnapra|tegnapit|tegnap reggel|tegnap hajnalban|tegnap délelőtt|tegnap délután|tegnap este|' +
        'tegnap éjjel|tegnap éjszaka|múlt éjjel|az elmúlt éjszaka',
      '0':
        'ma|mai napon|mai nap|mai napig|mától|ma reggel|ma hajnalban|ma délelőtt|ma délben|ma délután|ma este|ma éjjel|' +
        'ma éjszaka',
      '1': 'holnap|holnapi|holnapra|holnaptól|holnapig|holnap reggel|holnap délelőtt|holnap délután|holnap este',
      '2': 'holnapután|holnaputáni',
    },
    daysAgo: '# nappal ezelőtt',
    dayCounts: 'két|három|négy|öt|hat|hét|nyolc|kilenc|tíz',
    last: 'múlt|elmúlt|előző|tavaly|tavalyi|tavalyi év',
    current: 'ez a|ezen a|ebben a|ebben az|ez az|erre a|erre az|e|idén|idei|folyó',
    next: 'jövő|következő|jövőbeli',
    units: {
      day: 'nap|napon|napot|napi|napja|napján|napig|napra',
      week: 'hét|héten|heti|hetet|hétre|hétig|héttől|hetében|hetén',
      month: 'hónap|hónapban|hónapot|hónapra|hónaptól|hónapig|havi|hó|hóban',
      year: 'év|évben|évet|évi|évre|évtől|évig',
    },
    connectors: 'év|évi|évben|hó|havi|hónap|hónapban|napján|napon',
    before: 'még|már|csak|legkésőbb|egészen|várhatóan|először|legutóbb|utoljára|kedves|előtt',
    range: 'és',
    ordinalEndings:
      'a|e|i|án|én|ai|ei|ától|étől|áig|éig|ára|ére|ával|ével|át|ét|je|jén|jei|jétől|jéig|jére|jével|jét|ja|' +
      'ján|jai|jától|jáig|tól|től|ig|ra|re|ról|ről',
    dayWords: {
      elseje: 1,
      elsején: 1,
      elsejei: 1,
      elsejétől: 1,
      elsejéig: 1,
      elsejére: 1,
      elsejével: 1,
      elseji: 1,
      másodika: 2,
      másodikán: 2,
      másodikai: 2,
      másodikától: 2,
      harmadika: 3,
      harmadikán: 3,
      harmadikai: 3,
      harmadikától: 3,
      negyedike: 4,
      negyedikén: 4,
      negyedikei: 4,
      negyedikétől: 4,
      ötödike: 5,
      ötödikén: 5,
      ötödikétől: 5,
      hatodika: 6,
      hatodikán: 6,
      hatodikától: 6,
      hetedike: 7,
      hetedikén: 7,
      nyolcadika: 8,
      nyolcadikán: 8,
      kilencedike: 9,
      kilencedikén: 9,
      tizedike: 10,
      tizedikén: 10,
      tizenötödike: 15,
      tizenötödikén: 15,
      tizenötödikétől: 15,
      huszadika: 20,
      huszadikán: 20,
      harmincadika: 30,
      harmincadikán: 30,
    },
    dayParts:
      'hajnalban|hajnal|reggel|délelőtt|délelőtti|délben|délután|délutáni|este|esti|éjjel|éjszaka|hajnali|' + 'reggeli',
    turns: 'before',
    periods: {
      week: { '-1': 'múlt héten', 0: 'ezen a héten|a héten', 1: 'jövő héten' },
      month: { '-1': 'múlt hónapban', 0: 'ebben a hónapban', 1: 'jövő hónapban' },
      year: {
        '-2': 'tavalyelőtt|tavalyelőtti',
        '-1': 'tavaly|tavalyi|múlt évben',
        0: 'idén|ez évben|az idén',
        1: 'jövőre|jövő évben',
      },
    },
    every: 'minden',
    maxEnding: 0,
    // Only máj is a word, the liver; the other abbreviations want a day beside them.
    guarded: 'máj|jan|jún|júl|márc|ápr',
    capitalised: false,
  },
  names: {
    titles:
      'elnök|elnöke|elnököt|elnöknek|elnökkel|elnökét|elnökének|elnökasszony|államfő|államfője|államfőt|' +
      'államfővel|államfőnek|miniszterelnök|miniszterelnöke|miniszterelnököt|miniszterelnöknek|' +
      'miniszterelnökkel|miniszterelnök-helyettes|exminiszterelnök|kormányfő|kormányfője|kormányfőt|' +
      'kormányfővel|kancellár|kancellárt|kancellárnak|kancellárral|alkancellár|alelnök|alelnöke|alelnököt|' +
      'alelnökkel|miniszter|minisztere|minisztert|miniszterrel|miniszternek|külügyminiszter*|' +
      'külgazdasági és külügyminiszter|belügyminiszter*|honvédelmi miniszter|védelmi miniszter|' +
      'pénzügyminiszter*|igazságügyi miniszter|egészségügyi miniszter|gazdasági miniszter|agrárminiszter*|' +
      'külügyi szóvivő|külügyminiszter-helyettes|államtitkár*|helyettes államtitkár|főtitkár*|' +
      'főtitkárhelyettes|titkár|titkára|házelnök*|polgármester*|főpolgármester*|alpolgármester*|' +
      'kormánymegbízott|országgyűlési képviselő|képviselő*|képviselője|képviselőjelölt|ep-képviselő|' +
      'frakcióvezető*|szenátor*|kormányszóvivő|szóvivő|szóvivője|szóvivőt|szóvivőnő|pártelnök*|társelnök*|' +
      'pártvezető|vezető|vezetője|vezetőt|vezér|vezére|politikus|politikusa|politikust|nagykövet*|konzul*|' +
      'biztos|biztosa|uniós biztos|kormánybiztos*|országos tisztifőorvos|tisztifőorvos*|igazgató|igazgatója|' +
      'igazgatót|vezérigazgató*|főigazgató*|tábornok*|altábornagy|vezérőrnagy|dandártábornok|ezredes*|' +
      'alezredes*|őrnagy|százados|parancsnok*|rendőrfőkapitány|rendőrkapitány|ügyész*|főügyész*|' +
      'legfőbb ügyész|bíró|bírója|ügyvéd*|szövetségi kapitány|kapitány*|edző|edzője|edzőt|vezetőedző*|csatár|' +
      'csatára|kapus|kapusa|védő|középpályás*|teniszező*|úszó|olimpiai bajnok|pápa|pápát|pápának|pápával|' +
      'bíboros*|érsek*|püspök*|pátriárka|lelkész|király|királya|királyt|királynak|királynő*|herceg|hercege|' +
      'herceget|hercegnő*|császár|emír|sejk|ajatollah|imám|úr|asszony|professzor*|doktor|dr|rendező|' +
      'rendezője|színész*|színésznő*|énekes*|énekesnő*|író|írója|újságíró*|politológus*|közgazdász*|elemző|' +
      'elemzője|szakértő*|üzletember*|milliárdos*|aktivista|ellenzéki vezető|főtanácsadó|tanácsadó*|' +
      'ombudsman*|virológus*',
    organisationWords:
      'minisztérium*|egyetem*|intézet*|akadémia|akadémián|akadémiai|bank|bankja|bankot|jegybank*|párt|pártja|' +
      'pártot|pártnak|mozgalom*|kormány*|parlament*|országgyűlés*|szenátus*|bíróság*|törvényszék*|ítélőtábla|' +
      'kúria|ügyészség*|rendőrség*|hadsereg*|honvédség*|hivatal*|ügynökség*|felügyelet*|bizottság*|tanács|' +
      'tanácsa|tanácsot|testület*|szövetség*|unió|unióban|unióval|uniónak|egyesület*|szakszervezet*|' +
      'vállalat*|társaság*|cég|cége|céget|konszern*|csoport*|alapítvány*|alap|klub|klubja|koalíció*|' +
      'szervezet*|központ*|televízió*|rádió*|kórház*|egyház*|nagykövetség*|színház*|múzeum*|gimnázium*|kar|' +
      'kongresszus*|kamara|kamarája|szolgálat*|igazgatóság*|főkapitányság*|önkormányzat*|fórum*|liga|' +
      'repülőtér',
    placeWords:
      'város|városa|városban|városi|főváros*|község*|falu|faluban|folyó|folyón|megye|megyében|megyei|megyéje|' +
      'járás|járásban|régió*|tartomány*|terület*|köztársaság*|sziget|szigeten|félsziget*|tenger|tengeren|tó|' +
      'tavon|öböl|öbölben|szoros|szorosban|hegység*|hegy|hegyen|völgy|utca|utcában|utcai|út|tér|téren|körút|' +
      'sugárút|pályaudvar*|kikötő*|kerület*|kerületben|kerületi|szövetségi állam|államban|sivatag*|fok|határ|' +
      'határon|körzet*',
    joiners: 'és|a|az|de|da|di|del|la|le|von|van|der|al|bin|ibn|ben',
    neverNames:
      'A|Az|És|De|Egy|Ez|Ezt|Ezek|Ezzel|Erre|Erről|Ebben|Ennek|Emiatt|Ezért|Azt|Azok|Azzal|Arra|Arról|Abban|' +
      'Annak|Amíg|Ami|Amely|Amelyek|Aki|Akik|Amikor|Ahol|Ahogy|Így|Úgy|Igen|Nem|Nincs|Van|Volt|Voltak|Lesz|' +
      'Lehet|Kell|Ha|Hogy|Mert|Mivel|Bár|Habár|Azonban|Viszont|Pedig|Ugyanakkor|Eközben|Közben|Majd|Aztán|' +
      'Ezután|Utána|Előtte|Korábban|Később|Most|Már|Még|Is|Csak|Sőt|Tehát|Vagyis|Például|Szintén|Továbbá|' +
      'Ráadásul|Mint|Mintha|Minden|Mindenki|Mindez|Mindkét|Sok|Sokan|Több|Többen|Néhány|Egyes|Más|Mások|' +
      'Másik|Kevés|Két|Kettő|Három|Négy|Öt|Hat|Hét|Nyolc|Kilenc|Tíz|Első|Második|Harmadik|Utolsó|Új|Nagy|Kis|' +
      'Ő|Ők|Mi|Ti|Én|Te|Ön|Önök|Miért|Hogyan|Hol|Mikor|Ki|Kik|Melyik|Mennyi|Ott|Itt|Ma|Tegnap|Holnap|Idén|' +
      'Tavaly|Jövőre|Összesen|Legalább|Mintegy|Körülbelül|Szerinte|Szerintük|Valamint|Illetve|Vagy|Akár|Sem|' +
      'Se|Hiszen|Ugyanis|Végül|Jelenleg|Rendőrség|Rendőrök|Tűzoltók|Kormány|Elnök|Miniszterelnök|Miniszter|' +
      'Szakértők|Források|Fotó|Kép|Videó|Frissítés|Kiemelt|Olvassa|Kapcsolódó|Nyugat|Kelet|Észak|Dél|Isten|' +
      'Internet|Férfi|Nő|Gyerekek|Emberek',
    endings:
      'jának|jének|jában|jében|jából|jéből|jával|jével|ából|éből|ában|ében|ának|ének|ával|ével|ától|étől|' +
      'ához|éhez|ánál|énél|áról|éről|ára|ére|ban|ben|ból|ből|ról|ről|tól|től|hoz|hez|höz|nak|nek|nál|nél|val|' +
      'vel|kal|kel|nal|nel|ral|rel|tal|tel|sal|sel|ért|ként|ék|án|én|on|en|ön|ba|be|ra|re|ig|ot|et|at|öt|ok|' +
      'ek|ja|je|n|t|k|i|a|e|é',
    prefixes: '',
  },
  stopWords:
    'a|az|és|hogy|nem|is|egy|ez|meg|volt|de|el|csak|már|azt|ezt|vagy|mint|még|ki|van|szerint|után|be|amely|' +
    'amelyek|amelyet|aki|akik|fel|le|lesz|lehet|kell|ha|több|minden|most|akkor|majd|mert|sem|se|ami|amit|' +
    'arra|erre|így|úgy|ilyen|olyan|között|ellen|alatt|miatt|azonban|pedig|során|illetve|két|ahol|amikor|' +
    'ahogy|voltak|volna|lett|nincs|itt|ott|ezek|azok|ennek|annak|ebben|abban|erről|arról|ezzel|azzal|ebből|' +
    'abból|saját|másik|egyik|valamint|hozzá|ezen|azon|óta|előtt|mellett|felett|közül|által|tovább|például|' +
    'viszont|ezért|tehát|szintén|nélkül|ők|ő|őt|én|te|mi|ti|ön|akár|eddig|hiszen|ugyanis|mivel|bár|sőt|sok|' +
    'néhány|egyes|más|mások|ide|oda|át|rá|neki|nekik|vele|tőle|róla|nagyon|inkább|talán|igen|mintegy|hanem|' +
    'ugyanakkor|közben|aztán|végül|amíg|mikor',
  boilerplate:
    'olvassa el ezt is|olvassa el|olvasd el ezt is|olvasd el|olvass tovább|olvasson tovább|kapcsolódó cikkek|' +
    'kapcsolódó cikk|kapcsolódó tartalom|kapcsolódó anyagok|ajánlott cikkek|ajánljuk még|ezt olvasta már|' +
    'ezt is érdemes elolvasni|ez is érdekelheti|ez is érdekelhet|legolvasottabb|legfrissebb hírek|' +
    'további hírek|további cikkek|megosztás facebookon|megosztás a facebookon|ossza meg|oszd meg|' +
    'kövessen minket|kövess minket|kövesse oldalunkat|csatlakozzon hozzánk|iratkozzon fel|iratkozz fel|' +
    'feliratkozom|hírlevél feliratkozás|hírlevél-feliratkozás|szóljon hozzá|szólj hozzá|hozzászólások|' +
    'hozzászólás írása|hozzászólok|vélemény, hozzászólás|az e-mail címet nem tesszük közzé|' +
    'az e-mail-címet nem tesszük közzé|a kötelező mezőket|minden jog fenntartva|minden jogot fenntartunk|' +
    'a cikk szerzői joga|borítókép:|borítókép forrása|nyitókép:|kiemelt kép:|címlapkép:|fotó:|forrás:|' +
    'képek forrása|hirdetés|a cikk a hirdetés után folytatódik|támogatott tartalom|szponzorált tartalom|' +
    'ez a weboldal sütiket|a weboldal sütiket|az oldal sütiket|sütiket használunk|adatvédelmi tájékoztató|' +
    'címkék:|kulcsszavak:|támogassa munkánkat|támogasd munkánkat|hibát talált a cikkben|hibát talált a szövegben|nyomtatható változat',
  multipliers: {
    tucat: 12,
    száz: 100,
    százat: 100,
    százan: 100,
    százas: 100,
    százak: 100,
    százra: 100,
    ezer: 1000,
    ezret: 1000,
    ezren: 1000,
    ezrek: 1000,
    ezres: 1000,
    ezerre: 1000,
    ezernek: 1000,
    ezerrel: 1000,
    ezerről: 1000,
    ezerből: 1000,
    millió: 1000000,
    milliót: 1000000,
    milliós: 1000000,
    millióan: 1000000,
    milliónyi: 1000000,
    millióra: 1000000,
    millióval: 1000000,
    millióból: 1000000,
    milliónak: 1000000,
    millióról: 1000000,
    milliók: 1000000,
    milliókat: 1000000,
    mrd: 1000000000,
    milliárd: 1000000000,
    milliárdot: 1000000000,
    milliárdos: 1000000000,
    mlrd: 1000000000,
    md: 1000000000,
    milliárdra: 1000000000,
    milliárddal: 1000000000,
    milliárdból: 1000000000,
    milliárdnyi: 1000000000,
    milliárdról: 1000000000,
    milliárdnak: 1000000000,
    milliárdok: 1000000000,
    billió: 1000000000000,
    ezermilliárd: 1000000000000,
    billiót: 1000000000000,
    billiós: 1000000000000,
    billióra: 1000000000000,
    ezermilliárdos: 1000000000000,
  },
  places: {
    AD: { adjectives: 'andorrai*' },
    AE: { names: 'Egyesült Arab Emírségek|Egyesült Arab Emirátusok|Emírségek', adjectives: 'emírségekbeli*' },
    AF: { names: 'Afganisztán', adjectives: 'afgán|afgánok|afgánokat|afganisztáni*' },
    AG: { adjectives: 'antiguai*' },
    AL: { names: 'Albánia', adjectives: 'albán|albánok|albániai*' },
    AM: { names: 'Örményország', adjectives: 'örmény|örmények|örményeket|örményországi*' },
    AO: { adjectives: 'angolai*' },
    AR: { names: 'Argentína', adjectives: 'argentin|argentinok|argentínai*' },
    AT: { names: 'Ausztria', adjectives: 'osztrák*|ausztriai*' },
    AU: { names: 'Ausztrália', adjectives: 'ausztrál|ausztrálok|ausztráliai*' },
    AZ: { names: 'Azerbajdzsán', adjectives: 'azeri|azeriek|azerbajdzsáni*' },
    BA: { names: 'Bosznia-Hercegovina|Bosznia', adjectives: 'bosnyák*|boszniai*|bosznia-hercegovinai*' },
    BB: { adjectives: 'barbadosi*' },
    BD: { names: 'Banglades', adjectives: 'bangladesi*' },
    BE: { names: 'Belgium', adjectives: 'belga|belgák|belgákat|belgiumi*' },
    BF: { adjectives: 'burkina fasói*|Burkina Fasó-i' },
    BG: { names: 'Bulgária', adjectives: 'bolgár|bolgárok|bolgárokat|bulgáriai*' },
    BH: { adjectives: 'bahreini*' },
    BJ: { adjectives: 'benini|beniniek|beninieket' },
    BO: { adjectives: 'bolíviai*' },
    BR: { names: 'Brazília', adjectives: 'brazil|brazilok|brazilokat|brazíliai*' },
    BS: { adjectives: 'bahamai*|bahama-szigeteki*' },
    BT: { adjectives: 'bhutáni*' },
    BW: { adjectives: 'botswanai*' },
    BY: { names: 'Belarusz|Fehéroroszország', adjectives: 'belaruszok|fehérorosz|fehéroroszok|fehéroroszországi*' },
    BZ: { adjectives: 'belizei*|belize-i|belize-iek' },
    CA: { names: 'Kanada', adjectives: 'kanadai*' },
    CD: { adjectives: 'kongói*' },
    CF: { adjectives: 'közép-afrikai*' },
    CH: { names: 'Svájc', adjectives: 'svájci*' },
    CI: { adjectives: 'elefántcsontparti*' },
    CL: { names: 'Chile', adjectives: 'chilei*' },
    CM: { adjectives: 'kameruni*' },
    CN: { names: 'Kína|Kínai Népköztársaság', adjectives: 'kínai*' },
    CO: { names: 'Kolumbia', adjectives: 'kolumbiai*' },
    CR: { adjectives: 'Costa Rica-i|Costa Rica-iak|Costa Rica-iakat' },
    CU: { names: 'Kuba', adjectives: 'kubai*' },
    CV: { adjectives: 'zöld-foki*|zöld-foki-szigeteki*' },
    CY: { names: 'Ciprus', adjectives: 'ciprusi*' },
    CZ: { names: 'Csehország|Cseh Köztársaság', adjectives: 'cseh|csehek|cseheket|cseheknek|csehországi*' },
    DE: {
      names: 'Németország|Német Szövetségi Köztársaság',
      adjectives: 'német|németek|németeket|németeknek|németekkel|németországi*',
    },
    DK: { names: 'Dánia', adjectives: 'dán|dánok|dánokat|dániai*' },
    DO: { adjectives: 'dominikai*' },
    DZ: { names: 'Algéria', adjectives: 'algériai*' },
    EC: { names: 'Ecuador', adjectives: 'ecuadori*' },
    EE: { names: 'Észtország', adjectives: 'észt|észtek|észtországi*' },
    EG: { names: 'Egyiptom', adjectives: 'egyiptomi*' },
    ER: { adjectives: 'eritreai*' },
    ES: { names: 'Spanyolország', adjectives: 'spanyol|spanyolok|spanyolokat|spanyolországi*' },
    ET: { names: 'Etiópia', adjectives: 'etióp|etiópok|etiópiai*' },
    FI: { names: 'Finnország', adjectives: 'finn|finnek|finneket|finnországi*' },
    FJ: { adjectives: 'fidzsi-szigeteki*' },
    FM: { adjectives: 'mikronéziai*' },
    FR: { names: 'Franciaország', adjectives: 'francia|franciák|franciákat|franciáknak|franciákkal|franciaországi*' },
    GA: { adjectives: 'gaboni*' },
    GB: {
      names: 'Nagy-Britannia|Egyesült Királyság|Nagy-Britannia és Észak-Írország Egyesült Királysága',
      adjectives: 'brit|britek|briteket|briteknek|britekkel|nagy-britanniai*|angol|angolok|angolokat|angoloknak',
    },
    'GB-ENG': { names: 'Anglia', adjectives: 'angliai*' },
    'GB-SCT': { names: 'Skócia', adjectives: 'skót|skótok|skóciai*' },
    'GB-WLS': { names: 'Wales', adjectives: 'walesi*' },
    'GB-NIR': { names: 'Észak-Írország', adjectives: 'észak-ír|észak-írek|észak-írországi*' },
    GD: { adjectives: 'grenadai*' },
    GE: { names: 'Grúzia|Georgia', adjectives: 'grúz|grúzok|grúziai*' },
    GH: { adjectives: 'ghánai*' },
    GL: { adjectives: 'grönlandi*' },
    GM: { adjectives: 'gambiai*' },
    GN: { adjectives: 'guineai*' },
    GQ: { adjectives: 'egyenlítői-guineai*' },
    GR: { names: 'Görögország', adjectives: 'görög|görögök|görögöket|görögországi*' },
    GT: { adjectives: 'guatemalai*' },
    GW: { adjectives: 'bissau-guineai*' },
    GY: { adjectives: 'guyanai*' },
    HK: { adjectives: 'hongkongi*' },
    HN: { adjectives: 'hondurasi*' },
    HR: { names: 'Horvátország', adjectives: 'horvát|horvátok|horvátokat|horvátországi*' },
    HT: { adjectives: 'haitiak|haitiakat|haitiaknak' },
    HU: { names: 'Magyarország', adjectives: 'magyar|magyarok|magyarokat|magyaroknak|magyarországi*' },
    ID: { names: 'Indonézia', adjectives: 'indonéz|indonézek|indonéziai*' },
    IE: { names: 'Írország', adjectives: 'írországi*' },
    IL: { names: 'Izrael', adjectives: 'izraeli*' },
    IN: { names: 'India', adjectives: 'indiai*' },
    IQ: { names: 'Irak', adjectives: 'iraki*' },
    IR: { names: 'Irán', adjectives: 'iráni*' },
    IS: { names: 'Izland', adjectives: 'izlandi*' },
    IT: { names: 'Olaszország', adjectives: 'olasz|olaszok|olaszokat|olaszoknak|olaszországi*' },
    JM: { adjectives: 'jamaicai*|jamaikai*' },
    JO: { names: 'Jordánia', adjectives: 'jordániai*|jordán|jordánok' },
    JP: { names: 'Japán', adjectives: 'japánok|japánokat|japánoknak|japánországi*' },
    KE: { names: 'Kenya', adjectives: 'kenyai*' },
    KG: { names: 'Kirgizisztán', adjectives: 'kirgiz|kirgizek|kirgizisztáni*' },
    KH: { adjectives: 'kambodzsai*' },
    KM: { adjectives: 'comore-szigeteki*' },
    KP: { names: 'Észak-Korea|Koreai Népi Demokratikus Köztársaság', adjectives: 'észak-koreai*' },
    KR: { names: 'Dél-Korea', adjectives: 'dél-koreai*' },
    KW: { names: 'Kuvait', adjectives: 'kuvaiti*' },
    KZ: { names: 'Kazahsztán', adjectives: 'kazah|kazahok|kazahsztáni*' },
    LA: { adjectives: 'laoszi*' },
    LB: { names: 'Libanon', adjectives: 'libanoni*' },
    LI: { names: 'Liechtenstein', adjectives: 'liechtensteini*' },
    LK: { adjectives: 'Srí Lanka-i|Srí Lanka-iak|srí lankai*' },
    LR: { adjectives: 'libériai*' },
    LS: { adjectives: 'lesothói*' },
    LT: { names: 'Litvánia', adjectives: 'litván|litvánok|litvániai*' },
    LU: { names: 'Luxemburg', adjectives: 'luxemburgi*' },
    LV: { names: 'Lettország', adjectives: 'lettek|lettországi*' },
    LY: { names: 'Líbia', adjectives: 'líbiai*' },
    MA: { names: 'Marokkó', adjectives: 'marokkói*' },
    MC: { adjectives: 'monacói*' },
    MD: { names: 'Moldova|Moldávia|Moldovai Köztársaság', adjectives: 'moldovai*|moldáv|moldávok|moldáviai*' },
    ME: { names: 'Montenegró', adjectives: 'montenegrói*' },
    MG: { adjectives: 'madagaszkári*' },
    MH: { adjectives: 'marshall-szigeteki*' },
    MK: {
      names: 'Észak-Macedónia|Macedónia',
      adjectives: 'macedón|macedónok|macedóniai*|észak-macedón|észak-macedóniai*',
    },
    ML: { names: 'Mali' },
    MM: { names: 'Mianmar|Burma', adjectives: 'mianmari*|burmai*' },
    MN: { names: 'Mongólia', adjectives: 'mongol|mongolok|mongóliai*' },
    MO: { adjectives: 'makaói*' },
    MR: { adjectives: 'mauritániai*' },
    MT: { names: 'Málta', adjectives: 'máltai*' },
    MU: { adjectives: 'mauritiusi*' },
    MV: { adjectives: 'maldív-szigeteki*' },
    MX: { names: 'Mexikó', adjectives: 'mexikói*' },
    MY: { names: 'Malajzia', adjectives: 'malajziai*|maláj|malájok' },
    MZ: { adjectives: 'mozambiki*' },
    NA: { adjectives: 'namíbiai*' },
    NE: { adjectives: 'nigeri|nigeriek|nigerieket' },
    NG: { names: 'Nigéria', adjectives: 'nigériai*' },
    NI: { adjectives: 'nicaraguai*|nikaraguai*' },
    NL: { names: 'Hollandia', adjectives: 'holland|hollandok|hollandokat|hollandiai*' },
    NO: { names: 'Norvégia', adjectives: 'norvég|norvégok|norvégokat|norvégiai*' },
    NP: { names: 'Nepál', adjectives: 'nepáli*' },
    NR: { adjectives: 'naurui*' },
    NZ: { names: 'Új-Zéland', adjectives: 'új-zélandi*' },
    OM: { adjectives: 'ománi|ománi*' },
    PA: { adjectives: 'panamai*' },
    PE: { names: 'Peru', adjectives: 'perui|peruiak|peruiakat' },
    PG: { adjectives: 'pápua új-guineai*' },
    PH: { names: 'Fülöp-szigetek', adjectives: 'Fülöp-szigeteki*|filippínó*' },
    PK: { names: 'Pakisztán', adjectives: 'pakisztáni*' },
    PL: {
      names: 'Lengyelország',
      adjectives: 'lengyel|lengyelek|lengyeleket|lengyeleknek|lengyelekkel|lengyelországi*',
    },
    PR: { adjectives: 'Puerto Ricó-i|Puerto Ricó-iak|puerto ricói*' },
    PS: {
      names: 'Palesztina|Palesztin Hatóság',
      adjectives: 'palesztin|palesztinok|palesztinokat|palesztinoknak|palesztinai*',
    },
    PT: { names: 'Portugália', adjectives: 'portugál|portugálok|portugáliai*' },
    PW: { adjectives: 'palaui*' },
    PY: { adjectives: 'paraguayi*' },
    QA: { names: 'Katar', adjectives: 'katari|katariak' },
    RO: { names: 'Románia', adjectives: 'román|románok|románokat|románoknak|romániai*' },
    RS: { names: 'Szerbia', adjectives: 'szerb|szerbek|szerbeket|szerbeknek|szerbiai*' },
    RU: {
      names: 'Oroszország|Oroszországi Föderáció',
      adjectives: 'orosz|oroszok|oroszokat|oroszoknak|oroszokkal|oroszországi*',
    },
    RW: { names: 'Ruanda', adjectives: 'ruandai*' },
    SA: { names: 'Szaúd-Arábia', adjectives: 'szaúdi|szaúdiak|szaúd-arábiai*' },
    SB: { adjectives: 'salamon-szigeteki*' },
    SC: { adjectives: 'seychelle-szigeteki*' },
    SD: { names: 'Szudán', adjectives: 'szudáni*' },
    SE: { names: 'Svédország', adjectives: 'svéd|svédek|svédeket|svédországi*' },
    SG: { names: 'Szingapúr', adjectives: 'szingapúri*' },
    SI: { names: 'Szlovénia', adjectives: 'szlovén|szlovének|szlovéniai*' },
    SK: { names: 'Szlovákia', adjectives: 'szlovák|szlovákok|szlovákokat|szlovákiai*' },
    SL: { adjectives: 'Sierra Leone-i|Sierra Leone-iek' },
    SM: { adjectives: 'San Marinó-i|San Marinó-iak|san marinói*' },
    SN: { names: 'Szenegál', adjectives: 'szenegáli*' },
    SO: { names: 'Szomália', adjectives: 'szomáliai*|szomáli|szomálik' },
    SR: { adjectives: 'surinamei*|surinami*' },
    SS: { adjectives: 'dél-szudáni*' },
    SV: { adjectives: 'salvadori*' },
    SY: { names: 'Szíria', adjectives: 'szír|szírek|szíriai*' },
    SZ: { adjectives: 'szváziföldi*' },
    TD: { adjectives: 'csádi*' },
    TG: { adjectives: 'togói*' },
    TH: { names: 'Thaiföld', adjectives: 'thai|thaiok|thaiföldi*' },
    TJ: { names: 'Tádzsikisztán', adjectives: 'tádzsik|tádzsikok|tádzsikisztáni*' },
    TL: { adjectives: 'kelet-timori*|timori|timoriak' },
    TM: { adjectives: 'türkmén|türkmének|türkméneket|türkmenisztáni*' },
    TN: { names: 'Tunézia', adjectives: 'tunéziai*' },
    TO: { adjectives: 'tongai*' },
    TR: { names: 'Törökország', adjectives: 'török|törökök|törököket|törököknek|törökkel|törökországi*' },
    TT: { adjectives: 'trinidadi*' },
    TV: { adjectives: 'tuvalui*' },
    TW: { names: 'Tajvan', adjectives: 'tajvani*' },
    TZ: { adjectives: 'tanzániai*' },
    UA: { names: 'Ukrajna', adjectives: 'ukrán|ukránok|ukránokat|ukránoknak|ukránokkal|ukrajnai*' },
    UG: { names: 'Uganda', adjectives: 'ugandai*' },
    US: {
      names: 'USA|Egyesült Államok|Amerikai Egyesült Államok|Amerika',
      adjectives: 'amerikai*|egyesült államokbeli*',
    },
    UY: { names: 'Uruguay', adjectives: 'uruguayi*' },
    UZ: { names: 'Üzbegisztán', adjectives: 'üzbég|üzbégek|üzbegisztáni*' },
    VA: { names: 'Vatikán|Szentszék', adjectives: 'vatikáni*|szentszéki*' },
    VE: { names: 'Venezuela', adjectives: 'venezuelai*' },
    VN: { names: 'Vietnám', adjectives: 'vietnámi*' },
    VU: { adjectives: 'vanuatui*' },
    WS: { adjectives: 'szamoai*' },
    XK: { names: 'Koszovó', adjectives: 'koszovói*' },
    YE: { names: 'Jemen', adjectives: 'jemeni*' },
    ZA: { names: 'Dél-Afrika|Dél-afrikai Köztársaság', adjectives: 'dél-afrikai*' },
    ZM: { adjectives: 'zambiai*' },
    ZW: { names: 'Zimbabwe', adjectives: 'zimbabwei*' },
    'geonames-3054643': { names: 'Budapest', adjectives: 'budapesti*' },
    'geonames-721472': { names: 'Debrecen', adjectives: 'debreceni*' },
    'geonames-715429': { names: 'Szeged', adjectives: 'szegedi*' },
    'geonames-717582': { names: 'Miskolc', adjectives: 'miskolci*' },
    'geonames-3046526': { names: 'Pécs', adjectives: 'pécsi*' },
    'geonames-524901': { names: 'Moszkva', adjectives: 'moszkvai*' },
    'geonames-703448': { names: 'Kijev', adjectives: 'kijevi*' },
    'geonames-2643743': { names: 'London', adjectives: 'londoni*' },
    'geonames-2988507': { names: 'Párizs', adjectives: 'párizsi*' },
    'geonames-2950159': { names: 'Berlin', adjectives: 'berlini*' },
    'geonames-2761369': { names: 'Bécs', adjectives: 'bécsi*' },
    'geonames-2800866': { names: 'Brüsszel', adjectives: 'brüsszeli*' },
    'geonames-756135': { names: 'Varsó', adjectives: 'varsói*' },
    'geonames-3060972': { names: 'Pozsony', adjectives: 'pozsonyi*' },
    'geonames-3067696': { names: 'Prága', adjectives: 'prágai*' },
    'geonames-683506': { names: 'Bukarest', adjectives: 'bukaresti*' },
    'geonames-681290': { names: 'Kolozsvár', adjectives: 'kolozsvári*' },
    'geonames-792680': { names: 'Belgrád', adjectives: 'belgrádi*' },
    'geonames-3169070': { names: 'Róma' },
    'geonames-1816670': { names: 'Peking', adjectives: 'pekingi*' },
    'geonames-4140963': { names: 'Washington', adjectives: 'washingtoni*' },
    'geonames-112931': { names: 'Teherán', adjectives: 'teheráni*' },
    'geonames-264371': { names: 'Athén', adjectives: 'athéni*' },
    'geonames-2747373': { names: 'Hága', adjectives: 'hágai*' },
    'geonames-281184': { names: 'Jeruzsálem', adjectives: 'jeruzsálemi*' },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations': 'Egyesült Nemzetek Szervezet*|Egyesült Nemzetek|ENSZ',
    'organisation:un-security-council': 'ENSZ Biztonsági Tanács*|Biztonsági Tanács*|ENSZ BT',
    'organisation:un-general-assembly': 'ENSZ-közgyűlés*|ENSZ Közgyűlés*',
    'organisation:un-human-rights-council': 'ENSZ Emberi Jogi Tanács*',
    'organisation:unhcr': 'ENSZ Menekültügyi Főbiztosság*',
    'organisation:unicef': 'ENSZ Gyermekalap*',
    'organisation:world-food-programme': 'Világélelmezési Program*|Élelmezési Világprogram*',
    'organisation:who': 'Egészségügyi Világszervezet*|WHO',
    'organisation:iaea': 'Nemzetközi Atomenergia-ügynökség*|Nemzetközi Atomenergia Ügynökség*|NAÜ',
    'organisation:international-court-of-justice': 'Nemzetközi Bíróság*',
    'organisation:international-criminal-court': 'Nemzetközi Büntetőbíróság*|ICC',
    'organisation:european-court-of-human-rights': 'Emberi Jogok Európai Bíróság*|strasbourgi bíróság*|EJEB',
    'organisation:nato': 'Észak-atlanti Szerződés Szervezet*|Észak-atlanti Szövetség*',
    'organisation:osce': 'Európai Biztonsági és Együttműködési Szervezet*|EBESZ',
    'organisation:european-union': 'Európai Unió*|EU',
    'organisation:european-commission': 'Európai Bizottság*|uniós bizottság*',
    'organisation:european-parliament': 'Európai Parlament*|EP',
    'organisation:european-council': 'Európai Tanács*',
    'organisation:council-of-europe': 'Európa Tanács*',
    'organisation:european-central-bank': 'Európai Központi Bank*|EKB',
    'organisation:court-of-justice-of-the-eu': 'Európai Unió Bíróság*|Európai Bíróság*|uniós bíróság*',
    'organisation:imf': 'Nemzetközi Valutaalap*|IMF',
    'organisation:world-bank': 'Világbank*',
    'organisation:wto': 'Kereskedelmi Világszervezet*|WTO',
    'organisation:oecd': 'Gazdasági Együttműködési és Fejlesztési Szervezet*',
    'organisation:opec': 'Kőolaj-exportáló Országok Szervezet*',
    'organisation:african-union': 'Afrikai Unió*',
    'organisation:arab-league': 'Arab Liga|Arab Ligá*',
    'organisation:cis': 'Független Államok Közösség*|FÁK',
    'organisation:red-cross': 'Vöröskereszt*|Nemzetközi Vöröskereszt*',
    'organisation:doctors-without-borders': 'Orvosok Határok Nélkül',
    'organisation:reporters-without-borders': 'Riporterek Határok Nélkül',
    'organisation:kremlin': 'Kreml*',
    'organisation:white-house': 'Fehér Ház*',
    'organisation:us-state-department': 'amerikai külügyminisztérium*|washingtoni külügyminisztérium*',
    'organisation:us-congress': 'amerikai kongresszus*',
    'organisation:us-senate': 'amerikai szenátus*',
    'organisation:us-house': 'amerikai képviselőház*',
    'organisation:us-supreme-court': 'amerikai legfelsőbb bíróság*',
    'organisation:federal-reserve': 'amerikai jegybank*',
    'organisation:hamas': 'Hamász*',
    'organisation:hezbollah': 'Hezbollah*|Hizballah*|Hezbolla*',
    'organisation:islamic-state': 'Iszlám Állam*',
    'organisation:al-qaeda': 'al-Kaida|al-Kaidá*',
    'organisation:taliban': 'tálib|tálibok*|tálibo*',
    'organisation:houthis': 'húszi|húszik*|húszi lázadó*',
    'organisation:state-duma': 'orosz duma|orosz alsóház*',
    'organisation:bundestag': 'német parlament*',
    'organisation:muslim-brotherhood': 'Muzulmán Testvériség*',
    'organisation:vatican-holy-see': 'Apostoli Szentszék*',
    'person:vladimir-putin': 'Vlagyimir Putyin|~Putyin',
    'person:dmitry-medvedev': 'Dmitrij Medvegyev|~Medvegyev',
    'person:sergey-lavrov': 'Szergej Lavrov',
    'person:sergei-shoigu': 'Szergej Sojgu|~Sojgu',
    'person:dmitry-peskov': 'Dmitrij Peszkov|~Peszkov',
    'person:maria-zakharova': 'Marija Zaharova|~Zaharova',
    'person:yevgeny-prigozhin': 'Jevgenyij Prigozsin|~Prigozsin',
    'person:alexei-navalny': 'Alekszej Navalnij|~Navalnij',
    'person:mikhail-gorbachev': 'Mihail Gorbacsov|~Gorbacsov',
    'person:boris-yeltsin': 'Borisz Jelcin|~Jelcin',
    'person:volodymyr-zelensky': 'Volodimir Zelenszkij|~Zelenszkij',
    'person:petro-poroshenko': 'Petro Porosenko|~Porosenko',
    'person:viktor-yanukovych': 'Viktor Janukovics|~Janukovics',
    'person:yulia-tymoshenko': 'Julija Timosenko|~Timosenko',
    'person:dmytro-kuleba': 'Dmitro Kuleba',
    'person:alexander-lukashenko':
      'Aljakszandr Lukasenka|Alekszandr Lukasenko|Aljakszandr Lukasenko|~Lukasenka|~Lukasenko',
    'person:sviatlana-tsikhanouskaya': 'Szvjatlana Cihanouszkaja|~Cihanouszkaja',
    'person:recep-tayyip-erdogan': 'Recep Tayyip Erdogan|Recep Tayyip Erdoğan',
    'person:queen-elizabeth-ii': 'II. Erzsébet|Erzsébet királynő*',
    'person:king-charles-iii': 'III. Károly|Károly király*|Károly herceg*',
    'person:prince-william': 'Vilmos herceg*',
    'person:prince-harry': 'Harry herceg*',
    'person:princess-diana': 'Diana hercegnő*',
    'person:viktor-orban': 'Orbán Viktor*',
    'person:peter-szijjarto': 'Szijjártó Péter*|~Szijjártó',
    'person:peter-magyar': 'Magyar Péter*',
    'person:benjamin-netanyahu': 'Benjámin Netanjahu|Benjamin Netanjahu|~Netanjahu',
    'person:mahmoud-abbas': 'Mahmúd Abbász|~Abbász',
    'person:yasser-arafat': 'Jasszer Arafat',
    'person:ali-khamenei': 'Ali Hamenei|~Hamenei',
    'person:hassan-rouhani': 'Haszan Róháni|~Róháni',
    'person:ebrahim-raisi': 'Ebrahim Raiszi|~Raiszi',
    'person:mahmoud-ahmadinejad': 'Mahmúd Ahmadinezsád|~Ahmadinezsád',
    'person:bashar-al-assad': 'Bassár el-Aszad|Bassár Aszad|~Aszad',
    'person:saddam-hussein': 'Szaddám Huszein|~Szaddám',
    'person:muammar-gaddafi': 'Moammer Kadhafi|Muammar Kadhafi|~Kadhafi',
    'person:osama-bin-laden': 'Oszama bin Laden',
    'person:xi-jinping': 'Hszi Csin-ping|~Hszi',
    'person:kim-jong-un': 'Kim Dzsongun|Kim Dzsong Un',
    'person:narendra-modi': 'Narendra Módi',
    'person:imran-khan': 'Imran Hán',
    'person:pope-francis': 'Ferenc pápa|Ferenc pápá*',
    'person:pope-john-paul-ii': 'II. János Pál',
    'person:pope-benedict-xvi': 'XVI. Benedek',
    'person:pope-leo-xiv': 'XIV. Leó|Leó pápa|Leó pápá*',
    'person:dalai-lama': 'dalai láma|dalai lámá*',
    'person:shinzo-abe': 'Abe Sindzó|Abe Sinzó',
    'person:mao-zedong': 'Mao Ce-tung',
    'person:joseph-stalin': 'Joszif Sztálin|~Sztálin',
    'person:vladimir-lenin': 'Vlagyimir Iljics Lenin',
    'person:mikheil-saakashvili': 'Miheil Szaakasvili|~Szaakasvili',
    'person:katalin-kariko': 'Karikó Katalin*',
    'person:george-soros': 'Soros György*',
    'person:andrii-sybiha': 'Andrij Szibiha',
  },
} satisfies LanguagePack;
