/**
 * The tables of an encoding with one byte a character as scoring needs them: by byte, the case of its character and its class in a
 * language. Made when an encoding is first tried.
 */
import { upperHalfOf } from './decode-as.js';
import type { EncodingName } from './labels.js';
import { classOf, kindOf, type LetterModel } from './letter-model.js';

/** Cases of characters. */
export const small = 1;
export const capital = 2;

interface Reading {
  readonly cases: Uint8Array;
  readonly kinds: Uint16Array;
}

const readings = new Map<EncodingName, Reading>();

/** The case of each byte's character: 0, `small` or `capital`. */
export function casesOf(name: EncodingName): Uint8Array {
  return readingOf(name).cases;
}

function readingOf(name: EncodingName): Reading {
  let reading = readings.get(name);
  if (reading === undefined) {
    const upper = upperHalfOf(name)!;
    const characters = Array.from({ length: 256 }, (_, byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : upper[byte - 0x80]!,
    );
    reading = { cases: Uint8Array.from(characters, caseOf), kinds: Uint16Array.from(characters, kindOf) };
    readings.set(name, reading);
  }
  return reading;
}

const casesByCharacter = new Map<string, number>();

function caseOf(character: string): number {
  let known = casesByCharacter.get(character);
  if (known === undefined) {
    known = character !== character.toLowerCase() ? capital : character !== character.toUpperCase() ? small : 0;
    casesByCharacter.set(character, known);
  }
  return known;
}

const classTables = new Map<string, Map<EncodingName, Uint8Array>>();

/** The class of each byte, for a language and an encoding. */
export function classesOf(name: EncodingName, language: string, model: LetterModel): Uint8Array {
  let tables = classTables.get(language);
  if (tables === undefined) classTables.set(language, (tables = new Map()));
  let classes = tables.get(name);
  if (classes === undefined) {
    const { kinds } = readingOf(name);
    classes = new Uint8Array(256);
    for (let byte = 0; byte < 256; byte++) classes[byte] = classOf(kinds[byte]!, model);
    tables.set(name, classes);
  }
  return classes;
}
