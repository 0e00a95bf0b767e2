/** Blanks spans of a text by spaces, so that extractors see nothing there and every offset still holds. */
import type { Span } from '../model/span.js';

/** `text` with each of `spans` (in order, not overlapping) overwritten by spaces; line feeds stay. Same length. */
export function mask(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let masked = '';
  let at = 0;
  for (const { start, end } of spans) {
    masked += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
    at = end;
  }
  return masked + text.slice(at);
}
