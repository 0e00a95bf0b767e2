/**
 * Turns the name of a first-level division as GeoNames prints it into the forms that newspapers write. GeoNames is uneven:
 * `Hunan Province` beside `Hubei`, `Provincia de Helmand` beside `Fars`. Papers write the bare name and, in English, the one
 * with its kind: `Borno`, `Borno State`. Where the bare name means something else first - Meta, Tanganyika, Polish `tak` -
 * only the one with its kind is taken. Who may bear a form is settled elsewhere (name-tables.ts).
 */
import { divisionCases } from './division-cases.js';
import { tidy, unique, withoutBrackets } from './place-names.js';

/** What English-language papers call the divisions of a country, the usual word first; of some divisions, another word. */
// prettier-ignore
const kinds: Readonly<Record<string, string>> = {
  AF: 'Province', AO: 'Province', AR: 'Province', BD: 'Division', CD: 'Province', CL: 'Region', CN: 'Province',
  CO: 'Department', CZ: 'Region', EG: 'Governorate|Province', ET: 'Region', HU: 'County', IQ: 'Governorate|Province',
  IR: 'Province', KE: 'County', KP: 'Province', KR: 'Province', KZ: 'Region', LK: 'Province', MM: 'Region',
  'MM-11': 'State', 'MM-12': 'State', 'MM-13': 'State', 'MM-14': 'State', 'MM-15': 'State', 'MM-16': 'State',
  'MM-17': 'State', MY: 'State', MZ: 'Province', NG: 'State', NL: 'Province', NO: 'County', NP: 'Province',
  PE: 'Region|Department', PH: 'Region', PK: 'Province', PL: 'Voivodeship|Province', PT: 'District', RO: 'County',
  SA: 'Region|Province', SE: 'County', SY: 'Governorate|Province', TH: 'Province', TR: 'Province', TZ: 'Region',
  UZ: 'Region', VE: 'State', VN: 'Province', ZA: 'Province',
  'CN-GX': '', 'CN-NM': '', 'CN-NX': '', 'CN-XJ': '', 'CN-XZ': '', 'PK-GB': '', 'PK-JK': '', 'PT-20': '', 'PT-30': '',
  'UZ-QR': '',
};

/** Where only a division that shares its name with a city is called so: Kharkiv Oblast beside Kharkiv. */
const kindsOfHomonyms: Readonly<Record<string, string>> = { JP: 'Prefecture', RU: 'Oblast', UA: 'Oblast' };

/**
 * Divisions whose bare name means something else first, in English or in another language of Latin letters: countries (Niger,
 * fr Équateur), places (Gaza, Santander), peoples (Chin, Somali), people (Bolívar, Farah, Trang), firms (Meta, Fars), words
 * (Delta, es `los lagos`, pl `tak`, de `Pest`), sentences that begin like one (`Long an …`).
 */
// prettier-ignore
const alwaysWithKind = new Set([
  'AF-FRA', 'AO-BGO', 'AO-BIE', 'AO-ZAI', 'AR-R', 'AR-Z', 'CD-EQ', 'CD-TA', 'CL-LI', 'CL-LL', 'CL-LR', 'CO-AMA',
  'CO-ATL', 'CO-BOL', 'CO-CAL', 'CO-CES', 'CO-COR', 'CO-MAG', 'CO-MET', 'CO-SAN', 'CO-SUC', 'EG-BA', 'EG-MT', 'EG-WAD',
  'ET-AF', 'ET-SO', 'HU-HE', 'HU-PE', 'HU-VA', 'HU-ZA', 'IQ-KA', 'IQ-MU', 'IQ-NA', 'IQ-QA', 'IQ-SD', 'IQ-WA', 'IR-00',
  'IR-07', 'IR-12', 'KE-32', 'KE-37', 'KE-40', 'LK-8', 'MM-14', 'MM-15', 'MM-17', 'MY-12', 'MZ-G', 'MZ-T', 'NG-AB',
  'NG-CR', 'NG-DE', 'NG-ED', 'NG-IM', 'NG-NI', 'NG-ON', 'NG-OY', 'NG-PL', 'NG-RI', 'NO-30', 'PE-AMA', 'PE-LAL',
  'PE-LOR', 'PE-MDD', 'PE-SAM', 'PH-15', 'PL-22', 'PL-24', 'PT-08', 'PT-09', 'RO-AB', 'SA-08', 'SA-12', 'TH-23',
  'TH-42', 'TH-54', 'TH-55', 'TH-63', 'TH-92', 'TR-04', 'TR-14', 'TZ-09', 'TZ-13', 'TZ-19', 'TZ-25', 'UZ-AN', 'UZ-BU',
  'UZ-FA', 'UZ-SA', 'UZ-TO', 'VE-F', 'VE-I', 'VE-K', 'VE-M', 'VE-P', 'VE-R', 'VE-T', 'VE-X', 'VE-Z', 'VN-41', 'ZA-NW',
]);

/** Divisions of which English has an adjective: `Masovian Voivodeship`, but no `Masovian`. */
const englishAdjectives = new Set('CZ-20 CZ-31 CZ-64 CZ-80 PL-02 PL-04 PL-14 PL-18 PL-22 PL-24 PL-28 PL-32'.split(' '));

/** English label: with its kind where a city of its country has the bare name, or where the bare name will not do. */
export function divisionLabel(id: string, name: string, isCity: (label: string) => boolean): string {
  const bare = englishBare(tidy(name), id);
  const kind = kindsOf(id)[0] ?? kindsOfHomonyms[id.slice(0, 2)];
  return kind !== undefined && (isCity(bare) || !standsAlone(id)) ? withKind(bare, kind) : bare;
}

/** Names of one language that are words of it, or somebody's: Kedah is Korean `to be great`, Mandera Japanese and Chinese for Mandela. */
const mistaken = new Set([
  'MY-02 크다',
  'KE-24 マンデラ',
  'KE-24 曼德拉',
  'PL-26 Santa Cruz',
  'MY-01 جوهر',
  'TR-31 Хатай',
  'TR-79 キリス',
]);

/** Forms of the name of a first-level division, whose ISO 3166-2 code is `id`. */
export function divisionForms(name: string, language: string, id = ''): string[] {
  const clean = withoutBrackets(tidy(name))
    .replace('Ð', 'Đ')
    .replace(' - ', '-')
    .replace(/[\u064B-\u0652]/gu, '')
    .replace(/ d(?=\p{Lu}\p{Ll})/u, " d'");
  // Kashida stretches a word for show: مِـنْـطَـقَـة
  if (clean.includes('\u0640')) return [];
  if (language === 'en') return englishForms(clean, id);
  const local = clean.replace(/[,،].*$/u, '');
  if (alwaysWithKind.has(id)) return kindWord.test(local) ? divisionCases(local, language) : [];
  const bare = bareForm(local, language, id);
  const cases = divisionCases(local, language);
  // Swahili and Romanian papers set the kind apart from the name: `mkoa wa Dodoma`, `județul Timiș`.
  const whole = bare !== local && /^(?:ro|sw)$/u.test(language) ? [] : cases;
  const iranian = language === 'fa' && id.startsWith('IR-') && bare === local ? [`استان ${local}`] : [];
  return unique([...(cases.length > 1 ? [] : [bare]), ...whole, ...iranian]).filter(
    (form) => !mistaken.has(`${id} ${form}`) && (kindWord.test(form) || isLongEnough(form, id)),
  );
}

/** Countries whose divisions their own papers name bare, however short: 湖南, 전북, درعا. */
const homes = { eastAsia: /^(?:CN|JP|KP|KR)-/u, arabicScript: /^(?:AF|EG|IQ|IR|SA|SY)-/u };

/** Letters without case show no name: a short one of a far country is a part of other words, as `キリス` of `キリスト`. */
function isLongEnough(form: string, id: string): boolean {
  if (kinds[id.slice(0, 2)] === undefined) return true;
  const letters = form.match(/\p{L}/gu)?.length ?? 0;
  if (/\p{Script=Arabic}/u.test(form)) return letters >= 5 || homes.arabicScript.test(id);
  if (homes.eastAsia.test(id)) return true;
  if (/[\p{Script=Han}\p{Script=Hangul}]/u.test(form)) return letters >= 3;
  return letters >= 5 || !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(form);
}

function englishForms(name: string, id: string): string[] {
  // GeoNames gives some Czech regions in Czech, `Plzeňský kraj`, and one of the Philippines by number.
  if (/ký(?: kraj)?$|^Region [IVX]+$/u.test(name)) return [];
  const bare = englishBare(name, id);
  const oblast = /^(.+) Oblast$/u.exec(bare);
  const region = oblast === null ? [] : [`${oblast[1] ?? ''} region`];
  const full = kindsOf(id).map((kind) => withKind(bare, kind));
  return standsAlone(id)
    ? unique([bare, ...region, name, ...full])
    : unique([...full, ...(bare === name ? [] : [name])]);
}

/** GeoNames is uneven: `Hunan Province` beside `Hubei`, `State of Maine` beside `Ohio`. */
function englishBare(name: string, id: string): string {
  const bare = withoutBrackets(name)
    .replace(/^(?:State of|Canton of|Canton|Republic of|Estado(?: de)?|Principality of|Special Region of) /u, '')
    .replace(/^(?:Autonomous Republic of|Free State of|Free and Sovereign State of) /u, '')
    .replace(/^(?:Province of|Region of|District of|Departamento de) /u, '')
    .replace(/ (?:Province|Republic|Prefecture|(?:Uyghur |Zhuang |Hui )?Autonomous Region)$/u, '')
    .replace(/ (?:Governorate|Voivodship|Oblysy|county|region)$/u, '');
  const kind = kindsOf(id).find((word) => bare.endsWith(` ${word}`));
  return kind === undefined ? bare : bare.slice(0, -kind.length - 1);
}

function standsAlone(id: string): boolean {
  return !alwaysWithKind.has(id) && !englishAdjectives.has(id);
}

function kindsOf(id: string): readonly string[] {
  const words = kinds[id] ?? kinds[id.slice(0, 2)] ?? '';
  return words === '' ? [] : words.split('|');
}

/** `Cordillera Administrative Region` has its kind already, and so has `Gangwon-do`. */
function withKind(bare: string, kind: string): string {
  return bare.endsWith(` ${kind}`) || /-(?:do|si|namdo|bukto)$/u.test(bare) ? bare : `${bare} ${kind}`;
}

function bareForm(name: string, language: string, id: string): string {
  if (/^(?:ru|uk)$/u.test(language)) return name.replace(/^(?:Республика|Республіка) (?=\p{Lu}\p{L}+$)/u, '');
  if (id.startsWith('VE-')) return name.replace(/^Estado (?=\p{Lu})/u, '');
  return name.replace(prefix[language] ?? /$^/u, '').replace(suffix[language] ?? /$^/u, '');
}

/**
 * What stands for `province` and the like. Two letters of name must be left in Han and Hangul, six in Thai, which has short
 * words among its provinces; an Arabic name with its article is as a rule a word: `محافظة البحيرة`, the lake.
 */
const prefix: Readonly<Record<string, RegExp>> = {
  ar: /^(?:محافظة|ولاية|مقاطعة|إقليم|منطقة) (?!ال)(?=.{4})(?!\S+ي$)/u,
  de: /^(?:Provinz|Woiwodschaft|Komitat|Kreis|Distrikt) (?=\p{Lu})/u,
  es: /^(?:Provincia|Departamento|Región|Distrito|Gobernación|Voivodato) (?:del|de la|de los|de) (?=\p{Lu})/u,
  fa: /^(?:استان|ولایت) (?=.{5})/u,
  fr: /^(?:Province|Région|État|Voïvodie|Comté|Département|Gouvernorat|District|Județ) (?:(?:de la|du|des|de) |de l['’]|d['’])(?=\p{Lu})/u,
  id: /^(?:Provinsi|Kegubernuran|Divisi) (?=\p{Lu})/u,
  it: /^(?:Provincia|Regione|Voivodato|Distretto|Contea|Divisione|Governatorato) (?:della|dello|del|dei|di) (?=\p{Lu})/u,
  pl: /^(?:Prowincja|Okręg|Dystrykt|Komitat) (?=\p{Lu}[\p{L}-]+$)/u,
  pt: /^(?:Província|Distrito|Região|Departamento) (?:da|do|dos|das|de) (?=\p{Lu})/u,
  ro: /^(?:Județul|Judeţul|Provincia|Districtul|Voievodatul|Guvernoratul) (?=\p{Lu})/u,
  sw: /^(?:Mkoa wa|Wilaya ya|Jimbo la|Kaunti ya) (?=\p{Lu})/u,
  th: /^(?:จังหวัด|รัฐ|แคว้น)(?=.{6})/u,
};
const suffix: Readonly<Record<string, RegExp>> = {
  af: /-provinsie$/u,
  bn: / (?:প্রদেশ|বিভাগ)$/u,
  hi: / (?:प्रान्त|प्रांत|विभाग)$/u,
  hu: / (?:megye|tartomány)$/u,
  ja: /(?<=..)[省州県]$/u,
  ko: /(?<=..) ?[성현주]$/u,
  tr: / (?:ili|Vilayeti|Eyaleti)$/u,
  yue: /(?<=..)[省州縣]$/u,
  zh: /(?<=..)(?:[省州縣县]|大[区區])$/u,
};

/** A name with its kind, in the languages whose catalogues have many. */
const kindWord = new RegExp(
  [
    'provin|prowinc|departa|département|region|región|région|regione|região|regiune|distri|estado|état|state|county|comté|komitat|kreis',
    'voivod|voïvod|woiwod|województwo|vojvod|okręg|mkoa|wilaya|megye|tartomány|l[äe]n$| ili$|eyaleti|vilayeti|maakunta|lääni|contea|jude[tțţ]',
    'област|провинц|воевод|воєвод|край|департамент|регион|регіон|штат|губерн|мухафаза|провінц',
    'محافظة|ولاية|مقاطعة|منطقة|إقليم|استان|ولایت|صوبہ|علاقہ|کاؤنٹی|منطقه',
    '[省州縣县郡道]$|大[区區]$| [주도현]$|남도$|북도$|県$|地方$|प्रांत|प्रान्त|প্রদেশ|বিভাগ|^จังหวัด|^รัฐ|^แคว้น|Επαρχία|Περιφέρεια|מחוז',
  ].join('|'),
  'iu',
);
