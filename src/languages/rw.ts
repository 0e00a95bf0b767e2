// Kinyarwanda of Rwanda. Weekdays are ordinals: "ku wa Kane" is on Thursday, while "wa kane" is the fourth and "ku mwanya wa mbere"
// in first place, so that only the phrase with "ku wa" counts. Words lose their vowel after u, mu, i (Ubushinwa, mu Bushinwa), and
// "of" and "and" end in an apostrophe (y'u Rwanda, n'Uburusiya). "Ejo" is yesterday and tomorrow; "ejo hashize" and "ejo hazaza" tell.
// Mata (April) and Kamena (June) are also verbs, and uku (CLDR's short December) is "this": they are guarded.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'rw',
  name: 'Kinyarwanda',
  detection: {
    rw: {
      scripts: 'Latin',
      frequent:
        'mu|ku|ko|muri|ya|wa|na|ari|ni|yo|kuri|nyuma|aho|kandi|ngo|kuba|cya|ati|mbere|we|ikipe|gihe|cyane|ariko|no|' +
        'kugira|bwo|rya|buryo|yavuze|uko|hari|gukora|yari|bari|polisi|bwa|nta|za|cyo|ubwo|abantu|ibyo|bo|wo|maze|' +
        "neza|ntabwo|bikaba|perezida|leta|igihe|ndetse|iyo|imbere|byo|kubera|umwe|nka|hagati|uyu|nk'uko|nk’uko|rwa|" +
        'ye|gusa|rwego|cyangwa|ubu|zo|buri|uwo|hafi|kuva|izina|iri|kuko|witwa|yitwa|avuga|bavuga|umubare|icyo|' +
        'menshi|hakurikijwe|afite|bafite|icyaha|mwaka|kimwe|akaba|iki|abagize|umuntu|harimo|ushinzwe|uburyo|ryo|' +
        'bya|benshi|ba|ishyaka|iyi|gahunda|kugeza|kugera|muryango|amategeko|igihugu|gihugu|niba|munsi|mukuru|nubwo|' +
        'rwanda|u|ibikorwa|nawe|bagize|yagize|inama|imyaka|umwaka|ibintu|byinshi|rwo|kongera|abagore|umugore|' +
        'umugabo|umwana|abana|bamwe|abaturage|minisitiri|guverinoma|kigali|akarere|umurenge|umujyi|intara|tariki|' +
        'uyobora|umuyobozi|abayobozi|ubuyobozi|yabwiye|byabereye|yabaye|habaye|habayeho|gishize|ushize|shize|ejo|' +
        'none|amafaranga|miliyoni|ibihumbi|urukiko|ingabo|intambara|amatora|umutekano|babiri|batatu|bose|byose|' +
        'yose|wose|aba|ibi|uru|aya|si|icyakora|ngabo',
      affixes:
        'umu*|aba*|ibi*|ama*|ubu*|iki*|iby*|ku*|gu*|yi*|baga*|kugi*|ntib*|yar*|*ye|*yo|*ira|*eye|*aga|*wa|*nya*|' +
        '*bw*|*rw*|*nk*|*shy*|*cy*|*mw*|*nt*|*nd*',
    },
  },
  dates: {
    months: [
      'Mutarama|Janvier',
      'Gashyantare|Gashantare|Fevrier|Février',
      'Werurwe|Mars',
      'Mata|Avril',
      'Gicurasi|Gicurase',
      'Kamena|Juin',
      'Nyakanga|Juillet',
      'Kanama|Août',
      'Nzeri|Nzeli|Septembre',
      'Ukwakira|Kwakira|Octobre',
      'Ugushyingo|Gushyingo|Ugushingo|Novembre',
      'Ukuboza|Kuboza|Decembre|Décembre',
    ],
    weekdays: [
      'ku cyumweru|kuri iki cyumweru|wo ku cyumweru|yo ku cyumweru|no ku cyumweru|cyo ku cyumweru',

      'ku wa mbere|kuwa mbere|kuri uyu wa mbere|uyu wa mbere|yo kuwa mbere|cyo kuwa mbere|no kuwa mbere|yo kuri uyu wa mbere|wo kuri uyu wa mbere|none ku wa mbere|none kuwa mbere|wo ku wa mbere|wo kuwa mbere|zo ku wa mbere|yo ku wa mbere|cyo ku wa mbere|' +
        'bwo ku wa mbere|rwo ku wa mbere|byo ku wa mbere|no ku wa mbere',

      'ku wa kabiri|kuwa kabiri|kuri uyu wa kabiri|uyu wa kabiri|yo kuwa kabiri|cyo kuwa kabiri|no kuwa kabiri|yo kuri uyu wa kabiri|wo kuri uyu wa kabiri|none ku wa kabiri|none kuwa kabiri|wo ku wa kabiri|wo kuwa kabiri|zo ku wa kabiri|yo ku wa kabiri|cyo ku wa kabiri|' +
        'bwo ku wa kabiri|rwo ku wa kabiri|byo ku wa kabiri|no ku wa kabiri',

      'ku wa gatatu|kuwa gatatu|kuri uyu wa gatatu|uyu wa gatatu|yo kuwa gatatu|cyo kuwa gatatu|no kuwa gatatu|yo kuri uyu wa gatatu|wo kuri uyu wa gatatu|none ku wa gatatu|none kuwa gatatu|wo ku wa gatatu|wo kuwa gatatu|zo ku wa gatatu|yo ku wa gatatu|cyo ku wa gatatu|' +
        'bwo ku wa gatatu|rwo ku wa gatatu|byo ku wa gatatu|no ku wa gatatu',

      'ku wa kane|kuwa kane|kuri uyu wa kane|uyu wa kane|yo kuwa kane|cyo kuwa kane|no kuwa kane|yo kuri uyu wa kane|wo kuri uyu wa kane|none ku wa kane|none kuwa kane|wo ku wa kane|wo kuwa kane|zo ku wa kane|yo ku wa kane|cyo ku wa kane|bwo ku wa kane|' +
        'rwo ku wa kane|byo ku wa kane|no ku wa kane',

      'ku wa gatanu|kuwa gatanu|kuri uyu wa gatanu|uyu wa gatanu|yo kuwa gatanu|cyo kuwa gatanu|no kuwa gatanu|yo kuri uyu wa gatanu|wo kuri uyu wa gatanu|none ku wa gatanu|none kuwa gatanu|wo ku wa gatanu|wo kuwa gatanu|zo ku wa gatanu|yo ku wa gatanu|cyo ku wa gatanu|' +
        'bwo ku wa gatanu|rwo ku wa gatanu|byo ku wa gatanu|no ku wa gatanu',

      'ku wa gatandatu|kuwa gatandatu|kuri uyu wa gatandatu|uyu wa gatandatu|yo kuwa gatandatu|cyo kuwa gatandatu|no kuwa gatandatu|yo kuri uyu wa gatandatu|wo kuri uyu wa gatandatu|none ku wa gatandatu|none kuwa gatandatu|wo ku wa gatandatu|wo kuwa gatandatu|zo ku wa gatandatu|yo ku wa gatandatu|' +
        'cyo ku wa gatandatu|bwo ku wa gatandatu|rwo ku wa gatandatu|byo ku wa gatandatu|no ku wa gatandatu',
    ],
    relativeDays: {
      '-2': 'ejobundi hashize',
      '-1': "ejo hashize|ejo nijoro|n'ejo hashize|mu ijoro ryakeye|iri joro ryakeye|mu ijoro ryacyeye",
      '0':
        "uyu munsi|uyumunsi|kuri uyu munsi|none tariki|iki gitondo|muri iki gitondo|mu gitondo cy'uyu munsi|" +
        "iri joro|uyu mugoroba|kuri uyu mugoroba|n'uyu munsi",
      '1': "ejo hazaza|ku munsi w'ejo hazaza",
      '2': 'ejobundi hazaza',
    },
    daysAgo: 'hashize iminsi #',
    dayCounts: 'ibiri|itatu|ine|itanu|itandatu|irindwi|umunani|icyenda|icumi',
    last:
      'gishize|ushize|gushize|cyashize|washize|kwashize|uheruka|guheruka|giheruka|cyahise|wahise|shize|cyaheze|' +
      'waheze|dusoje|turangije',
    current: 'turimo',
    next: 'gitaha|utaha|gutaha|kizaza|uzaza|kuzaza|kigiye kuza|ugiye kuza|kigiye gutangira',
    units: {
      day: 'umunsi|iminsi|tariki|itariki|munsi',
      week: 'icyumweru|cyumweru|ibyumweru',
      month: 'ukwezi|kwezi|amezi',
      year: 'umwaka|mwaka|imyaka',
    },
    connectors:
      "z'ukwezi kwa|z’ukwezi kwa|y'ukwezi kwa|y’ukwezi kwa|ukwezi kwa|mu kwezi kwa|kwezi kwa|ya|za|z'ukwa|" +
      "umwaka wa|mu mwaka wa|mwaka wa|y'umwaka wa|mu|w'|kwa|muri",
    before:
      'tariki|tariki ya|tariki za|taliki|taliki ya|italiki|italiki ya|itariki|itariki ya|ku itariki|ku itariki ya|' +
      'ku wa|kuwa|ku ya|kuri|kuva|kuva ku wa|kuva tariki ya|kuva muri|kugeza|kugeza ku wa|kugeza muri|' +
      'kugeza tariki ya|guhera|guhera ku wa|guhera tariki ya|guhera muri|muri|mu kwezi kwa|ukwezi kwa|kwezi kwa|' +
      'mu mpera za|impera za|mpera za|mu ntangiriro za|intangiriro za|hagati ya|kwa|mbere ya|nyuma ya|wo ku wa|' +
      'yo ku wa|cyo ku wa|wo muri|yo muri|bwo muri|muri uku kwezi kwa|mu ntangiriro z’ukwezi kwa|none ku wa|' +
      "z'ukwezi kwa|z’ukwezi kwa",
    range:
      'kugeza|kugeza ku wa|kugeza ku ya|kugeza kuri|kugeza tariki|kugeza tariki ya|kugeza ku itariki ya|kugera|' +
      'kugera ku wa|kugera ku ya|kugera tariki|kugera tariki ya|kugera kuri',
    dayParts: 'mu gitondo|ku manywa|ku mugoroba|nijoro|mu ijoro|saa sita|nimugoroba|mu rukerera|ku gicamunsi',
    turns: 'behind',
    periods: {
      year: { 0: 'uyu mwaka|uno mwaka' },
      month: { 0: 'uku kwezi|kuno kwezi' },
      week: { 0: 'iki cyumweru|kino cyumweru' },
    },
    without: 'uku|ejo|Cyu|Mbe|Kab|Gtu|Kan|Gnu|Gnd',
    maxEnding: 0,
    guarded: 'Mata|Kamena|Kanama|Kwakira|Mars|Mat|Kam|Nya|Gas|Mut|Ugu|Juin',
    capitalised: false,
  },
  names: {
    titles:
      "perezida|perezida wa repubulika|perezida w'u|visi perezida|visi-perezida|perezidante|minisitiri w'intebe|" +
      "minisitiri w’intebe|minisitiri|minisitiri w'ububanyi n'amahanga|minisitiri w’ububanyi n’amahanga|" +
      "minisitiri w'ingabo|minisitiri w’ingabo|minisitiri w'ubuzima|minisitiri w’ubuzima|minisitiri w'ubutabera|" +
      "minisitiri w’ubutabera|minisitiri w'uburezi|minisitiri w’uburezi|minisitiri w'imari|minisitiri w’imari|" +
      "minisitiri w'umutekano|minisitiri w’umutekano|umunyamabanga wa leta|umunyamabanga mukuru|" +
      'umunyamabanga uhoraho|umunyamabanga nshingwabikorwa|umunyamabanga|umuyobozi mukuru|umuyobozi|' +
      "umuyobozi wungirije|umuyobozi w'akarere|umuyobozi w’akarere|umuyobozi w'umujyi|umuyobozi w’umujyi|" +
      "umukuru w'igihugu|umukuru w’igihugu|guverineri|guverineri w'intara|meya|meya w'akarere|gitifu|depite|" +
      "abadepite|senateri|umusenateri|umudepite|umuvugizi|umuvugizi wa polisi|umuvugizi w'ingabo|" +
      'umuvugizi w’ingabo|umuvugizi wungirije|ambasaderi|amb|intumwa idasanzwe|komiseri|komiseri mukuru|' +
      "umugaba mukuru|umugaba mukuru w'ingabo|umugaba|jenerali|general|gen|lt gen|maj gen|brig gen|col|colonel|" +
      'lt col|koloneli|majoro|maj|kapiteni|capt|lieutenant|lt|sergent|sgt|caporal|cpl|cp|acp|ssp|spt|cip|ip|aip|' +
      'igp|dig|umushinjacyaha|umushinjacyaha mukuru|umucamanza|umunyamategeko|me|maître|umwunganizi|dr|dogiteri|' +
      'prof|porofeseri|eng|bwana|madamu|nyakubahwa|umwami|umwamikazi|igikomangoma|papa|kardinali|cardinal|' +
      'karidinali|musenyeri|mgr|arikiyepiskopi|padiri|pasiteri|pasitori|bishop|apotre|apôtre|rev|mufti|sheikh|' +
      "sheih|imamu|umutoza|umutoza mukuru|rutahizamu|umunyezamu|myugariro|umukinnyi|kapiteni w'ikipe|umuhanzi|" +
      'umuhanzikazi|umuririmbyi|umukinnyi wa filime|umunyamakuru|umwanditsi|umushakashatsi|impuguke|umunyapolitiki|' +
      "uwahoze ari|uwahoze ari perezida|umuyobozi w'ishyaka|chancelier|shanseliye|ceo|gov|hon",
    organisationWords:
      'minisiteri|guverinoma|kaminuza|ishuri|ishuri rikuru|ishuri ryisumbuye|koleji|banki|ishyaka|inteko|' +
      "inteko ishinga amategeko|sena|umutwe w'abadepite|komisiyo|komite|ikigo|ibigo|ikigega|urwego|urukiko|" +
      "ubushinjacyaha|polisi|ingabo|igisirikare|urugaga|ihuriro|ishyirahamwe|umuryango|umuryango w'abibumbye|" +
      'impuzamashyirahamwe|federasiyo|ferwafa|ikipe|shampiyona|sosiyete|kompanyi|uruganda|ibitaro|kiliziya|itorero|' +
      'umusigiti|ikinyamakuru|radiyo|televiziyo|ambasade|akarere|umutwe|inyeshyamba|inama njyanama|njyanama|' +
      'urubyiruko|koperative|fc|united|ltd|rdf|rib|rra|rssb|rgb|university|bank|ministry|hospital|group',
    placeWords:
      'umujyi|umujyi wa|akarere|akarere ka|umurenge|umurenge wa|akagari|akagari ka|umudugudu|intara|intara ya|' +
      'igihugu|igihugu cya|teritwari|komini|agace|agace ka|umugezi|uruzi|ikiyaga|ikiyaga cya|umusozi|imisozi|' +
      "ikirunga|ibirunga|inyanja|inyanja ya|ikirwa|ishyamba|pariki|ubutayu|umupaka|umupaka wa|ikibuga cy'indege|" +
      'ikibuga cy’indege|sitade|stade|umuhanda|ikiraro|isoko|gare|amajyaruguru|amajyepfo|iburasirazuba|' +
      'iburengerazuba|leta|repubulika',
    joiners: 'na|ya|wa|cya|bya|rya|de|du|la|le|of|the|and|bin|ibn|al|el|van|von|ka|za',
    neverNames:
      'ibi|ibyo|iki|icyo|iyi|iyo|uyu|uwo|aba|abo|aha|aho|ahubwo|ariko|ati|bati|agira|akaba|kandi|kuko|kubera|' +
      'kubera iki|kugira|kugira ngo|kuva|kugeza|kugera|ku|kuri|mu|muri|na|ni|niba|nibwo|nta|ntabwo|nubwo|nyuma|' +
      "nyuma y'aho|nk'uko|nk’uko|nka|ngo|mbere|mbere y'uko|hagati|hari|hashize|hakurikijwe|hafi|icyakora|ikindi|" +
      'ibindi|abandi|undi|umwe|babiri|batatu|bane|batanu|kimwe|bibiri|bitatu|bine|bitanu|rimwe|kabiri|gatatu|kane|' +
      'gatanu|gatandatu|karindwi|umunani|icyenda|icumi|ijana|ibihumbi|miliyoni|umuntu|abantu|umugabo|abagabo|' +
      'umugore|abagore|umwana|abana|urubyiruko|abaturage|abanyeshuri|abayobozi|umuyobozi|leta|guverinoma|polisi|' +
      'ingabo|igihugu|ejo|none|ubu|ubwo|uko|uburyo|uretse|usibye|umwaka|imyaka|ukwezi|amezi|icyumweru|umunsi|' +
      'iminsi|isaha|saa|tariki|amakuru|inkuru|ifoto|amafoto|video|reba|soma|umva|ese|yego|oya|buri|bose|byose|' +
      'benshi|byinshi|bamwe|amafaranga|frw|amatora|intambara|amahoro|umutekano|ubuzima|ubutabera|urukiko|icyaha|' +
      'impanuka|ikipe|umukino|igitego|umukinnyi|yavuze|yagize|avuga|yabwiye|imana|yesu|nyagasani|covid|coronavirus|' +
      'twitter|facebook|instagram|youtube|whatsapp',
    endings: '',
    prefixes: '',
  },
  stopWords:
    'mu|ku|ko|muri|ya|wa|na|ari|ni|yo|kuri|nyuma|aho|kandi|ngo|kuba|cya|ati|mbere|we|gihe|cyane|ariko|no|kugira|' +
    'bwo|rya|buryo|yavuze|uko|hari|yari|bari|bwa|nta|za|cyo|ubwo|ibyo|bo|wo|maze|neza|ntabwo|bikaba|igihe|ndetse|' +
    "iyo|imbere|byo|kubera|umwe|nka|hagati|uyu|nk'uko|nk’uko|rwa|ye|gusa|cyangwa|ubu|zo|buri|uwo|hafi|kuva|iri|" +
    'kuko|witwa|yitwa|avuga|bavuga|icyo|menshi|hakurikijwe|afite|bafite|kimwe|akaba|iki|harimo|uburyo|ryo|bya|' +
    'benshi|ba|iyi|kugeza|kugera|niba|nubwo|u|nawe|bagize|yagize|byinshi|rwo|bamwe|ejo|none|bose|byose|yose|wose|' +
    'zose|aba|ibi|uru|aya|si|icyakora|kabiri|rimwe|cyose|hose|ahubwo|aha|hano|hariya|uretse|usibye|nibwo|bwari|' +
    'byari|yabaye|habaye|ubundi|undi|abandi|ibindi|ikindi|ese|yego|oya|iwe|wabo|yabo|babo|bye|bwe|rye|cye|zabo|jye|' +
    'njye|wowe|twe|mwe|bati|agira|i|ka|ngaho|abo|naho|kubona|ikaba|zikaba',
  boilerplate:
    'tanga igitekerezo|tanga igitekerezo cyawe|andika igitekerezo|andika igitekerezo cyawe|ibitekerezo byanyu|' +
    'siga igitekerezo|leave a reply|leave a comment|your email address will not be published|' +
    "imeyili yawe ntizatangazwa|aderesi ya imeyili|soma n'ibi|soma n’ibi|soma kandi|soma inkuru bifitanye isano|" +
    'inkuru bifitanye isano|izindi nkuru bifitanye isano|izindi nkuru|inkuru bijyanye|soma birambuye|soma ibindi|' +
    "reba indi nkuru|reba video|kanda hano|kanda hano usome|sangiza abandi|sangiza inshuti|sangira n'abandi|" +
    'sangiza iyi nkuru|dukurikire kuri|dukurikirane kuri|kurikira amakuru|iyandikishe|iyandikishe kuri youtube|' +
    'subscribe|uburenganzira bwose burabitswe|all rights reserved|copyright ©|© uburenganzira|' +
    'ifoto:|amafoto:|ifoto yo mu bubiko|aho ifoto yavuye|inkomoko:|kwamamaza:|iyamamaza:|' +
    'uru rubuga rukoresha cookies|dukoresha cookies|yanditswe na:|umwanditsi:',
  multipliers: {
    ijana: 100,
    amagana: 100,
    igihumbi: 1000,
    ibihumbi: 1000,
    bihumbi: 1000,
    miliyoni: 1000000,
    miriyoni: 1000000,
    miliyari: 1000000000,
    miriyari: 1000000000,
    miliyaridi: 1000000000,
    biliyoni: 1000000000,
    tiriliyoni: 1000000000000,
    tiriliyari: 1000000000000,
  },
  places: {
    AE: { names: 'Leta Zunze Ubumwe z’Abarabu|Emirats|UAE|Emira Zunze Ubumwe z’Abarabu' },
    AF: { names: 'Afghanistan|Afuganisitani|Afganistani', adjectives: 'Umunyafuganisitani' },
    AL: { adjectives: 'Umunya-Albania|Abanya-Albania' },
    AM: { adjectives: 'Umunya-Armenia|Abanya-Armenia' },
    AO: { names: 'Angola', adjectives: 'Abanyangola' },
    AR: { names: 'Argentine|Arijantine|Argentina', adjectives: 'Umunyargentine' },
    AT: { adjectives: 'Umunya-Austria|Abanya-Austria' },
    AU: { names: 'Australia|Ositaraliya|Australie', adjectives: 'Umunya-Australia' },
    AZ: { adjectives: 'Umunya-Azerbaijan|Abanya-Azerbaijan' },
    BD: { adjectives: 'Umunya-Bangladesh|Abanya-Bangladesh' },
    BE: { names: 'Ububiligi|Bubiligi|U Bubiligi', adjectives: 'Umubiligi|Ababiligi|Mubiligi|Babiligi|Umubiligikazi' },
    BG: { adjectives: 'Umunya-Bulgaria|Abanya-Bulgaria' },
    BH: { adjectives: 'Umunya-Bahrain|Abanya-Bahrain' },
    BI: { names: 'Uburundi|Burundi|U Burundi', adjectives: 'Umurundi|Abarundi|Murundi|Barundi' },
    BJ: { adjectives: 'Umunya-Benin|Abanya-Benin' },
    BO: { adjectives: 'Umunya-Bolivia|Abanya-Bolivia' },
    BR: { names: 'Brazil|Burezili|Brésil|Brezile', adjectives: 'Umunyabrazil|Abanyabrazil|Umunya-Brazil' },
    BW: { adjectives: 'Umunya-Botswana|Abanya-Botswana' },
    BY: { names: 'Belarus|Bielorussie|Belarusi', adjectives: 'Umunya-Belarus|Abanya-Belarus' },
    CA: { names: 'Canada|Kanada', adjectives: 'Umunyakanada|Abanyakanada|Umunya-Canada' },
    CD: {
      names:
        'Repubulika Iharanira Demokarasi ya Congo|Repubulika Iharanira Demokarasi ya Kongo|Congo|Kongo|RDC|DRC|' +
        'DR Congo|RD Congo|Congo Kinshasa',
      adjectives: 'Abanyecongo|Umunyecongo|Abakongomani|Umukongomani|Umunyekongo|Abanyekongo',
    },
    CF: { names: 'Centrafrique|Santarafurika|Repubulika ya Centrafrique|Centrafurika' },
    CG: {
      names: 'Congo Brazzaville|Congo-Brazzaville|Repubulika ya Congo',
      adjectives: 'Umunyekongo-Brazzaville|Abanyekongo-Brazzaville',
    },
    CH: { names: 'Ubusuwisi|Busuwisi|U Busuwisi', adjectives: 'Umusuwisi|Abasuwisi|Musuwisi|Basuwisi' },
    CI: { adjectives: 'Umunya-Côte d’Ivoire|Abanya-Côte d’Ivoire' },
    CL: { adjectives: 'Umunya-Chile|Abanya-Chile' },
    CM: { names: 'Cameroun|Kameruni|Cameroon', adjectives: 'Umunyakameruni|Abanyakameruni' },
    CN: { names: 'Ubushinwa|Bushinwa|U Bushinwa', adjectives: 'Umushinwa|Abashinwa|Mushinwa|Bashinwa|Umushinwakazi' },
    CO: { adjectives: 'Umunya-Colombia|Abanya-Colombia' },
    CU: { names: 'Cuba', adjectives: 'Umunya-Cuba|Abanya-Cuba' },
    CV: { adjectives: 'Umunya-Cap-Vert|Abanya-Cap-Vert' },
    CY: { adjectives: 'Umunya-Cyprus|Abanya-Cyprus' },
    CZ: { adjectives: 'Umunya-Czech|Abanya-Czech' },
    DE: { names: 'Ubudage|Budage|U Budage', adjectives: 'Umudage|Abadage|Mudage|Badage' },
    DJ: { adjectives: 'Umunya-Djibouti|Abanya-Djibouti' },
    DK: { names: 'Danemark|Danimarike|Denmark', adjectives: 'Umunya-Denmark|Abanya-Denmark' },
    DZ: {
      names: 'Algeria|Alijeriya|Algérie',
      adjectives: 'Umunyalijeriya|Abanyalijeriya|Umunya-Algeria|Abanya-Algeria',
    },
    EC: { adjectives: 'Umunya-Ecuador|Abanya-Ecuador' },
    EE: { adjectives: 'Umunya-Estonia|Abanya-Estonia' },
    EG: { names: 'Misiri|Egiputa|Egypt', adjectives: 'Umunyamisiri|Abanyamisiri' },
    ER: { adjectives: 'Umunya-Eritrea|Abanya-Eritrea' },
    ES: { names: 'Esipanye|Espagne|Hisipaniya|Esipanya', adjectives: 'Umunyesipanye|Abanyesipanye' },
    ET: {
      names: 'Ethiopia|Etiyopiya|Etiyopia|Ethiopie|Etiopia',
      adjectives: 'Abanyetiyopiya|Umunyetiyopiya|Abanya-Ethiopia|Umunya-Ethiopia',
    },
    FI: { names: 'Finlande|Finilande|Finland', adjectives: 'Umunyafinilande|Abanyafinilande' },
    FJ: { adjectives: 'Umunya-Fiji|Abanya-Fiji' },
    FR: {
      names: 'Ubufaransa|Bufaransa|U Bufaransa',
      adjectives: 'Umufaransa|Abafaransa|Mufaransa|Bafaransa|Umufaransakazi',
    },
    GA: { names: 'Gabon', adjectives: 'Umunyagabon|Abanyagabon|Umunya-Gabon|Abanya-Gabon' },
    GB: {
      names: 'Ubwongereza|Bwongereza|U Bwongereza|Ubwami bw’Ubwongereza|UK',
      adjectives: 'Umwongereza|Abongereza|Bongereza|Mwongereza|Umwongerezakazi',
    },
    GE: { adjectives: 'Umunya-Georgia|Abanya-Georgia' },
    GH: { names: 'Ghana', adjectives: 'Umunya-Ghana|Abanya-Ghana' },
    GM: { adjectives: 'Umunya-Gambia|Abanya-Gambia' },
    GN: { adjectives: 'Umunya-Guinea|Abanya-Guinea' },
    GR: { names: 'Ubugereki|Bugereki|U Bugereki', adjectives: 'Umugereki|Abagereki|Mugereki|Bagereki' },
    GT: { adjectives: 'Umunya-Guatemala|Abanya-Guatemala' },
    GY: { adjectives: 'Umunya-Guyana|Abanya-Guyana' },
    HN: { adjectives: 'Umunya-Honduras|Abanya-Honduras' },
    HR: { adjectives: 'Umunya-Croatia|Abanya-Croatia' },
    HT: { adjectives: 'Umunya-Haiti|Abanya-Haiti' },
    HU: { names: 'Hongrie|Hongiriya', adjectives: 'Umunya-Hungary|Abanya-Hungary' },
    ID: { adjectives: 'Umunya-Indonesia|Abanya-Indonesia' },
    IE: { adjectives: 'Umunyirilande|Abanyirilande' },
    IL: {
      names: 'Israel|Isiraheli|Isirayeli|Israheli',
      adjectives: 'Umunyaisirayeli|Abanyaisiraheli|Abisiraheli|Umunya-Israel|Abanya-Israel',
    },
    IN: {
      names: 'Ubuhinde|Buhinde|U Buhinde|Ubuhindi|Buhindi',
      adjectives: 'Umuhinde|Abahinde|Muhinde|Bahinde|Umuhindi|Abahindi|Muhindi|Bahindi',
    },
    IQ: { names: 'Iraq|Iraki|Irak', adjectives: 'Umunyairaki|Abanyairaki' },
    IR: { names: 'Iran|Irani', adjectives: 'Umunyairani|Abanyairani' },
    IS: { adjectives: 'Umunya-Iceland|Abanya-Iceland' },
    IT: {
      names: 'Ubutaliyani|Butaliyani|U Butaliyani|Ubutariyani|Butariyani',
      adjectives: 'Umutaliyani|Abataliyani|Mutaliyani|Bataliyani',
    },
    JM: { adjectives: 'Umunya-Jamaica|Abanya-Jamaica' },
    JO: { adjectives: 'Umunya-Jordan|Abanya-Jordan' },
    JP: { names: 'Ubuyapani|Buyapani|U Buyapani', adjectives: 'Umuyapani|Abayapani|Muyapani|Bayapani' },
    KE: { names: 'Kenya|Kenia', adjectives: 'Abanyakenya|Umunyakenya|Banyakenya' },
    KG: { adjectives: 'Umunya-Kyrgyzstan|Abanya-Kyrgyzstan' },
    KH: { adjectives: 'Umunya-Cambodia|Abanya-Cambodia' },
    KP: {
      names: 'Koreya ya Ruguru|Korea ya Ruguru|Koreya y’Amajyaruguru',
      adjectives: 'Umunyakoreya ya Ruguru|Abanyakoreya ya Ruguru|Abanyakoreya y’Amajyaruguru',
    },
    KR: {
      names: 'Koreya y’Epfo|Korea y’Epfo|Koreya yepfo|Koreya y’Amajyepfo',
      adjectives: 'Umunyakoreya y’Epfo|Abanyakoreya y’Epfo',
    },
    KW: { adjectives: 'Umunya-Kuwait|Abanya-Kuwait' },
    KZ: { adjectives: 'Umunya-Kazakhstan|Abanya-Kazakhstan' },
    LB: { names: 'Libani|Liban', adjectives: 'Umunya-Lebanon|Abanya-Lebanon' },
    LR: { adjectives: 'Umunya-Liberia|Abanya-Liberia' },
    LS: { adjectives: 'Umunya-Lesotho|Abanya-Lesotho' },
    LT: { adjectives: 'Umunya-Lithuania|Abanya-Lithuania' },
    LV: { adjectives: 'Umunya-Latvia|Abanya-Latvia' },
    LY: { names: 'Libya|Libiya', adjectives: 'Abanyalibiya' },
    MA: { names: 'Maroc|Maroke|Marroc', adjectives: 'Abanyamaroke|Umunyamaroke' },
    MD: { adjectives: 'Umunya-Moldova|Abanya-Moldova' },
    MG: { adjectives: 'Umunya-Madagascar|Abanya-Madagascar' },
    ML: { names: 'Mali', adjectives: 'Umunyamali|Abanyamali' },
    MM: { adjectives: 'Umunya-Myanmar|Abanya-Myanmar' },
    MR: { adjectives: 'Umunya-Mauritania|Abanya-Mauritania' },
    MT: { adjectives: 'Umunya-Malta|Abanya-Malta' },
    MU: { adjectives: 'Umunya-Mauritius|Abanya-Mauritius' },
    MW: { names: 'Malawi', adjectives: 'Umunya-Malawi|Abanya-Malawi' },
    MX: { names: 'Mexique|Megizike|Mexico', adjectives: 'Umunyamegisike|Abanyamegisike|Umunya-Mexique|Umunya-Mexico' },
    MY: { adjectives: 'Umunya-Malaysia|Abanya-Malaysia' },
    MZ: {
      names: 'Mozambique|Mozambike|Mozambiki',
      adjectives: 'Umunyamozambike|Abanyamozambike|Umunya-Mozambique|Abanya-Mozambique',
    },
    NA: { adjectives: 'Umunya-Namibia|Abanya-Namibia' },
    NE: { adjectives: 'Umunya-Niger|Abanya-Niger' },
    NG: { names: 'Nigeria|Nijeriya', adjectives: 'Umunyanijeriya|Abanyanijeriya|Umunya-Nigeria|Abanya-Nigeria' },
    NI: { adjectives: 'Umunya-Nicaragua|Abanya-Nicaragua' },
    NL: {
      names: 'Ubuholandi|Buholandi|U Buholandi|Ubuhorandi|Buhorandi',
      adjectives: 'Umuholandi|Abaholandi|Muholandi|Baholandi',
    },
    NO: { names: 'Norvège|Noruveji|Norvege', adjectives: 'Umunyanoruveji' },
    NP: { adjectives: 'Umunya-Nepal|Abanya-Nepal' },
    OM: { adjectives: 'Umunya-Oman|Abanya-Oman' },
    PA: { adjectives: 'Umunya-Panama|Abanya-Panama' },
    PE: { adjectives: 'Umunya-Peru|Abanya-Peru' },
    PH: { adjectives: 'Umunya-Philippines|Abanya-Philippines' },
    PK: { names: 'Pakistan|Pakisitani', adjectives: 'Umunyapakisitani|Abanyapakisitani' },
    PL: { names: 'Pologne|Polonye', adjectives: 'Umunyapolonye' },
    PS: { names: 'Palestine|Palesitina', adjectives: 'Umunyapalestine|Abanyapalestine|Abanyapalesitina' },
    PT: { names: 'Portugal|Porutugali|Porotigali', adjectives: 'Umunyaporutugali|Umunya-Portugal' },
    PY: { adjectives: 'Umunya-Paraguay|Abanya-Paraguay' },
    QA: { names: 'Qatar|Katari', adjectives: 'Umunya-Qatar|Abanya-Qatar' },
    RO: { adjectives: 'Umunya-Romania|Abanya-Romania' },
    RS: { names: 'Serbia|Serubiya|Seribiya', adjectives: 'Umunyaseribiya' },
    RU: { names: 'Uburusiya|Burusiya|U Burusiya', adjectives: 'Umurusiya|Abarusiya|Murusiya|Barusiya' },
    RW: { names: 'Rwanda|U Rwanda|Urwanda', adjectives: 'Umunyarwanda|Abanyarwanda|Banyarwanda|Munyarwanda' },
    SA: {
      names: 'Arabia Saoudite|Arabiya Sawudite|Arabie Saoudite|Saudi Arabia|Arabiya Saudite',
      adjectives: 'Umunyarabiya Sawudite|Abanyarabiya Sawudite',
    },
    SC: { adjectives: 'Umunya-Seychelles|Abanya-Seychelles' },
    SD: { names: 'Sudani|Sudan', adjectives: 'Abanyasudani|Umunyasudani' },
    SE: { names: 'Suède|Suwede|Suwedi', adjectives: 'Umunyasuwede|Abanyasuwede' },
    SG: { adjectives: 'Umunya-Singapore|Abanya-Singapore' },
    SI: { adjectives: 'Umunya-Slovenia|Abanya-Slovenia' },
    SK: { adjectives: 'Umunya-Slovakia|Abanya-Slovakia' },
    SN: { names: 'Senegal|Senegali', adjectives: 'Umunyasenegali|Abanyasenegali' },
    SO: { names: 'Somalia|Somaliya|Somalie', adjectives: 'Abasomali|Umusomali|Abanyasomaliya' },
    SR: { adjectives: 'Umunya-Suriname|Abanya-Suriname' },
    SS: {
      names: 'Sudani y’Epfo|Sudan y’Epfo|Sudani y’Amajyepfo|Sudani yepfo|Sudan y’Amajyepfo',
      adjectives: 'Umunyasudani y’Epfo|Abanyasudani y’Epfo',
    },
    SY: { names: 'Siriya|Syria|Syrie', adjectives: 'Umunyasiriya|Abanyasiriya' },
    SZ: { adjectives: 'Umunya-Eswatini|Abanya-Eswatini' },
    TD: { names: 'Tchad|Cadi', adjectives: 'Umunyacadi|Abanyacadi|Umunya-Tchad|Abanya-Tchad|Umunya-Chad' },
    TG: { adjectives: 'Umunya-Togo|Abanya-Togo' },
    TH: { adjectives: 'Umunya-Thailand|Abanya-Thailand' },
    TJ: { adjectives: 'Umunya-Tajikistan|Abanya-Tajikistan' },
    TN: {
      names: 'Tunisia|Tuniziya|Tunisie',
      adjectives: 'Umunyatuniziya|Abanyatuniziya|Umunya-Tunisia|Abanya-Tunisia',
    },
    TR: {
      names: 'Turukiya|Turikiya|Turkiya|Turquie|Turkey|Türkiye',
      adjectives: 'Umunyaturukiya|Abanyaturukiya|Abaturuki|Umuturuki',
    },
    TW: { adjectives: 'Umunya-Taiwan|Abanya-Taiwan' },
    TZ: {
      names: 'Tanzania|Tanzaniya|Tanzanie',
      adjectives: 'Umunyatanzania|Abanyatanzania|Banyatanzania|Munyatanzania|Abatanzaniya',
    },
    UA: {
      names: 'Ukraine|Ikraine|Ukreni|Yukireni|Ukereni',
      adjectives: 'Abanya-Ukraine|Umunya-Ukraine|Abanyaukraine|Umunyaukraine',
    },
    UG: {
      names: 'Uganda|Ubugande|Bugande|Ubuganda',
      adjectives: 'Umunyauganda|Abanyauganda|Banyauganda|Munyauganda|Umugande|Abagande|Mugande|Bagande',
    },
    US: {
      names: 'Leta Zunze Ubumwe za Amerika|Leta Zunze Ubumwe z’Amerika|Amerika|USA|Reta Zunze Ubumwe za Amerika',
      adjectives: 'Umunyamerika|Abanyamerika|Banyamerika|Munyamerika|Umunyamerikakazi',
    },
    UY: { adjectives: 'Umunya-Uruguay|Abanya-Uruguay' },
    UZ: { adjectives: 'Umunya-Uzbekistan|Abanya-Uzbekistan' },
    VA: { names: 'Vatican|Vatikani' },
    VE: { names: 'Venezuela', adjectives: 'Umunya-Venezuela|Abanya-Venezuela' },
    VN: { adjectives: 'Umunya-Vietnam|Abanya-Vietnam' },
    XK: { adjectives: 'Umunya-Kosovo|Abanya-Kosovo' },
    YE: { names: 'Yemen|Yemeni', adjectives: 'Umunya-Yemen|Abanya-Yemen' },
    ZA: {
      names: 'Afurika y’Epfo|Afrika y’Epfo|Afurika yepfo|Afurika y’Amajyepfo|Afrika yepfo',
      adjectives: 'Umunyafurika y’Epfo',
    },
    ZM: { names: 'Zambia|Zambiya', adjectives: 'Abanyazambiya' },
    ZW: { names: 'Zimbabwe', adjectives: 'Abanyazimbabwe|Umunyazimbabwe' },
    'geonames-202061': { names: 'Kigali|Umujyi wa Kigali' },
    'geonames-216281': { names: 'Goma' },
    'geonames-232422': { names: 'Kampala' },
    'geonames-2643743': { names: 'Londres|Londoni|London' },
    'geonames-2800866': { names: 'Bruxelles|Buruseli' },
    'geonames-281184': { names: 'Yeruzalemu|Yerusalemu|Jerusalem' },
    'geonames-2988507': { names: 'Paris|Parisi' },
    'geonames-344979': { names: 'Addis Abeba|Addis Ababa|Adisi Abeba' },
    'geonames-425378': { names: 'Bujumbura' },
    'geonames-524901': { names: 'Moscow|Moscou|Mosikuwa' },
    'geonames-703448': { names: 'Kyiv|Kiev' },
  },
} satisfies LanguagePack;
