/**
 * Turns features into ids, where documents are read: each thread has a vocabulary of its own and tells the corpus what is new in it, so that
 * a key crosses from a thread once and not with every document.
 */
import type { AnnotatedDocument } from '../model/annotated-document.js';
import { type Bag, Mark, type Newcomers, type Numbering } from '../model/bag.js';
import type { FeatureFamily } from '../model/feature.js';
import { FeatureTable, SurfaceTable } from './feature-table.js';
import { featuresOf } from './features.js';

export class Vocabulary implements Numbering {
  private readonly features = new FeatureTable();
  private readonly shown = new SurfaceTable();
  /** How much was told before. */
  private toldFeatures = 0;
  private toldSurfaces = 0;

  featureId(family: FeatureFamily, key: string): number {
    return this.features.idOf(family, key);
  }

  newFeatureId(family: FeatureFamily, key: string): number {
    return this.features.add(family, key);
  }

  surfaceId(shown: string): number {
    return this.shown.idOf(shown);
  }

  newSurfaceId(shown: string): number {
    return this.shown.add(shown);
  }

  /** Everything that `document`, whose terms have ids of this vocabulary, says. */
  bagOf(document: AnnotatedDocument): Bag {
    const { terms } = document;
    const further = featuresOf(document);
    const length = terms.features.length + further.length;
    const bag = {
      features: new Int32Array(length),
      counts: new Float32Array(length),
      marks: new Uint8Array(length),
      surfaces: new Int32Array(length),
    };
    for (const column of ['features', 'counts', 'marks', 'surfaces'] as const) bag[column].set(terms[column]);
    further.forEach(({ family, key, shown, count, inTitle }, at) => {
      const place = terms.features.length + at;
      bag.features[place] = this.featureId(family, key);
      bag.counts[place] = count;
      bag.marks[place] = inTitle ? Mark.inTitle : 0;
      bag.surfaces[place] = this.surfaceId(shown);
    });
    return bag;
  }

  /** Features and surfaces. */
  get size(): number {
    return this.features.keys.length + this.shown.surfaces.length;
  }

  /** What ids stand for that were given since this was last asked. */
  newcomers(): Newcomers {
    const newcomers = {
      isFirst: this.toldFeatures + this.toldSurfaces === 0,
      families: this.features.families.slice(this.toldFeatures),
      keys: this.features.keys.slice(this.toldFeatures),
      surfaces: this.shown.surfaces.slice(this.toldSurfaces),
    };
    this.toldFeatures = this.features.keys.length;
    this.toldSurfaces = this.shown.surfaces.length;
    return newcomers;
  }
}
