/**
 * Which languages are printed in which script, as detection's candidates. The 94 languages of the core (those that news
 * agencies and national broadcasters publish in), with Norwegian as nb and nn. A script with one candidate settles the
 * language by itself. `sr-Latn`, `uz-Cyrl` and the like are candidates of their own, since their words are spelt differently.
 */
import type { LanguageEvidence } from '../model/language-evidence.js';

export const scripts: LanguageEvidence['scripts'] = {
  Latin:
    'af az bs ca cs cy da de en es et eu fi fil fr ga gl ha hr hu id ig is it ku lb lt lv ms mt nb nl nn om pl pt ro rw ' +
    'sk sl sn so sq sr-Latn sv sw tk tr uz vi xh yo zu',
  Cyrillic: 'be bg kk ky mk mn ru sr tg tt uk',
  Arabic: 'ar ckb fa ps sd ug ur',
  Devanagari: 'hi mr ne',
  Ethiopic: 'am ti',
  Han: 'zh ja yue',
  Kana: 'ja',
  Hebrew: 'he',
  Greek: 'el',
  Armenian: 'hy',
  Georgian: 'ka',
  Thaana: 'dv',
  Thai: 'th',
  Lao: 'lo',
  Khmer: 'km',
  Tibetan: 'bo',
  Mongolian: 'mn-Mong',
  Myanmar: 'my',
  Sinhala: 'si',
  Tamil: 'ta',
  Telugu: 'te',
  Kannada: 'kn',
  Malayalam: 'ml',
  Gujarati: 'gu',
  Gurmukhi: 'pa',
  Bengali: 'bn',
  Oriya: 'or',
  Hangul: 'ko',
};
