import { describe, expect, test } from 'vitest';
import { acrossShares, type EvidenceKind, kindOf, leadBoost } from '../../src/config.js';
import type { ProfiledCorpus } from '../../src/model/profile.js';
import { profile, type Sketch } from '../corpus.js';
import { vectorAt } from '../vectors.js';

/** The squared length that each kind of evidence takes of the vector across languages of `id`. */
function sharesIn({ profiles, across, families }: ProfiledCorpus, id: string): Partial<Record<EvidenceKind, number>> {
  const { features, weights } = vectorAt(
    across,
    profiles.findIndex((candidate) => candidate.id === id),
  );
  const shares: Partial<Record<EvidenceKind, number>> = {};
  features.forEach((feature, at) => {
    const kind = kindOf[families[feature]!];
    shares[kind] = (shares[kind] ?? 0) + weights[at]! ** 2;
  });
  return shares;
}

const names = 'Putin Erdogan Lukashenko Zelensky Macron Scholz Biden Blinken Lavrov Stoltenberg Michel Borrell';
const reports: Sketch[] = [
  { id: 'few', language: 'en', body: 'There Putin sent 100,000 troops.' },
  { id: 'many', language: 'en', body: `There ${names} met about 100,000 troops.` },
  { id: 'other', language: 'sq', body: `Atje ${names} folën për 100,000 trupa.` },
];

describe('across languages', () => {
  const corpus = profile(reports);

  test('no kind of evidence takes more than its share, however many features it has', () => {
    // None of these texts has a concept: the other kinds share what concepts would take.
    const rest = 1 - acrossShares.concepts;
    for (const { id } of reports)
      for (const [kind, squares] of Object.entries(sharesIn(corpus, id)))
        expect(squares).toBeLessThan(acrossShares[kind as EvidenceKind] / rest);
  });

  test('one name is not all that there is to a report, twelve are more of it', () => {
    const share = acrossShares.names / (1 - acrossShares.concepts);
    expect(sharesIn(corpus, 'few').names! / share).toBeLessThan(0.3);
    expect(sharesIn(corpus, 'many').names! / share).toBeGreaterThan(0.6);
  });
});

test('within a language the first lines weigh more than what follows', () => {
  const filler = 'Rain fell on the hills and the sea was calm. '.repeat(6);
  const corpus = profile([
    { id: 'a', body: `Miners strike. ${filler} Bakers march.` },
    { id: 'b', body: 'Something else.' },
  ]);
  const { weights, surfaces } = vectorAt(corpus.within, 0);
  const weightOf = (word: string): number =>
    weights[surfaces.findIndex((surface) => corpus.surfaces[surface] === word)]!;
  expect(weightOf('strike') / weightOf('march')).toBeCloseTo(leadBoost, 5);
});
