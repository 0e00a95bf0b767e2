// Estonian. Days and months are written out in their cases (jaanuaril, esmaspäeval, reedest): open endings would take
// the name Juulia for July, and "mais" is maize as well as in May. Adjectives of countries are capitalised genitives,
// at times shorter than the name (Vene, Saksa, Prantsuse, Briti); vene with a small letter is a boat. Partitives
// (aastat) follow numbers and are no part of dates.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'et',
  name: 'Estonian',
  detection: {
    et: {
      scripts: 'Latin',
      frequent:
        'ja|on|ei|et|ta|see|kui|oli|ka|aga|mis|oma|selle|välja|siis|nii|kes|või|ning|tema|pärast|juba|eesti|kõik|' +
        'kuid|üle|enam|kuidas|pole|nad|mida|veel|ole|sest|saab|olid|kas|ainult|rohkem|aasta|aastal|aastat|kohta|' +
        'vastu|enne|kuni|läbi|alla|peale|järgi|ütles|sõnul|teatas|eestis|tallinna|tallinnas|valitsus|valitsuse|' +
        'president|peaminister|minister|politsei|eurot|miljonit|tuhat|inimesed|inimest|riigi|täna|eile|nüüd|kaks|' +
        'kolm|üks|esimene|uus|uue|suur|ma|me|meie|nende|mitte|väga|peab|võib|tuleb|olla|olnud|koos|vahel|ajal|' +
        'samuti|kelle|keda|mille|millal|seda|sellest|selles|kus|sai|tegi|sel|neid|need|teda|mitu|viis|osa|kokku|' +
        'eest|suhtes|poolt|juures|seetõttu|kuna|pidi|oleks|saanud|ligi|protsenti|inimeste|linna|vene|venemaa|' +
        'ukraina|euroopa|soome|riigikogu|esmaspäeval|teisipäeval|kolmapäeval|neljapäeval|reedel|laupäeval|' +
        'pühapäeval|jooksul|teise|mees|naine|laste|asja|hakkas|selgitas|lisas|märkis|hinnangul|tõttu|hiljem|samal|' +
        'esimest|viimase|nädala|päeva|lisaks|enda|eriti|tallinn|kuu',
      affixes:
        '*mise|*mine|*takse|*nud|*dud|*tud|*ile|*sse|*ks|*use|*lik|*likku|*miseks|*vad|*nik|*ist|*lt|*ga|*sti|*mist|' +
        '*line|*ud|*õi*|*äi*|*üü*|*öö*',
    },
  },
  dates: {
    months: [
      'jaanuari|jaanuaris|jaanuarist|jaanuarini|jaanuaril|jaanuariks|jaanuarile|jaanuarisse|jaanuarikuu|' +
        'jaanuarikuus|jaanuarikuul|jaanuarikuust|jaanuarikuuni|jaanuarikuuks|jaanuarikuuga|jaanuarikuine|' +
        'jaanuarikuise|jaanuarikuises|jaanuariga',
      'veebruari|veebruaris|veebruarist|veebruarini|veebruaril|veebruariks|veebruarile|veebruarisse|veebruarikuu|' +
        'veebruarikuus|veebruarikuul|veebruarikuust|veebruarikuuni|veebruarikuuks|veebruarikuuga|veebruarikuine|' +
        'veebruarikuise|veebruarikuises|veebruariga',
      'märtsi|märtsis|märtsist|märtsini|märtsil|märtsiks|märtsile|märtsisse|märtsikuu|märtsikuus|märtsikuul|' +
        'märtsikuust|märtsikuuni|märtsikuuks|märtsikuuga|märtsikuine|märtsikuise|märtsikuises|märtsiga',
      'aprilli|aprillis|aprillist|aprillini|aprillil|aprilliks|aprillile|aprillisse|aprillikuu|aprillikuus|' +
        'aprillikuul|aprillikuust|aprillikuuni|aprillikuuks|aprillikuuga|aprillikuine|aprillikuise|aprillikuises|' +
        'aprilliga',
      'mais|maist|maini|mail|maiks|maikuu|maikuus|maikuul|maikuust|maikuuni',
      'juuni|juunis|juunist|juunini|juunil|juuniks|juunile|juunisse|juunikuu|juunikuus|juunikuul|juunikuust|' +
        'juunikuuni|juunikuuks|juunikuuga|juunikuine|juunikuise|juunikuises|juuniga',
      'juuli|juulis|juulist|juulini|juulil|juuliks|juulile|juulisse|juulikuu|juulikuus|juulikuul|juulikuust|' +
        'juulikuuni|juulikuuks|juulikuuga|juulikuine|juulikuise|juulikuises|juuliga',
      'augusti|augustis|augustist|augustini|augustil|augustiks|augustile|augustisse|augustikuu|augustikuus|' +
        'augustikuul|augustikuust|augustikuuni|augustikuuks|augustikuuga|augustikuine|augustikuise|augustikuises|' +
        'augustiga',
      'septembri|septembris|septembrist|septembrini|septembril|septembriks|septembrile|septembrisse|septembrikuu|' +
        'septembrikuus|septembrikuul|septembrikuust|septembrikuuni|septembrikuuks|septembrikuuga|septembrikuine|' +
        'septembrikuise|septembrikuises|septembriga',
      'oktoobri|oktoobris|oktoobrist|oktoobrini|oktoobril|oktoobriks|oktoobrile|oktoobrisse|oktoobrikuu|' +
        'oktoobrikuus|oktoobrikuul|oktoobrikuust|oktoobrikuuni|oktoobrikuuks|oktoobrikuuga|oktoobrikuine|' +
        'oktoobrikuise|oktoobrikuises|oktoobriga',
      'novembri|novembris|novembrist|novembrini|novembril|novembriks|novembrile|novembrisse|novembrikuu|' +
        'novembrikuus|novembrikuul|novembrikuust|novembrikuuni|novembrikuuks|novembrikuuga|novembrikuine|' +
        'novembrikuise|novembrikuises|novembriga',
      'detsembri|detsembris|detsembrist|detsembrini|detsembril|detsembriks|detsembrile|detsembrisse|detsembrikuu|' +
        'detsembrikuus|detsembrikuul|detsembrikuust|detsembrikuuni|detsembrikuuks|detsembrikuuga|detsembrikuine|' +
        'detsembrikuise|detsembrikuises|detsembriga',
    ],
    // Without "reedeks" and "reedeni", by and until Friday: they mean the coming one.
    weekdays: [
      'pühapäeva|pühapäeval|pühapäevast|pühapäevale|pühapäevane|pühapäevase|pühapäevasel|pühapäevasest|' +
        'pühapäevaõhtul|pühapäevaõhtune|pühapäevahommikul',
      'esmaspäeva|esmaspäeval|esmaspäevast|esmaspäevale|esmaspäevane|esmaspäevase|esmaspäevasel|esmaspäevasest|' +
        'esmaspäevaõhtul|esmaspäevaõhtune|esmaspäevahommikul',
      'teisipäeva|teisipäeval|teisipäevast|teisipäevale|teisipäevane|teisipäevase|teisipäevasel|teisipäevasest|' +
        'teisipäevaõhtul|teisipäevaõhtune|teisipäevahommikul',
      'kolmapäeva|kolmapäeval|kolmapäevast|kolmapäevale|kolmapäevane|kolmapäevase|kolmapäevasel|kolmapäevasest|' +
        'kolmapäevaõhtul|kolmapäevaõhtune|kolmapäevahommikul',
      'neljapäeva|neljapäeval|neljapäevast|neljapäevale|neljapäevane|neljapäevase|neljapäevasel|neljapäevasest|' +
        'neljapäevaõhtul|neljapäevaõhtune|neljapäevahommikul',
      'reedel|reedest|reedet|reedele|reedene|reedese|reedesel|reedeset|reedesest',
      'laupäeva|laupäeval|laupäevast|laupäevale|laupäevane|laupäevase|laupäevasel|laupäevasest|laupäevaõhtul|' +
        'laupäevaõhtune|laupäevahommikul',
    ],
    // The translative and the terminative set a term: reedeks, by Friday; reedeni, until Friday.
    comingWeekdays: [
      'pühapäevaks|pühapäevani',
      'esmaspäevaks|esmaspäevani',
      'teisipäevaks|teisipäevani',
      'kolmapäevaks|kolmapäevani',
      'neljapäevaks|neljapäevani',
      'reedeks|reedeni',
      'laupäevaks|laupäevani',
    ],
    relativeDays: {
      '-2': 'üleeilne|üleeilse|üleeilsel|üleeilset|üleeile õhtul',
      '-1': 'eilne|eilse|eilsel|eilset|eilsest|eilsele|eile õhtul|eile hommikul|eile öösel|eile pärastlõunal',
      0: 'tänane|tänase|tänasel|tänast|tänasest|tänasele|täna hommikul|täna õhtul|täna öösel|täna pärastlõunal',
      1: 'homne|homse|homsel|homset|homsest|homsele|homseks|homme hommikul|homme õhtul|homme pärastlõunal',
      2: 'ülehomne|ülehomse|ülehomsel',
    },
    daysAgo: '# päeva tagasi|# ööpäeva tagasi',
    dayCounts: 'kaks|kolm|neli|viis|kuus|seitse|kaheksa|üheksa|kümme',
    last: 'eelmine|eelmise|eelmisel|eelmist|eelmisest|eelmises|eelmiseks|möödunud|läinud|mullu|mullune|mulluse|mullusel',
    // Not "see" (this, it): it follows weekdays as a plain word.
    current:
      'käesolev|käesoleva|käesoleval|käesolevast|sel|selle|sellel|jooksva|jooksval|tänavu|tänavune|tänavuse|' +
      'tänavusel',
    next:
      'järgmine|järgmise|järgmisel|järgmist|järgmisest|järgmiseks|tulev|tuleva|tuleval|tulevast|eelolev|eeloleva|' +
      'eeloleval|saabuva|saabuval',
    units: {
      week: 'nädal|nädala|nädalal|nädalast|nädalaks|nädalasse|nädalani',
      month: 'kuu|kuul|kuust|kuuks|kuusse|kuuni|kuule',
      year: 'aasta|aastal|aastast|aastaks|aastasse|aastani|aastale',
    },
    connectors: 'a|aasta|aastal',
    before:
      'suur reede|suure reede|suurel reedel|must reede|musta reede|mustal reedel|alates|kuni|enne|pärast|umbes|hiljemalt|alguses|lõpus|keskel|tänavu|mullu|juba|alles|ajavahemikul|kuupäeval|' +
      'kell',
    after: 'lõpus|lõpuks|lõpuni|lõpust|alguses|algul|alguseks|keskel|keskpaigas',
    range: 'kuni',
    ordinalEndings: '.|ndal|ndast|ndaks|ndani|ndat|ks|st|l|ni',
    dayWords: {
      esimesel: 1,
      esimesest: 1,
      esimeseks: 1,
    },
    dayParts:
      'hommikul|hommik|hommikuks|õhtul|õhtu|õhtuks|öösel|öö|ööl|vastu ööd|pärastlõunal|lõunal|ennelõunal|keskpäeval',
    periods: {
      year: {
        '-1': 'mullu|möödunud aastal|eelmisel aastal|läinud aastal',
        0: 'tänavu|sel aastal|käesoleval aastal',
        1: 'tuleval aastal|järgmisel aastal',
      },
    },
    every: 'iga|igal',
    maxEnding: 0,
    // Mais is maize, mail a letter by e-mail, August a given name.
    guarded: 'mai|mais|mail|maist|maini|maiks|august',
    capitalised: false,
  },
  names: {
    titles:
      'president|presidendi|presidendile|presidenti|presidendiga|asepresident|asepresidendi|ekspresident|' +
      'ekspresidendi|peaminister|peaministri|peaministrile|peaministrit|peaministriga|ekspeaminister|asepeaminister|' +
      'minister|ministri|ministrile|ministrit|välisminister|välisministri|välisministrit|kaitseminister|' +
      'kaitseministri|rahandusminister|rahandusministri|siseminister|siseministri|justiitsminister|justiitsministri|' +
      'majandusminister|majandus- ja taristuminister|haridusminister|haridus- ja teadusminister|kultuuriminister|' +
      'keskkonnaminister|maaeluminister|sotsiaalkaitseminister|tervise- ja tööminister|tervise- ja tööministri|' +
      'riigihalduse minister|ettevõtlusminister|riigisekretär|riigisekretäri|asekantsler|kantsler|kantsleri|' +
      'liidukantsler|liidukantsleri|peasekretär|peasekretäri|volinik|voliniku|eurovolinik|õiguskantsler|' +
      'õiguskantsleri|esimees|esimehe|aseesimees|aseesimehe|esinaine|esinaise|juht|juhi|juhataja|juhatuse esimees|' +
      'juhatuse liige|nõukogu esimees|spiiker|riigikogu esimees|riigikogulane|saadik|saadiku|parlamendisaadik|' +
      'eurosaadik|fraktsiooni esimees|opositsiooniliider|opositsioonijuht|liider|liidri|linnapea|linnapeale|' +
      'abilinnapea|vallavanem|vallavanema|kuberner|kuberneri|senaator|senaatori|suursaadik|suursaadiku|' +
      'pressiesindaja|kõneisik|esindaja|peadirektor|peadirektori|asedirektor|direktor|direktori|tegevjuht|tegevjuhi|' +
      'osakonnajuhataja|prefekt|prefekti|politseikapten|politseimajor|politseikolonel|operatiivjuht|korrapidaja|' +
      'prokurör|prokuröri|ringkonnaprokurör|riigiprokurör|riigi peaprokurör|peaprokurör|kohtunik|kohtuniku|advokaat|' +
      'advokaadi|vandeadvokaat|vandeadvokaadi|kaitsja|kindral|kindrali|kindralmajor|kindralleitnant|brigaadikindral|' +
      'kolonel|koloneli|kolonelleitnant|major|majori|kapten|kapteni|admiral|admirali|kaitseväe juhataja|' +
      'ülemjuhataja|kuningas|kuninga|kuninganna|kroonprints|kroonprintsess|prints|printsi|printsess|printsessi|' +
      'hertsog|keiser|sultan|emiir|šeik|paavst|paavsti|piiskop|piiskopi|peapiiskop|peapiiskopi|metropoliit|kardinal|' +
      'patriarh|patriarhi|pastor|preester|imaam|rabi|ajatolla|professor|professori|dotsent|teadur|vanemteadur|' +
      'teadlane|doktor|dr|ökonomist|peaökonomist|analüütik|analüütiku|politoloog|ajaloolane|ajakirjanik|' +
      'ajakirjaniku|toimetaja|peatoimetaja|korrespondent|kirjanik|kirjaniku|luuletaja|lavastaja|režissöör|' +
      'režissööri|näitleja|laulja|muusik|räppar|koomik|saatejuht|treener|treeneri|peatreener|peatreeneri|ründaja|' +
      'väravavaht|poolkaitsja|suusataja|tennisist|tennisisti|rallisõitja|maailmameister|olümpiavõitja|aktivist|' +
      'aktivisti|diktaator|härra|proua|preili|sir|lord|leedi|arst|perearst|ülemarst|kriisijuht|koordinaator|ekspert|' +
      'asutaja|miljardär',
    organisationWords:
      'ministeerium|ministeeriumi|välisministeerium|välisministeeriumi|siseministeerium|kaitseministeerium|' +
      'rahandusministeerium|sotsiaalministeerium|haridusministeerium|amet|ameti|terviseamet|terviseameti|päästeamet|' +
      'keskkonnaamet|transpordiamet|maksu- ja tolliamet|inspektsioon|agentuur|politsei- ja piirivalveamet|' +
      'kaitsepolitsei|prefektuur|maakohus|maakohtu|ringkonnakohus|ringkonnakohtu|riigikohus|riigikohtu|kohus|' +
      'prokuratuur|prokuratuuri|riigikogu|parlament|parlamendi|kongress|senat|linnavalitsus|linnavalitsuse|' +
      'linnavolikogu|vallavalitsus|volikogu|ülikool|ülikooli|tehnikaülikool|kõrgkool|instituut|instituudi|akadeemia|' +
      'kool|gümnaasium|haigla|regionaalhaigla|kliinikum|kliinikumi|pank|panga|keskpank|keskpanga|erakond|erakonna|' +
      'partei|reformierakond|reformierakonna|keskerakond|keskerakonna|isamaa|ühing|ühingu|ühendus|ühenduse|liit|' +
      'liidu|ametiühing|selts|organisatsioon|organisatsiooni|nõukogu|julgeolekunõukogu|komisjon|komisjoni|komitee|' +
      'fond|fondi|sihtasutus|ettevõte|kontsern|grupp|group|holding|as|oü|mtü|sa|klubi|jalgpalliklubi|fc|jk|liiga|' +
      'ajaleht|ajalehe|uudisteagentuur|raadio|televisioon|rahvusringhääling|kirjastus|muuseum|muuseumi|teater|' +
      'teatri|kirik|kaitsevägi|kaitseväe|kaitseliit|merevägi|õhuvägi|brigaad|pataljon|liikumine|rinne|keskus|' +
      'keskuse|saatkond|saatkonna|lennujaam|lennufirma',
    placeWords:
      'linn|linna|linnas|linnast|pealinn|pealinna|pealinnas|vald|valla|vallas|küla|külas|alev|alevik|alevikus|' +
      'linnaosa|linnaosas|maakond|maakonna|maakonnas|oblast|oblasti|oblastis|provints|provintsi|provintsis|osariik|' +
      'osariigi|osariigis|regioon|piirkond|piirkonna|piirkonnas|vabariik|vabariigi|kuningriik|kuningriigi|saar|' +
      'saare|saarel|saared|saarte|poolsaar|poolsaare|laht|lahe|lahel|väin|väina|meri|mere|merel|ookean|järv|järve|' +
      'järvel|jõgi|jõe|mägi|mäe|mäestik|org|mets|rahvuspark|park|väljak|väljaku|tänav|tänava|tänaval|maantee|' +
      'puiestee|sild|sadam|sadama|sadamas|piir|rannik|rand|jaam',
    joiners: 'ja|ning|von|van|of|the|la|le|del|di|da|de|al|el|bin|ibn|&',
    neverNames:
      'see|seda|selle|need|ta|tema|nad|nende|me|meie|ma|te|teie|sa|ja|ning|või|aga|kuid|ent|kui|et|sest|kuna|siis|' +
      'nii|seega|seetõttu|samas|samuti|lisaks|ka|isegi|ainult|vaid|juba|veel|alati|kunagi|sageli|ehk|võib-olla|jah|' +
      'ei|pole|on|oli|olid|mis|mida|kes|keda|miks|kuidas|kus|millal|mitu|palju|enne|pärast|ajal|kohta|vastu|üle|' +
      'alla|läbi|kõik|mitmed|paljud|osa|mõned|mõni|keegi|keski|teised|teine|muud|sama|samal|ise|uus|uued|suur|' +
      'suured|hea|üks|kaks|kolm|neli|viis|kuus|seitse|kaheksa|üheksa|kümme|esimene|kolmas|eelmine|järgmine|umbes|' +
      'ligi|ligikaudu|koos|vahel|uudised|uudis|eesti uudised|välismaa|majandus|poliitika|sport|kultuur|arvamus|' +
      'juhtkiri|foto|fotod|video|galerii|otse|loe|vaata|kuula|jaga|telli|reklaam|uuendatud|avaldatud|allikas|bns|' +
      'err|valitsus|valitsuse|politsei|kohus|erakond|mees|mehe|naine|naise|mehed|naised|laps|lapsed|inimesed|' +
      'inimene|asi|jumal|internet|koroona|seal|siin|sellest|sealhulgas|sel|sellel|kokku|näiteks|praegu|varem|hiljem|' +
      'aastal|aasta|vastavalt|kuigi|ometi|nüüd|teisalt|tõsi|muide|ilmselt|tegelikult|iiris',
    endings: 'isse|iga|ile|ilt|ist|iks|ini|it|is|il|ele|elt|est|ega|el|es|et|sse|ga|le|lt|st|ks|ni|ta|t|s|l|d|i|e|u',
    prefixes: '',
  },
  stopWords:
    'ja|on|ei|et|ta|see|kui|oli|ka|aga|mis|oma|selle|välja|siis|nii|kes|või|ning|tema|pärast|juba|kõik|kuid|üle|' +
    'enam|kuidas|pole|nad|mida|veel|ole|sest|saab|olid|kas|ainult|rohkem|kohta|vastu|enne|kuni|läbi|alla|peale|' +
    'järgi|nüüd|ma|me|meie|nende|mitte|väga|peab|võib|tuleb|olla|olnud|koos|vahel|ajal|samuti|kelle|keda|mille|' +
    'millal|seda|sellest|selles|kus|sai|tegi|sel|neid|need|teda|mitu|osa|kokku|eest|suhtes|poolt|juures|seetõttu|' +
    'kuna|pidi|oleks|ligi|jooksul|tõttu|sa|te|teie|mu|minu|sinu|mind|meid|teid|neile|meile|talle|temaga|nendega|ise|' +
    'enda|endale|keegi|midagi|miks|siin|seal|sinna|sealt|siit|ega|ehk|isegi|vaid|alles|alati|kunagi|sageli|kaudu|' +
    'hulgas|seas|ees|taga|all|peal|sees|juurde|ilma|ent|kuigi|nagu|justkui|lisaks|samas|iga|mõne|mõned|teised|muu|' +
    'muud|jah',
  boilerplate:
    'loe ka|loe lisaks|loe lähemalt|loe edasi|loe veel|loe rohkem|vaata ka|vaata lisaks|vaata galeriid|vaata videot|' +
    'kuula ka|kuula artiklit|artikkel jätkub pärast reklaami|lugu jätkub pärast reklaami|reklaam:|sisuturundus|' +
    'jaga artiklit|jaga facebookis|jaga twitteris|jaga seda lugu|kommenteeri artiklit|kirjuta kommentaar|' +
    'lisa kommentaar|jäta kommentaar|logi sisse, et|kommenteerimiseks logi sisse|telli uudiskiri|liitu uudiskirjaga|' +
    'telli ajaleht|telli leht|vormista tellimus|jälgi meid|jälgi teemat|kõik õigused kaitstud|' +
    'copyright ©|© copyright|foto:|fotod:|allikas:|allikad:|seotud lood|seotud artiklid|seotud teemad|loetumad|' +
    'loetuimad|viimased uudised|värsked uudised|soovitame lugeda|teised loevad|see veebileht kasutab küpsiseid|' +
    'meie veebileht kasutab küpsiseid|kasutame küpsiseid|privaatsuspoliitika|andmekaitsetingimused|' +
    'sinu e-postiaadressi ei avaldata|teie e-posti aadressi ei avaldata|nõutavad väljad on tähistatud|' +
    'tühista vastus|peatoimetaja:|toimetaja:|saada vihje|leidsid vea|märkasid viga|avaldatud:|uuendatud:|' +
    'liigu edasi põhisisu juurde|liigu sisu juurde',
  multipliers: {
    sada: 100,
    sadu: 100,
    sajad: 100,
    saja: 100,
    sajale: 100,
    tuhat: 1000,
    tuhande: 1000,
    tuhanded: 1000,
    tuhandeid: 1000,
    tuhandele: 1000,
    tuhandega: 1000,
    tuhandest: 1000,
    tuhandeni: 1000,
    tuhandete: 1000,
    tuhandesse: 1000,
    tuh: 1000,
    mln: 1000000,
    miljon: 1000000,
    miljoni: 1000000,
    miljonit: 1000000,
    miljonid: 1000000,
    miljoneid: 1000000,
    miljonile: 1000000,
    miljoniga: 1000000,
    miljonist: 1000000,
    miljonini: 1000000,
    miljonite: 1000000,
    milj: 1000000,
    miljonisse: 1000000,
    miljonilt: 1000000,
    mld: 1000000000,
    mlrd: 1000000000,
    miljard: 1000000000,
    miljardi: 1000000000,
    miljardit: 1000000000,
    miljardeid: 1000000000,
    miljardid: 1000000000,
    miljardile: 1000000000,
    miljardiga: 1000000000,
    miljardist: 1000000000,
    miljardini: 1000000000,
    miljardite: 1000000000,
    triljon: 1000000000000,
    triljonit: 1000000000000,
    triljoni: 1000000000000,
    triljonid: 1000000000000,
    triljoneid: 1000000000000,
    triljonini: 1000000000000,
  },
  places: {
    AD: { adjectives: 'andorralane|andorralas*' },
    AE: { names: 'Araabia Ühendemiraatide|Araabia Ühendemiraatides|Araabia Ühendemiraatidest|AÜE|Emiraadid' },
    AF: { adjectives: 'afgaan|afgaani|afgaanid|afgaanide|afgaane' },
    AG: { adjectives: 'antigualane|antigualas*' },
    AL: { adjectives: 'Albaania|albaanlane|albaanlas*' },
    AM: { adjectives: 'armeenlane|armeenlas*' },
    AO: { adjectives: 'angolalane|angolalas*' },
    AR: { adjectives: 'argentiinlane|argentiinlas*' },
    AT: { adjectives: 'austrialane|austrialas*|austerlane|austerlas*' },
    AU: { adjectives: 'austraallane|austraallas*' },
    AX: { names: 'Ahvenamaa' },
    AZ: { names: 'Aserbaidžaan|Aserbaidžaani', adjectives: 'aserbaidžaanlane|aserbaidžaanlas*|aser|aserid|aseride' },
    BA: { names: 'Bosnia|Bosnia ja Hertsegoviina', adjectives: 'bosnialane|bosnialas*' },
    BB: { adjectives: 'barbadoslane|barbadoslas*' },
    BD: { adjectives: 'bangladešlane|bangladešlas*' },
    BE: { adjectives: 'belglane|belglas*' },
    BF: { adjectives: 'burkinafasolane|burkinafasolas*' },
    BG: { adjectives: 'bulgaarlane|bulgaarlas*' },
    BH: { adjectives: 'bahreinlane|bahreinlas*' },
    BI: { adjectives: 'burundilane|burundilas*' },
    BJ: { adjectives: 'beninlane|beninlas*' },
    BN: { adjectives: 'bruneilane|bruneilas*' },
    BO: { adjectives: 'boliivlane|boliivlas*' },
    BR: { adjectives: 'brasiillane|brasiillas*' },
    BS: { adjectives: 'bahamalane|bahamalas*' },
    BT: { adjectives: 'bhutanlane|bhutanlas*' },
    BW: { adjectives: 'botswanalane|botswanalas*' },
    BY: { names: 'Valgevene', adjectives: 'valgevenelane|valgevenelas*' },
    BZ: { adjectives: 'belizelane|belizelas*' },
    CA: { adjectives: 'kanadalane|kanadalas*' },
    CD: {
      names: 'Kongo DV|Kongo Demokraatlik Vabariik|Kongo Demokraatliku Vabariigi',
      adjectives: 'kongolane|kongolas*',
    },
    CF: { adjectives: 'keskaafriklane|keskaafriklas*|kesk-aafriklane|kesk-aafriklas*' },
    CG: { names: 'Kongo Vabariik|Kongo Vabariigi' },
    CH: { adjectives: 'šveitslane|šveitslas*' },
    CI: { adjectives: 'elevandiluurannikulane|elevandiluurannikulas*' },
    CL: { adjectives: 'tšiillane|tšiillas*' },
    CM: { adjectives: 'kamerunlane|kamerunlas*' },
    CN: { names: 'Hiina Rahvavabariik|Hiina Rahvavabariigi', adjectives: 'hiinlane|hiinlas*' },
    CO: { adjectives: 'kolumblane|kolumblas*|colombialane|colombialas*' },
    CR: { adjectives: 'costaricalane|costaricalas*' },
    CU: { adjectives: 'kuubalane|kuubalas*' },
    CV: { adjectives: 'roheneemelane|roheneemelas*' },
    CY: { names: 'Küpros|Küprose|Küprosel|Küproselt|Küprosele', adjectives: 'küproslane|küproslas*' },
    CZ: {
      names: 'Tšehhi Vabariik|Tšehhi Vabariigi|Tšehhimaa',
      adjectives: 'tšehh|tšehhi|tšehhid|tšehhide|tšehhimaalane|tšehhimaalas*',
    },
    DE: {
      names: 'Saksamaa Liitvabariik|Saksa|Lääne-Saksamaa|Ida-Saksamaa|Saksa Liitvabariik|SDV',
      adjectives: 'sakslane|sakslas*',
    },
    DJ: { adjectives: 'djiboutilane|djiboutilas*' },
    DK: { adjectives: 'taanlane|taanlas*' },
    DM: { adjectives: 'dominicalane|dominicalas*' },
    DO: { adjectives: 'dominikaanlane|dominikaanlas*' },
    DZ: { adjectives: 'alžeerlane|alžeerlas*' },
    EC: { adjectives: 'ecuadorlane|ecuadorlas*' },
    EE: {
      names: 'Eesti Vabariik|Eesti Vabariigi|Eesti Vabariiki|Eestimaa',
      adjectives: 'eestlane|eestlas*|eestimaalane|eestimaalas*',
    },
    EG: {
      names: 'Egiptus|Egiptuse|Egiptuses|Egiptusest|Egiptust|Egiptusele|Egiptusesse',
      adjectives: 'egiptlane|egiptlas*',
    },
    ER: { adjectives: 'eritrealane|eritrealas*' },
    ES: { adjectives: 'hispaanlane|hispaanlas*' },
    ET: { adjectives: 'etiooplane|etiooplas*' },
    FI: { names: 'Soome Vabariik', adjectives: 'soomlane|soomlas*' },
    FJ: { adjectives: 'fidžilane|fidžilas*' },
    FM: { adjectives: 'mikroneeslane|mikroneeslas*' },
    FO: { names: 'Fääri saarte|Fääri saartel' },
    FR: { names: 'Prantsuse|Prantsuse Vabariik', adjectives: 'prantslane|prantslas*' },
    GA: { adjectives: 'gabonlane|gabonlas*' },
    GB: {
      names:
        'Suurbritannia|Ühendkuningriik|Ühendkuningriigi|Ühendkuningriigis|Ühendkuningriigist|Ühendkuningriiki|' +
        'Ühendkuningriigile|Ühendkuningriigiga|Briti',
      adjectives: 'britt|britid|brittide|brittidele|britte',
    },
    'GB-ENG': { names: 'Inglismaa|Inglise', adjectives: 'inglane|inglas*' },
    'GB-NIR': { names: 'Põhja-Iirimaa|Põhja-Iiri' },
    'GB-SCT': { names: 'Šotimaa|Šoti', adjectives: 'šotlane|šotlas*' },
    'GB-WLS': { names: 'Wales|Walesi', adjectives: 'kõmrid' },
    GD: { adjectives: 'grenadalane|grenadalas*' },
    GE: { adjectives: 'grusiin|grusiini|grusiinid|grusiinide|gruusialane|gruusialas*' },
    GH: { adjectives: 'ghanalane|ghanalas*' },
    GL: { adjectives: 'gröönlane|gröönlas*|gröönimaalane|gröönimaalas*' },
    GM: { adjectives: 'gambialane|gambialas*' },
    GN: { adjectives: 'guinealane|guinealas*' },
    GQ: { adjectives: 'ekvatoriaalguinealane|ekvatoriaalguinealas*' },
    GR: { adjectives: 'kreeklane|kreeklas*' },
    GT: { adjectives: 'guatemalalane|guatemalalas*' },
    GW: { adjectives: 'guineabissaulane|guineabissaulas*' },
    GY: { adjectives: 'guyanalane|guyanalas*' },
    HK: { names: 'Hongkong|Hongkongi', adjectives: 'hongkonglane|hongkonglas*' },
    HN: { adjectives: 'honduraslane|honduraslas*' },
    HR: { adjectives: 'horvaat|horvaadi|horvaadid|horvaatide' },
    HT: { adjectives: 'haitilane|haitilas*' },
    HU: { adjectives: 'ungarlane|ungarlas*' },
    ID: { adjectives: 'indoneeslane|indoneeslas*' },
    IE: { names: 'Iirimaa', adjectives: 'iirlane|iirlas*' },
    IL: { adjectives: 'iisraellane|iisraellas*' },
    IN: { adjectives: 'indialane|indialas*' },
    IQ: { names: 'Iraak|Iraagi|Iraagis|Iraagist|Iraaki|Iraagile|Iraagiga', adjectives: 'iraaklane|iraaklas*' },
    IR: { names: 'Pärsia', adjectives: 'iraanlane|iraanlas*' },
    IS: { adjectives: 'islandlane|islandlas*' },
    IT: { adjectives: 'itaallane|itaallas*' },
    JM: { adjectives: 'jamaicalane|jamaicalas*' },
    JO: { adjectives: 'jordaanlane|jordaanlas*' },
    JP: { adjectives: 'jaapanlane|jaapanlas*' },
    KE: { adjectives: 'keenialane|keenialas*' },
    KG: { names: 'Kõrgõzstan|Kirgiisia|Kõrgõzstani', adjectives: 'kirgiis|kirgiisi|kirgiisid|kirgiiside' },
    KH: { adjectives: 'kambodžalane|kambodžalas*' },
    KI: { adjectives: 'kiribatilane|kiribatilas*' },
    KM: { adjectives: 'komoorlane|komoorlas*' },
    KP: { adjectives: 'põhjakorealane|põhjakorealas*|põhja-korealane|põhja-korealas*' },
    KR: { adjectives: 'lõunakorealane|lõunakorealas*|lõuna-korealane|lõuna-korealas*' },
    KW: { names: 'Kuveit|Kuveidi|Kuveidis|Kuveidist|Kuveiti', adjectives: 'kuveitlane|kuveitlas*' },
    KZ: { names: 'Kasahstan', adjectives: 'kasahh|kasahhi|kasahhid|kasahhide|kasahstanlane|kasahstanlas*' },
    LA: { adjectives: 'laoslane|laoslas*' },
    LB: { adjectives: 'liibanonlane|liibanonlas*' },
    LI: { adjectives: 'liechtensteinlane|liechtensteinlas*' },
    LK: { adjectives: 'sri lankalane|sri lankalas*' },
    LR: { adjectives: 'libeerialane|libeerialas*' },
    LS: { adjectives: 'lesotholane|lesotholas*' },
    LT: { adjectives: 'leedulane|leedulas*' },
    LU: { adjectives: 'luksemburglane|luksemburglas*' },
    LV: { adjectives: 'lätlane|lätlas*' },
    LY: { adjectives: 'liibüalane|liibüalas*' },
    MA: { adjectives: 'marokolane|marokolas*' },
    MC: { adjectives: 'monacolane|monacolas*' },
    MD: { adjectives: 'moldovalane|moldovalas*' },
    ME: { adjectives: 'montenegrolane|montenegrolas*' },
    MG: { adjectives: 'madagaskarlane|madagaskarlas*' },
    MH: { adjectives: 'marshallilane|marshallilas*' },
    MK: { names: 'Makedoonia', adjectives: 'makedoonlane|makedoonlas*|põhjamakedoonlane|põhjamakedoonlas*' },
    ML: { adjectives: 'malilane|malilas*' },
    MM: { names: 'Myanmar|Birma|Birmas|Birmast', adjectives: 'birmalane|birmalas*' },
    MN: { adjectives: 'mongol|mongolid|mongolite' },
    MO: { adjectives: 'macaulane|macaulas*' },
    MR: { adjectives: 'mauritaanialane|mauritaanialas*|mauritaanlane|mauritaanlas*' },
    MT: { adjectives: 'maltalane|maltalas*' },
    MU: { adjectives: 'mauritiuslane|mauritiuslas*' },
    MV: { adjectives: 'maldiivlane|maldiivlas*' },
    MW: { adjectives: 'malawilane|malawilas*' },
    MX: { adjectives: 'mehhiklane|mehhiklas*' },
    MY: { adjectives: 'malaisialane|malaisialas*' },
    MZ: { adjectives: 'mosambiiklane|mosambiiklas*' },
    NA: { adjectives: 'namiibialane|namiibialas*|namiiblane|namiiblas*' },
    NE: { adjectives: 'nigerlane|nigerlas*' },
    NG: { adjectives: 'nigeerialane|nigeerialas*' },
    NI: { adjectives: 'nicaragualane|nicaragualas*|nikaragualane|nikaragualas*' },
    NL: {
      names: 'Holland|Hollandi|Madalmaade|Madalmaades|Madalmaadest|Madalmaadesse',
      adjectives: 'hollandilane|hollandilas*|hollandlane|hollandlas*',
    },
    NO: { adjectives: 'norralane|norralas*' },
    NP: { adjectives: 'nepallane|nepallas*|nepaallane|nepaallas*' },
    NR: { adjectives: 'naurulane|naurulas*' },
    NZ: { adjectives: 'uusmeremaalane|uusmeremaalas*|uus-meremaalane|uus-meremaalas*' },
    OM: { adjectives: 'omaanlane|omaanlas*' },
    PA: { adjectives: 'panamalane|panamalas*' },
    PE: { adjectives: 'peruulane|peruulas*' },
    PH: { names: 'Filipiinide|Filipiinidel|Filipiinidelt|Filipiinidele', adjectives: 'filipiinlane|filipiinlas*' },
    PK: { adjectives: 'pakistanlane|pakistanlas*' },
    PL: { adjectives: 'poolakas|poolaka|poolakad|poolakate|poolakaid|poolakatele' },
    PR: { adjectives: 'puertoricolane|puertoricolas*' },
    PS: { names: 'Läänekallas|Läänekaldal|Läänekalda', adjectives: 'palestiinlane|palestiinlas*' },
    PT: { adjectives: 'portugallane|portugallas*' },
    PW: { adjectives: 'belaulane|belaulas*|palaulane|palaulas*' },
    PY: { adjectives: 'paraguaylane|paraguaylas*' },
    QA: { adjectives: 'katarlane|katarlas*' },
    RO: { adjectives: 'rumeenlane|rumeenlas*' },
    RS: { adjectives: 'serblane|serblas*' },
    RU: {
      names:
        'Vene|Vene Föderatsioon|Vene Föderatsiooni|Nõukogude Liit|Nõukogude Liidu|Nõukogude Liidus|Nõukogude Liidust',
      adjectives: 'venelane|venelas*|venemaalane|venemaalas*',
    },
    RW: { adjectives: 'rwandalane|rwandalas*|ruandalane|ruandalas*' },
    SA: { names: 'Saudi Araabia|Saudi-Araabia', adjectives: 'saudilane|saudilas*|saudi araablane|saudi araablas*' },
    SB: { adjectives: 'saalomonilane|saalomonilas*' },
    SC: { adjectives: 'seišellane|seišellas*|seišellilane|seišellilas*' },
    SD: { adjectives: 'sudaanlane|sudaanlas*' },
    SE: { adjectives: 'rootslane|rootslas*' },
    SG: { adjectives: 'singapurlane|singapurlas*' },
    SI: { adjectives: 'sloveenlane|sloveenlas*' },
    SK: { adjectives: 'slovakk|slovaki|slovakid|slovakkide' },
    SL: { adjectives: 'sierraleonelane|sierraleonelas*' },
    SM: { adjectives: 'sanmarinolane|sanmarinolas*' },
    SN: { adjectives: 'senegallane|senegallas*' },
    SO: { adjectives: 'somaallane|somaallas*|somaal|somaalid' },
    SR: { adjectives: 'surinamelane|surinamelas*|surinamlane|surinamlas*' },
    SS: { names: 'Lõuna-Sudaan', adjectives: 'lõunasudaanlane|lõunasudaanlas*' },
    ST: { adjectives: 'saotomelane|saotomelas*' },
    SV: { adjectives: 'salvadorilane|salvadorilas*|salvadorlane|salvadorlas*' },
    SY: { adjectives: 'süürlane|süürlas*' },
    SZ: { adjectives: 'svaasimaalane|svaasimaalas*|svaasilane|svaasilas*|eswatinilane|eswatinilas*' },
    TD: { adjectives: 'tšaadilane|tšaadilas*|tšaadlane|tšaadlas*' },
    TG: { adjectives: 'togolane|togolas*' },
    TH: { names: 'Tai|Taimaa', adjectives: 'tailane|tailas*' },
    TJ: { adjectives: 'tadžikk|tadžiki|tadžikid|tadžikkide|tadžikke|tadžikistanlane|tadžikistanlas*' },
    TL: { adjectives: 'idatimorilane|idatimorilas*|idatimorlane|idatimorlas*|ida-timorilane|ida-timorilas*' },
    TM: { adjectives: 'türkmeen|türkmeeni|türkmeenid|türkmeenide|türkmenistanlane|türkmenistanlas*' },
    TN: { adjectives: 'tuneesialane|tuneesialas*|tuneeslane|tuneeslas*' },
    TO: { adjectives: 'tongalane|tongalas*' },
    TR: { names: 'Türki', adjectives: 'türklane|türklas*' },
    TT: { adjectives: 'trinidadilane|trinidadilas*|trinidadlane|trinidadlas*' },
    TV: { adjectives: 'tuvalulane|tuvalulas*' },
    TW: { adjectives: 'taiwanlane|taiwanlas*' },
    TZ: { adjectives: 'tansaanialane|tansaanialas*' },
    UA: { adjectives: 'ukrainlane|ukrainlas*' },
    UG: { adjectives: 'ugandalane|ugandalas*' },
    US: {
      names:
        'Ameerika Ühendriigid|Ameerika Ühendriikide|Ameerika Ühendriikides|Ameerika Ühendriikidest|' +
        'Ameerika Ühendriikidesse|Ühendriigid|Ühendriikide|Ühendriikides|Ühendriikidest|Ühendriikidesse|Ameerika|' +
        'USA|USAs|USAst|USA-s|USA-st|USA-sse|USAsse|USA-ga|USAga|USA-le|USAle',
      adjectives: 'ameeriklane|ameeriklas*',
    },
    UY: { adjectives: 'uruguaylane|uruguaylas*' },
    UZ: { adjectives: 'usbekk|usbeki|usbekid|usbekkide' },
    VA: { names: 'Vatikan|Püha Tool|Püha Tooli' },
    VE: { adjectives: 'venetsueelalane|venetsueelalas*' },
    VN: { adjectives: 'vietnamlane|vietnamlas*' },
    VU: { adjectives: 'vanuatulane|vanuatulas*' },
    WS: { adjectives: 'samoalane|samoalas*' },
    XK: { adjectives: 'kosovolane|kosovolas*' },
    YE: { adjectives: 'jeemenlane|jeemenlas*' },
    ZA: {
      names: 'Lõuna-Aafrika|Lõuna-Aafrika Vabariigi|Lõuna-Aafrika Vabariigis|Lõuna-Aafrika Vabariigist|LAV',
      adjectives: 'lõuna-aafriklane|lõuna-aafriklas*',
    },
    ZM: { adjectives: 'sambialane|sambialas*' },
    ZW: { adjectives: 'zimbabwelane|zimbabwelas*' },
    'geonames-588409': { names: 'Tallinn', adjectives: 'tallinlane|tallinlas*' },
    'geonames-588335': { names: 'Tartu', adjectives: 'tartlane|tartlas*' },
    'geonames-658225': { names: 'Helsingi|Helsingis|Helsingist|Helsingisse' },
    'geonames-633679': { names: 'Turus|Turusse' },
    'geonames-634963': { names: 'Tampere' },
    'geonames-456172': { names: 'Riia|Riias|Riiast|Riiga|Riiale' },
    'geonames-593116': { names: 'Vilnius|Vilniuse|Vilniuses|Vilniusest|Vilniusesse' },
    'geonames-598316': { names: 'Kaunas' },
    'geonames-2673730': { names: 'Stockholm' },
    'geonames-2618425': { names: 'Kopenhaagen|Kopenhaageni' },
    'geonames-3143244': { names: 'Oslo' },
    'geonames-524901': { names: 'Moskva', adjectives: 'moskvalane|moskvalas*' },
    'geonames-498817': {
      names: 'Peterburi|Peterburis|Peterburist|Peterburiga|Sankt-Peterburg|Sankt-Peterburgi|Peterburisse',
    },
    'geonames-703448': { names: 'Kiiev|Kiievi|Kõjiv|Kõjivi|Kõjivis|Kõjivist|Kyiv|Kiievis|Kiievist' },
    'geonames-706483': { names: 'Harkiv|Harkivi|Harkov|Harkovi' },
    'geonames-698740': { names: 'Odessa|Odesa' },
    'geonames-702550': { names: 'Lviv|Lvivi' },
    'geonames-706448': { names: 'Herson|Hersoni' },
    'geonames-756135': { names: 'Varssavi|Varssavis|Varssavist' },
    'geonames-2643743': { names: 'London' },
    'geonames-2988507': { names: 'Pariis|Pariisi' },
    'geonames-2950159': { names: 'Berliin|Berliini' },
    'geonames-2867714': { names: 'München' },
    'geonames-3169070': { names: 'Rooma' },
    'geonames-264371': { names: 'Ateena' },
    'geonames-3067696': { names: 'Praha' },
    'geonames-2761369': { names: 'Viin|Viini|Viinis|Viinist' },
    'geonames-2800866': { names: 'Brüssel|Brüsseli|Brüsselis|Brüsselist' },
    'geonames-2660646': { names: 'Genf|Genfi|Genfis' },
    'geonames-2747373': { names: 'Haag|Haagi|Haagis|Haagist' },
    'geonames-792680': { names: 'Belgrad' },
    'geonames-1816670': { names: 'Peking|Pekingi' },
    'geonames-625144': { names: 'Minsk|Minski' },
    'geonames-170654': { names: 'Damaskus|Damaskuse|Damaskuses' },
    'geonames-98182': { names: 'Bagdad|Bagdadi' },
    'geonames-112931': { names: 'Teheran|Teherani' },
    'geonames-360630': { names: 'Kairo' },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations': 'Ühinenud Rahvaste Organisatsioon*|Ühinenud Rahvad|ÜRO',
    'organisation:un-security-council': 'ÜRO Julgeolekunõukogu*',
    'organisation:un-general-assembly': 'ÜRO Peaassamblee*',
    'organisation:un-human-rights-council': 'ÜRO Inimõiguste Nõukogu*',
    'organisation:unhcr': 'ÜRO Pagulasamet*|ÜRO pagulasagentuur*',
    'organisation:unicef': 'ÜRO Lastefond*',
    'organisation:world-food-programme': 'Maailma Toiduprogramm*|ÜRO toiduprogramm*',
    'organisation:who': 'Maailma Terviseorganisatsioon*|WHO',
    'organisation:iaea':
      'Rahvusvaheline Aatomienergiaagentuur|Rahvusvahelise Aatomienergiaagentuuri*|' +
      'Rahvusvaheline Aatomienergia Agentuur|Rahvusvahelise Aatomienergia Agentuuri*|IAEA',
    'organisation:international-court-of-justice': 'Rahvusvaheline Kohus|Rahvusvahelise Kohtu*',
    'organisation:international-criminal-court': 'Rahvusvaheline Kriminaalkohus|Rahvusvahelise Kriminaalkohtu*|ICC',
    'organisation:european-court-of-human-rights': 'Euroopa Inimõiguste Kohus|Euroopa Inimõiguste Kohtu*|EIK',
    'organisation:nato': 'Põhja-Atlandi Lepingu Organisatsioon*|Põhja-Atlandi allianss*',
    'organisation:osce': 'Euroopa Julgeoleku- ja Koostööorganisatsioon*|OSCE',
    'organisation:european-union': 'Euroopa Liit|Euroopa Liidu*|Euroopa Liitu*|EL',
    'organisation:european-commission': 'Euroopa Komisjon*|EK',
    'organisation:european-parliament': 'Euroopa Parlament*|Europarlament*|EP',
    'organisation:european-council': 'Euroopa Ülemkogu*',
    'organisation:council-of-europe': 'Euroopa Nõukogu*',
    'organisation:european-central-bank': 'Euroopa Keskpank|Euroopa Keskpanga*|Euroopa Keskpanka|EKP',
    'organisation:court-of-justice-of-the-eu': 'Euroopa Kohus|Euroopa Kohtu*|Euroopa Liidu Kohus|Euroopa Liidu Kohtu*',
    'organisation:imf': 'Rahvusvaheline Valuutafond|Rahvusvahelise Valuutafondi*|IMF',
    'organisation:world-bank': 'Maailmapank|Maailmapanga*|Maailmapanka',
    'organisation:wto': 'Maailma Kaubandusorganisatsioon*|WTO',
    'organisation:oecd': 'Majanduskoostöö ja Arengu Organisatsioon*',
    'organisation:opec': 'OPEC',
    'organisation:african-union': 'Aafrika Liit|Aafrika Liidu*',
    'organisation:arab-league': 'Araabia Liiga*|Araabia Riikide Liiga*',
    'organisation:cis': 'Sõltumatute Riikide Ühendus*|SRÜ',
    'organisation:csto': 'Kollektiivse Julgeolekulepingu Organisatsioon*',
    'organisation:red-cross': 'Punane Rist|Punase Risti*|Rahvusvaheline Punane Rist|Rahvusvahelise Punase Risti*',
    'organisation:doctors-without-borders': 'Piirideta Arstid|Piirideta Arstide*',
    'organisation:kremlin': 'Kreml|Kremli*',
    'organisation:white-house': 'Valge Maja*',
    'organisation:pentagon': 'Pentagon*',
    'organisation:us-state-department': 'USA välisministeerium*|USA riigidepartemang*',
    'organisation:us-congress': 'USA Kongress*',
    'organisation:us-senate': 'USA Senat*',
    'organisation:us-house': 'USA Esindajatekoda|USA Esindajatekoja*',
    'organisation:us-supreme-court': 'USA Ülemkohus|USA Ülemkohtu*',
    'organisation:federal-reserve': 'USA Föderaalreserv*|USA keskpank|USA keskpanga*',
    'organisation:hamas': 'Hamas*',
    'organisation:hezbollah': 'Hizbollah*|Hezbollah*',
    'organisation:islamic-state': 'Islamiriik|Islamiriigi*|Islamiriiki|ISIS',
    'organisation:al-qaeda': 'Al-Qaeda*|al-Qaida*',
    'organisation:taliban': 'Taliban*',
    'organisation:houthis': 'huthi*|houthi*|hutid|hutide|hutidele',
    'organisation:bundestag': 'Bundestag|Bundestagi*|Liidupäev|Liidupäeva*',
    'organisation:state-duma': 'Riigiduuma*|Vene duuma*',
    'organisation:verkhovna-rada': 'Ülemraada*',
    'organisation:muslim-brotherhood': 'Moslemi Vennaskond|Moslemi Vennaskonna*',
    'organisation:russian-defence-ministry': 'Vene kaitseministeerium*|Venemaa kaitseministeerium*',
    'organisation:russian-foreign-ministry': 'Vene välisministeerium*|Venemaa välisministeerium*',
    'person:dmitry-medvedev': 'Dmitri Medvedev',
    'person:sergei-shoigu': 'Sergei Šoigu|~Šoigu',
    'person:maria-zakharova': 'Maria Zahharova|~Zahharova',
    'person:yevgeny-prigozhin': 'Jevgeni Prigožin|~Prigožin',
    'person:alexei-navalny': 'Aleksei Navalnõi|~Navalnõi',
    'person:mikhail-mishustin': 'Mihhail Mišustin|~Mišustin',
    'person:mikhail-gorbachev': 'Mihhail Gorbatšov|~Gorbatšov',
    'person:mikhail-khodorkovsky': 'Mihhail Hodorkovski|~Hodorkovski',
    'person:boris-yeltsin': 'Boriss Jeltsin|~Jeltsin',
    'person:alexander-litvinenko': 'Aleksandr Litvinenko',
    'person:volodymyr-zelensky': 'Volodõmõr Zelenskõi|Volodymyr Zelenskõi|Volodõmõr Zelenski|~Zelenskõi',
    'person:petro-poroshenko': 'Petro Porošenko|~Porošenko',
    'person:viktor-yanukovych': 'Viktor Janukovõtš|~Janukovõtš',
    'person:yulia-tymoshenko': 'Julia Tõmošenko|~Tõmošenko',
    'person:viktor-yushchenko': 'Viktor Juštšenko|~Juštšenko',
    'person:denys-shmyhal': 'Denõss Šmõhal|~Šmõhal',
    'person:andrii-sybiha': 'Andri Sõbiha|~Sõbiha',
    'person:oleksii-reznikov': 'Oleksi Reznikov',
    'person:valerii-zaluzhnyi': 'Valeri Zalužnõi|~Zalužnõi',
    'person:oleksandr-syrskyi': 'Oleksandr Sõrskõi|~Sõrskõi',
    'person:andriy-yermak': 'Andri Jermak',
    'person:vitali-klitschko': 'Vitali Klõtško|~Klõtško',
    'person:alexander-lukashenko':
      'Aljaksandr Lukašenka|Aleksandr Lukašenko|Aljaksandr Lukašenko|~Lukašenka|~Lukašenko',
    'person:sviatlana-tsikhanouskaya': 'Svjatlana Tsihhanouskaja|Svetlana Tihhanovskaja|~Tsihhanouskaja|~Tihhanovskaja',
    'person:ramzan-kadyrov': 'Ramzan Kadõrov|~Kadõrov',
    'person:recep-tayyip-erdogan': 'Recep Tayyip Erdoğan',
    'person:queen-elizabeth-ii': 'kuninganna Elizabeth|kuninganna Elizabeth II',
    'person:king-charles-iii': 'kuningas Charles|kuningas Charles III|prints Charles',
    'person:prince-william': 'prints William|prints Williami',
    'person:prince-harry': 'prints Harry',
    'person:princess-diana': 'printsess Diana',
    'person:viktor-orban': 'Viktor Orbán',
    'person:ali-khamenei': 'Ali Khamenei|ajatolla Khamenei',
    'person:hassan-rouhani': 'Hassan Rohani|Hassan Rouhani',
    'person:ebrahim-raisi': 'Ebrahim Raisi|Ebrahim Raisī',
    'person:mahmoud-ahmadinejad': 'Mahmud Ahmadinejad|Mahmoud Ahmadinejad',
    'person:mahmoud-abbas': 'Mahmud Abbas',
    'person:yasser-arafat': 'Yasser Arafat|Jassir Arafat',
    'person:bashar-al-assad': 'Bashar al-Assad|Bashar Assad|Bašar al-Assad',
    'person:saddam-hussein': 'Saddam Hussein',
    'person:muammar-gaddafi': 'Muammar Gaddafi|Muammar Kaddafi|~Kaddafi',
    'person:osama-bin-laden': 'Osama bin Laden|Usama bin Laden',
    'person:hosni-mubarak': 'Hosni Mubarak',
    'person:abdel-fattah-el-sisi': 'Abdel Fattah al-Sisi|Abd al-Fattah as-Sisi',
    'person:mohammed-bin-salman': 'Mohammed bin Salman|Muhammad bin Salman',
    'person:shinzo-abe': 'Shinzō Abe',
    'person:pope-francis': 'paavst Franciscus*|Franciscus',
    'person:pope-john-paul-ii': 'Johannes Paulus II',
    'person:pope-benedict-xvi': 'Benedictus XVI',
    'person:pope-leo-xiv': 'Leo XIV|paavst Leo',
    'person:dalai-lama': 'dalai-laama*',
    'person:joseph-stalin': 'Jossif Stalin',
    'person:mikheil-saakashvili': 'Mihheil Saakašvili|~Saakašvili',
    'person:nikol-pashinyan': 'Nikol Pašinjan|~Pašinjan',
    'person:ilham-aliyev': 'Ilham Alijev|İlham Əliyev',
    'person:nursultan-nazarbayev': 'Nursultan Nazarbajev|~Nazarbajev',
    'person:kassym-jomart-tokayev': 'Kassõm-Žomart Tokajev|~Tokajev',
    'person:slobodan-milosevic': 'Slobodan Milošević',
    'person:garry-kasparov': 'Garri Kasparov',
    'person:boris-nemtsov': 'Boriss Nemtsov',
  },
} satisfies LanguagePack;
