import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { generateNews } from './generate.js';
import { spreadOf } from './measure.js';
import { type ProcessorProfile, stageShares } from './stages.js';
import { writeNews } from './write-news.js';

describe('generateNews', () => {
  const news = generateNews(120, 7);

  test('is the same for the same seed, and another for another', () => {
    expect(generateNews(120, 7)).toEqual(news);
    expect(generateNews(120, 8).articles).not.toEqual(news.articles);
  });

  // Figures of different commits compare as long as they are of the same articles.
  test('is what it always was', () => {
    const folder = mkdtempSync(join(tmpdir(), 'newsclust-news-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'news.jsonl');
    writeNews(3000, 1, file);
    expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(
      'db3a922d861a764ec21a1b90268a2461219a28054112b591fff9a4b8b16ecc24',
    );
  });

  test('puts every article into one event', () => {
    const ids = news.articles.map(({ id }) => id);
    expect(news.events.flat().sort()).toEqual([...ids].sort());
    expect([...news.languages.keys()]).toEqual(ids);
  });

  test('fills every slot, in articles of about 2 kB', () => {
    for (const { title, text } of news.articles) {
      expect(title + text).not.toMatch(/[{}]|undefined/);
      expect(Math.abs(Buffer.byteLength(text) - 2200)).toBeLessThan(400);
    }
  });
});

describe('stageShares', () => {
  const frame = (functionName: string, file: string): { functionName: string; url: string } => ({
    functionName,
    url: file === '' ? '' : `file:///any/dist/${file}`,
  });
  const mainThread: ProcessorProfile = {
    nodes: [
      { id: 1, callFrame: frame('(root)', ''), children: [2, 5, 6] },
      { id: 2, callFrame: frame('annotate', 'analyze.js'), children: [3] },
      { id: 3, callFrame: frame('recogniseDates', 'extract/dates/recognise.js'), children: [4] },
      { id: 4, callFrame: frame('foldText', 'text/fold.js') },
      { id: 5, callFrame: frame('(idle)', '') },
      { id: 6, callFrame: frame('(garbage collector)', '') },
    ],
    samples: [3, 4, 5, 6, 2],
    timeDeltas: [10, 30, 500, 40, 20],
  };
  const workerThread: ProcessorProfile = {
    nodes: [{ id: 1, callFrame: frame('detectLanguage', 'detect/detector.js') }],
    samples: [1],
    timeDeltas: [100],
  };

  test('counts a sample for the innermost stage, and what text/ does for its caller', () => {
    const shares = stageShares([mainThread]);
    expect(shares.get('dates')).toBeCloseTo(0.4);
    expect(shares.get('garbage collection')).toBeCloseTo(0.4);
    expect(shares.get('other')).toBeCloseTo(0.2);
  });

  test('adds up the threads', () => {
    const shares = stageShares([mainThread, workerThread]);
    expect(shares.get('dates')).toBeCloseTo(0.2);
    expect(shares.get('detect')).toBeCloseTo(0.5);
  });
});

test('spreadOf sorts by number', () => {
  expect(spreadOf([10, 9, 100])).toEqual({ least: 9, median: 10, most: 100 });
});
