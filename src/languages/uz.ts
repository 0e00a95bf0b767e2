// Uzbek in Latin letters; its Cyrillic is read as far as CLDR goes. Days and months are tied by a hyphen (5-yanvar, 2022-yil), for
// which endings are listed and not guessed: a free ending would take "3 marta" (three times) for March. The apostrophe of o' and
// g' is printed in five ways, which all fold to one. Traps: kecha is yesterday, "bu kecha" tonight, "bugungi kunda" nowadays;
// dushanba is Monday, Dushanbe the capital; yaman (very, bad) is Yemen only with a capital.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'uz',
  name: 'Uzbek',
  detection: {
    uz: {
      scripts: 'Latin',
      frequent:
        "va|bu|bir|bilan|uchun|ham|da|deb|u|bo'lgan|bo'yicha|o'zbekiston|respublikasi|prezidenti|davlat|yil|yilda|" +
        "yilning|ularning|uning|biz|bizning|men|siz|ko'p|har|eng|katta|yangi|birinchi|ikki|uch|dedi|qildi|bo'ldi|" +
        "bo'ladi|qilish|qilingan|bo'lib|qilib|etdi|edi|emas|kabi|ammo|lekin|keyin|so'ng|oldin|o'rtasida|haqida|" +
        "qarshi|tomonidan|orqali|sifatida|kun|kuni|bugun|kecha|barcha|yo'q|bor|nima|qanday|qachon|yoki|esa|agar|" +
        "chunki|toshkent|toshkentda|vazirligi|vaziri|hukumat|xalq|xalqaro|milliy|iqtisodiy|so'm|million|ming|foiz|" +
        "kishi|odam|odamlar|mamlakat|dunyo|xabar|ma'lum|mazkur|ushbu|shu|o'z|o'zining|to'g'risida|bo'lsa|olib|ega|" +
        'yana|juda|prezident|viloyati|tumani|shahri|shahrida|tuman|etilgan|etilgani|etish|berdi|bergan|qilgan|' +
        "bo'lishi|mumkin|kerak|faqat|hali|hozir|endi|ular|unga|uni|ularga|bunda|shuningdek|jumladan|bosh|raisi|" +
        'vazir|senat|ichki|ishlar|sudi|jinoyat|yilgi|oyida|yanvar|dollar|milliard|bolalar|ta|nafar|rossiya|aholi|' +
        "hududida|bo'yi|ko'ra|asosan|o'tgan|davomida|soat|shunday|ekan|hech|qaror|maktab|bola|toshkentdagi|ta'lim|" +
        'taqdim|sodir|tashkil',
      affixes:
        '*lari|*lar|*ning|*dan|*moqda|*ishi|*ish|*gan|*lik|*ligi|*adi|*yapti|*dagi|*lgan|*larni|*asi|*chi|*iga|' +
        "*ini|*ilish|*ishga|*o'*|*g'*|*sh*",
    },
  },
  dates: {
    months: [
      'yanvar|yanvarning|yanvarga|yanvarda|yanvardan|yanvarni|yanvargacha|yanvari|yanvarida|yanvaridan|yanvariga|' +
        'yanvarining|yanvarigacha|yanvaridagi|yanvardagi|yanvar oyi|yanvar oyida|yanvar oyidan|yanvar oyining|' +
        'yanvar oyiga|yanvar oyigacha|yanvar oyidagi',

      'fevral|fevralning|fevralga|fevralda|fevraldan|fevralni|fevralgacha|fevrali|fevralida|fevralidan|fevraliga|' +
        'fevralining|fevraligacha|fevralidagi|fevraldagi|fevral oyi|fevral oyida|fevral oyidan|fevral oyining|' +
        'fevral oyiga|fevral oyigacha|fevral oyidagi',

      'mart|martning|martga|martda|martdan|martni|martgacha|marti|martida|martidan|martiga|martining|martigacha|' +
        'martidagi|martdagi|mart oyi|mart oyida|mart oyidan|mart oyining|mart oyiga|mart oyigacha|mart oyidagi',

      'aprel|aprelning|aprelga|aprelda|apreldan|aprelni|aprelgacha|apreli|aprelida|aprelidan|apreliga|aprelining|' +
        'apreligacha|aprelidagi|apreldagi|aprel oyi|aprel oyida|aprel oyidan|aprel oyining|aprel oyiga|' +
        'aprel oyigacha|aprel oyidagi',

      'may|mayning|mayga|mayda|maydan|mayni|maygacha|mayi|mayida|mayidan|mayiga|mayining|mayigacha|mayidagi|' +
        'maydagi|may oyi|may oyida|may oyidan|may oyining|may oyiga|may oyigacha|may oyidagi',

      'iyun|iyunning|iyunga|iyunda|iyundan|iyunni|iyungacha|iyuni|iyunida|iyunidan|iyuniga|iyunining|iyunigacha|' +
        'iyunidagi|iyundagi|iyun oyi|iyun oyida|iyun oyidan|iyun oyining|iyun oyiga|iyun oyigacha|iyun oyidagi',

      'iyul|iyulning|iyulga|iyulda|iyuldan|iyulni|iyulgacha|iyuli|iyulida|iyulidan|iyuliga|iyulining|iyuligacha|' +
        'iyulidagi|iyuldagi|iyul oyi|iyul oyida|iyul oyidan|iyul oyining|iyul oyiga|iyul oyigacha|iyul oyidagi',

      'avgust|avgustning|avgustga|avgustda|avgustdan|avgustni|avgustgacha|avgusti|avgustida|avgustidan|avgustiga|' +
        'avgustining|avgustigacha|avgustidagi|avgustdagi|avgust oyi|avgust oyida|avgust oyidan|avgust oyining|' +
        'avgust oyiga|avgust oyigacha|avgust oyidagi',

      'sentabr|sentabrning|sentabrga|sentabrda|sentabrdan|sentabrni|sentabrgacha|sentabri|sentabrida|sentabridan|' +
        'sentabriga|sentabrining|sentabrigacha|sentabridagi|sentabrdagi|sentabr oyi|sentabr oyida|sentabr oyidan|' +
        'sentabr oyining|sentabr oyiga|sentabr oyigacha|sentabr oyidagi|sentyabr|sentyabrning|sentyabrga|' +
        'sentyabrda|sentyabrdan|sentyabrni|sentyabrgacha|sentyabri|sentyabrida|sentyabridan|sentyabriga|' +
        'sentyabrining|sentyabrigacha|sentyabridagi|sentyabrdagi|sentyabr oyi|sentyabr oyida|sentyabr oyidan|' +
        'sentyabr oyining|sentyabr oyiga|sentyabr oyigacha|sentyabr oyidagi',

      'oktabr|oktabrning|oktabrga|oktabrda|oktabrdan|oktabrni|oktabrgacha|oktabri|oktabrida|oktabridan|oktabriga|' +
        'oktabrining|oktabrigacha|oktabridagi|oktabrdagi|oktabr oyi|oktabr oyida|oktabr oyidan|oktabr oyining|' +
        'oktabr oyiga|oktabr oyigacha|oktabr oyidagi|oktyabr|oktyabrning|oktyabrga|oktyabrda|oktyabrdan|oktyabrni|' +
        'oktyabrgacha|oktyabri|oktyabrida|oktyabridan|oktyabriga|oktyabrining|oktyabrigacha|oktyabridagi|' +
        'oktyabrdagi|oktyabr oyi|oktyabr oyida|oktyabr oyidan|oktyabr oyining|oktyabr oyiga|oktyabr oyigacha|' +
        'oktyabr oyidagi',

      'noyabr|noyabrning|noyabrga|noyabrda|noyabrdan|noyabrni|noyabrgacha|noyabri|noyabrida|noyabridan|noyabriga|' +
        'noyabrining|noyabrigacha|noyabridagi|noyabrdagi|noyabr oyi|noyabr oyida|noyabr oyidan|noyabr oyining|' +
        'noyabr oyiga|noyabr oyigacha|noyabr oyidagi',

      'dekabr|dekabrning|dekabrga|dekabrda|dekabrdan|dekabrni|dekabrgacha|dekabri|dekabrida|dekabridan|dekabriga|' +
        'dekabrining|dekabrigacha|dekabridagi|dekabrdagi|dekabr oyi|dekabr oyida|dekabr oyidan|dekabr oyining|' +
        'dekabr oyiga|dekabr oyigacha|dekabr oyidagi',
    ],
    weekdays: [
      'yakshanba|yakshanba kuni|yakshanba kunidan|yakshanba kuniga|yakshanba kunining|yakshanba kunigacha|' +
        'yakshanba kungi|yakshanbada|yakshanbadan|yakshanbaga|yakshanbagacha|yakshanbaning|yakshanba tongida|' +
        'yakshanba oqshomi|yakshanba kechasi|yakshanba kechqurun|yakshanba tunda',

      'dushanba|dushanba kuni|dushanba kunidan|dushanba kuniga|dushanba kunining|dushanba kunigacha|' +
        'dushanba kungi|dushanbada|dushanbadan|dushanbaga|dushanbagacha|dushanbaning|dushanba tongida|' +
        'dushanba oqshomi|dushanba kechasi|dushanba kechqurun|dushanba tunda',

      'seshanba|seshanba kuni|seshanba kunidan|seshanba kuniga|seshanba kunining|seshanba kunigacha|' +
        'seshanba kungi|seshanbada|seshanbadan|seshanbaga|seshanbagacha|seshanbaning|seshanba tongida|' +
        'seshanba oqshomi|seshanba kechasi|seshanba kechqurun|seshanba tunda',

      'chorshanba|chorshanba kuni|chorshanba kunidan|chorshanba kuniga|chorshanba kunining|chorshanba kunigacha|' +
        'chorshanba kungi|chorshanbada|chorshanbadan|chorshanbaga|chorshanbagacha|chorshanbaning|' +
        'chorshanba tongida|chorshanba oqshomi|chorshanba kechasi|chorshanba kechqurun|chorshanba tunda',

      'payshanba|payshanba kuni|payshanba kunidan|payshanba kuniga|payshanba kunining|payshanba kunigacha|' +
        'payshanba kungi|payshanbada|payshanbadan|payshanbaga|payshanbagacha|payshanbaning|payshanba tongida|' +
        'payshanba oqshomi|payshanba kechasi|payshanba kechqurun|payshanba tunda',

      'juma|juma kuni|juma kunidan|juma kuniga|juma kunining|juma kunigacha|juma kungi|jumada|jumadan|jumaga|' +
        'jumagacha|jumaning|juma tongida|juma oqshomi|juma kechasi|juma kechqurun|juma tunda',

      'shanba|shanba kuni|shanba kunidan|shanba kuniga|shanba kunining|shanba kunigacha|shanba kungi|shanbada|' +
        'shanbadan|shanbaga|shanbagacha|shanbaning|shanba tongida|shanba oqshomi|shanba kechasi|shanba kechqurun|' +
        'shanba tunda',
    ],
    relativeDays: {
      '-2': 'kechadan oldingi kuni|kechadan avvalgi kuni',
      '-1':
        "kecha|kechagi|kecha kechqurun|kecha tunda|kecha kechasi|kecha oqshom|kecha ertalab|o'tgan tunda|" +
        "o'tgan kecha",
      '0': 'bugun|bugun ertalab|bugun tongda|bugun kechqurun|bugun tunda|bu kecha|shu kecha|shu bugun|bugun oqshom',
      '1': 'ertaga|ertangi|ertaga ertalab|ertaga kechqurun',
      '2': 'indinga|indin',
    },
    daysAgo:
      '# kun oldin|# kun avval|# kun ilgari|# kun muqaddam|bundan # kun oldin|bundan # kun avval|' +
      'bundan # kun muqaddam',
    dayCounts: "ikki|uch|to'rt|besh|olti|yetti|sakkiz|to'qqiz|o'n",
    last: "o'tgan",
    current: 'shu|bu|joriy|ushbu',
    next: 'keyingi|kelasi|kelgusi|keluvchi',
    turns: 'before',
    units: {
      day: 'kun|kuni|kunda|kundan|kunidan|kunning|kunlari',
      week: 'hafta|haftada|haftaning|haftasi|haftadan|haftaga|haftasida|haftagi',
      month: 'oy|oyi|oyda|oyining|oyida|oydan|oyning|oyidan|oyga|oygi',
      year: 'yil|yili|yilda|yilning|yilgi|yildan|yilga|yilidan|yilida|yilining',
    },
    // kecha: yesterday, and an evening of poetry; voz kecha: to renounce.
    before: 'sana|sanasi|voz kecha|adabiy kecha|ijodiy kecha|xotira kecha',
    after: "boshida|boshlarida|o'rtasida|o'rtalarida|oxirida|oxirlarida|oxiriga|oxirigacha|oyida",
    range: 'dan',
    ordinalEndings: 'chi|nchi|inchi|da|dan|ga|ni|ning|gacha|si|i|sida|ida|sidan|idan|siga|iga|lari',
    dayParts: 'kuni|kungi|tongida|kechasi|oqshomi|kechqurun',
    periods: {
      year: { '-1': "o'tgan yil|bultur", 0: 'bu yil|joriy yil' },
    },
    maxEnding: 0,
    // juma is also the prayer of that day; sen is "thou", yan and dek begin other words.
    guarded: 'juma|sen|yan|dek|mar|noy|pay|jum|chor|shan|may|mayda|mayga',
    capitalised: false,
  },
  names: {
    titles:
      'prezident|prezidenti|prezidentining|sobiq prezident|sobiq prezidenti|vitse-prezident|vitse-prezidenti|' +
      "davlat rahbari|davlatimiz rahbari|mamlakat rahbari|davlat boshlig'i|prezidentimiz|bosh vazir|bosh vaziri|" +
      "bosh vazir o'rinbosari|bosh vazirning o'rinbosari|sobiq bosh vazir|sobiq bosh vaziri|premyer|" +
      "premyer-ministr|vazir|vaziri|vazirining|vazir o'rinbosari|vazirning birinchi o'rinbosari|" +
      "vazirning o'rinbosari|vaziri o'rinbosari|tashqi ishlar vaziri|ichki ishlar vaziri|mudofaa vaziri|" +
      "adliya vaziri|moliya vaziri|iqtisodiyot vaziri|sog'liqni saqlash vaziri|xalq ta'limi vaziri|" +
      'energetika vaziri|madaniyat vaziri|kansler|kansleri|davlat kotibi|bosh kotib|bosh kotibi|kotib|kotibi|' +
      "matbuot kotibi|rais|raisi|raisning o'rinbosari|raisi o'rinbosari|senat raisi|spiker|spikeri|" +
      'qonunchilik palatasi spikeri|partiya raisi|lider|lideri|yetakchi|yetakchisi|rahbar|rahbari|rahbarining|' +
      "boshlig'i|boshlig'ining o'rinbosari|hokim|hokimi|viloyat hokimi|shahar hokimi|tuman hokimi|deputat|deputati|" +
      'senator|senatori|elchi|elchisi|favqulodda va muxtor elchisi|konsul|bosh konsuli|vakil|vakili|maxsus vakili|' +
      'vakilasi|maslahatchi|maslahatchisi|prezident maslahatchisi|yordamchisi|ombudsman|komissar|komissari|' +
      'gubernator|gubernatori|mer|meri|general|general-leytenant|general-mayor|general-polkovnik|polkovnik|' +
      "podpolkovnik|mayor|kapitan|leytenant|admiral|qo'mondon|qo'mondoni|bosh qo'mondoni|qirol|qiroli|qirolicha|" +
      'qirolichasi|shahzoda|valiahd shahzoda|amir|amiri|sulton|shayx|muftiy|imom|imom-xatib|imom-xatibi|papa|' +
      'rim papasi|patriarx|oyatulloh|sudya|sudyasi|prokuror|prokurori|bosh prokuror|bosh prokurori|tergovchi|' +
      'advokat|advokati|professor|akademik|doktor|direktor|direktori|bosh direktor|bosh direktori|' +
      'ijrochi direktori|rektor|rektori|bosh murabbiy|bosh murabbiyi|murabbiy|murabbiyi|hujumchi|hujumchisi|' +
      'darvozabon|darvozaboni|himoyachi|himoyachisi|yarim himoyachi|futbolchi|jurnalist|jurnalisti|bloger|yozuvchi|' +
      "shoir|rejissyor|aktyor|aktrisa|xonanda|qo'shiqchi|xalq artisti|ekspert|siyosatshunos|tahlilchi|iqtisodchi|" +
      'tadbirkor|faol|huquq himoyachisi|hamkasbi|birinchi xonim|janob|xonim',
    organisationWords:
      "vazirlik*|vazirligi*|qo'mita*|qo'mitasi*|komissiya*|parlament*|senat|senati*|oliy majlis*|hukumat*|" +
      'vazirlar mahkamasi*|universitet*|institut*|akademiya*|bank*|markaziy bank*|partiya*|harakati*|kengash*|' +
      'kengashi*|agentlik*|agentligi*|xizmati*|boshqarmasi*|boshqarma|departament*|sudi*|sud|prokuratura*|' +
      'militsiya*|politsiya*|armiya*|armiyasi*|qurolli kuchlar*|gvardiya*|federatsiya*|assotsiatsiya*|uyushma*|' +
      "uyushmasi*|ittifoq*|jamg'arma*|fond|fondi*|kompaniya*|korporatsiya*|xolding*|konsern*|klub*|tashkilot*|" +
      'alyans*|forum*|markazi*|telekanal*|gazeta*|radio*|kasalxona*|shifoxona*|elchixona*|konsulxona*|teatr*|' +
      'muzey*|zavod*|hokimlik|hokimligi*|aviakompaniya*',
    placeWords:
      "shahri*|shahar|tumani*|tuman|viloyati*|viloyat|qishlog'i*|qishloq|mahalla|mahallasi*|shaharchasi*|shtati*|" +
      "provinsiyasi*|mintaqasi*|mintaqa|hududi|respublikasi*|daryosi*|ko'li*|dengizi*|qo'ltig'i*|bo'g'ozi*|oroli*|" +
      "orollari*|yarim oroli*|tog'i*|tog'lari*|dovoni*|vodiysi*|cho'li*|ko'chasi*|prospekti*|maydoni*|aeroporti*|" +
      "porti*|bekati*|ko'prigi*",
    joiners: "va|uchun|bo'yicha|de|da|del|di|la|le|el|al|ibn|bin|fon|van|der|o'g'li|qizi",
    neverNames:
      'Bu|U|Uning|Uni|Unga|Ular|Ularning|Ularni|Bunda|Buning|Bundan|Bunga|Biz|Bizning|Siz|Sizning|Men|Mening|Sen|' +
      "Bir|Ikki|Uch|To'rt|Besh|Olti|Yetti|Sakkiz|To'qqiz|O'n|Yuz|Ming|Million|Ilk|Birinchi|Ikkinchi|So'nggi|Oxirgi|" +
      'Yangi|Eski|Katta|Kichik|Yosh|Ayol|Erkak|Bola|Bolalar|Lekin|Ammo|Biroq|Va|Ham|Shuningdek|Shu|Shu bilan birga|' +
      "Bundan tashqari|Shunday|Shunday qilib|Shundan|Shundan so'ng|Chunki|Agar|Yoki|Nima|Qanday|Nega|Nima uchun|" +
      "Qayerda|Kim|Qaysi|Har|Hamma|Hech|Ba'zi|Ayrim|Barcha|Boshqa|O'z|O'tgan|Kelasi|Keyingi|Kecha|Bugun|Ertaga|" +
      "Endi|Hozir|Hozirda|Hozircha|Hali|Keyin|So'ng|Yana|Avval|Avvalroq|Eng|Juda|Ko'p|Kam|Taxminan|Jami|Xususan|" +
      "Jumladan|Ma'lumki|Eslatib o'tamiz|Ma'lum qilinishicha|Qayd etilishicha|Uning so'zlariga ko'ra|" +
      "Ma'lumotlarga ko'ra|Aytilishicha|Xabarda|Voqea|Hodisa|Hodisada|Natijada|Uchrashuvda|Tadbirda|Yig'ilishda|" +
      'Prezident|Vazir|Vazirlik|Hukumat|Politsiya|Deputat|Ekspert|Ekspertlar|Xabar|Xabarlar|Foto|Video|Manba|' +
      "Batafsil|O'qing|Shimol|Janub|Sharq|G'arb|Shimoliy|Janubiy|Sharqiy|G'arbiy|Markaziy|Ha|Yo'q|Bor|Aynan|Mazkur|" +
      'Ushbu|Dunyo|Jahon|Internet|Odam|Odamlar|Fuqaro|Fuqarolar|Yaman',
    endings:
      'larining|laridan|lariga|larida|lardan|larga|larda|larning|larni|lari|lar|dagilar|ining|idagi|idan|iga|ida|' +
      'ini|ning|gacha|dagi|lik|dan|ga|ka|qa|da|ni|cha|mi|si|i',
    prefixes: '',
  },
  stopWords:
    "va|bu|bir|bilan|uchun|ham|da|deb|u|bo'lgan|bo'yicha|har|eng|uning|uni|unga|unda|undan|ular|ularning|ularni|" +
    "ularga|biz|bizning|bizga|men|mening|menga|siz|sizning|sen|ko'p|kam|juda|yana|shu|ushbu|mazkur|o'sha|bunda|" +
    "buning|bunday|bundan|bunga|shunday|qanday|qachon|nima|nega|kim|qaysi|qayerda|bo'ldi|bo'ladi|bo'lib|bo'lsa|" +
    "bo'lishi|bo'lish|bo'lmagan|qildi|qilish|qilib|qilgan|qilingan|etdi|etish|etib|etgan|etilgan|edi|ekan|emas|esa|" +
    "kabi|ammo|lekin|biroq|balki|chunki|agar|yoki|yo|hamda|keyin|so'ng|oldin|avval|hozir|endi|hali|doim|o'rtasida|" +
    "orasida|haqida|to'g'risida|qarshi|tomonidan|orqali|sifatida|ko'ra|davomida|ichida|ustida|oldida|bo'ylab|beri|" +
    "qadar|barcha|hamma|ba'zi|ayrim|boshqa|hech|yo'q|bor|faqat|o'z|o'zi|o'zining|kerak|mumkin|lozim|shuningdek|" +
    'jumladan|xususan|hatto|aynan|olib|berdi|bergan|dedi|degan|ega|ta|nafar|ikki|uch|yangi|birinchi|esa-da|holda|' +
    'kishi',
  boilerplate:
    "ulashing|ulashish|ulashish:|do'stlaringizga ulashing|facebook'da ulashish|telegram'da ulashish|" +
    "bizni kuzatib boring|bizni telegram'da kuzating|telegram kanalimizga obuna bo'ling|kanalimizga obuna bo'ling|" +
    "telegram kanalimizga a'zo bo'ling|obuna bo'ling|obuna bo'lish|shuningdek o'qing|shuningdek, o'qing|" +
    "mavzuga oid:|mavzuga doir:|mavzuga oid yangiliklar|mavzuga oid maqolalar|o'xshash yangiliklar|o'xshash maqolalar|so'nggi yangiliklar|boshqa yangiliklar|" +
    "ko'p o'qilgan|eng ko'p o'qilgan|ko'p o'qilganlar|barcha huquqlar himoyalangan|mualliflik huquqi himoyalangan|" +
    "materiallardan foydalanilganda|saytdan olingan ma'lumotlar|izoh qoldiring|izoh qoldirish|izohlar|" +
    'fikr bildirish|fikr bildiring|foto:|foto –|video:|manba:|reklama|teglar:|xato topdingizmi|' +
    "matnda xatolik topsangiz|batafsil o'qish|davomini o'qish|ctrl + enter|chop etish|" +
    'mobil ilovamizni yuklab oling|sayt cookie',
  multipliers: {
    yuz: 100,
    ming: 1e3,
    minglab: 1e3,
    million: 1e6,
    mln: 1e6,
    millionlab: 1e6,
    milliard: 1e9,
    mlrd: 1e9,
    trillion: 1e12,
    trln: 1e12,
  },
  places: {
    AE: { names: 'BAA|Amirliklar' },
    AF: { names: "Afg'oniston", adjectives: "afg'on|afg'onistonlik" },
    AL: { adjectives: 'alban|albaniyalik' },
    AM: { names: 'Armaniston Respublikasi', adjectives: 'arman|armanistonlik' },
    AR: { names: 'Argentina', adjectives: 'argentinalik' },
    AT: { adjectives: 'avstriyalik' },
    AU: { adjectives: 'avstraliyalik' },
    AZ: { names: 'Ozarbayjon Respublikasi', adjectives: 'ozarbayjonlik' },
    BD: { names: 'Bangladesh', adjectives: 'bangladeshlik' },
    BE: { adjectives: 'belgiyalik' },
    BG: { adjectives: 'bolgar|bolgariyalik' },
    BR: { adjectives: 'braziliyalik' },
    BY: { names: 'Belarus|Belarus Respublikasi|Belorussiya', adjectives: 'belaruslik|belorus' },
    CA: { adjectives: 'kanadalik' },
    CD: { names: 'Kongo Demokratik Respublikasi' },
    CH: { adjectives: 'shveytsariyalik' },
    CL: { adjectives: 'chililik' },
    CN: { names: 'Xitoy Xalq Respublikasi|XXR', adjectives: 'xitoylik|xitoycha' },
    CO: { adjectives: 'kolumbiyalik' },
    CU: { adjectives: 'kubalik' },
    CY: { adjectives: 'kiprlik' },
    CZ: { names: 'Chexiya', adjectives: 'chexiyalik|chex|chexlar' },
    DE: { names: 'Germaniya Federativ Respublikasi|GFR|Olmoniya', adjectives: 'nemis|germaniyalik|olmon' },
    DK: { adjectives: 'daniyalik' },
    DZ: { adjectives: 'jazoirlik' },
    EE: { adjectives: 'estoniyalik|eston' },
    EG: { adjectives: 'misrlik' },
    ES: { adjectives: 'ispan|ispaniyalik' },
    ET: { adjectives: 'efiopiyalik' },
    FI: { adjectives: 'finlandiyalik|fin|finlar' },
    FR: { adjectives: 'fransuz|fransiyalik' },
    GB: { names: 'Angliya|Birlashgan Qirollik', adjectives: 'britaniyalik|ingliz|angliyalik' },
    GE: { adjectives: 'gruziyalik|gruzin' },
    GR: { names: 'Yunoniston', adjectives: 'yunon|gretsiyalik' },
    HR: { adjectives: 'xorvat|xorvatiyalik' },
    HU: { adjectives: 'vengriyalik|venger' },
    ID: { adjectives: 'indoneziyalik' },
    IE: { adjectives: 'irlandiyalik|irland' },
    IL: { adjectives: 'isroillik' },
    IN: { adjectives: 'hindistonlik|hind' },
    IQ: { adjectives: 'iroqlik' },
    IR: { names: 'Eron Islom Respublikasi', adjectives: 'eronlik' },
    IT: { adjectives: 'italyan|italiyalik' },
    JO: { adjectives: 'iordaniyalik' },
    JP: { adjectives: 'yapon|yaponiyalik' },
    KE: { adjectives: 'keniyalik' },
    KG: { names: "Qirg'iziston|Qirg'iz Respublikasi|Qirg'izistonning", adjectives: "qirg'iz|qirg'izistonlik" },
    KP: { names: 'KXDR', adjectives: 'shimoliy koreyalik' },
    KR: { names: 'Koreya Respublikasi', adjectives: 'janubiy koreyalik' },
    KW: { adjectives: 'quvaytlik' },
    KZ: { names: "Qozog'iston|Qozog'iston Respublikasi", adjectives: "qozoq|qozog'istonlik" },
    LB: { adjectives: 'livanlik' },
    LT: { adjectives: 'litvalik' },
    LV: { adjectives: 'latviyalik' },
    LY: { adjectives: 'liviyalik' },
    MA: { adjectives: 'marokashlik' },
    MD: { names: 'Moldova', adjectives: 'moldovalik|moldavan' },
    MN: { names: "Mo'g'uliston", adjectives: "mo'g'ul|mo'g'ulistonlik" },
    MX: { adjectives: 'meksikalik' },
    MY: { adjectives: 'malayziyalik' },
    NG: { adjectives: 'nigeriyalik' },
    NL: { names: 'Gollandiya', adjectives: 'niderlandiyalik|golland|gollandiyalik' },
    NO: { adjectives: 'norvegiyalik|norveg' },
    NP: { names: 'Nepal', adjectives: 'nepallik' },
    OM: { adjectives: 'ummonlik' },
    PE: { adjectives: 'perulik' },
    PH: { adjectives: 'filippinlik' },
    PK: { adjectives: 'pokistonlik' },
    PL: { adjectives: 'polshalik|polyak' },
    PS: { names: 'Falastin Davlati', adjectives: 'falastinlik' },
    PT: { adjectives: 'portugal|portugaliyalik' },
    QA: { names: 'Qatar', adjectives: 'qatarlik' },
    RO: { adjectives: 'ruminiyalik|rumin' },
    RS: { adjectives: 'serb|serbiyalik' },
    RU: { names: 'Rossiya Federatsiyasi|RF', adjectives: 'rossiyalik|rus|ruslar|ruslarning|ruscha' },
    SA: { names: 'Saudiya', adjectives: 'saudiyalik|saudiya arabistonlik' },
    SD: { adjectives: 'sudanlik' },
    SE: { adjectives: 'shvetsiyalik|shved' },
    SG: { adjectives: 'singapurlik' },
    SO: { adjectives: 'somalilik' },
    SY: { adjectives: 'suriyalik' },
    TH: { adjectives: 'tailandlik' },
    TJ: { names: 'Tojikiston Respublikasi', adjectives: 'tojik|tojikistonlik' },
    TM: { adjectives: 'turkman|turkmanistonlik' },
    TN: { adjectives: 'tunislik' },
    TR: { names: 'Turkiya Respublikasi', adjectives: 'turk|turkiyalik' },
    TW: { adjectives: 'tayvanlik' },
    UA: { adjectives: 'ukrainalik' },
    US: { names: "AQSh|Amerika|Qo'shma Shtatlar", adjectives: 'amerikalik|amerikaliklar|aqshlik' },
    UZ: { names: "O'zbekiston|O'zbekiston Respublikasi|O'zR", adjectives: "o'zbek|o'zbekistonlik" },
    VE: { adjectives: 'venesuelalik' },
    VN: { names: 'Vetnam', adjectives: 'vyetnamlik' },
    XK: { names: 'Kosovo' },
    YE: { adjectives: 'yamanlik' },
    ZA: { names: 'Janubiy Afrika|JAR', adjectives: 'janubiy afrikalik' },
    'geonames-1512569': { names: 'Toshkent', adjectives: 'toshkentlik' },
    'geonames-1216265': { names: 'Samarqand', adjectives: 'samarqandlik' },
    'geonames-1217662': { names: 'Buxoro' },
    'geonames-524901': { names: 'Moskva' },
    'geonames-703448': { names: 'Kiyev' },
    'geonames-1528675': { names: 'Bishkek' },
    'geonames-1221874': { names: 'Dushanbe' },
    'geonames-162183': { names: 'Ashxobod' },
    'geonames-1526273': { names: 'Ostona|Astana' },
    'geonames-1526384': { names: 'Olmaota|Almati' },
    'geonames-1138958': { names: 'Kobul' },
    'geonames-112931': { names: 'Tehron' },
    'geonames-323786': { names: 'Anqara' },
    'geonames-745044': { names: 'Istanbul' },
    'geonames-2643743': { names: 'London' },
    'geonames-2988507': { names: 'Parij' },
    'geonames-2950159': { names: 'Berlin' },
    'geonames-2800866': { names: 'Bryussel' },
    'geonames-2660646': { names: 'Jeneva' },
    'geonames-2761369': { names: 'Vena' },
  },
} satisfies LanguagePack;
