/**
 * Words that say that what follows is a place: an unknown name after one is taken for a place, and a small city of the
 * dictionary is believed. Only words that seldom stand before persons and organisations (French `à` and German `von` do).
 * Where a language has cases for it (Finnish, Turkish) there is none.
 */
export const locatives: Readonly<Record<string, string>> = {
  af: 'in|te|na', bg: 'в|във', be: 'у|ў|в', bs: 'u|iz', ca: 'a|en', cs: 'v|ve|do', cy: 'yn|ym|yng', da: 'i', de: 'in|nach|bei|aus|nahe',
  ee: 'le', el: 'στη|στην', en: 'in|near|outside|inside|across|throughout', es: 'en', fr: 'en|à', ga: 'i', gl: 'en|no|na', ha: 'a|garin|jihar|ƙasar',
  hr: 'u|iz', id: 'di|ke', is: 'í|á', it: 'in|a|ad', lb: 'zu|op', lg: 'e|mu', luo: 'e', mk: 'во|од', ms: 'di|ke', nb: 'i', nl: 'in|te|naar', nn: 'i',
  no: 'i', ny: 'ku|mu', pcm: 'for|inside', pl: 'w|we|do', pt: 'em|no|na', ro: 'în|la|din', ru: 'в|во|из|под', rw: 'i|mu|muri', sk: 'v|vo|do', sl: 'v|iz',
  sn: 'mu|ku', sq: 'në', sr: 'u|iz|у|из', sv: 'i', sw: 'nchini|mjini|jijini|mkoani|wilayani|huko', tn: 'kwa|ko|mo', uk: 'в|у|із', vi: 'tại|ở|tỉnh|huyện|quận|xã|phường|thôn|phố',
  wo: 'ci|fi', yo: 'ní|ni|ìlú|ilu',
}; // prettier-ignore

/** What is written together before a capitalised name in languages that have no pack yet: Zulu `uMandela`, Shona `muHarare`. */
export const fallbackPrefixes: Readonly<Record<string, string>> = {
  xh: 'u|i|e|o|a|ku|kwa|ko|no|na|ne|nge|ngo|nga|lo|le|la|lwe|lwa|se|sa|so|ye|ya|yo|we|wa|wo|ba|be|bo|ka|ke|ze|za|zo|um|aba|ama|isi|oo|koo|boo|yi|yase|wase|base|lase|sase|zase|kwase|ase|nase|nom|nguye|ngu|njengo',
  zu: 'u|i|e|o|a|ku|kwa|ko|no|na|ne|nge|ngo|nga|lo|le|la|lwe|lwa|se|sa|so|ye|ya|yo|we|wa|wo|ba|be|bo|ka|ke|ze|za|zo|um|aba|ama|isi|oo|ko|yi|yase|wase|base|lase|sase|zase|kwase|ase|nase|ngu|njengo',
  ss: 'u|i|e|ku|kwa|ne|na|nge|la|le|ya|we|wa|ba|be|ka|ema|um|lase|wase|yase|base',
  sn: 'va|mu|ku|kwa|ne|na|na|ye|wa|we|che|cha|ze|za|pa|ma|re|ra|muna|sa|se|i|kuna',
  tn: 'mo|ko|ke',
  rw: 'n|y|w|k|cy|by',
};
