/**
 * What calendars need and the pinned CLDR packages do not hold: spellings of Persian and Islamic months (kept as the press
 * writes them), eras, letters written onto a word, how much a language inflects, and words that link a month to its year.
 */

const persian = 'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند'.split('|');
const islamicArabic = [
  'محرم',
  'صفر',
  'ربيع الأول',
  'ربيع الآخر',
  'جمادى الأولى',
  'جمادى الآخرة',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذو القعدة',
  'ذو الحجة',
];

export const persianMonths: Readonly<Record<string, readonly string[]>> = {
  fa: persian,
  ps: 'وری|غویی|غبرګولی|چنګاښ|زمری|وږی|تله|لړم|ليندۍ|مرغومی|سلواغه|کب'.split('|'),
};

export const islamicMonths: Readonly<Record<string, readonly string[]>> = {
  ar: [
    ...islamicArabic.slice(0, 3),
    'ربيع الآخر|ربيع الثاني',
    'جمادى الأولى|جمادى الأول',
    'جمادى الآخرة|جمادى الثانية',
    ...islamicArabic.slice(6, 10),
    'ذو القعدة|ذي القعدة',
    'ذو الحجة|ذي الحجة',
  ],
  fa: 'محرم|صفر|ربیع‌الاول|ربیع‌الثانی|جمادی‌الاول|جمادی‌الثانی|رجب|شعبان|رمضان|شوال|ذیقعده|ذیحجه'.split('|'),
  ps: 'محرم|صفر|ربيع الاول|ربيع الثاني|جمادي الاول|جمادي الثاني|رجب|شعبان|رمضان|شوال|ذی القعده|ذی الحجه'.split('|'),
  ur: 'محرم|صفر|ربیع الاول|ربیع الثانی|جمادی الاول|جمادی الثانی|رجب|شعبان|رمضان|شوال|ذوالقعدہ|ذوالحجہ'.split('|'),
};

export const ethiopianMonths: Readonly<Record<string, readonly string[]>> = {
  am: (
    'መስከረም ጥቅምት ኅዳር|ህዳር|ሕዳር ታኅሣሥ|ታህሳስ|ታሕሳስ|ታህሣሥ ጥር|በጥር|ከጥር|የጥር|ለጥር የካቲት መጋቢት ሚያዝያ|ሚያዚያ ግንቦት ሰኔ|በሰኔ|ከሰኔ|የሰኔ|ለሰኔ ሐምሌ|ሀምሌ|ሃምሌ ' +
    'ነሐሴ|ነሀሴ|ነሃሴ ጳጉሜ|ጳጉሜን|ጳጉሜት'
  ).split(' '),
};

/** Year before the first of each era. */
export const eras: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ja: { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 },
  zh: { 民國: 1911, 民国: 1911 },
};

export const prefixes: Readonly<Record<string, string>> = { ar: 'و|ف|ب|ل|ك|ال|لل', he: 'ו|ב|ל|מ|ה|ש|כ' };

export const extraConnectors: Readonly<Record<string, string>> = {
  ar: 'من|عام|سنة',
  be: 'года|годзе',
  bg: 'година',
  el: 'του|το',
  hu: 'év',
  mk: 'година',
  nl: 'van',
  ro: 'anul',
  ru: 'года|году',
  th: 'ของ|ปี|พ.ศ|ค.ศ',
  uk: 'року|році',
};

const uninflected = new Set(
  'en fr es pt it gl ca oc ast id ms jv su vi sw fil ceb af ga cy gd br ht so ha yo ig zu xh rw sn st tn ts zh yue ja th lo km my eo ps ur pa gu hi mr'.split(
    ' ',
  ),
);
const germanic = new Set('de nl sv da nb nn lb fy fo gsw'.split(' '));

/** Languages whose endings replace the final vowel of a name: `среда`, `среду`, never `средану`. */
export const fusional: ReadonlySet<string> = new Set(
  'be bg bs cs dsb el hr hsb is fo lt lv mk pl ru sk sl sr uk'.split(' '),
);

/**
 * How many letters of ending a month or weekday may carry: none where names do not inflect, two where only -s or -en comes,
 * five elsewhere (`декабрьского` loses a letter and takes five). `names` tells the script: Hangul counts syllables, and in Hebrew
 * and Arabic script nothing is added at the end.
 */
export function endingLetters(language: string, names: string): number {
  if (uninflected.has(language) || /[\u0590-\u07ff]/.test(names)) return 0;
  if (language === 'ko') return 2;
  return germanic.has(language) ? 2 : 5;
}
