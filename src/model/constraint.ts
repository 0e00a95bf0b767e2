/** What a user knows of two articles: that they report one event, or that they don't. */
export interface Constraint {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}
