// Yoruba, with tone marks and dots below and in the bare spelling that much of the press uses: both match, since accents are
// folded. So "Ẹtì" (Friday) meets "etí" (ear) and "Ajé" (Monday) "ajé" (money): weekdays need "ọjọ́" before them. Months stand with
// "oṣù", by their old names (oṣù Ṣẹ́rẹ́) or counted (oṣù kínní), and days are counted in words (ọjọ́ kẹrìnlá oṣù kejì).
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'yo',
  name: 'Yoruba',
  detection: {
    yo: {
      scripts: 'Latin',
      frequent:
        'ni|ti|àwọn|ó|sì|náà|tí|ń|fún|láti|wọn|pé|kan|sí|nínú|lọ|jẹ́|bí|wọ́n|ṣe|kò|fi|ìjọba|ààrẹ|gómìnà|ìpínlẹ̀|' +
        'nàìjíríà|orílẹ̀|èdè|àti|ọjọ́|ọdún|lórí|pẹ̀lú|nígbà|tó|kí|ẹni|ilé|iṣẹ́|èyí|yìí|yẹn|mo|a|o|ẹ|rẹ̀|rẹ|mi|wa|' +
        'wá|mọ̀|sọ|gbogbo|kọ́|ní|ọ̀pọ̀|lẹ́yìn|ṣáájú|láàrín|nítorí|ṣùgbọ́n|tàbí|àmọ́|nípa|lọ́wọ́|jù|gan|bá|lè|máa|' +
        'yóò|kì|mẹ́ta|méjì|ọ̀kan|àkọ́kọ́|tuntun|ńlá|ọlọ́pàá|owó|ọmọ|obìnrin|ọkùnrin|ọba|ìlú|èkó|ìbàdàn|òní|àná|' +
        'di|dé|gba|pa|gbé|fẹ́|rí|gẹ́gẹ́|báyìí|lára|orí|ọwọ́|ẹgbẹ́|òun|èèyàn|ènìyàn|awon|won|naa|pe|fun|lati|ninu|' +
        'lori|pelu|ijoba|aare|gomina|ipinle|naijiria|orileede|ojo|odun|nigba|sugbon|eyi|yii|awọn|pẹlu|nitori|' +
        'lọwọ|ọlọpaa|eeyan|ọjọ|ọdun|ilẹ|iṣẹ|jẹ|ohun|iroyin|wi|si|se|le|bi|ko|ki|bo|un|oun|leyin|tun|maa|yoo|ara|' +
        'ile|omo',
      affixes: '*gb*|*kp*|*ọ́|*ọ̀|*ẹ́|*ẹ̀|*ìí|*àá|*wọ́n|*ṣe*|*ẹn|*ọn|*án|*ún|*ín|ọ*|ẹ*|ì*|à*|gb*|*ọọ*|*ẹẹ*|olú*|oní*',
    },
  },
  dates: {
    months: [
      'oṣù kínní|oṣù kìíní|oṣù kíní|oṣù kìn-ín-ní|oṣù Ṣẹẹrẹ',
      'oṣù kejì|oṣù Èrèlé',
      'oṣù kẹta|oṣù Ẹrẹnà',
      'oṣù kẹrin',
      'oṣù karùn-ún|oṣù karùn|oṣù karùnún|oṣù Èbìbí',
      'oṣù kẹfà|oṣù Òkúdù',
      'oṣù keje',
      'oṣù kẹjọ|oṣù Ògùn',
      'oṣù kẹsàn-án|oṣù kẹsàn|oṣù kẹsànán',
      'oṣù kẹwàá|oṣù kẹwà',
      'oṣù kọkànlá|oṣù Belu',
      'oṣù kejìlá|oṣù Ọ̀pẹ',
    ],
    weekdays: [
      'ọjọ́ Àìkú|lọ́jọ́ Àìkú|ní ọjọ́ Àìkú|Sunday',
      'ọjọ́ Ajé|lọ́jọ́ Ajé|ní ọjọ́ Ajé|Mọ́ńdè|Monday',
      'ọjọ́ Ìṣẹ́gun|lọ́jọ́ Ìṣẹ́gun|ní ọjọ́ Ìṣẹ́gun|Tuesday',
      'Ọjọ́rú|Ọjọ́rùú|ọjọ́ Rú|ọjọ́ Rùú|lọ́jọ́rú|lọ́jọ́rùú|Wednesday',
      'Ọjọ́bọ̀|ọjọ́ Bọ̀|lọ́jọ́bọ̀|Thursday',
      'ọjọ́ Ẹtì|lọ́jọ́ Ẹtì|ní ọjọ́ Ẹtì|ọjọ́ Jímọ̀|lọ́jọ́ Jímọ̀|ní ọjọ́ Jímọ̀|ọjọ́ Jímọ̀ọ́|lọ́jọ́ Jímọ̀ọ́|' + 'ní ọjọ́ Jímọ̀ọ́|Jímọ̀|Friday',
      'ọjọ́ Àbámẹ́ta|lọ́jọ́ Àbámẹ́ta|ní ọjọ́ Àbámẹ́ta|ọjọ́ Sátidé|lọ́jọ́ Sátidé|ní ọjọ́ Sátidé|Sátidé|Saturday',
    ],
    relativeDays: {
      '-2': 'ìjẹta|níjẹta|lọ́jọ́ ìjẹta',
      '-1': 'ní alẹ́ àná|ní àárọ̀ àná|ní ìrọ̀lẹ́ àná|ní ọ̀sán àná|ọ̀sán àná|lánàá|láti àná|lánà|ní àná|alẹ́ àná|lálẹ́ àná|lálẹ́ ànàá|àárọ̀ àná|ìrọ̀lẹ́ àná|ọjọ́ àná',
      '0': 'ní alẹ́ òní|ní àárọ̀ òní|ní ìrọ̀lẹ́ òní|lónìí|láti òní|títí di òní|dòní|lóòní|ní òní|òní yìí|àárọ̀ òní|àárọ̀ yìí|alẹ́ òní|ìrọ̀lẹ́ òní|ọjọ́ òní|lálẹ́ òní',
      '1': 'lọ́la|ní ọ̀la|ọjọ́ ọ̀la|àárọ̀ ọ̀la',
      '2': 'ọ̀túnla|ọ̀tunla|lọ́túnla',
    },
    daysAgo: 'ọjọ́ # sẹ́yìn|bí ọjọ́ # sẹ́yìn',
    dayCounts: 'méjì|mẹ́ta|mẹ́rin|márùn-ún|mẹ́fà|méje|mẹ́jọ|mẹ́sàn-án|mẹ́wàá',
    last: 'tó kọjá|tí ó kọjá|tó ré kọjá|tó kọjá lọ|tó lọ',
    current: 'yìí|tí a wà yìí|tí a wà nínú rẹ̀',
    next: 'tó ń bọ̀|tí ń bọ̀|tí ó ń bọ̀|tó m bọ̀|tó ńbọ̀|tó nbọ̀',
    units: {
      day: 'ọjọ́',
      week: 'ọ̀sẹ̀|lọ́sẹ̀',
      month: 'oṣù|lóṣù',
      year: 'ọdún|lọ́dún',
    },
    connectors: 'ọdún|oṣù|ti ọdún|ọdún ti|ti oṣù|ti|inú oṣù',
    before:
      'ọjọ́|lọ́jọ́|lóṣù|nínú|inú|láti|títí di|títí|ìparí|ìbẹ̀rẹ̀|ìbẹ̀rẹ̀pẹ̀pẹ̀|àárín|ṣáájú|lẹ́yìn|lọ́dún|ọlá ńlá|' +
      'ọlá àṣẹ|fi ọlá|iyì àti ọlá|ọlá àti iyì',
    range: 'sí|títí di|di|dé|-|–|—',
    dayWords: {
      kínní: 1,
      kìíní: 1,
      kíní: 1,
      kejì: 2,
      kẹta: 3,
      kẹrin: 4,
      'karùn-ún': 5,
      karùn: 5,
      kẹfà: 6,
      keje: 7,
      kẹjọ: 8,
      'kẹsàn-án': 9,
      kẹsàn: 9,
      kẹwàá: 10,
      kẹwà: 10,
      kọkànlá: 11,
      kejìlá: 12,
      kẹtàlá: 13,
      kẹrìnlá: 14,
      kẹẹ̀dógún: 15,
      kẹẹ̀ẹ́dógún: 15,
      kẹrìndínlógún: 16,
      kẹtàdínlógún: 17,
      kejìdínlógún: 18,
      kọkàndínlógún: 19,
      ogúnjọ́: 20,
      kọkànlélógún: 21,
      kejìlélógún: 22,
      kẹtàlélógún: 23,
      kẹrìnlélógún: 24,
      kẹẹ̀dọ́gbọ̀n: 25,
      kẹẹ̀ẹ́dọ́gbọ̀n: 25,
      kẹrìndínlọ́gbọ̀n: 26,
      kẹtàdínlọ́gbọ̀n: 27,
      kejìdínlọ́gbọ̀n: 28,
      kọkàndínlọ́gbọ̀n: 29,
      ọgbọ̀njọ́: 30,
      kọkànlélọ́gbọ̀n: 31,
    },
    dayParts: 'àárọ̀|ọ̀sán|ìrọ̀lẹ́|alẹ́|òwúrọ̀|ìdájí|ní àárọ̀|ní ọ̀sán|ní ìrọ̀lẹ́|ní alẹ́|lálẹ́|láàárọ̀',
    turns: 'behind',
    without: 'Òní|Àná|Ọ̀la',
    periods: { year: { '-1': 'ọdún èṣí|lọ́dún èṣí' } },
    maxEnding: 0,
    guarded: 'Sunday|Monday|Friday|Ajé|Ẹtì|Àìkú|Ìsẹ́gun|Àbámẹ́ta|Jímọ̀|Sátidé|Mọ́ńdè',
    capitalised: false,
  },
  names: {
    titles:
      'ààrẹ|igbákejì ààrẹ|ààrẹ àná|ààrẹ tẹ́lẹ̀|ààrẹ tẹ́lẹ̀ rí|ààrẹ orílẹ̀-èdè|ààrẹ orílẹ̀ èdè nàìjíríà|' +
      'ìyàwó ààrẹ|aya ààrẹ|olùdíje sípò ààrẹ|olóòtú ìjọba|olórí ìjọba|olórí orílẹ̀-èdè|mínísítà|mínísítà tẹ́lẹ̀|' +
      'mínísítà ètò ìròyìn|mínísítà ètò ìlera|mínísítà ètò ẹ̀kọ́|gómìnà|igbákejì gómìnà|gómìnà tẹ́lẹ̀|' +
      'gómìnà ìpínlẹ̀|gómìnà àná|kọmíṣọ́nà|kọmíṣọ́nà ọlọ́pàá|sẹ́nétọ̀|aṣòfin|aṣojú-ṣòfin|aṣòfin àgbà|' +
      'olórí ilé ìgbìmọ̀ aṣòfin|olórí ilé aṣòfin|ààrẹ ilé ìgbìmọ̀ aṣòfin|agbẹnusọ|agbẹnusọ ààrẹ|agbẹnusọ ọlọ́pàá|' +
      'alukoro|alukoro ọlọ́pàá|agbẹnusọ iléeṣẹ́ ọlọ́pàá|olùbádámọ̀ràn|alága|alága ẹgbẹ́|alága ìjọba ìbílẹ̀|' +
      'igbákejì alága|akọ̀wé|akọ̀wé àgbà|akọ̀wé ìjọba|akọ̀wé ẹgbẹ́|olùdarí|olùdarí àgbà|ọ̀gá àgbà|' +
      'ọ̀gá àgbà ọlọ́pàá|ọ̀gá ọlọ́pàá|ọ̀gá|adarí|olórí|olórí òṣìṣẹ́|olórí àwọn ọmọ ogun|ọ̀gágun|ajagunfẹ̀yìntì|' +
      'ọba|kábíyèsí|ọ̀ọ̀ni|ọọni|ọ̀ọ̀ni ti ifẹ̀|aláàfin|aláàfin ọ̀yọ́|aláké|olubadan|olúbàdàn|ọwá|déjì|ṣọ̀ún|' +
      'baálẹ̀|olorì|ayaba|olóyè|olóyè àgbà|ọ̀túnba|ọtunba|ìyálóde|ìyálọ́jà|balógun|ààrẹ ọ̀nà kakaǹfò|adájọ́|' +
      'adájọ́ àgbà|onídàájọ́|agbẹjọ́rò|amòfin|ọ̀jọ̀gbọ́n|dókítà|oníṣègùn|olùkọ́|ẹnjiníà|akọ̀ròyìn|oníròyìn|' +
      'sọ̀rọ̀sọ̀rọ̀|òǹkọ̀wé|òṣèré|òṣèrébìnrin|òṣèré tíátà|olórin|gbajúgbajà òṣèré|gbajúgbajà olórin|aláwàdà|' +
      'akọ́nimọ̀ọ́gbá|agbábọ́ọ̀lù|agbaboolu|olùṣọ́ ilé|ajàfẹ́tọ̀ọ́|ajìjàgbara|ajàfẹ́tọ̀ọ́ ọmọnìyàn|oníṣòwò|' +
      'afurasí|pásítọ̀|wòlíì|bíṣọ́ọ̀bù|àwísọ́ọ̀bù|bíṣọ́ọ̀bù àgbà|póòpù|pópù|àlùfáà|ẹni ọ̀wọ̀|ajíhìnrere|ìmáàmù|' +
      'lemọ́ọ̀mù|àlàájì|alhaji|alhaja|àlàájà|àfáà|sheikh|ṣéù|ọ̀gbẹ́ni|arábìnrin|arákùnrin|ìyáàfin|ìyá|bàbá|' +
      'olóògbé|olóyè òṣèlú|aṣíwájú|asiwaju|president|vice president|governor|gov|senator|sen|minister|hon|' +
      'honourable|speaker|chief|oba|prince|princess|prof|professor|dr|engr|barr|barrister|justice|judge|pastor|' +
      'bishop|reverend|rev|general|gen|major general|colonel|col|captain|capt|csp|dsp|cp|comrade|mr|mrs|ms|sir',
    organisationWords:
      'ilé-iṣẹ́|ilé iṣẹ́|iléeṣẹ́|iléeṣẹ́ ààrẹ|iléeṣẹ́ ọlọ́pàá|iléeṣẹ́ ológun|iléeṣẹ́ ètò ìlera|ilé ẹjọ́|ilé-ẹjọ́|' +
      'ilé ẹjọ́ tó ga jù|ilé ẹjọ́ kòtẹ́milọ́rùn|ilé ìgbìmọ̀ aṣòfin|ilé aṣòfin|ilé ìgbìmọ̀|ilé ẹ̀kọ́|ilé-ẹ̀kọ́|' +
      'ilé ẹ̀kọ́ gíga|ilé ìwé|iléèwé|ilé ìwòsàn|iléèwòsàn|ilé ìfowópamọ́|fásitì|yunifásítì|ifásitì|ẹgbẹ́|' +
      'ẹgbẹ́ òṣèlú|ẹgbẹ́ agbábọ́ọ̀lù|ẹgbẹ́ akẹ́kọ̀ọ́|ẹgbẹ́ òṣìṣẹ́|àjọ|àjọ elétò ìdìbò|àjọ ọlọ́pàá|àjọ ìṣọ̀kan|' +
      'àjọ àgbáyé|ìjọba|ìjọba àpapọ̀|ìjọ|ọlọ́pàá|ikọ̀|ikọ̀ amọ̀tẹ́kùn|amọ̀tẹ́kùn|ọmọ ogun|báńkì|ìgbìmọ̀|' +
      'ìwé ìròyìn|rédíò|tẹlifíṣọ̀n|mọ́sálásí|ṣọ́ọ̀ṣì|sọ́ọ̀sì|ìṣọ̀kan|university|bank|commission|court|agency|' +
      'party|council|ministry|association|congress|apc|pdp|inec|efcc|ndlea|dss|nnpc|fc|united|ltd|plc',
    placeWords:
      'ìlú|ìpínlẹ̀|ìjọba ìbílẹ̀|orílẹ̀-èdè|orílẹ̀ èdè|orílẹ̀èdè|abúlé|àdúgbò|agbègbè|ẹkùn|ẹkùn ìdìbò|òpópónà|' +
      'òpópó|òpópónà márosẹ̀|ojú pópó|títì|odò|òkun|ọ̀sà|adágún|òkè|igbó|erékùṣù|aginjù|gúúsù|àríwá|ìlà oòrùn|' +
      'ìwọ̀ oòrùn|ààlà|ẹnubodè|afárá|pápákọ̀ òfurufú|pápákọ̀|pápá ìṣeré|ọjà|ààfin|ilẹ̀|olú ìlú|street|road|state|' +
      'area|market|island',
    joiners: 'ti|àti|fún|ní|sí|ní ti|of|the|and|for|bin|ibn|abu|al|el|de|van|von',
    neverNames:
      'ni|ti|tí|tó|àwọn|ó|wọ́n|wọn|òun|èmi|ìwọ|àwa|ẹ̀yin|mo|a|o|ẹ|kò|kì|kí|bí|bó|bó ti|àti|sì|náà|pẹ̀lú|fún|láti|' +
      'ní|nínú|lórí|lábẹ́|lẹ́yìn|lẹ́yìn náà|lẹ́yìn èyí|ṣáájú|kí ó tó|kó tó|nígbà|nígbà tí|nígbà tó|bákan náà|' +
      'bẹ́ẹ̀|bẹ́ẹ̀ náà|bẹ́ẹ̀ sì ni|ṣùgbọ́n|àmọ́|tàbí|nítorí|nítorí náà|torí|nítorí pé|gẹ́gẹ́|gẹ́gẹ́ bí|nípa|' +
      'lásìkò|lásìkò yìí|ní báyìí|báyìí|nísinsìnyí|lọ́wọ́lọ́wọ́|lónìí|lánàá|lọ́la|òní|àná|ọ̀la|ìròyìn|ìròyìn ní|' +
      'ìròyìn sọ|èyí|ìyẹn|eléyìí|yìí|yẹn|gbogbo|ọ̀pọ̀|ọ̀pọ̀lọpọ̀|púpọ̀|díẹ̀|kan|ọ̀kan|méjì|mẹ́ta|mẹ́rin|márùn-ún|' +
      'mẹ́fà|méje|mẹ́jọ|mẹ́sàn-án|mẹ́wàá|ẹgbẹ̀rún|mílíọ̀nù|àkọ́kọ́|ìkejì|kejì|tuntun|ta|ta ni|kí ni|kínni|kíló|' +
      'níbo|níbo ni|báwo|báwo ni|nígbà wo|èwo|ẹni|ẹni tí|ẹnikẹ́ni|kò sí|ó ti|ó ní|ó sọ|wọ́n ti|wọ́n ní|ọmọ|' +
      'ọkùnrin|obìnrin|èèyàn|ènìyàn|àwọn èèyàn|àwọn ọlọ́pàá|ọlọ́pàá|ìjọba|ọ̀rọ̀|àwòrán|fídíò|ẹ wo|wo|ẹ ka|kà|' +
      'kàyéfì|ìdí|ìdí tí|ohun|ohun tí|ohun tó|wàhálà|ọjọ́|oṣù|ọdún|ọ̀sẹ̀|ẹ̀sìn|mùsùlùmí|krìsẹ́tẹ́nì|kìrìsìtẹ́nì|' +
      'ọlọ́run|olúwa|áfíríkà|yúróòpù|òyìnbó|yorùbá|hausa|ìgbò|fúlàní|internet|covid|kòrónà|facebook|twitter|' +
      'instagram|whatsapp',
    endings: '',
    prefixes: '',
  },
  stopWords:
    'ni|ti|tí|tó|àwọn|ó|sì|náà|ń|fún|láti|wọn|wọ́n|pé|kan|sí|nínú|lọ|jẹ́|bí|ṣe|kò|kì|fi|àti|lórí|pẹ̀lú|nígbà|kí|' +
    'ẹni|èyí|yìí|yẹn|mo|a|o|ẹ|rẹ̀|rẹ|mi|wa|wá|gbogbo|ní|ọ̀pọ̀|lẹ́yìn|ṣáájú|láàrín|nítorí|ṣùgbọ́n|tàbí|àmọ́|nípa|' +
    'lọ́wọ́|jù|gan|bá|lè|máa|yóò|í|di|dé|gba|gẹ́gẹ́|báyìí|lára|òun|èmi|ìwọ|àwa|ẹ̀yin|bẹ́ẹ̀|tún|ohun|ìyẹn|kó|bó|' +
    'lásìkò|níbi|nílé|ọmọ|ọjọ́|ọdún|sọ|wí|awon|won|naa|pe|fun|lati|ninu|lori|pelu|nigba|eyi|yii|sugbon|amo|' +
    'nitori|tabi|ati|opo|leyin|tun|maa|yoo|bi|si|se|ko|ki|le|je|bee|gege|nipa|lowo|awọn|pẹlu|lẹyin|ṣugbọn|jẹ|bẹẹ|' +
    'gẹgẹ|lọwọ|ọpọ|òní|àná|lónìí|lánàá|ta|ìdí|wà|un|ńlá|ibẹ̀|ibẹ|sáájú|kọjá|kọja|nnkan|nǹkan|fẹ́|fẹ|rí',
  boilerplate:
    'fi èsì sílẹ̀|fi èsì rẹ sílẹ̀|kọ èsì rẹ|sọ èrò rẹ|fi ọ̀rọ̀ rẹ sílẹ̀|àdírẹ́sì ímeèlì rẹ kò ní|' +
    'a kò ní ṣe àfihàn ímeèlì rẹ|leave a reply|leave a comment|your email address will not|read also|read more|' +
    'ka síwájú síi|ka síwájú|kà síwájú|tẹ̀síwájú láti ka|ẹ tún lè ka|ẹ tún ka|ka èyí náà|ìròyìn tó jọ mọ́|' +
    'àwọn ìròyìn tó jọ|àwọn ìròyìn míì|àwọn ìròyìn mìíràn|ìròyìn mìíràn|àwọn ohun tí ẹ lè nífẹ̀ẹ́ sí|' +
    'ohun tí ẹ máa nífẹ̀ẹ́|oríṣun àwòrán|àkọlé àwòrán|àkọlé fídíò|wo fídíò|ẹ wo fídíò|tẹ ibí yìí|tẹ ibí láti|' +
    'ẹ tẹ ibí|tẹ̀lé wa lórí|ẹ tẹ̀lé wa|darapọ̀ mọ́ wa lórí|pín ìròyìn yìí|pín èyí|pín in sórí|share this|' +
    'follow us on|subscribe to|ṣe alábàápín|forúkọsílẹ̀ láti|forúkọ sílẹ̀ láti|gbogbo ẹ̀tọ́ wà ní|ẹ̀tọ́ àdàkọ|' +
    'all rights reserved|© copyright|copyright ©|àwòrán:|orísun:|photo:|source:|ìpolówó:|ìpolówó ọjà:|advertisement|a ń lo kúkì|ìkànnì yìí ń lo kúkì|we use cookies|ìlànà àṣírí|privacy policy|fò kọjá|' +
    'àkàṣe ọ̀rọ̀|àwọn tó gbajúmọ̀ jù',
  multipliers: {
    'ọgọ́rùn-ún': 100,
    ọgọ́rùn: 100,
    ọgọrun: 100,
    ẹgbẹ̀rún: 1000,
    ẹgbẹgbẹ̀rún: 1000,
    ẹgbẹrun: 1000,
    mílíọ̀nù: 1000000,
    míllíọ̀nù: 1000000,
    miliọnu: 1000000,
    million: 1000000,
    mílíọ́nù: 1000000,
    bílíọ̀nù: 1000000000,
    biliọnu: 1000000000,
    bílíọ́nù: 1000000000,
    billion: 1000000000,
    tírílíọ̀nù: 1000000000000,
    tiriliọnu: 1000000000000,
    tírílíọ́nù: 1000000000000,
    trillion: 1000000000000,
  },
  places: {
    AE: {
      names: 'UAE|United Arab Emirates',
    },
    AF: {
      names: 'Afghanistan|Afuganísítàànì',
    },
    AR: {
      names: 'Argentina|Ajẹntínà',
    },
    AT: {
      names: 'Austria',
    },
    AU: {
      names: 'Australia|Ọsirélíà',
    },
    BD: {
      names: 'Bangladesh',
    },
    BE: {
      names: 'Belgium|Bẹ́ljíọ̀mù',
    },
    BF: {
      names: 'Burkina Faso',
    },
    BI: {
      names: 'Burundi',
    },
    BJ: {
      names: 'Benin Republic|Orílẹ̀-èdè Benin|Olómìnira Benin',
    },
    BR: {
      names: 'Brazil|Bràsíl',
    },
    BW: {
      names: 'Botswana',
    },
    BY: {
      names: 'Belarus',
    },
    CA: {
      names: 'Canada|Kánádà',
    },
    CD: {
      names: 'DR Congo|DRC|Congo',
    },
    CF: {
      names: 'Central African Republic',
    },
    CH: {
      names: 'Switzerland',
    },
    CI: {
      names: "Ivory Coast|Côte d'Ivoire|Cote d'Ivoire",
    },
    CL: {
      names: 'Chile',
    },
    CM: {
      names: 'Cameroon|Cameroun|Kamẹrúùnù|Kamẹrúùn',
    },
    CN: {
      names: 'China|Ṣáínà|Sháínà|Ṣaina',
    },
    CO: {
      names: 'Colombia',
    },
    CU: {
      names: 'Cuba',
    },
    DE: {
      names: 'Germany|Jámánì|Jẹmánì|Jámàní',
    },
    DK: {
      names: 'Denmark',
    },
    DZ: {
      names: 'Algeria|Àljéríà',
    },
    EG: {
      names: 'Egypt|Íjíbítì|Íjípítì',
    },
    ES: {
      names: 'Spain|Sípéènì',
    },
    ET: {
      names: 'Ethiopia|Etiópíà',
    },
    FI: {
      names: 'Finland',
    },
    FR: {
      names: 'France|Faransé|Ilẹ̀ Faransé',
    },
    GA: {
      names: 'Gabon',
    },
    GB: {
      names: 'UK|United Kingdom|Britain|Great Britain|Ìlú Ọba|Ilẹ̀ Gẹ̀ẹ́sì',
    },
    'GB-ENG': {
      names: 'England|Ìngìláǹdì',
    },
    'GB-SCT': {
      names: 'Scotland',
    },
    GH: {
      names: 'Ghana|Gánà',
    },
    GM: {
      names: 'Gambia',
    },
    GN: {
      names: 'Guinea',
    },
    GQ: {
      names: 'Equatorial Guinea',
    },
    GR: {
      names: 'Greece',
    },
    HT: {
      names: 'Haiti',
    },
    HU: {
      names: 'Hungary',
    },
    ID: {
      names: 'Indonesia',
    },
    IE: {
      names: 'Ireland',
    },
    IL: {
      names: 'Israel|Ísírẹ́lì|Ísráẹ́lì|Israẹli',
    },
    IN: {
      names: 'India|Íńdíà',
    },
    IQ: {
      names: 'Iraq|Ìráàkì',
    },
    IR: {
      names: 'Iran|Ìránì',
    },
    IT: {
      names: 'Italy|Ítálì',
    },
    JM: {
      names: 'Jamaica',
    },
    JO: {
      names: 'Jordan',
    },
    JP: {
      names: 'Japan|Jàpáànì',
    },
    KE: {
      names: 'Kenya|Kẹ́ńyà',
    },
    KP: {
      names: 'North Korea|Àríwá Kòríà|Àríwá Korea',
    },
    KR: {
      names: 'South Korea|Gúúsù Kòríà|Gúúsù Korea',
    },
    KW: {
      names: 'Kuwait',
    },
    LB: {
      names: 'Lebanon|Lẹ́bánọ́nì',
    },
    LR: {
      names: 'Liberia',
    },
    LY: {
      names: 'Libya|Líbíà',
    },
    MA: {
      names: 'Morocco|Mòrókò',
    },
    ML: {
      names: 'Mali',
    },
    MM: {
      names: 'Myanmar',
    },
    MX: {
      names: 'Mexico|Mẹ́síkò',
    },
    MY: {
      names: 'Malaysia',
    },
    MZ: {
      names: 'Mozambique',
    },
    NA: {
      names: 'Namibia',
    },
    NE: {
      names: 'Niger|Niger Republic|Orílẹ̀-èdè Niger',
    },
    NG: {
      names: 'Ìpínlẹ̀ Niger|Niger State|Nàìjíríà|Naijiria|Nigeria|Nàíjíríà',
    },
    NL: {
      names: 'Netherlands|Holland',
    },
    NO: {
      names: 'Norway',
    },
    NZ: {
      names: 'New Zealand',
    },
    PK: {
      names: 'Pakistan',
    },
    PL: {
      names: 'Poland',
    },
    PS: {
      names: 'Palestine|Palẹstínì|Palẹsitini',
    },
    PT: {
      names: 'Portugal|Pọtugí',
    },
    QA: {
      names: 'Qatar|Kátà',
    },
    RO: {
      names: 'Romania',
    },
    RS: {
      names: 'Serbia',
    },
    RU: {
      names: 'Russia|Rọ́ṣíà|Rọ́síà|Rọ́sìà',
    },
    RW: {
      names: 'Rwanda',
    },
    SA: {
      names: 'Saudi Arabia|Saudi|Sáúdì Arébíà|Sáúdí Arábíà',
    },
    SD: {
      names: 'Sudan|Sùdáànì',
    },
    SE: {
      names: 'Sweden',
    },
    SL: {
      names: 'Sierra Leone',
    },
    SN: {
      names: 'Senegal',
    },
    SO: {
      names: 'Somalia|Sòmálíà',
    },
    SS: {
      names: 'South Sudan|Gúúsù Sudan',
    },
    SY: {
      names: 'Syria|Síríà',
    },
    TD: {
      names: 'Chad|Ṣáàdì',
    },
    TG: {
      names: 'Togo|Tógò',
    },
    TH: {
      names: 'Thailand',
    },
    TN: {
      names: 'Tunisia',
    },
    TR: {
      names: 'Turkey|Tọ́kì|Tọ́ọ̀kì',
    },
    TW: {
      names: 'Taiwan',
    },
    TZ: {
      names: 'Tanzania|Tànsáníà',
    },
    UA: {
      names: 'Ukraine|Yukiréènì|Ukréènì',
    },
    UG: {
      names: 'Uganda|Ùgáńdà',
    },
    US: {
      names: 'US|USA|America|Amẹ́ríkà|Amẹrika|Ilẹ̀ Amẹ́ríkà|Orílẹ̀-èdè Amẹ́ríkà|United States',
    },
    VA: {
      names: 'Vatican',
    },
    VE: {
      names: 'Venezuela',
    },
    VN: {
      names: 'Vietnam',
    },
    XK: {
      names: 'Kosovo',
    },
    YE: {
      names: 'Yemen',
    },
    ZA: {
      names: 'South Africa|Gúúsù Áfíríkà|Gúúsù Afirika',
    },
    ZM: {
      names: 'Zambia',
    },
    ZW: {
      names: 'Zimbabwe|Zimbábúwè',
    },
    'geonames-2643743': {
      names: 'London|Lọ́ńdọ̀nù',
    },
    'geonames-524901': {
      names: 'Moscow',
    },
    'geonames-703448': {
      names: 'Kyiv|Kiev',
    },
    'geonames-281184': {
      names: 'Jerusalem|Jerúsálẹ́mù',
    },
    'geonames-104515': {
      names: 'Mecca|Mẹ́kà',
    },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations': 'Àjọ Ìṣọ̀kan Àgbáyé|Ajo Isokan Agbaye|Àjọ ìṣọ̀kan orílẹ̀-èdè àgbáyé|UN',
    'organisation:un-security-council': 'Ìgbìmọ̀ Aláàbò Àjọ Ìṣọ̀kan Àgbáyé|Igbimo Aabo Ajo Isokan Agbaye',
    'organisation:who': 'Àjọ Elétò Ìlera Lágbàáyé|Àjọ Elétò Ìlera Àgbáyé|Àjọ Ìlera Àgbáyé|Ajo Eleto Ilera Agbaye|WHO',
    'organisation:international-criminal-court': 'Ilé ẹjọ́ Ìwà Ọ̀daràn Àgbáyé|ICC',
    'organisation:international-court-of-justice': 'Ilé ẹjọ́ Àgbáyé|ICJ',
    'organisation:european-union': 'Àjọ Ìṣọ̀kan Yúróòpù|Ìṣọ̀kan Yúróòpù|EU',
    'organisation:african-union': 'Àjọ Ìṣọ̀kan Áfíríkà|Ìṣọ̀kan Áfíríkà|Ajo Isokan Afrika',
    'organisation:imf': 'Àjọ Owó Àgbáyé|Àjọ ayánilówó lágbàáyé|IMF',
    'organisation:world-bank': 'Báńkì Àgbáyé|Banki Agbaye|Ilé ìfowópamọ́ àgbáyé',
    'organisation:wto': 'Àjọ Okòwò Àgbáyé|WTO',
    'organisation:ecowas': 'Àjọ ECOWAS',
    'organisation:red-cross': 'Àjọ Alágbèélébùú Pupa',
    'person:queen-elizabeth-ii': 'Ọbabìnrin Elizabeth|Olorì Elizabeth|Ayaba Elizabeth',
    'person:king-charles-iii': 'Ọba Charles|Oba Charles',
    'person:pope-francis': 'Póòpù Francis|Póòpù Fransisi',
    'person:pope-leo-xiv': 'Póòpù Leo',
    'person:muhammadu-buhari': 'Muhammadu Bùhárí|~Bùhárí',
    'person:bola-tinubu': 'Bọ́lá Tinúbú|Bọla Tinubu|~Tinubu|~Tinúbú',
  },
} satisfies LanguagePack;
