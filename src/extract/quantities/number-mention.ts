import type { Quantity } from '../../model/quantity.js';

/** A number with where it may not be one. */
export interface NumberMention extends Quantity {
  /** How many digits were read. */
  readonly digits: number;
  /** What its value was multiplied by; 1 where nothing says so. */
  readonly factor: number;
  /** Neither marks, multiplier nor unit: it may be a year, a day or part of a code. */
  readonly isBare: boolean;
  /** Written together with letters, or too long to be counted: F-16, QR0976, 4G. */
  readonly isCode: boolean;
}
