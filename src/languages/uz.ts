// Uzbek in Latin letters, and the dates of its Cyrillic press (5 январь куни, январда). Days and months are tied by a hyphen (5-yanvar, 2022-yil), for
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
    'uz-Cyrl': {
      scripts: 'Cyrillic',
      frequent:
        'ва|бу|бир|билан|учун|ҳам|да|деб|у|бўлган|бўйича|ўзбекистон|республикаси|президенти|давлат|йил|йилда|' +
        'йилнинг|уларнинг|унинг|биз|бизнинг|мен|сиз|кўп|ҳар|энг|катта|янги|биринчи|икки|уч|деди|қилди|бўлди|' +
        'бўлади|қилиш|қилинган|бўлиб|қилиб|этди|эди|эмас|каби|аммо|лекин|кейин|сўнг|олдин|ўртасида|ҳақида|қарши|' +
        'томонидан|орқали|сифатида|кун|куни|бугун|кеча|барча|йўқ|бор|нима|қандай|қачон|ёки|эса|агар|чунки|' +
        'тошкент|тошкентда|вазирлиги|вазири|ҳукумат|халқ|халқаро|миллий|иқтисодий|сўм|миллион|минг|фоиз|киши|' +
        'одам|одамлар|мамлакат|дунё|хабар|маълум|мазкур|ушбу|шу|ўз|ўзининг|тўғрисида|бўлса|олиб|эга|яна|жуда|' +
        'президент|вилояти|тумани|шаҳри|шаҳрида|туман|этилган|этилгани|этиш|берди|берган|қилган|бўлиши|мумкин|' +
        'керак|фақат|ҳали|ҳозир|энди|улар|унга|уни|уларга|бунда|шунингдек|жумладан|бош|раиси|вазир|сенат|ички|' +
        'ишлар|суди|жиноят|йилги|ойида|январь|доллар|миллиард|болалар|та|нафар|россия|аҳоли|ҳудудида|бўйи|кўра|' +
        'асосан|ўтган|давомида|соат|шундай|экан|ҳеч|қарор|мактаб|бола|тошкентдаги|таълим|тақдим|содир|ташкил',
      affixes:
        '*лари|*лар|*нинг|*дан|*моқда|*иши|*иш|*ган|*лик|*лиги|*ади|*япти|*даги|*лган|*ларни|*аси|*чи|*иг' +
        'а|*ини|*илиш|*ишга|*ў*|*ғ*|*ҳ*',
    },
  },
  dates: {
    months: [
      'январь|январ|январнинг|январга|январда|январдан|январни|январгача|январи|январида|январидан|январига|' +
        'январининг|январигача|январидаги|январдаги|январь ойи|январ ойи|январь ойида|январ ойида|январь ойидан|' +
        'январ ойидан|январь ойининг|январ ойининг|январь ойига|январ ойига|январь ойигача|январ ойигача|' +
        'январь ойидаги|январ ойидаги|' +
        'yanvar|yanvarning|yanvarga|yanvarda|yanvardan|yanvarni|yanvargacha|yanvari|yanvarida|yanvaridan|yanvariga|' +
        'yanvarining|yanvarigacha|yanvaridagi|yanvardagi|yanvar oyi|yanvar oyida|yanvar oyidan|yanvar oyining|' +
        'yanvar oyiga|yanvar oyigacha|yanvar oyidagi',

      'февраль|феврал|февралнинг|февралга|февралда|февралдан|феврални|февралгача|феврали|февралида|февралидан|' +
        'февралига|февралининг|февралигача|февралидаги|февралдаги|февраль ойи|феврал ойи|февраль ойида|' +
        'феврал ойида|февраль ойидан|феврал ойидан|февраль ойининг|феврал ойининг|февраль ойига|феврал ойига|' +
        'февраль ойигача|феврал ойигача|февраль ойидаги|феврал ойидаги|' +
        'fevral|fevralning|fevralga|fevralda|fevraldan|fevralni|fevralgacha|fevrali|fevralida|fevralidan|fevraliga|' +
        'fevralining|fevraligacha|fevralidagi|fevraldagi|fevral oyi|fevral oyida|fevral oyidan|fevral oyining|' +
        'fevral oyiga|fevral oyigacha|fevral oyidagi',

      'март|мартнинг|мартга|мартда|мартдан|мартни|мартгача|марти|мартида|мартидан|мартига|мартининг|мартигача|' +
        'мартидаги|мартдаги|март ойи|март ойида|март ойидан|март ойининг|март ойига|март ойигача|март ойидаги|' +
        'mart|martning|martga|martda|martdan|martni|martgacha|marti|martida|martidan|martiga|martining|martigacha|' +
        'martidagi|martdagi|mart oyi|mart oyida|mart oyidan|mart oyining|mart oyiga|mart oyigacha|mart oyidagi',

      'апрель|апрел|апрелнинг|апрелга|апрелда|апрелдан|апрелни|апрелгача|апрели|апрелида|апрелидан|апрелига|' +
        'апрелининг|апрелигача|апрелидаги|апрелдаги|апрель ойи|апрел ойи|апрель ойида|апрел ойида|апрель ойидан|' +
        'апрел ойидан|апрель ойининг|апрел ойининг|апрель ойига|апрел ойига|апрель ойигача|апрел ойигача|' +
        'апрель ойидаги|апрел ойидаги|' +
        'aprel|aprelning|aprelga|aprelda|apreldan|aprelni|aprelgacha|apreli|aprelida|aprelidan|apreliga|aprelining|' +
        'apreligacha|aprelidagi|apreldagi|aprel oyi|aprel oyida|aprel oyidan|aprel oyining|aprel oyiga|' +
        'aprel oyigacha|aprel oyidagi',

      'май|майнинг|майга|майда|майдан|майни|майгача|майи|майида|майидан|майига|майининг|майигача|майидаги|' +
        'майдаги|май ойи|май ойида|май ойидан|май ойининг|май ойига|май ойигача|май ойидаги|' +
        'may|mayning|mayga|mayda|maydan|mayni|maygacha|mayi|mayida|mayidan|mayiga|mayining|mayigacha|mayidagi|' +
        'maydagi|may oyi|may oyida|may oyidan|may oyining|may oyiga|may oyigacha|may oyidagi',

      'июнь|июн|июннинг|июнга|июнда|июндан|июнни|июнгача|июни|июнида|июнидан|июнига|июнининг|июнигача|июнидаги|' +
        'июндаги|июнь ойи|июн ойи|июнь ойида|июн ойида|июнь ойидан|июн ойидан|июнь ойининг|июн ойининг|' +
        'июнь ойига|июн ойига|июнь ойигача|июн ойигача|июнь ойидаги|июн ойидаги|' +
        'iyun|iyunning|iyunga|iyunda|iyundan|iyunni|iyungacha|iyuni|iyunida|iyunidan|iyuniga|iyunining|iyunigacha|' +
        'iyunidagi|iyundagi|iyun oyi|iyun oyida|iyun oyidan|iyun oyining|iyun oyiga|iyun oyigacha|iyun oyidagi',

      'июль|июл|июлнинг|июлга|июлда|июлдан|июлни|июлгача|июли|июлида|июлидан|июлига|июлининг|июлигача|июлидаги|' +
        'июлдаги|июль ойи|июл ойи|июль ойида|июл ойида|июль ойидан|июл ойидан|июль ойининг|июл ойининг|' +
        'июль ойига|июл ойига|июль ойигача|июл ойигача|июль ойидаги|июл ойидаги|' +
        'iyul|iyulning|iyulga|iyulda|iyuldan|iyulni|iyulgacha|iyuli|iyulida|iyulidan|iyuliga|iyulining|iyuligacha|' +
        'iyulidagi|iyuldagi|iyul oyi|iyul oyida|iyul oyidan|iyul oyining|iyul oyiga|iyul oyigacha|iyul oyidagi',

      'август|августнинг|августга|августда|августдан|августни|августгача|августи|августида|августидан|' +
        'августига|августининг|августигача|августидаги|августдаги|август ойи|август ойида|август ойидан|' +
        'август ойининг|август ойига|август ойигача|август ойидаги|' +
        'avgust|avgustning|avgustga|avgustda|avgustdan|avgustni|avgustgacha|avgusti|avgustida|avgustidan|avgustiga|' +
        'avgustining|avgustigacha|avgustidagi|avgustdagi|avgust oyi|avgust oyida|avgust oyidan|avgust oyining|' +
        'avgust oyiga|avgust oyigacha|avgust oyidagi',

      'сентябрь|сентябр|сентябрнинг|сентябрга|сентябрда|сентябрдан|сентябрни|сентябргача|сентябри|сентябрида|' +
        'сентябридан|сентябрига|сентябрининг|сентябригача|сентябридаги|сентябрдаги|сентябрь ойи|сентябр ойи|' +
        'сентябрь ойида|сентябр ойида|сентябрь ойидан|сентябр ойидан|сентябрь ойининг|сентябр ойининг|' +
        'сентябрь ойига|сентябр ойига|сентябрь ойигача|сентябр ойигача|сентябрь ойидаги|сентябр ойидаги|' +
        'sentabr|sentabrning|sentabrga|sentabrda|sentabrdan|sentabrni|sentabrgacha|sentabri|sentabrida|sentabridan|' +
        'sentabriga|sentabrining|sentabrigacha|sentabridagi|sentabrdagi|sentabr oyi|sentabr oyida|sentabr oyidan|' +
        'sentabr oyining|sentabr oyiga|sentabr oyigacha|sentabr oyidagi|sentyabr|sentyabrning|sentyabrga|' +
        'sentyabrda|sentyabrdan|sentyabrni|sentyabrgacha|sentyabri|sentyabrida|sentyabridan|sentyabriga|' +
        'sentyabrining|sentyabrigacha|sentyabridagi|sentyabrdagi|sentyabr oyi|sentyabr oyida|sentyabr oyidan|' +
        'sentyabr oyining|sentyabr oyiga|sentyabr oyigacha|sentyabr oyidagi',

      'октябрь|октябр|октябрнинг|октябрга|октябрда|октябрдан|октябрни|октябргача|октябри|октябрида|октябридан|' +
        'октябрига|октябрининг|октябригача|октябридаги|октябрдаги|октябрь ойи|октябр ойи|октябрь ойида|' +
        'октябр ойида|октябрь ойидан|октябр ойидан|октябрь ойининг|октябр ойининг|октябрь ойига|октябр ойига|' +
        'октябрь ойигача|октябр ойигача|октябрь ойидаги|октябр ойидаги|' +
        'oktabr|oktabrning|oktabrga|oktabrda|oktabrdan|oktabrni|oktabrgacha|oktabri|oktabrida|oktabridan|oktabriga|' +
        'oktabrining|oktabrigacha|oktabridagi|oktabrdagi|oktabr oyi|oktabr oyida|oktabr oyidan|oktabr oyining|' +
        'oktabr oyiga|oktabr oyigacha|oktabr oyidagi|oktyabr|oktyabrning|oktyabrga|oktyabrda|oktyabrdan|oktyabrni|' +
        'oktyabrgacha|oktyabri|oktyabrida|oktyabridan|oktyabriga|oktyabrining|oktyabrigacha|oktyabridagi|' +
        'oktyabrdagi|oktyabr oyi|oktyabr oyida|oktyabr oyidan|oktyabr oyining|oktyabr oyiga|oktyabr oyigacha|' +
        'oktyabr oyidagi',

      'ноябрь|ноябр|ноябрнинг|ноябрга|ноябрда|ноябрдан|ноябрни|ноябргача|ноябри|ноябрида|ноябридан|ноябрига|' +
        'ноябрининг|ноябригача|ноябридаги|ноябрдаги|ноябрь ойи|ноябр ойи|ноябрь ойида|ноябр ойида|ноябрь ойидан|' +
        'ноябр ойидан|ноябрь ойининг|ноябр ойининг|ноябрь ойига|ноябр ойига|ноябрь ойигача|ноябр ойигача|' +
        'ноябрь ойидаги|ноябр ойидаги|' +
        'noyabr|noyabrning|noyabrga|noyabrda|noyabrdan|noyabrni|noyabrgacha|noyabri|noyabrida|noyabridan|noyabriga|' +
        'noyabrining|noyabrigacha|noyabridagi|noyabrdagi|noyabr oyi|noyabr oyida|noyabr oyidan|noyabr oyining|' +
        'noyabr oyiga|noyabr oyigacha|noyabr oyidagi',

      'декабрь|декабр|декабрнинг|декабрга|декабрда|декабрдан|декабрни|декабргача|декабри|декабрида|декабридан|' +
        'декабрига|декабрининг|декабригача|декабридаги|декабрдаги|декабрь ойи|декабр ойи|декабрь ойида|' +
        'декабр ойида|декабрь ойидан|декабр ойидан|декабрь ойининг|декабр ойининг|декабрь ойига|декабр ойига|' +
        'декабрь ойигача|декабр ойигача|декабрь ойидаги|декабр ойидаги|' +
        'dekabr|dekabrning|dekabrga|dekabrda|dekabrdan|dekabrni|dekabrgacha|dekabri|dekabrida|dekabridan|dekabriga|' +
        'dekabrining|dekabrigacha|dekabridagi|dekabrdagi|dekabr oyi|dekabr oyida|dekabr oyidan|dekabr oyining|' +
        'dekabr oyiga|dekabr oyigacha|dekabr oyidagi',
    ],
    weekdays: [
      'якшанба|якшанба куни|якшанба кунидан|якшанба кунига|якшанба кунининг|якшанба кунигача|якшанба кунги|' +
        'якшанбада|якшанбадан|якшанбага|якшанбагача|якшанбанинг|якшанба тонгида|якшанба оқшоми|якшанба кечаси|' +
        'якшанба кечқурун|якшанба тунда|' +
        'yakshanba|yakshanba kuni|yakshanba kunidan|yakshanba kuniga|yakshanba kunining|yakshanba kunigacha|' +
        'yakshanba kungi|yakshanbada|yakshanbadan|yakshanbaga|yakshanbagacha|yakshanbaning|yakshanba tongida|' +
        'yakshanba oqshomi|yakshanba kechasi|yakshanba kechqurun|yakshanba tunda',

      'душанба|душанба куни|душанба кунидан|душанба кунига|душанба кунининг|душанба кунигача|душанба кунги|' +
        'душанбада|душанбадан|душанбага|душанбагача|душанбанинг|душанба тонгида|душанба оқшоми|душанба кечаси|' +
        'душанба кечқурун|душанба тунда|' +
        'dushanba|dushanba kuni|dushanba kunidan|dushanba kuniga|dushanba kunining|dushanba kunigacha|' +
        'dushanba kungi|dushanbada|dushanbadan|dushanbaga|dushanbagacha|dushanbaning|dushanba tongida|' +
        'dushanba oqshomi|dushanba kechasi|dushanba kechqurun|dushanba tunda',

      'сешанба|сешанба куни|сешанба кунидан|сешанба кунига|сешанба кунининг|сешанба кунигача|сешанба кунги|' +
        'сешанбада|сешанбадан|сешанбага|сешанбагача|сешанбанинг|сешанба тонгида|сешанба оқшоми|сешанба кечаси|' +
        'сешанба кечқурун|сешанба тунда|' +
        'seshanba|seshanba kuni|seshanba kunidan|seshanba kuniga|seshanba kunining|seshanba kunigacha|' +
        'seshanba kungi|seshanbada|seshanbadan|seshanbaga|seshanbagacha|seshanbaning|seshanba tongida|' +
        'seshanba oqshomi|seshanba kechasi|seshanba kechqurun|seshanba tunda',

      'чоршанба|чоршанба куни|чоршанба кунидан|чоршанба кунига|чоршанба кунининг|чоршанба кунигача|' +
        'чоршанба кунги|чоршанбада|чоршанбадан|чоршанбага|чоршанбагача|чоршанбанинг|чоршанба тонгида|' +
        'чоршанба оқшоми|чоршанба кечаси|чоршанба кечқурун|чоршанба тунда|' +
        'chorshanba|chorshanba kuni|chorshanba kunidan|chorshanba kuniga|chorshanba kunining|chorshanba kunigacha|' +
        'chorshanba kungi|chorshanbada|chorshanbadan|chorshanbaga|chorshanbagacha|chorshanbaning|' +
        'chorshanba tongida|chorshanba oqshomi|chorshanba kechasi|chorshanba kechqurun|chorshanba tunda',

      'пайшанба|пайшанба куни|пайшанба кунидан|пайшанба кунига|пайшанба кунининг|пайшанба кунигача|' +
        'пайшанба кунги|пайшанбада|пайшанбадан|пайшанбага|пайшанбагача|пайшанбанинг|пайшанба тонгида|' +
        'пайшанба оқшоми|пайшанба кечаси|пайшанба кечқурун|пайшанба тунда|' +
        'payshanba|payshanba kuni|payshanba kunidan|payshanba kuniga|payshanba kunining|payshanba kunigacha|' +
        'payshanba kungi|payshanbada|payshanbadan|payshanbaga|payshanbagacha|payshanbaning|payshanba tongida|' +
        'payshanba oqshomi|payshanba kechasi|payshanba kechqurun|payshanba tunda',

      'жума|жума куни|жума кунидан|жума кунига|жума кунининг|жума кунигача|жума кунги|жумада|жумадан|жумага|' +
        'жумагача|жуманинг|жума тонгида|жума оқшоми|жума кечаси|жума кечқурун|жума тунда|' +
        'juma|juma kuni|juma kunidan|juma kuniga|juma kunining|juma kunigacha|juma kungi|jumada|jumadan|jumaga|' +
        'jumagacha|jumaning|juma tongida|juma oqshomi|juma kechasi|juma kechqurun|juma tunda',

      'шанба|шанба куни|шанба кунидан|шанба кунига|шанба кунининг|шанба кунигача|шанба кунги|шанбада|шанбадан|' +
        'шанбага|шанбагача|шанбанинг|шанба тонгида|шанба оқшоми|шанба кечаси|шанба кечқурун|шанба тунда|' +
        'shanba|shanba kuni|shanba kunidan|shanba kuniga|shanba kunining|shanba kunigacha|shanba kungi|shanbada|' +
        'shanbadan|shanbaga|shanbagacha|shanbaning|shanba tongida|shanba oqshomi|shanba kechasi|shanba kechqurun|' +
        'shanba tunda',
    ],
    relativeDays: {
      '-3': 'уч кун олдин|уч кун аввал',
      '-2': 'kechadan oldingi kuni|kechadan avvalgi kuni|кечадан олдинги куни|кечадан аввалги куни|икки кун олдин|икки кун аввал',
      '-1':
        "kecha|kechagi|kecha kechqurun|kecha tunda|kecha kechasi|kecha oqshom|kecha ertalab|o'tgan tunda|" +
        "o'tgan kecha|" +
        'кеча|кечаги|кеча кечқурун|кеча тунда|кеча кечаси|' +
        'кеча оқшом|кеча эрталаб|ўтган тунда|ўтган кеча',
      '0':
        'bugun|bugun ertalab|bugun tongda|bugun kechqurun|bugun tunda|bu kecha|shu kecha|shu bugun|bugun oqshom|' +
        'бугун|бугун эрталаб|бугун тонгда|бугун кечқурун|бугун тунда|бу кеча|шу кеча|шу бугун|бугун оқшом',
      '1': 'ertaga|ertangi|ertaga ertalab|ertaga kechqurun|эртага|эртанги|эртага эрталаб|эртага кечқурун',
      '2': 'indinga|indin|индинга|индин',
    },
    daysAgo:
      '# kun oldin|# kun avval|# kun ilgari|# kun muqaddam|bundan # kun oldin|bundan # kun avval|' +
      'bundan # kun muqaddam|# кун олдин|# кун аввал|# кун муқаддам|бундан # кун олдин|бундан # кун аввал',
    dayCounts: "ikki|uch|to'rt|besh|olti|yetti|sakkiz|to'qqiz|o'n",
    last: "o'tgan|ўтган",
    current: 'shu|bu|joriy|ushbu|шу|бу|жорий|ушбу',
    next: 'keyingi|kelasi|kelgusi|keluvchi|кейинги|келаси|келгуси|келувчи',
    turns: 'before',
    units: {
      day: 'kun|kuni|kunda|kundan|kunidan|kunning|kunlari|кун|куни|кунда|кундан|кунидан|куннинг|кунлари',
      week: 'hafta|haftada|haftaning|haftasi|haftadan|haftaga|haftasida|haftagi|ҳафта|ҳафтада|ҳафтанинг|ҳафтаси|ҳафтадан|ҳафтага|ҳафтасида|ҳафтаги',
      month:
        'oy|oyi|oyda|oyining|oyida|oydan|oyning|oyidan|oyga|oygi|ой|ойи|ойда|ойининг|ойида|ойдан|ойнинг|ойидан|ойга|ойги',
      year: 'yil|yili|yilda|yilning|yilgi|yildan|yilga|yilidan|yilida|yilining|йил|йили|йилда|йилнинг|йилги|йилдан|йилга|йилидан|йилида|йилининг',
    },
    // kecha: yesterday, and an evening of poetry; voz kecha: to renounce.
    before:
      'sana|sanasi|voz kecha|adabiy kecha|ijodiy kecha|xotira kecha|сана|санаси|воз кеча|адабий кеча|ижодий кеча|хотира кеча',
    after:
      "boshida|boshlarida|o'rtasida|o'rtalarida|oxirida|oxirlarida|oxiriga|oxirigacha|oyida|бошида|бошларида|ўртасида|ўрталарида|охирида|охирларида|охирига|охиригача|ойида",
    range: 'dan|дан',
    ordinalEndings:
      'chi|nchi|inchi|da|dan|ga|ni|ning|gacha|si|i|sida|ida|sidan|idan|siga|iga|lari|чи|нчи|инчи|да|дан|га|ни|нинг|гача|си|и|сида|ида|сидан|идан|сига|ига|лари',
    dayParts: 'kuni|kungi|tongida|kechasi|oqshomi|kechqurun|куни|кунги|тонгида|кечаси|оқшоми|кечқурун',
    periods: {
      year: { '-1': "o'tgan yil|bultur|ўтган йил|бултур", 0: 'bu yil|joriy yil|бу йил|жорий йил' },
    },
    every: 'har|ҳар',
    maxEnding: 0,
    // juma is also the prayer of that day; sen is "thou", yan and dek begin other words.
    guarded:
      'juma|sen|yan|dek|mar|noy|pay|jum|chor|shan|may|mayda|mayga|жума|май|майда|майга|мар|сен|дек|янв|ноя|пай|чор|жум|шан|якш|душ|сеш|апр|окт|авг|фев',
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
    yuzlab: 100,
    yuzdan: 100,
    ming: 1000,
    minglab: 1000,
    mingta: 1000,
    mingga: 1000,
    mingdan: 1000,
    mingni: 1000,
    mingtaga: 1000,
    mingtadan: 1000,
    minglik: 1000,
    million: 1000000,
    mln: 1000000,
    millionlab: 1000000,
    millionga: 1000000,
    milliondan: 1000000,
    millionni: 1000000,
    millionta: 1000000,
    millionlik: 1000000,
    millionning: 1000000,
    milliard: 1000000000,
    mlrd: 1000000000,
    milliardga: 1000000000,
    milliarddan: 1000000000,
    milliardni: 1000000000,
    milliardlik: 1000000000,
    milliardlab: 1000000000,
    milliardta: 1000000000,
    trillion: 1000000000000,
    trln: 1000000000000,
    trillionga: 1000000000000,
    trilliondan: 1000000000000,
    trillionni: 1000000000000,
  },
  places: {
    AD: { adjectives: 'andorralik' },
    AE: { names: 'BAA|Amirliklar' },
    AF: { names: "Afg'oniston", adjectives: "afg'on|afg'onistonlik" },
    AL: { adjectives: 'alban|albaniyalik' },
    AM: { names: 'Armaniston Respublikasi', adjectives: 'arman|armanistonlik' },
    AO: { adjectives: 'angolalik' },
    AR: { names: 'Argentina', adjectives: 'argentinalik' },
    AT: { adjectives: 'avstriyalik' },
    AU: { adjectives: 'avstraliyalik' },
    AZ: { names: 'Ozarbayjon Respublikasi', adjectives: 'ozarbayjonlik' },
    BA: { adjectives: 'bosniyalik|bosniyak' },
    BB: { adjectives: 'barbadoslik' },
    BD: { names: 'Bangladesh', adjectives: 'bangladeshlik' },
    BE: { adjectives: 'belgiyalik' },
    BF: { adjectives: 'burkina-fasolik' },
    BG: { adjectives: 'bolgar|bolgariyalik' },
    BH: { adjectives: 'bahraynlik' },
    BI: { adjectives: 'burundilik' },
    BJ: { adjectives: 'beninlik' },
    BN: { adjectives: 'bruneylik' },
    BO: { adjectives: 'boliviyalik' },
    BR: { adjectives: 'braziliyalik' },
    BS: { adjectives: 'bagamalik' },
    BT: { adjectives: 'butanlik' },
    BW: { adjectives: 'botsvanalik' },
    BY: { names: 'Belarus|Belarus Respublikasi|Belorussiya', adjectives: 'belaruslik|belorus' },
    BZ: { adjectives: 'belizlik' },
    CA: { adjectives: 'kanadalik' },
    CD: { names: 'Kongo Demokratik Respublikasi', adjectives: 'kongolik' },
    CF: { adjectives: 'markaziy afrikalik' },
    CH: { adjectives: 'shveytsariyalik' },
    CI: { adjectives: 'kot-d’ivuarlik' },
    CL: { adjectives: 'chililik' },
    CM: { adjectives: 'kamerunlik' },
    CN: { names: 'Xitoy Xalq Respublikasi|XXR', adjectives: 'xitoylik|xitoycha' },
    CO: { adjectives: 'kolumbiyalik' },
    CR: { adjectives: 'kosta-rikalik' },
    CU: { adjectives: 'kubalik' },
    CV: { adjectives: 'kabo-verdelik' },
    CY: { adjectives: 'kiprlik' },
    CZ: { names: 'Chexiya', adjectives: 'chexiyalik|chex|chexlar' },
    DE: { names: 'Germaniya Federativ Respublikasi|GFR|Olmoniya', adjectives: 'nemis|germaniyalik|olmon' },
    DJ: { adjectives: 'jibutilik' },
    DK: { adjectives: 'daniyalik' },
    DO: { adjectives: 'dominikanlik' },
    DZ: { adjectives: 'jazoirlik' },
    EC: { adjectives: 'ekvadorlik' },
    EE: { adjectives: 'estoniyalik|eston' },
    EG: { adjectives: 'misrlik' },
    ER: { adjectives: 'eritreyalik' },
    ES: { adjectives: 'ispan|ispaniyalik' },
    ET: { adjectives: 'efiopiyalik' },
    FI: { adjectives: 'finlandiyalik|fin|finlar' },
    FJ: { adjectives: 'fijilik' },
    FM: { adjectives: 'mikroneziyalik' },
    FR: { adjectives: 'fransuz|fransiyalik' },
    GA: { adjectives: 'gabonlik' },
    GB: { names: 'Angliya|Birlashgan Qirollik', adjectives: 'britaniyalik|ingliz|angliyalik' },
    'GB-SCT': { names: 'Shotlandiya', adjectives: 'shotland|shotlandiyalik' },
    'GB-WLS': { names: 'Uels', adjectives: 'uelslik' },
    GD: { adjectives: 'grenadalik' },
    GE: { adjectives: 'gruziyalik|gruzin' },
    GH: { adjectives: 'ganalik' },
    GL: { adjectives: 'grenlandiyalik' },
    GM: { adjectives: 'gambiyalik' },
    GN: { adjectives: 'gvineyalik' },
    GR: { names: 'Yunoniston', adjectives: 'yunon|gretsiyalik' },
    GT: { adjectives: 'gvatemalalik' },
    GY: { adjectives: 'gayanalik' },
    HK: { adjectives: 'gonkonglik' },
    HN: { adjectives: 'gonduraslik' },
    HR: { adjectives: 'xorvat|xorvatiyalik' },
    HT: { adjectives: 'gaitilik' },
    HU: { adjectives: 'vengriyalik|venger' },
    ID: { adjectives: 'indoneziyalik' },
    IE: { adjectives: 'irlandiyalik|irland' },
    IL: { adjectives: 'isroillik' },
    IN: { adjectives: 'hindistonlik|hind' },
    IQ: { adjectives: 'iroqlik' },
    IR: { names: 'Eron Islom Respublikasi', adjectives: 'eronlik' },
    IS: { adjectives: 'islandiyalik' },
    IT: { adjectives: 'italyan|italiyalik' },
    JM: { adjectives: 'yamaykalik' },
    JO: { adjectives: 'iordaniyalik' },
    JP: { adjectives: 'yapon|yaponiyalik' },
    KE: { adjectives: 'keniyalik' },
    KG: { names: "Qirg'iziston|Qirg'iz Respublikasi|Qirg'izistonning", adjectives: "qirg'iz|qirg'izistonlik" },
    KH: { adjectives: 'kambodjalik' },
    KM: { adjectives: 'komorlik' },
    KP: { names: 'KXDR', adjectives: 'shimoliy koreyalik' },
    KR: { names: 'Koreya Respublikasi', adjectives: 'janubiy koreyalik' },
    KW: { adjectives: 'quvaytlik' },
    KZ: { names: "Qozog'iston|Qozog'iston Respublikasi", adjectives: "qozoq|qozog'istonlik" },
    LA: { adjectives: 'laoslik' },
    LB: { adjectives: 'livanlik' },
    LI: { adjectives: 'lixtenshteynlik' },
    LK: { adjectives: 'shri-lankalik' },
    LR: { adjectives: 'liberiyalik' },
    LS: { adjectives: 'lesotolik' },
    LT: { adjectives: 'litvalik' },
    LU: { adjectives: 'lyuksemburglik' },
    LV: { adjectives: 'latviyalik' },
    LY: { adjectives: 'liviyalik' },
    MA: { adjectives: 'marokashlik' },
    MC: { adjectives: 'monakolik' },
    MD: { names: 'Moldova', adjectives: 'moldovalik|moldavan' },
    ME: { adjectives: 'chernogoriyalik' },
    MG: { adjectives: 'madagaskarlik' },
    MK: { adjectives: 'makedon|makedoniyalik|shimoliy makedoniyalik' },
    ML: { adjectives: 'malilik' },
    MM: { adjectives: 'myanmalik' },
    MN: { names: "Mo'g'uliston", adjectives: "mo'g'ul|mo'g'ulistonlik" },
    MR: { adjectives: 'mavritaniyalik' },
    MT: { adjectives: 'maltalik' },
    MU: { adjectives: 'mavrikiylik' },
    MV: { adjectives: 'maldivlik' },
    MW: { adjectives: 'malavilik' },
    MX: { adjectives: 'meksikalik' },
    MY: { adjectives: 'malayziyalik' },
    MZ: { adjectives: 'mozambiklik' },
    NA: { adjectives: 'namibiyalik' },
    NE: { adjectives: 'nigerlik' },
    NG: { adjectives: 'nigeriyalik' },
    NI: { adjectives: 'nikaragualik' },
    NL: { names: 'Gollandiya', adjectives: 'niderlandiyalik|golland|gollandiyalik' },
    NO: { adjectives: 'norvegiyalik|norveg' },
    NP: { names: 'Nepal', adjectives: 'nepallik' },
    NR: { adjectives: 'naurulik' },
    NZ: { adjectives: 'yangi zelandiyalik' },
    OM: { adjectives: 'ummonlik' },
    PA: { adjectives: 'panamalik' },
    PE: { adjectives: 'perulik' },
    PH: { adjectives: 'filippinlik' },
    PK: { adjectives: 'pokistonlik' },
    PL: { adjectives: 'polshalik|polyak' },
    PR: { adjectives: 'puerto-rikolik' },
    PS: { names: 'Falastin Davlati', adjectives: 'falastinlik' },
    PT: { adjectives: 'portugal|portugaliyalik' },
    PW: { adjectives: 'palaulik' },
    PY: { adjectives: 'paragvaylik' },
    QA: { names: 'Qatar', adjectives: 'qatarlik' },
    RO: { adjectives: 'ruminiyalik|rumin' },
    RS: { adjectives: 'serb|serbiyalik' },
    RU: { names: 'Rossiya Federatsiyasi|RF', adjectives: 'rossiyalik|rus|ruslar|ruslarning|ruscha' },
    RW: { adjectives: 'ruandalik' },
    SA: { names: 'Saudiya', adjectives: 'saudiyalik|saudiya arabistonlik' },
    SC: { adjectives: 'seyshellik' },
    SD: { adjectives: 'sudanlik' },
    SE: { adjectives: 'shvetsiyalik|shved' },
    SG: { adjectives: 'singapurlik' },
    SI: { adjectives: 'sloven|sloveniyalik' },
    SK: { adjectives: 'slovak|slovakiyalik' },
    SL: { adjectives: 'syerra-leonelik' },
    SM: { adjectives: 'san-marinolik' },
    SN: { adjectives: 'senegallik' },
    SO: { adjectives: 'somalilik' },
    SR: { adjectives: 'surinamlik' },
    SS: { adjectives: 'janubiy sudanlik' },
    SV: { adjectives: 'salvadorlik' },
    SY: { adjectives: 'suriyalik' },
    TD: { adjectives: 'chadlik' },
    TG: { adjectives: 'togolik' },
    TH: { adjectives: 'tailandlik' },
    TJ: { names: 'Tojikiston Respublikasi', adjectives: 'tojik|tojikistonlik' },
    TM: { adjectives: 'turkman|turkmanistonlik' },
    TN: { adjectives: 'tunislik' },
    TO: { adjectives: 'tongalik' },
    TR: { names: 'Turkiya Respublikasi', adjectives: 'turk|turkiyalik' },
    TW: { adjectives: 'tayvanlik' },
    TZ: { adjectives: 'tanzaniyalik' },
    UA: { adjectives: 'ukrainalik' },
    UG: { adjectives: 'ugandalik' },
    US: { names: "AQSh|Amerika|Qo'shma Shtatlar", adjectives: 'amerikalik|amerikaliklar|aqshlik' },
    UY: { adjectives: 'urugvaylik' },
    UZ: { names: "O'zbekiston|O'zbekiston Respublikasi|O'zR", adjectives: "o'zbek|o'zbekistonlik" },
    VA: { adjectives: 'vatikanlik' },
    VE: { adjectives: 'venesuelalik' },
    VN: { names: 'Vetnam', adjectives: 'vyetnamlik' },
    VU: { adjectives: 'vanuatulik' },
    WS: { adjectives: 'samoalik' },
    XK: { names: 'Kosovo', adjectives: 'kosovolik' },
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
    ZM: { adjectives: 'zambiyalik' },
    ZW: { adjectives: 'zimbabvelik' },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations': 'Birlashgan Millatlar Tashkiloti*|BMT|Бирлашган Миллатлар Ташкилоти*|БМТ',
    'organisation:un-security-council': 'BMT Xavfsizlik Kengashi*|БМТ Хавфсизлик Кенгаши*',
    'organisation:un-general-assembly': 'BMT Bosh Assambleyasi*|БМТ Бош Ассамблеяси*',
    'organisation:unhcr':
      "BMTning Qochqinlar ishlari bo'yicha Oliy komissari*|BMTning Qochqinlar bo'yicha Oliy komissarligi*",
    'organisation:unicef': "YUNISEF|BMT Bolalar jamg'armasi*",
    'organisation:unesco': 'YUNESKO',
    'organisation:who': "Jahon sog'liqni saqlash tashkiloti*|JSST|Жаҳон соғлиқни сақлаш ташкилоти*|ЖССТ",
    'organisation:iaea': "MAGATE|Atom energiyasi bo'yicha xalqaro agentli*|МАГАТЭ",
    'organisation:world-food-programme': 'Jahon oziq-ovqat dasturi*|Butunjahon oziq-ovqat dasturi*',
    'organisation:international-criminal-court': 'Xalqaro jinoyat sudi*|Xalqaro jinoiy sud*|Халқаро жиноят суди*',
    'organisation:international-court-of-justice': 'BMT Xalqaro sudi*|BMTning Xalqaro sudi*',
    'organisation:nato': 'Shimoliy Atlantika alyansi*',
    'organisation:osce':
      'Yevropada xavfsizlik va hamkorlik tashkiloti*|YXHT|EXHT|Европада хавфсизлик ва ҳамкорлик ташкилоти*|ЕХҲТ',
    'organisation:european-union': 'Yevropa Ittifoqi*|Yevroittifoq*|YeI|Европа Иттифоқи*|Евроиттифоқ*|ЕИ',
    'organisation:european-commission': 'Yevropa komissiyasi*|Yevrokomissiya*|Европа комиссияси*',
    'organisation:european-parliament': 'Yevropa parlamenti*|Yevroparlament*|Европа парламенти*|Европарламент*',
    'organisation:european-council': 'Yevropa Ittifoqi Kengashi*',
    'organisation:council-of-europe': 'Yevropa Kengashi*|Европа Кенгаши*',
    'organisation:european-central-bank': 'Yevropa markaziy banki*',
    'organisation:european-court-of-human-rights':
      "Inson huquqlari bo'yicha Yevropa sudi*|Yevropa inson huquqlari sudi*",
    'organisation:imf': "Xalqaro valyuta jamg'armasi*|XVJ|Халқаро валюта жамғармаси*|ХВЖ",
    'organisation:world-bank': 'Jahon banki*|Butunjahon banki*|Жаҳон банки*',
    'organisation:wto': 'Jahon savdo tashkiloti*|Butunjahon savdo tashkiloti*|JST|Жаҳон савдо ташкилоти*|ЖСТ',
    'organisation:opec': 'OPEK',
    'organisation:brics': 'BRIKS',
    'organisation:african-union': 'Afrika Ittifoqi*|Африка Иттифоқи*',
    'organisation:arab-league': 'Arab davlatlari ligasi*|Arab Ligasi*|Араб давлатлари лигаси*',
    'organisation:oic': 'Islom hamkorlik tashkiloti*|IHT',
    'organisation:sco': 'Shanxay hamkorlik tashkiloti*|SHHT|Шанхай ҳамкорлик ташкилоти*|ШҲТ',
    'organisation:csto': 'Kollektiv xavfsizlik shartnomasi tashkiloti*|KXSHT|ODKB|КХШТ',
    'organisation:cis': "Mustaqil Davlatlar Hamdo'stligi*|MDH|Мустақил Давлатлар Ҳамдўстлиги*|МДҲ",
    'organisation:eurasian-economic-union': 'Yevroosiyo iqtisodiy ittifoqi*|YeOII|Евроосиё иқтисодий иттифоқи*|ЕОИИ',
    'organisation:organization-of-turkic-states': 'Turkiy davlatlar tashkiloti*|TDT|Туркий давлатлар ташкилоти*',
    'organisation:asian-development-bank': 'Osiyo taraqqiyot banki*|OTB',
    'organisation:asean': 'ASEAN',
    'organisation:red-cross': "Qizil Xoch*|Xalqaro Qizil Xoch qo'mitasi*|Қизил Хоч*",
    'organisation:red-crescent': 'Qizil yarim oy*|Қизил ярим ой*',
    'organisation:amnesty-international': 'Xalqaro amnistiya tashkiloti*',
    'organisation:kremlin': 'Kreml',
    'organisation:white-house': 'Oq uy|Oq uyning|Oq uyga|Oq uyda|Oq uydan|Оқ уй',
    'organisation:pentagon': 'Pentagon*',
    'organisation:us-state-department': 'AQSh Davlat departamenti*|АҚШ Давлат департаменти*',
    'organisation:us-congress': 'AQSh Kongressi*|АҚШ Конгресси*',
    'organisation:us-senate': 'AQSh Senati*|АҚШ Сенати*',
    'organisation:us-supreme-court': 'AQSh Oliy sudi*|АҚШ Олий суди*',
    'organisation:state-duma': 'Davlat dumasi*|Rossiya Davlat dumasi*',
    'organisation:fsb': 'FXX|Federal xavfsizlik xizmati*',
    'organisation:verkhovna-rada': 'Oliy Rada*',
    'organisation:russian-defence-ministry': 'Rossiya Mudofaa vazirligi*|Россия Мудофаа вазирлиги*',
    'organisation:russian-foreign-ministry': 'Rossiya TIV|Rossiya Tashqi ishlar vazirligi*',
    'organisation:hamas': 'HAMAS|ҲАМАС',
    'organisation:hezbollah': 'Hizbulloh*|Ҳизбуллоҳ*|Hizbullo*',
    'organisation:islamic-state': 'Islomiy davlat*|IShID|ИШИД|Исломий давлат*',
    'organisation:al-qaeda': 'Al-Qoida*|Ал-Қоида*|Al-Qaida*',
    'organisation:taliban': 'Tolibon*|Толибон*|tolibonlar|toliblar|Талибон',
    'organisation:houthis': 'Husiylar*|Ҳусийлар*|Xusiylar|Hutiylar',
    'organisation:muslim-brotherhood': 'Musulmon birodarlar*',
    'person:vladimir-putin': 'Владимир Путин',
    'person:volodymyr-zelensky': 'Volodimir Zelenskiy|Vladimir Zelenskiy|~Zelenskiy|Владимир Зеленский',
    'person:sergei-shoigu': 'Sergey Shoygu|~Shoygu',
    'person:dmitry-peskov': 'Dmitriy Peskov',
    'person:dmitry-medvedev': 'Dmitriy Medvedev',
    'person:maria-zakharova': 'Mariya Zaxarova|~Zaxarova',
    'person:mikhail-mishustin': 'Mixail Mishustin',
    'person:yevgeny-prigozhin': 'Yevgeniy Prigojin|~Prigojin',
    'person:alexei-navalny': 'Aleksey Navalniy|~Navalniy',
    'person:ramzan-kadyrov': 'Ramzan Qodirov|Ramzan Kadirov',
    'person:mikhail-gorbachev': 'Mixail Gorbachyov|~Gorbachyov',
    'person:petro-poroshenko': 'Petr Poroshenko|Pyotr Poroshenko',
    'person:vitali-klitschko': 'Vitaliy Klichko',
    'person:alexander-lukashenko': 'Aleksandr Lukashenko|Aleksandr Lukashenka',
    'person:recep-tayyip-erdogan':
      "Rajab Toyyib Erdog'an|Rajab Tayyip Erdog'an|Rejep Tayyip Erdog'an|~Erdog'an|Ражаб Тоййиб Эрдоған|~Эрдоған",
    'person:hakan-fidan': 'Hoqon Fidan|Hakan Fidan',
    'person:joe-biden': 'Jo Bayden|~Bayden|Жо Байден',
    'person:donald-trump': 'Donald Tramp|~Tramp|Доналд Трамп',
    'person:barack-obama': 'Barak Obama',
    'person:hillary-clinton': 'Hillari Klinton|Xillari Klinton',
    'person:bill-clinton': 'Bill Klinton',
    'person:mike-pence': 'Mayk Pens',
    'person:mike-pompeo': 'Mayk Pompeo',
    'person:jd-vance': 'Jey Di Vens|J.D. Vens',
    'person:antony-blinken': 'Entoni Blinken',
    'person:marco-rubio': 'Marko Rubio',
    'person:steve-witkoff': 'Stiv Uitkoff|~Uitkoff|Stiv Vitkoff',
    'person:boris-johnson': 'Boris Jonson',
    'person:theresa-may': 'Tereza Mey',
    'person:keir-starmer': 'Kir Starmer',
    'person:rishi-sunak': 'Rishi Sunak',
    'person:queen-elizabeth-ii': 'Yelizaveta II|Qirolicha Yelizaveta II|Qirolicha Yelizaveta',
    'person:king-charles-iii': 'Charlz III|Qirol Charlz III|Qirol Charlz',
    'person:olaf-scholz': 'Olaf Shols|Olaf Sholts|~Sholts|~Shols',
    'person:friedrich-merz': 'Fridrix Mers|Fridrix Merts',
    'person:emmanuel-macron': 'Emmanuel Makron|Emmanyuel Makron|~Makron|Эммануэл Макрон',
    'person:charles-michel': 'Sharl Mishel',
    'person:josep-borrell': 'Jozep Borrel|Jozef Borrel',
    'person:kaja-kallas': 'Kaya Kallas',
    'person:ursula-von-der-leyen': 'Ursula fon der Lyayen|fon der Lyayen',
    'person:jens-stoltenberg': 'Yens Stoltenberg',
    'person:viktor-orban': 'Viktor Orban',
    'person:benjamin-netanyahu':
      'Binyamin Netanyaxu|Benyamin Netanyaxu|~Netanyaxu|Биньямин Нетаняху|Binyamin Netanyahu',
    'person:mahmoud-abbas': 'Mahmud Abbos|Maxmud Abbos|Маҳмуд Аббос',
    'person:ali-khamenei':
      'Ali Xomanaiy|Ali Xominaiy|Oyatulloh Xomanaiy|Oyatulloh Ali Xomanaiy|Ali Xamenei|~Xamenei|~Xomanaiy|Али Хоманаий',
    'person:hassan-rouhani': "Hasan Ruhoniy|Hasan Ro'honiy|Hasan Ruhani",
    'person:ebrahim-raisi': 'Ibrohim Raisiy|Иброҳим Раисий|Ibrohim Raisi',
    'person:masoud-pezeshkian': "Mas'ud Pezeshkiyon|Masud Pezeshkiyon|~Pezeshkiyon|~Pezeshkian",
    'person:abbas-araghchi': "Abbos Aroqchi|Abbos Arog'chi|Abbos Aroqchiy",
    'person:bashar-al-assad': 'Bashar Asad|Bashor Asad|Башар Асад|Bashar al-Asad',
    'person:ahmed-al-sharaa': 'Ahmad ash-Sharaa|Ahmad Sharaa|Ahmad al-Sharaa|Ahmad Shara',
    'person:xi-jinping': 'Si Szinpin|Si Tszinpin|~Szinpin|Си Цзиньпин',
    'person:kim-jong-un': 'Kim Chen In',
    'person:imran-khan': 'Imron Xon|Имрон Хон',
    'person:antonio-guterres': 'Antoniu Guterrish|Antonio Guterrish|~Guterrish|Антониу Гутерриш',
    'person:pope-francis': 'Rim papasi Fransisk|Papa Fransisk',
    'person:elon-musk': 'Ilon Mask|Илон Маск',
    'person:ashraf-ghani': "Ashraf G'ani|Ашраф Ғани",
    'person:hamid-karzai': 'Homid Karzay|Hamid Karzay',
    'person:shavkat-mirziyoyev': 'Shavkat Mirziyoyev|~Mirziyoyev|Шавкат Мирзиёев|Sh.Mirziyoyev',
    'person:islam-karimov': 'Islom Karimov|Ислом Каримов',
    'person:kassym-jomart-tokayev':
      "Qosim-Jo'mart To'qayev|Qosim-Jomart Toqayev|Qosim-Jomart To'qayev|~To'qayev|Қосим-Жомарт Тўқаев",
    'person:nursultan-nazarbayev': 'Nursulton Nazarboyev|~Nazarboyev|Нурсултон Назарбоев',
    'person:sadyr-japarov': 'Sadir Japarov|Садир Жапаров',
    'person:emomali-rahmon': 'Imomali Rahmon|Emomali Rahmon|Имомали Раҳмон',
    'person:gurbanguly-berdimuhamedow':
      'Gurbanguli Berdimuhamedov|Qurbonguli Berdimuhamedov|Qurbonquli Berdimuhamedov|~Berdimuhamedov',
    'person:ilham-aliyev': 'Ilhom Aliyev|Илҳом Алиев',
    'person:heydar-aliyev': 'Haydar Aliyev',
    'person:nikol-pashinyan': 'Nikol Pashinyan',
  },
} satisfies LanguagePack;
