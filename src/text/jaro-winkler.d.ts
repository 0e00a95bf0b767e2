/** natural ships no types for its sub-paths, and its index must not be imported: it prints to standard output. */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** Jaro-Winkler similarity of two strings, 0 to 1. */
  export default function jaroWinkler(a: string, b: string): number;
}
