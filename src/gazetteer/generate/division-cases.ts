/**
 * The cases of divisions that Slavic languages call by an adjective: `в Мангистауской области`, `w województwie mazowieckim`.
 * Adjective and noun bend together, which the endings of names alone do not tell.
 */

interface Pattern {
  /** The nominative: the stem of the adjective, then what bends. */
  readonly name: RegExp;
  /** Endings of adjective and noun, the nominative first; `$1` is the stem. */
  readonly cases: readonly string[];
}

const patterns: Readonly<Record<string, readonly Pattern[]>> = {
  cs: [
    {
      name: /^(\p{L}+)ký(?: kraj)?$/u,
      cases: ['$1ký kraj', '$1kého kraje', '$1kému kraji', '$1kém kraji', '$1kým krajem'],
    },
    {
      name: /^(\p{L}+(?:-\p{L}+)?)ké vojvodství$/u,
      cases: ['$1ké vojvodství', '$1kého vojvodství', '$1kému vojvodství', '$1kém vojvodství', '$1kým vojvodstvím'],
    },
  ],
  pl: [
    {
      name: /^[Ww]ojewództwo (\p{L}+(?:-\p{L}+)?)ie$/u,
      cases: [
        ...['województwo $1ie', 'województwa $1iego', 'województwu $1iemu'],
        ...['województwie $1im', 'województwem $1im'],
      ],
    },
    {
      name: /^Kraj (\p{L}+)i$/u,
      cases: ['kraj $1i', 'kraju $1iego', 'krajowi $1iemu', 'kraju $1im', 'krajem $1im'],
    },
  ],
  ru: [
    {
      name: /^(\p{L}+(?:-\p{L}+)?)ая [Оо]бласть$/u,
      cases: ['$1ая область', '$1ой области', '$1ую область', '$1ой областью'],
    },
    {
      name: /^(\p{L}+(?:-\p{L}+)?)ий край$/u,
      cases: ['$1ий край', '$1ого края', '$1ому краю', '$1ом крае', '$1им краем'],
    },
    {
      name: /^(\p{L}+(?:-\p{L}+)?)ое воеводство$/u,
      cases: ['$1ое воеводство', '$1ого воеводства', '$1ому воеводству', '$1ом воеводстве', '$1им воеводством'],
    },
  ],
  uk: [
    {
      name: /^(\p{L}+(?:-\p{L}+)?)а [Оо]бласть$/u,
      cases: ['$1а область', '$1ої області', '$1ій області', '$1у область', '$1ою областю'],
    },
    {
      name: /^(\p{L}+(?:-\p{L}+)?)ий край$/u,
      cases: ['$1ий край', '$1ого краю', '$1ому краю', '$1им краєм'],
    },
    {
      name: /^(\p{L}+(?:-\p{L}+)?)е воєводство$/u,
      cases: ['$1е воєводство', '$1ого воєводства', '$1ому воєводстві', '$1ому воєводству', '$1им воєводством'],
    },
  ],
};

/** The cases of `name` in `language`, the nominative first; the name alone where it has no adjective of these kinds. */
export function divisionCases(name: string, language: string): string[] {
  const pattern = patterns[language]?.find((candidate) => candidate.name.test(name));
  return pattern === undefined ? [name] : pattern.cases.map((form) => name.replace(pattern.name, form));
}
