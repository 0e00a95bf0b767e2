/**
 * What publishing programs append to the texts of feeds: `The post … appeared first on …`, `Continue reading →`, `[…]`. The first is told by
 * what it is made of, a link with the article's own title and one to the site, in any language; the others by words.
 */
import { foldWord } from '../text/fold.js';
import { lettersOf } from './letters-of.js';
import { linkedTexts, linkEnd, linkStart, withoutMarks } from './text-flow.js';

/** What leads to the rest of a text that was cut. `|` between entries. */
const leads =
  'continue reading|read more|read the full|read full|read the rest|full story|keep reading|click here|view article|view full|see more|more…|(more…)|more»|' +
  'weiterlesen|mehr lesen|den vollständigen|zum artikel|lire la suite|lire plus|en savoir plus|leer más|seguir leyendo|sigue leyendo|continuar leyendo|ver más|leia mais|' +
  'continue lendo|continuar lendo|continue a ler|ler mais|saiba mais|leggi tutto|continua a leggere|leggi di più|continua|lees verder|lees meer|verder lezen|läs mer|les mer|les hele|' +
  'læs mere|læs videre|lue lisää|lue koko|lesa meira|czytaj więcej|czytaj dalej|czytaj całość|číst dále|číst více|celý článek|čítať ďalej|čítať viac|tovább|olvass tovább|citește mai mult|' +
  'citeste mai mult|citește mai departe|mai mult|više|opširnije|pročitaj više|nastavi čitati|preberi več|lexo më shumë|lexo më tej|vazhdo leximin|διαβάστε περισσότερα|συνέχεια ανάγνωσης|' +
  'περισσότερα|читать далее|читать полностью|читать дальше|подробнее|далее|читати далі|читати більше|детальніше|прочетете повече|прочети още|опширније|прочитај више|повеќе|' +
  'devamını oku|devamını okuyun|haberin devamı|devamı|daha fazla|ətraflı|davamı|толығырақ|batafsil|baca selengkapnya|selengkapnya|baca lebih lanjut|baca lagi|baca seterusnya|' +
  'magbasa pa|soma zaidi|endelea kusoma|lees meer|xem thêm|đọc tiếp|xem tiếp|đọc thêm|อ่านต่อ|อ่านเพิ่มเติม|続きを読む|もっと読む|阅读全文|继续阅读|阅读更多|查看全文|閱讀全文|繼續閱讀|더 보기|더보기|' +
  '계속 읽기|전문 보기|اقرأ المزيد|اقرأ أيضا المزيد|متابعة القراءة|أكمل القراءة|المزيد|ادامه مطلب|بیشتر بخوانید|مزید پڑھیں|קרא עוד|המשך קריאה|और पढ़ें|आगे पढ़ें|पूरा पढ़ें|বিস্তারিত|আরও পড়ুন|' +
  'మరింత చదవండి|மேலும் படிக்க|ተጨማሪ ያንብቡ';
/** Between title and site in the last sentence of a feed made by WordPress, by its translations. */
const appeared =
  /\b(?:appeared first on|first appeared on|was originally published on|erschien zuerst auf|erschien zuerst bei|est apparu en premier sur|se publicó primero en|apareció primero en|aparece primero en|apareceu primeiro em|proviene da|verscheen eerst op|dök först upp på|dukket først opp på|blev først udgivet på|julkaistiin ensimmäisenä|pierwszy raz pojawił się na|pochodzi z serwisu|se nejdříve objevil na|pertama kali tampil pada)(?=\s)/iu;

const leadPhrases = leads.split('|').map(foldWord);
/** A link that says more than this is a sentence of the text. */
const maxLeadLength = 200;
const maxFooterLength = 600;
const maxPlainLength = 60;
/** The footer of WordPress and a lead-on above it, with room for a third. */
const maxTails = 3;

/** `marked`, a text as `TextFlow` gathered it, without what a feed appended; `title` is the article's headline. */
export function withoutFeedTail(marked: string, title: string): string {
  let text = marked.trimEnd();
  for (let tails = 0; tails < maxTails; tails++) {
    const start = startOfTail(text, title);
    if (start === text.length) break;
    text = text.slice(0, start).trimEnd();
  }
  const body = withoutMarks(text);
  // Collectors of news link the headline again where a text should be: `Strong quake shakes Taiwan  Island Times`.
  return body.length <= title.length + 20 && lettersOf(body) === lettersOf(title) ? '' : body;
}

/** Where the last thing that was appended begins; the end of the text where there is none. */
function startOfTail(text: string, title: string): number {
  const cut = /\s?(?:\[(?:…|\.\.\.|&hellip;)\]|\(more…\))$/.exec(text.slice(-20));
  if (cut !== null) return text.length - cut[0].length;
  const lineStart = text.lastIndexOf('\n') + 1;
  const line = text.slice(lineStart);
  if (line.length <= maxFooterLength && isFooter(line, title)) return lineStart;
  const linkAt = text.lastIndexOf(linkStart);
  const link = linkAt < 0 ? '' : text.slice(linkAt);
  const behind = link.slice(link.lastIndexOf(linkEnd) + 1);
  if (link !== '' && link.includes(linkEnd) && /^[\s.…»→>)\]]{0,5}$/.test(behind) && isLead(withoutMarks(link)))
    return text.slice(0, linkAt).replace(/[([]\s?$/, '').length;
  // A line of its own that is no link says nothing else: `Read more →`; nor what stands behind an ellipsis: `… 続きを読む`.
  if (lineStart > 0 && line.length <= maxPlainLength && isLead(line) && !/[.!?]$/.test(line)) return lineStart;
  const last = text.slice(-maxPlainLength);
  const ellipsis = Math.max(last.lastIndexOf('…'), last.lastIndexOf('...'));
  return ellipsis >= 0 && isLead(last.slice(ellipsis)) ? text.length - last.length + ellipsis : text.length;
}

function isFooter(line: string, title: string): boolean {
  const links = linkedTexts(line).filter((link) => link !== '');
  const rest = line.length - links.join('').length;
  if (links.length === 2 && rest <= 80 && foldWord(links[0]!) === foldWord(title)) return true;
  return appeared.test(line) && (links.length > 0 || line.includes(title));
}

/** `Continue reading: the title`; a single word (`Continua`) must be all that there is, or it begins a sentence. */
function isLead(text: string): boolean {
  if (text.length > maxLeadLength) return false;
  const folded = foldWord(text).replace(/^[^\p{L}\p{N}]+/u, '');
  return leadPhrases.some((phrase) => {
    if (phrase === '' || !folded.startsWith(phrase)) return false;
    const rest = folded.slice(phrase.length);
    return phrase.includes(' ') ? !/^[\p{L}\p{M}]/u.test(rest) : !/[\p{L}\p{N}]/u.test(rest);
  });
}
