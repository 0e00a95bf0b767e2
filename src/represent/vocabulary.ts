/**
 * Turns features into ids, where documents are read: each thread has a vocabulary of its own and tells the corpus what is new in it, so that
 * a key crosses from a thread once and not with every document.
 */
import { type Bag, Mark, type Newcomers } from './bag.js';
import { FeatureTable, SurfaceTable } from './feature-table.js';
import type { CountedFeature } from './features.js';

export class Vocabulary {
  private readonly features = new FeatureTable();
  private readonly shown = new SurfaceTable();
  /** How much was told before. */
  private toldFeatures = 0;
  private toldSurfaces = 0;

  /** `counted` by id. */
  bagOf(counted: readonly CountedFeature[]): Bag {
    const features = new Int32Array(counted.length);
    const counts = new Float32Array(counted.length);
    const marks = new Uint8Array(counted.length);
    const surfaces = new Int32Array(counted.length);
    for (let i = 0; i < counted.length; i++) {
      const feature = counted[i]!;
      features[i] = this.features.idOf(feature.family, feature.key);
      counts[i] = feature.count;
      marks[i] = marksOf(feature);
      surfaces[i] = this.shown.idOf(feature.shown);
    }
    return { features, counts, marks, surfaces };
  }

  /** What ids stand for that were given since this was last asked. */
  newcomers(): Newcomers {
    const newcomers = {
      families: this.features.families.slice(this.toldFeatures),
      keys: this.features.keys.slice(this.toldFeatures),
      surfaces: this.shown.surfaces.slice(this.toldSurfaces),
    };
    this.toldFeatures = this.features.keys.length;
    this.toldSurfaces = this.shown.surfaces.length;
    return newcomers;
  }
}

function marksOf({ inTitle, inLead, capitalised, short }: CountedFeature): number {
  return (
    (inTitle ? Mark.inTitle : 0) |
    (capitalised ? Mark.capitalised : 0) |
    (short ? Mark.short : 0) |
    (inLead === true ? Mark.inLead : 0)
  );
}
