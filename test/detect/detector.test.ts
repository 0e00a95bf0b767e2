import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDetector } from '../../src/detect/detector.js';
import { trigramLag } from '../../src/detect/franc.js';
import { languageEvidence } from '../../src/languages/evidence.js';

const detector = createDetector(languageEvidence);
const detect = (text: string) => detector(text, trigramLag);

test.each([
  ['af', 'Die president het gister gesê dat die regering meer geld vir skole sal gee.'],
  ['am', 'ጠቅላይ ሚኒስትሩ ዛሬ በአዲስ አበባ ከተማ ስለ ሰላም ተናገሩ ተብሏል ነው።'],
  ['ar', 'قال وزير الخارجية إن المحادثات مع الوفد التركي كانت مفيدة وسوف تستمر.'],
  ['az', 'Prezident bildirib ki, iki ölkə arasında əməkdaşlıq bundan sonra da davam edəcək.'],
  ['be', 'Прэзідэнт заявіў, што перамовы паміж краінамі будуць працягвацца і ў наступным годзе.'],
  ['bg', 'Президентът заяви, че преговорите между двете страни ще продължат и през следващата година.'],
  ['bn', 'প্রধানমন্ত্রী আজ সংসদে নতুন বাজেট নিয়ে কথা বলেছেন।'],
  ['ca', 'El president va dir ahir que el govern no acceptarà aquesta proposta perquè és massa cara.'],
  ['ckb', 'سەرۆکی حکومەت ڕایگەیاند کە دانوستانەکان لەگەڵ تورکیا بەردەوام دەبێت.'],
  ['cs', 'Prezident včera řekl, že vláda musí najít více peněz pro školy, které jsou ve špatném stavu.'],
  ['cy', 'Dywedodd y prif weinidog ddoe fod y llywodraeth yn mynd i roi mwy o arian i ysgolion Cymru.'],
  ['da', 'Statsministeren siger, at regeringen ikke vil købe flere fly, før økonomien er blevet bedre.'],
  ['de', 'Der Präsident sagte gestern, dass die Regierung mehr Geld für Schulen ausgeben wolle.'],
  ['el', 'Ο πρόεδρος δήλωσε ότι οι συνομιλίες θα συνεχιστούν.'],
  ['en', 'The president said yesterday that the government would spend more money on schools.'],
  ['es', 'El presidente dijo ayer que el gobierno gastará más dinero en las escuelas del país.'],
  ['et', 'President ütles eile, et valitsus peab leidma koolidele rohkem raha, sest olukord on halb.'],
  ['eu', 'Lehendakariak atzo esan zuen gobernuak diru gehiago emango diela ikastetxeei datorren urtean.'],
  ['fa', 'رئیس جمهور دیروز گفت که دولت برای مدارس کشور پول بیشتری هزینه خواهد کرد.'],
  ['fi', 'Presidentti sanoi eilen, että hallitus antaa kouluille enemmän rahaa, koska tilanne on huono.'],
  ['fil', 'Sinabi ng pangulo kahapon na magbibigay ang pamahalaan ng mas maraming pera sa mga paaralan.'],
  ['fr', 'Le président a déclaré hier que le gouvernement allait donner plus d’argent aux écoles.'],
  ['ga', 'Dúirt an taoiseach inné go mbeidh níos mó airgid ag an rialtas do na scoileanna.'],
  ['gl', 'O presidente da Xunta dixo onte que o goberno non vai aceptar esta proposta porque é moi cara.'],
  ['ha', 'Shugaban ƙasar ya ce gwamnati za ta ƙara kuɗi ga makarantu saboda halin da ake ciki.'],
  ['he', 'ראש הממשלה אמר אתמול כי השיחות יימשכו.'],
  ['hi', 'प्रधानमंत्री ने कहा कि सरकार स्कूलों के लिए और पैसे देगी और यह फैसला जल्द लागू होगा।'],
  ['hr', 'Predsjednik je jučer rekao da će vlada sljedeći tjedan dati više od tisuću milijuna za sveučilišta.'],
  ['hu', 'Az elnök tegnap azt mondta, hogy a kormány több pénzt ad az iskoláknak, mert rossz a helyzet.'],
  ['hy', 'Վարչապետն ասել է, որ բանակցությունները կշարունակվեն։'],
  ['id', 'Presiden mengatakan bahwa pemerintah bisa memberi uang lebih banyak kepada sekolah karena keadaan buruk.'],
  ['is', 'Forsetinn sagði í gær að ríkisstjórnin ætlaði að setja meira fé í skólana á næsta ári.'],
  ['it', 'Il presidente ha detto ieri che il governo darà più soldi alle scuole perché la situazione è difficile.'],
  ['ja', '首相は昨日、政府が学校への支援を増やすと述べた。'],
  ['ka', 'პრეზიდენტმა განაცხადა, რომ მოლაპარაკებები გაგრძელდება.'],
  ['kk', 'Президент үкімет мектептерге көбірек қаржы бөледі деп мәлімдеді және бұл жұмыс жалғасады.'],
  ['ko', '대통령은 어제 정부가 학교를 더 지원하겠다고 말했다.'],
  ['ku', 'Serok got ku hikûmet dê ji bo dibistanan zêdetir pere bide û ev biryar wê di demeke nêzîk de were dayîn.'],
  ['lb', 'De Premier huet gëschter gesot, datt d’Regierung méi Suen an d’Schoule wéilt ginn.'],
  ['lt', 'Prezidentas vakar sakė, kad vyriausybė skirs daugiau pinigų mokykloms, nes padėtis yra bloga.'],
  ['lv', 'Prezidents vakar sacīja, ka valdība piešķirs vairāk naudas skolām, jo stāvoklis ir slikts.'],
  ['mk', 'Претседателот вчера рече дека владата ќе даде повеќе пари за училиштата и ќе ги поправи.'],
  ['mr', 'मुख्यमंत्र्यांनी सांगितले की सरकार शाळांसाठी अधिक पैसे देणार आहे आणि हा निर्णय लवकर लागू होईल.'],
  ['ms', 'Perdana menteri berkata kerajaan boleh memberi wang lebih banyak kepada sekolah kerana keadaan buruk.'],
  [
    'mt',
    'Il-prim ministru qal ilbieraħ li l-gvern se jagħti aktar flus lill-iskejjel għax is-sitwazzjoni hija ħażina.',
  ],
  ['nb', 'Statsministeren sier at regjeringen ikke vil kjøpe flere fly før økonomien er blitt bedre.'],
  ['ne', 'प्रधानमन्त्रीले सरकारले विद्यालयलाई थप पैसा दिने बताएका छन् र यो निर्णय छिट्टै लागू हुनेछ।'],
  ['nl', 'De president zei gisteren dat de regering meer geld aan scholen zal geven omdat het slecht gaat.'],
  ['nn', 'Statsministeren seier at regjeringa ikkje vil kjøpe fleire fly før økonomien har vorte betre.'],
  ['om', 'Pirezidantichi mootummaan manneen barnootaatiif maallaqa dabalataa akka kennu kaleessa dubbatan.'],
  ['pl', 'Prezydent powiedział wczoraj, że rząd przekaże więcej pieniędzy szkołom, ponieważ sytuacja jest zła.'],
  ['ps', 'ولسمشر وویل چې حکومت به ښوونځیو ته ډېرې پیسې ورکړي او دا پرېکړه به ژر پلې شي.'],
  ['pt', 'O presidente disse ontem que o governo vai dar mais dinheiro às escolas porque a situação é má.'],
  ['ro', 'Președintele a spus ieri că guvernul va da mai mulți bani școlilor, pentru că situația este grea.'],
  ['ru', 'Президент заявил вчера, что правительство выделит больше денег школам, потому что положение плохое.'],
  ['sd', 'وزيراعظم چيو ته حڪومت اسڪولن کي وڌيڪ پئسا ڏيندي ۽ اهو فيصلو جلد لاڳو ٿيندو.'],
  ['sk', 'Prezident včera povedal, že vláda musí nájsť viac peňazí pre školy, ktoré sú v zlom stave.'],
  ['sl', 'Predsednik je včeraj dejal, da bo vlada šolam namenila več denarja, ker so razmere slabe.'],
  [
    'so',
    'Madaxweynaha ayaa sheegay in dowladda ay lacag badan siin doonto iskuulada sababtoo ah xaaladda way xun tahay.',
  ],
  ['sq', 'Presidenti tha dje se qeveria do t’u japë më shumë para shkollave, sepse gjendja është e keqe.'],
  ['sr', 'Председник је јуче рекао да ће влада дати више новца школама, јер је стање лоше.'],
  ['sr-Latn', 'Predsednik je juče rekao da će vlada posle nedelju dana dati više od hiljadu miliona za dve opštine.'],
  ['sv', 'Statsministern säger att regeringen inte vill köpa fler flygplan förrän ekonomin har blivit bättre.'],
  ['sw', 'Rais alisema jana kwamba serikali itatoa pesa zaidi kwa shule kwa sababu hali ni mbaya.'],
  ['th', 'นายกรัฐมนตรีกล่าวว่าการเจรจาจะดำเนินต่อไป'],
  ['ti', 'ቀዳማይ ሚኒስተር ሎሚ ኣብ ኣስመራ ብዛዕባ ሰላም ተዛሪቡ ኣሎ እዩ።'],
  ['tr', 'Cumhurbaşkanı dün hükümetin okullara daha çok para vereceğini söyledi, çünkü durum kötü.'],
  ['ug', 'باش مىنىستىر ھۆكۈمەتنىڭ مەكتەپلەرگە تېخىمۇ كۆپ پۇل بېرىدىغانلىقىنى ئېيتتى.'],
  ['uk', 'Президент заявив учора, що уряд виділить більше грошей школам, бо становище погане.'],
  ['ur', 'وزیر اعظم نے کہا ہے کہ حکومت سکولوں کو مزید پیسے دے گی اور یہ فیصلہ جلد نافذ ہوگا۔'],
  ['uz', "Prezident hukumat maktablarga ko'proq pul ajratishini aytdi va bu ish bundan keyin ham davom etadi."],
  ['vi', 'Tổng thống nói rằng chính phủ sẽ chi nhiều tiền hơn cho các trường học vì tình hình đang xấu đi.'],
  [
    'xh',
    'Umongameli uthe urhulumente uza kunika izikolo imali engaphezulu kuba imeko ayintlanga kwaphela kwaye kufuneka oku.',
  ],
  ['yo', 'Ààrẹ sọ pé ìjọba yóò fún àwọn ilé ẹ̀kọ́ ní owó púpọ̀ sí i nítorí pé nǹkan kò dára.'],
  ['zh', '总统昨天表示，政府将给学校更多的钱，因为情况不好。'],
  [
    'zu',
    'Umongameli uthe uhulumeni uzonika izikole imali eningi ngoba isimo asisihle futhi kufanele lokhu kwenziwe manje.',
  ],
])('%s: %s', (tag, text) => {
  expect(detect(text).tag).toBe(tag);
});

describe('nothing to go by', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['figures', '74,32 +1,2 % 1.204,50 03/01/2022 08:40'],
    ['emoji', '🎉🎉 👍🏽 ❤️'],
    ['one letter', 'a'],
    ['an address', 'https://example.org/news/the-president-said-that'],
    ['code', 'for (let i = 0; i < a.length; i++) { b[i] = a[i] * 2; }'],
    ['a keyboard', 'asdf jkl qwer uiop zxcv bnm'],
    ['one letter and nothing else', 'a'.repeat(300)],
    ['repeated letters', 'aaaa bbbb cccc dddd eeee ffff gggg'],
    ['base64', 'SGVsbG8gd29ybGQgdGhpcyBpcyBhIGJhc2U2NCBzdHJpbmcgd2l0aG91dCBzcGFjZXMgYW5kIG1vcmUgb2YgdGhlIHNhbWU='],
    ['random letters', 'sevkp hh znvu fkgcwp mllhzakvqwkyn bxnyjypbrsbsb'],
    ['consonants', 'xkcd qzpt vwrm lkjh gfds bvcx nmhg'],
    ['a name that all languages write', 'NATO'],
  ])('%s gives und', (_, text) => {
    expect(detect(text)).toEqual({ tag: 'und', confidence: 0, from: 'detected' });
  });
});

const albanian =
  'Presidenti i vendit tha dje se qeveria do të japë më shumë para për shkollat, sepse gjendja në shumë qytete është e rëndë. ' +
  'Sipas tij, ministria ka nisur punën dhe do të dalë me një plan të ri gjatë javës së ardhshme. ';

test('an English notice before an Albanian article does not win', () => {
  const notice =
    'We use cookies to give you the best experience on our website. By clicking you agree to the use of all of them. ';
  expect(detect(notice + albanian.repeat(3)).tag).toBe('sq');
});

test.each([
  ['sq', albanian],
  ['ta', 'முதலமைச்சர் நேற்று சென்னையில் நடந்த கூட்டத்தில் புதிய திட்டங்களை அறிவித்தார் என்று அரசு தெரிவித்துள்ளது. '],
  ['sw', 'Rais alisema jana kwamba serikali itatoa fedha zaidi kwa ajili ya shule za nchi hiyo mwaka huu. '],
  ['hr', 'Predsjednik je jučer rekao da će vlada dati više novca za škole jer je stanje u mnogim gradovima loše. '],
  ['fa', 'رئیس جمهور دیروز گفت که دولت برای مدارس کشور پول بیشتری هزینه خواهد کرد و این کار ادامه دارد. '],
])('a screen of English consent before an article in %s does not win', (tag, sentence) => {
  const notice =
    'We and our partners store and access information on your device, such as cookies, and process personal data for the purposes below. ';
  expect(detect(notice.repeat(7) + sentence.repeat(Math.ceil(2000 / sentence.length))).tag).toBe(tag);
});

test('a long English quotation within an Albanian article does not win', () => {
  const quotation =
    '“I have never seen anything like this in my life, and I would not want to see it again,” he told the reporters. ';
  expect(detect(albanian.repeat(2) + quotation + albanian.repeat(2)).tag).toBe('sq');
});

test('a half share of two languages leaves doubt', () => {
  const english =
    'The president said that the government would give more money to the schools of the country this year. '.repeat(3);
  expect(detect(english + albanian).confidence).toBeLessThan(0.9);
});

test('names the runner-up of close relatives', () => {
  const { tag, runnerUp } = detect('Kami akan datang lagi ke rumah mereka pada hari ini.');
  expect([tag, runnerUp?.tag].sort()).toEqual(['id', 'ms']);
});

describe('for any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc
      .array(fc.constantFrom('the', 'dhe', 'и', 'في', 'है', '的', 'の', '12', '{', "d'", 'ነው'), { maxLength: 80 })
      .map((words) => words.join(' ')),
  );

  test('the confidence is between 0 and 1, and und has none', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { tag, confidence, runnerUp } = detect(text);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(tag === 'und').toBe(confidence === 0);
        expect(runnerUp?.confidence ?? 0).toBeLessThanOrEqual(confidence);
      }),
    );
  });

  test('a fresh detector gives the same answer', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(createDetector(languageEvidence)(text, trigramLag)).toEqual(detect(text));
      }),
      { numRuns: 10 },
    );
  });
});
