/** How a unit of numbers is written. */
export interface UnitWords {
  /** `percent`, an ISO 4217 code, or a unit of measure: `km`. */
  readonly unit: string;
  /** Signs against the number or a blank away, on either side, in any language, `|` between them: `$|US$`. */
  readonly symbols: string;
  /** Words behind the number by language code, `|` between them; a stem ends in `*`. */
  readonly words: Readonly<Record<string, string>>;
}
