/** A dictionary of a few entries, so that the rules are tested without the real tables. */
import type { GazetteerTables } from '../../src/gazetteer/entry-table.js';
import { gazetteerLoader } from '../../src/gazetteer/assemble.js';
import type { Calendar, Language } from '../../src/model/calendar.js';
import type { Gazetteer } from '../../src/model/gazetteer.js';
import type { LanguagePack, NameWords, PlaceForms } from '../../src/model/language-pack.js';

export const smallTables: GazetteerTables = {
  places: [
    'TR\tcountry\tTurkey\t145,142\t',
    'RU\tcountry\tRussia\t150\t',
    'UA\tcountry\tUkraine\t150\t',
    'US\tcountry\tUnited States\t\t',
    'FR\tcountry\tFrance\t150\t',
    'GE\tcountry\tGeorgia\t\t',
    'US-GA\tregion\tGeorgia\tUS\t',
    'geonames-745044\tcity\tIstanbul\tTR\t14804116',
    'geonames-323786\tcapital\tAnkara\tTR\t3517182',
    'geonames-524901\tcapital\tMoscow\tRU\t10381222',
    'geonames-2988507\tcapital\tParis\tFR\t2138551',
    'geonames-4140963\tcapital\tWashington\tUS\t601723',
    'geonames-1\tcity\tMobile\tUS\t195111',
    'geonames-2\tcity\tVictoria\tUS\t65000',
    'geonames-5128581\tcity\tNew York\tUS\t8175133',
    'geonames-3\tcity\tSpringfield\tUS\t700000',
    'geonames-4\tcity\tSpringfield\tFR\t600000',
    '北\tcity\tnone\t\t',
  ].join('\n'),
  people: [
    [
      'vladimir-putin | Vladimir Putin | Vladimir Poutine | Владимир Путин | 普京 | فلاديمير بوتين | プーチン | ~Putin | ~Путин',
      'recep-tayyip-erdogan | Recep Tayyip Erdoğan | ~Erdoğan | رجب طيب أردوغان',
      'kate-who | Kate Known | ~Known',
    ].join('\n'),
  ],
  events: 'brexit | Brexit | fr:mouvement #Brexit\n',
  organisations: [
    [
      'nato | NATO | fr:OTAN | НАТО',
      'kremlin | Kremlin | Кремль',
      'russian-army | Russian Army | ロシア軍',
      'new-york-times | The New York Times | New York Times',
    ].join('\n'),
  ],
  regions: ['caucasus | Caucasus | - | Kaukaz*', 'crimea | Crimea | UA | Krime*'].join('\n'),
};

const placeNames: Readonly<Record<string, string>> = {
  en: [
    'TR\tTurkey', 'RU\tRussia', 'UA\tUkraine', 'US\tUnited States|U.S.', 'FR\tFrance', 'GE\tGeorgia', 'US-GA\tGeorgia', 'geonames-745044\tIstanbul',
    'geonames-323786\tAnkara', 'geonames-524901\tMoscow', 'geonames-2988507\tParis', 'geonames-4140963\tWashington', 'geonames-1\tMobile',
    'geonames-2\tVictoria', 'geonames-5128581\tNew York', 'geonames-3\tSpringfield', 'geonames-4\tSpringfield',
  ].join('\n'),
  ru: 'RU\tРоссия\nTR\tТурция\nUA\tУкраина\ngeonames-524901\tМосква',
  ar: 'RU\tروسيا\nTR\tتركيا\nUA\tأوكرانيا\ngeonames-524901\tموسكو',
  zh: 'RU\t俄罗斯\nTR\t土耳其\ngeonames-524901\t莫斯科',
  ja: 'RU\tロシア\nTR\tトルコ',
}; // prettier-ignore

const emptyCalendar: Calendar = {
  months: [],
  shortMonths: [],
  weekdays: ['', '', '', '', '', 'Friday', ''],
  shortWeekdays: [],
  relativeDays: {},
  units: {},
  order: 'dmy',
  dayFirst: true,
  maxEnding: 0,
};

const noWords: NameWords = {
  titles: '',
  organisationWords: '',
  placeWords: '',
  joiners: '',
  neverNames: '',
  endings: '',
  prefixes: '',
};

export const smallPack: LanguagePack = {
  code: 'en',
  name: 'English',
  dates: { maxEnding: 0, capitalised: true },
  names: noWords,
  detection: {},
  stopWords: '',
  boilerplate: '',
  multipliers: {},
  places: {},
};

const englishNames: Partial<NameWords> = {
  titles: 'president|prime minister|mr',
  organisationWords: 'ministry|university|agency|bank',
  placeWords: 'city|river|lake',
  joiners: 'of|the|and|for|in',
  neverNames: 'the|this|yesterday',
};

/** Words of the languages that the tests speak. */
const packs: Readonly<
  Record<string, { names: Partial<NameWords>; stopWords?: string; places?: Record<string, PlaceForms> }>
> = {
  en: {
    names: englishNames,
    stopWords: 'the|a|and|of|in|he|she|it',
    places: { TR: { adjectives: 'Turkish|Turk' }, RU: { adjectives: 'Russian' } },
  },
  sq: {
    names: {
      titles: 'presidenti',
      organisationWords: 'drejtoria',
      neverNames: 'jugore',
      endings: 'it|in|ut|i|u|a|s|në|n|së',
      joiners: 'e|i|të',
    },
    places: { RU: { names: 'Rusia|Rusi', adjectives: 'rus|ruse' }, TR: { names: 'Turqia|Turqi', adjectives: 'turk*' } },
  },
  id: { names: { titles: 'presiden' }, places: { RU: { names: 'Rusia' }, TR: { names: 'Turki' } } },
  ru: { names: { titles: 'президент', endings: 'а|у|ом|е|и|ы|ой|ю|ии' } },
  ar: {
    names: { titles: 'الرئيس|رئيس', prefixes: 'و|ب|ل|ال|وال' },
    stopWords: 'في|من|إلى|مع',
    places: { RU: { adjectives: 'روسي|الروسي' } },
  },
  zh: { names: { titles: '总统|记者|部长', neverNames: '安全' }, stopWords: '在' },
  ja: { names: { titles: '首相|大統領', neverNames: 'アリーナ' } },
  vi: {
    names: {
      titles: 'tổng thống|ông|bà|anh',
      organisationWords: 'bộ|sở|hội|trường|bệnh viện|đảng',
      placeWords: 'huyện|tỉnh|hồ',
      neverNames: 'theo|hai',
      syllabic: true,
    },
    stopWords: 'của|và|cho biết|tại|nhất',
    places: {
      US: { names: 'Mỹ' },
      RU: { names: 'Nga' },
      UA: { names: 'Anh' },
      FR: { names: 'Pháp|nước Pháp' },
      GE: { names: 'Nhật' },
      TR: { names: 'Trung Quốc' },
    },
  },
  de: { names: { titles: 'präsident', nounsCapitalised: true } },
  fr: { names: { titles: 'président', prefixes: '' } },
};

export function smallLanguage(code: string): Language {
  const words = packs[code];
  const pack = {
    ...smallPack,
    code: words === undefined ? 'und' : code,
    names: { ...noWords, ...words?.names },
    stopWords: words?.stopWords ?? '',
    places: words?.places ?? {},
  };
  return { code, pack, calendar: emptyCalendar };
}

const load = gazetteerLoader({
  tables: async () => smallTables,
  givenNames: async () => 'George|Kate|Paris|Victoria|Anna|كريستوفر|عبير|राजेश',
  surnames: async () => '',
  placeNames: async (code) => placeNames[code] ?? '',
  homeCities: async () => [],
});

export function smallGazetteer(code: string): Promise<Gazetteer> {
  return load(smallLanguage(code));
}
