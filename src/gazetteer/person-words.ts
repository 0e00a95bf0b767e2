/**
 * Words that stand beside persons, by language: `honorifics` are never followed (in Japanese and Korean: preceded) by
 * anything but a name, so that one word after them is a person; `speech` are verbs of saying, whose subject is one; `titles`
 * serve languages that have no pack yet. Lower case, `|` between words.
 */

export interface PersonWords {
  readonly honorifics?: string;
  readonly speech?: string;
  readonly titles?: string;
}

export const personWords: Readonly<Record<string, PersonWords>> = {
  en: {
    speech:
      'said|says|told|added|adds|wrote|writes|tweeted|insisted|insists|argued|argues|replied|recalled|recalls|explained|explains|joked|testified|confessed|remarked|resigned|scored',
  },
  de: { speech: 'sagte|sagt|erklärte|erklärt|betonte|meinte|meint|schrieb|fügte|erzählt|erzählte|kritisierte|räumte' },
  fr: { speech: 'déclare|ajoute|affirme|explique|dit|souligne|précise|raconte|estime|confie' },
  es: {
    speech:
      'dijo|dice|afirmó|afirma|añadió|explicó|explica|señaló|aseguró|declaró|subrayó|destacó|agregó|comentó|recordó',
  },
  it: { speech: 'dice|detto|spiega|aggiunge|afferma|racconta|dichiara|sottolinea|scrive|commenta|ricorda' },
  pt: {
    speech: 'disse|diz|afirmou|afirma|explicou|explica|acrescentou|declarou|contou|conta|comentou|escreveu|ressaltou',
  },
  nl: { speech: 'zei|zegt|aldus|vertelt|vertelde|stelde|voegde|schreef|benadrukte' },
  id: {
    speech:
      'kata|ujar|tutur|ucap|sebut|katanya|ujarnya|jelas|tegas|ungkap|papar|imbuh|tambah|terang|kisah|berkata|mengatakan|menuturkan|menegaskan|mengungkapkan|menjelaskan|menyebut|menambahkan',
  },
  sq: { speech: 'tha|thotë|deklaroi|shtoi|theksoi|shkroi|u shpreh|tregoi|kujtoi|shpjegoi' },
  tr: { speech: 'dedi|diyor|söyledi|belirtti|konuştu|ifade etti|kaydetti' },
  ru: {
    speech:
      'сказал|сказала|заявил|заявила|отметил|отметила|добавил|добавила|подчеркнул|подчеркнула|говорит|пояснил|рассказал|рассказала|сообщил|считает|написал|написала|уточнил|признался',
  },
  uk: {
    speech:
      'сказав|сказала|заявив|заявила|зазначив|зазначила|додав|додала|підкреслив|наголосив|наголосила|говорить|пояснив|розповів|розповіла|повідомив|вважає|написав|написала|каже',
  },
  pl: { speech: 'powiedział|powiedziała|mówi|dodał|dodała|stwierdził|napisał|podkreślił|podkreśliła|oświadczył' },
  ar: {
    honorifics:
      'السيد|السيدة|الدكتور|الدكتورة|الشيخ|الأستاذ|اللورد|المهندس|العقيد|العميد|اللواء|البروفيسور|المحامي|الحاج|الفنان|الفنانة|السيناتور|اللاعب|المدرب',
    speech:
      'قال|وقال|قالت|وقالت|أضاف|وأضاف|أضافت|وأضافت|أكد|وأكد|أكدت|وأكدت|صرح|وصرح|أوضح|وأوضح|أعلن|وأعلن|ذكر|وذكر|اعتبر|واعتبر|أشار|وأشار|دعا|ودعا|يقول|وكان|كان|شدد|وشدد|تابع|وتابع|نفى|ونفى|اتهم|واتهم|طالب|وطالب|التقى|والتقى|رأى|ورأى',
  },
  fa: {
    honorifics: 'آقای|خانم|دکتر|مهندس|سرهنگ|سردار|آیت‌الله|حجت‌الاسلام|استاد|پروفسور|مرحوم|شهید|حاج',
    speech: 'گفت|گفته|افزود|اعلام|تاکید|تأکید|اظهار|می‌گوید|نوشت|خبر|بیان|تصریح|خواست|دیدار',
  },
  hi: {
    honorifics:
      'श्री|श्रीमती|डॉ|डॉक्टर|प्रोफ़ेसर|प्रोफेसर|कर्नल|जनरल|मेजर|कैप्टन|ब्रिगेडियर|लेफ़्टिनेंट|स्वामी|मौलाना|सुश्री|अभिनेता|अभिनेत्री|खिलाड़ी|बल्लेबाज़|गेंदबाज़|क्रिकेटर|निर्देशक',
    speech: 'ने|कहा|कहते|कहती|बताया|बोले',
  },
  he: {
    honorifics: 'מר|גברת|ד"ר|דר|פרופ|פרופסור|הרב|ח"כ|האלוף|אלוף|סא"ל|רס"ן|הסנטור|הגנרל',
    titles:
      'נשיא|הנשיא|ראש הממשלה|שר החוץ|שר הביטחון|שר האוצר|שר הפנים|השר|השרה|שר|שרת|יו"ר|מנכ"ל|דובר|מזכיר המדינה|סגן|מלך|המלך|ראש עיריית|נציב|שגריר|המאמן',
  },
  ko: {
    honorifics:
      '대통령|총리|부총리|장관|차관|의원|대표|위원장|부위원장|총장|총재|회장|부회장|사장|부사장|이사장|원내대표|최고위원|시장|지사|도지사|군수|구청장|감독|코치|선수|교수|박사|기자|앵커|아나운서|변호사|판사|검사|부장검사|검찰총장|대법관|대법원장|국회의장|의장|실장|국장|과장|팀장|센터장|연구원|대변인|후보|전|씨|양|군|배우|가수|작가|시인|목사|신부|스님|추기경|교황|국왕|왕세자|주석|서기|국방위원장|제1위원장|대사|특사|사령관|장군|대장|소장|중장|준장|대령|중령|소령|대위|병장|이병|일병|상병|형사|경위|경감|경사|경장|의사|원장|학장|교장|상무|전무|이사|부장|차장|대리|본부장|수석|비서관|행정관|특보|선생|선생님|할머니|할아버지|어린이|여사|옹|회원|감독관|투수|포수|내야수|외야수|공격수|수비수|골키퍼|미드필더|타자|주장|해설위원|평론가|디자이너|피디|PD|CEO',
    titles:
      '대통령|총리|장관|의원|대표|위원장|총장|회장|사장|시장|지사|감독|선수|교수|박사|기자|변호사|대변인|배우|가수|작가|개그맨|개그우먼|방송인|탤런트|모델|아나운서|래퍼|그룹|멤버',
  },
  zh: {
    speech:
      '说|說|表示|称|稱|指出|认为|認為|强调|強調|介绍|介紹|透露|坦言|宣布|告诉|告訴|回应|回應|写道|寫道|呼吁|呼籲|重申|承认|承認|谈到|主持|会见|會見|出席|当选|當選|就任|发表|發表|' +
      '致函|致电|致信|抵达|访问|同志|率团|率|等人|等',
  },
  ja: {
    honorifics:
      '氏|さん|様|君|ちゃん|首相|大統領|容疑者|被告|選手|監督|投手|教授|博士|議員|大臣|知事|市長|社長|会長|委員長|元首相|前首相|大将|将軍',
  },
};
