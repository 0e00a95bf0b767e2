/**
 * JSON as templates print it into pages: inside comments or CDATA, with raw line feeds in strings, with a comma behind the last
 * entry, escaped as HTML. Anything further from JSON is given up. One pass, no recursion.
 */
import { decodeReferences } from '../character-references.js';

/** The value that `source` holds, repaired where that is cheap; undefined where it holds none. */
export function parseLooseJson(source: string): unknown {
  const json = unwrap(source);
  if (!/^[[{]/.test(json)) return undefined;
  return (
    tryParse(json) ??
    tryParse(repaired(json)) ??
    (json.includes('&quot;') ? tryParse(decodeReferences(json)) : undefined)
  );
}

function tryParse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function unwrap(source: string): string {
  return source
    .trim()
    .replace(/^(?:\/\/|\/\*)?\s?(?:<!--|<!\[CDATA\[)\s?(?:\/\/)?(?:\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s?(?:-->|\]\]>)\s?(?:\*\/)?$/, '')
    .trim()
    .replace(/;$/, '');
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Control characters in strings escaped, commas before a closing bracket left out, missing ones between objects set. */
function repaired(json: string): string {
  const parts: string[] = [];
  let from = 0;
  let inString = false;
  /** Where the last comma outside of strings stands, with nothing but white space behind it; -1 if there is none. */
  let comma = -1;
  for (let at = 0; at < json.length; at++) {
    const unit = json.charCodeAt(at);
    if (inString) {
      if (unit === 0x5c) {
        // JavaScript's `\'` is no escape of JSON.
        if (json[at + 1] === "'") {
          parts.push(json.slice(from, at));
          from = at + 1;
        }
        at++;
      } else if (unit === 0x22) inString = false;
      else if (unit < 0x20) {
        parts.push(json.slice(from, at), escapes[json[at]!] ?? ' ');
        from = at + 1;
      }
      continue;
    }
    if (unit <= 0x20) continue;
    if ((unit === 0x7d || unit === 0x5d) && comma >= from) {
      parts.push(json.slice(from, comma));
      from = comma + 1;
    }
    if (unit === 0x22) inString = true;
    comma = unit === 0x2c ? at : -1;
  }
  parts.push(json.slice(from));
  return parts.join('').replace(/\}(\s{0,20})\{/g, '},$1{');
}
