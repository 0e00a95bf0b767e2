/** The known outlets, by their names and hosts. Names are compared folded and without what papers add to them: article, section, edition. */
import type { Outlet } from '../../model/outlet.js';
import { foldWord } from '../../text/fold.js';
import { lettersOfWords } from '../letters-of.js';
import { knownAgencies } from './known-agencies.js';
import { knownOutlets } from './known-outlets.js';

interface Listed extends Outlet {
  readonly isAgency: boolean;
  /** Names as written. */
  readonly names: readonly string[];
}

/** Sections, editions and kinds that stand before or behind a name: `BBC News - World`, `DW Türkçe`, `صحيفة الأهرام`. */
const besideNames: ReadonlySet<string> = new Set(
  foldWord(
    'the|news|online|digital|world|world news|top stories|international|national|politics|business|economy|sport|sports|tech|technology|science|health|culture|' +
      'entertainment|lifestyle|opinion|europe|asia|africa|middle east|americas|us|usa|uk|india|english|edition|rss|feed|staff|agency|news agency|newspaper|' +
      'journal|magazine|daily|tv|website|official|live|app|latest|breaking|home|com|net|agencia|agence|agenzia|agência|agentur|agencja|agentura|agjencia|kantor berita|harian|' +
      'koran|gazetesi|haber|haber ajansı|haberleri|türkçe|turkish|español|spanish|mundo|brasil|português|portuguese|français|french|afrique|deutsch|german|italiano|' +
      'indonesia|bahasa indonesia|arabic|عربي|عربية|بالعربية|persian|فارسی|russian|русская служба|на русском|ukrainian|українською|hindi|हिंदी|हिन्दी|chinese|中文|中文网|japan|日本|' +
      'японский|vietnamese|tiếng việt|báo|tạp chí|tiếng|shqip|srbija|na srpskom|hausa|yoruba|pidgin|somali|swahili|kiswahili|amharic|bengali|bangla|বাংলা|urdu|اردو|tamil|telugu|' +
      'punjabi|marathi|gujarati|nepali|sinhala|burmese|thai|korea|korean|kyrgyz|uzbek|azerbaijani|pashto|kinyarwanda|afaan oromoo|tigrinya|igbo|' +
      'агентство|информационное агентство|информагентство|издание|газета|телеканал|иа|агенція|видання|صحيفة|جريدة|وكالة|وكالة أنباء|موقع|قناة|خبرگزاری|روزنامه|سایت|شبکه|' +
      '通讯社|通信|ニュース|新聞|समाचार|न्यूज|न्यूज़|समाचार एजेंसी|عربى|الإخبارية|η|εφημερίδα|ηλεκτρονική έκδοση',
  ).split('|'),
);

/** A short name is read in a byline only as its owner writes it, or in capitals: `Mia` writes for papers, `MIA` is an agency. */
const shortName = 5;
const maxNameLength = 120;

/** Longer ones are headlines. */
const mostWords = 8;

let rows: readonly (Listed & { readonly hosts: string })[] | undefined;
let byName: ReadonlyMap<string, readonly Listed[]> | undefined;
let byHost: ReadonlyMap<string, Listed> | undefined;

/** The known outlet that `name` calls, whatever is written beside the name; undefined where none or several do. */
export function outletNamed(name: string): Outlet | undefined {
  const found = lookUp(name);
  return found?.length === 1 ? plain(found[0]!) : undefined;
}

/** The outlet that `mark`, the signature of a report, stands for; of several that bear the name, the agency. */
export function outletMarked(mark: string): Outlet | undefined {
  const found = lookUp(mark) ?? [];
  const agencies = found.filter(({ isAgency }) => isAgency);
  const [only, ...others] = agencies.length > 0 ? agencies : found;
  if (only === undefined || others.length > 0) return undefined;
  const isShort = /^\p{Script=Latin}+$/u.test(mark) && mark.length <= shortName;
  return isShort && mark !== mark.toUpperCase() && !only.names.includes(mark) ? undefined : plain(only);
}

/** Whether `outlet` is an agency, whose reports others print. */
export function isAgency(outlet: Outlet): boolean {
  return lookUp(outlet.name)?.some(({ id, isAgency: is }) => is && id === outlet.id) ?? false;
}

/** The known outlet at `host` or at a domain that it belongs to. */
export function outletAt(host: string): Outlet | undefined {
  byHost ??= new Map(readRows().flatMap((row) => row.hosts.split(' ').map((each) => [each, row] as const)));
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const found = byHost.get(rest);
    if (found !== undefined) return plain(found);
  }
  return undefined;
}

/** The form in which names of outlets are the same: `The Harbour Post` and `HARBOUR POST` are `harbour post`. */
export function outletKey(name: string): string {
  // Most names are plain, and there are thousands.
  const plain = name.length <= maxNameLength && /^[a-z0-9]+(?: [a-z0-9]+)*$/i.test(name);
  const key = plain ? name.toLowerCase() : lettersOfWords(name.slice(0, maxNameLength));
  return key.startsWith('the ') ? key.slice(4) : key;
}

function lookUp(name: string): readonly Listed[] | undefined {
  const names = (byName ??= readNames());
  const key = outletKey(name);
  const whole = names.get(key) ?? names.get(outletKey(withoutEnding(name)));
  if (whole !== undefined || key === '') return whole;
  const words = key.split(' ');
  if (words.length > mostWords) return undefined;
  for (let from = 0; from <= words.length && from <= 3; from++) {
    for (let to = words.length; to > from && to >= words.length - 3; to--) {
      const found = names.get(words.slice(from, to).join(' '));
      const isBeside = (first: number, last: number): boolean =>
        first === last ||
        besideNames.has(words.slice(first, last).join(' ')) ||
        words.slice(first, last).every((word) => besideNames.has(word));
      if (found !== undefined && isBeside(0, from) && isBeside(to, words.length)) return found;
    }
  }
  return undefined;
}

/** `Le Monde.fr` without the ending of an address. */
function withoutEnding(name: string): string {
  return name.includes('.') ? name.replace(/\.\p{L}{2,3}$/u, '') : name;
}

function plain({ id, name }: Outlet): Outlet {
  return { id, name };
}

function readNames(): Map<string, Listed[]> {
  const listed = new Map<string, Listed[]>();
  for (const row of readRows()) {
    for (const key of row.names.map(outletKey)) {
      const bearers = listed.get(key);
      if (bearers === undefined) listed.set(key, [row]);
      else if (!bearers.includes(row)) bearers.push(row);
    }
  }
  return listed;
}

function readRows(): NonNullable<typeof rows> {
  rows ??= [[knownAgencies, true] as const, [knownOutlets, false] as const].flatMap(([table, isAgency]) =>
    table
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [called = '', hosts = ''] = line.split(' > ');
        const [id = '', ...names] = called.split(' | ');
        return { id: `outlet:${id}`, name: names[0] ?? id, isAgency, names, hosts };
      }),
  );
  return rows;
}
