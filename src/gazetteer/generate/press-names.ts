/**
 * Names that news texts use and the pinned sources lack: those of Astana, which GeoNames' copy still calls Nur-Sultan (the
 * name of 2019 to 2022), and English names that the press used until lately. Keys: language, GeoNames id. Kept by hand.
 */
export const pressNames: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  ar: { 1526273: ['أستانا'] },
  be: { 1526273: ['Астана'] },
  bg: { 1526273: ['Астана'] },
  el: { 1526273: ['Αστάνα'] },
  en: {
    1264527: ['Madras'],
    1275004: ['Calcutta'],
    1275339: ['Bombay'],
    1277333: ['Bangalore'],
    1298824: ['Rangoon'],
    1526273: ['Astana', 'Nur-Sultan'],
    1566083: ['Saigon'],
    1816670: ['Peking'],
    2028462: ['Ulan Bator'],
    698740: ['Odessa'],
    702550: ['Lvov'],
    703448: ['Kiev'],
    706483: ['Kharkov'],
  },
  fa: { 1526273: ['آستانه'] },
  he: { 1526273: ['אסטנה'] },
  hi: { 1526273: ['अस्ताना'], 703448: ['कीव'] },
  hy: { 1526273: ['Աստանա'] },
  ja: { 1526273: ['アスタナ'] },
  ka: { 1526273: ['ასტანა'] },
  kk: { 1526273: ['Астана'] },
  ko: { 1526273: ['아스타나'], 703448: ['키이우'] },
  ky: { 1526273: ['Астана'] },
  mk: { 1526273: ['Астана'] },
  ru: { 1526273: ['Астана'] },
  sr: { 1526273: ['Астана', 'Astana'] },
  tg: { 1526273: ['Остона'] },
  th: { 1526273: ['อัสตานา'] },
  tt: { 1526273: ['Астана'] },
  uk: { 1526273: ['Астана'] },
  zh: { 1526273: ['阿斯塔纳', '阿斯塔納'] },
};

/** English labels of cities whose label in GeoNames is outdated or an administrator's: `Amoy`, `Abu Dhabi Island and …`. */
export const cityLabels: Readonly<Record<string, string>> = {
  1526273: 'Astana',
  1790645: 'Xiamen',
  292968: 'Abu Dhabi',
  4140963: 'Washington',
  698740: 'Odesa',
};
