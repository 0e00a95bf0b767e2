/** All words that tell what on a saved page is not news, in one object. Programs read them folded: `page-words.ts`. */
import { clockWords, dateLabels, moreMonths, sourceLabels, titleLabels, updateLabels } from './header-labels.js';
import {
  buttons,
  bylineWords,
  commentForms,
  endings,
  homeWords,
  makers,
  moreLeftovers,
  networks,
  staffWords,
} from './page-furniture.js';
import { announcers, bylineEndings, callEndings, morePhrases, wholeLines } from './page-phrases.js';

export const pageLists = {
  leftovers: [
    ...Object.values(moreLeftovers),
    ...Object.values(commentForms),
    ...Object.values(morePhrases),
    ...Object.values(announcers),
  ],
  announcers: Object.values(announcers),
  commentForms: Object.values(commentForms),
  endings,
  buttons: Object.values(buttons),
  networks,
  homeWords,
  bylineWords,
  bylineEndings,
  wholeLines,
  callEndings,
  staffWords,
  makers,
  dateLabels: Object.values(dateLabels),
  updateLabels,
  titleLabels: Object.values(titleLabels),
  sourceLabels,
  clockWords: Object.values(clockWords),
  dateWords: moreMonths,
};
