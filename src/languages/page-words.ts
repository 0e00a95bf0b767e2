/** All words that tell what on a saved page is not news, in one object for the compiler of the page lexicon. */
import { boilerplate, dateWords, pageLists } from './boilerplate.generated.js';

export const pageWords = {
  ...pageLists,
  leftovers: [...Object.values(boilerplate), ...pageLists.leftovers],
  dateWords: [dateWords, pageLists.dateWords],
};
