/** Where sentences end, in any script that has a sign for it. */
const sentenceEnd = /[.!?…:。！？।؟۔።]["”»’)\]」』]{0,2}$/u;

/** Whether `text` ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text);
}
