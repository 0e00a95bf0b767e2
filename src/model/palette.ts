/** How a report sets parts of its text apart. Each function adds styling, or nothing where there is no colour. */
export interface Palette {
  readonly headline: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly language: (text: string) => string;
  readonly person: (text: string) => string;
  readonly place: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly warning: (text: string) => string;
}
