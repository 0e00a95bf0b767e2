/**
 * Marks of news agencies, as they stand in datelines and at the ends of reports: `(Reuters)`, `/REL`, `ANTARA/AFP`. Names
 * of organisations, the same in every language; only used where a mark can stand, so short ones are safe here.
 */

/** `|` between entries. */
export const agencyNames =
  'reuters|afp|ap|upi|dpa|epd|kna|sid|apa|efe|europa press|ansa|agi|adnkronos|lusa|belga|anp|ats|keystone-sda|sda|tass|' +
  'ria novosti|interfax|unian|ukrinform|rfe/rl|rel|rfl|voa|bbc|dw|cnn|tanjug|beta|fena|hina|mia|ata|kosovapress|ekonomia online|' +
  'koha|atsh|anadolu|aa|dha|iha|irna|isna|mehr|tasnim|fars|sana|wafa|petra|spa|wam|mena|qna|kuna|ina|nna|map|aps|tap|' +
  'antara|antara news|bernama|vna|vov|ttxvn|tto|tno|pna|kyodo|jiji|yonhap|kcna|xinhua|cns|cna|pti|ani|ians|uni|bss|app|' +
  'mti|pap|ctk|čtk|tasr|sita|bta|agerpres|mediafax|amna|ana-mpa|ritzau|ntb|tt|stt|bns|elta|leta|ta3|kazinform|kabar|' +
  'armenpress|azertac|apa.az|trend|getty|getty images|bloomberg|notimex|telam|télam|prensa latina|agência brasil|andina|' +
  'ptı|pan|nan|gna|reuters/ipsos|' +
  'рейтер|рейтерс|тасс|риа новости|интерфакс|укринформ|укрінформ|унн|рбк|уніан|унн|белта|казинформ|' +
  'رويترز|أ ف ب|أ.ف.ب|د ب أ|د.ب.أ|الأناضول|أ ب|سانا|وفا|واس|قنا|وام|ایسنا|ایرنا|فارس|مهر|تسنیم|' +
  '新华社|新華社|中新社|中新网|央视|路透|路透社|法新社|美联社|共同社|共同|時事|時事通信|ロイター|ap通信|afp時事|連合ニュース|' +
  'askanews|sputnik|unn|regnum|moldpres|telegrafi|nlđo|vietnam+|mizan|ilna|newsis|' +
  'απε-μπε|απε|ρόιτερς|афп|дпа|спутник|танјуг|срна|фонет|бта|макфакс|белапан|фокус|' +
  'فرانس برس|وكالة فرانس برس|شينخوا|نوفوستي|سبوتنيك|إرنا|واع|واج|وات|أ ش أ|أ.ش.أ|بترا|كونا|خبرگزاری فرانسه|رویترز|آسوشیتدپرس|آناتولی|ایلنا|میزان|پژواک|باختر|' +
  'বাসস|রয়টার্স|এএফপি|এপি|সিনহুয়া|ইউএনবি|পিটিআই|এএনআই|বিবিসি|اے پی پی|اے ایف پی|روئٹرز|रायटर्स|आईएएनएस|रासस|यूनीवार्ता|शिन्हुआ|' +
  '연합뉴스|뉴시스|뉴스1|로이터|로이터통신|afp통신|신화통신|교도통신|타스통신|中央社|共同通信|时事社|俄新社|塔斯社|韩联社|朝中社|央视新闻|埃菲社|安莎社|德新社|彭博社|タス通信|新華社通信|' +
  'भाषा|वार्ता|एएनआई|एपी|एएफपी|रायटर|रॉयटर्स|पीटीआई';

const agencies: ReadonlySet<string> = new Set(agencyNames.split('|'));

/** What may stand before the agency in a mark: `(Theo AFP)`, `সূত্র: এপি`. */
export const creditWords =
  'theo|sumber|source|quelle|fonte|fuente|kaynak|джерело|источник|المصدر|منبع|সূত্র|स्रोत|πηγή|źródło|sursa|burimi|källa|forrás|chanzo|来源|出典|출처|via';

/** The longest mark, with room for `Reuters/Antara Foto`. */
export const maxMarkLength = 40;

/** Whether `mark` is an agency or several: `AFP`, `ANTARA/Reuters`, `dpa, AFP`. */
export function isAgencyMark(mark: string): boolean {
  if (mark.length === 0 || mark.length > maxMarkLength) return false;
  if (isAgency(mark)) return true;
  const parts = mark.split(/[/,;+&|]|\s[-–—]\s/);
  return parts.length > 1 && parts.every(isAgency);
}

function isAgency(name: string): boolean {
  // Not folded: Vietnamese `nạn` is a word, and `NAN` an agency. The dot is that of Turkish `İHA`.
  return agencies.has(name.trim().toLowerCase().replace('\u0307', ''));
}
