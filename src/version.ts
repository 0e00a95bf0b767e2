/** Who made a report, and in which shape. A test holds both versions against package.json and the contract. */

export const generator = { name: 'newsclust', version: '0.1.0' } as const;

/** Semantic version of the JSON report. */
export const schemaVersion = '1.0.0';
