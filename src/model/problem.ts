/** Something that kept an input, or part of one, from being read. It stands in the report and never ends the run. */
export interface Problem {
  /** One of the codes of `errors.ts`. */
  readonly code: string;
  readonly path: string;
  readonly message: string;
}
