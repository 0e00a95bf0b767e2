/**
 * One article, from text to annotations: mask -> detect -> dates -> entities -> quantities -> terms. Joins the extractors with the language
 * data they read; nothing here depends on another article, so that articles can be analysed one by one and on any thread.
 */
import { termCharacters } from './config.js';
import { decideLanguage } from './detect/decide-language.js';
import { createDetector } from './detect/detector.js';
import type { TrigramLag } from './detect/franc.js';
import { compileConcepts, type ConceptLexicon } from './extract/concepts.js';
import { compileDateLexicon, type DateLexicon } from './extract/dates/lexicon.js';
import { settleOrder } from './extract/dates/order.js';
import { recogniseDates } from './extract/dates/recognise.js';
import { withoutNameParts } from './extract/name-parts.js';
import { resolveDates } from './extract/dates/resolve.js';
import { extractEntities, readsMarks } from './extract/entities/extract-entities.js';
import { quantitiesOf } from './extract/quantities/quantities-of.js';
import { compileQuantityLexicon, type QuantityLexicon } from './extract/quantities/lexicon.js';
import { readQuantities } from './extract/quantities/read-quantities.js';
import { findPublication, orderEvidence } from './extract/publication.js';
import { TermCounter } from './extract/terms.js';
import { gazetteerWith } from './gazetteer/load.js';
import { languageEvidence } from './languages/evidence.js';
import { loadConcepts, loadLanguage, regionOf } from './languages/load.js';
import { units } from './languages/units.js';
import { emptyBag, type Numbering } from './model/bag.js';
import type { AnnotatedDocument } from './model/annotated-document.js';
import type { Article } from './model/article.js';
import type { Language } from './model/calendar.js';
import type { Document, DocumentLanguage } from './model/document.js';
import type { Gazetteer } from './model/gazetteer.js';
import type { Options } from './model/options.js';
import type { OwnEntry } from './model/own-entry.js';
import { mask } from './text/mask.js';
import { prepareText } from './text/prepared-text.js';
import { WordNumbering } from './text/words.js';

/** What reading one language takes, compiled. */
interface Reader {
  readonly language: Language;
  readonly dates: DateLexicon;
  readonly quantities: QuantityLexicon;
  readonly concepts: ConceptLexicon;
  readonly names: Gazetteer;
  readonly words: WordNumbering;
  /** Those of texts whose accents tell words apart, where lists and names say something else of a word. */
  readonly markedWords: WordNumbering;
}

/**
 * So much of a text is analysed, three times the longest article of any corpus: one of 16 MB, which is no article, would take minutes in which
 * nothing can interrupt the run.
 */
const mostCharacters = 400_000;

/**
 * Analyses articles, with the user's `own` names beside the dictionary's; what a language needs is loaded when the first article in it comes.
 * Terms are counted where there is a numbering to do it by, the one of the time of the call. Of articles given together those of one language are read one after the other:
 * what a language is read with then stays in the caches of the processor, which makes a mixed batch a sixth cheaper.
 */
export function createAnalyst(
  options: Options,
  own: readonly OwnEntry[],
  numberingOf?: () => Numbering,
): (articles: readonly Article[]) => Promise<AnnotatedDocument[]> {
  const detect = createDetector(languageEvidence);
  let counter: TermCounter | undefined;
  const readers = new Map<string, Promise<Reader>>();
  const namesOf = gazetteerWith(own);
  const readerOf = (tag: string): Promise<Reader> => {
    let reader = readers.get(tag);
    if (reader === undefined) {
      reader = loadReader(tag, namesOf);
      readers.set(tag, reader);
    }
    return reader;
  };
  let trigrams: TrigramLag | undefined;
  const languageOf = async ({ declaredLanguage }: Article, readable: string): Promise<DocumentLanguage> => {
    const decided = decideLanguage(declaredLanguage, options.detect, () => detect(readable, trigrams));
    if (decided !== null) return decided;
    const { trigramLag } = await import('./detect/franc.js');
    trigrams = trigramLag;
    return detect(readable, trigramLag);
  };
  return async (articles) => {
    const documents: Document[] = [];
    const placesOf = new Map<string, number[]>();
    for (const [place, article] of articles.entries()) {
      const readable = mask(article.text, article.noise).slice(0, mostCharacters);
      const language = await languageOf(article, readable);
      documents.push({ article, language, readable });
      const places = placesOf.get(language.tag);
      if (places === undefined) placesOf.set(language.tag, [place]);
      else places.push(place);
    }
    const numbering = numberingOf?.();
    if (numbering !== undefined && counter?.numbering !== numbering) counter = new TermCounter(numbering);
    const annotated = new Array<AnnotatedDocument>(documents.length);
    for (const [tag, places] of placesOf) {
      const reader = await readerOf(tag);
      for (const place of places) annotated[place] = annotate(documents[place]!, reader, options, counter);
    }
    return annotated;
  };
}

async function loadReader(tag: string, namesOf: ReturnType<typeof gazetteerWith>): Promise<Reader> {
  const language = await loadLanguage(tag);
  const names = await namesOf(language);
  const words = new WordNumbering();
  return {
    language,
    dates: compileDateLexicon(language),
    quantities: compileQuantityLexicon(language, units),
    concepts: compileConcepts(language, await loadConcepts(language.code)),
    names,
    words,
    markedWords: names.isSyllabic ? new WordNumbering() : words,
  };
}

function annotate(
  document: Document,
  { language, dates: lexicon, quantities, concepts, names, words, markedWords }: Reader,
  options: Options,
  counter: TermCounter | undefined,
): AnnotatedDocument {
  const { article } = document;
  const text = prepareText(document.readable, readsMarks(document.readable, names) ? markedWords : words);
  const dateExpressions = recogniseDates(document.readable, lexicon, text.words);
  const region = regionOf(article.declaredLanguage ?? document.language.tag);
  const stated = orderEvidence(article, lexicon);
  const dateOrder = settleOrder([...dateExpressions, ...stated.expressions], lexicon, region, stated.known);
  const published = findPublication(article, dateExpressions, lexicon, dateOrder, options.referenceDate);
  const entities = extractEntities(document, names, language, text);
  const dated = withoutNameParts(dateExpressions, entities);
  const numbers = readQuantities(document.readable, 0, document.readable.length, quantities, text.words);
  return {
    document,
    published,
    dates: resolveDates(dated, published?.date ?? options.referenceDate, dateOrder),
    dateExpressions: dated,
    dateOrder,
    entities,
    quantities: quantitiesOf(numbers, dateExpressions),
    terms:
      counter?.count(document, text, termCharacters, numbers, {
        concepts,
        isSyllabic: language.pack.names.syllabic === true,
      }) ?? emptyBag,
  };
}
