// Shona of Zimbabwe, written with its prefixes joined to a capital (muHarare, neChitatu, yeRussia), which are taken off names and
// listed for days and months. Weekdays are ordinals (Chipiri second, Chitatu third, Chishanu fifth) and China is Thursday as well as
// the country, so that a bare one is guarded and "nemusi weChina" is not; neChina is also "and China". Svondo is Sunday and week:
// neSvondo the day, svondo rapera last week. Mbudzi (November) is a goat, Gunyana and Zvita only months. Dates are day first.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'sn',
  name: 'Shona',
  detection: {
    sn: {
      scripts: 'Latin',
      frequent:
        'kuti|uye|asi|iri|vanoti|iyi|kana|ari|na|mari|vari|akati|uyu|kubva|sezvo|munyika|vanhu|izvi|zviri|zimbabwe|' +
        'uyo|vati|chete|hurumende|apo|nhengo|mukuru|nekuda|ane|mapurisa|achiti|mushure|yavo|nekuti|nokuti|avo|ichi|' +
        'basa|nyaya|aya|pamwe|mberi|ava|anoti|zvinhu|pamusoro|wake|vamwe|sangano|gumi|akadaro|ravo|kuita|kuda|muna|' +
        'anonzi|ndiye|imwe|rake|amai|mwana|mumwe|zita|guru|pasi|kuenda|pane|zvikuru|kusvika|makumi|iyo|vana|' +
        'munyaya|gore|munhu|vake|makore|vashandi|mutemo|nzvimbo|kune|kuitwa|idzi|vachiti|mutungamiri|mutungamiriri|' +
        'nyika|murume|vakuru|kunze|nemusi|vakati|kunyange|wavo|wenyika|kwete|ne|vakawanda|maviri|uku|yekuti|iro|' +
        'zvakanyanya|dare|vane|renyika|gurukota|hapana|riri|havana|yake|zvakare|nezuro|nhasi|mangwana|svondo|' +
        'mwedzi|rapera|wapera|zuva|mazuva|panguva|nguva|mutauriri|vavo|kuri|kuwana|harare|president|bato|zanu|' +
        'sarudzo|ndi|ndiri|tiri|vave|ave|aive|vaive|yaive|zvaive|here|iye|zvino|mukati|pakati|ikozvino|zvimwe|' +
        'zvose|vose|yose|dzose|uyewo|saka|sei|ani|kupi|rimwe|chimwe|mukadzi|mudzimai|mhosva|mhuri|chero|kwazvo|' +
        'chaizvo|madhora|mamiriyoni|zviuru|izvo|icho|vanonzi|kuva',
      affixes:
        'ku*|zva*|va*|mu*|chi*|ndi*|ne*|pa*|zvi*|ma*|aka*|vaka*|dze*|nha*|*ira|*anga|*era|*ana|*iswa|*wo|*dz*|*zv*|' +
        '*sv*|*nh*|*kw*|*mb*|*tsv*|*vh*|*bh*',
    },
  },
  dates: {
    months: [
      'Ndira|munaNdira|mumwedzi waNdira|waNdira|naNdira|kunaNdira|kubva munaNdira|yaNdira|yemunaNdira|wemunaNdira|' +
        'dzemunaNdira|emunaNdira|chemunaNdira|wemwedzi waNdira|womwedzi waNdira',

      'Kukadzi|munaKukadzi|mumwedzi waKukadzi|waKukadzi|naKukadzi|kunaKukadzi|kubva munaKukadzi|yaKukadzi|' +
        'yemunaKukadzi|wemunaKukadzi|dzemunaKukadzi|emunaKukadzi|chemunaKukadzi|wemwedzi waKukadzi|womwedzi waKukadzi',

      'Kurume|munaKurume|mumwedzi waKurume|waKurume|naKurume|kunaKurume|kubva munaKurume|yaKurume|yemunaKurume|' +
        'wemunaKurume|dzemunaKurume|emunaKurume|chemunaKurume|wemwedzi waKurume|womwedzi waKurume',

      'Kubvumbi|munaKubvumbi|mumwedzi waKubvumbi|waKubvumbi|naKubvumbi|kunaKubvumbi|kubva munaKubvumbi|yaKubvumbi|' +
        'yemunaKubvumbi|wemunaKubvumbi|dzemunaKubvumbi|emunaKubvumbi|chemunaKubvumbi|wemwedzi waKubvumbi|' +
        'womwedzi waKubvumbi',

      'Chivabvu|munaChivabvu|mumwedzi waChivabvu|waChivabvu|naChivabvu|kunaChivabvu|kubva munaChivabvu|yaChivabvu|' +
        'yemunaChivabvu|wemunaChivabvu|dzemunaChivabvu|emunaChivabvu|chemunaChivabvu|wemwedzi waChivabvu|' +
        'womwedzi waChivabvu',

      'Chikumi|munaChikumi|mumwedzi waChikumi|waChikumi|naChikumi|kunaChikumi|kubva munaChikumi|yaChikumi|' +
        'yemunaChikumi|wemunaChikumi|dzemunaChikumi|emunaChikumi|chemunaChikumi|wemwedzi waChikumi|womwedzi waChikumi',

      'Chikunguru|munaChikunguru|mumwedzi waChikunguru|waChikunguru|naChikunguru|kunaChikunguru|' +
        'kubva munaChikunguru|yaChikunguru|yemunaChikunguru|wemunaChikunguru|dzemunaChikunguru|emunaChikunguru|' +
        'chemunaChikunguru|wemwedzi waChikunguru|womwedzi waChikunguru',

      'Nyamavhuvhu|Nyamavuvhu|Nyamavhuvu|munaNyamavhuvhu|mumwedzi waNyamavhuvhu|waNyamavhuvhu|naNyamavhuvhu|' +
        'kunaNyamavhuvhu|kubva munaNyamavhuvhu|yaNyamavhuvhu|yemunaNyamavhuvhu|wemunaNyamavhuvhu|dzemunaNyamavhuvhu|' +
        'emunaNyamavhuvhu|chemunaNyamavhuvhu|munaNyamavuvhu|mumwedzi waNyamavuvhu|waNyamavuvhu|naNyamavuvhu|' +
        'kunaNyamavuvhu|kubva munaNyamavuvhu|yaNyamavuvhu|yemunaNyamavuvhu|wemunaNyamavuvhu|dzemunaNyamavuvhu|' +
        'emunaNyamavuvhu|chemunaNyamavuvhu|munaNyamavhuvu|mumwedzi waNyamavhuvu|waNyamavhuvu|naNyamavhuvu|' +
        'kunaNyamavhuvu|kubva munaNyamavhuvu|yaNyamavhuvu|yemunaNyamavhuvu|wemunaNyamavhuvu|dzemunaNyamavhuvu|' +
        'emunaNyamavhuvu|chemunaNyamavhuvu|wemwedzi waNyamavhuvhu|womwedzi waNyamavhuvhu|wemwedzi waNyamavuvhu|' +
        'womwedzi waNyamavuvhu|wemwedzi waNyamavhuvu|womwedzi waNyamavhuvu',

      'Gunyana|munaGunyana|mumwedzi waGunyana|waGunyana|naGunyana|kunaGunyana|kubva munaGunyana|yaGunyana|' +
        'yemunaGunyana|wemunaGunyana|dzemunaGunyana|emunaGunyana|chemunaGunyana|wemwedzi waGunyana|womwedzi waGunyana',

      'Gumiguru|munaGumiguru|mumwedzi waGumiguru|waGumiguru|naGumiguru|kunaGumiguru|kubva munaGumiguru|yaGumiguru|' +
        'yemunaGumiguru|wemunaGumiguru|dzemunaGumiguru|emunaGumiguru|chemunaGumiguru|wemwedzi waGumiguru|' +
        'womwedzi waGumiguru',

      'Mbudzi|munaMbudzi|mumwedzi waMbudzi|waMbudzi|naMbudzi|kunaMbudzi|kubva munaMbudzi|yaMbudzi|yemunaMbudzi|' +
        'wemunaMbudzi|dzemunaMbudzi|emunaMbudzi|chemunaMbudzi|wemwedzi waMbudzi|womwedzi waMbudzi',

      'Zvita|munaZvita|mumwedzi waZvita|waZvita|naZvita|kunaZvita|kubva munaZvita|yaZvita|yemunaZvita|wemunaZvita|' +
        'dzemunaZvita|emunaZvita|chemunaZvita|wemwedzi waZvita|womwedzi waZvita',
    ],
    weekdays: [
      'Svondo|nemusi weSvondo|nomusi weSvondo|musi weSvondo|neSvondo|kusvika neSvondo|wemusi weSvondo|' +
        'yemusi weSvondo|emusi weSvondo|remusi weSvondo|chemusi weSvondo|dzemusi weSvondo',

      'Muvhuro|nemusi weMuvhuro|nomusi weMuvhuro|musi weMuvhuro|neMuvhuro|kusvika neMuvhuro|wemusi weMuvhuro|' +
        'yemusi weMuvhuro|emusi weMuvhuro|remusi weMuvhuro|chemusi weMuvhuro|dzemusi weMuvhuro',

      'Chipiri|nemusi weChipiri|nomusi weChipiri|musi weChipiri|neChipiri|kusvika neChipiri|wemusi weChipiri|' +
        'yemusi weChipiri|emusi weChipiri|remusi weChipiri|chemusi weChipiri|dzemusi weChipiri',

      'Chitatu|nemusi weChitatu|nomusi weChitatu|musi weChitatu|neChitatu|kusvika neChitatu|wemusi weChitatu|' +
        'yemusi weChitatu|emusi weChitatu|remusi weChitatu|chemusi weChitatu|dzemusi weChitatu',

      'China|nemusi weChina|nomusi weChina|musi weChina|neChina|kusvika neChina|wemusi weChina|yemusi weChina|' +
        'emusi weChina|remusi weChina|chemusi weChina|dzemusi weChina',

      'Chishanu|nemusi weChishanu|nomusi weChishanu|musi weChishanu|neChishanu|kusvika neChishanu|' +
        'wemusi weChishanu|yemusi weChishanu|emusi weChishanu|remusi weChishanu|chemusi weChishanu|dzemusi weChishanu',

      'Mugovera|nemusi weMugovera|nomusi weMugovera|musi weMugovera|neMugovera|kusvika neMugovera|' +
        'wemusi weMugovera|yemusi weMugovera|emusi weMugovera|remusi weMugovera|chemusi weMugovera|dzemusi weMugovera',
    ],
    relativeDays: {
      '-2': 'marimwezuro',
      '-1': 'manheru anezuro|usiku hwanezuro|husiku hwanezuro|mangwanani anezuro|masikati anezuro|nezuro manheru|nezuro masikati|nezuro mangwanani|nezuro husiku|usiku hwapfuura|zuro|manheru apfuura',
      '0':
        'nhasi uno|nhasi mangwanani|nhasi manheru|nhasi masikati|manheru ano|mangwanani ano|masikati ano|' +
        'husiku huno|usiku huno|nemusi wanhasi|musi wanhasi|nhasiuno',
      '1': 'mangwana mangwanani|mangwana manheru',
      '2': 'kuswera mangwana|kusweramangwana',
    },
    daysAgo: 'mazuva # apfuura|mazuva # akapfuura|mazuva # adarika',
    dayCounts: 'maviri|matatu|mana|mashanu|matanhatu|manomwe|masere|mapfumbamwe|gumi',
    last: 'rapera|rapfuura|rakapera|rakapfuura|wapera|wapfuura|wakapera|wakapfuura|yapera|yapfuura|radarika|wadarika|chapera|chapfuura|chakapera|chakapfuura|hwapera|rakadarika',
    current: 'rino|ino|uno|chino',
    next: 'rinouya|inouya|unouya|rinotevera|inotevera|unotevera|riri kuuya|uri kuuya|iri kuuya|chinouya|chinotevera',
    units: {
      day: 'zuva|musi|mazuva|zuva re',
      week: 'vhiki|svondo|mavhiki|muvhiki|musvondo|vhiki ra|pasvondo',
      month: 'mwedzi|mumwedzi|mwedzi wa',
      year: 'gore|mugore|makore|gore ra',
    },
    connectors:
      'gore ra|gore re|mwedzi wa|mwedzi we|mumwedzi wa|wemwedzi|muna|wa|kuna|mugore ra|mugore re|wemwedzi wa|re|ra',
    before:
      'musi wa|nemusi wa|nomusi wa|musi we|nemusi we|nomusi we|nemusi|nomusi|musi|pamusi wa|pa|kubva musi wa|kubva|' +
      'kubvira musi wa|kubvira|kusvika musi wa|kusvika|muna|mumwedzi wa|mwedzi wa|mumwedzi|mwedzi|kubva muna|' +
      'kusvika muna|kusvika kuna|kwekupera kwa|kupera kwa|pakati pa|pakati pe|kutanga kwa|pakutanga kwa|' +
      'pakupera kwa|wa|na|ne|kuna|zuva ra|zuva re|mushure me|nezuro|nhasi|mangwana|mangwanani e|manheru e|' +
      'kusvika na',
    range: 'kusvika|kusvika musi wa|kusvika na|kusvika ne|kusvikira|kusvika pa|kusvika kuna',
    dayParts: 'mangwanani|manheru|masikati|husiku|usiku|madekwana|madeko|mambakwedza|mangwanani-ngwanani',
    turns: 'behind',
    maxEnding: 0,
    guarded:
      'Svondo|China|Chipiri|Chitatu|Chishanu|Mbudzi|neChina|Chn|Chp|Cht|Chs|Gun|Kur|Kub|Mbu|Kuk|Ndi|nambudzi|wambudzi|' +
      'yambudzi|kunambudzi',
    capitalised: false,
    order: 'dmy',
  },
  names: {
    titles:
      'mutungamiri wenyika|mutungamiri|mutungamiriri|mutungamiri webato|mutungamiriri wenyika|president|' +
      'purezidhendi|purezidhenti|vapurezidhendi|mutevedzeri wemutungamiri|mutevedzeri wemutungamiri wenyika|' +
      'mutevedzeri wemutungamiriri wenyika|mutevedzeri|vaimbova mutungamiri wenyika|vaimbova mutungamiri|' +
      'aimbova mutungamiri|mutungamiri wehurumende|mutungamiri wehurumende yezimbabwe|praimi minisita|' +
      'prime minister|gurukota|gurukota rezvemari|gurukota rezvehutano|gurukota rezvedzidzo|' +
      'gurukota rezvemukati menyika|gurukota rezvekunze kwenyika|gurukota rinoona nezvekunze kwenyika|' +
      'gurukota rezvekudzivirirwa kwenyika|gurukota redzidzo|gurukota rehutano|mutevedzeri wegurukota|' +
      'mutevedzeri wegurukota rezvemari|minister|munyori mukuru|munyori|munyori webazi|sachigaro|sachigaro webato|' +
      'mutevedzeri wasachigaro|mutauriri|mutauriri wemapurisa|mutauriri wehurumende|mutauriri webato|' +
      'mutauriri wemutungamiri wenyika|mumiriri|mumiriri weparamende|nhengo yeparamende|nhengo yedare|senator|' +
      'seneta|meya|mukuru wemapurisa|mukuru wemauto|mukuru|mukuru wedare|mutongi|mutongi mukuru|mutongi wedare|' +
      'muchuchisi|muchuchisi mukuru|gweta|magweta|justice|commissioner|komishina|komishina jenerari|' +
      'commissioner general|assistant commissioner|inspector|assistant inspector|superintendent|' +
      'chief superintendent|sergeant|constable|general|jenerari|lieutenant general|major general|brigadier general|' +
      'brigadier|colonel|lieutenant colonel|major|captain|kaputeni|air marshal|amai|muzvare|muzvinafundo|chiremba|' +
      'doctor|dr|professor|prof|porofesa|engineer|advocate|ambassador|mumiriri wenyika|mambo|mambokadzi|' +
      'mambo wenyika|ishe|sabhuku|chief|bishop|bhishopi|archbishop|pope|papa|mufundisi|pastor|muporofita|' +
      'muapositori|baba|sekuru|mbuya|murairidzi|mudzidzisi|mudzidzisi wenhabvu|murairidzi wechikwata|mutambi|' +
      'nhengo|muimbi|mutori wenhau|munyori wenhau|nyanzvi|mukuru wesangano|mukuru webazi|murwiri wekodzero|' +
      'chancellor|ceo|director|comrade|cde',
    organisationWords:
      'hurumende|bazi|sangano|masangano|bato|mapato|paramende|dare|dare reparamende|dare redzimhosva|' +
      'dare repamusoro|dare guru|dare reseneti|kanzuru|kambani|makambani|bhangi|bank|reserve bank|yunivhesiti|' +
      'university|koreji|college|chikoro|zvikoro|mapurisa|mauto|chechi|kereke|chipatara|komisheni|komishoni|' +
      'commission|komiti|boka|mubatanidzwa|sangano revashandi|sangano rehurumende|union|federation|nhabvu|chikwata|' +
      'league|ligi|fc|football club|city|united|dynamos|news|radio|redhiyo|terevhizheni|television|bepanhau|' +
      'pepanhau|herald|trust|association|council|party|congress|authority|ministry|zec|zanu|pf|mdc|zesa|zimra',
    placeWords:
      'guta|guta re|dhorobha|dunhu|matunhu|ruwa|ruwanyika|nyika|purovhinzi|mupurovhinzi|musha|misha|nharaunda|gomo|' +
      'makomo|rwizi|nzizi|dziva|gungwa|chitsuwa|zvitsuwa|renje|sango|muganhu|muganhu we|nzira|mugwagwa|chiteshi|' +
      'bhiriji|nhandare|nhandare yendege|nhandare yenhabvu|stadium|airport|road|street|chamhembe|kuchamhembe|' +
      'maodzanyemba|kumaodzanyemba|mabvazuva|kumabvazuva|madokero|kumadokero|province|district|city|town|river|' +
      'suburb|growth point',
    joiners: 'ne|na|re|ye|we|che|of|the|and|for|de|van|von|bin|al|el|la',
    neverNames:
      'izvi|izvo|iyi|iyo|ichi|icho|iri|iro|uyu|uyo|ava|avo|aya|idzi|idzo|uku|umu|apa|apo|ipapo|asi|uye|uyewo|kana|' +
      'saka|sezvo|nokuti|nekuti|nekuda|kunyange|kunyange zvazvo|zvisinei|zvakadaro|zvakadai|pamusoro|' +
      'pamusoro pezvo|mushure|mushure mezvo|pashure|pakati|mukati|kunze|panguva|panguva iyi|panguva ino|munguva|' +
      'nhasi|nezuro|mangwana|svondo|vhiki|mwedzi|gore|zuva|nguva|mazuva|makore|manheru|mangwanani|masikati|husiku|' +
      'kubva|kubvira|kusvika|kuti|zvino|ikozvino|parizvino|iye|ivo|ini|isu|imi|iwe|ndiye|ndivo|ndizvo|hapana|' +
      'hakuna|hazvina|havana|vamwe|mumwe|imwe|zvimwe|rimwe|chimwe|vose|vese|zvose|zvese|yose|vakawanda|vanhu|munhu|' +
      'mukadzi|murume|mwana|vana|vechidiki|mudzimai|madzimai|varume|vakadzi|vagari|vashandi|vadzidzi|varimi|' +
      'mapurisa|mauto|hurumende|nyika|nyaya|nhau|mari|mutemo|sarudzo|hondo|rugare|basa|mabasa|chirwere|tsaona|' +
      'mutambo|mitambo|chikwata|mutambi|maviri|matatu|mana|mashanu|gumi|makumi|zana|churu|mamiriyoni|chokwadi|' +
      'mufananidzo|mifananidzo|vhidhiyo|verenga|ona|teerera|nzwa|ehe|aiwa|hongu|sei|ani|chii|kupi|riini|mwari|ishe|' +
      'jesu|covid|coronavirus|facebook|twitter|whatsapp|youtube|studio|vati|vanoti|vakati|akati|anoti|achiti|' +
      'vachiti|akadaro|mukuru|vakuru|hama|mhuri',
    endings: '',
    prefixes:
      'va|mu|ku|kwa|ne|na|ye|wa|we|che|cha|ze|za|pa|ma|re|ra|muna|sa|se|i|kuna|dze|dza|ya|kwe|zve|zva|emu|eku|yemu|' +
      'yeku|wemu|weku|ndi|ndiva|rwe|rwa|hwe|hwa|e|pe|me|nemu|neku|semu|nezve|nevemu|vemu|veku|remu|reku|chemu|' +
      'dzemu|dzeku|zvemu|nezva|vana|kuva|neva|wekwa|mune|pana',
  },
  stopWords:
    'kuti|uye|asi|iri|vanoti|iyi|kana|ari|na|vari|akati|uyu|kubva|sezvo|izvi|zviri|uyo|vati|chete|apo|nekuda|ane|' +
    'achiti|mushure|yavo|nekuti|nokuti|avo|ichi|aya|pamwe|mberi|ava|anoti|pamusoro|wake|vamwe|akadaro|ravo|kuita|' +
    'muna|anonzi|ndiye|imwe|rake|mumwe|pasi|kuenda|pane|zvikuru|kusvika|iyo|vake|kune|kuitwa|idzi|vachiti|kunze|' +
    'nemusi|vakati|kunyange|wavo|kwete|ne|vakawanda|uku|yekuti|iro|zvakanyanya|vane|hapana|riri|havana|yake|' +
    'zvakare|nezuro|nhasi|mangwana|panguva|vavo|kuri|kuwana|ndi|ndiri|tiri|vave|ave|aive|vaive|yaive|zvaive|here|' +
    'iye|zvino|mukati|pakati|ikozvino|zvimwe|zvose|zvese|vose|vese|yose|yese|dzose|uyewo|saka|sei|ani|kupi|rimwe|' +
    'chimwe|chero|kwazvo|chaizvo|izvo|icho|vanonzi|kuva|ku|mu|pa|ye|we|re|che|dze|zve|kwe|ini|isu|imi|iwe|ivo|' +
    'ndivo|ndizvo|hakuna|haana|hazvina|akange|akanga|vakanga|raive|rino|ekuti|rekuti|wekuti|zvekuti|mune|uri|chavo|' +
    'dzavo|kwake|pachena|kubvira|idzo|umu|apa|ipapo|dzimwe|mamwe|vanga|anga|yakati|vainge|kare|zvakadaro|nguva',
  boilerplate:
    'siyai pfungwa|siya mhinduro|siya pfungwa dzako|nyora pfungwa dzako|isa pfungwa dzako|taura zvaunofunga|' +
    'mhinduro dzenyu|leave a reply|leave a comment|your email address will not be published|kero yeemail yako|' +
    'email yako haizobudiswa|verenga zvimwe|verengai zvimwe|verengawo|verenga zvakare|dzimwe nhau|nyaya dzakafanana|nyaya dzine chekuita|nhau dzakafanana|onawo|onai zvimwe|goverana|govera vamwe|' +
    'goverana nevamwe|govanai nyaya|share on facebook|titevere pa|titeverei pa|tevera nhau|nyoresai pa|' +
    'subscribe|kodzero dzese|kodzero dzose dzakachengetedzwa|all rights reserved|copyright ©|mufananidzo:|' +
    'mifananidzo:|mufananidzo wakatorwa|kwakabva mufananidzo|kwakabva nyaya|shambadziro:|kushambadzira:|webhusaiti ino inoshandisa cookies|tinoshandisa cookies|baya apa|dzvanya apa|teerera hurongwa|embed share|' +
    'no media source currently available',
  multipliers: {
    zana: 100,
    mazana: 100,
    churu: 1000,
    zviuru: 1000,
    chiuru: 1000,
    miriyoni: 1000000,
    mamiriyoni: 1000000,
    mirioni: 1000000,
    mamirioni: 1000000,
    miliyoni: 1000000,
    mamiliyoni: 1000000,
    million: 1000000,
    bhiriyoni: 1000000000,
    mabhiriyoni: 1000000000,
    mabhiriyani: 1000000000,
    bhirioni: 1000000000,
    mabhirioni: 1000000000,
    biriyoni: 1000000000,
    mabiriyoni: 1000000000,
    billion: 1000000000,
    tiririyoni: 1000000000000,
    matiririyoni: 1000000000000,
  },
  places: {
    AD: { adjectives: 'Andorran' },
    AE: { names: 'United Arab Emirates|UAE', adjectives: 'Emirati' },
    AF: { names: 'Afghanistan', adjectives: 'Afghan' },
    AG: { adjectives: 'Antiguan|Barbudan' },
    AL: { adjectives: 'Albanian' },
    AM: { adjectives: 'Armenian' },
    AO: { names: 'Angola', adjectives: 'Angolan' },
    AR: { names: 'Argentina', adjectives: 'Argentinian' },
    AT: { adjectives: 'Austrian' },
    AU: { names: 'Australia', adjectives: 'Australian' },
    AZ: { adjectives: 'Azerbaijani|Azeri' },
    BA: { adjectives: 'Bosnian' },
    BB: { adjectives: 'Barbadian' },
    BD: { adjectives: 'Bangladeshi' },
    BE: { names: 'Belgium', adjectives: 'Belgian' },
    BF: { adjectives: 'Burkinabe' },
    BG: { adjectives: 'Bulgarian' },
    BH: { adjectives: 'Bahraini' },
    BI: { names: 'Burundi', adjectives: 'Burundian' },
    BJ: { adjectives: 'Beninese' },
    BN: { adjectives: 'Bruneian' },
    BO: { adjectives: 'Bolivian' },
    BR: { names: 'Brazil', adjectives: 'Brazilian' },
    BS: { adjectives: 'Bahamian' },
    BT: { adjectives: 'Bhutanese' },
    BW: { names: 'Botswana', adjectives: 'Botswanan' },
    BY: { names: 'Belarus', adjectives: 'Belarusian' },
    BZ: { adjectives: 'Belizean' },
    CA: { names: 'Canada|Kanada', adjectives: 'Canadian' },
    CD: {
      names: 'DRC|DR Congo|Congo|Democratic Republic of Congo|Democratic Republic of the Congo|Kongo',
      adjectives: 'Congolese',
    },
    CH: { names: 'Switzerland', adjectives: 'Swiss' },
    CI: { names: 'Ivory Coast', adjectives: 'Ivorian' },
    CL: { adjectives: 'Chilean' },
    CM: { names: 'Cameroon|Kameruni', adjectives: 'Cameroonian' },
    CN: { names: 'China|Chaina|Chayina', adjectives: 'Chinese|maChinese|maChina' },
    CO: { adjectives: 'Colombian' },
    CR: { adjectives: 'Costa Rican' },
    CU: { names: 'Cuba', adjectives: 'Cuban' },
    CV: { adjectives: 'Cape Verdean|Cabo Verdean' },
    CY: { adjectives: 'Cypriot' },
    CZ: { adjectives: 'Czech' },
    DE: { names: 'Germany|Jerimani|Jemani', adjectives: 'German|maGerman|Germans' },
    DJ: { adjectives: 'Djiboutian' },
    DK: { names: 'Denmark', adjectives: 'Danish' },
    DO: { adjectives: 'Dominican' },
    DZ: { names: 'Algeria|Arijeriya', adjectives: 'Algerian' },
    EC: { adjectives: 'Ecuadorian|Ecuadorean' },
    EE: { adjectives: 'Estonian' },
    EG: { names: 'Egypt|Ijipita|Ijipiti|Egipita', adjectives: 'Egyptian' },
    ER: { names: 'Eritrea', adjectives: 'Eritrean' },
    ES: { names: 'Spain|Speni', adjectives: 'Spanish' },
    ET: { names: 'Ethiopia|Itiyopiya|Etiopiya', adjectives: 'Ethiopian' },
    FI: { adjectives: 'Finnish' },
    FJ: { adjectives: 'Fijian' },
    FM: { adjectives: 'Micronesian' },
    FR: { names: 'France|Furanzi|Furansi', adjectives: 'French|maFrench' },
    GA: { adjectives: 'Gabonese' },
    GB: {
      names: 'Britain|Bhiriteni|Ingirandi|Hingirandi|England|United Kingdom|UK|Great Britain|Bhiritini',
      adjectives: 'British|Bhiritishi',
    },
    'GB-SCT': { adjectives: 'Scottish' },
    'GB-WLS': { adjectives: 'Welsh' },
    GD: { adjectives: 'Grenadian' },
    GE: { adjectives: 'Georgian' },
    GH: { names: 'Ghana', adjectives: 'Ghanaian' },
    GL: { adjectives: 'Greenlandic|Greenlander' },
    GM: { adjectives: 'Gambian' },
    GN: { adjectives: 'Guinean' },
    GQ: { adjectives: 'Equatorial Guinean|Equatoguinean' },
    GR: { names: 'Greece', adjectives: 'Greek' },
    GT: { adjectives: 'Guatemalan' },
    GW: { adjectives: 'Bissau-Guinean' },
    GY: { adjectives: 'Guyanese' },
    HK: { adjectives: 'Hongkonger|Hong Konger' },
    HN: { adjectives: 'Honduran' },
    HR: { adjectives: 'Croatian|Croat' },
    HT: { adjectives: 'Haitian' },
    HU: { names: 'Hungary', adjectives: 'Hungarian' },
    ID: { adjectives: 'Indonesian' },
    IE: { names: 'Ireland', adjectives: 'Irish' },
    IL: { names: 'Israel|Izirairi|Israeri|Izuraeri', adjectives: 'Israeli' },
    IN: { names: 'India|Indiya', adjectives: 'Indian' },
    IQ: { names: 'Iraq|Iraki', adjectives: 'Iraqi' },
    IR: { names: 'Iran|Irani', adjectives: 'Iranian' },
    IS: { adjectives: 'Icelandic|Icelander' },
    IT: { names: 'Italy', adjectives: 'Italian' },
    JM: { adjectives: 'Jamaican' },
    JO: { adjectives: 'Jordanian' },
    JP: { names: 'Japan|Japani', adjectives: 'Japanese' },
    KE: { names: 'Kenya', adjectives: 'Kenyan' },
    KG: { adjectives: 'Kyrgyz|Kyrgyzstani' },
    KH: { adjectives: 'Cambodian' },
    KM: { adjectives: 'Comorian|Comoran' },
    KN: { adjectives: 'Kittitian|Nevisian' },
    KP: { names: 'North Korea', adjectives: 'North Korean' },
    KR: { names: 'South Korea', adjectives: 'South Korean|Korean' },
    KW: { adjectives: 'Kuwaiti' },
    KZ: { adjectives: 'Kazakh|Kazakhstani' },
    LA: { adjectives: 'Laotian' },
    LB: { names: 'Lebanon|Rebhanoni', adjectives: 'Lebanese' },
    LC: { adjectives: 'Saint Lucian|St Lucian' },
    LI: { adjectives: 'Liechtensteiner' },
    LK: { adjectives: 'Sri Lankan' },
    LR: { adjectives: 'Liberian' },
    LS: { names: 'Lesotho' },
    LT: { adjectives: 'Lithuanian' },
    LU: { adjectives: 'Luxembourger|Luxembourgish' },
    LV: { adjectives: 'Latvian' },
    LY: { names: 'Libya|Ribhiya', adjectives: 'Libyan' },
    MA: { names: 'Morocco', adjectives: 'Moroccan' },
    MC: { adjectives: 'Monegasque' },
    MD: { adjectives: 'Moldovan|Moldavian' },
    ME: { adjectives: 'Montenegrin' },
    MG: { names: 'Madagascar|Madagasika', adjectives: 'Malagasy|Madagascan' },
    MH: { adjectives: 'Marshallese' },
    MK: { adjectives: 'Macedonian|North Macedonian' },
    ML: { names: 'Mali', adjectives: 'Malian' },
    MM: { names: 'Myanmar|Burma', adjectives: 'Burmese|Myanmarese' },
    MN: { adjectives: 'Mongolian' },
    MR: { adjectives: 'Mauritanian' },
    MT: { adjectives: 'Maltese' },
    MU: { names: 'Mauritius', adjectives: 'Mauritian' },
    MV: { adjectives: 'Maldivian' },
    MW: { names: 'Malawi', adjectives: 'Malawian' },
    MX: { names: 'Mexico', adjectives: 'Mexican' },
    MY: { adjectives: 'Malaysian' },
    MZ: { names: 'Mozambique|Mozambiki', adjectives: 'Mozambican' },
    NA: { names: 'Namibia|Namibhiya', adjectives: 'Namibian' },
    NE: { adjectives: 'Nigerien' },
    NG: { names: 'Nigeria|Nijeriya|Naijeria', adjectives: 'Nigerian' },
    NI: { adjectives: 'Nicaraguan' },
    NL: { names: 'Netherlands|Holland', adjectives: 'Dutch' },
    NO: { names: 'Norway', adjectives: 'Norwegian' },
    NP: { adjectives: 'Nepali|Nepalese' },
    NR: { adjectives: 'Nauruan' },
    NZ: { names: 'New Zealand', adjectives: 'New Zealander' },
    OM: { adjectives: 'Omani' },
    PA: { adjectives: 'Panamanian' },
    PE: { adjectives: 'Peruvian' },
    PG: { adjectives: 'Papua New Guinean' },
    PH: { adjectives: 'Filipino|Filipina|Philippine' },
    PK: { names: 'Pakistan', adjectives: 'Pakistani' },
    PL: { names: 'Poland', adjectives: 'Polish' },
    PR: { adjectives: 'Puerto Rican' },
    PS: { names: 'Palestine|Parestina|Palestina', adjectives: 'Palestinian' },
    PT: { names: 'Portugal|Putukezi', adjectives: 'Portuguese|maPutukezi' },
    PW: { adjectives: 'Palauan' },
    PY: { adjectives: 'Paraguayan' },
    QA: { names: 'Qatar', adjectives: 'Qatari' },
    RO: { adjectives: 'Romanian' },
    RS: { names: 'Serbia', adjectives: 'Serbian' },
    RU: { names: 'Russia|Rashiya', adjectives: 'Russian|maRussian|Russians|maRussia' },
    RW: { names: 'Rwanda', adjectives: 'Rwandan' },
    SA: { names: 'Saudi Arabia', adjectives: 'Saudi|Saudi Arabian' },
    SB: { adjectives: 'Solomon Islander' },
    SC: { adjectives: 'Seychellois' },
    SD: { names: 'Sudan', adjectives: 'Sudanese' },
    SE: { names: 'Sweden', adjectives: 'Swedish' },
    SG: { adjectives: 'Singaporean' },
    SI: { adjectives: 'Slovenian|Slovene' },
    SK: { adjectives: 'Slovak|Slovakian' },
    SL: { adjectives: 'Sierra Leonean' },
    SM: { adjectives: 'Sammarinese' },
    SN: { names: 'Senegal', adjectives: 'Senegalese' },
    SO: { names: 'Somalia|Somaliya', adjectives: 'Somali' },
    SR: { adjectives: 'Surinamese' },
    SS: { names: 'South Sudan', adjectives: 'South Sudanese' },
    ST: { adjectives: 'Sao Tomean|Santomean' },
    SV: { adjectives: 'Salvadoran|Salvadorean' },
    SY: { names: 'Syria|Siriya', adjectives: 'Syrian' },
    SZ: { names: 'Eswatini|Swaziland|Esiwatini', adjectives: 'Swazi' },
    TD: { adjectives: 'Chadian' },
    TG: { adjectives: 'Togolese' },
    TH: { adjectives: 'Thai' },
    TJ: { adjectives: 'Tajik|Tajikistani' },
    TL: { adjectives: 'Timorese|East Timorese' },
    TM: { adjectives: 'Turkmen' },
    TN: { names: 'Tunisia', adjectives: 'Tunisian' },
    TO: { adjectives: 'Tongan' },
    TR: { names: 'Turkey|Türkiye', adjectives: 'Turkish' },
    TT: { adjectives: 'Trinidadian|Tobagonian' },
    TV: { adjectives: 'Tuvaluan' },
    TW: { adjectives: 'Taiwanese' },
    TZ: { names: 'Tanzania', adjectives: 'Tanzanian' },
    UA: { names: 'Ukraine|Yukireni', adjectives: 'Ukrainian|maUkrainian' },
    UG: { names: 'Uganda', adjectives: 'Ugandan' },
    US: {
      names: 'America|Amerika|United States|United States of America|USA|US',
      adjectives: 'American|Americans|maAmerican|maAmerica',
    },
    UY: { adjectives: 'Uruguayan' },
    UZ: { adjectives: 'Uzbek|Uzbekistani' },
    VA: { names: 'Vatican' },
    VC: { adjectives: 'Vincentian' },
    VE: { names: 'Venezuela', adjectives: 'Venezuelan' },
    VN: { adjectives: 'Vietnamese' },
    VU: { adjectives: 'Vanuatuan|Ni-Vanuatu' },
    WS: { adjectives: 'Samoan' },
    XK: { names: 'Kosovo', adjectives: 'Kosovar|Kosovan' },
    YE: { adjectives: 'Yemeni|Yemenite' },
    ZA: { names: 'South Africa', adjectives: 'South African' },
    ZM: { names: 'Zambia', adjectives: 'Zambian' },
    ZW: { names: 'Zimbabwe', adjectives: 'Zimbabwean|Zimbabweans|maZimbabwean|muZimbabwean' },
    'geonames-2643743': { names: 'London' },
    'geonames-4140963': { names: 'Washington|Washington DC' },
    'geonames-524901': { names: 'Moscow' },
    'geonames-703448': { names: 'Kyiv|Kiev' },
    'geonames-884979': { names: 'Mutare' },
    'geonames-890299': { names: 'Harare' },
    'geonames-890422': { names: 'Gweru' },
    'geonames-894701': { names: 'Bulawayo|Bhuruwayo|Buruwayo' },
    'geonames-964137': { names: 'Pretoria|Pitori' },
    'geonames-993800': { names: 'Johannesburg|Joburg|Johanesibheki' },
  },
} satisfies LanguagePack;
