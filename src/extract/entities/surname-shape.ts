/**
 * Endings that are nearly always those of a surname: -ski, -enko, -vić, -sson, -escu, -oğlu and the like, with the case endings
 * that Slavic languages put on them. Read on folded text (no accents, lower case), at the end of a word of five letters or
 * more. From the naming customs of each country; a name that no other sign explains is taken for a person by them.
 */
const latin =
  /(?:[sc]ki(?:ego|emu|m|ch)?|[sc]ka|sky|skyj|skij|skiy|wicz(?:a|owi|em|u)?|vic(?:a|u|em|om|i)?|enko|enk[aoue]|enkem|chuk|czuk|shvili|dze|ss?on|ssen|nsen|rsen|escu|eanu|idis|iadis|opoulos|akis|oglu|yan|mann|stein|berger|ovsky|ovic|evic|novic|kov|nov|rov|tov|lov|sov|kova|nova|rova|ovova|kyte|aite|auskas|evicius|zadeh|nejad|pour|ovych|evych|zade)$/;
const cyrillic =
  /(?:[сцз]ки(?:и|ят)|[сц]ьки(?:и)?|[сц]ь?кого|[сц]ь?кому|[сц]ь?ким|[сц]кому|ского|скои|ськои|енко|енк[аоуе]|енком|ович(?:а|у|ем)?|евич(?:а|у|ем)?|вич|вић(?:а|у|ем)?|[клнрстдмв]ов(?:а|у|ым|им|е|ои)?|[лнртсв]ев(?:а|у|ым|им|е|ои)?|[шкхтсл]ин(?:а|у|ым|им|е|ои)?|чук(?:а|у|ом)?|щук(?:а|у|ом)?|дзе|швили|швілі|янц?)$/;

/** Whether the folded word has the shape of a surname. */
export function hasSurnameShape(word: string): boolean {
  if (word.length < 5) return false;
  const first = word.charCodeAt(0);
  if (first < 0x250) return latin.test(word);
  return first >= 0x400 && first < 0x530 && cyrillic.test(word);
}
