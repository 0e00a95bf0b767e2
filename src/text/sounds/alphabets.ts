/**
 * The sounds of words in alphabets and consonant scripts other than Latin: Cyrillic, Greek, Georgian, Armenian, Hebrew, Arabic. One
 * table of letters a script, digraphs among them; after Unicode's names of the letters and the usual transcription of foreign names
 * into the languages that write them: Russian г is the h of `Hamilton`, Ukrainian that of `Hryhorij`; Greek σ is also sh.
 */

type Letters = Readonly<Record<string, string>>;

const cyrillic: Letters = {
  дж: 'J', дз: 'D', кс: "ks'", тс: 'c', тц: 'c', тч: 'C', сч: 'S', ау: "âẃ'", оу: "oẃ'", ей: "eỳ'", ай: "äỳ'", эй: "eỳ'", ой: "oỳ'", уа: "ẃa", уи: 'ẃi', уэ: 'ẃe', уо: 'ẃo',
  а: 'a', б: 'b', в: 'ṽ', г: 'ĝ', ґ: 'g', д: 'd', е: 'e', ё: 'ö', ж: 'Z', з: 'z', и: 'i', й: "ỳ'", к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't',
  у: 'u', ф: 'f', х: 'ĥ', ц: 'c', ч: 'C', ш: 'S', щ: 'S', ы: 'i', э: 'e', ю: "y'ü", я: "y'a", є: "y'e", ї: "y'i", і: 'i', ў: 'ẃ', џ: 'J', ђ: 'J', ћ: 'C', љ: 'l', њ: 'n',
  ј: "ỳ", ѓ: 'đ', ќ: 'ĉ', ѕ: 'D', қ: 'k', ғ: 'g', һ: 'h', ҳ: 'h', ә: 'ä', ө: 'ö', ү: 'ü', ұ: 'u', ң: 'N', җ: 'J', ҷ: 'J', ӣ: 'i', ӯ: 'u', ҝ: 'g', ҹ: 'J', ӱ: 'ü', ӧ: 'ö',
  ӑ: 'a', ӗ: 'e', ҫ: 's', ҙ: 'd', ѐ: 'e', ѝ: 'i', ӏ: '', ҡ: 'k', ӓ: 'ä', ѣ: 'e',
}; // prettier-ignore

const greek: Letters = {
  μπ: "m'b", ντ: "n'd", γκ: "n'g", γγ: 'ng', γχ: 'nx', τσ: 'ĉ', τζ: 'J', ου: 'ẃ', αι: 'ä', ει: 'i', οι: 'i', υι: 'i', αυ: 'aṽ', ευ: 'eṽ', γι: 'ỳ', γε: 'ğe', ιο: "y'o", ια: "y'a",
  α: 'a', β: 'ṽ', γ: 'ĝ', δ: 'd', ε: 'e', ζ: 'ż', η: 'i', θ: 'þ', ι: 'i', ϊ: "ỳ'", κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: "ks'", ο: 'o', π: 'p', ρ: 'r', σ: 'š', ς: 's', τ: 't',
  υ: 'ü', ϋ: 'i', φ: 'f', χ: 'ĥ', ψ: 'ps', ω: 'o',
}; // prettier-ignore

const georgian: Letters = {
  ა: 'a', ბ: 'b', გ: 'g', დ: 'd', ე: 'e', ვ: 'ŵ', ზ: 'z', თ: 't', ი: 'i', კ: 'k', ლ: 'l', მ: 'm', ნ: 'n', ო: 'o', პ: 'p', ჟ: 'Z', რ: 'r', ს: 's', ტ: 't', უ: 'ẃ', ფ: 'ƥ',
  ქ: 'k', ღ: 'g', ყ: 'k', შ: 'S', ჩ: 'C', ც: 'c', ძ: 'D', წ: 'c', ჭ: 'C', ხ: 'x', ჯ: 'J', ჰ: 'h', ჲ: 'y',
}; // prettier-ignore

const armenian: Letters = {
  ու: 'ẃ', ա: 'a', բ: 'b', գ: 'g', դ: 'd', ե: 'e', զ: 'z', է: 'e', ը: "@'", թ: 'ẗ', ժ: 'Z', ի: 'i', լ: 'l', խ: 'x', ծ: 'c', կ: 'k', հ: 'h', ձ: 'D', ղ: 'g', ճ: 'C', մ: 'm',
  յ: "ỳ'", ն: 'n', շ: 'S', ո: 'o', չ: 'C', պ: 'p', ջ: 'J', ռ: 'r', ս: 's', վ: 'ŵ', տ: 't', ր: 'r', ց: 'c', ւ: 'ŵ', փ: 'p', ք: 'k', օ: 'o', ֆ: 'f', և: 'eṽ',
}; // prettier-ignore

const hebrew: Letters = {
  "ז'": 'Z', "ג'": 'J', "צ'": 'C', "ץ'": 'C', "ת'": 'þ', "ד'": 'd', "ח'": 'x', טש: 'C', דז: 'D', וו: 'ŵ', יי: "ỳ'", קס: "ks'", װ: 'ŵ', ײ: "äỳ'", ױ: "oỳ'",
  א: "a'", ב: 'ḃ', ג: 'g', ד: 'd', ה: "h'", ו: 'ẃ', ז: 'z', ח: 'x', ט: 't', י: 'ỳ', כ: 'k', ך: 'ĥ', ל: 'l', מ: 'm', ם: 'm', נ: 'n', ן: 'n', ס: 's', ע: "@'", פ: 'ƥ', ף: 'f',
  צ: 'ẑ', ץ: 'ẑ', ק: 'k', ר: 'r', ש: 'š', ת: 'ẗ',
}; // prettier-ignore

const arabic: Letters = {
  تش: 'C', كس: "ks'", کس: "ks'", دج: 'J', تس: "ts'",
  ا: "a'", أ: "a'", إ: "i'", آ: 'a', ٱ: "a'", ى: 'a', ء: "@'", ئ: "@'", ؤ: "@'", ع: "@'", ة: "a'", ب: 'β', پ: 'p', ت: 't', ث: 'þ', ج: 'γ', چ: 'C', ح: 'h', خ: 'x', د: 'd', ذ: 'ḋ',
  ر: 'r', ز: 'z', ژ: 'ż', س: 'ś', ش: 'S', ص: 's', ض: 'ḋ', ط: 't', ظ: 'ḋ', غ: 'g', ف: 'φ', ڤ: 'v', ق: 'κ', ك: 'κ', ک: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', ه: 'h', ھ: "h'", ہ: "h'",
  ە: 'ä', و: 'ẃ', ي: 'ỳ', ی: 'ỳ', ے: 'e', ێ: 'e', ې: 'e', ۍ: 'i', ۆ: 'o', ۇ: 'u', ۈ: 'u', ۋ: 'ŵ', ڭ: 'N', ڕ: 'r', ڵ: 'l', ٹ: 't', ڈ: 'd', ڑ: 'r', ں: "n'", ړ: 'r', ډ: 'd', ټ: 't',
  ځ: 'z', څ: 'c', ږ: 'Z', ښ: 'S', ګ: 'g', ڼ: 'n', ۀ: 'h', ۃ: "a'",
}; // prettier-ignore

function reader(letters: Letters): (word: string) => string {
  const longest = Object.keys(letters).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(`${longest.join('|')}|[^]`, 'g');
  return (word) => word.replace(pattern, (found) => letters[found] ?? '');
}

const readGreek = reader(greek);
const readArabic = reader(arabic);
const readHebrew = reader(hebrew);
const readCyrillic = reader(cyrillic);

/** By name of the script: notation of a word in lower case. */
export const alphabetSounds = {
  Cyrillic: (word: string) => readCyrillic(word.replace(/[\u0300\u0301]/g, '')),
  // The tonos goes, the dialytika stays: it keeps αϊ apart from αι. Initial ντ and μπ have no nasal.
  Greek: (word: string) =>
    readGreek(
      word
        .normalize('NFD')
        .replace(/[\u0300-\u0307\u0309-\u036f]/g, '')
        .normalize('NFC'),
    ).replace(/^[mn]'/, ''),
  Georgian: reader(georgian),
  Armenian: reader(armenian),
  Hebrew: (word: string) => readHebrew(word.replace(/[\u0591-\u05c7]/g, '').replace(/[\u05f3’׳`]/g, "'")),
  // The article may be one, and may be the head of a name: النجيفي `al-Nujaifi`, الکس `Alex`.
  Arabic: (word: string) =>
    readArabic(word.normalize('NFKC').replace(/[\u064b-\u065f\u0670\u0640]/g, '')).replace(/^a'l/, "a'l'"),
} as const;
