/** All words that tell what on a saved page is not news, in one object for the compiler of the page lexicon. */
import { boilerplate, dateWords } from './boilerplate.generated.js';
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

export const pageWords = {
  leftovers: [...Object.values(boilerplate), ...Object.values(moreLeftovers), ...Object.values(commentForms)],
  commentForms: Object.values(commentForms),
  endings,
  buttons: Object.values(buttons),
  networks,
  homeWords,
  bylineWords,
  staffWords,
  makers,
  dateLabels: Object.values(dateLabels),
  updateLabels,
  titleLabels: Object.values(titleLabels),
  sourceLabels,
  clockWords: Object.values(clockWords),
  dateWords: `${dateWords}|${moreMonths}`,
};
