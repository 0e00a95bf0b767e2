/**
 * Recall, precision and exact days of date mentions against labelled texts. A mention finds a label that it overlaps; a label
 * without a span asks for its day anywhere in the text. Precision counts only texts whose labels are complete.
 */

/** One labelled text, as a line of the gold file. Offsets count code points. */
export interface LabelledText {
  readonly text: string;
  readonly lang: string;
  /** What kind of text it is: `news`, `wiki`. */
  readonly cls: string;
  readonly reference_date: string;
  readonly expected: readonly (DateLabel & { readonly iso: string | null; readonly iso_alt?: readonly string[] })[];
  /** Dates that count neither for nor against. */
  readonly ignore: readonly DateLabel[];
  readonly complete: boolean;
}

interface DateLabel {
  readonly text: string | null;
  readonly start: number;
}

/** A date as a reader found it: UTF-16 offsets, and an ISO day, month (`2022-01`) or year. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly iso: string;
}

export class DateTally {
  dates = 0;
  private found = 0;
  private right = 0;
  private wrong = 0;
  private exact = 0;
  private exactOf = 0;

  add(labelled: LabelledText, found: readonly FoundDate[]): void {
    const used = new Set<FoundDate>();
    for (const label of labelled.expected) {
      this.dates++;
      const says = ({ iso }: FoundDate) =>
        [label.iso, ...(label.iso_alt ?? [])].some(
          (day) => day !== null && (day === iso || (day.length === 7 && iso.startsWith(day))),
        );
      const hits =
        label.text === null
          ? found.filter((date) => !used.has(date) && says(date)).slice(0, 1)
          : found.filter((date) => overlaps(date, spanOf(labelled.text, label)));
      for (const hit of hits) used.add(hit);
      if (label.text === null || label.iso !== null) this.exactOf++;
      if (hits.length === 0) continue;
      this.found++;
      if (labelled.complete || label.text === null) this.right++;
      if (hits.some(says)) this.exact++;
    }
    if (!labelled.complete) return;
    const ignored = labelled.ignore.map((label) => spanOf(labelled.text, label));
    this.wrong += found.filter((date) => !used.has(date) && !ignored.some((span) => overlaps(date, span))).length;
  }

  /** Percentages: recall, precision, exact days. */
  figures(): [recall: number, precision: number, exact: number] {
    const share = (part: number, all: number) => (all === 0 ? 0 : (100 * part) / all);
    return [share(this.found, this.dates), share(this.right, this.right + this.wrong), share(this.exact, this.exactOf)];
  }
}

function spanOf(text: string, { text: stated, start }: DateLabel): { start: number; end: number } {
  const from = [...text].slice(0, start).join('').length;
  return { start: from, end: from + (stated ?? '').length };
}

function overlaps(one: { start: number; end: number }, two: { start: number; end: number }): boolean {
  return one.start < two.end && two.start < one.end;
}
